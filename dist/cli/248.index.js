export const id = 248;
export const ids = [248,587];
export const modules = {

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ visibleLines),
/* harmony export */   visible: () => (/* binding */ visible),
/* harmony export */   z: () => (/* binding */ isVisible)
/* harmony export */ });
/** Keeps text of the repository from doing what a terminal would obey or an eye would miss: the one place for that. */
const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
// Joiners and the emoji selectors stay: scripts and emoji need them. Unpaired surrogates go: they have no UTF-8.
const unseen = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]|(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}/gu;
/**
 * One line of text with control characters, terminal escape sequences, bidirectional overrides and characters that show
 * nothing written out: `\n`, `\u001b`, `\u{e0041}`.
 */
function visible(text) {
    return text.replace(unseen, (character) => short[character] ?? writtenOut(character));
}
/** The lines of a text (broken at CR, LF or both), each made visible; tabs are kept, since a line may be there to paste. */
function visibleLines(text) {
    return text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(visible).join('\t'));
}
/** Whether a text shows all that it holds. */
function isVisible(text) {
    return visible(text) === text;
}
function writtenOut(character) {
    const code = character.codePointAt(0) ?? 0;
    const hexadecimal = code.toString(16);
    return code > 0xffff ? `\\u{${hexadecimal}}` : `\\u${hexadecimal.padStart(4, '0')}`;
}


/***/ }),

/***/ 4469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lR: () => (/* binding */ isForPytest),
  Fr: () => (/* binding */ readSmokeTests),
  sM: () => (/* binding */ sidesAt),
  SF: () => (/* binding */ smokeTestPaths),
  f3: () => (/* binding */ suitesOf)
});

// EXTERNAL MODULE: ./build/domain/lane.js
var domain_lane = __webpack_require__(6039);
// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/smoke/constant-assertion.js
/**
 * Whether an `assert` statement can never fail: what it tests holds no name, or it is a tuple in parentheses, which is true
 * as soon as it holds something. Strings have been emptied, and count as true.
 *
 * @param text `assert …` in one line.
 */
function isAlwaysTrue(text) {
    // Longer ones are no slip, and each bracket costs a step into it.
    if (text.length > 1000)
        return false;
    const tested = topParts(text.slice('assert'.length), ',')[0]?.trim() ?? '';
    return isTrue(tested);
}
function isTrue(expression) {
    const inner = unwrapped(expression);
    if (inner === undefined)
        return isConstantTrue(expression);
    const parts = topParts(inner, ',').filter((part) => part.trim() !== '');
    return topParts(inner, ',').length > 1 ? parts.length > 0 : isTrue(inner.trim());
}
function isConstantTrue(expression) {
    const either = expression.split(/\bor\b/);
    if (either.length > 1)
        return either.some((part) => isTrue(part.trim()));
    const both = expression.split(/\band\b/);
    if (both.length > 1)
        return both.every((part) => isTrue(part.trim()));
    const negated = /^not\s*(.*)$/.exec(expression)?.[1];
    if (negated !== undefined)
        return /^\(?(?:False|None|0|\[\s*\]|\{\s*\}|\(\s*\))\)?$/.test(negated.trim());
    if (/^(?:True|\.\.\.|Ellipsis|[A-Za-z]{0,2}""|[\d_.]*[1-9][\d_.]*)$/.test(expression))
        return true;
    const compared = /^(.+?)\s*(?:==|is|<=|>=)\s*(.+)$/.exec(expression);
    if (!compared)
        return false;
    const [, left = '', right = ''] = compared;
    // Two strings were emptied, and may differ.
    return left.trim() === right.trim() && /^(?:[\d_.]+|True|False|None)$/.test(left.trim());
}
/** What stands in a pair of parentheses that holds the whole; undefined where there is none. */
function unwrapped(expression) {
    if (!expression.startsWith('(') || !expression.endsWith(')'))
        return undefined;
    let depth = 0;
    for (let at = 0; at < expression.length; at++) {
        const character = expression[at] ?? '';
        if ('([{'.includes(character))
            depth++;
        else if (')]}'.includes(character))
            depth--;
        if (depth === 0 && at < expression.length - 1)
            return undefined;
    }
    return expression.slice(1, -1);
}
function topParts(text, separator) {
    const parts = [];
    let depth = 0;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at] ?? '';
        if ('([{'.includes(character))
            depth++;
        else if (')]}'.includes(character))
            depth--;
        else if (character === separator && depth === 0) {
            parts.push(text.slice(from, at));
            from = at + 1;
        }
    }
    return [...parts, text.slice(from)];
}

;// CONCATENATED MODULE: ./build/smoke/test-effects.js

/** The reason of a test that skips itself before anything else. */
const skippedAtTop = 'is skipped at its top';
/**
 * Tells whether something in a function can make a test fail: an assertion that is not always true, an import of the
 * repository's own code, a call of it, of a fixture or of a function of the same file that can. A call of what is
 * installed is none, but for those that load modules or are told to check.
 */
class Effects {
    #isOwn;
    #functions = new Map();
    #own = new Set();
    #judging = new Set();
    constructor(statements, isOwn) {
        this.#isOwn = isOwn;
        this.#collect(statements, 0);
    }
    /** Why the test cannot fail; null where it can. */
    emptiness(test, parameters) {
        const body = test.body.filter(({ text }) => !isDocstring(text));
        const [first] = body;
        if (first && leaves.test(first.text)) {
            return {
                reason: first.text.startsWith('return') ? 'returns at its top' : skippedAtTop,
                line: first.line,
            };
        }
        const names = new Set(parameters);
        if (this.#canFail(body, names, 'nothing'))
            return null;
        const swallowing = find(body, ({ text }) => /^(?:try\b|with .*\bsuppress\()/.test(text));
        if (swallowing && this.#canFail(withoutTries(body), names, 'nothing')) {
            return { reason: 'swallows whatever it meets', line: swallowing.line };
        }
        const assertion = find(body, ({ text }) => /^assert\b/.test(text) && isAlwaysTrue(text));
        if (assertion)
            return { reason: `asserts nothing but what is always true (${shown(assertion.text)})`, line: assertion.line };
        return { reason: 'asserts nothing', line: test.line };
    }
    #collect(statements, depth) {
        if (depth > 20)
            return;
        for (const statement of statements) {
            const name = /^(?:async )?def (\w+)/.exec(statement.text)?.[1];
            if (name !== undefined)
                this.#functions.set(name, statement);
            for (const bound of this.#ownBindings(statement.text))
                this.#own.add(bound);
            this.#collect(statement.body, depth + 1);
        }
    }
    /** The names that an import of own code binds. */
    #ownBindings(text) {
        const from = /^from\s*([.\w]+)\s+import\s+(.*)$/.exec(text);
        const parts = (list) => list
            .replace(/[()]/g, '')
            .split(',')
            .map((part) => part.trim());
        if (from) {
            const [, module = '', names = ''] = from;
            if (!module.startsWith('.') && !this.#isOwn(module))
                return [];
            return parts(names).flatMap((part) => part.split(/\s+as\s+/).at(-1) ?? []);
        }
        const imported = /^import\s+(.*)$/.exec(text)?.[1];
        return parts(imported ?? '').flatMap((part) => {
            const [module = '', alias] = part.split(/\s+as\s+/);
            return module !== '' && this.#isOwn(module) ? [alias ?? module.split('.', 1)[0] ?? ''] : [];
        });
    }
    #canFail(body, names, swallowed, depth = 0) {
        // Nobody nests as deep; whoever does is believed.
        if (depth > 60)
            return true;
        for (const [at, statement] of body.entries()) {
            if (leaves.test(statement.text))
                return false;
            if (neverRuns.test(statement.text))
                continue;
            const inside = worse(swallowed, swallowedBy(statement, body.slice(at + 1), (handler) => !this.#canFail(handler, names, 'nothing', depth + 1)));
            if (this.#fails(statement.text, names, swallowed))
                return true;
            if (this.#canFail(statement.body, names, inside, depth + 1))
                return true;
        }
        return false;
    }
    #fails(text, names, swallowed) {
        if (swallowed === 'everything')
            return false;
        if (/^assert\b/.test(text))
            return !isAlwaysTrue(text);
        if (/^raise\b/.test(text))
            return true;
        if (/^(?:import|from)\b/.test(text))
            return swallowed === 'nothing' && this.#ownBindings(text).length > 0;
        // A definition that stands in the test runs nothing by itself.
        if (/^(?:(?:async )?def|class|@)/.test(text))
            return false;
        if (/\bcheck\s*=\s*True\b/.test(text))
            return true;
        for (const [, name = ''] of text.matchAll(calls)) {
            const segments = name.split('.');
            const [root = ''] = segments;
            const last = segments.at(-1) ?? '';
            if (asserting.test(last))
                return true;
            if (loading.has(last) && swallowed === 'nothing')
                return true;
            if (root === 'self' || root === 'cls' || this.#own.has(root) || names.has(root))
                return true;
            const local = segments.length === 1 ? this.#functions.get(root) : undefined;
            if (local && this.#localFails(local))
                return true;
        }
        return false;
    }
    #localFails(local) {
        if (this.#judging.has(local))
            return false;
        this.#judging.add(local);
        const parameters = /\((.*)\)/.exec(local.text)?.[1]?.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
        const fails = this.#canFail(local.body, new Set(parameters), 'nothing');
        this.#judging.delete(local);
        return fails;
    }
}
/** A name before a bracket; no name is tried from its middle, so that a long one costs its length. */
const calls = /(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*) ?\(/gu;
const asserting = /^(?:assert|fail|raises|warns|deprecated_call|expect|verify|ensure|check)/i;
const loading = new Set([
    'import_module',
    '__import__',
    'exec',
    'eval',
    'exec_module',
    'run_module',
    'run_path',
    'reload',
    'check_call',
    'check_output',
]);
const leaves = /^(?:return\b|(?:pytest\.|self\.)?(?:skip|skipTest|xfail)\()/;
const neverRuns = /^(?:if|while) \(?\s*(?:False|0|None|(?:typing\.)?TYPE_CHECKING)\s*\)?\s*:/;
function isDocstring(text) {
    return /^[A-Za-z]{0,2}""(?:\s*"")*$/.test(text);
}
/** What the statement lets nothing be heard of: a `try` with such handlers, `with suppress(…)`. */
function swallowedBy({ text }, after, isSilent) {
    const suppressed = /^(?:async )?with .*\bsuppress\(([^)]*)\)/.exec(text)?.[1];
    if (suppressed !== undefined)
        return caught(suppressed);
    if (!/^try\b/.test(text))
        return 'nothing';
    let found = 'nothing';
    for (const { text: header, body } of after) {
        const types = /^except\b\*?\s*(.*?):/.exec(header)?.[1];
        if (types === undefined)
            break;
        if (isSilent(body))
            found = worse(found, caught(types));
    }
    return found;
}
function caught(types) {
    const plain = types.replace(/\s+as\s+\w+\s*$/, '').trim();
    if (plain === '' || /\b(?:Base)?Exception\b|\bAssertionError\b/.test(plain))
        return 'everything';
    return /\b(?:ImportError|ModuleNotFoundError)\b/.test(plain) ? 'imports' : 'nothing';
}
function worse(a, b) {
    const order = ['nothing', 'imports', 'everything'];
    return order[Math.max(order.indexOf(a), order.indexOf(b))] ?? 'nothing';
}
/** The same as if no `try` stood there, to tell one that swallows from one with nothing in it. */
function withoutTries(body, depth = 0) {
    if (depth > 60)
        return [];
    return body
        .filter(({ text }) => !/^except\b/.test(text))
        .map((statement) => ({
        ...statement,
        text: statement.text.replace(/^try\b/, 'else').replace(/^(?:async )?with .*\bsuppress\(.*$/, 'else:'),
        body: withoutTries(statement.body, depth + 1),
    }));
}
function find(body, wanted, depth = 0) {
    if (depth > 60)
        return undefined;
    for (const statement of body) {
        if (wanted(statement))
            return statement;
        const below = find(statement.body, wanted, depth + 1);
        if (below)
            return below;
    }
    return undefined;
}
function shown(text) {
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

;// CONCATENATED MODULE: ./build/smoke/test-functions.js

/**
 * The tests of a file, in the order of the source, and of each why it cannot fail, where that can be told from its text.
 * Names go by pytest's defaults: functions `test…`, in classes `Test…` or such as derive from a `…TestCase`.
 *
 * @param isOwn whether a module, as an import names it, is of the repository.
 */
function readTestFunctions(statements, isOwn) {
    const effects = new Effects(statements, isOwn);
    const skipped = statements.find(({ text }) => skipsModule.test(text));
    const tests = [];
    collect(statements, { prefix: '', lastLine: Number.POSITIVE_INFINITY, skipped }, effects, tests);
    return tests;
}
/** `pytestmark = pytest.mark.skip(…)`, `pytest.skip("…", allow_module_level=True)` */
const skipsModule = /^(?:pytestmark\s*=\s*\[?\s*pytest\.mark\.skip\b|pytest\.skip\()/;
const skipsByMark = /^@\s*(?:[\w.]+\.)?skip(?:\b|\()/;
const testClass = /^class (?:Test\w*|\w+\([^)]*TestCase\b[^)]*\))/;
const definition = /^(?:async )?def (test\w*)\s*\((.*)\)\s*(?:->.*)?:/;
function collect(statements, holder, effects, tests) {
    let decorators = [];
    for (const [at, statement] of statements.entries()) {
        if (statement.text.startsWith('@')) {
            decorators.push(statement);
            continue;
        }
        const skip = holder.skipped ?? decorators.find(({ text }) => skipsByMark.test(text));
        decorators = [];
        const next = statements[at + 1];
        const lastLine = next ? next.line - 1 : holder.lastLine;
        if (testClass.test(statement.text)) {
            const name = /^class (\w+)/.exec(statement.text)?.[1] ?? '';
            const skipped = skip ?? statement.body.find(({ text }) => skipsModule.test(text));
            collect(statement.body, { prefix: `${holder.prefix}${name}::`, lastLine, skipped }, effects, tests);
            continue;
        }
        const [, name, parameters = ''] = definition.exec(statement.text) ?? [];
        if (name === undefined)
            continue;
        const names = parameterNames(parameters);
        const vacuous = skip
            ? { reason: 'is skipped whatever it holds', line: skip.line }
            : effects.emptiness(statement, names);
        const skipped = skip !== undefined || vacuous?.reason === skippedAtTop;
        tests.push({
            name: holder.prefix + name,
            line: statement.line,
            lastLine,
            ...(skipped ? { skipped } : {}),
            parameters: names,
            vacuous,
        });
    }
}
function parameterNames(text) {
    const flat = text.replace(/\[[^[\]]*\]/g, '').replace(/=[^,]*/g, '');
    return flat.split(',').flatMap((part) => {
        const name = /^[\s*]*([\p{L}_][\p{L}\p{N}_]*)/u.exec(part)?.[1];
        return name === undefined || name === 'self' || name === 'cls' ? [] : [name];
    });
}

// EXTERNAL MODULE: ./build/smoke/tested-places.js + 1 modules
var tested_places = __webpack_require__(8091);
;// CONCATENATED MODULE: ./build/smoke/partition.js
/** This room tells tests apart by lane and reads what pytest leaves; it starts nothing and reads no file. */





/**
 * The files of smoke tests, sorted, each with its sides (`semantics.md`, "Smoke suites"). A test belongs to each side whose
 * modules it imports; one that imports none goes by the modules that it names in texts, then by a lane's or root's name in
 * its path; else it is shared.
 */
function readSmokeTests(input) {
    return smokeTests(input.files, input.smoke).map((test) => {
        const statements = input.sources?.get(test.path)?.statements ?? [];
        const functions = readTestFunctions(statements, (module) => isOwn(module, input));
        const places = (0,tested_places/* testedPlaces */.e)(test.path, functions, input);
        const why = reasonsOf(test, places, input.lanes);
        return { path: test.path, sides: [...new Set(why.map(({ side }) => side))], why, places, functions };
    });
}
/**
 * The suites of these tests: production, development, shared. Where there are several promotion edges, the sides go by the
 * names of the first. Without one, all tests are shared. The two sides are there even when empty; the shared suite only
 * with a test.
 *
 * @param runner which files can be run or were: pytest's alone where absent.
 */
function suitesOf(tests, lanes, runner = isForPytest) {
    const [edge] = lanes.edges;
    const plan = (side, lane) => ({
        side,
        lane: lane?.name ?? null,
        label: lane && (0,domain_lane/* laneLabel */.h9)(lane),
        files: tests.filter(({ sides, path }) => sides.includes(side) && runner(path)).map(({ path }) => path),
    });
    const plans = edge ? [plan('production', edge.to), plan('development', edge.from)] : [];
    const shared = plan('shared', null);
    return shared.files.length > 0 ? [...plans, shared] : plans;
}
/** Tests in TypeScript and JavaScript are run by others, which bring a report. */
function isForPytest(path) {
    return !/\.[cm]?[jt]sx?$/.test(path);
}
/** The files that smoke tests are read from, sorted: pytest's default names, and those that `smoke` names itself. */
function smokeTestPaths(files, smoke) {
    return smokeTests(files, smoke).map(({ path }) => path);
}
/** The default names of pytest, vitest and jest below the directories; a file that `smoke` names itself may have any. */
const testName = /^test_.*\.py$|_test\.py$|\.(?:test|spec)\.[cm]?[jt]sx?$/s;
function smokeTests(files, smoke) {
    const roots = smoke
        .map((path) => path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, ''))
        .map((p) => (p === '.' ? '' : p));
    const tests = [];
    for (const path of [...files].sort(order/* compareText */.n)) {
        const name = (0,domain_path/* baseName */.Fl)(path);
        if (roots.includes(path))
            tests.push({ path, below: name });
        if (roots.includes(path) || !testName.test(name))
            continue;
        const root = roots.find((candidate) => candidate === '' || path.startsWith(`${candidate}/`));
        if (root !== undefined)
            tests.push({ path, below: path.slice(root.length) });
    }
    return tests;
}
/** Whether the first segment of an imported module is found in the tree. */
function isOwn(module, { graph }) {
    const top = module.split('.', 1)[0] ?? '';
    return top !== '' && graph.roots.some((root) => graph.findAt(root + top) !== null);
}
function reasonsOf(test, places, lanes) {
    const reasons = new Map();
    for (const { place, by, path, line, target } of places) {
        for (const side of sidesAt(place, lanes)) {
            if (!reasons.has(side))
                reasons.set(side, { side, by, at: { path, line, target } });
        }
    }
    if (reasons.size > 0)
        return [...reasons.values()];
    const named = namedSides(test.below, lanes) ?? namedSides(test.path, lanes);
    return named ?? [{ side: 'shared', by: 'nothing' }];
}
/** The sides that a path in a lane is on: of two edges in a row, the lane between is on both. */
function sidesAt(path, lanes) {
    const sides = [];
    if (lanes.edgeInto(path))
        sides.push('production');
    if (lanes.edgeFrom(path))
        sides.push('development');
    return sides;
}
/** By the ends of the edges first: a nested lane is often called as an area is, `core`, which tells no side. */
function namedSides(path, lanes) {
    const words = asWords(path.replace(/\.py$/, ''));
    const names = (lane) => [lane.name, lane.root, (0,domain_lane/* laneLabel */.h9)(lane)];
    const wordOf = (lane) => names(lane).find((name) => asWords(name) !== '_' && words.includes(asWords(name)));
    const ends = lanes.edges.flatMap((edge) => [edge.to, edge.from]);
    for (const group of [ends, lanes.lanes]) {
        const reasons = new Map();
        for (const lane of group) {
            const word = wordOf(lane);
            if (word === undefined)
                continue;
            for (const side of sidesAt(lane.root, lanes)) {
                if (!reasons.has(side))
                    reasons.set(side, { side, by: 'name', word });
            }
        }
        if (reasons.size > 0)
            return [...reasons.values()];
    }
    return undefined;
}
/** `tests/smoke/test_x-Candidate.py` → `_tests_smoke_test_x_candidate_py_`, so that a name is only met as whole words. */
function asWords(text) {
    return `_${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')}_`.replace(/_+/g, '_');
}


/***/ }),

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ interruptionIn),
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   c3: () => (/* binding */ refusalIn),
/* harmony export */   pY: () => (/* binding */ internalErrorIn),
/* harmony export */   ql: () => (/* binding */ deselecting)
/* harmony export */ });
/** What pytest says of a run that it did not complete, found in what it printed. */
/** Options that addopts often has, and the distribution that brings each. */
const plugins = [
    [/^--(?:no-)?cov(?:-|=|$)/, 'pytest-cov'],
    [/^(?:-n\d*|--numprocesses|--dist|--maxprocesses)(?:=|$)/, 'pytest-xdist'],
    [/^--(?:session-)?timeout(?:-|=|$)/, 'pytest-timeout'],
    [/^--asyncio-/, 'pytest-asyncio'],
    [/^--anyio-/, 'anyio'],
    [/^--benchmark-/, 'pytest-benchmark'],
    [/^--(?:only-)?rerun/, 'pytest-rerunfailures'],
    [/^--(?:self-contained-)?html(?:=|$)/, 'pytest-html'],
    [/^--json-report/, 'pytest-json-report'],
    [/^--random-order/, 'pytest-random-order'],
    [/^--randomly-/, 'pytest-randomly'],
    [/^--hypothesis-/, 'hypothesis'],
    [/^--(?:ds|dc|reuse-db|create-db|nomigrations|no-migrations)(?:=|$)/, 'pytest-django'],
    [/^--snapshot-/, 'syrupy'],
    [/^--forked$/, 'pytest-forked'],
    [/^--mypy/, 'pytest-mypy'],
    [/^--ruff/, 'pytest-ruff'],
    [/^--allure/, 'allure-pytest'],
];
/** Where to look for what keeps pytest from running a test. */
const deselecting = 'look for -k, -m or --deselect in addopts, and for pytest_collection_modifyitems in a conftest.py';
const longestLine = 400;
/** The refusal that stands in what pytest printed; undefined where none is found. */
function refusalIn(output) {
    const lines = linesOf(output);
    // `…: error: unrecognized arguments: --cov=x` tells more than the `ERROR: usage: …` above it.
    const words = lastMatch(lines, /^.*?\berror: (.+)$/) ?? lastMatch(lines, /^ERROR: (?!usage:)(.+)$/);
    if (words === undefined)
        return unloadable(lines);
    const refused = /^unrecognized arguments: (.*)$/.exec(words)?.[1]?.split(' ') ?? [];
    const missing = new Set();
    for (const option of refused) {
        const plugin = plugins.find(([pattern]) => pattern.test(option))?.[1];
        if (plugin)
            missing.add(plugin);
    }
    const required = /^Missing required plugins: (.*)$/.exec(words)?.[1]?.split(/,\s*/) ?? [];
    for (const name of required)
        if (/^[\w.-]+$/.test(name))
            missing.add(name);
    return { words, plugins: [...missing].sort() };
}
/** Of an internal error (exit code 3), the line that names the exception. */
function internalErrorIn(output) {
    return lastMatch(linesOf(output), /^INTERNALERROR> (\w[\w.]*(?:: .*)?)$/);
}
/** What interrupted it (exit code 2): `KeyboardInterrupt`, `_pytest.outcomes.Exit: …`. */
function interruptionIn(output) {
    const framed = linesOf(output).findLast((line) => line.startsWith('!!!') && line.endsWith('!!!'));
    return framed?.replace(/^!+/, '').replace(/!+$/, '').trim() || undefined;
}
/** The last line that says anything. */
function lastLineOf(output) {
    return linesOf(output).findLast((line) => line !== '');
}
/** pytest's words for a conftest.py that cannot be imported: where, and the exception. */
function unloadable(lines) {
    const start = lines.findIndex((line) => line.includes('while loading conftest'));
    if (start < 0)
        return undefined;
    const after = lines.slice(start + 1);
    const raised = after.find((line) => /^E +[\w.]+(?::|$)/.test(line))?.replace(/^E +/, '');
    const framed = after.map((line) => /^(?!\/)(.*conftest\.py):(\d{1,9}): /.exec(line));
    const [, path, digits] = framed.findLast((frame) => frame !== null) ?? [];
    const at = path === undefined ? undefined : { path: path.replaceAll('\\', '/'), line: Number(digits) };
    const where = at ? `${at.path}:${at.line}` : 'conftest.py';
    return {
        words: `${where} cannot be loaded${raised ? `: ${raised}` : ''}`,
        plugins: [],
        ...(at ? { at } : {}),
    };
}
function lastMatch(lines, pattern) {
    for (const line of lines.toReversed()) {
        const match = pattern.exec(line);
        if (match?.[1])
            return match[1];
    }
    return undefined;
}
/** Bounded lines without control characters; absolute folders are cut off, since they differ from machine to machine. */
function linesOf(output) {
    return output.split('\n').map((line) => line
        .slice(0, longestLine)
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/(^|[\s'"=(])(?:[A-Za-z]:)?[\\/](?:[^\s'":\\/]+[\\/])+/g, '$1')
        .trimEnd());
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ conftestsAbove),
  e: () => (/* binding */ testedPlaces)
});

// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/smoke/fixtures.js
/** The functions of a `conftest.py`. */
function readFixtures(statements) {
    const fixtures = [];
    let decorators = [];
    for (const [at, { text, line }] of statements.entries()) {
        if (text.startsWith('@')) {
            decorators.push(text);
            continue;
        }
        const [, name, parameters = ''] = /^(?:async )?def (\w+)\s*\((.*?)\)/.exec(text) ?? [];
        const mark = decorators.find((decorator) => /\bfixture\b/.test(decorator));
        decorators = [];
        if (name === undefined)
            continue;
        fixtures.push({
            name,
            always: mark === undefined || /\bautouse\s*=\s*True\b/.test(mark),
            parameters: parameters.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [],
            firstLine: line,
            lastLine: (statements[at + 1]?.line ?? Number.POSITIVE_INFINITY) - 1,
        });
    }
    return fixtures;
}
/** Whether a test that asks for `names` runs what stands on a line of the file that holds the fixtures. */
function runsFor(line, fixtures, names) {
    const holding = fixtures.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
    return !holding || holding.always || wanted(fixtures, names).has(holding.name);
}
/** Fixtures that are asked for, also by other fixtures; those that always run ask as well. */
function wanted(fixtures, names) {
    const asked = new Set([...names, ...fixtures.filter(({ always }) => always).map(({ name }) => name)]);
    // A Set takes what is added while it is walked.
    for (const name of asked) {
        for (const fixture of fixtures) {
            if (fixture.name === name)
                for (const parameter of fixture.parameters)
                    asked.add(parameter);
        }
    }
    return asked;
}

;// CONCATENATED MODULE: ./build/smoke/tested-places.js


/**
 * The places in lanes that a test file imports, itself, by a `conftest.py` above it or by way of files in no lane (its
 * support modules), in the order in which they are met. What a fixture imports counts where the file asks for the fixture.
 * Names in texts count where nothing is imported: they may be loaded, or only compared.
 */
function testedPlaces(path, functions, input) {
    const start = [path, ...conftestsAbove(path)];
    const asked = fixturesAskedFor(path, functions, input);
    const found = importedPlaces(start, asked, input);
    return found.length > 0 ? found : namedPlaces(start, input);
}
/** `conftest.py` of each folder above, the topmost first. */
function conftestsAbove(path) {
    return ['', ...(0,domain_path/* directoriesAbove */.jH)(path)].map((directory) => `${directory}conftest.py`);
}
function importedPlaces(start, asked, { graph, lanes, sources }) {
    const places = [];
    const seen = new Set(start);
    const known = new Set();
    for (const path of seen) {
        const fixtures = start.indexOf(path) > 0 ? fixturesOf(sources?.get(path)) : [];
        for (const edge of graph.edgesOf(path)) {
            if (edge.labels.includes('type-only') || !runsFor(edge.line, fixtures, asked))
                continue;
            const { place, target, line } = edge;
            if (lanes.edgeInto(place) || lanes.edgeFrom(place)) {
                if (!known.has(place))
                    places.push({ place, path, line, target, by: 'import' });
                known.add(place);
            }
            if (edge.resolved !== null && !lanes.laneOf(edge.resolved))
                seen.add(edge.resolved);
        }
    }
    return places;
}
function namedPlaces(start, { graph, lanes, sources }) {
    const places = [];
    for (const path of start) {
        for (const { text, line, use } of sources?.get(path)?.texts ?? []) {
            const place = use === 'name' ? placeNamed(text, graph) : null;
            if (place === null || !(lanes.edgeInto(place) || lanes.edgeFrom(place)))
                continue;
            places.push({ place, path, line, target: text, by: 'text' });
        }
    }
    return places;
}
/** Of `lukhas.core.x.Class` and `lukhas.core.x:main` the module; a name of one segment may mean anything. */
function placeNamed(text, graph) {
    const segments = (text.split(':', 1)[0] ?? '').split('.', 20);
    for (let length = segments.length; length >= 2; length--) {
        const base = segments.slice(0, length).join('/');
        for (const root of graph.roots) {
            const place = graph.findAt(root + base);
            if (place !== null && !(place.endsWith('/') && length < segments.length))
                return place;
        }
    }
    return null;
}
function fixturesAskedFor(path, functions, { sources }) {
    const source = sources?.get(path);
    const own = source?.statements ? readFixtures(source.statements) : [];
    return new Set([
        ...functions.flatMap(({ parameters }) => parameters),
        ...own.flatMap(({ parameters }) => parameters),
        // `usefixtures("lukhas_core")`
        ...(source?.texts ?? []).map(({ text }) => text),
    ]);
}
function fixturesOf(source) {
    return source?.statements ? readFixtures(source.statements) : [];
}


/***/ }),

/***/ 1870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZV: () => (/* binding */ gatherSuites),
  Hy: () => (/* binding */ gatherTests),
  $o: () => (/* binding */ readsTests)
});

// EXTERNAL MODULE: ./build/domain/count.js
var count = __webpack_require__(6690);
// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/imports/python/bytes.js
var python_bytes = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/imports/python/lexer.js + 3 modules
var lexer = __webpack_require__(7706);
// EXTERNAL MODULE: ./build/imports/python/lines.js
var lines = __webpack_require__(2443);
// EXTERNAL MODULE: ./build/imports/python/statement-listener.js
var statement_listener = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/imports/python/text.js
var python_text = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/imports/python/code-statements.js





/** Bytes of one statement that are looked at: what is longer is data. */
const longest = 8 * 1024;
/**
 * The statements of a Python file as a tree of what is indented below what. Undefined where the file cannot be followed
 * to its end: of such a file nothing can be said.
 */
function readCodeStatements(source) {
    const text = (0,python_text/* readText */.yR)(source);
    const reader = new StatementReader(text);
    return text.problem === undefined ? reader.run() : undefined;
}
class StatementReader extends statement_listener/* StatementListener */.a {
    #text;
    #starts = [];
    #broken = false;
    /** Whether the statement at hand is a header whose colon has not come yet. */
    #awaitsColon = false;
    constructor(text) {
        super();
        this.#text = text;
    }
    run() {
        new lexer/* Lexer */.J(this.#text, this).run();
        return this.#broken ? undefined : this.#tree();
    }
    line(i, column) {
        this.#begin(i, column);
        return i;
    }
    statement(i) {
        const { bytes } = this.#text;
        let before = i - 1;
        while ((0,python_bytes/* byteAt */.aL)(bytes, before) === python_bytes/* SPACE */.t6 || (0,python_bytes/* byteAt */.aL)(bytes, before) === python_bytes/* TAB */.wn)
            before--;
        const column = this.#starts.at(-1)?.column ?? 0;
        if ((0,python_bytes/* byteAt */.aL)(bytes, before) !== python_bytes/* COLON */.oH)
            this.#begin(i, column);
        else if (this.#endsHeader)
            this.#begin(i, column + 1);
        this.#endsHeader = false;
        return i;
    }
    /** Whether the last colon ended a header: that of an annotation or a lambda begins no statement. */
    #endsHeader = false;
    headerEnd() {
        this.#endsHeader = this.#awaitsColon;
        this.#awaitsColon = false;
    }
    #begin(offset, column) {
        this.#starts.push({ offset, column });
        this.#endsHeader = false;
        const word = decoder.decode(this.#text.bytes.subarray(offset, Math.min(offset + 12, this.#text.end)));
        this.#awaitsColon = header.test(word);
    }
    rewind() {
        this.#broken = true;
    }
    problem() {
        this.#broken = true;
    }
    #tree() {
        const { bytes, end } = this.#text;
        const spans = this.#starts.map(({ offset }) => ({ start: offset, end: offset }));
        const places = (0,lines/* locate */.x)(this.#text, spans);
        const top = [];
        const open = [{ column: -1, body: top }];
        for (const [number, { offset, column }] of this.#starts.entries()) {
            const next = this.#starts[number + 1]?.offset ?? end;
            const raw = decoder.decode(bytes.subarray(offset, Math.min(next, offset + longest)));
            const draft = { line: places[number]?.line ?? 1, text: bare(raw), body: [] };
            while ((open.at(-1)?.column ?? -1) >= column)
                open.pop();
            open.at(-1)?.body.push(draft);
            open.push({ column, body: draft.body });
        }
        return top;
    }
}
const decoder = new TextDecoder();
const header = /^(?:if|elif|else|for|while|try|except|finally|with|def|class|async|match|case)\b/;
const literals = /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|#[^\n]*/g;
/** Without comments, with empty strings, in one line. */
function bare(text) {
    return text
        .replace(literals, (found) => (found.startsWith('#') ? '' : '""'))
        .replace(/\\?\s+/g, ' ')
        .replace(/[\s;]+$/, '');
}

// EXTERNAL MODULE: ./build/imports/python/texts.js + 2 modules
var texts = __webpack_require__(3557);
// EXTERNAL MODULE: ./build/settings/read.js + 3 modules
var read = __webpack_require__(7913);
// EXTERNAL MODULE: ./build/domain/check-id.js
var check_id = __webpack_require__(6855);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/smoke/named-suites.js


/**
 * What the entries of `promotion.checks` of either end run: commands by their names, and paths for pytest beyond the smoke
 * tests. Ids of checks are no suites, and what nothing defines is told by `unknown-promotion-check`.
 */
function namedSuites({ manifest, edges, files, smoke, commands }) {
    const suites = new Map();
    const lanes = new Set(edges.flatMap(({ from, to }) => [from.name, to.name]));
    for (const declaration of manifest.lanes) {
        if (!lanes.has(declaration.name.value))
            continue;
        for (const { value, at } of checksOf(declaration)) {
            if (suites.has(value) || check_id/* checkIds */.t.includes(value))
                continue;
            const command = commands.get(value);
            const runs = command === undefined ? pytestOn(value, files, smoke) : { command };
            if (runs)
                suites.set(value, { name: value, at, lane: declaration.name.value, runs });
        }
    }
    return [...suites.values()];
}
function checksOf({ promotion }) {
    return promotion?.checks ?? [];
}
function pytestOn(written, files, smoke) {
    const [path = '', test] = written.split(/::(.*)/s, 2);
    const directory = (0,domain_path/* asDirectory */.Wy)(path);
    if (directory === null)
        return undefined;
    const named = directory.slice(0, -1);
    const isBelow = (file, folder) => folder === '' || file === folder || file.startsWith(`${folder}/`);
    const covered = smoke.some((one) => isBelow(named, ((0,domain_path/* asDirectory */.Wy)(one) ?? `${one}/`).slice(0, -1)));
    if (covered && test === undefined)
        return undefined;
    const below = files.filter((file) => isBelow(file, named) && file.endsWith('.py'));
    const tests = below.filter((file) => file === named || /^test_.*\.py$|_test\.py$/s.test((0,domain_path/* baseName */.Fl)(file)));
    if (below.length === 0)
        return undefined;
    return { given: test === undefined ? named || '.' : `${named}::${test}`, files: tests.sort() };
}

// EXTERNAL MODULE: ./build/smoke/partition.js + 3 modules
var partition = __webpack_require__(4469);
// EXTERNAL MODULE: ./build/smoke/tested-places.js + 1 modules
var tested_places = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/domain/module-path.js
var module_path = __webpack_require__(7685);
// EXTERNAL MODULE: ./build/domain/shell.js
var shell = __webpack_require__(7923);
// EXTERNAL MODULE: ./build/domain/fields.js
var fields = __webpack_require__(8548);
;// CONCATENATED MODULE: ./build/smoke/probe-result.js

/** Characters of one message. */
const longestMessage = 300;
/**
 * Reads the JSON that the probe leaves. Code under test may have written it: what has another shape is left out, and no
 * path comes through that is not of the graph.
 *
 * @returns undefined where it is no JSON list.
 */
function readProbe(json, asked, sources) {
    let parsed;
    try {
        parsed = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(parsed))
        return undefined;
    const packages = [];
    const unreached = [];
    for (const entry of parsed.map(fields/* fieldsOf */.P)) {
        const name = String(entry.package);
        const path = asked.get(name);
        if (path === undefined)
            continue;
        if (entry.end === 'unreached')
            unreached.push(name);
        else
            packages.push({ name, path, ...readEnd(entry, sources) });
    }
    return { packages, unreached };
}
function readEnd(entry, sources) {
    const failed = (kind, message) => ({
        loaded: [],
        failure: { kind, message, at: null, module: null },
    });
    if (entry.end === 'time')
        return failed('time', 'does not come to its end within the limit');
    if (entry.end === 'exit' || !(0,fields/* isFields */.C)(entry.probe)) {
        return failed('exit', `ends the interpreter (exit code ${Number(entry.code)})`);
    }
    const { loaded, failure } = entry.probe;
    const modules = Array.isArray(loaded) ? loaded.flatMap((one) => readLoaded((0,fields/* fieldsOf */.P)(one), sources)) : [];
    return { loaded: modules, failure: (0,fields/* isFields */.C)(failure) ? readFailure(failure, sources) : null };
}
function readLoaded({ name, path, chain }, sources) {
    if (typeof name !== 'string' || typeof path !== 'string' || !sources.graph.modules.has(path))
        return [];
    if (!sources.lanes.edgeFrom(path))
        return [];
    const steps = (Array.isArray(chain) ? chain : []).flatMap((step) => readPlace(step, sources) ?? []);
    return [{ name, path, chain: steps.map((step, at) => ({ ...step, target: targetOf(steps, at, name, sources) })) }];
}
/** What a step asks for is the file of the next one; the last asks for the module itself. */
function targetOf(steps, at, name, { graph }) {
    const next = steps[at + 1];
    return next ? (graph.modules.get(next.path)?.name ?? next.path) : name;
}
function readPlace(value, { graph }) {
    if (!Array.isArray(value))
        return undefined;
    const [path, line] = value;
    if (typeof path !== 'string' || !graph.modules.has(path))
        return undefined;
    return { path, line: Number.isSafeInteger(line) && Number(line) > 0 ? Number(line) : 1 };
}
function readFailure(failure, sources) {
    const said = String(failure.message).slice(0, longestMessage).split('\n', 1)[0] ?? '';
    const type = String(failure.type).slice(0, 100);
    const message = oneLine(said === '' ? type : `${type}: ${said}`);
    const at = readPlace(failure.at, sources) ?? null;
    const distribution = readName(failure.distribution);
    if (distribution !== null)
        return { kind: 'missing', message, at, module: distribution, unbuilt: true };
    const module = readName(failure.module);
    const isAbsent = failure.absent === true && module !== null;
    if (isAbsent && !isOwn(module, sources))
        return { kind: 'missing', message, at, module };
    const kind = failure.kind === 'import' || failure.kind === 'exit' ? failure.kind : 'exception';
    const lacks = isAbsent ? module : failure.taken;
    return { kind, message, at, module, ...(isModule(lacks) && isOwn(lacks, sources) ? { lacks } : {}) };
}
function readName(value) {
    return typeof value === 'string' && value !== '' ? oneLine(value.slice(0, longestMessage)) : null;
}
function isModule(value) {
    return typeof value === 'string' && value.length <= 500 && /^[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*$/u.test(value);
}
/** Whether the first segment of a module lies in the tree, or names a lane that does not. */
function isOwn(module, { graph, lanes }) {
    const top = module.split('.', 1)[0] ?? '';
    if (graph.roots.some((root) => graph.findAt(root + top) !== null))
        return true;
    return graph.roots.some((root) => lanes.lanes.some((lane) => lane.root.startsWith(`${root}${top}/`)));
}
function oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

;// CONCATENATED MODULE: ./build/smoke/probe-importer.js
/**
 * The leak probe's program that imports packages. It runs with `-c`, since nothing of ours lies where the judged code could
 * import it. It works from CPython 3.8 on.
 *
 * A finder at the front of `sys.meta_path` finds nothing itself: it notes which own lines asked for a module. `-X importtime`
 * tells neither lines nor what a package prints between its own lines. The program leaves by `os._exit`, so that threads and
 * exit handlers of the package hold nothing up.
 *
 * `alone`: one package, in an interpreter that imported nothing before it. Else the packages are those below one top-level
 * name, and each is seen as by an interpreter of its own, without one being started for each:
 *
 * - `import a.b.c` imports `a`, then `a.b`, then `a.b.c`, each only where `sys.modules` lacks it. So the imports are done one
 *   after the other, and what stands there after `import a` is what an interpreter has that was started for `a.b` and has come
 *   to that point.
 * - Where `import a` already loaded `a.b` and `a.b.c`, `import a.b.c` runs no further statement: what `import a` did is
 *   what it does. The same where `import a` fails: `import a.b.c` fails there.
 * - What `import a` did not load is imported by forks, each of which holds that state and nothing of its siblings. A fork is no
 *   such copy where there are threads, and shares files and sockets that are open: then none is made, and what is left
 *   is imported by interpreters of its own.
 * - A fork that fails in another way than by a module that is not there tells nothing either: findings of that kind
 *   come from an interpreter that was started for them.
 *
 * What a package does by the clock, by chance or by its process id is left out of account.
 */
const importer = `
import json, os, sys, time
request = json.loads(sys.argv[1])
root = os.getcwd() + os.sep
sys.argv = [""]
roots = [os.path.join(root, part).rstrip(os.sep) for part in request["roots"]]
sys.path[:] = roots + [part for part in sys.path if part != "" and part not in roots]
# Taken before code under test may put others in their places.
now, sleep, end = time.monotonic, time.sleep, os._exit
# No /proc, no telling whether there are threads.
fork = os.fork if sys.platform == "linux" else None
asked = {}
def own(file):
    return file[len(root):].replace(os.sep, "/") if isinstance(file, str) and file.startswith(root) else None
class Recorder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        # Asked for again, it was looked for before and not loaded: the last one counts.
        if name not in asked and len(asked) >= 50000:
            return None
        steps, frame = [], sys._getframe(1)
        while frame is not None and len(steps) < 100:
            path = own(frame.f_code.co_filename)
            if path is not None and not (steps and steps[-1][0] == path):
                steps.append([path, frame.f_lineno])
            frame = frame.f_back
        asked[name] = steps[::-1]
        return None
sys.meta_path.insert(0, Recorder)
def attempt(package):
    try:
        __import__(package)
        return None
    except BaseException as error:
        return told(error)
def told(error):
    at, trace = None, error.__traceback__
    while trace is not None:
        path = own(trace.tb_frame.f_code.co_filename)
        if path is not None:
            at = [path, trace.tb_lineno]
        trace = trace.tb_next
    if isinstance(error, SyntaxError) and own(error.filename):
        at = [own(error.filename), error.lineno or 1]
    kind = "import" if isinstance(error, ImportError) else "exit" if isinstance(error, SystemExit) else "exception"
    try:
        # CPython gives the file of a package, which lies elsewhere on each machine.
        said = str(error).replace(root, "")
    except BaseException:
        said = ""
    module = getattr(error, "name", None) if kind == "import" else None
    taken = None
    # "from package import module": CPython names what was taken from 3.12 on, and says it before.
    if kind == "import" and isinstance(module, str) and said.startswith("cannot import name '"):
        taken = getattr(error, "name_from", None) or said.split("'")[1]
    # importlib_metadata is what older Pythons install for importlib.metadata.
    bases = [str(base.__module__).replace("_", ".") + " " + base.__name__ for base in type(error).__mro__]
    distribution = None
    if "importlib.metadata PackageNotFoundError" in bases:
        distribution = error.args[0] if error.args else None
    elif "pkg.resources DistributionNotFound" in bases:
        distribution = getattr(getattr(error, "req", None), "project_name", None)
    return {"kind": kind, "type": type(error).__name__, "message": said[:500], "at": at,
            "module": module if isinstance(module, str) else None,
            "taken": module + "." + taken if isinstance(taken, str) else None,
            "distribution": distribution if isinstance(distribution, str) else None,
            "absent": isinstance(error, ModuleNotFoundError)}
def leave(node, packages, failure):
    loaded = []
    for name, module in list(sys.modules.items()):
        try:
            file = getattr(module, "__file__", None) or getattr(getattr(module, "__spec__", None), "origin", None)
        except BaseException:
            continue
        path = own(file)
        if path is not None and any(path.startswith(lane) for lane in request["lanes"]) and len(loaded) < 5000:
            loaded.append({"name": str(name), "path": path, "chain": asked.get(name, [])})
    with open(request["result"] + node + ".part", "w", encoding="utf-8", errors="replace") as out:
        json.dump({"packages": packages, "loaded": loaded, "failure": failure}, out)
    os.replace(request["result"] + node + ".part", request["result"] + node)
def is_left(node):
    return os.path.exists(request["result"] + node)
def gone(pid):
    try:
        return os.waitpid(pid, os.WNOHANG)[0] == pid
    except OSError:
        return True
def is_copyable():
    try:
        return fork is not None and len(os.listdir("/proc/self/task")) == 1 and len(os.listdir("/proc/self/fd")) <= files
    except OSError:
        return False
def next_of(name, stage):
    parts = name.split(".")
    for count in range(stage.count(".") + 2, len(parts) + 1):
        part = ".".join(parts[:count])
        if sys.modules.get(part) is None:
            return part
    return None
def walk(stage, packages, node, workers, spent):
    began = now()
    failure = attempt(stage)
    spent += now() - began
    if failure is not None:
        if node == "" or failure["absent"] or failure["distribution"]:
            leave(node, packages, failure)
        end(0)
    groups, covered = {}, []
    for package in packages:
        part = next_of(package, stage)
        if part is None:
            covered.append(package)
        else:
            groups.setdefault(part, []).append(package)
    if not groups or not is_copyable():
        leave(node, covered, None)
        end(0)
    try:
        # To look at a module may load others, where modules are lazy: a fork does it, and what follows does not see them.
        observer = fork()
        if observer == 0:
            try:
                leave(node, covered, None)
            finally:
                end(0)
        while not gone(observer):
            sleep(0.002)
        if is_left(node):
            branch(groups, node, workers, spent)
        else:
            leave(node, covered, None)
    finally:
        end(0)
def branch(groups, node, workers, spent):
    width = max(1, min(workers, len(groups)))
    waiting, running, number = list(groups.items())[::-1], {}, 0
    while waiting or running:
        while waiting and len(running) < width:
            part, packages = waiting.pop()
            child, number = node + "." + str(number), number + 1
            pid = fork()
            if pid == 0:
                try:
                    walk(part, packages, child, workers // width, spent)
                finally:
                    end(1)
            running[pid] = (child, now())
        for pid, (child, began) in list(running.items()):
            if gone(pid):
                del running[pid]
            elif now() > request["until"] or (now() - began > request["each"] - spent and not is_left(child)):
                os.kill(pid, 9)
                os.waitpid(pid, 0)
                del running[pid]
        if now() > request["until"]:
            return
        sleep(0.002)
if request["alone"]:
    leave("", request["packages"], attempt(request["packages"][0]))
    end(0)
try:
    # This listing's own descriptor is counted both times.
    files = len(os.listdir("/proc/self/fd"))
except OSError:
    fork = None
walk(request["packages"][0].split(".")[0], request["packages"], "", request["workers"], 0)
`;

;// CONCATENATED MODULE: ./build/smoke/probe-script.js

/**
 * Starts an interpreter for the packages of each top-level name, then one for each package of which these tell nothing, some
 * at a time, and puts together what they leave. It prints how far it is.
 */
const starter = `
import concurrent.futures, json, os, subprocess, sys, time
request = json.loads(sys.argv[1])
until = time.monotonic() + request["seconds"]
folder, prefix = os.path.split(request["result"])
each = request["each"]
packages = request["packages"]
ends, known = {}, set()
workers = max(1, min(request["workers"], os.cpu_count() or 1))
def start(names, result, **how):
    given = {"packages": names, "roots": request["roots"], "lanes": request["lanes"], "result": result,
             "until": until, "each": each, **how}
    command = [sys.executable, "-c", request["importer"], json.dumps(given, ensure_ascii=False)]
    null = subprocess.DEVNULL
    return subprocess.Popen(command, stdin=null, stdout=null, stderr=null)
def stop(child):
    child.kill()
    child.wait()
def read(file, names):
    try:
        if os.path.getsize(file) > 4000000:
            raise ValueError
        with open(file, encoding="utf-8") as text:
            left = json.load(text)
        told = [name for name in left["packages"] if name in names]
    except (OSError, ValueError, KeyError, TypeError):
        return False
    for name in told:
        ends.setdefault(name, {"end": "left", "probe": left})
    return True
def below(numbered):
    number, names = numbered
    left = until - time.monotonic()
    if left <= 0:
        return
    result = request["result"] + ".below" + str(number)
    child = start(names, result, alone=False, workers=max(1, workers // len(trees)))
    limit = min(left, each)
    # It imports the top-level name first, as each of the packages does; what is left after the limit are its forks.
    try:
        code = child.wait(timeout=limit)
    except subprocess.TimeoutExpired:
        code = None
    if code is None and os.path.exists(result):
        try:
            child.wait(timeout=max(0, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            stop(child)
    elif code is None:
        stop(child)
        if limit == each:
            ends.update((package, {"end": "time"}) for package in names)
    elif not os.path.exists(result):
        ends.update((package, {"end": "exit", "code": code}) for package in names)
def gather():
    for file in sorted(os.listdir(folder)):
        for number, names in enumerate(trees):
            name = prefix + ".below" + str(number)
            if file not in known and not file.endswith(".part") and (file == name or file.startswith(name + ".")):
                known.add(file)
                read(os.path.join(folder, file), names)
def alone(numbered):
    number, package = numbered
    left = until - time.monotonic()
    if left <= 0:
        return
    result = request["result"] + "." + str(number)
    child = start([package], result, alone=True)
    limit = min(left, each)
    try:
        code = child.wait(timeout=limit)
    except subprocess.TimeoutExpired:
        stop(child)
        if limit == each:
            ends[package] = {"end": "time"}
        return
    if not read(result, [package]) or package not in ends:
        ends[package] = {"end": "exit", "code": code}
def tell():
    text = str(len(ends)) + " of " + str(len(packages)) + " packages" + (": " + list(ends)[-1] if ends else "")
    try:
        os.write(1, (text + chr(10)).encode("utf-8", "replace"))
    except OSError:
        pass
def run(what, items):
    if not items:
        return
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        pending = [pool.submit(what, item) for item in enumerate(items)]
        while pending:
            count = len(ends)
            finished, pending = concurrent.futures.wait(pending, timeout=1)
            for one in finished:
                one.result()
            gather()
            if pending and len(ends) > count:
                tell()
tops = {}
for package in packages:
    tops.setdefault(package.split(".")[0], []).append(package)
trees = [names for names in tops.values() if request["forks"] and len(names) > 1]
run(below, trees)
run(alone, [package for package in packages if package not in ends])
tell()
with open(request["result"] + ".part", "w", encoding="utf-8") as out:
    json.dump([{"package": package, **ends.get(package, {"end": "unreached"})} for package in packages], out)
os.replace(request["result"] + ".part", request["result"])
`;
/** The interpreter's arguments. */
function probeArguments(request) {
    return ['-c', starter, JSON.stringify({ ...request, importer: importer })];
}

;// CONCATENATED MODULE: ./build/snapshot/guarded.js
/** Runs something with code under test in it, and gives what that wrote to beyond what tests may. */
async function guarded(host, run) {
    const restore = await host.guardFiles();
    let restored;
    try {
        const result = await run();
        restored = await restore();
        return { result, written: restored };
    }
    finally {
        if (restored === undefined)
            await restore();
    }
}
/** A suite that wrote to such a file cannot be trusted, whatever its tests say. */
function withWritten(suite, written) {
    if (written.length === 0)
        return suite;
    const reason = `wrote to ${written.join(', ')}, which ${written.length === 1 ? 'was' : 'were'} put back`;
    return {
        ...suite,
        end: {
            kind: 'interrupted',
            reason: suite.end.kind === 'interrupted' ? `${suite.end.reason}; it ${reason}` : reason,
            remedy: 'find what writes there and remove it: tests have no business with the runner or with git',
        },
    };
}

// EXTERNAL MODULE: ./build/graph/project-values.js + 2 modules
var project_values = __webpack_require__(5943);
;// CONCATENATED MODULE: ./build/smoke/probe-generated.js


/**
 * Files that a build of the project writes, as its `pyproject.toml` tells: where the version goes, for the build backends and
 * their plugins that have a setting for it. A build backend may count such a path from the folder of the packages, not of the
 * project: both are given.
 *
 * @param pyproject what the file holds, read.
 * @param folder that holds the `pyproject.toml`, with a trailing slash; empty for the repository's root.
 * @param roots import roots, as in the graph.
 * @returns paths from the repository's root.
 */
function generatedFiles(pyproject, folder, roots) {
    const { tool } = (0,fields/* fieldsOf */.P)(pyproject);
    const named = settings(tool).filter((value) => typeof value === 'string');
    const places = named.flatMap((path) => [folder, ...roots].map((base) => (0,domain_path/* joinPath */.uJ)(base.replace(/\/$/, ''), path)));
    return new Set(places.filter((path) => path !== null));
}
function settings(tool) {
    const { hatch, pdm, versioningit, setuptools_scm: scm, ...others } = (0,fields/* fieldsOf */.P)(tool);
    const { hooks, targets } = (0,fields/* fieldsOf */.P)((0,fields/* fieldsOf */.P)(hatch).build);
    const hooksOf = [hooks, ...Object.values((0,fields/* fieldsOf */.P)(targets)).map((target) => (0,fields/* fieldsOf */.P)(target).hooks)].map(fields/* fieldsOf */.P);
    const generate = (0,fields/* fieldsOf */.P)(others['scikit-build']).generate;
    return [
        // https://github.com/ofek/hatch-vcs#build-hook, https://hatch.pypa.io/latest/plugins/build-hook/version/
        ...hooksOf.flatMap(({ vcs, version }) => [(0,fields/* fieldsOf */.P)(vcs)['version-file'], (0,fields/* fieldsOf */.P)(version).path]),
        // https://setuptools-scm.readthedocs.io/en/latest/config/
        (0,fields/* fieldsOf */.P)(scm).version_file,
        (0,fields/* fieldsOf */.P)(scm).write_to,
        // https://backend.pdm-project.org/metadata/#dynamically-generate-and-write-to-a-file
        (0,fields/* fieldsOf */.P)((0,fields/* fieldsOf */.P)(pdm).version).write_to,
        // https://github.com/mtkennerly/poetry-dynamic-versioning#configuration
        ...Object.keys((0,fields/* fieldsOf */.P)((0,fields/* fieldsOf */.P)(others['poetry-dynamic-versioning']).files)),
        // https://versioningit.readthedocs.io/en/stable/configuration.html#write
        (0,fields/* fieldsOf */.P)((0,fields/* fieldsOf */.P)(versioningit).write).file,
        // https://scikit-build-core.readthedocs.io/en/latest/configuration/dynamic.html#writing-metadata
        ...(Array.isArray(generate) ? generate.map((one) => (0,fields/* fieldsOf */.P)(one).path) : []),
    ];
}

;// CONCATENATED MODULE: ./build/snapshot/probe-unbuilt.js



/** Bytes; a `pyproject.toml` above it is not read. */
const longestProject = 1_000_000;
/**
 * The probes, where those that lack an own module which only a build of the project makes count as not installed: its file is
 * one that `pyproject.toml` has a build write, or one that git ignores.
 *
 * @param roots import roots, as in the graph.
 */
async function withUnbuilt(host, tree, roots, packages) {
    const lacking = new Set(packages.flatMap(({ failure }) => failure?.lacks ?? []));
    if (lacking.size === 0)
        return packages;
    const places = new Map([...lacking].map((module) => [module, placesOf(module, roots)]));
    const made = await madeOf(host, tree, roots, [...places.values()].flat());
    return packages.map((probe) => {
        const { failure } = probe;
        const { lacks } = failure ?? {};
        if (!failure || lacks === undefined || !places.get(lacks)?.some((path) => made.has(path)))
            return probe;
        return { ...probe, failure: { ...failure, kind: 'missing', module: lacks, unbuilt: true } };
    });
}
/** Not as an extension: `*.so` is what everybody ignores, and would take every misspelt name for one. */
function placesOf(module, roots) {
    const path = module.replaceAll('.', '/');
    return roots.flatMap((root) => [`${root}${path}.py`, `${root}${path}/__init__.py`]);
}
async function madeOf(host, tree, roots, places) {
    const made = new Set();
    for (const folder of new Set(['', ...places.flatMap((path) => (0,domain_path/* directoriesAbove */.jH)(path))])) {
        const path = `${folder}pyproject.toml`;
        if (!tree.entries.some((entry) => entry.path === path))
            continue;
        const bytes = await tree.read(path);
        if (!bytes || bytes.length > longestProject)
            continue;
        const pyproject = new project_values/* ProjectFiles */.di(new Map([[path, new TextDecoder().decode(bytes)]])).toml(path);
        for (const file of generatedFiles(pyproject, folder, roots))
            made.add(file);
    }
    if (!host.isRepository)
        return made;
    // It tells of no path that git tracks. It alone refuses literal pathspecs; behind `./` no path is one with magic.
    const question = places.map((path) => `./${path}\0`).join('');
    const { stdout } = await host.git.run(['--no-literal-pathspecs', 'check-ignore', '-z', '--stdin'], question);
    for (const path of stdout.toString('utf8').split('\0'))
        if (path !== '')
            made.add(path.slice(2));
    return made;
}
/** The folder of the project that holds a file: the nearest one above it from which an installation can be made; `.` where none is. */
function projectFolder(tree, path) {
    const files = new Set(tree.entries.map((entry) => entry.path));
    const holds = (folder) => ['pyproject.toml', 'setup.py', 'setup.cfg'].some((name) => files.has(folder + name));
    return (0,domain_path/* directoriesAbove */.jH)(path).findLast(holds)?.slice(0, -1) ?? '.';
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/smoke/failure.js
const failure_longestMessage = 500;
/**
 * Reads `message` and the text of a `<failure>`, `<error>` or `<skipped>`, in each of pytest's styles: `long` and `short`
 * (`tests/smoke/test_x.py:12: AssertionError`), `native` and syntax errors (`File "…/test_x.py", line 12`).
 *
 * @param own every path of the judged tree: no other one comes out.
 */
function failureOf(message, text, path, own) {
    const lines = text.split('\n');
    const generic = message === '' || message === 'collection failure';
    const said = generic ? raised(lines) || firstOf(lines) : firstOf(message.split('\n'));
    const line = path === '' ? undefined : deepestLine(lines, path);
    const bounded = said.length > failure_longestMessage ? `${said.slice(0, failure_longestMessage - 1)}…` : said;
    if (line !== undefined)
        return { message: bounded, line };
    const at = path === '' ? undefined : lastOwnFrame(lines, own);
    return { message: bounded, ...(at ? { at } : {}) };
}
function firstOf(lines) {
    return lines.map(plain).find(Boolean) ?? '';
}
/** Of the lines that pytest marks with `E`, the one that names the exception: an assertion's explanation follows it. */
function raised(lines) {
    const marked = lines.filter((line) => line.startsWith('E   ')).map((line) => line.slice(4, 4 + failure_longestMessage));
    return plain(marked.find((line) => /^[\w.]+(?::|$)/.test(line)) ?? marked.at(-1) ?? '');
}
function plain(line) {
    return line
        .slice(0, 2 * failure_longestMessage)
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .trim();
}
function deepestLine(lines, path) {
    for (let at = lines.length - 1; at >= 0; at--) {
        const text = lines[at] ?? '';
        const number = numberBehind(text, `${path}:`, /^(\d{1,9}): /) ?? numberBehind(text, `${path}", line `, /^(\d{1,9})\b/);
        if (number !== undefined)
            return number;
    }
    return undefined;
}
function lastOwnFrame(lines, own) {
    for (const line of lines.toReversed()) {
        if (line.length > longestFrame)
            continue;
        const [, written = '', digits] = /^([^\s:][^:]*):(\d{1,9}): /.exec(line) ?? /^ *File "([^"]+)", line (\d{1,9})\b/.exec(line) ?? [];
        const path = ownPath(written, own);
        if (path !== undefined)
            return { path, line: Number(digits) };
    }
    return undefined;
}
/** Characters: a path may have 4096, and no frame has more than one. */
const longestFrame = 5000;
/** The file of the tree that a frame means: as it is written, or at the end of an absolute path that is no installed one. */
function ownPath(written, own) {
    const path = written.replaceAll('\\', '/');
    if (own.has(path))
        return path;
    if (!/^(?:[A-Za-z]:)?\//.test(path) || /\/(?:site-packages|dist-packages|lib\/python[\d.]*)\//.test(path))
        return undefined;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const rest = path.slice(slash + 1);
        // One name alone may be anybody's.
        if (own.has(rest) && (rest.includes('/') || rest === 'conftest.py'))
            return rest;
    }
    return undefined;
}
/** The number that follows `name`, where that stands as a whole path: at the start, or below a longer one. */
function numberBehind(text, name, pattern) {
    const at = text.indexOf(name);
    if (at < 0)
        return undefined;
    const before = text[at - 1];
    if (at > 0 && before !== '/' && before !== '\\' && before !== '"')
        return undefined;
    const digits = pattern.exec(text.slice(at + name.length, at + name.length + 12));
    return digits ? Number(digits[1]) : undefined;
}

;// CONCATENATED MODULE: ./build/smoke/known-tests.js
/**
 * The test files that were given to pytest, by the dotted names its report uses (`tests.smoke.test_x`). Where pytest's root
 * is a folder below the repository's, its names lack the first segments: a name that fits the end of one file is it.
 */
class KnownTests {
    #paths;
    #byName;
    /** Null: two files end alike, so the ending tells neither. */
    #byEnding = new Map();
    #longest;
    constructor(paths) {
        this.#paths = new Set(paths);
        this.#byName = new Map(paths.map((path) => [dotted(path), path]));
        this.#longest = Math.max(0, ...paths.map((path) => dotted(path).split('.').length));
        for (const path of paths) {
            const parts = dotted(path).split('.');
            for (let from = 1; from < parts.length; from++) {
                const ending = parts.slice(from).join('.');
                this.#byEnding.set(ending, this.#byEnding.has(ending) ? null : path);
            }
        }
    }
    /** The file that a path names, be it from a folder above the repository's root, as of another machine. */
    at(path) {
        if (path === '' || path.length > 4096)
            return undefined;
        let rest = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
        for (;;) {
            if (this.#paths.has(rest))
                return rest;
            const slash = rest.indexOf('/');
            if (slash < 0)
                return undefined;
            rest = rest.slice(slash + 1);
        }
    }
    /** The file with the longest name that begins `name`. */
    find(name) {
        // No more parts than a file's name can have: a hostile name may have a million.
        const parts = name.split('.', this.#longest);
        for (let count = parts.length; count > 0; count--) {
            const prefix = parts.slice(0, count).join('.');
            const path = this.#byName.get(prefix) ?? this.#byEnding.get(prefix);
            if (path)
                return { path, rest: name.slice(prefix.length + 1) };
        }
        return undefined;
    }
}
function dotted(path) {
    return path.replace(/\.py$/, '').replaceAll('/', '.');
}

;// CONCATENATED MODULE: ./build/smoke/junit.js



/** Bytes: larger reports are refused before they are read. */
const reportLimit = 32 * 1024 * 1024;
/**
 * Reads a JUnit report as pytest writes it (families xunit1 and xunit2), or as vitest and jest-junit do, which name the file
 * as the class, the attribute `file` or the suite. `files` are the test files that were given to
 * pytest: no other path comes out of a report; a test whose file is not among them has an empty path. A document type is
 * refused, and so are entities that XML does not define itself.
 *
 * @param own every path of the judged tree, for frames of a traceback.
 */
function readJunit(xml, files, own = new Set()) {
    const reader = new Reader(new KnownTests(files), own);
    try {
        reader.read(xml);
    }
    catch (error) {
        return { malformed: (error instanceof Error ? error.message : String(error)).slice(0, 200) };
    }
    return { tests: reader.tests, collectionErrors: reader.collectionErrors, declared: reader.declared };
}
/** Elements deeper than any report has; each costs the parser memory. */
const deepest = 32;
/** Characters of one failure's text that are looked at. */
const textLimit = 256 * 1024;
const chunk = 64 * 1024;
class Reader {
    tests = [];
    declared = { tests: 0, failing: 0 };
    collectionErrors = 0;
    #known;
    #own;
    #depth = 0;
    /** Names of the suites that are open. */
    #suites = [];
    #case;
    /** Whether the text that comes is that of the failure, not what the test printed. */
    #inFailure = false;
    constructor(known, own) {
        this.#known = known;
        this.#own = own;
    }
    read(xml) {
        const parser = new saxes/* SaxesParser */.wT({ xmlns: false, position: false });
        parser.on('doctype', () => {
            throw new Error('it has a document type');
        });
        parser.on('opentag', (tag) => this.#open(tag.name, tag.attributes));
        parser.on('text', (text) => this.#text(text));
        parser.on('cdata', (text) => this.#text(text));
        parser.on('closetag', (tag) => this.#close(tag.name));
        // In pieces: one whole string would be copied once more.
        for (let at = 0; at < xml.length; at += chunk)
            parser.write(xml.slice(at, at + chunk));
        parser.close();
    }
    #open(name, attributes) {
        this.#depth += 1;
        if (this.#depth > deepest)
            throw new Error(`its elements are nested more than ${deepest} deep`);
        if (this.#depth === 1 && !/^testsuites?$/.test(name))
            throw new Error('its root is no <testsuites>');
        if (name === 'testsuite') {
            this.#suites.push(attributes.name ?? '');
            this.#declare(attributes);
        }
        if (name === 'testcase') {
            this.#case = { attributes, status: 'passed', message: '', text: [], room: textLimit };
        }
        else if (this.#case && (name === 'failure' || name === 'error' || name === 'skipped')) {
            this.#inFailure = true;
            // One case may hold a failure and the error of its teardown: the first says what went wrong first.
            if (this.#case.status === 'failed' || this.#case.status === 'error')
                return;
            this.#case.status = name === 'failure' ? 'failed' : name;
            this.#case.message = attributes.message ?? '';
        }
    }
    #declare(attributes) {
        this.declared.tests += junit_count(attributes.tests);
        this.declared.failing += junit_count(attributes.failures) + junit_count(attributes.errors);
    }
    #text(text) {
        const open = this.#case;
        if (!open || !this.#inFailure || open.room <= 0)
            return;
        open.text.push(text.slice(0, open.room));
        open.room -= text.length;
    }
    #close(name) {
        this.#depth -= 1;
        if (name === 'testsuite')
            this.#suites.pop();
        if (name === 'failure' || name === 'error' || name === 'skipped')
            this.#inFailure = false;
        if (name !== 'testcase' || !this.#case)
            return;
        this.#finish(this.#case);
        this.#case = undefined;
    }
    /** Where the report names files by path: as an attribute, as the class, or as a suite around the test. */
    #foundByPath(file, classname) {
        const byAttribute = this.#known.at(file);
        if (byAttribute !== undefined)
            return { path: byAttribute, rest: classname };
        for (const name of [classname, ...this.#suites.toReversed()]) {
            const path = this.#known.at(name);
            if (path !== undefined)
                return { path, rest: name === classname ? '' : classname };
        }
        return undefined;
    }
    #finish({ attributes, status, message, text }) {
        const classname = attributes.classname ?? '';
        const name = attributes.name ?? '';
        const file = attributes.file ?? '';
        // pytest names a file that it could not collect, or that skipped itself, as a test without a class.
        const found = this.#known.find(classname || name) ?? this.#foundByPath(file, classname);
        const path = found?.path ?? '';
        const rest = found
            ? found.rest.includes(' ')
                ? [found.rest]
                : found.rest.split('.').filter(Boolean)
            : [classname].filter(Boolean);
        const own = classname === '' && found ? [] : [name];
        const id = junit_oneLine([path, ...rest, ...own].filter(Boolean).join('::'));
        const failing = status === 'failed' || status === 'error';
        const failure = failing || status === 'skipped' ? failureOf(message, text.join(''), path, this.#own) : undefined;
        if (failing && message === 'collection failure')
            this.collectionErrors += 1;
        // Families that name the file count its lines from 0.
        const start = path !== '' && this.#known.at(file) === path && /^\d{1,9}$/.test(attributes.line ?? '')
            ? Number(attributes.line) + 1
            : undefined;
        const line = failing ? (failure?.line ?? start) : start;
        const seconds = Number(attributes.time);
        this.tests.push({
            id,
            path,
            ...(line === undefined ? {} : { line }),
            ...(failing && failure?.at ? { at: failure.at } : {}),
            status,
            ...(failure?.message ? { message: failure.message } : {}),
            seconds: Number.isFinite(seconds) && seconds > 0 ? seconds : 0,
        });
    }
}
function junit_count(attribute) {
    return /^\d{1,9}$/.test(attribute ?? '') ? Number(attribute) : 0;
}
/** pytest escapes what it puts into an id; a plugin may not. */
function junit_oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

// EXTERNAL MODULE: ./build/smoke/pytest-words.js
var pytest_words = __webpack_require__(1811);
;// CONCATENATED MODULE: ./build/smoke/outcome.js


/**
 * Tells each way that pytest ends apart (its exit codes: https://docs.pytest.org/en/stable/reference/exit-codes.html).
 * Files that could not be collected are failing tests of a finished suite; whatever leaves the result in doubt interrupts.
 */
function suiteEnd(end) {
    if (end.timedOut) {
        return interrupted(end, `ran longer than its limit of ${end.limit} s and was ended`, 'raise `smoke-timeout`, or mend the test that hangs');
    }
    if (end.signal !== null)
        return interrupted(end, `died of ${end.signal}`);
    if (end.exitCode === 3) {
        return interrupted(end, `met an internal error of pytest (exit code 3)${words((0,pytest_words/* internalErrorIn */.pY)(end.output))}`);
    }
    if (end.exitCode === 4)
        return refused(end);
    if (end.exitCode === 126 || end.exitCode === 127) {
        return interrupted(end, `could not be started (exit code ${end.exitCode})${words((0,pytest_words/* lastLineOf */.SH)(end.output))}`);
    }
    if (end.exitCode === null || end.exitCode > 5 || end.exitCode < 0) {
        return interrupted(end, `ended with ${end.exitCode}, which is no exit code of pytest${words((0,pytest_words/* lastLineOf */.SH)(end.output))}`);
    }
    return completed(end, end.exitCode);
}
/** The exit codes that come with a report: 0 passed, 1 failed, 2 interrupted, 5 nothing collected. */
function completed(end, exitCode) {
    const { report } = end;
    const stopped = exitCode === 2 ? words((0,pytest_words/* interruptionIn */.D1)(end.output)) : '';
    if (report === undefined) {
        if (exitCode === 2)
            return interrupted(end, `was interrupted (exit code 2) and wrote no report${stopped}`);
        const last = exitCode === 0 ? '' : words((0,pytest_words/* lastLineOf */.SH)(end.output));
        return interrupted(end, `ended with ${exitCode} but wrote no report, or one that is too large${last}`, unreported);
    }
    if ('malformed' in report) {
        return interrupted(end, `ended with ${exitCode}, but its report cannot be read: ${report.malformed}`);
    }
    if (exitCode === 2) {
        if (onlyCollection(report))
            return { kind: 'finished' };
        return interrupted(end, `was interrupted (exit code 2)${stopped}`);
    }
    if (end.stopped !== undefined) {
        return interrupted(end, `was stopped from within before its end (exit code ${exitCode}): ${end.stopped}`, 'remove the call of `pytest.exit` in a test or conftest.py: what comes after it is not run');
    }
    const contradiction = contradictionOf(exitCode, report);
    if (contradiction)
        return interrupted(end, `ended with ${exitCode}, but its report ${contradiction}`);
    return exitCode === 5 ? { kind: 'no-tests' } : { kind: 'finished' };
}
const unreported = 'remove what ends the process early (`os._exit` in a test or conftest.py) or `-p no:junitxml` from addopts';
/** Whether it stopped because files could not be collected, and for no other reason that the report shows. */
function onlyCollection({ tests, collectionErrors }) {
    return collectionErrors > 0 && tests.filter((test) => test.status !== 'skipped').length === collectionErrors;
}
function contradictionOf(exitCode, { tests, declared }) {
    const failing = Math.max(tests.filter(isFailing).length, declared.failing);
    const ran = tests.filter((test) => test.status !== 'skipped').length;
    if (declared.tests > tests.length)
        return `counts ${declared.tests} tests and holds ${tests.length}`;
    if (exitCode === 0 && failing > 0)
        return `holds ${(0,count/* counted */.h)(failing, 'failing test')}`;
    // pytest itself ends with 5 then, except where `--collect-only` or the like is in addopts.
    if (exitCode === 0 && tests.length === 0)
        return 'holds no test';
    if (exitCode === 1 && !tests.some(isFailing))
        return 'holds no failing test';
    if (exitCode === 5 && ran > 0)
        return `holds ${(0,count/* counted */.h)(ran, 'test')} that ran`;
    return undefined;
}
function isFailing(test) {
    return test.status === 'failed' || test.status === 'error';
}
function refused(end) {
    const refusal = (0,pytest_words/* refusalIn */.c3)(end.output);
    if (!refusal)
        return interrupted(end, `refused its arguments or configuration (exit code 4)${words((0,pytest_words/* lastLineOf */.SH)(end.output))}`);
    const missing = refusal.plugins.length === 0 ? '' : ` (${refusal.plugins.join(', ')} not installed)`;
    const install = `${end.python} -m pip install ${refusal.plugins.join(' ')}`;
    const told = interrupted(end, `was refused by pytest (exit code 4): ${refusal.words}${missing}`, refusal.plugins.length === 0 ? undefined : install);
    return refusal.at ? { ...told, at: refusal.at } : told;
}
function words(said) {
    return said ? `: ${said}` : '';
}
function interrupted(end, reason, remedy) {
    const outlived = end.survivors === 0 ? '' : `; ${survivorsSaid(end.survivors)}`;
    return { kind: 'interrupted', reason: reason + outlived, ...(remedy ? { remedy } : {}) };
}
/** For the reason and for the output of a suite that finished otherwise. */
function survivorsSaid(count) {
    return count === 1 ? '1 process that outlived it was ended' : `${count} processes that outlived it were ended`;
}

;// CONCATENATED MODULE: ./build/smoke/recorder-script.js
/**
 * The part of our plugin of pytest that notes which own files each test file imports while it is collected and while its
 * tests run: for tests that find the lanes at run time. A module that an earlier file loaded counts too, so that
 * `sys.modules` is not enough: the two functions that import are wrapped.
 */
const recorder = `
import builtins, importlib, os, sys
seen, current = {}, [None]
def relative(path):
    path = str(path)
    return path[len(ROOT):].replace(os.sep, "/") if path.startswith(ROOT) else None
def in_lane(file):
    path = relative(file) if isinstance(file, str) else None
    return path is not None and any(path.startswith(lane) for lane in LANES)
def note(name, direct):
    if current[0] is None or not isinstance(name, str):
        return
    names = seen.setdefault(current[0], {})
    parts = name.split(".")
    for n in range(1, len(parts) + 1):
        part = ".".join(parts[:n])
        if part in names or len(names) < 20000:
            names[part] = names.get(part, False) or direct
def wrapped(original):
    def imported(name, *rest, **named):
        module = original(name, *rest, **named)
        level = rest[3] if len(rest) > 3 else named.get("level", 0)
        if not level:
            known = rest[0] if rest else named.get("globals")
            direct = not in_lane(known.get("__file__") if isinstance(known, dict) else None)
            note(name, direct)
            names = rest[2] if len(rest) > 2 else named.get("fromlist", ())
            for part in names or ():
                if isinstance(part, str) and name + "." + part in sys.modules:
                    note(name + "." + part, direct)
        return module
    return imported
builtins.__import__ = wrapped(builtins.__import__)
load = importlib.import_module
def import_module(name, package=None):
    module = load(name, package)
    note(getattr(module, "__name__", name), not in_lane(sys._getframe(1).f_globals.get("__file__")))
    return module
importlib.import_module = import_module
def record():
    loaded = {}
    for test, names in seen.items():
        files = {}
        for name, direct in names.items():
            file = relative(getattr(sys.modules.get(name), "__file__", None) or "")
            if file is not None and len(files) < 5000:
                files[file] = files.get(file, False) or direct
        loaded[test] = files
    return loaded
@pytest.hookimpl(tryfirst=True)
def pytest_collectstart(collector):
    if isinstance(collector, pytest.Module):
        current[0] = relative(getattr(collector, "path", None) or collector.fspath)
@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    current[0] = relative(getattr(item, "path", None) or item.fspath)
`;
/** Files by test file, from the record's JSON; undefined where it is none. Code under test may have written it. */
function readRecord(parsed) {
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        return undefined;
    return new Map(Object.entries(parsed).map(([test, files]) => [
        test,
        new Map(Object.entries(typeof files === 'object' && files !== null ? files : {}).map(([file, direct]) => [
            file,
            direct === true,
        ])),
    ]));
}

;// CONCATENATED MODULE: ./build/smoke/pytest-script.js

/**
 * A plugin of pytest that sees what neither its exit code nor its report tells: a run that stops itself (`pytest.exit` with
 * an exit code of its own), and options by which tests count as passed though none is called. Under pytest-xdist each
 * worker notes for itself, and hands what it has to the controller with the end of its session.
 */
const watch = `
import json
import pytest
own = {"stopped": []}
parts = [own]
@pytest.hookimpl(tryfirst=True)
def pytest_configure(config):
    for name, option in (("setupplan", "--setup-plan"), ("setuponly", "--setup-only")):
        if getattr(config.option, name, False):
            raise pytest.UsageError(option + " calls no test: remove it from addopts")
@pytest.hookimpl(tryfirst=True)
def pytest_keyboard_interrupt(excinfo):
    own["stopped"].append((excinfo.typename + ": " + str(excinfo.value))[:300])
@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node):
    values = {"NAME": __name__, "SOURCE": SOURCE, "ROOT": ROOT, "LANES": LANES}
    start = "values = " + repr(values) + BOOT
    node.gateway.remote_exec(start).waitclose(60)
@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node, error):
    left = getattr(node, "workeroutput", None) or {}
    if isinstance(left.get(__name__), str):
        parts.append(json.loads(left[__name__]))
def finish():
    if LANES is not None:
        own["loaded"] = record()
@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session):
    if hasattr(session.config, "workeroutput"):
        finish()
        session.config.workeroutput[__name__] = json.dumps(own)
def pytest_unconfigure(config):
    if hasattr(config, "workeroutput"):
        return
    finish()
    loaded = {}
    for part in parts:
        for test, files in part.get("loaded", {}).items():
            known = loaded.setdefault(test, {})
            for file, direct in files.items():
                known[file] = known.get(file, False) or direct
    stopped = [said for part in parts for said in part["stopped"]]
    with open(RESULT, "w", encoding="utf-8", errors="replace") as out:
        json.dump({"absent": ABSENT, "stopped": stopped, "loaded": None if LANES is None else loaded}, out)
`;
/**
 * Makes the plugin a module that `-p` finds, though nothing of ours lies where the judged code could import it. Told so,
 * pytest does not warn that it came too late to rewrite it.
 */
const boot = `
import sys, types
module = types.ModuleType(values["NAME"], "PYTEST_DONT_REWRITE")
module.__dict__.update(values)
sys.modules[values["NAME"]] = module
exec(compile(values["SOURCE"], values["NAME"], "exec"), module.__dict__)
`;
/**
 * Tells what is installed, and runs pytest as `python -m pytest` does, with the plugin. To look for pytest in a process of
 * its own would cost one more interpreter and one more supervisor.
 */
const program = `
import importlib.util, json, os, runpy, sys
if sys.path[0] == "":
    sys.path[0] = os.getcwd()
values, arguments = json.loads(sys.argv[1]), sys.argv[2:]
values["ROOT"] = os.getcwd() + os.sep
values["ABSENT"] = [name for name in ("pytest", "xdist") if importlib.util.find_spec(name) is None]
with open(values["RESULT"], "w", encoding="utf-8") as out:
    json.dump({"absent": values["ABSENT"]}, out)
if "pytest" in values["ABSENT"]:
    sys.exit(3)
if values["WORKERS"] > 0 and "xdist" not in values["ABSENT"]:
    arguments.insert(0, "--numprocesses=" + str(values["WORKERS"]))
exec(values["BOOT"])
sys.argv[1:] = ["-p", values["NAME"]] + arguments
runpy.run_module("pytest", run_name="__main__", alter_sys=True)
`;
/** The interpreter's arguments. */
function pytestArguments({ result, workers, lanes }, args) {
    const source = lanes === null ? watch : watch + recorder;
    const values = {
        NAME: 'lane_guard_watch',
        SOURCE: source,
        BOOT: boot,
        RESULT: result,
        WORKERS: workers,
        LANES: lanes,
    };
    return ['-c', program, JSON.stringify(values), ...args];
}
/** Undefined where the program was not reached, or what it told is unreadable. Code under test may have written it. */
function readTold(json) {
    let parsed;
    try {
        parsed = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    if (typeof parsed !== 'object' || parsed === null)
        return undefined;
    const { absent, stopped, loaded } = parsed;
    const [first] = pytest_script_texts(stopped);
    const record = readRecord(loaded);
    return {
        absent: pytest_script_texts(absent),
        ...(first === undefined ? {} : { stopped: first.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim() }),
        ...(record ? { record } : {}),
    };
}
function pytest_script_texts(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

;// CONCATENATED MODULE: ./build/snapshot/pytest.js




/** Added to what a suite's process gets. */
const suiteEnvironment = {
    // Leave nothing behind in the tree that is judged.
    PYTHONDONTWRITEBYTECODE: '1',
    // What was printed before a kill is not lost in a buffer.
    PYTHONUNBUFFERED: '1',
};
/** Characters of a suite's output that are kept for people. */
const outputLimit = 16 * 1024;
/** Bytes of what our program tells, with the record of what was loaded. */
const recordLimit = 16 * 1024 * 1024;
/** A suite in which more fail is broken, not flaky. */
const mostRetried = 50;
/** @param named null: `python3`, else `python`. */
function pytestInterpreter(named) {
    return { names: candidates(named), xdist: null };
}
/**
 * An interpreter that starts.
 *
 * @throws Misconfiguration where none does.
 */
async function findPython(host, named) {
    for (const python of candidates(named)) {
        const end = await host.supervise({
            command: python,
            args: ['-c', 'pass'],
            seconds: 60,
            environment: suiteEnvironment,
        });
        if (!isAbsent(end))
            return python;
    }
    throw noInterpreter(candidates(named), 'production is to be imported');
}
function candidates(named) {
    return named === null ? ['python3', 'python'] : [named];
}
/** pyenv's stand-ins also end with 127 where no version has the command. */
function isAbsent({ exitCode }) {
    return exitCode === 127 || exitCode === 126;
}
function noInterpreter(tried, wanted) {
    return new misconfiguration/* Misconfiguration */.U(`no Python interpreter: ${tried.map((name) => `"${name}"`).join(' and ')} cannot be started, and ${wanted}`, 'install Python 3, or name the interpreter by `python`; in a workflow `uses: actions/setup-python` comes before this step');
}
/**
 * Runs pytest once over a suite, and again over what fails where that is asked for.
 *
 * @throws Misconfiguration where there is no interpreter or no pytest.
 */
async function runPytest(host, target, run) {
    const { side, lane, name, files, given = files } = target;
    const first = await start(host, given, files, target, run);
    const { end, python, told } = first;
    const survivors = end.survivors > 0 ? `\n${survivorsSaid(end.survivors)}\n` : '';
    const cancelled = host.cancelledBy();
    const suite = {
        side,
        lane,
        ...(name === undefined ? {} : { name }),
        files,
        end: cancelled === null
            ? suiteEnd({
                ...end,
                limit: run.limit,
                python,
                report: first.report,
                ...(told?.stopped === undefined ? {} : { stopped: told.stopped }),
            })
            : { kind: 'interrupted', reason: `was cancelled by ${cancelled}` },
        exitCode: end.exitCode,
        python,
        tests: first.report && 'tests' in first.report ? first.report.tests : [],
        seconds: end.seconds,
        output: end.output.slice(-outputLimit) + survivors,
    };
    const tests = suite.end.kind === 'finished' ? await retried(host, suite, target, run) : suite.tests;
    return { suite: { ...suite, tests }, ...(told?.record ? { record: told.record } : {}) };
}
async function start(host, given, files, target, run) {
    const text = async (path, limit) => {
        const bytes = await host.readTemporary(path, limit);
        return bytes && new TextDecoder().decode(bytes);
    };
    // A report of an earlier run must not pass for that of one which writes none, be it a file or what a test put in its place.
    let base = `${run.temporary}/smoke-${run.number()}`;
    while ((await text(`${base}.xml`, reportLimit)) !== undefined)
        base = `${run.temporary}/smoke-${run.number()}`;
    const request = { result: `${base}.json`, workers: run.workers, lanes: target.lanes ?? null };
    // addopts comes before what the command line says, so that these win over it, and nothing else is touched.
    const args = ['-q', `--junitxml=${base}.xml`, '--maxfail=0', '--color=no', ...given.map(asArgument)];
    const { interpreter } = run;
    for (const python of interpreter.names) {
        const end = await host.supervise({
            command: python,
            args: pytestArguments(request, args),
            seconds: run.limit,
            environment: suiteEnvironment,
            title: target.title,
            ...(run.folder === undefined ? {} : { folder: run.folder }),
        });
        const json = await text(request.result, recordLimit);
        const told = json === undefined ? undefined : readTold(json);
        if (interpreter.xdist === null) {
            if (told === undefined && isAbsent(end))
                continue;
            if (host.cancelledBy() === null)
                settle(interpreter, python, end, told, run.limit);
        }
        const xml = await text(`${base}.xml`, reportLimit);
        return { end, python, told, report: xml === undefined ? undefined : readJunit(xml, files, run.own) };
    }
    throw noInterpreter(interpreter.names, wanted);
}
const wanted = 'there are smoke tests to run';
/** Takes the interpreter that was started, or throws what it lacks. */
function settle(interpreter, python, end, told, limit) {
    const install = `${python} -m pip install pytest`;
    if (told === undefined) {
        const how = end.timedOut ? `did not end within ${limit} s` : `ended with ${end.exitCode ?? end.signal}`;
        throw new misconfiguration/* Misconfiguration */.U(`"${python}" ${how} when it was asked whether it has pytest`, install);
    }
    if (told.absent.includes('pytest'))
        throw new misconfiguration/* Misconfiguration */.U(`"${python}" has no pytest, and ${wanted}`, install);
    interpreter.names = [python];
    interpreter.xdist = !told.absent.includes('xdist');
}
/** The tests, those marked as flaky that fail and then pass. */
async function retried(host, { tests }, target, run) {
    const isFailing = ({ status }) => status === 'failed' || status === 'error';
    const flaky = new Set();
    for (let round = 0; round < run.retries; round++) {
        const failing = tests.filter((test) => isFailing(test) && test.path !== '' && !flaky.has(test.id));
        const ids = [...new Set(failing.map(({ id }) => id))];
        if (ids.length === 0 || ids.length > mostRetried || host.cancelledBy() !== null)
            break;
        const title = `${target.side} suite: ${ids.length === 1 ? ids[0] : `${ids.length} tests`} again`;
        const { lanes: _, ...repeated } = { ...target, title };
        const { report } = await start(host, ids, target.files, repeated, { ...run, workers: 0 });
        if (!report || !('tests' in report))
            continue;
        const again = report.tests.filter(isFailing).map(({ id }) => id);
        for (const { id, status } of report.tests) {
            if (status === 'passed' && ids.includes(id) && !again.includes(id))
                flaky.add(id);
        }
    }
    return tests.map((test) => (isFailing(test) && flaky.has(test.id) ? { ...test, flaky: true } : test));
}
/** pytest takes `-x` for an option and `@x` for a file of arguments. */
function asArgument(path) {
    return /^[\p{L}\p{N}_.]/u.test(path) ? path : `./${path}`;
}

;// CONCATENATED MODULE: ./build/snapshot/leak-probe.js









/** Seconds for one package: what takes longer to import waits for something. */
const each = 60;
/** Interpreters at once, where there are as many processors. */
const workers = 8;
/** Bytes of names that one call gets: an argument may have 128 KiB on Linux, and holds the program as well. */
const mostNames = 60_000;
/** Bytes of an answer that are read. */
const answerLimit = 64 * 1024 * 1024;
/**
 * Imports every production package, each as an interpreter of its own would, and gives what it loaded of the development
 * lanes. Packages that hold packages are loaded on the way to those, and modules that lie in no package are packages here.
 */
async function gatherLeaks(host, { tree, graph, lanes, find, promoted, seconds }) {
    const asked = productionPackages(graph, lanes, promoted);
    if (asked.size === 0)
        return { leaks: { packages: [] }, notes: [] };
    const python = await find();
    const folder = await host.temporaryFolder();
    const packages = [];
    const unreached = [];
    const notes = [];
    let left = seconds;
    for (const [number, batch] of batches([...asked.keys()]).entries()) {
        if (host.cancelledBy() !== null)
            unreached.push(...batch);
        if (host.cancelledBy() !== null)
            continue;
        const result = `${folder}/probe-${number}.json`;
        const what = batch.length === 1 ? batch[0] : (0,count/* counted */.h)(batch.length, 'package');
        const { result: end, written } = await guarded(host, () => host.supervise({
            command: python,
            args: probeArguments({
                packages: batch,
                roots: graph.roots,
                lanes: [...new Set(lanes.edges.map(({ from }) => from.root))],
                result,
                seconds: Math.max(1, left),
                each,
                workers,
                forks: true,
            }),
            // The program keeps to its limit; this one is for what does not let it.
            seconds: Math.max(1, left) + 10,
            environment: suiteEnvironment,
            title: `leak probe: ${what}`,
        }));
        if (written.length > 0)
            notes.push(`importing production wrote to ${written.join(', ')}, which was put back`);
        left -= end.seconds;
        const bytes = await host.readTemporary(result, answerLimit);
        const reading = bytes && readProbe(new TextDecoder().decode(bytes), asked, { graph, lanes });
        if (reading) {
            packages.push(...reading.packages);
            unreached.push(...reading.unreached);
        }
        else if (host.cancelledBy() !== null) {
            unreached.push(...batch);
        }
        else {
            const how = end.timedOut ? 'ran out of time' : `ended with ${end.exitCode ?? end.signal}`;
            notes.push(`the leak probe ${how} and told nothing of ${what}${end.timedOut ? ': raise smoke-timeout' : ''}`);
        }
    }
    if (unreached.length > 0) {
        const part = `${unreached.length} of ${(0,count/* counted */.h)(asked.size, 'production package')} (${some(unreached)})`;
        const signal = host.cancelledBy();
        notes.push(signal === null
            ? `the leak probe had no time for ${part} within ${(0,count/* counted */.h)(seconds, 'second')}: raise smoke-timeout`
            : `the leak probe was cancelled by ${signal} and told nothing of ${part}`);
    }
    const built = await withUnbuilt(host, tree, graph.roots, packages);
    return { leaks: { packages: built }, notes: [...notes, ...missingNotes(tree, built)] };
}
/** What is not installed here: packages of others, and what the project's own installation brings. */
function missingNotes(tree, packages) {
    const missing = packages.filter(({ failure }) => failure?.kind === 'missing');
    return [false, true].flatMap((isOwn) => {
        const those = missing.filter(({ failure }) => (failure?.unbuilt === true) === isOwn);
        const [first] = those;
        if (!first)
            return [];
        const named = those.flatMap(({ failure }) => (isOwn ? failure?.module : failure?.module?.split('.', 1)) ?? []);
        const modules = [...new Set(named)].sort();
        const next = `; next: python3 -m pip install -e ${(0,shell/* shellWord */.r)(projectFolder(tree, first.path))}`;
        return `the leak probe could not import ${some(those.map(({ name }) => name))}: not installed here: ${some(modules)}${isOwn ? next : ''}`;
    });
}
/** Import names of the innermost production packages and of what was promoted, with the file of each. */
function productionPackages(graph, lanes, promoted) {
    const files = [...graph.modules.values()].filter(({ path, language }) => language === 'python' && lanes.edgeInto(path) !== undefined && !path.endsWith('__main__.py'));
    const inits = files.filter(({ path }) => (0,module_path/* isPackageInit */.$$)(path));
    const packages = new Set(inits.map(({ path }) => (0,domain_path/* directoryOf */.jt)(path)));
    const outer = new Set([...packages].flatMap((directory) => (0,domain_path/* directoriesAbove */.jH)(directory)));
    const wanted = files.filter(({ path }) => (0,module_path/* isPackageInit */.$$)(path) ? !outer.has((0,domain_path/* directoryOf */.jt)(path)) : promoted.has(path) || !packages.has((0,domain_path/* directoryOf */.jt)(path)));
    const named = wanted.filter(({ name }) => /^[\p{L}\p{N}_.]+$/u.test(name) && !name.startsWith('.'));
    return new Map(named.map(({ name, path }) => [name, path]));
}
function batches(names) {
    const all = [];
    const encoder = new TextEncoder();
    let size = mostNames;
    for (const name of names) {
        const length = encoder.encode(name).length;
        if (size + length > mostNames) {
            all.push([]);
            size = 0;
        }
        all.at(-1)?.push(name);
        size += length + 3;
    }
    return all;
}
function some(names) {
    const shown = names.slice(0, 5).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/smoke/before.js
/** The tests of a suite, each with what it did at the base. Only of the development suite is it known what is new. */
function withBefore(suite, before, filesAtBase) {
    const known = statusById(before.suite);
    const whole = before.suite.end.kind !== 'interrupted';
    const ran = new Set(before.suite.tests.map(({ path }) => path));
    const beforeOf = (test) => {
        const found = known.get(test.id);
        if (found !== undefined)
            return found;
        if (suite.side !== 'development' || test.path === '')
            return undefined;
        if (filesAtBase && !filesAtBase.has(test.path))
            return 'absent';
        // A file that could not be collected there stands in the report as one test: what it held is not known.
        return whole && !known.has(test.path) && ran.has(test.path) ? 'absent' : 'unknown';
    };
    const tests = suite.tests.map((test) => {
        const found = beforeOf(test);
        return found === undefined ? test : { ...test, before: found };
    });
    return { ...suite, tests };
}
/** Ids of the tests that failed at the base and pass in every suite of the head that has them, sorted. */
function mendedTests(before, suites) {
    const failed = [...statusById(before)].filter(([, status]) => status === 'failed').map(([id]) => id);
    const now = suites.flatMap(({ tests }) => tests);
    return failed
        .filter((id) => {
        const same = now.filter((test) => test.id === id);
        // A file that could not be collected is mended once its tests are there.
        const below = same.length > 0 ? same : now.filter((test) => test.id.startsWith(`${id}::`));
        return below.length > 0 && below.every(({ status }) => status === 'passed');
    })
        .sort();
}
function statusById({ tests }) {
    const known = new Map();
    for (const { id, status } of tests) {
        const plain = status === 'error' ? 'failed' : status;
        // A test whose teardown errs stands there twice.
        if (known.get(id) !== 'failed')
            known.set(id, plain);
    }
    return known;
}

;// CONCATENATED MODULE: ./build/smoke/command-words.js
/**
 * The words of a command line that needs no shell: names and values, quoted or not. Null where a shell would do more with it
 * than to split it (pipes, variables, patterns, assignments, comments), and where a quote has no end. What is null on one
 * machine is so on each: a line does not change its meaning with the shell that is there.
 */
function commandWords(line) {
    const words = [];
    // A quoted part may stand in the middle of a word: `--name='a b'`.
    const part = /([ \t]+)|'([^'\n]*)'|"([^"$`\\!\n]*)"|([\w@%+=:,./-]+)/gy;
    let word = null;
    let end = 0;
    for (const [whole, blank, single, double, plain] of line.trim().matchAll(part)) {
        end += whole.length;
        if (blank === undefined)
            word = (word ?? '') + (single ?? double ?? plain ?? '');
        else if (word !== null) {
            words.push(word);
            word = null;
        }
    }
    if (word !== null)
        words.push(word);
    const [command] = words;
    if (end !== line.trim().length || command === undefined || command === '')
        return null;
    return /^\w+=/.test(command) || builtins.has(command) ? null : words;
}
/** What only a shell does, or does otherwise than the program of that name. */
const builtins = new Set('. : [ alias bg break builtin case cd command continue do done echo elif else esac eval exec exit export false fi for function if in jobs kill let local printf pwd read readonly return select set shift source test then time times trap true type ulimit umask unalias unset until wait while'.split(' '));

;// CONCATENATED MODULE: ./build/snapshot/command-check.js




/** Characters of the output that are kept for people. */
const command_check_outputLimit = 16 * 1024;
/**
 * Runs a line of `check-commands`: a program with its arguments as it is, so that it needs no shell; the rest by `sh`, which
 * Windows has with Git. `cmd` and PowerShell would read another language.
 */
async function runCommand(host, { name, lane, at }, command, seconds) {
    const run = { seconds, environment: suiteEnvironment, title: `promotion check ${name}` };
    const words = commandWords(command);
    const direct = words && (await host.supervise({ command: words[0] ?? '', args: words.slice(1), ...run }));
    // On Windows `npm` is a script, which only a shell starts.
    const needsShell = direct === null || (direct.unstarted === true && host.cancelledBy() === null);
    const end = needsShell ? await host.supervise({ command: 'sh', args: ['-c', command], ...run }) : direct;
    const stopped = end.unstarted ? unstartable(command, words) : stopOf(end, command, seconds, host);
    const last = (0,pytest_words/* lastLineOf */.SH)(end.output);
    const message = `exit code ${end.exitCode}${last ? `: ${last}` : ''}`;
    const result = end.exitCode === 0 ? { status: 'passed' } : { status: 'failed', message };
    const test = { id: name, path: at.path, ...(at.line === undefined ? {} : { line: at.line }), ...result };
    return {
        side: 'production',
        lane,
        name,
        command,
        files: [],
        end: stopped ?? { kind: 'finished' },
        exitCode: end.exitCode,
        python: null,
        tests: stopped ? [] : [{ ...test, seconds: end.seconds }],
        seconds: end.seconds,
        output: end.output.slice(-command_check_outputLimit) + (end.survivors > 0 ? `\n${survivorsSaid(end.survivors)}\n` : ''),
    };
}
function stopOf(end, command, limit, host) {
    const reason = end.timedOut
        ? `ran longer than its limit of ${limit} s and was ended`
        : end.signal === null
            ? null
            : host.cancelledBy() === null
                ? `died of ${end.signal}`
                : `was cancelled by ${host.cancelledBy()}`;
    return reason === null ? null : { kind: 'interrupted', reason, remedy: command };
}
function unstartable(command, words) {
    const shell = 'put a POSIX shell on PATH as "sh" (on Windows Git brings one, in its folder "bin")';
    return words === null
        ? {
            kind: 'interrupted',
            reason: `could not be started: "${command}" needs a shell, and there is no "sh" on PATH`,
            remedy: `${shell}, or write the check as one program with its arguments`,
        }
        : {
            kind: 'interrupted',
            reason: `could not be started: there is neither "${words[0]}" nor "sh" on PATH`,
            remedy: `install "${words[0]}" in a step before this one, or ${shell} where it is a script`,
        };
}

;// CONCATENATED MODULE: ./build/snapshot/smoke.js







/**
 * Runs each suite that has a test, one after the other: production, development, shared, then what promotions need. pytest
 * starts in the repository's root with the repository's own settings; a suite without a test file starts nothing and has
 * the end `no-tests`. What a signal cut short says so, and so does what was not started any more.
 *
 * @throws Misconfiguration where a test is to run and there is no Python or no pytest.
 */
async function gatherSmoke(host, request) {
    const { suites: plans, named = [] } = request;
    const wantsPytest = plans.some(({ files }) => files.length > 0) || named.some(({ runs }) => 'given' in runs);
    if (!wantsPytest && named.length === 0)
        return { suites: plans.map((plan) => unstarted(plan)) };
    const notes = [];
    const run = wantsPytest ? await prepare(host, request) : null;
    const suites = [];
    for (const plan of plans) {
        if (plan.files.length === 0 || !run)
            suites.push(unstarted(plan));
        else if (host.cancelledBy() !== null)
            suites.push(cancelled(plan, host));
        else
            suites.push(await runSuite(host, plan, run, request));
    }
    notes.push(...unrun(suites));
    const before = run ? await runBefore(host, request, run, suites, notes) : null;
    const compared = before ? suites.map((suite) => withBefore(suite, before, request.base?.files)) : suites;
    for (const one of named) {
        if (host.cancelledBy() !== null)
            compared.push(cancelled({ side: 'production', lane: one.lane, files: [] }, host, one.name));
        else
            compared.push(await runNamed(host, one, run, request.timeoutSeconds));
    }
    const { names: [python] = [], xdist = null } = run?.interpreter ?? {};
    if (request.workers && xdist === false) {
        notes.unshift(`smoke-workers is ${request.workers}, and "${python}" has no pytest-xdist: the suites run in one process`);
    }
    return { suites: compared, before, ...(notes.length > 0 ? { notes } : {}) };
}
async function prepare(host, request) {
    const temporary = await host.temporaryFolder();
    let runs = 0;
    const number = () => ++runs;
    return {
        interpreter: pytestInterpreter(request.python),
        limit: request.timeoutSeconds,
        temporary,
        workers: request.workers ?? 0,
        retries: request.retries ?? 0,
        number,
        own: new Set(request.paths),
    };
}
/** Files of suites that ran to their end, none of whose tests is among the results. */
function unrun(suites) {
    const silent = new Set();
    for (const { end, files, tests } of suites) {
        const told = new Set(tests.map(({ path }) => path));
        if (end.kind === 'finished')
            for (const file of files)
                if (!told.has(file))
                    silent.add(file);
    }
    const [first, ...more] = [...silent].sort(order/* compareText */.n);
    if (first === undefined)
        return [];
    const others = more.length === 0 ? '' : ` and ${(0,count/* counted */.h)(more.length, 'more file')}`;
    return [`pytest ran no test of ${first}${others}: ${pytest_words/* deselecting */.ql}`];
}
async function runSuite(host, plan, run, request) {
    const { side, lane, label, files } = plan;
    const title = `${side} suite${label ? ` (${label})` : ''}: ${(0,count/* counted */.h)(files.length, 'file')}`;
    // With a promotion, what a test of either side runs tells whether it covers the promoted module.
    const records = side === 'shared' || request.base !== undefined;
    const lanes = records && request.laneRoots ? { lanes: request.laneRoots } : {};
    const { result, written } = await guarded(host, () => runPytest(host, { side, lane, files, title, ...lanes }, run));
    const suite = withWritten(result.suite, written);
    const { record } = result;
    if (!record)
        return suite;
    const loaded = new Map();
    const imported = new Map();
    for (const file of files) {
        const sidesOf = (path) => request.sidesOf?.(path) ?? [];
        const known = [...(record.get(file) ?? [])].filter(([path]) => sidesOf(path).length > 0);
        loaded.set(file, [...new Set(known.flatMap(([path]) => sidesOf(path)))].sort());
        imported.set(file, known.flatMap(([path, direct]) => (direct ? [path] : [])).sort(order/* compareText */.n));
    }
    return { ...suite, loaded, imported };
}
/** The development suite as it was, with the tests that are there still. */
async function runBefore(host, { base, suites: plans }, run, suites, notes) {
    const plan = plans.find(({ side }) => side === 'development');
    const files = plan?.files.filter((file) => base?.files.has(file)) ?? [];
    if (!base || !plan || plan.files.length === 0 || host.cancelledBy() !== null)
        return null;
    if (files.length === 0) {
        notes.push('the change brings every test of the development suite: there is no before to compare with');
        return null;
    }
    const short = base.commit.slice(0, 12);
    const checkedOut = await host.checkOut(base.commit);
    if ('reason' in checkedOut) {
        notes.push(`the development suite was not run at ${short}, before the change: ${checkedOut.reason}`);
        return null;
    }
    try {
        const title = `development suite at ${short}: ${(0,count/* counted */.h)(files.length, 'file')}`;
        const { side, lane } = plan;
        const there = { ...run, folder: checkedOut.folder, retries: 0 };
        const { result } = await guarded(host, () => runPytest(host, { side, lane, files, title }, there));
        const { suite } = result;
        if (suite.end.kind === 'interrupted') {
            notes.push(`the development suite at ${short}, before the change, ${suite.end.reason}: what failed there is not known`);
        }
        return { commit: base.commit, suite, mended: mendedTests(suite, suites) };
    }
    finally {
        await checkedOut.remove();
    }
}
async function runNamed(host, one, run, limit) {
    const { result, written } = await guarded(host, () => runCheck(host, one, run, limit));
    return withWritten(result, written);
}
async function runCheck(host, one, run, limit) {
    const { name, lane, runs } = one;
    if ('given' in runs) {
        const { files, given } = runs;
        const title = `promotion check ${name}`;
        if (!run)
            throw new Error('a suite of pytest without pytest');
        return (await runPytest(host, { side: 'production', lane, name, files, given: [given], title }, run)).suite;
    }
    return runCommand(host, one, runs.command, limit);
}
function unstarted({ side, lane, files }) {
    return {
        side,
        lane,
        files,
        end: { kind: 'no-tests' },
        exitCode: null,
        python: null,
        tests: [],
        seconds: 0,
        output: '',
    };
}
function cancelled(plan, host, name) {
    const reason = `was not run: cancelled by ${host.cancelledBy()}`;
    return { ...unstarted(plan), ...(name === undefined ? {} : { name }), end: { kind: 'interrupted', reason } };
}

;// CONCATENATED MODULE: ./build/snapshot/smoke-reports.js



/**
 * The suites from reports that another job brought. A test belongs to the sides of its file; one whose file the report does
 * not tell, or that is no smoke test of the tree, is shared.
 *
 * @param own every path of the judged tree.
 * @throws Misconfiguration for a report that is not there.
 */
async function readReports(host, paths, files, lanes, own) {
    const known = files.map(({ path }) => path);
    const tests = [];
    const faults = [];
    for (const path of paths) {
        const bytes = await host.readNamed(path, reportLimit);
        if (bytes === undefined) {
            throw new misconfiguration/* Misconfiguration */.U(`smoke-reports: "${path}" is no file, or one larger than ${reportLimit / 1024 / 1024} MiB`, 'bring the report of the job that ran the tests: actions/download-artifact comes before this step');
        }
        const report = readJunit(new TextDecoder().decode(bytes), known, own);
        if ('malformed' in report)
            faults.push(`cannot be read: its report ${path} is no JUnit XML (${report.malformed})`);
        else if (report.declared.tests > report.tests.length) {
            faults.push(`is not whole: its report ${path} counts ${report.declared.tests} tests and holds ${report.tests.length}`);
        }
        else
            tests.push(...report.tests);
    }
    const sidesOf = new Map(files.map(({ path, sides }) => [path, sides]));
    const plans = (0,partition/* suitesOf */.f3)(files, lanes, () => true);
    const suites = plans.map(({ side, lane, files: planned }) => {
        const own = tests.filter(({ path }) => (sidesOf.get(path) ?? ['shared']).includes(side));
        const isThere = own.length > 0 || planned.length === 0;
        const end = faults[0] !== undefined
            ? { kind: 'interrupted', reason: faults[0] }
            : isThere
                ? { kind: own.length === 0 ? 'no-tests' : 'finished' }
                : { kind: 'interrupted', reason: `has no test in ${paths.join(', ')}`, remedy: remedyOf(planned) };
        return { side, lane, files: planned, end, exitCode: null, python: null, tests: own, seconds: sum(own), output: '' };
    });
    if (suites.some(({ side }) => side === 'shared'))
        return { suites };
    const unknown = tests.filter(({ path }) => !sidesOf.has(path));
    if (unknown.length === 0)
        return { suites };
    const shared = {
        side: 'shared',
        lane: null,
        files: [],
        end: { kind: 'finished' },
        exitCode: null,
        python: null,
        tests: unknown,
        seconds: sum(unknown),
        output: '',
    };
    return { suites: [...suites, shared] };
}
function remedyOf(files) {
    return `run ${files[0]} in the job that writes the report, and have it name the file of each test`;
}
function sum(tests) {
    return Math.round(tests.reduce((seconds, test) => seconds + test.seconds, 0) * 1000) / 1000;
}

;// CONCATENATED MODULE: ./build/snapshot/suites.js












/** Whether something is wanted that starts with the test files. */
function readsTests(needs) {
    return needs.has('smoke') || needs.has('smoke-tests') || needs.has('leaks');
}
const available = { available: true };
/**
 * Reads the smoke tests, runs their suites or takes them from reports, and imports production, each where it is asked for.
 *
 * @throws Misconfiguration for a path of tests that the tree does not hold.
 */
async function gatherSuites(host, { tree, unexecuted }, settings, sources, needs, audit) {
    if (settings.smoke.length === 0) {
        const off = { available: false, reason: 'smoke is none', missing: false };
        return { parts: {}, evidence: { 'smoke-tests': off, smoke: off, leaks: off }, notes: [] };
    }
    const notes = [];
    const smokeTests = await gatherTests(tree, settings, sources);
    const parts = { smokeTests };
    const evidence = { 'smoke-tests': available };
    const brought = settings.smokeReports.length > 0;
    // Whoever brings reports has the code of the change run elsewhere, and for a reason.
    const idle = brought ? 'the suites are brought by smoke-reports: nothing of the change is executed' : unexecuted;
    const attempt = async (need, by, reason) => {
        if (!needs.has(need))
            return;
        if (reason !== null) {
            evidence[need] = { available: false, reason, missing: false };
            return;
        }
        try {
            await by();
            evidence[need] = available;
        }
        catch (error) {
            // What else was found is worth reading, even where no test could be run.
            if (!(error instanceof misconfiguration/* Misconfiguration */.U))
                throw error;
            evidence[need] = { available: false, reason: `${error.message}; next: ${error.remedy}`, missing: true };
        }
    };
    await attempt('smoke', async () => {
        const found = brought
            ? await readReports(host, settings.smokeReports, smokeTests, sources.lanes, new Set(tree.entries.map(({ path }) => path)))
            : await runSuites(host, tree, settings, sources, smokeTests, audit);
        notes.push(...(found.notes ?? []));
        parts.smoke = found;
    }, brought ? null : idle);
    await attempt('leaks', async () => {
        const { graph, lanes, history } = sources;
        const promotions = history?.judged === 'change' ? history.total : (history?.promotions ?? []);
        const promoted = new Set(promotions.flatMap(({ files }) => files.map(({ path }) => path)));
        const find = async () => {
            const known = parts.smoke?.suites.find(({ python }) => python !== null)?.python;
            return known ?? findPython(host, settings.python);
        };
        const gathered = await gatherLeaks(host, { tree, graph, lanes, find, promoted, seconds: settings.smokeTimeout });
        parts.leaks = gathered.leaks;
        notes.push(...gathered.notes);
    }, idle);
    return { parts, evidence, notes };
}
/** The files of smoke tests, parted by lane and read. */
async function gatherTests(tree, { smoke }, { graph, lanes }) {
    const files = tree.entries.filter((entry) => entry.kind !== 'submodule').map((entry) => entry.path);
    refuseAbsent(smoke, files);
    const present = new Set(files);
    const tests = (0,partition/* smokeTestPaths */.SF)(files, smoke).filter(partition/* isForPytest */.lR);
    const wanted = [...new Set(tests.flatMap((path) => [path, ...(0,tested_places/* conftestsAbove */.V)(path)]))].filter((path) => present.has(path));
    const sources = new Map();
    await tree.each(wanted.sort(), (path, content) => {
        if (!(content instanceof Uint8Array) || content.length > largestTest)
            return;
        sources.set(path, { statements: readCodeStatements(content), texts: (0,texts/* readTexts */.Z)(content) });
    });
    return (0,partition/* readSmokeTests */.Fr)({ files, smoke, graph, lanes, sources });
}
/** Bytes; nobody writes a test file of this size by hand. */
const largestTest = 2_000_000;
async function runSuites(host, tree, settings, { lanes, history, manifest }, tests, audit) {
    const promoted = [...(history?.total ?? []), ...(history?.promotions ?? [])];
    const named = namedSuites({
        manifest,
        edges: audit ? lanes.edges : lanes.edges.filter((edge) => promoted.some((one) => one.edge === edge)),
        files: tree.entries.map(({ path }) => path),
        smoke: settings.smoke,
        commands: settings.checkCommands,
    });
    const results = await gatherSmoke(host, {
        suites: (0,partition/* suitesOf */.f3)(tests, lanes),
        python: settings.python,
        timeoutSeconds: settings.smokeTimeout,
        workers: settings.smokeWorkers,
        retries: settings.smokeRetries,
        named,
        sidesOf: (path) => (0,partition/* sidesAt */.sM)(path, lanes),
        paths: tree.entries.map(({ path }) => path),
        laneRoots: lanes.lanes.map(({ root }) => root),
        ...(promoted.length > 0 && history ? { base: await baseOf(host, history.base) } : {}),
    });
    const others = tests.filter(({ path }) => !(0,partition/* isForPytest */.lR)(path));
    if (others.length === 0)
        return results;
    const note = `${(0,count/* counted */.h)(others.length, 'smoke test file')} in another language than Python (${others[0]?.path}): results are brought by smoke-reports`;
    return { ...results, notes: [...(results.notes ?? []), note] };
}
async function baseOf(host, commit) {
    const { entries } = await host.commitTree(commit);
    return { commit, files: new Set(entries.map(({ path }) => path)) };
}
/** A path that somebody named and that holds nothing would turn the suites off without a word. */
function refuseAbsent(smoke, files) {
    if (smoke.join() === (0,read/* standard */.mQ)('smoke'))
        return;
    for (const written of smoke) {
        const path = written.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
        if (path === '.' || files.some((file) => file === path || file.startsWith(`${path}/`)))
            continue;
        throw new misconfiguration/* Misconfiguration */.U(`smoke: "${written}" holds no file of the tree`, 'name a folder or a file of it, or none');
    }
}


/***/ })

};
