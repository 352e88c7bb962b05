import type { Group } from '../domain/check.ts';
import { counted } from '../domain/count.ts';
import type { Finding } from '../domain/finding.ts';
import { groupedBy } from '../domain/group.ts';
import type { Coverage, Report } from '../domain/report.ts';
import { type ChainStep, chainOf } from './place.ts';
import { capped } from './sections.ts';
import type { CheckTitles } from './titles.ts';
import { visible } from './visible.ts';

/** GitHub draws no picture of more than 50,000 characters or 500 arrows; long before that nobody reads it. */
const mostArrows = 30;
const mostLanes = 20;
const mostHops = 12;
const mostTexts = 6;
const labelLength = 60;

/** Groups whose findings are about what one lane loads of another. */
const crossing: readonly Group[] = ['dependencies', 'shims'];

/**
 * The lanes, what is promoted from one to another, and where imports cross against the rules, as a fenced Mermaid
 * flowchart; null where there is no arrow to draw.
 */
export function lanesPicture(report: Report, findings: readonly Finding[], titles: CheckTitles): string | null {
  const { lanes } = report.coverage;
  const arrows = [...promotionArrows(report, lanes), ...crossingArrows(findings, titles, lanes)].slice(0, mostArrows);
  if (arrows.length === 0) return null;
  const drawn = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  for (const lane of lanes) if (drawn.size < mostLanes) drawn.add(lane);
  const names = new Map([...drawn].map((lane, index) => [lane, `lane${index}`]));
  const lines = [
    ...[...names].map(
      ([lane, id]) => `  ${id}["${label(lane.name)}<br/>${label(lane.root)}, ${counted(lane.files, 'file')}"]`,
    ),
    ...arrows.map(({ from, to, texts, forbidden }) => {
      const text = capped(texts, mostTexts).map(label).join('<br/>');
      const arrow = forbidden ? `-. "${text}" .->` : `== "${text}" ==>`;
      return `  ${names.get(from)} ${arrow} ${names.get(to)}`;
    }),
    ...red(arrows.flatMap(({ forbidden }, index) => (forbidden ? [index] : []))),
  ];
  return fenced('flowchart LR', lines);
}

/** An import chain from its first file to what it must not reach, as a fenced Mermaid flowchart. */
export function chainPicture(chain: readonly ChainStep[]): string {
  const steps = chain.length <= mostHops ? chain : [...chain.slice(0, mostHops - 3), null, ...chain.slice(-2)];
  const texts = steps.map((step) =>
    step === null ? `${chain.length - mostHops + 1} more files` : `${step.path}:${step.line}`,
  );
  const nodes = [...texts, chain.at(-1)?.target ?? ''].map((text, index) => `  file${index}["${label(text)}"]`);
  const arrows = texts.map((_, index) => `  file${index} --> file${index + 1}`);
  return fenced('flowchart TD', [...nodes, ...arrows, ...red([texts.length - 1])]);
}

interface Arrow {
  readonly from: Lane;
  readonly to: Lane;
  /** A line each. */
  readonly texts: readonly string[];
  readonly forbidden: boolean;
}

type Lane = Coverage['lanes'][number];

function promotionArrows(report: Report, lanes: readonly Lane[]): Arrow[] {
  const between = groupedBy(report.promotions, ({ from, to }) => JSON.stringify([from, to]));
  return [...between.values()].flatMap((promotions) => {
    const from = lanes.find((lane) => lane.root === `${promotions[0]?.from}/`);
    const to = lanes.find((lane) => lane.root === `${promotions[0]?.to}/`);
    const texts = promotions.map(({ module }) => `promotes ${module}`);
    return from && to ? [{ from, to, texts, forbidden: false }] : [];
  });
}

function crossingArrows(findings: readonly Finding[], titles: CheckTitles, lanes: readonly Lane[]): Arrow[] {
  const counts = new Map<string, { readonly from: Lane; readonly to: Lane; readonly checks: Map<string, number> }>();
  for (const finding of findings) {
    if (!crossing.includes(titles[finding.check].group)) continue;
    const from = laneOf(chainOf(finding)[0]?.path ?? finding.location.path, lanes);
    const to = targetLane(finding, from, lanes);
    if (!from || !to) continue;
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
function targetLane(finding: Finding, from: Lane | undefined, lanes: readonly Lane[]): Lane | undefined {
  const { target } = finding.data;
  const named = typeof target === 'string' ? [`${target.replaceAll('.', '/')}/`, `${target}/`] : [];
  const places = [...named, ...finding.related.map((location) => location.path)];
  return places.map((path) => laneOf(path, lanes)).find((lane) => lane !== undefined && lane !== from);
}

function laneOf(path: string, lanes: readonly Lane[]): Lane | undefined {
  let found: Lane | undefined;
  for (const lane of lanes) {
    if (path.startsWith(lane.root) && lane.root.length > (found?.root.length ?? -1)) found = lane;
  }
  return found;
}

/** Text in which Mermaid and Markdown see nothing but text: every other character as its code. */
function label(text: string): string {
  const shown = visible(text);
  const short =
    shown.length <= labelLength ? shown : `…${shown.slice(1 - labelLength).replace(/^[\udc00-\udfff]/, '')}`;
  return short.replace(/[^\p{L}\p{N} _./:,→…-]/gu, (character) => `#${character.codePointAt(0)};`);
}

function red(arrows: readonly number[]): string[] {
  return arrows.length === 0 ? [] : [`  linkStyle ${arrows.join(',')} stroke:#d1242f,stroke-width:2px`];
}

function fenced(kind: string, lines: readonly string[]): string {
  return `\`\`\`mermaid\n${kind}\n${lines.join('\n')}\n\`\`\``;
}
