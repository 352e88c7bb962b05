export const id = 97;
export const ids = [97];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 4097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printCheck: () => (/* binding */ printCheck)
});

// UNUSED EXPORTS: exitCode

// EXTERNAL MODULE: ./build/checks/index.js + 77 modules
var checks = __webpack_require__(1470);
// EXTERNAL MODULE: ./build/domain/misconfiguration.js
var misconfiguration = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/domain/count.js
var count = __webpack_require__(6690);
// EXTERNAL MODULE: ./build/reporters/order.js
var order = __webpack_require__(1917);
// EXTERNAL MODULE: ./build/reporters/place.js
var place = __webpack_require__(7414);
// EXTERNAL MODULE: ./build/reporters/visible.js
var visible = __webpack_require__(587);
;// CONCATENATED MODULE: ./build/reporters/workflow-command.js
/**
 * Commands of GitHub's runner as lines of output, by the rules of actions/runner, `ActionCommand.cs`. What else is printed
 * on a runner stands between `stop-commands` (see `io/runner.ts`), so that nothing in it is read as one.
 */
/** `::error file=a.py,line=3::message`. Properties that are undefined or empty are left out. */
function workflowCommand(name, properties, message) {
    const pairs = Object.entries(properties).flatMap(([key, value]) => value === undefined || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`]);
    return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}`;
}
/** Data of a command, escaped as @actions/core does it. */
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
/** A property's value of a command, escaped as @actions/core does it. */
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

;// CONCATENATED MODULE: ./build/reporters/annotations.js
/**
 * Reporters turn a Report into text for one surface each. They never decide, never print, and read nothing but the Report.
 */





/** GitHub shows no more of one type for a step; three types of ten stay below the 50 that it shows for a job. */
const perType = 10;
/** UTF-16 code units: the runner cuts longer messages. */
const messageLength = 4096;
/** The active findings as annotations, as many as GitHub shows. */
function renderAnnotations(report) {
    const taken = [];
    const left = { error: 0, warning: 0, notice: 0 };
    const room = { error: perType, warning: perType, notice: perType };
    for (const finding of (0,order/* activeBySeverity */.n)(report.findings)) {
        if (room[finding.severity] > 0) {
            room[finding.severity]--;
            taken.push(finding);
        }
        else
            left[finding.severity]++;
    }
    const commands = taken.map(annotation);
    const omitted = omission(left);
    return omitted === undefined ? { commands } : { commands, omitted };
}
/** An annotation as the workflow command that makes it, for output that no toolkit writes. */
function annotationCommand({ severity, message, title, path, line, column, endColumn }) {
    return workflowCommand(severity, { title, file: path, line, col: column, endColumn }, message);
}
const nowhere = { path: '' };
function annotation(finding) {
    // A name that a terminal would obey is written out, where no file is looked for by it.
    const hidden = !(0,visible/* isVisible */.z)(finding.location.path);
    const { path, line, column, endColumn } = hidden ? nowhere : finding.location;
    const message = [
        ...(hidden ? [`${(0,visible.visible)((0,place/* shownPlace */.z7)(finding.location))}:`] : []),
        (0,visible.visible)(finding.message),
        ...(finding.remedy === '' ? [] : (0,visible/* visibleLines */.g)(finding.remedy)),
    ].join('\n');
    return {
        severity: finding.severity,
        message: shortened(message),
        title: `lane-guard: ${finding.check}`,
        ...(path === '' ? {} : { path }),
        // The runner drops columns without a line.
        ...(line === undefined ? {} : { line }),
        ...(line === undefined || column === undefined ? {} : { column }),
        ...(line === undefined || column === undefined || endColumn === undefined ? {} : { endColumn }),
    };
}
function shortened(message) {
    if (message.length <= messageLength)
        return message;
    return `${message.slice(0, messageLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
function omission(left) {
    const total = left.error + left.warning + left.notice;
    if (total === 0)
        return undefined;
    const parts = [(0,count/* counted */.h)(left.error, 'error'), (0,count/* counted */.h)(left.warning, 'warning'), (0,count/* counted */.h)(left.notice, 'notice')];
    return (`${total} more ${total === 1 ? 'finding has' : 'findings have'} no annotation (${parts.join(', ')}), ` +
        `since GitHub shows ${perType} of a type: the report as text and as JSON has all of them`);
}

// EXTERNAL MODULE: ./build/reporters/json.js
var json = __webpack_require__(6499);
// EXTERNAL MODULE: ./build/domain/check.js
var check = __webpack_require__(1037);
// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
// EXTERNAL MODULE: ./build/domain/group.js
var group = __webpack_require__(7470);
;// CONCATENATED MODULE: ./build/reporters/markdown.js

/**
 * One line of text for a paragraph, a list item or a table cell of GitHub's Markdown, in which nothing is markup, a
 * mention, a reference to an issue or a link.
 *
 * A character reference is never markup (CommonMark 0.31, section 2.5). GitHub however looks for mentions, issues and
 * addresses in the rendered text, so a zero-width space breaks these besides.
 */
function escapeMarkdown(text) {
    return (0,visible.visible)(text)
        .trim()
        .replace(special, (match, link) => link === undefined ? reference(match) : link.replace(/[@#:]/, reference) + zeroWidthSpace);
}
const zeroWidthSpace = '&#8203;';
// First what GitHub would link (also behind an underscore), then what is markup. An underscore inside a word is no emphasis.
const special = /(@|#(?=\d)|:(?=\/\/)|(?<![a-z\d])(?:gh-(?=\d)|www(?=\.)))|[&<>\\`*[\]|~$]|_(?![a-z\d])|(?<![a-z\d])_|^[-+#=]|^\d(?=\d*[.)])/gi;
/** Text as a code span: Markdown, HTML, mentions and links in it are plain. Not for a table, where `|` ends a cell. */
function codeSpan(text) {
    const content = withoutMarker((0,visible.visible)(text));
    const fence = '`'.repeat(longestRun(content) + 1);
    const padding = /^`|`$|^ .* $/.test(content) ? ' ' : '';
    return content === '' ? '' : fence + padding + content + padding + fence;
}
/** Text of any number of lines as a fenced code block. */
function codeBlock(text) {
    const content = withoutMarker((0,visible/* visibleLines */.g)(text).join('\n'));
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}text\n${content}\n${fence}`;
}
/** The hidden marker by which our own comment is found must not come from the repository, in code neither. */
function withoutMarker(text) {
    return text.replace(/<!--/g, '<! --');
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}

// EXTERNAL MODULE: ./build/reporters/sections.js + 1 modules
var reporters_sections = __webpack_require__(6585);
;// CONCATENATED MODULE: ./build/reporters/mermaid.js





/** GitHub draws no picture of more than 50,000 characters or 500 arrows; long before that nobody reads it. */
const mostArrows = 30;
const mostLanes = 20;
const mostHops = 12;
const mostTexts = 6;
const labelLength = 60;
/** Groups whose findings are about what one lane loads of another. */
const crossing = ['dependencies', 'shims'];
/**
 * The lanes, what is promoted from one to another, and where imports cross against the rules, as a fenced Mermaid
 * flowchart; null where there is no arrow to draw.
 */
function lanesPicture(report, findings, titles) {
    const { lanes } = report.coverage;
    const arrows = [...promotionArrows(report, lanes), ...crossingArrows(findings, titles, lanes)].slice(0, mostArrows);
    if (arrows.length === 0)
        return null;
    const drawn = new Set(arrows.flatMap(({ from, to }) => [from, to]));
    for (const lane of lanes)
        if (drawn.size < mostLanes)
            drawn.add(lane);
    const names = new Map([...drawn].map((lane, index) => [lane, `lane${index}`]));
    const lines = [
        ...[...names].map(([lane, id]) => `  ${id}["${label(lane.name)}<br/>${label(lane.root)}, ${(0,count/* counted */.h)(lane.files, 'file')}"]`),
        ...arrows.map(({ from, to, texts, forbidden }) => {
            const text = (0,reporters_sections/* capped */.uo)(texts, mostTexts).map(label).join('<br/>');
            const arrow = forbidden ? `-. "${text}" .->` : `== "${text}" ==>`;
            return `  ${names.get(from)} ${arrow} ${names.get(to)}`;
        }),
        ...red(arrows.flatMap(({ forbidden }, index) => (forbidden ? [index] : []))),
    ];
    return fenced('flowchart LR', lines);
}
/** An import chain from its first file to what it must not reach, as a fenced Mermaid flowchart. */
function chainPicture(chain) {
    const steps = chain.length <= mostHops ? chain : [...chain.slice(0, mostHops - 3), null, ...chain.slice(-2)];
    const texts = steps.map((step) => step === null ? `${chain.length - mostHops + 1} more files` : `${step.path}:${step.line}`);
    const nodes = [...texts, chain.at(-1)?.target ?? ''].map((text, index) => `  file${index}["${label(text)}"]`);
    const arrows = texts.map((_, index) => `  file${index} --> file${index + 1}`);
    return fenced('flowchart TD', [...nodes, ...arrows, ...red([texts.length - 1])]);
}
function promotionArrows(report, lanes) {
    const between = (0,group/* groupedBy */.m)(report.promotions, ({ from, to }) => JSON.stringify([from, to]));
    return [...between.values()].flatMap((promotions) => {
        const from = lanes.find((lane) => lane.root === `${promotions[0]?.from}/`);
        const to = lanes.find((lane) => lane.root === `${promotions[0]?.to}/`);
        const texts = promotions.map(({ module }) => `promotes ${module}`);
        return from && to ? [{ from, to, texts, forbidden: false }] : [];
    });
}
function crossingArrows(findings, titles, lanes) {
    const counts = new Map();
    for (const finding of findings) {
        if (!crossing.includes(titles[finding.check].group))
            continue;
        const from = laneOf((0,place/* chainOf */.dR)(finding)[0]?.path ?? finding.location.path, lanes);
        const to = targetLane(finding, from, lanes);
        if (!from || !to)
            continue;
        const key = JSON.stringify([from.name, to.name]);
        const known = counts.get(key) ?? { from, to, checks: new Map() };
        known.checks.set(finding.check, (known.checks.get(finding.check) ?? 0) + 1);
        counts.set(key, known);
    }
    return [...counts.values()].map(({ from, to, checks }) => ({
        from,
        to,
        texts: [...checks].map(([check, count]) => `${count} ${check}`),
        forbidden: true,
    }));
}
/** The other lane that a finding is about: by the name of its target, else by the places that it is related to. */
function targetLane(finding, from, lanes) {
    const { target } = finding.data;
    const named = typeof target === 'string' ? [`${target.replaceAll('.', '/')}/`, `${target}/`] : [];
    const places = [...named, ...finding.related.map((location) => location.path)];
    return places.map((path) => laneOf(path, lanes)).find((lane) => lane !== undefined && lane !== from);
}
function laneOf(path, lanes) {
    let found;
    for (const lane of lanes) {
        if (path.startsWith(lane.root) && lane.root.length > (found?.root.length ?? -1))
            found = lane;
    }
    return found;
}
/** Text in which Mermaid and Markdown see nothing but text: every other character as its code. */
function label(text) {
    const shown = (0,visible.visible)(text);
    const short = shown.length <= labelLength ? shown : `…${shown.slice(1 - labelLength).replace(/^[\udc00-\udfff]/, '')}`;
    return short.replace(/[^\p{L}\p{N} _./:,→…-]/gu, (character) => `#${character.codePointAt(0)};`);
}
function red(arrows) {
    return arrows.length === 0 ? [] : [`  linkStyle ${arrows.join(',')} stroke:#d1242f,stroke-width:2px`];
}
function fenced(kind, lines) {
    return `\`\`\`mermaid\n${kind}\n${lines.join('\n')}\n\`\`\``;
}

// EXTERNAL MODULE: ./build/reporters/verdict.js
var verdict = __webpack_require__(7704);
;// CONCATENATED MODULE: ./build/reporters/blocks.js








/** A reason may hold the output of a program. */
const reasonLength = 1000;
const placesShown = 5;
const firstShown = 3;
/** Characters of a code block that the page shows without scrolling. */
const blockWidth = 100;
/** The verdict as a heading, and why a run could not be completed. */
function* headBlocks(report) {
    yield `## lane-guard: ${escapeMarkdown((0,verdict/* verdictLine */.MT)(report).slice(0, reasonLength))}`;
    const reasons = (0,reporters_sections/* capped */.uo)((0,verdict/* furtherReasons */.QA)(report)).map((reason) => reason.slice(0, reasonLength));
    if (reasons.length > 0)
        yield list(reasons);
    if (report.verdict === 'could-not-run' && report.findings.length > 0)
        yield `Found nevertheless: ${(0,verdict/* countsLine */.J7)(report)}`;
    const novelty = (0,verdict/* noveltyLine */.W2)(report.findings);
    if (novelty !== null)
        yield `Of the findings: ${novelty}`;
}
/** The gravest findings in a line each, for a page on which much stands above them. */
function* firstBlocks(findings) {
    if (findings.length === 0)
        return;
    const lines = findings.slice(0, firstShown).map(({ location, message }) => `${shownPlace(location)}: ${message}`);
    const left = findings.length - lines.length;
    yield list([...lines.map((line) => line.slice(0, reasonLength)), ...(left === 0 ? [] : [`and ${left} more`])]);
}
/** How many findings each group has, by severity and by check. */
function* groupBlocks(findings, titles) {
    const byGroup = (0,group/* groupedBy */.m)(findings, (finding) => titles[finding.check].group);
    const rows = check/* groups */.T.flatMap((group) => {
        const same = byGroup.get(group);
        return same ? [[group, ...finding/* severities */.gO.map((severity) => String(number(same, severity))), checksOf(same)]] : [];
    });
    if (rows.length > 0)
        yield table(['Group', 'Errors', 'Warnings', 'Notices', 'Checks'], rows);
}
/** Every finding below a heading for its group, `pictures` of the chains drawn. */
function* wholeBlocks(findings, titles, pictures) {
    let left = pictures;
    const byGroup = (0,group/* groupedBy */.m)(findings, (finding) => titles[finding.check].group);
    for (const group of check/* groups */.T) {
        const same = byGroup.get(group) ?? [];
        if (same.length > 0)
            yield `### ${group}`;
        for (const finding of same) {
            const drawn = left > 0 && (0,place/* chainOf */.dR)(finding).length > 1;
            if (drawn)
                left--;
            yield* findingBlocks(finding, drawn);
        }
    }
}
/** One row for each check, and its first finding whole. */
function* rowBlocks(findings, titles) {
    const byCheck = (0,group/* groupedBy */.m)(findings, (finding) => finding.check);
    const rows = [...byCheck].map(([check, same]) => {
        const places = (0,reporters_sections/* capped */.uo)(same.map((finding) => (0,place/* shownPlace */.z7)(finding.location)), placesShown);
        const novelty = (0,verdict/* noveltyLine */.W2)(same);
        const number = novelty === null ? String(same.length) : `${same.length} (${novelty})`;
        return [check, titles[check].title, number, places.join(', ')];
    });
    if (rows.length === 0)
        return;
    yield table(['Check', 'Sees', 'Findings', 'First places'], rows);
    yield '### The first of each check';
    for (const [first] of byCheck.values())
        if (first)
            yield* findingBlocks(first, false);
}
/** Check, severity, place, message, chain, related places and remedy. */
function* findingBlocks(finding, picture) {
    const old = finding.new === false ? ' (old)' : '';
    yield `**${finding.severity}** ${codeSpan(finding.check)} at ${codeSpan((0,place/* shownPlace */.z7)(finding.location))}${old}`;
    yield escapeMarkdown(finding.message);
    const chain = (0,place/* chainOf */.dR)(finding);
    if (chain.length > 0)
        yield chain
            .map(({ path, line, target }) => `1. ${codeSpan(`${path}:${line}`)} imports ${codeSpan(target)}`)
            .join('\n');
    if (picture)
        yield chainPicture(chain);
    const related = (0,place/* relatedBesideChain */.hT)(finding).map((location) => `${(0,place/* shownPlace */.z7)(location)} ${location.note ?? ''}`);
    if (related.length > 0)
        yield list((0,reporters_sections/* capped */.uo)(related));
    if (finding.remedy !== '')
        yield* remedyBlocks(finding.remedy);
}
/** A block has a button to copy it, but does not wrap: what is too long for the page stands in a line that does. */
function* remedyBlocks(remedy) {
    const lines = remedy.split('\n');
    if (lines.length === 1 && remedy.length > blockWidth)
        yield `Remedy: ${codeSpan(remedy)}`;
    else {
        yield 'Remedy:';
        yield codeBlock(remedy);
    }
}
/**
 * What happened and what comes next, then folded what was not counted, run and seen.
 *
 * @param further shown folded as well.
 */
function* tailBlocks(report, further = []) {
    for (const { title, lines } of (0,reporters_sections/* resultSections */.s1)(report)) {
        yield `### ${title}`;
        yield list(lines);
    }
    const folds = [...further, (0,reporters_sections/* acknowledgedSection */.k3)(report), (0,reporters_sections/* checksSection */.N$)(report), (0,reporters_sections/* coverageSection */.EA)(report)];
    for (const section of folds) {
        if (section.lines.length > 0)
            yield folded(section);
    }
}
/** @param reportAt where the whole report lies: an address or a path. */
function omissionBlock(reportAt) {
    const place = reportAt === undefined ? 'the JSON report' : `the JSON report (${placeOfReport(reportAt)})`;
    return `The findings do not fit here: the log names the most severe, ${place} has all.`;
}
/** Where the log is and, once the workflow uploads it, the report. Nothing where that is not known. */
function* runBlocks(reportAt) {
    if (reportAt === null)
        return;
    yield `The whole report: ${placeOfReport(reportAt)}, in the log, and as an artifact where the workflow uploads one.`;
}
/** The address of a run comes from the runner; what is no address is shown as it is. */
function placeOfReport(reportAt) {
    return /^https?:\/\/[\w.:/-]+$/.test(reportAt) ? `<${reportAt}>` : codeSpan(reportAt);
}
function list(lines) {
    return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
}
function table(heads, rows) {
    const lines = [heads, heads.map(() => '---'), ...rows.map((cells) => cells.map(cellText))];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function cellText(cell) {
    return typeof cell === 'string' ? escapeMarkdown(cell) : `**${escapeMarkdown(cell.strong)}**`;
}
/** The blank lines make the inside Markdown again. */
function folded({ title, lines }) {
    return `<details>\n<summary>${title}</summary>\n\n${list(lines)}\n\n</details>`;
}
function number(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
function checksOf(findings) {
    const byCheck = (0,group/* groupedBy */.m)(findings, (finding) => finding.check);
    return [...byCheck].map(([check, same]) => `${same.length} ${check}`).join(', ');
}

;// CONCATENATED MODULE: ./build/reporters/ladder.js
/** UTF-8, as GitHub counts a step's summary. */
function bytes(text) {
    return Buffer.byteLength(text);
}
/** UTF-16 code units: never fewer than the characters that GitHub counts. */
function characters(text) {
    return text.length;
}
/**
 * The first of several texts, each in blocks and shorter than the one before, that is within a limit. Of the last one
 * the blocks that do not fit are left out. A text is given up as soon as it is too long, so that none is ever built whole
 * for nothing.
 */
function firstWithin(limit, sizeOf, texts) {
    const last = texts.at(-1) ?? [];
    for (const text of texts.slice(0, -1)) {
        const whole = wholeWithin(limit, sizeOf, text);
        if (whole !== undefined)
            return whole;
    }
    const kept = [];
    let size = 0;
    for (const block of last) {
        const more = sizeOf(block) + separator.length;
        if (size + more > limit)
            continue;
        size += more;
        kept.push(block);
    }
    return joined(kept);
}
const separator = '\n\n';
function wholeWithin(limit, sizeOf, blocks) {
    const kept = [];
    let size = 0;
    for (const block of blocks) {
        kept.push(block);
        size += sizeOf(block) + separator.length;
        if (size > limit)
            return undefined;
    }
    return joined(kept);
}
function joined(blocks) {
    return `${blocks.join(separator)}\n`;
}

;// CONCATENATED MODULE: ./build/reporters/trend.js




/** @param past the active findings of the earlier report. */
function trendOf(past, report) {
    const active = activeBySeverity(report.findings);
    const before = new Set(past.map((finding) => finding.fingerprint));
    const now = new Set(active.map((finding) => finding.fingerprint));
    const appeared = active.filter((finding) => !before.has(finding.fingerprint));
    const gone = past.filter((finding) => !now.has(finding.fingerprint));
    return { appeared, remaining: active.length - appeared.length, gone };
}
/** How many findings are new, gone and as before, and the first of them. */
function* trendBlocks({ appeared, remaining, gone }) {
    yield `Since the last audit: ${appeared.length} new, ${gone.length} gone, ${remaining} as before.`;
    const lines = [
        ...(0,reporters_sections/* capped */.uo)(appeared.map((finding) => `new: ${line(finding)}`)),
        ...(0,reporters_sections/* capped */.uo)(gone.map((finding) => `gone: ${line(finding)}`)),
    ];
    if (lines.length > 0)
        yield list(lines);
}
function line({ check, message, location }) {
    return `${check} at ${(0,place/* shownPlace */.z7)(location)}: ${message}`;
}

;// CONCATENATED MODULE: ./build/reporters/summary.js






/** GitHub takes this many bytes of a step's summary; a longer one is refused whole. */
const limit = 1_048_576;
/** Each picture is a frame of its own on the page. */
const chainPictures = 10;
/**
 * The report as GitHub-flavoured Markdown for a job's summary, at most 1,048,576 bytes: every finding, or where that is
 * too long one row for each check, or where that is too long as well the counts.
 *
 * @param reportAt where the whole report lies, to be named where not all is shown.
 * @param trend of an audit that was given an earlier report.
 */
function renderSummary(report, titles, reportAt, trend = null) {
    const findings = (0,order/* activeBySeverity */.n)(report.findings);
    return firstWithin(limit, bytes, [
        whole(report, findings, titles, trend),
        grouped(report, findings, titles, reportAt, trend),
        counts(report, findings, titles, reportAt),
    ]);
}
function* whole(report, findings, titles, trend) {
    yield* summary_top(report, findings, titles, trend);
    yield* wholeBlocks(findings, titles, chainPictures);
    yield* tailBlocks(report, (0,reporters_sections/* testSections */.dw)(report));
}
function* grouped(report, findings, titles, reportAt, trend) {
    yield* summary_top(report, findings, titles, trend);
    yield omissionBlock(reportAt);
    yield* rowBlocks(findings, titles);
    yield* tailBlocks(report, (0,reporters_sections/* testSections */.dw)(report));
}
function* counts(report, findings, titles, reportAt) {
    yield* headBlocks(report);
    yield* groupBlocks(findings, titles);
    yield omissionBlock(reportAt);
}
function* summary_top(report, findings, titles, trend) {
    yield* headBlocks(report);
    if (trend !== null)
        yield* trendBlocks(trend);
    yield* groupBlocks(findings, titles);
    const picture = lanesPicture(report, findings, titles);
    if (picture !== null)
        yield picture;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./build/reporters/code-frame.js

/**
 * The source line with carets under `column` … `endColumn`, as lines that fit `width` terminal cells; without carets
 * where the location has no column. A long line is cut on both sides of the column. Empty where the location has no line.
 */
function codeFrame(source, location, width) {
    if (location.line === undefined)
        return [];
    const number = String(location.line);
    const gutter = ' '.repeat(number.length);
    const room = Math.max(width - number.length - 3, 20);
    const line = source.replace(/\r?\n?$/, '');
    const start = Math.min((location.column ?? 1) - 1, line.length);
    const end = Math.max(start + 1, (location.endColumn ?? 0) - 1);
    const window = cut(line, start, end, room);
    const frame = [`${number} | ${window.text}`];
    if (location.column !== undefined)
        frame.push(`${gutter} | ${' '.repeat(window.indent)}${'^'.repeat(window.carets)}`);
    return frame.map((text) => text.trimEnd());
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
function cut(line, start, end, room) {
    // Several code units may share one cell. Past this reach they are cut unseen, so that a line of 50 MB costs nothing.
    const reach = room * 4;
    const from = Math.max(0, start - reach);
    const to = Math.min(line.length, Math.min(end, start + reach) + reach);
    const cells = cellsOf(line.slice(from, to), from);
    const marked = cells.findIndex((_, index) => (cells[index + 1]?.at ?? to) > start);
    const mark = marked === -1 ? cells.length : marked;
    const afterMark = cells.findIndex((cell) => cell.at >= end);
    const markEnd = afterMark === -1 ? cells.length : afterMark;
    // A caret behind the last character takes a cell of its own.
    const needed = widthOf(cells) + (mark === cells.length ? 1 : 0);
    const whole = from === 0 && to === line.length && needed <= room;
    const [first, last] = whole ? [0, cells.length] : range(cells, from === 0, mark, markEnd, room - 2);
    const left = from > 0 || first > 0 ? '…' : '';
    const right = to < line.length || last < cells.length ? '…' : '';
    const text = cells.slice(first, last).map((cell) => cell.text);
    return {
        text: left + text.join('') + right,
        indent: left.length + widthOf(cells.slice(first, mark)),
        carets: Math.max(1, widthOf(cells.slice(mark, Math.min(markEnd, last)))),
    };
}
/** Which cells to show, from … to: the line's start where the mark still fits, else a third of the room before the mark. */
function range(cells, atStart, mark, markEnd, room) {
    let first = atStart && widthOf(cells.slice(0, markEnd)) <= room ? 0 : takeLeft(cells, mark, Math.floor(room / 3));
    let last = first;
    let free = room;
    for (let cell = cells[last]; cell && cell.width <= free; cell = cells[last]) {
        free -= cell.width;
        last++;
    }
    if (last === cells.length)
        first = takeLeft(cells, first, free);
    return [first, last];
}
function takeLeft(cells, from, room) {
    let first = from;
    let free = room;
    for (let cell = cells[first - 1]; cell && cell.width <= free; cell = cells[first - 1]) {
        free -= cell.width;
        first--;
    }
    return first;
}
function cellsOf(text, offset) {
    return Array.from(segmenter.segment(text), ({ segment, index }) => {
        // A tab is four spaces here: a caret line cannot follow the tab stops of a terminal that it does not know.
        const shown = segment === '\t' ? '    ' : (0,visible.visible)(segment);
        return { text: shown, at: offset + index, width: shown === segment ? cellWidth(shown) : escapedWidth(shown) };
    });
}
// The engine's own Unicode tables stand in for East Asian Width, which ECMAScript does not offer.
const wide = /(?![\uff61-\uffdc])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\ufe0f/u;
const zero = /^(?:[\p{Mn}\p{Me}]|\u200c|\u200d)+$/u;
function cellWidth(grapheme) {
    if (zero.test(grapheme))
        return 0;
    return wide.test(grapheme) ? 2 : 1;
}
function escapedWidth(text) {
    return Array.from(text, cellWidth).reduce((sum, width) => sum + width, 0);
}
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}

;// CONCATENATED MODULE: ./build/reporters/text.js








/**
 * The report for a terminal or a log: the verdict in the first line, then findings by file, then what was run and seen.
 * The text carries no control character but line feeds and, with `color`, the colours given here.
 */
function renderText(report, options) {
    const paint = picocolors.createColors(options.color);
    const active = report.findings.filter((finding) => finding.status === 'active').sort(order/* byPlace */.h);
    const sections = [
        (0,reporters_sections/* acknowledgedSection */.k3)(report),
        ...(0,reporters_sections/* resultSections */.s1)(report),
        ...(0,reporters_sections/* slowestSection */.zU)(report),
        (0,reporters_sections/* checksSection */.N$)(report),
        (0,reporters_sections/* coverageSection */.EA)(report),
    ].filter((section) => section.lines.length > 0);
    const blocks = [
        head(report, paint),
        ...[...(0,group/* groupedBy */.m)(active, (finding) => finding.location.path)].map(([path, findings]) => fileBlock(path, findings, options, paint)),
        ...sections.map((section) => sectionBlock(section, paint)),
    ];
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
function head(report, paint) {
    const verdictColor = { pass: paint.green, fail: paint.red, 'could-not-run': paint.red }[report.verdict];
    const lines = [verdictColor(paint.bold((0,visible.visible)(`lane-guard: ${(0,verdict/* verdictLine */.MT)(report)}`)))];
    lines.push(...(0,verdict/* furtherReasons */.QA)(report).map((reason) => (0,visible.visible)(`  also: ${reason}`)));
    if (report.verdict === 'could-not-run' && report.findings.length > 0) {
        lines.push(`  found nevertheless: ${(0,verdict/* countsLine */.J7)(report)}`);
    }
    return lines;
}
function fileBlock(path, findings, options, paint) {
    return [
        paint.underline((0,visible.visible)(path === '' ? 'repository' : path)),
        ...findings
            .map((finding) => findingLines(finding, options, paint).join('\n'))
            .join('\n\n')
            .split('\n'),
    ];
}
function findingLines(finding, options, paint) {
    const { location, severity } = finding;
    const heading = [
        ...(location.line === undefined ? [] : [(0,place/* shownPlace */.z7)({ ...location, path: '-' }).slice(2)]),
        severityColor(paint, severity)(severity),
        paint.bold(finding.check),
        ...(finding.new === false ? [paint.dim('(old)')] : []),
    ];
    return [
        `  ${heading.join('  ')}`,
        `    ${(0,visible.visible)(finding.message)}`,
        ...frameLines(finding, options, paint),
        ...labelled(paint.dim('chain:'), paint.dim('  →   '), chainLines(finding)),
        ...labelled(paint.dim('see:  '), '      ', relatedLines(finding)),
        ...(finding.remedy === '' ? [] : labelled(paint.cyan('mend: '), '      ', (0,visible/* visibleLines */.g)(finding.remedy))),
    ];
}
function frameLines(finding, options, paint) {
    const { path, line } = finding.location;
    const source = line === undefined ? undefined : options.sourceLine(path, line);
    if (source === undefined)
        return [];
    const [code, carets] = codeFrame(source, finding.location, options.width - 6);
    const color = severityColor(paint, finding.severity);
    return [...(code ? [`      ${paint.dim(code)}`] : []), ...(carets ? [`      ${color(carets)}`] : [])];
}
function chainLines(finding) {
    return (0,place/* chainOf */.dR)(finding).map((step) => (0,visible.visible)(`${step.path}:${step.line}  imports ${step.target}`));
}
function relatedLines(finding) {
    const places = (0,place/* relatedBesideChain */.hT)(finding).map((location) => `${(0,place/* shownPlace */.z7)(location)}  ${location.note ?? ''}`.trimEnd());
    return (0,reporters_sections/* capped */.uo)(places).map(visible.visible);
}
function labelled(first, following, lines) {
    return lines.map((line, index) => `    ${index === 0 ? first : following} ${line}`.trimEnd());
}
function sectionBlock(section, paint) {
    return [paint.bold(section.title), ...section.lines.map((line) => `  ${(0,visible.visible)(line)}`)];
}
function severityColor(paint, severity) {
    return { error: paint.red, warning: paint.yellow, notice: paint.blue }[severity];
}

// EXTERNAL MODULE: ./build/settings/read.js + 3 modules
var read = __webpack_require__(7913);
// EXTERNAL MODULE: ./build/commands/check.js + 49 modules
var commands_check = __webpack_require__(5214);
// EXTERNAL MODULE: ./build/commands/folder.js
var commands_folder = __webpack_require__(7151);
;// CONCATENATED MODULE: ./build/commands/frames.js
/** Findings whose source lines are read again: nobody reads more frames than these. */
const mostFrames = 1000;
const suggesting = new Set(['unrewritten-import', 'unresolved-import']);
/** An import of more lines is rewritten by hand. */
const statementLines = 100;
/** The source lines that a report points at, read from the judged tree: sources are not kept while it is scanned. */
async function readFrames(tree, report) {
    const wanted = new Map();
    for (const { check, location, related } of report.findings.slice(0, mostFrames)) {
        // A suggested change is of a whole statement, wherever it stands in the file.
        const places = suggesting.has(check) ? [location, ...related] : [location];
        const following = suggesting.has(check) ? statementLines : 1;
        for (const { path, line } of places) {
            if (line === undefined)
                continue;
            const lines = wanted.get(path) ?? new Set();
            for (let k = 0; k < following; k++)
                lines.add(line + k);
            wanted.set(path, lines);
        }
    }
    const found = new Map();
    const known = new Set(tree.entries.map((entry) => entry.path));
    await tree.each([...wanted.keys()].filter((path) => known.has(path)), (path, content) => {
        // What is no text tells nothing, and nobody's terminal wants it.
        if (!(content instanceof Uint8Array) || content.includes(0))
            return;
        const lines = Buffer.from(content)
            .toString('utf8')
            .replace(/^\uFEFF/, '')
            .split(/\r\n|\r|\n/);
        for (const line of wanted.get(path) ?? []) {
            const text = lines[line - 1];
            if (text !== undefined)
                found.set(`${line}:${path}`, text);
        }
    });
    return (path, line) => found.get(`${line}:${path}`);
}

// EXTERNAL MODULE: ./build/commands/unjudged.js
var unjudged = __webpack_require__(389);
;// CONCATENATED MODULE: ./build/commands/print-check.js











/**
 * The verbs that print a report: they differ in which checks run, and over what.
 *
 * @param opening the host of the folder: being opened while this file and all that it needs are loaded.
 */
async function printCheck(verb, given, format, terminal, opening) {
    const host = await opening;
    try {
        const inputs = inputsOf(verb, given.inputs);
        const folder = (0,commands_folder/* folderOf */.y)(given);
        const checked = await (0,commands_check/* check */.z)(host, inputs);
        await print(checked, checked.settings, format, folder, terminal);
        return exitCode(checked.report);
    }
    catch (error) {
        // The error itself is told on standard error, as where the manifest has no other problems.
        if (error instanceof unjudged/* Unjudged */.r) {
            const settings = { reportDirectory: (0,read/* statedDirectory */.pS)(given.inputs), failOn: 'error' };
            await print(error, settings, format, (0,commands_folder/* folderOf */.y)(given), terminal);
        }
        throw error;
    }
    finally {
        host.dispose();
    }
}
async function print(checked, settings, format, folder, terminal) {
    // Printed first: a directory that cannot be written to must not cost the findings.
    terminal.out(await render(checked, format, terminal));
    const directory = settings.reportDirectory;
    if (directory === null)
        return;
    const { writeReports } = await Promise.all(/* import() */[__webpack_require__.e(578), __webpack_require__.e(290)]).then(__webpack_require__.bind(__webpack_require__, 3290));
    await writeReports(checked.report, settings, '.', (name, text) => terminal.writeReport(directory, folder, name, text));
}
/** What a verb stands for; a flag that says otherwise is a contradiction. */
function inputsOf(verb, inputs) {
    const meant = verb === 'audit' ? { mode: 'audit' } : verb === 'smoke' ? { checks: 'smoke' } : {};
    for (const [name, value] of Object.entries(meant)) {
        if (inputs[name] === undefined || inputs[name] === value)
            continue;
        throw new misconfiguration/* Misconfiguration */.U(`"${verb}" means --${name} ${value}, and --${name} "${inputs[name]}" was given`, `lane-guard check --${name} ${inputs[name]}`);
    }
    return { ...inputs, ...meant };
}
/** Nothing but a pass is 0. */
function exitCode(report) {
    return report.verdict === 'pass' ? 0 : report.verdict === 'fail' ? 1 : 2;
}
async function render(checked, format, terminal) {
    const { report, tree } = checked;
    if (format === 'json')
        return (0,json/* renderJson */.h)(report);
    if (format === 'markdown')
        return renderSummary(report, checks/* checks */.A);
    if (format === 'html') {
        const { renderHtml } = await __webpack_require__.e(/* import() */ 703).then(__webpack_require__.bind(__webpack_require__, 4703));
        return renderHtml(report, checks/* checks */.A);
    }
    if (format === 'sarif') {
        const { sarifOf } = await Promise.all(/* import() */[__webpack_require__.e(578), __webpack_require__.e(290)]).then(__webpack_require__.bind(__webpack_require__, 3290));
        return sarifOf(report);
    }
    if (format === 'github') {
        const { commands, omitted } = renderAnnotations(report);
        return [...commands.map(annotationCommand), ...(omitted ? [omitted] : []), ''].join('\n');
    }
    const sourceLine = await readFrames(tree, report);
    return renderText(report, { color: terminal.color, width: terminal.width, sourceLine });
}


/***/ }),

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/**
 * The report as JSON: keys in the order that `domain/report.ts` declares, two spaces of indentation, a final newline.
 * `schema/report.schema.json` describes it. The keys of `data` stand as the check gave them.
 */
function renderJson(report) {
    const ordered = {
        ...inOrder(report, reportKeys),
        counts: inOrder(report.counts, countKeys),
        range: report.range && inOrder(report.range, rangeKeys),
        findings: report.findings.map((finding) => ({
            ...inOrder(finding, findingKeys),
            location: inOrder(finding.location, locationKeys),
            related: finding.related.map((location) => inOrder(location, locationKeys)),
            waiver: finding.waiver && {
                ...inOrder(finding.waiver, waiverKeys),
                location: inOrder(finding.waiver.location, locationKeys),
            },
        })),
        checks: report.checks.map((check) => inOrder(check, checkKeys)),
        coverage: {
            ...inOrder(report.coverage, coverageKeys),
            lanes: report.coverage.lanes.map((lane) => inOrder(lane, laneKeys)),
            unreadable: report.coverage.unreadable.map((file) => inOrder(file, unreadableKeys)),
            unknownCalls: report.coverage.unknownCalls.map((call) => inOrder(call, callKeys)),
        },
        promotions: report.promotions.map((promotion) => inOrder(promotion, promotionKeys)),
        suites: report.suites.map((suite) => ({
            ...inOrder(suite, suiteKeys),
            counts: inOrder(suite.counts, suiteCountKeys),
            failures: suite.failures.map((test) => inOrder(test, testKeys)),
            before: suite.before && {
                ...inOrder(suite.before, comparisonKeys),
                counts: inOrder(suite.before.counts, suiteCountKeys),
            },
        })),
        next: report.next.map((promotion) => inOrder(promotion, nextKeys)),
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}
const reportKeys = {
    version: true,
    verdict: true,
    reasons: true,
    counts: true,
    range: true,
    findings: true,
    checks: true,
    coverage: true,
    promotions: true,
    suites: true,
    next: true,
};
const countKeys = {
    errors: true,
    warnings: true,
    notices: true,
    waived: true,
    baselined: true,
};
const rangeKeys = { base: true, head: true, commits: true };
const findingKeys = {
    check: true,
    severity: true,
    status: true,
    new: true,
    message: true,
    remedy: true,
    location: true,
    related: true,
    fingerprint: true,
    value: true,
    waiver: true,
    data: true,
};
const waiverKeys = { owner: true, reason: true, expires: true, location: true };
const locationKeys = { path: true, line: true, column: true, endColumn: true, note: true };
const checkKeys = { id: true, status: true, reason: true };
const coverageKeys = {
    python: true,
    typescript: true,
    outsideLanes: true,
    lanes: true,
    imports: true,
    unreadable: true,
    unknownCalls: true,
    shims: true,
    brokenLinks: true,
    notes: true,
};
const laneKeys = { name: true, root: true, files: true };
const unreadableKeys = { path: true, line: true, reason: true };
const callKeys = { path: true, line: true, column: true };
const promotionKeys = { module: true, from: true, to: true, commit: true, files: true };
/** How long tests take differs from run to run. */
const suiteKeys = {
    side: true,
    name: true,
    lane: true,
    status: true,
    reason: true,
    files: true,
    counts: true,
    failures: true,
    before: true,
};
const suiteCountKeys = { passed: true, failed: true, skipped: true };
const testKeys = {
    id: true,
    path: true,
    line: true,
    at: true,
    status: true,
    message: true,
    before: true,
    flaky: true,
};
const comparisonKeys = {
    commit: true,
    status: true,
    reason: true,
    counts: true,
    new: true,
    stillFailing: true,
    mended: true,
};
const nextKeys = {
    module: true,
    from: true,
    to: true,
    blockers: true,
    importedBy: true,
    reason: true,
};
function inOrder(value, keys) {
    const result = {};
    for (const key in keys) {
        if (Object.hasOwn(value, key))
            result[key] = value[key];
    }
    return result;
}


/***/ }),

/***/ 1917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byPlace),
/* harmony export */   n: () => (/* binding */ activeBySeverity)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6725);


/** Findings that count for the verdict, most severe first; of one severity those that the range brought come first. */
function activeBySeverity(findings) {
    return findings
        .filter((finding) => finding.status === 'active')
        .sort((a, b) => rank(a) - rank(b) || Number(a.new === false) - Number(b.new === false) || byPlace(a, b));
}
/** By place; at one place as a person reads them, the most severe first, which is not the order of the report. */
function byPlace(a, b) {
    return ((0,_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .i)(a.location, b.location) ||
        rank(a) - rank(b) ||
        (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.check, b.check) ||
        (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.message, b.message));
}
function rank(finding) {
    return _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(finding.severity);
}


/***/ }),

/***/ 7414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   hT: () => (/* binding */ relatedBesideChain),
/* harmony export */   z7: () => (/* binding */ shownPlace)
/* harmony export */ });
/* harmony import */ var _domain_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8548);
/* harmony import */ var _domain_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9994);


/** `lukhas/a.py:3:7`, as editors open it; a location without a path is the repository itself. */
function shownPlace(location) {
    return (0,_domain_location_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)({ ...location, path: location.path === '' ? 'repository' : location.path });
}
/** The import chain that a finding carries as `data.chain`; empty where it has none. */
function chainOf(finding) {
    const chain = finding.data.chain;
    if (!Array.isArray(chain))
        return [];
    return chain.flatMap((step) => (isStep(step) ? [step] : []));
}
/** The related places that the chain does not already show, each once. */
function relatedBesideChain(finding) {
    const shown = new Set(chainOf(finding).map(lineOf));
    const told = new Set();
    return finding.related.filter((location) => {
        const text = `${shownPlace(location)} ${location.note ?? ''}`;
        if (shown.has(lineOf(location)) || told.has(text))
            return false;
        told.add(text);
        return true;
    });
}
/** Without the column. */
function lineOf({ path, line }) {
    return (0,_domain_location_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)({ path, line });
}
function isStep(value) {
    const { path, line, target } = (0,_domain_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(value);
    return typeof path === 'string' && typeof line === 'number' && typeof target === 'string';
}


/***/ }),

/***/ 6585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k3: () => (/* binding */ acknowledgedSection),
  uo: () => (/* binding */ capped),
  N$: () => (/* binding */ checksSection),
  EA: () => (/* binding */ coverageSection),
  s1: () => (/* binding */ resultSections),
  zU: () => (/* binding */ slowestSection),
  dw: () => (/* binding */ testSections)
});

// EXTERNAL MODULE: ./build/domain/count.js
var count = __webpack_require__(6690);
// EXTERNAL MODULE: ./build/domain/group.js
var group = __webpack_require__(7470);
// EXTERNAL MODULE: ./build/reporters/order.js
var order = __webpack_require__(1917);
// EXTERNAL MODULE: ./build/reporters/place.js
var place = __webpack_require__(7414);
// EXTERNAL MODULE: ./build/domain/order.js
var domain_order = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/reporters/suites.js



/** Over all suites; the JSON report has as many of each. */
const slowestShown = 5;
/** Seconds; a list of tests that take no time tells nothing. */
const worthTelling = 0.1;
/** A test's name holds its parameters, which may be long. */
const nameLength = 300;
/** `production (accepted)`; `shared`; `promotion check tests/contracts`. */
function suiteName({ side, name, lane }) {
    if (name !== null)
        return `promotion check ${name}`;
    return lane === null ? side : `${side} (${lane})`;
}
/** `production (accepted): failed: 3 passed, 1 failed, 0 skipped in 1 file`, and how that was at the base. */
function suiteLine(suite) {
    const status = suite.reason === null ? suite.status : `${suite.status}: ${suite.reason}`;
    const flaky = suite.failures.filter((test) => test.flaky).length;
    const parts = [
        `${suiteName(suite)}: ${status}: ${countsLine(suite)}`,
        ...(flaky > 0 ? [`${flaky} of them flaky`] : []),
        ...(suite.before === null ? [] : [comparisonLine(suite.before)]),
    ];
    return parts.join('; ');
}
/** `3 passed, 1 failed, 0 skipped in 1 file`; of a command, which has no test files, without these. */
function countsLine({ counts, files, name }) {
    const { passed, failed, skipped } = counts;
    const where = name !== null && files.length === 0 ? '' : ` in ${(0,count/* counted */.h)(files.length, 'file')}`;
    return `${passed} passed, ${failed} failed, ${skipped} skipped${where}`;
}
/** `since 0123456789ab: 1 new failure, 2 still failing, 0 mended`. */
function comparisonLine(before) {
    const commit = before.commit.slice(0, 12);
    const broken = before.status === 'interrupted' ? `${commit}, where it was interrupted (${before.reason})` : commit;
    const { new: brought, stillFailing, mended } = before;
    return `since ${broken}: ${(0,count/* counted */.h)(brought.length, 'new failure')}, ${stillFailing.length} still failing, ${mended.length} mended`;
}
/** `tests/smoke/test_x.py::test_start: 12.3 s`, the slowest of all suites first. */
function slowestLines({ suites }) {
    const times = new Map();
    for (const { slowest = [] } of suites) {
        // A test that imports both sides runs in both suites.
        for (const { id, seconds } of slowest)
            times.set(id, Math.max(seconds, times.get(id) ?? 0));
    }
    return [...times]
        .filter(([, seconds]) => seconds >= worthTelling)
        .sort(([a, short], [b, long]) => long - short || (0,domain_order/* compareText */.n)(a, b))
        .slice(0, slowestShown)
        .map(([id, seconds]) => `${id.slice(0, nameLength)}: ${seconds.toFixed(1)} s`);
}
/** Each failing test with what it did before and what it said: `tests/smoke/test_x.py::test_a (new): AssertionError: …`. */
function failureLines({ suites }) {
    const failures = (0,group/* groupedBy */.m)(suites.flatMap((suite) => suite.failures), (test) => test.id);
    const brought = new Set(suites.flatMap(({ before }) => before?.new ?? []));
    const remaining = new Set(suites.flatMap(({ before }) => before?.stillFailing ?? []));
    return [...failures].map(([id, same]) => {
        const marks = [
            ...(brought.has(id) ? ['new'] : []),
            ...(remaining.has(id) ? ['still failing'] : []),
            ...(same.some((test) => test.flaky) ? ['flaky'] : []),
        ];
        const message = same.find((test) => test.message)?.message;
        const mark = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
        return `${id.slice(0, nameLength)}${mark}${message ? `: ${message}` : ''}`;
    });
}
/** Ids of tests that failed at the base and pass now, each once. */
function mendedLines({ suites }) {
    return [...new Set(suites.flatMap(({ before }) => before?.mended ?? []))].sort(domain_order/* compareText */.n);
}

;// CONCATENATED MODULE: ./build/reporters/sections.js





/** A terminal or a summary shows this many of a list; the JSON report has all. */
const shown = 10;
/** What happened and what comes next: promotions, suites, what to promote. Empty ones are left out. */
function resultSections(report) {
    return [
        { title: 'Promotions', lines: capped(report.promotions.map(promotionLine)) },
        { title: 'Suites', lines: report.suites.map(suiteLine) },
        { title: 'Promote next, best first', lines: capped(report.next.map(nextLine)) },
    ].filter((section) => section.lines.length > 0);
}
/** The tests that took longest. Not for what is written again only where it changed: no two runs take the same time. */
function slowestSection(report) {
    const lines = slowestLines(report);
    return lines.length === 0 ? [] : [{ title: 'Slowest tests', lines }];
}
/** Test by test: what fails, with what it says, and what is mended. Empty ones are left out. */
function testSections(report) {
    return [
        { title: 'Failing tests', lines: capped(failureLines(report)) },
        { title: 'Mended tests', lines: capped(mendedLines(report)) },
        ...slowestSection(report),
    ].filter((section) => section.lines.length > 0);
}
/** Checks that did not run, by equal reason, crashes first. */
function checksSection(report) {
    const ran = report.checks.filter((check) => check.status === 'ran').length;
    const total = `${ran} of ${(0,count/* counted */.h)(report.checks.length, 'check')} ran`;
    return {
        title: 'Checks',
        lines: [total, ...byReason(report.checks, 'crashed'), ...byReason(report.checks, 'skipped')],
    };
}
/** What was looked at and what limits the verdict. */
function coverageSection(report) {
    const { coverage, range } = report;
    const lines = [
        `${(0,count/* counted */.h)(coverage.python, 'Python file')}, ${(0,count/* counted */.h)(coverage.typescript, 'TypeScript file')}, ` +
            `${coverage.outsideLanes} of them in no lane; ${(0,count/* counted */.h)(coverage.imports, 'import')}`,
        ...coverage.lanes.map((lane) => `lane ${lane.name} (${lane.root}): ${(0,count/* counted */.h)(lane.files, 'file')}`),
        range === null
            ? 'no range of commits was judged, the tree alone'
            : `range ${abbreviated(range.base)}..${abbreviated(range.head)}: ${(0,count/* counted */.h)(range.commits, 'commit')}`,
        ...listed('unreadable', coverage.unreadable.map(unreadablePlace)),
        ...listed('dynamic imports of an unknown name', coverage.unknownCalls.map(place/* shownPlace */.z7)),
        ...listed('production shims into a development lane', coverage.shims),
        ...listed('links that lead nowhere or outside', coverage.brokenLinks),
        ...coverage.notes.map((note) => `note: ${note}`),
    ];
    return { title: 'Coverage', lines };
}
/** Findings that do not count for the verdict, each in one line; none: no lines. */
function acknowledgedSection(report) {
    const lines = report.findings
        .filter((finding) => finding.status !== 'active')
        .sort(order/* byPlace */.h)
        .map((finding) => `${(0,place/* shownPlace */.z7)(finding.location)}  ${finding.check}  ${acknowledged(finding)}  ${finding.message}`);
    return { title: 'Waived or in the baseline', lines: capped(lines) };
}
/** Who took it upon himself, until when and why. */
function acknowledged({ status, waiver }) {
    if (waiver === null)
        return status;
    const { owner, expires, reason } = waiver;
    return `${status} by ${owner}, ${expires === 'never' ? 'for ever' : `until ${expires}`}: ${reason};`;
}
/** The first of a list and how many more there are. */
function capped(lines, limit = shown) {
    if (lines.length <= limit)
        return [...lines];
    return [...lines.slice(0, limit), `and ${lines.length - limit} more in the JSON report`];
}
function promotionLine(promotion) {
    const where = promotion.commit === null ? 'over the whole range' : `in commit ${abbreviated(promotion.commit)}`;
    return `${promotion.module}: ${promotion.from} → ${promotion.to} ${where}, ${(0,count/* counted */.h)(promotion.files.length, 'file')}`;
}
function nextLine(next) {
    const blockers = next.blockers.length === 0 ? '' : capped(next.blockers).join(', ');
    // Beside what it says of itself, for who imports it is told there as well.
    const needs = blockers === '' ? '' : `; promote before it: ${blockers}`;
    return `${next.module}: ${next.from} → ${next.to}: ${next.reason}${needs}`;
}
function byReason(checks, status) {
    const halted = checks.filter((check) => check.status === status);
    const reasons = (0,group/* groupedBy */.m)(halted, (check) => check.reason ?? 'no reason was given');
    return [...reasons].map(([reason, same]) => {
        // Who names one check need not be told of all the others; what keeps most from running is no news of each.
        const isMany = reason === 'not selected' || 2 * same.length > checks.length;
        const ids = isMany ? (0,count/* counted */.h)(same.length, 'check') : same.map((check) => check.id).join(', ');
        return `${status}: ${ids}: ${reason}`;
    });
}
function unreadablePlace(file) {
    return `${(0,place/* shownPlace */.z7)({ path: file.path, ...(file.line !== null && { line: file.line }) })} (${file.reason})`;
}
function listed(title, places) {
    return places.length === 0 ? [] : [`${title} (${places.length}): ${capped(places).join(', ')}`];
}
function abbreviated(sha) {
    return sha.slice(0, 12);
}


/***/ }),

/***/ 7704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   QA: () => (/* binding */ furtherReasons),
/* harmony export */   W2: () => (/* binding */ noveltyLine)
/* harmony export */ });
/* harmony import */ var _domain_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6690);

/**
 * The verdict in one line: `fail: 3 errors, 1 warning, 0 notices in 46 files (2 lanes)`, or `could not run: <reason>`.
 * Text of the repository in it is not escaped.
 */
function verdictLine(report) {
    if (report.verdict === 'could-not-run')
        return `could not run: ${report.reasons[0] ?? 'no reason was given'}`;
    return `${report.verdict}: ${countsLine(report)}`;
}
/** `3 errors, 1 warning, 0 notices in 46 files (2 lanes)`, and `; 2 waived, 27 in the baseline` where there are such. */
function countsLine(report) {
    const { counts, coverage } = report;
    const findings = [
        (0,_domain_count_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(counts.errors, 'error'),
        (0,_domain_count_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(counts.warnings, 'warning'),
        (0,_domain_count_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(counts.notices, 'notice'),
    ];
    const files = (0,_domain_count_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(coverage.python + coverage.typescript, 'file');
    const known = [
        ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
        ...(counts.baselined > 0 ? [`${counts.baselined} in the baseline`] : []),
    ];
    const beside = known.length === 0 ? '' : `; ${known.join(', ')}`;
    return `${findings.join(', ')} in ${files} (${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(coverage.lanes.length, 'lane')})${beside}`;
}
/** `3 new, 40 old` of the findings that count, and `, 2 not compared` where there are such; null where none was compared. */
function noveltyLine(findings) {
    const counts = { new: 0, old: 0, unknown: 0 };
    for (const finding of findings) {
        if (finding.status === 'active')
            counts[finding.new === null ? 'unknown' : finding.new ? 'new' : 'old']++;
    }
    if (counts.new + counts.old === 0)
        return null;
    return `${counts.new} new, ${counts.old} old${counts.unknown > 0 ? `, ${counts.unknown} not compared` : ''}`;
}
/** Reasons that the verdict line does not show. */
function furtherReasons(report) {
    return report.verdict === 'could-not-run' ? report.reasons.slice(1) : report.reasons;
}


/***/ })

};
