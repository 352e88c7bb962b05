export const id = 927;
export const ids = [927];
export const modules = {

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNamedFile: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


/** Bytes; a message or a manifest that a person wrote is far below. */
const limit = 1 << 20;
/**
 * A file that the user names, its first megabyte; undefined where there is none. Never waits for a pipe or a device.
 *
 * @param path absolute.
 */
async function readNamedFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)).catch(() => undefined);
    if (!handle)
        return undefined;
    try {
        const status = await handle.stat();
        if (!status.isFile())
            return undefined;
        const bytes = Buffer.alloc(Math.min(status.size, limit));
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
        return bytes.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
