export const id = 903;
export const ids = [903];
export const modules = {

/***/ 8548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isFields),
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/** Whether a value is an object with fields, and no list. */
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The fields of a value; none where it is no object. */
function fieldsOf(value) {
    return isFields(value) ? value : {};
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

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Wy: () => (/* binding */ asDirectory),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   jH: () => (/* binding */ directoriesAbove),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/** The directory of a path, with its trailing slash; empty at the root. */
function directoryOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** The directory of a path, or the one above a directory, without a trailing slash; empty at the root. */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Directories above a path, each with its trailing slash, the topmost first; of a directory `a/b/`, only `a/`. */
function directoriesAbove(path) {
    const directories = [];
    for (let end = path.indexOf('/'); end >= 0 && end < path.length - 1; end = path.indexOf('/', end + 1)) {
        directories.push(path.slice(0, end + 1));
    }
    return directories;
}
/** The last segment of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** `a/b` and `../c` → `a/c`; null where it leaves the tree. */
function joinPath(directory, relative) {
    const segments = directory === '' ? [] : directory.split('/');
    for (const segment of relative.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return null;
    }
    return segments.join('/');
}
/** A directory as people write it → with its trailing slash, `''` for the folder itself; null where it leads out of it. */
function asDirectory(written) {
    if (/^([\\/]|[A-Za-z]:)/.test(written))
        return null;
    const segments = written.split(/[\\/]/).filter((segment) => segment !== '' && segment !== '.');
    if (segments.includes('..'))
        return null;
    return segments.length === 0 ? '' : `${segments.join('/')}/`;
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

/***/ 3544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Ey: () => (/* binding */ answerLimit),
/* harmony export */   J6: () => (/* binding */ ForeignAnswer),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   Ur: () => (/* binding */ totalLimit),
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   ok: () => (/* binding */ isUnknownToken)
/* harmony export */ });
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8548);

/** Milliseconds that a run spends on the API and on waiting for it, all in all (`interfaces.md`). */
const totalLimit = 120_000;
/** Milliseconds that one answer may take. */
const answerLimit = 20_000;
/** What the API gave is no answer of the API: a proxy's page, for one. */
class ForeignAnswer extends Error {
}
/** Why a request failed, in a few words. A missing permission is GitHub's 403, or 404 where it hides what is there. */
function reasonOf(error) {
    if (error instanceof ForeignAnswer)
        return error.message;
    if (error instanceof Error && error.name === 'AbortError')
        return `no answer within ${totalLimit / 1000} s`;
    const text = error instanceof Error ? error.message : '';
    if (/aborted due to timeout/.test(text))
        return `no answer within ${answerLimit / 1000} s`;
    if (error instanceof Error && 'status' in error && 'response' in error && error.response) {
        const status = Number(error.status);
        if (isRateLimit(error))
            return `GitHub's rate limit, status ${status}`;
        // What these mean is known; of any other GitHub's own words tell more.
        return [401, 403, 404].includes(status) || status >= 500 ? `status ${status}` : `status ${status}${wordsOf(error)}`;
    }
    return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'no reason given';
}
/** Whether a request may have been done although it failed: GitHub's refusals say that it was not. */
function isUncertain(error) {
    if (error instanceof ForeignAnswer)
        return true;
    if (!(error instanceof Error) || error.name === 'AbortError')
        return false;
    const hasAnswer = 'response' in error && error.response !== undefined;
    return !hasAnswer || ('status' in error && Number(error.status) >= 500);
}
/** Whether the token lacks a permission for what was asked: a limit answers with the same status. */
function isForbidden(error) {
    return (error instanceof Error && 'status' in error && [403, 404].includes(Number(error.status)) && !isRateLimit(error));
}
/** Whether GitHub does not know the token at all. */
function isUnknownToken(error) {
    return error instanceof Error && 'status' in error && error.status === 401;
}
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit(error) {
    if (!('status' in error) || ![403, 429].includes(Number(error.status)))
        return false;
    const headers = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)((0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)('response' in error ? error.response : null).headers);
    const isSpent = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
    return error.status === 429 || isSpent || /rate limit/i.test(error.message);
}
const wordsLength = 200;
function wordsOf({ message }) {
    const words = (message.split('\n', 1)[0] ?? '').replace(/ - https:\/\/\S*$/, '').slice(0, wordsLength);
    return words === '' ? '' : `: ${words}`;
}


/***/ }),

/***/ 6467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createHistoryApi),
/* harmony export */   a: () => (/* binding */ mostCommits)
/* harmony export */ });
/** Commits that one comparison gives at most: https://docs.github.com/rest/commits/commits#compare-two-commits */
const mostCommits = 250;
function createHistoryApi(open, place) {
    return {
        async compare(base, head) {
            const client = await open();
            const commits = [];
            for (let page = 1;; page++) {
                const { data } = await client.rest.repos.compareCommitsWithBasehead({
                    ...place,
                    basehead: `${base}...${head}`,
                    per_page: 100,
                    page,
                });
                commits.push(...data.commits.map(commitOf));
                const total = data.total_commits;
                if (commits.length >= total || data.commits.length === 0 || total > mostCommits) {
                    return { base: commitOf(data.base_commit), mergeBase: commitOf(data.merge_base_commit), commits, total };
                }
            }
        },
        async tree(object) {
            const { data } = await (await open()).rest.git.getTree({ ...place, tree_sha: object });
            return data.tree.map(({ mode, type, sha, path, size }) => ({
                mode: mode ?? '',
                kind: type ?? '',
                object: sha ?? '',
                path: path ?? '',
                size: size ?? 0,
            }));
        },
        async blob(object) {
            const { data } = await (await open()).rest.git.getBlob({ ...place, file_sha: object });
            return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
        },
    };
}
function commitOf({ sha, parents, commit }) {
    const { verification } = commit;
    const payload = verification?.payload;
    const signature = verification?.signature;
    return {
        sha,
        tree: commit.tree.sha,
        parents: parents.map((parent) => parent.sha),
        author: signatureOf(commit.author),
        committer: signatureOf(commit.committer),
        message: commit.message,
        signed: payload && signature ? { payload, signature } : null,
    };
}
function signatureOf(person) {
    return { name: person?.name ?? '', email: person?.email ?? '', date: person?.date ?? '' };
}


/***/ }),

/***/ 1903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runner: () => (/* binding */ runner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/io/cancellation.js
var io_cancellation = __webpack_require__(6034);
// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
;// CONCATENATED MODULE: ./build/io/event.js


/**
 * The event of a run on GitHub, from the runner's environment.
 *
 * @throws Misconfiguration where the payload cannot be read.
 */
function readEvent(environment) {
    const name = environment.GITHUB_EVENT_NAME ?? '';
    const path = environment.GITHUB_EVENT_PATH;
    if (name === '' || !path) {
        throw new misconfiguration/* Misconfiguration */.U('GITHUB_EVENT_NAME and GITHUB_EVENT_PATH are not set: this is no run of a workflow', 'at a desk run `lane-guard check`');
    }
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        if (typeof payload !== 'object' || payload === null)
            throw new Error('it holds no object');
        return { name, payload: payload, ref: environment.GITHUB_REF ?? '' };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new misconfiguration/* Misconfiguration */.U(`the event's payload cannot be read: ${reason}`, 'run the workflow again');
    }
}

// EXTERNAL MODULE: ./build/io/github-errors.js
var github_errors = __webpack_require__(3544);
// EXTERNAL MODULE: ./build/io/github-history.js
var github_history = __webpack_require__(6467);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/io/write-once.js

const mostTries = 3;
/**
 * Writes what must stand once. A connection may break when GitHub had done it already: before each further try it is looked
 * for. The request itself must not be retried by the client.
 */
async function writeOnce(write, find) {
    for (let tries = 1;; tries++) {
        try {
            return await write();
        }
        catch (error) {
            if (!(0,github_errors/* isUncertain */.cp)(error))
                throw error;
            const found = await find();
            if (found !== undefined)
                return found;
            if (tries === mostTries)
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/io/github-check-runs.js


/**
 * Creates a check run. The first batch of annotations comes with it, each further one by an update, which adds to what is
 * there: neither may be done twice. What an earlier run of the job wrote has the same name, so a run is known by an id of
 * chance.
 *
 * @param sha full name of the commit that the run is about.
 */
async function writeCheckRun(client, place, sha, { name, conclusion, title, summary, batches }) {
    const externalId = `lane-guard ${(0,external_node_crypto_.randomUUID)()}`;
    const [first = [], ...rest] = batches;
    const output = (annotations) => ({ title, summary, annotations: [...annotations] });
    const find = async () => {
        const asked = { ...place, ref: sha, check_name: name, filter: 'all', per_page: 100 };
        const runs = await client.paginate(client.rest.checks.listForRef, asked);
        return runs.find((run) => run.external_id === externalId);
    };
    const run = await writeOnce(async () => {
        const { data } = await client.rest.checks.create({
            ...place,
            name,
            head_sha: sha,
            external_id: externalId,
            status: 'completed',
            conclusion,
            output: output(first),
            request: { retries: 0 },
        });
        return data;
    }, find);
    let written = first.length;
    for (const batch of rest) {
        written += batch.length;
        await writeOnce(async () => {
            const options = { ...place, check_run_id: run.id, output: output(batch), request: { retries: 0 } };
            return (await client.rest.checks.update(options)).data;
        }, async () => {
            const standing = await find();
            return standing && standing.output.annotations_count >= written ? standing : undefined;
        });
    }
}

;// CONCATENATED MODULE: ./build/io/patch-lines.js
/**
 * The lines of the new side that a patch of `GET …/pulls/{number}/files` shows, its context included: GitHub takes comments
 * on no others. Empty without a patch, as for a binary file or a large one.
 */
function linesOfPatch(patch) {
    const lines = new Set();
    let line = 0;
    for (const text of (patch ?? '').split('\n')) {
        const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
        if (header)
            line = Number(header[1]);
        else if (text.startsWith('+') || text.startsWith(' '))
            lines.add(line++);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/io/github-surfaces.js




/** Writes what a run says to a repository. Whatever fails costs its surface alone, and says why. */
function createSurfaces(open, place) {
    let login;
    const own = async (client) => {
        login ??= loginOf(client);
        try {
            return await login;
        }
        catch (error) {
            // What could not be told to one surface may be told to the next.
            login = undefined;
            throw error;
        }
    };
    const publish = async (permission, write) => {
        try {
            return await write(await open());
        }
        catch (error) {
            const needs = (0,github_errors/* isForbidden */.US)(error)
                ? `; the token needs ${permission}`
                : (0,github_errors/* isUnknownToken */.ok)(error)
                    ? '; GitHub does not accept the token'
                    : '';
            return { failed: `${(0,github_errors/* reasonOf */.A3)(error)}${needs}` };
        }
    };
    return {
        comment: (number, marker, render) => publish('pull-requests: write', async (client) => {
            const at = { ...place, issue_number: number };
            const find = async () => {
                const comments = await client.paginate(client.rest.issues.listComments, { ...at, per_page: 100 });
                const user = await own(client);
                return comments.find((each) => each.user?.login === user && each.body?.startsWith(marker));
            };
            const standing = await find();
            const body = render(standing !== undefined);
            if (body === null || sameText(standing?.body, body))
                return 'unchanged';
            if (standing)
                await client.rest.issues.updateComment({ ...place, comment_id: standing.id, body });
            else
                await writeOnce(() => client.rest.issues.createComment({ ...at, body, request: { retries: 0 } }), find);
            return 'written';
        }),
        checkRuns: (sha, runs) => publish('checks: write', async (client) => {
            let fault;
            for (const run of runs) {
                try {
                    await writeCheckRun(client, place, sha, run);
                }
                catch (error) {
                    if ((0,github_errors/* isForbidden */.US)(error) || (0,github_errors/* isUnknownToken */.ok)(error))
                        throw error;
                    // A branch may require each group: one that is refused must not keep the others away.
                    fault ??= error;
                }
            }
            if (fault !== undefined)
                throw fault;
            return runs.length === 0 ? 'unchanged' : 'written';
        }),
        review: (number, sha, render) => publish('pull-requests: write', async (client) => {
            const at = { ...place, pull_number: number, per_page: 100 };
            const files = await client.paginate(client.rest.pulls.listFiles, at);
            const commentable = new Map(files.map(({ filename, patch }) => [filename, linesOfPatch(patch)]));
            const wanted = async () => {
                const comments = await client.paginate(client.rest.pulls.listReviewComments, at);
                const user = await own(client);
                const standing = comments.filter((each) => each.user?.login === user).map((each) => each.body);
                return render({ commentable, standing });
            };
            const review = await wanted();
            if (!review)
                return 'unchanged';
            const { event, body, comments: asked } = review;
            await writeOnce(() => client.rest.pulls.createReview({
                ...place,
                pull_number: number,
                commit_id: sha,
                event,
                body,
                comments: asked.map((each) => ({ ...each })),
                request: { retries: 0 },
            }), async () => ((await wanted()) === null ? 'there' : undefined));
            return 'written';
        }),
        issue: (marker, render) => publish('issues: write', async (client) => {
            const find = async () => {
                const options = { ...place, state: 'all', creator: await own(client), per_page: 100 };
                const issues = await client.paginate(client.rest.issues.listForRepo, options);
                return issues.find((each) => !each.pull_request && each.body?.startsWith(marker));
            };
            const standing = await find();
            return writeIssue(client, place, standing, render(standing !== undefined), find);
        }),
    };
}
async function writeIssue(client, place, standing, { title, body, state }, find) {
    if (!standing) {
        if (state === 'closed')
            return 'unchanged';
        await writeOnce(() => client.rest.issues.create({ ...place, title, body, request: { retries: 0 } }), find);
        return 'written';
    }
    const isSame = standing.title === title && sameText(standing.body, body) && standing.state === state;
    if (isSame)
        return 'unchanged';
    await client.rest.issues.update({ ...place, issue_number: standing.number, title, body, state });
    return 'written';
}
/** Who the token writes as. A workflow's own token may not ask, and is this account. */
async function loginOf(client) {
    try {
        const { data } = await client.rest.users.getAuthenticated();
        return data.login;
    }
    catch (error) {
        if ((0,github_errors/* isForbidden */.US)(error))
            return 'github-actions[bot]';
        throw error;
    }
}
/** GitHub gives a text back with the line ends of a form. That another run says the same is no change. */
function sameText(standing, text) {
    const bare = (each) => each
        ?.replaceAll('\r\n', '\n')
        .replace(/\/actions\/runs\/\d+/g, '')
        .trimEnd();
    return bare(standing) === bare(text);
}

;// CONCATENATED MODULE: ./build/io/github.js



/**
 * A client for the repository `owner/name` of the environment. The server is the environment's `GITHUB_API_URL`.
 *
 * @param warn is told, in one sentence, what the API refused.
 */
function createGitHub(token, repository, warn) {
    const [owner = '', repo = ''] = repository.split('/');
    let client;
    // One for the whole run, with one limit on its waiting. Most runs at a desk, and some on a runner, need none.
    const open = () => {
        client ??= Promise.all(/* import() */[__webpack_require__.e(59), __webpack_require__.e(40)]).then(__webpack_require__.bind(__webpack_require__, 40)).then(({ openClient }) => openClient(token));
        return client;
    };
    return {
        surfaces: createSurfaces(open, { owner, repo }),
        history: (0,github_history/* createHistoryApi */.V)(open, { owner, repo }),
        async pullRequestOf(head, source) {
            try {
                const client = await open();
                const from = source ? { head: `${source.owner}:${source.branch}` } : {};
                const options = { owner, repo, state: 'open', per_page: 100, ...from };
                const found = (await client.paginate(client.rest.pulls.list, options)).find((each) => each.head.sha === head);
                if (!found)
                    return null;
                const { number, title, labels, draft, base } = found;
                return {
                    number,
                    title,
                    labels,
                    draft: draft ?? false,
                    base: { sha: base.sha, ref: base.ref },
                    head: { sha: head },
                };
            }
            catch (error) {
                warn(`GitHub did not tell which pull request has the head ${head} (${(0,github_errors/* reasonOf */.A3)(error)})`);
                return null;
            }
        },
        async pullRequest(number) {
            try {
                const { data } = await (await open()).rest.pulls.get({ owner, repo, pull_number: number });
                const labels = data.labels.map((label) => label.name);
                return { number, title: data.title, labels, draft: data.draft ?? false, source: 'api' };
            }
            catch (error) {
                warn(`GitHub did not give pull request #${number} (${(0,github_errors/* reasonOf */.A3)(error)}): its title and labels are the event's own`);
                return null;
            }
        },
        async reviews(number, teams) {
            const client = await open();
            const members = new Map();
            try {
                const options = { owner, repo, pull_number: number, per_page: 100 };
                const reviews = await client.paginate(client.rest.pulls.listReviews, options);
                const asked = [...new Set(teams)].sort();
                for (const team of asked)
                    members.set(team, await membersOf(client, team));
                return { approvedBy: approving(reviews), teams: members };
            }
            catch (error) {
                return `GitHub did not give the reviews of pull request #${number} (${(0,github_errors/* reasonOf */.A3)(error)})`;
            }
        },
    };
}
/** Null where the token may not read the team: `GITHUB_TOKEN` never may. */
async function membersOf(client, team) {
    const [org = '', slug = ''] = team.split('/');
    try {
        const options = { org, team_slug: slug, per_page: 100 };
        const members = await client.paginate(client.rest.teams.listMembersInOrg, options);
        return members.map(({ login }) => login);
    }
    catch (error) {
        if ((0,github_errors/* isForbidden */.US)(error))
            return null;
        throw error;
    }
}
/** A comment after an approval leaves it standing; a dismissal or a request for changes does not. Sorted. */
function approving(reviews) {
    const last = new Map();
    for (const { user, state } of reviews)
        if (user && state !== 'COMMENTED')
            last.set(user.login, state);
    return [...last].flatMap(([login, state]) => (state === 'APPROVED' ? [login] : [])).sort();
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/io/bundle.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};

/** Absolute path of the supervisor's entry: a script that the running node can start. */
function supervisorEntry() {
    return (0,external_node_url_.fileURLToPath)(entry('supervisor', './supervisor.ts'));
}
/**
 * Loads the bundle with the TypeScript compiler: 13 MB, so only where a lane holds TypeScript.
 *
 * @throws Error where the bundle is not beside this one.
 */
async function loadTypeScriptEngine() {
    const url = entry('typescript', '../imports/typescript/engine.ts');
    const engine = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ url));
    return engine.createEngine();
}
/**
 * Address of another entry: `dist/<folder>/index.js`, or the source where the sources run themselves. Each entry's bundle
 * lies in a folder of its own, and so does every chunk of it.
 */
function entry(folder, source) {
    const here = import.meta.url;
    const sibling = here.endsWith('.ts') ? source : `../${folder}/index.js`;
    return new URL(sibling, here).href;
}

// EXTERNAL MODULE: ./build/domain/host.js
var host = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/domain/path-name.js
var path_name = __webpack_require__(5796);
;// CONCATENATED MODULE: ./build/domain/repository.js
/** An entry that a link may have brought, as the repository's own noun. */
function treeEntry(path, kind, source, link) {
    return link === undefined ? { path, kind } : { path, kind, linked: { link, source } };
}

// EXTERNAL MODULE: ./build/domain/tree-listing.js
var tree_listing = __webpack_require__(9928);
// EXTERNAL MODULE: ./build/domain/order.js
var order = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/io/links.js


/**
 * Follows the symbolic links of a tree. A link to a file reads as a file whose source is that other one; a link to a
 * directory is replaced by all that the directory holds. No entry is of kind `symlink` afterwards. `targetOf` gives the
 * text of a link.
 */
function expandLinks(entries, targetOf) {
    const tree = new LinkedTree(entries, targetOf);
    const reached = [];
    const broken = [];
    for (const entry of entries) {
        if (entry.kind !== 'symlink')
            reached.push({ path: entry.path, source: entry.path, kind: entry.kind });
        else {
            const found = [];
            const limit = expansionLimit + entries.length - reached.length;
            follow(tree, entry.path, entry.path, [(0,domain_path/* parentOf */.gN)(entry.path)], found, broken, limit);
            for (const one of found)
                reached.push({ ...one, link: entry.path });
        }
    }
    return {
        entries: reached.sort((a, b) => (0,order/* compareText */.n)(a.path, b.path)),
        brokenLinks: [...new Set(broken)].sort(order/* compareText */.n),
    };
}
/** Links to directories of links multiply: n levels of two links are 2^n entries. */
const expansionLimit = 50_000;
/** As Linux has it: more hops than this are taken for a circle. */
const hopLimit = 40;
function follow(tree, shown, link, within, reached, broken, limit) {
    const target = tree.resolve(link);
    if (target === undefined || reached.length >= limit)
        broken.push(shown);
    else if (tree.kinds.get(target) === 'file')
        reached.push({ path: shown, source: target, kind: 'file' });
    else if (within.some((directory) => contains(target, directory)))
        broken.push(shown);
    else {
        for (const path of tree.below(target)) {
            const reachedAs = `${shown}/${path.slice(target.length + 1)}`;
            const kind = tree.kinds.get(path) ?? 'file';
            if (kind === 'symlink')
                follow(tree, reachedAs, path, [...within, (0,domain_path/* parentOf */.gN)(path)], reached, broken, limit);
            else if (reached.length < limit)
                reached.push({ path: reachedAs, source: path, kind });
            else {
                broken.push(shown);
                return;
            }
        }
    }
}
class LinkedTree {
    kinds;
    #targetOf;
    #sorted;
    #directories = new Set(['']);
    constructor(entries, targetOf) {
        this.kinds = new Map(entries.map((entry) => [entry.path, entry.kind]));
        this.#targetOf = targetOf;
        this.#sorted = [...this.kinds.keys()].sort(order/* compareText */.n);
        for (const path of this.#sorted) {
            for (let at = (0,domain_path/* parentOf */.gN)(path); !this.#directories.has(at); at = (0,domain_path/* parentOf */.gN)(at))
                this.#directories.add(at);
        }
    }
    /** The file or directory that a link ends in; undefined where there is none in the tree. */
    resolve(link) {
        let path = '';
        let left = link.split('/');
        let hops = 0;
        while (left.length > 0) {
            const [segment = '', ...rest] = left;
            left = rest;
            if (segment === '' || segment === '.')
                continue;
            if (segment === '..') {
                if (path === '')
                    return undefined;
                path = (0,domain_path/* parentOf */.gN)(path);
                continue;
            }
            const next = path === '' ? segment : `${path}/${segment}`;
            const kind = this.kinds.get(next);
            if (kind === 'symlink') {
                const text = this.#targetOf(next);
                if (!text || text.length > 4096 || text.startsWith('/') || text.includes('\0') || ++hops > hopLimit)
                    return undefined;
                left = [...text.split('/'), ...left];
                continue;
            }
            if (kind === 'submodule' || (kind === 'file' && left.length > 0))
                return undefined;
            if (kind === undefined && !this.#directories.has(next))
                return undefined;
            path = next;
        }
        return path;
    }
    /** Paths of the entries in a directory and below, sorted. */
    *below(directory) {
        const prefix = `${directory}/`;
        let low = 0;
        let high = this.#sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((0,order/* compareText */.n)(this.#sorted[middle] ?? '', prefix) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        for (let index = low; this.#sorted[index]?.startsWith(prefix); index++)
            yield this.#sorted[index] ?? '';
    }
}
function contains(directory, other) {
    return directory === '' || other === directory || other.startsWith(`${directory}/`);
}

;// CONCATENATED MODULE: ./build/io/commit-tree.js






/**
 * The tree of a commit, from git's objects alone: what lies in the working directory is neither read nor needed. Throws
 * `Misconfiguration` where git does not have the commit.
 */
async function readCommitTree(git, sha) {
    const listing = await git.run(['ls-tree', '-r', '-z', '--end-of-options', sha]);
    if (listing.code !== 0) {
        throw new misconfiguration/* Misconfiguration */.U(`git has no tree for ${sha}: ${listing.stderr.trim().split('\n')[0]}`, `git fetch origin ${sha}`);
    }
    const listed = (0,tree_listing/* parseTreeListing */.E)(listing.stdout);
    const objectOf = new Map(listed.map((entry) => [entry.path, entry.object]));
    const targets = await linkTargets(git, listed.filter((entry) => entry.kind === 'symlink').map((entry) => entry.object));
    const { entries, brokenLinks } = expandLinks(listed, (path) => targets.get(objectOf.get(path) ?? ''));
    const readable = new Map();
    for (const entry of entries) {
        const object = objectOf.get(entry.source);
        if (object && entry.kind !== 'submodule')
            readable.set(entry.path, object);
    }
    const each = (paths, visit) => visitFiles(git, readable, paths, visit);
    return {
        entries: entries.map(({ path, kind, source, link }) => treeEntry(path, kind, source, link)),
        brokenLinks,
        each,
        read: async (path) => {
            let found;
            await each([path], (_, content) => {
                if (content instanceof Uint8Array)
                    found = content;
            });
            return found;
        },
    };
}
async function linkTargets(git, objects) {
    const targets = new Map();
    await git.objects([...new Set(objects)], (name, content) => {
        if (content && content.length <= 4096)
            targets.set(name, (0,path_name/* decodePath */.q)(content));
    });
    return targets;
}
async function visitFiles(git, objectOf, paths, visit) {
    const wanted = [...new Set(paths.flatMap((path) => objectOf.get(path) ?? []))];
    const tooLarge = await largeObjects(git, wanted);
    const asked = paths.filter((path) => !tooLarge.has(objectOf.get(path) ?? ''));
    // Files that are not asked of git are told at their place in the order.
    let next = 0;
    const skipTo = (stop) => {
        for (; next < paths.length && paths[next] !== stop; next++) {
            const path = paths[next] ?? '';
            const size = tooLarge.get(objectOf.get(path) ?? '');
            visit(path, { reason: `the file has ${size} bytes, more than the ${host/* fileLimit */.ub} that are read` });
        }
    };
    let index = 0;
    await git.objects(asked.map((path) => objectOf.get(path) ?? ''), (_, content) => {
        const path = asked[index++] ?? '';
        skipTo(path);
        next++;
        visit(path, content ?? { reason: objectOf.has(path) ? 'git does not have its content' : 'the tree has no such file' });
    });
    skipTo(undefined);
}
/** Size by object, of those above the limit. */
async function largeObjects(git, objects) {
    const large = new Map();
    if (objects.length === 0)
        return large;
    const answer = await git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], `${objects.join('\n')}\n`);
    for (const line of answer.stdout.toString('latin1').split('\n')) {
        const [object, size] = line.split(' ');
        if (object && Number(size) > host/* fileLimit */.ub)
            large.set(object, Number(size));
    }
    return large;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
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

;// CONCATENATED MODULE: ./build/io/fetch.js


/** Milliseconds that one call of git may take. */
const callLimit = 120_000;
/** Milliseconds of all calls of a run. */
const wholeLimit = 300_000;
/**
 * The remote `origin` of a clone. It is asked as the clone is set up; where that is refused (`persist-credentials: false` on a
 * private repository), once more with the token, which git gets in its environment for that one call: it stands on no command
 * line, in no file and in no message.
 */
function createRemote(options) {
    const end = Date.now() + wholeLimit;
    let withToken = false;
    const call = async (args) => {
        const left = Math.min(options.limit ?? callLimit, end - Date.now());
        if (left <= 0)
            return { code: null, stdout: '', stderr: `fatal: ${wholeLimit / 1000} s of fetching are spent` };
        const first = await start(args, options, left, withToken);
        if (first.code === 0 || withToken || options.token === null || isGone(first.stderr))
            return first;
        if (!(await isOfServer(options)))
            return first;
        const second = await start(args, options, left, true);
        withToken = second.code === 0;
        return second;
    };
    return {
        fetch: async (wish) => asEnd(await call(fetchArguments(wish))),
        tip: async (branch) => {
            if (!isBranch(branch))
                return undefined;
            const ref = `refs/heads/${branch}`;
            const { code, stdout } = await call(['ls-remote', '--quiet', '--upload-pack=git-upload-pack', 'origin', ref]);
            const lines = code === 0 ? stdout.split('\n') : [];
            const [name = ''] = lines.find((line) => line.endsWith(`\t${ref}`))?.split('\t') ?? [];
            return isObjectName(name) ? name : undefined;
        },
    };
}
function fetchArguments({ commits, depth, deepen }) {
    const strange = commits.find((name) => !isObjectName(name));
    if (strange !== undefined)
        throw new Error(`${JSON.stringify(strange)} is no full object name`);
    return [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-prune',
        '--no-recurse-submodules',
        '--no-write-fetch-head',
        '--no-auto-maintenance',
        '--no-write-commit-graph',
        // Without it git would move the branches of the remote that it knows as well.
        '--refmap=',
        // The clone's own configuration may name another program.
        '--upload-pack=git-upload-pack',
        ...(depth === undefined ? [] : [`--depth=${Math.trunc(depth)}`]),
        ...(deepen === undefined ? [] : [`--deepen=${Math.trunc(deepen)}`]),
        'origin',
        ...commits,
    ];
}
const fetchSettings = [
    'protocol.allow=never',
    ...['file', 'git', 'http', 'https', 'ssh'].map((name) => `protocol.${name}.allow=always`),
    'core.askPass=',
    'credential.interactive=false',
    'fetch.recurseSubmodules=false',
    'submodule.recurse=false',
    'gc.auto=0',
];
async function start(args, { folder, token, server, cancellation }, limit, withToken) {
    const own = withToken && token !== null;
    const settings = [...gitSettings, ...fetchSettings, ...(own ? ['credential.helper='] : [])];
    const environment = withoutTraces(gitEnvironment(process.env));
    const child = (0,external_node_child_process_.spawn)('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
        cwd: folder,
        env: own ? { ...environment, ...tokenSettings(environment, server, token) } : environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, so that what git starts ends with it.
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    const timer = setTimeout(() => endGroup(child), limit);
    const forget = cancellation.onCancel(() => endGroup(child));
    const texts = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) {
        child[stream].setEncoding('utf8').on('data', (text) => {
            if (texts[stream].length < mostText)
                texts[stream] += text;
        });
    }
    try {
        const code = await new Promise((resolve, reject) => {
            child.on('error', reject);
            child.on('close', resolve);
        });
        const said = code === null ? `fatal: git was ended, by a signal or after ${Math.round(limit / 1000)} s` : texts.stderr;
        return { code, stdout: texts.stdout, stderr: withoutSecrets(said, token) };
    }
    catch {
        return { code: null, stdout: '', stderr: 'fatal: git could not be started' };
    }
    finally {
        clearTimeout(timer);
        forget();
    }
}
/** More than this is no answer to what we ask. */
const mostText = 1 << 20;
function endGroup(child) {
    const { pid } = child;
    if (pid === undefined || child.exitCode !== null)
        return;
    try {
        if (process.platform === 'win32')
            child.kill();
        else
            process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It ended in between.
    }
}
/**
 * Settings by the environment, after those that are there. The empty one takes back what files of configuration say: two
 * headers of this name are refused by GitHub.
 */
function tokenSettings(environment, server, token) {
    const key = `http.${server}/.extraheader`;
    const values = [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic(token)}`],
        // What is sent elsewhere goes without us.
        ['http.followRedirects', 'false'],
    ];
    const first = Number.parseInt(environment.GIT_CONFIG_COUNT ?? '0', 10) || 0;
    const entries = values.flatMap(([name, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, name],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(first + values.length) };
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
/** Some of these print what is sent, others ask somebody. */
function withoutTraces(environment) {
    const kept = Object.entries(environment).filter(([name]) => !/^(GIT_CURL_VERBOSE|GIT_ASKPASS|SSH_ASKPASS)$/.test(name));
    return Object.fromEntries(kept);
}
/** Whether `origin` is where the token belongs. */
async function isOfServer({ folder, token, server, cancellation }) {
    const options = { folder, token, server, cancellation };
    const { code, stdout } = await start(['remote', 'get-url', 'origin'], options, callLimit, false);
    return code === 0 && stdout.startsWith(`${server}/`);
}
function asEnd({ code, stderr }) {
    if (code === 0)
        return { kind: 'fetched' };
    const lines = stderr.split('\n').map((line) => line.trim());
    const told = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.find((line) => line !== '') ?? 'no word of it';
    const reason = told.replace(/^(fatal|error): (remote error: )?/, '').slice(0, 300);
    return { kind: isGone(stderr) ? 'gone' : 'failed', reason };
}
function isGone(stderr) {
    return /not our ref|does not allow request for unadvertised object|unadvertised object/.test(stderr);
}
function withoutSecrets(text, token) {
    const bare = text.replace(/(\w:\/\/)[^/\s@]+@/g, '$1***@');
    return token === null ? bare : bare.replaceAll(token, '***').replaceAll(basic(token), '***');
}
function isObjectName(name) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
}
/** Names that git allows for a branch: https://git-scm.com/docs/git-check-ref-format */
function isBranch(name) {
    return name.length <= 255 && /^[^\0-\x20~^:?*[\\\x7f]+$/.test(name) && !/^[-/]|\.\.|@\{|\/$|\/\/|\.lock$/.test(name);
}

;// CONCATENATED MODULE: ./build/io/guarded-files.js


/** Files whose lines the runner obeys once a step is over. */
const commandFiles = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
/** Below git's folder: what names programs that git runs. */
const gitFiles = ['config', 'config.worktree', 'info/attributes'];
/**
 * Remembers the runner's command files, and git's configuration and hooks. The function that is given back restores what
 * was written to meanwhile and names it, sorted.
 */
async function guardFiles(git, folder, environment) {
    const files = [];
    for (const name of commandFiles) {
        const path = environment[name];
        if (path)
            files.push({ name: `$${name}`, path, content: contentOf(path) });
    }
    const asked = await git.run(['rev-parse', '--git-common-dir']);
    const directory = asked.code === 0 ? (0,external_node_path_.resolve)(folder, asked.stdout.toString('utf8').trim()) : null;
    if (directory !== null) {
        for (const name of gitFiles) {
            files.push({ name: `.git/${name}`, path: (0,external_node_path_.join)(directory, name), content: contentOf((0,external_node_path_.join)(directory, name)) });
        }
    }
    const hooks = directory === null ? null : (0,external_node_path_.join)(directory, 'hooks');
    const known = hooks === null ? new Map() : hooksIn(hooks);
    return async () => {
        const written = files.filter((file) => putBack(file.path, file.content)).map(({ name }) => name);
        if (hooks === null)
            return written.sort();
        for (const name of new Set([...known.keys(), ...hooksIn(hooks).keys()])) {
            if (putBack((0,external_node_path_.join)(hooks, name), known.get(name)))
                written.push(`.git/hooks/${name}`);
        }
        return written.sort();
    };
}
function hooksIn(directory) {
    try {
        return new Map((0,external_node_fs_.readdirSync)(directory).map((name) => [name, contentOf((0,external_node_path_.join)(directory, name))]));
    }
    catch {
        return new Map();
    }
}
function contentOf(path) {
    try {
        // A pipe that somebody put there would never end.
        return (0,external_node_fs_.statSync)(path).isFile() ? (0,external_node_fs_.readFileSync)(path) : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether it was written to. */
function putBack(path, content) {
    const now = contentOf(path);
    if (content === undefined ? now === undefined : now?.equals(content))
        return false;
    try {
        if (content === undefined)
            (0,external_node_fs_.rmSync)(path, { force: true });
        else
            (0,external_node_fs_.writeFileSync)(path, content);
    }
    catch {
        // It cannot be mended; that it was written to is told all the same.
    }
    return true;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/io/index-listing.js



/**
 * What is tracked, and what is untracked and not ignored, in one question: each further process costs milliseconds.
 *
 * @throws Misconfiguration where git cannot list the folder.
 */
async function listIndex(git) {
    const options = ['-z', '-t', '--stage', '--deleted', '--others', '--exclude-standard'];
    const { code, stdout, stderr } = await git.run(['ls-files', ...options]);
    if (code !== 0) {
        throw new misconfiguration/* Misconfiguration */.U(`git could not list the files: ${stderr.trim().split('\n')[0]}`, 'run `git status` there');
    }
    // Each name decoded for itself costs more than everything else here.
    const text = (0,external_node_buffer_.isAscii)(stdout) ? stdout.toString('latin1') : null;
    const records = [];
    for (let start = 0, end = stdout.indexOf(0); end >= 0; start = end + 1, end = stdout.indexOf(0, start)) {
        const tag = String.fromCharCode(stdout[start] ?? 0);
        const name = tag === '?' ? start + 2 : stdout.indexOf(0x09, start) + 1;
        const mode = tag === '?' ? '' : stdout.toString('latin1', start + 2, start + 8);
        const path = text?.slice(name, end);
        // A backslash may need an escape of its own.
        const plain = path !== undefined && !path.includes('\\') ? path : (0,path_name/* decodePath */.q)(stdout.subarray(name, end));
        records.push({ tag, mode, path: plain });
    }
    return records;
}

;// CONCATENATED MODULE: ./build/io/lent-objects.js


/**
 * Objects that the run brought itself, in a folder of its own beside the clone's. While it is open, git reads and writes there
 * first; the clone stays as it is.
 */
class LentObjects {
    /** What git has to be told. */
    environment = {};
    #shallow = '';
    /** @param folder the judged one; `temporary`: where the objects go. Both absolute. */
    async open(git, folder, temporary) {
        const objects = await this.#path(git, folder, 'objects');
        const own = (0,external_node_path_.join)(temporary, 'lent', 'objects');
        this.#shallow = (0,external_node_path_.join)(temporary, 'lent', 'shallow');
        (0,external_node_fs_.mkdirSync)(own, { recursive: true });
        (0,external_node_fs_.writeFileSync)(this.#shallow, readShallow(await this.#path(git, folder, 'shallow')));
        this.environment = {
            GIT_OBJECT_DIRECTORY: own,
            GIT_ALTERNATE_OBJECT_DIRECTORIES: quoted(objects),
            GIT_SHALLOW_FILE: this.#shallow,
        };
    }
    /** As before. */
    close() {
        this.environment = {};
    }
    /** Commits whose parents count as not there. */
    get edge() {
        return readShallow(this.#shallow)
            .split('\n')
            .filter((line) => line !== '');
    }
    set edge(commits) {
        (0,external_node_fs_.writeFileSync)(this.#shallow, [...new Set(commits)]
            .sort()
            .map((name) => `${name}\n`)
            .join(''));
    }
    async #path(git, folder, name) {
        const { stdout } = await git.run(['rev-parse', '--git-path', name]);
        return (0,external_node_path_.resolve)(folder, stdout.toString('utf8').replace(/\n$/, ''));
    }
}
function readShallow(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        // A clone that is whole has none.
        return '';
    }
}
/** Git reads a list here. */
function quoted(path) {
    if (!path.includes(external_node_path_.delimiter) && !path.startsWith('"'))
        return path;
    return `"${path.replace(/["\\]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./build/io/report-file.js




/**
 * Writes a report below its directory, which is made where needed; the file's absolute path.
 *
 * @param judged the judged folder, where a directory that the manifest names starts and must stay: also by links, since
 *   both manifest and links may come from a change under review.
 * @param user where a directory that the user names starts.
 * @throws Misconfiguration where a directory of the judged folder leads out of it by a link, and where the file is one.
 */
async function writeReportFile(directory, { judged, user }, name, text) {
    const folder = (0,external_node_path_.resolve)(directory.inside ? judged : user, directory.path);
    const file = (0,external_node_path_.join)(folder, name);
    // What lies in the judged folder is the change's to link elsewhere, whoever names it.
    if ((directory.inside || isBelow(folder, judged)) && !staysInside(folder, judged)) {
        throw new misconfiguration/* Misconfiguration */.U(`"report-directory: ${directory.path}"${directory.inside ? ' of the manifest' : ''} leads out of the judged folder by a link`, directory.inside
            ? 'name a folder inside the repository, or give it as an input'
            : 'name a folder that is no link');
    }
    if (isLink(file)) {
        throw new misconfiguration/* Misconfiguration */.U(`"${name}" in "report-directory: ${directory.path}" is a link: no report is written through it`, 'delete the link, or name another folder');
    }
    try {
        await makeFolder(folder);
        await (0,promises_.writeFile)(file, text);
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw new misconfiguration/* Misconfiguration */.U(`the report cannot be written to "${directory.path}" (${reason})`, 'name a folder that can be made or written to');
    }
    return file;
}
/**
 * Writes a file of the judged folder.
 *
 * @param path from the folder, with forward slashes.
 * @throws Misconfiguration where the path leads out of the folder or is a link, and where it cannot be written.
 */
async function writeRepositoryFile(folder, path, text, { isNew, executable } = {}) {
    const file = resolve(folder, path);
    if (!staysInside(dirname(file), folder) || isLink(file)) {
        throw new Misconfiguration(`"${path}" leads out of the judged folder by a link`, 'name a file inside the repository');
    }
    try {
        await makeFolder(dirname(file));
        await writeFile(file, text, { flag: isNew ? 'wx' : 'w', mode: executable ? 0o777 : 0o666 });
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw new Misconfiguration(`"${path}" cannot be written (${reason})`, 'name a file that can be written to');
    }
}
/** Level by level: below /proc `mkdir` of all levels at once never comes back. */
async function makeFolder(path) {
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }))
        return;
    await makeFolder((0,external_node_path_.dirname)(path));
    await (0,promises_.mkdir)(path);
}
/** Whether what exists of a path, links followed, lies in a folder. */
function staysInside(path, folder) {
    let existing = path;
    while (!isThere(existing))
        existing = (0,external_node_path_.dirname)(existing);
    try {
        const steps = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(folder), (0,external_node_fs_.realpathSync)(existing));
        return steps !== '..' && !steps.startsWith(`..${external_node_path_.sep}`);
    }
    catch {
        // A link that leads nowhere.
        return false;
    }
}
/** By the names alone. */
function isBelow(path, folder) {
    const steps = (0,external_node_path_.relative)(folder, path);
    return steps !== '..' && !steps.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(steps);
}
/** Below a file nothing is: that is an error of its own to lstat. */
function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function isLink(path) {
    return isThere(path) && (0,external_node_fs_.lstatSync)(path).isSymbolicLink();
}

;// CONCATENATED MODULE: ./build/io/working-tree.js









/**
 * The tree as it lies in a folder: what git tracks there, and what is untracked and not ignored; without git everything but
 * caches and virtual environments.
 *
 * @param listing what git says of the folder; null: it is no repository.
 * @param shown the folder as the user wrote it, for messages.
 * @throws Misconfiguration where the folder does not exist or git cannot list it.
 */
async function readWorkingTree(folder, listing, shown = folder) {
    const status = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
    if (!status?.isDirectory()) {
        const problem = status ? 'is no folder' : 'does not exist';
        throw new misconfiguration/* Misconfiguration */.U(`${status ? `"${shown}"` : `the folder "${shown}"`} ${problem}`, 'name a folder that exists');
    }
    const records = await listing;
    const listed = records ? trackedEntries(folder, records) : listFolder(folder);
    const { entries, brokenLinks } = expandLinks(listed, (path) => linkTarget(folder, path));
    const sources = new Map();
    for (const { path, source, kind } of entries)
        if (kind !== 'submodule')
            sources.set(path, source);
    const sparse = new Set((records ?? []).filter(({ tag }) => tag === 'S').map(({ path }) => path));
    const reader = new FileReader(folder, sparse);
    const own = ownRoom();
    return {
        entries: entries.map(({ path, kind, source, link }) => treeEntry(path, kind, source, link)),
        brokenLinks,
        read: async (path) => {
            // A path that is not listed may be ignored by git; a link may lead anywhere.
            const source = sources.get(path) ?? path;
            if (source === path && !sources.has(path) && !staysInside((0,external_node_path_.join)(folder, path), folder))
                return undefined;
            const content = reader.read(source, own);
            return content instanceof Uint8Array ? content.slice() : undefined;
        },
        each: async (paths, visit, room = own) => {
            for (const path of paths)
                visit(path, reader.read(sources.get(path) ?? path, room));
        },
    };
}
/** Reads into one buffer again and again: what it gives is valid until the next call. */
class FileReader {
    #folder;
    #sparse;
    /** @param sparse what git keeps out of the folder: it may be there all the same. */
    constructor(folder, sparse) {
        this.#folder = folder;
        this.#sparse = sparse;
    }
    read(path, room) {
        let descriptor;
        try {
            // Without O_NONBLOCK a FIFO would wait for a writer.
            descriptor = (0,external_node_fs_.openSync)(absolute(this.#folder, path), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        }
        catch (error) {
            const code = codeOf(error);
            return { reason: code === 'ENOENT' && this.#sparse.has(path) ? host/* leftOut */.ig : `it cannot be opened (${code})` };
        }
        try {
            return this.#fill(descriptor, room);
        }
        catch (error) {
            const code = codeOf(error);
            return { reason: code === 'EISDIR' ? notRegular : `it cannot be read (${code})` };
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    #fill(descriptor, room) {
        let buffer = room(firstRead);
        const length = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, null);
        // A whole number of pages may be a part of the file, as some file systems give it; anything else is the end. A special
        // file gives nothing. To ask for each file's size first would cost as much as to read it.
        if (length > 0 && length % pageBytes !== 0 && length < buffer.length)
            return buffer.subarray(0, length);
        const status = (0,external_node_fs_.fstatSync)(descriptor);
        if (!status.isFile())
            return { reason: notRegular };
        if (status.size > host/* fileLimit */.ub) {
            return { reason: `the file has ${status.size} bytes, more than the ${host/* fileLimit */.ub} that are read` };
        }
        if (status.size > buffer.length)
            buffer = room(status.size);
        return buffer.subarray(0, readRest(descriptor, buffer, length, status.size));
    }
}
const notRegular = 'it is not a regular file';
/** Bytes: nearly every source file is smaller. */
const firstRead = 1 << 18;
/** Bytes that file systems read at once are a multiple of this. */
const pageBytes = 4096;
function readRest(descriptor, buffer, start, size) {
    let length = start;
    for (let got = -1; got !== 0 && length < size; length += got) {
        got = (0,external_node_fs_.readSync)(descriptor, buffer, length, size - length, null);
    }
    return length;
}
/** One buffer for every file that nobody has an own place for. */
function ownRoom() {
    let buffer = new Uint8Array(0);
    return (size) => {
        if (size > buffer.length) {
            const larger = new Uint8Array(size);
            larger.set(buffer);
            buffer = larger;
        }
        return buffer;
    };
}
function trackedEntries(folder, listed) {
    const gone = new Set();
    const entries = new Map();
    for (const { tag, mode, path } of listed) {
        if (tag === 'R')
            gone.add(path);
        else if (tag !== '?') {
            // Conflicts list a path once for each stage.
            entries.set(path, { path, kind: (0,tree_listing/* kindOf */.I)(mode) });
        }
        else if (path.endsWith('/')) {
            // A folder that is a repository of its own is listed with a slash.
            entries.set(path, { path: path.slice(0, -1), kind: 'submodule' });
        }
        else {
            entries.set(path, { path, kind: linkTarget(folder, path) === undefined ? 'file' : 'symlink' });
        }
    }
    for (const path of gone)
        entries.delete(path);
    return [...entries.values()];
}
/** Directories that hold no sources of the project; a virtual environment is told by its `pyvenv.cfg`. */
const passedOver = new Set(['.git', 'node_modules', '__pycache__', '.pytest_cache', '.tox', '.mypy_cache']);
function listFolder(folder) {
    const entries = [];
    const waiting = [''];
    for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
        const found = listDirectory(absolute(folder, directory), directory);
        const names = found.map((item) => (0,path_name/* decodePath */.q)(item.name));
        if (directory !== '' && names.includes('pyvenv.cfg'))
            continue;
        found.forEach((item, index) => {
            const path = directory + names[index];
            if (item.isSymbolicLink())
                entries.push({ path, kind: 'symlink' });
            else if (item.isFile())
                entries.push({ path, kind: 'file' });
            else if (item.isDirectory() && !passedOver.has(names[index] ?? ''))
                waiting.push(`${path}/`);
        });
    }
    return entries;
}
function listDirectory(path, shown) {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (error) {
        throw new misconfiguration/* Misconfiguration */.U(`the folder "${shown}" cannot be listed (${codeOf(error)})`, 'give read permission on it');
    }
}
function linkTarget(folder, path) {
    try {
        return (0,path_name/* decodePath */.q)((0,external_node_fs_.readlinkSync)(absolute(folder, path), { encoding: 'buffer' }));
    }
    catch {
        return undefined;
    }
}
/** Names that are not UTF-8 are given to the system as the bytes that they are. */
function absolute(folder, path) {
    if (!path.includes('\\x'))
        return (0,external_node_path_.join)(folder, path);
    return Buffer.concat([Buffer.from((0,external_node_path_.join)(folder, '/')), (0,path_name/* encodePath */.O)(path)]);
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

;// CONCATENATED MODULE: ./build/io/worktree.js



/** Never run what a repository's own attributes name: a smudge filter of LFS would reach for the network. */
const unfiltered = ['filter.lfs.smudge=', 'filter.lfs.process=', 'filter.lfs.required=false', 'core.autocrlf=false'];
/** Commits that are checked out beside the judged folder; all of them go with the run. */
class Worktrees {
    #git;
    #folder;
    #paths = new Set();
    /** @param folder the judged one; absolute. */
    constructor(git, folder) {
        this.#git = git;
        this.#folder = folder;
    }
    /** @param parent an absolute folder, where the new one goes. */
    async add(commit, parent) {
        if (!/^[0-9a-f]{40,64}$/.test(commit))
            return { reason: `"${commit}" is no full name of a commit` };
        const path = (0,external_node_path_.join)(parent, `base-${commit.slice(0, 12)}`);
        const prefix = await this.#git.run(['rev-parse', '--show-prefix']);
        this.#paths.add(path);
        const filters = unfiltered.flatMap((setting) => ['-c', setting]);
        const added = await this.#git.run([...filters, 'worktree', 'add', '--quiet', '--detach', '--force', path, commit]);
        if (added.code !== 0) {
            await this.#remove(path);
            const said = added.stderr.trim().split('\n').at(-1) ?? '';
            return { reason: `git worktree add ended with ${added.code}: ${said.replaceAll(path, 'the worktree')}` };
        }
        const below = prefix.stdout.toString('utf8').trim();
        return { folder: (0,external_node_path_.join)(path, below), remove: () => this.#remove(path) };
    }
    async #remove(path) {
        if (!this.#paths.delete(path))
            return;
        removeFolder(path);
        // With the folder gone, git forgets it.
        await this.#git.run(['worktree', 'prune', '--expire=now']);
    }
    /** Removes what is left, at once: the process is about to end. */
    dispose() {
        if (this.#paths.size === 0)
            return;
        for (const path of this.#paths)
            removeFolder(path);
        this.#paths.clear();
        (0,external_node_child_process_.spawnSync)('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', 'worktree', 'prune', '--expire=now'], {
            cwd: this.#folder,
            stdio: 'ignore',
            timeout: 2000,
        });
    }
}
/** What a test put out of our reach stays, and is no reason to lose what was found. */
function removeFolder(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 2 });
    }
    catch {
        // Left to the temporary folder's own end.
    }
}

;// CONCATENATED MODULE: ./build/io/host.js
/**
 * This room alone touches files, processes, the environment, the clock and chance; it decides nothing of what they
 * mean.
 */














/** Builds the world for one command. */
async function createHost(options) {
    const folder = (0,external_node_path_.resolve)(options.folder);
    const lent = new LentObjects();
    const git = createGit(folder, () => lent.environment);
    const isFolder = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    // Asked before anything else is loaded or known: both answers are nearly always wanted, and git takes its time.
    const listing = isFolder ? listIndex(git) : null;
    listing?.catch(() => undefined);
    const isRepository = isFolder && (await isInsideRepository(git));
    let first = listing;
    let temporary;
    const temporaryFolder = async () => {
        temporary ??= (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lane-guard-'));
        return temporary;
    };
    const cancellation = options.cancellation ?? io_cancellation/* uncancelled */.vt;
    const worktrees = new Worktrees(git, folder);
    const clean = () => {
        worktrees.dispose();
        if (temporary !== undefined)
            (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true, maxRetries: 2 });
    };
    const forget = cancellation.atLastMoment(clean);
    return {
        workingTree: () => {
            const listed = isRepository ? (first ?? listIndex(git)) : null;
            // Later calls see what was changed since.
            first = null;
            return readWorkingTree(folder, listed, options.folder);
        },
        commitTree: (sha) => readCommitTree(git, sha),
        isRepository,
        git,
        remote: options.remote ? createRemote({ folder, ...options.remote, cancellation }) : null,
        lendCommits: async (base, head) => {
            if (!options.github)
                return null;
            const { lendCommits } = await __webpack_require__.e(/* import() */ 896).then(__webpack_require__.bind(__webpack_require__, 4896));
            await lent.open(git, folder, await temporaryFolder());
            return lendCommits(options.github.history, lent, git, base, head);
        },
        event: options.event,
        now: Math.floor(Date.now() / 1000),
        loadTypeScript: loadTypeScriptEngine,
        supervise: async (run) => {
            const { supervise } = await __webpack_require__.e(/* import() */ 719).then(__webpack_require__.bind(__webpack_require__, 9719));
            const entry = supervisorEntry();
            const { show } = options;
            const surroundings = { entry, environment: process.env, cancellation, ...(show ? { show } : {}) };
            return supervise(run, { folder, temporary: await temporaryFolder(), ...surroundings });
        },
        cancelledBy: () => cancellation.signal,
        guardFiles: () => guardFiles(git, folder, process.env),
        afterCancellation: (milliseconds) => new Promise((resolve) => cancellation.onCancel(() => setTimeout(resolve, milliseconds).unref())),
        checkOut: async (commit) => worktrees.add(commit, await temporaryFolder()),
        readNamed: (path, limit) => readBounded((0,external_node_path_.resolve)(folder, path), limit),
        temporaryFolder,
        readTemporary: readBounded,
        fetchPullRequest: async (number) => (await options.github?.pullRequest(number)) ?? null,
        fetchReviews: async (number, teams) => options.github ? options.github.reviews(number, teams) : 'reviews are read from the API, and there is no token',
        surfaces: options.github?.surfaces ?? null,
        progress: options.progress,
        dispose: () => {
            forget();
            clean();
        },
    };
}
async function isInsideRepository(git) {
    const { code, stdout } = await git.run(['rev-parse', '--is-inside-work-tree']);
    return code === 0 && stdout.toString('latin1').trim() === 'true';
}
/** A test may put a link or a device where its report should be: only a regular file within the limit is read. */
async function readBounded(path, limit) {
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)).catch(() => undefined);
    if (!handle)
        return undefined;
    try {
        const status = await handle.stat();
        return status.isFile() && status.size <= limit ? await handle.readFile() : undefined;
    }
    finally {
        await handle.close();
    }
}

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

// EXTERNAL MODULE: ./build/domain/fields.js
var fields = __webpack_require__(8548);
;// CONCATENATED MODULE: ./build/io/workflow-run.js

/**
 * The event with the pull request that a `workflow_run` is about, where its payload leaves it out, as it does for a fork's; any
 * other event as it is.
 */
async function withPullRequest(event, github) {
    if (event.name !== 'workflow_run' || github === null)
        return event;
    const run = (0,fields/* fieldsOf */.P)(event.payload.workflow_run);
    const head = run.head_sha;
    if (typeof head !== 'string')
        return event;
    const listed = Array.isArray(run.pull_requests) ? run.pull_requests : [];
    if (listed.some((entry) => (0,fields/* fieldsOf */.P)((0,fields/* fieldsOf */.P)(entry).head).sha === head))
        return event;
    const found = await github.pullRequestOf(head, sourceOf(run));
    if (!found)
        return event;
    return { ...event, payload: { ...event.payload, workflow_run: { ...run, pull_requests: [...listed, found] } } };
}
function sourceOf(run) {
    const owner = (0,fields/* fieldsOf */.P)((0,fields/* fieldsOf */.P)(run.head_repository).owner).login;
    const branch = run.head_branch;
    return typeof owner === 'string' && typeof branch === 'string' ? { owner, branch } : null;
}

;// CONCATENATED MODULE: ./build/io/runner.js












const jobLog = new JobLog((text) => process.stdout.write(text));
const annotators = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** The runner of GitHub Actions, through its environment and command files. */
const runner = {
    inputs: readInputs(process.env),
    page: pageOf(process.env),
    openHost: async (folder, token) => {
        const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
        const repository = process.env.GITHUB_REPOSITORY ?? '';
        const github = token === null || repository === '' ? null : createGitHub(token, repository, core/* warning */.$e);
        const event = await withPullRequest(readEvent(process.env), github);
        return createHost({
            folder: (0,external_node_path_.resolve)(workspace, folder),
            event,
            github,
            remote: { token, server: process.env.GITHUB_SERVER_URL ?? 'https://github.com' },
            progress: (text) => jobLog.mention(text),
            show: (title) => jobLog.show(title),
            cancellation: (0,io_cancellation/* watchSignals */.RQ)(),
        });
    },
    log: (text) => jobLog.say(text),
    annotate: ({ severity, message, title, path, line, column, endColumn }) => {
        jobLog.close();
        annotators[severity](message, {
            title,
            ...(path === undefined ? {} : { file: path }),
            ...(line === undefined ? {} : { startLine: line, endLine: line }),
            ...(column === undefined ? {} : { startColumn: column }),
            ...(endColumn === undefined ? {} : { endColumn }),
        });
    },
    summarize: async (markdown) => {
        const file = process.env.GITHUB_STEP_SUMMARY;
        if (!file || !(0,external_node_fs_.existsSync)(file))
            return;
        await core/* summary */.z.addRaw(markdown).write();
    },
    setOutput: (name, value) => {
        // Without a command file it is a command in the log.
        jobLog.close();
        (0,core/* setOutput */.uH)(name, value);
    },
    writeReport: async (directory, folder, name, text) => {
        const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
        const own = async () => (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'lane-guard-report-'));
        const chosen = directory ?? { path: await own(), inside: false };
        return writeReportFile(chosen, { judged: (0,external_node_path_.resolve)(workspace, folder), user: workspace }, name, text);
    },
};
/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
function pageOf(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    if (!server || !repository || !/^\d+$/.test(run ?? ''))
        return null;
    return `${server}/${repository}/actions/runs/${run}`;
}
/** The runner gives each input as `INPUT_` and its name in capitals, with blanks as underscores. */
function readInputs(environment) {
    const inputs = {};
    for (const [name, value] of Object.entries(environment)) {
        if (name.startsWith('INPUT_'))
            inputs[name.slice('INPUT_'.length).toLowerCase()] = value;
    }
    return inputs;
}


/***/ })

};
