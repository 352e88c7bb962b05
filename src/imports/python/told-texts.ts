import type { Operand } from './operand.ts';
import { type Item, itemsWithin, type ToldText } from './value.ts';

/** The texts of a statement, without those that turned out to be a part of another. */
export class ToldTexts {
  readonly #isWanted: boolean;
  #texts = new Set<ToldText>();

  /** @param isWanted whether anybody listens; else nothing is kept. */
  constructor(isWanted: boolean) {
    this.#isWanted = isWanted;
  }

  /** The operand, told if it makes a text that was not told before. */
  tell(operand: Operand): Operand {
    const { value, start, end, made, told } = operand;
    if (!this.#isWanted || told !== undefined || !made || value.kind !== 'text') return operand;
    const text = { value: value.text, start, end };
    this.#texts.add(text);
    return { ...operand, told: text };
  }

  /** What was made of these is told instead. */
  takeBack(sources: readonly Pick<Item, 'told' | 'value'>[]): void {
    if (this.#texts.size === 0) return;
    for (const { told } of itemsWithin(sources)) if (told !== undefined) this.#texts.delete(told);
  }

  /** In the order of their starts. */
  take(): readonly ToldText[] {
    const taken = [...this.#texts].sort((a, b) => a.start - b.start);
    this.#texts = new Set();
    return taken;
  }
}
