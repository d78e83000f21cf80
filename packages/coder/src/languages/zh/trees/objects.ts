// What stands behind a verb and hangs on it: objects, acts behind light verbs, coverbs behind it.

import type { ClauseState } from './clause-state.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { isRelativeByModel, nounBehindRelative } from './relative-clauses.ts';
import { BEHIND_VERB, COVERBS } from './word-kinds.ts';

/** Verbs that open a relative clause even behind a verb that governs others. */
const ALWAYS_RELATIVE = /^(?:原定|定于|涉嫌|位于|来自|预定|拟议|原产|产自|参与|有关|涉及|关于)$/;

/** `表示强烈不满和坚决反对`: the verb behind a light one, with nothing it could govern, is the act itself. */
export function readAct(s: ClauseState, verb: number): boolean {
  const arcs = s.arcs;
  let t = s.at;
  while (t < s.end && /^(?:ADV|ADJ)$/.test(arcs.pos(t))) t++;
  const last = arcs.form(t) === '的' || arcs.form(t) === '地' ? t + 1 : t;
  if (last >= s.end || arcs.pos(last) !== 'VERB') return false;
  const next = last + 1;
  const closes =
    next >= s.end || /^(?:PUNCT|CCONJ)$/.test(arcs.pos(next)) || /^(?:的|和|及|并|以及)$/.test(arcs.form(next));
  if (!closes) return false;
  arcs.doc.setTag(last, 'NOUN', 'NN');
  arcs.hang(last, verb, 'obj');
  for (let m = s.at; m < last; m++) arcs.hang(m, last, arcs.pos(m) === 'ADJ' ? 'amod' : 'advmod');
  s.at = next;
  s.reporting = s.reporting === verb ? -1 : s.reporting;
  joinedActs(s, last);
  return true;
}

/** The acts joined to one: `不满和坚决反对`. */
function joinedActs(s: ClauseState, first: number): void {
  const arcs = s.arcs;
  while (/^(?:和|及|以及|并|、)$/.test(s.form())) {
    let t = s.at + 1;
    while (t < s.end && /^(?:ADV|ADJ)$/.test(arcs.pos(t))) t++;
    if (t >= s.end || !/^(?:VERB|NOUN)$/.test(arcs.pos(t))) return;
    const next = t + 1;
    if (next < s.end && !/^(?:PUNCT|CCONJ)$/.test(arcs.pos(next))) return;
    arcs.doc.setTag(t, 'NOUN', 'NN');
    arcs.hang(t, first, 'conj');
    for (let m = s.at + 1; m < t; m++) arcs.hang(m, t, 'amod');
    arcs.hang(s.at, t, 'cc');
    s.at = next;
  }
}

/** `出口至韩国`, `归咎于美国`: a coverb behind the verb. */
export function readBehindMarker(s: ClauseState, verb: number): boolean {
  const relator = COVERBS.get(s.form());
  if (relator === undefined || !BEHIND_VERB.has(s.form())) return false;
  const phrase = nounPhraseAt(s.arcs, s.at + 1, s.end);
  if (phrase === null || s.isFollowedByVerb(phrase.next)) return false;
  if (phrase.parts.length > 1 && !/^(?:于|至|到)$/.test(s.form())) return false;
  s.markCase(s.at, phrase.head, relator);
  s.arcs.hang(phrase.head, verb, phrase.isTime ? 'obl:tmod' : 'obl');
  s.at = phrase.next;
  return s.at >= s.end;
}

/** The object, a relative clause or a coverb's phrase before its noun let in; −1 for none. */
export function readObject(s: ClauseState, verb: number): number {
  const arcs = s.arcs;
  let phrase: NounPhrase | null = null;
  while (/^[”」』》]$/.test(s.form())) s.at++;
  const start = s.at;
  if (COVERBS.has(s.form())) phrase = objectBehindCoverb(s);
  else phrase = nounPhraseAt(arcs, s.at, s.end) ?? relativeObject(s, verb);
  if (phrase === null) return -1;
  // `逮捕三名涉嫌…的公民`: a number waits for the noun behind the clause.
  if (/^(?:NUM)$/.test(arcs.pos(start)) && arcs.pos(phrase.next) === 'VERB') {
    const noun = nounBehindRelative(s, phrase.next);
    if (noun !== null) {
      arcs.hang(phrase.head, noun.head, 'nummod');
      phrase = noun;
    }
  }
  s.at = phrase.next;
  if (phrase.isTime) {
    arcs.hang(phrase.head, verb, 'obl:tmod');
    return s.at < s.end ? readObject(s, verb) : -1;
  }
  // `欢迎中方的提议`, `称中方应…`: a subject when a verb follows and the verb here reports.
  arcs.hang(phrase.head, verb, 'obj');
  joinLast(s, phrase);
  return phrase.head;
}

/** `会见甲与乙`: where no verb follows, 与 joins objects. */
function joinLast(s: ClauseState, phrase: NounPhrase): void {
  const { arcs, at } = s;
  if (s.form() !== '与' || at + 1 >= s.end) return;
  const other = nounPhraseAt(arcs, at + 1, s.end);
  if (other === null || other.isTime || (other.next < s.end && arcs.pos(other.next) !== 'PUNCT')) return;
  arcs.hang(other.head, phrase.head, 'conj');
  arcs.hang(at, other.head, 'cc');
  s.at = other.next;
}

function relativeObject(s: ClauseState, verb: number): NounPhrase | null {
  const next = s.form();
  const sure = ALWAYS_RELATIVE.test(next) || isRelativeByModel(s.arcs, s.at);
  return s.governs(verb) && !sure ? null : nounBehindRelative(s, s.at);
}

function objectBehindCoverb(s: ClauseState): NounPhrase | null {
  const coverb = s.at;
  const relator = COVERBS.get(s.form())!;
  const phrase = nounPhraseAt(s.arcs, coverb + 1, s.end);
  if (phrase === null || phrase.parts.length < 2 || s.isFollowedByVerb(phrase.next))
    return s.arcs.form(coverb - 1) === '了' ? objectOfClause(s, coverb, phrase, relator) : null;
  const [first] = phrase.parts;
  s.markCase(coverb, first!, relator);
  s.arcs.hang(first!, phrase.head, 'nmod');
  return phrase;
}

/** `取消了对赴日本团体的限制`, `暂停了向韩国出口尿素的通关`: behind 了 stands a thing, and the clause in front tells which. */
function objectOfClause(s: ClauseState, coverb: number, phrase: NounPhrase | null, relator: string): NounPhrase | null {
  const noun = nounBehindRelative(s, phrase?.next ?? coverb + 1);
  if (noun === null) return null;
  if (phrase === null) s.markCase(coverb, noun.head, relator);
  else {
    s.markCase(coverb, phrase.head, relator);
    s.arcs.hang(phrase.head, noun.head, 'nmod');
  }
  return noun;
}
