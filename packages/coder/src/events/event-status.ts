// Whether the act of a reading happened: from its own modality and that of the clauses it is told in.

import type { Status } from '@rapport/record';
import { childBy } from '../doc/tree.ts';
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
  const hypothetical =
    own.hypothetical ||
    chain.some((frame) => frame.modality.hypothetical) ||
    isOnlyWished(reader, reading.frame) ||
    isJudged(reader, reading.frame) ||
    isAbility(reader, reading.frame);
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

/** Verbs whose clause or report is not said to be so. */
const WISHING = /^(?:hope|wish|deny|refute|disclaim|predict|forecast|speculate|imagine|doubt|dream)\b/;
const IMPERSONAL: ReadonlySet<string> = new Set(['it']);
/** Nouns of what is not certain. */
const CHANCES: ReadonlySet<string> = new Set([
  'chance',
  'possibility',
  'likelihood',
  'risk',
  'prospect',
  'fear',
  'hope',
  'danger',
]);
/** Verbs that say no to what a noun reports: `dismissed claims that it had struck`. */
const DENYING = /^(?:deny|refute|disclaim|reject|dismiss|dispute)\b/;

/** `hoped that a summit would take place`, `denied that it had struck`: told of, and not told to have happened. */
function isOnlyWished(reader: Reader, frame: Frame): boolean {
  let current: Frame = frame;
  for (let i = 0; i < 4 && current.parent !== null; i++) {
    const parent = reader.frames[current.parent];
    if (parent === undefined || parent === current) return false;
    if (isContent(reader, current) && isChance(reader, current)) return true;
    if (isContent(reader, current) && DENYING.test(verbAbove(reader, parent).lemma)) return true;
    const inside = current.parentRelation === 'report' || current.parentRelation === 'nominal';
    if (inside && WISHING.test(parent.lemma)) return current.parentRelation === 'report' || frame !== current;
    if (current.parentRelation !== 'nominal' && current.parentRelation !== 'complement') return false;
    current = parent;
  }
  return false;
}

/** `it was right to reduce travel`, `it is the duty of X to meet`: an adjective or a noun judges what is, or could be, done. */
function isJudged(reader: Reader, { predicate }: Frame): boolean {
  const { doc } = reader;
  const above = doc.head(predicate);
  if (doc.tag(predicate) !== 'VB' || above < 0 || childBy(doc, above, 'cop') < 0) return false;
  const subject = childBy(doc, above, 'expl', 'nsubj');
  return subject >= 0 && IMPERSONAL.has(doc.lower(subject));
}

/** Nouns of what somebody can do or is to do. */
const ABILITIES: ReadonlySet<string> = new Set(
  'position ability capacity capability chance opportunity right power need reason incentive room duty time way failure effort attempt bid struggle'.split(
    ' ',
  ),
);

/** `in a position to coordinate`: what could be done. */
function isAbility({ doc }: Reader, { predicate, kind, parentRelation }: Frame): boolean {
  if (kind === 'noun' || parentRelation !== 'complement' || doc.deprel(predicate) !== 'acl') return false;
  return doc.tag(predicate) === 'VB' && ABILITIES.has(doc.lemma(doc.head(predicate)));
}

/** `a report that X had struck`: a clause that tells what the noun says. */
function isContent(reader: Reader, frame: Frame): boolean {
  const { doc } = reader;
  return doc.deprel(frame.predicate) === 'acl' && childBy(doc, frame.predicate, 'mark') >= 0 && !isInfinitive(frame);
}

/** `little chance that they will meet`: what may come about. */
function isChance({ doc }: Reader, frame: Frame): boolean {
  return CHANCES.has(doc.lemma(doc.head(frame.predicate)));
}

/** The verb that a noun is the object of; a verb itself. */
function verbAbove(reader: Reader, frame: Frame): Frame {
  return frame.kind === 'noun' && frame.parent !== null ? (reader.frames[frame.parent] ?? frame) : frame;
}

function isInfinitive(frame: Frame): boolean {
  return frame.parentRelation === 'complement' || frame.parentRelation === 'purpose';
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
