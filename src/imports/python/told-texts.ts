import type { Item, ToldText } from './value.ts';

/** The texts of a statement, without those that turned out to be a part of another. */
export class ToldTexts {
  #texts = new Set<ToldText>();

  add(value: string, start: number, end: number): ToldText {
    const told = { value, start, end };
    this.#texts.add(told);
    return told;
  }

  /** What was made of these is told instead. */
  takeBack(sources: readonly Pick<Item, 'told' | 'value'>[]): void {
    for (const { told, value } of sources) {
      if (told !== undefined) this.#texts.delete(told);
      if (value.kind === 'list') this.takeBack(value.items);
    }
  }

  /** In the order of their starts. */
  take(): readonly ToldText[] {
    const taken = [...this.#texts].sort((a, b) => a.start - b.start);
    this.#texts = new Set();
    return taken;
  }
}
