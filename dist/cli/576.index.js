export const id = 576;
export const ids = [576];
export const modules = {

/***/ 2576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printGraph: () => (/* binding */ printGraph)
});

// EXTERNAL MODULE: ./build/manifest/lane-map.js
var lane_map = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/domain/group.js
var group = __webpack_require__(7470);
// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/reporters/graph.js


/** The formats of `lane-guard graph`. */
const graphFormats = (/* unused pure expression or super */ null && (['json', 'dot', 'mermaid']));
/** The module graph in one of its formats; the same graph gives the same bytes. */
function renderGraph(graph, format) {
    if (format === 'dot')
        return renderDot(graph);
    return format === 'mermaid' ? renderMermaid(graph) : renderJson(graph);
}
/** One object of JSON, a module and an import to a line, so that two graphs can be compared by lines: `interfaces.md`. */
function renderJson(graph) {
    const modules = [...graph.modules.values()].map(({ path, name, lane }) => ({ path, module: name, lane }));
    const imports = [...graph.modules.keys()].flatMap((from) => graph.edgesOf(from).map(({ path, line, column, target, resolved, labels }) => {
        return { path, line, column, target, resolved, labels };
    }));
    const list = (items) => items.length === 0 ? '[]' : `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]`;
    return `{"version":1,"modules":${list(modules)},"imports":${list(imports)}}\n`;
}
/** Files as nodes, a cluster for each lane. What Python imports along with a package is left out: it hides the rest. */
function renderDot(graph) {
    const lanes = (0,group/* groupedBy */.m)([...graph.modules.values()], ({ lane }) => lane ?? '');
    const clusters = [...lanes].sort(([a], [b]) => (0,order/* compareText */.n)(a, b)).map(([lane, modules]) => cluster(lane, modules));
    const arrows = [...graph.modules.keys()].flatMap((from) => {
        const targets = new Set(explicit(graph, from).map(({ to }) => to));
        return [...targets].sort(order/* compareText */.n).map((to) => `  ${quoted(from)} -> ${quoted(to)};`);
    });
    return `digraph lanes {\n  rankdir=LR;\n  node [shape=box];\n${[...clusters.flat(), ...arrows].join('\n')}\n}\n`;
}
function cluster(lane, modules) {
    const nodes = modules.map(({ path }) => `  ${quoted(path)};`);
    // Only names that start so are drawn as clusters.
    return lane === ''
        ? nodes
        : [`  subgraph ${quoted(`cluster ${lane}`)} {`, `  label=${quoted(lane)};`, ...nodes, '  }'];
}
function quoted(text) {
    return `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}
/**
 * Directories of lanes as nodes, with the number of imports on each arrow: GitHub draws no more than 500 arrows, and a
 * picture of files would have thousands.
 */
function renderMermaid(graph) {
    const counts = new Map();
    for (const from of graph.modules.keys()) {
        for (const { to } of explicit(graph, from)) {
            const key = `${boxOf(graph, from)}\n${boxOf(graph, to)}`;
            if (boxOf(graph, from) !== boxOf(graph, to))
                counts.set(key, (counts.get(key) ?? 0) + 1);
        }
    }
    const arrows = [...counts].sort(([a, m], [b, n]) => n - m || (0,order/* compareText */.n)(a, b)).slice(0, mostArrows);
    const boxes = [...new Set(arrows.flatMap(([key]) => key.split('\n')))].sort(order/* compareText */.n);
    const ids = new Map(boxes.map((box, index) => [box, `n${index}`]));
    const lines = [
        ...boxes.map((box) => `  ${ids.get(box)}["${box.replace(/[^\w ./-]/g, '?').slice(0, 80)}"]`),
        ...arrows.map(([key, count]) => {
            const [from = '', to = ''] = key.split('\n');
            return `  ${ids.get(from)} -->|${count}| ${ids.get(to)}`;
        }),
        ...(counts.size > arrows.length
            ? [`  %% ${counts.size - arrows.length} arrows with fewer imports are left out`]
            : []),
    ];
    return `flowchart LR\n${lines.join('\n')}\n`;
}
const mostArrows = 200;
/** The lane's directory and the one below: `lukhas/core`. */
function boxOf(graph, path) {
    const segments = path.split('/').slice(0, -1);
    const { lane } = graph.modules.get(path) ?? {};
    return segments.length === 0 ? '.' : segments.slice(0, lane ? 2 : 1).join('/');
}
/** What a file imports by statements and calls of its own, and the tree holds. */
function explicit(graph, path) {
    return graph
        .edgesOf(path)
        .flatMap(({ resolved, labels }) => resolved !== null && graph.modules.has(resolved) && !labels.includes('implicit') ? [{ to: resolved }] : []);
}

// EXTERNAL MODULE: ./build/settings/read.js + 3 modules
var read = __webpack_require__(7913);
// EXTERNAL MODULE: ./build/snapshot/graph.js + 25 modules
var snapshot_graph = __webpack_require__(2883);
// EXTERNAL MODULE: ./build/snapshot/open.js + 4 modules
var snapshot_open = __webpack_require__(5147);
// EXTERNAL MODULE: ./build/commands/folder.js
var folder = __webpack_require__(7151);
;// CONCATENATED MODULE: ./build/commands/graph.js






/** Prints the module graph of a tree: modules and imports, by path and source order. */
async function printGraph(given, format, terminal) {
    const entry = (0,read/* readEntrySettings */._b)(given.inputs);
    const host = await terminal.openHost((0,folder/* folderOf */.y)(given), null);
    try {
        const { tree, manifest } = await (0,snapshot_open/* openSnapshot */.r)(host, entry);
        const settings = (0,read/* readSettings */.sb)(given.inputs, manifest.settings);
        const lanes = (0,lane_map/* buildLaneMap */.D)(manifest, settings.label);
        const engine = (0,snapshot_graph/* holdsTypeScript */.ci)(tree, lanes) ? await host.loadTypeScript() : null;
        const { graph } = await (0,snapshot_graph/* gatherGraph */.co)(tree, lanes, settings.pythonPath, engine, snapshot_graph/* everything */.YT);
        terminal.out(renderGraph(graph, format));
        return 0;
    }
    finally {
        host.dispose();
    }
}


/***/ })

};
