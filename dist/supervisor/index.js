import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:perf_hooks"
const external_node_perf_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/io/bounded-output.js
/** What a process printed: the first and the last of it, and how much lies between. Memory is bounded. */
class BoundedOutput {
    #headLimit;
    #tailLimit;
    #head = [];
    #headSize = 0;
    #tail = [];
    #tailSize = 0;
    #leftOut = 0;
    /** Limits in bytes. */
    constructor(headLimit, tailLimit) {
        this.#headLimit = headLimit;
        this.#tailLimit = tailLimit;
    }
    add(chunk) {
        const first = chunk.subarray(0, this.#headLimit - this.#headSize);
        if (first.length > 0) {
            this.#head.push(first);
            this.#headSize += first.length;
        }
        const rest = chunk.subarray(first.length);
        if (rest.length === 0)
            return;
        this.#tail.push(rest);
        this.#tailSize += rest.length;
        // Cut only past twice the limit, so that many small chunks cost one copy now and then rather than one each.
        if (this.#tailSize > 2 * this.#tailLimit)
            this.#cut();
    }
    #cut() {
        const whole = Buffer.concat(this.#tail);
        const kept = whole.subarray(Math.max(0, whole.length - this.#tailLimit));
        this.#leftOut += whole.length - kept.length;
        this.#tail = [Buffer.from(kept)];
        this.#tailSize = kept.length;
    }
    /** What `text` has behind the head; empty where the head holds everything. */
    rest() {
        if (this.#tailSize > this.#tailLimit)
            this.#cut();
        const tail = Buffer.concat(this.#tail).toString('utf8');
        return this.#leftOut === 0 ? tail : `\n… ${this.#leftOut} bytes left out …\n${tail}`;
    }
    /** The part of the next chunk that the head takes still. */
    headOf(chunk) {
        return chunk.subarray(0, this.#headLimit - this.#headSize);
    }
    /** As UTF-8; bytes that are none, also those of a character cut in two, become U+FFFD. */
    text() {
        if (this.#tailSize > this.#tailLimit)
            this.#cut();
        const head = Buffer.concat(this.#head);
        const tail = Buffer.concat(this.#tail);
        if (this.#leftOut === 0)
            return Buffer.concat([head, tail]).toString('utf8');
        return `${head.toString('utf8')}\n… ${this.#leftOut} bytes left out …\n${tail.toString('utf8')}`;
    }
}

;// CONCATENATED MODULE: ./build/io/process-family.js


/**
 * The living processes that a run left or still has: those of the leader's group and session, those whose environment
 * carries `mark` (Linux only: it finds a daemon in a session of its own), those of `earlier` that still live, and the
 * descendants of all these.
 *
 * Not found: a daemon in a session of its own that was started with an emptied environment, once its parent is gone.
 * Always empty on Windows, where `taskkill /T` ends the tree by its leader.
 */
function familyOf(leader, mark, earlier = new Map()) {
    const processes = listProcesses().filter((one) => one.pid !== process.pid);
    const family = new Map();
    for (const one of processes) {
        const related = one.group === leader || one.session === leader || earlier.get(one.pid) === one.started;
        if (related || carries(one.pid, mark))
            family.set(one.pid, one.started);
    }
    addDescendants(processes, family);
    return family;
}
/** Sends a signal to each; those that are gone meanwhile are passed over. */
function signalAll(pids, signal) {
    for (const pid of pids) {
        try {
            process.kill(pid, signal);
        }
        catch {
            // Gone, or of another user: nothing that we could do.
        }
    }
}
function addDescendants(processes, family) {
    const children = new Map();
    for (const one of processes) {
        const siblings = children.get(one.parent);
        if (siblings)
            siblings.push(one);
        else
            children.set(one.parent, [one]);
    }
    // A Map takes what is added while it is walked.
    for (const pid of family.keys())
        for (const child of children.get(pid) ?? [])
            family.set(child.pid, child.started);
}
function listProcesses() {
    if (process.platform === 'linux')
        return fromProc();
    return process.platform === 'win32' ? [] : fromPs();
}
function fromProc() {
    const found = [];
    for (const name of (0,external_node_fs_namespaceObject.readdirSync)('/proc')) {
        if (!/^\d+$/.test(name))
            continue;
        let stat;
        try {
            stat = (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${name}/stat`, 'latin1');
        }
        catch {
            continue;
        }
        // The name in parentheses may hold blanks and parentheses itself: the fields begin after the last one.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const [state, parent, group, session] = fields;
        // Where nothing reaps orphans (a container whose first process is no init), zombies stay for ever.
        if (state === 'Z' || state === 'X')
            continue;
        found.push({
            pid: Number(name),
            parent: Number(parent),
            group: Number(group),
            session: Number(session),
            started: fields[19] ?? '',
        });
    }
    return found;
}
function fromPs() {
    const listed = (0,external_node_child_process_namespaceObject.spawnSync)('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat='], { encoding: 'utf8' });
    if (listed.status !== 0)
        return [];
    const rows = listed.stdout.split('\n').map((line) => line.trim().split(/\s+/));
    return rows
        .filter((row) => row.length === 4 && !row[3]?.startsWith('Z'))
        .map((row) => ({ pid: Number(row[0]), parent: Number(row[1]), group: Number(row[2]), session: -1, started: '' }));
}
function carries(pid, mark) {
    if (process.platform !== 'linux')
        return false;
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/environ`).includes(mark);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/io/supervisor.js
/**
 * An entry of its own, started beside us: `supervisor <request file>`. It runs one command in a process group of its own
 * with a time limit, keeps a bounded part of what it prints, ends whatever outlives it and writes a `SupervisedEnd`.
 * `@actions/exec`, which starts it, has none of these. It prints nothing, unless asked to what the command prints, and depends
 * on nothing, so that it starts fast.
 *
 * Windows: there are no groups; the tree is ended by `taskkill /T`, and what outlives its leader is not found.
 */







const headLimit = 64 * 1024;
const tailLimit = 192 * 1024;
/** Milliseconds between the request to end and the kill. */
const patience = 2000;
/** The same where the whole run is cancelled: whoever cancels kills all of us soon. */
const cancelledPatience = 1000;
/** Milliseconds that helpers of the command get to end by themselves (a resource tracker, the rest of a pipe). */
const courtesy = 250;
/** Bytes; what comes in larger pieces is a flood, which is read as it comes. */
const smallChunk = 16 * 1024;
/** Milliseconds in which small pieces are gathered. */
const gathering = 50;
/** setTimeout takes no more, and fires at once for what is larger. */
const longestTimer = 2 ** 31 - 1;
/** Whether nothing of the command is left. To look once more would cost more than the rest of us. */
let finished = false;
// A reader that is gone must not cost the result.
process.stdout.on('error', () => undefined);
void superviseCommand(JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(String(process.argv[2]), 'utf8')));
async function superviseCommand(request) {
    const mark = (0,external_node_crypto_namespaceObject.randomUUID)();
    const started = external_node_perf_hooks_namespaceObject.performance.now();
    const output = new BoundedOutput(headLimit, tailLimit);
    const child = start(request, mark);
    if (child instanceof Error)
        return finish(request, unstarted(child, started));
    for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (chunk) => {
            if (request.live)
                print(output.headOf(chunk));
            output.add(chunk);
            // pytest prints a dot at a time: each would wake us, and then those who read from us.
            if (chunk.length >= smallChunk || child.exitCode !== null || child.signalCode !== null)
                return;
            stream.pause();
            setTimeout(() => stream.resume(), gathering);
        });
    }
    child.once('exit', () => {
        child.stdout?.resume();
        child.stderr?.resume();
    });
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    let timedOut = false;
    let ending = false;
    let earlier = new Map();
    const terminate = (milliseconds) => {
        if (ending)
            return;
        ending = true;
        if (child.pid === undefined)
            return;
        // While its parent lives, also a daemon that emptied its environment is known as its child.
        earlier = familyOf(child.pid, mark);
        askToEnd(child.pid);
        setTimeout(() => {
            earlier = familyOf(Number(child.pid), mark, earlier);
            killGroup(child);
        }, milliseconds);
    };
    const cancel = () => terminate(cancelledPatience);
    const limit = setTimeout(() => {
        timedOut = true;
        terminate(patience);
    }, Math.min(request.seconds * 1000, longestTimer));
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
        process.on(signal, cancel);
    whenOrphaned(cancel);
    const { stop } = request;
    if (stop !== undefined)
        setInterval(() => (0,external_node_fs_namespaceObject.existsSync)(stop) && cancel(), 50);
    // A crash of ours must not leave the command behind.
    process.on('exit', () => {
        if (child.pid !== undefined && !finished)
            signalAll(familyOf(child.pid, mark, earlier).keys(), 'SIGKILL');
    });
    const leader = await leaderEnd(child);
    clearTimeout(limit);
    if (leader instanceof Error || child.pid === undefined)
        return finish(request, unstarted(leader, started));
    const survivors = await endSurvivors(child.pid, mark, earlier);
    // Whoever escaped us may hold the streams open: do not wait for ever.
    await Promise.race([closed, (0,promises_namespaceObject.setTimeout)(1000)]);
    if (request.live)
        await Promise.race([print(Buffer.from(output.rest())), (0,promises_namespaceObject.setTimeout)(1000)]);
    finish(request, {
        exitCode: timedOut ? null : leader.exitCode,
        signal: leader.signal,
        timedOut,
        survivors,
        seconds: secondsSince(started),
        output: output.text(),
    });
}
function start(request, mark) {
    try {
        return (0,external_node_child_process_namespaceObject.spawn)(request.command, [...request.args], {
            cwd: request.folder,
            env: { ...process.env, ...request.environment, LANE_GUARD_RUN: nested(mark) },
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
    }
    catch (error) {
        // An argument list that is too long, a NUL in a name: these are thrown, unlike a command that is not found.
        return error instanceof Error ? error : new Error(String(error));
    }
}
/** 127 where the command is not found, else 126, as shells have it. */
function unstarted(cause, started) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const output = `${cause instanceof Error ? cause.message : cause}\n`;
    const seconds = secondsSince(started);
    const exitCode = missing ? 127 : 126;
    return { exitCode, signal: null, timedOut: false, survivors: 0, seconds, output, unstarted: true };
}
function finish(request, result) {
    finished = true;
    (0,external_node_fs_namespaceObject.writeFileSync)(`${request.result}.part`, JSON.stringify(result), { mode: 0o600 });
    (0,external_node_fs_namespaceObject.renameSync)(`${request.result}.part`, request.result);
    process.exit(0);
}
/** Resolves when it is out; whoever read may be gone, which `whenOrphaned` sees. */
function print(bytes) {
    return new Promise((resolve) => {
        if (bytes.length === 0)
            return resolve();
        process.stdout.write(bytes, () => resolve());
    });
}
function secondsSince(started) {
    return Math.round(external_node_perf_hooks_namespaceObject.performance.now() - started) / 1000;
}
/** A run inside a run is found by the marks of both. */
function nested(mark) {
    const outer = process.env.LANE_GUARD_RUN;
    return outer ? `${outer}:${mark}` : mark;
}
/** Resolves when the command has ended, or with the reason why it could not be started. */
function leaderEnd(child) {
    return new Promise((resolve) => {
        child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }));
        child.on('error', (error) => {
            // Node also says `error` where a signal could not be sent; then the command runs on, and `exit` follows.
            if (child.pid === undefined)
                resolve(error);
        });
    });
}
/** Asks the group alone: what has a session of its own is counted as a survivor, and ended, once the leader is gone. */
function askToEnd(leader) {
    if (process.platform === 'win32')
        return;
    // A stopped process sees SIGTERM only once it goes on.
    signalAll([-leader], 'SIGTERM');
    signalAll([-leader], 'SIGCONT');
}
function killGroup({ pid, exitCode }) {
    if (pid === undefined)
        return;
    if (process.platform !== 'win32')
        signalAll([-pid], 'SIGKILL');
    else if (exitCode === null)
        (0,external_node_child_process_namespaceObject.spawnSync)('taskkill', ['/pid', String(pid), '/T', '/F']);
}
/** Ends what outlived the leader; gives how many there were. */
async function endSurvivors(leader, mark, earlier) {
    const seen = new Set();
    const living = () => familyOf(leader, mark, earlier);
    const gone = async (milliseconds) => {
        const until = external_node_perf_hooks_namespaceObject.performance.now() + milliseconds;
        while (living().size > 0) {
            if (external_node_perf_hooks_namespaceObject.performance.now() >= until)
                return false;
            await (0,promises_namespaceObject.setTimeout)(20);
        }
        return true;
    };
    if (await gone(courtesy))
        return 0;
    // In rounds: one may start another while it is being ended.
    for (let round = 0; round < 50; round++) {
        const family = living();
        for (const pid of family.keys())
            seen.add(pid);
        signalAll(family.keys(), round === 0 ? 'SIGTERM' : 'SIGKILL');
        if (await gone(round === 0 ? 2 * courtesy : 40))
            break;
    }
    return seen.size;
}
/** Calls back when the process that started us is gone: its end of our standard input closes, or we get another parent. */
function whenOrphaned(then) {
    const parent = process.ppid;
    setInterval(() => {
        if (process.ppid !== parent)
            then();
    }, 1000);
    let piped = false;
    try {
        const input = (0,external_node_fs_namespaceObject.fstatSync)(0);
        piped = input.isFIFO() || input.isSocket();
    }
    catch {
        // No standard input at all: the parent's id has to do.
    }
    if (!piped)
        return;
    process.stdin.on('end', then);
    process.stdin.on('error', then);
    process.stdin.resume();
}

