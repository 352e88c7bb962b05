import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { editManifest, type ManifestEdit } from '../../src/manifest/edit.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { lineChanges } from './line-changes.ts';

const real = (name: string) => readFileSync(new URL(`../fixtures/manifests/${name}`, import.meta.url), 'utf8');
const read = (text: string) => readManifest('ops/matriz.yaml', new TextEncoder().encode(text));
const head = 'version: 1\n';
const lane = `${head}lanes:\n  - name: accepted\n    root: lukhas/\n`;

const directory = (path = 'lukhas/core/x', name = 'accepted'): ManifestEdit => ({
  kind: 'add-directory',
  lane: name,
  directory: path,
});
const newLane: ManifestEdit = { kind: 'add-lane', lane: { name: 'shared', root: 'shared/', dependsOn: ['core'] } };
const waiver: ManifestEdit = { kind: 'add-waiver', waiver: { check: 'lane-violation', reason: 'a: b' } };
const set = (path: string, value: Extract<ManifestEdit, { kind: 'set' }>['value']): ManifestEdit => ({
  kind: 'set',
  path: path.split('/'),
  value,
});
const append = (path: string, value: string): ManifestEdit => ({ kind: 'append', path: path.split('/'), value });
const waiverLines = ['+waivers:', '+  - check: lane-violation', '+    reason: "a: b"'];

describe('the real manifests', () => {
  it.each(['matriz-2025-08-27.yaml', 'matriz-2025-08-30.yaml'])('%s keeps every line that an edit leaves', (name) => {
    const text = real(name);
    const edited = editManifest(text, [
      directory('lukhas/core/glyph'),
      directory('lukhas/memory/'),
      { kind: 'add-lane', lane: { name: 'shared', root: 'shared/', owners: ['@a/b'], allowFrom: ['shared/**'] } },
      set('lanes/accepted/promotion/order', ['core/a', 'core/b']),
      set('lanes/candidate/root', 'development/'),
      set('lane_guard/fail-on', 'warning'),
      append('lanes/accepted/promotion/checks', 'import-cycle'),
      append('lanes/accepted/promotion/labels_required', 'x'),
      append('lanes/core/depends_on', 'matriz'),
      waiver,
      waiver,
    ]);
    expect('text' in edited && lineChanges(text, edited.text)).toEqual([
      '+    directories: [core/glyph, memory]',
      '-      labels_required: ["promotion","autofix-clear"]',
      '+      labels_required: ["promotion","autofix-clear","x"]',
      '+        - import-cycle',
      '+      order: [core/a, core/b]',
      '-    root: candidate/',
      '+    root: development/',
      '-    depends_on: []',
      '+    depends_on: [matriz]',
      '+  - name: shared',
      '+    root: shared/',
      '+    owners: ["@a/b"]',
      '+    import_rules:',
      '+      allow_from: ["shared/**"]',
      '+lane_guard:',
      '+  fail-on: warning',
      ...waiverLines,
      ...waiverLines.slice(1),
    ]);
  });
});

const rows: [name: string, text: string, edits: ManifestEdit[], changes: string[]][] = [
  ['nothing', lane, [], []],
  [
    'a block list with comments',
    `${lane}    directories: # promoted\n      - core/glyph # first\n      # - core/later\n\n    # owners\n    owners: ["@a"]\n`,
    [directory()],
    ['+      - core/x'],
  ],
  [
    'a list at the column of its key, in double quotes',
    `${head}lanes:\n- name: accepted\n  root: lukhas/\n  directories:\n  - "core/a"\n`,
    [directory(), newLane],
    ['+  - "core/x"', '+- name: shared', '+  root: shared/', '+  depends_on: [core]'],
  ],
  [
    'a list in single quotes',
    `${lane}    owners: ['@a']\n`,
    [append('lanes/accepted/owners', "@it's")],
    ["-    owners: ['@a']", "+    owners: ['@a', '@it''s']"],
  ],
  [
    'four spaces and no line break at the end',
    `${head}lanes:\n    - name: accepted\n      root: lukhas/\n      import_rules:\n          allow_from: [a]`,
    [set('lanes/accepted/import_rules/deny_from', ['b', 'c/**']), newLane],
    ['+          deny_from: [b, "c/**"]', '+    - name: shared', '+      root: shared/', '+      depends_on: [core]'],
  ],
  [
    'braces and brackets',
    `${head}lanes: [{name: accepted, root: lukhas/}, {name: b, root: b/}]\n`,
    [directory(), newLane, waiver],
    [
      '-lanes: [{name: accepted, root: lukhas/}, {name: b, root: b/}]',
      '+lanes: [{name: accepted, root: lukhas/, directories: [core/x]}, {name: b, root: b/}, {name: shared, root: shared/, depends_on: [core]}]',
      ...waiverLines,
    ],
  ],
  [
    'JSON, which stays JSON',
    '{"version": 1, "lanes": [{"name": "accepted", "root": "lukhas/"}]}',
    [directory(), newLane, set('lane_guard/fail-on', 'error')],
    [
      '-{"version": 1, "lanes": [{"name": "accepted", "root": "lukhas/"}]}',
      '+{"version": 1, "lanes": [{"name": "accepted", "root": "lukhas/", "directories": ["core/x"]}, {"name": "shared", "root": "shared/", "depends_on": ["core"]}], "lane_guard": {"fail-on": "error"}}',
    ],
  ],
  [
    'brackets over lines, with comments',
    `${lane}    directories: [\n      "core/a", # one\n      "core/b"  # two\n    ]\n`,
    [directory(), directory('lukhas/zoo')],
    ['-      "core/b"  # two', '+      "core/b",  # two', '+      "core/x",', '+      "zoo"'],
  ],
  [
    'brackets over lines, with a comma at the end',
    `${lane}    directories: [\n      core/a,\n      core/b, # two\n      # end\n    ]\n`,
    [directory()],
    ['+      core/x,'],
  ],
  [
    'brackets that close on the last line',
    `${lane}    directories: [\n      core/a,\n      core/b]\n`,
    [directory()],
    ['-      core/b]', '+      core/b,', '+      core/x]'],
  ],
  [
    'a comma before the bracket',
    `${lane}    directories: [core/a, ]\n`,
    [directory()],
    ['-    directories: [core/a, ]', '+    directories: [core/a, core/x ]'],
  ],
  [
    'empty lists',
    `${lane}    directories: [] # none yet\nwaivers: [] # none\n`,
    [directory(), waiver],
    [
      '-    directories: [] # none yet',
      '-waivers: [] # none',
      '+    directories: [core/x] # none yet',
      '+waivers: # none',
      ...waiverLines.slice(1),
    ],
  ],
  [
    'keys without a value',
    `${lane}    directories: # none yet\n    promotion:\nwaivers:\n# end\n`,
    [directory(), set('lanes/accepted/promotion/order', ['a']), waiver],
    [
      '-    directories: # none yet',
      '+    directories: [core/x] # none yet',
      '+      order: [a]',
      ...waiverLines.slice(1),
    ],
  ],
  [
    'a tilde',
    `${lane}waivers: ~ # none\n`,
    [waiver],
    ['-waivers: ~ # none', '+waivers: # none', ...waiverLines.slice(1)],
  ],
  [
    'block text at the end',
    `${lane}    note: |+\n      text\n\n`,
    [directory(), newLane],
    ['+    directories: [core/x]', '+  - name: shared', '+    root: shared/', '+    depends_on: [core]'],
  ],
  [
    'the dialect of maps, path, dirs and deps',
    `${head}lanes:\n  accepted:\n    path: lukhas # prod\n    dirs: [core/a/]\n    deps: [core]\n\n  core: {path: lukhas/core}\n`,
    [directory(), newLane, set('lanes/accepted/root', 'main'), append('lanes/core/depends_on', 'shared')],
    [
      '-    path: lukhas # prod',
      '-    dirs: [core/a/]',
      '+    path: main # prod',
      '+    dirs: [core/a/, core/x/]',
      '-  core: {path: lukhas/core}',
      '+  core: {path: lukhas/core, deps: [shared]}',
      '+  shared:',
      '+    path: shared/',
      '+    deps: [core]',
      '+',
    ],
  ],
  [
    'the dialect of lane, with directories from the top',
    `${head}lanes:\n  - lane: accepted\n    dirs: [lukhas/a, lukhas/b]\n`,
    [directory(), directory('lukhas/b/c'), newLane],
    [
      '-    dirs: [lukhas/a, lukhas/b]',
      '+    dirs: [lukhas/a, lukhas/b, lukhas/core/x]',
      '+  - lane: shared',
      '+    root: shared/',
      '+    depends_on: [core]',
    ],
  ],
  [
    'a byte order mark and CRLF',
    `\ufeff${lane}`.replaceAll('\n', '\r\n'),
    [directory(), newLane, set('owners/default', ['@a'])],
    [
      '+    directories: [core/x]\r',
      '+  - name: shared\r',
      '+    root: shared/\r',
      '+    depends_on: [core]\r',
      '+owners:\r',
      '+  default: ["@a"]\r',
    ],
  ],
  [
    'a byte order mark before a brace',
    '\ufeff{version: 1, lanes: [{name: accepted, root: lukhas/}]}',
    [directory()],
    [
      '-\ufeff{version: 1, lanes: [{name: accepted, root: lukhas/}]}',
      '+\ufeff{version: 1, lanes: [{name: accepted, root: lukhas/, directories: [core/x]}]}',
    ],
  ],
  [
    'blank lines between lanes',
    `${lane}\n  - name: b\n    root: b/\n\n# tail\ninvariants: {zero_bytes_fail: true}\n`,
    [newLane],
    ['+  - name: shared', '+    root: shared/', '+    depends_on: [core]', '+'],
  ],
  [
    'another order, with comments',
    `${lane}    promotion:\n      order:\n        - a # A\n        # second\n        - b\n        - "c"\n    owners: ["@x"]\n`,
    [set('lanes/accepted/promotion/order', ['b', 'dd', 'a'])],
    ['-        - a # A', '-        - "c"', '+        - "dd"', '+        - a # A'],
  ],
  [
    'another order in brackets',
    `${lane}    promotion: {order: ["a","b"], from: x}\n`,
    [set('lanes/accepted/promotion/order', ['b', 'a']), set('lanes/accepted/promotion/from', 'y, z')],
    ['-    promotion: {order: ["a","b"], from: x}', '+    promotion: {order: ["b","a"], from: "y, z"}'],
  ],
  [
    'a long list',
    lane,
    [
      set(
        'lanes/accepted/promotion/order',
        Array.from({ length: 9 }, (_, n) => `core/module_${n}_of_some`),
      ),
    ],
    ['+    promotion:', '+      order:', ...Array.from({ length: 9 }, (_, n) => `+        - core/module_${n}_of_some`)],
  ],
  ['the end of a document', `${lane}...\n`, [waiver], waiverLines],
  ['a start of a document and a last comment', `--- # x\n${lane}# end`, [waiver], waiverLines],
  [
    'an alias, which is written out',
    `${head}lanes:\n  - {name: b, root: &d b/}\n  - name: accepted\n    root: *d\n`,
    [set('lanes/accepted/root', 'lukhas/')],
    ['-    root: *d', '+    root: lukhas/'],
  ],
  [
    'comments around lanes',
    `${head}lanes:\n  # the one\n  - # c\n    name: accepted\n    root: lukhas/\n  # end of lanes\n`,
    [directory(), newLane],
    ['+    directories: [core/x]', '+  - name: shared', '+    root: shared/', '+    depends_on: [core]'],
  ],
  ['a directory that is covered', `${lane}    directories: [core]\n`, [directory()], []],
  ['the value that stands there', `${lane}    owners: ["@a"]\n`, [set('lanes/accepted/owners', ['@a'])], []],
  [
    'texts that would be read as something else',
    lane,
    [set('lanes/accepted/owners', ['on', '1', 'a #b', '- x', 'null', 'a: b', '', 'é"\\', '\u2028', '~', '.5', 'x,y'])],
    ['+    owners: ["on", "1", "a #b", "- x", "null", "a: b", "", "é\\"\\\\", "\\u2028", "~", ".5", "x,y"]'],
  ],
];

describe('edits change these lines and no others', () => {
  it.each(rows)('%s', (_, text, edits, changes) => {
    const edited = editManifest(text, edits);
    expect('text' in edited ? lineChanges(text, edited.text) : edited.refused).toEqual(changes);
    if (!('text' in edited)) return;
    expect(edited.text.endsWith('\n')).toBe(text.endsWith('\n'));
    expect(read(edited.text).problems.filter((problem) => problem.message.startsWith('YAML'))).toEqual([]);
  });
});

describe('an edit that cannot be made says why', () => {
  const cannot = 'cannot add "lukhas/core/x" to the directories of lane "accepted":';
  it.each<[string, string, ManifestEdit, string]>([
    ['no such lane', `${head}lanes: [{name: b, root: b}]\n`, directory(), `${cannot} there is no lane "accepted"`],
    ['no lanes', head, directory(), `${cannot} there is no lane "accepted"`],
    [
      'a directory outside of the root',
      lane,
      directory('candidate/x'),
      'cannot add "candidate/x" to the directories of lane "accepted": it is not below the root "lukhas/"',
    ],
    [
      'a list that others share',
      `${head}lanes:\n  - {name: accepted, root: lukhas/, directories: &d [a]}\n  - {name: b, root: b, directories: *d}\n`,
      directory(),
      `${cannot} "directories" is shared by an anchor and its aliases: write the values out first`,
    ],
    [
      'an alias of a list',
      `${head}lanes:\n  - {name: b, root: b, directories: &d [a]}\n  - {name: accepted, root: lukhas/, directories: *d}\n`,
      directory(),
      `${cannot} "directories" is shared by an anchor and its aliases: write the values out first`,
    ],
    [
      'a lane that others share',
      `${head}lanes:\n  - &l {name: accepted, root: lukhas/}\n  - *l\n`,
      directory(),
      `${cannot} item 1 of "lanes" is shared by an anchor and its aliases: write the values out first`,
    ],
    ['broken YAML', `${head}lanes:\n\t- name: a\n`, directory(), `${cannot} line 3 is no valid YAML: mend it first`],
    ['two documents', `${lane}---\na: 1\n`, directory(), `${cannot} a second YAML document begins at line 5`],
    ['nesting', `${head}lanes: ${'['.repeat(20_000)}`, directory(), `${cannot} it is nested deeper than 200 levels`],
    ['no map', '- a\n', newLane, 'cannot add lane "shared": the file is no map'],
    ['an empty file', '', newLane, 'cannot add lane "shared": the file is no map'],
    [
      'a lane that is there',
      lane.replace('accepted', 'shared'),
      newLane,
      'cannot add lane "shared": a lane of that name is there',
    ],
    [
      'a key that is there twice',
      `${lane}    owners: []\n    owners: []\n`,
      set('lanes/accepted/owners', ['@a']),
      'cannot set "lanes.accepted.owners": "owners" is there twice: keep one of the two',
    ],
    [
      'text over lines',
      `${head}lanes:\n  - name: accepted\n    root: >\n      lukhas/\n`,
      set('lanes/accepted/root', 'x/'),
      'cannot set "lanes.accepted.root": "root" is a text of several lines: edit it by hand',
    ],
    [
      'a map where a text is to stand',
      `${lane}    promotion: {from: a}\n`,
      set('lanes/accepted/promotion', 'x'),
      'cannot set "lanes.accepted.promotion": "promotion" is a map: set what is in it',
    ],
    [
      'a text where a map is to stand',
      `${lane}    promotion: x\n`,
      set('lanes/accepted/promotion/from', 'x'),
      'cannot set "lanes.accepted.promotion.from": "promotion" is no map',
    ],
    [
      'a key that no manifest has',
      lane,
      set('lanes/accepted/colour', 'x'),
      'cannot set "lanes.accepted.colour": a manifest has no key "colour" there',
    ],
    ['a prototype', lane, set('__proto__/x', 'x'), 'cannot set "__proto__.x": a manifest has no key "__proto__" there'],
    [
      'comments in brackets that are to be ordered',
      `${lane}    owners: [\n      "@a", # A\n      "@b"\n    ]\n`,
      set('lanes/accepted/owners', ['@b', '@a']),
      'cannot set "lanes.accepted.owners": comments stand in the brackets of "owners": edit it by hand',
    ],
    [
      'keys with question marks',
      `${head}lanes:\n  - ? name\n    : accepted\n    ? root\n    : lukhas/\n`,
      directory(),
      `${cannot} the text around it is written in a way that does not allow it: edit it by hand`,
    ],
    [
      'an alias bomb',
      `${Array.from(
        'abcdefghij',
        (name, n) =>
          `${name}: &${name} [${Array(9)
            .fill(n === 0 ? 'x' : `*${'abcdefghij'[n - 1]}`)
            .join(', ')}]`,
      ).join('\n')}\n${lane.slice(head.length)}`,
      directory(),
      `${cannot} its aliases cannot be followed: write the values out first`,
    ],
  ])('%s', (_, text, edit, refused) => {
    expect(editManifest(text, [edit])).toEqual({ refused });
  });
});

const word = fc.stringMatching(/^[a-z][a-z_]{0,8}$/);
const edits = fc.array(
  fc.oneof(
    word.map((name) => directory(`lukhas/new_${name}`)),
    word.map((name): ManifestEdit => ({ kind: 'add-lane', lane: { name: `new ${name}`, root: `${name}/` } })),
    fc
      .array(fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => text.trim() !== ''))
      .map((texts) => set('lanes/accepted/promotion/order', texts)),
    fc.constantFrom('error', 'warning').map((value) => set('lane_guard/fail-on', value)),
    fc.string({ minLength: 1, maxLength: 20 }).map((text) => append('lanes/accepted/promotion/checks', text)),
    fc.constant(waiver),
  ),
  { maxLength: 5 },
);
const data = {
  version: 1,
  lanes: [
    { name: 'accepted', root: 'lukhas/', directories: ['core/a'], promotion: { from: 'dev', checks: ['tests/smoke'] } },
    { name: 'dev', root: 'dev/', owners: [] },
  ],
  lane_guard: { 'fail-on': 'notice' },
};
const written = fc
  .record({
    asMap: fc.boolean(),
    indent: fc.integer({ min: 1, max: 6 }),
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
    flowCollectionPadding: fc.boolean(),
    trailingComma: fc.boolean(),
    lineWidth: fc.constantFrom(0, 40),
    defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
  })
  .map(({ asMap, ...options }) => {
    const named = Object.fromEntries(data.lanes.map(({ name, ...body }) => [name, body]));
    return stringify(asMap ? { ...data, lanes: named } : data, { ...options, defaultKeyType: 'PLAIN' });
  });
const texts = fc
  .tuple(
    fc.oneof(written, fc.constantFrom(real('matriz-2025-08-27.yaml'), real('matriz-2025-08-30.yaml'))),
    fc.boolean(),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([text, mark, windows, last]) => {
    const ended = last ? text : text.trimEnd();
    return (mark ? '\ufeff' : '') + (windows ? ended.replaceAll('\n', '\r\n') : ended);
  });

it('makes any edit of any valid manifest, changes a line an edit at most, and means what was asked', () => {
  fc.assert(
    fc.property(texts, edits, (text, list) => {
      let current = text;
      for (const edit of list) {
        const edited = editManifest(current, [edit]);
        if (!('text' in edited)) {
          // A lane of that name, by an edit before this one.
          expect(edited.refused).toContain('a lane of that name is there');
          continue;
        }
        const removed = lineChanges(current, edited.text).filter((line) => line.startsWith('-'));
        const ordered = edit.kind === 'set' && Array.isArray(edit.value);
        if (!ordered) expect(removed.length).toBeLessThanOrEqual(1);
        expect(edited.text.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
        if (text.includes('\r\n')) expect(edited.text.replaceAll('\r\n', '')).not.toContain('\n');
        const manifest = read(edited.text);
        const accepted = manifest.lanes.find((one) => one.name.value === 'accepted');
        if (edit.kind === 'add-directory') {
          expect(accepted?.directories?.map((one) => one.value)).toContain(`${edit.directory}/`);
        } else if (edit.kind === 'add-lane') {
          expect(manifest.lanes.at(-1)).toMatchObject({ name: { value: edit.lane.name } });
        } else if (ordered) {
          expect(accepted?.promotion?.order?.map((one) => one.value)).toEqual(edit.value);
        } else if (edit.kind === 'set') {
          expect(manifest.settings['fail-on']?.value).toBe(edit.value);
        } else if (edit.kind === 'append' && edit.value.toString().trim() !== '') {
          expect(accepted?.promotion?.checks.at(-1)?.value).toBe(edit.value);
        }
        current = edited.text;
      }
    }),
    { numRuns: 150, seed: 6 },
  );
});
