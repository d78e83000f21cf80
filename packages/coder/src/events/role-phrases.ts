// The words that stand in a role, as evidence: the whole phrase in which a party is named, not its name alone.

import type { Doc } from '../doc/doc.ts';
import type { EventParty } from './coded-event.ts';
import { argumentsIn } from './frame.ts';
import { prepositionOf } from './frame-arguments.ts';
import { leftEdge } from './plain-party.ts';
import type { Reader } from './reader.ts';
import { isEvent, type Reading } from './reading.ts';

/** Characters `[start, end)`. */
type PhraseSpan = readonly [start: number, end: number];

/** Whose phrases are asked for; `both` of parties that do it to each other. */
export type Role = 'actor' | 'recipient' | 'both';

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'ADJ', 'PRON']);
/** Relations that lead from a noun to the phrase it is named in. */
const WITHIN = /^(?:nmod|compound|amod|flat|nummod|det)/;
/** Prepositions that name the party itself: what stands in front of them is no part of its phrase. */
const DIRECTING: ReadonlySet<string> = new Set('to for with against between among on into from'.split(' '));
/** Rules by which the object is what the act is about and not the act itself: `rejected the request`, `praised the visit`. */
const ABOUT_OBJECT = /^(?:p\/reject|p\/block|p\/accept-offer|p\/violate|reject\/|c\/refuse|c\/support|c\/accuse)/;
/** Rules by which the author of what is turned down is meant: `rejected accusations by X`. */
const ANSWERED = /^p\/reject-complaint/;
/** Acts done to what their object names, wherever its country is told: `killed four farmers in northern Utopia`. */
const DONE_TO_OBJECT: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE']);
/** What may stand between two that act together, in one phrase. */
const JOINED = /^,? and $/;
/** Steps from a name up to the phrase it stands in, at most. */
const STEPS = 5;

/** The phrases of the parties in a role, each once, in text order. */
export function rolePhrases(
  reader: Reader,
  reading: Reading,
  parties: readonly EventParty[],
  role: Role,
): PhraseSpan[] {
  const { doc } = reader;
  const acts = actTokens(reader, reading);
  const about = ABOUT_OBJECT.test(reading.rule);
  const found: PhraseSpan[] = [];
  for (const { mention } of parties) {
    const top = phraseHead(doc, mention.head, acts, { about, answered: ANSWERED.test(reading.rule) });
    const aside = role === 'recipient' ? objectBeside(reader, reading, mention.head, top) : -1;
    found.push(aside < 0 ? phraseSpan(doc, top, mention) : phraseSpan(doc, aside, null));
  }
  return merged(doc, found, role === 'both');
}

/** Tokens that are the act: a phrase in a role lies below them. */
function actTokens(reader: Reader, reading: Reading): ReadonlySet<number> {
  const acts = new Set<number>();
  const about = ABOUT_OBJECT.test(reading.rule) ? directObjects(reading) : [];
  for (let part: Reading | null = reading; part !== null; part = part.inner) {
    for (const token of [...part.tokens, part.frame.predicate]) {
      const named = reader.nouns.at(token).senses.some((sense) => isEvent(sense.type));
      if ((reader.doc.pos(token) === 'VERB' || named) && !about.includes(token)) acts.add(token);
    }
  }
  acts.add(reading.frame.predicate);
  return acts;
}

function directObjects({ frame, marker }: Reading): number[] {
  return ['patient', 'goal', ...(marker === '' ? [] : [marker])].flatMap((role) => argumentsIn(frame, role));
}

/** The head of the phrase that a name stands in, below the act. */
function phraseHead(
  doc: Doc,
  head: number,
  acts: ReadonlySet<number>,
  { about, answered }: { readonly about: boolean; readonly answered: boolean },
): number {
  let top = head;
  for (let step = 0; step < STEPS; step++) {
    const relation = doc.deprel(top);
    let above = doc.head(top);
    const preposition = prepositionOf(doc, top);
    if (above < 0 || acts.has(above) || (!about && DIRECTING.has(preposition))) break;
    if (answered && preposition === 'by') break;
    // `the reforms made by Utopia`, `restrictions placed on Utopia`
    const oblique = relation.startsWith('obl') && doc.pos(above) === 'VERB' && doc.deprel(above) === 'acl';
    if (oblique) above = doc.head(above);
    else if (!WITHIN.test(relation)) break;
    if (above < 0 || acts.has(above) || !NOMINAL.has(doc.pos(above))) break;
    top = above;
  }
  return top;
}

/** The object that the act is done to, where the party is only where it is done: `killed farmers in Utopia`. */
function objectBeside({ doc }: Reader, reading: Reading, head: number, top: number): number {
  if (!DONE_TO_OBJECT.has(reading.type) || doc.deprel(top) !== 'obl' || reading.frame.kind !== 'verb') return -1;
  if (reading.marker !== '' || reading.tokens.includes(head)) return -1;
  const object = argumentsIn(reading.frame, 'patient')[0] ?? -1;
  if (object < 0 || object === top || reading.tokens.includes(object) || object < reading.frame.predicate) return -1;
  return doc.pos(object) === 'NOUN' ? object : -1;
}

/** The phrase from its first modifier to its head, and on to the end of the name inside it. */
function phraseSpan(doc: Doc, top: number, mention: EventParty['mention'] | null): PhraseSpan {
  const left = doc.pos(top) === 'NOUN' || doc.pos(top) === 'PROPN' ? leftEdge(doc, top) : top;
  const start = mention === null ? left : Math.min(left, mention.startToken);
  const end = mention === null ? top + 1 : Math.max(top + 1, mention.endToken);
  return [doc.starts[start]!, doc.ends[end - 1]!];
}

/** Spans that overlap as one; of those that act together, what one phrase joins stays one. */
function merged(doc: Doc, spans: readonly PhraseSpan[], together: boolean): PhraseSpan[] {
  const found: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = found.at(-1);
    const joined = last !== undefined && (start < last[1] || (together && JOINED.test(doc.text.slice(last[1], start))));
    if (joined) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found;
}
