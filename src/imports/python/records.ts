import type {
  ImportedName,
  ImportLabel,
  ImportStatement,
  ScannedSource,
  UnknownCall,
  Unreadable,
} from '../../domain/graph.ts';
import { type Block, isGuarded } from './blocks.ts';
import type { CallTarget, CallTargets } from './call-target.ts';
import type { LoadingCall } from './calls.ts';
import { locate, type Place, type Span } from './lines.ts';
import type { ShimReader } from './shim.ts';
import type { ImportText } from './statement.ts';
import type { PythonText } from './text.ts';

/** What was found so far: its place is known in bytes, and whether it is guarded only when its block is done. */
interface Draft {
  readonly start: number;
  end: number;
  readonly block: Block;
  readonly statement: ImportText | undefined;
  readonly call: LoadingCall | undefined;
  /** Inside a `lambda`, which runs later as a function's body does. */
  readonly inLambda: boolean;
}

/** What memory is sure to hold: a file of more imports, or of more names in one, is not read to its end. */
const most = 1_000_000;
/** Beside the first of each call, so many modules that calls may ask for are told of one file. */
const mostFurther = 10_000;

/** The import statements and calls of one text, in the order of their starts. */
export class Records {
  readonly #text: PythonText;
  #drafts: Draft[] = [];
  #size = 0;
  #problem: { readonly offset: number; readonly reason: string } | undefined;

  constructor(text: PythonText) {
    this.#text = text;
  }

  /** Whether no more are taken. */
  get full(): boolean {
    return this.#size >= most;
  }

  addStatement(start: number, statement: ImportText, block: Block): void {
    if (!this.#takes(start, statement.names.length)) return;
    this.#drafts.push({ start, end: statement.end, block, statement, call: undefined, inLambda: false });
  }

  /** Gives what to tell the call's end to. Without one it reaches to the end of the text. */
  addCall(call: LoadingCall, block: Block, inLambda: boolean): { end: number } {
    this.#takes(call.start, 1);
    const draft = { start: call.start, end: this.#text.end, block, statement: undefined, call, inLambda };
    this.#drafts.push(draft);
    return draft;
  }

  #takes(start: number, names: number): boolean {
    if (this.full) return false;
    this.#size += Math.max(1, names);
    if (this.full) this.addProblem(start, `more than ${most} imports`);
    return true;
  }

  /** Forgets what starts at `offset` or behind it. */
  rewind(offset: number): void {
    while ((this.#drafts.at(-1)?.start ?? -1) >= offset) this.#drafts.pop();
  }

  /** Where the calls start, in their order. */
  calls(): readonly number[] {
    return this.#drafts.flatMap(({ call, start }) => (call === undefined ? [] : [start]));
  }

  /** Forgets the calls that turn out to be none. */
  keep(isCall: (call: LoadingCall) => boolean): void {
    this.#drafts = this.#drafts.filter(({ call }) => call === undefined || isCall(call));
  }

  /** Of several problems the one that stands first is kept. */
  addProblem(offset: number, reason: string): void {
    if (this.#problem === undefined || offset < this.#problem.offset) this.#problem = { offset, reason };
  }

  /**
   * @param targetsOf what a call imports.
   * @param unplaced a reason that has no place in the text.
   */
  finish(
    targetsOf: (call: LoadingCall) => CallTargets,
    { result: shim, refusal }: Pick<ShimReader, 'result' | 'refusal'>,
    unplaced: string | undefined,
  ): ScannedSource {
    const places = locate(this.#text, this.#drafts);
    const statements: ImportStatement[] = [];
    const unknownCalls: UnknownCall[] = [];
    let further = 0;
    this.#drafts.forEach((draft, k) => {
      const place = places[k];
      if (place === undefined) return;
      if (draft.statement) statements.push(ofStatement(draft, draft.statement, place));
      if (draft.call === undefined) return;
      if (further > mostFurther) {
        this.addProblem(draft.start, `more than ${mostFurther} names that calls may import`);
        return;
      }
      const { targets, unknown } = targetsOf(draft.call);
      further += Math.max(0, targets.length - 1);
      if (unknown) unknownCalls.push({ line: place.line, column: place.column });
      for (const target of targets) statements.push(ofCall(draft, target, place));
    });
    const unreadable = this.#unreadable(unplaced);
    if (unreadable !== undefined) return { statements, unknownCalls, unreadable };
    if (shim !== undefined) return { statements, unknownCalls, shim };
    if (refusal === undefined) return { statements, unknownCalls };
    const [place] = locate(this.#text, [{ start: refusal.offset, end: refusal.offset }]);
    return { statements, unknownCalls, noShim: { line: place?.line ?? 1, reason: refusal.reason } };
  }

  #unreadable(unplaced: string | undefined): Unreadable | undefined {
    if (unplaced !== undefined) return { reason: unplaced };
    if (this.#problem === undefined) return undefined;
    const span: Span = { start: this.#problem.offset, end: this.#problem.offset };
    const [place] = locate(this.#text, [span]);
    const { reason } = this.#problem;
    return place === undefined ? { reason } : { line: place.line, column: place.column, reason };
  }
}

function ofStatement(draft: Draft, statement: ImportText, place: Place): ImportStatement {
  const { form, level, module, names } = statement;
  const labels = placeLabels(draft);
  if (isStar(names)) labels.push('star');
  if (level > 0) labels.push('relative');
  if (statement.lazy) labels.push('lazy');
  return { ...place, form, level, module, names, labels };
}

function isStar(names: readonly ImportedName[]): boolean {
  return names[0]?.name === '*';
}

function ofCall(draft: Draft, target: CallTarget, place: Place): ImportStatement {
  const labels = placeLabels(draft);
  if (target.level > 0) labels.push('relative');
  labels.push('dynamic');
  if (target.prefix) labels.push('prefix');
  return { ...place, form: 'call', level: target.level, module: target.module, names: [], labels };
}

function placeLabels({ block, inLambda }: Draft): ImportLabel[] {
  const labels: ImportLabel[] = [block.deferred || inLambda ? 'deferred' : 'module-level'];
  if (block.typeOnly) labels.push('type-only');
  if (!inLambda && isGuarded(block)) labels.push('guarded');
  return labels;
}
