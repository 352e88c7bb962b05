export const id = 214;
export const ids = [214];
export const modules = {

/***/ 1470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./build/manifest/lane-cycles.js
var lane_cycles = __webpack_require__(7638);
// EXTERNAL MODULE: ./build/manifest/quote.js
var quote = __webpack_require__(6928);
;// CONCATENATED MODULE: ./build/checks/asymmetric-promotion.js


const check = {
    id: 'asymmetric-promotion',
    group: 'manifest',
    title: '`promotion.from` and `promotion.to` of two lanes do not agree',
    severity: 'error',
    old: 'warning',
    needs: ['manifest'],
    *run({ manifest }) {
        const lanes = new Map(manifest.lanes.map((lane) => [lane.name.value, lane]));
        for (const lane of manifest.lanes) {
            for (const end of ['from', 'to'])
                yield* disagreement(lane, end, lanes);
        }
        yield* circles(manifest.lanes);
    },
};
/** An end that names nothing agrees: either of the two may state the promotion. */
function* disagreement(lane, end, lanes) {
    const named = lane.promotion?.[end];
    const other = named && lanes.get(named.value);
    const opposite = end === 'from' ? 'to' : 'from';
    const answer = other?.promotion?.[opposite];
    if (!named || !other || !answer || other === lane || answer.value === lane.name.value)
        return;
    const [here, there] = [(0,quote/* quote */.hD)(lane.name.value), (0,quote/* quote */.hD)(other.name.value)];
    yield {
        message: `promotion.${end} of lane ${here} names ${there}, whose promotion.${opposite} names ${(0,quote/* quote */.hD)(answer.value)} at line ${answer.at.line ?? 1}`,
        remedy: `write ${opposite}: ${here} under promotion of lane ${there}, or name the lane that is meant here`,
        location: named.at,
        related: [{ ...answer.at, note: `promotion.${opposite} of lane ${there}` }],
        value: `${lane.name.value}.${end}: ${named.value}`,
        data: { lane: lane.name.value, end, names: named.value, answer: answer.value },
    };
}
/** Code that comes back to the lane that it left is never promoted. */
function* circles(lanes) {
    const next = new Map(lanes.map(({ name }) => [name.value, []]));
    const stated = new Map();
    const state = (from, to, end) => {
        if (from === to || !next.has(from) || !next.has(to))
            return;
        const known = stated.has(`${from}\0${to}`);
        if (!known)
            next.get(from)?.push(to);
        stated.set(`${from}\0${to}`, stated.get(`${from}\0${to}`) ?? end);
    };
    for (const { name, promotion } of lanes) {
        if (promotion?.from)
            state(promotion.from.value, name.value, promotion.from);
        if (promotion?.to)
            state(name.value, promotion.to.value, promotion.to);
    }
    for (const cycle of (0,lane_cycles/* shortestCycles */.o)(next)) {
        const places = cycle.flatMap((from, at) => stated.get(`${from}\0${cycle[(at + 1) % cycle.length] ?? ''}`) ?? []);
        const last = places.at(-1);
        if (!last)
            continue;
        yield {
            message: `lanes are promoted in a circle: ${[...cycle, cycle[0] ?? ''].map((lane) => (0,quote/* quote */.hD)(lane)).join(' → ')}`,
            remedy: 'remove one of the promotions: code goes from development to production, and not back',
            location: last.at,
            related: places.slice(0, -1).map(({ value, at }) => ({ ...at, note: `names ${(0,quote/* quote */.hD)(value)}` })),
            value: `circle: ${[...cycle].sort().join(', ')}`,
            data: { lanes: [...cycle] },
        };
    }
}

// EXTERNAL MODULE: ./build/domain/module-path.js
var module_path = __webpack_require__(7685);
// EXTERNAL MODULE: ./build/history/announcements.js
var history_announcements = __webpack_require__(5987);
// EXTERNAL MODULE: ./build/domain/lane.js
var domain_lane = __webpack_require__(6039);
// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/history/promoted-modules.js



/** Promotions by the module that holds them: the unit that a commit and a pull request may promote one of. Sorted by name. */
function promotedModules(promotions) {
    const groups = new Map();
    for (const promotion of promotions) {
        const key = `${(0,domain_lane/* edgeKey */.B5)(promotion.edge)}\0${(0,module_path/* holderOf */.Kd)(promotion.edge, promotion.module)}`;
        groups.set(key, [...(groups.get(key) ?? []), promotion]);
    }
    const modules = [];
    for (const group of groups.values()) {
        const [first] = group;
        if (!first)
            continue;
        const names = new Set(group.map((promotion) => promotion.module));
        modules.push({
            edge: first.edge,
            module: names.size === 1 ? first.module : (0,module_path/* holderOf */.Kd)(first.edge, first.module),
            promotions: group,
            files: [...new Set(group.flatMap((promotion) => promotion.files.map((file) => file.path)))].sort(),
        });
    }
    return modules.sort((a, b) => (0,order/* compareText */.n)(a.module, b.module));
}

// EXTERNAL MODULE: ./build/history/reword.js
var history_reword = __webpack_require__(5658);
;// CONCATENATED MODULE: ./build/checks/bulk-promotion.js




const bulk_promotion_check = {
    id: 'bulk-promotion',
    group: 'promotions',
    title: 'more than one module promoted in a commit or a pull request',
    severity: 'error',
    needs: ['commits'],
    *run({ history, settings }) {
        const format = settings.commitFormat;
        if (history.judged === 'change') {
            const whole = bulk(history.total, 'the change', null, format);
            // The commits of a change that is too large as a whole say nothing new.
            if (whole) {
                yield whole;
                return;
            }
        }
        for (const [sha, promotions] of byCommit(history)) {
            const found = bulk(promotions, `commit ${(0,history_reword/* shortName */.EU)(sha)}`, sha, format);
            if (found)
                yield found;
        }
    },
};
function byCommit(history) {
    const commits = new Map();
    for (const promotion of history.promotions) {
        if (promotion.commit === null)
            continue;
        commits.set(promotion.commit, [...(commits.get(promotion.commit) ?? []), promotion]);
    }
    return commits;
}
function bulk(promotions, what, commit, format) {
    const modules = promotedModules(promotions);
    const [first, ...others] = modules;
    if (!first || others.length === 0)
        return undefined;
    const names = modules.map(({ module }) => module);
    const subjects = modules.map((module) => (0,history_announcements/* subjectOf */.et)(module, format));
    return {
        message: `${what} promotes ${modules.length} modules, one is allowed: ${some(names, ', ')}`,
        remedy: `split it into one commit and one pull request a module, with these subjects: ${some(subjects, '; ')}`,
        location: { path: first.files[0] ?? first.edge.to.root, note: first.module },
        related: others.map(({ module, files, edge }) => ({ path: files[0] ?? edge.to.root, note: module })),
        value: some(names, ', '),
        data: { modules: names, commit },
        // Once it is split, each part has a subject and a title of its own.
        covers: [
            ...[...unitNames(modules)].map((value) => ({ check: 'unannounced-promotion', value })),
            ...(commit === null ? [{ check: 'malformed-promotion-title' }] : []),
        ],
    };
}
/** Every name by which another check may tell one of these promotions. */
function unitNames(modules) {
    return new Set(modules.flatMap(({ edge, module, promotions }) => [
        module,
        (0,module_path/* holderOf */.Kd)(edge, module),
        ...promotions.map((one) => one.module),
    ]));
}
/** A hundred names help nobody; all are in `data`. */
function some(values, separator) {
    const shown = values.slice(0, 10).join(separator);
    return values.length > 10 ? `${shown}${separator}${values.length - 10} more` : shown;
}

// EXTERNAL MODULE: ./build/domain/count.js
var domain_count = __webpack_require__(6690);
// EXTERNAL MODULE: ./build/domain/group.js
var group = __webpack_require__(7470);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/domain/shell.js
var shell = __webpack_require__(7923);
;// CONCATENATED MODULE: ./build/checks/bypassed-promotion.js








const bypassed_promotion_check = {
    id: 'bypassed-promotion',
    group: 'promotions',
    title: 'development code copied into production under another path',
    severity: 'error',
    needs: ['commits'],
    *run(repository) {
        const { bypasses } = repository.history;
        const directories = (0,group/* groupedBy */.m)(bypasses, ({ path, source, edge, commit }) => JSON.stringify([(0,domain_path/* directoryOf */.jt)(path), (0,domain_path/* directoryOf */.jt)(source), (0,domain_lane/* edgeKey */.B5)(edge), commit]));
        if (directories.size === 0)
            return;
        const present = new Set(repository.files.map(({ path }) => path));
        for (const copied of directories.values())
            yield* told(copied, present, repository);
    },
};
/** Files of one directory that come from one directory are one copy. */
function* told(copied, present, { history, lanes, settings }) {
    const [first, ...others] = copied;
    if (!first)
        return;
    const { path, source, similarity, edge, commit } = first;
    const counterpart = lanes.counterpart(edge, source) ?? source;
    const by = commit === null || history.judged === 'change' ? '' : ` in commit ${(0,history_reword/* shortName */.EU)(commit)}`;
    const more = others.length === 0 ? '' : `, and so ${(0,domain_count/* counted */.h)(others.length, 'other file')} of ${(0,domain_path/* directoryOf */.jt)(path)}`;
    const module = (0,module_path/* moduleOf */.cD)(edge, source);
    const subject = module === undefined ? undefined : (0,history_announcements/* subjectOf */.et)({ module, edge }, settings.commitFormat);
    yield {
        message: `${path} is a copy of ${source} (${similarity} % alike)${by}, whose place in ${(0,domain_lane/* laneLabel */.h9)(edge.to)} is ${counterpart}${more}`,
        remedy: remedyOf(copied, present, lanes, subject),
        location: { path, note: `copied from ${source}` },
        related: others.slice(0, 20).map((other) => ({ path: other.path, note: `copied from ${other.source}` })),
        value: source,
        data: {
            commit,
            from: (0,domain_lane/* laneLabel */.h9)(edge.from),
            to: (0,domain_lane/* laneLabel */.h9)(edge.to),
            files: copied.map((one) => ({ path: one.path, source: one.source, similarity: one.similarity })),
        },
    };
}
/** What production holds at its place is imported from there; all other copies go to their places. */
function remedyOf(copied, present, lanes, subject) {
    const targets = copied.map(({ path, source, edge }) => ({ path, target: lanes.counterpart(edge, source) ?? source }));
    const spare = targets.filter(({ target }) => present.has(target));
    const moved = targets.filter(({ target }) => !present.has(target));
    const remove = `git rm ${spare.map(({ path }) => (0,shell/* shellWord */.r)(path)).join(' ')}`;
    const places = spare.map(({ target }) => target).join(' and ');
    const removes = spare.length === 0 ? [] : [`${remove}, and import ${places} in ${spare.length === 1 ? 'its' : 'their'} place`];
    const commit = subject === undefined ? '' : `, and commit it as "${subject}"`;
    return [...(moved.length === 0 ? [] : [`${moves(moved, present)}${commit}`]), ...removes].join('; ');
}
/** One command a directory, with the `__init__.py` where that of the copies' package has no place of its own yet. */
function moves(moved, present) {
    const commands = [];
    for (const [directory, files] of (0,group/* groupedBy */.m)(moved, ({ target }) => (0,domain_path/* parentOf */.gN)(target))) {
        const place = directory === '' ? '.' : (0,shell/* shellWord */.r)(directory);
        const kept = files.filter(({ path, target }) => (0,domain_path/* baseName */.Fl)(path) === (0,domain_path/* baseName */.Fl)(target)).map(({ path }) => path);
        const named = files.filter(({ path, target }) => (0,domain_path/* baseName */.Fl)(path) !== (0,domain_path/* baseName */.Fl)(target));
        if (directory !== '')
            commands.push(`mkdir -p ${place}`);
        const inits = [...new Set(kept.map((path) => `${(0,domain_path/* directoryOf */.jt)(path)}__init__.py`))].filter((init) => present.has(init) && !present.has(`${directory}/__init__.py`) && isAllOf((0,domain_path/* directoryOf */.jt)(init), moved, present));
        const all = [...inits.slice(0, 1), ...kept];
        if (all.length > 0)
            commands.push(`git mv ${all.map(shell/* shellWord */.r).join(' ')} ${place}/`);
        for (const { path, target } of named)
            commands.push(`git mv ${(0,shell/* shellWord */.r)(path)} ${(0,shell/* shellWord */.r)(target)}`);
    }
    return commands.join(' && ');
}
/** Whether nothing else of a directory would be left without its `__init__.py`. */
function isAllOf(directory, moved, present) {
    const going = new Set([...moved.map(({ path }) => path), `${directory}__init__.py`]);
    for (const path of present)
        if (path.startsWith(directory) && !going.has(path))
            return false;
    return true;
}

// EXTERNAL MODULE: ./build/domain/location.js
var domain_location = __webpack_require__(9994);
;// CONCATENATED MODULE: ./build/graph/hops.js
/** A way of imports as places, each with what is imported there. */
function hopPlaces(shown, length, ends) {
    return shown.map((hop, at) => {
        const left = length > shown.length && at === ends - 1 ? `; then ${length - shown.length} more imports` : '';
        const { path, line, column, endColumn } = hop;
        return { path, line, column, endColumn, note: `${wordsOf(hop)}${left}` };
    });
}
/**
 * The same for tools: `chain`, with the labels of a hop that no statement names, and `hops`, its whole length.
 *
 * @param shown the way, or its ends.
 * @param length of the whole way.
 * @param ends how many hops stand before the gap, if there is one: then `omitted` says where it is and how long.
 */
function hopData(shown, length, ends) {
    const gap = length - shown.length;
    return {
        chain: shown.map(({ path, line, column, target, labels }) => ({
            path,
            line,
            column,
            target,
            labels: [...labels],
        })),
        hops: length,
        ...(gap > 0 ? { omitted: { after: ends, count: gap } } : {}),
    };
}
function wordsOf({ target, labels }) {
    return labels.includes('implicit') ? `loads the package "${target}" on the way` : `imports "${target}"`;
}

// EXTERNAL MODULE: ./build/graph/edge-tables.js + 1 modules
var edge_tables = __webpack_require__(5879);
// EXTERNAL MODULE: ./build/graph/nearest.js
var graph_nearest = __webpack_require__(4725);
;// CONCATENATED MODULE: ./build/graph/lane-ways.js


/** Imports at either end of a way that are shown. */
const shownWayEnds = 10;
/** Links that all searches of one graph may meet, rather than minutes spent. */
const mostMet = 500_000_000;
/** Ways through files of lanes, by imports that the program runs and that a test lets pass. */
class LaneWays {
    #graph;
    #walk;
    #lanes;
    #left;
    /**
     * @param passes whether a file of a lane may import what lies at a place in a lane; asked for edges from lane to lane.
     * @param most links that all searches together may meet.
     */
    constructor(graph, passes, most = mostMet) {
        this.#graph = graph;
        this.#left = most;
        const modules = [...graph.modules.values()];
        this.#lanes = modules.map(({ lane }) => lane);
        const { start, target, labels, paths } = graph.links;
        const typeOnly = (0,edge_tables/* labelBit */.sH)('type-only');
        const open = new Uint8Array(target.length);
        for (const [file, path] of paths.entries()) {
            const lane = this.#lanes[file];
            if (!lane)
                continue;
            for (let link = start[file] ?? 0; link < (start[file + 1] ?? 0); link++) {
                const to = target[link] ?? 0;
                const other = this.#lanes[to];
                if (!other || ((labels[link] ?? 0) & typeOnly) !== 0)
                    continue;
                if (other === lane || passes(path, modules[to]?.place ?? ''))
                    open[link] = 1;
            }
        }
        this.#walk = { links: graph.links, open };
    }
    /** Null: there is none; `unsearched`: earlier searches took all that may be spent. Of equal ways that to the first file. */
    between(from, to) {
        this.#left -= this.#walk.open.length;
        if (this.#left < 0)
            return 'unsearched';
        const isSource = Uint8Array.from(this.#lanes, (lane) => Number(lane === from));
        const nearest = new graph_nearest/* NearestSources */.B(this.#walk, isSource, shownWayEnds);
        let best = null;
        for (const [file, lane] of this.#lanes.entries()) {
            if (!lane || !to.has(lane) || !nearest.reaches(file))
                continue;
            const way = nearest.way(file);
            if (best === null || way.length < best.length)
                best = way;
        }
        return best && { hops: best.links.map((link) => this.#graph.edgeOf(link)), length: best.length };
    }
}

// EXTERNAL MODULE: ./build/manifest/effort.js
var manifest_effort = __webpack_require__(7832);
;// CONCATENATED MODULE: ./build/manifest/file-classes.js

/** Parts the files of a tree by lane and globs, in the order of their first files. Submodules have none. */
function fileClasses(files, lanes, patterns) {
    const byLane = new Map();
    const classes = [];
    for (const { path, kind } of files) {
        if (kind === 'submodule')
            continue;
        const lane = lanes.laneOf(path)?.name ?? null;
        const ofLane = byLane.get(lane) ?? { code: new Map(), other: new Map() };
        byLane.set(lane, ofLane);
        const matched = patterns.matching(path);
        const code = (0,module_path/* isCode */._m)(path);
        const alike = code ? ofLane.code : ofLane.other;
        const known = alike.get(matched);
        if (known)
            known.files++;
        else {
            const added = { lane, matched, code, first: path, files: 1 };
            alike.set(matched, added);
            classes.push(added);
        }
    }
    return classes;
}
/**
 * Those of code, where there is any: a README beside the modules that rules are about is imported by nobody, and must not
 * make them look half denied. Else all of them.
 */
function importable(classes) {
    const code = classes.filter((one) => one.code);
    return code.length > 0 ? code : classes;
}

// EXTERNAL MODULE: ./build/manifest/import-rules.js
var import_rules = __webpack_require__(2641);
// EXTERNAL MODULE: ./build/manifest/pattern.js + 1 modules
var manifest_pattern = __webpack_require__(9702);
// EXTERNAL MODULE: ./build/manifest/pattern-relations.js
var pattern_relations = __webpack_require__(1334);
// EXTERNAL MODULE: ./build/manifest/patterns.js + 1 modules
var manifest_patterns = __webpack_require__(8969);
;// CONCATENATED MODULE: ./build/manifest/lane-rules.js
// What the rules of each lane say of the files of a tree, for checks that hold rules against each other.







/**
 * @param files of the tree; @param lanes whose they are; @param effort what this and all searches over it may cost.
 * @throws SearchStopped where it costs more.
 */
function ruledTree(manifest, files, lanes, effort = new manifest_effort/* Effort */.Pg()) {
    const patterns = new manifest_patterns/* PatternSet */.D((0,import_rules/* globsOf */.p)(manifest), manifest_pattern/* compilePattern */.Eb, effort);
    const byLane = new Map();
    const matching = new Map();
    for (const one of fileClasses(files, lanes, patterns)) {
        if (one.lane !== null)
            append(byLane, one.lane, one);
        effort.spend(one.matched.size);
        for (const glob of one.matched)
            append(matching, glob, one);
    }
    const byGlob = new Map([...matching].map(([glob, classes]) => [glob, importable(classes)]));
    const ruled = new Map();
    const importers = (0,group/* groupedBy */.m)(manifest.importInvariants, ({ importer }) => patterns.numberOf(importer));
    const ruleOf = (kind, stated, glob) => ({
        kind,
        stated,
        glob: patterns.numberOf(glob),
        pattern: patterns.patternOf(glob),
    });
    for (const lane of manifest.lanes) {
        const name = lane.name.value;
        const classes = importable(byLane.get(name) ?? [emptyClass(lane, patterns, effort)]);
        effort.spend(importers.size + 1);
        const about = new Set([...importers.keys()].filter((importer) => isMatched(classes, importer, effort)));
        effort.spend(about.size === 0 ? 1 : manifest.importInvariants.length);
        const invariants = about.size === 0
            ? []
            : manifest.importInvariants.filter(({ importer }) => about.has(patterns.numberOf(importer)));
        ruled.set(name, {
            lane,
            allow: lane.allowFrom ? once(lane.allowFrom.map((stated) => ruleOf('allow_from', stated, stated.value))) : null,
            deny: once(lane.denyFrom.map((stated) => ruleOf('deny_from', stated, stated.value))),
            invariants: once(invariants.map(({ stated, imported }) => ruleOf('invariant', stated, imported))),
            classes,
        });
    }
    return { lanes: ruled, byGlob, effort };
}
/** Whether a glob matches every one of some files. */
function isMatched(classes, glob, effort) {
    return classes.every(({ matched }) => {
        effort.spend(1);
        return matched.has(glob);
    });
}
/** What says the same again adds nothing. */
function once(rules) {
    const seen = new Set();
    return rules.filter(({ glob }) => !seen.has(glob) && seen.add(glob));
}
/** By the globs that match whatever lies below the root; those that match any one name there are looked at. */
function emptyClass(lane, patterns, effort) {
    const root = lane.root.value;
    const whole = (0,manifest_pattern/* directoryPattern */.iL)(root);
    const matched = new Set();
    for (const glob of patterns.matching(`${root}a`)) {
        const pattern = patterns.patternAt(glob);
        effort.spend(5 * (pattern?.alternatives.length ?? 0));
        if (pattern && (0,pattern_relations/* includes */.m)(pattern, whole))
            matched.add(glob);
    }
    return { lane: lane.name.value, matched, code: true, first: root, files: 0 };
}
function append(index, key, one) {
    const list = index.get(key);
    if (list)
        list.push(one);
    else
        index.set(key, [one]);
}

;// CONCATENATED MODULE: ./build/manifest/contradictions.js




/**
 * In the order of the manifest. A lane may always import itself: what it allows of its own is never denied.
 *
 * @throws SearchStopped, as all searches of this file.
 */
function* deniedAllowances({ lanes, byGlob, effort }) {
    for (const { lane, allow, deny, invariants } of lanes.values()) {
        const denying = [...deny, ...invariants];
        if (denying.length === 0)
            continue;
        for (const { glob, pattern, stated } of allow ?? []) {
            if (!pattern)
                continue;
            const matched = byGlob.get(glob);
            if (matched) {
                const isOwn = ({ lane: of }) => {
                    effort.spend(1);
                    return of === lane.name.value;
                };
                const by = matched.some(isOwn) ? null : denyingRules(matched, denying, effort);
                if (by) {
                    effort.spend(manifest_effort/* stepsOfResult */.sF + matched.length);
                    yield { lane, glob: stated, by, ...countOf(matched) };
                }
            }
            else if (!(0,pattern_relations/* includes */.m)((0,manifest_pattern/* directoryPattern */.iL)(lane.root.value), pattern)) {
                const by = denying.find((one) => {
                    effort.spend(5 * pattern.alternatives.length * (one.pattern?.alternatives.length ?? 0));
                    return one.pattern && (0,pattern_relations/* includes */.m)(one.pattern, pattern);
                });
                if (by) {
                    effort.spend(manifest_effort/* stepsOfResult */.sF);
                    yield { lane, glob: stated, by: [by], files: 0, code: false };
                }
            }
        }
    }
}
/** In the order of the manifest. */
function* deniedDependencies({ lanes, effort }) {
    for (const rules of lanes.values()) {
        for (const dependency of rules.lane.dependsOn) {
            const on = lanes.get(dependency.value);
            if (!on || on === rules)
                continue;
            const by = denyingAll(rules, on, effort);
            if (!by)
                continue;
            effort.spend(manifest_effort/* stepsOfResult */.sF + on.classes.length);
            yield { lane: rules.lane, dependency, on: on.lane, by, ...countOf(on.classes) };
        }
    }
}
/** The rules that deny every file of a lane, none where that is `allow_from` alone; null where some may be imported. */
function denyingAll({ allow, deny, invariants }, on, effort) {
    const denying = [...deny, ...invariants];
    // A denial that holds whatever is allowed besides is the one to mend.
    const whole = denyingRules(on.classes, denying, effort);
    if (whole)
        return whole;
    const isOutside = ({ matched, files }) => {
        effort.spend(allow?.length ?? 0);
        if (!allow || allow.some(({ glob }) => matched.has(glob)))
            return false;
        const root = (0,manifest_pattern/* directoryPattern */.iL)(on.lane.root.value);
        // A lane without a file may come to hold one that a glob matches.
        return files > 0 || allow.every(({ pattern }) => !pattern || (0,pattern_relations/* areDisjoint */.h)(pattern, root));
    };
    const rest = on.classes.filter((one) => !isOutside(one));
    return rest.length === 0 ? [] : denyingRules(rest, denying, effort);
}
/** The first rule that denies all of some files, else those that do so together; null where they do not. */
function denyingRules(classes, rules, effort) {
    const used = new Set();
    for (const { matched } of classes) {
        const rule = rules.find(({ glob }) => {
            effort.spend(1);
            return matched.has(glob);
        });
        if (!rule)
            return null;
        used.add(rule);
    }
    // Only now: most are not denied at all, and the first file tells.
    const whole = rules.find(({ glob }) => isMatched(classes, glob, effort));
    return whole ? [whole] : [...used];
}
function countOf(classes) {
    const files = classes.reduce((sum, one) => sum + one.files, 0);
    return { files, code: files > 0 && classes.every(({ code }) => code) };
}

;// CONCATENATED MODULE: ./build/manifest/holes.js


/**
 * One hole for each rule that has one, in the order of the manifest. `import_rules` decide what a lane may import; an
 * invariant denies, but does not close what a lane's own rules leave open. Only lanes with files count, and no way leads
 * through a lane that is denied as well.
 *
 * @throws SearchStopped.
 */
function* transitiveHoles(tree) {
    const all = [...tree.lanes.values()].filter(({ classes }) => classes.some(({ files }) => files > 0));
    const numbers = new Map(all.map((rules, number) => [rules.lane.name.value, number]));
    const known = new Map();
    const importable = (number) => {
        const bits = known.get(number) ?? importableBy(all[number], all, numbers, tree);
        known.set(number, bits);
        return bits;
    };
    for (const [number, rules] of all.entries()) {
        const denials = denialsOf(rules, all, numbers, tree);
        if (denials.length === 0)
            continue;
        const closed = new Set(denials.flatMap(({ lanes }) => lanes));
        const search = waysFrom(number, closed, importable, all.length, tree.effort);
        for (const { rule, lanes } of denials) {
            const found = lanes
                .filter((lane) => search.before[lane] !== -1)
                .reduce((best, lane) => (best === null || isNearer(search, lane, best) ? lane : best), null);
            if (found === null)
                continue;
            const way = [];
            for (let at = found; at !== number; at = search.before[at] ?? number)
                way.unshift(at);
            const last = all[way.at(-2) ?? -1];
            const target = all[found];
            if (!last || !target)
                continue;
            tree.effort.spend(manifest_effort/* stepsOfResult */.sF + (last.allow?.length ?? 0) * target.classes.length);
            yield {
                lane: rules.lane,
                rule,
                denied: lanes.flatMap((lane) => all[lane]?.lane ?? []),
                way: [rules.lane, ...way.flatMap((lane) => all[lane]?.lane ?? [])],
                opening: last.allow?.find(({ glob }) => target.classes.some(({ matched }) => matched.has(glob))) ?? null,
            };
        }
    }
}
function denialsOf(rules, all, numbers, { byGlob, effort }) {
    const told = new Set();
    const denials = [];
    const isDenied = denialTest(rules, effort);
    for (const rule of [...rules.deny, ...rules.invariants]) {
        effort.spend(1 + (byGlob.get(rule.glob)?.length ?? 0));
        const lanes = lanesOf(byGlob.get(rule.glob) ?? [], numbers).filter((lane) => {
            const classes = all[lane]?.classes ?? [];
            if (told.has(lane) || all[lane] === rules || !isMatched(classes, rule.glob, effort))
                return false;
            // What an invariant denies and the lane's own rules allow is a contradiction of another kind.
            return rule.kind === 'deny_from' || !mayImport(rules, classes, isDenied, effort);
        });
        if (lanes.length === 0)
            continue;
        for (const lane of lanes)
            told.add(lane);
        denials.push({ rule, lanes });
    }
    return denials;
}
/** A bit for each lane of which a lane may import something by its own rules. */
function importableBy(rules, all, numbers, { byGlob, effort }) {
    const bits = new Uint32Array(Math.ceil(all.length / 32));
    effort.spend(bits.length);
    if (!rules)
        return bits;
    const isDenied = denialTest(rules, effort);
    if (rules.allow) {
        for (const { glob } of rules.allow) {
            effort.spend(1 + (byGlob.get(glob)?.length ?? 0));
            for (const one of byGlob.get(glob) ?? []) {
                const lane = numbers.get(one.lane ?? '');
                if (lane !== undefined && !hasBit(bits, lane) && !isDenied(one))
                    setBit(bits, lane);
            }
        }
        return bits;
    }
    bits.fill(0xffffffff);
    const touched = new Set();
    for (const { glob } of rules.deny) {
        effort.spend(1 + (byGlob.get(glob)?.length ?? 0));
        for (const lane of lanesOf(byGlob.get(glob) ?? [], numbers))
            touched.add(lane);
    }
    for (const lane of touched) {
        if (all[lane]?.classes.every(isDenied))
            clearBit(bits, lane);
    }
    return bits;
}
/** Whether a lane's own rules deny files. */
function denialTest({ deny }, effort) {
    return ({ matched }) => deny.some(({ glob }) => {
        effort.spend(1);
        return matched.has(glob);
    });
}
function mayImport({ allow }, classes, isDenied, effort) {
    return classes.some((one) => {
        if (isDenied(one))
            return false;
        effort.spend(allow?.length ?? 0);
        return !allow || allow.some(({ glob }) => one.matched.has(glob));
    });
}
/** Breadth first. A closed lane is reached from a lane between, never from the start, and left by nobody. */
function waysFrom(start, closed, importable, count, effort) {
    const before = new Int32Array(count).fill(-1);
    const length = new Int32Array(count);
    const open = new Uint32Array(Math.ceil(count / 32)).fill(0xffffffff);
    clearBit(open, start);
    const queue = [start];
    let missing = closed.size;
    for (let at = 0; at < queue.length && missing > 0; at++) {
        const from = queue[at] ?? start;
        const bits = importable(from);
        effort.spend(bits.length);
        for (let word = 0; word < bits.length; word++) {
            for (let left = (bits[word] ?? 0) & (open[word] ?? 0); left !== 0; left &= left - 1) {
                const to = word * 32 + (31 - Math.clz32(left & -left));
                if (to >= count || (closed.has(to) && from === start))
                    continue;
                clearBit(open, to);
                before[to] = from;
                length[to] = (length[from] ?? 0) + 1;
                if (closed.has(to))
                    missing--;
                else
                    queue.push(to);
            }
        }
    }
    return { before, length };
}
function isNearer({ length }, lane, other) {
    return (length[lane] ?? 0) < (length[other] ?? 0);
}
function lanesOf(classes, numbers) {
    const lanes = new Set();
    for (const { lane } of classes) {
        const number = lane === null ? undefined : numbers.get(lane);
        if (number !== undefined)
            lanes.add(number);
    }
    return [...lanes].sort((a, b) => a - b);
}
function hasBit(bits, at) {
    return (((bits[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}
function setBit(bits, at) {
    bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
}
function clearBit(bits, at) {
    bits[at >> 5] = (bits[at >> 5] ?? 0) & ~(1 << (at & 31));
}

;// CONCATENATED MODULE: ./build/checks/contradictory-rules.js











const contradictory_rules_check = {
    id: 'contradictory-rules',
    group: 'manifest',
    title: 'rules of the manifest that take each other back',
    severity: 'error',
    old: 'warning',
    needs: ['manifest'],
    uses: ['graph'],
    *run(repository) {
        const found = { allowances: [], dependencies: [], holes: [] };
        let cut = null;
        try {
            search(repository, found);
        }
        catch (error) {
            if (!(error instanceof manifest_effort/* SearchStopped */.MC))
                throw error;
            cut = error;
        }
        const opened = (0,group/* groupedBy */.m)(found.holes, ({ hole }) => placeIn(hole.opening?.stated));
        const told = new Set();
        for (const denied of found.allowances) {
            const place = placeIn(denied.glob);
            yield ofAllowance(denied, told.has(place) ? [] : (opened.get(place) ?? []));
            told.add(place);
        }
        for (const denied of found.dependencies)
            yield ofDependency(denied);
        // What opens it is told above: one cause, one finding.
        for (const one of found.holes)
            if (!told.has(placeIn(one.hole.opening?.stated)))
                yield ofHole(one);
        if (cut)
            yield stopped(repository, cut);
    },
};
/** @throws SearchStopped with what was found until then in `found`. */
function search(repository, found) {
    const { manifest, files, lanes } = repository;
    const tree = ruledTree(manifest, files, lanes);
    for (const denied of deniedAllowances(tree))
        found.allowances.push(denied);
    for (const denied of deniedDependencies(tree))
        found.dependencies.push(denied);
    let ways = null;
    for (const hole of transitiveHoles(tree)) {
        if (repository.has('graph'))
            ways ??= openWays(repository);
        const denied = new Set(hole.denied.map(({ name }) => name.value));
        found.holes.push({ hole, way: ways ? ways.between(hole.lane.name.value, denied) : 'unfollowed' });
    }
}
/** An alias states one glob for several lanes at one place. */
function placeIn(stated) {
    return stated === undefined ? '' : `${(0,domain_location/* placeOf */.$t)(stated.at)} ${stated.value}`;
}
/** An error: what was not compared is not known to hold. */
function stopped({ manifest }, { message }) {
    return {
        message: `${message}: they were not compared to the end`,
        remedy: 'state what is denied by fewer globs, each of them with a directory at its start',
        location: manifest.lanesAt ?? { path: manifest.path },
        value: 'stopped',
    };
}
/** @param holes what the allowance opens to others besides. */
function ofAllowance({ lane, glob, by, files, code }, holes) {
    const name = lane.name.value;
    const what = files > 0 ? `${allOf(files, code)} that it matches` : 'whatever it can match';
    const rules = by.map((rule) => ruleWords(rule)).join(' and ');
    const [first, ...more] = holes;
    const others = more.length === 0 ? '' : `, as ${(0,domain_count/* counted */.h)(more.length, 'lane')} more`;
    const opens = first ? `; by it ${wayWords(first.hole)}${others}; ${usedWords(first.way)}` : '';
    return {
        message: `lane ${(0,quote/* quote */.hD)(name)} allows ${(0,quote/* quote */.hD)(glob.value)}, and ${rules} denies ${what}${opens}`,
        remedy: `remove ${(0,quote/* quote */.hD)(glob.value)} from allow_from of lane ${(0,quote/* quote */.hD)(name)}, or narrow what denies it`,
        location: glob.at,
        related: [...by.map(rulePlace), ...holes.slice(0, mostHoles).flatMap(holePlaces)],
        value: `${name}: ${glob.value}`,
        data: {
            lane: name,
            glob: glob.value,
            by: by.map(({ stated }) => stated.value),
            files,
            told: files > 0 ? 'files' : 'patterns',
            ...(first && { holes: holes.slice(0, mostHoles).map(holeData) }),
        },
    };
}
/** Holes of one allowance that are told with their places. */
const mostHoles = 20;
function ofDependency({ lane, dependency, on, by, files, code }) {
    const [name, other, root] = [lane.name.value, on.name.value, on.root.value];
    const what = files > 0 ? `${allOf(files, code)} of ${(0,quote/* quotePath */.WG)(root)}` : `whatever ${(0,quote/* quotePath */.WG)(root)} may hold`;
    const [first] = lane.allowFrom ?? [];
    const allow = { at: first?.at ?? lane.at, note: 'allow_from, which does not name it' };
    const why = by.length > 0
        ? `${by.map((rule) => ruleWords(rule)).join(' and ')} denies ${what}`
        : `its allow_from does not reach ${(0,quote/* quotePath */.WG)(root)}`;
    return {
        message: `lane ${(0,quote/* quote */.hD)(name)} depends on lane ${(0,quote/* quote */.hD)(other)}, and ${why}`,
        remedy: by.length > 0
            ? `remove ${(0,quote/* quote */.hD)(other)} from depends_on of lane ${(0,quote/* quote */.hD)(name)}, or narrow what denies ${(0,quote/* quotePath */.WG)(root)}`
            : `add ${(0,quote/* quote */.hD)(`${root}**`)} to allow_from of lane ${(0,quote/* quote */.hD)(name)}, or remove ${(0,quote/* quote */.hD)(other)} from its depends_on`,
        location: dependency.at,
        related: by.length > 0 ? by.map(rulePlace) : [{ ...allow.at, note: allow.note }],
        value: `${name} depends on ${other}`,
        data: {
            lane: name,
            dependency: other,
            root,
            by: by.map(({ stated }) => stated.value),
            files,
            told: files > 0 ? 'files' : 'patterns',
        },
    };
}
function ofHole(followed) {
    const { hole, way: found } = followed;
    const { lane, rule, way, opening } = hole;
    const [name, last, target] = [lane, way.at(-2) ?? lane, way.at(-1) ?? lane].map((one) => one.name.value);
    const allows = opening ? `by allow_from ${(0,quote/* quote */.hD)(opening.stated.value)}` : 'having no allow_from';
    return {
        message: `${wayWords(hole)}: lane ${(0,quote/* quote */.hD)(last ?? '')} may import it ${allows}; ${usedWords(found)}`,
        remedy: opening
            ? `remove ${(0,quote/* quote */.hD)(opening.stated.value)} from allow_from of lane ${(0,quote/* quote */.hD)(last ?? '')}, or narrow it`
            : `give lane ${(0,quote/* quote */.hD)(last ?? '')} a deny_from: [${(0,quote/* quote */.hD)(rule.stated.value)}]`,
        location: opening?.stated.at ?? (way.at(-2) ?? lane).name.at,
        related: holePlaces(followed),
        value: `${name} denies ${rule.stated.value}: ${target}`,
        severity: isWay(found) ? 'error' : 'notice',
        data: holeData(followed),
    };
}
function wayWords({ lane, rule, way }) {
    const [name, target] = [lane, way.at(-1) ?? lane].map((one) => (0,quote/* quote */.hD)(one.name.value));
    const shown = way.map((one) => (0,quote/* quote */.hD)(one.name.value)).join(' → ');
    return `lane ${name} denies lane ${target} (${ruleWords(rule)}) and may reach it by ${shown}`;
}
function isWay(way) {
    return typeof way === 'object' && way !== null;
}
function usedWords(way) {
    if (!isWay(way))
        return withoutFiles[way ?? 'none'];
    return `${(0,domain_count/* counted */.h)(way.length, 'import')} of files go this way, from ${(0,quote/* quotePath */.WG)(way.hops[0]?.path ?? '')}`;
}
function holePlaces({ hole, way }) {
    return [rulePlace(hole.rule), ...(isWay(way) ? hopPlaces(way.hops, way.length, shownWayEnds) : [])];
}
function holeData({ hole, way }) {
    const lanes = hole.way.map((one) => one.name.value);
    return {
        lane: hole.lane.name.value,
        rule: hole.rule.stated.value,
        lanes,
        target: lanes.at(-1) ?? '',
        ...(isWay(way) ? hopData(way.hops, way.length, shownWayEnds) : {}),
    };
}
const withoutFiles = {
    none: 'no file goes this way yet',
    unsearched: 'whether files go this way is not known, since the search for ways was stopped as too long',
    unfollowed: 'files were not followed',
};
/** What the lanes' own rules let pass: an invariant would hide that they let it. */
function openWays({ manifest, graph, lanes }) {
    const rules = (0,import_rules/* importRules */.n)({ ...manifest, importInvariants: [] });
    return new LaneWays(graph, (path, place) => rules.denies(path, lanes.laneOf(path), place, lanes.laneOf(place)) === null);
}
function allOf(files, code) {
    const noun = code ? 'code file' : 'file';
    return files === 1 ? `the one ${noun}` : `all ${files} ${noun}s`;
}
function ruleWords({ kind, stated }) {
    const where = (0,domain_location/* placeOf */.$t)({ path: stated.at.path, line: stated.at.line });
    return `${kind === 'invariant' ? 'the invariant' : kind} ${(0,quote/* quote */.hD)(stated.value)} at ${where}`;
}
function rulePlace({ kind, stated }) {
    return { ...stated.at, note: `${kind} ${(0,quote/* quote */.hD)(stated.value)}` };
}

// EXTERNAL MODULE: ./build/graph/chains.js + 1 modules
var chains = __webpack_require__(1114);
// EXTERNAL MODULE: ./build/graph/crossings.js
var crossings = __webpack_require__(4826);
// EXTERNAL MODULE: ./build/graph/likeness.js
var likeness = __webpack_require__(9827);
// EXTERNAL MODULE: ./build/graph/shims.js
var graph_shims = __webpack_require__(7201);
// EXTERNAL MODULE: ./build/graph/module-base.js
var module_base = __webpack_require__(6549);
// EXTERNAL MODULE: ./build/graph/module-name.js
var module_name = __webpack_require__(6995);
// EXTERNAL MODULE: ./build/history/subject.js
var history_subject = __webpack_require__(4783);
// EXTERNAL MODULE: ./build/graph/standard-library.js
var standard_library = __webpack_require__(96);
;// CONCATENATED MODULE: ./build/promotion/import-name.js



/**
 * The dotted name by which a Python file, or a directory with its trailing slash, is imported: from the longest root that
 * holds it, where nothing of that name comes before it. Null: every name of it leads elsewhere.
 */
function importName(path, graph) {
    const base = (0,module_base/* moduleBase */.a)(path);
    const roots = graph.roots.filter((root) => base.startsWith(root)).sort((a, b) => b.length - a.length);
    for (const root of roots) {
        const name = base.slice(root.length).replaceAll('/', '.');
        if (name !== '' && isWritable(name) && leadsTo(name, path, graph))
            return name;
    }
    return null;
}
/** A directory may have a name that no statement can hold. */
function isWritable(name) {
    return name
        .split('.')
        .every((segment) => /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{N}\p{Pc}]*$/u.test(segment) && !keywords.has(segment));
}
/** As CPython's path finder goes, segment by segment. */
function leadsTo(name, path, graph) {
    const segments = name.split('.');
    if (standard_library/* standardLibrary */.l.has(segments[0] ?? ''))
        return false;
    let directories = graph.roots;
    for (const [at, segment] of segments.entries()) {
        const found = import_name_search(directories, segment, graph);
        if (at === segments.length - 1)
            return typeof found === 'string' ? found === path : found.includes(path);
        if (typeof found !== 'string')
            directories = found;
        else if (found.endsWith('/__init__.py'))
            directories = [(0,domain_path/* directoryOf */.jt)(found)];
        else
            return false;
    }
    return false;
}
/** A file, or the directories without `__init__.py` that share the name. */
function import_name_search(directories, segment, graph) {
    const portions = [];
    for (const directory of directories) {
        const found = graph.findAt(directory + segment);
        if (found?.endsWith('.py'))
            return found;
        if (found?.endsWith('/'))
            portions.push(found);
    }
    return portions;
}
const keywords = new Set('False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));

;// CONCATENATED MODULE: ./build/promotion/rewrite.js
/**
 * A Python import statement with some of its targets renamed, as lines to paste, without indentation. Names that are not
 * renamed keep their module, in a line of their own where needed.
 *
 * @param edges every explicit edge of the statement, in order.
 * @param rename the dotted name by which the target of an edge is to be imported; null leaves it.
 */
function rewriteStatement(edges, rename) {
    const statement = edges[0]?.statement;
    if (!statement)
        return [];
    const lazy = statement.labels.includes('lazy') ? 'lazy ' : '';
    if (statement.form === 'import') {
        const uses = [];
        const names = edges.flatMap((edge) => edge.names.map((imported) => {
            const name = rename(edge) ?? imported.name;
            if (name === imported.name || imported.alias !== undefined)
                return withAlias({ ...imported, name });
            // `import core` binds `core`; `import a.b.c` binds `a`, and the file says `a.b.c` where it uses it.
            if (!imported.name.includes('.'))
                return withAlias({ name, alias: imported.name });
            uses.push(`# and in the rest of the file: ${imported.name} → ${name}`);
            return name;
        }));
        return [`${lazy}import ${names.join(', ')}`, ...uses];
    }
    const written = '.'.repeat(statement.level) + statement.module;
    const byModule = new Map();
    for (const edge of edges) {
        const name = rename(edge);
        const module = name === null ? written : edge.submodule ? parentOf(name) : name;
        byModule.set(module, [...(byModule.get(module) ?? []), ...edge.names.map(withAlias)]);
    }
    return [...byModule].map(([module, names]) => 
    // A top-level module has no package to take it from.
    module === '' ? `${lazy}import ${names.join(', ')}` : `${lazy}from ${module} import ${names.join(', ')}`);
}
function parentOf(name) {
    return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}
function withAlias({ name, alias }) {
    return alias === undefined ? name : `${name} as ${alias}`;
}

;// CONCATENATED MODULE: ./build/promotion/specifier.js


/**
 * The specifier that imports `target` from the file `path`, written as `written` is: with an ending or without, the `index`
 * of a folder named or not. Null where `written` is no relative path: what stands for the target behind an alias or in a
 * package is not known.
 */
function rewrittenSpecifier(written, path, target, graph) {
    if (!/^\.{1,2}(\/|$)/.test(written) || target.endsWith('/'))
        return null;
    const base = relativePath((0,domain_path/* parentOf */.gN)(path), (0,module_path/* withoutTypeScriptEnding */.DG)(target).replace(/\.d$/, ''));
    const ending = module_path/* typescriptEndings */._j.find((known) => written.endsWith(known));
    const named = (0,module_path/* withoutTypeScriptEnding */.DG)(written).endsWith('index') || !base.endsWith('/index');
    // `./x` finds a file before a folder: the folder's index has to be named where both are there.
    const folder = base.slice(0, -'/index'.length);
    const hidden = !named && module_path/* typescriptEndings */._j.some((known) => graph.modules.has((0,domain_path/* parentOf */.gN)(target) + known));
    if (ending !== undefined)
        return `${base}${endingFor(ending, target)}`;
    return named || hidden ? base : folder;
}
/** What is compiled to `.js` is written `.js`; who writes `.ts` means the source. */
function endingFor(written, target) {
    const own = target.slice((0,module_path/* withoutTypeScriptEnding */.DG)(target).length);
    if (!/^\.[cm]?js$/.test(written))
        return own;
    return own === '.jsx' || own === '.tsx' ? (written === '.jsx' ? '.jsx' : '.js') : own.replace('t', 'j');
}
function relativePath(from, to) {
    const [here, there] = [from === '' ? [] : from.split('/'), to.split('/')];
    let shared = 0;
    while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
        shared++;
    const up = '../'.repeat(here.length - shared);
    return `${up === '' ? './' : up}${there.slice(shared).join('/')}`;
}

;// CONCATENATED MODULE: ./build/promotion/correction.js





/** Beyond this many edges a statement is not repeated in each of its findings: output would grow with the square. */
const mostEdges = 50;
/** @param crossing one whose counterpart is in production. */
function correctionOf(crossing, all, graph) {
    const { edge, counterpart } = crossing;
    if (counterpart === null)
        throw new Error(`"${edge.target}" has no counterpart to be imported`);
    if (graph.modules.get(edge.path)?.language === 'typescript')
        return ofSpecifier(crossing, counterpart, graph);
    const name = importName(counterpart, graph);
    const obstacle = obstacleOf(crossing, graph);
    if (name === null || obstacle !== null) {
        return { rewritten: null, specifier: null, remedy: obstacle ?? `no import root leads to ${counterpart} by a name` };
    }
    if (edge.statement.form === 'call')
        return ofCall(edge, name);
    return ofStatement(crossing, name, all, graph);
}
function ofStatement({ edge, statement }, name, all, graph) {
    const instead = `import "${name}" instead of "${edge.target}"`;
    if (statement.length > mostEdges) {
        const remedy = `${instead}; the statement imports ${statement.length} modules, too many to be repeated here`;
        return { rewritten: null, specifier: null, remedy };
    }
    const bindsPath = rebindsPath(edge);
    const text = rewriteStatement(statement, (other) => {
        if (other === edge)
            return name;
        // What cannot be exchanged stays as it is, for a finding of its own.
        const crossing = all.get(other);
        if (!crossing?.counterpart || rebindsPath(other) || obstacleOf(crossing, graph) !== null)
            return null;
        return importName(crossing.counterpart, graph);
    }).join('\n');
    return { rewritten: bindsPath ? null : text, specifier: null, remedy: text };
}
/** `import a.b` binds `a`, and the file says `a.b` where it uses it: both change with the module. */
function rebindsPath({ statement, names }) {
    return statement.form === 'import' && names.some(({ name, alias }) => alias === undefined && name.includes('.'));
}
function ofCall({ statement, labels, target }, name) {
    const written = '.'.repeat(statement.level) + statement.module;
    const specifier = labels.includes('prefix') ? null : name;
    return {
        rewritten: null,
        specifier,
        remedy: `write "${name}" instead of "${specifier === null ? target : written}"`,
    };
}
function ofSpecifier({ edge }, counterpart, graph) {
    const written = edge.statement.module;
    const specifier = rewrittenSpecifier(written, edge.path, counterpart, graph);
    const remedy = specifier === null
        ? `import ${counterpart} instead of "${written}": what stands for it there is not known`
        : `write '${specifier}' instead of '${written}'`;
    return { rewritten: null, specifier, remedy };
}
/** Why the production module cannot simply take the place of what is imported; null where it can. */
function obstacleOf({ edge, counterpart, development }, graph) {
    if (counterpart === null)
        return null;
    const { statement, names, target } = edge;
    if (edge.labels.includes('implicit')) {
        const cause = statement.module || statement.names[0]?.name;
        const by = cause === undefined ? '' : ` by the import of "${cause}"`;
        return `"${target}" is loaded on the way${by}: move what is imported out of that package`;
    }
    if (statement.form !== 'from' || edge.submodule)
        return null;
    const missing = names.find(({ name }) => name !== '*' && !mayHold(counterpart, development, name, graph));
    if (missing === undefined)
        return null;
    const source = submodule(development, missing.name, graph);
    const first = source === null ? `copy it from ${development}` : `promote ${source}`;
    return `import it from ${counterpart} once "${missing.name}" is there: ${first} first`;
}
/** A directory without `__init__.py` holds modules alone; a submodule that was not promoted is no attribute either. */
function mayHold(counterpart, development, name, graph) {
    if (submodule(counterpart, name, graph) !== null)
        return true;
    if (counterpart.endsWith('/') || submodule(development, name, graph) !== null)
        return false;
    return (0,likeness/* lackedBy */.qs)(counterpart, development, [name], graph) === null;
}
function submodule(place, name, graph) {
    const isPackage = place.endsWith('/') || place.endsWith('/__init__.py');
    return isPackage ? graph.findAt(`${(0,module_base/* moduleBase */.a)(place)}/${name}`) : null;
}

;// CONCATENATED MODULE: ./build/promotion/remedy.js









/**
 * What brings the target of a crossing into production, in one line: the file that its module lacks there, or the promotion
 * of the whole module; or what to do instead, where `promotionOf` knows none.
 */
function promoteFirst(crossing, repository) {
    const { root } = crossing.promotion.to;
    const instead = `copy what is used of it to a module of ${root}, and import it from there; or remove the import`;
    return promotionOf(crossing, repository) ?? instead;
}
/**
 * The same; null for what no promotion brings into production: what is part of no module, or would come to stand where the
 * development lane itself lies.
 *
 * @param then what is to be done once it is there, so that nothing is left to be stubbed: `, then …`
 * @param also further files of the same module
 */
function promotionOf({ promotion, development }, repository, then = '', also = []) {
    const { graph, lanes, settings } = repository;
    // With lanes between the two, the first step is along the edge that leaves the target's own lane.
    const edge = (0,domain_lane/* endOf */.pJ)(promotion, development) === promotion.from ? promotion : (lanes.edgeFrom(development) ?? promotion);
    const { from, to } = edge;
    const module = (0,module_path/* moduleOf */.cD)(edge, development);
    const taken = module === undefined ? null : graph.findAt(to.root + module);
    if (module === undefined || (taken !== null && lanes.isDevelopmentOf(edge, taken)))
        return null;
    const end = then === '' ? ', or stub what is used of it' : then;
    const subject = (0,history_subject/* formatSubject */.Q)(settings.commitFormat, { module, from: (0,domain_lane/* laneLabel */.h9)(from), to: (0,domain_lane/* laneLabel */.h9)(to) });
    if (holdsCode(to.root + module, graph)) {
        const copies = [development, ...also].map((path) => copyCommand(path, edge, graph));
        return `${module} is in ${to.root} without it: ${copies.join(' && ')}${end}`;
    }
    const copy = copyCommand(graph.findAt(from.root + module) ?? development, edge, graph);
    const where = promotesOther(repository, module)
        ? ', in a pull request of its own that is merged before this one'
        : '';
    return `promote ${module} first${where} (${copy}, rewrite its imports, commit "${subject}")${end}`;
}
/** Whether the range promotes something else: two in one are `bulk-promotion`. */
function promotesOther(repository, module) {
    // Before it is known to be there, `history` must not be read.
    if (!repository.has?.('commits'))
        return false;
    const promotions = [...(repository.history?.total ?? []), ...(repository.history?.promotions ?? [])];
    return promotions.some((one) => (0,module_path/* holderOf */.Kd)(one.edge, one.module) !== module);
}
/** A directory without a module in it is no module yet, whatever data lies there. */
function holdsCode(base, graph) {
    const found = graph.findAt(base);
    if (found === null || !found.endsWith('/'))
        return found !== null;
    return [...graph.modules.keys()].some((path) => path.startsWith(found));
}
/** Copies a development file, or a package whole, to the same place in production. */
function copyCommand(path, { from, to }, graph) {
    const source = path.replace(/\/(__init__\.py|index\.[cm]?[jt]sx?)?$/, '');
    const target = to.root + source.slice(from.root.length);
    const parent = (0,domain_path/* parentOf */.gN)(target);
    const mkdir = graph.findAt(parent) === null ? `mkdir -p ${(0,shell/* shellWord */.r)(parent)} && ` : '';
    // `/.` copies into a directory that is there, as into one that is not.
    const [copy, end] = source === path ? ['cp', ''] : ['cp -r', graph.findAt(target) === null ? '' : '/.'];
    return `${mkdir}${copy} ${(0,shell/* shellWord */.r)(source + end)} ${(0,shell/* shellWord */.r)(target)}`;
}
/**
 * The statement of a crossing as it has to be once its targets are imported from production; null where no statement alone
 * can take its place: see `correctionOf`.
 */
function rewrittenImport(crossing, all, graph) {
    return crossing.counterpart === null ? null : correctionOf(crossing, all, graph).rewritten;
}
/** The name that a development module, a file or a directory with its slash, has once it is promoted. */
function promotedName({ promotion, development }, { graph, lanes }) {
    const place = lanes.counterpart(promotion, development);
    return place === undefined ? null : productionName(place, graph);
}
/** The dotted name, or for TypeScript the path without ending, of a production module. */
function productionName(counterpart, graph) {
    const module = graph.modules.get(counterpart);
    if (module?.language === 'typescript')
        return module.name;
    return importName(counterpart, graph) ?? (0,module_name/* moduleName */.A)(`${(0,module_base/* moduleBase */.a)(counterpart)}.py`, graph.roots);
}

;// CONCATENATED MODULE: ./build/checks/dangling-chain.js






const dangling_chain_check = {
    id: 'dangling-chain',
    group: 'dependencies',
    title: 'a production file reaches the development lane through other files',
    severity: 'error',
    needs: ['graph', 'manifest'],
    *run(repository) {
        for (const chain of (0,chains/* chains */.B)(repository.graph, repository.lanes))
            yield violation(chain, repository);
    },
};
function violation(chain, repository) {
    const { entry, hops, length, reach, throughShim, typeOnly } = chain;
    const start = hops[0] ?? entry;
    const others = reach > 1 ? ` and ${reach - 1} more` : '';
    const by = throughShim ? 'the shim' : 'the file';
    const far = length > hops.length ? `, over ${length} imports` : '';
    const labels = typeOnly ? [...new Set([...entry.labels, 'type-only'])] : [...entry.labels];
    const counterpart = promotedCounterpart(chain, repository);
    return {
        message: `${by} ${entry.path} imports "${entry.target}", and production loads it: ${start.path}${others}${far}`,
        remedy: dangling_chain_remedyOf(chain, counterpart, repository),
        ...(throughShim && isLive(entry.path, repository) ? { severity: 'warning' } : {}),
        location: entry,
        related: hopPlaces(hops.slice(0, -1), length - 1, chains/* shownEnds */.c),
        value: entry.target,
        labels,
        data: { target: entry.target, ...hopData(hops, length, chains/* shownEnds */.c), reach, labels },
    };
}
/** What comes through a live shim is known and meant to go; nothing needs one that is redundant or expired. */
function isLive(path, repository) {
    const shim = (0,graph_shims/* productionShims */.cJ)(repository).get(path);
    return !shim || !((0,graph_shims/* isRedundant */.SJ)(shim) || (0,graph_shims/* isExpired */._d)(path, repository));
}
function dangling_chain_remedyOf({ entry, throughShim }, counterpart, repository) {
    const at = `${entry.path}:${entry.line}`;
    if (counterpart !== null) {
        return `import "${productionName(counterpart, repository.graph)}" instead of "${entry.target}" at ${at}`;
    }
    return `cut the import at ${at}, or promote ${throughShim ? 'what the shim forwards to' : `"${entry.target}"`}`;
}
function promotedCounterpart({ entry, promotion }, sources) {
    const found = (0,crossings/* counterpartAt */.$)(entry.place, promotion, sources);
    if (found === null || found === entry.path)
        return null;
    return (0,likeness/* lackedBy */.qs)(found, entry.place, (0,likeness/* namesAskedOf */._K)(entry, sources.graph), sources.graph) === null ? found : null;
}

;// CONCATENATED MODULE: ./build/promotion/forwarders.js




/**
 * The production files by which the range says to promote a module, while they forward to that module in the development lane:
 * there the code is still. By the path of the file. A shim elsewhere, or of a range that promotes nothing there, is none.
 */
function forwardersIn(repository) {
    const found = new Map();
    if (!repository.has('commits'))
        return found;
    const { history, lanes, settings } = repository;
    const judged = history.judged === 'change' ? history.total : history.promotions;
    const announced = (0,history_announcements/* announcementsIn */.uw)(history, settings.commitFormat, lanes).flatMap(({ announced: { module }, edges }) => edges.map((edge) => ({ module, edge })));
    const promoted = [...judged, ...announced];
    if (promoted.length === 0)
        return found;
    const shims = (0,graph_shims/* productionShims */.cJ)(repository);
    const changed = history.judged === 'change' ? history.changes : history.commits.flatMap(({ changes }) => changes);
    for (const { path, after } of changed) {
        const shim = after === undefined ? undefined : shims.get(path);
        if (!shim)
            continue;
        for (const { edge, module } of promoted) {
            const place = edge.to.root + module;
            if (!path.startsWith(`${place}/`) && (0,module_path/* withoutEnding */.sP)(path) !== place)
                continue;
            const forwards = shim.forwards.filter(({ crossing: { development } }) => (0,domain_lane/* endOf */.pJ)(edge, development)?.name === edge.from.name && (0,module_path/* moduleOf */.cD)(edge, development) === (0,module_path/* holderOf */.Kd)(edge, module));
            if (forwards.length > 0)
                found.set(path, { shim, forwards, module });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/domain/listed.js
/** `a, b and c`; of more than `most` the first ones, and how many there are besides. */
function listed(items, most) {
    if (items.length > most)
        return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/promotion/namesake.js





/** So many names are told. */
const mostShown = 5;
/** Beyond this many edges a statement is not repeated. */
const namesake_mostEdges = 50;
/** What a production module has in its way to be taken for a development one. */
function differenceOf({ path, lacks }) {
    if (lacks.length === 0)
        return `${path} stands at its path in production, and is another module`;
    return `${path} stands at its path in production, and does not bind ${quoted(lacks)}`;
}
/** What makes an import of a development module one of its namesake: to copy that file would take the other's place. */
function copyInto({ edge, statement, development }, { path, lacks }, graph) {
    const what = lacks.length === 0 ? 'what is used of it' : quoted(lacks);
    const line = lineOf(edge, statement, path, graph);
    return `copy ${what} from ${development} into ${path}, and ${line}; or stub what is used of it`;
}
/** The same where the importing file itself stands at the path of what it imports. */
function copyHere({ edge, development }, graph) {
    const names = (0,likeness/* namesAskedOf */._K)(edge, graph);
    const what = names.length === 0 ? 'what is used of it' : quoted(names);
    return `copy ${what} from ${development} into ${edge.path}, in place of the import; or stub what is used of it`;
}
function lineOf(edge, statement, path, graph) {
    const name = productionName(path, graph);
    if (graph.modules.get(edge.path)?.language === 'typescript') {
        const written = edge.statement.module;
        const specifier = rewrittenSpecifier(written, edge.path, path, graph);
        return specifier === null
            ? `import ${path} instead of "${written}"`
            : `write '${specifier}' instead of '${written}'`;
    }
    if (edge.statement.form !== 'from' || edge.labels.includes('implicit') || statement.length > namesake_mostEdges) {
        return `${edge.statement.form === 'call' ? 'write' : 'import'} "${name}" instead of "${edge.target}"`;
    }
    return `write "${rewriteStatement(statement, (other) => (other === edge ? name : null)).join('; ')}"`;
}
function quoted(names) {
    return listed(names.map((name) => `"${name}"`), mostShown);
}

;// CONCATENATED MODULE: ./build/checks/dangling-dependency.js








const dangling_dependency_check = {
    id: 'dangling-dependency',
    group: 'dependencies',
    title: 'a production file imports a module that lives only in the development lane',
    severity: 'error',
    needs: ['graph', 'manifest'],
    uses: ['commits'],
    *run(repository) {
        yield* linkedCode(repository);
        yield* forwardedCode(repository);
        for (const crossing of (0,crossings/* crossings */.c)(repository).values()) {
            if (crossing.kind !== 'dangling-dependency')
                continue;
            const { edge, promotion, development, namesake } = crossing;
            // Beyond the top-level package Python finds nothing either, although the path may hold it.
            const root = (repository.lanes.laneOf(development) ?? promotion.from).root;
            const gone = edge.missing && edge.statement.level === 0;
            const place = gone ? `${development}, where nothing is any more` : development;
            const noShim = edge.labels.includes('module-level') ? repository.graph.modules.get(edge.path)?.noShim : undefined;
            const why = noShim ? `; the file is no shim, because line ${noShim.line} holds ${noShim.reason}` : '';
            const other = namesake && !gone ? `: ${differenceOf(namesake)}` : '';
            const related = [
                ...(namesake && !gone ? [{ path: namesake.path, note: 'what stands at its path in production' }] : []),
                ...(noShim ? [{ path: edge.path, line: noShim.line, note: 'what makes it no shim' }] : []),
            ];
            yield {
                message: `production imports "${edge.target}", which lives only in ${root} (${place})${other}${why}`,
                remedy: gone ? `remove the import: nothing is left at ${development}` : dangling_dependency_remedyOf(crossing, repository),
                location: edge,
                ...(related.length > 0 ? { related } : {}),
                value: edge.target,
                labels: edge.labels,
                data: { target: edge.target, labels: [...edge.labels] },
            };
        }
    },
};
function dangling_dependency_remedyOf(crossing, repository) {
    const { edge, promotion, development, namesake } = crossing;
    const { graph, lanes } = repository;
    const submodule = namesake?.lacks.map((name) => graph.findAt(`${(0,module_base/* moduleBase */.a)(development)}/${name}`)).find(Boolean);
    if (submodule)
        return promoteFirst({ promotion, development: submodule }, repository);
    if (namesake)
        return copyInto(crossing, namesake, graph);
    if (lanes.counterpart(promotion, development) !== edge.path)
        return promoteFirst(crossing, repository);
    if ((0,likeness/* isCopy */.sN)(development, edge.path, graph)) {
        return `remove the import: ${edge.path} is the copy of ${development}, and imports what it was copied from`;
    }
    return (0,module_path/* moduleOf */.cD)(promotion, development) === undefined
        ? promoteFirst(crossing, repository)
        : copyHere(crossing, graph);
}
/** A promotion that ships a shim instead of the code leaves that code in development. */
function* forwardedCode(repository) {
    for (const { shim, forwards, module } of forwardersIn(repository).values()) {
        const { path } = shim.module;
        for (const { crossing, promoted } of forwards) {
            if (promoted !== null)
                continue;
            const { edge, development, promotion } = crossing;
            const isOwnOriginal = repository.lanes.counterpart(promotion, development) === path;
            yield {
                message: `the promotion of "${module}" brings ${path} as a shim that forwards to "${edge.target}", which lives only in ${promotion.from.root} (${development})`,
                remedy: isOwnOriginal
                    ? `cp ${(0,shell/* shellWord */.r)(development)} ${(0,shell/* shellWord */.r)(path)}, and rewrite its imports`
                    : promoteFirst(crossing, repository),
                location: edge,
                value: edge.target,
                labels: edge.labels,
                data: { target: edge.target, labels: [...edge.labels], module },
                covers: [
                    { check: 'rewritten-promotion', path },
                    { check: 'mismatched-promotion-commit', value: module },
                    { check: 'incomplete-promotion', value: module },
                    { check: 'silent-shim', path },
                    { check: 'dangling-chain', path },
                ],
            };
        }
    }
}
/** A production path that is a symbolic link to development code is that code. One finding for each link. */
function* linkedCode({ files, lanes }) {
    const told = new Set();
    for (const { path, linked } of files) {
        const promotion = linked && (0,module_path/* isCode */._m)(path) ? lanes.edgeInto(path) : undefined;
        if (!linked || !promotion || told.has(linked.link) || !lanes.isDevelopmentOf(promotion, linked.source))
            continue;
        told.add(linked.link);
        yield {
            message: `${linked.link} is a symbolic link into ${promotion.from.root}: production holds ${linked.source} itself`,
            remedy: `replace the link by a copy: rm ${(0,shell/* shellWord */.r)(linked.link)}, and promote what it led to`,
            location: { path: linked.link },
            value: linked.source,
            data: { target: linked.source, labels: [] },
        };
    }
}

// EXTERNAL MODULE: ./build/domain/manifest.js
var manifest = __webpack_require__(6632);
;// CONCATENATED MODULE: ./build/checks/deleted-candidate.js







const deleted_candidate_check = {
    id: 'deleted-candidate',
    group: 'promotions',
    title: 'development code of a promoted module, or a whole module, taken out of its lane without approval',
    severity: 'error',
    needs: ['commits'],
    uses: ['pull-request'],
    *run(repository) {
        const { history, lanes, policy } = repository;
        const { deletions } = history;
        for (const deletion of deletions) {
            // A change names no owners of its own.
            const owners = (0,manifest/* laneOwners */.V)(policy, deletion.edge.from.name).map((owner) => `@${owner.replace(/^@/, '')}`.toLowerCase());
            if (isApproved(repository, owners))
                continue;
            const { module, edge, commit, files, emptied, whole, replaced = [], moves = [] } = deletion;
            const places = new Map(moves.map(({ path, to }) => [path, to]));
            const first = files[0] ?? edge.from.root;
            const note = places.size > 1 && places.has(first) ? { note: `moved to ${places.get(first)}` } : {};
            yield {
                message: `${what(deletion)}${place(deletion, lanes)}, without approval`,
                remedy: `${restore(deletion, history)}, or ${approval(repository, owners)}`,
                location: { path: first, ...note },
                related: files.slice(1, 20).map((path) => ({ path, note: noteOf(path, deletion, places.get(path)) })),
                value: module,
                // Labels are out of sight in a merge group; they were judged on the pull request.
                ...(history.judged === 'queue' ? { severity: 'warning' } : {}),
                data: {
                    module,
                    files: [...files],
                    emptied: [...emptied],
                    whole,
                    commit,
                    movedTo: deletion.movedTo ?? null,
                    ...(replaced.length === 0 ? {} : { replaced: [...replaced] }),
                    ...(moves.length === 0 ? {} : { moves: moves.map((move) => ({ ...move })) }),
                },
                covers: coveredBy(deletion),
            };
        }
    },
};
const approvalLabel = 'candidate-deletion-approved';
const trailer = 'Candidate-Deletion-Approved-By';
/** By the label where there is a pull request, else by an owner's trailer. */
function isApproved(repository, owners) {
    const request = pullRequestOf(repository);
    if (request)
        return request.labels.some((label) => label.toLowerCase() === approvalLabel);
    return repository.history.commits.some((commit) => {
        const named = commit.body.matchAll(/^candidate-deletion-approved-by:[ \t]*(@[\w/.-]+)[ \t]*\r?$/gim);
        return [...named].some(([, owner = '']) => owners.length === 0 || owners.includes(owner.toLowerCase()));
    });
}
function pullRequestOf(repository) {
    return repository.has('pull-request') ? repository.pullRequest : null;
}
/** What comes of code that is not there: all of it is mended by putting that back. */
function coveredBy({ files, edge, module }) {
    const lost = new Set();
    for (const path of files) {
        const base = (0,module_path/* isPackageInit */.$$)(path) ? (0,domain_path/* parentOf */.gN)(path) : (0,module_path/* withoutEnding */.sP)(path);
        const top = edge.from.root + module;
        for (let at = base; at.startsWith(top); at = (0,domain_path/* parentOf */.gN)(at))
            lost.add(at.replaceAll('/', '.'));
    }
    return [
        ...files.flatMap((path) => [
            { check: 'missing-shim', value: path },
            { check: 'empty-file', path },
        ]),
        ...[...lost].map((missing) => ({ check: 'failing-smoke-test', missing })),
    ];
}
function noteOf(path, { emptied, replaced = [] }, to) {
    const fate = emptied.includes(path) ? 'emptied' : replaced.includes(path) ? 'replaced' : 'taken out';
    return `${fate} as well${to === undefined ? '' : `: moved to ${to}`}`;
}
function what({ module, edge, commit, files, emptied, whole, replaced = [] }) {
    const by = commit === null ? 'the change' : `commit ${(0,history_reword/* shortName */.EU)(commit)}`;
    const lane = (0,domain_lane/* laneLabel */.h9)(edge.from);
    const count = files.length === 1 ? '1 file' : `${files.length} files`;
    const promoted = whole ? `the module "${module}" (${count}` : `${count} of the promoted module "${module}"`;
    const end = whole ? ')' : '';
    if (emptied.length === files.length)
        return `${by} empties ${promoted}${end} in ${lane}`;
    if (replaced.length === files.length)
        return `${by} replaces ${promoted}${end} in ${lane} by other code`;
    const others = replaced.length > 0 ? `, ${replaced.length} of them replaced by other code` : '';
    const some = emptied.length > 0 ? `, ${emptied.length} of them left empty` : '';
    if (whole)
        return `${by} takes ${promoted}${some}${others}) out of ${lane}`;
    return `${by} takes ${promoted} out of ${lane}${some}${others}`;
}
function place({ movedTo, moves = [] }, lanes) {
    const first = movedTo ?? moves[0]?.to;
    if (first === undefined)
        return '';
    const laneName = (path) => lanes.laneOf(path)?.name;
    const name = laneName(first);
    const lane = name === undefined ? 'no lane' : `the lane "${name}"`;
    const targets = [...new Set([first, ...moves.map(({ to }) => to)])];
    const directory = commonDirectory(targets);
    if (targets.length === 1)
        return `: moved to ${first}, in ${lane}`;
    if (directory !== '' && targets.every((to) => laneName(to) === name)) {
        return `: moved to ${directory} (${(0,domain_count/* counted */.h)(targets.length, 'file')}), in ${lane}`;
    }
    return `: moved to ${first}, in ${lane}, and ${(0,domain_count/* counted */.h)(targets.length - 1, 'other path')}`;
}
/** The directory that holds all of these, with its trailing slash. */
function commonDirectory(paths) {
    return paths.map(domain_path/* directoryOf */.jt).reduce((common, directory) => {
        let shared = common;
        while (!directory.startsWith(shared))
            shared = (0,domain_path/* directoryOf */.jt)(shared.slice(0, -1));
        return shared;
    });
}
function restore({ commit, files, whole, edge, module }, history) {
    const source = commit === null ? (0,history_reword/* shortName */.EU)(history.base) : `${(0,history_reword/* shortName */.EU)(commit)}^`;
    const directory = `${edge.from.root}${module}/`;
    // Of a module that is gone whole, nothing newer is overwritten.
    const isDirectory = files.length > 10 && whole && files.every((path) => path.startsWith(directory));
    const shown = isDirectory ? [directory] : files.slice(0, mostRestored);
    const more = files.length > mostRestored && !isDirectory ? ` (and ${files.length - mostRestored} more)` : '';
    return `git checkout ${source} -- ${shown.map(shell/* shellWord */.r).join(' ')}${more}`;
}
/** A command of more words is not read by anybody; all files are in `data`. */
const mostRestored = 100;
function approval(repository, owners) {
    const request = pullRequestOf(repository);
    if (request)
        return `have an owner approve it: gh pr edit ${request.number} --add-label ${approvalLabel}`;
    return `have an owner approve it by a line in the commit's message: ${trailer}: ${owners[0] ?? '@owner'}`;
}

;// CONCATENATED MODULE: ./build/checks/deleted-production.js




const deleted_production_check = {
    id: 'deleted-production',
    group: 'promotions',
    title: 'a production module removed by no revert',
    severity: 'warning',
    needs: ['commits'],
    *run({ history }) {
        for (const removal of history.removals) {
            if (isReverted(removal, history))
                continue;
            const { module, edge, commit, files } = removal;
            const by = commit === null ? 'the change' : `commit ${(0,history_reword/* shortName */.EU)(commit)}`;
            const source = commit === null ? (0,history_reword/* shortName */.EU)(history.base) : `${(0,history_reword/* shortName */.EU)(commit)}^`;
            const more = files.length > 10 ? ` (and ${files.length - 10} more)` : '';
            yield {
                message: `${by} removes the module "${module}" (${(0,domain_count/* counted */.h)(files.length, 'file')}) from ${(0,domain_lane/* laneLabel */.h9)(edge.to)}, and is no revert`,
                remedy: `git checkout ${source} -- ${files.slice(0, 10).map(shell/* shellWord */.r).join(' ')}${more}, or take the promotion back by git revert of its commit`,
                location: { path: files[0] ?? edge.to.root },
                related: files.slice(1, 20).map((path) => ({ path, note: 'removed as well' })),
                value: module,
                data: { module, files: [...files], commit },
            };
        }
    },
};
/** Whether a revert took the module away, or a part of it. */
function isReverted({ commit, files }, { commits }) {
    const removed = new Set(files);
    const removes = ({ changes }) => changes.some(({ path, after }) => after === undefined && removed.has(path));
    return commits.some((one) => isRevert(one) && (one.sha === commit || removes(one)));
}
/** Git's own words, and GitHub's. */
function isRevert({ subject, body }) {
    return /^Revert "/.test(subject) || /^This reverts commit [0-9a-f]{7,64}\b/m.test(body);
}

// EXTERNAL MODULE: ./build/history/hunks.js
var history_hunks = __webpack_require__(5954);
;// CONCATENATED MODULE: ./build/checks/drifted-copy.js





const drifted_copy_check = {
    id: 'drifted-copy',
    group: 'audit',
    title: 'a promoted copy whose development original changed since',
    severity: 'warning',
    needs: ['drifts'],
    audit: true,
    *run({ drifts }) {
        for (const drift of drifts) {
            const { path, counterpart, similarity, edge, since, changes, productionChanges, hunks } = drift;
            const [first] = hunks;
            const both = productionChanges === 0 ? '' : `, and ${(0,domain_lane/* laneLabel */.h9)(edge.to)} in ${(0,domain_count/* counted */.h)(productionChanges, 'commit')}`;
            const places = hunks.length === 0 ? '' : `; they differ in ${(0,domain_count/* counted */.h)(hunks.length, 'place')}`;
            yield {
                message: `${path} is ${similarity} % alike to ${counterpart}, which changed in ${(0,domain_count/* counted */.h)(changes, 'commit')} since ${(0,history_reword/* shortName */.EU)(since)}${both}${places}`,
                remedy: `see git log ${(0,history_reword/* shortName */.EU)(since)}.. -- ${(0,shell/* shellWord */.r)(counterpart)}, and bring to ${(0,domain_lane/* laneLabel */.h9)(edge.to)} what belongs there`,
                location: { path, ...(first ? { line: first.line, note: (0,history_hunks/* shownHunk */.Mk)(first, counterpart) } : {}) },
                related: (0,history_hunks/* hunkPlaces */.xQ)(drift).slice(1, 20),
                value: counterpart,
                data: { counterpart, similarity, since, changes, productionChanges, hunks: hunks.map((hunk) => ({ ...hunk })) },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/checks/empty-file.js



const empty_file_check = {
    id: 'empty-file',
    group: 'manifest',
    title: 'a code file in a lane has no byte, where `zero_bytes_fail` forbids it',
    severity: 'error',
    old: 'warning',
    needs: ['manifest', 'empty-files'],
    *run({ policy, lanes, emptyFiles }) {
        if (policy.zeroBytesFail?.value !== true)
            return;
        const { at } = policy.zeroBytesFail;
        for (const path of emptyFiles) {
            const lane = lanes.laneOf(path);
            if (!lane)
                continue;
            yield {
                message: `${(0,quote/* quotePath */.WG)(path)} of lane ${(0,quote/* quote */.hD)(lane.name)} is empty, which zero_bytes_fail at ${(0,domain_location/* placeOf */.$t)({ path: at.path, line: at.line })} forbids`,
                remedy: `put its code back, or git rm -- ${(0,shell/* shellWord */.r)(path)}`,
                location: { path },
                related: [{ ...at, note: 'zero_bytes_fail' }],
                value: 'empty',
                data: { lane: lane.name },
            };
        }
    },
};

// EXTERNAL MODULE: ./build/smoke/partition.js + 3 modules
var partition = __webpack_require__(4469);
;// CONCATENATED MODULE: ./build/smoke/suite-name.js


/** `production suite (lukhas)`; `shared suite`; `promotion check tests/contracts`. */
function suiteName({ side, lane, name }, lanes) {
    if (name !== undefined)
        return `promotion check ${name}`;
    const known = lanes.lanes.find((candidate) => candidate.name === lane);
    return known ? `${side} suite (${(0,domain_lane/* laneLabel */.h9)(known)})` : `${side} suite`;
}
/** The path to show for a suite as a whole: its first file, else where its tests are looked for. */
function suitePath({ files }, { smoke }) {
    return files[0] ?? smoke[0] ?? '.';
}
/** A line for the shell that runs pytest on a file or test. */
function pytestCommand(target, python) {
    const given = target.startsWith('-') || target.startsWith('@') ? `./${target}` : target;
    return `${python ?? 'python3'} -m pytest ${(0,shell/* shellWord */.r)(given)}`;
}

;// CONCATENATED MODULE: ./build/checks/empty-smoke-suite.js






const empty_smoke_suite_check = {
    id: 'empty-smoke-suite',
    group: 'smoke',
    title: 'a side has no smoke test, or every one of its tests is skipped',
    severity: 'error',
    needs: ['smoke'],
    uses: ['commits', 'smoke-tests'],
    *run(repository) {
        const { smoke, settings, lanes } = repository;
        for (const suite of smoke.suites) {
            const scripts = scriptsOf(suite, repository);
            const how = suite.command === undefined ? emptiness(suite, scripts) : undefined;
            if (!how || isCoveredElsewhere(suite, smoke.suites) || (suite.files.length === 0 && isDone(suite, repository)))
                continue;
            const lane = lanes.lanes.find((candidate) => candidate.name === suite.lane);
            yield {
                message: `the ${suiteName(suite, lanes)} is empty: ${how(settings.smoke.join(', '), lane)}`,
                remedy: empty_smoke_suite_remedyOf(suite, settings.smoke[0] ?? '.', lane, scripts),
                location: { path: scripts?.tests[0] ?? suitePath(suite, settings) },
                value: suite.name ?? suite.side,
                severity: severityIn(repository),
                data: { side: suite.side, lane: suite.lane, files: suite.files, skipped: suite.tests.length },
            };
        }
    },
};
/** Undefined: a test ran, or the run was cut short and says nothing of emptiness. */
function emptiness({ end, tests, files }, scripts) {
    if (end.kind === 'interrupted' || tests.some((test) => test.status !== 'skipped'))
        return undefined;
    if (tests.length === 1)
        return () => `its only test is skipped (${tests[0]?.id})`;
    if (tests.length > 1)
        return () => `each of its ${tests.length} tests is skipped`;
    if (files.length > 0)
        return () => `pytest collects no test from ${files.join(', ')}`;
    const [script] = scripts?.tests ?? [];
    if (script)
        return () => `its tests are no Python (${script}), and no report of them was brought`;
    return (smoke, lane) => `no test below ${smoke} imports or names ${lane ? (0,domain_lane/* laneLabel */.h9)(lane) : 'a lane'}`;
}
/** Null where the side holds Python, whose tests are run here. */
function scriptsOf({ side, name, files }, repository) {
    if (side === 'shared' || name !== undefined || files.length > 0)
        return null;
    const sources = repository.files.filter(({ path }) => (0,module_path/* isCode */._m)(path) && !(0,module_path/* isPackageInit */.$$)(path) && (0,partition/* sidesAt */.sM)(path, repository.lanes).includes(side));
    if (sources.length === 0 || sources.some(({ path }) => (0,partition/* isForPytest */.lR)(path)))
        return null;
    const tests = repository.has('smoke-tests') ? repository.smokeTests : [];
    return {
        tests: tests.filter((test) => test.sides.includes(side) && !(0,partition/* isForPytest */.lR)(test.path)).map(({ path }) => path),
    };
}
function empty_smoke_suite_remedyOf({ tests, files }, smoke, lane, scripts) {
    if (tests.length > 0)
        return 'mend what the tests are skipped for, or remove the skip of one';
    if (files.length > 0)
        return `add a function \`test_…\` to ${files[0]}, or mend what deselects it in pytest's settings`;
    const label = lane ? (0,domain_lane/* laneLabel */.h9)(lane) : 'lane';
    const word = label.replace(/[^\p{L}\p{N}]+/gu, '_');
    const folder = smoke.endsWith('.py') ? (0,domain_path/* directoryOf */.jt)(smoke) : `${smoke.replace(/\/+$/, '')}/`;
    const bring = (path) => `npx vitest run ${(0,shell/* shellWord */.r)(path)} --reporter=junit --outputFile=smoke.xml\`, and bring the report: \`smoke-reports: smoke.xml\``;
    if (scripts?.tests[0] !== undefined)
        return `run them in a step before this one, \`${bring(scripts.tests[0])}`;
    if (scripts) {
        const path = `${folder}${word}.test.ts`;
        return `add ${path} with a test that imports a module of ${label} and expects what it does, run it in a step before this one, \`${bring(path)}`;
    }
    return `add ${folder}test_${word}_smoke.py with a test that imports a module of ${label} and asserts what it does`;
}
/** Whether a test that names no lane loaded one of the side's modules while it ran, or might have, had it run to its end. */
function isCoveredElsewhere({ side, files, name }, suites) {
    if (files.length > 0 || name !== undefined)
        return false;
    return suites.some(({ side: of, end, loaded, tests }) => (of === 'shared' && end.kind === 'interrupted') ||
        tests.some(({ path, status }) => status !== 'skipped' && loaded?.get(path)?.includes(side)));
}
/** Once everything is promoted and the development lane is cleared, nothing is left there to test. */
function isDone({ side }, { files, lanes }) {
    if (side !== 'development')
        return false;
    return !files.some(({ path }) => (0,module_path/* isCode */._m)(path) && !(0,module_path/* isPackageInit */.$$)(path) && lanes.edgeFrom(path) !== undefined);
}
function severityIn(repository) {
    const promotes = repository.has('commits') && repository.history.total.length + repository.history.promotions.length > 0;
    return promotes ? 'error' : 'warning';
}

;// CONCATENATED MODULE: ./build/checks/expired-shim.js






const expired_shim_check = {
    id: 'expired-shim',
    group: 'shims',
    title: 'a shim is older than `shim-max-age`',
    severity: 'error',
    needs: ['graph', 'manifest', 'shim-ages'],
    audit: true,
    *run(repository) {
        const { settings, shimAges } = repository;
        for (const { module, forwards } of (0,graph_shims/* productionShims */.cJ)(repository).values()) {
            const age = shimAges.get(module.path);
            if (!age || !(0,graph_shims/* isExpired */._d)(module.path, repository))
                continue;
            const forward = forwards.find(({ promoted }) => promoted === null) ?? forwards[0];
            const { edge } = forward.crossing;
            yield {
                message: `the shim ${module.path} has forwarded to "${edge.target}" for ${ageOf(age)}: shim-max-age is ${settings.shimMaxAge}`,
                remedy: expired_shim_remedyOf(module.path, forward, repository),
                location: edge,
                value: edge.target,
                labels: edge.labels,
                data: { target: edge.target, days: age.days, exact: age.exact, commit: age.commit, labels: [...edge.labels] },
            };
        }
    },
};
function ageOf({ days, exact, commit }) {
    const since = commit === null ? '' : ` (since ${(0,history_reword/* shortName */.EU)(commit)}${exact ? '' : ' or earlier'})`;
    return `${exact ? '' : 'at least '}${days} days${since}`;
}
function expired_shim_remedyOf(path, { crossing, promoted }, { settings }) {
    const remove = `git rm ${(0,shell/* shellWord */.r)(path)}`;
    if (promoted !== null)
        return `it is promoted to ${promoted}: import that where the shim is imported, then ${remove}`;
    const { promotion, development, edge } = crossing;
    const module = (0,module_path/* moduleOf */.cD)(promotion, development);
    if (module === undefined)
        return `move what is used of "${edge.target}" to ${promotion.to.root}, then ${remove}`;
    const names = { module, from: (0,domain_lane/* laneLabel */.h9)(promotion.from), to: (0,domain_lane/* laneLabel */.h9)(promotion.to) };
    const subject = (0,history_subject/* formatSubject */.Q)(settings.commitFormat, names);
    return `promote ${module} in its place (${remove}, copy ${promotion.from.root}${module}, commit "${subject}"), or stub what is used of it`;
}

// EXTERNAL MODULE: ./build/domain/waiver.js
var domain_waiver = __webpack_require__(1849);
;// CONCATENATED MODULE: ./build/checks/expired-waiver.js




const expired_waiver_check = {
    id: 'expired-waiver',
    group: 'audit',
    title: 'a waiver is past its last day',
    severity: 'error',
    needs: ['manifest'],
    *run({ manifest, policy, today }) {
        const before = (0,group/* groupedBy */.m)(policy.waivers, domain_waiver/* scopeOf */.Od);
        for (const waiver of manifest.waivers) {
            const judging = before.get((0,domain_waiver/* scopeOf */.Od)(waiver)) ?? [];
            // A change is judged without the day that it gives itself.
            if (judging.length > 0 && (0,domain_waiver/* isInForce */.fx)(waiver, today) && !judging.some((one) => (0,domain_waiver/* isInForce */.fx)(one, today))) {
                yield prolonged(waiver, judging, today);
                continue;
            }
            if (waiver.lastDay === null || waiver.lastDay - today >= noticed)
                continue;
            const expired = !(0,domain_waiver/* isInForce */.fx)(waiver, today);
            const owner = (0,quote/* quote */.hD)(waiver.owner.value);
            yield {
                message: `the waiver of "${(0,quote/* show */.WU)((0,domain_waiver/* scopeOf */.Od)(waiver), 200)}" by ${owner} ${end(waiver, waiver.lastDay - today)}`,
                remedy: `mend what it waives and remove the entry, or have ${owner} set a later day in a pull request of its own`,
                location: waiver.expires.at,
                value: (0,domain_waiver/* scopeOf */.Od)(waiver),
                ...(expired ? {} : { severity: 'notice' }),
                data: { check: waiver.check.value, owner: waiver.owner.value, expires: waiver.expires.value, expired },
            };
        }
    },
};
/** A warning: with an error no change could ever prolong what is expired. */
function prolonged(waiver, judging, today) {
    const last = judging.reduce((a, b) => ((b.lastDay ?? 0) > (a.lastDay ?? 0) ? b : a), judging[0] ?? waiver);
    const owner = (0,quote/* quote */.hD)(waiver.owner.value);
    const until = `${(0,quote/* quote */.hD)(waiver.expires.value)}, which the change sets, counts once it is merged`;
    return {
        message: `the waiver of "${(0,quote/* show */.WU)((0,domain_waiver/* scopeOf */.Od)(waiver), 200)}" by ${owner} ${end(last, (last.lastDay ?? 0) - today)}; ${until}`,
        remedy: `mend what it waives and remove the entry, or have ${owner} set the day in a pull request of its own`,
        location: waiver.expires.at,
        value: (0,domain_waiver/* scopeOf */.Od)(waiver),
        severity: 'warning',
        data: { check: waiver.check.value, owner: waiver.owner.value, expires: last.expires.value, expired: true },
    };
}
/** Days, the last one included: time to mend what is waived, or to ask for more. */
const noticed = 14;
function end({ expires }, left) {
    if (left < 0)
        return `expired on ${expires.value}, ${(0,domain_count/* counted */.h)(-left, 'day')} ago: it waives no more`;
    return `ends on ${expires.value}, ${left === 0 ? 'which is today' : `in ${(0,domain_count/* counted */.h)(left, 'day')}`}`;
}

;// CONCATENATED MODULE: ./build/checks/failing-smoke-test.js

const failing_smoke_test_check = {
    id: 'failing-smoke-test',
    group: 'smoke',
    title: 'a smoke test fails or ends in an error',
    severity: 'error',
    old: 'error',
    needs: ['smoke'],
    *run(repository) {
        for (const failure of failures(repository.smoke.suites).values())
            yield failing_smoke_test_violation(failure, repository);
    },
};
function failures(suites) {
    const found = new Map();
    for (const suite of suites) {
        for (const test of suite.tests) {
            if (test.status !== 'failed' && test.status !== 'error')
                continue;
            const known = found.get(test.id);
            if (!known)
                found.set(test.id, { test, suites: [suite] });
            // A test that fails and whose teardown fails too stands in its report twice.
            else if (!known.suites.includes(suite))
                known.suites.push(suite);
        }
    }
    return found;
}
function failing_smoke_test_violation({ test, suites }, { lanes, settings, smoke }) {
    const [first] = suites;
    const commit = smoke.before?.commit.slice(0, 12) ?? '';
    const names = suites.map((suite) => `the ${suiteName(suite, lanes)}`).join(' and ');
    const verb = test.status === 'failed' ? 'fails' : 'ends in an error';
    const known = test.path !== '';
    const path = known || !first ? test.path : suitePath(first, settings);
    return {
        message: `${test.id} ${verb} in ${names}${failing_smoke_test_history(test, commit)}${test.message ? `: ${test.message}` : ''}`,
        remedy: failing_smoke_test_remedyOf(test, first, known ? test.id : (settings.smoke[0] ?? path)),
        ...(test.flaky ? { severity: 'warning' } : {}),
        ...placesOf(test, path),
        value: test.id,
        ...(test.before ? { new: test.before !== 'failed' } : {}),
        data: {
            test: test.id,
            ...(test.before ? { before: test.before } : {}),
            ...(test.flaky ? { flaky: true } : {}),
            side: first?.side ?? null,
            sides: suites.map((suite) => suite.side),
        },
    };
}
/** A fixture that fails is told where it does, with the test that asked for it beside it. */
function placesOf({ at, line }, path) {
    const own = { path, ...(line === undefined ? {} : { line }) };
    return at ? { location: at, related: [{ ...own, note: 'the test' }] } : { location: own };
}
/** What is known of the test from before the change, and from running it again. */
function failing_smoke_test_history({ before, flaky }, commit) {
    const again = flaky ? ', and passes when it is run again (flaky)' : '';
    if (before === 'passed')
        return `${again}; new: it passed at ${commit}, before the change`;
    if (before === 'failed')
        return `${again}; already failing at ${commit}, before the change`;
    if (before === 'skipped')
        return `${again}; it was skipped at ${commit}, before the change`;
    return before === 'absent' ? `${again}; the change brings it` : again;
}
function failing_smoke_test_remedyOf({ flaky }, suite, target) {
    if (suite?.command !== undefined)
        return suite.command;
    const run = pytestCommand(target, suite?.python ?? null);
    return flaky ? `mend what its result depends on (time, order, chance, network): ${run}` : run;
}

;// CONCATENATED MODULE: ./build/checks/forbidden-file.js




const forbidden_file_check = {
    id: 'forbidden-file',
    group: 'manifest',
    title: 'a file that a pattern of `invariants.secrets` matches',
    severity: 'error',
    old: 'warning',
    needs: ['manifest'],
    *run({ policy, files }) {
        const patterns = new manifest_patterns/* PatternSet */.D(policy.secrets.map(({ value }) => value));
        if (policy.secrets.length === 0)
            return;
        for (const { path, linked } of files) {
            // What lies behind a link is there under its own path too.
            if (linked && linked.link !== path)
                continue;
            const matched = patterns.matching(path);
            const secret = policy.secrets.find(({ value }) => matched.has(patterns.numberOf(value)));
            if (!secret)
                continue;
            const where = (0,domain_location/* statedPlace */.b$)(secret);
            yield {
                message: `${(0,quote/* quotePath */.WG)(path)} is a file that the secrets pattern ${(0,quote/* quote */.hD)(secret.value)} at ${where} forbids`,
                remedy: `git rm --cached -- ${(0,shell/* shellWord */.r)(path)}, add it to .gitignore, and replace the secret if it holds one: the history keeps it; where it holds none, rename it or narrow the pattern`,
                location: { path },
                related: [(0,domain_location/* notedPlace */.yf)(secret, `forbids ${(0,quote/* quote */.hD)(secret.value)}`)],
                value: secret.value,
                data: { pattern: secret.value },
            };
        }
    },
};

// EXTERNAL MODULE: ./build/graph/hidden.js + 1 modules
var graph_hidden = __webpack_require__(9333);
;// CONCATENATED MODULE: ./build/checks/hidden-dependency.js






/** So many names are told in a message or a remedy, and so many places of one file. */
const hidden_dependency_mostShown = 3;
const mostReplaced = 10;
const mostPlaces = 1000;
const hidden_dependency_check = {
    id: 'hidden-dependency',
    group: 'dependencies',
    title: 'a production file names a development module in text',
    severity: 'error',
    needs: ['graph', 'manifest'],
    *run(repository) {
        for (const crossing of (0,crossings/* crossings */.c)(repository).values()) {
            if (crossing.kind === 'hidden-dependency')
                yield hidden_dependency_ofCall(crossing, repository);
        }
        for (const found of (0,graph_hidden/* hiddenNames */.j)(repository))
            yield ofTexts(found, repository);
        for (const found of (0,graph_hidden/* namesInData */.G)(repository.dataTexts, repository))
            yield ofTexts(found, repository);
    },
};
function hidden_dependency_ofCall(crossing, repository) {
    const { edge, promotion } = crossing;
    const prefix = edge.labels.includes('prefix');
    // A path beyond the top-level package has no name.
    const target = edge.target.startsWith('.') ? edge.place.replace(/\/$/, '') : edge.target;
    const name = prefix ? `${target}.*` : target;
    return {
        message: `a call imports "${name}" of ${promotion.from.root} by its name held as text`,
        remedy: ofCallRemedy(crossing, target, prefix, repository),
        location: edge,
        value: name,
        labels: edge.labels,
        data: { target: name, labels: [...edge.labels] },
    };
}
function ofCallRemedy(crossing, target, prefix, repository) {
    const { promotion, counterpart, namesake } = crossing;
    const { graph } = repository;
    if (namesake && !prefix)
        return copyInto(crossing, namesake, graph);
    const renamed = counterpart === null ? promotedName(crossing, repository) : productionName(counterpart, graph);
    const write = `write "${renamed}" instead of "${target}"`;
    if (counterpart !== null && !prefix)
        return write;
    const promoted = renamed === null ? null : promotionOf(crossing, repository, `, then ${write}`);
    return promoted ?? `take the call away, and import what is used of it by the names of ${promotion.to.root}`;
}
/** One finding for all texts of a file. */
function ofTexts({ path, imports, loaded, names }, repository) {
    const targets = [...new Set(names.map(({ shown }) => shown))];
    const [first, ...further] = names.slice(0, mostPlaces);
    const [value = ''] = [...targets].sort();
    return {
        message: loaded ? `${messageOf(names, targets)} in a file that production loads` : messageOf(names, targets),
        remedy: hidden_dependency_remedyOf(path, names, loaded, repository),
        location: first ? hidden_dependency_placeIn(path, first) : { path },
        related: further.map((each) => ({ ...hidden_dependency_placeIn(path, each), note: each.shown })),
        value,
        severity: imports ? 'error' : 'warning',
        data: { target: targets[0] ?? '', targets: targets.slice(0, mostPlaces) },
    };
}
function hidden_dependency_placeIn(path, { text: { line, column, endColumn } }) {
    return { path, line, column, endColumn };
}
function messageOf(names, targets) {
    const lane = names[0]?.promotion.from.root ?? '';
    const [only] = targets;
    const paths = names.filter(({ text }) => text.use === 'path').length;
    if (targets.length === 1) {
        if (paths === 0)
            return `"${only}" of ${lane} is held as text`;
        return only?.endsWith('.py')
            ? `the file "${only}" of ${lane} is loaded or run by its path`
            : `the path "${only}" of ${lane} is given to the import system`;
    }
    const shown = listed(targets.map((target) => `"${target}"`), hidden_dependency_mostShown);
    if (paths === names.length)
        return `${targets.length} paths of ${lane} are given to the import system: ${shown}`;
    return `${targets.length} ${paths > 0 ? 'names and paths' : 'names'} of ${lane} are held as text: ${shown}`;
}
function hidden_dependency_remedyOf(path, names, loaded, repository) {
    const [first] = names;
    if (first === undefined)
        return '';
    const { to } = first.promotion;
    const named = names.filter(({ text }) => text.use === 'name');
    if (named.length === 0)
        return `take the path away, and import what is used of it by the names of ${to.root}`;
    const replacements = named.flatMap((each) => replacementOf(each, repository));
    if (replacements.length < named.length) {
        const blocking = named.filter(({ counterpart }) => counterpart === null);
        const elsewhere = loaded
            ? 'move the names to a file that production does not load'
            : path.startsWith(to.root)
                ? `move the names out of ${to.root}`
                : `take the names out of ${path}`;
        const later = named.flatMap((each) => renamed(each, repository));
        const then = later.length === 0 ? '' : `, then ${writeInstead(later)}`;
        return `${promotionsOf(blocking, then, repository)}; or ${elsewhere}`;
    }
    return `${writeInstead(replacements)}${named.length < names.length ? ', and take the path away' : ''}`;
}
function writeInstead(replacements) {
    const distinct = [...new Set(replacements)];
    const more = distinct.length > mostReplaced ? `, and so on for ${distinct.length - mostReplaced} more` : '';
    return `write ${distinct.slice(0, mostReplaced).join(', ')}${more}`;
}
function replacementOf(named, repository) {
    return named.counterpart === null ? [] : renamed(named, repository);
}
/** Once what it names is in production. */
function renamed({ text, name, place, promotion, counterpart }, repository) {
    const inProduction = counterpart === null
        ? promotedName({ promotion, development: place }, repository)
        : productionName(counterpart, repository.graph);
    return inProduction === null ? [] : [`"${inProduction}${text.text.slice(name.length)}" instead of "${text.text}"`];
}
function promotionsOf(names, then, repository) {
    const [first, ...others] = names;
    if (first === undefined)
        return '';
    const own = (0,module_path/* moduleOf */.cD)(first.promotion, first.place);
    const also = others.filter((each) => (0,module_path/* moduleOf */.cD)(each.promotion, each.place) === own).map((each) => each.place);
    const places = [...new Set(also)].filter((each) => each !== first.place).slice(0, mostReplaced - 1);
    const modules = new Set(others.map(({ promotion, place }) => (0,module_path/* moduleOf */.cD)(promotion, place)));
    modules.delete(own);
    modules.delete(undefined);
    const { promotion, place, namesake } = first;
    const remedy = namesake
        ? `copy what is used of ${place} into ${namesake.path}, which is another module${then}`
        : (promotionOf({ promotion, development: place }, repository, then, places) ??
            `copy what is used of ${place} to a module of ${promotion.to.root}, and name that one`);
    return modules.size === 0
        ? remedy
        : `${remedy}; likewise ${listed([...modules].flatMap((each) => each ?? []), mostReplaced)}`;
}

// EXTERNAL MODULE: ./build/graph/components.js
var components = __webpack_require__(1611);
;// CONCATENATED MODULE: ./build/graph/cycles.js



/** Edges at either end of a cycle's way that are shown. */
const shownHops = 10;
/**
 * One cycle for each knot of files that reaches over lanes, in the order of their first files.
 *
 * The weakest edge is one that crosses from lane to lane: before one into development, which other checks tell, one that
 * they do not; then one of the direction in which the fewest edges of the knot cross; of these the one with the shortest way
 * back, among the first `tried`; then the first. Where the lanes meet only in files of no lane, it is an edge out of a lane.
 */
function laneCycles(graph, lanes) {
    const search = new CycleSearch(graph, lanes);
    return search.knots().map((files) => search.cycleOf(files));
}
const outside = -1;
/** So many ways back are looked for in one knot: for every edge it would be the square of its size. */
const tried = 16;
class CycleSearch {
    #graph;
    #walk;
    #components;
    #names;
    /** By file: its lane's place in `#names`; -1 for none. */
    #lane;
    #isDevelopment;
    // Ways by two numbers a file: the second is for those that have met another lane than the one they started in.
    #link;
    #before;
    /** The number of the search that met it last. */
    #met;
    #searches = 0;
    constructor(graph, lanes) {
        this.#graph = graph;
        const modules = [...graph.modules.values()];
        this.#names = [...new Set(modules.flatMap(({ lane }) => lane ?? []))].sort();
        const numbers = new Map(this.#names.map((name, number) => [name, number]));
        this.#lane = Int32Array.from(modules, ({ lane }) => numbers.get(lane ?? '') ?? outside);
        this.#isDevelopment = Uint8Array.from(modules, ({ place }) => Number(lanes.edgesFrom(place).length > 0));
        this.#walk = { links: graph.links, open: loadingLinks(graph) };
        const roots = this.#names.length < 2 ? [] : this.#lane.keys();
        this.#components = (0,components/* componentsOf */.c)(this.#walk, roots);
        this.#link = new Int32Array(2 * modules.length);
        this.#before = new Int32Array(2 * modules.length);
        this.#met = new Int32Array(2 * modules.length);
    }
    /** The files of each component that holds two lanes, in order. */
    knots() {
        const { of, count } = this.#components;
        const lane = new Int32Array(count).fill(outside);
        const mixed = new Uint8Array(count);
        of.forEach((component, file) => {
            const own = this.#lane[file] ?? outside;
            if (component < 0 || own === outside)
                return;
            if (lane[component] === outside)
                lane[component] = own;
            else if (lane[component] !== own)
                mixed[component] = 1;
        });
        const knots = new Map();
        of.forEach((component, file) => {
            if (component < 0 || mixed[component] === 0)
                return;
            const files = knots.get(component) ?? [];
            if (files.length === 0)
                knots.set(component, files);
            files.push(file);
        });
        return [...knots.values()];
    }
    cycleOf(files) {
        let way = [];
        for (const link of this.#weakest(files)) {
            const found = [link, ...this.#wayBack(link)];
            if (way.length === 0 || found.length < way.length)
                way = found;
        }
        const shown = way.length <= 2 * shownHops ? way : [...way.slice(0, shownHops), ...way.slice(-shownHops)];
        const lanes = new Set(files.flatMap((file) => this.#names[this.#lane[file] ?? outside] ?? []));
        return {
            lanes: [...lanes].sort(),
            files: files.length,
            hops: shown.map((link) => this.#graph.edgeOf(link)),
            length: way.length,
        };
    }
    /** The first edges of the weakest direction. */
    #weakest(files) {
        const { target } = this.#walk.links;
        const between = new Map();
        const leaving = [];
        for (const file of files) {
            const from = this.#lane[file] ?? outside;
            if (from === outside)
                continue;
            for (const link of this.#inside(file)) {
                const to = target[link] ?? 0;
                const lane = this.#lane[to] ?? outside;
                if (lane === from)
                    continue;
                if (lane !== outside)
                    this.#cross(between, file, link);
                else if (leaving.length < tried)
                    leaving.push(link);
            }
        }
        const [first, ...more] = between.values();
        if (!first)
            return leaving;
        const weakest = more.reduce((known, one) => (isWeaker(one, known) ? one : known), first);
        return weakest.told && leaving.length > 0 ? leaving : weakest.links;
    }
    #cross(between, file, link) {
        const to = this.#walk.links.target[link] ?? 0;
        const told = this.#isDevelopment[to] === 1 && this.#isDevelopment[file] === 0;
        const lanes = this.#names.length;
        const key = ((this.#lane[file] ?? 0) * lanes + (this.#lane[to] ?? 0)) * 2 + Number(told);
        const direction = between.get(key) ?? { told, links: [], count: 0 };
        between.set(key, direction);
        direction.count++;
        if (direction.links.length < tried)
            direction.links.push(link);
    }
    /** Links to files of the same component. */
    *#inside(file) {
        const { links, open } = this.#walk;
        const { of } = this.#components;
        for (let link = links.start[file] ?? 0; link < (links.start[file + 1] ?? 0); link++) {
            if (open[link] === 1 && of[links.target[link] ?? 0] === of[file])
                yield link;
        }
    }
    /** The shortest way from where a link leads to where it starts, that meets a second lane. */
    #wayBack(link) {
        const { target } = this.#walk.links;
        const home = this.#fileOf(link);
        const own = this.#lane[home] ?? outside;
        const isOther = (file) => Number((this.#lane[file] ?? outside) !== outside && this.#lane[file] !== own);
        const first = target[link] ?? 0;
        const start = 2 * first + isOther(first);
        const search = ++this.#searches;
        const queue = [start];
        this.#met[start] = search;
        for (let at = 0; at < queue.length; at++) {
            const state = queue[at] ?? 0;
            for (const next of this.#inside(state >> 1)) {
                const to = target[next] ?? 0;
                const reached = 2 * to + ((state & 1) | isOther(to));
                if (this.#met[reached] === search)
                    continue;
                this.#met[reached] = search;
                this.#link[reached] = next;
                this.#before[reached] = state;
                if (reached === 2 * home + 1)
                    return this.#back(reached, start);
                queue.push(reached);
            }
        }
        throw new Error('files that import each other have no way back');
    }
    #back(end, start) {
        const links = [];
        for (let state = end; state !== start; state = this.#before[state] ?? start)
            links.push(this.#link[state] ?? 0);
        return links.reverse();
    }
    /** The file that a link leaves. */
    #fileOf(link) {
        const { start } = this.#walk.links;
        let low = 0;
        let high = this.#lane.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((start[middle] ?? 0) <= link)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
function isWeaker(one, than) {
    return one.told === than.told ? one.count < than.count : than.told;
}
const whenLoaded = (0,edge_tables/* labelBit */.sH)('module-level');
const later = (0,edge_tables/* labelBit */.sH)('type-only') | (0,edge_tables/* labelBit */.sH)('deferred') | (0,edge_tables/* labelBit */.sH)('lazy');
const implicit = (0,edge_tables/* labelBit */.sH)('implicit');
const dynamic = (0,edge_tables/* labelBit */.sH)('dynamic');
/**
 * By link: 1 where loading the one file loads the other. A package is always loaded before what lies in it, so that no file
 * waits for the packages above it. A guarded import runs; `import()` of TypeScript does not hold the module up.
 */
function loadingLinks({ links, modules }) {
    const { start, target, labels, paths } = links;
    const open = new Uint8Array(target.length);
    const above = paths.map((path) => (path.endsWith('/__init__.py') ? (0,domain_path/* directoryOf */.jt)(path) : ''));
    let file = -1;
    for (const { path, language } of modules.values()) {
        file++;
        const never = language === 'typescript' ? later | dynamic : later;
        for (let link = start[file] ?? 0; link < (start[file + 1] ?? 0); link++) {
            const to = target[link] ?? 0;
            const bits = labels[link] ?? 0;
            if (to === file || (bits & never) !== 0 || (bits & whenLoaded) === 0)
                continue;
            if ((bits & implicit) !== 0 && path.startsWith(above[to] ?? ''))
                continue;
            open[link] = 1;
        }
    }
    return open;
}

;// CONCATENATED MODULE: ./build/checks/import-cycle.js



const import_cycle_check = {
    id: 'import-cycle',
    group: 'dependencies',
    title: 'modules of different lanes that import each other at module level',
    severity: 'warning',
    old: 'notice',
    needs: ['graph', 'manifest'],
    *run(repository) {
        for (const cycle of laneCycles(repository.graph, repository.lanes))
            yield* import_cycle_violation(cycle, repository);
    },
};
function* import_cycle_violation(cycle, { graph, lanes }) {
    const { hops, length, files } = cycle;
    const [weakest, ...back] = hops;
    if (!weakest)
        return;
    const told = hops.find((hop) => lanes.edgesFrom(hop.path).length === 0 && lanes.edgesFrom(hop.place).length > 0);
    const names = cycle.lanes.map((name) => `"${name}"`).join(' and ');
    const way = length === 2 ? 'imports it' : `leads back over ${(0,domain_count/* counted */.h)(length - 1, 'import')}`;
    const knot = files > length ? `; ${files} files import each other` : '';
    const laneOf = (path) => graph.modules.get(path)?.lane ?? null;
    yield {
        message: `files of the lanes ${names} wait for each other: ${weakest.path} imports "${weakest.target}", which ${way}${knot}`,
        remedy: import_cycle_remedyOf(weakest, told),
        location: weakest,
        related: hopPlaces(back, length - 1, shownHops - 1),
        value: `${cycle.lanes.join(', ')}: ${weakest.target}`,
        labels: weakest.labels,
        data: {
            target: weakest.target,
            lanes: [...cycle.lanes],
            from: laneOf(weakest.path),
            to: laneOf(weakest.resolved ?? ''),
            ...hopData(hops, length, shownHops),
            files,
            labels: [...weakest.labels],
        },
    };
}
/** An import into development has to go in any case. */
function import_cycle_remedyOf(weakest, told) {
    const later = `move the import at ${weakest.path}:${weakest.line} into the function that uses it`;
    if (!told)
        return `${later}, or what both sides use into a module of its own`;
    const at = `${told.path}:${told.line}`;
    return `cut the import at ${at}, which production may not have (the cycle goes once no other import leads back), or ${later}`;
}

// EXTERNAL MODULE: ./build/history/promotions.js + 1 modules
var promotions = __webpack_require__(5096);
;// CONCATENATED MODULE: ./build/checks/incomplete-promotion.js







const incomplete_promotion_check = {
    id: 'incomplete-promotion',
    group: 'promotions',
    title: 'code files of a promoted module left behind',
    severity: 'notice',
    needs: ['commits'],
    uses: ['graph'],
    *run(repository) {
        const { history, lanes, files } = repository;
        const shims = repository.has('graph') ? (0,graph_shims/* productionShims */.cJ)(repository) : new Map();
        const paths = new Set(files.filter(({ kind }) => kind === 'file').map(({ path }) => path));
        const judged = history.judged === 'change' ? history.total : history.promotions;
        // Commits of a push that promote the same module one after the other leave the same behind.
        const told = new Map(judged.map((promotion) => [`${(0,domain_lane/* edgeKey */.B5)(promotion.edge)}\0${promotion.path}`, promotion]));
        for (const promotion of told.values()) {
            const { left, all } = leftBehind(promotion, paths, shims, lanes);
            const [first] = left;
            if (first === undefined)
                continue;
            const { module, edge, commit } = promotion;
            const shown = left.slice(0, 5).join(', ') + (left.length > 5 ? `, and ${left.length - 5} more` : '');
            yield {
                message: `"${module}" is promoted without ${left.length} of its ${all} code files: ${shown}`,
                remedy: copies(left, promotion, lanes),
                location: { path: first },
                related: left.slice(1, 20).map((path) => ({ path, note: 'left behind as well' })),
                value: module,
                data: { module, from: edge.from.name, to: edge.to.name, commit, files: [...left] },
            };
        }
    },
};
/** Development files of the promoted path without a counterpart, or with a shim in its place; tests aside. */
function leftBehind({ path, edge }, paths, shims, lanes) {
    const isThere = (file, copy) => paths.has(copy) && !shims.get(copy)?.forwards.some(({ crossing }) => crossing.development === file);
    const place = edge.from.root + (0,module_path/* withoutEnding */.sP)(path);
    const ofModule = [...paths].filter((file) => (file.startsWith(`${place}/`) || (0,module_path/* withoutEnding */.sP)(file) === place) &&
        (0,module_path/* isCode */._m)(file) &&
        !(0,promotions/* isTest */.Nu)(file) &&
        lanes.edgesFrom(file).some((other) => (0,history_announcements/* isSameEdge */.kS)(other, edge)));
    const left = ofModule.filter((file) => !isThere(file, lanes.counterpart(edge, file) ?? '')).sort();
    return { left, all: ofModule.length };
}
function copies(left, { edge }, lanes) {
    const shown = left.slice(0, 5).map((path) => {
        const target = lanes.counterpart(edge, path) ?? path;
        return `mkdir -p ${(0,shell/* shellWord */.r)((0,domain_path/* parentOf */.gN)(target))} && cp ${(0,shell/* shellWord */.r)(path)} ${(0,shell/* shellWord */.r)(target)}`;
    });
    const more = left.length > 5 ? ` (and ${left.length - 5} more)` : '';
    return `${shown.join(' && ')}${more}, and rewrite their imports`;
}

;// CONCATENATED MODULE: ./build/checks/interrupted-smoke-suite.js

const interrupted_smoke_suite_check = {
    id: 'interrupted-smoke-suite',
    group: 'smoke',
    title: 'a smoke suite did not run to its end, or left no result that can be trusted',
    severity: 'error',
    old: 'error',
    needs: ['smoke'],
    *run({ smoke, lanes, settings, files }) {
        const own = new Set(files.map(({ path }) => path));
        const told = new Set();
        for (const suite of smoke.suites) {
            if (suite.end.kind !== 'interrupted')
                continue;
            const { reason, remedy } = suite.end;
            const path = suitePath(suite, settings);
            const at = suite.end.at && own.has(suite.end.at.path) ? suite.end.at : undefined;
            const key = at ? `${at.path}:${at.line}` : '';
            // One conftest.py that cannot be loaded stops every suite below it.
            if (at && told.has(key))
                continue;
            told.add(key);
            const same = at ? smoke.suites.filter(({ end }) => end.kind === 'interrupted' && isSame(end.at, at)) : [suite];
            const others = same.filter((one) => one !== suite).map((one) => `the ${suiteName(one, lanes)}`);
            const also = others.length === 0 ? '' : `; ${others.join(' and ')} likewise`;
            yield {
                message: `the ${suiteName(suite, lanes)} ${reason}${also}`,
                remedy: remedy ?? pytestCommand(suite.files.length === 1 ? path : (settings.smoke[0] ?? path), suite.python),
                location: at ?? { path },
                value: suite.name ?? suite.side,
                data: { side: suite.side, lane: suite.lane, exitCode: suite.exitCode },
            };
        }
    },
};
function isSame(a, b) {
    return a?.path === b.path && a.line === b.line;
}

;// CONCATENATED MODULE: ./build/checks/invalid-manifest.js
const invalid_manifest_check = {
    id: 'invalid-manifest',
    group: 'manifest',
    title: 'the manifest has YAML errors, duplicate or unknown keys, wrong types or an unknown version, or is missing',
    severity: 'error',
    needs: ['manifest'],
    run: (repository) => repository.manifest.problems,
};

;// CONCATENATED MODULE: ./build/checks/lane-dependency-cycle.js


/** Lanes of a longer circle that the message names. */
const named = 10;
const lane_dependency_cycle_check = {
    id: 'lane-dependency-cycle',
    group: 'manifest',
    title: 'lanes depend on each other in a circle by `depends_on`',
    severity: 'error',
    old: 'warning',
    needs: ['manifest'],
    *run({ manifest }) {
        const stated = dependencies(manifest);
        const next = new Map([...stated].map(([lane, on]) => [lane, [...on.keys()]]));
        for (const cycle of (0,lane_cycles/* shortestCycles */.o)(next)) {
            const hops = cycle.flatMap((lane, at) => {
                const on = cycle[(at + 1) % cycle.length] ?? lane;
                const place = stated.get(lane)?.get(on)?.at;
                return place ? [{ lane, on, place }] : [];
            });
            // The one that closes the circle.
            const last = hops.at(-1);
            if (!last)
                continue;
            const way = [...cycle.slice(0, named), ...(cycle.length > named ? ['…'] : []), cycle[0] ?? ''];
            yield {
                message: cycle.length === 1
                    ? `lane ${(0,quote/* quote */.hD)(last.lane)} depends on itself`
                    : `lanes depend on each other in a circle: ${way.map((lane) => (lane === '…' ? lane : (0,quote/* quote */.hD)(lane))).join(' → ')}`,
                remedy: `remove ${(0,quote/* quote */.hD)(last.on)} from depends_on of lane ${(0,quote/* quote */.hD)(last.lane)}${cycle.length === 1 ? '' : ', or another name of the circle'}`,
                location: last.place,
                related: hops.slice(0, -1).map(({ lane, on, place }) => ({
                    ...place,
                    note: `lane ${(0,quote/* quote */.hD)(lane)} depends on ${(0,quote/* quote */.hD)(on)}`,
                })),
                value: [...cycle].sort().join(', '),
                data: { lanes: [...cycle] },
            };
        }
    },
};
/** What each lane depends on, with the place that states it; names of no lane are another finding. */
function dependencies({ lanes }) {
    const known = new Set(lanes.map(({ name }) => name.value));
    return new Map(lanes.map(({ name, dependsOn }) => [
        name.value,
        new Map(dependsOn.filter((on) => known.has(on.value)).map((on) => [on.value, on])),
    ]));
}

;// CONCATENATED MODULE: ./build/checks/lane-violation.js




const lane_violation_check = {
    id: 'lane-violation',
    group: 'dependencies',
    title: 'an import that `import_rules` or an invariant of the manifest denies',
    severity: 'error',
    old: 'warning',
    needs: ['graph', 'manifest'],
    *run(repository) {
        const { graph, lanes, policy } = repository;
        const told = new Set((0,crossings/* crossings */.c)(repository).keys());
        for (const chain of (0,chains/* chains */.B)(graph, lanes))
            told.add(chain.entry);
        const rules = (0,import_rules/* importRules */.n)(policy);
        for (const path of filesWithDenied(repository, rules)) {
            const lane = lanes.laneOf(path);
            for (const edge of graph.edgesOf(path)) {
                if (told.has(edge) || edge.labels.includes('implicit'))
                    continue;
                const denial = denialOf(edge, lane, lanes, rules);
                if (!denial)
                    continue;
                const where = lane ? `lane "${lane.name}"` : edge.path;
                yield {
                    message: `${where} imports "${edge.target}" (${edge.place}): ${words(denial)}`,
                    remedy: 'remove the import, or have the rule changed in a pull request of its own',
                    location: edge,
                    related: [(0,domain_location/* notedPlace */.yf)(denial.rule, `${denial.kind}: ${denial.rule.value}`)],
                    value: edge.target,
                    labels: edge.labels,
                    // A lane between two others is production to the one before it.
                    ...(lanes.edgeFrom(path) && !lanes.edgeInto(path) ? { severity: 'warning' } : {}),
                    data: { target: edge.target, rule: denial.rule.value, labels: [...edge.labels] },
                };
            }
        }
    },
};
/** Packages that are installed are nobody's lane. */
function denialOf({ path, place, missing }, lane, lanes, rules) {
    const target = lanes.laneOf(place);
    const firstParty = !missing || target !== undefined;
    return firstParty && place !== '' ? rules.denies(path, lane, place, target) : null;
}
/** Files with an edge that a rule denies, found by number: most files have none, and most pairs come many times. */
function* filesWithDenied({ graph, lanes }, rules) {
    const { links, strays } = graph;
    const alike = new Alike(lanes, rules);
    const ofLink = Int32Array.from(links.paths, (path) => alike.numberOf({ place: graph.modules.get(path)?.place ?? path, missing: false }));
    const ofStray = Int32Array.from(strays.targets, (target) => alike.numberOf(target));
    // By the rules of the importing file.
    const known = new Map();
    for (const [file, path] of links.paths.entries()) {
        const lane = lanes.laneOf(path);
        const over = rules.over(path, lane);
        if (over === null)
            continue;
        const answers = known.get(over) ?? new Map();
        known.set(over, answers);
        const isDenied = (number) => {
            const target = alike.targets[number];
            const answer = answers.get(number) ?? (target && denialOf({ path, ...target }, lane, lanes, rules) !== null) ?? false;
            answers.set(number, answer);
            return answer;
        };
        if (leads(links, file, ofLink, isDenied) || leads(strays, file, ofStray, isDenied))
            yield path;
    }
}
/** Numbers of targets: one for all to which every rule gives the same answer. */
class Alike {
    targets = [];
    #lanes;
    #rules;
    #numbers = new Map();
    constructor(lanes, rules) {
        this.#lanes = lanes;
        this.#rules = rules;
    }
    numberOf({ place, missing }) {
        const matched = this.#rules.matching(place);
        const ofMatched = this.#numbers.get(matched) ?? new Map();
        this.#numbers.set(matched, ofMatched);
        const key = `${missing}${place === ''}${this.#lanes.laneOf(place)?.name ?? '\0'}`;
        const known = ofMatched.get(key);
        if (known !== undefined)
            return known;
        ofMatched.set(key, this.targets.length);
        return this.targets.push({ place, missing }) - 1;
    }
}
function leads(table, file, numbers, test) {
    const end = table.start[file + 1] ?? 0;
    for (let edge = table.start[file] ?? 0; edge < end; edge++) {
        if (test(numbers[table.target[edge] ?? 0] ?? 0))
            return true;
    }
    return false;
}
function words({ kind, rule }) {
    const where = (0,domain_location/* statedPlace */.b$)(rule);
    if (kind === 'allow_from')
        return `outside of allow_from at ${where}`;
    return kind === 'deny_from' ? `deny_from "${rule.value}" at ${where}` : `the invariant "${rule.value}" at ${where}`;
}

// EXTERNAL MODULE: ./build/history/known-modules.js
var known_modules = __webpack_require__(3912);
;// CONCATENATED MODULE: ./build/history/malformed.js




/**
 * Malformed subjects of the range: corrected by what they mean, else by the one module that their commit promotes.
 *
 * @param files of the head: a module that is not there gets the name of the one that was probably meant.
 */
function malformedIn(history, format, lanes, files) {
    const proposed = (0,history_announcements/* proposedSubjects */.km)(history, format);
    return history.commits.flatMap((commit) => {
        const parsed = (0,history_subject/* parseSubject */.C)(commit.subject, format, proposed);
        if (parsed.kind !== 'malformed')
            return [];
        const promoted = promotedBy(commit, history);
        const meant = parsed.corrected === undefined ? undefined : (0,history_subject/* parseSubject */.C)(parsed.corrected, format, proposed);
        const told = meant?.kind === 'promotion' ? correction(commit, meant, history, format, lanes, files) : undefined;
        const [only] = promoted.length === 1 ? promoted : [];
        const own = only && { corrected: (0,history_announcements/* subjectOf */.et)(only, format), module: only.module };
        // A correction that names nothing of the range would only be the next error.
        const best = told?.isPromoted ? told : (own ?? told);
        const { corrected = parsed.corrected ?? null, module = null } = best ?? {};
        return [{ commit, slip: parsed.slip, corrected, module, promoted }];
    });
}
/** What a merge brought in is not told apart by commit: it is this one's where the range promotes nothing else. */
function promotedBy(commit, history) {
    if (commit.firstParent) {
        return promotedModules(history.promotions.filter((promotion) => promotion.commit === commit.sha));
    }
    const all = promotedModules(history.judged === 'change' ? history.total : history.promotions);
    return all.length === 1 ? all : [];
}
function correction(commit, meant, history, format, lanes, files) {
    // The lanes may be in the wrong case as well.
    const edges = (0,history_announcements/* edgesNamed */.kO)(meant, lanes, false);
    const announcement = { commit, announced: meant, edges, wellFormed: false };
    const promotion = [...history.promotions, ...history.total].find((one) => (0,history_announcements/* announces */.rq)(announcement, one));
    const edge = promotion?.edge ?? edges[0];
    if (!edge)
        return undefined;
    const known = () => (0,known_modules/* developmentModules */.P)(files.map(({ path }) => path), edge);
    const module = promotion ? meant.module : ((0,known_modules/* meantModule */.E)(meant.module, known(), edge) ?? meant.module);
    return {
        corrected: (0,history_announcements/* subjectOf */.et)({ module, edge }, format),
        module,
        isPromoted: promotion !== undefined,
    };
}

// EXTERNAL MODULE: ./build/history/subject-slips.js
var subject_slips = __webpack_require__(3505);
;// CONCATENATED MODULE: ./build/checks/malformed-promotion-commit.js




const malformed_promotion_commit_check = {
    id: 'malformed-promotion-commit',
    group: 'commits',
    title: 'a promotion subject, or one a slip away, that is not of the form',
    severity: 'error',
    needs: ['commits'],
    *run({ history, lanes, manifest, settings, files }) {
        for (const malformed of malformedIn(history, settings.commitFormat, lanes, files)) {
            const { commit, slip, corrected, module } = malformed;
            yield {
                message: `${(0,history_reword/* shownCommit */.jW)(commit)} is not of the form of a promotion: ${slip}`,
                remedy: malformed_promotion_commit_remedyOf(malformed, history, settings.commitFormat),
                location: { path: (0,history_reword/* placeOf */.$t)(history, commit, manifest.path, module ?? undefined) },
                value: (0,history_reword/* shortName */.EU)(commit.sha),
                data: { commit: commit.sha, subject: commit.subject.slice(0, 4096), corrected },
            };
        }
    },
};
function malformed_promotion_commit_remedyOf({ commit, corrected, promoted }, history, format) {
    if (corrected !== null)
        return (0,history_reword/* rewordCommand */.VI)(history, commit, corrected);
    const name = `commit ${(0,history_reword/* shortName */.EU)(commit.sha)}`;
    if (promoted.length === 0) {
        const subject = `a subject that says what it does and does not start with "${(0,subject_slips/* markerOf */.we)(format)}"`;
        return commit.firstParent ? `${name} promotes nothing: give it ${subject}` : `give ${name} ${subject}`;
    }
    // A hundred subjects help nobody.
    const subjects = promoted.slice(0, 10).map((one) => (0,history_announcements/* subjectOf */.et)(one, format));
    const more = promoted.length > 10 ? `; ${promoted.length - 10} more` : '';
    return `split ${name} into one commit a module: ${subjects.join('; ')}${more}`;
}

;// CONCATENATED MODULE: ./build/checks/malformed-promotion-title.js




const malformed_promotion_title_check = {
    id: 'malformed-promotion-title',
    group: 'commits',
    title: 'the title of a pull request that promotes is not the subject of its promotion',
    severity: 'error',
    needs: ['commits', 'pull-request'],
    *run({ history, lanes, pullRequest, settings }) {
        const modules = promotedModules(history.total);
        const [first] = modules;
        if (!pullRequest || !first)
            return;
        const format = settings.commitFormat;
        const parsed = (0,history_subject/* parseSubject */.C)(pullRequest.title, format, (0,history_announcements/* proposedSubjects */.km)(history, format));
        const edges = parsed.kind === 'promotion' ? (0,history_announcements/* edgesNamed */.kO)(parsed, lanes, true) : [];
        const isMeant = parsed.kind === 'promotion' &&
            history.total.some((promotion) => (0,history_announcements/* isNamedBy */.$8)(promotion, parsed.module) && edges.some((edge) => (0,history_announcements/* isSameEdge */.kS)(edge, promotion.edge)));
        if (isMeant)
            return;
        const subject = (0,history_announcements/* subjectOf */.et)(first, format);
        const names = modules.slice(0, 5).map(({ module }) => `"${module}"`);
        const more = modules.length > 5 ? ` and ${modules.length - 5} more` : '';
        yield {
            message: `${shownTitle(pullRequest)} ${fault(parsed)}, and the pull request promotes ${names.join(', ')}${more}`,
            remedy: `gh pr edit ${pullRequest.number} --title ${(0,shell/* shellWord */.r)(subject)}`,
            location: { path: first.files[0] ?? first.edge.to.root },
            value: first.module,
            data: { title: pullRequest.title.slice(0, 4096), pullRequest: pullRequest.number, corrected: subject },
        };
    },
};
function shownTitle({ number, title }) {
    return `the title of pull request #${number} "${title.length > 200 ? `${title.slice(0, 200)}…` : title}"`;
}
/** A squash makes the title the subject. */
function fault(parsed) {
    if (parsed.kind === 'malformed')
        return `is not of the form of a promotion: ${parsed.slip}`;
    if (parsed.kind === 'promotion')
        return `announces "${parsed.module}" from ${parsed.from} to ${parsed.to}`;
    return 'announces no promotion';
}

;// CONCATENATED MODULE: ./build/promotion/smoke-test.js




/** The test that the process asks for, for pytest or, where no Python is promoted, for vitest and jest. */
function proposedTest({ module, files, edge }, { graph, settings, smokeTests }) {
    const name = ((0,domain_path/* baseName */.Fl)(module).match(/[\p{L}\p{N}]+/gu) ?? ['module']).join('_');
    const python = files.filter((path) => path.endsWith('.py'));
    // The least deep one is the package itself, where it has a file.
    const [first] = python.toSorted((a, b) => depth(a) - depth(b) || Number((0,module_path/* isPackageInit */.$$)(b)) - Number((0,module_path/* isPackageInit */.$$)(a)));
    const folder = folderOf(settings.smoke[0] ?? 'tests/smoke');
    if (first === undefined) {
        const source = files[0] ?? `${edge.to.root}${module}`;
        const up = '../'.repeat(folder.split('/').length - 1);
        const lines = [
            `test('import ${name}', async () => {`,
            `  expect(await import('${up}${(0,module_path/* withoutTypeScriptEnding */.DG)(source)}')).toBeDefined();`,
            '});',
        ];
        return { path: `${folder}${name}.test.ts`, text: lines.join('\n') };
    }
    const word = (0,domain_lane/* laneLabel */.h9)(edge.to).replace(/[^\p{L}\p{N}]+/gu, '_');
    const proper = `${folder}test_${word}_smoke.py`;
    const imported = dottedName(first, graph);
    const lines = [
        `def test_import_${name}():`,
        `    import ${imported} as ${name}`,
        '',
        `    assert hasattr(${name}, "__file__")`,
    ];
    return { path: fileFor(proper, edge.to, smokeTests), text: lines.join('\n') };
}
/**
 * The proper file where it is there; else one of production alone that goes by the lane's name; else any of production
 * alone. A file that tests the development lane as well is no place for a test of production, and a new one is proposed.
 */
function fileFor(proper, lane, tests) {
    if (tests.some(({ path }) => path === proper))
        return proper;
    const own = tests.filter(({ sides, path }) => sides.join() === 'production' && path.endsWith('.py'));
    const places = (test) => test.places.some(({ place }) => place.startsWith(lane.root));
    const named = own.find(({ why }) => why.some(({ by }) => by === 'name'));
    return (own.find(places) ?? named)?.path ?? proper;
}
/** The name by which tests import a production file. */
function dottedName(path, graph) {
    return productionName(path, graph);
}
function depth(path) {
    return ((0,module_path/* isPackageInit */.$$)(path) ? (0,domain_path/* directoryOf */.jt)(path).slice(0, -1) : path).split('/').length;
}
function folderOf(smoke) {
    return smoke.endsWith('.py') ? (0,domain_path/* directoryOf */.jt)(smoke) : `${smoke.replace(/^(\.\/)+|\/+$/g, '')}/`;
}

;// CONCATENATED MODULE: ./build/promotion/tested-promotions.js

/**
 * What the range promotes and the judged tree still holds, with the smoke tests of it. What a test did while it ran
 * decides where that is known: a test that was skipped imports nothing, and one that puts a name together does.
 */
function testedPromotions(repository) {
    const { history, smokeTests, files } = repository;
    const judged = history.judged === 'change' ? history.total : history.promotions;
    const present = new Set(files.map(({ path }) => path));
    const runs = runsOf(repository);
    return promotedModules(judged).flatMap((promoted) => {
        const there = promoted.files.filter((path) => present.has(path));
        if (there.length === 0)
            return [];
        const { from, to } = promoted.edge;
        const twins = there.map((path) => from.root + path.slice(to.root.length));
        const importing = (root, paths) => smokeTests.flatMap((test) => test.places
            .filter(({ place }) => paths.includes(place) || isWithin(place, root, promoted.module))
            .map((place) => ({ test, place })));
        const production = importing(to.root, there).map((one) => ({ ...one, skip: skipOf(one, runs) }));
        const isOf = (path) => there.includes(path) || isWithin(path, to.root, promoted.module);
        return [
            {
                promoted: { ...promoted, files: there },
                production: byFile(production.flatMap(({ test, place, skip }) => (skip ? [] : [{ test, place }]))),
                development: byFile(importing(from.root, twins)),
                skipped: production.flatMap(({ test, place, skip }) => (skip ? [{ test, place, ...skip }] : [])),
                ran: [...runs].filter(([, { imported }]) => imported.some(isOf)).map(([path]) => path),
            },
        ];
    });
}
/** Below the promoted directory, or that directory itself where it has no `__init__.py`. */
function isWithin(place, root, module) {
    return place.startsWith(`${root}${module}/`);
}
/** The first place of each file. */
function byFile(tests) {
    const seen = new Set();
    return tests.filter(({ test }) => !seen.has(test) && seen.add(test));
}
function runsOf(repository) {
    const runs = new Map();
    if (!repository.has('smoke'))
        return runs;
    for (const { tests, imported, files, end } of repository.smoke.suites) {
        for (const path of files) {
            const known = runs.get(path);
            const whole = end.kind === 'finished' && known?.whole !== false;
            runs.set(path, { names: new Map(), imported: [], ...known, whole });
        }
        for (const { id, path, status } of tests) {
            if (path === '')
                continue;
            const run = runs.get(path) ?? { names: new Map(), imported: [], whole: false };
            // pytest-xdist's `loadgroup` adds `@group`.
            const name = id.slice(path.length + 2).replace(/[[@].*$/s, '');
            run.names.set(name, run.names.get(name) === true || status !== 'skipped');
            runs.set(path, run);
        }
        for (const [path, files] of imported ?? []) {
            const run = runs.get(path);
            const ran = [...(run?.names.values() ?? [])].some(Boolean);
            if (run && ran)
                runs.set(path, { ...run, imported: [...run.imported, ...files] });
        }
    }
    return runs;
}
/** Why the import never runs, as what is skipped; null where it does or may. */
function skipOf({ test, place }, runs) {
    const { names, whole: toItsEnd } = runs.get(test.path) ?? { names: new Map(), whole: false };
    const isSkipped = ({ name, skipped }) => skipped === true || names.get(name) === false;
    const around = place.path === test.path
        ? test.functions.find(({ line, lastLine }) => line <= place.line && place.line <= lastLine)
        : undefined;
    if (around) {
        const { name, line } = around;
        if (isSkipped(around))
            return { name, line };
        // A file that could not be collected stands in the report as one test without a name.
        return toItsEnd && !names.has(name) && !names.has('') ? { name, line, deselected: true } : null;
    }
    // Nothing of it was skipped by the text alone, but all of it while it ran: a file may skip itself.
    const results = [...names.values()];
    const whole = results.length > 0 && !results.some(Boolean);
    const [first] = test.functions;
    if (toItsEnd && results.length === 0 && first)
        return { name: null, line: first.line, deselected: true };
    if (!whole && !(first && test.functions.every(isSkipped)))
        return null;
    return { name: test.functions.length === 1 && first ? first.name : null, line: first?.line ?? place.line };
}

;// CONCATENATED MODULE: ./build/checks/misdirected-smoke-test.js


const misdirected_smoke_test_check = {
    id: 'misdirected-smoke-test',
    group: 'smoke',
    title: 'a promoted module that the smoke tests still import from the development lane alone',
    severity: 'error',
    needs: ['commits', 'graph', 'smoke-tests'],
    uses: ['smoke'],
    *run(repository) {
        const { graph, lanes } = repository;
        for (const { promoted, production, development, skipped, ran } of testedPromotions(repository)) {
            const [first, ...more] = development;
            // What is skipped is told by missing-smoke-test; a name that is put together shows while the test runs.
            if (!first || production.length > 0 || skipped.length > 0 || ran.length > 0)
                continue;
            const { module, edge } = promoted;
            const { path, line, target } = first.place;
            const twin = lanes.counterpart(edge, first.place.place);
            const found = twin !== undefined && graph.modules.has(twin) ? dottedName(twin, graph) : null;
            const { path: test, text } = proposedTest(promoted, repository);
            const change = found === null ? '' : `import "${found}" instead of "${target}" at ${path}:${line}, or `;
            yield {
                message: `${module} is promoted to ${edge.to.root}, and its smoke tests still import "${target}" alone`,
                remedy: `${change}add to ${test}:\n\n${text}`,
                location: { path, line },
                related: more.map(({ place }) => ({ path: place.path, line: place.line, note: `imports "${place.target}"` })),
                value: module,
                data: { module, target, test, text },
            };
        }
    },
};

// EXTERNAL MODULE: ./build/domain/closest.js
var closest = __webpack_require__(5314);
;// CONCATENATED MODULE: ./build/history/copy-command.js



/** The command that copies a development module to its place in production, its directory or its files of these paths. */
function copy_command_copyCommand({ from, to }, module, paths) {
    const source = from.root + module;
    const target = to.root + module;
    const files = [];
    for (const path of paths) {
        if (path.startsWith(`${source}/`)) {
            return `mkdir -p ${(0,shell/* shellWord */.r)(target)} && cp -R ${(0,shell/* shellWord */.r)(`${source}/.`)} ${(0,shell/* shellWord */.r)(target)}`;
        }
        if ((0,module_path/* isCode */._m)(path) && (0,module_path/* withoutEnding */.sP)(path) === source)
            files.push(path);
    }
    // What a change moved away has to come back first.
    if (files.length === 0)
        return `restore ${source} and copy it to ${target}`;
    const copies = files
        .sort()
        .map((path) => `cp ${(0,shell/* shellWord */.r)(path)} ${(0,shell/* shellWord */.r)(to.root + path.slice(from.root.length))}`);
    return [`mkdir -p ${(0,shell/* shellWord */.r)((0,domain_path/* parentOf */.gN)(target))}`, ...copies].join(' && ');
}

;// CONCATENATED MODULE: ./build/checks/mismatched-promotion-commit.js








const mismatched_promotion_commit_check = {
    id: 'mismatched-promotion-commit',
    group: 'commits',
    title: 'a promotion subject that names another module or lane than the diff',
    severity: 'error',
    needs: ['commits'],
    *run({ history, lanes, manifest, settings, files }) {
        const mismatched = (0,history_announcements/* mismatchedIn */.lp)(history, (0,history_announcements/* announcementsIn */.uw)(history, settings.commitFormat, lanes));
        // What came as other code, or from another path, is told by the checks for that: one cause, one finding.
        const { rewritten, bypassed } = (0,history_announcements/* rewrittenIn */.Sq)(history, mismatched, files);
        const told = new Set([...rewritten.map(({ announcement }) => announcement), ...bypassed]);
        for (const announcement of mismatched) {
            if (told.has(announcement))
                continue;
            const { commit, announced } = announcement;
            const promoted = promotedBeside(history, commit);
            const own = promoted.find((promotion) => (0,history_announcements/* isNamedBy */.$8)(promotion, announced.module)) ?? promoted[0];
            const meant = own ?? (isDataAlone(announcement, history, files) ? undefined : meantBy(announcement, lanes, files));
            yield {
                message: `${(0,history_reword/* shownCommit */.jW)(commit)} ${reason(history, announcement, promoted, lanes, meant?.module, files)}`,
                remedy: meant
                    ? (0,history_reword/* rewordCommand */.VI)(history, commit, (0,history_announcements/* subjectOf */.et)(meant, settings.commitFormat))
                    : withoutCopy(announcement, history, files),
                location: { path: (0,history_reword/* placeOf */.$t)(history, commit, manifest.path) },
                value: announced.module,
                data: {
                    commit: commit.sha,
                    subject: commit.subject,
                    announced: announced.module,
                    promoted: promoted.map((promotion) => promotion.module),
                },
            };
        }
    },
};
/** The module and lanes that were probably meant, where the range promotes nothing; undefined where they are as named. */
function meantBy({ announced, edges }, lanes, files) {
    const [named] = edges;
    const edge = named ?? (0,history_announcements/* swappedEdge */.iV)(announced, lanes);
    if (!edge)
        return undefined;
    const modules = (0,known_modules/* developmentModules */.P)(files.map(({ path }) => path), edge);
    const module = (0,known_modules/* meantModule */.E)(announced.module, modules, edge);
    return module === undefined || (named && module === announced.module) ? undefined : { module, edge };
}
/** What a commit promotes, else what the range does. */
function promotedBeside(history, commit) {
    const own = history.promotions.filter((promotion) => promotion.commit === commit.sha);
    if (own.length > 0)
        return own;
    return history.judged === 'change' || !commit.firstParent ? history.total : [];
}
function reason(history, { announced, edges, commit }, promoted, lanes, meant, all) {
    const [edge] = edges;
    const named = promoted.find((promotion) => (0,history_announcements/* isNamedBy */.$8)(promotion, announced.module));
    const lanesNamed = `from ${announced.from} to ${announced.to}`;
    if (named) {
        return `names a promotion ${lanesNamed}, and the diff promotes from ${(0,domain_lane/* laneLabel */.h9)(named.edge.from)} to ${(0,domain_lane/* laneLabel */.h9)(named.edge.to)}`;
    }
    if (promoted.length > 0) {
        const modules = promotedModules(promoted).map(({ module, files }) => `"${module}" (${files[0]})`);
        const shown = modules.length > 5 ? [...modules.slice(0, 5), `${modules.length - 5} more`] : modules;
        return `names "${announced.module}", and the diff promotes ${shown.join(', ')}`;
    }
    if (!edge) {
        const known = lanes.edges.map(({ from, to }) => `from ${(0,domain_lane/* laneLabel */.h9)(from)} to ${(0,domain_lane/* laneLabel */.h9)(to)}`);
        return `names a promotion ${lanesNamed}, and the manifest promotes ${known.join(', ') || 'between no lanes'}`;
    }
    const source = `${edge.from.root}${announced.module}`;
    if (!isDeveloped(source, history, commit, all, anything)) {
        return `announces "${announced.module}", and there is no ${source}${(0,closest/* suggestion */.h)(meant)}`;
    }
    if (!isDeveloped(source, history, commit, all, isCodeFile)) {
        return `announces "${announced.module}", and ${source} holds no code: data alone is no promotion`;
    }
    const place = `${edge.to.root}${announced.module}`;
    const there = commit.changes.filter(({ path }) => path.startsWith(`${place}/`) || path.startsWith(`${place}.`));
    const held = there.length > 0 ? `changes ${files(there.length)} of ${place}` : `changes ${files(commit.changes.length)}`;
    return `announces "${announced.module}", and no file is copied from ${source}: the diff ${held}${there.length > 0 ? '' : `, none of ${place}`}`;
}
/** Whether the development lane has the module, or had it before the change. */
function isDeveloped(source, history, commit, all, counts) {
    const isThere = (file) => (file.path.startsWith(`${source}/`) || (0,module_path/* withoutEnding */.sP)(file.path) === source) && counts(file);
    return all.some(isThere) || history.changes.some(isThere) || commit.changes.some(isThere);
}
/** Whether development has something of that name, and no code in it. */
function isDataAlone({ announced, edges, commit }, history, all) {
    const [edge] = edges;
    if (!edge)
        return false;
    const source = edge.from.root + announced.module;
    return isDeveloped(source, history, commit, all, anything) && !isDeveloped(source, history, commit, all, isCodeFile);
}
const anything = () => true;
function isCodeFile({ path }) {
    return (0,module_path/* isCode */._m)(path);
}
function withoutCopy({ announced, edges, commit }, history, all) {
    const [edge] = edges;
    if (!edge)
        return (0,history_reword/* rewordCommand */.VI)(history, commit, '<a subject that says what the commit does>');
    const source = edge.from.root + announced.module;
    const reword = `give commit ${(0,history_reword/* shortName */.EU)(commit.sha)} a subject that says what it does`;
    if (!isDeveloped(source, history, commit, all, anything))
        return reword;
    if (isDataAlone({ announced, edges, commit }, history, all))
        return reword;
    const copy = copy_command_copyCommand(edge, announced.module, all.map(({ path }) => path));
    return `copy it in this range (${copy}) and rewrite its imports, or ${reword}`;
}
function files(count) {
    return count === 1 ? '1 file' : `${count} files`;
}

// EXTERNAL MODULE: ./build/manifest/tree.js
var tree = __webpack_require__(6162);
;// CONCATENATED MODULE: ./build/checks/missing-lane-root.js







const missing_lane_root_check = {
    id: 'missing-lane-root',
    group: 'manifest',
    title: 'a root or a directory of a lane holds no file, or is written in a different case',
    severity: 'error',
    old: 'warning',
    needs: ['manifest'],
    uses: ['layout'],
    *run(repository) {
        const layout = layoutOf(repository);
        const ends = new Set(repository.lanes.edges.flatMap((edge) => [edge.from.name, edge.to.name]));
        for (const lane of repository.manifest.lanes) {
            const root = missing_lane_root_violation(lane, lane.root, 'root', layout, ends.has(lane.name.value));
            if (root)
                yield root;
            // What is wrong with the root is wrong with all that lies below it.
            if (root || !lane.directories)
                continue;
            for (const directory of lane.directories) {
                const found = missing_lane_root_violation(lane, directory, 'directory', layout, false);
                if (found)
                    yield found;
            }
        }
    },
};
function layoutOf(repository) {
    const { manifest, files } = repository;
    const directories = (0,tree/* directoriesOf */.P)(files);
    const folded = (0,group/* groupedBy */.m)(directories.keys(), (directory) => directory.toLowerCase());
    const kinds = new Map(files.map((file) => [file.path, file.kind]));
    const code = files.flatMap(({ path, kind }) => (kind === 'file' && (0,module_path/* isCode */._m)(path) ? [path] : []));
    const modules = new Set(code.flatMap((path) => [`${path}/`, `${(0,module_path/* withoutEnding */.sP)(path)}/`]));
    const beside = repository.has('layout') ? repository.layout : null;
    return { manifest: manifest.path, exists: manifest.exists, directories, folded, kinds, modules, beside };
}
function missing_lane_root_violation(lane, stated, what, layout, isEnd) {
    const path = stated.value;
    const kind = layout.kinds.get(path.slice(0, -1));
    // A submodule's files are not of this tree, but its directory is there.
    if (layout.directories.has(path) || kind === 'submodule')
        return undefined;
    // A module may be one file.
    if (what === 'directory' && layout.modules.has(path))
        return undefined;
    const subject = `${what} ${(0,quote/* quotePath */.WG)(path)} of lane ${(0,quote/* quote */.hD)(lane.name.value)}`;
    const key = what === 'root' ? 'root: ' : '';
    const base = {
        location: stated.at,
        value: `${lane.name.value}: ${path}`,
        data: { lane: lane.name.value, path },
    };
    const [actual, ...others] = layout.folded.get(path.toLowerCase()) ?? [];
    if (actual !== undefined) {
        const names = [actual, ...others].map(quote/* quotePath */.WG).join(' and ');
        return {
            ...base,
            message: `${subject} is ${names} in the tree: the case differs`,
            remedy: layout.exists ? `write ${key}${(0,quote/* quotePath */.WG)(actual)}` : declare(layout),
            related: [{ path: layout.directories.get(actual) ?? actual, note: `lies in ${(0,quote/* quotePath */.WG)(actual)}` }],
            severity: 'error',
        };
    }
    const reason = reasonOf(path, layout);
    if (reason) {
        const { words, remedy, at } = reason;
        const related = at ? { related: [{ ...at, note: words }] } : {};
        return { ...base, message: `${subject} ${words}`, remedy, ...related, severity: isEnd ? 'error' : 'warning' };
    }
    const problem = kind ? `is a ${kind === 'symlink' ? 'symbolic link' : 'file'}, no directory` : 'holds no file';
    return {
        ...base,
        message: `${subject} ${problem}`,
        remedy: missing_lane_root_remedyOf(lane, path, key, layout),
        severity: isEnd ? 'error' : 'warning',
    };
}
/** Why a directory that somebody may well see is not in the tree. */
function reasonOf(path, layout) {
    const shown = (0,quote/* quotePath */.WG)(path);
    const submodule = (0,domain_path/* directoriesAbove */.jH)(path).find((above) => layout.kinds.get(above.slice(0, -1)) === 'submodule');
    if (submodule) {
        return {
            words: `lies in the submodule ${(0,quote/* quotePath */.WG)(submodule)}, a repository of its own`,
            remedy: `write root: ${(0,quote/* quotePath */.WG)(submodule)}, or guard ${shown} in its own repository`,
            at: null,
        };
    }
    const link = layout.beside?.brokenLinks.find((one) => `${one}/` === path || path.startsWith(`${one}/`));
    if (link !== undefined) {
        return {
            words: `is a symbolic link that leads nowhere or out of the repository`,
            remedy: `let ${(0,quote/* quotePath */.WG)(link)} lead to a directory of the repository, or put the directory in its place`,
            at: null,
        };
    }
    const ignored = layout.beside?.ignored.get(path);
    if (!ignored)
        return null;
    const where = ignored.at ? (0,domain_location/* placeOf */.$t)({ path: ignored.at.path, line: ignored.at.line }) : 'a file of your own';
    return {
        words: `holds no file that git tracks: ${(0,quote/* quote */.hD)(ignored.pattern)} in ${where} ignores it`,
        remedy: `remove ${(0,quote/* quote */.hD)(ignored.pattern)} from ${where} and add the files, or remove the lane`,
        at: ignored.at,
    };
}
function missing_lane_root_remedyOf(lane, path, key, layout) {
    const parent = (0,domain_path/* directoryOf */.jt)(path.slice(0, -1));
    const siblings = [...layout.directories.keys()]
        .filter((directory) => directory.startsWith(parent) && directory.indexOf('/', parent.length) === directory.length - 1)
        .map((directory) => directory.slice(parent.length, -1));
    const meant = (0,closest/* closestName */.Nf)(path.slice(parent.length, -1), siblings);
    if (!layout.exists)
        return declare(layout);
    if (meant)
        return `write ${key}${(0,quote/* quotePath */.WG)(`${parent}${meant}/`)}, or add a file below ${(0,quote/* quotePath */.WG)(path)}`;
    const entry = key ? `lane ${(0,quote/* quote */.hD)(lane.name.value)}` : (0,quote/* quotePath */.WG)(path);
    return `add a file below ${(0,quote/* quotePath */.WG)(path)} (git keeps no empty directory), or remove ${entry} from ${layout.manifest}`;
}
function declare(layout) {
    return `state the lanes that there are in ${layout.manifest}: a name: and a root: for each`;
}

;// CONCATENATED MODULE: ./build/graph/broken-imports.js



/**
 * The Python imports that would have to find one of `gone` and find nothing, in the order of paths and sources. Asked by
 * number first: only files with such an import become objects.
 *
 * @param gone paths without ending of modules that were deleted and at which nothing stands.
 */
function* brokenImports(graph, gone) {
    if (gone.size === 0)
        return;
    const parents = new Set([...gone].map((base) => (0,domain_path/* directoryOf */.jt)(base).slice(0, -1)));
    const { links, strays } = graph;
    const concerned = (place) => isConcerned((0,module_base/* moduleBase */.a)(place), gone, parents);
    const stray = strays.targets.map(({ place }) => concerned(place));
    const linked = links.paths.map((path) => (0,module_path/* isPackageInit */.$$)(path) && parents.has((0,module_base/* moduleBase */.a)(path)));
    for (const [file, path] of links.paths.entries()) {
        const asks = strays.target.subarray(strays.start[file] ?? 0, strays.start[file + 1] ?? 0).some((one) => stray[one]) ||
            links.target.subarray(links.start[file] ?? 0, links.start[file + 1] ?? 0).some((one) => linked[one]);
        if (!asks || graph.modules.get(path)?.language !== 'python')
            continue;
        for (const edge of graph.edgesOf(path)) {
            if (edge.labels.includes('implicit'))
                continue;
            for (const base of basesOf(edge, gone, graph))
                if (gone.has(base))
                    yield { edge, base };
        }
    }
}
function isConcerned(base, gone, parents) {
    return gone.has(base) || parents.has(base) || gone.has((0,domain_path/* directoryOf */.jt)(base).slice(0, -1));
}
/** The modules of `gone` for want of which an import fails: for each of its names the innermost. */
function basesOf(edge, gone, graph) {
    const base = (0,module_base/* moduleBase */.a)(edge.place);
    const parent = (0,domain_path/* directoryOf */.jt)(base).slice(0, -1);
    // A directory whose `__init__.py` is gone has no attributes.
    if (edge.submodule)
        return edge.missing ? [gone.has(base) ? base : parent] : [];
    const isFrom = edge.statement.form === 'from';
    const below = edge.names.map(({ name }) => (isFrom && gone.has(`${base}/${name}`) ? `${base}/${name}` : base));
    if (edge.missing)
        return below.length === 0 ? [base] : [...new Set(below)];
    if (edge.resolved === null || !(0,module_path/* isPackageInit */.$$)(edge.resolved))
        return [];
    const names = edge.names.filter(({ name }) => !binds(edge, name, graph)).map(({ name }) => `${base}/${name}`);
    return isFrom ? names : [];
}
/** Whether the package may have this name of its own. Where its bindings were not asked for, its imports tell. */
function binds({ resolved, path, statement }, name, { modules }) {
    const module = modules.get(resolved ?? '');
    if (!module)
        return true;
    // `from . import x` in the package itself binds what it has to find first.
    const own = resolved === path ? statement : undefined;
    if (module.bindings && !own)
        return module.bindings.open || module.bindings.names.has(name);
    return module.statements.some((other) => {
        if (other === own || other.form === 'call')
            return false;
        return other.names.some((one) => one.name === '*' || (one.alias ?? boundBy(other.form, one.name)) === name);
    });
}
/** `import a.b` binds `a`. */
function boundBy(form, name) {
    return form === 'import' ? (name.split('.', 1)[0] ?? '') : name;
}

// EXTERNAL MODULE: ./build/history/empty-blob.js
var empty_blob = __webpack_require__(3948);
;// CONCATENATED MODULE: ./build/checks/missing-shim.js









const missing_shim_check = {
    id: 'missing-shim',
    group: 'shims',
    title: 'a development module is deleted or moved away while something still imports its old path',
    severity: 'error',
    needs: ['graph', 'manifest', 'commits'],
    *run(repository) {
        const gone = goneModules(repository);
        const broken = [...brokenImports(repository.graph, new Set(gone.keys()))]
            // In production the import itself is the finding: dangling-dependency.
            .filter(({ edge }) => repository.lanes.edgeInto(edge.path) === undefined);
        const importers = (0,group/* groupedBy */.m)(broken, ({ base }) => base);
        for (const [base, change] of gone) {
            const edges = (importers.get(base) ?? []).map(({ edge }) => edge);
            // What fails where it is not guarded says most of the defect.
            const first = edges.find((edge) => !edge.labels.includes('guarded')) ?? edges[0];
            if (first)
                yield missing_shim_violation(change, first, edges, repository);
        }
    },
};
/** Python modules of a development lane that the range took away and at whose path nothing stands, by their path without ending. */
function goneModules({ history, lanes, graph }) {
    const gone = new Map();
    for (const change of history.changes) {
        const { path, status } = change;
        if (status !== 'deleted' || !path.endsWith('.py') || lanes.edgesFrom(path).length === 0)
            continue;
        const base = (0,module_base/* moduleBase */.a)(path);
        const found = graph.findAt(base);
        if (found !== null && !found.endsWith('/'))
            continue;
        // Of a module and a package of the same name the package was imported; in git's order it follows the module.
        gone.set(base, change);
    }
    return gone;
}
function missing_shim_violation(change, first, edges, repository) {
    const { path } = change;
    const name = (0,module_name/* moduleName */.A)(path, repository.graph.roots);
    const place = newPlace(change, repository);
    const others = new Set(edges.map((edge) => edge.path)).size - 1;
    const more = others === 0 ? '' : ` (with ${(0,domain_count/* counted */.h)(others, 'other file')})`;
    return {
        message: `${first.path}${more} imports "${name}": the range ${fateOf(path, place)}, and no shim stands there`,
        remedy: place === null ? missing_shim_restore(path, repository) : `write ${path}:\n${shimText(path, place.path, repository.graph)}`,
        location: first,
        related: edges.filter((edge) => edge !== first).map((edge) => ({ ...placeOf(edge), note: `imports "${name}"` })),
        value: path,
        labels: first.labels,
        data: { target: name, path, movedTo: place?.path ?? null, importers: others + 1, labels: [...first.labels] },
    };
}
/** Its production counterpart first, else the first file in order that came with the same content. */
function newPlace({ path, before }, { history, lanes, graph }) {
    const base = (0,module_base/* moduleBase */.a)(path);
    for (const edge of lanes.edgesFrom(path)) {
        const found = graph.findAt((0,module_base/* moduleBase */.a)(lanes.counterpart(edge, path) ?? ''));
        if (found === null || graph.modules.get(found)?.language !== 'python')
            continue;
        // A shim that forwarded to the module forwards to nothing now.
        if (graph.edgesOf(found).some((one) => (0,module_base/* moduleBase */.a)(one.place) === base))
            continue;
        return { path: found, how: 'promoted' };
    }
    if ((0,empty_blob/* isGone */.S)(before))
        return null;
    const moved = history.changes.find((change) => change.status === 'added' && change.after === before && isImportable(change.path, graph));
    return moved ? { path: moved.path, how: 'moved' } : null;
}
function isImportable(path, graph) {
    const module = graph.modules.get(path);
    return (module?.language === 'python' && module.name.split('.').every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part)));
}
function fateOf(path, place) {
    if (place === null)
        return `deletes ${path}`;
    return place.how === 'moved' ? `moves ${path} to ${place.path}` : `deletes ${path}, promoted to ${place.path}`;
}
/** The whole text of a module that stands for another one. */
function shimText(path, place, graph) {
    const name = graph.modules.get(place)?.name ?? '';
    const header = `"""Moved to ${name}."""\n`;
    // In place of a package that still holds files, another module would hide them.
    if ((0,module_path/* isPackageInit */.$$)(path) && graph.findAt((0,module_base/* moduleBase */.a)(path)) !== null) {
        return `${header}\nfrom ${name} import *  # noqa: F401, F403`;
    }
    return `${header}\nimport sys\n\nimport ${name} as _moved\n\nsys.modules[__name__] = _moved`;
}
function missing_shim_restore(path, { history }) {
    return `git checkout ${(0,history_reword/* shortName */.EU)(history.base)} -- ${(0,shell/* shellWord */.r)(path)}, or remove the imports`;
}
function placeOf({ path, line, column, endColumn }) {
    return { path, line, column, endColumn };
}

// EXTERNAL MODULE: ./build/smoke/pytest-words.js
var pytest_words = __webpack_require__(1811);
;// CONCATENATED MODULE: ./build/checks/missing-smoke-test.js



const missing_smoke_test_check = {
    id: 'missing-smoke-test',
    group: 'smoke',
    title: 'a promoted module that no smoke test imports, or only tests that are not run',
    severity: 'error',
    needs: ['commits', 'graph', 'smoke-tests'],
    uses: ['smoke'],
    *run(repository) {
        for (const { promoted, production, development, skipped, ran } of testedPromotions(repository)) {
            if (production.length > 0 || ran.length > 0)
                continue;
            const [first, ...more] = skipped;
            // Tests of the development path alone are told by misdirected-smoke-test.
            if (!first && development.length > 0)
                continue;
            const { module, edge, files } = promoted;
            const { path, text } = proposedTest(promoted, repository);
            const smoke = repository.settings.smoke.join(', ');
            yield {
                message: first
                    ? `${module} is promoted to ${edge.to.root}, and what imports it below ${smoke} is ${how([first, ...more])} (${[first, ...more].map(missing_smoke_test_named).join(', ')})`
                    : `${module} is promoted to ${edge.to.root}, and no smoke test below ${smoke} imports it`,
                remedy: first ? `${unskip(first)}, or add to ${path}:\n\n${text}` : `add to ${path}:\n\n${text}`,
                location: first ? { path: first.test.path, line: first.line } : { path: files[0] ?? edge.to.root },
                ...(more.length > 0
                    ? { related: more.map((one) => ({ path: one.test.path, line: one.line, note: `is ${how([one])} as well` })) }
                    : {}),
                value: module,
                data: { module, test: path, text, ...(first ? { skipped: [first, ...more].map(missing_smoke_test_named) } : {}) },
            };
        }
    },
};
function how(tests) {
    const deselected = tests.filter((one) => one.deselected).length;
    return deselected === 0
        ? 'skipped'
        : deselected === tests.length
            ? 'not run by pytest'
            : 'skipped or not run by pytest';
}
function unskip(first) {
    return first.deselected
        ? `have pytest run ${missing_smoke_test_named(first)} (${pytest_words/* deselecting */.ql})`
        : `remove what skips ${missing_smoke_test_named(first)} (line ${first.line})`;
}
function missing_smoke_test_named({ test, name }) {
    return name === null ? test.path : `${test.path}::${name}`;
}

// EXTERNAL MODULE: ./build/promotion/done.js
var promotion_done = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/promotion/next.js
var next = __webpack_require__(1785);
// EXTERNAL MODULE: ./build/promotion/order.js
var promotion_order = __webpack_require__(8450);
;// CONCATENATED MODULE: ./build/checks/out-of-order-promotion.js






const out_of_order_promotion_check = {
    id: 'out-of-order-promotion',
    group: 'promotions',
    title: 'a module promoted before one that the order lists earlier',
    severity: 'warning',
    needs: ['commits'],
    uses: ['graph'],
    *run(repository) {
        const { history, settings } = repository;
        const judged = promotedModules(history.judged === 'change' ? history.total : history.promotions);
        for (const edge of new Set(judged.map((one) => one.edge))) {
            const { development, production } = modulesOf(edge, repository);
            const exists = (module) => development.has(module) || production.has(module);
            const listed = (0,promotion_order/* listedModules */.bV)(edge, exists);
            const owners = (0,promotion_order/* listedOwners */.wX)(edge, exists);
            const done = (0,promotion_done/* doneModules */.i)(oldPaths(repository), edge, exists);
            const ofEdge = judged.filter((one) => one.edge === edge);
            const undone = new Set(ofEdge.map((one) => (0,module_path/* holderOf */.Kd)(edge, one.module)));
            for (const { module, files } of ofEdge) {
                const own = (0,module_path/* holderOf */.Kd)(edge, module);
                const at = listed.indexOf(own);
                const earlier = listed
                    .slice(0, Math.max(0, at))
                    .filter((one) => development.has(one) && !production.has(one) && !done.has(one));
                const waiting = earlier.length === 0 ? [] : inOrder(earlier, own, undone, edge, repository);
                const [next] = waiting;
                if (next === undefined)
                    continue;
                const shown = waiting.slice(0, 5).join(', ') + (waiting.length > 5 ? `, and ${waiting.length - 5} more` : '');
                yield {
                    message: `"${module}" is promoted before ${shown}, which the order lists earlier (${listed.join(' → ')})`,
                    remedy: `promote ${next}${owners.has(next) ? ` (owner: ${owners.get(next)})` : ''} first, in a pull request of its own that is merged before this one: ${(0,history_announcements/* subjectOf */.et)({ module: next, edge }, settings.commitFormat)}`,
                    location: { path: files[0] ?? edge.to.root },
                    value: module,
                    data: { module, waiting: [...waiting] },
                };
            }
        }
    },
};
/** A mark that the change itself sets excuses nothing. */
function oldPaths({ files, history }) {
    const brought = new Set(history.changes.flatMap(({ path, before }) => (before === undefined ? [path] : [])));
    return files.flatMap(({ path }) => (brought.has(path) ? [] : [path]));
}
/** What depends on others comes after them, whatever the order lists: those that an audit proposes first, as it does. */
function inOrder(earlier, module, undone, edge, repository) {
    if (!repository.has('graph'))
        return earlier;
    const { graph, lanes } = repository;
    // The range's lanes may have been read from its base.
    const here = lanes.edges.find((other) => (0,history_announcements/* isSameEdge */.kS)(other, edge)) ?? edge;
    return (0,next/* proposedBefore */.E)(module, undone, here, graph, lanes).filter((other) => earlier.includes(other));
}
/** What has code at the head; a shim in production is none. */
function modulesOf(edge, repository) {
    const { files, lanes } = repository;
    const isShim = (path) => repository.has('graph') && repository.graph.modules.get(path)?.shim !== undefined;
    const isMeant = (other) => (0,history_announcements/* isSameEdge */.kS)(other, edge);
    const development = new Set();
    const production = new Set();
    for (const { path } of files) {
        if (!(0,module_path/* isCode */._m)(path))
            continue;
        const module = (0,module_path/* moduleOf */.cD)(edge, path);
        if (module === undefined)
            continue;
        if (lanes.edgesFrom(path).some(isMeant))
            development.add(module);
        else if (lanes.edgesInto(path).some(isMeant) && !isShim(path))
            production.add(module);
    }
    return { development, production };
}

;// CONCATENATED MODULE: ./build/checks/overlapping-lanes.js

const overlapping_lanes_check = {
    id: 'overlapping-lanes',
    group: 'manifest',
    title: 'two lanes have the same root',
    severity: 'error',
    old: 'warning',
    needs: ['manifest'],
    *run({ manifest }) {
        const firsts = new Map();
        for (const lane of manifest.lanes) {
            const root = lane.root.value;
            const first = firsts.get(root);
            if (!first) {
                firsts.set(root, lane);
                continue;
            }
            const [name, firstName] = [(0,quote/* quote */.hD)(lane.name.value), (0,quote/* quote */.hD)(first.name.value)];
            yield {
                message: `lane ${name} has the root ${(0,quote/* quotePath */.WG)(root)}, which lane ${firstName} has at line ${first.root.at.line ?? 1}; its files count as of ${firstName}`,
                remedy: `give lane ${name} a root of its own below or beside ${(0,quote/* quotePath */.WG)(root)}, or remove it`,
                location: lane.root.at,
                related: [{ ...first.root.at, note: `root of lane ${firstName}` }],
                value: `${lane.name.value}: ${root}`,
                data: { root, lanes: [first.name.value, lane.name.value] },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/checks/redundant-shim.js







const redundant_shim_check = {
    id: 'redundant-shim',
    group: 'shims',
    title: 'a shim forwards to a development module that is promoted',
    severity: 'warning',
    needs: ['graph', 'manifest'],
    *run(repository) {
        for (const shim of (0,graph_shims/* productionShims */.cJ)(repository).values()) {
            // Without its `__init__.py` a package is another thing: there the line is mended, and the file stays.
            if ((0,graph_shims/* isRedundant */.SJ)(shim) && !(0,module_path/* isPackageInit */.$$)(shim.module.path))
                yield removable(shim, repository.graph);
            else
                yield* mendable(shim, repository);
        }
    },
};
/** Nothing needs the shim any more: one finding for all that it forwards to. */
function removable({ module, forwards, importers }, graph) {
    const { edge } = forwards[0].crossing;
    const places = [...new Set(forwards.flatMap(({ promoted }) => promoted ?? []))];
    const names = places.map((place) => productionName(place, graph));
    const users = importers.filter((one) => !one.labels.includes('implicit'));
    const remove = `git rm ${(0,shell/* shellWord */.r)(module.path)}`;
    const [first, ...more] = users;
    const rest = more.length > 0 ? ` and ${more.length} more` : '';
    const what = names.map((name) => `"${name}"`).join(' or ');
    return {
        message: `the shim ${module.path} forwards to ${redundant_shim_listed(forwards)}, although it is promoted to ${places.join(' and ')}`,
        remedy: first
            ? `import ${what} instead of "${module.name}" at ${first.path}:${first.line}${rest}, then ${remove}`
            : `${remove}: nothing imports it`,
        location: edge,
        related: [
            ...places.map((path) => ({ path, note: 'the promoted module' })),
            ...usersWith(users, names.length === 1 ? (names[0] ?? null) : null, module.path, graph),
        ],
        value: edge.target,
        labels: edge.labels,
        data: { target: edge.target, promoted: places, importers: users.length, labels: [...edge.labels] },
    };
}
/** Some of what the shim forwards to is not promoted, or the file has to stay. */
function* mendable({ module, forwards }, repository) {
    const { graph } = repository;
    for (const { crossing, promoted } of forwards) {
        if (promoted === null)
            continue;
        const { edge } = crossing;
        const rewritten = rewrittenImport(crossing, (0,crossings/* crossings */.c)(repository), graph);
        const name = productionName(promoted, graph);
        yield {
            message: `the shim ${module.path} forwards to "${edge.target}", although it is promoted to ${promoted}`,
            remedy: rewritten ?? `import "${name}" instead of "${edge.target}"`,
            location: edge,
            related: [{ path: promoted, note: 'the promoted module' }],
            value: edge.target,
            labels: edge.labels,
            data: { target: edge.target, promoted: [promoted], replacement: name, rewritten, labels: [...edge.labels] },
        };
    }
}
function redundant_shim_listed(forwards) {
    return [...new Set(forwards.map(({ crossing }) => `"${crossing.edge.target}"`))].join(' and ');
}
/** Beyond this many edges a statement is not repeated in each of its places: output would grow with the square. */
const redundant_shim_mostEdges = 50;
/** Who imports the shim, each with the line to write where that is known. */
function usersWith(users, name, shim, graph) {
    const byFile = (0,group/* groupedBy */.m)(users, ({ path }) => path);
    return [...byFile].flatMap(([path, edges]) => {
        const explicit = graph.edgesOf(path).filter((edge) => !edge.labels.includes('implicit'));
        const statements = (0,group/* groupedBy */.m)(explicit, ({ statement }) => statement);
        const python = graph.modules.get(path)?.language === 'python';
        return edges.map(({ line, column, endColumn, statement }) => {
            const all = statements.get(statement) ?? [];
            const lines = name !== null && python ? rewritten(all, name, shim) : [];
            const note = lines.length > 0 ? `imports the shim; write: ${lines.join(' ')}` : 'imports the shim';
            return { path, line, column, endColumn, note };
        });
    });
}
/** Empty where the statement would bind another name than it does, or is no statement. */
function rewritten(edges, name, shim) {
    const renames = edges.some((edge) => edge.resolved === shim && edge.submodule && lastSegment(edge.target) !== lastSegment(name));
    if (renames || edges.length > redundant_shim_mostEdges || edges[0]?.statement.form === 'call')
        return [];
    return rewriteStatement(edges, (edge) => (edge.resolved === shim ? name : null));
}
function lastSegment(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./build/checks/rewritten-promotion.js








const rewritten_promotion_check = {
    id: 'rewritten-promotion',
    group: 'promotions',
    title: 'a promoted copy that differs from its original by more than imports',
    severity: 'notice',
    needs: ['commits'],
    uses: ['graph'],
    *run(repository) {
        const { history, lanes, settings, files } = repository;
        const shims = repository.has('graph') ? (0,graph_shims/* productionShims */.cJ)(repository) : new Map();
        const announcements = (0,history_announcements/* announcementsIn */.uw)(history, settings.commitFormat, lanes);
        const { rewritten } = (0,history_announcements/* rewrittenIn */.Sq)(history, (0,history_announcements/* mismatchedIn */.lp)(history, announcements), files);
        for (const one of rewritten)
            yield rewritten_promotion_withoutCopy(one, history, files, shims);
        const judged = history.judged === 'change' ? history.total : history.promotions;
        const promoted = new Set(judged.flatMap((promotion) => promotion.files.map((file) => file.path)));
        for (const rewrite of history.rewrites) {
            if (rewrite.alike && rewrite.similarity < settings.similarity && promoted.has(rewrite.path)) {
                yield changedCopy(rewrite, settings.similarity);
            }
        }
    },
};
function changedCopy(rewrite, least) {
    const { path, counterpart, similarity, commit, hunks } = rewrite;
    const [first] = hunks;
    const where = hunks.length === 0 ? '' : `; they differ in ${(0,domain_count/* counted */.h)(hunks.length, 'place')}`;
    return {
        message: `${path} is ${similarity} % alike to ${counterpart}, imports aside, and a copy counts as rewritten below ${least} %${where}`,
        remedy: `promote it as it is (cp ${(0,shell/* shellWord */.r)(counterpart)} ${(0,shell/* shellWord */.r)(path)}, rewrite its imports), and change it in a commit of its own`,
        location: { path, ...(first ? { line: first.line, note: (0,history_hunks/* shownHunk */.Mk)(first, counterpart) } : {}) },
        related: (0,history_hunks/* hunkPlaces */.xQ)(rewrite).slice(1, 20),
        value: counterpart,
        data: { counterpart, similarity, commit, hunks: hunks.map((hunk) => ({ ...hunk })) },
    };
}
function rewritten_promotion_withoutCopy({ announcement, edge, files }, history, all, shims) {
    const { commit, announced } = announcement;
    const present = new Set(all.map(({ path }) => path));
    const rewrites = new Map(history.rewrites.map((rewrite) => [rewrite.path, rewrite]));
    const told = (path) => {
        const rewrite = rewrites.get(path);
        if (rewrite)
            return `${path} is ${rewrite.similarity} % alike to ${rewrite.counterpart}`;
        const [forward] = shims.get(path)?.forwards ?? [];
        if (forward)
            return `${path} forwards to ${forward.crossing.development}`;
        const counterpart = edge.from.root + path.slice(edge.to.root.length);
        // A package's `__init__.py` alone copies nothing.
        if ((0,module_path/* isPackageInit */.$$)(path) || present.has(counterpart))
            return `${path} is no copy of ${counterpart}`;
        return `${path} has no counterpart in ${edge.from.root}`;
    };
    const source = edge.from.root + announced.module;
    const copy = copy_command_copyCommand(edge, announced.module, all.map(({ path }) => path));
    // Where all of it is shims, they are the defect.
    const place = files.find((path) => !shims.has(path) && !(0,module_path/* isPackageInit */.$$)(path)) ?? files.find((path) => shims.has(path));
    const more = files.length > 3 ? `, and ${files.length - 3} more` : '';
    return {
        message: `${(0,history_reword/* shownCommit */.jW)(commit)} announces a promotion and holds no copy of ${source}: ${files.slice(0, 3).map(told).join(', ')}${more}`,
        remedy: `copy it as it is (${copy}) and rewrite nothing but its imports, or give commit ${(0,history_reword/* shortName */.EU)(commit.sha)} a subject that says what it does`,
        location: { path: place ?? files[0] ?? edge.to.root },
        related: files
            .filter((path) => path !== (place ?? files[0]))
            .slice(0, 19)
            .map((path) => ({ path, note: 'no copy either' })),
        value: announced.module,
        severity: 'error',
        data: { commit: commit.sha, subject: commit.subject.slice(0, 4096), module: announced.module, files: [...files] },
    };
}

;// CONCATENATED MODULE: ./build/smoke/leaks.js
/** The leaks by the place that enters the lane, in the order in which they are met: one edge, one leak. */
function leaksOf(packages, lanes) {
    const found = new Map();
    for (const probe of packages) {
        for (const module of probe.loaded) {
            const entry = entryOf(module, lanes);
            const key = entry ? `${entry.path}:${entry.line}` : module.name;
            const known = found.get(key) ?? { entry, modules: new Map(), packages: [] };
            known.modules.set(module.name, known.modules.get(module.name) ?? module);
            if (known.packages.at(-1) !== probe)
                known.packages.push(probe);
            found.set(key, known);
        }
    }
    return [...found.values()].flatMap(({ entry, modules, packages: probes }) => {
        const names = [...modules.keys()];
        // `candidate` and `candidate.core` are loaded for the sake of `candidate.core.x`.
        const meant = [...modules.values()].filter(({ name }) => !names.some((other) => other.startsWith(`${name}.`)));
        const direct = meant.find(({ chain }) => chain.at(-1)?.path === entry?.path) ?? modules.get(entry?.target ?? '') ?? meant[0];
        if (!direct)
            return [];
        return [{ entry, module: direct, others: meant.filter((one) => one !== direct), packages: probes }];
    });
}
/** The last step of a file outside of the lane. */
function entryOf({ chain }, lanes) {
    const inside = chain.findIndex(({ path }) => lanes.edgeFrom(path) !== undefined && lanes.edgeInto(path) === undefined);
    return (inside < 0 ? chain.at(-1) : chain[inside - 1]) ?? null;
}

;// CONCATENATED MODULE: ./build/checks/runtime-lane-leak.js





const runtime_lane_leak_check = {
    id: 'runtime-lane-leak',
    group: 'smoke',
    title: 'importing production loads a development module, or fails',
    severity: 'error',
    old: 'error',
    needs: ['graph', 'leaks'],
    *run(repository) {
        const { graph, lanes, leaks } = repository;
        const told = new Set([...(0,crossings/* crossings */.c)(repository).keys()].map(({ path, line }) => `${path}:${line}`));
        for (const leak of leaksOf(leaks.packages, lanes)) {
            const { entry } = leak;
            // Of a shim the group `shims` tells; an edge that the source shows is told by what reads sources.
            if (entry && (graph.modules.get(entry.path)?.shim || isSeen(leak, repository)))
                continue;
            yield leakage(leak, repository);
        }
        for (const failing of failuresOf(leaks.packages)) {
            const { at } = failing.failure;
            if (at && told.has(`${at.path}:${at.line}`))
                continue;
            yield breakage(failing, graph.roots);
        }
    },
};
/** Whether a statement, or a call that could be followed, stands at the entry and leads to the lane. */
function isSeen({ entry }, { graph, lanes }) {
    if (!entry)
        return false;
    return graph
        .edgesOf(entry.path)
        .some(({ line, place, labels }) => line === entry.line && lanes.edgeFrom(place) !== undefined && !labels.includes('prefix'));
}
function leakage(leak, repository) {
    const { entry, module, others, packages } = leak;
    const [first] = packages;
    const more = packages.length > 1 ? ` (and ${packages.length - 1} more)` : '';
    const along = others.length > 0 ? ` and ${(0,domain_count/* counted */.h)(others.length, 'further development module')}` : '';
    const where = entry ? ` at ${entry.path}:${entry.line}` : ', by no import that could be followed';
    const promotion = repository.lanes.edgeFrom(module.path);
    return {
        message: `importing ${first?.name}${more} loads the development module "${module.name}"${along}${where}`,
        remedy: promotion
            ? promoteFirst({ promotion, development: module.path }, repository)
            : `cut what loads "${module.name}"`,
        location: entry ? { path: entry.path, line: entry.line } : { path: first?.path ?? module.path },
        related: module.chain
            .filter(({ path, line }) => path !== entry?.path || line !== entry.line)
            .map(({ path, line, target }) => ({ path, line, note: `loads "${target}"` })),
        value: module.name,
        labels: ['dynamic'],
        data: {
            target: module.name,
            packages: packages.map(({ name }) => name),
            chain: module.chain.map(({ path, line, target }) => ({ path, line, target })),
            modules: [module.name, ...others.map(({ name }) => name)],
        },
    };
}
/** One for each place: an `__init__.py` that fails fails every package below it. */
function failuresOf(packages) {
    const found = new Map();
    for (const probe of packages) {
        const { failure } = probe;
        if (!failure || failure.kind === 'missing')
            continue;
        const key = failure.at ? JSON.stringify([failure.at.path, failure.at.line, failure.message]) : probe.name;
        found.set(key, [...(found.get(key) ?? []), probe]);
    }
    return [...found.values()].flatMap((same) => {
        const failure = same[0]?.failure;
        return failure ? [{ failure, packages: same }] : [];
    });
}
function breakage({ failure, packages }, roots) {
    const [first] = packages;
    const name = first?.name ?? '';
    const more = packages.length > 1 ? ` (and ${packages.length - 1} more)` : '';
    const cut = failure.kind === 'exit' || failure.kind === 'time';
    return {
        message: cut && !failure.at
            ? `importing ${name}${more} ${failure.message}`
            : `importing ${name}${more} fails: ${failure.message}`,
        remedy: `${pathOf(roots)}python3 -c "import ${name}"`,
        location: failure.at ?? { path: first?.path ?? '' },
        value: `${name}: ${failure.kind}`,
        // What a module does at import may need what only its own environment has.
        ...(failure.kind === 'exception' ? { severity: 'warning' } : {}),
        data: { packages: packages.map((probe) => probe.name), kind: failure.kind, target: failure.module },
    };
}
/** Where the probe imported from; the folder that `python3 -c` starts in is on the path by itself, before the others. */
function pathOf(roots) {
    const others = roots.filter((root) => root !== '').map((root) => root.replace(/\/$/, ''));
    return others.length === 0 ? '' : `PYTHONPATH=${(0,shell/* shellWord */.r)(others.join(':'))} `;
}

;// CONCATENATED MODULE: ./build/checks/shadowed-module.js






const shadowed_module_check = {
    id: 'shadowed-module',
    group: 'shims',
    title: 'a module beside a package of the same name: Python imports one of the two, never the other',
    severity: 'error',
    old: 'warning',
    needs: ['graph', 'manifest'],
    *run(repository) {
        const { graph, lanes } = repository;
        const hidden = importsBelowModules(graph);
        for (const module of graph.modules.values()) {
            const init = (0,graph_shims/* packageBeside */.B4)(module.path, graph);
            const below = hidden.get(module.path) ?? [];
            const found = init !== null ? shadowed(module, init, repository) : below[0] ? hiding(module, below) : null;
            if (found)
                yield { ...found, ...(lanes.edgeInto(module.path) ? {} : { severity: 'notice' }) };
        }
    },
};
/** `foo.py` beside `foo/__init__.py`. */
function shadowed({ path, name, shim }, init, repository) {
    return {
        message: `${path} is never imported: "${name}" is the package ${init} beside it`,
        remedy: shadowed_module_remedyOf(path, init, shim !== undefined, repository),
        location: { path },
        related: [{ path: init, note: `what import ${name} loads` }],
        value: init,
        data: { module: name, loaded: init, shim: shim !== undefined },
    };
}
function shadowed_module_remedyOf(path, init, isShim, repository) {
    const remove = `git rm ${(0,shell/* shellWord */.r)(path)}`;
    if (!isShim)
        return `move what is used of it into ${init} or to a name of its own, then ${remove}`;
    const all = (0,crossings/* crossings */.c)(repository);
    const isPromoted = repository.graph.edgesOf(path).some((edge) => all.get(edge)?.counterpart === init);
    if (isPromoted)
        return `${remove}: the package is the module that this shim forwards to, promoted`;
    return `a shim works in the package alone: move its lines into ${init}, then ${remove}`;
}
/** `foo.py` beside `foo/` without an `__init__.py`, below which something is imported. */
function hiding({ path, name }, below) {
    const [first, ...more] = below;
    if (!first)
        return null;
    const directory = `${path.slice(0, -'.py'.length)}/`;
    const rest = more.length > 0 ? ` and ${more.length} more` : '';
    const place = `${first.path}:${first.line}${rest}`;
    return {
        message: `"${name}" is the module ${path}: nothing below ${directory} can be imported, as "${first.target}" is at ${place}`,
        remedy: `make it the package: git mv ${(0,shell/* shellWord */.r)(path)} ${(0,shell/* shellWord */.r)(`${directory}__init__.py`)}, with one dot more in its relative imports`,
        location: { path },
        related: below.map(({ path: importer, line, column, endColumn, target }) => ({
            path: importer,
            line,
            column,
            endColumn,
            note: `imports "${target}"`,
        })),
        value: directory,
        data: { module: name, loaded: path, shim: false },
    };
}
/** Imports of files that lie below a directory beside a module of its name, by the path of that module. */
function importsBelowModules(graph) {
    const { targets, start, target } = graph.strays;
    const modules = targets.map((one) => (one.missing ? moduleAbove(one.place, graph) : null));
    const edges = [];
    graph.links.paths.forEach((path, file) => {
        const stray = target.subarray(start[file] ?? 0, start[file + 1] ?? 0);
        if (!stray.some((one) => modules[one]))
            return;
        for (const edge of graph.edgesOf(path)) {
            // A relative import goes by path: what it misses, it misses for another reason.
            const above = edge.missing && edge.statement.level === 0 ? moduleAbove(edge.place, graph) : null;
            if (above !== null)
                edges.push([above, edge]);
        }
    });
    return new Map([...(0,group/* groupedBy */.m)(edges, ([above]) => above)].map(([above, found]) => [above, found.map(([, edge]) => edge)]));
}
/** The module that stands in the way to a place, where a file lies at the place all the same. */
function moduleAbove(place, graph) {
    const base = (0,module_base/* moduleBase */.a)(place);
    if (graph.findAt(base) === null)
        return null;
    const directory = (0,domain_path/* directoriesAbove */.jH)(base).find((above) => graph.modules.has(`${above.slice(0, -1)}.py`) && !graph.modules.has(`${above}__init__.py`));
    return directory === undefined ? null : `${directory.slice(0, -1)}.py`;
}

;// CONCATENATED MODULE: ./build/checks/silent-shim.js

const silent_shim_check = {
    id: 'silent-shim',
    group: 'shims',
    title: 'a shim whose fallback is `pass`: without the development lane it imports nothing and says nothing',
    severity: 'warning',
    old: 'notice',
    needs: ['graph', 'manifest'],
    *run(repository) {
        for (const { module, silent, forwards } of (0,graph_shims/* productionShims */.cJ)(repository).values()) {
            if (!silent)
                continue;
            const { edge } = forwards[0].crossing;
            yield {
                message: `the shim ${module.path} passes over the ImportError: where "${edge.target}" is absent, "${module.name}" is an empty module`,
                remedy: `in ${module.path}, write raise in place of each pass or ... behind except, or import without suppress(ImportError)`,
                location: edge,
                value: edge.target,
                labels: edge.labels,
                data: { target: edge.target, labels: [...edge.labels] },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/checks/stale-baseline.js


const stale_baseline_check = {
    id: 'stale-baseline',
    group: 'audit',
    title: 'a finding of the baseline is gone',
    severity: 'warning',
    needs: ['acknowledgements'],
    audit: true,
    *run({ acknowledgements: { baseline: path, gone } }) {
        const [first, ...more] = gone;
        if (path === null || !first)
            return;
        const others = more.length === 0 ? '' : ` and ${(0,domain_count/* counted */.h)(more.length, 'other finding')}`;
        yield {
            message: `${(0,quote/* quotePath */.WG)(path)} still holds ${stale_baseline_named(first)}${others}, which ${more.length === 0 ? 'is' : 'are'} gone`,
            remedy: 'lane-guard baseline --prune',
            location: { path, line: first.line },
            related: more.map((entry) => ({ path, line: entry.line, note: `${stale_baseline_named(entry)} as well` })),
            value: 'gone',
            data: { entries: gone.length },
        };
    },
};
function stale_baseline_named({ check: id, path, value }) {
    return `${id} ${(0,quote/* quote */.hD)(value)} of ${(0,quote/* quotePath */.WG)(path)}`;
}

;// CONCATENATED MODULE: ./build/checks/unannounced-promotion.js






const unannounced_promotion_check = {
    id: 'unannounced-promotion',
    group: 'commits',
    title: 'a promoted module that no commit of the range announces',
    severity: 'error',
    needs: ['commits'],
    *run({ history, lanes, settings, files }) {
        const announcements = (0,history_announcements/* announcementsIn */.uw)(history, settings.commitFormat, lanes);
        // A subject that names another module, or slips, is told by the check for that: one cause, one finding.
        const mismatched = new Set((0,history_announcements/* mismatchedIn */.lp)(history, announcements).map(({ commit }) => commit.sha));
        const malformed = malformedIn(history, settings.commitFormat, lanes, files);
        const carriers = (promotion) => history.promotions.filter((one) => (0,history_announcements/* isSameEdge */.kS)(one.edge, promotion.edge) && one.module === promotion.module);
        const carries = (commit, promotion) => !commit.firstParent || carriers(promotion).some((one) => one.commit === commit.sha);
        const isTold = (promotion) => announcements.some(({ announced }) => (0,history_announcements/* isNamedBy */.$8)(promotion, announced.module)) ||
            carriers(promotion).some(({ commit }) => commit !== null && mismatched.has(commit)) ||
            malformed.some((one) => (0,history_announcements/* isNamedBy */.$8)(promotion, one.module ?? '') && carries(one.commit, promotion));
        const remedyOf = (commit, subject) => {
            if (!commit)
                return (0,history_reword/* rewordHead */.Gr)(history, subject);
            // A commit has one subject: what it does beside another promotion has to leave it.
            const own = history.promotions.filter((promotion) => promotion.commit === commit.sha);
            const others = promotedModules(own).length > 1 || announcements.some((one) => one.commit.sha === commit.sha);
            if (!others)
                return (0,history_reword/* rewordCommand */.VI)(history, commit, subject);
            return `take it out of commit ${(0,history_reword/* shortName */.EU)(commit.sha)}, and commit it alone: git commit -m ${(0,shell/* shellWord */.r)(subject)}`;
        };
        const judged = history.judged === 'change' ? history.total : history.promotions;
        for (const group of promotedModules(judged.filter((promotion) => !isTold(promotion)))) {
            const { edge, files, module } = group;
            const [from, to] = [(0,domain_lane/* laneLabel */.h9)(edge.from), (0,domain_lane/* laneLabel */.h9)(edge.to)];
            const subject = (0,history_announcements/* subjectOf */.et)(group, settings.commitFormat);
            const carrier = group.promotions
                .flatMap((promotion) => carriers(promotion))
                .find(({ commit }) => commit !== null);
            const commit = history.commits.find(({ sha }) => sha === carrier?.commit);
            const where = commit ? `commit ${(0,history_reword/* shortName */.EU)(commit.sha)}` : 'the range';
            yield {
                message: `${where} promotes "${module}" from ${from} to ${to} (${count(files.length)}), and no commit says so`,
                remedy: remedyOf(commit, subject),
                location: { path: files[0] ?? edge.to.root },
                value: module,
                data: { module, commit: commit?.sha ?? null, subject },
            };
        }
    },
};
function count(files) {
    return files === 1 ? '1 file' : `${files} files`;
}

;// CONCATENATED MODULE: ./build/checks/undeclared-lane-dependency.js







/** Imports of one pair of lanes that stand in `related`. */
const mostRelated = 20;
const undeclared_lane_dependency_check = {
    id: 'undeclared-lane-dependency',
    group: 'dependencies',
    title: 'a lane imports another one that its `depends_on` does not name',
    severity: 'warning',
    old: 'notice',
    needs: ['graph', 'manifest'],
    *run(repository) {
        const { manifest } = repository;
        // A lane without the key may depend on any; with an empty list on none.
        const next = new Map(manifest.lanes.flatMap(({ name, dependsOn, dependsOnAt }) => dependsOnAt ? [[name.value, dependsOn.map(({ value }) => value)]] : []));
        if (next.size === 0)
            return;
        const declared = new Map(manifest.lanes.map((lane) => [lane.name.value, lane]));
        const pairs = [...undeclared(repository, next)].flatMap(([lane, ofLane]) => {
            const declaration = declared.get(lane);
            return declaration ? [...ofLane].map(([on, found]) => ({ declaration, on, found })) : [];
        });
        for (const { declaration, on, found } of pairs)
            yield undeclared_lane_dependency_violation(declaration, on, found, next);
    },
};
/** By the importing lane, then by the imported one; edges that are findings of other checks, or denied, do not count. */
function undeclared(repository, next) {
    const { graph, lanes, policy } = repository;
    const told = new Set((0,crossings/* crossings */.c)(repository).keys());
    for (const chain of (0,chains/* chains */.B)(graph, lanes))
        told.add(chain.entry);
    const rules = (0,import_rules/* importRules */.n)(policy);
    const found = new Map();
    const isUndeclared = (lane, on) => lane !== null && typeof on === 'string' && on !== lane && next.get(lane)?.includes(on) === false;
    const modules = [...graph.modules.values()];
    const strayed = graph.strays.targets.map(({ place }) => lanes.laneOf(place)?.name ?? null);
    for (const [file, module] of modules.entries()) {
        const { lane, path } = module;
        const may = undeclared_lane_dependency_some((0,edge_tables/* explicitTargets */.Fe)(graph.links, file), (to) => isUndeclared(lane, laneOfPlace(modules[to]?.place, repository))) || undeclared_lane_dependency_some((0,edge_tables/* explicitTargets */.Fe)(graph.strays, file), (to) => isUndeclared(lane, strayed[to]));
        if (!may || lane === null)
            continue;
        const own = lanes.laneOf(path);
        for (const edge of graph.edgesOf(path)) {
            if (told.has(edge) || edge.labels.includes('implicit'))
                continue;
            const target = lanes.laneOf(edge.place);
            if (!isUndeclared(lane, target?.name))
                continue;
            if (rules.denies(path, own, edge.place, target) !== null)
                continue;
            const ofLane = found.get(lane) ?? new Map();
            found.set(lane, ofLane);
            const imports = ofLane.get(target?.name ?? '') ?? { edges: [], files: new Set() };
            ofLane.set(target?.name ?? '', imports);
            imports.edges.push(edge);
            imports.files.add(path);
        }
    }
    return found;
}
function laneOfPlace(place, { lanes }) {
    return place === undefined ? null : (lanes.laneOf(place)?.name ?? null);
}
function undeclared_lane_dependency_some(targets, test) {
    for (const target of targets)
        if (test(target))
            return true;
    return false;
}
function undeclared_lane_dependency_violation(lane, on, { edges, files }, next) {
    const name = lane.name.value;
    const [first] = edges;
    const left = edges.length - mostRelated;
    return {
        message: `lane ${(0,quote/* quote */.hD)(name)} imports lane ${(0,quote/* quote */.hD)(on)}, which its depends_on does not name: ${(0,domain_count/* counted */.h)(edges.length, 'import')} in ${(0,domain_count/* counted */.h)(files.size, 'file')}, the first in ${first?.path}:${first?.line}`,
        remedy: undeclared_lane_dependency_remedyOf(lane, on, next),
        location: lane.dependsOn[0]?.at ?? lane.dependsOnAt ?? lane.name.at,
        related: edges.slice(0, mostRelated).map((edge, at) => {
            const more = at === mostRelated - 1 && left > 0 ? `; ${left} more imports of the lane follow` : '';
            const { path, line, column, endColumn } = edge;
            return { path, line, column, endColumn, note: `imports "${edge.target}"${more}` };
        }),
        value: `${name} on ${on}`,
        data: { from: name, to: on, target: first?.target ?? '', imports: edges.length, files: files.size },
    };
}
/** The line to add, unless the two would depend on each other then. */
function undeclared_lane_dependency_remedyOf(lane, on, next) {
    const name = lane.name.value;
    const back = (0,lane_cycles/* shortestWay */.e)(on, name, next);
    if (!back) {
        const names = [...lane.dependsOn.map(({ value }) => value), on].map((one) => /^[A-Za-z_][\w-]*$/.test(one) ? one : (0,quote/* quote */.hD)(one));
        return `write depends_on: [${names.join(', ')}] in lane ${(0,quote/* quote */.hD)(name)}`;
    }
    const circle = [name, ...back].map((one) => (0,quote/* quote */.hD)(one)).join(' → ');
    return `move what both lanes use into a lane of its own: ${(0,quote/* quote */.hD)(on)} in depends_on of lane ${(0,quote/* quote */.hD)(name)} would close the circle ${circle}`;
}

;// CONCATENATED MODULE: ./build/checks/unknown-lane.js


const unknown_lane_check = {
    id: 'unknown-lane',
    group: 'manifest',
    title: 'depends_on or promotion names a lane that does not exist',
    severity: 'error',
    old: 'warning',
    needs: ['manifest'],
    *run({ manifest }) {
        const known = new Set([...manifest.lanes.map((lane) => lane.name.value), ...manifest.unreadLanes]);
        for (const { lane, key, name } of references(manifest)) {
            if (known.has(name.value))
                continue;
            const { hint, remedy } = suggestion(name.value, known, manifest);
            yield {
                message: `${key} of lane ${(0,quote/* quote */.hD)(lane)} names ${(0,quote/* quote */.hD)(name.value)}, which is no lane${hint}`,
                remedy,
                location: name.at,
                value: `${key} of ${lane}: ${name.value}`,
                data: { lane, key, name: name.value },
            };
        }
    },
};
function* references(manifest) {
    for (const { name: lane, dependsOn, promotion } of manifest.lanes) {
        for (const name of dependsOn)
            yield { lane: lane.value, key: 'depends_on', name };
        if (promotion?.from)
            yield { lane: lane.value, key: 'promotion.from', name: promotion.from };
        if (promotion?.to)
            yield { lane: lane.value, key: 'promotion.to', name: promotion.to };
    }
}
/** By root first: `lukhas` for the lane at `lukhas/` is the usual slip, and no near name is as sure. */
function suggestion(name, known, manifest) {
    const directory = `${name.replace(/^(\.\/)+/, '').replace(/\/$/, '')}/`;
    const byRoot = manifest.lanes.find((lane) => lane.root.value === directory);
    if (byRoot) {
        const meant = (0,quote/* quote */.hD)(byRoot.name.value);
        return { hint: `; ${(0,quote/* quotePath */.WG)(directory)} is the root of lane ${meant}`, remedy: `write ${meant}` };
    }
    const near = (0,closest/* closestName */.Nf)(name, known);
    if (near)
        return { hint: (0,closest/* suggestion */.h)(near, (0,quote/* quote */.hD)(near)), remedy: `write ${(0,quote/* quote */.hD)(near)}` };
    const names = [...known].slice(0, 10).map((lane) => (0,quote/* quote */.hD)(lane));
    const list = `${names.join(', ')}${known.size > names.length ? ', …' : ''}`;
    return { hint: '', remedy: `declare the lane in ${manifest.path} or remove it here; the lanes are ${list}` };
}

// EXTERNAL MODULE: ./build/domain/check-id.js
var check_id = __webpack_require__(6855);
;// CONCATENATED MODULE: ./build/checks/unknown-promotion-check.js





const unknown_promotion_check_check = {
    id: 'unknown-promotion-check',
    group: 'manifest',
    title: '`promotion.checks` names what nothing defines: no path, no check, no command',
    severity: 'warning',
    old: 'notice',
    needs: ['manifest'],
    *run({ manifest, files, settings }) {
        const stated = manifest.lanes.flatMap((lane) => (lane.promotion?.checks ?? []).map((name) => ({ lane: lane.name.value, name })));
        if (stated.length === 0)
            return;
        const directories = (0,tree/* directoriesOf */.P)(files);
        const paths = new Set(files.map(({ path }) => path));
        const commands = settings.checkCommands ?? [];
        const names = [...check_id/* checkIds */.t, ...commands];
        const holds = ({ value }) => {
            const directory = (0,domain_path/* asDirectory */.Wy)(testFile(value));
            return directory !== null && (directories.has(directory) || paths.has(directory.slice(0, -1)));
        };
        for (const { lane, name } of stated) {
            if (names.includes(name.value) || holds(name))
                continue;
            const isPath = /[\\/]|\.py$/.test(testFile(name.value));
            const what = isPath ? 'a path that holds no file' : 'which is no path, no check and no command';
            yield {
                message: `promotion.checks of lane ${(0,quote/* quote */.hD)(lane)} names ${(0,quote/* quote */.hD)(name.value)}, ${what}${isPath ? '' : (0,closest/* didYouMean */.au)(name.value, names)}`,
                remedy: unknown_promotion_check_remedyOf(name.value, isPath, names, settings.checkCommands !== undefined),
                location: name.at,
                value: `${lane}: ${name.value}`,
                data: { lane, name: name.value },
            };
        }
    },
};
/** `tests/smoke/test_x.py::test_a`, as pytest names one test, stands in that file. */
function testFile(name) {
    return name.split('::', 1)[0] ?? name;
}
function unknown_promotion_check_remedyOf(name, isPath, names, hasCommands) {
    if (isPath)
        return 'add tests there, or write the path of a suite as the tree has it';
    const meant = (0,closest/* closestName */.Nf)(name, names);
    if (meant !== undefined)
        return `write ${meant}`;
    const other = 'write the path of a suite or the id of a check in its place, or remove it';
    return hasCommands
        ? `define it in the input check-commands, as a line ${(0,quote/* quote */.hD)(`${name}: make ${name}`)}; ${other}`
        : other;
}

;// CONCATENATED MODULE: ./build/checks/unlabelled-promotion.js


const unlabelled_promotion_check = {
    id: 'unlabelled-promotion',
    group: 'promotions',
    title: 'a pull request that promotes and lacks a required label',
    severity: 'error',
    needs: ['commits', 'pull-request'],
    *run({ history, pullRequest }) {
        if (!pullRequest)
            return;
        const modules = promotedModules(history.total);
        const [first] = modules;
        if (!first)
            return;
        // GitHub's labels differ by more than case.
        const present = new Set(pullRequest.labels.map((label) => label.toLowerCase()));
        const required = new Set(modules.flatMap(({ edge }) => edge.labels));
        const missing = [...required].filter((label) => !present.has(label.toLowerCase())).sort();
        if (missing.length === 0)
            return;
        const quoted = missing.map((label) => `"${label}"`).join(', ');
        const names = modules.slice(0, 5).map(({ module }) => `"${module}"`);
        const more = modules.length > 5 ? ` and ${modules.length - 5} more` : '';
        yield {
            message: `pull request #${pullRequest.number} promotes ${names.join(', ')}${more} and lacks the label${missing.length > 1 ? 's' : ''} ${quoted}`,
            remedy: `gh pr edit ${pullRequest.number} ${missing.map((label) => `--add-label ${(0,shell/* shellWord */.r)(label)}`).join(' ')}`,
            location: { path: first.files[0] ?? first.edge.to.root },
            value: missing.join(', '),
            data: { labels: missing, pullRequest: pullRequest.number },
        };
    },
};

// EXTERNAL MODULE: ./build/manifest/code-directories.js
var code_directories = __webpack_require__(6985);
;// CONCATENATED MODULE: ./build/checks/unmapped-directory.js



/** Named in the message; the others are in `related`. */
const unmapped_directory_named = 5;
const unmapped_directory_mostRelated = 100;
const unmapped_directory_check = {
    id: 'unmapped-directory',
    group: 'manifest',
    title: 'directories with Python or TypeScript lie in no lane',
    severity: 'notice',
    old: 'notice',
    needs: ['manifest'],
    *run({ manifest, files, lanes }) {
        // Without lanes, every directory is in none: what is wrong is told by invalid-manifest.
        if (!manifest.exists || lanes.lanes.length === 0)
            return;
        const directories = (0,code_directories/* unmappedDirectories */.yw)(files, lanes);
        const [largest] = directories;
        if (!largest)
            return;
        yield {
            message: unmapped_directory_messageOf(directories),
            remedy: `add a lane to ${manifest.path}, as - {name: ${nameOf(largest)}, root: ${(0,quote/* quotePath */.WG)(largest.path)}}, or leave them without rules`,
            location: manifest.lanesAt ?? { path: manifest.path, line: 1 },
            related: directories.slice(0, unmapped_directory_mostRelated).map(({ path, files: count, first }) => ({
                path: first,
                note: `${(0,quote/* quotePath */.WG)(path)}: ${(0,domain_count/* counted */.h)(count, 'file')}`,
            })),
            value: 'directories in no lane',
            data: {
                total: directories.length,
                directories: directories.slice(0, unmapped_directory_mostRelated).map(({ path, files: count }) => ({ path, files: count })),
            },
        };
    },
};
function unmapped_directory_messageOf(directories) {
    const shown = directories.slice(0, unmapped_directory_named).map(({ path, files }) => `${(0,quote/* quotePath */.WG)(path)} (${(0,domain_count/* counted */.h)(files, 'file')})`);
    const rest = directories.length - shown.length;
    const list = `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    const one = directories.length === 1;
    return `${one ? 'a directory' : `${directories.length} directories`} with code ${one ? 'lies' : 'lie'} in no lane: ${list}`;
}
function nameOf({ path }) {
    return (0,quote/* quotePath */.WG)(path.slice(0, -1).split('/').at(-1) ?? path);
}

;// CONCATENATED MODULE: ./build/checks/unmatched-pattern.js




const unmatched_pattern_check = {
    id: 'unmatched-pattern',
    group: 'manifest',
    title: 'a glob of `allow_from` matches no tracked file',
    severity: 'warning',
    old: 'notice',
    needs: ['manifest'],
    *run(repository) {
        const { manifest, files } = repository;
        const allowed = manifest.lanes.flatMap((lane) => (lane.allowFrom ?? []).map((glob) => ({ lane, glob })));
        const patterns = new manifest_patterns/* PatternSet */.D(allowed.map(({ glob }) => glob.value));
        const met = new Set();
        for (const { path } of files)
            for (const number of patterns.matching(path))
                met.add(number);
        const unmatched = allowed.filter(({ glob }) => patterns.patternOf(glob.value) !== null && !met.has(patterns.numberOf(glob.value)));
        if (unmatched.length === 0)
            return;
        const tree = unmatched_pattern_layoutOf(repository);
        for (const [glob, places] of (0,group/* groupedBy */.m)(unmatched, (one) => one.glob.value)) {
            if (!tree.missing.some((root) => `${glob}/`.startsWith(root)))
                yield unmatched_pattern_violation(glob, places, tree);
        }
    },
};
function unmatched_pattern_layoutOf({ manifest, files }) {
    const directories = (0,tree/* directoriesOf */.P)(files);
    const submodules = new Set(files.flatMap(({ path, kind }) => (kind === 'submodule' ? [`${path}/`] : [])));
    const roots = manifest.lanes.map(({ name, root }) => ({ name: name.value, root: root.value }));
    return {
        folded: (0,group/* groupedBy */.m)(directories.keys(), (directory) => directory.toLowerCase()),
        roots,
        missing: roots.flatMap(({ root }) => (directories.has(root) || submodules.has(root) ? [] : [root])),
    };
}
function unmatched_pattern_violation(glob, places, tree) {
    const [first, ...more] = places;
    const lanes = [...new Set(places.map(({ lane }) => (0,quote/* quote */.hD)(lane.name.value)))];
    const meant = unmatched_pattern_meantBy(glob, tree);
    return {
        message: `allow_from ${(0,quote/* quote */.hD)(glob)} of ${lanes.length === 1 ? 'lane' : 'the lanes'} ${lanes.join(', ')} matches no tracked file${meant ? `; ${meant.why}` : ''}`,
        remedy: meant ? `write ${(0,quote/* quote */.hD)(meant.glob)}` : `remove ${(0,quote/* quote */.hD)(glob)}, or write the path as the tree has it`,
        location: first?.glob.at ?? { path: '' },
        related: more.map(({ lane, glob: { at } }) => ({ ...at, note: `of lane ${(0,quote/* quote */.hD)(lane.name.value)}` })),
        value: glob,
        data: { glob, lanes: places.map(({ lane }) => lane.name.value) },
    };
}
/** The directory that a glob was meant to name: another case, or a lane's name in the place of its root. */
function unmatched_pattern_meantBy(glob, { folded, roots }) {
    const start = /^[^*?[{]*\//.exec(`${glob}/`)?.[0] ?? '';
    if (start === '')
        return null;
    const rest = `${glob}/`.slice(start.length).replace(/\/$/, '');
    const [directory] = folded.get(start.toLowerCase()) ?? [];
    const [name = ''] = start.split('/');
    const lane = roots.find((one) => one.name === name && one.root !== `${name}/`);
    if (directory !== undefined && directory !== start) {
        return { glob: directory + (rest || '**'), why: `the tree has ${(0,quote/* quotePath */.WG)(directory)}: the case differs` };
    }
    if (directory === undefined && lane) {
        const below = `${glob}/`.slice(name.length + 1).replace(/\/$/, '');
        return { glob: lane.root + (below || '**'), why: `lane ${(0,quote/* quote */.hD)(name)} has the root ${(0,quote/* quotePath */.WG)(lane.root)}` };
    }
    return null;
}

// EXTERNAL MODULE: ./build/manifest/codeowners.js
var codeowners = __webpack_require__(4539);
;// CONCATENATED MODULE: ./build/checks/unowned-lane.js



/** Lines of CODEOWNERS, and owners, that are named. */
const unowned_lane_named = 5;
const unowned_lane_check = {
    id: 'unowned-lane',
    group: 'manifest',
    title: 'a lane has no owner, or CODEOWNERS gives most of it to others',
    severity: 'notice',
    old: 'notice',
    needs: ['manifest', 'code-owners'],
    *run(repository) {
        const { manifest } = repository;
        // Without a manifest there is nothing that could name an owner.
        if (!manifest.exists)
            return;
        const shares = sharesOf(repository);
        for (const lane of manifest.lanes) {
            const owners = (lane.owners.length > 0 ? lane.owners : manifest.defaultOwners).map(({ value }) => value);
            const share = shares.get(lane.name.value);
            if (owners.length === 0)
                yield unowned(lane, manifest.path);
            else if (share && repository.codeOwners)
                yield* unowned_lane_disagreement(lane, owners, share, repository.codeOwners.path);
        }
    },
};
function unowned(lane, path) {
    const name = lane.name.value;
    return {
        message: `lane ${(0,quote/* quote */.hD)(name)} has no owner: it names none, and ${path} has no owners.default`,
        remedy: `add owners: ["@user"] to lane ${(0,quote/* quote */.hD)(name)}, or owners: {default: ["@user"]} for all lanes without one`,
        location: lane.name.at,
        value: name,
        data: { lane: name },
    };
}
function sharesOf({ codeOwners, files, lanes }) {
    const shares = new Map();
    if (!codeOwners)
        return shares;
    const owners = new codeowners/* OwnerMap */.QE(codeOwners);
    for (const { path, kind } of files) {
        const lane = kind === 'submodule' ? undefined : lanes.laneOf(path);
        if (!lane)
            continue;
        const share = shares.get(lane.name) ?? { files: 0, byRule: new Map() };
        shares.set(lane.name, share);
        share.files++;
        const rule = owners.ruleOf(path);
        if (rule && rule.owners.length > 0)
            share.byRule.set(rule, (share.byRule.get(rule) ?? 0) + 1);
    }
    return shares;
}
/** Lines about a part of a lane, tests say, are no disagreement about the lane: more than half of its files have to be others'. */
function* unowned_lane_disagreement(lane, owners, { files, byRule }, path) {
    const own = new Set(owners.map((owner) => owner.toLowerCase()));
    const foreign = [...byRule]
        .filter(([rule]) => !rule.owners.some((owner) => own.has(owner.toLowerCase())))
        .sort(([a, more], [b, fewer]) => fewer - more || a.line - b.line);
    const count = foreign.reduce((sum, [, files]) => sum + files, 0);
    if (2 * count <= files)
        return;
    const name = lane.name.value;
    const others = [...new Set(foreign.flatMap(([rule]) => rule.owners))];
    const shown = others.slice(0, unowned_lane_named).map((owner) => (0,quote/* quote */.hD)(owner));
    const rest = others.length > unowned_lane_named ? ` and ${others.length - unowned_lane_named} more` : '';
    yield {
        message: `lane ${(0,quote/* quote */.hD)(name)} has the owners ${owners.map((owner) => (0,quote/* quote */.hD)(owner)).join(', ')}, and ${path} gives ${count} of its ${(0,domain_count/* counted */.h)(files, 'file')} to ${shown.join(', ')}${rest}`,
        remedy: `name the same owners in both: in ${path} as a line ${(0,quote/* quote */.hD)(`/${lane.root.value} ${owners.join(' ')}`)} after the others, or under owners of lane ${(0,quote/* quote */.hD)(name)}`,
        location: lane.owners[0]?.at ?? lane.name.at,
        related: foreign.slice(0, unowned_lane_named).map(([rule, files]) => ({
            path,
            line: rule.line,
            note: `${(0,quote/* quote */.hD)(rule.pattern)}: ${(0,domain_count/* counted */.h)(files, 'file')}`,
        })),
        value: `${name}: CODEOWNERS`,
        data: { lane: name, owners: [...owners], others, files, owned: count },
    };
}

// EXTERNAL MODULE: ./build/domain/host.js
var host = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/graph/loaded.js
var graph_loaded = __webpack_require__(5262);
;// CONCATENATED MODULE: ./build/checks/unreadable-module.js


const unreadable_module_check = {
    id: 'unreadable-module',
    group: 'dependencies',
    title: 'a source file that could not be scanned whole',
    severity: 'error',
    needs: ['graph', 'manifest'],
    uses: ['commits'],
    *run(repository) {
        const elsewhere = [];
        const changed = new Set(repository.has('commits')
            ? repository.history.commits.flatMap((commit) => commit.changes.map(({ path }) => path))
            : []);
        const loaded = (0,graph_loaded/* loadedByProduction */.E)(repository.graph, repository.lanes);
        let file = -1;
        for (const module of repository.graph.modules.values()) {
            file++;
            if (!module.unreadable)
                continue;
            if (repository.lanes.edgeInto(module.path))
                yield violationOf(module);
            else if (loaded[file] === 1 && !repository.lanes.edgeFrom(module.place)) {
                yield { ...violationOf(module), message: `${unreadable_module_reasonOf(module)}; production loads it` };
            }
            else if (changed.has(module.path))
                yield { ...violationOf(module), severity: 'warning' };
            else
                elsewhere.push(module);
        }
        const [first, ...more] = elsewhere;
        if (!first)
            return;
        yield {
            ...violationOf(first),
            severity: 'notice',
            message: more.length === 0
                ? unreadable_module_reasonOf(first)
                : `${elsewhere.length} files outside production could not be scanned whole: the first is ${unreadable_module_reasonOf(first)}`,
            related: more.map(locationOf),
            value: 'outside production',
        };
    },
};
function violationOf(module) {
    return { message: unreadable_module_reasonOf(module), remedy: unreadable_module_remedyOf(module), location: locationOf(module), value: module.path };
}
function unreadable_module_reasonOf(module) {
    return `${module.path} could not be scanned whole: ${module.unreadable?.reason ?? ''}`;
}
function locationOf({ path, unreadable }) {
    return {
        path,
        ...(unreadable?.line === undefined ? {} : { line: unreadable.line }),
        ...(unreadable?.column === undefined ? {} : { column: unreadable.column }),
        note: unreadable?.reason ?? '',
    };
}
function unreadable_module_remedyOf({ unreadable }) {
    const reason = unreadable?.reason ?? '';
    if (reason === host/* leftOut */.ig)
        return host/* bringLeftOut */.wY;
    return /^it (cannot be|is not)/.test(reason)
        ? 'let it be an ordinary file that can be read, or remove it from git'
        : 'mend the syntax, so that no import after that place can stay unseen';
}

;// CONCATENATED MODULE: ./build/checks/unregistered-promotion.js


const unregistered_promotion_check = {
    id: 'unregistered-promotion',
    group: 'promotions',
    title: "a promoted directory that the manifest's `directories` do not cover",
    severity: 'error',
    needs: ['commits', 'manifest', 'directories'],
    *run({ history, lanes, manifest }) {
        const declared = new Map(manifest.lanes.map((lane) => [lane.name.value, lane]));
        const judged = history.judged === 'change' ? history.total : history.promotions;
        const told = new Map(judged.map((promotion) => [`${(0,domain_lane/* edgeKey */.B5)(promotion.edge)}\0${promotion.path}`, promotion]));
        for (const { module, path, edge, files, commit } of told.values()) {
            // A lane nested in production lists its own.
            const listing = (file) => [edge.to.name, lanes.laneOf(file)?.name ?? ''].flatMap((name) => {
                const lane = declared.get(name);
                return lane?.directories === undefined ? [] : [lane];
            });
            // `core/bus.py` and `core/bus/` are one module.
            const uncovered = files.filter(({ path: file }) => {
                const directories = listing(file).flatMap((lane) => lane.directories ?? []);
                return listing(file).length > 0 && !directories.some(({ value }) => (0,module_path/* standsFor */.jE)(value, file));
            });
            const [first] = uncovered;
            const lane = first && listing(first.path).at(-1);
            if (!first || !lane)
                continue;
            const isFile = first.path === edge.to.root + path;
            // Not the directory that holds it, which would cover all that is beside it.
            const directory = isFile ? (0,module_path/* withoutEnding */.sP)(first.path) : `${edge.to.root}${path}/`;
            const listed = (lane.directories ?? []).map(({ value }) => value);
            const shown = listed.length > 5 ? [...listed.slice(0, 5), `${listed.length - 5} more`] : listed;
            yield {
                message: `"${module}" is promoted to ${isFile ? first.path : directory}, and the directories of lane "${lane.name.value}" do not cover it: ${shown.length === 0 ? 'they are none' : shown.join(', ')}`,
                remedy: `add ${directory} to directories of lane "${lane.name.value}" in ${manifest.path}`,
                location: lane.directories?.[0]?.at ?? lane.at,
                related: uncovered.slice(0, 20).map((file) => ({ path: file.path, note: 'promoted' })),
                value: directory,
                data: { module, directory, lane: lane.name.value, commit },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/checks/unresolved-import.js



const unresolved_import_check = {
    id: 'unresolved-import',
    group: 'dependencies',
    title: "a production import that resolves only at the development copy's place",
    severity: 'error',
    needs: ['graph', 'manifest'],
    *run(repository) {
        const all = (0,crossings/* crossings */.c)(repository);
        for (const crossing of all.values()) {
            if (crossing.kind !== 'unresolved-import')
                continue;
            const { edge, counterpart, development } = crossing;
            const written = '.'.repeat(edge.statement.level) + edge.statement.module;
            const relative = edge.statement.level > 0 ? ` (written "${written}")` : '';
            const replacement = counterpart === null ? null : productionName(counterpart, repository.graph);
            const { rewritten, specifier, remedy } = counterpart === null
                ? { rewritten: null, specifier: null, remedy: promoteFirst(crossing, repository) }
                : correctionOf(crossing, all, repository.graph);
            yield {
                message: counterpart === null
                    ? `"${edge.target}"${relative} is found nowhere in production, only as ${development}`
                    : `"${edge.target}"${relative} is found nowhere by that name; production has it as ${counterpart}`,
                remedy,
                location: edge,
                related: [{ path: development, note: "the development lane's copy" }],
                value: edge.target,
                labels: edge.labels,
                data: { target: edge.target, replacement, rewritten, specifier, labels: [...edge.labels] },
            };
        }
    },
};

// EXTERNAL MODULE: ./build/history/approval.js
var history_approval = __webpack_require__(2184);
;// CONCATENATED MODULE: ./build/checks/unreviewed-promotion.js




const unreviewed_promotion_check = {
    id: 'unreviewed-promotion',
    group: 'promotions',
    title: 'a promotion that no owner of the target lane approves',
    severity: 'error',
    needs: ['commits', 'pull-request', 'reviews'],
    optIn: true,
    *run({ history, pullRequest, reviews, policy }) {
        // A draft asks for no review yet.
        if (!pullRequest || pullRequest.draft)
            return;
        for (const { module, edge, files } of promotedModules(history.total)) {
            const owners = (0,manifest/* laneOwners */.V)(policy, edge.to.name);
            if (owners.length === 0 || (0,history_approval/* isApprovedBy */.T)(owners, reviews))
                continue;
            const approving = reviews.approvedBy.length === 0 ? 'nobody' : reviews.approvedBy.map((login) => `@${login}`);
            yield {
                message: `pull request #${pullRequest.number} promotes "${module}" to ${(0,domain_lane/* laneLabel */.h9)(edge.to)}, and no owner of that lane (${owners.join(', ')}) approves: approved by ${[approving].flat().join(', ')}`,
                remedy: `gh pr edit ${pullRequest.number} --add-reviewer ${owners.map((owner) => owner.replace(/^@/, '')).join(',')}`,
                location: { path: files[0] ?? edge.to.root },
                value: module,
                data: { module, owners: [...owners], approvedBy: [...reviews.approvedBy], pullRequest: pullRequest.number },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/checks/unrewritten-import.js




const unrewritten_import_check = {
    id: 'unrewritten-import',
    group: 'dependencies',
    title: 'a production file imports the development path of a module that is promoted',
    severity: 'error',
    needs: ['graph', 'manifest'],
    uses: ['commits'],
    *run(repository) {
        const all = (0,crossings/* crossings */.c)(repository);
        const forwarders = forwardersIn(repository);
        for (const crossing of all.values()) {
            const { edge, counterpart } = crossing;
            // What a promotion ships re-exports its own files: no shim is meant there.
            const isShipped = forwarders
                .get(edge.path)
                ?.forwards.some((forward) => forward.crossing === crossing && forward.promoted !== null);
            if ((crossing.kind !== 'unrewritten-import' && !isShipped) || counterpart === null)
                continue;
            const { rewritten, specifier, remedy } = correctionOf(crossing, all, repository.graph);
            const replacement = productionName(counterpart, repository.graph);
            yield {
                message: `production imports "${edge.target}", although it is promoted to ${counterpart}`,
                remedy,
                location: edge,
                related: [{ path: counterpart, note: 'the promoted module' }],
                value: edge.target,
                labels: edge.labels,
                data: { target: edge.target, replacement, rewritten, specifier, labels: [...edge.labels] },
                ...(isShipped ? { covers: ofShims(edge.path) } : {}),
            };
        }
    },
};
/** What it would be told as, were a shim meant there. */
function ofShims(path) {
    return [
        { check: 'redundant-shim', path },
        { check: 'silent-shim', path },
        { check: 'dangling-chain', path },
    ];
}

;// CONCATENATED MODULE: ./build/checks/unused-shim.js



const unused_shim_check = {
    id: 'unused-shim',
    group: 'shims',
    title: 'nothing imports the shim',
    severity: 'notice',
    needs: ['graph', 'manifest'],
    audit: true,
    *run(repository) {
        for (const { module, forwards, importers } of (0,graph_shims/* productionShims */.cJ)(repository).values()) {
            if (importers.length > 0)
                continue;
            const { edge } = forwards[0].crossing;
            const call = (0,graph_shims/* prefixCallOf */.Y9)(module, repository.graph);
            const unless = call ? `, unless the call at ${(0,domain_location/* placeOf */.$t)({ path: call.path, line: call.line })} names it` : '';
            yield {
                message: `nothing imports the shim ${module.path}, which forwards to "${edge.target}"${unless}`,
                remedy: `git rm ${(0,shell/* shellWord */.r)(module.path)}`,
                location: edge,
                related: call ? [unused_shim_placeIn(call)] : [],
                value: edge.target,
                data: { target: edge.target },
            };
        }
    },
};
function unused_shim_placeIn({ path, line, column, endColumn, target }) {
    return { path, line, column, endColumn, note: `imports "${target}.*"` };
}

;// CONCATENATED MODULE: ./build/checks/unused-waiver.js


const unused_waiver_check = {
    id: 'unused-waiver',
    group: 'audit',
    title: 'a waiver meets no finding',
    severity: 'warning',
    needs: ['manifest', 'acknowledgements'],
    audit: true,
    *run({ acknowledgements }) {
        for (const waiver of acknowledgements.unused) {
            yield {
                message: `the waiver of "${(0,quote/* show */.WU)((0,domain_waiver/* scopeOf */.Od)(waiver), 200)}" by ${(0,quote/* quote */.hD)(waiver.owner.value)} meets no finding`,
                remedy: 'remove the entry; where it should meet one, compare its check, from, to and path with the finding',
                location: waiver.at,
                value: (0,domain_waiver/* scopeOf */.Od)(waiver),
                data: { check: waiver.check.value, owner: waiver.owner.value, expires: waiver.expires.value },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/checks/vacuous-smoke-test.js
const vacuous_smoke_test_check = {
    id: 'vacuous-smoke-test',
    group: 'smoke',
    title: 'a smoke test that cannot fail',
    severity: 'warning',
    old: 'notice',
    needs: ['smoke-tests'],
    *run(repository) {
        for (const { path, functions } of repository.smokeTests) {
            for (const { name, line, vacuous, skipped } of functions) {
                if (!vacuous)
                    continue;
                const consequence = skipped ? 'it never runs' : 'it passes whatever the lanes hold';
                yield {
                    message: `${path}::${name} ${vacuous.reason}: ${consequence}`,
                    remedy: skipped
                        ? `remove the skip at ${path}:${vacuous.line} and mend what the test then meets, or remove the test`
                        : `import a module of a lane in ${name} and assert what it does (\`assert hasattr(module, "__file__")\` at the least), or remove the test`,
                    location: { path, line },
                    ...(vacuous.line === line ? {} : { related: [{ path, line: vacuous.line, note: 'why' }] }),
                    value: name,
                    data: { test: `${path}::${name}`, reason: vacuous.reason },
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/checks/weakened-policy.js
const weakened_policy_check = {
    id: 'weakened-policy',
    group: 'promotions',
    title: 'the change loosens the manifest, the waivers or the baseline',
    severity: 'warning',
    needs: ['weakenings'],
    run: (repository) => repository.weakenings,
};

;// CONCATENATED MODULE: ./build/checks/index.js






















































/** Every check, by its id. */
const checks = {
    'asymmetric-promotion': check,
    'bulk-promotion': bulk_promotion_check,
    'bypassed-promotion': bypassed_promotion_check,
    'contradictory-rules': contradictory_rules_check,
    'dangling-chain': dangling_chain_check,
    'dangling-dependency': dangling_dependency_check,
    'deleted-candidate': deleted_candidate_check,
    'deleted-production': deleted_production_check,
    'drifted-copy': drifted_copy_check,
    'empty-file': empty_file_check,
    'empty-smoke-suite': empty_smoke_suite_check,
    'expired-shim': expired_shim_check,
    'expired-waiver': expired_waiver_check,
    'failing-smoke-test': failing_smoke_test_check,
    'forbidden-file': forbidden_file_check,
    'hidden-dependency': hidden_dependency_check,
    'import-cycle': import_cycle_check,
    'incomplete-promotion': incomplete_promotion_check,
    'interrupted-smoke-suite': interrupted_smoke_suite_check,
    'invalid-manifest': invalid_manifest_check,
    'lane-dependency-cycle': lane_dependency_cycle_check,
    'lane-violation': lane_violation_check,
    'malformed-promotion-commit': malformed_promotion_commit_check,
    'malformed-promotion-title': malformed_promotion_title_check,
    'misdirected-smoke-test': misdirected_smoke_test_check,
    'mismatched-promotion-commit': mismatched_promotion_commit_check,
    'missing-lane-root': missing_lane_root_check,
    'missing-shim': missing_shim_check,
    'missing-smoke-test': missing_smoke_test_check,
    'out-of-order-promotion': out_of_order_promotion_check,
    'overlapping-lanes': overlapping_lanes_check,
    'redundant-shim': redundant_shim_check,
    'rewritten-promotion': rewritten_promotion_check,
    'runtime-lane-leak': runtime_lane_leak_check,
    'shadowed-module': shadowed_module_check,
    'silent-shim': silent_shim_check,
    'stale-baseline': stale_baseline_check,
    'unannounced-promotion': unannounced_promotion_check,
    'undeclared-lane-dependency': undeclared_lane_dependency_check,
    'unknown-lane': unknown_lane_check,
    'unknown-promotion-check': unknown_promotion_check_check,
    'unlabelled-promotion': unlabelled_promotion_check,
    'unmapped-directory': unmapped_directory_check,
    'unmatched-pattern': unmatched_pattern_check,
    'unowned-lane': unowned_lane_check,
    'unreadable-module': unreadable_module_check,
    'unregistered-promotion': unregistered_promotion_check,
    'unresolved-import': unresolved_import_check,
    'unreviewed-promotion': unreviewed_promotion_check,
    'unrewritten-import': unrewritten_import_check,
    'unused-shim': unused_shim_check,
    'unused-waiver': unused_waiver_check,
    'vacuous-smoke-test': vacuous_smoke_test_check,
    'weakened-policy': weakened_policy_check,
};


/***/ }),

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/checks/index.js + 77 modules
var checks = __webpack_require__(1470);
// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/policy/judge.js + 5 modules
var judge = __webpack_require__(460);
// EXTERNAL MODULE: ./build/policy/report.js + 1 modules
var policy_report = __webpack_require__(5108);
// EXTERNAL MODULE: ./build/domain/check.js
var domain_check = __webpack_require__(1037);
// EXTERNAL MODULE: ./build/domain/check-id.js
var check_id = __webpack_require__(6855);
// EXTERNAL MODULE: ./build/domain/closest.js
var closest = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/domain/graph.js
var graph = __webpack_require__(7221);
;// CONCATENATED MODULE: ./build/policy/select.js





/**
 * The checks that a run is asked for, in the order of their ids. A group stands for those of its checks that the mode runs;
 * what only an audit runs by default, or nothing does (`optIn`), its id or a severity of its own turns on.
 *
 * @param wanted ids and groups; with `-` in front one is left out. Nothing but exclusions: all of the mode but these.
 * @param audit whether every lane is audited.
 * @param severity the setting of that name.
 * @throws Misconfiguration for a name that is neither id nor group, or where nothing is left to run.
 */
function selectChecks(checks, wanted, audit, severity) {
    const all = check_id/* checkIds */.t.map((id) => checks[id]);
    const weighed = new Set(severity.filter((line) => line.severity !== 'off').map((line) => line.check));
    const standard = all.filter((check) => weighed.has(check.id) || (check.optIn === undefined && (audit || check.audit === undefined)));
    const named = (name) => {
        if (isGroup(name))
            return all.filter((check) => check.group === name);
        const check = all.find((candidate) => candidate.id === name);
        if (check)
            return [check];
        throw new misconfiguration/* Misconfiguration */.U(`"${name}" is neither a check nor a group of checks${(0,closest/* didYouMean */.au)(name, [...check_id/* checkIds */.t, ...domain_check/* groups */.T])}`, `checks: ${check_id/* checkIds */.t.join(', ')}; groups: ${domain_check/* groups */.T.join(', ')}`);
    };
    const included = (name) => {
        const found = named(name);
        const usual = isGroup(name) ? found.filter((check) => standard.includes(check)) : found;
        // A group of nothing but audits is meant as it is.
        return usual.length > 0 ? usual : found;
    };
    const out = new Set(wanted.filter((name) => name.startsWith('-')).flatMap((name) => named(name.slice(1))));
    const inclusions = wanted.filter((name) => !name.startsWith('-'));
    const chosen = new Set(inclusions.length === 0 ? standard : inclusions.flatMap(included));
    const selected = all.filter((check) => chosen.has(check) && !out.has(check));
    if (selected.length > 0)
        return selected;
    throw new misconfiguration/* Misconfiguration */.U(`"checks: ${wanted.join(', ')}" leaves no check to run`, 'name at least one check or group');
}
function isGroup(name) {
    return domain_check/* groups */.T.includes(name);
}
/**
 * Refuses lines of `severity` that name no check or no label of an import.
 *
 * @throws Misconfiguration with the nearest name.
 */
function checkSeverities(lines) {
    for (const { check, label } of lines) {
        if (!check_id/* checkIds */.t.includes(check)) {
            throw new misconfiguration/* Misconfiguration */.U(`severity: there is no check "${check}"${(0,closest/* didYouMean */.au)(check, check_id/* checkIds */.t)}`, check_id/* checkIds */.t.join(', '));
        }
        if (label !== null && !graph/* importLabels */.z.includes(label)) {
            throw new misconfiguration/* Misconfiguration */.U(`severity: an import has no label "${label}"${(0,closest/* didYouMean */.au)(label, graph/* importLabels */.z)}`, graph/* importLabels */.z.join(', '));
        }
    }
}

// EXTERNAL MODULE: ./build/promotion/next.js
var next = __webpack_require__(1785);
// EXTERNAL MODULE: ./build/settings/read.js + 3 modules
var read = __webpack_require__(7913);
// EXTERNAL MODULE: ./build/domain/day.js
var day = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/manifest/lane-map.js
var lane_map = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/manifest/queue.js
var queue = __webpack_require__(6227);
// EXTERNAL MODULE: ./build/domain/count.js
var count = __webpack_require__(6690);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/manifest/codeowners.js
var codeowners = __webpack_require__(4539);
// EXTERNAL MODULE: ./build/manifest/quote.js
var quote = __webpack_require__(6928);
// EXTERNAL MODULE: ./build/domain/path-name.js
var path_name = __webpack_require__(5796);
;// CONCATENATED MODULE: ./build/history/moves.js

/**
 * Reads `git diff -r -z --raw -M`: a field `:<modes> <objects> <letter>` and a path, of a move (`R`) two. What git could not
 * settle (`U`) counts as changed.
 */
function parseDifferences(output) {
    const paths = new Set();
    const moves = new Map();
    let start = 0;
    const next = () => {
        const end = output.indexOf(0, start);
        const field = output.subarray(start, end < 0 ? output.length : end);
        start = end < 0 ? output.length : end + 1;
        return field;
    };
    while (start < output.length) {
        const letter = ascii.decode(next()).split(' ')[4]?.[0];
        const path = (0,path_name/* decodePath */.q)(next());
        paths.add(path);
        if (letter !== 'R' && letter !== 'C')
            continue;
        const to = (0,path_name/* decodePath */.q)(next());
        paths.add(to);
        if (letter === 'R')
            moves.set(to, path);
    }
    return { paths, moves };
}
const ascii = new TextDecoder('latin1');

// EXTERNAL MODULE: ./build/imports/python/scan.js + 16 modules
var scan = __webpack_require__(8294);
// EXTERNAL MODULE: ./build/imports/python/script.js
var script = __webpack_require__(7485);
// EXTERNAL MODULE: ./build/imports/typescript/handles.js
var handles = __webpack_require__(2962);
// EXTERNAL MODULE: ./build/snapshot/graph.js + 25 modules
var snapshot_graph = __webpack_require__(2883);
;// CONCATENATED MODULE: ./build/snapshot/base-tree.js





/** Files beyond these are held for moved only where their content is the same: all others would be compared with each other. */
const mostMoves = 200;
/**
 * Holds a judged tree against that of a commit. What lies in the folder is compared as it lies there, with edits and files that
 * git does not track yet; a file that was moved and is not tracked yet counts as a new one.
 *
 * @param head the judged tree, and the commit that it is of; null: it is what lies in the folder.
 * @returns the reason where git cannot compare them.
 */
async function compareTrees(git, head, base) {
    const sides = head.commit === null ? [base.commit] : [base.commit, head.commit];
    const options = [
        '--raw',
        '-z',
        '--no-abbrev',
        '--relative',
        '--ignore-submodules=all',
        '--no-ext-diff',
        '--no-textconv',
    ];
    const moved = ['-M', `-l${mostMoves}`];
    const { code, stdout, stderr } = await git.run(['diff', ...options, ...moved, '--end-of-options', ...sides, '--']);
    if (code !== 0)
        return { reason: `git diff failed: ${stderr.trim().split('\n')[0]}` };
    return held(head.tree, base.tree, parseDifferences(stdout));
}
function held(head, base, { paths, moves }) {
    const before = new Map(base.entries.map((entry) => [entry.path, entry]));
    const same = new Set();
    for (const entry of head.entries) {
        const other = before.get(entry.path);
        if (other && isLike(entry, other) && !paths.has(entry.linked?.source ?? entry.path))
            same.add(entry.path);
    }
    const isSame = (path) => same.has(path);
    const differing = ({ entries }) => entries.filter(({ path }) => !same.has(path));
    return { tree: base, isSame, changed: differing(base), changes: differing(head), moves };
}
/** Of a link, whether it leads to the same place. */
function isLike(a, b) {
    return a.kind === b.kind && a.linked?.link === b.linked?.link && a.linked?.source === b.linked?.source;
}
/** The base's changed files alone, as a tree. */
function changedTree({ tree, changed }) {
    return { entries: changed, brokenLinks: tree.brokenLinks, read: (path) => tree.read(path), each: tree.each };
}
/**
 * Whether imports lead to the same files in both trees: no path came or went, and what changed neither imports nor says where
 * imports start.
 *
 * @param project files that said so of the judged tree, beside those that are known by their names.
 */
function hasSameGraph({ changed, changes }, project) {
    const paths = new Set(changes.map(({ path }) => path));
    return (changed.length === changes.length &&
        changed.every(({ path, kind }) => kind === 'file' && paths.has(path) && !isSource(path) && !(0,snapshot_graph/* isProject */.YS)(path) && !project.has(path)));
}
function isSource(path) {
    return scan/* pythonScanner */.n.handles(path) || (0,script/* mayBeScript */.m)(path) || (0,handles/* handlesTypeScript */.D)(path);
}

// EXTERNAL MODULE: ./build/graph/entry-points.js
var entry_points = __webpack_require__(3439);
;// CONCATENATED MODULE: ./build/imports/data/dotted-name.js
const segment = '[\\p{ID_Start}_]\\p{ID_Continue}*';
const dotted = `${segment}(?:\\.${segment})*`;
const wholeName = new RegExp(`^${segment}(?:\\.${segment})+(?::${dotted})?$`, 'u');
/** `!!` is short for the prefix behind `!<`. */
const pythonTag = new RegExp(`^!(?:!|<tag:yaml\\.org,2002:)python/[a-z/]+:(?<module>${dotted})>?$`, 'du');
/** As `importlib.metadata.EntryPoint.pattern` has it: blanks about the colon, extras behind. */
const reference = `(?<module>${dotted})\\s*(?::\\s*(?<attribute>${dotted})\\s*)?(?:\\[[^\\]]*\\]\\s*)?$`;
const bareReference = new RegExp(`^\\s*${reference}`, 'du');
/** The names of entry points hold much, but what holds these is an address with a query. */
const namedReference = new RegExp(`^[^=:/?]+=\\s*${reference}`, 'du');
/**
 * The name that a text is as a whole, blanks around it aside: two segments or more, with or without an attribute
 * (`candidate.core.x`, `candidate.core.x:main`). By shape alone: `a.py` is one too.
 */
function dottedName(text) {
    const name = text.trim();
    if (!wholeName.test(name))
        return undefined;
    const from = text.length - text.trimStart().length;
    return { text: name, from, to: from + name.length };
}
/** What a tag of PyYAML loads: `!!python/name:candidate.core.x.f`, `!!python/object/apply:candidate.core.x.f`. */
function taggedName(tag) {
    return referenceOf(tag, pythonTag);
}
/** What an entry point loads: `candidate.core.x:main [extra]` gives `candidate.core.x:main`; one segment is enough. */
function objectReference(value) {
    return referenceOf(value, bareReference);
}
/** The same of a line that names the entry point too: `name = candidate.core.x:main [extra]`. */
function entryPoint(line) {
    return referenceOf(line, namedReference);
}
function referenceOf(text, pattern) {
    const { module, attribute } = pattern.exec(text)?.indices?.groups ?? {};
    if (!module)
        return undefined;
    const name = text.slice(...module);
    const [from, to] = [module[0], (attribute ?? module)[1]];
    return { text: attribute ? `${name}:${text.slice(...attribute)}` : name, from, to };
}

// EXTERNAL MODULE: ./build/imports/data/ini.js
var ini = __webpack_require__(2192);
// EXTERNAL MODULE: ./build/imports/python/bytes.js
var python_bytes = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/imports/python/strings.js
var strings = __webpack_require__(8658);
// EXTERNAL MODULE: ./build/imports/python/text.js
var python_text = __webpack_require__(5385);
// EXTERNAL MODULE: ./build/imports/python/unescape.js
var python_unescape = __webpack_require__(2982);
;// CONCATENATED MODULE: ./build/imports/data/source.js
/** Bytes as text: UTF-8 without its mark, and what is not UTF-8 replaced. */
function decode(bytes) {
    return withLineFeeds(new TextDecoder('utf-8').decode(bytes));
}
/** A carriage return alone ends a line for editors and for Python: it is made a line feed, and offsets stay. */
function withLineFeeds(text) {
    return text.replace(/\r(?!\n)/g, '\n');
}

;// CONCATENATED MODULE: ./build/imports/data/python-strings.js





/**
 * Every string of a Python file that is written out, but for docstrings and bytes. Adjacent literals, and those with a `+`
 * between them, are one. Nothing is read behind three quotes that are never closed.
 */
function pythonStrings(bytes) {
    const text = (0,python_text/* readText */.yR)(bytes);
    const source = withLineFeeds((0,python_text/* sliceText */.S$)(text, 0, text.end));
    const characters = new Characters(text, source.length === text.end);
    const strings = literalsOf(text).map((literals) => literals.map(({ value, start, end }) => ({
        text: value,
        start: characters.upTo(start),
        end: characters.upTo(end),
    })));
    return { source, strings };
}
function literalsOf(text) {
    const { bytes, end } = text;
    const strings = [];
    let depth = 0;
    let startsStatement = true;
    for (let i = 0; i < end;) {
        const byte = (0,python_bytes/* byteAt */.aL)(bytes, i);
        const quote = quoteAt(text, i);
        if (quote !== undefined) {
            const string = readString(text, quote, depth > 0);
            if (!startsStatement)
                strings.push(string.literals);
            i = string.next;
            startsStatement = false;
        }
        else if (byte === python_bytes/* HASH */.v9) {
            i = (0,python_text/* skipComment */.D)(text, i);
        }
        else {
            if (isOpening(byte))
                depth += 1;
            if (isClosing(byte))
                depth = Math.max(0, depth - 1);
            if (depth === 0 && ((0,python_bytes/* isNewline */.Z9)(byte) || byte === python_bytes/* SEMICOLON */.I8 || byte === python_bytes/* COLON */.oH))
                startsStatement = true;
            else if (byte > 32)
                startsStatement = false;
            i = Math.max(i + 1, (0,python_bytes/* wordEnd */.Ov)(bytes, i));
        }
    }
    return strings;
}
/** Of the string that starts at `i`, which may have a prefix. */
function quoteAt({ bytes }, i) {
    if ((0,python_bytes/* isQuote */.vG)((0,python_bytes/* byteAt */.aL)(bytes, i)))
        return i;
    if (!(0,python_bytes/* isWord */.Jg)((0,python_bytes/* byteAt */.aL)(bytes, i)))
        return undefined;
    const end = (0,python_bytes/* wordEnd */.Ov)(bytes, i);
    return (0,python_bytes/* isQuote */.vG)((0,python_bytes/* byteAt */.aL)(bytes, end)) && (0,strings/* isStringPrefix */.s$)(bytes, i, end) ? end : undefined;
}
function readString(text, first, inBrackets) {
    const literals = [];
    let next = first;
    for (let quote = first; quote !== undefined;) {
        const literal = readLiteral(text, quote);
        next = literal.next;
        if (literal.value !== undefined)
            literals.push({ ...literal, value: literal.value });
        const behind = (0,python_text/* skipBlanks */.pw)(text, next, inBrackets);
        const joined = (0,python_bytes/* byteAt */.aL)(text.bytes, behind) === python_bytes/* PLUS */.b9 ? (0,python_text/* skipBlanks */.pw)(text, behind + 1, inBrackets) : behind;
        quote = joined < text.end ? quoteAt(text, joined) : undefined;
    }
    return { literals, next };
}
/** Without a value where it is not known: bytes, fields, named characters, no closing quotes. */
function readLiteral(text, quote) {
    const { content: start, triple, raw, formatted, isBytes } = (0,strings/* openingAt */.m$)(text.bytes, quote);
    const closed = (0,strings/* stringEnd */.VS)(text.bytes, text.end, start, (0,python_bytes/* byteAt */.aL)(text.bytes, quote), triple);
    if (closed < 0)
        return { value: undefined, start, end: start, next: -1 - closed };
    const end = closed - (triple ? 3 : 1);
    const content = (0,python_text/* sliceText */.S$)(text, start, end);
    const unknown = isBytes || (formatted && content.includes('{'));
    return { value: unknown ? undefined : raw ? content : (0,python_unescape/* unescapeText */.U)(content), start, end, next: closed };
}
function isOpening(byte) {
    return byte === python_bytes/* OPEN_PAREN */.UW || byte === python_bytes/* OPEN_BRACKET */.WL || byte === python_bytes/* OPEN_BRACE */.Hv;
}
function isClosing(byte) {
    return byte === python_bytes/* CLOSE_PAREN */.yu || byte === python_bytes/* CLOSE_BRACKET */.wt || byte === python_bytes/* CLOSE_BRACE */.rc;
}
/** Counts the characters before offsets that only grow: one sweep over the text. */
class Characters {
    #text;
    #isAscii;
    #offset = 0;
    #count = 0;
    constructor(text, isAscii) {
        this.#text = text;
        this.#isAscii = isAscii;
    }
    upTo(offset) {
        if (this.#isAscii)
            return offset;
        this.#count += (0,python_text/* sliceText */.S$)(this.#text, this.#offset, offset).length;
        this.#offset = offset;
        return this.#count;
    }
}

;// CONCATENATED MODULE: ./build/imports/data/scalar.js
/**
 * The place of a stretch of a scalar's text. Where escapes or folding make the text another than the source, nothing tells
 * where in it the stretch stands: its place is then the whole scalar's.
 */
function placeIn(source, scalar, { text, from, to }) {
    const start = scalar.start + from;
    const isVerbatim = scalar.end - scalar.start === scalar.text.length && source.startsWith(scalar.text.slice(from, to), start);
    return isVerbatim ? { text, start, end: scalar.start + to } : { text, start: scalar.start, end: scalar.end };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/imports/data/toml-tokens.js

const marks = new Map(['[', ']', '{', '}', ',', '=', '.'].map((mark) => [mark, mark]));
const blank = /[ \t\r]+/y;
const bareWord = /[^\s[\]{},=."'#]+/y;
/** The tokens of a TOML text without its comments. A string that is not closed ends with its line, one of three quotes with the text. */
function* tomlTokens(source) {
    for (let i = 0; i < source.length;) {
        const character = source[i] ?? '';
        const mark = marks.get(character);
        if (character === '#') {
            const newline = source.indexOf('\n', i);
            i = newline < 0 ? source.length : newline;
        }
        else if (character === '\n') {
            yield { kind: 'newline', text: character, start: i, end: ++i };
        }
        else if (mark !== undefined) {
            yield { kind: mark, text: character, start: i, end: ++i };
        }
        else if (character === '"' || character === "'") {
            const string = stringAt(source, i, character);
            yield string.token;
            i = string.next;
        }
        else {
            const skipped = matchEnd(blank, source, i);
            const end = skipped > i ? skipped : Math.max(i + 1, matchEnd(bareWord, source, i));
            if (skipped === i)
                yield { kind: 'bare', text: source.slice(i, end), start: i, end };
            i = end;
        }
    }
}
function matchEnd(pattern, source, i) {
    pattern.lastIndex = i;
    return pattern.test(source) ? pattern.lastIndex : i;
}
function stringAt(source, i, quote) {
    const triple = source.startsWith(quote.repeat(3), i);
    const opening = i + (triple ? 3 : 1);
    const end = triple ? tripleEnd(source, opening, quote) : lineStringEnd(source, opening, quote);
    const closed = source.startsWith(quote, end);
    const next = closed ? end + (triple ? 3 : 1) : end;
    // A newline directly behind the opening quotes is no part of the string.
    const start = triple ? opening + (/^\r?\n/.exec(source.slice(opening, opening + 2))?.[0].length ?? 0) : opening;
    const content = source.slice(start, end);
    const text = quote === '"' && closed && content.includes('\\') ? unescaped(source.slice(i, next), content) : content;
    return { token: { kind: 'string', text, start, end }, next };
}
function lineStringEnd(source, i, quote) {
    for (; i < source.length; i++) {
        const character = source[i];
        if (character === quote || character === '\n')
            return i;
        if (character === '\\' && quote === '"' && source[i + 1] !== '\n')
            i += 1;
    }
    return source.length;
}
function tripleEnd(source, i, quote) {
    for (; i < source.length; i++) {
        const character = source[i];
        if (character === '\\' && quote === '"')
            i += 1;
        else if (character === quote && source.startsWith(quote.repeat(3), i)) {
            // One or two quotes may stand directly before the closing ones.
            const longest = source.startsWith(quote.repeat(5), i) ? 2 : source.startsWith(quote.repeat(4), i) ? 1 : 0;
            return i + longest;
        }
    }
    return source.length;
}
function unescaped(literal, content) {
    try {
        return String((0,dist/* parse */.qg)(`x=${literal}`).x);
    }
    catch {
        return content;
    }
}

;// CONCATENATED MODULE: ./build/imports/data/toml.js

/**
 * Gives every string of a TOML text to `visit`, in the order of the text. What is broken costs its line, or what stands
 * behind a bracket that is left open its place in the tables.
 */
function visitToml(source, visit) {
    const walk = new TomlWalk(visit);
    for (const token of tomlTokens(source))
        walk.token(token);
}
class TomlWalk {
    #visit;
    #path = [];
    #frames = [];
    #at = 'key';
    /** How many keys the header of the current table has. */
    #tableDepth = 0;
    constructor(visit) {
        this.#visit = visit;
    }
    token(token) {
        const frame = this.#frames.at(-1);
        switch (token.kind) {
            case 'string':
            case 'bare':
                if (this.#at !== 'value')
                    this.#key(token);
                else if (token.kind === 'string')
                    this.#visit({ ...token, role: 'value' }, this.#path);
                break;
            case '=':
                if (this.#at === 'key')
                    this.#at = 'value';
                break;
            case '[':
            case '{':
                this.#open(token.kind, frame);
                break;
            case ',':
                if (frame)
                    this.#backTo(frame.depth, frame.kind === '{' ? 'key' : 'value');
                break;
            case ']':
            case '}':
                if (frame && this.#frames.pop())
                    this.#backTo(frame.depth, 'value');
                break;
            case 'newline':
                if (!frame)
                    this.#endLine();
        }
    }
    #key(token) {
        if (token.kind === 'string')
            this.#visit({ ...token, role: 'key' }, this.#path);
        this.#path.push(token.text);
    }
    #open(kind, around) {
        if (this.#at === 'value') {
            this.#frames.push({ kind, depth: this.#path.length });
            if (kind === '{')
                this.#at = 'key';
        }
        else if (!around && this.#at === 'key') {
            // The second bracket of `[[x]]` opens nothing.
            this.#backTo(0, 'header');
        }
    }
    #endLine() {
        if (this.#at === 'header')
            this.#tableDepth = this.#path.length;
        this.#backTo(this.#tableDepth, 'key');
    }
    #backTo(depth, at) {
        this.#path.length = Math.min(this.#path.length, depth);
        this.#at = at;
    }
}

;// CONCATENATED MODULE: ./build/imports/data/entry-points.js







/** Whether a file declares entry points: commands and plugins that a project installs. */
function isProjectFile(path) {
    return projectFiles.has((0,domain_path/* baseName */.Fl)(path));
}
/** What the entry points of a project file load; nothing for other files. */
function entryPointNames(path, bytes) {
    return projectFiles.get((0,domain_path/* baseName */.Fl)(path))?.(bytes) ?? { source: '', names: [] };
}
const projectFiles = new Map([
    ['pyproject.toml', ofPyproject],
    ['setup.cfg', ofSetupConfig],
    ['setup.py', ofSetupScript],
]);
/** Tables below which values are object references. */
const tables = [
    ['project', 'scripts'],
    ['project', 'gui-scripts'],
    ['project', 'entry-points'],
    ['tool', 'poetry', 'scripts'],
    ['tool', 'poetry', 'plugins'],
    ['tool', 'flit', 'scripts'],
    ['tool', 'flit', 'entrypoints'],
];
/** A script of Poetry may be a table that holds the reference beside its extras. */
function isReference(path) {
    if (path[1] === 'poetry' && path[2] === 'scripts' && path.length > 4) {
        return path[4] === 'reference' || path[4] === 'callable';
    }
    return tables.some((table) => table.every((key, i) => path[i] === key));
}
function ofPyproject(bytes) {
    const source = decode(bytes);
    const names = [];
    visitToml(source, (string, path) => {
        if (string.role === 'key' || !isReference(path))
            return;
        const found = objectReference(string.text);
        if (found)
            names.push(placeIn(source, string, found));
    });
    return { source, names };
}
function ofSetupConfig(bytes) {
    const source = decode(bytes);
    const names = [];
    let section = '';
    for (const part of (0,ini/* iniParts */.$)(source)) {
        if (part.role === 'section')
            section = part.text;
        if (part.role !== 'value' || section !== 'options.entry_points')
            continue;
        const found = entryPoint(part.text);
        if (found)
            names.push(placeIn(source, part, found));
    }
    return { source, names };
}
/** Any string of a set-up script may end up in `entry_points`: lines that have the form of an entry point count. */
function ofSetupScript(bytes) {
    const { source, strings } = pythonStrings(bytes);
    return { source, names: strings.flatMap((literals) => entryPointLines(source, literals)) };
}
function entryPointLines(source, literals) {
    const names = [];
    const ends = literals.map(({ text }) => text.length);
    ends.forEach((length, k) => {
        ends[k] = length + (ends[k - 1] ?? 0);
    });
    let k = 0;
    for (const line of literals
        .map(({ text }) => text)
        .join('')
        .matchAll(/[^\r\n]+/g)) {
        const found = entryPoint(line[0]);
        if (!found)
            continue;
        const from = line.index + found.from;
        while ((ends[k] ?? 0) <= from)
            k += 1;
        const literal = literals[k];
        if (!literal)
            break;
        // A name that goes on in the next literal is shown as far as the one where it starts.
        const before = (ends[k] ?? 0) - literal.text.length;
        const to = Math.min(from - before + (found.to - found.from), literal.text.length);
        names.push(placeIn(source, literal, { text: found.text, from: from - before, to }));
    }
    return names;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/imports/data/json.js
/** Every string of a JSON text, keys too; comments are passed over, as in `tsconfig.json`. What else is wrong is not asked. */
function* jsonScalars(source) {
    for (let i = 0; i < source.length;) {
        const character = source[i];
        if (character === '"') {
            const start = i + 1;
            const end = stringEnd(source, start);
            yield { text: json_unescaped(source.slice(start, end)), start, end };
            i = end + 1;
        }
        else if (character === '/' && (source[i + 1] === '/' || source[i + 1] === '*')) {
            const closing = source[i + 1] === '/' ? '\n' : '*/';
            const close = source.indexOf(closing, i + 2);
            i = close < 0 ? source.length : close + closing.length;
        }
        else {
            i += 1;
        }
    }
}
/** Of the closing quote; of the line, where there is none. */
function stringEnd(source, i) {
    for (; i < source.length; i++) {
        const character = source[i];
        if (character === '"' || character === '\n')
            return i;
        if (character === '\\')
            i += 1;
    }
    return source.length;
}
function json_unescaped(content) {
    if (!content.includes('\\'))
        return content;
    try {
        return String(JSON.parse(`"${content}"`));
    }
    catch {
        return content;
    }
}

;// CONCATENATED MODULE: ./build/imports/data/places.js
/** Names with their places in the source, in its order; one that was found twice is told once. */
function placed(source, names) {
    const texts = [];
    let line = 1;
    let lineStart = 0;
    // Looked for once a line: a line of 5 MB may hold 100,000 names.
    let lineEnd = endOfLine(source, 0);
    let last;
    for (const name of [...names].sort((a, b) => a.start - b.start || a.end - b.end)) {
        if (last?.start === name.start && last.text === name.text)
            continue;
        last = name;
        while (lineEnd < name.start) {
            line += 1;
            lineStart = lineEnd + 1;
            lineEnd = endOfLine(source, lineStart);
        }
        const column = name.start - lineStart + 1;
        const endColumn = Math.min(name.end, lineEnd) - lineStart + 1;
        texts.push({ line, column, endColumn, text: name.text, prefix: false, use: 'name' });
    }
    return texts;
}
function endOfLine(source, from) {
    const found = source.indexOf('\n', from);
    return found < 0 ? source.length : found;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/imports/data/yaml.js

/** A quote that nothing closes leaves no other of its kind behind it: twice would do. */
const mostReadings = 8;
/**
 * Every scalar and tag of a YAML text, in all its documents; anchors, aliases and comments aside. A block scalar comes with
 * its indentation, and a plain one of several lines as it stands.
 *
 * The library's lexer alone tells them: it knows no nesting, expands no alias, and goes on behind an error.
 */
function* yamlScalars(source) {
    // YAML forbids controls, and the lexer's own marks are three of them: they must not reach it. Offsets stay.
    const text = source.replace(/[^\P{Cc}\t\n\r\u0085]/gu, '\ufffd');
    let from = 0;
    for (let reading = 0; from < text.length && reading < mostReadings; reading++)
        from = yield* scalarsFrom(text, from);
}
/** Gives where to go on: the end, or the line behind a quote that is never closed. */
function* scalarsFrom(text, from) {
    let offset = from;
    let marked = false;
    for (const lexeme of new yaml_dist/* Lexer */.JG().lex(from === 0 ? text : text.slice(from))) {
        if (lexeme === yaml_dist/* CST */.DB.DOCUMENT || lexeme === yaml_dist/* CST */.DB.FLOW_END || lexeme === yaml_dist/* CST */.DB.SCALAR) {
            marked = lexeme === yaml_dist/* CST */.DB.SCALAR;
            continue;
        }
        const start = offset;
        offset += lexeme.length;
        if (marked)
            yield { role: 'scalar', text: lexeme, start, end: offset };
        else if (lexeme.startsWith('!'))
            yield { role: 'tag', text: lexeme, start, end: offset };
        else if (lexeme.startsWith('"') || lexeme.startsWith("'")) {
            const line = isClosed(lexeme) ? -1 : lexeme.indexOf('\n');
            yield quoted(line < 0 ? lexeme : lexeme.slice(0, line), start);
            if (line >= 0)
                return start + line + 1;
        }
        marked = false;
    }
    return text.length;
}
function isClosed(lexeme) {
    return lexeme.length > 1 && lexeme.endsWith(lexeme[0] ?? '');
}
function quoted(lexeme, offset) {
    const start = offset + 1;
    const end = offset + lexeme.length - (isClosed(lexeme) ? 1 : 0);
    const content = lexeme.slice(1, end - offset);
    if (!content.includes('\\') || lexeme.startsWith("'"))
        return { role: 'scalar', text: content, start, end };
    const token = { type: 'double-quoted-scalar', offset, indent: 0, source: lexeme };
    return { role: 'scalar', text: yaml_dist/* CST */.DB.resolveAsScalar(token, false, () => undefined).value, start, end };
}

;// CONCATENATED MODULE: ./build/imports/data/read.js
/** Finds the names of modules in data files and project files; whether there is such a module is for the graph to say. */











/** Whether `readDataTexts` reads this file. */
function handlesData(path) {
    return readers.has(endingOf(path));
}
/** Whether a file may name one of these: what it is read for is in its bytes. A name written with escapes is not seen. */
function mentions(bytes, needles) {
    const buffer = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return needles.some((needle) => buffer.includes(needle));
}
/**
 * Every key and value of a YAML, JSON, TOML or INI file that as a whole is a dotted name of two segments or more, with or
 * without an attribute (`candidate.core.x:main`), in the order of the file; entry points too where it is a project file.
 * The place is that of the name, without quotes. A file that is broken gives what can be read of it.
 */
function readDataTexts(path, bytes) {
    const source = decode(bytes);
    const names = readers.get(endingOf(path))?.(source) ?? [];
    const points = entryPointNames(path, bytes);
    return placed(source, [...names, ...points.names]);
}
/**
 * What the entry points of a `pyproject.toml`, `setup.cfg` or `setup.py` load, as `module:attribute` without extras; nothing
 * for other files.
 */
function readEntryPoints(path, bytes) {
    const { source, names } = entryPointNames(path, bytes);
    return placed(source, names);
}
const readers = new Map([
    ['yaml', ofYaml],
    ['yml', ofYaml],
    ['json', (source) => read_dotted(source, jsonScalars(source))],
    ['jsonc', (source) => read_dotted(source, jsonScalars(source))],
    ['toml', ofToml],
    ['ini', ofIni],
    ['cfg', ofIni],
    ['conf', ofIni],
]);
function endingOf(path) {
    const name = (0,domain_path/* baseName */.Fl)(path);
    return name.slice(name.lastIndexOf('.') + 1 || name.length);
}
function ofYaml(source) {
    const names = [];
    for (const scalar of yamlScalars(source)) {
        const found = scalar.role === 'tag' ? taggedName(scalar.text) : dottedName(scalar.text);
        if (found)
            names.push(placeIn(source, scalar, found));
    }
    return names;
}
function ofToml(source) {
    const names = [];
    visitToml(source, (string) => names.push(...read_dotted(source, [string])));
    return names;
}
/** INI knows no lists but by comma and by line, and many of its readers take comments behind a value. */
function ofIni(source) {
    const names = [];
    for (const part of (0,ini/* iniParts */.$)(source)) {
        const end = part.role === 'value' ? part.text.search(/\s[;#]/) : -1;
        const text = end < 0 ? part.text : part.text.slice(0, end);
        for (const { 0: item, index } of text.matchAll(/[^,]+/g)) {
            const found = dottedName(item);
            if (found)
                names.push(placeIn(source, part, { ...found, from: index + found.from, to: index + found.to }));
        }
    }
    return names;
}
function read_dotted(source, scalars) {
    const names = [];
    for (const scalar of scalars) {
        const found = dottedName(scalar.text);
        if (found)
            names.push(placeIn(source, scalar, found));
    }
    return names;
}

;// CONCATENATED MODULE: ./build/snapshot/data-texts.js





/** Bytes; a larger file was written by a program. */
const dataLimit = 5_000_000;
/** Files that package managers write: what they name is no module. */
const lockFiles = new Set([
    'conda-lock.yml',
    'npm-shrinkwrap.json',
    'package-lock.json',
    'pnpm-lock.yaml',
]);
/**
 * Looks for names of modules in the data files of production, and in the entry points of the projects that install it
 * (`edgesServedBy`). Lock files, `node_modules` and the manifest are passed over.
 *
 * @param needles first names of development modules (`candidate`): only texts that hold one are told.
 * @param manifest path of the manifest, which names lanes for another reason.
 */
async function gatherDataTexts(tree, lanes, needles, manifest) {
    const texts = new Map();
    const notes = [];
    const paths = tree.entries
        .filter(({ path, kind }) => kind === 'file' && path !== manifest && isSearched(lanes, path))
        .map(({ path }) => path);
    if (needles.length === 0)
        return { texts, notes };
    await tree.each(paths, (path, content) => {
        if (!(content instanceof Uint8Array))
            return notes.push(unsearched(path, content.reason));
        if (!mentions(content, needles))
            return;
        if (content.length > dataLimit) {
            return notes.push(unsearched(path, `it has ${content.length} bytes, more than the ${dataLimit} that are searched`));
        }
        const read = lanes.edgesInto(path).length > 0 ? readDataTexts : readEntryPoints;
        const found = read(path, content).filter(({ text }) => needles.some((needle) => text.includes(needle)));
        if (found.length > 0)
            texts.set(path, found);
    });
    return { texts, notes };
}
function isSearched(lanes, path) {
    if (!isProjectFile(path) && !handlesData(path))
        return false;
    if (lockFiles.has((0,domain_path/* baseName */.Fl)(path)) || /(^|\/)node_modules\//.test(path))
        return false;
    return isProjectFile(path) ? (0,entry_points/* edgesServedBy */.V)(lanes, path).length > 0 : lanes.edgesInto(path).length > 0;
}
function unsearched(path, reason) {
    return `${(0,quote/* quotePath */.WG)(path)} was not searched for names of development modules: ${reason}`;
}

// EXTERNAL MODULE: ./build/snapshot/python-sources.js + 5 modules
var python_sources = __webpack_require__(2260);
// EXTERNAL MODULE: ./build/snapshot/suites.js + 21 modules
var snapshot_suites = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/snapshot/tree-facts.js
var tree_facts = __webpack_require__(4307);
;// CONCATENATED MODULE: ./build/snapshot/base-repository.js










/**
 * The repository before a range, by exchanging what differs in the one that is judged: of sources, data and tests only those
 * are read from git that are not the same. The graph is built again where one of them imports or is imported.
 *
 * Commits, reviews, results of suites and ages of shims stay those of the judged tree.
 *
 * @param needs what was gathered of the judged tree.
 */
async function gatherBase(host, head, base, needs, reading) {
    const before = await compareTrees(host.git, head, base);
    if ('reason' in before)
        return { base: null, notes: [`what is new was not told: ${before.reason}`] };
    const { repository } = head;
    const { lanes } = repository;
    const parts = {
        files: base.tree.entries,
        manifest: base.manifest,
        ...(head.sources && (await exchangedGraph(before, { ...head, sources: head.sources }, base, reading))),
        ...(await exchangedFacts(before, repository, needs)),
    };
    const exchanged = Object.create(repository, properties(parts));
    const tests = await exchangedTests(before, exchanged, needs, reading.settings);
    return {
        base: {
            repository: Object.create(exchanged, properties(tests)),
            pathBefore: (path) => {
                const old = before.moves.get(path);
                // A file that comes into a lane is held to rules that it was not held to before.
                return old !== undefined && lanes.laneOf(old)?.name === lanes.laneOf(path)?.name ? old : path;
            },
        },
        notes: head.sources ? unread(before, exchanged, base.commit) : [],
    };
}
/** As in a clone without contents whose remote does not answer. */
function unread({ changed }, { graph }, commit) {
    const failed = changed.filter(({ path }) => {
        const unreadable = graph.modules.get(path)?.unreadable;
        return unreadable && unreadable.line === undefined;
    });
    const [first] = failed;
    if (!first)
        return [];
    const which = failed.length === 1 ? (0,quote/* quotePath */.WG)(first.path) : (0,count/* counted */.h)(failed.length, 'file');
    return [`${which} could not be read at ${commit.slice(0, 12)}: what was found there before counts as new`];
}
async function exchangedGraph(before, { repository, sources }, base, { settings, engine, wish }) {
    const { lanes, graph, declaredDependencies } = repository;
    const names = (0,python_sources/* developmentNames */.yp)(lanes, graph.roots, base.tree.entries);
    const { texts } = await gatherDataTexts(changedTree(before), lanes, names, base.manifest.path);
    const kept = [...repository.dataTexts].filter(([path]) => before.isSame(path));
    const dataTexts = new Map([...kept, ...texts]);
    if (hasSameGraph(before, sources.project))
        return { graph, declaredDependencies, dataTexts };
    const known = { sources, isSame: before.isSame };
    const gathered = await (0,snapshot_graph/* gatherGraph */.co)(base.tree, lanes, settings.pythonPath, engine, wish, known);
    return { graph: gathered.graph, declaredDependencies: gathered.declaredDependencies, dataTexts };
}
async function exchangedFacts(before, repository, needs) {
    const { tree, changed, changes } = before;
    const owners = [...changed, ...changes].some(({ path }) => codeowners/* codeOwnersPaths */.Yl.includes(path));
    const wanted = (need) => needs.has(need) && repository.has(need);
    const emptied = async () => {
        const kept = repository.emptyFiles.filter(before.isSame);
        return [...kept, ...(await (0,tree_facts/* gatherEmptyFiles */.sO)(changedTree(before), repository.policy, repository.lanes))];
    };
    return {
        ...(wanted('code-owners') && owners && { codeOwners: await (0,tree_facts/* gatherCodeOwners */.zy)(tree) }),
        // A commit holds what was added to it, ignored or not.
        ...(wanted('layout') && { layout: { brokenLinks: tree.brokenLinks, ignored: new Map() } }),
        ...(wanted('empty-files') && { emptyFiles: await emptied() }),
    };
}
/** Only where a test changed: what they say is all that is compared of them. */
async function exchangedTests({ tree, changed, changes }, repository, needs, settings) {
    const folders = settings.smoke.flatMap((path) => (0,domain_path/* asDirectory */.Wy)(path) ?? []);
    const isTest = (path) => folders.some((folder) => `${path}/`.startsWith(folder)) || (0,domain_path/* baseName */.Fl)(path) === 'conftest.py';
    if (!needs.has('smoke-tests') || ![...changed, ...changes].some(({ path }) => isTest(path)))
        return {};
    const smoke = settings.smoke.filter((path) => holds(tree, (0,domain_path/* asDirectory */.Wy)(path)));
    return { smokeTests: await (0,snapshot_suites/* gatherTests */.Hy)(tree, { smoke }, repository) };
}
function holds({ entries }, folder) {
    return folder !== null && entries.some(({ path }) => `${path}/`.startsWith(folder));
}
function properties(parts) {
    return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, { value, enumerable: true }]));
}

// EXTERNAL MODULE: ./build/domain/manifest.js
var domain_manifest = __webpack_require__(6632);
// EXTERNAL MODULE: ./build/graph/shims.js
var graph_shims = __webpack_require__(7201);
// EXTERNAL MODULE: ./build/history/approval.js
var approval = __webpack_require__(2184);
// EXTERNAL MODULE: ./build/domain/module-path.js
var module_path = __webpack_require__(7685);
// EXTERNAL MODULE: ./build/domain/tree-listing.js
var tree_listing = __webpack_require__(9928);
// EXTERNAL MODULE: ./build/history/promotions.js + 1 modules
var history_promotions = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/history/similarity.js
var similarity = __webpack_require__(4116);
;// CONCATENATED MODULE: ./build/history/drift.js


/**
 * How a pair drifted apart; undefined where it did not: its two files differ in nothing but imports, one of them forwards,
 * they were never alike, or the development one is as it was.
 *
 * @param states newest first.
 */
function driftOf(pair, states, facts) {
    const percentOf = ({ blob, original }) => {
        if (blob === undefined || original === undefined)
            return undefined;
        if (blob === original)
            return 100;
        const copy = facts(pair.path, blob);
        const source = facts(pair.counterpart, original);
        if (!copy || !source || copy.shim || source.shim)
            return undefined;
        const percent = (0,similarity/* similarity */.k8)(copy.text, source.text);
        return percent >= (0,similarity/* copyThreshold */.xv)(copy.text, source.text) ? percent : undefined;
    };
    const [now] = states;
    if (!now?.blob || !now.original)
        return undefined;
    const [copy, source] = [facts(pair.path, now.blob), facts(pair.counterpart, now.original)];
    if (!copy || !source || copy.shim || source.shim || (0,history_promotions/* isBridge */.CE)(copy.text))
        return undefined;
    const percent = (0,similarity/* similarity */.k8)(copy.text, source.text);
    if (percent === 100)
        return undefined;
    const same = states.findIndex((state) => percentOf(state) === 100);
    // Never the same: then from where production got its copy, changed as it was on the way.
    const copied = states.findIndex((state, at) => state.production && states[at + 1]?.blob === undefined);
    const arrived = copied >= 0 && percentOf(states[copied] ?? now) !== undefined ? copied : -1;
    const at = same >= 0 ? same : arrived;
    const since = states[at]?.sha;
    if (since === undefined)
        return undefined;
    const newer = states.slice(0, at);
    const changes = newer.filter((state) => state.development).length;
    if (changes === 0)
        return undefined;
    return { similarity: percent, since, changes, productionChanges: newer.filter((state) => state.production).length };
}

// EXTERNAL MODULE: ./build/history/log.js
var history_log = __webpack_require__(2637);
;// CONCATENATED MODULE: ./build/snapshot/file-facts.js


/** Bytes above which a file is not compared: no person wrote it. */
const comparedLimit = 5_000_000;
/** Facts are kept up to here: a range of thousands of commits must not fill the memory. */
const keptLimit = 20_000;
const nothing = { lines: new Map(), total: 0, imports: 0, imported: new Set(), isProse: false };
const unknown = { shim: false, isText: false, text: nothing };
/** Facts of files, read from git when a pure function turns out to need them. */
class FactStore {
    #git;
    #isShim;
    #roots;
    #known = new Map();
    constructor(git, lanes, isShim) {
        this.#git = git;
        this.#isShim = isShim;
        this.#roots = comparedRoots(lanes);
    }
    /** Asks `question` again until it knows all that it looks up. */
    async settle(question) {
        if (this.#known.size > keptLimit)
            this.#known.clear();
        for (;;) {
            const missing = new Map();
            const answer = question((path, blob) => {
                const known = this.#known.get(`${blob}\0${path}`);
                if (!known)
                    missing.set(`${blob}\0${path}`, { path, blob });
                return known;
            });
            if (missing.size === 0)
                return answer;
            await this.#read([...missing.values()]);
        }
    }
    /** Reads these ahead, as far as they are not known. */
    async read(files) {
        const unknown = new Map(files.map((file) => [`${file.blob}\0${file.path}`, file]));
        for (const key of this.#known.keys())
            unknown.delete(key);
        if (unknown.size > 0)
            await this.#read([...unknown.values()]);
    }
    async #read(wanted) {
        const tooLarge = await this.#large(wanted);
        const pathsOf = new Map();
        for (const { path, blob } of wanted) {
            // Also what cannot be had is known from now on.
            this.#known.set(`${blob}\0${path}`, unknown);
            if (!tooLarge.has(blob))
                pathsOf.set(blob, [...(pathsOf.get(blob) ?? []), path]);
        }
        await this.#git.objects([...pathsOf.keys()], (blob, content) => {
            if (!content)
                return;
            for (const path of pathsOf.get(blob) ?? [])
                this.#known.set(`${blob}\0${path}`, this.#facts(path, content));
        });
    }
    #facts(path, content) {
        // A text has no NUL; the lines of an image mean nothing.
        if (content.subarray(0, 8000).includes(0))
            return unknown;
        return {
            isText: true,
            shim: (0,module_path/* isCode */._m)(path) && this.#isShim(path, content),
            text: (0,similarity/* measureText */.kD)(content.toString('utf8'), path, this.#roots),
        };
    }
    async #large(wanted) {
        const names = [...new Set(wanted.map(({ blob }) => blob))];
        const answer = await this.#git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], `${names.join('\n')}\n`);
        const lines = answer.stdout.toString('latin1').split('\n');
        return new Set(lines.flatMap((line) => (Number(line.split(' ')[1]) > comparedLimit ? [line.split(' ')[0] ?? ''] : [])));
    }
}
/** The roots that imports in copies lead through, the longest first. */
function comparedRoots(lanes) {
    const roots = new Set(lanes.edges.flatMap((edge) => [edge.from.root, edge.to.root]));
    return [...roots].sort((a, b) => b.length - a.length);
}

// EXTERNAL MODULE: ./build/history/hunks.js
var hunks = __webpack_require__(5954);
;// CONCATENATED MODULE: ./build/snapshot/hunks.js



/** Beyond this many files nobody looks at places. */
const mostCompared = 100;
/** Where the two of each pair differ, by the path of the production file; of the first hundred pairs. */
async function gatherHunks(git, lanes, pairs) {
    const roots = comparedRoots(lanes);
    const found = new Map();
    for (const { path, blob, counterpart, original } of pairs.slice(0, mostCompared)) {
        const texts = [];
        // A pair at a time: what was compared is let go.
        await git.objects([blob, original], (_, content) => texts.push(content?.toString('utf8') ?? ''));
        const [copy, source] = [path, counterpart].map((name, at) => (0,similarity/* significantLines */.h3)(texts[at] ?? '', name, roots));
        found.set(path, (0,hunks/* differingHunks */.qE)(copy ?? [], source ?? []));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/snapshot/drifts.js








/** States of a pair that are looked at, the newest first: what is older says little of what to do today. */
const mostStates = 60;
/** Pairs of copies at a commit that were alike and of which the development one has changed since. Sorted by path. */
async function gatherDrifts(git, lanes, commit, isShim) {
    const pairs = await differingPairs(git, lanes, commit);
    if (pairs.length === 0)
        return [];
    const states = statesOf(pairs, await eventsOf(git, commit, pairs));
    const store = new FactStore(git, lanes, isShim);
    const drifts = [];
    for (const pair of pairs) {
        const drift = await store.settle((facts) => driftOf(pair, states.get(pair) ?? [], facts));
        if (drift)
            drifts.push({ ...drift, path: pair.path, counterpart: pair.counterpart, edge: pair.edge, hunks: [] });
    }
    const drifted = new Set(drifts.map(({ path }) => path));
    const hunks = await gatherHunks(git, lanes, pairs.filter(({ path }) => drifted.has(path)));
    return drifts.map((drift) => ({ ...drift, hunks: hunks.get(drift.path) ?? [] }));
}
/** Production code whose development counterpart has another content. */
async function differingPairs(git, lanes, commit) {
    const { code, stdout } = await git.run(['ls-tree', '-r', '-z', '--end-of-options', commit]);
    if (code !== 0)
        return [];
    const listed = (0,tree_listing/* parseTreeListing */.E)(stdout).filter(({ kind, path }) => kind === 'file' && (0,module_path/* isCode */._m)(path) && !(0,history_promotions/* isTest */.Nu)(path));
    const blobs = new Map(listed.map(({ path, object }) => [path, object]));
    return listed.flatMap(({ path, object }) => {
        for (const edge of lanes.edgesInto(path)) {
            const counterpart = lanes.counterpart(edge, path) ?? '';
            const original = blobs.get(counterpart);
            if (original === undefined || original === object)
                continue;
            return [{ path, counterpart, edge, blob: object, original }];
        }
        return [];
    });
}
/** What each commit of the first-parent line made of the files of the pairs, the newest first. */
async function eventsOf(git, commit, pairs) {
    // Standard input takes one path a line.
    const paths = pairs.flatMap(({ path, counterpart }) => [path, counterpart]).filter((path) => !path.includes('\n'));
    const input = Buffer.concat([
        Buffer.from(`${commit}\n--\n`),
        ...paths.flatMap((path) => [(0,path_name/* encodePath */.O)(path), Buffer.from('\n')]),
    ]);
    const options = ['-z', '--raw', '--no-renames', '--no-abbrev', '--relative', '--root'];
    const line = ['--first-parent', '--diff-merges=first-parent', '--format=%H', '--stdin'];
    const { code, stdout } = await git.run(['log', ...line, ...options], input);
    return code === 0 ? [...(0,history_log/* parseRawDiff */.LP)(stdout)] : [];
}
/** The states of each pair, newest first: what its two files held from a commit on. */
function statesOf(pairs, events) {
    const pairOf = new Map();
    for (const pair of pairs) {
        pairOf.set(pair.path, pair);
        pairOf.set(pair.counterpart, pair);
    }
    const now = new Map(pairs.map((pair) => [pair, { blob: pair.blob, original: pair.original }]));
    const states = new Map(pairs.map((pair) => [pair, []]));
    for (const [sha, changes] of events) {
        const touched = new Map();
        for (const change of changes) {
            const pair = pairOf.get(change.path);
            if (!pair)
                continue;
            const sides = touched.get(pair) ?? { production: false, development: false };
            touched.set(pair, sides);
            sides[change.path === pair.path ? 'production' : 'development'] = true;
        }
        for (const [pair, sides] of touched) {
            const known = states.get(pair) ?? [];
            const held = now.get(pair);
            if (known.length < mostStates && held)
                known.push({ sha, ...held, ...sides });
        }
        for (const { path, before } of changes) {
            const pair = pairOf.get(path);
            const held = pair && now.get(pair);
            if (held)
                held[path === pair.path ? 'blob' : 'original'] = before;
        }
    }
    return states;
}

// EXTERNAL MODULE: ./build/domain/group.js
var group = __webpack_require__(7470);
// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/history/empty-blob.js
var empty_blob = __webpack_require__(3948);
// EXTERNAL MODULE: ./build/history/tree-index.js
var tree_index = __webpack_require__(6838);
;// CONCATENATED MODULE: ./build/history/bypasses.js








/** Significant lines from which a file is more than what everybody writes. */
const leastLines = 10;
/** Per cent from which a file of another path is a copy. */
const leastAlike = 80;
/**
 * The strangers of a change, in its order. Shims and tests are none, nor is an `__init__.py` without code of its own, nor are short
 * files that define nothing; one that does is `short`: only the same content tells where it came from.
 */
function strangersIn(set, range, lanes, facts) {
    const copied = new Set((0,history_promotions/* findCopies */.Z$)(set, range, lanes, facts, () => false).flatMap((copy) => (copy.alike ? [copy.path] : [])));
    const isKnown = (blob) => [set.before, range.base].some((tree) => [...(0,tree_index/* indexOf */.q)(tree, lanes).pathsOf(blob)].some((path) => lanes.edgesInto(path).length > 0));
    return set.changes.flatMap(({ path, after }) => {
        if (after === undefined || (0,empty_blob/* isGone */.S)(after) || !(0,module_path/* isCode */._m)(path) || copied.has(path))
            return [];
        if ((0,history_promotions/* isTest */.Nu)(path))
            return [];
        const edges = lanes.edgesInto(path);
        if (edges.length === 0 || (0,history_promotions/* isOldProduction */.$N)(path, set, range, lanes, facts))
            return [];
        // What production holds elsewhere was moved or copied within it.
        if (isKnown(after))
            return [];
        const found = facts(path, after);
        if (!found || found.shim)
            return [];
        if ((0,module_path/* isPackageInit */.$$)(path) && found.text.total - found.text.imports < leastLines)
            return [];
        const short = found.text.total < leastLines;
        if (short && !definesCode(found.text))
            return [];
        return [{ path, blob: after, text: found.text, short, edges }];
    });
}
/** Whether a short file holds what somebody wrote: a definition with a body, or a value, and not imports and texts alone. */
function definesCode({ lines, total, imports }) {
    const own = [...lines.keys()].filter((line) => !/^(?:pass|\.\.\.|["'#].*|__\w+__\s*[:=].*|[\])},;]*)$/.test(line));
    return total - imports >= 2 && own.length >= 2 && own.some((line) => definition.test(line));
}
const definition = /^(?:(?:async\s+)?def\s|class\s|[A-Za-z_]\w*\s*(?::[^=]+)?=[^=]|export\s|(?:async\s+)?function\b|(?:const|let|var)\s)/;
/** Development code that was there before the change, or was in between; sorted by path. */
function sourcesOf(set, range, lanes) {
    const blobs = new Map();
    const add = (path, blob) => {
        if (!bypasses_isSource(path, blob, lanes))
            return;
        blobs.set(path, (blobs.get(path) ?? new Set()).add(blob));
    };
    const trees = set.before === range.base ? [set.before] : [set.before, range.base];
    for (const tree of trees)
        for (const [path, blob] of tree)
            add(path, blob);
    for (const [path, held] of range.between ?? [])
        for (const blob of held)
            add(path, blob);
    return [...blobs.keys()].sort().flatMap((path) => [...(blobs.get(path) ?? [])].map((blob) => ({ path, blob })));
}
/** Whether `sourcesOf` finds any. */
function holdsSources(set, range, lanes) {
    for (const tree of [set.before, range.base]) {
        for (const [path, blob] of tree)
            if (bypasses_isSource(path, blob, lanes))
                return true;
    }
    return [...(range.between ?? [])].some(([path, held]) => [...held].some((blob) => bypasses_isSource(path, blob, lanes)));
}
/** Those of `sourcesOf` that hold one of these contents: what there is to find without walking through the trees. */
function sourcesWith(contents, set, range, lanes) {
    const found = new Map();
    const wanted = new Set(contents);
    const add = (path, blob) => {
        if (bypasses_isSource(path, blob, lanes))
            found.set(`${path}\0${blob}`, { path, blob });
    };
    for (const tree of [set.before, range.base]) {
        const index = (0,tree_index/* indexOf */.q)(tree, lanes);
        for (const blob of wanted)
            for (const path of index.pathsOf(blob))
                add(path, blob);
    }
    for (const [path, held] of range.between ?? [])
        for (const blob of held)
            if (wanted.has(blob))
                add(path, blob);
    return [...found.values()].sort((a, b) => (0,order/* compareText */.n)(a.path, b.path));
}
function bypasses_isSource(path, blob, lanes) {
    return (0,module_path/* isCode */._m)(path) && !(0,empty_blob/* isGone */.S)(blob) && lanes.edgesFrom(path).length > 0;
}
/** Of a short file with this many originals nobody can say where it came from: it is what everybody writes. */
const mostOriginals = 3;
/** The strangers that are a development file byte for byte, each with the path of every one, in the order of the sources. */
function sameContents(strangers, sources) {
    const byBlob = (0,group/* groupedBy */.m)(strangers, ({ blob }) => blob);
    const originals = (0,group/* groupedBy */.m)(sources.filter(({ blob }) => byBlob.has(blob)), ({ blob }) => blob);
    return [...originals].flatMap(([blob, found]) => {
        const meant = (byBlob.get(blob) ?? []).filter(({ short }) => !short || found.length <= mostOriginals);
        return found.flatMap(({ path }) => meant.map((stranger) => ({ stranger, source: path })));
    });
}
/** The edge by which a source could be promoted to where the stranger lies, under another path; undefined for none. */
function bypassedEdge({ path, edges }, source, lanes) {
    const froms = lanes.edgesFrom(source);
    return edges.find((edge) => froms.includes(edge) && lanes.counterpart(edge, path) !== source);
}
/** Gathers what strangers are most alike to, source by source: nothing but the best is kept. */
class Likenesses {
    #best = new Map();
    #lanes;
    #commit;
    constructor(lanes, commit) {
        this.#lanes = lanes;
        this.#commit = commit;
    }
    /** @param text of the source; null where the two contents are the same. */
    compare(stranger, source, text) {
        const edge = bypassedEdge(stranger, source, this.#lanes);
        if (edge === undefined || isScript(stranger.path) !== isScript(source))
            return;
        if (!isOfOnePackage(this.#lanes.counterpart(edge, stranger.path) ?? '', source))
            return;
        if (text && Math.min(text.total, stranger.text.total) * 3 < Math.max(text.total, stranger.text.total) * 2)
            return;
        if (text !== null && stranger.short)
            return;
        const percent = text === null ? 100 : (0,similarity/* similarity */.k8)(stranger.text, text);
        const { path } = stranger;
        const best = this.#best.get(path);
        if (percent < leastAlike || percent < (best?.similarity ?? 0))
            return;
        // Sources come in any order: of equal ones the first path.
        if (best && percent === best.similarity && best.source <= source)
            return;
        this.#best.set(path, { path, source, similarity: percent, edge, commit: this.#commit });
    }
    /** Whether the content of some development file stands there byte for byte. */
    isSame(path) {
        return this.#best.get(path)?.similarity === 100;
    }
    /** By the order of the strangers. What is alike to production code that this change took away was moved. */
    found(strangers, set, facts) {
        const moved = set.changes.flatMap(({ path, before, after }) => before !== undefined && after === undefined && (0,module_path/* isCode */._m)(path) && this.#lanes.edgesInto(path).length > 0
            ? [{ path, before }]
            : []);
        return strangers.flatMap((stranger) => {
            const best = this.#best.get(stranger.path);
            if (!best)
                return [];
            const isMoved = moved.slice(0, mostMoved).some(({ path, before }) => {
                const text = facts(path, before)?.text;
                return text !== undefined && (0,similarity/* similarity */.k8)(text, stranger.text) >= leastAlike;
            });
            return isMoved ? [] : [best];
        });
    }
}
/** Each is compared with each stranger that is a copy: a bound keeps a great move from multiplying. */
const mostMoved = 200;
/**
 * An `__init__.py` is what everybody writes: it counts as a copy of its own package's code alone, `foo.py` as `foo/__init__.py`
 * or the one file of a package as that, and the other way round.
 */
function isOfOnePackage(path, source) {
    const inits = [path, source].filter(module_path/* isPackageInit */.$$);
    if (inits.length !== 1)
        return inits.length === 0;
    const [other = ''] = [path, source].filter((each) => !(0,module_path/* isPackageInit */.$$)(each));
    const directory = (0,domain_path/* directoryOf */.jt)(inits[0] ?? '');
    return (0,domain_path/* directoryOf */.jt)(other) === directory || `${(0,module_path/* withoutEnding */.sP)(other)}/` === directory;
}
function isScript(path) {
    return !path.endsWith('.py');
}

// EXTERNAL MODULE: ./build/domain/lane.js
var lane = __webpack_require__(6039);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/history/arrivals.js






/** Files that a change adds to one end of the promotions: to development (`from`) or to production (`to`). */
class Arrivals {
    #blobs = new Set();
    #byName = new Map();
    #byModule = new Map();
    #end;
    #set;
    #lanes;
    constructor(set, lanes, end) {
        this.#end = end;
        this.#set = set;
        this.#lanes = lanes;
        for (const { path, before, after } of set.changes) {
            if (before !== undefined || after === undefined)
                continue;
            const edges = end === 'from' ? lanes.edgesFrom(path) : lanes.edgesInto(path);
            for (const lane of new Set(edges.map((edge) => edge[end].name))) {
                this.#blobs.add(`${lane}\0${after}`);
                if ((0,module_path/* isPackageInit */.$$)(path) || !(0,module_path/* isCode */._m)(path))
                    continue;
                // Each is compared with each file of this name that went: a bound keeps thousands of `utils.py` from multiplying.
                add(this.#byName, `${lane}\0${(0,domain_path/* baseName */.Fl)(path)}`, { path, blob: after }, 20);
            }
            for (const edge of (0,module_path/* isPackageInit */.$$)(path) || !(0,module_path/* isCode */._m)(path) ? [] : edges) {
                add(this.#byModule, `${edge[end].name}\0${(0,module_path/* moduleOf */.cD)(edge, path)}`, { path, blob: after }, mostOfModule);
            }
        }
    }
    /**
     * Whether the content of a file that went arrived within its lane: as it was, under its name with imports rewritten, or
     * under another name of its module with little else changed.
     */
    holds(edge, file, facts) {
        const { path, blob } = file;
        const lane = edge[this.#end].name;
        // An empty file that came is not the one that went.
        if (!(0,empty_blob/* isGone */.S)(blob) && this.#blobs.has(`${lane}\0${blob}`))
            return true;
        const isNear = (arrived, least) => {
            const old = facts(path, blob);
            const moved = facts(arrived.path, arrived.blob);
            if (!old || !moved)
                return false;
            return (0,similarity/* similarity */.k8)(old.text, moved.text) >= Math.max(least, (0,similarity/* copyThreshold */.xv)(old.text, moved.text));
        };
        const sameName = this.#byName.get(`${lane}\0${(0,domain_path/* baseName */.Fl)(path)}`) ?? [];
        if (sameName.some((arrived) => isNear(arrived, 0)))
            return true;
        return this.#renamed(edge, path).some((arrived) => isNear(arrived, leastRenamed));
    }
    /** Whether the lane holds the content at another path, where it may have stood before. */
    holdsTwin(edge, { blob }) {
        if ((0,empty_blob/* isGone */.S)(blob))
            return false;
        const lane = edge[this.#end].name;
        return [...(0,tree_index/* indexOf */.q)(this.#set.after, this.#lanes).pathsOf(blob)].some((path) => {
            const edges = this.#end === 'from' ? this.#lanes.edgesFrom(path) : this.#lanes.edgesInto(path);
            return (0,module_path/* isCode */._m)(path) && edges.some((each) => each[this.#end].name === lane);
        });
    }
    /** What arrived in the module under the names that are most like the one that went. */
    #renamed(edge, path) {
        const ofModule = this.#byModule.get(`${edge[this.#end].name}\0${(0,module_path/* moduleOf */.cD)(edge, path)}`) ?? [];
        return ofModule
            .map((arrived) => ({ arrived, far: (0,mod/* distance */.Io)(arrived.path.slice(-200), path.slice(-200)) }))
            .sort((a, b) => a.far - b.far)
            .slice(0, mostRenamed)
            .map(({ arrived }) => arrived);
    }
}
/** Per cent from which a file of another name is the one that went. */
const leastRenamed = 70;
const mostRenamed = 5;
const mostOfModule = 50;
function add(files, key, file, most) {
    const known = files.get(key) ?? [];
    files.set(key, known);
    if (known.length < most)
        known.push(file);
}

// EXTERNAL MODULE: ./build/history/relocation.js
var relocation = __webpack_require__(7085);
;// CONCATENATED MODULE: ./build/history/replaced.js



/** The originals that are not like their copies any more since the change that copied them, as they were like them before. */
function replacedIn({ changes, after }, { head }, facts, promotions) {
    const copies = new Map(promotions.flatMap(({ files }) => files.map((file) => [file.counterpart, file.path])));
    return new Set(changes.flatMap(({ path, before }) => {
        const copy = copies.get(path);
        const blob = copy === undefined ? undefined : after.get(copy);
        if (copy === undefined || blob === undefined || before === undefined || !(0,module_path/* isCode */._m)(path))
            return [];
        // What the head holds again was not lost.
        const isLost = [after.get(path), head.get(path)].every((now) => isOther(now, copy, blob, path, facts));
        return isLost && !isOther(before, copy, blob, path, facts) ? [path] : [];
    }));
}
/** Whether an original holds other code than its copy. A file without a line is `emptied`; of what cannot be read nothing is told. */
function isOther(original, copy, blob, path, facts) {
    if (original === undefined || original === blob || (0,empty_blob/* isGone */.S)(original))
        return false;
    const [here, there] = [facts(copy, blob), facts(path, original)];
    if (!here?.isText || !there?.isText || (0,similarity/* holdsNoCode */.jm)(there.text))
        return false;
    return there.shim || (0,similarity/* similarity */.k8)(here.text, there.text) < (0,similarity/* copyThreshold */.xv)(here.text, there.text);
}

;// CONCATENATED MODULE: ./build/history/deletions.js










/**
 * Development code that a change takes out of its lane, or empties, or replaces by other code while it promotes it: a whole
 * module, or any code of a module that is in production or on its way there in `promotions`. A move inside the lane takes nothing out, nor does a move of the lane;
 * tests, shims, what a package shadows, and what a revert takes back are no loss.
 */
function findDeletions(set, range, lanes, facts, promotions) {
    const replaced = replacedIn(set, range, facts, promotions);
    const gone = goneModules(set, range, lanes, facts, replaced);
    if (gone.size === 0)
        return [];
    const arrivals = new Arrivals(set, lanes, 'from');
    const developed = developmentCode(set.before, lanes, gone);
    const left = developmentCode(set.after, lanes, gone);
    const copied = new Map(promotions.flatMap(({ files }) => files.map((file) => [file.counterpart, file.path])));
    const outside = placesOutside(range.head, [...gone.values()], lanes);
    const found = [];
    for (const [key, { edge, module, files }] of gone) {
        const stayed = new Set(files.filter((file) => isKept(edge, file)).map((file) => file.path));
        const taken = files.filter((file) => !stayed.has(file.path));
        const whole = !(left.get(key) ?? []).some(holdsCode);
        // The `__init__.py` of a module whose code moved within the lane goes with it.
        if (taken.every((file) => (0,module_path/* isPackageInit */.$$)(file.path)) && (stayed.size > 0 || !whole))
            continue;
        const code = taken.filter((file) => !(0,empty_blob/* isGone */.S)(file.blob) && !isOfTests(file.path));
        if (code.every((file) => (0,module_path/* isPackageInit */.$$)(file.path)) &&
            (code.length === 0 || taken.some((file) => isOfTests(file.path))))
            continue;
        const promoted = isPromoted(key, edge, module);
        if (!whole && !promoted)
            continue;
        const movedTo = placeOutside(taken, edge);
        const paths = taken.map((file) => file.path).sort();
        const emptied = paths.filter((path) => set.after.has(path) && !replaced.has(path));
        const others = paths.filter((path) => replaced.has(path));
        const moves = movesOf(taken, edge);
        const parts = {
            ...(others.length === 0 ? {} : { replaced: others }),
            ...(movedTo === undefined ? {} : { movedTo }),
            ...(moves.length === 0 ? {} : { moves }),
        };
        found.push({ deletion: { module, edge, commit: set.commit, files: paths, emptied, whole, ...parts }, promoted });
    }
    return toldOnce(found);
    function isKept(edge, file) {
        if (arrivals.holds(edge, file, facts))
            return true;
        return !isProduced(edge, file.path) && arrivals.holdsTwin(edge, file);
    }
    function isProduced(edge, path) {
        const counterpart = lanes.counterpart(edge, path) ?? '';
        const blob = set.after.get(counterpart);
        return blob !== undefined && facts(counterpart, blob)?.shim === false;
    }
    /** A file without a line of code keeps no module alive. */
    function holdsCode({ path, blob }) {
        return !(0,empty_blob/* isGone */.S)(blob) && !isBlank(path, blob, facts);
    }
    function isPromoted(key, edge, module) {
        if (promotions.some((promotion) => promotion.edge === edge && (0,module_path/* holderOf */.Kd)(edge, promotion.module) === module))
            return true;
        return (developed.get(key) ?? []).some(({ path }) => isProduced(edge, path));
    }
    /** Its production counterpart first, else the first path in order. */
    function placeOutside(files, edge) {
        const places = [];
        for (const { path, blob } of files) {
            if ((0,module_path/* isPackageInit */.$$)(path))
                continue;
            const counterpart = lanes.counterpart(edge, path) ?? '';
            if (range.head.get(counterpart) === blob)
                return counterpart;
            const place = outside.get(`${edge.from.name}\0${blob}`);
            if (place !== undefined)
                places.push(place);
        }
        return places.sort()[0];
    }
    function movesOf(files, edge) {
        return files
            .flatMap(({ path, blob }) => {
            const counterpart = lanes.counterpart(edge, path) ?? '';
            if (range.head.get(counterpart) === blob || copied.get(path) === counterpart)
                return [{ path, to: counterpart }];
            const to = (0,module_path/* isPackageInit */.$$)(path) ? undefined : outside.get(`${edge.from.name}\0${blob}`);
            return to === undefined ? [] : [{ path, to }];
        })
            .sort((a, b) => (0,order/* compareText */.n)(a.path, b.path));
    }
}
/** Development code that is deleted or emptied, by `<edge>\0<module>`. */
function goneModules(set, range, lanes, facts, replaced) {
    const gone = new Map();
    const blanked = blankedIn(set, range, lanes, facts);
    const relocations = (0,relocation/* relocationsOf */.$)(set, range, lanes);
    for (const change of set.changes) {
        const { path, before } = change;
        if (before === undefined || !(0,module_path/* isCode */._m)(path))
            continue;
        if (!isTakenOut(change) && !blanked.has(path) && !replaced.has(path))
            continue;
        // What the base does not hold came and went in the range, or went in the base; what the head holds came back.
        const atHead = range.head.get(path);
        const isLost = (0,empty_blob/* isGone */.S)(atHead) || replaced.has(path) || (atHead !== undefined && isBlank(path, atHead, facts));
        if (!range.base.has(path) || !isLost)
            continue;
        if (relocations.wentAlong(path) || isShadowed(path, set) || facts(path, before)?.shim)
            continue;
        for (const edge of lanes.edgesFrom(path)) {
            const module = (0,module_path/* moduleOf */.cD)(edge, path);
            // A revert of development work; what production has of it keeps its original.
            const isReverted = range.reverted?.has(path) && !set.after.has(lanes.counterpart(edge, path) ?? '');
            if (module === undefined || isReverted)
                continue;
            const key = `${(0,lane/* edgeKey */.B5)(edge)}\0${module}`;
            const entry = gone.get(key) ?? { edge, module, files: [] };
            gone.set(key, entry);
            entry.files.push({ path, blob: before });
        }
    }
    return gone;
}
/** `foo.py` beside a package `foo/`: it is never imported, and `shadowed-module` says so. */
function isShadowed(path, { before, after }) {
    if (!path.endsWith('.py'))
        return false;
    const init = `${(0,module_path/* withoutEnding */.sP)(path)}/__init__.py`;
    return before.has(init) && after.has(init);
}
/** A test, or what helps the tests of its directory: production has its own. */
function isOfTests(path) {
    return (0,history_promotions/* isTest */.Nu)(path) || /\/(?:tests|__tests__)\//.test(path);
}
/** Development files whose code a change replaced by comments, blanks and a docstring alone. Imports alone are no code to lose. */
function blankedIn(set, range, lanes, facts) {
    return new Set(rewrittenCode(set.changes, lanes).flatMap(({ path, before, after }) => {
        const isBlanked = range.blanked?.has(`${path}\0${after}`) ?? isBlank(path, after, facts);
        if (!isBlanked)
            return [];
        const text = facts(path, before)?.text;
        if (text === undefined || text.isProse || text.total <= text.imports)
            return [];
        // A text whose quotes were mended was no code before.
        const now = facts(path, after)?.text;
        return now !== undefined && (0,similarity/* similarity */.k8)(text, now) >= (0,similarity/* copyThreshold */.xv)(text, now) ? [] : [path];
    }));
}
/** Development code that a change gives another content. */
function rewrittenCode(changes, lanes) {
    return changes.flatMap(({ path, before, after }) => {
        if (before === undefined || after === undefined || (0,empty_blob/* isGone */.S)(before) || (0,empty_blob/* isGone */.S)(after))
            return [];
        return (0,module_path/* isCode */._m)(path) && lanes.edgesFrom(path).length > 0 ? [{ path, before, after }] : [];
    });
}
/** Whether a text has no line of code: comments and a docstring are none. What cannot be read counts as code. */
function isBlank(path, blob, facts) {
    const found = facts(path, blob);
    return found?.isText === true && (0,similarity/* holdsNoCode */.jm)(found.text);
}
function isTakenOut({ before, after }) {
    return after === undefined || ((0,empty_blob/* isGone */.S)(after) && !(0,empty_blob/* isGone */.S)(before));
}
/** Development code of these modules, by `<edge>\0<module>`. */
function developmentCode(tree, lanes, of) {
    const found = new Map();
    const index = (0,tree_index/* indexOf */.q)(tree, lanes);
    for (const [key, { edge, module }] of of) {
        const paths = [...index.codeOf(edge, 'from', module)];
        found.set(key, paths.map((path) => ({ path, blob: tree.get(path) ?? '' })));
    }
    return found;
}
/** First path outside its lane at which the content of a file that went stands, by `<lane>\0<blob>`. */
function placesOutside(head, gone, lanes) {
    const lanesOf = new Map();
    for (const { edge, files } of gone) {
        for (const { blob } of files) {
            if (!(0,empty_blob/* isGone */.S)(blob))
                lanesOf.set(blob, (lanesOf.get(blob) ?? new Set()).add(edge.from.name));
        }
    }
    const places = new Map();
    const index = (0,tree_index/* indexOf */.q)(head, lanes);
    for (const [blob, inLanes] of lanesOf) {
        const paths = [...index.pathsOf(blob)].sort();
        for (const lane of inLanes) {
            const place = paths.find((path) => !lanes.edgesFrom(path).some((edge) => edge.from.name === lane));
            if (place !== undefined)
                places.set(`${lane}\0${blob}`, place);
        }
    }
    return places;
}
/** A file may be development code along several edges: it is told along that one by which it is promoted. Sorted by module. */
function toldOnce(found) {
    const told = new Set();
    const kept = [];
    for (const wanted of [true, false]) {
        for (const { deletion, promoted } of found) {
            if (promoted !== wanted || deletion.files.every((path) => told.has(path)))
                continue;
            for (const path of deletion.files)
                told.add(path);
            kept.push(deletion);
        }
    }
    return kept.sort((a, b) => (0,order/* compareText */.n)(a.module, b.module) || (0,order/* compareText */.n)((0,lane/* edgeKey */.B5)(a.edge), (0,lane/* edgeKey */.B5)(b.edge)));
}

;// CONCATENATED MODULE: ./build/history/removals.js








/**
 * Production modules of which a change leaves no code. What moved within production or with it, shims, and an `__init__.py`
 * without a line are no loss.
 */
function findRemovals(set, range, lanes, facts) {
    const gone = new Map();
    const arrivals = new Arrivals(set, lanes, 'to');
    const relocations = (0,relocation/* relocationsOf */.$)(set, range, lanes);
    for (const { path, before, after } of set.changes) {
        if (before === undefined || (0,empty_blob/* isGone */.S)(before) || !(0,empty_blob/* isGone */.S)(after) || !(0,module_path/* isCode */._m)(path))
            continue;
        // What the base does not hold came and went in the range, or went in the base; what the head holds came back.
        if (!range.base.has(path) || !(0,empty_blob/* isGone */.S)(range.head.get(path)))
            continue;
        if (relocations.wentAlong(path))
            continue;
        const edge = lanes.edgeInto(path);
        const module = edge && (0,module_path/* moduleOf */.cD)(edge, path);
        if (!edge || module === undefined || !holdsCode(path, before, facts))
            continue;
        const file = { path, blob: before };
        if (arrivals.holds(edge, file, facts) || arrivals.holdsTwin(edge, file))
            continue;
        const key = `${(0,lane/* edgeKey */.B5)(edge)}\0${module}`;
        const entry = gone.get(key) ?? { removal: { module, edge, commit: set.commit, files: [] } };
        gone.set(key, entry);
        entry.removal.files.push(path);
    }
    if (gone.size === 0)
        return [];
    const index = (0,tree_index/* indexOf */.q)(set.after, lanes);
    const left = new Set();
    for (const [key, { removal }] of gone) {
        for (const path of index.codeOf(removal.edge, 'to', removal.module)) {
            const blob = set.after.get(path);
            // A shim that took the place of the code keeps the module's name alive.
            if (blob === undefined || (0,empty_blob/* isGone */.S)(blob))
                continue;
            const text = facts(path, blob)?.text;
            if (!((0,module_path/* isPackageInit */.$$)(path) && text && (0,similarity/* holdsNoCode */.jm)(text)))
                left.add(key);
        }
    }
    return [...gone]
        .flatMap(([key, { removal }]) => (left.has(key) ? [] : [{ ...removal, files: removal.files.sort() }]))
        .sort((a, b) => (0,order/* compareText */.n)(a.module, b.module) || (0,order/* compareText */.n)((0,lane/* edgeKey */.B5)(a.edge), (0,lane/* edgeKey */.B5)(b.edge)));
}
function holdsCode(path, blob, facts) {
    const found = facts(path, blob);
    return found !== undefined && !found.shim && !(0,similarity/* holdsNoCode */.jm)(found.text);
}

;// CONCATENATED MODULE: ./build/snapshot/git-output.js


/** `--relative`: the judged folder may be a part of the repository, and paths start there. */
const diffOptions = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--relative'];
/** Regular files of a commit: git's object name by path. */
async function listFiles(git, commit) {
    const listing = await output(git, ['ls-tree', '-r', '-z', '--end-of-options', commit]);
    const files = (0,tree_listing/* parseTreeListing */.E)(listing).filter((entry) => entry.kind === 'file');
    return new Map(files.map((entry) => [entry.path, entry.object]));
}
/** What git prints; a failure here means objects that the range needs and this clone lacks. */
async function output(git, args, input) {
    const result = await git.run(args, input);
    if (result.code === 0)
        return result.stdout;
    throw new misconfiguration/* Misconfiguration */.U(`git ${args[0]} failed: ${result.stderr.trim().split('\n')[0]}`, 'See that the clone is whole: `git fsck`, `git fetch --unshallow`');
}

;// CONCATENATED MODULE: ./build/snapshot/ahead.js




/**
 * Asks git for what production held before the range, for a run of commits in one go: a process that walks the history for
 * each of them makes the whole quadratic. What is judged does not depend on it.
 */
class Ahead {
    #git;
    #base;
    #lanes;
    #held = new Set();
    #asked = new Set();
    #upcoming = [];
    constructor(git, base, lanes) {
        this.#git = git;
        this.#base = base;
        this.#lanes = lanes;
    }
    /** These commits are judged next: the production code that they bring will be asked for. */
    reach(commits) {
        this.#upcoming = commits
            .flatMap(({ changes }) => changes)
            .filter(({ path, before, after }) => before === undefined && after !== undefined && (0,module_path/* isCode */._m)(path))
            .flatMap(({ path }) => (this.#lanes.edgesInto(path).length > 0 ? [path] : []));
    }
    /** Every content that these paths had in the history of the base, as `<path>\0<blob>`; more paths may be among them. */
    async heldBefore(paths) {
        if (!paths.some((path) => !this.#asked.has(path)))
            return this.#held;
        const wanted = new Set([...paths, ...this.#upcoming]);
        // Standard input takes one path a line.
        const asked = [...wanted].filter((path) => !this.#asked.has(path) && !path.includes('\n'));
        for (const path of wanted)
            this.#asked.add(path);
        if (asked.length === 0)
            return this.#held;
        const input = Buffer.concat([
            Buffer.from(`${this.#base}\n--\n`),
            ...asked.map((path) => Buffer.concat([(0,path_name/* encodePath */.O)(path), Buffer.from('\n')])),
        ]);
        const log = await output(this.#git, ['log', '--format=', '--full-history', '--stdin', ...diffOptions], input);
        for (const changes of (0,history_log/* parseRawDiff */.LP)(log).values()) {
            for (const { path, before, after } of changes) {
                if (before !== undefined)
                    this.#held.add(`${path}\0${before}`);
                if (after !== undefined)
                    this.#held.add(`${path}\0${after}`);
            }
        }
        return this.#held;
    }
}

;// CONCATENATED MODULE: ./build/snapshot/bypasses.js





/** Files beyond these are looked for by their content alone. */
const mostStrangers = 100;
const mostSources = 4000;
/** Commits for which all of development is looked through; beyond them only the same content is found. */
const mostSearches = 20;
/** Lines of texts that are kept from one search to the next: some tens of megabytes. */
const mostLines = 300_000;
/** How much of what could be searched was, in one range, and what a search may know of the ones before. */
class Searches {
    /** Bytes of contents, by git's names. */
    sizes = new Map();
    #texts = new Map();
    #lines = 0;
    #made = 0;
    #skipped = { commits: 0, files: 0, sources: 0 };
    /** Whether one more change may be looked through. */
    begin() {
        if (this.#made < mostSearches)
            return ++this.#made > 0;
        this.#skipped.commits++;
        return false;
    }
    leave({ files = 0, sources = 0 }) {
        this.#skipped.files += files;
        this.#skipped.sources += sources;
    }
    /** What a file was measured as in an earlier search; undefined where it was not, or not kept. */
    textOf({ path, blob }) {
        return this.#texts.get(`${blob}\0${path}`);
    }
    keep({ path, blob }, text) {
        if (this.#lines + text.total > mostLines)
            return;
        this.#lines += text.total;
        this.#texts.set(`${blob}\0${path}`, text);
    }
    /** Sentences for the report; none where nothing was left out. */
    notes() {
        const { commits, files, sources } = this.#skipped;
        const left = [
            commits > 0 ? `in ${(0,count/* counted */.h)(commits, 'commit')} after the first ${mostSearches}` : '',
            files > 0 ? `for ${(0,count/* counted */.h)(files, 'new file')} after the first ${mostStrangers} of a change` : '',
            sources > 0 ? `among ${(0,count/* counted */.h)(sources, 'development file')} beyond the ${mostSources} nearest in length` : '',
        ].filter((part) => part !== '');
        if (left.length === 0)
            return [];
        return [`copies to another path (bypassed-promotion) were told by identical content alone ${left.join(', and ')}`];
    }
}
/**
 * Development code that a change brings into production under another path: identical contents first, then alike ones.
 *
 * @param searches counts how often all of development is looked through.
 */
async function gatherBypasses(git, set, range, lanes, store, searches) {
    const strangers = await store.settle((facts) => strangersIn(set, range, lanes, facts));
    if (strangers.length === 0)
        return [];
    const likenesses = new Likenesses(lanes, set.commit);
    const contents = strangers.map(({ blob }) => blob);
    for (const { stranger, source } of sameContents(strangers, sourcesWith(contents, set, range, lanes))) {
        likenesses.compare(stranger, source, null);
    }
    const unknown = strangers.filter(({ path, short }) => !short && !likenesses.isSame(path));
    if (unknown.length > 0 && holdsSources(set, range, lanes) && searches.begin()) {
        searches.leave({ files: Math.max(0, unknown.length - mostStrangers) });
        const sources = sourcesOf(set, range, lanes);
        await compareAlike(git, lanes, unknown.slice(0, mostStrangers), sources, likenesses, searches);
    }
    return store.settle((facts) => likenesses.found(strangers, set, facts));
}
async function compareAlike(git, lanes, strangers, sources, likenesses, searches) {
    const roots = comparedRoots(lanes);
    const sizes = await sizesOf(git, [...strangers, ...sources], searches.sizes);
    const wanted = nearSources(strangers, sources, sizes, searches);
    const pathsOf = new Map();
    const compare = (path, text) => {
        for (const stranger of strangers)
            likenesses.compare(stranger, path, text);
    };
    for (const source of wanted) {
        const known = searches.textOf(source);
        if (known)
            compare(source.path, known);
        else
            pathsOf.set(source.blob, [...(pathsOf.get(source.blob) ?? []), source.path]);
    }
    if (pathsOf.size === 0)
        return;
    await git.objects([...pathsOf.keys()], (blob, content) => {
        if (!content || content.subarray(0, 8000).includes(0))
            return;
        const text = content.toString('utf8');
        for (const path of pathsOf.get(blob) ?? []) {
            const measured = (0,similarity/* measureText */.kD)(text, path, roots);
            searches.keep({ path, blob }, measured);
            compare(path, measured);
        }
    });
}
/** Sources half to twice as long as a stranger, those of its name first; sorted by path again. */
function nearSources(strangers, sources, sizes, searches) {
    const names = new Set(strangers.map(({ path }) => (0,domain_path/* baseName */.Fl)(path)));
    const lengths = strangers.map(({ blob }) => sizes.get(blob) ?? 0);
    const ranked = sources.flatMap((source) => {
        const size = sizes.get(source.blob) ?? 0;
        if (names.has((0,domain_path/* baseName */.Fl)(source.path)))
            return [{ source, distance: 0 }];
        const distance = Math.min(...lengths.map((length) => Math.abs(Math.log((size + 1) / (length + 1)))));
        return distance <= Math.LN2 ? [{ source, distance }] : [];
    });
    searches.leave({ sources: Math.max(0, ranked.length - mostSources) });
    if (ranked.length > mostSources)
        ranked.sort((a, b) => a.distance - b.distance).length = mostSources;
    const kept = new Set(ranked.map(({ source }) => source));
    return sources.filter((source) => kept.has(source));
}
/** Asks git for those that are not known yet, and gives all. */
async function sizesOf(git, files, known) {
    const names = [...new Set(files.map(({ blob }) => blob))].filter((blob) => !known.has(blob));
    if (names.length === 0)
        return known;
    const asked = `${names.join('\n')}\n`;
    const { stdout } = await git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], asked);
    const lines = stdout.toString('latin1').split('\n');
    for (const line of lines) {
        const [name = '', size = '0'] = line.split(' ');
        known.set(name, Number(size) || 0);
    }
    return known;
}

;// CONCATENATED MODULE: ./build/snapshot/change-sets.js




/** Commits, and paths that they change, that are looked ahead: what they ask of files is in memory. */
const mostCommits = 1000;
const mostChanges = 4000;
/**
 * The commits of the first-parent line that could promote or take code away, with what the lanes hold around them. The trees
 * of one are those of the next once that is asked for.
 *
 * @param blanked as `RangeEnds`; null: only what could promote is wanted.
 * @param foresee is given some commits before the first of them is, with a way to walk through all: what they will be judged
 *   by can be had in one go. They may be walked more than once.
 */
async function* changeSets(git, commits, lanes, blanked, foresee) {
    const isJudged = (path) => lanes.edgesFrom(path).length > 0 || lanes.edgesInto(path).length > 0;
    const concerns = ({ changes }) => changes.some(({ path, after }) => (0,module_path/* isCode */._m)(path) &&
        ((0,empty_blob/* isGone */.S)(after)
            ? blanked !== null && isJudged(path)
            : lanes.edgesInto(path).length > 0 || blanked?.has(`${path}\0${after}`) === true));
    for (const line of linesOf(commits)) {
        const first = line.findIndex(concerns);
        const parent = line[first]?.parents[0];
        if (parent === undefined)
            continue;
        const listed = [...(await listFiles(git, parent))].filter(([path]) => isJudged(path));
        const carried = new CarriedTrees(listed, isJudged);
        for (const stretch of stretchesOf(line.slice(first))) {
            await foresee(stretch, function* () {
                yield* carried.walk(stretch, concerns);
                carried.rewind(stretch);
            });
            yield* carried.walk(stretch, concerns);
        }
    }
}
function stretchesOf(commits) {
    const stretches = [];
    let changes = Number.POSITIVE_INFINITY;
    for (const commit of commits) {
        changes += commit.changes.length;
        const last = stretches.at(-1);
        if (last && changes <= mostChanges && last.length < mostCommits)
            last.push(commit);
        else {
            stretches.push([commit]);
            changes = commit.changes.length;
        }
    }
    return stretches;
}
/** Runs of commits of which each is the parent of the next. The first commit of a repository is never a promotion. */
function linesOf(commits) {
    const lines = [];
    let last = '';
    for (const commit of commits) {
        const [parent] = commit.parents;
        if (!commit.firstParent || parent === undefined)
            continue;
        if (parent === last)
            lines.at(-1)?.push(commit);
        else
            lines.push([commit]);
        last = commit.sha;
    }
    return lines;
}
/** The two trees around a commit, carried along: a copy for each commit would make the whole quadratic. */
class CarriedTrees {
    #before;
    #after;
    #isJudged;
    constructor(files, isJudged) {
        this.#before = new Map(files);
        this.#after = new Map(files);
        this.#isJudged = isJudged;
    }
    /** To be walked to its end. */
    *walk(commits, concerns) {
        for (const commit of commits) {
            const { sha, changes } = commit;
            this.#put(this.#after, commit, 'after');
            if (concerns(commit))
                yield { commit: sha, changes, before: this.#before, after: this.#after };
            this.#put(this.#before, commit, 'after');
        }
    }
    rewind(commits) {
        for (const commit of commits.toReversed()) {
            this.#put(this.#after, commit, 'before');
            this.#put(this.#before, commit, 'before');
        }
    }
    #put(tree, { changes }, side) {
        for (const change of changes)
            if (this.#isJudged(change.path))
                (0,tree_index/* putFile */.U)(tree, change.path, change[side]);
    }
}

;// CONCATENATED MODULE: ./build/snapshot/history.js












/**
 * Reads the commits of a range and what each, and the range as a whole, promotes and deletes. Contents are read only of
 * files that could be copies, shims or moves. `isShim` is the scanner's answer for one file.
 */
async function gatherHistory(git, lanes, range, isShim) {
    const commits = await readCommits(git, range);
    const summed = range.judged === 'change';
    const trees = {
        base: await listFiles(git, range.base),
        head: await listFiles(git, range.head),
        between: summed ? heldBetween(commits, lanes) : new Map(),
    };
    const diff = await output(git, ['diff-tree', ...diffOptions, '--end-of-options', range.base, range.head]);
    const changes = (0,history_log/* parseRawDiff */.LP)(diff).get('') ?? [];
    const store = new FactStore(git, lanes, isShim);
    const line = commits.filter(({ firstParent }) => firstParent);
    const { blanked, rewritten } = await findBlanked(summed ? changes : line.flatMap((commit) => commit.changes), lanes, store);
    const ends = { ...trees, blanked, reverted: await findReverted(git, commits) };
    const ahead = new Ahead(git, range.base, lanes);
    const judging = { git, ends, lanes, ahead, store, searches: new Searches() };
    const promotions = [];
    const whole = [];
    const restored = new Set();
    // What a stretch of commits asks of files is read in one go: a process for each commit costs more than all else.
    const foresee = (stretch, walk) => {
        ahead.reach(stretch);
        return store.settle((facts) => {
            for (const set of walk())
                askOf(set, judging, !summed, facts);
        });
    };
    for await (const set of changeSets(git, commits, lanes, summed ? null : blanked, foresee)) {
        const judged = await judgeChanges(set, judging, !summed);
        for (const path of judged.restored)
            restored.add(path);
        promotions.push(...judged.promotions);
        if (!summed)
            whole.push(judged);
    }
    const copied = new Set(promotions.flatMap(({ files }) => files.map(({ path }) => path)));
    const all = { commit: null, changes, before: ends.base, after: ends.head };
    const total = await judgeChanges(all, { ...judging, ends: { ...ends, copied } }, summed);
    for (const path of total.restored)
        restored.add(path);
    if (summed)
        whole.push(total);
    const notes = [...judging.searches.notes(), ...unreadNotes(rewritten)];
    return {
        base: range.base,
        head: range.head,
        judged: range.judged,
        checkedOut: range.checkedOut,
        commits,
        changes,
        promotions,
        total: total.promotions,
        deletions: whole.flatMap(({ deletions }) => deletions),
        restored: [...restored].sort(),
        rewrites: whole.flatMap(({ rewrites }) => rewrites),
        bypasses: whole.flatMap(({ bypasses }) => bypasses),
        removals: whole.flatMap(({ removals }) => removals),
        ...(notes.length === 0 ? {} : { notes }),
    };
}
function unreadNotes(rewritten) {
    if (rewritten <= mostRewritten)
        return [];
    return [
        `the range rewrites ${rewritten} development files, more than ${mostRewritten}: which of them it left without a line of code (deleted-candidate) was not looked for`,
    ];
}
/** Beyond this many files none is read for it: a push of thousands of commits. */
const mostRewritten = 2000;
/** The development files that these changes left without a line of code, as `<path>\0<blob>`. */
async function findBlanked(changes, lanes, store) {
    const rewritten = rewrittenCode(changes, lanes);
    if (rewritten.length > mostRewritten)
        return { blanked: new Set(), rewritten: rewritten.length };
    const blank = await store.settle((facts) => rewritten.filter(({ path, after }) => isBlank(path, after, facts)));
    return { blanked: new Set(blank.map(({ path, after }) => `${path}\0${after}`)), rewritten: rewritten.length };
}
/** Reverts beyond these are taken as what they delete. */
const mostReverts = 100;
/** The files that commits brought which these revert by git's words. What this clone does not hold reverts nothing. */
async function findReverted(git, commits) {
    const deleting = commits.filter(({ changes }) => changes.some(({ path, after }) => after === undefined && (0,module_path/* isCode */._m)(path)));
    const named = deleting.flatMap(({ body }) => /^This reverts commit ([0-9a-f]{40}|[0-9a-f]{64})\b/m.exec(body)?.[1] ?? []);
    const reverted = new Set();
    for (const sha of [...new Set(named)].slice(0, mostReverts)) {
        const { code, stdout } = await git.run(['diff-tree', ...diffOptions, '--end-of-options', `${sha}^1`, sha]);
        if (code !== 0)
            continue;
        for (const changes of (0,history_log/* parseRawDiff */.LP)(stdout).values()) {
            for (const { path, before } of changes)
                if (before === undefined)
                    reverted.add(path);
        }
    }
    return reverted;
}
/** What development code held until a commit of the range changed it or took it away, also one that a merge brought. */
function heldBetween(commits, lanes) {
    const held = new Map();
    for (const { changes } of commits) {
        for (const { path, before } of changes) {
            if (before === undefined || !(0,module_path/* isCode */._m)(path) || lanes.edgesFrom(path).length === 0)
                continue;
            held.set(path, (held.get(path) ?? new Set()).add(before));
        }
    }
    return held;
}
/** Oldest first. A merge, like any commit, is compared with its first parent. */
async function readCommits(git, { base, head }) {
    const range = ['--end-of-options', `${base}..${head}`, '--'];
    const order = ['--topo-order', '--reverse'];
    const messages = (0,history_log/* parseLog */.g_)(await output(git, ['log', '-z', `--format=${history_log/* logFormat */.yd}`, ...order, ...range]));
    if (messages.length === 0)
        return [];
    const line = await output(git, ['rev-list', '--first-parent', ...range]);
    const firstParents = new Set(line.toString('latin1').split('\n'));
    const asked = messages.map(({ sha, parents }) => `${sha} ${parents[0] ?? ''}`.trimEnd());
    const diffs = (0,history_log/* parseRawDiff */.LP)(await output(git, ['diff-tree', '--stdin', '-m', '--root', ...diffOptions], `${asked.join('\n')}\n`));
    return messages.map((message) => ({
        ...message,
        changes: diffs.get(message.sha) ?? [],
        firstParent: firstParents.has(message.sha),
    }));
}
/** Asks of files what `judgeChanges` will ask of them at first. */
function askOf(set, { ends, lanes }, whole, facts) {
    const promotions = (0,history_promotions/* findPromotions */.y4)(set, ends, lanes, facts, never);
    if (!whole)
        return;
    strangersIn(set, ends, lanes, facts);
    findDeletions(set, ends, lanes, facts, promotions);
    findRemovals(set, ends, lanes, facts);
}
const never = () => false;
/** @param whole whether all is asked of this change, or what it promotes alone. */
async function judgeChanges(set, { git, ends, lanes, ahead, store, searches }, whole) {
    const first = await store.settle((facts) => (0,history_promotions/* findPromotions */.y4)(set, ends, lanes, facts, never));
    const copies = whole ? await store.settle((facts) => (0,history_promotions/* findCopies */.Z$)(set, ends, lanes, facts, never)) : [];
    const strange = whole ? await gatherBypasses(git, set, ends, lanes, store, searches) : [];
    // Looking through the history of the base is the one slow question; it is asked only of what would be told.
    const held = await ahead.heldBefore([
        ...new Set([
            ...first.flatMap((promotion) => promotion.files.map((file) => file.path)),
            ...[...copies, ...strange].map(({ path }) => path),
        ]),
    ]);
    const wasHeld = (path, blob) => held.has(`${path}\0${blob}`);
    const judged = await store.settle((facts) => {
        const promotions = held.size > 0 ? (0,history_promotions/* findPromotions */.y4)(set, ends, lanes, facts, wasHeld) : first;
        return {
            promotions,
            restored: held.size > 0 ? (0,history_promotions/* findRestored */.IR)(set, ends, lanes, facts, wasHeld) : [],
            deletions: whole ? findDeletions(set, ends, lanes, facts, promotions) : [],
            removals: whole ? findRemovals(set, ends, lanes, facts) : [],
        };
    });
    const rewritten = copies.filter(({ path, blob, similarity }) => similarity < 100 && !wasHeld(path, blob));
    const hunks = await gatherHunks(git, lanes, rewritten);
    return {
        ...judged,
        rewrites: rewritten.map(({ path, counterpart, similarity, edge, alike }) => ({
            path,
            counterpart,
            similarity,
            edge,
            commit: set.commit,
            alike,
            hunks: hunks.get(path) ?? [],
        })),
        bypasses: strange.filter(({ path }) => !wasHeld(path, set.after.get(path) ?? '')),
    };
}

;// CONCATENATED MODULE: ./build/snapshot/parts.js
/** Evidence that is there. */
const available = { available: true };
/** Evidence that nobody wants. */
const unasked = { available: false, reason: 'no selected check needs it', missing: false };
/** A part that a check names in its needs; what was not gathered is asked for by a mistake of ours. */
function present(part, name) {
    if (part === undefined)
        throw new Error(`the evidence "${name}" was not gathered: the check does not name it in needs`);
    return part;
}

// EXTERNAL MODULE: ./build/domain/fields.js
var fields = __webpack_require__(8548);
// EXTERNAL MODULE: ./build/history/range.js
var history_range = __webpack_require__(4110);
;// CONCATENATED MODULE: ./build/snapshot/pull-request.js


/** The pull request of the event as it is now, else as the payload has it; null where the event has none. */
async function gatherPullRequest(host) {
    const payload = listedIn(host.event);
    if (!payload)
        return null;
    const now = await host.fetchPullRequest(payload.number);
    return now ?? (payload.title === null ? null : { ...payload, title: payload.title });
}
/** Why there is none. */
function noPullRequest({ name }) {
    if (name !== 'workflow_run')
        return { available: false, reason: `the event ${name} has no pull request`, missing: false };
    const reason = 'title and labels of the pull request are not known: the payload of workflow_run has none, and the API gave none';
    return { available: false, reason, missing: true };
}
function listedIn(event) {
    const { name } = event;
    const found = (0,fields/* fieldsOf */.P)((0,history_range/* pullRequestOf */._n)(event));
    if (typeof found.number !== 'number')
        return null;
    const labels = Array.isArray(found.labels) ? found.labels : [];
    return {
        number: found.number,
        // What lists the pull requests of a run leaves it out.
        title: typeof found.title === 'string' ? found.title : name === 'workflow_run' ? null : '',
        labels: labels.map((label) => (0,fields/* fieldsOf */.P)(label).name).filter((name) => typeof name === 'string'),
        draft: found.draft === true,
        source: 'payload',
    };
}

// EXTERNAL MODULE: ./build/domain/shell.js
var shell = __webpack_require__(7923);
;// CONCATENATED MODULE: ./build/snapshot/shim-ages.js



/**
 * Asks `git blame` for the oldest import line of each shim. It follows renames of the file and passes over changes of
 * blanks. Days count from when the commit was made (the committer's date, which a rebase renews).
 *
 * @param commit whose tree is judged; null: the working directory.
 * @param now in seconds since 1970.
 */
async function gatherShimAges(git, tree, shims, commit, now) {
    const sources = new Map(tree.entries.map(({ path, linked }) => [path, linked?.source ?? path]));
    const told = [];
    for (let at = 0; at < shims.length; at += atOnce) {
        const some = shims.slice(at, at + atOnce);
        told.push(...(await Promise.all(some.map(async ({ path, lines }) => ({
            path,
            ...(await blame(git, sources.get(path) ?? path, lines, commit)),
        })))));
    }
    const whole = await wholeCommits(git, told);
    const ages = new Map();
    for (const { path, oldest } of told) {
        if (!oldest)
            continue;
        const days = oldest.commit === null ? 0 : Math.max(0, Math.floor((now - oldest.seconds) / secondsOfDay));
        ages.set(path, { days, exact: !oldest.boundary || whole.has(oldest.commit ?? ''), commit: oldest.commit });
    }
    return { ages, untold: told.flatMap(({ path, reason }) => (reason === undefined ? [] : [{ path, reason }])) };
}
/**
 * Whether the ages say which shims are older than `maxAge` days. What is known to be expired is worth reading and fails
 * without the rest, which is then a note.
 */
function ageAvailability({ ages, untold }, maxAge) {
    const isTooOld = ({ days }) => days > maxAge;
    const unknown = (path) => `the age of the shim ${path} is not known`;
    const open = [
        ...untold.map(({ path, reason }) => `${unknown(path)}: ${reason}; next: git blame ${(0,shell/* shellWord */.r)(path)}`),
        ...[...ages].flatMap(([path, age]) => {
            if (age.exact || isTooOld(age))
                return [];
            const end = `the history of this clone ends ${(0,count/* counted */.h)(age.days, 'day')} back`;
            return [`${unknown(path)}: ${end}; next: git fetch --unshallow, or fetch-depth: 0 for actions/checkout`];
        }),
    ];
    const [first, ...more] = open;
    if (first === undefined)
        return { availability: { available: true } };
    const reason = more.length === 0 ? first : `${first} (and the ages of ${more.length} more)`;
    if ([...ages.values()].some(isTooOld))
        return { availability: { available: true }, note: reason };
    return { availability: { available: false, reason, missing: true } };
}
const secondsOfDay = 86_400;
const atOnce = 4;
const mostRanges = 1000;
async function blame(git, path, lines, commit) {
    if (Buffer.from((0,path_name/* encodePath */.O)(path)).toString('utf8') !== path)
        return { reason: 'its name is not UTF-8' };
    const asked = [...new Set(lines)];
    // A command line holds only so much; of a file of so many imports the whole is blamed.
    const ranges = asked.length > mostRanges ? [] : asked.flatMap((line) => ['-L', `${line},${line}`]);
    const { code, stdout, stderr } = await git.run([
        // A list of commits to pass over would make a line older or younger than it is.
        ...['-c', 'blame.ignoreRevsFile=', 'blame', '--porcelain', '--no-textconv', '-w', ...ranges],
        ...(commit === null ? [] : [commit]),
        '--',
        path,
    ]);
    const [first, ...more] = code === 0 ? parseBlame(stdout.toString('utf8')) : [];
    if (first)
        return { oldest: more.reduce((oldest, one) => (one.seconds < oldest.seconds ? one : oldest), first) };
    if (await isUncommitted(git, path, commit))
        return { oldest: uncommitted };
    return { reason: stderr.trim().split('\n')[0] ?? '' };
}
const uncommitted = { commit: null, seconds: Number.POSITIVE_INFINITY, boundary: false };
/** The commits of `git blame --porcelain`, in the order in which they come. */
function parseBlame(output) {
    const commits = [];
    let header = [];
    for (const line of output.split('\n')) {
        if (!line.startsWith('\t'))
            header.push(line);
        else {
            const sha = header[0]?.split(' ', 1)[0] ?? '';
            const time = header.find((field) => field.startsWith('committer-time '));
            // Git tells of a commit where it names it first.
            if (/^0+$/.test(sha))
                commits.push(uncommitted);
            else if (time !== undefined) {
                commits.push({ commit: sha, seconds: Number(time.split(' ')[1]), boundary: header.includes('boundary') });
            }
            header = [];
        }
    }
    return commits;
}
async function isUncommitted(git, path, commit) {
    const { code, stdout } = await git.run(['ls-tree', '-z', commit ?? 'HEAD', '--', path]);
    return code !== 0 || stdout.length === 0;
}
/** Of the commits before which git knows nothing, those that have no parent: a shallow clone cuts the others off. */
async function wholeCommits(git, told) {
    const ends = new Set(told.flatMap(({ oldest }) => (oldest?.boundary && oldest.commit ? [oldest.commit] : [])));
    const whole = new Set();
    await git.objects([...ends], (name, content) => {
        const header = content?.toString('latin1').split('\n\n', 1)[0];
        if (header !== undefined && !/^parent /m.test(header))
            whole.add(name);
    });
    return whole;
}

;// CONCATENATED MODULE: ./build/snapshot/git-evidence.js










/** The commits of the range and what they changed. */
async function gatherCommits(host, { range }, lanes, engine, parts) {
    if (range.kind === 'tree')
        return { available: false, reason: range.note, missing: false };
    if (range.kind === 'missing')
        return { available: false, reason: range.reason, missing: true };
    parts.history = await gatherHistory(host.git, lanes, range, shimTest(engine));
    return available;
}
/** The scanner's answer for one file; without an engine no script is a shim. */
function shimTest(engine) {
    return (path, content) => {
        const scanner = scan/* pythonScanner */.n.handles(path) ? scan/* pythonScanner */.n : (0,handles/* handlesTypeScript */.D)(path) ? engine : null;
        return scanner?.scan(path, content).shim !== undefined;
    };
}
/** The pull request, with a note where it may be out of date. */
async function gatherRequest(host, parts, notes) {
    const request = await gatherPullRequest(host);
    if (!request)
        return noPullRequest(host.event);
    if (request.source === 'payload') {
        notes.push(`title and labels of pull request #${request.number} are the event's own: a re-run does not see later ones`);
    }
    parts.pullRequest = request;
    return available;
}
/** Who approved, as far as the token may know whom it is about. */
async function gatherApprovals(host, manifest, lanes, parts) {
    const request = parts.pullRequest ?? (await gatherPullRequest(host));
    if (!request)
        return noPullRequest(host.event);
    const edges = parts.history ? parts.history.total.map(({ edge }) => edge) : lanes.edges;
    const wanted = [...new Set(edges.map(({ to }) => to.name))].map((lane) => (0,domain_manifest/* laneOwners */.V)(manifest, lane));
    const reviews = await host.fetchReviews(request.number, wanted.flat().flatMap(approval/* asTeam */.A));
    if (typeof reviews === 'string')
        return { available: false, reason: reviews, missing: true };
    parts.reviews = reviews;
    const open = wanted
        .filter((owners) => !(0,approval/* isApprovedBy */.T)(owners, reviews))
        .flat()
        .flatMap(approval/* asTeam */.A);
    const unread = open.filter((team) => reviews.teams.get(team) === null);
    if (unread.length === 0)
        return available;
    const reason = `the token may not read the members of ${unread.map((team) => `@${team}`).join(', ')}`;
    return { available: false, reason, missing: false };
}
/** Promoted files that went apart from their originals. */
async function gatherCopies(host, { commit }, lanes, engine, parts) {
    if (!host.isRepository)
        return { available: false, reason: 'the folder is no git repository', missing: false };
    parts.drifts = await gatherDrifts(host.git, lanes, commit ?? 'HEAD', shimTest(engine));
    return available;
}
/** How old the lines of shims are. */
async function gatherAges(host, { tree, commit }, settings, lanes, parts, notes) {
    if (!host.isRepository)
        return { available: false, reason: 'the folder is no git repository', missing: false };
    const declaredDependencies = parts.declaredDependencies ?? new Set();
    const shims = (0,graph_shims/* productionShims */.cJ)({ graph: present(parts.graph, 'graph'), lanes, declaredDependencies });
    const lines = [...shims.values()].map(({ module, forwards }) => ({
        path: module.path,
        lines: forwards.map(({ crossing }) => crossing.edge.line),
    }));
    const gathered = await gatherShimAges(host.git, tree, lines, commit, host.now);
    parts.shimAges = gathered.ages;
    const { availability, note } = ageAvailability(gathered, settings.shimMaxAge);
    if (note !== undefined)
        notes.push(note);
    return availability;
}

// EXTERNAL MODULE: ./build/manifest/import-rules.js
var import_rules = __webpack_require__(2641);
;// CONCATENATED MODULE: ./build/snapshot/read-wish.js



/**
 * In a check: whole, what changed; the calls of files that import rules are about, and of what the smoke tests load. Where
 * the range takes development code away, the calls of all: any of them may name what is gone.
 */
function wishOf({ manifest }, { smoke }, lanes, history) {
    const rules = (0,import_rules/* importRules */.n)(manifest);
    const changed = new Set(history?.changes.map(({ path }) => path));
    const tests = smoke.flatMap((path) => (0,domain_path/* asDirectory */.Wy)(path) ?? []);
    const isTest = (path) => tests.some((test) => `${path}/` === test || path.startsWith(test));
    const takesAway = history?.changes.some(({ path, status }) => status === 'deleted' && scan/* pythonScanner */.n.handles(path) && lanes.edgesFrom(path).length > 0);
    return {
        whole: (path) => changed.has(path),
        calls: (path) => takesAway === true || rules.over(path, lanes.laneOf(path)) !== null,
        starts: (path) => isTest(path) || path.endsWith('conftest.py'),
    };
}

;// CONCATENATED MODULE: ./build/snapshot/repository-view.js

/** What checks see. A part that was not gathered throws: no check may ask for what it does not need. */
function repositoryView({ opened, policy, settings, lanes, parts, facts, evidence, audit, today, }) {
    const { tree, manifest } = opened;
    const { weakenings } = policy;
    const { label, commitFormat, smoke, shimMaxAge, similarity } = settings;
    return {
        files: tree.entries,
        manifest,
        policy: policy.manifest,
        lanes,
        today,
        settings: {
            label,
            commitFormat,
            smoke,
            audit,
            shimMaxAge,
            similarity,
            checkCommands: [...settings.checkCommands.keys()],
        },
        declaredDependencies: parts.declaredDependencies ?? new Set(),
        dataTexts: parts.dataTexts ?? new Map(),
        get graph() {
            return present(parts.graph, 'graph');
        },
        get history() {
            return present(parts.history, 'commits');
        },
        get pullRequest() {
            return present(parts.pullRequest, 'pull-request');
        },
        get reviews() {
            return present(parts.reviews, 'reviews');
        },
        get drifts() {
            return present(parts.drifts, 'drifts');
        },
        get smoke() {
            return present(parts.smoke, 'smoke');
        },
        get smokeTests() {
            return present(parts.smokeTests, 'smoke-tests');
        },
        get leaks() {
            return present(parts.leaks, 'leaks');
        },
        get shimAges() {
            return present(parts.shimAges, 'shim-ages');
        },
        get codeOwners() {
            return present(facts.codeOwners, 'code-owners');
        },
        get layout() {
            return present(facts.layout, 'layout');
        },
        get emptyFiles() {
            return present(facts.emptyFiles, 'empty-files');
        },
        get weakenings() {
            return present('reason' in weakenings ? undefined : weakenings, 'weakenings');
        },
        get acknowledgements() {
            return present(undefined, 'acknowledgements');
        },
        has: (kind) => evidence[kind].available,
    };
}

// EXTERNAL MODULE: ./build/snapshot/unrooted.js
var snapshot_unrooted = __webpack_require__(5267);
;// CONCATENATED MODULE: ./build/snapshot/evidence.js
/**
 * This room asks the `Host` for what the checks read and builds the `Repository` of it; it judges nothing, and touches
 * no file, process or clock itself.
 */














/** Gathers what the selected checks need, and nothing else: no pytest, no compiler and no API call that nobody wants. */
async function gatherEvidence(host, opened, settings, policy, needs, audit) {
    const { tree, manifest } = opened;
    const lanes = (0,lane_map/* buildLaneMap */.D)(policy.manifest, settings.label, (0,queue/* readQueue */.Qf)(await tree.read(queue/* queuePath */.Hs)));
    const readsSources = needs.has('graph') || needs.has('commits') || (0,snapshot_suites/* readsTests */.$o)(needs);
    const engine = readsSources && (0,snapshot_graph/* holdsTypeScript */.ci)(tree, lanes) ? await host.loadTypeScript() : null;
    const parts = {};
    const notes = [];
    const evidence = {
        manifest: available,
        graph: unasked,
        commits: unasked,
        smoke: unasked,
        'smoke-tests': unasked,
        leaks: unasked,
        'pull-request': unasked,
        reviews: unasked,
        directories: directoriesListed(manifest),
        drifts: unasked,
        'shim-ages': unasked,
        weakenings: unasked,
        'code-owners': unasked,
        layout: unasked,
        'empty-files': unasked,
        // Told by who judges, once all other checks ran.
        acknowledgements: available,
    };
    const blocked = blockedBy(opened, lanes);
    const gather = async (need, by) => {
        if (needs.has(need))
            evidence[need] = blocked ?? (await by());
    };
    const facts = await (0,tree_facts/* gatherTreeFacts */.NG)(host, opened, policy.manifest, lanes, needs);
    if (facts.codeOwners !== undefined)
        evidence['code-owners'] = available;
    if (facts.layout)
        evidence.layout = available;
    if (facts.emptyFiles)
        evidence['empty-files'] = available;
    // Git's data is read before any test runs: a test could write to it.
    await gather('commits', () => gatherCommits(host, opened, lanes, engine, parts));
    notes.push(...(parts.history?.notes ?? []));
    await gather('pull-request', () => gatherRequest(host, parts, notes));
    await gather('reviews', () => gatherApprovals(host, policy.manifest, lanes, parts));
    await gather('drifts', () => gatherCopies(host, opened, lanes, engine, parts));
    const wish = audit ? snapshot_graph/* everything */.YT : wishOf(policy, settings, lanes, parts.history);
    let sources = null;
    // The suites are parted by what their tests import.
    if ((0,snapshot_suites/* readsTests */.$o)(needs) || needs.has('graph')) {
        if (blocked)
            evidence.graph = blocked;
        else {
            const gathered = await (0,snapshot_graph/* gatherGraph */.co)(tree, lanes, settings.pythonPath, engine, wish);
            parts.graph = gathered.graph;
            sources = gathered.sources;
            parts.declaredDependencies = gathered.declaredDependencies;
            const data = await gatherDataTexts(tree, lanes, (0,python_sources/* developmentNames */.yp)(lanes, gathered.graph.roots, tree.entries), manifest.path);
            parts.dataTexts = data.texts;
            notes.push(...gathered.notes, ...data.notes);
            const unrooted = gathered.unrooted(lanes);
            const lacking = unrooted && (0,snapshot_unrooted/* unrootedReason */.D)(unrooted, gathered.graph.roots);
            evidence.graph = lacking === null ? available : { available: true, lacking };
        }
    }
    if (evidence.graph === unasked)
        notes.push('no selected check reads sources: none was scanned');
    await gather('shim-ages', () => gatherAges(host, opened, settings, lanes, parts, notes));
    const { weakenings } = policy;
    if (needs.has('weakenings')) {
        evidence.weakenings = 'reason' in weakenings ? { available: false, missing: false, ...weakenings } : available;
    }
    const view = { opened, policy, settings, lanes, parts, facts, evidence, audit, today: (0,day/* dayOf */.k)(host.now) };
    const repository = repositoryView(view);
    // Before any test runs as well.
    const { range, commit } = opened;
    let base = null;
    if (range.kind === 'range' && policy.before && !blocked) {
        const head = { repository, tree, commit, sources };
        const gathered = await gatherBase(host, head, policy.before, needs, { settings, engine, wish });
        base = gathered.base;
        notes.push(...gathered.notes);
    }
    if ((0,snapshot_suites/* readsTests */.$o)(needs) && !blocked) {
        const history = parts.history ?? null;
        const read = { lanes, graph: present(parts.graph, 'graph'), history, manifest: policy.manifest };
        const suites = await (0,snapshot_suites/* gatherSuites */.ZV)(host, opened, settings, read, needs, audit);
        Object.assign(parts, suites.parts);
        Object.assign(evidence, suites.evidence);
        notes.push(...suites.notes);
    }
    else if (blocked) {
        for (const need of ['smoke-tests', 'smoke', 'leaks'])
            if (needs.has(need))
                evidence[need] = blocked;
    }
    return { repository, base, evidence, notes };
}
/** Where no lane lists what is promoted, nothing is left unlisted. */
function directoriesListed({ lanes, path }) {
    if (lanes.some(({ directories }) => directories !== undefined))
        return available;
    return { available: false, reason: `no lane of ${path} lists directories`, missing: false };
}
/** What keeps every check from seeing anything: nothing to judge, a change that is not here, or no promotion at all. */
function blockedBy({ range, manifest, isPrivileged }, lanes) {
    if (range.kind === 'tree' && range.nothing)
        return { available: false, reason: range.note, missing: false };
    // What lies in the folder is then the base, which says nothing of the change.
    if (isPrivileged && range.kind === 'missing' && range.head === null) {
        return { available: false, reason: range.reason, missing: true };
    }
    if (lanes.edges.length > 0)
        return null;
    const reason = `${manifest.path} names no promotion from one lane to another that could be read`;
    return {
        available: false,
        reason: `${reason}: write promotion: {from: <lane>} on the production lane`,
        missing: true,
    };
}

// EXTERNAL MODULE: ./build/snapshot/open.js + 4 modules
var snapshot_open = __webpack_require__(5147);
;// CONCATENATED MODULE: ./build/snapshot/uncommitted.js

/**
 * What production holds beside the last commit, at a desk: it is judged as files, but what is in no commit is no promotion yet,
 * and a pass would say less than it seems to.
 */
async function uncommittedNotes({ git, event, isRepository }, lanes) {
    if (event.name !== 'command-line' || !isRepository)
        return [];
    const [changed, untracked] = await Promise.all([
        git.run(['diff', '--name-only', '-z', '--relative', '--no-ext-diff', '--ignore-submodules=all', 'HEAD', '--']),
        git.run(['ls-files', '-z', '--others', '--exclude-standard']),
    ]);
    const paths = [changed, untracked].flatMap(({ code, stdout }) => code === 0 ? stdout.toString('utf8').split('\0') : []);
    const production = [...new Set(paths)].filter((path) => path !== '' && lanes.edgeInto(path) !== undefined).sort();
    const [first] = production;
    if (first === undefined)
        return [];
    return [
        `${(0,count/* counted */.h)(production.length, 'file')} of production ${production.length === 1 ? 'is' : 'are'} not committed (${first}): ` +
            'imports are judged, but no promotion is seen in what is in no commit; commit, and check again',
    ];
}

;// CONCATENATED MODULE: ./build/commands/cancelled.js



/** Milliseconds that a cancelled run gets to report what it has: the process is ended by force a second later. */
const grace = 3000;
/**
 * What the work gives, as a run that could not be done where it was cancelled meanwhile. Where the work fails for it, or
 * does not come to its end soon, a report that holds nothing but that.
 */
async function orCancelled(host, inputs, work) {
    const late = host.afterCancellation(grace).then(() => nothingFound(host, inputs));
    const done = work().then((checked) => (host.cancelledBy() === null ? checked : { ...checked, report: cutShort(checked.report, host) }), (error) => {
        // What runs when a signal ends the processes that it waits for fails in many ways, none of which is the news.
        if (host.cancelledBy() === null)
            throw error;
        return nothingFound(host, inputs);
    });
    return Promise.race([done, late]);
}
function cutShort(report, host) {
    return { ...report, verdict: 'could-not-run', reasons: [reasonOf(host), ...report.reasons] };
}
function reasonOf(host) {
    return `the run was cancelled by ${host.cancelledBy()}: the report holds what was found until then`;
}
function nothingFound(host, inputs) {
    const reason = reasonOf(host);
    const report = (0,policy_report/* endedReport */.D)(checks/* checks */.A, [reason], reason, []);
    return { report, tree: emptyTree, settings: (0,read/* readSettings */.sb)(inputs, {}), baseline: null, audit: false };
}
const emptyTree = { entries: [], brokenLinks: [], read: async () => undefined, each: async () => { } };

// EXTERNAL MODULE: ./build/manifest/read.js + 11 modules
var manifest_read = __webpack_require__(4450);
;// CONCATENATED MODULE: ./build/policy/base-rules.js

/**
 * What judges a change: import rules, invariants, labels, checks, waivers, owners and settings of `base` on the lanes, roots
 * and directories of `head`, since a promotion edits those (`semantics.md`, "Who judges a change").
 *
 * A lane goes by its name, else by its root. One that is new and lies in a lane of the base is under that lane's rules, so
 * that nothing gets out of them by being given a lane of its own.
 */
function withRulesOf(base, head) {
    const newcomers = new Map();
    for (const lane of head.lanes) {
        const holder = laneIn(base, lane) ? undefined : holderIn(base, lane);
        if (holder)
            newcomers.set(lane, holder);
    }
    const lanes = head.lanes.map((lane) => {
        const own = laneIn(base, lane);
        if (own)
            return underRules(lane, own, rootsOf(newcomers, own));
        const holder = newcomers.get(lane);
        return holder ? underRules(lane, holder, [holder.root, ...rootsOf(newcomers, holder)]) : lane;
    });
    const { defaultOwners, importInvariants, waivers, waiversAt, secrets, zeroBytesFail, settings } = base;
    const { waiversAt: _, zeroBytesFail: __, ...written } = head;
    return {
        ...written,
        lanes,
        defaultOwners,
        importInvariants,
        waivers,
        ...(waiversAt && { waiversAt }),
        secrets,
        ...(zeroBytesFail && { zeroBytesFail }),
        settings,
    };
}
/** The lane of another version of the manifest: of the same name, else of the same root. */
function laneIn({ lanes }, lane) {
    return (lanes.find(({ name }) => name.value === lane.name.value) ?? lanes.find(({ root }) => root.value === lane.root.value));
}
/** The lane of `manifest` that holds a lane's root: of several the innermost. */
function holderIn({ lanes }, lane) {
    return lanes
        .filter(({ root }) => lane.root.value.startsWith(root.value))
        .sort((a, b) => b.root.value.length - a.root.value.length)[0];
}
function rootsOf(newcomers, holder) {
    return [...newcomers].filter(([, other]) => other === holder).map(([{ root }]) => root);
}
/** @param selves roots of what was one lane with it: a lane may always import itself. */
function underRules(lane, rules, selves) {
    const { allowFrom: _, promotion: own, ...written } = lane;
    const promotion = promotionOf(own, rules.promotion);
    const selfGlobs = selves.map(({ value, at }) => ({ value: `${value}**`, at }));
    return {
        ...written,
        owners: rules.owners,
        denyFrom: rules.denyFrom,
        ...(rules.allowFrom && { allowFrom: [...rules.allowFrom, ...selfGlobs] }),
        ...(promotion && { promotion }),
    };
}
/** The ends are the lanes' own affair; what a promotion needs is the base's, and an area is none the less where either says so. */
function promotionOf(own, base) {
    if (!own && !base)
        return undefined;
    const areas = own?.areas && unionOf(base?.areas ?? lane_map/* defaultAreas */.m.map((value) => statedAs(value, own)), own.areas);
    return {
        ...own,
        labelsRequired: base?.labelsRequired ?? [],
        checks: base?.checks ?? [],
        ...((areas ?? base?.areas) && { areas: areas ?? base?.areas ?? [] }),
        ...(base?.order && { order: base.order }),
    };
}
function statedAs(value, { areas }) {
    return { value, at: areas?.[0]?.at ?? { path: '' } };
}
function unionOf(some, others) {
    const known = new Set(some.map(({ value }) => value));
    return [...some, ...others.filter(({ value }) => !known.has(value))];
}

;// CONCATENATED MODULE: ./build/policy/base-lanes.js


/**
 * The lanes of `head`, and those of `base` whose directory it says nothing of any more though code is left there: by moving
 * a root or taking away a lane or a promotion, a change would get its code out of the checks. Where the code moved along
 * with its root, the head is right.
 *
 * @param holdsCode whether the judged tree has code below a root.
 */
function withLanesOf(base, head, holdsCode) {
    const lanes = [...head.lanes];
    /** By name in the base: what stands for it. */
    const standing = new Map();
    for (const lane of base.lanes) {
        const names = restored(lane, head, lanes, holdsCode);
        if (names.length > 0)
            standing.set(lane.name.value, names);
    }
    const kept = withoutNewSources(base, lanes);
    for (const { from, to } of (0,lane_map/* buildLaneMap */.D)(base, null).edges) {
        for (const source of standing.get(from.name) ?? []) {
            for (const target of standing.get(to.name) ?? [])
                addEdge(kept, base, source, target);
        }
    }
    const isSame = kept.length === head.lanes.length && kept.every((lane, at) => lane === head.lanes[at]);
    return isSame ? head : { ...head, lanes: kept };
}
/** Sees to one lane of the base in `lanes`; the names under which it stands there. */
function restored(lane, head, lanes, holdsCode) {
    const root = lane.root.value;
    const now = laneIn(head, lane);
    if (now && root.startsWith(now.root.value))
        return [now.name.value];
    if (!holdsCode(root))
        return now ? [now.name.value] : [];
    // Another lane at the place of this one would take its files.
    const taken = lanes.findIndex((other) => other.root.value === root && other.name.value !== now?.name.value);
    if (taken >= 0)
        lanes.splice(taken, 1);
    const at = lanes.findIndex(({ name }) => name.value === now?.name.value);
    const { promotion: _, ...plain } = lane;
    if (now && at >= 0 && (now.root.value.startsWith(root) || !holdsCode(now.root.value))) {
        lanes[at] = { ...now, root: lane.root };
        return [now.name.value];
    }
    const name = now ? `${lane.name.value} (${root})` : lane.name.value;
    lanes.push({ ...plain, name: { value: name, at: lane.name.at } });
    return now ? [now.name.value, name] : [name];
}
/** A lane within production that becomes the source of a promotion would be production no longer. */
function withoutNewSources(base, lanes) {
    const before = (0,lane_map/* buildLaneMap */.D)(base, null);
    const sources = new Set(before.edges.map(({ from }) => from.name));
    const isNew = (lane) => lane !== undefined &&
        !sources.has(laneIn(base, lane)?.name.value ?? '') &&
        before.edgeInto(`${lane.root.value}a`) !== undefined;
    return lanes.map((lane) => {
        const { promotion } = lane;
        if (!promotion)
            return lane;
        const { from, to, ...written } = promotion;
        const source = lanes.find(({ name }) => name.value === from?.value);
        const dropsFrom = from !== undefined && isNew(source);
        const dropsTo = to !== undefined && isNew(lane);
        if (!dropsFrom && !dropsTo)
            return lane;
        return {
            ...lane,
            promotion: { ...written, ...(from && !dropsFrom && { from }), ...(to && !dropsTo && { to }) },
        };
    });
}
/** A promotion of the base, unless code of the source still comes to the target by others. */
function addEdge(lanes, base, source, target) {
    const head = { ...base, lanes };
    const map = (0,lane_map/* buildLaneMap */.D)(head, null);
    const edge = map.edges.find(({ to }) => to.name === target);
    const sourceRoot = lanes.find(({ name }) => name.value === source)?.root.value;
    if (edge && sourceRoot !== undefined && map.isDevelopmentOf(edge, `${sourceRoot}a`))
        return;
    const at = lanes.findIndex(({ name }) => name.value === target);
    const from = lanes.findIndex(({ name }) => name.value === source);
    const [into, out] = [lanes[at], lanes[from]];
    if (!into || !out || into === out)
        return;
    const none = { labelsRequired: [], checks: [] };
    // Either end may state it; what the head states besides is kept where there is room.
    if (into.promotion?.from && !out.promotion?.to) {
        lanes[from] = { ...out, promotion: { ...none, ...out.promotion, to: { value: target, at: into.name.at } } };
    }
    else {
        lanes[at] = { ...into, promotion: { ...none, ...into.promotion, from: { value: source, at: out.name.at } } };
    }
}

// EXTERNAL MODULE: ./build/domain/location.js
var domain_location = __webpack_require__(9994);
// EXTERNAL MODULE: ./build/domain/waiver.js
var domain_waiver = __webpack_require__(1849);
;// CONCATENATED MODULE: ./build/policy/base-places.js



/**
 * The manifest of a base with the places of the judged tree: where `head` states the same it stands at the line that it has
 * there; what it states no more has a place without a line, and says at which commit it stood. A line of another revision
 * would lead to something else.
 *
 * @param revision the base's name, as messages show it.
 */
function placedIn(base, head, revision) {
    const places = new Places(head.path, revision);
    const { waiversAt } = head;
    return {
        ...base,
        lanes: base.lanes.map((lane) => placedLane(lane, laneIn(head, lane), places)),
        defaultOwners: places.list(base.defaultOwners, head.defaultOwners),
        importInvariants: base.importInvariants.map((one) => {
            const same = head.importInvariants.map(({ stated }) => stated);
            return { ...one, stated: places.of(one.stated, same) };
        }),
        waivers: placedWaivers(base.waivers, head.waivers, places),
        ...(base.waiversAt && { waiversAt: waiversAt ?? { path: head.path } }),
        secrets: places.list(base.secrets, head.secrets),
        ...(base.zeroBytesFail && {
            zeroBytesFail: places.of(base.zeroBytesFail, head.zeroBytesFail ? [head.zeroBytesFail] : []),
        }),
    };
}
class Places {
    #path;
    #revision;
    constructor(path, revision) {
        this.#path = path;
        this.#revision = revision;
    }
    of(stated, there) {
        return this.#placed(stated, there.find(({ value }) => value === stated.value)?.at);
    }
    list(stated, there) {
        const known = new Map((there ?? []).toReversed().map(({ value, at }) => [value, at]));
        return stated.map((one) => this.#placed(one, known.get(one.value)));
    }
    gone() {
        return { path: this.#path };
    }
    #placed(stated, at) {
        if (at)
            return { value: stated.value, at };
        const { path, line } = stated.at;
        return { value: stated.value, at: this.gone(), was: `${(0,domain_location/* placeOf */.$t)({ path, line })} of ${this.#revision}` };
    }
}
function placedLane(lane, now, places) {
    const { allowFrom, directories, promotion } = lane;
    return {
        ...lane,
        name: places.of(lane.name, now ? [now.name] : []),
        root: places.of(lane.root, now ? [now.root] : []),
        ...(directories && { directories: places.list(directories, now?.directories) }),
        owners: places.list(lane.owners, now?.owners),
        dependsOn: places.list(lane.dependsOn, now?.dependsOn),
        ...(allowFrom && { allowFrom: places.list(allowFrom, now?.allowFrom) }),
        denyFrom: places.list(lane.denyFrom, now?.denyFrom),
        ...(promotion && { promotion: placedPromotion(promotion, now?.promotion, places) }),
        at: now?.at ?? places.gone(),
    };
}
function placedPromotion(promotion, now, places) {
    const { from, to, areas, order } = promotion;
    return {
        ...(from && { from: places.of(from, now?.from ? [now.from] : []) }),
        ...(to && { to: places.of(to, now?.to ? [now.to] : []) }),
        labelsRequired: places.list(promotion.labelsRequired, now?.labelsRequired),
        checks: places.list(promotion.checks, now?.checks),
        ...(areas && { areas: places.list(areas, now?.areas) }),
        ...(order && { order: places.list(order, now?.order) }),
    };
}
function placedWaivers(base, head, places) {
    const there = new Map(head.toReversed().map((waiver) => [(0,domain_waiver/* scopeOf */.Od)(waiver), waiver]));
    return base.map((waiver) => {
        const now = there.get((0,domain_waiver/* scopeOf */.Od)(waiver));
        return { ...waiver, expires: places.of(waiver.expires, now ? [now.expires] : []), at: now?.at ?? places.gone() };
    });
}

// EXTERNAL MODULE: ./build/domain/baseline.js
var baseline = __webpack_require__(582);
;// CONCATENATED MODULE: ./build/policy/json-tokens.js

/**
 * The tokens of a JSON text, one after the other, each with its place: `JSON.parse` tells places in other words in each version
 * of Node, and would build whatever a stranger nests before anybody can object.
 */
class JsonTokens {
    #text;
    #path;
    #at = 0;
    /** @param path of the file, for messages. */
    constructor(text, path) {
        this.#text = text;
        this.#path = path;
    }
    /** @throws Misconfiguration at what is no JSON. */
    next() {
        blanks.lastIndex = this.#at;
        blanks.test(this.#text);
        const at = blanks.lastIndex;
        const first = this.#text[at];
        if (first === undefined)
            return { kind: 'end', at };
        if (first === '"')
            return this.#string(at);
        if ('{}[],:'.includes(first)) {
            this.#at = at + 1;
            return { kind: 'mark', text: first, at };
        }
        scalars.lastIndex = at;
        const text = scalars.exec(this.#text)?.[0];
        if (text === undefined)
            throw this.fault(at, `${JSON.stringify(first)} is no JSON`);
        this.#at = at + text.length;
        return { kind: 'scalar', text, at };
    }
    /** A misconfiguration at an offset: `ops/x.json:3:7: …`. */
    fault(at, what, remedy = 'mend the line, or write the file anew: git restore, or lane-guard baseline') {
        const before = this.#text.slice(0, at);
        const column = at - before.lastIndexOf('\n');
        return new misconfiguration/* Misconfiguration */.U(`${this.#path}:${this.lineOf(at)}:${column}: ${what}`, remedy);
    }
    /** From 1. Asked in the order of the text, since lines are counted on from the last answer. */
    lineOf(at) {
        if (at < this.#counted)
            [this.#counted, this.#line] = [0, 1];
        for (let end = this.#text.indexOf('\n', this.#counted); end >= 0 && end < at; end = this.#text.indexOf('\n', end + 1)) {
            this.#line++;
            this.#counted = end + 1;
        }
        return this.#line;
    }
    #counted = 0;
    #line = 1;
    #string(at) {
        for (let end = this.#text.indexOf('"', at + 1); end >= 0; end = this.#text.indexOf('"', end + 1)) {
            let backslashes = 0;
            while (this.#text[end - 1 - backslashes] === '\\')
                backslashes++;
            if (backslashes % 2 === 1)
                continue;
            this.#at = end + 1;
            return { kind: 'text', value: this.#decoded(at, end + 1), at };
        }
        throw this.fault(at, 'a text is not closed');
    }
    #decoded(at, end) {
        try {
            const value = JSON.parse(this.#text.slice(at, end));
            if (typeof value === 'string')
                return value;
        }
        catch {
            // Told below: what the engine says of it differs by version.
        }
        throw this.fault(at, 'a text holds a control character or an escape that JSON does not know');
    }
}
const blanks = /[ \t\r\n]*/y;
const scalars = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

;// CONCATENATED MODULE: ./build/policy/read-baseline.js






/** Bytes: fifty thousand findings. */
const largest = 8_388_608;
/**
 * Reads a baseline as `lane-guard baseline` writes it. An entry that comes twice, as after a merge, counts once.
 *
 * @throws Misconfiguration with line and column for anything else: a baseline that is read wrongly hides findings.
 */
function readBaseline(path, source) {
    if (source.length > largest) {
        const message = `${path} has ${source.length} bytes, more than the ${largest} that are read`;
        throw new misconfiguration/* Misconfiguration */.U(message, 'write it anew: lane-guard baseline; a baseline has a line a finding');
    }
    return new BaselineReading(path, decoded(path, source)).read();
}
function decoded(path, source) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(source);
    }
    catch {
        throw new misconfiguration/* Misconfiguration */.U(`${path} holds bytes that are no UTF-8`, 'save the file as UTF-8');
    }
}
const entryKeys = ['check', 'path', 'value'];
/** The shape is fixed, so nothing is read by recursion, and nothing is built that is not asked for. */
class BaselineReading {
    #path;
    #tokens;
    constructor(path, text) {
        this.#path = path;
        this.#tokens = new JsonTokens(text, path);
    }
    read() {
        const seen = new Set();
        let entries = [];
        const start = this.#mark('{', 'an object with "version" and "findings"');
        this.#members(['version', 'findings'], (key) => {
            seen.add(key);
            if (key === 'version')
                this.#version();
            else
                entries = this.#entries();
        });
        for (const key of ['version', 'findings']) {
            if (!seen.has(key))
                throw this.#tokens.fault(start.at, `the baseline has no "${key}"`);
        }
        const end = this.#tokens.next();
        if (end.kind !== 'end')
            throw this.#unexpected(end, 'the end of the file');
        return { path: this.#path, entries };
    }
    #version() {
        const token = this.#tokens.next();
        if (token.kind === 'scalar' && token.text === '1')
            return;
        throw this.#unexpected(token, 'the version 1, the only one known');
    }
    #entries() {
        this.#mark('[', 'a list of findings');
        const found = new Map();
        for (let token = this.#tokens.next(), first = true;; token = this.#tokens.next(), first = false) {
            if (first && isMark(token, ']'))
                return [];
            const entry = this.#entry(token);
            const key = (0,baseline/* entryKey */.k)(entry);
            if (!found.has(key))
                found.set(key, entry);
            const next = this.#tokens.next();
            if (isMark(next, ']'))
                return [...found.values()];
            if (!isMark(next, ','))
                throw this.#unexpected(next, 'a comma or the end of the list');
        }
    }
    #entry(start) {
        if (!isMark(start, '{'))
            throw this.#unexpected(start, 'a finding: {"check": …, "path": …, "value": …}');
        const values = new Map();
        let check;
        this.#members(entryKeys, (key) => {
            const token = this.#tokens.next();
            if (token.kind !== 'text')
                throw this.#unexpected(token, `the text of "${key}"`);
            if (key === 'check')
                check = this.#check(token.value, token.at);
            values.set(key, token.value);
        });
        const missing = entryKeys.find((key) => !values.has(key));
        if (missing !== undefined || check === undefined) {
            throw this.#tokens.fault(start.at, `a finding has no "${missing ?? 'check'}"`);
        }
        return {
            check,
            path: values.get('path') ?? '',
            value: values.get('value') ?? '',
            line: this.#tokens.lineOf(start.at),
        };
    }
    #check(name, at) {
        const id = check_id/* checkIds */.t.find((known) => known === name);
        if (id === undefined) {
            const what = `${shown(name)} is no check${(0,closest/* didYouMean */.au)(name, check_id/* checkIds */.t)}`;
            throw this.#tokens.fault(at, what, 'write the id of a check, or remove the line');
        }
        if (domain_waiver/* unwaivable */.rv.includes(id))
            throw this.#tokens.fault(at, `"${id}" cannot be in a baseline`, 'remove the line');
        return id;
    }
    /** The members of an object whose brace is read; each at most once. */
    #members(keys, read) {
        const seen = new Set();
        for (let token = this.#tokens.next(), first = true;; token = this.#tokens.next(), first = false) {
            if (first && isMark(token, '}'))
                return;
            const key = this.#key(token, keys);
            if (seen.has(key))
                throw this.#tokens.fault(token.at, `"${key}" stands twice`);
            seen.add(key);
            this.#mark(':', 'a colon');
            read(key);
            const next = this.#tokens.next();
            if (isMark(next, '}'))
                return;
            if (!isMark(next, ','))
                throw this.#unexpected(next, 'a comma or the end of the object');
        }
    }
    #key(token, keys) {
        if (token.kind !== 'text')
            throw this.#unexpected(token, `a key: ${keys.join(', ')}`);
        const found = keys.find((key) => key === token.value);
        if (found !== undefined)
            return found;
        throw this.#tokens.fault(token.at, `unknown key ${shown(token.value)}${(0,closest/* didYouMean */.au)(token.value, keys)}`, `the keys known here are ${keys.join(', ')}`);
    }
    #mark(text, expected) {
        const token = this.#tokens.next();
        if (isMark(token, text))
            return token;
        throw this.#unexpected(token, expected);
    }
    #unexpected(token, expected) {
        const what = token.kind === 'end' ? 'the file ends' : `${shown(token.kind === 'text' ? token.value : token.text)} stands`;
        return this.#tokens.fault(token.at, `${what} where ${expected} is expected`);
    }
}
function isMark(token, text) {
    return token.kind === 'mark' && token.text === text;
}
/** The file may be anybody's: no more of it is told than shows where to look. */
function shown(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

// EXTERNAL MODULE: ./build/policy/baseline.js
var policy_baseline = __webpack_require__(7524);
// EXTERNAL MODULE: ./build/manifest/pattern.js + 1 modules
var manifest_pattern = __webpack_require__(9702);
// EXTERNAL MODULE: ./build/manifest/pattern-relations.js
var pattern_relations = __webpack_require__(1334);
;// CONCATENATED MODULE: ./build/policy/weakened-rules.js




/**
 * What `head` loosens of the lanes, their rules and the invariants of `base`. Globs are compared by what they match: one that
 * another holds already adds nothing. What a promotion adds, directories and dependencies of lanes, is not told.
 */
function* weakenedRules(base, head) {
    for (const lane of base.lanes) {
        const now = laneIn(head, lane);
        if (now)
            yield* weakenedLane(lane, now);
        else if (!head.unreadLanes.includes(lane.name.value)) {
            yield {
                what: `removes the lane ${weakened_rules_shown(lane.name.value)} with its rules`,
                at: head.lanesAt ?? { path: head.path },
            };
        }
    }
    yield* weakenedEdges(base, head);
    yield* partedLanes(base, head);
    yield* weakenedOwners('owners.default', base.defaultOwners, head.defaultOwners, { path: head.path });
    const at = { path: head.path };
    for (const invariant of base.importInvariants) {
        if (head.importInvariants.some((other) => holdsInvariant(other, invariant)))
            continue;
        const narrowed = head.importInvariants.find((other) => holdsInvariant(invariant, other));
        yield narrowed
            ? {
                what: `narrows the invariant ${weakened_rules_shown(invariant.stated.value)} to ${weakened_rules_shown(narrowed.stated.value)}`,
                at: narrowed.stated.at,
            }
            : { what: `removes the invariant ${weakened_rules_shown(invariant.stated.value)}`, at };
    }
    for (const glob of uncovered(base.secrets, head.secrets)) {
        yield { what: `removes the pattern ${weakened_rules_shown(glob.value)} from invariants.secrets`, at };
    }
    if (base.zeroBytesFail?.value && !head.zeroBytesFail?.value) {
        yield { what: 'switches invariants.zero_bytes_fail off', at: head.zeroBytesFail?.at ?? at };
    }
}
/** A text of a manifest in quotes, on one line and not endless. */
function weakened_rules_shown(text) {
    return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}
function* weakenedLane(base, head) {
    const lane = `lane ${weakened_rules_shown(head.name.value)}`;
    const [before, after] = [base.root.value, head.root.value];
    if (!before.startsWith(after)) {
        const how = after.startsWith(before) ? 'narrows' : 'moves';
        const left = `what is left in ${weakened_rules_shown(before)} is in it no more`;
        yield { what: `${how} the root of ${lane} from ${weakened_rules_shown(before)} to ${weakened_rules_shown(after)}: ${left}`, at: head.root.at };
    }
    yield* weakenedOwners(`owners of ${lane}`, base.owners, head.owners, head.at);
    yield* weakenedRulesOf(base, head, lane);
    yield* weakenedPromotion(base, head, lane);
    if (base.dependsOnAt && !head.dependsOnAt) {
        yield { what: `removes depends_on of ${lane}: it may depend on any lane`, at: head.at };
    }
}
function* weakenedOwners(list, base, head, at) {
    const [before, after] = [base, head].map((owners) => new Set(owners.map(({ value }) => value.toLowerCase())));
    for (const { value } of base)
        if (!after?.has(value.toLowerCase()))
            yield { what: `removes ${weakened_rules_shown(value)} from ${list}`, at };
    // Where nobody was named nobody loses a say.
    for (const { value, at: there } of base.length === 0 ? [] : head) {
        if (!before?.has(value.toLowerCase()))
            yield { what: `adds ${weakened_rules_shown(value)} to ${list}, who may approve promotions then`, at: there };
    }
}
function* weakenedRulesOf(base, head, lane) {
    if (base.allowFrom && !head.allowFrom) {
        yield { what: `removes allow_from of ${lane}: it may import anything`, at: head.at };
    }
    else if (base.allowFrom) {
        for (const glob of uncovered(head.allowFrom ?? [], base.allowFrom)) {
            yield { what: `adds ${weakened_rules_shown(glob.value)} to allow_from of ${lane}`, at: glob.at };
        }
    }
    for (const glob of uncovered(base.denyFrom, head.denyFrom)) {
        yield { what: `removes ${weakened_rules_shown(glob.value)} from deny_from of ${lane}`, at: head.at };
    }
}
function* weakenedPromotion(base, head, lane) {
    for (const key of ['labelsRequired', 'checks']) {
        const kept = new Set((head.promotion?.[key] ?? []).map(({ value }) => value));
        const written = key === 'checks' ? 'promotion.checks' : 'promotion.labels_required';
        for (const { value } of base.promotion?.[key] ?? []) {
            if (!kept.has(value))
                yield { what: `removes ${weakened_rules_shown(value)} from ${written} of ${lane}`, at: head.at };
        }
    }
    if (base.directories && !head.directories) {
        yield { what: `removes the whole list of directories of ${lane}: any directory may be promoted`, at: head.at };
    }
    const areas = (one) => one.promotion?.areas?.map(({ value }) => value);
    const standing = base.promotion && head.promotion ? (areas(head) ?? lane_map/* defaultAreas */.m) : undefined;
    for (const area of standing ? (areas(base) ?? lane_map/* defaultAreas */.m) : []) {
        if (standing?.includes(area))
            continue;
        const what = `removes ${weakened_rules_shown(area)} from promotion.areas of ${lane}: all of it is then promoted as one module`;
        yield { what, at: head.promotion?.areas?.[0]?.at ?? head.at };
    }
    const [order, now] = [base, head].map((one) => one.promotion?.order?.map(({ value }) => value));
    const kept = now?.filter((module) => order?.includes(module)) ?? [];
    if (order && order.join('\n') !== kept.join('\n')) {
        yield { what: `changes promotion.order of ${lane}`, at: head.promotion?.order?.[0]?.at ?? head.at };
    }
}
/** A lane that is new within another one takes its files out of that one's rules, and may take them out of production. */
function* partedLanes(base, head) {
    const before = (0,lane_map/* buildLaneMap */.D)(base, null);
    const sources = new Set(before.edges.map(({ from }) => from.name));
    for (const { from } of (0,lane_map/* buildLaneMap */.D)(head, null).edges) {
        const lane = head.lanes.find(({ name }) => name.value === from.name);
        const known = lane && laneIn(base, lane);
        const into = before.edgeInto(`${from.root}a`);
        if (!lane || !into || sources.has(known?.name.value ?? ''))
            continue;
        const what = `makes ${weakened_rules_shown(from.root)} of lane ${weakened_rules_shown(from.name)} a source of promotions, so that it is production of lane ${weakened_rules_shown(into.to.name)} no more`;
        yield { what, at: lane.at };
    }
    for (const lane of head.lanes) {
        const holder = laneIn(base, lane) ? undefined : holderIn(base, lane);
        if (!holder)
            continue;
        const name = `the new lane ${weakened_rules_shown(lane.name.value)}, which parts ${weakened_rules_shown(lane.root.value)} from lane ${weakened_rules_shown(holder.name.value)}`;
        for (const { what } of weakenedRulesOf(holder, lane, name))
            yield { what, at: lane.at };
    }
}
/** A promotion that both lanes are still there for. */
function* weakenedEdges(base, head) {
    const kept = new Set(edgesOf(head));
    for (const edge of edgesOf(base)) {
        const [from = '', to = ''] = edge.split('\0');
        const [source, target] = [from, to].map((name) => {
            const lane = base.lanes.find((one) => one.name.value === name);
            return lane && laneIn(head, lane);
        });
        if (!source || !target || kept.has(`${source.name.value}\0${target.name.value}`))
            continue;
        yield { what: `removes the promotion from ${weakened_rules_shown(from)} to ${weakened_rules_shown(to)}: nothing guards it`, at: target.at };
    }
}
function edgesOf({ lanes }) {
    const edges = lanes.flatMap(({ name, promotion }) => [
        ...(promotion?.from ? [`${promotion.from.value}\0${name.value}`] : []),
        ...(promotion?.to ? [`${name.value}\0${promotion.to.value}`] : []),
    ]);
    return [...new Set(edges)];
}
/** The globs that none of the others holds. */
function uncovered(globs, others) {
    const texts = new Set(others.map(({ value }) => value));
    const missing = globs.filter(({ value }) => !texts.has(value));
    if (missing.length === 0)
        return [];
    // Together: `{a,b}/**` may stand as two globs.
    const all = { alternatives: others.flatMap(({ value }) => patternOf(value)?.alternatives ?? []) };
    return missing.filter(({ value }) => {
        const pattern = patternOf(value);
        return !pattern || !(0,pattern_relations/* includes */.m)(all, pattern);
    });
}
function holdsInvariant(wide, narrow) {
    return holdsGlob(wide.importer, narrow.importer) && holdsGlob(wide.imported, narrow.imported);
}
function holdsGlob(wide, narrow) {
    if (wide === narrow)
        return true;
    const [outer, inner] = [patternOf(wide), patternOf(narrow)];
    return outer !== undefined && inner !== undefined && (0,pattern_relations/* includes */.m)(outer, inner);
}
/** Undefined for one that the reader of the manifest refuses. */
function patternOf(glob) {
    const pattern = (0,manifest_pattern/* compilePattern */.Eb)(glob);
    return 'fault' in pattern ? undefined : pattern;
}

// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/domain/setting-name.js
var setting_name = __webpack_require__(5877);
;// CONCATENATED MODULE: ./build/policy/weakened-settings.js





/** Every setting that a manifest may hold. */
const directions = {
    baseline: { never: 'the entries of both baselines are compared, wherever they are' },
    'check-runs': { never: 'it says where findings are shown' },
    *checks(base, head, checks) {
        for (const id of switchedOff(base, head, checks))
            yield `switches the check "${id}" off`;
    },
    comment: { never: 'it says where findings are shown' },
    *'commit-format'(base, head) {
        if (base.commitFormat === head.commitFormat)
            return;
        yield `changes commit-format from ${weakened_rules_shown(base.commitFormat)} to ${weakened_rules_shown(head.commitFormat)}`;
    },
    *'fail-on'(base, head) {
        if (stopped(head) < stopped(base))
            yield `raises fail-on from ${base.failOn} to ${head.failOn}`;
    },
    issue: { never: 'it says where findings are shown' },
    *label(base, head) {
        if (base.label === null || head.label === base.label)
            return;
        const after = head.label === null ? '' : `, and asks for ${weakened_rules_shown(head.label)}`;
        yield `asks no promotion for the label ${weakened_rules_shown(base.label)} any more${after}`;
    },
    *mode(base, head) {
        if (head.mode === base.mode || head.mode === 'auto')
            return;
        yield head.mode === 'audit'
            ? 'sets mode to audit: no change is judged as one'
            : 'sets mode to check: the lanes are not audited';
    },
    *'policy-from'(base, head) {
        if (base.policyFrom === 'base' && head.policyFrom === 'head') {
            yield 'sets policy-from to head: changes are then judged by their own rules';
        }
    },
    'previous-report': { never: 'it is for the trend alone' },
    *'python-path'({ pythonPath: base }, { pythonPath: head }) {
        if (base === null && head !== null && !head.includes('.')) {
            yield `sets python-path to ${head.map(weakened_rules_shown).join(', ')}: imports are followed from there alone`;
        }
        for (const path of base ?? []) {
            if (head?.includes(path) === false)
                yield `removes ${weakened_rules_shown(path)} from python-path: imports that start there are not followed`;
        }
    },
    'report-directory': { never: 'it says where reports go' },
    *severity(base, head, checks) {
        const off = switchedOff(base, head, checks);
        for (const { check, label, before, after } of lowered(base.severity, head.severity, checks)) {
            if (label === null && off.includes(check))
                continue;
            const what = label === null ? check : `${check}[${label}]`;
            yield `lowers the severity of "${what}" from ${before} to ${after}`;
        }
    },
    *'shim-max-age'(base, head) {
        if (head.shimMaxAge > base.shimMaxAge) {
            yield `raises shim-max-age from ${base.shimMaxAge} to ${head.shimMaxAge} days`;
        }
    },
    *similarity(base, head) {
        if (head.similarity < base.similarity) {
            yield `lowers similarity from ${base.similarity} to ${head.similarity} per cent: a copy may differ more`;
        }
    },
    *smoke(base, head) {
        for (const path of base.smoke.filter((one) => !head.smoke.includes(one))) {
            yield `removes ${weakened_rules_shown(path)} from smoke: its tests are not run`;
        }
    },
    *'smoke-reports'(base, head) {
        for (const path of head.smokeReports.filter((one) => !base.smokeReports.includes(one))) {
            yield `reads results of smoke tests from ${weakened_rules_shown(path)}${base.smokeReports.length > 0 ? '' : ' and runs none'}`;
        }
    },
    *'smoke-retries'(base, head) {
        if (head.smokeRetries > base.smokeRetries) {
            yield `raises smoke-retries from ${base.smokeRetries} to ${head.smokeRetries}: a test that fails may pass`;
        }
    },
    *'smoke-timeout'(base, head) {
        if (head.smokeTimeout > base.smokeTimeout) {
            yield `raises smoke-timeout from ${base.smokeTimeout} to ${head.smokeTimeout} seconds`;
        }
    },
    'smoke-workers': { never: 'it says how tests are run, not which' },
};
/** What the settings of `head` let pass that those of `base` did not. */
function* weakenedSettings(base, head, manifest, checks) {
    for (const name of setting_name/* manifestSettings */.t) {
        const direction = directions[name];
        if (typeof direction !== 'function')
            continue;
        const at = (Object.hasOwn(manifest.settings, name) ? manifest.settings[name]?.at : undefined) ?? {
            path: manifest.path,
        };
        for (const what of direction(base, head, checks))
            yield { what, at };
    }
}
/** Checks that an audit, which runs all of them, would leave out. */
function switchedOff(base, head, checks) {
    const run = (settings) => selectChecks(checks, settings.checks, true, settings.severity);
    const left = new Set(run(head));
    return run(base).flatMap((check) => (left.has(check) ? [] : [check.id]));
}
/** Each check, and each kind of import that either side weighs apart. */
function* lowered(base, head, checks) {
    for (const check of check_id/* checkIds */.t) {
        const lines = [...base, ...head].filter((line) => line.check === check);
        if (lines.length === 0)
            continue;
        const own = checks[check].severity;
        const plain = { before: weightOf(base, check, null) ?? own, after: weightOf(head, check, null) ?? own };
        if (rankOf(plain.after) < rankOf(plain.before))
            yield { check, label: null, ...plain };
        for (const label of new Set(lines.flatMap((line) => line.label ?? []))) {
            const before = weightOf(base, check, label) ?? plain.before;
            const after = weightOf(head, check, label) ?? plain.after;
            const told = before === plain.before && after === plain.after;
            if (!told && rankOf(after) < rankOf(before))
                yield { check, label, before, after };
        }
    }
}
function weightOf(lines, check, label) {
    return lines.filter((line) => line.check === check && line.label === label).at(-1)?.severity;
}
/** An error weighs most. */
function rankOf(severity) {
    return severity === 'off' ? -1 : finding/* severities */.gO.length - finding/* severities */.gO.indexOf(severity);
}
/** How many severities fail a run. */
function stopped({ failOn }) {
    return failOn === 'never' ? 0 : finding/* severities */.gO.indexOf(failOn) + 1;
}

;// CONCATENATED MODULE: ./build/policy/weakening.js






/** The entries of a baseline that are told one by one. */
const mostEntries = 20;
/**
 * What a change loosens of that by which changes are judged, one violation each, in the order of the files; nothing of what
 * it tightens.
 *
 * @param checks every check that there is, for what it weighs where nobody says.
 * @param today days since 1970-01-01: a waiver that is expired loosens nothing.
 */
function weakenings(base, head, checks, today) {
    const { manifest } = head;
    if (base.manifest.exists && !manifest.exists) {
        return [violation({ what: `removes ${manifest.path} with all its rules`, at: { path: manifest.path } }, manifest)];
    }
    const found = [
        ...weakenedRules(base.manifest, manifest),
        ...weakenedSettings(base.settings, head.settings, manifest, checks),
        ...weakenedWaivers(base.manifest.waivers, manifest.waivers, today),
    ];
    const all = [...found.map((weakening) => violation(weakening, manifest)), ...grownBaseline(base, head)];
    return all.sort((a, b) => (0,order/* comparePlaces */.i)(a.location, b.location) || (0,order/* compareText */.n)(a.message, b.message));
}
function violation({ what, at }, manifest) {
    return {
        message: `the change ${what}`,
        remedy: `have it reviewed by who owns ${manifest.path}, in a pull request of its own, or put the rule back`,
        location: at,
        value: what,
    };
}
function* weakenedWaivers(base, head, today) {
    const known = new Map();
    for (const waiver of base) {
        const scope = (0,domain_waiver/* scopeOf */.Od)(waiver);
        known.set(scope, Math.max(known.get(scope) ?? 0, lastOf(waiver)));
    }
    for (const waiver of head) {
        const scope = (0,domain_waiver/* scopeOf */.Od)(waiver);
        const until = known.get(scope);
        if (!(0,domain_waiver/* isInForce */.fx)(waiver, today) || lastOf(waiver) <= (until ?? -1))
            continue;
        const by = `by ${weakened_rules_shown(waiver.owner.value)}, until ${waiver.expires.value}`;
        const what = until === undefined ? 'adds a waiver' : 'prolongs the waiver';
        yield { what: `${what} of ${weakened_rules_shown(scope)} ${by}`, at: until === undefined ? waiver.at : waiver.expires.at };
    }
}
function lastOf({ lastDay }) {
    return lastDay ?? Number.POSITIVE_INFINITY;
}
function* grownBaseline(base, { baseline, manifest }) {
    if (!baseline)
        return;
    const added = (0,policy_baseline/* addedEntries */.jO)(base.baseline?.entries ?? [], baseline.entries);
    const [first, ...more] = added;
    if (!first)
        return;
    const { path } = baseline;
    const named = (entry) => `${entry.check} ${weakened_rules_shown(entry.value)} of ${weakened_rules_shown(entry.path)}`;
    yield {
        ...violation({
            what: `adds ${(0,count/* counted */.h)(added.length, 'finding')} to ${path}: ${named(first)}${more.length > 0 ? ' and others' : ''}`,
            at: { path, line: first.line },
        }, manifest),
        remedy: 'mend what is new, or have the baseline grown in a pull request of its own',
        related: more.slice(0, mostEntries).map((entry) => ({ path, line: entry.line, note: `${named(entry)} as well` })),
        value: `entries of ${path}`,
        data: { entries: added.length },
    };
}

// EXTERNAL MODULE: ./build/snapshot/manifest-source.js
var manifest_source = __webpack_require__(5032);
// EXTERNAL MODULE: ./build/domain/host.js
var host = __webpack_require__(2251);
;// CONCATENATED MODULE: ./build/snapshot/policy-base.js




/**
 * The commits whose manifest and baseline a range is held against; null where there is no range. What GitHub checks out for a
 * pull request is its merge into the branch, so that the merge's first parent is what was before; else it is the merge base.
 */
async function findPolicyBase(host, range, entry) {
    if (range.kind !== 'range')
        return null;
    const own = { judges: range.base, before: range.base };
    if (entry.base !== null || entry.head !== null)
        return own;
    const wish = (0,history_range/* wishedRange */.gf)(host.event);
    if (wish.kind !== 'range' || wish.baseIs !== 'merge-base')
        return own;
    // A branch that was begun before a rule came must not be judged without it.
    if ((await commitOf(host.git, 'HEAD^2')) === range.head && (await commitOf(host.git, 'HEAD')) !== range.head) {
        const first = await commitOf(host.git, 'HEAD^1');
        if (first !== undefined)
            return { judges: first, before: range.checkedOut ? first : range.base };
    }
    return { judges: (await commitOf(host.git, wish.base)) ?? range.base, before: range.base };
}
async function commitOf(git, revision) {
    const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const { code, stdout } = await git.run(asked);
    return code === 0 ? stdout.toString('latin1').trim() : undefined;
}
/**
 * The bytes of the baseline; undefined where there is none.
 *
 * @throws Misconfiguration where something stands there that cannot be read: what it acknowledges is not known then.
 */
async function baselineSource(tree, path) {
    const source = await (0,manifest_source/* manifestSource */.p)(tree, path);
    if (source === undefined || source instanceof Uint8Array)
        return source;
    throw new misconfiguration/* Misconfiguration */.U(`the baseline ${path} cannot be read: ${source.reason}`, source.reason === host/* leftOut */.ig ? host/* bringLeftOut */.wY : 'put the file back, or name another one by `baseline`');
}

;// CONCATENATED MODULE: ./build/commands/policy.js















/**
 * Decides whose rules judge: those of the base of a pull request, a merge group or a branch, so that a change is not judged by
 * what it loosens; else those of the judged tree. Tells for every range what it loosens.
 *
 * @throws Misconfiguration for settings or a baseline of the judged tree that cannot be used.
 */
async function openPolicy(host, opened, entry, inputs) {
    const own = await readSide(opened.tree, opened.manifest, inputs);
    const alone = (reason, ...notes) => ({
        ...own,
        weakenings: { reason },
        before: null,
        notes: [...missingBaseline(own), ...notes],
    });
    const { range } = opened;
    // An audit that somebody asks for is of the lanes and rules as they are.
    const isAudit = own.settings.mode === 'audit' && inputs.mode !== undefined && host.event.name === 'command-line';
    const base = isAudit && entry.base === null && entry.head === null ? null : await findPolicyBase(host, range, entry);
    if (!base || range.kind !== 'range') {
        return alone(isAudit ? 'an audit judges no change' : 'no range was judged: there is nothing to compare with');
    }
    const before = await readCommit(host, base.before, entry, inputs, opened.manifest);
    const judging = base.judges === base.before ? before : await readCommit(host, base.judges, entry, inputs, opened.manifest);
    const loosened = weakeningsOf(before, own, opened.manifest, (0,day/* dayOf */.k)(host.now));
    if (judging.fault !== null) {
        const note = `${policy_short(base.judges)} ${judging.fault}: the change is judged by its own rules`;
        return { ...alone(note, note), weakenings: loosened, before };
    }
    const differs = !isSameManifest(judging.manifest, opened.manifest) || !isSameBaseline(judging.baseline, own.baseline);
    if (range.judged === 'push' || judging.settings.policyFrom === 'head') {
        const why = range.judged === 'push' ? 'as in every push' : 'policy-from: head';
        const note = `rules, severities, waivers and baseline are those of the change itself, not those of ${policy_short(base.judges)} (${why})`;
        return { ...alone('', ...(differs ? [note] : [])), weakenings: loosened, before };
    }
    const { smoke } = judging.settings;
    const settings = {
        ...judging.settings,
        pythonPath: pythonPathOf(judging.settings.pythonPath, own.settings.pythonPath, opened.tree),
        smoke: smokeOf(smoke, own.settings.smoke, opened.tree),
    };
    const revision = policy_short(base.judges);
    const rules = placedIn(judging.manifest, opened.manifest, revision);
    const lanes = withLanesOf(rules, opened.manifest, codeBelow(opened.tree));
    const manifest = withRulesOf(rules, lanes);
    const note = `rules, severities, waivers and baseline are those of ${revision}, before the change (policy-from: base)`;
    const kept = `lanes and promotions that the change moves or takes away are judged as ${revision} has them, where code is left there`;
    return {
        settings,
        manifest,
        baseline: judging.baseline,
        weakenings: loosened,
        before,
        notes: [...missingBaseline(judging), ...(differs ? [note] : []), ...(lanes === opened.manifest ? [] : [kept])],
    };
}
async function readSide(tree, manifest, inputs) {
    const settings = (0,read/* readSettings */.sb)(inputs, manifest.settings);
    checkSeverities(settings.severity);
    selectChecks(checks/* checks */.A, settings.checks, true, settings.severity);
    const source = settings.baseline === null ? undefined : await baselineSource(tree, settings.baseline);
    const baseline = settings.baseline === null || source === undefined ? null : readBaseline(settings.baseline, source);
    return { manifest, settings, baseline };
}
/** What a commit says, or why it cannot judge, to follow its name. */
async function readCommit(host, commit, entry, inputs, head) {
    const tree = await host.commitTree(commit);
    const manifest = (0,manifest_read/* readManifest */.W)(entry.manifest, await (0,manifest_source/* manifestSource */.p)(tree, entry.manifest));
    const side = { commit, tree, manifest };
    // Where neither has one, both have the lanes of the process.
    if (!manifest.exists && head.exists)
        return { ...side, fault: `has no ${entry.manifest}` };
    const problem = manifest.problems.find(({ severity }) => severity === 'error');
    if (problem)
        return { ...side, fault: `has a ${entry.manifest} that is not valid (${problem.message})` };
    try {
        return { ...side, ...(await readSide(tree, manifest, inputs)), fault: null };
    }
    catch (error) {
        if (!(error instanceof misconfiguration/* Misconfiguration */.U))
            throw error;
        return { ...side, fault: `cannot judge (${error.message})` };
    }
}
function weakeningsOf(before, own, head, today) {
    if (before.fault !== null)
        return { reason: `the commit before the change ${before.fault}` };
    // What could not be read is not loosened: it is told as what it is, and fails the run.
    if (head.problems.some(({ severity }) => severity === 'error')) {
        return { reason: `${head.path} is not valid, so that it cannot be compared` };
    }
    return weakenings(before, own, checks/* checks */.A, today);
}
/** With every place: a rule that moved to another line is told at that line. */
function isSameManifest(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
function isSameBaseline(one, other) {
    return JSON.stringify(one?.entries ?? []) === JSON.stringify(other?.entries ?? []);
}
function codeBelow({ entries }) {
    return (root) => entries.some(({ path, kind }) => kind === 'file' && path.startsWith(root) && (0,module_path/* isCode */._m)(path));
}
/**
 * Where imports start from belongs to the layout, which a change may move; but by leaving a root out it would hide the imports
 * that start there.
 */
function pythonPathOf(base, own, { entries }) {
    if (base === null)
        return own === null || own.includes('.') ? own : [...own, '.'];
    const isThere = (written) => {
        const directory = (0,domain_path/* asDirectory */.Wy)(written);
        return directory !== null && entries.some(({ path }) => path.startsWith(directory));
    };
    const left = base.filter(isThere);
    return left.length === 0 ? own : [...new Set([...left, ...(own ?? [])])];
}
/** A change may move its tests, not leave them out: the paths of the base that are still there, and those of its own. */
function smokeOf(base, own, { entries }) {
    const isThere = (written) => {
        const path = written.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
        return path === '.' || entries.some((entry) => entry.path === path || entry.path.startsWith(`${path}/`));
    };
    const there = [...new Set([...base, ...own])].filter(isThere);
    return there.length > 0 ? there : base;
}
/** One that was named and is not there was hardly meant to be none. */
function missingBaseline({ settings, baseline }) {
    if (baseline !== null || settings.baseline === null || settings.baseline === standardBaseline)
        return [];
    return [`the baseline ${settings.baseline} does not exist: lane-guard baseline writes it`];
}
const standardBaseline = 'ops/lane-baseline.json';
function policy_short(commit) {
    return commit.slice(0, 12);
}

// EXTERNAL MODULE: ./build/commands/unjudged.js
var unjudged = __webpack_require__(389);
;// CONCATENATED MODULE: ./build/commands/check.js













/**
 * Gathers, judges and reports: what `check`, `audit`, `smoke` and the action have in common. Publishes nothing.
 * A run that is cancelled gives what was found until then, as one that could not be done.
 *
 * @throws Misconfiguration where the run cannot be done as asked: `Unjudged` where its manifest has problems as well.
 */
async function check(host, inputs) {
    return orCancelled(host, inputs, () => gatherAndJudge(host, inputs));
}
async function gatherAndJudge(host, inputs) {
    const entry = (0,read/* readEntrySettings */._b)(inputs);
    const found = await (0,snapshot_open/* openSnapshot */.r)(host, entry);
    try {
        return await judgeOpened(host, found, entry, inputs);
    }
    catch (error) {
        throw error instanceof misconfiguration/* Misconfiguration */.U ? (0,unjudged/* unjudged */.b)(error, found) : error;
    }
}
async function judgeOpened(host, found, entry, inputs) {
    const policy = await openPolicy(host, found, entry, inputs);
    const { settings, baseline } = policy;
    const audit = settings.mode === 'audit' || (settings.mode === 'auto' && found.isAuditEvent);
    const opened = audit && entry.base === null && entry.head === null ? { ...found, range: wholeRepository } : found;
    const selected = selectChecks(checks/* checks */.A, settings.checks, audit, settings.severity);
    const needs = new Set(selected.flatMap((one) => [...one.needs, ...(one.uses ?? [])]));
    const { repository, base, evidence, notes } = await gatherEvidence(host, opened, settings, policy, needs, audit);
    const { range, tree } = opened;
    const uncommitted = needs.has('commits') ? await uncommittedNotes(host, repository.lanes) : [];
    const nothingToJudge = range.kind === 'tree' && range.nothing;
    const { waivers } = policy.manifest;
    const weights = { ...settings, nothingToJudge, waivers, baseline, today: repository.today };
    const report = (0,policy_report/* buildReport */.F)((0,judge/* judge */.S)(selected, repository, evidence, weights, base), {
        checks: checks/* checks */.A,
        repository,
        range: rangeOf(repository),
        brokenLinks: tree.brokenLinks,
        notes: [...rangeNotes(range), ...policy.notes, ...notes, ...uncommitted],
        next: audit && repository.has('graph')
            ? (0,next/* nextPromotions */.G)(repository.graph, repository.lanes, repository.files.map(({ path }) => path))
            : [],
    });
    return { report, tree, settings, baseline, audit };
}
/** An audit is of the lanes as they are; what a branch brings is for `check`. */
const wholeRepository = {
    kind: 'tree',
    note: 'an audit judges the whole repository, not a change',
    nothing: false,
};
function rangeOf(repository) {
    if (!repository.has('commits'))
        return null;
    const { base, head, commits } = repository.history;
    return { base, head, commits: commits.length };
}
function rangeNotes(range) {
    if (range.kind === 'tree')
        return [range.note];
    return range.kind === 'missing' ? [`no range was judged: ${range.reason}`] : [...(range.notes ?? [])];
}


/***/ }),

/***/ 389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unjudged),
/* harmony export */   r: () => (/* binding */ Unjudged)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1470);
/* harmony import */ var _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3626);
/* harmony import */ var _policy_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(460);
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5108);




/** A run that ended at a setting, with what is wrong with its manifest besides: both are mended before the next run. */
class Unjudged extends _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_1__/* .Misconfiguration */ .U {
    report;
    tree;
    constructor({ message, remedy }, report, tree) {
        super(message, remedy);
        this.report = report;
        this.tree = tree;
    }
}
/**
 * What ended a run, with the problems of its manifest where it has any. No setting is asked which of them to tell, nor how much
 * they weigh: those are what could not be read.
 */
function unjudged(error, { manifest, tree }) {
    const findings = manifest.exists ? (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .soleFindings */ .u)(_checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A['invalid-manifest'], manifest.problems) : [];
    if (findings.length === 0)
        return error;
    const reasons = [`${error.message}; next: ${error.remedy}`];
    const skipped = 'the run could not be done: of the manifest alone it is told what is wrong';
    return new Unjudged(error, (0,_policy_report_js__WEBPACK_IMPORTED_MODULE_3__/* .endedReport */ .D)(_checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A, reasons, skipped, findings), tree);
}


/***/ }),

/***/ 582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ entryKey),
/* harmony export */   w: () => (/* binding */ compareEntries)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6725);

/** One text an entry, for sets. */
function entryKey({ check, path, value }) {
    return JSON.stringify([check, path, value]);
}
/** By check, path and value. */
function compareEntries(a, b) {
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.check, b.check) || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.path, b.path) || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.value, b.value);
}


/***/ }),

/***/ 6632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ laneOwners)
/* harmony export */ });
/** Who answers for a lane, as the manifest writes them: its own owners, else those of the whole. */
function laneOwners({ lanes, defaultOwners }, lane) {
    const own = lanes.find(({ name }) => name.value === lane)?.owners ?? [];
    return (own.length > 0 ? own : defaultOwners).map(({ value }) => value);
}


/***/ }),

/***/ 5796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   q: () => (/* binding */ decodePath)
/* harmony export */ });
/**
 * File names as git keeps them are bytes; everywhere else they are strings.
 *
 * A name that is UTF-8 stays as it is. A byte that is not becomes `\xE9`, and a backslash that could be taken for such
 * an escape becomes `\x5C`, so that two names never become one and each can be turned back.
 */
function decodePath(bytes) {
    let text;
    try {
        text = utf8.decode(bytes);
    }
    catch {
        return decodePiecewise(bytes);
    }
    return text.includes('\\x') ? text.replace(/\\(?=x[0-9A-F]{2})/g, '\\x5C') : text;
}
/** The bytes that `decodePath` was given. */
function encodePath(path) {
    if (!path.includes('\\x'))
        return encoder.encode(path);
    const parts = [];
    let end = 0;
    for (const found of path.matchAll(/\\x([0-9A-F]{2})/g)) {
        parts.push(encoder.encode(path.slice(end, found.index)));
        parts.push(Uint8Array.of(Number.parseInt(found[1] ?? '', 16)));
        end = found.index + found[0].length;
    }
    parts.push(encoder.encode(path.slice(end)));
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let offset = 0;
    for (const part of parts) {
        whole.set(part, offset);
        offset += part.length;
    }
    return whole;
}
// Without `ignoreBOM` a name that starts with U+FEFF would lose it.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();
function decodePiecewise(bytes) {
    let text = '';
    let index = 0;
    while (index < bytes.length) {
        const length = sequenceLength(bytes[index] ?? 0);
        const piece = decodeExactly(bytes.subarray(index, index + length));
        const taken = piece === undefined ? escaped(bytes[index] ?? 0) : piece === '\\' ? backslash(bytes, index) : piece;
        text += taken;
        index += piece === undefined ? 1 : length;
    }
    return text;
}
function sequenceLength(lead) {
    if (lead >= 0xf0)
        return 4;
    if (lead >= 0xe0)
        return 3;
    return lead >= 0xc0 ? 2 : 1;
}
function decodeExactly(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function backslash(bytes, index) {
    const next = String.fromCharCode(...bytes.subarray(index + 1, index + 4));
    return /^x[0-9A-F]{2}$/.test(next) ? '\\x5C' : '\\';
}
function escaped(byte) {
    return `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 9928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseTreeListing),
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5796);

/** Reads the output of `git ls-tree -r -z <commit>`, in git's order. */
function parseTreeListing(output) {
    const entries = [];
    let start = 0;
    while (start < output.length) {
        const end = ending(output, 0x00, start);
        const tab = ending(output, 0x09, start);
        const [mode, , object] = ascii.decode(output.subarray(start, tab)).split(' ');
        if (mode && object)
            entries.push({ path: (0,_path_name_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q)(output.subarray(tab + 1, end)), kind: kindOf(mode), object });
        start = end + 1;
    }
    return entries;
}
/** What git's octal mode says of an entry. */
function kindOf(mode) {
    if (mode === '120000')
        return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
}
const ascii = new TextDecoder('latin1');
function ending(bytes, byte, from) {
    const index = bytes.indexOf(byte, from);
    return index < 0 ? bytes.length : index;
}


/***/ }),

/***/ 7201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ packageBeside),
/* harmony export */   SJ: () => (/* binding */ isRedundant),
/* harmony export */   Y9: () => (/* binding */ prefixCallOf),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   cJ: () => (/* binding */ productionShims)
/* harmony export */ });
/* harmony import */ var _domain_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7470);
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7685);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(298);
/* harmony import */ var _crossings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4826);
/* harmony import */ var _edge_tables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5879);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6321);






const known = new _remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .Remembered */ .d();
/**
 * The production shims by path, in the order of the paths. A shim that forwards to nothing, and one that a package of the
 * same name keeps from ever being loaded, is none.
 */
function productionShims(sources) {
    return known.of(sources.graph, sources.lanes, () => findShims(sources));
}
/** Whether everything that a shim forwards to is promoted: then nothing needs it. */
function isRedundant({ forwards }) {
    return forwards.every(({ promoted }) => promoted !== null);
}
/** Whether a shim is older than `shim-max-age`. False where ages were not gathered, as in most checks of a change. */
function isExpired(path, repository) {
    if (!repository.has('shim-ages'))
        return false;
    const age = repository.shimAges.get(path);
    return age !== undefined && age.days > repository.settings.shimMaxAge;
}
/** The `__init__.py` of the package that Python loads in place of a module of the same name beside it. */
function packageBeside(path, { modules }) {
    if (!path.endsWith('.py'))
        return null;
    const init = `${path.slice(0, -'.py'.length)}/__init__.py`;
    return modules.has(init) ? init : null;
}
/** The first call that knows only the start of its module's name, and could so mean this module; undefined: there is none. */
function prefixCallOf({ name }, graph) {
    return prefixCalls(graph).find(({ target }) => target === '' || name.startsWith(`${target}.`));
}
function findShims(sources) {
    const { graph } = sources;
    const forwarding = [...(0,_crossings_js__WEBPACK_IMPORTED_MODULE_0__/* .crossings */ .c)(sources).values()].filter(({ kind, edge }) => kind === 'shim' && !edge.labels.includes('implicit') && !packageBeside(edge.path, graph));
    const byPath = (0,_domain_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .m)(forwarding, ({ edge }) => edge.path);
    const importers = importersOf(byPath, graph);
    const shims = new Map();
    for (const [path, found] of byPath) {
        const module = graph.modules.get(path);
        const [first, ...more] = found.map((crossing) => ({ crossing, promoted: promotedPlace(crossing, byPath, graph) }));
        if (!module?.shim || !first)
            continue;
        shims.set(path, {
            module,
            silent: module.shim.silent,
            forwards: [first, ...more],
            importers: importers.get(path) ?? [],
        });
    }
    return shims;
}
/** A directory is no module that could have been promoted, or come in its place; a shim there holds no code either. */
function promotedPlace({ edge, counterpart }, shims, { modules }) {
    if (edge.resolved === null || counterpart === null || shims.has(counterpart))
        return null;
    return modules.has(counterpart) ? counterpart : null;
}
/** By number, so that only edges that end in a shim become objects. */
function importersOf(shims, graph) {
    if (shims.size === 0)
        return new Map();
    const { paths, target } = graph.links;
    const wanted = Uint8Array.from(paths, (path) => (shims.has(path) ? 1 : 0));
    const edges = [];
    for (let link = 0; link < target.length; link++) {
        if (wanted[target[link] ?? 0] === 1)
            edges.push(graph.edgeOf(link));
    }
    return (0,_domain_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .m)(edges.filter((edge) => !isOwnLoad(edge)), (edge) => edge.resolved ?? '');
}
/** A file loads its own packages before itself: that uses nothing of them. */
function isOwnLoad({ path, resolved, labels }) {
    if (path === resolved || resolved === null)
        return true;
    return labels.includes('implicit') && (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isPackageInit */ .$$)(resolved) && path.startsWith((0,_domain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryOf */ .jt)(resolved));
}
const knownCalls = new WeakMap();
/** One for each prefix. */
function prefixCalls(graph) {
    const cached = knownCalls.get(graph);
    if (cached)
        return cached;
    const found = new Map();
    for (const path of filesWith('prefix', graph)) {
        for (const edge of graph.edgesOf(path)) {
            if (!edge.labels.includes('prefix') || edge.labels.includes('implicit') || found.has(edge.target))
                continue;
            found.set(edge.target, edge);
        }
    }
    const calls = [...found.values()];
    knownCalls.set(graph, calls);
    return calls;
}
/** The files that have an edge with this label. */
function filesWith(label, { links, strays }) {
    const bit = (0,_edge_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .labelBit */ .sH)(label);
    return links.paths.filter((_, file) => [links, strays].some(({ start, labels }) => {
        for (let edge = start[file] ?? 0; edge < (start[file + 1] ?? 0); edge++) {
            if (((labels[edge] ?? 0) & bit) !== 0)
                return true;
        }
        return false;
    }));
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ isNamedBy),
/* harmony export */   Sq: () => (/* binding */ rewrittenIn),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   iV: () => (/* binding */ swappedEdge),
/* harmony export */   kO: () => (/* binding */ edgesNamed),
/* harmony export */   kS: () => (/* binding */ isSameEdge),
/* harmony export */   km: () => (/* binding */ proposedSubjects),
/* harmony export */   lp: () => (/* binding */ mismatchedIn),
/* harmony export */   rq: () => (/* binding */ announces),
/* harmony export */   uw: () => (/* binding */ announcementsIn)
/* harmony export */ });
/* harmony import */ var _domain_lane_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6039);
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7685);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);



/** Every announcement of the range, also in commits that a merge brought in. */
function announcementsIn(history, format, lanes) {
    const proposed = proposedSubjects(history, format);
    return history.commits.flatMap((commit) => {
        const parsed = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSubject */ .C)(commit.subject, format, proposed);
        if (parsed.kind === 'unrelated')
            return [];
        const wellFormed = parsed.kind === 'promotion';
        const meant = wellFormed ? parsed : parsed.corrected && (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSubject */ .C)(parsed.corrected, format, proposed);
        if (typeof meant !== 'object' || meant.kind !== 'promotion')
            return [];
        return [{ commit, announced: meant, edges: edgesNamed(meant, lanes, wellFormed), wellFormed }];
    });
}
/** The subjects that announce what the range promotes, with what they say. */
function proposedSubjects(history, format) {
    const subjects = new Map();
    for (const { edge, module } of [...history.total, ...history.promotions]) {
        for (const name of [module, (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .holderOf */ .Kd)(edge, module)]) {
            const announced = announcedAs(name, edge);
            subjects.set((0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSubject */ .Q)(format, announced), announced);
        }
    }
    return subjects;
}
/** Whether an announcement names this promotion: its path, or the module that holds it. */
function announces({ announced, edges }, promotion) {
    return edges.some((edge) => isSameEdge(edge, promotion.edge)) && isNamedBy(promotion, announced.module);
}
/** Whether a module's name is one that a subject may give this promotion. */
function isNamedBy(promotion, name) {
    const { edge, module, path } = promotion;
    const wanted = name.normalize('NFC');
    const names = [module, (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .holderOf */ .Kd)(edge, module)];
    // Loose files that import each other are one promotion, and go by the name of any.
    if ((0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._m)(path))
        names.push(...promotion.files.map((file) => (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleOf */ .cD)(edge, file.path) ?? (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnding */ .sP)(path)));
    return names.some((candidate) => candidate.normalize('NFC') === wanted);
}
/** The exact subject that announces a promoted path or module. */
function subjectOf({ module, edge }, format) {
    return (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSubject */ .Q)(format, announcedAs(module, edge));
}
function announcedAs(module, { from, to }) {
    return { module, from: (0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .laneLabel */ .h9)(from), to: (0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .laneLabel */ .h9)(to) };
}
/** The lanes of a base and of a head are read apart: edges are the same by their names. */
function isSameEdge(a, b) {
    return (0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .edgeKey */ .B5)(a) === (0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .edgeKey */ .B5)(b);
}
/** The edges of the lanes that a subject names, by label or by directory; a malformed one may have them in another case. */
function edgesNamed({ from, to }, lanes, exact) {
    const fold = (name) => (exact ? name : name.toLowerCase());
    const isNamed = (lane, name) => name === '' || [(0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .laneLabel */ .h9)(lane), (0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .laneDirectory */ .qR)(lane)].some((known) => fold(known) === fold(name));
    return lanes.edges.filter((edge) => isNamed(edge.from, from) && isNamed(edge.to, to));
}
/** The edge of two lanes that a subject names the wrong way round. */
function swappedEdge(announced, lanes) {
    return edgesNamed({ ...announced, from: announced.to, to: announced.from }, lanes, false)[0];
}
/** Well-formed announcements of what neither their own diff nor the range promotes or brings back. */
function mismatchedIn(history, announcements) {
    const promoted = [...history.total, ...history.promotions];
    return announcements.filter((announcement) => announcement.wellFormed &&
        !promoted.some((promotion) => announces(announcement, promotion)) &&
        !bringsBack(history, announcement));
}
/**
 * Of `mismatched`, those whose module is there in development (`files`: the paths of the head) and came to production as
 * other code. What came from another path of the development lane is a bypass, and told as that.
 */
function rewrittenIn(history, mismatched, files) {
    const rewritten = [];
    const bypassed = [];
    const strange = new Set(history.bypasses.map(({ path }) => path));
    for (const announcement of mismatched) {
        const { changes } = history.judged === 'change' ? history : announcement.commit;
        for (const edge of announcement.edges) {
            const holds = placeTest(edge.to.root + announcement.announced.module);
            const arrived = changes
                .filter(({ path, before, after }) => before === undefined && after !== undefined && holds(path) && (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._m)(path))
                .map(({ path }) => path)
                .concat(history.rewrites.flatMap(({ path, alike }) => (!alike && holds(path) ? [path] : [])));
            const wasDeveloped = placeTest(edge.from.root + announcement.announced.module);
            const left = changes.some(({ path, before }) => before !== undefined && wasDeveloped(path));
            if (arrived.length === 0 || !(left || files.some(({ path }) => wasDeveloped(path))))
                continue;
            if (arrived.some((path) => strange.has(path)))
                bypassed.push(announcement);
            else
                rewritten.push({ announcement, edge, files: [...new Set(arrived)].sort() });
            break;
        }
    }
    return { rewritten, bypassed };
}
/** Whether a path is the file of a module, or lies in its directory. */
function placeTest(place) {
    return (path) => path.startsWith(`${place}/`) || (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnding */ .sP)(path) === place;
}
/** A promotion that was reverted and is done again copies nothing that is new in production. */
function bringsBack({ restored }, { announced, edges }) {
    return edges.some((edge) => restored.some(placeTest(edge.to.root + announced.module)));
}


/***/ }),

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ asTeam),
/* harmony export */   T: () => (/* binding */ isApprovedBy)
/* harmony export */ });
/** Whether one of these owners (`@user`, `@org/team`), or a member of one, approves. */
function isApprovedBy(owners, { approvedBy, teams }) {
    // GitHub's names differ by more than case.
    const approving = new Set(approvedBy.map((login) => login.toLowerCase()));
    return owners.some((owner) => {
        const [team] = asTeam(owner);
        const logins = team === undefined ? [owner.replace(/^@/, '')] : (teams.get(team) ?? []);
        return logins.some((login) => approving.has(login.toLowerCase()));
    });
}
/** The team that an owner is, without the sign; none for an account. */
function asTeam(owner) {
    return owner.includes('/') ? [owner.replace(/^@/, '')] : [];
}


/***/ }),

/***/ 3948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isGone)
/* harmony export */ });
/** Git's names of a file without a byte, in SHA-1 and in SHA-256. */
const emptyBlobs = [
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];
/** Whether no code can stand in a file: it is not there, or it is empty. */
function isGone(blob) {
    return blob === undefined || emptyBlobs.includes(blob);
}


/***/ }),

/***/ 5954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ shownHunk),
/* harmony export */   qE: () => (/* binding */ differingHunks),
/* harmony export */   xQ: () => (/* binding */ hunkPlaces)
/* harmony export */ });
/** More places than this help nobody. */
const mostHunks = 50;
/**
 * Where two copies differ: runs of lines that one of them has and the other has not, in order, at most 50. Lines that stand
 * once on both sides hold the two together (as git's patience), so the work grows with the lines, not with their square.
 */
function differingHunks(copy, counterpart) {
    const hunks = [];
    const waiting = [{ a: 0, aEnd: copy.length, b: 0, bEnd: counterpart.length, depth: 0 }];
    for (let region = waiting.pop(); region && hunks.length < mostHunks; region = waiting.pop()) {
        const { a, aEnd, b, bEnd, depth } = trimmed(region, copy, counterpart);
        if (a === aEnd && b === bEnd)
            continue;
        const anchors = a === aEnd || b === bEnd || depth > deepest ? [] : anchorsOf(copy, counterpart, a, aEnd, b, bEnd);
        if (anchors.length === 0) {
            hunks.push({
                line: lineAt(copy, a),
                lines: extent(copy, a, aEnd),
                counterpartLine: lineAt(counterpart, b),
                counterpartLines: extent(counterpart, b, bEnd),
            });
            continue;
        }
        // The stack gives the first region first: the hunks come in the order of the lines.
        let [lastA, lastB] = [aEnd, bEnd];
        for (const [atA, atB] of anchors.reverse()) {
            waiting.push({ a: atA + 1, aEnd: lastA, b: atB + 1, bEnd: lastB, depth: depth + 1 });
            [lastA, lastB] = [atA, atB];
        }
        waiting.push({ a, aEnd: lastA, b, bEnd: lastB, depth: depth + 1 });
    }
    return hunks;
}
/** The places of hunks in the production file, each with what stands there in the development one. */
function hunkPlaces({ path, counterpart, hunks }) {
    return hunks.map((hunk) => ({ path, line: hunk.line, note: shownHunk(hunk, counterpart) }));
}
/** `lines 3-8 here, 3-9 in candidate/core/x/a.py` */
function shownHunk(hunk, counterpart) {
    const here = hunk.lines === 0 ? 'nothing here' : `${shownLines(hunk.line, hunk.lines)} here`;
    const there = hunk.counterpartLines === 0 ? 'nothing' : shownLines(hunk.counterpartLine, hunk.counterpartLines);
    return `${here}, ${there} in ${counterpart}`;
}
function shownLines(first, count) {
    return count === 1 ? `line ${first}` : `lines ${first}-${first + count - 1}`;
}
/** Below an anchor lines become unique that were not: a few times over is enough for what people write. */
const deepest = 8;
function trimmed(region, copy, other) {
    let { a, aEnd, b, bEnd } = region;
    while (a < aEnd && b < bEnd && copy[a]?.text === other[b]?.text) {
        a++;
        b++;
    }
    while (a < aEnd && b < bEnd && copy[aEnd - 1]?.text === other[bEnd - 1]?.text) {
        aEnd--;
        bEnd--;
    }
    return { a, aEnd, b, bEnd, depth: region.depth };
}
/** Pairs of places of lines that stand once on each side, the longest run of them that rises on both. */
function anchorsOf(copy, other, a, aEnd, b, bEnd) {
    const here = placesOfUnique(copy, a, aEnd);
    const there = placesOfUnique(other, b, bEnd);
    const pairs = [];
    for (const [text, at] of here) {
        const match = there.get(text);
        if (at >= 0 && match !== undefined && match >= 0)
            pairs.push([at, match]);
    }
    return longestRise(pairs);
}
/** By text, in the order of the lines; -1 for what stands there more than once. */
function placesOfUnique(lines, from, to) {
    const places = new Map();
    for (let at = from; at < to; at++) {
        const text = lines[at]?.text ?? '';
        places.set(text, places.has(text) ? -1 : at);
    }
    return places;
}
/** Patience sorting: the longest subsequence whose second numbers rise. The first numbers rise already. */
function longestRise(pairs) {
    const tops = [];
    const before = [];
    for (const [index, [, value]] of pairs.entries()) {
        let [low, high] = [0, tops.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value)
                low = middle + 1;
            else
                high = middle;
        }
        before[index] = low > 0 ? (tops[low - 1] ?? -1) : -1;
        tops[low] = index;
    }
    const rise = [];
    for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
        const pair = pairs[at];
        if (pair)
            rise.push(pair);
    }
    return rise.reverse();
}
/** The line of the text at a place; behind the last one where nothing stands there. */
function lineAt(lines, at) {
    return lines[at]?.line ?? (lines.at(-1)?.line ?? 0) + 1;
}
/** From the first of the run to its last, with what does not count in between. */
function extent(lines, from, to) {
    return from === to ? 0 : (lines[to - 1]?.line ?? 0) - (lines[from]?.line ?? 0) + 1;
}


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ meantModule),
/* harmony export */   P: () => (/* binding */ developmentModules)
/* harmony export */ });
/* harmony import */ var _domain_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5314);
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7685);


/** Modules of which the development lane of an edge holds code, by their paths in a tree. */
function developmentModules(paths, edge) {
    const modules = new Set();
    for (const path of paths) {
        if (!path.startsWith(edge.from.root) || !(0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._m)(path))
            continue;
        const module = (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleOf */ .cD)(edge, path);
        if (module !== undefined)
            modules.add(module);
    }
    return modules;
}
/**
 * The module that a name means which no module has: one below an area, one in another case, one a slip away. The name itself
 * where it is one, or lies in one; undefined where nothing is near.
 */
function meantModule(name, modules, edge) {
    const wanted = name.normalize('NFC');
    const known = new Map([...modules].map((module) => [module.normalize('NFC'), module]));
    if (known.has(wanted) || [...known.keys()].some((module) => wanted.startsWith(`${module}/`)))
        return name;
    const below = edge.areas.map((area) => `${area}/${wanted}`);
    // `core/memory` for a module that is in no area.
    const above = edge.areas.flatMap((area) => (wanted.startsWith(`${area}/`) ? [wanted.slice(area.length + 1)] : []));
    for (const other of [...below, ...above])
        if (known.has(other))
            return known.get(other);
    const folded = new Map([...known].map(([module, own]) => [module.toLowerCase(), own]));
    for (const other of [wanted, ...below, ...above]) {
        const found = folded.get(other.toLowerCase());
        if (found !== undefined)
            return found;
    }
    const closest = [wanted, ...below].map((other) => (0,_domain_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closestName */ .Nf)(other, known.keys())).find((found) => found);
    return closest === undefined ? undefined : known.get(closest);
}


/***/ }),

/***/ 2637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ parseRawDiff),
/* harmony export */   g_: () => (/* binding */ parseLog),
/* harmony export */   yd: () => (/* binding */ logFormat)
/* harmony export */ });
/* harmony import */ var _domain_path_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5796);
/* harmony import */ var _domain_tree_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9928);


/** `--format` of a `git log -z` that `parseLog` reads. A message holds no NUL: git cuts it there. */
const logFormat = '%H%x00%P%x00%B';
/** Reads `git log -z --format=<logFormat>`, in its order. Bytes that are not UTF-8 become U+FFFD. */
function parseLog(output) {
    const commits = [];
    const fields = splitAtNul(output);
    for (let index = 0; index + 2 < fields.length; index += 3) {
        const [sha = '', parents = '', message = ''] = fields.slice(index, index + 3).map((field) => lossy.decode(field));
        const text = message.replace(/^[\r\n]+/, '');
        const end = text.indexOf('\n');
        commits.push({
            sha,
            parents: parents.split(' ').filter((parent) => parent !== ''),
            subject: end < 0 ? text : text.slice(0, end),
            body: end < 0 ? '' : text.slice(end + 1),
        });
    }
    return commits;
}
/**
 * Reads `git diff-tree -r -z --raw --no-renames --no-abbrev`, of one pair of trees (key `''`) or, with `--stdin`, of many
 * commits; and `git log --format=%H` with the same options. A side that is a link or a submodule is no file: a file that becomes a link counts as one without `after`.
 */
function parseRawDiff(output) {
    const changes = new Map();
    let current;
    const fields = splitAtNul(output);
    for (let index = 0; index < fields.length; index++) {
        // `git log` puts a line break between a commit and its changes.
        const header = lossy.decode(fields[index]).replace(/^\n/, '');
        if (!header.startsWith(':')) {
            if (header === '')
                continue;
            current = [];
            changes.set(header, current);
            continue;
        }
        if (current === undefined) {
            current = [];
            changes.set('', current);
        }
        index++;
        current.push(change(header, (0,_domain_path_name_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q)(fields[index] ?? new Uint8Array())));
    }
    return changes;
}
function change(header, path) {
    const [modeBefore = '', modeAfter = '', before = '', after = '', letter = ''] = header.slice(1).split(' ');
    return {
        path,
        status: letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'modified',
        ...(isFile(modeBefore) ? { before } : {}),
        ...(isFile(modeAfter) ? { after } : {}),
    };
}
function isFile(mode) {
    return mode !== '000000' && (0,_domain_tree_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(mode) === 'file';
}
const lossy = new TextDecoder('utf-8', { ignoreBOM: true });
function splitAtNul(output) {
    const fields = [];
    let start = 0;
    for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
        fields.push(output.subarray(start, end));
        start = end + 1;
    }
    if (start < output.length)
        fields.push(output.subarray(start));
    return fields;
}


/***/ }),

/***/ 5096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z$: () => (/* binding */ findCopies),
  y4: () => (/* binding */ findPromotions),
  IR: () => (/* binding */ findRestored),
  CE: () => (/* binding */ isBridge),
  $N: () => (/* binding */ isOldProduction),
  Nu: () => (/* binding */ isTest)
});

// EXTERNAL MODULE: ./build/domain/module-path.js
var module_path = __webpack_require__(7685);
// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/history/empty-blob.js
var empty_blob = __webpack_require__(3948);
// EXTERNAL MODULE: ./build/history/tree-index.js
var tree_index = __webpack_require__(6838);
;// CONCATENATED MODULE: ./build/history/naming.js



/**
 * Names what these production files promote: the topmost path that is new in production, else the package that they join,
 * else the file; never above the module's depth. A part within another is that other.
 */
function nameParts(edge, paths, set, lanes, facts) {
    if (paths.length === 0)
        return [];
    const isKnown = directoriesWithCode(edge, set, lanes, facts);
    const directories = new Set();
    const loose = [];
    for (const path of paths) {
        const below = (0,module_path/* pathBelow */.Br)(edge, path) ?? path;
        const directory = directoryPart(edge, below, isKnown);
        if (directory === undefined)
            loose.push(path);
        else
            directories.add(directory);
    }
    const topmost = [...directories].filter((name) => !ancestors(name).some((above) => directories.has(above)));
    const parts = topmost.map((name) => directory(edge, name));
    for (const group of groupLoose(loose, edge, set, facts)) {
        const [first = ''] = group;
        const name = (0,module_path/* withoutEnding */.sP)((0,module_path/* pathBelow */.Br)(edge, first) ?? first);
        // `foo.py` beside a package `foo/` is the same module.
        const twin = parts.findIndex((part) => part.name === name);
        if (twin >= 0)
            parts.splice(twin, 1);
        parts.push({
            name,
            path: twin >= 0 ? name : ((0,module_path/* pathBelow */.Br)(edge, first) ?? first),
            holds: (path) => group.includes(path) || ((0,module_path/* pathBelow */.Br)(edge, path) ?? '').startsWith(`${name}/`),
        });
    }
    return parts.sort((a, b) => (0,order/* compareText */.n)(a.name, b.name));
}
function directory(edge, name) {
    return { name, path: name, holds: (path) => ((0,module_path/* pathBelow */.Br)(edge, path) ?? '').startsWith(`${name}/`) };
}
/** Undefined for a file directly in the root or in an area. */
function directoryPart(edge, below, isKnown) {
    const segments = below.split('/').slice(0, -1);
    const depth = (0,module_path/* depthOf */.d1)(edge, below);
    if (segments.length < depth)
        return undefined;
    for (let length = depth; length <= segments.length; length++) {
        const name = segments.slice(0, length).join('/');
        if (!isKnown(name))
            return name;
    }
    return segments.join('/');
}
/** Directories that held production code before, shims that this change replaces aside. Data alone makes none. */
function directoriesWithCode(edge, set, lanes, facts) {
    const { root } = edge.to;
    const replaced = set.changes.flatMap(({ path, before }) => {
        if (before === undefined || !(0,module_path/* isCode */._m)(path) || !path.startsWith(root) || !set.before.has(path))
            return [];
        return facts(path, before)?.shim ? [path] : [];
    });
    const index = (0,tree_index/* indexOf */.q)(set.before, lanes);
    return (name) => {
        const directory = root + name;
        return index.codeBelow(directory) > replaced.filter((path) => path.startsWith(`${directory}/`)).length;
    };
}
/** The directories above a path, nearest first. */
function ancestors(path) {
    const found = [];
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
        found.push(path.slice(0, at));
    return found;
}
/** Loose files of one folder that import each other are one; those that no other imports come first. */
function groupLoose(paths, edge, set, facts) {
    const files = [...paths].filter((path) => !(0,module_path/* isPackageInit */.$$)(path)).sort();
    const links = new Map(files.map((path) => [path, []]));
    const importedByOther = new Set();
    const pathOf = new Map(files.map((path) => [dottedName(edge, path), path]));
    for (const path of files.length > 1 ? files : []) {
        const blob = set.after.get(path);
        for (const name of (blob === undefined ? undefined : facts(path, blob)?.text.imported) ?? []) {
            const other = pathOf.get(name);
            if (other === undefined || other === path || folder(other) !== folder(path))
                continue;
            links.get(path)?.push(other);
            links.get(other)?.push(path);
            importedByOther.add(other);
        }
    }
    const groups = [];
    const left = new Set(files);
    for (const start of files) {
        if (!left.delete(start))
            continue;
        const group = [start];
        for (const path of group)
            for (const other of links.get(path) ?? [])
                if (left.delete(other))
                    group.push(other);
        group.sort();
        groups.push([
            ...group.filter((path) => !importedByOther.has(path)),
            ...group.filter((path) => importedByOther.has(path)),
        ]);
    }
    return groups;
}
function dottedName(edge, path) {
    return (0,module_path/* withoutEnding */.sP)((0,module_path/* pathBelow */.Br)(edge, path) ?? path).replaceAll('/', '.');
}
function folder(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./build/history/relocation.js
var relocation = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/history/similarity.js
var similarity = __webpack_require__(4116);
;// CONCATENATED MODULE: ./build/history/promotions.js







/**
 * What a change promotes: "Promotions in a range of commits" of `semantics.md`. `wasHeld` tells whether production held a
 * blob at a path before the range.
 */
function findPromotions(set, range, lanes, facts, wasHeld) {
    const places = set.changes.map((change) => copiesOf(change, set, range, lanes, facts, wasHeld));
    const copies = places.flatMap((found) => original(found) ?? []);
    // What joins a promotion goes with its code, along whichever edge that came.
    const joining = places.flat().filter((copy) => copy.role !== 'code');
    const inits = copies.filter((copy) => copy.role === 'init' && copy.alike && !copy.restored && isOwnCode(copy));
    const promotions = [];
    for (const edge of lanes.edges) {
        const ofEdge = copies.filter((copy) => copy.edge === edge);
        const starters = [
            ...ofEdge.filter((copy) => copy.role === 'code' && copy.alike && !copy.restored && !isTest(copy.path)),
            ...inits.filter((copy) => copy.edge === edge && isSoleCode(copy)),
        ];
        for (const part of nameParts(edge, starters.map((copy) => copy.path), set, lanes, facts)) {
            const files = [
                ...ofEdge.filter((copy) => copy.role === 'code' && copy.alike),
                ...joining.filter((copy) => copy.edge === edge),
            ]
                .filter((copy) => part.holds(copy.path))
                .map(({ path, counterpart, similarity }) => ({ path, counterpart, similarity }))
                .sort((a, b) => (0,order/* compareText */.n)(a.path, b.path));
            promotions.push({ module: part.name, path: part.path, edge, commit: set.commit, files });
        }
    }
    return promotions;
    /** An `__init__.py` that was made in both lanes at once, or that forwards to what it finds at run time, is no copy. */
    function isOwnCode({ path, blob, counterpart }) {
        const text = facts(path, blob)?.text;
        if (text === undefined || (0,similarity/* holdsNoCode */.jm)(text) || isBridge(text))
            return false;
        if (range.copied?.has(path))
            return true;
        return set.before.has(counterpart) || range.base.has(counterpart) || range.between?.has(counterpart) === true;
    }
    /** An `__init__.py` is a promotion of its own only where its module has no other code. */
    function isSoleCode({ edge, path }) {
        const module = (0,module_path/* moduleOf */.cD)(edge, path);
        if (module === undefined)
            return false;
        return [set.before, range.base].every((tree) => [...(0,tree_index/* indexOf */.q)(tree, lanes).codeOf(edge, 'from', module)].every(module_path/* isPackageInit */.$$));
    }
}
/** Production files that the change brought back: no promotion, but no surprise either. */
function findRestored(set, range, lanes, facts, wasHeld) {
    return set.changes.flatMap((change) => {
        const copy = original(copiesOf(change, set, range, lanes, facts, wasHeld));
        return copy?.restored ? [copy.path] : [];
    });
}
/** Tests go along with the code that they are about. */
function isTest(path) {
    return /(?:^|\/)(?:conftest\.py|test_[^/]*\.py|[^/]*_test\.py|[^/]*\.(?:test|spec)\.[cm]?[jt]sx?)$/.test(path);
}
/** Imports modules by names and takes over what they hold: a shim that no static reading can tell. */
function isBridge({ lines }) {
    const all = [...lines.keys()];
    return (all.some((line) => /\b(?:import_module|__import__)\(/.test(line)) &&
        all.some((line) => /\bglobals\(\)|\bsys\.modules\b|^def __getattr__\(/.test(line)));
}
/** Code that came to its counterpart's place, whether it is a copy or not. */
function findCopies(set, range, lanes, facts, wasHeld) {
    return set.changes.flatMap((change) => {
        const copy = original(copiesOf(change, set, range, lanes, facts, wasHeld));
        return copy?.role === 'code' ? [copy] : [];
    });
}
/** Of the places that a file may have come from the first that it is alike to, else the innermost. */
function original(copies) {
    return copies.find((copy) => copy.alike) ?? copies[0];
}
/** Production roots may be nested: a file is compared with its counterpart along each edge, the innermost first. */
function copiesOf(change, set, range, lanes, facts, wasHeld) {
    if (change.after === undefined)
        return [];
    return lanes.edgesInto(change.path).flatMap((edge) => copyOf(change, edge, set, range, lanes, facts, wasHeld) ?? []);
}
function copyOf({ path, after }, edge, set, range, lanes, facts, wasHeld) {
    const counterpart = lanes.counterpart(edge, path);
    if (after === undefined || !counterpart)
        return undefined;
    const originals = new Set();
    for (const tree of [set.before, set.after, range.base, range.head]) {
        const blob = tree.get(counterpart);
        if (blob !== undefined)
            originals.add(blob);
    }
    for (const blob of range.between?.get(counterpart) ?? [])
        originals.add(blob);
    if (originals.size === 0 || isOldProduction(path, set, range, lanes, facts))
        return undefined;
    const role = (0,module_path/* isPackageInit */.$$)(path) ? 'init' : (0,module_path/* isCode */._m)(path) ? 'code' : 'data';
    const { percent, alike, original } = likeness(path, after, counterpart, originals, role, facts);
    const shim = role !== 'data' && facts(path, after)?.shim === true;
    // A package's `__init__.py` often only re-exports its own files; one that is no copy and forwards elsewhere is a shim.
    if (shim && (role === 'code' || !alike))
        return undefined;
    return {
        path,
        counterpart,
        similarity: percent,
        edge,
        role,
        alike,
        restored: wasHeld(path, after),
        blob: after,
        original,
    };
}
/**
 * Whether production had the file already, before this change or before the range, also below the root that it had then; a
 * shim does not count.
 */
function isOldProduction(path, set, range, lanes, facts) {
    if ((0,relocation/* relocationsOf */.$)(set, range, lanes).cameAlong(path))
        return true;
    // A merge of the base into a branch brings files against its first parent that are old in the range.
    for (const tree of [set.before, range.base]) {
        const blob = tree.get(path);
        if (blob === undefined)
            continue;
        if (!(0,module_path/* isCode */._m)(path))
            return true;
        // A placeholder without a line of code holds the place for nothing.
        const known = (0,empty_blob/* isGone */.S)(blob) ? undefined : facts(path, blob);
        if (!(0,empty_blob/* isGone */.S)(blob) && known?.shim !== true && !(known?.isText && (0,similarity/* holdsNoCode */.jm)(known.text)))
            return true;
    }
    return false;
}
function likeness(path, blob, counterpart, originals, role, facts) {
    if (originals.has(blob))
        return { percent: 100, alike: true, original: blob };
    let percent = 0;
    let alike = false;
    let nearest = [...originals][0] ?? blob;
    const copy = facts(path, blob);
    for (const original of originals) {
        const source = facts(counterpart, original);
        if (!copy || !source || (role === 'code' && source.shim))
            continue;
        const alikeness = (0,similarity/* similarity */.k8)(copy.text, source.text);
        if (alikeness > percent)
            [percent, nearest] = [alikeness, original];
        alike ||= alikeness >= (0,similarity/* copyThreshold */.xv)(copy.text, source.text);
    }
    return { percent, alike, original: nearest };
}


/***/ }),

/***/ 7085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ relocationsOf)
/* harmony export */ });
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7685);

/**
 * A lane moved to its root where that held no code before, and from it where nothing is left there, and half of its code or
 * more stands at the same paths below the other root.
 */
function relocationsOf(set, range, lanes) {
    const known = relocations.get(set);
    if (known)
        return known;
    const found = findRelocations(set, range, lanes);
    relocations.set(set, found);
    return found;
}
/** A change is asked about once for each of its files. */
const relocations = new WeakMap();
function findRelocations({ changes, before, after }, range, lanes) {
    const ends = new Set(lanes.edges.flatMap((edge) => [edge.from, edge.to]));
    const added = [];
    const gone = [];
    for (const change of changes) {
        if (!(0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(change.path))
            continue;
        if (change.before === undefined)
            added.push(change.path);
        else if (change.after === undefined)
            gone.push(change.path);
    }
    const isOutside = (path) => lanes.laneOf(path) === undefined;
    const came = new Set();
    const went = new Set();
    for (const { root } of added.some(isOutside) || gone.some(isOutside) ? ends : noLanes) {
        const arrived = added.filter((path) => path.startsWith(root));
        if (arrived.length > 0 && !holds(before, root, _domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m) && !holds(range.base, root, _domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)) {
            for (const path of movedAlong(arrived, root, gone.filter(isOutside)))
                came.add(path);
        }
        const left = gone.filter((path) => path.startsWith(root));
        if (modulesOf(left, lanes) > 1 && !holds(after, root, anything) && !holds(range.head, root, anything)) {
            for (const path of movedAlong(left, root, added.filter(isOutside)))
                went.add(path);
        }
    }
    return { cameAlong: (path) => came.has(path), wentAlong: (path) => went.has(path) };
}
/** Where its only module leaves a lane, that is what happened. */
function modulesOf(paths, lanes) {
    const edges = (path) => [...lanes.edgesFrom(path), ...lanes.edgesInto(path)];
    return new Set(paths.flatMap((path) => edges(path).flatMap((edge) => (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(edge, path) ?? []))).size;
}
const noLanes = new Set();
const anything = () => true;
function holds(tree, root, counts) {
    for (const path of tree.keys())
        if (path.startsWith(root) && counts(path))
            return true;
    return false;
}
/** A root of a lane lies no deeper. */
const deepestRoot = 16;
/** Of these files of a lane those that stand below the one other root where most of them do; none where it is not half. */
function movedAlong(files, root, others) {
    const below = new Map(files.map((path) => [path.slice(root.length), path]));
    const byRoot = new Map();
    for (const path of others) {
        for (let at = 0, depth = 0; depth <= deepestRoot; depth++) {
            const file = below.get(path.slice(at));
            const other = path.slice(0, at);
            if (file !== undefined) {
                const found = byRoot.get(other) ?? [];
                byRoot.set(other, found);
                found.push(file);
            }
            at = path.indexOf('/', at) + 1;
            if (at === 0)
                break;
        }
    }
    const most = [...byRoot.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
    return most.length * 2 >= files.length ? most : [];
}


/***/ }),

/***/ 5658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Gr: () => (/* binding */ rewordHead),
/* harmony export */   VI: () => (/* binding */ rewordCommand),
/* harmony export */   jW: () => (/* binding */ shownCommit)
/* harmony export */ });
/* harmony import */ var _domain_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7923);
/* harmony import */ var _announcements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5987);


/** A commit as a message names it: `commit d703756fd4a7 "chore(promotion): …"`. */
function shownCommit(commit) {
    const { subject } = commit;
    return `commit ${shortName(commit.sha)} "${subject.length > 200 ? `${subject.slice(0, 200)}…` : subject}"`;
}
function shortName(sha) {
    return sha.slice(0, 12);
}
/** The command that gives a commit another subject; in a merge queue, whose commits are GitHub's, what to do instead. */
function rewordCommand(history, commit, subject) {
    if (history.judged === 'queue')
        return requeue(subject);
    const rebase = `git rebase -i ${commit.parents.length > 0 ? `${shortName(commit.sha)}^` : '--root'}`;
    const steps = `mark the commit with "reword", and make its first line: ${subject}`;
    // Amending what is checked out would rewrite the tip of another branch.
    if (!history.checkedOut)
        return `on the branch that holds commit ${shortName(commit.sha)}: ${rebase}, ${steps}`;
    if (commit.sha !== history.head)
        return `${rebase}, ${steps}`;
    // With `-m` the rest of the message would be lost.
    if (commit.body.trim() !== '')
        return `git commit --amend, and make the first line: ${subject}`;
    return `git commit --amend -m ${(0,_domain_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(subject)}`;
}
/** The same for a promotion that no single commit carries: the head announces it. */
function rewordHead(history, subject) {
    if (history.judged === 'queue')
        return requeue(subject);
    const amend = `git commit --amend, and make the first line: ${subject}`;
    return history.checkedOut ? amend : `on the branch that ends in commit ${shortName(history.head)}: ${amend}`;
}
/** A squash takes the title of the pull request as its subject; another merge keeps those of its commits. */
function requeue(subject) {
    return `take the pull request out of the queue, make its title (for a squash) or the first line of its commit: ${subject}, and queue it again`;
}
/**
 * Where a finding about a commit stands: the first file that it promotes (of the module, where one is named), else the
 * first that it leaves, else `fallback`.
 */
function placeOf(history, commit, fallback, module) {
    const promotions = history.promotions.filter((promotion) => promotion.commit === commit.sha);
    const promoted = promotions.find((promotion) => module !== undefined && (0,_announcements_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamedBy */ .$8)(promotion, module)) ?? promotions[0];
    const left = commit.changes.find((change) => change.status !== 'deleted')?.path;
    return promoted?.files[0]?.path ?? left ?? commit.changes[0]?.path ?? fallback;
}


/***/ }),

/***/ 4116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h3: () => (/* binding */ significantLines),
/* harmony export */   jm: () => (/* binding */ holdsNoCode),
/* harmony export */   k8: () => (/* binding */ similarity),
/* harmony export */   kD: () => (/* binding */ measureText),
/* harmony export */   xv: () => (/* binding */ copyThreshold)
/* harmony export */ });
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7685);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(298);


/** Whether a file has no code: blanks and comments, or a docstring alone. */
function holdsNoCode({ total, isProse }) {
    return total === 0 || isProse;
}
/**
 * Measures a file. Blank lines and comments do not count. In import lines relative dots are resolved by the file's directory and
 * the roots of the lanes are left out, so that a copy with rewritten imports is alike to its original, also where the two
 * lie at different depths.
 *
 * @param path of the file, from the repository's root: `candidate/core/orchestration/kernel.py`
 * @param roots directories of the lanes, with their trailing slash
 */
function measureText(text, path, roots) {
    const lines = new Map();
    const imported = new Set();
    let total = 0;
    let imports = 0;
    eachSignificant(text, path, roots, (line, _, isImport) => {
        if (isImport) {
            addImported(line, imported);
            imports++;
        }
        lines.set(line, (lines.get(line) ?? 0) + 1);
        total++;
    });
    return { lines, total, imports, imported, isProse: imports === 0 && path.endsWith('.py') && isDocstring(text) };
}
/** Whether one literal is all that stands there. */
function isDocstring(text) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    const from = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line));
    const to = lines.findLastIndex((line) => !/^\s*(?:#|$)/.test(line));
    if (from < 0)
        return false;
    const literal = lines
        .slice(from, to + 1)
        .join('\n')
        .trim()
        .replace(/^[rRuU]/, '');
    const [quote] = /^(?:"""|'''|"|')/.exec(literal) ?? [];
    if (quote === undefined || literal.length < 2 * quote.length)
        return false;
    const inner = literal.slice(quote.length, -quote.length);
    const isOneLine = quote.length === 3 || !inner.includes('\n');
    return literal.endsWith(quote) && isOneLine && !inner.includes(quote) && !inner.endsWith('\\');
}
/** The lines of a file that `measureText` counts, in order. */
function significantLines(text, path, roots) {
    const found = [];
    eachSignificant(text, path, roots, (line, at) => found.push({ text: line, line: at }));
    return found;
}
function eachSignificant(text, path, roots, visit) {
    const python = path.endsWith('.py');
    const importPattern = python ? pythonImport : scriptImport;
    const rootNames = rootsPattern(roots);
    const directory = path.split('/').slice(0, -1);
    let inComment = false;
    let at = 0;
    for (const raw of text.split('\n')) {
        at++;
        const line = raw.trim();
        if (!python) {
            if (inComment) {
                inComment = !line.includes('*/');
                continue;
            }
            if (line.startsWith('/*')) {
                inComment = !line.includes('*/');
                continue;
            }
        }
        if (line === '' || line.startsWith(python ? '#' : '//'))
            continue;
        if (line.length >= longestImport || !importPattern.test(line))
            visit(line, at, false);
        else
            visit(resolveRelative(line, directory, python).replace(rootNames, '$1'), at, true);
    }
}
/** Twice the shared lines in the lines of both (Dice), in per cent, rounded down. Files without a line are not alike. */
function similarity(a, b) {
    if (a.total + b.total === 0)
        return 0;
    const [small, large] = a.lines.size <= b.lines.size ? [a, b] : [b, a];
    let shared = 0;
    for (const [line, count] of small.lines)
        shared += Math.min(count, large.lines.get(line) ?? 0);
    return Math.floor((200 * shared) / (a.total + b.total));
}
/** From how many per cent a production file is a copy: few lines are alike by chance. */
function copyThreshold(a, b) {
    return Math.min(a.total, b.total) < 10 ? 80 : 50;
}
const pythonImport = /^(?:from\s+[.\w]+\s+import\b|import\s+\w)/;
const scriptImport = /^(?:import\b|export\b[^'"]*\bfrom\b|\}\s*from\b|(?:const|let|var)\b[^'"]*\b(?:require|import)\s*\()/;
/** An import statement is no longer; what is, is minified. */
const longestImport = 1000;
/** The names by which an import leads through a lane: `candidate.`, `candidate/`, and `../candidate/` in scripts. */
function rootsPattern(roots) {
    const names = roots.flatMap((root) => {
        const path = root.replace(/\/$/, '');
        // Below an import root (`src/`) the name starts later: `pkg.candidate` for `src/pkg/candidate`.
        const segments = path.split('/');
        const suffixes = segments.map((_, k) => segments.slice(k));
        return suffixes.flatMap((suffix) => [suffix.join('/'), suffix.join('.')]);
    });
    const unique = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
    if (unique.length === 0)
        return /(?!)()/;
    const alternatives = unique.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    // `@candidate/…` is how TypeScript's `paths` name a directory.
    return new RegExp(`(^|[\\s'",(/])@?(?:${alternatives})(?:[./]|(?![\\w-]))`, 'g');
}
function addImported(line, imported) {
    const from = /^from\s+([\w.]*)\s*import\b(.*)$/.exec(line);
    const quoted = /(['"])([^'"]+)\1/.exec(line)?.[2];
    if (from) {
        const [, module = '', names = ''] = from;
        if (module)
            imported.add(module);
        for (const name of names.match(/\w+/g) ?? [])
            imported.add(module ? `${module}.${name}` : name);
    }
    else if (quoted !== undefined) {
        imported.add((0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnding */ .sP)(quoted).replaceAll('/', '.'));
    }
    else {
        for (const name of line.match(/[\w.]+/g) ?? [])
            imported.add(name);
    }
}
/** `from .x import y` in `core/orchestration/` reads `from core.orchestration.x import y`. */
function resolveRelative(line, directory, python) {
    if (python) {
        return line.replace(/^from(\s+)(\.+)(\w*)/, (whole, blank, dots, first) => {
            if (dots.length - 1 > directory.length)
                return whole;
            const from = directory.slice(0, directory.length - dots.length + 1);
            return `from${blank}${[...from, ...(first ? [first] : [])].join('.')}`;
        });
    }
    // `./x`, `./x.js` and `./x/index` are three ways to write one module.
    return line.replace(/(['"])(\.\.?(?:\/[^'"]*)?)\1/, (whole, quote, written) => {
        const target = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(directory.join('/'), written);
        if (target === null)
            return whole;
        return `${quote}${(0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTypeScriptEnding */ .DG)(target).replace(/\/index$/, '')}${quote}`;
    });
}


/***/ }),

/***/ 3505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ readLoosely),
/* harmony export */   Bp: () => (/* binding */ describeSlips),
/* harmony export */   F7: () => (/* binding */ isPlainWord),
/* harmony export */   hl: () => (/* binding */ isPlainModule),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   we: () => (/* binding */ markerOf),
/* harmony export */   xY: () => (/* binding */ hasMarker)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7685);


/** Brings look-alikes to what they look like: width, composition, blanks, invisible characters, arrows. */
function normalise(text) {
    const plain = text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();
    const arrow = arrows.exec(plain)?.[0];
    return { text: plain.replace(new RegExp(arrows, 'gu'), ' → ').replace(/ +/g, ' '), arrow };
}
/**
 * The start of the subject that is the format's words before the colon (`chore(promotion)`), or one slip away from them;
 * undefined where it is neither.
 */
function hasMarker({ text }, format) {
    const marker = markerOf(format);
    if (marker === '')
        return undefined;
    const wanted = marker.toLowerCase();
    const starts = [wanted.length, wanted.length - 1, wanted.length + 1]
        .map((length) => ({ start: text.slice(0, length), next: text[length] ?? '' }))
        .filter(({ start, next }) => !/[\w-]/.test(next) && isOneSlip(start.toLowerCase(), wanted));
    return (starts.find(({ next }) => /^[:!\s]?$/.test(next)) ?? starts[0])?.start;
}
/** Reads what was meant; undefined where the subject has nothing to do with a promotion. */
function readLoosely(normal, format) {
    const marker = hasMarker(normal, format);
    if (marker !== undefined) {
        const rest = normal.text.slice(marker.length).replace(/^[\s:!]+/, '');
        return { ...readWords(rest.split(' '), format, true), marker, normal };
    }
    // Without the marker only the very words of the form count: `feat: promote the ledger to lukhas` is another matter.
    const rest = normal.text.replace(/^[\w-]+(?:\([^()]*\)|\[[^[\]]*\])?!?: ?/, '');
    const read = readWords(rest.split(' '), format, false);
    const told = read.values && read.extra.length === 0 && read.ordered && normal.arrow !== undefined;
    if (!told)
        return undefined;
    return { ...read, marker: rest === normal.text ? null : normal.text.slice(0, -rest.length).trim(), normal };
}
/** Says what is wrong with a subject that has to be of the form. */
function describeSlips(text, format, read, exact) {
    const marker = markerOf(format);
    const slips = [];
    const hidden = new RegExp(invisible).exec(text);
    if (hidden)
        slips.push(`it holds an invisible character (${codePoint(hidden[0])})`);
    const blank = /[^\S ]/.exec(text);
    if (blank)
        slips.push(`it holds a blank that is no space (${codePoint(blank[0])})`);
    if (/^ | $| {2}/.test(text))
        slips.push('it holds blanks too many');
    const visible = text.replace(new RegExp(invisible, 'g'), '').replace(/\s/g, ' ');
    if (visible.normalize('NFC') !== visible)
        slips.push('its letters are decomposed (NFD)');
    if (visible.normalize('NFKC') !== visible.normalize('NFC'))
        slips.push('it holds full-width or compatibility characters');
    const { arrow } = read.normal;
    if (arrow !== undefined && arrow !== '→')
        slips.push(`the arrow is "${arrow}", not "→" (U+2192)`);
    if (arrow === undefined && format.includes('→'))
        slips.push('the arrow "→" (U+2192) is missing');
    if (read.marker === null)
        slips.push(`it does not start with "${marker}"`);
    else if (read.marker.replace(/[\s:!]+$/, '') !== marker)
        slips.push(markerSlip(read.marker.replace(/[\s:!]+$/, ''), marker));
    else if (format.startsWith(`${marker}: `) && !read.normal.text.startsWith(`${marker}: `)) {
        slips.push(`"${marker}" is not followed by ": "`);
    }
    if (read.extra.length > 0)
        slips.push(`${quoteSome(read.extra)} is not part of it`);
    else if (read.values && !read.ordered)
        slips.push('its parts are not in the order of the form');
    const lane = exact && laneInPath(exact);
    if (lane)
        slips.push(`the module "${exact.module}" has the lane "${lane}" in its path`);
    else if (slips.length === 0 && exact && !isPlainModule(exact)) {
        slips.push(`"${exact.module}" is not a module's path below its lane`);
    }
    else if (slips.length === 0 && exact && [exact.from, exact.to].some((lane) => lane.endsWith('/'))) {
        slips.push('a lane goes by its name, without a slash');
    }
    else if (slips.length === 0 && /[.,;!]$/.test(text))
        slips.push(`it ends in "${text.slice(-1)}"`);
    return slips.length > 0 ? slips.join(', and ') : 'its words are not those of the form';
}
/** A word without a blank, an invisible or a look-alike character. */
function isPlainWord(word) {
    return word !== '' && !/\s/.test(word) && bare(word) === word && normalise(word).text === word;
}
function isPlainModule(announced) {
    return isPlainWord(announced.module) && plainModule(announced) === announced.module;
}
/** What a format says before its colon, else before its first placeholder. */
function markerOf(format) {
    const literal = format.split('{', 1)[0] ?? '';
    return (literal.includes(':') ? literal.slice(0, literal.indexOf(':')) : literal).trim();
}
// Selectors of emoji (`➡️`) and fillers are no format characters, and show as little.
const invisible = /\p{Cf}|(?!\s)\p{Cc}|\p{Default_Ignorable_Code_Point}/gu;
// `→` itself is among them, so that the first arrow is found whichever it is.
const arrows = /[-=~‐-―−]{1,3}>{1,2}|(?<= )>{1,2}(?= )|[→-⇿➔➘-➾⟰-⟿⤀-⥿⬀-⬏⮕⮞▶▸►▹▷»›\u{1f800}-\u{1f8ff}]|\\u2192|&rarr;/u;
/** One letter too many, too few, another, or two exchanged. */
function isOneSlip(word, wanted) {
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, wanted) <= 1)
        return true;
    if (word.length !== wanted.length)
        return false;
    const at = [...word].findIndex((letter, index) => letter !== wanted[index]);
    return word[at] === wanted[at + 1] && word[at + 1] === wanted[at] && word.slice(at + 2) === wanted.slice(at + 2);
}
/** Finds each part by the word before it, wherever it stands; what is left over fills a single gap. */
function readWords(words, format, lenient) {
    const template = format
        .slice(format.indexOf(markerOf(format)) + markerOf(format).length)
        .replace(/^:/, '')
        .trim()
        .split(/\s+/);
    const keys = new Map();
    for (const [index, word] of template.entries()) {
        const name = /^\{(module|from|to)\}$/.exec(word)?.[1];
        if (name !== undefined)
            keys.set(name, template[index - 1] ?? '');
    }
    const values = new Map();
    const order = [];
    let extra = [];
    const hasArrow = words.includes('→');
    const keyOf = (word) => [...keys].find(([, key]) => isKey(word, key, lenient && !hasArrow))?.[0];
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        const name = keyOf(word);
        if (name === 'module' && lenient)
            index = afterFiller(words, index, extra, (word) => keyOf(word) !== undefined);
        const value = words[index + 1];
        if (name === undefined && word !== '')
            extra.push(word);
        else if (name !== undefined && value !== undefined && !values.has(name) && keyOf(value) === undefined) {
            values.set(name, bare(value));
            order.push(name);
            index++;
        }
    }
    const missing = [...keys.keys()].filter((name) => !values.has(name));
    if (missing.length === 1 && extra.length === 1) {
        values.set(missing[0] ?? '', bare(extra[0] ?? ''));
        order.push(missing[0] ?? '');
        extra = [];
    }
    const ordered = missing.length === 0 && order.join() === [...keys.keys()].join();
    // Two modules are no slip of the pen: which one is meant cannot be told.
    if (extra.some((word) => word.includes('/')))
        return { extra, ordered };
    if (keys.size === 0 || [...keys.keys()].some((name) => !values.get(name)))
        return { extra, ordered };
    const told = { module: values.get('module') ?? '', from: values.get('from') ?? '', to: values.get('to') ?? '' };
    const lanes = { from: told.from.replace(/\/+$/, ''), to: told.to.replace(/\/+$/, '') };
    return { values: { ...lanes, module: plainModule({ ...told, ...lanes }) }, extra, ordered };
}
/** `promote the module core/x`: words between that name nothing, as extra ones; the place of the last. */
function afterFiller(words, at, extra, isKeyWord) {
    let index = at;
    for (;;) {
        const [word = '', next] = words.slice(index + 1, index + 3);
        if (!/^(?:a|the|module|package|directory|folder)$/i.test(word) || next === undefined || isKeyWord(next))
            return index;
        extra.push(word);
        index++;
    }
}
function isKey(word, key, toIsArrow) {
    const lower = word.toLowerCase();
    if (key === '→')
        return word === '→' || (toIsArrow && (lower === 'to' || lower === 'into'));
    return lower === key.toLowerCase() || (key.length > 5 && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(lower, key.toLowerCase()) <= 2);
}
/** A word without quotes around it and stops after it. */
function bare(word) {
    return word.replace(/^["'`]+/, '').replace(/["'`.,:;!]+$/, '');
}
/** The module's name without a lane before it, an ending after it, or dots for slashes. */
function plainModule({ module, from, to }) {
    let name = module.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    for (const lane of [from, to]) {
        if (lane !== '' && name.toLowerCase().startsWith(`${lane.toLowerCase()}/`))
            name = name.slice(lane.length + 1);
    }
    name = (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnding */ .sP)(name);
    if (!/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(name))
        return name;
    name = name.replaceAll('.', '/');
    return from !== '' && name.startsWith(`${from}/`) ? name.slice(from.length + 1) : name;
}
function laneInPath({ module, from, to }) {
    return [from, to].find((name) => name !== '' && module.toLowerCase().startsWith(`${name.toLowerCase()}/`));
}
function markerSlip(found, marker) {
    if (found.toLowerCase() === marker.toLowerCase())
        return `"${found}" has another case than "${marker}"`;
    const scope = /\(.*\)$/.exec(marker)?.[0];
    if (scope !== undefined && found === marker.slice(0, -scope.length))
        return `the scope "${scope}" is missing`;
    return `it starts with "${found}", not "${marker}"`;
}
function quoteSome(words) {
    const shown = words.slice(0, 5).map((word) => (word.length > 40 ? `${word.slice(0, 40)}…` : word));
    return `"${shown.join(' ')}${words.length > 5 ? ' …' : ''}"`;
}
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseSubject),
/* harmony export */   Q: () => (/* binding */ formatSubject)
/* harmony export */ });
/* harmony import */ var _subject_slips_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3505);

/**
 * Reads a commit's subject, or a pull request's title, against `commit-format`. Strict about the form, lenient about what
 * was meant: the words before the colon, or one slip away from them, make a subject that has to be of the form; "promot"
 * elsewhere means nothing. Linear, and bounded in the length of the subject.
 *
 * @param format with `{module}`, `{from}` and `{to}`
 * @param proposed subjects that announce what the range promotes, with what they say: whatever a module is called, what we
 *   propose is of the form
 */
function parseSubject(subject, format, proposed = new Map()) {
    const known = proposed.get(subject) ?? proposed.get(withoutReference(subject));
    if (known)
        return { kind: 'promotion', ...known };
    if (subject.length > longestSubject) {
        const start = (0,_subject_slips_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(subject.slice(0, 256));
        if ((0,_subject_slips_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMarker */ .xY)(start, format) === undefined)
            return { kind: 'unrelated' };
        return { kind: 'malformed', slip: `the subject has ${subject.length} characters` };
    }
    const text = withoutReference(subject);
    const exact = readExactly(text, format);
    if (exact && isPlain(exact, format))
        return { kind: 'promotion', ...exact };
    const autosquash = /^(?:(?:fixup|squash|amend)! ?)+/i.exec(text);
    if (autosquash)
        return parseAutosquash(autosquash[0].trim(), text.slice(autosquash[0].length), format, proposed);
    const normal = (0,_subject_slips_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(text);
    const loose = (0,_subject_slips_js__WEBPACK_IMPORTED_MODULE_0__/* .readLoosely */ .Ao)(normal, format);
    if (loose === undefined)
        return { kind: 'unrelated' };
    // A form of its own may have its parts beside stops, not between blanks.
    const same = loose.values ? undefined : readExactly(normal.text, (0,_subject_slips_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(format).text);
    const read = same && isPlain(same, format) ? { ...loose, values: same, extra: [], ordered: true } : loose;
    const corrected = read.values && formatSubject(format, read.values);
    const sound = corrected !== undefined && corrected !== text && isSound(corrected, format);
    const slip = (0,_subject_slips_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSlips */ .Bp)(text, format, read, exact);
    return { kind: 'malformed', slip, ...(sound ? { corrected } : {}) };
}
/** The subject of a promotion. Characters that a line cannot carry, or that nobody sees, are written `\u000a`. */
function formatSubject(format, { module, from, to }) {
    const values = { module, from, to };
    return format.replace(/\{(module|from|to)\}/g, (_, name) => escaped(values[name] ?? ''));
}
/** Git strips blanks at the end of a subject, and a shell's history does not show what is invisible. */
function escaped(value) {
    return value.replace(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|^\s|\s$/gu, (character) => {
        return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
    });
}
/** As long as a path may be; what is longer is no subject. */
const longestSubject = 4096;
/** GitHub adds the pull request's number to a squash's subject, and again to a backport's. */
function withoutReference(subject) {
    return subject.replace(/(?: \(#\d{1,12}\)){0,3}\r?$/, '');
}
function parseAutosquash(prefix, rest, format, proposed) {
    const inner = parseSubject(rest, format, proposed);
    if (inner.kind === 'unrelated')
        return inner;
    const slip = `"${prefix}" is still to be squashed by \`git rebase --autosquash\``;
    const corrected = inner.kind === 'promotion' ? formatSubject(format, inner) : inner.corrected;
    return { kind: 'malformed', slip, ...(corrected === undefined ? {} : { corrected }) };
}
/** Takes each placeholder up to the literal that follows it; undefined where a literal does not stand where it has to. */
function readExactly(text, format) {
    const found = { module: '', from: '', to: '' };
    const parts = format.split(/\{(module|from|to)\}/);
    if (!text.startsWith(parts[0] ?? ''))
        return undefined;
    let at = (parts[0] ?? '').length;
    for (let index = 1; index < parts.length; index += 2) {
        const literal = parts[index + 1] ?? '';
        const last = index + 2 >= parts.length;
        const end = last ? text.length - literal.length : text.indexOf(literal, at);
        if (end < at || !text.startsWith(literal, end))
            return undefined;
        found[parts[index] ?? ''] = text.slice(at, end);
        at = end + literal.length;
    }
    return at === text.length ? { module: found.module ?? '', from: found.from ?? '', to: found.to ?? '' } : undefined;
}
function isPlain(announced, format) {
    const lanes = [['{from}', announced.from], ['{to}', announced.to]];
    return ((0,_subject_slips_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainModule */ .hl)(announced) &&
        lanes.every(([part, lane]) => !format.includes(part) || ((0,_subject_slips_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainWord */ .F7)(lane) && !lane.endsWith('/'))));
}
function isSound(corrected, format) {
    const announced = readExactly(corrected, format);
    return announced !== undefined && isPlain(announced, format);
}


/***/ }),

/***/ 6838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ putFile),
/* harmony export */   q: () => (/* binding */ indexOf)
/* harmony export */ });
/* harmony import */ var _domain_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6039);
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7685);


/** The index of a tree: made when it is first asked for, kept up by `putFile`. A tree changed in another way has none. */
function indexOf(tree, lanes) {
    const known = indexes.get(tree);
    if (known?.lanes === lanes)
        return known;
    const made = new Index(lanes);
    for (const [path, blob] of tree)
        made.add(path, blob);
    indexes.set(tree, made);
    return made;
}
/** Gives a path of a tree that is carried along another content; undefined: none. */
function putFile(tree, path, blob) {
    const index = indexes.get(tree);
    const old = tree.get(path);
    if (old === blob)
        return;
    if (blob === undefined)
        tree.delete(path);
    else
        tree.set(path, blob);
    if (!index)
        return;
    if (old === undefined)
        index.add(path, blob ?? '');
    else if (blob === undefined)
        index.remove(path, old);
    else
        index.exchange(path, old, blob);
}
const nothing = new Set();
class Index {
    lanes;
    #byBlob = new Map();
    #byModule = new Map();
    #below = new Map();
    constructor(lanes) {
        this.lanes = lanes;
    }
    pathsOf(blob) {
        return this.#byBlob.get(blob) ?? nothing;
    }
    codeOf(edge, end, module) {
        return this.#byModule.get(moduleKey(edge, end, module)) ?? nothing;
    }
    codeBelow(directory) {
        return this.#below.get(directory) ?? 0;
    }
    add(path, blob) {
        keep(this.#byBlob, blob, path);
        if (!(0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(path))
            return;
        for (const key of this.#moduleKeys(path))
            keep(this.#byModule, key, path);
        this.#count(path, 1);
    }
    /** The same path: its module and its directories stay. */
    exchange(path, old, blob) {
        drop(this.#byBlob, old, path);
        keep(this.#byBlob, blob, path);
    }
    remove(path, blob) {
        drop(this.#byBlob, blob, path);
        if (!(0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(path))
            return;
        for (const key of this.#moduleKeys(path))
            drop(this.#byModule, key, path);
        this.#count(path, -1);
    }
    #moduleKeys(path) {
        const into = this.lanes.edgeInto(path);
        const ends = [
            ...this.lanes.edgesFrom(path).map((edge) => ({ edge, end: 'from' })),
            ...(into ? [{ edge: into, end: 'to' }] : []),
        ];
        return ends.flatMap(({ edge, end }) => {
            const module = (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(edge, path);
            return module === undefined ? [] : [moduleKey(edge, end, module)];
        });
    }
    #count(path, by) {
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            const directory = path.slice(0, at);
            this.#below.set(directory, (this.#below.get(directory) ?? 0) + by);
        }
    }
}
const indexes = new WeakMap();
function moduleKey(edge, end, module) {
    return `${end}\0${(0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .edgeKey */ .B5)(edge)}\0${module}`;
}
function keep(sets, key, path) {
    const known = sets.get(key);
    if (known)
        known.add(path);
    else
        sets.set(key, new Set([path]));
}
function drop(sets, key, path) {
    const known = sets.get(key);
    known?.delete(path);
    if (known?.size === 0)
        sets.delete(key);
}


/***/ }),

/***/ 6985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wg: () => (/* binding */ isUnlaned),
/* harmony export */   yw: () => (/* binding */ unmappedDirectories)
/* harmony export */ });
/* unused harmony export unlanedDirectories */
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6725);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);


const environment = { top: false, why: 'virtual environment' };
const installed = { top: false, why: 'installed packages' };
const tests = { top: false, why: 'tests run against lanes and are not promoted' };
const foreign = { top: false, why: 'vendored: the code of others' };
const upkeep = { top: true, why: 'works on the repository, is no part of the product' };
const documentation = { top: true, why: 'shows the product, is no part of it' };
const made = { top: true, why: 'made from the lanes' };
/** Names of directories whose code belongs in no lane, and why. Hidden directories are others. */
const unlanedDirectories = new Map([
    ['venv', environment],
    ['env', environment],
    ['virtualenv', environment],
    ['site-packages', installed],
    ['node_modules', installed],
    ['tests', tests],
    ['test', tests],
    ['__tests__', tests],
    ['e2e', tests],
    ['vendor', foreign],
    ['vendored', foreign],
    ['_vendor', foreign],
    ['third_party', foreign],
    ['third-party', foreign],
    ['scripts', upkeep],
    ['tools', upkeep],
    ['ops', upkeep],
    ['bin', upkeep],
    ['docs', documentation],
    ['doc', documentation],
    ['examples', documentation],
    ['example', documentation],
    ['build', made],
    ['dist', made],
]);
/**
 * Directories with Python or TypeScript in no lane, the one with most files first. Named by the topmost directory that
 * holds no lane's root: `src/` with a lane at `src/lukhas/` gives `src/other/`. Files at the repository's root are not
 * meant, nor is what lies below a hidden directory.
 */
function unmappedDirectories(files, lanes) {
    const environments = new Set(files.filter(isEnvironmentMark).map((file) => file.path.slice(0, -markLength)));
    const holders = new Set(lanes.lanes.flatMap((lane) => (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoriesAbove */ .jH)(lane.root)));
    // A root in the wrong case is told by missing-lane-root.
    const roots = new Set(lanes.lanes.map((lane) => lane.root.toLowerCase()));
    const found = new Map();
    for (const { path, kind } of files) {
        if (kind !== 'file' || !/\.(py|[cm]?ts|tsx)$/.test(path) || lanes.laneOf(path))
            continue;
        const parents = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoriesAbove */ .jH)(path);
        if (parents.some((parent) => environments.has(parent) || roots.has(parent.toLowerCase())))
            continue;
        if (path.split('/').slice(0, -1).some(isUnlaned))
            continue;
        const top = parents.find((parent) => !holders.has(parent)) ?? parents.at(-1);
        if (top === undefined)
            continue;
        const directory = found.get(top);
        if (directory)
            directory.files += 1;
        else
            found.set(top, { files: 1, first: path });
    }
    return [...found]
        .map(([path, directory]) => ({ path, ...directory }))
        .sort((a, b) => b.files - a.files || (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.path, b.path));
}
const mark = 'pyvenv.cfg';
const markLength = mark.length;
/** Python's `venv` leaves it at the top of an environment, whatever the directory is called. */
function isEnvironmentMark(file) {
    return file.path.endsWith(`/${mark}`);
}
/** Whether a directory's name says that its code belongs in no lane. `depth`: 0 at the repository's root. */
function isUnlaned(segment, depth) {
    const unlaned = unlanedDirectories.get(segment);
    return segment.startsWith('.') || (unlaned !== undefined && (depth === 0 || !unlaned.top));
}


/***/ }),

/***/ 4539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ OwnerMap),
/* harmony export */   Rn: () => (/* binding */ codeOwnersLimit),
/* harmony export */   Yl: () => (/* binding */ codeOwnersPaths),
/* harmony export */   kj: () => (/* binding */ readCodeOwners)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8969);

/** Where GitHub looks, in its order: the first file that is there counts, the others are not read. */
const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Bytes; GitHub reads no larger file. */
const codeOwnersLimit = 3_000_000;
/** The lines of a file. One that GitHub skips is left out: an owner that is none, a pattern that cannot be used. */
function readCodeOwners(path, source) {
    const text = new TextDecoder('utf-8').decode(source);
    const rules = text.split(/\r\n|\r|\n/).flatMap((written, index) => {
        const [pattern, ...rest] = wordsOf(written);
        if (pattern === undefined)
            return [];
        const comment = rest.findIndex((word) => word.startsWith('#'));
        const owners = comment < 0 ? rest : rest.slice(0, comment);
        if (!owners.every(isOwner) || 'fault' in compileOwnerPattern(pattern))
            return [];
        return [{ line: index + 1, pattern, owners }];
    });
    return { path, rules };
}
/** Which line of CODEOWNERS decides about a path. */
class OwnerMap {
    #patterns;
    /** By the number of the pattern: of lines with the same one the last. */
    #rules = new Map();
    constructor({ rules }) {
        this.#patterns = new _patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .PatternSet */ .D(rules.map(({ pattern }) => pattern), compileOwnerPattern);
        for (const rule of rules)
            this.#rules.set(this.#patterns.numberOf(rule.pattern), rule);
    }
    /** Undefined where no line matches. */
    ruleOf(path) {
        let last;
        for (const number of this.#patterns.matching(path)) {
            const rule = this.#rules.get(number);
            if (rule && (!last || rule.line > last.line))
                last = rule;
        }
        return last;
    }
}
/** Words of a line up to a comment; a space after a backslash is a letter. */
function wordsOf(line) {
    // A line of a megabyte is nobody's.
    const words = line.slice(0, 10_000).match(/(?:\\ |\S)+/g) ?? [];
    return words[0]?.startsWith('#') ? [] : words;
}
function isOwner(word) {
    return /^@[\w.-]+(\/[\w.-]+)?$/.test(word) || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(word);
}
const mostStars = 3;
/** A pattern with a slash before its end starts at the root; any other is meant wherever its name comes. */
function compileOwnerPattern(written) {
    const text = written.replaceAll('\\ ', ' ');
    if (/^!|[\\[\]]/.test(text) || text.length > 1000)
        return refused;
    const names = text.split('/').filter((name) => name !== '');
    if (names.length === 0)
        return refused;
    const isAnchored = text.slice(0, -1).includes('/');
    const segments = isAnchored ? [] : [{ kind: 'globstar' }];
    for (const name of names) {
        if ((name.match(/\*+/g) ?? []).length > mostStars)
            return refused;
        segments.push(segmentOf(name));
    }
    const last = segments.at(-1);
    // `docs/*` is GitHub's own: the files of that directory, and not what lies deeper.
    if (isAnchored && names.at(-1) === '*' && !text.endsWith('/'))
        return { alternatives: [segments] };
    if (text.endsWith('/') && last?.kind !== 'globstar')
        segments.push(segmentOf('*'));
    if (segments.at(-1)?.kind !== 'globstar')
        segments.push({ kind: 'globstar' });
    return { alternatives: [segments] };
}
const refused = {
    fault: 'is skipped by GitHub',
    remedy: 'write it without negation, ranges and escapes',
};
function segmentOf(name) {
    if (name === '**')
        return { kind: 'globstar' };
    if (!/[*?]/.test(name))
        return { kind: 'literal', text: name };
    const source = name
        .replace(/[.+^${}()|]/g, '\\$&')
        .replace(/\*+/g, '.*')
        .replaceAll('?', '.');
    const expression = new RegExp(`^${source}$`, 's');
    return { kind: 'wildcard', text: name, matches: (candidate) => expression.test(candidate) };
}


/***/ }),

/***/ 7832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ SearchStopped),
/* harmony export */   Pg: () => (/* binding */ Effort),
/* harmony export */   sF: () => (/* binding */ stepsOfResult)
/* harmony export */ });
/**
 * What one search over a manifest's rules may cost, in steps of some 50 nanoseconds. 1,000 lanes with 10,000 globs and
 * 100,000 paths take a twentieth.
 */
const mostSteps = 100_000_000;
/** What a result costs, which is a finding with words and places. */
const stepsOfResult = 2000;
/** A manifest whose globs, or a tree whose paths, are so many that a search was stopped rather than run for hours. */
class SearchStopped extends Error {
    constructor(most) {
        super(`the globs take more than ${most} comparisons with paths and with each other`);
        this.name = 'SearchStopped';
    }
}
/** Counts the steps of a search: not its time, so that the same input always gets as far. */
class Effort {
    #most;
    #left;
    constructor(most = mostSteps) {
        this.#most = most;
        this.#left = most;
    }
    /** @throws SearchStopped once more steps were spent than there are. */
    spend(steps) {
        this.#left -= steps;
        if (this.#left < 0)
            throw new SearchStopped(this.#most);
    }
}


/***/ }),

/***/ 2641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ importRules),
/* harmony export */   p: () => (/* binding */ globsOf)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8969);

/** Reads the rules once, so that each answer costs little. */
function importRules(manifest) {
    const patterns = new _patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .PatternSet */ .D(globsOf(manifest));
    const lanes = new Map(manifest.lanes.map((declared) => {
        const [first, ...rest] = declared.allowFrom ?? [];
        const globs = first ? [first, ...rest].map((glob) => glob.value) : [];
        const rules = {
            deny: declared.denyFrom.map((rule) => ({ rule, glob: patterns.numberOf(rule.value) })),
            allow: declared.allowFrom
                ? {
                    rule: { ...first, value: globs.join(', '), at: first?.at ?? declared.at },
                    globs: globs.map((glob) => patterns.numberOf(glob)),
                }
                : null,
        };
        return [declared.name.value, rules];
    }));
    const invariants = manifest.importInvariants.map((invariant) => ({
        rule: invariant.stated,
        importer: patterns.numberOf(invariant.importer),
        imported: patterns.numberOf(invariant.imported),
    }));
    const importers = [...new Set(invariants.map(({ importer }) => importer))];
    const about = new Map();
    const invariantsAbout = (imported) => {
        const known = about.get(imported) ?? invariants.filter((invariant) => imported.has(invariant.imported));
        about.set(imported, known);
        return known;
    };
    return {
        denies: (importer, lane, imported, target) => {
            if (lane !== undefined && lane.name === target?.name)
                return null;
            const globs = patterns.matching(imported);
            const broken = invariantsAbout(globs).find((invariant) => patterns.matching(importer).has(invariant.importer));
            if (broken)
                return { kind: 'invariant', rule: broken.rule };
            const rules = lane === undefined ? undefined : lanes.get(lane.name);
            const denied = rules?.deny.find((deny) => globs.has(deny.glob));
            if (denied)
                return { kind: 'deny_from', rule: denied.rule };
            if (rules?.allow && !rules.allow.globs.some((glob) => globs.has(glob))) {
                return { kind: 'allow_from', rule: rules.allow.rule };
            }
            return null;
        },
        over: (importer, lane) => {
            const rules = lane === undefined ? undefined : lanes.get(lane.name);
            const ofLane = rules && (rules.deny.length > 0 || rules.allow !== null);
            const globs = importers.length === 0 ? null : patterns.matching(importer);
            const broken = globs === null ? [] : importers.filter((glob) => globs.has(glob));
            // An invariant does not mean a lane's imports of itself, so the lane counts there too.
            return ofLane || broken.length > 0 ? `${lane?.name ?? ''}\0${broken.join()}` : null;
        },
        matching: (path) => patterns.matching(path),
    };
}
/** Every glob that an import rule or an invariant of the manifest holds. */
function* globsOf(manifest) {
    for (const { allowFrom, denyFrom } of manifest.lanes) {
        for (const glob of [...(allowFrom ?? []), ...denyFrom])
            yield glob.value;
    }
    for (const { importer, imported } of manifest.importInvariants)
        yield* [importer, imported];
}


/***/ }),

/***/ 7638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ shortestWay),
/* harmony export */   o: () => (/* binding */ shortestCycles)
/* harmony export */ });
// Circles in what lanes say of each other.
/**
 * The shortest circle of each knot of names that lead to each other, from its first name on, in the order of the names; and
 * each name that leads to itself, which would hide the circle of its knot.
 *
 * @param next where each name leads; names that are no key lead nowhere.
 */
function shortestCycles(next) {
    const others = new Map([...next].map(([name, all]) => [name, all.filter((other) => other !== name)]));
    return knotsOf(next).flatMap((knot) => {
        const selves = knot.filter((name) => next.get(name)?.includes(name)).map((name) => [name]);
        const members = new Set(knot);
        let best = null;
        // For every name it would be the square of their number.
        for (const name of knot.slice(0, mostTried)) {
            const found = shortestFrom(name, others, members);
            if (found && (best === null || found.length < best.length))
                best = found;
        }
        return best ? [...selves, best] : selves;
    });
}
const mostTried = 100;
/** The shortest way from one name to another, both included; null where there is none. */
function shortestWay(from, to, next) {
    const before = new Map([[from, null]]);
    const queue = [from];
    for (const at of queue) {
        if (at === to) {
            const way = [];
            for (let name = to; typeof name === 'string'; name = before.get(name))
                way.unshift(name);
            return way;
        }
        for (const name of next.get(at) ?? []) {
            if (before.has(name))
                continue;
            before.set(name, at);
            queue.push(name);
        }
    }
    return null;
}
function shortestFrom(start, next, members) {
    const before = new Map();
    const queue = [start];
    for (const at of queue) {
        for (const name of next.get(at) ?? []) {
            if (name === start) {
                const cycle = [at];
                for (let back = before.get(at); back !== undefined; back = before.get(back))
                    cycle.unshift(back);
                return cycle;
            }
            if (!members.has(name) || before.has(name))
                continue;
            before.set(name, at);
            queue.push(name);
        }
    }
    return null;
}
/** Names that lead to each other, and those that lead to themselves: Kosaraju's two passes, without recursion. */
function knotsOf(next) {
    const order = finishingOrder([...next.keys()], next);
    const back = new Map();
    for (const [name, others] of next) {
        for (const other of others) {
            const list = back.get(other);
            if (list)
                list.push(name);
            else
                back.set(other, [name]);
        }
    }
    const met = new Set();
    const places = new Map([...next.keys()].map((name, place) => [name, place]));
    const knots = [];
    for (const root of order.toReversed()) {
        if (met.has(root))
            continue;
        met.add(root);
        const knot = [root];
        for (const name of knot) {
            for (const other of back.get(name) ?? []) {
                if (met.has(other))
                    continue;
                met.add(other);
                knot.push(other);
            }
        }
        if (knot.length > 1 || next.get(root)?.includes(root)) {
            knots.push(knot.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)));
        }
    }
    return knots.sort((a, b) => (places.get(a[0] ?? '') ?? 0) - (places.get(b[0] ?? '') ?? 0));
}
function finishingOrder(roots, next) {
    const met = new Set();
    const order = [];
    for (const root of roots) {
        if (met.has(root))
            continue;
        met.add(root);
        const stack = [{ name: root, at: 0 }];
        for (let top = stack.at(-1); top; top = stack.at(-1)) {
            const other = next.get(top.name)?.[top.at++];
            if (other === undefined) {
                order.push(top.name);
                stack.pop();
            }
            else if (next.has(other) && !met.has(other)) {
                met.add(other);
                stack.push({ name: other, at: 0 });
            }
        }
    }
    return order;
}


/***/ }),

/***/ 1334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ areDisjoint),
/* harmony export */   m: () => (/* binding */ includes)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9702);
// What can be said of two globs without a tree: where an answer is true it holds for every path; where it is false, it may
// hold all the same.

/** Whether every path that `narrow` can match is one that `wide` matches. */
function includes(wide, narrow) {
    return narrow.alternatives.every((one) => wide.alternatives.some((other) => covers(other, one)));
}
/** By what is left of `narrow`, whether what is left of `wide` covers it, for less and less of `wide` being gone. */
function covers(wide, narrow) {
    let below = [...narrow.map(() => false), true];
    for (const segment of wide.toReversed()) {
        const current = new Array(narrow.length + 1).fill(false);
        for (let rest = narrow.length; rest >= 0; rest--) {
            const first = narrow[rest];
            current[rest] =
                segment.kind === 'globstar'
                    ? below[rest] === true || current[rest + 1] === true
                    : first !== undefined && holds(segment, first) && below[rest + 1] === true;
        }
        below = current;
    }
    return below[0] === true;
}
/** Whether every name that one segment matches is one that `wide` matches. */
function holds(wide, narrow) {
    if (narrow.kind === 'globstar' || wide.kind === 'globstar')
        return false;
    if (narrow.kind === 'literal')
        return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesNames */ ._p)([wide], [narrow.text]);
    return wide.kind === 'wildcard' && (wide.text === '*' || wide.text === narrow.text);
}
/** Whether no path matches both, as the segments before the first `**` tell. */
function areDisjoint(a, b) {
    return a.alternatives.every((one) => b.alternatives.every((other) => differ(one, other)));
}
function differ(a, b) {
    for (const [at, one] of a.entries()) {
        const other = b[at];
        if (one.kind === 'globstar' || !other || other.kind === 'globstar')
            return false;
        if (one.kind === 'literal' && !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesNames */ ._p)([other], [one.text]))
            return true;
        if (other.kind === 'literal' && !(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesNames */ ._p)([one], [other.text]))
            return true;
    }
    return false;
}


/***/ }),

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ PatternSet)
});

// EXTERNAL MODULE: ./build/manifest/effort.js
var manifest_effort = __webpack_require__(7832);
;// CONCATENATED MODULE: ./build/manifest/name-index.js
/** Letters of a part that are looked at: more tell little, and each length is looked for by itself. */
const longest = 64;
/** The lengths of parts from within a name, which are looked for at every letter of it. */
const insideLengths = [32, 16, 8, 4, 2, 1];
/**
 * What a name holds in any case where it matches a segment: the whole of it (`/x/`), its start (`/test_`), its end (`.py/`),
 * or letters within it. None where any name may match.
 */
function partsOf(segment) {
    if (segment.kind === 'globstar')
        return [];
    if (segment.kind === 'literal')
        return [`/${segment.text}/`];
    // What is neither a letter nor one of these may mean something else than itself.
    const pieces = segment.text.replace(/\[[^\]]*\]/g, '*').split(/[^\w.\-\u0080-\uffff]+/);
    return pieces.flatMap((piece, at) => {
        if (piece === '')
            return [];
        if (at === 0)
            return [`/${piece.slice(0, longest)}`];
        if (at === pieces.length - 1)
            return [`${piece.slice(-longest)}/`];
        const length = insideLengths.find((one) => one <= piece.length) ?? 1;
        return [piece.slice(0, length), piece.slice(-length)];
    });
}
/** Values by parts of names, as `partsOf` writes them: a name is asked only for the parts that it holds. */
class NameIndex {
    #values = new Map();
    #starts = new Set();
    #ends = new Set();
    #insides = new Set();
    place(part, value) {
        const list = this.#values.get(part);
        if (list) {
            list.push(value);
            return;
        }
        this.#values.set(part, [value]);
        const starts = part.startsWith('/');
        const ends = part.endsWith('/');
        if (!(starts && ends))
            (starts ? this.#starts : ends ? this.#ends : this.#insides).add(part.length);
    }
    /** Gives `meet` the values of each part that the name holds; of one that it holds twice maybe twice. */
    visit(name, meet) {
        if (this.#values.size === 0)
            return;
        const whole = `/${name}/`;
        const ask = (part) => {
            const values = this.#values.get(part);
            if (values)
                meet(values);
        };
        ask(whole);
        for (const length of this.#starts)
            if (length < whole.length)
                ask(whole.slice(0, length));
        for (const length of this.#ends)
            if (length < whole.length)
                ask(whole.slice(-length));
        for (const length of this.#insides) {
            for (let at = 1; at + length < whole.length; at++)
                ask(whole.slice(at, at + length));
        }
    }
}

// EXTERNAL MODULE: ./build/manifest/pattern.js + 1 modules
var pattern = __webpack_require__(9702);
;// CONCATENATED MODULE: ./build/manifest/patterns.js



class Node {
    below = new Map();
    here = [];
}
/**
 * Many globs against many paths. A glob is looked at only where its literal start is also the path's, or where a name of the
 * path holds letters that it asks for: whichever of these it shares with the fewest others. So each path meets the globs that
 * are about it, however many there are.
 */
class PatternSet {
    #numbers = new Map();
    #patterns = [];
    #root = new Node();
    #byName = new NameIndex();
    #others = [];
    #known = new Map();
    #sets = new Map();
    #effort;
    /**
     * Globs that cannot be used match nothing: what is wrong with them is told where they stand.
     *
     * @param compile reads one of them, where they are of another kind than the manifest's.
     * @param effort what all answers together may cost.
     */
    constructor(globs, compile = pattern/* compilePattern */.Eb, effort = new manifest_effort/* Effort */.Pg()) {
        this.#effort = effort;
        const all = [];
        for (const glob of globs) {
            if (this.#numbers.has(glob))
                continue;
            const number = this.#patterns.length;
            const read = compile(glob);
            this.#numbers.set(glob, number);
            this.#patterns.push('fault' in read ? null : read);
            if (!('fault' in read))
                for (const segments of read.alternatives)
                    all.push({ glob: number, segments, done: 0 });
        }
        const shared = new Map();
        for (const { segments } of all) {
            for (const key of keysOf(segments))
                shared.set(key, (shared.get(key) ?? 0) + 1);
        }
        for (const waiting of all)
            this.#place(waiting, shared);
    }
    /** The number of one of the globs. */
    numberOf(glob) {
        return this.#numbers.get(glob) ?? -1;
    }
    /** What a glob means; null where it cannot be used. */
    patternOf(glob) {
        return this.patternAt(this.numberOf(glob));
    }
    /** The same by its number. */
    patternAt(number) {
        return this.#patterns[number] ?? null;
    }
    /**
     * A file's path, or a directory's with or without its slash. Answers are kept.
     *
     * @throws SearchStopped where so many globs that any path has to be held against meet so many paths.
     */
    matching(path) {
        const known = this.#known.get(path);
        if (known)
            return known;
        const found = this.#interned(this.#find(path.split('/').filter((name) => name !== '')));
        this.#known.set(path, found);
        return found;
    }
    /** @param shared how many globs could stand at a key. */
    #place(waiting, shared) {
        const { glob, segments } = waiting;
        const by = rarest(keysOf(segments), shared);
        if (by === undefined)
            this.#others.push(waiting);
        else if (by !== startOf(segments))
            this.#byName.place(by, waiting);
        else {
            const names = literalNames(segments);
            let node = this.#root;
            for (const name of names)
                node = childOf(node, name);
            node.here.push({ glob, segments, done: names.length });
        }
    }
    #find(names) {
        const found = new Set();
        const meet = (waiting) => {
            for (const { glob, segments, done } of waiting) {
                if (found.has(glob))
                    continue;
                // Where both are long each step back costs the length of the other.
                this.#effort.spend(1 + ((segments.length * names.length) >> 6));
                if ((0,pattern/* matchesNames */._p)(segments, names, done, done))
                    found.add(glob);
            }
        };
        let node = this.#root;
        for (const name of names) {
            node = node?.below.get(name);
            if (!node)
                break;
            meet(node.here);
        }
        for (const name of new Set(names))
            this.#byName.visit(name, meet);
        meet(this.#others);
        // They are sorted, and joined to a text: with many that costs more than to have found them.
        if (found.size > 100)
            this.#effort.spend(4 * found.size);
        return [...found].sort((a, b) => a - b);
    }
    #interned(numbers) {
        const key = numbers.join();
        const known = this.#sets.get(key) ?? new Set(numbers);
        this.#sets.set(key, known);
        return known;
    }
}
function childOf(node, name) {
    const known = node.below.get(name) ?? new Node();
    node.below.set(name, known);
    return known;
}
/** What a path has to hold to match: its start, which is written with two slashes, then parts of its names. */
function keysOf(segments) {
    const start = startOf(segments);
    const parts = segments.slice(literalNames(segments).length).flatMap(partsOf);
    return [...new Set(start === undefined ? parts : [start, ...parts])];
}
/** Undefined for a glob that starts with a wildcard. */
function startOf(segments) {
    const names = literalNames(segments);
    return names.length === 0 ? undefined : `//${names.join('/')}`;
}
function literalNames(segments) {
    const names = [];
    for (const segment of segments) {
        if (segment.kind !== 'literal')
            break;
        names.push(segment.text);
    }
    return names;
}
/** The key that the fewest share; of those the first, and of the parts of names the longest. */
function rarest(keys, shared) {
    const sharing = (key) => shared.get(key) ?? 0;
    return keys.reduce((best, key) => {
        if (best === undefined || sharing(key) < sharing(best))
            return key;
        return sharing(key) === sharing(best) && !best.startsWith('//') && key.length > best.length ? key : best;
    }, undefined);
}


/***/ }),

/***/ 6162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ directoriesOf)
/* harmony export */ });
/** Directories with a trailing slash, each with the first entry below it. */
function directoriesOf(files) {
    const directories = new Map();
    for (const { path } of files) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const directory = path.slice(0, end + 1);
            // Its parents are there already.
            if (directories.has(directory))
                break;
            directories.set(directory, path);
        }
    }
    return directories;
}


/***/ }),

/***/ 7524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ planBaseline),
/* harmony export */   jO: () => (/* binding */ addedEntries),
/* harmony export */   qL: () => (/* binding */ renderBaseline)
/* harmony export */ });
/* harmony import */ var _domain_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(582);
/* harmony import */ var _domain_waiver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1849);


/**
 * Holds a baseline against the findings of a run. What is waived is acknowledged already and not taken up; checks that judge
 * the rules themselves never are. An entry whose check did not run is kept: nothing is known of it.
 */
function planBaseline(findings, entries, ran) {
    const found = new Map(findings
        .filter(({ check }) => !_domain_waiver_js__WEBPACK_IMPORTED_MODULE_0__/* .unwaivable */ .rv.includes(check))
        .map((finding) => {
        const entry = { check: finding.check, path: finding.location.path, value: finding.value };
        return [(0,_domain_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .entryKey */ .k)(entry), { entry, waived: finding.status === 'waived' }];
    }));
    const known = new Map(entries.map(({ check, path, value }) => [(0,_domain_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .entryKey */ .k)({ check, path, value }), { check, path, value }]));
    const added = [...found].filter(([key, { waived }]) => !waived && !known.has(key)).map(([, { entry }]) => entry);
    const isGone = ([key, { check }]) => ran.has(check) && !found.has(key);
    const listed = [...known];
    return {
        added: added.sort(_domain_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .compareEntries */ .w),
        gone: listed
            .filter(isGone)
            .map(([, entry]) => entry)
            .sort(_domain_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .compareEntries */ .w),
        kept: listed
            .filter((one) => !isGone(one))
            .map(([, entry]) => entry)
            .sort(_domain_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .compareEntries */ .w),
    };
}
/** The text of a baseline: sorted, an entry a line, so that two branches that change it can be merged. */
function renderBaseline(entries) {
    const lines = [...entries]
        .sort(_domain_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .compareEntries */ .w)
        .map(({ check, path, value }) => `    ${JSON.stringify({ check, path, value })}`);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}
/** The entries of `head` that `base` does not have, in the order of the file. */
function addedEntries(base, head) {
    const known = new Set(base.map(_domain_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .entryKey */ .k));
    return head.filter((entry) => !known.has((0,_domain_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .entryKey */ .k)(entry)));
}


/***/ }),

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  u: () => (/* binding */ soleFindings)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/domain/finding.js
var domain_finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/domain/group.js
var group = __webpack_require__(7470);
// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/domain/baseline.js
var domain_baseline = __webpack_require__(582);
// EXTERNAL MODULE: ./build/domain/waiver.js
var domain_waiver = __webpack_require__(1849);
// EXTERNAL MODULE: ./build/manifest/effort.js
var effort = __webpack_require__(7832);
// EXTERNAL MODULE: ./build/manifest/pattern.js + 1 modules
var pattern = __webpack_require__(9702);
// EXTERNAL MODULE: ./build/manifest/patterns.js + 1 modules
var patterns = __webpack_require__(8969);
;// CONCATENATED MODULE: ./build/policy/import-ends.js



/** Globs and modules' names as waivers write them, and which of them an end meets: each end is asked for once. */
class WrittenEnds {
    #patterns;
    #modules = new Map();
    #met = new Map();
    constructor(written) {
        // The reader of the manifest refuses a waiver whose glob cannot be used; a waiver that is not compared would be no waiver.
        this.#patterns = new patterns/* PatternSet */.D(written, pattern/* compilePattern */.Eb, new effort/* Effort */.Pg(Number.POSITIVE_INFINITY));
        // What has neither a slash nor a star may be a name.
        const names = written.filter((one) => /^[^/*?[\]{}()!]+$/.test(one));
        for (const name of names)
            this.#modules.set(name, this.#patterns.numberOf(name));
    }
    numberOf(written) {
        return this.#patterns.numberOf(written);
    }
    /** @param key tells the end from all others. */
    meeting(key, describe) {
        const known = this.#met.get(key);
        if (known)
            return known;
        const { paths, name } = describe();
        const met = { globs: paths.map((path) => this.#patterns.matching(path)), modules: this.#modulesAbove(name) };
        this.#met.set(key, met);
        return met;
    }
    #modulesAbove(name) {
        const found = [];
        if (this.#modules.size === 0)
            return found;
        for (let end = name.indexOf('.');; end = name.indexOf('.', end + 1)) {
            const number = this.#modules.get(end < 0 ? name : name.slice(0, end));
            if (number !== undefined)
                found.push(number);
            if (end < 0)
                return found;
        }
    }
}
/** Whether an end meets what is written under a number; a module's name counts only where one may stand. */
function meets({ globs, modules }, number) {
    return globs.some((matched) => matched.has(number)) || modules.includes(number);
}

;// CONCATENATED MODULE: ./build/policy/scope.js

/**
 * Which waivers a finding falls under: those of its check for which all that they state holds. `path` is a glob of the finding's
 * path; `from` that of the importing file, `to` that of what it imports, or a module's name, which means what lies below it as
 * well. Each is looked for by the rarest thing that it states, so that a finding meets the few that may be about it.
 */
class WaiverScopes {
    #at;
    #to;
    #nameOf;
    #byCheck = new Map();
    constructor(waivers, nameOf) {
        this.#nameOf = nameOf;
        this.#at = new WrittenEnds(waivers.flatMap(({ path, from }) => [...writtenOf(path), ...writtenOf(from)]));
        this.#to = new WrittenEnds(waivers.flatMap(({ to }) => writtenOf(to)));
        const scopes = this.#distinct(waivers);
        const shared = new Map();
        for (const scope of scopes) {
            for (const { key } of scope.stated)
                shared.set(key, (shared.get(key) ?? 0) + 1);
        }
        const sharing = ({ key }) => shared.get(key) ?? 0;
        for (const scope of scopes) {
            const [first, ...more] = scope.stated;
            const rarest = first && more.reduce((best, one) => (sharing(one) < sharing(best) ? one : best), first);
            const of = this.#byCheck.get(scope.check) ?? emptyScopes();
            this.#byCheck.set(scope.check, of);
            if (rarest)
                append(of[rarest.by], rarest.number, scope);
            else
                of.all.push(scope);
        }
    }
    /** In no order. */
    meeting(finding) {
        const of = this.#byCheck.get(finding.check);
        if (!of)
            return [];
        const at = this.#endAt(finding.location.path);
        // Nearly all waivers are told from each other by where the finding is.
        let known;
        const targets = () => (known ??= targetsOf(finding).map((target) => this.#endTo(target)));
        const candidates = new Set(of.all);
        const add = (some = []) => {
            for (const scope of some)
                candidates.add(scope);
        };
        for (const number of numbersOf({ globs: at.globs, modules: [] }))
            add(of.path.get(number));
        for (const number of numbersOf(at))
            add(of.from.get(number));
        const [first] = of.to.size > 0 ? targets() : [];
        if (first)
            for (const number of numbersOf(first))
                add(of.to.get(number));
        return [...candidates].filter(({ path, from, to }) => {
            if (path !== undefined && !meets({ globs: at.globs, modules: [] }, path))
                return false;
            if (from !== undefined && !meets(at, from))
                return false;
            // A finding that groups several imports is waived where all of them are.
            return to === undefined || (targets().length > 0 && targets().every((target) => meets(target, to)));
        });
    }
    /** Those that state the same are one: a finding that meets a thousand copies meets one. */
    #distinct(waivers) {
        const found = new Map();
        for (const [order, waiver] of waivers.entries()) {
            const { check, path, from, to } = waiver;
            const key = JSON.stringify([check.value, path?.value, from?.value, to?.value]);
            const known = found.get(key);
            if (known) {
                known.waivers.push(waiver);
                continue;
            }
            const numbers = {
                ...(path && { path: this.#at.numberOf(path.value) }),
                ...(from && { from: this.#at.numberOf(from.value) }),
                ...(to && { to: this.#to.numberOf(to.value) }),
            };
            const stated = ['path', 'from', 'to'].flatMap((by) => {
                const number = numbers[by];
                return number === undefined ? [] : [{ by, number, key: `${check.value} ${by} ${number}` }];
            });
            found.set(key, { check: check.value, waivers: [waiver], order, stated, ...numbers });
        }
        return [...found.values()];
    }
    #endAt(path) {
        return this.#at.meeting(path, () => ({ paths: [path], name: this.#nameOf(path) ?? nameOfPath(path) }));
    }
    /** What is imported, as a dotted name or a path without its ending: a glob may mean the file or the package. */
    #endTo(target) {
        return this.#to.meeting(target, () => {
            const path = target.includes('/') ? target : target.replaceAll('.', '/');
            const name = target.includes('/') ? nameOfPath(target) : target;
            return { paths: [path, ...endings.map((ending) => path + ending)], name };
        });
    }
}
function emptyScopes() {
    return { all: [], path: new Map(), from: new Map(), to: new Map() };
}
function append(index, number, scope) {
    const list = index.get(number);
    if (list)
        list.push(scope);
    else
        index.set(number, [scope]);
}
function writtenOf(stated) {
    return stated ? [stated.value] : [];
}
function* numbersOf({ globs, modules }) {
    for (const matched of globs)
        yield* matched;
    yield* modules;
}
function targetsOf({ data }) {
    const { target, targets } = data;
    if (Array.isArray(targets))
        return targets.filter((one) => typeof one === 'string');
    return typeof target === 'string' ? [target] : [];
}
const endings = ['.py', '/__init__.py', '.ts', '.tsx', '.js', '/index.ts', '/index.js'];
function nameOfPath(path) {
    return path
        .replace(/\.(py|[cm]?[jt]s|[jt]sx)$/, '')
        .replace(/\/__init__$/, '')
        .replaceAll('/', '.');
}

;// CONCATENATED MODULE: ./build/policy/acknowledge.js



/**
 * Marks the findings that a waiver in force, or else the baseline, acknowledges: they stay in the report and fail nothing.
 * Tells what of both meets no finding, of checks that ran: what did not run could have found it.
 */
function acknowledge(findings, { waivers, baseline, today }, ran, nameOf) {
    const inForce = waivers.filter((waiver) => (0,domain_waiver/* isInForce */.fx)(waiver, today));
    const scopes = new WaiverScopes(inForce, nameOf);
    const met = new Set();
    const entries = new Set(baseline?.entries.map(domain_baseline/* entryKey */.k));
    const found = new Set();
    const marked = findings.map((finding) => {
        if (domain_waiver/* unwaivable */.rv.includes(finding.check))
            return finding;
        const key = (0,domain_baseline/* entryKey */.k)({ check: finding.check, path: finding.location.path, value: finding.value });
        found.add(key);
        let first;
        for (const scope of scopes.meeting(finding)) {
            met.add(scope);
            if (!first || scope.order < first.order)
                first = scope;
        }
        const [waiver] = first?.waivers ?? [];
        if (waiver)
            return { ...finding, status: 'waived', waiver: noteOf(waiver) };
        return entries.has(key) ? { ...finding, status: 'baselined' } : finding;
    });
    const used = new Set([...met].flatMap(({ waivers: alike }) => alike));
    return {
        findings: marked,
        acknowledgements: {
            unused: inForce.filter((waiver) => !used.has(waiver) && ran.has(waiver.check.value)),
            baseline: baseline?.path ?? null,
            gone: (baseline?.entries ?? []).filter((entry) => ran.has(entry.check) && !found.has((0,domain_baseline/* entryKey */.k)(entry))),
        },
    };
}
function noteOf({ owner, reason, expires, at }) {
    return { owner: owner.value, reason: reason.value, expires: expires.value, location: at };
}

;// CONCATENATED MODULE: ./build/policy/novelty.js
/** By what a check needs: nobody has to say it, and nobody can forget to. */
function originOf({ needs }) {
    if (needs.some((need) => ofRange.has(need)))
        return 'range';
    return needs.every((need) => ofTree.has(need)) ? 'compared' : 'told';
}
const ofRange = new Set(['commits', 'pull-request', 'reviews', 'directories', 'weakenings']);
const ofTree = new Set([
    'manifest',
    'graph',
    'smoke-tests',
    'shim-ages',
    'code-owners',
    'layout',
    'empty-files',
]);
/**
 * Tells new violations of a check from those that the base had, by path and value: at the path itself, or where the file was
 * before it was moved. What became of lines, places and numbers in between does not matter.
 *
 * @param found what it finds in the judged tree; nothing is asked of the base where that is nothing.
 * @param base null: no range is judged, or it could not be compared.
 */
function noveltyOf(check, found, base) {
    const origin = originOf(check);
    const compared = origin === 'compared' && base && found.some((one) => one.new === undefined) ? base : null;
    const known = new Set(compared ? [...check.run(compared.repository)].map(keyOf) : []);
    const wasThere = ({ location, value }, { pathBefore }) => known.has(key(location.path, value)) || known.has(key(pathBefore(location.path), pathBefore(value)));
    return (violation) => {
        if (violation.new !== undefined)
            return violation.new;
        if (origin === 'range')
            return true;
        return compared && !wasThere(violation, compared);
    };
}
function keyOf({ location, value }) {
    return key(location.path, value);
}
function key(path, value) {
    return JSON.stringify([path, value]);
}

;// CONCATENATED MODULE: ./build/policy/one-cause.js


/** Beyond these a finding only counts what it covers. */
const mostShown = 20;
/**
 * One cause, one finding: a finding that another one covers becomes a place of that. Both have to be active, and the one that
 * stands has to weigh as much: nothing that fails a run is told by something that does not. What is itself covered covers
 * nothing, so that of a chain or a circle none is lost. The order stays.
 */
function foldCovered(findings, covering) {
    if (covering.size === 0)
        return findings;
    const active = findings.filter(({ status }) => status === 'active');
    const byCheck = (0,group/* groupedBy */.m)(active, ({ check }) => check);
    const folded = new Map();
    for (const standing of active) {
        for (const [check, covered] of (0,group/* groupedBy */.m)(covering.get(standing.fingerprint) ?? [], (one) => one.check)) {
            const isCovered = coverTest(covered);
            for (const finding of byCheck.get(check) ?? []) {
                if (finding === standing || folded.has(finding) || domain_finding/* ranks */.CS[finding.severity] < domain_finding/* ranks */.CS[standing.severity])
                    continue;
                if (isCovered(finding))
                    folded.set(finding, standing);
            }
        }
    }
    // The finding itself where it stands.
    const standingOf = (finding) => {
        const standing = folded.get(finding);
        return standing === undefined || folded.has(standing) ? finding : standing;
    };
    const told = (0,group/* groupedBy */.m)(findings, standingOf);
    return findings.flatMap((finding) => {
        if (standingOf(finding) !== finding)
            return [];
        const covered = (told.get(finding) ?? []).filter((part) => part !== finding);
        return covered.length === 0 ? finding : withParts(finding, covered);
    });
}
/** A module of thousands of files covers as many paths and values: they are looked up, and not gone through. */
function coverTest(covered) {
    const places = new Set();
    const missing = [];
    for (const { path, value, missing: module } of covered) {
        if (module === undefined)
            places.add(placeKey(path, value));
        else
            missing.push(module);
    }
    return ({ location: { path }, value, message }) => {
        const keys = [placeKey(path, value), placeKey(path, undefined), placeKey(undefined, value), placeKey()];
        if (keys.some((key) => places.has(key)))
            return true;
        const absent = missing.length === 0 ? undefined : absentModule(message);
        return absent !== undefined && missing.some((module) => module === absent || module.endsWith(`.${absent}`));
    };
}
function placeKey(path, value) {
    return JSON.stringify([path ?? null, value ?? null]);
}
/** The module that Python's import system says it does not find. */
function absentModule(message) {
    const whole = /No module named '([\w.]{1,500})'/.exec(message)?.[1];
    const [, name, from] = /cannot import name '(\w{1,500})' from '([\w.]{1,500})'/.exec(message) ?? [];
    return whole ?? (name === undefined ? undefined : `${from}.${name}`);
}
function withParts(finding, parts) {
    const places = parts
        .slice(0, mostShown)
        .map(({ check, message, location }) => ({ ...location, note: `${check}, of the same cause: ${message}` }));
    const covers = parts.map(({ check, location, value }) => ({ check, path: location.path, value }));
    return { ...finding, related: [...finding.related, ...places], data: { ...finding.data, covers } };
}

;// CONCATENATED MODULE: ./build/policy/judge.js
/**
 * This room selects the checks, runs them, weighs what they find and decides once; it gathers nothing and renders
 * nothing.
 */







/**
 * Runs the checks over the repository and decides once. `could-not-run` beats `fail` beats `pass`.
 *
 * @param base what tells new findings from old ones; null: no range is judged, or it could not be compared.
 */
function judge(checks, repository, evidence, policy, base = null) {
    const outcomes = new Map();
    const covering = new Map();
    const runAll = (some, over) => {
        const found = [];
        for (const check of some) {
            const ran = run(check, over, base, evidence, policy, covering);
            outcomes.set(check, ran.outcome);
            for (const finding of ran.findings)
                found.push(finding);
        }
        return found;
    };
    const isLast = (check) => check.needs.includes('acknowledgements');
    const first = runAll(checks.filter((check) => !isLast(check)), repository);
    const ran = new Set([...outcomes].flatMap(([check, { status }]) => (status === 'ran' ? [check.id] : [])));
    const nameOf = (path) => (repository.has('graph') ? repository.graph.modules.get(path)?.name : undefined);
    const { findings: marked, acknowledgements } = acknowledge(first, policy, ran, nameOf);
    const last = runAll(checks.filter(isLast), withAcknowledgements(repository, acknowledgements));
    // Only now is it known which of them stand: what is waived or switched off stands for nothing else.
    const findings = foldCovered([...marked, ...last].sort(compareFindings), covering);
    const reasons = [...new Set([...outcomes].flatMap(([check, outcome]) => reasonsOf(check, outcome, evidence)))];
    if (reasons.length === 0 && !policy.nothingToJudge)
        reasons.push(...idleReasons([...outcomes.values()]));
    const least = policy.failOn === 'never' ? -1 : domain_finding/* ranks */.CS[policy.failOn];
    const failing = findings.some((finding) => finding.status === 'active' && domain_finding/* ranks */.CS[finding.severity] <= least);
    return { verdict: reasons.length > 0 ? 'could-not-run' : failing ? 'fail' : 'pass', reasons, findings, outcomes };
}
/** The findings of a check that no setting weighs, each active: of a run that ended before it was judged. */
function soleFindings(check, violations) {
    return findingsOf(check, violations, () => null, { severity: [] }, new Map()).sort(compareFindings);
}
/** Its getters stay as they are: to copy it would be to ask for what was not gathered. */
function withAcknowledgements(repository, value) {
    return Object.create(repository, { acknowledgements: { value, enumerable: true } });
}
function run(check, repository, base, evidence, policy, covering) {
    for (const need of check.needs) {
        const availability = evidence[need];
        if (availability.available)
            continue;
        const { reason, missing } = availability;
        return { outcome: { status: 'skipped', reason, missing }, findings: [] };
    }
    try {
        const violations = [...check.run(repository)];
        const isNew = noveltyOf(check, violations, base);
        return { outcome: { status: 'ran' }, findings: findingsOf(check, violations, isNew, policy, covering) };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { outcome: { status: 'crashed', reason }, findings: [] };
    }
}
function reasonsOf(check, outcome, evidence) {
    if (outcome.status === 'crashed')
        return [`the check ${check.id} crashed: ${outcome.reason}`];
    if (outcome.status === 'skipped')
        return outcome.missing ? [outcome.reason] : [];
    return check.needs.flatMap((need) => {
        const availability = evidence[need];
        return availability.available ? (availability.lacking ?? []) : [];
    });
}
/** Green must mean that something was checked. */
function idleReasons(outcomes) {
    const skipped = outcomes.flatMap((outcome) => (outcome.status === 'skipped' ? [outcome.reason] : []));
    return skipped.length < outcomes.length ? [] : [`no check ran: ${[...new Set(skipped)].join('; ')}`];
}
/** Violations of one cause in one file are one finding. */
function findingsOf(check, violations, isNew, policy, covering) {
    const weighed = [];
    for (const violation of violations) {
        const brought = isNew(violation);
        const severity = severityOf(check, violation, brought, policy);
        if (severity !== 'off')
            weighed.push({ violation, severity, isNew: brought });
    }
    const causes = (0,group/* groupedBy */.m)(weighed, ({ violation }) => JSON.stringify([violation.location.path, violation.value]));
    return [...causes.values()].map((same) => {
        const finding = findingOf(check, same);
        const covered = same.flatMap(({ violation }) => violation.covers ?? []);
        if (covered.length > 0)
            covering.set(finding.fingerprint, covered);
        return finding;
    });
}
/** The first of the gravest stands for all, with its own place and evidence; the places of the others are related. */
function findingOf(check, same) {
    const gravest = same.reduce((known, one) => (domain_finding/* ranks */.CS[one.severity] < domain_finding/* ranks */.CS[known.severity] ? one : known));
    const { message, remedy, location, related = [], value, data = {} } = gravest.violation;
    const others = same.flatMap((one) => (one === gravest ? [] : placesOf(one.violation, remedy)));
    return {
        check: check.id,
        severity: gravest.severity,
        status: 'active',
        new: newOf(same),
        message,
        remedy,
        location: asLocation(location),
        related: [...related, ...others].map(asLocation),
        fingerprint: fingerprint(check.id, location.path, value),
        value,
        waiver: null,
        data,
    };
}
/** What one new violation is part of is new. */
function newOf(same) {
    if (same.some(({ isNew }) => isNew))
        return true;
    return same.some(({ isNew }) => isNew === null) ? null : false;
}
/** The places of a violation that another one stands for; with its remedy, where that is not the other's. */
function placesOf({ location, remedy, related = [] }, told) {
    const note = remedy === told ? domain_finding/* hereAsWell */.BZ : `${domain_finding/* hereAsWell */.BZ}: ${remedy}`;
    return [{ ...location, note: location.note ?? note }, ...related];
}
/**
 * The last line of `severity` that names the check, or one of the violation's labels, wins; labels before the check. Such a line
 * is of old findings as well: who writes one says what the check is to weigh.
 */
function severityOf(check, violation, isNew, { severity }) {
    const lines = severity.filter((line) => line.check === check.id);
    const labelled = lines.filter((line) => line.label !== null && violation.labels?.includes(line.label)).at(-1);
    const plain = lines.filter((line) => line.label === null).at(-1);
    const own = violation.severity ?? check.severity;
    return labelled?.severity ?? plain?.severity ?? (isNew === false && check.old ? lighter(own, check.old) : own);
}
function lighter(a, b) {
    return domain_finding/* ranks */.CS[a] > domain_finding/* ranks */.CS[b] ? a : b;
}
/** Stable over moves of lines and runs: half of a SHA-256 over check, path and value, in hexadecimal. */
function fingerprint(check, path, value) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([check, path, value]))
        .digest('hex')
        .slice(0, 32);
}
/** Only the fields of a Location: checks may give an edge, which holds more. */
function asLocation({ path, line, column, endColumn, note }) {
    return {
        path,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(endColumn === undefined ? {} : { endColumn }),
        ...(note === undefined ? {} : { note }),
    };
}
function compareFindings(a, b) {
    return ((0,order/* comparePlaces */.i)(a.location, b.location) || (0,order/* compareText */.n)(a.check, b.check) || (0,order/* compareText */.n)(a.fingerprint, b.fingerprint));
}


/***/ }),

/***/ 5108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ buildReport),
  D: () => (/* binding */ endedReport)
});

// EXTERNAL MODULE: ./build/domain/lane.js
var lane = __webpack_require__(6039);
// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/policy/suite-report.js

/** A list of the slowest is for people: more are in the JUnit report of pytest. */
const slowestShown = 5;
/** What became of each suite, and of its tests since the base of the range. */
function suiteReports({ suites, before }) {
    return suites.map((suite) => ({
        side: suite.side,
        name: suite.name ?? null,
        lane: suite.lane,
        ...endOf(suite),
        files: suite.files,
        counts: countsOf(suite.tests),
        failures: suite.tests.filter(isFailing),
        slowest: slowestOf(suite),
        before: before ? compared(suite, before) : null,
    }));
}
function isFailing({ status }) {
    return status === 'failed' || status === 'error';
}
function countsOf(tests) {
    const failed = tests.filter(isFailing).length;
    const skipped = tests.filter(({ status }) => status === 'skipped').length;
    return { passed: tests.length - failed - skipped, failed, skipped };
}
function endOf({ end, tests }) {
    if (end.kind === 'interrupted')
        return { status: 'interrupted', reason: end.reason };
    const { passed, failed } = countsOf(tests);
    const empty = end.kind === 'no-tests' || passed + failed === 0;
    return { status: failed > 0 ? 'failed' : empty ? 'empty' : 'passed', reason: null };
}
/** A command is no test: how long it took says nothing of one. */
function slowestOf({ tests, command }) {
    if (command !== undefined)
        return [];
    return tests
        .filter(({ seconds }) => seconds > 0)
        .sort((a, b) => b.seconds - a.seconds || (0,order/* compareText */.n)(a.id, b.id))
        .slice(0, slowestShown)
        .map(({ id, seconds }) => ({ id, seconds }));
}
/** Null where nothing of the suite was run at the base: a test of the production lane alone has no before. */
function compared(suite, { commit, suite: there, mended }) {
    const own = suite.name === undefined && suite.side === 'development';
    if (!own && !suite.tests.some(({ before }) => before !== undefined))
        return null;
    const failures = suite.tests.filter((test) => isFailing(test) && !test.flaky);
    const was = (...states) => {
        const found = failures.filter(({ before }) => before !== undefined && states.includes(before));
        // A test whose teardown errs stands there twice.
        return [...new Set(found.map(({ id }) => id))].sort(order/* compareText */.n);
    };
    const ids = new Set(suite.tests.map(({ id }) => id));
    const paths = new Set(suite.tests.map(({ path }) => path));
    return {
        commit,
        ...endOf(there),
        counts: countsOf(there.tests),
        new: was('passed', 'skipped', 'absent'),
        stillFailing: was('failed'),
        // A file that could not be collected at the base goes by its path.
        mended: mended.filter((id) => ids.has(id) || paths.has(id)),
    };
}

;// CONCATENATED MODULE: ./build/policy/report.js


/** The report of a run: plain JSON, the same for the same input. */
function buildReport(judgement, seen) {
    const { repository } = seen;
    return {
        version: 1,
        verdict: judgement.verdict,
        reasons: judgement.reasons,
        counts: countFindings(judgement.findings),
        range: seen.range,
        findings: judgement.findings,
        checks: Object.values(seen.checks).map((check) => checkReport(check, judgement.outcomes.get(check))),
        coverage: coverageOf(seen),
        promotions: repository.has('commits') ? promotionsOf(repository) : [],
        suites: repository.has('smoke') ? suiteReports(repository.smoke) : [],
        next: seen.next,
    };
}
/**
 * The report of a run that ended before it was judged.
 *
 * @param skipped why the checks did not run that found none of `findings`.
 */
function endedReport(checks, reasons, skipped, findings) {
    const ran = new Set(findings.map(({ check }) => check));
    return {
        version: 1,
        verdict: 'could-not-run',
        reasons,
        counts: countFindings(findings),
        range: null,
        findings,
        checks: Object.values(checks).map(({ id }) => ran.has(id) ? { id, status: 'ran', reason: null } : { id, status: 'skipped', reason: skipped }),
        coverage: {
            python: 0,
            typescript: 0,
            outsideLanes: 0,
            lanes: [],
            imports: 0,
            unreadable: [],
            unknownCalls: [],
            shims: [],
            brokenLinks: [],
            notes: [],
        },
        promotions: [],
        suites: [],
        next: [],
    };
}
function checkReport({ id }, outcome) {
    if (!outcome)
        return { id, status: 'skipped', reason: 'not selected' };
    return { id, status: outcome.status, reason: outcome.status === 'ran' ? null : outcome.reason };
}
function countFindings(findings) {
    const count = (severity) => findings.filter((finding) => finding.status === 'active' && finding.severity === severity).length;
    const having = (status) => findings.filter((finding) => finding.status === status).length;
    return {
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
        waived: having('waived'),
        baselined: having('baselined'),
    };
}
function coverageOf({ repository, brokenLinks, notes }) {
    const graph = repository.has('graph') ? repository.graph : null;
    const modules = graph ? [...graph.modules.values()] : [];
    const inLane = new Map();
    for (const { lane } of modules)
        if (lane !== null)
            inLane.set(lane, (inLane.get(lane) ?? 0) + 1);
    return {
        python: modules.filter((module) => module.language === 'python').length,
        typescript: modules.filter((module) => module.language === 'typescript').length,
        outsideLanes: modules.filter((module) => module.lane === null).length,
        lanes: repository.lanes.lanes.map(({ name, root }) => ({ name, root, files: inLane.get(name) ?? 0 })),
        imports: graph?.statements ?? 0,
        unreadable: modules.flatMap(({ path, unreadable }) => unreadable ? [{ path, line: unreadable.line ?? null, reason: unreadable.reason }] : []),
        unknownCalls: modules.flatMap(({ path, unknownCalls }) => unknownCalls.map(({ line, column }) => ({ path, line, column }))),
        shims: modules.filter(({ path, shim }) => shim && forwards(path, repository)).map(({ path }) => path),
        brokenLinks,
        notes,
    };
}
function forwards(path, { graph, lanes }) {
    return (lanes.edgeInto(path) !== undefined &&
        graph.edgesOf(path).some((edge) => !edge.missing && lanes.edgeFrom(edge.place)));
}
/** As the range is judged: a change as a whole, with the commit where one carries it all; a push by its commits. */
function promotionsOf({ history }) {
    const judged = history.judged === 'change' ? history.total : history.promotions;
    return judged.map((promotion) => {
        const { module, edge, files } = promotion;
        const carriers = history.promotions.filter((one) => one.module === module && one.edge.to.name === edge.to.name);
        return {
            module,
            from: (0,lane/* laneDirectory */.qR)(edge.from),
            to: (0,lane/* laneDirectory */.qR)(edge.to),
            commit: promotion.commit ?? (carriers.length === 1 ? (carriers[0]?.commit ?? null) : null),
            files: files.map((file) => file.path),
        };
    });
}


/***/ }),

/***/ 7240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ doneModules)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8450);

/** Where the process leaves a mark for each module whose promotion is done: `<module>.done`, by its name or its path. */
const markers = 'ops/.promotion_history/';
const ending = '.done';
/**
 * The modules of an edge that a marker says are promoted: nothing waits for them, whatever production holds. What stands in
 * the file does not matter.
 *
 * @param paths of the tree
 * @param exists whether either lane has code of a module
 */
function doneModules(paths, edge, exists) {
    const done = new Set();
    for (const path of paths) {
        if (!path.startsWith(markers) || !path.endsWith(ending))
            continue;
        done.add((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .meantBy */ .Pn)(path.slice(markers.length, -ending.length), edge, exists));
    }
    return done;
}


/***/ }),

/***/ 1785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ proposedBefore),
/* harmony export */   G: () => (/* binding */ nextPromotions)
/* harmony export */ });
/* harmony import */ var _domain_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6690);
/* harmony import */ var _domain_lane_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6039);
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7685);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6725);
/* harmony import */ var _graph_edge_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5879);
/* harmony import */ var _done_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7240);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8450);
/**
 * This room says how code reaches production: what to promote next and how an import is rewritten; it judges nothing
 * and changes no file.
 */







/**
 * Development modules that are not promoted yet, best first: fewest development-only modules that they wait for, then the
 * manifest's order, then how many other modules would gain by it, then their names.
 *
 * @param paths of the tree: a marker may say of a module that its promotion is done
 */
function nextPromotions(graph, lanes, paths) {
    return lanes.edges
        .flatMap((edge) => candidates(edge, graph, lanes, new Set(), paths))
        .filter(({ isDone }) => !isDone)
        .sort(compare)
        .map(asNext);
}
/**
 * What an audit would have proposed to promote before a module, had that not been promoted: modules of its edge, best first.
 *
 * @param promoted every module of the edge that is to count as not promoted, the asked one among them.
 */
function proposedBefore(module, promoted, edge, graph, lanes) {
    const proposed = candidates(edge, graph, lanes, promoted, []).sort(compare);
    const own = proposed.find((candidate) => candidate.module === module);
    if (!own)
        return [];
    // By the order, or by what they wait for: how often a module is imported, and its name, make no order that one could break.
    return proposed
        .filter((other) => other.blockers.size - own.blockers.size < 0 ||
        (other.blockers.size === own.blockers.size && other.rank < own.rank))
        .map((other) => other.module);
}
function compare(a, b) {
    return (a.blockers.size - b.blockers.size ||
        a.rank - b.rank ||
        b.importers.size - a.importers.size ||
        (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.module, b.module));
}
function candidates(edge, graph, lanes, undone, paths) {
    const promoted = new Set();
    const waiting = new Map();
    const moduleAt = (path) => (lanes.edgeFrom(path) === edge ? (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleOf */ .cD)(edge, path) : undefined);
    for (const { path, shim } of graph.modules.values()) {
        const module = lanes.edgeInto(path) === edge && !shim ? (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleOf */ .cD)(edge, path) : undefined;
        if (module !== undefined && !undone.has(module))
            promoted.add(module);
    }
    for (const path of graph.modules.keys()) {
        const module = moduleAt(path);
        if (module === undefined || promoted.has(module))
            continue;
        if (waiting.has(module))
            continue;
        waiting.set(module, { edge, module, blockers: new Set(), importers: new Set(), rank: 0, isDone: false });
    }
    const { links, strays } = graph;
    const moduleOfFile = links.paths.map((path) => moduleAt(graph.modules.get(path)?.place ?? path));
    const moduleOfStray = strays.targets.map(({ place }) => moduleAt(place));
    for (const [file, path] of links.paths.entries()) {
        const importer = moduleAt(path);
        const imports = (target) => {
            if (target === undefined || target === importer)
                return;
            waiting.get(target)?.importers.add(importer ?? path);
            if (importer !== undefined && waiting.has(target))
                waiting.get(importer)?.blockers.add(target);
        };
        for (const target of (0,_graph_edge_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .explicitTargets */ .Fe)(links, file))
            imports(moduleOfFile[target]);
        for (const target of (0,_graph_edge_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .explicitTargets */ .Fe)(strays, file))
            imports(moduleOfStray[target]);
    }
    const exists = (module) => waiting.has(module) || promoted.has(module);
    const listed = (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .listedModules */ .bV)(edge, exists);
    const owners = (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .listedOwners */ .wX)(edge, exists);
    const done = (0,_done_js__WEBPACK_IMPORTED_MODULE_4__/* .doneModules */ .i)(paths, edge, exists);
    return [...waiting.values()].map((candidate) => {
        const { module } = candidate;
        const at = listed.indexOf(module);
        return { ...candidate, rank: at < 0 ? listed.length : at, owner: owners.get(module), isDone: done.has(module) };
    });
}
function asNext({ edge, module, blockers, importers, owner }) {
    const waits = blockers.size === 0 ? 'waits for nothing' : `waits for ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(blockers.size, 'other module')}`;
    return {
        module,
        from: (0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_6__/* .laneDirectory */ .qR)(edge.from),
        to: (0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_6__/* .laneDirectory */ .qR)(edge.to),
        blockers: [...blockers].sort(),
        importedBy: importers.size,
        reason: `${waits}; imported by ${importers.size}${owner === undefined ? '' : `; owner: ${owner}`}`,
    };
}


/***/ }),

/***/ 8450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ meantBy),
/* harmony export */   bV: () => (/* binding */ listedModules),
/* harmony export */   wX: () => (/* binding */ listedOwners)
/* harmony export */ });
/**
 * The modules that an edge's order lists, by their names below the roots. A bare name is one below an area first, and one of
 * the root where there is none of that name.
 *
 * @param exists whether either lane has code of a module.
 */
function listedModules(edge, exists) {
    return [...new Set(edge.order.map((written) => meantBy(written, edge, exists)))];
}
/** Whose the modules are that an edge's order lists, by their names below the roots; only of those that have an owner. */
function listedOwners(edge, exists) {
    const owners = [...(edge.orderOwners ?? [])];
    return new Map(owners.map(([written, owner]) => [meantBy(written, edge, exists), owner]));
}
/** The module that a name of the order, or of a marker, stands for. */
function meantBy(written, { areas, from, to }, exists) {
    const root = [from.root, to.root].find((candidate) => written.startsWith(candidate)) ?? '';
    const name = written.slice(root.length).replace(/^(?:\.?\/)+|\/+$/g, '');
    if (name.includes('/'))
        return name;
    const below = areas.map((area) => `${area}/${name}`);
    return [...below, name].find(exists) ?? below[0] ?? name;
}


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ gatherTreeFacts),
/* harmony export */   sO: () => (/* binding */ gatherEmptyFiles),
/* harmony export */   zy: () => (/* binding */ gatherCodeOwners)
/* harmony export */ });
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7685);
/* harmony import */ var _manifest_codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4539);
/* harmony import */ var _manifest_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6162);



/** Gathers the parts that `needs` names. */
async function gatherTreeFacts(host, opened, policy, lanes, needs) {
    const { tree } = opened;
    return {
        ...(needs.has('code-owners') && { codeOwners: await gatherCodeOwners(tree) }),
        ...(needs.has('layout') && { layout: await gatherLayout(host, opened) }),
        ...(needs.has('empty-files') && { emptyFiles: await gatherEmptyFiles(tree, policy, lanes) }),
    };
}
/** The CODEOWNERS that GitHub reads; null where there is none. */
async function gatherCodeOwners(tree) {
    const path = _manifest_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOwnersPaths */ .Yl.find((one) => tree.entries.some((entry) => entry.path === one && entry.kind === 'file'));
    const source = path === undefined ? undefined : await tree.read(path);
    if (path === undefined || source === undefined || source.length > _manifest_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOwnersLimit */ .Rn)
        return null;
    return (0,_manifest_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .readCodeOwners */ .kj)(path, source);
}
/** Read whole, since a tree knows no sizes; only where the manifest forbids empty files. */
async function gatherEmptyFiles(tree, policy, lanes) {
    if (policy.zeroBytesFail?.value !== true)
        return [];
    const paths = tree.entries
        .filter(({ path, kind, linked }) => kind === 'file' && (!linked || linked.link === path) && mayNotBeEmpty(path))
        .map(({ path }) => path)
        .filter((path) => lanes.laneOf(path) !== undefined);
    const empty = [];
    await tree.each(paths, (path, content) => {
        if (content instanceof Uint8Array && content.length === 0)
            empty.push(path);
    });
    return empty;
}
/** An empty `__init__.py` is how a package is written; `py.typed` and `.gitkeep` are no code. */
function mayNotBeEmpty(path) {
    return (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._m)(path) && !(0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackageInit */ .$$)(path);
}
async function gatherLayout(host, { tree, manifest, commit }) {
    const directories = (0,_manifest_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .directoriesOf */ .P)(tree.entries);
    // Git answers nothing at all where one path lies behind a link or in a submodule: those are told by that.
    const behind = [
        ...tree.brokenLinks,
        ...tree.entries.flatMap(({ path, kind, linked }) => (kind === 'submodule' ? [path] : linked ? [linked.link] : [])),
    ];
    const isBehind = (root) => behind.some((path) => root.startsWith(`${path}/`));
    const missing = manifest.lanes.map(({ root }) => root.value).filter((root) => !directories.has(root));
    const roots = new Set(missing.filter((root) => !isBehind(root)));
    // A commit holds what was added to it, ignored or not.
    const ignored = host.isRepository && commit === null ? await ignoredBy(host, [...roots]) : new Map();
    return { brokenLinks: tree.brokenLinks, ignored };
}
/** Asks git, whose rules these are. An answer that it does not give is none: it only makes a message say more. */
async function ignoredBy({ git }, roots) {
    const found = new Map();
    const asked = roots.filter((root) => !root.includes('\0'));
    if (asked.length === 0)
        return found;
    // This command alone refuses literal pathspecs; behind `./` no name is one with magic.
    const question = asked.map((root) => `./${root}\0`).join('');
    const answer = await git.run(['--no-literal-pathspecs', 'check-ignore', '-z', '-v', '--stdin'], question);
    const fields = answer.stdout.toString('utf8').split('\0');
    for (let at = 0; at + 3 < fields.length; at += 4) {
        const [path = '', line = '', pattern = '', root = ''] = fields.slice(at, at + 4);
        if (pattern.startsWith('!'))
            continue;
        const isOfTree = tracked.test(path);
        found.set(root.slice(2), { pattern, at: isOfTree ? { path, line: Number(line) } : null });
    }
    return found;
}
/** A file of the repository itself; the user's own and `.git/info/exclude` are nobody else's. */
const tracked = /^(?!\.git\/)(?:[^/].*\/)?\.gitignore$/;


/***/ })

};
