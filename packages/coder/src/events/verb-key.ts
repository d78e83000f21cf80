// Under which headwords a verb stands in the lexicon: with its particle and preposition first, bare last.

import type { Frame } from './frame.ts';

/** A headword to look up, with the preposition it ends in. */
export interface VerbKey {
  readonly text: string;
  readonly marker: string;
}

const NOT_PREPOSITIONS = new Set(['agent', 'patient', 'goal', 'owner', 'clause', 'infinitive']);

/** Headwords of a verb frame, most specific first. */
export function verbKeys(frame: Frame): VerbKey[] {
  const stem = frame.kind === 'adjective' ? `be ${frame.lemma}` : frame.lemma;
  const keys: VerbKey[] = [];
  const idioms = frame.objects.map((object) => `${stem} ${object}`);
  for (const { role, head } of frame.arguments) {
    // A phrase in front of the verb (`In March, X stopped …`) is no part of it.
    if (head < frame.predicate && frame.lemma !== 'be') continue;
    const marker = role.startsWith('clause:') ? role.slice(7) : role;
    if (NOT_PREPOSITIONS.has(marker)) continue;
    for (const idiom of idioms) keys.push({ text: `${idiom} ${marker}`, marker });
    keys.push({ text: `${stem} ${marker}`, marker });
  }
  for (const idiom of idioms) keys.push({ text: idiom, marker: '' });
  for (const lemma of frame.complements) keys.push({ text: `${stem} +${lemma}`, marker: '' });
  for (const role of ['infinitive', 'clause']) {
    if (frame.arguments.some((argument) => argument.role === role)) keys.push({ text: `${stem} +${role}`, marker: '' });
  }
  keys.push({ text: stem, marker: '' });
  const space = stem.indexOf(' ');
  if (space > 0 && frame.kind === 'verb') keys.push({ text: stem.slice(0, space), marker: '' });
  return keys;
}
