// Which event types may be two readings of one act. Coders, and sentences, differ on the border between near types;
// they do not differ on the border between a meeting and a blow.

import type { EventType, Status } from '@rapport/record';

/** What kind of act a type is, as far as it matters for how often such acts repeat. */
export type ActKind = 'talks' | 'accord' | 'easing' | 'dispute' | 'measure' | 'force' | 'protest';

const KIND: Readonly<Record<EventType, ActKind>> = {
  CONSULT: 'talks',
  AGREE: 'accord',
  SUPPORT: 'accord',
  COOPERATE: 'accord',
  AID: 'accord',
  CONCEDE: 'easing',
  RETREAT: 'easing',
  ACCUSE: 'dispute',
  REQUEST: 'dispute',
  REJECT: 'dispute',
  THREATEN: 'dispute',
  SANCTION: 'measure',
  COERCE: 'measure',
  MOBILIZE: 'force',
  ASSAULT: 'force',
  PROTEST: 'protest',
};

/** Kinds of one family are filed together; acts of different families are never the same. */
const FAMILY: Readonly<Record<ActKind, string>> = {
  talks: 'cooperation',
  accord: 'cooperation',
  easing: 'cooperation',
  dispute: 'friction',
  measure: 'friction',
  force: 'force',
  protest: 'protest',
};

/**
 * Pairs that PLOVER's manual itself puts side by side, each with what makes one act read as both. Two types of one
 * family that are not named here (an accusation and a refusal of a visit, say) need to agree in more than their words.
 */
const NEAR_KIN: readonly (readonly [EventType, EventType])[] = [
  ['AGREE', 'SUPPORT'], // "agreed on" and "signed" the same accord
  ['AGREE', 'COOPERATE'], // an exchange agreed and its coming into force, told on the same day
  ['SUPPORT', 'COOPERATE'], // a treaty signed, a treaty in force
  ['COOPERATE', 'AID'], // help that one side calls mutual
  ['AGREE', 'CONCEDE'], // "agreed to lift" and "will lift"
  ['CONCEDE', 'RETREAT'], // an easing announced and carried out on the same day
  ['ACCUSE', 'REQUEST'], // "condemned" and "demanded an end to" the same act
  ['ACCUSE', 'THREATEN'], // "criticised" and "warned"
  ['ACCUSE', 'REJECT'], // "protested against" and "rejected"
  ['REQUEST', 'THREATEN'], // "demanded" and "warned of consequences unless"
  ['REJECT', 'SANCTION'], // entry refused, entries stopped
  ['SANCTION', 'COERCE'], // formal sanctions: the manual's text and its CAMEO table differ
  ['MOBILIZE', 'ASSAULT'], // a missile fired: where it fell decides
];

const KIN = new Set(NEAR_KIN.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

export function kindOf(type: EventType): ActKind {
  return KIND[type];
}

export function familyOf(type: EventType): string {
  return FAMILY[KIND[type]];
}

export function areNearKin(a: EventType, b: EventType): boolean {
  return KIN.has(`${a} ${b}`);
}

export type Reality = 'done' | 'ahead' | 'historical' | 'negated';

/**
 * What a status says of the act: a visit announced and the visit itself are two lines of a record, linked by its
 * pledge, and a denial is not a report of what it denies.
 */
export function realityOf(status: Status): Reality {
  switch (status) {
    case 'occurred':
    case 'ongoing':
      return 'done';
    case 'planned':
    case 'hypothetical':
      return 'ahead';
    default:
      return status;
  }
}
