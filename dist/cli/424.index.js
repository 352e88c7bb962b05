export const id = 424;
export const ids = [424];
export const modules = {

/***/ 6424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _domain_check_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6855);
/* harmony import */ var _domain_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5314);
/* harmony import */ var _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3626);
/* harmony import */ var _check_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5578);




/**
 * The page of one check.
 *
 * @throws Misconfiguration for anything but the id of one check.
 */
function explain(operands) {
    const [id = ''] = operands;
    if (operands.length === 1 && _domain_check_id_js__WEBPACK_IMPORTED_MODULE_3__/* .checkIds */ .t.includes(id))
        return _check_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B[id];
    throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_1__/* .Misconfiguration */ .U(operands.length === 1
        ? `there is no check "${id}"${(0,_domain_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(id, _domain_check_id_js__WEBPACK_IMPORTED_MODULE_3__/* .checkIds */ .t)}`
        : '"explain" takes the id of one check', `checks: ${_domain_check_id_js__WEBPACK_IMPORTED_MODULE_3__/* .checkIds */ .t.join(', ')}`);
}


/***/ }),

/***/ 6855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ checkIds)
/* harmony export */ });
// Made by `npm run generate` from the files of src/checks/.
const checkIds = [
    'asymmetric-promotion',
    'bulk-promotion',
    'bypassed-promotion',
    'contradictory-rules',
    'dangling-chain',
    'dangling-dependency',
    'deleted-candidate',
    'deleted-production',
    'drifted-copy',
    'empty-file',
    'empty-smoke-suite',
    'expired-shim',
    'expired-waiver',
    'failing-smoke-test',
    'forbidden-file',
    'hidden-dependency',
    'import-cycle',
    'incomplete-promotion',
    'interrupted-smoke-suite',
    'invalid-manifest',
    'lane-dependency-cycle',
    'lane-violation',
    'malformed-promotion-commit',
    'malformed-promotion-title',
    'misdirected-smoke-test',
    'mismatched-promotion-commit',
    'missing-lane-root',
    'missing-shim',
    'missing-smoke-test',
    'out-of-order-promotion',
    'overlapping-lanes',
    'redundant-shim',
    'rewritten-promotion',
    'runtime-lane-leak',
    'shadowed-module',
    'silent-shim',
    'stale-baseline',
    'unannounced-promotion',
    'undeclared-lane-dependency',
    'unknown-lane',
    'unknown-promotion-check',
    'unlabelled-promotion',
    'unmapped-directory',
    'unmatched-pattern',
    'unowned-lane',
    'unreadable-module',
    'unregistered-promotion',
    'unresolved-import',
    'unreviewed-promotion',
    'unrewritten-import',
    'unused-shim',
    'unused-waiver',
    'vacuous-smoke-test',
    'weakened-policy',
];


/***/ })

};
