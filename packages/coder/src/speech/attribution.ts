// Finds the words that say whose a quotation is: behind it, in front of it, or a source phrase.

import type { Span } from '@rapport/record';
import { relatesBy } from '../doc/tree.ts';
import { awaitsAttribution, type PlacedQuotation } from './placed-quotation.ts';
import { addresseeOf, type NamedParty, partyAt, subjectOf } from './speaker.ts';
import { isSpeechVerb, type SpeechContext } from './speech-context.ts';

/** Words within which a verb behind a quotation belongs to it. */
const REACH_BEHIND = 30;
/** Words within which a verb in front of a quotation belongs to it. */
const REACH_BEFORE = 28;
/** Without a comma inside, a verb must follow this close: `“We will not yield” Kang said`. */
const REACH_BARE = 6;
const INTRODUCES = /^[:：,，—–-]$/;

/** Who speaks, and the words that say so. */
export interface Attribution {
  readonly speaker: NamedParty;
  readonly addressee: NamedParty | null;
  readonly cue: Span;
  /** The speech verb, or −1. */
  readonly verb: number;
  readonly side: 'before' | 'behind';
}

/** Tokens `[start, end)` next to a quotation that may attribute it. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** The attribution of a quotation from what stands before and behind it, or null. */
export function attribute(
  context: SpeechContext,
  quotation: PlacedQuotation,
  before: Region,
  behind: Region,
): Attribution | null {
  const introduced = before.end > before.start && isIntroduction(context, before);
  const ahead = attributeBehind(context, quotation, behind);
  if (ahead !== null && (awaitsAttribution(context.doc, quotation) || !introduced)) return ahead;
  return (
    attributeBefore(context, before) ??
    ahead ??
    attributeBySource(context, behind) ??
    attributeBySource(context, before)
  );
}

/** `…, X said: “`, `X said “`: the region ends in a mark or a speech verb. */
function isIntroduction(context: SpeechContext, region: Region): boolean {
  const last = region.end - 1;
  return (
    INTRODUCES.test(context.doc.form(last)) ||
    isSpeechVerb(context, last) ||
    context.grammar.complementizers.has(context.doc.lower(last))
  );
}

function attributeBehind(context: SpeechContext, quotation: PlacedQuotation, region: Region): Attribution | null {
  const { doc } = context;
  const reach = awaitsAttribution(doc, quotation) ? REACH_BEHIND : quotation.words >= REACH_BARE ? REACH_BARE : 0;
  const end = Math.min(region.end, region.start + reach);
  for (let verb = region.start; verb < end; verb++) {
    const speaks =
      isSpeechVerb(context, verb) || (verb < region.start + REACH_BARE && isSpeechWord(context, quotation, verb));
    if (!speaks && isMainVerb(context, verb)) return null;
    const head = speaks ? nearSubject(context, verb, region) : -1;
    const speaker = head < 0 ? null : partyAt(context, head);
    if (speaker !== null) return toAttribution(context, verb, speaker, 'behind');
  }
  return null;
}

/** Right behind a comma inside the marks also a word the tagger took for a noun: "…,” the statement read". */
function isSpeechWord(context: SpeechContext, quotation: PlacedQuotation, token: number): boolean {
  const { doc, grammar } = context;
  return (
    awaitsAttribution(doc, quotation) && doc.form(token) === doc.lower(token) && grammar.verbs.has(doc.lemma(token))
  );
}

/** A finite verb of another clause: what speaks behind it speaks of something else. */
function isMainVerb(context: SpeechContext, token: number): boolean {
  const { doc } = context;
  return doc.pos(token) === 'VERB' && /^VB[DZP]$/.test(doc.tag(token)) && !/^acl|^advcl/.test(doc.deprel(token));
}

function attributeBefore(context: SpeechContext, region: Region): Attribution | null {
  const { doc } = context;
  for (let verb = region.end - 1; verb >= region.start && verb >= region.end - REACH_BEFORE; verb--) {
    if (!isSpeechVerb(context, verb)) continue;
    const subject = subjectOf(doc, verb, context.grammar.passiveSpeakers);
    const head = subject >= 0 ? subject : isPassive(context, verb) ? -1 : nominalBefore(context, verb, region.start);
    const speaker = head < 0 ? null : speakerFrom(context, verb, head);
    if (speaker !== null) return toAttribution(context, verb, speaker, 'before');
  }
  return attributeByColon(context, region);
}

/**
 * The party of a subject. Where a participle ("…, saying “…”") would take a thing from the clause it hangs on, the
 * speaker of the verb that reports this clause speaks: "The office admits that the alarm failed, saying …".
 */
function speakerFrom(context: SpeechContext, verb: number, head: number): NamedParty | null {
  const { doc, grammar } = context;
  const speaker = partyAt(context, head);
  const isThing = speaker !== null && speaker.mention === null && doc.pos(head) === 'NOUN';
  if (!isThing || doc.head(head) === verb) return speaker;
  for (let at = doc.head(head), steps = 0; at >= 0 && steps < 4; at = doc.head(at), steps++) {
    const above = doc.head(at);
    if (above < 0 || !relatesBy(doc, at, ['ccomp']) || !isSpeechVerb(context, above)) continue;
    const subject = subjectOf(doc, above, grammar.passiveSpeakers);
    return subject < 0 ? speaker : partyAt(context, subject);
  }
  return speaker;
}

/** `Kang: “…”`: a name and a colon. */
function attributeByColon(context: SpeechContext, region: Region): Attribution | null {
  const { doc } = context;
  const colon = region.end - 1;
  if (colon - region.start < 1 || colon - region.start > 6 || !/^[:：]$/.test(doc.form(colon))) return null;
  const head = nominalBefore(context, colon, region.start);
  const speaker = head < 0 ? null : partyAt(context, head);
  if (speaker === null || !isSomebody(speaker)) return null;
  return { speaker, addressee: null, cue: doc.span(colon, colon + 1), verb: -1, side: 'before' };
}

function isSomebody(speaker: NamedParty): boolean {
  return speaker.party.kind !== 'thing' && (speaker.mention !== null || speaker.party.kind === 'person');
}

/** `…, according to the ministry`. */
function attributeBySource(context: SpeechContext, region: Region): Attribution | null {
  const { doc, grammar } = context;
  for (let t = region.start; t < region.end; t++) {
    const phrase = grammar.sourcePhrases.find((words) => words.every((word, i) => doc.lower(t + i) === word));
    if (phrase === undefined) continue;
    const head = nominalBehind(context, t + phrase.length, region.end);
    const speaker = head < 0 ? null : partyAt(context, head);
    if (speaker === null) return null;
    return { speaker, addressee: null, cue: doc.span(t, t + phrase.length), verb: -1, side: 'behind' };
  }
  return null;
}

function toAttribution(
  context: SpeechContext,
  verb: number,
  speaker: NamedParty,
  side: 'before' | 'behind',
): Attribution {
  const addressee = addresseeOf(context, verb);
  return { speaker, addressee, cue: context.doc.span(verb, verb + 1), verb, side };
}

/** The subject by the tree when it stands in the region, else the noun next to the verb. */
function nearSubject(context: SpeechContext, verb: number, region: Region): number {
  const subject = subjectOf(context.doc, verb, context.grammar.passiveSpeakers);
  if (subject >= region.start && subject < region.end) return subject;
  if (isPassive(context, verb)) return -1;
  const left = nominalBefore(context, verb, region.start);
  if (left >= 0) return left;
  // `said Kang` right behind the marks; elsewhere what follows the verb is whom it is said to.
  return verb - region.start <= 1
    ? nominalBehind(context, verb + 1, region.end)
    : nominalBehind(context, region.start, verb);
}

function isPassive(context: SpeechContext, verb: number): boolean {
  for (const child of context.doc.children(verb)) if (context.doc.deprel(child) === 'aux:pass') return true;
  return false;
}

/** The noun right in front, over auxiliaries and adverbs. */
function nominalBefore(context: SpeechContext, token: number, stop: number): number {
  const { doc } = context;
  for (let t = token - 1; t >= stop; t--) {
    const pos = doc.pos(t);
    if (isNominal(context, t)) return t;
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART') return -1;
  }
  return -1;
}

/** The last noun of the noun phrase that begins here. */
function nominalBehind(context: SpeechContext, token: number, stop: number): number {
  const { doc } = context;
  let last = -1;
  for (let t = token; t < stop; t++) {
    const pos = doc.pos(t);
    if (isNominal(context, t)) last = t;
    else if (!/^(?:DET|ADJ|NUM|PART)$/.test(pos)) break;
  }
  return last;
}

/** Nouns, names and pronouns; a capital inside a sentence is a name whatever its tag. */
function isNominal(context: SpeechContext, token: number): boolean {
  const { doc } = context;
  return /^(?:NOUN|PROPN|PRON)$/.test(doc.pos(token)) || /^\p{Lu}\p{Ll}/u.test(doc.form(token));
}
