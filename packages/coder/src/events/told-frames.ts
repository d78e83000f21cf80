// Which frames report an act of their own, rather than name one in passing.

import { childBy } from '../doc/tree.ts';
import type { Frame } from './frame.ts';
import { prepositionOf } from './frame-arguments.ts';
import type { Reader } from './reader.ts';
import type { Reading } from './reading.ts';

/** Prepositions of what is still to come, or only spoken of: an act behind one is not told to happen. */
const AHEAD = new Set(['for', 'toward', 'towards', 'before', 'ahead of', 'until', 'about', 'on', 'without', 'despite']);

const JUDGING: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ACCUSE', 'SUPPORT', 'CONCEDE', 'REJECT']);

/** Acts whose nouns stand for what lasts. */
const LASTING: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'SANCTION', 'COERCE', 'COOPERATE']);

/** Whether the frame's act is told here. Parts of other acts are told by those; nouns need a place of their own. */
export function isTold(reader: Reader, frame: Frame, reading: Reading): boolean {
  if (reader.isPart(frame) && !isAgreed(reader, frame, reading)) return false;
  if (isDemanded(reader, frame)) return false;
  if (frame.parentRelation === 'relative' && governedByEvent(reader, frame)) return false;
  if (frame.parentRelation === 'adverbial' && governedByEvent(reader, frame)) {
    if (reading.tense === 'planned' || isMeanwhile(reader, frame, reading) || isGround(reader, frame)) return false;
  }
  if (frame.kind === 'noun' && isLabel(reader, frame)) return false;
  if (frame.onlyAim) return false;
  if (frame.kind !== 'noun')
    return frame.parentRelation !== 'purpose' || !governedByEvent(reader, frame) || isAgreed(reader, frame, reading);
  if (frame.parent === null) return true;
  const parent = reader.frames[frame.parent];
  if (parent === undefined) return true;
  const carrier = reader.read(parent);
  const top = countedTop(reader, frame.predicate);
  const relation = reader.doc.deprel(top);
  if (relation.startsWith('obl') && isAhead(reader, top, carrier)) return false;
  if (carrier === null) {
    if (relation.startsWith('nsubj') || relation === 'obj') return isOccurring(reader, parent, reading);
    return reading.type === 'CONSULT' && relation.startsWith('obl');
  }
  if (reading.type !== 'CONSULT') return false;
  // `the final stop on a visit to X`: the visit names the country.
  if (carrier.type === 'CONSULT') {
    // `a meeting on the sidelines of the summit`: only where they met.
    const aside = reader.lexicon.occasions.has(reader.doc.lemma(reader.doc.head(frame.predicate)));
    return parent.kind === 'noun' && relation === 'nmod' && !aside;
  }
  if (relation.startsWith('obl') || relation === 'parataxis') return true;
  return reader.lexicon.occasions.has(reader.doc.lemma(reader.doc.head(frame.predicate)));
}

/** `the demand that he resign`: a clause in a form without tense tells what somebody wants. */
function isDemanded({ doc }: Reader, { predicate, untensed }: Frame): boolean {
  if (!untensed || doc.tag(predicate) !== 'VB' || doc.deprel(predicate) !== 'acl') return false;
  return childBy(doc, predicate, 'mark') >= 0 && hasSubject(doc, predicate);
}

function hasSubject(doc: Reader['doc'], verb: number): boolean {
  return childBy(doc, verb, 'nsubj', 'nsubj:pass') >= 0;
}

/** Tokens of a label in front of a sentence, at most. */
const LABEL_TOKENS = 10;

/** `Ruritanian civil war: …`: a label names what the sentence is about. */
function isLabel({ doc }: Reader, { predicate, sentence }: Frame): boolean {
  const from = doc.bounds[sentence]!;
  const to = Math.min(doc.bounds[sentence + 1]! - 1, from + LABEL_TOKENS);
  for (let t = from; t < to; t++) {
    if (doc.pos(t) === 'VERB' || doc.pos(t) === 'AUX') return false;
    if (doc.form(t) === ':') return predicate < t;
  }
  return false;
}

/** `warned them off as a plane flew past`: forces that move while something else is told are its setting. */
function isMeanwhile(reader: Reader, { predicate }: Frame, { type }: Reading): boolean {
  return type === 'MOBILIZE' && prepositionOf(reader.doc, predicate) === 'as';
}

/** `jailed for trying to overthrow X`, `banned firms from investing`: why somebody is punished, or what he may not do. */
function isGround(reader: Reader, frame: Frame): boolean {
  const parent = frame.parent === null ? undefined : reader.frames[frame.parent];
  const preposition = prepositionOf(reader.doc, frame.predicate);
  if (parent === undefined) return false;
  const type = reader.read(parent)?.type ?? '';
  // `executed by hanging`, `did not cooperate in arresting X`: how, or in what.
  const gerund = reader.doc.tag(frame.predicate) === 'VBG';
  if (gerund && preposition === 'in') return true;
  if (gerund && preposition === 'by' && type === reader.read(frame)?.type) return true;
  return (preposition === 'for' || preposition === 'from') && JUDGING.has(type);
}

/** `the talks began`; of an accord that something `is` or `remains` tells no act. */
function isOccurring(reader: Reader, { lemma }: Frame, { type }: Reading): boolean {
  if (lemma === 'be' && LASTING.has(type)) return false;
  return reader.lexicon.occurring.has(lemma.split(' ')[0]!);
}

/** `the second stage of the talks began`: what is counted stands where the counting noun does. */
function countedTop(reader: Reader, noun: number): number {
  const { doc } = reader;
  const above = doc.head(noun);
  const counted = above >= 0 && above < noun && doc.deprel(noun) === 'nmod' && prepositionOf(doc, noun) === 'of';
  return counted && reader.nouns.at(above) === reader.nouns.at(noun) ? above : noun;
}

/** `agreed to work closely for the visit`; `met for talks` tells both. */
function isAhead(reader: Reader, noun: number, carrier: Reading | null): boolean {
  return AHEAD.has(prepositionOf(reader.doc, noun)) && carrier?.type !== 'CONSULT';
}

/** `signed an accord to donate`: what was agreed on is a promise of its own where it is help. */
export function isAgreed(reader: Reader, frame: Frame, reading: Reading): boolean {
  const direct = frame.parent === null ? undefined : reader.frames[frame.parent];
  // `an accord to donate` may hang on the accord or on its signing.
  const parent = direct?.kind === 'noun' && direct.parent !== null ? reader.frames[direct.parent] : direct;
  const above = parent === undefined ? null : reader.read(parent);
  return reading.type === 'AID' && frame.kind === 'verb' && above !== null && /accord/.test(above.rule);
}

/** A purpose is part of the act it is for: `flew in to meet`. */
function governedByEvent(reader: Reader, frame: Frame): boolean {
  const parent = frame.parent === null ? undefined : reader.frames[frame.parent];
  if (parent === undefined) return false;
  if (reader.read(parent) !== null) return true;
  // `vetoed a resolution condemning X`: the paper says nothing any more.
  const above = parent.kind === 'noun' && parent.parent !== null ? reader.frames[parent.parent] : undefined;
  return frame.parentRelation === 'relative' && above !== undefined && reader.read(above)?.type === 'REJECT';
}
