import type { CodeStatement, TestFunction } from '../domain/smoke.ts';
import { isAlwaysTrue } from './constant-assertion.ts';

/** The reason of a test that skips itself before anything else. */
export const skippedAtTop = 'is skipped at its top';

/** What a `try` around a statement lets pass without a word. */
type Swallowed = 'nothing' | 'imports' | 'everything';

/**
 * Tells whether something in a function can make a test fail: an assertion that is not always true, an import of the
 * repository's own code, a call of it, of a fixture or of a function of the same file that can. A call of what is
 * installed is none, but for those that load modules or are told to check.
 */
export class Effects {
  readonly #isOwn: (module: string) => boolean;
  readonly #functions = new Map<string, CodeStatement>();
  readonly #own = new Set<string>();
  readonly #judging = new Set<CodeStatement>();

  constructor(statements: readonly CodeStatement[], isOwn: (module: string) => boolean) {
    this.#isOwn = isOwn;
    this.#collect(statements, 0);
  }

  /** Why the test cannot fail; null where it can. */
  emptiness(test: CodeStatement, parameters: readonly string[]): TestFunction['vacuous'] {
    const body = test.body.filter(({ text }) => !isDocstring(text));
    const [first] = body;
    if (first && leaves.test(first.text)) {
      return {
        reason: first.text.startsWith('return') ? 'returns at its top' : skippedAtTop,
        line: first.line,
      };
    }
    const names = new Set(parameters);
    if (this.#canFail(body, names, 'nothing')) return null;
    const swallowing = find(body, ({ text }) => /^(?:try\b|with .*\bsuppress\()/.test(text));
    if (swallowing && this.#canFail(withoutTries(body), names, 'nothing')) {
      return { reason: 'swallows whatever it meets', line: swallowing.line };
    }
    const assertion = find(body, ({ text }) => /^assert\b/.test(text) && isAlwaysTrue(text));
    if (assertion)
      return { reason: `asserts nothing but what is always true (${shown(assertion.text)})`, line: assertion.line };
    return { reason: 'asserts nothing', line: test.line };
  }

  #collect(statements: readonly CodeStatement[], depth: number): void {
    if (depth > 20) return;
    for (const statement of statements) {
      const name = /^(?:async )?def (\w+)/.exec(statement.text)?.[1];
      if (name !== undefined) this.#functions.set(name, statement);
      for (const bound of this.#ownBindings(statement.text)) this.#own.add(bound);
      this.#collect(statement.body, depth + 1);
    }
  }

  /** The names that an import of own code binds. */
  #ownBindings(text: string): string[] {
    const from = /^from\s*([.\w]+)\s+import\s+(.*)$/.exec(text);
    const parts = (list: string) =>
      list
        .replace(/[()]/g, '')
        .split(',')
        .map((part) => part.trim());
    if (from) {
      const [, module = '', names = ''] = from;
      if (!module.startsWith('.') && !this.#isOwn(module)) return [];
      return parts(names).flatMap((part) => part.split(/\s+as\s+/).at(-1) ?? []);
    }
    const imported = /^import\s+(.*)$/.exec(text)?.[1];
    return parts(imported ?? '').flatMap((part) => {
      const [module = '', alias] = part.split(/\s+as\s+/);
      return module !== '' && this.#isOwn(module) ? [alias ?? module.split('.', 1)[0] ?? ''] : [];
    });
  }

  #canFail(body: readonly CodeStatement[], names: ReadonlySet<string>, swallowed: Swallowed, depth = 0): boolean {
    // Nobody nests as deep; whoever does is believed.
    if (depth > 60) return true;
    for (const [at, statement] of body.entries()) {
      if (leaves.test(statement.text)) return false;
      if (neverRuns.test(statement.text)) continue;
      const inside = worse(
        swallowed,
        swallowedBy(statement, body.slice(at + 1), (handler) => !this.#canFail(handler, names, 'nothing', depth + 1)),
      );
      if (this.#fails(statement.text, names, swallowed)) return true;
      if (this.#canFail(statement.body, names, inside, depth + 1)) return true;
    }
    return false;
  }

  #fails(text: string, names: ReadonlySet<string>, swallowed: Swallowed): boolean {
    if (swallowed === 'everything') return false;
    if (/^assert\b/.test(text)) return !isAlwaysTrue(text);
    if (/^raise\b/.test(text)) return true;
    if (/^(?:import|from)\b/.test(text)) return swallowed === 'nothing' && this.#ownBindings(text).length > 0;
    // A definition that stands in the test runs nothing by itself.
    if (/^(?:(?:async )?def|class|@)/.test(text)) return false;
    if (/\bcheck\s*=\s*True\b/.test(text)) return true;
    for (const [, name = ''] of text.matchAll(calls)) {
      const segments = name.split('.');
      const [root = ''] = segments;
      const last = segments.at(-1) ?? '';
      if (asserting.test(last)) return true;
      if (loading.has(last) && swallowed === 'nothing') return true;
      if (root === 'self' || root === 'cls' || this.#own.has(root) || names.has(root)) return true;
      const local = segments.length === 1 ? this.#functions.get(root) : undefined;
      if (local && this.#localFails(local)) return true;
    }
    return false;
  }

  #localFails(local: CodeStatement): boolean {
    if (this.#judging.has(local)) return false;
    this.#judging.add(local);
    const parameters = /\((.*)\)/.exec(local.text)?.[1]?.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
    const fails = this.#canFail(local.body, new Set(parameters), 'nothing');
    this.#judging.delete(local);
    return fails;
  }
}

/** A name before a bracket; no name is tried from its middle, so that a long one costs its length. */
const calls = /(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*) ?\(/gu;
const asserting = /^(?:assert|fail|raises|warns|deprecated_call|expect|verify|ensure|check)/i;
const loading = new Set([
  'import_module',
  '__import__',
  'exec',
  'eval',
  'exec_module',
  'run_module',
  'run_path',
  'reload',
  'check_call',
  'check_output',
]);
const leaves = /^(?:return\b|(?:pytest\.|self\.)?(?:skip|skipTest|xfail)\()/;
const neverRuns = /^(?:if|while) \(?\s*(?:False|0|None|(?:typing\.)?TYPE_CHECKING)\s*\)?\s*:/;

function isDocstring(text: string): boolean {
  return /^[A-Za-z]{0,2}""(?:\s*"")*$/.test(text);
}

/** What the statement lets nothing be heard of: a `try` with such handlers, `with suppress(…)`. */
function swallowedBy(
  { text }: CodeStatement,
  after: readonly CodeStatement[],
  isSilent: (body: readonly CodeStatement[]) => boolean,
): Swallowed {
  const suppressed = /^(?:async )?with .*\bsuppress\(([^)]*)\)/.exec(text)?.[1];
  if (suppressed !== undefined) return caught(suppressed);
  if (!/^try\b/.test(text)) return 'nothing';
  let found: Swallowed = 'nothing';
  for (const { text: header, body } of after) {
    const types = /^except\b\*?\s*(.*?):/.exec(header)?.[1];
    if (types === undefined) break;
    if (isSilent(body)) found = worse(found, caught(types));
  }
  return found;
}

function caught(types: string): Swallowed {
  const plain = types.replace(/\s+as\s+\w+\s*$/, '').trim();
  if (plain === '' || /\b(?:Base)?Exception\b|\bAssertionError\b/.test(plain)) return 'everything';
  return /\b(?:ImportError|ModuleNotFoundError)\b/.test(plain) ? 'imports' : 'nothing';
}

function worse(a: Swallowed, b: Swallowed): Swallowed {
  const order: readonly Swallowed[] = ['nothing', 'imports', 'everything'];
  return order[Math.max(order.indexOf(a), order.indexOf(b))] ?? 'nothing';
}

/** The same as if no `try` stood there, to tell one that swallows from one with nothing in it. */
function withoutTries(body: readonly CodeStatement[], depth = 0): CodeStatement[] {
  if (depth > 60) return [];
  return body
    .filter(({ text }) => !/^except\b/.test(text))
    .map((statement) => ({
      ...statement,
      text: statement.text.replace(/^try\b/, 'else').replace(/^(?:async )?with .*\bsuppress\(.*$/, 'else:'),
      body: withoutTries(statement.body, depth + 1),
    }));
}

function find(
  body: readonly CodeStatement[],
  wanted: (statement: CodeStatement) => boolean,
  depth = 0,
): CodeStatement | undefined {
  if (depth > 60) return undefined;
  for (const statement of body) {
    if (wanted(statement)) return statement;
    const below = find(statement.body, wanted, depth + 1);
    if (below) return below;
  }
  return undefined;
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
