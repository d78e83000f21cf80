// English words of force, of command over people and of yielding, where nobody is forced and nobody yields.

import type { Doc } from '../../doc/doc.ts';
import { childBy } from '../../doc/tree.ts';
import type { EventParty } from '../../events/coded-event.ts';
import { covers, distinctCodes } from '../../events/event-parties.ts';
import { argumentsIn } from '../../events/frame.ts';
import { isArmed, isSomebody } from '../../events/party-kinds.ts';
import type { Draft } from '../../events/settle-type.ts';
import { PREVENTING } from './aside-doubts.ts';
import type { Doubt } from './doubt.ts';
import { isKilledInAttack } from './rules/killed-in-attack.ts';

/** What arrives and moves without being a force. */
const CARRIERS: ReadonlySet<string> = new Set(
  'ship vessel plane aircraft jet helicopter balloon convoy man officer personnel'.split(' '),
);
/** Persons who are posted somewhere without arms. */
const UNARMED: ReadonlySet<string> = new Set(
  `lawyer doctor nurse teacher expert observer diplomat official inspector prosecutor engineer volunteer worker
  scientist journalist reporter`.split(/\s+/),
);
/** Words of those who fly to space, not to war. */
const SPACE =
  /\b(?:NASA|ISRO|SpaceX|JAXA|space (?:agency|shuttle|station|telescope|research)|spacecraft|space ?craft|into (?:space|orbit))\b/i;
const SPYING = /\b(?:spy|military|reconnaissance|surveillance)\b/i;
const FLIGHTS = /^(?:p\/launch-missile|c\/(?:cancel|do|announce|release)-weapon|n\/weapon)/;

/** Verbs that give somebody a name, or take his place from him. */
const NAMING = /^(?:designate|dismiss)/;
const TERROR =
  /\b(?:terror\w*|sponsor\w*|blacklist\w*|foreign agent\w*|extremis\w*|undesirable|non grata|sanction\w*)\b/i;
/** What a court dismisses without forcing anybody. */
const CLAIMS: ReadonlySet<string> = new Set(
  'challenge appeal claim case lawsuit suit complaint petition motion idea suggestion criticism opinion report'.split(
    ' ',
  ),
);

/** Persons and things that are led away from harm: nobody gives ground. */
const EVACUATED: ReadonlySet<string> = new Set(
  `national citizen resident people person diplomat family civilian staff worker tourist student passenger villager
  embassy compatriot child patient employee foreigner subject victim survivor hospital school camp building
  town village area`.split(/\s+/),
);
const CONTESTS: ReadonlySet<string> = new Set(
  'contest race election candidate candidacy nomination ballot tournament competition championship match bid campaign game games olympics'.split(
    ' ',
  ),
);
/** What is let go and is nobody. */
const SUBSTANCES: ReadonlySet<string> = new Set(
  'water wastewater gas oil carbon radiation ton tonne film album book document report data file statement'.split(' '),
);
const WARDS: ReadonlySet<string> = new Set(['hospital', 'clinic', 'intensive care', 'care', 'treatment']);

const PENNED: ReadonlySet<string> = new Set(
  'ranch farm herd flock cattle cow pig chicken poultry bird animal dog plant crop'.split(' '),
);
const CALAMITY =
  /\b(?:health|weather|storms?|hurricane|cyclone|typhoon|flood\w*|wildfires?|fires?|drought|earthquake|virus|outbreak|pandemic|epidemic|covid\S*|disease|climate|volcan\w*|blackout|cholera|hunger|famine|snow\w*|heat\s?wave|disaster|oil spill)\b/i;
const LICENSED =
  /^(?:c\/announce-\* > )?(?:c\/end-aid|c\/(?:end|do|give)-rights|p\/grant-rights|p\/ban-import|c\/give-concession|concede\/|c\/do-concession|p\/cut-aid|p\/express-support)/;
const APPROVING =
  /^(?:approve|authori[sz]e|clear|licen[sc]e|administer|recommend|use|reject|suspend|pause|halt|ban|restrict|limit)/;
const REMEDIES: ReadonlySet<string> = new Set(
  'vaccine drug medicine pill jab vaccination treatment test therapy astrazeneca sinovac sinopharm pfizer moderna biontech'.split(
    ' ',
  ),
);
const DAYS: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'year']);
const EVILS =
  /\b(?:pandemic|epidemic|virus|coronavirus|disease|drugs?|crime|corruption|poverty|hunger|terror(?:ism)?|inflation|waste)\b/i;
const SUFFERED = /^ and (?:\w+ )?\w+ (?:injured|wounded|hurt|missing) (?:in|by|during|after|when|at|near)\b/;
const SENT = /^(?:send|house|escort|treat)/;

/** Verbs by which somebody answers for what others did: `takes responsibility`. */
const TAKING: ReadonlySet<string> = new Set(['take', 'accept', 'bear', 'assume']);

export const FORCE_DOUBTS: readonly Doubt[] = [
  /** `at least six people are dead after …`, `nine were hurt in a blast targeting …`: the victims did not do it. */
  ({ reading, parties }, doc) =>
    reading.type === 'ASSAULT' && parties.actor.length > 0 && parties.actor.every((p) => isVictim(p, doc)),
  /** `the ship arrives in the port`. */
  ({ reading, parties }, doc) =>
    reading.rule.startsWith('p/arrive-forces') &&
    reading.objects.every((head) => CARRIERS.has(doc.lemma(head))) &&
    !parties.actor.some(isArmed),
  /** `lawyers are stationed in the courts`. */
  ({ reading }, doc) =>
    reading.type === 'MOBILIZE' && argumentsIn(reading.frame, 'patient').some((head) => UNARMED.has(doc.lemma(head))),
  /** `the agency launches a satellite`. */
  ({ reading }, doc) => {
    if (!FLIGHTS.test(reading.rule)) return false;
    const text = doc.text.slice(...doc.sentenceSpan(reading.frame.sentence));
    return SPACE.test(text) && !SPYING.test(text);
  },
  /** `preventing vehicles from crossing`: what comes of an act is no act of its own. */
  ({ reading, parties, frame }) =>
    reading.rule === 'coerce/restrict' &&
    PREVENTING.test(reading.frame.lemma) &&
    (frame.parentRelation === 'adverbial' || parties.recipient.length === 0),
  /** `dismisses a challenge`, `designates two parks`. */
  ({ reading, parties }, doc) =>
    reading.rule === 'coerce/restrict' &&
    NAMING.test(reading.frame.lemma) &&
    (argumentsIn(reading.frame, 'patient').some((head) => CLAIMS.has(doc.lemma(head))) ||
      (reading.frame.lemma === 'designate' && !isBlamed(doc, reading.frame.sentence)) ||
      !parties.recipient.some(isSomebody)),
  /** `evacuated 200 nationals`. */
  ({ reading }, doc) =>
    reading.rule === 'retreat/withdraw' &&
    reading.frame.lemma === 'evacuate' &&
    [...argumentsIn(reading.frame, 'patient'), ...argumentsIn(reading.frame, 'of')].some((head) =>
      EVACUATED.has(doc.lemma(head)),
    ),
  /** `withdraws from the race`, `will withdraw its candidates`. */
  ({ reading }, doc) =>
    /^(?:withdraw|pull)/.test(reading.frame.lemma) &&
    ['from', 'of', 'out', 'patient'].some((role) =>
      argumentsIn(reading.frame, role).some((head) => CONTESTS.has(doc.lemma(head).toLowerCase())),
    ),
  /** `defected to the north`: who goes over yields for nobody but himself. */
  ({ reading, parties }) =>
    reading.rule === 'retreat/surrender' &&
    reading.frame.lemma === 'defect' &&
    parties.actor.every(({ party }) => party.kind !== 'country'),
  /** `submits a report`. */
  ({ reading }, doc) =>
    reading.rule === 'retreat/surrender' &&
    argumentsIn(reading.frame, 'patient').some((head) => doc.pos(head) === 'NOUN'),
  /** `approves the release of treated water`, `is discharged from hospital`. */
  ({ reading }, doc) =>
    (reading.type === 'RETREAT' || reading.type === 'CONCEDE') &&
    /release/.test(reading.rule) &&
    (contentsOf(doc, reading).some((head) => SUBSTANCES.has(doc.lemma(head))) ||
      argumentsIn(reading.frame, 'from').some((head) => WARDS.has(doc.lemma(head)))),
  /** `orders the army to plan an evacuation`: what forces are only told is no move of theirs. */
  ({ reading }) =>
    reading.rule.startsWith('p/send-troops') &&
    reading.frame.lemma === 'order' &&
    argumentsIn(reading.frame, 'infinitive').length > 0,
  /** `prosecutors amassed evidence`. */
  ({ reading, parties }) => reading.type === 'MOBILIZE' && parties.actor.length > 0 && parties.actor.every(isCivil),
  /** `declares an epidemic a health emergency`. */
  ({ reading }, doc) =>
    reading.rule.startsWith('p/state-of-siege') &&
    CALAMITY.test(doc.text.slice(...doc.sentenceSpan(reading.frame.sentence))),
  /** `quarantines a ranch`. */
  ({ reading }, doc) =>
    reading.rule === 'coerce/restrict' &&
    reading.frame.lemma === 'quarantine' &&
    argumentsIn(reading.frame, 'patient').some((head) => PENNED.has(doc.lemma(head))),
  /** `doubles its checks`: control of nobody. */
  ({ reading, parties }) => /^c\/(?:begin|do)-coercion/.test(reading.rule) && !isNamed(parties.recipient),
  /** `resigns from the party`, `ends the coalition`: an affair of one country. */
  ({ reading, parties }) =>
    reading.rule.startsWith('c/end-org') && distinctCodes([...parties.actor, ...parties.recipient]) < 2,
  /** `died in the Battle of Verdun`: a place has killed nobody. */
  ({ reading, parties, rule }) =>
    reading.rule.startsWith('p/kill-verbs') &&
    !isKilledInAttack(rule) &&
    parties.actor.length > 0 &&
    parties.actor.every((p) => p.mention.placeOnly || p.party.basis === 'inferred' || !isSide(p)),
  /** `suspends the use of the vaccine`, `clears the test for sale`: goods of a firm are no dealings of its country. */
  ({ reading }, doc) =>
    (LICENSED.test(reading.rule) || APPROVING.test(reading.frame.lemma)) &&
    contentsOf(doc, reading).some((head) => REMEDIES.has(doc.lemma(head).toLowerCase())),
  /** `donates doses of the Utopian vaccine`: who made the goods receives nothing. */
  ({ reading, parties }, doc) =>
    reading.type === 'AID' &&
    parties.recipient.length > 0 &&
    parties.recipient.every(({ mention }) => isMaker(doc, mention.head)),
  /** `rescuers helped the villagers`: help within one country is its own affair. */
  ({ reading, parties }) =>
    reading.type === 'AID' && isNamed(parties.actor) && distinctCodes([...parties.actor, ...parties.recipient]) < 2,
  /** `clears the way`: nobody is pardoned. */
  ({ reading, parties }) =>
    reading.rule === 'concede/pardon' && reading.frame.lemma === 'clear' && !parties.recipient.some(isSomebody),
  /** `refugees were sent to Utopia`: no gift. */
  ({ reading, parties }, doc) =>
    reading.rule.startsWith('aid/give') &&
    SENT.test(reading.frame.lemma) &&
    (parties.actor.some((p) => argumentsIn(reading.frame, 'patient').includes(p.mention.head)) ||
      argumentsIn(reading.frame, 'patient').some((head) => doc.deprel(head) === 'nsubj:pass')),
  /** `teachers are set to strike`. */
  ({ reading, parties }) =>
    reading.rule.endsWith('assault/attack') &&
    reading.frame.lemma === 'strike' &&
    argumentsIn(reading.frame, 'patient').length === 0 &&
    !parties.actor.some(isArmed),
  /** `tourists board a ship`. */
  ({ reading, parties }) =>
    reading.rule.startsWith('p/seize-vessel') &&
    reading.frame.lemma === 'board' &&
    parties.actor.length > 0 &&
    parties.actor.every(isCivil),
  /** `an officer killed in a bombing`, as headlines have it: without an object nobody kills. */
  ({ reading }) =>
    /^assault\/(?:kill|wound)/.test(reading.rule) &&
    reading.frame.kind === 'verb' &&
    !reading.frame.passive &&
    reading.marker === '' &&
    argumentsIn(reading.frame, 'patient').length === 0 &&
    argumentsIn(reading.frame, 'in').some((head) => head > reading.frame.predicate),
  /** `the president-elect takes power`: whom nobody opposes seizes nothing. */
  ({ reading, parties }) =>
    reading.rule.endsWith('p/seize-power') &&
    reading.frame.lemma === 'take' &&
    !parties.actor.some(isArmed) &&
    parties.actor.some(({ party }) => party.kind === 'person' || party.kind === 'role'),
  /** `declares war on the epidemic`. */
  ({ reading }, doc) =>
    reading.rule.startsWith('p/declare-war') && EVILS.test(doc.text.slice(...doc.sentenceSpan(reading.frame.sentence))),
  /** `brings its citizens home`. */
  ({ reading }, doc) =>
    reading.rule.endsWith('p/send-home') &&
    contentsOf(doc, reading).some((head) => EVACUATED.has(doc.lemma(head)) && childBy(doc, head, 'nmod:poss') >= 0),
  /** `vows to dissolve parliament`: a step at home threatens nobody. */
  ({ reading, parties }) =>
    reading.type === 'THREATEN' &&
    reading.inner?.frame.lemma === 'dissolve' &&
    distinctCodes([...parties.actor, ...parties.recipient]) < 2,
  /** `two rebels killed and three injured in a strike`, as headlines have it. */
  ({ reading, rule }, doc) =>
    /^assault\/(?:kill|wound)/.test(reading.rule) &&
    !isKilledInAttack(rule) &&
    doc.tag(reading.frame.predicate) !== 'VBZ' &&
    SUFFERED.test(doc.text.slice(doc.ends[reading.frame.predicate], doc.sentenceSpan(reading.frame.sentence)[1])),
  /** `in central Mali kills`: a verb taken for a noun behind the name of the place. */
  ({ reading }, doc) =>
    reading.type === 'ASSAULT' &&
    reading.frame.kind === 'verb' &&
    doc.pos(reading.frame.predicate) !== 'VERB' &&
    childBy(doc, reading.frame.predicate, 'case') >= 0,
  /** `withdraws three days before the vote`. */
  ({ reading }, doc) =>
    reading.rule === 'retreat/withdraw' &&
    argumentsIn(reading.frame, 'patient').some((head) => DAYS.has(doc.lemma(head))),
  /** `the shop bars sellers from using it`: rules of a firm for its customers. */
  ({ reading, parties }) =>
    reading.rule === 'coerce/restrict' &&
    parties.actor.length > 0 &&
    parties.actor.every(({ party }) => party.sector.includes('BUS')) &&
    !parties.recipient.some(({ party }) => party.code !== null && !party.sector.includes('BUS')),
  /** `the airport began operations`: what only forces do. */
  ({ reading, parties }, doc) =>
    reading.rule.endsWith('p/launch-attack') &&
    reading.objects.some((head) => doc.lemma(head) === 'operation') &&
    !parties.actor.some((p) => p.party.kind === 'country' || isArmed(p)) &&
    !parties.actor.some(({ party }) => party.sector.includes('GOV')),
  /** `aircraft patrolling over the coast`: what describes a thing is no news. */
  ({ reading }, doc) =>
    reading.type === 'MOBILIZE' &&
    reading.frame.lemma === 'patrol' &&
    doc.deprel(reading.frame.predicate).startsWith('acl'),
  /** `the airline cancels flights because of the storm`. */
  ({ reading, parties }, doc) =>
    reading.type === 'SANCTION' &&
    parties.actor.length > 0 &&
    parties.actor.every(({ party }) => party.sector.includes('BUS')) &&
    CALAMITY.test(doc.text.slice(...doc.sentenceSpan(reading.frame.sentence))),
  /** `releases a report finding that the hostages …`: it is the report that comes out. */
  ({ reading }, doc) =>
    reading.rule === 'retreat/release' &&
    reading.frame.kind === 'verb' &&
    !reading.frame.passive &&
    SUBSTANCES.has(firstNounBehind(doc, reading.frame.predicate)),
  /** `rescues the boat from pirates`: who is robbed of something is not helped. */
  ({ reading, parties }, doc) =>
    reading.type === 'AID' &&
    parties.recipient.some(isCaptor(doc)) &&
    parties.recipient.every((p) => p.party.code === null || isCaptor(doc)(p)),
  /** `the firm releases its new program`. */
  ({ reading, parties }) =>
    reading.rule === 'retreat/release' &&
    parties.actor.length > 0 &&
    parties.actor.every(({ party }) => party.sector.includes('BUS')) &&
    !parties.recipient.some((p) => p.party.code !== null || isSomebody(p)),
  /** `sends 800 fishing boats to the islands`: only with help on board. */
  ({ reading }, doc) =>
    reading.rule === 'aid/give' &&
    SENDING.test(reading.frame.lemma) &&
    argumentsIn(reading.frame, 'patient').some((head) => CARRIERS.has(doc.lemma(head)) || doc.lemma(head) === 'boat') &&
    !HELP.test(doc.text.slice(...doc.sentenceSpan(reading.frame.sentence))),
  /** `monitors an outbreak`, `monitors a balloon`: who watches helps nobody, but where something was agreed. */
  ({ reading }, doc) =>
    reading.rule === 'aid/deliver-troops' &&
    reading.frame.lemma === 'monitor' &&
    !argumentsIn(reading.frame, 'patient').some((head) => AGREED.has(doc.lemma(head))),
  /** `suspends its operations in Kisumu`: who fights no more punishes nobody. */
  ({ reading, parties }, doc) =>
    reading.rule === 'p/cut-ties' &&
    reading.objects.some((head) => doc.lemma(head) === 'operation') &&
    parties.actor.some((p) => p.party.kind === 'country' || isArmed(p)),
  /** `the game was released in A and B`: a thing comes out. */
  ({ reading, parties }) =>
    reading.rule === 'retreat/release' &&
    reading.frame.passive &&
    argumentsIn(reading.frame, 'agent').length === 0 &&
    !parties.recipient.some((p) => argumentsIn(reading.frame, 'patient').some((head) => covers(p, head))),
  /** `ten people die after forces launch strikes on boats`: of workers nobody is struck, and the dead go on none. */
  ({ reading, parties, type }, doc) =>
    reading.rule === 'p/strike-go' &&
    type !== 'ASSAULT' &&
    reading.objects.some((head) => doc.tag(head) === 'NNS') &&
    !parties.actor.some(({ party }) => party.sector.includes('LAB')),
  /** `the plane was carrying weapons from X to Y`: who sends them is not told. */
  ({ reading, parties }) => reading.rule === 'p/fly-goods' && !parties.actor.some(({ party }) => party.code !== null),
  /** `hits a billion users`. */
  ({ reading }, doc) =>
    reading.rule === 'assault/attack' &&
    reading.frame.lemma === 'hit' &&
    argumentsIn(reading.frame, 'patient').some((head) => MARKS.has(doc.lemma(head))),
  /** `it is a matter of time before rockets fall`. */
  ({ reading }, doc) =>
    AHEAD.test(doc.text.slice(doc.sentenceSpan(reading.frame.sentence)[0], doc.starts[reading.frame.predicate])),
  /** `takes responsibility for the killing`: who answers for it has not done it. */
  ({ reading, parties }) =>
    reading.rule.startsWith('p/claim-responsibility') &&
    TAKING.has(reading.frame.lemma) &&
    !parties.actor.some(isArmed),
];

/** Whether somebody is told to have died or been hurt, and is nobody's doer. */
function isVictim({ mention }: EventParty, doc: Doc): boolean {
  const { head } = mention;
  const verb = doc.head(head);
  if (verb < 0 || !doc.deprel(head).startsWith('nsubj')) return false;
  return DEAD.has(doc.lower(verb)) || (doc.deprel(head) === 'nsubj:pass' && HARMED.has(doc.lemma(verb)));
}

/** The lemma of the first noun behind a verb; empty where there is none in its sentence. */
function firstNounBehind(doc: Doc, verb: number): string {
  const limit = doc.bounds[doc.sentenceOf[verb]! + 1]!;
  for (let t = verb + 1; t < limit; t++) if (doc.pos(t) === 'NOUN') return doc.lemma(t);
  return '';
}

const SENDING = /^(?:send|dispatch)/;
const HELP = /\b(?:aid|relief|suppl(?:y|ies)|food|medic\w*|humanitarian|help|assist\w*|rescue\w*|donat\w*|support)\b/i;
const AGREED: ReadonlySet<string> = new Set(
  'ceasefire cease-fire truce election vote referendum poll border agreement accord peace withdrawal compliance disarmament'.split(
    ' ',
  ),
);
/** What is reached and not struck. */
const MARKS: ReadonlySet<string> = new Set(
  'user subscriber customer download mark milestone record target high low peak level'.split(' '),
);
const AHEAD = /\bmatter of (?:time|days|weeks|months) before\b/;

const CAPTORS = /\bfrom (?:\S+ ){0,3}(?:pirates|kidnappers|captors|militants|rebels|gunmen|hijackers|terrorists)\b/i;

/** Whether a mention ends in those from whom somebody or something is taken. */
function isCaptor(doc: Doc): (p: EventParty) => boolean {
  return ({ mention }) => CAPTORS.test(doc.text.slice(doc.starts[Math.max(0, mention.startToken - 1)]!, mention.end));
}

/** Sectors that have no forces to move. */
const CIVIL: ReadonlySet<string> = new Set(['JUD', 'MED', 'JRN', 'EDU', 'LAB', 'SOC', 'CVL', 'AGR', 'REL']);
const DEAD: ReadonlySet<string> = new Set(['dead', 'injured', 'wounded', 'hurt', 'missing']);
const HARMED: ReadonlySet<string> = new Set(
  'kill wound injure hurt murder massacre slaughter hit strike bomb shell burn destroy'.split(' '),
);

function isNamed(parties: readonly EventParty[]): boolean {
  return parties.some(({ party }) => party.code !== null);
}

/** Somebody with forces, not a place that a battle is called after. */
function isSide(p: EventParty): boolean {
  return p.party.kind !== 'country' || isArmed(p);
}

function isCivil(p: EventParty): boolean {
  return p.party.kind !== 'country' && p.party.sector.some((sector) => CIVIL.has(sector)) && !isArmed(p);
}

function isBlamed(doc: Doc, sentence: number): boolean {
  return TERROR.test(doc.text.slice(...doc.sentenceSpan(sentence)));
}

/** Whether a name only tells which product it is: `the Utopian vaccine`. */
function isMaker(doc: Doc, name: number): boolean {
  for (let at = name, i = 0; i < 3 && at >= 0; at = doc.head(at), i++) {
    if (REMEDIES.has(doc.lemma(at).toLowerCase())) return true;
  }
  return false;
}

/** What the object consists of: `the release of a million tons of treated water`. */
function contentsOf(doc: Doc, { objects, frame }: Draft['reading']): number[] {
  const found = [...objects, ...argumentsIn(frame, 'patient')];
  for (let i = 0; i < found.length && i < 8; i++) {
    for (const child of doc.children(found[i]!)) if (doc.deprel(child) === 'nmod') found.push(child);
  }
  return found;
}
