// A set of phrases, of which all that start at a token are found with a look-up for each word.

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
 * Phrases by their joined pieces, and for each first piece the length of the longest phrase. Twenty thousand phrases
 * are entered in a few milliseconds, which a tree of maps would take ten times as long for.
 */
export class PhraseTable<T> {
  readonly #values = new Map<string, T[]>();
  readonly #longest = new Map<string, number>();

  /** Enters a phrase; phrases without pieces are ignored. */
  add(pieces: readonly string[], value: T): void {
    const first = pieces[0];
    if (first === undefined) return;
    const key = pieces.length === 1 ? first : pieces.join(' ');
    const held = this.#values.get(key);
    if (held === undefined) this.#values.set(key, [value]);
    else held.push(value);
    if ((this.#longest.get(first) ?? 0) < pieces.length) this.#longest.set(first, pieces.length);
  }

  /** Whether some phrase begins with this piece. */
  starts(piece: string): boolean {
    return this.#longest.has(piece);
  }

  /**
   * All phrases that start at `token` and end before `limit`, shortest first. Tokens without pieces are passed over
   * inside a phrase, never at its ends.
   */
  matchesAt(source: PieceSource, token: number, limit: number): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    const first = source.piecesAt(token);
    const other = first.length === 1 ? source.alternativeAt(token) : '';
    const longest = Math.max(this.#longest.get(first[0] ?? '') ?? 0, this.#longest.get(other) ?? 0);
    if (longest === 0) return found;
    let keys: readonly string[] = other === '' ? [first.join(' ')] : [first[0]!, other];
    let length = first.length;
    for (let t = token; ; ) {
      for (const key of keys) {
        const values = this.#values.get(key);
        if (values !== undefined) found.push({ values, endToken: t + 1 });
      }
      do t++;
      while (t < limit && source.piecesAt(t).length === 0);
      if (t >= limit) return found;
      const pieces = source.piecesAt(t);
      length += pieces.length;
      if (length > longest) return found;
      keys = extend(keys, pieces, pieces.length === 1 ? source.alternativeAt(t) : '');
    }
  }
}

function extend(keys: readonly string[], pieces: readonly string[], other: string): readonly string[] {
  const tail = pieces.join(' ');
  const plain = keys.map((key) => `${key} ${tail}`);
  return other === '' ? plain : [...plain, ...keys.map((key) => `${key} ${other}`)];
}
