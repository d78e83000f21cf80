// `借甲访华之机`, `在甲访华期间`: a clause in front of the verb that tells on what occasion it is done.

import type { Doc } from '../../../doc/doc.ts';
import type { ClauseState } from './clause-state.ts';
import { nounPhraseAt } from './noun-phrases.ts';

const OPENS = /^(?:借|趁|乘|在|于)$/;
const CLOSES = /^(?:之际|之机|之时|之便|期间|契机|机会|良机)$/;
const LINKS = /^(?:的|之)$/;

/** A clause of occasion; its subject is its own. False where none begins here. */
export function readOccasion(s: ClauseState): boolean {
  const { arcs, at } = s;
  if (!OPENS.test(s.form())) return false;
  const subject = nounPhraseAt(arcs, at + 1, s.end);
  if (subject === null || subject.isTime || subject.parts.length > 1 || arcs.pos(subject.next) !== 'VERB') return false;
  const verb = subject.next;
  const closing = closingBehind(s, verb);
  if (closing < 0) return false;
  arcs.hang(at, verb, 'case');
  arcs.hang(subject.head, verb, 'nsubj');
  const link = arcs.form(closing) === '机' || LINKS.test(arcs.form(closing - 1)) ? closing - 1 : closing;
  const object = link > verb + 1 ? nounPhraseAt(arcs, verb + 1, link) : null;
  if (object !== null) arcs.hang(object.head, verb, 'obj');
  for (let t = link; t <= closing; t++) arcs.hang(t, verb, 'mark');
  s.waiting.push({ head: verb, relation: 'advcl' });
  s.at = closing + 1;
  return true;
}

/** Whether a word closes such a clause: `期间`, `之机`. */
export function closesOccasion(words: Pick<Doc, 'form'>, token: number): boolean {
  const word = words.form(token);
  return CLOSES.test(word) || (word === '机' && words.form(token - 1) === '之');
}

/** The noun that closes the clause, with nothing but an object in between; −1 for none. */
function closingBehind(s: ClauseState, verb: number): number {
  const { arcs } = s;
  for (let t = verb + 1; t < s.end; t++) {
    if (closesOccasion(arcs, t)) return t;
    if (/^(?:VERB|PUNCT)$/.test(arcs.pos(t))) return -1;
  }
  return -1;
}
