import type { NamedText, ScannedSource } from '../../domain/graph.ts';
import { byteAt, COLON } from './bytes.ts';
import { Constants } from './constants.ts';
import { type ExpressionListener, ExpressionReader } from './expression.ts';
import { Lexer } from './lexer.ts';
import { locate } from './lines.ts';
import { lastPart } from './names.ts';
import { PathNames } from './path-names.ts';
import { knownPath } from './path-value.ts';
import { readImport } from './statement.ts';
import { StatementListener } from './statement-listener.ts';
import { type PythonText, readText } from './text.ts';
import { isInterpreter, isOption, isSingleName, nameIn, scriptIn } from './text-names.ts';
import { expand, type Item, itemsWithin, type Value } from './value.ts';

/**
 * The texts of a Python file that may name a module, or that put a folder on the import path, in the order of the source.
 * Constants, formats and joined paths are folded. Docstrings, other strings that are a statement, and comments are left
 * out, and so is every text that is not a dotted name as a whole: prose has blanks.
 */
export function readTexts(source: Uint8Array): NamedText[] {
  return new TextReader(readText(source)).run();
}

/** A scanned file with its texts. Where there are more than are followed, it is one that could not be scanned whole. */
export function withTexts(scanned: ScannedSource, source: Uint8Array): ScannedSource {
  const reader = new TextReader(readText(source));
  const texts = reader.run();
  if (!reader.isCut || scanned.unreadable) return { ...scanned, texts };
  return { ...scanned, texts, unreadable: { reason: 'more names and texts than are followed' } };
}

interface Draft extends Pick<NamedText, 'text' | 'prefix' | 'use'> {
  readonly start: number;
  readonly end: number;
}

/** What memory is sure to hold. */
const mostTexts = 100_000;

/** What is handed to these is compared, or names a logger: it loads nothing. */
const harmless: ReadonlySet<string> = new Set([
  'startswith',
  'endswith',
  'removeprefix',
  'removesuffix',
  'getLogger',
  'getChild',
  'get_logger',
]);

/** The same of these modules: a text is a pattern, or the key of what is loaded already. */
const harmlessOwner = /^(?:re|sys\.modules)\.\w+$/;

/** Where a file calls these, a path of source code that it holds may be what they are given. */
const runners: ReadonlySet<string> = new Set(['exec', 'eval', 'compile'].flatMap((name) => [name, `builtins.${name}`]));

class TextReader extends StatementListener implements ExpressionListener {
  readonly #text: PythonText;
  readonly #expressions: ExpressionReader;
  readonly #constants: Constants;
  readonly #paths = new PathNames();
  #drafts: Draft[] = [];
  /** Paths of source code, which count where the file runs some. */
  #sources: Draft[] = [];
  #runsCode = false;
  /** Where texts of the statement at hand start that are harmless. */
  readonly #harmless = new Set<number>();
  /** Up to where the last statement was read: a lambda's colon in it starts no other. */
  #read = 0;
  /** An import path was named, and its annotation is to come. */
  #annotated = false;

  constructor(text: PythonText) {
    super();
    this.#text = text;
    this.#constants = new Constants(text);
    this.#expressions = new ExpressionReader(text, (name, offset) => this.#constants.valueOf(name, offset), this);
  }

  /** Whether there was more than is followed. */
  get isCut(): boolean {
    return this.#drafts.length >= mostTexts || this.#constants.isCut || this.#expressions.isSpent;
  }

  run(): NamedText[] {
    new Lexer(this.#text, this).run();
    if (this.#runsCode) this.#addSources();
    this.#drafts.sort((a, b) => a.start - b.start);
    const places = locate(this.#text, this.#drafts);
    return this.#drafts.flatMap(({ text, prefix, use }, k) => {
      const place = places[k];
      return place === undefined ? [] : [{ ...place, text, prefix, use }];
    });
  }

  line(i: number): number {
    this.#read = i;
    this.#annotated = false;
    return this.statement(i);
  }

  statement(i: number): number {
    if (i < this.#read) return i;
    const imported = readImport(this.#text, i);
    if (imported !== undefined) {
      this.#paths.bind(imported);
      return imported.next;
    }
    const { items, next } = this.#expressions.statement(i);
    this.#harmless.clear();
    this.#read = next;
    this.#assigned(items, byteAt(this.#text.bytes, next) === COLON);
    return i;
  }

  /** `sys.path = …`, `__path__ += …`, `sys.path[:0] = …`, `__path__: list[str] = …` */
  #assigned(items: readonly Item[], colon: boolean): void {
    const [target] = items;
    const isPath = this.#annotated || (target !== undefined && this.#paths.isList(this.#text, target.start));
    this.#annotated = isPath && colon && items.length === 1;
    if (isPath) for (const { value, start, end } of items.slice(1)) this.#path(value, start, end);
    else if (items.length === 2) this.#paths.bindAssignment(target?.value, items[1]?.value);
  }

  text(value: string, start: number, end: number): void {
    if (this.#harmless.has(start)) return;
    const told = new Set<string>();
    for (const each of expand(value)) {
      const named = nameIn(each);
      const key = `${named?.text} ${named?.prefix}`;
      if (named === undefined) this.#source(each, start, end);
      if (named === undefined || told.has(key)) continue;
      told.add(key);
      this.#add({ ...named, use: 'name', start, end });
    }
  }

  /** `candidate/core/x.py`, `python candidate/core/x.py` */
  #source(text: string, start: number, end: number): void {
    if (!text.includes('.py')) return;
    const script = scriptIn(text);
    const path = script ?? text;
    const known = path.endsWith('.py') ? knownPath({ kind: 'text', text: path }) : undefined;
    if (known === undefined || known.prefix || known.segments.length < 2) return;
    const draft: Draft = { text: known.segments.join('/'), prefix: false, use: 'path', start, end };
    if (script !== undefined) this.#add(draft);
    else if (this.#sources.length < mostTexts) this.#sources.push(draft);
  }

  #addSources(): void {
    const given = new Set(this.#drafts.flatMap(({ use, start }) => (use === 'path' ? [start] : [])));
    for (const source of this.#sources) if (!given.has(source.start)) this.#add(source);
  }

  call(name: string, items: readonly Item[]): void {
    if (harmless.has(lastPart(name)) || harmlessOwner.test(name)) this.#spare(items);
    this.#runsCode ||= runners.has(name);
    for (const { value } of items) if (value.kind === 'list') this.#command(value.items);
    const path = this.#paths.pathOf(name, items);
    if (path !== undefined) this.#path(path.value, path.start, path.end);
  }

  #spare(items: readonly Item[]): void {
    for (const { value, start } of itemsWithin(items)) if (value.kind !== 'list') this.#harmless.add(start);
  }

  /** `[sys.executable, "-m", "candidate"]`: a package alone is a name here. */
  #command(items: readonly Item[]): void {
    const at = items.findIndex(({ value }) => value.kind === 'text' && value.text === '-m');
    const item = at < 0 ? undefined : items[at + 1];
    if (at < 0) this.#script(items);
    if (item?.value.kind !== 'text' || !isSingleName(item.value.text)) return;
    this.#add({ text: `${item.value.text}.__main__`, prefix: false, use: 'name', start: item.start, end: item.end });
  }

  /** `[sys.executable, "candidate/core/x.py"]` */
  #script(items: readonly Item[]): void {
    const at = items.findIndex(({ value }) => isInterpreter(value));
    const item = at < 0 ? undefined : items.slice(at + 1).find(({ value }) => !isOption(value));
    if (item?.value.kind === 'text' && item.value.text.endsWith('.py')) this.#path(item.value, item.start, item.end);
  }

  #path(value: Value, start: number, end: number): void {
    if (value.kind === 'list') {
      for (const item of value.items) if (item.value.kind === 'text') this.#path(item.value, item.start, item.end);
      return;
    }
    for (const text of value.kind === 'text' ? expand(value.text) : []) {
      const path = knownPath({ kind: 'text', text });
      if (path !== undefined)
        this.#add({ text: path.segments.join('/'), prefix: path.prefix, use: 'path', start, end });
    }
  }

  #add(draft: Draft): void {
    if (this.#drafts.length < mostTexts) this.#drafts.push(draft);
  }

  rewind(offset: number): void {
    this.#drafts = this.#drafts.filter(({ start }) => start < offset);
    this.#sources = this.#sources.filter(({ start }) => start < offset);
    this.#read = Math.min(this.#read, offset);
  }
}
