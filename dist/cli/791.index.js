export const id = 791;
export const ids = [791];
export const modules = {

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


/***/ }),

/***/ 1037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ groups)
/* harmony export */ });
const groups = ['dependencies', 'shims', 'manifest', 'commits', 'promotions', 'smoke', 'audit'];


/***/ }),

/***/ 8548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isFields),
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/** Whether a value is an object with fields, and no list. */
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The fields of a value; none where it is no object. */
function fieldsOf(value) {
    return isFields(value) ? value : {};
}


/***/ }),

/***/ 7221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ importLabels)
/* harmony export */ });
/** How an edge comes about; `semantics.md`, "Dependencies". `prefix`: only the start of the name is known. */
const importLabels = [
    'module-level',
    'deferred',
    'type-only',
    'guarded',
    'star',
    'relative',
    'dynamic',
    'implicit',
    'lazy',
    'prefix',
];


/***/ }),

/***/ 6039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ LaneMap),
/* harmony export */   B5: () => (/* binding */ edgeKey),
/* harmony export */   h9: () => (/* binding */ laneLabel),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   qR: () => (/* binding */ laneDirectory)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);

/** The name a lane goes by in text that people write: the last segment of its root, `candidate` for `src/candidate/`. */
function laneLabel(lane) {
    return lane.root.split('/').findLast((segment) => segment !== '') ?? lane.name;
}
/** The lane's directory as a path without the slash: `src/candidate`. */
function laneDirectory(lane) {
    return lane.root.replace(/\/$/, '');
}
/**
 * Which lane a path is in, and which side of a promotion edge.
 *
 * A file belongs to the lane with the longest root that contains it. A lane nested in one end of an edge counts as that
 * end, unless it is itself the other end of an edge.
 */
class LaneMap {
    lanes;
    edges;
    #byRootLength;
    /** Of lanes with the same root the first. */
    #byRoot;
    #laneOfDirectory = new Map();
    #downstreamOf = new Map();
    #edgesOfDirectory = {
        from: new Map(),
        to: new Map(),
    };
    constructor(lanes, edges) {
        this.lanes = lanes;
        this.edges = edges;
        this.#byRootLength = [...lanes].sort((a, b) => b.root.length - a.root.length);
        this.#byRoot = new Map(lanes.toReversed().map((lane) => [lane.root, lane]));
    }
    /** The lane that owns a file, or undefined where no root contains it. */
    laneOf(path) {
        const directory = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path);
        const known = this.#laneOfDirectory.get(directory);
        if (known || this.#laneOfDirectory.has(directory))
            return known;
        const found = this.#find(directory);
        this.#laneOfDirectory.set(directory, found);
        return found;
    }
    #find(directory) {
        // By the directory's own parents: a thousand lanes cost no more than ten.
        for (let end = directory.length; end > 0; end = end < 2 ? 0 : directory.lastIndexOf('/', end - 2) + 1) {
            const lane = this.#byRoot.get(directory.slice(0, end));
            if (lane)
                return lane;
        }
        return this.#byRoot.get('');
    }
    /** The edge whose target holds this file: it is production code. Undefined: it is not. */
    edgeInto(path) {
        return this.#edgeAt(path, 'to');
    }
    /** The edge whose source holds this file: it is development code. Undefined: it is not. */
    edgeFrom(path) {
        return this.#edgeAt(path, 'from');
    }
    #edgeAt(path, end) {
        const other = end === 'from' ? 'to' : 'from';
        for (const lane of this.#byRootLength) {
            if (!path.startsWith(lane.root))
                continue;
            const edge = this.edges.find((candidate) => candidate[end].name === lane.name);
            if (edge)
                return edge;
            if (this.edges.some((candidate) => candidate[other].name === lane.name))
                return undefined;
        }
        return undefined;
    }
    /** Every edge whose target holds this file, that of the innermost root first: roots may be nested. */
    edgesInto(path) {
        return this.#edgesAt(path, 'to');
    }
    /** Every edge whose source holds this file, that of the innermost root first. */
    edgesFrom(path) {
        return this.#edgesAt(path, 'from');
    }
    #edgesAt(path, end) {
        const directory = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path);
        const known = this.#edgesOfDirectory[end].get(directory);
        if (known)
            return known;
        const other = end === 'from' ? 'to' : 'from';
        const found = [];
        for (const lane of this.#byRootLength) {
            if (!directory.startsWith(lane.root))
                continue;
            const edges = this.edges.filter((edge) => edge[end].name === lane.name);
            // Between nested lanes the inner one is the other end: it is not the outer one's code.
            found.push(...edges.filter((edge) => endOf(edge, directory)?.name === lane.name));
            if (edges.length === 0 && this.edges.some((edge) => edge[other].name === lane.name))
                break;
        }
        this.#edgesOfDirectory[end].set(directory, found);
        return found;
    }
    /** Whether a file lies in a lane from which code is still to come before it reaches the target of `edge`. */
    isDevelopmentOf(edge, path) {
        return this.edgesFrom(path).some(({ from }) => this.#downstream(from.name).has(edge.to.name));
    }
    /** Lanes that code of a lane may come to, by one edge or several. */
    #downstream(lane) {
        const known = this.#downstreamOf.get(lane);
        if (known)
            return known;
        const reached = new Set();
        const waiting = [lane];
        for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
            for (const { from, to } of this.edges) {
                if (from.name !== at || reached.has(to.name))
                    continue;
                reached.add(to.name);
                waiting.push(to.name);
            }
        }
        this.#downstreamOf.set(lane, reached);
        return reached;
    }
    /** The same path below the development root, for a path below the production root of `edge`; and the other way. */
    counterpart(edge, path) {
        const end = endOf(edge, path);
        if (!end)
            return undefined;
        const other = end === edge.to ? edge.from : edge.to;
        return other.root + path.slice(end.root.length);
    }
}
/** The end of an edge that holds a path: of nested roots (`lukhas/core/` → `lukhas/`) the longer one. */
function endOf({ from, to }, path) {
    const [inner, outer] = from.root.length > to.root.length ? [from, to] : [to, from];
    return [inner, outer].find((lane) => path.startsWith(lane.root));
}
/** One text an edge, for maps. */
function edgeKey({ from, to }) {
    return `${from.name}\0${to.name}`;
}


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   b$: () => (/* binding */ statedPlace),
/* harmony export */   yf: () => (/* binding */ notedPlace)
/* harmony export */ });
/** `lukhas/a.py:3:7`, as editors open it; without what is not known. */
function placeOf({ path, line, column }) {
    return [path, ...(line === undefined ? [] : column === undefined ? [line] : [line, column])].join(':');
}
/** Where a value stands, for messages: the line in the judged tree, else in the commit that states it. */
function statedPlace({ at, was }) {
    return was ?? placeOf({ path: at.path, line: at.line });
}
/** The place of a value with a note on what it is; with the commit that states it, where the judged tree does not. */
function notedPlace({ at, was }, note) {
    return { ...at, note: was === undefined ? note : `${note} at ${was}` };
}


/***/ }),

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ isPackageInit),
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   DG: () => (/* binding */ withoutTypeScriptEnding),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   _j: () => (/* binding */ typescriptEndings),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   cD: () => (/* binding */ moduleOf),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   jE: () => (/* binding */ standsFor),
/* harmony export */   sP: () => (/* binding */ withoutEnding)
/* harmony export */ });
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6039);

/**
 * The module that a path of either end of an edge belongs to (`semantics.md`, "Lanes and modules"): a file, or a directory
 * with its trailing slash. Undefined for files directly in the root or an area that are no code of their own: an area's
 * `__init__.py`, a README.
 */
function moduleOf(edge, path) {
    const below = pathBelow(edge, path);
    if (below === undefined)
        return undefined;
    const segments = below.split('/');
    const depth = depthOf(edge, below);
    if (segments.length > depth)
        return segments.slice(0, depth).join('/');
    return segments.length === depth && isCode(below) && !isPackageInit(below) ? withoutEnding(below) : undefined;
}
/** The module that holds a promoted path such as `governance/identity`. */
function holderOf(edge, name) {
    return name.split('/').slice(0, depthOf(edge, name)).join('/');
}
/** How many segments a module's name has at this place. */
function depthOf(edge, below) {
    return edge.areas.includes(below.split('/', 1)[0] ?? '') ? 2 : 1;
}
/** The path below the root of whichever end of the edge holds it. */
function pathBelow(edge, path) {
    const end = (0,_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(edge, path);
    return end && path.slice(end.root.length);
}
/** Whether a file holds code that can be promoted. A `.pyi` beside it is no code at run time. */
function isCode(path) {
    return codeEnding.test(path);
}
/** Whether a file makes its directory a Python package. */
function isPackageInit(path) {
    return path === '__init__.py' || path.endsWith('/__init__.py');
}
/** `core/x.py` → `core/x`; the name that a file without a package goes by. */
function withoutEnding(path) {
    return path.replace(codeEnding, '');
}
/**
 * Whether a directory of a manifest (`lukhas/core/x/`, with its slash) stands for a file: what lies below it, or the module
 * of that name that is one file, with or without its ending (`core/x`, `core/x.py`).
 */
function standsFor(directory, file) {
    return file.startsWith(directory) || `${withoutEnding(file)}/` === directory || `${file}/` === directory;
}
/** Endings of TypeScript and JavaScript sources, the more specific language first. */
const typescriptEndings = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
/** The same for TypeScript and JavaScript alone: an import of `./data.py` names that file. */
function withoutTypeScriptEnding(path) {
    return path.replace(typescriptEnding, '');
}
const codeEnding = /\.(py|[cm]?[jt]s|[jt]sx)$/;
const typescriptEnding = /\.([cm]?[jt]s|[jt]sx)$/;


/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Wy: () => (/* binding */ asDirectory),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   jH: () => (/* binding */ directoriesAbove),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/** The directory of a path, with its trailing slash; empty at the root. */
function directoryOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** The directory of a path, or the one above a directory, without a trailing slash; empty at the root. */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Directories above a path, each with its trailing slash, the topmost first; of a directory `a/b/`, only `a/`. */
function directoriesAbove(path) {
    const directories = [];
    for (let end = path.indexOf('/'); end >= 0 && end < path.length - 1; end = path.indexOf('/', end + 1)) {
        directories.push(path.slice(0, end + 1));
    }
    return directories;
}
/** The last segment of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** `a/b` and `../c` → `a/c`; null where it leaves the tree. */
function joinPath(directory, relative) {
    const segments = directory === '' ? [] : directory.split('/');
    for (const segment of relative.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return null;
    }
    return segments.join('/');
}
/** A directory as people write it → with its trailing slash, `''` for the folder itself; null where it leads out of it. */
function asDirectory(written) {
    if (/^([\\/]|[A-Za-z]:)/.test(written))
        return null;
    const segments = written.split(/[\\/]/).filter((segment) => segment !== '' && segment !== '.');
    if (segments.includes('..'))
        return null;
    return segments.length === 0 ? '' : `${segments.join('/')}/`;
}


/***/ }),

/***/ 7923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A value as one word of a POSIX shell, whatever it holds. */
function shellWord(value) {
    return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _b: () => (/* binding */ readEntrySettings),
  sb: () => (/* binding */ readSettings),
  mQ: () => (/* binding */ standard),
  pS: () => (/* binding */ statedDirectory)
});

// EXTERNAL MODULE: ./build/domain/closest.js
var closest = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/domain/location.js
var domain_location = __webpack_require__(9994);
// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/domain/path.js
var path = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/settings/faults.js

/** The manifest may hold thousands; more are looked for once these are mended. */
const most = 10;
/** Collects what is wrong with settings, so that a run tells all of it and not the first alone. */
class Faults {
    #found = new Map();
    /** What `read` gives; where it is refused, that is kept, and `instead` stands for it. */
    guard(read, instead) {
        if (this.#found.size >= most)
            return instead();
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof misconfiguration/* Misconfiguration */.U))
                throw error;
            this.#found.set(error.message, error);
            return instead();
        }
    }
    /** @throws Misconfiguration with everything that was refused, each once. */
    refuse() {
        const found = [...this.#found.values()];
        const [first, ...more] = found;
        if (!first)
            return;
        if (more.length === 0)
            throw first;
        const count = found.length < most ? `${found.length}` : `at least ${most}`;
        const remedies = new Set(found.map(({ remedy }) => remedy));
        throw new misconfiguration/* Misconfiguration */.U(`${count} settings cannot be used: ${found.map(({ message }) => message).join('; ')}`, [...remedies].join('; '));
    }
}

// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/domain/check.js
var check = __webpack_require__(1037);
// EXTERNAL MODULE: ./build/domain/check-id.js
var check_id = __webpack_require__(6855);
// EXTERNAL MODULE: ./build/domain/fields.js
var fields = __webpack_require__(8548);
// EXTERNAL MODULE: ./build/domain/graph.js
var graph = __webpack_require__(7221);
;// CONCATENATED MODULE: ./build/settings/stated.js







/**
 * What the manifest states for a setting, as the text that an input would have; undefined where it is empty.
 *
 * @throws Misconfiguration for a value of another type than the setting's.
 */
function readStated(row, stated) {
    const place = (0,domain_location/* placeOf */.$t)(stated.at);
    const { value, items } = stated;
    if (row.kind.of === 'list' && items) {
        const { pairs } = row.kind;
        if (!Array.isArray(value) && !pairs)
            throw wrongType(row, value, place);
        const placed = items.flatMap((item) => linesOf(row, item));
        return placed.length === 0 ? undefined : { text: placed.map(({ text }) => text).join('\n'), place, items: placed };
    }
    if (typeof value !== typeOf(row))
        throw wrongType(row, value, place);
    const text = String(value).trim();
    return text === '' ? undefined : { text, place };
}
function typeOf({ kind }) {
    return kind.of === 'number' || kind.of === 'boolean' ? kind.of : 'string';
}
/**
 * For each name that the manifest gives, a call that refuses it where it is none of ours, at its place: inputs are judged where
 * they are used. Each throws Misconfiguration with the nearest name.
 */
function* unknownNames({ checks, severity, }) {
    for (const { text, place } of checks.items ?? []) {
        const what = 'neither a check nor a group of checks';
        yield () => refuseUnknown(text.replace(/^-/, ''), place, [...check_id/* checkIds */.t, ...check/* groups */.T], what);
    }
    for (const { text, place } of severity.items ?? []) {
        const [, check, label] = /^([a-z-]+)(?:\[([a-z-]+)\])?/.exec(text) ?? [];
        // What is no line at all is refused as that.
        if (check === undefined)
            continue;
        yield () => refuseUnknown(check, place, check_id/* checkIds */.t, 'no check');
        if (label !== undefined)
            yield () => refuseUnknown(label, place, graph/* importLabels */.z, 'no label of an import');
    }
}
function refuseUnknown(name, place, known, what) {
    if (known.includes(name))
        return;
    throw new misconfiguration/* Misconfiguration */.U(`${place}: "${shortened(name)}" is ${what}${(0,closest/* didYouMean */.au)(name, known)}`, `use one of: ${known.join(', ')}`);
}
/** A value as messages show it: the manifest may hold a megabyte. */
function shortened(text) {
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
/** An item of a list: text, or a map of `key: value` lines. */
function linesOf(row, { value, at }) {
    const place = (0,domain_location/* placeOf */.$t)(at);
    const pairs = row.kind.of === 'list' && row.kind.pairs && (0,fields/* isFields */.C)(value) ? Object.entries(value) : undefined;
    if (pairs) {
        return pairs.map(([key, entry]) => {
            if (typeof entry !== 'string')
                throw wrongType(row, entry, place);
            return { text: `${key}: ${entry}`, place };
        });
    }
    if (typeof value !== 'string')
        throw wrongType(row, value, place);
    const text = value.trim();
    return text === '' ? [] : [{ text, place }];
}
const expected = {
    text: 'text',
    list: 'a list of texts',
    choice: 'text',
    number: 'a whole number',
    boolean: 'true or false',
};
const examples = {
    text: '"…", in quotes',
    list: '["…"]',
    choice: '',
    number: '',
    boolean: 'true or false',
};
function wrongType(row, value, place) {
    const { kind } = row;
    const remedy = kind.of === 'choice'
        ? `use one of: ${kind.allowed.join(', ')}`
        : kind.of === 'number'
            ? `use a whole number from ${kind.least} to ${kind.most}`
            : `write ${row.name}: ${examples[kind.of]}`;
    return new misconfiguration/* Misconfiguration */.U(`${place}: "${row.name}" ${shown(value)}, expected ${expected[kind.of]}`, remedy);
}
function shown(value) {
    if (Array.isArray(value))
        return 'holds a list';
    if (typeof value === 'string')
        return `holds the text "${shortened(value)}"`;
    if (typeof value === 'number' || typeof value === 'boolean')
        return `holds the ${typeof value} ${value}`;
    return value === null || value === undefined ? 'holds an item without a value' : 'holds a map';
}

;// CONCATENATED MODULE: ./build/settings/severity-rule.js



/**
 * A line of `severity`: `<check>: <weight>`, or `<check>[<label>]: <weight>`.
 *
 * @throws Misconfiguration for any other line.
 */
function severityRule({ text: line, place }) {
    const match = /^([a-z-]+)(?:\[([a-z-]+)\])?\s*:\s*(\S+)$/.exec(line);
    const severity = match?.[3];
    if (!match || !(severity === 'off' || finding/* severities */.gO.includes(severity))) {
        throw new misconfiguration/* Misconfiguration */.U(`${place}: "${shortened(line)}" is no line of "severity"`, 'write "<check>: error", "warning", "notice" or "off"');
    }
    return { check: match[1] ?? '', label: match[2] ?? null, severity: severity };
}

// EXTERNAL MODULE: ./build/settings/table.js
var table = __webpack_require__(4372);
;// CONCATENATED MODULE: ./build/settings/read.js








/**
 * The settings that are needed before the manifest is read.
 *
 * @throws Misconfiguration for an input that does not exist.
 */
function readEntrySettings(inputs) {
    for (const name of Object.keys(inputs))
        rejectUnknown(name, `input "${name}"`, table/* settingRows */.mH);
    return {
        manifest: given(inputs, 'manifest') ?? standard('manifest'),
        manifestNamed: given(inputs, 'manifest') !== undefined,
        workingDirectory: given(inputs, 'working-directory') ?? standard('working-directory'),
        base: given(inputs, 'base') ?? null,
        head: given(inputs, 'head') ?? null,
        token: orNull(given(inputs, 'token')),
    };
}
/**
 * All other settings: an input or flag wins over the manifest's `lane_guard`, which wins over the default.
 *
 * @throws Misconfiguration for wrong values, all of them, naming each, where it stands and what is allowed.
 */
function readSettings(inputs, manifest) {
    const faults = new Faults();
    const settings = readAll(inputs, manifest, faults);
    faults.refuse();
    return settings;
}
function readAll(inputs, manifest, faults) {
    const nothing = () => undefined;
    for (const [name, stated] of Object.entries(manifest))
        faults.guard(() => rejectKeptOut(name, stated), nothing);
    const usual = (name) => ({ text: standard(name), place: `default of "${name}"` });
    const source = (name) => {
        const text = given(inputs, name);
        if (text !== undefined)
            return { text, place: `input "${name}"` };
        const stated = Object.hasOwn(manifest, name) ? manifest[name] : undefined;
        return (stated && faults.guard(() => readStated(rowOf(name), stated), nothing)) ?? usual(name);
    };
    const read = (name, as) => faults.guard(() => as(source(name), name), () => as(usual(name), name));
    const list = (name) => placed(source(name)).map((item) => item.text);
    const text = (name) => source(name).text || null;
    const unknown = unknownNames({ checks: source('checks'), severity: source('severity') });
    for (const refuse of unknown)
        faults.guard(refuse, nothing);
    return {
        mode: read('mode', choice),
        checks: list('checks'),
        severity: placed(source('severity')).flatMap((line) => faults.guard(() => [severityRule(line)], () => [])),
        failOn: read('fail-on', choice),
        smoke: list('smoke').every((path) => path === 'none') ? [] : list('smoke'),
        smokeTimeout: read('smoke-timeout', number),
        smokeReports: list('smoke-reports'),
        smokeWorkers: read('smoke-workers', number),
        smokeRetries: read('smoke-retries', number),
        checkCommands: read('check-commands', checkCommands),
        python: text('python'),
        pythonPath: text('python-path') === null ? null : list('python-path'),
        label: orNull(text('label')),
        commitFormat: read('commit-format', commitFormat),
        shimMaxAge: read('shim-max-age', number),
        similarity: read('similarity', number),
        baseline: read('baseline', baselinePath),
        policyFrom: read('policy-from', choice),
        comment: read('comment', choice),
        checkRuns: read('check-runs', isTrue),
        issue: read('issue', isTrue),
        previousReport: read('previous-report', previousReport),
        reportDirectory: read('report-directory', (stated) => reportDirectory(inputs, stated)),
    };
}
/** Where the inputs say that reports go, whatever else is wrong with the settings; null: they do not say. */
function statedDirectory(inputs) {
    const path = given(inputs, 'report-directory');
    return path === undefined ? null : { path, inside: false };
}
/** What is no setting at all is a finding of the manifest. */
function rejectKeptOut(name, { at }) {
    const reason = Object.hasOwn(table/* keptOut */.xt, name) ? table/* keptOut */.xt[name] : undefined;
    if (reason === undefined)
        return;
    throw new misconfiguration/* Misconfiguration */.U(`${(0,domain_location/* placeOf */.$t)(at)}: "${name}" may not stand in the manifest, which a change under review may edit: ${reason}`, `remove it, and give it as an input of the action or as --${name}`);
}
function rejectUnknown(name, place, known) {
    const names = known.map((setting) => setting.name);
    if (names.includes(name))
        return;
    throw new misconfiguration/* Misconfiguration */.U(`${place}: there is no setting "${name}" here${(0,closest/* didYouMean */.au)(name, names)}`, `use one of: ${names.join(', ')}`);
}
function given(inputs, name) {
    const text = inputs[name]?.trim();
    return text ? text : undefined;
}
function rowOf(name) {
    const found = table/* settingRows */.mH.find((setting) => setting.name === name);
    if (!found)
        throw new Error(`no setting ${name}`);
    return found;
}
/** A setting's default, as a user would write it. */
function standard(name) {
    return rowOf(name).default;
}
function orNull(text) {
    return text === undefined || text === null || text === 'none' ? null : text;
}
function placed({ text, place, items }) {
    if (items)
        return items;
    return text
        .split(/[\n,]/)
        .map((item) => ({ text: item.trim(), place }))
        .filter((item) => item.text !== '');
}
/** `lint: ruff check lukhas, candidate`: a line each, since a command may hold a comma. */
function checkCommands({ text, place }) {
    const commands = new Map();
    for (const line of text.split('\n').map((one) => one.trim())) {
        if (line === '')
            continue;
        const [, name = '', command = ''] = /^([^:\s][^:]*?)\s*:\s*(\S.*)$/.exec(line) ?? [];
        if (command === '' || commands.has(name)) {
            throw new misconfiguration/* Misconfiguration */.U(`${place}: "${shortened(line)}" ${command === '' ? 'is no line of "check-commands"' : 'defines a name that is defined before'}`, 'write a line "<name>: <command>" for each name');
        }
        commands.set(name, command);
    }
    return commands;
}
function choice(source, name) {
    const { kind } = rowOf(name);
    const allowed = kind.of === 'choice' ? kind.allowed : [];
    if (allowed.includes(source.text))
        return source.text;
    throw new misconfiguration/* Misconfiguration */.U(`${source.place}: "${shortened(source.text)}" is no value of "${name}"${(0,closest/* didYouMean */.au)(source.text, allowed)}`, `use one of: ${allowed.join(', ')}`);
}
/** As the toolkit's `getBooleanInput` reads YAML's words. */
function isTrue(source, name) {
    if (/^(true|True|TRUE)$/.test(source.text))
        return true;
    if (/^(false|False|FALSE)$/.test(source.text))
        return false;
    throw new misconfiguration/* Misconfiguration */.U(`${source.place}: "${shortened(source.text)}" is no value of "${name}"`, 'use one of: true, false');
}
function previousReport({ text, place }) {
    if (text === '')
        return null;
    if ((0,path/* asDirectory */.Wy)(text) !== null)
        return text;
    throw new misconfiguration/* Misconfiguration */.U(`${place}: "previous-report: ${shortened(text)}" leads out of the judged folder`, 'put the earlier report into the folder, and name it from there');
}
function number(source, name) {
    const { kind } = rowOf(name);
    const [least, most] = kind.of === 'number' ? [kind.least, kind.most] : [0, 0];
    const value = /^\d{1,9}$/.test(source.text) ? Number(source.text) : Number.NaN;
    if (value >= least && value <= most)
        return value;
    throw new misconfiguration/* Misconfiguration */.U(`${source.place}: "${shortened(source.text)}" is no value of "${name}"`, `use a whole number from ${least} to ${most}`);
}
/** A change under review may edit the manifest: what it says must not make the run write outside the repository. */
function reportDirectory(inputs, source) {
    if (source.text === '')
        return null;
    const stated = statedDirectory(inputs);
    if (stated)
        return stated;
    if ((0,path/* asDirectory */.Wy)(source.text) !== null)
        return { path: source.text, inside: true };
    throw new misconfiguration/* Misconfiguration */.U(`${source.place}: "report-directory: ${source.text}" leads out of the repository`, 'name a folder inside the repository, or give it as an input');
}
/** Within the judged folder, and a part of what is judged: a change under review may name it. */
function baselinePath(source) {
    if (source.text === 'none')
        return null;
    const directory = (0,path/* asDirectory */.Wy)(source.text);
    if (directory)
        return directory.slice(0, -1);
    throw new misconfiguration/* Misconfiguration */.U(`${source.place}: "baseline: ${source.text}" leads out of the repository`, `name a file inside the repository, such as ${standard('baseline')}`);
}
function commitFormat(source) {
    const placeholders = source.text.match(/\{[^{}]*\}/g) ?? [];
    const wanted = ['{module}', '{from}', '{to}'];
    const wrong = placeholders.find((placeholder) => !wanted.includes(placeholder));
    const absent = wanted.find((placeholder) => placeholders.filter((found) => found === placeholder).length !== 1);
    if (wrong === undefined && absent === undefined)
        return source.text;
    throw new misconfiguration/* Misconfiguration */.U(wrong === undefined
        ? `${source.place}: "commit-format" must hold ${absent} once`
        : `${source.place}: "commit-format" holds ${wrong}, which means nothing${(0,closest/* didYouMean */.au)(wrong, wanted)}`, `for example: ${standard('commit-format')}`);
}


/***/ })

};
