// Whether the act of a reading happened: from its own modality and that of the clauses it is told in.

import type { Status } from '@rapport/record';
import type { Frame } from './frame.ts';
import type { Reader } from './reader.ts';
import type { Reading } from './reading.ts';
import { isAgreed } from './told-frames.ts';

/** A status with what else the modality says. */
export interface StatusFacts {
  readonly status: Status;
  /** `will not`: a refusal rather than a thing that did not happen. */
  readonly refused: boolean;
  /** `must`, `should`: what somebody wants done. */
  readonly wanted: boolean;
}

/** Status of a reading. */
export function statusOf(reader: Reader, reading: Reading): StatusFacts {
  const chain = governing(reader, reading.frame);
  const own = reading.frame.modality;
  const negated = own.negated || chain.some((frame) => frame.modality.negated && carries(frame, reading));
  const future =
    own.future ||
    promisedByAccord(reader, reading) ||
    reading.tense === 'planned' ||
    chain.some((frame) => frame.modality.future);
  const hypothetical = own.hypothetical || chain.some((frame) => frame.modality.hypothetical);
  const status: Status = negated
    ? 'negated'
    : hypothetical
      ? 'hypothetical'
      : future || headlinePlan(reading)
        ? 'planned'
        : own.progressive && !own.past
          ? 'ongoing'
          : 'occurred';
  return { status, refused: negated && future, wanted: own.obligation && !own.negated };
}

/** A negated `say` does not deny what was said; a negated `plan` or `begin` does. */
function carries(frame: Frame, reading: Reading): boolean {
  return reading.tokens.includes(frame.predicate);
}

function promisedByAccord(reader: Reader, reading: Reading): boolean {
  const { frame } = reading;
  return (
    (frame.parentRelation === 'purpose' || frame.parentRelation === 'complement') && isAgreed(reader, frame, reading)
  );
}

function headlinePlan(reading: Reading): boolean {
  return reading.inner?.frame.modality.future === true && reading.tense === 'planned';
}

/** Frames whose infinitive or object this one is, upwards; reporting clauses are left behind. */
function governing(reader: Reader, frame: Frame): Frame[] {
  const chain: Frame[] = [];
  let current: Frame = frame;
  while (current.parent !== null && chain.length < 8) {
    if (current.parentRelation !== 'complement' && current.parentRelation !== 'nominal') break;
    const parent = reader.frames[current.parent];
    if (parent === undefined || parent === current) break;
    chain.push(parent);
    current = parent;
  }
  return chain;
}
