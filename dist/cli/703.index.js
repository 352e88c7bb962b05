export const id = 703;
export const ids = [703];
export const modules = {

/***/ 4703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/domain/group.js
var group = __webpack_require__(7470);
;// CONCATENATED MODULE: ./build/reporters/html-style.js
/** The style of the HTML report: what it needs of colours and space, dark and light by the reader's setting. */
const style = `
:root { color-scheme: light dark; --line: #d1d9e0; --dim: #59636e; --ground: #f6f8fa; --error: #cf222e; --warning: #9a6700; --notice: #0969da; --pass: #1a7f37 }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --dim: #9198a1; --ground: #151b23; --error: #f85149; --warning: #d29922; --notice: #4493f8; --pass: #3fb950 } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem; border-left: .4rem solid var(--error); padding-left: .6rem }
h1.pass { border-color: var(--pass) }
h2 { font-size: 1.1rem; margin-top: 2rem }
table { border-collapse: collapse } td, th { border: 1px solid var(--line); padding: .2rem .6rem; text-align: left }
code, pre { font: 13px/1.5 ui-monospace, monospace } pre { background: var(--ground); padding: .6rem; overflow-x: auto; margin: .4rem 0 }
article { border: 1px solid var(--line); border-left-width: .3rem; border-radius: .3rem; padding: .5rem .8rem; margin: .6rem 0; content-visibility: auto; contain-intrinsic-size: auto 9rem }
article p { margin: .3rem 0 } article ol, article ul { margin: .3rem 0; padding-left: 1.5rem }
article, li, h1 { overflow-wrap: anywhere } td { overflow-wrap: break-word }
.error { border-left-color: var(--error) } .warning { border-left-color: var(--warning) } .notice { border-left-color: var(--notice) }
.error b { color: var(--error) } .warning b { color: var(--warning) } .notice b { color: var(--notice) }
.dim { color: var(--dim) }
fieldset { border: 1px solid var(--line); border-radius: .3rem } fieldset label { display: inline-block; margin-right: 1rem }
`;

// EXTERNAL MODULE: ./build/reporters/order.js
var order = __webpack_require__(1917);
// EXTERNAL MODULE: ./build/reporters/place.js
var place = __webpack_require__(7414);
// EXTERNAL MODULE: ./build/reporters/sections.js + 1 modules
var sections = __webpack_require__(6585);
// EXTERNAL MODULE: ./build/reporters/verdict.js
var verdict = __webpack_require__(7704);
// EXTERNAL MODULE: ./build/reporters/visible.js
var visible = __webpack_require__(587);
// EXTERNAL MODULE: ./build/reporters/xml.js
var xml = __webpack_require__(8884);
;// CONCATENATED MODULE: ./build/reporters/html.js









/**
 * The report as one HTML file that loads nothing and runs nothing: the boxes that hide a check's findings are style alone,
 * and the policy in its head forbids all else. It holds every finding, with those that are waived or in the baseline.
 */
function renderHtml(report, titles) {
    const findings = [
        ...(0,order/* activeBySeverity */.n)(report.findings),
        ...report.findings.filter(({ status }) => status !== 'active').sort(order/* byPlace */.h),
    ];
    const byCheck = (0,group/* groupedBy */.m)(findings, (finding) => finding.check);
    const parts = [
        ...head(report, [...byCheck.keys()]),
        ...table(byCheck, titles),
        ...filter(byCheck, findings.filter(isOld).length),
        ...(findings.length > 0 ? ['<h2>Findings</h2>'] : []),
        ...findings.map((finding) => article(finding, titles)),
        ...[...(0,sections/* resultSections */.s1)(report), ...(0,sections/* testSections */.dw)(report)].flatMap(section),
        ...section((0,sections/* checksSection */.N$)(report)),
        ...section((0,sections/* coverageSection */.EA)(report)),
        '</body>',
        '</html>',
    ];
    return `${parts.join('\n')}\n`;
}
function head(report, checks) {
    const hiding = [...checks, 'old'].map((id) => `body:has(#show-${id}:not(:checked)) .${id} { display: none }`);
    const reasons = (0,verdict/* furtherReasons */.QA)(report);
    const novelty = (0,verdict/* noveltyLine */.W2)(report.findings);
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
        '<meta name="viewport" content="width=device-width">',
        '<meta name="referrer" content="no-referrer">',
        '<title>lane-guard</title>',
        `<style>${style}${hiding.join('\n')}</style>`,
        '</head>',
        '<body>',
        `<h1 class="${report.verdict}">lane-guard: ${shown((0,verdict/* verdictLine */.MT)(report))}</h1>`,
        ...(reasons.length > 0 ? [list(reasons)] : []),
        ...(report.verdict === 'could-not-run' ? [`<p>Found nevertheless: ${shown((0,verdict/* countsLine */.J7)(report))}</p>`] : []),
        ...(novelty === null ? [] : [`<p>Of the findings: ${novelty}</p>`]),
    ];
}
function table(byCheck, titles) {
    if (byCheck.size === 0)
        return [];
    const rows = [...byCheck].map(([id, same]) => {
        const active = same.filter((finding) => finding.status === 'active');
        const counts = finding/* severities */.gO.map((severity) => active.filter((finding) => finding.severity === severity).length);
        const cells = [titles[id].group, id, titles[id].title, ...counts.map(String), String(same.length - active.length)];
        return `<tr>${cells.map((cell) => `<td>${shown(cell)}</td>`).join('')}</tr>`;
    });
    const heads = ['Group', 'Check', 'Sees', 'Errors', 'Warnings', 'Notices', 'Waived or in the baseline'];
    return ['<table>', `<tr>${heads.map((cell) => `<th>${cell}</th>`).join('')}</tr>`, ...rows, '</table>'];
}
/** The base had it already. */
function isOld(finding) {
    return finding.new === false;
}
/** @param old how many findings are old: a box hides them, whatever check they are of. */
function filter(byCheck, old) {
    const box = (id, name, number) => `<label><input type="checkbox" id="show-${id}" checked> ${name} (${number})</label>`;
    const boxes = [
        ...(old > 0 ? [box('old', 'old findings', old)] : []),
        ...(byCheck.size < 2 ? [] : [...byCheck].map(([id, same]) => box(id, id, same.length))),
    ];
    if (boxes.length === 0)
        return [];
    return ['<h2>Show</h2>', '<fieldset>', ...boxes, '</fieldset>'];
}
function article(finding, titles) {
    const { check, severity, status, location, message, remedy, waiver } = finding;
    const chain = (0,place/* chainOf */.dR)(finding).map(({ path, line, target }) => `<li><code>${shown(`${path}:${line}`)}</code> imports <code>${shown(target)}</code></li>`);
    const related = (0,place/* relatedBesideChain */.hT)(finding).map((at) => `${(0,place/* shownPlace */.z7)(at)} ${at.note ?? ''}`.trimEnd());
    const known = waiver === null ? status : `waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`;
    const weight = `${severity}${isOld(finding) ? ', old' : finding.new ? ', new' : ''}`;
    return [
        `<article class="${severity} ${check}${isOld(finding) ? ' old' : ''}"><p><b>${weight}</b> <code title="${shown(titles[check].title)}">${check}</code> at <code>${shown((0,place/* shownPlace */.z7)(location))}</code></p>`,
        `<p>${shown(message)}</p>`,
        ...(status === 'active' ? [] : [`<p class="dim">${shown(known)}</p>`]),
        ...(chain.length > 0 ? [`<ol>${chain.join('')}</ol>`] : []),
        ...(related.length > 0 ? [list(related)] : []),
        ...(remedy === ''
            ? []
            : [`<p class="dim">Remedy:</p><pre>${(0,visible/* visibleLines */.g)(remedy).map(xml/* escapeXml */.X).join('\n')}</pre>`]),
        '</article>',
    ].join('\n');
}
function section({ title, lines }) {
    return [`<h2>${title}</h2>`, list(lines)];
}
function list(lines) {
    return `<ul>${lines.map((line) => `<li>${shown(line)}</li>`).join('')}</ul>`;
}
function shown(text) {
    return (0,xml/* escapeXml */.X)((0,visible.visible)(text));
}


/***/ }),

/***/ 8884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/** Text for an element or a quoted attribute of XML 1.0; what XML cannot hold is written out. */
function escapeXml(text) {
    return text.replace(unsafe, (character) => named[character] ?? code(character));
}
// XML 1.0, section 2.2: these have no place in a document, not even as a character reference.
const unsafe = /[&<>"']|[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const named = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function code(character) {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}


/***/ })

};
