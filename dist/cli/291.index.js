export const id = 291;
export const ids = [291];
export const modules = {

/***/ 6291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printInit: () => (/* binding */ printInit)
});

// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/manifest/tree.js
var manifest_tree = __webpack_require__(6162);
// EXTERNAL MODULE: ./build/reporters/visible.js
var visible = __webpack_require__(587);
// EXTERNAL MODULE: ./build/settings/read.js + 3 modules
var read = __webpack_require__(7913);
// EXTERNAL MODULE: ./build/commands/folder.js
var commands_folder = __webpack_require__(7151);
// EXTERNAL MODULE: ./build/domain/shell.js
var shell = __webpack_require__(7923);
;// CONCATENATED MODULE: ./build/commands/init-command.js

/** Stands for a directory in a command that nobody can know. */
const someFolder = '<folder>';
/** The command line that does what this one asked for, and more: a text to paste. */
function initCommand({ operands, inputs, flags, switches }, further) {
    const lanes = { ...flags, ...lanesOf(further) };
    const words = [
        ...operands.map((path) => operand(path)),
        // A token is a secret: who gave it gives it again.
        ...Object.entries(inputs).flatMap(([name, value]) => value === undefined || name === 'token' ? [] : value.split('\n').map((item) => flag(name, item))),
        ...Object.entries(lanes).flatMap(([name, path]) => [`--${name}`, operand(path)]),
        ...[...switches, ...(further.write && !switches.has('write') ? ['write'] : [])].map((name) => `--${name}`),
    ];
    return ['lane-guard init', ...words].join(' ');
}
function lanesOf({ development, production }) {
    return { ...(development !== undefined && { development }), ...(production !== undefined && { production }) };
}
function flag(name, value) {
    return value === '' || value.startsWith('-') ? `--${name}=${(0,shell/* shellWord */.r)(value)}` : `--${name} ${(0,shell/* shellWord */.r)(value)}`;
}
/** A directory: one that starts with a dash would be taken for a flag. */
function operand(path) {
    return path === someFolder ? path : (0,shell/* shellWord */.r)(path.startsWith('-') ? `./${path}` : path);
}

;// CONCATENATED MODULE: ./build/commands/hook-text.js
/** The line that judges a message in a hook of one's own. */
function hookLine(call) {
    return `${call} || exit 1`;
}
/**
 * Git's hook `commit-msg`. Where lane-guard is not installed it lets the commit pass and says so: the workflow judges it all
 * the same.
 */
function hookText(call) {
    return [
        '#!/bin/sh',
        '# Written by lane-guard init: judges the subject of a commit that promotes. git commit --no-verify goes past it.',
        'if ! command -v lane-guard >/dev/null 2>&1; then',
        '  echo "commit-msg: lane-guard is not on the PATH, so the subject was not judged" >&2',
        '  exit 0',
        'fi',
        `exec ${call}`,
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/commands/init-hook.js




const init_hook_name = 'commit-msg';
/**
 * Git's hook that judges the subject of each commit. A hook that is there is left, and the line to add is told; so is one
 * that would be everybody's: a folder of hooks outside of the repository.
 */
async function hookPlan({ host, manifest }, terminal) {
    if (!host.isRepository) {
        throw new misconfiguration/* Misconfiguration */.U('--hook writes a hook of git, and the folder is in no repository', 'git init, or leave out --hook');
    }
    const place = await placeOf(host.git);
    const call = callOf(place.prefix, manifest);
    const path = `${place.shown}/${init_hook_name}`;
    const line = hookLine(call);
    if (place.folder === null) {
        return { path, notes: [`${path}: ${place.why}; add this line to ${place.instead}: ${line}`] };
    }
    const existing = await terminal.readFile(place.folder, `${place.below}/${init_hook_name}`);
    if (existing !== undefined) {
        const calls = Buffer.from(existing).toString('utf8').includes('lane-guard commit-msg');
        return {
            path,
            notes: [`${path}: ${calls ? 'calls lane-guard already' : `kept as it is; add this line to it: ${line}`}`],
        };
    }
    return {
        path,
        write: {
            folder: place.folder,
            path: `${place.below}/${init_hook_name}`,
            text: hookText(call),
            wish: { isNew: true, executable: true },
        },
        notes: [],
    };
}
/**
 * Where git looks for hooks: `core.hooksPath`, else `hooks` of the folder that all worktrees share. Git is asked for the
 * setting with its scope, since the host starts it with hooks switched off.
 */
async function placeOf(git) {
    const asked = await git.run(['rev-parse', '--path-format=absolute', '--git-common-dir', '--show-toplevel']);
    const [common, top, ...rest] = asked.stdout.toString('utf8').trimEnd().split('\n');
    if (asked.code !== 0 || !common || !top || rest.length > 0 || common.startsWith('-')) {
        throw new misconfiguration/* Misconfiguration */.U('git does not tell where its hooks are', 'git 2.31 or newer is needed, and a working tree');
    }
    const prefix = (await git.run(['rev-parse', '--show-prefix'])).stdout.toString('utf8').replace(/\n$/, '');
    const set = await hooksPath(git);
    const base = { prefix, why: '', instead: '' };
    if (set === null)
        return { ...base, folder: common, below: 'hooks', shown: '.git/hooks' };
    const absolute = /^([\\/]|[A-Za-z]:)/.test(set) ? set : `${top}/${set}`;
    const path = absolute.replaceAll('\\', '/').replace(/\/+$/, '');
    for (const [folder, label] of [
        [common, '.git/'],
        [top, ''],
    ]) {
        const below = path.slice(folder.length + 1);
        if (!path.startsWith(`${folder}/`) || below.split('/').includes('..'))
            continue;
        // Husky has git look into a folder that it makes anew each time.
        if (below === '.husky/_') {
            return { ...base, folder: null, below, shown: below, why: 'husky makes that file', instead: `.husky/${init_hook_name}` };
        }
        return { ...base, folder, below, shown: label + below };
    }
    const why = 'core.hooksPath leads out of the repository, where other repositories may share it';
    return { ...base, folder: null, below: '', shown: path, why, instead: 'it' };
}
/** Git gives scopes and values in turn; what it was told on its own command line is the host's. */
async function hooksPath(git) {
    const asked = await git.run(['config', '--null', '--show-scope', '--type=path', '--get-all', 'core.hooksPath']);
    const fields = asked.code === 0 ? asked.stdout.toString('utf8').split('\0') : [];
    let value = null;
    for (let at = 0; at + 1 < fields.length; at += 2)
        if (fields[at] !== 'command')
            value = fields[at + 1] ?? null;
    return value === null || value === '' ? null : value;
}
function callOf(prefix, manifest) {
    const folder = prefix === '' ? '' : ` --working-directory ${(0,shell/* shellWord */.r)(prefix.replace(/\/$/, ''))}`;
    const path = manifest === (0,read/* standard */.mQ)('manifest') ? '' : ` --manifest ${(0,shell/* shellWord */.r)(manifest)}`;
    return `lane-guard commit-msg "$1"${folder}${path}`;
}

// EXTERNAL MODULE: ./build/domain/location.js
var domain_location = __webpack_require__(9994);
// EXTERNAL MODULE: ./build/graph/edge-tables.js + 1 modules
var edge_tables = __webpack_require__(5879);
;// CONCATENATED MODULE: ./build/graph/traffic.js

/** Imports from part to part of a tree, counted in one pass over the graph. */
class PartTraffic {
    #graph;
    #partOf;
    #isLeftOut;
    /** By file: the part of its path. */
    #parts;
    /** By file and by stray target: the part of what is loaded. */
    #loaded;
    #strayed;
    /** By `from to`: the files that import, in their order. */
    #importers = new Map();
    constructor(graph, partOf, isLeftOut = () => false) {
        this.#graph = graph;
        this.#partOf = partOf;
        this.#isLeftOut = isLeftOut;
        this.#parts = graph.links.paths.map(partOf);
        this.#loaded = [...graph.modules.values()].map(({ place }) => partOf(place));
        this.#strayed = graph.strays.targets.map(({ place }) => partOf(place));
        for (const [file, from] of this.#parts.entries()) {
            const met = new Set();
            for (const to of (0,edge_tables/* explicitTargets */.Fe)(graph.links, file))
                met.add(this.#loaded[to] ?? -1);
            for (const to of (0,edge_tables/* explicitTargets */.Fe)(graph.strays, file))
                met.add(this.#strayed[to] ?? -1);
            for (const to of met) {
                if (to === from || to === -1 || isLeftOut(graph.links.paths[file] ?? '', to))
                    continue;
                append(this.#importers, `${from} ${to}`, file);
            }
        }
    }
    between(from, to) {
        const files = this.#importers.get(`${from} ${to}`) ?? [];
        const [first] = files;
        return { files: files.length, first: first === undefined ? null : this.#entryOf(first, to) };
    }
    /**
     * The import by which a part reaches another, at the end of a shortest way; null where no way leads there. What only a
     * type checker reads leads no further.
     */
    wayInto(from, to) {
        const { links } = this.#graph;
        const typeOnly = (0,edge_tables/* labelBit */.sH)('type-only');
        const seen = Uint8Array.from(this.#parts, (part) => Number(part === from || part === to));
        const queue = [...this.#parts.keys()].filter((file) => this.#parts[file] === from);
        for (let at = 0; at < queue.length; at++) {
            const file = queue[at] ?? 0;
            if (this.#enters(file, to)) {
                const entry = this.#entryOf(file, to);
                if (entry)
                    return entry;
            }
            for (let link = links.start[file] ?? 0; link < (links.start[file + 1] ?? 0); link++) {
                const next = links.target[link] ?? 0;
                if (seen[next] === 1 || ((links.labels[link] ?? 0) & typeOnly) !== 0)
                    continue;
                seen[next] = 1;
                queue.push(next);
            }
        }
        return null;
    }
    #enters(file, to) {
        const { links, strays } = this.#graph;
        if (this.#isLeftOut(links.paths[file] ?? '', to))
            return false;
        return holds(links, file, this.#loaded, to) || holds(strays, file, this.#strayed, to);
    }
    /** An import that is written so comes before one that is only implied. */
    #entryOf(file, to) {
        const path = this.#graph.links.paths[file] ?? '';
        const edges = this.#graph.edgesOf(path).filter(({ place }) => this.#partOf(place) === to);
        return edges.find(({ labels }) => !labels.includes('implicit')) ?? edges[0] ?? null;
    }
}
function holds({ start, target }, file, parts, to) {
    for (let edge = start[file] ?? 0; edge < (start[file + 1] ?? 0); edge++) {
        if (parts[target[edge] ?? 0] === to)
            return true;
    }
    return false;
}
function append(index, key, file) {
    const list = index.get(key);
    if (list)
        list.push(file);
    else
        index.set(key, [file]);
}

// EXTERNAL MODULE: ./build/manifest/codeowners.js
var codeowners = __webpack_require__(4539);
// EXTERNAL MODULE: ./build/domain/count.js
var count = __webpack_require__(6690);
// EXTERNAL MODULE: ./build/manifest/import-rules.js
var import_rules = __webpack_require__(2641);
// EXTERNAL MODULE: ./build/domain/module-path.js
var module_path = __webpack_require__(7685);
// EXTERNAL MODULE: ./build/manifest/directory.js
var manifest_directory = __webpack_require__(7203);
// EXTERNAL MODULE: ./build/manifest/quote.js
var quote = __webpack_require__(6928);
;// CONCATENATED MODULE: ./build/manifest/lane-grounds.js
// What the parts of a proposed lane rest on, in sentences.






/** Why a directory is proposed as a lane. */
function whyLane({ role, root }, ground) {
    const { pair, chosen, traffic, parts } = ground;
    const { production, development } = pair;
    const own = parts.find((part) => part.root === root);
    if (role === 'production') {
        const { files, first } = traffic.between(0, 1);
        const imports = files === 0
            ? `no file of it imports ${(0,quote/* quotePath */.WG)(development.path)}`
            : `${(0,count/* counted */.h)(files, 'file')} of it ${files === 1 ? 'imports' : 'import'} ${(0,quote/* quotePath */.WG)(development.path)}${firstPlace(first)}, which lane-guard check tells`;
        const { shims } = ground;
        const forwards = shims === 0 ? '' : `; ${(0,count/* counted */.h)(shims, 'shim')} of it ${shims === 1 ? 'forwards' : 'forward'} there`;
        return [`Production: ${nameGround(production, chosen.production)}; ${imports}${forwards}.`];
    }
    if (role === 'development') {
        const { files, first } = traffic.between(1, 0);
        const shared = pair.shared.length;
        return [
            `Development: ${nameGround(development, chosen.development)}; ${shared === 0 ? 'no module stands in both lanes yet' : `${(0,count/* counted */.h)(shared, 'module')} ${shared === 1 ? 'stands' : 'stand'} in both lanes`}; ${files === 0 ? 'no file' : (0,count/* counted */.h)(files, 'file')} of it ${files <= 1 ? 'imports' : 'import'} ${(0,quote/* quotePath */.WG)(production.path)}${firstPlace(first)}.`,
        ];
    }
    if (role === 'support') {
        const { files, first } = traffic.between(0, own?.number ?? -1);
        return [
            `Production stands on it: ${(0,count/* counted */.h)(files, 'file')} of ${(0,quote/* quotePath */.WG)(production.path)} ${files === 1 ? 'imports' : 'import'} it${firstPlace(first)}.`,
        ];
    }
    const word = (0,quote/* quote */.hD)((0,domain_path/* baseName */.Fl)(root.slice(0, -1)));
    return role === 'retired'
        ? [`Kept, and not to be used any more: by its name, ${word}.`]
        : [`Named as development (${word}); promotions come from ${(0,quote/* quotePath */.WG)(development.path)}.`];
}
function nameGround({ path, maturity, namedBy }, chosen) {
    if (chosen !== null)
        return 'named on the command line';
    if (namedBy !== null)
        return `${(0,quote/* quotePath */.WG)(path)} is called as the package of ${namedBy}`;
    return maturity === null ? `${(0,quote/* quotePath */.WG)(path)} by the imports` : `by its name, ${(0,quote/* quote */.hD)((0,domain_path/* baseName */.Fl)(path.slice(0, -1)))}`;
}
/** The place of an import in brackets, to follow what is said of it. */
function firstPlace(edge) {
    return edge === null ? '' : ` (${(0,quote/* quotePath */.WG)(edge.path)}:${edge.line})`;
}
/** What is promoted already, for the production lane; an empty list, so that the first promotion has to be listed too. */
function directoriesIn({ pair, files }) {
    const value = listedDirectories(pair.shared, pair.production.path, files);
    const why = value.length === 0
        ? 'Nothing is promoted yet, as far as the tree tells: no file stands at the same path in both lanes. A promotion adds its line.'
        : 'Promoted already, as far as the tree tells: a file of each stands at the same path in both lanes. A promotion adds its line.';
    return { value, why: [why] };
}
/** Modules as `directories` of the lane with this root lists them: a directory, or a file without its ending. */
function listedDirectories(modules, root, files) {
    const tree = (0,manifest_tree/* directoriesOf */.P)(files);
    const code = new Set(files.flatMap(({ path, kind }) => (kind === 'file' ? [(0,module_path/* withoutEnding */.sP)(path)] : [])));
    return modules.flatMap((module) => {
        const directory = `${module}/`;
        if (!tree.has(root + directory) && !code.has(root + module))
            return [];
        if ((0,manifest_directory/* normaliseDirectory */.y2)(directory) !== directory)
            return [];
        // One that starts as the root does would be read as a path from the top.
        return [directory.startsWith(root) ? root + module : module];
    });
}
/** Whether CODEOWNERS gives anything of any lane to somebody. */
function isOwned({ owners }) {
    return [...(owners?.values() ?? [])].some(({ rule }) => rule !== null);
}
/** Why no lane has an owner, to follow a colon. */
function unowned({ owners, codeOwnersPath }) {
    return owners ? `${codeOwnersPath} gives no file of these lanes to anybody` : 'the tree has no CODEOWNERS';
}
function ownersFor({ root }, ground) {
    const { owners, codeOwnersPath } = ground;
    const found = owners?.get(root);
    if (!found || !isOwned(ground))
        return { value: [], why: [] };
    const { rule, decided, files } = found;
    if (!rule)
        return { value: [], why: [`No owners: ${codeOwnersPath} gives no file of it to anybody.`] };
    const line = `${codeOwnersPath}:${rule.line}`;
    if (found.owners.length > 0)
        return { value: found.owners, why: [`From ${line}.`] };
    const share = `${line} gives ${decided} of ${(0,count/* counted */.h)(files, 'file')} to ${rule.owners.map((owner) => (0,quote/* quote */.hD)(owner)).join(', ')}`;
    const reason = 2 * decided < files ? 'too few to own the lane' : 'which is neither "@user" nor "@org/team" of GitHub';
    return { value: [], why: [`No owners: ${share}, ${reason}.`] };
}

// EXTERNAL MODULE: ./build/manifest/pattern.js + 1 modules
var pattern = __webpack_require__(9702);
;// CONCATENATED MODULE: ./build/manifest/lane-denials.js
// What a lane does not import today, so that a rule can keep it so.




/**
 * What production and what it stands on do not import, directly or by way of others, of development and of what is retired:
 * that can be kept so. Development may import all but what is retired.
 */
function denialsOf(part, { parts, traffic }) {
    if (part.role === 'unpromoted' || part.role === 'retired')
        return { value: [], why: [] };
    const value = [];
    const left = [];
    for (const target of parts) {
        if (target.role === 'production' || target.role === 'support' || target === part)
            continue;
        if (part.role === 'development' && target.role !== 'retired')
            continue;
        const glob = globBelow(target.root);
        if (glob === null)
            continue;
        const { files, first } = traffic.between(part.number, target.number);
        const way = files > 0 ? first : traffic.wayInto(part.number, target.number);
        if (files === 0 && way === null)
            value.push(glob);
        else {
            const what = files > 0
                ? `${(0,count/* counted */.h)(files, 'file')} of ${(0,quote/* quotePath */.WG)(part.root)} ${files === 1 ? 'imports' : 'import'} it`
                : 'other files lead there';
            left.push(`deny_from: [${(0,quote/* quote */.hD)(glob)}] is left out: ${what}${firstPlace(way)}. Mend that, then write it.`);
        }
    }
    const kept = value.length > 0 ? [`No file of ${(0,quote/* quotePath */.WG)(part.root)} imports these, directly or by way of others.`] : [];
    return { value, why: [...left, ...kept] };
}
/** A glob of all that lies below a directory; null where its name cannot be written as one. */
function globBelow(root) {
    const glob = `${root.replace(/[*?[\]{}()|"]/g, '?').replace(/^!/, '?')}**`;
    return (0,pattern/* patternFault */.rG)(glob) === null ? glob : null;
}

// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/manifest/lane-cycles.js
var lane_cycles = __webpack_require__(7638);
;// CONCATENATED MODULE: ./build/manifest/lane-dependencies.js
// What lanes depend on, as their imports tell, without a circle.




/**
 * `depends_on` of each lane, by name. The dependency that most files have comes first; one that would close a circle is left
 * out and said so. Nothing depends on a development or a retired lane by right.
 *
 * @param stated what lanes are said to depend on already.
 * @param open whether a lane, by its name, is asked about.
 */
function declaredDependencies(parts, traffic, stated = new Map(), open = () => true) {
    const observed = parts.flatMap((from) => parts.flatMap((to) => {
        if (from === to || !open(from.name) || !mayBeDependedOn(to))
            return [];
        const { files } = traffic.between(from.number, to.number);
        return files === 0 ? [] : [{ from: from.name, to: to.name, files }];
    }));
    const next = new Map(parts.map(({ name }) => [name, [...(stated.get(name) ?? [])]]));
    const why = new Map();
    for (const { from, to, files } of observed.sort((a, b) => b.files - a.files || (0,order/* compareText */.n)(a.from, b.from) || (0,order/* compareText */.n)(a.to, b.to))) {
        const own = next.get(from) ?? [];
        if (own.includes(to))
            continue;
        const back = (0,lane_cycles/* shortestWay */.e)(to, from, next);
        if (!back)
            own.push(to);
        else {
            const circle = [from, ...back].map((name) => (0,quote/* quote */.hD)(name)).join(' → ');
            const note = `${(0,quote/* quote */.hD)(to)} is left out: ${(0,count/* counted */.h)(files, 'file')} ${files === 1 ? 'imports' : 'import'} it, and it would close the circle ${circle}.`;
            why.set(from, [...(why.get(from) ?? []), note]);
        }
    }
    return new Map([...next].map(([name, value]) => [name, { value, why: why.get(name) ?? [] }]));
}
function mayBeDependedOn({ role }) {
    return role === 'production' || role === 'support';
}

;// CONCATENATED MODULE: ./build/manifest/lane-names.js
// What the names of directories say of the maturity of the code in them.
const named = (role, weight, names) => names.split(' ').map((name) => [name, { role, weight }]);
/** By name in small letters, `_` for `-`. */
const names = new Map([
    // Words for what waits to be taken over.
    ...named('development', 'sure', 'candidate candidates incubator incubating incubation staging'),
    ...named('development', 'usual', 'experimental experiments experiment sandbox sandboxes unstable lab labs'),
    ...named('development', 'usual', 'development develop devel dev prototype prototypes preview wip'),
    // As often the place of what stays there for good.
    ...named('development', 'weak', 'contrib community playground playgrounds'),
    ...named('production', 'sure', 'lukhas accepted stable production prod released release live promoted'),
    ...named('production', 'weak', 'core src main app lib'),
    ...named('retired', 'sure', 'archive archived attic graveyard quarantine quarantined deprecated obsolete retired'),
]);
/** What the last segment of a directory says; undefined: nothing. */
function maturityOf(name) {
    return names.get(name.toLowerCase().replaceAll('-', '_'));
}
/** Directories that show, measure or tend the product: they import it, and no module goes from them into it. */
const attendants = new Set('bench benchmark benchmarks demo demos dummyserver example examples hacking packaging sample samples tutorial tutorials'.split(' '));
/** `test_community`, `e2e_playwright`, `unit-tests` */
const tests = /^(tests?|e2e)[-_]|[-_](tests?|e2e)$/;
/** Whether a directory's name says that it stands beside the product, and is no end of a promotion. */
function isAttendant(name) {
    const small = name.toLowerCase();
    return attendants.has(small) || tests.test(small);
}
/** Examples of names, for messages. */
const exampleNames = {
    development: 'candidate, experimental, sandbox, staging, dev',
    production: 'lukhas, accepted, stable, prod, core, src',
};

// EXTERNAL MODULE: ./build/domain/lane.js
var lane = __webpack_require__(6039);
;// CONCATENATED MODULE: ./build/manifest/shared-modules.js
// What stands in both lanes of a promotion: what was promoted so far, as far as a tree tells.



/**
 * Modules of which a production file that is no shim has a development file at the same path, sorted. An `__init__.py`
 * tells it only where it is all the code that production has of the module.
 */
function sharedModules(files, edge, isShim) {
    const code = new Set(files.flatMap(({ path, kind }) => (kind === 'file' && (0,module_path/* isCode */._m)(path) ? [path] : [])));
    const shared = new Set();
    const byInit = new Set();
    const further = new Set();
    for (const path of code) {
        if ((0,lane/* endOf */.pJ)(edge, path) !== edge.to || isShim(path))
            continue;
        const module = (0,module_path/* moduleOf */.cD)(edge, path);
        if (module === undefined)
            continue;
        const isInit = (0,module_path/* isPackageInit */.$$)(path);
        if (!isInit)
            further.add(module);
        const counterpart = edge.from.root + path.slice(edge.to.root.length);
        if (code.has(counterpart) && (0,lane/* endOf */.pJ)(edge, counterpart) === edge.from)
            (isInit ? byInit : shared).add(module);
    }
    return [...shared, ...[...byInit].filter((module) => !shared.has(module) && !further.has(module))].sort(order/* compareText */.n);
}

;// CONCATENATED MODULE: ./build/manifest/complete.js
// What a manifest that people wrote does not say yet, as edits of its text: what it says is left as it is.









/** Each lane's own keys first, in the order of the manifest. A key that is there, even if empty, is what its author says. */
function completions(manifest, ground) {
    const { lanes, stated, smoke, pythonPath } = ground;
    const dependencies = dependenciesOf(manifest, ground);
    const additions = manifest.lanes.flatMap((lane, number) => {
        const into = lanes.edges.filter(({ to }) => to.name === lane.name.value);
        return [
            ...directoriesFor(lane, into, ground),
            ...complete_ownersFor(lane, manifest, ground),
            ...(dependencies.get(lane.name.value) ?? []),
            ...denialsFor(lane, number, into, manifest, ground),
        ];
    });
    if (smoke.length > 0 && !stated.settings.has('smoke')) {
        additions.push({
            edit: { kind: 'set', path: ['lane_guard', 'smoke'], value: smoke },
            told: `lane_guard.smoke: ${listed(smoke)} (tests/smoke holds nothing; these are named as smoke tests)`,
        });
    }
    if (pythonPath !== null && !stated.settings.has('python-path')) {
        additions.push({
            edit: { kind: 'set', path: ['lane_guard', 'python-path'], value: pythonPath },
            told: `lane_guard.python-path: ${listed(pythonPath)} (imports between the lanes resolve from there)`,
        });
    }
    return additions;
}
function directoriesFor(lane, into, ground) {
    const name = lane.name.value;
    if (into.length === 0 || ground.stated.has(name, 'directories'))
        return [];
    const shared = into.flatMap((edge) => sharedModules(ground.files, edge, ground.isShim));
    const value = listedDirectories([...new Set(shared)], lane.root.value, ground.files);
    const what = value.length === 0
        ? '[], since no module stands in both lanes; a promotion adds its line'
        : `${(0,count/* counted */.h)(value.length, 'module')} that ${value.length === 1 ? 'stands' : 'stand'} in both lanes`;
    return [
        {
            edit: { kind: 'set', path: ['lanes', name, 'directories'], value },
            told: `directories of lane ${(0,quote/* quote */.hD)(name)}: ${what}`,
        },
    ];
}
function complete_ownersFor(lane, manifest, ground) {
    const name = lane.name.value;
    if (manifest.defaultOwners.length > 0 || ground.stated.has(name, 'owners'))
        return [];
    const found = ground.owners?.get(name);
    if (!found?.rule || found.owners.length === 0)
        return [];
    return [
        {
            edit: { kind: 'set', path: ['lanes', name, 'owners'], value: found.owners },
            told: `owners of lane ${(0,quote/* quote */.hD)(name)}: ${listed(found.owners)} (${ground.codeOwnersPath}:${found.rule.line})`,
        },
    ];
}
/** Only for lanes without rules of their own, and in a manifest that uses the key at all. */
function dependenciesOf(manifest, ground) {
    const { traffic, lanes, stated } = ground;
    if (!manifest.lanes.some(({ dependsOn }) => dependsOn.length > 0))
        return new Map();
    const rules = (0,import_rules/* importRules */.n)(manifest);
    const isAllowed = (from, to) => {
        const found = traffic.between(from, to);
        const { first } = found;
        if (!first)
            return found;
        const denied = rules.denies(first.path, lanes.laneOf(first.path), first.place, lanes.laneOf(first.place));
        return denied ? { files: 0, first: null } : found;
    };
    const allowed = { between: isAllowed, wayInto: (from, to) => traffic.wayInto(from, to) };
    const parts = manifest.lanes.map(({ name, root }, number) => {
        return { number, name: name.value, root: root.value, role: roleIn(lanes, name.value, root.value) };
    });
    const written = new Map(manifest.lanes.map((lane) => [lane.name.value, lane.dependsOn.map(({ value }) => value)]));
    const open = (name) => !stated.has(name, 'depends_on') && !stated.has(name, 'import_rules');
    const found = declaredDependencies(parts, allowed, written, open);
    return new Map([...found].flatMap(([name, { value }]) => !open(name) || value.length === 0
        ? []
        : [
            [
                name,
                [
                    {
                        edit: { kind: 'set', path: ['lanes', name, 'depends_on'], value },
                        told: `depends_on of lane ${(0,quote/* quote */.hD)(name)}: ${listed(value)} (its files import them)`,
                    },
                ],
            ],
        ]));
}
function roleIn(lanes, name, root) {
    if (lanes.edges.some(({ to }) => to.name === name))
        return 'production';
    if (lanes.edges.some(({ from }) => from.name === name))
        return 'development';
    const { role, weight } = maturityOf((0,domain_path/* baseName */.Fl)(root.slice(0, -1))) ?? {};
    return role === 'retired' ? 'retired' : role === 'development' && weight !== 'weak' ? 'unpromoted' : 'support';
}
/** A production lane without import rules, where none of its files goes against the one that the process knows. */
function denialsFor(lane, number, into, manifest, { stated, traffic }) {
    const name = lane.name.value;
    if (stated.has(name, 'import_rules') || stated.has(name, 'allowed_imports'))
        return [];
    const globs = into.flatMap(({ from }) => {
        const glob = globBelow(from.root);
        const other = manifest.lanes.findIndex((one) => one.name.value === from.name);
        const isMeant = manifest.lanes.some(({ name: one, root }) => root.value.startsWith(from.root) && lane.dependsOn.some(({ value }) => value === one.value));
        if (glob === null || isMeant)
            return [];
        return traffic.between(number, other).files > 0 || traffic.wayInto(number, other) !== null ? [] : [glob];
    });
    if (globs.length === 0)
        return [];
    return [
        {
            edit: { kind: 'set', path: ['lanes', name, 'import_rules'], value: { deny_from: globs } },
            told: `import_rules.deny_from of lane ${(0,quote/* quote */.hD)(name)}: ${listed(globs)} (no file of ${(0,quote/* quotePath */.WG)(lane.root.value)} imports that, directly or by way of others)`,
        },
    ];
}
function listed(values) {
    return `[${values.map((value) => (0,quote/* quote */.hD)(value)).join(', ')}]`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/domain/fields.js
var fields = __webpack_require__(8548);
// EXTERNAL MODULE: ./build/manifest/compose.js
var compose = __webpack_require__(8420);
;// CONCATENATED MODULE: ./build/manifest/written.js
// Writes values as YAML text, in block or flow style.

/** Longer lists of texts are written an item to a line. */
const widest = 120;
/** Lines of `key: value` in a block map at this column. */
function blockPair(key, value, column, indentation) {
    const head = `${' '.repeat(column)}${scalarText(key)}:`;
    if (isList(value)) {
        const flow = `${head} ${flowText(value)}`;
        if (value.length === 0 || (value.every(isScalar) && flow.length <= widest))
            return [flow];
        return [head, ...value.flatMap((item) => blockItem(item, column + indentation.list, indentation))];
    }
    if (isScalar(value))
        return [`${head} ${scalarText(value)}`];
    const pairs = Object.entries(value);
    if (pairs.length === 0)
        return [`${head} {}`];
    return [head, ...pairs.flatMap(([name, inner]) => blockPair(name, inner, column + indentation.map, indentation))];
}
/** Lines of `- value` in a block list whose dashes stand at this column. */
function blockItem(value, column, indentation, quotes = dist/* Scalar */.X5.PLAIN) {
    const dash = `${' '.repeat(column)}- `;
    if (isScalar(value))
        return [dash + scalarText(value, quotes)];
    if (isList(value))
        return [dash + flowText(value)];
    const lines = Object.entries(value).flatMap(([name, inner]) => blockPair(name, inner, column + 2, indentation));
    const [first = '', ...rest] = lines;
    return [dash + first.trimStart(), ...rest];
}
/** The value on one line. */
function flowText(value, quotes = dist/* Scalar */.X5.PLAIN) {
    if (isScalar(value))
        return scalarText(value, quotes);
    if (isList(value))
        return `[${value.map((item) => flowText(item, quotes)).join(', ')}]`;
    return `{${Object.entries(value)
        .map(([name, inner]) => flowPair(name, inner, quotes))
        .join(', ')}}`;
}
/** `key: value`, for a map in braces. */
function flowPair(key, value, quotes) {
    return `${scalarText(key, quotes)}: ${flowText(value, quotes)}`;
}
/** The scalar, in quotes where its text would be read as something else, also by readers of YAML 1.1. */
function scalarText(value, quotes = dist/* Scalar */.X5.PLAIN) {
    if (typeof value !== 'string')
        return String(value);
    if (quotes === dist/* Scalar */.X5.QUOTE_SINGLE && /^[\P{C}]*$/u.test(value))
        return `'${value.replaceAll("'", "''")}'`;
    if (quotes === dist/* Scalar */.X5.PLAIN && isPlain(value))
        return value;
    return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}
function isScalar(value) {
    return typeof value !== 'object';
}
function isList(value) {
    return Array.isArray(value);
}
function isPlain(text) {
    if (!/^[A-Za-z_/.](?:[\w./ -]*[\w./-])?$/.test(text))
        return false;
    return !/^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan|\.\d.*|\.{3})$/i.test(text);
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./build/manifest/yaml-text.js
// A YAML text with the nodes that the library reads in it, and what an edit has to know of how it is written.



/** Why an edit cannot be made. */
class EditRefused extends Error {
}
/** Reads a text that is to be edited. @throws EditRefused for one that has errors. */
function documentOf(text) {
    const composed = (0,compose/* compose */.Z)(text);
    if ('refused' in composed)
        throw new EditRefused(`it is ${composed.message}`);
    const { document, second } = composed;
    const [error] = document.errors;
    if (error)
        throw new EditRefused(`line ${lineAt(text, error.pos[0])} is no valid YAML: mend it first`);
    if (second !== null)
        throw new EditRefused(`a second YAML document begins at line ${lineAt(text, second)}`);
    return document;
}
/** One reading of the text; an edit gives a new one. Offsets are UTF-16 code units. */
class YamlText {
    text;
    document;
    #aliased = new Set();
    constructor(text) {
        this.text = text;
        this.document = documentOf(text);
        (0,dist/* visit */.YR)(this.document, { Alias: (_, alias) => void this.#aliased.add(alias.source) });
    }
    refuseShared(node, path) {
        if ((0,dist/* isAlias */.Vj)(node))
            throw this.shared(path);
        const anchor = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node) ? node.anchor : undefined;
        if (anchor !== undefined && this.#aliased.has(anchor))
            throw this.shared(path);
    }
    shared(path) {
        return new EditRefused(`${yaml_text_named(path)} is shared by an anchor and its aliases: write the values out first`);
    }
    commentAt(offset) {
        return /^[ \t]+#/.test(this.text.slice(offset, offset + 200));
    }
    blanksBefore(offset) {
        let at = offset;
        while (this.text[at - 1] === ' ')
            at--;
        return at;
    }
    /** Where a comma stands behind the last item, before the bracket that closes. */
    commaIn(from, close) {
        for (let at = from; at < close; at++) {
            if (this.text[at] === ',')
                return at;
            if (this.text[at] === '#')
                at = this.lineEnd(at) - 1;
        }
        return undefined;
    }
    /** The start of the line where an item is the first thing on it. */
    lineStartIfFirst(offset) {
        const start = this.text.lastIndexOf('\n', offset - 1) + 1;
        return start > 0 && this.text.slice(start, offset).trim() === '' ? start : undefined;
    }
    /** What stands between the last two items, where it is a comma and blanks. */
    separator(collection) {
        const [before, last] = collection.items.slice(-2);
        const between = before && last ? this.text.slice(this.endOf(before), startOf(last)) : ', ';
        return /^\s*,\s*$/.test(between) ? between : ', ';
    }
    /** A line between two items, where the last two have one between them. */
    spacing(nodes) {
        const [before, last] = nodes.slice(-2);
        if (!before?.range || !last?.range)
            return [];
        return /\n[ \t]*\r?\n/.test(this.text.slice(before.range[0], last.range[0])) ? [''] : [];
    }
    /** How its last text is quoted, or the keys of its last map, as in JSON. */
    quotesIn(list) {
        const last = list.items.findLast((item) => (0,dist/* isMap */.jh)(item) || ((0,dist/* isScalar */.jn)(item) && typeof item.value === 'string'));
        return quotesOf((0,dist/* isMap */.jh)(last) ? last.items[0]?.key : last);
    }
    pairOf(node) {
        let found;
        (0,dist/* visit */.YR)(this.document, {
            Map: (_, map) => {
                const pair = map.items.find((one) => one.value === node);
                if (pair)
                    found = { map, pair };
            },
        });
        return found;
    }
    /** Where the content of a value ends, comments behind it aside. */
    endOf(item) {
        if (!('range' in item)) {
            const pair = item;
            const value = nodeOr(pair.value);
            if (value && !isEmptyScalar(value))
                return this.endOf(value);
            const keyEnd = rangeOf(nodeOr(pair.key))[1];
            const colon = /^\s*:/.exec(this.text.slice(keyEnd, keyEnd + 1_100));
            return keyEnd + (colon?.[0].length ?? 0);
        }
        if (((0,dist/* isMap */.jh)(item) || (0,dist/* isSeq */.oP)(item)) && !isFlow(item)) {
            const last = item.items.at(-1);
            if (last)
                return this.endOf(last);
        }
        return rangeOf(item)[1];
    }
    indentation() {
        const found = {};
        (0,dist/* visit */.YR)(this.document, {
            Pair: (_, pair) => {
                const [key, value] = [nodeOr(pair.key), nodeOr(pair.value)];
                if (!key?.range || !((0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value)) || isFlow(value) || !value.range)
                    return;
                const step = this.columnOf(value.range[0]) - this.columnOf(key.range[0]);
                if ((0,dist/* isMap */.jh)(value))
                    found.map ??= step;
                else
                    found.list ??= step;
            },
        });
        return { map: found.map ?? 2, list: found.list ?? Math.min(found.map ?? 2, 2) };
    }
    columnOf(offset) {
        const start = this.text.lastIndexOf('\n', offset - 1) + 1;
        // A byte order mark takes no column.
        return offset - start - (this.text[start] === '\ufeff' ? 1 : 0);
    }
    lineEnd(offset) {
        return lineEnd(this.text, offset);
    }
    lineBreakAt(offset) {
        return lineBreakAt(this.text, offset);
    }
    insertLines(offset, lines) {
        return insertLines(this.text, offset, lines);
    }
    splice(start, end, written) {
        return this.text.slice(0, start) + written + this.text.slice(end);
    }
}
/** Lines below the line of `offset`; where that is a line's start, as behind block text, at it. */
function insertLines(text, offset, lines) {
    const lineBreak = lineBreakAt(text, offset);
    if (offset > 0 && text[offset - 1] === '\n') {
        return text.slice(0, offset) + lines.map((line) => line + lineBreak).join('') + text.slice(offset);
    }
    const end = lineEnd(text, offset);
    return text.slice(0, end) + lines.map((line) => lineBreak + line).join('') + text.slice(end);
}
/** Before the line break. */
function lineEnd(text, offset) {
    const end = text.indexOf('\n', offset);
    if (end < 0)
        return text.length;
    return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}
/** The line break that ends this line; of the last one, that of the file's first. */
function lineBreakAt(text, offset) {
    const here = text.indexOf('\n', offset);
    const end = here < 0 ? text.indexOf('\n') : here;
    return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
function quotesOf(node) {
    const type = (0,dist/* isScalar */.jn)(node) ? node.type : undefined;
    return type === dist/* Scalar */.X5.QUOTE_DOUBLE || type === dist/* Scalar */.X5.QUOTE_SINGLE ? type : dist/* Scalar */.X5.PLAIN;
}
function isFlow(node) {
    return node.flow === true;
}
function isEmptyScalar(node) {
    return node === null || ((0,dist/* isScalar */.jn)(node) && node.value === null && rangeOf(node)[0] === rangeOf(node)[1]);
}
/** Nothing, `null`, `[]` or `{}`. */
function isEmpty(node) {
    if (node === null || ((0,dist/* isScalar */.jn)(node) && node.value === null))
        return true;
    return (node instanceof dist/* YAMLMap */.CA || node instanceof dist/* YAMLSeq */.Rw) && node.items.length === 0;
}
function startOf(item) {
    const node = nodeOr(item);
    return rangeOf(node ?? nodeOr(item.key))[0];
}
function rangeOf(node) {
    const range = node?.range;
    if (!range)
        throw new EditRefused('a value has no place in the text');
    return [range[0], range[1]];
}
function nodeOr(item) {
    return (0,dist/* isAlias */.Vj)(item) || (0,dist/* isMap */.jh)(item) || (0,dist/* isSeq */.oP)(item) || (0,dist/* isScalar */.jn)(item) ? item : null;
}
/** What messages call the value at a path. */
function yaml_text_named(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'the file';
    return typeof last === 'number' ? `item ${last + 1} of ${yaml_text_named(path.slice(0, -1))}` : (0,quote/* quote */.hD)(last);
}

;// CONCATENATED MODULE: ./build/manifest/list-items.js



/**
 * The text with the items of a list replaced. Kept items keep their lines, with the comments beside them and above; what
 * stands above the first stays there.
 *
 * @throws EditRefused where the list cannot be changed in place.
 */
function replaceItems(yaml, list, values, path) {
    const old = list.items.map((item) => ((0,dist/* isScalar */.jn)(item) ? item.value : undefined));
    if (values.length === old.length && old.every((value, index) => value === values[index]))
        return yaml.text;
    if (!values.every(isScalar) || old.includes(undefined)) {
        throw new EditRefused(`${yaml_text_named(path)} holds more than texts: edit it by hand`);
    }
    const [start, end] = rangeOf(list);
    if (isFlow(list)) {
        if (/(^|\s)#/.test(yaml.text.slice(start, end))) {
            throw new EditRefused(`comments stand in the brackets of ${yaml_text_named(path)}: edit it by hand`);
        }
        const texts = values.map((value) => flowText(value, yaml.quotesIn(list)));
        if (list.items.length === 0)
            return yaml.splice(start, end, `[${texts.join(', ')}]`);
        const [first, last] = [rangeOf(nodeOr(list.items[0])), rangeOf(nodeOr(list.items.at(-1)))];
        return yaml.splice(first[0], last[1], texts.join(yaml.separator(list)));
    }
    if (values.length === 0)
        throw new EditRefused(`${yaml_text_named(path)} would be empty: remove the key`);
    const column = yaml.columnOf(start);
    const from = yaml.text.lastIndexOf('\n', start - 1) + 1;
    if (yaml.text.slice(from, start).trim() !== '')
        throw new EditRefused(`${yaml_text_named(path)} shares a line: edit it by hand`);
    const chunks = new Map();
    let at = from;
    for (const item of list.items) {
        const stop = yaml.lineEnd(rangeOf(nodeOr(item))[1]);
        const value = (0,dist/* isScalar */.jn)(item) ? item.value : undefined;
        chunks.set(value, [...(chunks.get(value) ?? []), yaml.text.slice(at, stop)]);
        at = yaml.text.indexOf('\n', stop) + 1 || yaml.text.length;
    }
    const stop = yaml.lineEnd(rangeOf(nodeOr(list.items.at(-1)))[1]);
    const lines = values.flatMap((value) => chunks.get(value)?.shift() ?? blockItem(value, column, yaml.indentation(), yaml.quotesIn(list)));
    return yaml.splice(from, stop, lines.join(yaml.lineBreakAt(from)));
}

;// CONCATENATED MODULE: ./build/manifest/draft.js




/** One edit of a YAML text, of the lines that it concerns alone. */
class Draft {
    #yaml;
    #after;
    constructor(text, after) {
        this.#yaml = new YamlText(text);
        this.#after = after;
    }
    set(path, value) {
        return this.#setFrom(this.#yaml.document.contents, path, 0, value);
    }
    append(path, item) {
        const node = this.#yaml.document.getIn(path, true);
        if ((0,dist/* isAlias */.Vj)(node))
            throw this.#yaml.shared(path);
        if (!(0,dist/* isSeq */.oP)(node))
            return this.set(path, [item]);
        this.#walk(path);
        return this.#appendTo(node, item, path);
    }
    /** @throws EditRefused where a value on the way stands for others too. */
    #walk(path) {
        for (let length = 0; length <= path.length; length++) {
            const node = length === 0 ? this.#yaml.document.contents : this.#yaml.document.getIn(path.slice(0, length), true);
            this.#yaml.refuseShared(node, path.slice(0, length));
        }
    }
    #setFrom(node, path, depth, value) {
        const here = path.slice(0, depth);
        this.#yaml.refuseShared(node, here);
        const key = path[depth];
        if (key === undefined)
            throw new EditRefused('no key is named');
        if ((0,dist/* isSeq */.oP)(node) && typeof key === 'number') {
            const item = node.items[key];
            if (depth + 1 < path.length)
                return this.#setFrom(nodeOr(item), path, depth + 1, value);
            return this.#replace(nodeOr(item), value, path);
        }
        if (!(0,dist/* isMap */.jh)(node))
            throw new EditRefused(`${yaml_text_named(here)} is no map`);
        const pairs = node.items.filter((pair) => (0,dist/* isScalar */.jn)(pair.key) && String(pair.key.value ?? '') === String(key));
        if (pairs.length > 1)
            throw new EditRefused(`${yaml_text_named(path.slice(0, depth + 1))} is there twice: keep one of the two`);
        const [pair] = pairs;
        const rest = path.slice(depth + 1);
        if (!pair)
            return this.#insert(node, String(key), nested(rest, value), here);
        const inner = nodeOr(pair.value);
        if (isEmpty(inner))
            return this.#fill(node, pair, nested(rest, value), path.slice(0, depth + 1));
        if (rest.length > 0)
            return this.#setFrom(inner, path, depth + 1, value);
        return this.#replace(inner, value, path, node);
    }
    #replace(node, value, path, map) {
        if ((0,dist/* isAlias */.Vj)(node) && node.range)
            return this.#yaml.splice(node.range[0], node.range[1], flowText(value));
        this.#yaml.refuseShared(node, path);
        if ((0,dist/* isSeq */.oP)(node) && isList(value))
            return replaceItems(this.#yaml, node, value, path);
        if ((0,dist/* isScalar */.jn)(node) && node.range) {
            if (node.type === dist/* Scalar */.X5.BLOCK_LITERAL || node.type === dist/* Scalar */.X5.BLOCK_FOLDED) {
                throw new EditRefused(`${yaml_text_named(path)} is a text of several lines: edit it by hand`);
            }
            const pair = map?.items.find((one) => one.value === node);
            if (!isScalar(value) && map && pair && !isFlow(map) && !fitsFlow(value)) {
                throw new EditRefused(`${yaml_text_named(path)} is text, and what is to stand there takes several lines`);
            }
            return this.#yaml.splice(node.range[0], node.range[1], flowText(value, quotesOf(node)));
        }
        throw new EditRefused(`${yaml_text_named(path)} is a ${(0,dist/* isSeq */.oP)(node) ? 'list' : 'map'}: set what is in it`);
    }
    #insert(map, key, value, path) {
        if (isFlow(map))
            return this.#insertFlow(map, flowPair(key, value, quotesOf(map.items[0]?.key)));
        const [first, last] = [map.items[0], map.items.at(-1)];
        if (!first || !last)
            throw new EditRefused(`${yaml_text_named(path)} is empty`);
        const column = this.#yaml.columnOf(rangeOf(nodeOr(first.key))[0]);
        const blank = path.length === 0 || (0,dist/* isMap */.jh)(first.value) ? this.#yaml.spacing(map.items.map((pair) => nodeOr(pair.key))) : [];
        const before = map.items.findLast(({ key: one }) => (0,dist/* isScalar */.jn)(one) && this.#after.includes(String(one.value)));
        return this.#yaml.insertLines(this.#yaml.endOf(before ?? last), [
            ...blank,
            ...blockPair(key, value, column, this.#yaml.indentation()),
        ]);
    }
    #appendTo(list, item, path) {
        const last = nodeOr(list.items.at(-1));
        if (isFlow(list)) {
            const pair = this.#yaml.pairOf(list);
            // A list of maps has room below its key.
            if (!last && !isScalar(item) && pair && !isFlow(pair.map))
                return this.#fill(pair.map, pair.pair, [item], path);
            return this.#insertFlow(list, flowText(item, this.#yaml.quotesIn(list)));
        }
        const column = this.#yaml.columnOf(rangeOf(list)[0]);
        const blank = this.#yaml.spacing(list.items.map(nodeOr));
        const lines = last && (0,dist/* isMap */.jh)(last) && isFlow(last)
            ? [`${' '.repeat(column)}- ${flowText(item, this.#yaml.quotesIn(list))}`]
            : blockItem(item, column, this.#yaml.indentation(), this.#yaml.quotesIn(list));
        return this.#yaml.insertLines(last ? this.#yaml.endOf(last) : rangeOf(list)[1], [...blank, ...lines]);
    }
    /** Writes a value where a key has none, or an empty list or map. */
    #fill(map, pair, value, path) {
        const [keyStart, keyEnd] = rangeOf(nodeOr(pair.key));
        const node = nodeOr(pair.value);
        this.#yaml.refuseShared(node, path);
        const written = node?.range && node.range[1] > node.range[0] ? node.range : undefined;
        const colon = this.#yaml.text.indexOf(':', keyEnd) + 1;
        if (isFlow(map) || fitsFlow(value)) {
            const separated = /[\s]/.test(this.#yaml.text[colon] ?? '') && !/[\r\n]/.test(this.#yaml.text[colon] ?? '');
            const text = flowText(value, quotesOf(pair.key));
            if (written)
                return this.#yaml.splice(written[0], written[1], text);
            return this.#yaml.splice(colon, separated ? colon + 1 : colon, ` ${text}${separated && this.#yaml.commentAt(colon) ? ' ' : ''}`);
        }
        const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '';
        const [, ...lines] = blockPair(key, value, this.#yaml.columnOf(keyStart), this.#yaml.indentation());
        const emptied = written ? this.#yaml.splice(this.#yaml.blanksBefore(written[0]), written[1], '') : this.#yaml.text;
        return insertLines(emptied, colon, lines);
    }
    #insertFlow(collection, item) {
        const [start, end] = rangeOf(collection);
        const last = collection.items.at(-1);
        if (last === undefined)
            return this.#yaml.splice(start + 1, end - 1, item);
        const lastEnd = this.#yaml.endOf(last);
        const comma = this.#yaml.commaIn(lastEnd, end - 1);
        const line = this.#yaml.lineStartIfFirst(startOf(last));
        if (line === undefined) {
            if (comma !== undefined)
                return this.#yaml.splice(comma + 1, comma + 1, ` ${item}`);
            return this.#yaml.splice(lastEnd, lastEnd, this.#yaml.separator(collection) + item);
        }
        const written = this.#yaml.text.slice(line, startOf(last)) + item;
        const sharesLine = this.#yaml.lineEnd(comma ?? lastEnd) >= end;
        if (comma !== undefined) {
            if (sharesLine)
                return this.#yaml.splice(comma + 1, comma + 1, this.#yaml.lineBreakAt(start) + written);
            return this.#yaml.insertLines(comma, [`${written},`]);
        }
        if (sharesLine)
            return this.#yaml.splice(lastEnd, lastEnd, `,${this.#yaml.lineBreakAt(start)}${written}`);
        return insertLines(this.#yaml.splice(lastEnd, lastEnd, ','), lastEnd, [written]);
    }
}
function nested(keys, value) {
    return keys.reduceRight((inner, key) => ({ [String(key)]: inner }), value);
}
function fitsFlow(value) {
    return isScalar(value) || (isList(value) && value.every(isScalar) && flowText(value).length <= 100);
}

;// CONCATENATED MODULE: ./build/manifest/splice.js
// Changes a YAML text in place: finds a value by its keys and writes beside it, so that no other line changes.






/**
 * The text with the value at `path` set; maps on the way that are not there are made. A new key stands after the last of
 * the keys `after` that its map has, else at the end.
 *
 * @throws EditRefused where the text cannot be changed in place.
 */
function setValue(text, path, value, after) {
    return checked(text, path, () => new Draft(text, after).set(path, value), (document) => document.setIn(path, value));
}
/**
 * The text with an item more at the end of the list at `path`, which is made where it is not there, as by `setValue`.
 *
 * @throws EditRefused where the text cannot be changed in place.
 */
function appendItem(text, path, item, after) {
    return checked(text, path, () => new Draft(text, after).append(path, item), (document) => {
        const list = document.getIn(path, true);
        if ((0,dist/* isSeq */.oP)(list))
            document.addIn(path, item);
        else
            document.setIn(path, [item]);
    });
}
/** The library's own edit of the parsed text says what the new text has to mean. */
function checked(text, path, write, mean) {
    const written = write();
    const wanted = documentOf(text);
    for (let length = 1; length < path.length; length++) {
        const above = path.slice(0, length);
        if (wanted.getIn(above) === null)
            wanted.setIn(above, wanted.createNode({}));
    }
    mean(wanted);
    if (!means(written, wanted)) {
        throw new EditRefused('the text around it is written in a way that does not allow it: edit it by hand');
    }
    return written;
}
function means(text, wanted) {
    const composed = (0,compose/* compose */.Z)(text);
    if ('refused' in composed || composed.document.errors.length > 0 || composed.second !== null)
        return false;
    return meaning(composed.document) === meaning(wanted);
}
function meaning(document) {
    try {
        return JSON.stringify(document.toJS(), sortKeys) ?? '';
    }
    catch {
        throw new EditRefused('its aliases cannot be followed: write the values out first');
    }
}
function sortKeys(_key, value) {
    return (0,fields/* isFields */.C)(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (0,order/* compareText */.n)(a, b))) : value;
}

// EXTERNAL MODULE: ./build/manifest/tables.js
var tables = __webpack_require__(9895);
;// CONCATENATED MODULE: ./build/manifest/edit.js
// Changes the text of a manifest and leaves every line as it is that the change does not need.





/**
 * Applies edits to a manifest's text, one after the other, and checks each by what the YAML library makes of both texts.
 * Comments, order, quotes, indentation, line ends, flow or block style, a byte order mark and a missing final line break
 * stay; what is written new follows what stands beside it.
 */
function editManifest(text, edits) {
    let current = text;
    for (const edit of edits) {
        try {
            current = applyEdit(current, edit);
        }
        catch (error) {
            if (!(error instanceof EditRefused))
                throw error;
            return { refused: `${describeEdit(edit)}: ${error.message}` };
        }
    }
    return { text: current };
}
function applyEdit(text, edit) {
    const document = documentOf(text);
    switch (edit.kind) {
        case 'add-directory':
            return addDirectory(text, document, edit.lane, edit.directory);
        case 'add-lane':
            return addLane(text, document, edit.lane);
        case 'set':
            return setValue(text, keyPath(document, edit.path), edit.value, before(edit.path));
        case 'append':
            return appendItem(text, keyPath(document, edit.path), edit.value, before(edit.path));
        case 'add-waiver':
            return appendItem(text, ['waivers'], edit.waiver, []);
    }
}
function describeEdit(edit) {
    switch (edit.kind) {
        case 'add-directory':
            return `cannot add ${(0,quote/* quote */.hD)(edit.directory)} to the directories of lane ${(0,quote/* quote */.hD)(edit.lane)}`;
        case 'add-lane':
            return `cannot add lane ${(0,quote/* quote */.hD)(edit.lane.name)}`;
        case 'set':
            return `cannot set ${(0,quote/* quote */.hD)(edit.path.join('.'))}`;
        case 'append':
            return `cannot add to ${(0,quote/* quote */.hD)(edit.path.join('.'))}`;
        case 'add-waiver':
            return 'cannot add a waiver';
    }
}
function addDirectory(text, document, name, directory) {
    const lane = lanePath(document, name);
    const list = [...lane, spelling(document, lane, tables/* laneKeys */.H6, 'directories')];
    const rootAt = spelling(document, lane, tables/* laneKeys */.H6, 'root');
    const root = asDirectory(String(document.getIn([...lane, rootAt]) ?? ''));
    const wanted = asDirectory(directory);
    const node = document.getIn(list, true);
    const listed = (0,dist/* isSeq */.oP)(node) ? node.items.flatMap((item) => ((0,dist/* isScalar */.jn)(item) ? [String(item.value)] : [])) : [];
    if (root !== '' && !wanted.startsWith(root))
        throw new EditRefused(`it is not below the root ${(0,quote/* quote */.hD)(root)}`);
    const whole = listed.map((one) => (asDirectory(one).startsWith(root) ? asDirectory(one) : root + asDirectory(one)));
    if (whole.some((one) => wanted.startsWith(one)))
        return text;
    const last = listed.at(-1);
    const fromTop = root === '' || (last !== undefined && asDirectory(last).startsWith(root));
    const written = fromTop ? wanted : wanted.slice(root.length);
    const slash = last === undefined ? false : last.endsWith('/');
    return appendItem(text, list, slash ? written : written.slice(0, -1), namesBefore(tables/* laneKeys */.H6, 'directories'));
}
function addLane(text, document, lane) {
    const lanes = document.get('lanes', true);
    if (laneIndex(document, lane.name) !== undefined)
        throw new EditRefused('a lane of that name is there');
    const key = (row) => spellingElsewhere(document, row);
    const rules = {
        ...(lane.allowFrom && { allow_from: lane.allowFrom }),
        ...(lane.denyFrom && { deny_from: lane.denyFrom }),
    };
    const body = {
        [key('root')]: lane.root,
        ...(lane.owners && { owners: lane.owners }),
        ...(lane.dependsOn && { [key('depends_on')]: lane.dependsOn }),
        ...(Object.keys(rules).length > 0 && { import_rules: rules }),
        ...(lane.promotion && { promotion: lane.promotion }),
    };
    if ((0,dist/* isMap */.jh)(lanes) && lanes.items.length > 0)
        return setValue(text, ['lanes', lane.name], body, []);
    return appendItem(text, ['lanes'], { [key('name')]: lane.name, ...body }, []);
}
/** The path as the file writes it: lanes by position, keys by the dialect that stands there. */
function keyPath(document, path) {
    const [first, second, ...rest] = path;
    if (first !== 'lanes' || second === undefined)
        return inTable(document, [], path, tables/* manifestKeys */.kb);
    return inTable(document, lanePath(document, second), rest, tables/* laneKeys */.H6);
}
function inTable(document, above, path, table) {
    const [key, ...rest] = path;
    if (key === undefined)
        return above;
    const row = Object.hasOwn(table, key) ? table[key] : undefined;
    if (!row)
        throw new EditRefused(`a manifest has no key ${(0,quote/* quote */.hD)(key)} there`);
    const here = [...above, spelling(document, above, table, key)];
    if (rest.length === 0)
        return here;
    const inner = row.holds === 'settings' ? tables/* settingKeys */.Rf : row.keys;
    if (row.holds === 'map' || row.holds === 'settings')
        return inTable(document, here, rest, inner ?? {});
    throw new EditRefused(`${(0,quote/* quote */.hD)(key)} is no map`);
}
/** The names of the keys that stand before the last one of a path, where a new lane's key is put; none: at the end. */
function before(path) {
    const [lanes, , key = ''] = path;
    return lanes === 'lanes' && path.length === 3 ? namesBefore(tables/* laneKeys */.H6, key) : [];
}
function namesBefore(table, key) {
    const rows = Object.entries(table);
    const index = rows.findIndex(([name]) => name === key);
    return rows.slice(0, Math.max(0, index)).flatMap(([name, row]) => [name, ...(row.also ?? [])]);
}
/** The name by which a map writes a key; the canonical one where it does not. */
function spelling(document, map, table, key) {
    const row = table[key];
    const here = [key, ...(row?.also ?? [])].find((name) => document.hasIn([...map, name]));
    return here ?? (table === tables/* laneKeys */.H6 ? spellingElsewhere(document, key) : key);
}
/** The name that the file's other lanes have for a key. */
function spellingElsewhere(document, key) {
    const table = tables/* laneKeys */.H6;
    const names = [key, ...(table[key]?.also ?? [])];
    return names.find((name) => laneBodies(document).some((lane) => lane.has(name))) ?? key;
}
function lanePath(document, name) {
    const index = laneIndex(document, name);
    if (index === undefined)
        throw new EditRefused(`there is no lane ${(0,quote/* quote */.hD)(name)}`);
    return ['lanes', index];
}
/** Its position, or its key where lanes are a map. */
function laneIndex(document, name) {
    const lanes = document.get('lanes', true);
    if ((0,dist/* isMap */.jh)(lanes))
        return lanes.has(name) ? name : undefined;
    if (!(0,dist/* isSeq */.oP)(lanes))
        return undefined;
    const index = lanes.items.findIndex((lane) => (0,dist/* isMap */.jh)(lane) && String(lane.get('name') ?? lane.get('lane')) === name);
    return index < 0 ? undefined : index;
}
function laneBodies(document) {
    const lanes = document.get('lanes', true);
    if ((0,dist/* isMap */.jh)(lanes))
        return lanes.items.flatMap(({ value }) => ((0,dist/* isMap */.jh)(value) ? [value] : []));
    return (0,dist/* isSeq */.oP)(lanes) ? lanes.items.filter((lane) => (0,dist/* isMap */.jh)(lane)) : [];
}
function asDirectory(path) {
    const plain = path
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .join('/');
    return plain === '' ? '' : `${plain}/`;
}

// EXTERNAL MODULE: ./build/manifest/lane-map.js
var lane_map = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/manifest/owner.js
var manifest_owner = __webpack_require__(215);
;// CONCATENATED MODULE: ./build/manifest/lane-owners.js

/**
 * The owners that the last matching lines of CODEOWNERS give most of a lane's files to. A line that decides about less than
 * half of them, as one about tests, names no owner of the lane.
 *
 * @param isIn whether a file is in the lane.
 */
function laneOwnersOf(files, isIn, map) {
    const decided = new Map();
    let count = 0;
    for (const { path, kind } of files) {
        if (kind === 'submodule' || !isIn(path))
            continue;
        count++;
        const rule = map.ruleOf(path);
        if (rule && rule.owners.length > 0)
            decided.set(rule, (decided.get(rule) ?? 0) + 1);
    }
    const [most] = [...decided].sort(([a, more], [b, fewer]) => fewer - more || a.line - b.line);
    if (!most)
        return { owners: [], rule: null, decided: 0, files: count };
    const [rule, of] = most;
    const owners = rule.owners.filter((owner) => manifest_owner/* ownerPattern */.a.test(owner));
    return { owners: 2 * of >= count ? [...new Set(owners)] : [], rule, decided: of, files: count };
}

;// CONCATENATED MODULE: ./build/manifest/proposal-text.js

const indentation = { map: 2, list: 2 };
/** Columns of a comment. */
const proposal_text_widest = 120;
/** The text of the file. Names of the tree stand in it quoted, on one line each. */
function proposalText(proposal) {
    const { why, lanes, secrets, zeroBytesFail, smoke, pythonPath } = proposal;
    const settings = [
        ...grounded('smoke', smoke.value.length > 0 ? smoke.value : undefined, smoke.why, 2),
        ...grounded('python-path', pythonPath.value ?? undefined, pythonPath.why, 2),
    ];
    const rules = [
        ...(secrets.value.length > 0
            ? [
                ...comments(secrets.why, 2),
                '  secrets:',
                ...secrets.value.flatMap((pattern) => blockItem({ pattern }, 4, indentation)),
            ]
            : comments(secrets.why, 2)),
        ...grounded('zero_bytes_fail', zeroBytesFail.value || undefined, zeroBytesFail.why, 2),
    ];
    const hasRules = secrets.value.length > 0 || zeroBytesFail.value;
    const hasSettings = smoke.value.length > 0 || pythonPath.value !== null;
    return [
        ...comments([
            'Proposed by lane-guard init from what the tree holds. What a value rests on stands above it: read it before others rely on it. Every key: docs/manifest.md of lane-guard.',
        ], 0),
        'version: 1',
        '',
        ...comments(why, 0),
        'lanes:',
        ...lanes.flatMap((lane, at) => [...(at === 0 ? [] : ['']), ...laneLines(lane)]),
        '',
        ...(hasRules ? ['invariants:', ...rules] : rules.map((line) => line.trimStart())),
        ...(hasSettings ? ['', 'lane_guard:', ...settings] : []),
        '',
    ].join('\n');
}
function laneLines(lane) {
    const { name, root, role, why, directories, owners, dependsOn, denyFrom, promotion } = lane;
    const some = (list) => (list.length > 0 ? list : undefined);
    return [
        ...comments(why, 2),
        ...blockItem({ name }, 2, indentation),
        ...blockPair('root', root, 4, indentation),
        ...grounded('directories', role === 'production' ? directories.value : undefined, directories.why, 4),
        ...grounded('owners', some(owners.value), owners.why, 4),
        ...grounded('depends_on', some(dependsOn.value), dependsOn.why, 4),
        ...comments(denyFrom.why, 4),
        ...(denyFrom.value.length > 0 ? blockPair('import_rules', { deny_from: denyFrom.value }, 4, indentation) : []),
        ...grounded('promotion', Object.keys(promotion.value).length > 0 ? promotion.value : undefined, promotion.why, 4),
    ];
}
function grounded(key, value, why, column) {
    return [...comments(why, column), ...(value === undefined ? [] : blockPair(key, value, column, indentation))];
}
/** Sentences as lines of comments, broken at blanks. */
function comments(sentences, column) {
    const start = `${' '.repeat(column)}#`;
    return sentences.flatMap((sentence) => {
        const lines = [];
        let line = start;
        for (const word of sentence.split(' ')) {
            if (line !== start && line.length + 1 + word.length > proposal_text_widest) {
                lines.push(line);
                line = start;
            }
            line += ` ${word}`;
        }
        return [...lines, line];
    });
}

;// CONCATENATED MODULE: ./build/manifest/propose.js
// Proposes a manifest for a tree that has none: every value with what it rests on. It reads no file and judges nothing.








/** The directories that are proposed as lanes. `rest`: those with code in neither end, from number 2 on. */
function laneParts(pair, rest, traffic) {
    const { production, development } = pair;
    const found = [
        { number: 0, root: production.path, role: 'production' },
        { number: 1, root: development.path, role: 'development' },
        ...rest.slice(0, mostParts).flatMap((root, at) => {
            const role = roleOf(root, traffic.between(0, at + 2).files);
            return role === null ? [] : [{ number: at + 2, root, role }];
        }),
    ];
    const taken = new Set();
    return found
        .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || a.number - b.number)
        .map((part) => {
        const name = laneNameFor(part.root, taken);
        taken.add(name);
        return { ...part, name };
    });
}
const mostParts = 200;
const roles = ['production', 'development', 'support', 'unpromoted', 'retired'];
function roleOf(root, importedByProduction) {
    const maturity = maturityOf((0,domain_path/* baseName */.Fl)(root.slice(0, -1)));
    if (maturity?.role === 'retired')
        return 'retired';
    if (maturity?.role === 'development' && (maturity.weight !== 'weak' || importedByProduction === 0))
        return 'unpromoted';
    return importedByProduction > 0 ? 'support' : null;
}
/** The name of a lane with this root that no other lane has: the directory's own where it is free. */
function laneNameFor(root, taken) {
    const path = root.slice(0, -1);
    const label = (0,domain_path/* baseName */.Fl)(path);
    for (let number = 1;; number++) {
        const name = [label, path][number - 1] ?? `${path}-${number - 1}`;
        if (!taken.has(name))
            return name;
    }
}
/** A manifest for the lanes of `parts`. */
function propose(ground) {
    const { parts, smoke, emptyFiles, secrets } = ground;
    const denials = new Map(parts.map((part) => [part.name, denialsOf(part, ground)]));
    const dependencies = declaredDependencies(parts, ground.traffic);
    const [first] = emptyFiles;
    const kept = [...secrets].flatMap(([pattern, matched]) => (matched.length === 0 ? [pattern] : []));
    return {
        why: isOwned(ground) ? [] : [`No owners: ${unowned(ground)}. Name them, as in owners: {default: ["@user"]}.`],
        lanes: parts.map((part) => ({
            name: part.name,
            root: part.root,
            role: part.role,
            why: whyLane(part, ground),
            directories: part.role === 'production' ? directoriesIn(ground) : { value: [], why: [] },
            owners: ownersFor(part, ground),
            dependsOn: dependencies.get(part.name) ?? { value: [], why: [] },
            denyFrom: denials.get(part.name) ?? { value: [], why: [] },
            promotion: promotionOf(part, ground),
        })),
        secrets: {
            value: kept,
            why: [
                ...(kept.length > 0 ? ['No tracked file matches these.'] : []),
                ...[...secrets].flatMap(([pattern, [one, ...more]]) => one === undefined
                    ? []
                    : [
                        `"${pattern}" is left out: ${(0,count/* counted */.h)(more.length + 1, 'tracked file')} ${more.length === 0 ? 'matches' : 'match'} it, ${(0,quote/* quotePath */.WG)(one)} first.`,
                    ]),
            ],
        },
        zeroBytesFail: first === undefined
            ? { value: true, why: ['No code file of these lanes is empty.'] }
            : {
                value: false,
                why: [
                    `zero_bytes_fail: true is left out: ${(0,count/* counted */.h)(emptyFiles.length, 'code file')} of these lanes ${emptyFiles.length === 1 ? 'is' : 'are'} empty, ${(0,quote/* quotePath */.WG)(first)} first.`,
                ],
            },
        smoke: {
            value: smoke,
            why: smoke.length > 0 ? ['tests/smoke holds nothing; these are named as smoke tests.'] : [],
        },
        pythonPath: ground.pythonPath,
    };
}
function promotionOf({ role }, { parts, files, smoke }) {
    const nameOf = (wanted) => parts.find((part) => part.role === wanted)?.name ?? '';
    if (role === 'development')
        return { value: { to: nameOf('production') }, why: [] };
    if (role !== 'production')
        return { value: {}, why: [] };
    const suites = smoke.length > 0 ? smoke : (0,manifest_tree/* directoriesOf */.P)(files).has('tests/smoke/') ? ['tests/smoke'] : [];
    return {
        value: { from: nameOf('development'), ...(suites.length > 0 && { checks: suites }) },
        why: suites.length > 0 ? [] : ['No smoke tests were found: a promotion needs one (tests/smoke).'],
    };
}

// EXTERNAL MODULE: ./build/manifest/read.js + 11 modules
var manifest_read = __webpack_require__(4450);
;// CONCATENATED MODULE: ./build/manifest/smoke-paths.js
// Smoke tests that lie elsewhere than in `tests/smoke`.


const mostPaths = 20;
/**
 * Directories that are named as smoke tests and hold tests, and test files that are named so, for the setting `smoke`;
 * empty where `standard` holds a file, and where nothing is found. Hidden directories and installed packages aside.
 */
function smokePaths(files, standard) {
    const paths = files.flatMap(({ path, kind, linked }) => (kind === 'file' && !linked ? [path] : []));
    if (paths.some((path) => path.startsWith(`${standard}/`)))
        return [];
    const found = new Set();
    for (const path of paths) {
        // The setting parts its items at commas; a name that starts with a dash would be a flag of pytest's.
        if (!isTest(path) || !/^[\w.][\w./-]*$/.test(path) || isForeign(path))
            continue;
        const directory = (0,domain_path/* directoriesAbove */.jH)(path).find((above) => isSmoke((0,domain_path/* baseName */.Fl)(above.slice(0, -1))));
        if (directory !== undefined)
            found.add(directory.slice(0, -1));
        else if (/(^|_)smoke(_|\.)/i.test((0,domain_path/* baseName */.Fl)(path)))
            found.add(path);
    }
    return [...found].sort(order/* compareText */.n).slice(0, mostPaths);
}
function isTest(path) {
    return /^(test_.*|.*_test)\.py$/.test((0,domain_path/* baseName */.Fl)(path));
}
function isSmoke(name) {
    return /^smoke([_-]?tests?)?$|^tests?[_-]smoke$/i.test(name);
}
function isForeign(path) {
    return path.split('/').some((name) => name.startsWith('.') || name === 'node_modules' || name === 'site-packages');
}

;// CONCATENATED MODULE: ./build/manifest/stated-keys.js
// Which keys a manifest's text states, also those that it states as empty.



/** @throws EditRefused for a text that is no valid YAML. */
function statedKeys(text) {
    const document = documentOf(text);
    const lanes = new Map();
    const stated = document.get('lanes', true);
    if ((0,dist/* isMap */.jh)(stated)) {
        for (const { key, value } of stated.items) {
            if ((0,dist/* isScalar */.jn)(key) && (0,dist/* isMap */.jh)(value))
                lanes.set(String(key.value), canonical(value, tables/* laneKeys */.H6));
        }
    }
    else if ((0,dist/* isSeq */.oP)(stated)) {
        for (const lane of stated.items) {
            if ((0,dist/* isMap */.jh)(lane))
                lanes.set(String(lane.get('name') ?? lane.get('lane')), canonical(lane, tables/* laneKeys */.H6));
        }
    }
    const settings = document.get('lane_guard', true);
    return {
        has: (lane, key) => lanes.get(lane)?.has(key) === true,
        settings: (0,dist/* isMap */.jh)(settings) ? canonical(settings, tables/* settingKeys */.Rf) : new Set(),
        top: (0,dist/* isMap */.jh)(document.contents) ? canonical(document.contents, {}) : new Set(),
    };
}
function canonical(map, table) {
    const names = new Map(Object.entries(table).flatMap(([name, row]) => (row.also ?? []).map((other) => [other, name])));
    return new Set(map.items.flatMap(({ key }) => {
        const text = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        return [text, names.get(text) ?? text];
    }));
}

// EXTERNAL MODULE: ./build/snapshot/manifest-source.js
var manifest_source = __webpack_require__(5032);
// EXTERNAL MODULE: ./build/snapshot/tree-facts.js
var tree_facts = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/commands/check.js + 49 modules
var check = __webpack_require__(5214);
// EXTERNAL MODULE: ./build/graph/project-names.js
var project_names = __webpack_require__(7807);
// EXTERNAL MODULE: ./build/graph/project-values.js + 2 modules
var project_values = __webpack_require__(5943);
// EXTERNAL MODULE: ./build/manifest/code-directories.js
var code_directories = __webpack_require__(6985);
;// CONCATENATED MODULE: ./build/manifest/code-places.js
// The directories of a tree that a lane could have as its root.






/** A lane lies near the top: `packages/python/candidate/` is as deep as is looked. */
const deepest = 3;
/**
 * Directories with code, by path. Left out: what belongs in no lane by its name (tests, tools, vendored trees, environments,
 * tutorials), what lies behind links, and names that a manifest cannot hold as a root.
 *
 * @param namedBy the file that names the repository's package as a directory of this name, or null.
 * @param also directories that are wanted whatever they are called and hold.
 */
function codePlaces(files, namedBy, also = []) {
    const environments = new Set(files.flatMap(({ path }) => (path.endsWith('/pyvenv.cfg') ? [path.slice(0, -'pyvenv.cfg'.length)] : [])));
    const counts = new Map(also.map((path) => [path, 0]));
    for (const { path, kind, linked } of files) {
        if (kind !== 'file' || linked || !(0,module_path/* isCode */._m)(path) || path.endsWith('.d.ts'))
            continue;
        const parents = (0,domain_path/* directoriesAbove */.jH)(path);
        if (parents.some((parent) => environments.has(parent)))
            continue;
        const near = parents.filter((parent, depth) => depth < deepest || counts.get(parent) !== undefined);
        for (const parent of near)
            counts.set(parent, (counts.get(parent) ?? 0) + 1);
    }
    const isLeftOut = (name, depth) => (0,code_directories/* isUnlaned */.Wg)(name, depth) || (isAttendant(name) && namedBy(name) === null);
    return [...counts]
        .filter(([path]) => also.includes(path) || !path.split('/').slice(0, -1).some(isLeftOut))
        .filter(([path]) => (0,manifest_directory/* normaliseDirectory */.y2)(path) === path)
        .map(([path, count]) => {
        const name = (0,domain_path/* baseName */.Fl)(path.slice(0, -1));
        return { path, files: count, maturity: maturityOf(name) ?? null, namedBy: namedBy(name) };
    })
        .sort((a, b) => (0,order/* compareText */.n)(a.path, b.path));
}

;// CONCATENATED MODULE: ./build/manifest/lane-pairs.js
// Which two directories may be the lanes of a promotion, and which pair of them the tree speaks for.


/** Directories beside a development lane that no name speaks for: only the largest are looked at. */
const mostUnnamed = 12;
const mostPairs = 60;
/**
 * Pairs in which a directory is named as a development lane and another one lies beside it or holds it; with a directory
 * that the user names, whatever may stand at the other end. The likeliest by name first.
 */
function possiblePairs(places, chosen) {
    const all = places.filter(isDevelopment);
    // A name that may mean anything counts where no better one stands.
    const surer = all.filter(({ maturity }) => maturity?.weight !== 'weak');
    const named = surer.length > 0 ? surer : all;
    const outermost = named.filter(({ path }) => !named.some((other) => other.path !== path && path.startsWith(other.path)));
    const developments = chosen.development === null
        ? outermost.filter(({ path }) => path !== chosen.production)
        : places.filter(({ path }) => path === chosen.development);
    const pairs = developments.flatMap((development) => productionsFor(development, places, chosen).map((production) => ({ development, production })));
    return pairs
        .sort((a, b) => nameWeight(b) - nameWeight(a) || b.production.files - a.production.files || byPath(a, b))
        .slice(0, mostPairs);
}
/** A project may be called `playground` itself. */
function isDevelopment({ maturity, namedBy }) {
    return maturity?.role === 'development' && (maturity.weight !== 'weak' || namedBy === null);
}
function productionsFor(development, places, chosen) {
    const parent = (0,domain_path/* directoryOf */.jt)(development.path.slice(0, -1));
    if (chosen.production !== null)
        return places.filter(({ path }) => path === chosen.production);
    const isOther = ({ path }) => !path.startsWith(development.path);
    const beside = places.filter((place) => {
        if (!isOther(place) || isDevelopment(place) || place.maturity?.role === 'retired')
            return false;
        return place.path === parent || (0,domain_path/* directoryOf */.jt)(place.path.slice(0, -1)) === parent;
    });
    const isNamed = ({ maturity, namedBy }) => maturity !== null || namedBy !== null;
    const unnamed = beside
        .filter((place) => !isNamed(place))
        .sort((a, b) => b.files - a.files || (0,order/* compareText */.n)(a.path, b.path));
    return [...beside.filter(isNamed), ...unnamed.slice(0, mostUnnamed)];
}
/** Points by which the best pair has to lead. */
const lead = 2;
/**
 * Takes the best pair where it leads and the tree speaks for it: modules that stand in both, imports between the two, or
 * names that leave no doubt. What the user named needs no evidence.
 */
function choosePair(pairs, chosen) {
    const ranked = [...pairs].sort((a, b) => pointsOf(b) - pointsOf(a) || byPath(a, b));
    const [best, second] = ranked;
    if (!best)
        return { among: [] };
    if (chosen.development !== null && chosen.production !== null)
        return { pair: best };
    const isClear = !second || pointsOf(best) - pointsOf(second) >= lead;
    return isClear && isSpokenFor(best) ? { pair: best } : { among: ranked };
}
function isSpokenFor(pair) {
    const { development, production, shared, developmentImports, productionImports } = pair;
    if (shared.length > 0)
        return true;
    // What production uses may still be meant for development, but not by a name that may mean anything.
    if (productionImports > 0)
        return nameOf(development) >= usual;
    if (developmentImports > 0)
        return true;
    if (nameOf(production) < sure)
        return false;
    // `dev` inside of `stable` may be anything; beside it, it is meant as its counterpart.
    const areSiblings = (0,domain_path/* directoryOf */.jt)(development.path.slice(0, -1)) === (0,domain_path/* directoryOf */.jt)(production.path.slice(0, -1));
    return nameOf(development) >= (areSiblings ? usual : sure);
}
/** Modules in both weigh most: nothing but a promotion, or a copy, brings them. */
function pointsOf(pair) {
    const { shared, developmentImports, productionImports, development, production } = pair;
    const modules = shared.length >= 5 ? 4 : shared.length > 0 ? 3 : 0;
    const imports = developmentImports > 0 ? (productionImports === 0 ? 2 : 1) : productionImports > 0 ? 1 : 0;
    // Within the project's own package it is the package that it is for, and no part of it.
    const isWithin = development.path.startsWith(production.path) && production.namedBy === null;
    return nameWeight(pair) + modules + imports + (isWithin ? 0 : 1);
}
function nameWeight({ development, production }) {
    return nameOf(development) + nameOf(production);
}
const sure = 3;
const usual = 2;
function nameOf({ maturity, namedBy }) {
    const weight = maturity?.weight;
    const byName = weight === 'sure' ? sure : weight === 'usual' ? usual : weight === 'weak' ? 1 : 0;
    return Math.max(byName, namedBy === null ? 0 : sure);
}
function byPath(a, b) {
    return (0,order/* compareText */.n)(a.development.path, b.development.path) || (0,order/* compareText */.n)(a.production.path, b.production.path);
}

// EXTERNAL MODULE: ./build/manifest/no-manifest.js
var no_manifest = __webpack_require__(791);
// EXTERNAL MODULE: ./build/manifest/patterns.js + 1 modules
var manifest_patterns = __webpack_require__(8969);
// EXTERNAL MODULE: ./build/snapshot/graph.js + 25 modules
var snapshot_graph = __webpack_require__(2883);
;// CONCATENATED MODULE: ./build/commands/import-folders.js


/**
 * Folders that hold a directory with Python, from which no import starts, and which are no package themselves.
 *
 * @param lacking folders from which imports of the tree start: a lane may lie further down.
 */
function foldersToImportFrom(places, lacking, tree, { roots }) {
    const folders = new Set([...places.map(({ path }) => (0,domain_path/* directoryOf */.jt)(path.slice(0, -1))), ...lacking]);
    const holds = (folder) => tree.entries.some(({ path }) => path.startsWith(folder) && path.endsWith('.py'));
    const isPackage = (folder) => tree.entries.some(({ path }) => path === `${folder}__init__.py`);
    return [...folders].filter((one) => !roots.includes(one) && holds(one) && !isPackage(one)).sort(order/* compareText */.n);
}

;// CONCATENATED MODULE: ./build/commands/init-ground.js




















/**
 * Looks for the lanes of a tree by name and by who imports whom.
 *
 * @param pythonPath import roots that the user names; null: those of the project, with what a lane's own place adds.
 */
async function searchLanes(host, tree, chosen, pythonPath) {
    const names = (0,project_names/* projectNames */.Qw)(new project_values/* ProjectFiles */.di(await textsOf(tree, project_names/* namingFiles */.Mf)).in(''));
    const namedBy = (directory) => names.find((name) => (0,project_names/* isNamedAs */.Wr)(directory, name))?.path ?? null;
    const wanted = [chosen.development, chosen.production].filter((path) => path !== null);
    const places = codePlaces(tree.entries, namedBy, wanted);
    const pairs = possiblePairs(places, chosen);
    const apart = placesApart(places);
    const lanes = pairs.length > 0 ? lanesOfPairs(pairs) : lanesOfPlaces(apart);
    const engine = (0,snapshot_graph/* holdsTypeScript */.ci)(tree, lanes) ? await host.loadTypeScript() : null;
    const read = (path) => (0,snapshot_graph/* gatherGraph */.co)(tree, lanes, path, engine, snapshot_graph/* everything */.YT);
    const { graph, unrooted } = await read(pythonPath);
    const weighed = pairs.map((pair) => weigh(pair, tree, graph));
    const largest = [...apart].sort((a, b) => b.files - a.files || (0,order/* compareText */.n)(a.path, b.path)).map(({ path }) => path);
    const plain = { pairs: weighed, places: places.length, oneWay: oneWays(apart, graph), largest, graph };
    const found = pairs.length > 0 ? pairs.flatMap(({ development, production }) => [development, production]) : apart;
    const choice = choosePair(weighed, chosen);
    const lacking = 'pair' in choice ? (unrooted(lanesOfPairs([choice.pair]))?.folders ?? []) : [];
    const further = pythonPath === null ? foldersToImportFrom(found, lacking, tree, graph) : [];
    if (further.length === 0)
        return { ...plain, pythonPath: { value: null, why: [] } };
    const roots = [...graph.roots, ...further];
    const { graph: widened } = await read(roots.map((root) => (root === '' ? '.' : root)));
    if (pairs.length === 0)
        return { ...plain, oneWay: oneWays(apart, widened), pythonPath: { value: null, why: [] } };
    const again = pairs.map((pair) => weigh(pair, tree, widened));
    const [before, after] = [weighed, again].map((some) => some.reduce((sum, pair) => sum + importsOf(pair), 0));
    const gains = (after ?? 0) > (before ?? 0);
    if (!gains && lacking.length === 0)
        return { ...plain, pythonPath: { value: null, why: [] } };
    const value = roots.map((root) => (root === '' ? '.' : root.slice(0, -1)));
    const shown = further.map(quote/* quotePath */.WG).join(', ');
    const why = `No setting of the project names ${shown} as an import root, and imports ${gains ? 'between' : 'of'} the lanes resolve from there.`;
    return { ...plain, pairs: again, graph: widened, pythonPath: { value, why: [why] } };
}
/** Patterns of files that hold secrets, as far as a name tells. */
const secretPatterns = ['**/*.pem', '**/*.p12', '**/id_rsa', '**/.env'];
/** Everything that a proposal for two lanes rests on. */
async function gatherGround(tree, pair, chosen, { graph, pythonPath }) {
    const ends = lanesOfPairs([pair]);
    const rest = (0,code_directories/* unmappedDirectories */.yw)(tree.entries, ends).map(({ path }) => path);
    const partOf = partsOf([pair.production.path, pair.development.path, ...rest]);
    const shims = new Set();
    const isForward = (path, into) => {
        const forwards = into === 1 && partOf(path) === 0 && graph.modules.get(path)?.shim !== undefined;
        if (forwards)
            shims.add(path);
        return forwards;
    };
    const traffic = new PartTraffic(graph, partOf, isForward);
    const parts = laneParts(pair, rest, traffic);
    const lanes = new lane/* LaneMap */.$e(parts, []);
    const codeOwners = await (0,tree_facts/* gatherCodeOwners */.zy)(tree);
    const map = codeOwners && new codeowners/* OwnerMap */.QE(codeOwners);
    const path = codeOwners?.path ?? codeowners/* codeOwnersPaths */.Yl[0] ?? '';
    const policy = { ...(0,no_manifest/* emptyManifest */.d)(''), zeroBytesFail: { value: true, at: { path: '' } } };
    return {
        files: tree.entries,
        chosen,
        pair,
        parts,
        traffic,
        shims: shims.size,
        owners: map === null
            ? undefined
            : new Map(parts.map(({ root, name }) => {
                const isIn = (file) => lanes.laneOf(file)?.name === name;
                return [root, laneOwnersOf(tree.entries, isIn, map)];
            })),
        codeOwnersPath: path,
        emptyFiles: await (0,tree_facts/* gatherEmptyFiles */.sO)(tree, policy, lanes),
        secrets: filesBy(secretPatterns, tree),
        smoke: smokePaths(tree.entries, 'tests/smoke'),
        pythonPath,
    };
}
/** Folders whose directories are packages of their own, and which are none themselves. */
const containers = ['src/', 'lib/', 'python/', 'packages/', 'pkg/'];
/** Directories that stand side by side: those at the top, and what the usual containers hold in their place. */
function placesApart(places) {
    const held = (container) => places.filter(({ path }) => (0,domain_path/* directoryOf */.jt)(path.slice(0, -1)) === container && path !== container);
    const open = containers.filter((container) => held(container).length > 1);
    const isTop = ({ path }) => path.indexOf('/') === path.length - 1 && !open.includes(path);
    return [...places.filter(isTop), ...open.flatMap(held)];
}
function lanesOfPlaces(places) {
    return new lane/* LaneMap */.$e(places.map(({ path }) => ({ name: path, root: path })), []);
}
function lanesOfPairs(pairs) {
    const lanes = new Map();
    const laneAt = (root) => {
        const lane = lanes.get(root) ?? { name: root, root };
        lanes.set(root, lane);
        return lane;
    };
    const edges = pairs.map(({ development, production }) => edgeOf(laneAt(development.path), laneAt(production.path)));
    return new lane/* LaneMap */.$e([...lanes.values()], edges);
}
function edgeOf(from, to) {
    return { from, to, areas: ['core'], labels: [], order: [] };
}
function weigh(pair, tree, graph) {
    const { development, production } = pair;
    const [from, to] = [development, production].map(({ path }) => ({ name: path, root: path }));
    const isShim = (path) => graph.modules.get(path)?.shim !== undefined;
    const traffic = new PartTraffic(graph, partsOf([production.path, development.path]));
    return {
        ...pair,
        shared: sharedModules(tree.entries, edgeOf(from, to), isShim),
        developmentImports: traffic.between(1, 0).files,
        productionImports: traffic.between(0, 1).files,
    };
}
function importsOf({ developmentImports, productionImports }) {
    return developmentImports + productionImports;
}
/** The innermost of some directories that holds a place. */
function partsOf(roots) {
    const map = new lane/* LaneMap */.$e(roots.map((root) => ({ name: root, root })), []);
    const numbers = new Map(map.lanes.map((lane, number) => [lane, number]));
    return (place) => {
        const lane = map.laneOf(place);
        return lane === undefined ? -1 : (numbers.get(lane) ?? -1);
    };
}
const mostOneWays = 5;
function oneWays(places, graph) {
    const traffic = new PartTraffic(graph, partsOf(places.map(({ path }) => path)));
    const found = [];
    for (const [from, { path }] of places.entries()) {
        for (const [to, other] of places.entries()) {
            const { files } = traffic.between(from, to);
            if (files > 0 && traffic.between(to, from).files === 0)
                found.push({ from: path, to: other.path, files });
        }
    }
    return found
        .sort((a, b) => b.files - a.files || (0,order/* compareText */.n)(a.from, b.from) || (0,order/* compareText */.n)(a.to, b.to))
        .slice(0, mostOneWays);
}
function filesBy(patterns, { entries }) {
    const set = new manifest_patterns/* PatternSet */.D(patterns);
    const found = new Map(patterns.map((pattern) => [pattern, []]));
    for (const { path } of entries) {
        const matched = set.matching(path);
        for (const pattern of patterns)
            if (matched.has(set.numberOf(pattern)))
                found.get(pattern)?.push(path);
    }
    return found;
}
async function textsOf(tree, paths) {
    const found = new Map();
    for (const path of paths) {
        if (!tree.entries.some((entry) => entry.path === path && entry.kind === 'file'))
            continue;
        const source = await tree.read(path);
        if (source)
            found.set(path, Buffer.from(source).toString('utf8'));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/commands/init-lanes.js






/** Pairs that are shown where none leads. */
const mostShown = 8;
/**
 * The two lanes.
 *
 * @throws Misconfiguration where the tree does not tell them, after the candidates with what speaks for each.
 */
function pairOf({ chosen, given, say }, search) {
    const { pairs, oneWay, places } = search;
    const choice = choosePair(pairs, chosen);
    if ('pair' in choice)
        return choice.pair;
    const { among } = choice;
    const [best] = among;
    if (best) {
        say('directories that may be the lanes:');
        for (const pair of among.slice(0, mostShown))
            say(`  ${described(pair)}`);
        if (among.length > mostShown)
            say(`  and ${among.length - mostShown} pairs more`);
        const alike = among.length > 1
            ? `${among.length} pairs of directories may be meant, and none leads`
            : best.productionImports > 0
                ? `${(0,quote/* quotePath */.WG)(best.production.path)} imports ${(0,quote/* quotePath */.WG)(best.development.path)}, as if that were no development lane`
                : 'nothing but the names of the two speaks for them';
        throw new misconfiguration/* Misconfiguration */.U(`the tree does not tell its development and its production lane: ${alike}; name the two that are meant`, initCommand(given, { development: best.development.path, production: best.production.path }));
    }
    if (places === 0) {
        throw new misconfiguration/* Misconfiguration */.U('no directory of the tree holds code, so that there are no lanes to propose', 'run init where there is code in two directories, as candidate/ and lukhas/');
    }
    if (oneWay.length > 0) {
        say('directories of which one imports the other, and not the other way:');
        for (const { from, to, files } of oneWay)
            say(`  ${(0,quote/* quotePath */.WG)(from)} → ${(0,quote/* quotePath */.WG)(to)}: ${(0,count/* counted */.h)(files, 'file')}`);
    }
    throw new misconfiguration/* Misconfiguration */.U(`no directory with code is named as a development lane (${exampleNames.development}) beside or in a production lane (${exampleNames.production})`, `name both, as in ${initCommand(given, exampleOf(chosen, search))}`);
}
/** Two directories that are there, to show what is to be named: nothing speaks for the largest but their size. */
function exampleOf(chosen, { oneWay: [likeliest], largest }) {
    if (likeliest && chosen.development === null && chosen.production === null) {
        return { development: likeliest.from, production: likeliest.to };
    }
    const isFree = (path) => path !== chosen.development && path !== chosen.production;
    const free = largest.filter(isFree);
    const production = chosen.production ?? free.shift() ?? someFolder;
    return { development: chosen.development ?? free.shift() ?? someFolder, production };
}
function described({ development, production, shared, developmentImports, productionImports }) {
    const [from, to] = [(0,quote/* quotePath */.WG)(development.path), (0,quote/* quotePath */.WG)(production.path)];
    const parts = [
        `${(0,count/* counted */.h)(shared.length, 'module')} in both`,
        `${(0,count/* counted */.h)(developmentImports, 'file')} of ${from} import${developmentImports === 1 ? 's' : ''} ${to}`,
        `${(0,count/* counted */.h)(productionImports, 'file')} the other way`,
    ];
    return `${from} → ${to}: ${parts.join('; ')}`;
}

;// CONCATENATED MODULE: ./build/commands/proposed-tree.js

/** The host whose folder holds a file more, or another text of it: to judge what is not written yet. */
function withFile(host, path, text) {
    const content = Buffer.from(text);
    return {
        ...host,
        workingTree: async () => {
            const tree = await host.workingTree();
            return overlaid(tree, path, content);
        },
    };
}
function overlaid(tree, path, content) {
    const others = tree.entries.filter((entry) => entry.path !== path);
    return {
        entries: [...others, { path, kind: 'file' }].sort((a, b) => (0,order/* compareText */.n)(a.path, b.path)),
        brokenLinks: tree.brokenLinks,
        read: async (asked) => (asked === path ? content : tree.read(asked)),
        each: async (paths, visit, room) => {
            if (!paths.includes(path))
                return tree.each(paths, visit, room);
            for (const asked of paths) {
                if (asked === path)
                    visit(asked, content);
                else
                    await tree.each([asked], visit, room);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/commands/init-manifest.js





















/** The manifest that the tree proposes, or what the one that is there does not say. */
async function manifestPlan(asked) {
    const source = await (0,manifest_source/* manifestSource */.p)(asked.tree, asked.manifest);
    if (source === undefined)
        return proposed(asked);
    const manifest = (0,manifest_read/* readManifest */.W)(asked.manifest, source);
    const [broken] = manifest.problems.filter(({ severity, value }) => severity === 'error' && value !== 'lanes');
    if (broken || !(source instanceof Uint8Array)) {
        const { location, message, remedy } = broken ?? {
            location: { path: asked.manifest },
            message: 'it cannot be read',
            remedy: 'mend it',
        };
        throw new misconfiguration/* Misconfiguration */.U(`${(0,domain_location/* placeOf */.$t)(location)}: ${message}; init adds nothing to a manifest with errors`, remedy);
    }
    return completed(asked, manifest, new TextDecoder('utf-8', { ignoreBOM: true }).decode(source));
}
async function proposed(asked) {
    const { tree, chosen, manifest: path } = asked;
    const search = await searchLanes(asked.host, tree, chosen, pythonPathOf(asked));
    const pair = pairOf(asked, search);
    const text = proposalText(propose(await gatherGround(tree, pair, chosen, search)));
    const found = await judged(asked, text);
    const [wrong] = found.filter(({ severity }) => severity !== 'notice');
    if (wrong) {
        throw new Error(`the proposed manifest does not pass ${wrong.check} (${wrong.message}): a defect of init, please report it`);
    }
    return {
        path,
        write: { folder: null, path, text, wish: { isNew: true } },
        notes: found.map(({ check: id, message }) => `${id}: ${message}`),
    };
}
async function completed(asked, manifest, text) {
    const { manifest: path, tree } = asked;
    const begun = await withLanes(asked, manifest, text);
    const lanes = (0,lane_map/* buildLaneMap */.D)(begun.manifest, null);
    const [edge] = lanes.edges;
    const roots = begun.manifest.lanes.map(({ root }) => root.value);
    const search = begun.search ??
        (await searchLanes(asked.host, tree, { development: edge?.from.root ?? null, production: edge?.to.root ?? null }, pythonPathOf(asked, begun.manifest)));
    const codeOwners = await (0,tree_facts/* gatherCodeOwners */.zy)(tree);
    const map = codeOwners && new codeowners/* OwnerMap */.QE(codeOwners);
    const isShim = (file) => search.graph.modules.get(file)?.shim !== undefined;
    const isForward = (file, into) => lanes.edges.some(({ from, to }) => from.root === roots[into] && to.name === lanes.laneOf(file)?.name) &&
        isShim(file);
    const additions = completions(begun.manifest, {
        files: tree.entries,
        lanes,
        stated: statedKeys(begun.text),
        isShim,
        traffic: new PartTraffic(search.graph, partsOf(roots), isForward),
        owners: map
            ? new Map(lanes.lanes.map(({ name }) => [
                name,
                laneOwnersOf(tree.entries, (file) => lanes.laneOf(file)?.name === name, map),
            ]))
            : undefined,
        codeOwnersPath: codeOwners?.path ?? '',
        smoke: smokePaths(tree.entries, 'tests/smoke'),
        pythonPath: search.pythonPath.value,
    });
    const { text: whole, told } = applied(begun, additions);
    if (whole === text)
        return { path, notes: [...told, `${path}: nothing to add`] };
    await refuseNewFindings(asked, text, whole);
    return { path, write: { folder: null, path, text: whole, wish: {} }, notes: told };
}
/** The manifest with a version, lanes and a promotion, which everything else rests on. */
async function withLanes(asked, manifest, text) {
    const stated = statedKeys(text);
    const first = stated.top.has('version')
        ? []
        : [{ edit: { kind: 'set', path: ['version'], value: 1 }, told: 'version: 1' }];
    if ((0,lane_map/* buildLaneMap */.D)(manifest, null).edges.length > 0) {
        if (asked.chosen.development !== null || asked.chosen.production !== null) {
            throw new misconfiguration/* Misconfiguration */.U(`${manifest.path} says which lanes are promoted from and to: --development and --production are for one that does not`, 'leave them out, or edit promotion: of the production lane');
        }
        return { ...applied({ text, manifest, told: [] }, first), manifest };
    }
    const search = await searchLanes(asked.host, asked.tree, asked.chosen, pythonPathOf(asked, manifest));
    const pair = pairOf(asked, search);
    const taken = new Set([...manifest.lanes.map(({ name }) => name.value), ...manifest.unreadLanes]);
    const to = endOf(manifest, pair.production.path, taken);
    const from = endOf(manifest, pair.development.path, taken);
    const promotion = {
        kind: 'set',
        path: ['lanes', to.name, 'promotion', 'from'],
        value: from.name,
    };
    const additions = [
        ...first,
        ...[to, from].flatMap(({ name, root, isDeclared }) => isDeclared
            ? []
            : [
                {
                    edit: { kind: 'add-lane', lane: { name, root } },
                    told: `lane ${(0,quote/* quote */.hD)(name)} with the root ${(0,quote/* quotePath */.WG)(root)}`,
                },
            ]),
        { edit: promotion, told: `promotion.from of lane ${(0,quote/* quote */.hD)(to.name)}: ${(0,quote/* quote */.hD)(from.name)}` },
    ];
    const begun = applied({ text, manifest, told: [] }, additions);
    const read = (0,manifest_read/* readManifest */.W)(manifest.path, Buffer.from(begun.text));
    const problem = read.problems.find(({ severity }) => severity === 'error');
    if (problem)
        throw new misconfiguration/* Misconfiguration */.U(`${manifest.path}: ${problem.message}`, problem.remedy);
    return { ...begun, manifest: read, search };
}
function endOf(manifest, root, taken) {
    const declared = manifest.lanes.find((lane) => lane.root.value === root);
    if (declared)
        return { name: declared.name.value, root, isDeclared: true };
    const name = laneNameFor(root, taken);
    taken.add(name);
    return { name, root, isDeclared: false };
}
/** Edit by edit: one that the text does not allow keeps no other from being made. */
function applied(begun, additions) {
    let { text } = begun;
    const told = [...begun.told];
    for (const { edit, told: what } of additions) {
        const edited = editManifest(text, [edit]);
        if ('refused' in edited)
            told.push(`not added: ${what}; ${edited.refused}`);
        else if (edited.text !== text) {
            text = edited.text;
            told.push(`+ ${what}`);
        }
    }
    return { ...begun, text, told };
}
async function refuseNewFindings(asked, before, after) {
    const known = new Set((await judged(asked, before, false)).map(({ fingerprint }) => fingerprint));
    const added = (await judged(asked, after)).find(({ fingerprint, severity }) => severity !== 'notice' && !known.has(fingerprint));
    if (!added)
        return;
    throw new Error(`what init adds does not pass ${added.check} (${added.message}): a defect of init, please report it`);
}
/** The findings of the group `manifest`, were this its text. */
async function judged({ host, given, manifest }, text, whole = true) {
    const inputs = { ...given.inputs, manifest, mode: 'audit', checks: 'manifest', baseline: 'none', severity: '' };
    const { report } = await (0,check/* check */.z)(withFile(host, manifest, text), inputs);
    const [reason] = report.reasons;
    if (whole && report.verdict === 'could-not-run') {
        throw new misconfiguration/* Misconfiguration */.U(`the manifest could not be judged: ${reason ?? 'no reason was given'}`, 'lane-guard check --checks manifest');
    }
    return report.findings.filter(({ status }) => status === 'active');
}
function pythonPathOf({ given }, manifest) {
    return (0,read/* readSettings */.sb)(given.inputs, manifest?.settings ?? {}).pythonPath;
}

;// CONCATENATED MODULE: ./build/commands/workflow-text.js

/** The actions that a workflow uses, by commit: a tag can be moved. A test holds them against this project's own workflows. */
const pinnedActions = {
    checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    python: 'actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0',
};
/** A workflow of GitHub that judges pushes, pull requests and merge groups, and audits once a week. */
function workflowText({ manifest, python, }) {
    return [
        'name: lanes',
        '# Written by lane-guard init. As a required check: name the job, lane-guard.',
        'on:',
        '  # The default branch: a push to another one is judged by its own rules, under the name that is required of pull requests.',
        '  push:',
        '    branches: [main, master]',
        '  pull_request:',
        '    # Labels and the title are judged as well.',
        '    types: [opened, synchronize, reopened, edited, labeled, unlabeled, ready_for_review]',
        '  merge_group:',
        '  # An audit of every lane, with what to promote next.',
        '  schedule:',
        "    - cron: '17 4 * * 1'",
        '  workflow_dispatch:',
        '',
        'permissions: {}',
        '',
        'jobs:',
        '  lane-guard:',
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 30',
        '    # The smoke suites run code of the change: no secrets and no right to write belong here.',
        '    permissions:',
        '      contents: read',
        '      pull-requests: read # labels and title as they are when the run starts',
        '    steps:',
        `      - uses: ${pinnedActions.checkout}`,
        '        with:',
        '          fetch-depth: 0',
        '          persist-credentials: false',
        ...(python ? pythonSteps(python) : []),
        '      # The tag of the major version follows its releases; name the commit of one to stay with it.',
        '      - uses: lane-guard/lane-guard@v1 # zizmor: ignore[unpinned-uses]',
        ...(manifest === (0,read/* standard */.mQ)('manifest') ? [] : ['        with:', `          manifest: ${quoted(manifest)}`]),
        '',
    ].join('\n');
}
function pythonSteps({ requirements, project, versionFile }) {
    const lists = requirements.map((file) => ` --requirement ${file}`).join('');
    return [
        `      - uses: ${pinnedActions.python}`,
        '        with:',
        versionFile === null ? "          python-version: '3.11'" : `          python-version-file: ${versionFile}`,
        requirements.length > 0
            ? `      # pytest, and what the smoke tests import: from ${requirements.join(' and ')}.`
            : project
                ? '      # pytest, and what the smoke tests import: the project, as its pyproject.toml lists what it needs.'
                : '      # pytest alone: no requirements file was found. Add what the smoke tests import.',
        `      - run: python -m pip install pytest${lists}${project ? ' --editable .' : ''}`,
    ];
}
/** In single quotes, where YAML reads nothing; what GitHub would read as an expression is one that gives the same text. */
function quoted(text) {
    return `'${text.replaceAll('${{', "${{ '${{' }}").replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./build/commands/init-workflow.js


const path = '.github/workflows/lanes.yml';
/** The workflow that runs lane-guard; one that is there is left. */
async function workflowPlan({ host, tree, manifest }, readFile) {
    const prefix = host.isRepository ? await host.git.run(['rev-parse', '--show-prefix']) : null;
    const above = prefix?.stdout.toString('utf8').replace(/\n$/, '') ?? '';
    if (above !== '') {
        throw new misconfiguration/* Misconfiguration */.U(`GitHub reads workflows at the top of a repository, and the folder is ${above} of one`, 'run lane-guard init --workflow at the top, and give the action working-directory');
    }
    if ((await readFile(path)) !== undefined || tree.entries.some((entry) => entry.path === path)) {
        return { path, notes: [`${path}: kept as it is`] };
    }
    const text = workflowText({ manifest, python: await pythonNeeds(tree) });
    return { path, write: { folder: null, path, text, wish: { isNew: true } }, notes: [] };
}
/** Files that list what the tests need, of which pip takes one or two: what the product needs, and what its tests need. */
const productLists = ['requirements.txt', 'requirements/base.txt'];
const testLists = [
    'requirements-test.txt',
    'requirements-tests.txt',
    'test-requirements.txt',
    'requirements/test.txt',
    'requirements/tests.txt',
    'requirements-dev.txt',
    'dev-requirements.txt',
    'requirements/dev.txt',
];
/** Null: the tree holds no Python. */
async function pythonNeeds(tree) {
    if (!tree.entries.some(({ path: file }) => file.endsWith('.py')))
        return null;
    const files = new Set(tree.entries.flatMap(({ path: file, kind }) => (kind === 'file' ? [file] : [])));
    const requirements = [productLists, testLists].flatMap((list) => list.find((one) => files.has(one)) ?? []);
    const pyproject = files.has('pyproject.toml') ? await tree.read('pyproject.toml') : undefined;
    const text = pyproject ? Buffer.from(pyproject).toString('utf8') : '';
    return {
        requirements,
        project: requirements.length === 0 && /^\[(project|tool\.poetry)\]/m.test(text),
        versionFile: files.has('.python-version')
            ? '.python-version'
            : /^\s*requires-python\s*=/m.test(text)
                ? 'pyproject.toml'
                : null,
    };
}

;// CONCATENATED MODULE: ./build/commands/init.js










/**
 * Proposes a manifest from the tree, and with `--workflow` and `--hook` what runs lane-guard. Prints it; `--write` writes it,
 * and never over a file that is there: a manifest gets what it does not say. Everything is decided before anything is written.
 *
 * @throws Misconfiguration where the tree does not tell its lanes, and where nothing can be written.
 */
async function printInit(given, terminal, opening) {
    const host = await opening;
    try {
        refuse(given);
        const folder = (0,commands_folder/* folderOf */.y)(given);
        const tree = await host.workingTree();
        const { manifest } = (0,read/* readEntrySettings */._b)(given.inputs);
        const chosen = chosenLanes(given, tree);
        const asked = {
            host,
            tree,
            given,
            chosen,
            manifest: pathOf(manifest),
            say: (line) => terminal.err(`${(0,visible.visible)(line)}\n`),
        };
        const readFile = (path) => terminal.readFile(folder, path);
        const plans = [
            await manifestPlan(asked),
            ...(given.switches.has('workflow') ? [await workflowPlan(asked, readFile)] : []),
            ...(given.switches.has('hook') ? [await hookPlan(asked, terminal)] : []),
        ];
        if (given.switches.has('write'))
            await write(plans, folder, terminal);
        else
            print(plans, terminal, initCommand(given, { write: true }));
        return 0;
    }
    finally {
        host.dispose();
    }
}
function refuse({ inputs }) {
    for (const name of ['base', 'head', 'mode', 'policy-from']) {
        if (inputs[name] === undefined)
            continue;
        throw new misconfiguration/* Misconfiguration */.U(`init looks at the tree as it lies in the folder, and --${name} was given`, `leave out --${name}`);
    }
}
/** A path of a file below the folder, as git would name it. */
function pathOf(written) {
    const directory = (0,domain_path/* asDirectory */.Wy)(written);
    if (directory && !/\p{C}/u.test(directory))
        return directory.slice(0, -1);
    throw new misconfiguration/* Misconfiguration */.U(`the manifest "${written}" is no file of the folder`, 'name one, as in --manifest ops/matriz.yaml');
}
function chosenLanes({ flags }, tree) {
    const directories = (0,manifest_tree/* directoriesOf */.P)(tree.entries);
    const read = (name) => {
        const written = flags?.[name];
        if (written === undefined)
            return null;
        const directory = (0,domain_path/* asDirectory */.Wy)(written);
        if (directory && directories.has(directory))
            return directory;
        const why = directory ? 'holds no file of the tree' : 'is no directory below the folder';
        throw new misconfiguration/* Misconfiguration */.U(`--${name} "${written}" ${why}`, 'name a directory of the tree, in the case that it has there');
    };
    const chosen = { development: read('development'), production: read('production') };
    if (chosen.development === null || chosen.development !== chosen.production)
        return chosen;
    throw new misconfiguration/* Misconfiguration */.U(`--development and --production both name "${chosen.development}"`, 'name two directories: modules are promoted from the one to the other');
}
async function write(plans, folder, terminal) {
    for (const { path, write: file, notes } of plans) {
        if (file)
            await terminal.writeFile(file.folder ?? folder, file.path, file.text, file.wish);
        const first = file ? [`${path}: written`] : [];
        terminal.out([...first, ...notes].map((line) => `${(0,visible.visible)(line)}\n`).join(''));
    }
}
/** The texts on standard output, what is to be known of them beside it. `writing`: the command that writes them. */
function print(plans, terminal, writing) {
    const shown = plans.flatMap(({ path, write: file }) => (file ? [{ path, text: file.text }] : []));
    for (const [at, { path, text }] of shown.entries()) {
        terminal.out(shown.length === 1 ? text : `${at === 0 ? '' : '\n'}# --- ${(0,visible.visible)(path)}\n${text}`);
    }
    for (const { notes } of plans)
        for (const note of notes)
            terminal.err(`${(0,visible.visible)(note)}\n`);
    const paths = shown.map(({ path }) => (0,visible.visible)(path)).join(', ');
    if (shown.length > 0)
        terminal.err(`nothing was written: ${paths}; next: ${(0,visible.visible)(writing)}\n`);
}


/***/ })

};
