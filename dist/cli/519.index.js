export const id = 519;
export const ids = [519];
export const modules = {

/***/ 1519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printGraph: () => (/* binding */ printGraph)
/* harmony export */ });
/* harmony import */ var _manifest_lane_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1691);
/* harmony import */ var _settings_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7118);
/* harmony import */ var _snapshot_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1075);
/* harmony import */ var _snapshot_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5286);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7151);





/** Prints the module graph of a tree as `interfaces.md` has it: modules and imports, by path and source order. */
async function printGraph(given, terminal) {
    const entry = (0,_settings_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntrySettings */ ._b)(given.inputs);
    const host = await terminal.openHost((0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(given), null);
    try {
        const { tree, manifest } = await (0,_snapshot_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openSnapshot */ .r)(host, entry);
        const settings = (0,_settings_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .sb)(given.inputs, manifest.settings);
        const lanes = (0,_manifest_lane_map_js__WEBPACK_IMPORTED_MODULE_0__/* .buildLaneMap */ .D)(manifest, settings.label);
        const engine = (0,_snapshot_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsTypeScript */ .ci)(tree, lanes) ? await host.loadTypeScript() : null;
        const { graph } = await (0,_snapshot_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherGraph */ .co)(tree, lanes, settings.pythonPath, engine, _snapshot_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .everything */ .YT);
        terminal.out(renderGraph(graph));
        return 0;
    }
    finally {
        host.dispose();
    }
}
/** One object of JSON, a module and an import to a line, so that two graphs can be compared by lines. */
function renderGraph(graph) {
    const modules = [...graph.modules.values()].map(({ path, name, lane }) => ({ path, module: name, lane }));
    const imports = [...graph.modules.keys()].flatMap((from) => graph.edgesOf(from).map(({ path, line, column, target, resolved, labels }) => {
        return { path, line, column, target, resolved, labels };
    }));
    const list = (items) => items.length === 0 ? '[]' : `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]`;
    return `{"version":1,"modules":${list(modules)},"imports":${list(imports)}}\n`;
}


/***/ })

};
