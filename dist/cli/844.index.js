export const id = 844;
export const ids = [844];
export const modules = {

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

/***/ 2844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGit: () => (/* binding */ createGit),
  _: () => (/* binding */ gitEnvironment),
  U: () => (/* binding */ gitSettings)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
;// CONCATENATED MODULE: ./build/io/git-objects.js

/**
 * Asks `git cat-file --batch` for each object and gives it to `visit` as it comes: one object is in memory at a time. An
 * object that git cannot read ends the process; it counts as missing, and the rest is asked of a new one.
 */
async function readObjects(start, names, visit, explain) {
    let done = 0;
    for (let restarts = 0; done < names.length && restarts <= restartLimit; restarts++) {
        done += await readUntilEnd(start, names.slice(done), visit, explain);
        const name = names[done];
        if (name !== undefined) {
            visit(name, undefined);
            done++;
        }
    }
    for (const name of names.slice(done))
        visit(name, undefined);
}
const restartLimit = 20;
async function readUntilEnd(start, names, visit, explain) {
    const child = start();
    const failed = new Promise((_, reject) => child.once('error', (error) => reject(explain(error))));
    failed.catch(() => { });
    const closed = (0,external_node_events_.once)(child, 'close').catch(() => { });
    child.stderr.resume();
    child.stdin.on('error', () => { });
    const bytes = new ByteQueue(child.stdout);
    let done = 0;
    try {
        await Promise.race([
            failed,
            (async () => {
                const fed = feed(child, names);
                for (const name of names) {
                    const content = askable(name) ? await nextObject(bytes) : undefined;
                    if (content === null)
                        break;
                    visit(name, content);
                    done++;
                }
                child.stdin.destroy();
                await fed;
            })(),
        ]);
    }
    finally {
        child.kill();
        // A stream that nobody reads to its end never closes.
        child.stdin.destroy();
        child.stdout.destroy();
        await closed;
    }
    return done;
}
/** The protocol is one name a line. */
function askable(name) {
    return name !== '' && !name.includes('\n');
}
async function feed(child, names) {
    for (let at = 0; at < names.length && !child.stdin.destroyed; at += 500) {
        const lines = names.slice(at, at + 500).filter(askable);
        const flows = child.stdin.write(lines.map((name) => `${name}\n`).join(''));
        if (!flows)
            await Promise.race([(0,external_node_events_.once)(child.stdin, 'drain'), (0,external_node_events_.once)(child.stdin, 'close')]).catch(() => { });
    }
    child.stdin.end();
}
/** Undefined where git has no such object; null where the stream ends. */
async function nextObject(bytes) {
    const header = await bytes.line();
    if (header === null)
        return null;
    const size = / [a-z]+ (\d+)$/.exec(header)?.[1];
    if (size === undefined)
        return undefined;
    const content = await bytes.take(Number(size) + 1);
    return content === null ? null : content.subarray(0, -1);
}
/** Lines and runs of bytes of a stream, which comes in chunks that end anywhere. */
class ByteQueue {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    async line() {
        for (;;) {
            const end = this.#rest.indexOf(0x0a);
            if (end >= 0) {
                const line = this.#rest.toString('utf8', 0, end);
                this.#rest = this.#rest.subarray(end + 1);
                return line;
            }
            const chunk = await this.#chunks.next();
            if (chunk.done)
                return null;
            this.#rest = Buffer.concat([this.#rest, chunk.value]);
        }
    }
    async take(length) {
        const parts = [this.#rest];
        let held = this.#rest.length;
        while (held < length) {
            const chunk = await this.#chunks.next();
            if (chunk.done)
                return null;
            parts.push(chunk.value);
            held += chunk.value.length;
        }
        const whole = parts.length === 1 ? this.#rest : Buffer.concat(parts);
        this.#rest = whole.subarray(length);
        return whole.subarray(0, length);
    }
}

;// CONCATENATED MODULE: ./build/io/git.js





/**
 * The `git` of the PATH in one folder. A repository's own configuration may come from a change under review: nothing that
 * git could start by it (hooks, fsmonitor, external diff, `ext::` remotes, gpg) is left on.
 *
 * Throws `Misconfiguration` where git or the folder is missing, and where git refuses a repository of another owner.
 *
 * @param more variables that git gets besides, asked for at each call.
 */
function createGit(folder, more = () => ({})) {
    const start = (args) => (0,external_node_child_process_.spawn)('git', [...gitSettings.flatMap((setting) => ['-c', setting]), ...args], {
        cwd: folder,
        env: { ...gitEnvironment(process.env), ...more() },
        stdio: 'pipe',
        windowsHide: true,
    });
    return {
        run: (args, input) => run(() => start(args), folder, input),
        objects: async (names, visit) => {
            await readObjects(() => start(['cat-file', '--batch']), names, visit, (error) => explainStart(error, folder));
        },
    };
}
/** What `git` is told on each call, above all files of configuration. */
const gitSettings = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'diff.external=',
    'diff.renames=false',
    'protocol.ext.allow=never',
    'log.showSignature=false',
    'i18n.logOutputEncoding=UTF-8',
    'color.ui=false',
];
/** Variables that would point git at another repository, start a program, or change what its output means. */
const dropped = /^GIT_(DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE|EXTERNAL_DIFF|DIFF_OPTS|PAGER|(GLOB|NOGLOB|ICASE)_PATHSPECS|TRACE.*)$/;
/** The environment of every git that we start. */
function gitEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !dropped.test(name));
    return {
        ...Object.fromEntries(kept),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_LITERAL_PATHSPECS: '1',
        // A replaced object would be judged in place of the one that is merged.
        GIT_NO_REPLACE_OBJECTS: '1',
        LC_ALL: 'C',
    };
}
/** More than this is no answer to any question that we ask. */
const outputLimit = 1 << 29;
async function run(start, folder, input) {
    const child = startIn(folder, start);
    const closed = (0,external_node_events_.once)(child, 'close');
    const stdout = [];
    const stderr = [];
    let size = 0;
    child.stdout.on('data', (chunk) => {
        size += chunk.length;
        if (size > outputLimit)
            child.kill();
        else
            stdout.push(chunk);
    });
    child.stderr.on('data', (chunk) => {
        if (stderr.length < 1000)
            stderr.push(chunk);
    });
    // Git may answer without reading what it is given.
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    let code;
    try {
        [code] = (await closed);
    }
    catch (error) {
        throw explainStart(error, folder);
    }
    const words = Buffer.concat(stderr).toString('utf8');
    if (size > outputLimit)
        return { code: 1, stdout: Buffer.alloc(0), stderr: 'git gave more than 512 MB' };
    refuseForeignOwner(words);
    return { code: code ?? 1, stdout: Buffer.concat(stdout), stderr: words };
}
/** What is wrong may be told at once, as for an argument that holds a NUL, or by the child's `error`. */
function startIn(folder, start) {
    try {
        return start();
    }
    catch (error) {
        throw explainStart(error, folder);
    }
}
/** A spawn fails with ENOENT for a missing program and for a missing folder alike. */
function explainStart(error, folder) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES')
        return error;
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
        return new misconfiguration/* Misconfiguration */.U('the folder to judge does not exist', 'Name a folder that exists');
    }
    return new misconfiguration/* Misconfiguration */.U('git was not found on the PATH', 'Install git (https://git-scm.com/downloads)');
}
function refuseForeignOwner(words) {
    const owned = /detected dubious ownership in repository at '([^\n]*)'/.exec(words);
    if (!owned)
        return;
    const path = (owned[1] ?? '').replaceAll("'", "'\\''");
    throw new misconfiguration/* Misconfiguration */.U('git refuses the repository, since another user owns it (safe.directory)', `git config --global --add safe.directory '${path}'`);
}


/***/ })

};
