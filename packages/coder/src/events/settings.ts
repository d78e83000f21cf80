// Nouns that tell where an act is said, or for whose sake it is done: what hangs on them is not to whom.

import type { Doc } from '../doc/doc.ts';
import { prepositionOf } from './frame-arguments.ts';
import type { Reading } from './reading.ts';

/** `on the sidelines of X's summit`: where it happens, not to whom. */
const SETTINGS: ReadonlySet<string> = new Set(['sideline', 'sidelines', 'margin', 'margins', 'occasion']);
/** `in support of X`, `in memory of X`: for whose sake, not to whom. */
const SAKES: ReadonlySet<string> = new Set([
  'support',
  'favor',
  'favour',
  'memory',
  'honor',
  'honour',
  'solidarity',
  'defense',
  'defence',
]);
/** `said in a meeting of X`: where something is said. */
const SESSIONS: ReadonlySet<string> = new Set([
  'court',
  'tribunal',
  'meeting',
  'summit',
  'session',
  'conference',
  'debate',
  'interview',
]);
const SAID_THERE: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN', 'SUPPORT']);
const FOR_OTHERS: ReadonlySet<string> = new Set(['SUPPORT', 'AID', 'COOPERATE', 'CONSULT', 'AGREE']);

/** Whether a phrase is the setting or the sake of an act, by its noun and its preposition. */
export function isSetting(doc: Doc, { type }: Reading, head: number): boolean {
  if (SETTINGS.has(doc.lemma(head))) return true;
  const preposition = prepositionOf(doc, head);
  if (SESSIONS.has(doc.lemma(head)) && /^(?:in|at|during)$/.test(preposition)) return SAID_THERE.has(type);
  return SAKES.has(doc.lemma(head)) && preposition === 'in' && !FOR_OTHERS.has(type);
}
