export const id = 791;
export const ids = [791];
export const modules = {

/***/ 3791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishOnGitHub: () => (/* binding */ publishOnGitHub)
});

// EXTERNAL MODULE: ./build/checks/index.js + 84 modules
var checks = __webpack_require__(8519);
// EXTERNAL MODULE: ./build/domain/fields.js
var fields = __webpack_require__(8548);
// EXTERNAL MODULE: ./build/domain/path.js
var path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/history/range.js
var range = __webpack_require__(4110);
// EXTERNAL MODULE: ./build/domain/check.js
var check = __webpack_require__(1037);
// EXTERNAL MODULE: ./build/domain/count.js
var count = __webpack_require__(6690);
// EXTERNAL MODULE: ./build/domain/finding.js
var domain_finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/domain/group.js
var group = __webpack_require__(7470);
// EXTERNAL MODULE: ./build/reporters/blocks.js
var blocks = __webpack_require__(4995);
// EXTERNAL MODULE: ./build/reporters/ladder.js
var ladder = __webpack_require__(589);
// EXTERNAL MODULE: ./build/reporters/markdown.js
var markdown = __webpack_require__(9132);
// EXTERNAL MODULE: ./build/reporters/order.js
var order = __webpack_require__(1917);
// EXTERNAL MODULE: ./build/reporters/visible.js
var visible = __webpack_require__(587);
;// CONCATENATED MODULE: ./build/reporters/check-runs.js









/** GitHub refuses a request with more annotations, and a longer summary: it counts bytes there, unlike in a comment. */
const perBatch = 50;
const summaryLength = 65_535;
/** Every batch is a write of its own, a second apart: more would keep the job waiting for what nobody reads. */
const mostBatches = 5;
/** GitHub takes 64 KB of a message and 255 characters of a title. */
const messageLength = 16_000;
const titleLength = 255;
/**
 * A check run for each group that has a check, so that a branch may require groups. A group that could not run fails, one
 * whose findings do not fail the run is neutral, and one in which no check was to run is skipped.
 *
 * @param failOn the setting `fail-on`.
 */
function renderCheckRuns(report, titles, failOn) {
    const checks = (0,group/* groupedBy */.m)(report.checks, (check) => titles[check.id].group);
    const findings = (0,group/* groupedBy */.m)((0,order/* activeBySeverity */.n)(report.findings), (finding) => titles[finding.check].group);
    return check/* groups */.T.flatMap((group) => {
        const own = checks.get(group) ?? [];
        const found = findings.get(group) ?? [];
        return own.length + found.length === 0 ? [] : [checkRun(group, own, found, { report, titles, failOn })];
    });
}
function checkRun(group, checks, findings, context) {
    const reasons = reasonsOf(checks, context.report);
    const conclusion = conclude(checks, findings, reasons, context.failOn);
    const placed = findings.filter(({ location }) => location.path !== '' && (0,visible/* isVisible */.zN)(location.path));
    const shown = placed.slice(0, perBatch * mostBatches).map(annotation);
    const batches = Array.from({ length: Math.ceil(shown.length / perBatch) }, (_, index) => shown.slice(index * perBatch, (index + 1) * perBatch));
    const left = findings.length - shown.length;
    const title = reasons.length > 0 ? 'could not run' : conclusion === 'skipped' ? 'skipped' : countsOf(findings);
    const top = [
        ...(reasons.length > 0 ? [(0,blocks/* list */.p_)(reasons.map((reason) => reason.slice(0, 1000)))] : []),
        ...(left === 0 ? [] : [`${(0,count/* counted */.h)(left, 'finding')} ${left === 1 ? 'has' : 'have'} no annotation.`]),
    ];
    const states = checks.length === 0 ? [] : ['### Checks', (0,blocks/* list */.p_)(checks.map(stateOf))];
    const summary = (0,ladder/* firstWithin */.mL)(summaryLength, ladder/* bytes */.ee, [
        chained(top, (0,blocks/* wholeBlocks */.I6)(findings, context.titles, 0), states),
        chained([...top, (0,blocks/* omissionBlock */.PN)(undefined)], (0,blocks/* rowBlocks */.FO)(findings, context.titles), states),
        [(0,markdown/* escapeMarkdown */.FV)(title), (0,blocks/* omissionBlock */.PN)(undefined)],
    ]);
    return { name: `lane-guard / ${group}`, conclusion, title, summary, batches };
}
function* chained(...parts) {
    for (const part of parts)
        yield* part;
}
/** Why the group counts as not run. What no check is to blame for concerns every group: none may turn green by it. */
function reasonsOf(checks, report) {
    const reasonOf = ({ id, status, reason }) => status === 'crashed' ? `the check ${id} crashed: ${reason}` : status === 'skipped' ? reason : null;
    const told = new Set(report.checks.map(reasonOf));
    const own = new Set(checks.map(reasonOf));
    return report.reasons.filter((reason) => own.has(reason) || !told.has(reason));
}
function conclude(checks, findings, reasons, failOn) {
    const least = failOn === 'never' ? -1 : domain_finding/* severities */.gO.indexOf(failOn);
    if (reasons.length > 0 || findings.some((finding) => domain_finding/* severities */.gO.indexOf(finding.severity) <= least))
        return 'failure';
    if (findings.length > 0)
        return 'neutral';
    return checks.every((check) => check.status === 'skipped') ? 'skipped' : 'success';
}
function annotation({ check, severity, message, remedy, location }) {
    const line = Math.max(1, location.line ?? 1);
    const { column, endColumn } = location;
    const text = [(0,visible/* visible */.RK)(cut(message)), ...(remedy === '' ? [] : (0,visible/* visibleLines */.gB)(cut(remedy)))].join('\n');
    return {
        path: location.path,
        start_line: line,
        end_line: line,
        ...(location.line === undefined || column === undefined
            ? {}
            : { start_column: column, end_column: endColumn ?? column }),
        annotation_level: severity === 'error' ? 'failure' : severity,
        title: check.slice(0, titleLength),
        message: cut(text),
    };
}
function cut(text) {
    if (text.length <= messageLength)
        return text;
    return `${text.slice(0, messageLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
function countsOf(findings) {
    const number = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return domain_finding/* severities */.gO.map((severity) => (0,count/* counted */.h)(number(severity), severity)).join(', ');
}
function stateOf({ id, status, reason }) {
    return status === 'ran' ? `${id}: ran` : `${id}: ${status}: ${(reason ?? 'no reason was given').slice(0, 1000)}`;
}

// EXTERNAL MODULE: ./build/reporters/place.js
var place = __webpack_require__(7414);
// EXTERNAL MODULE: ./build/reporters/sections.js
var sections = __webpack_require__(573);
// EXTERNAL MODULE: ./build/reporters/suites.js
var reporters_suites = __webpack_require__(6492);
;// CONCATENATED MODULE: ./build/reporters/checklist.js




const evidenceLength = 300;
const placesShown = 3;
/** What a reviewer of a promotion looks for, answered from the report. */
function reviewChecklist(report, titles) {
    const byChecks = (item, checks, seen) => checkItem(item, checks, seen, report);
    const { coverage } = report;
    const files = (0,count/* counted */.h)(coverage.python + coverage.typescript, 'file');
    const imports = `${(0,count/* counted */.h)(coverage.imports, 'import')} of ${files}`;
    return [
        byChecks('Imports are updated', ['unrewritten-import', 'unresolved-import'], imports),
        suiteItem('Smoke tests pass before (development)', 'development', report),
        suiteItem('Smoke tests pass after (production)', 'production', report),
        comparisonItem('No smoke test breaks from before to after', report),
        ...namedItems('The checks of the promotion pass', report),
        byChecks('Nothing dangles', ['dangling-dependency', 'dangling-chain', 'hidden-dependency'], imports),
        byChecks('The manifest is right', idsOf('manifest', titles), (0,count/* counted */.h)(coverage.lanes.length, 'lane')),
        byChecks('One module, announced', ['bulk-promotion', 'unannounced-promotion', 'mismatched-promotion-commit', 'malformed-promotion-commit'], report.range === null ? 'the tree' : (0,count/* counted */.h)(report.range.commits, 'commit')),
        byChecks('The label is set', ['unlabelled-promotion'], 'the pull request'),
        byChecks('The candidate is kept', ['deleted-candidate'], 'what the range deletes'),
    ];
}
function idsOf(group, titles) {
    return Object.keys(titles).filter((id) => titles[id].group === group);
}
function checkItem(item, checks, seen, report) {
    const found = report.findings.filter((finding) => finding.status === 'active' && checks.includes(finding.check));
    const errors = found.filter((finding) => finding.severity === 'error');
    if (errors.length > 0)
        return { item, state: 'no', evidence: placesOf(errors) };
    const waiting = report.checks.filter((check) => checks.includes(check.id) && check.status !== 'ran');
    const unknown = waiting.find((check) => check.reason !== 'not selected') ?? waiting[0];
    const known = report.checks.filter((check) => checks.includes(check.id) && check.status === 'ran');
    if (known.length === 0 || unknown?.status === 'crashed' || (unknown && unknown.reason !== 'not selected')) {
        const reason = unknown
            ? `${unknown.id} ${unknown.status}: ${unknown.reason ?? 'no reason was given'}`
            : 'no check ran';
        return { item, state: 'not known', evidence: reason.slice(0, evidenceLength) };
    }
    const who = known.length === 1 ? known[0]?.id : (0,count/* counted */.h)(known.length, 'check');
    if (found.length === 0)
        return { item, state: 'yes', evidence: `${who} found nothing in ${seen}` };
    return { item, state: 'yes', evidence: `${who} found no error in ${seen}; ${placesOf(found)}` };
}
function placesOf(findings) {
    const places = (0,sections/* capped */.uo)(findings.map((finding) => `${finding.check} at ${(0,place/* shownPlace */.z7)(finding.location)}`), placesShown);
    return places.map((place) => place.slice(0, evidenceLength)).join(', ');
}
/** A side without tests of its own is judged by the suite that both share. */
function suiteItem(item, side, report) {
    const smokeSuites = report.suites.filter((suite) => suite.name === null);
    const own = smokeSuites.filter((suite) => suite.side === side);
    const suites = own.some((suite) => suite.status !== 'empty')
        ? own
        : [...own, ...smokeSuites.filter((suite) => suite.side === 'shared')];
    if (suites.length === 0) {
        const smoke = report.checks.find((check) => check.id === 'failing-smoke-test');
        return { item, state: 'not known', evidence: smoke?.reason ?? 'no smoke suite was run' };
    }
    return suitesItem(item, suites);
}
function suitesItem(item, suites) {
    const bad = suites.some((suite) => suite.status === 'interrupted' || suite.failures.some((test) => !test.flaky));
    const state = bad
        ? 'no'
        : suites.some(({ status }) => status === 'passed' || status === 'failed')
            ? 'yes'
            : 'not known';
    return { item, state, evidence: suites.map(suiteEvidence).join('; ').slice(0, evidenceLength) };
}
/** What the same tests did at the base. */
function comparisonItem(item, { suites, coverage }) {
    const compared = suites.flatMap((suite) => (suite.before === null ? [] : [{ suite, before: suite.before }]));
    if (compared.length === 0) {
        const note = coverage.notes.find((each) => each.includes('development suite'));
        const evidence = note ?? 'the development suite was not run at the base';
        return { item, state: 'not known', evidence: evidence.slice(0, evidenceLength) };
    }
    const broken = compared.some(({ before }) => before.new.length > 0);
    const doubtful = compared.some(({ suite, before }) => [suite.status, before.status].some((status) => status === 'interrupted'));
    const evidence = compared.map(({ suite, before }) => {
        const first = before.new[0] === undefined ? '' : `, first ${before.new[0]}`;
        return `${(0,reporters_suites/* suiteName */.Qx)(suite)} ${(0,reporters_suites/* comparisonLine */.iF)(before)}${first}`;
    });
    const state = broken ? 'no' : doubtful ? 'not known' : 'yes';
    return { item, state, evidence: evidence.join('; ').slice(0, evidenceLength) };
}
/** What `promotion.checks` names beside the smoke suites; without such, no line. */
function namedItems(item, { suites }) {
    const named = suites.filter((suite) => suite.name !== null);
    return named.length === 0 ? [] : [suitesItem(item, named)];
}
function suiteEvidence(suite) {
    const { status, reason, failures } = suite;
    const name = (0,reporters_suites/* suiteName */.Qx)(suite);
    if (status === 'empty' || status === 'interrupted')
        return `${name}: ${status}${reason === null ? '' : `: ${reason}`}`;
    const [failure] = failures;
    const first = failure ? `, first ${failure.id}${failure.flaky ? ' (flaky)' : ''}` : '';
    return `${name}: ${(0,reporters_suites/* countsLine */.J7)(suite)}${first}`;
}

// EXTERNAL MODULE: ./build/reporters/uri.js
var uri = __webpack_require__(5883);
;// CONCATENATED MODULE: ./build/reporters/marker.js

/**
 * The hidden line by which our own comment or issue is found again. What stands in it cannot end it, and text of the
 * repository never carries one (`markdown.ts`).
 *
 * @param kind what is kept: one text of each kind in one place.
 * @param folder the judged folder, where a workflow judges several: `.` or empty for the repository's root.
 */
function marker(kind, folder) {
    const key = folder === '.' || folder === '' ? '' : ` ${(0,uri/* uriPath */.k)(folder).replaceAll('-', '%2D')}`;
    return `<!-- lane-guard ${kind}${key} -->`;
}

// EXTERNAL MODULE: ./build/reporters/mermaid.js
var mermaid = __webpack_require__(2510);
;// CONCATENATED MODULE: ./build/reporters/comment.js







/** GitHub refuses a comment of more characters. */
const limit = 65_536;
const chainPictures = 3;
const promotionsShown = 10;
/**
 * The one comment on a pull request, at most 65,536 characters, its hidden marker in the first line; null where there is
 * nothing to say. A change that was never red stays without one; where there is one, it turns to the pass.
 */
function renderComment(report, titles, options) {
    const findings = (0,order/* activeBySeverity */.n)(report.findings);
    const clean = report.verdict === 'pass' && findings.length === 0;
    if (options.when === 'never' || (options.when === 'on-findings' && clean && !options.exists))
        return null;
    const reportAt = options.reportAt ?? undefined;
    return (0,ladder/* firstWithin */.mL)(limit, ladder/* characters */.hg, [
        comment_blocks(report, titles, options, findings, (0,blocks/* wholeBlocks */.I6)(findings, titles, chainPictures)),
        comment_blocks(report, titles, options, findings, few(findings, titles, reportAt)),
        bare(report, titles, options, findings),
    ]);
}
function* comment_blocks(report, titles, options, findings, body) {
    yield* comment_top(report, titles, options, findings);
    const picture = (0,mermaid/* lanesPicture */.Y)(report, findings, titles);
    if (picture !== null)
        yield picture;
    yield* body;
    // The checklist tells them.
    yield* (0,blocks/* tailBlocks */.P1)({ ...report, promotions: [] });
    yield* (0,blocks/* runBlocks */.gP)(options.reportAt);
}
function* few(findings, titles, reportAt) {
    yield (0,blocks/* omissionBlock */.PN)(reportAt);
    yield* (0,blocks/* rowBlocks */.FO)(findings, titles);
}
function* bare(report, titles, options, findings) {
    yield* comment_top(report, titles, options, findings);
    yield (0,blocks/* omissionBlock */.PN)(options.reportAt ?? undefined);
}
function* comment_top(report, titles, { folder, exists }, findings) {
    yield marker('comment', folder);
    yield* (0,blocks/* headBlocks */["do"])(report);
    if (exists && report.verdict === 'pass' && findings.length === 0)
        yield 'What was found here before is mended.';
    // Else the checklist would stand between the verdict and what is wrong.
    if (report.promotions.length > 0)
        yield* (0,blocks/* firstBlocks */.BZ)(findings);
    yield* (0,blocks/* groupBlocks */.mV)(findings, titles);
    yield* checklistBlocks(report, titles);
}
/** For a promotion: what is promoted, and what a reviewer looks for. */
function* checklistBlocks(report, titles) {
    if (report.promotions.length === 0)
        return;
    yield '### Review of the promotion';
    yield (0,blocks/* list */.p_)((0,sections/* capped */.uo)(report.promotions.map(({ module, from, to }) => `${module}: ${from} → ${to}`), promotionsShown));
    const rows = reviewChecklist(report, titles).map(({ item, state, evidence }) => [
        item,
        state === 'no' ? { strong: state } : state,
        evidence,
    ]);
    yield (0,blocks/* table */.tp)(['Review', 'Met', 'Evidence'], rows);
}

// EXTERNAL MODULE: ./build/reporters/trend.js
var reporters_trend = __webpack_require__(4126);
;// CONCATENATED MODULE: ./build/reporters/issue.js







/** GitHub refuses a longer body. */
const issue_limit = 65_536;
const issue_chainPictures = 3;
/** The audit as an issue, its body at most 65,536 characters: every finding, else a row for each check, else the counts. */
function renderIssue(report, titles, options) {
    const findings = (0,order/* activeBySeverity */.n)(report.findings);
    const clean = report.verdict === 'pass' && findings.length === 0;
    const reportAt = options.reportAt ?? undefined;
    const body = (0,ladder/* firstWithin */.mL)(issue_limit, ladder/* characters */.hg, [
        issue_blocks(report, titles, options, findings, (0,blocks/* wholeBlocks */.I6)(findings, titles, issue_chainPictures)),
        issue_blocks(report, titles, options, findings, issue_few(findings, titles, reportAt)),
        [marker('issue', options.folder), ...(0,blocks/* headBlocks */["do"])(report), ...(0,blocks/* groupBlocks */.mV)(findings, titles), (0,blocks/* omissionBlock */.PN)(reportAt)],
    ]);
    return { title: titleOf(report, options.folder), body, state: clean ? 'closed' : 'open' };
}
function titleOf({ verdict, counts }, folder) {
    const where = folder === '.' || folder === '' ? '' : ` of ${folder.replace(/[^\w./-]/g, '?').slice(0, 100)}`;
    if (verdict === 'could-not-run')
        return `lane-guard audit${where}: could not run`;
    return `lane-guard audit${where}: ${(0,count/* counted */.h)(counts.errors, 'error')}, ${(0,count/* counted */.h)(counts.warnings, 'warning')}, ${(0,count/* counted */.h)(counts.notices, 'notice')}`;
}
function* issue_blocks(report, titles, { folder, trend, reportAt }, findings, body) {
    yield marker('issue', folder);
    yield* (0,blocks/* headBlocks */["do"])(report);
    if (trend !== null)
        yield* (0,reporters_trend/* trendBlocks */.o)(trend);
    yield* (0,blocks/* groupBlocks */.mV)(findings, titles);
    const picture = (0,mermaid/* lanesPicture */.Y)(report, findings, titles);
    if (picture !== null)
        yield picture;
    yield* body;
    yield* (0,blocks/* tailBlocks */.P1)(report);
    yield* (0,blocks/* runBlocks */.gP)(reportAt);
}
function* issue_few(findings, titles, reportAt) {
    yield (0,blocks/* omissionBlock */.PN)(reportAt);
    yield* (0,blocks/* rowBlocks */.FO)(findings, titles);
}

;// CONCATENATED MODULE: ./build/reporters/suggestion.js
/** A statement that goes on for longer is left to its author. */
const mostLines = 60;
/** A longer line was made by a program. */
const longestLine = 2000;
/**
 * A Python import statement written anew, as the suggestion that replaces its lines; null where the lines hold more than
 * the statement, or what stands there is not certain: a comment inside of brackets, a second statement, a continuation.
 *
 * @param line where the statement starts, `column` too (UTF-16 code units, from 1).
 * @param rewritten the whole statement without indentation; may be several lines.
 */
function statementSuggestion(source, line, column, rewritten) {
    if (!rewritten.split('\n').every((text) => statement.test(text)))
        return null;
    const first = lineAt(source, line);
    if (first === null)
        return null;
    const indentation = first.slice(0, column - 1);
    if (!/^[ \t]*$/.test(indentation))
        return null;
    const end = statementEnd(source, line, first.slice(column - 1));
    if (end === null)
        return null;
    const lines = rewritten.split('\n').map((text) => indentation + text);
    return { firstLine: line, lastLine: end.line, text: lines.join('\n') + end.comment };
}
/**
 * The text between the quotes of an import exchanged for another, as the suggestion that replaces its line; null unless
 * exactly one text stands in quotes there.
 *
 * @param column from 1; `endColumn` is exclusive.
 */
function specifierSuggestion(source, line, column, endColumn, specifier) {
    if (!/^[\w@./-]+$/.test(specifier))
        return null;
    for (let at = line; at < line + mostLines; at++) {
        const text = lineAt(source, at);
        if (text === null)
            return null;
        const start = at === line ? column - 1 : 0;
        const end = at === line ? endColumn - 1 : text.length;
        const region = text.slice(start, end);
        const quoted = [...region.matchAll(/(['"])[^'"`\\]*\1/g)];
        const [only] = quoted;
        if (quoted.length === 0 && !/['"`/]/.test(region))
            continue;
        if (!only || quoted.length > 1 || /['"`]/.test(region.replace(only[0], '')))
            return null;
        // Below the first line only the end of the same statement is certain.
        if (at > line && !/^[\w\s,{}*$]*\bfrom\s*$/.test(region.slice(0, only.index)))
            return null;
        const quote = only[1] ?? '';
        const from = start + only.index;
        const replaced = text.slice(0, from) + quote + specifier + quote + text.slice(from + only[0].length);
        return { firstLine: at, lastLine: at, text: replaced };
    }
    return null;
}
const suggestion_name = String.raw `[\p{XID_Start}_][\p{XID_Continue}]*`;
const dotted = `${suggestion_name}(?:\\.${suggestion_name})*`;
const imported = (what) => `${what}(?: as ${suggestion_name})?(?:, ${what}(?: as ${suggestion_name})?)*`;
const statement = new RegExp(`^(?:lazy )?(?:import ${imported(dotted)}|from (?:\\.+|\\.*${dotted}) import (?:\\*|${imported(suggestion_name)}))$`, 'u');
function statementEnd(source, line, start) {
    const plain = /^([^#()\\;'"]*?)([ \t]*#.*)?$/.exec(start);
    if (plain)
        return { line, comment: plain[2] ?? '' };
    const opening = /^[^#()\\;'"]*\(([^#()\\;'"]*)(\)?)(.*)$/.exec(start);
    if (!opening)
        return null;
    let closed = opening[2] === ')';
    let rest = opening[3] ?? '';
    let at = line;
    while (!closed) {
        if (rest !== '' || at - line >= mostLines)
            return null;
        at++;
        const text = lineAt(source, at);
        const next = text === null ? null : /^[^#()\\;'"]*(\)?)(.*)$/.exec(text);
        if (!next)
            return null;
        closed = next[1] === ')';
        rest = next[2] ?? '';
    }
    return /^[ \t]*(?:#.*)?$/.test(rest) ? { line: at, comment: rest.trimEnd() } : null;
}
/** A line that a suggestion can hold: no control character that a reader would not see. */
function lineAt(source, line) {
    const text = source(line)?.replace(/\r?\n?$/, '');
    if (text === undefined || text.length > longestLine || unseen.test(text))
        return null;
    return text;
}
const unseen = /(?!\t)\p{Cc}|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u;

;// CONCATENATED MODULE: ./build/reporters/review.js





/** One review holds this many: more are written by `lane-guard` at a desk. */
const mostComments = 50;
const review_messageLength = 2000;
/** One review with a suggested change for each import that can be rewritten by one; null where there is none. */
function renderReview(report, options) {
    const comments = new Map();
    const told = new Set(options.standing.flatMap((body) => /^<!-- lane-guard suggestion \w+ -->/.exec(body)?.[0] ?? []));
    for (const finding of (0,order/* activeBySeverity */.n)(report.findings)) {
        if (finding.check !== 'unrewritten-import' && finding.check !== 'unresolved-import')
            continue;
        for (const correction of correctionsOf(finding)) {
            const comment = commentOf(finding, correction, options);
            if (!comment || told.has(markerOf(finding, correction.at)))
                continue;
            // Findings of one statement suggest the same lines.
            const key = JSON.stringify([comment.path, comment.line]);
            if (!comments.has(key))
                comments.set(key, comment);
        }
    }
    const shown = [...comments.values()].slice(0, mostComments);
    if (shown.length === 0)
        return null;
    const left = comments.size - shown.length;
    const more = left === 0 ? '' : `; ${left} more are in the report`;
    return {
        event: 'COMMENT',
        body: `lane-guard: ${(0,count/* counted */.h)(shown.length, 'import')} can be rewritten as suggested${more}.`,
        comments: shown,
    };
}
/** Its own place, and those in the same file that want the like. */
function correctionsOf({ location, related, data }) {
    const rewritten = typeof data.rewritten === 'string' ? data.rewritten : null;
    const specifier = typeof data.specifier === 'string' ? data.specifier : null;
    const others = related.flatMap((at) => {
        if (at.path !== location.path || at.note === undefined)
            return [];
        if (at.note === domain_finding/* hereAsWell */.BZ)
            return [{ at, rewritten, specifier }];
        const own = `${domain_finding/* hereAsWell */.BZ}: `;
        // A remedy of its own is taken for a statement, and dropped below where it is none.
        return at.note.startsWith(own) ? [{ at, rewritten: at.note.slice(own.length), specifier: null }] : [];
    });
    return [{ at: location, rewritten, specifier }, ...others];
}
function commentOf(finding, correction, { commentable, sourceLine }) {
    const { path } = correction.at;
    const suggestion = suggestionOf(correction, sourceLine);
    const lines = commentable.get(path);
    if (!suggestion || !lines)
        return null;
    const { firstLine, lastLine, text } = suggestion;
    for (let line = firstLine; line <= lastLine; line++)
        if (!lines.has(line))
            return null;
    const body = [
        markerOf(finding, correction.at),
        `${(0,markdown/* codeSpan */.SS)(finding.check)}: ${(0,markdown/* escapeMarkdown */.FV)(finding.message.slice(0, review_messageLength))}`,
        suggested(text),
    ].join('\n\n');
    const start = firstLine === lastLine ? {} : { start_line: firstLine, start_side: 'RIGHT' };
    return { path, line: lastLine, side: 'RIGHT', ...start, body };
}
function suggestionOf({ at, rewritten, specifier }, sourceLine) {
    const { path, line, column, endColumn } = at;
    if (line === undefined || column === undefined)
        return null;
    const source = (number) => sourceLine(path, number);
    if (rewritten !== null)
        return statementSuggestion(source, line, column, rewritten);
    if (specifier === null || endColumn === undefined)
        return null;
    return specifierSuggestion(source, line, column, endColumn, specifier);
}
/** By the finding, not by the line, which moves; a second place of it counts for itself. */
function markerOf(finding, location) {
    const second = location === finding.location ? '' : `_${location.line ?? 0}`;
    return `<!-- lane-guard suggestion ${finding.fingerprint.replace(/\W/g, '')}${second} -->`;
}
function suggested(text) {
    const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return `${fence}suggestion\n${text}\n${fence}`;
}

// EXTERNAL MODULE: ./build/reporters/workspace.js
var workspace = __webpack_require__(168);
;// CONCATENATED MODULE: ./build/commands/publish.js










/**
 * Writes the surfaces that are asked for. None of them can change the verdict.
 *
 * @returns a sentence for each that could not be written.
 */
async function publishOnGitHub(surfaces, publication) {
    const { settings, event, folder, audit } = publication;
    // GitHub knows files from the workspace.
    const report = (0,workspace/* inWorkspace */.v)(publication.report, folder);
    const prefix = (0,path/* asDirectory */.Wy)(folder) ?? '';
    const sourceLine = (path, line) => publication.sourceLine(path.slice(prefix.length), line);
    const failures = [];
    const tell = (what, published) => {
        if (typeof published === 'object')
            failures.push(`${what} could not be written: ${published.failed}`);
    };
    const number = pullRequestNumber(event);
    const sha = headOf(event);
    const options = { folder, reportAt: publication.page };
    if (number !== null && settings.comment !== 'never') {
        const when = settings.comment;
        const render = (exists) => renderComment(report, checks/* checks */.A, { ...options, when, exists });
        tell('the comment on the pull request', await surfaces.comment(number, marker('comment', folder), render));
        if (sha !== null && holdsSuggestions(report)) {
            const review = await surfaces.review(number, sha, (change) => renderReview(report, { ...change, sourceLine }));
            tell('the review with suggested changes', review);
        }
    }
    if (settings.checkRuns && sha !== null) {
        tell('the check runs', await surfaces.checkRuns(sha, renderCheckRuns(report, checks/* checks */.A, settings.failOn)));
    }
    if (settings.issue && audit) {
        const render = () => renderIssue(report, checks/* checks */.A, { ...options, trend: publication.trend });
        tell('the tracking issue', await surfaces.issue(marker('issue', folder), render));
    }
    return failures;
}
/** Of a `workflow_run` the one whose head is the run's own: a number that a fork's run brings along is never taken. */
function pullRequestNumber(event) {
    const { number } = (0,fields/* fieldsOf */.P)((0,range/* pullRequestOf */._n)(event));
    return typeof number === 'number' ? number : null;
}
/** The commit that check runs belong to: a pull request's own, not the merge that was tried. */
function headOf(event) {
    const { payload } = event;
    const heads = [
        (0,fields/* fieldsOf */.P)((0,fields/* fieldsOf */.P)((0,range/* pullRequestOf */._n)(event)).head).sha,
        (0,fields/* fieldsOf */.P)(payload.merge_group).head_sha,
        payload.after,
    ];
    const sha = heads.find((each) => typeof each === 'string' && /^[0-9a-f]{40,64}$/.test(each));
    return typeof sha === 'string' && !/^0+$/.test(sha) ? sha : null;
}
function holdsSuggestions({ findings }) {
    return findings.some(({ check }) => check === 'unrewritten-import' || check === 'unresolved-import');
}


/***/ })

};
