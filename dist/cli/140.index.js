export const id = 140;
export const ids = [140];
export const modules = {

/***/ 5140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminal: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/io/cancellation.js
var cancellation = __webpack_require__(6034);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/io/live-output.js

/** Characters of one line that are shown whole; what is longer goes on in the next. */
const longestLine = 4096;
/** Cuts a stream of bytes into lines, as the runner's log does (LF, CR or both), none of them longer than is shown. */
class Lines {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #take;
    #rest = '';
    constructor(take) {
        this.#take = take;
    }
    write(chunk) {
        const lines = (this.#rest + this.#decoder.write(Buffer.from(chunk))).split(/\r\n|\n|\r(?!$)/);
        this.#rest = lines.pop() ?? '';
        for (const line of lines)
            this.#give(line);
        while (this.#rest.length > longestLine) {
            this.#take(this.#rest.slice(0, longestLine));
            this.#rest = this.#rest.slice(longestLine);
        }
    }
    /** The line that has not come to its end. */
    get rest() {
        return this.#rest;
    }
    end() {
        const rest = (this.#rest + this.#decoder.end()).replace(/\r$/, '');
        this.#rest = '';
        if (rest !== '')
            this.#give(rest);
    }
    #give(line) {
        for (let at = 0; at === 0 || at < line.length; at += longestLine)
            this.#take(line.slice(at, at + longestLine));
    }
}

;// CONCATENATED MODULE: ./build/io/job-log.js


/**
 * The log of a job on GitHub, in which the runner obeys commands. Text that is not ours stands between `stop-commands` and a
 * token that cannot be guessed, and each line of it is written so that it is no command by itself either: code under test
 * runs as the same user, and may find the token in the runner's own files.
 */
class JobLog {
    #print;
    #section = null;
    /** @param print writes to a stream that the runner reads. */
    constructor(print) {
        this.#print = print;
    }
    /** Prints text of any origin; what is shown live before it has come to its end. */
    say(text) {
        this.close();
        this.#fenced(text);
    }
    /** The same, in the middle of what is shown live. */
    mention(text) {
        if (this.#section === null)
            this.#fenced(text);
        else
            for (const line of text.split(/\r\n|\n|\r/))
                this.#print(`${inert(line)}\n`);
    }
    /** Opens a group of the log. From here on no command is obeyed but the one that ends the group. */
    show(title) {
        this.close();
        const token = (0,external_node_crypto_.randomUUID)();
        const lines = new Lines((line) => this.#print(`${inert(line)}\n`));
        this.#print(`::group::${escaped(title)}\n::stop-commands::${token}\n`);
        const section = {
            token,
            write: (chunk) => {
                if (this.#section === section)
                    lines.write(chunk);
            },
            end: () => {
                if (this.#section !== section)
                    return;
                lines.end();
                this.#section = null;
                this.#print(`::${token}::\n::endgroup::\n`);
            },
        };
        this.#section = section;
        return section;
    }
    /** Ends what is shown live; what comes of it later is not shown. Commands of ours are obeyed again. */
    close() {
        this.#section?.end();
    }
    #fenced(text) {
        const token = (0,external_node_crypto_.randomUUID)();
        this.#print(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
    }
}
/** What .NET passes over when it looks for the start of a command: blanks, controls, and what shows nothing. */
const startsCommand = /^[\p{C}\p{Z}\p{M}]*:/u;
const oldCommand = /#(?=[\p{C}\p{M}]*#[\p{C}\p{M}]*\[)/gu;
/** The line, so that it is no command wherever it stands: `::error::x` → `| ::error::x`, `##[error]x` → `# #[error]x`. */
function inert(line) {
    const plain = line.replace(oldCommand, '# ');
    return startsCommand.test(plain) ? `| ${plain}` : plain;
}
/** As the toolkit escapes the data of a command. */
function escaped(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

;// CONCATENATED MODULE: ./build/io/progress-line.js

/** Milliseconds between two states of the line. */
const pace = 200;
/**
 * Shows what a process is doing in one line of a terminal, which is written anew and gone with the process: what it is, for
 * how long it runs, and the last that it printed.
 */
function progressLine(title, terminal) {
    const started = terminal.now();
    let [said, shownAt, ended] = ['', Number.NEGATIVE_INFINITY, false];
    const lines = new Lines((line) => {
        if (shown(line) !== '')
            said = line;
    });
    const show = () => {
        const now = terminal.now();
        if (ended || now - shownAt < pace)
            return;
        shownAt = now;
        const seconds = Math.floor((now - started) / 1000);
        const last = shown(lines.rest) || shown(said);
        const whole = `lane-guard: ${shown(title)}, ${seconds} s${last === '' ? '' : `: ${last}`}`;
        terminal.write(`\r\u001b[2K${[...whole].slice(0, Math.max(20, terminal.width - 1)).join('')}`);
    };
    show();
    const ticking = setInterval(show, 1000);
    ticking.unref();
    return {
        write: (chunk) => {
            lines.write(chunk);
            show();
        },
        end: () => {
            if (ended)
                return;
            ended = true;
            clearInterval(ticking);
            terminal.write('\r\u001b[2K');
        },
    };
}
/** Without what a terminal would obey or an eye would miss; the last part of a long line, where something moves. */
function shown(line) {
    const plain = line.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
    return plain.length > 200 ? `…${plain.slice(-199)}` : plain;
}

;// CONCATENATED MODULE: ./build/io/terminal.js





const desk = { name: 'command-line', payload: {}, ref: '' };
// A reader that has seen enough (`| head`) closes the pipe: that changes nothing of the verdict.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
}
/** The terminal, or whatever the output is sent to. */
const terminal = {
    width: process.stdout.columns ?? 100,
    // https://no-color.org: any value but an empty one switches colour off.
    color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    isWorkflow: Boolean(process.env.GITHUB_ACTIONS),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    openHost: async (folder, token) => {
        const { createHost } = await __webpack_require__.e(/* import() */ 746).then(__webpack_require__.bind(__webpack_require__, 1746));
        const progress = (text) => {
            if (process.stderr.isTTY)
                process.stderr.write(`lane-guard: ${text}\n`);
        };
        const options = { folder, event: desk, progress, cancellation: (0,cancellation/* watchedSignals */.wy)(), show };
        const repository = process.env.GITHUB_REPOSITORY;
        if (token === null || !repository)
            return createHost({ ...options, github: null });
        const { createGitHub } = await __webpack_require__.e(/* import() */ 537).then(__webpack_require__.bind(__webpack_require__, 8537));
        return createHost({ ...options, github: createGitHub(token, repository, progress) });
    },
    openGit: async (folder) => {
        const { createGit } = await __webpack_require__.e(/* import() */ 844).then(__webpack_require__.bind(__webpack_require__, 2844));
        return createGit((0,external_node_path_.resolve)(folder));
    },
    readFile: async (folder, path) => {
        const { readNamedFile } = await __webpack_require__.e(/* import() */ 927).then(__webpack_require__.bind(__webpack_require__, 9927));
        return readNamedFile((0,external_node_path_.resolve)(folder, path));
    },
    writeFile: async (folder, path, text, wish) => {
        const { writeRepositoryFile } = await __webpack_require__.e(/* import() */ 10).then(__webpack_require__.bind(__webpack_require__, 10));
        await writeRepositoryFile((0,external_node_path_.resolve)(folder), path, text, wish);
    },
    writeReport: async (directory, folder, name, text) => {
        const { writeReportFile } = await __webpack_require__.e(/* import() */ 10).then(__webpack_require__.bind(__webpack_require__, 10));
        return writeReportFile(directory, { judged: (0,external_node_path_.resolve)(folder), user: process.cwd() }, name, text);
    },
};
/** On standard error, whatever the report is: a report may be for a program. */
const jobLog = new JobLog((text) => process.stderr.write(text));
/** A group of the log in a job on GitHub, which reads standard error as well; one line on a terminal; else nothing. */
function show(title) {
    if (process.env.GITHUB_ACTIONS)
        return jobLog.show(title);
    if (!process.stderr.isTTY || process.env.TERM === 'dumb')
        return null;
    const write = (text) => process.stderr.write(text);
    return progressLine(title, { write, width: process.stderr.columns || 80, now: () => external_node_perf_hooks_.performance.now() });
}


/***/ })

};
