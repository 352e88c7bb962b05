export const id = 537;
export const ids = [537];
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

/***/ 8537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

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


/***/ })

};
