// The inner loops of tagging and parsing, in AssemblyScript: templates hashed, weights summed up, the best class found.
// `npm run kernel` compiles them into `src/kernel/kernel-code.generated.ts`; what they are for is told in `kernel.ts` there.

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
    let best = -1;
    let second = -1;
    let highest = NEVER;
    let next = NEVER;
    for (let one = 0; one < 3; one++) {
      if ((allowed & (1 << one)) === 0) continue;
      const its = load<i32>(scores + ((one as usize) << 2));
      if (best < 0 || its > highest) {
        second = best;
        next = highest;
        best = one;
        highest = its;
      } else if (second < 0 || its > next) {
        second = one;
        next = its;
      }
    }
    question.best = best;
    question.second = second;
    question.lead = second < 0 ? NO_DOUBT : highest - next;
    if (isEnough(question, look, question.lead)) return;
  }
}

function clearScores(question: Question): void {
  memory.fill(question.scores as usize, 0, (question.end as usize) << 2);
}

function takeBest(question: Question): void {
  const scores = question.scores as usize;
  const end = question.end;
  const barred = question.barred;
  if (barred >= 0) store<i32>(scores + ((barred as usize) << 2), NEVER);
  let best = question.first;
  let second = -1;
  let highest = load<i32>(scores + ((best as usize) << 2));
  let next = i32.MIN_VALUE;
  for (let one = best + 1; one < end; one++) {
    const its = load<i32>(scores + ((one as usize) << 2));
    if (its > highest) {
      second = best;
      next = highest;
      best = one;
      highest = its;
    } else if (its > next) {
      second = one;
      next = its;
    }
  }
  const isAlone = second < 0 || second === barred;
  question.best = best;
  question.second = isAlone ? -1 : second;
  question.lead = isAlone ? NO_DOUBT : highest - next;
}
