// Phrases as paths of word pieces: every phrase of a table that starts at a token is found in one walk.

/** A phrase found: what it stands for, and the token behind its last. */
export interface TrieMatch<T> {
  readonly values: readonly T[];
  readonly endToken: number;
}

interface Node<T> {
  next: Map<string, Node<T>> | null;
  values: T[] | null;
}

/** The text a trie walks over: the pieces of each token, and other readings of a piece (its lemma). */
export interface PieceSource {
  /** Pieces of a token. */
  piecesAt(token: number): readonly string[];
  /** A second reading of a one-piece token, or the empty string. */
  alternativeAt(token: number): string;
}

/** A set of phrases; adding is cheap and in any order, walking costs a map look-up for each piece. */
export class TokenTrie<T> {
  readonly #root: Node<T> = { next: null, values: null };

  /** Enters a phrase; phrases without pieces are ignored. */
  add(pieces: readonly string[], value: T): void {
    if (pieces.length === 0) return;
    let node = this.#root;
    for (const piece of pieces) {
      node.next ??= new Map();
      let child = node.next.get(piece);
      if (child === undefined) {
        child = { next: null, values: null };
        node.next.set(piece, child);
      }
      node = child;
    }
    if (node.values === null) node.values = [value];
    else node.values.push(value);
  }

  /** Whether some phrase begins with this piece. */
  starts(piece: string): boolean {
    return this.#root.next?.has(piece) === true;
  }

  /**
   * All phrases that start at `token` and end before `limit`, shortest first. Tokens without pieces are passed over
   * inside a phrase, never at its ends.
   */
  matchesAt(source: PieceSource, token: number, limit: number): TrieMatch<T>[] {
    const found: TrieMatch<T>[] = [];
    let nodes: readonly Node<T>[] = [this.#root];
    for (let t = token; t < limit; t++) {
      const pieces = source.piecesAt(t);
      if (pieces.length === 0) {
        if (t === token) return found;
        continue;
      }
      nodes = step(nodes, pieces, pieces.length === 1 ? source.alternativeAt(t) : '');
      if (nodes.length === 0) return found;
      for (const { values } of nodes) if (values !== null) found.push({ values, endToken: t + 1 });
    }
    return found;
  }
}

function step<T>(from: readonly Node<T>[], pieces: readonly string[], other: string): readonly Node<T>[] {
  const reached: Node<T>[] = [];
  for (const start of from) {
    let node: Node<T> | undefined = start;
    for (const piece of pieces) node = node?.next?.get(piece);
    if (node !== undefined) reached.push(node);
    const second = other === '' ? undefined : start.next?.get(other);
    if (second !== undefined) reached.push(second);
  }
  return reached;
}
