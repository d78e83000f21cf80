// A set of phrases, of which all that start at a token are found with a look-up for each word.

const NONE: readonly never[] = [];

/** Phrases found that end at the same token: what they stand for, and the token behind their last. */
export interface PhraseMatch<T> {
  readonly values: readonly T[];
  readonly endToken: number;
}

/** The text that phrases are sought in. */
export interface PieceSource {
  /** Folded pieces of a token; none for what may stand inside a phrase unseen (`-`, `'s`). */
  piecesAt(token: number): readonly string[];
  /** A second reading of a one-piece token (its lemma), or the empty string. */
  alternativeAt(token: number): string;
}

/**
 * Phrases by their joined pieces, with the pairs that open longer ones. Twenty thousand phrases are entered in a few
 * milliseconds, which a tree of maps would take ten times as long for.
 */
export class PhraseTable<T> {
  readonly #values = new Map<string, T[]>();
  /** For each first piece the length of the longest phrase. */
  readonly #longest = new Map<string, number>();
  /** First two pieces of phrases of three and more. */
  readonly #pairs = new Set<string>();

  /** Enters a phrase; phrases without pieces are ignored. */
  add(pieces: readonly string[], value: T): void {
    const first = pieces[0];
    if (first === undefined) return;
    const key = pieces.length === 1 ? first : pieces.join(' ');
    const held = this.#values.get(key);
    if (held === undefined) this.#values.set(key, [value]);
    else held.push(value);
    if ((this.#longest.get(first) ?? 0) < pieces.length) this.#longest.set(first, pieces.length);
    if (pieces.length > 2) this.#pairs.add(`${first} ${pieces[1]}`);
  }

  /** What a phrase stands for. */
  get(pieces: readonly string[]): readonly T[] {
    return this.#values.get(pieces.join(' ')) ?? NONE;
  }

  /**
   * All phrases that start at `token` and end before `limit`, shortest first. Tokens without pieces are passed over
   * inside a phrase, never at its ends.
   */
  matchesAt(source: PieceSource, token: number, limit: number): readonly PhraseMatch<T>[] {
    const first = source.piecesAt(token);
    if (first.length === 0) return NONE;
    const other = first.length === 1 ? source.alternativeAt(token) : '';
    const byOther = other === '' ? 0 : (this.#longest.get(other) ?? 0);
    const longest = Math.max(this.#longest.get(first[0]!) ?? 0, byOther);
    if (longest === 0) return NONE;
    const found: PhraseMatch<T>[] = [];
    let keys: readonly string[] = byOther === 0 ? [joined(first)] : [first[0]!, other];
    let length = first.length;
    for (let t = token; ; ) {
      for (const key of keys) {
        const values = this.#values.get(key);
        if (values !== undefined) found.push({ values, endToken: t + 1 });
      }
      do t++;
      while (t < limit && source.piecesAt(t).length === 0);
      const pieces = t < limit ? source.piecesAt(t) : first;
      if (t >= limit || length + pieces.length > longest) return found;
      if (length === 2 && !keys.some((key) => this.#pairs.has(key))) return found;
      length += pieces.length;
      keys = extend(keys, pieces, pieces.length === 1 ? source.alternativeAt(t) : '');
    }
  }
}

/** One piece as it is: a string made anew would have to be hashed for each look-up. */
function joined(pieces: readonly string[]): string {
  return pieces.length === 1 ? pieces[0]! : pieces.join(' ');
}

function extend(keys: readonly string[], pieces: readonly string[], other: string): readonly string[] {
  const tail = joined(pieces);
  const plain = keys.map((key) => `${key} ${tail}`);
  return other === '' ? plain : [...plain, ...keys.map((key) => `${key} ${other}`)];
}
