import { choice, mostChoices, unknown, type Value } from './value.ts';

/** What may give a name what it stands for. */
export interface Assignment {
  /** A loop's target stands for each item of what it goes through; a comprehension's is in brackets. */
  readonly form: 'assigned' | 'default' | 'loop' | 'comprehension';
  /** Where what is assigned starts. */
  readonly expression: number;
  /** Its place in the order in which assignments count (see `Scopes.number`): what it is made of comes before it. */
  order: number;
  /** Undefined before it was read. */
  value: Value | undefined;
}

/** Which assignments are looked at, and how what one gives is read. */
export interface Reading {
  /** Those before this one; `Infinity`: all of them. */
  readonly before: number;
  read(assignment: Assignment): Value;
}

/** What a name, or an attribute, is given in one place or in several. */
class Binding {
  readonly assignments: Assignment[] = [];
  /** Whether something binds the name of which nothing is known. */
  others = false;
  /** Where it was assigned last, so that a second reading of the same text changes nothing. */
  #last = -1;
  #value: Value | undefined;

  add(offset: number, assignment: Assignment): void {
    if (offset <= this.#last) return;
    this.#last = offset;
    if (this.assignments.length < mostChoices) this.assignments.push(assignment);
    else this.others = true;
  }

  /** What is known of it by the assignments that are looked at. */
  value({ before, read }: Reading): Value | undefined {
    if (this.#value !== undefined) return this.#value;
    const values = this.assignments.flatMap((assignment) => (assignment.order < before ? read(assignment) : []));
    const [only] = values;
    if (only === undefined) return undefined;
    const complete = values.length === this.assignments.length;
    const value =
      values.length === 1 && !this.others ? held(only) : choice(this.others ? [...values, unknown] : values);
    const known = value.kind === 'unknown' ? undefined : value;
    if (complete) this.#value = known;
    return known;
  }
}

/** A list may have been changed since; of other values that are no text, list or dictionary a name says nothing. */
function held(value: Value): Value {
  if (value.kind === 'list') return value.tuple ? value : { ...value, held: true };
  return value.kind === 'text' || value.kind === 'table' ? value : unknown;
}

interface Scope {
  readonly start: number;
  /** The end of the text as long as it is open. */
  end: number;
  readonly column: number;
  readonly parent: Scope | undefined;
  readonly bindings: Map<string, Binding>;
}

/** More names than any file has: of such a file nothing is known. */
const mostNames = 100_000;
/** CPython takes no deeper indentation. */
const mostNested = 100;

/** The functions of a file and the names that each binds. */
export class Scopes {
  readonly #module: Scope;
  /** In the order of their starts. */
  readonly #all: Scope[];
  #current: Scope;
  #names = 0;
  /** Class bodies that are open: the innermost last. */
  readonly #classes: { readonly name: string; readonly column: number; readonly scope: Scope }[] = [];
  /** By class and attribute, and by the attribute alone. */
  readonly #attributes = new Map<string, Binding>();
  readonly #classNames = new Set<string>();

  /** @param end of the text. */
  constructor(end: number) {
    this.#module = { start: 0, end, column: -1, parent: undefined, bindings: new Map() };
    this.#all = [this.#module];
    this.#current = this.#module;
  }

  /** A line starts at this column: closes the functions that it does not belong to. */
  enterLine(offset: number, column: number): void {
    while ((this.#classes.at(-1)?.column ?? -1) >= column) this.#classes.pop();
    while (this.#current.parent !== undefined && this.#current.column >= column) {
      this.#current.end = offset;
      this.#current = this.#current.parent;
    }
  }

  /** A function starts, indented by `column`. */
  open(start: number, column: number): void {
    const { end } = this.#module;
    this.#current = { start, end, column, parent: this.#current, bindings: new Map() };
    this.#all.push(this.#current);
  }

  /** A class starts, indented by `column`: what is assigned in its body are attributes. */
  openClass(name: string, column: number): void {
    this.#classes.push({ name, column, scope: this.#current });
    if (this.#classNames.size < mostNames) this.#classNames.add(name);
  }

  /** One name is given what stands at `expression`. */
  assign(name: string, offset: number, expression: number, form: Assignment['form'] = 'assigned'): void {
    const assignment: Assignment = { form, expression, order: Number.POSITIVE_INFINITY, value: undefined };
    this.#bindingOf(this.#current, name)?.add(offset, assignment);
    const owner = this.#classes.at(-1);
    if (form !== 'assigned' || owner === undefined || owner.scope !== this.#current) return;
    this.#attributeOf(`${owner.name}.${name}`)?.add(offset, assignment);
    this.#attributeOf(`.${name}`)?.add(offset, assignment);
  }

  /** `self.name = …`: an attribute of whatever class it stands in. */
  assignAttribute(name: string, offset: number, expression: number): void {
    const assignment: Assignment = {
      form: 'assigned',
      expression,
      order: Number.POSITIVE_INFINITY,
      value: undefined,
    };
    const binding = this.#attributeOf(`.${name}`);
    if (binding === undefined) return;
    binding.add(offset, assignment);
    this.#bindingOf(this.#current, `self.${name}`)?.add(offset, assignment);
  }

  bind(name: string): void {
    this.#bind(this.#current, name);
  }

  /** The function at hand may bind the name of any scope around it. */
  bindOutside(name: string): void {
    let scope = this.#current.parent;
    for (let up = 0; scope !== undefined && up < mostNested; up++) {
      this.#bind(scope, name);
      scope = scope.parent;
    }
  }

  #bind(scope: Scope, name: string): void {
    const binding = this.#bindingOf(scope, name);
    if (binding !== undefined) binding.others = true;
  }

  #bindingOf(scope: Scope, name: string): Binding | undefined {
    return this.#entryOf(scope.bindings, name);
  }

  #attributeOf(key: string): Binding | undefined {
    return this.#entryOf(this.#attributes, key);
  }

  #entryOf(bindings: Map<string, Binding>, name: string): Binding | undefined {
    const known = bindings.get(name);
    if (known !== undefined) return known;
    if (this.#names++ >= mostNames) return undefined;
    const binding = new Binding();
    bindings.set(name, binding);
    return binding;
  }

  /** Whether the file has more names than are followed. */
  get isCut(): boolean {
    return this.#names > mostNames;
  }

  /**
   * Says in which order assignments count, and gives them in it: those of the module first, each name's in the order of the
   * source. What a constant is made of stands before it.
   */
  number(): readonly Assignment[] {
    const numbered: Assignment[] = [];
    for (const { bindings } of this.#all) {
      for (const { assignments } of bindings.values()) for (const assignment of assignments) numbered.push(assignment);
    }
    // Twice where one stands for a name and for an attribute: the first place is the one that counts.
    numbered.forEach((assignment, order) => {
      assignment.order = Math.min(assignment.order, order);
    });
    return numbered;
  }

  /** What a name, or an attribute of `self`, `cls` or a class, stands for where it is read. */
  valueOf(name: string, offset: number, reading: Reading): Value | undefined {
    if (this.isCut) return undefined;
    const dot = name.indexOf('.');
    if (dot >= 0) return this.#attributeValue(name.slice(0, dot), name.slice(dot + 1), reading);
    let scope: Scope | undefined = this.#lastBefore(offset);
    for (let up = 0; scope !== undefined && up < mostNested; up++) {
      const binding = offset < scope.end ? scope.bindings.get(name) : undefined;
      if (binding !== undefined) return binding.value(reading);
      scope = scope.parent;
    }
    return undefined;
  }

  /** A class that does not have the attribute may inherit it from any other. */
  #attributeValue(owner: string, name: string, reading: Reading): Value | undefined {
    if (owner !== 'self' && owner !== 'cls' && !this.#classNames.has(owner)) return undefined;
    return (this.#attributes.get(`${owner}.${name}`) ?? this.#attributes.get(`.${name}`))?.value(reading);
  }

  /** The scope that starts last at or before an offset; it may have ended before. */
  #lastBefore(offset: number): Scope {
    let low = 0;
    let high = this.#all.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#all[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#all[low] ?? this.#module;
  }
}
