export const id = 895;
export const ids = [895];
export const modules = {

/***/ 8548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/* unused harmony export isFields */
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
    }
    /** The lane that owns a file, or undefined where no root contains it. */
    laneOf(path) {
        const directory = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path);
        if (!this.#laneOfDirectory.has(directory))
            this.#laneOfDirectory.set(directory, this.#find(directory));
        return this.#laneOfDirectory.get(directory);
    }
    #find(directory) {
        return this.#byRootLength.find((lane) => directory.startsWith(lane.root));
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
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** `lukhas/a.py:3:7`, as editors open it; without what is not known. */
function placeOf({ path, line, column }) {
    return [path, ...(line === undefined ? [] : column === undefined ? [line] : [line, column])].join(':');
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
/** Endings of TypeScript and JavaScript sources, the more specific language first. */
const typescriptEndings = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
/** The same for TypeScript and JavaScript alone: an import of `./data.py` names that file. */
function withoutTypeScriptEnding(path) {
    return path.replace(typescriptEnding, '');
}
const codeEnding = /\.(py|[cm]?[jt]s|[jt]sx)$/;
const typescriptEnding = /\.([cm]?[jt]s|[jt]sx)$/;


/***/ }),

/***/ 6725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ comparePlaces),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Compares by code unit, so that the order is the same on every machine. For `Array.prototype.sort`. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The order of files, and of places in a file. A place without a line stands before those that have one. */
function comparePlaces(a, b) {
    return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}


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

/***/ 5879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dm: () => (/* binding */ EdgeTables),
  Fe: () => (/* binding */ explicitTargets),
  sH: () => (/* binding */ labelBit),
  Vo: () => (/* binding */ labelBits),
  U3: () => (/* binding */ someEdge)
});

// EXTERNAL MODULE: ./build/domain/graph.js
var graph = __webpack_require__(7221);
;// CONCATENATED MODULE: ./build/graph/growing.js
/** Numbers in the order in which they are added; how many come is not known before. */
class GrowingNumbers {
    #numbers = new Int32Array(1 << 12);
    length = 0;
    push(number) {
        if (this.length === this.#numbers.length) {
            const larger = new Int32Array(this.length * 2);
            larger.set(this.#numbers);
            this.#numbers = larger;
        }
        this.#numbers[this.length++] = number;
    }
    /** Undefined past the end. */
    at(index) {
        return index < this.length ? this.#numbers[index] : undefined;
    }
    /** Replaces what was added at `index`. */
    set(index, number) {
        this.#numbers[index] = number;
    }
    /** What was added, without a copy. */
    finish() {
        return this.#numbers.subarray(0, this.length);
    }
}

;// CONCATENATED MODULE: ./build/graph/edge-tables.js


/** The bit of a label in `EdgeTable.labels`. */
function labelBit(label) {
    return 1 << graph/* importLabels */.z.indexOf(label);
}
/** The bits of a list of labels. */
function labelBits(labels) {
    return labels.reduce((bits, label) => bits | labelBit(label), 0);
}
/** Whether any edge of a file passes the test. Answers are kept by target: 1 for yes, -1 for no. */
function someEdge(table, file, answers, test) {
    const end = table.start[file + 1] ?? 0;
    for (let edge = table.start[file] ?? 0; edge < end; edge++) {
        const target = table.target[edge] ?? 0;
        if (answers[target] === 0)
            answers[target] = test(target) ? 1 : -1;
        if (answers[target] === 1)
            return true;
    }
    return false;
}
/** The targets that a file's own statements name, without what is loaded on the way. */
function* explicitTargets({ start, target, labels }, file) {
    const end = start[file + 1] ?? 0;
    for (let edge = start[file] ?? 0; edge < end; edge++) {
        if (((labels[edge] ?? 0) & labelBit('implicit')) === 0)
            yield target[edge] ?? 0;
    }
}
/** Takes the edges of one file after the other and parts those that end in a file from those that do not. */
class EdgeTables {
    #paths;
    #fileOf = new Map();
    /** For each target its file's number, -1 where it has none, -2 where nobody asked yet. */
    #files = new GrowingNumbers();
    #links = new Columns();
    #strays = new Columns();
    constructor(paths) {
        this.#paths = paths;
        paths.forEach((path, file) => {
            this.#fileOf.set(path, file);
        });
    }
    /** The number of the file that a target is; -1 where it is none of the graph. */
    fileOf(target) {
        let file = this.#files.at(target.id);
        if (file === undefined) {
            // Targets are numbered as they come: those in between belong to edges that are still to be added.
            while (this.#files.length <= target.id)
                this.#files.push(unasked);
            file = unasked;
        }
        if (file !== unasked)
            return file;
        const found = target.resolved === null ? -1 : (this.#fileOf.get(target.resolved) ?? -1);
        this.#files.set(target.id, found);
        return found;
    }
    add(target, labels) {
        const file = this.fileOf(target);
        if (file >= 0)
            this.#links.push(file, labels);
        else
            this.#strays.push(target.id, labels);
    }
    /** The file whose edges were added is done. */
    endFile() {
        this.#links.endFile();
        this.#strays.endFile();
    }
    finish(targets) {
        return {
            links: { paths: this.#paths, ...this.#links.finish() },
            strays: { targets, ...this.#strays.finish() },
        };
    }
}
const unasked = -2;
class Columns {
    #start = new GrowingNumbers();
    #target = new GrowingNumbers();
    #labels = new GrowingNumbers();
    constructor() {
        this.#start.push(0);
    }
    push(target, labels) {
        this.#target.push(target);
        this.#labels.push(labels);
    }
    endFile() {
        this.#start.push(this.#target.length);
    }
    finish() {
        return {
            start: this.#start.finish(),
            target: this.#target.finish(),
            labels: Uint16Array.from(this.#labels.finish()),
        };
    }
}


/***/ }),

/***/ 5262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loadedByProduction),
/* harmony export */   y: () => (/* binding */ isNobodysWay)
/* harmony export */ });
/**
 * By file: 1 where production, or one of `starts`, loads it, itself included. Ways through a development lane are not
 * followed: what enters one is told there.
 */
function loadedByProduction(graph, lanes, starts = () => false) {
    const { paths, start, target } = graph.links;
    const loaded = new Uint8Array(paths.length);
    const waiting = [];
    const load = (file) => {
        if (loaded[file] === 1)
            return;
        loaded[file] = 1;
        waiting.push(file);
    };
    const isDevelopment = Uint8Array.from(graph.modules.values(), ({ place }) => (isNobodysWay(place, lanes) ? 1 : 0));
    for (const [file, path] of paths.entries())
        if (starts(path) || lanes.edgeInto(path))
            load(file);
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        if (isDevelopment[file] === 1)
            continue;
        const end = start[file + 1] ?? 0;
        for (let link = start[file] ?? 0; link < end; link++)
            load(target[link] ?? 0);
    }
    return loaded;
}
/** Whether a file is development code to every promotion: then no chain leads on from it. */
function isNobodysWay(place, lanes) {
    return lanes.edges.length > 0 && lanes.edges.every((edge) => lanes.isDevelopmentOf(edge, place));
}


/***/ }),

/***/ 203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mayCross)
/* harmony export */ });
/* harmony import */ var _edge_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5879);

/**
 * Production files that have an edge which may lead into development, in the order of their paths. Told by number, and
 * rather one too many: the edges of the rest are never made into objects.
 */
function* mayCross(sources) {
    const { graph, lanes } = sources;
    const { links, strays } = graph;
    const ofLink = new Int8Array(links.paths.length);
    const ofStray = new Int8Array(strays.targets.length);
    const leads = (file) => {
        const module = graph.modules.get(links.paths[file] ?? '');
        return module !== undefined && lanes.edgesFrom(module.place).length > 0;
    };
    const strayed = (target) => mayBeMeant(strays.targets[target], sources);
    for (const [file, path] of links.paths.entries()) {
        if (!lanes.edgeInto(path))
            continue;
        if ((0,_edge_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .someEdge */ .U3)(links, file, ofLink, leads) || (0,_edge_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .someEdge */ .U3)(strays, file, ofStray, strayed))
            yield path;
    }
}
/** Whether what is found nowhere, or is a directory, lies in development, or would at the development copy's place. */
function mayBeMeant(stray, { graph, lanes }) {
    if (!stray)
        return false;
    if (lanes.edgesFrom(stray.place).length > 0)
        return true;
    if (!stray.missing)
        return false;
    const unqualified = stray.target.replaceAll('.', '/');
    return lanes.edges.some(({ from, to }) => {
        const below = stray.place.startsWith(to.root) ? stray.place.slice(to.root.length).replace(/\/$/, '') : unqualified;
        return below !== '' && graph.findAt(from.root + below) !== null;
    });
}


/***/ }),

/***/ 6995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ moduleName)
/* harmony export */ });
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7685);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(298);


/** The dotted name by which a Python file is imported from the longest root that holds it. */
function moduleName(path, roots) {
    let root = '';
    for (const candidate of roots)
        if (candidate.length > root.length && path.startsWith(candidate))
            root = candidate;
    const base = (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnding */ .sP)(path.slice(root.length));
    const inner = base.endsWith('/__init__') ? (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(base) : base;
    return inner.replaceAll('/', '.');
}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ foundBeforePath),
/* harmony export */   l: () => (/* binding */ standardLibrary)
/* harmony export */ });
/**
 * Top-level names of the standard library, Python 3.8 to 3.14 together (`sys.stdlib_module_names`), private ones aside.
 * A name of these that the tree does not hold is never a slip for a module of a lane.
 */
const standardLibrary = new Set(`__future__ __main__ _collections_abc _thread abc aifc annotationlib antigravity argparse array ast
   asynchat asyncio asyncore atexit audioop base64 bdb binascii binhex bisect builtins bz2 cProfile
   calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall compression
   concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses
   datetime dbm decimal difflib dis distutils doctest dummy_threading email encodings ensurepip enum
   errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc
   genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib
   imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale
   logging lzma macpath mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt
   multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
   ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix
   posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri
   random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex
   shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants
   sre_parse ssl stat statistics string stringprep struct subprocess sunau symbol symtable sys
   sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit
   tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing
   unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref
   xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/));
/**
 * Top-level modules for which CPython never asks the path, so that a file of that name at an import root is not theirs:
 * builtin (`sys.builtin_module_names`), frozen, or loaded at every start. What 3.11 to 3.14 on Linux have in common.
 */
const foundBeforePath = new Set(`_abc _ast _codecs _collections _collections_abc _frozen_importlib _frozen_importlib_external _functools _imp _io _locale
   _operator _signal _sitebuiltins _sre _stat _string _symtable _thread _tokenize _tracemalloc _warnings _weakref abc atexit
   builtins codecs encodings errno faulthandler gc genericpath io itertools marshal ntpath os posix posixpath pwd runpy site
   stat sys time zipimport`.split(/\s+/));


/***/ }),

/***/ 2192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ iniParts)
/* harmony export */ });
/**
 * Reads the INI dialect of Python's configparser, in which pytest and setuptools keep their settings: `=` or `:`, comments
 * after `#` or `;` at a line's start, values that go on in indented lines. Lines that are neither are passed over.
 */
function* iniParts(source) {
    let inSection = false;
    let inOption = false;
    for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
        const content = line.trim();
        if (content === '' || content.startsWith('#') || content.startsWith(';'))
            continue;
        if (/^[ \t]/.test(line) && inOption) {
            yield trimmed('value', line, index, 0, line.length);
            continue;
        }
        inOption = false;
        if (content.startsWith('[') && content.endsWith(']')) {
            inSection = true;
            const from = line.indexOf('[') + 1;
            const to = line.lastIndexOf(']');
            yield { role: 'section', text: line.slice(from, to), start: index + from, end: index + to };
            continue;
        }
        const at = line.search(/[=:]/);
        if (!inSection || line.slice(0, Math.max(0, at)).trim() === '')
            continue;
        inOption = true;
        yield trimmed('option', line, index, 0, at);
        yield trimmed('value', line, index, at + 1, line.length);
    }
}
function trimmed(role, line, index, from, to) {
    const whole = line.slice(from, to);
    const text = whole.trim();
    const start = index + from + (whole.length - whole.trimStart().length);
    return { role, text, start, end: start + text.length };
}


/***/ }),

/***/ 4466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ mayBind),
  v: () => (/* binding */ readBindings)
});

// EXTERNAL MODULE: ./build/imports/python/bytes.js
var python_bytes = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/imports/python/lambdas.js
var lambdas = __webpack_require__(9864);
// EXTERNAL MODULE: ./build/imports/python/lexer.js + 3 modules
var lexer = __webpack_require__(7706);
// EXTERNAL MODULE: ./build/imports/python/strings.js
var strings = __webpack_require__(8658);
// EXTERNAL MODULE: ./build/imports/python/text.js
var python_text = __webpack_require__(5385);
// EXTERNAL MODULE: ./build/imports/python/unescape.js
var python_unescape = __webpack_require__(2982);
;// CONCATENATED MODULE: ./build/imports/python/listed-names.js




/**
 * The texts of the literals in the rest of the statement: what `__all__ = […]`, `+= …` and `.extend([…])` name. `end`: up
 * to where it was read.
 */
function listedNames(text, i) {
    const { bytes, end } = text;
    const names = [];
    let depth = 0;
    while (i < end) {
        const byte = (0,python_bytes/* byteAt */.aL)(bytes, i);
        if ((0,python_bytes/* isQuote */.vG)(byte)) {
            const { quote, triple, raw, formatted, content } = (0,strings/* openingAt */.m$)(bytes, i);
            const stop = (0,strings/* stringEnd */.VS)(bytes, end, content, quote, triple);
            if (stop < 0)
                return { names, end: -1 - stop };
            const literal = (0,python_text/* sliceText */.S$)(text, content, stop - (triple ? 3 : 1));
            const name = raw ? literal : (0,python_unescape/* unescapeText */.U)(literal);
            if (name !== undefined && !formatted)
                names.push(name);
            i = stop;
            continue;
        }
        if (byte === python_bytes/* OPEN_PAREN */.UW || byte === python_bytes/* OPEN_BRACKET */.WL || byte === python_bytes/* OPEN_BRACE */.Hv)
            depth++;
        else if (byte === python_bytes/* CLOSE_PAREN */.yu || byte === python_bytes/* CLOSE_BRACKET */.wt || byte === python_bytes/* CLOSE_BRACE */.rc)
            depth--;
        else if (byte === python_bytes/* BACKSLASH */.r_ && (0,python_bytes/* isNewline */.Z9)((0,python_bytes/* byteAt */.aL)(bytes, i + 1)))
            i = (0,python_bytes/* afterNewline */.Nn)(bytes, i + 1) - 1;
        else if (byte === python_bytes/* HASH */.v9)
            i = (0,python_text/* skipComment */.D)(text, i) - 1;
        else if (depth <= 0 && ((0,python_bytes/* isNewline */.Z9)(byte) || byte === python_bytes/* SEMICOLON */.I8))
            return { names, end: i };
        i++;
    }
    return { names, end };
}

// EXTERNAL MODULE: ./build/imports/python/names.js
var names = __webpack_require__(2676);
// EXTERNAL MODULE: ./build/imports/python/statement.js
var statement = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/imports/python/statement-targets.js
var statement_targets = __webpack_require__(1350);
// EXTERNAL MODULE: ./build/imports/python/targets.js
var targets = __webpack_require__(9002);
;// CONCATENATED MODULE: ./build/imports/python/bindings.js









/**
 * The names that a Python module binds at its top level, whichever branch binds them, and whatever a later `del` takes
 * back: imports, definitions, assignments of every form, the targets of `for`, `with`, `except` and `case`, and what
 * functions declare `global`. `open` where names may be there that the text does not say: a star import, `__getattr__`,
 * `globals()`, `sys.modules[__name__]`, `exec`, or a text that cannot be followed.
 */
function readBindings(source) {
    return new BindingReader((0,python_text/* readText */.yR)(source)).run();
}
/** Whether `from module import name` may succeed without a submodule: every module has names in double underscores. */
function mayBind(bindings, name) {
    return bindings.open || bindings.names.has(name) || /^__\w+__$/.test(name);
}
/** By what is called or taken, a module's names may be changed behind its text's back. */
const openers = /^(globals|vars|exec)$|(^|\.)(global_enum|_convert_)$|^__path__(\.|$)|^\w*sys\.modules(\.|$)/;
const openersAtTop = /^(locals|setattr)$|(^|\.)__dict__(\.|$)/;
class BindingReader {
    #text;
    #lexer;
    #names = new Set();
    #all = new Set();
    #targets;
    #statementTargets;
    #lambdas = new lambdas/* Lambdas */.X();
    /** Columns of the `def` and `class` lines that are open: what is bound below them is theirs. */
    #scopes = [];
    #column = 0;
    /** The colon of `:=` outside brackets, which the lexer takes for a header's. */
    #walrus = false;
    /** A lambda stands outside brackets: whatever `=` follows is of its parameters. */
    #lambda = false;
    #open = false;
    /** Up to where texts were collected for `__all__`. */
    #listed = 0;
    constructor(text) {
        this.#text = text;
        this.#open = text.problem !== undefined || text.bytes.subarray(0, text.end).includes(0);
        this.#targets = new targets/* Targets */.H(text);
        this.#statementTargets = new statement_targets/* StatementTargets */.m(text, this.#targets, (names) => this.#bind(names));
        this.#lexer = new lexer/* Lexer */.J(text, this);
        this.#lexer.listening = true;
    }
    run() {
        this.#lexer.run();
        const open = this.#open || !this.#text.valid || this.#names.has('__getattr__');
        return this.#all.size > 0 ? { names: this.#names, open, all: [...this.#all] } : { names: this.#names, open };
    }
    line(i, column) {
        while ((this.#scopes.at(-1) ?? -1) >= column)
            this.#scopes.pop();
        this.#column = column;
        this.#walrus = false;
        return this.#statement(i, true);
    }
    statement(i) {
        if (this.#walrus) {
            this.#walrus = false;
            return i;
        }
        if (this.#statementTargets.kind === 'annotated') {
            this.#statementTargets.kind = 'header';
            if (this.#targets.isAssigned(i))
                this.#bind(this.#targets.take());
            return i;
        }
        return this.#statement(i, false);
    }
    #statement(i, first) {
        this.#targets.clear();
        this.#lambdas.clear();
        this.#lambda = false;
        this.#statementTargets.kind = 'plain';
        const imported = (0,statement/* readImport */.A)(this.#text, i);
        if (imported !== undefined) {
            for (const { name, alias } of imported.names) {
                if (name === '*')
                    this.#open ||= this.#atTop;
                else
                    this.#bind([alias ?? (imported.form === 'import' ? name.split('.', 1)[0] : name) ?? name]);
                if (name === 'modules' && imported.module === 'sys')
                    this.#open = true;
            }
            return imported.next;
        }
        const word = (0,names/* readDottedName */.aN)(this.#text, i, false);
        return word === undefined || (0,python_bytes/* isQuote */.vG)((0,python_bytes/* byteAt */.aL)(this.#text.bytes, word.end)) ? i : this.#keyword(i, first);
    }
    /** Reads the word that starts a statement, where it is a keyword. */
    #keyword(i, first) {
        const { bytes } = this.#text;
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'async'))
            return this.#keyword((0,python_text/* skipBlanks */.pw)(this.#text, i + 5, false), first);
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'global'))
            return this.#global(i + 6);
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'def'))
            return this.#definition(i + 3);
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'class'))
            return this.#definition(i + 5);
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'type'))
            return this.#typeAlias(i);
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, '__all__') && this.#atTop)
            this.#readAll(i + 7);
        return first ? this.#statementTargets.header(i) : i;
    }
    /** Nothing is read twice, also where a bracket is never closed. */
    #readAll(i) {
        if (i < this.#listed)
            return;
        const { names, end } = listedNames(this.#text, i);
        for (const name of names)
            this.#all.add(name);
        this.#listed = end;
    }
    #definition(i) {
        const name = (0,names/* readDottedName */.aN)(this.#text, (0,python_text/* skipBlanks */.pw)(this.#text, i, false), false);
        if (name === undefined)
            return i;
        this.#bind([name.text]);
        this.#statementTargets.kind = 'definition';
        return name.end;
    }
    /** `type X = …`, where `type` is not a name itself. */
    #typeAlias(i) {
        const name = (0,names/* readDottedName */.aN)(this.#text, (0,python_text/* skipBlanks */.pw)(this.#text, i + 4, false), false);
        if (name === undefined || /^(and|as|if|in|is|not|or)$/.test(name.text))
            return i;
        this.#bind([name.text]);
        this.#statementTargets.kind = 'header';
        return name.end;
    }
    /** What a function declares is the module's, wherever the function stands. */
    #global(i) {
        this.#statementTargets.kind = 'header';
        for (let next = (0,python_text/* skipBlanks */.pw)(this.#text, i, false);;) {
            const name = (0,names/* readDottedName */.aN)(this.#text, next, false);
            if (name === undefined)
                return next;
            this.#names.add(name.text);
            if ((0,python_bytes/* byteAt */.aL)(this.#text.bytes, name.next) !== python_bytes/* COMMA */.KE)
                return name.end;
            next = (0,python_text/* skipBlanks */.pw)(this.#text, name.next + 1, false);
        }
    }
    headerEnd() {
        if (this.#walrus)
            return;
        if (this.#statementTargets.kind === 'definition')
            this.#scopes.push(this.#column);
        this.#statementTargets.headerEnd();
    }
    name(i, depth) {
        const { bytes } = this.#text;
        const name = (0,names/* readDottedName */.aN)(this.#text, i, depth > 0);
        if (name === undefined)
            return i + 1;
        if ((0,python_bytes/* isQuote */.vG)((0,python_bytes/* byteAt */.aL)(bytes, name.end)))
            return name.end;
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'lambda')) {
            this.#lambdas.open(depth);
            if (depth === 0)
                this.#lambda = true;
            return i + 6;
        }
        this.#mention(name.text);
        if (!this.#atTop || this.#targets.isAttribute(i))
            return name.end;
        const single = name.text.includes('.') ? undefined : name.text;
        if (single !== undefined && bytes[name.next] === python_bytes/* COLON */.oH && bytes[name.next + 1] === python_bytes/* EQUALS */.UT) {
            if (!this.#lambdas.active)
                this.#bind([single]);
            this.#walrus ||= depth === 0;
            return name.end;
        }
        this.#statementTargets.name(i, single, name, depth, this.#lambda);
        return name.end;
    }
    /** Names by which more may be bound than the text says. */
    #mention(name) {
        if (openers.test(name) || (this.#atTop && openersAtTop.test(name)))
            this.#open = true;
    }
    open(i) {
        this.#targets.open(i);
    }
    comma(i, depth) {
        this.#lambdas.comma(depth);
        if (this.#atTop)
            this.#statementTargets.comma(i, depth, this.#lambda);
    }
    close(i, depth) {
        this.#lambdas.close(depth);
        if (this.#atTop)
            this.#statementTargets.close(i, depth, this.#lambda);
        else
            this.#targets.close(i, depth);
    }
    lambdaColon(depth) {
        return this.#lambdas.colon(depth);
    }
    abandon() {
        this.#targets.clear();
    }
    rewind() {
        this.#targets.clear();
    }
    problem() {
        this.#open = true;
    }
    get #atTop() {
        return this.#scopes.length === 0;
    }
    #bind(names) {
        if (this.#atTop)
            for (const name of names)
                this.#names.add(name);
    }
}


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ CR),
/* harmony export */   E7: () => (/* binding */ wordAt),
/* harmony export */   FF: () => (/* binding */ FF),
/* harmony export */   Hv: () => (/* binding */ OPEN_BRACE),
/* harmony export */   I8: () => (/* binding */ SEMICOLON),
/* harmony export */   IQ: () => (/* binding */ PERCENT),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   Kv: () => (/* binding */ PADDING),
/* harmony export */   LF: () => (/* binding */ LF),
/* harmony export */   Nn: () => (/* binding */ afterNewline),
/* harmony export */   Ov: () => (/* binding */ wordEnd),
/* harmony export */   UT: () => (/* binding */ EQUALS),
/* harmony export */   UW: () => (/* binding */ OPEN_PAREN),
/* harmony export */   Vw: () => (/* binding */ STAR),
/* harmony export */   WL: () => (/* binding */ OPEN_BRACKET),
/* harmony export */   Z9: () => (/* binding */ isNewline),
/* harmony export */   aL: () => (/* binding */ byteAt),
/* harmony export */   b9: () => (/* binding */ PLUS),
/* harmony export */   fi: () => (/* binding */ DOUBLE_QUOTE),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   rc: () => (/* binding */ CLOSE_BRACE),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   ur: () => (/* binding */ SINGLE_QUOTE),
/* harmony export */   v9: () => (/* binding */ HASH),
/* harmony export */   vG: () => (/* binding */ isQuote),
/* harmony export */   wn: () => (/* binding */ TAB),
/* harmony export */   wt: () => (/* binding */ CLOSE_BRACKET),
/* harmony export */   y0: () => (/* binding */ DOT),
/* harmony export */   yp: () => (/* binding */ isDigit),
/* harmony export */   yu: () => (/* binding */ CLOSE_PAREN)
/* harmony export */ });
/** The bytes that the grammar tells apart, and the reading of words and lines. */
const TAB = 9;
const LF = 10;
const FF = 12;
const CR = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const PERCENT = 37;
const SINGLE_QUOTE = 39;
const OPEN_PAREN = 40;
const CLOSE_PAREN = 41;
const STAR = 42;
const PLUS = 43;
const COMMA = 44;
const DOT = 46;
const COLON = 58;
const SEMICOLON = 59;
const EQUALS = 61;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
/** How many line feeds stand behind the text (see `text.ts`), so that looking ahead needs no bounds check. */
const PADDING = 16;
/** The fallback is never reached inside the padded text; it only satisfies the type. */
function byteAt(bytes, i) {
    return bytes[i] ?? LF;
}
const wordBytes = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
    const letter = (byte | 32) >= 97 && (byte | 32) <= 122;
    const digit = byte >= 48 && byte <= 57;
    // Every byte of a character beyond ASCII counts: which of them Python allows in a name decides nothing here.
    if ((letter && byte < 128) || digit || byte === 95 || byte >= 128)
        wordBytes[byte] = 1;
}
/** Whether a byte may stand in a name, its first place aside. */
function isWord(byte) {
    return wordBytes[byte] === 1;
}
/** Whether a byte is a digit of ASCII. */
function isDigit(byte) {
    return byte >= 48 && byte <= 57;
}
/** Whether a byte ends a line, alone or as a part of CR LF. */
function isNewline(byte) {
    return byte === LF || byte === CR;
}
/** Whether a byte opens or closes a string. */
function isQuote(byte) {
    return byte === SINGLE_QUOTE || byte === DOUBLE_QUOTE;
}
/** Whether the ASCII `word` stands at `i` and ends there. What stands before it is the caller's affair. */
function wordAt(bytes, i, word) {
    for (let k = 0; k < word.length; k++)
        if (bytes[i + k] !== word.charCodeAt(k))
            return false;
    return !isWord(byteAt(bytes, i + word.length));
}
/** The end of the word that starts at `i`; `i` itself where none does. */
function wordEnd(bytes, i) {
    while (isWord(byteAt(bytes, i)))
        i++;
    return i;
}
/** Behind the newline at `i`: LF, CR or CR LF. */
function afterNewline(bytes, i) {
    return bytes[i] === CR && bytes[i + 1] === LF ? i + 2 : i + 1;
}


/***/ }),

/***/ 8664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ Constants)
});

// EXTERNAL MODULE: ./build/imports/python/expression.js + 7 modules
var expression = __webpack_require__(2557);
// EXTERNAL MODULE: ./build/imports/python/bytes.js
var python_bytes = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/imports/python/lexer.js + 3 modules
var lexer = __webpack_require__(7706);
// EXTERNAL MODULE: ./build/imports/python/names.js
var names = __webpack_require__(2676);
;// CONCATENATED MODULE: ./build/imports/python/scopes.js
/** More names than any file has: of such a file nothing is known. */
const mostNames = 100_000;
/** CPython takes no deeper indentation. */
const mostNested = 100;
/** The functions of a file and the names that each binds. */
class Scopes {
    #module;
    /** In the order of their starts. */
    #all;
    #current;
    #names = 0;
    /** @param end of the text. */
    constructor(end) {
        this.#module = { start: 0, end, column: -1, parent: undefined, bindings: new Map() };
        this.#all = [this.#module];
        this.#current = this.#module;
    }
    /** A line starts at this column: closes the functions that it does not belong to. */
    enterLine(offset, column) {
        while (this.#current.parent !== undefined && this.#current.column >= column) {
            this.#current.end = offset;
            this.#current = this.#current.parent;
        }
    }
    /** A function starts, indented by `column`. */
    open(start, column) {
        const { end } = this.#module;
        this.#current = { start, end, column, parent: this.#current, bindings: new Map() };
        this.#all.push(this.#current);
    }
    /** One name is assigned what stands at `expression`. */
    assign(name, offset, expression) {
        this.#bind(this.#current, name, offset, { expression, text: undefined });
    }
    bind(name, offset) {
        this.#bind(this.#current, name, offset, undefined);
    }
    /** The function at hand may bind the name of any scope around it. */
    bindOutside(name, offset) {
        let scope = this.#current.parent;
        for (let up = 0; scope !== undefined && up < mostNested; up++) {
            this.#bind(scope, name, offset, undefined);
            scope = scope.parent;
        }
    }
    #bind(scope, name, offset, assignment) {
        const known = scope.bindings.get(name);
        if (known !== undefined) {
            if (known.offset !== offset || assignment === undefined)
                known.assignment = undefined;
            return;
        }
        if (this.#names++ < mostNames)
            scope.bindings.set(name, { offset, assignment });
    }
    /** Assignments that alone bind their names: those of the module first, each in the order of the source. */
    *assigned() {
        for (const { bindings } of this.#all) {
            for (const { assignment } of bindings.values())
                if (assignment !== undefined)
                    yield assignment;
        }
    }
    /** What a name stands for where it is read. */
    textOf(name, offset) {
        if (this.#names > mostNames)
            return undefined;
        let scope = this.#lastBefore(offset);
        for (let up = 0; scope !== undefined && up < mostNested; up++) {
            const binding = offset < scope.end ? scope.bindings.get(name) : undefined;
            if (binding !== undefined)
                return binding.assignment?.text;
            scope = scope.parent;
        }
        return undefined;
    }
    /** The scope that starts last at or before an offset; it may have ended before. */
    #lastBefore(offset) {
        let low = 0;
        let high = this.#all.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((this.#all[middle]?.start ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return this.#all[low] ?? this.#module;
    }
}

// EXTERNAL MODULE: ./build/imports/python/statement.js
var statement = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/imports/python/statement-targets.js
var statement_targets = __webpack_require__(1350);
// EXTERNAL MODULE: ./build/imports/python/targets.js
var targets = __webpack_require__(9002);
// EXTERNAL MODULE: ./build/imports/python/text.js
var python_text = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/imports/python/scope-reader.js









/** The functions of a file with every place that binds a name in them. */
function readScopes(text) {
    return new ScopeReader(text).run();
}
class ScopeReader {
    #text;
    #lexer;
    #scopes;
    #targets;
    #statementTargets;
    /** Reads over annotations, and folds nothing. */
    #skipped;
    /** Parameter lists that are open, innermost last: at which depth, and whether a parameter comes next. */
    #parameters = [];
    /** The depth of a comprehension whose target is read. */
    #loop = -1;
    /** The colon of `:=` outside brackets, which the lexer takes for a header's. */
    #walrus = false;
    constructor(text) {
        this.#text = text;
        this.#scopes = new Scopes(text.end);
        this.#targets = new targets/* Targets */.H(text);
        this.#statementTargets = new statement_targets/* StatementTargets */.m(text, this.#targets, (names, offset) => this.#bind(names, offset));
        this.#skipped = new expression/* ExpressionReader */.K(text, () => undefined);
        this.#lexer = new lexer/* Lexer */.J(text, this);
        this.#lexer.listening = true;
    }
    run() {
        this.#lexer.run();
        return this.#scopes;
    }
    line(i, column) {
        this.#scopes.enterLine(i, column);
        this.#walrus = false;
        return this.#statement(i, column);
    }
    statement(i) {
        if (this.#walrus) {
            this.#walrus = false;
            return i;
        }
        if (this.#statementTargets.kind !== 'annotated')
            return this.#statement(i, -1);
        this.#statementTargets.kind = 'header';
        const assigned = this.#skipped.end(i);
        const names = this.#targets.take();
        if ((0,python_bytes/* byteAt */.aL)(this.#text.bytes, assigned) === python_bytes/* EQUALS */.UT)
            this.#assign(names, assigned);
        return i;
    }
    #assign(names, equals) {
        const [only] = names;
        if (only !== undefined && names.length === 1)
            this.#scopes.assign(only, equals, equals + 1);
        else
            this.#bind(names, equals);
    }
    /** `column`: -1 behind a colon or a semicolon. */
    #statement(i, column) {
        this.#targets.clear();
        this.#parameters.length = 0;
        this.#loop = -1;
        this.#statementTargets.kind = 'plain';
        const imported = (0,statement/* readImport */.A)(this.#text, i);
        if (imported !== undefined) {
            const names = imported.names.map(({ name, alias }) => alias ?? (imported.form === 'from' ? name : topOf(name)));
            this.#bind(names, i);
            return imported.next;
        }
        const { bytes } = this.#text;
        const word = (0,names/* readDottedName */.aN)(this.#text, i, false);
        if (word === undefined || (0,python_bytes/* isQuote */.vG)((0,python_bytes/* byteAt */.aL)(bytes, word.end)))
            return i;
        if ((0,python_bytes/* byteAt */.aL)(bytes, word.next) === python_bytes/* EQUALS */.UT && bytes[word.next + 1] !== python_bytes/* EQUALS */.UT && !word.text.includes('.')) {
            this.#scopes.assign(word.text, word.next, word.next + 1);
            return word.next;
        }
        return this.#keyword(i, column);
    }
    #keyword(i, column) {
        const { bytes } = this.#text;
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'async'))
            return this.#keyword((0,python_text/* skipBlanks */.pw)(this.#text, i + 5, false), column);
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'global') || (0,python_bytes/* wordAt */.E7)(bytes, i, 'nonlocal'))
            return this.#declared(i);
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'del'))
            return this.#declared(i);
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'class'))
            return this.#definition(i, i + 5);
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'def')) {
            const next = this.#definition(i, i + 3);
            if (column >= 0)
                this.#scopes.open(i, column);
            this.#parameters.push({ depth: 1, lambda: false, awaited: false });
            return next;
        }
        return column < 0 ? i : this.#statementTargets.header(i);
    }
    #definition(start, i) {
        const name = (0,names/* readDottedName */.aN)(this.#text, (0,python_text/* skipBlanks */.pw)(this.#text, i, false), false);
        if (name === undefined)
            return i;
        this.#bind([name.text], start);
        this.#statementTargets.kind = 'header';
        return name.end;
    }
    /** `global a, b`: what the function binds is the module's; both are bound by more than one place then. */
    #declared(i) {
        const { bytes } = this.#text;
        const elsewhere = !(0,python_bytes/* wordAt */.E7)(bytes, i, 'del');
        this.#statementTargets.kind = 'header';
        let name = (0,names/* readDottedName */.aN)(this.#text, (0,python_text/* skipBlanks */.pw)(this.#text, i + ((0,python_bytes/* wordAt */.E7)(bytes, i, 'del') ? 3 : (0,python_bytes/* wordAt */.E7)(bytes, i, 'global') ? 6 : 8), false), false);
        let end = i;
        while (name !== undefined) {
            end = name.end;
            if (!name.text.includes('.')) {
                this.#bind([name.text], i);
                if (elsewhere)
                    this.#scopes.bindOutside(name.text, i);
            }
            if ((0,python_bytes/* byteAt */.aL)(bytes, name.next) !== python_bytes/* COMMA */.KE)
                break;
            name = (0,names/* readDottedName */.aN)(this.#text, (0,python_text/* skipBlanks */.pw)(this.#text, name.next + 1, false), false);
        }
        return Math.max(end, i + 3);
    }
    headerEnd() {
        if (this.#walrus)
            return;
        this.#parameters.length = 0;
        this.#statementTargets.headerEnd();
    }
    name(i, depth) {
        const { bytes } = this.#text;
        const name = (0,names/* readDottedName */.aN)(this.#text, i, depth > 0);
        if (name === undefined)
            return i + 1;
        if ((0,python_bytes/* isQuote */.vG)((0,python_bytes/* byteAt */.aL)(bytes, name.end)))
            return name.end;
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'lambda')) {
            this.#parameters.push({ depth, lambda: true, awaited: true });
            return i + 6;
        }
        if (this.#targets.isAttribute(i))
            return name.end;
        const single = name.text.includes('.') ? undefined : name.text;
        this.#readLoop(i, single, name.next, depth);
        const parameters = this.#parameters.at(-1);
        if (parameters?.awaited && parameters.depth === depth) {
            parameters.awaited = false;
            if (single !== undefined)
                this.#bind([single], i);
        }
        if (single !== undefined && bytes[name.next] === python_bytes/* COLON */.oH && bytes[name.next + 1] === python_bytes/* EQUALS */.UT) {
            this.#bind([single], i);
            this.#walrus ||= depth === 0;
            return name.end;
        }
        this.#statementTargets.name(i, single, name, depth, this.#inLambda);
        return name.end;
    }
    /** The target of a comprehension. */
    #readLoop(i, single, next, depth) {
        const { bytes } = this.#text;
        if (this.#loop < 0) {
            if (depth > 0 && (0,python_bytes/* wordAt */.E7)(bytes, i, 'for'))
                this.#loop = depth;
        }
        else if (depth <= this.#loop && (depth < this.#loop || (0,python_bytes/* wordAt */.E7)(bytes, i, 'in'))) {
            this.#loop = -1;
        }
        else if (single !== undefined && (0,python_bytes/* byteAt */.aL)(bytes, next) !== python_bytes/* OPEN_PAREN */.UW && (0,python_bytes/* byteAt */.aL)(bytes, next) !== python_bytes/* OPEN_BRACKET */.WL) {
            this.#bind([single], i);
        }
    }
    open(i, depth) {
        this.#targets.open(i);
        const parameters = this.#parameters.at(-1);
        if (parameters !== undefined && !parameters.lambda && parameters.depth === depth)
            parameters.awaited = true;
    }
    comma(i, depth) {
        const parameters = this.#parameters.at(-1);
        if (parameters?.depth === depth)
            parameters.awaited = true;
        this.#statementTargets.comma(i, depth, this.#inLambda);
    }
    close(i, depth) {
        while ((this.#parameters.at(-1)?.depth ?? 0) > depth)
            this.#parameters.pop();
        if (depth < this.#loop)
            this.#loop = -1;
        this.#statementTargets.close(i, depth, this.#inLambda);
    }
    lambdaColon(depth) {
        const innermost = this.#parameters.at(-1);
        if (innermost === undefined || !innermost.lambda || innermost.depth !== depth)
            return false;
        this.#parameters.pop();
        return true;
    }
    abandon() {
        this.#forget();
    }
    rewind() {
        this.#forget();
    }
    #forget() {
        this.#targets.clear();
        this.#parameters.length = 0;
        this.#loop = -1;
    }
    problem() { }
    get #inLambda() {
        return this.#parameters.some(({ lambda }) => lambda);
    }
    #bind(names, offset) {
        for (const name of names)
            this.#scopes.bind(name, offset);
    }
}
function topOf(name) {
    return name.split('.', 1)[0] ?? name;
}

;// CONCATENATED MODULE: ./build/imports/python/constants.js


/**
 * The texts that names stand for in a file: names that one assignment binds, and nothing else in the same function or,
 * outside of functions, in the module. Class bodies, comprehensions and lambdas count as what they stand in.
 */
class Constants {
    #scopes;
    #values;
    constructor(text) {
        this.#scopes = readScopes(text);
        this.#values = new expression/* ExpressionReader */.K(text, (name, offset) => this.#scopes.textOf(name, offset));
        // In the order of the source, the module's first: what a constant is made of stands before it.
        for (const binding of this.#scopes.assigned()) {
            const value = this.#values.assigned(binding.expression);
            if (value.kind === 'text')
                binding.text = value.text;
        }
    }
    /** Undefined where the name stands for nothing known at this offset. */
    textOf(name, offset) {
        return this.#scopes.textOf(name, offset);
    }
}


/***/ }),

/***/ 2557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ ExpressionReader)
});

// EXTERNAL MODULE: ./build/imports/python/bytes.js
var python_bytes = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/imports/python/keywords.js
var keywords = __webpack_require__(6606);
// EXTERNAL MODULE: ./build/imports/python/text.js
var python_text = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/imports/python/expression-cursor.js



/** Where an expression goes on and where it ends. Depths are of open brackets; 0: outside of all. */
class ExpressionCursor {
    #text;
    #budget;
    #reached = 0;
    constructor(text) {
        this.#text = text;
        this.#budget = 16 * text.end + 10_000;
    }
    /** Whether a multiple of the text was read: then nothing more is. */
    get isSpent() {
        return this.#budget <= 0;
    }
    /** An expression at `i` is read from its first byte on. */
    enter(i) {
        this.#reached = i;
    }
    /** The expression that was entered at `i` is read, as far as it was. */
    leave(i) {
        this.#budget -= this.#reached - i + 1;
    }
    /** Past blanks; in brackets past newlines, unless a statement starts there: then nothing more is read. */
    skip(i, depth) {
        const { bytes, end } = this.#text;
        for (;;) {
            i = (0,python_text/* skipBlanks */.pw)(this.#text, i, false);
            this.#reached = Math.max(this.#reached, i);
            if (depth === 0 || i >= end)
                return i;
            if ((0,python_bytes/* byteAt */.aL)(bytes, i) === python_bytes/* HASH */.v9)
                i = (0,python_text/* skipComment */.D)(this.#text, i);
            else if (!(0,python_bytes/* isNewline */.Z9)((0,python_bytes/* byteAt */.aL)(bytes, i)))
                return i;
            else {
                i = (0,python_bytes/* afterNewline */.Nn)(bytes, i);
                if ((0,keywords/* startsStatement */.P)(this.#text, i))
                    return end;
            }
        }
    }
    /** Whether what stands at `i` ends an expression. */
    separates(i, depth) {
        const { bytes } = this.#text;
        switch ((0,python_bytes/* byteAt */.aL)(bytes, i)) {
            case python_bytes/* COMMA */.KE:
            case python_bytes/* CLOSE_PAREN */.yu:
            case python_bytes/* CLOSE_BRACKET */.wt:
            case python_bytes/* CLOSE_BRACE */.rc:
                return true;
            case python_bytes/* EQUALS */.UT:
            case python_bytes/* COLON */.oH:
            case EXCLAMATION:
                return bytes[i + 1] !== python_bytes/* EQUALS */.UT;
            default:
                return depth === 0 && this.endsStatement(i);
        }
    }
    endsStatement(i) {
        const byte = (0,python_bytes/* byteAt */.aL)(this.#text.bytes, i);
        return i >= this.#text.end || (0,python_bytes/* isNewline */.Z9)(byte) || byte === python_bytes/* SEMICOLON */.I8 || byte === python_bytes/* HASH */.v9;
    }
}
const EXCLAMATION = 33;

// EXTERNAL MODULE: ./build/imports/python/value.js
var python_value = __webpack_require__(2733);
;// CONCATENATED MODULE: ./build/imports/python/formatting.js

/** `template % operand`, as far as `%s` goes; any other conversion leaves a hole. */
function percent(template, operand) {
    if (template.kind !== 'text')
        return python_value/* unknown */.L5;
    const items = operand.kind === 'list' && operand.tuple ? operand.items.map(({ value }) => value) : [operand];
    let next = 0;
    return (0,python_value/* textValue */.v8)(template.text.replaceAll(conversion, (whole) => {
        if (whole === '%%')
            return '%';
        const item = items[next++];
        return whole === '%s' ? (0,python_value/* asShown */._r)(item) : python_value/* HOLE */.vs;
    }));
}
const conversion = /%(?:%|s|(?:\([^)]*\))?[-#0 +]*[\d*]*(?:\.[\d*]+)?[hlL]?[a-zA-Z]?)/g;
/** `template.format(…)`: a field that is more than a place or a name leaves a hole. */
function format(template, items) {
    if (template.kind !== 'text')
        return python_value/* unknown */.L5;
    const positional = items.some(({ keyword }) => keyword === '*')
        ? []
        : items.filter(({ keyword }) => keyword === undefined);
    let next = 0;
    return (0,python_value/* textValue */.v8)(template.text.replaceAll(field, (whole, name) => {
        if (whole === '{{')
            return '{';
        if (whole === '}}')
            return '}';
        if (name === undefined)
            return python_value/* HOLE */.vs;
        if (name === '')
            return (0,python_value/* asShown */._r)(positional[next++]?.value);
        if (/^\d{1,9}$/.test(name))
            return (0,python_value/* asShown */._r)(positional[Number(name)]?.value);
        return (0,python_value/* asShown */._r)(items.find(({ keyword }) => keyword === name)?.value);
    }));
}
const field = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;
/** `separator.join([…])` */
function join(separator, items) {
    const list = items[0]?.value;
    if (separator.kind !== 'text' || list?.kind !== 'list' || items.length !== 1)
        return python_value/* unknown */.L5;
    return (0,python_value/* textValue */.v8)(list.items.map(({ value, keyword }) => (keyword === '*' ? python_value/* HOLE */.vs : (0,python_value/* asText */.e1)(value))).join(separator.text));
}

// EXTERNAL MODULE: ./build/imports/python/literal.js
var literal = __webpack_require__(6747);
// EXTERNAL MODULE: ./build/imports/python/names.js
var names = __webpack_require__(2676);
;// CONCATENATED MODULE: ./build/imports/python/operand.js
/** CPython takes no more brackets, lambdas or fields in each other. */
const mostDepth = 200;

;// CONCATENATED MODULE: ./build/imports/python/operators.js

const SLASH = 47;
const AT = 64;
/** Whether a byte begins an operator that binds closer than `+`. */
function isBinary(byte) {
    return byte === python_bytes/* STAR */.Vw || byte === SLASH || byte === python_bytes/* PERCENT */.IQ || byte === AT;
}
/** Behind the operator at `i`: the second of two like signs, and the `=` of a comparison, belong to it. */
function afterOperator(bytes, i) {
    const byte = (0,python_bytes/* byteAt */.aL)(bytes, i);
    const next = (0,python_bytes/* byteAt */.aL)(bytes, i + 1);
    if ((byte === python_bytes/* STAR */.Vw || byte === SLASH) && next === byte)
        return i + 2;
    return next === python_bytes/* EQUALS */.UT && comparing.has(byte) ? i + 2 : i + 1;
}
/** `=`, `!`, `<`, `>` and `:`. */
const comparing = new Set([61, 33, 60, 62, 58]);
/** Whether the operator at `i` is that of an augmented assignment. */
function isAugmented(bytes, i) {
    return (0,python_bytes/* byteAt */.aL)(bytes, afterOperator(bytes, i)) === python_bytes/* EQUALS */.UT;
}
/** Whether the word at `i` joins expressions, or stands before one, and is none itself. */
function isJoint(bytes, i) {
    const length = (0,python_bytes/* wordEnd */.Ov)(bytes, i) - i;
    return joints.some((word) => word.length === length && (0,python_bytes/* wordAt */.E7)(bytes, i, word));
}
const joints = [
    ...['and', 'as', 'assert', 'async', 'class', 'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from'],
    ...[
        'global',
        'if',
        'import',
        'in',
        'is',
        'lambda',
        'nonlocal',
        'not',
        'or',
        'raise',
        'return',
        'try',
        'while',
        'with',
    ],
    ...['yield'],
];

// EXTERNAL MODULE: ./build/imports/python/path-value.js
var path_value = __webpack_require__(9217);
;// CONCATENATED MODULE: ./build/imports/python/functions.js



const first = (_owner, values) => values[0] ?? python_value/* unknown */.L5;
const joined = (_owner, values) => (0,path_value/* joinPaths */.HS)(values);
const itself = (owner) => owner;
/** Functions by the last part of their name, with what may stand before it. */
const functions = new Map([
    ['str', [/^$/, first]],
    ['fspath', [/^(os)?$/, first]],
    ['intern', [/^(sys)?$/, first]],
    ['dedent', [/^(textwrap)?$/, first]],
    ['cleandoc', [/^(inspect)?$/, first]],
    ['compile', [/^(builtins)?$/, first]],
    ...['Path', 'PurePath', 'PosixPath', 'PurePosixPath'].map((name) => [name, [/^(\w+)?$/, joined]]),
    ['join', [/^(.*\bpath)?$/, joined]],
    ['dirname', [/^(.*\bpath)?$/, (_owner, values) => (0,path_value/* parentPath */.yl)(values[0] ?? python_value/* unknown */.L5)]],
    ...['abspath', 'realpath', 'normpath', 'expanduser', 'expandvars'].map((name) => [name, [/^(.*\bpath)?$/, first]]),
    ['getcwd', [/^(os)?$/, () => (0,python_value/* textValue */.v8)('.')]],
    ['cwd', [/^(.*\.)?Path$/, () => (0,python_value/* textValue */.v8)('.')]],
]);
const methods = new Map([
    ['format', (owner, _values, items) => format(owner, items)],
    ['join', (owner, _values, items) => join(owner, items)],
    ['joinpath', (owner, values) => (0,path_value/* joinPaths */.HS)([owner, ...values])],
    ['resolve', itself],
    ['absolute', itself],
    ['expanduser', itself],
    ['as_posix', itself],
]);
/**
 * What `name(…)` gives, for functions and methods that make texts and paths; undefined for any other.
 *
 * @param name dotted where the callee is no more than names; else the method's own.
 * @param owner what the method is called on; a name that stands for nothing known where the callee is a plain name.
 */
function foldCall(name, owner, items) {
    const dot = name.lastIndexOf('.');
    const last = name.slice(dot + 1);
    const known = functions.get(last);
    // A keyword or a star leaves open what comes where.
    const values = items.map(({ value, keyword }) => (keyword === undefined ? value : python_value/* unknown */.L5));
    if (owner.kind !== 'text' && known?.[0].test(dot < 0 ? '' : name.slice(0, dot)))
        return known[1](owner, values, items);
    if (owner.kind === 'text' || last === 'joinpath')
        return methods.get(last)?.(owner, values, items);
    return undefined;
}
/** What an attribute of a value is, where it is a path's. */
function foldAttribute(name, owner) {
    return name === 'parent' ? (0,path_value/* parentPath */.yl)(owner) : python_value/* unknown */.L5;
}
/** `path.parents[index]` */
function foldParents(owner, index) {
    if (owner.kind !== 'text' || index?.kind !== 'number' || index.value > 100)
        return python_value/* unknown */.L5;
    let path = owner;
    for (let up = 0; up <= index.value; up++) {
        const above = (0,path_value/* parentPath */.yl)(path);
        if (above.kind !== 'text')
            return python_value/* unknown */.L5;
        path = above;
    }
    return path;
}
/** Names that stand for a text wherever they are. */
const fixedNames = new Map([
    ['__file__', python_value/* FILE */.PW],
    ['os.sep', '/'],
    ['os.pardir', '..'],
    ['os.curdir', '.'],
]);

;// CONCATENATED MODULE: ./build/imports/python/primary.js








/** What is kept of a dotted name. */
const mostNameLength = 200;
/** Reads what binds closest: names, numbers, strings and brackets, with the attributes, calls and subscripts behind them. */
class PrimaryReader {
    #text;
    #cursor;
    #told;
    #listener;
    #lookup;
    #part;
    /** Characters that are kept of a string. */
    most = python_value/* mostCharacters */.sw;
    /** Whether names are looked up. */
    folds = true;
    constructor({ text, cursor, told, listener, lookup, part }) {
        this.#text = text;
        this.#cursor = cursor;
        this.#told = told;
        this.#listener = listener;
        this.#lookup = lookup;
        this.#part = part;
    }
    /** The primary at `i`; an empty one where none starts. */
    read(i, depth) {
        const { bytes } = this.#text;
        const byte = (0,python_bytes/* byteAt */.aL)(bytes, i);
        if ((0,literal/* quoteAt */.M)(this.#text, i) >= 0)
            return this.#trailers(this.#strings(i, depth), '', depth);
        if ((0,names/* startsName */.tV)(byte) && !isJoint(bytes, i)) {
            const end = (0,python_bytes/* wordEnd */.Ov)(bytes, i);
            const name = (0,names/* nameText */.fh)(this.#text, i, end);
            return this.#trailers(this.#operand(this.#named(name, i), i, end, depth, false), name, depth);
        }
        if ((0,python_bytes/* isDigit */.yp)(byte)) {
            const end = (0,python_bytes/* wordEnd */.Ov)(bytes, i);
            const value = Number((0,python_text/* sliceText */.S$)(this.#text, i, Math.min(end, i + 20)));
            const number = Number.isSafeInteger(value) ? { kind: 'number', value } : python_value/* unknown */.L5;
            return this.#operand(number, i, end, depth, false);
        }
        if (byte === python_bytes/* OPEN_PAREN */.UW || byte === python_bytes/* OPEN_BRACKET */.WL || byte === python_bytes/* OPEN_BRACE */.Hv) {
            return this.#trailers(this.#display(i, depth), undefined, depth);
        }
        return { value: python_value/* unknown */.L5, start: i, end: i, outerStart: i, outerEnd: i, next: i, made: false, told: undefined };
    }
    #operand(value, start, end, depth, made) {
        const next = this.#cursor.skip(end, depth);
        return { value, start, end, outerStart: start, outerEnd: end, next, made, told: undefined };
    }
    #named(name, offset) {
        const text = fixedNames.get(name) ?? (this.folds && !name.includes('.') ? this.#lookup(name, offset) : undefined);
        return text === undefined ? { kind: 'name', name } : (0,python_value/* textValue */.v8)(text);
    }
    /** Adjacent literals are one. */
    #strings(i, depth) {
        let known = '';
        let end = i;
        for (let next = i, quote = (0,literal/* quoteAt */.M)(this.#text, i); quote >= 0; quote = (0,literal/* quoteAt */.M)(this.#text, next)) {
            const { text, next: behind } = (0,literal/* readLiteral */.U)(this.#text, quote, this.most, (at) => this.#field(at, depth + 1));
            if (text === undefined)
                known = undefined;
            else if (known !== undefined && known.length <= this.most)
                known += text;
            end = behind;
            next = this.#cursor.skip(end, depth);
        }
        return this.#operand(known === undefined ? python_value/* unknown */.L5 : (0,python_value/* textValue */.v8)(known, this.most), i, end, depth, true);
    }
    #field(i, depth) {
        const { bytes, end } = this.#text;
        if (depth > mostDepth)
            return { text: undefined, next: end };
        const part = this.#part(i, depth);
        this.#told.takeBack([part]);
        let { next } = part;
        if (next >= end || (0,python_bytes/* byteAt */.aL)(bytes, next) !== python_bytes/* COMMA */.KE)
            return { text: (0,python_value/* asShown */._r)(part.value), next };
        while (next < end && (0,python_bytes/* byteAt */.aL)(bytes, next) === python_bytes/* COMMA */.KE)
            next = this.#part(next + 1, depth).next;
        return { text: undefined, next };
    }
    /** What stands in brackets of its own: a value in parentheses, a tuple, a list, a set, a dictionary. */
    #display(i, depth) {
        const { items, next, commas } = this.#items(i, depth);
        const byte = (0,python_bytes/* byteAt */.aL)(this.#text.bytes, i);
        const [only] = items;
        if (byte === python_bytes/* OPEN_PAREN */.UW && only !== undefined && items.length === 1 && !commas) {
            const behind = this.#cursor.skip(next, depth);
            return { ...only, outerStart: i, outerEnd: next, next: behind, made: only.told !== undefined };
        }
        const tuple = byte === python_bytes/* OPEN_PAREN */.UW;
        const value = byte === python_bytes/* OPEN_BRACE */.Hv ? python_value/* unknown */.L5 : { kind: 'list', tuple, items };
        return this.#operand(value, i, next, depth, false);
    }
    /** What stands in the bracket at `i`. Where it is not closed as it should, nothing more is read. */
    #items(i, depth) {
        const { bytes, end } = this.#text;
        const closer = (0,python_bytes/* byteAt */.aL)(bytes, i) === python_bytes/* OPEN_PAREN */.UW ? python_bytes/* CLOSE_PAREN */.yu : (0,python_bytes/* byteAt */.aL)(bytes, i) + 2;
        const items = [];
        let commas = false;
        let keyword;
        let next = depth < mostDepth ? this.#cursor.skip(i + 1, depth + 1) : end;
        while (next < end && (0,python_bytes/* byteAt */.aL)(bytes, next) !== closer) {
            if ((0,python_bytes/* byteAt */.aL)(bytes, next) === python_bytes/* STAR */.Vw)
                keyword = '*';
            const part = this.#part(next, depth + 1);
            next = part.next;
            const byte = (0,python_bytes/* byteAt */.aL)(bytes, next);
            if (byte === python_bytes/* EQUALS */.UT && part.value.kind === 'name')
                keyword = part.value.name;
            else if (byte === python_bytes/* EQUALS */.UT)
                keyword = (0,python_text/* sliceText */.S$)(this.#text, part.start, Math.min(part.end, part.start + mostNameLength));
            else {
                if (items.length < python_value/* mostItems */.Mo)
                    items.push(keyword === undefined ? part : { ...part, keyword });
                keyword = undefined;
            }
            if (next >= end || byte === closer)
                break;
            // A closer of another kind: the brackets are in disorder.
            if (byte === python_bytes/* CLOSE_PAREN */.yu || byte === python_bytes/* CLOSE_BRACKET */.wt || byte === python_bytes/* CLOSE_BRACE */.rc)
                return { items, next: end, commas };
            commas = true;
            next = this.#cursor.skip(next + 1, depth + 1);
        }
        return { items, next: Math.min(next + 1, end), commas };
    }
    /** Attributes, calls and subscripts of what was read. `name`: as long as it is no more than names. */
    #trailers(operand, name, depth) {
        const { bytes } = this.#text;
        let dotted = name;
        for (;;) {
            const at = operand.next;
            const byte = (0,python_bytes/* byteAt */.aL)(bytes, at);
            if (at >= this.#text.end)
                return operand;
            if (byte === python_bytes/* DOT */.y0) {
                const start = this.#cursor.skip(at + 1, depth);
                if (!(0,names/* startsName */.tV)((0,python_bytes/* byteAt */.aL)(bytes, start)))
                    return operand;
                const end = (0,python_bytes/* wordEnd */.Ov)(bytes, start);
                const attribute = (0,names/* nameText */.fh)(this.#text, start, end);
                dotted = dotted && dotted.length < mostNameLength ? `${dotted}.${attribute}` : undefined;
                operand = this.#attribute(operand, dotted, attribute, this.#cursor.skip(end, depth), end, depth);
            }
            else if (byte === python_bytes/* OPEN_PAREN */.UW) {
                operand = this.#call(operand, operand.value, dotted ?? '', at, depth);
                dotted = undefined;
            }
            else if (byte === python_bytes/* OPEN_BRACKET */.WL) {
                const { next } = this.#items(at, depth);
                operand = this.#extended(operand, python_value/* unknown */.L5, next, depth);
                dotted = undefined;
            }
            else {
                return operand;
            }
        }
    }
    #attribute(owner, dotted, attribute, next, end, depth) {
        const { bytes } = this.#text;
        if ((0,python_bytes/* byteAt */.aL)(bytes, next) === python_bytes/* OPEN_PAREN */.UW && next < this.#text.end) {
            return this.#call(owner, owner.value, dotted ?? attribute, next, depth);
        }
        if (attribute === 'parents' && (0,python_bytes/* byteAt */.aL)(bytes, next) === python_bytes/* OPEN_BRACKET */.WL && next < this.#text.end) {
            const { items, next: behind } = this.#items(next, depth);
            return this.#extended(owner, foldParents(owner.value, items[0]?.value), behind, depth);
        }
        if (owner.value.kind === 'name' && dotted !== undefined && attribute !== 'parent') {
            return this.#operand(this.#named(dotted, owner.start), owner.outerStart, end, depth, false);
        }
        return this.#extended(owner, foldAttribute(attribute, owner.value), end, depth);
    }
    #call(callee, owner, name, bracket, depth) {
        const { items, next } = this.#items(bracket, depth);
        if (name !== '')
            this.#listener?.call(name, items);
        const folded = name === '' ? undefined : foldCall(name, owner, items);
        if (folded?.kind === 'text')
            this.#told.takeBack(items);
        return this.#extended(callee, folded ?? python_value/* unknown */.L5, next, depth);
    }
    #extended(operand, value, end, depth) {
        if (value.kind === 'text')
            this.#told.takeBack([operand]);
        else
            this.#told.tell(operand);
        return this.#operand(value, operand.outerStart, end, depth, true);
    }
}

;// CONCATENATED MODULE: ./build/imports/python/told-texts.js
/** The texts of a statement, without those that turned out to be a part of another. */
class ToldTexts {
    #isWanted;
    #texts = new Set();
    /** @param isWanted whether anybody listens; else nothing is kept. */
    constructor(isWanted) {
        this.#isWanted = isWanted;
    }
    /** The operand, told if it makes a text that was not told before. */
    tell(operand) {
        const { value, start, end, made, told } = operand;
        if (!this.#isWanted || told !== undefined || !made || value.kind !== 'text')
            return operand;
        const text = { value: value.text, start, end };
        this.#texts.add(text);
        return { ...operand, told: text };
    }
    /** What was made of these is told instead. */
    takeBack(sources) {
        for (const { told, value } of sources) {
            if (told !== undefined)
                this.#texts.delete(told);
            if (value.kind === 'list')
                this.takeBack(value.items);
        }
    }
    /** In the order of their starts. */
    take() {
        const taken = [...this.#texts].sort((a, b) => a.start - b.start);
        this.#texts = new Set();
        return taken;
    }
}

;// CONCATENATED MODULE: ./build/imports/python/expression.js











const mostCodeCharacters = 100_000;
/**
 * Reads expressions from the bytes and folds what text they make, as far as it is known without running anything. However
 * many are asked for, time is linear: once a multiple of the text was read, nothing more is known.
 */
class ExpressionReader {
    #text;
    #listener;
    #told;
    #cursor;
    #primaries;
    /** At this depth nothing behind the first surprise is read. */
    #brief = -1;
    /** Lambdas whose parameters are read. */
    #lambdas = 0;
    constructor(text, lookup, listener) {
        this.#text = text;
        this.#listener = listener;
        this.#told = new ToldTexts(listener !== undefined);
        this.#cursor = new ExpressionCursor(text);
        const part = (i, depth) => this.#part(i, depth);
        this.#primaries = new PrimaryReader({ text, cursor: this.#cursor, told: this.#told, listener, lookup, part });
    }
    /** The argument at `i`, up to its comma or the end of the bracket. */
    argument(i) {
        this.#brief = 1;
        const part = this.#start(i, 1);
        const byte = (0,python_bytes/* byteAt */.aL)(this.#text.bytes, part.next);
        return part.next < this.#text.end && (byte === python_bytes/* COMMA */.KE || byte === python_bytes/* CLOSE_PAREN */.yu) ? part.value : python_value/* unknown */.L5;
    }
    /** The same for an argument that holds code, which may be long. */
    code(i) {
        this.#primaries.most = mostCodeCharacters;
        const value = this.argument(i);
        this.#primaries.most = python_value/* mostCharacters */.sw;
        return value;
    }
    /** The right side of an assignment, where it is the whole rest of its statement. */
    assigned(i) {
        this.#brief = 0;
        const part = this.#start(i, 0);
        return this.#cursor.endsStatement(part.next) ? part.value : python_value/* unknown */.L5;
    }
    /** Where the expression at `i` ends: at a separator outside brackets. */
    end(i) {
        this.#brief = -1;
        this.#primaries.folds = false;
        const { next } = this.#start(i, 0);
        this.#primaries.folds = true;
        return next;
    }
    /** Reads the statement at `i`, or its header up to the colon; tells the listener of it. */
    statement(i) {
        this.#brief = -1;
        const parts = [];
        let next = i;
        for (;;) {
            const part = this.#start(next, 0);
            if (parts.length < python_value/* mostItems */.Mo)
                parts.push(part);
            next = part.next;
            if (this.#cursor.endsStatement(next) || (0,python_bytes/* byteAt */.aL)(this.#text.bytes, next) === python_bytes/* COLON */.oH)
                break;
            next++;
        }
        const [first] = parts;
        // A docstring, or a string that stands where a comment could.
        const isString = parts.length === 1 && first?.value.kind === 'text' && (0,literal/* quoteAt */.M)(this.#text, first.start) >= 0;
        for (const { value, start, end } of this.#told.take()) {
            if (!isString)
                this.#listener?.text(value, start, end);
        }
        return { items: parts, next };
    }
    #start(i, depth) {
        const { end } = this.#text;
        if (this.#cursor.isSpent)
            return { value: python_value/* unknown */.L5, start: i, end: i, next: end, told: undefined };
        this.#cursor.enter(i);
        const part = this.#part(i, depth);
        this.#cursor.leave(i);
        return part;
    }
    #part(i, depth) {
        const { end } = this.#text;
        let only;
        let mixed = false;
        let next = this.#cursor.skip(i, depth);
        const start = next;
        let last = next;
        while (next < end && !this.#cursor.separates(next, depth)) {
            const joint = this.#joint(next, depth);
            if (joint > next) {
                mixed = true;
                last = joint;
                next = this.#cursor.skip(joint, depth);
            }
            else {
                mixed ||= only !== undefined;
                only = this.#told.tell(this.#sum(next, depth));
                last = only.outerEnd;
                next = only.next;
            }
            if (mixed && depth === this.#brief)
                return { value: python_value/* unknown */.L5, start, end: last, next: end, told: undefined };
        }
        if (only === undefined || mixed)
            return { value: python_value/* unknown */.L5, start, end: last, next, told: undefined };
        return only;
    }
    /** Behind what joins operands to something of which no text is known; `i` where an operand starts. */
    #joint(i, depth) {
        const { bytes } = this.#text;
        const byte = (0,python_bytes/* byteAt */.aL)(bytes, i);
        if ((0,names/* startsName */.tV)(byte)) {
            if ((0,literal/* quoteAt */.M)(this.#text, i) >= 0 || !isJoint(bytes, i))
                return i;
            return (0,python_bytes/* wordAt */.E7)(bytes, i, 'lambda') ? this.#parameters(i + 6, depth) : (0,python_bytes/* wordEnd */.Ov)(bytes, i);
        }
        const starts = (0,python_bytes/* isDigit */.yp)(byte) || byte === python_bytes/* OPEN_PAREN */.UW || byte === python_bytes/* OPEN_BRACKET */.WL || byte === python_bytes/* OPEN_BRACE */.Hv;
        return starts || (0,literal/* quoteAt */.M)(this.#text, i) >= 0 ? i : afterOperator(bytes, i);
    }
    /** Behind the colon of a lambda. */
    #parameters(i, depth) {
        const { bytes, end } = this.#text;
        if (this.#lambdas === mostDepth)
            return end;
        this.#lambdas++;
        let next = i;
        let more = true;
        while (more) {
            ({ next } = this.#part(next, depth));
            const byte = (0,python_bytes/* byteAt */.aL)(bytes, next);
            more = next < end && (byte === python_bytes/* COMMA */.KE || byte === python_bytes/* EQUALS */.UT);
            if (more || (byte === python_bytes/* COLON */.oH && next < end))
                next++;
        }
        this.#lambdas--;
        return next;
    }
    #sum(i, depth) {
        let left = this.#term(i, depth);
        for (;;) {
            const { bytes } = this.#text;
            const byte = (0,python_bytes/* byteAt */.aL)(bytes, left.next);
            if ((byte !== python_bytes/* PLUS */.b9 && byte !== MINUS) || isAugmented(bytes, left.next) || left.next >= this.#text.end)
                return left;
            const right = this.#term(this.#cursor.skip(left.next + 1, depth), depth);
            const value = byte === python_bytes/* PLUS */.b9 ? (0,python_value/* plus */.tY)(left.value, right.value, this.#primaries.most) : python_value/* unknown */.L5;
            left = this.#combined(left, right, value);
        }
    }
    #term(i, depth) {
        let left = this.#unary(i, depth);
        for (;;) {
            const { bytes } = this.#text;
            const byte = (0,python_bytes/* byteAt */.aL)(bytes, left.next);
            if (!isBinary(byte) || isAugmented(bytes, left.next) || left.next >= this.#text.end)
                return left;
            const operator = afterOperator(bytes, left.next);
            const right = this.#unary(this.#cursor.skip(operator, depth), depth);
            const single = operator === left.next + 1;
            let value = python_value/* unknown */.L5;
            if (single && byte === python_bytes/* PERCENT */.IQ)
                value = percent(left.value, right.value);
            else if (single && byte === SLASH)
                value = (0,path_value/* divide */.Qr)(left.value, right.value);
            left = this.#combined(left, right, value);
        }
    }
    #combined(left, right, value) {
        if (value.kind === 'text')
            this.#told.takeBack([left, right]);
        else
            for (const operand of [left, right])
                this.#told.tell(operand);
        const { outerStart } = left;
        const { outerEnd, next } = right;
        return { value, start: outerStart, end: outerEnd, outerStart, outerEnd, next, made: true, told: undefined };
    }
    #unary(i, depth) {
        const { bytes } = this.#text;
        let at = i;
        for (;;) {
            const byte = (0,python_bytes/* byteAt */.aL)(bytes, at);
            if (byte === MINUS || byte === python_bytes/* PLUS */.b9 || byte === TILDE)
                at = this.#cursor.skip(at + 1, depth);
            else if ((0,python_bytes/* wordAt */.E7)(bytes, at, 'await'))
                at = this.#cursor.skip(at + 5, depth);
            else
                break;
        }
        const operand = this.#primaries.read(at, depth);
        if (at === i)
            return operand;
        this.#told.tell(operand);
        return { ...operand, value: python_value/* unknown */.L5, start: i, outerStart: i, told: undefined };
    }
}
const MINUS = 45;
const TILDE = 126;


/***/ }),

/***/ 6606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ startsStatement)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7177);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5385);



/** Keywords that start a statement and can stand nowhere in an expression, by their first letter. */
const statementKeywords = byFirstLetter([
    'assert',
    'break',
    'class',
    'continue',
    'def',
    'del',
    'except',
    'finally',
    'global',
    'import',
    'nonlocal',
    'pass',
    'raise',
    'return',
    'try',
    'while',
    'with',
]);
function byFirstLetter(words) {
    const map = new Map();
    for (const word of words) {
        const letter = word.charCodeAt(0);
        map.set(letter, [...(map.get(letter) ?? []), word]);
    }
    return map;
}
/** Whether the line that starts at `i` begins a statement, and can be no continuation of an expression. */
function startsStatement(text, i) {
    const { bytes } = text;
    const start = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(text, i, false);
    const words = statementKeywords.get((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, start));
    if (words?.some((word) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, start, word)))
        return true;
    // `yield` may be followed by a line that starts with `from`, and a comprehension by one that starts with `async for`.
    if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, start, 'from') || (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, start, 'lazy'))
        return (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readImport */ .A)(text, start) !== undefined;
    if (!(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, start, 'async'))
        return false;
    const second = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(text, start + 5, false);
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, second, 'def') || (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, second, 'with');
}


/***/ }),

/***/ 9864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Lambdas)
/* harmony export */ });
/** More than CPython takes; the rest is not followed. */
const most = 100_000;
/** The `lambda`s around the current token: what stands in their bodies runs later. */
class Lambdas {
    /** By nesting: the depth of brackets at which each stands, and whether its body has begun. */
    #open = [];
    #bodies = 0;
    get active() {
        return this.#bodies > 0;
    }
    open(depth) {
        if (this.#open.length < most)
            this.#open.push({ depth, inBody: false });
    }
    /** True where the colon is that of the innermost lambda; else, at its depth, it ends it (`{lambda: 1: 2}`). */
    colon(depth) {
        const innermost = this.#open.at(-1);
        if (innermost === undefined || innermost.depth !== depth)
            return false;
        if (!innermost.inBody) {
            innermost.inBody = true;
            this.#bodies++;
            return true;
        }
        this.comma(depth);
        return this.#open.at(-1)?.depth === depth && this.colon(depth);
    }
    /** Ends the bodies at its depth; in a parameter list it ends nothing. */
    comma(depth) {
        for (let top = this.#open.at(-1); top?.depth === depth && top.inBody; top = this.#open.at(-1))
            this.#pop();
    }
    /** A bracket closed; `depth` counts it no more. */
    close(depth) {
        for (let top = this.#open.at(-1); top !== undefined && top.depth > depth; top = this.#open.at(-1))
            this.#pop();
    }
    clear() {
        if (this.#open.length === 0)
            return;
        this.#open.length = 0;
        this.#bodies = 0;
    }
    #pop() {
        if (this.#open.pop()?.inBody)
            this.#bodies--;
    }
}


/***/ }),

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ Lexer)
});

// EXTERNAL MODULE: ./build/imports/python/bytes.js
var python_bytes = __webpack_require__(9531);
;// CONCATENATED MODULE: ./build/imports/python/brackets.js

/** Beyond this they are counted no more: CPython stops at 200. */
const mostOpen = 1 << 20;
/** A replacement field is marked in the byte that elsewhere is the awaited closer; the other bits tell of its string. */
const fieldMark = 128;
const singleMark = 1;
const tripleMark = 2;
const rawMark = 4;
const inSpecificationMark = 8;
/** The open brackets and the open replacement fields, innermost last. */
class Brackets {
    depth = 0;
    /** Where the first line starts behind the outermost one; -1 where none did yet. */
    resume = -1;
    #awaited = new Uint8Array(32);
    #offsets = new Int32Array(32);
    /** Brackets and strings that are known never to close, for the second reading. */
    #unclosed;
    /** False where there are too many. */
    open(closer, offset) {
        if (this.depth === 0)
            this.resume = -1;
        if (this.depth === mostOpen)
            return false;
        if (this.depth === this.#awaited.length)
            this.#grow();
        this.#awaited[this.depth] = closer;
        this.#offsets[this.depth] = offset;
        this.depth++;
        return true;
    }
    /** A field of a string whose literal part is left for it. */
    openField(part) {
        const string = (part.quote === python_bytes/* SINGLE_QUOTE */.ur ? singleMark : 0) | (part.triple ? tripleMark : 0) | (part.raw ? rawMark : 0);
        return this.open(fieldMark | string | (part.inSpecification ? inSpecificationMark : 0), part.start);
    }
    /** The closer that the bracket `below` the innermost one awaits; 0 where there is none. */
    awaited(below) {
        const awaited = this.#awaited[this.depth - 1 - below] ?? 0;
        return awaited >= fieldMark ? python_bytes/* CLOSE_BRACE */.rc : awaited;
    }
    /** Whether the innermost is a field. */
    get inField() {
        return this.depth > 0 && (this.#awaited[this.depth - 1] ?? 0) >= fieldMark;
    }
    /** The literal part that the innermost field stands in. */
    get literalPart() {
        const bits = this.#awaited[this.depth - 1] ?? 0;
        return {
            quote: (bits & singleMark) !== 0 ? python_bytes/* SINGLE_QUOTE */.ur : python_bytes/* DOUBLE_QUOTE */.fi,
            triple: (bits & tripleMark) !== 0,
            raw: (bits & rawMark) !== 0,
            start: this.innermost,
            inSpecification: (bits & inSpecificationMark) !== 0,
        };
    }
    /** The offset of the innermost bracket, or of the string that the innermost field is in. */
    get innermost() {
        return this.#offsets[this.depth - 1] ?? 0;
    }
    close() {
        this.depth--;
    }
    /** Closes the fields of the string that starts at `offset`. */
    closeString(offset) {
        while (this.inField && this.innermost === offset)
            this.depth--;
    }
    /** Closes the outermost field of a triple-quoted string with these quotes, and all within it: gives where the string starts. */
    closeOutermost(quote) {
        const mark = fieldMark | tripleMark | (quote === python_bytes/* SINGLE_QUOTE */.ur ? singleMark : 0);
        const mask = fieldMark | tripleMark | singleMark;
        const found = this.#awaited.subarray(0, this.depth).findIndex((awaited) => (awaited & mask) === mark);
        if (found < 0)
            return undefined;
        this.depth = found;
        return this.#offsets[found];
    }
    /** What is open now never closes: `isUnclosed` tells of it when the text is read again. */
    rememberOpen() {
        this.#unclosed = new Set(this.#offsets.subarray(0, this.depth));
    }
    /** Whether what opens at `offset` is known never to close. */
    isUnclosed(offset) {
        return this.#unclosed?.has(offset) === true;
    }
    #grow() {
        const awaited = new Uint8Array(this.depth * 2);
        awaited.set(this.#awaited);
        this.#awaited = awaited;
        const offsets = new Int32Array(this.depth * 2);
        offsets.set(this.#offsets);
        this.#offsets = offsets;
    }
}

// EXTERNAL MODULE: ./build/imports/python/keywords.js
var keywords = __webpack_require__(6606);
// EXTERNAL MODULE: ./build/imports/python/strings.js
var strings = __webpack_require__(8658);
;// CONCATENATED MODULE: ./build/imports/python/string-reader.js


/**
 * Follows strings, beside the lexer: one without fields at once, a formatted one up to each of its fields, whose inside are
 * tokens like any other. Offsets that are given back say where to go on.
 */
class StringReader {
    #text;
    #listener;
    #brackets;
    /** By quote: from where on a triple-quoted string is known not to close. Without it many of them took many passes. */
    #endless = new Map();
    constructor(text, listener, brackets) {
        this.#text = text;
        this.#listener = listener;
        this.#brackets = brackets;
    }
    /** The string whose first quote is at `i`: behind it, or within its first field. */
    read(i) {
        const { bytes, end } = this.#text;
        // Most strings have no prefix, and most of those that have one have no fields.
        const opening = i > 0 && (0,python_bytes/* isWord */.Jg)((0,python_bytes/* byteAt */.aL)(bytes, i - 1)) ? (0,strings/* openingAt */.m$)(bytes, i) : undefined;
        const quote = (0,python_bytes/* byteAt */.aL)(bytes, i);
        const triple = bytes[i + 1] === quote && bytes[i + 2] === quote;
        if (this.#brackets.isUnclosed(i) || (triple && i >= (this.#endless.get(quote) ?? end)))
            return this.#restOfLine(i);
        if (opening?.formatted)
            return this.readLiteral(opening.content, { ...opening, start: i, inSpecification: false });
        const stop = (0,strings/* stringEnd */.VS)(bytes, end, i + (triple ? 3 : 1), quote, triple);
        if (stop >= 0)
            return stop;
        if (triple)
            return this.#endlessString(i, quote);
        this.#listener.problem(i, 'unterminated string');
        return -1 - stop;
    }
    /** From within the literal part of a formatted string to its end, or to the start of the next field. */
    readLiteral(i, part) {
        const { bytes, end } = this.#text;
        for (;;) {
            const stop = (0,strings/* literalEnd */.bV)(bytes, end, i, part, part.inSpecification);
            const byte = (0,python_bytes/* byteAt */.aL)(bytes, stop);
            if (stop >= end || ((0,python_bytes/* isNewline */.Z9)(byte) && !part.inSpecification)) {
                if (part.triple)
                    return this.#endlessString(part.start, part.quote);
                this.#brackets.closeString(part.start);
                this.#listener.problem(part.start, 'unterminated string');
                return stop;
            }
            // A specification may hold a newline from 3.12 on, also in a string of one line.
            if ((0,python_bytes/* isNewline */.Z9)(byte))
                return stop;
            if (byte === part.quote) {
                if (part.inSpecification) {
                    this.#listener.problem(part.start, 'a field of the string is never closed');
                    this.#brackets.closeString(part.start);
                }
                return stop + (part.triple ? 3 : 1);
            }
            if (byte === python_bytes/* OPEN_BRACE */.Hv) {
                if (!this.#brackets.openField(part))
                    this.#listener.problem(part.start, 'too many nested brackets');
                return stop + 1;
            }
            // The brace ends the specification, and the field with it.
            part = this.#brackets.literalPart;
            this.#brackets.close();
            i = stop + 1;
        }
    }
    /** A triple-quoted string that runs to the end of the text: goes on behind the line where it starts. */
    #endlessString(start, quote) {
        this.#listener.problem(start, 'unterminated triple-quoted string');
        // The strings around it with the same quotes end with it. Giving them up one by one took as many passes.
        const first = this.#brackets.closeOutermost(quote) ?? start;
        this.#endless.set(quote, first);
        this.#listener.rewind(first);
        return this.#restOfLine(first);
    }
    #restOfLine(i) {
        while (!(0,python_bytes/* isNewline */.Z9)((0,python_bytes/* byteAt */.aL)(this.#text.bytes, i)))
            i++;
        return i;
    }
}

// EXTERNAL MODULE: ./build/imports/python/text.js
var python_text = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/imports/python/tokens.js

const PLAIN = 0;
const NEWLINE = 1;
const QUOTE = 2;
const COMMENT = 3;
const ESCAPE = 4;
const OPEN = 5;
const CLOSE = 6;
const STOP = 7;
const SEPARATOR = 8;
const NAME = 9;
const NUMBER = 10;
/** What each byte begins; in the second table the tokens that only a listener wants are told apart too. */
const kinds = new Uint8Array(256);
for (const byte of [python_bytes.LF, python_bytes.CR])
    kinds[byte] = NEWLINE;
for (const byte of [python_bytes/* SINGLE_QUOTE */.ur, python_bytes/* DOUBLE_QUOTE */.fi])
    kinds[byte] = QUOTE;
for (const byte of [python_bytes/* OPEN_PAREN */.UW, python_bytes/* OPEN_BRACKET */.WL, python_bytes/* OPEN_BRACE */.Hv])
    kinds[byte] = OPEN;
for (const byte of [python_bytes/* CLOSE_PAREN */.yu, python_bytes/* CLOSE_BRACKET */.wt, python_bytes/* CLOSE_BRACE */.rc])
    kinds[byte] = CLOSE;
for (const byte of [python_bytes/* COLON */.oH, python_bytes/* SEMICOLON */.I8])
    kinds[byte] = STOP;
kinds[python_bytes/* HASH */.v9] = COMMENT;
kinds[python_bytes/* BACKSLASH */.r_] = ESCAPE;
const listenedKinds = Uint8Array.from(kinds, (kind, byte) => (0,python_bytes/* isDigit */.yp)(byte) ? NUMBER : (0,python_bytes/* isWord */.Jg)(byte) ? NAME : kind);
listenedKinds[python_bytes/* COMMA */.KE] = SEPARATOR;

;// CONCATENATED MODULE: ./build/imports/python/lexer.js






/**
 * Follows the tokens of a text: strings, brackets, comments and logical lines, in one pass. What CPython would stop at is
 * told as a problem; then it goes on behind the line that began it, so that later statements are still seen.
 */
class Lexer {
    /** Whether names, commas and brackets are told. */
    listening = false;
    #text;
    #listener;
    #brackets = new Brackets();
    #strings;
    /** Up to where the text was read twice. */
    #reread = 0;
    constructor(text, listener) {
        this.#text = text;
        this.#listener = listener;
        this.#strings = new StringReader(text, listener, this.#brackets);
    }
    run() {
        const { end } = this.#text;
        for (let i = 0; i < end;) {
            i = this.#line(i);
            if (i >= end && this.#brackets.depth > 0)
                i = this.#leaveBrackets(end);
        }
    }
    #line(i) {
        const { bytes, end } = this.#text;
        let column = 0;
        let joined = 0;
        for (;; i++) {
            const byte = (0,python_bytes/* byteAt */.aL)(bytes, i);
            if (byte === python_bytes/* SPACE */.t6)
                column++;
            else if (byte === python_bytes/* TAB */.wn)
                column = (column | 7) + 1;
            else if (byte === python_bytes.FF)
                column = 0;
            else if (byte === python_bytes/* BACKSLASH */.r_ && (0,python_bytes/* isNewline */.Z9)((0,python_bytes/* byteAt */.aL)(bytes, i + 1))) {
                // As CPython: the column of the first of the joined lines counts.
                joined = joined || column;
                i = (0,python_bytes/* afterNewline */.Nn)(bytes, i + 1) - 1;
            }
            else
                break;
        }
        if (bytes[i] === python_bytes/* HASH */.v9)
            i = (0,python_text/* skipComment */.D)(this.#text, i);
        if (i >= end)
            return end;
        if ((0,python_bytes/* isNewline */.Z9)((0,python_bytes/* byteAt */.aL)(bytes, i)))
            return (0,python_bytes/* afterNewline */.Nn)(bytes, i);
        return this.#tokens(this.#listener.line(i, joined || column));
    }
    /** To the start of the next logical line. */
    #tokens(i) {
        const { bytes, end } = this.#text;
        for (;;) {
            const table = this.listening ? listenedKinds : kinds;
            let kind = (0,python_bytes/* byteAt */.aL)(table, (0,python_bytes/* byteAt */.aL)(bytes, i));
            while (kind === PLAIN)
                kind = (0,python_bytes/* byteAt */.aL)(table, (0,python_bytes/* byteAt */.aL)(bytes, ++i));
            switch (kind) {
                case NEWLINE:
                    if (i >= end)
                        return end;
                    i = (0,python_bytes/* afterNewline */.Nn)(bytes, i);
                    if (this.#brackets.depth > 0)
                        i = this.#lineInBrackets(i);
                    if (this.#brackets.depth === 0)
                        return i;
                    break;
                case QUOTE:
                    i = this.#strings.read(i);
                    break;
                case COMMENT:
                    i = (0,python_text/* skipComment */.D)(this.#text, i);
                    break;
                case ESCAPE:
                    i = (0,python_bytes/* isNewline */.Z9)((0,python_bytes/* byteAt */.aL)(bytes, i + 1)) ? (0,python_bytes/* afterNewline */.Nn)(bytes, i + 1) : i + 1;
                    break;
                case OPEN:
                    this.#open(i);
                    i++;
                    break;
                case CLOSE:
                    i = this.#close(i);
                    break;
                case STOP:
                    i = this.#stop(i);
                    break;
                case SEPARATOR:
                    this.#listener.comma(i, this.#brackets.depth);
                    i++;
                    break;
                case NAME:
                    i = this.#listener.name(i, this.#brackets.depth);
                    break;
                default:
                    // A number, with the letters that may stand in it.
                    i = (0,python_bytes/* wordEnd */.Ov)(bytes, i);
            }
        }
    }
    /** No bracket can hold a statement: where a line of it starts one, the bracket was never closed. */
    #lineInBrackets(i) {
        if (this.#brackets.resume < 0)
            this.#brackets.resume = i;
        return (0,keywords/* startsStatement */.P)(this.#text, i) ? this.#leaveBrackets(i) : i;
    }
    /**
     * Gives up the open brackets at `i`. Says where to go on: behind the line where the outermost opened, knowing now that
     * they do not close. No byte is read a third time for it, so that the whole stays linear.
     */
    #leaveBrackets(i) {
        this.#neverClosed();
        const { resume } = this.#brackets;
        const again = resume >= this.#reread ? resume : i;
        if (again < i) {
            this.#brackets.rememberOpen();
            this.#reread = i;
            this.#listener.rewind(again);
        }
        this.#brackets.depth = 0;
        this.#listener.abandon();
        return again;
    }
    #neverClosed() {
        const offset = this.#brackets.innermost;
        const byte = (0,python_bytes/* byteAt */.aL)(this.#text.bytes, offset);
        const what = this.#brackets.inField ? 'a field of the string' : `'${String.fromCharCode(byte)}'`;
        this.#listener.problem(offset, `${what} is never closed`);
    }
    #open(i) {
        if (this.#brackets.isUnclosed(i))
            return;
        const byte = (0,python_bytes/* byteAt */.aL)(this.#text.bytes, i);
        // The closers follow their openers in ASCII, with one byte between for the square and the curly ones.
        if (!this.#brackets.open(byte === python_bytes/* OPEN_PAREN */.UW ? python_bytes/* CLOSE_PAREN */.yu : byte + 2, i)) {
            this.#listener.problem(i, 'too many nested brackets');
        }
        if (this.listening)
            this.#listener.open(i, this.#brackets.depth);
    }
    #close(i) {
        const byte = (0,python_bytes/* byteAt */.aL)(this.#text.bytes, i);
        if (this.#brackets.awaited(0) !== byte) {
            const open = this.#brackets.depth > 0 ? ` while '${String.fromCharCode(this.#brackets.awaited(0))}' is awaited` : '';
            this.#listener.problem(i, `unmatched '${String.fromCharCode(byte)}'${open}`);
            // One bracket that was left open inside a pair is given up with the pair; a stray closer is passed over.
            if (this.#brackets.inField || this.#brackets.awaited(1) !== byte)
                return i + 1;
            this.#brackets.close();
        }
        if (this.#brackets.inField) {
            const part = this.#brackets.literalPart;
            this.#closeOne(i);
            return this.#strings.readLiteral(i + 1, part);
        }
        this.#closeOne(i);
        return i + 1;
    }
    #closeOne(i) {
        this.#brackets.close();
        if (this.listening)
            this.#listener.close(i, this.#brackets.depth);
    }
    /** At a colon or a semicolon. */
    #stop(i) {
        const isColon = this.#text.bytes[i] === python_bytes/* COLON */.oH;
        if (isColon && this.#brackets.inField) {
            return this.#strings.readLiteral(i + 1, { ...this.#brackets.literalPart, inSpecification: true });
        }
        if (isColon && this.listening && this.#listener.lambdaColon(this.#brackets.depth))
            return i + 1;
        if (this.#brackets.depth > 0)
            return i + 1;
        if (isColon)
            this.#listener.headerEnd(i);
        const start = (0,python_text/* skipBlanks */.pw)(this.#text, i + 1, false);
        const byte = (0,python_bytes/* byteAt */.aL)(this.#text.bytes, start);
        return (0,python_bytes/* isNewline */.Z9)(byte) || byte === python_bytes/* HASH */.v9 ? start : this.#listener.statement(start);
    }
}


/***/ }),

/***/ 2443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);

/** The places of `spans`, which are in the order of their starts. One sweep, however many share a line. */
function locate(text, spans) {
    const { bytes } = text;
    const places = [];
    let line = 1;
    let lineStart = 0;
    for (let first = 0; first < spans.length;) {
        const start = spans[first]?.start ?? 0;
        for (let i = lineStart; i < start; i++) {
            const byte = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i);
            // One comparison passes over nearly every byte.
            if (byte > _bytes_js__WEBPACK_IMPORTED_MODULE_0__.CR || (byte !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.LF && (byte !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.CR || bytes[i + 1] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.LF)))
                continue;
            line++;
            lineStart = i + 1;
        }
        const lineEnd = endOfLine(text, start);
        let last = first + 1;
        while ((spans[last]?.start ?? text.end + 1) <= lineEnd)
            last++;
        const starts = spans.slice(first, last).map((span) => span.start);
        const ends = spans.slice(first, last).map((span) => Math.min(span.end, lineEnd));
        const columns = columnsOf(bytes, lineStart, starts);
        const endColumns = columnsOf(bytes, lineStart, ends);
        columns.forEach((column, k) => {
            places.push({ line, column, endColumn: endColumns[k] ?? column });
        });
        first = last;
    }
    return places;
}
function endOfLine({ bytes, end }, i) {
    while (i < end && !(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewline */ .Z9)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i)))
        i++;
    return i;
}
/** The columns of offsets in the line that starts at `start`. */
function columnsOf(bytes, start, offsets) {
    const columns = [];
    // Nested calls end in another order than they start.
    const order = offsets.map((_, k) => k).sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
    let column = 1;
    let i = start;
    for (const k of order) {
        const offset = offsets[k] ?? 0;
        for (; i < offset; i++) {
            const byte = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i);
            // A character of four bytes takes two code units; the bytes that continue a character take none.
            if ((byte & 0xc0) !== 0x80)
                column += byte >= 0xf0 ? 2 : 1;
        }
        columns[k] = column;
    }
    return columns;
}


/***/ }),

/***/ 6747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ quoteAt),
/* harmony export */   U: () => (/* binding */ readLiteral)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8658);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5385);
/* harmony import */ var _unescape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2982);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2733);





/** The first quote of the string whose prefix, if any, is at `i`; -1 where no string starts. */
function quoteAt({ bytes }, i) {
    if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuote */ .vG)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i)))
        return i;
    const end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEnd */ .Ov)(bytes, i);
    return end - i <= 2 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuote */ .vG)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, end)) && (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .isStringPrefix */ .s$)(bytes, i, end) ? end : -1;
}
/** Reads the literal whose first quote is at `i`. Its text is cut behind `most` bytes. */
function readLiteral(text, i, most, field) {
    const opening = (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .openingAt */ .m$)(text.bytes, i);
    if (opening.formatted)
        return readFormatted(text, i, opening, most, field);
    const { bytes, end } = text;
    const next = (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .stringEnd */ .VS)(bytes, end, opening.content, opening.quote, opening.triple);
    if (next < 0 || next > end)
        return { text: undefined, next: end };
    if (opening.isBytes)
        return { text: undefined, next };
    return { text: content(text, opening, opening.content, next - (opening.triple ? 3 : 1), most), next };
}
function readFormatted(text, start, opening, most, field) {
    const { bytes, end } = text;
    let known = isTemplate(bytes, start) ? undefined : '';
    for (let i = opening.content;;) {
        const stop = (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .literalEnd */ .bV)(bytes, end, i, opening, false);
        const part = content(text, opening, i, stop, most) ?? _value_js__WEBPACK_IMPORTED_MODULE_4__/* .HOLE */ .vs;
        if (known !== undefined && known.length <= most)
            known += part.replaceAll('{{', '{').replaceAll('}}', '}');
        const byte = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, stop);
        if (stop < end && byte === opening.quote)
            return { text: known, next: stop + (opening.triple ? 3 : 1) };
        if (stop >= end || byte !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACE */ .Hv)
            return { text: undefined, next: end };
        const shown = field(stop + 1);
        const close = closeField(text, shown.next, opening, field, 0);
        if (close < 0)
            return { text: undefined, next: end };
        // A conversion or a format makes something else of it.
        const plain = close === shown.next || (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceText */ .S$)(text, shown.next, close) === '!s';
        if (known !== undefined && known.length <= most)
            known += plain ? (shown.text ?? _value_js__WEBPACK_IMPORTED_MODULE_4__/* .HOLE */ .vs) : _value_js__WEBPACK_IMPORTED_MODULE_4__/* .HOLE */ .vs;
        i = close + 1;
    }
}
/** Fields in specifications of fields: CPython takes two. */
const mostNested = 20;
/** The brace that closes the field whose expression ends at `i`: behind `!r`, `=` and a specification; -1 without one. */
function closeField(text, i, opening, field, nesting) {
    const { bytes, end } = text;
    while (i < end && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i) !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACE */ .rc && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i) !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH) {
        const byte = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i);
        if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewline */ .Z9)(byte) && !opening.triple)
            return -1;
        if (byte === opening.quote)
            return -1;
        i = byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKSLASH */ .r_ && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewline */ .Z9)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i + 1)) ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .afterNewline */ .Nn)(bytes, i + 1) : i + 1;
    }
    if (i >= end)
        return -1;
    if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACE */ .rc)
        return i;
    for (i++;;) {
        i = (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .literalEnd */ .bV)(bytes, end, i, opening, true);
        if (i >= end || (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i) === opening.quote)
            return -1;
        if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACE */ .rc)
            return i;
        if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i) !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACE */ .Hv) {
            i = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .afterNewline */ .Nn)(bytes, i);
            continue;
        }
        i = nesting < mostNested ? closeField(text, field(i + 1).next, opening, field, nesting + 1) : -1;
        if (i < 0)
            return -1;
        i++;
    }
}
function isTemplate(bytes, quote) {
    return ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, quote - 1) | 32) === 116 || ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, quote - 2) | 32) === 116;
}
function content(text, opening, start, end, most) {
    const cut = end - start > most * 4;
    const source = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceText */ .S$)(text, start, cut ? start + most * 4 : end);
    const read = opening.raw ? source : (0,_unescape_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeText */ .U)(source);
    return read === undefined ? undefined : (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literalText */ .bK)(cut ? read + _value_js__WEBPACK_IMPORTED_MODULE_4__/* .HOLE */ .vs : read);
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   aN: () => (/* binding */ readDottedName),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   tV: () => (/* binding */ startsName)
/* harmony export */ });
/* unused harmony export DottedName */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5385);


/** A name, or names joined by dots, perhaps with blanks around them. */
class DottedName {
    /** Behind its last letter. */
    end;
    /** Behind the blanks that follow. */
    next;
    #source;
    #start;
    #text;
    constructor(source, start, end, next) {
        this.#source = source;
        this.#start = start;
        this.end = end;
        this.next = next;
    }
    /** Without the blanks. Most names that the lexer tells of are passed over by their surroundings, and never spelt out. */
    get text() {
        this.#text ??= this.#spell();
        return this.#text;
    }
    #spell() {
        let spelt = '';
        for (let i = this.#start;;) {
            const end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEnd */ .Ov)(this.#source.bytes, i);
            spelt += nameText(this.#source, i, end);
            if (end >= this.end)
                return spelt;
            spelt += '.';
            // Past the dot. Where the name goes over lines is known to be in brackets.
            i = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skipBlanks */ .pw)(this.#source, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skipBlanks */ .pw)(this.#source, end, true) + 1, true);
        }
    }
}
/** Reads the dotted name that starts at `i`; undefined where no name does. */
function readDottedName(text, i, inBrackets) {
    const { bytes } = text;
    if (!startsName((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i)))
        return undefined;
    let end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEnd */ .Ov)(bytes, i);
    let next = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skipBlanks */ .pw)(text, end, inBrackets);
    while (bytes[next] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .DOT */ .y0) {
        const start = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skipBlanks */ .pw)(text, next + 1, inBrackets);
        if (!startsName((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, start)))
            break;
        end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEnd */ .Ov)(bytes, start);
        next = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skipBlanks */ .pw)(text, end, inBrackets);
    }
    return new DottedName(text, i, end, next);
}
/** Whether a byte may begin a name. */
function startsName(byte) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(byte) && !(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(byte);
}
/** The last part of a dotted name. */
function lastPart(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
/** CPython compares identifiers in NFKC. */
function nameText(text, start, end) {
    const { bytes } = text;
    // Most names are short and ASCII: no call out of the engine pays for those.
    if (end - start > 64)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(text, start, end).normalize('NFKC');
    let name = '';
    for (let i = start; i < end; i++) {
        const byte = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i);
        if (byte >= 128)
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(text, start, end).normalize('NFKC');
        name += asciiCharacters[byte];
    }
    return name;
}
const asciiCharacters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));


/***/ }),

/***/ 9217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ joinPaths),
/* harmony export */   Qr: () => (/* binding */ divide),
/* harmony export */   ry: () => (/* binding */ knownPath),
/* harmony export */   yl: () => (/* binding */ parentPath)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2733);

/** Paths joined as `os.path.join` and `Path.joinpath` join them. */
function joinPaths(values) {
    let path;
    for (const value of values) {
        const part = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value);
        if (path === undefined || part.startsWith('/'))
            path = part;
        else
            path = path === '' || path.endsWith('/') ? path + part : `${path}/${part}`;
    }
    return path === undefined ? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5 : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8)(path);
}
/** `left / right`: of numbers nothing is said. */
function divide(left, right) {
    if (left.kind === 'number' || right.kind === 'number')
        return _value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
    return left.kind === 'text' || right.kind === 'text' ? joinPaths([left, right]) : _value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
}
/** `os.path.dirname(path)`, `path.parent`. */
function parentPath(value) {
    if (value.kind !== 'text')
        return _value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
    const path = value.text.replace(/(?<=[^/])\/+$/, '');
    if (path === _value_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE */ .PW)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8)(_value_js__WEBPACK_IMPORTED_MODULE_0__/* .HERE */ .Dg);
    const last = path.slice(path.lastIndexOf('/') + 1);
    if (last === _value_js__WEBPACK_IMPORTED_MODULE_0__/* .HERE */ .Dg || last === '..')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8)(`${path}/..`);
    if (path === '' || path === '.')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8)('..');
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhole */ .wP)(last))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8)(_value_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLE */ .vs);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8)(path === last ? '.' : path.slice(0, path.length - last.length - 1) || '/');
}
/** Undefined for an absolute path, and where nothing is known. */
function knownPath(value) {
    if (value.kind !== 'text' || value.text.startsWith('/'))
        return undefined;
    const written = value.text.split('/');
    const first = written[0] ?? '';
    const base = first === _value_js__WEBPACK_IMPORTED_MODULE_0__/* .HERE */ .Dg || first === _value_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE */ .PW ? 'file' : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhole */ .wP)(first) ? 'working' : 'unknown';
    // Behind `__file__` itself only `..` makes sense.
    const rest = base === 'working' ? written : written.slice(first === _value_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE */ .PW && written[1] === '..' ? 2 : 1);
    const hole = rest.findIndex((segment) => !(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhole */ .wP)(segment));
    const segments = [];
    for (const segment of hole < 0 ? rest : rest.slice(0, hole)) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..')
            segments.pop();
        else
            segments.push(segment);
    }
    return segments.length === 0 ? undefined : { base, segments, prefix: hole >= 0 };
}


/***/ }),

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ pythonScanner),
  W: () => (/* binding */ scanPython)
});

;// CONCATENATED MODULE: ./build/imports/python/blocks.js
/**
 * The blocks that are open, by indentation. Only those that bear on labels are kept: a class, a loop or a `match` changes
 * nothing.
 */
class Blocks {
    #module = newBlock(undefined, 'module', -1, {});
    #open = [this.#module];
    /** The block that the current line closed, if the line stands at the column of its header: what `else` belongs to. */
    #previous;
    get top() {
        return this.#open.at(-1) ?? this.#module;
    }
    /** A line starts at this column: closes what is indented as far or farther. */
    enterLine(column) {
        this.#previous = undefined;
        while (this.top.indent >= column) {
            const closed = this.#open.pop();
            this.#previous = closed?.indent === column ? closed : undefined;
        }
    }
    openFunction(column) {
        this.#open.push(newBlock(this.top, 'function', column, { deferred: true }));
    }
    /** `test`: 1 where the condition is TYPE_CHECKING, -1 where it is its negation, else 0. */
    openIf(column, test) {
        this.#openBranch(this.top, column, test, false);
    }
    /** Gives the block that the condition is evaluated in: an `elif` stands in the `else` of the `if` before. */
    openElif(column, test) {
        const typeOnly = this.#previous?.elseTypeOnly === true;
        const outer = typeOnly ? newBlock(this.top, 'if', column, { typeOnly }) : this.top;
        this.#openBranch(outer, column, test, typeOnly);
        return outer;
    }
    openElse(column) {
        if (this.#previous?.elseTypeOnly !== true)
            return;
        this.#open.push(newBlock(this.top, 'if', column, { typeOnly: true }));
    }
    #openBranch(outer, column, test, elseTypeOnly) {
        if (test === 0 && !elseTypeOnly)
            return;
        const parts = { typeOnly: outer.typeOnly || test > 0, elseTypeOnly: elseTypeOnly || test < 0 };
        this.#open.push(newBlock(outer, 'if', column, parts));
    }
    openTry(column) {
        this.#open.push(newBlock(this.top, 'try', column, {}));
    }
    /** Gives the body that the handler guards if it catches the ImportError; undefined where no `try` stands before it. */
    openHandler(column) {
        const tryBody = this.#previous?.kind === 'try' ? this.#previous : this.#previous?.tryBody;
        if (tryBody !== undefined)
            this.#open.push(newBlock(this.top, 'handler', column, { tryBody }));
        return tryBody;
    }
    openWith(column) {
        const block = newBlock(this.top, 'with', column, {});
        this.#open.push(block);
        return block;
    }
}
function newBlock(parent, kind, indent, parts) {
    const { deferred = false, typeOnly = false, elseTypeOnly = false, tryBody } = parts;
    return {
        kind,
        indent,
        parent,
        deferred: deferred || parent?.deferred === true,
        typeOnly: typeOnly || parent?.typeOnly === true,
        elseTypeOnly,
        tryBody,
        guards: false,
        guarded: undefined,
    };
}
/**
 * Whether an import in the block is guarded, by it or a block around it. To be asked once every handler is known. A
 * function's body runs later than what guards its definition.
 */
function isGuarded(block) {
    const path = [];
    let outer = block;
    for (; outer !== undefined && outer.guarded === undefined; outer = outer.parent)
        path.push(outer);
    let guarded = outer?.guarded === true;
    for (const each of path.reverse()) {
        guarded = each.kind !== 'function' && (each.guards || guarded);
        each.guarded = guarded;
    }
    return guarded;
}

// EXTERNAL MODULE: ./build/imports/python/bytes.js
var python_bytes = __webpack_require__(9531);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/imports/python/names.js
var names = __webpack_require__(2676);
// EXTERNAL MODULE: ./build/imports/python/text.js
var python_text = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/imports/python/argument.js



/** The argument that starts at `i`, behind the bracket or a comma; undefined where the list ends there. */
function argumentAt(text, i) {
    const { bytes } = text;
    const start = (0,python_text/* skipBlanks */.pw)(text, i, true);
    if (bytes[start] === python_bytes/* CLOSE_PAREN */.yu)
        return undefined;
    const name = (0,names/* readDottedName */.aN)(text, start, true);
    if (name === undefined || bytes[name.next] !== python_bytes/* EQUALS */.UT || bytes[name.next + 1] === python_bytes/* EQUALS */.UT) {
        return { keyword: undefined, value: start };
    }
    return { keyword: name.text, value: (0,python_text/* skipBlanks */.pw)(text, name.next + 1, true) };
}

// EXTERNAL MODULE: ./build/imports/python/literal.js
var literal = __webpack_require__(6747);
;// CONCATENATED MODULE: ./build/imports/python/loaders.js





const byName = (parameters) => ({
    parameters,
    target: parameters[0] ?? '',
    takes: 'module',
});
const inPackage = (...parameters) => ({
    parameters,
    target: parameters[0] ?? '',
    takes: 'package',
});
const byPath = (...parameters) => ({
    parameters,
    target: parameters.at(-1) ?? '',
    takes: 'path',
});
const code = { parameters: ['source'], target: 'source', takes: 'code' };
const loaders = new Map([
    ['importlib.import_module', byName(['name', 'package'])],
    ['importlib.util.find_spec', byName(['name', 'package'])],
    ['importlib.find_loader', byName(['name'])],
    ['pkgutil.find_loader', byName(['fullname'])],
    ['pkgutil.get_loader', byName(['module_or_name'])],
    ['runpy.run_module', byName(['mod_name'])],
    ['pytest.importorskip', byName(['modname'])],
    [
        '__import__',
        { parameters: ['name', 'globals', 'locals', 'fromlist', 'level'], target: 'name', takes: 'builtin' },
    ],
    ['pkgutil.resolve_name', { parameters: ['name'], target: 'name', takes: 'object' }],
    ['pkgutil.get_data', inPackage('package')],
    ['importlib.resources.files', inPackage('anchor')],
    ...['path', 'contents', 'is_resource', 'open_text', 'open_binary', 'read_text', 'read_binary'].map((name) => [`importlib.resources.${name}`, inPackage('package')]),
    ['runpy.run_path', byPath('path_name')],
    ['importlib.util.spec_from_file_location', byPath('name', 'location')],
    ['importlib.machinery.SourceFileLoader', byPath('fullname', 'path')],
    ['imp.load_source', byPath('name', 'pathname')],
    ['exec', code],
    ['eval', code],
]);
/** Modules that hold loaders, with those above them. */
const modules = new Set([
    ...[...loaders.keys()].flatMap((name) => {
        const parts = name.split('.').slice(0, -1);
        return parts.map((_, k) => parts.slice(0, k + 1).join('.'));
    }),
    'builtins',
]);
const lastParts = new Set([...loaders.keys()].map(names/* lastPart */.S_));
/** Of names for them, as many as no file needs. */
const mostNames = 10_000;
/** What may stand before a name: `self.il.util.find_spec`. */
const mostParts = 4;
/** Which names of a file stand for loaders and the modules that hold them. */
class Loaders {
    /** What each name stands for, as it is called in the standard library. */
    #names = new Map([...modules].filter((name) => !name.includes('.')).map((name) => [name, name]));
    /** The modules that hold loaders, and that the file imports. */
    #imported = new Set();
    /**
     * Whether a file with this text can hold a loader's call. Loaders that it has to import first are left to `areImported`:
     * a search for each of their names costs more than the whole scan of a file that has none.
     */
    static mayOccur(text) {
        const bytes = external_node_buffer_.Buffer.from(text.bytes.buffer, 0, text.end);
        // One search settles most files.
        const first = bytes.indexOf('import_');
        if (first >= 0 && (bytes.includes('import_module', first) || bytes.includes('__import__')))
            return true;
        return bytes.includes('exec(');
    }
    /** Whether the imports that were read bring loaders. */
    areImported(text) {
        // Every test imports pytest.
        const words = external_node_buffer_.Buffer.from(text.bytes.buffer, 0, text.end);
        return [...this.#imported].some((module) => module !== 'pytest' || words.includes('importorskip'));
    }
    /** Learns the names that an import statement binds. */
    bind(statement) {
        for (const name of statement.names)
            this.#bindName(statement, name);
    }
    #bindName(statement, { name, alias }) {
        const from = statement.form === 'from';
        if (from && statement.level > 0)
            return;
        const source = from ? statement.module : name;
        const [top = ''] = source.split('.', 1);
        if (!modules.has(top))
            return;
        this.#imported.add(top);
        if (!from)
            this.#set(alias ?? top, alias === undefined ? top : name);
        else if (name === '*' && source === 'importlib')
            this.#set('import_module', 'importlib.import_module');
        else if (name !== '*')
            this.#set(alias ?? name, `${source}.${name}`);
    }
    #set(name, meaning) {
        const known = (0,names/* lastPart */.S_)(meaning) === '__import__' || modules.has(meaning) || loaders.has(meaning);
        if (known && this.#names.size < mostNames)
            this.#names.set(name, meaning);
    }
    /** Learns from `il = importlib`, `self.load = importlib.import_module`: the `name` on the left of the `=` at `equals`. */
    bindAssignment(text, name, equals) {
        const { bytes } = text;
        if (bytes[equals] !== python_bytes/* EQUALS */.UT || bytes[equals + 1] === python_bytes/* EQUALS */.UT)
            return;
        const value = (0,names/* readDottedName */.aN)(text, (0,python_text/* skipBlanks */.pw)(text, equals + 1, false), false);
        if (value === undefined)
            return;
        const attribute = this.#attributeOf(text, value);
        const end = (0,python_bytes/* byteAt */.aL)(bytes, attribute === undefined ? value.next : (0,python_text/* skipBlanks */.pw)(text, attribute.end, false));
        if (!(0,python_bytes/* isNewline */.Z9)(end) && end !== python_bytes/* SEMICOLON */.I8 && end !== python_bytes/* HASH */.v9)
            return;
        const meaning = this.#meaningOf(attribute?.name ?? value.text);
        if (meaning !== undefined)
            this.#set(name, meaning);
    }
    /** What `getattr(importlib, "import_module")` gives, where `callee` is that `getattr`. */
    #attributeOf(text, callee) {
        const { bytes } = text;
        if (bytes[callee.next] !== python_bytes/* OPEN_PAREN */.UW || callee.text !== 'getattr')
            return undefined;
        const owner = (0,names/* readDottedName */.aN)(text, (0,python_text/* skipBlanks */.pw)(text, callee.next + 1, true), true);
        if (owner === undefined || bytes[owner.next] !== python_bytes/* COMMA */.KE)
            return undefined;
        const quote = (0,literal/* quoteAt */.M)(text, (0,python_text/* skipBlanks */.pw)(text, owner.next + 1, true));
        if (quote < 0)
            return undefined;
        const attribute = (0,literal/* readLiteral */.U)(text, quote, 100, (i) => ({ text: undefined, next: i }));
        const behind = (0,python_text/* skipBlanks */.pw)(text, attribute.next, true);
        const close = bytes[behind] === python_bytes/* COMMA */.KE ? (0,python_text/* skipBlanks */.pw)(text, behind + 1, true) : behind;
        if (attribute.text === undefined || bytes[close] !== python_bytes/* CLOSE_PAREN */.yu)
            return undefined;
        return { name: `${owner.text}.${attribute.text}`, end: close + 1 };
    }
    #meaningOf(name) {
        const bound = this.#names.get(name);
        if (bound !== undefined)
            return bound.replace(/^builtins\./, '');
        if ((0,names/* lastPart */.S_)(name) === '__import__')
            return '__import__';
        if (!name.includes('.'))
            return loaders.has(name) ? name : undefined;
        const parts = name.slice(-200).split('.').slice(-mostParts);
        for (let from = 0; from < parts.length - 1; from++) {
            for (let to = parts.length - 1; to > from; to--) {
                const owner = this.#names.get(parts.slice(from, to).join('.'));
                const meaning = `${owner}.${parts.slice(to).join('.')}`.replace(/^builtins\./, '');
                if (owner !== undefined && modules.has(owner) && (loaders.has(meaning) || modules.has(meaning)))
                    return meaning;
            }
        }
        return undefined;
    }
    /** The loader that `callee` stands for, and where the bracket with its arguments is; undefined where it is none. */
    loaderAt(text, callee) {
        if (text.bytes[callee.next] !== python_bytes/* OPEN_PAREN */.UW)
            return undefined;
        const attribute = this.#attributeOf(text, callee);
        const bracket = attribute === undefined ? callee.next : (0,python_text/* skipBlanks */.pw)(text, attribute.end, true);
        if (text.bytes[bracket] !== python_bytes/* OPEN_PAREN */.UW)
            return undefined;
        const loader = this.loaderOf(attribute?.name ?? callee.text);
        return loader && { loader, bracket };
    }
    /** The loader that a dotted name stands for. */
    loaderOf(name) {
        if (!this.#names.has(name) && !lastParts.has((0,names/* lastPart */.S_)(name)))
            return undefined;
        const meaning = this.#meaningOf(name);
        return meaning === undefined ? undefined : loaders.get(meaning);
    }
    /** Whether `import_module` turned out to be the loader of that name, at the end of the file. */
    get bindsImportModule() {
        return this.#names.get('import_module') === 'importlib.import_module';
    }
}
/** `importlib.import_module`, for a name that may turn out to be it. */
const importModule = byName(['name', 'package']);

// EXTERNAL MODULE: ./build/imports/python/path-value.js
var path_value = __webpack_require__(9217);
// EXTERNAL MODULE: ./build/imports/python/value.js
var python_value = __webpack_require__(2733);
;// CONCATENATED MODULE: ./build/imports/python/calls.js






/** The call of a loader that `name` is the callee of; undefined where it is none. */
function loadingCall(text, loaders, name, start) {
    if (text.bytes[name.next] !== python_bytes/* OPEN_PAREN */.UW)
        return undefined;
    const found = loaders.loaderAt(text, name);
    if (found !== undefined)
        return new LoadingCall(found.loader, start, found.bracket, false);
    // The import that binds it may stand farther down, as in a function that is called later.
    return name.text === 'import_module' ? new LoadingCall(importModule, start, name.next, true) : undefined;
}
/** One call that loads a module: where its arguments stand. What they say is known once the whole file was read. */
class LoadingCall {
    start;
    bracket;
    #tentative;
    #loader;
    #arguments = new Map();
    #positional = 0;
    constructor(loader, start, bracket, tentative) {
        this.#loader = loader;
        this.start = start;
        this.bracket = bracket;
        this.#tentative = tentative;
    }
    /** Whether it gives the module, and does not only look for it or run it. */
    get givesModule() {
        return this.#loader.takes === 'module' || this.#loader.takes === 'builtin';
    }
    /** Whether the call turned out to be one, at the end of the file. */
    isConfirmed(loaders) {
        return !this.#tentative || loaders.bindsImportModule;
    }
    /** Takes the argument that starts at `i`. */
    read(text, i) {
        const argument = argumentAt(text, i);
        if (argument === undefined)
            return;
        const parameter = argument.keyword ?? this.#loader.parameters[this.#positional++];
        if (parameter !== undefined && this.#arguments.size < mostArguments)
            this.#arguments.set(parameter, argument.value);
    }
    /** Undefined where it cannot be known, or is no module's name; none where no module is asked for. */
    targets(values, scanCode) {
        const { target, takes } = this.#loader;
        const at = this.#arguments.get(target);
        if (takes === 'code')
            return at === undefined ? [] : targetsOfCode(values.code(at), scanCode);
        const value = at === undefined ? undefined : values.argument(at);
        if (takes === 'path')
            return targetsOfPath(value);
        if (value?.kind !== 'text')
            return takes === 'package' ? [] : undefined;
        const found = this.#named(takes === 'object' ? value.text.replace(/:.*/s, '') : value.text, values);
        return found === undefined ? undefined : [found];
    }
    #named(text, values) {
        if ((0,python_value/* isWhole */.wP)(text))
            return this.#absolute(text, false, values);
        // Only whole segments are known to be a module: `candidate.co` + x says `candidate`.
        const start = (0,python_value/* knownStart */.ai)(text);
        const whole = start.slice(0, Math.max(0, start.lastIndexOf('.')));
        return /[^.]/.test(whole) ? this.#absolute(whole, true, values) : undefined;
    }
    #absolute(text, prefix, values) {
        const dots = /^\.*/.exec(text)?.[0].length ?? 0;
        const module = text.slice(dots);
        if (module === '' ? dots === 0 : !modulePath.test(module))
            return undefined;
        if (this.#loader.takes === 'builtin')
            return dots > 0 ? undefined : this.#atLevel(module, prefix, values);
        return dots === 0 ? { level: 0, module, prefix } : this.#inPackage(dots, module, prefix, values);
    }
    /** `__import__` says the level as a number. */
    #atLevel(module, prefix, values) {
        const at = this.#arguments.get('level');
        if (at === undefined)
            return { level: 0, module, prefix };
        const level = values.argument(at);
        return level.kind === 'number' && level.value < 256 ? { level: level.value, module, prefix } : undefined;
    }
    /** `import_module` resolves leading dots against `package`. */
    #inPackage(level, module, prefix, values) {
        const at = this.#arguments.get('package');
        const anchor = at === undefined ? undefined : values.argument(at);
        if (anchor?.kind === 'name' && (anchor.name === '__package__' || anchor.name === '__name__')) {
            return { level, module, prefix };
        }
        if (anchor?.kind !== 'text' || !modulePath.test(anchor.text))
            return undefined;
        const parts = anchor.text.split('.');
        const base = parts.slice(0, parts.length - level + 1);
        if (base.length === 0)
            return undefined;
        return { level: 0, module: module === '' ? base.join('.') : `${base.join('.')}.${module}`, prefix };
    }
}
const mostArguments = 10;
/** What one text of code may import: what is held so is a line or two. */
const mostTargets = 100;
const modulePath = /^[\p{XID_Start}_][\p{XID_Continue}]*(\.[\p{XID_Start}_][\p{XID_Continue}]*)*$/u;
/** A path below the file's directory is a relative name, one below the working directory an absolute one. */
function targetsOfPath(value) {
    // Out of the tree, wherever that lies.
    if (value?.kind === 'text' && value.text.startsWith('/'))
        return [];
    const path = value && (0,path_value/* knownPath */.ry)(value);
    if (path === undefined || path.base === 'unknown')
        return undefined;
    const up = path.segments.filter((segment) => segment === '..').length;
    const module = moduleNameOf(path, up);
    if (module === undefined || (path.base === 'working' && up > 0))
        return undefined;
    return [{ level: path.base === 'file' ? up + 1 : 0, module, prefix: path.prefix }];
}
function moduleNameOf({ segments, prefix }, up) {
    const names = segments.slice(up);
    const last = names.at(-1);
    if (last !== undefined && !prefix)
        names[names.length - 1] = last.replace(/\.py$/, '');
    const name = names.join('.');
    return up < 255 && names.every((each) => modulePath.test(each) && !each.includes('.')) && name !== ''
        ? name
        : undefined;
}
/** What the statements and calls of a text import. Of a name with a part that is not known, what stands before it. */
function targetsOfCode(value, scanCode) {
    if (value.kind !== 'text' || !value.text.includes('import'))
        return [];
    const source = external_node_buffer_.Buffer.from((0,python_value/* replaceMarks */.pL)(value.text, gap));
    const targets = [];
    for (const { form, level, module, names, labels } of scanCode(source).statements) {
        if (targets.length >= mostTargets)
            break;
        const prefix = labels.includes('prefix');
        if (form === 'import')
            targets.push(...names.flatMap(({ name }) => known(0, name, prefix)));
        else if (form === 'from' && !module.includes('.') && names[0]?.name !== '*') {
            targets.push(...names.flatMap(({ name }) => known(level, module === '' ? name : `${module}.${name}`, prefix)));
        }
        else
            targets.push(...known(level, module, prefix));
    }
    return targets.slice(0, mostTargets);
}
/** Stands in a text of code for what is not known. */
const gap = '__lane_guard_gap__';
function known(level, module, prefix) {
    const at = module.indexOf(gap);
    if (at < 0)
        return module === '' && level === 0 ? [] : [{ level, module, prefix }];
    const start = module.slice(0, Math.max(0, module.lastIndexOf('.', at)));
    return start === '' ? [] : [{ level, module: start, prefix: true }];
}

;// CONCATENATED MODULE: ./build/imports/python/condition.js



/**
 * Reads the condition behind `if` or `elif` at `i`: 1 where it is `TYPE_CHECKING` (or an attribute of that name), -1 where
 * it is its negation, 0 where it is anything else. Parentheses and any number of `not` are seen through.
 */
function typeCheckingTest(text, i) {
    const { bytes } = text;
    let sign = 1;
    let open = 0;
    for (;;) {
        i = (0,python_text/* skipBlanks */.pw)(text, i, open > 0);
        if (bytes[i] === python_bytes/* OPEN_PAREN */.UW) {
            open++;
            i++;
        }
        else if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'not')) {
            sign = -sign;
            i += 3;
        }
        else {
            break;
        }
    }
    const name = (0,names/* readDottedName */.aN)(text, i, open > 0);
    if (name === undefined || (0,names/* lastPart */.S_)(name.text) !== 'TYPE_CHECKING')
        return 0;
    i = name.next;
    for (; open > 0 && bytes[i] === python_bytes/* CLOSE_PAREN */.yu; open--)
        i = (0,python_text/* skipBlanks */.pw)(text, i + 1, open > 1);
    return open === 0 && (0,python_bytes/* byteAt */.aL)(bytes, i) === python_bytes/* COLON */.oH ? sign : 0;
}

;// CONCATENATED MODULE: ./build/imports/python/guard.js



const importErrors = new Set(['ImportError', 'ModuleNotFoundError']);
const everyError = new Set([...importErrors, 'Exception', 'BaseException']);
/** CPython takes no more brackets in one another. */
const most = 200;
/**
 * Follows the header of an `except` or a `with`, token by token, and sets `guards` on its block where it names what
 * catches an ImportError: an exception, or a tuple that holds one; `suppress(…)` with one among its arguments.
 */
class GuardHeader {
    /** Whether it was found to catch an ImportError; known at its end. */
    catches = false;
    #text;
    #kind;
    #block;
    #lists;
    /** Where the bracket of a call of `suppress` opens. */
    #call = -1;
    /** `i`: behind the keyword. */
    constructor(text, i, kind, block) {
        this.#text = text;
        this.#kind = kind;
        this.#block = block;
        this.#lists = [newList(0, false, (0,python_text/* skipBlanks */.pw)(text, i, false))];
    }
    get #list() {
        return this.#lists.at(-1);
    }
    /** A name starts at `i`. */
    name(i, name) {
        const list = this.#list;
        if (list?.next !== i)
            return;
        const last = (0,names/* lastPart */.S_)(name.text);
        if (this.#kind === 'with' && !list.isArguments) {
            if (last === 'suppress' && this.#text.bytes[name.next] === python_bytes/* OPEN_PAREN */.UW)
                this.#call = name.next;
        }
        else if ((this.#kind === 'with' ? importErrors : everyError).has(last) && this.#endsItem(name.next)) {
            list.item = 'catching';
        }
    }
    /** A bracket opened at `i`; `depth` counts it. */
    open(i, depth) {
        const isGroup = this.#list?.next === i && this.#text.bytes[i] === python_bytes/* OPEN_PAREN */.UW;
        if ((i !== this.#call && !isGroup) || this.#lists.length > most)
            return;
        const isArguments = i === this.#call || this.#list?.isArguments === true;
        this.#lists.push(newList(depth, isArguments, (0,python_text/* skipBlanks */.pw)(this.#text, i + 1, true)));
    }
    comma(i, depth) {
        const list = this.#list;
        if (list?.depth !== depth)
            return;
        endItem(list);
        list.item = 'other';
        list.commas = true;
        list.next = (0,python_text/* skipBlanks */.pw)(this.#text, i + 1, depth > 0);
    }
    /** A bracket closed at `i`; `depth` counts it no more. */
    close(i, depth) {
        const closed = this.#list;
        if (closed === undefined || closed.depth <= depth)
            return;
        this.#lists.pop();
        endItem(closed);
        const list = this.#list;
        const next = (0,python_text/* skipBlanks */.pw)(this.#text, i + 1, depth > 0);
        if (list !== undefined && this.#endsItem(next))
            list.item = this.#itemOf(closed, list, next);
    }
    /** At the colon. A bare `except:` catches everything. */
    end(i) {
        const list = this.#list;
        if (list === undefined)
            return;
        const isBare = this.#kind === 'except' && list.next === i;
        const isTuple = list.item === 'tuple' && !list.commas;
        endItem(list);
        this.catches = isBare || isTuple || list.catching;
        if (this.catches && this.#block !== undefined)
            this.#block.guards = true;
    }
    /** What brackets make of their items, in the list that they stand in. */
    #itemOf(closed, list, next) {
        if (closed.isArguments && !list.isArguments)
            return closed.catching ? 'catching' : 'other';
        if (!closed.commas)
            return closed.item;
        if (!closed.catching || list.isArguments)
            return 'other';
        // The items of a `with` may stand in brackets, but no tuple is one of them.
        if (this.#kind === 'with' && this.#text.bytes[next] !== python_bytes/* COLON */.oH)
            return 'other';
        return 'tuple';
    }
    #endsItem(i) {
        const byte = (0,python_bytes/* byteAt */.aL)(this.#text.bytes, i);
        return byte === python_bytes/* COMMA */.KE || byte === python_bytes/* CLOSE_PAREN */.yu || byte === python_bytes/* COLON */.oH || (0,python_bytes/* wordAt */.E7)(this.#text.bytes, i, 'as');
    }
}
function newList(depth, isArguments, next) {
    return { depth, isArguments, next, item: 'other', catching: false, commas: false };
}
function endItem(list) {
    if (list.item === 'catching')
        list.catching = true;
}

;// CONCATENATED MODULE: ./build/imports/python/compound.js




/** Opens the block of the compound statement that starts at `i`; undefined where none does that bears on labels. */
function openCompound(text, blocks, i, column) {
    const { bytes } = text;
    switch (bytes[i]) {
        case 97: // async
            return (0,python_bytes/* wordAt */.E7)(bytes, i, 'async') ? openAsync(text, blocks, i, column) : undefined;
        case 100: // def
            return (0,python_bytes/* wordAt */.E7)(bytes, i, 'def') ? openFunction(text, blocks, i, column) : undefined;
        case 101: // elif, else, except
            return openNext(text, blocks, i, column);
        case 105: // if
            if (!(0,python_bytes/* wordAt */.E7)(bytes, i, 'if'))
                return undefined;
            return openIf(text, blocks, i, column);
        case 116: // try
            if (!(0,python_bytes/* wordAt */.E7)(bytes, i, 'try'))
                return undefined;
            return openTry(blocks, i, column);
        case 119: // with
            return (0,python_bytes/* wordAt */.E7)(bytes, i, 'with') ? openWith(text, blocks, i, column) : undefined;
        default:
            return undefined;
    }
}
function openIf(text, blocks, i, column) {
    const owner = blocks.top;
    blocks.openIf(column, typeCheckingTest(text, i + 2));
    return { owner, next: i + 2 };
}
function openTry(blocks, i, column) {
    const owner = blocks.top;
    blocks.openTry(column);
    return { owner, next: i + 3 };
}
function openAsync(text, blocks, i, column) {
    const second = (0,python_text/* skipBlanks */.pw)(text, i + 5, false);
    if ((0,python_bytes/* wordAt */.E7)(text.bytes, second, 'def'))
        return openFunction(text, blocks, second, column);
    return (0,python_bytes/* wordAt */.E7)(text.bytes, second, 'with') ? openWith(text, blocks, second, column) : undefined;
}
/** Goes on behind the function's name, which is no callee. */
function openFunction(text, blocks, i, column) {
    const owner = blocks.top;
    blocks.openFunction(column);
    return { owner, next: (0,python_bytes/* wordEnd */.Ov)(text.bytes, (0,python_text/* skipBlanks */.pw)(text, i + 3, false)) };
}
function openWith(text, blocks, i, column) {
    const owner = blocks.top;
    return { owner, next: i + 4, guard: new GuardHeader(text, i + 4, 'with', blocks.openWith(column)) };
}
function openNext(text, blocks, i, column) {
    const { bytes } = text;
    if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'elif')) {
        return { owner: blocks.openElif(column, typeCheckingTest(text, i + 4)), next: i + 4 };
    }
    const owner = blocks.top;
    if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'else')) {
        blocks.openElse(column);
        return { owner, next: i + 4 };
    }
    if (!(0,python_bytes/* wordAt */.E7)(bytes, i, 'except'))
        return undefined;
    const body = blocks.openHandler(column);
    let next = (0,python_text/* skipBlanks */.pw)(text, i + 6, false);
    if (bytes[next] === python_bytes/* STAR */.Vw)
        next = (0,python_text/* skipBlanks */.pw)(text, next + 1, false);
    return { owner, next, guard: new GuardHeader(text, next, 'except', body) };
}

// EXTERNAL MODULE: ./build/imports/python/constants.js + 2 modules
var constants = __webpack_require__(8664);
// EXTERNAL MODULE: ./build/imports/python/expression.js + 7 modules
var expression = __webpack_require__(2557);
// EXTERNAL MODULE: ./build/imports/python/lambdas.js
var lambdas = __webpack_require__(9864);
// EXTERNAL MODULE: ./build/imports/python/lexer.js + 3 modules
var lexer = __webpack_require__(7706);
// EXTERNAL MODULE: ./build/imports/python/lines.js
var lines = __webpack_require__(2443);
;// CONCATENATED MODULE: ./build/imports/python/records.js


/** What memory is sure to hold: a file of more imports, or of more names in one, is not read to its end. */
const records_most = 1_000_000;
/** The import statements and calls of one text, in the order of their starts. */
class Records {
    #text;
    #drafts = [];
    #size = 0;
    #problem;
    constructor(text) {
        this.#text = text;
    }
    /** Whether no more are taken. */
    get full() {
        return this.#size >= records_most;
    }
    addStatement(start, statement, block) {
        if (!this.#takes(start, statement.names.length))
            return;
        this.#drafts.push({ start, end: statement.end, block, statement, call: undefined, inLambda: false });
    }
    /** Gives what to tell the call's end to. Without one it reaches to the end of the text. */
    addCall(call, block, inLambda) {
        this.#takes(call.start, 1);
        const draft = { start: call.start, end: this.#text.end, block, statement: undefined, call, inLambda };
        this.#drafts.push(draft);
        return draft;
    }
    #takes(start, names) {
        if (this.full)
            return false;
        this.#size += Math.max(1, names);
        if (this.full)
            this.addProblem(start, `more than ${records_most} imports`);
        return true;
    }
    /** Forgets what starts at `offset` or behind it. */
    rewind(offset) {
        while ((this.#drafts.at(-1)?.start ?? -1) >= offset)
            this.#drafts.pop();
    }
    /** Forgets the calls that turn out to be none. */
    keep(isCall) {
        this.#drafts = this.#drafts.filter(({ call }) => call === undefined || isCall(call));
    }
    /** Of several problems the one that stands first is kept. */
    addProblem(offset, reason) {
        if (this.#problem === undefined || offset < this.#problem.offset)
            this.#problem = { offset, reason };
    }
    /**
     * @param targetsOf what a call imports; undefined where that cannot be known.
     * @param unplaced a reason that has no place in the text.
     */
    finish(targetsOf, { result: shim, refusal }, unplaced) {
        const places = (0,lines/* locate */.x)(this.#text, this.#drafts);
        const statements = [];
        const unknownCalls = [];
        this.#drafts.forEach((draft, k) => {
            const place = places[k];
            if (place === undefined)
                return;
            if (draft.statement)
                statements.push(ofStatement(draft, draft.statement, place));
            if (draft.call === undefined)
                return;
            const targets = targetsOf(draft.call);
            if (targets === undefined)
                unknownCalls.push({ line: place.line, column: place.column });
            else
                for (const target of targets)
                    statements.push(ofCall(draft, target, place));
        });
        const unreadable = this.#unreadable(unplaced);
        if (unreadable !== undefined)
            return { statements, unknownCalls, unreadable };
        if (shim !== undefined)
            return { statements, unknownCalls, shim };
        if (refusal === undefined)
            return { statements, unknownCalls };
        const [place] = (0,lines/* locate */.x)(this.#text, [{ start: refusal.offset, end: refusal.offset }]);
        return { statements, unknownCalls, noShim: { line: place?.line ?? 1, reason: refusal.reason } };
    }
    #unreadable(unplaced) {
        if (unplaced !== undefined)
            return { reason: unplaced };
        if (this.#problem === undefined)
            return undefined;
        const span = { start: this.#problem.offset, end: this.#problem.offset };
        const [place] = (0,lines/* locate */.x)(this.#text, [span]);
        const { reason } = this.#problem;
        return place === undefined ? { reason } : { line: place.line, column: place.column, reason };
    }
}
function ofStatement(draft, statement, place) {
    const { form, level, module, names } = statement;
    const labels = placeLabels(draft);
    if (isStar(names))
        labels.push('star');
    if (level > 0)
        labels.push('relative');
    if (statement.lazy)
        labels.push('lazy');
    return { ...place, form, level, module, names, labels };
}
function isStar(names) {
    return names[0]?.name === '*';
}
function ofCall(draft, target, place) {
    const labels = placeLabels(draft);
    if (target.level > 0)
        labels.push('relative');
    labels.push('dynamic');
    if (target.prefix)
        labels.push('prefix');
    return { ...place, form: 'call', level: target.level, module: target.module, names: [], labels };
}
function placeLabels({ block, inLambda }) {
    const labels = [block.deferred || inLambda ? 'deferred' : 'module-level'];
    if (block.typeOnly)
        labels.push('type-only');
    if (!inLambda && isGuarded(block))
        labels.push('guarded');
    return labels;
}

;// CONCATENATED MODULE: ./build/imports/python/statement-words.js


/** What the statement at `i`, which is no import, is in the words of a message: `a function`, `a call of "f"`. */
function statementWords(text, i) {
    const { bytes } = text;
    const word = (0,names/* nameText */.fh)(text, i, (0,python_bytes/* wordEnd */.Ov)(bytes, i));
    const known = keywordWords.get(word);
    if (known !== undefined)
        return known;
    const name = (0,names/* readDottedName */.aN)(text, i, false);
    if (name === undefined)
        return 'a statement of its own';
    const next = (0,python_bytes/* byteAt */.aL)(bytes, name.next);
    if (next === python_bytes/* OPEN_PAREN */.UW)
        return `a call of "${name.text}"`;
    return next === python_bytes/* EQUALS */.UT || next === python_bytes/* COLON */.oH || next === python_bytes/* OPEN_BRACKET */.WL
        ? `an assignment to "${name.text}"`
        : `a statement with "${name.text}"`;
}
const keywordWords = new Map([
    ['def', 'a function'],
    ['async', 'a function'],
    ['class', 'a class'],
    ['if', 'a condition'],
    ['match', 'a condition'],
    ['for', 'a loop'],
    ['while', 'a loop'],
    ['raise', 'a raise'],
    ['del', 'a deletion'],
    ['global', 'a declaration'],
    ['return', 'a return'],
    ['assert', 'an assertion'],
]);

;// CONCATENATED MODULE: ./build/imports/python/shim.js




/** Modules that a shim uses for its own ends: importing them re-exports nothing. */
const ownMeans = new Set(['warnings', 'sys', '__future__', 'typing']);
/** Calls without which many an `__all__` could not be written. */
const listMakers = new Set([
    'dir',
    'getattr',
    'globals',
    'isinstance',
    'list',
    'set',
    'sorted',
    'tuple',
    'vars',
]);
/**
 * Decides whether a module does nothing but re-export, statement by statement, until one does more.
 *
 * Allowed are strings, `pass`, imports, assignments to `__all__`, `warnings.warn(…)`, `sys.modules[__name__] = …`, and
 * `try` or `with suppress(…)` around them, with `raise` in a handler. A handler that catches the ImportError and neither
 * imports, warns nor raises makes the shim silent. At least one import has to lead out of the module's own package: an
 * `__init__` that gathers `from .x import y` forwards to itself. Whether an absolute target is the own package too, the
 * scanner cannot tell, since it does not know the module's name.
 */
class ShimReader {
    /** Once false, only lines and imports need be told. */
    possible = true;
    #refusal;
    #lines = 0;
    #imports = 0;
    /** `from x import *`, out of the module's own package. */
    #star = false;
    #kind = 'text';
    #silent = false;
    #exports = false;
    /** An import for its own use stands in the file. */
    #loads = false;
    /** `sys.modules[__name__] = …` stands in the file. */
    #replaced = false;
    #handlers = [];
    /** The last `with`, whose header is read when the next statement starts. */
    #suppressor;
    /** Where the current statement starts: its first name is told once more, as every name is. */
    #start = -1;
    /** Whether a colon came that only announces a type. */
    #annotated = false;
    #warn = new Set(['warnings.warn']);
    #modules = new Set(['sys.modules']);
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** The verdict, at the end of the file. */
    get result() {
        this.line(-1);
        const forwards = this.#loads ? this.#replaced : this.#exports;
        return this.possible && forwards ? { silent: this.#silent } : undefined;
    }
    /**
     * Where the first thing stands that makes the module none, if it looks like one all the same: it exports all of another,
     * or most of its lines are imports.
     */
    get refusal() {
        const looksLike = this.#exports && (this.#star || 2 * this.#imports > this.#lines);
        return looksLike ? this.#refusal : undefined;
    }
    /** A line starts, indented by `column`: closes the handlers that it does not belong to. */
    line(column) {
        if (column >= 0)
            this.#lines++;
        this.#annotated = false;
        if (this.#suppressor?.catches)
            this.#silent = true;
        this.#suppressor = undefined;
        for (let handler = this.#handlers.at(-1); handler && handler.indent >= column; handler = this.#handlers.at(-1)) {
            if (handler.guard.catches && !handler.speaks)
                this.#silent = true;
            this.#handlers.pop();
        }
    }
    /** A statement starts at `i`, in a line indented by `column`; `guard` follows its header, if it has one to follow. */
    statement(i, column, guard) {
        if (this.#annotated)
            return;
        const kind = this.#classify(i);
        this.#start = i;
        // A docstring says nothing of what the file is for.
        if (kind === 'text')
            this.#lines--;
        if (kind === undefined)
            this.#refuse(i, statementWords(this.#text, i));
        else
            this.#kind = kind;
        if (kind === 'except' && guard !== undefined)
            this.#handlers.push({ indent: column, guard, speaks: false });
        if (kind === 'with')
            this.#suppressor = guard;
        if (kind === 'alias')
            this.#replaced = true;
        if (kind === 'import' || kind === 'warning' || kind === 'raise') {
            for (const handler of this.#handlers)
                handler.speaks = true;
        }
    }
    /** A colon outside brackets: of a header, or of `__all__: list[str] = …`. */
    colon() {
        this.#annotated = this.#kind === 'all';
    }
    #refuse(offset, reason) {
        this.possible = false;
        this.#refusal ??= { offset, reason };
    }
    #classify(i) {
        const { bytes } = this.#text;
        const first = (0,python_bytes/* byteAt */.aL)(bytes, i);
        if ((0,python_bytes/* isQuote */.vG)(first))
            return 'text';
        if (first === python_bytes/* DOT */.y0)
            return 'pass';
        // By its word alone: in `from .x import y` a dotted name would be read.
        const keyword = keywordKinds.get((0,names/* nameText */.fh)(this.#text, i, (0,python_bytes/* wordEnd */.Ov)(bytes, i)));
        if (keyword !== undefined)
            return keyword;
        const name = (0,names/* readDottedName */.aN)(this.#text, i, false);
        if (name === undefined)
            return undefined;
        if ((0,python_bytes/* isQuote */.vG)((0,python_bytes/* byteAt */.aL)(bytes, name.end)))
            return 'text';
        const next = (0,python_bytes/* byteAt */.aL)(bytes, name.next);
        if (this.#warn.has(name.text) && next === python_bytes/* OPEN_PAREN */.UW)
            return 'warning';
        if (this.#modules.has(name.text) && next === python_bytes/* OPEN_BRACKET */.WL)
            return this.#readAlias(name.next);
        if (name.text === '__all__' && (next === python_bytes/* EQUALS */.UT || next === python_bytes/* PLUS */.b9 || next === python_bytes/* COLON */.oH))
            return 'all';
        if (/^__all__\.(append|extend)$/.test(name.text))
            return 'all';
        return name.text === 'raise' && this.#handlers.length > 0 ? 'raise' : undefined;
    }
    /** Behind `sys.modules`: `[__name__] =`, and nothing else. */
    #readAlias(i) {
        const { bytes } = this.#text;
        const key = (0,python_text/* skipBlanks */.pw)(this.#text, i + 1, true);
        if (!(0,python_bytes/* wordAt */.E7)(bytes, key, '__name__'))
            return undefined;
        const closer = (0,python_text/* skipBlanks */.pw)(this.#text, key + 8, true);
        const equals = (0,python_text/* skipBlanks */.pw)(this.#text, closer + 1, false);
        return bytes[closer] === python_bytes/* CLOSE_BRACKET */.wt && bytes[equals] === python_bytes/* EQUALS */.UT && bytes[equals + 1] !== python_bytes/* EQUALS */.UT
            ? 'alias'
            : undefined;
    }
    /** A name at `start`, with `depth` brackets open. */
    name(start, name, depth, role) {
        if (start === this.#start)
            return;
        const isCall = (0,python_bytes/* byteAt */.aL)(this.#text.bytes, name.next) === python_bytes/* OPEN_PAREN */.UW;
        if (!this.#allows(name, isCall, depth, role)) {
            this.#refuse(start, isCall ? `a call of "${name.text}"` : `the name "${name.text}"`);
        }
    }
    /** Whether the current statement may hold a name and be a shim's. */
    #allows(name, isCall, depth, role) {
        const last = (0,names/* lastPart */.S_)(name.text);
        switch (this.#kind) {
            case 'all':
                // A method of a list or a string is no call of the module's own.
                return !isCall || role === 'attribute' || last !== name.text || listMakers.has(last);
            case 'alias':
                return !isCall || role === 'loader';
            case 'with':
                return depth === 0 ? last === 'suppress' && isCall : !isCall;
            case 'except':
                return !isCall;
            case 'warning':
                return depth !== 0;
            case 'raise':
                return true;
            default:
                return false;
        }
    }
    /** An import statement was read. */
    imported(statement) {
        this.#imports++;
        for (const { name, alias } of statement.names) {
            const module = statement.form === 'import' ? name : statement.module;
            // `import a.b` binds `a`: it gives nobody the name, unless the module puts it in its own place.
            if (statement.form === 'import' && alias === undefined && !ownMeans.has(module))
                this.#loads = true;
            else if (statement.level >= 2 || (statement.level === 0 && !ownMeans.has(module.split('.', 1)[0] ?? ''))) {
                this.#exports = true;
                if (name === '*')
                    this.#star = true;
            }
            if (statement.form === 'import' && name === 'warnings')
                this.#warn.add(`${alias ?? name}.warn`);
            if (statement.form === 'import' && name === 'sys')
                this.#modules.add(`${alias ?? name}.modules`);
            if (statement.form === 'from' && statement.level === 0)
                this.#bind(statement.module, name, alias ?? name);
        }
    }
    #bind(module, name, bound) {
        if (module === 'warnings' && name === 'warn')
            this.#warn.add(bound);
        if (module === 'sys' && name === 'modules')
            this.#modules.add(bound);
    }
    /** The module puts another in its own place: `sys.modules[__name__] = import_module("a.b")`. */
    loaded() {
        if (this.#kind === 'alias')
            this.#exports = true;
    }
}
const keywordKinds = new Map([
    ['pass', 'pass'],
    ['import', 'import'],
    ['from', 'import'],
    ['lazy', 'import'],
    ['try', 'clause'],
    ['else', 'clause'],
    ['finally', 'clause'],
    ['except', 'except'],
    ['with', 'with'],
]);

// EXTERNAL MODULE: ./build/imports/python/statement.js
var python_statement = __webpack_require__(7177);
;// CONCATENATED MODULE: ./build/imports/python/scan.js














/**
 * Reads the imports of a Python source file, in the order in which they stand, without building a tree. One pass over the
 * bytes; never throws. `unreadable` is set where the text cannot be followed to its end (open brackets or strings, NUL
 * bytes, a wrong coding cookie), never for a file that CPython 3.11 parses. What is read goes by
 * CPython's grammar up to 3.15, so f-strings nest as from 3.12 on.
 */
function scanPython(source) {
    const text = (0,python_text/* readText */.yR)(source);
    const first = new PythonScan(text, Loaders.mayOccur(text));
    const scanned = first.run();
    // Loaders that an import brings may be called before it stands in the text.
    return first.missedLoaders ? new PythonScan(text, true).run() : scanned;
}
/** Python's side of the port; a `.pyw` file is no module: only Windows imports one. */
const pythonScanner = {
    language: 'python',
    handles: (path) => path.endsWith('.py'),
    scan: (_path, source) => scanPython(source),
};
/** Of the texts that a file gives to `exec` so many are read; no file has as many. */
const mostCodes = 10_000;
/** Puts together what the lexer tells: statements by block, calls by bracket, the header and the shim by name. */
class PythonScan {
    #text;
    #lexer;
    #blocks = new Blocks();
    #records;
    #loaders = new Loaders();
    #shim;
    #lambdas = new lambdas/* Lambdas */.X();
    /** Whether dynamic imports have to be looked for. */
    #dynamic;
    /** The block that what is read now belongs to: in a header still the one around it. */
    #owner;
    #guard;
    #column = 0;
    /** A name that a colon follows, which ends no header. */
    #annotated;
    #constants;
    #values;
    /** A callee was read, and its bracket comes next. */
    #callee;
    #openCalls = [];
    constructor(text, dynamic) {
        this.#text = text;
        this.#lexer = new lexer/* Lexer */.J(text, this);
        this.#records = new Records(text);
        this.#shim = new ShimReader(text);
        this.#dynamic = dynamic;
        this.#owner = this.#blocks.top;
        // The constants of a file are only looked for where a call's argument asks for one.
        this.#values = new expression/* ExpressionReader */.K(text, (name, offset) => {
            this.#constants ??= new constants/* Constants */.Y(text);
            return this.#constants.textOf(name, offset);
        });
    }
    run() {
        this.#lexer.run();
        const nul = this.#text.bytes.subarray(0, this.#text.end).indexOf(0);
        if (nul >= 0)
            this.problem(nul, 'a NUL byte');
        const invalid = (0,python_text/* firstInvalidLine */.qt)(this.#text);
        if (invalid !== undefined)
            this.problem(invalid, 'the line is not UTF-8, and no coding cookie says what it is');
        this.#records.keep((call) => call.isConfirmed(this.#loaders));
        let codes = 0;
        const scanCode = (code) => (codes++ < mostCodes ? scanPython(code) : { statements: [] });
        const targetsOf = (call) => call.targets(this.#values, scanCode);
        return this.#records.finish(targetsOf, this.#shim, this.#text.problem);
    }
    /** Whether calls were not looked for, though the file turned out to import what makes them. */
    get missedLoaders() {
        return !this.#dynamic && this.#loaders.areImported(this.#text);
    }
    line(i, column) {
        this.#blocks.enterLine(column);
        this.#lambdas.clear();
        this.#annotated = undefined;
        this.#column = column;
        const header = openCompound(this.#text, this.#blocks, i, column);
        this.#guard = header?.guard;
        this.#owner = header?.owner ?? this.#blocks.top;
        this.#shim.line(column);
        if (header === undefined)
            return this.statement(i);
        if (this.#shim.possible)
            this.#shim.statement(i, column, header.guard);
        this.#listen();
        return header.next;
    }
    statement(i) {
        this.#lambdas.clear();
        if (this.#shim.possible)
            this.#shim.statement(i, this.#column, undefined);
        this.#listen();
        const statement = (0,python_statement/* readImport */.A)(this.#text, i);
        if (statement !== undefined) {
            this.#records.addStatement(i, statement, this.#owner);
            this.#shim.imported(statement);
            this.#loaders.bind(statement);
            return statement.next;
        }
        if (this.#dynamic)
            this.#readAssignment(i);
        return i;
    }
    /** `il = importlib`, `load: Callable = importlib.import_module`: the annotation is told as a statement of its own. */
    #readAssignment(i) {
        const annotated = this.#annotated;
        this.#annotated = undefined;
        if (annotated !== undefined) {
            this.#loaders.bindAssignment(this.#text, annotated.text, this.#values.end(i));
            return;
        }
        const name = (0,names/* readDottedName */.aN)(this.#text, i, false);
        if (name === undefined)
            return;
        const next = (0,python_bytes/* byteAt */.aL)(this.#text.bytes, name.next);
        if (next === python_bytes/* EQUALS */.UT)
            this.#loaders.bindAssignment(this.#text, name.text, name.next);
        else if (next === python_bytes/* COLON */.oH && !/^(else|try|finally)$/.test(name.text))
            this.#annotated = name;
    }
    headerEnd(i) {
        this.#guard?.end(i);
        this.#guard = undefined;
        this.#owner = this.#blocks.top;
        this.#shim.colon();
        this.#listen();
    }
    name(i, depth) {
        const { bytes } = this.#text;
        const name = (0,names/* readDottedName */.aN)(this.#text, i, depth > 0);
        if (name === undefined)
            return i + 1;
        // The letters before a quote belong to the string.
        if ((0,python_bytes/* isQuote */.vG)((0,python_bytes/* byteAt */.aL)(bytes, name.end)))
            return name.end;
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'lambda')) {
            this.#lambdas.open(depth);
        }
        else if (this.#isAttribute(i)) {
            this.#tellShim(i, name, depth, 'attribute');
        }
        else {
            this.#guard?.name(i, name);
            this.#tellShim(i, name, depth, this.#readCallee(i, name)?.givesModule ? 'loader' : 'plain');
        }
        return name.end;
    }
    /** The dynamic import that `name` is the callee of. */
    #readCallee(i, name) {
        const asked = this.#dynamic && !this.#records.full;
        const call = asked ? loadingCall(this.#text, this.#loaders, name, i) : undefined;
        if (call === undefined)
            return undefined;
        const draft = this.#records.addCall(call, this.#owner, this.#lambdas.active);
        // At once, so that it is known too where the bracket is never closed.
        call.read(this.#text, call.bracket + 1);
        this.#callee = { call, draft };
        return call;
    }
    #tellShim(i, name, depth, role) {
        if (!this.#shim.possible)
            return;
        if (role === 'loader')
            this.#shim.loaded();
        this.#shim.name(i, name, depth, role);
        if (!this.#shim.possible)
            this.#listen();
    }
    /** Whether the name is taken of something that is no name, as in `f().import_module`. */
    #isAttribute(i) {
        const { bytes } = this.#text;
        let before = i - 1;
        while (before > 0 && (bytes[before] === python_bytes/* SPACE */.t6 || bytes[before] === python_bytes/* TAB */.wn))
            before--;
        return before >= 0 && bytes[before] === python_bytes/* DOT */.y0;
    }
    open(i, depth) {
        this.#guard?.open(i, depth);
        const callee = this.#callee;
        // `getattr(importlib, "import_module")(…)`: its first bracket is not the one.
        if (callee === undefined || i < callee.call.bracket)
            return;
        this.#callee = undefined;
        if (callee.call.bracket === i)
            this.#openCalls.push({ ...callee, depth });
    }
    comma(i, depth) {
        this.#guard?.comma(i, depth);
        this.#lambdas.comma(depth);
        const open = this.#openCalls.at(-1);
        if (open?.depth === depth)
            open.call.read(this.#text, i + 1);
    }
    close(i, depth) {
        this.#guard?.close(i, depth);
        this.#lambdas.close(depth);
        for (let open = this.#openCalls.at(-1); open && open.depth > depth; open = this.#openCalls.at(-1)) {
            if (open.depth === depth + 1)
                open.draft.end = i + 1;
            this.#openCalls.pop();
        }
    }
    lambdaColon(depth) {
        return this.#lambdas.colon(depth);
    }
    abandon() {
        this.#openCalls.length = 0;
        this.#callee = undefined;
    }
    rewind(offset) {
        this.#records.rewind(offset);
        while ((this.#openCalls.at(-1)?.call.start ?? -1) >= offset)
            this.#openCalls.pop();
        this.#callee = undefined;
    }
    problem(offset, reason) {
        this.#records.addProblem(offset, reason);
        this.#shim.possible = false;
        this.#listen();
    }
    /** Names are only asked for where somebody reads them: it makes most of a file faster. */
    #listen() {
        this.#lexer.listening = this.#dynamic || this.#guard !== undefined || this.#shim.possible;
    }
}


/***/ }),

/***/ 1350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ StatementTargets)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2676);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5385);



const headers = new Map([
    ['for', 'for'],
    ['with', 'with'],
    ['except', 'with'],
    ['if', 'header'],
    ['elif', 'header'],
    ['else', 'header'],
    ['while', 'header'],
    ['try', 'header'],
    ['finally', 'header'],
]);
/** Which of a statement's names it binds. */
class StatementTargets {
    kind = 'plain';
    #text;
    #targets;
    #bind;
    /** @param bind is told of names that are bound, and where that is certain: -1 at the end of a header. */
    constructor(text, targets, bind) {
        this.#text = text;
        this.#targets = targets;
        this.#bind = bind;
    }
    /** Behind the word at `i` where it starts a statement that has a header, and nothing but a line can; else `i`. */
    header(i) {
        const { bytes } = this.#text;
        if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, i, 'case') && this.#targets.startsPattern(i + 4)) {
            this.kind = 'case';
            return i + 4;
        }
        for (const [word, kind] of headers) {
            if (!(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, i, word))
                continue;
            this.kind = kind;
            return i + word.length;
        }
        return i;
    }
    /** The colon behind a header, or before an annotation. */
    headerEnd() {
        if (this.kind === 'case' || this.kind === 'with')
            this.#bind(this.#targets.take(), -1);
        this.kind = this.kind === 'plain' ? 'annotated' : 'header';
    }
    /**
     * A name at `i`, which is no attribute of something else.
     *
     * @param single the name; undefined where it has dots.
     * @param inLambda an `=` behind it is of a lambda's parameters.
     */
    name(i, single, { end, next }, depth, inLambda) {
        const { bytes } = this.#text;
        switch (this.kind) {
            case 'plain':
                if (single !== undefined)
                    this.#targets.add(single, next);
                this.#assigned(next, depth, inLambda);
                return;
            case 'for':
                if (depth === 0 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, i, 'in'))
                    this.#boundBefore(i);
                else if (single !== undefined)
                    this.#targets.add(single, next);
                return;
            case 'with':
                if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, i, 'as'))
                    this.#targets.begin(depth);
                else if (single !== undefined)
                    this.#targets.addAwaited(single, next);
                return;
            case 'case':
                if (depth === 0 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, i, 'if'))
                    this.#boundBefore(i);
                else if (single !== undefined)
                    this.#targets.addCapture((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(this.#text, i, end), next);
                return;
            default:
        }
    }
    comma(i, depth, inLambda) {
        if (this.kind === 'with')
            this.#bind(this.#targets.endAwaited(depth), i);
        else if (this.kind === 'plain')
            this.#assigned((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(this.#text, i + 1, false), depth, inLambda);
    }
    /** A bracket that closes; `depth` counts it no more. */
    close(i, depth, inLambda) {
        if (this.kind === 'with')
            this.#bind(this.#targets.endAwaited(depth + 1), i);
        this.#targets.close(i, depth);
        if (this.kind === 'plain')
            this.#assigned((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(this.#text, i + 1, depth > 0), depth, inLambda);
    }
    /** The word at `i` ends the targets; an expression follows. */
    #boundBefore(i) {
        this.#bind(this.#targets.take(), i);
        this.kind = 'header';
    }
    /** Behind a target: whether it is assigned to, together with others or by an operation. */
    #assigned(next, depth, inLambda) {
        if (depth === 0 && !inLambda && this.#targets.isAssignedAt(next))
            this.#bind(this.#targets.take(), next);
    }
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImport)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2676);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5385);



/**
 * Reads the import statement that starts at `i`; undefined where none does. What CPython would refuse behind the first
 * name is left out: the statement imports what stands before it.
 */
function readImport(text, i) {
    const { bytes } = text;
    if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, i, 'import'))
        return readNames(text, i, false);
    if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, i, 'from'))
        return readFrom(text, i, false);
    // PEP 810: a soft keyword, so only before one of the two.
    if (!(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, i, 'lazy'))
        return undefined;
    const start = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(text, i + 4, false);
    if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, start, 'import'))
        return readNames(text, start, true);
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, start, 'from') ? readFrom(text, start, true) : undefined;
}
/** `import a.b as c, d` */
function readNames(text, start, lazy) {
    const list = readList(text, start + 6, true, false);
    if (list.names.length === 0)
        return undefined;
    return { form: 'import', lazy, level: 0, module: '', names: list.names, end: list.end, next: list.end };
}
/** `from ..a import b as c`, `from . import (b, c)`, `from a import *` */
function readFrom(text, start, lazy) {
    const { bytes } = text;
    let i = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(text, start + 4, false);
    let level = 0;
    while (bytes[i] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .DOT */ .y0) {
        level++;
        i = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(text, i + 1, false);
    }
    let module = '';
    if (!(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, i, 'import')) {
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .readDottedName */ .aN)(text, i, false);
        if (name === undefined)
            return undefined;
        module = name.text;
        i = name.next;
    }
    else if (level === 0) {
        return undefined;
    }
    if (!(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, i, 'import'))
        return undefined;
    const keywordEnd = i + 6;
    i = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(text, keywordEnd, false);
    const from = { form: 'from', lazy, level, module };
    if (bytes[i] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .STAR */ .Vw)
        return { ...from, names: [{ name: '*' }], end: i + 1, next: i + 1 };
    if (bytes[i] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_PAREN */ .UW) {
        const list = readList(text, keywordEnd, false, false);
        return { ...from, names: list.names, end: list.end, next: list.end };
    }
    const list = readList(text, i + 1, false, true);
    const closed = bytes[list.next] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_PAREN */ .yu;
    // A bracket that is not closed here goes to whoever watches brackets.
    return { ...from, names: list.names, end: closed ? list.next + 1 : list.end, next: closed ? list.next + 1 : i };
}
/** A list that goes on is cut, and the file with it: see `records.ts`. */
const mostNames = 1_000_000;
function readList(text, start, dotted, inBrackets) {
    const { bytes } = text;
    const names = [];
    let end = start;
    let next = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(text, start, inBrackets);
    // In an open bracket the next line's statement would be read as a name.
    while (names.length < mostNames && !(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, next, 'import') && !(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, next, 'from')) {
        const name = dotted ? (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .readDottedName */ .aN)(text, next, inBrackets) : readName(text, next, inBrackets);
        if (name === undefined)
            break;
        let alias;
        end = name.end;
        next = name.next;
        if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, next, 'as')) {
            const bound = readName(text, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(text, next + 2, inBrackets), inBrackets);
            if (bound === undefined) {
                names.push({ name: name.text });
                break;
            }
            alias = bound.text;
            end = bound.end;
            next = bound.next;
        }
        names.push(alias === undefined ? { name: name.text } : { name: name.text, alias });
        if (bytes[next] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMA */ .KE)
            break;
        next = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(text, next + 1, inBrackets);
    }
    return { names, end, next };
}
function readName(text, i, inBrackets) {
    const { bytes } = text;
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .startsName */ .tV)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i)))
        return undefined;
    const end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEnd */ .Ov)(bytes, i);
    return { text: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(text, i, end), end, next: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(text, end, inBrackets) };
}


/***/ }),

/***/ 8658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ stringEnd),
/* harmony export */   bV: () => (/* binding */ literalEnd),
/* harmony export */   m$: () => (/* binding */ openingAt),
/* harmony export */   s$: () => (/* binding */ isStringPrefix)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);

/** Reads what stands at the quote `i` and the prefix before it. */
function openingAt(bytes, i) {
    const quote = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i);
    const triple = bytes[i + 1] === quote && bytes[i + 2] === quote;
    const prefix = prefixBefore(bytes, i);
    return {
        quote,
        triple,
        raw: (prefix & RAW) !== 0,
        formatted: (prefix & FORMATTED) !== 0,
        isBytes: (prefix & BYTES) !== 0,
        content: i + (triple ? 3 : 1),
    };
}
const RAW = 1;
const BYTES = 2;
const FORMATTED = 4;
const UNICODE = 8;
/** 0 where there is none, or where the letters before the quote are a keyword or the end of a longer word. */
function prefixBefore(bytes, i) {
    let start = i;
    while (start > 0 && i - start < 3 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, start - 1)))
        start--;
    return prefixOf(bytes, start, i);
}
/** Whether the word between two offsets may stand before a quote as a part of the string. */
function isStringPrefix(bytes, start, end) {
    return prefixOf(bytes, start, end) > 0;
}
function prefixOf(bytes, start, end) {
    if (end - start === 1)
        return prefixLetter((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, start));
    if (end - start !== 2)
        return 0;
    const first = prefixLetter((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, start));
    const second = prefixLetter((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, start + 1));
    // Two letters are `r` and one of the others, but `u`.
    const other = first === RAW ? second : second === RAW ? first : 0;
    return other === BYTES || other === FORMATTED ? other | RAW : 0;
}
function prefixLetter(byte) {
    switch (byte | 32) {
        case 98: // b
            return BYTES;
        case 102: // f
        case 116: // t
            return FORMATTED;
        case 114: // r
            return RAW;
        case 117: // u
            return UNICODE;
        default:
            return 0;
    }
}
/**
 * The end of a string without fields whose content starts at `i`: behind its closing quotes, or negative where it is not
 * closed, `-1 - n` with `n` the newline, or the end of the text, that it ran into.
 */
function stringEnd(bytes, end, i, quote, triple) {
    for (;;) {
        const byte = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i);
        if (byte === quote) {
            if (!triple)
                return i + 1;
            if (bytes[i + 1] === quote && bytes[i + 2] === quote)
                return i + 3;
            i++;
        }
        else if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKSLASH */ .r_) {
            i = afterEscape(bytes, i);
        }
        else if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.LF || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.CR) {
            if (!triple || i >= end)
                return -1 - Math.min(i, end);
            i++;
        }
        else {
            i++;
        }
    }
}
/** A backslash guards the next byte from ending the string, in raw strings too; CR LF counts as one. */
function afterEscape(bytes, i) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewline */ .Z9)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i + 1)) ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .afterNewline */ .Nn)(bytes, i + 1) : i + 2;
}
/**
 * The next place in the literal part of a formatted string where something else begins: its closing quotes, the `{` of a
 * field, in a format specification the `}` that ends it or, in a string of one line, a newline; or the end of the text.
 */
function literalEnd(bytes, end, i, string, inSpecification) {
    const { quote, triple, raw } = string;
    while (i < end) {
        const byte = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i);
        if (byte === quote) {
            if (!triple || (bytes[i + 1] === quote && bytes[i + 2] === quote))
                return i;
            i++;
        }
        else if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACE */ .Hv) {
            // Doubled braces are text, but not in a specification, where the second one opens a field's set or dictionary.
            if (inSpecification || bytes[i + 1] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACE */ .Hv)
                return i;
            i += 2;
        }
        else if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACE */ .rc) {
            if (inSpecification)
                return i;
            i++;
        }
        else if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKSLASH */ .r_) {
            i = afterLiteralEscape(bytes, i, quote, raw);
        }
        else if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewline */ .Z9)(byte) && !triple) {
            return i;
        }
        else {
            i++;
        }
    }
    return end;
}
function afterLiteralEscape(bytes, i, quote, raw) {
    const next = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i + 1);
    // A backslash does not guard a brace: the field opens all the same.
    if (next === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACE */ .Hv || next === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACE */ .rc)
        return i + 1;
    if (!raw && next === 78 && bytes[i + 2] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACE */ .Hv) {
        // \N{name}. No name holds a backslash: stopping there, no byte is looked at for more than one of them.
        let k = i + 3;
        while (!(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewline */ .Z9)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, k)) && bytes[k] !== quote && bytes[k] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACE */ .rc && bytes[k] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKSLASH */ .r_)
            k++;
        return bytes[k] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACE */ .rc ? k + 1 : i + 2;
    }
    return afterEscape(bytes, i);
}


/***/ }),

/***/ 5779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   KC: () => (/* binding */ noRecords),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   os: () => (/* binding */ SweepBit),
/* harmony export */   tM: () => (/* binding */ SweepField),
/* harmony export */   wZ: () => (/* binding */ afterRecord)
/* harmony export */ });
/** What a record says of its statement beside its names. */
const SweepBit = { from: 1, deferred: 2, typeOnly: 4, guarded: 8, star: 16, lazy: 32 };
/** Where the parts of a record stand in `SweepRecords.data`; from `names` on, a name and its alias in turn, -1 for none. */
const SweepField = {
    line: 0,
    column: 1,
    endColumn: 2,
    bits: 3,
    level: 4,
    module: 5,
    count: 6,
    names: 7,
};
const noRecords = {
    data: new Int32Array(0),
    start: new Int32Array(1),
    nameCount: 0,
    name: (id) => {
        throw new RangeError(`there is no name ${id}`);
    },
};
/** The statements of one file as the scanner would give them. */
function statementsOf(records, file) {
    const { data, start } = records;
    const statements = [];
    const end = start[file + 1] ?? 0;
    for (let at = start[file] ?? 0; at < end; at = afterRecord(data, at))
        statements.push(statementAt(records, at));
    return statements;
}
/** Where the record behind the one at `at` starts. */
function afterRecord(data, at) {
    return at + SweepField.names + 2 * field(data, at, 'count');
}
function statementAt(records, at) {
    const { data } = records;
    const names = [];
    const end = afterRecord(data, at);
    for (let i = at + SweepField.names; i < end; i += 2) {
        const name = records.name(data[i] ?? -1);
        const alias = data[i + 1] ?? -1;
        names.push(alias < 0 ? { name } : { name, alias: records.name(alias) });
    }
    const module = field(data, at, 'module');
    return {
        line: field(data, at, 'line'),
        column: field(data, at, 'column'),
        endColumn: field(data, at, 'endColumn'),
        form: field(data, at, 'bits') & SweepBit.from ? 'from' : 'import',
        level: field(data, at, 'level'),
        module: module < 0 ? '' : records.name(module),
        names,
        labels: labelsAt(data, at),
    };
}
function labelsAt(data, at) {
    const bits = field(data, at, 'bits');
    const labels = [bits & SweepBit.deferred ? 'deferred' : 'module-level'];
    if (bits & SweepBit.typeOnly)
        labels.push('type-only');
    if (bits & SweepBit.guarded)
        labels.push('guarded');
    if (bits & SweepBit.star)
        labels.push('star');
    if (field(data, at, 'level') > 0)
        labels.push('relative');
    if (bits & SweepBit.lazy)
        labels.push('lazy');
    return labels;
}
/** One number of the record at `at`. */
function field(data, at, name) {
    return data[at + SweepField[name]] ?? 0;
}


/***/ }),

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Targets)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8658);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5385);



/** The names of one statement that may turn out to be bound by it: those of a target list, which an `=` behind it proves. */
class Targets {
    #text;
    #names = [];
    /** For each open bracket how many names stood before it; -1 in an argument list or a subscript, whose names are read. */
    #brackets = [];
    #reading = 0;
    /** The depth at which a target behind `as` stands; undefined where none is awaited. */
    #awaited;
    /** What was found behind the last annotation, and where. */
    #annotation = { end: 0, assigned: false };
    constructor(text) {
        this.#text = text;
    }
    clear() {
        this.#names = [];
        this.#brackets.length = 0;
        this.#reading = 0;
        this.#awaited = undefined;
    }
    take() {
        const names = this.#names;
        this.#names = [];
        return names;
    }
    /** @param next behind the name and its blanks. */
    add(name, next) {
        if (this.#reading === 0 && !this.#isOwner(next))
            this.#names.push(name);
    }
    /** A name in a pattern, which captures unless it is a class or a keyword of one. */
    addCapture(name, next) {
        const { bytes } = this.#text;
        const keyword = bytes[next] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUALS */ .UT && bytes[next + 1] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUALS */ .UT;
        if (!keyword && bytes[next] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_PAREN */ .UW && !notCaptured.has(name))
            this.#names.push(name);
    }
    /** Behind `as`. */
    begin(depth) {
        this.#awaited = depth;
        this.#names = [];
    }
    addAwaited(name, next) {
        if (this.#awaited !== undefined)
            this.add(name, next);
    }
    /** A comma or the end of a bracket at this depth. */
    endAwaited(depth) {
        if (this.#awaited === undefined || depth > this.#awaited)
            return [];
        this.#awaited = undefined;
        return this.take();
    }
    open(i) {
        const trailer = this.#endsOperand(i);
        if (trailer || this.#reading > 0)
            this.#reading++;
        this.#brackets.push(trailer ? -1 : this.#names.length);
    }
    close(i, depth) {
        const before = this.#brackets.pop();
        if (this.#reading > 0)
            this.#reading--;
        else if (before !== undefined && this.#isOwner((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(this.#text, i + 1, depth > 0))) {
            this.#names.length = Math.min(this.#names.length, Math.max(0, before));
        }
    }
    /** Whether something is taken of what stands before: `a.b`, `a[b]`, `a(b)` bind no `a`. */
    #isOwner(next) {
        const byte = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(this.#text.bytes, next);
        return byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .DOT */ .y0 || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACKET */ .WL || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_PAREN */ .UW;
    }
    /** Whether a bracket at `i` belongs to what stands before it. After a keyword it does not. */
    #endsOperand(i) {
        const { bytes } = this.#text;
        let before = i - 1;
        while (before >= 0 && (bytes[before] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6 || bytes[before] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .TAB */ .wn))
            before--;
        const byte = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, before);
        if (!(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(byte))
            return byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_PAREN */ .yu || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACKET */ .wt || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACE */ .rc || (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuote */ .vG)(byte);
        let start = before;
        while (start > 0 && before - start < 8 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, start - 1)))
            start--;
        return !keywords.has(Buffer.from(bytes.subarray(start, before + 1)).toString('latin1'));
    }
    /** Whether the name at `i` is taken of something that is no name, as in `f().x`. */
    isAttribute(i) {
        const { bytes } = this.#text;
        let before = i - 1;
        while (before > 0 && (bytes[before] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6 || bytes[before] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .TAB */ .wn))
            before--;
        return before >= 0 && bytes[before] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .DOT */ .y0;
    }
    /** Whether `=` or an operator with it stands at `i`. */
    isAssignedAt(i) {
        const { bytes } = this.#text;
        let at = i;
        while (at < i + 2 && operators.has((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, at)))
            at++;
        if (bytes[at] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUALS */ .UT || bytes[at + 1] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUALS */ .UT)
            return false;
        // `<=`, `>=` and `!=` compare; `<<=` and `>>=` assign.
        return at !== i + 1 || !compares((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i));
    }
    /** Whether `=` stands behind the annotation that starts at `i`. No byte is read twice for it, whatever starts in between. */
    isAssigned(i) {
        if (i >= this.#annotation.end)
            this.#annotation = this.#readAnnotation(i);
        return this.#annotation.assigned;
    }
    #readAnnotation(i) {
        const { bytes, end } = this.#text;
        let depth = 0;
        while (i < end) {
            const byte = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i);
            if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuote */ .vG)(byte)) {
                const { quote, triple, content } = (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .openingAt */ .m$)(bytes, i);
                const stop = (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .stringEnd */ .VS)(bytes, end, content, quote, triple);
                if (stop < 0)
                    return { end: -1 - stop, assigned: false };
                i = stop;
                continue;
            }
            if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_PAREN */ .UW || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACKET */ .WL || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACE */ .Hv)
                depth++;
            else if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_PAREN */ .yu || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACKET */ .wt || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACE */ .rc)
                depth--;
            else if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKSLASH */ .r_ && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewline */ .Z9)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i + 1)))
                i = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .afterNewline */ .Nn)(bytes, i + 1) - 1;
            else if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH */ .v9 && depth > 0)
                i = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipComment */ .D)(this.#text, i) - 1;
            else if (depth <= 0 && ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewline */ .Z9)(byte) || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH */ .v9 || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .SEMICOLON */ .I8))
                return { end: i, assigned: false };
            else if (depth <= 0 && byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUALS */ .UT) {
                if (bytes[i + 1] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUALS */ .UT)
                    i++;
                else if (!compares((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i - 1)))
                    return { end: i, assigned: true };
            }
            i++;
        }
        return { end, assigned: false };
    }
    /** Whether what follows the word `case` can be a pattern. */
    startsPattern(i) {
        const byte = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(this.#text.bytes, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(this.#text, i, false));
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(byte) || (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuote */ .vG)(byte) || byte === 45 || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .STAR */ .Vw || this.#isBracket(byte);
    }
    #isBracket(byte) {
        return byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_PAREN */ .UW || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACKET */ .WL || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACE */ .Hv;
    }
}
/** `<`, `>` or `!` before an `=`. */
function compares(byte) {
    return byte === 60 || byte === 62 || byte === 33;
}
/** `+ - * / % @ & | ^ < > !` */
const operators = new Set([43, 45, 42, 47, 37, 64, 38, 124, 94, 60, 62, 33]);
const notCaptured = new Set(['_', 'as', 'if', 'None', 'True', 'False']);
/** Words behind which a bracket groups. */
const keywords = new Set('and as assert await case del elif else except for if in is lambda not or return while with yield'.split(' '));


/***/ }),

/***/ 5385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ skipComment),
/* harmony export */   S$: () => (/* binding */ sliceText),
/* harmony export */   pw: () => (/* binding */ skipBlanks),
/* harmony export */   qt: () => (/* binding */ firstInvalidLine),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9531);


/** Decodes by byte order mark and coding cookie (PEP 263); UTF-8 where there is neither. */
function readText(source) {
    if (source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf)
        return padded(source.subarray(3));
    const cookie = codingCookie(source);
    if (cookie === undefined)
        return padded(source);
    const encoding = cookie.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '_');
    if (utf8Names.test(encoding))
        return padded(source);
    if (!knownNames.test(encoding))
        return refused(source, `unknown encoding: ${cookie}`);
    if (shiftingNames.test(encoding)) {
        return source.some(isShift) ? refused(source, `the encoding ${cookie} is not read`) : padded(source);
    }
    if (asciiOnly(source) && !encoding.includes('2022'))
        return padded(source);
    if (asciiNames.test(encoding))
        return refused(source, `the encoding ${cookie} does not hold these bytes`);
    return padded(new TextEncoder().encode(decode(source, encoding)));
}
function refused(source, problem) {
    return { ...padded(source), valid: true, problem };
}
const utf8Names = /^(utf_?8.*|u8|utf|cp65001)$/;
const asciiNames = /^((us_)?ascii|646|us)$/;
/**
 * Encodings in which bytes of ASCII may stand for other characters, and which Node cannot decode. An import could be hidden
 * in them, so a file that makes use of it is not taken for read, though CPython would take it.
 */
const shiftingNames = /^(u7|.*utf_?7|u16|u32|.*utf_?(16|32).*|hz.*|.*2022_?kr|johab|.*1361|.*unicode_escape|punycode|idna)$/;
/** The families of `encodings.aliases`, drawn wide: a name that Python knows is never refused. */
const knownNames = /^(u(tf|7|8|16|32|jis|hc|s$|s_ascii|nicode|_jis)|x_mac|palmos|ruscii|hkscs|ascii|646|ansi|latin|l\d|iso|8859|cp|ibm|cs|\d+$|windows|mac|koi8|kz|tis|pt|hp|r8|roman8|gb|936|hz|big5|euc|jis|s_?jis|shift|ms|mbcs|oem|rk|strk|arabic|greek|hebrew|cyrillic|asmo|elot|ecma|johab|ks|korean|chinese|thai|punycode|idna|raw_unicode|dbcs|ebcdic|maccent)/;
/** As CPython finds it: in one of the first two lines, the second only if the first is blank or a comment. */
function codingCookie(source) {
    let start = 0;
    for (let line = 0; line < 2 && start < source.length; line++) {
        let end = start;
        while (end < source.length && !(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewline */ .Z9)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .byteAt */ .aL)(source, end)))
            end++;
        // A cookie stands at the front; a line of 50 MB is not decoded for it.
        const text = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(source.buffer, source.byteOffset + start, Math.min(end - start, 4096)).toString('latin1');
        const found = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(text);
        if (found)
            return found[1];
        if (!/^[ \t\f]*(#|$)/.test(text))
            return undefined;
        start = end + (source[end] === _bytes_js__WEBPACK_IMPORTED_MODULE_1__.CR && source[end + 1] === _bytes_js__WEBPACK_IMPORTED_MODULE_1__.LF ? 2 : 1);
    }
    return undefined;
}
function asciiOnly(source) {
    for (let i = 0; i < source.length; i++)
        if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .byteAt */ .aL)(source, i) >= 128)
            return false;
    return true;
}
/** `+`, `\\`, `~`, escape, shift out, and whatever is not ASCII. */
function isShift(byte) {
    return byte === _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .PLUS */ .b9 || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKSLASH */ .r_ || byte === 126 || byte === 27 || byte === 14 || byte >= 128;
}
function decode(source, encoding) {
    // WHATWG's "latin1" is windows-1252, which Python's is not.
    if (/^(latin_?1?|l1|8859|iso_?8859_1(_.*)?|iso_latin_1(_.*)?|iso8859|cp819)$/.test(encoding))
        return latin1(source);
    try {
        return new TextDecoder(whatwgLabel(encoding)).decode(source);
    }
    catch {
        // An encoding that Node does not have: what is ASCII is right, and the rest only matters within names.
        return latin1(source);
    }
}
function latin1(source) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(source.buffer, source.byteOffset, source.length).toString('latin1');
}
/** Python's names beside those of WHATWG, where they differ by more than an underscore. */
const whatwgLabels = [
    [/^(?:cp|windows_?)?(125\d|874)$/, 'windows-$1'],
    [/^(?:iso_?)?8859_(\d+)(?:_.*)?$/, 'iso-8859-$1'],
    [/^elot_928$/, 'iso-8859-7'],
    [/^latin_?9$|^l9$/, 'iso-8859-15'],
    [/^latin_?10$|^l10$/, 'iso-8859-16'],
    [/^(?:cp|ibm)?866$/, 'ibm866'],
    [/^(?:(?:cp|ms)?932|s_?jis.*|shift_?jis.*|ms_?kanji|x_mac_japanese)$/, 'shift_jis'],
    [/^(?:euc_?jp|euc_?ji.*|jisx0213|ujis|u_jis)$/, 'euc-jp'],
    [/^(?:cs)?iso_?2022_?jp.*$/, 'iso-2022-jp'],
    [/^(?:(?:cp|ms)?949|euc_?kr|uhc|korean|ks.*|x_mac_korean)$/, 'euc-kr'],
    [/^(?:(?:cp|ms)?936|gb_?2312.*|chinese|euc_?cn|euc.*gb.*|x_mac_simp_chinese)$/, 'gbk'],
    [/^gb18030.*$/, 'gb18030'],
    [/^(?:(?:cp|ms)?950|(?:cs)?big5.*|hkscs|x_mac_trad_chinese)$/, 'big5'],
    [/^(?:thai|tis_?620.*|iso_ir_166)$/, 'windows-874'],
    [/^mac_?roman$/, 'macintosh'],
    [/^mac_?cyrillic$/, 'x-mac-cyrillic'],
];
function whatwgLabel(encoding) {
    for (const [pattern, label] of whatwgLabels) {
        if (pattern.test(encoding))
            return encoding.replace(pattern, label);
    }
    return encoding.replaceAll('_', '-');
}
/** Copies, since a scan looks ahead past the end and may blank comments (see `skipComment`). */
function padded(source) {
    // Always the same kind of array, whatever `source` is: the engine then reads its bytes without asking what it has.
    const bytes = new Uint8Array(source.length + _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .PADDING */ .Kv);
    bytes.set(source);
    bytes.fill(_bytes_js__WEBPACK_IMPORTED_MODULE_1__.LF, source.length);
    return { bytes, end: source.length, valid: (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(source) };
}
/** The end of the comment at `i`. In a text that is not valid, its bytes beyond ASCII are blanked, as CPython ignores them. */
function skipComment(text, i) {
    const { bytes, valid } = text;
    while (!(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewline */ .Z9)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .byteAt */ .aL)(bytes, i))) {
        if (!valid && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .byteAt */ .aL)(bytes, i) >= 128)
            bytes[i] = _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH */ .v9;
        i++;
    }
    return i;
}
/** The start of the first line that is not UTF-8; undefined where every line is. */
function firstInvalidLine(text) {
    if (text.valid)
        return undefined;
    for (let start = 0; start < text.end;) {
        const next = text.bytes.indexOf(_bytes_js__WEBPACK_IMPORTED_MODULE_1__.LF, start) + 1;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(text.bytes.subarray(start, next)))
            return start;
        start = next;
    }
    return undefined;
}
/** Past blanks and joined lines; in brackets past newlines and comments too. Never beyond the end. */
function skipBlanks(text, i, inBrackets) {
    const { bytes, end } = text;
    while (i < end) {
        const byte = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .byteAt */ .aL)(bytes, i);
        if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6 || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .TAB */ .wn || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_1__.FF)
            i++;
        else if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKSLASH */ .r_ && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewline */ .Z9)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .byteAt */ .aL)(bytes, i + 1)))
            i = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .afterNewline */ .Nn)(bytes, i + 1);
        else if (inBrackets && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewline */ .Z9)(byte))
            i = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .afterNewline */ .Nn)(bytes, i);
        else if (inBrackets && byte === _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH */ .v9)
            i = skipComment(text, i);
        else
            break;
    }
    return Math.min(i, end);
}
/** The characters between two offsets. */
function sliceText({ bytes }, start, end) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, start, end - start).toString('utf8');
}


/***/ }),

/***/ 2982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unescapeText)
/* harmony export */ });
/** The text of a literal's content; undefined where an escape names a character (`\N{…}`), which no module path does. */
function unescapeText(content) {
    if (!content.includes('\\'))
        return content;
    if (content.includes('\\N'))
        return undefined;
    return content.replaceAll(escapes, (whole, code) => {
        const hexadecimal = /^[xuU](.+)$/.exec(code)?.[1];
        if (hexadecimal !== undefined)
            return character(Number.parseInt(hexadecimal, 16), whole);
        if (/^[0-7]/.test(code))
            return character(Number.parseInt(code, 8), whole);
        return simple.get(code) ?? whole;
    });
}
const escapes = /\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|\r\n|[\s\S])/g;
const simple = new Map([
    ['\\', '\\'],
    ["'", "'"],
    ['"', '"'],
    ['a', '\x07'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['\n', ''],
    ['\r', ''],
    ['\r\n', ''],
]);
function character(code, whole) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}


/***/ }),

/***/ 2733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ HERE),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Mo: () => (/* binding */ mostItems),
/* harmony export */   PW: () => (/* binding */ FILE),
/* harmony export */   _r: () => (/* binding */ asShown),
/* harmony export */   ai: () => (/* binding */ knownStart),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   pL: () => (/* binding */ replaceMarks),
/* harmony export */   sw: () => (/* binding */ mostCharacters),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   v8: () => (/* binding */ textValue),
/* harmony export */   vs: () => (/* binding */ HOLE),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/** Stands for characters that are not known. */
const HOLE = '\0';
/** The path of the file itself, `__file__`. */
const FILE = '\x01';
/** The directory of the file. */
const HERE = '\x02';
/** Longer texts name no module; of those only the start is kept, so that `a = a + a` stays small. */
const mostCharacters = 1000;
const unknown = { kind: 'unknown' };
/** A text of so many characters at most, and a hole for the rest. */
function textValue(text, most = mostCharacters) {
    return { kind: 'text', text: text.length > most ? text.slice(0, most) + HOLE : text };
}
/** The characters of a literal: those that serve as marks are as good as not known. */
function literalText(text) {
    return replaceMarks(text, HOLE);
}
/** The text with `instead` in the place of what is not known. */
function replaceMarks(text, instead) {
    return text.replaceAll(marks, instead);
}
const marks = new RegExp(`[${HOLE}${FILE}${HERE}]+`, 'g');
/** As an operand of strings. */
function asText(value) {
    return value.kind === 'text' ? value.text : HOLE;
}
/** As a field of a formatted string shows it. */
function asShown(value) {
    if (value?.kind === 'number')
        return String(value.value);
    return value === undefined ? HOLE : asText(value);
}
/** What is known from the start of a text on. */
function knownStart(text) {
    const mark = text.search(anyMark);
    return mark < 0 ? text : text.slice(0, mark);
}
const anyMark = new RegExp(`[${HOLE}${FILE}${HERE}]`);
/** Whether every character is known. */
function isWhole(text) {
    return !anyMark.test(text);
}
/** What is kept of a list. */
const mostItems = 1000;
/** `a + b` */
function plus(left, right, most) {
    if (left.kind === 'list' || right.kind === 'list')
        return addLists(left, right);
    if (left.kind !== 'text' && right.kind !== 'text')
        return unknown;
    return textValue(asText(left) + asText(right), most);
}
/** Of a list and something unknown what is known stays. */
function addLists(left, right) {
    if (left.kind !== 'list')
        return right;
    if (right.kind !== 'list' || left.items.length + right.items.length > mostItems)
        return left;
    return { kind: 'list', tuple: left.tuple, items: [...left.items, ...right.items] };
}


/***/ }),

/***/ 2962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ handlesTypeScript)
/* harmony export */ });
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7685);
// What the scanner of TypeScript and JavaScript takes; kept apart from it, so that asking does not load the compiler.

/**
 * Whether the TypeScript engine reads this path. Declarations (`.d.ts`) hold no code of their own, and minified bundles are
 * built from sources that are read themselves.
 */
function handlesTypeScript(path) {
    return (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTypeScriptEnding */ .DG)(path) !== path && !/\.d\.[cm]?ts$|\.min\.[cm]?js$/.test(path);
}


/***/ }),

/***/ 7959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parse)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/manifest/quote.js
var quote = __webpack_require__(6928);
;// CONCATENATED MODULE: ./build/manifest/nodes.js
// Turns the YAML library's nodes into values with places: follows aliases, and reports duplicate keys and merge keys.


/** Values that a file may hold once its aliases are followed; without aliases a file of a mebibyte cannot reach it. */
const mostValues = 1_000_000;
/**
 * The values of a document; undefined where its aliases multiply them beyond a million. Recursive: the caller bounds
 * the nesting.
 */
function valuesOf(reading, text, contents) {
    const conversion = new Conversion(reading, text);
    const value = conversion.convert(contents);
    if (conversion.size <= mostValues)
        return value;
    reading.error({ path: reading.path, line: 1, column: 1 }, 'aliases', `aliases multiply the values of ${reading.path} to more than ${mostValues}`, 'write the values out, without aliases of aliases');
    return undefined;
}
class Conversion {
    size = 0;
    #reading;
    #text;
    /** By anchor name; undefined while the anchored value is still open. */
    #anchors = new Map();
    constructor(reading, text) {
        this.#reading = reading;
        this.#text = text;
    }
    /** `fallback`: the place of a value that is not written, as after `root:`. */
    convert(node, fallback) {
        const before = this.size;
        this.size += 1;
        const at = this.#at(node, fallback);
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#follow(node.source, at);
        const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
        if (anchor !== undefined)
            this.#anchors.set(anchor, undefined);
        const value = this.#value(node, at);
        if (anchor !== undefined)
            this.#anchors.set(anchor, { value, size: this.size - before });
        return value;
    }
    #value(node, at) {
        if ((0,dist/* isMap */.jh)(node))
            return this.#map(node, at);
        if ((0,dist/* isSeq */.oP)(node))
            return { kind: 'list', items: node.items.map((item) => this.convert(nodeOr(item))), at };
        if ((0,dist/* isScalar */.jn)(node))
            return { kind: 'scalar', value: scalarOf(node), source: node.source ?? '', at };
        return { kind: 'scalar', value: null, source: '', at };
    }
    #map(node, at) {
        const entries = new Map();
        let merged = false;
        for (const pair of node.items) {
            if (!(0,dist/* isScalar */.jn)(pair.key))
                continue; // reported as NON_STRING_KEY
            const key = String(pair.key.value ?? '');
            const keyAt = this.#at(pair.key, at);
            if (pair.key.anchor !== undefined)
                this.convert(pair.key);
            const value = this.convert(nodeOr(pair.value), keyAt);
            if (key === '<<') {
                merged = true;
                this.#reportMerge(keyAt);
                continue;
            }
            const first = entries.get(key);
            if (first)
                this.#reportDuplicate(key, keyAt, first);
            // The last one counts, as for PyYAML.
            entries.set(key, { key, keyAt, value });
        }
        return { kind: 'map', entries, merged, at };
    }
    #follow(name, at) {
        const anchored = this.#anchors.get(name);
        if (anchored) {
            this.size += anchored.size;
            return anchored.value;
        }
        // A pattern without quotes, `**/*.pem`, is an alias too.
        const remedy = 'write the value out; put a pattern that starts with * in double quotes';
        const what = this.#anchors.has(name) ? 'stands inside the value that it names' : 'has no anchor before it';
        this.#reading.error(at, `alias ${name}`, `alias ${(0,quote/* quote */.hD)(`*${name}`)} ${what}`, remedy);
        return { kind: 'broken', at };
    }
    #reportMerge(at) {
        this.#reading.error(at, '<<', 'merge key "<<", which YAML 1.2 does not know', 'write the keys out in each map');
    }
    #reportDuplicate(key, at, first) {
        const message = `duplicate key ${(0,quote/* quote */.hD)(key)}: it stands here and at line ${first.keyAt.line ?? 1}`;
        this.#reading.error(at, `duplicate key ${key}`, message, 'keep one of the two');
    }
    #at(node, fallback) {
        const range = node?.range;
        if (!range)
            return fallback ?? { path: this.#reading.path };
        if (range[0] === range[1] && fallback)
            return fallback;
        return this.#text.place(range[0], range[1]);
    }
}
function nodeOr(item) {
    return (0,dist/* isAlias */.Vj)(item) || (0,dist/* isMap */.jh)(item) || (0,dist/* isSeq */.oP)(item) || (0,dist/* isScalar */.jn)(item) ? item : null;
}
function scalarOf(node) {
    const value = node.value;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    return null;
}

;// CONCATENATED MODULE: ./build/manifest/compose.js
// Drives the YAML library: text → its document, refused where it is too deep or too much.

const deepest = 200;
/** A manifest of a hundred lanes has ten thousand. */
const mostTokens = 250_000;
const options = {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    strict: true,
    stringKeys: true,
    // Ours names both places, and is linear in the number of keys.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
};
/**
 * The first document of a YAML 1.2 text: core schema, keys are text, no merge keys. The library reads nested values by
 * recursion; its lexer and its first parser do not. So those two are driven by hand, and nothing deeper than 200 levels
 * reaches the rest.
 */
function compose(text) {
    const tokens = tokensOf(text);
    if ('refused' in tokens)
        return tokens;
    const second = tokens.filter((token) => token.type === 'document')[1];
    const own = second ? tokens.slice(0, tokens.indexOf(second)) : tokens;
    const [document] = new dist/* Composer */.Dk(options).compose(own, true, text.length);
    if (!document)
        throw new Error('the YAML library gave no document, though one was forced');
    return { document, second: second?.offset ?? null };
}
function tokensOf(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    let lexemes = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        lexemes += 1;
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // The document and a scalar stand on the stack too.
        if (parser.stack.length > deepest + 2) {
            return { refused: 'nesting', message: `nested deeper than ${deepest} levels`, offset: parser.offset };
        }
        if (lexemes > mostTokens) {
            return { refused: 'size', message: `more than ${mostTokens} YAML tokens`, offset: parser.offset };
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}

;// CONCATENATED MODULE: ./build/manifest/yaml-errors.js

const explanations = {
    ALIAS_PROPS: { shifts: false, remedy: 'remove the anchor or the tag before the alias' },
    BAD_ALIAS: { shifts: false, remedy: 'put a pattern that starts with * in double quotes; give an alias its name' },
    BAD_COLLECTION_TYPE: { shifts: false, remedy: 'remove the tag' },
    BAD_DIRECTIVE: { shifts: false, remedy: 'remove the line that starts with %' },
    BAD_DQ_ESCAPE: { shifts: false, remedy: 'write the backslash twice, or put the value in single quotes' },
    BAD_INDENT: { shifts: true, remedy: 'indent the line as its neighbours are, with spaces; close brackets before it' },
    BAD_PROP_ORDER: { shifts: false, remedy: 'put the anchor or the tag after the indicator' },
    BAD_SCALAR_START: { shifts: false, remedy: 'put the value in double quotes' },
    BLOCK_AS_IMPLICIT_KEY: {
        shifts: true,
        remedy: 'put the nested map on a line of its own, indented; put a value that holds ": " in quotes',
    },
    BLOCK_IN_FLOW: { shifts: true, remedy: 'write the nested value in brackets or braces' },
    DUPLICATE_KEY: { shifts: false, remedy: 'keep one of the two' },
    IMPOSSIBLE: { shifts: true, remedy: 'rewrite the line' },
    KEY_OVER_1024_CHARS: { shifts: false, remedy: 'shorten the key' },
    MISSING_CHAR: { shifts: true, remedy: 'add what is missing' },
    MULTILINE_IMPLICIT_KEY: {
        shifts: true,
        remedy: 'end the key with a colon and a space; close quotes and brackets before the line ends',
    },
    MULTIPLE_ANCHORS: { shifts: false, remedy: 'keep one anchor' },
    MULTIPLE_DOCS: { shifts: true, remedy: 'keep one document' },
    MULTIPLE_TAGS: { shifts: false, remedy: 'keep one tag' },
    NON_STRING_KEY: { shifts: false, remedy: 'write a plain word as the key' },
    RESOURCE_EXHAUSTION: { shifts: true, remedy: 'write the value with less nesting' },
    TAB_AS_INDENT: { shifts: true, remedy: 'indent with spaces' },
    TAG_RESOLVE_FAILED: { shifts: false, remedy: 'remove the tag' },
    UNEXPECTED_TOKEN: { shifts: true, remedy: 'remove it, or put the value that holds it in double quotes' },
};
/** The library's names of tokens, as people write them. */
const tokens = {
    'flow-seq-start': '"["',
    'flow-seq-end': '"]"',
    'flow-map-start': '"{"',
    'flow-map-end': '"}"',
    'seq-item-ind': '"-"',
    'map-value-ind': '":"',
    'explicit-key-ind': '"?"',
    'block-scalar': 'block text',
    'block-map': 'map',
    'block-seq': 'list',
    comma: '","',
    scalar: 'text',
};
/** Where the library's words speak of the grammar: what a writer of the file sees instead. */
const plainer = [
    [/^Missing closing ['"]quote/, 'a quote is not closed', 'close the quote on its line'],
    [
        /^Sequence item without - indicator/,
        'a line stands where a list item is expected',
        'indent it as its neighbours are, or start it with "- "',
    ],
    [/^All (mapping|sequence) items must start/, 'a line is not indented as those before it'],
    [/^Implicit (map )?keys? (need|of)/, 'a key without a colon after it'],
    [/^Nested mappings are not allowed/, 'a second key stands in the value of a key'],
    [
        /^Flow (sequence|map) in block collection/,
        'a bracket or brace is not closed before a line that is indented less',
        'close it',
    ],
    [/^Flow (sequence|map) must end/, 'a bracket or brace is not closed', 'close it'],
    [/^Map comment with trailing content/, 'text stands among the keys of a map and is none'],
    [/^With stringKeys/, 'a list, a map or an alias stands as a key'],
];
/** Whether errors after this one may come of it alone. */
function shiftsWhatFollows(error) {
    return explanations[error.code].shifts;
}
/** Message and remedy for an error of the YAML library, without the text of the file that its own message may hold. */
function explainYamlError(error) {
    const { remedy } = explanations[error.code];
    const known = plainer.find(([pattern]) => pattern.test(error.message));
    if (known)
        return { message: `YAML: ${known[1]}`, remedy: known[2] ?? remedy };
    const message = error.message
        // Some end with the rest of the line as JSON, and one with the place.
        .replace(/: ".*$/s, '')
        .replace(/ at line \d+.*$/s, '')
        .replace(/ in YAML stream$/, '')
        .replace(/^Unexpected ([a-z-]+)( token)?/, (_, token) => `Unexpected ${tokens[token] ?? token}`)
        .replace(/(?<=[a-z]: ).*$/s, (echoed) => (0,quote/* show */.WU)(echoed, 60));
    return { message: `YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`, remedy };
}

;// CONCATENATED MODULE: ./build/manifest/recover.js


const mostMends = 20;
/** Characters that all attempts together may read. */
const mostRead = 1_000_000;
/**
 * Composes a text. Where an error shifts what follows, the rest of its line is left out and the text composed again,
 * until no such error is left; where that does not come to an end, only what stands before the first one counts.
 */
function recover(text) {
    const whole = compose(text.text);
    if ('refused' in whole)
        return whole;
    const lineOf = (error) => text.place(error.pos[0], error.pos[0]).line ?? 1;
    const mended = new Set();
    const shifting = [];
    let current = text.text;
    let composed = whole;
    for (let attempt = 0;; attempt++) {
        const error = firstShift(composed);
        if (!error)
            return { composed, errors: [...shifting, ...composed.document.errors], mended, lost: null };
        const shorter = leaveOut(current, error.pos[0], mended.has(lineOf(error)));
        if (attempt === mostMends || (attempt + 1) * text.text.length > mostRead || shorter === current)
            break;
        // An error on the line after a mended one comes of it, or is the same slip once more.
        if (!mended.has(lineOf(error)) && !mended.has(lineOf(error) - 1))
            shifting.push(error);
        mended.add(lineOf(error));
        current = shorter;
        const next = compose(current);
        if ('refused' in next)
            break;
        composed = next;
    }
    const first = firstShift(whole);
    const lost = first ? lineOf(first) : null;
    const before = whole.document.errors.filter((error) => error === first || lost === null || lineOf(error) < lost);
    return { composed: whole, errors: before, mended: new Set(), lost };
}
function firstShift(composed) {
    return composed.document.errors
        .filter(shiftsWhatFollows)
        .reduce((first, error) => (first && first.pos[0] <= error.pos[0] ? first : error), undefined);
}
/** The text with the line's rest from `offset` blank, or the whole line; offsets after it stay as they are. */
function leaveOut(text, offset, wholeLine) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const found = text.indexOf('\n', offset);
    const end = found < 0 ? text.length : found;
    const from = wholeLine || text.slice(offset, end).trim() === '' ? start : offset;
    return text.slice(0, from) + ' '.repeat(end - from) + text.slice(end);
}

;// CONCATENATED MODULE: ./build/manifest/document.js
// Turns the manifest's text into values with places, and reports what is wrong with the text.



/**
 * The value of the first document; undefined where there is none to use, with a problem that says why. After an error of
 * the text `reading` is told which lines cannot be relied on.
 */
function parse(reading, text) {
    const recovered = recover(text);
    if ('refused' in recovered) {
        const remedy = 'keep only lanes and their rules in it, a few levels deep';
        reading.error(text.place(recovered.offset, recovered.offset), recovered.refused, recovered.message, remedy);
        return undefined;
    }
    const { document, second } = recovered.composed;
    if (second !== null) {
        const remedy = 'remove the line of dashes or dots before it';
        const message = 'a second YAML document begins here; one is read';
        reading.error(text.place(second, second), 'several documents', message, remedy);
    }
    const broken = reportYamlErrors(reading, text, recovered);
    reading.distrust(broken, recovered.mended, recovered.lost);
    return valuesOf(reading, text, document.contents);
}
/** One error a line: those that follow in the same line mostly come of the first. Gives the lines. */
function reportYamlErrors(reading, text, { errors, composed }) {
    const lines = new Set();
    for (const error of errors) {
        const place = text.place(error.pos[0], error.pos[1]);
        const line = place.line ?? 1;
        if (lines.has(line))
            continue;
        lines.add(line);
        const { message, remedy } = explainYamlError(error);
        reading.error(place, error.code, message, remedy);
    }
    for (const warning of composed.document.warnings) {
        const { message, remedy } = explainYamlError(warning);
        reading.warning(text.place(warning.pos[0], warning.pos[1]), warning.code, message, remedy);
    }
    return lines;
}


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ buildLaneMap)
/* harmony export */ });
/* harmony import */ var _domain_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6039);
/* harmony import */ var _queue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6227);


const defaultAreas = ['core'];
/**
 * Lanes and promotion edges of a manifest. Either end may state an edge; an end that names no lane makes none. `label`
 * is the one that every promotion's pull request must carry, null where none is asked for. What the manifest does not
 * state is not assumed: without a readable lane the map is empty. `queue` is the order where the manifest states none.
 */
function buildLaneMap(manifest, label, queue = _queue_js__WEBPACK_IMPORTED_MODULE_0__/* .processOrder */ .Sx) {
    const ends = new Map();
    for (const declaration of manifest.lanes) {
        const lane = { name: declaration.name.value, root: declaration.root.value };
        if (!ends.has(lane.name))
            ends.set(lane.name, { lane, declaration });
    }
    const edges = new Map();
    for (const [from, to] of statedEdges(manifest)) {
        const [source, target] = [ends.get(from), ends.get(to)];
        const key = JSON.stringify([from, to]);
        if (source && target && source !== target && !edges.has(key))
            edges.set(key, edgeOf(source, target, label, queue));
    }
    return new _domain_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .LaneMap */ .$e([...ends.values()].map((end) => end.lane), [...edges.values()]);
}
function* statedEdges(manifest) {
    for (const lane of manifest.lanes) {
        if (lane.promotion?.from)
            yield [lane.promotion.from.value, lane.name.value];
        if (lane.promotion?.to)
            yield [lane.name.value, lane.promotion.to.value];
    }
}
/** Where both ends state areas or an order, the target's count: it is the lane that sets the terms. */
function edgeOf(from, to, label, queue) {
    const [source, target] = [from.declaration.promotion, to.declaration.promotion];
    const required = [...values(target?.labelsRequired), ...values(source?.labelsRequired)];
    const areas = target?.areas ?? source?.areas;
    const order = target?.order ?? source?.order;
    return {
        from: from.lane,
        to: to.lane,
        areas: areas ? values(areas) : defaultAreas,
        labels: [...new Set([...(label === null ? [] : [label]), ...required])],
        order: order ? values(order) : queue,
    };
}
function values(stated) {
    return (stated ?? []).map((one) => one.value);
}


/***/ }),

/***/ 6227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ queuePath),
/* harmony export */   Qf: () => (/* binding */ readQueue),
/* harmony export */   Sx: () => (/* binding */ processOrder)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7959);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7836);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(517);



/** The file that lists the order of promotions where the manifest does not. */
const queuePath = 'ops/promotion_queue.yaml';
/** The eight of the process, for repositories that say nothing of an order. */
const processOrder = [
    'orchestration',
    'glyph',
    'integration',
    'api',
    'neural',
    'interfaces',
    'monitoring',
    'symbolic',
];
/**
 * The modules that a promotion queue lists under `order`: names, or maps with `module`. Undefined where there is no file or
 * it lists none.
 */
function readQueue(source) {
    if (source === undefined)
        return undefined;
    const reading = new _reading_js__WEBPACK_IMPORTED_MODULE_2__/* .Reading */ .z(queuePath);
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(reading, source);
    const root = text && (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .q)(reading, text);
    const order = root && entry(root, 'order');
    if (order?.kind !== 'list')
        return undefined;
    const names = order.items.flatMap((item) => textOf(item.kind === 'map' ? entry(item, 'module') : item) ?? []);
    return names.length === 0 ? undefined : names;
}
function entry(value, key) {
    return value.kind === 'map' ? value.entries.get(key)?.value : undefined;
}
function textOf(value) {
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}


/***/ }),

/***/ 6928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
const longest = 60;
/**
 * Shows a value that a stranger wrote: in quotes, on one line, cut to 60 characters, with every character that would
 * not show as itself (control, format, separator, lone surrogate) escaped.
 */
function quote(text) {
    return `"${show(text, longest)}"`;
}
/** As `quote`, without the quotes and cut to `limit` characters; for text that quotes already. */
function show(text, limit) {
    // Cut first: a value may be a megabyte long.
    const characters = [...text.slice(0, limit * 2 + 2)];
    const shown = characters
        .slice(0, limit)
        .map((character) => (/[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? escaped(character) : character))
        .join('');
    return characters.length > limit ? `${shown}…` : shown;
}
/** A path as it is where it is plain, else as `quote` shows it. */
function quotePath(path) {
    return /^[\w./+-]+$/.test(path) && path.length <= 200 ? path : quote(path);
}
function escaped(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\t')
        return '\\t';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 7836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6725);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6928);


/** More than these tell nothing new, and a broken file of a megabyte could hold half a million. */
const most = 100;
/** The reading of one manifest: whose file it is, and what was found wrong with it. */
class Reading {
    /** Of the manifest, from the repository's root. */
    path;
    #problems = [];
    #distrusted = new Set();
    #mended = false;
    #lost = null;
    constructor(path) {
        this.path = path;
    }
    /**
     * From now on, nothing is said of these lines, nor of what follows a mended one, nor from the line `lost` on: the text
     * is broken there, which is reported, and what else seems wrong comes of it.
     */
    distrust(broken, mended, lost) {
        this.#distrusted = new Set([...broken, ...[...mended].flatMap((line) => [line, line + 1])]);
        this.#lost = lost;
        this.#mended = mended.size > 0;
    }
    /** Whether the text was read in full, so that what was not found is not there. */
    get whole() {
        return !this.#mended && this.#lost === null;
    }
    error(location, value, message, remedy) {
        this.#add('error', location, value, message, remedy);
    }
    warning(location, value, message, remedy) {
        this.#add('warning', location, value, message, remedy);
    }
    /** An error for what is not there; where the text is not whole, it may be in the part that could not be read. */
    missing(location, value, message, remedy) {
        if (this.whole)
            this.error(location, value, message, remedy);
    }
    #add(severity, location, value, message, remedy) {
        const line = location.line ?? 0;
        if (this.#distrusted.has(line) || (this.#lost !== null && line >= this.#lost))
            return;
        this.#problems.push({ severity, message, remedy, location, value: (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value, 120) });
    }
    /** All problems in the order of the file, bounded, each with a value of its own. */
    problems() {
        const sorted = this.#problems.toSorted(byPlace);
        const shown = distinguish(sorted.slice(0, most));
        const rest = sorted.slice(most);
        if (rest.length === 0)
            return shown;
        return [
            ...shown,
            {
                severity: rest.some((problem) => problem.severity === 'error') ? 'error' : 'warning',
                message: `${rest.length} more problems follow in ${this.path}`,
                remedy: 'mend the ones above first, then run again',
                location: { path: this.path },
                value: 'more problems',
            },
        ];
    }
}
function byPlace(a, b) {
    return (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .i)(a.location, b.location) || (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.message, b.message);
}
/** Two problems of one value would be one finding to a baseline. */
function distinguish(problems) {
    const seen = new Map();
    return problems.map((problem) => {
        const count = (seen.get(problem.value) ?? 0) + 1;
        seen.set(problem.value, count);
        return count === 1 ? problem : { ...problem, value: `${problem.value} (${count})` };
    });
}


/***/ }),

/***/ 517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
// Turns the manifest's bytes into text, or says why they are none; it knows nothing of YAML.

const largest = 1_048_576;
/**
 * Reads bytes as UTF-8, with or without a byte order mark. Undefined, with one problem, where they are more than a
 * mebibyte, of another encoding, no text, or hold the marks of a merge conflict.
 */
function decode(reading, source) {
    const fault = faultOf(source);
    if (fault) {
        reading.error({ path: reading.path, line: 1, column: 1 }, fault.value, `${reading.path} ${fault.what}`, fault.remedy);
        return undefined;
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(source);
    }
    catch {
        const read = placed(reading.path, new TextDecoder('utf-8').decode(source));
        const bad = read.text.indexOf('\ufffd');
        const message = `${reading.path} holds bytes that are no UTF-8`;
        reading.error(read.place(bad, bad), 'encoding', message, 'save the file as UTF-8');
        return undefined;
    }
    const conflict = /^<{7} |^>{7} /m.exec(text);
    if (conflict) {
        const read = placed(reading.path, text);
        const message = 'a merge conflict stands in the file';
        const remedy = 'resolve it, and remove the lines that start with <<<<<<<, ======= and >>>>>>>';
        reading.error(read.place(conflict.index, conflict.index + 7), 'merge conflict', message, remedy);
        return undefined;
    }
    return withoutControls(reading, withLineFeeds(reading, text));
}
function faultOf(source) {
    if (source.length > largest) {
        const what = `has ${source.length} bytes, more than the ${largest} that are read`;
        return { value: 'size', what, remedy: 'keep only lanes and their rules in it' };
    }
    if ((source[0] === 0xff && source[1] === 0xfe) || (source[0] === 0xfe && source[1] === 0xff)) {
        return { value: 'encoding', what: 'is UTF-16, expected UTF-8', remedy: 'save the file as UTF-8' };
    }
    if (source.includes(0)) {
        const remedy = 'put the YAML text back, as with git restore';
        return { value: 'binary', what: 'is binary: it holds NUL bytes', remedy };
    }
    return undefined;
}
function placed(path, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines.addNewLine(at + 1);
    const place = (start, end) => {
        const from = lines.linePos(Math.min(start, text.length));
        const to = lines.linePos(Math.min(end, text.length));
        const location = { path, line: from.line, column: from.col };
        return to.line === from.line && to.col > from.col ? { ...location, endColumn: to.col } : location;
    };
    return { text, place };
}
/** YAML knows a carriage return alone as a line's end; the library and most editors do not. */
function withLineFeeds(reading, text) {
    const first = /\r(?!\n)/.exec(text);
    if (!first)
        return placed(reading.path, text);
    const read = placed(reading.path, text.replace(/\r(?!\n)/g, '\n'));
    const message = 'a line ends with a carriage return alone';
    reading.error(read.place(first.index, first.index), 'carriage return', message, 'save the file with LF line ends');
    return read;
}
/** YAML forbids them, and the library's lexer uses three of them as marks of its own: they must not reach it. */
function withoutControls(reading, read) {
    const controls = /[^\P{Cc}\t\n\r\u0085]/gu;
    const first = controls.exec(read.text);
    if (!first)
        return read;
    const code = first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const remedy = 'remove it, or write it as an escape in double quotes';
    reading.error(read.place(first.index, first.index + 1), 'control character', `control character U+${code}, which YAML does not allow`, remedy);
    return { text: read.text.replace(controls, '\ufffd'), place: read.place };
}


/***/ }),

/***/ 7118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _b: () => (/* binding */ readEntrySettings),
/* harmony export */   mQ: () => (/* binding */ standard),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _domain_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5314);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9304);
/* harmony import */ var _domain_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9994);
/* harmony import */ var _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3626);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(298);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4372);






/**
 * The settings that are needed before the manifest is read.
 *
 * @throws Misconfiguration for an input that does not exist.
 */
function readEntrySettings(inputs) {
    for (const name of Object.keys(inputs))
        rejectUnknown(name, `input "${name}"`, _table_js__WEBPACK_IMPORTED_MODULE_2__/* .settingRows */ .m);
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
 * @throws Misconfiguration for a wrong value, naming it, where it stands and what is allowed.
 */
function readSettings(inputs, manifest) {
    for (const [name, stated] of Object.entries(manifest)) {
        rejectUnknown(name, lineOf(stated), _table_js__WEBPACK_IMPORTED_MODULE_2__/* .settingRows */ .m.filter((setting) => setting.manifest));
    }
    const source = (name) => {
        const text = given(inputs, name);
        if (text !== undefined)
            return { text, place: `input "${name}"` };
        const stated = Object.hasOwn(manifest, name) ? manifest[name] : undefined;
        const written = stated ? asText(stated.value) : '';
        if (stated && written !== '')
            return { text: written, place: lineOf(stated) };
        return { text: standard(name), place: `default of "${name}"` };
    };
    const list = (name) => items(source(name).text);
    const text = (name) => source(name).text || null;
    return {
        mode: choice('mode', source('mode')),
        checks: list('checks'),
        severity: list('severity').map((line) => severityRule(line, source('severity').place)),
        failOn: choice('fail-on', source('fail-on')),
        smoke: list('smoke').every((path) => path === 'none') ? [] : list('smoke'),
        smokeTimeout: number('smoke-timeout', source('smoke-timeout')),
        python: text('python'),
        pythonPath: text('python-path') === null ? null : list('python-path'),
        label: orNull(text('label')),
        commitFormat: commitFormat(source('commit-format')),
        shimMaxAge: number('shim-max-age', source('shim-max-age')),
        reportDirectory: reportDirectory(inputs, source('report-directory')),
    };
}
function rejectUnknown(name, place, known) {
    const names = known.map((setting) => setting.name);
    if (names.includes(name))
        return;
    throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_1__/* .Misconfiguration */ .U(`${place}: there is no setting "${name}" here${(0,_domain_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(name, names)}`, `use one of: ${names.join(', ')}`);
}
function given(inputs, name) {
    const text = inputs[name]?.trim();
    return text ? text : undefined;
}
function rowOf(name) {
    const found = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .settingRows */ .m.find((setting) => setting.name === name);
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
function items(text) {
    return text
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
function lineOf({ at }) {
    return (0,_domain_location_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)({ path: at.path, line: at.line });
}
/** A YAML list or map means the lines that an input would have. */
function asText(value) {
    if (Array.isArray(value))
        return value.map(asText).join('\n');
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'object') {
        return Object.entries(value)
            .map(([key, entry]) => `${key}: ${asText(entry)}`)
            .join('\n');
    }
    return String(value).trim();
}
function choice(name, source) {
    const { kind } = rowOf(name);
    const allowed = kind.of === 'choice' ? kind.allowed : [];
    if (allowed.includes(source.text))
        return source.text;
    throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_1__/* .Misconfiguration */ .U(`${source.place}: "${source.text}" is no value of "${name}"${(0,_domain_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(source.text, allowed)}`, `use one of: ${allowed.join(', ')}`);
}
function number(name, source) {
    const { kind } = rowOf(name);
    const [least, most] = kind.of === 'number' ? [kind.least, kind.most] : [0, 0];
    const value = /^\d{1,9}$/.test(source.text) ? Number(source.text) : Number.NaN;
    if (value >= least && value <= most)
        return value;
    throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_1__/* .Misconfiguration */ .U(`${source.place}: "${source.text}" is no value of "${name}"`, `use a whole number from ${least} to ${most}`);
}
/** A change under review may edit the manifest: what it says must not make the run write outside the repository. */
function reportDirectory(inputs, source) {
    if (source.text === '')
        return null;
    if (given(inputs, 'report-directory') !== undefined)
        return { path: source.text, inside: false };
    if ((0,_domain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .asDirectory */ .Wy)(source.text) !== null)
        return { path: source.text, inside: true };
    throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_1__/* .Misconfiguration */ .U(`${source.place}: "report-directory: ${source.text}" leads out of the repository`, 'name a folder inside the repository, or give it as an input');
}
function severityRule(line, place) {
    const match = /^([a-z-]+)(?:\[([a-z-]+)\])?\s*:\s*(\S+)$/.exec(line);
    const severity = match?.[3];
    if (!match || !(severity === 'off' || _domain_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .g.includes(severity))) {
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_1__/* .Misconfiguration */ .U(`${place}: "${line}" is no line of "severity"`, 'write "<check>: error", "warning", "notice" or "off"');
    }
    return { check: match[1] ?? '', label: match[2] ?? null, severity: severity };
}
function commitFormat(source) {
    const placeholders = source.text.match(/\{[^{}]*\}/g) ?? [];
    const wanted = ['{module}', '{from}', '{to}'];
    const wrong = placeholders.find((placeholder) => !wanted.includes(placeholder));
    const absent = wanted.find((placeholder) => placeholders.filter((found) => found === placeholder).length !== 1);
    if (wrong === undefined && absent === undefined)
        return source.text;
    throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_1__/* .Misconfiguration */ .U(wrong === undefined
        ? `${source.place}: "commit-format" must hold ${absent} once`
        : `${source.place}: "commit-format" holds ${wrong}, which means nothing${(0,_domain_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(wrong, wanted)}`, `for example: ${standard('commit-format')}`);
}


/***/ }),

/***/ 1075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YT: () => (/* binding */ everything),
  co: () => (/* binding */ gatherGraph),
  ci: () => (/* binding */ holdsTypeScript)
});

// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/domain/module-path.js
var module_path = __webpack_require__(7685);
// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/imports/python/sweep-records.js
var sweep_records = __webpack_require__(5779);
// EXTERNAL MODULE: ./build/graph/edge-tables.js + 1 modules
var edge_tables = __webpack_require__(5879);
// EXTERNAL MODULE: ./build/graph/module-name.js
var module_name = __webpack_require__(6995);
;// CONCATENATED MODULE: ./build/graph/python-edges.js

/** Stands for what no statement says: a module's own ancestors are loaded before it. */
const ownAncestors = {
    line: 1,
    column: 1,
    endColumn: 1,
    form: 'import',
    level: 0,
    module: '',
    names: [],
    labels: ['module-level'],
};
/**
 * What the statements of a Python file lead to, in their order, each followed by the `__init__.py` files that are loaded on
 * the way to it. Those of the file's own ancestors come first, and once.
 *
 * @param name the file's own dotted name.
 */
function pythonEdges(path, name, statements, resolver) {
    const edges = [];
    const own = new Set([path]);
    const onTheWay = (statement, to, seen) => {
        for (const ancestor of resolver.ancestors(to)) {
            if (seen.has(ancestor.place))
                continue;
            seen.add(ancestor.place);
            edges.push([statement, { to: ancestor, names: [], submodule: false, implicit: true }]);
        }
    };
    onTheWay(ownAncestors, name, own);
    for (const statement of statements) {
        const targets = reachedBy(statement, path, resolver);
        const seen = new Set([...own, ...targets.map(({ to }) => to.place)]);
        for (const target of targets) {
            edges.push([statement, target]);
            onTheWay(statement, target.to.target, seen);
        }
    }
    return edges;
}
/** The modules that one statement of a file imports, without what is loaded on the way. */
function reachedBy(statement, path, resolver) {
    if (statement.form === 'import') {
        return statement.names.map((imported) => explicit(resolver.absolute(imported.name), [imported], false));
    }
    const { level, module } = statement;
    const base = level > 0 ? resolver.relative((0,domain_path/* directoryOf */.jt)(path), level, module) : resolver.absolute(module);
    return statement.form === 'call' ? [explicit(base, [], false)] : members(base, statement.names, resolver);
}
/** `from base import a, b`: a name that is a submodule is an edge of its own, the rest are attributes of the base. */
function members(base, names, resolver) {
    const attributes = [];
    const submodules = [];
    for (const imported of names) {
        if (imported.name === '*') {
            for (const to of resolver.starMembers(base)) {
                submodules.push({ to, names: [], submodule: false, implicit: true });
            }
        }
        const target = resolver.member(base, imported.name);
        if (target === null)
            attributes.push(imported);
        else
            submodules.push(explicit(target, [imported], true));
    }
    return attributes.length > 0 ? [explicit(base, attributes, false), ...submodules] : submodules;
}
function explicit(to, names, submodule) {
    return { to, names, submodule, implicit: false };
}

;// CONCATENATED MODULE: ./build/graph/python-links.js



const implicit = (0,edge_tables/* labelBit */.sH)('implicit');
const ownLabels = (0,edge_tables/* labelBit */.sH)('module-level') | implicit;
/** Stands for null among numbers: the name is an attribute of the base, no submodule. */
const attribute = -1;
/**
 * Adds the edges of Python files to the tables, straight from the sweep's records. The same edges in the same order as
 * `pythonEdges` gives; the resolver's answers are kept by the numbers of names and targets, since texts and sets of texts
 * cost several times as much.
 */
class PythonLinks {
    #resolver;
    #tables;
    #records;
    /** By the number of the name: the target of the absolute import of it. */
    #absolute;
    #relative = new Map();
    #members = new Map();
    /** By the number of the target: what is loaded on the way to it. */
    #ancestors = [];
    #directories = new Map();
    /** By the number of a file: the last file, and the last statement, that had it loaded. */
    #byFile;
    #byStatement;
    #file = 0;
    #statement = 0;
    /** The targets of the current statement. */
    #reached = [];
    /** How many of them the statement names; the rest it loads besides. */
    #written = 0;
    /** @param files how many the graph has. */
    constructor(resolver, tables, records, files) {
        this.#resolver = resolver;
        this.#tables = tables;
        this.#records = records;
        this.#absolute = new Array(records.nameCount);
        this.#byFile = new Int32Array(files);
        this.#byStatement = new Int32Array(files);
    }
    /**
     * @param file the file's number in the graph.
     * @param swept its number in the sweep.
     * @param name its own dotted name.
     * @returns how many statements it holds.
     */
    add(file, swept, path, name) {
        const { data, start } = this.#records;
        this.#file++;
        this.#byFile[file] = this.#file;
        this.#addAncestors(this.#resolver.ancestors(name), this.#byFile, this.#file, ownLabels);
        const directory = (0,domain_path/* directoryOf */.jt)(path);
        const end = start[swept + 1] ?? 0;
        const first = this.#statement;
        for (let at = start[swept] ?? 0; at < end; at = (0,sweep_records/* afterRecord */.wZ)(data, at)) {
            this.#statement++;
            this.#reached.length = 0;
            this.#written = Number.POSITIVE_INFINITY;
            if ((0,sweep_records/* field */.ZZ)(data, at, 'bits') & sweep_records/* SweepBit */.os.from)
                this.#readFrom(at, directory);
            else
                this.#readImport(at);
            this.#addStatement(labelsAt(data, at));
        }
        return this.#statement - first;
    }
    #readImport(at) {
        const { data } = this.#records;
        const end = (0,sweep_records/* afterRecord */.wZ)(data, at);
        for (let name = at + sweep_records/* SweepField */.tM.names; name < end; name += 2)
            this.#reached.push(this.#absoluteOf(data[name] ?? 0));
    }
    #readFrom(at, directory) {
        const { data } = this.#records;
        const level = (0,sweep_records/* field */.ZZ)(data, at, 'level');
        const module = (0,sweep_records/* field */.ZZ)(data, at, 'module');
        const base = level === 0 ? this.#absoluteOf(module) : this.#relativeOf(directory, level, module);
        if (!this.#resolver.isPackage(base)) {
            this.#reached.push(base);
            return;
        }
        let hasAttribute = false;
        const end = (0,sweep_records/* afterRecord */.wZ)(data, at);
        for (let name = at + sweep_records/* SweepField */.tM.names; name < end; name += 2) {
            const member = this.#memberOf(base, data[name] ?? 0);
            if (member === null)
                hasAttribute = true;
            else
                this.#reached.push(member);
        }
        if (hasAttribute)
            this.#reached.unshift(base);
        if (((0,sweep_records/* field */.ZZ)(data, at, 'bits') & sweep_records/* SweepBit */.os.star) === 0)
            return;
        this.#written = this.#reached.length;
        this.#reached.push(...this.#resolver.starMembers(base));
    }
    #addStatement(labels) {
        for (const target of this.#reached) {
            const file = this.#tables.fileOf(target);
            if (file >= 0)
                this.#byStatement[file] = this.#statement;
        }
        for (const [index, target] of this.#reached.entries()) {
            this.#tables.add(target, index < this.#written ? labels : labels | implicit);
            this.#ancestors[target.id] ??= this.#resolver.ancestors(target.target);
            const above = this.#ancestors[target.id];
            if (above?.length)
                this.#addAncestors(above, this.#byStatement, this.#statement, labels | implicit);
        }
    }
    /** `loaded` says by its `turn` what need not be told again. */
    #addAncestors(above, loaded, turn, labels) {
        for (const target of above) {
            const file = this.#tables.fileOf(target);
            if (this.#byFile[file] === this.#file || loaded[file] === turn)
                continue;
            loaded[file] = turn;
            this.#tables.add(target, labels);
        }
    }
    #absoluteOf(name) {
        let target = this.#absolute[name];
        if (target === undefined) {
            target = this.#resolver.absolute(this.#records.name(name));
            this.#absolute[name] = target;
        }
        return target;
    }
    #relativeOf(directory, level, module) {
        let number = this.#directories.get(directory);
        if (number === undefined) {
            number = this.#directories.size;
            this.#directories.set(directory, number);
        }
        // Few files are deeper than that; those ask anew each time.
        const key = level < 16 ? (number * 16 + level) * 0x1000000 + module + 1 : attribute;
        let target = this.#relative.get(key);
        if (target === undefined) {
            target = this.#resolver.relative(directory, level, module < 0 ? '' : this.#records.name(module));
            if (key !== attribute)
                this.#relative.set(key, target);
        }
        return target;
    }
    #memberOf(base, name) {
        const key = base.id * 0x1000000 + name;
        let member = this.#members.get(key);
        if (member === undefined) {
            member = this.#resolver.member(base, this.#records.name(name));
            this.#members.set(key, member);
        }
        return member;
    }
}
function labelsAt(data, at) {
    const bits = (0,sweep_records/* field */.ZZ)(data, at, 'bits');
    return ((bits & sweep_records/* SweepBit */.os.deferred ? (0,edge_tables/* labelBit */.sH)('deferred') : (0,edge_tables/* labelBit */.sH)('module-level')) |
        (bits & sweep_records/* SweepBit */.os.typeOnly ? (0,edge_tables/* labelBit */.sH)('type-only') : 0) |
        (bits & sweep_records/* SweepBit */.os.guarded ? (0,edge_tables/* labelBit */.sH)('guarded') : 0) |
        (bits & sweep_records/* SweepBit */.os.star ? (0,edge_tables/* labelBit */.sH)('star') : 0) |
        (bits & sweep_records/* SweepBit */.os.lazy ? (0,edge_tables/* labelBit */.sH)('lazy') : 0) |
        ((0,sweep_records/* field */.ZZ)(data, at, 'level') > 0 ? (0,edge_tables/* labelBit */.sH)('relative') : 0));
}

// EXTERNAL MODULE: ./build/graph/standard-library.js
var standard_library = __webpack_require__(96);
;// CONCATENATED MODULE: ./build/graph/python-names.js


/**
 * CPython's suffixes (`importlib.machinery.EXTENSION_SUFFIXES`), and Cython's sources. CPython looks for them before `.py`; where
 * both are there the one is made of the other, whose imports can be read.
 */
const compiledModule = /^(\w+)(?:\.(?:cpython|abi3|cp\d+)[\w-]*)?\.(?:so|pyd|pyx)$/;
/** No file system holds so deep a module; each segment of a name costs a look-up of all before it. */
function isTooDeep(name) {
    return name.length > 2 * mostSegments && name.split('.', mostSegments + 1).length > mostSegments;
}
const mostSegments = 500;
/**
 * Finds Python modules by name as CPython's path finder does, over a list of paths instead of a disk. Names are compared
 * exactly, case included; stubs (`.pyi`) are not seen, as at run time.
 */
class PythonNames {
    #directories = new Map();
    /** By directory and name: modules in machine code, and the Cython sources they are made of. */
    #compiled = new Map();
    #roots;
    #found = new Map();
    /** @param roots `''` for the repository's root, else with a trailing slash; in the order of `sys.path`. */
    constructor(entries, roots) {
        this.#roots = roots;
        for (const entry of entries)
            if (entry.kind === 'file')
                this.#add(entry.path);
    }
    #add(path) {
        const name = (0,domain_path/* baseName */.Fl)(path);
        const compiled = compiledModule.exec(name)?.[1];
        if (compiled !== undefined)
            this.#compiled.set((0,domain_path/* directoryOf */.jt)(path) + compiled, path);
        this.#directory((0,domain_path/* directoryOf */.jt)(path)).files.add(name);
    }
    #directory(path) {
        const known = this.#directories.get(path);
        if (known)
            return known;
        const made = { files: new Set(), directories: new Set() };
        this.#directories.set(path, made);
        if (path !== '') {
            const name = path.slice(0, -1);
            this.#directory((0,domain_path/* directoryOf */.jt)(name)).directories.add((0,domain_path/* baseName */.Fl)(name));
        }
        return made;
    }
    /** An absolute name from the import roots. */
    find(name) {
        const known = this.#found.get(name);
        if (known !== undefined)
            return known;
        if (isTooDeep(name))
            return null;
        const dot = name.lastIndexOf('.');
        const found = dot < 0 ? this.#findTop(name) : this.findIn(this.find(name.slice(0, dot)), name.slice(dot + 1));
        this.#found.set(name, found);
        return found;
    }
    /** The standard library stands behind the roots: a directory without `__init__.py` does not hide a package of it. */
    #findTop(name) {
        if (standard_library/* foundBeforePath */.J.has(name))
            return null;
        const found = this.#search(this.#roots, name);
        return found?.kind === 'namespace' && standard_library/* standardLibrary */.l.has(name) ? null : found;
    }
    /** One more segment below what was found: a plain module has nothing below it. */
    findIn(parent, segment) {
        if (parent === null)
            return null;
        if (parent.kind === 'namespace')
            return this.#search(parent.directories, segment);
        return parent.path.endsWith('/__init__.py') ? this.#search([(0,domain_path/* directoryOf */.jt)(parent.path)], segment) : null;
    }
    /** The module at a path without its ending, wherever the import roots are: `candidate/core/x`. */
    findAt(base) {
        return this.#search([(0,domain_path/* directoryOf */.jt)(base)], (0,domain_path/* baseName */.Fl)(base));
    }
    /** Whether a package's name leads to this directory, alone or as one portion of a namespace. */
    leadsTo(name, directory) {
        const found = name === '' ? null : this.find(name);
        if (found?.kind === 'namespace')
            return found.directories.includes(directory);
        return found?.path === `${directory}__init__.py`;
    }
    /** Whether a directory holds an `__init__.py`. */
    isPackage(directory) {
        return this.#directories.get(directory)?.files.has('__init__.py') === true;
    }
    /** Whether a root holds anything of this top-level name. */
    holds(root, segment) {
        return this.#search([root], segment) !== null;
    }
    /** A package wins over a module of the same name, both win over a directory without `__init__.py`. */
    #search(directories, segment) {
        const portions = [];
        for (const path of directories) {
            const directory = this.#directories.get(path);
            if (!directory || segment === '')
                continue;
            const below = `${path}${segment}/`;
            const isDirectory = directory.directories.has(segment);
            if (isDirectory && this.#directories.get(below)?.files.has('__init__.py')) {
                return { kind: 'file', path: `${below}__init__.py` };
            }
            if (directory.files.has(`${segment}.py`))
                return { kind: 'file', path: `${path}${segment}.py` };
            const compiled = this.#compiled.get(path + segment);
            if (compiled !== undefined)
                return { kind: 'file', path: compiled };
            if (isDirectory)
                portions.push(below);
        }
        return portions.length > 0 ? { kind: 'namespace', directories: portions } : null;
    }
}

// EXTERNAL MODULE: ./build/imports/python/bindings.js + 1 modules
var python_bindings = __webpack_require__(4466);
;// CONCATENATED MODULE: ./build/graph/python-resolver.js




/**
 * Tells where the names of Python's import statements lead, as CPython's import system does: the rows of `semantics.md`,
 * "Python: cases that must be right". Answers are kept, since a tree asks the same questions thousands of times.
 */
class PythonResolver {
    #names;
    #roots;
    #laneAt;
    #targets;
    #bindingsOf;
    #absolute = new Map();
    #packages = new Map();
    #starMembers = new Map();
    #topRoots = new Map();
    #ancestors = new Map();
    /** Those that stand for the tree's own folder: `from .. import x` in a folder of it. */
    #tree = new Set();
    /**
     * @param laneAt whether a path lies in a lane: where a missing name would lie is told by it.
     * @param bindingsOf what an `__init__.py` binds, where that was read.
     */
    constructor(names, roots, laneAt, targets, bindingsOf) {
        this.#names = names;
        this.#roots = roots;
        this.#laneAt = laneAt;
        this.#targets = targets;
        this.#bindingsOf = bindingsOf;
    }
    /** `import a.b`, `from a.b import …`, `import_module("a.b")`. */
    absolute(name) {
        let target = this.#absolute.get(name);
        if (target === undefined) {
            target = this.#answer(name, this.#names.find(name), () => this.#rootOf(name) + asPath(name));
            this.#absolute.set(name, target);
        }
        return target;
    }
    /**
     * By path, as `__package__` would: one dot is the file's own directory.
     *
     * @param directory of the importing file, with its trailing slash.
     */
    relative(directory, level, name) {
        const top = this.#topOf(directory);
        let start = directory;
        for (let up = 1; up < level; up++) {
            if (start === '')
                return this.#targets.add('.'.repeat(level) + name, null, true, '');
            start = (0,domain_path/* directoryOf */.jt)(start.slice(0, -1));
        }
        const base = asPath(name) === '' ? start.slice(0, -1) : start + asPath(name);
        const dotted = base.slice(top.length).replaceAll('/', '.');
        const found = this.#foundBelow(directory, top, start, base, dotted);
        // Beyond the top-level package CPython raises ImportError. What is meant is told by the path, the dots show the error.
        if (start.length <= top.length && (level > 1 || !this.#names.isPackage(start))) {
            const meant = this.#answer('', found, () => base);
            const target = this.#targets.add('.'.repeat(level) + name, null, true, base === '' ? '' : meant.place);
            if (base === '')
                this.#tree.add(target);
            return target;
        }
        return this.#answer(dotted, found, () => base);
    }
    /** By name where the package's name leads to this directory, since a namespace package may have other portions. */
    #foundBelow(directory, top, start, base, dotted) {
        if (base === '')
            return null;
        const own = directory.slice(top.length, -1).replaceAll('/', '.');
        return start.length > top.length && this.#names.leadsTo(own, directory)
            ? this.#names.find(dotted)
            : this.#names.findAt(base);
    }
    /** `name` of `from base import name`: the submodule, or null where it is an attribute of the base. */
    member(base, name) {
        if (name === '*')
            return null;
        if (this.#tree.has(base))
            return this.#atRoot(base, name);
        const parent = this.#foundOf(base);
        const found = parent === null ? null : this.#names.findIn(parent, name);
        if (found === null && (parent === null || this.#isAttribute(parent, name)))
            return null;
        const directory = parent?.kind === 'file' ? (0,domain_path/* directoryOf */.jt)(parent.path) : base.place;
        return this.#answer(base.target === '' ? name : `${base.target}.${name}`, found, () => directory + name);
    }
    /** The checkout itself may be imported as a package by who starts above it: what is meant lies at the root. */
    #atRoot(base, name) {
        const found = this.#names.findAt(name);
        if (found === null)
            return null;
        const place = found.kind === 'file' ? found.path : (found.directories[0] ?? '');
        return this.#targets.add(base.target + name, null, true, place);
    }
    /** Whether a name that is no submodule may be an attribute: a directory without `__init__.py` has none. */
    #isAttribute(parent, name) {
        if (parent.kind === 'namespace')
            return /^__\w+__$/.test(name);
        const bindings = this.#bindingsOf(parent.path);
        return bindings === undefined || (0,python_bindings/* mayBind */.l)(bindings, name);
    }
    /** The submodules that `from base import *` loads: those that the package's `__all__` names and does not bind itself. */
    starMembers(base) {
        if (base.resolved === null)
            return none;
        let members = this.#starMembers.get(base);
        if (members === undefined) {
            const { all = [], names } = this.#bindingsOf(base.resolved) ?? {};
            members = [...new Set(all)].flatMap((name) => {
                const member = names?.has(name) ? null : this.member(base, name);
                return member && !member.missing ? [member] : [];
            });
            this.#starMembers.set(base, members);
        }
        return members;
    }
    /** Whether `member` can answer anything but null: only packages hold submodules. */
    isPackage(target) {
        const { resolved, missing } = target;
        if (resolved !== null)
            return resolved.endsWith('/__init__.py');
        return !missing || this.#tree.has(target);
    }
    /** The `__init__.py` files of the packages above a dotted name, the topmost first. */
    ancestors(name) {
        const dot = name.lastIndexOf('.');
        if (dot < 0 || isTooDeep(name))
            return none;
        const parent = name.slice(0, dot);
        let found = this.#ancestors.get(parent);
        if (found === undefined) {
            const above = this.ancestors(parent);
            const own = this.#packageAt(parent);
            found = own === null ? above : [...above, own];
            this.#ancestors.set(parent, found);
        }
        return found;
    }
    #packageAt(name) {
        let target = this.#packages.get(name);
        if (target === undefined) {
            target = name !== '' && this.#names.find(name)?.kind === 'file' ? this.absolute(name) : null;
            this.#packages.set(name, target);
        }
        return target;
    }
    /** The root from which a directory is imported: the longest that holds it. */
    #topOf(directory) {
        let top = '';
        for (const root of this.#roots)
            if (directory.startsWith(root) && root.length > top.length)
                top = root;
        return top;
    }
    #foundOf(target) {
        if (target.resolved !== null)
            return { kind: 'file', path: target.resolved };
        return target.missing ? null : { kind: 'namespace', directories: this.#portions(target) };
    }
    #portions(target) {
        const found = this.#names.find(target.target);
        return found?.kind === 'namespace' ? found.directories : [target.place];
    }
    #answer(target, found, wouldLie) {
        if (found === null)
            return this.#targets.add(target, null, true, `${wouldLie()}/`);
        if (found.kind === 'file')
            return this.#targets.add(target, found.path, false, found.path);
        return this.#targets.add(target, null, false, found.directories[0] ?? '');
    }
    /** The root below which a name that is not found would lie: where its top-level directory is, else where a lane is. */
    #rootOf(name) {
        const top = name.slice(0, name.includes('.') ? name.indexOf('.') : name.length);
        const known = this.#topRoots.get(top);
        if (known !== undefined)
            return known;
        const found = this.#findRootOf(top);
        this.#topRoots.set(top, found);
        return found;
    }
    #findRootOf(top) {
        if (standard_library/* standardLibrary */.l.has(top) && this.#names.find(top) === null)
            return '';
        return (this.#roots.find((root) => this.#names.holds(root, top)) ??
            // In a lane that is a root itself every name would lie: nobody knows that it is of it.
            this.#roots.find((root) => !this.#laneAt(root) && this.#laneAt(`${root}${top}/`)) ??
            this.#roots[0] ??
            '');
    }
}
const none = [];
function asPath(name) {
    return name.replaceAll('.', '/');
}

;// CONCATENATED MODULE: ./build/graph/source-file.js

/** A module whose statements are only made into objects where somebody asks for them. */
class SweptModule {
    path;
    name;
    place;
    lane;
    language;
    unknownCalls;
    shim;
    noShim;
    unreadable;
    texts;
    bindings;
    #records;
    #source;
    #statements;
    constructor(file, named, records) {
        const { path, language, source } = file;
        this.path = path;
        this.language = language;
        this.name = named.name;
        this.place = named.place;
        this.lane = named.lane;
        this.#records = records;
        this.#source = source;
        this.unknownCalls = typeof source === 'number' ? [] : source.unknownCalls;
        if (typeof source === 'number')
            return;
        if (source.shim)
            this.shim = source.shim;
        if (source.noShim)
            this.noShim = source.noShim;
        if (source.unreadable)
            this.unreadable = source.unreadable;
        if (source.texts)
            this.texts = source.texts;
        if (source.bindings)
            this.bindings = source.bindings;
    }
    get statements() {
        this.#statements ??=
            typeof this.#source === 'number' ? (0,sweep_records/* statementsOf */.GX)(this.#records, this.#source) : this.#source.statements;
        return this.#statements;
    }
}

;// CONCATENATED MODULE: ./build/graph/target.js
/** Every target of a graph, numbered in the order in which it is met. */
class Targets {
    all = [];
    add(target, resolved, missing, place) {
        const made = { id: this.all.length, target, resolved, missing, place };
        this.all.push(made);
        return made;
    }
}

;// CONCATENATED MODULE: ./build/graph/typescript-edges.js


/** The targets of a TypeScript or JavaScript file: one for each specifier. */
function typescriptEdges(module, resolve, targets) {
    return module.statements.map((statement) => {
        const to = targetOf(module.path, statement.module, resolve(statement.module), targets);
        return [statement, { to, names: [], submodule: false, implicit: false }];
    });
}
function targetOf(path, specifier, resolved, targets) {
    if (resolved !== null) {
        return targets.add((0,module_path/* withoutTypeScriptEnding */.DG)(resolved).replace(/\.d$/, ''), resolved, false, resolved);
    }
    // `./policy.js` may be written for `policy.ts`.
    const base = (0,module_path/* withoutTypeScriptEnding */.DG)(specifier);
    return targets.add(specifier, null, true, `${specifier.startsWith('.') ? join((0,domain_path/* directoryOf */.jt)(path), base) : specifier}/`);
}
/** `a/b/` and `../c` → `a/c`; steps above the root are dropped, as there is nothing there. */
function join(directory, specifier) {
    const segments = [];
    for (const segment of (directory + specifier).split('/')) {
        if (segment === '..')
            segments.pop();
        else if (segment !== '.' && segment !== '')
            segments.push(segment);
    }
    return segments.join('/');
}

;// CONCATENATED MODULE: ./build/graph/build.js
/**
 * This room resolves scanned imports into the module graph and answers questions of it; it reads no file and knows no
 * check.
 */












/**
 * Resolves every statement of every file into edges. Pure: the tree is a list of paths.
 *
 * @param roots where absolute Python imports start, in order: `''` or a directory with its trailing slash.
 * @param records the statements of files whose `source` is a number.
 */
function buildGraph(entries, files, roots, lanes, resolveSpecifier, records = sweep_records/* noRecords */.KC) {
    const sorted = [...files].sort((a, b) => (0,order/* compareText */.n)(a.path, b.path));
    return new ResolvedGraph({ entries, files: sorted, roots, lanes, resolveSpecifier, records });
}
class ResolvedGraph {
    modules = new Map();
    roots;
    links;
    strays;
    statements;
    #names;
    #resolver;
    #resolveSpecifier;
    #targets = new Targets();
    #edges = new Map();
    /** Of these the ones that end in a file. */
    #linked = new Map();
    /** A link in production is a finding of its own; through any other, imports reach what it leads to. */
    #content = new Map();
    constructor({ entries, files, records, roots, lanes, resolveSpecifier }) {
        this.roots = roots;
        this.#resolveSpecifier = resolveSpecifier;
        this.#names = new PythonNames(entries, roots);
        const laneAt = (place) => lanes.laneOf(place) !== undefined;
        const bindings = new Map(files.flatMap(({ path, source }) => typeof source !== 'number' && source.bindings ? [[path, source.bindings]] : []));
        this.#resolver = new PythonResolver(this.#names, roots, laneAt, this.#targets, (path) => bindings.get(path));
        for (const { path, linked } of entries) {
            if (linked && !lanes.edgeInto(path))
                this.#content.set(path, linked.source);
        }
        const paths = files.map(({ path }) => path);
        const tables = new edge_tables/* EdgeTables */.dm(paths);
        const links = new PythonLinks(this.#resolver, tables, records, paths.length);
        let statements = 0;
        files.forEach((file, number) => {
            const { path, language, source } = file;
            const name = language === 'python' ? (0,module_name/* moduleName */.A)(path, roots) : (0,module_path/* withoutEnding */.sP)(path);
            const place = this.#content.get(path) ?? path;
            const module = new SweptModule(file, { name, place, lane: lanes.laneOf(path)?.name ?? null }, records);
            this.modules.set(path, module);
            if (typeof source === 'number') {
                statements += links.add(number, source, path, name);
            }
            else {
                statements += source.statements.length;
                for (const [statement, { to, implicit }] of this.#reached(module)) {
                    tables.add(to, (0,edge_tables/* labelBits */.Vo)(statement.labels) | (implicit ? (0,edge_tables/* labelBit */.sH)('implicit') : 0));
                }
            }
            tables.endFile();
        });
        this.statements = statements;
        const finished = tables.finish(this.#targets.all);
        this.links = finished.links;
        this.strays = finished.strays;
    }
    #reached(module) {
        const { path, name, statements, language } = module;
        if (language === 'python')
            return pythonEdges(path, name, statements, this.#resolver);
        return typescriptEdges(module, (specifier) => this.#resolveSpecifier(path, specifier), this.#targets);
    }
    edgesOf(path) {
        const known = this.#edges.get(path);
        if (known)
            return known;
        const module = this.modules.get(path);
        const edges = module ? this.#reached(module).map(([statement, to]) => this.#asEdge(path, statement, to)) : [];
        this.#edges.set(path, edges);
        return edges;
    }
    #asEdge(path, statement, { to, names, submodule, implicit }) {
        const { line, column, endColumn, labels } = statement;
        const { target, resolved, missing } = to;
        const place = this.#content.get(resolved ?? '') ?? to.place;
        const all = implicit ? [...labels, 'implicit'] : labels;
        return {
            path,
            line,
            column,
            endColumn,
            target,
            resolved,
            missing,
            place,
            labels: all,
            statement,
            names,
            submodule,
        };
    }
    edgeOf(link) {
        const { start, paths } = this.links;
        const file = lastAtMost(start, link);
        const edge = this.#linkedOf(paths[file] ?? '')[link - (start[file] ?? 0)];
        if (!edge)
            throw new RangeError(`the graph has no link ${link}`);
        return edge;
    }
    /** Kept: of a file with many links each may be asked for. */
    #linkedOf(path) {
        const known = this.#linked.get(path);
        if (known)
            return known;
        const linked = this.edgesOf(path).filter(({ resolved }) => this.modules.has(resolved ?? ''));
        this.#linked.set(path, linked);
        return linked;
    }
    findAt(base) {
        const found = this.#names.findAt(base);
        if (found?.kind === 'file')
            return found.path;
        const typescript = module_path/* typescriptEndings */._j
            .flatMap((ending) => [base + ending, `${base}/index${ending}`])
            .find((path) => this.modules.has(path));
        return typescript ?? found?.directories[0] ?? null;
    }
}
/** The last place of a sorted list whose number is at most `number`, of equal ones the last. */
function lastAtMost(sorted, number) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sorted[middle] ?? 0) <= number)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

// EXTERNAL MODULE: ./build/graph/loaded.js
var graph_loaded = __webpack_require__(5262);
;// CONCATENATED MODULE: ./build/graph/loaders-in-question.js

/**
 * Files that may load modules by calls and whose calls were not read yet, as far as production or one of `starts` loads
 * them: what they load besides is part of what production loads.
 *
 * @param unread whether a file's calls were not read.
 */
function loadersInQuestion(graph, lanes, unread, starts) {
    const loaded = (0,graph_loaded/* loadedByProduction */.E)(graph, lanes, starts);
    let file = -1;
    return [...graph.modules.values()].flatMap(({ path, place }) => {
        file++;
        return loaded[file] === 1 && unread(path) && !(0,graph_loaded/* isNobodysWay */.y)(place, lanes) ? [path] : [];
    });
}

// EXTERNAL MODULE: ./build/graph/may-cross.js
var may_cross = __webpack_require__(203);
;// CONCATENATED MODULE: ./build/graph/packages-in-question.js


/**
 * Files whose bindings decide what an import leads to: packages of which everything is imported, and those of
 * `missingMembers`.
 */
function packagesInQuestion(graph, lanes) {
    const wanted = new Set([...starredPackages(graph), ...missingMembers(graph, lanes)]);
    return [...wanted].sort();
}
/** `from package import *` loads the submodules that `__all__` names. */
function* starredPackages({ links }) {
    const star = (0,edge_tables/* labelBit */.sH)('star');
    for (let link = 0; link < links.target.length; link++) {
        const path = (links.labels[link] ?? 0) & star ? (links.paths[links.target[link] ?? 0] ?? '') : '';
        if (path.endsWith('/__init__.py'))
            yield path;
    }
}
/**
 * Production's `__init__.py` files of which somebody imports a name that is a module of the package's development copy, but
 * not of the package itself. Whether the import works is told by what the file binds, which is only read for these.
 */
function missingMembers(graph, lanes) {
    const { links } = graph;
    const implicit = (0,edge_tables/* labelBit */.sH)('implicit');
    const copyOf = links.paths.map((path) => developmentCopy(path, graph, lanes));
    const wanted = new Set();
    for (const [file, path] of links.paths.entries()) {
        if (!lanes.edgeInto(path) || !importsAny(file))
            continue;
        for (const { resolved, names, submodule, labels } of graph.edgesOf(path)) {
            if (resolved === null || submodule || wanted.has(resolved) || labels.includes('implicit'))
                continue;
            const copy = lanes.edgeInto(resolved) ? developmentCopy(resolved, graph, lanes) : null;
            if (copy !== null && names.some(({ name }) => graph.findAt(copy + name) !== null))
                wanted.add(resolved);
        }
    }
    return wanted;
    function importsAny(file) {
        const end = links.start[file + 1] ?? 0;
        for (let link = links.start[file] ?? 0; link < end; link++) {
            if (((links.labels[link] ?? 0) & implicit) === 0 && copyOf[links.target[link] ?? 0] !== null)
                return true;
        }
        return false;
    }
}
/** The development directory of a production package, where there is one. */
function developmentCopy(path, graph, lanes) {
    if (!path.endsWith('/__init__.py'))
        return null;
    const edge = lanes.edgeInto(path);
    const copy = edge && lanes.counterpart(edge, (0,domain_path/* directoryOf */.jt)(path));
    return copy !== undefined && graph.findAt(copy.slice(0, -1)) !== null ? copy : null;
}

// EXTERNAL MODULE: ./build/domain/fields.js
var domain_fields = __webpack_require__(8548);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/imports/data/ini.js
var ini = __webpack_require__(2192);
;// CONCATENATED MODULE: ./build/graph/ini.js

/** The settings of an INI file; names of options are lower case, as configparser has them. */
function parseIni(text) {
    const sections = new Map();
    let section = new Map();
    let option = '';
    let value;
    for (const part of (0,ini/* iniParts */.$)(text)) {
        if (part.role === 'section') {
            section = sections.get(part.text) ?? new Map();
            sections.set(part.text, section);
        }
        else if (part.role === 'option') {
            option = part.text.toLowerCase();
            value = undefined;
        }
        else {
            value = value === undefined ? part.text : `${value}\n${part.text}`;
            section.set(option, value);
        }
    }
    return sections;
}

;// CONCATENATED MODULE: ./build/graph/project-values.js



/** The texts of a project's own files, by name, with those that cannot be read noted. */
class ProjectFiles {
    /** Files that could not be read. */
    unreadable = [];
    #files;
    #toml = new Map();
    constructor(files) {
        this.#files = files;
    }
    has(name) {
        return this.#files.has(name);
    }
    text(name) {
        return this.#files.get(name) ?? '';
    }
    ini(name) {
        return parseIni(this.text(name));
    }
    toml(name) {
        const known = this.#toml.get(name);
        if (known)
            return known;
        let read = {};
        try {
            read = (0,dist/* parse */.qg)(this.text(name));
        }
        catch {
            this.unreadable.push(name);
        }
        this.#toml.set(name, read);
        return read;
    }
}
/** The value below these keys; undefined where one of them is missing. */
function at(value, ...keys) {
    return keys.reduce((inner, key) => {
        const fields = (0,domain_fields/* fieldsOf */.P)(inner);
        return Object.hasOwn(fields, key) ? fields[key] : undefined;
    }, value);
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function lines(text) {
    return (text
        ?.split('\n')
        .map((line) => line.trim())
        .filter(Boolean) ?? []);
}

;// CONCATENATED MODULE: ./build/graph/package-roots.js



/**
 * Directories that an installation of the project puts on `sys.path`: as its build backend is told to, or, where it is told
 * nothing, as the backend's documentation says. A project without `[project]`, `[build-system]`, `setup.py` or `setup.cfg` is
 * never installed.
 */
function packageRoots(files, holds) {
    const pyproject = files.toml('pyproject.toml');
    const backend = backendOf(files);
    return backend === undefined ? [] : rootsOf[backend](pyproject, files, holds);
}
const backends = [
    [/^setuptools\b/, 'setuptools'],
    [/^hatchling\b/, 'hatch'],
    [/^flit(_core)?\b/, 'flit'],
    [/^poetry\b/, 'poetry'],
    [/^pdm\b/, 'pdm'],
    [/^uv_build\b/, 'uv'],
    [/^maturin\b/, 'maturin'],
    [/^scikit_build_core\b/, 'scikit'],
];
/** Without a name in `[build-system]`, installers take setuptools. Of a backend unknown here its own settings tell nothing. */
function backendOf(files) {
    const pyproject = files.toml('pyproject.toml');
    const setuptools = at(pyproject, 'tool', 'setuptools') !== undefined;
    const named = at(pyproject, 'build-system', 'build-backend');
    if (typeof named === 'string') {
        return backends.find(([start]) => start.test(named))?.[1] ?? (setuptools ? 'setuptools' : undefined);
    }
    if (at(pyproject, 'build-system') === undefined && at(pyproject, 'tool', 'poetry') !== undefined)
        return 'poetry';
    const sections = files.ini('setup.cfg');
    const installed = setuptools ||
        ['project', 'build-system'].some((key) => at(pyproject, key) !== undefined) ||
        files.has('setup.py') ||
        ['metadata', 'options'].some((section) => sections.has(section));
    return installed ? 'setuptools' : undefined;
}
const rootsOf = {
    setuptools: setuptoolsRoots,
    hatch: hatchRoots,
    flit: (pyproject, _, holds) => {
        const name = package_roots_text(at(pyproject, 'tool', 'flit', 'module', 'name')) ?? projectName(pyproject);
        return name === undefined ? [] : srcOf(name.replaceAll('-', '_').replaceAll('.', '/'), holds);
    },
    poetry: (pyproject, _, holds) => {
        if (at(pyproject, 'tool', 'poetry', 'package-mode') === false)
            return [];
        const packages = at(pyproject, 'tool', 'poetry', 'packages');
        if (Array.isArray(packages) && packages.length > 0)
            return strings(packages.map((entry) => at(entry, 'from')));
        const name = projectName(pyproject) ?? package_roots_text(at(pyproject, 'tool', 'poetry', 'name'));
        return name === undefined ? [] : srcOf(name.replaceAll(/[-.\s]/g, '_'), holds);
    },
    pdm: (pyproject, _, holds) => {
        const build = at(pyproject, 'tool', 'pdm', 'build');
        const declared = package_roots_text(at(build, 'package-dir'));
        if (declared !== undefined)
            return [declared];
        const includes = strings(at(build, 'includes'));
        const meant = includes.length === 0 || includes.some((path) => /^src(\/|$)/.test(path));
        return meant && holds('src/') ? ['src'] : [];
    },
    uv: (pyproject) => [package_roots_text(at(pyproject, 'tool', 'uv', 'build-backend', 'module-root')) ?? 'src'],
    maturin: (pyproject) => strings([at(pyproject, 'tool', 'maturin', 'python-source')]),
    scikit: (pyproject) => strings(at(pyproject, 'tool', 'scikit-build', 'wheel', 'packages')).map(domain_path/* directoryOf */.jt),
};
function setuptoolsRoots(pyproject, files, holds) {
    const table = at(pyproject, 'tool', 'setuptools');
    const options = files.ini('setup.cfg').get('options');
    const script = files.text('setup.py').replaceAll(/^[ \t]*#.*/gm, '');
    const directories = [
        ...Object.entries((0,domain_fields/* fieldsOf */.P)(at(table, 'package-dir'))),
        ...lines(options?.get('package_dir')).map((line) => {
            const [name = '', directory = ''] = line.split('=');
            return [name.trim(), directory.trim()];
        }),
    ];
    const inScript = /\bpackage_dir\s*=\s*(?:\{\s*(?:""|'')\s*:|dict\(\s*\*\*\{\s*(?:""|'')\s*:)\s*["']([^"']*)["']/.exec(script)?.[1];
    const where = [
        ...strings(at(table, 'packages', 'find', 'where')),
        ...(files
            .ini('setup.cfg')
            .get('options.packages.find')
            ?.get('where')
            ?.split(/[\s,]+/) ?? []),
    ];
    const roots = [...directories.map(rootOfPackage), inScript, ...where].flatMap((root) => root || []);
    const listed = directories.length > 0 ||
        ['packages', 'py-modules', 'ext-modules'].some((key) => at(table, key) !== undefined) ||
        ['packages', 'py_modules'].some((key) => options?.has(key)) ||
        /\b(packages|py_modules|ext_modules|package_dir)\s*=/.test(script);
    return listed || !holds('src/') ? roots : [...roots, 'src'];
}
/** `package-dir = {"" = "src"}` is a root; `{pkg = "lib/pkg"}` makes one of `lib`; another name for a directory does not. */
function rootOfPackage([name, directory]) {
    if (typeof directory !== 'string')
        return undefined;
    const path = directory.replace(/\/+$/, '');
    if (name === '')
        return path;
    const tail = name.replaceAll('.', '/');
    return path.endsWith(`/${tail}`) ? path.slice(0, -tail.length) : undefined;
}
function hatchRoots(pyproject, _, holds) {
    const build = at(pyproject, 'tool', 'hatch', 'build');
    const wheel = at(build, 'targets', 'wheel');
    const option = (key) => at(wheel, key) ?? at(build, key);
    const sources = option('sources');
    const declared = [
        ...strings(option('dev-mode-dirs')),
        ...strings(option('packages')).map((path) => (0,domain_path/* directoryOf */.jt)(path.replace(/\/+$/, ''))),
        ...(Array.isArray(sources)
            ? strings(sources)
            : Object.entries((0,domain_fields/* fieldsOf */.P)(sources)).flatMap(([from, to]) => (to === '' ? [from] : []))),
    ];
    const selected = ['include', 'packages', 'only-include'].some((key) => strings(option(key)).length > 0);
    if (selected || declared.length > 0)
        return declared;
    const name = projectName(pyproject)?.replaceAll(/[-_.]+/g, '_');
    const names = name === undefined ? [] : [name, name.toLowerCase()];
    const found = names.find((each) => holds(`${each}/__init__.py`) || holds(`src/${each}/__init__.py`));
    return found !== undefined && !holds(`${found}/__init__.py`) ? ['src'] : [];
}
/** Backends that look for the module of the project's name: beside the settings first, then in `src`. */
function srcOf(module, holds) {
    const at = (root) => holds(`${root}${module}/`) || holds(`${root}${module}.py`);
    return !at('') && at('src/') ? ['src'] : [];
}
function projectName(pyproject) {
    return package_roots_text(at(pyproject, 'project', 'name'));
}
function package_roots_text(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/graph/pytest-path.js

/** Where pytest looks for its settings, in this order: the first that has any decides alone. */
const pytestFileNames = [
    'pytest.toml',
    '.pytest.toml',
    'pytest.ini',
    '.pytest.ini',
    'pyproject.toml',
    'tox.ini',
    'setup.cfg',
];
/** What pytest puts on `sys.path`: its setting `pythonpath`, as pytest 9 reads it. */
function pytestPath(files) {
    for (const name of pytestFileNames) {
        const paths = files.has(name) ? pathsOf(name, files) : undefined;
        if (paths !== undefined)
            return paths;
    }
    return [];
}
/** Undefined where the file has no settings of pytest; its own files count even when they are empty. */
function pathsOf(name, files) {
    switch (name) {
        case 'pytest.toml':
        case '.pytest.toml':
            return strings(at(files.toml(name), 'pytest', 'pythonpath'));
        case 'pyproject.toml':
            return ofPyproject(at(files.toml(name), 'tool', 'pytest'));
        case 'pytest.ini':
        case '.pytest.ini':
            return words(files.ini(name).get('pytest')?.get('pythonpath'));
        case 'tox.ini':
            return ofSection(files, name, 'pytest');
        default:
            return ofSection(files, name, 'tool:pytest');
    }
}
/** `[tool.pytest]` has TOML's own types; `[tool.pytest.ini_options]` texts as well. */
function ofPyproject(table) {
    const options = at(table, 'ini_options');
    if (options !== undefined) {
        const paths = at(options, 'pythonpath');
        return typeof paths === 'string' ? words(paths) : strings(paths);
    }
    const hasSettings = typeof table === 'object' && table !== null && Object.keys(table).length > 0;
    return hasSettings ? strings(at(table, 'pythonpath')) : undefined;
}
function ofSection(files, name, section) {
    const options = files.ini(name).get(section);
    return options && words(options.get('pythonpath'));
}
/** As a shell splits: by blanks, but within quotes. */
function words(text) {
    const found = text?.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
    return found.map((word) => word.replaceAll(/["']/g, ''));
}

;// CONCATENATED MODULE: ./build/graph/python-project.js





/** The files at the repository's root that `readPythonProject` looks at; `requirements*.txt` beside them. */
const projectFileNames = [...pytestFileNames, 'setup.py'];
/**
 * Reads import roots and dependencies from a project's files, by name.
 *
 * @param paths of every file of the tree: some build backends look for a directory `src` in it.
 */
function readPythonProject(files, paths = [...files.keys()]) {
    const project = new ProjectFiles(files);
    const pyproject = project.toml('pyproject.toml');
    const setup = project.ini('setup.cfg');
    const roots = [...pytestPath(project), ...packageRoots(project, holder(paths))];
    const requirements = [...files].filter(([name]) => isRequirements(name)).flatMap(([, text]) => text.split(/\r?\n/));
    const declared = [
        ...strings(at(pyproject, 'project', 'dependencies')),
        ...Object.values((0,domain_fields/* fieldsOf */.P)(at(pyproject, 'project', 'optional-dependencies'))).flatMap(strings),
        ...Object.values((0,domain_fields/* fieldsOf */.P)(at(pyproject, 'dependency-groups'))).flatMap(strings),
        ...Object.keys((0,domain_fields/* fieldsOf */.P)(at(pyproject, 'tool', 'poetry', 'dependencies'))),
        ...Object.values((0,domain_fields/* fieldsOf */.P)(at(pyproject, 'tool', 'poetry', 'group'))).flatMap((group) => Object.keys((0,domain_fields/* fieldsOf */.P)(at(group, 'dependencies')))),
        ...strings(at(pyproject, 'tool', 'uv', 'dev-dependencies')),
        ...Object.values((0,domain_fields/* fieldsOf */.P)(at(pyproject, 'tool', 'pdm', 'dev-dependencies'))).flatMap(strings),
        ...lines(setup.get('options')?.get('install_requires')),
        ...[...(setup.get('options.extras_require')?.values() ?? [])].flatMap(lines),
        ...requirements,
    ];
    return {
        roots: [...new Set(roots.map(domain_path/* asDirectory */.Wy).filter((root) => root !== null && root !== ''))],
        dependencies: new Set(declared.flatMap(importNames)),
        unreadable: project.unreadable,
    };
}
/** Asked for few paths: an index of the tree would cost more. */
function holder(paths) {
    return (path) => (path.endsWith('/') ? paths.some((each) => each.startsWith(path)) : paths.includes(path));
}
/** Whether a file at the repository's root, or in its folder `requirements`, lists requirements for pip. */
function isRequirements(name) {
    return /^(requirements\/[\w.-]+|[\w.-]*requirements[\w.-]*)\.txt$/.test(name);
}
/** Distributions whose import name is none of those that `importNames` makes of theirs. */
const importedAs = {
    attrs: 'attr',
    beautifulsoup4: 'bs4',
    django_rest_framework: 'rest_framework',
    djangorestframework: 'rest_framework',
    gitpython: 'git',
    grpcio: 'grpc',
    mysqlclient: 'mysqldb',
    opencv_python: 'cv2',
    pillow: 'pil',
    protobuf: 'google',
    psycopg2_binary: 'psycopg2',
    pycryptodome: 'crypto',
    pyjwt: 'jwt',
    pyserial: 'serial',
    python_jose: 'jose',
    pywin32: 'win32api',
    pyyaml: 'yaml',
    scikit_image: 'skimage',
    scikit_learn: 'sklearn',
};
/**
 * `requests[socks]>=2 ; python_version < "3.9"` → `requests`; options and comments → none. What a distribution is imported
 * as stands in no file of the project: usual ways from one name to the other are all taken (`PyYAML` → `yaml`,
 * `python-dotenv` → `dotenv`, `google-cloud-storage` → `google`).
 */
function importNames(requirement) {
    const written = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement)?.[1];
    if (written === undefined)
        return [];
    const name = written.toLowerCase().replace(/[-.]+/g, '_');
    const [first = name] = name.split('_', 1);
    const bare = name.replace(/^python_/, '').replace(/_python$/, '');
    return [...new Set([name, first, bare, importedAs[name] ?? name])].filter((each) => each !== 'python');
}

// EXTERNAL MODULE: ./build/imports/python/scan.js + 10 modules
var scan = __webpack_require__(7989);
// EXTERNAL MODULE: ./build/imports/typescript/handles.js
var handles = __webpack_require__(2962);
// EXTERNAL MODULE: ./build/snapshot/python-sources.js + 4 modules
var python_sources = __webpack_require__(7392);
;// CONCATENATED MODULE: ./build/snapshot/graph.js










const everything = { whole: () => true, calls: () => true, starts: () => true };
/**
 * Scans every source file of a tree and resolves its imports.
 *
 * @param pythonPath import roots that the user names; null: those of the project's own settings.
 * @param engine the TypeScript compiler, where `holdsTypeScript` wants it.
 * @throws Misconfiguration for a root of `pythonPath` that leads out of the tree or holds nothing.
 */
async function gatherGraph(tree, lanes, pythonPath, engine, wish) {
    const paths = tree.entries.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
    let python = await (0,python_sources/* readPythonSources */.F$)(tree, lanes, wish);
    const typescript = engine ? await readTypeScript(tree, paths, engine) : [];
    const resolve = engine?.resolver(new Set(paths), await texts(tree, paths.filter(isTypeScriptProject))) ?? (() => null);
    const project = readPythonProject(await texts(tree, paths.filter(isPythonProject)), paths);
    const declared = pythonPath?.map((written) => namedRoot(written, paths)) ?? project.roots;
    // A root that holds nothing finds nothing, and each one is asked for every name.
    const roots = ['', ...new Set(declared)].filter((root) => root === '' || paths.some((path) => path.startsWith(root)));
    const build = () => buildGraph(tree.entries, [...python.files, ...typescript], roots, lanes, resolve, python.records);
    let graph = build();
    const known = new Set();
    for (;;) {
        // What is read whole may load further files: nearly always there is little to read at all.
        const wanted = [
            ...shimsInQuestion(graph, python, lanes, project.dependencies),
            ...packagesInQuestion(graph, lanes),
            ...loadersInQuestion(graph, lanes, (path) => python.unread.has(path), wish.starts),
        ].filter((path) => !known.has(path));
        if (wanted.length === 0)
            break;
        for (const path of wanted)
            known.add(path);
        python = await (0,python_sources/* readWhole */.oD)(python, wanted, tree);
        graph = build();
    }
    return {
        graph,
        declaredDependencies: project.dependencies,
        notes: [
            ...project.unreadable.map((path) => `${path} is not valid TOML: import roots and dependencies in it were not read`),
            ...unrootedLanes(lanes, roots, tree),
            ...submodules(tree, lanes),
        ],
    };
}
/** Production files that import development code, of which the sweep cannot tell whether they do anything else. */
function shimsInQuestion(graph, { files }, lanes, declaredDependencies) {
    const swept = new Set(files.flatMap(({ path, source }) => (typeof source === 'number' ? [path] : [])));
    return [...(0,may_cross/* mayCross */.I)({ graph, lanes, declaredDependencies })].filter((path) => swept.has(path));
}
/** A lane below a folder that no import starts from: `import candidate.x` is then found nowhere. */
function unrootedLanes(lanes, roots, tree) {
    const holds = (root) => tree.entries.some(({ path }) => path.startsWith(root) && scan/* pythonScanner */.n.handles(path)) &&
        !tree.entries.some(({ path }) => path === `${(0,domain_path/* directoryOf */.jt)(root.slice(0, -1))}__init__.py`);
    const ends = new Set(lanes.edges.flatMap(({ from, to }) => [from.root, to.root]));
    return [...ends]
        .filter((root) => !roots.includes((0,domain_path/* directoryOf */.jt)(root.slice(0, -1))) && holds(root))
        .map((root) => {
        const folder = (0,domain_path/* directoryOf */.jt)(root.slice(0, -1)).slice(0, -1);
        return `${root} lies below no import root: where its modules are imported without "${folder.replaceAll('/', '.')}", name ${folder} in python-path`;
    });
}
/** Nobody reads another repository's files here. */
function submodules({ entries }, lanes) {
    return entries
        .filter(({ path, kind }) => kind === 'submodule' && lanes.laneOf(`${path}/`))
        .map(({ path }) => `${path} is a repository of its own: its files were not read`);
}
async function readTypeScript(tree, paths, engine) {
    const files = [];
    await tree.each(paths.filter(handles/* handlesTypeScript */.D), (path, content) => {
        const source = content instanceof Uint8Array ? engine.scan(path, content) : (0,python_sources/* unreadSource */.V1)(content);
        files.push({ path, language: 'typescript', source });
    });
    return files;
}
/** Whether a lane holds TypeScript or JavaScript: only then the compiler is worth its time to load. */
function holdsTypeScript(tree, lanes) {
    return tree.entries.some(({ path, kind }) => kind === 'file' && (0,handles/* handlesTypeScript */.D)(path) && lanes.laneOf(path));
}
function namedRoot(written, paths) {
    const root = (0,domain_path/* asDirectory */.Wy)(written);
    if (root !== null && paths.some((path) => path.startsWith(root)))
        return root;
    throw new misconfiguration/* Misconfiguration */.U(`python-path: "${written}" ${root === null ? 'leads out of the folder' : 'holds no file'}`, 'name folders of the tree that imports start from, such as . and src');
}
async function texts(tree, paths) {
    const found = new Map();
    await tree.each(paths, (path, content) => {
        if (content instanceof Uint8Array)
            found.set(path, Buffer.from(content).toString('utf8'));
    });
    return found;
}
function isPythonProject(path) {
    return projectFileNames.includes(path) || isRequirements(path);
}
function isTypeScriptProject(path) {
    return /(^|\/)([tj]sconfig[\w.-]*|package)\.json$/.test(path) && !/(^|\/)node_modules\//.test(path);
}


/***/ }),

/***/ 5286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ openSnapshot)
});

// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/manifest/document.js + 4 modules
var manifest_document = __webpack_require__(7959);
// EXTERNAL MODULE: ./build/domain/closest.js
var closest = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/manifest/quote.js
var quote = __webpack_require__(6928);
;// CONCATENATED MODULE: ./build/manifest/keys.js


/**
 * The entries of a map by canonical key. A key that is not known is a warning with "did you mean"; a key that is given
 * twice, under two names, is an error, and the first counts. `where` follows "in": `lane "accepted"`.
 */
function entriesOf(reading, map, known, where) {
    const canonical = canonicalNames(known);
    const found = new Map();
    for (const entry of map.entries.values()) {
        const name = canonical.get(entry.key);
        if (name === undefined) {
            reportUnknown(reading, entry, Object.keys(known), canonical.keys(), where);
            continue;
        }
        const first = found.get(name);
        if (first)
            reportTwice(reading, first, entry, where);
        else
            found.set(name, entry);
    }
    return found;
}
function canonicalNames(known) {
    const names = new Map();
    for (const name in known) {
        names.set(name, name);
        for (const dialect of known[name])
            names.set(dialect, name);
    }
    return names;
}
function reportUnknown(reading, entry, names, candidates, where) {
    const meant = (0,closest/* closestName */.Nf)(entry.key, candidates);
    const message = `unknown key ${(0,quote/* quote */.hD)(entry.key)} in ${where}${(0,closest/* suggestion */.h)(meant)}`;
    const remedy = meant ? `write ${meant}:` : `remove it; the keys known here are ${names.join(', ')}`;
    reading.warning(entry.keyAt, `unknown key ${entry.key} in ${where}`, message, remedy);
}
function reportTwice(reading, first, second, where) {
    const place = `at line ${first.keyAt.line ?? 1}`;
    const message = `"${second.key}" in ${where} states again what "${first.key}" states ${place}`;
    reading.error(second.keyAt, `${second.key} beside ${first.key} in ${where}`, message, 'keep one of the two');
}

;// CONCATENATED MODULE: ./build/manifest/shape.js

/** The map, or undefined with a problem. */
function expectMap(reading, value, subject) {
    if (value.kind === 'map')
        return value;
    reportType(reading, value, subject, 'a map');
    return undefined;
}
/** The list, or undefined with a problem. */
function expectList(reading, value, subject) {
    if (value.kind === 'list')
        return value;
    reportType(reading, value, subject, 'a list');
    return undefined;
}
/** The text, not blank. A number or a boolean is a problem and read as the text that stands there. */
function expectText(reading, value, subject) {
    if (value.kind !== 'scalar' || value.value === null) {
        reportType(reading, value, subject, 'text');
        return undefined;
    }
    if (typeof value.value !== 'string') {
        const example = `${keyOf(subject)}${(0,quote/* quote */.hD)(value.source)}, in quotes`;
        reportType(reading, value, { ...subject, example }, 'text');
        return { value: value.source, at: value.at };
    }
    if (value.value.trim() === '') {
        reading.error(value.at, subject.name, `${subject.name} is empty, expected text`, `write ${subject.example}`);
        return undefined;
    }
    return { value: value.value, at: value.at };
}
/** The texts of a list; what is no text is a problem and left out. A single text is a problem and read as a list of one. */
function expectTexts(reading, value, subject) {
    if (value.kind === 'scalar' && typeof value.value === 'string' && value.value !== '') {
        const example = `${keyOf(subject)}[${(0,quote/* quote */.hD)(value.value)}]`;
        reportType(reading, value, { ...subject, example }, 'a list');
        return [{ value: value.value, at: value.at }];
    }
    const list = expectList(reading, value, subject);
    return (list?.items ?? []).flatMap((item, index) => {
        const name = `item ${index + 1} of ${subject.name}`;
        const text = expectText(reading, item, { name, example: 'text there, or remove the item' });
        return text ? [text] : [];
    });
}
/** The boolean, or undefined with a problem. */
function expectBoolean(reading, value, subject) {
    if (value.kind === 'scalar' && typeof value.value === 'boolean')
        return { value: value.value, at: value.at };
    reportType(reading, value, subject, 'true or false');
    return undefined;
}
/** The key that the example starts with: `root: `. */
function keyOf(subject) {
    return /^[\w-]+: /.exec(subject.example)?.[0] ?? '';
}
function reportType(reading, value, subject, expected) {
    if (value.kind === 'broken')
        return;
    const message = `${subject.name} ${describe(value)}, expected ${expected}`;
    // A value that is not there may be in a part that could not be read.
    if (isNone(value))
        reading.missing(value.at, subject.name, message, `write ${subject.example}`);
    else
        reading.error(value.at, subject.name, message, `write ${subject.example}`);
}
/** Whether nothing is written, as after `root:`. */
function isNone(value) {
    return value.kind === 'scalar' && value.value === null;
}
/** What stands there, as a predicate. */
function describe(value) {
    if (value.kind === 'list')
        return 'is a list';
    if (value.kind === 'map')
        return 'is a map';
    if (value.kind === 'broken' || value.value === null)
        return 'has no value';
    if (typeof value.value === 'string')
        return `is the text ${(0,quote/* quote */.hD)(value.value)}`;
    return `is the ${typeof value.value} ${(0,quote/* quote */.hD)(value.source).slice(1, -1)}`;
}

;// CONCATENATED MODULE: ./build/manifest/invariants.js



const invariantKeys = { imports: [], secrets: [], zero_bytes_fail: [] };
/** What `invariants` says, each part only where it is written; what cannot be read of it is a problem. */
function readInvariants(reading, value) {
    const example = 'invariants: with imports:, secrets: or zero_bytes_fail: below it';
    const map = expectMap(reading, value, { name: 'invariants', example });
    if (!map)
        return {};
    const entries = entriesOf(reading, map, invariantKeys, 'invariants');
    const imports = entries.get('imports');
    const secrets = entries.get('secrets');
    const zero = entries.get('zero_bytes_fail');
    const subject = { name: 'invariants.zero_bytes_fail', example: 'zero_bytes_fail: true' };
    const zeroBytesFail = zero && expectBoolean(reading, zero.value, subject);
    return {
        importInvariants: imports ? readImports(reading, imports.value) : [],
        secrets: secrets ? readSecrets(reading, secrets.value) : [],
        ...(zeroBytesFail && { zeroBytesFail }),
    };
}
function readImports(reading, value) {
    const example = 'a list of maps with rule: and deny: ["lukhas/** <- candidate/**"]';
    const list = expectList(reading, value, { name: 'invariants.imports', example });
    return (list?.items ?? []).flatMap((item, index) => {
        const name = `item ${index + 1} of invariants.imports`;
        const map = expectMap(reading, item, { name, example: 'a map with rule: and deny:' });
        if (!map)
            return [];
        const entries = entriesOf(reading, map, { rule: [], deny: [] }, name);
        const ruleEntry = entries.get('rule');
        const rule = ruleEntry && expectText(reading, ruleEntry.value, { name: `rule of ${name}`, example: 'rule: a sentence' });
        const deny = entries.get('deny');
        if (!deny) {
            if (!map.merged)
                reading.missing(map.at, `deny of ${name}`, `${name} has no deny`, 'add deny: ["A/** <- B/**"]');
            return [];
        }
        const subject = { name: `deny of ${name}`, example: 'deny: ["lukhas/** <- candidate/**"]' };
        return expectTexts(reading, deny.value, subject).flatMap((arrow) => readArrow(reading, arrow, rule?.value));
    });
}
/** `A <- B`: A must not import B. `A -> B`: B must not import A; the arrow is the way that code flows. */
function readArrow(reading, stated, rule) {
    const parts = stated.value.split(/(<-|->)/);
    const [left, arrow, right] = [parts[0]?.trim(), parts[1], parts[2]?.trim()];
    if (parts.length !== 3 || !left || !right) {
        const message = `deny ${(0,quote/* quote */.hD)(stated.value)} is not of the form "A <- B" or "A -> B"`;
        const remedy = 'write two globs with one arrow between them: "lukhas/** <- candidate/**" where lukhas/ must not import candidate/';
        reading.error(stated.at, `deny ${stated.value}`, message, remedy);
        return [];
    }
    const ends = arrow === '<-' ? { importer: left, imported: right } : { importer: right, imported: left };
    return [{ ...ends, stated, ...(rule !== undefined && { rule }) }];
}
function readSecrets(reading, value) {
    const list = expectList(reading, value, {
        name: 'invariants.secrets',
        example: 'a list of maps with pattern: "**/*.pem"',
    });
    return (list?.items ?? []).flatMap((item, index) => {
        const name = `item ${index + 1} of invariants.secrets`;
        if (item.kind === 'scalar' && typeof item.value === 'string' && item.value !== '') {
            const message = `${name} is the text ${(0,quote/* quote */.hD)(item.value)}, expected a map`;
            reading.error(item.at, name, message, `write - pattern: ${(0,quote/* quote */.hD)(item.value)}`);
            return [{ value: item.value, at: item.at }];
        }
        const map = expectMap(reading, item, { name, example: 'pattern: "**/*.pem"' });
        if (!map)
            return [];
        const entry = entriesOf(reading, map, { pattern: [] }, name).get('pattern');
        if (!entry && !map.merged) {
            reading.missing(map.at, `pattern of ${name}`, `${name} has no pattern`, 'add pattern: "**/*.pem"');
        }
        const pattern = entry && expectText(reading, entry.value, { name: `pattern of ${name}`, example: 'pattern: "**/*.pem"' });
        return pattern ? [pattern] : [];
    });
}

;// CONCATENATED MODULE: ./build/manifest/owners.js



/** Owners of a lane. One that is neither `@user` nor `@org/team` is a warning: no review could be asked of it. */
function readOwners(reading, value, name) {
    const owners = expectTexts(reading, value, { name, example: 'owners: ["@user", "@org/team"]' });
    for (const owner of owners) {
        if (/^@[\w-]+(\/[\w.-]+)?$/.test(owner.value))
            continue;
        const message = `owner ${(0,quote/* quote */.hD)(owner.value)} in ${name} is neither "@user" nor "@org/team"`;
        const spelling = /^[\w-]+(\/[\w.-]+)?$/.test(owner.value) ? (0,quote/* quote */.hD)(`@${owner.value}`) : 'the account as "@user"';
        reading.warning(owner.at, `owner ${owner.value} of ${name}`, message, `write ${spelling}`);
    }
    return owners;
}
/** `owners.default`, of lanes that name none. */
function readDefaultOwners(reading, value) {
    const map = expectMap(reading, value, { name: 'owners', example: 'owners: with default: ["@user"] below it' });
    const entry = map && entriesOf(reading, map, { default: [] }, 'owners').get('default');
    return entry ? readOwners(reading, entry.value, 'owners.default') : [];
}

// EXTERNAL MODULE: ./build/domain/path.js
var path = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/manifest/directory.js

/**
 * The path of a directory inside the repository as it is compared everywhere: `./lukhas`, `lukhas` and `lukhas//` are
 * `lukhas/`. Case is kept. Absolute paths, `..`, backslashes, globs and the repository itself are refused.
 */
function normaliseDirectory(text) {
    if (text.trim() === '')
        return { fault: 'is empty', spelling: null };
    if (/^[A-Za-z]:/.test(text))
        return { fault: 'is an absolute path', spelling: null };
    if (text.includes('\\'))
        return { fault: 'holds a backslash', spelling: spellingOf(text.replaceAll('\\', '/')) };
    if (text.startsWith('/'))
        return { fault: 'is an absolute path', spelling: spellingOf(text) };
    const segments = segmentsOf(text);
    if (segments.includes('..')) {
        const inside = (0,path/* joinPath */.uJ)('', text) !== null;
        return { fault: inside ? 'holds ".."' : 'leads out of the repository', spelling: spellingOf(text) };
    }
    if (segments.some((segment) => segment.includes('*'))) {
        return { fault: 'is a pattern, expected a directory', spelling: spellingOf(text) };
    }
    if (segments.length === 0)
        return { fault: 'is the whole repository', spelling: null };
    return `${segments.join('/')}/`;
}
function segmentsOf(text) {
    return text.split('/').filter((segment) => segment !== '' && segment !== '.');
}
/** What was probably meant; null where it leads out of the repository or nowhere. */
function spellingOf(text) {
    const segments = segmentsOf(text);
    const pattern = segments.findIndex((segment) => segment.includes('*'));
    const resolved = (0,path/* joinPath */.uJ)('', (pattern < 0 ? segments : segments.slice(0, pattern)).join('/'));
    return resolved ? `${resolved}/` : null;
}

;// CONCATENATED MODULE: ./build/manifest/promotion.js




const promotionKeys = { from: [], to: [], labels_required: [], checks: [], areas: [], order: [] };
/** The promotion, as a part of the lane's declaration; nothing where it is no map. `lane`: the name of the lane it is of. */
function readPromotion(reading, value, lane, where) {
    const name = `promotion of ${where}`;
    const map = expectMap(reading, value, { name, example: 'promotion: with from: or to: below it' });
    if (!map)
        return {};
    const entries = entriesOf(reading, map, promotionKeys, name);
    const end = (key) => {
        const entry = entries.get(key);
        const example = key === 'from' ? 'from: candidate' : 'to: accepted';
        const subject = { name: `promotion.${key} of ${where}`, example };
        const text = entry && expectText(reading, entry.value, subject);
        if (text && text.value === lane)
            reportOwnEnd(reading, text, subject.name);
        return text;
    };
    const texts = (key, example) => {
        const entry = entries.get(key);
        return entry && expectTexts(reading, entry.value, { name: `promotion.${key} of ${where}`, example });
    };
    const from = end('from');
    const to = end('to');
    const areas = texts('areas', 'areas: [core]')?.flatMap((area) => readArea(reading, area, where));
    const order = texts('order', 'order: [core/orchestration, core/glyph]');
    return {
        promotion: {
            ...(from && { from }),
            ...(to && { to }),
            labelsRequired: texts('labels_required', 'labels_required: [promotion]') ?? [],
            checks: texts('checks', 'checks: [tests/smoke]') ?? [],
            ...(areas && { areas }),
            ...(order && { order }),
        },
    };
}
function reportOwnEnd(reading, end, name) {
    reading.error(end.at, name, `${name} names the lane itself`, 'name the lane at the other end');
}
/** An area is the first segment of a module's path: one directory. */
function readArea(reading, area, where) {
    const directory = normaliseDirectory(area.value);
    if (typeof directory === 'string' && directory.indexOf('/') === directory.length - 1) {
        return [{ value: directory.slice(0, -1), at: area.at }];
    }
    const message = `promotion.areas of ${where} holds ${(0,quote/* quote */.hD)(area.value)}, which is not one directory below the root`;
    reading.error(area.at, `area ${area.value} of ${where}`, message, 'write the name of a directory, as in areas: [core]');
    return [];
}

;// CONCATENATED MODULE: ./build/manifest/roots.js



/**
 * The root with its trailing slash and the directories as paths from the repository's root, whether they are written so
 * or from the lane's root. Where a dialect lists directories without a root, the root is the directory that holds them
 * all. Null, with a problem, where there is no root to be used.
 */
function readPlace(reading, lane, root, directories, where) {
    const subject = { name: `directories of ${where}`, example: 'directories: [core/orchestration]' };
    const listed = (directories ? expectTexts(reading, directories.value, subject) : []).flatMap((text) => {
        const directory = readDirectory(reading, text, 'directory', where);
        return directory ? [directory] : [];
    });
    if (!root)
        return placeByDirectories(reading, lane, listed, where);
    const name = `root of ${where}`;
    const text = expectText(reading, root.value, { name, example: 'root: lukhas/' });
    const top = text && readDirectory(reading, text, 'root', where);
    if (!top)
        return null;
    if (!directories)
        return { root: top };
    return { root: top, directories: listed.map((directory) => below(top.value, directory)) };
}
function placeByDirectories(reading, lane, listed, where) {
    const [first] = listed;
    const shared = first && sharedDirectory(listed.map((directory) => directory.value));
    if (first && shared) {
        const root = { value: shared, at: first.at };
        return listed.length > 1 ? { root, directories: listed } : { root };
    }
    if (lane.merged)
        return null;
    const what = first ? 'has directories without a common root' : 'has no root';
    reading.missing(lane.at, `root of ${where}`, `${where} ${what}`, 'add root: with its directory, as in root: lukhas/');
    return null;
}
function readDirectory(reading, text, what, where) {
    const directory = normaliseDirectory(text.value);
    if (typeof directory === 'string')
        return { value: directory, at: text.at };
    const key = what === 'root' ? 'root: ' : '';
    const remedy = directory.spelling
        ? `write ${key}${(0,quote/* quotePath */.WG)(directory.spelling)}`
        : `write the path of a directory inside the repository, as in ${key}lukhas/`;
    const shown = (0,quote/* quote */.hD)(text.value);
    reading.error(text.at, `${what} ${shown} of ${where}`, `${what} ${shown} of ${where} ${directory.fault}`, remedy);
    return null;
}
function below(root, directory) {
    return directory.value.startsWith(root) ? directory : { value: root + directory.value, at: directory.at };
}
/** The longest directory that holds all of them; empty where that is the repository. */
function sharedDirectory(directories) {
    let shared = directories[0] ?? '';
    for (const directory of directories) {
        while (shared !== '' && !directory.startsWith(shared))
            shared = shared.replace(/[^/]*\/$/, '');
    }
    return shared;
}

;// CONCATENATED MODULE: ./build/manifest/lane.js






const laneKeys = {
    name: ['lane'],
    root: ['path'],
    directories: ['dirs'],
    owners: [],
    depends_on: ['deps'],
    import_rules: [],
    allowed_imports: [],
    promotion: [],
};
const ruleKeys = { allow_from: [], deny_from: [], allowed_imports: [] };
/** The lane, with a problem for each thing that is wrong in it. */
function readLane(reading, body) {
    const where = describeLane(body);
    const entries = entriesOf(reading, body.map, laneKeys, where);
    const place = readPlace(reading, body.map, entries.get('root'), entries.get('directories'), where);
    const name = readName(reading, body, entries.get('name'), where) ?? nameByRoot(place, body);
    const texts = (key, example) => optionalTexts(reading, entries.get(key), where, example);
    const promotion = entries.get('promotion');
    const rules = readRules(reading, entries.get('import_rules'), where);
    const bareImports = texts('allowed_imports', 'allowed_imports: [core]') ?? rules.bareImports;
    const owners = entries.get('owners');
    const lane = {
        owners: owners ? readOwners(reading, owners.value, `owners of ${where}`) : [],
        dependsOn: texts('depends_on', 'depends_on: [core]') ?? [],
        denyFrom: rules.denyFrom ?? [],
        ...(rules.allowFrom && { allowFrom: rules.allowFrom }),
        ...(promotion && readPromotion(reading, promotion.value, name?.value ?? null, where)),
        at: body.key?.at ?? body.map.at,
    };
    return {
        name,
        declaration: name && place ? { name, ...place, ...lane } : null,
        ...(bareImports && !rules.allowFrom && { bareImports }),
    };
}
/** How messages call the lane, before its name is known to be well formed. */
function describeLane(body) {
    if (body.key)
        return `lane ${(0,quote/* quote */.hD)(body.key.value)}`;
    const named = (body.map.entries.get('name') ?? body.map.entries.get('lane'))?.value;
    return named?.kind === 'scalar' && named.source !== '' ? `lane ${(0,quote/* quote */.hD)(named.source)}` : `lane ${body.number}`;
}
function readName(reading, body, entry, where) {
    const subject = { name: `name of ${where}`, example: 'name: accepted' };
    const name = entry && expectText(reading, entry.value, subject);
    if (body.key) {
        if (name && name.value !== body.key.value) {
            const message = `name of ${where} is ${(0,quote/* quote */.hD)(name.value)}, which is not its key`;
            reading.error(name.at, subject.name, message, 'remove it: the key is the name');
        }
        return body.key;
    }
    if (!entry && !body.map.merged) {
        reading.missing(placeOf(body), `name of ${where}`, `${where} has no name`, `add ${subject.example}`);
    }
    return name ?? null;
}
function placeOf(body) {
    return body.key?.at ?? body.map.at;
}
/** So that the lane is still guarded. */
function nameByRoot(place, body) {
    return place && { value: place.root.value.slice(0, -1), at: placeOf(body) };
}
function readRules(reading, entry, where) {
    const name = `import_rules of ${where}`;
    const example = 'import_rules: with allow_from: and deny_from: below it';
    const map = entry && expectMap(reading, entry.value, { name, example });
    if (!map)
        return {};
    const entries = entriesOf(reading, map, ruleKeys, name);
    const allowFrom = optionalTexts(reading, entries.get('allow_from'), where, 'allow_from: ["core/**"]');
    const denyFrom = optionalTexts(reading, entries.get('deny_from'), where, 'deny_from: ["candidate/**"]');
    const bareImports = optionalTexts(reading, entries.get('allowed_imports'), where, 'allowed_imports: [core]');
    return { ...(allowFrom && { allowFrom }), ...(denyFrom && { denyFrom }), ...(bareImports && { bareImports }) };
}
function optionalTexts(reading, entry, where, example) {
    return entry && expectTexts(reading, entry.value, { name: `${entry.key} of ${where}`, example });
}

;// CONCATENATED MODULE: ./build/manifest/lanes.js



/** Every lane that has a name and a root; the first of two with one name. */
function readLanes(reading, value) {
    const unread = [];
    const lanes = new Map();
    for (const lane of bodies(reading, value).map((body) => readLane(reading, body))) {
        if (lane.name === null)
            continue;
        const first = lanes.get(lane.name.value);
        if (first)
            reportSameName(reading, lane.name, first);
        else
            lanes.set(lane.name.value, lane);
    }
    const declarations = [];
    for (const [name, lane] of lanes) {
        if (lane.declaration)
            declarations.push(lane.declaration);
        else
            unread.push(name);
    }
    const readable = new Map(declarations.map((lane) => [lane.name.value, lane]));
    return {
        lanes: declarations.map((lane) => {
            const bare = lanes.get(lane.name.value)?.bareImports;
            return bare ? { ...lane, allowFrom: bare.map((name) => asGlob(name, readable)) } : lane;
        }),
        unread,
    };
}
const example = 'write each lane as a map with name: and root:';
function bodies(reading, value) {
    if (value.kind === 'list') {
        reportNone(reading, value.items.length, value.at);
        return value.items.flatMap((item, index) => {
            if (item.kind === 'map')
                return [{ map: item, number: index + 1 }];
            reportBody(reading, item, `lane ${index + 1}`);
            return [];
        });
    }
    if (value.kind === 'map') {
        reportNone(reading, value.entries.size, value.at);
        return [...value.entries.values()].flatMap((entry, index) => {
            const key = { value: entry.key, at: entry.keyAt };
            if (entry.value.kind === 'map')
                return [{ map: entry.value, key, number: index + 1 }];
            reportBody(reading, entry.value, `lane ${(0,quote/* quote */.hD)(entry.key)}`);
            return [];
        });
    }
    if (value.kind === 'broken')
        return [];
    const message = `lanes ${describe(value)}, expected a list of lanes`;
    if (isNone(value))
        reading.missing(value.at, 'lanes', message, example);
    else
        reading.error(value.at, 'lanes', message, example);
    return [];
}
function reportNone(reading, count, at) {
    if (count > 0)
        return;
    reading.missing(at, 'lanes', 'lanes is empty: nothing would be guarded', example);
}
function reportBody(reading, value, name) {
    if (value.kind === 'broken' || (isNone(value) && !reading.whole))
        return;
    reading.error(value.at, name, `${name} ${describe(value)}, expected a map`, example);
}
function reportSameName(reading, name, first) {
    const message = `lane name ${(0,quote/* quote */.hD)(name.value)} is taken: it stands here and at line ${first.name?.at.line ?? 1}`;
    reading.error(name.at, `name of lane ${(0,quote/* quote */.hD)(name.value)}`, message, 'give one of the two another name');
}
/** `allowed_imports` of other dialects names lanes or top-level directories, `import_rules` has globs of paths. */
function asGlob(name, lanes) {
    if (/[/*?[{]/.test(name.value))
        return name;
    return { value: `${lanes.get(name.value)?.root.value ?? `${name.value}/`}**`, at: name.at };
}

;// CONCATENATED MODULE: ./build/manifest/no-manifest.js
/** A manifest that says nothing. */
function emptyManifest(path) {
    return {
        path,
        exists: true,
        lanes: [],
        unreadLanes: [],
        defaultOwners: [],
        importInvariants: [],
        secrets: [],
        settings: {},
        problems: [],
    };
}
/** The lanes of the process, `candidate/` → `lukhas/`, with a warning that they are assumed. */
function assumedManifest(path) {
    const at = { path };
    const lane = (name) => ({
        name: { value: name, at },
        root: { value: `${name}/`, at },
        owners: [],
        dependsOn: [],
        denyFrom: [],
        at,
    });
    const promotion = { from: { value: 'candidate', at }, labelsRequired: [], checks: [] };
    return {
        ...emptyManifest(path),
        exists: false,
        lanes: [{ ...lane('lukhas'), promotion }, lane('candidate')],
        problems: [
            {
                severity: 'warning',
                message: `${path} does not exist; the lanes candidate/ → lukhas/ are assumed`,
                remedy: `write ${path} with version: 1 and lanes:, a name: and a root: for each, and promotion: {from: candidate} on the production lane`,
                location: at,
                value: 'no manifest',
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/manifest/reading.js
var manifest_reading = __webpack_require__(7836);
;// CONCATENATED MODULE: ./build/manifest/values.js
/** The plain value, for settings whose meaning is decided elsewhere; undefined for a broken one. */
function plainValue(value) {
    switch (value.kind) {
        case 'scalar':
            return value.value;
        case 'list':
            return value.items.map(plainValue);
        case 'map':
            // fromEntries defines keys of its own, so `__proto__` is a key like any other.
            return Object.fromEntries([...value.entries.values()].map((entry) => [entry.key, plainValue(entry.value)]));
        case 'broken':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/manifest/settings.js



/** The keys of `lane_guard` with their values as they are written: which of them are settings is decided elsewhere. */
function readSettings(reading, value) {
    const map = expectMap(reading, value, { name: 'lane_guard', example: 'lane_guard: with settings below it' });
    const settings = Object.create(null);
    for (const entry of map?.entries.values() ?? []) {
        if (entry.value.kind === 'broken')
            continue;
        if (isNone(entry.value)) {
            const name = `lane_guard setting ${(0,quote/* quote */.hD)(entry.key)}`;
            reading.missing(entry.value.at, name, `${name} has no value`, 'give it a value or remove it');
            continue;
        }
        settings[entry.key] = { value: plainValue(entry.value), at: entry.value.at };
    }
    return settings;
}

// EXTERNAL MODULE: ./build/manifest/text.js
var manifest_text = __webpack_require__(517);
;// CONCATENATED MODULE: ./build/manifest/version.js


/** `version`, of which 1 is known. A file without one is read as version 1, with a warning. */
function readVersion(reading, value) {
    if (value?.kind === 'broken' || (value?.kind === 'scalar' && value.value === 1))
        return;
    const remedy = 'write version: 1';
    if (value && isNone(value))
        reading.missing(value.at, 'version', messageOf(value), remedy);
    else if (value) {
        reading.error(value.at, 'version', messageOf(value), remedy);
    }
    else if (reading.whole) {
        const at = { path: reading.path, line: 1, column: 1 };
        reading.warning(at, 'version', `${reading.path} has no version; it is read as version 1`, remedy);
    }
}
function messageOf(value) {
    if (value.kind === 'scalar' && typeof value.value === 'number') {
        return `version ${(0,quote/* show */.WU)(value.source, 20)} is not known; the version known is 1`;
    }
    return `version ${describe(value)}, expected the number 1, the version known`;
}

;// CONCATENATED MODULE: ./build/manifest/waivers.js


const waiverKeys = { check: [], from: [], to: [], path: [], reason: [], owner: [], expires: [] };
const required = ['check', 'reason', 'owner', 'expires'];
/** Sees that `waivers` is a list of maps of texts, whole ones; what they waive is read elsewhere. */
function checkWaivers(reading, value) {
    const list = expectList(reading, value, {
        name: 'waivers',
        example: 'a list of maps with check:, reason:, owner: and expires:',
    });
    for (const [index, item] of (list?.items ?? []).entries()) {
        const name = `waiver ${index + 1}`;
        const map = expectMap(reading, item, { name, example: 'a map with check:, reason:, owner: and expires:' });
        if (!map)
            continue;
        const entries = entriesOf(reading, map, waiverKeys, name);
        for (const [key, entry] of entries) {
            expectText(reading, entry.value, { name: `${key} of ${name}`, example: `${key}: with text` });
        }
        for (const key of required) {
            if (entries.has(key) || map.merged)
                continue;
            reading.missing(map.at, `${key} of ${name}`, `${name} has no ${key}`, `add ${key}:`);
        }
    }
}

;// CONCATENATED MODULE: ./build/manifest/read.js












const manifestKeys = {
    version: [],
    owners: [],
    lanes: [],
    invariants: [],
    waivers: [],
    lane_guard: [],
};
/**
 * Reads a manifest. `path` is the file's, from the repository's root; `source` its bytes, undefined where there is no
 * file: then the lanes are `candidate/` → `lukhas/`. Never throws: what is wrong stands in `problems`, all of it, and
 * what could be read stands beside. The keys: `semantics.md`, "The manifest".
 */
function readManifest(path, source) {
    if (source === undefined)
        return assumedManifest(path);
    const reading = new manifest_reading/* Reading */.z(path);
    const text = (0,manifest_text/* decode */.D)(reading, source);
    const root = text && (0,manifest_document/* parse */.q)(reading, text);
    const map = root && rootMap(reading, root);
    const manifest = map ? readRoot(reading, map) : emptyManifest(path);
    return { ...manifest, problems: reading.problems() };
}
function rootMap(reading, root) {
    if (root.kind === 'map')
        return root;
    if (root.kind === 'broken')
        return undefined;
    const message = isNone(root) ? `${reading.path} is empty` : `${reading.path} ${describe(root)}, expected a map`;
    const at = { path: reading.path, line: root.at.line ?? 1, column: root.at.column ?? 1 };
    reading.missing(at, 'manifest', message, 'write version: 1, and lanes: with a name: and a root: for each');
    return undefined;
}
function readRoot(reading, map) {
    const entries = entriesOf(reading, map, manifestKeys, reading.path);
    readVersion(reading, entries.get('version')?.value);
    const at = { path: reading.path, line: 1, column: 1 };
    const lanes = entries.get('lanes');
    const owners = entries.get('owners');
    const invariants = entries.get('invariants');
    const waivers = entries.get('waivers');
    const settings = entries.get('lane_guard');
    if (!lanes && !map.merged) {
        const remedy = 'add lanes: with a name: and a root: for each';
        reading.missing(at, 'lanes', `${reading.path} has no lanes`, remedy);
    }
    if (waivers)
        checkWaivers(reading, waivers.value);
    const { lanes: declarations, unread } = lanes ? readLanes(reading, lanes.value) : { lanes: [], unread: [] };
    return {
        ...emptyManifest(reading.path),
        lanes: declarations,
        unreadLanes: unread,
        ...(lanes && { lanesAt: lanes.keyAt }),
        ...(waivers && { waiversAt: waivers.keyAt }),
        ...(owners && { defaultOwners: readDefaultOwners(reading, owners.value) }),
        ...(invariants && readInvariants(reading, invariants.value)),
        ...(settings && { settings: readSettings(reading, settings.value) }),
    };
}

// EXTERNAL MODULE: ./build/domain/shell.js
var shell = __webpack_require__(7923);
;// CONCATENATED MODULE: ./build/history/range.js
/** Reads the range from an event, by the table "Events" of `interfaces.md`. */
function wishedRange(event) {
    const { name, payload } = event;
    switch (name) {
        case 'push':
            return pushed(event);
        case 'pull_request':
        case 'pull_request_review':
        case 'pull_request_target':
            return pullRequest(name, field(payload, 'pull_request'));
        case 'workflow_run':
            return workflowRun(payload);
        case 'merge_group':
            return mergeGroup(field(payload, 'merge_group'));
        case 'schedule':
        case 'workflow_dispatch':
            return none(`the event ${name} has no range: the whole repository is judged`);
        default:
            return none(`the event ${JSON.stringify(name)} has no range that is known: the tree alone is judged`);
    }
}
/** The default branch by the event's payload; null where it does not say. */
function defaultBranchOf(event) {
    const name = field(field(event.payload, 'repository'), 'default_branch');
    return typeof name === 'string' && name !== '' ? name : null;
}
function pushed({ payload, ref }) {
    const name = typeof payload.ref === 'string' ? payload.ref : ref;
    const before = objectName(payload.before);
    const after = objectName(payload.after);
    if (name.startsWith('refs/tags/'))
        return none(`the push of the tag ${range_short(name)} has no range: the tree alone is judged`);
    if (payload.deleted === true || isZero(after)) {
        return { kind: 'none', note: `the branch ${range_short(name)} was deleted: there is nothing to judge`, nothing: true };
    }
    if (!after)
        return { kind: 'missing', reason: "the push's payload names no commit in `after`" };
    const branch = range_short(name);
    if (branch.startsWith('gh-readonly-queue/')) {
        // The queue names its branches `gh-readonly-queue/<target>/pr-<number>-<base commit>`.
        const base = objectName(/-([0-9a-f]{40}|[0-9a-f]{64})$/.exec(branch)?.[1]) ?? (isZero(before) ? undefined : before);
        if (!base)
            return { kind: 'missing', reason: `the queue's branch ${branch} names no base commit` };
        return { kind: 'range', judged: 'queue', base, head: after, baseIs: 'exact', branch };
    }
    if (!before || isZero(before)) {
        return { kind: 'range', judged: 'push', base: '', head: after, baseIs: 'new-branch', branch };
    }
    return { kind: 'range', judged: 'push', base: before, head: after, baseIs: 'exact', branch };
}
function pullRequest(event, value) {
    const base = objectName(field(field(value, 'base'), 'sha'));
    const head = objectName(field(field(value, 'head'), 'sha'));
    if (!base || !head)
        return { kind: 'missing', reason: `the payload of ${event} does not name base.sha and head.sha` };
    return { kind: 'range', judged: 'change', base, head, baseIs: 'merge-base', branch: null };
}
function workflowRun(payload) {
    const run = field(payload, 'workflow_run');
    const head = objectName(field(run, 'head_sha'));
    const listed = field(run, 'pull_requests');
    // Empty for a pull request from a fork: only the API could say which one it is.
    const found = (Array.isArray(listed) ? listed : []).find((entry) => field(field(entry, 'head'), 'sha') === head);
    if (!head || !found) {
        return {
            kind: 'missing',
            reason: `the payload of workflow_run names no pull request whose head is ${head ?? 'known'}`,
        };
    }
    return pullRequest('workflow_run', found);
}
function mergeGroup(group) {
    const base = objectName(field(group, 'base_sha'));
    const head = objectName(field(group, 'head_sha'));
    if (!base || !head)
        return { kind: 'missing', reason: 'the payload of merge_group does not name base_sha and head_sha' };
    return { kind: 'range', judged: 'queue', base, head, baseIs: 'exact', branch: null };
}
function none(note) {
    return { kind: 'none', note, nothing: false };
}
/** Payloads are read as data of unknown shape: a re-run or another forge may send anything. */
function field(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function objectName(value) {
    return typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}
function isZero(name) {
    return name !== undefined && /^0+$/.test(name);
}
function range_short(ref) {
    return ref.replace(/^refs\/(heads|tags)\//, '');
}

;// CONCATENATED MODULE: ./build/snapshot/range.js



/**
 * Turns the event, or the revisions that were asked for, into full object names. Throws `Misconfiguration` for a revision
 * of `asked` that names no commit.
 */
async function resolveRange(git, event, asked) {
    const clone = new Clone(git);
    if (asked.base !== undefined || asked.head !== undefined)
        return askedRange(clone, event, asked);
    if (event.name === 'command-line')
        return branchRange(clone, event, undefined);
    return wished(clone, event, wishedRange(event));
}
async function askedRange(clone, event, asked) {
    const head = await named(clone, 'head', asked.head ?? 'HEAD');
    if (asked.base === undefined)
        return branchRange(clone, event, head);
    const base = await named(clone, 'base', asked.base);
    // Without a common commit the two trees are still what was asked for.
    return ranged(clone, event, (await clone.mergeBase(head, [base])) ?? base, head, 'change');
}
async function named(clone, option, revision) {
    const shown = JSON.stringify(revision.length > 200 ? `${revision.slice(0, 200)}…` : revision);
    if (revision === '' || revision.startsWith('-') || /[\0\n\r]/.test(revision)) {
        throw new misconfiguration/* Misconfiguration */.U(`${option} ${shown} is no revision`, `Name a commit, a branch or a tag in ${option}`);
    }
    const found = await clone.commit(revision);
    if (found !== undefined)
        return found;
    throw new misconfiguration/* Misconfiguration */.U(`${option} ${shown} names no commit of this repository`, (await clone.isShallow())
        ? 'Fetch the whole history: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`'
        : 'See `git log --oneline` for commits that exist; the first commit of a repository has no parent');
}
/** At a desk: what the current branch holds beside the default one. */
async function branchRange(clone, event, asked) {
    // Three processes side by side cost little more than one.
    const [head, branch, fallback] = await Promise.all([
        asked ?? clone.commit('HEAD'),
        asked === undefined ? clone.currentBranch() : undefined,
        clone.defaultBranch(defaultBranchOf(event)),
    ]);
    if (head === undefined)
        return tree('the repository has no commit: the tree alone is judged');
    if (asked === undefined && branch === undefined) {
        return tree('HEAD is on no branch and no base was given: the tree alone is judged');
    }
    if (!fallback)
        return tree('no default branch is known and no base was given: the tree alone is judged');
    if (branch === fallback.name) {
        return tree(`${fallback.name} is the default branch and no base was given: the tree alone is judged`);
    }
    const base = await clone.mergeBase(head, fallback.refs);
    if (base !== undefined)
        return ranged(clone, event, base, head, 'change');
    return missing(clone, event, `no commit in common with the default branch ${fallback.name}`, head, namingBase);
}
async function wished(clone, event, wish) {
    if (wish.kind === 'none')
        return { kind: 'tree', note: wish.note, nothing: wish.nothing };
    if (wish.kind === 'missing')
        return { ...wish, head: null, checkedOut: true };
    const head = await clone.commit(wish.head);
    if (head === undefined) {
        return missing(clone, event, `the head ${wish.head} is not in this clone`, null, fetching(wish.head));
    }
    const base = wish.baseIs === 'new-branch' ? undefined : await clone.commit(wish.base);
    if (wish.baseIs === 'merge-base') {
        const common = base === undefined ? undefined : await clone.mergeBase(head, [base]);
        if (common !== undefined)
            return ranged(clone, event, common, head, wish.judged);
        if (base === undefined)
            return missing(clone, event, lacking(wish.base), head, fetching(wish.base));
        return missing(clone, event, 'base and head have no commit in common', head, namingBase);
    }
    if (base !== undefined)
        return ranged(clone, event, base, head, wish.judged);
    if (wish.judged === 'queue' || (wish.baseIs === 'exact' && (await clone.isShallow()))) {
        return missing(clone, event, lacking(wish.base), head, fetching(wish.base));
    }
    return newBranch(clone, event, wish.branch, wish.baseIs === 'exact' ? wish.base : null, head);
}
/** A new branch, or one whose former tip is gone after a forced push. */
async function newBranch(clone, event, branch, gone, head) {
    const why = gone === null ? `${branch} is new` : `the former tip ${gone} of ${branch} is gone (a forced push)`;
    const fallback = await clone.defaultBranch(defaultBranchOf(event));
    if (!fallback) {
        const told = defaultBranchOf(event);
        const next = told === null
            ? '`git fetch origin && git remote set-head origin --auto`'
            : fetching(`${told}:refs/remotes/origin/${told}`);
        return missing(clone, event, `${why}, and the default branch is not in this clone`, head, next);
    }
    if (fallback.name === branch)
        return tree(`${why} and is the default branch: the tree alone is judged`);
    const base = await clone.mergeBase(head, fallback.refs);
    if (base !== undefined)
        return ranged(clone, event, base, head, 'push');
    return missing(clone, event, `${why}, and has no commit in common with ${fallback.name}`, head, namingBase);
}
async function ranged(clone, event, base, head, judged) {
    // The commits at the edge of a shallow clone look like first commits.
    if ((await clone.isShallow()) && (await clone.hasRoot(base, head))) {
        const reason = `the commits between ${base} and ${head} are not all in this clone`;
        return missing(clone, event, reason, head, fetching(head));
    }
    return { kind: 'range', base, head, judged, checkedOut: await clone.isCheckedOut(event, head) };
}
/** @param next what mends it in a clone that is not shallow */
async function missing(clone, event, reason, head, next) {
    const shallow = await clone.isShallow();
    const whole = 'this clone is shallow: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`';
    return {
        kind: 'missing',
        reason: `${reason}; ${shallow ? `${whole}; where that is not enough: ` : ''}${next}`,
        head,
        checkedOut: head === null || (await clone.isCheckedOut(event, head)),
    };
}
/** Two trees can be compared that have no commit in common, where somebody asks for it. */
const namingBase = 'name what to compare with: the input `base`, or `--base`';
function lacking(base) {
    return `the base ${base} is not in this clone`;
}
function fetching(what) {
    return `\`git fetch origin ${(0,shell/* shellWord */.r)(what)}\``;
}
function tree(note) {
    return { kind: 'tree', note, nothing: false };
}
/** Questions to git about this clone. */
class Clone {
    #git;
    #shallow;
    constructor(git) {
        this.#git = git;
    }
    /** Full name of the commit that a revision means. */
    commit(revision) {
        return this.#line('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
    }
    async isShallow() {
        this.#shallow ??= (await this.#line('rev-parse', '--is-shallow-repository')) === 'true';
        return this.#shallow;
    }
    mergeBase(head, others) {
        return this.#line('merge-base', head, ...others);
    }
    async hasRoot(base, head) {
        return (await this.#line('rev-list', '--max-parents=0', '--max-count=1', head, `^${base}`)) !== undefined;
    }
    currentBranch() {
        return this.#line('symbolic-ref', '--quiet', '--short', 'HEAD');
    }
    /** The default branch with the commits that it is at, here and on `origin`. */
    async defaultBranch(told) {
        const usual = told !== null ? [told] : ['main', 'master'];
        const known = await this.#branches(usual);
        const origin = known.get('refs/remotes/origin/HEAD')?.pointsTo.replace('refs/remotes/origin/', '');
        if (told === null && origin && !usual.includes(origin)) {
            for (const [name, ref] of await this.#branches([origin]))
                known.set(name, ref);
        }
        for (const name of told === null && origin ? [origin, ...usual] : usual) {
            const refs = [`refs/remotes/origin/${name}`, `refs/heads/${name}`];
            const found = refs.flatMap((ref) => known.get(ref)?.commit ?? []);
            if (found.length > 0)
                return { name, refs: [...new Set(found)] };
        }
        return undefined;
    }
    /** The branches of these names, here and on `origin`, and what `origin` says is its default one. */
    async #branches(names) {
        const refs = names.flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`]);
        const format = '--format=%(refname) %(objectname) %(symref)';
        const { code, stdout } = await this.#git.run(['for-each-ref', format, 'refs/remotes/origin/HEAD', ...refs]);
        const lines = code === 0 ? stdout.toString('utf8').split('\n') : [];
        return new Map(lines.map((line) => {
            const [name = '', commit = '', pointsTo = ''] = line.split(' ');
            return [name, { commit, pointsTo }];
        }));
    }
    /** A pull request's run has the merge of its head into the base checked out. */
    async isCheckedOut(event, head) {
        if ((await this.commit('HEAD')) === head)
            return true;
        const merges = event.name === 'pull_request' || event.name === 'pull_request_review';
        return merges && (await this.commit('HEAD^2')) === head;
    }
    async #line(...args) {
        const { code, stdout } = await this.#git.run(args);
        const [first = ''] = stdout.toString('utf8').split('\n');
        return code === 0 && first !== '' ? first : undefined;
    }
}

;// CONCATENATED MODULE: ./build/snapshot/open.js



/** Events that run with the rights of the base repository: code of a change must never run in them. */
const privilegedEvents = ['pull_request_target', 'workflow_run'];
/**
 * Finds the range, the tree that is judged and its manifest.
 *
 * @throws Misconfiguration for a range, a folder or a named manifest that does not exist.
 */
async function openSnapshot(host, entry) {
    // Nearly always what lies in the folder is what is judged: it is listed while git is asked for the range.
    const lying = privilegedEvents.includes(host.event.name) ? null : host.workingTree();
    // Where the range fails, its error is told, and this one is not the news.
    lying?.catch(() => undefined);
    const range = await openRange(host, entry);
    const elsewhere = range.kind !== 'tree' && !range.checkedOut && range.head !== null ? range.head : null;
    const tree = elsewhere === null ? await (lying ?? host.workingTree()) : await host.commitTree(elsewhere);
    const source = await tree.read(entry.manifest);
    if (source === undefined && entry.manifestNamed) {
        throw new misconfiguration/* Misconfiguration */.U(`the manifest "${entry.manifest}" does not exist`, 'name a file that exists, relative to the folder');
    }
    return {
        range,
        tree,
        commit: elsewhere,
        manifest: readManifest(entry.manifest, source),
        unexecuted: unexecutedReason(host, elsewhere),
        isPrivileged: privilegedEvents.includes(host.event.name),
        isAuditEvent: host.event.name === 'schedule' || host.event.name === 'workflow_dispatch',
    };
}
async function openRange(host, entry) {
    const { base, head } = entry;
    if (host.isRepository) {
        return resolveRange(host.git, host.event, {
            ...(base === null ? {} : { base }),
            ...(head === null ? {} : { head }),
        });
    }
    if (base !== null || head !== null) {
        // A folder that is not there is the better news.
        await host.workingTree();
        throw new misconfiguration/* Misconfiguration */.U('the folder is no git repository: it has no range of commits', 'leave out base and head');
    }
    return { kind: 'tree', note: 'the folder is no git repository: the tree alone is judged', nothing: false };
}
function unexecutedReason(host, elsewhere) {
    if (privilegedEvents.includes(host.event.name))
        return `the event ${host.event.name} never runs code of the change`;
    if (elsewhere === null)
        return null;
    return `${elsewhere.slice(0, 12)} is not what is checked out: it is read from git's objects, and nothing of it is executed`;
}


/***/ }),

/***/ 7392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yp: () => (/* binding */ developmentNames),
  F$: () => (/* binding */ readPythonSources),
  oD: () => (/* binding */ readWhole),
  V1: () => (/* binding */ unreadSource)
});

// EXTERNAL MODULE: ./build/domain/lane.js
var lane = __webpack_require__(6039);
// EXTERNAL MODULE: ./build/imports/python/bindings.js + 1 modules
var bindings = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/imports/python/scan.js + 10 modules
var scan = __webpack_require__(7989);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/imports/python/sweep-code.js
// Made by `npm run generate` from src/imports/python/assembly/.
/** The WebAssembly module of the sweep, in base64. */
const sweepCode = 'AGFzbQEAAAABOgpgAn9/AX9gAX8Bf2ADf39/AX9gAX8AYAR/f39/AX9gA39/fwBgAn9/AGAAAGAGf39/f39/AGAAAX8CDwEDZW52Bm1lbW9yeQIAAQMrKgACAAAAAAgJBAABAgUBAQIABgQEAQYDAQUHAQIHAQEAAAEDAwMAAAEAAAaZAjh/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEBC38BQQELfwFBAAt/AUEAC38BQQALB6EBDwdyZXNlcnZlACEEc2NhbgAgB21lbnRpb24AIwlpbnRlcm5BbGwAJQttYXJrTG9hZGVycwAkCWZpbGVDb3VudAMMCW5hbWVDb3VudAMZCm5hbWVTdGFydHMDEQlyZWNvcmRFbmQDCQdyZWNvcmRzAwcIc3BlbGxpbmcDDgZzdGFydHMDCgh0ZXh0U2l6ZQMGBXRleHRzAxwGbWVtb3J5AgAIARkMASoKh5EBKqQCAgF7An8DQCAAIwFJBEACQCAALQAAIgNBCUYgA0EgRnIgA0EMRnIEfyAAQQFqBSADQdwARgR/IAAtAAEiBEENRiAEQQpGcgVBAAsEfyAAQQFqIgBBAWohAyAAQQJqIAMgAC0AAEENRgR/IAMtAABBCkYFQQALGwUgAQR/IANBDUYgA0EKRnIFQQALBH8gAEECaiAAQQFqIAAtAABBDUYEfyAALQABQQpGBUEACxsFIANBI0ZBACABG0UNAwNAIAAgAP0ABAAiAv0MCgoKCgoKCgoKCgoKCgoKCv0jIAL9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQiA2hqIQQgA0UEQCAAQRBqIQAMAQsLIAQLCwshAAwCCwsLIAAjASIBIAAgAUkbCygAIAEkDSABIAJPBEAgAA8LIAIgAUEBdCIBIAEgAkkbJA0gACMNEAULkQEBAX8gACABEANFBEBBAA8LA0AjJi0AAEEuRgRAIyZBAWogARAAIgAtAAAiAkGACGotAAAEfyACQTlNIAJBME9xBUEBC0UEQEEBIAAjJkEBakdBASMmIyVHIygbGyQoIAAkJwNAIAAtAABBgAhqLQAABEAgAEEBaiEADAELCyAAJCUjJSABEAAkJgwCCwsLQQELXgEBfyAALQAAIgJBgAhqLQAABH8gAkE5TSACQTBPcQVBAQsEQEEADwsgACQkIAAkJ0EAJCgDQCAALQAAQYAIai0AAARAIABBAWohAAwBCwsgACQlIyUgARAAJCZBAQvhAQECf0EnQSIgAUEBcRshAgN/IAAgASACEBsiAy0AACEAIAMjAU8EQEEBJAIjAQ8LIABBDUYgAEEKRnIEQCABQQhxBH8gAwVBASQCIwELDwsgACACRgRAIAFBCHEEQEEBJAIjAQ8LIANBA0EBIAFBAnEbag8LIABB+wBGBH8gAUGAAXIhACMjQYACRgR/QQAFIyNBoCpqIAA6AAAjI0EBaiQjQQELBH8gA0EBagVBASQCIwELBSMjQQBKBH8jI0GfKmotAAAFQQALQf9+cSEBIyNBAWskIyADQQFqIQAMAQsLC68DAQV/IAAEQCM3IABBBGsiAigCACIDIABqRiEEIAFBE2pBcHFBBGshBSABIANLBEAgBARAIAFB/P///wNLBEAACyAAIAVqIgE/ACIDQRB0QQ9qQXBxIgRLBEAgAyABIARrQf//A2pBgIB8cUEQdiIEIAMgBEobQABBAEgEQCAEQABBAEgEQAALCwsgASQ3IAIgBTYCAAUgBSADQQF0IgEgASAFSRsiAkH8////A0sEQAALIzdBBGoiASACQRNqQXBxQQRrIgJqIgQ/ACIFQRB0QQ9qQXBxIgZLBEAgBSAEIAZrQf//A2pBgIB8cUEQdiIGIAUgBkobQABBAEgEQCAGQABBAEgEQAALCwsjNyAEJDcgAjYCACABIAAgA/wKAAAgASEACwUgBARAIAAgBWokNyACIAU2AgALCwUgAUH8////A0sEQAALIzdBBGoiACABQRNqQXBxQQRrIgFqIgI/ACIDQRB0QQ9qQXBxIgRLBEAgAyACIARrQf//A2pBgIB8cUEQdiIEIAMgBEobQABBAEgEQCAEQABBAEgEQAALCwsjNyACJDcgATYCAAsgAAu8AQEBfyMgQQdqIx9BgIAIakoEQEEBJAIPCyMHIwlBAnRqIgYgADYCACAGIAE2AgQgBiADNgIIIAYgAjYCDCAGIAQ2AhAgBiAFNgIUIAYjICMJa0EHa0EBdTYCGCACQQFxBEAgBEUgBUEATnEEQCMeIxUgBWotAAByJB4LBSMJQQdqIQADQCAAIyBIBEAjByAAQQJ0aigCACIBQQBOBEAjHiMVIAFqLQAAciQeCyAAQQJqIQAMAQsLCyMgJAkL4AEBBH8jJSEBIyQhAAJ/A0AgACABSQRAQQAgAC0AAEGAAU8NAhogAEEBaiEADAELC0EBC0UEQEEBJAJBfw8LIyhFBEAjJCMlIyRrEAkPC0EAIQAjJCECA0AgAiMlSQRAAkAgAiEBA0AgAS0AAEGACGotAAAEQCABQQFqIQEMAQsLIw4jEGoiAyAAaiACIAEgAmsiAvwKAAAgACACaiEAIAFBABAAIgItAABBLkcgAiMlT3INACAAIgFBAWohACABIANqQS46AAAgAkEBakEAEAAhAgwCCwsLIw4jEGogABAJC5ECAQJ/IxMgAEECdGooAgAgA0cEQEEADwsjESAAQQFqQQJ0aigCACMRIABBAnRqKAIAIgNrIAJGBH9BACEAAkAgASMOIANqIgNGDQAgA0EHcSABQQdxRgRAA0AgA0EHcQRAQQAhACACRQ0DIAMtAAAiBCABLQAAIgVrIQAgBCAFRw0DIAJBAWshAiADQQFqIQMgAUEBaiEBDAELCwNAIAJBCE8EQCADKQMAIAEpAwBRBEAgA0EIaiEDIAFBCGohASACQQhrIQIMAgsLCwsDQCACIgBBAWshAiAABEAgAy0AACIEIAEtAAAiBWshACAEIAVHDQIgA0EBaiEDIAFBAWohAQwBCwtBACEACyAARQVBAAsLkQEBA39BxbvyiHghAgNAIAEgA0sEQCACIAAgA2otAABzQZODgAhsIQIgA0EBaiEDDAELCyMXIAAgASACIAJBD3ZzIgNBgAEQEiIEQQJ0aigCACICQQBKBH8gAkEBayAAIAEgAxAIBUEACwRAIAJBAWsPCyACQQBKIxkjG05yBEBBASQCQX8PCyAAIAEgAyAEEBMLvAIBAn9B3DAoAgBBAXYhAgJ/A0AgASACSARAQQAgACABai0AACABQQF0QeAwai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IABB3DAoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFBEAgAEEEakEAEAAhAAtBACEBQZwwKAIAQQF2IQICfwNAIAEgAkgEQEEAIAAgAWotAAAgAUEBdEGgMGovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyAAQZwwKAIAQQF2ai0AAEGACGotAAAFQQELBH9BACEBQbwwKAIAQQF2IQICfwNAIAEgAkgEQEEAIAAgAWotAAAgAUEBdEHAMGovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyAAQbwwKAIAQQF2ai0AAEGACGotAAAFQQELBH9BAAUgABAOCwVBAQsLSAAjCUEHaiQgIAFBBmpBAUEAEAwjICMJa0EHa0EBdUUEQEEADwsgACMuIAIjIUEcbEGACmoiACgCCHIgACgCDEEAQX8QBiMuC/4DAQR/IAAkLiAAIAIQACQvA0AjAgR/QQEFIy8hA0EAIQBBnDAoAgBBAXYhBAJ/A0AgACAESARAQQAgACADai0AACAAQQF0QaAwai8BAEcNAhogAEEBaiEADAELC0EBCwR/IANBnDAoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFCwR/QQEFIy8hA0EAIQBBvDAoAgBBAXYhBAJ/A0AgACAESARAQQAgACADai0AACAAQQF0QcAwai8BAEcNAhogAEEBaiEADAELC0EBCwR/IANBvDAoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFC0UEQAJAIAEEfyMvIAIQAgUjLyACEAMLRQ0AIyUkLiMmJC8QByEFQQEhAyMvIQRBACEAQdwzKAIAQQF2IQYCfwNAIAAgBkgEQEEAIAAgBGotAAAgAEEBdEHgM2ovAQBHDQIaIABBAWohAAwBCwtBAQsEfyAEQdwzKAIAQQF2ai0AAEGACGotAAAFQQELBH9BfwUjL0ECaiACEAAgAhADIgMEfyMlJC4jJiQvEAcFQX8LCyEAAkAjIEEJaiMfQYCACGpKBEBBASQCDAELIwcjIEECdGogBTYCACMHIyBBAWpBAnRqIAA2AgAjIEECaiQgCyADBH8jLy0AAEEsRwVBAQsNACMvQQFqIAIQACQvDAILCwsLvQQBA38CQAJAAkACQCAALQAAQeYAaw4HAAMDAQMDAgMLQbwwKAIAQQF2IQICfwNAIAEgAkgEQEEAIAAgAWotAAAgAUEBdEHAMGovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyAAQbwwKAIAQQF2ai0AAEGACGotAAAFQQELBH9BAAUgACAAQQAQDwsPC0GcMCgCAEEBdiECAn8DQCABIAJIBEBBACAAIAFqLQAAIAFBAXRBoDBqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAEGcMCgCAEEBdmotAABBgAhqLQAABUEBCwR/QQAFIAAgAEEAEAsLDwtB3DAoAgBBAXYhAwJ/A0AgASADSARAQQAgACABai0AACABQQF0QeAwai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IABB3DAoAgBBAXZqLQAAQYAIai0AAAVBAQsEf0EABSAAQQRqQQAQACEBAn9BnDAoAgBBAXYhAwJ/A0AgAiADSARAQQAgASACai0AACACQQF0QaAwai8BAEcNAhogAkEBaiECDAELC0EBCwR/IAFBnDAoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFBEAgACABQSAQCwwBC0EAIQJBvDAoAgBBAXYhAwJ/A0AgAiADSARAQQAgASACai0AACACQQF0QcAwai8BAEcNAhogAkEBaiECDAELC0EBCwR/IAFBvDAoAgBBAXZqLQAAQYAIai0AAAVBAQsEf0EABSAAIAFBIBAPCwsLDwtBAAugAgECfyAAQQRqQQAQACEAQQAkKwNAIAAtAABBLkYEQCMrQQFqJCsgAEEBakEAEAAhAAwBCwtBnDAoAgBBAXYhAgJ/A0AgASACSARAQQAgACABai0AACABQQF0QaAwai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IABBnDAoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtBAEckLCMsBEAgAEEAEAJFBEBBAA8LIyYhAAUjK0UEQEEADwsLIABBBmokLUEAIQFBnDAoAgBBAXYhAgJ/A0AgASACSARAQQAgACABai0AACABQQF0QaAwai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IABBnDAoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFC48CAQR/IAEQDkUEQEEADwsgAkEBciEFIyshAiMsBH8QBwVBfwshAyMtIgFBABAAIQYjCUEHaiQgIAYtAABBKkYEQCAGQQEQCSEBAkAjIEEJaiMfQYCACGpKBEBBASQCDAELIwcjIEECdGogATYCACMHIyBBAWpBAnRqQX82AgAjIEECaiQgCyAAIAZBAWoiACMhQRxsQYAKaiIBKAIIIAVBEHJyIAEoAgwgAiADEAYgAA8LIAZBAWogASAGLQAAQShGIgEbQQAgARAMIAAjL0EBaiMuIAEEfyMvLQAAQSlGBSABCyIAGyIEIAUjIUEcbEGACmoiBSgCCHIgBSgCDCACIAMQBiAGIAQgAEUgAXEbC+YCAgh/AnsgAUUEQEEBDwsgACwAAP0PIQsgACABakEBaywAAP0PIQojACEGA0AgASAGaiICIwFNBEAgBv0ABAAgC/0jIAJBAWv9AAQAIAr9I/1O/WQhBQNAIAUEQCMBIAYgBWhqIgcgAWpPBH8gASECQQAhBAJAIAAiAyAHRg0AIAdBB3EgA0EHcUYEQANAIAdBB3EEQEEAIQQgAkUNAyAHLQAAIgggAy0AACIJayEEIAggCUcNAyACQQFrIQIgB0EBaiEHIANBAWohAwwBCwsDQCACQQhPBEAgBykDACADKQMAUQRAIAdBCGohByADQQhqIQMgAkEIayECDAILCwsLA0AgAiIEQQFrIQIgBARAIActAAAiCCADLQAAIglrIQQgCCAJRw0CIAdBAWohByADQQFqIQMMAQsLQQAhBAsgBEUFQQALBEBBAQ8LIAUgBUEBa3EhBQwBCwsgBkEQaiEGDAELC0EAC8wCAQV/Iw4jDyMQIAFqQRBqEAEkDiMNJA8jESMSIxkgAGpBAWoiAEECdCIDEAEkESMNJBIjEyMUIAMQASQTIw0kFCMVIxYgABABJBUjDSQWIxggAEEBdEkEQEGAgAQhAQNAIAEgA0kEQCABQQF0IQEMAQsLIAFBAnQiAEH8////A0sEQAALIzdBBGoiBCAAQRNqQXBxQQRrIgBqIgM/ACIFQRB0QQ9qQXBxIgZLBEAgBSADIAZrQf//A2pBgIB8cUEQdiIGIAUgBkobQABBAEgEQCAGQABBAEgEQAALCwsjNyADJDcgADYCACAEJBcgAUEBayQYA0AgAiMZSARAIxgjEyACQQJ0aigCAHEhAEEBIQEDQCMXIABBAnRqKAIABEAjGCAAIAFqcSEAIAFBAWohAQwBCwsjFyAAQQJ0aiACQQFqIgI2AgAMAQsLCwtTAQN/IAIjGHEhBEEBIQUDQCADIAVPBEAjFyAEQQJ0aigCACIGBH8gBkEBayAAIAEgAhAIBUEBC0UEQCMYIAQgBWpxIQQgBUEBaiEFDAILCwsgBAuGAgEDfyMZIgRBAWoiBSQZIw4jEGogACAB/AoAACAEQQJ0IgAjEWoiBiMQNgIAIxAgAWokECMRIxlBAnRqIxA2AgAjEyAAaiACNgIAIxcgA0ECdGogBTYCACMVIARqIw4gBigCAGohBkEAIQADQCAAIAFJBH8gACAGai0AAEEuRwVBAAsEQCAAQQFqIQAMAQsLQcW78oh4IQJBACEDA0AgACADSwRAIAIgAyAGai0AAHNBk4OACGwhAiADQQFqIQMMAQsLIAIgAkEPdnMhAUEAIQICfwNAIAIjGkgEQCACIAYgACABEAgEQCMVIAJqLQAADAMLIAJBAWohAgwBCwtBAAs6AAAgBAvpBgEFfyAALQAAQShGIgUEQCAAQQFqQQEQACEACwNAIAAgBRACBH8jJSEEIychAwJ/A0AgAyAESQRAQQAgAy0AAEGAAU8NAhogA0EBaiEDDAELC0EBCwVBAAsEQAJAIAIEf0EBBSMnIQBBACEBQYwyKAIAQQF2IQICfwNAIAEgAkgEQEEAIAAgAWotAAAgAUEBdEGQMmovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyAAQYwyKAIAQQF2ai0AAEGACGotAAAFQQELBH9BACEBQbwyKAIAQQF2IQICfwNAIAEgAkgEQEEAIAAgAWotAAAgAUEBdEHAMmovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyAAQbwyKAIAQQF2ai0AAEGACGotAABBAEcFQQELRQVBAQsEf0EBBSMqBH8jJyEAQQAhAUH8MigCAEEBdiECAn8DQCABIAJIBEBBACAAIAFqLQAAIAFBAXRBgDNqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAEH8MigCAEEBdmotAABBgAhqLQAABUEBCwR/QQAhAUGsMygCAEEBdiECAn8DQCABIAJIBEBBACAAIAFqLQAAIAFBAXRBsDNqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAEGsMygCAEEBdmotAABBgAhqLQAAQQBHBUEBC0UFQQELBUEACwsLIQIjJiIALQAAQSxGIgFFDQAgAEEBaiAFEAAhAAwCCwsLIAVFIAFxBEBBAA8LIAUEQCAALQAAQSlHBEBBAA8LIABBAWpBABAAIQALQQAhAUHcMygCAEEBdiEDAn8DQCABIANIBEBBACAAIAFqLQAAIAFBAXRB4DNqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAEHcMygCAEEBdmotAABBgAhqLQAABUEBCwR/QQAFIABBAmpBABAAQQAQAwshASMmIAAgARstAABBOkcEQEEADwsgAgRAIyFBHGxBgApqIgAoAgBBBUYEQCAAIAAoAghBCHI2AggFIAAtABFFBEAgAEEBOgARIAAoAhghASAAKAIMIQIgACgCFCEAA0AgACABSARAIAIjByAAQQJ0aiIDKAIIRgRAIAMgAygCDEEIcjYCDAsgAEEHaiMHIABBAnRqKAIYQQF0aiEADAELCwsLC0EBC4oCAQN/IyFBHGxBgApqKAIIIQMCQCMhQYABRgRAQQEkAgwBCyMhQRxsQYAKaigCDCEEIyFBAWokISMhQRxsQYAKaiICQQU2AgAgAiABNgIEIAIgAzYCCCACIAQ2AgwgAkEAOgAQIAJBADoAEQtBACQqIABBABAAIgFBABACIgAEQCMnIQJBACEAQdwxKAIAQQF2IQMCfwNAIAAgA0gEQEEAIAAgAmotAAAgAEEBdEHgMWovAQBHDQIaIABBAWohAAwBCwtBAQsEfyACQdwxKAIAQQF2ai0AAEGACGotAABBAEcFQQELRSEAC0EAIAEgAAR/IyYtAABBKEYFIAALBH8jJhAUBUEACxskKQsaACMpRQRADwsjKSAAECYEQEEBJAILQQAkKQuXAwEEf0EBIQIDQAJAIAAgAUEAShAAIgMtAABBKEYEfyABQQFqIQEgA0EBagVBACEAQZw0KAIAQQF2IQQCfwNAIAAgBEgEQEEAIAAgA2otAAAgAEEBdEGgNGovAQBHDQIaIABBAWohAAwBCwtBAQsEfyADQZw0KAIAQQF2ai0AAEGACGotAAAFQQELDQFBACACayECIANBA2oLIQAMAQsLIAMgAUEAShACRQRAQQAPCyMlIQMjJyEAAn8DQCAAIANJBEBBACAALQAAQYABTw0CGiAAQQFqIQAMAQsLQQELRQRAQQEkAgsjJyEDQQAhAEG8NCgCAEEBdiEEAn8DQCAAIARIBEBBACAAIANqLQAAIABBAXRBwDRqLwEARw0CGiAAQQFqIQAMAQsLQQELBH8gA0G8NCgCAEEBdmotAABBgAhqLQAABUEBCwRAQQAPCyMmIQADQCABQQBKBH8gAC0AAEEpRgVBAAsEQCAAQQFqIAFBAUoQACEAIAFBAWshAQwBCwsgAkEAIAEEf0EABSAALQAAQTpGCxsLlwEBA38gASACckUEQA8LIyFBHGxBgApqIgMoAghBBEEAIAIgAUEASiACGxtyIQQCQCMhQYABRgRAQQEkAgwBCyMhQRxsQYAKaigCDCEFIyFBAWokISMhQRxsQYAKaiIDQQI2AgAgAyAANgIEIAMgBDYCCCADIAU2AgwgA0EAOgAQIANBADoAEQsgA0EBIAFBAEggAhs6ABALmAIBBH8DQCAAQYACSARAIABB3wBGIQMgAEEgciIBQeEATiECIAFB+gBMIAIgAhsEf0EBBSAAQTlMIABBME5xCyADciAAQYABTnIEQCAAQYAIakEBOgAACyAAQQFqIQAMAQsLQaosQQE6AABBrSxBAToAAEHHLEECOgAAQcIsQQI6AABBwyxBAzoAAEH8LEEEOgAAQcgsQQU6AABB+yxBBToAAEGbLUEFOgAAQcksQQY6AABB/SxBBjoAAEGdLUEGOgAAQdosQQc6AABB2yxBBzoAAEEAIQADQCAAQbwuKAIAQQF2IgFIBEAgAEHgLmogACABTwR/QX8FIABBAXRBwC5qLwEACzoAACAAQQFqIQAMAQsLQaw5JDcLxQUCBn8EeyAALQAAIgYgAC0AAUYiAwRAIAYgAC0AAkYhAwsgAEEDQQEgAxtqIQIgACMASwR/IABBAWstAABBgAhqLQAABUEACwR/IAAhAQNAIAAgAWtBA0kgASMAS3EEfyABQQFrLQAAQYAIai0AAAVBAAsEQCABQQFrIQEMAQsLIAAgAWshBQJ/An8CQAJAAkACQCAAQQFrLQAAQSByIgBB4gBHBEAgAEHmAEYNASAAQfQARg0BIABB8gBGDQIgAEH1AEYNAwwEC0EgDAQLQRAMAwtBBAwCC0HAAAwBC0EACyIEIAVBAUYNABpBACAFQQJHDQAaIAQCfwJAAkACQAJAIAEtAABBIHIiAEHiAEcEQCAAQeYARg0BIABB9ABGDQEgAEHyAEYNAiAAQfUARg0DDAQLQSAMBAtBEAwDC0EEDAILQcAADAELQQALIgBBACAEQQRGGyAAQQRGGyIAQQRyQQAgAEEQRiAAQSBGchsLBUEACyIAQRBxRQRAIAIhAANAAkAgBv0PIQkgBkEKIAMb/Q8hCCAGQQ0gAxv9DyEHAkADQCAAIwFJBEAgACAA/QAEACIKIAn9IyAK/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAKIAj9IyAKIAf9I/1Q/VD9ZCICaGohASACDQIgAEEQaiEADAELCyAAIQELIAEjAU8EQEEBJAIjASEADAELIAEtAAAiAEHcAEYEfyABQQFqIgItAAAiAEENRiAAQQpGcgR/IAJBAmogAkEBaiACLQAAQQ1GBH8gAi0AAUEKRgVBAAsbBSABQQJqCwUgACAGRwR/QQEkAiMBIQAMAgUgAUEBaiEAIANFDQIgAUEDaiAGIAAtAABGBH8gBiABLQACRgVBAAshBCEAIAQNAiABQQFqCwshAAwBCwsgAA8LIAIgAEEEcSAGQSdGQQJBACADG3JyEAQL0wQCBX8CeyABQQJxQQBHIQQgAUEIcUEARyEFA0AgAv0PIQkCQANAIAAjAUkEQCAAIAD9AAQAIgggCf0jIAj9DFxcXFxcXFxcXFxcXFxcXFz9I/1QIAj9DHt7e3t7e3t7e3t7e3t7e3v9IyAI/Qx9fX19fX19fX19fX19fX19/SP9UCAI/QwKCgoKCgoKCgoKCgoKCgoK/SMgCP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/VD9UP1Q/WQiBmhqIQMgBg0CIABBEGohAAwBCwsgACEDCyADIwFPBEAjAQ8LIAMtAAAiACACRgRAIAQEfyACIAMtAAFGBH8gAiADLQACRgVBAAsFQQELBEAgAw8LIANBAWohAAUgAEH7AEYEQCAFBH9BAQUgAy0AAUH7AEcLBEAgAw8LIANBAmohAAUgAEH9AEYEQCAFBEAgAw8LIANBAWohAAUgAEHcAEYEQCABQQRxQQBHIQcCQCADQQFqIgAtAAAiBkH9AEYgBkH7AEZyDQAgBkHOAEcgB3IEf0EBBSADLQACQfsARwsEQCADQQFqIgAtAAAiBkENRiAGQQpGcgR/IABBAmogAEEBaiAALQAAQQ1GBH8gAC0AAUEKRgVBAAsbBSADQQJqCyEADAELIANBA2ohAANAIAAtAAAiA0H9AEcEQCADQQ1GIANBCkZyBH9BAQUgAiAALQAARgsEf0EBBSAALQAAQdwARgsEQEEBJAIjASEADAMLIABBAWohAAwBCwsgAEEBaiEACwUgBEUEQCADDwsgA0EBaiEACwsLCwwACwALwwMCB38BeyMAJDJBASQzQQEkNCMfIQIDQCACIwlIBEAjByACQQJ0aiIDKAIEIQUgAygCACEEQQAhACMyIQEDQCABIARJBEAgAf0ABAAiB/0MCgoKCgoKCgoKCgoKCgoKCv0jIAf9DA0NDQ0NDQ0NDQ0NDQ0NDQ39IyAB/QAEAf0MCgoKCgoKCgoKCgoKCgoKCv0j/U/9UP1kIQYgACAEIAFrIgBBEEkEfyAGQQEgAHRBAWtxBSAGC2lqIQAgAUEQaiEBDAELCyAABEAjMyAAaiQzQQEkNCAEJDIDQCMyQQFrIgAtAAAiAUENRiABQQpGckUEQCAAJDIMAQsLCwNAIzIgBEkEQCMyLQAAIgBBDUYgAEEKRnJFBEAgAEHAAXFBgAFHBEAjNEECQQEgAEHwAU8baiQ0CyMyQQFqJDIMAgsLCyADIzM2AgAgAyM0NgIEIAUjASIAIAAgBUsbIQADQCMyIABJBEAjMi0AACIBQQ1GIAFBCkZyRQRAIAFBwAFxQYABRwRAIzRBAkEBIAFB8AFPG2okNAsjMkEBaiQyDAILCwsgAyM0NgIIIAJBB2ojByACQQJ0aigCGEEBdGohAgwBCwsLvRYCBH8BewNAIwJFBEAgAC0AAEGgLGotAAAhAQNAIAFFBEAgAEEBaiIALQAAQaAsai0AACEBDAELCwJAAkACQAJAAkACQAJAAkACQCABQQFrDgcBAgMEBQYHAAsACyMjRQRAIAAQFiAAIwFPBH8jAQUgAEECaiAAQQFqIAAtAABBDUYEfyAALQABQQpGBUEACxsLDwsgACMBTwRAQQEkAiMBDwsCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEECaiAAQQFqIAAtAABBDUYEfyAALQABQQpGBUEACxsiAEEAEAAiAi0AAEHhAGsOFwABAgMEBQYNBw0NBw0IDQkNCg0LDQ0MDQtBACEBQYw2KAIAQQF2IQMCfwNAIAEgA0gEQEEAIAEgAmotAAAgAUEBdEGQNmovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyACQYw2KAIAQQF2ai0AAEGACGotAAAFQQELBH9BACEBQfwwKAIAQQF2IQMCfwNAIAEgA0gEQEEAIAEgAmotAAAgAUEBdEGAMWovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyACQfwwKAIAQQF2ai0AAEGACGotAAAFQQELBH9BAAUgAkEFakEAEAAhAkEAIQFBnDEoAgBBAXYhAwJ/A0AgASADSARAQQAgASACai0AACABQQF0QaAxai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IAJBnDEoAgBBAXZqLQAAQYAIai0AAAVBAQsEf0EAIQFBvDEoAgBBAXYhAwJ/A0AgASADSARAQQAgASACai0AACABQQF0QcAxai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IAJBvDEoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFBUEBCwsFQQELDA0LQQAhAUGsNigCAEEBdiEDAn8DQCABIANIBEBBACABIAJqLQAAIAFBAXRBsDZqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAkGsNigCAEEBdmotAABBgAhqLQAAQQBHBUEBC0UMDAtBACEBQcw2KAIAQQF2IQMCfwNAIAEgA0gEQEEAIAEgAmotAAAgAUEBdEHQNmovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyACQcw2KAIAQQF2ai0AAEGACGotAAAFQQELBH9BACEBQew2KAIAQQF2IQMCfwNAIAEgA0gEQEEAIAEgAmotAAAgAUEBdEHwNmovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyACQew2KAIAQQF2ai0AAEGACGotAABBAEcFQQELRQVBAQsMCwtBACEBQZwxKAIAQQF2IQMCfwNAIAEgA0gEQEEAIAEgAmotAAAgAUEBdEGgMWovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyACQZwxKAIAQQF2ai0AAEGACGotAAAFQQELBH9BACEBQZw3KAIAQQF2IQMCfwNAIAEgA0gEQEEAIAEgAmotAAAgAUEBdEGgN2ovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyACQZw3KAIAQQF2ai0AAEGACGotAABBAEcFQQELRQVBAQsMCgtBACEBQYw1KAIAQQF2IQMCfwNAIAEgA0gEQEEAIAEgAmotAAAgAUEBdEGQNWovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyACQYw1KAIAQQF2ai0AAEGACGotAABBAEcFQQELRQwJC0EAIQFBvDcoAgBBAXYhAwJ/A0AgASADSARAQQAgASACai0AACABQQF0QcA3ai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IAJBvDcoAgBBAXZqLQAAQYAIai0AAAVBAQsEfyACEAoFQQELDAgLQQAhAUHsNygCAEEBdiEDAn8DQCABIANIBEBBACABIAJqLQAAIAFBAXRB8DdqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAkHsNygCAEEBdmotAABBgAhqLQAAQQBHBUEBC0UMBwsgAhAKDAYLQQAhAUGMOCgCAEEBdiEDAn8DQCABIANIBEBBACABIAJqLQAAIAFBAXRBkDhqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAkGMOCgCAEEBdmotAABBgAhqLQAAQQBHBUEBC0UMBQtBACEBQbw4KAIAQQF2IQMCfwNAIAEgA0gEQEEAIAEgAmotAAAgAUEBdEHAOGovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyACQbw4KAIAQQF2ai0AAEGACGotAABBAEcFQQELRQwEC0EAIQFB3DgoAgBBAXYhAwJ/A0AgASADSARAQQAgASACai0AACABQQF0QeA4ai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IAJB3DgoAgBBAXZqLQAAQYAIai0AAAVBAQsEf0EAIQFB/DgoAgBBAXYhAwJ/A0AgASADSARAQQAgASACai0AACABQQF0QYA5ai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IAJB/DgoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFBUEBCwwDC0EAIQFBzDUoAgBBAXYhAwJ/A0AgASADSARAQQAgASACai0AACABQQF0QdA1ai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IAJBzDUoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFDAILQQAhAUGcOSgCAEEBdiEDAn8DQCABIANIBEBBACABIAJqLQAAIAFBAXRBoDlqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAkGcOSgCAEEBdmotAABBgAhqLQAABUEBCwR/QQAhAUG8MSgCAEEBdiEDAn8DQCABIANIBEBBACABIAJqLQAAIAFBAXRBwDFqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAkG8MSgCAEEBdmotAABBgAhqLQAAQQBHBUEBC0UFQQELDAELQQALBEBBASQCIwEPCwwGCyAAEBohAAwFCwNAIAAgAP0ABAAiBf0MCgoKCgoKCgoKCgoKCgoKCv0jIAX9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQiAmhqIQEgAkUEQCAAQRBqIQAMAQsLIAEhAAwECyAAQQFqIgEtAAAiAkENRiACQQpGcgR/IAFBAmogAUEBaiABLQAAQQ1GBH8gAS0AAUEKRgVBAAsbBSAAQQFqCyEADAMLQSkgAC0AACIBQQJqIAFBKEYbIQECfyMjQYACRgR/QQAFIyNBoCpqIAE6AAAjI0EBaiQjQQELRQRAQQEkAiMBDAELIABBAWoLIQAMAgsCfyMjQQBKBH8jI0GfKmotAAAFQQALQYABTwR/Qf0ABSMjQQBKBH8jI0GfKmotAAAFQQALCyAALQAARwRAQQEkAiMBDAELIyNBAEoEfyMjQZ8qai0AAAVBAAtBgAFPIyNBAEoEfyMjQZ8qai0AAAVBAAtB/35xIQIjI0EBayQjBH8gAEEBaiACEAQFIABBAWoLCyEADAELAkAgAC0AAEE6RiICBH8jI0EASgR/IyNBnypqLQAABUEAC0GAAU8FQQALBEAgAEEBaiMjQQBKBH8jI0GfKmotAAAFQQALQf9+cUEIchAEIQEMAQsgAEEBaiEBIyNBAEoNACACBEAgABAWQQAkMAsgAEEBakEAEAAiARANIgBFDQAjMAR/QQEFAn8DQCMxIAFJBEAjMSEDQew1KAIAQQF2IQRBACECQQECfwNAIAIgBEgEQEEAIAIgA2otAAAgAkEBdEHwNWovAQBHDQIaIAJBAWohAgwBCwtBAQsNAhojMUEBaiQxDAELC0EACwsEQEEBJAIjASEBDAELIAAhAQsgASEACwwBCwsjAQu0AwIEfwF7A0ACQCAALQAAIgNBIEYEQCABQQFqIQEFIANBCUYEQCABQQdyQQFqIQEFIANBDEYEQEEAIQEFIANB3ABGBH8gAC0AASIDQQ1GIANBCkZyBUEAC0UNAyACIAEgAhshAiAAQQFqIgBBAWohAyAAQQJqIAMgAC0AAEENRgR/IAMtAABBCkYFQQALG0EBayEACwsLIABBAWohAAwBCwsgAC0AAEEjRgRAA0AgACAA/QAEACIF/QwKCgoKCgoKCgoKCgoKCgoK/SMgBf0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/VD9ZCIDaGohBCADRQRAIABBEGohAAwBCwsgBCEACyMBIABNBEAjAQ8LIAAtAAAiA0ENRiIEIANBCkZyBEAgAEECaiAAQQFqIAQEfyAALQABQQpGBUEACxsPCyAAJDEgAiABIAIbIQFBACQiA0AgASMhQRxsQYAKaigCBEwEQCMhIgJBAWskISACQRxsQYAKaiICKAIAQQNGBEAgAiMJNgIYCyABIAIoAgRGJCIMAQsLIAAgARApIgFBAEckMCABBH8gAQUgABANIgEgACABGwsQHQu2BAEDfyAAIQIDQCACLQAAQSBGBH9BAQUgAi0AAEEJRgsEf0EBBSACLQAAQQxGCwRAIAJBAWohAgwBCwsgAi0AAEEjRgRAAn8DQCABIAJLBEBBASACLQAAIgBBIkYgAEEnRnINAhogAkEBaiECDAELC0EACw8LIAEgAkYEf0EBBUG8MCgCAEEBdiEEAn8DQCADIARIBEBBACACIANqLQAAIANBAXRBwDBqLwEARw0CGiADQQFqIQMMAQsLQQELBH8gAkG8MCgCAEEBdmotAABBgAhqLQAAQQBHBUEBC0ULBH9BAQVBACEDQZwwKAIAQQF2IQQCfwNAIAMgBEgEQEEAIAIgA2otAAAgA0EBdEGgMGovAQBHDQIaIANBAWohAwwBCwtBAQsEfyACQZwwKAIAQQF2ai0AAEGACGotAABBAEcFQQELRQsEf0EBBUEAIQNB3DAoAgBBAXYhBAJ/A0AgAyAESARAQQAgAiADai0AACADQQF0QeAwai8BAEcNAhogA0EBaiEDDAELC0EBCwR/IAJB3DAoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFCwRAQQEPCyAAQQFrIgAjAEsEfyAALQAAQQpGBUEACwR/IABBAWstAABBDUYFQQALBEAgAEEBayEACyMAIABJBH8gAEEBay0AAEHcAEYFQQALBEBBAQ8LA0AgASACSwRAIAItAABBO0YEf0EBBSACLQAAQTpGCwRAQQEPCyACQQFqIQIMAQsLQQALswgCB38DeyMFQUBrIgIgAGokASMBQQpBwAD8CwAgAEEDTyIABEAgAi0AAEHvAUYhAAsgAARAIAItAAFBuwFGIQALIAJBA2ogAiAABH8gAi0AAkG/AUYFIAALGyQAQQAkAiMJJB9BACQeIwAiAyECQQAkA0EAJAQDQCADIwFJBEAgA/0ABAEhCiAD/QAEACIL/QwAAAAAAAAAAAAAAAAAAAAA/Sn9UwRAAn8gAiADIAIgA0sbIQAgA0EQaiEEA0AgACAESSAAIwFJcQRAIAAtAAAiAkUEQEEBJAIgBAwDCyACQYABSQRAIABBAWohAAwCCyAAIgItAAAhBSAALQABIQZBACEAAkAgBUHCAUkgBUH0AUtyDQAgBUHgAUkEQCACQQJqQQAgBkHAAXFBgAFGGyEADAELIAItAAFBwAFxQYABRwR/QQEFIAItAAJBwAFxQYABRwsNACAFQfABSQRAIAVB4AFGIAZBoAFJcQR/QQEFIAVB7QFGIAZBoAFPcQsNASACQQNqIQAMAQsgBUHwAUYgBkGQAUlxBH9BAQUgBUH0AUYgBkGQAU9xCw0AIAJBBGpBACACLQADQcABcUGAAUYbIQALIABFBEBBASQCIAQMAwsMAQsLIAALIQILIAv9DHR0dHR0dHR0dHR0dHR0dHT9IyAK/QxfX19fX19fX19fX19fX19f/SP9TiIJIAv9DGNjY2NjY2NjY2NjY2NjY2P9IyAK/QwoKCgoKCgoKCgoKCgoKCgo/SP9TiIK/VD9UwRAIAn9ZCEEIAr9ZCEFA0AgBARAIAMgBGhqIgdBBWshCEH8LigCAEEBdiEGQQAhAAJ/A0AgACAGSARAQQAgACAIai0AACAAQQF0QYAvai8BAEcNAhogAEEBaiEADAELC0EBCwR/QQEFIAdBB2shBkGsLygCAEEBdiEHQQAhAAJ/A0AgACAHSARAQQAgACAGai0AACAAQQF0QbAvai8BAEcNAhogAEEBaiEADAELC0EBCwsEQEEBJAMLIAQgBEEBa3EhBAwBCwsDQCAFBEAgAyAFaGpBA2shBEHcLygCAEEBdiEGQQAhAAJ/A0AgACAGSARAQQAgACAEai0AACAAQQF0QeAvai8BAEcNAhogAEEBaiEADAELC0EBCwRAQQEkBAsgBSAFQQFrcSEFDAELCwsgA0EQaiEDDAELCyMAIwVBQGtHBH9BAAUjABAnCwRAQQEkAgsjAkUEQCABECILIwIEQCMfJAkFEBwLIwxBAWokDCMKIwxBAnRqIwk2AgAjNSEAQQEjHkEBcSMDGwR/QQEFIx5BAnEEf0HgLkG8LigCAEEBdhAQBUEACwtBAEdBAkEAIwIbckEIQQAjBBtyQQRBAAJ/A0AgACM2SQRAQQEgAEEEaiAAKAIAIgEQEA0CGiAAIAFBBGpqIQAMAQsLQQALG3ILcAEBfyMHIwgjCUGAgAhqQQJ0EAEkByMNJAgjCiMLIwxBAmpBAnQQASQKIw0kCyAAIwZLBEAgACMGQQF0IgEgACABSxskBiMFIwZBgAFqEAUkBSMFQQo6AD8LQYCAASMGEBEjGUGAgAFqJBsjBUFAawveBAEFfyAABH8jAQUjASECIwEhAAJ/A0AgAiMASwRAIAJBEGsiAv0ABAD9DGlpaWlpaWlpaWlpaWlpaWn9IyAC/QAEAf0MbW1tbW1tbW1tbW1tbW1tbf0j/U4gAv0ABAL9DHBwcHBwcHBwcHBwcHBwcHD9IyAC/QAEBf0MdHR0dHR0dHR0dHR0dHR0dP0j/U79Tv1kIQMDQCADBEAgA0EBQR8gA2drIgF0cyEDQQAgASACaiIBIwBJDQQaIAAgAU0Ef0EBBUEAIQRBnDAoAgBBAXYhBQJ/A0AgBCAFSARAQQAgASAEai0AACAEQQF0QaAwai8BAEcNAhogBEEBaiEEDAELC0EBCwR/IAFBnDAoAgBBAXZqLQAAQYAIai0AAAVBAQsEf0EBBSABIwBGBH9BAAUgAUEBay0AAEGACGotAAALCwsNASABIQADQCAAIwBLBH8gAEEBay0AACIEQQ1GIARBCkZyBUEBC0UEQCAAQQFrIQAMAQsLIAEgACABEB8NBBoMAQsLDAELC0EACwsiAQRAAkBBACQhQQAkIkGACkEANgIAQYQKQX82AgBBiApBADYCAEGMCkEANgIAQQAkI0EAJCkjACEDA0AjAkUgAyMBSXEEQCABIANJBEAjISECAkADQCACQQBKBEBBASEAIAJBHGxBgApqIgQoAgBBA0YEfyMJIAQoAhRKBUEACw0CIAQoAgBBBEYEfyAEKAIUIAQoAhhIBUEACwR/IAQtABEFQQELRQ0CIAJBAWshAgwBCwtBACEACwVBASEACyAARQ0CIAMQHiEDDAELCwsLCz0BAX8jNSM2IzVrIgEgAGpBBGoQBSQ1IzUgAWoiASAAakEEaiQ2IAEgADYCACABQQRqIwVBQGsgAPwKAAALIAADQCMaIxlIBEAjFSMaaiAAOgAAIxpBAWokGgwBCwsLqAIBCX8jBUFAayEDIAAhBEEBIQVBACEAA0AgACAESQRAIAVBAWogBSAAIANqLQAAIAFB/wFxRhshBSAAQQFqIQAMAQsLIAVBgIABaiAEEBEjHCMdIAVBAnQQASQcIw0kHSADIQADQCAFIAhLBEAgACECA0AgAiADIARqSQR/IAItAAAgAUH/AXFHBUEACwRAIAJBAWohAgwBCwsgAiAAayEJQcW78oh4IQZBACEHA0AgByAJSQRAIAYgACAHai0AAHNBk4OACGwhBiAHQQFqIQcMAQsLIxwgCEECdGojFyAAIAkgBiAGQQ92cyIHIxgQEiIGQQJ0aigCACIKQQBKBH8gCkEBawUgACAJIAcgBhATCzYCACACQQFqIQAgCEEBaiEIDAELCyAFC4IHAQh/IyohBQNAIAAgAUkEQCAAIAYgAC0AACIDQSxGGyEGIANBgAhqLQAABH9BACEDQew1KAIAQQF2IQQgB0EBAn8DQCADIARIBEBBACAAIANqLQAAIANBAXRB8DVqLwEARw0CGiADQQFqIQMMAQsLQQELBH8gAEHsNSgCAEEBdmotAABBgAhqLQAABUEBCxshByACIQMgACECA0AgAi0AAEGACGotAAAEQCACQQFqIQIMAQsLIAIhBCAAIQJBASADAn8DQCACIARJBEBBACACLQAAQYABTw0CGiACQQFqIQIMAQsLQQELRSIIBH9BAQVBACECQYwyKAIAQQF2IQMCfwNAIAIgA0gEQEEAIAAgAmotAAAgAkEBdEGQMmovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyAAQYwyKAIAQQF2ai0AAEGACGotAAAFQQELBH9BACECQbwyKAIAQQF2IQMCfwNAIAIgA0gEQEEAIAAgAmotAAAgAkEBdEHAMmovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyAAQbwyKAIAQQF2ai0AAEGACGotAABBAEcFQQELRQVBAQsLBH9BAQUjKgR/QQAhAkH8MigCAEEBdiEDAn8DQCACIANIBEBBACAAIAJqLQAAIAJBAXRBgDNqLwEARw0CGiACQQFqIQIMAQsLQQELBH8gAEH8MigCAEEBdmotAABBgAhqLQAABUEBCwR/QQAhAkGsMygCAEEBdiEDAn8DQCACIANIBEBBACAAIAJqLQAAIAJBAXRBsDNqLwEARw0CGiACQQFqIQIMAQsLQQELBH8gAEGsMygCAEEBdmotAABBgAhqLQAAQQBHBUEBC0UFQQELBUEACwsbIQJBACEDQdwxKAIAQQF2IQlBASAFAn8DQCADIAlIBEBBACAAIANqLQAAIANBAXRB4DFqLwEARw0CGiADQQFqIQMMAQsLQQELBH8gAEHcMSgCAEEBdmotAABBgAhqLQAABUEBCwR/IAgEfyAEQQEQAC0AAEEoRgVBAAsFQQELGyEFIARBAWsFIAALQQFqIQAMAQsLIAYEfyAGQQFqQQAQACABRgVBAAsEQEEBDwsgBUEAIAIbBH9BAAUgBwR/IAEtAAAiAEENRiAAQQpGcgR/QQEFIAFBAWpBABAALQAAIgBBDUYgAEEKRnIgAEEjRnILBUEBCwtFC/kDAQN/A0AgAkECSCAAIwFJcQRAA0AgAC0AAEEgRgR/QQEFIAAtAABBCUYLBH9BAQUgAC0AAEEMRgsEQCAAQQFqIQAMAQsLIAAtAAAiAUEjRwR/IAFBDUYgAUEKRnIFQQELRQRAQQAPCwNAIAAtAAAiAUENRiABQQpGckUEQEH8LygCAEEBdiEDQQAhAQJ/A0AgASADSARAQQAgACABai0AACABQQF0QYAwai8BAEcNAhogAUEBaiEBDAELC0EBCwR/An9BASAAQQZqIgEtAAAiA0E9RyADQTpHcQ0AGiABQQFqIQEDQCABLQAAQSBGBH9BAQUgAS0AAEEJRgsEQCABQQFqIQEMAQsLQQFBASABLQAAIgNBLUZBASADQS5GIANBgAhqLQAAGxtFDQAaQQAgA0EgckH1AEcEf0EBBSABLQABQSByQfQARwsEf0EBBSABLQACQSByQeYARwsNABogAUEDaiIBLQAAQS1GBH9BAQUgAS0AAEHfAEYLBEAgAUEBaiEBCyABLQAAQThGBH9BASABLQABIgFBLUZBASABQS5GIAFBgAhqLQAAGxsFQQELRQsFQQELRQRAQQEPCyAAQQFqIQAMAQsLIABBAmogAEEBaiAALQAAQQ1GBH8gAC0AAUEKRgVBAAsbIQAgAkEBaiECDAELC0EAC+AGAQR/QfwzKAIAQQF2IQMCfwNAIAIgA0gEQEEAIAAgAmotAAAgAkEBdEGANGovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyAAQfwzKAIAQQF2ai0AAEGACGotAABBAEcFQQELRQRAIAEgAEEEahAXIyIEfyMhQRxsQZwKai0AEAVBAAsQGCAAQQRqDwtBACECQew0KAIAQQF2IQMCfwNAIAIgA0gEQEEAIAAgAmotAAAgAkEBdEHwNGovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyAAQew0KAIAQQF2ai0AAEGACGotAABBAEcFQQELRQRAIyIEfyMhQRxsQZwKai0AEAVBAAsEQAJAIyFBHGxBgApqKAIIQQRyIQIjIUGAAUYEQEEBJAIMAQsjIUEcbEGACmooAgwhAyMhQQFqJCEjIUEcbEGACmoiBEECNgIAIAQgATYCBCAEIAI2AgggBCADNgIMIARBADoAECAEQQA6ABELCyAAQQRqDwtBACECQYw1KAIAQQF2IQMCfwNAIAIgA0gEQEEAIAAgAmotAAAgAkEBdEGQNWovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyAAQYw1KAIAQQF2ai0AAEGACGotAAAFQQELBEBBAA8LIABBBmpBABAAIgAtAABBKkYEQCAAQQFqQQAQACEACyMiBH8jIUEcbEGcCmooAgAiAkEERyACQQNHcQVBAQsEf0EABSMhQRxsIgJBnApqLQARIQQgAkGACmoiAigCCCEDAkAjIUGAAUYEQEEBJAIMAQsjIUEcbEGACmooAgwhBSMhQQFqJCEjIUEcbEGACmoiAkEENgIAIAIgATYCBCACIAM2AgggAiAFNgIMIAJBADoAECACQQA6ABELIAIgBDoAESAEBH9BAAUgAigCFCACKAIYSAsLBEBBASQqIABBABAAIgEtAABBOkYEQCMhQRxsQYAKaiIBKAIAQQVGBEAgASABKAIIQQhyNgIIBSABLQARRQRAIAFBAToAESABKAIYIQIgASgCDCEDIAEoAhQhAQNAIAEgAkgEQCADIwcgAUECdGoiBCgCCEYEQCAEIAQoAgxBCHI2AgwLIAFBB2ojByABQQJ0aigCGEEBdGohAQwBCwsLCwVBACABIAEQFBskKQsLIAALggoBA38CQAJAAkACQAJAAkAgAC0AACIEQeEARwRAIARB5ABGDQEgBEHlAEYNAiAEQekARg0DIARB9ABGDQQgBEH3AEYNBQwGC0H8MCgCAEEBdiEEAn8DQCACIARIBEBBACAAIAJqLQAAIAJBAXRBgDFqLwEARw0CGiACQQFqIQIMAQsLQQELBH8gAEH8MCgCAEEBdmotAABBgAhqLQAABUEBCwRAQQAhAAUgAEEFakEAEAAhAkEAIQBBnDEoAgBBAXYhBAJAAn8DQCAAIARIBEBBACAAIAJqLQAAIABBAXRBoDFqLwEARw0CGiAAQQFqIQAMAQsLQQELBH8gAkGcMSgCAEEBdmotAABBgAhqLQAAQQBHBUEBC0UEQCMhQRxsQYAKaiIAKAIIQQJyQXdxIQMCQCMhQYABRgRAQQEkAgwBCyMhQRxsQYAKaigCDCEEIyFBAWokISMhQRxsQYAKaiIAQQE2AgAgACABNgIEIAAgAzYCCCAAIAQ2AgwgAEEAOgAQIABBADoAEQsgACAAKAIMQQFqNgIMIAJBA2pBABAAIQADQCAALQAAQYAIai0AAARAIABBAWohAAwBCwsMAQtBACEAQbwxKAIAQQF2IQQCfwNAIAMgBEgEQEEAIAIgA2otAAAgA0EBdEHAMWovAQBHDQIaIANBAWohAwwBCwtBAQsEfyACQbwxKAIAQQF2ai0AAEGACGotAAAFQQELDQAgAkEEaiIAIAEQFQsLIAAPC0GcMSgCAEEBdiEDAn8DQCACIANIBEBBACAAIAJqLQAAIAJBAXRBoDFqLwEARw0CGiACQQFqIQIMAQsLQQELBH8gAEGcMSgCAEEBdmotAABBgAhqLQAABUEBCwRAQQAhAAUgASECIyFBHGxBgApqIgEoAghBAnJBd3EhAwJAIyFBgAFGBEBBASQCDAELIyFBHGxBgApqKAIMIQQjIUEBaiQhIyFBHGxBgApqIgFBATYCACABIAI2AgQgASADNgIIIAEgBDYCDCABQQA6ABAgAUEAOgARCyABIAEoAgxBAWo2AgwgAEEDakEAEAAhAANAIAAtAABBgAhqLQAABEAgAEEBaiEADAELCwsgAA8LIAAgARAoDwtBrDUoAgBBAXYhAwJ/A0AgAiADSARAQQAgACACai0AACACQQF0QbA1ai8BAEcNAhogAkEBaiECDAELC0EBCwR/IABBrDUoAgBBAXZqLQAAQYAIai0AAAVBAQsEQEEADwsgASAAQQJqIgAQF0EAEBggAA8LQcw1KAIAQQF2IQMCfwNAIAIgA0gEQEEAIAAgAmotAAAgAkEBdEHQNWovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyAAQcw1KAIAQQF2ai0AAEGACGotAAAFQQELBEBBAA8LIyFBHGxBgApqIgIoAgghAwJAIyFBgAFGBEBBASQCDAELIyFBHGxBgApqKAIMIQQjIUEBaiQhIyFBHGxBgApqIgJBAzYCACACIAE2AgQgAiADNgIIIAIgBDYCDCACQQA6ABAgAkEAOgARCyACIwk2AhQgAEEDag8LQbwxKAIAQQF2IQMCfwNAIAIgA0gEQEEAIAAgAmotAAAgAkEBdEHAMWovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyAAQbwxKAIAQQF2ai0AAEGACGotAAAFQQELBEBBAA8LIABBBGoiACABEBUgAA8LQQALC50zKgBBgAgLgAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEGACgugIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBoCoLgAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEGgLAuAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQawuCzAsAAAAAAAAAAAAAAACAAAAGAAAAGkAbQBwAG8AcgB0AG8AcgBzAGsAaQBwAAAAAAAAQeAuCwwAAAAAAAAAAAAAAAAAQewuCzAsAAAAAAAAAAAAAAACAAAAGgAAAGkAbQBwAG8AcgB0AF8AbQBvAGQAdQBsAGUAAAAAQZwvCzAsAAAAAAAAAAAAAAACAAAAFAAAAF8AXwBpAG0AcABvAHIAdABfAF8AAAAAAAAAAAAAQcwvCyAcAAAAAAAAAAAAAAACAAAACgAAAGUAeABlAGMAKAAAAABB7C8LIBwAAAAAAAAAAAAAAAIAAAAMAAAAYwBvAGQAaQBuAGcAAEGMMAsgHAAAAAAAAAAAAAAAAgAAAAwAAABpAG0AcABvAHIAdAAAQawwCyAcAAAAAAAAAAAAAAACAAAACAAAAGYAcgBvAG0AAAAAAABBzDALIBwAAAAAAAAAAAAAAAIAAAAIAAAAbABhAHoAeQAAAAAAAEHsMAsgHAAAAAAAAAAAAAAAAgAAAAoAAABhAHMAeQBuAGMAAAAAQYwxCyAcAAAAAAAAAAAAAAACAAAABgAAAGQAZQBmAAAAAAAAAABBrDELIBwAAAAAAAAAAAAAAAIAAAAIAAAAdwBpAHQAaAAAAAAAAEHMMQswLAAAAAAAAAAAAAAAAgAAABAAAABzAHUAcABwAHIAZQBzAHMAAAAAAAAAAAAAAAAAAEH8MQswLAAAAAAAAAAAAAAAAgAAABYAAABJAG0AcABvAHIAdABFAHIAcgBvAHIAAAAAAAAAAEGsMgtAPAAAAAAAAAAAAAAAAgAAACYAAABNAG8AZAB1AGwAZQBOAG8AdABGAG8AdQBuAGQARQByAHIAbwByAAAAAAAAAABB7DILMCwAAAAAAAAAAAAAAAIAAAASAAAARQB4AGMAZQBwAHQAaQBvAG4AAAAAAAAAAAAAAABBnDMLMCwAAAAAAAAAAAAAAAIAAAAaAAAAQgBhAHMAZQBFAHgAYwBlAHAAdABpAG8AbgAAAABBzDMLIBwAAAAAAAAAAAAAAAIAAAAEAAAAYQBzAAAAAAAAAAAAAEHsMwsgHAAAAAAAAAAAAAAAAgAAAAgAAABlAGwAaQBmAAAAAAAAQYw0CyAcAAAAAAAAAAAAAAACAAAABgAAAG4AbwB0AAAAAAAAAABBrDQLMCwAAAAAAAAAAAAAAAIAAAAaAAAAVABZAFAARQBfAEMASABFAEMASwBJAE4ARwAAAABB3DQLIBwAAAAAAAAAAAAAAAIAAAAIAAAAZQBsAHMAZQAAAAAAAEH8NAsgHAAAAAAAAAAAAAAAAgAAAAwAAABlAHgAYwBlAHAAdAAAQZw1CyAcAAAAAAAAAAAAAAACAAAABAAAAGkAZgAAAAAAAAAAAABBvDULIBwAAAAAAAAAAAAAAAIAAAAGAAAAdAByAHkAAAAAAAAAAEHcNQsgHAAAAAAAAAAAAAAAAgAAAAwAAABsAGEAbQBiAGQAYQAAQfw1CyAcAAAAAAAAAAAAAAACAAAADAAAAGEAcwBzAGUAcgB0AABBnDYLIBwAAAAAAAAAAAAAAAIAAAAKAAAAYgByAGUAYQBrAAAAAEG8NgsgHAAAAAAAAAAAAAAAAgAAAAoAAABjAGwAYQBzAHMAAAAAQdw2CzAsAAAAAAAAAAAAAAACAAAAEAAAAGMAbwBuAHQAaQBuAHUAZQAAAAAAAAAAAAAAAAAAQYw3CyAcAAAAAAAAAAAAAAACAAAABgAAAGQAZQBsAAAAAAAAAABBrDcLMCwAAAAAAAAAAAAAAAIAAAAOAAAAZgBpAG4AYQBsAGwAeQAAAAAAAAAAAAAAAAAAAABB3DcLIBwAAAAAAAAAAAAAAAIAAAAMAAAAZwBsAG8AYgBhAGwAAEH8NwswLAAAAAAAAAAAAAAAAgAAABAAAABuAG8AbgBsAG8AYwBhAGwAAAAAAAAAAAAAAAAAAEGsOAsgHAAAAAAAAAAAAAAAAgAAAAgAAABwAGEAcwBzAAAAAAAAQcw4CyAcAAAAAAAAAAAAAAACAAAACgAAAHIAYQBpAHMAZQAAAABB7DgLIBwAAAAAAAAAAAAAAAIAAAAMAAAAcgBlAHQAdQByAG4AAEGMOQsgHAAAAAAAAAAAAAAAAgAAAAoAAAB3AGgAaQBsAGUAAAA=';

// EXTERNAL MODULE: ./build/imports/python/sweep-records.js
var sweep_records = __webpack_require__(5779);
;// CONCATENATED MODULE: ./build/imports/python/sweep.js



/** What the sweep tells of a file. */
const SweepFlag = {
    /** It may hold calls that import a module by name or by path, which the sweep does not read. Its statements are right. */
    loader: 1,
    /** The sweep could not follow it, and recorded nothing of it. */
    suspect: 2,
    /** It holds one of the texts of `mention`. */
    mentions: 4,
    /** It may run source code that it holds as a string, and that imports. */
    code: 8,
};
/**
 * A file that imports one of these may call loaders. Those that need no import are told by their own names: see
 * `assembly/inspection.ts`.
 */
const loaderModules = ['importlib', 'pkgutil', 'runpy', 'imp', 'builtins'];
/** Of these the loaders' names have to stand in the file besides: see `assembly/index.ts`. */
const wordedLoaderModules = ['pytest'];
const NEWLINE = 10;
/**
 * The fast tier of the Python scanner: a WebAssembly module (its sources are in `assembly/`) that reads the import
 * statements of many files, and tells of each whether `scanPython` has to read it as well. Where a file is not `suspect`,
 * its records are what `scanPython` gives, calls aside.
 *
 * Holds a few megabytes, and about twice what the records take. What does not fit in four gigabytes throws a `RangeError`
 * or a `WebAssembly.RuntimeError`.
 */
class PythonSweep {
    #memory;
    #module;
    /** Where a file's bytes belong. */
    #input = new Uint8Array(0);
    /** Whether there is room for what one more file may add. */
    #isReady = false;
    constructor() {
        this.#memory = new WebAssembly.Memory({ initial: startPages });
        const code = new WebAssembly.Module(external_node_buffer_.Buffer.from(sweepCode, 'base64'));
        this.#module = new WebAssembly.Instance(code, { env: { memory: this.#memory } }).exports;
        this.#internAll(loaderModules.join('\n'), NEWLINE);
        this.#module.markLoaders(1);
        this.#internAll(wordedLoaderModules.join('\n'), NEWLINE);
        this.#module.markLoaders(2);
    }
    /** How many files were scanned. */
    get files() {
        return this.#module.fileCount.value;
    }
    /**
     * Room for the bytes of the next file: at least `size`. What was written to the room before is at its start. The view is
     * good until the next call that gives room or that interns; scanning leaves it as it is.
     */
    input(size) {
        const address = this.#module.reserve(size) >>> 0;
        this.#isReady = true;
        const room = this.#module.textSize.value >>> 0;
        if (room < size)
            throw new RangeError(`there is no room for ${size} bytes`);
        const { buffer } = this.#memory;
        const { byteOffset, length } = this.#input;
        if (this.#input.buffer !== buffer || byteOffset !== address || length !== room) {
            this.#input = new Uint8Array(buffer, address, room);
        }
        return this.#input;
    }
    /** Texts whose presence in a file, wherever it stands, sets `SweepFlag.mentions`. Writes over the input. */
    mention(needles) {
        for (const needle of needles)
            this.#module.mention(this.#write(needle));
    }
    /**
     * Scans one file and adds its records to those before. For each file room has to be asked for anew.
     *
     * @param content how many bytes were put at the input, or the bytes themselves; those that lie at the input already are
     *   not copied.
     * @param whole whether to follow the text to its end. Otherwise only up to its last import, since what is wrong behind it
     *   bears on none; NUL bytes and what is not UTF-8 are seen in either case.
     * @returns the `SweepFlag`s of the file.
     */
    scan(content, whole) {
        const length = typeof content === 'number' ? content : this.#place(content);
        if (!this.#isReady || length > this.#input.length)
            throw new RangeError(`no room was asked for ${length} bytes`);
        this.#isReady = false;
        return this.#module.scan(length, whole ? 1 : 0);
    }
    /** The numbers of the texts between separators, by which records name them. Writes over the input. */
    internAll(text, separator) {
        return this.#internAll(text, separator.charCodeAt(0));
    }
    /** What was found so far. A copy: it stays as it is. */
    records() {
        const { records, recordEnd, starts, fileCount, nameStarts, nameCount, spelling } = this.#module;
        const nameEnds = this.#numbers(nameStarts, nameCount.value + 1);
        const bytes = external_node_buffer_.Buffer.from(this.#memory.buffer, spelling.value >>> 0, nameEnds.at(-1));
        return {
            data: this.#numbers(records, recordEnd.value),
            start: this.#numbers(starts, fileCount.value + 1),
            nameCount: nameCount.value,
            name: spelledIn(bytes.toString('latin1'), nameEnds),
        };
    }
    #numbers(address, count) {
        return new Int32Array(this.#memory.buffer, address.value >>> 0, count).slice();
    }
    /** Where the bytes are not at the input yet, they are put there. Gives their number. */
    #place(bytes) {
        const { length } = bytes;
        if (bytes.buffer !== this.#memory.buffer || bytes.byteOffset !== this.#input.byteOffset) {
            this.input(length).set(bytes);
        }
        return length;
    }
    #write(text) {
        const bytes = external_node_buffer_.Buffer.from(text);
        this.input(bytes.length).set(bytes);
        // What is done with it takes the room of the next file.
        this.#isReady = false;
        return bytes.length;
    }
    #internAll(text, separator) {
        return this.#numbers(this.#module.texts, this.#module.internAll(this.#write(text), separator));
    }
}
/** 64 KiB each: what a run on some thousand files takes, so that it need not grow. */
const startPages = 128;
/** Names by their numbers, out of the bytes of them all. Each is made when it is asked for first. */
function spelledIn(spelling, starts) {
    const names = [];
    return (id) => {
        const known = names[id];
        if (known !== undefined)
            return known;
        const start = starts[id];
        const end = starts[id + 1];
        if (start === undefined || end === undefined)
            throw new RangeError(`there is no name ${id}`);
        const bytes = spelling.slice(start, end);
        // Those of records are ASCII, the others in UTF-8.
        const name = /[\x80-\xff]/.test(bytes) ? external_node_buffer_.Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
        names[id] = name;
        return name;
    };
}

// EXTERNAL MODULE: ./build/imports/python/bytes.js
var bytes = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/imports/python/constants.js + 2 modules
var python_constants = __webpack_require__(8664);
// EXTERNAL MODULE: ./build/imports/python/expression.js + 7 modules
var expression = __webpack_require__(2557);
// EXTERNAL MODULE: ./build/imports/python/lexer.js + 3 modules
var lexer = __webpack_require__(7706);
// EXTERNAL MODULE: ./build/imports/python/lines.js
var lines = __webpack_require__(2443);
// EXTERNAL MODULE: ./build/imports/python/names.js
var names = __webpack_require__(2676);
;// CONCATENATED MODULE: ./build/imports/python/path-names.js

/** Names of a file's own for these modules, as many as no file needs. */
const mostNames = 1000;
const modules = new Set(['sys', 'site', 'pkgutil', 'runpy', 'imp', 'importlib']);
/** Functions that put what they are given on an import path, or import what is there: from which argument on. */
const setters = new Map([
    ...['sys.path', '__path__'].flatMap((list) => ['insert', 'append', 'extend'].map((method) => [`${list}.${method}`, method === 'insert' ? 1 : 0])),
    ['site.addsitedir', 0],
    ['pkgutil.extend_path', 0],
    ['runpy.run_path', 0],
    ['imp.load_source', 1],
    ['importlib.util.spec_from_file_location', 1],
    ['importlib.machinery.SourceFileLoader', 1],
]);
const lastParts = new Set([...setters.keys()].map(names/* lastPart */.S_));
/** Keywords of an argument that is the path. */
const keywords = new Set(['location', 'path', 'path_name', 'pathname', 'sitedir']);
/** Which names of a file stand for import paths, and for what changes them. */
class PathNames {
    #names = new Map();
    /** Learns the names that an import statement binds. */
    bind({ form, level, module, names }) {
        for (const { name, alias } of names) {
            const source = form === 'from' ? module : name;
            if (level > 0 || !modules.has(source.split('.', 1)[0] ?? '') || this.#names.size >= mostNames)
                continue;
            if (form === 'from')
                this.#names.set(alias ?? name, `${source}.${name}`);
            else if (alias !== undefined)
                this.#names.set(alias, name);
        }
    }
    /** Whether `sys.path` or `__path__` stands at `i`. */
    isList(text, i) {
        const name = (0,names/* readDottedName */.aN)(text, i, false);
        const meaning = name && this.#meaningOf(name.text);
        return meaning === 'sys.path' || meaning === '__path__';
    }
    /** The argument of a call of this name that is put on an import path, or imported from there. */
    pathOf(name, items) {
        const first = this.#firstOf(name);
        if (first === undefined)
            return undefined;
        const named = items.find(({ keyword }) => keyword !== undefined && keywords.has(keyword));
        const positional = items[first];
        return named ?? (positional?.keyword === undefined ? positional : undefined);
    }
    #firstOf(name) {
        const last = (0,names/* lastPart */.S_)(name);
        if (last === 'syspath_prepend')
            return 0;
        return lastParts.has(last) || this.#names.has(name) ? setters.get(this.#meaningOf(name)) : undefined;
    }
    #meaningOf(name) {
        const whole = this.#names.get(name);
        if (whole !== undefined)
            return whole;
        const owner = name.slice(0, name.indexOf('.') + 1).slice(0, -1);
        const meaning = this.#names.get(owner);
        return meaning === undefined ? name : meaning + name.slice(owner.length);
    }
}

// EXTERNAL MODULE: ./build/imports/python/path-value.js
var path_value = __webpack_require__(9217);
// EXTERNAL MODULE: ./build/imports/python/statement.js
var statement = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/imports/python/text.js
var python_text = __webpack_require__(5385);
// EXTERNAL MODULE: ./build/imports/python/value.js
var value = __webpack_require__(2733);
;// CONCATENATED MODULE: ./build/imports/python/texts.js










/**
 * The texts of a Python file that may name a module, or that put a folder on the import path, in the order of the source.
 * Constants, formats and joined paths are folded. Docstrings, other strings that are a statement, and comments are left
 * out, and so is every text that is not a dotted name as a whole: prose has blanks.
 */
function readTexts(source) {
    return new TextReader((0,python_text/* readText */.yR)(source)).run();
}
/** What memory is sure to hold. */
const mostTexts = 100_000;
class TextReader {
    #text;
    #expressions;
    #paths = new PathNames();
    #drafts = [];
    /** Up to where the last statement was read: a lambda's colon in it starts no other. */
    #read = 0;
    /** An import path was named, and its annotation is to come. */
    #annotated = false;
    constructor(text) {
        this.#text = text;
        const constants = new python_constants/* Constants */.Y(text);
        this.#expressions = new expression/* ExpressionReader */.K(text, (name, offset) => constants.textOf(name, offset), this);
    }
    run() {
        new lexer/* Lexer */.J(this.#text, this).run();
        this.#drafts.sort((a, b) => a.start - b.start);
        const places = (0,lines/* locate */.x)(this.#text, this.#drafts);
        return this.#drafts.flatMap(({ text, prefix, use }, k) => {
            const place = places[k];
            return place === undefined ? [] : [{ ...place, text, prefix, use }];
        });
    }
    line(i) {
        this.#read = i;
        this.#annotated = false;
        return this.statement(i);
    }
    statement(i) {
        if (i < this.#read)
            return i;
        const imported = (0,statement/* readImport */.A)(this.#text, i);
        if (imported !== undefined) {
            this.#paths.bind(imported);
            return imported.next;
        }
        const { items, next } = this.#expressions.statement(i);
        this.#read = next;
        this.#assigned(items, (0,bytes/* byteAt */.aL)(this.#text.bytes, next) === bytes/* COLON */.oH);
        return i;
    }
    /** `sys.path = …`, `__path__ += …`, `sys.path[:0] = …`, `__path__: list[str] = …` */
    #assigned(items, colon) {
        const [target] = items;
        const isPath = this.#annotated || (target !== undefined && this.#paths.isList(this.#text, target.start));
        this.#annotated = isPath && colon && items.length === 1;
        if (isPath)
            for (const { value, start, end } of items.slice(1))
                this.#path(value, start, end);
    }
    text(value, start, end) {
        const named = nameIn(value);
        if (named !== undefined)
            this.#add({ ...named, use: 'name', start, end });
    }
    call(name, items) {
        const path = this.#paths.pathOf(name, items);
        if (path !== undefined)
            this.#path(path.value, path.start, path.end);
    }
    #path(value, start, end) {
        if (value.kind === 'list') {
            for (const item of value.items)
                if (item.value.kind === 'text')
                    this.#path(item.value, item.start, item.end);
            return;
        }
        const path = (0,path_value/* knownPath */.ry)(value);
        if (path !== undefined)
            this.#add({ text: path.segments.join('/'), prefix: path.prefix, use: 'path', start, end });
    }
    #add(draft) {
        if (this.#drafts.length < mostTexts)
            this.#drafts.push(draft);
    }
    rewind(offset) {
        this.#drafts = this.#drafts.filter(({ start }) => start < offset);
        this.#read = Math.min(this.#read, offset);
    }
    headerEnd() { }
    name(i) {
        return i + 1;
    }
    open() { }
    comma() { }
    close() { }
    lambdaColon() {
        return false;
    }
    abandon() { }
    problem() { }
}
/** The name that a text is, with or without an attribute, or begins with. */
function nameIn(text) {
    if ((0,value/* isWhole */.wP)(text))
        return wholeName.test(text) ? { text, prefix: false } : undefined;
    const start = (0,value/* knownStart */.ai)(text);
    const module = start.slice(0, Math.max(0, start.search(/[.:][^.:]*$/)));
    // What follows the colon is an attribute: the module is known.
    if (start.includes(':'))
        return twoParts.test(module) ? { text: module, prefix: false } : undefined;
    return dottedName.test(module) ? { text: module, prefix: true } : undefined;
}
const part = '[\\p{XID_Start}_]\\p{XID_Continue}*';
const dottedName = new RegExp(`^${part}(?:\\.${part})*$`, 'u');
const twoParts = new RegExp(`^${part}(?:\\.${part})+$`, 'u');
const wholeName = new RegExp(`^${part}(?:\\.${part})+(?::${part}(?:\\.${part})*)?$`, 'u');

;// CONCATENATED MODULE: ./build/snapshot/python-sources.js





/**
 * Reads every Python file once. The sweep reads them all; the whole scanner only those that the sweep cannot answer for: a
 * file that it cannot follow, calls that load modules, and production code that mentions a development lane.
 */
async function readPythonSources(tree, lanes, wish) {
    const paths = tree.entries.flatMap(({ path, kind }) => kind === 'file' && scan/* pythonScanner */.n.handles(path) ? [path] : []);
    const sweep = new PythonSweep();
    const words = developmentNames(lanes);
    sweep.mention(words);
    const files = [];
    const unread = new Set();
    const read = (path, content) => {
        const isProduction = lanes.edgeInto(path) !== undefined;
        const number = sweep.files;
        const flags = sweep.scan(content, isProduction || wish.whole(path));
        const mentions = (flags & SweepFlag.mentions) !== 0;
        // Code that is put together elsewhere cannot be known: what is run is read where it stands, or may name development.
        const runsCode = (flags & SweepFlag.code) !== 0 && (mentions || runsLiteral(content));
        const loads = (flags & SweepFlag.loader) !== 0 || runsCode;
        const names = isProduction && mentions && namesOneOf(content, words);
        if ((flags & SweepFlag.suspect) === 0 && !names && !(loads && (isProduction || wish.calls(path)))) {
            if (loads)
                unread.add(path);
            return number;
        }
        const source = (0,scan/* scanPython */.W)(content);
        return names ? { ...source, texts: readTexts(content) } : source;
    };
    const visit = (path, content) => {
        const source = content instanceof Uint8Array ? read(path, content) : unreadSource(content);
        files.push({ path, language: 'python', source });
    };
    await tree.each(paths, visit, (size) => sweep.input(size));
    return { files, records: sweep.records(), unread };
}
/** What stands for a file that could not be read. */
function unreadSource({ reason }) {
    return { statements: [], unknownCalls: [], unreadable: { reason } };
}
/** The files again, those at `paths` read whole and with what they bind. Texts that were read before are kept. */
async function readWhole(sources, paths, tree) {
    const read = new Map();
    await tree.each(paths, (path, content) => {
        if (content instanceof Uint8Array)
            read.set(path, { ...(0,scan/* scanPython */.W)(content), bindings: (0,bindings/* readBindings */.v)(content) });
    });
    const files = sources.files.map((file) => {
        const source = read.get(file.path);
        if (!source)
            return file;
        return { ...file, source: typeof file.source === 'number' ? source : { ...file.source, ...source } };
    });
    return { ...sources, files, unread: new Set([...sources.unread].filter((path) => !read.has(path))) };
}
/**
 * Words without which a file hardly names development code, be it as a module or as a path: the last segment of each root.
 * Names that are put together within the word, or that start from an import root inside the lane, do not hold it.
 */
function developmentNames(lanes) {
    return [...new Set(lanes.edges.map(({ from }) => (0,lane/* laneLabel */.h9)(from)))];
}
/** Whether one of the words stands where a dotted name or a path goes on, or a string ends: in prose it does not. */
function namesOneOf(content, words) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
    return words.some((word) => {
        for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
            if (goesOn.includes(bytes[at + word.length] ?? 0))
                return true;
        }
        return false;
    });
}
const goesOn = Buffer.from('./\\"\':{%');
/** Whether `exec(` is followed by a text. */
function runsLiteral(content) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
    for (let at = bytes.indexOf('exec('); at >= 0; at = bytes.indexOf('exec(', at + 1)) {
        if (/^exec\(\s*[A-Za-z]{0,2}["']/.test(bytes.toString('latin1', at, at + 64)))
            return true;
    }
    return false;
}


/***/ })

};
