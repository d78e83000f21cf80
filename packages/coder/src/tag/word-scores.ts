// What the tagger's weights say of a word by itself, kept for the words met lately.

/** Words kept; the next that falls into the same place takes it over. A power of two. */
const PLACES = 1 << 12;

/** Scores by word, for one tagger and one word table. */
export class WordScores {
  readonly #classes: number;
  /** Word table offset of the word in each place, or −1. */
  readonly #owners = new Int32Array(PLACES).fill(-1);
  readonly #scores: Int32Array;

  constructor(classes: number) {
    this.#classes = classes;
    this.#scores = new Int32Array(PLACES * classes);
  }

  /** Copies the scores of the word at the word table's offset `at`; false when they are not kept. */
  read(at: number, scores: Int32Array): boolean {
    const place = placeOf(at);
    if (this.#owners[place] !== at) return false;
    const kept = this.#scores;
    const from = place * this.#classes;
    for (let c = 0; c < this.#classes; c++) scores[c] = kept[from + c]!;
    return true;
  }

  keep(at: number, scores: Int32Array): void {
    const place = placeOf(at);
    this.#owners[place] = at;
    this.#scores.set(scores.subarray(0, this.#classes), place * this.#classes);
  }

  /** Forgets all: the offsets mean other words from now on. */
  clear(): void {
    this.#owners.fill(-1);
  }
}

function placeOf(at: number): number {
  return (Math.imul(at, 0x9e3779b1) >>> 20) & (PLACES - 1);
}
