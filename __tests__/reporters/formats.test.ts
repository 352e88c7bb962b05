import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { type Format, formats, markdownFormats } from '../support/formats.ts';
import { expectLinear } from '../support/growth.ts';
import { findings, findingWith, fullReport, hostileTexts, reportWith } from '../support/report.ts';

/** What a reader of a format reads, without its escaping; SARIF's places as the others write them. */
function read({ name }: Format, text: string): string {
  if (name === 'sarif') return sarifText(text);
  if (name === 'check runs') return checkRunText(text);
  if (name === 'json') return jsonText(text);
  const characters = text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('\u200b', '')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':');
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return characters.replace(/&(lt|gt|quot|amp);/g, (_, entity: string) => names[entity] ?? '');
}

interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number; readonly startColumn?: number };
      };
    },
  ];
}

function sarifText(text: string): string {
  const { results } = JSON.parse(text).runs[0];
  return results
    .map(({ ruleId, level, message, locations }: SarifResult) => {
      const { artifactLocation, region } = locations[0].physicalLocation;
      const path = artifactLocation.uri === '.' ? 'repository' : decodeURIComponent(artifactLocation.uri);
      return [
        ruleId,
        level === 'note' ? 'notice' : level,
        path,
        `${region.startLine}:${region.startColumn}`,
        message.text,
      ].join('\n');
    })
    .join('\n');
}

function checkRunText(text: string): string {
  return JSON.parse(text)
    .map((run: { summary: string }) => read({ name: 'summary', render: () => '' }, run.summary))
    .join('\n');
}

function jsonText(text: string): string {
  return JSON.parse(text)
    .findings.map(({ check, severity, location, message, remedy }: Finding) => {
      const path = location.path === '' ? 'repository' : location.path;
      return [check, severity, path, `${location.line}:${location.column}`, message, remedy].join('\n');
    })
    .join('\n');
}

const everyFinding = formats.filter(({ name }) => name !== 'review');
const active = fullReport().findings.filter((finding) => finding.status === 'active');

describe('every format', () => {
  it.each(
    everyFinding.flatMap((format) => active.map((finding) => [format.name, finding.check, format, finding] as const)),
  )('%s shows check, severity, place, message and remedy of %s', (name, _, format, finding) => {
    const text = read(format, format.render(reportWith({ findings: [finding] })));
    const { check, severity, location, message, remedy } = finding;
    expect(text).toContain(check);
    expect(text).toContain(severity);
    expect(text).toContain(message);
    for (const line of remedy.split('\n')) expect(text).toContain(line);
    if (location.path !== '') expect(text).toContain(location.path);
    else if (name !== 'github') expect(text).toContain('repository');
    if (location.line === undefined) return;
    if (name === 'github') expect(text).toContain(`line=${location.line},col=${location.column}`);
    else expect(text).toContain(`${location.line}:${location.column}`);
  });

  it.each(formats)('$name is the same for the same report', ({ render }) => {
    expect(render(fullReport())).toBe(render(structuredClone(fullReport())));
  });

  it.each(formats.flatMap((format) => hostileTexts.map((text) => [format.name, text, format.render] as const)))(
    '%s carries no control character, no direction mark and no half character of %j',
    (_, text, render) => {
      const finding = findingWith({ message: text, remedy: text, location: { path: text, line: 1 }, value: 'x' });
      const rendered = render(reportWith({ reasons: [text], findings: [finding] }));
      // JSON and what is sent as JSON write control characters out on their own.
      expect(rendered).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
      if (_ !== 'json') expect(rendered).not.toMatch(/\p{Bidi_Control}/u);
    },
  );

  it.each(
    formats.flatMap((format) => [10, 11, 51, 1000, 30_000].map((count) => [format.name, count, format] as const)),
  )('%s of %i findings is within its limit', (_, count, { render, limit }) => {
    const rendered = render(reportWith({ findings: findings(count) }));
    expect(rendered.length).toBeGreaterThan(0);
    if (limit !== undefined) expect(Buffer.byteLength(rendered)).toBeLessThanOrEqual(limit);
  });

  it.each(everyFinding)('$name grows with the findings, not with their square', ({ render }) => {
    expectLinear(300, (size) => {
      render(reportWith({ findings: findings(size) }));
    });
  });
});

describe('every format in Markdown', () => {
  it.each(markdownFormats.flatMap((format) => hostileTexts.map((text) => [format.name, text, format.render] as const)))(
    '%s has no tag, mention, marker or broken picture of %j',
    (_, text, render) => {
      const finding = findingWith({
        message: text,
        remedy: text,
        location: { path: text, line: 1 },
        related: [{ path: text, note: text }],
        data: {
          target: 'candidate.x',
          chain: [
            { path: `lukhas/${text}`, line: 1, target: text },
            { path: text, line: 1, target: text },
          ],
        },
      });
      const promotion = { module: text, from: 'candidate', to: 'lukhas', commit: null, files: [] };
      const suite = {
        side: 'production',
        name: text,
        lane: text,
        status: 'empty',
        reason: text,
        files: [],
        counts: { passed: 0, failed: 0, skipped: 0 },
        failures: [{ id: text, path: text, status: 'failed', message: text, seconds: 3 }],
        slowest: [{ id: text, seconds: 3 }],
        before: null,
      } as const;
      const markdown = render(
        reportWith({ reasons: [text], findings: [finding, finding], promotions: [promotion], suites: [suite] }),
      );
      const pictures = markdown.match(/^```mermaid\n[^`]*^```$/gm) ?? [];
      expect(pictures.length).toBeGreaterThan(0);
      for (const picture of pictures) {
        const labels = picture
          .split('\n')
          .slice(1, -1)
          .flatMap((line) => line.match(/".*"/) ?? []);
        for (const label of labels) expect(label.replaceAll('<br/>', '')).toMatch(/^"[^"'`<>@&|\\[\]]*"$/);
      }
      const rest = outsideCode(markdown);
      expect(
        rest.replace(/^<!-- lane-guard (?:comment|issue) -->$|^<\/?details>$|^<summary>[\w ]+<\/summary>$/gm, ''),
      ).not.toMatch(/[<>]|@(?!&#8203;)|:\/\//);
      expect(markdown.match(/<!--/g)?.length ?? 0).toBe(_ === 'summary' ? 0 : 1);
    },
  );
});

/** Without fenced blocks and code spans, as CommonMark delimits them. */
function outsideCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})(?:text|mermaid)\n(?:.*\n)*?\1$/gm, 'code')
    .replace(/(?<!`)(`+)(?!`)(?:.*?[^`])\1(?!`)/g, 'code');
}
