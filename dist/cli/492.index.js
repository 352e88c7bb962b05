export const id = 492;
export const ids = [492,587];
export const modules = {

/***/ 6492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printCheck: () => (/* binding */ printCheck)
});

// UNUSED EXPORTS: exitCode

// EXTERNAL MODULE: ./build/domain/lane.js
var domain_lane = __webpack_require__(6039);
// EXTERNAL MODULE: ./build/domain/module-path.js
var module_path = __webpack_require__(7685);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/history/subject-slips.js


/** Brings look-alikes to what they look like: width, composition, blanks, invisible characters, arrows. */
function normalise(text) {
    const plain = text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();
    const arrow = arrows.exec(plain)?.[0];
    return { text: plain.replace(new RegExp(arrows, 'g'), ' → ').replace(/ +/g, ' '), arrow };
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
    const rest = normal.text.replace(/^[\w-]+(?:\([^()]*\))?!?: ?/, '');
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
const invisible = /\p{Cf}|(?!\s)\p{Cc}/gu;
// `→` itself is among them, so that the first arrow is found whichever it is.
const arrows = /[-=~‐-―−]{1,3}>{1,2}|[→-⇿➔➘-➾⟰-⟿⤀-⥿⬀-⬏»›]/u;
/** One letter too many, too few, another, or two exchanged. */
function isOneSlip(word, wanted) {
    if ((0,mod/* distance */.Io)(word, wanted) <= 1)
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
function isKey(word, key, toIsArrow) {
    const lower = word.toLowerCase();
    if (key === '→')
        return word === '→' || (toIsArrow && lower === 'to');
    return lower === key.toLowerCase() || (key.length > 5 && (0,mod/* distance */.Io)(lower, key.toLowerCase()) <= 2);
}
/** A word without quotes around it and stops after it. */
function bare(word) {
    return word.replace(/^["'`]+/, '').replace(/["'`.,;!]+$/, '');
}
/** The module's name without a lane before it, an ending after it, or dots for slashes. */
function plainModule({ module, from, to }) {
    let name = module.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    for (const lane of [from, to]) {
        if (lane !== '' && name.toLowerCase().startsWith(`${lane.toLowerCase()}/`))
            name = name.slice(lane.length + 1);
    }
    name = (0,module_path/* withoutEnding */.sP)(name);
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

;// CONCATENATED MODULE: ./build/history/subject.js

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
        const start = normalise(subject.slice(0, 256));
        if (hasMarker(start, format) === undefined)
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
    const read = readLoosely(normalise(text), format);
    if (read === undefined)
        return { kind: 'unrelated' };
    const corrected = read.values && formatSubject(format, read.values);
    const sound = corrected !== undefined && corrected !== text && isSound(corrected, format);
    const slip = describeSlips(text, format, read, exact);
    return { kind: 'malformed', slip, ...(sound ? { corrected } : {}) };
}
/** The subject of a promotion. Characters that a line cannot carry, or that nobody sees, are written `\u000a`. */
function formatSubject(format, { module, from, to }) {
    const values = { module, from, to };
    return format.replace(/\{(module|from|to)\}/g, (_, name) => escaped(values[name] ?? ''));
}
/** Git strips blanks at the end of a subject, and a shell's history does not show what is invisible. */
function escaped(value) {
    return value.replace(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|^\s|\s$/gu, (character) => {
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
    return isPlainModule(announced) && lanes.every(([part, lane]) => !format.includes(part) || isPlainWord(lane));
}
function isSound(corrected, format) {
    const announced = readExactly(corrected, format);
    return announced !== undefined && isPlain(announced, format);
}

;// CONCATENATED MODULE: ./build/history/announcements.js



/** Every announcement of the range, also in commits that a merge brought in. */
function announcementsIn(history, format, lanes) {
    const proposed = proposedSubjects(history, format);
    return history.commits.flatMap((commit) => {
        const parsed = parseSubject(commit.subject, format, proposed);
        if (parsed.kind === 'unrelated')
            return [];
        const wellFormed = parsed.kind === 'promotion';
        const meant = wellFormed ? parsed : parsed.corrected && parseSubject(parsed.corrected, format, proposed);
        if (typeof meant !== 'object' || meant.kind !== 'promotion')
            return [];
        return [{ commit, announced: meant, edges: edgesNamed(meant, lanes, wellFormed), wellFormed }];
    });
}
/** The subjects that announce what the range promotes, with what they say. */
function proposedSubjects(history, format) {
    const subjects = new Map();
    for (const { edge, module } of [...history.total, ...history.promotions]) {
        for (const name of [module, (0,module_path/* holderOf */.Kd)(edge, module)]) {
            const announced = announcedAs(name, edge);
            subjects.set(formatSubject(format, announced), announced);
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
    const names = [module, (0,module_path/* holderOf */.Kd)(edge, module)];
    // Loose files that import each other are one promotion, and go by the name of any.
    if ((0,module_path/* isCode */._m)(path))
        names.push(...promotion.files.map((file) => (0,module_path/* moduleOf */.cD)(edge, file.path) ?? (0,module_path/* withoutEnding */.sP)(path)));
    return names.some((candidate) => candidate.normalize('NFC') === wanted);
}
/** The exact subject that announces a promoted path or module. */
function subjectOf({ module, edge }, format) {
    return formatSubject(format, announcedAs(module, edge));
}
function announcedAs(module, { from, to }) {
    return { module, from: (0,domain_lane/* laneLabel */.h9)(from), to: (0,domain_lane/* laneLabel */.h9)(to) };
}
/** The lanes of a base and of a head are read apart: edges are the same by their names. */
function isSameEdge(a, b) {
    return (0,domain_lane/* edgeKey */.B5)(a) === (0,domain_lane/* edgeKey */.B5)(b);
}
/** The edges of the lanes that a subject names, by label or by directory; a malformed one may have them in another case. */
function edgesNamed({ from, to }, lanes, exact) {
    const fold = (name) => (exact ? name : name.toLowerCase());
    const isNamed = (lane, name) => name === '' || [(0,domain_lane/* laneLabel */.h9)(lane), (0,domain_lane/* laneDirectory */.qR)(lane)].some((known) => fold(known) === fold(name));
    return lanes.edges.filter((edge) => isNamed(edge.from, from) && isNamed(edge.to, to));
}
/** Well-formed announcements of what neither their own diff nor the range promotes or brings back. */
function mismatchedIn(history, announcements) {
    const promoted = [...history.total, ...history.promotions];
    return announcements.filter((announcement) => announcement.wellFormed &&
        !promoted.some((promotion) => announces(announcement, promotion)) &&
        !bringsBack(history, announcement));
}
/** A promotion that was reverted and is done again copies nothing that is new in production. */
function bringsBack({ restored }, { announced, edges }) {
    return edges.some((edge) => {
        const place = `${edge.to.root}${announced.module}`;
        return restored.some((path) => path.startsWith(`${place}/`) || (0,module_path/* withoutEnding */.sP)(path) === place);
    });
}

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

// EXTERNAL MODULE: ./build/domain/shell.js
var shell = __webpack_require__(7923);
;// CONCATENATED MODULE: ./build/history/reword.js


/** A commit as a message names it: `commit d703756fd4a7 "chore(promotion): …"`. */
function shownCommit(commit) {
    const { subject } = commit;
    return `commit ${shortName(commit.sha)} "${subject.length > 200 ? `${subject.slice(0, 200)}…` : subject}"`;
}
function shortName(sha) {
    return sha.slice(0, 12);
}
/** The command that gives a commit another subject. */
function rewordCommand(history, commit, subject) {
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
    return `git commit --amend -m ${(0,shell/* shellWord */.r)(subject)}`;
}
/** The same for a promotion that no single commit carries: the head announces it. */
function rewordHead(history, subject) {
    const amend = `git commit --amend, and make the first line: ${subject}`;
    return history.checkedOut ? amend : `on the branch that ends in commit ${shortName(history.head)}: ${amend}`;
}
/**
 * Where a finding about a commit stands: the first file that it promotes (of the module, where one is named), else the
 * first that it leaves, else `fallback`.
 */
function placeOf(history, commit, fallback, module) {
    const promotions = history.promotions.filter((promotion) => promotion.commit === commit.sha);
    const promoted = promotions.find((promotion) => module !== undefined && isNamedBy(promotion, module)) ?? promotions[0];
    const left = commit.changes.find((change) => change.status !== 'deleted')?.path;
    return promoted?.files[0]?.path ?? left ?? commit.changes[0]?.path ?? fallback;
}

;// CONCATENATED MODULE: ./build/checks/bulk-promotion.js



const check = {
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
            const found = bulk(promotions, `commit ${shortName(sha)}`, sha, format);
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
    const subjects = modules.map((module) => subjectOf(module, format));
    return {
        message: `${what} promotes ${modules.length} modules, one is allowed: ${some(names, ', ')}`,
        remedy: `split it into one commit and one pull request a module: ${some(subjects, '; ')}`,
        location: { path: first.files[0] ?? first.edge.to.root, note: first.module },
        related: others.map(({ module, files, edge }) => ({ path: files[0] ?? edge.to.root, note: module })),
        value: some(names, ', '),
        data: { modules: names, commit },
    };
}
/** A hundred names help nobody; all are in `data`. */
function some(values, separator) {
    const shown = values.slice(0, 10).join(separator);
    return values.length > 10 ? `${shown}${separator}${values.length - 10} more` : shown;
}

// EXTERNAL MODULE: ./build/graph/edge-tables.js + 1 modules
var edge_tables = __webpack_require__(5879);
;// CONCATENATED MODULE: ./build/graph/nearest.js
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

;// CONCATENATED MODULE: ./build/graph/components.js
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
    const components = componentsOf(walk, sources);
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

;// CONCATENATED MODULE: ./build/graph/chains.js




/** Entries share their ways: whole, the output would grow with the square of the tree. */
const shownEnds = 10;
const known = new WeakMap();
/**
 * One chain for each edge that enters the development lane from a file that is not production code, or from a production
 * shim. Edges of other production modules are findings of their own and start no chain.
 */
function chains(graph, lanes) {
    const cached = known.get(graph);
    if (cached)
        return cached;
    const found = new ChainSearch(graph, lanes).run();
    known.set(graph, found);
    return found;
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
        const key = JSON.stringify([typeOnly, ...[...promotions].map(domain_lane/* edgeKey */.B5)]);
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
        return { promotions, walk, isSource, nearest: new NearestSources(walk, isSource, shownEnds), typeOnly };
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

;// CONCATENATED MODULE: ./build/domain/group.js
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

// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/graph/may-cross.js
var may_cross = __webpack_require__(203);
// EXTERNAL MODULE: ./build/graph/standard-library.js
var standard_library = __webpack_require__(96);
;// CONCATENATED MODULE: ./build/graph/crossings.js






const crossings_known = new WeakMap();
/** Every crossing of every production file by its edge, in the order of paths and sources, with the precedence of `semantics.md`. */
function crossings(sources) {
    const cached = crossings_known.get(sources.graph);
    if (cached)
        return cached;
    const found = new Map([...findCrossings(sources)].map((crossing) => [crossing.edge, crossing]));
    crossings_known.set(sources.graph, found);
    return found;
}
function* findCrossings(sources) {
    for (const path of (0,may_cross/* mayCross */.I)(sources)) {
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
        if (!crossing)
            continue;
        // `import candidate.core.x` loads candidate/__init__.py as well: that is the same finding.
        if (edge.labels.includes('implicit') && crossed.has(edge.statement))
            continue;
        crossed.add(edge.statement);
        yield { ...crossing, statement: statements.get(edge.statement) ?? [] };
    }
}
/** Of several edges into nested lanes the one that the target would be promoted by. */
function promotionOf(edge, innermost, { lanes }) {
    const fitting = lanes.edgesInto(edge.path).find((promotion) => (0,domain_lane/* endOf */.pJ)(promotion, edge.place) === promotion.from);
    return fitting ?? innermost;
}
function byStatement(edges) {
    const explicit = edges.filter((edge) => !edge.labels.includes('implicit'));
    return groupedBy(explicit, (edge) => edge.statement);
}
function crossingOf(edge, module, promotion, sources) {
    const { lanes } = sources;
    if (!lanes.isDevelopmentOf(promotion, edge.place)) {
        return edge.missing ? misplaced(edge, module, promotion, sources) : null;
    }
    const counterpart = counterpartOf(edge, promotion, sources);
    const crossing = { edge, promotion, development: edge.place, counterpart };
    // What forwards to nothing forwards not.
    if (module.shim && !edge.missing)
        return { kind: 'shim', ...crossing };
    if (edge.labels.includes('dynamic') && module.language === 'python')
        return { kind: 'hidden-dependency', ...crossing };
    return { kind: counterpart === null ? 'dangling-dependency' : 'unrewritten-import', ...crossing };
}
/** A name that is found nowhere, but would be at the development copy's place: what a copied directory leaves behind. */
function misplaced(edge, module, promotion, sources) {
    const { from, to } = promotion;
    const below = edge.place.startsWith(to.root) ? edge.place.slice(to.root.length) : unqualified(edge, module, sources);
    if (below === null || below === '')
        return null;
    const development = sources.graph.findAt(from.root + withoutSlash(below));
    if (development === null)
        return null;
    const found = sources.graph.findAt(to.root + withoutSlash(below));
    return { kind: 'unresolved-import', edge, promotion, development, counterpart: found === edge.path ? null : found };
}
/** `core.x`, written as if the lane's root were an import root: its path below that root. */
function unqualified(edge, module, sources) {
    if (module.language !== 'python' || edge.statement.level > 0)
        return null;
    const top = edge.target.split('.', 1)[0] ?? '';
    if (standard_library/* standardLibrary */.l.has(top) || sources.declaredDependencies.has(top.toLowerCase()))
        return null;
    // A file that is run as a script imports what stands beside it.
    if (sources.graph.findAt((0,domain_path/* directoryOf */.jt)(edge.path) + top) !== null)
        return null;
    return `${edge.target.replaceAll('.', '/')}/`;
}
function counterpartOf(edge, promotion, sources) {
    const found = counterpartAt(edge.place, promotion, sources);
    // What stands there may be the importing file: it is no promoted copy of what it lacks.
    return found === edge.path ? null : found;
}
/** The production module at the path of a development one, unless it is the shim that forwards to just that. */
function counterpartAt(development, promotion, { graph, lanes }) {
    const place = lanes.counterpart(promotion, development);
    // A lane's root holds modules, and is none.
    if (place === undefined || moduleBase(place) === promotion.to.root.slice(0, -1))
        return null;
    const found = graph.findAt(moduleBase(place));
    if (found === null || graph.modules.get(found)?.shim === undefined)
        return found;
    return graph.edgesOf(found).some((edge) => edge.place === development) ? null : found;
}
/** A module's path without what depends on its form: `a/b.py`, `a/b/__init__.py` and `a/b/` are all `a/b`. */
function moduleBase(place) {
    return (0,module_path/* withoutEnding */.sP)(withoutSlash(place).replace(/\/__init__\.py$/, ''));
}
function withoutSlash(place) {
    return place.endsWith('/') ? place.slice(0, -1) : place;
}

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

;// CONCATENATED MODULE: ./build/graph/shims.js





const shims_known = new WeakMap();
/**
 * The production shims by path, in the order of the paths. A shim that forwards to nothing, and one that a package of the
 * same name keeps from ever being loaded, is none.
 */
function productionShims(sources) {
    const cached = shims_known.get(sources.graph);
    if (cached)
        return cached;
    const found = findShims(sources);
    shims_known.set(sources.graph, found);
    return found;
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
    const forwarding = [...crossings(sources).values()].filter(({ kind, edge }) => kind === 'shim' && !edge.labels.includes('implicit') && !packageBeside(edge.path, graph));
    const byPath = groupedBy(forwarding, ({ edge }) => edge.path);
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
    return groupedBy(edges.filter((edge) => !isOwnLoad(edge)), (edge) => edge.resolved ?? '');
}
/** A file loads its own packages before itself: that uses nothing of them. */
function isOwnLoad({ path, resolved, labels }) {
    if (path === resolved || resolved === null)
        return true;
    return labels.includes('implicit') && (0,module_path/* isPackageInit */.$$)(resolved) && path.startsWith((0,domain_path/* directoryOf */.jt)(resolved));
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
    const bit = (0,edge_tables/* labelBit */.sH)(label);
    return links.paths.filter((_, file) => [links, strays].some(({ start, labels }) => {
        for (let edge = start[file] ?? 0; edge < (start[file + 1] ?? 0); edge++) {
            if (((labels[edge] ?? 0) & bit) !== 0)
                return true;
        }
        return false;
    }));
}

// EXTERNAL MODULE: ./build/graph/module-name.js
var module_name = __webpack_require__(6995);
;// CONCATENATED MODULE: ./build/promotion/import-name.js



/**
 * The dotted name by which a Python file, or a directory with its trailing slash, is imported: from the longest root that
 * holds it, where nothing of that name comes before it. Null: every name of it leads elsewhere.
 */
function importName(path, graph) {
    const base = moduleBase(path);
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
        const found = search(directories, segment, graph);
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
function search(directories, segment, graph) {
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
    return `import it from ${counterpart} once "${missing.name}" is there: promote ${sourceOf(development, missing.name, graph)} first`;
}
/** A directory without `__init__.py` holds modules alone; a submodule that was not promoted is no attribute either. */
function mayHold(counterpart, development, name, graph) {
    if (submodule(counterpart, name, graph) !== null)
        return true;
    return !counterpart.endsWith('/') && submodule(development, name, graph) === null;
}
function sourceOf(development, name, graph) {
    return submodule(development, name, graph) ?? development;
}
function submodule(place, name, graph) {
    const isPackage = place.endsWith('/') || place.endsWith('/__init__.py');
    return isPackage ? graph.findAt(`${moduleBase(place)}/${name}`) : null;
}

;// CONCATENATED MODULE: ./build/promotion/remedy.js









/**
 * What brings the target of a crossing into production, in one line: the file that its module lacks there, or the promotion
 * of the whole module.
 */
function promoteFirst({ promotion, development }, { graph, lanes, settings }) {
    // With lanes between the two, the first step is along the edge that leaves the target's own lane.
    const edge = (0,domain_lane/* endOf */.pJ)(promotion, development) === promotion.from ? promotion : (lanes.edgeFrom(development) ?? promotion);
    const { from, to } = edge;
    const module = (0,module_path/* moduleOf */.cD)(edge, development);
    if (module === undefined)
        return `remove the import, or move the code to ${to.root} or to a lane that ${to.root} may import`;
    const subject = formatSubject(settings.commitFormat, { module, from: (0,domain_lane/* laneLabel */.h9)(from), to: (0,domain_lane/* laneLabel */.h9)(to) });
    if (holdsCode(to.root + module, graph)) {
        return `${module} is in ${to.root} without it: ${copyCommand(development, edge, graph)}, or stub what is used of it`;
    }
    const copy = copyCommand(graph.findAt(from.root + module) ?? development, edge, graph);
    return `promote ${module} first (${copy}, rewrite its imports, commit "${subject}"), or stub what is used of it`;
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
/** The dotted name, or for TypeScript the path without ending, of a production module. */
function productionName(counterpart, graph) {
    const module = graph.modules.get(counterpart);
    if (module?.language === 'typescript')
        return module.name;
    return importName(counterpart, graph) ?? (0,module_name/* moduleName */.A)(`${moduleBase(counterpart)}.py`, graph.roots);
}

;// CONCATENATED MODULE: ./build/checks/dangling-chain.js





const dangling_chain_check = {
    id: 'dangling-chain',
    group: 'dependencies',
    title: 'a production file reaches the development lane through other files',
    severity: 'error',
    needs: ['graph', 'manifest'],
    *run(repository) {
        for (const chain of chains(repository.graph, repository.lanes))
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
        remedy: remedyOf(chain, counterpart, repository),
        ...(throughShim && isLive(entry.path, repository) ? { severity: 'warning' } : {}),
        location: entry,
        related: hopPlaces(hops.slice(0, -1), length - 1, shownEnds),
        value: entry.target,
        labels,
        data: { target: entry.target, ...hopData(hops, length, shownEnds), reach, labels },
    };
}
/** What comes through a live shim is known and meant to go; nothing needs one that is redundant or expired. */
function isLive(path, repository) {
    const shim = productionShims(repository).get(path);
    return !shim || !(isRedundant(shim) || isExpired(path, repository));
}
function remedyOf({ entry, throughShim }, counterpart, repository) {
    const at = `${entry.path}:${entry.line}`;
    if (counterpart !== null) {
        return `import "${productionName(counterpart, repository.graph)}" instead of "${entry.target}" at ${at}`;
    }
    return `cut the import at ${at}, or promote ${throughShim ? 'what the shim forwards to' : `"${entry.target}"`}`;
}
function promotedCounterpart({ entry, promotion }, { graph, lanes }) {
    const path = lanes.counterpart(promotion, entry.place);
    const found = path === undefined ? null : graph.findAt(moduleBase(path));
    return found === entry.path ? null : found;
}

;// CONCATENATED MODULE: ./build/checks/dangling-dependency.js




const dangling_dependency_check = {
    id: 'dangling-dependency',
    group: 'dependencies',
    title: 'a production file imports a module that lives only in the development lane',
    severity: 'error',
    needs: ['graph', 'manifest'],
    *run(repository) {
        yield* linkedCode(repository);
        for (const crossing of crossings(repository).values()) {
            if (crossing.kind !== 'dangling-dependency')
                continue;
            const { edge, promotion, development } = crossing;
            // Beyond the top-level package Python finds nothing either, although the path may hold it.
            const root = (repository.lanes.laneOf(development) ?? promotion.from).root;
            const gone = edge.missing && edge.statement.level === 0;
            const place = gone ? `${development}, where nothing is any more` : development;
            const noShim = edge.labels.includes('module-level') ? repository.graph.modules.get(edge.path)?.noShim : undefined;
            const why = noShim ? `; the file is no shim, because line ${noShim.line} holds ${noShim.reason}` : '';
            yield {
                message: `production imports "${edge.target}", which lives only in ${root} (${place})${why}`,
                remedy: gone ? `remove the import: nothing is left at ${development}` : promoteFirst(crossing, repository),
                location: edge,
                ...(noShim ? { related: [{ path: edge.path, line: noShim.line, note: 'what makes it no shim' }] } : {}),
                value: edge.target,
                labels: edge.labels,
                data: { target: edge.target, labels: [...edge.labels] },
            };
        }
    },
};
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

;// CONCATENATED MODULE: ./build/checks/deleted-candidate.js



const deleted_candidate_check = {
    id: 'deleted-candidate',
    group: 'promotions',
    title: 'development code of a promoted module, or a whole module, taken out of its lane without approval',
    severity: 'error',
    needs: ['commits'],
    uses: ['pull-request'],
    *run(repository) {
        const { history, lanes, manifest } = repository;
        const { deletions } = history;
        for (const deletion of deletions) {
            const owners = ownersOf(deletion, manifest);
            if (isApproved(repository, owners))
                continue;
            const { module, edge, commit, files, emptied, whole } = deletion;
            yield {
                message: `${what(deletion)}${place(deletion, lanes)}, without approval`,
                remedy: `${restore(deletion, history)}, or ${approval(repository, owners)}`,
                location: { path: files[0] ?? edge.from.root },
                related: files
                    .slice(1, 20)
                    .map((path) => ({ path, note: `${emptied.includes(path) ? 'emptied' : 'taken out'} as well` })),
                value: module,
                // Labels are out of sight in a merge group; they were judged on the pull request.
                ...(history.judged === 'queue' ? { severity: 'warning' } : {}),
                data: { module, files: [...files], emptied: [...emptied], whole, commit, movedTo: deletion.movedTo ?? null },
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
/** Owners of the development lane, in lower case; empty where the manifest names none. */
function ownersOf({ edge }, manifest) {
    const own = manifest.lanes.find((lane) => lane.name.value === edge.from.name)?.owners ?? [];
    const owners = own.length > 0 ? own : manifest.defaultOwners;
    return owners.map(({ value }) => `@${value.replace(/^@/, '')}`.toLowerCase());
}
function what({ module, edge, commit, files, emptied, whole }) {
    const by = commit === null ? 'the change' : `commit ${shortName(commit)}`;
    const lane = (0,domain_lane/* laneLabel */.h9)(edge.from);
    const count = files.length === 1 ? '1 file' : `${files.length} files`;
    const promoted = whole ? `the module "${module}" (${count}` : `${count} of the promoted module "${module}"`;
    const end = whole ? ')' : '';
    if (emptied.length === files.length)
        return `${by} empties ${promoted}${end} in ${lane}`;
    const some = emptied.length > 0 ? `, ${emptied.length} of them left empty` : '';
    if (whole)
        return `${by} takes ${promoted}${some}) out of ${lane}`;
    return `${by} takes ${promoted} out of ${lane}${some}`;
}
function place({ movedTo }, lanes) {
    if (movedTo === undefined)
        return '';
    const lane = lanes.laneOf(movedTo);
    return `: moved to ${movedTo}, in ${lane ? `the lane "${lane.name}"` : 'no lane'}`;
}
function restore({ commit, files }, history) {
    const source = commit === null ? shortName(history.base) : `${shortName(commit)}^`;
    const more = files.length > 10 ? ` (and ${files.length - 10} more)` : '';
    return `git checkout ${source} -- ${files.slice(0, 10).map(shell/* shellWord */.r).join(' ')}${more}`;
}
function approval(repository, owners) {
    const request = pullRequestOf(repository);
    if (request)
        return `have an owner approve it: gh pr edit ${request.number} --add-label ${approvalLabel}`;
    return `have an owner approve it by a line in the commit's message: ${trailer}: ${owners[0] ?? '@owner'}`;
}

;// CONCATENATED MODULE: ./build/smoke/suite-name.js


/** `production suite (lukhas)`; `shared suite`. */
function suiteName({ side, lane }, lanes) {
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
    uses: ['commits'],
    *run(repository) {
        const { smoke, settings, lanes } = repository;
        for (const suite of smoke.suites) {
            const how = emptiness(suite);
            if (!how || (suite.files.length === 0 && isDone(suite, repository)))
                continue;
            const lane = lanes.lanes.find((candidate) => candidate.name === suite.lane);
            yield {
                message: `the ${suiteName(suite, lanes)} is empty: ${how(settings.smoke.join(', '), lane)}`,
                remedy: empty_smoke_suite_remedyOf(suite, settings.smoke[0] ?? '.', lane),
                location: { path: suitePath(suite, settings) },
                value: suite.side,
                severity: severityIn(repository),
                data: { side: suite.side, lane: suite.lane, files: suite.files, skipped: suite.tests.length },
            };
        }
    },
};
/** Undefined: a test ran, or the run was cut short and says nothing of emptiness. */
function emptiness({ end, tests, files }) {
    if (end.kind === 'interrupted' || tests.some((test) => test.status !== 'skipped'))
        return undefined;
    if (tests.length === 1)
        return () => `its only test is skipped (${tests[0]?.id})`;
    if (tests.length > 1)
        return () => `each of its ${tests.length} tests is skipped`;
    if (files.length > 0)
        return () => `pytest collects no test from ${files.join(', ')}`;
    return (smoke, lane) => `no test below ${smoke} imports or names ${lane ? (0,domain_lane/* laneLabel */.h9)(lane) : 'a lane'}`;
}
function empty_smoke_suite_remedyOf({ tests, files }, smoke, lane) {
    if (tests.length > 0)
        return 'mend what the tests are skipped for, or remove the skip of one';
    if (files.length > 0)
        return `add a function \`test_…\` to ${files[0]}, or mend what deselects it in pytest's settings`;
    const label = lane ? (0,domain_lane/* laneLabel */.h9)(lane) : 'lane';
    const word = label.replace(/[^\p{L}\p{N}]+/gu, '_');
    const folder = smoke.endsWith('.py') ? (0,domain_path/* directoryOf */.jt)(smoke) : `${smoke.replace(/\/+$/, '')}/`;
    return `add ${folder}test_${word}_smoke.py with a test that imports a module of ${label} and asserts what it does`;
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
        for (const { module, forwards } of productionShims(repository).values()) {
            const age = shimAges.get(module.path);
            if (!age || !isExpired(module.path, repository))
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
    const since = commit === null ? '' : ` (since ${shortName(commit)}${exact ? '' : ' or earlier'})`;
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
    const subject = formatSubject(settings.commitFormat, names);
    return `promote ${module} in its place (${remove}, copy ${promotion.from.root}${module}, commit "${subject}"), or stub what is used of it`;
}

;// CONCATENATED MODULE: ./build/checks/failing-smoke-test.js

const failing_smoke_test_check = {
    id: 'failing-smoke-test',
    group: 'smoke',
    title: 'a smoke test fails or ends in an error',
    severity: 'error',
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
function failing_smoke_test_violation({ test, suites }, { lanes, settings }) {
    const [first] = suites;
    const names = suites.map((suite) => `the ${suiteName(suite, lanes)}`).join(' and ');
    const verb = test.status === 'failed' ? 'fails' : 'ends in an error';
    const known = test.path !== '';
    const path = known || !first ? test.path : suitePath(first, settings);
    return {
        message: `${test.id} ${verb} in ${names}${test.message ? `: ${test.message}` : ''}`,
        remedy: pytestCommand(known ? test.id : (settings.smoke[0] ?? path), first?.python ?? null),
        location: { path, ...(test.line === undefined ? {} : { line: test.line }) },
        value: test.id,
        data: { test: test.id, side: first?.side ?? null, sides: suites.map((suite) => suite.side) },
    };
}

;// CONCATENATED MODULE: ./build/graph/entry-points.js

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
    const folder = (0,domain_path/* directoryOf */.jt)(path);
    return lanes.edges.filter((edge) => edge.to.root.startsWith(folder));
}

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
 * The texts of production files that name development modules which exist, or that lead an import path into the lane. A
 * module that a call of the same file imports is told by the call alone.
 */
function* hiddenNames(sources) {
    const resolver = new TextResolver(sources);
    for (const module of sources.graph.modules.values()) {
        if (module.texts === undefined || module.texts.length === 0)
            continue;
        const imports = module.unknownCalls.length > 0 || module.statements.some(({ labels }) => labels.includes('dynamic'));
        const names = resolver.namesOf(module, imports);
        if (names.length > 0)
            yield { path: module.path, imports, names };
    }
}
/** The same of files that hold data: their texts are names as they stand, and nothing imports them here. */
function* namesInData(texts, sources) {
    const resolver = new TextResolver(sources);
    for (const [path, found] of texts) {
        const names = resolver.namesIn(found, edgesServedBy(sources.lanes, path));
        if (names.length > 0)
            yield { path, imports: false, names };
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
            return { text, shown: text.text, name, place, promotion, counterpart: this.#counterpartOf(place, promotion) };
        });
    }
    namesOf(module, imports) {
        const promotions = this.#sources.lanes.edgesInto(module.path);
        if (promotions.length === 0)
            return [];
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
            const counterpart = text.prefix || text.use === 'path' ? null : this.#counterpartOf(place, promotion);
            return [{ text, shown, name, place, promotion, counterpart }];
        });
    }
    /** Most dotted names of a file are of other packages: only those below the first segment of a lane are looked up. */
    #mayLead(text) {
        const top = text.slice(0, Math.max(text.search(/[.:]/), 0)) || text;
        const { graph, lanes } = this.#sources;
        return graph.roots.some((root) => lanes.edges.some(({ from }) => from.root.startsWith(`${root}${top}/`)));
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
            if (promotion && (imports || place !== promotion.from.root))
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
    #counterpartOf(place, promotion) {
        const found = counterpartAt(place, promotion, this.#sources);
        return found !== null && this.#holdsModule(found) ? found : null;
    }
}
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
    return `/${moduleBase(place)}${prefix ? '/*' : ''}`;
}
function shownText({ text, prefix, use }) {
    if (!prefix)
        return text;
    return use === 'path' ? `${text}/*` : `${text}.*`;
}

;// CONCATENATED MODULE: ./build/checks/hidden-dependency.js




/** So many names are told in a message or a remedy, and so many places of one file. */
const mostShown = 3;
const mostReplaced = 10;
const mostPlaces = 1000;
const hidden_dependency_check = {
    id: 'hidden-dependency',
    group: 'dependencies',
    title: 'a production file names a development module in text',
    severity: 'error',
    needs: ['graph', 'manifest'],
    *run(repository) {
        for (const crossing of crossings(repository).values()) {
            if (crossing.kind === 'hidden-dependency')
                yield hidden_dependency_ofCall(crossing, repository);
        }
        for (const found of hiddenNames(repository))
            yield ofTexts(found, repository);
        for (const found of namesInData(repository.dataTexts, repository))
            yield ofTexts(found, repository);
    },
};
function hidden_dependency_ofCall(crossing, repository) {
    const { edge, promotion, counterpart } = crossing;
    const prefix = edge.labels.includes('prefix');
    // A path beyond the top-level package has no name.
    const target = edge.target.startsWith('.') ? edge.place.replace(/\/$/, '') : edge.target;
    const name = prefix ? `${target}.*` : target;
    const rename = counterpart === null || prefix ? null : productionName(counterpart, repository.graph);
    return {
        message: `a call imports "${name}" of ${promotion.from.root} by its name held as text`,
        remedy: rename ? `write "${rename}" instead of "${target}"` : promoteFirst(crossing, repository),
        location: edge,
        value: name,
        labels: edge.labels,
        data: { target: name, labels: [...edge.labels] },
    };
}
/** One finding for all texts of a file. */
function ofTexts({ path, imports, names }, repository) {
    const targets = [...new Set(names.map(({ shown }) => shown))];
    const [first, ...further] = names.slice(0, mostPlaces);
    const [value = ''] = [...targets].sort();
    return {
        message: messageOf(names, targets),
        remedy: hidden_dependency_remedyOf(names, repository),
        location: first ? placeIn(path, first) : { path },
        related: further.map((each) => ({ ...placeIn(path, each), note: each.shown })),
        value,
        severity: imports ? 'error' : 'warning',
        data: { target: targets[0] ?? '', targets: targets.slice(0, mostPlaces) },
    };
}
function placeIn(path, { text: { line, column, endColumn } }) {
    return { path, line, column, endColumn };
}
function messageOf(names, targets) {
    const lane = names[0]?.promotion.from.root ?? '';
    const [only] = targets;
    const paths = names.filter(({ text }) => text.use === 'path').length;
    if (targets.length === 1) {
        return paths > 0
            ? `the path "${only}" of ${lane} is given to the import system`
            : `"${only}" of ${lane} is held as text`;
    }
    const listed = listOf(targets.map((target) => `"${target}"`), mostShown);
    if (paths === names.length)
        return `${targets.length} paths of ${lane} are given to the import system: ${listed}`;
    return `${targets.length} ${paths > 0 ? 'names and paths' : 'names'} of ${lane} are held as text: ${listed}`;
}
function listOf(items, most) {
    if (items.length > most)
        return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
function hidden_dependency_remedyOf(names, repository) {
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
        return `${promotionsOf(blocking, repository)}; or move the names out of ${to.root}`;
    }
    const distinct = [...new Set(replacements)];
    const more = distinct.length > mostReplaced ? `, and so on for ${distinct.length - mostReplaced} more` : '';
    const path = named.length < names.length ? ', and take the path away' : '';
    return `write ${distinct.slice(0, mostReplaced).join(', ')}${more}${path}`;
}
function replacementOf({ text, name, counterpart }, { graph }) {
    if (counterpart === null)
        return [];
    return [`"${productionName(counterpart, graph)}${text.text.slice(name.length)}" instead of "${text.text}"`];
}
function promotionsOf(names, repository) {
    const [first, ...others] = names;
    if (first === undefined)
        return '';
    const own = (0,module_path/* moduleOf */.cD)(first.promotion, first.place);
    const modules = new Set(others.map(({ promotion, place }) => (0,module_path/* moduleOf */.cD)(promotion, place)));
    modules.delete(own);
    modules.delete(undefined);
    const remedy = promoteFirst({ promotion: first.promotion, development: first.place }, repository);
    return modules.size === 0
        ? remedy
        : `${remedy}; likewise ${listOf([...modules].flatMap((each) => each ?? []), mostReplaced)}`;
}

;// CONCATENATED MODULE: ./build/domain/count.js
/** `1 error`, `2 errors` */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

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
        this.#components = componentsOf(this.#walk, roots);
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
    const way = length === 2 ? 'imports it' : `leads back over ${counted(length - 1, 'import')}`;
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
    return `cut the import at ${told.path}:${told.line}, which production may not have: the cycle goes with it; or ${later}`;
}

;// CONCATENATED MODULE: ./build/checks/interrupted-smoke-suite.js

const interrupted_smoke_suite_check = {
    id: 'interrupted-smoke-suite',
    group: 'smoke',
    title: 'a smoke suite did not run to its end, or left no result that can be trusted',
    severity: 'error',
    needs: ['smoke'],
    *run({ smoke, lanes, settings }) {
        for (const suite of smoke.suites) {
            if (suite.end.kind !== 'interrupted')
                continue;
            const { reason, remedy } = suite.end;
            const path = suitePath(suite, settings);
            yield {
                message: `the ${suiteName(suite, lanes)} ${reason}`,
                remedy: remedy ?? pytestCommand(suite.files.length === 1 ? path : (settings.smoke[0] ?? path), suite.python),
                location: { path },
                value: suite.side,
                data: { side: suite.side, lane: suite.lane, exitCode: suite.exitCode },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/checks/invalid-manifest.js
const invalid_manifest_check = {
    id: 'invalid-manifest',
    group: 'manifest',
    title: 'the manifest has YAML errors, duplicate or unknown keys, wrong types or an unknown version, or is missing',
    severity: 'error',
    needs: ['manifest'],
    run: (repository) => repository.manifest.problems,
};

// EXTERNAL MODULE: ./build/domain/location.js
var domain_location = __webpack_require__(9994);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/manifest/import-rules.js

/** Reads the rules once, so that each answer costs little. */
function importRules(manifest) {
    const lanes = new Map();
    for (const declared of manifest.lanes) {
        const [first, ...rest] = declared.allowFrom ?? [];
        const globs = first ? [first, ...rest].map((glob) => glob.value) : [];
        lanes.set(declared.name.value, {
            deny: declared.denyFrom.map((rule) => ({ rule, matches: matcher([rule.value]) })),
            allow: declared.allowFrom
                ? { rule: { value: globs.join(', '), at: first?.at ?? declared.at }, matches: matcher(globs) }
                : null,
        });
    }
    const invariants = manifest.importInvariants.map((invariant) => ({
        rule: invariant.stated,
        importer: matcher([invariant.importer]),
        imported: matcher([invariant.imported]),
    }));
    return {
        denies: (importer, lane, imported, target) => {
            if (lane !== undefined && lane.name === target?.name)
                return null;
            const broken = invariants.find((invariant) => invariant.imported(imported) && invariant.importer(importer));
            if (broken)
                return { kind: 'invariant', rule: broken.rule };
            const rules = lane === undefined ? undefined : lanes.get(lane.name);
            const denied = rules?.deny.find((deny) => deny.matches(imported));
            if (denied)
                return { kind: 'deny_from', rule: denied.rule };
            if (rules?.allow && !rules.allow.matches(imported))
                return { kind: 'allow_from', rule: rules.allow.rule };
            return null;
        },
        over: (importer, lane) => {
            const rules = lane === undefined ? undefined : lanes.get(lane.name);
            const ofLane = rules && (rules.deny.length > 0 || rules.allow !== null);
            const broken = invariants.flatMap((invariant, index) => (invariant.importer(importer) ? [index] : []));
            // An invariant does not mean a lane's imports of itself, so the lane counts there too.
            return ofLane || broken.length > 0 ? `${lane?.name ?? ''}\0${broken.join()}` : null;
        },
    };
}
/** Globs over paths of the tree; each answer is kept, as many imports share their target. */
function matcher(globs) {
    const matches = globs.length === 0 ? () => false : picomatch([...globs], { dot: true, strictSlashes: false });
    const known = new Map();
    return (path) => {
        let answer = known.get(path);
        if (answer === undefined) {
            answer = matches(path);
            known.set(path, answer);
        }
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/checks/lane-violation.js





const lane_violation_check = {
    id: 'lane-violation',
    group: 'dependencies',
    title: 'an import that `import_rules` or an invariant of the manifest denies',
    severity: 'error',
    needs: ['graph', 'manifest'],
    *run(repository) {
        const { graph, lanes, manifest } = repository;
        const told = new Set(crossings(repository).keys());
        for (const chain of chains(graph, lanes))
            told.add(chain.entry);
        const rules = importRules(manifest);
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
                    related: [{ ...denial.rule.at, note: `${denial.kind}: ${denial.rule.value}` }],
                    value: edge.target,
                    labels: edge.labels,
                    ...(lanes.edgeFrom(edge.path) ? { severity: 'warning' } : {}),
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
    const places = links.paths.map((path) => graph.modules.get(path)?.place ?? path);
    const known = new Map();
    for (const [file, path] of links.paths.entries()) {
        const lane = lanes.laneOf(path);
        const over = rules.over(path, lane);
        if (over === null)
            continue;
        const answers = known.get(over) ?? {
            links: new Int8Array(places.length),
            strays: new Int8Array(strays.targets.length),
        };
        known.set(over, answers);
        const isDenied = (edge) => denialOf({ path, ...edge }, lane, lanes, rules) !== null;
        const denied = (0,edge_tables/* someEdge */.U3)(links, file, answers.links, (to) => isDenied({ place: places[to] ?? '', missing: false })) ||
            (0,edge_tables/* someEdge */.U3)(strays, file, answers.strays, (to) => {
                const { place = '', missing = true } = strays.targets[to] ?? {};
                return isDenied({ place, missing });
            });
        if (denied)
            yield path;
    }
}
function words({ kind, rule }) {
    const where = (0,domain_location/* placeOf */.$)({ path: rule.at.path, line: rule.at.line });
    if (kind === 'allow_from')
        return `outside of allow_from at ${where}`;
    return kind === 'deny_from' ? `deny_from "${rule.value}" at ${where}` : `the invariant "${rule.value}" at ${where}`;
}

;// CONCATENATED MODULE: ./build/history/malformed.js



/** Malformed subjects of the range: corrected by what they mean, else by the one module that their commit promotes. */
function malformedIn(history, format, lanes) {
    const proposed = proposedSubjects(history, format);
    return history.commits.flatMap((commit) => {
        const parsed = parseSubject(commit.subject, format, proposed);
        if (parsed.kind !== 'malformed')
            return [];
        const promoted = promotedBy(commit, history);
        const meant = parsed.corrected === undefined ? undefined : parseSubject(parsed.corrected, format, proposed);
        const told = meant?.kind === 'promotion' ? correction(commit, meant, history, format, lanes) : undefined;
        const [only] = promoted.length === 1 ? promoted : [];
        const own = only && { corrected: subjectOf(only, format), module: only.module };
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
function correction(commit, meant, history, format, lanes) {
    // The lanes may be in the wrong case as well.
    const edges = edgesNamed(meant, lanes, false);
    const announcement = { commit, announced: meant, edges, wellFormed: false };
    const promotion = [...history.promotions, ...history.total].find((one) => announces(announcement, one));
    const edge = promotion?.edge ?? edges[0];
    if (!edge)
        return undefined;
    return {
        corrected: subjectOf({ module: meant.module, edge }, format),
        module: meant.module,
        isPromoted: promotion !== undefined,
    };
}

;// CONCATENATED MODULE: ./build/checks/malformed-promotion-commit.js




const malformed_promotion_commit_check = {
    id: 'malformed-promotion-commit',
    group: 'commits',
    title: 'a promotion subject, or one a slip away, that is not of the form',
    severity: 'error',
    needs: ['commits'],
    *run({ history, lanes, manifest, settings }) {
        for (const malformed of malformedIn(history, settings.commitFormat, lanes)) {
            const { commit, slip, corrected, module } = malformed;
            yield {
                message: `${shownCommit(commit)} is not of the form of a promotion: ${slip}`,
                remedy: malformed_promotion_commit_remedyOf(malformed, history, settings.commitFormat),
                location: { path: placeOf(history, commit, manifest.path, module ?? undefined) },
                value: shortName(commit.sha),
                data: { commit: commit.sha, subject: commit.subject.slice(0, 4096), corrected },
            };
        }
    },
};
function malformed_promotion_commit_remedyOf({ commit, corrected, promoted }, history, format) {
    if (corrected !== null)
        return rewordCommand(history, commit, corrected);
    const name = `commit ${shortName(commit.sha)}`;
    if (promoted.length === 0) {
        const subject = `a subject that says what it does and does not start with "${markerOf(format)}"`;
        return commit.firstParent ? `${name} promotes nothing: give it ${subject}` : `give ${name} ${subject}`;
    }
    // A hundred subjects help nobody.
    const subjects = promoted.slice(0, 10).map((one) => subjectOf(one, format));
    const more = promoted.length > 10 ? `; ${promoted.length - 10} more` : '';
    return `split ${name} into one commit a module: ${subjects.join('; ')}${more}`;
}

;// CONCATENATED MODULE: ./build/checks/mismatched-promotion-commit.js




const mismatched_promotion_commit_check = {
    id: 'mismatched-promotion-commit',
    group: 'commits',
    title: 'a promotion subject that names another module or lane than the diff',
    severity: 'error',
    needs: ['commits'],
    *run({ history, lanes, manifest, settings }) {
        for (const announcement of mismatchedIn(history, announcementsIn(history, settings.commitFormat, lanes))) {
            const { commit, announced } = announcement;
            const promoted = promotedBeside(history, commit);
            const meant = promoted.find((promotion) => isNamedBy(promotion, announced.module)) ?? promoted[0];
            yield {
                message: `${shownCommit(commit)} ${reason(announcement, promoted, lanes)}`,
                remedy: meant
                    ? rewordCommand(history, commit, subjectOf(meant, settings.commitFormat))
                    : withoutCopy(announcement, history),
                location: { path: placeOf(history, commit, manifest.path) },
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
/** What a commit promotes, else what the range does. */
function promotedBeside(history, commit) {
    const own = history.promotions.filter((promotion) => promotion.commit === commit.sha);
    if (own.length > 0)
        return own;
    return history.judged === 'change' || !commit.firstParent ? history.total : [];
}
function reason({ announced, edges, commit }, promoted, lanes) {
    const [edge] = edges;
    const named = promoted.find((promotion) => isNamedBy(promotion, announced.module));
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
    const place = `${edge.to.root}${announced.module}`;
    const there = commit.changes.filter(({ path }) => path.startsWith(`${place}/`) || path.startsWith(`${place}.`));
    const held = there.length > 0 ? `changes ${files(there.length)} of ${place}` : `changes ${files(commit.changes.length)}`;
    return `announces "${announced.module}", and no file is copied from ${edge.from.root}${announced.module}: the diff ${held}${there.length > 0 ? '' : `, none of ${place}`}`;
}
function withoutCopy({ announced, edges, commit }, history) {
    const [edge] = edges;
    if (!edge)
        return rewordCommand(history, commit, '<a subject that says what the commit does>');
    const copy = `copy ${edge.from.root}${announced.module} to ${edge.to.root}${announced.module} in this range`;
    return `${copy}, or give commit ${shortName(commit.sha)} a subject that says what it does`;
}
function files(count) {
    return count === 1 ? '1 file' : `${count} files`;
}

// EXTERNAL MODULE: ./build/domain/closest.js
var closest = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/manifest/quote.js
var quote = __webpack_require__(6928);
;// CONCATENATED MODULE: ./build/manifest/tree.js
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

;// CONCATENATED MODULE: ./build/checks/missing-lane-root.js





const missing_lane_root_check = {
    id: 'missing-lane-root',
    group: 'manifest',
    title: 'a root or a directory of a lane holds no file, or is written in a different case',
    severity: 'error',
    needs: ['manifest'],
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
function layoutOf({ manifest, files }) {
    const directories = directoriesOf(files);
    const folded = groupedBy(directories.keys(), (directory) => directory.toLowerCase());
    const kinds = new Map(files.map((file) => [file.path, file.kind]));
    return { manifest: manifest.path, exists: manifest.exists, directories, folded, kinds };
}
function missing_lane_root_violation(lane, stated, what, layout, isEnd) {
    const path = stated.value;
    const kind = layout.kinds.get(path.slice(0, -1));
    // A submodule's files are not of this tree, but its directory is there.
    if (layout.directories.has(path) || kind === 'submodule')
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
    const problem = kind ? `is a ${kind === 'symlink' ? 'symbolic link' : 'file'}, no directory` : 'holds no file';
    return {
        ...base,
        message: `${subject} ${problem}`,
        remedy: missing_lane_root_remedyOf(lane, path, key, layout),
        severity: isEnd ? 'error' : 'warning',
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
    const concerned = (place) => isConcerned(moduleBase(place), gone, parents);
    const stray = strays.targets.map(({ place }) => concerned(place));
    const linked = links.paths.map((path) => (0,module_path/* isPackageInit */.$$)(path) && parents.has(moduleBase(path)));
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
    const base = moduleBase(edge.place);
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

;// CONCATENATED MODULE: ./build/history/empty-blob.js
/** Git's names of a file without a byte, in SHA-1 and in SHA-256. */
const emptyBlobs = [
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];
/** Whether no code can stand in a file: it is not there, or it is empty. */
function isGone(blob) {
    return blob === undefined || emptyBlobs.includes(blob);
}

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
        const importers = groupedBy(broken, ({ base }) => base);
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
        const base = moduleBase(path);
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
    const more = others === 0 ? '' : ` (with ${counted(others, 'other file')})`;
    return {
        message: `${first.path}${more} imports "${name}": the range ${fateOf(path, place)}, and no shim stands there`,
        remedy: place === null ? missing_shim_restore(path, repository) : `write ${path}:\n${shimText(path, place.path, repository.graph)}`,
        location: first,
        related: edges.filter((edge) => edge !== first).map((edge) => ({ ...missing_shim_placeOf(edge), note: `imports "${name}"` })),
        value: path,
        labels: first.labels,
        data: { target: name, path, movedTo: place?.path ?? null, importers: others + 1, labels: [...first.labels] },
    };
}
/** Its production counterpart first, else the first file in order that came with the same content. */
function newPlace({ path, before }, { history, lanes, graph }) {
    const base = moduleBase(path);
    for (const edge of lanes.edgesFrom(path)) {
        const found = graph.findAt(moduleBase(lanes.counterpart(edge, path) ?? ''));
        if (found === null || graph.modules.get(found)?.language !== 'python')
            continue;
        // A shim that forwarded to the module forwards to nothing now.
        if (graph.edgesOf(found).some((one) => moduleBase(one.place) === base))
            continue;
        return { path: found, how: 'promoted' };
    }
    if (isGone(before))
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
    if ((0,module_path/* isPackageInit */.$$)(path) && graph.findAt(moduleBase(path)) !== null) {
        return `${header}\nfrom ${name} import *  # noqa: F401, F403`;
    }
    return `${header}\nimport sys\n\nimport ${name} as _moved\n\nsys.modules[__name__] = _moved`;
}
function missing_shim_restore(path, { history }) {
    return `git checkout ${shortName(history.base)} -- ${(0,shell/* shellWord */.r)(path)}, or remove the imports`;
}
function missing_shim_placeOf({ path, line, column, endColumn }) {
    return { path, line, column, endColumn };
}

;// CONCATENATED MODULE: ./build/checks/overlapping-lanes.js

const overlapping_lanes_check = {
    id: 'overlapping-lanes',
    group: 'manifest',
    title: 'two lanes have the same root',
    severity: 'error',
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
        for (const shim of productionShims(repository).values()) {
            // Without its `__init__.py` a package is another thing: there the line is mended, and the file stays.
            if (isRedundant(shim) && !(0,module_path/* isPackageInit */.$$)(shim.module.path))
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
        message: `the shim ${module.path} forwards to ${listed(forwards)}, although it is promoted to ${places.join(' and ')}`,
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
        const rewritten = rewrittenImport(crossing, crossings(repository), graph);
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
function listed(forwards) {
    return [...new Set(forwards.map(({ crossing }) => `"${crossing.edge.target}"`))].join(' and ');
}
/** Beyond this many edges a statement is not repeated in each of its places: output would grow with the square. */
const redundant_shim_mostEdges = 50;
/** Who imports the shim, each with the line to write where that is known. */
function usersWith(users, name, shim, graph) {
    const byFile = groupedBy(users, ({ path }) => path);
    return [...byFile].flatMap(([path, edges]) => {
        const explicit = graph.edgesOf(path).filter((edge) => !edge.labels.includes('implicit'));
        const statements = groupedBy(explicit, ({ statement }) => statement);
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

;// CONCATENATED MODULE: ./build/checks/shadowed-module.js





const shadowed_module_check = {
    id: 'shadowed-module',
    group: 'shims',
    title: 'a module beside a package of the same name: Python imports one of the two, never the other',
    severity: 'error',
    needs: ['graph', 'manifest'],
    *run(repository) {
        const { graph, lanes } = repository;
        const hidden = importsBelowModules(graph);
        for (const module of graph.modules.values()) {
            const init = packageBeside(module.path, graph);
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
    const all = crossings(repository);
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
    return new Map([...groupedBy(edges, ([above]) => above)].map(([above, found]) => [above, found.map(([, edge]) => edge)]));
}
/** The module that stands in the way to a place, where a file lies at the place all the same. */
function moduleAbove(place, graph) {
    const base = moduleBase(place);
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
    needs: ['graph', 'manifest'],
    *run(repository) {
        for (const { module, silent, forwards } of productionShims(repository).values()) {
            if (!silent)
                continue;
            const { edge } = forwards[0].crossing;
            yield {
                message: `the shim ${module.path} passes over the ImportError: where "${edge.target}" is absent, "${module.name}" is an empty module`,
                remedy: `in ${module.path}, write raise in place of the pass in the last except ImportError, or import without suppress(ImportError)`,
                location: edge,
                value: edge.target,
                labels: edge.labels,
                data: { target: edge.target, labels: [...edge.labels] },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/checks/unannounced-promotion.js





const unannounced_promotion_check = {
    id: 'unannounced-promotion',
    group: 'commits',
    title: 'a promoted module that no commit of the range announces',
    severity: 'error',
    needs: ['commits'],
    *run({ history, lanes, settings }) {
        const announcements = announcementsIn(history, settings.commitFormat, lanes);
        // A subject that names another module, or slips, is told by the check for that: one cause, one finding.
        const mismatched = new Set(mismatchedIn(history, announcements).map(({ commit }) => commit.sha));
        const malformed = malformedIn(history, settings.commitFormat, lanes);
        const carriers = (promotion) => history.promotions.filter((one) => isSameEdge(one.edge, promotion.edge) && one.module === promotion.module);
        const carries = (commit, promotion) => !commit.firstParent || carriers(promotion).some((one) => one.commit === commit.sha);
        const isTold = (promotion) => announcements.some(({ announced }) => isNamedBy(promotion, announced.module)) ||
            carriers(promotion).some(({ commit }) => commit !== null && mismatched.has(commit)) ||
            malformed.some((one) => isNamedBy(promotion, one.module ?? '') && carries(one.commit, promotion));
        const remedyOf = (commit, subject) => {
            if (!commit)
                return rewordHead(history, subject);
            // A commit has one subject: what it does beside another promotion has to leave it.
            const own = history.promotions.filter((promotion) => promotion.commit === commit.sha);
            const others = promotedModules(own).length > 1 || announcements.some((one) => one.commit.sha === commit.sha);
            return others ? `promote it in a commit of its own: ${subject}` : rewordCommand(history, commit, subject);
        };
        const judged = history.judged === 'change' ? history.total : history.promotions;
        for (const group of promotedModules(judged.filter((promotion) => !isTold(promotion)))) {
            const { edge, files, module } = group;
            const [from, to] = [(0,domain_lane/* laneLabel */.h9)(edge.from), (0,domain_lane/* laneLabel */.h9)(edge.to)];
            const subject = subjectOf(group, settings.commitFormat);
            const carrier = group.promotions
                .flatMap((promotion) => carriers(promotion))
                .find(({ commit }) => commit !== null);
            const commit = history.commits.find(({ sha }) => sha === carrier?.commit);
            const where = commit ? `commit ${shortName(commit.sha)}` : 'the range';
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

;// CONCATENATED MODULE: ./build/checks/unknown-lane.js


const unknown_lane_check = {
    id: 'unknown-lane',
    group: 'manifest',
    title: 'depends_on or promotion names a lane that does not exist',
    severity: 'error',
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

;// CONCATENATED MODULE: ./build/manifest/code-directories.js


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
    const holders = new Set(lanes.lanes.flatMap((lane) => (0,domain_path/* directoriesAbove */.jH)(lane.root)));
    // A root in the wrong case is told by missing-lane-root.
    const roots = new Set(lanes.lanes.map((lane) => lane.root.toLowerCase()));
    const found = new Map();
    for (const { path, kind } of files) {
        if (kind !== 'file' || !/\.(py|[cm]?ts|tsx)$/.test(path) || lanes.laneOf(path))
            continue;
        const parents = (0,domain_path/* directoriesAbove */.jH)(path);
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
        .sort((a, b) => b.files - a.files || (0,order/* compareText */.n)(a.path, b.path));
}
const mark = 'pyvenv.cfg';
const markLength = mark.length;
/** Python's `venv` leaves it at the top of an environment, whatever the directory is called. */
function isEnvironmentMark(file) {
    return file.path.endsWith(`/${mark}`);
}
function isUnlaned(segment, depth) {
    const unlaned = unlanedDirectories.get(segment);
    return segment.startsWith('.') || (unlaned !== undefined && (depth === 0 || !unlaned.top));
}

;// CONCATENATED MODULE: ./build/checks/unmapped-directory.js



/** Named in the message; the others are in `related`. */
const named = 5;
const mostRelated = 100;
const unmapped_directory_check = {
    id: 'unmapped-directory',
    group: 'manifest',
    title: 'directories with Python or TypeScript lie in no lane',
    severity: 'notice',
    needs: ['manifest'],
    *run({ manifest, files, lanes }) {
        // Without lanes, every directory is in none: what is wrong is told by invalid-manifest.
        if (!manifest.exists || lanes.lanes.length === 0)
            return;
        const directories = unmappedDirectories(files, lanes);
        const [largest] = directories;
        if (!largest)
            return;
        yield {
            message: unmapped_directory_messageOf(directories),
            remedy: `add a lane to ${manifest.path}, as - {name: ${nameOf(largest)}, root: ${(0,quote/* quotePath */.WG)(largest.path)}}, or leave them without rules`,
            location: manifest.lanesAt ?? { path: manifest.path, line: 1 },
            related: directories.slice(0, mostRelated).map(({ path, files: count, first }) => ({
                path: first,
                note: `${(0,quote/* quotePath */.WG)(path)}: ${counted(count, 'file')}`,
            })),
            value: 'directories in no lane',
            data: {
                total: directories.length,
                directories: directories.slice(0, mostRelated).map(({ path, files: count }) => ({ path, files: count })),
            },
        };
    },
};
function unmapped_directory_messageOf(directories) {
    const shown = directories.slice(0, named).map(({ path, files }) => `${(0,quote/* quotePath */.WG)(path)} (${counted(files, 'file')})`);
    const rest = directories.length - shown.length;
    const list = `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    const one = directories.length === 1;
    return `${one ? 'a directory' : `${directories.length} directories`} with code ${one ? 'lies' : 'lie'} in no lane: ${list}`;
}
function nameOf({ path }) {
    return (0,quote/* quotePath */.WG)(path.slice(0, -1).split('/').at(-1) ?? path);
}

// EXTERNAL MODULE: ./build/graph/loaded.js
var graph_loaded = __webpack_require__(5262);
;// CONCATENATED MODULE: ./build/checks/unreadable-module.js

const remedy = 'mend the syntax, so that no import after that place can stay unseen';
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
                yield { ...violationOf(module), message: `${reasonOf(module)}; production loads it` };
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
                ? reasonOf(first)
                : `${elsewhere.length} files outside production could not be scanned whole: the first is ${reasonOf(first)}`,
            related: more.map(locationOf),
            value: 'outside production',
        };
    },
};
function violationOf(module) {
    return { message: reasonOf(module), remedy, location: locationOf(module), value: module.path };
}
function reasonOf(module) {
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

;// CONCATENATED MODULE: ./build/checks/unresolved-import.js



const unresolved_import_check = {
    id: 'unresolved-import',
    group: 'dependencies',
    title: "a production import that resolves only at the development copy's place",
    severity: 'error',
    needs: ['graph', 'manifest'],
    *run(repository) {
        const all = crossings(repository);
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

;// CONCATENATED MODULE: ./build/checks/unrewritten-import.js



const unrewritten_import_check = {
    id: 'unrewritten-import',
    group: 'dependencies',
    title: 'a production file imports the development path of a module that is promoted',
    severity: 'error',
    needs: ['graph', 'manifest'],
    *run(repository) {
        const all = crossings(repository);
        for (const crossing of all.values()) {
            const { edge, counterpart } = crossing;
            if (crossing.kind !== 'unrewritten-import' || counterpart === null)
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
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/checks/unused-shim.js



const unused_shim_check = {
    id: 'unused-shim',
    group: 'shims',
    title: 'nothing imports the shim',
    severity: 'notice',
    needs: ['graph', 'manifest'],
    audit: true,
    *run(repository) {
        for (const { module, forwards, importers } of productionShims(repository).values()) {
            if (importers.length > 0)
                continue;
            const { edge } = forwards[0].crossing;
            const call = prefixCallOf(module, repository.graph);
            const unless = call ? `, unless the call at ${(0,domain_location/* placeOf */.$)({ path: call.path, line: call.line })} names it` : '';
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

;// CONCATENATED MODULE: ./build/checks/index.js




























/** Every check, by its id. */
const checks = {
    'bulk-promotion': check,
    'dangling-chain': dangling_chain_check,
    'dangling-dependency': dangling_dependency_check,
    'deleted-candidate': deleted_candidate_check,
    'empty-smoke-suite': empty_smoke_suite_check,
    'expired-shim': expired_shim_check,
    'failing-smoke-test': failing_smoke_test_check,
    'hidden-dependency': hidden_dependency_check,
    'import-cycle': import_cycle_check,
    'interrupted-smoke-suite': interrupted_smoke_suite_check,
    'invalid-manifest': invalid_manifest_check,
    'lane-violation': lane_violation_check,
    'malformed-promotion-commit': malformed_promotion_commit_check,
    'mismatched-promotion-commit': mismatched_promotion_commit_check,
    'missing-lane-root': missing_lane_root_check,
    'missing-shim': missing_shim_check,
    'overlapping-lanes': overlapping_lanes_check,
    'redundant-shim': redundant_shim_check,
    'shadowed-module': shadowed_module_check,
    'silent-shim': silent_shim_check,
    'unannounced-promotion': unannounced_promotion_check,
    'unknown-lane': unknown_lane_check,
    'unlabelled-promotion': unlabelled_promotion_check,
    'unmapped-directory': unmapped_directory_check,
    'unreadable-module': unreadable_module_check,
    'unresolved-import': unresolved_import_check,
    'unrewritten-import': unrewritten_import_check,
    'unused-shim': unused_shim_check,
};

// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/domain/finding.js
var domain_finding = __webpack_require__(9304);
;// CONCATENATED MODULE: ./build/reporters/order.js


/** Findings that count for the verdict, most severe first; of one severity those that the range brought come first. */
function activeBySeverity(findings) {
    return findings
        .filter((finding) => finding.status === 'active')
        .sort((a, b) => rank(a) - rank(b) || Number(a.new === false) - Number(b.new === false) || byPlace(a, b));
}
/** By place; at one place as a person reads them, the most severe first, which is not the order of the report. */
function byPlace(a, b) {
    return ((0,order/* comparePlaces */.i)(a.location, b.location) ||
        rank(a) - rank(b) ||
        (0,order/* compareText */.n)(a.check, b.check) ||
        (0,order/* compareText */.n)(a.message, b.message));
}
function rank(finding) {
    return domain_finding/* severities */.g.indexOf(finding.severity);
}

// EXTERNAL MODULE: ./build/reporters/visible.js
var visible = __webpack_require__(587);
;// CONCATENATED MODULE: ./build/reporters/workflow-command.js
/**
 * Commands of GitHub's runner as lines of output, by the rules of actions/runner, `ActionCommand.cs`. What else is printed
 * on a runner stands between `stop-commands` (see `io/runner.ts`), so that nothing in it is read as one.
 */
/** `::error file=a.py,line=3::message`. Properties that are undefined or empty are left out. */
function workflowCommand(name, properties, message) {
    const pairs = Object.entries(properties).flatMap(([key, value]) => value === undefined || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`]);
    return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}`;
}
/** Data of a command, escaped as @actions/core does it. */
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
/** A property's value of a command, escaped as @actions/core does it. */
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

;// CONCATENATED MODULE: ./build/reporters/annotations.js
/**
 * Reporters turn a Report into text for one surface each. They never decide, never print, and read nothing but the Report.
 */




/** GitHub shows no more of one type for a step; three types of ten stay below the 50 that it shows for a job. */
const perType = 10;
/** UTF-16 code units: the runner cuts longer messages. */
const messageLength = 4096;
/** The active findings as annotations, as many as GitHub shows. */
function renderAnnotations(report) {
    const taken = [];
    const left = { error: 0, warning: 0, notice: 0 };
    const room = { error: perType, warning: perType, notice: perType };
    for (const finding of activeBySeverity(report.findings)) {
        if (room[finding.severity] > 0) {
            room[finding.severity]--;
            taken.push(finding);
        }
        else
            left[finding.severity]++;
    }
    const commands = taken.map(annotation);
    const omitted = omission(left);
    return omitted === undefined ? { commands } : { commands, omitted };
}
/** An annotation as the workflow command that makes it, for output that no toolkit writes. */
function annotationCommand({ severity, message, title, path, line, column, endColumn }) {
    return workflowCommand(severity, { title, file: path, line, col: column, endColumn }, message);
}
function annotation(finding) {
    const { path, line, column, endColumn } = finding.location;
    const message = [(0,visible.visible)(finding.message), ...(finding.remedy === '' ? [] : (0,visible/* visibleLines */.g)(finding.remedy))].join('\n');
    return {
        severity: finding.severity,
        message: shortened(message),
        title: `lane-guard: ${finding.check}`,
        ...(path === '' ? {} : { path }),
        // The runner drops columns without a line.
        ...(line === undefined ? {} : { line }),
        ...(line === undefined || column === undefined ? {} : { column }),
        ...(line === undefined || column === undefined || endColumn === undefined ? {} : { endColumn }),
    };
}
function shortened(message) {
    if (message.length <= messageLength)
        return message;
    return `${message.slice(0, messageLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
function omission(left) {
    const total = left.error + left.warning + left.notice;
    if (total === 0)
        return undefined;
    const parts = [counted(left.error, 'error'), counted(left.warning, 'warning'), counted(left.notice, 'notice')];
    return (`${total} more ${total === 1 ? 'finding has' : 'findings have'} no annotation (${parts.join(', ')}), ` +
        `since GitHub shows ${perType} of a type: the report as text and as JSON has all of them`);
}

;// CONCATENATED MODULE: ./build/reporters/json.js
/**
 * The report as JSON: keys in the order that `domain/report.ts` declares, two spaces of indentation, a final newline.
 * `schema/report.schema.json` describes it. The keys of `data` stand as the check gave them.
 */
function renderJson(report) {
    const ordered = {
        ...inOrder(report, reportKeys),
        counts: inOrder(report.counts, countKeys),
        range: report.range && inOrder(report.range, rangeKeys),
        findings: report.findings.map((finding) => ({
            ...inOrder(finding, findingKeys),
            location: inOrder(finding.location, locationKeys),
            related: finding.related.map((location) => inOrder(location, locationKeys)),
        })),
        checks: report.checks.map((check) => inOrder(check, checkKeys)),
        coverage: {
            ...inOrder(report.coverage, coverageKeys),
            lanes: report.coverage.lanes.map((lane) => inOrder(lane, laneKeys)),
            unreadable: report.coverage.unreadable.map((file) => inOrder(file, unreadableKeys)),
            unknownCalls: report.coverage.unknownCalls.map((call) => inOrder(call, callKeys)),
        },
        promotions: report.promotions.map((promotion) => inOrder(promotion, promotionKeys)),
        suites: report.suites.map((suite) => ({
            ...inOrder(suite, suiteKeys),
            counts: inOrder(suite.counts, suiteCountKeys),
            failures: suite.failures.map((test) => inOrder(test, testKeys)),
        })),
        next: report.next.map((promotion) => inOrder(promotion, nextKeys)),
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}
const reportKeys = {
    version: true,
    verdict: true,
    reasons: true,
    counts: true,
    range: true,
    findings: true,
    checks: true,
    coverage: true,
    promotions: true,
    suites: true,
    next: true,
};
const countKeys = { errors: true, warnings: true, notices: true };
const rangeKeys = { base: true, head: true, commits: true };
const findingKeys = {
    check: true,
    severity: true,
    status: true,
    new: true,
    message: true,
    remedy: true,
    location: true,
    related: true,
    fingerprint: true,
    data: true,
};
const locationKeys = { path: true, line: true, column: true, endColumn: true, note: true };
const checkKeys = { id: true, status: true, reason: true };
const coverageKeys = {
    python: true,
    typescript: true,
    outsideLanes: true,
    lanes: true,
    imports: true,
    unreadable: true,
    unknownCalls: true,
    shims: true,
    brokenLinks: true,
    notes: true,
};
const laneKeys = { name: true, root: true, files: true };
const unreadableKeys = { path: true, line: true, reason: true };
const callKeys = { path: true, line: true, column: true };
const promotionKeys = { module: true, from: true, to: true, commit: true, files: true };
const suiteKeys = {
    side: true,
    lane: true,
    status: true,
    reason: true,
    files: true,
    counts: true,
    failures: true,
};
const suiteCountKeys = { passed: true, failed: true, skipped: true };
const testKeys = { id: true, path: true, line: true, status: true, message: true, seconds: true };
const nextKeys = {
    module: true,
    from: true,
    to: true,
    blockers: true,
    importedBy: true,
    reason: true,
};
function inOrder(value, keys) {
    const result = {};
    for (const key in keys) {
        if (Object.hasOwn(value, key))
            result[key] = value[key];
    }
    return result;
}

;// CONCATENATED MODULE: ./build/domain/check.js
const groups = ['dependencies', 'shims', 'manifest', 'commits', 'promotions', 'smoke', 'audit'];

;// CONCATENATED MODULE: ./build/reporters/markdown.js

/**
 * One line of text for a paragraph, a list item or a table cell of GitHub's Markdown, in which nothing is markup, a
 * mention, a reference to an issue or a link.
 *
 * A character reference is never markup (CommonMark 0.31, section 2.5). GitHub however looks for mentions, issues and
 * addresses in the rendered text, so a zero-width space breaks these besides.
 */
function escapeMarkdown(text) {
    return (0,visible.visible)(text)
        .trim()
        .replace(special, (match, link) => link === undefined ? reference(match) : link.replace(/[@#:]/, reference) + zeroWidthSpace);
}
const zeroWidthSpace = '&#8203;';
// First what GitHub would link (also behind an underscore), then what is markup. An underscore inside a word is no emphasis.
const special = /(@|#(?=\d)|:(?=\/\/)|(?<![a-z\d])(?:gh-(?=\d)|www(?=\.)))|[&<>\\`*[\]|~$]|_(?![a-z\d])|(?<![a-z\d])_|^[-+#=]|^\d(?=\d*[.)])/gi;
/** Text as a code span: Markdown, HTML, mentions and links in it are plain. Not for a table, where `|` ends a cell. */
function codeSpan(text) {
    const content = withoutMarker((0,visible.visible)(text));
    const fence = '`'.repeat(longestRun(content) + 1);
    const padding = /^`|`$|^ .* $/.test(content) ? ' ' : '';
    return content === '' ? '' : fence + padding + content + padding + fence;
}
/** Text of any number of lines as a fenced code block. */
function codeBlock(text) {
    const content = withoutMarker((0,visible/* visibleLines */.g)(text).join('\n'));
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}text\n${content}\n${fence}`;
}
/** The hidden marker by which our own comment is found must not come from the repository, in code neither. */
function withoutMarker(text) {
    return text.replace(/<!--/g, '<! --');
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}

// EXTERNAL MODULE: ./build/domain/fields.js
var fields = __webpack_require__(8548);
;// CONCATENATED MODULE: ./build/reporters/place.js


/** `lukhas/a.py:3:7`, as editors open it; a location without a path is the repository itself. */
function shownPlace(location) {
    return (0,domain_location/* placeOf */.$)({ ...location, path: location.path === '' ? 'repository' : location.path });
}
/** The import chain that a finding carries as `data.chain`; empty where it has none. */
function chainOf(finding) {
    const chain = finding.data.chain;
    if (!Array.isArray(chain))
        return [];
    return chain.flatMap((step) => (isStep(step) ? [step] : []));
}
/** The related places that the chain does not already show. */
function relatedBesideChain(finding) {
    const shown = new Set(chainOf(finding).map(lineOf));
    return finding.related.filter((location) => !shown.has(lineOf(location)));
}
/** Without the column. */
function lineOf({ path, line }) {
    return (0,domain_location/* placeOf */.$)({ path, line });
}
function isStep(value) {
    const { path, line, target } = (0,fields/* fieldsOf */.P)(value);
    return typeof path === 'string' && typeof line === 'number' && typeof target === 'string';
}

;// CONCATENATED MODULE: ./build/reporters/sections.js




/** A terminal or a summary shows this many of a list; the JSON report has all. */
const shown = 10;
/** What happened and what comes next: promotions, suites, what to promote. Empty ones are left out. */
function resultSections(report) {
    return [
        { title: 'Promotions', lines: capped(report.promotions.map(promotionLine)) },
        { title: 'Suites', lines: report.suites.map(suiteLine) },
        { title: 'Promote next, best first', lines: capped(report.next.map(nextLine)) },
    ].filter((section) => section.lines.length > 0);
}
/** Checks that did not run, by equal reason, crashes first. */
function checksSection(report) {
    const ran = report.checks.filter((check) => check.status === 'ran').length;
    const total = `${ran} of ${counted(report.checks.length, 'check')} ran`;
    return {
        title: 'Checks',
        lines: [total, ...byReason(report.checks, 'crashed'), ...byReason(report.checks, 'skipped')],
    };
}
/** What was looked at and what limits the verdict. */
function coverageSection(report) {
    const { coverage, range } = report;
    const lines = [
        `${counted(coverage.python, 'Python file')}, ${counted(coverage.typescript, 'TypeScript file')}, ` +
            `${coverage.outsideLanes} of them in no lane; ${counted(coverage.imports, 'import')}`,
        ...coverage.lanes.map((lane) => `lane ${lane.name} (${lane.root}): ${counted(lane.files, 'file')}`),
        range === null
            ? 'no range of commits was judged, the tree alone'
            : `range ${abbreviated(range.base)}..${abbreviated(range.head)}: ${counted(range.commits, 'commit')}`,
        ...sections_listed('unreadable', coverage.unreadable.map(unreadablePlace)),
        ...sections_listed('dynamic imports of an unknown name', coverage.unknownCalls.map(shownPlace)),
        ...sections_listed('production shims into a development lane', coverage.shims),
        ...sections_listed('links that lead nowhere or outside', coverage.brokenLinks),
        ...coverage.notes.map((note) => `note: ${note}`),
    ];
    return { title: 'Coverage', lines };
}
/** Findings that do not count for the verdict, each in one line; none: no lines. */
function acknowledgedSection(report) {
    const lines = report.findings
        .filter((finding) => finding.status !== 'active')
        .sort(byPlace)
        .map((finding) => `${shownPlace(finding.location)}  ${finding.check}  ${finding.status}  ${finding.message}`);
    return { title: 'Waived or in the baseline', lines: capped(lines) };
}
/** The first of a list and how many more there are. */
function capped(lines, limit = shown) {
    if (lines.length <= limit)
        return [...lines];
    return [...lines.slice(0, limit), `and ${lines.length - limit} more in the JSON report`];
}
function promotionLine(promotion) {
    const where = promotion.commit === null ? 'over the whole range' : `in commit ${abbreviated(promotion.commit)}`;
    return `${promotion.module}: ${promotion.from} → ${promotion.to} ${where}, ${counted(promotion.files.length, 'file')}`;
}
function suiteLine(suite) {
    const name = suite.lane === null ? suite.side : `${suite.side} (${suite.lane})`;
    const status = suite.reason === null ? suite.status : `${suite.status}: ${suite.reason}`;
    const { passed, failed, skipped } = suite.counts;
    return `${name}: ${status}: ${passed} passed, ${failed} failed, ${skipped} skipped in ${counted(suite.files.length, 'file')}`;
}
function nextLine(next) {
    const blockers = next.blockers.length === 0 ? '' : ` (${capped(next.blockers).join(', ')})`;
    return `${next.module}: ${next.from} → ${next.to}: ${next.reason}${blockers}`;
}
function byReason(checks, status) {
    const halted = checks.filter((check) => check.status === status);
    const reasons = groupedBy(halted, (check) => check.reason ?? 'no reason was given');
    return [...reasons].map(([reason, same]) => {
        // Who names one check need not be told of all the others.
        const ids = reason === 'not selected' ? counted(same.length, 'check') : same.map((check) => check.id).join(', ');
        return `${status}: ${ids}: ${reason}`;
    });
}
function unreadablePlace(file) {
    return `${shownPlace({ path: file.path, ...(file.line !== null && { line: file.line }) })} (${file.reason})`;
}
function sections_listed(title, places) {
    return places.length === 0 ? [] : [`${title} (${places.length}): ${capped(places).join(', ')}`];
}
function abbreviated(sha) {
    return sha.slice(0, 12);
}

;// CONCATENATED MODULE: ./build/reporters/verdict.js

/**
 * The verdict in one line: `fail: 3 errors, 1 warning, 0 notices in 46 files (2 lanes)`, or `could not run: <reason>`.
 * Text of the repository in it is not escaped.
 */
function verdictLine(report) {
    if (report.verdict === 'could-not-run')
        return `could not run: ${report.reasons[0] ?? 'no reason was given'}`;
    return `${report.verdict}: ${countsLine(report)}`;
}
/** `3 errors, 1 warning, 0 notices in 46 files (2 lanes)` */
function countsLine(report) {
    const { counts, coverage } = report;
    const findings = [
        counted(counts.errors, 'error'),
        counted(counts.warnings, 'warning'),
        counted(counts.notices, 'notice'),
    ];
    const files = counted(coverage.python + coverage.typescript, 'file');
    return `${findings.join(', ')} in ${files} (${counted(coverage.lanes.length, 'lane')})`;
}
/** Reasons that the verdict line does not show. */
function furtherReasons(report) {
    return report.verdict === 'could-not-run' ? report.reasons.slice(1) : report.reasons;
}

;// CONCATENATED MODULE: ./build/reporters/summary.js








/** GitHub takes this many bytes of a step's summary; a longer one is refused whole. */
const limit = 1_048_576;
/** A reason may hold the output of a program. */
const reasonLength = 1000;
const placesShown = 5;
/**
 * The report as GitHub-flavoured Markdown for a job's summary, at most 1,048,576 bytes: every finding, or where that is
 * too long one row for each check, or where that is too long as well the counts.
 */
function renderSummary(report, titles) {
    const findings = activeBySeverity(report.findings);
    return (withinLimit(wholeSummary(report, findings, titles)) ??
        withinLimit(groupedSummary(report, findings, titles)) ??
        countsSummary(report, findings, titles));
}
function* wholeSummary(report, findings, titles) {
    yield* head(report);
    yield* groupTable(findings, titles);
    for (const group of groups) {
        const ofGroup = findings.filter((finding) => titles[finding.check].group === group);
        if (ofGroup.length > 0)
            yield `### ${group}`;
        for (const finding of ofGroup)
            yield* findingBlocks(finding);
    }
    yield* tail(report);
}
function* groupedSummary(report, findings, titles) {
    yield* head(report);
    yield* groupTable(findings, titles);
    yield summary_shortened;
    const byCheck = groupedBy(findings, (finding) => finding.check);
    const rows = [...byCheck].map(([check, same]) => {
        const places = capped(same.map((finding) => shownPlace(finding.location)), placesShown);
        return [check, titles[check].title, String(same.length), places.join(', ')];
    });
    yield table(['Check', 'Sees', 'Findings', 'First places'], rows);
    yield* tail(report);
}
function countsSummary(report, findings, titles) {
    return joined([...head(report), ...groupTable(findings, titles), summary_shortened]);
}
const summary_shortened = 'The findings do not fit here: the log names the most severe, the JSON report has all.';
function* head(report) {
    yield `## lane-guard: ${escapeMarkdown(verdictLine(report).slice(0, reasonLength))}`;
    const reasons = capped(furtherReasons(report)).map((reason) => reason.slice(0, reasonLength));
    if (reasons.length > 0)
        yield list(reasons);
    if (report.verdict === 'could-not-run' && report.findings.length > 0)
        yield `Found nevertheless: ${countsLine(report)}`;
}
function* groupTable(findings, titles) {
    const counts = new Map();
    for (const { check, severity } of findings) {
        const { group } = titles[check];
        const count = counts.get(group) ?? { error: 0, warning: 0, notice: 0 };
        count[severity]++;
        counts.set(group, count);
    }
    const rows = groups.flatMap((group) => {
        const count = counts.get(group);
        return count ? [[group, ...domain_finding/* severities */.g.map((severity) => String(count[severity]))]] : [];
    });
    if (rows.length > 0)
        yield table(['Group', 'Errors', 'Warnings', 'Notices'], rows);
}
function* findingBlocks(finding) {
    const old = finding.new === false ? ' (old)' : '';
    yield `**${finding.severity}** ${codeSpan(finding.check)} at ${codeSpan(shownPlace(finding.location))}${old}`;
    yield escapeMarkdown(finding.message);
    const chain = chainOf(finding).map((step) => `1. ${codeSpan(`${step.path}:${step.line}`)} imports ${codeSpan(step.target)}`);
    if (chain.length > 0)
        yield chain.join('\n');
    const related = relatedBesideChain(finding).map((location) => `${shownPlace(location)} ${location.note ?? ''}`);
    if (related.length > 0)
        yield list(capped(related));
    if (finding.remedy !== '')
        yield codeBlock(finding.remedy);
}
function* tail(report) {
    for (const { title, lines } of resultSections(report)) {
        yield `### ${title}`;
        yield list(lines);
    }
    for (const section of [acknowledgedSection(report), checksSection(report), coverageSection(report)]) {
        if (section.lines.length > 0)
            yield folded(section);
    }
}
/** The blank lines make the inside Markdown again. */
function folded({ title, lines }) {
    return `<details>\n<summary>${title}</summary>\n\n${list(lines)}\n\n</details>`;
}
function list(lines) {
    return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
}
function table(heads, rows) {
    const lines = [heads, heads.map(() => '---'), ...rows.map((cells) => cells.map(escapeMarkdown))];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** The blocks as one text; undefined as soon as they are too long, so that nothing longer is ever built. */
function withinLimit(blocks) {
    const kept = [];
    let bytes = 0;
    for (const block of blocks) {
        kept.push(block);
        bytes += Buffer.byteLength(block) + 2;
        if (bytes > limit)
            return undefined;
    }
    return joined(kept);
}
function joined(blocks) {
    return `${blocks.join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./build/reporters/code-frame.js

/**
 * The source line with carets under `column` … `endColumn`, as lines that fit `width` terminal cells; without carets
 * where the location has no column. A long line is cut on both sides of the column. Empty where the location has no line.
 */
function codeFrame(source, location, width) {
    if (location.line === undefined)
        return [];
    const number = String(location.line);
    const gutter = ' '.repeat(number.length);
    const room = Math.max(width - number.length - 3, 20);
    const line = source.replace(/\r?\n?$/, '');
    const start = Math.min((location.column ?? 1) - 1, line.length);
    const end = Math.max(start + 1, (location.endColumn ?? 0) - 1);
    const window = cut(line, start, end, room);
    const frame = [`${number} | ${window.text}`];
    if (location.column !== undefined)
        frame.push(`${gutter} | ${' '.repeat(window.indent)}${'^'.repeat(window.carets)}`);
    return frame.map((text) => text.trimEnd());
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
function cut(line, start, end, room) {
    // Several code units may share one cell. Past this reach they are cut unseen, so that a line of 50 MB costs nothing.
    const reach = room * 4;
    const from = Math.max(0, start - reach);
    const to = Math.min(line.length, Math.min(end, start + reach) + reach);
    const cells = cellsOf(line.slice(from, to), from);
    const marked = cells.findIndex((_, index) => (cells[index + 1]?.at ?? to) > start);
    const mark = marked === -1 ? cells.length : marked;
    const afterMark = cells.findIndex((cell) => cell.at >= end);
    const markEnd = afterMark === -1 ? cells.length : afterMark;
    // A caret behind the last character takes a cell of its own.
    const needed = widthOf(cells) + (mark === cells.length ? 1 : 0);
    const whole = from === 0 && to === line.length && needed <= room;
    const [first, last] = whole ? [0, cells.length] : range(cells, from === 0, mark, markEnd, room - 2);
    const left = from > 0 || first > 0 ? '…' : '';
    const right = to < line.length || last < cells.length ? '…' : '';
    const text = cells.slice(first, last).map((cell) => cell.text);
    return {
        text: left + text.join('') + right,
        indent: left.length + widthOf(cells.slice(first, mark)),
        carets: Math.max(1, widthOf(cells.slice(mark, Math.min(markEnd, last)))),
    };
}
/** Which cells to show, from … to: the line's start where the mark still fits, else a third of the room before the mark. */
function range(cells, atStart, mark, markEnd, room) {
    let first = atStart && widthOf(cells.slice(0, markEnd)) <= room ? 0 : takeLeft(cells, mark, Math.floor(room / 3));
    let last = first;
    let free = room;
    for (let cell = cells[last]; cell && cell.width <= free; cell = cells[last]) {
        free -= cell.width;
        last++;
    }
    if (last === cells.length)
        first = takeLeft(cells, first, free);
    return [first, last];
}
function takeLeft(cells, from, room) {
    let first = from;
    let free = room;
    for (let cell = cells[first - 1]; cell && cell.width <= free; cell = cells[first - 1]) {
        free -= cell.width;
        first--;
    }
    return first;
}
function cellsOf(text, offset) {
    return Array.from(segmenter.segment(text), ({ segment, index }) => {
        // A tab is four spaces here: a caret line cannot follow the tab stops of a terminal that it does not know.
        const shown = segment === '\t' ? '    ' : (0,visible.visible)(segment);
        return { text: shown, at: offset + index, width: shown === segment ? cellWidth(shown) : escapedWidth(shown) };
    });
}
// The engine's own Unicode tables stand in for East Asian Width, which ECMAScript does not offer.
const wide = /(?![\uff61-\uffdc])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\ufe0f/u;
const zero = /^(?:[\p{Mn}\p{Me}]|\u200c|\u200d)+$/u;
function cellWidth(grapheme) {
    if (zero.test(grapheme))
        return 0;
    return wide.test(grapheme) ? 2 : 1;
}
function escapedWidth(text) {
    return Array.from(text, cellWidth).reduce((sum, width) => sum + width, 0);
}
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}

;// CONCATENATED MODULE: ./build/reporters/text.js








/**
 * The report for a terminal or a log: the verdict in the first line, then findings by file, then what was run and seen.
 * The text carries no control character but line feeds and, with `color`, the colours given here.
 */
function renderText(report, options) {
    const paint = picocolors.createColors(options.color);
    const active = report.findings.filter((finding) => finding.status === 'active').sort(byPlace);
    const sections = [
        acknowledgedSection(report),
        ...resultSections(report),
        checksSection(report),
        coverageSection(report),
    ].filter((section) => section.lines.length > 0);
    const blocks = [
        text_head(report, paint),
        ...[...groupedBy(active, (finding) => finding.location.path)].map(([path, findings]) => fileBlock(path, findings, options, paint)),
        ...sections.map((section) => sectionBlock(section, paint)),
    ];
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
function text_head(report, paint) {
    const verdictColor = { pass: paint.green, fail: paint.red, 'could-not-run': paint.red }[report.verdict];
    const lines = [verdictColor(paint.bold((0,visible.visible)(`lane-guard: ${verdictLine(report)}`)))];
    lines.push(...furtherReasons(report).map((reason) => (0,visible.visible)(`  also: ${reason}`)));
    if (report.verdict === 'could-not-run' && report.findings.length > 0) {
        lines.push(`  found nevertheless: ${countsLine(report)}`);
    }
    return lines;
}
function fileBlock(path, findings, options, paint) {
    return [
        paint.underline((0,visible.visible)(path === '' ? 'repository' : path)),
        ...findings
            .map((finding) => findingLines(finding, options, paint).join('\n'))
            .join('\n\n')
            .split('\n'),
    ];
}
function findingLines(finding, options, paint) {
    const { location, severity } = finding;
    const heading = [
        ...(location.line === undefined ? [] : [shownPlace({ ...location, path: '-' }).slice(2)]),
        severityColor(paint, severity)(severity),
        paint.bold(finding.check),
        ...(finding.new === false ? [paint.dim('(old)')] : []),
    ];
    return [
        `  ${heading.join('  ')}`,
        `    ${(0,visible.visible)(finding.message)}`,
        ...frameLines(finding, options, paint),
        ...labelled(paint.dim('chain:'), paint.dim('  →   '), chainLines(finding)),
        ...labelled(paint.dim('see:  '), '      ', relatedLines(finding)),
        ...(finding.remedy === '' ? [] : labelled(paint.cyan('mend: '), '      ', (0,visible/* visibleLines */.g)(finding.remedy))),
    ];
}
function frameLines(finding, options, paint) {
    const { path, line } = finding.location;
    const source = line === undefined ? undefined : options.sourceLine(path, line);
    if (source === undefined)
        return [];
    const [code, carets] = codeFrame(source, finding.location, options.width - 6);
    const color = severityColor(paint, finding.severity);
    return [...(code ? [`      ${paint.dim(code)}`] : []), ...(carets ? [`      ${color(carets)}`] : [])];
}
function chainLines(finding) {
    return chainOf(finding).map((step) => (0,visible.visible)(`${step.path}:${step.line}  imports ${step.target}`));
}
function relatedLines(finding) {
    const places = relatedBesideChain(finding).map((location) => `${shownPlace(location)}  ${location.note ?? ''}`.trimEnd());
    return capped(places).map(visible.visible);
}
function labelled(first, following, lines) {
    return lines.map((line, index) => `    ${index === 0 ? first : following} ${line}`.trimEnd());
}
function sectionBlock(section, paint) {
    return [paint.bold(section.title), ...section.lines.map((line) => `  ${(0,visible.visible)(line)}`)];
}
function severityColor(paint, severity) {
    return { error: paint.red, warning: paint.yellow, notice: paint.blue }[severity];
}

;// CONCATENATED MODULE: ./build/manifest/unenforced.js
/** What a manifest states and this version reads but does not hold anybody to: one sentence, or none. */
function unenforced(manifest) {
    const stated = [
        ...(manifest.waiversAt ? ['waivers'] : []),
        ...(manifest.secrets.length > 0 ? ['invariants.secrets'] : []),
        ...(manifest.zeroBytesFail?.value ? ['invariants.zero_bytes_fail'] : []),
        ...(manifest.lanes.some((lane) => (lane.promotion?.checks.length ?? 0) > 0) ? ['promotion.checks'] : []),
    ];
    return stated.length === 0 ? [] : [`${manifest.path} states ${stated.join(', ')}: not enforced by this version`];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/policy/judge.js
/**
 * This room selects the checks, runs them, weighs what they find and decides once; it gathers nothing and renders
 * nothing.
 */



const ranks = { error: 0, warning: 1, notice: 2 };
/** Runs the checks over the repository and decides once. `could-not-run` beats `fail` beats `pass`. */
function judge(checks, repository, evidence, policy) {
    const outcomes = new Map();
    const findings = [];
    for (const check of checks) {
        const ran = run(check, repository, evidence, policy);
        outcomes.set(check, ran.outcome);
        for (const finding of ran.findings)
            findings.push(finding);
    }
    findings.sort(compareFindings);
    const reasons = [...new Set([...outcomes].flatMap(([check, outcome]) => judge_reasonOf(check, outcome)))];
    if (reasons.length === 0 && !policy.nothingToJudge)
        reasons.push(...idleReasons([...outcomes.values()]));
    const least = policy.failOn === 'never' ? -1 : ranks[policy.failOn];
    const failing = findings.some((finding) => finding.status === 'active' && ranks[finding.severity] <= least);
    return { verdict: reasons.length > 0 ? 'could-not-run' : failing ? 'fail' : 'pass', reasons, findings, outcomes };
}
function run(check, repository, evidence, policy) {
    for (const need of check.needs) {
        const availability = evidence[need];
        if (availability.available)
            continue;
        const { reason, missing } = availability;
        return { outcome: { status: 'skipped', reason, missing }, findings: [] };
    }
    try {
        return { outcome: { status: 'ran' }, findings: findingsOf(check, check.run(repository), policy) };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { outcome: { status: 'crashed', reason }, findings: [] };
    }
}
function judge_reasonOf(check, outcome) {
    if (outcome.status === 'crashed')
        return [`the check ${check.id} crashed: ${outcome.reason}`];
    return outcome.status === 'skipped' && outcome.missing ? [outcome.reason] : [];
}
/** Green must mean that something was checked. */
function idleReasons(outcomes) {
    const skipped = outcomes.flatMap((outcome) => (outcome.status === 'skipped' ? [outcome.reason] : []));
    return skipped.length < outcomes.length ? [] : [`no check ran: ${[...new Set(skipped)].join('; ')}`];
}
/** Violations of one cause in one file are one finding. */
function findingsOf(check, violations, policy) {
    const weighed = [];
    for (const violation of violations) {
        const severity = severityOf(check, violation, policy);
        if (severity !== 'off')
            weighed.push({ violation, severity });
    }
    const causes = groupedBy(weighed, ({ violation }) => JSON.stringify([violation.location.path, violation.value]));
    return [...causes.values()].map((same) => findingOf(check, same));
}
/** The first of the gravest stands for all, with its own place and evidence; the places of the others are related. */
function findingOf(check, same) {
    const gravest = same.reduce((known, one) => (ranks[one.severity] < ranks[known.severity] ? one : known));
    const { message, remedy, location, related = [], value, data = {} } = gravest.violation;
    const others = same.flatMap((one) => (one === gravest ? [] : placesOf(one.violation, remedy)));
    return {
        check: check.id,
        severity: gravest.severity,
        status: 'active',
        new: null,
        message,
        remedy,
        location: asLocation(location),
        related: [...related, ...others].map(asLocation),
        fingerprint: fingerprint(check.id, location.path, value),
        data,
    };
}
/** The places of a violation that another one stands for; with its remedy, where that is not the other's. */
function placesOf({ location, remedy, related = [] }, told) {
    const note = remedy === told ? 'here as well' : `here as well: ${remedy}`;
    return [{ ...location, note: location.note ?? note }, ...related];
}
/** The last line of `severity` that names the check, or one of the violation's labels, wins; labels before the check. */
function severityOf(check, violation, policy) {
    const lines = policy.severity.filter((line) => line.check === check.id);
    const labelled = lines.filter((line) => line.label !== null && violation.labels?.includes(line.label)).at(-1);
    const plain = lines.filter((line) => line.label === null).at(-1);
    return labelled?.severity ?? plain?.severity ?? violation.severity ?? check.severity;
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
        promotions: repository.has('commits') ? report_promotionsOf(repository) : [],
        suites: repository.has('smoke') ? repository.smoke.suites.map(suiteReport) : [],
        next: seen.next,
    };
}
function checkReport({ id }, outcome) {
    if (!outcome)
        return { id, status: 'skipped', reason: 'not selected' };
    return { id, status: outcome.status, reason: outcome.status === 'ran' ? null : outcome.reason };
}
function countFindings(findings) {
    const count = (severity) => findings.filter((finding) => finding.status === 'active' && finding.severity === severity).length;
    return { errors: count('error'), warnings: count('warning'), notices: count('notice') };
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
function report_promotionsOf({ history }) {
    const judged = history.judged === 'change' ? history.total : history.promotions;
    return judged.map((promotion) => {
        const { module, edge, files } = promotion;
        const carriers = history.promotions.filter((one) => one.module === module && one.edge.to.name === edge.to.name);
        return {
            module,
            from: (0,domain_lane/* laneDirectory */.qR)(edge.from),
            to: (0,domain_lane/* laneDirectory */.qR)(edge.to),
            commit: promotion.commit ?? (carriers.length === 1 ? (carriers[0]?.commit ?? null) : null),
            files: files.map((file) => file.path),
        };
    });
}
function suiteReport({ side, lane, files, end, tests }) {
    const failures = tests.filter((test) => test.status === 'failed' || test.status === 'error');
    const skipped = tests.filter((test) => test.status === 'skipped').length;
    const passed = tests.length - failures.length - skipped;
    const empty = end.kind === 'no-tests' || passed + failures.length === 0;
    return {
        side,
        lane,
        status: end.kind === 'interrupted' ? 'interrupted' : failures.length > 0 ? 'failed' : empty ? 'empty' : 'passed',
        reason: end.kind === 'interrupted' ? end.reason : null,
        files,
        counts: { passed, failed: failures.length, skipped },
        failures,
    };
}

// EXTERNAL MODULE: ./build/domain/check-id.js
var check_id = __webpack_require__(6855);
// EXTERNAL MODULE: ./build/domain/graph.js
var graph = __webpack_require__(7221);
;// CONCATENATED MODULE: ./build/policy/select.js





/**
 * The checks that a run is asked for, in the order of their ids. A group stands for those of its checks that the mode runs;
 * what only an audit runs by default, its id or a severity of its own turns on.
 *
 * @param wanted ids and groups; with `-` in front one is left out. Nothing but exclusions: all of the mode but these.
 * @param audit whether every lane is audited.
 * @param severity the setting of that name.
 * @throws Misconfiguration for a name that is neither id nor group, or where nothing is left to run.
 */
function selectChecks(checks, wanted, audit, severity) {
    const all = check_id/* checkIds */.t.map((id) => checks[id]);
    const weighed = new Set(severity.filter((line) => line.severity !== 'off').map((line) => line.check));
    const standard = all.filter((check) => audit || !check.audit || weighed.has(check.id));
    const named = (name) => {
        if (isGroup(name))
            return all.filter((check) => check.group === name);
        const check = all.find((candidate) => candidate.id === name);
        if (check)
            return [check];
        throw new misconfiguration/* Misconfiguration */.U(`"${name}" is neither a check nor a group of checks${(0,closest/* didYouMean */.au)(name, [...check_id/* checkIds */.t, ...groups])}`, `checks: ${check_id/* checkIds */.t.join(', ')}; groups: ${groups.join(', ')}`);
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
    return groups.includes(name);
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

;// CONCATENATED MODULE: ./build/promotion/next.js
/**
 * This room says how code reaches production: what to promote next and how an import is rewritten; it judges nothing
 * and changes no file.
 */





/**
 * Development modules that are not promoted yet, best first: fewest development-only modules that they wait for, then the
 * manifest's order, then how many other modules would gain by it, then their names.
 */
function nextPromotions(graph, lanes) {
    return lanes.edges
        .flatMap((edge) => candidates(edge, graph, lanes))
        .sort((a, b) => a.blockers.size - b.blockers.size ||
        next_rank(a) - next_rank(b) ||
        b.importers.size - a.importers.size ||
        (0,order/* compareText */.n)(a.module, b.module))
        .map(asNext);
}
function candidates(edge, graph, lanes) {
    const promoted = new Set();
    const waiting = new Map();
    const moduleAt = (path) => (lanes.edgeFrom(path) === edge ? (0,module_path/* moduleOf */.cD)(edge, path) : undefined);
    for (const { path, shim } of graph.modules.values()) {
        if (lanes.edgeInto(path) === edge && !shim)
            promoted.add((0,module_path/* moduleOf */.cD)(edge, path));
    }
    for (const path of graph.modules.keys()) {
        const module = moduleAt(path);
        if (module === undefined || promoted.has(module))
            continue;
        if (!waiting.has(module))
            waiting.set(module, { edge, module, blockers: new Set(), importers: new Set() });
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
        for (const target of (0,edge_tables/* explicitTargets */.Fe)(links, file))
            imports(moduleOfFile[target]);
        for (const target of (0,edge_tables/* explicitTargets */.Fe)(strays, file))
            imports(moduleOfStray[target]);
    }
    return [...waiting.values()];
}
/** Where the order lists a module; a bare name is read as one below an area first. */
function next_rank({ edge, module }) {
    const bare = module.slice(module.indexOf('/') + 1);
    const at = edge.order.findIndex((name) => name === module || name === bare);
    return at < 0 ? edge.order.length : at;
}
function asNext({ edge, module, blockers, importers }) {
    const waits = blockers.size === 0 ? 'waits for nothing' : `waits for ${counted(blockers.size, 'other module')}`;
    return {
        module,
        from: (0,domain_lane/* laneDirectory */.qR)(edge.from),
        to: (0,domain_lane/* laneDirectory */.qR)(edge.to),
        blockers: [...blockers].sort(),
        importedBy: importers.size,
        reason: `${waits}; imported by ${importers.size}`,
    };
}

// EXTERNAL MODULE: ./build/settings/read.js
var read = __webpack_require__(7118);
// EXTERNAL MODULE: ./build/imports/python/scan.js + 10 modules
var scan = __webpack_require__(7989);
// EXTERNAL MODULE: ./build/imports/typescript/handles.js
var handles = __webpack_require__(2962);
// EXTERNAL MODULE: ./build/manifest/lane-map.js
var lane_map = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/manifest/queue.js
var queue = __webpack_require__(6227);
;// CONCATENATED MODULE: ./build/smoke/partition.js



/**
 * The suites of a tree (`semantics.md`, "Smoke suites"): production, development, shared. A test belongs to each side
 * whose modules it or a `conftest.py` above it imports, also by way of files in no lane; one that imports none goes by a
 * lane's or root's name in its path; else it is shared.
 *
 * Where there are several promotion edges, the sides go by the names of the first. Without one, all tests are shared. The
 * two sides are there even when empty; the shared suite only with a test.
 */
function partitionSuites(input) {
    const sides = { production: [], development: [], shared: [] };
    for (const test of smokeTests(input.files, input.smoke)) {
        for (const side of sidesOf(test, input))
            sides[side].push(test.path);
    }
    const [edge] = input.lanes.edges;
    const plan = (side, lane) => {
        return { side, lane: lane?.name ?? null, label: lane && (0,domain_lane/* laneLabel */.h9)(lane), files: sides[side] };
    };
    const plans = edge ? [plan('production', edge.to), plan('development', edge.from)] : [];
    if (sides.shared.length > 0)
        plans.push(plan('shared', null));
    return plans;
}
/** pytest's default names below the directories; a file that `smoke` names itself may have any. */
function smokeTests(files, smoke) {
    const roots = smoke
        .map((path) => path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, ''))
        .map((p) => (p === '.' ? '' : p));
    const tests = [];
    for (const path of [...files].sort(order/* compareText */.n)) {
        const name = (0,domain_path/* baseName */.Fl)(path);
        if (roots.includes(path))
            tests.push({ path, below: name });
        if (roots.includes(path) || !/^test_.*\.py$|_test\.py$/s.test(name))
            continue;
        const root = roots.find((candidate) => candidate === '' || path.startsWith(`${candidate}/`));
        if (root !== undefined)
            tests.push({ path, below: path.slice(root.length) });
    }
    return tests;
}
function sidesOf(test, input) {
    const imported = importedSides([test.path, ...conftestsAbove(test.path)], input);
    if (imported.length > 0)
        return imported;
    const named = namedSides(test.below, input.lanes) ?? namedSides(test.path, input.lanes);
    return named ?? ['shared'];
}
function conftestsAbove(path) {
    return ['', ...(0,domain_path/* directoriesAbove */.jH)(path)].map((directory) => `${directory}conftest.py`);
}
/** The sides that these files load, by way of files in no lane (a test's own support modules) but not through a lane. */
function importedSides(start, { graph, lanes }) {
    const sides = new Set();
    const seen = new Set(start);
    for (const path of seen) {
        for (const edge of graph.edgesOf(path)) {
            if (edge.labels.includes('type-only'))
                continue;
            for (const side of sidesAt(edge.place, lanes))
                sides.add(side);
            if (edge.resolved !== null && !lanes.laneOf(edge.resolved))
                seen.add(edge.resolved);
        }
    }
    return [...sides];
}
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
    const named = (lane) => names(lane).some((name) => asWords(name) !== '_' && words.includes(asWords(name)));
    const ends = lanes.edges.flatMap((edge) => [edge.to, edge.from]);
    for (const group of [ends, lanes.lanes]) {
        const sides = new Set(group.filter(named).flatMap((lane) => sidesAt(lane.root, lanes)));
        if (sides.size > 0)
            return [...sides];
    }
    return undefined;
}
/** `tests/smoke/test_x-Candidate.py` → `_tests_smoke_test_x_candidate_py_`, so that a name is only met as whole words. */
function asWords(text) {
    return `_${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')}_`.replace(/_+/g, '_');
}

;// CONCATENATED MODULE: ./build/imports/data/dotted-name.js
const segment = '[\\p{ID_Start}_]\\p{ID_Continue}*';
const dotted = `${segment}(?:\\.${segment})*`;
const wholeName = new RegExp(`^${segment}(?:\\.${segment})+(?::${dotted})?$`, 'u');
/** `!!` is short for the prefix behind `!<`. */
const pythonTag = new RegExp(`^!(?:!|<tag:yaml\\.org,2002:)python/[a-z/]+:(?<module>${dotted})>?$`, 'du');
/** As `importlib.metadata.EntryPoint.pattern` has it: blanks about the colon, extras behind. */
const dotted_name_reference = `(?<module>${dotted})\\s*(?::\\s*(?<attribute>${dotted})\\s*)?(?:\\[[^\\]]*\\]\\s*)?$`;
const bareReference = new RegExp(`^\\s*${dotted_name_reference}`, 'du');
/** The names of entry points hold much, but what holds these is an address with a query. */
const namedReference = new RegExp(`^[^=:/?]+=\\s*${dotted_name_reference}`, 'du');
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
function scalar_placeIn(source, scalar, { text, from, to }) {
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
            names.push(scalar_placeIn(source, string, found));
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
            names.push(scalar_placeIn(source, part, found));
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
        names.push(scalar_placeIn(source, literal, { text: found.text, from: from - before, to }));
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
            names.push(scalar_placeIn(source, scalar, found));
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
                names.push(scalar_placeIn(source, part, { ...found, from: index + found.from, to: index + found.to }));
        }
    }
    return names;
}
function read_dotted(source, scalars) {
    const names = [];
    for (const scalar of scalars) {
        const found = dottedName(scalar.text);
        if (found)
            names.push(scalar_placeIn(source, scalar, found));
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
    return isProjectFile(path) ? edgesServedBy(lanes, path).length > 0 : lanes.edgesInto(path).length > 0;
}
function unsearched(path, reason) {
    return `${(0,quote/* quotePath */.WG)(path)} was not searched for names of development modules: ${reason}`;
}

// EXTERNAL MODULE: ./build/snapshot/graph.js + 15 modules
var snapshot_graph = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/domain/path-name.js
var path_name = __webpack_require__(5796);
// EXTERNAL MODULE: ./build/domain/tree-listing.js
var tree_listing = __webpack_require__(9928);
;// CONCATENATED MODULE: ./build/history/arrivals.js

/** Files that a change adds to the development lanes. */
class Arrivals {
    #blobs = new Set();
    #byName = new Map();
    constructor(set, lanes) {
        for (const { path, before, after } of set.changes) {
            if (before !== undefined || after === undefined)
                continue;
            for (const lane of new Set(lanes.edgesFrom(path).map((edge) => edge.from.name))) {
                this.#blobs.add(`${lane}\0${after}`);
                if ((0,module_path/* isPackageInit */.$$)(path))
                    continue;
                const key = `${lane}\0${baseName(path)}`;
                const sameName = this.#byName.get(key) ?? [];
                this.#byName.set(key, sameName);
                // Each is compared with each file of this name that went: a bound keeps thousands of `utils.py` from multiplying.
                if (sameName.length < 20)
                    sameName.push({ path, blob: after });
            }
        }
    }
    holds(edge, blob) {
        return this.#blobs.has(`${edge.from.name}\0${blob}`);
    }
    /** Those that are called like the file at this path. */
    namedAs(edge, path) {
        return this.#byName.get(`${edge.from.name}\0${baseName(path)}`) ?? [];
    }
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/history/similarity.js

/**
 * Measures a file. Blank lines and comments do not count. In import lines the roots of the lanes are left out and relative
 * dots are resolved by the file's directory below its root, so that a copy with rewritten imports is alike to its original.
 *
 * @param below the file's path below its lane's root: `core/orchestration/kernel.py`
 * @param roots directories of the lanes, with their trailing slash
 */
function measureText(text, below, roots) {
    const python = below.endsWith('.py');
    const isImport = python ? pythonImport : scriptImport;
    const rootNames = rootsPattern(roots);
    const directory = below.split('/').slice(0, -1);
    const lines = new Map();
    const imported = new Set();
    let total = 0;
    let inComment = false;
    for (const raw of text.split('\n')) {
        let line = raw.trim();
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
        if (line.length < longestImport && isImport.test(line)) {
            line = resolveRelative(line, directory, python).replace(rootNames, '$1');
            addImported(line, imported);
        }
        lines.set(line, (lines.get(line) ?? 0) + 1);
        total++;
    }
    return { lines, total, imported };
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
const scriptImport = /^(?:import\b|export\b[^'"]*\bfrom\b|\}\s*from\b|(?:const|let|var)\b[^'"]*\brequire\s*\()/;
/** An import statement is no longer; what is, is minified. */
const longestImport = 1000;
/** The names by which an import leads through a lane: `candidate.`, `candidate/`, and `../candidate/` in scripts. */
function rootsPattern(roots) {
    const names = roots.flatMap((root) => {
        const path = root.replace(/\/$/, '');
        return [path, path.slice(path.lastIndexOf('/') + 1)].flatMap((name) => [name, name.replaceAll('/', '.')]);
    });
    const unique = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
    if (unique.length === 0)
        return /(?!)()/;
    const alternatives = unique.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    return new RegExp(`(^|[\\s'",(/])(?:${alternatives})(?:[./]|(?![\\w-]))`, 'g');
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
        imported.add((0,module_path/* withoutEnding */.sP)(quoted).replaceAll('/', '.'));
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
    return line.replace(/(['"])((?:\.\.?\/)+)/, (whole, quote, dots) => {
        const ups = dots.split('../').length - 1;
        if (ups > directory.length)
            return whole;
        return `${quote}${directory
            .slice(0, directory.length - ups)
            .map((segment) => `${segment}/`)
            .join('')}`;
    });
}

;// CONCATENATED MODULE: ./build/history/deletions.js






/**
 * Development code that a change takes out of its lane, or empties: a whole module, or any code of a module that is in
 * production or on its way there in `promotions`. A move inside the lane takes nothing out.
 */
function findDeletions(set, range, lanes, facts, promotions) {
    const gone = deletions_goneModules(set, range, lanes);
    if (gone.size === 0)
        return [];
    const arrivals = new Arrivals(set, lanes);
    const developed = developmentCode(set.before, lanes, gone);
    const left = developmentCode(set.after, lanes, gone);
    const outside = placesOutside(range.head, [...gone.values()], lanes);
    const found = [];
    for (const [key, { edge, module, files }] of gone) {
        const stayed = new Set(files.filter((file) => movedWithin(file, edge)).map((file) => file.path));
        const taken = files.filter((file) => !stayed.has(file.path));
        const whole = !(left.get(key) ?? []).some(holdsCode);
        // The `__init__.py` of a module whose code moved within the lane goes with it.
        if (taken.every((file) => (0,module_path/* isPackageInit */.$$)(file.path)) && (stayed.size > 0 || !whole))
            continue;
        if (taken.every((file) => isGone(file.blob)))
            continue;
        const promoted = isPromoted(key, edge, module);
        if (!whole && !promoted)
            continue;
        const movedTo = placeOutside(taken, edge);
        const paths = taken.map((file) => file.path).sort();
        const emptied = paths.filter((path) => set.after.has(path));
        const place = movedTo === undefined ? {} : { movedTo };
        found.push({ deletion: { module, edge, commit: set.commit, files: paths, emptied, whole, ...place }, promoted });
    }
    return toldOnce(found);
    function movedWithin(file, edge) {
        if (arrivals.holds(edge, file.blob))
            return true;
        // A move that rewrites imports keeps the file's name.
        return arrivals.namedAs(edge, file.path).some(({ path, blob }) => {
            const old = facts(file.path, file.blob);
            const moved = facts(path, blob);
            return old && moved ? similarity(old.text, moved.text) >= copyThreshold(old.text, moved.text) : false;
        });
    }
    /** An `__init__.py` without a line of code keeps no module alive. */
    function holdsCode({ path, blob }) {
        return !isGone(blob) && !((0,module_path/* isPackageInit */.$$)(path) && facts(path, blob)?.text.total === 0);
    }
    function isPromoted(key, edge, module) {
        if (promotions.some((promotion) => promotion.edge === edge && (0,module_path/* holderOf */.Kd)(edge, promotion.module) === module))
            return true;
        return (developed.get(key) ?? []).some(({ path }) => {
            const counterpart = lanes.counterpart(edge, path) ?? '';
            const blob = set.after.get(counterpart);
            return blob !== undefined && facts(counterpart, blob)?.shim === false;
        });
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
}
/** Development code that is deleted or emptied, by `<edge>\0<module>`. */
function deletions_goneModules(set, range, lanes) {
    const gone = new Map();
    for (const change of set.changes) {
        const { path, before } = change;
        if (before === undefined || !isTakenOut(change) || !(0,module_path/* isCode */._m)(path))
            continue;
        // What the base does not hold came and went in the range, or went in the base; what the head holds came back.
        if (!range.base.has(path) || !isGone(range.head.get(path)))
            continue;
        for (const edge of lanes.edgesFrom(path)) {
            const module = (0,module_path/* moduleOf */.cD)(edge, path);
            if (module === undefined)
                continue;
            const key = `${(0,domain_lane/* edgeKey */.B5)(edge)}\0${module}`;
            const entry = gone.get(key) ?? { edge, module, files: [] };
            gone.set(key, entry);
            entry.files.push({ path, blob: before });
        }
    }
    return gone;
}
function isTakenOut({ before, after }) {
    return after === undefined || (isGone(after) && !isGone(before));
}
/** Development code of these modules, by `<edge>\0<module>`. */
function developmentCode(tree, lanes, of) {
    const found = new Map();
    for (const [path, blob] of tree) {
        if (!(0,module_path/* isCode */._m)(path))
            continue;
        for (const edge of lanes.edgesFrom(path)) {
            const key = `${(0,domain_lane/* edgeKey */.B5)(edge)}\0${(0,module_path/* moduleOf */.cD)(edge, path)}`;
            if (!of.has(key))
                continue;
            const files = found.get(key) ?? [];
            found.set(key, files);
            files.push({ path, blob });
        }
    }
    return found;
}
/** First path outside its lane at which the content of a file that went stands, by `<lane>\0<blob>`. */
function placesOutside(head, gone, lanes) {
    const lanesOf = new Map();
    for (const { edge, files } of gone) {
        for (const { blob } of files) {
            if (!isGone(blob))
                lanesOf.set(blob, (lanesOf.get(blob) ?? new Set()).add(edge.from.name));
        }
    }
    const places = new Map();
    for (const [path, blob] of head) {
        for (const lane of lanesOf.get(blob) ?? []) {
            if (lanes.edgesFrom(path).some((edge) => edge.from.name === lane))
                continue;
            const key = `${lane}\0${blob}`;
            const known = places.get(key);
            if (known === undefined || path < known)
                places.set(key, path);
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
    return kept.sort((a, b) => (0,order/* compareText */.n)(a.module, b.module) || (0,order/* compareText */.n)((0,domain_lane/* edgeKey */.B5)(a.edge), (0,domain_lane/* edgeKey */.B5)(b.edge)));
}

;// CONCATENATED MODULE: ./build/history/log.js


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
 * commits. A side that is a link or a submodule is no file: a file that becomes a link counts as one without `after`.
 */
function parseRawDiff(output) {
    const changes = new Map();
    let current;
    const fields = splitAtNul(output);
    for (let index = 0; index < fields.length; index++) {
        const header = lossy.decode(fields[index]);
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
        current.push(change(header, (0,path_name/* decodePath */.q)(fields[index] ?? new Uint8Array())));
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
    return mode !== '000000' && (0,tree_listing/* kindOf */.I)(mode) === 'file';
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

;// CONCATENATED MODULE: ./build/history/naming.js


/**
 * Names what these production files promote: the topmost path that is new in production, else the package that they join,
 * else the file; never above the module's depth. A part within another is that other.
 */
function nameParts(edge, paths, set, facts) {
    if (paths.length === 0)
        return [];
    const known = directoriesWithCode(edge, set, facts);
    const directories = new Set();
    const loose = [];
    for (const path of paths) {
        const below = (0,module_path/* pathBelow */.Br)(edge, path) ?? path;
        const directory = directoryPart(edge, below, known);
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
function directoryPart(edge, below, known) {
    const segments = below.split('/').slice(0, -1);
    const depth = (0,module_path/* depthOf */.d1)(edge, below);
    if (segments.length < depth)
        return undefined;
    for (let length = depth; length <= segments.length; length++) {
        const name = segments.slice(0, length).join('/');
        if (!known.has(name))
            return name;
    }
    return segments.join('/');
}
/** Directories that held production code before, shims that this change replaces aside. Data alone makes none. */
function directoriesWithCode(edge, set, facts) {
    const replaced = new Set();
    for (const { path, before } of set.changes) {
        if (before !== undefined && (0,module_path/* isCode */._m)(path) && path.startsWith(edge.to.root) && facts(path, before)?.shim) {
            replaced.add(path);
        }
    }
    const known = new Set();
    for (const path of set.before.keys()) {
        if (!path.startsWith(edge.to.root) || !(0,module_path/* isCode */._m)(path) || replaced.has(path))
            continue;
        for (const above of ancestors(path.slice(edge.to.root.length))) {
            if (known.has(above))
                break;
            known.add(above);
        }
    }
    return known;
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
    const pathOf = new Map(files.map((path) => [naming_dottedName(edge, path), path]));
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
function naming_dottedName(edge, path) {
    return (0,module_path/* withoutEnding */.sP)((0,module_path/* pathBelow */.Br)(edge, path) ?? path).replaceAll('/', '.');
}
function folder(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}

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
    const inits = copies.filter((copy) => copy.role === 'init' && copy.alike && !copy.restored && !isEmpty(copy));
    const beyondInit = inits.length > 0 ? modulesBeyondInit(set, range, lanes) : new Set();
    const promotions = [];
    for (const edge of lanes.edges) {
        const ofEdge = copies.filter((copy) => copy.edge === edge);
        const starters = [
            ...ofEdge.filter((copy) => copy.role === 'code' && copy.alike && !copy.restored),
            ...inits.filter((copy) => copy.edge === edge && isSoleCode(copy)),
        ];
        for (const part of nameParts(edge, starters.map((copy) => copy.path), set, facts)) {
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
    function isEmpty(copy) {
        const blob = set.after.get(copy.path);
        return blob === undefined || facts(copy.path, blob)?.text.total === 0;
    }
    function isSoleCode(copy) {
        const module = (0,module_path/* moduleOf */.cD)(copy.edge, copy.path);
        return module !== undefined && !beyondInit.has(`${(0,domain_lane/* edgeKey */.B5)(copy.edge)}\0${module}`);
    }
}
/** Production files that the change brought back: no promotion, but no surprise either. */
function findRestored(set, range, lanes, facts, wasHeld) {
    return set.changes.flatMap((change) => {
        const copy = original(copiesOf(change, set, range, lanes, facts, wasHeld));
        return copy?.restored ? [copy.path] : [];
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
    if (originals.size === 0 || isOldProduction(path, set, range, facts))
        return undefined;
    const role = (0,module_path/* isPackageInit */.$$)(path) ? 'init' : (0,module_path/* isCode */._m)(path) ? 'code' : 'data';
    const { percent, alike } = likeness(path, after, counterpart, originals, role, facts);
    const shim = role !== 'data' && facts(path, after)?.shim === true;
    // A package's `__init__.py` often only re-exports its own files; one that is no copy and forwards elsewhere is a shim.
    if (shim && (role === 'code' || !alike))
        return undefined;
    return { path, counterpart, similarity: percent, edge, role, alike, restored: wasHeld(path, after) };
}
/** Whether production had the file already, before this change or before the range; a shim does not count. */
function isOldProduction(path, set, range, facts) {
    // A merge of the base into a branch brings files against its first parent that are old in the range.
    for (const tree of [set.before, range.base]) {
        const blob = tree.get(path);
        if (blob === undefined)
            continue;
        if (!(0,module_path/* isCode */._m)(path))
            return true;
        // A placeholder without a line of code holds the place for nothing.
        const known = isGone(blob) ? undefined : facts(path, blob);
        if (!isGone(blob) && known?.shim !== true && known?.text.total !== 0)
            return true;
    }
    return false;
}
function likeness(path, blob, counterpart, originals, role, facts) {
    if (originals.has(blob))
        return { percent: 100, alike: true };
    let percent = 0;
    let alike = false;
    const copy = facts(path, blob);
    for (const original of originals) {
        const source = facts(counterpart, original);
        if (!copy || !source || (role === 'code' && source.shim))
            continue;
        const alikeness = similarity(copy.text, source.text);
        percent = Math.max(percent, alikeness);
        alike ||= alikeness >= copyThreshold(copy.text, source.text);
    }
    return { percent, alike };
}
/**
 * An `__init__.py` is a promotion of its own only where its module has no other code: the development modules that have
 * some, as `<edge>\0<module>`.
 */
function modulesBeyondInit(set, range, lanes) {
    const modules = new Set();
    for (const tree of [set.before, range.base]) {
        for (const path of tree.keys()) {
            if (!(0,module_path/* isCode */._m)(path) || (0,module_path/* isPackageInit */.$$)(path))
                continue;
            for (const edge of lanes.edgesFrom(path)) {
                const module = (0,module_path/* moduleOf */.cD)(edge, path);
                if (module !== undefined)
                    modules.add(`${(0,domain_lane/* edgeKey */.B5)(edge)}\0${module}`);
            }
        }
    }
    return modules;
}

;// CONCATENATED MODULE: ./build/snapshot/file-facts.js


/** Bytes above which a file is not compared: no person wrote it. */
const comparedLimit = 5_000_000;
/** Facts are kept up to here: a range of thousands of commits must not fill the memory. */
const keptLimit = 20_000;
const nothing = { lines: new Map(), total: 0, imported: new Set() };
/** Facts of files, read from git when a pure function turns out to need them. */
class FactStore {
    #git;
    #isShim;
    #roots;
    #known = new Map();
    constructor(git, lanes, isShim) {
        this.#git = git;
        this.#isShim = isShim;
        const roots = new Set(lanes.edges.flatMap((edge) => [edge.from.root, edge.to.root]));
        this.#roots = [...roots].sort((a, b) => b.length - a.length);
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
    async #read(wanted) {
        const tooLarge = await this.#large(wanted);
        const pathsOf = new Map();
        for (const { path, blob } of wanted) {
            // Also what cannot be had is known from now on.
            this.#known.set(`${blob}\0${path}`, { shim: false, text: nothing });
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
            return { shim: false, text: nothing };
        const root = this.#roots.find((candidate) => path.startsWith(candidate)) ?? '';
        return {
            shim: (0,module_path/* isCode */._m)(path) && this.#isShim(path, content),
            text: measureText(content.toString('utf8'), path.slice(root.length), this.#roots),
        };
    }
    async #large(wanted) {
        const names = [...new Set(wanted.map(({ blob }) => blob))];
        const answer = await this.#git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], `${names.join('\n')}\n`);
        const lines = answer.stdout.toString('latin1').split('\n');
        return new Set(lines.flatMap((line) => (Number(line.split(' ')[1]) > comparedLimit ? [line.split(' ')[0] ?? ''] : [])));
    }
}

;// CONCATENATED MODULE: ./build/snapshot/history.js









/**
 * Reads the commits of a range and what each, and the range as a whole, promotes and deletes. Contents are read only of
 * files that could be copies, shims or moves. `isShim` is the scanner's answer for one file.
 */
async function gatherHistory(git, lanes, range, isShim) {
    const commits = await readCommits(git, range);
    const ends = { base: await listFiles(git, range.base), head: await listFiles(git, range.head) };
    const store = new FactStore(git, lanes, isShim);
    const promotions = [];
    const deletions = [];
    const restored = new Set();
    const judge = async (set) => {
        const judged = await judgeChanges(git, set, ends, lanes, range.base, store);
        for (const path of judged.restored)
            restored.add(path);
        return judged;
    };
    for await (const set of changeSets(git, commits, lanes)) {
        const judged = await judge(set);
        promotions.push(...judged.promotions);
        if (range.judged !== 'change')
            deletions.push(...judged.deletions);
    }
    const diff = await output(git, ['diff-tree', ...diffOptions, '--end-of-options', range.base, range.head]);
    const changes = parseRawDiff(diff).get('') ?? [];
    const total = await judge({ commit: null, changes, before: ends.base, after: ends.head });
    if (range.judged === 'change')
        deletions.push(...total.deletions);
    return {
        base: range.base,
        head: range.head,
        judged: range.judged,
        checkedOut: range.checkedOut,
        commits,
        changes,
        promotions,
        total: total.promotions,
        deletions,
        restored: [...restored].sort(),
    };
}
/** `--relative`: the judged folder may be a part of the repository, and paths start there. */
const diffOptions = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--relative'];
/** Oldest first. A merge, like any commit, is compared with its first parent. */
async function readCommits(git, { base, head }) {
    const range = ['--end-of-options', `${base}..${head}`, '--'];
    const order = ['--topo-order', '--reverse'];
    const messages = parseLog(await output(git, ['log', '-z', `--format=${logFormat}`, ...order, ...range]));
    if (messages.length === 0)
        return [];
    const line = await output(git, ['rev-list', '--first-parent', ...range]);
    const firstParents = new Set(line.toString('latin1').split('\n'));
    const asked = messages.map(({ sha, parents }) => `${sha} ${parents[0] ?? ''}`.trimEnd());
    const diffs = parseRawDiff(await output(git, ['diff-tree', '--stdin', '-m', '--root', ...diffOptions], `${asked.join('\n')}\n`));
    return messages.map((message) => ({
        ...message,
        changes: diffs.get(message.sha) ?? [],
        firstParent: firstParents.has(message.sha),
    }));
}
/** The commits of the first-parent line that could promote or delete, with the trees around them. */
async function* changeSets(git, commits, lanes) {
    let tree;
    let treeOf = '';
    for (const commit of commits) {
        const [parent] = commit.parents;
        // The first commit of a repository is never a promotion.
        if (!commit.firstParent || parent === undefined)
            continue;
        const concerns = commit.changes.some(({ path, after }) => (0,module_path/* isCode */._m)(path) && ((isGone(after) && lanes.edgeFrom(path)) || (after && lanes.edgeInto(path))));
        if (treeOf !== parent)
            tree = undefined;
        if (concerns) {
            tree ??= await listFiles(git, parent);
            const before = tree;
            tree = applied(new Map(before), commit);
            yield { commit: commit.sha, changes: commit.changes, before, after: tree };
        }
        else if (tree) {
            applied(tree, commit);
        }
        treeOf = commit.sha;
    }
}
/** Makes the tree that of the commit. */
function applied(tree, commit) {
    for (const { path, after } of commit.changes) {
        if (after === undefined)
            tree.delete(path);
        else
            tree.set(path, after);
    }
    return tree;
}
async function judgeChanges(git, set, ends, lanes, base, store) {
    const never = () => false;
    const first = await store.settle((facts) => findPromotions(set, ends, lanes, facts, never));
    // Looking through the history of the base is the one slow question; it is asked only of what would be a promotion.
    const held = await heldBefore(git, base, first.flatMap((promotion) => promotion.files.map((file) => file.path)));
    const wasHeld = (path, blob) => held.has(`${path}\0${blob}`);
    return store.settle((facts) => {
        const promotions = held.size > 0 ? findPromotions(set, ends, lanes, facts, wasHeld) : first;
        return {
            promotions,
            deletions: findDeletions(set, ends, lanes, facts, promotions),
            restored: held.size > 0 ? findRestored(set, ends, lanes, facts, wasHeld) : [],
        };
    });
}
/** Every content that these paths had in the history of a commit, as `<path>\0<blob>`. */
async function heldBefore(git, commit, paths) {
    const held = new Set();
    // Standard input takes one path a line.
    const asked = paths.filter((path) => !path.includes('\n'));
    if (asked.length === 0)
        return held;
    const input = Buffer.concat([
        Buffer.from(`${commit}\n--\n`),
        ...asked.map((path) => Buffer.concat([(0,path_name/* encodePath */.O)(path), Buffer.from('\n')])),
    ]);
    const log = await output(git, ['log', '--format=', '--full-history', '--stdin', ...diffOptions], input);
    for (const changes of parseRawDiff(log).values()) {
        for (const { path, before, after } of changes) {
            if (before !== undefined)
                held.add(`${path}\0${before}`);
            if (after !== undefined)
                held.add(`${path}\0${after}`);
        }
    }
    return held;
}
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

;// CONCATENATED MODULE: ./build/snapshot/pull-request.js

/** The pull request of the event as it is now, else as the payload has it; null where the event has none. */
async function gatherPullRequest(host) {
    const payload = pull_request_pullRequestOf(host.event);
    if (!payload)
        return null;
    return (await host.fetchPullRequest(payload.number)) ?? payload;
}
function pull_request_pullRequestOf({ payload }) {
    const found = (0,fields/* fieldsOf */.P)(payload.pull_request);
    if (typeof found.number !== 'number')
        return null;
    const labels = Array.isArray(found.labels) ? found.labels : [];
    return {
        number: found.number,
        title: typeof found.title === 'string' ? found.title : '',
        labels: labels.map((label) => (0,fields/* fieldsOf */.P)(label).name).filter((name) => typeof name === 'string'),
        draft: found.draft === true,
        source: 'payload',
    };
}

// EXTERNAL MODULE: ./build/snapshot/python-sources.js + 4 modules
var python_sources = __webpack_require__(7392);
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
            const end = `the history of this clone ends ${counted(age.days, 'day')} back`;
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

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/smoke/failure.js
const longestMessage = 500;
/**
 * Reads `message` and the text of a `<failure>`, `<error>` or `<skipped>`, in each of pytest's styles: `long` and `short`
 * (`tests/smoke/test_x.py:12: AssertionError`), `native` and syntax errors (`File "…/test_x.py", line 12`).
 */
function failureOf(message, text, path) {
    const lines = text.split('\n');
    const generic = message === '' || message === 'collection failure';
    const said = generic ? raised(lines) || firstOf(lines) : firstOf(message.split('\n'));
    const line = path === '' ? undefined : deepestLine(lines, path);
    const bounded = said.length > longestMessage ? `${said.slice(0, longestMessage - 1)}…` : said;
    return { message: bounded, ...(line === undefined ? {} : { line }) };
}
function firstOf(lines) {
    return lines.map(plain).find(Boolean) ?? '';
}
/** Of the lines that pytest marks with `E`, the one that names the exception: an assertion's explanation follows it. */
function raised(lines) {
    const marked = lines.filter((line) => line.startsWith('E   ')).map((line) => line.slice(4, 4 + longestMessage));
    return plain(marked.find((line) => /^[\w.]+(?::|$)/.test(line)) ?? marked.at(-1) ?? '');
}
function plain(line) {
    return line
        .slice(0, 2 * longestMessage)
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
        this.#byName = new Map(paths.map((path) => [known_tests_dotted(path), path]));
        this.#longest = Math.max(0, ...paths.map((path) => known_tests_dotted(path).split('.').length));
        for (const path of paths) {
            const parts = known_tests_dotted(path).split('.');
            for (let from = 1; from < parts.length; from++) {
                const ending = parts.slice(from).join('.');
                this.#byEnding.set(ending, this.#byEnding.has(ending) ? null : path);
            }
        }
    }
    has(path) {
        return this.#paths.has(path);
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
function known_tests_dotted(path) {
    return path.replace(/\.py$/, '').replaceAll('/', '.');
}

;// CONCATENATED MODULE: ./build/smoke/junit.js



/** Bytes: larger reports are refused before they are read. */
const reportLimit = 32 * 1024 * 1024;
/**
 * Reads a JUnit report as pytest writes it (families xunit1 and xunit2). `files` are the test files that were given to
 * pytest: no other path comes out of a report; a test whose file is not among them has an empty path. A document type is
 * refused, and so are entities that XML does not define itself.
 */
function readJunit(xml, files) {
    const reader = new Reader(new KnownTests(files));
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
    #depth = 0;
    #case;
    /** Whether the text that comes is that of the failure, not what the test printed. */
    #inFailure = false;
    constructor(known) {
        this.#known = known;
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
        if (name === 'testsuite')
            this.#declare(attributes);
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
        if (name === 'failure' || name === 'error' || name === 'skipped')
            this.#inFailure = false;
        if (name !== 'testcase' || !this.#case)
            return;
        this.#finish(this.#case);
        this.#case = undefined;
    }
    #finish({ attributes, status, message, text }) {
        const classname = attributes.classname ?? '';
        const name = attributes.name ?? '';
        const file = attributes.file ?? '';
        // pytest names a file that it could not collect, or that skipped itself, as a test without a class.
        const found = this.#known.find(classname || name) ?? (this.#known.has(file) ? { path: file, rest: classname } : null);
        const path = found?.path ?? '';
        const rest = found ? found.rest.split('.').filter(Boolean) : [classname].filter(Boolean);
        const own = classname === '' && found ? [] : [name];
        const id = oneLine([path, ...rest, ...own].filter(Boolean).join('::'));
        const failing = status === 'failed' || status === 'error';
        const failure = failing || status === 'skipped' ? failureOf(message, text.join(''), path) : undefined;
        if (failing && message === 'collection failure')
            this.collectionErrors += 1;
        // Families that name the file count its lines from 0.
        const start = file === path && path !== '' && /^\d{1,9}$/.test(attributes.line ?? '') ? Number(attributes.line) + 1 : undefined;
        const line = failing ? (failure?.line ?? start) : start;
        const seconds = Number(attributes.time);
        this.tests.push({
            id,
            path,
            ...(line === undefined ? {} : { line }),
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
function oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

;// CONCATENATED MODULE: ./build/smoke/pytest-words.js
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
const longestLine = 400;
/** The refusal that stands in what pytest printed; undefined where none is found. */
function refusalIn(output) {
    const lines = linesOf(output);
    // `…: error: unrecognized arguments: --cov=x` tells more than the `ERROR: usage: …` above it.
    const words = lastMatch(lines, /^.*?\berror: (.+)$/) ?? lastMatch(lines, /^ERROR: (?!usage:)(.+)$/) ?? unloadable(lines);
    if (words === undefined)
        return undefined;
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
    const at = after.findLast((line) => /^(?!\/).*conftest\.py:\d+: /.test(line))?.replace(/: [^:]*$/, '');
    return `${at ?? 'conftest.py'} cannot be loaded${raised ? `: ${raised}` : ''}`;
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
        return interrupted(end, `met an internal error of pytest (exit code 3)${outcome_words(internalErrorIn(end.output))}`);
    }
    if (end.exitCode === 4)
        return refused(end);
    if (end.exitCode === 126 || end.exitCode === 127) {
        return interrupted(end, `could not be started (exit code ${end.exitCode})${outcome_words(lastLineOf(end.output))}`);
    }
    if (end.exitCode === null || end.exitCode > 5 || end.exitCode < 0) {
        return interrupted(end, `ended with ${end.exitCode}, which is no exit code of pytest${outcome_words(lastLineOf(end.output))}`);
    }
    return completed(end, end.exitCode);
}
/** The exit codes that come with a report: 0 passed, 1 failed, 2 interrupted, 5 nothing collected. */
function completed(end, exitCode) {
    const { report } = end;
    const stopped = exitCode === 2 ? outcome_words(interruptionIn(end.output)) : '';
    if (report === undefined) {
        if (exitCode === 2)
            return interrupted(end, `was interrupted (exit code 2) and wrote no report${stopped}`);
        const last = exitCode === 0 ? '' : outcome_words(lastLineOf(end.output));
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
        return `holds ${counted(failing, 'failing test')}`;
    // pytest itself ends with 5 then, except where `--collect-only` or the like is in addopts.
    if (exitCode === 0 && tests.length === 0)
        return 'holds no test';
    if (exitCode === 1 && !tests.some(isFailing))
        return 'holds no failing test';
    if (exitCode === 5 && ran > 0)
        return `holds ${counted(ran, 'test')} that ran`;
    return undefined;
}
function isFailing(test) {
    return test.status === 'failed' || test.status === 'error';
}
function refused(end) {
    const refusal = refusalIn(end.output);
    if (!refusal)
        return interrupted(end, `refused its arguments or configuration (exit code 4)${outcome_words(lastLineOf(end.output))}`);
    const missing = refusal.plugins.length === 0 ? '' : ` (${refusal.plugins.join(', ')} not installed)`;
    const install = `${end.python} -m pip install ${refusal.plugins.join(' ')}`;
    return interrupted(end, `was refused by pytest (exit code 4): ${refusal.words}${missing}`, refusal.plugins.length === 0 ? undefined : install);
}
function outcome_words(said) {
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

;// CONCATENATED MODULE: ./build/snapshot/smoke.js




/** Added to what a suite's process gets. */
const smoke_environment = {
    // Leave nothing behind in the tree that is judged.
    PYTHONDONTWRITEBYTECODE: '1',
    // What was printed before a kill is not lost in a buffer.
    PYTHONUNBUFFERED: '1',
};
/** Characters of a suite's output that are kept for people. */
const outputLimit = 16 * 1024;
/**
 * Runs each suite that has a test, one after the other: production, development, shared. pytest starts in the repository's
 * root with the repository's own settings; a suite without a test file starts nothing and has the end `no-tests`.
 *
 * @throws Misconfiguration where a test is to run and there is no Python or no pytest.
 */
async function gatherSmoke(host, request) {
    if (request.suites.every((suite) => suite.files.length === 0))
        return { suites: request.suites.map(unstarted) };
    const python = await findPython(host, request.python);
    const folder = await host.temporaryFolder();
    const suites = [];
    for (const plan of request.suites) {
        if (plan.files.length === 0)
            suites.push(unstarted(plan));
        else
            suites.push(await runSuite(host, plan, { python, limit: request.timeoutSeconds, folder }));
    }
    return { suites };
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
async function findPython(host, named) {
    const candidates = named === null ? ['python3', 'python'] : [named];
    for (const python of candidates) {
        const end = await host.supervise({
            command: python,
            args: ['-m', 'pytest', '--version'],
            seconds: 60,
            environment: smoke_environment,
        });
        // pyenv's stand-ins also end with 127 where no version has the command.
        if (end.exitCode === 127 || end.exitCode === 126)
            continue;
        refuseWithoutPytest(python, end);
        return python;
    }
    throw new misconfiguration/* Misconfiguration */.U(`no Python interpreter: ${candidates.map((name) => `"${name}"`).join(' and ')} cannot be started, and there are smoke tests to run`, 'install Python 3, or name the interpreter by `python`; in a workflow `uses: actions/setup-python` comes before this step');
}
function refuseWithoutPytest(python, end) {
    // Older versions read addopts even for --version and refuse those of a missing plugin (4): the suite tells of it.
    if (end.exitCode === 0 || end.exitCode === 4)
        return;
    const install = `${python} -m pip install pytest`;
    if (/No module named '?pytest\b/.test(end.output)) {
        throw new misconfiguration/* Misconfiguration */.U(`"${python}" has no pytest, and there are smoke tests to run`, install);
    }
    const how = end.timedOut ? 'did not end within 60 s' : `ended with ${end.exitCode ?? end.signal}`;
    throw new misconfiguration/* Misconfiguration */.U(`"${python} -m pytest --version" ${how}`, install);
}
async function runSuite(host, { side, lane, label, files }, run) {
    host.progress(`${side} suite${label ? ` (${label})` : ''}: ${counted(files.length, 'file')}`);
    const reportPath = await unusedPath(host, `${run.folder}/smoke-${side}`);
    const end = await host.supervise({
        command: run.python,
        // addopts comes before what the command line says, so that these three win over it, and nothing else is touched.
        args: ['-m', 'pytest', `--junitxml=${reportPath}`, '--maxfail=0', '--color=no', ...files.map(asArgument)],
        seconds: run.limit,
        environment: smoke_environment,
    });
    const bytes = await host.readTemporary(reportPath, reportLimit);
    const report = bytes && readJunit(new TextDecoder().decode(bytes), files);
    const survivors = end.survivors > 0 ? `\n${survivorsSaid(end.survivors)}\n` : '';
    return {
        side,
        lane,
        files,
        end: suiteEnd({ ...end, limit: run.limit, python: run.python, report }),
        exitCode: end.exitCode,
        python: run.python,
        tests: report && 'tests' in report ? report.tests : [],
        seconds: end.seconds,
        output: end.output.slice(-outputLimit) + survivors,
    };
}
/** A report of an earlier run must not pass for that of a run which writes none. */
async function unusedPath(host, base) {
    for (let number = 1;; number++) {
        const path = `${base}-${number}.xml`;
        if ((await host.readTemporary(path, reportLimit)) === undefined)
            return path;
    }
}
/** pytest takes `-x` for an option and `@x` for a file of arguments. */
function asArgument(path) {
    return /^[\p{L}\p{N}_.]/u.test(path) ? path : `./${path}`;
}

;// CONCATENATED MODULE: ./build/snapshot/evidence.js
/**
 * This room asks the `Host` for what the checks read and builds the `Repository` of it; it judges nothing, and touches
 * no file, process or clock itself.
 */

















const available = { available: true };
const unasked = { available: false, reason: 'no selected check needs it', missing: false };
/** Gathers what the selected checks need, and nothing else: no pytest, no compiler and no API call that nobody wants. */
async function gatherEvidence(host, opened, settings, needs, audit) {
    const { tree, manifest } = opened;
    const lanes = (0,lane_map/* buildLaneMap */.D)(manifest, settings.label, (0,queue/* readQueue */.Qf)(await tree.read(queue/* queuePath */.Hs)));
    const readsSources = needs.has('graph') || needs.has('commits') || needs.has('smoke');
    const engine = readsSources && (0,snapshot_graph/* holdsTypeScript */.ci)(tree, lanes) ? await host.loadTypeScript() : null;
    const parts = {};
    const notes = [];
    const evidence = {
        manifest: available,
        graph: unasked,
        commits: unasked,
        smoke: unasked,
        'pull-request': unasked,
        'shim-ages': unasked,
    };
    const blocked = blockedBy(opened, lanes);
    const gather = async (need, by) => {
        if (needs.has(need))
            evidence[need] = blocked ?? (await by());
    };
    // Git's data is read before any test runs: a test could write to it.
    await gather('commits', () => gatherCommits(host, opened, lanes, engine, parts));
    await gather('pull-request', () => gatherRequest(host, parts, notes));
    // The suites are parted by what their tests import.
    if (needs.has('smoke') || needs.has('graph')) {
        if (blocked)
            evidence.graph = blocked;
        else {
            const wish = audit ? snapshot_graph/* everything */.YT : wishOf(opened, settings, lanes, parts.history);
            const gathered = await (0,snapshot_graph/* gatherGraph */.co)(tree, lanes, settings.pythonPath, engine, wish);
            parts.graph = gathered.graph;
            parts.declaredDependencies = gathered.declaredDependencies;
            const data = await gatherDataTexts(tree, lanes, (0,python_sources/* developmentNames */.yp)(lanes), manifest.path);
            parts.dataTexts = data.texts;
            notes.push(...gathered.notes, ...data.notes);
            evidence.graph = available;
        }
    }
    if (evidence.graph === unasked)
        notes.push('no selected check reads sources: none was scanned');
    await gather('shim-ages', () => gatherAges(host, opened, settings, lanes, parts, notes));
    await gather('smoke', () => gatherSuites(host, opened, lanes, settings, parts));
    const { label, commitFormat, smoke, shimMaxAge } = settings;
    const repository = {
        files: tree.entries,
        manifest,
        lanes,
        settings: { label, commitFormat, smoke, audit, shimMaxAge },
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
        get smoke() {
            return present(parts.smoke, 'smoke');
        },
        get shimAges() {
            return present(parts.shimAges, 'shim-ages');
        },
        has: (kind) => evidence[kind].available,
    };
    return { repository, evidence, notes };
}
/** In a check: whole, what changed; the calls of files that import rules are about, and of what the smoke tests load. */
function wishOf({ manifest }, { smoke }, lanes, history) {
    const rules = importRules(manifest);
    const changed = new Set(history?.changes.map(({ path }) => path));
    const tests = smoke.flatMap((path) => (0,domain_path/* asDirectory */.Wy)(path) ?? []);
    const isTest = (path) => tests.some((test) => `${path}/` === test || path.startsWith(test));
    return {
        whole: (path) => changed.has(path),
        calls: (path) => rules.over(path, lanes.laneOf(path)) !== null,
        starts: (path) => isTest(path) || path.endsWith('conftest.py'),
    };
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
async function gatherCommits(host, { range }, lanes, engine, parts) {
    if (range.kind === 'tree')
        return { available: false, reason: range.note, missing: false };
    if (range.kind === 'missing')
        return { available: false, reason: range.reason, missing: true };
    const isShim = (path, content) => {
        const scanner = scan/* pythonScanner */.n.handles(path) ? scan/* pythonScanner */.n : (0,handles/* handlesTypeScript */.D)(path) ? engine : null;
        return scanner?.scan(path, content).shim !== undefined;
    };
    parts.history = await gatherHistory(host.git, lanes, range, isShim);
    return available;
}
async function gatherRequest(host, parts, notes) {
    const request = await gatherPullRequest(host);
    if (!request)
        return { available: false, reason: `the event ${host.event.name} has no pull request`, missing: false };
    if (request.source === 'payload') {
        notes.push(`title and labels of pull request #${request.number} are the event's own: a re-run does not see later ones`);
    }
    parts.pullRequest = request;
    return available;
}
async function gatherAges(host, { tree, commit }, settings, lanes, parts, notes) {
    if (!host.isRepository)
        return { available: false, reason: 'the folder is no git repository', missing: false };
    const declaredDependencies = parts.declaredDependencies ?? new Set();
    const shims = productionShims({ graph: present(parts.graph, 'graph'), lanes, declaredDependencies });
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
async function gatherSuites(host, { tree, unexecuted }, lanes, settings, parts) {
    if (settings.smoke.length === 0)
        return { available: false, reason: 'smoke is none', missing: false };
    if (unexecuted !== null)
        return { available: false, reason: unexecuted, missing: false };
    const files = tree.entries.filter((entry) => entry.kind !== 'submodule').map((entry) => entry.path);
    refuseAbsent(settings.smoke, files);
    const suites = partitionSuites({ files, smoke: settings.smoke, graph: present(parts.graph, 'graph'), lanes });
    const { python, smokeTimeout: timeoutSeconds } = settings;
    try {
        parts.smoke = await gatherSmoke(host, { suites, python, timeoutSeconds });
        return available;
    }
    catch (error) {
        // What else was found is worth reading, even where no test could be run.
        if (!(error instanceof misconfiguration/* Misconfiguration */.U))
            throw error;
        return { available: false, reason: `${error.message}; next: ${error.remedy}`, missing: true };
    }
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
function present(part, name) {
    if (part === undefined)
        throw new Error(`the evidence "${name}" was not gathered: the check does not name it in needs`);
    return part;
}

// EXTERNAL MODULE: ./build/snapshot/open.js + 17 modules
var snapshot_open = __webpack_require__(5286);
;// CONCATENATED MODULE: ./build/commands/check.js









/**
 * Gathers, judges and reports: what `check`, `audit`, `smoke` and the action have in common. Publishes nothing.
 *
 * @throws Misconfiguration where the run cannot be done as asked.
 */
async function check_check(host, inputs) {
    const entry = (0,read/* readEntrySettings */._b)(inputs);
    const found = await (0,snapshot_open/* openSnapshot */.r)(host, entry);
    const settings = (0,read/* readSettings */.sb)(inputs, found.manifest.settings);
    const audit = settings.mode === 'audit' || (settings.mode === 'auto' && found.isAuditEvent);
    const opened = audit && entry.base === null && entry.head === null ? { ...found, range: wholeRepository } : found;
    const selected = selectChecks(checks, settings.checks, audit, settings.severity);
    checkSeverities(settings.severity);
    const needs = new Set(selected.flatMap((one) => [...one.needs, ...(one.uses ?? [])]));
    const { repository, evidence, notes } = await gatherEvidence(host, opened, settings, needs, audit);
    const { range, tree } = opened;
    const nothingToJudge = range.kind === 'tree' && range.nothing;
    const report = buildReport(judge(selected, repository, evidence, { ...settings, nothingToJudge }), {
        checks: checks,
        repository,
        range: rangeOf(repository),
        brokenLinks: tree.brokenLinks,
        notes: [...rangeNotes(range), ...unenforced(opened.manifest), ...notes],
        next: audit && repository.has('graph') ? nextPromotions(repository.graph, repository.lanes) : [],
    });
    return { report, tree, settings };
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
    return range.kind === 'missing' ? [`no range was judged: ${range.reason}`] : [];
}

// EXTERNAL MODULE: ./build/commands/folder.js
var commands_folder = __webpack_require__(7151);
;// CONCATENATED MODULE: ./build/commands/frames.js
/** Findings whose source lines are read again: nobody reads more frames than these. */
const mostFrames = 1000;
/** The source lines that a report points at, read from the judged tree: sources are not kept while it is scanned. */
async function readFrames(tree, report) {
    const wanted = new Map();
    for (const { location } of report.findings.slice(0, mostFrames)) {
        if (location.line === undefined)
            continue;
        const lines = wanted.get(location.path) ?? new Set();
        wanted.set(location.path, lines.add(location.line));
    }
    const found = new Map();
    const known = new Set(tree.entries.map((entry) => entry.path));
    await tree.each([...wanted.keys()].filter((path) => known.has(path)), (path, content) => {
        if (!(content instanceof Uint8Array))
            return;
        const lines = Buffer.from(content)
            .toString('utf8')
            .replace(/^\uFEFF/, '')
            .split(/\r\n|\r|\n/);
        for (const line of wanted.get(path) ?? []) {
            const text = lines[line - 1];
            if (text !== undefined)
                found.set(`${line}:${path}`, text);
        }
    });
    return (path, line) => found.get(`${line}:${path}`);
}

;// CONCATENATED MODULE: ./build/commands/print-check.js









/**
 * The verbs that print a report: they differ in which checks run, and over what.
 *
 * @param opening the host of the folder: being opened while this file and all that it needs are loaded.
 */
async function printCheck(verb, given, format, terminal, opening) {
    const host = await opening;
    try {
        const inputs = inputsOf(verb, given.inputs);
        const folder = (0,commands_folder/* folderOf */.y)(given);
        const checked = await check_check(host, inputs);
        const { report, settings } = checked;
        // Printed first: a directory that cannot be written to must not cost the findings.
        terminal.out(await render(checked, format, terminal));
        if (settings.reportDirectory !== null) {
            await terminal.writeReport(settings.reportDirectory, folder, 'report.json', renderJson(report));
        }
        return exitCode(report);
    }
    finally {
        host.dispose();
    }
}
/** What a verb stands for; a flag that says otherwise is a contradiction. */
function inputsOf(verb, inputs) {
    const meant = verb === 'audit' ? { mode: 'audit' } : verb === 'smoke' ? { checks: 'smoke' } : {};
    for (const [name, value] of Object.entries(meant)) {
        if (inputs[name] === undefined || inputs[name] === value)
            continue;
        throw new misconfiguration/* Misconfiguration */.U(`"${verb}" means --${name} ${value}, and --${name} "${inputs[name]}" was given`, `lane-guard check --${name} ${inputs[name]}`);
    }
    return { ...inputs, ...meant };
}
/** Nothing but a pass is 0. */
function exitCode(report) {
    return report.verdict === 'pass' ? 0 : report.verdict === 'fail' ? 1 : 2;
}
async function render(checked, format, terminal) {
    const { report, tree } = checked;
    if (format === 'json')
        return renderJson(report);
    if (format === 'markdown')
        return renderSummary(report, checks);
    if (format === 'github') {
        const { commands, omitted } = renderAnnotations(report);
        return [...commands.map(annotationCommand), ...(omitted ? [omitted] : []), ''].join('\n');
    }
    const sourceLine = await readFrames(tree, report);
    return renderText(report, { color: terminal.color, width: terminal.width, sourceLine });
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
    'expired-shim',
    'failing-smoke-test',
    'hidden-dependency',
    'import-cycle',
    'interrupted-smoke-suite',
    'invalid-manifest',
    'lane-violation',
    'malformed-promotion-commit',
    'mismatched-promotion-commit',
    'missing-lane-root',
    'missing-shim',
    'overlapping-lanes',
    'redundant-shim',
    'shadowed-module',
    'silent-shim',
    'unannounced-promotion',
    'unknown-lane',
    'unlabelled-promotion',
    'unmapped-directory',
    'unreadable-module',
    'unresolved-import',
    'unrewritten-import',
    'unused-shim',
];


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

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ visibleLines),
/* harmony export */   visible: () => (/* binding */ visible)
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
function writtenOut(character) {
    const code = character.codePointAt(0) ?? 0;
    const hexadecimal = code.toString(16);
    return code > 0xffff ? `\\u{${hexadecimal}}` : `\\u${hexadecimal.padStart(4, '0')}`;
}


/***/ })

};
