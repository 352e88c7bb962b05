export const id = 290;
export const ids = [290,703];
export const modules = {

/***/ 3290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifOf: () => (/* binding */ sarifOf),
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: ./build/checks/index.js + 77 modules
var checks = __webpack_require__(1470);
// EXTERNAL MODULE: ./build/reporters/html.js + 1 modules
var reporters_html = __webpack_require__(4703);
// EXTERNAL MODULE: ./build/reporters/json.js
var reporters_json = __webpack_require__(6499);
// EXTERNAL MODULE: ./build/domain/check.js
var check = __webpack_require__(1037);
// EXTERNAL MODULE: ./build/domain/finding.js
var domain_finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/domain/group.js
var group = __webpack_require__(7470);
// EXTERNAL MODULE: ./build/reporters/order.js
var order = __webpack_require__(1917);
// EXTERNAL MODULE: ./build/reporters/place.js
var place = __webpack_require__(7414);
// EXTERNAL MODULE: ./build/reporters/visible.js
var visible = __webpack_require__(587);
// EXTERNAL MODULE: ./build/reporters/xml.js
var xml = __webpack_require__(8884);
;// CONCATENATED MODULE: ./build/reporters/junit.js







/**
 * The findings as JUnit XML: a suite for each group, a case for each check, a failure for each finding that weighs enough
 * to fail the run. What fails nothing (lesser findings, waived ones, those of the baseline) stands in `system-out`, so
 * that a reader of the file comes to the same verdict. A run that could not be completed is an error in a suite of its own.
 *
 * @param failOn the setting `fail-on`.
 */
function renderJunit(report, titles, failOn) {
    const byCheck = (0,group/* groupedBy */.m)([
        ...(0,order/* activeBySeverity */.n)(report.findings),
        ...report.findings.filter(({ status }) => status !== 'active').sort(order/* byPlace */.h),
    ], (finding) => finding.check);
    const listed = new Set(report.checks.map((check) => check.id));
    const unlisted = [...byCheck.keys()].filter((id) => !listed.has(id));
    const all = [...report.checks, ...unlisted.map((id) => ({ id, status: 'ran', reason: null }))];
    const byGroup = (0,group/* groupedBy */.m)(all, (check) => titles[check.id].group);
    const suites = check/* groups */.T.flatMap((group) => {
        const cases = (byGroup.get(group) ?? []).map((check) => caseOf(check, group, byCheck.get(check.id) ?? [], failOn));
        return cases.length === 0 ? [] : [{ name: group, cases }];
    });
    const reasons = report.reasons.map((reason, index) => errorCase(`reason ${index + 1}`, 'run', reason));
    if (reasons.length > 0)
        suites.unshift({ name: 'run', cases: reasons });
    const cases = suites.flatMap((suite) => suite.cases);
    const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="lane-guard"${countsOf(cases)}>`,
        ...suites.flatMap(({ name, cases }) => [
            `  <testsuite name="${name}"${countsOf(cases)}>`,
            ...cases.map((one) => one.xml),
            '  </testsuite>',
        ]),
        '</testsuites>',
    ];
    return `${lines.join('\n')}\n`;
}
function caseOf(check, group, findings, failOn) {
    const least = failOn === 'never' ? -1 : domain_finding/* severities */.gO.indexOf(failOn);
    const fails = (finding) => finding.status === 'active' && domain_finding/* severities */.gO.indexOf(finding.severity) <= least;
    const reason = check.reason ?? 'no reason was given';
    if (check.status === 'crashed')
        return errorCase(check.id, group, reason);
    const failing = findings.filter(fails);
    const beside = findings.filter((finding) => !fails(finding));
    const parts = [
        ...(check.status === 'skipped' ? [`      <skipped message="${(0,xml/* escapeXml */.X)((0,visible.visible)(reason))}"/>`] : []),
        ...failing.map((finding) => `      <failure type="${finding.severity}" message="${(0,xml/* escapeXml */.X)((0,visible.visible)(`${(0,place/* shownPlace */.z7)(finding.location)}: ${finding.message}`))}">` +
            `${(0,xml/* escapeXml */.X)(textOf(finding))}</failure>`),
        ...(beside.length > 0 ? [`      <system-out>${(0,xml/* escapeXml */.X)(beside.map(textOf).join('\n\n'))}</system-out>`] : []),
    ];
    const result = failing.length > 0 ? 'failed' : check.status === 'skipped' ? 'skipped' : 'passed';
    return { result, xml: junit_element(check.id, group, parts) };
}
function errorCase(name, group, reason) {
    const parts = [`      <error type="could-not-run" message="${(0,xml/* escapeXml */.X)((0,visible.visible)(reason))}"/>`];
    return { result: 'error', xml: junit_element(name, group, parts) };
}
function junit_element(name, group, parts) {
    const start = `    <testcase name="${name}" classname="lane-guard.${group}"`;
    return parts.length === 0 ? `${start}/>` : [`${start}>`, ...parts, '    </testcase>'].join('\n');
}
function textOf(finding) {
    const { severity, status, check, location, message, remedy } = finding;
    const weight = status === 'active' ? severity : `${severity}, ${status}`;
    return [
        `${weight} ${check} at ${(0,visible.visible)((0,place/* shownPlace */.z7)(location))}`,
        (0,visible.visible)(message),
        ...(0,place/* chainOf */.dR)(finding).map(({ path, line, target }) => (0,visible.visible)(`chain: ${path}:${line} imports ${target}`)),
        ...(0,place/* relatedBesideChain */.hT)(finding).map((at) => (0,visible.visible)(`see: ${(0,place/* shownPlace */.z7)(at)} ${at.note ?? ''}`.trimEnd())),
        ...(remedy === '' ? [] : ['remedy:', ...(0,visible/* visibleLines */.g)(remedy)]),
    ].join('\n');
}
function countsOf(cases) {
    const number = (result) => cases.filter((one) => one.result === result).length;
    return ` tests="${cases.length}" failures="${number('failed')}" errors="${number('error')}" skipped="${number('skipped')}"`;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/domain/count.js
var count = __webpack_require__(6690);
;// CONCATENATED MODULE: ./build/reporters/uri.js
/** A path as a relative URI: its segments percent-encoded; half a surrogate pair, which has no UTF-8, as U+FFFD. */
function uriPath(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}

// EXTERNAL MODULE: ./build/reporters/verdict.js
var verdict = __webpack_require__(7704);
;// CONCATENATED MODULE: ./build/reporters/sarif.js








/** GitHub refuses a run of more results, and a file of more bytes after gzip. */
const mostResults = 25_000;
const mostBytes = 10_000_000;
/** GitHub refuses a result with more places than 1,000, and shows 100. */
const mostPlaces = 100;
/** GitHub refuses a longer one. */
const descriptionLength = 1024;
/**
 * The report as SARIF 2.1.0 (OASIS standard), within GitHub's limits for an upload: the most severe results are kept, and
 * a notification says how many are left out. What is waived or in the baseline is carried as suppressed.
 */
function renderSarif(report, options) {
    const suppressed = report.findings.filter((finding) => finding.status !== 'active').sort(order/* byPlace */.h);
    const findings = [...(0,order/* activeBySeverity */.n)(report.findings), ...suppressed];
    const results = resultsOf(findings.slice(0, mostResults), options.rules);
    for (let kept = results.length;; kept = Math.floor(kept / 2)) {
        const text = log(report, options, results.slice(0, kept), findings.length - kept);
        // Level 1 packs least: what it packs to is never less than what an upload has.
        if (kept === 0 || text.length * 3 <= mostBytes || (0,external_node_zlib_.gzipSync)(text, { level: 1 }).length <= mostBytes)
            return text;
    }
}
function log(report, { rules, pages, version }, results, left) {
    const ids = Object.keys(rules);
    const driver = {
        name: 'lane-guard',
        semanticVersion: version,
        rules: ids.map((id) => rule(id, rules[id], pages[id])),
    };
    const run = {
        tool: { driver },
        invocations: [
            {
                executionSuccessful: report.verdict !== 'could-not-run',
                toolExecutionNotifications: notifications(report, left),
                toolConfigurationNotifications: skipped(report, ids),
            },
        ],
        originalUriBaseIds: { [baseId]: { description: { text: 'the root of the repository' } } },
        columnKind: 'utf16CodeUnits',
        results,
    };
    return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 1)}\n`;
}
const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const baseId = '%SRCROOT%';
const levels = { error: 'error', warning: 'warning', notice: 'note' };
const problems = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation',
};
/** `security-severity` is left out: it would make of each finding a security alert. */
function rule(id, { group, title, severity }, page) {
    const text = title.slice(0, descriptionLength);
    return {
        id,
        name: id,
        shortDescription: { text },
        fullDescription: { text },
        help: { text: page, markdown: page },
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: [group], 'problem.severity': problems[severity] },
    };
}
function resultsOf(findings, rules) {
    const indexes = new Map(Object.keys(rules).map((id, index) => [id, index]));
    const neighbours = (0,group/* groupedBy */.m)(findings, lineKey);
    return findings.map((finding) => {
        const { check, severity, fingerprint } = finding;
        const flow = codeFlow(finding);
        const related = (0,place/* relatedBesideChain */.hT)(finding).slice(0, mostPlaces);
        const isAlone = finding.location.line !== undefined && neighbours.get(lineKey(finding))?.length === 1;
        return {
            ruleId: check,
            ruleIndex: indexes.get(check),
            level: levels[severity],
            message: { text: messageOf(finding) },
            locations: [sarif_place(finding.location)],
            ...(related.length === 0
                ? {}
                : { relatedLocations: related.map((at, index) => ({ id: index + 1, ...sarif_place(at) })) }),
            ...(flow.length === 0 ? {} : { codeFlows: [{ threadFlows: [{ locations: flow }] }] }),
            partialFingerprints: {
                'laneGuard/v1': fingerprint,
                // The uploading action makes this one of the line, warns of any other, and GitHub knows results by it alone. It
                // must be ours where results would share it, or the file has no such line: GitHub would take them for one.
                ...(isAlone ? {} : { primaryLocationLineHash: `${fingerprint}:1` }),
            },
            ...suppressions(finding),
            properties: { value: finding.value, new: finding.new },
        };
    });
}
function lineKey({ check, location }) {
    return JSON.stringify([check, location.path, location.line ?? 1]);
}
/** A title that ends where GitHub cuts it, then the remedy. */
function messageOf({ message, remedy }) {
    const lines = [(0,visible.visible)(message), ...(remedy === '' ? [] : ['', 'Remedy:', ...(0,visible/* visibleLines */.g)(remedy)])];
    return plain(lines.join('\n'));
}
/** `[text](target)` is a link in a message (SARIF 2.1.0, section 3.11.6); a backslash makes it text. */
function plain(text) {
    return text.includes('](') ? text.replace(/[[\]]/g, '\\$&') : text;
}
function sarif_place(location) {
    const { path, line, column, endColumn, note } = location;
    return {
        physicalLocation: {
            // A place is required; the root stands for the repository.
            artifactLocation: { uri: path === '' ? '.' : uriPath(path), uriBaseId: baseId },
            // A line is required as well.
            region: {
                startLine: line ?? 1,
                ...(line !== undefined && column !== undefined ? { startColumn: column } : {}),
                ...(line !== undefined && column !== undefined && endColumn !== undefined ? { endLine: line, endColumn } : {}),
            },
        },
        ...(note === undefined ? {} : { message: { text: plain((0,visible.visible)(note)) } }),
    };
}
function codeFlow(finding) {
    return (0,place/* chainOf */.dR)(finding)
        .slice(0, mostPlaces)
        .map(({ path, line, target }) => ({ location: sarif_place({ path, line, note: `imports ${target}` }) }));
}
function suppressions({ status, waiver }) {
    if (status === 'active')
        return {};
    const justification = waiver === null ? 'in the baseline' : `waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`;
    const location = waiver === null ? {} : { location: sarif_place(waiver.location) };
    return {
        suppressions: [{ kind: 'external', status: 'accepted', justification: (0,visible.visible)(justification), ...location }],
    };
}
function notifications(report, left) {
    const texts = [
        ...(report.verdict === 'could-not-run' ? [] : [{ level: 'note', text: (0,verdict/* verdictLine */.MT)(report) }]),
        ...report.reasons.map((text) => ({ level: 'error', text: `could not run: ${text}` })),
        ...(left === 0
            ? []
            : [{ level: 'warning', text: `${(0,count/* counted */.h)(left, 'result')} left out, the least severe: the JSON report has all` }]),
    ];
    return texts.map(({ level, text }) => ({ level, message: { text: plain((0,visible.visible)(text)) } }));
}
function skipped(report, ids) {
    return report.checks
        .filter((check) => check.status !== 'ran')
        .map(({ id, status, reason }) => ({
        level: status === 'crashed' ? 'error' : 'note',
        associatedRule: { id, index: ids.indexOf(id) },
        message: { text: plain((0,visible.visible)(`${status}: ${reason ?? 'no reason was given'}`)) },
    }));
}

// EXTERNAL MODULE: ./build/domain/path.js
var path = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/reporters/workspace.js


/**
 * The report with its findings' places told from the workspace instead of from the judged folder: what GitHub links to
 * lines of files needs them so.
 *
 * @param folder the judged folder, from the workspace.
 */
function inWorkspace(report, folder) {
    const prefix = (0,path/* asDirectory */.Wy)(folder);
    if (!prefix)
        return report;
    const moved = (place) => place.path === '' ? place : { ...place, path: prefix + place.path };
    const findings = report.findings.map((finding) => {
        const chain = (0,place/* chainOf */.dR)(finding).map((step) => ({ ...moved(step) }));
        const related = finding.related.map(moved);
        const data = chain.length === 0 ? finding.data : { ...finding.data, chain };
        return { ...finding, location: moved(finding.location), related, data };
    });
    return { ...report, findings };
}

// EXTERNAL MODULE: ./build/settings/version.js
var version = __webpack_require__(9780);
// EXTERNAL MODULE: ./build/commands/check-pages.js
var check_pages = __webpack_require__(5578);
;// CONCATENATED MODULE: ./build/commands/report-files.js








/**
 * Writes the report as JSON, SARIF, HTML and JUnit XML.
 *
 * @param folder the judged one, from the workspace: SARIF tells places from the repository's root.
 * @param write writes a file of the report directory; its path.
 */
async function writeReports(report, { failOn }, folder, write) {
    const json = await write('report.json', (0,reporters_json/* renderJson */.h)(report));
    const sarif = await write('report.sarif', sarifOf(inWorkspace(report, folder)));
    const html = await write('report.html', (0,reporters_html.renderHtml)(report, checks/* checks */.A));
    await write('report.junit.xml', renderJunit(report, checks/* checks */.A, failOn));
    return { json, sarif, html };
}
function sarifOf(report) {
    return renderSarif(report, { rules: checks/* checks */.A, pages: check_pages/* pages */.B, version: version/* version */.r });
}


/***/ }),

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
