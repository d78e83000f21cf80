// Whom or what an act is aimed at where its roles name nobody: somebody named further behind, or the thing itself.

import type { ActorLayer } from '../actors/actor-layer.ts';
import type { Doc } from '../doc/doc.ts';
import type { EventParty } from './coded-event.ts';
import { isPress, keyOf, type Parties, spread } from './event-parties.ts';
import { prepositionOf } from './frame-arguments.ts';
import { mentionsBelow } from './parties-below.ts';
import { plainParty } from './plain-party.ts';
import type { Reading } from './reading.ts';
import type { RoleHead } from './role-head.ts';
import { recipientHeads } from './role-heads.ts';

/** Acts of one side upon another: somebody named far behind the verb may be the other. */
const DIRECTED: ReadonlySet<string> = new Set([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'SUPPORT',
  'CONCEDE',
  'ASSAULT',
  'AID',
  'RETREAT',
  'SANCTION',
  'COERCE',
]);
/** Acts that are done to the object itself: whoever is named behind it is somebody else. */
const DONE_TO_OBJECT: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE']);
/** Acts that reach whoever is in the place where they are done. */
const DONE_IN_PLACE: ReadonlySet<string> = new Set(['ASSAULT', 'AID', 'RETREAT', 'SANCTION', 'COERCE']);
/** Rules by which the object is not the act but what it is aimed at: a bill is vetoed, a plan is backed. */
const ABOUT_OBJECT = /^(?:p\/reject|p\/block|reject\/|c\/refuse|c\/support)/;
/** Strength of readings that verb and object make together. */
const OF_VERB_AND_NOUN = 3;
/** Acts of speech, which may be about anything. */
const SPOKEN: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'SUPPORT']);
/** Acts that are done to people; a thing in their place (`hit a new low`) shows that the verb means something else. */
const DONE_TO_PEOPLE: ReadonlySet<string> = new Set([
  'ASSAULT',
  'COERCE',
  'RETREAT',
  'CONCEDE',
  'AID',
  'SANCTION',
  'ACCUSE',
]);
/** Acts of two sides: the other one stands behind `with`. */
const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE']);
const WITH = /(?:^|>)with$/;
/** Acts of which the reason tells to whom: `claimed responsibility for bombing X`, `is worried about what X does`. */
const OF_REASONS: ReadonlySet<string> = new Set(['ASSAULT', 'ACCUSE']);
/** What is looked into is an affair; only persons are accused by that. */
const INVESTIGATE = 'investigate';

/** The parties with a recipient, where the act has one and its roles name none. */
export function withAim(doc: Doc, reading: Reading, type: string, parties: Parties, actors: ActorLayer): Parties {
  if (parties.recipient.length > 0 || parties.reciprocal || reading.frame.kind === 'noun') return parties;
  if (reading.roles.includes('none')) return parties;
  const recipient = aimOf(doc, reading, type, parties.actor, actors);
  return recipient.length === 0 ? parties : { ...parties, recipient };
}

function aimOf(
  doc: Doc,
  reading: Reading,
  type: string,
  taken: readonly EventParty[],
  actors: ActorLayer,
): readonly EventParty[] {
  const object = plainObject(doc, reading, type);
  if (!DIRECTED.has(type)) return object;
  if (object.length > 0 && (DONE_TO_OBJECT.has(type) || isOfPersons(reading) || isAsked(reading))) return object;
  const held = new Set(taken.map(keyOf));
  for (const places of DONE_IN_PLACE.has(type) ? [false, true] : [false]) {
    for (const mention of mentionsBelow(
      { doc, actors, places, reasons: OF_REASONS.has(type) },
      reading.frame.predicate,
    )) {
      const parties = spread([mention]).filter((p) => p.party.code !== null && !held.has(keyOf(p)) && !isPress(p));
      if (parties.length > 0) return parties;
    }
  }
  return object;
}

/** Whoever is arrested or convicted is somebody. */
function isOfPersons({ modes }: Reading): boolean {
  return modes.includes('arrest') || modes.includes('convict');
}

/** `urged its members to leave X`: who is told to act is asked, whoever that is. */
function isAsked({ type, frame }: Reading): boolean {
  return type === 'REQUEST' && frame.arguments.some(({ role }) => role === 'infinitive');
}

/** The first phrase in a role of the act that no table knows. */
function plainObject(doc: Doc, reading: Reading, type: string): readonly EventParty[] {
  const part = reading.strength >= OF_VERB_AND_NOUN && !ABOUT_OBJECT.test(reading.rule);
  for (const { head, path } of recipientHeads(doc, reading)) {
    if (!isDirect(reading, path) || (part && reading.objects.includes(head))) continue;
    const together = MUTUAL.has(type) && WITH.test(path);
    const person = isOfPersons(reading) && doc.pos(head) === 'NOUN';
    const fits = SPOKEN.has(type) && !reading.modes.includes(INVESTIGATE);
    if (!person && !fits && !together && !(DONE_TO_PEOPLE.has(type) && isSomebody(doc, head))) continue;
    const plain = plainParty(doc, type === 'REJECT' ? authorOf(doc, head) : head);
    if (plain !== null) return [plain];
  }
  return [];
}

/** `rejected accusations by many countries`: who has said what is turned down; what is turned down where nobody is named. */
function authorOf(doc: Doc, said: number): number {
  const author = doc
    .children(said)
    .find((child) => doc.deprel(child).startsWith('nmod') && /^(?:by|from)$/.test(prepositionOf(doc, child)));
  return author ?? said;
}

const COUNTED: ReadonlySet<string> = new Set(['dozen', 'hundred', 'thousand', 'score']);

/** A name, or a counted noun: `Smith`, `eleven others`. */
function isSomebody(doc: Doc, head: number): boolean {
  return (
    doc.pos(head) === 'PROPN' ||
    [...doc.children(head)].some((child) => doc.deprel(child) === 'nummod' || COUNTED.has(doc.lemma(head)))
  );
}

function isDirect({ marker, roles }: Reading, path: RoleHead['path']): boolean {
  if (path === 'patient' || path === 'goal' || (marker !== '' && path === marker)) return true;
  return roles.some((role) => path === `object>${role}`);
}
