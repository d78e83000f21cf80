// "Ten Utopian soldiers were killed in a Ruritanian airstrike": whoever's attack it is has killed them.

import { isUnder } from '../../../doc/tree.ts';
import type { EventParty } from '../../../events/coded-event.ts';
import { partiesOf, spread } from '../../../events/event-parties.ts';
import { argumentsIn, type Frame } from '../../../events/frame.ts';
import { plainParty } from '../../../events/plain-party.ts';
import type { Reader } from '../../../events/reader.ts';
import type { Reading } from '../../../events/reading.ts';
import type { RuleScene, SpecialRule } from '../../../events/rules/special-rule.ts';
import type { Draft } from '../../../events/settle-type.ts';
import { asPeopleOf, struckCountry } from '../../../events/struck-place.ts';

const HARM = /^assault\/(?:kill|wound)/;
/** `died in a strike`. */
const DEATH = /^p\/kill-verbs/;
/** How the attack hangs on the harm that it did. */
const TIES = ['in', 'during', 'by', 'agent', 'after', 'following', 'from'] as const;
/** Attacks that only forces make: a nationality says whose they are. */
const BY_FORCES = /^n\/attack-(?:aerial|drone|heavy)/;
/** Other attacks that go one way; a nationality may as well say where they were. */
const ONE_WAY: ReadonlySet<string> = new Set(
  'attack strike raid assault offensive operation ambush incursion invasion fire gunfire shooting onslaught'.split(' '),
);

/** What is said of an attack by those who do it; others condemn it or tell of it. */
const DONE: ReadonlySet<string> = new Set([
  'carry out',
  'launch',
  'conduct',
  'stage',
  'mount',
  'perpetrate',
  'commit',
  'lead',
  'execute',
  'claim',
]);
/** Verbs that share a phrase with the one in front of them, and what completes them. */
const JOINED: ReadonlySet<string> = new Set(['coordinate', 'complement']);

export const killedInAttack: SpecialRule = {
  id: 'rule/killed-in-attack',
  apply(draft, scene) {
    const { frame, reading, parties } = draft;
    const { reader, actors } = scene;
    if (!DEATH.test(reading.rule) && (!frame.passive || !HARM.test(reading.rule) || hasCode(parties.actor)))
      return null;
    for (const attack of attacksOn(reader, reading)) {
      const said = saidToDoIt(attack, scene);
      const doers = said.length > 0 ? said : ownersOf(attack, scene);
      if (doers.length === 0) continue;
      const own = new Set(doers.map(({ party }) => party.code));
      const victims = victimsOf(draft, doers, reader);
      const abroad = struckCountry(reader.doc, actors, frame, own);
      const struck =
        [victims, partiesOf(reader.doc, attack, actors).recipient].find((side) => side.some((p) => isOther(p, own))) ??
        (abroad && asPeopleOf(abroad, victims));
      if (said.length === 0 && struck === null && !BY_FORCES.test(attack.rule)) continue;
      const recipient = struck ?? victimsAtHome(draft, victims, own, scene);
      const modes = attack.modes.length > 0 ? attack.modes : reading.modes;
      return { ...draft, modes, parties: { actor: doers, recipient, reciprocal: false } };
    }
    return null;
  },
};

/** Whether this rule is part of how an act was read. */
export function isKilledInAttack(rule: string | undefined): boolean {
  return rule?.includes(killedInAttack.id) === true;
}

/** `an airstrike by the army`, `a bombing carried out by rebels`. */
function saidToDoIt({ frame }: Reading, { reader, actors }: RuleScene): EventParty[] {
  const noun = frame.predicate;
  // A participle right behind the noun tells of it, wherever the tree has hung it.
  const told = reader.frames.filter(
    (other) =>
      other.passive &&
      DONE.has(other.lemma) &&
      (reader.doc.head(other.predicate) === noun || other.predicate === noun + 1),
  );
  const heads = [frame, ...told].flatMap((act) => argumentsIn(act, 'agent'));
  return withCode(spread(heads.flatMap((head) => actors.actorsOf(head))));
}

/** `a Ruritanian airstrike`. */
function ownersOf(attack: Reading, { reader, actors }: RuleScene): EventParty[] {
  const oneWay = BY_FORCES.test(attack.rule) || ONE_WAY.has(attack.frame.lemma.split(' ').at(-1)!);
  return oneWay && !isOfSomething(reader, attack) ? withCode(partiesOf(reader.doc, attack, actors).actor) : [];
}

function isOther({ party }: EventParty, own: ReadonlySet<string | null>): boolean {
  return party.code !== null && !own.has(party.code);
}

/** Who was killed, as the text says it; a nationality of the attack is none of theirs. */
function victimsOf({ frame, parties }: Draft, doers: readonly EventParty[], { doc }: Reader): EventParty[] {
  const named = parties.recipient.filter((p) => doers.every(({ mention }) => mention !== p.mention));
  if (named.length > 0) return named;
  return argumentsIn(frame, frame.passive ? 'patient' : 'agent').flatMap((head) => plainParty(doc, head) ?? []);
}

/** Nobody is taken for a countryman of those who struck him, unless it was in their country. */
function victimsAtHome(
  { frame }: Draft,
  victims: readonly EventParty[],
  own: ReadonlySet<string | null>,
  { reader: { doc }, actors }: RuleScene,
): EventParty[] {
  const atHome = actors.mentions.some(
    (m) => m.placeOnly && isUnder(doc, m.head, frame.predicate) && m.parties.some(({ code }) => own.has(code)),
  );
  return victims.flatMap((p) => {
    if (atHome || p.party.basis === 'stated' || p.party.code === null) return p;
    return plainParty(doc, p.mention.head) ?? [];
  });
}

/** Attacks that the harm was done in, the nearest first. */
function attacksOn(reader: Reader, { frame }: Reading): Reading[] {
  // `killed and others reported missing in a strike`: the phrase may hang on a verb that is joined to this one.
  const joined = reader.frames.filter(
    (other) => JOINED.has(other.parentRelation ?? '') && isUnder(reader.doc, other.predicate, frame.predicate),
  );
  const heads = [frame, ...joined].flatMap((verb) => headsAt(reader, verb));
  return heads.flatMap((head) => {
    const noun = reader.frameAt(head);
    const attack = noun?.kind === 'noun' ? reader.read(noun) : null;
    return attack?.type === 'ASSAULT' ? [attack] : [];
  });
}

function headsAt({ doc, nouns }: Reader, verb: Frame): number[] {
  return TIES.flatMap((role) => argumentsIn(verb, role)).flatMap((head) => [
    head,
    // `in a series of raids`, `in strikes and attacks`
    ...nouns.phrasesOf(head, 'of'),
    ...doc.children(head).filter((child) => doc.deprel(child) === 'conj'),
  ]);
}

/** `a Ruritanian mosque attack`: what stands between says that the nationality is that of what was attacked. */
function isOfSomething({ doc, nouns }: Reader, { frame }: Reading): boolean {
  const { startToken } = nouns.at(frame.predicate);
  return [...doc.children(frame.predicate)].some(
    (child) => doc.deprel(child) === 'compound' && child < startToken && doc.pos(child) === 'NOUN',
  );
}

function hasCode(side: readonly EventParty[]): boolean {
  return withCode(side).length > 0;
}

function withCode(side: readonly EventParty[]): EventParty[] {
  return side.filter(({ party }) => party.code !== null);
}
