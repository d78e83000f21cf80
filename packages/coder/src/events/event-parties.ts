// Who does it and to whom: the first heads of a reading's roles that name actors.

import type { ActorLayer, Mention, Party } from '../actors/actor-layer.ts';
import type { Doc } from '../doc/doc.ts';
import type { EventParty } from './coded-event.ts';
import type { Reading } from './reading.ts';
import { actorHeads, type RoleHead, recipientHeads } from './role-heads.ts';

/** The parties of an event. */
export interface Parties {
  readonly actor: readonly EventParty[];
  readonly recipient: readonly EventParty[];
  readonly reciprocal: boolean;
}

const MUTUAL_TYPES: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'ASSAULT']);

/** Resolves the parties of a reading; lists may be empty. */
export function partiesOf(doc: Doc, reading: Reading, actors: ActorLayer): Parties {
  const actor = firstParties(actorHeads(doc, reading), actors, []);
  const recipient = firstParties(recipientHeads(doc, reading), actors, actor);
  if (reading.roles.includes('host')) return { actor: recipient, recipient: actor, reciprocal: false };
  if (reading.roles.includes('swap')) return swapped(doc, reading, actors, actor);
  if (reading.roles.includes('victim')) return { actor: recipient, recipient: actor, reciprocal: false };
  return { ...mutual(reading, actor, recipient) };
}

/** `received aid from X`: the giver acts. */
function swapped(doc: Doc, reading: Reading, actors: ActorLayer, subject: readonly EventParty[]): Parties {
  const heads = recipientHeads(doc, reading).filter(({ path }) => /(?:^|>)(?:from|by|at|of|against|over)?$/.test(path));
  return { actor: firstParties(heads, actors, subject), recipient: subject, reciprocal: false };
}

/** Equals: both sides of a meeting or a signing stand as actors. */
function mutual(reading: Reading, actor: readonly EventParty[], recipient: readonly EventParty[]): Parties {
  const equal = reading.roles.some((role) => role === 'with' || role === 'mutual' || role === 'drill');
  const several = distinct(actor) > 1;
  if (!equal || !MUTUAL_TYPES.has(reading.type)) return { actor, recipient, reciprocal: false };
  if (recipient.length > 0) return { actor: [...actor, ...recipient], recipient: [], reciprocal: distinct([...actor, ...recipient]) > 1 };
  return { actor, recipient: [], reciprocal: several };
}

/** Number of different parties, by code or name. */
export function distinct(parties: readonly EventParty[]): number {
  return new Set(parties.map(keyOf)).size;
}

/** What a party is known by when two are compared. */
export function keyOf({ party }: EventParty): string {
  return party.code ?? party.name;
}

/** Parties of the first head that names any; parties already in `taken` do not count. */
function firstParties(
  heads: readonly RoleHead[],
  actors: ActorLayer,
  taken: readonly EventParty[],
): readonly EventParty[] {
  const held = new Set(taken.map(keyOf));
  let weak: readonly EventParty[] = [];
  for (const head of heads) {
    const parties = partiesAt(head, actors).filter((p) => !held.has(keyOf(p)) || taken.length === 0);
    if (parties.length === 0) continue;
    if (parties.some((p) => p.party.code !== null)) return parties;
    if (weak.length === 0 && !head.path.includes('>')) weak = parties;
  }
  return weak;
}

function partiesAt({ head, placeToo }: RoleHead, actors: ActorLayer): EventParty[] {
  const mentions = actors.actorsOf(head);
  const found = spread(mentions);
  if (found.some((p) => p.party.code !== null)) return found;
  const owners = spread(actors.ownersOf(head));
  if (owners.length > 0) return owners;
  if (found.length > 0 || !placeToo) return found;
  const place = actors.at(head);
  return place === undefined ? [] : spread([place]);
}

function spread(mentions: readonly Mention[]): EventParty[] {
  const found: EventParty[] = [];
  for (const mention of mentions) {
    for (const party of mention.parties) if (!isHistorical(party)) found.push({ mention, party });
  }
  return found;
}

function isHistorical(party: Party): boolean {
  return party.historical === true;
}
