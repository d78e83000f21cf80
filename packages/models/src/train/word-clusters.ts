// Word clusters from unlabelled text: the exchange algorithm for a bigram class model (Martin, Liermann & Ney 1998).

/** Sizes of a clustering. */
export interface ClusterSettings {
  readonly classes: number;
  /** Passes over the vocabulary. */
  readonly rounds: number;
  /** Words seen less often are left out. */
  readonly minCount: number;
}

/** Stands for every word that is too rare, and for the edge of a sentence. */
const REST = 0;

/**
 * Puts words that stand in like surroundings into one of `classes` classes, so that the class of a word foretells the
 * class of the next as well as can be. Deterministic. Returns class numbers from 1 by word.
 */
export function clusterWords(sentences: Iterable<readonly string[]>, settings: ClusterSettings): Map<string, number> {
  const text = countWords(sentences, settings.minCount);
  const exchange = new Exchange(text, settings.classes);
  for (let round = 0; round < settings.rounds; round++) if (exchange.round() === 0) break;
  return new Map(text.words.map((word, w) => [word, exchange.classOf[w]!] as const).slice(1));
}

/** Words by falling frequency (0 is `REST`), and the bigrams of each in compressed rows. */
interface CountedText {
  readonly words: readonly string[];
  readonly counts: Int32Array;
  readonly before: Bigrams;
  readonly after: Bigrams;
}

interface Bigrams {
  readonly offsets: Int32Array;
  readonly words: Int32Array;
  readonly counts: Int32Array;
}

function countWords(sentences: Iterable<readonly string[]>, minCount: number): CountedText {
  const kept = [...sentences];
  const frequency = new Map<string, number>();
  for (const sentence of kept) for (const word of sentence) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const frequent = [...frequency].filter(([, n]) => n >= minCount);
  const words = ['', ...frequent.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)];
  const index = new Map(words.map((word, i) => [word, i]));
  const counts = new Int32Array(words.length);
  const pairs = new Map<number, number>();
  for (const sentence of kept) {
    let previous = REST;
    for (const word of [...sentence, '']) {
      const w = index.get(word) ?? REST;
      counts[w]!++;
      const key = previous * words.length + w;
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
      previous = w;
    }
  }
  const list = [...pairs].map(([key, n]) => [Math.floor(key / words.length), key % words.length, n] as const);
  return {
    words,
    counts,
    after: compress(list, words.length),
    before: compress(
      list.map(([a, b, n]) => [b, a, n] as const),
      words.length,
    ),
  };
}

function compress(list: readonly (readonly [number, number, number])[], size: number): Bigrams {
  const offsets = new Int32Array(size + 1);
  for (const [a] of list) offsets[a + 1]!++;
  for (let a = 0; a < size; a++) offsets[a + 1]! += offsets[a]!;
  const fill = offsets.slice();
  const words = new Int32Array(list.length);
  const counts = new Int32Array(list.length);
  for (const [a, b, n] of list) {
    const at = fill[a]!++;
    words[at] = b;
    counts[at] = n;
  }
  return { offsets, words, counts };
}

class Exchange {
  readonly classOf: Int32Array;
  readonly #text: CountedText;
  readonly #size: number;
  /** Bigram counts of classes, row-wise and column-wise. */
  readonly #rows: Int32Array;
  readonly #columns: Int32Array;
  readonly #totals: Int32Array;
  readonly #entropy: Float64Array;
  readonly #left: Int32Array;
  readonly #right: Int32Array;
  readonly #gain: Float64Array;

  constructor(text: CountedText, classes: number) {
    this.#text = text;
    // Class 0 is the rest's own.
    this.#size = classes + 1;
    this.classOf = Int32Array.from(text.words, (_, w) => (w === REST ? 0 : 1 + ((w - 1) % classes)));
    this.#rows = new Int32Array(this.#size ** 2);
    this.#columns = new Int32Array(this.#size ** 2);
    this.#totals = new Int32Array(this.#size);
    this.#left = new Int32Array(this.#size);
    this.#right = new Int32Array(this.#size);
    this.#gain = new Float64Array(this.#size);
    const most = text.counts.reduce((a, b) => a + b, 0) + 1;
    this.#entropy = Float64Array.from({ length: most }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
    for (let w = 0; w < text.words.length; w++) {
      this.#totals[this.classOf[w]!]! += text.counts[w]!;
      for (let k = text.after.offsets[w]!; k < text.after.offsets[w + 1]!; k++) {
        this.#count(this.classOf[w]!, this.classOf[text.after.words[k]!]!, text.after.counts[k]!);
      }
    }
  }

  /** Offers every word every class; returns how many moved. */
  round(): number {
    let moved = 0;
    for (let w = 1; w < this.#text.words.length; w++) {
      const from = this.classOf[w]!;
      this.#neighbours(w);
      this.#shift(w, from, -1);
      const to = this.#bestClass(this.#text.counts[w]!);
      this.#shift(w, to, 1);
      this.classOf[w] = to;
      if (to !== from) moved++;
    }
    return moved;
  }

  #count(a: number, b: number, n: number): void {
    this.#rows[a * this.#size + b]! += n;
    this.#columns[b * this.#size + a]! += n;
  }

  /** Bigrams of a word with the classes before and behind it; those with itself are left out. */
  #neighbours(w: number): void {
    const { before, after } = this.#text;
    this.#left.fill(0);
    this.#right.fill(0);
    for (let k = before.offsets[w]!; k < before.offsets[w + 1]!; k++) {
      const v = before.words[k]!;
      if (v !== w) this.#left[this.classOf[v]!]! += before.counts[k]!;
    }
    for (let k = after.offsets[w]!; k < after.offsets[w + 1]!; k++) {
      const v = after.words[k]!;
      if (v !== w) this.#right[this.classOf[v]!]! += after.counts[k]!;
    }
  }

  #shift(w: number, cls: number, sign: number): void {
    this.#totals[cls]! += sign * this.#text.counts[w]!;
    for (let c = 0; c < this.#size; c++) {
      if (this.#left[c]! > 0) this.#count(c, cls, sign * this.#left[c]!);
      if (this.#right[c]! > 0) this.#count(cls, c, sign * this.#right[c]!);
    }
  }

  #bestClass(count: number): number {
    const size = this.#size;
    const entropy = this.#entropy;
    const gain = this.#gain;
    for (let b = 1; b < size; b++) {
      const total = this.#totals[b]!;
      gain[b] = -2 * (entropy[total + count]! - entropy[total]!);
    }
    for (let c = 0; c < size; c++) {
      if (this.#left[c]! > 0) this.#addGains(this.#rows, c * size, this.#left[c]!);
      if (this.#right[c]! > 0) this.#addGains(this.#columns, c * size, this.#right[c]!);
    }
    let best = 1;
    for (let b = 2; b < size; b++) if (gain[b]! > gain[best]!) best = b;
    return best;
  }

  #addGains(matrix: Int32Array, at: number, n: number): void {
    const entropy = this.#entropy;
    const gain = this.#gain;
    for (let b = 1; b < this.#size; b++) {
      const held = matrix[at + b]!;
      gain[b] = gain[b]! + entropy[held + n]! - entropy[held]!;
    }
  }
}
