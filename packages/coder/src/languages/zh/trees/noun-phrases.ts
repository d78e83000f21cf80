// Chinese noun phrases by the order of words: modifiers before their noun, 的 between owner and owned, joined nouns.

import type { ArcDraft } from '../../../doc/arc-draft.ts';
import { SHORT_NAME } from '../short-names.ts';
import { COORDINATORS, FUTURE, isTimeWord, LOCALISERS, SPEECH, words } from './word-kinds.ts';

/** A noun phrase found. */
export interface NounPhrase {
  readonly start: number;
  readonly head: number;
  /** Behind its last word. */
  readonly next: number;
  /** Heads of its parts before 的, the phrase's own head last. */
  readonly parts: readonly number[];
  readonly isTime: boolean;
  /** The relation a localiser behind it tells, or empty. */
  readonly place: string;
}

const OPENING = /^[“「『《〈"‘（(]$/;
const CLOSING = /^[”」』》〉"’）)]$/;
/** Verbs of saying that name no act. */
const SAYING = /^(?:说|称|道|写道|指出|表示|补充|补充道|强调|说道|问|答)$/;
/** Adverbs that stand before nouns like adjectives. */
const ADJECTIVAL = words('联合 共同 正式 严厉 强烈 临时 紧急 全面 首次 公开 单方面 一致 完全');
const MAX_INSERTION = 14;
const NUMBER_MODIFIERS =
  /^(?:约|近|逾|超过|超|至少|共|多达|大约|将近|最多|仅|首|第|每|各|数|几|多|全|该|此|本|这|那|某)$/;

/** The phrase that begins at a word and ends before `end`; null when none does. */
export function nounPhraseAt(arcs: ArcDraft, at: number, end: number): NounPhrase | null {
  const first = conjunctAt(arcs, at, end);
  if (first === null) return null;
  let { head, next } = first;
  const parts = [head];
  for (;;) {
    const owned = ownedAt(arcs, next, end);
    if (owned !== null) {
      arcs.hang(head, owned.head, 'nmod:poss');
      arcs.hang(next, head, 'case');
      head = owned.head;
      next = owned.next;
      parts.push(head);
      continue;
    }
    const joined = joinedAt(arcs, next, end);
    if (joined === null || isTime(arcs, first)) break;
    arcs.hang(joined.head, head, 'conj');
    arcs.hang(next, joined.head, 'cc');
    next = joined.next;
  }
  const place = localiserAt(arcs, next, end, head);
  return {
    start: at,
    head,
    next: place === '' ? next : next + 1,
    parts,
    isTime: parts.length === 1 && isTimeAt(arcs, head),
    place,
  };
}

interface Conjunct {
  readonly start: number;
  readonly head: number;
  readonly next: number;
}

/** A word of time; `日` of `韩日` is none. */
function isTimeAt(arcs: ArcDraft, token: number): boolean {
  return arcs.pos(token) !== 'PROPN' && isTimeWord(arcs.form(token));
}

function isTime(arcs: ArcDraft, { head }: Conjunct): boolean {
  return isTimeAt(arcs, head);
}

/** `的` and the noun owned. */
function ownedAt(arcs: ArcDraft, at: number, end: number): Conjunct | null {
  if (at + 1 >= end || !/^(?:的|之)$/.test(arcs.form(at))) return null;
  return conjunctAt(arcs, at + 1, end, true);
}

/** A conjunction and the noun joined. */
function joinedAt(arcs: ArcDraft, at: number, end: number): Conjunct | null {
  const word = arcs.form(at);
  if (at + 1 >= end || !COORDINATORS.has(word) || word === '与' || word === '并') return null;
  return conjunctAt(arcs, at + 1, end, arcs.pos(at - 1) === 'NOUN');
}

/** Nouns in a row, the last one the head, the rest its modifiers. */
function conjunctAt(arcs: ArcDraft, at: number, end: number, mayBeAct = false): Conjunct | null {
  let head = -1;
  let next = at;
  while (next < end) {
    if (isNominal(arcs, next)) {
      if (head >= 0 && opensTime(arcs, next, end) && !isTimeAt(arcs, head) && arcs.pos(head) !== 'NUM') break;
      // `6日李在明`: a time and the noun behind it are two phrases.
      if (head >= 0 && isTimeAt(arcs, head) && !opensTime(arcs, next, end) && isWholeDate(arcs, head, next)) break;
      head = next++;
    } else if (isModifier(arcs, next, end) || (head >= 0 && isSecondPost(arcs, next, end))) next++;
    else if (head < 0 && next > at && arcs.form(next) === '的' && arcs.pos(next - 1) === 'ADJ') next++;
    else if (OPENING.test(arcs.form(next)) && closingOf(arcs, next, end) > 0) {
      const closing = closingOf(arcs, next, end);
      if (quotesClause(arcs, next, closing, end)) break;
      const inside = arcs.form(next) === '（' || arcs.form(next) === '(' ? null : lastNominal(arcs, next + 1, closing);
      if (
        inside === null ? head < 0 : arcs.pos(inside) === 'VERB' && arcs.form(closing + 1) !== '的' && closing + 1 < end
      )
        break;
      if (inside !== null) head = inside;
      next = closing + 1;
    } else if (mayBeAct && head < 0 && isNamedAct(arcs, next, end)) {
      arcs.doc.setTag(next, 'NOUN', 'NN');
      head = next++;
    } else if (head >= 0 && isNamedAct(arcs, next, end) && mayBeAct) {
      arcs.doc.setTag(next, 'NOUN', 'NN');
      head = next++;
    } else break;
  }
  if (head < 0) return null;
  next = Math.max(head + 1, closedBehind(arcs, head + 1, next));
  for (let t = at; t < next; t++) if (t !== head) hangModifier(arcs, t, head);
  joinShortNames(arcs, at, next, head);
  return { start: at, head, next };
}

/** `中韩两国`: one-letter names side by side are joined. */
function joinShortNames(arcs: ArcDraft, from: number, to: number, head: number): void {
  let first = -1;
  for (let t = from; t < to; t++) {
    const isShort = arcs.doc.tag(t) === SHORT_NAME;
    if (isShort && first >= 0) {
      if (t === head) continue;
      arcs.hang(t, first, 'conj');
    } else first = isShort ? t : -1;
  }
  // `访问中韩`: the last of them heads the phrase.
  if (arcs.doc.tag(head) !== SHORT_NAME || head === from || arcs.doc.tag(head - 1) !== SHORT_NAME) return;
  for (let t = head - 1; t >= from && arcs.doc.tag(t) === SHORT_NAME; t--) arcs.hang(t, head, 'conj');
}

/** A bracket that explains the head belongs to it. */
function closedBehind(arcs: ArcDraft, from: number, to: number): number {
  let last = from;
  for (let t = from; t < to; t++) if (CLOSING.test(arcs.form(t))) last = t + 1;
  return last;
}

/** A verb that is the act's name: nothing behind it that it could govern. */
function isNamedAct(arcs: ArcDraft, at: number, end: number): boolean {
  if (arcs.pos(at) !== 'VERB' || SAYING.test(arcs.form(at))) return false;
  const next = at + 1 >= end ? '' : arcs.pos(at + 1);
  return (
    next === '' ||
    next === 'PUNCT' ||
    next === 'CCONJ' ||
    arcs.form(at + 1) === '的' ||
    LOCALISERS.has(arcs.form(at + 1))
  );
}

function isNominal(arcs: ArcDraft, token: number): boolean {
  const pos = arcs.pos(token);
  if (LOCALISERS.has(arcs.form(token)) && pos !== 'PROPN' && pos !== 'NUM' && arcs.form(token).length < 3) {
    return !/^(?:上|下|中|里|内|间|之间|期间|后|之后|以后|前|之前|以前|时|以来|之际|当中|之中|之下|起|之上|场边)$/.test(
      arcs.form(token),
    );
  }
  if (pos === 'PART')
    return /^[者们家员队部会性度率费税权法学力量级型式化界业人品物国区省市县州院所站场]$/.test(arcs.form(token));
  return /^(?:NOUN|PROPN|PRON|NUM|SYM|X)$/.test(pos);
}

function isModifier(arcs: ArcDraft, token: number, end: number): boolean {
  if (token + 1 >= end) return false;
  const pos = arcs.pos(token);
  const next = arcs.pos(token + 1);
  if (pos === 'DET') return true;
  // `举行联合峰会`, `的严厉制裁`: words that are adverbs elsewhere.
  if (pos === 'ADV' && next === 'NOUN' && ADJECTIVAL.has(arcs.form(token))) return true;
  if (NUMBER_MODIFIERS.test(arcs.form(token)) && /^(?:NUM|NOUN|DET|PROPN)$/.test(next)) return true;
  return (
    pos === 'ADJ' && (isNominal(arcs, token + 1) || next === 'ADJ' || arcs.form(token + 1) === '的' || next === 'VERB')
  );
}

/** `国务委员兼外长`: one person of two posts. */
function isSecondPost(arcs: ArcDraft, token: number, end: number): boolean {
  return arcs.form(token) === '兼' && token + 1 < end && arcs.pos(token + 1) === 'NOUN';
}

/** A number before a unit of time, or a word of time. */
function opensTime(arcs: ArcDraft, token: number, end: number): boolean {
  if (isTimeAt(arcs, token)) return true;
  return (
    arcs.pos(token) === 'NUM' &&
    token + 1 < end &&
    /^(?:日|号|月|年|时|点|周|世纪|月份|个)$/.test(arcs.form(token + 1)) &&
    arcs.form(token + 1) !== '个'
  );
}

/** `6日`, `周二`, `今天`: a time that is complete before a noun that names no time. */
function isWholeDate(arcs: ArcDraft, head: number, next: number): boolean {
  return next === head + 1 && !/^(?:当地|时间)$/.test(arcs.form(next)) && !/^(?:当地|世纪)$/.test(arcs.form(head));
}

function closingOf(arcs: ArcDraft, opening: number, end: number): number {
  for (let t = opening + 1; t < Math.min(end, opening + MAX_INSERTION); t++) if (CLOSING.test(arcs.form(t))) return t;
  return -1;
}

/**
 * `新政策“无视法律”`, `他称“我们要开会”`: the quotation begins with a verb or is what a verb reports, and no noun follows it,
 * so it is a clause.
 */
function quotesClause(arcs: ArcDraft, opening: number, closing: number, end: number): boolean {
  if (!/^[“「"]$/.test(arcs.form(opening)) || closing - opening < 3) return false;
  if (
    closing + 1 < end &&
    /^(?:的|NOUN|PROPN|VERB)$/.test(arcs.pos(closing + 1) === 'PART' ? '的' : arcs.pos(closing + 1))
  )
    return false;
  const told = opening > 0 && arcs.pos(opening - 1) === 'VERB' && SPEECH.has(arcs.form(opening - 1));
  let t = opening + 1;
  if (told) while (t + 1 < closing && arcs.pos(t) !== 'VERB') t++;
  while (t < closing && (/^(?:ADV|AUX)$/.test(arcs.pos(t)) || FUTURE.has(arcs.form(t)))) t++;
  return t + 1 < closing && arcs.pos(t) === 'VERB';
}

function lastNominal(arcs: ArcDraft, from: number, to: number): number | null {
  for (let t = to - 1; t >= from; t--) if (isNominal(arcs, t)) return t;
  return from < to ? to - 1 : null;
}

function hangModifier(arcs: ArcDraft, token: number, head: number): void {
  const pos = arcs.pos(token);
  const relation =
    pos === 'PROPN'
      ? 'nmod:poss'
      : pos === 'NUM'
        ? 'nummod'
        : pos === 'DET'
          ? 'det'
          : pos === 'ADJ'
            ? 'amod'
            : pos === 'PUNCT'
              ? 'punct'
              : pos === 'PRON'
                ? 'nmod:poss'
                : 'compound';
  arcs.hang(token, head, relation);
}

function localiserAt(arcs: ArcDraft, at: number, end: number, head: number): string {
  const place = at < end ? LOCALISERS.get(arcs.form(at)) : undefined;
  if (place === undefined || arcs.pos(at) === 'PROPN') return '';
  arcs.hang(at, head, 'case');
  arcs.doc.setRelator(at, place);
  return place;
}
