// `A는 “…”라고 말했다`: who speaks stands in front of the words, or is known from the sentence before; the verb stands behind.

import { childrenBy } from '../doc/tree.ts';
import type { Attribution } from './attribution.ts';
import { isSaying, type PlacedQuotation } from './placed-quotation.ts';
import { addresseeOf, type NamedParty, partyAt, subjectOf } from './speaker.ts';
import { isSpeechVerb, type SpeechContext } from './speech-context.ts';

/** Sentences that a speaker left out is looked for in. */
const REACH = 3;

/** Whether a word right behind the closing mark hands the quotation to a verb. */
export function isTailed({ doc, grammar }: SpeechContext, quotation: PlacedQuotation): boolean {
  const { behindToken } = quotation;
  if (behindToken >= doc.length || doc.starts[behindToken] !== quotation.marked.end) return false;
  return grammar.quoteTails.has(doc.lower(behindToken));
}

/** The attribution of a quotation by the verb behind it in its sentence and a speaker anywhere in front; null without one. */
export function attributeTailed(context: SpeechContext, quotation: PlacedQuotation): Attribution | null {
  const { doc, grammar } = context;
  if (!grammar.speakerAhead) return null;
  const tailed = isTailed(context, quotation);
  if (!tailed && !isSaying(doc, quotation)) return null;
  const verb = verbBehind(context, quotation);
  if (verb < 0) return null;
  const speaker = speakerOf(context, verb, quotation);
  if (speaker === null) return null;
  return { speaker, addressee: addresseeOf(context, verb), cue: doc.span(verb, verb + 1), verb, side: 'behind' };
}

function verbBehind(context: SpeechContext, { behindToken, lastToken }: PlacedQuotation): number {
  const { doc } = context;
  if (behindToken >= doc.length || doc.sentenceOf[behindToken] !== doc.sentenceOf[lastToken]) return -1;
  const limit = doc.bounds[doc.sentenceOf[behindToken]! + 1]!;
  for (let t = behindToken; t < limit; t++) if (isSpeechVerb(context, t)) return t;
  return -1;
}

/** The verb's subject, else another subject of the sentence outside the quotation, else that of a sentence before. */
function speakerOf(context: SpeechContext, verb: number, quotation: PlacedQuotation): NamedParty | null {
  const { doc, grammar } = context;
  const outside = (token: number) => token >= 0 && (token < quotation.firstToken || token > quotation.lastToken);
  const own = subjectOf(doc, verb, grammar.passiveSpeakers);
  const first = outside(own) ? partyAt(context, own) : null;
  // `“…”고 연구원 그레이스가 말했다`: who stands between the words and the verb speaks, known or not.
  const between = own > quotation.lastToken;
  if (first !== null && (between || first.mention !== null || doc.pos(own) === 'PROPN')) return first;
  const sentence = doc.sentenceOf[verb]!;
  for (let t = doc.bounds[sentence]!; t < doc.bounds[sentence + 1]!; t++) {
    if (!outside(t) || !/^(?:nsubj|dislocated)/.test(doc.deprel(t))) continue;
    const party = partyAt(context, t);
    if (party !== null && party.mention !== null) return party;
  }
  return speakerBefore(context, sentence) ?? first;
}

/** Who a sentence before spoke of as its subject. */
export function speakerBefore(context: SpeechContext, sentence: number): NamedParty | null {
  const { doc } = context;
  for (let s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
    for (let t = doc.bounds[s]!; t < doc.bounds[s + 1]!; t++) {
      if (doc.head(t) >= 0) continue;
      for (const subject of childrenBy(doc, t, 'nsubj')) {
        const party = partyAt(context, subject);
        if (party !== null && party.mention !== null) return party;
      }
    }
  }
  return null;
}
