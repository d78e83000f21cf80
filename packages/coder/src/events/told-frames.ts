// Which frames report an act of their own, rather than name one in passing.

import type { Frame } from './frame.ts';
import type { Reader } from './reader.ts';
import type { Reading } from './reading.ts';

/** Whether the frame's act is told here. Parts of other acts are told by those; nouns need a place of their own. */
export function isTold(reader: Reader, frame: Frame, reading: Reading): boolean {
  if (reader.isPart(frame)) return false;
  if (frame.parentRelation === 'relative' && governedByEvent(reader, frame)) return false;
  if (frame.parentRelation === 'adverbial' && reading.tense === 'planned' && governedByEvent(reader, frame))
    return false;
  if (frame.kind !== 'noun')
    return frame.parentRelation !== 'purpose' || !governedByEvent(reader, frame) || isAgreed(reader, frame, reading);
  if (frame.parent === null) return true;
  const parent = reader.frames[frame.parent];
  if (parent === undefined) return true;
  const carrier = reader.read(parent);
  const relation = reader.doc.deprel(frame.predicate);
  if (carrier === null) {
    if (relation.startsWith('nsubj') || relation === 'obj')
      return reader.lexicon.occurring.has(parent.lemma.split(' ')[0]!);
    return reading.type === 'CONSULT' && relation.startsWith('obl');
  }
  if (reading.type !== 'CONSULT') return false;
  // `the final stop on a visit to X`: the visit names the country.
  if (carrier.type === 'CONSULT') return parent.kind === 'noun' && relation === 'nmod';
  if (relation.startsWith('obl') || relation === 'parataxis') return true;
  return reader.lexicon.occasions.has(reader.doc.lemma(reader.doc.head(frame.predicate)));
}

/** `signed an accord to donate`: what was agreed on is a promise of its own where it is help. */
export function isAgreed(reader: Reader, frame: Frame, reading: Reading): boolean {
  const parent = frame.parent === null ? undefined : reader.frames[frame.parent];
  const above = parent === undefined ? null : reader.read(parent);
  return reading.type === 'AID' && above !== null && /accord/.test(above.rule);
}

/** A purpose is part of the act it is for: `flew in to meet`. */
function governedByEvent(reader: Reader, frame: Frame): boolean {
  const parent = frame.parent === null ? undefined : reader.frames[frame.parent];
  return parent !== undefined && reader.read(parent) !== null;
}
