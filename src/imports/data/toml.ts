import type { Scalar } from './scalar.ts';
import { type TomlToken, tomlTokens } from './toml-tokens.ts';

/** A string of a TOML text. A bare key is none: it has no dots of its own, those between keys join several. */
export interface TomlString extends Scalar {
  readonly role: 'key' | 'value';
}

/** `path`: the keys that lead to the string, of a key those before it. It is only valid during the call. */
export type TomlVisitor = (string: TomlString, path: readonly string[]) => void;

/**
 * Gives every string of a TOML text to `visit`, in the order of the text. What is broken costs its line, or what stands
 * behind a bracket that is left open its place in the tables.
 */
export function visitToml(source: string, visit: TomlVisitor): void {
  const walk = new TomlWalk(visit);
  for (const token of tomlTokens(source)) walk.token(token);
}

/** An array or an inline table that is open. */
interface Frame {
  readonly kind: '[' | '{';
  /** How many keys lead to it. */
  readonly depth: number;
}

class TomlWalk {
  readonly #visit: TomlVisitor;
  readonly #path: string[] = [];
  readonly #frames: Frame[] = [];
  #at: 'key' | 'header' | 'value' = 'key';
  /** How many keys the header of the current table has. */
  #tableDepth = 0;

  constructor(visit: TomlVisitor) {
    this.#visit = visit;
  }

  token(token: TomlToken): void {
    const frame = this.#frames.at(-1);
    switch (token.kind) {
      case 'string':
      case 'bare':
        if (this.#at !== 'value') this.#key(token);
        else if (token.kind === 'string') this.#visit({ ...token, role: 'value' }, this.#path);
        break;
      case '=':
        if (this.#at === 'key') this.#at = 'value';
        break;
      case '[':
      case '{':
        this.#open(token.kind, frame);
        break;
      case ',':
        if (frame) this.#backTo(frame.depth, frame.kind === '{' ? 'key' : 'value');
        break;
      case ']':
      case '}':
        if (frame && this.#frames.pop()) this.#backTo(frame.depth, 'value');
        break;
      case 'newline':
        if (!frame) this.#endLine();
    }
  }

  #key(token: TomlToken): void {
    if (token.kind === 'string') this.#visit({ ...token, role: 'key' }, this.#path);
    this.#path.push(token.text);
  }

  #open(kind: Frame['kind'], around: Frame | undefined): void {
    if (this.#at === 'value') {
      this.#frames.push({ kind, depth: this.#path.length });
      if (kind === '{') this.#at = 'key';
    } else if (!around && this.#at === 'key') {
      // The second bracket of `[[x]]` opens nothing.
      this.#backTo(0, 'header');
    }
  }

  #endLine(): void {
    if (this.#at === 'header') this.#tableDepth = this.#path.length;
    this.#backTo(this.#tableDepth, 'key');
  }

  #backTo(depth: number, at: 'key' | 'header' | 'value'): void {
    this.#path.length = Math.min(this.#path.length, depth);
    this.#at = at;
  }
}
