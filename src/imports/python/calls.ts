import { argumentAt } from './argument.ts';
import { COMMA, OPEN_PAREN } from './bytes.ts';
import { type CallTarget, type CallTargets, modulePath, type ScanCode } from './call-target.ts';
import { callsAlone, targetsOfCode } from './code-targets.ts';
import type { ExpressionReader } from './expression.ts';
import { importModule, type Loader } from './loader-table.ts';
import type { Loaders } from './loaders.ts';
import type { DottedName } from './names.ts';
import { targetsOfPath } from './path-targets.ts';
import type { PythonText } from './text.ts';
import { expand, isWhole, knownStart, type Value } from './value.ts';

/** The call of a loader that `name` is the callee of; undefined where it is none. */
export function loadingCall(
  text: PythonText,
  loaders: Loaders,
  name: DottedName,
  start: number,
): LoadingCall | undefined {
  if (text.bytes[name.next] !== OPEN_PAREN) return undefined;
  const found = loaders.loaderAt(text, name);
  if (found !== undefined) return new LoadingCall(found.loader, start, found.bracket, false);
  // The import that binds it may stand farther down, as in a function that is called later.
  return name.text === 'import_module' ? new LoadingCall(importModule, start, name.next, true) : undefined;
}

/**
 * A loader that a function is given together with its arguments: `map(import_module, names)`, `submit(import_module, "a")`.
 */
export function passedLoader(
  text: PythonText,
  loaders: Loaders,
  name: DottedName,
  start: number,
): LoadingCall | undefined {
  if (text.bytes[name.next] !== COMMA) return undefined;
  const loader = loaders.loaderOf(name.text);
  if (loader === undefined || loader.takes === 'package') return undefined;
  return new LoadingCall(loader, start, name.next, false, true);
}

/** One call that loads a module: where its arguments stand. What they say is known once the whole file was read. */
export class LoadingCall {
  readonly start: number;
  readonly bracket: number;
  /** Whether the loader is no callee: another function is given it, with its arguments behind it. */
  readonly passed: boolean;
  readonly #tentative: boolean;
  readonly #loader: Loader;
  readonly #arguments = new Map<string, number>();
  #positional = 0;

  constructor(loader: Loader, start: number, bracket: number, tentative: boolean, passed = false) {
    this.#loader = loader;
    this.start = start;
    this.bracket = bracket;
    this.#tentative = tentative;
    this.passed = passed;
  }

  /** Whether it gives the module, and does not only look for it or run it. */
  get givesModule(): boolean {
    return !this.passed && (this.#loader.takes === 'module' || this.#loader.takes === 'builtin');
  }

  /** Whether the call turned out to be one, at the end of the file. */
  isConfirmed(loaders: Loaders): boolean {
    return !this.#tentative || loaders.bindsImportModule;
  }

  /** Takes the argument that starts at `i`. */
  read(text: PythonText, i: number): void {
    const argument = argumentAt(text, i);
    if (argument === undefined) return;
    const parameter = argument.keyword ?? this.#loader.parameters[this.#positional++];
    if (parameter !== undefined && this.#arguments.size < mostArguments) this.#arguments.set(parameter, argument.value);
  }

  /** What it asks for: nothing, and nothing unknown, where it asks for no module. */
  targets(values: ExpressionReader, scanCode: ScanCode): CallTargets {
    const { target, also, takes } = this.#loader;
    if (this.passed && this.#arguments.size === 0) return { targets: [], unknown: false };
    if (takes === 'code' || takes === 'expression') {
      const codes = [target, also].flatMap((parameter) => this.#arguments.get(parameter ?? '') ?? []);
      const scan = takes === 'code' ? scanCode : (code: Uint8Array) => callsAlone(scanCode(code));
      return { targets: distinct(codes.flatMap((at) => targetsOfCode(values.code(at), scan))), unknown: false };
    }
    const texts = new Set<string>();
    const found = this.#values(values)
      .filter((value) => value?.kind !== 'text' || texts.size < texts.add(value.text).size)
      .map((value) => this.#asked(value, values));
    return {
      targets: distinct(found.flatMap((each) => each ?? [])),
      unknown: found.some((each) => each === undefined),
    };
  }

  /** What the argument may be that says what is imported. */
  #values(values: ExpressionReader): readonly (Value | undefined)[] {
    const at = this.#arguments.get(this.#loader.target);
    // `Thread(target=import_module, args=("a",))`
    const value = at ?? (this.passed ? this.#arguments.get('args') : undefined);
    const read = value === undefined ? undefined : values.argument(value);
    if (this.passed && (read?.kind === 'list' || read?.kind === 'table')) {
      const items = read.kind === 'list' ? read.items : read.keys;
      const found = items
        .slice(0, mostPassed)
        .flatMap((item) => choices(item.keyword === undefined ? item.value : undefined));
      return items.length > mostPassed ? [...found, undefined] : found;
    }
    return choices(read);
  }

  /** Undefined where it cannot be known, or is no module's name; none where no module is asked for. */
  #asked(value: Value | undefined, values: ExpressionReader): readonly CallTarget[] | undefined {
    const { takes } = this.#loader;
    if (takes === 'path') return targetsOfPath(value);
    if (value?.kind !== 'text') return takes === 'package' ? [] : this.#inNamedPackage(values);
    const found = this.#named(takes === 'object' ? value.text.replace(/:.*/s, '') : value.text, values);
    return found === undefined ? undefined : [found];
  }

  /** Of a name nothing is known, but what it is relative to: it is given for nothing else. */
  #inNamedPackage(values: ExpressionReader): readonly CallTarget[] | undefined {
    const anchor = this.#textOf('package', values);
    return anchor === undefined ? undefined : [{ level: 0, module: anchor, prefix: true }];
  }

  /** The name in the argument of a parameter; undefined where it is none, or not known. */
  #textOf(parameter: string, values: ExpressionReader): string | undefined {
    const at = this.#loader.takes === 'module' ? this.#arguments.get(parameter) : undefined;
    const value = at === undefined ? undefined : values.argument(at);
    return value?.kind === 'text' && modulePath.test(value.text) ? value.text : undefined;
  }

  #named(text: string, values: ExpressionReader): CallTarget | undefined {
    if (isWhole(text)) return this.#absolute(text, false, values);
    // Only whole segments are known to be a module: `candidate.co` + x says `candidate`.
    const start = knownStart(text);
    const whole = start.slice(0, Math.max(0, start.lastIndexOf('.')));
    if (/[^.]/.test(whole)) return this.#absolute(whole, true, values);
    const anchor = start === '.' ? this.#textOf('package', values) : undefined;
    return anchor === undefined ? undefined : { level: 0, module: anchor, prefix: true };
  }

  #absolute(text: string, prefix: boolean, values: ExpressionReader): CallTarget | undefined {
    const dots = /^\.*/.exec(text)?.[0].length ?? 0;
    const module = text.slice(dots);
    if (module === '' ? dots === 0 : !modulePath.test(module)) return undefined;
    if (this.#loader.takes === 'builtin') return dots > 0 ? undefined : this.#atLevel(module, prefix, values);
    return dots === 0 ? { level: 0, module, prefix } : this.#inPackage(dots, module, prefix, values);
  }

  /** `__import__` says the level as a number. */
  #atLevel(module: string, prefix: boolean, values: ExpressionReader): CallTarget | undefined {
    const at = this.#arguments.get('level');
    if (at === undefined) return { level: 0, module, prefix };
    const level = values.argument(at);
    return level.kind === 'number' && level.value < 256 ? { level: level.value, module, prefix } : undefined;
  }

  /** `import_module` resolves leading dots against `package`. */
  #inPackage(level: number, module: string, prefix: boolean, values: ExpressionReader): CallTarget | undefined {
    const at = this.#arguments.get('package');
    const anchor = at === undefined ? undefined : values.argument(at);
    if (anchor?.kind === 'name' && (anchor.name === '__package__' || anchor.name === '__name__')) {
      return { level, module, prefix };
    }
    if (anchor?.kind !== 'text' || !modulePath.test(anchor.text)) return undefined;
    const parts = anchor.text.split('.');
    const base = parts.slice(0, parts.length - level + 1);
    if (base.length === 0) return undefined;
    return { level: 0, module: module === '' ? base.join('.') : `${base.join('.')}.${module}`, prefix };
  }
}

const mostArguments = 10;
/** Of a list that a loader is given so many items are followed. */
const mostPassed = 100;

/** Each text that the value may be; a list is none. */
function choices(value: Value | undefined): readonly (Value | undefined)[] {
  return value?.kind === 'text' ? expand(value.text).map((text) => ({ kind: 'text', text })) : [value];
}

function distinct(targets: readonly CallTarget[]): readonly CallTarget[] {
  if (targets.length < 2) return targets;
  return [...new Map(targets.map((each) => [`${each.level} ${each.module} ${each.prefix}`, each])).values()];
}
