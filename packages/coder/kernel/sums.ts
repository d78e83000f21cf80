// Sums of weights over rows. Memory is looked up in loops in which no look waits for another: rows are read at random,
// so that it is memory that reading waits for.

import { behindRows, firstRow, Question } from './question';

/** Adds the sparse weights of a look's rows to the scores. */
export function addRows(question: Question, look: i32): void {
  const scores = question.scores as usize;
  const scale = question.scale as usize;
  const entries = question.entries as usize;
  const found = question.found as usize;
  const behind = findRows(question, look);
  let first = question.firsts as usize;
  for (let at = found; at < behind; at += 4, first += 2) store<u16>(first, load<u16>(entries + startOf(load<u32>(at))));
  first = question.firsts as usize;
  for (let at = found; at < behind; at += 4, first += 2) {
    const place = load<u32>(at);
    let entryAt = entries + startOf(place);
    const end = entryAt + (((place & 0xff) as usize) << 1);
    let entry = load<u16>(first) as u32;
    while (true) {
      const score = scores + (((entry & 0xff) as usize) << 2);
      store<i32>(score, load<i32>(score) + weightOf(scale, entry >>> 8));
      entryAt += 2;
      if (entryAt === end) break;
      entry = load<u16>(entryAt) as u32;
    }
  }
}

/** Writes the places of the look's rows that have entries; returns the address behind the last. */
function findRows(question: Question, look: i32): usize {
  const places = question.weights as usize;
  const end = behindRows(question, look);
  let found = question.found as usize;
  for (let row = firstRow(question, look); row < end; row += 4) {
    const place = load<u32>(places + ((load<u32>(row) as usize) << 2));
    store<u32>(found, place);
    found += ((place & 0xff) !== 0 ? 4 : 0) as usize;
  }
  return found;
}

/** Distance in bytes of a row's first entry. */
function startOf(place: u32): usize {
  return ((place >>> 8) as usize) << 1;
}

function weightOf(scale: usize, code: u32): i32 {
  return load<i32>(scale + ((code as usize) << 2));
}

/** Adds the weights of pairs, `high code << 8 | low code` a row, to the second and the third score. */
export function addPairs(question: Question, look: i32): void {
  const codes = question.weights as usize;
  const scale = question.scale as usize;
  const scores = question.scores as usize;
  const end = behindRows(question, look);
  let low = 0;
  let high = 0;
  for (let row = firstRow(question, look); row < end; row += 4) {
    const pair = load<u16>(codes + ((load<u32>(row) as usize) << 1)) as u32;
    low += weightOf(scale, pair & 0xff);
    high += weightOf(scale, pair >>> 8);
  }
  store<i32>(scores, load<i32>(scores, 4) + low, 4);
  store<i32>(scores, load<i32>(scores, 8) + high, 8);
}

/** The sum of single weights, a code a row, over a look's rows. */
export function sumOfCodes(question: Question, look: i32): i32 {
  const codes = question.weights as usize;
  const scale = question.scale as usize;
  const end = behindRows(question, look);
  let sum = 0;
  for (let row = firstRow(question, look); row < end; row += 4) {
    sum += weightOf(scale, load<u8>(codes + (load<u32>(row) as usize)) as u32);
  }
  return sum;
}
