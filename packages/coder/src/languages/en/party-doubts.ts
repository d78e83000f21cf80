// English acts whose party is only where something happened, what it happened to, or somebody whom the words do not mean.

import type { Doc } from '../../doc/doc.ts';
import type { EventParty } from '../../events/coded-event.ts';
import { distinctCodes } from '../../events/event-parties.ts';
import { argumentsIn } from '../../events/frame.ts';
import { prepositionOf } from '../../events/frame-arguments.ts';
import type { Doubt } from './doubt.ts';

/** Nouns of attacks and of what explodes: what stands behind them with a preposition of place is struck, and strikes nobody. */
const STRIKES: ReadonlySet<string> = new Set(
  `attack bomb bombing blast explosion airstrike strike raid shooting ambush assault mortar rocket missile drone
  shelling grenade stabbing massacre killing`.split(/\s+/),
);
const STRUCK: ReadonlySet<string> = new Set(['in', 'on', 'at', 'near', 'outside', 'inside', 'against', 'targeting']);
/** Tokens in front of a party that are looked through for the attack. */
const REACH = 16;
const HARM = /^assault\/(?:kill|wound|destroy|attack)/;

/** Where complaints are filed; whom they are about stands behind `over` or `against`. */
const FORUM: ReadonlySet<string> = new Set(['with', 'to', 'at', 'before', 'in']);
const BODIES: ReadonlySet<string> = new Set(['UNO', 'IGO', 'EUR']);

/** What a firm does with its own: it closes its works, its shops, its pages. */
const OWN_AFFAIRS: ReadonlySet<string> = new Set(['COERCE', 'SANCTION']);

const SITES: ReadonlySet<string> = new Set(['at', 'in', 'near']);

/** Who speaks for a state: anybody else opens no embassy. */
const OF_STATE: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG']);

const AGREEING: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'COOPERATE']);
const PAPERS: ReadonlySet<string> = new Set(['treaty', 'accord', 'accords', 'protocol', 'convention', 'declaration']);
/** Rules of acts that somebody must be meant by. */
const OF_SOMEBODY = /^(?:accuse\/call-names|concede\/allow|p\/reported-harm)/;

export const PARTY_DOUBTS: readonly Doubt[] = [
  /** `a car bomb in Kisumu, Kenya, kills three`, `a drone attack on its base has killed two`. */
  ({ reading, parties }, doc) =>
    HARM.test(reading.rule) && parties.actor.length > 0 && parties.actor.every((p) => isStruck(p, doc)),
  /** `greets guests at a dinner in Kisumu`: where guests are greeted is not where they come from. */
  ({ reading, parties }, doc) =>
    reading.rule === 'consult/host' &&
    parties.actor.length > 0 &&
    parties.actor.every(({ mention }) => SITES.has(prepositionOf(doc, mention.head))),
  /** `files a complaint with the world trade body`. */
  ({ reading, parties }, doc) =>
    reading.rule.endsWith('p/file-suit') &&
    parties.recipient.some(isCoded) &&
    parties.recipient.every((p) => !isCoded(p) || isForum(p, doc)),
  /** `the carmaker closes three plants`, `the shop takes down pages`: only of a state or its people is it an act between countries. */
  ({ reading, parties, type }, doc) =>
    OWN_AFFAIRS.has(type ?? reading.type) &&
    parties.actor.length > 0 &&
    parties.actor.every(isFirm) &&
    !parties.recipient.some((p) => isDealtWith(p, parties.actor, doc)),
  /** `pupils return to school`: no embassy opens. */
  ({ reading, parties }) =>
    /^c\/(?:resume|open)-embassy/.test(reading.rule) &&
    !parties.actor.some(({ party }) => party.kind === 'country' || party.sector.some((s) => OF_STATE.has(s))),
  /** `orders strikes on the town`: what is ordered stands where somebody who is ordered would. */
  ({ reading, parties, frame }) =>
    reading.rule === 'request/order' &&
    reading.inner === null &&
    frame.kind === 'verb' &&
    !frame.passive &&
    [...argumentsIn(frame, 'patient'), ...argumentsIn(frame, 'goal')].length > 0 &&
    ![...argumentsIn(frame, 'patient'), ...argumentsIn(frame, 'goal')].some((head) =>
      parties.recipient.some(({ mention }) => mention.startToken <= head && head < mention.endToken),
    ),
  /** `Ruritanian civil war: the envoy warns …`: a label in front of a sentence names its matter, not who acts. */
  ({ parties }, doc) => parties.actor.some(isCoded) && parties.actor.every((p) => !isCoded(p) || isInLabel(p, doc)),
  /** `will sign the Lisbon treaty`: a paper is called after a town. */
  ({ reading, parties }, doc) =>
    AGREEING.has(reading.type) &&
    parties.recipient.some(isCoded) &&
    parties.recipient.every((p) => !isCoded(p) || isPaperName(p, doc)),
  /** `describes the resignation as a nothing`, `a law to allow a longer week`: words for things, and nobody's. */
  ({ reading, parties }) =>
    OF_SOMEBODY.test(reading.rule) &&
    parties.recipient.length > 0 &&
    parties.recipient.every((p) => !isCoded(p) && p.party.kind === 'thing'),
  /** `a letter to the protesters`: words within one country. */
  ({ reading, parties }) =>
    reading.rule.startsWith('p/give-letter') && distinctCodes([...parties.actor, ...parties.recipient]) < 2,
  /** `planned an attack on behalf of the rebels`: for whom something is done it is not done to. */
  ({ reading, parties }, doc) =>
    reading.type === 'ASSAULT' &&
    parties.recipient.some(isCoded) &&
    parties.recipient.every((p) => !isCoded(p) || isRepresented(p, doc)),
  /** `defends its workers' rights`: its own, and nobody else is named. */
  ({ reading, parties }, doc) =>
    reading.rule === 'support/back' &&
    argumentsIn(reading.frame, 'patient').some((head) => doc.lemma(head) === 'right') &&
    !parties.recipient.some(isCoded),
  /** `the parliament failed to agree on a budget`: an affair of one country. */
  ({ reading, parties }) =>
    reading.rule.startsWith('c/fail-') && distinctCodes([...parties.actor, ...parties.recipient]) < 2,
  /** `release the tanker from pirates`: who frees something from others gives nothing up. */
  ({ reading, parties }, doc) =>
    reading.rule.startsWith('c/release-vessel') &&
    parties.recipient.some(({ mention }) => prepositionOf(doc, mention.head) === 'from'),
  /** `in his message he calls for peace`: nobody else is named. */
  ({ reading, parties }) =>
    reading.type === 'REQUEST' &&
    parties.recipient.length > 0 &&
    parties.recipient.every(({ mention, party }) => mention.form === 'pronoun' && party.code === null),
];

/** Whether an attack with a preposition of place stands in front of the party, with no verb and no doer between. */
function isStruck({ mention }: EventParty, doc: Doc): boolean {
  const from = Math.max(doc.bounds[doc.sentenceOf[mention.head]!]!, mention.startToken - REACH);
  for (let t = mention.startToken - 1; t >= from; t--) {
    if (doc.lower(t) === 'by' || (doc.pos(t) === 'VERB' && doc.lower(t) !== 'targeting') || doc.pos(t) === 'AUX')
      return false;
    if (STRUCK.has(doc.lower(t)) && t > from && STRIKES.has(doc.lemma(t - 1).toLowerCase())) return true;
  }
  return false;
}

/** Tokens of a label, at most. */
const LABEL = 10;

function isInLabel({ mention }: EventParty, doc: Doc): boolean {
  const from = doc.bounds[doc.sentenceOf[mention.head]!]!;
  for (let t = from; t < Math.min(doc.length, from + LABEL); t++) {
    if (doc.pos(t) === 'VERB' || doc.pos(t) === 'AUX') return false;
    if (doc.form(t) === ':') return mention.endToken <= t;
  }
  return false;
}

function isPaperName({ mention, party }: EventParty, doc: Doc): boolean {
  const next = mention.endToken;
  return party.kind === 'country' && next < doc.length && mention.form !== 'demonym' && PAPERS.has(doc.lower(next));
}

/** Whether `on behalf of` stands right in front of the party. */
function isRepresented({ mention }: EventParty, doc: Doc): boolean {
  return (
    mention.startToken > 1 &&
    doc.lower(mention.startToken - 1) === 'of' &&
    doc.lower(mention.startToken - 2) === 'behalf'
  );
}

function isForum({ mention, party }: EventParty, doc: Doc): boolean {
  return party.code !== null && BODIES.has(party.code) && FORUM.has(prepositionOf(doc, mention.head));
}

/** Somebody of another country, and no works where the firm does something: `its plants at Oaxaca`. */
function isDealtWith(p: EventParty, firms: readonly EventParty[], doc: Doc): boolean {
  if (!isCoded(p) || p.party.kind === 'thing' || firms.some((firm) => firm.party.code === p.party.code)) return false;
  return !isFirm(p) || !SITES.has(prepositionOf(doc, p.mention.head));
}

function isCoded({ party }: EventParty): boolean {
  return party.code !== null;
}

function isFirm({ party }: EventParty): boolean {
  return party.sector.includes('BUS');
}
