// What the functions of this floor share about one document.

import type { ActorLayer } from '../actors/actor-layer.ts';
import type { Doc } from '../doc/doc.ts';
import type { NameIndex } from './name-index.ts';
import type { SpeechGrammar } from './speech-grammar.ts';

/** A document with its actors and the grammar of its language. */
export interface SpeechContext {
  readonly doc: Doc;
  readonly actors: ActorLayer;
  readonly grammar: SpeechGrammar;
  readonly names: NameIndex;
}

/** Whether a token is a verb that can bring a quotation. */
export function isSpeechVerb(context: SpeechContext, token: number): boolean {
  const { doc, grammar } = context;
  return doc.pos(token) === 'VERB' && grammar.verbs.has(doc.lemma(token));
}

/** Country and organisation codes of the actors named between two characters, each once. */
export function codesBetween(context: SpeechContext, start: number, end: number): string[] {
  const { mentions } = context.actors;
  const codes = new Set<string>();
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (; low < mentions.length && mentions[low]!.start < end; low++) {
    for (const party of mentions[low]!.parties) if (party.code !== null) codes.add(party.code);
  }
  return [...codes];
}
