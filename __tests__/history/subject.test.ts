import { describe, expect, it } from 'vitest';
import { formatSubject, parseSubject } from '../../src/history/subject.ts';
import { hopeless, slips, unrelated, valid } from './subjects.ts';

const format = 'chore(promotion): promote {module} from {from} → {to}';
const good = 'chore(promotion): promote core/x from candidate → lukhas';

describe('parseSubject', () => {
  it.each([
    [good, 'core/x'],
    [`${good} (#123)`, 'core/x'],
    [`${good} (#123) (#130)`, 'core/x'],
    [`${good}\r`, 'core/x'],
    ['chore(promotion): promote memory from candidate → lukhas', 'memory'],
    ['chore(promotion): promote core/café from candidate → lukhas', 'core/café'],
    ['chore(promotion): promote core/記憶 from candidate → lukhas', 'core/記憶'],
    ['chore(promotion): promote governance/identity from candidate → lukhas', 'governance/identity'],
    ['chore(promotion): promote ui/side-bar from candidate → lukhas', 'ui/side-bar'],
    ['chore(promotion): promote core/_private from candidate → lukhas', 'core/_private'],
  ])('reads %j', (subject, module) => {
    expect(parseSubject(subject, format)).toEqual({ kind: 'promotion', module, from: 'candidate', to: 'lukhas' });
  });

  it('takes lanes as they are named: whether they exist is not its question', () => {
    expect(parseSubject('chore(promotion): promote x from lukhas → candidate', format)).toEqual({
      kind: 'promotion',
      module: 'x',
      from: 'lukhas',
      to: 'candidate',
    });
  });

  it.each([
    ['chore(promotion): promote core/x from candidate -> lukhas', 'the arrow is "->", not "→" (U+2192)'],
    ['chore(promotion): promote core/x from candidate->lukhas', 'the arrow is "->", not "→" (U+2192)'],
    ['chore(promotion): promote core/x from candidate --> lukhas', 'the arrow is "-->", not "→" (U+2192)'],
    ['chore(promotion): promote core/x from candidate => lukhas', 'the arrow is "=>", not "→" (U+2192)'],
    ['chore(promotion): promote core/x from candidate —> lukhas', 'the arrow is "—>", not "→" (U+2192)'],
    ['chore(promotion): promote core/x from candidate ➜ lukhas', 'the arrow is "➜", not "→" (U+2192)'],
    ['chore(promotion): promote core/x from candidate ⟶ lukhas', 'the arrow is "⟶", not "→" (U+2192)'],
    ['chore(promotion): promote core/x from candidate ⇒ lukhas', 'the arrow is "⇒", not "→" (U+2192)'],
    ['chore(promotion): promote core/x from candidate to lukhas', 'the arrow "→" (U+2192) is missing'],
    ['chore(promotion): promote core/x from candidate lukhas', 'the arrow "→" (U+2192) is missing'],
    ['Chore(Promotion): promote core/x from candidate → lukhas', '"Chore(Promotion)" has another case'],
    ['chore(promotion): Promote core/x from candidate → lukhas', 'its words are not those of the form'],
    ['chore(promotion): promotes core/x from candidate → lukhas', 'its words are not those of the form'],
    ['chore: promote core/x from candidate → lukhas', 'the scope "(promotion)" is missing'],
    ['feat(promotion): promote core/x from candidate → lukhas', 'it starts with "feat(promotion)"'],
    ['promote core/x from candidate → lukhas', 'it does not start with "chore(promotion)"'],
    ['chore(promotions): promote core/x from candidate → lukhas', 'it starts with "chore(promotions)"'],
    ['chore(pormotion): promote core/x from candidate → lukhas', 'it starts with "chore(pormotion)"'],
    ['chore(promoton): promote core/x from candidate → lukhas', 'it starts with "chore(promoton)"'],
    ['chore (promotion): promote core/x from candidate → lukhas', 'it starts with "chore (promotion)"'],
    ['chore(promotion):promote core/x from candidate → lukhas', '"chore(promotion)" is not followed by ": "'],
    ['chore(promotion) promote core/x from candidate → lukhas', '"chore(promotion)" is not followed by ": "'],
    ['chore(promotion)!: promote core/x from candidate → lukhas', '"chore(promotion)" is not followed by ": "'],
    [`${good}.`, 'it ends in "."'],
    [`${good} [skip ci]`, '"[skip ci]" is not part of it'],
    [`${good} (#x)`, '"(#x)" is not part of it'],
    ['chore(promotion): promote core/x module from candidate → lukhas', '"module" is not part of it'],
    ['chore(promotion): promote candidate/core/x from candidate → lukhas', 'has the lane "candidate" in its path'],
    ['chore(promotion): promote lukhas/core/x from candidate → lukhas', 'has the lane "lukhas" in its path'],
    ['chore(promotion): promote core.x from candidate → lukhas', '"core.x" is not a module\'s path'],
    ['chore(promotion): promote core/x.py from candidate → lukhas', '"core/x.py" is not a module\'s path'],
    ['chore(promotion): promote core/x/ from candidate/ → lukhas/', '"core/x/" is not a module\'s path'],
    ['chore(promotion): promote `core/x` from candidate → lukhas', '"`core/x`" is not a module\'s path'],
    ['chore(promotion): promote core/x\u200b from candidate → lukhas', 'an invisible character (U+200B)'],
    ['\ufeffchore(promotion): promote core/x from candidate → lukhas', 'an invisible character (U+FEFF)'],
    ['chore(promotion): promote\u00a0core/x from candidate → lukhas', 'a blank that is no space (U+00A0)'],
    ['chore(promotion):\tpromote core/x from candidate → lukhas', 'a blank that is no space (U+0009)'],
    ['chore(promotion): promote core/x  from candidate → lukhas', 'it holds blanks too many'],
    [` ${good}`, 'it holds blanks too many'],
    ['chore(promotion)： promote core/x from candidate → lukhas', 'full-width or compatibility characters'],
    ['ｃｈｏｒｅ(promotion): promote core/x from candidate → lukhas', 'full-width or compatibility characters'],
    ['chore(promotion): promote from candidate → lukhas core/x', 'its parts are not in the order of the form'],
    ['chore(promotion): promote core/x → lukhas from candidate', 'its parts are not in the order of the form'],
    [`fixup! ${good}`, '"fixup!" is still to be squashed by `git rebase --autosquash`'],
    [`squash! fixup! ${good}`, '"squash! fixup!" is still to be squashed'],
    ['fixup! chore(promotion): promote core/x from candidate -> lukhas', '"fixup!" is still to be squashed'],
  ])('tells the slip of %j and corrects it', (subject, slip) => {
    expect(parseSubject(subject, format)).toEqual({
      kind: 'malformed',
      slip: expect.stringContaining(slip),
      corrected: good,
    });
  });

  it('composes letters', () => {
    expect(parseSubject('chore(promotion): promote core/cafe\u0301 from candidate → lukhas', format)).toEqual({
      kind: 'malformed',
      slip: 'its letters are decomposed (NFD)',
      corrected: 'chore(promotion): promote core/café from candidate → lukhas',
    });
  });

  it.each([
    ['chore(promotion): bump the queue', '"bump the queue" is not part of it'],
    ['chore(promotion)', 'the arrow "→" (U+2192) is missing'],
    ['chore(promotion): promote core/a and core/b from candidate → lukhas', '"and core/b" is not part of it'],
    ['chore(promotion): promote from candidate → lukhas', 'its words are not those of the form'],
    ['chore(promotion): promote core/x from  → lukhas', 'it holds blanks too many'],
    ['chore(promotion): promote core/x from candidate ← lukhas', 'the arrow "→" (U+2192) is missing'],
  ])('corrects nothing where it cannot tell what was meant: %j', (subject, slip) => {
    expect(parseSubject(subject, format)).toEqual({ kind: 'malformed', slip: expect.stringContaining(slip) });
  });

  it.each([
    '',
    'feat(promotion): add selector tool',
    'feat: Promote Memory system from candidate/memory/ to lukhas/memory/',
    'feat: promote consent ledger to accepted lane',
    'feat(identity): Promote WebAuthn passkey support to accepted lane',
    'docs: how promotion works',
    'chore(promotion-tools): fix script',
    'chore(emotion): promote feelings',
    'chore: promotion of the ledger',
    `Revert "${good}"`,
    `Reapply "${good}"`,
    `revert: ${good}`,
    "Merge branch 'promotion' into main",
    'Merge pull request #4 from org/chore(promotion)',
    'fixup! feat(promotion): add selector tool',
    'fixup! ',
    'fix: restore .rgignore with proper patterns and configure pre-commit hooks',
    '::error::chore(promotion)',
  ])('lets %j be', (subject) => {
    expect(parseSubject(subject, format)).toEqual({ kind: 'unrelated' });
  });

  it('follows a format of its own', () => {
    const own = '[release] {module}: {from}->{to}';
    expect(parseSubject('[release] core/x: dev->prod', own)).toEqual({
      kind: 'promotion',
      module: 'core/x',
      from: 'dev',
      to: 'prod',
    });
    expect(parseSubject('[release] core/x', own)).toMatchObject({ kind: 'malformed' });
    expect(parseSubject('release notes', own)).toEqual({ kind: 'unrelated' });
    expect(parseSubject('promote core/x', 'promote {module}')).toEqual({
      kind: 'promotion',
      module: 'core/x',
      from: '',
      to: '',
    });
  });

  it.each([
    ['x'.repeat(1_000_000), 'unrelated'],
    [`chore(promotion): promote ${'a'.repeat(1_000_000)}`, 'malformed'],
    [`chore(promotion): ${'promote '.repeat(500)}`, 'malformed'],
    ['- '.repeat(2000), 'unrelated'],
    [`chore(promotion): ${'-'.repeat(4000)}`, 'malformed'],
    ['fixup! '.repeat(580), 'unrelated'],
    [`${'\u0301'.repeat(4000)}`, 'unrelated'],
  ])('reads a long subject in bounded time (%#)', (subject, kind) => {
    const start = performance.now();
    expect(parseSubject(subject, format).kind).toBe(kind);
    // Measured at most 10 ms.
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('formatSubject', () => {
  it('is the inverse of reading, whatever the names hold', () => {
    expect(formatSubject(format, { module: 'core/x', from: 'candidate', to: 'lukhas' })).toBe(good);
    expect(formatSubject(format, { module: '$&', from: '{to}', to: 'b' })).toBe(
      'chore(promotion): promote $& from {to} → b',
    );
  });
});

describe('the table of subjects', () => {
  it('holds each once, and enough of them', () => {
    const all = [...valid.map(([subject]) => subject), ...slips.map(([subject]) => subject), ...hopeless, ...unrelated];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(120);
  });

  it.each(valid)('takes %j', (subject, module) => {
    expect(parseSubject(subject, format)).toEqual({ kind: 'promotion', module, from: 'candidate', to: 'lukhas' });
  });

  it.each(slips)('corrects %j', (subject, corrected) => {
    expect(parseSubject(subject, format)).toEqual({ kind: 'malformed', slip: expect.any(String), corrected });
    expect(parseSubject(corrected, format).kind).toBe('promotion');
  });

  it.each(hopeless)('reports %j without a guess', (subject) => {
    expect(parseSubject(subject, format)).toEqual({ kind: 'malformed', slip: expect.any(String) });
  });

  it.each(unrelated)('lets %j be', (subject) => {
    expect(parseSubject(subject, format)).toEqual({ kind: 'unrelated' });
  });
});
