export const id = 66;
export const ids = [66];
export const modules = {

/***/ 7066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHub: () => (/* binding */ createGitHub)
/* harmony export */ });
/**
 * A client for the repository `owner/name` of the environment. The server is the environment's `GITHUB_API_URL`.
 *
 * @param warn is told, in one sentence, what the API refused.
 */
function createGitHub(token, repository, warn) {
    return {
        async pullRequest(number) {
            const [owner = '', repo = ''] = repository.split('/');
            try {
                const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
                const { data } = await getOctokit(token, {
                    request: { signal: AbortSignal.timeout(timeLimit) },
                }).rest.pulls.get({
                    owner,
                    repo,
                    pull_number: number,
                });
                const labels = data.labels.map((label) => label.name);
                return { number, title: data.title, labels, draft: data.draft ?? false, source: 'api' };
            }
            catch (error) {
                warn(`GitHub did not give pull request #${number} (${reasonOf(error)}): its title and labels are the event's own`);
                return null;
            }
        },
    };
}
/** Milliseconds for one answer. */
const timeLimit = 20_000;
function reasonOf(error) {
    if (error instanceof Error && 'status' in error)
        return `status ${String(error.status)}`;
    return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'no reason given';
}


/***/ })

};
