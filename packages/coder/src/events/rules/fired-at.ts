// "Ruritania fired ten rockets at a Utopian base": what is fired at somebody, or hits him, is an attack and no show of force.

import type { ActorLayer, Mention } from '../../actors/actor-layer.ts';
import type { Doc } from '../../doc/doc.ts';
import type { EventParty } from '../coded-event.ts';
import { keyOf, partiesOf, spread } from '../event-parties.ts';
import { argumentsIn, type Frame } from '../frame.ts';
import { prepositionOf } from '../frame-arguments.ts';
import type { Reader } from '../reader.ts';
import type { Draft } from '../settle-type.ts';
import type { SpecialRule } from './special-rule.ts';

/** Rules of weapons that are fired. */
export const SHOTS = /p\/launch-missile|p\/scramble|c\/do-weapon/;
/** Prepositions of what is fired at; of what lies there, see `waters`. */
const AIMS = ['at', 'on', 'into', 'onto', 'against', 'toward', 'towards'] as const;
const DEPTH = 3;
const BASES: ReadonlySet<string> = new Set([
  'base',
  'field',
  'port',
  'station',
  'force',
  'craft',
  'defense',
  'defence',
]);

export const firedAt: SpecialRule = {
  id: 'rule/fired-at',
  apply(draft, { reader, actors }) {
    const { reading } = draft;
    // Without the words for seas nobody can tell a test from an attack.
    if (reading.type !== 'MOBILIZE' || !SHOTS.test(reading.rule) || reader.lexicon.waters.size === 0) return null;
    const aims = AIMS.flatMap((role) => [
      ...argumentsIn(reading.frame, role),
      ...reading.objects.flatMap((head) => joined(reader, head)).flatMap((t) => reader.nouns.phrasesOf(t, role)),
    ]).filter((head) => !isWater(reader, head));
    const hit = reader.frames
      .filter((other) => isOf(reader.doc, draft, other))
      .map((other) => reader.read(other))
      .find((read) => read?.type === 'ASSAULT');
    const own = new Set(draft.parties.actor.map(keyOf));
    const aimed = aims.flatMap((head) => namedIn(reader.doc, actors, head, DEPTH));
    const named = aimed.length > 0 || hit == null ? aimed : partiesOf(reader.doc, hit, actors).recipient;
    const struck = named.filter((p) => p.party.code !== null && !own.has(keyOf(p)));
    if (struck.length === 0 && hit == null) return null;
    return { ...draft, type: 'ASSAULT', modes: ['heavy-weapons'], parties: withRecipient(draft, struck) };
  },
};

/** `fired a missile, killing ten`, `rockets targeting a base`: what the shots do. */
function isOf(doc: Doc, { frame, reading }: Draft, other: Frame): boolean {
  if (other.kind !== 'verb' || other.sentence !== frame.sentence) return false;
  const behind = other.parent === frame.id && other.parentRelation === 'adverbial';
  return behind || (doc.tag(other.predicate) === 'VBG' && reading.objects.includes(doc.head(other.predicate)));
}

function withRecipient({ parties }: Draft, struck: readonly EventParty[]): Draft['parties'] {
  return struck.length === 0 ? parties : { actor: parties.actor, recipient: struck, reciprocal: false };
}

/** `rockets, drones and shells`, `dozens of rockets`: the phrase may hang on any of them. */
function joined({ doc, nouns }: Reader, head: number): number[] {
  const counted = nouns.phrasesOf(head, 'of');
  return [head, ...counted, ...[...doc.children(head)].filter((child) => doc.deprel(child) === 'conj')];
}

function isWater({ doc, lexicon }: Reader, head: number): boolean {
  // `Dhafra Air Base` is no air, and what is fired from the sea does not fall into it.
  const own = doc
    .children(head)
    .filter((t) => doc.deprel(t) !== 'compound' || !BASES.has(doc.lemma(head).toLowerCase()))
    .filter((t) => prepositionOf(doc, t) !== 'from');
  const words = [head, ...own].filter((t) => doc.pos(t) === 'NOUN' || doc.pos(t) === 'PROPN');
  return words.some((t) => lexicon.waters.has(doc.lemma(t).toLowerCase()));
}

/** Who is hit: the phrase itself, whose it is, or in which country it lies. */
function namedIn(doc: Doc, actors: ActorLayer, head: number, depth: number): EventParty[] {
  const at = actors.at(head);
  const named = (mentions: readonly Mention[]) => spread(mentions).filter(({ party }) => party.code !== null);
  const own = named([...actors.actorsOf(head), ...actors.ownersOf(head), ...(at === undefined ? [] : [at])]);
  if (own.length > 0) return own.slice(0, 1);
  if (depth === 0) return [];
  for (const child of doc.children(head)) {
    if (!/^(?:nmod|amod|appos|compound)/.test(doc.deprel(child))) continue;
    const below = namedIn(doc, actors, child, depth - 1);
    if (below.length > 0) return below;
  }
  return [];
}
