// Who does it and to whom: the first heads of a reading's roles that name actors.

import type { Sector } from '@rapport/record';
import type { ActorLayer, Mention, Party } from '../actors/actor-layer.ts';
import type { Doc } from '../doc/doc.ts';
import type { EventParty } from './coded-event.ts';
import { prepositionOf } from './frame-arguments.ts';
import type { Reading } from './reading.ts';
import type { RoleHead } from './role-head.ts';
import { actorHeads, recipientHeads } from './role-heads.ts';

/** The parties of an event. */
export interface Parties {
  readonly actor: readonly EventParty[];
  readonly recipient: readonly EventParty[];
  readonly reciprocal: boolean;
}

const SHARING = new Set(['of', 'from', 'between', 'for']);
/** What stands between members of a list; the conjunction ends it. */
const LINK = /^(?:, (?:the )?|,? (and|as well as|&) (?:the )?)$/;
/** `A, B and others`: the list ends with those that are not named. */
const OTHERS = /^,? and (?:other|some|more)/;
/** Firms that belong to another. */
const DEPENDENT_FIRMS: ReadonlySet<string> = new Set(['subsidiary', 'affiliate', 'unit', 'arm']);
const MUTUAL_TYPES: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'ASSAULT']);

/** Resolves the parties of a reading; lists may be empty. */
export function partiesOf(doc: Doc, reading: Reading, actors: ActorLayer): Parties {
  const subject = firstParties(doc, actorHeads(doc, reading), actors, []);
  const actor = subject.parties;
  const other = firstParties(doc, recipientHeads(doc, reading), actors, actor, OF_WORDS.has(reading.type));
  const recipient = isAskedOfOthers(reading, other) || isReason(reading, other) ? [] : other.parties;
  if (reading.roles.includes('host') || reading.roles.includes('victim')) {
    return { actor: recipient, recipient: actor, reciprocal: false };
  }
  if (reading.roles.includes('swap')) return swapped(doc, reading, actors, actor);
  return mutual(reading, actor, { ...other, parties: recipient });
}

/** `urged its members to leave X`: whom the wish is about is not who is asked. */
function isAskedOfOthers({ type, frame }: Reading, { path }: Found): boolean {
  if (type !== 'REQUEST' || !path.startsWith('inner')) return false;
  return frame.arguments.some(({ role }) => role === 'patient' || role === 'goal');
}

/** Modes of acts against persons, which are told with their reason: `arrested ten people on suspicion of spying for X`. */
const AGAINST_PERSONS: ReadonlySet<string> = new Set(['arrest', 'convict']);
const REASON =
  /^(?:as|of|to|with|after|from|against|at|near|outside|inside|during)(?:>|$)|^in>|(?:^|>)(?:for|on|over|about|under)(?:>|$)/;

/** Whether only the reason of an act names the party, where the act has an object of its own. */
export function isReason({ modes, frame, objects, roles }: Reading, { path }: Pick<Found, 'path'>): boolean {
  // `issued a warrant for X`: the lexicon says where the person stands.
  if (roles.some((role) => path === role || path.endsWith(`>${role}`))) return false;
  if (!modes.some((mode) => AGAINST_PERSONS.has(mode)) || !REASON.test(path)) return false;
  return frame.kind === 'verb' && (objects.length > 0 || frame.arguments.some(({ role }) => role === 'patient'));
}

/** Phrases that name who does what somebody gets: of `doses of X` only the contents are named. */
const GIVERS = /(?:^|>)(?:from|by)$/;
const DOERS = /(?:^|>)(?:from|by|at|of|against|over)?$/;

/** `received aid from X`: the giver acts. */
function swapped(doc: Doc, reading: Reading, actors: ActorLayer, subject: readonly EventParty[]): Parties {
  const givers = reading.type === 'AID' ? GIVERS : DOERS;
  const heads = recipientHeads(doc, reading).filter(({ path }) => givers.test(path));
  return { actor: firstParties(doc, heads, actors, subject).parties, recipient: subject, reciprocal: false };
}

/** Equals: both sides of a meeting or a signing stand as actors. */
function mutual(reading: Reading, actor: readonly EventParty[], other: Found): Parties {
  const recipient = other.parties;
  // `memoranda between A and B were signed`: who is named by what was done did it.
  if (actor.length === 0 && reading.frame.passive && MUTUAL_TYPES.has(reading.type) && /between$/.test(other.path)) {
    return { actor: recipient, recipient: [], reciprocal: distinctCodes(recipient) > 1 };
  }
  const equal = reading.roles.some((role) => role === 'with' || role === 'mutual' || role === 'drill');
  // `Both leaders promised to keep talking`, `failed to agree`: states that do so together do it to each other.
  const failed = reading.rule.startsWith('c/fail-');
  const together = (failed || (reading.type === 'AGREE' && recipient.length === 0)) && distinctCodes(actor) > 1;
  if (together) return { actor, recipient: [], reciprocal: true };
  if (!equal || !MUTUAL_TYPES.has(reading.type)) return { actor, recipient, reciprocal: false };
  const both = [...actor, ...recipient];
  // `A and B agree to seek talks with C`: those who agree are enough.
  if (distinct(actor) > 1 && other.path.startsWith('inner')) return { actor, recipient: [], reciprocal: true };
  const joined = recipient.length === 0 || isTogether(reading, other.path);
  // `A and B met at a summit of C`: what stands there is the setting, or what it is about.
  if (!joined && distinctCodes(actor) > 1 && reading.type !== 'ASSAULT') {
    return { actor, recipient: [], reciprocal: true };
  }
  if (!joined) return { actor, recipient, reciprocal: false };
  return { actor: both, recipient: [], reciprocal: distinct(both) > 1 };
}

/** `with B`, `between A and B`; the object of `meet`. Other phrases name whom it is said or done to. */
function isTogether(reading: Reading, path: string): boolean {
  if (/(?:^|>)(?:with|between|among|alongside|and)$/.test(path)) return true;
  return reading.type === 'CONSULT' && !/(?:^|>)(?:on|about|over|of|to|at|in|for)$/.test(path);
}

/** Number of different parties: countries by code, others by country and name. */
export function distinct(parties: readonly EventParty[]): number {
  return new Set(parties.map(identityOf)).size;
}

/** Number of different countries and organisations with a code. */
export function distinctCodes(parties: readonly EventParty[]): number {
  return new Set(parties.flatMap(({ party }) => (party.code === null ? [] : [party.code]))).size;
}

/** Whether the token stands in the mention that names the party. */
export function covers({ mention }: EventParty, token: number): boolean {
  return mention.startToken <= token && token < mention.endToken;
}

function identityOf({ party }: EventParty): string {
  return party.kind === 'country' ? `${party.code}` : `${party.code} ${party.name}`;
}

/** What a party is known by when two are compared. */
export function keyOf({ party }: EventParty): string {
  return party.code ?? party.name;
}

/** Parties with the path on which they were found. */
interface Found {
  readonly parties: readonly EventParty[];
  readonly path: string;
}

/** Acts of words, whose object is whom they are said to. */
const OF_WORDS: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'SUPPORT', 'REJECT']);
/** Places of those to whom an act is done. */
const DIRECT: ReadonlySet<string> = new Set(['patient', 'goal']);

/** One step below the object only those who are meant: `the accusations by the opposition`, `an ultimatum to the farmers`. */
const MEANT = /^(?:object|patient|for|to)>(?:by|from|to|into|against|on)$/;

function isNear(path: string): boolean {
  return !path.includes('>') || MEANT.test(path);
}

const NONE: Found = { parties: [], path: '' };

/** Parties of the first head that names any; parties already in `taken` do not count. */
function firstParties(
  doc: Doc,
  heads: readonly RoleHead[],
  actors: ActorLayer,
  taken: readonly EventParty[],
  ofWords = false,
): Found {
  const held = new Set(taken.map(keyOf));
  let weak = NONE;
  let domestic = NONE;
  for (const head of heads) {
    const all = partiesAt(doc, head, actors).filter((p) => !isPress(p));
    const parties = all.filter((p) => !held.has(keyOf(p)));
    if (parties.some((p) => p.party.code !== null)) return { parties, path: head.path };
    if (parties.some((p) => p.party.kind !== 'thing') && weak === NONE && isNear(head.path)) {
      weak = { parties, path: head.path };
    }
    const own = all.filter((p) => isCompatriot(p, taken));
    // `Republicans criticise the president for his visit to X`: who stands as the object is meant.
    if (ofWords && own.length > 0 && DIRECT.has(head.path) && weak === NONE) return { parties: own, path: head.path };
    if (own.length > 0 && domestic === NONE && isNear(head.path)) domestic = { parties: own, path: head.path };
  }
  return weak === NONE ? domestic : weak;
}

/** Sectors that speak for their state, or for nobody. */
const OF_STATE: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'UNK']);

/** Somebody whom his own state can arrest or free: activists, firms, rebels. */
function isOfPeople({ kind, sector }: Party): boolean {
  return (kind === 'role' || kind === 'person') && sector.length > 0 && !sector.some((one) => OF_STATE.has(one));
}

/** Somebody else of the same country: neither side is the country itself, unless the other is of its people. */
function isCompatriot({ mention, party }: EventParty, taken: readonly EventParty[]): boolean {
  return (
    (party.kind !== 'country' || taken.every((t) => t.party.sector.includes('REB'))) &&
    taken.length > 0 &&
    taken.every((t) => t.party.name !== party.name && t.mention !== mention) &&
    (isOfPeople(party) || taken.every((t) => t.party.kind !== 'country'))
  );
}

/** News media tell events; they are parties only as persons (journalists held or killed). */
export function isPress({ party }: EventParty): boolean {
  return party.kind === 'organisation' && party.sector.includes('JRN');
}

function partiesAt(doc: Doc, { head, placeToo }: RoleHead, actors: ActorLayer): EventParty[] {
  const several = ofSeveral(doc, head, actors);
  if (several.length > 1) return several;
  const own = spread(actors.actorsOf(head).flatMap((mention) => listOf(doc, mention, actors)));
  const found = [...own, ...parentFirm(doc, head, actors)];
  if (found.some((p) => p.party.code !== null)) return found;
  const owners = spread(actors.ownersOf(head));
  if (owners.length > 0) return owners;
  if (found.length > 0 || !placeToo) return found;
  const place = actors.at(head);
  return place === undefined ? [] : spread([place]);
}

/** `the U.S. subsidiaries of a Korean firm`: both the host's and the owner's. */
function parentFirm(doc: Doc, head: number, actors: ActorLayer): EventParty[] {
  if (!DEPENDENT_FIRMS.has(doc.lemma(head))) return [];
  for (const child of doc.children(head)) {
    if (!doc.deprel(child).startsWith('nmod') || prepositionOf(doc, child) !== 'of') continue;
    return spread(actors.actorsOf(child)).filter((p) => p.party.code !== null);
  }
  return [];
}

/** `the leaders of A, B and C`, `ministers from A and B`: one noun for people of several countries. */
function ofSeveral(doc: Doc, head: number, actors: ActorLayer): EventParty[] {
  for (const child of doc.children(head)) {
    if (!doc.deprel(child).startsWith('nmod') || !SHARING.has(prepositionOf(doc, child))) continue;
    const first = actors.at(child);
    const parties = spread(first === undefined ? [] : listOf(doc, first, actors)).filter((p) => p.party.code !== null);
    if (distinct(parties) > 1 && parties.every((p) => p.party.kind === 'country')) return parties;
  }
  return [];
}

/** The mentions written in one list with this one (`A, B and C`), whatever the tree makes of it. */
function listOf(doc: Doc, mention: Mention, actors: ActorLayer): Mention[] {
  const { mentions } = actors;
  const at = mentions.indexOf(mention);
  if (at < 0 || mention.parties[0]?.kind !== 'country') return [mention];
  const list = [mention];
  for (let i = at + 1, last = mention; i < mentions.length; i++) {
    const next = mentions[i]!;
    if (next.start < last.end) continue;
    const link = LINK.exec(doc.text.slice(last.end, next.start));
    if (link === null || next.parties[0]?.kind !== 'country') break;
    list.push(next);
    last = next;
    if (link[1] !== undefined || OTHERS.test(doc.text.slice(next.end, next.end + 12))) return list;
  }
  return [mention];
}

/** Each party with the mention that stands for it; the dead and past are left out. */
export function spread(mentions: readonly Mention[]): EventParty[] {
  const found: EventParty[] = [];
  for (const mention of mentions) {
    for (const party of mention.parties) if (party.historical !== true) found.push({ mention, party });
  }
  return found;
}
