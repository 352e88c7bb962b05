export const id = 716;
export const ids = [716];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 8716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./build/domain/closest.js
var closest = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/settings/table.js
var table = __webpack_require__(4372);
;// CONCATENATED MODULE: ./build/settings/argv.js




/** Flags that are no settings. */
const commonFlags = [
    { name: 'format', value: true, description: 'how the result is printed' },
    { name: 'help', value: false, description: 'this text' },
    { name: 'version', value: false, description: 'the version' },
];
/** Flags without a value that only some verbs take. */
const switches = [
    { name: 'accept', verb: 'baseline', description: 'take up the findings that the baseline does not hold yet' },
    { name: 'list', verb: 'smoke', description: 'print which test is in which suite and why; run nothing' },
    { name: 'prune', verb: 'baseline', description: 'leave out what is gone, take up nothing' },
    { name: 'write', verb: 'init', description: 'write what else is printed; what is there already is kept' },
    { name: 'workflow', verb: 'init', description: 'propose a workflow of GitHub as well' },
    { name: 'hook', verb: 'init', description: "propose git's hook commit-msg as well" },
];
/** Flags with a value that only some verbs take. */
const verbFlags = [
    {
        name: 'development',
        verb: 'init',
        value: 'directory',
        description: 'the development lane, where the tree does not tell it',
    },
    { name: 'production', verb: 'init', value: 'directory', description: 'the production lane, the same' },
    {
        name: 'range',
        verb: 'commit-msg',
        value: 'base..head',
        description: 'judge the subjects of these commits instead of a file; without a head up to HEAD',
    },
];
/**
 * Takes the arguments of the command line apart. A list flag may be given more than once.
 *
 * @throws Misconfiguration for a flag that does not exist or lacks its value.
 */
function readArguments(argv) {
    const lists = new Set(table/* settingRows */.mH.filter((row) => row.kind.of === 'list').map((row) => row.name));
    const options = Object.fromEntries([
        ...table/* settingRows */.mH.map(({ name }) => [name, { type: 'string', multiple: lists.has(name) }]),
        ...switches.map(({ name }) => [name, { type: 'boolean' }]),
        ...verbFlags.map(({ name }) => [name, { type: 'string' }]),
        ...commonFlags.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' }]),
    ]);
    const { values, positionals } = parse(argv, options);
    const inputs = {};
    for (const { name } of table/* settingRows */.mH) {
        const value = values[name];
        if (value !== undefined)
            inputs[name] = Array.isArray(value) ? value.join('\n') : String(value);
    }
    const flags = Object.fromEntries(verbFlags.flatMap(({ name }) => (values[name] === undefined ? [] : [[name, String(values[name])]])));
    const [command, ...operands] = positionals;
    return {
        command,
        operands,
        inputs,
        format: typeof values.format === 'string' ? values.format : undefined,
        switches: new Set(switches.flatMap(({ name }) => (values[name] === true ? [name] : []))),
        ...(Object.keys(flags).length > 0 && { flags }),
        help: values.help === true,
        version: values.version === true,
    };
}
function parse(argv, options) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        const value = /^Option '(--[a-z-]+)[^']*' argument is ambiguous/.exec(text)?.[1];
        if (value !== undefined) {
            const item = argv[argv.indexOf(value) + 1] ?? '';
            throw new misconfiguration/* Misconfiguration */.U(`the value "${item}" of ${value} begins with a dash`, `write ${value}=${item}`);
        }
        const flag = /^Unknown option '(-[^'\s]*)/.exec(text)?.[1];
        if (flag === undefined)
            throw new misconfiguration/* Misconfiguration */.U(text.split('. ', 1)[0] ?? text, 'lane-guard --help');
        const names = Object.keys(options).map((name) => `--${name}`);
        throw new misconfiguration/* Misconfiguration */.U(`there is no flag "${flag}"${(0,closest/* didYouMean */.au)(flag, names)}`, 'lane-guard --help');
    }
}

// EXTERNAL MODULE: ./build/settings/version.js
var version = __webpack_require__(9780);
// EXTERNAL MODULE: ./build/commands/folder.js
var folder = __webpack_require__(7151);
;// CONCATENATED MODULE: ./build/commands/table.js
const reportFormats = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];
/** The verbs of the command line, in the order of the help. */
const commandRows = [
    {
        name: 'check',
        operands: '[path]',
        description: 'judge a repository, and the change on its branch',
        formats: reportFormats,
    },
    {
        name: 'audit',
        operands: '[path]',
        description: 'judge every lane, and say what to promote next',
        formats: reportFormats,
    },
    { name: 'smoke', operands: '[path]', description: 'run the smoke suites of both lanes', formats: reportFormats },
    {
        name: 'baseline',
        operands: '[path]',
        description: 'write down what is found today, so that only what is new fails',
        formats: ['text'],
    },
    {
        name: 'graph',
        operands: '[path]',
        description: 'print the modules and their imports',
        formats: ['json', 'dot', 'mermaid'],
    },
    {
        name: 'commit-msg',
        operands: '[file]',
        description: "judge the message of a commit that is being made, as git's hook of that name, or of a --range",
        formats: ['text'],
    },
    {
        name: 'init',
        operands: '[path]',
        description: 'propose a manifest from the tree; with --workflow and --hook what runs lane-guard',
        formats: ['text'],
    },
    { name: 'explain', operands: '<check>', description: 'print the page of a check', formats: ['text'] },
];

;// CONCATENATED MODULE: ./build/commands/help.js



/** The help of the whole command line, or of one verb. */
function renderHelp(command) {
    if (!command) {
        const verbs = commandRows.map(({ name, operands, description }) => [`${name} ${operands}`, description]);
        return [
            'lane-guard guards the promotion of modules from a development lane to a production lane',
            '',
            'Usage: lane-guard <command> [flags]',
            '',
            'Commands:',
            ...columns(verbs),
            '',
            'Exit codes: 0 pass; 1 findings at or above --fail-on; 2 could not run',
            '`lane-guard <command> --help` lists the flags',
            '',
        ].join('\n');
    }
    const settings = table/* settingRows */.mH.filter(({ name }) => takesSetting(command.name, name));
    const flags = [
        ...settings.map(({ name, description, default: standard }) => {
            const shown = standard === '' || name === 'token' ? '' : ` (${standard.replaceAll('\n', ', ')})`;
            return [`--${name} <${placeholder(name)}>`, `${description.replaceAll('`', '')}${shown}`];
        }),
        ...switches
            .filter(({ verb }) => verb === command.name)
            .map(({ name, description }) => [`--${name}`, description]),
        ...verbFlags
            .filter(({ verb }) => verb === command.name)
            .map(({ name, value, description }) => [`--${name} <${value}>`, description]),
        ...commonFlags.map(({ name, value, description }) => {
            const shown = name === 'format' ? `${description}: ${command.formats.join(', ')}` : description;
            return [value ? `--${name} <format>` : `--${name}`, shown];
        }),
    ];
    return [`lane-guard ${command.name} ${command.operands}: ${command.description}`, '', ...columns(flags), ''].join('\n');
}
/** Surfaces on GitHub, which the action alone writes to. */
const onGitHub = ['check-runs', 'comment', 'issue', 'previous-report'];
/** What the verbs that judge do not read. */
const unread = {
    check: onGitHub,
    audit: [...onGitHub, 'mode'],
    smoke: [...onGitHub, 'checks', 'mode', 'commit-format', 'label', 'shim-max-age', 'similarity'],
    baseline: [...onGitHub, 'base', 'head', 'mode', 'report-directory'],
};
/** What the others read. */
const read = {
    'commit-msg': ['manifest', 'commit-format', 'working-directory'],
    graph: ['base', 'head', 'manifest', 'python-path', 'working-directory'],
    init: ['manifest', 'python-path', 'working-directory'],
};
function takesSetting(command, setting) {
    const left = unread[command];
    return left ? !left.includes(setting) : (read[command] ?? []).includes(setting);
}
function placeholder(name) {
    const kind = table/* settingRows */.mH.find((row) => row.name === name)?.kind;
    if (kind?.of === 'choice')
        return kind.allowed.join('|');
    return kind?.of === 'boolean' ? 'true|false' : (kind?.of ?? 'text');
}
function columns(rows) {
    const width = Math.min(34, Math.max(...rows.map(([left]) => left.length)));
    return rows.map(([left, right]) => left.length > width ? `  ${left}\n  ${' '.repeat(width)}  ${right}` : `  ${left.padEnd(width)}  ${right}`);
}

;// CONCATENATED MODULE: ./build/commands/command-line.js
/**
 * This room ties the stages together for the action and for each verb; what it asks of the outside comes as a
 * `Terminal`, a `Runner` or a `Host`.
 */







/**
 * Runs one command line. A misconfiguration is one line on standard error with the next step; a crash is told as one.
 * Verbs are loaded when they are called, so that `--version` and a git hook start fast.
 */
async function runCommandLine(argv, terminal) {
    try {
        return await dispatch(readArguments(argv), terminal);
    }
    catch (error) {
        if (error instanceof misconfiguration/* Misconfiguration */.U) {
            const { visible } = await __webpack_require__.e(/* import() */ 587).then(__webpack_require__.bind(__webpack_require__, 587));
            terminal.err(`lane-guard: ${visible(error.message)}; next: ${visible(error.remedy)}\n`);
        }
        else {
            terminal.err(`lane-guard crashed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        }
        return 2;
    }
}
async function dispatch(given, terminal) {
    if (given.version)
        return say(terminal, `lane-guard ${version/* version */.r}\n`);
    if (given.command === undefined) {
        if (given.help)
            return say(terminal, renderHelp(undefined));
        throw new misconfiguration/* Misconfiguration */.U('no command was given', 'lane-guard --help');
    }
    const command = commandRows.find((row) => row.name === given.command);
    if (!command) {
        const names = commandRows.map((row) => row.name);
        throw new misconfiguration/* Misconfiguration */.U(`there is no command "${given.command}"${(0,closest/* didYouMean */.au)(given.command, names)}`, 'lane-guard --help');
    }
    if (given.help)
        return say(terminal, renderHelp(command));
    const format = formatOf(command, given);
    for (const { name, verb } of switches) {
        if (verb === command.name || !given.switches.has(name))
            continue;
        throw new misconfiguration/* Misconfiguration */.U(`--${name} is no flag of "${command.name}"`, `lane-guard ${verb} --${name}`);
    }
    for (const { name, verb } of verbFlags) {
        if (verb === command.name || given.flags?.[name] === undefined)
            continue;
        throw new misconfiguration/* Misconfiguration */.U(`--${name} is no flag of "${command.name}"`, `lane-guard ${verb} --${name}`);
    }
    if (command.name === 'explain') {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(578), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 6424));
        return say(terminal, explain(given.operands));
    }
    if (command.name === 'commit-msg') {
        const { judgeCommitMessage } = await Promise.all(/* import() */[__webpack_require__.e(791), __webpack_require__.e(170)]).then(__webpack_require__.bind(__webpack_require__, 2170));
        return judgeCommitMessage(given, terminal);
    }
    if (command.name === 'smoke' && given.switches.has('list')) {
        const { listSmoke } = await Promise.all(/* import() */[__webpack_require__.e(728), __webpack_require__.e(292), __webpack_require__.e(800), __webpack_require__.e(992), __webpack_require__.e(791), __webpack_require__.e(45), __webpack_require__.e(248), __webpack_require__.e(606)]).then(__webpack_require__.bind(__webpack_require__, 9606));
        return listSmoke(given, format, terminal);
    }
    if (command.name === 'graph') {
        const { printGraph } = await Promise.all(/* import() */[__webpack_require__.e(728), __webpack_require__.e(292), __webpack_require__.e(992), __webpack_require__.e(791), __webpack_require__.e(45), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 2576));
        return printGraph(given, format, terminal);
    }
    const { token } = given.inputs;
    const opening = terminal.openHost((0,folder/* folderOf */.y)(given), token && token !== 'none' ? token : null);
    // Told by who awaits it; what is loaded in between may fail first.
    opening.catch(() => undefined);
    if (command.name === 'baseline') {
        const { printBaseline } = await Promise.all(/* import() */[__webpack_require__.e(728), __webpack_require__.e(292), __webpack_require__.e(800), __webpack_require__.e(992), __webpack_require__.e(791), __webpack_require__.e(45), __webpack_require__.e(248), __webpack_require__.e(214), __webpack_require__.e(144)]).then(__webpack_require__.bind(__webpack_require__, 1144));
        return printBaseline(given, terminal, opening);
    }
    if (command.name === 'init') {
        const { printInit } = await Promise.all(/* import() */[__webpack_require__.e(728), __webpack_require__.e(292), __webpack_require__.e(800), __webpack_require__.e(992), __webpack_require__.e(791), __webpack_require__.e(45), __webpack_require__.e(248), __webpack_require__.e(214), __webpack_require__.e(291)]).then(__webpack_require__.bind(__webpack_require__, 6291));
        return printInit(given, terminal, opening);
    }
    const { printCheck } = await Promise.all(/* import() */[__webpack_require__.e(728), __webpack_require__.e(292), __webpack_require__.e(800), __webpack_require__.e(992), __webpack_require__.e(791), __webpack_require__.e(45), __webpack_require__.e(248), __webpack_require__.e(214), __webpack_require__.e(97)]).then(__webpack_require__.bind(__webpack_require__, 4097));
    return printCheck(command.name, given, format, terminal, opening);
}
function say(terminal, text) {
    terminal.out(text);
    return 0;
}
function formatOf(command, given) {
    const format = given.format ?? command.formats[0] ?? '';
    if (command.formats.includes(format))
        return format;
    throw new misconfiguration/* Misconfiguration */.U(`"${format}" is no format of "${command.name}"${(0,closest/* didYouMean */.au)(format, command.formats)}`, `use one of: ${command.formats.join(', ')}`);
}


/***/ }),

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

/***/ 5314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ closestName),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/**
 * The one of `names` that `word` was most likely meant to be, for "did you mean"; undefined where none is near. Case,
 * `-` and `_` count as alike. A third of the letters may differ, or it is the start of one of them alone.
 */
function closestName(word, names) {
    // Longer words are no slip, and the distance costs their length.
    if (word.length > 60)
        return undefined;
    const starts = [];
    let best;
    for (const name of names) {
        if (name === word || name.length > 60)
            continue;
        // The start of one name alone is an abbreviation of it.
        if (word.length >= 4 && plain(name).startsWith(plain(word)))
            starts.push(name);
        const between = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain(word), plain(name));
        if (between > most(name) || between >= name.length)
            continue;
        if (!best || between < best.distance)
            best = { name, distance: between };
    }
    return best?.name ?? (starts.length === 1 ? starts[0] : undefined);
}
/** The end of a message that names the nearest of some names; empty where none is near enough to be a slip. */
function didYouMean(word, names) {
    return suggestion(closestName(word, names));
}
/** The same for a name that was found already; `shown` where it may hold more than a word of ours. */
function suggestion(name, shown = `"${name}"`) {
    return name === undefined ? '' : `; did you mean ${shown}?`;
}
/** Two letters that changed places are two steps: a name of five letters has room for one such slip. */
function most(name) {
    return Math.max(name.length >= 5 ? 2 : 1, Math.floor(name.length / 3));
}
function plain(name) {
    return name.toLowerCase().replaceAll('-', '_');
}


/***/ }),

/***/ 9304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ hereAsWell),
/* harmony export */   CS: () => (/* binding */ ranks),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['error', 'warning', 'notice'];
/** The graver, the lower. */
const ranks = { error: 0, warning: 1, notice: 2 };
/** How policy notes a further place of a finding; a remedy of its own follows behind a colon and a blank. */
const hereAsWell = 'here as well';


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Misconfiguration)
/* harmony export */ });
/**
 * What keeps a run from being done and is not a finding: a wrong input, a missing manifest, no git, no pytest. Exit code 2.
 * `message` is one line that names the value; `remedy` is the next step.
 */
class Misconfiguration extends Error {
    remedy;
    constructor(message, remedy) {
        super(message);
        this.name = 'Misconfiguration';
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 4372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mH: () => (/* binding */ settingRows),
/* harmony export */   xt: () => (/* binding */ keptOut)
/* harmony export */ });
/* unused harmony export outputRows */
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);

/** Why a setting may not stand in the manifest, which a change under review may edit. */
const keptOut = {
    manifest: 'it says which file is the manifest',
    'working-directory': 'it says which folder is judged',
    python: 'it names a program that is run',
    'check-commands': 'they are commands that are run',
    base: 'it says which commits are judged',
    head: 'it says which commits are judged',
    token: 'it is a secret',
};
const row = (name, kind, standard, description, more = {}) => ({ kind, default: standard, description, none: false, manifest: !(name in keptOut), ...more, name });
const text = { of: 'text' };
const list = { of: 'list' };
const yesOrNo = { of: 'boolean' };
/** The one table of inputs. `action.yml`, the README, the flags and the help are made from it. */
const settingRows = [
    row('mode', { of: 'choice', allowed: ['auto', 'check', 'audit'] }, 'auto', '`auto` audits on schedule and dispatch, else checks'),
    row('checks', list, '', 'ids or groups of checks to run; `-id` leaves one out; all of the mode where empty'),
    row('severity', { of: 'list', pairs: true }, '', 'lines `id: error`, `warning`, `notice` or `off`; `id[label]` for one kind of import'),
    row('fail-on', { of: 'choice', allowed: [..._domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO, 'never'] }, 'error', 'the least severity that fails the run'),
    row('manifest', text, 'ops/matriz.yaml', 'path of the manifest of lanes'),
    row('baseline', text, 'ops/lane-baseline.json', 'path of the baseline: known findings that fail nothing', {
        none: true,
    }),
    row('policy-from', { of: 'choice', allowed: ['base', 'head'] }, 'base', 'whose rules judge a change: those before it, or its own'),
    row('working-directory', text, '.', 'the folder to judge'),
    row('smoke', list, 'tests/smoke', 'paths of the smoke tests', { none: true }),
    row('smoke-timeout', { of: 'number', least: 1, most: 21_600 }, '600', 'seconds for one smoke suite, and for importing production'),
    row('smoke-reports', list, '', 'JUnit XML of another job, in place of running the smoke tests: paths from the judged folder'),
    row('smoke-workers', { of: 'number', least: 0, most: 256 }, '0', 'processes of one smoke suite, where pytest-xdist is installed; 0: none of its own'),
    row('smoke-retries', { of: 'number', least: 0, most: 10 }, '0', 'how often a smoke test that fails is run again, to tell a flaky one'),
    row('check-commands', { of: 'list', lines: true }, '', 'lines `name: command`: what the names in `promotion.checks` run'),
    row('python', text, '', 'the interpreter of the smoke suites; `python3`, else `python`'),
    row('python-path', list, '', "import roots such as `.` and `src`; from the project's own settings where empty"),
    row('label', text, 'lane-promotion', 'the label of a pull request that promotes', { none: true }),
    row('commit-format', text, 'chore(promotion): promote {module} from {from} → {to}', 'the subject of a promotion, with `{module}`, `{from}` and `{to}`'),
    row('shim-max-age', { of: 'number', least: 0, most: 36_500 }, '90', 'days after which a shim counts as expired (audits)'),
    row('similarity', { of: 'number', least: 0, most: 100 }, '90', 'per cent of alike lines below which a promoted copy counts as rewritten'),
    row('base', text, '', 'start of a range of commits of your own; from the event where empty'),
    row('head', text, '', 'end of the range of commits; from the event where empty'),
    row('comment', { of: 'choice', allowed: ['on-findings', 'always', 'never'] }, 'on-findings', 'the one comment on a pull request, with suggested changes beside it (needs `pull-requests: write`)'),
    row('check-runs', yesOrNo, 'false', 'one check run for each group (needs `checks: write`)'),
    row('issue', yesOrNo, 'false', 'one tracking issue, opened, updated and closed by audits (needs `issues: write`)'),
    row('report-directory', text, '', 'where the reports go; on a runner its temporary folder'),
    row('previous-report', text, '', "an earlier audit's `report.json`, for the trend, from the judged folder"),
    row('token', text, '${{ github.token }}', 'reads the pull request anew; `none`: git and the payload only', {
        none: true,
    }),
];
/** Set on failure as well. */
const outputRows = [
    { name: 'verdict', description: '`pass`, `fail` or `could-not-run`' },
    { name: 'errors', description: 'number of findings that are errors' },
    { name: 'warnings', description: 'number of warnings' },
    { name: 'notices', description: 'number of notices' },
    { name: 'promotions', description: 'JSON: the promotions of the range' },
    { name: 'next', description: 'JSON: what to promote next (audits)' },
    { name: 'report', description: 'path of the report as JSON' },
    { name: 'sarif', description: 'path of the report as SARIF' },
    { name: 'html', description: 'path of the report as a page' },
];


/***/ }),

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// Made by `npm run generate` from package.json.
const version = '1.0.0';


/***/ })

};
