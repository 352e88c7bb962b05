export const id = 40;
export const ids = [40];
export const modules = {

/***/ 40:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openClient: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5250);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3544);




/**
 * A client that tries again where that helps, writes one after the other with a second between, and waits as long as it is
 * told to; but no longer than two minutes over its whole life, after which every request fails at once. The server and the
 * proxy are the environment's.
 */
function openClient(token) {
    const ended = new AbortController();
    const end = Date.now() + _github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .totalLimit */ .Ur;
    setTimeout(() => ended.abort(), _github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .totalLimit */ .Ur).unref();
    const mayWait = (seconds, _options, _client, retries) => retries < mostRetries && Date.now() + seconds * 1000 < end;
    const Client = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
    const client = new Client((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .getOctokitOptions */ .EG)(token, {
        throttle: { onRateLimit: mayWait, onSecondaryRateLimit: mayWait, fallbackSecondaryRateRetryAfter: 5 },
        // A rate limit is the other plugin's to wait for.
        retry: { retries: mostRetries, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
        log: silent,
    }));
    client.hook.before('request', (options) => {
        const { fetch: send = fetch } = options.request ?? {};
        options.request = { ...options.request, fetch: withLimits(send, ended.signal) };
    });
    client.hook.after('request', ({ data, status }) => {
        if (status !== 204 && (typeof data !== 'object' || data === null))
            throw new _github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ForeignAnswer */ .J6('an answer that is no JSON');
    });
    return client;
}
const mostRetries = 2;
/** The plugins' own words would stand in the job's log beside ours. */
const silent = { debug() { }, info() { }, warn() { }, error() { } };
const limited = new WeakSet();
/** Each attempt has a limit of its own: one that hangs must not take the time of those behind it. */
function withLimits(send, ended) {
    if (limited.has(send))
        return send;
    const wrapped = (address, options) => send(address, { ...options, signal: AbortSignal.any([ended, AbortSignal.timeout(_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerLimit */ .Ey)]) });
    limited.add(wrapped);
    return wrapped;
}


/***/ })

};
