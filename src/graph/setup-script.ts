import { type ExpressionListener, ExpressionReader } from '../imports/python/expression.ts';
import { Lexer } from '../imports/python/lexer.ts';
import { readImport } from '../imports/python/statement.ts';
import { StatementListener } from '../imports/python/statement-listener.ts';
import { type PythonText, readText, sliceText } from '../imports/python/text.ts';
import { type Item, isWhole, knownStart, type ToldText } from '../imports/python/value.ts';

/** Keywords of `setup()` that declare what a project depends on. */
const keywords: readonly string[] = ['install_requires', 'extras_require', 'tests_require', 'setup_requires'];

/**
 * Requirements that a set-up script gives to `setup()`: texts that are written out where one of the keywords is given
 * something, and where the names that stand there are.
 */
export function setupRequirements(script: string): string[] {
  if (!keywords.some((keyword) => script.includes(keyword))) return [];
  const text = readText(new TextEncoder().encode(script.slice(0, mostCharacters)));
  const reader = new ScriptReader(text);
  new Lexer(text, reader).run();
  return reader.requirements();
}

/** No set-up script is as long. What stands in brackets is read once for each that is around it: 200 at most. */
const mostCharacters = 300_000;

/** Finds what keywords and names are given, wherever in the script: a set-up script is read from its top to its end. */
class ScriptReader extends StatementListener implements ExpressionListener {
  readonly #text: PythonText;
  readonly #expressions: ExpressionReader;
  readonly #given = new Map<string, Item[]>();
  readonly #declaring = new Set<Item>();
  readonly #told: ToldText[] = [];
  /** Up to where the last statement was read: a lambda's colon in it starts no other. */
  #read = 0;
  /** The name whose annotation is to come. */
  #annotated: string | undefined;

  constructor(text: PythonText) {
    super();
    this.#text = text;
    this.#expressions = new ExpressionReader(text, () => undefined, this);
  }

  requirements(): string[] {
    this.#told.sort((a, b) => a.start - b.start);
    const followed = new Set<string>();
    const texts: string[] = [];
    // What is added to a set while it is gone through comes up later, once.
    for (const item of this.#declaring) {
      texts.push(...this.#textsOf(item));
      for (const [name] of this.#source(item).matchAll(/[A-Za-z_]\w*/g)) {
        if (followed.has(name)) continue;
        followed.add(name);
        for (const each of this.#given.get(name) ?? []) this.#declaring.add(each);
      }
    }
    return texts.flatMap(knownLines);
  }

  line(i: number): number {
    this.#read = i;
    this.#annotated = undefined;
    return this.statement(i);
  }

  statement(i: number): number {
    if (i < this.#read) return i;
    const imported = readImport(this.#text, i);
    if (imported !== undefined) return imported.next;
    const { items, next } = this.#expressions.statement(i);
    this.#read = next;
    const targets = items.slice(0, -1).map((target) => this.#source(target));
    const value = items.at(-1);
    if (value !== undefined && targets.length > 0) this.#assign([...targets, this.#annotated ?? ''], value);
    const only = items.length === 1 && value?.value.kind === 'name' ? value.value.name : undefined;
    this.#annotated = only;
    return i;
  }

  /** `R = […]`, `R += […]`, `E["test"] = […]`, `options["install_requires"] = […]`, `options = {"install_requires": …}` */
  #assign(targets: readonly string[], value: Item): void {
    for (const target of targets) {
      const [, name, key = ''] = /^([A-Za-z_]\w*)(?:\s*\[\s*["'](\w+)["']\s*\])?/.exec(target) ?? [];
      if (keywords.includes(key)) this.#declaring.add(value);
      else if (name !== undefined) this.#give(name, [value]);
    }
    if (value.value.kind !== 'table') return;
    const { keys, values } = value.value;
    keys.forEach(({ value: key }, i) => {
      const item = values[i];
      if (item !== undefined && key.kind === 'text' && keywords.includes(key.text)) this.#declaring.add(item);
    });
  }

  call(name: string, items: readonly Item[]): void {
    for (const item of items) {
      if (item.keyword !== undefined && keywords.includes(item.keyword)) this.#declaring.add(item);
    }
    const changed = /^([A-Za-z_]\w*)\.(?:append|extend|insert|update)$/.exec(name)?.[1];
    if (changed !== undefined) this.#give(changed, items);
  }

  text(value: string, start: number, end: number): void {
    this.#told.push({ value, start, end });
  }

  #give(name: string, items: readonly Item[]): void {
    const known = this.#given.get(name);
    if (known === undefined) this.#given.set(name, [...items]);
    else known.push(...items);
  }

  #source({ start, end }: Item): string {
    return sliceText(this.#text, start, end);
  }

  /** Keys of dictionaries are names of extras. */
  #textsOf(item: Item): string[] {
    const { value } = item;
    if (value.kind === 'text') return [value.text];
    if (value.kind === 'list') return value.items.flatMap((each) => this.#textsOf(each));
    if (value.kind === 'table') return value.values.flatMap((each) => this.#textsOf(each));
    return this.#toldIn(item);
  }

  #toldIn({ start, end }: Item): string[] {
    let low = 0;
    let high = this.#told.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#told[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const texts: string[] = [];
    for (let told = this.#told[low]; told !== undefined && told.end <= end; told = this.#told[++low]) {
      texts.push(told.value);
    }
    return texts;
  }

  rewind(offset: number): void {
    this.#read = Math.min(this.#read, offset);
  }
}

/** Lines of a text whose first word is known: the rest, as a version, may not be. */
function knownLines(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const start = knownStart(line);
    return isWhole(line) || /[^\w.-]/.test(start.trimStart()) ? [start] : [];
  });
}
