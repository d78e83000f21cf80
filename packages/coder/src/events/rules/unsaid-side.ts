// "한국은 우려를 전했다": in languages that drop what is known, a side left unsaid is the only other state of the sentence,
// and who acts without a subject is who acted in the sentence before.

import type { Mention } from '../../actors/actor-layer.ts';
import type { EventParty } from '../coded-event.ts';
import { keyOf } from '../event-parties.ts';
import { argumentsIn, type Frame } from '../frame.ts';
import { prepositionOf } from '../frame-arguments.ts';
import type { Draft } from '../settle-type.ts';
import type { RuleScene, SpecialRule } from './special-rule.ts';

const TWO_SIDED: ReadonlySet<string> = new Set([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'CONSULT',
  'SUPPORT',
  'SANCTION',
  'RETREAT',
  'CONCEDE',
  'COOPERATE',
  'AGREE',
  'AID',
]);
/** What is said to a side that the sentence before has named. */
const SPOKEN: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);
/** Sentences that a subject is carried over. */
const REACH = 1;

export const unsaidSide: SpecialRule = {
  id: 'rule/unsaid-side',
  apply(draft, scene) {
    if (scene.dropsArguments === 'nowhere') return null;
    const acting = withActor(draft, scene);
    const told = withRecipient(acting ?? draft, scene, acting !== null);
    return told ?? acting;
  },
};

function withActor(draft: Draft, scene: RuleScene): Draft | null {
  const { parties, frame } = draft;
  if (parties.actor.some((p) => p.party.code !== null) || frame.kind === 'noun' || frame.passive) return null;
  if (argumentsIn(frame, 'agent').length > 0) return null;
  // Only what the sentence itself tells goes on with the one before.
  const top = frame.parent === null || frame.parentRelation === 'coordinate' || frame.parentRelation === 'report';
  if (scene.dropsArguments === 'main' && !top) return null;
  const taken = new Set(parties.recipient.map(keyOf));
  const actor = subjectBefore(frame.sentence, scene).filter((p) => !taken.has(keyOf(p)));
  return actor.length === 0 ? null : { ...draft, parties: { ...parties, actor } };
}

/** The parties of the main subject of the sentence before, inside the same paragraph or right at the next one's head. */
function subjectBefore(sentence: number, { reader, actors }: RuleScene): EventParty[] {
  for (let s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
    const main = reader.frames.find((f) => f.sentence === s && f.kind !== 'noun' && f.parent === null);
    const found = main === undefined ? [] : stated(main, actors);
    if (found.length > 0) return found;
  }
  return [];
}

function stated(frame: Frame, actors: RuleScene['actors']): EventParty[] {
  return argumentsIn(frame, frame.passive ? 'patient' : 'agent')
    .flatMap((head) => actors.actorsOf(head))
    .flatMap((mention) => mention.parties.flatMap((party) => asInferred(mention, party.code)));
}

/** `carried`: the act goes on with what the sentence before tells, so that the other side may stand there. */
function withRecipient(draft: Draft, scene: RuleScene, carried: boolean): Draft | null {
  const { parties, reading, frame } = draft;
  if (!TWO_SIDED.has(draft.type ?? reading.type) || parties.reciprocal) return null;
  const own = new Set(parties.actor.flatMap(({ party }) => party.code ?? []));
  if (own.size !== 1 || parties.recipient.some((p) => p.party.code !== null && !own.has(p.party.code))) return null;
  // `北京实施的关税`: what is told of a thing in passing leaves nobody unsaid.
  if (scene.dropsArguments === 'main' && frame.parentRelation === 'relative') return null;
  if (frame.kind === 'noun' || reading.roles.some((role) => role === 'none' || role === 'together')) return null;
  if (isWithNobody(frame, scene)) return null;
  let others = othersIn(frame.sentence, own, scene);
  if (others.size === 0 && frame.sentence > 0 && SPOKEN.has(draft.type ?? reading.type)) {
    const before = othersIn(frame.sentence - 1, own, scene);
    // `A와 B가 회담했다. A는 … 요구했다`: the sentence before tells of both.
    const asked = (draft.type ?? reading.type) === 'REQUEST';
    if (carried || (asked && othersIn(frame.sentence - 1, new Set(), scene).size === before.size + 1)) others = before;
  }
  if (others.size !== 1) return null;
  const [code, mention] = [...others][0]!;
  const recipient = asInferred(mention, code);
  const joint = reading.roles.some((role) => role === 'with' || role === 'mutual');
  // `就…达成一致`: what is reached is reached by both; a promise is one side's.
  const reached = reading.objects.length > 0 && reading.inner === null && frame.kind === 'verb';
  const type = draft.type ?? reading.type;
  if (joint && (/^(?:CONSULT|SUPPORT|COOPERATE)$/.test(type) || (type === 'AGREE' && reached)))
    return { ...draft, parties: { actor: [...parties.actor, ...recipient], recipient: [], reciprocal: true } };
  return { ...draft, parties: { ...parties, recipient } };
}

/** `与吉祥物握手`, `与药厂开会商讨`: the other side is said, and is no state's. */
function isWithNobody({ predicate }: Frame, { reader: { doc }, actors }: RuleScene): boolean {
  const verbs = doc.deprel(predicate) === 'conj' ? [predicate, doc.head(predicate)] : [predicate];
  const company = verbs.flatMap((verb) => [...doc.children(verb)].filter((t) => prepositionOf(doc, t) === 'with'));
  return company.some(
    (head) => doc.pos(head) === 'NOUN' && actors.actorsOf(head).every(({ parties }) => parties.every(isPrivate)),
  );
}

function isPrivate({ code, sector }: EventParty['party']): boolean {
  return code === null && sector.length > 0 && !sector.some((each) => each === 'GOV' || each === 'MIL');
}

/** States and bodies with a code that the sentence names beside the actor's own. */
function othersIn(sentence: number, own: ReadonlySet<string>, { reader, actors }: RuleScene): Map<string, Mention> {
  const [start, end] = reader.doc.sentenceSpan(sentence);
  const others = new Map<string, Mention>();
  for (const mention of actors.mentions) {
    if (mention.start < start || mention.end > end) continue;
    for (const party of mention.parties)
      if (party.code !== null && party.kind !== 'thing' && !own.has(party.code) && !others.has(party.code))
        others.set(party.code, mention);
  }
  return others;
}

function asInferred(mention: Mention, code: string | null): EventParty[] {
  return mention.parties
    .filter((party) => party.code !== null && party.code === code)
    .map((party) => ({ mention, party: { ...party, basis: 'inferred' as const } }));
}
