export const id = 170;
export const ids = [170,587];
export const modules = {

/***/ 2170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeCommitMessage: () => (/* binding */ judgeCommitMessage)
});

// UNUSED EXPORTS: isUsualFormat, shown

// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/domain/shell.js
var shell = __webpack_require__(7923);
;// CONCATENATED MODULE: ./build/history/message.js
/**
 * Strips a message as `git commit` does after the hook: what stands below the scissors line, comments, blanks at the ends of
 * lines and blank lines before the subject. The subject is empty where nothing is left.
 *
 * @param comment `core.commentChar` or `core.commentString`; `auto` is told by the template at the end of the text.
 */
function readMessage(text, comment) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const prefix = comment === 'auto' ? chosenCharacter(lines) : comment;
    const scissors = `${prefix} ------------------------ >8 ------------------------`;
    const end = lines.indexOf(scissors);
    const kept = (end < 0 ? lines : lines.slice(0, end)).filter((line) => prefix === '' || !line.startsWith(prefix));
    const first = kept.findIndex((line) => line.trim() !== '');
    if (first < 0)
        return { subject: '', hasBody: false };
    return {
        subject: (kept[first] ?? '').replace(/[ \t\r\f\v]+$/, ''),
        hasBody: kept.slice(first + 1).some((line) => line.trim() !== ''),
    };
}
/** Where git chooses the character, its template starts with it, at the end of the file. */
function chosenCharacter(lines) {
    const last = lines.findLast((line) => line.trim() !== '') ?? '';
    return /^[#;@!$%^&|:](?: |\t|$)/.test(last) ? last.slice(0, 1) : '#';
}

// EXTERNAL MODULE: ./build/history/subject.js
var subject = __webpack_require__(4783);
// EXTERNAL MODULE: ./build/reporters/visible.js
var visible = __webpack_require__(587);
// EXTERNAL MODULE: ./build/settings/read.js + 3 modules
var read = __webpack_require__(7913);
;// CONCATENATED MODULE: ./build/commands/commit-msg.js






/**
 * Judges the message of a commit that is being made, as git's hook `commit-msg`: the subject alone, without network. The
 * diff is judged by `check`. Runs before each commit: what most subjects do not need is not loaded, nor is git asked.
 *
 * @throws Misconfiguration where the file or the settings cannot be read.
 */
async function judgeCommitMessage(given, terminal) {
    if (given.flags?.range !== undefined) {
        const { judgeRange } = await Promise.all(/* import() */[__webpack_require__.e(728), __webpack_require__.e(992), __webpack_require__.e(858)]).then(__webpack_require__.bind(__webpack_require__, 2858));
        return judgeRange(given.flags.range, given, terminal);
    }
    const [file, ...more] = given.operands;
    if (file === undefined || more.length > 0) {
        throw new misconfiguration/* Misconfiguration */.U('"commit-msg" takes the file of one message, or --range <base>..<head>', 'lane-guard commit-msg .git/COMMIT_EDITMSG');
    }
    const folder = given.inputs['working-directory'] ?? '.';
    const manifestPath = given.inputs.manifest ?? (0,read/* standard */.mQ)('manifest');
    const [source, manifest] = await Promise.all([terminal.readFile('.', file), terminal.readFile(folder, manifestPath)]);
    if (source === undefined) {
        throw new misconfiguration/* Misconfiguration */.U(`there is no message in "${file}"`, 'lane-guard commit-msg .git/COMMIT_EDITMSG');
    }
    if (manifest === undefined && given.inputs.manifest !== undefined) {
        throw new misconfiguration/* Misconfiguration */.U(`the manifest "${manifestPath}" does not exist`, 'name a file that exists');
    }
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source);
    if (isUsualFormat(given, manifest) && isUnrelatedThroughout(text))
        return 0;
    const git = await terminal.openGit(folder);
    // Git answers while the rest is loaded.
    const [comment, { readRules }, { faultOfSubject, otherSubject }, { listPaths }] = await Promise.all([
        commentPrefix(git),
        Promise.all(/* import() */[__webpack_require__.e(728), __webpack_require__.e(992), __webpack_require__.e(624)]).then(__webpack_require__.bind(__webpack_require__, 9624)),
        __webpack_require__.e(/* import() */ 78).then(__webpack_require__.bind(__webpack_require__, 5078)),
        Promise.all(/* import() */[__webpack_require__.e(728), __webpack_require__.e(992), __webpack_require__.e(858)]).then(__webpack_require__.bind(__webpack_require__, 2858)),
    ]);
    const { subject, hasBody } = readMessage(text, comment);
    if (subject === '')
        return 0;
    const rules = readRules(manifestPath, manifest, given.inputs);
    const fault = await faultOfSubject(subject, rules, (roots) => listPaths(git, ['ls-files', '-z', '--', ...roots]));
    // What is made to be squashed is judged where it is pushed.
    if (!fault || fault.isAutosquash)
        return 0;
    terminal.err(`lane-guard: the subject "${shown(subject)}" ${(0,visible.visible)(fault.fault)}\n`);
    const first = fault.corrected ?? otherSubject(rules.format);
    const remedy = fault.corrected === null || hasBody
        ? `git commit -e -F ${(0,shell/* shellWord */.r)(file)}, and make the first line${fault.corrected === null ? '' : ':'} ${first}`
        : `git commit -m ${(0,shell/* shellWord */.r)(first)}`;
    terminal.err(`next: ${(0,visible.visible)(remedy)}\n`);
    return 1;
}
/** Whether neither a flag nor the manifest could state a format of its own; the manifest is not parsed for it. */
function isUsualFormat(given, manifest) {
    const stated = given.inputs['commit-format'];
    return stated === undefined && !/commit[-_]format/.test(Buffer.from(manifest ?? []).toString('latin1'));
}
/** Longer messages hold a diff. */
const mostLines = 1000;
/** Whichever line git takes for the subject, it announces no promotion. */
function isUnrelatedThroughout(text) {
    const lines = text.replace(/^\uFEFF/, '').split('\n', mostLines + 1);
    const format = (0,read/* standard */.mQ)('commit-format');
    const isUnrelated = (line) => (0,subject/* parseSubject */.C)(line.trimEnd(), format).kind === 'unrelated';
    return lines.length <= mostLines && lines.every(isUnrelated);
}
/** Git's own setting, whichever of its two names it has; the last one counts. */
async function commentPrefix(git) {
    const { code, stdout } = await git.run(['config', '--null', '--get-regexp', '^core\\.comment(char|string)$']);
    const last = code === 0 ? (stdout.toString('utf8').split('\0').at(-2) ?? '') : '';
    const value = last.includes('\n') ? last.slice(last.indexOf('\n') + 1) : '';
    return value === '' ? '#' : value;
}
function shown(subject) {
    return (0,visible.visible)(subject.length > 200 ? `${subject.slice(0, 200)}…` : subject);
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


/***/ })

};
