export const id = 60;
export const ids = [60];
export const modules = {

/***/ 7151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);

/**
 * The folder that a command judges: its one operand, else `--working-directory`, else where the user stands.
 *
 * @throws Misconfiguration for more than one operand, and for two different answers.
 */
function folderOf({ command = '', operands, inputs }) {
    const [path, ...more] = operands;
    if (more.length > 0) {
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__/* .Misconfiguration */ .U(`"${command}" takes one path, not ${operands.length}: ${operands.join(', ')}`, `lane-guard ${command} --help`);
    }
    const flag = inputs['working-directory'];
    if (path !== undefined && flag !== undefined && path !== flag) {
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__/* .Misconfiguration */ .U(`the path "${path}" and --working-directory "${flag}" differ`, 'give one of them');
    }
    return path ?? flag ?? '.';
}


/***/ }),

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

/***/ 6355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildGraph),
  A: () => (/* binding */ moduleName)
});

// EXTERNAL MODULE: ./build/domain/module-path.js
var module_path = __webpack_require__(7685);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
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
 * The targets of a Python file, in the order of its statements, each followed by the `__init__.py` files that it loads on
 * the way. The rows of `semantics.md`, "Python: cases that must be right".
 */
function pythonEdges(module, names, roots, laneAt) {
    const resolver = new Resolver(module.path, names, roots, laneAt);
    const edges = [];
    const loaded = new Set([module.path]);
    for (const target of resolver.ancestors(module.name, loaded))
        edges.push([ownAncestors, target]);
    for (const statement of module.statements) {
        const targets = resolver.targets(statement);
        const seen = new Set([...loaded, ...targets.map((target) => target.place)]);
        for (const target of targets) {
            edges.push([statement, target]);
            for (const ancestor of resolver.ancestors(target.target, seen))
                edges.push([statement, ancestor]);
        }
    }
    return edges;
}
class Resolver {
    #path;
    #names;
    #roots;
    #laneAt;
    constructor(path, names, roots, laneAt) {
        this.#path = path;
        this.#names = names;
        this.#roots = roots;
        this.#laneAt = laneAt;
    }
    /** The modules that one statement imports, without what is loaded on the way. */
    targets(statement) {
        if (statement.form === 'import') {
            return statement.names.map((imported) => ({ ...this.#absolute(imported.name), names: [imported] }));
        }
        const base = statement.level > 0 ? this.#relative(statement.level, statement.module) : this.#absolute(statement.module);
        return statement.form === 'call' ? [base] : this.#members(base, statement);
    }
    /** `__init__.py` files of the packages above a name that are not in `seen`, which grows by them. */
    *ancestors(target, seen) {
        for (let dot = target.indexOf('.'); dot >= 0; dot = target.indexOf('.', dot + 1)) {
            const name = target.slice(0, dot);
            const found = this.#names.find(name);
            if (found?.kind !== 'file' || seen.has(found.path))
                continue;
            seen.add(found.path);
            yield { target: name, resolved: found.path, missing: false, place: found.path, labels: ['implicit'] };
        }
    }
    #absolute(name) {
        return this.#answer(name, this.#names.find(name), () => this.#root(name) + asPath(name));
    }
    /** By path, as `__package__` would: one dot is the file's own directory. */
    #relative(level, name) {
        let directory = (0,domain_path/* directoryOf */.jt)(this.#path);
        const top = this.#topOf(directory);
        for (let up = 1; up < level; up++) {
            if (directory === '')
                return { target: '.'.repeat(level) + name, resolved: null, missing: true, place: '' };
            directory = (0,domain_path/* directoryOf */.jt)(directory.slice(0, -1));
        }
        const base = asPath(name) === '' ? directory.slice(0, -1) : directory + asPath(name);
        const found = base === '' ? null : this.#names.findAt(base);
        // Beyond the top-level package CPython raises ImportError. What is meant is told by the path, the dots show the error.
        if (level > 1 && directory.length <= top.length) {
            const meant = this.#answer('.'.repeat(level) + name, found, () => base);
            return { ...meant, resolved: null, missing: true };
        }
        return this.#answer(base.slice(top.length).replaceAll('/', '.'), found, () => base);
    }
    /** The root from which a file's directory is imported: the longest that holds it. */
    #topOf(directory) {
        let top = '';
        for (const root of this.#roots)
            if (directory.startsWith(root) && root.length > top.length)
                top = root;
        return top;
    }
    /** `from base import a, b`: a name that is a submodule is an edge of its own, the rest are attributes of the base. */
    #members(base, statement) {
        const parent = this.#foundOf(base);
        const attributes = [];
        const submodules = [];
        for (const imported of statement.names) {
            const found = parent === null || imported.name === '*' ? null : this.#names.findIn(parent, imported.name);
            // A directory without `__init__.py` has no attributes: what is no submodule of it is missing.
            if (found === null && (parent?.kind !== 'namespace' || imported.name === '*')) {
                attributes.push(imported);
                continue;
            }
            const dotted = base.target === '' ? imported.name : `${base.target}.${imported.name}`;
            const target = this.#answer(dotted, found, () => base.place + imported.name);
            submodules.push({ ...target, names: [imported], submodule: true });
        }
        return attributes.length > 0 ? [{ ...base, names: attributes }, ...submodules] : submodules;
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
            return { target, resolved: null, missing: true, place: `${wouldLie()}/` };
        if (found.kind === 'file')
            return { target, resolved: found.path, missing: false, place: found.path };
        return { target, resolved: null, missing: false, place: found.directories[0] ?? '' };
    }
    /** The root below which a name that is not found would lie: where its top-level directory is, else where a lane is. */
    #root(name) {
        const top = name.slice(0, name.includes('.') ? name.indexOf('.') : name.length);
        return (this.#roots.find((root) => this.#names.holds(root, top)) ??
            this.#roots.find((root) => this.#laneAt(`${root}${top}/`)) ??
            this.#roots[0] ??
            '');
    }
}
function asPath(name) {
    return name.replaceAll('.', '/');
}

;// CONCATENATED MODULE: ./build/graph/python-names.js

/**
 * Finds Python modules by name as CPython's path finder does, over a list of paths instead of a disk. Names are compared
 * exactly, case included; stubs (`.pyi`) are not seen, as at run time.
 */
class PythonNames {
    #directories = new Map();
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
        this.#directory((0,domain_path/* directoryOf */.jt)(path)).files.add((0,domain_path/* baseName */.Fl)(path));
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
        const dot = name.lastIndexOf('.');
        const found = dot < 0 ? this.#search(this.#roots, name) : this.findIn(this.find(name.slice(0, dot)), name.slice(dot + 1));
        this.#found.set(name, found);
        return found;
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
            if (isDirectory)
                portions.push(below);
        }
        return portions.length > 0 ? { kind: 'namespace', directories: portions } : null;
    }
}

;// CONCATENATED MODULE: ./build/graph/typescript-edges.js


/** The targets of a TypeScript or JavaScript file: one for each specifier. */
function typescriptEdges(module, resolve) {
    return module.statements.map((statement) => {
        const specifier = statement.module;
        const resolved = resolve(specifier);
        if (resolved !== null) {
            const target = (0,module_path/* withoutTypeScriptEnding */.DG)(resolved).replace(/\.d$/, '');
            return [statement, { target, resolved, missing: false, place: resolved }];
        }
        // `./policy.js` may be written for `policy.ts`.
        const base = (0,module_path/* withoutTypeScriptEnding */.DG)(specifier);
        const place = `${specifier.startsWith('.') ? join((0,domain_path/* directoryOf */.jt)(module.path), base) : specifier}/`;
        return [statement, { target: specifier, resolved: null, missing: true, place }];
    });
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
 */
function buildGraph(entries, files, roots, lanes, resolveSpecifier) {
    const names = new PythonNames(entries, roots);
    const modules = new Map();
    const edges = new Map();
    const laneAt = (place) => lanes.laneOf(place) !== undefined;
    // A link in production is a finding of its own; through any other, imports reach what it leads to.
    const content = new Map(entries.flatMap(({ path, linked }) => (linked && !lanes.edgeInto(path) ? [[path, linked.source]] : [])));
    for (const { path, language, source } of files) {
        const place = content.get(path) ?? path;
        const name = language === 'python' ? moduleName(path, roots) : (0,module_path/* withoutEnding */.sP)(path);
        modules.set(path, { ...source, path, place, name, lane: lanes.laneOf(path)?.name ?? null, language });
    }
    for (const module of modules.values()) {
        const targets = module.language === 'python'
            ? pythonEdges(module, names, roots, laneAt)
            : typescriptEdges(module, (specifier) => resolveSpecifier(module.path, specifier));
        edges.set(module.path, targets.map(([statement, target]) => {
            const place = content.get(target.resolved ?? '') ?? target.place;
            return asEdge(module.path, statement, { ...target, place });
        }));
    }
    return {
        modules,
        roots,
        edgesOf: (path) => edges.get(path) ?? [],
        findAt: (base) => {
            const found = names.findAt(base);
            if (found?.kind === 'file')
                return found.path;
            const typescript = module_path/* typescriptEndings */._j
                .flatMap((ending) => [base + ending, `${base}/index${ending}`])
                .find((path) => modules.has(path));
            return typescript ?? found?.directories[0] ?? null;
        },
    };
}
function asEdge(path, statement, target) {
    const { line, column, endColumn } = statement;
    return {
        path,
        line,
        column,
        endColumn,
        target: target.target,
        resolved: target.resolved,
        missing: target.missing,
        place: target.place,
        labels: target.labels ? [...statement.labels, ...target.labels] : statement.labels,
        statement,
        names: target.names ?? [],
        submodule: target.submodule ?? false,
    };
}
/** The dotted name by which a Python file is imported from the longest root that holds it. */
function moduleName(path, roots) {
    const root = roots.filter((candidate) => path.startsWith(candidate)).sort((a, b) => b.length - a.length)[0] ?? '';
    const base = (0,module_path/* withoutEnding */.sP)(path.slice(root.length));
    const inner = base.endsWith('/__init__') ? (0,domain_path/* parentOf */.gN)(base) : base;
    return inner.replaceAll('/', '.');
}


/***/ }),

/***/ 7676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ pythonScanner)
});

// UNUSED EXPORTS: scanPython

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

;// CONCATENATED MODULE: ./build/imports/python/bytes.js
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/imports/python/text.js


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
        while (end < source.length && !isNewline(byteAt(source, end)))
            end++;
        // A cookie stands at the front; a line of 50 MB is not decoded for it.
        const text = external_node_buffer_.Buffer.from(source.buffer, source.byteOffset + start, Math.min(end - start, 4096)).toString('latin1');
        const found = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(text);
        if (found)
            return found[1];
        if (!/^[ \t\f]*(#|$)/.test(text))
            return undefined;
        start = end + (source[end] === CR && source[end + 1] === LF ? 2 : 1);
    }
    return undefined;
}
function asciiOnly(source) {
    for (let i = 0; i < source.length; i++)
        if (byteAt(source, i) >= 128)
            return false;
    return true;
}
/** `+`, `\\`, `~`, escape, shift out, and whatever is not ASCII. */
function isShift(byte) {
    return byte === PLUS || byte === BACKSLASH || byte === 126 || byte === 27 || byte === 14 || byte >= 128;
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
    return external_node_buffer_.Buffer.from(source.buffer, source.byteOffset, source.length).toString('latin1');
}
/** Python's names beside those of WHATWG, where they differ by more than an underscore. */
const whatwgLabels = [
    [/^(?:cp|windows_?)?(125\d|874)$/, 'windows-$1'],
    [/^(?:iso_?)?8859_(\d+)(?:_.*)?$/, 'iso-8859-$1'],
    [/^latin_?9$|^l9$/, 'iso-8859-15'],
    [/^latin_?10$|^l10$/, 'iso-8859-16'],
    [/^(?:cp|ibm)?866$/, 'ibm866'],
    [/^(?:(?:cp|ms)?932|s_?jis.*|shift_?jis.*|ms_?kanji)$/, 'shift_jis'],
    [/^(?:euc_?jp|euc_?ji.*|jisx0213|ujis|u_jis)$/, 'euc-jp'],
    [/^(?:cs)?iso_?2022_?jp.*$/, 'iso-2022-jp'],
    [/^(?:(?:cp|ms)?949|euc_?kr|uhc|korean|ks.*)$/, 'euc-kr'],
    [/^(?:(?:cp|ms)?936|gb_?2312.*|chinese|euc_?cn|euc.*gb.*)$/, 'gbk'],
    [/^gb18030.*$/, 'gb18030'],
    [/^(?:(?:cp|ms)?950|(?:cs)?big5.*|hkscs)$/, 'big5'],
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
    const bytes = new Uint8Array(source.length + PADDING);
    bytes.set(source);
    bytes.fill(LF, source.length);
    return { bytes, end: source.length, valid: (0,external_node_buffer_.isUtf8)(source) };
}
/** The end of the comment at `i`. In a text that is not valid, its bytes beyond ASCII are blanked, as CPython ignores them. */
function skipComment(text, i) {
    const { bytes, valid } = text;
    while (!isNewline(byteAt(bytes, i))) {
        if (!valid && byteAt(bytes, i) >= 128)
            bytes[i] = HASH;
        i++;
    }
    return i;
}
/** The start of the first line that is not UTF-8; undefined where every line is. */
function firstInvalidLine(text) {
    if (text.valid)
        return undefined;
    for (let start = 0; start < text.end;) {
        const next = text.bytes.indexOf(LF, start) + 1;
        if (!(0,external_node_buffer_.isUtf8)(text.bytes.subarray(start, next)))
            return start;
        start = next;
    }
    return undefined;
}
/** Past blanks and joined lines; in brackets past newlines and comments too. Never beyond the end. */
function skipBlanks(text, i, inBrackets) {
    const { bytes, end } = text;
    while (i < end) {
        const byte = byteAt(bytes, i);
        if (byte === SPACE || byte === TAB || byte === FF)
            i++;
        else if (byte === BACKSLASH && isNewline(byteAt(bytes, i + 1)))
            i = afterNewline(bytes, i + 1);
        else if (inBrackets && isNewline(byte))
            i = afterNewline(bytes, i);
        else if (inBrackets && byte === HASH)
            i = skipComment(text, i);
        else
            break;
    }
    return Math.min(i, end);
}
/** The characters between two offsets. */
function sliceText({ bytes }, start, end) {
    return external_node_buffer_.Buffer.from(bytes.buffer, start, end - start).toString('utf8');
}

;// CONCATENATED MODULE: ./build/imports/python/names.js


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
            const end = wordEnd(this.#source.bytes, i);
            spelt += nameText(this.#source, i, end);
            if (end >= this.end)
                return spelt;
            spelt += '.';
            // Past the dot. Where the name goes over lines is known to be in brackets.
            i = skipBlanks(this.#source, skipBlanks(this.#source, end, true) + 1, true);
        }
    }
}
/** Reads the dotted name that starts at `i`; undefined where no name does. */
function readDottedName(text, i, inBrackets) {
    const { bytes } = text;
    if (!startsName(byteAt(bytes, i)))
        return undefined;
    let end = wordEnd(bytes, i);
    let next = skipBlanks(text, end, inBrackets);
    while (bytes[next] === DOT) {
        const start = skipBlanks(text, next + 1, inBrackets);
        if (!startsName(byteAt(bytes, start)))
            break;
        end = wordEnd(bytes, start);
        next = skipBlanks(text, end, inBrackets);
    }
    return new DottedName(text, i, end, next);
}
/** Whether a byte may begin a name. */
function startsName(byte) {
    return isWord(byte) && !isDigit(byte);
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
        return sliceText(text, start, end).normalize('NFKC');
    let name = '';
    for (let i = start; i < end; i++) {
        const byte = byteAt(bytes, i);
        if (byte >= 128)
            return sliceText(text, start, end).normalize('NFKC');
        name += asciiCharacters[byte];
    }
    return name;
}
const asciiCharacters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

;// CONCATENATED MODULE: ./build/imports/python/strings.js

/** Reads what stands at the quote `i` and the prefix before it. */
function openingAt(bytes, i) {
    const quote = byteAt(bytes, i);
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
    while (start > 0 && i - start < 3 && isWord(byteAt(bytes, start - 1)))
        start--;
    return prefixOf(bytes, start, i);
}
/** Whether the word between two offsets may stand before a quote as a part of the string. */
function isStringPrefix(bytes, start, end) {
    return prefixOf(bytes, start, end) > 0;
}
function prefixOf(bytes, start, end) {
    if (end - start === 1)
        return prefixLetter(byteAt(bytes, start));
    if (end - start !== 2)
        return 0;
    const first = prefixLetter(byteAt(bytes, start));
    const second = prefixLetter(byteAt(bytes, start + 1));
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
        const byte = byteAt(bytes, i);
        if (byte === quote) {
            if (!triple)
                return i + 1;
            if (bytes[i + 1] === quote && bytes[i + 2] === quote)
                return i + 3;
            i++;
        }
        else if (byte === BACKSLASH) {
            i = afterEscape(bytes, i);
        }
        else if (byte === LF || byte === CR) {
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
    return isNewline(byteAt(bytes, i + 1)) ? afterNewline(bytes, i + 1) : i + 2;
}
/**
 * The next place in the literal part of a formatted string where something else begins: its closing quotes, the `{` of a
 * field, in a format specification the `}` that ends it or, in a string of one line, a newline; or the end of the text.
 */
function literalEnd(bytes, end, i, string, inSpecification) {
    const { quote, triple, raw } = string;
    while (i < end) {
        const byte = byteAt(bytes, i);
        if (byte === quote) {
            if (!triple || (bytes[i + 1] === quote && bytes[i + 2] === quote))
                return i;
            i++;
        }
        else if (byte === OPEN_BRACE) {
            // Doubled braces are text, but not in a specification, where the second one opens a field's set or dictionary.
            if (inSpecification || bytes[i + 1] !== OPEN_BRACE)
                return i;
            i += 2;
        }
        else if (byte === CLOSE_BRACE) {
            if (inSpecification)
                return i;
            i++;
        }
        else if (byte === BACKSLASH) {
            i = afterLiteralEscape(bytes, i, quote, raw);
        }
        else if (isNewline(byte) && !triple) {
            return i;
        }
        else {
            i++;
        }
    }
    return end;
}
function afterLiteralEscape(bytes, i, quote, raw) {
    const next = byteAt(bytes, i + 1);
    // A backslash does not guard a brace: the field opens all the same.
    if (next === OPEN_BRACE || next === CLOSE_BRACE)
        return i + 1;
    if (!raw && next === 78 && bytes[i + 2] === OPEN_BRACE) {
        // \N{name}
        let k = i + 3;
        while (!isNewline(byteAt(bytes, k)) && bytes[k] !== quote && bytes[k] !== CLOSE_BRACE)
            k++;
        return bytes[k] === CLOSE_BRACE ? k + 1 : i + 2;
    }
    return afterEscape(bytes, i);
}

;// CONCATENATED MODULE: ./build/imports/python/unescape.js
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

;// CONCATENATED MODULE: ./build/imports/python/argument.js





const unknown = { kind: 'unknown' };
/** Reads the argument that starts at `i`, behind the bracket or a comma; undefined where the list ends there. */
function readArgument(text, i) {
    const { bytes } = text;
    i = skipBlanks(text, i, true);
    if (bytes[i] === CLOSE_PAREN)
        return undefined;
    const name = readDottedName(text, i, true);
    if (name !== undefined && bytes[name.next] === EQUALS && bytes[name.next + 1] !== EQUALS) {
        return { keyword: name.text, value: readValue(text, name.next + 1) };
    }
    return { keyword: undefined, value: readValue(text, i) };
}
function readValue(text, i) {
    const { bytes } = text;
    let open = 0;
    i = skipBlanks(text, i, true);
    for (; bytes[i] === OPEN_PAREN; open++)
        i = skipBlanks(text, i + 1, true);
    const name = readDottedName(text, i, true);
    if (name !== undefined && !isQuote(byteAt(bytes, name.end))) {
        return endsArgument(text, name.next, open) ? { kind: 'name', name: name.text } : unknown;
    }
    if (isDigit(byteAt(bytes, i))) {
        const end = wordEnd(bytes, i);
        const value = Number(sliceText(text, i, end));
        return endsArgument(text, skipBlanks(text, end, true), open) ? { kind: 'number', value } : unknown;
    }
    return readStrings(text, name === undefined ? i : name.end, open);
}
/** Adjacent literals are one; `i` is at the first quote. */
function readStrings(text, i, open) {
    const { bytes } = text;
    let known = '';
    while (isQuote(byteAt(bytes, i))) {
        const opening = openingAt(bytes, i);
        if (opening.isBytes)
            return unknown;
        const end = opening.formatted
            ? literalEnd(bytes, text.end, opening.content, opening, false)
            : stringEnd(bytes, text.end, opening.content, opening.quote, opening.triple);
        if (end < 0 || end > text.end)
            return unknown;
        const hasField = opening.formatted && bytes[end] === OPEN_BRACE;
        if (opening.formatted && !hasField && bytes[end] !== opening.quote)
            return unknown;
        const closing = opening.formatted ? end : end - (opening.triple ? 3 : 1);
        const content = sliceText(text, opening.content, closing);
        const part = opening.raw ? content : unescapeText(content);
        if (part === undefined)
            return unknown;
        known += opening.formatted ? part.replaceAll('{{', '{').replaceAll('}}', '}') : part;
        if (hasField)
            return { kind: 'prefix', text: known };
        i = skipBlanks(text, opening.formatted ? end + (opening.triple ? 3 : 1) : end, true);
        const prefix = wordEnd(bytes, i);
        if (isQuote(byteAt(bytes, prefix)) && isStringPrefix(bytes, i, prefix))
            i = prefix;
    }
    return afterStrings(text, i, open, known);
}
function afterStrings(text, i, open, known) {
    const { bytes } = text;
    for (; open > 0 && bytes[i] === CLOSE_PAREN; open--)
        i = skipBlanks(text, i + 1, true);
    if (bytes[i] === PLUS)
        return { kind: 'prefix', text: known };
    if (bytes[i] === PERCENT)
        return { kind: 'prefix', text: before(known, '%') };
    if (sliceText(text, i, i + 8) === '.format(')
        return { kind: 'prefix', text: before(known, '{') };
    return endsArgument(text, i, open) ? { kind: 'text', text: known } : unknown;
}
function before(text, mark) {
    const at = text.indexOf(mark);
    return at < 0 ? text : text.slice(0, at);
}
function endsArgument(text, i, open) {
    for (; open > 0 && text.bytes[i] === CLOSE_PAREN; open--)
        i = skipBlanks(text, i + 1, true);
    const byte = byteAt(text.bytes, i);
    return open === 0 && (byte === COMMA || byte === CLOSE_PAREN);
}

;// CONCATENATED MODULE: ./build/imports/python/calls.js





/** One call that loads a module, while its arguments are read. */
class LoadingCall {
    start;
    /** It counts only if the file turns out to bind the name. */
    tentative;
    #loader;
    #positional = 0;
    #name;
    #package;
    #level;
    constructor(loader, start, tentative) {
        this.#loader = loader;
        this.start = start;
        this.tentative = tentative;
    }
    /** Takes the argument that starts at `i`. */
    read(text, i) {
        const argument = readArgument(text, i);
        if (argument === undefined)
            return;
        const parameter = argument.keyword ?? parameters[this.#loader][this.#positional++];
        if (parameter === 'name')
            this.#name = argument.value;
        else if (parameter === 'package')
            this.#package = argument.value;
        else if (parameter === 'level')
            this.#level = argument.value;
    }
    /** Undefined where it cannot be known, or is no module's name. */
    get target() {
        const name = this.#name;
        if (name?.kind === 'text')
            return this.#absolute(name.text, false);
        if (name?.kind !== 'prefix')
            return undefined;
        // Only whole segments are known to be a module: `candidate.co` + x says `candidate`.
        const whole = name.text.slice(0, Math.max(0, name.text.lastIndexOf('.')));
        return /[^.]/.test(whole) ? this.#absolute(whole, true) : undefined;
    }
    #absolute(text, prefix) {
        const dots = /^\.*/.exec(text)?.[0].length ?? 0;
        const module = text.slice(dots);
        if (module === '' ? dots === 0 : !modulePath.test(module))
            return undefined;
        if (this.#loader === '__import__')
            return dots > 0 ? undefined : this.#atLevel(module, prefix);
        return dots === 0 ? { level: 0, module, prefix } : this.#inPackage(dots, module, prefix);
    }
    /** `__import__` says the level as a number. */
    #atLevel(module, prefix) {
        const level = this.#level;
        if (level === undefined)
            return { level: 0, module, prefix };
        return level.kind === 'number' && level.value < 256 ? { level: level.value, module, prefix } : undefined;
    }
    /** `import_module` resolves leading dots against `package`. */
    #inPackage(level, module, prefix) {
        const anchor = this.#package;
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
const parameters = {
    import_module: ['name', 'package'],
    __import__: ['name', 'globals', 'locals', 'fromlist', 'level'],
};
const modulePath = /^[\p{XID_Start}_][\p{XID_Continue}]*(\.[\p{XID_Start}_][\p{XID_Continue}]*)*$/u;
/** Of names for them, as many as no file needs. */
const mostNames = 10_000;
/** Which names of a file stand for `importlib` and its loaders. */
class Loaders {
    #names = new Map([['importlib', 'importlib']]);
    /** Whether a file with this text can hold such a call at all. */
    static mayOccur(text) {
        const bytes = external_node_buffer_.Buffer.from(text.bytes.buffer, 0, text.end);
        // One search settles most files.
        const first = bytes.indexOf('import_');
        return first >= 0 && (bytes.includes('import_module', first) || bytes.includes('__import__'));
    }
    /** Learns the names that an import statement binds. */
    bind(statement) {
        for (const name of statement.names)
            this.#bindName(statement, name);
    }
    #bindName(statement, { name, alias }) {
        if (statement.form === 'import') {
            if (name === 'importlib')
                this.#names.set(alias ?? name, 'importlib');
        }
        else if (statement.level === 0 && statement.module === 'importlib') {
            if (name === '*')
                this.#names.set('import_module', 'import_module');
            else if (name === 'import_module' || name === '__import__')
                this.#names.set(alias ?? name, name);
        }
    }
    /** Learns from `il = importlib` or `load = importlib.import_module`; `name` starts the statement. */
    bindAssignment(text, name) {
        const { bytes } = text;
        if (bytes[name.next] !== EQUALS || name.text.includes('.'))
            return;
        const value = readDottedName(text, skipBlanks(text, name.next + 1, false), false);
        if (value === undefined)
            return;
        const end = byteAt(bytes, value.next);
        if (!isNewline(end) && end !== SEMICOLON && end !== HASH)
            return;
        const bound = this.#names.get(value.text) ?? this.loaderOf(value.text);
        if (bound !== undefined && this.#names.size < mostNames)
            this.#names.set(name.text, bound);
    }
    /** The loader that a dotted name stands for. */
    loaderOf(name) {
        const last = lastPart(name);
        if (last === '__import__')
            return last;
        if (last === name) {
            const bound = this.#names.get(name);
            return bound === 'importlib' ? undefined : bound;
        }
        const owner = lastPart(name.slice(0, -last.length - 1));
        return last === 'import_module' && this.#names.get(owner) === 'importlib' ? last : undefined;
    }
    /** The call that `name` is the callee of; undefined where it is none. */
    call(text, name, start) {
        if (text.bytes[name.next] !== OPEN_PAREN)
            return undefined;
        const loader = this.loaderOf(name.text);
        if (loader !== undefined)
            return new LoadingCall(loader, start, false);
        // The import that binds it may stand farther down, as in a function that is called later.
        return name.text === 'import_module' ? new LoadingCall(name.text, start, true) : undefined;
    }
    /** Whether the call turned out to be one, at the end of the file. */
    confirms(call) {
        return !call.tentative || this.#names.get('import_module') === 'import_module';
    }
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
        i = skipBlanks(text, i, open > 0);
        if (bytes[i] === OPEN_PAREN) {
            open++;
            i++;
        }
        else if (wordAt(bytes, i, 'not')) {
            sign = -sign;
            i += 3;
        }
        else {
            break;
        }
    }
    const name = readDottedName(text, i, open > 0);
    if (name === undefined || lastPart(name.text) !== 'TYPE_CHECKING')
        return 0;
    i = name.next;
    for (; open > 0 && bytes[i] === CLOSE_PAREN; open--)
        i = skipBlanks(text, i + 1, open > 1);
    return open === 0 && byteAt(bytes, i) === COLON ? sign : 0;
}

;// CONCATENATED MODULE: ./build/imports/python/guard.js


const importErrors = new Set(['ImportError', 'ModuleNotFoundError']);
const everyError = new Set([...importErrors, 'Exception', 'BaseException']);
/**
 * Follows the header of an `except` or a `with`, token by token, and sets `guards` on its block where it names what
 * catches an ImportError: an exception, or a tuple that holds one; `suppress(…)` with one among its arguments.
 */
class GuardHeader {
    /** Whether it was found to catch an ImportError. */
    catches = false;
    #kind;
    #block;
    /** Whether the next token starts an item. */
    #ready = true;
    /** How many of the open brackets only group items. */
    #grouping = 0;
    /** How deep the arguments of `suppress` are; -1 outside. */
    #suppressing = -1;
    #suppressNext = false;
    constructor(kind, block) {
        this.#kind = kind;
        this.#block = block;
    }
    /** A bare `except:` catches everything. */
    static bare(block) {
        const header = new GuardHeader('except', block);
        header.#found();
        return header;
    }
    /** `depth`: of the open brackets around it. */
    name(text, name, depth) {
        const ready = this.#ready;
        this.#ready = false;
        if (!ready)
            return;
        const next = byteAt(text.bytes, name.next);
        const last = lastPart(name.text);
        const isWhole = next === COMMA || next === CLOSE_PAREN || next === COLON || wordAt(text.bytes, name.next, 'as');
        if (this.#kind === 'except') {
            if (isWhole && everyError.has(last))
                this.#found();
        }
        else if (this.#suppressing === depth) {
            if (isWhole && importErrors.has(last))
                this.#found();
        }
        else {
            this.#suppressNext = last === 'suppress' && next === OPEN_PAREN;
        }
    }
    /** A bracket opened; `depth` counts it. */
    open(depth, paren) {
        if (this.#suppressNext) {
            this.#suppressNext = false;
            this.#suppressing = depth;
            this.#ready = true;
        }
        else if (this.#ready && paren && depth === this.#grouping + 1) {
            this.#grouping = depth;
        }
        else {
            this.#ready = false;
        }
    }
    /** A bracket closed; `depth` counts it no more. */
    close(depth) {
        if (depth < this.#suppressing)
            this.#suppressing = -1;
        if (depth < this.#grouping)
            this.#grouping = depth;
        this.#ready = false;
    }
    comma(depth) {
        this.#ready = this.#suppressing === depth || (this.#suppressing < 0 && depth === this.#grouping);
    }
    #found() {
        this.catches = true;
        if (this.#block !== undefined)
            this.#block.guards = true;
    }
}

;// CONCATENATED MODULE: ./build/imports/python/compound.js




/** Opens the block of the compound statement that starts at `i`; undefined where none does that bears on labels. */
function openCompound(text, blocks, i, column) {
    const { bytes } = text;
    switch (bytes[i]) {
        case 97: // async
            return wordAt(bytes, i, 'async') ? openAsync(text, blocks, i, column) : undefined;
        case 100: // def
            return wordAt(bytes, i, 'def') ? openFunction(text, blocks, i, column) : undefined;
        case 101: // elif, else, except
            return openNext(text, blocks, i, column);
        case 105: // if
            if (!wordAt(bytes, i, 'if'))
                return undefined;
            return openIf(text, blocks, i, column);
        case 116: // try
            if (!wordAt(bytes, i, 'try'))
                return undefined;
            return openTry(blocks, i, column);
        case 119: // with
            return wordAt(bytes, i, 'with') ? openWith(blocks, i, column) : undefined;
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
    const second = skipBlanks(text, i + 5, false);
    if (wordAt(text.bytes, second, 'def'))
        return openFunction(text, blocks, second, column);
    return wordAt(text.bytes, second, 'with') ? openWith(blocks, second, column) : undefined;
}
/** Goes on behind the function's name, which is no callee. */
function openFunction(text, blocks, i, column) {
    const owner = blocks.top;
    blocks.openFunction(column);
    return { owner, next: wordEnd(text.bytes, skipBlanks(text, i + 3, false)) };
}
function openWith(blocks, i, column) {
    const owner = blocks.top;
    return { owner, next: i + 4, guard: new GuardHeader('with', blocks.openWith(column)) };
}
function openNext(text, blocks, i, column) {
    const { bytes } = text;
    if (wordAt(bytes, i, 'elif')) {
        return { owner: blocks.openElif(column, typeCheckingTest(text, i + 4)), next: i + 4 };
    }
    const owner = blocks.top;
    if (wordAt(bytes, i, 'else')) {
        blocks.openElse(column);
        return { owner, next: i + 4 };
    }
    if (!wordAt(bytes, i, 'except'))
        return undefined;
    const body = blocks.openHandler(column);
    let next = skipBlanks(text, i + 6, false);
    if (bytes[next] === STAR)
        next = skipBlanks(text, next + 1, false);
    const guard = byteAt(bytes, next) === COLON ? GuardHeader.bare(body) : new GuardHeader('except', body);
    return { owner, next, guard };
}

;// CONCATENATED MODULE: ./build/imports/python/lambdas.js
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

;// CONCATENATED MODULE: ./build/imports/python/brackets.js

/** Beyond this they are counted no more: CPython stops at 200. */
const mostOpen = 1 << 20;
/** A replacement field is marked in the byte that elsewhere is the awaited closer; the other bits tell of its string. */
const fieldMark = 128;
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
        const string = (part.quote === SINGLE_QUOTE ? 1 : 0) | (part.triple ? 2 : 0) | (part.raw ? 4 : 0);
        return this.open(fieldMark | string | (part.inSpecification ? inSpecificationMark : 0), part.start);
    }
    /** The closer that the bracket `below` the innermost one awaits; 0 where there is none. */
    awaited(below) {
        const awaited = this.#awaited[this.depth - 1 - below] ?? 0;
        return awaited >= fieldMark ? CLOSE_BRACE : awaited;
    }
    /** Whether the innermost is a field. */
    get inField() {
        return this.depth > 0 && (this.#awaited[this.depth - 1] ?? 0) >= fieldMark;
    }
    /** The literal part that the innermost field stands in. */
    get literalPart() {
        const bits = this.#awaited[this.depth - 1] ?? 0;
        return {
            quote: (bits & 1) === 1 ? SINGLE_QUOTE : DOUBLE_QUOTE,
            triple: (bits & 2) !== 0,
            raw: (bits & 4) !== 0,
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

;// CONCATENATED MODULE: ./build/imports/python/statement.js



/**
 * Reads the import statement that starts at `i`; undefined where none does. What CPython would refuse behind the first
 * name is left out: the statement imports what stands before it.
 */
function readImport(text, i) {
    const { bytes } = text;
    if (wordAt(bytes, i, 'import'))
        return readNames(text, i, false);
    if (wordAt(bytes, i, 'from'))
        return readFrom(text, i, false);
    // PEP 810: a soft keyword, so only before one of the two.
    if (!wordAt(bytes, i, 'lazy'))
        return undefined;
    const start = skipBlanks(text, i + 4, false);
    if (wordAt(bytes, start, 'import'))
        return readNames(text, start, true);
    return wordAt(bytes, start, 'from') ? readFrom(text, start, true) : undefined;
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
    let i = skipBlanks(text, start + 4, false);
    let level = 0;
    while (bytes[i] === DOT) {
        level++;
        i = skipBlanks(text, i + 1, false);
    }
    let module = '';
    if (!wordAt(bytes, i, 'import')) {
        const name = readDottedName(text, i, false);
        if (name === undefined)
            return undefined;
        module = name.text;
        i = name.next;
    }
    else if (level === 0) {
        return undefined;
    }
    if (!wordAt(bytes, i, 'import'))
        return undefined;
    const keywordEnd = i + 6;
    i = skipBlanks(text, keywordEnd, false);
    const from = { form: 'from', lazy, level, module };
    if (bytes[i] === STAR)
        return { ...from, names: [{ name: '*' }], end: i + 1, next: i + 1 };
    if (bytes[i] !== OPEN_PAREN) {
        const list = readList(text, keywordEnd, false, false);
        return { ...from, names: list.names, end: list.end, next: list.end };
    }
    const list = readList(text, i + 1, false, true);
    const closed = bytes[list.next] === CLOSE_PAREN;
    // A bracket that is not closed here goes to whoever watches brackets.
    return { ...from, names: list.names, end: closed ? list.next + 1 : list.end, next: closed ? list.next + 1 : i };
}
/** A list that goes on is cut, and the file with it: see `records.ts`. */
const statement_mostNames = 1_000_000;
function readList(text, start, dotted, inBrackets) {
    const { bytes } = text;
    const names = [];
    let end = start;
    let next = skipBlanks(text, start, inBrackets);
    // In an open bracket the next line's statement would be read as a name.
    while (names.length < statement_mostNames && !wordAt(bytes, next, 'import') && !wordAt(bytes, next, 'from')) {
        const name = dotted ? readDottedName(text, next, inBrackets) : readName(text, next, inBrackets);
        if (name === undefined)
            break;
        let alias;
        end = name.end;
        next = name.next;
        if (wordAt(bytes, next, 'as')) {
            const bound = readName(text, skipBlanks(text, next + 2, inBrackets), inBrackets);
            if (bound === undefined) {
                names.push({ name: name.text });
                break;
            }
            alias = bound.text;
            end = bound.end;
            next = bound.next;
        }
        names.push(alias === undefined ? { name: name.text } : { name: name.text, alias });
        if (bytes[next] !== COMMA)
            break;
        next = skipBlanks(text, next + 1, inBrackets);
    }
    return { names, end, next };
}
function readName(text, i, inBrackets) {
    const { bytes } = text;
    if (!startsName(byteAt(bytes, i)))
        return undefined;
    const end = wordEnd(bytes, i);
    return { text: nameText(text, i, end), end, next: skipBlanks(text, end, inBrackets) };
}

;// CONCATENATED MODULE: ./build/imports/python/keywords.js



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
    const start = skipBlanks(text, i, false);
    const words = statementKeywords.get(byteAt(bytes, start));
    if (words?.some((word) => wordAt(bytes, start, word)))
        return true;
    // `yield` may be followed by a line that starts with `from`, and a comprehension by one that starts with `async for`.
    if (wordAt(bytes, start, 'from') || wordAt(bytes, start, 'lazy'))
        return readImport(text, start) !== undefined;
    if (!wordAt(bytes, start, 'async'))
        return false;
    const second = skipBlanks(text, start + 5, false);
    return wordAt(bytes, second, 'def') || wordAt(bytes, second, 'with');
}

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
        const opening = i > 0 && isWord(byteAt(bytes, i - 1)) ? openingAt(bytes, i) : undefined;
        const quote = byteAt(bytes, i);
        const triple = bytes[i + 1] === quote && bytes[i + 2] === quote;
        if (this.#brackets.isUnclosed(i) || (triple && i >= (this.#endless.get(quote) ?? end)))
            return this.#restOfLine(i);
        if (opening?.formatted)
            return this.readLiteral(opening.content, { ...opening, start: i, inSpecification: false });
        const stop = stringEnd(bytes, end, i + (triple ? 3 : 1), quote, triple);
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
            const stop = literalEnd(bytes, end, i, part, part.inSpecification);
            const byte = byteAt(bytes, stop);
            if (stop >= end || (isNewline(byte) && !part.inSpecification)) {
                if (part.triple)
                    return this.#endlessString(part.start, part.quote);
                this.#brackets.closeString(part.start);
                this.#listener.problem(part.start, 'unterminated string');
                return stop;
            }
            // A specification may hold a newline from 3.12 on, also in a string of one line.
            if (isNewline(byte))
                return stop;
            if (byte === part.quote) {
                if (part.inSpecification) {
                    this.#listener.problem(part.start, 'a field of the string is never closed');
                    this.#brackets.closeString(part.start);
                }
                return stop + (part.triple ? 3 : 1);
            }
            if (byte === OPEN_BRACE) {
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
        this.#endless.set(quote, start);
        this.#brackets.closeString(start);
        if (this.#brackets.resume > start)
            this.#brackets.resume = -1;
        this.#listener.rewind(start);
        return this.#restOfLine(start);
    }
    #restOfLine(i) {
        while (!isNewline(byteAt(this.#text.bytes, i)))
            i++;
        return i;
    }
}

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
for (const byte of [LF, CR])
    kinds[byte] = NEWLINE;
for (const byte of [SINGLE_QUOTE, DOUBLE_QUOTE])
    kinds[byte] = QUOTE;
for (const byte of [OPEN_PAREN, OPEN_BRACKET, OPEN_BRACE])
    kinds[byte] = OPEN;
for (const byte of [CLOSE_PAREN, CLOSE_BRACKET, CLOSE_BRACE])
    kinds[byte] = CLOSE;
for (const byte of [COLON, SEMICOLON])
    kinds[byte] = STOP;
kinds[HASH] = COMMENT;
kinds[BACKSLASH] = ESCAPE;
const listenedKinds = Uint8Array.from(kinds, (kind, byte) => isDigit(byte) ? NUMBER : isWord(byte) ? NAME : kind);
listenedKinds[COMMA] = SEPARATOR;

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
            const byte = byteAt(bytes, i);
            if (byte === SPACE)
                column++;
            else if (byte === TAB)
                column = (column | 7) + 1;
            else if (byte === FF)
                column = 0;
            else if (byte === BACKSLASH && isNewline(byteAt(bytes, i + 1))) {
                // As CPython: the column of the first of the joined lines counts.
                joined = joined || column;
                i = afterNewline(bytes, i + 1) - 1;
            }
            else
                break;
        }
        if (bytes[i] === HASH)
            i = skipComment(this.#text, i);
        if (i >= end)
            return end;
        if (isNewline(byteAt(bytes, i)))
            return afterNewline(bytes, i);
        return this.#tokens(this.#listener.line(i, joined || column));
    }
    /** To the start of the next logical line. */
    #tokens(i) {
        const { bytes, end } = this.#text;
        for (;;) {
            const table = this.listening ? listenedKinds : kinds;
            let kind = byteAt(table, byteAt(bytes, i));
            while (kind === PLAIN)
                kind = byteAt(table, byteAt(bytes, ++i));
            switch (kind) {
                case NEWLINE:
                    if (i >= end)
                        return end;
                    i = afterNewline(bytes, i);
                    if (this.#brackets.depth > 0)
                        i = this.#lineInBrackets(i);
                    if (this.#brackets.depth === 0)
                        return i;
                    break;
                case QUOTE:
                    i = this.#strings.read(i);
                    break;
                case COMMENT:
                    i = skipComment(this.#text, i);
                    break;
                case ESCAPE:
                    i = isNewline(byteAt(bytes, i + 1)) ? afterNewline(bytes, i + 1) : i + 1;
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
                    i = wordEnd(bytes, i);
            }
        }
    }
    /** No bracket can hold a statement: where a line of it starts one, the bracket was never closed. */
    #lineInBrackets(i) {
        if (this.#brackets.resume < 0)
            this.#brackets.resume = i;
        return startsStatement(this.#text, i) ? this.#leaveBrackets(i) : i;
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
        const byte = byteAt(this.#text.bytes, offset);
        const what = this.#brackets.inField ? 'a field of the string' : `'${String.fromCharCode(byte)}'`;
        this.#listener.problem(offset, `${what} is never closed`);
    }
    #open(i) {
        if (this.#brackets.isUnclosed(i))
            return;
        const byte = byteAt(this.#text.bytes, i);
        // The closers follow their openers in ASCII, with one byte between for the square and the curly ones.
        if (!this.#brackets.open(byte === OPEN_PAREN ? CLOSE_PAREN : byte + 2, i)) {
            this.#listener.problem(i, 'too many nested brackets');
        }
        if (this.listening)
            this.#listener.open(i, this.#brackets.depth);
    }
    #close(i) {
        const byte = byteAt(this.#text.bytes, i);
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
        const isColon = this.#text.bytes[i] === COLON;
        if (isColon && this.#brackets.inField) {
            return this.#strings.readLiteral(i + 1, { ...this.#brackets.literalPart, inSpecification: true });
        }
        if (isColon && this.listening && this.#listener.lambdaColon(this.#brackets.depth))
            return i + 1;
        if (this.#brackets.depth > 0)
            return i + 1;
        if (isColon)
            this.#listener.headerEnd();
        const start = skipBlanks(this.#text, i + 1, false);
        const byte = byteAt(this.#text.bytes, start);
        return isNewline(byte) || byte === HASH ? start : this.#listener.statement(start);
    }
}

;// CONCATENATED MODULE: ./build/imports/python/lines.js

/** The places of `spans`, which are in the order of their starts. One sweep, however many share a line. */
function locate(text, spans) {
    const { bytes } = text;
    const places = [];
    let line = 1;
    let lineStart = 0;
    for (let first = 0; first < spans.length;) {
        const start = spans[first]?.start ?? 0;
        for (let i = lineStart; i < start; i++) {
            const byte = byteAt(bytes, i);
            // One comparison passes over nearly every byte.
            if (byte > CR || (byte !== LF && (byte !== CR || bytes[i + 1] === LF)))
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
    while (i < end && !isNewline(byteAt(bytes, i)))
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
            const byte = byteAt(bytes, i);
            // A character of four bytes takes two code units; the bytes that continue a character take none.
            if ((byte & 0xc0) !== 0x80)
                column += byte >= 0xf0 ? 2 : 1;
        }
        columns[k] = column;
    }
    return columns;
}

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
    /** Of several problems the one that stands first is kept. */
    addProblem(offset, reason) {
        if (this.#problem === undefined || offset < this.#problem.offset)
            this.#problem = { offset, reason };
    }
    /** `unplaced`: a reason that has no place in the text. */
    finish(loaders, shim, unplaced) {
        const drafts = this.#drafts.filter((draft) => draft.call === undefined || loaders.confirms(draft.call));
        const places = locate(this.#text, drafts);
        const statements = [];
        const unknownCalls = [];
        drafts.forEach((draft, k) => {
            const place = places[k];
            if (place === undefined)
                return;
            const record = draft.statement ? ofStatement(draft, draft.statement, place) : ofCall(draft, place);
            if (record === undefined)
                unknownCalls.push({ line: place.line, column: place.column });
            else
                statements.push(record);
        });
        const unreadable = this.#unreadable(unplaced);
        if (unreadable !== undefined)
            return { statements, unknownCalls, unreadable };
        return shim === undefined ? { statements, unknownCalls } : { statements, unknownCalls, shim };
    }
    #unreadable(unplaced) {
        if (unplaced !== undefined)
            return { reason: unplaced };
        if (this.#problem === undefined)
            return undefined;
        const span = { start: this.#problem.offset, end: this.#problem.offset };
        const [place] = locate(this.#text, [span]);
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
/** Undefined where the argument cannot be known. */
function ofCall(draft, place) {
    const target = draft.call?.target;
    if (target === undefined)
        return undefined;
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
    /** Once false, nothing more need be told. */
    possible = true;
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
    /** A line starts, indented by `column`: closes the handlers that it does not belong to. */
    line(column) {
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
        if (kind === undefined)
            this.possible = false;
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
    #classify(i) {
        const { bytes } = this.#text;
        const first = byteAt(bytes, i);
        if (isQuote(first))
            return 'text';
        if (first === DOT)
            return 'pass';
        // By its word alone: in `from .x import y` a dotted name would be read.
        const keyword = keywordKinds.get(nameText(this.#text, i, wordEnd(bytes, i)));
        if (keyword !== undefined)
            return keyword;
        const name = readDottedName(this.#text, i, false);
        if (name === undefined)
            return undefined;
        if (isQuote(byteAt(bytes, name.end)))
            return 'text';
        const next = byteAt(bytes, name.next);
        if (this.#warn.has(name.text) && next === OPEN_PAREN)
            return 'warning';
        if (this.#modules.has(name.text) && next === OPEN_BRACKET)
            return this.#readAlias(name.next);
        if (name.text === '__all__' && (next === EQUALS || next === PLUS || next === COLON))
            return 'all';
        if (/^__all__\.(append|extend)$/.test(name.text))
            return 'all';
        return name.text === 'raise' && this.#handlers.length > 0 ? 'raise' : undefined;
    }
    /** Behind `sys.modules`: `[__name__] =`, and nothing else. */
    #readAlias(i) {
        const { bytes } = this.#text;
        const key = skipBlanks(this.#text, i + 1, true);
        if (!wordAt(bytes, key, '__name__'))
            return undefined;
        const closer = skipBlanks(this.#text, key + 8, true);
        const equals = skipBlanks(this.#text, closer + 1, false);
        return bytes[closer] === CLOSE_BRACKET && bytes[equals] === EQUALS && bytes[equals + 1] !== EQUALS
            ? 'alias'
            : undefined;
    }
    /** A name at `start`, with `depth` brackets open. */
    name(start, name, depth, role) {
        if (start === this.#start)
            return;
        const last = lastPart(name.text);
        const isCall = byteAt(this.#text.bytes, name.next) === OPEN_PAREN;
        switch (this.#kind) {
            case 'all':
                // A method of a list or a string is no call of the module's own.
                if (isCall && role !== 'attribute' && last === name.text && !listMakers.has(last))
                    this.possible = false;
                break;
            case 'alias':
                if (isCall && role !== 'loader')
                    this.possible = false;
                break;
            case 'with':
                if (depth === 0 ? last !== 'suppress' || !isCall : isCall)
                    this.possible = false;
                break;
            case 'except':
                if (isCall)
                    this.possible = false;
                break;
            case 'warning':
                if (depth === 0)
                    this.possible = false;
                break;
            case 'raise':
                break;
            default:
                this.possible = false;
        }
    }
    /** An import statement was read. */
    imported(statement) {
        for (const { name, alias } of statement.names) {
            const module = statement.form === 'import' ? name : statement.module;
            // `import a.b` binds `a`: it gives nobody the name, unless the module puts it in its own place.
            if (statement.form === 'import' && alias === undefined && !ownMeans.has(module))
                this.#loads = true;
            else if (statement.level >= 2 || (statement.level === 0 && !ownMeans.has(module.split('.', 1)[0] ?? ''))) {
                this.#exports = true;
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

;// CONCATENATED MODULE: ./build/imports/python/scan.js











/**
 * Reads the imports of a Python source file, in the order in which they stand, without building a tree. One pass over the
 * bytes; never throws. `unreadable` is set where the text cannot be followed to its end (open brackets or strings, NUL
 * bytes, a wrong coding cookie), never for a file that CPython 3.11 parses. What is read goes by
 * CPython's grammar up to 3.15, so f-strings nest as from 3.12 on.
 */
function scanPython(source) {
    return new PythonScan(readText(source)).run();
}
/** Python's side of the port; a `.pyw` file is no module: only Windows imports one. */
const pythonScanner = {
    language: 'python',
    handles: (path) => path.endsWith('.py'),
    scan: (_path, source) => scanPython(source),
};
/** Puts together what the lexer tells: statements by block, calls by bracket, the header and the shim by name. */
class PythonScan {
    #text;
    #lexer;
    #blocks = new Blocks();
    #records;
    #loaders = new Loaders();
    #shim;
    #lambdas = new Lambdas();
    /** Whether dynamic imports have to be looked for. */
    #dynamic;
    /** The block that what is read now belongs to: in a header still the one around it. */
    #owner;
    #guard;
    #column = 0;
    /** A callee was read, and its bracket comes next, at this offset. */
    #callee;
    #openCalls = [];
    constructor(text) {
        this.#text = text;
        this.#lexer = new Lexer(text, this);
        this.#records = new Records(text);
        this.#shim = new ShimReader(text);
        this.#dynamic = Loaders.mayOccur(text);
        this.#owner = this.#blocks.top;
    }
    run() {
        this.#lexer.run();
        const nul = this.#text.bytes.subarray(0, this.#text.end).indexOf(0);
        if (nul >= 0)
            this.problem(nul, 'a NUL byte');
        const invalid = firstInvalidLine(this.#text);
        if (invalid !== undefined)
            this.problem(invalid, 'the line is not UTF-8, and no coding cookie says what it is');
        return this.#records.finish(this.#loaders, this.#shim.result, this.#text.problem);
    }
    line(i, column) {
        this.#blocks.enterLine(column);
        this.#lambdas.clear();
        this.#column = column;
        const header = openCompound(this.#text, this.#blocks, i, column);
        this.#guard = header?.guard;
        this.#owner = header?.owner ?? this.#blocks.top;
        if (this.#shim.possible)
            this.#shim.line(column);
        if (header === undefined)
            return this.statement(i);
        if (this.#shim.possible)
            this.#shim.statement(i, column, header.guard);
        this.#listen();
        return header.next;
    }
    statement(i) {
        if (this.#shim.possible)
            this.#shim.statement(i, this.#column, undefined);
        this.#listen();
        const statement = readImport(this.#text, i);
        if (statement !== undefined) {
            this.#records.addStatement(i, statement, this.#owner);
            if (this.#shim.possible)
                this.#shim.imported(statement);
            this.#loaders.bind(statement);
            return statement.next;
        }
        if (this.#dynamic) {
            const name = readDottedName(this.#text, i, false);
            if (name !== undefined)
                this.#loaders.bindAssignment(this.#text, name);
        }
        return i;
    }
    headerEnd() {
        this.#guard = undefined;
        this.#owner = this.#blocks.top;
        this.#shim.colon();
        this.#listen();
    }
    name(i, depth) {
        const { bytes } = this.#text;
        const name = readDottedName(this.#text, i, depth > 0);
        if (name === undefined)
            return i + 1;
        // The letters before a quote belong to the string.
        if (isQuote(byteAt(bytes, name.end)))
            return name.end;
        if (wordAt(bytes, i, 'lambda')) {
            this.#lambdas.open(depth);
        }
        else if (this.#isAttribute(i)) {
            this.#tellShim(i, name, depth, 'attribute');
        }
        else {
            this.#guard?.name(this.#text, name, depth);
            this.#tellShim(i, name, depth, this.#readCallee(i, name) ? 'loader' : 'plain');
        }
        return name.end;
    }
    /** Whether `name` is the callee of a dynamic import. */
    #readCallee(i, name) {
        const asked = this.#dynamic && !this.#records.full;
        const call = asked ? this.#loaders.call(this.#text, name, i) : undefined;
        if (call === undefined)
            return false;
        const draft = this.#records.addCall(call, this.#owner, this.#lambdas.active);
        // At once, so that it is known too where the bracket is never closed.
        call.read(this.#text, name.next + 1);
        this.#callee = { call, draft, bracket: name.next };
        return true;
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
        while (before > 0 && (bytes[before] === SPACE || bytes[before] === TAB))
            before--;
        return before >= 0 && bytes[before] === DOT;
    }
    open(i, depth) {
        this.#guard?.open(depth, this.#text.bytes[i] === OPEN_PAREN);
        const callee = this.#callee;
        this.#callee = undefined;
        if (callee?.bracket === i)
            this.#openCalls.push({ ...callee, depth });
    }
    comma(i, depth) {
        this.#guard?.comma(depth);
        this.#lambdas.comma(depth);
        const open = this.#openCalls.at(-1);
        if (open?.depth === depth)
            open.call.read(this.#text, i + 1);
    }
    close(i, depth) {
        this.#guard?.close(depth);
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

/***/ 5806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ gatherGraph),
  L: () => (/* binding */ holdsTypeScript)
});

// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/domain/path.js
var path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/graph/build.js + 3 modules
var build = __webpack_require__(6355);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/domain/fields.js
var domain_fields = __webpack_require__(8548);
;// CONCATENATED MODULE: ./build/graph/ini.js
/**
 * Reads the INI dialect of Python's configparser, in which pytest and setuptools keep their settings: `=` or `:`, comments
 * after `#` or `;` at a line's start, values that go on in indented lines. Lines that are neither are passed over.
 */
function parseIni(text) {
    const sections = new Map();
    let section;
    let option;
    for (const line of text.split(/\r\n|\r|\n/)) {
        const content = line.trim();
        if (content === '' || content.startsWith('#') || content.startsWith(';'))
            continue;
        const continues = /^[ \t]/.test(line);
        if (continues && section && option !== undefined) {
            section.set(option, `${section.get(option) ?? ''}\n${content}`);
            continue;
        }
        option = undefined;
        if (content.startsWith('[') && content.endsWith(']')) {
            const name = content.slice(1, -1);
            section = sections.get(name) ?? new Map();
            sections.set(name, section);
            continue;
        }
        const at = content.search(/[=:]/);
        if (at <= 0 || !section)
            continue;
        option = content.slice(0, at).trim().toLowerCase();
        section.set(option, content.slice(at + 1).trim());
    }
    return sections;
}

;// CONCATENATED MODULE: ./build/graph/python-project.js




/** The files at the repository's root that `readPythonProject` looks at; `requirements*.txt` beside them. */
const projectFileNames = [
    'pytest.ini',
    '.pytest.ini',
    'pyproject.toml',
    'tox.ini',
    'setup.cfg',
];
/** Reads import roots and dependencies from a project's files, by name. */
function readPythonProject(files) {
    const unreadable = [];
    const pyproject = tomlOf(files.get('pyproject.toml'), unreadable);
    const ini = (name) => parseIni(files.get(name) ?? '');
    const setup = ini('setup.cfg');
    const roots = [...pytestPath(ini, pyproject, files), ...packageRoots(pyproject, setup)];
    const requirements = [...files].filter(([name]) => isRequirements(name)).flatMap(([, text]) => text.split(/\r?\n/));
    const declared = [
        ...strings(at(pyproject, 'project', 'dependencies')),
        ...Object.values((0,domain_fields/* fieldsOf */.P)(at(pyproject, 'project', 'optional-dependencies'))).flatMap(strings),
        ...Object.values((0,domain_fields/* fieldsOf */.P)(at(pyproject, 'dependency-groups'))).flatMap(strings),
        ...Object.keys((0,domain_fields/* fieldsOf */.P)(at(pyproject, 'tool', 'poetry', 'dependencies'))),
        ...lines(setup.get('options')?.get('install_requires')),
        ...requirements,
    ];
    return {
        roots: [...new Set(roots.map(path/* asDirectory */.Wy).filter((root) => root !== null && root !== ''))],
        dependencies: new Set(declared.map(importName).filter((name) => name !== '')),
        unreadable,
    };
}
/** Whether a file at the repository's root lists requirements for pip. */
function isRequirements(name) {
    return /^requirements[\w.-]*\.txt$/.test(name);
}
/** pytest reads the first file that has its section, in this order. */
function pytestPath(ini, pyproject, files) {
    for (const name of ['pytest.ini', '.pytest.ini']) {
        if (files.has(name))
            return words(ini(name).get('pytest')?.get('pythonpath'));
    }
    for (const options of [at(pyproject, 'tool', 'pytest', 'ini_options'), at(pyproject, 'tool', 'pytest')]) {
        const paths = at(options, 'pythonpath');
        if (typeof paths === 'string')
            return words(paths);
        if (paths !== undefined)
            return strings(paths);
    }
    return [
        ...words(ini('tox.ini').get('pytest')?.get('pythonpath')),
        ...words(ini('setup.cfg').get('tool:pytest')?.get('pythonpath')),
    ];
}
function packageRoots(pyproject, setup) {
    const setuptools = at(pyproject, 'tool', 'setuptools');
    const poetry = at(pyproject, 'tool', 'poetry', 'packages');
    return [
        ...strings([at(setuptools, 'package-dir', '')]),
        ...strings(at(setuptools, 'packages', 'find', 'where')),
        ...(Array.isArray(poetry) ? strings(poetry.map((entry) => at(entry, 'from'))) : []),
        ...lines(setup.get('options')?.get('package_dir'))
            .filter((line) => line.startsWith('='))
            .map((line) => line.slice(1).trim()),
        ...words(setup.get('options.packages.find')?.get('where')),
    ];
}
function tomlOf(text, unreadable) {
    if (text === undefined)
        return {};
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        unreadable.push('pyproject.toml');
        return {};
    }
}
/** `requests[socks]>=2 ; python_version < "3.9"` → `requests`; options and comments → empty. */
function importName(requirement) {
    return (/^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement)?.[1] ?? '').toLowerCase().replace(/[-.]+/g, '_');
}
function at(value, ...keys) {
    return keys.reduce((inner, key) => {
        const fields = (0,domain_fields/* fieldsOf */.P)(inner);
        return Object.hasOwn(fields, key) ? fields[key] : undefined;
    }, value);
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function words(text) {
    return text?.split(/\s+/).filter(Boolean) ?? [];
}
function lines(text) {
    return (text
        ?.split('\n')
        .map((line) => line.trim())
        .filter(Boolean) ?? []);
}

// EXTERNAL MODULE: ./build/imports/python/scan.js + 21 modules
var python_scan = __webpack_require__(7676);
// EXTERNAL MODULE: ./build/imports/typescript/handles.js
var handles = __webpack_require__(2962);
;// CONCATENATED MODULE: ./build/snapshot/graph.js






/**
 * Scans every source file of a tree and resolves its imports.
 *
 * @param pythonPath import roots that the user names; null: those of the project's own settings.
 * @param engine the TypeScript compiler, where `holdsTypeScript` wants it.
 * @throws Misconfiguration for a root of `pythonPath` that leads out of the tree or holds nothing.
 */
async function gatherGraph(tree, lanes, pythonPath, engine) {
    const paths = tree.entries.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
    const files = [];
    const scan = (language, scanner) => tree.each(paths.filter((path) => (language === 'python' ? python_scan/* pythonScanner */.n.handles(path) : (0,handles/* handlesTypeScript */.D)(path))), (path, content) => {
        const source = content instanceof Uint8Array
            ? scanner(path, content)
            : { statements: [], unknownCalls: [], unreadable: { reason: content.reason } };
        files.push({ path, language, source });
    });
    await scan('python', (path, source) => python_scan/* pythonScanner */.n.scan(path, source));
    let resolve = () => null;
    if (engine) {
        await scan('typescript', (path, source) => engine.scan(path, source));
        resolve = engine.resolver(new Set(paths), await texts(tree, paths.filter(isTypeScriptProject)));
    }
    const project = readPythonProject(await texts(tree, paths.filter(isPythonProject)));
    const declared = pythonPath?.map((written) => namedRoot(written, paths)) ?? project.roots;
    const roots = [...new Set(['', ...declared])];
    return {
        graph: (0,build/* buildGraph */.Z)(tree.entries, files, roots, lanes, resolve),
        declaredDependencies: project.dependencies,
        notes: project.unreadable.map((path) => `${path} is not valid TOML: import roots and dependencies in it were not read`),
    };
}
/** Whether a lane holds TypeScript or JavaScript: only then the compiler is worth its time to load. */
function holdsTypeScript(tree, lanes) {
    return tree.entries.some(({ path, kind }) => kind === 'file' && (0,handles/* handlesTypeScript */.D)(path) && lanes.laneOf(path));
}
function namedRoot(written, paths) {
    const root = (0,path/* asDirectory */.Wy)(written);
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
    const head = asked ?? (await clone.commit('HEAD'));
    if (head === undefined)
        return tree('the repository has no commit: the tree alone is judged');
    const branch = asked === undefined ? await clone.currentBranch() : undefined;
    if (asked === undefined && branch === undefined) {
        return tree('HEAD is on no branch and no base was given: the tree alone is judged');
    }
    const fallback = await clone.defaultBranch(defaultBranchOf(event));
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
        const origin = (await this.#line('symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'))?.replace('refs/remotes/origin/', '');
        for (const name of told !== null ? [told] : [...(origin ? [origin] : []), 'main', 'master']) {
            const refs = [`refs/remotes/origin/${name}`, `refs/heads/${name}`];
            const found = (await Promise.all(refs.map((ref) => this.commit(ref)))).filter((sha) => sha !== undefined);
            if (found.length > 0)
                return { name, refs: [...new Set(found)] };
        }
        return undefined;
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
    const range = await openRange(host, entry);
    const elsewhere = range.kind !== 'tree' && !range.checkedOut && range.head !== null ? range.head : null;
    const tree = elsewhere === null ? await host.workingTree() : await host.commitTree(elsewhere);
    const source = await tree.read(entry.manifest);
    if (source === undefined && entry.manifestNamed) {
        throw new misconfiguration/* Misconfiguration */.U(`the manifest "${entry.manifest}" does not exist`, 'name a file that exists, relative to the folder');
    }
    return {
        range,
        tree,
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


/***/ })

};
