export const id = 992;
export const ids = [992];
export const modules = {

/***/ 5079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseDay),
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/** Seconds of a day: UTC knows no others. */
const secondsOfDay = 86_400;
/** The day of a moment, as days since 1970-01-01 in UTC. `seconds` since 1970. */
function dayOf(seconds) {
    return Math.floor(seconds / secondsOfDay);
}
/**
 * The day that `YYYY-MM-DD` names, as days since 1970-01-01. Undefined for another form and for a day that the calendar
 * does not have (`2025-02-29`); years from 1970 on.
 */
function parseDay(text) {
    const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    if (!match)
        return undefined;
    const [year, month, day] = match.slice(1).map(Number);
    if (year < 1970 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
        return undefined;
    return dayOf(Date.UTC(year, month - 1, day) / 1000);
}
function daysOf(year, month) {
    return dayOf(Date.UTC(year, month, 1) / 1000) - dayOf(Date.UTC(year, month - 1, 1) / 1000);
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   ub: () => (/* binding */ fileLimit),
/* harmony export */   wY: () => (/* binding */ bringLeftOut)
/* harmony export */ });
/**
 * Bytes; a file above it is no source that a person wrote, and is not read. The one limit on what is scanned: it lies far
 * below the longest string that Node can make, so the scanners need none of their own.
 */
const fileLimit = 20_000_000;
/** Why a file that git tracks is not there to be read, though nobody deleted it. */
const leftOut = "git's sparse checkout leaves it out";
/** What brings it: the setting of the clone, and of the step that made the clone. */
const bringLeftOut = 'git sparse-checkout disable; in a workflow, remove sparse-checkout from the step of actions/checkout';


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

/***/ 5877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keptOutSettings),
/* harmony export */   t: () => (/* binding */ manifestSettings)
/* harmony export */ });
// Made by `npm run generate` from src/settings/table.ts.
/** Settings that the manifest may hold. */
const manifestSettings = [
    'baseline',
    'check-runs',
    'checks',
    'comment',
    'commit-format',
    'fail-on',
    'issue',
    'label',
    'mode',
    'policy-from',
    'previous-report',
    'python-path',
    'report-directory',
    'severity',
    'shim-max-age',
    'similarity',
    'smoke',
    'smoke-reports',
    'smoke-retries',
    'smoke-timeout',
    'smoke-workers',
];
/** Settings that it may not hold. */
const keptOutSettings = [
    'base',
    'check-commands',
    'head',
    'manifest',
    'python',
    'token',
    'working-directory',
];


/***/ }),

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   rv: () => (/* binding */ unwaivable)
/* harmony export */ });
/**
 * Checks that judge the rules themselves: to waive or baseline them would be to loosen without a word. A waiver past its date
 * would be waived by another, and a manifest that cannot be read is no ground for a verdict.
 */
const unwaivable = [
    'expired-waiver',
    'invalid-manifest',
    'stale-baseline',
    'unused-waiver',
    'weakened-policy',
];
/** Whether a waiver holds on a day (days since 1970-01-01): its last day counts. */
function isInForce({ lastDay }, today) {
    return lastDay === null || today <= lastDay;
}
/** What a waiver is about, in one line: `lane-violation, from lukhas/**, to candidate`. */
function scopeOf({ check, from, to, path }) {
    const parts = [
        ...(from ? [`from ${from.value}`] : []),
        ...(to ? [`to ${to.value}`] : []),
        ...(path ? [`path ${path.value}`] : []),
    ];
    return [check.value, ...parts].join(', ');
}


/***/ }),

/***/ 1741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ arrowPattern)
/* harmony export */ });
/**
 * Two globs with one arrow between them: `A <- B` or `A -> B`. Without flags, so that a schema can hold it; linear.
 */
const arrowPattern = /^(?![\s\S]*<->)(?![\s\S]*(?:<-|->)[\s\S]*(?:<-|->))\s*\S[\s\S]*(?:<-|->)[\s\S]*\S\s*$/;


/***/ }),

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compose)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
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
    const [document] = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk(options).compose(own, true, text.length);
    if (!document)
        throw new Error('the YAML library gave no document, though one was forced');
    return { document, second: second?.offset ?? null };
}
function tokensOf(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const tokens = [];
    let lexemes = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
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


/***/ }),

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iL: () => (/* binding */ directoryPattern),
/* harmony export */   mz: () => (/* binding */ areaPattern),
/* harmony export */   y2: () => (/* binding */ normaliseDirectory)
/* harmony export */ });
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);

/** What is a directory inside the repository, however it is spelt. Without flags, so that a schema can hold it; linear. */
const directoryPattern = /^(?!\s*$)(?![A-Za-z]:|\/)(?!(?:\.?\/)*\.?$)(?!(?:[\s\S]*\/)?\.\.(?:\/|$))[^\\*]+$/;
/** A directory of one segment. */
const areaPattern = /^(?!\s*$)(?![A-Za-z]:|\/)(?:\.?\/)*(?!\.{0,2}(?:\/|$))[^/\\*]+(?:\/\.?)*$/;
/**
 * The path of a directory inside the repository as it is compared everywhere: `./lukhas`, `lukhas` and `lukhas//` are
 * `lukhas/`. Case is kept. Absolute paths, `..`, backslashes, globs and the repository itself are refused.
 */
function normaliseDirectory(text) {
    if (directoryPattern.test(text))
        return `${segmentsOf(text).join('/')}/`;
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
        const inside = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)('', text) !== null;
        return { fault: inside ? 'holds ".."' : 'leads out of the repository', spelling: spellingOf(text) };
    }
    if (segments.some((segment) => segment.includes('*'))) {
        return { fault: 'is a pattern, expected a directory', spelling: spellingOf(text) };
    }
    return { fault: 'is the whole repository', spelling: null };
}
function segmentsOf(text) {
    return text.split('/').filter((segment) => segment !== '' && segment !== '.');
}
/** What was probably meant; null where it leads out of the repository or nowhere. */
function spellingOf(text) {
    const segments = segmentsOf(text);
    const pattern = segments.findIndex((segment) => segment.includes('*'));
    const resolved = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)('', (pattern < 0 ? segments : segments.slice(0, pattern)).join('/'));
    return resolved ? `${resolved}/` : null;
}


/***/ }),

/***/ 6553:
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

// EXTERNAL MODULE: ./build/manifest/compose.js
var compose = __webpack_require__(8420);
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
    const whole = (0,compose/* compose */.Z)(text.text);
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
        const next = (0,compose/* compose */.Z)(current);
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
/* harmony export */   D: () => (/* binding */ buildLaneMap),
/* harmony export */   m: () => (/* binding */ defaultAreas)
/* harmony export */ });
/* harmony import */ var _domain_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6039);
/* harmony import */ var _queue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6227);


/** Where a manifest states no areas. */
const defaultAreas = ['core'];
/**
 * Lanes and promotion edges of a manifest. Either end may state an edge; an end that names no lane makes none. `label`
 * is the one that every promotion's pull request must carry, null where none is asked for. What the manifest does not
 * state is not assumed: without a readable lane the map is empty. `queue` is the order where the manifest states none.
 */
function buildLaneMap(manifest, label, queue = { order: _queue_js__WEBPACK_IMPORTED_MODULE_0__/* .processOrder */ .Sx, owners: new Map() }) {
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
        order: order ? values(order) : queue.order,
        ...(order || queue.owners.size === 0 ? {} : { orderOwners: queue.owners }),
    };
}
function values(stated) {
    return (stated ?? []).map((one) => one.value);
}


/***/ }),

/***/ 791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ assumedManifest),
/* harmony export */   d: () => (/* binding */ emptyManifest)
/* harmony export */ });
/** A manifest that says nothing. */
function emptyManifest(path) {
    return {
        path,
        exists: true,
        lanes: [],
        unreadLanes: [],
        defaultOwners: [],
        importInvariants: [],
        waivers: [],
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
                remedy: `lane-guard init --write proposes ${path} from the tree; or write it with version: 1 and lanes:, a name: and a root: for each, and promotion: {from: candidate} on the production lane`,
                location: at,
                value: 'no manifest',
            },
        ],
    };
}


/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ownerPattern)
/* harmony export */ });
/** An account or a team of GitHub, as CODEOWNERS has them: `@user`, `@org/team`. */
const ownerPattern = /^@[\w-]+(\/[\w.-]+)?$/;


/***/ }),

/***/ 9702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eb: () => (/* binding */ compilePattern),
  iL: () => (/* binding */ directoryPattern),
  _p: () => (/* binding */ matchesNames),
  rG: () => (/* binding */ patternFault)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/manifest/braces.js
/** So many globs one glob may stand for. */
const mostAlternatives = 100;
/**
 * `{a,b}/c` → `a/c` and `b/c`; nested ones as well. Braces without a comma between them, and those that are not closed, are
 * letters. Null where there would be too many.
 */
function expandBraces(glob) {
    if (!glob.includes('{'))
        return [glob];
    const found = [];
    // Each step writes out one pair, so that what waits is never more than what is left to write out.
    const waiting = [glob];
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
        const pair = firstPair(text);
        if (!pair)
            found.push(text);
        else {
            const [head, tail] = [text.slice(0, pair.open), text.slice(pair.close + 1)];
            for (const part of pair.parts.toReversed())
                waiting.push(head + part + tail);
        }
        // Equal ones count as well: sixty times {a,a} are one glob, found in 2^60 ways.
        if (found.length + waiting.length > mostAlternatives)
            return null;
    }
    return [...new Set(found)];
}
/** The first pair of braces that holds a comma of its own; in one pass, since a thousand may be open at once. */
function firstPair(text) {
    const waiting = [];
    let first = null;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '{')
            waiting.push({ open: at, commas: [] });
        else if (character === ',')
            waiting.at(-1)?.commas.push(at);
        else if (character === '}') {
            const pair = waiting.pop();
            if (pair && pair.commas.length > 0 && (first === null || pair.open < first.open))
                first = { ...pair, close: at };
        }
    }
    if (first === null)
        return null;
    const bounds = [first.open, ...first.commas, first.close];
    const parts = bounds.slice(1).map((end, index) => text.slice((bounds[index] ?? 0) + 1, end));
    return { open: first.open, close: first.close, parts };
}

// EXTERNAL MODULE: ./build/manifest/quote.js
var quote = __webpack_require__(6928);
;// CONCATENATED MODULE: ./build/manifest/pattern.js



const longest = 1000;
/** In one segment. Each takes a power of the name's length; `*a*b*` is the most that anybody writes. */
const mostStars = 3;
const kept = new Map();
const mostKept = 50_000;
/**
 * Reads a glob over paths from the repository's root: `**`, `*`, `?`, `[a-z]` and `{a,b}` as picomatch reads them, dot files
 * included. Braces are expanded and each segment is matched for itself, so that no glob takes more than the product of its
 * length and a path's. Without a wildcard, or with a slash at its end, it names a directory and all below it. Case counts.
 *
 * What would be slow or mean something else than it seems is refused: extended globs, negation, ranges, backslashes.
 */
function compilePattern(glob) {
    const fault = faultOf(glob);
    if (fault)
        return fault;
    const texts = expandBraces(glob);
    if (texts === null) {
        return {
            fault: `stands for more than ${mostAlternatives} globs once its braces are written out`,
            remedy: 'write several globs',
        };
    }
    const alternatives = [];
    for (const text of texts) {
        const read = readSegments(text);
        if (!Array.isArray(read))
            return read;
        alternatives.push(read);
    }
    return { alternatives };
}
/** Whether a glob can be used at all; null: it can. For the reader of the manifest. */
function patternFault(glob) {
    const read = compilePattern(glob);
    return 'fault' in read ? read : null;
}
function faultOf(glob) {
    if (glob.length > longest) {
        return {
            fault: `has ${glob.length} characters, more than the ${longest} of a glob that is read`,
            remedy: 'write several shorter globs',
        };
    }
    if (glob.trim() === '')
        return { fault: 'is empty', remedy: 'write a glob such as "core/**", or remove it' };
    if (glob.includes('\\')) {
        return { fault: 'holds a backslash', remedy: `write ${(0,quote/* quote */.hD)(glob.replaceAll('\\', '/'))}` };
    }
    if (glob.startsWith('!')) {
        return { fault: 'is a negation', remedy: 'name what is meant without "!"; what is denied goes under deny_from' };
    }
    if (glob.startsWith('/')) {
        return {
            fault: 'starts with a slash, and paths do not',
            remedy: `write ${(0,quote/* quote */.hD)(glob.replace(/^\/+/, '') || '**')}`,
        };
    }
    if (/[()|"]/.test(glob)) {
        return {
            fault: 'holds a parenthesis, a bar or a quote, as extended globs do',
            remedy: 'write alternatives in braces, as in {a,b}, and ? for a character that is not meant',
        };
    }
    if (/\{[^{},]*\.\.[^{},]*\}/.test(glob)) {
        return { fault: 'holds a range in braces', remedy: 'write each of them, as in {1,2,3}' };
    }
    return null;
}
function readSegments(text) {
    const segments = [];
    const names = text.split('/').filter((name) => name !== '' && name !== '.');
    if (names.length === 0)
        return { fault: 'names the whole repository', remedy: 'write "**" if that is meant' };
    for (const name of names) {
        if (name === '..')
            return { fault: 'holds ".."', remedy: "write the path from the repository's root" };
        if (name === '**') {
            if (segments.at(-1)?.kind !== 'globstar')
                segments.push({ kind: 'globstar' });
        }
        else if (!/[*?[]/.test(name))
            segments.push({ kind: 'literal', text: name });
        else {
            if ((name.match(/\*+/g) ?? []).length > mostStars) {
                return {
                    fault: `holds more than ${mostStars} stars between two slashes`,
                    remedy: 'leave out the stars that tell nothing',
                };
            }
            const matches = segmentMatcher(name);
            if (!matches)
                return { fault: `holds ${(0,quote/* quote */.hD)(name)}, in which brackets mean nothing`, remedy: 'write ? there' };
            segments.push({ kind: 'wildcard', text: name, matches });
        }
    }
    if (text.endsWith('/') || segments.every(({ kind }) => kind === 'literal')) {
        if (segments.at(-1)?.kind !== 'globstar')
            segments.push({ kind: 'globstar' });
    }
    return segments;
}
/** One name against one segment; null where picomatch can make nothing of it. */
function segmentMatcher(text) {
    const known = kept.get(text);
    if (known)
        return known;
    // Of brackets that are not closed, or hold each other, picomatch and the shells make different things.
    if (!/^[^[\]]*(\[[!^]?[^[\]]+\][^[\]]*)*$/.test(text))
        return null;
    // It reads `**` beside letters as `*`, but not without surprises; a plus after a plus as "once or more".
    const plain = text.replaceAll('[!', '[^').replace(/\*+/g, '*').replaceAll('+', '\\+');
    const expression = picomatch.makeRe(plain, {
        dot: true,
        nobrace: true,
        noextglob: true,
        nonegate: true,
        regex: false,
    });
    if (expression.source === '$^')
        return null;
    const matches = (name) => expression.test(name);
    if (kept.size >= mostKept)
        kept.clear();
    kept.set(text, matches);
    return matches;
}
/** Whether a path, as its names, matches one alternative, from the given places on. */
function matchesNames(segments, names, firstSegment = 0, firstName = 0) {
    let segment = firstSegment;
    let name = firstName;
    // Where the last globstar stands, and how far it reaches: to give it one name more is all that can help.
    let star = -1;
    let reached = 0;
    while (name < names.length) {
        const wanted = segments[segment];
        if (wanted?.kind === 'globstar') {
            star = segment++;
            reached = name;
        }
        else if (wanted && matchesName(wanted, names[name] ?? '')) {
            segment++;
            name++;
        }
        else if (star >= 0) {
            segment = star + 1;
            name = ++reached;
        }
        else
            return false;
    }
    while (segments[segment]?.kind === 'globstar')
        segment++;
    return segment === segments.length;
}
function matchesName(segment, name) {
    if (segment.kind === 'literal')
        return segment.text === name;
    return segment.kind === 'globstar' || segment.matches(name);
}
/** A directory, with or without its slash, and all below it; its name is taken literally. */
function directoryPattern(directory) {
    const names = directory.split('/').filter((name) => name !== '');
    return { alternatives: [[...names.map((text) => ({ kind: 'literal', text })), { kind: 'globstar' }]] };
}


/***/ }),

/***/ 6227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ queuePath),
/* harmony export */   Qf: () => (/* binding */ readQueue),
/* harmony export */   Sx: () => (/* binding */ processOrder)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6553);
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
 * The modules that a promotion queue lists, as the file itself or under `order`: names, or maps with `module` and perhaps
 * `owner`. Undefined where there is no file or it lists none.
 */
function readQueue(source) {
    if (source === undefined)
        return undefined;
    const reading = new _reading_js__WEBPACK_IMPORTED_MODULE_2__/* .Reading */ .z(queuePath);
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(reading, source);
    const root = text && (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .q)(reading, text);
    const list = root?.kind === 'list' ? root : root && entry(root, 'order');
    if (list?.kind !== 'list')
        return undefined;
    const order = [];
    const owners = new Map();
    for (const item of list.items) {
        const module = textOf(item.kind === 'map' ? entry(item, 'module') : item);
        const owner = textOf(entry(item, 'owner'));
        if (module === undefined)
            continue;
        order.push(module);
        if (owner)
            owners.set(module, owner);
    }
    return order.length === 0 ? undefined : { order, owners };
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

/***/ 4450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./build/domain/host.js
var host = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/manifest/document.js + 3 modules
var manifest_document = __webpack_require__(6553);
// EXTERNAL MODULE: ./build/domain/location.js
var domain_location = __webpack_require__(9994);
// EXTERNAL MODULE: ./build/manifest/pattern.js + 1 modules
var pattern = __webpack_require__(9702);
// EXTERNAL MODULE: ./build/manifest/quote.js
var quote = __webpack_require__(6928);
;// CONCATENATED MODULE: ./build/manifest/glob-faults.js
// Tells the globs of a manifest that cannot be used: what one was to deny would else pass without a word.



/** An error for each refused glob of rules, invariants and secrets, once for a place that several lanes share by an alias. */
function reportGlobFaults(reading, manifest) {
    // Aliases may state one glob a million times.
    const faults = new Map();
    const told = new Set();
    for (const { key, of, glob, stated } of globsOf(manifest)) {
        const fault = faults.get(glob) ?? (faults.has(glob) ? null : (0,pattern/* patternFault */.rG)(glob));
        faults.set(glob, fault);
        if (!fault)
            continue;
        const place = `${(0,domain_location/* placeOf */.$t)(stated.at)}\0${glob}`;
        if (told.has(place))
            continue;
        told.add(place);
        const message = `${key} ${(0,quote/* quote */.hD)(glob)}${of} ${fault.fault}: it is not used`;
        reading.error(stated.at, `refused: ${stated.value}`, message, fault.remedy);
    }
}
function* globsOf({ lanes, importInvariants, secrets }) {
    for (const { name, allowFrom, denyFrom } of lanes) {
        const of = ` of lane ${(0,quote/* quote */.hD)(name.value)}`;
        for (const stated of allowFrom ?? [])
            yield { key: 'allow_from', of, stated, glob: stated.value };
        for (const stated of denyFrom)
            yield { key: 'deny_from', of, stated, glob: stated.value };
    }
    for (const { importer, imported, stated } of importInvariants) {
        for (const glob of new Set([importer, imported]))
            yield { key: 'the invariant glob', of: '', stated, glob };
    }
    for (const stated of secrets)
        yield { key: 'the secrets pattern', of: '', stated, glob: stated.value };
}

// EXTERNAL MODULE: ./build/manifest/arrow.js
var manifest_arrow = __webpack_require__(1741);
// EXTERNAL MODULE: ./build/domain/closest.js
var closest = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/manifest/shape.js
var shape = __webpack_require__(7645);
;// CONCATENATED MODULE: ./build/manifest/keys.js



/**
 * The value of a key as its row has it; undefined where the key is not there, or with a problem where it holds something
 * else. `name` is what messages call it: `root of lane "accepted"`.
 */
function readKey(reading, entry, row, name) {
    return entry && (0,shape/* held */.yB)(reading, entry.value, row.holds, { name, example: row.example });
}
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
            reportUnknown(reading, entry, known, where);
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
        for (const dialect of namesOf(known[name]))
            names.set(dialect, name);
    }
    return names;
}
function namesOf(row) {
    return 'holds' in row ? (row.also ?? []) : row;
}
function reportUnknown(reading, entry, known, where) {
    const rows = Object.entries(known).filter(([, row]) => !('refused' in row));
    const names = rows.map(([name]) => name);
    const meant = (0,closest/* closestName */.Nf)(entry.key, rows.flatMap(([name, row]) => [name, ...namesOf(row)]));
    const message = `unknown key ${(0,quote/* quote */.hD)(entry.key)} in ${where}${(0,closest/* suggestion */.h)(meant)}`;
    const remedy = meant ? `write ${meant}:` : `remove it; the keys known here are ${names.join(', ')}`;
    reading.warning(entry.keyAt, `unknown key ${entry.key} in ${where}`, message, remedy);
}
/** Two keys that say the same. */
function reportTwice(reading, first, second, where) {
    const place = `at line ${first.keyAt.line ?? 1}`;
    const message = `"${second.key}" in ${where} states again what "${first.key}" states ${place}`;
    reading.error(second.keyAt, `${second.key} beside ${first.key} in ${where}`, message, 'keep one of the two');
}

// EXTERNAL MODULE: ./build/manifest/tables.js
var tables = __webpack_require__(9895);
;// CONCATENATED MODULE: ./build/manifest/invariants.js





/** What `invariants` says, each part only where it is written; what cannot be read of it is a problem. */
function readInvariants(reading, value) {
    const map = (0,shape/* expectMap */.Ym)(reading, value, { name: 'invariants', example: tables/* manifestKeys */.kb.invariants.example });
    if (!map)
        return {};
    const entries = entriesOf(reading, map, tables/* invariantKeys */.rk, 'invariants');
    const imports = entries.get('imports');
    const secrets = entries.get('secrets');
    const zero = entries.get('zero_bytes_fail');
    const zeroBytesFail = readKey(reading, zero, tables/* invariantKeys */.rk.zero_bytes_fail, 'invariants.zero_bytes_fail');
    return {
        importInvariants: imports ? readImports(reading, imports.value) : [],
        secrets: secrets ? readSecrets(reading, secrets.value) : [],
        ...(zeroBytesFail && { zeroBytesFail }),
    };
}
function readImports(reading, value) {
    const subject = { name: 'invariants.imports', example: tables/* invariantKeys */.rk.imports.example };
    const list = (0,shape/* expectList */.sn)(reading, value, subject);
    return (list?.items ?? []).flatMap((item, index) => {
        const name = `item ${index + 1} of invariants.imports`;
        const map = (0,shape/* expectMap */.Ym)(reading, item, { name, example: 'a map with rule: and deny:' });
        if (!map)
            return [];
        const entries = entriesOf(reading, map, tables/* importKeys */.yK, name);
        const rule = readKey(reading, entries.get('rule'), tables/* importKeys */.yK.rule, `rule of ${name}`);
        if (!entries.has('deny')) {
            if (!map.merged)
                reading.missing(map.at, `deny of ${name}`, `${name} has no deny`, 'add deny: ["A/** <- B/**"]');
            return [];
        }
        const deny = readKey(reading, entries.get('deny'), tables/* importKeys */.yK.deny, `deny of ${name}`) ?? [];
        return deny.flatMap((arrow) => readArrow(reading, arrow, rule?.value));
    });
}
/** `A <- B`: A must not import B. `A -> B`: B must not import A; the arrow is the way that code flows. */
function readArrow(reading, stated, rule) {
    const [left, arrow, right] = stated.value.split(/(<-|->)/).map((part) => part.trim());
    if (!manifest_arrow/* arrowPattern */.c.test(stated.value) || !left || !right) {
        const message = `deny ${(0,quote/* quote */.hD)(stated.value)} is not of the form "A <- B" or "A -> B"`;
        const remedy = 'write two globs with one arrow between them: "lukhas/** <- candidate/**" where lukhas/ must not import candidate/';
        reading.error(stated.at, `deny ${stated.value}`, message, remedy);
        return [];
    }
    const ends = arrow === '<-' ? { importer: left, imported: right } : { importer: right, imported: left };
    return [{ ...ends, stated, ...(rule !== undefined && { rule }) }];
}
function readSecrets(reading, value) {
    const subject = { name: 'invariants.secrets', example: tables/* invariantKeys */.rk.secrets.example };
    const list = (0,shape/* expectList */.sn)(reading, value, subject);
    return (list?.items ?? []).flatMap((item, index) => {
        const name = `item ${index + 1} of invariants.secrets`;
        if (item.kind === 'scalar' && typeof item.value === 'string' && item.value !== '') {
            const message = `${name} is the text ${(0,quote/* quote */.hD)(item.value)}, expected a map`;
            reading.error(item.at, name, message, `write - pattern: ${(0,quote/* quote */.hD)(item.value)}`);
            return [{ value: item.value, at: item.at }];
        }
        const map = (0,shape/* expectMap */.Ym)(reading, item, { name, example: tables/* secretKeys */.DX.pattern.example });
        if (!map)
            return [];
        const entry = entriesOf(reading, map, tables/* secretKeys */.DX, name).get('pattern');
        if (!entry && !map.merged) {
            reading.missing(map.at, `pattern of ${name}`, `${name} has no pattern`, 'add pattern: "**/*.pem"');
        }
        const pattern = readKey(reading, entry, tables/* secretKeys */.DX.pattern, `pattern of ${name}`);
        return pattern ? [pattern] : [];
    });
}

// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/manifest/owner.js
var manifest_owner = __webpack_require__(215);
;// CONCATENATED MODULE: ./build/manifest/owners.js





/** Owners of a lane. One that is neither `@user` nor `@org/team` is a warning: no review could be asked of it. */
function readOwners(reading, value, name, { example } = tables/* laneKeys */.H6.owners) {
    const owners = (0,shape/* expectTexts */.Oo)(reading, value, { name, example });
    for (const owner of owners) {
        if (manifest_owner/* ownerPattern */.a.test(owner.value))
            continue;
        const message = `owner ${(0,quote/* quote */.hD)(owner.value)} in ${name} is neither "@user" nor "@org/team"`;
        const spelling = /^[\w-]+(\/[\w.-]+)?$/.test(owner.value) ? (0,quote/* quote */.hD)(`@${owner.value}`) : 'the account as "@user"';
        reading.warning(owner.at, `owner ${owner.value} of ${name}`, message, `write ${spelling}`);
    }
    return owners;
}
/** `owners.default`, of lanes that name none. */
function readDefaultOwners(reading, value) {
    const map = (0,shape/* expectMap */.Ym)(reading, value, { name: 'owners', example: tables/* manifestKeys */.kb.owners.example });
    const entry = map && entriesOf(reading, map, tables/* ownerKeys */.c1, 'owners').get('default');
    return entry ? readOwners(reading, entry.value, 'owners.default', tables/* ownerKeys */.c1.default) : [];
}

// EXTERNAL MODULE: ./build/manifest/directory.js
var manifest_directory = __webpack_require__(7203);
;// CONCATENATED MODULE: ./build/manifest/promotion.js





/** The promotion, as a part of the lane's declaration; nothing where it is no map. `lane`: the name of the lane it is of. */
function readPromotion(reading, value, lane, where) {
    const name = `promotion of ${where}`;
    const map = (0,shape/* expectMap */.Ym)(reading, value, { name, example: tables/* laneKeys */.H6.promotion.example });
    if (!map)
        return {};
    const entries = entriesOf(reading, map, tables/* promotionKeys */.Sz, name);
    const end = (key) => {
        const text = readKey(reading, entries.get(key), tables/* promotionKeys */.Sz[key], `promotion.${key} of ${where}`);
        if (text && text.value === lane)
            reportOwnEnd(reading, text, `promotion.${key} of ${where}`);
        return text;
    };
    const texts = (key) => readKey(reading, entries.get(key), tables/* promotionKeys */.Sz[key], `promotion.${key} of ${where}`);
    const from = end('from');
    const to = end('to');
    const areas = texts('areas')?.flatMap((area) => readArea(reading, area, where));
    const order = texts('order');
    return {
        promotion: {
            ...(from && { from }),
            ...(to && { to }),
            labelsRequired: texts('labels_required') ?? [],
            checks: texts('checks') ?? [],
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
    const directory = manifest_directory/* areaPattern */.mz.test(area.value) && (0,manifest_directory/* normaliseDirectory */.y2)(area.value);
    if (typeof directory === 'string')
        return [{ value: directory.slice(0, -1), at: area.at }];
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
    const texts = readKey(reading, directories, tables/* laneKeys */.H6.directories, `directories of ${where}`) ?? [];
    const listed = texts.flatMap((text) => {
        const directory = readDirectory(reading, text, 'directory', where);
        return directory ? [directory] : [];
    });
    if (!root)
        return placeByDirectories(reading, lane, listed, where);
    const text = readKey(reading, root, tables/* laneKeys */.H6.root, `root of ${where}`);
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
    const directory = (0,manifest_directory/* normaliseDirectory */.y2)(text.value);
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







/** The lane, with a problem for each thing that is wrong in it. */
function readLane(reading, body) {
    const where = describeLane(body);
    const entries = entriesOf(reading, body.map, tables/* laneKeys */.H6, where);
    const place = readPlace(reading, body.map, entries.get('root'), entries.get('directories'), where);
    const name = readName(reading, body, entries.get('name'), where) ?? nameByRoot(place, body);
    const promotion = entries.get('promotion');
    const rules = readRules(reading, entries.get('import_rules'), where);
    const allowed = entries.get('allowed_imports');
    if (allowed && rules.allowEntry)
        reportTwice(reading, ...inOrder(allowed, rules.allowEntry), where);
    const allowedImports = optionalTexts(reading, allowed, tables/* laneKeys */.H6.allowed_imports, where);
    const bareImports = rules.allowEntry ? rules.bareImports : allowedImports;
    const owners = entries.get('owners');
    const on = entries.get('depends_on');
    const dependsOn = optionalTexts(reading, on, tables/* laneKeys */.H6.depends_on, where);
    const lane = {
        owners: owners ? readOwners(reading, owners.value, `owners of ${where}`) : [],
        dependsOn: dependsOn ?? [],
        // What is no list says nothing.
        ...(dependsOn && on && { dependsOnAt: on.keyAt }),
        denyFrom: rules.denyFrom ?? [],
        ...(rules.allowFrom && { allowFrom: rules.allowFrom }),
        ...(promotion && readPromotion(reading, promotion.value, name?.value ?? null, where)),
        at: body.key?.at ?? body.map.at,
    };
    return {
        name,
        declaration: name && place ? { name, ...place, ...lane } : null,
        ...(bareImports && { bareImports }),
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
    const name = readKey(reading, entry, tables/* laneKeys */.H6.name, `name of ${where}`) ?? null;
    if (body.key) {
        if (name && name.value !== body.key.value) {
            const message = `name of ${where} is ${(0,quote/* quote */.hD)(name.value)}, which is not its key`;
            reading.error(name.at, `name of ${where}`, message, 'remove it: the key is the name');
        }
        return body.key;
    }
    if (!entry && !body.map.merged) {
        reading.missing(placeOf(body), `name of ${where}`, `${where} has no name`, `add ${tables/* laneKeys */.H6.name.example}`);
    }
    return name;
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
    const map = readKey(reading, entry, tables/* laneKeys */.H6.import_rules, name);
    if (!map)
        return {};
    const entries = entriesOf(reading, map, tables/* ruleKeys */.dv, name);
    const allowEntry = entries.get('allow_from');
    const allowFrom = optionalTexts(reading, allowEntry, tables/* ruleKeys */.dv.allow_from, where);
    const denyFrom = optionalTexts(reading, entries.get('deny_from'), tables/* ruleKeys */.dv.deny_from, where);
    return {
        ...(allowFrom && (allowEntry?.key === 'allow_from' ? { allowFrom } : { bareImports: allowFrom })),
        ...(denyFrom && { denyFrom }),
        ...(allowEntry && { allowEntry }),
    };
}
function optionalTexts(reading, entry, row, where) {
    return entry && readKey(reading, entry, row, `${entry.key} of ${where}`);
}
function inOrder(a, b) {
    return (0,order/* comparePlaces */.i)(a.keyAt, b.keyAt) <= 0 ? [a, b] : [b, a];
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
    const message = `lanes ${(0,shape/* describe */.q0)(value)}, expected a list of lanes`;
    if ((0,shape/* isNone */.$I)(value))
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
    if (value.kind === 'broken' || ((0,shape/* isNone */.$I)(value) && !reading.whole))
        return;
    reading.error(value.at, name, `${name} ${(0,shape/* describe */.q0)(value)}, expected a map`, example);
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

// EXTERNAL MODULE: ./build/manifest/no-manifest.js
var no_manifest = __webpack_require__(791);
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





/**
 * The settings of `lane_guard` with their values as they are written: what a value may be, and which settings may not stand
 * here, is decided where they are read. A key that is no setting is a warning.
 */
function readSettings(reading, value) {
    const map = (0,shape/* expectMap */.Ym)(reading, value, { name: 'lane_guard', example: tables/* manifestKeys */.kb.lane_guard.example });
    const settings = Object.create(null);
    for (const [name, entry] of map ? entriesOf(reading, map, tables/* settingKeys */.Rf, 'lane_guard') : []) {
        if (entry.value.kind === 'broken')
            continue;
        if ((0,shape/* isNone */.$I)(entry.value)) {
            const subject = `lane_guard setting ${(0,quote/* quote */.hD)(entry.key)}`;
            reading.missing(entry.value.at, subject, `${subject} has no value`, 'give it a value or remove it');
            continue;
        }
        settings[name] = stated(entry.value);
    }
    return settings;
}
function stated(value) {
    const whole = { value: plainValue(value), at: value.at };
    if (value.kind === 'list')
        return { ...whole, items: value.items.map((item) => ({ value: plainValue(item), at: item.at })) };
    if (value.kind !== 'map')
        return whole;
    const pairs = [...value.entries.values()].map((pair) => {
        // fromEntries defines keys of its own, so `__proto__` is a key like any other.
        return { value: Object.fromEntries([[pair.key, plainValue(pair.value)]]), at: pair.keyAt };
    });
    return { ...whole, items: pairs };
}

// EXTERNAL MODULE: ./build/manifest/text.js
var manifest_text = __webpack_require__(517);
// EXTERNAL MODULE: ./build/manifest/version.js
var version = __webpack_require__(2240);
// EXTERNAL MODULE: ./build/domain/check-id.js
var check_id = __webpack_require__(6855);
// EXTERNAL MODULE: ./build/domain/day.js
var domain_day = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/domain/waiver.js
var waiver = __webpack_require__(1849);
;// CONCATENATED MODULE: ./build/manifest/waivers.js
// Reads `waivers`: which findings an owner takes upon himself, why, and until when.









const required = Object.keys(tables/* waiverKeys */.Zq).filter((key) => 'required' in tables/* waiverKeys */.Zq[key]);
/**
 * The waivers that say whole what they waive, who answers for it, why, and until when. One that does not waives nothing: each
 * thing that is wrong with it is a problem.
 */
function readWaivers(reading, value) {
    const list = (0,shape/* expectList */.sn)(reading, value, {
        name: 'waivers',
        example: 'a list of maps with check:, reason:, owner: and expires:',
    });
    return (list?.items ?? []).flatMap((item, index) => {
        const name = `waiver ${index + 1}`;
        const map = (0,shape/* expectMap */.Ym)(reading, item, { name, example: 'a map with check:, reason:, owner: and expires:' });
        return map ? (readWaiver(reading, map, name) ?? []) : [];
    });
}
function readWaiver(reading, map, name) {
    const entries = entriesOf(reading, map, tables/* waiverKeys */.Zq, name);
    const texts = new Map();
    for (const [key, entry] of entries) {
        const text = (0,shape/* expectText */.LK)(reading, entry.value, { name: `${key} of ${name}`, example: `${key}: with text` });
        if (text)
            texts.set(key, text);
    }
    for (const key of required) {
        if (entries.has(key) || map.merged)
            continue;
        reading.missing(map.at, `${key} of ${name}`, `${name} has no ${key}`, `add ${key}:`);
    }
    const check = readCheck(reading, texts.get('check'), name);
    const lastDay = readLastDay(reading, texts.get('expires'), name);
    const scopes = ['from', 'to', 'path'].map((key) => readScope(reading, texts.get(key), `${key} of ${name}`));
    const [reason, owner, expires] = [texts.get('reason'), texts.get('owner'), texts.get('expires')];
    const narrowed = ['from', 'to', 'path'].every((key, at) => !entries.has(key) || scopes[at] !== undefined);
    if (!check || lastDay === undefined || !reason || !owner || !expires || !narrowed)
        return undefined;
    const [from, to, path] = scopes;
    return {
        check,
        ...(from && { from }),
        ...(to && { to }),
        ...(path && { path }),
        reason,
        owner,
        expires,
        lastDay,
        at: map.at,
    };
}
function readCheck(reading, check, name) {
    if (!check)
        return undefined;
    const id = check_id/* checkIds */.t.find((known) => known === check.value);
    if (id !== undefined && !waiver/* unwaivable */.rv.includes(id))
        return { value: id, at: check.at };
    const subject = `check ${check.value} of ${name}`;
    if (id !== undefined || check.value === 'could-not-run') {
        const message = `${name} waives "${check.value}", which cannot be waived`;
        const why = id === undefined ? 'what keeps a run from being done' : 'what the finding names';
        reading.error(check.at, subject, message, `mend ${why}, and remove the waiver`);
        return undefined;
    }
    const meant = (0,closest/* closestName */.Nf)(check.value, check_id/* checkIds */.t);
    const message = `${name} waives ${(0,quote/* quote */.hD)(check.value)}, which is no check${(0,closest/* suggestion */.h)(meant)}`;
    const remedy = meant === undefined ? 'write the id of a check, as the report names it' : `write check: ${meant}`;
    reading.error(check.at, subject, message, remedy);
    return undefined;
}
/** Undefined where it is no day: such a waiver must not hold for ever. */
function readLastDay(reading, expires, name) {
    if (!expires)
        return undefined;
    if (expires.value === 'never')
        return null;
    const day = (0,domain_day/* parseDay */.I)(expires.value);
    if (day !== undefined)
        return day;
    const form = /^\d{4}-\d\d-\d\d$/.test(expires.value) ? 'a day that no calendar has' : 'no day';
    const message = `expires of ${name} is ${(0,quote/* quote */.hD)(expires.value)}, ${form}`;
    reading.error(expires.at, `expires of ${name}`, message, 'write a day as YYYY-MM-DD, or never');
    return undefined;
}
/** A scope that cannot be read must not make the waiver wider. */
function readScope(reading, scope, name) {
    const fault = scope && (0,pattern/* patternFault */.rG)(scope.value);
    if (!scope || !fault)
        return scope;
    reading.error(scope.at, name, `${name}, ${(0,quote/* quote */.hD)(scope.value)}, ${fault.fault}`, fault.remedy);
    return undefined;
}

;// CONCATENATED MODULE: ./build/manifest/read.js
// The stage that turns `ops/matriz.yaml` into a Manifest with a place for every value. It judges the text alone: what the
// tree holds is for the checks.















/**
 * Reads a manifest. `path` is the file's, from the repository's root; `source` its bytes, or why what is there cannot be
 * read; undefined where there is no file: then the lanes are `candidate/` → `lukhas/`. Never throws: what is wrong stands
 * in `problems`, all of it, and what could be read stands beside. The keys: `docs/manifest.md`.
 */
function readManifest(path, source) {
    if (source === undefined)
        return (0,no_manifest/* assumedManifest */.W)(path);
    const reading = new manifest_reading/* Reading */.z(path);
    if (!(source instanceof Uint8Array))
        return unreadable(reading, source);
    const text = (0,manifest_text/* decode */.D)(reading, source);
    const root = text && (0,manifest_document/* parse */.q)(reading, text);
    const map = root && rootMap(reading, root);
    const manifest = map ? readRoot(reading, map) : (0,no_manifest/* emptyManifest */.d)(path);
    return { ...manifest, problems: reading.problems() };
}
function unreadable(reading, { reason }) {
    const message = `${reading.path} cannot be read: ${reason}`;
    const remedy = reason === host/* leftOut */.ig ? host/* bringLeftOut */.wY : 'put a YAML file there, as with git restore';
    reading.error({ path: reading.path }, 'unreadable', message, remedy);
    return { ...(0,no_manifest/* emptyManifest */.d)(reading.path), problems: reading.problems() };
}
function rootMap(reading, root) {
    if (root.kind === 'map')
        return root;
    if (root.kind === 'broken')
        return undefined;
    const message = (0,shape/* isNone */.$I)(root) ? `${reading.path} is empty` : `${reading.path} ${(0,shape/* describe */.q0)(root)}, expected a map`;
    const at = { path: reading.path, line: root.at.line ?? 1, column: root.at.column ?? 1 };
    reading.missing(at, 'manifest', message, 'write version: 1, and lanes: with a name: and a root: for each');
    return undefined;
}
function readRoot(reading, map) {
    const entries = entriesOf(reading, map, tables/* manifestKeys */.kb, reading.path);
    (0,version/* readVersion */.$)(reading, entries.get('version')?.value);
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
    const { lanes: declarations, unread } = lanes ? readLanes(reading, lanes.value) : { lanes: [], unread: [] };
    const manifest = {
        ...(0,no_manifest/* emptyManifest */.d)(reading.path),
        lanes: declarations,
        unreadLanes: unread,
        ...(lanes && { lanesAt: lanes.keyAt }),
        ...(waivers && { waiversAt: waivers.keyAt, waivers: readWaivers(reading, waivers.value) }),
        ...(owners && { defaultOwners: readDefaultOwners(reading, owners.value) }),
        ...(invariants && readInvariants(reading, invariants.value)),
        ...(settings && { settings: readSettings(reading, settings.value) }),
    };
    reportGlobFaults(reading, manifest);
    return manifest;
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

/***/ 7645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ isNone),
/* harmony export */   LK: () => (/* binding */ expectText),
/* harmony export */   Oo: () => (/* binding */ expectTexts),
/* harmony export */   Ym: () => (/* binding */ expectMap),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   sn: () => (/* binding */ expectList),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* unused harmony export expectBoolean */
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6928);

/** The value as what it is to hold, or undefined with a problem. */
function held(reading, value, kind, subject) {
    return readers[kind](reading, value, subject);
}
const readers = {
    text: expectText,
    texts: expectTexts,
    boolean: expectBoolean,
    map: expectMap,
    list: expectList,
};
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
        const example = `${keyOf(subject)}${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value.source)}, in quotes`;
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
        const example = `${keyOf(subject)}[${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value.value)}]`;
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
        return `is the text ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value.value)}`;
    return `is the ${typeof value.value} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value.source).slice(1, -1)}`;
}


/***/ }),

/***/ 9895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ secretKeys),
/* harmony export */   H6: () => (/* binding */ laneKeys),
/* harmony export */   Rf: () => (/* binding */ settingKeys),
/* harmony export */   Sz: () => (/* binding */ promotionKeys),
/* harmony export */   Zq: () => (/* binding */ waiverKeys),
/* harmony export */   c1: () => (/* binding */ ownerKeys),
/* harmony export */   dv: () => (/* binding */ ruleKeys),
/* harmony export */   kb: () => (/* binding */ manifestKeys),
/* harmony export */   rk: () => (/* binding */ invariantKeys),
/* harmony export */   yK: () => (/* binding */ importKeys)
/* harmony export */ });
/* harmony import */ var _domain_check_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6855);
/* harmony import */ var _domain_setting_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5877);
/* harmony import */ var _domain_waiver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1849);
/* harmony import */ var _arrow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1741);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7203);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(215);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2240);
// What may stand in a manifest: every key with the type of its value. The reader goes by these tables, and
// `schema/matriz.schema.json` and the tables of `docs/manifest.md` are made from them.







const table = (rows) => rows;
/** `promotion` of a lane. */
const promotionKeys = table({
    from: { holds: 'text', example: 'from: candidate', about: 'the lane that modules are promoted from' },
    to: { holds: 'text', example: 'to: accepted', about: 'the lane that modules of this one are promoted to' },
    labels_required: {
        holds: 'texts',
        example: 'labels_required: [promotion]',
        about: "labels that a promotion's pull request carries, beside the one of the setting `label`",
    },
    checks: {
        holds: 'texts',
        example: 'checks: [tests/smoke]',
        about: 'what passes before a promotion: paths of suites, ids of checks, names of `check-commands`',
    },
    areas: {
        holds: 'texts',
        pattern: _directory_js__WEBPACK_IMPORTED_MODULE_1__/* .areaPattern */ .mz,
        example: 'areas: [core]',
        about: 'directories below the root whose modules have two segments, as `core/glyph`; `[core]` where absent',
    },
    order: {
        holds: 'texts',
        example: 'order: [core/orchestration, core/glyph]',
        about: 'the order of promotions; where absent that of `ops/promotion_queue.yaml`, else that of the process',
    },
});
/** `import_rules` of a lane. */
const ruleKeys = table({
    allow_from: {
        holds: 'texts',
        also: ['allowed_imports'],
        example: 'allow_from: ["core/**"]',
        about: 'globs of what its files may import beside the lane itself; where absent: everything',
    },
    deny_from: {
        holds: 'texts',
        example: 'deny_from: ["candidate/**"]',
        about: 'globs of what its files must not import; they win over `allow_from`',
    },
});
/** One of `lanes`. */
const laneKeys = table({
    name: { holds: 'text', also: ['lane'], example: 'name: accepted', about: 'the name; no two lanes share one' },
    root: {
        holds: 'text',
        also: ['path'],
        pattern: _directory_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryPattern */ .iL,
        example: 'root: lukhas/',
        about: 'the directory, from the top of the repository, in the case that it has there',
    },
    directories: {
        holds: 'texts',
        also: ['dirs'],
        pattern: _directory_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryPattern */ .iL,
        example: 'directories: [core/orchestration]',
        about: 'the promoted directories and modules of one file, from the root or from the top; where given, even empty, a promoted module lies in one',
    },
    owners: {
        holds: 'texts',
        pattern: _owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerPattern */ .a,
        example: 'owners: ["@user", "@org/team"]',
        about: 'who answers for it: `@user` or `@org/team`; `owners.default` where absent',
    },
    depends_on: {
        holds: 'texts',
        also: ['deps'],
        example: 'depends_on: [core]',
        about: 'lanes that it may depend on, `[]` for none; where absent: any; no cycles',
    },
    import_rules: {
        holds: 'map',
        keys: ruleKeys,
        example: 'import_rules: with allow_from: and deny_from: below it',
        about: 'what its files may import',
    },
    allowed_imports: {
        holds: 'texts',
        example: 'allowed_imports: [core]',
        about: 'another dialect of `import_rules.allow_from`: bare names are lanes or top-level directories',
    },
    promotion: {
        holds: 'map',
        keys: promotionKeys,
        example: 'promotion: with from: or to: below it',
        about: 'the promotion that starts or ends here',
    },
});
/** `owners`. */
const ownerKeys = table({
    default: {
        holds: 'texts',
        pattern: _owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerPattern */ .a,
        example: 'default: ["@user"]',
        about: 'owners of the lanes that name none',
    },
});
/** One of `invariants.imports`. */
const importKeys = table({
    rule: { holds: 'text', example: 'rule: a sentence', about: 'a sentence for people' },
    deny: {
        holds: 'texts',
        required: true,
        pattern: _arrow_js__WEBPACK_IMPORTED_MODULE_3__/* .arrowPattern */ .c,
        example: 'deny: ["lukhas/** <- candidate/**"]',
        about: 'arrows between globs, the way that code flows: `A <- B` and `B -> A` both say that no A imports a B',
    },
});
/** One of `invariants.secrets`. */
const secretKeys = table({
    pattern: {
        holds: 'text',
        required: true,
        example: 'pattern: "**/*.pem"',
        about: 'a glob that no tracked file matches',
    },
});
/** `invariants`. */
const invariantKeys = table({
    imports: {
        holds: 'maps',
        keys: importKeys,
        example: 'a list of maps with rule: and deny: ["lukhas/** <- candidate/**"]',
        about: 'imports that no lane may have',
    },
    secrets: {
        holds: 'maps',
        keys: secretKeys,
        example: 'a list of maps with pattern: "**/*.pem"',
        about: 'files that must not be tracked',
    },
    zero_bytes_fail: {
        holds: 'boolean',
        example: 'zero_bytes_fail: true',
        about: 'no code file in a lane is empty; `__init__.py`, `py.typed` and `.gitkeep` may be',
    },
});
/** One of `waivers`. */
const waiverKeys = table({
    check: {
        holds: 'text',
        required: true,
        values: _domain_check_id_js__WEBPACK_IMPORTED_MODULE_4__/* .checkIds */ .t.filter((id) => !_domain_waiver_js__WEBPACK_IMPORTED_MODULE_5__/* .unwaivable */ .rv.includes(id)),
        example: 'check: lane-violation',
        about: 'the id of the check whose findings are meant',
    },
    from: { holds: 'text', example: 'from: lukhas/core/**', about: 'the importing file or module, or a glob of paths' },
    to: { holds: 'text', example: 'to: candidate/core/**', about: 'what is imported' },
    path: { holds: 'text', example: 'path: lukhas/a.py', about: 'where the finding stands' },
    reason: { holds: 'text', required: true, example: 'reason: with a sentence', about: 'why' },
    owner: { holds: 'text', required: true, example: 'owner: "@user"', about: 'who answers for it' },
    expires: {
        holds: 'text',
        required: true,
        pattern: /^(?:never|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/,
        example: 'expires: 2026-12-31',
        about: 'the last day on which it holds, or `never`',
    },
});
/** The file itself. */
const manifestKeys = table({
    version: {
        holds: 'version',
        required: true,
        example: 'version: 1',
        about: `of this format: ${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .knownVersions */ .J.join(', ')}`,
    },
    owners: {
        holds: 'map',
        keys: ownerKeys,
        example: 'owners: with default: ["@user"] below it',
        about: 'who answers for lanes that name nobody',
    },
    lanes: {
        holds: 'lanes',
        required: true,
        keys: laneKeys,
        example: 'lanes: with a name: and a root: for each',
        about: 'the lanes: a list of maps, or a map by name',
    },
    invariants: {
        holds: 'map',
        keys: invariantKeys,
        example: 'invariants: with imports:, secrets: or zero_bytes_fail: below it',
        about: 'what holds of the whole repository',
    },
    waivers: {
        holds: 'maps',
        keys: waiverKeys,
        example: 'a list of maps with check:, reason:, owner: and expires:',
        about: 'findings that an owner answers for until a day',
    },
    lane_guard: {
        holds: 'settings',
        example: 'lane_guard: with settings below it',
        about: 'settings; an input or a flag wins over them',
    },
});
/** `lane_guard`: the settings by name, which may also be written with `_` as the other keys of a manifest. */
const settingKeys = table(Object.fromEntries([
    ..._domain_setting_name_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSettings */ .t.map((name) => [name, settingRow(name)]),
    ..._domain_setting_name_js__WEBPACK_IMPORTED_MODULE_6__/* .keptOutSettings */ .G.map((name) => [name, { ...settingRow(name), refused: true }]),
]));
function settingRow(name) {
    const also = name.includes('-') ? [name.replaceAll('-', '_')] : [];
    return { holds: 'settings', also, example: `${name}: …`, about: 'a setting' };
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

/***/ 2240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readVersion),
/* harmony export */   J: () => (/* binding */ knownVersions)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6928);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7645);


/** The formats that are read. */
const knownVersions = [1];
/** `version`, of which 1 is known. A file without one is read as version 1, with a warning. */
function readVersion(reading, value) {
    if (value?.kind === 'broken' || (value?.kind === 'scalar' && isKnown(value.value)))
        return;
    const remedy = 'write version: 1';
    if (value && (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isNone */ .$I)(value))
        reading.missing(value.at, 'version', messageOf(value), remedy);
    else if (value) {
        reading.error(value.at, 'version', messageOf(value), remedy);
    }
    else if (reading.whole) {
        const at = { path: reading.path, line: 1, column: 1 };
        reading.warning(at, 'version', `${reading.path} has no version; it is read as version 1`, remedy);
    }
}
function isKnown(value) {
    return typeof value === 'number' && knownVersions.includes(value);
}
function messageOf(value) {
    if (value.kind === 'scalar' && typeof value.value === 'number') {
        return `version ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value.source, 20)} is not known; the version known is 1`;
    }
    return `version ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}, expected the number 1, the version known`;
}


/***/ })

};
