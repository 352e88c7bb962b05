export const id = 550;
export const ids = [550];
export const modules = {

/***/ 4550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

;// CONCATENATED MODULE: ./build/checks/pages.js
const pages = {
    'bulk-promotion': '',
    'dangling-chain': '# dangling-chain\n\nA production file reaches the development lane through other files.\n\nGroup: dependencies. Severity: error; warning through a live shim.\n\n## Sees\n\nA file in no lane, in another lane, or a production shim that imports development code, where a production module imports\nthat file, directly or through more files. Python loads the `__init__.py` of every package on the way: these edges count. One\nfinding for each import that enters the development lane, with the shortest chain to it and the number of production modules\nthat reach it. Ways that hold a `TYPE_CHECKING` import have the label `type-only`.\n\n## Example\n\n`lukhas/core/api/routes.py` has `from shared.registry import lookup`, and `shared/registry.py`:\n\n```python\nimport candidate.core.neural\n```\n\n```\nthe file shared/registry.py imports "candidate.core.neural", and production loads it: lukhas/core/api/routes.py\n```\n\n## Remedy\n\nCut the import that the finding stands at, or promote what it imports. Through a shim: promote what the shim forwards to; once\nthat is promoted the finding is an error, since nothing needs the shim.\n',
    'dangling-dependency': '# dangling-dependency\n\nA production file imports a module that lives only in the development lane.\n\nGroup: dependencies. Severity: error.\n\n## Sees\n\nEvery import of a production file whose target lies in a development lane, where production has no module at the same\npath: `import`, `from … import`, relative imports, imports in functions, under `TYPE_CHECKING` and in `try` blocks; in\nTypeScript `import`, `export … from`, `import()` and `require()`. An import of a development module that was deleted counts\ntoo. The labels of an import (`type-only`, `guarded`, `deferred`) can be weighed apart: `severity: dangling-dependency[type-only]: warning`.\n\nA production module that only re-exports is a shim and is judged by the group `shims`; with logic of its own it counts here.\n\n## Example\n\n`lukhas/core/orchestration/scheduler.py`:\n\n```python\nfrom candidate.core.neural.decay import half_life\n```\n\n```\nproduction imports "candidate.core.neural.decay", which lives only in candidate/ (candidate/core/neural/decay.py)\n```\n\n## Remedy\n\nPromote the module first, as the finding says in one line, or stub what is used of it.\n',
    'deleted-candidate': '',
    'empty-smoke-suite': "# empty-smoke-suite\n\nA side has no smoke test, or every one of its tests is skipped.\n\nGroup: smoke. Severity: error with a promotion in the range, else warning.\n\n## Sees\n\nA production or development suite without a test file, files from which pytest collects no test (its exit code 5, also where\n`-k` or `-m` deselects all), and suites in which each test is skipped. A test belongs to each side whose modules it, its\nsupport modules or a `conftest.py` above it import; one that imports none goes by a lane's or root's name in its file name\nor folder.\n\n## Example\n\nA repository whose only smoke test imports `lukhas.core`, while `candidate/` holds code:\n\n```python\nfrom lukhas.core import total\n\n\ndef test_total():\n    assert total([1, 2]) == 3\n```\n\n```\nthe development suite (candidate) is empty: no test below tests/smoke imports or names candidate\n```\n\n## Remedy\n\n```\nadd tests/smoke/test_candidate_smoke.py with a test that imports a module of candidate and asserts what it does\n```\n\n## Limits\n\nA development lane without a code file, `__init__.py` aside, needs no test. Test files are those named `test_*.py` or\n`*_test.py`; pytest's `python_files` is not read. Where the manifest has several promotion edges, each side goes by the name of the first.\n",
    'failing-smoke-test': "# failing-smoke-test\n\nA smoke test fails or ends in an error.\n\nGroup: smoke. Severity: error.\n\n## Sees\n\nEach test that pytest's report gives as failed or in error: an assertion, an exception, a fixture, a strict `xfail` that\npasses. A test file that cannot be collected (a syntax error, an import of a module that is gone) counts as one test. The\nplace is the deepest line of the test's own file in the traceback. A test that imports both lanes runs in both suites and is\ntold once, with the names of both.\n\n## Example\n\n```python\nfrom lukhas.core import total\n\n\ndef test_total():\n    assert total([1, 2]) == 3\n```\n\n```\ntests/smoke/test_core.py::test_total fails in the production suite (lukhas): assert 2 == 3\n```\n\n## Remedy\n\nRun the line that the finding gives, and mend the test or what it tests:\n\n```\npython3 -m pytest tests/smoke/test_core.py::test_total\n```\n\n## Limits\n\nWhile a file cannot be collected, pytest runs none of the suite's other tests. Where addopts holds `--tb=no` or `--tb=line`,\nthe report has no traceback and the finding no line. Code under test can forge its own results.\n",
    'hidden-dependency': '# hidden-dependency\n\nA production file names a development module in text and imports it by a call.\n\nGroup: dependencies. Severity: error.\n\n## Sees\n\n`importlib.import_module("…")`, also by another name or from `from importlib import import_module`, and `__import__("…")`, with\na literal that names a module of a development lane, wherever the call stands; relative names with `package=__package__`;\ntext with a constant start (`f"candidate.core.{name}"`), shown as `candidate.core.*`.\n\n## Example\n\n`lukhas/core/api/plugins.py`:\n\n```python\nengine = importlib.import_module("candidate.core.neural.engine")\n```\n\n```\na call imports "candidate.core.neural.engine" of candidate/ by its name held as text\n```\n\n## Remedy\n\nPromote the module, or move the call out of production. Where the module is promoted, the finding gives the production name.\n\n## Limits\n\nNames in dictionaries, lists and data files are not followed yet. Calls whose argument cannot be known are counted in the\nreport\'s coverage with their places.\n',
    'interrupted-smoke-suite': "# interrupted-smoke-suite\n\nA smoke suite did not run to its end, or left no result that can be trusted.\n\nGroup: smoke. Severity: error.\n\n## Sees\n\n- a suite that runs longer than `smoke-timeout`: it is ended, with all that it started;\n- death by a signal, and an exit code that is none of pytest's;\n- pytest's exit codes 2 (interrupted), 3 (internal error) and 4 (refused arguments or settings, with pytest's words; a plugin\n  that addopts needs is named);\n- no report, as after `os._exit(0)` in `conftest.py`; a report that cannot be read; a report that contradicts the exit code.\n\n## Example\n\n```ini\n[pytest]\naddopts = --cov=lukhas\n```\n\n```\nthe production suite (lukhas) was refused by pytest (exit code 4): unrecognized arguments: --cov=lukhas (pytest-cov not installed)\n```\n\n## Remedy\n\nThe finding gives the command or edit where the reason tells one, else the line that runs the suite again:\n\n```\npython3 -m pip install pytest-cov\n```\n\n## Limits\n\nFiles that cannot be collected are failing tests (`failing-smoke-test`), although pytest ends with 2 for them. A report larger\nthan 32 MiB counts as none. A process that outlives pytest is ended and told of in the suite's output; on Linux also one in a\nsession of its own, unless its environment was emptied and its parent is gone. On Windows such processes are not found.\n",
    'invalid-manifest': '',
    'lane-violation': '# lane-violation\n\nAn import that `import_rules` or an invariant of the manifest denies.\n\nGroup: dependencies. Severity: error; warning in a development lane.\n\n## Sees\n\nIn every lane: an import of a file that a `deny_from` glob of the lane matches, or that lies outside every `allow_from` glob\nwhere there are any; and, in any file, an import that an arrow of `invariants.imports` denies. A lane may always import\nitself. `deny_from` wins over `allow_from`. Installed packages are not meant. Edges that another check of the group\nreports are not reported again.\n\n## Example\n\n```yaml\n  - name: shared\n    root: shared/\n    import_rules:\n      deny_from: ["lukhas/**"]\n```\n\n`shared/clock.py`:\n\n```python\nfrom lukhas.core.glyph import tokens\n```\n\n```\nlane "shared" imports "lukhas.core.glyph.tokens" (lukhas/core/glyph/tokens.py): deny_from "lukhas/**" at ops/matriz.yaml:21\n```\n\n## Remedy\n\nRemove the import. A rule is changed in a pull request of its own.\n',
    'malformed-promotion-commit': '',
    'mismatched-promotion-commit': '',
    'missing-lane-root': '',
    'overlapping-lanes': '',
    'unannounced-promotion': '',
    'unknown-lane': '',
    'unlabelled-promotion': '',
    'unmapped-directory': '',
    'unreadable-module': '# unreadable-module\n\nA source file that could not be scanned whole.\n\nGroup: dependencies. Severity: error in production; elsewhere one notice for all, a warning for a file that the range changes.\n\n## Sees\n\nA file that ends inside a string or a bracket, that holds NUL bytes, that is larger than 20 MB or cannot be read. Its imports\nare still taken as far as they can be told; what cannot be followed is named here, so that it is not passed over in silence. A\nfile that is merely wrong Python, but can be followed to its end, is not reported.\n\n## Example\n\n```python\ndef broken(:\n    return """never closed\n```\n\n```\nlukhas/core/api/broken.py could not be scanned whole: unterminated string\n```\n\n## Remedy\n\nMend the syntax.\n',
    'unresolved-import': '# unresolved-import\n\nA production import that resolves only at the development copy\'s place.\n\nGroup: dependencies. Severity: error.\n\n## Sees\n\nWhat a copied directory leaves behind: a relative or absolute import that finds nothing in production, while the development\nlane has a module at that path; and a name such as `core.glyph`, written as if the lane\'s root were an import root.\n\nNames of the standard library and of dependencies that `pyproject.toml`, `setup.cfg` or `requirements*.txt` declare are not\nmeant.\n\n## Example\n\n`lukhas/core/orchestration/scheduler.py`, where `policy.py` was not copied:\n\n```python\nfrom .policy import Policy\n```\n\n```\n"lukhas.core.orchestration.policy" (written ".policy") is found nowhere in production, only as candidate/core/orchestration/policy.py\n```\n\n## Remedy\n\nThe rewritten line where production has the module under its full name; else copy or promote what is missing.\n\n## Limits\n\n`from lukhas.core import x`, where `lukhas/core/__init__.py` exists, is taken for an attribute of the package.\n',
    'unrewritten-import': '# unrewritten-import\n\nA production file imports the development path of a module that is promoted.\n\nGroup: dependencies. Severity: error.\n\n## Sees\n\nAn import of a production file whose target lies in a development lane, where production has a module at the same path. A\nshim that forwards to the target is no such module.\n\n## Example\n\n`lukhas/core/orchestration/scheduler.py`, while `lukhas/core/glyph/tokens.py` exists:\n\n```python\nfrom candidate.core.glyph.tokens import Glyph\n```\n\n```\nproduction imports "candidate.core.glyph.tokens", although it is promoted to lukhas/core/glyph/tokens.py\n```\n\n## Remedy\n\nThe finding gives the rewritten line: `from lukhas.core.glyph.tokens import Glyph`. After `import candidate.core.x` without\n`as`, the uses of the name in the file change as well.\n',
};

// EXTERNAL MODULE: ./build/domain/check-id.js
var check_id = __webpack_require__(6855);
// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/settings/read.js
var read = __webpack_require__(7118);
;// CONCATENATED MODULE: ./build/commands/explain.js




/**
 * The page of one check.
 *
 * @throws Misconfiguration for anything but the id of one check.
 */
function explain(operands) {
    const [id = ''] = operands;
    if (operands.length === 1 && check_id/* checkIds */.t.includes(id))
        return pages[id];
    throw new misconfiguration/* Misconfiguration */.U(operands.length === 1
        ? `there is no check "${id}"${(0,read/* didYouMean */.au)(id, check_id/* checkIds */.t)}`
        : '"explain" takes the id of one check', `checks: ${check_id/* checkIds */.t.join(', ')}`);
}


/***/ }),

/***/ 6855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ checkIds)
/* harmony export */ });
// Made by `npm run generate` from the files of src/checks/.
const checkIds = [
    'bulk-promotion',
    'dangling-chain',
    'dangling-dependency',
    'deleted-candidate',
    'empty-smoke-suite',
    'failing-smoke-test',
    'hidden-dependency',
    'interrupted-smoke-suite',
    'invalid-manifest',
    'lane-violation',
    'malformed-promotion-commit',
    'mismatched-promotion-commit',
    'missing-lane-root',
    'overlapping-lanes',
    'unannounced-promotion',
    'unknown-lane',
    'unlabelled-promotion',
    'unmapped-directory',
    'unreadable-module',
    'unresolved-import',
    'unrewritten-import',
];


/***/ })

};
