export const id = 896;
export const ids = [896];
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

/***/ 4896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lendCommits: () => (/* binding */ lendCommits)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/io/commit-bytes.js

/**
 * The very bytes of a commit, from what the API tells of it: the zones of its two clocks and the line ends of its message, which
 * the API leaves out, are tried until git's own hash says that they are right. Undefined where none is, as for a commit with
 * headers that the API does not tell (another encoding, a merged tag).
 */
function commitBytes(commit) {
    for (const text of candidates(commit)) {
        const bytes = Buffer.from(text, 'utf8');
        if (hashOf(bytes, commit.sha.length) === commit.sha)
            return bytes;
    }
    return undefined;
}
function hashOf(content, length) {
    const hash = (0,external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1');
    return hash.update(`commit ${content.length}\0`).update(content).digest('hex');
}
function* candidates(commit) {
    if (commit.signed)
        yield* signedTexts(commit.signed);
    const { tree, parents, author, committer, message } = commit;
    const head = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)].join('\n');
    const texts = [...new Set([`${message}\n`, message, `${message.trimEnd()}\n`])];
    for (const [one, other] of zonePairs(message.length)) {
        const people = `author ${stamp(author, one)}\ncommitter ${stamp(committer, other)}`;
        for (const text of texts)
            yield `${head}\n${people}\n\n${text}`;
    }
}
/** The signature is a header, after all others; its further lines are indented. */
function* signedTexts({ payload, signature }) {
    const end = payload.indexOf('\n\n');
    if (end < 0)
        return;
    for (const text of new Set([signature.replace(/\n+$/, ''), signature, `${signature}\n`])) {
        const header = `gpgsig ${text.replaceAll('\n', '\n ')}`;
        for (const last of ['', '\n'])
            yield `${payload.slice(0, end)}\n${header}${payload.slice(end)}${last}`;
    }
}
function stamp({ name, email, date }, zone) {
    return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} ${zone}`;
}
/** Zones are whole quarters of an hour: https://data.iana.org/time-zones/ */
const zones = ['+0000', ...Array.from({ length: 105 }, (_, index) => zoneOf(index * 15 - 720))];
function zoneOf(minutes) {
    const size = Math.abs(minutes);
    const text = (value) => String(value).padStart(2, '0');
    return `${minutes < 0 ? '-' : '+'}${text(Math.floor(size / 60))}${text(size % 60)}`;
}
/** Above it a message is hashed for one zone of both clocks alone: the others are many. */
const pairedLength = 20_000;
function* zonePairs(length) {
    for (const zone of zones)
        yield [zone, zone];
    if (length > pairedLength)
        return;
    for (const one of zones)
        for (const other of zones)
            if (one !== other)
                yield [one, other];
}

// EXTERNAL MODULE: ./build/io/github-errors.js
var github_errors = __webpack_require__(3544);
// EXTERNAL MODULE: ./build/io/github-history.js
var github_history = __webpack_require__(6467);
;// CONCATENATED MODULE: ./build/io/lent-commits.js



/** Questions to the API for one range: a workflow's token has a thousand an hour for all of its repository. */
const mostQuestions = 600;
/** Bytes above which a file is not asked for: it is compared with nothing. */
const blobLimit = 5_000_000;
/** Questions at a time. */
const width = 8;
/** Why the API cannot stand in for the clone. */
class Refusal extends Error {
}
/**
 * Writes the commits of `base...head`, their trees and their files as git would have them: each is what git's own hash says, so
 * that whatever reads them need not know where they came from. A text says why that cannot be.
 *
 * The API gives at most 250 commits of a range. Files are taken from trees, for which its limit of 3,000 files does not hold.
 */
async function lendCommits(api, lent, git, base, head) {
    const questions = new Questions(api);
    try {
        const comparison = await questions.ask(() => api.compare(base, head));
        const { total, commits } = comparison;
        if (total > github_history/* mostCommits */.a) {
            throw new Refusal(`GitHub's API gives no more than ${github_history/* mostCommits */.a} commits of a range, and this one has ${total}`);
        }
        if (commits.length !== total) {
            throw new Refusal(`GitHub's API gave ${commits.length} of the ${total} commits of the range`);
        }
        const all = [comparison.base, comparison.mergeBase, ...commits];
        await writeCommits(git, all);
        const sizes = await writeTrees(git, questions, new Set(all.map(({ tree }) => tree)));
        await moveEdge(git, lent, all);
        const tips = new Set([comparison.base.sha, comparison.mergeBase.sha, head]);
        await writeBlobs(git, questions, [...tips], sizes);
        return { base: comparison.base.sha, mergeBase: comparison.mergeBase.sha, commits: total };
    }
    catch (error) {
        lent.close();
        if (error instanceof Refusal)
            return error.message;
        return `GitHub's API did not give the commits (${(0,github_errors/* reasonOf */.A3)(error)})`;
    }
}
class Questions {
    api;
    #left = mostQuestions;
    constructor(api) {
        this.api = api;
    }
    async ask(question) {
        if (this.#left-- <= 0) {
            throw new Refusal(`GitHub's API would have to be asked more than ${mostQuestions} times for the range`);
        }
        return question();
    }
    /** Asks for each, some at a time. */
    async each(names, question) {
        const answers = [];
        for (let at = 0; at < names.length; at += width) {
            const some = names.slice(at, at + width);
            answers.push(...(await Promise.all(some.map((name) => this.ask(() => question(name))))));
        }
        return answers;
    }
}
async function writeCommits(git, commits) {
    const absent = await missing(git, commits.map(({ sha }) => sha));
    for (const commit of commits) {
        if (!absent.delete(commit.sha))
            continue;
        const bytes = commitBytes(commit);
        if (!bytes)
            throw new Refusal(`the commit ${commit.sha} cannot be built from what GitHub's API tells of it`);
        await write(git, ['hash-object', '-w', '-t', 'commit', '--stdin'], bytes, [commit.sha]);
    }
}
/** Level by level, only those that git lacks: directories that did not change are there. Gives the size of files. */
async function writeTrees(git, questions, roots) {
    const sizes = new Map();
    const asked = new Set();
    for (let level = [...roots]; level.length > 0;) {
        const absent = await missing(git, level.filter((name) => !asked.has(name)));
        const names = [...absent];
        for (const name of names)
            asked.add(name);
        const trees = await questions.each(names, (name) => questions.api.tree(name));
        for (const [index, entries] of trees.entries()) {
            await write(git, ['mktree', '-z', '--missing'], listing(entries), [names[index] ?? '']);
        }
        const entries = trees.flat();
        for (const { kind, object, size } of entries)
            if (kind === 'blob')
                sizes.set(object, size);
        level = entries.filter(({ kind }) => kind === 'tree').map(({ object }) => object);
    }
    return sizes;
}
function listing(entries) {
    return Buffer.from(entries.map(({ mode, kind, object, path }) => `${mode} ${kind} ${object}\t${path}\0`).join(''));
}
/** The edge of what git knows: commits whose parents are not all there. */
async function moveEdge(git, lent, commits) {
    const candidates = new Map(commits.map(({ sha, parents }) => [sha, parents]));
    await git.objects([...lent.edge].filter((name) => !candidates.has(name)), (name, content) => {
        const [headers = ''] = (content?.toString('latin1') ?? '').split('\n\n', 1);
        candidates.set(name, [...headers.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent));
    });
    const absent = await missing(git, [...candidates.values()].flat());
    lent.edge = [...candidates].flatMap(([name, parents]) => (parents.some((each) => absent.has(each)) ? [name] : []));
}
async function writeBlobs(git, questions, tips, sizes) {
    const { code, stdout } = await git.run(['rev-list', '--objects', '--missing=print', ...tips]);
    if (code !== 0)
        throw new Refusal("git cannot read the commits that GitHub's API gave");
    const lines = stdout.toString('latin1').split('\n');
    const absent = lines.flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : []));
    const names = absent.filter((name) => (sizes.get(name) ?? 0) <= blobLimit);
    for (let at = 0; at < names.length; at += width) {
        const some = names.slice(at, at + width);
        const contents = await questions.each(some, (name) => questions.api.blob(name));
        for (const [index, content] of contents.entries()) {
            await write(git, ['hash-object', '-w', '-t', 'blob', '--no-filters', '--stdin'], content, [some[index] ?? '']);
        }
    }
}
/** Which of these objects git lacks. */
async function missing(git, names) {
    if (names.length === 0)
        return new Set();
    const { stdout } = await git.run(['cat-file', '--batch-check=%(objectname)'], `${[...new Set(names)].join('\n')}\n`);
    const lines = stdout.toString('latin1').split('\n');
    return new Set(lines.flatMap((line) => (line.endsWith(' missing') ? [line.slice(0, -' missing'.length)] : [])));
}
/** What git makes of it has to have the name that the API says. */
async function write(git, args, content, names) {
    const { code, stdout } = await git.run(args, content);
    const [written = ''] = code === 0 ? stdout.toString('latin1').split('\n') : [];
    if (names.includes(written))
        return;
    throw new Refusal(`what GitHub's API gives as ${names.join(', ')} is not what git has under that name`);
}


/***/ })

};
