// The inner loops of tagging and parsing, in AssemblyScript: templates hashed, weights summed up, the best class found.
// `npm run kernel` compiles them into `src/linear/kernel-code.generated.ts`; what they are for is told in `kernel.ts` there.

export { look } from './parser-look';

import { isEnough, NEVER, NO_DOUBT, Question } from './question';
import { writeRows as write } from './rows';
import { addPairs, addRows, sumOfCodes } from './sums';

/** Writes the rows of all looks. */
export function writeRows(at: usize): void {
  const question = changetype<Question>(at);
  for (let look = 0; look < question.looks; look++) write(question, look);
}

/** Makes the scores the sums of one look's rows. */
export function scoreLook(at: usize, look: i32): void {
  const question = changetype<Question>(at);
  clearScores(question);
  write(question, look);
  addRows(question, look);
}

/** Makes the scores the sums of all rows. */
export function score(at: usize): void {
  const question = changetype<Question>(at);
  clearScores(question);
  for (let look = 0; look < question.looks; look++) {
    write(question, look);
    addRows(question, look);
  }
}

/** The sum of all rows. */
export function sum(at: usize): i32 {
  const question = changetype<Question>(at);
  let total = 0;
  for (let look = 0; look < question.looks; look++) {
    write(question, look);
    total += sumOfCodes(question, look);
  }
  return total;
}

/** Finds the best class, look by look until it is sure; `from` is the first look, and scores are kept if it is not 0. */
export function chooseClass(at: usize, from: i32): void {
  const question = changetype<Question>(at);
  if (from === 0) clearScores(question);
  for (let look = from; ; look++) {
    write(question, look);
    addRows(question, look);
    takeBest(question);
    if (isEnough(question, look, question.lead)) return;
  }
}

/** Finds the best class of the scores as they are. */
export function takeBestClass(at: usize): void {
  takeBest(changetype<Question>(at));
}

/** Finds the best of three classes with weights in pairs, look by look until it is sure; `allowed` has a bit for each. */
export function chooseOfThree(at: usize, allowed: i32): void {
  const question = changetype<Question>(at);
  clearScores(question);
  const scores = question.scores as usize;
  for (let look = 0; ; look++) {
    write(question, look);
    addPairs(question, look);
    for (let one = 0; one < 3; one++) {
      if ((allowed & (1 << one)) === 0) store<i32>(scores + ((one as usize) << 2), NEVER);
    }
    takeBest(question);
    if (isEnough(question, look, question.lead)) return;
  }
}

function clearScores(question: Question): void {
  memory.fill(question.scores as usize, 0, (question.end as usize) << 2);
}

/** Four classes at a time: the highest, then the highest of the others. Of equals the first is taken. */
function takeBest(question: Question): void {
  const scores = question.scores as usize;
  const end = scores + ((question.end as usize) << 2);
  for (let one = 0; one < question.first; one++) store<i32>(scores + ((one as usize) << 2), NEVER);
  if (question.barred >= 0) store<i32>(scores + ((question.barred as usize) << 2), NEVER);
  const highest = highestOf(scores, end);
  const best = placeOf(scores, highest);
  store<i32>(best, NEVER);
  const next = highestOf(scores, end);
  const second = placeOf(scores, next);
  store<i32>(best, highest);
  const isAlone = next === NEVER;
  question.best = ((best - scores) >> 2) as i32;
  question.second = isAlone ? -1 : (((second - scores) >> 2) as i32);
  question.lead = isAlone ? NO_DOUBT : highest - next;
}

/** The highest score; behind the last one, up to a multiple of four, stands NEVER. */
function highestOf(scores: usize, end: usize): i32 {
  let four = v128.load(scores);
  for (let at = scores + 16; at < end; at += 16) four = i32x4.max_s(four, v128.load(at));
  four = i32x4.max_s(four, v128.shuffle<i32>(four, four, 2, 3, 0, 1));
  four = i32x4.max_s(four, v128.shuffle<i32>(four, four, 1, 0, 3, 2));
  return i32x4.extract_lane(four, 0);
}

/** Address of the first of the scores that is as high; one is. */
function placeOf(scores: usize, score: i32): usize {
  const wanted = i32x4.splat(score);
  let at = scores;
  while (true) {
    const found = i32x4.bitmask(i32x4.eq(v128.load(at), wanted));
    if (found !== 0) return at + ((ctz(found) as usize) << 2);
    at += 16;
  }
}
