export const id = 624;
export const ids = [624];
export const modules = {

/***/ 9624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRules: () => (/* binding */ readRules)
/* harmony export */ });
/* harmony import */ var _manifest_lane_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1691);
/* harmony import */ var _manifest_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4450);
/* harmony import */ var _settings_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7913);



/** What a promotion's subject is held against. A file of its own: YAML is loaded with it. */
function readRules(path, source, inputs) {
    const manifest = (0,_manifest_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .W)(path, source);
    const { commitFormat, label } = (0,_settings_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)(inputs, manifest.settings);
    return { format: commitFormat, lanes: (0,_manifest_lane_map_js__WEBPACK_IMPORTED_MODULE_0__/* .buildLaneMap */ .D)(manifest, label) };
}


/***/ })

};
