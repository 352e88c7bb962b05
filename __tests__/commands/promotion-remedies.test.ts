import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { code } from '../support/change-set.ts';
import { judged } from '../support/command.ts';
import { gitRepository } from '../support/git-repository.ts';
import {
  copyOfX,
  type Files,
  findings,
  form,
  gone,
  manifest,
  scriptCode,
  started,
  told,
  type,
} from '../support/promoting.ts';

const approved = ['candidate-deletion-approved'];

describe('the order', () => {
  const ordered: Files = {
    'candidate/core/orchestration/__init__.py': '',
    'candidate/core/orchestration/o.py': code('o', 'from candidate.core.glyph import g\n'),
    'candidate/core/glyph/__init__.py': '',
    'candidate/core/glyph/g.py': code('g'),
    'candidate/core/api/__init__.py': '',
    'candidate/core/api/p.py': code('p'),
  };
  const copy = (name: string, file: string, text: string): Files => ({
    [`lukhas/core/${name}/__init__.py`]: '',
    [`lukhas/core/${name}/${file}.py`]: text,
  });

  it.each([
    ['the eight of the process', manifest],
    [
      'the order of the manifest',
      manifest.replace('from: candidate', 'from: candidate, order: [orchestration, glyph, api]'),
    ],
  ])('is what an audit proposes: by dependencies first, then %s', async (_, text) => {
    const { repository, base } = started({ ...ordered, 'ops/matriz.yaml': text });
    const audit = await judged(repository.folder, { name: 'schedule', payload: {}, ref: '' });
    const proposed = audit.next.map(({ module }) => module);
    expect(proposed.indexOf('core/glyph')).toBeLessThan(proposed.indexOf('core/orchestration'));
    expect(proposed.indexOf('core/glyph')).toBeLessThan(proposed.indexOf('core/api'));
    repository.branch('glyph');
    repository.commit(form('core/glyph'), copy('glyph', 'g', code('g')));
    expect(told(await findings(repository, base))).toEqual([]);
    repository.checkout('main');
    repository.branch('api');
    repository.commit(form('core/api'), copy('api', 'p', code('p')));
    const early = await findings(repository, base);
    expect(told(early)).toEqual(['warning out-of-order-promotion core/api']);
    expect(early[0]?.data.waiting).toEqual(['core/glyph']);
    expect(early[0]?.remedy).toBe(
      `promote core/glyph first, in a pull request of its own that is merged before this one: ${form('core/glyph')}`,
    );
    // As the remedy says, it is merged first. Then orchestration waits for nothing, and the list has it first.
    repository.checkout('main');
    const merged = repository.merge('glyph');
    repository.checkout('api');
    repository.merge('main', form('core/api'));
    const late = await findings(repository, merged);
    expect(told(late)).toEqual(['warning out-of-order-promotion core/api']);
    expect(late[0]?.data.waiting).toEqual(['core/orchestration']);
  });
});

describe('remedies, typed as they stand', () => {
  it('a directory that was copied to another path', async () => {
    const values = 'LOW = 3\nHIGH = 9\n';
    const { repository, base } = started({ 'candidate/core/x/c.py': values });
    repository.commit(form('core/x'), {
      'lukhas/kept/x/__init__.py': '',
      'lukhas/kept/x/a.py': code('a'),
      'lukhas/kept/x/b.py': code('b'),
      'lukhas/kept/x/other.py': values,
    });
    const all = await findings(repository, base);
    expect(told(all)).toContain('error bypassed-promotion candidate/core/x/a.py');
    const finding = all.find(({ check }) => check === 'bypassed-promotion');
    expect(finding?.remedy).toBe(
      `mkdir -p lukhas/core/x && git mv lukhas/kept/x/__init__.py lukhas/kept/x/a.py lukhas/kept/x/b.py lukhas/core/x/ && git mv lukhas/kept/x/other.py lukhas/core/x/c.py, and commit it as "${form('core/x')}"`,
    );
    type(repository, finding);
    repository.commit(form('core/x'));
    expect(told(await findings(repository, base))).toEqual([]);
  });

  it('a part of one, whose rest is left behind', async () => {
    const { repository, base } = started();
    repository.commit('feat: x', {
      'lukhas/kept/__init__.py': '',
      'lukhas/kept/a.py': code('a'),
      'lukhas/kept/own.py': code('own'),
    });
    const [finding] = await findings(repository, base);
    type(repository, finding);
    repository.commit(form('core/x'));
    const [left, ...others] = await findings(repository, base);
    expect(others).toEqual([]);
    expect(left).toMatchObject({ check: 'incomplete-promotion', severity: 'notice' });
    type(repository, { remedy: left?.remedy.replace(', and rewrite their imports', '') ?? '' });
    repository.commit(form('core/x'));
    expect(told(await findings(repository, base))).toEqual([]);
  });

  it('a copy of what is promoted already', async () => {
    const { repository, base } = started({
      ...copyOfX,
      'lukhas/core/x/a.py': code('a', 'from lukhas.core import x\n'),
      'candidate/core/x/a.py': code('a', 'from candidate.core import x\n'),
    });
    repository.commit('feat: x', { 'lukhas/kept/a.py': code('a', 'from candidate.core import x\n') });
    const all = await findings(repository, base);
    const finding = all.find(({ check }) => check === 'bypassed-promotion');
    expect(finding?.remedy).toBe('git rm lukhas/kept/a.py, and import lukhas/core/x/a.py in its place');
    type(repository, finding);
    repository.commit('fix: no copy');
    expect(told(await findings(repository, base))).toEqual([]);
  });

  it('an original that was emptied, whose package lost an empty __init__ while another one came', async () => {
    const { repository, base } = started({ 'tools/run.py': 'import candidate.core.x.a\n' });
    repository.commit(form('core/x'), {
      ...copyOfX,
      ...gone('__init__.py'),
      'candidate/core/x/a.py': '',
      'candidate/core/new/__init__.py': '',
    });
    const [finding, ...others] = await findings(repository, base);
    expect(told(others)).toEqual([]);
    expect(finding?.remedy).toContain(' -- candidate/core/x/__init__.py candidate/core/x/a.py, or');
    type(repository, finding);
    repository.commit(form('core/x'));
    expect(told(await findings(repository, base))).toEqual([]);
  });

  it('an approved deletion, and the shim for who still imports it', async () => {
    const { repository, base } = started({ 'tools/run.py': 'import candidate.core.x.a\n' });
    repository.commit(form('core/x'), { ...copyOfX, ...gone('a.py', 'b.py') });
    expect(told(await findings(repository, base))).toEqual(['error deleted-candidate core/x']);
    const [finding, ...others] = await findings(repository, base, approved);
    expect(others).toEqual([]);
    const [, path = '', text = ''] = /^write (\S+):\n([\s\S]*)$/.exec(finding?.remedy ?? '') ?? [];
    expect(path).toBe('candidate/core/x/a.py');
    repository.commit(form('core/x'), { [path]: `${text}\n` });
    expect(told(await findings(repository, base, approved))).toEqual([]);
  });

  it('an empty file that an approved deletion left', async () => {
    const { repository, base } = started();
    repository.commit(form('core/x'), { ...copyOfX, 'candidate/core/x/a.py': '' });
    const [finding] = await findings(repository, base, approved);
    expect(finding?.check).toBe('empty-file');
    type(repository, { remedy: finding?.remedy.split(', or ')[1] ?? '' });
    repository.commit(form('core/x'));
    expect(told(await findings(repository, base, approved))).toEqual([]);
  });

  it('what a promotion depends on comes first, and not on its branch', async () => {
    const importing = code('a', 'from candidate.core.y import c\n');
    const { repository, base } = started({ 'candidate/core/x/a.py': importing });
    repository.branch('x');
    repository.commit(form('core/x'), { ...copyOfX, 'lukhas/core/x/a.py': importing });
    const [finding] = await findings(repository, base);
    expect(finding).toMatchObject({
      check: 'dangling-dependency',
      remedy: `promote core/y first, in a pull request of its own that is merged before this one (cp -r candidate/core/y lukhas/core/y, rewrite its imports, commit "${form('core/y')}"), or stub what is used of it`,
    });
    repository.checkout('main');
    const copy = /\((cp .*?), rewrite/.exec(finding?.remedy ?? '')?.[1] ?? 'false';
    execFileSync('bash', ['-ec', copy], { cwd: repository.folder });
    const merged = repository.commit(form('core/y'));
    expect(told(await findings(repository, base))).toEqual([]);
    repository.checkout('x');
    repository.merge('main', form('core/x'));
    const [next] = await findings(repository, merged);
    expect(next).toMatchObject({ check: 'unrewritten-import', remedy: 'from lukhas.core.y import c' });
    repository.commit(form('core/x'), { 'lukhas/core/x/a.py': code('a', `${next?.remedy}\n`) });
    expect(told(await findings(repository, merged))).toEqual([]);
  });
});

describe('copies at another depth', () => {
  const deep = manifest.replace('root: candidate/', 'root: src/dev/candidate/');
  const source = (net: string, own: string) =>
    `import { net } from '${net}';\nimport { b } from '${own}';\n${scriptCode('a')}`;
  const judge = async (net: string, own: string) => {
    const repository = gitRepository();
    const base = repository.commit('first', {
      'ops/matriz.yaml': deep,
      'shared/net.ts': 'export const net = 1;\n',
      'src/dev/candidate/core/t/a.ts': source('../../../../../shared/net', './b'),
      'src/dev/candidate/core/t/b.ts': scriptCode('b'),
    });
    repository.commit(form('core/t'), {
      'lukhas/core/t/a.ts': source(net, own),
      'lukhas/core/t/b.ts': scriptCode('b'),
    });
    return told(await findings(repository, base, [], { checks: 'commits, promotions', similarity: '100' }));
  };

  it.each([
    ['its name', '../../../shared/net', './b'],
    ['its file', '../../../shared/net.js', './b.js'],
    ['its folder', '../../../shared/net/index', './b'],
  ])('a relative specifier is what it resolves to, by %s', async (_, net, own) => {
    expect(await judge(net, own)).toEqual([]);
  });

  it('another target is another line', async () => {
    const found = ['notice rewritten-promotion src/dev/candidate/core/t/a.ts'];
    expect(await judge('../../../other/net', './b')).toEqual(found);
  });
});
