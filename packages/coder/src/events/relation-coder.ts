// What the frames of a sentence say of the relation from one given actor to another: weighted votes for types.

import type { EventType } from '@rapport/record';
import type { Doc } from '../doc/doc.ts';
import { statusOf } from './event-status.ts';
import { argumentsIn, type Frame } from './frame.ts';
import type { Reader } from './reader.ts';
import type { Reading } from './reading.ts';
import { relationType } from './relation-type.ts';
import type { RoleHead } from './role-head.ts';
import { actorHeads, recipientHeads } from './role-heads.ts';

/** Token range `[start, end)`. */
export type TokenSpan = readonly [startToken: number, endToken: number];

/** A type with the weight that speaks for it and the rule that found it. */
export interface RelationVote {
  readonly type: EventType;
  readonly weight: number;
  readonly rule: string;
}

/** Role note of a wrong that somebody reports: he accuses who does it. */
const REPORTED = 'reported';
/** Weight of an act told only as part of another (`agreed [to lift]`). */
const PART = 0.15;

/** All votes, strongest first. A frame that links both spans outweighs any number that touch one. */
export function relationVotes(reader: Reader, actor: TokenSpan, recipient: TokenSpan): RelationVote[] {
  const { doc } = reader;
  const sentences = new Set([doc.sentenceOf[actor[0]], doc.sentenceOf[recipient[0]]]);
  const votes: RelationVote[] = [];
  reader.readAll();
  for (const frame of reader.frames) {
    if (!sentences.has(frame.sentence)) continue;
    const reading = reader.read(frame);
    if (reading === null) continue;
    const part = reader.isPart(frame) ? PART : 1;
    const facts = statusOf(reader, reading);
    const heads =
      facts.wanted || reading.roles.includes(REPORTED) ? wantedHeads(reader, frame) : roleHeads(doc, reading);
    const weight = linkWeight(doc, { frame, reading, ...heads }, actor, recipient) * part;
    const joint =
      reading.roles.includes('drill') && hold(doc, heads.who, actor) > 0 && hold(doc, heads.who, recipient) > 0;
    const type = joint ? 'COOPERATE' : relationType(reader, reading, facts);
    if (type !== null) votes.push({ type, weight, rule: reading.rule });
  }
  return votes.sort((a, b) => b.weight - a.weight);
}

/** A reading with the heads that fill its roles. */
interface Link {
  readonly frame: Frame;
  readonly reading: Reading;
  readonly who: readonly RoleHead[];
  readonly whom: readonly RoleHead[];
}

/** Where both sides are given, only what the tree says of them counts: what stands in front is found by distance. */
function roleHeads(doc: Doc, reading: Reading): Pick<Link, 'who' | 'whom'> {
  return { who: actorHeads(doc, reading).filter(({ path }) => path !== 'front'), whom: recipientHeads(doc, reading) };
}

/** `X said Y must`: the speaker asks, the subject is asked. */
function wantedHeads(reader: Reader, frame: Frame): Pick<Link, 'who' | 'whom'> {
  const parent = frame.parent === null ? undefined : reader.frames[frame.parent];
  const agents = (of: Frame) =>
    argumentsIn(of, of.passive ? 'patient' : 'agent').map((head) => ({ head, path: 'agent', placeToo: false }));
  return { who: parent === undefined ? [] : agents(parent), whom: agents(frame) };
}

function linkWeight(doc: Doc, { frame, reading, who, whom }: Link, actor: TokenSpan, recipient: TokenSpan): number {
  const swapped = reading.roles.includes('swap');
  const a = Math.max(hold(doc, who, actor), swapped ? hold(doc, whom, actor) : 0, mutual(doc, reading, whom, actor));
  const r = Math.max(
    hold(doc, whom, recipient),
    swapped ? hold(doc, who, recipient) : 0,
    mutual(doc, reading, who, recipient),
  );
  const near = 1 / (2 + distance(frame.predicate, actor) / 4 + distance(frame.predicate, recipient) / 4);
  const kind = frame.kind === 'noun' ? 0.6 : 1;
  return (a * r * 4 + a * 1.2 + r * 0.4 + near * 0.5) * (0.6 + reading.strength * 0.15) * kind;
}

/** Between equals either side may stand in either place. */
function mutual(doc: Doc, reading: Reading, heads: readonly RoleHead[], span: TokenSpan): number {
  const equal = reading.roles.some((role) => role === 'mutual' || role === 'with') || reading.type === 'CONSULT';
  return equal ? hold(doc, heads, span) * 0.9 : 0;
}

/** How well a span is named by the heads: 1 for the first that lies in it, less for nested and later ones. */
function hold(doc: Doc, heads: readonly RoleHead[], span: TokenSpan): number {
  let best = 0;
  heads.forEach(({ head, path }, i) => {
    const inside = head >= span[0] && head < span[1] ? 1 : coordinated(doc, head, span) ? 0.9 : 0;
    if (inside === 0) return;
    const depth = path.split('>').length - 1;
    best = Math.max(best, inside * 0.85 ** depth * (1 - Math.min(i, 10) * 0.02));
  });
  return best;
}

function coordinated(doc: Doc, head: number, span: TokenSpan): boolean {
  for (const child of doc.children(head)) {
    if ((doc.deprel(child) === 'conj' || doc.deprel(child) === 'appos') && child >= span[0] && child < span[1])
      return true;
  }
  return false;
}

function distance(token: number, span: TokenSpan): number {
  return token < span[0] ? span[0] - token : token >= span[1] ? token - span[1] + 1 : 0;
}
