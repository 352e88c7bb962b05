export const id = 45;
export const ids = [45];
export const modules = {

/***/ 6690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 error`, `2 errors` */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
/** Values by key; keys in the order in which they first come. (`Map.groupBy` is not in Node 20.) */
function groupedBy(values, key) {
    const groups = new Map();
    for (const value of values) {
        const group = groups.get(key(value));
        if (group)
            group.push(value);
        else
            groups.set(key(value), [value]);
    }
    return groups;
}


/***/ }),

/***/ 1114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ chains),
  c: () => (/* binding */ shownEnds)
});

// EXTERNAL MODULE: ./build/domain/lane.js
var lane = __webpack_require__(6039);
// EXTERNAL MODULE: ./build/graph/edge-tables.js + 1 modules
var edge_tables = __webpack_require__(5879);
// EXTERNAL MODULE: ./build/graph/nearest.js
var nearest = __webpack_require__(4725);
// EXTERNAL MODULE: ./build/graph/components.js
var graph_components = __webpack_require__(1611);
;// CONCATENATED MODULE: ./build/graph/reach.js

/**
 * How many sources lead to each of some files, each file itself left out.
 *
 * Files that reach each other count as one, and 32 of these are asked for in one pass over the links, a bit each: for `n`
 * files asked for, the time is that of `n / 32` passes, of a chain or a knot that of one.
 *
 * @param isSource by file.
 * @param files what is asked for; the answer has their order.
 */
function countSources(walk, isSource, files) {
    const sources = [...isSource.keys()].filter((file) => isSource[file] === 1);
    const components = (0,graph_components/* componentsOf */.c)(walk, sources);
    const asked = [...new Set(files.map((file) => components.of[file] ?? -1))].filter((component) => component >= 0);
    const condensed = condense(walk, components, sources, asked);
    const counts = new Map();
    for (let first = 0; first < asked.length; first += 32) {
        const some = asked.slice(first, first + 32);
        const planes = countBits(condensed, some);
        some.forEach((component, bit) => {
            counts.set(component, numberAt(planes, bit));
        });
    }
    return files.map((file) => (counts.get(components.of[file] ?? -1) ?? 0) - (isSource[file] ?? 0));
}
function condense(walk, components, sources, asked) {
    const { links, open } = walk;
    const { of, count } = components;
    const members = membersOf(components);
    const place = new Int32Array(count).fill(-1);
    const isAsked = new Uint8Array(count);
    for (const component of asked)
        isAsked[component] = 1;
    const start = [0];
    const target = [];
    const weight = [];
    const seen = new Int32Array(count).fill(-1);
    const weights = new Int32Array(count);
    for (const file of sources)
        weights[of[file] ?? 0] = (weights[of[file] ?? 0] ?? 0) + 1;
    for (let component = 0; component < count; component++) {
        const before = target.length;
        for (let at = members.start[component] ?? 0; at < (members.start[component + 1] ?? 0); at++) {
            const file = members.files[at] ?? 0;
            for (let link = links.start[file] ?? 0; link < (links.start[file + 1] ?? 0); link++) {
                if (open[link] === 0)
                    continue;
                const to = of[links.target[link] ?? 0] ?? 0;
                if (to === component || seen[to] === component || place[to] === -1)
                    continue;
                seen[to] = component;
                target.push(place[to] ?? 0);
            }
        }
        if (target.length === before && isAsked[component] === 0)
            continue;
        place[component] = weight.length;
        weight.push(weights[component] ?? 0);
        start.push(target.length);
    }
    return { place, start: Int32Array.from(start), target: Int32Array.from(target), weight: Int32Array.from(weight) };
}
/** The files of each component, by counting. */
function membersOf({ of, count }) {
    const start = new Int32Array(count + 1);
    for (const component of of)
        if (component >= 0)
            start[component + 1] = (start[component + 1] ?? 0) + 1;
    for (let component = 0; component < count; component++) {
        start[component + 1] = (start[component + 1] ?? 0) + (start[component] ?? 0);
    }
    const files = new Int32Array(start[count] ?? 0);
    const next = start.slice();
    of.forEach((component, file) => {
        if (component < 0)
            return;
        const at = next[component] ?? 0;
        files[at] = file;
        next[component] = at + 1;
    });
    return { start, files };
}
/**
 * For up to 32 components how many sources lead to each, as binary numbers that stand upright: bit `b` of the number of
 * component `c` is bit `c` of plane `b`. So 32 counters are added to at once.
 */
function countBits({ place, start, target, weight }, asked) {
    const planes = new Int32Array(32);
    const reached = new Int32Array(weight.length);
    asked.forEach((component, bit) => {
        reached[place[component] ?? 0] = 1 << bit;
    });
    for (let at = 0; at < reached.length; at++) {
        let bits = reached[at] ?? 0;
        const end = start[at + 1] ?? 0;
        for (let link = start[at] ?? 0; link < end; link++)
            bits |= reached[target[link] ?? 0] ?? 0;
        reached[at] = bits;
        if (bits === 0)
            continue;
        for (let count = weight[at] ?? 0, plane = 0; count > 0; count >>= 1, plane++) {
            if (count & 1)
                addBits(planes, plane, bits);
        }
    }
    return planes;
}
function addBits(planes, from, bits) {
    let carried = bits;
    for (let plane = from; carried !== 0; plane++) {
        const known = planes[plane] ?? 0;
        planes[plane] = known ^ carried;
        carried &= known;
    }
}
function numberAt(planes, bit) {
    let number = 0;
    planes.forEach((bits, plane) => {
        if ((bits >>> bit) & 1)
            number += 2 ** plane;
    });
    return number;
}

// EXTERNAL MODULE: ./build/graph/remembered.js
var remembered = __webpack_require__(6321);
;// CONCATENATED MODULE: ./build/graph/chains.js





/** Entries share their ways: whole, the output would grow with the square of the tree. */
const shownEnds = 10;
const known = new remembered/* Remembered */.d();
/**
 * One chain for each edge that enters the development lane from a file that is not production code, or from a production
 * shim. Edges of other production modules are findings of their own and start no chain.
 */
function chains(graph, lanes) {
    return known.of(graph, lanes, () => new ChainSearch(graph, lanes).run());
}
const typeOnlyBit = (0,edge_tables/* labelBit */.sH)('type-only');
class ChainSearch {
    #graph;
    #lanes;
    /** By file, of the content that it holds. */
    #isDevelopment;
    #searches = new Map();
    constructor(graph, lanes) {
        this.#graph = graph;
        this.#lanes = lanes;
        this.#isDevelopment = Uint8Array.from(graph.modules.values(), ({ place }) => Number(isDevelopment(lanes, place)));
    }
    run() {
        const files = [...this.#entering()];
        if (files.length === 0)
            return [];
        // With several promotions, what blocks the ways of one is open to another: each entry is asked for its own.
        const only = this.#lanes.edges.length === 1 ? this.#search(new Set(this.#lanes.edges), true) : undefined;
        const mayBeReached = (file) => only === undefined || only.nearest.reaches(file);
        const entries = files.flatMap((file) => (mayBeReached(file) ? this.#entriesOf(file) : []));
        const reach = this.#reachOf(entries);
        return entries.map((entry) => this.#chainOf(entry, reach.get(entry.search)?.get(entry.file) ?? 0));
    }
    /** Files that import development code of a promotion of which they are neither end. */
    *#entering() {
        const { links, strays, modules } = this.#graph;
        const ofLink = new Int8Array(links.paths.length);
        const ofStray = new Int8Array(strays.targets.length);
        const isInside = (file) => this.#isDevelopment[file] === 1;
        const wouldBe = (target) => isDevelopment(this.#lanes, strays.targets[target]?.place ?? '');
        let file = -1;
        for (const module of modules.values()) {
            file++;
            if (!this.#mayEnter(module))
                continue;
            if ((0,edge_tables/* someEdge */.U3)(links, file, ofLink, isInside) || (0,edge_tables/* someEdge */.U3)(strays, file, ofStray, wouldBe))
                yield file;
        }
    }
    /** What an end of every promotion imports is a finding of its own, or development's own affair; but for shims. */
    #mayEnter({ path, place, shim }) {
        const into = shim ? [] : this.#lanes.edgesInto(path);
        return this.#lanes.edges.some((edge) => !into.includes(edge) && !this.#lanes.isDevelopmentOf(edge, place));
    }
    #entriesOf(file) {
        const path = this.#graph.links.paths[file] ?? '';
        const into = this.#lanes.edgesInto(path);
        const isShim = into.length > 0 && this.#graph.modules.get(path)?.shim !== undefined;
        const isTold = ({ place }) => !isShim && into.some((edge) => this.#lanes.isDevelopmentOf(edge, place));
        const entering = this.#graph
            .edgesOf(path)
            .filter((edge) => isDevelopment(this.#lanes, edge.place) && !isTold(edge));
        // What a statement loads on the way has the same cause.
        const told = new Set();
        for (const { labels, statement } of entering)
            if (!labels.includes('implicit'))
                told.add(statement);
        return entering.flatMap((edge) => {
            if (edge.labels.includes('implicit')) {
                if (told.has(edge.statement))
                    return [];
                told.add(edge.statement);
            }
            // What forwards to nothing forwards not: it is a finding of its own.
            if (isShim && edge.missing)
                return [];
            const search = this.#searchFor(edge, file);
            return search ? [{ edge, file, search }] : [];
        });
    }
    /** What the program runs, if that leads to the file; else what type checkers follow besides. */
    #searchFor(entry, file) {
        const place = this.#graph.modules.get(entry.path)?.place ?? entry.path;
        const promotions = new Set(this.#lanes.edges.filter((edge) => this.#lanes.isDevelopmentOf(edge, entry.place) && !this.#lanes.isDevelopmentOf(edge, place)));
        if (!entry.labels.includes('type-only')) {
            const search = this.#search(promotions, false);
            if (search.nearest.reaches(file))
                return search;
        }
        const search = this.#search(promotions, true);
        return search.nearest.reaches(file) ? search : undefined;
    }
    #search(promotions, typeOnly) {
        const key = JSON.stringify([typeOnly, ...[...promotions].map(lane/* edgeKey */.B5)]);
        const made = this.#searches.get(key) ?? this.#start(promotions, typeOnly);
        this.#searches.set(key, made);
        return made;
    }
    #start(promotions, typeOnly) {
        const { links } = this.#graph;
        const { start, target, labels, paths } = links;
        const isSource = Uint8Array.from(paths, (path) => Number(this.#lanes.edgesInto(path).some((edge) => promotions.has(edge))));
        // A lane between two others is production to the one before it; that of another promotion is on nobody's side.
        const blocked = Uint8Array.from(this.#graph.modules.values(), ({ place }, file) => Number(this.#isDevelopment[file] === 1 && [...promotions].some((edge) => this.#lanes.isDevelopmentOf(edge, place))));
        const passes = (file) => blocked[file] === 0 || isSource[file] === 1;
        const open = new Uint8Array(target.length);
        for (let file = 0; file < paths.length; file++) {
            if (!passes(file))
                continue;
            for (let link = start[file] ?? 0; link < (start[file + 1] ?? 0); link++) {
                const to = target[link] ?? 0;
                if (to === file || !passes(to) || (!typeOnly && (labels[link] ?? 0) & typeOnlyBit))
                    continue;
                open[link] = 1;
            }
        }
        const walk = { links, open };
        return { promotions, walk, isSource, nearest: new nearest/* NearestSources */.B(walk, isSource, shownEnds), typeOnly };
    }
    #reachOf(entries) {
        const asked = new Map();
        for (const { search, file } of entries) {
            const files = asked.get(search) ?? new Set();
            asked.set(search, files.add(file));
        }
        return new Map([...asked].map(([search, files]) => {
            const list = [...files];
            const counts = countSources(search.walk, search.isSource, list);
            return [search, new Map(list.map((file, at) => [file, counts[at] ?? 0]))];
        }));
    }
    #chainOf({ edge, file, search }, reach) {
        const { links, modules } = this.#graph;
        const { source, links: way, length } = search.nearest.way(file);
        const start = links.paths[source] ?? '';
        const promotion = this.#lanes.edgesInto(start).find((candidate) => search.promotions.has(candidate));
        if (!promotion)
            throw new Error(`${start} starts a chain, but is in no production lane`);
        const throughShim = this.#lanes.edgeInto(edge.path) !== undefined && modules.get(edge.path)?.shim !== undefined;
        const hops = [...way.map((link) => this.#graph.edgeOf(link)), edge];
        return { entry: edge, promotion, hops, length: length + 1, reach, throughShim, typeOnly: search.typeOnly };
    }
}
function isDevelopment(lanes, place) {
    return lanes.edgesFrom(place).length > 0;
}


/***/ }),

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ componentsOf)
/* harmony export */ });
/**
 * Strongly connected components of what the roots reach: Tarjan's algorithm, with a stack of its own, since chains of
 * imports are longer than the call stack.
 */
function componentsOf({ links, open }, roots) {
    const { start, target } = links;
    const files = links.paths.length;
    const of = new Int32Array(files).fill(-1);
    /** When a file was met, from 1; 0: not yet. */
    const met = new Int32Array(files);
    const low = new Int32Array(files);
    const cursor = new Int32Array(files);
    const path = new Int32Array(files);
    const waiting = new Int32Array(files);
    let clock = 0;
    let count = 0;
    let depth = 0;
    let waits = 0;
    const enter = (file) => {
        met[file] = low[file] = ++clock;
        cursor[file] = start[file] ?? 0;
        path[depth++] = file;
        waiting[waits++] = file;
    };
    for (const root of roots) {
        if (met[root] !== 0)
            continue;
        enter(root);
        while (depth > 0) {
            const file = path[depth - 1] ?? 0;
            const end = start[file + 1] ?? 0;
            let link = cursor[file] ?? 0;
            let lowest = low[file] ?? 0;
            let next = -1;
            for (; link < end && next < 0; link++) {
                if (open[link] === 0)
                    continue;
                const to = target[link] ?? 0;
                if (met[to] === 0)
                    next = to;
                else if (of[to] === -1)
                    lowest = Math.min(lowest, met[to] ?? 0);
            }
            cursor[file] = link;
            low[file] = lowest;
            if (next >= 0) {
                enter(next);
                continue;
            }
            depth--;
            const above = path[depth - 1];
            if (depth > 0 && above !== undefined)
                low[above] = Math.min(low[above] ?? 0, lowest);
            if (lowest !== met[file])
                continue;
            for (let member = -1; member !== file;) {
                member = waiting[--waits] ?? file;
                of[member] = count;
            }
            count++;
        }
    }
    return { of, count };
}


/***/ }),

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ counterpartAt),
/* harmony export */   c: () => (/* binding */ crossings)
/* harmony export */ });
/* harmony import */ var _domain_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7470);
/* harmony import */ var _domain_lane_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6039);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(298);
/* harmony import */ var _likeness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9827);
/* harmony import */ var _may_cross_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(203);
/* harmony import */ var _module_base_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6549);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6321);
/* harmony import */ var _standard_library_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96);








const known = new _remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .Remembered */ .d();
/** Every crossing of every production file by its edge, in the order of paths and sources, with the precedence of `semantics.md`. */
function crossings(sources) {
    const find = () => new Map([...findCrossings(sources)].map((crossing) => [crossing.edge, crossing]));
    return known.of(sources.graph, sources.lanes, find);
}
function* findCrossings(sources) {
    for (const path of (0,_may_cross_js__WEBPACK_IMPORTED_MODULE_3__/* .mayCross */ .I)(sources)) {
        const module = sources.graph.modules.get(path);
        const promotion = sources.lanes.edgeInto(path);
        if (!module || !promotion)
            continue;
        const found = [...crossingsOf(module, promotion, sources)];
        // A live shim is judged by its group alone: the rungs of its ladder that lead nowhere are what the last one is for.
        const isLive = found.some(({ kind }) => kind === 'shim');
        yield* isLive ? found.filter(({ kind }) => kind !== 'unresolved-import') : found;
    }
}
function* crossingsOf(module, promotion, sources) {
    const edges = sources.graph.edgesOf(module.path);
    const statements = byStatement(edges);
    const crossed = new Set();
    for (const edge of edges) {
        const crossing = crossingOf(edge, module, promotionOf(edge, promotion, sources), sources);
        if (!crossing || (crossing.kind === 'unresolved-import' && isOneOfSeveral(edge, edges)))
            continue;
        // `import candidate.core.x` loads candidate/__init__.py as well: that is the same finding.
        if (edge.labels.includes('implicit') && crossed.has(edge.statement))
            continue;
        crossed.add(edge.statement);
        yield { ...crossing, statement: statements.get(edge.statement) ?? [] };
    }
}
/** `for lane in ("candidate", "lukhas"): import_module(f"{lane}.x")`: that one of them is not there is what is asked. */
function isOneOfSeveral(edge, edges) {
    if (!edge.labels.includes('dynamic'))
        return false;
    return edges.some(({ labels, line, column, target }) => labels.includes('dynamic') &&
        !labels.includes('implicit') &&
        line === edge.line &&
        column === edge.column &&
        target !== edge.target);
}
/** Of several edges into nested lanes the one that the target would be promoted by. */
function promotionOf(edge, innermost, { lanes }) {
    const fitting = lanes.edgesInto(edge.path).find((promotion) => (0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_4__/* .endOf */ .pJ)(promotion, edge.place) === promotion.from);
    return fitting ?? innermost;
}
function byStatement(edges) {
    const explicit = edges.filter((edge) => !edge.labels.includes('implicit'));
    return (0,_domain_group_js__WEBPACK_IMPORTED_MODULE_5__/* .groupedBy */ .m)(explicit, (edge) => edge.statement);
}
function crossingOf(edge, module, promotion, sources) {
    const { lanes } = sources;
    if (!lanes.isDevelopmentOf(promotion, edge.place)) {
        return edge.missing ? misplaced(edge, module, promotion, sources) : null;
    }
    const found = counterpartOf(edge, promotion, sources);
    const lacks = found === null ? null : (0,_likeness_js__WEBPACK_IMPORTED_MODULE_0__/* .lackedBy */ .qs)(found, edge.place, (0,_likeness_js__WEBPACK_IMPORTED_MODULE_0__/* .namesAskedOf */ ._K)(edge, sources.graph), sources.graph);
    // A directory without `__init__.py` stands in nobody's way.
    const namesake = found === null || lacks === null || found.endsWith('/') ? null : { path: found, lacks };
    const counterpart = lacks === null ? found : null;
    const crossing = { edge, promotion, development: edge.place, counterpart, namesake };
    // What forwards to nothing forwards not.
    if (module.shim && !edge.missing && !isRun(module))
        return { kind: 'shim', ...crossing };
    if (edge.labels.includes('dynamic') && module.language === 'python')
        return { kind: 'hidden-dependency', ...crossing };
    return { kind: counterpart === null ? 'dangling-dependency' : 'unrewritten-import', ...crossing };
}
/** Nobody imports a script, or what a package does when it is run: there is no old path to keep. */
function isRun({ path, language }) {
    return path.endsWith('/__main__.py') || (language === 'python' && !path.endsWith('.py'));
}
/** A name that is found nowhere, but would be at the development copy's place: what a copied directory leaves behind. */
function misplaced(edge, module, promotion, sources) {
    const { from, to } = promotion;
    const below = edge.place.startsWith(to.root) ? edge.place.slice(to.root.length) : unqualified(edge, module, sources);
    if (below === null || below === '')
        return null;
    const development = sources.graph.findAt(from.root + (0,_module_base_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSlash */ .m)(below));
    if (development === null)
        return null;
    const found = sources.graph.findAt(to.root + (0,_module_base_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSlash */ .m)(below));
    const counterpart = found === edge.path ? null : found;
    return { kind: 'unresolved-import', edge, promotion, development, counterpart, namesake: null };
}
/** `core.x`, written as if the lane's root were an import root: its path below that root. */
function unqualified(edge, module, sources) {
    if (module.language !== 'python' || edge.statement.level > 0)
        return null;
    const top = edge.target.split('.', 1)[0] ?? '';
    if (_standard_library_js__WEBPACK_IMPORTED_MODULE_1__/* .standardLibrary */ .l.has(top) || sources.declaredDependencies.has(top.toLowerCase()))
        return null;
    // A file that is run as a script imports what stands beside it.
    if (sources.graph.findAt((0,_domain_path_js__WEBPACK_IMPORTED_MODULE_7__/* .directoryOf */ .jt)(edge.path) + top) !== null)
        return null;
    return `${edge.target.replaceAll('.', '/')}/`;
}
function counterpartOf(edge, promotion, sources) {
    const found = counterpartAt(edge.place, promotion, sources);
    // What stands there may be the importing file: it is no promoted copy of what it lacks.
    return found === edge.path ? null : found;
}
/**
 * The production module at the path of a development one, unless it is the shim that forwards to just that. Whether it is what
 * became of it is another question: `lackedBy`. Below a development lane that is nested in production nothing is production.
 */
function counterpartAt(development, promotion, { graph, lanes }) {
    const place = lanes.counterpart(promotion, development);
    // A lane's root holds modules, and is none.
    if (place === undefined || (0,_module_base_js__WEBPACK_IMPORTED_MODULE_6__/* .moduleBase */ .a)(place) === promotion.to.root.slice(0, -1))
        return null;
    const found = graph.findAt((0,_module_base_js__WEBPACK_IMPORTED_MODULE_6__/* .moduleBase */ .a)(place));
    if (found === null || lanes.edgesInto(found).length === 0 || lanes.isDevelopmentOf(promotion, found))
        return null;
    if (graph.modules.get(found)?.shim === undefined)
        return found;
    return graph.edgesOf(found).some((edge) => edge.place === development) ? null : found;
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

/***/ 3439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ edgesServedBy)
/* harmony export */ });
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);

/**
 * The edges into whose targets a data file or a project file brings what it names.
 *
 * A file in production brings it there, and one in a development lane nowhere. A project file in no lane brings it into the
 * production lanes below its folder, which are what it installs: so the one at the repository's root, but not that of a
 * tool beside the lanes.
 */
function edgesServedBy(lanes, path) {
    const own = lanes.edgesInto(path);
    if (own.length > 0)
        return own;
    if (lanes.edgesFrom(path).length > 0)
        return [];
    const folder = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path);
    return lanes.edges.filter((edge) => edge.to.root.startsWith(folder));
}


/***/ }),

/***/ 9333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ hiddenNames),
  G: () => (/* binding */ namesInData)
});

// EXTERNAL MODULE: ./build/domain/module-path.js
var module_path = __webpack_require__(7685);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/graph/crossings.js
var crossings = __webpack_require__(4826);
// EXTERNAL MODULE: ./build/graph/entry-points.js
var entry_points = __webpack_require__(3439);
// EXTERNAL MODULE: ./build/graph/likeness.js
var likeness = __webpack_require__(9827);
// EXTERNAL MODULE: ./build/graph/loaded.js
var graph_loaded = __webpack_require__(5262);
// EXTERNAL MODULE: ./build/graph/module-base.js
var module_base = __webpack_require__(6549);
;// CONCATENATED MODULE: ./build/graph/named-modules.js
/**
 * The development modules that texts name, in the order of the texts. A text names the module that the longest start of it
 * leads to, of two segments or more; one segment only counts before a colon. What leads to no module is no name: `candidate.json`.
 *
 * @param promotions the edges into the lanes where the texts are (`edgesServedBy`)
 */
function namedModules(texts, graph, lanes, promotions) {
    return texts.flatMap((text) => {
        const found = text.use === 'name' && !text.prefix ? moduleOfText(text.text, graph) : undefined;
        const promotion = found && promotions.find((edge) => lanes.isDevelopmentOf(edge, found.place));
        return promotion ? [{ text, ...found, promotion }] : [];
    });
}
/** Every start of a name is looked up: what comes after these is taken for attributes. */
const mostSegments = 64;
function moduleOfText(text, graph) {
    const [module = '', attribute] = text.split(':', 2);
    const segments = module.split('.', mostSegments);
    for (let length = segments.length; length >= (attribute === undefined ? 2 : 1); length--) {
        const base = segments.slice(0, length).join('/');
        for (const root of graph.roots) {
            const place = graph.findAt(root + base);
            // A directory without `__init__.py` has no attributes that the rest could name.
            if (place === null || (place.endsWith('/') && length < segments.length))
                continue;
            return { name: segments.slice(0, length).join('.'), place };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/graph/hidden.js








/**
 * The texts of production files, and of files in no lane that production loads, that name development modules which exist,
 * or that lead an import path into the lane. A module that a call of the same file imports is told by the call alone.
 */
function* hiddenNames(sources) {
    const resolver = new TextResolver(sources);
    const { graph, lanes } = sources;
    let reached;
    let file = -1;
    for (const module of graph.modules.values()) {
        file++;
        if (module.texts === undefined || module.texts.length === 0)
            continue;
        let promotions = lanes.edgesInto(module.path);
        const loaded = promotions.length === 0;
        if (loaded && lanes.edgesFrom(module.place).length === 0) {
            reached ??= (0,graph_loaded/* loadedByProduction */.E)(graph, lanes);
            if (reached[file] === 1)
                promotions = lanes.edges;
        }
        if (promotions.length === 0)
            continue;
        const imports = module.unknownCalls.length > 0 || module.statements.some(({ labels }) => labels.includes('dynamic'));
        const names = resolver.namesOf(module, promotions, imports);
        if (names.length > 0)
            yield { path: module.path, imports, loaded, names };
    }
}
/** The same of files that hold data: their texts are names as they stand, and nothing imports them here. */
function* namesInData(texts, sources) {
    const resolver = new TextResolver(sources);
    for (const [path, found] of texts) {
        const names = resolver.namesIn(found, (0,entry_points/* edgesServedBy */.V)(sources.lanes, path));
        if (names.length > 0)
            yield { path, imports: false, loaded: false, names };
    }
}
class TextResolver {
    #sources;
    #paths;
    constructor(sources) {
        this.#sources = sources;
        this.#paths = [...sources.graph.modules.keys()];
    }
    namesIn(texts, promotions) {
        const { graph, lanes } = this.#sources;
        return namedModules(texts, graph, lanes, promotions)
            .filter(({ place }) => this.#holdsModule(place))
            .map(({ text, name, place, promotion }) => {
            return { text, shown: text.text, name, place, promotion, ...this.#inProduction(text, name, place, promotion) };
        });
    }
    namesOf(module, promotions, imports) {
        const texts = (module.texts ?? []).filter((text) => text.use === 'path' || this.#mayLead(text.text));
        const whole = new Map(namedModules(texts, this.#sources.graph, this.#sources.lanes, promotions).map((named) => [named.text, named]));
        const told = toldByCalls(module, this.#sources.graph);
        return texts.flatMap((text) => {
            const found = whole.get(text) ?? this.#start(text, promotions, imports) ?? this.#path(text, module, promotions);
            if (found === undefined || !this.#holdsModule(found.place))
                return [];
            const shown = shownText(text);
            if (told.has(shown) || told.has(placeKey(found.place, text.prefix)))
                return [];
            const { name, place, promotion } = found;
            const isName = !text.prefix && text.use === 'name';
            const inProduction = isName ? this.#inProduction(text, name, place, promotion) : nowhere;
            return [{ text, shown, name, place, promotion, ...inProduction }];
        });
    }
    /** Most dotted names of a file are of other packages: only those below the first segment of a lane are looked up. */
    #mayLead(text) {
        const top = text.slice(0, Math.max(text.search(/[.:]/), 0)) || text;
        const { graph, lanes } = this.#sources;
        // From a root within the lane every name may lead to it.
        const leads = (root, lane) => lane.startsWith(`${root}${top}/`) || root.startsWith(lane);
        return graph.roots.some((root) => lanes.edges.some(({ from }) => leads(root, from.root)));
    }
    /** `candidate.core.` and something that is not known. */
    #start(text, promotions, imports) {
        if (!text.prefix || text.use === 'path')
            return undefined;
        const { graph, lanes } = this.#sources;
        for (const root of graph.roots) {
            const place = `${root}${text.text.replaceAll('.', '/')}/`;
            const promotion = promotions.find((edge) => lanes.isDevelopmentOf(edge, place));
            // `candidate.` alone begins many a text that names no module, a key of a log or of a metric.
            const isTop = place === promotion?.from.root || !text.text.includes('.');
            if (promotion && (imports || !isTop))
                return { name: text.text, place, promotion };
        }
        return undefined;
    }
    /** Relative to the file's folder, as the text says it where it starts at `__file__`, or to the repository's root. */
    #path({ text, use }, { path }, promotions) {
        if (use !== 'path')
            return undefined;
        for (const base of [(0,domain_path/* parentOf */.gN)(path), '']) {
            const joined = (0,domain_path/* joinPath */.uJ)(base, text);
            if (joined === null || joined === '')
                continue;
            const place = (0,module_path/* isCode */._m)(joined) ? joined : `${joined}/`;
            const promotion = promotions.find((edge) => this.#sources.lanes.isDevelopmentOf(edge, place));
            if (promotion && this.#holdsModule(place))
                return { name: text, place, promotion };
        }
        return undefined;
    }
    /** Whether the place is a file of the graph, or a directory with one below it. */
    #holdsModule(place) {
        if (!place.endsWith('/'))
            return this.#sources.graph.modules.has(place);
        let low = 0;
        let high = this.#paths.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#paths[middle] ?? '') < place)
                low = middle + 1;
            else
                high = middle;
        }
        return this.#paths[low]?.startsWith(place) === true;
    }
    #inProduction({ text }, name, place, promotion) {
        const found = (0,crossings/* counterpartAt */.$)(place, promotion, this.#sources);
        if (found === null || !this.#holdsModule(found))
            return nowhere;
        const [attribute = ''] = text.slice(name.length + 1).split(/[^\w]/, 1);
        const lacks = (0,likeness/* lackedBy */.qs)(found, place, attribute === '' ? [] : [attribute], this.#sources.graph);
        if (lacks !== null)
            return { counterpart: null, namesake: { path: found, lacks } };
        return { counterpart: found, namesake: null };
    }
}
const nowhere = { counterpart: null, namesake: null };
function toldByCalls(module, graph) {
    const told = new Set();
    for (const { labels, place, target } of graph.edgesOf(module.path)) {
        if (!labels.includes('dynamic') || labels.includes('implicit'))
            continue;
        const prefix = labels.includes('prefix');
        told.add(placeKey(place, prefix)).add(prefix ? `${target}.*` : target);
    }
    return told;
}
/** No name looks like a path with a slash at its front. */
function placeKey(place, prefix) {
    return `/${(0,module_base/* moduleBase */.a)(place)}${prefix ? '/*' : ''}`;
}
function shownText({ text, prefix, use }) {
    if (!prefix)
        return text;
    return use === 'path' ? `${text}/*` : `${text}.*`;
}


/***/ }),

/***/ 9827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _K: () => (/* binding */ namesAskedOf),
/* harmony export */   qs: () => (/* binding */ lackedBy),
/* harmony export */   sN: () => (/* binding */ isCopy)
/* harmony export */ });
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7685);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);
/* harmony import */ var _module_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6549);



/**
 * What an import of a development module asks for that the production module at the same path does not hold; null where it
 * holds it. Names are held that it binds, also by a star import or `__getattr__`, and those of its submodules; not those that
 * it takes from that development module. A name that the development module does not hold either makes no difference. Where
 * no names are asked for, the module is: it is held where the two are alike, and otherwise the list is empty. What a file
 * binds may not be known: it then holds what is asked for.
 *
 * @param production a file, or a directory with its trailing slash
 */
function lackedBy(production, development, names, graph) {
    if (names.length === 0)
        return areAlike(development, production, graph) === false ? [] : null;
    const held = heldNames(production, development, graph);
    if (held === null)
        return null;
    const offered = heldNames(development, production, graph);
    const lacked = names.filter((name) => !held(name) && offered?.(name) !== false);
    return lacked.length === 0 ? null : lacked;
}
/** The names that an import takes of its target's content; none where it takes the module, or everything. */
function namesAskedOf({ path, statement, names, submodule, labels }, graph) {
    if (submodule || labels.includes('implicit') || (statement.form !== 'from' && statement.form !== 'export'))
        return [];
    const asked = graph.modules.get(path)?.language === 'typescript' ? statement.names : names;
    return asked.some(({ name }) => name === '*') ? [] : asked.map(({ name }) => name);
}
/**
 * Whether a production module is what became of a development one: it binds all that the other binds, or half of the names of
 * both are in both; below ten names, 80 %. Imported names of packages that are installed say nothing, and neither do those that
 * production takes from that very module. A development module that binds nothing is told by its submodules. Undefined
 * where not all is known that one of them binds.
 */
function areAlike(development, production, graph) {
    if (!graph.modules.has(development) && !development.endsWith('/'))
        return undefined;
    const wanted = ownNames(development, graph);
    const own = ownNames(production, graph, development);
    if (wanted === null || own === null)
        return undefined;
    if (wanted.names.size === 0) {
        if (wanted.open)
            return undefined;
        // A production lane within the package is no part of it.
        const within = (name) => production.startsWith(`${(0,_module_base_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleBase */ .a)(development)}/${name}/`);
        const submodules = submodulesOf(development, graph).filter((name) => !within(name));
        return submodules.length === 0 || submodules.some((name) => holdsSubmodule(production, name, graph));
    }
    const missing = [...wanted.names].filter((name) => !own.names.has(name) && !holdsSubmodule(production, name, graph)).length;
    const shared = wanted.names.size - missing;
    const total = wanted.names.size + Math.max(own.names.size, shared);
    const least = Math.min(wanted.names.size, own.names.size) < 10 ? 80 : 50;
    if (missing === 0 || 200 * shared >= least * total)
        return true;
    return own.open ? undefined : false;
}
/** Whether a production module is seen to be the copy of a development one: that neither binds anything says nothing. */
function isCopy(development, production, graph) {
    const { size } = ownNames(development, graph)?.names ?? new Set();
    return size > 0 && areAlike(development, production, graph) === true;
}
/** Whether a module holds a name; null where that is not known. */
function heldNames(production, development, graph) {
    const bindings = bindingsOf(production, graph);
    if (bindings === null || bindings.open)
        return null;
    const borrowed = new Set(boundBy(production, graph, ({ place }) => place === development));
    return (name) => /^__\w+__$/.test(name) ||
        (bindings.names.has(name) && !borrowed.has(name)) ||
        holdsSubmodule(production, name, graph);
}
/** The names that tell a module from others. */
function ownNames(path, graph, development) {
    const bindings = bindingsOf(path, graph);
    if (bindings === null)
        return null;
    const foreign = new Set(boundBy(path, graph, ({ missing, place }) => missing || place === development));
    const names = [...bindings.names].filter((name) => !foreign.has(name) && !/^__\w+__$/.test(name));
    return { names: new Set(names), open: bindings.open };
}
const nothing = { names: new Set(), open: false };
/** A directory binds nothing. Null where what a file binds is not known. */
function bindingsOf(path, { modules }) {
    return path.endsWith('/') ? nothing : (modules.get(path)?.bindings ?? null);
}
/** Names that imports at a module's top level bind. */
function boundBy(path, graph, isMeant) {
    return graph
        .edgesOf(path)
        .filter((edge) => edge.labels.includes('module-level') && !edge.labels.includes('implicit') && isMeant(edge))
        .flatMap(({ names, statement: { form, names: all } }) => (form === 'export' ? all : names).map(({ name, alias }) => alias ?? (form === 'import' ? (name.split('.', 1)[0] ?? '') : name)));
}
function holdsSubmodule(place, name, graph) {
    return isPackage(place) && graph.findAt(`${(0,_module_base_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleBase */ .a)(place)}/${name}`) !== null;
}
function isPackage(place) {
    return place.endsWith('/') || (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageInit */ .$$)(place);
}
const known = new WeakMap();
/** The modules and packages that stand directly in a package, by the last segment of their names. */
function submodulesOf(place, graph) {
    if (!isPackage(place))
        return [];
    const listed = known.get(graph) ?? submodules(graph);
    known.set(graph, listed);
    return [...(listed.get((0,_module_base_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleBase */ .a)(place)) ?? [])];
}
function submodules({ modules }) {
    const listed = new Map();
    for (const path of modules.keys()) {
        for (let base = (0,_module_base_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleBase */ .a)(path); base !== ''; base = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(base)) {
            const parent = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(base);
            const names = listed.get(parent) ?? new Set();
            const isNew = !names.has((0,_domain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(base));
            listed.set(parent, names.add((0,_domain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(base)));
            if (!isNew)
                break;
        }
    }
    return listed;
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

/***/ 6549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ moduleBase),
/* harmony export */   m: () => (/* binding */ withoutSlash)
/* harmony export */ });
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7685);

/** A module's path without what depends on its form: `a/b.py`, `a/b/__init__.py` and `a/b/` are all `a/b`. */
function moduleBase(place) {
    return (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnding */ .sP)(withoutSlash(place).replace(/\/__init__\.py$/, ''));
}
/** A directory as a path. */
function withoutSlash(place) {
    return place.endsWith('/') ? place.slice(0, -1) : place;
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

/***/ 4725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ NearestSources)
/* harmony export */ });
/**
 * The shortest ways from a set of files to every other, by one search for all: breadth first, from every source at once. A
 * file keeps the ways from its two nearest sources, so that a source has one from another source, too.
 *
 * Of ways of equal length the one that starts at the first source is kept, then the one that takes the first import.
 */
class NearestSources {
    #walk;
    #isSource;
    // A way has the number `2 * file`, or one more for the second of the file.
    /** -1: there is no such way. */
    #source;
    #link;
    #before;
    #length;
    /** The way that it goes on from after its first `ends` links. */
    #head;
    #ends;
    /**
     * @param isSource by file.
     * @param ends how many links of either end of a way `ways` gives.
     */
    constructor(walk, isSource, ends) {
        const files = isSource.length;
        this.#walk = walk;
        this.#isSource = isSource;
        this.#ends = ends;
        this.#source = new Int32Array(2 * files).fill(-1);
        this.#link = new Int32Array(2 * files);
        this.#before = new Int32Array(2 * files);
        this.#length = new Int32Array(2 * files);
        this.#head = new Int32Array(2 * files);
        this.#search();
    }
    #search() {
        const { links, open } = this.#walk;
        const { start, target } = links;
        const source = this.#source;
        const queue = new Int32Array(source.length);
        let end = 0;
        this.#isSource.forEach((is, file) => {
            if (is === 0)
                return;
            source[2 * file] = file;
            this.#head[2 * file] = 2 * file;
            queue[end++] = 2 * file;
        });
        for (let at = 0; at < end; at++) {
            const way = queue[at] ?? 0;
            const from = source[way] ?? 0;
            const length = (this.#length[way] ?? 0) + 1;
            const last = start[(way >> 1) + 1] ?? 0;
            for (let link = start[way >> 1] ?? 0; link < last; link++) {
                if (open[link] === 0)
                    continue;
                let next = 2 * (target[link] ?? 0);
                if (source[next] !== -1) {
                    if (source[next] === from || source[next + 1] !== -1)
                        continue;
                    next++;
                }
                source[next] = from;
                this.#link[next] = link;
                this.#before[next] = way;
                this.#length[next] = length;
                this.#head[next] = length <= this.#ends ? next : (this.#head[way] ?? 0);
                queue[end++] = next;
            }
        }
    }
    /** Whether a source other than the file itself leads to it. */
    reaches(file) {
        return this.#source[this.#wayTo(file)] !== -1;
    }
    /** The nearest source but the file itself, and the links from there; the middle of a longer way is left out. */
    way(file) {
        const way = this.#wayTo(file);
        const length = this.#length[way] ?? 0;
        const left = Math.max(0, length - 2 * this.#ends);
        const tail = this.#back(way, left > 0 ? this.#ends : length);
        const head = left > 0 ? this.#back(this.#head[way] ?? 0, this.#ends) : [];
        return { source: this.#source[way] ?? 0, links: [...head, ...tail], length };
    }
    #wayTo(file) {
        return 2 * file + (this.#isSource[file] ?? 0);
    }
    /** The last links of a way, in its order. */
    #back(way, count) {
        const links = [];
        for (let at = way; links.length < count; at = this.#before[at] ?? 0)
            links.push(this.#link[at] ?? 0);
        return links.reverse();
    }
}


/***/ }),

/***/ 7807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ namingFiles),
/* harmony export */   Qw: () => (/* binding */ projectNames),
/* harmony export */   Wr: () => (/* binding */ isNamedAs)
/* harmony export */ });
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8548);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);
/* harmony import */ var _project_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);



/** The files at the repository's root that `projectNames` reads. */
const namingFiles = ['pyproject.toml', 'setup.cfg', 'setup.py', 'package.json'];
/** The names that the files in a folder give to its distribution, each once. */
function projectNames(project) {
    const pyproject = project.toml('pyproject.toml');
    const stated = [
        ['pyproject.toml', (0,_project_values_js__WEBPACK_IMPORTED_MODULE_0__.at)(pyproject, 'project', 'name')],
        ['pyproject.toml', (0,_project_values_js__WEBPACK_IMPORTED_MODULE_0__.at)(pyproject, 'tool', 'poetry', 'name')],
        ['setup.cfg', project.ini('setup.cfg').get('metadata')?.get('name')],
        ['setup.py', /\bname\s*=\s*["']([\w.-]{1,100})["']/.exec(project.text('setup.py').slice(0, 100_000))?.[1]],
        ['package.json', (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(json(project.text('package.json'))).name],
    ];
    const found = new Map();
    for (const [path, name] of stated) {
        if (typeof name === 'string' && name.trim() !== '' && !found.has(name))
            found.set(name, { name, path });
    }
    return [...found.values()];
}
/** Whether a directory is called as a distribution is: case, `-`, `_` and `.` are alike there, and a scope is no part. */
function isNamedAs(directory, { name }) {
    return plain(directory) === plain((0,_domain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(name));
}
function plain(name) {
    return name
        .trim()
        .toLowerCase()
        .replace(/[-_.]+/g, '_');
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  di: () => (/* binding */ ProjectFiles),
  at: () => (/* binding */ at),
  Mn: () => (/* binding */ lines),
  P$: () => (/* binding */ strings)
});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/domain/fields.js
var domain_fields = __webpack_require__(8548);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/imports/data/yaml-values.js

/** Characters; the library takes seconds for a text of as many lines. */
const longest = 1_048_576;
const deepest = 100;
const mostLexemes = 250_000;
/** The first document of a YAML 1.2 text. No alias is followed, so that nothing is larger than the text. */
function readYamlValues(source) {
    const tokens = tokensOf(source);
    if (tokens === undefined)
        return { value: undefined, whole: false };
    // Keys are compared with each other, each with each, where they shall be unique.
    const options = { schema: 'core', merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
    const [document] = new yaml_dist/* Composer */.Dk(options).compose(tokens, true, source.length);
    return { value: plainValue(document?.contents), whole: document !== undefined && document.errors.length === 0 };
}
/**
 * Undefined where it is too much. The library composes nested values by recursion, its lexer and its parser do not: nothing
 * deeper reaches the rest.
 */
function tokensOf(source) {
    if (source.length > longest)
        return undefined;
    const parser = new yaml_dist/* Parser */.iX();
    const tokens = [];
    let lexemes = 0;
    for (const lexeme of new yaml_dist/* Lexer */.JG().lex(source)) {
        lexemes += 1;
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // The document and a scalar stand on the stack too.
        if (parser.stack.length > deepest + 2 || lexemes > mostLexemes)
            return undefined;
    }
    for (const token of parser.end())
        tokens.push(token);
    const [, second] = tokens.filter(({ type }) => type === 'document');
    return second === undefined ? tokens : tokens.slice(0, tokens.indexOf(second));
}
function plainValue(node) {
    if ((0,yaml_dist/* isAlias */.Vj)(node))
        return undefined;
    if ((0,yaml_dist/* isSeq */.oP)(node))
        return node.items.map(plainValue);
    if ((0,yaml_dist/* isMap */.jh)(node)) {
        // Not by assignment: a key may be `__proto__`.
        return Object.fromEntries(node.items.flatMap(({ key, value }) => ((0,yaml_dist/* isScalar */.jn)(key) ? [[String(key.value), plainValue(value)]] : [])));
    }
    return (0,yaml_dist/* isScalar */.jn)(node) ? node.value : undefined;
}

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




/** The texts of a project's own files, by path, with those that cannot be read noted. */
class ProjectFiles {
    /** Files that could not be read. */
    unreadable = [];
    #files;
    #toml = new Map();
    constructor(files) {
        this.#files = files;
    }
    get names() {
        return this.#files.keys();
    }
    in(folder) {
        return {
            folder,
            has: (name) => this.has(folder + name),
            text: (name) => this.text(folder + name),
            ini: (name) => this.ini(folder + name),
            toml: (name) => this.toml(folder + name),
        };
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
    yaml(name) {
        const { value, whole } = readYamlValues(this.text(name));
        if (!whole)
            this.unreadable.push(name);
        return value;
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


/***/ }),

/***/ 6321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Remembered)
/* harmony export */ });
/**
 * Keeps an answer for as long as what it was found from is there. Several checks ask the same, and the answer is of the graph
 * and of the lanes: one graph may be asked with other lanes, as those of the base of a change.
 */
class Remembered {
    #known = new WeakMap();
    of(graph, lanes, find) {
        const byLanes = this.#known.get(graph) ?? new WeakMap();
        this.#known.set(graph, byLanes);
        const known = byLanes.get(lanes);
        if (known !== undefined)
            return known;
        const found = find();
        byLanes.set(lanes, found);
        return found;
    }
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

/***/ 4110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   dV: () => (/* binding */ defaultBranchOf),
/* harmony export */   gf: () => (/* binding */ wishedRange)
/* harmony export */ });
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
        return none(`the push of the tag ${short(name)} has no range: the tree alone is judged`);
    if (payload.deleted === true || isZero(after)) {
        return { kind: 'none', note: `the branch ${short(name)} was deleted: there is nothing to judge`, nothing: true };
    }
    if (!after)
        return { kind: 'missing', reason: "the push's payload names no commit in `after`" };
    const branch = short(name);
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
/** The pull request that an event is about, as its payload has it; undefined where it is about none. */
function pullRequestOf({ name, payload }) {
    return payload.pull_request ?? (name === 'workflow_run' ? pullRequestOfRun(payload) : undefined);
}
/** The pull request whose head the run was for, as the payload lists it; undefined where it does not. */
function pullRequestOfRun(payload) {
    const run = field(payload, 'workflow_run');
    const head = objectName(field(run, 'head_sha'));
    const listed = field(run, 'pull_requests');
    const own = field(field(payload, 'repository'), 'id');
    return (Array.isArray(listed) ? listed : []).find((entry) => {
        const base = field(field(field(entry, 'base'), 'repo'), 'id');
        // A fork may have pull requests of its own from the same branch.
        const isOwn = base === undefined || own === undefined || base === own;
        return isOwn && head !== undefined && field(field(entry, 'head'), 'sha') === head;
    });
}
function workflowRun(payload) {
    const found = pullRequestOfRun(payload);
    if (found !== undefined)
        return pullRequest('workflow_run', found);
    const head = objectName(field(field(payload, 'workflow_run'), 'head_sha')) ?? 'known';
    const reason = `the payload of workflow_run names no pull request whose head is ${head}, and GitHub's API, which is asked where there is a token, names none that is open`;
    return { kind: 'missing', reason };
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
function short(ref) {
    return ref.replace(/^refs\/(heads|tags)\//, '');
}


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
            // `__all__ = "a b".split()`
            if (name !== undefined && !formatted)
                names.push(...name.split(/[ \t\r\n]+/));
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
const openers = /^(globals|vars|(builtins\.)?(exec|eval))$|(^|\.)(global_enum|_convert_)$|(^|\.)(__globals__|f_globals)(\.|$)|^__path__(\.|$)|^\w*sys\.modules(\.|$)/;
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
    /** `sys.modules` by the file's own names. */
    #modules = new Set();
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
                if (name === 'sys' && imported.form === 'import' && alias !== undefined)
                    this.#modules.add(`${alias}.modules`);
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
        if (!this.#atTop || (0,names/* isAttribute */.xj)(bytes, i))
            return name.end;
        if (name.isSingle && bytes[name.next] === python_bytes/* COLON */.oH && bytes[name.next + 1] === python_bytes/* EQUALS */.UT) {
            if (!this.#lambdas.active)
                this.#bind([name.text]);
            this.#walrus ||= depth === 0;
            return name.end;
        }
        this.#statementTargets.name(i, name, depth, this.#lambda);
        return name.end;
    }
    /** Names by which more may be bound than the text says. */
    #mention(name) {
        if (openers.test(name) || (this.#atTop && openersAtTop.test(name)))
            this.#open = true;
        if (this.#modules.size > 0 && this.#modules.has(name.split('.', 2).join('.')))
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
/* harmony export */   yN: () => (/* binding */ byFirstLetter),
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
/** Words by their first letter, so that nearly every place is told by one byte. */
function byFirstLetter(entries, wordOf) {
    const map = new Map();
    for (const entry of entries) {
        const letter = wordOf(entry).charCodeAt(0);
        map.set(letter, [...(map.get(letter) ?? []), entry]);
    }
    return map;
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

/***/ 5484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ Constants)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/imports/python/bound-words.js

/**
 * Whether something in a text may give a name what it stands for: an assignment, a default, or a loop. Told by the bytes
 * alone, rather one too many: most names that a call is given are parameters, of which nothing can be known, and to read
 * every scope of a file for one takes longer than everything else.
 */
class BoundWords {
    #text;
    #known = new Map();
    #owners = new Map();
    #characters;
    constructor(text) {
        this.#text = text;
    }
    /** @param name dotted or not: of an attribute its last part is what is given something. */
    mayStandFor(name) {
        const word = name.slice(name.lastIndexOf('.') + 1);
        const known = this.#known.get(word);
        if (known !== undefined)
            return known;
        const may = this.#known.size >= mostWords || this.#isGiven(word);
        this.#known.set(word, may);
        return may;
    }
    /** Whether attributes of a name may be known: those of the object at hand, or of a class of the file. */
    mayOwn(name) {
        if (name === 'self' || name === 'cls' || !/^\w+$/.test(name))
            return true;
        const known = this.#owners.get(name);
        if (known !== undefined)
            return known;
        const may = this.#owners.size >= mostWords || new RegExp(`\\bclass[\\s\\\\]+${name}\\b`).test(this.#read());
        this.#owners.set(name, may);
        return may;
    }
    #read() {
        this.#characters ??= charactersOf(this.#text);
        return this.#characters;
    }
    #isGiven(word) {
        const text = this.#read();
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            const behind = text.slice(at + word.length, at + word.length + around);
            if (letter.test(text.slice(Math.max(0, at - 1), at)) || letter.test(behind.slice(0, 1)))
                continue;
            if (given.test(behind) || loop.test(text.slice(Math.max(0, at - around), at)))
                return true;
            if (behind.length === around && blank.test(behind))
                return true;
        }
        return false;
    }
}
/** As names are compared: see `nameText`. */
function charactersOf({ bytes, end, ascii }) {
    const buffer = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, end);
    return ascii ? buffer.toString('latin1') : buffer.toString('utf8').normalize('NFKC');
}
/** Beside each other, as many names as no file asks for. */
const mostWords = 100;
/** Bytes about a word that are looked at. */
const around = 200;
const letter = /\w/;
const gap = String.raw `(?:[\s\\]|#[^\r\n]*[\r\n])*`;
/** An `=` that is no comparison, or the colon of an annotation. */
const given = new RegExp(`^${gap}(?:=(?!=)|:)`);
/** `for a, (b`: between the word and the target stands nothing that ends a target; or it stands too far away. */
const loop = /\bfor\b[^:=]*$|^[^:=]{200}$/;
const blank = new RegExp(`^${gap}(?:#[^\\r\\n]*)?$`);

// EXTERNAL MODULE: ./build/imports/python/expression.js + 8 modules
var expression = __webpack_require__(8566);
// EXTERNAL MODULE: ./build/imports/python/bytes.js
var python_bytes = __webpack_require__(9531);
;// CONCATENATED MODULE: ./build/imports/python/binding-keyword.js

/** By their first byte: most statements start with none of them. */
const byByte = new Map([
    [97, ['async']],
    [99, ['class']],
    [100, ['def', 'del']],
    [103, ['global']],
    [110, ['nonlocal']],
]);
/** The one that stands at `i`. */
function bindingKeywordAt(bytes, i) {
    return byByte.get((0,python_bytes/* byteAt */.aL)(bytes, i))?.find((word) => (0,python_bytes/* wordAt */.E7)(bytes, i, word));
}

;// CONCATENATED MODULE: ./build/imports/python/comprehension-target.js

/** The target of a comprehension, between its `for` and its `in`. */
class ComprehensionTarget {
    #text;
    /** Takes the names of a target; `end`: of the `in` behind it, undefined where there is none. */
    #bound;
    /** The depth that its `for` stands at; -1: none is read. */
    #depth = -1;
    /** Its names so far. */
    #names = [];
    constructor(text, bound) {
        this.#text = text;
        this.#bound = bound;
    }
    name(i, name, depth) {
        const { bytes } = this.#text;
        if (this.#depth < 0) {
            if (depth > 0 && (0,python_bytes/* wordAt */.E7)(bytes, i, 'for'))
                this.#depth = depth;
        }
        else if (depth <= this.#depth && (depth < this.#depth || (0,python_bytes/* wordAt */.E7)(bytes, i, 'in'))) {
            this.#bound(this.#names, depth === this.#depth ? i : undefined);
            this.clear();
        }
        else if (name.isSingle && (0,python_bytes/* byteAt */.aL)(bytes, name.next) !== python_bytes/* OPEN_PAREN */.UW && (0,python_bytes/* byteAt */.aL)(bytes, name.next) !== python_bytes/* OPEN_BRACKET */.WL) {
            this.#names.push(name.text);
        }
    }
    /** A bracket closes, and `depth` is that of what stands about it. */
    close(depth) {
        if (depth >= this.#depth)
            return;
        this.#bound(this.#names, undefined);
        this.clear();
    }
    clear() {
        this.#depth = -1;
        if (this.#names.length > 0)
            this.#names = [];
    }
}

// EXTERNAL MODULE: ./build/imports/python/names.js
var python_names = __webpack_require__(2676);
// EXTERNAL MODULE: ./build/imports/python/text.js
var python_text = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/imports/python/declared-names.js



/** The names of `global a, b`, `nonlocal a` or `del a`, without attributes, and where the last one ends. */
function declaredNames(text, i, keyword) {
    const names = [];
    let name = (0,python_names/* readDottedName */.aN)(text, (0,python_text/* skipBlanks */.pw)(text, i + keyword.length, false), false);
    let end = i + 3;
    while (name !== undefined) {
        end = Math.max(end, name.end);
        if (!name.text.includes('.'))
            names.push(name.text);
        if ((0,python_bytes/* byteAt */.aL)(text.bytes, name.next) !== python_bytes/* COMMA */.KE)
            break;
        name = (0,python_names/* readDottedName */.aN)(text, (0,python_text/* skipBlanks */.pw)(text, name.next + 1, false), false);
    }
    return { names, end };
}

// EXTERNAL MODULE: ./build/imports/python/lexer.js + 3 modules
var lexer = __webpack_require__(7706);
;// CONCATENATED MODULE: ./build/imports/python/parameter-lists.js
/** The lists of parameters that are open, of functions and of lambdas, and where in them a parameter's name comes next. */
class ParameterLists {
    /** Innermost last: at which depth, and whether a parameter comes next. */
    #open = [];
    /** A `def` was read: its bracket comes next. */
    openFunction() {
        this.#open.push({ depth: 1, lambda: false, awaited: false });
    }
    openLambda(depth) {
        this.#open.push({ depth, lambda: true, awaited: true });
    }
    /** A bracket opens, and what it holds is at `depth`. */
    openBracket(depth) {
        const innermost = this.#open.at(-1);
        if (innermost !== undefined && !innermost.lambda && innermost.depth === depth)
            innermost.awaited = true;
    }
    /** Whether a name that stands at `depth` is a parameter's; the next one is none. */
    take(depth) {
        const innermost = this.#open.at(-1);
        if (innermost === undefined || !innermost.awaited || innermost.depth !== depth)
            return false;
        innermost.awaited = false;
        return true;
    }
    comma(depth) {
        const innermost = this.#open.at(-1);
        if (innermost?.depth === depth)
            innermost.awaited = true;
    }
    /** A bracket closes, and `depth` is that of what stands about it. */
    close(depth) {
        while ((this.#open.at(-1)?.depth ?? 0) > depth)
            this.#open.pop();
    }
    /** Whether a colon at `depth` ends the parameters of a lambda. */
    colon(depth) {
        const innermost = this.#open.at(-1);
        if (innermost === undefined || !innermost.lambda || innermost.depth !== depth)
            return false;
        this.#open.pop();
        return true;
    }
    clear() {
        this.#open.length = 0;
    }
    /** Whether the innermost list is a lambda's. */
    get areLambda() {
        return this.#open.at(-1)?.lambda === true;
    }
    /** Whether any of them is a lambda's. */
    get holdLambda() {
        return this.#open.some(({ lambda }) => lambda);
    }
}

// EXTERNAL MODULE: ./build/imports/python/value.js
var python_value = __webpack_require__(2733);
;// CONCATENATED MODULE: ./build/imports/python/scopes.js

/** What a name, or an attribute, is given in one place or in several. */
class Binding {
    assignments = [];
    /** Whether something binds the name of which nothing is known. */
    others = false;
    /** Where it was assigned last, so that a second reading of the same text changes nothing. */
    #last = -1;
    #value;
    add(offset, assignment) {
        if (offset <= this.#last)
            return;
        this.#last = offset;
        if (this.assignments.length < python_value/* mostChoices */.Eo)
            this.assignments.push(assignment);
        else
            this.others = true;
    }
    /** What is known of it by the assignments that are looked at. */
    value({ before, read }) {
        if (this.#value !== undefined)
            return this.#value;
        const values = this.assignments.flatMap((assignment) => (assignment.order < before ? read(assignment) : []));
        const [only] = values;
        if (only === undefined)
            return undefined;
        const complete = values.length === this.assignments.length;
        const value = values.length === 1 && !this.others ? held(only) : (0,python_value/* choice */.Yq)(this.others ? [...values, python_value/* unknown */.L5] : values);
        const known = value.kind === 'unknown' ? undefined : value;
        if (complete)
            this.#value = known;
        return known;
    }
}
/** A list may have been changed since; of other values that are no text, list or dictionary a name says nothing. */
function held(value) {
    if (value.kind === 'list')
        return value.tuple ? value : { ...value, held: true };
    return value.kind === 'text' || value.kind === 'table' ? value : python_value/* unknown */.L5;
}
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
    /** Class bodies that are open: the innermost last. */
    #classes = [];
    /** By class and attribute, and by the attribute alone. */
    #attributes = new Map();
    #classNames = new Set();
    /** @param end of the text. */
    constructor(end) {
        this.#module = { start: 0, end, column: -1, parent: undefined, bindings: new Map() };
        this.#all = [this.#module];
        this.#current = this.#module;
    }
    /** A line starts at this column: closes the functions that it does not belong to. */
    enterLine(offset, column) {
        while ((this.#classes.at(-1)?.column ?? -1) >= column)
            this.#classes.pop();
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
    /** A class starts, indented by `column`: what is assigned in its body are attributes. */
    openClass(name, column) {
        this.#classes.push({ name, column, scope: this.#current });
        if (this.#classNames.size < mostNames)
            this.#classNames.add(name);
    }
    /** One name is given what stands at `expression`. */
    assign(name, offset, expression, form = 'assigned') {
        const assignment = { form, expression, order: Number.POSITIVE_INFINITY, value: undefined };
        this.#bindingOf(this.#current, name)?.add(offset, assignment);
        const owner = this.#classes.at(-1);
        if (form !== 'assigned' || owner === undefined || owner.scope !== this.#current)
            return;
        this.#attributeOf(`${owner.name}.${name}`)?.add(offset, assignment);
        this.#attributeOf(`.${name}`)?.add(offset, assignment);
    }
    /** `self.name = …`: an attribute of whatever class it stands in. */
    assignAttribute(name, offset, expression) {
        const assignment = {
            form: 'assigned',
            expression,
            order: Number.POSITIVE_INFINITY,
            value: undefined,
        };
        const binding = this.#attributeOf(`.${name}`);
        if (binding === undefined)
            return;
        binding.add(offset, assignment);
        this.#bindingOf(this.#current, `self.${name}`)?.add(offset, assignment);
    }
    bind(name) {
        this.#bind(this.#current, name);
    }
    /** The function at hand may bind the name of any scope around it. */
    bindOutside(name) {
        let scope = this.#current.parent;
        for (let up = 0; scope !== undefined && up < mostNested; up++) {
            this.#bind(scope, name);
            scope = scope.parent;
        }
    }
    #bind(scope, name) {
        const binding = this.#bindingOf(scope, name);
        if (binding !== undefined)
            binding.others = true;
    }
    #bindingOf(scope, name) {
        return this.#entryOf(scope.bindings, name);
    }
    #attributeOf(key) {
        return this.#entryOf(this.#attributes, key);
    }
    #entryOf(bindings, name) {
        const known = bindings.get(name);
        if (known !== undefined)
            return known;
        if (this.#names++ >= mostNames)
            return undefined;
        const binding = new Binding();
        bindings.set(name, binding);
        return binding;
    }
    /** Whether the file has more names than are followed. */
    get isCut() {
        return this.#names > mostNames;
    }
    /**
     * Says in which order assignments count, and gives them in it: those of the module first, each name's in the order of the
     * source. What a constant is made of stands before it.
     */
    number() {
        const numbered = [];
        for (const { bindings } of this.#all) {
            for (const { assignments } of bindings.values())
                for (const assignment of assignments)
                    numbered.push(assignment);
        }
        // Twice where one stands for a name and for an attribute: the first place is the one that counts.
        numbered.forEach((assignment, order) => {
            assignment.order = Math.min(assignment.order, order);
        });
        return numbered;
    }
    /** What a name, or an attribute of `self`, `cls` or a class, stands for where it is read. */
    valueOf(name, offset, reading) {
        if (this.isCut)
            return undefined;
        const dot = name.indexOf('.');
        if (dot >= 0)
            return this.#attributeValue(name.slice(0, dot), name.slice(dot + 1), reading);
        let scope = this.#lastBefore(offset);
        for (let up = 0; scope !== undefined && up < mostNested; up++) {
            const binding = offset < scope.end ? scope.bindings.get(name) : undefined;
            if (binding !== undefined)
                return binding.value(reading);
            scope = scope.parent;
        }
        return undefined;
    }
    /** A class that does not have the attribute may inherit it from any other. */
    #attributeValue(owner, name, reading) {
        if (owner !== 'self' && owner !== 'cls' && !this.#classNames.has(owner))
            return undefined;
        return (this.#attributes.get(`${owner}.${name}`) ?? this.#attributes.get(`.${name}`))?.value(reading);
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
;// CONCATENATED MODULE: ./build/imports/python/scope-reader.js













/**
 * The functions of a file with every place that binds a name in them.
 *
 * @param around by their starts, the functions whose names are wanted, beside those of the module and of classes; what the
 *   others bind of their own, and the attributes that they give, is not told then. Undefined: all of them.
 */
function readScopes(text, around) {
    return new ScopeReader(text, around).run();
}
class ScopeReader {
    #text;
    #lexer;
    #scopes;
    #targets;
    #statementTargets;
    /** Reads over annotations, and folds nothing. */
    #skipped;
    #parameters = new ParameterLists();
    #comprehension;
    /** The colon of `:=` outside brackets, which the lexer takes for a header's. */
    #walrus = false;
    #around;
    /** The indentation of the outermost function at hand that is not wanted. */
    #unwanted = Number.POSITIVE_INFINITY;
    constructor(text, around) {
        this.#text = text;
        this.#around = around;
        this.#scopes = new Scopes(text.end);
        this.#targets = new targets/* Targets */.H(text);
        this.#statementTargets = new statement_targets/* StatementTargets */.m(text, this.#targets, (names, offset) => this.#bound(names, offset));
        this.#comprehension = new ComprehensionTarget(text, (names, end) => this.#comprehended(names, end));
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
        if (this.#around === undefined)
            return this.#statement(i, column);
        if (column <= this.#unwanted)
            this.#unwanted = Number.POSITIVE_INFINITY;
        this.#lexer.listening = this.#unwanted === Number.POSITIVE_INFINITY;
        return this.#lexer.listening ? this.#statement(i, column) : this.#passed(i, column);
    }
    /** What a statement of a function that is not wanted says of those that are. */
    #passed(i, column) {
        const keyword = bindingKeywordAt(this.#text.bytes, i);
        if (keyword === 'async')
            this.#passed((0,python_text/* skipBlanks */.pw)(this.#text, i + keyword.length, false), column);
        else if (keyword === 'def' && column >= 0)
            this.#scopes.open(i, column);
        else if (keyword === 'global' || keyword === 'nonlocal')
            this.#declared(i, keyword);
        return i;
    }
    statement(i) {
        if (!this.#lexer.listening)
            return this.#passed(i, -1);
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
            this.#bind(names);
    }
    /** `column`: -1 behind a colon or a semicolon. */
    #statement(i, column) {
        this.#forget();
        this.#statementTargets.kind = 'plain';
        const imported = (0,statement/* readImport */.A)(this.#text, i);
        if (imported !== undefined) {
            const names = imported.names.map(({ name, alias }) => alias ?? (imported.form === 'from' ? name : topOf(name)));
            this.#bind(names);
            return imported.next;
        }
        const { bytes } = this.#text;
        const word = (0,python_names/* readDottedName */.aN)(this.#text, i, false);
        if (word === undefined || (0,python_bytes/* isQuote */.vG)((0,python_bytes/* byteAt */.aL)(bytes, word.end)))
            return i;
        if ((0,python_bytes/* byteAt */.aL)(bytes, word.next) === python_bytes/* EQUALS */.UT && bytes[word.next + 1] !== python_bytes/* EQUALS */.UT) {
            const [owner, attribute, ...more] = word.text.split('.', 3);
            if (attribute === undefined)
                this.#scopes.assign(word.text, word.next, word.next + 1);
            else if ((owner === 'self' || owner === 'cls') && more.length === 0) {
                this.#scopes.assignAttribute(attribute, word.next, word.next + 1);
            }
            else
                return this.#keyword(i, column);
            return word.next;
        }
        return this.#keyword(i, column);
    }
    #keyword(i, column) {
        const keyword = bindingKeywordAt(this.#text.bytes, i);
        switch (keyword) {
            case undefined:
                return column < 0 ? i : this.#statementTargets.header(i);
            case 'async':
                return this.#keyword((0,python_text/* skipBlanks */.pw)(this.#text, i + keyword.length, false), column);
            case 'class':
                return this.#class(i, column);
            case 'def':
                return this.#function(i, column);
            default:
                return this.#declared(i, keyword);
        }
    }
    #class(i, column) {
        const name = (0,python_names/* readDottedName */.aN)(this.#text, (0,python_text/* skipBlanks */.pw)(this.#text, i + 5, false), false);
        if (name !== undefined && column >= 0)
            this.#scopes.openClass(name.text, column);
        return this.#definition(i + 5);
    }
    #function(i, column) {
        const next = this.#definition(i + 3);
        if (column >= 0) {
            this.#scopes.open(i, column);
            if (this.#around?.has(i) === false)
                this.#unwanted = column;
        }
        this.#parameters.openFunction();
        return next;
    }
    #definition(i) {
        const name = (0,python_names/* readDottedName */.aN)(this.#text, (0,python_text/* skipBlanks */.pw)(this.#text, i, false), false);
        if (name === undefined)
            return i;
        this.#bind([name.text]);
        this.#statementTargets.kind = 'header';
        return name.end;
    }
    /** `global a, b`: what the function binds is the module's; both are bound by more than one place then. */
    #declared(i, keyword) {
        this.#statementTargets.kind = 'header';
        const { names, end } = declaredNames(this.#text, i, keyword);
        this.#bind(names);
        if (keyword !== 'del')
            for (const name of names)
                this.#scopes.bindOutside(name);
        return end;
    }
    headerEnd() {
        if (this.#walrus || !this.#lexer.listening)
            return;
        this.#parameters.clear();
        this.#statementTargets.headerEnd();
    }
    name(i, depth) {
        const { bytes } = this.#text;
        const name = (0,python_names/* readDottedName */.aN)(this.#text, i, depth > 0);
        if (name === undefined)
            return i + 1;
        if ((0,python_bytes/* isQuote */.vG)((0,python_bytes/* byteAt */.aL)(bytes, name.end)))
            return name.end;
        if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'lambda')) {
            this.#parameters.openLambda(depth);
            return i + 6;
        }
        if ((0,python_names/* isAttribute */.xj)(bytes, i))
            return name.end;
        this.#comprehension.name(i, name, depth);
        if (this.#parameters.take(depth) && name.isSingle)
            this.#parameter(name.text, i, name.next, depth);
        if (name.isSingle && bytes[name.next] === python_bytes/* COLON */.oH && bytes[name.next + 1] === python_bytes/* EQUALS */.UT) {
            this.#bind([name.text]);
            this.#walrus ||= depth === 0;
            return name.end;
        }
        this.#statementTargets.name(i, name, depth, this.#parameters.holdLambda);
        return name.end;
    }
    #comprehended(names, end) {
        const [only] = names;
        if (end !== undefined && only !== undefined && names.length === 1) {
            this.#scopes.assign(only, end, end + 2, 'comprehension');
        }
        else
            this.#bind(names);
    }
    open(i, depth) {
        this.#targets.open(i);
        this.#parameters.openBracket(depth);
    }
    comma(i, depth) {
        this.#parameters.comma(depth);
        this.#statementTargets.comma(i, depth, this.#parameters.holdLambda);
    }
    close(i, depth) {
        this.#parameters.close(depth);
        this.#comprehension.close(depth);
        this.#statementTargets.close(i, depth, this.#parameters.holdLambda);
    }
    lambdaColon(depth) {
        return this.#parameters.colon(depth);
    }
    abandon() {
        this.#forget();
    }
    rewind() {
        this.#forget();
    }
    #forget() {
        this.#targets.clear();
        this.#parameters.clear();
        this.#comprehension.clear();
    }
    problem() { }
    #bind(names) {
        for (const name of names)
            this.#scopes.bind(name);
    }
    /** Names that a statement binds as its targets; `offset`: of a loop's `in`, of an assignment's `=`. */
    #bound(names, offset) {
        const [only] = names;
        if (this.#statementTargets.kind === 'for' && only !== undefined && names.length === 1) {
            this.#scopes.assign(only, offset, offset + 2, 'loop');
        }
        else
            this.#bind(names);
    }
    /** A parameter: its caller gives it anything, or else its default. */
    #parameter(name, i, next, depth) {
        const { bytes } = this.#text;
        this.#bind([name]);
        if (this.#parameters.areLambda)
            return;
        const equals = (0,python_bytes/* byteAt */.aL)(bytes, next) === python_bytes/* COLON */.oH ? this.#skipped.end(next + 1, depth) : next;
        if ((0,python_bytes/* byteAt */.aL)(bytes, equals) !== python_bytes/* EQUALS */.UT || bytes[equals + 1] === python_bytes/* EQUALS */.UT || equals >= this.#text.end)
            return;
        this.#scopes.assign(name, i, equals + 1, 'default');
    }
}
function topOf(name) {
    return name.split('.', 1)[0] ?? name;
}

;// CONCATENATED MODULE: ./build/imports/python/constants.js




/**
 * What names stand for in a file: texts, lists and dictionaries that assignments, loops and defaults of parameters give them
 * in the same function or, outside of functions, in the module. Where there are several, or something else binds the name
 * as well, it is any of them. Class bodies, comprehensions and lambdas count as what they stand in.
 */
class Constants {
    #text;
    #imported;
    #words;
    /** The functions that names are asked for in; undefined: any. */
    #around;
    #scopes;
    /** In the order in which they count. */
    #assignments = [];
    /** Up to where all of them were read. */
    #read = 0;
    /** Whether an attribute was asked for, which any function may give. */
    #asksAttribute = false;
    /** One for each assignment that is being read: what it names is read while it waits. */
    #readers = [];
    /** Which assignment each of them reads. */
    #orders = [];
    /**
     * @param around by the starts of their `def`s, the functions that names are asked for in; undefined: any.
     * @param imported what names stand for that nothing in the file gives a value.
     */
    constructor(text, around, imported) {
        this.#text = text;
        this.#around = around;
        this.#imported = imported;
        this.#words = new BoundWords(text);
    }
    /** Undefined where the name, or the attribute of one, stands for nothing known at this offset. */
    valueOf(name, offset) {
        const value = this.#valueOf(name, offset, Number.POSITIVE_INFINITY, 0);
        if (!this.#asksAttribute || this.#around === undefined)
            return value;
        this.#around = undefined;
        this.#readScopes();
        return this.#valueOf(name, offset, Number.POSITIVE_INFINITY, 0);
    }
    #readScopes() {
        this.#scopes = readScopes(this.#text, this.#around);
        this.#assignments = this.#scopes.number();
        this.#read = 0;
        this.#readers.length = 0;
        return this.#scopes;
    }
    /** Whether there was more than is followed. */
    get isCut() {
        return this.#scopes?.isCut === true || this.#readers.some((reader) => reader.isSpent);
    }
    /** @param before assignments from here on do not count; @param depth of assignments that wait for this one. */
    #valueOf(name, offset, before, depth) {
        // Most names that a call is given are parameters: to read every scope for one takes longer than everything else.
        if (!this.#words.mayStandFor(name))
            return this.#imported?.(name);
        if (name.includes('.')) {
            if (!this.#words.mayOwn(name.slice(0, name.indexOf('.'))))
                return this.#imported?.(name);
            this.#asksAttribute = true;
        }
        const scopes = this.#scopes ?? this.#readScopes();
        const own = scopes.valueOf(name, offset, { before, read: (assignment) => this.#valueBy(assignment, depth) });
        return own ?? this.#imported?.(name);
    }
    #valueBy(assignment, depth) {
        if (assignment.value !== undefined)
            return assignment.value;
        // A long chain is read from its start, so that nothing waits any deeper.
        if (depth === mostWaiting)
            this.#readAllBefore(assignment.order);
        this.#orders[depth] = assignment.order;
        assignment.value = valueBy(assignment, this.#readerAt(depth));
        return assignment.value;
    }
    #readAllBefore(order) {
        for (; this.#read < order; this.#read++) {
            const assignment = this.#assignments[this.#read];
            if (assignment === undefined || assignment.value !== undefined)
                continue;
            this.#orders[mostWaiting] = assignment.order;
            assignment.value = valueBy(assignment, this.#readerAt(mostWaiting));
        }
    }
    #readerAt(depth) {
        this.#readers[depth] ??= new expression/* ExpressionReader */.K(this.#text, (name, offset) => this.#valueOf(name, offset, this.#orders[depth] ?? 0, depth + 1));
        return this.#readers[depth];
    }
}
/** Of assignments that each name the next one. Expressions nest as deep as `mostDepth`, and the stack holds a few such. */
const mostWaiting = 2;
function valueBy({ form, expression }, values) {
    switch (form) {
        case 'assigned':
            return values.assigned(expression);
        case 'default':
            return values.argument(expression);
        default:
            return eachOf(values.iterated(expression, form === 'loop' ? 0 : 1));
    }
}
/** What a loop gives one after the other. */
function eachOf(value) {
    const items = value.kind === 'list' ? value.items : value.kind === 'table' ? value.keys : [];
    return (0,python_value/* choice */.Yq)(items.map((item) => (item.keyword === undefined ? item.value : python_value/* unknown */.L5)));
}


/***/ }),

/***/ 8566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ ExpressionReader)
});

// EXTERNAL MODULE: ./build/imports/python/bytes.js
var python_bytes = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/imports/python/value.js
var python_value = __webpack_require__(2733);
;// CONCATENATED MODULE: ./build/imports/python/branches.js


/**
 * What the operands of one expression make of it where `if … else` or `or` stands between them: any of several values. What
 * binds closer, a comparison or `and`, makes a value that is not known.
 */
class Branches {
    /** Whether there may be a value in the end. */
    possible = true;
    #values = [];
    /** What stands between the last `or`, `if` or `else` and here: undefined without an operand. */
    #current;
    #spoiled = false;
    /** Between `if` and `else`: what stands there gives no value. */
    #condition = false;
    /** In the body of a lambda, which reaches to the end. */
    #lambda = false;
    /** @param first the operand before the first joint, if there is one. */
    constructor(first) {
        this.#current = first;
    }
    /** What joins operands stands at `i`. */
    joint(bytes, i) {
        if (this.#lambda)
            return;
        if (this.#condition) {
            if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'else'))
                this.#condition = false;
            else if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'lambda'))
                this.possible = false;
        }
        else if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'or'))
            this.#take();
        else if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'if')) {
            this.#take();
            this.#condition = true;
        }
        else if ((0,python_bytes/* wordAt */.E7)(bytes, i, 'lambda')) {
            this.#lambda = true;
            this.#current = python_value/* unknown */.L5;
            this.#spoiled = true;
        }
        else if ((0,python_bytes/* byteAt */.aL)(bytes, i) === python_bytes/* COLON */.oH && bytes[i + 1] === python_bytes/* EQUALS */.UT)
            this.#current = undefined;
        else if (this.#current === undefined && !(0,python_bytes/* wordAt */.E7)(bytes, i, 'not'))
            this.possible = false;
        else if (startsClause(bytes, i))
            this.possible = false;
        else
            this.#spoiled = true;
    }
    operand(value) {
        if (this.#condition || this.#lambda)
            return;
        if (this.#current !== undefined && !this.#spoiled)
            this.possible = false;
        this.#current = value;
    }
    /** The operand before an `or`, an `if` or the end. */
    #take() {
        if (this.#current === undefined)
            this.possible = false;
        else if (this.#values.length < mostOperands)
            this.#values.push(this.#spoiled ? python_value/* unknown */.L5 : this.#current);
        this.#current = undefined;
        this.#spoiled = false;
    }
    get value() {
        if (!this.possible || this.#condition)
            return python_value/* unknown */.L5;
        this.#take();
        return this.possible ? (0,python_value/* choice */.Yq)(this.#values) : python_value/* unknown */.L5;
    }
}
/** Beyond what a choice holds. */
const mostOperands = 20;
/** Whether a comprehension goes on, or a word that stands in no expression. */
function startsClause(bytes, i) {
    return ['for', 'async', 'else', 'as', 'yield'].some((word) => (0,python_bytes/* wordAt */.E7)(bytes, i, word));
}
/** Whether what follows the iterable of a comprehension starts at `i`. */
function isClause(bytes, i) {
    return (0,python_bytes/* wordAt */.E7)(bytes, i, 'for') || (0,python_bytes/* wordAt */.E7)(bytes, i, 'if') || (0,python_bytes/* wordAt */.E7)(bytes, i, 'async');
}

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

;// CONCATENATED MODULE: ./build/imports/python/formatting.js

/** `template % operand`, as far as `%s` goes; any other conversion leaves a hole. */
function percent(template, operand) {
    if (template.kind !== 'text')
        return python_value/* unknown */.L5;
    const items = operand.kind === 'list' && operand.tuple ? operand.items.map(({ value }) => value) : [operand];
    return (0,python_value/* lift */.yY)(template.text, (text) => {
        let next = 0;
        return (0,python_value/* textValue */.v8)(text.replaceAll(conversion, (whole) => {
            if (whole === '%%')
                return '%';
            const item = items[next++];
            return whole === '%s' ? (0,python_value/* asShown */._r)(item) : python_value/* HOLE */.vs;
        }));
    });
}
const conversion = /%(?:%|s|(?:\([^)]*\))?[-#0 +]*[\d*]*(?:\.[\d*]+)?[hlL]?[a-zA-Z]?)/g;
/** `template.format(…)`: a field that is more than a place or a name leaves a hole. */
function format(template, items) {
    if (template.kind !== 'text')
        return python_value/* unknown */.L5;
    const positional = items.some(({ keyword }) => keyword === '*')
        ? []
        : items.filter(({ keyword }) => keyword === undefined);
    return (0,python_value/* lift */.yY)(template.text, (text) => {
        let next = 0;
        return (0,python_value/* textValue */.v8)(text.replaceAll(field, (whole, name) => {
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
    });
}
const field = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;
/** `separator.join([…])` */
function join(separator, items) {
    const list = items[0]?.value;
    if (separator.kind !== 'text' || list?.kind !== 'list' || list.held || items.length !== 1)
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
/** The items of a list, in whatever order and form. */
const listed = (_owner, [value]) => (value?.kind === 'list' ? { ...value, held: true } : python_value/* unknown */.L5);
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
    ...['sorted', 'list', 'tuple', 'set', 'frozenset', 'reversed'].map((name) => [name, [/^$/, listed]]),
    ['getenv', [/^(os)?$/, (_owner, values) => orElse(python_value/* unknown */.L5, values[1])]],
    ['getattr', [/^$/, (_owner, values) => orElse(python_value/* unknown */.L5, values[2])]],
]);
const methods = new Map([
    ['format', (owner, _values, items) => format(owner, items)],
    ['join', (owner, _values, items) => join(owner, items)],
    ['joinpath', (owner, values) => (0,path_value/* joinPaths */.HS)([owner, ...values])],
    ['resolve', itself],
    ['absolute', itself],
    ['expanduser', itself],
    ['as_posix', itself],
    ['strip', (owner, values) => (values.length > 0 || owner.kind !== 'text' ? python_value/* unknown */.L5 : (0,python_value/* lift */.yY)(owner.text, stripped))],
    ['replace', (owner, values) => (owner.kind === 'text' ? replaced(owner.text, values) : python_value/* unknown */.L5)],
]);
/** What may be there, and otherwise is the default; unknown without a text for that. */
function orElse(found, otherwise) {
    return otherwise?.kind === 'text' ? (0,python_value/* choice */.Yq)([found, otherwise]) : found;
}
function stripped(text) {
    return (0,python_value/* textValue */.v8)(text.replace(/^[ \t\n\r\f\v]+/, '').replace(/(?<![ \t\n\r\f\v])[ \t\n\r\f\v]+$/, ''));
}
function replaced(text, [from, to, ...more]) {
    if (from?.kind !== 'text' || to?.kind !== 'text' || more.length > 0 || from.text === '')
        return python_value/* unknown */.L5;
    if (!(0,python_value/* isWhole */.wP)(from.text) || !(0,python_value/* isWhole */.wP)(to.text))
        return python_value/* unknown */.L5;
    return (0,python_value/* lift */.yY)(text, (each) => (0,python_value/* textValue */.v8)(each.replaceAll(from.text, () => to.text)));
}
/**
 * `__name__.replace("lukhas", "candidate")`: the own name with another start. What it is beside that only the caller knows.
 */
function renamed([from, to]) {
    if (from?.kind !== 'text' || to?.kind !== 'text' || !(0,python_value/* isWhole */.wP)(from.text))
        return python_value/* unknown */.L5;
    const whole = !from.text.endsWith('.') && !to.text.endsWith('.') && !from.text.includes('.');
    return (0,python_value/* lift */.yY)(to.text, (text) => (0,python_value/* textValue */.v8)(`${text}${whole && (0,python_value/* isWhole */.wP)(text) && !text.includes('.') ? '.' : ''}${python_value/* HOLE */.vs}`));
}
/** What a method of a dictionary gives. */
function tableMethod(name, table, values) {
    if (name === 'values')
        return { kind: 'list', tuple: false, items: table.values, held: true };
    if (name === 'keys')
        return { kind: 'list', tuple: false, items: table.keys, held: true };
    if (name !== 'get' && name !== 'pop')
        return python_value/* unknown */.L5;
    return (0,python_value/* choice */.Yq)([foldSubscript(table, values[0]), values[1] ?? python_value/* unknown */.L5]);
}
/** `value[index]`, of a list, a tuple or a dictionary: any of its items where the index is not known. */
function foldSubscript(owner, index) {
    if (owner.kind === 'list') {
        const at = index?.kind === 'number' && !owner.held ? owner.items[index.value]?.value : undefined;
        return at ?? (0,python_value/* choice */.Yq)(owner.items.map(({ value, keyword }) => (keyword === undefined ? value : python_value/* unknown */.L5)));
    }
    if (owner.kind !== 'table')
        return python_value/* unknown */.L5;
    const { keys, values } = owner;
    if (index?.kind === 'text' && (0,python_value/* isWhole */.wP)(index.text) && keys.length === values.length) {
        const at = keys.findLastIndex(({ value }) => value.kind === 'text' && value.text === index.text);
        if (at >= 0)
            return values[at]?.value ?? python_value/* unknown */.L5;
    }
    return (0,python_value/* choice */.Yq)(values.map(({ value, keyword }) => (keyword === undefined ? value : python_value/* unknown */.L5)));
}
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
    if (owner.kind === 'table')
        return tableMethod(last, owner, values);
    if (name === '__name__.replace')
        return renamed(values);
    return byDefault(last, values, items);
}
/** `environ.get("K", "a.b")`, `config.get("s", "k", fallback="a.b")`: the default, or what is not known. */
function byDefault(last, values, items) {
    if (last !== 'get' && last !== 'setdefault' && last !== 'pop')
        return undefined;
    const named = items.find(({ keyword }) => keyword === 'default' || keyword === 'fallback')?.value;
    const otherwise = named ?? (values.length === 2 ? values[1] : undefined);
    return otherwise?.kind === 'text' ? orElse(python_value/* unknown */.L5, otherwise) : undefined;
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
        const text = fixedNames.get(name);
        if (text !== undefined)
            return (0,python_value/* textValue */.v8)(text);
        return (this.folds ? this.#lookup(name, offset) : undefined) ?? { kind: 'name', name };
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
        const { items, keys, next, commas } = this.#items(i, depth);
        const byte = (0,python_bytes/* byteAt */.aL)(this.#text.bytes, i);
        const [only] = items;
        if (byte === python_bytes/* OPEN_PAREN */.UW && only !== undefined && items.length === 1 && !commas) {
            const behind = this.#cursor.skip(next, depth);
            return { ...only, outerStart: i, outerEnd: next, next: behind, made: only.told !== undefined };
        }
        const tuple = byte === python_bytes/* OPEN_PAREN */.UW;
        const value = keys.length > 0
            ? { kind: 'table', keys, values: items }
            : { kind: 'list', tuple, items, held: byte === python_bytes/* OPEN_BRACE */.Hv };
        return this.#operand(value, i, next, depth, false);
    }
    /** What stands in the bracket at `i`. Where it is not closed as it should, nothing more is read. */
    #items(i, depth) {
        const { bytes, end } = this.#text;
        const opener = (0,python_bytes/* byteAt */.aL)(bytes, i);
        const closer = opener === python_bytes/* OPEN_PAREN */.UW ? python_bytes/* CLOSE_PAREN */.yu : opener + 2;
        const items = [];
        const keys = [];
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
                const taken = opener === python_bytes/* OPEN_BRACE */.Hv && byte === python_bytes/* COLON */.oH && next < end ? keys : items;
                if (taken.length < python_value/* mostItems */.Mo)
                    taken.push(keyword === undefined ? part : { ...part, keyword });
                keyword = undefined;
            }
            if (next >= end || byte === closer)
                break;
            // A closer of another kind: the brackets are in disorder.
            if (byte === python_bytes/* CLOSE_PAREN */.yu || byte === python_bytes/* CLOSE_BRACKET */.wt || byte === python_bytes/* CLOSE_BRACE */.rc)
                return { items, keys, next: end, commas };
            commas = true;
            next = this.#cursor.skip(next + 1, depth + 1);
        }
        return { items, keys, next: Math.min(next + 1, end), commas };
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
                const { items, next } = this.#items(at, depth);
                operand = this.#extended(operand, foldSubscript(operand.value, items[0]?.value), next, depth, false);
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
        // What may be one of several is told where each of them stands.
        const made = folded?.kind !== 'text' || owner.kind === 'text' || !(0,python_value/* isChoice */.Sr)(folded.text);
        if (folded?.kind === 'text' && made)
            this.#told.takeBack(items);
        return this.#extended(callee, folded ?? python_value/* unknown */.L5, next, depth, made);
    }
    #extended(operand, value, end, depth, made = true) {
        if (value.kind === 'text')
            this.#told.takeBack([{ told: operand.told, value: python_value/* unknown */.L5 }]);
        else
            this.#told.tell(operand);
        return this.#operand(value, operand.outerStart, end, depth, made);
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
        if (this.#texts.size === 0)
            return;
        for (const { told } of (0,python_value/* itemsWithin */.mu)(sources))
            if (told !== undefined)
                this.#texts.delete(told);
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
    /** Where the expression at `i` ends: at a separator outside the brackets that are not open yet. */
    end(i, depth = 0) {
        this.#brief = -1;
        this.#primaries.folds = false;
        const { next } = this.#start(i, depth);
        this.#primaries.folds = true;
        return next;
    }
    /** What a loop goes through: what stands behind its `in`, up to its colon, or in brackets to what follows it there. */
    iterated(i, depth) {
        const { bytes, end } = this.#text;
        if (this.#cursor.isSpent)
            return python_value/* unknown */.L5;
        this.#brief = depth;
        const items = [];
        this.#cursor.enter(i);
        let next = i;
        for (;;) {
            const operand = this.#sum(this.#cursor.skip(next, depth), depth);
            if (items.length < python_value/* mostItems */.Mo)
                items.push(operand);
            next = operand.next;
            if (depth > 0 || next >= end || (0,python_bytes/* byteAt */.aL)(bytes, next) !== python_bytes/* COMMA */.KE)
                break;
            next++;
        }
        this.#cursor.leave(i);
        const [only] = items;
        const ended = (0,python_bytes/* byteAt */.aL)(bytes, next) === python_bytes/* COLON */.oH || (depth > 0 && (this.#cursor.separates(next, depth) || isClause(bytes, next)));
        if (only === undefined || !ended || next >= end)
            return python_value/* unknown */.L5;
        return items.length === 1 ? only.value : { kind: 'list', tuple: true, items };
    }
    /** Whether so much was read that nothing more is followed. */
    get isSpent() {
        return this.#cursor.isSpent;
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
        let branches;
        let next = this.#cursor.skip(i, depth);
        const start = next;
        let last = next;
        while (next < end && !this.#cursor.separates(next, depth)) {
            const joint = this.#joint(next, depth);
            if (joint > next) {
                mixed = true;
                branches ??= new Branches(only?.value);
                branches.joint(this.#text.bytes, next);
                last = joint;
                next = this.#cursor.skip(joint, depth);
            }
            else {
                mixed ||= only !== undefined;
                only = this.#told.tell(this.#sum(next, depth));
                branches?.operand(only.value);
                last = only.outerEnd;
                next = only.next;
            }
            if (mixed && depth === this.#brief && branches?.possible !== true) {
                return { value: python_value/* unknown */.L5, start, end: last, next: end, told: undefined };
            }
        }
        if (only === undefined || mixed) {
            return { value: branches?.value ?? python_value/* unknown */.L5, start, end: last, next, told: undefined };
        }
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
const statementKeywords = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byFirstLetter */ .yN)([
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
], (word) => word);
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
    const feedsOnly = !bytes.includes(_bytes_js__WEBPACK_IMPORTED_MODULE_0__.CR);
    let line = 1;
    let lineStart = 0;
    for (let first = 0; first < spans.length;) {
        const start = spans[first]?.start ?? 0;
        if (feedsOnly) {
            // A search by the engine passes over a line quicker than a loop here; the padding ends the last one.
            for (let feed = bytes.indexOf(_bytes_js__WEBPACK_IMPORTED_MODULE_0__.LF, lineStart); feed < start; feed = bytes.indexOf(_bytes_js__WEBPACK_IMPORTED_MODULE_0__.LF, lineStart)) {
                line++;
                lineStart = feed + 1;
            }
        }
        else {
            for (let i = lineStart; i < start; i++) {
                const byte = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i);
                if (byte > _bytes_js__WEBPACK_IMPORTED_MODULE_0__.CR || (byte !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.LF && (byte !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.CR || bytes[i + 1] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.LF)))
                    continue;
                line++;
                lineStart = i + 1;
            }
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

/***/ 8652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ holdsLoaders),
/* harmony export */   WE: () => (/* binding */ importModule),
/* harmony export */   av: () => (/* binding */ modules),
/* harmony export */   bS: () => (/* binding */ loaders),
/* harmony export */   jd: () => (/* binding */ lastParts),
/* harmony export */   wb: () => (/* binding */ holders)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2676);

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
/** By what they are called in the standard library. */
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
    ['pydoc.locate', { parameters: ['path'], target: 'path', takes: 'object' }],
    ['exec', code],
    ['eval', { parameters: ['source'], target: 'source', takes: 'expression' }],
    ...['timeit', 'repeat', 'Timer'].map((name) => [
        `timeit.${name}`,
        { parameters: ['stmt', 'setup'], target: 'stmt', also: 'setup', takes: 'code' },
    ]),
]);
/** Modules that hold loaders, with those above them. */
const modules = new Set([
    ...[...loaders.keys()].flatMap((name) => {
        const parts = name.split('.').slice(0, -1);
        return parts.map((_, k) => parts.slice(0, k + 1).join('.'));
    }),
    'builtins',
]);
/** The names of the loaders, each without its module. */
const lastParts = new Set([...loaders.keys()].map(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_));
/** The names of the modules, each without those above it. */
const holders = new Set([...modules].map(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_));
/** Whether a top-level name is of a module that holds loaders, or of one above it. */
function holdsLoaders(name) {
    return modules.has(name);
}
/** `importlib.import_module`, for a name that may turn out to be it. */
const importModule = byName(['name', 'package']);


/***/ }),

/***/ 3453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ Loaders),
  p: () => (/* binding */ loaderCalls)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/imports/python/bytes.js
var python_bytes = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/imports/python/literal.js
var literal = __webpack_require__(6747);
// EXTERNAL MODULE: ./build/imports/python/loader-table.js
var loader_table = __webpack_require__(8652);
;// CONCATENATED MODULE: ./build/imports/python/loader-uses.js
/** Whether what ends at `i` is called there, or handed to a function. Where blanks go on, it may be. */
function isUsed(text, i) {
    return /^(?:[\s\\]|#[^\r\n]*[\r\n])*(?:[(,]|(?:#[^\r\n]*)?$)/.test(text.slice(i, i + mostBefore));
}
/** Whether something else stands for it from there on: `il = importlib`, `getattr(importlib, name)`. */
function isRenamed(text, i, end) {
    const before = text.slice(Math.max(0, i - mostBefore), i);
    const behind = text.slice(end, end + mostBefore);
    // What it stands behind may be too far away to be seen.
    const isFar = before.length === mostBefore;
    if (isFar && /^(?:[^\r\n]*[\r\n])?(?:[\w\x80-\xff\s.\\]|#[^\r\n]*[\r\n])*$/.test(before))
        return true;
    if (/=[\s\\]*(?:[\w\x80-\xff\s.\\]*\.[\s\\]*)?$/.test(before))
        return /^[ \t\f]*(?:[\r\n;#\\]|$)/.test(behind);
    return /getattr[\s\\]*\((?:[\s\\]|#[^\r\n]*[\r\n])*(?:[\w\x80-\xff\s.\\]*\.[\s\\]*)?$/.test(before);
}
/** `getattr(__builtins__, "__import__")`: of whatever it is taken, nobody else's attribute has that name. */
function isAttributeName(text, i) {
    return /(?:,|^)(?:[\s\\]|#[^\r\n]*[\r\n])*[rRuUfF]?["']+$/.test(text.slice(Math.max(0, i - mostBefore), i));
}
/** Whether what stands at `i` is imported there, or is no code at all: its line is a comment, be it within a string. */
function isPassive(text, i, end) {
    const window = text.slice(Math.max(0, i - mostBefore), i);
    const line = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r')) + 1;
    if (line === 0 && i > mostBefore)
        return false;
    const before = window.slice(line);
    if (/['"#]/.test(before))
        return /^[ \t\f]*#/.test(before);
    const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
    // Behind a `from` that is no import CPython stops, and what is called there is told.
    const isCallee = /^[\s\\]*\(/.test(text.slice(end, end + mostBefore));
    return !isCallee && /^[ \t\f]*(?:import|from)[ \t][^()\\]*$/.test(clause);
}
/** Whether more parts may stand behind a name than are looked at, or farther away. */
function goesOn(text, name, end) {
    const behind = text.slice(end, end + mostBlank);
    if (/^[\s\\]*(?:\.[\s\\]*)?#/.test(behind))
        return true;
    if (behind.length === mostBlank && /^[\s\\]*(?:\.[\s\\]*)?$/.test(behind))
        return true;
    return name.length > mostChained && name.split('.').length > mostChained;
}
/** So many blanks are looked at beside each other, and parts of a name. */
const mostBlank = 100;
const mostChained = 50;
/** What may stand about the dots of a name in brackets; of a bounded length, as each use of a name is looked at anew. */
const gap = String.raw `[\s\\]{0,${mostBlank}}(?:#[^\r\n]{0,200}[\r\n][\s\\]{0,${mostBlank}}){0,3}`;
/** Of a line so much is looked at. */
const mostBefore = 200;

// EXTERNAL MODULE: ./build/imports/python/names.js
var names = __webpack_require__(2676);
// EXTERNAL MODULE: ./build/imports/python/text.js
var python_text = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/imports/python/loaders.js







const attributeReader = 'getattr';
/** Of names for them, as many as no file needs. */
const mostNames = 10_000;
/** What may stand before a name: `self.il.util.find_spec`. */
const mostParts = 4;
/** Which names of a file stand for loaders and the modules that hold them. */
class Loaders {
    /** What each name stands for, as it is called in the standard library. */
    #names = new Map([...loader_table/* modules */.av].filter((name) => !name.includes('.')).map((name) => [name, name]));
    /** Whether the file has more names for them than are followed. */
    isFull = false;
    /** Whether one of the names stands for something else farther down. */
    #isRebound = false;
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
        for (let at = bytes.indexOf('exec'); at >= 0; at = bytes.indexOf('exec', at + 4)) {
            // As a name of its own: it may be called with blanks before the bracket, or by another name.
            if (!(0,python_bytes/* isWord */.Jg)((0,python_bytes/* byteAt */.aL)(bytes, at - 1)) && (0,python_bytes/* byteAt */.aL)(bytes, at - 1) !== python_bytes/* DOT */.y0 && !(0,python_bytes/* isWord */.Jg)((0,python_bytes/* byteAt */.aL)(bytes, at + 4)))
                return true;
        }
        return false;
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
        // Whatever module hands it on: nobody else's function has that name.
        if (from && name === 'import_module')
            this.#set(alias ?? name, 'importlib.import_module');
        if (from && statement.level > 0)
            return;
        const source = from ? statement.module : name;
        const [top = ''] = source.split('.', 1);
        if (!loader_table/* modules */.av.has(top))
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
        const known = (0,names/* lastPart */.S_)(meaning) === '__import__' || loader_table/* modules */.av.has(meaning) || loader_table/* loaders */.bS.has(meaning);
        if (!known)
            return;
        this.#isRebound ||= (this.#names.get(name) ?? meaning) !== meaning;
        if (this.#names.size < mostNames) {
            this.#names.set(name, meaning);
        }
        else
            this.isFull ||= !this.#names.has(name);
    }
    /**
     * Where a file may call loaders, in byte offsets, told by the bytes alone once the names that its imports bind are
     * learned; null: anywhere, since a loader may go by another name, or is named by code that is run. Rather one place too
     * many, as where a string or a comment names one.
     */
    mayBeCalled(source) {
        const text = external_node_buffer_.Buffer.from(source.buffer, source.byteOffset, source.length).toString('latin1');
        const names = ['__import__', ...this.#names.keys()];
        if (!names.every((name) => /^\w+$/.test(name)) || this.#isRebound || this.#isDisguised(source))
            return null;
        const uses = new RegExp(`\\b(?:${names.join('|')})\\b(?:${gap}\\.${gap}\\w+){0,${mostChained}}`, 'g');
        const places = [];
        for (let use = uses.exec(text); use; use = uses.exec(text)) {
            if (isPassive(text, use.index, uses.lastIndex)) {
                // `# by importlib.` ends a line: what the next one starts with is no part of it.
                const line = use[0].search(/[\r\n]/);
                if (line >= 0)
                    uses.lastIndex = use.index + line;
                continue;
            }
            if (goesOn(text, use[0], uses.lastIndex))
                return null;
            if (use[0] === '__import__' && isAttributeName(text, use.index))
                return null;
            const found = this.#standsFor(use[0].replace(/#[^\r\n]*|[\s\\]+/g, ''));
            if (found === undefined)
                continue;
            if (isRenamed(text, use.index, uses.lastIndex))
                return null;
            if (found === 'loader' && isUsed(text, uses.lastIndex))
                places.push(use.index);
        }
        return places.length > 0 && /\b(?:exec|eval)\b/.test(text) ? null : places;
    }
    /** Whether letters beyond ASCII spell one of the names, which CPython compares in NFKC. */
    #isDisguised(source) {
        if ((0,external_node_buffer_.isAscii)(source))
            return false;
        const text = external_node_buffer_.Buffer.from(source.buffer, source.byteOffset, source.length).toString('utf8');
        const letters = new Set(text.match(/[^\0-\x7f]/gu));
        if (![...letters].some((letter) => /\w/.test(letter.normalize('NFKC'))))
            return false;
        for (const [word] of text.matchAll(/[\w\u0080-\uffff]*[\u0080-\uffff][\w\u0080-\uffff]*/g)) {
            const name = word.normalize('NFKC');
            if (this.#names.has(name) || loader_table/* lastParts */.jd.has(name) || loader_table/* holders */.wb.has(name) || name === attributeReader)
                return true;
        }
        return false;
    }
    /** What a dotted name may be: a loader, or a module that holds some and may go by another name from here on. */
    #standsFor(name) {
        const [first = '', ...rest] = name.split('.');
        let meaning = this.#names.get(first) ?? first;
        if (loader_table/* modules */.av.has(meaning) && rest.length === 0)
            return 'module';
        for (const part of ['', ...rest]) {
            if (part !== '')
                meaning = `${meaning}.${part}`;
            if ((0,names/* lastPart */.S_)(meaning) === '__import__' || loader_table/* loaders */.bS.has(meaning.replace(/^builtins\./, '')))
                return 'loader';
        }
        // `builtins.util.find_spec`: what it is taken of does not matter, as for `self`.
        const known = loader_table/* modules */.av.has(meaning) ? meaning : this.#meaningOf(name);
        if (known === undefined)
            return undefined;
        return loader_table/* loaders */.bS.has(known) ? 'loader' : 'module';
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
        if (bytes[callee.next] !== python_bytes/* OPEN_PAREN */.UW || callee.text !== attributeReader)
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
            return loader_table/* loaders */.bS.has(name) ? name : undefined;
        const parts = name.slice(-200).split('.').slice(-mostParts);
        for (let from = 0; from < parts.length - 1; from++) {
            for (let to = parts.length - 1; to > from; to--) {
                const owner = this.#names.get(parts.slice(from, to).join('.'));
                const meaning = `${owner}.${parts.slice(to).join('.')}`.replace(/^builtins\./, '');
                if (owner !== undefined && loader_table/* modules */.av.has(owner) && (loader_table/* loaders */.bS.has(meaning) || loader_table/* modules */.av.has(meaning)))
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
        if (!this.#names.has(name) && !loader_table/* lastParts */.jd.has((0,names/* lastPart */.S_)(name)))
            return undefined;
        const meaning = this.#meaningOf(name);
        return meaning === undefined ? undefined : loader_table/* loaders */.bS.get(meaning);
    }
    /** Whether `import_module` turned out to be the loader of that name, at the end of the file. */
    get bindsImportModule() {
        return this.#names.get('import_module') === 'importlib.import_module';
    }
}
/** Where a file with these imports may call loaders: see `mayBeCalled`. What is followed to its end costs a hundred times as much. */
function loaderCalls(source, statements) {
    const loaders = new Loaders();
    for (const statement of statements)
        loaders.bind(statement);
    return loaders.mayBeCalled(source);
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   aN: () => (/* binding */ readDottedName),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   tV: () => (/* binding */ startsName),
/* harmony export */   xj: () => (/* binding */ isAttribute)
/* harmony export */ });
/* unused harmony export DottedName */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6606);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5385);



/** A name, or names joined by dots, perhaps with blanks around them. */
class DottedName {
    /** Where its last part starts. */
    last;
    /** Behind its last letter. */
    end;
    /** Behind the blanks that follow. */
    next;
    #source;
    #start;
    #text;
    constructor(source, start, last, end, next) {
        this.#source = source;
        this.#start = start;
        this.last = last;
        this.end = end;
        this.next = next;
    }
    /** Whether it is one name without a dot. */
    get isSingle() {
        return this.last === this.#start;
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
            i = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(this.#source, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(this.#source, end, true) + 1, true);
        }
    }
}
/** Reads the dotted name that starts at `i`; undefined where no name does. */
function readDottedName(text, i, inBrackets) {
    const { bytes } = text;
    if (!startsName((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i)))
        return undefined;
    let last = i;
    let end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEnd */ .Ov)(bytes, i);
    let next = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(text, end, inBrackets);
    while (bytes[next] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .DOT */ .y0) {
        const start = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(text, next + 1, inBrackets);
        if (!startsName((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, start)))
            break;
        // In an open bracket the next line's statement would be read as a part.
        if (inBrackets && start > next + 1 && (0,_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .startsStatement */ .P)(text, start))
            break;
        last = start;
        end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEnd */ .Ov)(bytes, start);
        next = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(text, end, inBrackets);
    }
    return new DottedName(text, i, last, end, next);
}
/** Whether a byte may begin a name. */
function startsName(byte) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(byte) && !(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(byte);
}
/** Whether the name at `i` is taken of something that is no name, as in `f().x`. */
function isAttribute(bytes, i) {
    let before = i - 1;
    while (before > 0 && (bytes[before] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6 || bytes[before] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .TAB */ .wn))
        before--;
    return before >= 0 && bytes[before] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .DOT */ .y0;
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
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceText */ .S$)(text, start, end).normalize('NFKC');
    let name = '';
    for (let i = start; i < end; i++) {
        const byte = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i);
        if (byte >= 128)
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceText */ .S$)(text, start, end).normalize('NFKC');
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
    return value.kind === 'text' ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .lift */ .yY)(value.text, parentOf) : _value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
}
function parentOf(text) {
    const path = text.replace(/(?<=[^/])\/+$/, '');
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

/***/ 8294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ pythonScanner),
  W: () => (/* binding */ scanPython)
});

// EXTERNAL MODULE: ./build/imports/python/loaders.js + 1 modules
var loaders = __webpack_require__(3453);
;// CONCATENATED MODULE: ./build/imports/python/places.js
/**
 * Which lines of a text have to be read closely: those near given offsets. What a file holds of use lies in few of its
 * lines, and to tell of every name in all the others takes most of the time.
 */
class Places {
    #offsets;
    #next = 0;
    #start = 0;
    #isClose = true;
    /** Whether an offset lies in a line that was not read closely, as in a very long one: then all has to be read anew. */
    missed = false;
    /** @param offsets in bytes, in their order. */
    constructor(offsets) {
        this.#offsets = offsets;
    }
    /** A logical line starts at `i`: whether it has to be read closely. */
    startLine(i) {
        this.#pass(i);
        this.#isClose = (this.#offsets[this.#next] ?? Number.POSITIVE_INFINITY) < i + reach;
        return this.#isClose;
    }
    /** The text ended. */
    end() {
        this.#pass(Number.POSITIVE_INFINITY);
    }
    #pass(i) {
        // The text is read anew from here on.
        if (i < this.#start)
            this.missed = true;
        this.#start = i;
        for (; (this.#offsets[this.#next] ?? Number.POSITIVE_INFINITY) < i; this.#next++)
            this.missed ||= !this.#isClose;
    }
}
/** Bytes: of the lines that start so far before an offset, most hold it. */
const reach = 400;

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

;// CONCATENATED MODULE: ./build/imports/python/call-target.js
/** A dotted name of a module. */
const modulePath = /^[\p{XID_Start}_][\p{XID_Continue}]*(\.[\p{XID_Start}_][\p{XID_Continue}]*)*$/u;

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/imports/python/value.js
var python_value = __webpack_require__(2733);
;// CONCATENATED MODULE: ./build/imports/python/code-targets.js


/** What the statements and calls of a text import. Of a name with a part that is not known, what stands before it. */
function targetsOfCode(value, scanCode) {
    if (value.kind !== 'text')
        return [];
    return (0,python_value/* expand */.fT)(value.text).flatMap((text) => (text.includes('import') ? targetsOfSource(text, scanCode) : []));
}
/** CPython takes no text for an expression that holds a statement. */
function callsAlone({ statements }) {
    return { statements: statements.every(({ form }) => form === 'call') ? statements : [] };
}
function targetsOfSource(text, scanCode) {
    const source = external_node_buffer_.Buffer.from((0,python_value/* replaceMarks */.pL)(text, gap));
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
/** What one text of code may import: what is held so is a line or two. */
const mostTargets = 100;

// EXTERNAL MODULE: ./build/imports/python/loader-table.js
var loader_table = __webpack_require__(8652);
// EXTERNAL MODULE: ./build/imports/python/path-value.js
var path_value = __webpack_require__(9217);
;// CONCATENATED MODULE: ./build/imports/python/path-targets.js


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

;// CONCATENATED MODULE: ./build/imports/python/calls.js







/** The call of a loader that `name` is the callee of; undefined where it is none. */
function loadingCall(text, loaders, name, start) {
    if (text.bytes[name.next] !== python_bytes/* OPEN_PAREN */.UW)
        return undefined;
    const found = loaders.loaderAt(text, name);
    if (found !== undefined)
        return new LoadingCall(found.loader, start, found.bracket, false);
    // The import that binds it may stand farther down, as in a function that is called later.
    return name.text === 'import_module' ? new LoadingCall(loader_table/* importModule */.WE, start, name.next, true) : undefined;
}
/**
 * A loader that a function is given together with its arguments: `map(import_module, names)`, `submit(import_module, "a")`.
 */
function passedLoader(text, loaders, name, start) {
    if (text.bytes[name.next] !== python_bytes/* COMMA */.KE)
        return undefined;
    const loader = loaders.loaderOf(name.text);
    if (loader === undefined || loader.takes === 'package')
        return undefined;
    return new LoadingCall(loader, start, name.next, false, true);
}
/** One call that loads a module: where its arguments stand. What they say is known once the whole file was read. */
class LoadingCall {
    start;
    bracket;
    /** Whether the loader is no callee: another function is given it, with its arguments behind it. */
    passed;
    #tentative;
    #loader;
    #arguments = new Map();
    #positional = 0;
    constructor(loader, start, bracket, tentative, passed = false) {
        this.#loader = loader;
        this.start = start;
        this.bracket = bracket;
        this.#tentative = tentative;
        this.passed = passed;
    }
    /** Whether it gives the module, and does not only look for it or run it. */
    get givesModule() {
        return !this.passed && (this.#loader.takes === 'module' || this.#loader.takes === 'builtin');
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
    /** What it asks for: nothing, and nothing unknown, where it asks for no module. */
    targets(values, scanCode) {
        const { target, also, takes } = this.#loader;
        if (this.passed && this.#arguments.size === 0)
            return { targets: [], unknown: false };
        if (takes === 'code' || takes === 'expression') {
            const codes = [target, also].flatMap((parameter) => this.#arguments.get(parameter ?? '') ?? []);
            const scan = takes === 'code' ? scanCode : (code) => callsAlone(scanCode(code));
            return { targets: distinct(codes.flatMap((at) => targetsOfCode(values.code(at), scan))), unknown: false };
        }
        const texts = new Set();
        const found = this.#values(values)
            .filter((value) => value?.kind !== 'text' || texts.size < texts.add(value.text).size)
            .map((value) => this.#asked(value, values));
        return {
            targets: distinct(found.flatMap((each) => each ?? [])),
            unknown: found.some((each) => each === undefined),
        };
    }
    /** What the argument may be that says what is imported. */
    #values(values) {
        const at = this.#arguments.get(this.#loader.target);
        // `Thread(target=import_module, args=("a",))`
        const value = at ?? (this.passed ? this.#arguments.get('args') : undefined);
        const read = value === undefined ? undefined : values.argument(value);
        if (this.passed && (read?.kind === 'list' || read?.kind === 'table')) {
            const items = read.kind === 'list' ? read.items : read.keys;
            const found = items
                .slice(0, mostPassed)
                .flatMap((item) => choices(item.keyword === undefined ? item.value : undefined));
            return items.length > mostPassed ? [...found, undefined] : found;
        }
        return choices(read);
    }
    /** Undefined where it cannot be known, or is no module's name; none where no module is asked for. */
    #asked(value, values) {
        const { takes } = this.#loader;
        if (takes === 'path')
            return targetsOfPath(value);
        if (value?.kind !== 'text')
            return takes === 'package' ? [] : this.#inNamedPackage(values);
        const found = this.#named(takes === 'object' ? value.text.replace(/:.*/s, '') : value.text, values);
        return found === undefined ? undefined : [found];
    }
    /** Of a name nothing is known, but what it is relative to: it is given for nothing else. */
    #inNamedPackage(values) {
        const anchor = this.#textOf('package', values);
        return anchor === undefined ? undefined : [{ level: 0, module: anchor, prefix: true }];
    }
    /** The name in the argument of a parameter; undefined where it is none, or not known. */
    #textOf(parameter, values) {
        const at = this.#loader.takes === 'module' ? this.#arguments.get(parameter) : undefined;
        const value = at === undefined ? undefined : values.argument(at);
        return value?.kind === 'text' && modulePath.test(value.text) ? value.text : undefined;
    }
    #named(text, values) {
        if ((0,python_value/* isWhole */.wP)(text))
            return this.#absolute(text, false, values);
        // Only whole segments are known to be a module: `candidate.co` + x says `candidate`.
        const start = (0,python_value/* knownStart */.ai)(text);
        const whole = start.slice(0, Math.max(0, start.lastIndexOf('.')));
        if (/[^.]/.test(whole))
            return this.#absolute(whole, true, values);
        const anchor = start === '.' ? this.#textOf('package', values) : undefined;
        return anchor === undefined ? undefined : { level: 0, module: anchor, prefix: true };
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
/** Of a list that a loader is given so many items are followed. */
const mostPassed = 100;
/** Each text that the value may be; a list is none. */
function choices(value) {
    return value?.kind === 'text' ? (0,python_value/* expand */.fT)(value.text).map((text) => ({ kind: 'text', text })) : [value];
}
function distinct(targets) {
    if (targets.length < 2)
        return targets;
    return [...new Map(targets.map((each) => [`${each.level} ${each.module} ${each.prefix}`, each])).values()];
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
    return { owner, definition: i, next: (0,python_bytes/* wordEnd */.Ov)(text.bytes, (0,python_text/* skipBlanks */.pw)(text, i + 3, false)) };
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

// EXTERNAL MODULE: ./build/imports/python/constants.js + 7 modules
var constants = __webpack_require__(5484);
// EXTERNAL MODULE: ./build/imports/python/expression.js + 8 modules
var expression = __webpack_require__(8566);
;// CONCATENATED MODULE: ./build/imports/python/function-spans.js
/** The functions of a text, by where their `def` stands, each with its end. */
class FunctionSpans {
    #spans = [];
    #open = [];
    #textEnd;
    /** @param textEnd where functions end that nothing else does. */
    constructor(textEnd) {
        this.#textEnd = textEnd;
    }
    /** A logical line starts at `offset`: functions that it does not belong to end. */
    enterLine(offset, column) {
        for (let last = this.#open.at(-1); last !== undefined && last.column >= column; last = this.#open.at(-1)) {
            last.span.end = offset;
            this.#open.pop();
        }
    }
    /** A `def` stands at `start`, in a line that is indented by `column`. */
    open(start, column) {
        const span = { start, end: this.#textEnd };
        this.#spans.push(span);
        this.#open.push({ column, span });
    }
    /** The starts of the functions around some offsets, which are in their order. */
    around(offsets) {
        const found = new Set();
        let next = 0;
        for (const { start, end } of this.#spans) {
            while ((offsets[next] ?? end) < start)
                next++;
            if ((offsets[next] ?? end) < end)
                found.add(start);
        }
        return found;
    }
}

// EXTERNAL MODULE: ./build/imports/python/lambdas.js
var lambdas = __webpack_require__(9864);
// EXTERNAL MODULE: ./build/imports/python/lexer.js + 3 modules
var lexer = __webpack_require__(7706);
;// CONCATENATED MODULE: ./build/imports/python/open-calls.js

/** The calls of loaders that are open, and to which of them an argument belongs. */
class OpenCalls {
    #text;
    /** A callee was read, and its bracket comes next. */
    #callee;
    /** By depth, whether the bracket that is open holds the arguments of a call. */
    #argumentLists = [];
    /** Innermost last. */
    #open = [];
    constructor(text) {
        this.#text = text;
    }
    /** Whether what stands at `depth` is an argument of some call. */
    holdArguments(depth) {
        return this.#argumentLists[depth] === true;
    }
    /** A loader that stands among the arguments at `depth`, with its own behind it. */
    addPassed(call, draft, depth) {
        this.#open.push({ call, draft, depth });
    }
    addCallee(call, draft) {
        this.#callee = { call, draft };
    }
    /** A bracket opens at `i`. */
    bracket(i, depth) {
        // By far most lists of arguments stand directly behind what is called.
        const { bytes } = this.#text;
        this.#argumentLists[depth] = bytes[i] === python_bytes/* OPEN_PAREN */.UW && (0,python_bytes/* isWord */.Jg)((0,python_bytes/* byteAt */.aL)(bytes, i - 1));
    }
    /** The bracket at `i` may be that of the callee. */
    enter(i, depth) {
        const callee = this.#callee;
        // `getattr(importlib, "import_module")(…)`: its first bracket is not the one.
        if (callee === undefined || i < callee.call.bracket)
            return;
        this.#callee = undefined;
        if (callee.call.bracket === i)
            this.#open.push({ ...callee, depth });
    }
    comma(i, depth) {
        const open = this.#open.at(-1);
        if (open?.depth === depth)
            open.call.read(this.#text, i + 1);
    }
    /** The bracket at `i` closes, and `depth` is that of what stands about it. */
    close(i, depth) {
        for (let open = this.#open.at(-1); open && open.depth > depth; open = this.#open.at(-1)) {
            if (open.depth === depth + 1)
                open.draft.end = i + 1;
            this.#open.pop();
        }
    }
    /** The brackets that are open are given up. */
    abandon() {
        this.#open.length = 0;
        this.#callee = undefined;
    }
    /** What stands from `offset` on is read anew. */
    rewind(offset) {
        while ((this.#open.at(-1)?.call.start ?? -1) >= offset)
            this.#open.pop();
        this.#callee = undefined;
    }
}

// EXTERNAL MODULE: ./build/imports/python/lines.js
var lines = __webpack_require__(2443);
;// CONCATENATED MODULE: ./build/imports/python/records.js


/** What memory is sure to hold: a file of more imports, or of more names in one, is not read to its end. */
const records_most = 1_000_000;
/** Beside the first of each call, so many modules that calls may ask for are told of one file. */
const mostFurther = 10_000;
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
    /** Where the calls start, in their order. */
    calls() {
        return this.#drafts.flatMap(({ call, start }) => (call === undefined ? [] : [start]));
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
     * @param targetsOf what a call imports.
     * @param unplaced a reason that has no place in the text.
     */
    finish(targetsOf, { result: shim, refusal }, unplaced) {
        const places = (0,lines/* locate */.x)(this.#text, this.#drafts);
        const statements = [];
        const unknownCalls = [];
        let further = 0;
        this.#drafts.forEach((draft, k) => {
            const place = places[k];
            if (place === undefined)
                return;
            if (draft.statement)
                statements.push(ofStatement(draft, draft.statement, place));
            if (draft.call === undefined)
                return;
            if (further > mostFurther) {
                this.addProblem(draft.start, `more than ${mostFurther} names that calls may import`);
                return;
            }
            const { targets, unknown } = targetsOf(draft.call);
            further += Math.max(0, targets.length - 1);
            if (unknown)
                unknownCalls.push({ line: place.line, column: place.column });
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
;// CONCATENATED MODULE: ./build/imports/python/python-scan.js
















/** Of the texts that a file gives to `exec` so many are read; no file has as many. */
const mostCodes = 10_000;
/** Puts together what the lexer tells: statements by block, calls by bracket, the header and the shim by name. */
class PythonScan {
    #text;
    #lexer;
    #blocks = new Blocks();
    #records;
    #loaders = new loaders/* Loaders */.r();
    #shim;
    #lambdas = new lambdas/* Lambdas */.X();
    /** Whether dynamic imports have to be looked for. */
    #dynamic;
    /** Where they have to be; undefined: anywhere. */
    #places;
    /** The block that what is read now belongs to: in a header still the one around it. */
    #owner;
    #guard;
    #column = 0;
    /** A name that a colon follows, which ends no header. */
    #annotated;
    #constants;
    #functions;
    #values;
    #calls;
    constructor(text, dynamic, imported, places) {
        this.#text = text;
        this.#lexer = new lexer/* Lexer */.J(text, this);
        this.#records = new Records(text);
        this.#shim = new ShimReader(text);
        this.#calls = new OpenCalls(text);
        this.#dynamic = dynamic;
        this.#places = places;
        this.#owner = this.#blocks.top;
        this.#functions = new FunctionSpans(text.end);
        // The constants of a file are only looked for where a call's argument asks for one.
        this.#values = new expression/* ExpressionReader */.K(text, (name, offset) => {
            this.#constants ??= new constants/* Constants */.Y(text, this.#functions.around(this.#records.calls()), imported);
            return this.#constants.valueOf(name, offset);
        });
    }
    /** @param scanCode reads the code that is held as text. */
    run(scanCode) {
        this.#lexer.run();
        this.#places?.end();
        const nul = this.#text.bytes.subarray(0, this.#text.end).indexOf(0);
        if (nul >= 0)
            this.problem(nul, 'a NUL byte');
        const invalid = (0,python_text/* firstInvalidLine */.qt)(this.#text);
        if (invalid !== undefined)
            this.problem(invalid, 'the line is not UTF-8, and no coding cookie says what it is');
        this.#records.keep((call) => call.isConfirmed(this.#loaders));
        let codes = 0;
        const targetsOf = (call) => call.targets(this.#values, (code) => {
            if (codes++ < mostCodes)
                return scanCode(code);
            this.#records.addProblem(call.start, `more than ${mostCodes} texts of code`);
            return { statements: [] };
        });
        if (this.#loaders.isFull)
            this.#records.addProblem(this.#text.end, 'more names for loaders than are followed');
        return this.#records.finish(targetsOf, this.#shim, this.#text.problem);
    }
    /** Whether calls were not looked for, though the file turned out to import what makes them. */
    get missedLoaders() {
        return !this.#dynamic && this.#loaders.areImported(this.#text);
    }
    line(i, column) {
        if (this.#places !== undefined)
            this.#dynamic = this.#places.startLine(i);
        this.#blocks.enterLine(column);
        this.#functions.enterLine(i, column);
        this.#lambdas.clear();
        this.#annotated = undefined;
        this.#column = column;
        const header = openCompound(this.#text, this.#blocks, i, column);
        this.#guard = header?.guard;
        this.#owner = header?.owner ?? this.#blocks.top;
        this.#shim.line(column);
        if (header?.definition !== undefined)
            this.#functions.open(header.definition, column);
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
        else if ((0,names/* isAttribute */.xj)(this.#text.bytes, i)) {
            this.#tellShim(i, name, depth, 'attribute');
        }
        else {
            this.#guard?.name(i, name);
            const call = this.#dynamic ? this.#readCall(i, name, depth) : undefined;
            this.#tellShim(i, name, depth, call?.givesModule ? 'loader' : 'plain');
        }
        return name.end;
    }
    #readCall(i, name, depth) {
        if (this.#records.full)
            return undefined;
        this.#readPassed(i, name, depth);
        return this.#readCallee(i, name);
    }
    /** A loader that stands among the arguments of another call, with its own behind it. */
    #readPassed(i, name, depth) {
        if (!this.#calls.holdArguments(depth))
            return;
        const call = passedLoader(this.#text, this.#loaders, name, i);
        if (call === undefined)
            return;
        this.#calls.addPassed(call, this.#records.addCall(call, this.#owner, this.#lambdas.active), depth);
    }
    /** The dynamic import that `name` is the callee of. */
    #readCallee(i, name) {
        const call = this.#records.full ? undefined : loadingCall(this.#text, this.#loaders, name, i);
        if (call === undefined)
            return undefined;
        const draft = this.#records.addCall(call, this.#owner, this.#lambdas.active);
        // At once, so that it is known too where the bracket is never closed.
        call.read(this.#text, call.bracket + 1);
        this.#calls.addCallee(call, draft);
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
    open(i, depth) {
        this.#guard?.open(i, depth);
        if (this.#dynamic)
            this.#calls.bracket(i, depth);
        this.#calls.enter(i, depth);
    }
    comma(i, depth) {
        this.#guard?.comma(i, depth);
        this.#lambdas.comma(depth);
        this.#calls.comma(i, depth);
    }
    close(i, depth) {
        this.#guard?.close(i, depth);
        this.#lambdas.close(depth);
        this.#calls.close(i, depth);
    }
    lambdaColon(depth) {
        return this.#lambdas.colon(depth);
    }
    abandon() {
        this.#calls.abandon();
    }
    rewind(offset) {
        this.#records.rewind(offset);
        this.#calls.rewind(offset);
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

;// CONCATENATED MODULE: ./build/imports/python/scan.js




/**
 * Reads the imports of a Python source file, in the order in which they stand, without building a tree. One pass over the
 * bytes; never throws. `unreadable` is set where the text cannot be followed to its end (open brackets or strings, NUL
 * bytes, a wrong coding cookie), never for a file that CPython 3.11 parses. What is read goes by
 * CPython's grammar up to 3.15, so f-strings nest as from 3.12 on.
 *
 * @param imported what names stand for that the file imports of others.
 * @param calls where it may call loaders (`loaderCalls`), in byte offsets; null: anywhere.
 */
function scanPython(source, imported, calls = null) {
    const text = (0,python_text/* readText */.yR)(source);
    // A text that was decoded has other offsets than its bytes.
    if (calls !== null && text.end === source.length) {
        const places = new Places(calls);
        const scanned = new PythonScan(text, true, imported, places).run(scanPython);
        if (!places.missed)
            return scanned;
    }
    const first = new PythonScan(text, loaders/* Loaders */.r.mayOccur(text), imported);
    const scanned = first.run(scanPython);
    // Loaders that an import brings may be called before it stands in the text.
    return first.missedLoaders ? new PythonScan(text, true, imported).run(scanPython) : scanned;
}
/** Python's side of the port. A `.pyw` file is run, and no module: only Windows imports one. */
const pythonScanner = {
    language: 'python',
    handles: (path) => path.endsWith('.py') || path.endsWith('.pyw'),
    scan: (_path, source) => scanPython(source),
};


/***/ }),

/***/ 7485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isPythonScript),
/* harmony export */   m: () => (/* binding */ mayBeScript)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(298);


/** Whether a file may be a program without an ending: what reads it is said in its first line. */
function mayBeScript(path) {
    return !(0,_domain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(path).includes('.');
}
/** Whether the first line hands the file to Python: `#!/usr/bin/env python3`, `#!/usr/bin/env -S uv run --script`. */
function isPythonScript(source) {
    const start = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(source.buffer, source.byteOffset, Math.min(source.length, mostBytes)).toString('latin1');
    if (!start.startsWith('#!'))
        return false;
    const [line = ''] = start.slice(2).split(/[\r\n]/, 1);
    const [interpreter = '', ...more] = line.split(/[ \t]+/).filter((word) => word !== '');
    const words = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(interpreter) === 'env' ? more : [interpreter];
    return words.some((word, at) => python.test((0,_domain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(word)) || (word === 'uv' && words[at + 1] === 'run'));
}
/** Linux reads no more of the line. */
const mostBytes = 256;
const python = /^(?:python|pypy)[\d.]*w?$/;


/***/ }),

/***/ 9862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ StatementListener)
/* harmony export */ });
/** Listens to where statements start, and to nothing else that it does not ask for itself. */
class StatementListener {
    headerEnd(_i) { }
    name(i, _depth) {
        return i + 1;
    }
    open(_i, _depth) { }
    comma(_i, _depth) { }
    close(_i, _depth) { }
    lambdaColon(_depth) {
        return false;
    }
    abandon() { }
    problem(_offset, _reason) { }
}


/***/ }),

/***/ 1350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ StatementTargets)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5385);


/** By the first letter of the word. */
const headers = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byFirstLetter */ .yN)([
    ['for', 'for'],
    ['with', 'with'],
    ['except', 'with'],
    ['if', 'header'],
    ['elif', 'header'],
    ['else', 'header'],
    ['while', 'header'],
    ['try', 'header'],
    ['finally', 'header'],
], ([word]) => word);
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
        for (const [word, kind] of headers.get((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i)) ?? []) {
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
     * @param inLambda an `=` behind it is of a lambda's parameters.
     */
    name(i, name, depth, inLambda) {
        const { bytes } = this.#text;
        switch (this.kind) {
            case 'plain':
                if (name.isSingle)
                    this.#targets.add(name);
                this.#assigned(name.next, depth, inLambda);
                return;
            case 'for':
                if (depth === 0 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, i, 'in'))
                    this.#boundBefore(i);
                else if (name.isSingle)
                    this.#targets.add(name);
                return;
            case 'with':
                if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, i, 'as'))
                    this.#targets.begin(depth);
                else if (name.isSingle)
                    this.#targets.addAwaited(name);
                return;
            case 'case':
                if (depth === 0 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .wordAt */ .E7)(bytes, i, 'if'))
                    this.#boundBefore(i);
                else if (name.isSingle)
                    this.#targets.addCapture(name);
                return;
            default:
        }
    }
    comma(i, depth, inLambda) {
        if (this.kind === 'with')
            this.#bind(this.#targets.endAwaited(depth), i);
        else if (this.kind === 'plain')
            this.#assigned((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skipBlanks */ .pw)(this.#text, i + 1, false), depth, inLambda);
    }
    /** A bracket that closes; `depth` counts it no more. */
    close(i, depth, inLambda) {
        if (this.kind === 'with')
            this.#bind(this.#targets.endAwaited(depth + 1), i);
        this.#targets.close(i, depth);
        if (this.kind === 'plain')
            this.#assigned((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skipBlanks */ .pw)(this.#text, i + 1, depth > 0), depth, inLambda);
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
    if (!startsImport[(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, i)])
        return undefined;
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
/** The first letters of the words that start one: nearly every statement is told by its first. */
const startsImport = Array.from({ length: 256 }, (_, byte) => 'ifl'.includes(String.fromCharCode(byte)));
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
    /** Spelt out when they are taken: most statements bind none of what they name. */
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
        if (this.#names.length > 0)
            this.#names = [];
        this.#brackets.length = 0;
        this.#reading = 0;
        this.#awaited = undefined;
    }
    take() {
        const names = this.#names.map(({ text }) => text);
        if (names.length > 0)
            this.#names = [];
        return names;
    }
    add(name) {
        if (this.#reading === 0 && !this.#isOwner(name.next))
            this.#names.push(name);
    }
    /** A name in a pattern, which captures unless it is a class or a keyword of one. */
    addCapture(name) {
        const { bytes } = this.#text;
        const { next } = name;
        const keyword = bytes[next] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUALS */ .UT && bytes[next + 1] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUALS */ .UT;
        if (!keyword && bytes[next] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_PAREN */ .UW && !notCaptured.has(name.text))
            this.#names.push(name);
    }
    /** Behind `as`. */
    begin(depth) {
        this.#awaited = depth;
        this.#names = [];
    }
    addAwaited(name) {
        if (this.#awaited !== undefined)
            this.add(name);
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
    const ascii = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(source);
    return { bytes, end: source.length, ascii, valid: ascii || (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(source) };
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

/***/ 3557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTexts),
  j: () => (/* binding */ withTexts)
});

// EXTERNAL MODULE: ./build/imports/python/bytes.js
var bytes = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/imports/python/constants.js + 7 modules
var constants = __webpack_require__(5484);
// EXTERNAL MODULE: ./build/imports/python/expression.js + 8 modules
var expression = __webpack_require__(8566);
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
    ['importlib.machinery.PathFinder.find_spec', 1],
    ['importlib.machinery.FileFinder', 0],
    ['pkgutil.iter_modules', 0],
    ['pkgutil.walk_packages', 0],
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
    /** Learns from `p = sys.path`. */
    bindAssignment(target, value) {
        if (target?.kind !== 'name' || value?.kind !== 'name' || this.#names.size >= mostNames)
            return;
        if (this.#meaningOf(value.name) === 'sys.path')
            this.#names.set(target.name, 'sys.path');
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
// EXTERNAL MODULE: ./build/imports/python/statement-listener.js
var statement_listener = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/imports/python/text.js
var python_text = __webpack_require__(5385);
// EXTERNAL MODULE: ./build/imports/python/value.js
var python_value = __webpack_require__(2733);
;// CONCATENATED MODULE: ./build/imports/python/text-names.js

/** `python3`, `sys.executable` */
function isInterpreter(value) {
    if (value.kind === 'name')
        return value.name === 'sys.executable';
    return value.kind === 'text' && interpreter.test(value.text);
}
/** `-u` */
function isOption(value) {
    return value.kind === 'text' && value.text.startsWith('-');
}
/** The name that a text is, with or without an attribute, or begins with. */
function nameIn(text) {
    if ((0,python_value/* isWhole */.wP)(text))
        return wholeNameIn(text);
    const start = (0,python_value/* knownStart */.ai)(text);
    const module = start.slice(0, Math.max(0, start.search(/[.:][^.:]*$/)));
    // What follows the colon is an attribute: the module is known.
    if (start.includes(':'))
        return twoParts.test(module) ? { text: module, prefix: false } : undefined;
    return dottedName.test(module) ? { text: module, prefix: true } : undefined;
}
/** The file that a command runs: `python candidate/core/x.py --flag`. */
function scriptIn(text) {
    return (0,python_value/* isWhole */.wP)(text) ? scriptCommand.exec(text)?.[1] : undefined;
}
/** Whether a text is one name without a dot. */
function isSingleName(text) {
    return singleName.test(text);
}
function wholeNameIn(text) {
    if (wholeName.test(text))
        return { text, prefix: false };
    // `"candidate.core."` is held to put something behind it.
    if (text.endsWith('.')) {
        const start = text.slice(0, -1);
        return dottedName.test(start) ? { text: start, prefix: true } : undefined;
    }
    const run = text.includes(' -m ') ? command.exec(text)?.[1] : undefined;
    if (run === undefined)
        return undefined;
    return { text: run.includes('.') ? run : `${run}.__main__`, prefix: false };
}
const part = '[\\p{XID_Start}_]\\p{XID_Continue}*';
const dottedName = new RegExp(`^${part}(?:\\.${part})*$`, 'u');
const twoParts = new RegExp(`^${part}(?:\\.${part})+$`, 'u');
const wholeName = new RegExp(`^${part}(?:\\.${part})+(?::${part}(?:\\.${part})*)?$`, 'u');
const singleName = new RegExp(`^${part}$`, 'u');
const interpreter = /^(?:[^ ]*\/)?python[\d.]*$/;
const scriptCommand = /^(?:[^ ]*\/)?python[\w.]* (?:-\w+ )*([^ ]+\.py)(?: |$)/;
const command = new RegExp(`^(?:[^ ]*/)?python[\\w.]* (?:-\\w+ )*-m (${part}(?:\\.${part})*)(?: |$)`, 'u');

;// CONCATENATED MODULE: ./build/imports/python/texts.js













/**
 * The texts of a Python file that may name a module, or that put a folder on the import path, in the order of the source.
 * Constants, formats and joined paths are folded. Docstrings, other strings that are a statement, and comments are left
 * out, and so is every text that is not a dotted name as a whole: prose has blanks.
 */
function readTexts(source) {
    return new TextReader((0,python_text/* readText */.yR)(source)).run();
}
/** A scanned file with its texts. Where there are more than are followed, it is one that could not be scanned whole. */
function withTexts(scanned, source) {
    const reader = new TextReader((0,python_text/* readText */.yR)(source));
    const texts = reader.run();
    if (!reader.isCut || scanned.unreadable)
        return { ...scanned, texts };
    return { ...scanned, texts, unreadable: { reason: 'more names and texts than are followed' } };
}
/** What memory is sure to hold. */
const mostTexts = 100_000;
/** What is handed to these is compared, or names a logger: it loads nothing. */
const harmless = new Set([
    'startswith',
    'endswith',
    'removeprefix',
    'removesuffix',
    'getLogger',
    'getChild',
    'get_logger',
]);
/** The same of these modules: a text is a pattern, or the key of what is loaded already. */
const harmlessOwner = /^(?:re|sys\.modules)\.\w+$/;
/** Where a file calls these, a path of source code that it holds may be what they are given. */
const runners = new Set(['exec', 'eval', 'compile'].flatMap((name) => [name, `builtins.${name}`]));
class TextReader extends statement_listener/* StatementListener */.a {
    #text;
    #expressions;
    #constants;
    #paths = new PathNames();
    #drafts = [];
    /** Paths of source code, which count where the file runs some. */
    #sources = [];
    #runsCode = false;
    /** Where texts of the statement at hand start that are harmless. */
    #harmless = new Set();
    /** Up to where the last statement was read: a lambda's colon in it starts no other. */
    #read = 0;
    /** An import path was named, and its annotation is to come. */
    #annotated = false;
    constructor(text) {
        super();
        this.#text = text;
        this.#constants = new constants/* Constants */.Y(text);
        this.#expressions = new expression/* ExpressionReader */.K(text, (name, offset) => this.#constants.valueOf(name, offset), this);
    }
    /** Whether there was more than is followed. */
    get isCut() {
        return this.#drafts.length >= mostTexts || this.#constants.isCut || this.#expressions.isSpent;
    }
    run() {
        new lexer/* Lexer */.J(this.#text, this).run();
        if (this.#runsCode)
            this.#addSources();
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
        this.#harmless.clear();
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
        else if (items.length === 2)
            this.#paths.bindAssignment(target?.value, items[1]?.value);
    }
    text(value, start, end) {
        if (this.#harmless.has(start))
            return;
        const told = new Set();
        for (const each of (0,python_value/* expand */.fT)(value)) {
            const named = nameIn(each);
            const key = `${named?.text} ${named?.prefix}`;
            if (named === undefined)
                this.#source(each, start, end);
            if (named === undefined || told.has(key))
                continue;
            told.add(key);
            this.#add({ ...named, use: 'name', start, end });
        }
    }
    /** `candidate/core/x.py`, `python candidate/core/x.py` */
    #source(text, start, end) {
        if (!text.includes('.py'))
            return;
        const script = scriptIn(text);
        const path = script ?? text;
        const known = path.endsWith('.py') ? (0,path_value/* knownPath */.ry)({ kind: 'text', text: path }) : undefined;
        if (known === undefined || known.prefix || known.segments.length < 2)
            return;
        const draft = { text: known.segments.join('/'), prefix: false, use: 'path', start, end };
        if (script !== undefined)
            this.#add(draft);
        else if (this.#sources.length < mostTexts)
            this.#sources.push(draft);
    }
    #addSources() {
        const given = new Set(this.#drafts.flatMap(({ use, start }) => (use === 'path' ? [start] : [])));
        for (const source of this.#sources)
            if (!given.has(source.start))
                this.#add(source);
    }
    call(name, items) {
        if (harmless.has((0,names/* lastPart */.S_)(name)) || harmlessOwner.test(name))
            this.#spare(items);
        this.#runsCode ||= runners.has(name);
        for (const { value } of items)
            if (value.kind === 'list')
                this.#command(value.items);
        const path = this.#paths.pathOf(name, items);
        if (path !== undefined)
            this.#path(path.value, path.start, path.end);
    }
    #spare(items) {
        for (const { value, start } of (0,python_value/* itemsWithin */.mu)(items))
            if (value.kind !== 'list')
                this.#harmless.add(start);
    }
    /** `[sys.executable, "-m", "candidate"]`: a package alone is a name here. */
    #command(items) {
        const at = items.findIndex(({ value }) => value.kind === 'text' && value.text === '-m');
        const item = at < 0 ? undefined : items[at + 1];
        if (at < 0)
            this.#script(items);
        if (item?.value.kind !== 'text' || !isSingleName(item.value.text))
            return;
        this.#add({ text: `${item.value.text}.__main__`, prefix: false, use: 'name', start: item.start, end: item.end });
    }
    /** `[sys.executable, "candidate/core/x.py"]` */
    #script(items) {
        const at = items.findIndex(({ value }) => isInterpreter(value));
        const item = at < 0 ? undefined : items.slice(at + 1).find(({ value }) => !isOption(value));
        if (item?.value.kind === 'text' && item.value.text.endsWith('.py'))
            this.#path(item.value, item.start, item.end);
    }
    #path(value, start, end) {
        if (value.kind === 'list') {
            for (const item of value.items)
                if (item.value.kind === 'text')
                    this.#path(item.value, item.start, item.end);
            return;
        }
        for (const text of value.kind === 'text' ? (0,python_value/* expand */.fT)(value.text) : []) {
            const path = (0,path_value/* knownPath */.ry)({ kind: 'text', text });
            if (path !== undefined)
                this.#add({ text: path.segments.join('/'), prefix: path.prefix, use: 'path', start, end });
        }
    }
    #add(draft) {
        if (this.#drafts.length < mostTexts)
            this.#drafts.push(draft);
    }
    rewind(offset) {
        this.#drafts = this.#drafts.filter(({ start }) => start < offset);
        this.#sources = this.#sources.filter(({ start }) => start < offset);
        this.#read = Math.min(this.#read, offset);
    }
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
/* harmony export */   Eo: () => (/* binding */ mostChoices),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Mo: () => (/* binding */ mostItems),
/* harmony export */   PW: () => (/* binding */ FILE),
/* harmony export */   Sr: () => (/* binding */ isChoice),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _r: () => (/* binding */ asShown),
/* harmony export */   ai: () => (/* binding */ knownStart),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   mu: () => (/* binding */ itemsWithin),
/* harmony export */   pL: () => (/* binding */ replaceMarks),
/* harmony export */   sw: () => (/* binding */ mostCharacters),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   v8: () => (/* binding */ textValue),
/* harmony export */   vs: () => (/* binding */ HOLE),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   yY: () => (/* binding */ lift)
/* harmony export */ });
/** Stands for characters that are not known. */
const HOLE = '\0';
/** The path of the file itself, `__file__`. */
const FILE = '\x01';
/** The directory of the file. */
const HERE = '\x02';
/** Longer texts name no module; of those only the start is kept, so that `a = a + a` stays small. */
const mostCharacters = 1000;
/** Around what a text may be, one of several, and between those. */
const EITHER = '\x03';
const OR = '\x04';
const END = '\x05';
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
const marks = new RegExp(`[${HOLE}-${END}]+`, 'g');
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
const anyMark = new RegExp(`[${HOLE}-${END}]`);
/** Whether every character is known. */
function isWhole(text) {
    return !anyMark.test(text);
}
/** Of what a text may be so much is followed; the rest is as good as not known. */
const mostChoices = 16;
/** The text that is one of these values; unknown where none of them is a text. */
function choice(values, most = mostCharacters) {
    const texts = new Set();
    let known = false;
    for (const value of values) {
        if (value.kind !== 'text')
            texts.add(HOLE);
        else {
            known = true;
            for (const text of expand(value.text))
                texts.add(text);
        }
        if (texts.size > mostChoices)
            break;
    }
    if (!known)
        return unknown;
    const kept = [...texts].slice(0, mostChoices);
    if (texts.size > kept.length)
        kept.push(HOLE);
    return kept.length === 1 ? textValue(kept[0] ?? '', most) : textValue(`${EITHER}${kept.join(OR)}${END}`, most);
}
/** Whether a text may be one of several. */
function isChoice(text) {
    return text.includes(EITHER);
}
/** What a text may be: itself alone where there is no choice. Where there is too much to choose from, a part is not known. */
function expand(text) {
    if (!isChoice(text))
        return [text];
    let texts = [''];
    for (let i = 0; i < text.length;) {
        const start = text.indexOf(EITHER, i);
        const before = text.slice(i, start < 0 ? text.length : start);
        if (before !== '')
            texts = texts.map((each) => each + before);
        if (start < 0)
            break;
        const end = text.indexOf(END, start);
        // A text that was cut within the choice.
        const parts = end < 0 ? [HOLE] : text.slice(start + 1, end).split(OR);
        const taken = texts.length * parts.length > mostChoices ? [HOLE] : parts;
        texts = texts.flatMap((each) => taken.map((part) => each + part));
        i = end < 0 ? text.length : end + 1;
    }
    return texts;
}
/** What a function makes of a text, whichever of several it is. */
function lift(text, make) {
    return isChoice(text) ? choice(expand(text).map(make)) : make(text);
}
/** The items of a list and of the lists in it, of each list once: by names they may hold the same one at every level. */
function* itemsWithin(items) {
    yield* items;
    const lists = new Set(listsAmong(items));
    // What is added is come to as well.
    for (const list of lists) {
        yield* list;
        for (const inner of listsAmong(list))
            lists.add(inner);
    }
}
function listsAmong(items) {
    return items.flatMap(({ value }) => (value.kind === 'list' ? [value.items] : []));
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
/** Of a list and something unknown what is known stays; that it is all of it is then not known. */
function addLists(left, right) {
    if (left.kind !== 'list')
        return right.kind === 'list' ? { ...right, held: true } : unknown;
    if (right.kind !== 'list' || left.items.length + right.items.length > mostItems)
        return { ...left, held: true };
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

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YT: () => (/* binding */ everything),
  co: () => (/* binding */ gatherGraph),
  ci: () => (/* binding */ holdsTypeScript),
  YS: () => (/* binding */ isProject)
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
    /** Those that stand for the folder of an import root, with that folder: `from .. import x` in a folder of it. */
    #rootFolders = new Map();
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
            const written = '.'.repeat(level) + name;
            const place = base === '' ? '' : this.#answer('', found, () => base).place;
            const target = this.#targets.add(written, null, true, place);
            if (base === '' || (name === '' && start === top && level > 1))
                this.#rootFolders.set(target, start);
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
        const root = this.#rootFolders.get(base);
        if (root !== undefined)
            return this.#atRoot(base, root, name);
        const parent = this.#foundOf(base);
        const found = parent === null ? null : this.#names.findIn(parent, name);
        if (found === null && (parent === null || this.#isAttribute(parent, name)))
            return null;
        const directory = parent?.kind === 'file' ? (0,domain_path/* directoryOf */.jt)(parent.path) : base.place;
        return this.#answer(base.target === '' ? name : `${base.target}.${name}`, found, () => directory + name);
    }
    /** The folder of a root may be imported as a package by who starts above it: what is meant lies there. */
    #atRoot(base, root, name) {
        const found = this.#names.findAt(root + name);
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
        return !missing || this.#rootFolders.has(target);
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
        if (file.bindings)
            this.bindings = file.bindings;
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
    return targets.add(specifier, null, true, placeOf(path, specifier));
}
/** Where it would lie; empty for what is no path of the tree: `../../x` beyond its root, `/x`. */
function placeOf(path, specifier) {
    // `./policy.js` may be written for `policy.ts`.
    const base = (0,module_path/* withoutTypeScriptEnding */.DG)(specifier);
    const place = base.startsWith('.') ? (0,domain_path/* joinPath */.uJ)((0,domain_path/* parentOf */.gN)(path), base) : base;
    return place === null || place === '' || place.startsWith('/') ? '' : `${place}/`;
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
;// CONCATENATED MODULE: ./build/graph/constants-in-question.js

/**
 * By path: what files of production, and those that it loads, import of files that may hold names of development, as far as
 * they call loaders with something that is not known.
 *
 * @param mayHold whether a file may hold such names.
 */
function constantsInQuestion(graph, lanes, mayHold) {
    const found = new Map();
    let loaded;
    let file = -1;
    for (const { path, unknownCalls, language } of graph.modules.values()) {
        file++;
        if (language !== 'python' || unknownCalls.length === 0 || lanes.edgesFrom(path).length > 0)
            continue;
        if (!lanes.edgeInto(path)) {
            loaded ??= (0,graph_loaded/* loadedByProduction */.E)(graph, lanes);
            if (loaded[file] !== 1)
                continue;
        }
        const imported = graph.edgesOf(path).flatMap((edge) => constantsOf(edge, mayHold));
        if (imported.length > 0)
            found.set(path, imported);
    }
    return found;
}
function constantsOf(edge, mayHold) {
    const { resolved, path, statement, submodule, names } = edge;
    if (resolved === null || resolved === path || !mayHold(resolved))
        return [];
    const isModule = statement.form === 'import' || submodule;
    return names.map(({ name, alias }) => ({
        name: alias ?? name,
        path: resolved,
        attribute: isModule ? null : name,
    }));
}

// EXTERNAL MODULE: ./build/graph/chains.js + 1 modules
var chains = __webpack_require__(1114);
// EXTERNAL MODULE: ./build/graph/crossings.js
var crossings = __webpack_require__(4826);
// EXTERNAL MODULE: ./build/graph/hidden.js + 1 modules
var graph_hidden = __webpack_require__(9333);
;// CONCATENATED MODULE: ./build/graph/counterparts-in-question.js



/**
 * Python files of which it is not known yet what they bind, and that are held against each other: a development module that
 * production imports or names, and what stands in production at its path. Sorted.
 */
function counterpartsInQuestion(sources) {
    const { graph, lanes } = sources;
    const asked = new Set();
    for (const { edge, promotion, development, counterpart } of (0,crossings/* crossings */.c)(sources).values()) {
        const isOwnOriginal = lanes.counterpart(promotion, development) === edge.path;
        const production = isOwnOriginal ? edge.path : counterpart;
        if (production === null)
            continue;
        asked.add(production).add(development);
    }
    for (const { entry, promotion } of (0,chains/* chains */.B)(graph, lanes)) {
        const found = (0,crossings/* counterpartAt */.$)(entry.place, promotion, sources);
        if (found !== null)
            asked.add(found).add(entry.place);
    }
    for (const { names } of (0,graph_hidden/* hiddenNames */.j)(sources)) {
        for (const { place, counterpart } of names)
            if (counterpart !== null)
                asked.add(counterpart).add(place);
    }
    return [...asked]
        .filter((path) => {
        const module = graph.modules.get(path);
        return module?.language === 'python' && !module.bindings;
    })
        .sort();
}

// EXTERNAL MODULE: ./build/domain/fields.js
var fields = __webpack_require__(8548);
;// CONCATENATED MODULE: ./build/graph/distribution-names.js
/** Distributions whose import name is none of those that `importNames` makes of theirs. */
const importedAs = new Map([
    ['attrs', 'attr'],
    ['beautifulsoup4', 'bs4'],
    ['django_rest_framework', 'rest_framework'],
    ['djangorestframework', 'rest_framework'],
    ['gitpython', 'git'],
    ['grpcio', 'grpc'],
    ['mysqlclient', 'mysqldb'],
    ['opencv', 'cv2'],
    ['opencv_python', 'cv2'],
    ['opencv_python_headless', 'cv2'],
    ['pillow', 'pil'],
    ['protobuf', 'google'],
    ['psycopg2_binary', 'psycopg2'],
    ['py_opencv', 'cv2'],
    ['pycryptodome', 'crypto'],
    ['pyjwt', 'jwt'],
    ['pyserial', 'serial'],
    ['python_jose', 'jose'],
    ['pytorch', 'torch'],
    ['pywin32', 'win32api'],
    ['pyyaml', 'yaml'],
    ['scikit_image', 'skimage'],
    ['scikit_learn', 'sklearn'],
]);
/**
 * `requests[socks]>=2 ; python_version < "3.9"` → `requests`; options and comments → none. What a distribution is imported
 * as stands in no file of the project: usual ways from one name to the other are all taken (`PyYAML` → `yaml`,
 * `python-dotenv` → `dotenv`, `google-cloud-storage` → `google`).
 *
 * @param requirement as pip takes it: a name with what limits it, an address, or a path.
 */
function importNames(requirement) {
    const written = distributionName(requirement.trim());
    if (written === undefined)
        return [];
    const name = written.toLowerCase().replace(/[-.]+/g, '_');
    const [first = name] = name.split('_', 1);
    const bare = name.replace(/^python_/, '').replace(/_python$/, '');
    return [...new Set([name, first, bare, importedAs.get(name) ?? name])].filter((each) => each !== 'python');
}
function distributionName(requirement) {
    if (/^[A-Za-z][\w+.-]*:/.test(requirement))
        return nameInAddress(requirement);
    // A folder of the repository is no distribution of others; an archive may be.
    if (/^[^\s@[;<>=!~,(]*[\\/]/.test(requirement))
        return nameOfArchive(requirement);
    return startOf(requirement);
}
/** `git+https://host/owner/name.git@v1#egg=name`, `https://host/name-1.0-py3-none-any.whl` */
function nameInAddress(address) {
    const egg = /[#&]egg=([^&]*)/.exec(address)?.[1];
    if (egg !== undefined)
        return startOf(egg);
    if (!/^(git|hg|svn|bzr)\+/.test(address))
        return nameOfArchive(address);
    const repository = lastSegment(address.slice(address.indexOf(':') + 1));
    return startOf(repository.split(/@|\.git$/, 1)[0] ?? '');
}
/** Before the version of a wheel or of a source distribution; undefined for any other path. */
function nameOfArchive(path) {
    const file = lastSegment(path);
    return /\.(whl|zip|tar\.gz|tgz|tar\.bz2)$/.test(file) ? startOf(file.split(/-\d/, 1)[0] ?? '') : undefined;
}
/** A reference behind `@` may have slashes of its own. */
function lastSegment(path) {
    const bare = path.replace(/[?#;\s].*$/s, '');
    const at = bare.indexOf('@', bare.indexOf('/', bare.startsWith('//') ? 2 : 0) + 1);
    const whole = at < 0 ? bare : bare.slice(0, at);
    return whole.slice(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
}
function startOf(requirement) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(requirement)?.[0];
}

;// CONCATENATED MODULE: ./build/graph/sorted-paths.js
/** The first of sorted texts that is not before `text`: what starts with it comes from there on. */
function firstFrom(sorted, text) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low];
}

;// CONCATENATED MODULE: ./build/graph/project-folder.js

const rootAlone = (folder) => folder === '';
/**
 * The repository's root, and every folder above a lane's root: what is declared there says by which name the lane is imported.
 * A project that lies at a lane's own root would make import roots of bare names, as `core`, for every other file as well.
 */
function projectFolders({ lanes }) {
    const roots = lanes.map(({ root }) => root).sort();
    return (folder) => folder === '' || firstFrom(roots, `${folder}\0`)?.startsWith(folder) === true;
}

// EXTERNAL MODULE: ./build/graph/project-values.js + 2 modules
var project_values = __webpack_require__(5943);
;// CONCATENATED MODULE: ./build/graph/requirements.js

/**
 * Whether a file lists requirements for pip or for pip-tools.
 *
 * @param name in the project's folder: `requirements-dev.txt`, `requirements/base.in`.
 */
function isRequirements(name) {
    return /^(requirements\/[\w.-]+|[\w.-]*requirements[\w.-]*)\.(txt|in)$/.test(name);
}
/**
 * A list of requirements as pip reads it: lines that a backslash joins, comments, `-r` and `-e`. Constraints (`-c`) declare
 * nothing: they limit what is declared elsewhere.
 *
 * @param directory of the list, without a trailing slash: other lists are named from there.
 */
function readRequirements(text, directory) {
    const requirements = [];
    const lists = [];
    for (const line of joinedLines(text)) {
        const content = line.replace(/(^|\s)#.*$/s, '').trim();
        const [, option, argument = ''] = optionLine.exec(content) ?? [];
        if (option === undefined)
            requirements.push(content);
        else if (option.startsWith('-e') || option.startsWith('--e'))
            requirements.push(unquoted(argument));
        else
            lists.push(...listPaths([unquoted(argument)], directory));
    }
    return { requirements, lists };
}
/** Paths of lists as a file of `directory` writes them: addresses, and what leads out of the repository, are left out. */
function listPaths(written, directory) {
    return written.flatMap((path) => {
        if (path === '' || /^([\\/]|[A-Za-z][\w+.-]*:)/.test(path))
            return [];
        return (0,domain_path/* joinPath */.uJ)(directory, path) || [];
    });
}
const optionLine = /^(-r|-e|--requirement(?=[\s=])|--editable(?=[\s=]))\s*=?\s*(\S.*)$/s;
/** A comment goes on in no other line. */
function* joinedLines(text) {
    let joined = [];
    for (const line of text.split(/\r?\n/)) {
        if (line.endsWith('\\') && !/^\s*#/.test(line)) {
            joined.push(line.slice(0, -1));
            continue;
        }
        yield joined.length === 0 ? line : [...joined, line].join('');
        joined = [];
    }
    if (joined.length > 0)
        yield joined.join('');
}
function unquoted(argument) {
    return /^"([^"]*)"$|^'([^']*)'$/.exec(argument)?.slice(1).join('') ?? argument;
}

;// CONCATENATED MODULE: ./build/graph/pyproject-dependencies.js



/**
 * What a `pyproject.toml` declares: by the standards, and in the tables of the tools that keep dependencies there.
 *
 * @param directory of the file, without a trailing slash.
 */
function pyprojectDependencies(pyproject, directory) {
    const tool = (...keys) => (0,project_values.at)(pyproject, 'tool', ...keys);
    return {
        requirements: [
            ...(0,project_values/* strings */.P$)((0,project_values.at)(pyproject, 'project', 'dependencies')),
            ...pyproject_dependencies_fields((0,project_values.at)(pyproject, 'project', 'optional-dependencies')).flatMap(project_values/* strings */.P$),
            ...pyproject_dependencies_fields((0,project_values.at)(pyproject, 'dependency-groups')).flatMap(project_values/* strings */.P$),
            ...names(tool('poetry', 'dependencies')),
            ...names(tool('poetry', 'dev-dependencies')),
            ...pyproject_dependencies_fields(tool('poetry', 'group')).flatMap((group) => names((0,project_values.at)(group, 'dependencies'))),
            ...(0,project_values/* strings */.P$)(tool('uv', 'dev-dependencies')),
            ...pyproject_dependencies_fields(tool('pdm', 'dev-dependencies')).flatMap(project_values/* strings */.P$),
            ...pyproject_dependencies_fields(tool('hatch', 'envs')).flatMap((environment) => [
                ...(0,project_values/* strings */.P$)((0,project_values.at)(environment, 'dependencies')),
                ...(0,project_values/* strings */.P$)((0,project_values.at)(environment, 'extra-dependencies')),
            ]),
            ...workspaceDependencies(tool('pixi')),
        ],
        lists: listPaths(listsIn(tool), directory),
    };
}
/** Tables of a pixi workspace, by platform and by feature. */
function workspaceDependencies(workspace) {
    const features = [workspace, ...pyproject_dependencies_fields((0,project_values.at)(workspace, 'feature'))];
    const tables = features.flatMap((feature) => [feature, ...pyproject_dependencies_fields((0,project_values.at)(feature, 'target'))]);
    const kinds = ['dependencies', 'pypi-dependencies', 'host-dependencies', 'build-dependencies'];
    return tables.flatMap((table) => kinds.flatMap((kind) => names((0,project_values.at)(table, kind))));
}
/** Lists that a build backend reads the project's dependencies from. */
function listsIn(tool) {
    const dynamic = tool('setuptools', 'dynamic');
    const hook = tool('hatch', 'metadata', 'hooks', 'requirements_txt');
    return [
        ...[(0,project_values.at)(dynamic, 'dependencies'), ...pyproject_dependencies_fields((0,project_values.at)(dynamic, 'optional-dependencies'))].flatMap((entry) => oneOrMore((0,project_values.at)(entry, 'file'))),
        ...oneOrMore((0,project_values.at)(hook, 'files')),
        ...oneOrMore((0,project_values.at)(hook, 'filename')),
        ...pyproject_dependencies_fields((0,project_values.at)(hook, 'optional-dependencies')).flatMap(project_values/* strings */.P$),
    ];
}
function oneOrMore(value) {
    return typeof value === 'string' ? [value] : (0,project_values/* strings */.P$)(value);
}
function pyproject_dependencies_fields(value) {
    return Object.values((0,fields/* fieldsOf */.P)(value));
}
function names(value) {
    return Object.keys((0,fields/* fieldsOf */.P)(value));
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
/** What pytest puts on `sys.path` when it is run in a folder: its setting `pythonpath`, as pytest 9 reads it. */
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
            return (0,project_values/* strings */.P$)((0,project_values.at)(files.toml(name), 'pytest', 'pythonpath'));
        case 'pyproject.toml':
            return ofPyproject((0,project_values.at)(files.toml(name), 'tool', 'pytest'));
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
    const options = (0,project_values.at)(table, 'ini_options');
    if (options !== undefined) {
        const paths = (0,project_values.at)(options, 'pythonpath');
        return typeof paths === 'string' ? words(paths) : (0,project_values/* strings */.P$)(paths);
    }
    const hasSettings = typeof table === 'object' && table !== null && Object.keys(table).length > 0;
    return hasSettings ? (0,project_values/* strings */.P$)((0,project_values.at)(table, 'pythonpath')) : undefined;
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

// EXTERNAL MODULE: ./build/imports/python/expression.js + 8 modules
var expression = __webpack_require__(8566);
// EXTERNAL MODULE: ./build/imports/python/lexer.js + 3 modules
var lexer = __webpack_require__(7706);
// EXTERNAL MODULE: ./build/imports/python/statement.js
var statement = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/imports/python/statement-listener.js
var statement_listener = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/imports/python/text.js
var python_text = __webpack_require__(5385);
// EXTERNAL MODULE: ./build/imports/python/value.js
var value = __webpack_require__(2733);
;// CONCATENATED MODULE: ./build/graph/setup-script.js






/** Keywords of `setup()` that declare what a project depends on. */
const keywords = ['install_requires', 'extras_require', 'tests_require', 'setup_requires'];
/**
 * Requirements that a set-up script gives to `setup()`: texts that are written out where one of the keywords is given
 * something, and where the names that stand there are.
 */
function setupRequirements(script) {
    if (!keywords.some((keyword) => script.includes(keyword)))
        return [];
    const text = (0,python_text/* readText */.yR)(new TextEncoder().encode(script.slice(0, mostCharacters)));
    const reader = new ScriptReader(text);
    new lexer/* Lexer */.J(text, reader).run();
    return reader.requirements();
}
/** No set-up script is as long. What stands in brackets is read once for each that is around it: 200 at most. */
const mostCharacters = 300_000;
/** Finds what keywords and names are given, wherever in the script: a set-up script is read from its top to its end. */
class ScriptReader extends statement_listener/* StatementListener */.a {
    #text;
    #expressions;
    #given = new Map();
    #declaring = new Set();
    #told = [];
    /** Up to where the last statement was read: a lambda's colon in it starts no other. */
    #read = 0;
    /** The name whose annotation is to come. */
    #annotated;
    constructor(text) {
        super();
        this.#text = text;
        this.#expressions = new expression/* ExpressionReader */.K(text, () => undefined, this);
    }
    requirements() {
        this.#told.sort((a, b) => a.start - b.start);
        const followed = new Set();
        const texts = [];
        // What is added to a set while it is gone through comes up later, once.
        for (const item of this.#declaring) {
            texts.push(...this.#textsOf(item));
            for (const [name] of this.#source(item).matchAll(/[A-Za-z_]\w*/g)) {
                if (followed.has(name))
                    continue;
                followed.add(name);
                for (const each of this.#given.get(name) ?? [])
                    this.#declaring.add(each);
            }
        }
        return texts.flatMap(knownLines);
    }
    line(i) {
        this.#read = i;
        this.#annotated = undefined;
        return this.statement(i);
    }
    statement(i) {
        if (i < this.#read)
            return i;
        const imported = (0,statement/* readImport */.A)(this.#text, i);
        if (imported !== undefined)
            return imported.next;
        const { items, next } = this.#expressions.statement(i);
        this.#read = next;
        const targets = items.slice(0, -1).map((target) => this.#source(target));
        const value = items.at(-1);
        if (value !== undefined && targets.length > 0)
            this.#assign([...targets, this.#annotated ?? ''], value);
        const only = items.length === 1 && value?.value.kind === 'name' ? value.value.name : undefined;
        this.#annotated = only;
        return i;
    }
    /** `R = […]`, `R += […]`, `E["test"] = […]`, `options["install_requires"] = […]`, `options = {"install_requires": …}` */
    #assign(targets, value) {
        for (const target of targets) {
            const [, name, key = ''] = /^([A-Za-z_]\w*)(?:\s*\[\s*["'](\w+)["']\s*\])?/.exec(target) ?? [];
            if (keywords.includes(key))
                this.#declaring.add(value);
            else if (name !== undefined)
                this.#give(name, [value]);
        }
        if (value.value.kind !== 'table')
            return;
        const { keys, values } = value.value;
        keys.forEach(({ value: key }, i) => {
            const item = values[i];
            if (item !== undefined && key.kind === 'text' && keywords.includes(key.text))
                this.#declaring.add(item);
        });
    }
    call(name, items) {
        for (const item of items) {
            if (item.keyword !== undefined && keywords.includes(item.keyword))
                this.#declaring.add(item);
        }
        const changed = /^([A-Za-z_]\w*)\.(?:append|extend|insert|update)$/.exec(name)?.[1];
        if (changed !== undefined)
            this.#give(changed, items);
    }
    text(value, start, end) {
        this.#told.push({ value, start, end });
    }
    #give(name, items) {
        const known = this.#given.get(name);
        if (known === undefined)
            this.#given.set(name, [...items]);
        else
            known.push(...items);
    }
    #source({ start, end }) {
        return (0,python_text/* sliceText */.S$)(this.#text, start, end);
    }
    /** Keys of dictionaries are names of extras. */
    #textsOf(item) {
        const { value } = item;
        if (value.kind === 'text')
            return [value.text];
        if (value.kind === 'list')
            return value.items.flatMap((each) => this.#textsOf(each));
        if (value.kind === 'table')
            return value.values.flatMap((each) => this.#textsOf(each));
        return this.#toldIn(item);
    }
    #toldIn({ start, end }) {
        let low = 0;
        let high = this.#told.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#told[middle]?.start ?? 0) < start)
                low = middle + 1;
            else
                high = middle;
        }
        const texts = [];
        for (let told = this.#told[low]; told !== undefined && told.end <= end; told = this.#told[++low]) {
            texts.push(told.value);
        }
        return texts;
    }
    rewind(offset) {
        this.#read = Math.min(this.#read, offset);
    }
}
/** Lines of a text whose first word is known: the rest, as a version, may not be. */
function knownLines(text) {
    return text.split('\n').flatMap((line) => {
        const start = (0,value/* knownStart */.ai)(line);
        return (0,value/* isWhole */.wP)(line) || /[^\w.-]/.test(start.trimStart()) ? [start] : [];
    });
}

;// CONCATENATED MODULE: ./build/graph/declared-dependencies.js









const sources = new Map([
    ['pyproject.toml', (files, path) => pyprojectDependencies(files.toml(path), (0,domain_path/* parentOf */.gN)(path))],
    ['setup.cfg', ofSetupConfig],
    ['setup.py', (files, path) => ({ requirements: setupRequirements(files.text(path)), lists: [] })],
    ['Pipfile', ofPipfile],
    ['pixi.toml', (files, path) => ({ requirements: workspaceDependencies(files.toml(path)), lists: [] })],
    ['tox.ini', ofTox],
]);
/** Whether a file declares dependencies by its name and folder alone, included by others or not. */
function declaresDependencies(path, isFolder = rootAlone) {
    return isSource(path, isFolder) || isOwnList(path, isFolder);
}
/** Import names of the distributions that a project's files declare, and those that the files include. */
function declaredDependencies(files, isFolder = rootAlone) {
    const found = new Set();
    const lists = new Set([...files.names].filter((path) => isOwnList(path, isFolder)));
    const take = (declared) => {
        for (const name of declared.requirements.flatMap(importNames))
            found.add(name);
        for (const list of declared.lists)
            if (files.has(list))
                lists.add(list);
    };
    for (const path of files.names)
        if (isSource(path, isFolder))
            take(readSource(files, path));
    // What is added to a set while it is gone through comes up later, once.
    for (const list of lists)
        take(readRequirements(files.text(list), (0,domain_path/* parentOf */.gN)(list)));
    return found;
}
/**
 * Paths of further lists of requirements that files include, each once.
 *
 * @param files texts by path: a project's own files, which are known by their names; any other one is a list that was included.
 */
function includedLists(files, isFolder = rootAlone) {
    const project = new project_values/* ProjectFiles */.di(files);
    const included = [...files].flatMap(([path, text]) => {
        if (isSource(path, isFolder))
            return readSource(project, path).lists;
        const isSettings = pytestFileNames.includes((0,domain_path/* baseName */.Fl)(path)) && isFolder((0,domain_path/* directoryOf */.jt)(path));
        return isSettings ? [] : readRequirements(text, (0,domain_path/* parentOf */.gN)(path)).lists;
    });
    return [...new Set(included)];
}
const nothing = { requirements: [], lists: [] };
function isSource(path, isFolder) {
    const name = (0,domain_path/* baseName */.Fl)(path);
    return (sources.has(name) || isCondaEnvironment(name)) && isFolder((0,domain_path/* directoryOf */.jt)(path));
}
/** A list in a project's folder, or in the folder `requirements` there. */
function isOwnList(path, isFolder) {
    const name = (0,domain_path/* baseName */.Fl)(path);
    const directory = (0,domain_path/* directoryOf */.jt)(path);
    if (isRequirements(name) && isFolder(directory))
        return true;
    const folder = (0,domain_path/* baseName */.Fl)((0,domain_path/* parentOf */.gN)(path));
    return isRequirements(`${folder}/${name}`) && isFolder(directory.slice(0, -folder.length - 1));
}
function readSource(files, path) {
    const name = (0,domain_path/* baseName */.Fl)(path);
    const read = isCondaEnvironment(name) ? ofCondaEnvironment : sources.get(name);
    return read?.(files, path) ?? nothing;
}
function ofSetupConfig(files, path) {
    const ini = files.ini(path);
    const options = ini.get('options');
    const declared = [
        ...['install_requires', 'tests_require', 'setup_requires'].map((key) => options?.get(key)),
        ...(ini.get('options.extras_require')?.values() ?? []),
    ].flatMap(project_values/* lines */.Mn);
    const fileNames = declared.flatMap((line) => /^file:(.*)$/.exec(line)?.[1]?.split(',') ?? []);
    return {
        requirements: declared.filter((line) => !line.startsWith('file:')),
        lists: listPaths(fileNames.map((each) => each.trim()), (0,domain_path/* parentOf */.gN)(path)),
    };
}
/** Tables of a Pipfile that list no packages; any other one is a category of them. */
const pipfileTables = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile']);
function ofPipfile(files, path) {
    const categories = Object.entries(files.toml(path)).filter(([table]) => !pipfileTables.has(table));
    return { requirements: categories.flatMap(([, packages]) => Object.keys((0,fields/* fieldsOf */.P)(packages))), lists: [] };
}
/** `py311,py312: numpy` holds for some environments alone, and may be declared all the same. */
function ofTox(files, path) {
    const ini = files.ini(path);
    const declared = [...ini]
        .filter(([section]) => section === 'testenv' || section.startsWith('testenv:'))
        .flatMap(([, options]) => (0,project_values/* lines */.Mn)(options.get('deps')))
        .map((line) => line.replace(/^[\w{},.!-][\w {},.!-]*:\s+/, '').replaceAll(/\{(toxinidir|tox_root)\}(\/|\{\/\})/g, ''));
    return readRequirements([...declared, ...(0,project_values/* lines */.Mn)(ini.get('tox')?.get('requires'))].join('\n'), (0,domain_path/* parentOf */.gN)(path));
}
function isCondaEnvironment(name) {
    return /^(environment|conda)([_.-][\w.-]*)?\.ya?ml$/.test(name);
}
/** `conda-forge::numpy=1.2`, and below `pip:` what a list of requirements holds. */
function ofCondaEnvironment(files, path) {
    const listed = (0,project_values.at)(files.yaml(path), 'dependencies');
    const packages = (0,project_values/* strings */.P$)(listed).map((each) => each.replace(/^.*::/, ''));
    const pip = (Array.isArray(listed) ? listed : []).flatMap((item) => (0,project_values/* strings */.P$)((0,project_values.at)(item, 'pip')));
    const { requirements, lists } = readRequirements(pip.join('\n'), (0,domain_path/* parentOf */.gN)(path));
    return { requirements: [...packages, ...requirements], lists };
}

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

;// CONCATENATED MODULE: ./build/graph/package-roots.js



/**
 * Directories that an installation of the project in a folder puts on `sys.path`, as they are written there, `''` for the
 * folder itself: as its build backend is told to, or, where it is told nothing, as the backend's documentation says. A project
 * without `[project]`, `[build-system]`, `setup.py` or `setup.cfg` is never installed.
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
    const setuptools = (0,project_values.at)(pyproject, 'tool', 'setuptools') !== undefined;
    const named = (0,project_values.at)(pyproject, 'build-system', 'build-backend');
    if (typeof named === 'string') {
        return backends.find(([start]) => start.test(named))?.[1] ?? (setuptools ? 'setuptools' : undefined);
    }
    if ((0,project_values.at)(pyproject, 'build-system') === undefined && (0,project_values.at)(pyproject, 'tool', 'poetry') !== undefined)
        return 'poetry';
    const sections = files.ini('setup.cfg');
    const installed = setuptools ||
        ['project', 'build-system'].some((key) => (0,project_values.at)(pyproject, key) !== undefined) ||
        isSetupScript(files) ||
        ['metadata', 'options'].some((section) => sections.has(section));
    return installed ? 'setuptools' : undefined;
}
/** Below the repository's root a module may be called so as well. */
function isSetupScript(files) {
    if (!files.has('setup.py'))
        return false;
    return files.folder === '' || /\b(setuptools|distutils|skbuild)\b/.test(files.text('setup.py'));
}
const rootsOf = {
    setuptools: setuptoolsRoots,
    hatch: hatchRoots,
    flit: (pyproject, _, holds) => {
        const name = package_roots_text((0,project_values.at)(pyproject, 'tool', 'flit', 'module', 'name')) ?? projectName(pyproject);
        return name === undefined ? [] : srcOf(name.replaceAll('-', '_').replaceAll('.', '/'), holds);
    },
    poetry: (pyproject, _, holds) => {
        if ((0,project_values.at)(pyproject, 'tool', 'poetry', 'package-mode') === false)
            return [];
        const packages = (0,project_values.at)(pyproject, 'tool', 'poetry', 'packages');
        if (Array.isArray(packages) && packages.length > 0)
            return packages.flatMap(rootOfIncluded);
        const name = projectName(pyproject) ?? package_roots_text((0,project_values.at)(pyproject, 'tool', 'poetry', 'name'));
        return name === undefined ? [] : srcOf(name.replaceAll(/[-.\s]/g, '_'), holds);
    },
    pdm: (pyproject, _, holds) => {
        const build = (0,project_values.at)(pyproject, 'tool', 'pdm', 'build');
        const declared = package_roots_text((0,project_values.at)(build, 'package-dir'));
        if (declared !== undefined)
            return [declared];
        const includes = (0,project_values/* strings */.P$)((0,project_values.at)(build, 'includes'));
        const meant = includes.length === 0 || includes.some((path) => /^src(\/|$)/.test(path));
        return [meant && holds('src/') ? 'src' : ''];
    },
    uv: (pyproject) => [package_roots_text((0,project_values.at)(pyproject, 'tool', 'uv', 'build-backend', 'module-root')) ?? 'src'],
    maturin: (pyproject, _, holds) => {
        const declared = package_roots_text((0,project_values.at)(pyproject, 'tool', 'maturin', 'python-source'));
        if (declared !== undefined)
            return [declared];
        const module = package_roots_text((0,project_values.at)(pyproject, 'tool', 'maturin', 'module-name')) ?? projectName(pyproject);
        const name = module?.split('.', 1)[0]?.replaceAll('-', '_');
        return name !== undefined && holds(`${name}/`) ? [''] : [];
    },
    scikit: (pyproject) => (0,project_values/* strings */.P$)((0,project_values.at)(pyproject, 'tool', 'scikit-build', 'wheel', 'packages')).map(domain_path/* directoryOf */.jt),
};
function setuptoolsRoots(pyproject, files, holds) {
    const table = (0,project_values.at)(pyproject, 'tool', 'setuptools');
    const options = files.ini('setup.cfg').get('options');
    const script = files.text('setup.py').replaceAll(/^[ \t]*#.*/gm, '');
    const directories = [
        ...Object.entries((0,fields/* fieldsOf */.P)((0,project_values.at)(table, 'package-dir'))),
        ...(0,project_values/* lines */.Mn)(options?.get('package_dir')).map((line) => {
            const [name = '', directory = ''] = line.split('=');
            return [name.trim(), directory.trim()];
        }),
    ];
    const inScript = /\bpackage_dir\s*=\s*(?:\{\s*(?:""|'')\s*:|dict\(\s*\*\*\{\s*(?:""|'')\s*:)\s*["']([^"']*)["']/.exec(script)?.[1];
    const where = [
        ...(0,project_values/* strings */.P$)((0,project_values.at)(table, 'packages', 'find', 'where')),
        ...(files
            .ini('setup.cfg')
            .get('options.packages.find')
            ?.get('where')
            ?.split(/[\s,]+/) ?? []),
    ];
    const roots = (0,project_values/* strings */.P$)([...directories.map(rootOfPackage), inScript, ...where.filter(Boolean)]);
    const listed = directories.length > 0 ||
        ['packages', 'py-modules', 'ext-modules'].some((key) => (0,project_values.at)(table, key) !== undefined) ||
        ['packages', 'py_modules'].some((key) => options?.has(key)) ||
        /\b(packages|py_modules|ext_modules|package_dir)\s*=/.test(script);
    if (!listed && holds('src/'))
        return [...roots, 'src'];
    // Of a folder that is a package itself nobody says that its modules are found without it. What else a set-up script may say
    // of directories is not read: nothing is known of the folder then.
    const moved = listed
        ? where.length > 0 || directories.some(isWhole) || /\bpackage_dir\s*=/.test(script)
        : holds('__init__.py');
    return moved ? roots : [...roots, ''];
}
/** Whether it says where all packages are, or that the folder itself is one. */
function isWhole([name, directory]) {
    return name === '' || (typeof directory === 'string' && (0,domain_path/* asDirectory */.Wy)(directory) === '');
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
    const build = (0,project_values.at)(pyproject, 'tool', 'hatch', 'build');
    const wheel = (0,project_values.at)(build, 'targets', 'wheel');
    const option = (key) => (0,project_values.at)(wheel, key) ?? (0,project_values.at)(build, key);
    const sources = option('sources');
    const declared = [
        ...(0,project_values/* strings */.P$)(option('dev-mode-dirs')),
        ...(0,project_values/* strings */.P$)(option('packages')).map((path) => (0,domain_path/* directoryOf */.jt)(path.replace(/\/+$/, ''))),
        ...(Array.isArray(sources)
            ? (0,project_values/* strings */.P$)(sources)
            : Object.entries((0,fields/* fieldsOf */.P)(sources)).flatMap(([from, to]) => (to === '' ? [from] : []))),
    ];
    const selected = ['include', 'packages', 'only-include'].some((key) => (0,project_values/* strings */.P$)(option(key)).length > 0);
    if (declared.length > 0)
        return declared;
    if (selected)
        return [''];
    const name = projectName(pyproject)?.replaceAll(/[-_.]+/g, '_');
    const names = name === undefined ? [] : [name, name.toLowerCase()];
    const found = names.find((each) => holds(`${each}/__init__.py`) || holds(`src/${each}/__init__.py`));
    if (found === undefined)
        return names.some((each) => holds(`${each}.py`)) ? [''] : [];
    return [holds(`${found}/__init__.py`) ? '' : 'src'];
}
/** Backends that look for the module of the project's name: beside the settings first, then in `src`. */
function srcOf(module, holds) {
    const found = ['', 'src/'].find((root) => holds(`${root}${module}/`) || holds(`${root}${module}.py`));
    return found === undefined ? [] : [found];
}
/** An entry of Poetry's `packages`: `{include = "pkg", from = "lib"}`. */
function rootOfIncluded(entry) {
    const from = (0,project_values.at)(entry, 'from');
    return from === undefined && (0,project_values.at)(entry, 'include') !== undefined ? [''] : (0,project_values/* strings */.P$)([from]);
}
function projectName(pyproject) {
    return package_roots_text((0,project_values.at)(pyproject, 'project', 'name'));
}
function package_roots_text(value) {
    return typeof value === 'string' ? value : undefined;
}

// EXTERNAL MODULE: ./build/graph/project-names.js
var project_names = __webpack_require__(7807);
;// CONCATENATED MODULE: ./build/graph/python-project.js









/** Whether `readPythonProject` looks at a file for its name; at lists of requirements that such files include as well. */
function isPythonProject(path, isFolder = rootAlone) {
    return ((pytestFileNames.includes((0,domain_path/* baseName */.Fl)(path)) && isFolder((0,domain_path/* directoryOf */.jt)(path))) || declaresDependencies(path, isFolder));
}
/**
 * Reads import roots and dependencies from a project's files: those at the repository's root first, then those of further
 * folders, by depth and name.
 *
 * @param files texts by path.
 * @param paths of every file of the tree: some build backends look for a directory `src` in it.
 * @param isFolder the folders whose files count.
 */
function readPythonProject(files, paths = [...files.keys()], isFolder = rootAlone) {
    const project = new project_values/* ProjectFiles */.di(files);
    const holds = holder(paths);
    const roots = new Set();
    const own = new Set();
    for (const folder of foldersOf(files, isFolder)) {
        const settings = project.in(folder);
        const written = [...pytestPath(settings), ...packageRoots(settings, (path) => holds(folder + path))];
        for (const root of written.map((path) => joined(folder, path)))
            if (root)
                roots.add(root);
        for (const { name } of (0,project_names/* projectNames */.Qw)(settings))
            for (const each of importNames(name))
                own.add(each);
    }
    return {
        roots: [...roots],
        dependencies: declaredDependencies(project, isFolder),
        own,
        unreadable: project.unreadable,
    };
}
/** Folders with settings that say where imports start, the repository's root first, then by depth and name. */
function foldersOf(files, isFolder) {
    const folders = new Set(['']);
    for (const path of files.keys()) {
        const counts = pytestFileNames.includes((0,domain_path/* baseName */.Fl)(path)) || (0,domain_path/* baseName */.Fl)(path) === 'setup.py';
        if (counts && isFolder((0,domain_path/* directoryOf */.jt)(path)))
            folders.add((0,domain_path/* directoryOf */.jt)(path));
    }
    const depth = (folder) => folder.split('/').length;
    return [...folders].sort().sort((a, b) => depth(a) - depth(b));
}
/** A directory as settings in a folder write it; null where it leads out of the tree. */
function joined(folder, written) {
    let above = folder;
    let rest = written;
    for (; above !== '' && /^(\.\/)*\.\.(\/|$)/.test(rest); rest = rest.replace(/^(\.\/)*\.\.\/?/, '')) {
        above = (0,domain_path/* directoryOf */.jt)(above.slice(0, -1));
    }
    const below = (0,domain_path/* asDirectory */.Wy)(rest);
    return below === null ? null : above + below;
}
function holder(paths) {
    let sorted;
    return (path) => {
        sorted ??= [...paths].sort();
        const found = firstFrom(sorted, path);
        return path.endsWith('/') ? found?.startsWith(path) === true : found === path;
    };
}

;// CONCATENATED MODULE: ./build/graph/unrooted.js




/**
 * Imports of Python that name files of lanes by folders that are no import roots, as `app.labs.x` does `lib/app/labs/x.py`: what
 * they load is not known. Folders above production count for every file of the tree, those above a development lane alone for
 * what production imports. The root of either end is none of them: a name without the lane's own is `unresolved-import`'s to
 * judge.
 *
 * @param isInstalled whether a top-level name is that of a declared dependency.
 */
function unrootedImports(graph, lanes, isInstalled) {
    const folders = unrootedFolders(graph, lanes);
    if (folders.size === 0)
        return null;
    const missing = missingNames(graph, isInstalled);
    if (missing.size === 0)
        return null;
    const files = filesNamed(missing, folders, graph, lanes);
    if (files.size === 0)
        return null;
    const parents = new Map([...files.values()].toReversed().map((file) => [parentName(file.name), file]));
    const { links, strays, modules } = graph;
    const isProduction = (path) => lanes.edgesInto(path).length > 0;
    const answers = new Int8Array(strays.targets.length);
    const asks = (number) => {
        const { target = '', missing: isMissing } = strays.targets[number] ?? {};
        return isMissing === true && (files.has(target) || parents.has(target));
    };
    const found = [];
    const used = new Set();
    for (const [number, path] of links.paths.entries()) {
        if (!(0,edge_tables/* someEdge */.U3)(strays, number, answers, asks) || modules.get(path)?.language !== 'python')
            continue;
        const counts = ({ folder }) => 
        // What is run as a script imports what stands beside it.
        folder !== (0,domain_path/* directoryOf */.jt)(path) && (folders.get(folder) === 'production' || isProduction(path));
        for (const { edge, file } of namedBy(graph.edgesOf(path), files, parents, counts)) {
            found.push({ edge, name: file.name, file: file.path });
            used.add(file.folder);
        }
    }
    const first = found.find(({ edge }) => isProduction(edge.path)) ?? found[0];
    return first ? { folders: [...used].sort(), count: found.length, first } : null;
}
/** Folders above the ends of promotions, below the import root that holds them, with what lies there. */
function unrootedFolders(graph, lanes) {
    const folders = new Map();
    const ends = new Set(lanes.edges.flatMap(({ from, to }) => [from.root, to.root]));
    const add = (root, side) => {
        const above = (0,domain_path/* directoriesAbove */.jH)(root);
        const own = above.findLastIndex((folder) => graph.roots.includes(folder));
        for (const folder of above.slice(own + 1)) {
            if (folders.has(folder) || ends.has(folder))
                continue;
            if (graph.findAt(folder.slice(0, -1)) !== `${folder}__init__.py`)
                folders.set(folder, side);
        }
    };
    for (const { to } of lanes.edges)
        add(to.root, 'production');
    for (const { from } of lanes.edges)
        add(from.root, 'development');
    return folders;
}
/** Dotted names that statements ask for and that lead nowhere. Those of relative imports are told by their paths. */
function missingNames({ strays }, isInstalled) {
    const names = new Set();
    for (const { target, missing } of strays.targets) {
        const top = topName(target);
        if (missing && top !== '' && !standard_library/* standardLibrary */.l.has(top) && !isInstalled(top))
            names.add(target);
    }
    return names;
}
/** By name: files of lanes that one of these is the name of, or that may be taken from what it names. */
function filesNamed(names, folders, { modules }, lanes) {
    const tops = new Set([...names].map(topName));
    const above = new Map();
    const found = new Map();
    for (const path of modules.keys()) {
        const lane = path.endsWith('.py') ? lanes.laneOf(path) : undefined;
        if (!lane)
            continue;
        const held = above.get(lane.root) ?? (0,domain_path/* directoriesAbove */.jH)(lane.root).filter((folder) => folders.has(folder));
        above.set(lane.root, held);
        for (const folder of held) {
            const rest = path.slice(folder.length);
            if (!tops.has(rest.slice(0, rest.indexOf('/'))))
                continue;
            const name = (0,module_path/* withoutEnding */.sP)(rest)
                .replace(/\/__init__$/, '')
                .replaceAll('/', '.');
            if (!found.has(name) && (names.has(name) || names.has(parentName(name))))
                found.set(name, { name, path, folder });
        }
    }
    return found;
}
/** One for each statement. What the file imports by another name as well, it does not lack. */
function* namedBy(edges, files, parents, counts) {
    const told = new Set();
    const loaded = new Set(edges.map(({ resolved }) => resolved));
    for (const edge of edges) {
        const { target, missing, labels, statement, names } = edge;
        if (!missing || statement.level > 0 || labels.includes('implicit') || told.has(statement))
            continue;
        const asked = [...names.map(({ name }) => `${target}.${name}`), target].map((name) => files.get(name));
        if (labels.includes('prefix'))
            asked.push(parents.get(target));
        const file = asked.find((one) => one && counts(one) && !loaded.has(one.path));
        if (!file)
            continue;
        told.add(statement);
        yield { edge, file };
    }
}
function topName(name) {
    const dot = name.indexOf('.');
    return dot < 0 ? name : name.slice(0, dot);
}
function parentName(name) {
    return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}

// EXTERNAL MODULE: ./build/imports/typescript/handles.js
var handles = __webpack_require__(2962);
// EXTERNAL MODULE: ./build/imports/python/constants.js + 7 modules
var constants = __webpack_require__(5484);
;// CONCATENATED MODULE: ./build/imports/python/imported-values.js


/** @param sources by path; of a file that is missing nothing is known. */
function importedValues(imported, sources) {
    const byName = new Map(imported.map((each) => [each.name, each]));
    return (name) => {
        const own = byName.get(name);
        if (own?.attribute)
            return sources.get(own.path)?.valueOf(own.attribute);
        const dot = name.lastIndexOf('.');
        const module = dot < 0 ? undefined : byName.get(name.slice(0, dot));
        return module?.attribute === null ? sources.get(module.path)?.valueOf(name.slice(dot + 1)) : undefined;
    };
}
/** What the names of a module stand for to who imports them. */
class ModuleConstants {
    #constants;
    /** @param source kept as it is: nobody may write over it. */
    constructor(source) {
        this.#constants = new constants/* Constants */.Y((0,python_text/* readText */.yR)(source), new Set());
    }
    valueOf(name) {
        return this.#constants.valueOf(name, outside);
    }
}
/** Before the first function, which may start at the first byte. */
const outside = -1;

// EXTERNAL MODULE: ./build/imports/python/scan.js + 16 modules
var scan = __webpack_require__(8294);
// EXTERNAL MODULE: ./build/snapshot/python-sources.js + 5 modules
var python_sources = __webpack_require__(2260);
;// CONCATENATED MODULE: ./build/snapshot/imported-constants.js




/**
 * The files again, with what the calls load of those that are handed what another file holds. One file far: what that one
 * imports in turn is not known.
 *
 * @param asked by path of the file that calls (`constantsInQuestion`).
 */
async function withImportedConstants(sources, asked, tree) {
    const constants = new Map();
    const wanted = new Set([...asked.values()].flatMap((imported) => imported.map(({ path }) => path)));
    await tree.each([...wanted].sort(order/* compareText */.n), (path, content) => {
        if (content instanceof Uint8Array)
            constants.set(path, new ModuleConstants(content.slice()));
    });
    const read = new Map();
    await tree.each([...asked.keys()], (path, content) => {
        if (!(content instanceof Uint8Array))
            return;
        read.set(path, (0,scan/* scanPython */.W)(content, importedValues(asked.get(path) ?? [], constants)));
    });
    return { ...sources, files: (0,python_sources/* withRead */.$z)(sources.files, read) };
}
/** Files that may hold names of development for others to import. */
function holdersOf({ files, mentioning }) {
    const held = files.flatMap(({ path, source }) => typeof source !== 'number' && source.texts !== undefined ? [path] : []);
    return new Set([...held, ...mentioning]);
}

// EXTERNAL MODULE: ./build/snapshot/unrooted.js
var unrooted = __webpack_require__(5267);
;// CONCATENATED MODULE: ./build/snapshot/graph.js
















const everything = { whole: () => true, calls: () => true, starts: () => true };
/**
 * Scans every source file of a tree and resolves its imports.
 *
 * @param pythonPath import roots that the user names; null: those of the project's own settings, at the root and above lanes.
 * @param engine the TypeScript compiler, where `holdsTypeScript` wants it.
 * @param known what was scanned of another tree; null: nothing was.
 * @throws Misconfiguration for a root of `pythonPath` that leads out of the tree or, where nothing is known, holds nothing.
 */
async function gatherGraph(tree, lanes, pythonPath, engine, wish, known = null) {
    const paths = tree.entries.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
    const typescript = engine ? await readTypeScript(tree, paths, engine, known) : [];
    const resolve = engine?.resolver(new Set(paths), await texts(tree, paths.filter(isTypeScriptProject))) ?? (() => null);
    const isFolder = projectFolders(lanes);
    const own = await projectTexts(tree, paths, isFolder);
    const project = readPythonProject(own, paths, isFolder);
    const declared = pythonPath?.map((written) => namedRoot(written, known ? null : paths)) ?? project.roots;
    // A root that holds nothing finds nothing, and each one is asked for every name.
    const roots = [...new Set(['', ...declared])].filter((root) => root === '' || paths.some((path) => path.startsWith(root)));
    const read = known && { isSame: isSameIn(known), sources: known.sources.python };
    let python = await (0,python_sources/* readPythonSources */.F$)(tree, lanes, roots, wish, read);
    const build = () => buildGraph(tree.entries, [...python.files, ...typescript], roots, lanes, resolve, python.records);
    let graph = build();
    const whole = new Set(read ? [...known.sources.whole].filter(read.isSame) : []);
    const followed = new Map(read ? [...known.sources.followed].filter(([path]) => read.isSame(path)) : []);
    const compared = new Set();
    const inQuestion = (graph) => counterpartsInQuestion({ graph, lanes, declaredDependencies: project.dependencies });
    for (;;) {
        // What is read whole may load further files: nearly always there is little to read at all.
        const wanted = [
            ...shimsInQuestion(graph, python, lanes, project.dependencies),
            ...packagesInQuestion(graph, lanes),
            ...loadersInQuestion(graph, lanes, (path) => python.unread.has(path), wish.starts),
            ...loadersInQuestion(graph, lanes, (path) => python.mentioning.has(path), () => false),
        ].filter((path) => !whole.has(path));
        for (const path of wanted) {
            whole.add(path);
            followed.delete(path);
        }
        // What is read whole says what it binds.
        const held = inQuestion(graph).filter((path) => !compared.has(path) && !whole.has(path));
        for (const path of held)
            compared.add(path);
        if (wanted.length > 0)
            python = await (0,python_sources/* readWhole */.oD)(python, wanted, tree);
        if (held.length > 0)
            python = await (0,python_sources/* withBindings */.tR)(python, held, tree);
        if (wanted.length + held.length === 0) {
            const holders = holdersOf(python);
            const asked = constantsInQuestion(graph, lanes, (path) => holders.has(path));
            const unfollowed = new Map([...asked].filter(([path]) => !followed.has(path)));
            if (unfollowed.size === 0)
                break;
            for (const [path, imported] of unfollowed)
                followed.set(path, new Set(imported.map((each) => each.path)));
            python = await withImportedConstants(python, unfollowed, tree);
        }
        graph = build();
    }
    return {
        graph,
        declaredDependencies: project.dependencies,
        notes: [
            ...project.unreadable.map((path) => `${path} cannot be read as ${/\.ya?ml$/.test(path) ? 'YAML' : 'TOML'}: import roots and dependencies in it are not known`),
            ...(0,unrooted/* unrootedLanes */.q)(lanes, roots, tree),
            ...submodules(tree, lanes),
        ],
        unrooted: (among) => unrootedImports(graph, among, (name) => isInstalled(name, project)),
        sources: { python, whole, followed, typescript, project: new Set(own.keys()) },
    };
}
/** What a project lists of itself (`demo[test]`) is in the tree. */
function isInstalled(name, { dependencies, own }) {
    const key = name.toLowerCase();
    return dependencies.has(key) && !own.has(key);
}
/** What others hold that a file hands to its calls is part of what is known of it. */
function isSameIn({ sources, isSame }) {
    return (path) => isSame(path) && [...(sources.followed.get(path) ?? [])].every(isSame);
}
/** Production files that import development code, of which the sweep cannot tell whether they do anything else. */
function shimsInQuestion(graph, { files }, lanes, declaredDependencies) {
    const swept = new Set(files.flatMap(({ path, source }) => (typeof source === 'number' ? [path] : [])));
    return [...(0,may_cross/* mayCross */.I)({ graph, lanes, declaredDependencies })].filter((path) => swept.has(path));
}
/** Nobody reads another repository's files here. */
function submodules({ entries }, lanes) {
    return entries
        .filter(({ path, kind }) => kind === 'submodule' && lanes.laneOf(`${path}/`))
        .map(({ path }) => `${path} is a repository of its own: its files were not read`);
}
async function readTypeScript(tree, paths, engine, known) {
    const listed = paths.filter(handles/* handlesTypeScript */.D);
    const kept = new Set(known ? listed.filter((path) => known.isSame(path)) : []);
    const files = known?.sources.typescript.filter(({ path }) => kept.has(path)) ?? [];
    const unread = listed.filter((path) => !kept.has(path));
    await tree.each(unread, (path, content) => {
        const source = content instanceof Uint8Array ? engine.scan(path, content) : (0,python_sources/* unreadSource */.V1)(content);
        files.push({ path, language: 'typescript', source });
    });
    return files;
}
/** Whether a lane holds TypeScript or JavaScript: only then the compiler is worth its time to load. */
function holdsTypeScript(tree, lanes) {
    return tree.entries.some(({ path, kind }) => kind === 'file' && (0,handles/* handlesTypeScript */.D)(path) && lanes.laneOf(path));
}
/** @param paths of the tree; null: whether it holds something was asked of another one. */
function namedRoot(written, paths) {
    const root = (0,domain_path/* asDirectory */.Wy)(written);
    if (root !== null && (paths === null || paths.some((path) => path.startsWith(root))))
        return root;
    throw new misconfiguration/* Misconfiguration */.U(`python-path: "${written}" ${root === null ? 'leads out of the folder' : 'holds no file'}`, 'name folders of the tree that imports start from, such as . and src');
}
/** Texts of a project's own files, and of the lists of requirements that those include, wherever in the tree. */
async function projectTexts(tree, paths, isFolder) {
    const unread = new Set(paths);
    const found = new Map();
    let wanted = paths.filter((path) => isPythonProject(path, isFolder));
    while (wanted.length > 0) {
        for (const path of wanted)
            unread.delete(path);
        const read = await texts(tree, wanted);
        for (const [path, text] of read)
            found.set(path, text);
        wanted = includedLists(read, isFolder).filter((path) => unread.has(path));
    }
    return found;
}
async function texts(tree, paths) {
    const found = new Map();
    await tree.each(paths, (path, content) => {
        if (content instanceof Uint8Array)
            found.set(path, Buffer.from(content).toString('utf8'));
    });
    return found;
}
/** Whether a file says where imports start or lead, wherever the lanes are. */
function isProject(path) {
    return isPythonProject(path) || isTypeScriptProject(path);
}
function isTypeScriptProject(path) {
    return /(^|\/)([tj]sconfig[\w.-]*|package)\.json$/.test(path) && !/(^|\/)node_modules\//.test(path);
}


/***/ }),

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ manifestSource)
/* harmony export */ });
/**
 * The bytes of the manifest; undefined where nothing is there, the reason where something is that cannot be read as a file:
 * a directory, a link that leads nowhere or out of the tree, a special file, a file of many megabytes. Only what is not
 * there may be taken for a repository without a manifest.
 */
async function manifestSource(tree, path) {
    const source = await tree.read(path);
    if (source !== undefined)
        return source;
    if (tree.brokenLinks.some((link) => path === link || path.startsWith(`${link}/`)))
        return leadsOut;
    if (tree.entries.some((entry) => entry.path.startsWith(`${path}/`)))
        return { reason: 'it is a directory' };
    const listed = tree.entries.find((entry) => entry.path === path);
    if (listed?.kind === 'submodule')
        return { reason: 'it is a submodule' };
    let failure;
    await tree.each([path], (_, content) => {
        // What `read` did not give though it is there lies elsewhere.
        failure = content instanceof Uint8Array ? leadsOut : content;
    });
    if (listed === undefined && (failure === undefined || isAbsence(failure)))
        return undefined;
    return failure;
}
const leadsOut = { reason: 'it is a symbolic link that leads nowhere or out of the repository' };
function isAbsence({ reason }) {
    return /\((ENOENT|ENOTDIR)\)|the tree has no such file/.test(reason);
}


/***/ }),

/***/ 5147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ openSnapshot)
});

// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/manifest/read.js + 11 modules
var read = __webpack_require__(4450);
// EXTERNAL MODULE: ./build/snapshot/manifest-source.js
var manifest_source = __webpack_require__(5032);
// EXTERNAL MODULE: ./build/domain/shell.js
var shell = __webpack_require__(7923);
// EXTERNAL MODULE: ./build/history/range.js
var range = __webpack_require__(4110);
;// CONCATENATED MODULE: ./build/snapshot/api-history.js

/**
 * The range of an event from GitHub's API, for a clone that neither holds nor may fetch it. What the API does not give is told
 * beside what the clone lacks.
 *
 * @param lacking the answer without the API.
 */
async function rangeOfApi(clone, event, wish, lacking, { lendCommits, progress }) {
    const told = (0,range/* defaultBranchOf */.dV)(event);
    const from = wish.baseIs === 'new-branch' ? told : wish.base;
    if (from === null)
        return lacking;
    const lent = await lendCommits(from, wish.head);
    if (lent === null)
        return lacking;
    if (typeof lent === 'string')
        return { ...lacking, reason: `${lacking.reason}; ${lent}` };
    const base = wish.baseIs === 'exact' ? lent.base : lent.mergeBase;
    progress(`GitHub's API gave the ${lent.commits} commits of ${base.slice(0, 12)}..${wish.head.slice(0, 12)}`);
    return {
        kind: 'range',
        base,
        head: wish.head,
        judged: wish.judged,
        checkedOut: await clone.isCheckedOut(event, wish.head),
        notes: [
            `commits and files came from GitHub's API, since the clone lacks them: the history before ${base.slice(0, 12)} is not known, and a file that comes back as production once held it counts as promoted`,
        ],
    };
}

;// CONCATENATED MODULE: ./build/snapshot/clone.js
/** Questions to git about what a clone holds. */
class Clone {
    #git;
    /** A clone that is whole stays so. */
    #isWhole = false;
    constructor(git) {
        this.#git = git;
    }
    /** Full name of the commit that a revision means. */
    commit(revision) {
        return this.#line('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
    }
    async isShallow() {
        if (this.#isWhole)
            return false;
        this.#isWhole = (await this.#line('rev-parse', '--is-shallow-repository')) !== 'true';
        return !this.#isWhole;
    }
    mergeBase(head, others) {
        return this.#line('merge-base', head, ...others);
    }
    /**
     * Whether commits that lead from `base` to the tips are beyond the edge of a shallow clone. The commits at its edge look like
     * first commits; their objects still name parents.
     *
     * @param base null: everything below the tips.
     */
    async isCut(tips, base) {
        if (!(await this.isShallow()))
            return false;
        const below = base === null ? [] : [`^${base}`];
        const { code, stdout } = await this.#git.run(['rev-list', '--max-parents=0', ...tips, ...below]);
        if (code !== 0)
            return true;
        const roots = stdout.toString('latin1').split('\n');
        for (const root of roots.filter((name) => name !== ''))
            if ((await this.#parents(root)).length > 0)
                return true;
        return false;
    }
    /** Whether a commit is itself at the edge of a shallow clone. */
    async isEdge(commit) {
        return (await this.commit(`${commit}^1`)) === undefined && (await this.#parents(commit)).length > 0;
    }
    /** How many commits lead to one, as far as they are here. */
    async count(commit) {
        return Number((await this.#line('rev-list', '--count', commit)) ?? 0);
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
    /** A pull request's run has the merge of its head into the base checked out. */
    async isCheckedOut(event, head) {
        const at = await this.commit('HEAD');
        if (at === head)
            return true;
        const merges = event.name === 'pull_request' || event.name === 'pull_request_review';
        return merges && at !== undefined && (await this.#parents(at))[1] === head;
    }
    /** Also those that a shallow clone does not hold. */
    async #parents(commit) {
        const { code, stdout } = await this.#git.run(['cat-file', 'commit', commit]);
        const [headers = ''] = code === 0 ? stdout.toString('latin1').split('\n\n', 1) : [];
        return [...headers.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, name = '']) => name);
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
    async #line(...args) {
        const { code, stdout } = await this.#git.run(args);
        const [first = ''] = stdout.toString('utf8').split('\n');
        return code === 0 && first !== '' ? first : undefined;
    }
}

;// CONCATENATED MODULE: ./build/snapshot/deepen.js
/** Commits more of a first deepening; each further one asks for twice as many. */
const firstStep = 32;
/** 2^25 commits are more than any history has. */
const mostSteps = 20;
/** Brings what a clone lacks from `origin`, and says in the log what that was. */
class Supply {
    #clone;
    #sources;
    /** Why `origin` did not give what was last asked for; null: it was not asked, or did. */
    failure = null;
    constructor(clone, sources) {
        this.#clone = clone;
        this.#sources = sources;
    }
    /** Whether the run may fetch at all. */
    get canFetch() {
        return this.#sources.remote !== null;
    }
    /** Makes sure that a commit is here. `gone`: the remote does not give it. */
    async commit(name) {
        if ((await this.#clone.commit(name)) !== undefined)
            return 'here';
        // A depth would cut off what a whole clone has.
        const depth = (await this.#clone.isShallow()) ? { depth: 1 } : {};
        const end = await this.#fetch({ commits: [name], ...depth }, `the commit ${name}`);
        return end.kind === 'fetched' ? 'here' : end.kind;
    }
    /** The commit that a branch of `origin` is at, once it is here. */
    async branch(name) {
        const tip = await this.#sources.remote?.tip(name);
        return tip !== undefined && (await this.commit(tip)) === 'here' ? tip : undefined;
    }
    /** Deepens a shallow clone below these commits, by twice as many each time, until it is enough. */
    async deepen(tips, isEnough) {
        // Git deepens below branches alone, so that what a forced push left behind stays as it is.
        const abandoned = new Set();
        for (let step = 0; step < mostSteps; step++) {
            if (await isEnough())
                return true;
            if (!this.canFetch || !(await this.#clone.isShallow()))
                return false;
            const deepen = firstStep * 2 ** step;
            const what = `${deepen} commits more below ${tips.map((tip) => tip.slice(0, 12)).join(' and ')}`;
            if ((await this.#fetch({ commits: tips, deepen }, what)).kind !== 'fetched')
                return false;
            for (const tip of tips) {
                if (!abandoned.has(tip) && !(await this.#clone.isEdge(tip)))
                    continue;
                abandoned.add(tip);
                // Less than what is there would be cut off.
                const there = Math.max(...(await Promise.all(tips.map((each) => this.#clone.count(each)))));
                const depth = deepen + there;
                if ((await this.#fetch({ commits: [tip], depth }, `${depth} commits from ${tip.slice(0, 12)} on`)).kind !==
                    'fetched')
                    return false;
            }
        }
        return isEnough();
    }
    async #fetch(wish, what) {
        const { remote, progress } = this.#sources;
        if (!remote)
            return { kind: 'failed', reason: '' };
        const end = await remote.fetch(wish);
        this.failure = end.kind === 'fetched' ? null : `origin did not give ${what}: ${end.reason}`;
        progress(this.failure ?? `fetched ${what} from origin`);
        return end;
    }
}

;// CONCATENATED MODULE: ./build/snapshot/range.js






/** A run at a desk: what the clone lacks is for the user to fetch. */
const desk = { remote: null, lendCommits: async () => null, progress: () => { } };
/**
 * Turns the event, or the revisions that were asked for, into full object names, and brings the commits between them where the
 * run may. Throws `Misconfiguration` for a revision of `asked` that names no commit.
 *
 * @param sources where commits come from that the clone lacks: `origin`, then GitHub's API.
 */
async function resolveRange(git, event, asked, sources = desk) {
    const clone = new Clone(git);
    const asking = { clone, event, supply: new Supply(clone, sources) };
    if (asked.base !== undefined || asked.head !== undefined)
        return askedRange(asking, asked);
    if (event.name === 'command-line')
        return branchRange(asking, undefined);
    const wish = (0,range/* wishedRange */.gf)(event);
    const found = await wished(asking, wish);
    if (found.kind !== 'missing' || wish.kind !== 'range')
        return found;
    return rangeOfApi(clone, event, wish, found, sources);
}
async function askedRange(asking, asked) {
    const head = await named(asking, 'head', asked.head ?? 'HEAD');
    if (asked.base === undefined)
        return branchRange(asking, head);
    const base = await named(asking, 'base', asked.base);
    await meet(asking, head, base);
    // Without a common commit the two trees are still what was asked for.
    return ranged(asking, (await asking.clone.mergeBase(head, [base])) ?? base, head, 'change');
}
async function named({ clone, supply }, option, revision) {
    const shown = JSON.stringify(revision.length > 200 ? `${revision.slice(0, 200)}…` : revision);
    if (revision === '' || revision.startsWith('-') || /[\0\n\r]/.test(revision)) {
        throw new misconfiguration/* Misconfiguration */.U(`${option} ${shown} is no revision`, `Name a commit, a branch or a tag in ${option}`);
    }
    if (isObjectName(revision))
        await supply.commit(revision);
    const found = (await clone.commit(revision)) ?? (await olderCommit({ clone, supply }, revision));
    if (found !== undefined)
        return found;
    throw new misconfiguration/* Misconfiguration */.U(`${option} ${shown} names no commit of this repository`, (await clone.isShallow())
        ? 'Fetch the whole history: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`'
        : 'See `git log --oneline` for commits that exist; the first commit of a repository has no parent');
}
/** `HEAD~40` may lie beyond the edge of a shallow clone. */
async function olderCommit({ clone, supply }, revision) {
    const from = await clone.commit(revision.replace(/[~^].*$/s, ''));
    if (from === undefined || !/[~^]/.test(revision))
        return undefined;
    await supply.deepen([from], async () => (await clone.commit(revision)) !== undefined);
    return clone.commit(revision);
}
/** What the current branch holds beside the default one. */
async function branchRange(asking, asked) {
    const { clone, event } = asking;
    // Three processes side by side cost little more than one.
    const [head, branch, fallback] = await Promise.all([
        asked ?? clone.commit('HEAD'),
        asked === undefined ? clone.currentBranch() : undefined,
        clone.defaultBranch((0,range/* defaultBranchOf */.dV)(event)),
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
        return ranged(asking, base, head, 'change');
    return missing(asking, `no commit in common with the default branch ${fallback.name}`, head, namingBase);
}
async function wished(asking, wish) {
    if (wish.kind === 'none')
        return { kind: 'tree', note: wish.note, nothing: wish.nothing };
    if (wish.kind === 'missing')
        return { ...wish, head: null, checkedOut: true };
    const { clone, supply } = asking;
    const { head, base } = wish;
    if ((await supply.commit(head)) !== 'here') {
        return missing(asking, `the head ${head} is not in this clone`, null, fetching(head));
    }
    if (wish.baseIs === 'new-branch')
        return newBranch(asking, wish.branch, null, head);
    const found = await supply.commit(base);
    if (wish.baseIs === 'merge-base') {
        if (found !== 'here')
            return missing(asking, lacking(base), head, fetching(base));
        await meet(asking, head, base);
        const common = await clone.mergeBase(head, [base]);
        if (common !== undefined)
            return ranged(asking, common, head, wish.judged);
        return missing(asking, 'base and head have no commit in common', head, namingBase);
    }
    if (found === 'here') {
        await meet(asking, head, base);
        return ranged(asking, base, head, wish.judged);
    }
    // Behind the edge of a shallow clone it may well be there still, if nobody could ask.
    if (wish.judged === 'queue' || (found === 'failed' && (await clone.isShallow()))) {
        return missing(asking, lacking(base), head, fetching(base));
    }
    return newBranch(asking, wish.branch, base, head);
}
/** Deepens until two commits meet, or have turned out to have nothing in common. */
async function meet({ clone, supply }, head, base) {
    await supply.deepen([head, base], async () => !(await isCutBetween(clone, head, base)));
}
/** What looks like the merge base is it only where nothing above it is cut off, on either side. */
async function isCutBetween(clone, head, base) {
    return clone.isCut([head, base], (await clone.mergeBase(head, [base])) ?? null);
}
/** A new branch, or one whose former tip is gone after a forced push. */
async function newBranch(asking, branch, gone, head) {
    const { clone, event, supply } = asking;
    const why = gone === null ? `${branch} is new` : `the former tip ${gone} of ${branch} is gone (a forced push)`;
    const told = (0,range/* defaultBranchOf */.dV)(event);
    if (told !== null && told === branch)
        return tree(`${why} and is the default branch: the tree alone is judged`);
    // A checkout of one branch holds no other.
    const fetched = told === null ? undefined : await supply.branch(told);
    const known = await clone.defaultBranch(told);
    const fallback = fetched === undefined || told === null ? known : { name: told, refs: [fetched] };
    if (!fallback) {
        const next = told === null
            ? '`git fetch origin && git remote set-head origin --auto`'
            : fetching(`${told}:refs/remotes/origin/${told}`);
        return missing(asking, `${why}, and the default branch is not in this clone`, head, next);
    }
    if (fallback.name === branch)
        return tree(`${why} and is the default branch: the tree alone is judged`);
    for (const tip of fallback.refs)
        await meet(asking, head, tip);
    const base = await clone.mergeBase(head, fallback.refs);
    if (base !== undefined)
        return ranged(asking, base, head, 'push', gone === null ? [] : [`${why}: it is judged as new`]);
    return missing(asking, `${why}, and has no commit in common with ${fallback.name}`, head, namingBase);
}
async function ranged(asking, base, head, judged, notes = []) {
    const { clone, event } = asking;
    if (await isCutBetween(clone, head, base)) {
        const reason = `the commits between ${base} and ${head} are not all in this clone`;
        return missing(asking, reason, head, fetching(head));
    }
    const all = (await clone.isCut([base], null)) ? [...notes, shortHistory(base)] : notes;
    const checkedOut = await clone.isCheckedOut(event, head);
    return { kind: 'range', base, head, judged, checkedOut, ...(all.length === 0 ? {} : { notes: all }) };
}
/** What production held once is known from its history. */
function shortHistory(base) {
    return `the history before ${base.slice(0, 12)} is not all in this clone: a file that comes back as production once held it counts as promoted (\`fetch-depth: 0\` for actions/checkout)`;
}
/** @param next what mends it in a clone that is not shallow */
async function missing(asking, reason, head, next) {
    const { clone, event, supply } = asking;
    const shallow = await clone.isShallow();
    const whole = 'this clone is shallow: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`';
    const tried = supply.failure === null ? '' : `${supply.failure}; `;
    return {
        kind: 'missing',
        reason: `${reason}; ${tried}${shallow ? `${whole}; where that is not enough: ` : ''}${next}`,
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
function isObjectName(name) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
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
    const source = await (0,manifest_source/* manifestSource */.p)(tree, entry.manifest);
    if (source === undefined && entry.manifestNamed) {
        throw new misconfiguration/* Misconfiguration */.U(`the manifest "${entry.manifest}" does not exist`, 'name a file that exists, relative to the folder');
    }
    if (source === undefined)
        await refuseSubfolder(host, entry.manifest);
    return {
        range,
        tree,
        commit: elsewhere,
        manifest: (0,read/* readManifest */.W)(entry.manifest, source),
        unexecuted: unexecutedReason(host, elsewhere),
        isPrivileged: privilegedEvents.includes(host.event.name),
        isAuditEvent: host.event.name === 'schedule' || host.event.name === 'workflow_dispatch',
    };
}
/** Below the top of the repository the default lanes would be looked for where none can be. */
async function refuseSubfolder({ git, isRepository }, manifest) {
    if (!isRepository)
        return;
    const { stdout } = await git.run(['rev-parse', '--show-cdup']);
    const up = stdout.toString('utf8').trim();
    if (up === '')
        return;
    const found = await git.run(['ls-files', '--error-unmatch', '--', up + manifest]);
    if (found.code !== 0)
        return;
    throw new misconfiguration/* Misconfiguration */.U(`the folder is a part of a repository whose manifest is ${up}${manifest}: here are no lanes`, `judge the whole repository: lane-guard check ${up.replace(/\/$/, '')}`);
}
async function openRange(host, entry) {
    const { base, head } = entry;
    if (host.isRepository) {
        const asked = { ...(base === null ? {} : { base }), ...(head === null ? {} : { head }) };
        return resolveRange(host.git, host.event, asked, host);
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

/***/ 2260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yp: () => (/* binding */ developmentNames),
  F$: () => (/* binding */ readPythonSources),
  oD: () => (/* binding */ readWhole),
  V1: () => (/* binding */ unreadSource),
  tR: () => (/* binding */ withBindings),
  $z: () => (/* binding */ withRead)
});

// EXTERNAL MODULE: ./build/domain/lane.js
var lane = __webpack_require__(6039);
// EXTERNAL MODULE: ./build/imports/python/bindings.js + 1 modules
var python_bindings = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/imports/python/loaders.js + 1 modules
var loaders = __webpack_require__(3453);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/imports/python/bytes.js
var python_bytes = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/imports/python/loader-table.js
var loader_table = __webpack_require__(8652);
;// CONCATENATED MODULE: ./build/imports/python/run-code.js



/**
 * Whether a file may run source code that it holds as a text and that imports what is asked for: `exec` with a text, with
 * something that may be one, handed on or by another name. Told by the bytes and the import statements of the file; rather
 * one too many. What is scanned to its end costs a hundred times as much, and most files that hold the word hold it in
 * prose, or run what they do not hold.
 *
 * @param statements of the file.
 * @param isAsked whether the modules below a top-level name are asked for.
 */
function mayRunCode(source, statements, isAsked) {
    const bytes = external_node_buffer_.Buffer.from(source.buffer, source.byteOffset, source.length);
    let runs = false;
    for (let at = bytes.indexOf('exec'); at >= 0 && !runs; at = bytes.indexOf('exec', at + 4)) {
        const before = bytes.toString('latin1', Math.max(0, at - around), at);
        const behind = bytes.toString('latin1', at + 4, at + 4 + around);
        runs = !attribute.test(before) && !word.test(behind) && (called.test(behind) || isHandedOn(before, behind));
    }
    return runs && holdsImports(bytes, statements, isAsked);
}
/** `run = exec`, `map(exec, codes)`, `getattr(builtins, "exec")`: what it is called with may stand anywhere. */
function isHandedOn(before, behind) {
    if (ended.test(behind) && assigned.test(before))
        return true;
    if (listed.test(behind) && argument.test(before))
        return true;
    return quoted.test(behind) && attributeName.test(before);
}
/** Whether a line holds the word of more import statements than it has, and one that may import what is asked for. */
function holdsImports(bytes, statements, isAsked) {
    const known = new Map();
    for (const { line } of statements)
        known.set(line, (known.get(line) ?? 0) + 1);
    let line = 1;
    let counted = 0;
    /** Of the line at hand. */
    let words = [];
    const holdsMore = () => words.length > (known.get(line) ?? 0) && words.some((word) => mayName(bytes, word, isAsked));
    for (let at = bytes.indexOf('import'); at >= 0; at = bytes.indexOf('import', at + 6)) {
        if (!isWholeWord(bytes, at))
            continue;
        const passed = newlines(bytes, counted, at);
        counted = at;
        if (passed > 0) {
            if (holdsMore())
                return true;
            line += passed;
            words = [];
        }
        words.push(at);
    }
    return holdsMore();
}
/** Whether the `import` at an offset is no part of another word. A letter that is escaped is a blank or a line's end. */
function isWholeWord(bytes, at) {
    if ((0,python_bytes/* isWord */.Jg)((0,python_bytes/* byteAt */.aL)(bytes, at + 6)))
        return false;
    return !(0,python_bytes/* isWord */.Jg)((0,python_bytes/* byteAt */.aL)(bytes, at - 1)) || (0,python_bytes/* byteAt */.aL)(bytes, at - 2) === python_bytes/* BACKSLASH */.r_;
}
/** Whether the `import` at an offset may name what is asked for, as far as the module's name can be read. */
function mayName(bytes, at, isAsked) {
    const before = bytes.toString('latin1', Math.max(0, at - around), at);
    const behind = bytes.toString('latin1', at + 6, at + 6 + around);
    if (!/^[\s\\"']/.test(behind) || comment.test(before))
        return false;
    // Whatever module hands it on.
    if (/\bimport_module\b/.test(behind))
        return true;
    const from = source.exec(before);
    if (from !== null)
        return isPart(from[1], isAsked);
    // What is put together, as `"from " + name + " import x"`, may be anything.
    if (/\bfrom\b[^\r\n]*$/.test(before))
        return true;
    const words = prose.exec(behind);
    if (words !== null)
        return isPart(words[1], isAsked);
    const named = names.exec(behind);
    return named === null || (named[1] ?? '').split(',').some((each) => isPart(each.trim(), isAsked));
}
/** Whether a name starts with what is asked for or what loads it, or is not known at its start. */
function isPart(name, isAsked) {
    const top = /^\w+(?=$|[.\s])/.exec(name ?? '')?.[0];
    return top === undefined || isAsked(top) || (0,loader_table/* holdsLoaders */.JJ)(top);
}
function newlines(bytes, from, to) {
    let count = 0;
    for (let i = from; i < to; i++)
        if (bytes[i] === python_bytes.LF || (bytes[i] === python_bytes.CR && bytes[i + 1] !== python_bytes.LF))
            count++;
    return count;
}
/** Bytes about a word that are looked at. */
const around = 100;
const attribute = /[\w.]$/;
const word = /^\w/;
const gap = String.raw `(?:[\s\\]|#[^\r\n]*[\r\n])*`;
/** Its bracket, or more blanks than are looked at. */
const called = new RegExp(`^${gap}(?:\\(|(?:#[^\\r\\n]*)?$)`);
const ended = /^(?:[ \t\f]|\\[\r\n]+)*(?:[\r\n;#]|$)/;
const assigned = /=[\s\\]*$/;
const listed = new RegExp(`^${gap},`);
const argument = /(?:[(,][\s\\]*|#[^\r\n]*[\r\n]\s*)$/;
const quoted = /^["']/;
const attributeName = /getattr\s*\([^()]*,\s*["']$/;
/** The module behind `from`; a backslash stands before an escaped letter or a joined line. */
const source = /\bfrom[\s\\]+([^\s\\]+)[\s\\]+$/;
/** Of the line what stands before a word, where that is no code. */
const comment = /(?:^|[\r\n])[^"'#\r\n]*#[^\r\n]*$/;
/** A name that another word than `as` stands behind, as in prose: no more names follow. */
const prose = /^[ \t]+(\w+)(?:\.\w+)*[ \t]+(?!as\b)\w/;
/** Names with commas between them, up to what ends the list; a quote that more of the text stands behind does not. */
const names = /^[\s\\]+(\w[\w., \t]*)(?=$|(?:"""|'''|["'](?!["']))(?![\s\\]*["'+%rRfF])|[;#\r\n\\)])/;

;// CONCATENATED MODULE: ./build/imports/python/sweep-code.js
// Made by `npm run generate` from src/imports/python/assembly/.
/** The WebAssembly module of the sweep, in base64. */
const sweepCode = 'AGFzbQEAAAABOgpgAn9/AX9gAX8Bf2ABfwBgA39/fwF/YAR/f39/AX9gA39/fwBgAn9/AGAAAGAGf39/f39/AGAAAX8CDwEDZW52Bm1lbW9yeQIAAQMsKwADAAAAAAgJBAABAwUBAQMABgQEAQYCAQUHAQMHAQEAAgABAgICAAABAAAGmQI4fwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAQt/AUEBC38BQQALfwFBAAt/AUEACwehAQ8HcmVzZXJ2ZQAiBHNjYW4AIQdtZW50aW9uACQJaW50ZXJuQWxsACYLbWFya0xvYWRlcnMAJQlmaWxlQ291bnQDDAluYW1lQ291bnQDGQpuYW1lU3RhcnRzAxEJcmVjb3JkRW5kAwkHcmVjb3JkcwMHCHNwZWxsaW5nAw4Gc3RhcnRzAwoIdGV4dFNpemUDBgV0ZXh0cwMcBm1lbW9yeQIACAEZDAEqCtmRASukAgIBewJ/A0AgACMBSQRAAkAgAC0AACIDQQlGIANBIEZyIANBDEZyBH8gAEEBagUgA0HcAEYEfyAALQABIgRBDUYgBEEKRnIFQQALBH8gAEEBaiIAQQFqIQMgAEECaiADIAAtAABBDUYEfyADLQAAQQpGBUEACxsFIAEEfyADQQ1GIANBCkZyBUEACwR/IABBAmogAEEBaiAALQAAQQ1GBH8gAC0AAUEKRgVBAAsbBSADQSNGQQAgARtFDQMDQCAAIAD9AAQAIgL9DAoKCgoKCgoKCgoKCgoKCgr9IyAC/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9UP1kIgNoaiEEIANFBEAgAEEQaiEADAELCyAECwsLIQAMAgsLCyAAIwEiASAAIAFJGwsoACABJA0gASACTwRAIAAPCyACIAFBAXQiASABIAJJGyQNIAAjDRAFC5EBAQF/IAAgARADRQRAQQAPCwNAIyYtAABBLkYEQCMmQQFqIAEQACIALQAAIgJBgAhqLQAABH8gAkE5TSACQTBPcQVBAQtFBEBBASAAIyZBAWpHQQEjJiMlRyMoGxskKCAAJCcDQCAALQAAQYAIai0AAARAIABBAWohAAwBCwsgACQlIyUgARAAJCYMAgsLC0EBC14BAX8gAC0AACICQYAIai0AAAR/IAJBOU0gAkEwT3EFQQELBEBBAA8LIAAkJCAAJCdBACQoA0AgAC0AAEGACGotAAAEQCAAQQFqIQAMAQsLIAAkJSMlIAEQACQmQQEL4QEBAn9BJ0EiIAFBAXEbIQIDfyAAIAEgAhAbIgMtAAAhACADIwFPBEBBASQCIwEPCyAAQQ1GIABBCkZyBEAgAUEIcQR/IAMFQQEkAiMBCw8LIAAgAkYEQCABQQhxBEBBASQCIwEPCyADQQNBASABQQJxG2oPCyAAQfsARgR/IAFBgAFyIQAjI0GAAkYEf0EABSMjQaAqaiAAOgAAIyNBAWokI0EBCwR/IANBAWoFQQEkAiMBCwUjI0EASgR/IyNBnypqLQAABUEAC0H/fnEhASMjQQFrJCMgA0EBaiEADAELCwuvAwEFfyAABEAjNyAAQQRrIgIoAgAiAyAAakYhBCABQRNqQXBxQQRrIQUgASADSwRAIAQEQCABQfz///8DSwRAAAsgACAFaiIBPwAiA0EQdEEPakFwcSIESwRAIAMgASAEa0H//wNqQYCAfHFBEHYiBCADIARKG0AAQQBIBEAgBEAAQQBIBEAACwsLIAEkNyACIAU2AgAFIAUgA0EBdCIBIAEgBUkbIgJB/P///wNLBEAACyM3QQRqIgEgAkETakFwcUEEayICaiIEPwAiBUEQdEEPakFwcSIGSwRAIAUgBCAGa0H//wNqQYCAfHFBEHYiBiAFIAZKG0AAQQBIBEAgBkAAQQBIBEAACwsLIzcgBCQ3IAI2AgAgASAAIAP8CgAAIAEhAAsFIAQEQCAAIAVqJDcgAiAFNgIACwsFIAFB/P///wNLBEAACyM3QQRqIgAgAUETakFwcUEEayIBaiICPwAiA0EQdEEPakFwcSIESwRAIAMgAiAEa0H//wNqQYCAfHFBEHYiBCADIARKG0AAQQBIBEAgBEAAQQBIBEAACwsLIzcgAiQ3IAE2AgALIAALvAEBAX8jIEEHaiMfQYCACGpKBEBBASQCDwsjByMJQQJ0aiIGIAA2AgAgBiABNgIEIAYgAzYCCCAGIAI2AgwgBiAENgIQIAYgBTYCFCAGIyAjCWtBB2tBAXU2AhggAkEBcQRAIARFIAVBAE5xBEAjHiMVIAVqLQAAciQeCwUjCUEHaiEAA0AgACMgSARAIwcgAEECdGooAgAiAUEATgRAIx4jFSABai0AAHIkHgsgAEECaiEADAELCwsjICQJC+ABAQR/IyUhASMkIQACfwNAIAAgAUkEQEEAIAAtAABBgAFPDQIaIABBAWohAAwBCwtBAQtFBEBBASQCQX8PCyMoRQRAIyQjJSMkaxAJDwtBACEAIyQhAgNAIAIjJUkEQAJAIAIhAQNAIAEtAABBgAhqLQAABEAgAUEBaiEBDAELCyMOIxBqIgMgAGogAiABIAJrIgL8CgAAIAAgAmohACABQQAQACICLQAAQS5HIAIjJU9yDQAgACIBQQFqIQAgASADakEuOgAAIAJBAWpBABAAIQIMAgsLCyMOIxBqIAAQCQuRAgECfyMTIABBAnRqKAIAIANHBEBBAA8LIxEgAEEBakECdGooAgAjESAAQQJ0aigCACIDayACRgR/QQAhAAJAIAEjDiADaiIDRg0AIANBB3EgAUEHcUYEQANAIANBB3EEQEEAIQAgAkUNAyADLQAAIgQgAS0AACIFayEAIAQgBUcNAyACQQFrIQIgA0EBaiEDIAFBAWohAQwBCwsDQCACQQhPBEAgAykDACABKQMAUQRAIANBCGohAyABQQhqIQEgAkEIayECDAILCwsLA0AgAiIAQQFrIQIgAARAIAMtAAAiBCABLQAAIgVrIQAgBCAFRw0CIANBAWohAyABQQFqIQEMAQsLQQAhAAsgAEUFQQALC5EBAQN/QcW78oh4IQIDQCABIANLBEAgAiAAIANqLQAAc0GTg4AIbCECIANBAWohAwwBCwsjFyAAIAEgAiACQQ92cyIDQYABEBIiBEECdGooAgAiAkEASgR/IAJBAWsgACABIAMQCAVBAAsEQCACQQFrDwsgAkEASiMZIxtOcgRAQQEkAkF/DwsgACABIAMgBBATC7wCAQJ/QdwwKAIAQQF2IQICfwNAIAEgAkgEQEEAIAAgAWotAAAgAUEBdEHgMGovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyAAQdwwKAIAQQF2ai0AAEGACGotAABBAEcFQQELRQRAIABBBGpBABAAIQALQQAhAUGcMCgCAEEBdiECAn8DQCABIAJIBEBBACAAIAFqLQAAIAFBAXRBoDBqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAEGcMCgCAEEBdmotAABBgAhqLQAABUEBCwR/QQAhAUG8MCgCAEEBdiECAn8DQCABIAJIBEBBACAAIAFqLQAAIAFBAXRBwDBqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAEG8MCgCAEEBdmotAABBgAhqLQAABUEBCwR/QQAFIAAQDgsFQQELC0gAIwlBB2okICABQQZqQQFBABAMIyAjCWtBB2tBAXVFBEBBAA8LIAAjLiACIyFBHGxBgApqIgAoAghyIAAoAgxBAEF/EAYjLgv+AwEEfyAAJC4gACACEAAkLwNAIwIEf0EBBSMvIQNBACEAQZwwKAIAQQF2IQQCfwNAIAAgBEgEQEEAIAAgA2otAAAgAEEBdEGgMGovAQBHDQIaIABBAWohAAwBCwtBAQsEfyADQZwwKAIAQQF2ai0AAEGACGotAABBAEcFQQELRQsEf0EBBSMvIQNBACEAQbwwKAIAQQF2IQQCfwNAIAAgBEgEQEEAIAAgA2otAAAgAEEBdEHAMGovAQBHDQIaIABBAWohAAwBCwtBAQsEfyADQbwwKAIAQQF2ai0AAEGACGotAABBAEcFQQELRQtFBEACQCABBH8jLyACEAIFIy8gAhADC0UNACMlJC4jJiQvEAchBUEBIQMjLyEEQQAhAEHcMygCAEEBdiEGAn8DQCAAIAZIBEBBACAAIARqLQAAIABBAXRB4DNqLwEARw0CGiAAQQFqIQAMAQsLQQELBH8gBEHcMygCAEEBdmotAABBgAhqLQAABUEBCwR/QX8FIy9BAmogAhAAIAIQAyIDBH8jJSQuIyYkLxAHBUF/CwshAAJAIyBBCWojH0GAgAhqSgRAQQEkAgwBCyMHIyBBAnRqIAU2AgAjByMgQQFqQQJ0aiAANgIAIyBBAmokIAsgAwR/Iy8tAABBLEcFQQELDQAjL0EBaiACEAAkLwwCCwsLC70EAQN/AkACQAJAAkAgAC0AAEHmAGsOBwADAwEDAwIDC0G8MCgCAEEBdiECAn8DQCABIAJIBEBBACAAIAFqLQAAIAFBAXRBwDBqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAEG8MCgCAEEBdmotAABBgAhqLQAABUEBCwR/QQAFIAAgAEEAEA8LDwtBnDAoAgBBAXYhAgJ/A0AgASACSARAQQAgACABai0AACABQQF0QaAwai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IABBnDAoAgBBAXZqLQAAQYAIai0AAAVBAQsEf0EABSAAIABBABALCw8LQdwwKAIAQQF2IQMCfwNAIAEgA0gEQEEAIAAgAWotAAAgAUEBdEHgMGovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyAAQdwwKAIAQQF2ai0AAEGACGotAAAFQQELBH9BAAUgAEEEakEAEAAhAQJ/QZwwKAIAQQF2IQMCfwNAIAIgA0gEQEEAIAEgAmotAAAgAkEBdEGgMGovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyABQZwwKAIAQQF2ai0AAEGACGotAABBAEcFQQELRQRAIAAgAUEgEAsMAQtBACECQbwwKAIAQQF2IQMCfwNAIAIgA0gEQEEAIAEgAmotAAAgAkEBdEHAMGovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyABQbwwKAIAQQF2ai0AAEGACGotAAAFQQELBH9BAAUgACABQSAQDwsLCw8LQQALoAIBAn8gAEEEakEAEAAhAEEAJCsDQCAALQAAQS5GBEAjK0EBaiQrIABBAWpBABAAIQAMAQsLQZwwKAIAQQF2IQICfwNAIAEgAkgEQEEAIAAgAWotAAAgAUEBdEGgMGovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyAAQZwwKAIAQQF2ai0AAEGACGotAABBAEcFQQELQQBHJCwjLARAIABBABACRQRAQQAPCyMmIQAFIytFBEBBAA8LCyAAQQZqJC1BACEBQZwwKAIAQQF2IQICfwNAIAEgAkgEQEEAIAAgAWotAAAgAUEBdEGgMGovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyAAQZwwKAIAQQF2ai0AAEGACGotAABBAEcFQQELRQuPAgEEfyABEA5FBEBBAA8LIAJBAXIhBSMrIQIjLAR/EAcFQX8LIQMjLSIBQQAQACEGIwlBB2okICAGLQAAQSpGBEAgBkEBEAkhAQJAIyBBCWojH0GAgAhqSgRAQQEkAgwBCyMHIyBBAnRqIAE2AgAjByMgQQFqQQJ0akF/NgIAIyBBAmokIAsgACAGQQFqIgAjIUEcbEGACmoiASgCCCAFQRByciABKAIMIAIgAxAGIAAPCyAGQQFqIAEgBi0AAEEoRiIBG0EAIAEQDCAAIy9BAWojLiABBH8jLy0AAEEpRgUgAQsiABsiBCAFIyFBHGxBgApqIgUoAghyIAUoAgwgAiADEAYgBiAEIABFIAFxGwvmAgIIfwJ7IAFFBEBBAQ8LIAAsAAD9DyELIAAgAWpBAWssAAD9DyEKIwAhBgNAIAEgBmoiAiMBTQRAIAb9AAQAIAv9IyACQQFr/QAEACAK/SP9Tv1kIQUDQCAFBEAjASAGIAVoaiIHIAFqTwR/IAEhAkEAIQQCQCAAIgMgB0YNACAHQQdxIANBB3FGBEADQCAHQQdxBEBBACEEIAJFDQMgBy0AACIIIAMtAAAiCWshBCAIIAlHDQMgAkEBayECIAdBAWohByADQQFqIQMMAQsLA0AgAkEITwRAIAcpAwAgAykDAFEEQCAHQQhqIQcgA0EIaiEDIAJBCGshAgwCCwsLCwNAIAIiBEEBayECIAQEQCAHLQAAIgggAy0AACIJayEEIAggCUcNAiAHQQFqIQcgA0EBaiEDDAELC0EAIQQLIARFBUEACwRAQQEPCyAFIAVBAWtxIQUMAQsLIAZBEGohBgwBCwtBAAvMAgEFfyMOIw8jECABakEQahABJA4jDSQPIxEjEiMZIABqQQFqIgBBAnQiAxABJBEjDSQSIxMjFCADEAEkEyMNJBQjFSMWIAAQASQVIw0kFiMYIABBAXRJBEBBgIAEIQEDQCABIANJBEAgAUEBdCEBDAELCyABQQJ0IgBB/P///wNLBEAACyM3QQRqIgQgAEETakFwcUEEayIAaiIDPwAiBUEQdEEPakFwcSIGSwRAIAUgAyAGa0H//wNqQYCAfHFBEHYiBiAFIAZKG0AAQQBIBEAgBkAAQQBIBEAACwsLIzcgAyQ3IAA2AgAgBCQXIAFBAWskGANAIAIjGUgEQCMYIxMgAkECdGooAgBxIQBBASEBA0AjFyAAQQJ0aigCAARAIxggACABanEhACABQQFqIQEMAQsLIxcgAEECdGogAkEBaiICNgIADAELCwsLUwEDfyACIxhxIQRBASEFA0AgAyAFTwRAIxcgBEECdGooAgAiBgR/IAZBAWsgACABIAIQCAVBAQtFBEAjGCAEIAVqcSEEIAVBAWohBQwCCwsLIAQLhgIBA38jGSIEQQFqIgUkGSMOIxBqIAAgAfwKAAAgBEECdCIAIxFqIgYjEDYCACMQIAFqJBAjESMZQQJ0aiMQNgIAIxMgAGogAjYCACMXIANBAnRqIAU2AgAjFSAEaiMOIAYoAgBqIQZBACEAA0AgACABSQR/IAAgBmotAABBLkcFQQALBEAgAEEBaiEADAELC0HFu/KIeCECQQAhAwNAIAAgA0sEQCACIAMgBmotAABzQZODgAhsIQIgA0EBaiEDDAELCyACIAJBD3ZzIQFBACECAn8DQCACIxpIBEAgAiAGIAAgARAIBEAjFSACai0AAAwDCyACQQFqIQIMAQsLQQALOgAAIAQL6QYBBX8gAC0AAEEoRiIFBEAgAEEBakEBEAAhAAsDQCAAIAUQAgR/IyUhBCMnIQMCfwNAIAMgBEkEQEEAIAMtAABBgAFPDQIaIANBAWohAwwBCwtBAQsFQQALBEACQCACBH9BAQUjJyEAQQAhAUGMMigCAEEBdiECAn8DQCABIAJIBEBBACAAIAFqLQAAIAFBAXRBkDJqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAEGMMigCAEEBdmotAABBgAhqLQAABUEBCwR/QQAhAUG8MigCAEEBdiECAn8DQCABIAJIBEBBACAAIAFqLQAAIAFBAXRBwDJqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAEG8MigCAEEBdmotAABBgAhqLQAAQQBHBUEBC0UFQQELBH9BAQUjKgR/IychAEEAIQFB/DIoAgBBAXYhAgJ/A0AgASACSARAQQAgACABai0AACABQQF0QYAzai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IABB/DIoAgBBAXZqLQAAQYAIai0AAAVBAQsEf0EAIQFBrDMoAgBBAXYhAgJ/A0AgASACSARAQQAgACABai0AACABQQF0QbAzai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IABBrDMoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFBUEBCwVBAAsLCyECIyYiAC0AAEEsRiIBRQ0AIABBAWogBRAAIQAMAgsLCyAFRSABcQRAQQAPCyAFBEAgAC0AAEEpRwRAQQAPCyAAQQFqQQAQACEAC0EAIQFB3DMoAgBBAXYhAwJ/A0AgASADSARAQQAgACABai0AACABQQF0QeAzai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IABB3DMoAgBBAXZqLQAAQYAIai0AAAVBAQsEf0EABSAAQQJqQQAQAEEAEAMLIQEjJiAAIAEbLQAAQTpHBEBBAA8LIAIEQCMhQRxsQYAKaiIAKAIAQQVGBEAgACAAKAIIQQhyNgIIBSAALQARRQRAIABBAToAESAAKAIYIQEgACgCDCECIAAoAhQhAANAIAAgAUgEQCACIwcgAEECdGoiAygCCEYEQCADIAMoAgxBCHI2AgwLIABBB2ojByAAQQJ0aigCGEEBdGohAAwBCwsLCwtBAQuKAgEDfyMhQRxsQYAKaigCCCEDAkAjIUGAAUYEQEEBJAIMAQsjIUEcbEGACmooAgwhBCMhQQFqJCEjIUEcbEGACmoiAkEFNgIAIAIgATYCBCACIAM2AgggAiAENgIMIAJBADoAECACQQA6ABELQQAkKiAAQQAQACIBQQAQAiIABEAjJyECQQAhAEHcMSgCAEEBdiEDAn8DQCAAIANIBEBBACAAIAJqLQAAIABBAXRB4DFqLwEARw0CGiAAQQFqIQAMAQsLQQELBH8gAkHcMSgCAEEBdmotAABBgAhqLQAAQQBHBUEBC0UhAAtBACABIAAEfyMmLQAAQShGBSAACwR/IyYQFAVBAAsbJCkLGgAjKUUEQA8LIykgABAnBEBBASQCC0EAJCkLlwMBBH9BASECA0ACQCAAIAFBAEoQACIDLQAAQShGBH8gAUEBaiEBIANBAWoFQQAhAEGcNCgCAEEBdiEEAn8DQCAAIARIBEBBACAAIANqLQAAIABBAXRBoDRqLwEARw0CGiAAQQFqIQAMAQsLQQELBH8gA0GcNCgCAEEBdmotAABBgAhqLQAABUEBCw0BQQAgAmshAiADQQNqCyEADAELCyADIAFBAEoQAkUEQEEADwsjJSEDIychAAJ/A0AgACADSQRAQQAgAC0AAEGAAU8NAhogAEEBaiEADAELC0EBC0UEQEEBJAILIychA0EAIQBBvDQoAgBBAXYhBAJ/A0AgACAESARAQQAgACADai0AACAAQQF0QcA0ai8BAEcNAhogAEEBaiEADAELC0EBCwR/IANBvDQoAgBBAXZqLQAAQYAIai0AAAVBAQsEQEEADwsjJiEAA0AgAUEASgR/IAAtAABBKUYFQQALBEAgAEEBaiABQQFKEAAhACABQQFrIQEMAQsLIAJBACABBH9BAAUgAC0AAEE6RgsbC5cBAQN/IAEgAnJFBEAPCyMhQRxsQYAKaiIDKAIIQQRBACACIAFBAEogAhsbciEEAkAjIUGAAUYEQEEBJAIMAQsjIUEcbEGACmooAgwhBSMhQQFqJCEjIUEcbEGACmoiA0ECNgIAIAMgADYCBCADIAQ2AgggAyAFNgIMIANBADoAECADQQA6ABELIANBASABQQBIIAIbOgAQC5gCAQR/A0AgAEGAAkgEQCAAQd8ARiEDIABBIHIiAUHhAE4hAiABQfoATCACIAIbBH9BAQUgAEE5TCAAQTBOcQsgA3IgAEGAAU5yBEAgAEGACGpBAToAAAsgAEEBaiEADAELC0GqLEEBOgAAQa0sQQE6AABBxyxBAjoAAEHCLEECOgAAQcMsQQM6AABB/CxBBDoAAEHILEEFOgAAQfssQQU6AABBmy1BBToAAEHJLEEGOgAAQf0sQQY6AABBnS1BBjoAAEHaLEEHOgAAQdssQQc6AABBACEAA0AgAEG8LigCAEEBdiIBSARAIABB4C5qIAAgAU8Ef0F/BSAAQQF0QcAuai8BAAs6AAAgAEEBaiEADAELC0GsOSQ3C8UFAgZ/BHsgAC0AACIGIAAtAAFGIgMEQCAGIAAtAAJGIQMLIABBA0EBIAMbaiECIAAjAEsEfyAAQQFrLQAAQYAIai0AAAVBAAsEfyAAIQEDQCAAIAFrQQNJIAEjAEtxBH8gAUEBay0AAEGACGotAAAFQQALBEAgAUEBayEBDAELCyAAIAFrIQUCfwJ/AkACQAJAAkAgAEEBay0AAEEgciIAQeIARwRAIABB5gBGDQEgAEH0AEYNASAAQfIARg0CIABB9QBGDQMMBAtBIAwEC0EQDAMLQQQMAgtBwAAMAQtBAAsiBCAFQQFGDQAaQQAgBUECRw0AGiAEAn8CQAJAAkACQCABLQAAQSByIgBB4gBHBEAgAEHmAEYNASAAQfQARg0BIABB8gBGDQIgAEH1AEYNAwwEC0EgDAQLQRAMAwtBBAwCC0HAAAwBC0EACyIAQQAgBEEERhsgAEEERhsiAEEEckEAIABBEEYgAEEgRnIbCwVBAAsiAEEQcUUEQCACIQADQAJAIAb9DyEJIAZBCiADG/0PIQggBkENIAMb/Q8hBwJAA0AgACMBSQRAIAAgAP0ABAAiCiAJ/SMgCv0MXFxcXFxcXFxcXFxcXFxcXP0j/VAgCiAI/SMgCiAH/SP9UP1Q/WQiAmhqIQEgAg0CIABBEGohAAwBCwsgACEBCyABIwFPBEBBASQCIwEhAAwBCyABLQAAIgBB3ABGBH8gAUEBaiICLQAAIgBBDUYgAEEKRnIEfyACQQJqIAJBAWogAi0AAEENRgR/IAItAAFBCkYFQQALGwUgAUECagsFIAAgBkcEf0EBJAIjASEADAIFIAFBAWohACADRQ0CIAFBA2ogBiAALQAARgR/IAYgAS0AAkYFQQALIQQhACAEDQIgAUEBagsLIQAMAQsLIAAPCyACIABBBHEgBkEnRkECQQAgAxtychAEC9MEAgV/AnsgAUECcUEARyEEIAFBCHFBAEchBQNAIAL9DyEJAkADQCAAIwFJBEAgACAA/QAEACIIIAn9IyAI/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAI/Qx7e3t7e3t7e3t7e3t7e3t7/SMgCP0MfX19fX19fX19fX19fX19ff0j/VAgCP0MCgoKCgoKCgoKCgoKCgoKCv0jIAj9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/VD9UP1kIgZoaiEDIAYNAiAAQRBqIQAMAQsLIAAhAwsgAyMBTwRAIwEPCyADLQAAIgAgAkYEQCAEBH8gAiADLQABRgR/IAIgAy0AAkYFQQALBUEBCwRAIAMPCyADQQFqIQAFIABB+wBGBEAgBQR/QQEFIAMtAAFB+wBHCwRAIAMPCyADQQJqIQAFIABB/QBGBEAgBQRAIAMPCyADQQFqIQAFIABB3ABGBEAgAUEEcUEARyEHAkAgA0EBaiIALQAAIgZB/QBGIAZB+wBGcg0AIAZBzgBHIAdyBH9BAQUgAy0AAkH7AEcLBEAgA0EBaiIALQAAIgZBDUYgBkEKRnIEfyAAQQJqIABBAWogAC0AAEENRgR/IAAtAAFBCkYFQQALGwUgA0ECagshAAwBCyADQQNqIQADQCAALQAAIgNB/QBHBEAgA0ENRiADQQpGcgR/QQEFIAIgAC0AAEYLBH9BAQUgAC0AAEHcAEYLBEBBASQCIwEhAAwDCyAAQQFqIQAMAQsLIABBAWohAAsFIARFBEAgAw8LIANBAWohAAsLCwsMAAsAC8MDAgd/AXsjACQyQQEkM0EBJDQjHyECA0AgAiMJSARAIwcgAkECdGoiAygCBCEFIAMoAgAhBEEAIQAjMiEBA0AgASAESQRAIAH9AAQAIgf9DAoKCgoKCgoKCgoKCgoKCgr9IyAH/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMgAf0ABAH9DAoKCgoKCgoKCgoKCgoKCgr9I/1P/VD9ZCEGIAAgBCABayIAQRBJBH8gBkEBIAB0QQFrcQUgBgtpaiEAIAFBEGohAQwBCwsgAARAIzMgAGokM0EBJDQgBCQyA0AjMkEBayIALQAAIgFBDUYgAUEKRnJFBEAgACQyDAELCwsDQCMyIARJBEAjMi0AACIAQQ1GIABBCkZyRQRAIABBwAFxQYABRwRAIzRBAkEBIABB8AFPG2okNAsjMkEBaiQyDAILCwsgAyMzNgIAIAMjNDYCBCAFIwEiACAAIAVLGyEAA0AjMiAASQRAIzItAAAiAUENRiABQQpGckUEQCABQcABcUGAAUcEQCM0QQJBASABQfABTxtqJDQLIzJBAWokMgwCCwsLIAMjNDYCCCACQQdqIwcgAkECdGooAhhBAXRqIQIMAQsLC70WAgR/AXsDQCMCRQRAIAAtAABBoCxqLQAAIQEDQCABRQRAIABBAWoiAC0AAEGgLGotAAAhAQwBCwsCQAJAAkACQAJAAkACQAJAAkAgAUEBaw4HAQIDBAUGBwALAAsjI0UEQCAAEBYgACMBTwR/IwEFIABBAmogAEEBaiAALQAAQQ1GBH8gAC0AAUEKRgVBAAsbCw8LIAAjAU8EQEEBJAIjAQ8LAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABBAmogAEEBaiAALQAAQQ1GBH8gAC0AAUEKRgVBAAsbIgBBABAAIgItAABB4QBrDhcAAQIDBAUGDQcNDQcNCA0JDQoNCw0NDA0LQQAhAUGMNigCAEEBdiEDAn8DQCABIANIBEBBACABIAJqLQAAIAFBAXRBkDZqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAkGMNigCAEEBdmotAABBgAhqLQAABUEBCwR/QQAhAUH8MCgCAEEBdiEDAn8DQCABIANIBEBBACABIAJqLQAAIAFBAXRBgDFqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAkH8MCgCAEEBdmotAABBgAhqLQAABUEBCwR/QQAFIAJBBWpBABAAIQJBACEBQZwxKAIAQQF2IQMCfwNAIAEgA0gEQEEAIAEgAmotAAAgAUEBdEGgMWovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyACQZwxKAIAQQF2ai0AAEGACGotAAAFQQELBH9BACEBQbwxKAIAQQF2IQMCfwNAIAEgA0gEQEEAIAEgAmotAAAgAUEBdEHAMWovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyACQbwxKAIAQQF2ai0AAEGACGotAABBAEcFQQELRQVBAQsLBUEBCwwNC0EAIQFBrDYoAgBBAXYhAwJ/A0AgASADSARAQQAgASACai0AACABQQF0QbA2ai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IAJBrDYoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFDAwLQQAhAUHMNigCAEEBdiEDAn8DQCABIANIBEBBACABIAJqLQAAIAFBAXRB0DZqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAkHMNigCAEEBdmotAABBgAhqLQAABUEBCwR/QQAhAUHsNigCAEEBdiEDAn8DQCABIANIBEBBACABIAJqLQAAIAFBAXRB8DZqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAkHsNigCAEEBdmotAABBgAhqLQAAQQBHBUEBC0UFQQELDAsLQQAhAUGcMSgCAEEBdiEDAn8DQCABIANIBEBBACABIAJqLQAAIAFBAXRBoDFqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAkGcMSgCAEEBdmotAABBgAhqLQAABUEBCwR/QQAhAUGcNygCAEEBdiEDAn8DQCABIANIBEBBACABIAJqLQAAIAFBAXRBoDdqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAkGcNygCAEEBdmotAABBgAhqLQAAQQBHBUEBC0UFQQELDAoLQQAhAUGMNSgCAEEBdiEDAn8DQCABIANIBEBBACABIAJqLQAAIAFBAXRBkDVqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAkGMNSgCAEEBdmotAABBgAhqLQAAQQBHBUEBC0UMCQtBACEBQbw3KAIAQQF2IQMCfwNAIAEgA0gEQEEAIAEgAmotAAAgAUEBdEHAN2ovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyACQbw3KAIAQQF2ai0AAEGACGotAAAFQQELBH8gAhAKBUEBCwwIC0EAIQFB7DcoAgBBAXYhAwJ/A0AgASADSARAQQAgASACai0AACABQQF0QfA3ai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IAJB7DcoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFDAcLIAIQCgwGC0EAIQFBjDgoAgBBAXYhAwJ/A0AgASADSARAQQAgASACai0AACABQQF0QZA4ai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IAJBjDgoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFDAULQQAhAUG8OCgCAEEBdiEDAn8DQCABIANIBEBBACABIAJqLQAAIAFBAXRBwDhqLwEARw0CGiABQQFqIQEMAQsLQQELBH8gAkG8OCgCAEEBdmotAABBgAhqLQAAQQBHBUEBC0UMBAtBACEBQdw4KAIAQQF2IQMCfwNAIAEgA0gEQEEAIAEgAmotAAAgAUEBdEHgOGovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyACQdw4KAIAQQF2ai0AAEGACGotAAAFQQELBH9BACEBQfw4KAIAQQF2IQMCfwNAIAEgA0gEQEEAIAEgAmotAAAgAUEBdEGAOWovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyACQfw4KAIAQQF2ai0AAEGACGotAABBAEcFQQELRQVBAQsMAwtBACEBQcw1KAIAQQF2IQMCfwNAIAEgA0gEQEEAIAEgAmotAAAgAUEBdEHQNWovAQBHDQIaIAFBAWohAQwBCwtBAQsEfyACQcw1KAIAQQF2ai0AAEGACGotAABBAEcFQQELRQwCC0EAIQFBnDkoAgBBAXYhAwJ/A0AgASADSARAQQAgASACai0AACABQQF0QaA5ai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IAJBnDkoAgBBAXZqLQAAQYAIai0AAAVBAQsEf0EAIQFBvDEoAgBBAXYhAwJ/A0AgASADSARAQQAgASACai0AACABQQF0QcAxai8BAEcNAhogAUEBaiEBDAELC0EBCwR/IAJBvDEoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFBUEBCwwBC0EACwRAQQEkAiMBDwsMBgsgABAaIQAMBQsDQCAAIAD9AAQAIgX9DAoKCgoKCgoKCgoKCgoKCgr9IyAF/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9UP1kIgJoaiEBIAJFBEAgAEEQaiEADAELCyABIQAMBAsgAEEBaiIBLQAAIgJBDUYgAkEKRnIEfyABQQJqIAFBAWogAS0AAEENRgR/IAEtAAFBCkYFQQALGwUgAEEBagshAAwDC0EpIAAtAAAiAUECaiABQShGGyEBAn8jI0GAAkYEf0EABSMjQaAqaiABOgAAIyNBAWokI0EBC0UEQEEBJAIjAQwBCyAAQQFqCyEADAILAn8jI0EASgR/IyNBnypqLQAABUEAC0GAAU8Ef0H9AAUjI0EASgR/IyNBnypqLQAABUEACwsgAC0AAEcEQEEBJAIjAQwBCyMjQQBKBH8jI0GfKmotAAAFQQALQYABTyMjQQBKBH8jI0GfKmotAAAFQQALQf9+cSECIyNBAWskIwR/IABBAWogAhAEBSAAQQFqCwshAAwBCwJAIAAtAABBOkYiAgR/IyNBAEoEfyMjQZ8qai0AAAVBAAtBgAFPBUEACwRAIABBAWojI0EASgR/IyNBnypqLQAABUEAC0H/fnFBCHIQBCEBDAELIABBAWohASMjQQBKDQAgAgRAIAAQFkEAJDALIABBAWpBABAAIgEQDSIARQ0AIzAEf0EBBQJ/A0AjMSABSQRAIzEhA0HsNSgCAEEBdiEEQQAhAkEBAn8DQCACIARIBEBBACACIANqLQAAIAJBAXRB8DVqLwEARw0CGiACQQFqIQIMAQsLQQELDQIaIzFBAWokMQwBCwtBAAsLBEBBASQCIwEhAQwBCyAAIQELIAEhAAsMAQsLIwELtAMCBH8BewNAAkAgAC0AACIDQSBGBEAgAUEBaiEBBSADQQlGBEAgAUEHckEBaiEBBSADQQxGBEBBACEBBSADQdwARgR/IAAtAAEiA0ENRiADQQpGcgVBAAtFDQMgAiABIAIbIQIgAEEBaiIAQQFqIQMgAEECaiADIAAtAABBDUYEfyADLQAAQQpGBUEACxtBAWshAAsLCyAAQQFqIQAMAQsLIAAtAABBI0YEQANAIAAgAP0ABAAiBf0MCgoKCgoKCgoKCgoKCgoKCv0jIAX9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQiA2hqIQQgA0UEQCAAQRBqIQAMAQsLIAQhAAsjASAATQRAIwEPCyAALQAAIgNBDUYiBCADQQpGcgRAIABBAmogAEEBaiAEBH8gAC0AAUEKRgVBAAsbDwsgACQxIAIgASACGyEBQQAkIgNAIAEjIUEcbEGACmooAgRMBEAjISICQQFrJCEgAkEcbEGACmoiAigCAEEDRgRAIAIjCTYCGAsgASACKAIERiQiDAELCyAAIAEQKiIBQQBHJDAgAQR/IAEFIAAQDSIBIAAgARsLEB0LtgQBA38gACECA0AgAi0AAEEgRgR/QQEFIAItAABBCUYLBH9BAQUgAi0AAEEMRgsEQCACQQFqIQIMAQsLIAItAABBI0YEQAJ/A0AgASACSwRAQQEgAi0AACIAQSJGIABBJ0ZyDQIaIAJBAWohAgwBCwtBAAsPCyABIAJGBH9BAQVBvDAoAgBBAXYhBAJ/A0AgAyAESARAQQAgAiADai0AACADQQF0QcAwai8BAEcNAhogA0EBaiEDDAELC0EBCwR/IAJBvDAoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFCwR/QQEFQQAhA0GcMCgCAEEBdiEEAn8DQCADIARIBEBBACACIANqLQAAIANBAXRBoDBqLwEARw0CGiADQQFqIQMMAQsLQQELBH8gAkGcMCgCAEEBdmotAABBgAhqLQAAQQBHBUEBC0ULBH9BAQVBACEDQdwwKAIAQQF2IQQCfwNAIAMgBEgEQEEAIAIgA2otAAAgA0EBdEHgMGovAQBHDQIaIANBAWohAwwBCwtBAQsEfyACQdwwKAIAQQF2ai0AAEGACGotAABBAEcFQQELRQsEQEEBDwsgAEEBayIAIwBLBH8gAC0AAEEKRgVBAAsEfyAAQQFrLQAAQQ1GBUEACwRAIABBAWshAAsjACAASQR/IABBAWstAABB3ABGBUEACwRAQQEPCwNAIAEgAksEQCACLQAAQTtGBH9BAQUgAi0AAEE6RgsEQEEBDwsgAkEBaiECDAELC0EAC+EGAgd/A3sgACEBQQAkA0EAJAQDQCAAIwFJBEAgAP0ABAEhCiAA/QAEACIJ/QwAAAAAAAAAAAAAAAAAAAAA/Sn9UwRAAn8gASAAIAAgAUkbIQEgAEEQaiEDA0AgASADSSABIwFJcQRAIAEtAAAiAkUEQEEBJAIgAwwDCyACQYABSQRAIAFBAWohAQwCCyABLQABIQRBACECAkAgAS0AACIFQcIBSSAFQfQBS3INACAFQeABSQRAIAFBAmpBACAEQcABcUGAAUYbIQIMAQsgAS0AAUHAAXFBgAFHBH9BAQUgAS0AAkHAAXFBgAFHCw0AIAVB8AFJBEAgBUHgAUYgBEGgAUlxBH9BAQUgBUHtAUYgBEGgAU9xCw0BIAFBA2ohAgwBCyAFQfABRiAEQZABSXEEf0EBBSAFQfQBRiAEQZABT3ELDQAgAUEEakEAIAEtAANBwAFxQYABRhshAgsgAiIBRQRAQQEkAiADDAMLDAELCyABCyEBCyAJ/Qx0dHR0dHR0dHR0dHR0dHR0/SMgCv0MX19fX19fX19fX19fX19fX/0j/U4iCCAJ/Qx4eHh4eHh4eHh4eHh4eHh4/SMgCv0MZWVlZWVlZWVlZWVlZWVlZf0j/U4iCf1Q/VMEQCAI/WQhAyAJ/WQhBANAIAMEQCAAIANoaiIGQQVrIQVB/C4oAgBBAXYhB0EAIQICfwNAIAIgB0gEQEEAIAIgBWotAAAgAkEBdEGAL2ovAQBHDQIaIAJBAWohAgwBCwtBAQsEf0EBBSAGQQdrIQVBrC8oAgBBAXYhBkEAIQICfwNAIAIgBkgEQEEAIAIgBWotAAAgAkEBdEGwL2ovAQBHDQIaIAJBAWohAgwBCwtBAQsLBEBBASQDCyADIANBAWtxIQMMAQsLA0AgBARAIAAgBGhqQQFrIgMjAEkEf0EABUHcLygCAEEBdiEFQQAhAgJ/A0AgAiAFSARAQQAgAiADai0AACACQQF0QeAvai8BAEcNAhogAkEBaiECDAELC0EBCwsEfyADLQAEQYAIai0AAAVBAQsEf0EABSADIwBGBH9BAQUgA0EBay0AAEGACGotAAAEf0EABSADQQFrLQAAQS5HCwsLBEBBASQECyAEIARBAWtxIQQMAQsLCyAAQRBqIQAMAQsLC6ICAQF/IwVBQGsiAiAAaiQBIwFBCkHAAPwLACAAQQNPIgAEQCACLQAAQe8BRiEACyAABEAgAi0AAUG7AUYhAAsgAkEDaiACIAAEfyACLQACQb8BRgUgAAsbJABBACQCIwkkH0EAJB4jABAgIwAjBUFAa0cEf0EABSMAECgLBEBBASQCCyMCRQRAIAEQIwsjAgRAIx8kCQUQHAsjDEEBaiQMIwojDEECdGojCTYCACM1IQBBASMeQQFxIwMbBH9BAQUjHkECcQR/QeAuQbwuKAIAQQF2EBAFQQALC0EAR0ECQQAjAhtyQQhBACMEG3JBBEEAAn8DQCAAIzZJBEBBASAAQQRqIAAoAgAiARAQDQIaIAAgAUEEamohAAwBCwtBAAsbcgtwAQF/IwcjCCMJQYCACGpBAnQQASQHIw0kCCMKIwsjDEECakECdBABJAojDSQLIAAjBksEQCAAIwZBAXQiASAAIAFLGyQGIwUjBkGAAWoQBSQFIwVBCjoAPwtBgIABIwYQESMZQYCAAWokGyMFQUBrC94EAQV/IAAEfyMBBSMBIQIjASEAAn8DQCACIwBLBEAgAkEQayIC/QAEAP0MaWlpaWlpaWlpaWlpaWlpaf0jIAL9AAQB/QxtbW1tbW1tbW1tbW1tbW1t/SP9TiAC/QAEAv0McHBwcHBwcHBwcHBwcHBwcP0jIAL9AAQF/Qx0dHR0dHR0dHR0dHR0dHR0/SP9Tv1O/WQhAwNAIAMEQCADQQFBHyADZ2siAXRzIQNBACABIAJqIgEjAEkNBBogACABTQR/QQEFQQAhBEGcMCgCAEEBdiEFAn8DQCAEIAVIBEBBACABIARqLQAAIARBAXRBoDBqLwEARw0CGiAEQQFqIQQMAQsLQQELBH8gAUGcMCgCAEEBdmotAABBgAhqLQAABUEBCwR/QQEFIAEjAEYEf0EABSABQQFrLQAAQYAIai0AAAsLCw0BIAEhAANAIAAjAEsEfyAAQQFrLQAAIgRBDUYgBEEKRnIFQQELRQRAIABBAWshAAwBCwsgASAAIAEQHw0EGgwBCwsMAQsLQQALCyIBBEACQEEAJCFBACQiQYAKQQA2AgBBhApBfzYCAEGICkEANgIAQYwKQQA2AgBBACQjQQAkKSMAIQMDQCMCRSADIwFJcQRAIAEgA0kEQCMhIQICQANAIAJBAEoEQEEBIQAgAkEcbEGACmoiBCgCAEEDRgR/IwkgBCgCFEoFQQALDQIgBCgCAEEERgR/IAQoAhQgBCgCGEgFQQALBH8gBC0AEQVBAQtFDQIgAkEBayECDAELC0EAIQALBUEBIQALIABFDQIgAxAeIQMMAQsLCwsLPQEBfyM1IzYjNWsiASAAakEEahAFJDUjNSABaiIBIABqQQRqJDYgASAANgIAIAFBBGojBUFAayAA/AoAAAsgAANAIxojGUgEQCMVIxpqIAA6AAAjGkEBaiQaDAELCwuoAgEJfyMFQUBrIQMgACEEQQEhBUEAIQADQCAAIARJBEAgBUEBaiAFIAAgA2otAAAgAUH/AXFGGyEFIABBAWohAAwBCwsgBUGAgAFqIAQQESMcIx0gBUECdBABJBwjDSQdIAMhAANAIAUgCEsEQCAAIQIDQCACIAMgBGpJBH8gAi0AACABQf8BcUcFQQALBEAgAkEBaiECDAELCyACIABrIQlBxbvyiHghBkEAIQcDQCAHIAlJBEAgBiAAIAdqLQAAc0GTg4AIbCEGIAdBAWohBwwBCwsjHCAIQQJ0aiMXIAAgCSAGIAZBD3ZzIgcjGBASIgZBAnRqKAIAIgpBAEoEfyAKQQFrBSAAIAkgByAGEBMLNgIAIAJBAWohACAIQQFqIQgMAQsLIAULggcBCH8jKiEFA0AgACABSQRAIAAgBiAALQAAIgNBLEYbIQYgA0GACGotAAAEf0EAIQNB7DUoAgBBAXYhBCAHQQECfwNAIAMgBEgEQEEAIAAgA2otAAAgA0EBdEHwNWovAQBHDQIaIANBAWohAwwBCwtBAQsEfyAAQew1KAIAQQF2ai0AAEGACGotAAAFQQELGyEHIAIhAyAAIQIDQCACLQAAQYAIai0AAARAIAJBAWohAgwBCwsgAiEEIAAhAkEBIAMCfwNAIAIgBEkEQEEAIAItAABBgAFPDQIaIAJBAWohAgwBCwtBAQtFIggEf0EBBUEAIQJBjDIoAgBBAXYhAwJ/A0AgAiADSARAQQAgACACai0AACACQQF0QZAyai8BAEcNAhogAkEBaiECDAELC0EBCwR/IABBjDIoAgBBAXZqLQAAQYAIai0AAAVBAQsEf0EAIQJBvDIoAgBBAXYhAwJ/A0AgAiADSARAQQAgACACai0AACACQQF0QcAyai8BAEcNAhogAkEBaiECDAELC0EBCwR/IABBvDIoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFBUEBCwsEf0EBBSMqBH9BACECQfwyKAIAQQF2IQMCfwNAIAIgA0gEQEEAIAAgAmotAAAgAkEBdEGAM2ovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyAAQfwyKAIAQQF2ai0AAEGACGotAAAFQQELBH9BACECQawzKAIAQQF2IQMCfwNAIAIgA0gEQEEAIAAgAmotAAAgAkEBdEGwM2ovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyAAQawzKAIAQQF2ai0AAEGACGotAABBAEcFQQELRQVBAQsFQQALCxshAkEAIQNB3DEoAgBBAXYhCUEBIAUCfwNAIAMgCUgEQEEAIAAgA2otAAAgA0EBdEHgMWovAQBHDQIaIANBAWohAwwBCwtBAQsEfyAAQdwxKAIAQQF2ai0AAEGACGotAAAFQQELBH8gCAR/IARBARAALQAAQShGBUEACwVBAQsbIQUgBEEBawUgAAtBAWohAAwBCwsgBgR/IAZBAWpBABAAIAFGBUEACwRAQQEPCyAFQQAgAhsEf0EABSAHBH8gAS0AACIAQQ1GIABBCkZyBH9BAQUgAUEBakEAEAAtAAAiAEENRiAAQQpGciAAQSNGcgsFQQELC0UL+QMBA38DQCACQQJIIAAjAUlxBEADQCAALQAAQSBGBH9BAQUgAC0AAEEJRgsEf0EBBSAALQAAQQxGCwRAIABBAWohAAwBCwsgAC0AACIBQSNHBH8gAUENRiABQQpGcgVBAQtFBEBBAA8LA0AgAC0AACIBQQ1GIAFBCkZyRQRAQfwvKAIAQQF2IQNBACEBAn8DQCABIANIBEBBACAAIAFqLQAAIAFBAXRBgDBqLwEARw0CGiABQQFqIQEMAQsLQQELBH8Cf0EBIABBBmoiAS0AACIDQT1HIANBOkdxDQAaIAFBAWohAQNAIAEtAABBIEYEf0EBBSABLQAAQQlGCwRAIAFBAWohAQwBCwtBAUEBIAEtAAAiA0EtRkEBIANBLkYgA0GACGotAAAbG0UNABpBACADQSByQfUARwR/QQEFIAEtAAFBIHJB9ABHCwR/QQEFIAEtAAJBIHJB5gBHCw0AGiABQQNqIgEtAABBLUYEf0EBBSABLQAAQd8ARgsEQCABQQFqIQELIAEtAABBOEYEf0EBIAEtAAEiAUEtRkEBIAFBLkYgAUGACGotAAAbGwVBAQtFCwVBAQtFBEBBAQ8LIABBAWohAAwBCwsgAEECaiAAQQFqIAAtAABBDUYEfyAALQABQQpGBUEACxshACACQQFqIQIMAQsLQQAL4AYBBH9B/DMoAgBBAXYhAwJ/A0AgAiADSARAQQAgACACai0AACACQQF0QYA0ai8BAEcNAhogAkEBaiECDAELC0EBCwR/IABB/DMoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFBEAgASAAQQRqEBcjIgR/IyFBHGxBnApqLQAQBUEACxAYIABBBGoPC0EAIQJB7DQoAgBBAXYhAwJ/A0AgAiADSARAQQAgACACai0AACACQQF0QfA0ai8BAEcNAhogAkEBaiECDAELC0EBCwR/IABB7DQoAgBBAXZqLQAAQYAIai0AAEEARwVBAQtFBEAjIgR/IyFBHGxBnApqLQAQBUEACwRAAkAjIUEcbEGACmooAghBBHIhAiMhQYABRgRAQQEkAgwBCyMhQRxsQYAKaigCDCEDIyFBAWokISMhQRxsQYAKaiIEQQI2AgAgBCABNgIEIAQgAjYCCCAEIAM2AgwgBEEAOgAQIARBADoAEQsLIABBBGoPC0EAIQJBjDUoAgBBAXYhAwJ/A0AgAiADSARAQQAgACACai0AACACQQF0QZA1ai8BAEcNAhogAkEBaiECDAELC0EBCwR/IABBjDUoAgBBAXZqLQAAQYAIai0AAAVBAQsEQEEADwsgAEEGakEAEAAiAC0AAEEqRgRAIABBAWpBABAAIQALIyIEfyMhQRxsQZwKaigCACICQQRHIAJBA0dxBUEBCwR/QQAFIyFBHGwiAkGcCmotABEhBCACQYAKaiICKAIIIQMCQCMhQYABRgRAQQEkAgwBCyMhQRxsQYAKaigCDCEFIyFBAWokISMhQRxsQYAKaiICQQQ2AgAgAiABNgIEIAIgAzYCCCACIAU2AgwgAkEAOgAQIAJBADoAEQsgAiAEOgARIAQEf0EABSACKAIUIAIoAhhICwsEQEEBJCogAEEAEAAiAS0AAEE6RgRAIyFBHGxBgApqIgEoAgBBBUYEQCABIAEoAghBCHI2AggFIAEtABFFBEAgAUEBOgARIAEoAhghAiABKAIMIQMgASgCFCEBA0AgASACSARAIAMjByABQQJ0aiIEKAIIRgRAIAQgBCgCDEEIcjYCDAsgAUEHaiMHIAFBAnRqKAIYQQF0aiEBDAELCwsLBUEAIAEgARAUGyQpCwsgAAuCCgEDfwJAAkACQAJAAkACQCAALQAAIgRB4QBHBEAgBEHkAEYNASAEQeUARg0CIARB6QBGDQMgBEH0AEYNBCAEQfcARg0FDAYLQfwwKAIAQQF2IQQCfwNAIAIgBEgEQEEAIAAgAmotAAAgAkEBdEGAMWovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyAAQfwwKAIAQQF2ai0AAEGACGotAAAFQQELBEBBACEABSAAQQVqQQAQACECQQAhAEGcMSgCAEEBdiEEAkACfwNAIAAgBEgEQEEAIAAgAmotAAAgAEEBdEGgMWovAQBHDQIaIABBAWohAAwBCwtBAQsEfyACQZwxKAIAQQF2ai0AAEGACGotAABBAEcFQQELRQRAIyFBHGxBgApqIgAoAghBAnJBd3EhAwJAIyFBgAFGBEBBASQCDAELIyFBHGxBgApqKAIMIQQjIUEBaiQhIyFBHGxBgApqIgBBATYCACAAIAE2AgQgACADNgIIIAAgBDYCDCAAQQA6ABAgAEEAOgARCyAAIAAoAgxBAWo2AgwgAkEDakEAEAAhAANAIAAtAABBgAhqLQAABEAgAEEBaiEADAELCwwBC0EAIQBBvDEoAgBBAXYhBAJ/A0AgAyAESARAQQAgAiADai0AACADQQF0QcAxai8BAEcNAhogA0EBaiEDDAELC0EBCwR/IAJBvDEoAgBBAXZqLQAAQYAIai0AAAVBAQsNACACQQRqIgAgARAVCwsgAA8LQZwxKAIAQQF2IQMCfwNAIAIgA0gEQEEAIAAgAmotAAAgAkEBdEGgMWovAQBHDQIaIAJBAWohAgwBCwtBAQsEfyAAQZwxKAIAQQF2ai0AAEGACGotAAAFQQELBEBBACEABSABIQIjIUEcbEGACmoiASgCCEECckF3cSEDAkAjIUGAAUYEQEEBJAIMAQsjIUEcbEGACmooAgwhBCMhQQFqJCEjIUEcbEGACmoiAUEBNgIAIAEgAjYCBCABIAM2AgggASAENgIMIAFBADoAECABQQA6ABELIAEgASgCDEEBajYCDCAAQQNqQQAQACEAA0AgAC0AAEGACGotAAAEQCAAQQFqIQAMAQsLCyAADwsgACABECkPC0GsNSgCAEEBdiEDAn8DQCACIANIBEBBACAAIAJqLQAAIAJBAXRBsDVqLwEARw0CGiACQQFqIQIMAQsLQQELBH8gAEGsNSgCAEEBdmotAABBgAhqLQAABUEBCwRAQQAPCyABIABBAmoiABAXQQAQGCAADwtBzDUoAgBBAXYhAwJ/A0AgAiADSARAQQAgACACai0AACACQQF0QdA1ai8BAEcNAhogAkEBaiECDAELC0EBCwR/IABBzDUoAgBBAXZqLQAAQYAIai0AAAVBAQsEQEEADwsjIUEcbEGACmoiAigCCCEDAkAjIUGAAUYEQEEBJAIMAQsjIUEcbEGACmooAgwhBCMhQQFqJCEjIUEcbEGACmoiAkEDNgIAIAIgATYCBCACIAM2AgggAiAENgIMIAJBADoAECACQQA6ABELIAIjCTYCFCAAQQNqDwtBvDEoAgBBAXYhAwJ/A0AgAiADSARAQQAgACACai0AACACQQF0QcAxai8BAEcNAhogAkEBaiECDAELC0EBCwR/IABBvDEoAgBBAXZqLQAAQYAIai0AAAVBAQsEQEEADwsgAEEEaiIAIAEQFSAADwtBAAsLnTMqAEGACAuAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQYAKC6AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEGgKguAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQaAsC4ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBrC4LMCwAAAAAAAAAAAAAAAIAAAAYAAAAaQBtAHAAbwByAHQAbwByAHMAawBpAHAAAAAAAABB4C4LDAAAAAAAAAAAAAAAAABB7C4LMCwAAAAAAAAAAAAAAAIAAAAaAAAAaQBtAHAAbwByAHQAXwBtAG8AZAB1AGwAZQAAAABBnC8LMCwAAAAAAAAAAAAAAAIAAAAUAAAAXwBfAGkAbQBwAG8AcgB0AF8AXwAAAAAAAAAAAABBzC8LIBwAAAAAAAAAAAAAAAIAAAAIAAAAZQB4AGUAYwAAAAAAAEHsLwsgHAAAAAAAAAAAAAAAAgAAAAwAAABjAG8AZABpAG4AZwAAQYwwCyAcAAAAAAAAAAAAAAACAAAADAAAAGkAbQBwAG8AcgB0AABBrDALIBwAAAAAAAAAAAAAAAIAAAAIAAAAZgByAG8AbQAAAAAAAEHMMAsgHAAAAAAAAAAAAAAAAgAAAAgAAABsAGEAegB5AAAAAAAAQewwCyAcAAAAAAAAAAAAAAACAAAACgAAAGEAcwB5AG4AYwAAAABBjDELIBwAAAAAAAAAAAAAAAIAAAAGAAAAZABlAGYAAAAAAAAAAEGsMQsgHAAAAAAAAAAAAAAAAgAAAAgAAAB3AGkAdABoAAAAAAAAQcwxCzAsAAAAAAAAAAAAAAACAAAAEAAAAHMAdQBwAHAAcgBlAHMAcwAAAAAAAAAAAAAAAAAAQfwxCzAsAAAAAAAAAAAAAAACAAAAFgAAAEkAbQBwAG8AcgB0AEUAcgByAG8AcgAAAAAAAAAAQawyC0A8AAAAAAAAAAAAAAACAAAAJgAAAE0AbwBkAHUAbABlAE4AbwB0AEYAbwB1AG4AZABFAHIAcgBvAHIAAAAAAAAAAEHsMgswLAAAAAAAAAAAAAAAAgAAABIAAABFAHgAYwBlAHAAdABpAG8AbgAAAAAAAAAAAAAAAEGcMwswLAAAAAAAAAAAAAAAAgAAABoAAABCAGEAcwBlAEUAeABjAGUAcAB0AGkAbwBuAAAAAEHMMwsgHAAAAAAAAAAAAAAAAgAAAAQAAABhAHMAAAAAAAAAAAAAQewzCyAcAAAAAAAAAAAAAAACAAAACAAAAGUAbABpAGYAAAAAAABBjDQLIBwAAAAAAAAAAAAAAAIAAAAGAAAAbgBvAHQAAAAAAAAAAEGsNAswLAAAAAAAAAAAAAAAAgAAABoAAABUAFkAUABFAF8AQwBIAEUAQwBLAEkATgBHAAAAAEHcNAsgHAAAAAAAAAAAAAAAAgAAAAgAAABlAGwAcwBlAAAAAAAAQfw0CyAcAAAAAAAAAAAAAAACAAAADAAAAGUAeABjAGUAcAB0AABBnDULIBwAAAAAAAAAAAAAAAIAAAAEAAAAaQBmAAAAAAAAAAAAAEG8NQsgHAAAAAAAAAAAAAAAAgAAAAYAAAB0AHIAeQAAAAAAAAAAQdw1CyAcAAAAAAAAAAAAAAACAAAADAAAAGwAYQBtAGIAZABhAABB/DULIBwAAAAAAAAAAAAAAAIAAAAMAAAAYQBzAHMAZQByAHQAAEGcNgsgHAAAAAAAAAAAAAAAAgAAAAoAAABiAHIAZQBhAGsAAAAAQbw2CyAcAAAAAAAAAAAAAAACAAAACgAAAGMAbABhAHMAcwAAAABB3DYLMCwAAAAAAAAAAAAAAAIAAAAQAAAAYwBvAG4AdABpAG4AdQBlAAAAAAAAAAAAAAAAAABBjDcLIBwAAAAAAAAAAAAAAAIAAAAGAAAAZABlAGwAAAAAAAAAAEGsNwswLAAAAAAAAAAAAAAAAgAAAA4AAABmAGkAbgBhAGwAbAB5AAAAAAAAAAAAAAAAAAAAAEHcNwsgHAAAAAAAAAAAAAAAAgAAAAwAAABnAGwAbwBiAGEAbAAAQfw3CzAsAAAAAAAAAAAAAAACAAAAEAAAAG4AbwBuAGwAbwBjAGEAbAAAAAAAAAAAAAAAAAAAQaw4CyAcAAAAAAAAAAAAAAACAAAACAAAAHAAYQBzAHMAAAAAAABBzDgLIBwAAAAAAAAAAAAAAAIAAAAKAAAAcgBhAGkAcwBlAAAAAEHsOAsgHAAAAAAAAAAAAAAAAgAAAAwAAAByAGUAdAB1AHIAbgAAQYw5CyAcAAAAAAAAAAAAAAACAAAACgAAAHcAaABpAGwAZQAAAA==';

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
const loaderModules = ['importlib', 'pkgutil', 'runpy', 'imp', 'builtins', 'timeit', 'pydoc'];
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
        const nameEnds = this.#numbers(nameStarts, nameCount.value + 1).slice();
        const bytes = external_node_buffer_.Buffer.from(this.#memory.buffer, spelling.value >>> 0, nameEnds.at(-1));
        return {
            data: this.#numbers(records, recordEnd.value).slice(),
            start: this.#numbers(starts, fileCount.value + 1).slice(),
            nameCount: nameCount.value,
            name: spelledIn(bytes.toString('latin1'), nameEnds),
        };
    }
    /** The statements of one file, by its number: where only few are asked for, before the others were read. */
    statementsOf(file) {
        const { records, recordEnd, starts, fileCount, nameStarts, nameCount, spelling } = this.#module;
        const nameEnds = this.#numbers(nameStarts, nameCount.value + 1);
        const name = (id) => {
            const start = nameEnds[id] ?? 0;
            return external_node_buffer_.Buffer.from(this.#memory.buffer, (spelling.value >>> 0) + start, (nameEnds[id + 1] ?? 0) - start).toString();
        };
        const data = this.#numbers(records, recordEnd.value);
        return (0,sweep_records/* statementsOf */.GX)({ data, start: this.#numbers(starts, fileCount.value + 1), nameCount: nameCount.value, name }, file);
    }
    /** A view, good until the memory grows or is written to. */
    #numbers(address, count) {
        return new Int32Array(this.#memory.buffer, address.value >>> 0, count);
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
        const count = this.#module.internAll(this.#write(text), separator);
        return this.#numbers(this.#module.texts, count).slice();
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

;// CONCATENATED MODULE: ./build/imports/python/call-places.js



/**
 * Where a file that the sweep could follow may import by calls, in byte offsets, told by its words; none: nowhere, so that
 * the sweep has told all of it; null: anywhere. For `scanPython`.
 *
 * @param flags what the sweep says of the file.
 * @param statements what it found in it.
 * @param isAsked whether the modules below a top-level name are asked for, where code that is held as text imports them.
 */
function callPlaces(source, flags, statements, isAsked) {
    // Code that is put together elsewhere cannot be known: what is run is read where it stands, or may name development.
    const mayRun = (flags & SweepFlag.code) !== 0;
    if (mayRun && ((flags & SweepFlag.mentions) !== 0 || mayRunCode(source, statements(), isAsked)))
        return null;
    // Where the scanner looks for `exec`, it takes loaders of modules that nothing imports too.
    return (flags & SweepFlag.loader) === 0 && !mayRun ? [] : (0,loaders/* loaderCalls */.p)(source, statements());
}

;// CONCATENATED MODULE: ./build/imports/python/mentions.js

/**
 * Whether one of the words stands where a dotted name or a path goes on, or a string ends, in a line that holds a quote: in
 * prose, in comments and as a part of code it does not. A name within lines of text is none, so that its quotes are its own.
 */
function mayNameOneOf(content, words) {
    const bytes = external_node_buffer_.Buffer.from(content.buffer, content.byteOffset, content.length);
    return words.some((word) => {
        for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
            if (goesOn.includes(bytes[at + word.length] ?? 0) && isQuoted(bytes, at))
                return true;
        }
        return false;
    });
}
const goesOn = external_node_buffer_.Buffer.from('./\\"\':{%');
/** Whether the line of `at` holds a quote and is no comment. A line that is longer than a reader's is taken to. */
function isQuoted(bytes, at) {
    const before = bytes.toString('latin1', Math.max(0, at - longLine), at);
    const behind = bytes.toString('latin1', at, at + longLine);
    const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    const end = behind.search(/[\r\n]/);
    if ((start === 0 && at >= longLine) || (end < 0 && behind.length === longLine))
        return true;
    const line = before.slice(start) + (end < 0 ? behind : behind.slice(0, end));
    // A joined line may go on within a text.
    return /["'\\]/.test(line) && !/^[ \t\f]*#/.test(line);
}
/** Bytes. */
const longLine = 500;

// EXTERNAL MODULE: ./build/imports/python/scan.js + 16 modules
var scan = __webpack_require__(8294);
// EXTERNAL MODULE: ./build/imports/python/script.js
var script = __webpack_require__(7485);
// EXTERNAL MODULE: ./build/imports/python/texts.js + 2 modules
var texts = __webpack_require__(3557);
;// CONCATENATED MODULE: ./build/snapshot/python-sources.js








/**
 * Reads every Python file once. The sweep reads them all; the whole scanner only those that the sweep cannot answer for: a
 * file that it cannot follow, calls that load modules, and production code that mentions a development lane.
 *
 * @param roots where absolute imports start, with a trailing slash.
 * @param known files that need not be read again; null: none.
 */
async function readPythonSources(tree, lanes, roots, wish, known = null) {
    const listed = tree.entries.flatMap(({ path, kind }) => kind === 'file' && (scan/* pythonScanner */.n.handles(path) || isLaneScript(path, lanes)) ? [path] : []);
    const words = developmentNames(lanes, roots, tree.entries);
    const own = topNames(tree.entries, roots);
    const sweep = known?.sources.sweep ?? new PythonSweep();
    if (!known)
        sweep.mention(words);
    const kept = new Set(known ? listed.filter((path) => known.isSame(path)) : []);
    const files = known?.sources.files.filter(({ path }) => kept.has(path)) ?? [];
    const unread = new Set([...(known?.sources.unread ?? [])].filter((path) => kept.has(path)));
    const mentioning = new Set([...(known?.sources.mentioning ?? [])].filter((path) => kept.has(path)));
    const paths = listed.filter((path) => !kept.has(path));
    const read = (path, content) => {
        const isProduction = lanes.edgeInto(path) !== undefined;
        const number = sweep.files;
        const flags = sweep.scan(content, isProduction || wish.whole(path));
        const isNamed = (flags & SweepFlag.mentions) !== 0 && mayNameOneOf(content, words);
        const names = isProduction && isNamed;
        if (isNamed && !isProduction && lanes.edgesFrom(path).length === 0)
            mentioning.add(path);
        if ((flags & SweepFlag.suspect) === 0 && !names) {
            const isAsked = wish.whole(path) ? () => true : (name) => own.has(name);
            const calls = callPlaces(content, flags, () => sweep.statementsOf(number), isAsked);
            if (calls?.length === 0)
                return number;
            if (isProduction || wish.calls(path))
                return (0,scan/* scanPython */.W)(content, undefined, calls);
            unread.add(path);
            return number;
        }
        const source = (0,scan/* scanPython */.W)(content);
        return names ? (0,texts/* withTexts */.j)(source, content) : source;
    };
    const visit = (path, content) => {
        if (!scan/* pythonScanner */.n.handles(path) && !(content instanceof Uint8Array && (0,script/* isPythonScript */.G)(content)))
            return;
        const source = content instanceof Uint8Array ? read(path, content) : unreadSource(content);
        files.push({ path, language: 'python', source });
    };
    await tree.each(paths, visit, (size) => sweep.input(size));
    return { files, records: sweep.records(), unread, mentioning, sweep };
}
/** What stands for a file that could not be read. */
function unreadSource({ reason }) {
    return { statements: [], unknownCalls: [], unreadable: { reason } };
}
/** The files again, those at `paths` read whole and with what they bind. Texts that were read before are kept. */
async function readWhole(sources, paths, tree) {
    const read = new Map();
    await tree.each(paths, (path, content) => {
        if (!(content instanceof Uint8Array))
            return;
        const source = { ...(0,scan/* scanPython */.W)(content), bindings: (0,python_bindings/* readBindings */.v)(content) };
        read.set(path, sources.mentioning.has(path) ? (0,texts/* withTexts */.j)(source, content) : source);
    });
    return {
        ...sources,
        files: withRead(sources.files, read),
        unread: new Set([...sources.unread].filter((path) => !read.has(path))),
    };
}
/** The files again, those at `paths` with what they bind. */
async function withBindings(sources, paths, tree) {
    const bindings = new Map();
    await tree.each(paths, (path, content) => {
        if (content instanceof Uint8Array)
            bindings.set(path, (0,python_bindings/* readBindings */.v)(content));
    });
    const files = sources.files.map((file) => {
        const bound = bindings.get(file.path);
        return bound ? { ...file, bindings: bound } : file;
    });
    return { ...sources, files };
}
/** The files, with what was read of some anew; what it does not tell stays. */
function withRead(files, read) {
    return files.map((file) => {
        const source = read.get(file.path);
        if (!source)
            return file;
        return { ...file, source: typeof file.source === 'number' ? source : { ...file.source, ...source } };
    });
}
/** A file without an ending: nobody can import it, so it only counts where it lies. */
function isLaneScript(path, lanes) {
    return (0,script/* mayBeScript */.m)(path) && lanes.laneOf(path) !== undefined;
}
/** The first parts of the names by which imports can ask for something of the tree. */
function topNames(entries, roots) {
    const names = new Set();
    for (const root of ['', ...roots]) {
        for (const { path } of entries) {
            if (!path.startsWith(root))
                continue;
            const slash = path.indexOf('/', root.length);
            const name = path.slice(root.length, slash < 0 ? undefined : slash);
            names.add(slash < 0 ? name.replace(/\.\w+$/, '') : name);
        }
    }
    return names;
}
/** Top-level names that are looked for; each is searched in every file. */
const mostNames = 64;
/**
 * Words without which a file hardly names development code, be it as a module or as a path: the last segment of each root
 * and, where imports start within a lane, what they find there. Names that are put together within the word do not hold it.
 */
function developmentNames(lanes, roots, entries) {
    const names = new Set(lanes.edges.map(({ from }) => (0,lane/* laneLabel */.h9)(from)));
    const within = roots.filter((root) => root !== '' && lanes.edgesFrom(root).length > 0);
    for (const { path } of within.length === 0 ? [] : entries) {
        const root = within.find((each) => path.startsWith(each));
        if (root === undefined || !scan/* pythonScanner */.n.handles(path) || names.size >= mostNames)
            continue;
        const [top = ''] = path.slice(root.length).split(/[/.]/, 1);
        if (top !== '__init__')
            names.add(top);
    }
    return [...names];
}


/***/ }),

/***/ 5267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unrootedReason),
/* harmony export */   q: () => (/* binding */ unrootedLanes)
/* harmony export */ });
/* harmony import */ var _domain_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6690);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(298);
/* harmony import */ var _imports_python_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8294);
/* harmony import */ var _manifest_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6928);




/** Notes on lanes below a folder that no import starts from: `import candidate.x` is then found nowhere. */
function unrootedLanes(lanes, roots, tree) {
    const holds = (root) => tree.entries.some(({ path }) => path.startsWith(root) && _imports_python_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonScanner */ .n.handles(path)) &&
        !tree.entries.some(({ path }) => path === `${(0,_domain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(root.slice(0, -1))}__init__.py`);
    const ends = new Set(lanes.edges.flatMap(({ from, to }) => [from.root, to.root]));
    return [...ends]
        .filter((root) => !roots.includes((0,_domain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(root.slice(0, -1))) && holds(root))
        .map((root) => {
        const folder = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(root.slice(0, -1)).slice(0, -1);
        return `${root} lies below no import root: where its modules are imported without "${folder.replaceAll('/', '.')}", name ${folder} in python-path`;
    });
}
/** Why a graph with such imports shows no whole tree, with the setting that mends it. */
function unrootedReason({ folders, count, first }, roots) {
    const { edge, name, file } = first;
    const path = [...roots, ...folders].map((root) => JSON.stringify(root === '' ? '.' : root.slice(0, -1)));
    const which = folders.map(_manifest_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePath */ .WG).join(', ');
    const are = folders.length === 1 ? `${which} is no import root` : `${which} are no import roots`;
    const found = `${(0,_manifest_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} at ${(0,_manifest_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePath */ .WG)(edge.path)}:${edge.line} means ${(0,_manifest_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePath */ .WG)(file)}`;
    return `${are}, and ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(count, 'import')} of modules of lanes ${count === 1 ? 'starts' : 'start'} there, so that what production depends on is not known: ${found}; write python-path: [${path.join(', ')}] under lane_guard in the manifest`;
}


/***/ })

};
