export const id = 858;
export const ids = [858,624,78];
export const modules = {

/***/ 2858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeRange: () => (/* binding */ judgeRange),
/* harmony export */   listPaths: () => (/* binding */ listPaths)
/* harmony export */ });
/* harmony import */ var _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);
/* harmony import */ var _domain_path_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5796);
/* harmony import */ var _history_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2637);
/* harmony import */ var _history_reword_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5658);
/* harmony import */ var _reporters_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(587);
/* harmony import */ var _settings_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7913);
/* harmony import */ var _commit_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9624);
/* harmony import */ var _subject_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5078);








/**
 * Judges the subjects of the commits of a range, each by its own tree: the form, the lanes and the module. What the commits
 * change is judged by `check`.
 *
 * @param range `<base>..<head>`; without a head, HEAD
 * @throws Misconfiguration for a range that is none, or settings that cannot be read.
 */
async function judgeRange(range, given, terminal) {
    if (given.operands.length > 0) {
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__/* .Misconfiguration */ .U('"commit-msg" takes a file or --range, not both', `lane-guard commit-msg --range ${range}`);
    }
    const folder = given.inputs['working-directory'] ?? '.';
    const manifestPath = given.inputs.manifest ?? (0,_settings_read_js__WEBPACK_IMPORTED_MODULE_5__/* .standard */ .mQ)('manifest');
    const git = await terminal.openGit(folder);
    const { base, head } = await endsOf(git, range);
    const manifest = await terminal.readFile(folder, manifestPath);
    if (manifest === undefined && given.inputs.manifest !== undefined) {
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__/* .Misconfiguration */ .U(`the manifest "${manifestPath}" does not exist`, 'name a file that exists');
    }
    const rules = (0,_commit_rules_js__WEBPACK_IMPORTED_MODULE_6__.readRules)(manifestPath, manifest, given.inputs);
    const commits = await commitsOf(git, base, head);
    const checkedOut = (await commitOf(git, 'HEAD')) === head;
    let faults = 0;
    for (const commit of commits) {
        const list = ['ls-tree', '-r', '-z', '--name-only', '--end-of-options', commit.sha];
        const fault = await (0,_subject_fault_js__WEBPACK_IMPORTED_MODULE_7__.faultOfSubject)(commit.subject, rules, (roots) => listPaths(git, [...list, '--', ...roots]));
        if (!fault)
            continue;
        faults++;
        const subject = commit.subject.length > 200 ? `${commit.subject.slice(0, 200)}…` : commit.subject;
        terminal.err(`lane-guard: commit ${(0,_history_reword_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(commit.sha)} "${(0,_reporters_visible_js__WEBPACK_IMPORTED_MODULE_4__.visible)(subject)}" ${(0,_reporters_visible_js__WEBPACK_IMPORTED_MODULE_4__.visible)(fault.fault)}\n`);
        terminal.err(`next: ${(0,_reporters_visible_js__WEBPACK_IMPORTED_MODULE_4__.visible)(remedyOf(fault, commit, { base, head, checkedOut }, rules.format))}\n`);
    }
    const count = commits.length === 1 ? '1 commit' : `${commits.length} commits`;
    terminal.out(`${(0,_reporters_visible_js__WEBPACK_IMPORTED_MODULE_4__.visible)(range)}: ${count}, ${faults} with a subject to mend\n`);
    return faults === 0 ? 0 : 1;
}
/** Paths as git lists them, separated by NUL. */
async function listPaths(git, args) {
    const { stdout } = await git.run(args);
    const paths = [];
    let start = 0;
    for (let end = stdout.indexOf(0); end >= 0; end = stdout.indexOf(0, start)) {
        paths.push((0,_domain_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q)(stdout.subarray(start, end)));
        start = end + 1;
    }
    return paths;
}
async function endsOf(git, range) {
    const [, from = '', to = ''] = range.includes('...') ? [] : (/^(.+?)\.\.(.*)$/s.exec(range) ?? []);
    if (from === '') {
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__/* .Misconfiguration */ .U(`--range "${range}" is no range`, 'lane-guard commit-msg --range main..HEAD');
    }
    return { base: await existing(git, from), head: await existing(git, to === '' ? 'HEAD' : to) };
}
async function existing(git, revision) {
    const found = await commitOf(git, revision);
    if (found !== undefined)
        return found;
    throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__/* .Misconfiguration */ .U(`--range: "${revision}" names no commit of this repository`, 'name a branch, a tag or a commit; git log --oneline lists those that this clone has');
}
async function commitOf(git, revision) {
    if (/^-|[\0\n\r]/.test(revision))
        return undefined;
    const { code, stdout } = await git.run([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
    ]);
    return code === 0 ? stdout.toString('latin1').trim() : undefined;
}
/** Oldest first, those that merges brought in as well. */
async function commitsOf(git, base, head) {
    const order = ['--topo-order', '--reverse'];
    const { code, stdout, stderr } = await git.run([
        ...['log', '-z', `--format=${_history_log_js__WEBPACK_IMPORTED_MODULE_2__/* .logFormat */ .yd}`, ...order],
        ...['--end-of-options', `${base}..${head}`, '--'],
    ]);
    if (code === 0)
        return (0,_history_log_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLog */ .g_)(stdout);
    throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_0__/* .Misconfiguration */ .U(`git log failed: ${stderr.trim().split('\n')[0]}`, 'See that the clone is whole: `git fsck`');
}
function remedyOf({ corrected, isAutosquash }, commit, { base, head, checkedOut }, format) {
    if (isAutosquash)
        return `git rebase -i --autosquash ${(0,_history_reword_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(base)}`;
    if (corrected !== null)
        return (0,_history_reword_js__WEBPACK_IMPORTED_MODULE_3__/* .rewordCommand */ .VI)({ head, checkedOut, judged: 'change' }, commit, corrected);
    const own = commit.sha === head && checkedOut;
    return own
        ? `git commit --amend, and make the first line ${(0,_subject_fault_js__WEBPACK_IMPORTED_MODULE_7__.otherSubject)(format)}`
        : `git rebase -i ${(0,_history_reword_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(commit.sha)}^, mark the commit with "reword", and make its first line ${(0,_subject_fault_js__WEBPACK_IMPORTED_MODULE_7__.otherSubject)(format)}`;
}


/***/ }),

/***/ 9624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRules: () => (/* binding */ readRules)
/* harmony export */ });
/* harmony import */ var _manifest_lane_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1691);
/* harmony import */ var _manifest_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4450);
/* harmony import */ var _settings_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7913);



/** What a promotion's subject is held against. A file of its own: YAML is loaded with it. */
function readRules(path, source, inputs) {
    const manifest = (0,_manifest_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .W)(path, source);
    const { commitFormat, label } = (0,_settings_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)(inputs, manifest.settings);
    return { format: commitFormat, lanes: (0,_manifest_lane_map_js__WEBPACK_IMPORTED_MODULE_0__/* .buildLaneMap */ .D)(manifest, label) };
}


/***/ }),

/***/ 5078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultOfSubject: () => (/* binding */ faultOfSubject),
/* harmony export */   otherSubject: () => (/* binding */ otherSubject)
/* harmony export */ });
/* harmony import */ var _domain_lane_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6039);
/* harmony import */ var _history_announcements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5987);
/* harmony import */ var _history_known_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3912);
/* harmony import */ var _history_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4783);
/* harmony import */ var _history_subject_slips_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3505);





/** Judges a subject by its form, its lanes and whether its module is there; undefined where nothing is wrong. */
async function faultOfSubject(subject, { format, lanes }, pathsBelow) {
    const parsed = (0,_history_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSubject */ .C)(subject, format);
    if (parsed.kind === 'unrelated')
        return undefined;
    if (parsed.kind === 'promotion') {
        const found = await faultOfPromotion(parsed, format, lanes, pathsBelow);
        return found && { ...found, isAutosquash: false };
    }
    const meant = parsed.corrected === undefined ? undefined : (0,_history_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSubject */ .C)(parsed.corrected, format);
    const better = meant?.kind === 'promotion' ? await faultOfPromotion(meant, format, lanes, pathsBelow) : undefined;
    return {
        fault: `is not of the form of a promotion: ${parsed.slip}`,
        corrected: better?.corrected ?? parsed.corrected ?? null,
        isAutosquash: meant?.kind === 'promotion' && isAutosquash(subject, parsed.corrected ?? ''),
    };
}
/** The remedy where what was meant cannot be told. */
function otherSubject(format) {
    return `the subject of a promotion, or one that does not start with "${(0,_history_subject_slips_js__WEBPACK_IMPORTED_MODULE_3__/* .markerOf */ .we)(format)}"`;
}
function isAutosquash(subject, corrected) {
    const rest = subject.replace(/^(?:(?:fixup|squash|amend)! ?)+/, '');
    return rest !== subject && rest.replace(/(?: \(#\d{1,12}\))*$/, '') === corrected;
}
/** The lanes have to be those of a promotion, and the module has to be there. */
async function faultOfPromotion(announced, format, lanes, pathsBelow) {
    const [exact] = (0,_history_announcements_js__WEBPACK_IMPORTED_MODULE_0__/* .edgesNamed */ .kO)(announced, lanes, true);
    const edge = exact ?? (0,_history_announcements_js__WEBPACK_IMPORTED_MODULE_0__/* .edgesNamed */ .kO)(announced, lanes, false)[0] ?? (0,_history_announcements_js__WEBPACK_IMPORTED_MODULE_0__/* .swappedEdge */ .iV)(announced, lanes);
    const known = lanes.edges.map(({ from, to }) => `from ${(0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_4__/* .laneLabel */ .h9)(from)} to ${(0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_4__/* .laneLabel */ .h9)(to)}`).join(', ');
    if (!edge) {
        const named = `from ${announced.from} to ${announced.to}`;
        const only = lanes.edges.length === 1 ? lanes.edges[0] : undefined;
        return {
            fault: `names a promotion ${named}, and the manifest promotes ${known || 'between no lanes'}`,
            corrected: only ? (0,_history_announcements_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)({ module: announced.module, edge: only }, format) : null,
        };
    }
    const paths = await pathsBelow([edge.from.root, edge.to.root]);
    const modules = new Set([...(0,_history_known_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .developmentModules */ .P)(paths, edge), ...promotedNames(paths, edge)]);
    const module = (0,_history_known_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .meantModule */ .E)(announced.module, modules, edge);
    if (!exact) {
        return {
            fault: `names a promotion from ${announced.from} to ${announced.to}, and the manifest promotes ${known}`,
            corrected: (0,_history_announcements_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)({ module: module ?? announced.module, edge }, format),
        };
    }
    if (module === announced.module || modules.size === 0)
        return undefined;
    return {
        fault: `announces "${announced.module}", and there is no ${edge.from.root}${announced.module}`,
        corrected: module === undefined ? null : (0,_history_announcements_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)({ module, edge }, format),
    };
}
/** A module that is moved rather than copied is in production alone. */
function promotedNames(paths, { from, to, ...rest }) {
    return (0,_history_known_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .developmentModules */ .P)(paths, { ...rest, from: to, to: from });
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


/***/ })

};
