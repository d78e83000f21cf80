// Tags that the order of words contradicts: verbs taken for nouns where nothing else could be the verb, and the reverse.

import type { Doc } from '../../doc/doc.ts';
import { COVERBS, FUTURE, GOVERNING, isTimeWord, LIGHT, PIVOT, SPEECH } from './trees/word-kinds.ts';

const MARKS = /^[，；：。！？,;:!?…]+$/;
const ADVERBS = new Set('将 已 已经 正 正在 将会 不 未 没有 拒不 再次 再 又 仍 也 都 均 还 即将 曾 立即 共同 一致 坚决 强烈'.split(' '));

/** Sets the tags anew; `verbs` are the words that the event tables know as verbs. */
export function repairTags(doc: Doc, verbs: ReadonlySet<string>): void {
  for (let s = 0; s < doc.sentenceCount; s++) {
    let start = doc.bounds[s]!;
    const end = doc.bounds[s + 1]!;
    for (let t = start; t <= end; t++) {
      if (t < end && !MARKS.test(doc.form(t))) continue;
      repairStretch(doc, start, t, verbs);
      start = t + 1;
    }
  }
}

function repairStretch(doc: Doc, start: number, end: number, verbs: ReadonlySet<string>): void {
  for (let t = start; t < end; t++) {
    const form = doc.form(t);
    if (doc.pos(t) === 'VERB' && isTimeWord(form) && !verbs.has(form)) doc.setTag(t, 'NOUN', 'NN');
    if (isSet(doc, t)) continue;
    if (doc.pos(t) === 'NOUN' && isVerbHere(doc, t, start, end, verbs)) doc.setTag(t, 'VERB', 'VV');
  }
  nameLastAct(doc, start, end, verbs);
  if (hasVerb(doc, start, end)) return;
  const only = onlyVerb(doc, start, end, verbs);
  if (only >= 0) doc.setTag(only, 'VERB', 'VV');
}

function isSet(doc: Doc, token: number): boolean {
  return doc.pos(token) === 'PROPN';
}

/** A verb that governs or reports, behind a subject or an adverb and before another verb, a phrase or the end. */
function isVerbHere(doc: Doc, token: number, start: number, end: number, verbs: ReadonlySet<string>): boolean {
  const form = doc.form(token);
  if (!verbs.has(form) && !SPEECH.has(form)) return false;
  const before = token > start ? doc.form(token - 1) : '';
  if (ADVERBS.has(before) || FUTURE.has(before)) return true;
  if (!(GOVERNING.has(form) || SPEECH.has(form) || PIVOT.has(form)) || hasVerb(doc, start, token)) return false;
  const behindSubject = token > start && /^(?:PROPN|NOUN|PRON)$/.test(doc.pos(token - 1)) && before !== '的';
  return behindSubject && isBeforeVerb(doc, token + 1, end);
}

function isBeforeVerb(doc: Doc, from: number, end: number): boolean {
  for (let t = from; t < end && t < from + 9; t++) {
    if (doc.form(t) === '的') return false;
    if (doc.pos(t) === 'VERB') return true;
  }
  return false;
}

function hasVerb(doc: Doc, start: number, end: number): boolean {
  for (let t = start; t < end; t++) if (doc.pos(t) === 'VERB' && !COVERBS.has(doc.form(t))) return true;
  return false;
}

/** `进行国事访问`: the last word of a stretch, behind a light verb and nouns, is the act's name. */
function nameLastAct(doc: Doc, start: number, end: number, verbs: ReadonlySet<string>): void {
  const last = end - 1;
  if (last <= start || doc.pos(last) !== 'VERB' || !verbs.has(doc.form(last))) return;
  for (let t = last - 1; t >= start; t--) {
    const pos = doc.pos(t);
    if (pos === 'VERB') {
      if (t < last - 1 && LIGHT.has(doc.form(t))) doc.setTag(last, 'NOUN', 'NN');
      return;
    }
    if (!/^(?:NOUN|PROPN|ADJ|NUM|PART|AUX)$/.test(pos) || COVERBS.has(doc.form(t))) return;
  }
}

/** In a stretch without a verb, the first word between nouns that the tables know as one; −1 for none. */
function onlyVerb(doc: Doc, start: number, end: number, verbs: ReadonlySet<string>): number {
  for (let t = start + 1; t < end; t++) {
    const form = doc.form(t);
    if (doc.pos(t) !== 'NOUN' || !verbs.has(form) || doc.form(t - 1) === '的') continue;
    const before = doc.pos(t - 1);
    const next = t + 1 < end ? doc.pos(t + 1) : '';
    if (/^(?:PROPN|NOUN|PRON|ADV|AUX|NUM)$/.test(before) && /^(?:PROPN|NOUN|NUM|DET|PRON|AUX|ADJ)$/.test(next)) return t;
  }
  return -1;
}
