// A question as it lies in memory: templates over atoms, the weights their rows are looked up in, and the last answer.

/** Numbers in this order, four bytes each, all written by `src/kernel/question.ts`. Addresses are bytes. */
@unmanaged
export class Question {
  /** Seeds of the templates. */
  seeds: u32;
  /** Distances of their first atoms from the first of all as `u16`; the second atoms' follow a stride behind, and so on. */
  offsets: u32;
  stride: u32;
  /** Where the templates of one, two, three and four atoms end, look by look. */
  ends: u32;
  looks: i32;
  /** Hashes of what the templates speak of. */
  atoms: u32;
  /** The number of rows, a power of two, less one. */
  mask: u32;
  /** The rows of the templates. */
  rows: u32;
  /** Of sparse weights the place of each row, `start << 8 | length`; of others the codes of each row. */
  weights: u32;
  /** Of sparse weights all entries, `code << 8 | class`. */
  entries: u32;
  /** Weights by code. */
  scale: u32;
  /** Leads after each look that make the next ones needless. */
  sure: u32;
  /** Sums by class. */
  scores: u32;
  /** Of the rows being added that have entries: their places, and their first entries. */
  found: u32;
  firsts: u32;
  /** Classes `[first, end)` but the barred one may be the answer; −1 bars none. */
  first: i32;
  end: i32;
  barred: i32;
  /** The class with the highest sum, the next one or −1, and how far apart they are. */
  best: i32;
  second: i32;
  lead: i32;
}

/** Below every sum: of 256 weights below 2²³ (`weights-codec.ts`). */
export const NEVER: i32 = i32.MIN_VALUE;
/** The lead of an answer without alternative. */
export const NO_DOUBT: i32 = 1 << 30;

/** Address of the look's four ends, of which the last is the look's. */
export function endsOf(question: Question, look: i32): usize {
  return (question.ends as usize) + ((look as usize) << 4);
}

/** Address of the look's first row. */
export function firstRow(question: Question, look: i32): usize {
  return (question.rows as usize) + (look === 0 ? 0 : (load<u32>(endsOf(question, look) - 4) as usize) << 2);
}

/** Address behind the look's last row. */
export function behindRows(question: Question, look: i32): usize {
  return (question.rows as usize) + ((load<u32>(endsOf(question, look), 12) as usize) << 2);
}

/** The lead that is enough after a look; after the last one any is. */
export function isEnough(question: Question, look: i32, lead: i32): bool {
  return look === question.looks - 1 || lead >= load<i32>((question.sure as usize) + ((look as usize) << 2));
}
