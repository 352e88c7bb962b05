export const id = 719;
export const ids = [719];
export const modules = {

/***/ 9719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  supervise: () => (/* binding */ supervise)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/io/child-environment.js
/** Variables through which the runner hands an action its inputs, credentials and command files. */
const withheld = [
    /^INPUT_/i,
    /^ACTIONS_/i,
    /^GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/i,
    /(?:^|_)(?:GITHUB|GH|RUNNER)_(?:\w+_)?(?:TOKEN|PAT)$/i,
    /^NODE_AUTH_TOKEN$/i,
    // Ours is a Node process; what steers it has no business in the supervisor between us and the child.
    /^NODE_OPTIONS$/i,
];
/** Git reads these as one list: `GIT_CONFIG_COUNT` without all of its keys makes every git command fail. */
const gitSettings = /^GIT_CONFIG_(?:PARAMETERS|COUNT|KEY_\d+|VALUE_\d+)$/i;
/** Shorter values are words such as `none`, which other variables may hold by chance. */
const shortestSecret = 16;
/**
 * The environment that code under test gets: the runner's, without tokens, inputs and command files. A token that the
 * workflow put under another name (`MY_TOKEN: ${{ github.token }}`) is known by its value and left out as well.
 *
 * This is no isolation: a child may read what its parent holds (`/proc/<pid>/environ`).
 */
function cleanEnvironment(environment) {
    const entries = Object.entries(environment).filter((entry) => entry[1] !== undefined);
    const secrets = entries.filter(([name, value]) => isSecret(name, value)).map(([, value]) => value);
    const leaks = (value) => secrets.some((secret) => value.includes(secret));
    const gitLeaks = entries.some(([name, value]) => gitSettings.test(name) && (leaks(value) || /extraheader|authorization/i.test(value)));
    return Object.fromEntries(entries.filter(([name, value]) => {
        if (withheld.some((pattern) => pattern.test(name)) || leaks(value))
            return false;
        return !(gitLeaks && gitSettings.test(name));
    }));
}
function isSecret(name, value) {
    if (value.length < shortestSecret || !/TOKEN|SECRET|_PAT$/i.test(name))
        return false;
    return withheld.some((pattern) => pattern.test(name));
}

;// CONCATENATED MODULE: ./build/io/supervise.js





/**
 * Runs a command under the supervisor. A command that is not found ends with 127, one that cannot be started with 126, as
 * in a shell, with the reason as its output. A run that is cancelled is ended by the signal that cancelled it, or is not started.
 *
 * @throws Error where the supervisor itself was ended from outside and left no result.
 */
async function supervise(run, options) {
    const { cancellation } = options;
    if (cancellation?.signal)
        return unstarted(cancellation.signal);
    const { exec } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1260));
    const base = (0,external_node_path_.join)(options.temporary, `supervised-${(0,external_node_crypto_.randomUUID)()}`);
    const result = `${base}.result.json`;
    const stop = `${base}.stop`;
    const live = run.title === undefined ? null : (options.show?.(run.title) ?? null);
    const request = {
        command: commandOf(run, options.folder),
        args: run.args,
        folder: run.folder ?? options.folder,
        seconds: run.seconds,
        environment: run.environment ?? {},
        result,
        stop,
        live: live !== null,
    };
    // The toolkit does not tell the supervisor's id, so that no signal can be sent to it.
    const forget = cancellation?.onCancel(() => (0,external_node_fs_.writeFileSync)(stop, ''));
    try {
        await (0,promises_.writeFile)(`${base}.json`, JSON.stringify(request), { mode: 0o600, flag: 'wx' });
        // The toolkit splits its first argument at blanks, as in `C:\Program Files\node.exe`, unless it is quoted.
        const code = await exec(`"${process.execPath}"`, [options.entry, `${base}.json`], {
            cwd: options.temporary,
            env: cleanEnvironment(options.environment),
            silent: true,
            ignoreReturnCode: true,
            ...(live ? { listeners: { stdout: (chunk) => live.write(chunk) } } : {}),
        });
        const written = await (0,promises_.readFile)(result, 'utf8').catch(() => undefined);
        if (written === undefined && cancellation?.signal)
            return unstarted(cancellation.signal);
        if (written === undefined)
            throw new Error(`the supervisor of "${run.command}" ended with ${code} and left no result`);
        return JSON.parse(written);
    }
    finally {
        live?.end();
        forget?.();
        await (0,promises_.rm)(`${base}.json`, { force: true });
        await (0,promises_.rm)(stop, { force: true });
        await (0,promises_.rm)(result, { force: true });
    }
}
/** `.venv/bin/python` is meant from the judged folder, also where it starts in another one, as in the tree of the base. */
function commandOf({ command, folder }, judged) {
    return folder !== undefined && /[\\/]/.test(command) ? (0,external_node_path_.resolve)(judged, command) : command;
}
function unstarted(signal) {
    return { exitCode: null, signal, timedOut: false, survivors: 0, seconds: 0, output: '' };
}


/***/ })

};
