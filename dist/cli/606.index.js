export const id = 606;
export const ids = [606];
export const modules = {

/***/ 9606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listSmoke: () => (/* binding */ listSmoke)
/* harmony export */ });
/* harmony import */ var _domain_location_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9994);
/* harmony import */ var _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);
/* harmony import */ var _manifest_lane_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1691);
/* harmony import */ var _reporters_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(587);
/* harmony import */ var _settings_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7913);
/* harmony import */ var _snapshot_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2883);
/* harmony import */ var _snapshot_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5147);
/* harmony import */ var _snapshot_suites_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1870);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7151);









/** Prints which smoke test belongs to which suite, and why; nothing is run. */
async function listSmoke(given, format, terminal) {
    if (format !== 'text' && format !== 'json') {
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__/* .Misconfiguration */ .U(`"${format}" is no format of "smoke --list"`, 'use one of: text, json');
    }
    const entry = (0,_settings_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readEntrySettings */ ._b)(given.inputs);
    const host = await terminal.openHost((0,_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .y)(given), null);
    try {
        const { tree, manifest } = await (0,_snapshot_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openSnapshot */ .r)(host, entry);
        const settings = (0,_settings_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .sb)(given.inputs, manifest.settings);
        const lanes = (0,_manifest_lane_map_js__WEBPACK_IMPORTED_MODULE_1__/* .buildLaneMap */ .D)(manifest, settings.label);
        const engine = (0,_snapshot_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsTypeScript */ .ci)(tree, lanes) ? await host.loadTypeScript() : null;
        const { graph } = await (0,_snapshot_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherGraph */ .co)(tree, lanes, settings.pythonPath, engine, _snapshot_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .everything */ .YT);
        const tests = await (0,_snapshot_suites_js__WEBPACK_IMPORTED_MODULE_6__/* .gatherTests */ .Hy)(tree, settings, { graph, lanes });
        terminal.out(format === 'json' ? renderJson(tests) : renderText(tests, lanes, settings.smoke));
        return 0;
    }
    finally {
        host.dispose();
    }
}
const sides = ['production', 'development', 'shared'];
function renderText(tests, lanes, smoke) {
    const [edge] = lanes.edges;
    const names = { production: edge?.to.name, development: edge?.from.name, shared: undefined };
    const lines = [];
    for (const side of sides) {
        const own = tests.filter((test) => test.sides.includes(side));
        const lane = names[side] === undefined ? '' : ` (${names[side]})`;
        if (own.length === 0 && side === 'shared')
            continue;
        lines.push(`${side}${lane}: ${own.length === 0 ? `no test below ${smoke.join(', ') || 'smoke: none'}` : ''}`.trimEnd());
        for (const { path, why } of own) {
            const reason = why.find((one) => one.side === side);
            lines.push(`  ${path}${reason ? `: ${said(reason, path)}` : ''}`);
        }
        lines.push('');
    }
    return `${lines.map(_reporters_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible).join('\n')}`;
}
function said({ by, at, word }, path) {
    if (at) {
        const where = at.path === path ? `line ${at.line}` : (0,_domain_location_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)(at);
        return `${by === 'text' ? 'names' : 'imports'} "${at.target}" (${where})`;
    }
    return by === 'name'
        ? `its path holds "${word}"`
        : 'imports and names no lane; what it loads is recorded while it runs';
}
function renderJson(tests) {
    const listed = tests.map(({ path, why, functions }) => ({
        path,
        suites: why.map(({ side, by, at, word }) => ({ side, by, ...(at ? { at } : {}), ...(word ? { word } : {}) })),
        tests: functions.map(({ name, line }) => ({ name, line })),
    }));
    return `${JSON.stringify({ version: 1, tests: listed }, null, 2)}\n`;
}


/***/ })

};
