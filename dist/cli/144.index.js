export const id = 144;
export const ids = [144];
export const modules = {

/***/ 1144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printBaseline: () => (/* binding */ printBaseline)
/* harmony export */ });
/* harmony import */ var _domain_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6690);
/* harmony import */ var _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);
/* harmony import */ var _domain_waiver_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1849);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7524);
/* harmony import */ var _reporters_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(587);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5214);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7151);







/**
 * Writes the findings of an audit to the baseline. Where there is one, `--accept` makes it what is found and `--prune` leaves
 * out what is gone; without either it is only said what would change, with 1 where it would grow. Never in a workflow: what a
 * baseline acknowledges, a person answers for.
 *
 * @throws Misconfiguration where nothing can be written, or the run is not complete.
 */
async function printBaseline(given, terminal, opening) {
    const host = await opening;
    try {
        refuse(given, terminal);
        const checked = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z)(host, { ...given.inputs, mode: 'audit' });
        const path = pathOf(checked);
        const ran = new Set(checked.report.checks.flatMap(({ id, status }) => (status === 'ran' ? [id] : [])));
        const plan = (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .planBaseline */ .HP)(checked.report.findings, checked.baseline?.entries ?? [], ran);
        const outcome = decide(plan, checked, given.switches, path);
        if (outcome.entries)
            await terminal.writeFile((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .y)(given), path, (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .renderBaseline */ .qL)(outcome.entries));
        terminal.out([...outcome.lines, ...unacknowledged(checked)].map((line) => `${(0,_reporters_visible_js__WEBPACK_IMPORTED_MODULE_1__.visible)(line)}\n`).join(''));
        return outcome.code;
    }
    finally {
        host.dispose();
    }
}
function refuse({ switches, inputs }, terminal) {
    if (terminal.isWorkflow) {
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__/* .Misconfiguration */ .U('a baseline is never written in a workflow (GITHUB_ACTIONS is set): it would acknowledge whatever a change brings', 'run lane-guard baseline at a desk, and have the file reviewed');
    }
    if (switches.has('accept') && switches.has('prune')) {
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__/* .Misconfiguration */ .U('--prune takes up nothing, and --accept does', 'give one of them: --accept also leaves out what is gone');
    }
    for (const name of ['base', 'head', 'mode']) {
        if (inputs[name] === undefined || (name === 'mode' && inputs[name] === 'audit'))
            continue;
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__/* .Misconfiguration */ .U(`a baseline is of the whole tree, and --${name} was given`, `leave out --${name}`);
    }
}
function pathOf({ report, settings }) {
    if (settings.baseline === null)
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__/* .Misconfiguration */ .U('baseline is none', 'name a file by --baseline');
    const [reason] = report.reasons;
    if (report.verdict !== 'could-not-run')
        return settings.baseline;
    throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__/* .Misconfiguration */ .U(`the baseline is not written, since the run is not complete: ${reason ?? 'no reason was given'}`, 'mend that, or leave the check out, as in --checks dependencies,shims,manifest');
}
function decide(plan, { baseline }, switches, path) {
    const { added, gone, kept } = plan;
    const changes = [...added.map((entry) => `+ ${named(entry)}`), ...gone.map((entry) => `- ${named(entry)}`)];
    if (!baseline) {
        if (switches.has('prune'))
            throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__/* .Misconfiguration */ .U(`there is no baseline ${path}`, 'lane-guard baseline');
        if (added.length === 0)
            return { lines: ['nothing is found: no baseline is needed'], code: 0 };
        return { entries: added, lines: [...changes, `${path}: ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(added.length, 'finding')} written`], code: 0 };
    }
    if (switches.has('accept') || switches.has('prune')) {
        const entries = switches.has('accept') ? [...kept, ...added] : kept;
        const told = switches.has('accept') ? changes : gone.map((entry) => `- ${named(entry)}`);
        const left = switches.has('prune') ? notTaken(added.length) : [];
        if (told.length === 0)
            return { lines: [`${path}: nothing changed`, ...left], code: 0 };
        const result = `${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(entries.length, 'finding')}, ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(told.length, 'change')}`;
        return { entries, lines: [...told, `${path}: ${result}`, ...left], code: 0 };
    }
    if (changes.length === 0)
        return { lines: [`${path}: ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(kept.length, 'finding')}, nothing changed`], code: 0 };
    const next = added.length > 0 ? '--accept to take up what is new (+), --prune' : '--prune';
    return {
        lines: [...changes, `${path}: not changed; lane-guard baseline ${next} to leave out what is gone (-)`],
        code: added.length > 0 ? 1 : 0,
    };
}
function notTaken(count) {
    return count === 0 ? [] : [`${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(count, 'finding')} not in it: --accept takes up what is new`];
}
function named({ check: id, path, value }) {
    return `${id}  ${path === '' ? 'repository' : path}  ${value}`;
}
/** What no baseline can hold, where it fails the run. */
function unacknowledged({ report }) {
    const left = report.findings.filter((finding) => finding.severity === 'error' && _domain_waiver_js__WEBPACK_IMPORTED_MODULE_6__/* .unwaivable */ .rv.includes(finding.check));
    const ids = [...new Set(left.map((finding) => finding.check))].sort().join(', ');
    return left.length === 0 ? [] : [`${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(left.length, 'error')} cannot be in a baseline: ${ids}`];
}


/***/ })

};
