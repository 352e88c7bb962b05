export const id = 587;
export const ids = [587];
export const modules = {

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ visibleLines),
/* harmony export */   visible: () => (/* binding */ visible),
/* harmony export */   z: () => (/* binding */ isVisible)
/* harmony export */ });
/** Keeps text of the repository from doing what a terminal would obey or an eye would miss: the one place for that. */
const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
// Joiners and the emoji selectors stay: scripts and emoji need them. Unpaired surrogates go: they have no UTF-8.
const unseen = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]|(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}/gu;
/**
 * One line of text with control characters, terminal escape sequences, bidirectional overrides and characters that show
 * nothing written out: `\n`, `\u001b`, `\u{e0041}`.
 */
function visible(text) {
    return text.replace(unseen, (character) => short[character] ?? writtenOut(character));
}
/** The lines of a text (broken at CR, LF or both), each made visible; tabs are kept, since a line may be there to paste. */
function visibleLines(text) {
    return text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(visible).join('\t'));
}
/** Whether a text shows all that it holds. */
function isVisible(text) {
    return visible(text) === text;
}
function writtenOut(character) {
    const code = character.codePointAt(0) ?? 0;
    const hexadecimal = code.toString(16);
    return code > 0xffff ? `\\u{${hexadecimal}}` : `\\u${hexadecimal.padStart(4, '0')}`;
}


/***/ })

};
