// Writes a proposed manifest as YAML, beside each value what it rests on.
import type { Grounded, Proposal, ProposedLane } from './proposal.ts';
import { blockItem, blockPair, type Written } from './written.ts';

const indentation = { map: 2, list: 2 };
/** Columns of a comment. */
const widest = 120;

/** The text of the file. Names of the tree stand in it quoted, on one line each. */
export function proposalText(proposal: Proposal): string {
  const { why, lanes, secrets, zeroBytesFail, smoke, pythonPath } = proposal;
  const settings = [
    ...grounded('smoke', smoke.value.length > 0 ? smoke.value : undefined, smoke.why, 2),
    ...grounded('python-path', pythonPath.value ?? undefined, pythonPath.why, 2),
  ];
  const rules = [
    ...(secrets.value.length > 0
      ? [
          ...comments(secrets.why, 2),
          '  secrets:',
          ...secrets.value.flatMap((pattern) => blockItem({ pattern }, 4, indentation)),
        ]
      : comments(secrets.why, 2)),
    ...grounded('zero_bytes_fail', zeroBytesFail.value || undefined, zeroBytesFail.why, 2),
  ];
  const hasRules = secrets.value.length > 0 || zeroBytesFail.value;
  const hasSettings = smoke.value.length > 0 || pythonPath.value !== null;
  return [
    ...comments(
      [
        'Proposed by lane-guard init from what the tree holds. What a value rests on stands above it: read it before others rely on it. Every key: docs/manifest.md of lane-guard.',
      ],
      0,
    ),
    'version: 1',
    '',
    ...comments(why, 0),
    'lanes:',
    ...lanes.flatMap((lane, at) => [...(at === 0 ? [] : ['']), ...laneLines(lane)]),
    '',
    ...(hasRules ? ['invariants:', ...rules] : rules.map((line) => line.trimStart())),
    ...(hasSettings ? ['', 'lane_guard:', ...settings] : []),
    '',
  ].join('\n');
}

function laneLines(lane: ProposedLane): string[] {
  const { name, root, role, why, directories, owners, dependsOn, denyFrom, promotion } = lane;
  const some = (list: readonly string[]) => (list.length > 0 ? list : undefined);
  return [
    ...comments(why, 2),
    ...blockItem({ name }, 2, indentation),
    ...blockPair('root', root, 4, indentation),
    ...grounded('directories', role === 'production' ? directories.value : undefined, directories.why, 4),
    ...grounded('owners', some(owners.value), owners.why, 4),
    ...grounded('depends_on', some(dependsOn.value), dependsOn.why, 4),
    ...comments(denyFrom.why, 4),
    ...(denyFrom.value.length > 0 ? blockPair('import_rules', { deny_from: denyFrom.value }, 4, indentation) : []),
    ...grounded(
      'promotion',
      Object.keys(promotion.value).length > 0 ? (promotion.value as Written) : undefined,
      promotion.why,
      4,
    ),
  ];
}

function grounded(key: string, value: Written | undefined, why: Grounded<unknown>['why'], column: number): string[] {
  return [...comments(why, column), ...(value === undefined ? [] : blockPair(key, value, column, indentation))];
}

/** Sentences as lines of comments, broken at blanks. */
function comments(sentences: readonly string[], column: number): string[] {
  const start = `${' '.repeat(column)}#`;
  return sentences.flatMap((sentence) => {
    const lines: string[] = [];
    let line = start;
    for (const word of sentence.split(' ')) {
      if (line !== start && line.length + 1 + word.length > widest) {
        lines.push(line);
        line = start;
      }
      line += ` ${word}`;
    }
    return [...lines, line];
  });
}
