// Relative clauses in front of their noun: `V … 的 N`.

import type { ArcDraft } from '../../../doc/arc-draft.ts';
import type { ClauseState } from './clause-state.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';

/** Whether a verb here begins a clause that 的 puts before a noun, and another verb follows that noun. */
export function opensRelative(s: ClauseState, at: number): boolean {
  if (at >= s.end || s.arcs.pos(at) !== 'VERB') return false;
  const link = linkBehind(s, at);
  if (link < 0) return false;
  for (let t = link + 1; t < s.end; t++) if (s.arcs.pos(t) === 'VERB') return true;
  return false;
}

/** The noun phrase behind `V … 的`, its clause hung on it; null when there is none. */
export function nounBehindRelative(s: ClauseState, at: number): NounPhrase | null {
  if (at >= s.end || s.arcs.pos(at) !== 'VERB') return null;
  const link = linkBehind(s, at);
  if (link < 0) return null;
  const noun = nounPhraseAt(s.arcs, link + 1, s.end);
  if (noun === null) return null;
  hangRelative(s, at, link, noun.head);
  return noun;
}

function hangRelative(s: ClauseState, verb: number, link: number, noun: number): void {
  const arcs = s.arcs;
  arcs.hang(verb, noun, 'acl:relcl');
  arcs.hang(link, verb, 'mark:rel');
  const object = nounPhraseAt(arcs, verb + 1, link);
  if (object !== null && object.next === link) arcs.hang(object.head, verb, object.isTime ? 'obl:tmod' : 'obj');
  for (let t = verb + 1; t < link; t++) if (!arcs.isHung(t)) arcs.hang(t, verb, arcs.pos(t) === 'AUX' ? 'aux' : 'dep');
}

/** The 的 that closes a relative clause opened by the verb: no mark, and a noun behind it. */
export function linkBehind(s: ClauseState, verb: number): number {
  for (let t = verb + 1; t + 1 < s.end; t++) {
    if (s.arcs.form(t) === '的' && /^(?:NOUN|PROPN|NUM|ADJ|DET|PRON|VERB|PART)$/.test(s.arcs.pos(t + 1))) return t;
  }
  return -1;
}

/** `取消与韩国的会谈` is no relative clause whatever the model says: such phrases stand before their verb. */
export function isRelativeByModel(arcs: ArcDraft, verb: number): boolean {
  return arcs.isRelative(verb) && !/^[与同跟对]$/.test(arcs.form(verb + 1));
}

/** `访问中国的韩国总统`, `中方提出的要求` in front of the main verb; false when the verb here is the main one. */
export function readRelative(s: ClauseState): boolean {
  const arcs = s.arcs;
  const verb = s.at;
  const link = linkBehind(s, verb);
  if (link < 0) return false;
  const direct = link === verb + 1 || (link === verb + 2 && arcs.pos(verb + 1) === 'AUX');
  if (!direct && s.governs(verb) && !isRelativeByModel(arcs, verb)) return false;
  const noun = nounPhraseAt(arcs, link + 1, s.end);
  if (noun === null) return false;
  const later = s.isFollowedByVerb(noun.next);
  if (!later && !direct) return false;
  if (!direct && s.subject >= 0 && !isRelativeByModel(arcs, verb)) return false;
  hangRelative(s, verb, link, noun.head);
  for (const { head, relation } of s.waiting) arcs.hang(head, verb, relation);
  s.waiting = [];
  if (s.subject >= 0) arcs.hang(s.subject, verb, 'nsubj');
  s.subject = -1;
  s.at = noun.next;
  s.take(noun);
  return true;
}
