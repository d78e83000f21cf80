// "Ruritania raised the tariff. Utopia condemned the decision": what an answer is about was told before, in an earlier
// sentence or in an earlier clause of its own.

import type { EventParty } from '../coded-event.ts';
import { keyOf, partiesOf } from '../event-parties.ts';
import { argumentsIn, type Frame } from '../frame.ts';
import type { Draft } from '../settle-type.ts';
import type { RuleScene, SpecialRule } from './special-rule.ts';

const ANSWERS: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'REQUEST']);
/** Words that point at an act already told. */
const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
/** Nouns that stand for something another side has done or said. */
const DEEDS: ReadonlySet<string> = new Set(
  `decision move step plan act action measure announcement incident deployment launch test drill exercise attack strike
  warning complaint accusation charge allegation criticism protest claim demand request call proposal offer invitation
  remark comment statement visit seizure arrest detention release sanction tariff ban restriction ruling incursion
  intrusion sinking ramming collision blockade allegations sanctions threat refusal rejection withdrawal coup killing
  killings shooting bombing raid takeover demolition expulsion execution shelling invasion closure verdict sentence
  crackdown`.split(/\s+/),
);
const STATE: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP']);
/** How many sentences back an answer reaches. */
const REACH = 2;

export const answeredAct: SpecialRule = {
  id: 'rule/answered-act',
  apply(draft, scene) {
    const { parties, reading } = draft;
    const type = draft.type ?? reading.type;
    // Who looks into an incident answers nobody.
    if (reading.modes.includes('investigate')) return null;
    const recalls = type === 'SANCTION' && reading.modes.includes('withdraw');
    if (!(ANSWERS.has(type) || recalls) || parties.reciprocal || parties.actor.length === 0) return null;
    const own = new Set(parties.actor.map(keyOf));
    if (parties.recipient.some((p) => !isOwnByPronoun(p, own)) || isPlainNaming(draft, scene)) return null;
    if (!recalls && !pointsBack(draft, scene) && parties.recipient.length === 0) return null;
    const here = doerInFront(draft, own, scene);
    // Envoys are recalled, and one's own people asked for, in answer to what the same sentence tells.
    if (here.length === 0 && (recalls || parties.recipient.length > 0)) return null;
    const recipient = here.length > 0 ? here : doerBefore(draft.frame.sentence, own, scene);
    return recipient.length === 0 ? null : { ...draft, parties: { ...parties, recipient } };
  },
};

/** `called the step a first one`: a noun that something is called blames nobody by itself. */
function isPlainNaming(draft: Draft, { reader }: RuleScene): boolean {
  if (draft.reading.rule !== 'accuse/call-names') return false;
  return [...reader.doc.children(draft.frame.predicate)].some(
    (t) => reader.doc.deprel(t) === 'xcomp' && reader.doc.pos(t) === 'NOUN',
  );
}

/** Whether the answer is about a definite deed whose owner its own sentence does not name. */
function pointsBack(draft: Draft, { reader }: RuleScene): boolean {
  const { doc } = reader;
  const { frame } = draft;
  const prepositions = ['patient', 'over', 'about', 'at', 'on', 'to', 'against', 'of'];
  const objects = [...prepositions.flatMap((role) => argumentsIn(frame, role)), ...draft.reading.objects];
  const heads = objects.flatMap((head) => [head, ...[...doc.children(head)].filter((t) => doc.deprel(t) === 'nmod')]);
  return heads.some(
    (head) =>
      DEEDS.has(doc.lemma(head).toLowerCase()) &&
      [...doc.children(head)].some((t) => doc.deprel(t) === 'det' && POINTING.has(doc.lower(t))),
  );
}

/** `demanded their release`: one's own people, whom somebody else holds. */
function isOwnByPronoun({ mention, party }: EventParty, own: ReadonlySet<string>): boolean {
  return mention.form === 'pronoun' && own.has(keyOf({ mention, party }));
}

/** Another side that acts in a clause in front of the answer, the nearest one first. */
function doerInFront(draft: Draft, own: ReadonlySet<string>, { reader, actors }: RuleScene): EventParty[] {
  const { frame } = draft;
  const inFront = reader.frames.filter(
    (other) => other.sentence === frame.sentence && other.kind === 'verb' && other.predicate < frame.predicate,
  );
  for (const other of inFront.reverse()) {
    if (isAbove(reader, other, frame)) continue;
    const told = reader.read(other);
    if (told === null || told.type === 'DENY') continue;
    const doers = partiesOf(reader.doc, told, actors).actor;
    if (doers.some((p) => own.has(keyOf(p)))) return [];
    const named = doers.filter(({ party }) => party.code !== null);
    if (named.length > 0) return named;
  }
  return [];
}

/** Whether the answer is what the other frame says, or is for. */
function isAbove(reader: RuleScene['reader'], above: Frame, below: Frame): boolean {
  if (below.parentRelation === 'coordinate') return false;
  for (let at = below.parent; at !== null; at = reader.frames[at]?.parent ?? null) if (at === above.id) return true;
  return false;
}

/** Who did what the nearest sentence tells of: another side's act, else what another state decided or said. */
function doerBefore(sentence: number, own: ReadonlySet<string>, scene: RuleScene): EventParty[] {
  const isOther = (p: EventParty) => p.party.code !== null && !own.has(keyOf(p));
  for (let s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
    const here = scene.before.filter((event) => event.sentence === s);
    // What both sides did together is nobody else's deed.
    if (here.some((event) => event.reciprocal && event.actor.some((p) => own.has(keyOf(p))))) return [];
    const coded = here.filter((event) => !event.reciprocal);
    const told = [...coded].reverse().map((event) => event.actor);
    for (const actor of [...told, ...actorsTold(s, scene)]) {
      const others = actor.filter(isOther);
      if (others.length === 0) continue;
      return others.map(({ mention, party }) => ({ mention, party: { ...party, basis: 'inferred' as const } }));
    }
  }
  return [];
}

/** Actors of acts that were left out for want of a recipient, and the states that are subjects of the sentence's verb. */
function actorsTold(sentence: number, { reader, actors }: RuleScene): EventParty[][] {
  const found: EventParty[][] = [];
  const main: EventParty[][] = [];
  for (const frame of reader.frames) {
    if (frame.sentence !== sentence || frame.kind === 'noun') continue;
    const reading = reader.read(frame);
    if (reading !== null) found.push([...partiesOf(reader.doc, reading, actors).actor]);
    if (frame.parent === null) main.push(argumentsIn(frame, 'agent').flatMap((head) => statesAt(head, actors)));
  }
  return [...found.reverse(), ...main];
}

function statesAt(head: number, actors: RuleScene['actors']): EventParty[] {
  return actors
    .actorsOf(head)
    .flatMap((mention) =>
      mention.parties
        .filter((party) => party.kind === 'country' || party.sector.some((sector) => STATE.has(sector)))
        .map((party) => ({ mention, party })),
    );
}
