export const id = 10;
export const ids = [10];
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

/***/ 10:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ staysInside),
/* harmony export */   writeReportFile: () => (/* binding */ writeReportFile),
/* harmony export */   writeRepositoryFile: () => (/* binding */ writeRepositoryFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3626);




/**
 * Writes a report below its directory, which is made where needed; the file's absolute path.
 *
 * @param judged the judged folder, where a directory that the manifest names starts and must stay: also by links, since
 *   both manifest and links may come from a change under review.
 * @param user where a directory that the user names starts.
 * @throws Misconfiguration where a directory of the judged folder leads out of it by a link, and where the file is one.
 */
async function writeReportFile(directory, { judged, user }, name, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory.inside ? judged : user, directory.path);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    // What lies in the judged folder is the change's to link elsewhere, whoever names it.
    if ((directory.inside || isBelow(folder, judged)) && !staysInside(folder, judged)) {
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_3__/* .Misconfiguration */ .U(`"report-directory: ${directory.path}"${directory.inside ? ' of the manifest' : ''} leads out of the judged folder by a link`, directory.inside
            ? 'name a folder inside the repository, or give it as an input'
            : 'name a folder that is no link');
    }
    if (isLink(file)) {
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_3__/* .Misconfiguration */ .U(`"${name}" in "report-directory: ${directory.path}" is a link: no report is written through it`, 'delete the link, or name another folder');
    }
    try {
        await makeFolder(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, text);
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_3__/* .Misconfiguration */ .U(`the report cannot be written to "${directory.path}" (${reason})`, 'name a folder that can be made or written to');
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
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
    if (!staysInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), folder) || isLink(file)) {
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_3__/* .Misconfiguration */ .U(`"${path}" leads out of the judged folder by a link`, 'name a file inside the repository');
    }
    try {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, text, { flag: isNew ? 'wx' : 'w', mode: executable ? 0o777 : 0o666 });
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw new _domain_misconfiguration_js__WEBPACK_IMPORTED_MODULE_3__/* .Misconfiguration */ .U(`"${path}" cannot be written (${reason})`, 'name a file that can be written to');
    }
}
/** Level by level: below /proc `mkdir` of all levels at once never comes back. */
async function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }))
        return;
    await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
}
/** Whether what exists of a path, links followed, lies in a folder. */
function staysInside(path, folder) {
    let existing = path;
    while (!isThere(existing))
        existing = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing);
    try {
        const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(existing));
        return steps !== '..' && !steps.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
    }
    catch {
        // A link that leads nowhere.
        return false;
    }
}
/** By the names alone. */
function isBelow(path, folder) {
    const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return steps !== '..' && !steps.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(steps);
}
/** Below a file nothing is: that is an error of its own to lstat. */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function isLink(path) {
    return isThere(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
}


/***/ })

};
