// English verbs that mean something else in the clause where they stand, and acts that nobody does to anybody.

import type { Doc } from '../../doc/doc.ts';
import { childBy } from '../../doc/tree.ts';
import type { EventParty } from '../../events/coded-event.ts';
import type { EventDoubts } from '../../events/event-doubts.ts';
import { distinct, distinctCodes } from '../../events/event-parties.ts';
import { argumentsIn } from '../../events/frame.ts';
import { prepositionOf } from '../../events/frame-arguments.ts';
import { isArmed } from '../../events/party-kinds.ts';
import type { Draft, Settled } from '../../events/settle-type.ts';
import { ASIDE_DOUBTS } from './aside-doubts.ts';
import type { Doubt } from './doubt.ts';
import { FORCE_DOUBTS } from './force-doubts.ts';
import { isLooselyTied } from './loose-ties.ts';
import { PARTY_DOUBTS } from './party-doubts.ts';
import { SPEECH_DOUBTS } from './speech-doubts.ts';

/** Plain harm: what storms and trains do as well as people. */
const PLAIN_HARM = /^assault\/(?:attack|kill|wound|destroy|beat)/;
/** What harms people without meaning it: nature, accidents, and vehicles that nobody is said to steer at them. */
const UNMEANT: ReadonlySet<string> = new Set(
  `bus coach minibus train locomotive tram ferry car truck lorry taxi van airliner airplane flight tanker trawler crash
  collision accident derailment wreck fire blaze wildfire bushfire inferno storm thunderstorm typhoon hurricane cyclone
  tornado flood flooding earthquake quake tremor aftershock tsunami avalanche landslide mudslide volcano eruption virus
  outbreak epidemic pandemic disease illness heat heatwave cold drought famine stampede bridge building roof wall
  lightning smoke leak wind rain snow shark bear elephant dog`.split(/\s+/),
);
/** Acts upon somebody or something: without an object the verb means something else (`the official quarantines`). */
const NEEDS_OBJECT = /^(?:coerce|reject|retreat\/(?:release|access)|aid|sanction)\//;
const OBJECTS = /^(?:patient|goal|infinitive|clause|clause:(?:from|of|for|to))$/;
const REFLEXIVE: ReadonlySet<string> = new Set(['itself', 'himself', 'herself', 'themselves']);
/** Types that one side does to the other. */
const DIRECTED: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'AID', 'REJECT', 'RETREAT', 'SUPPORT']);
/** Verbs of movement that only forces mobilise by. */
const MOVING =
  /^(?:move|come|go|pour|camp|line up|cross|patrol|march|fan out|dig in|stand|mass|step up|beef up|build up)/;
const GATHERING = /^(?:gather|converge|camp|rally|march)/;
/** What people also come together for. */
const PEACEFUL: ReadonlySet<string> = new Set(
  `mourn celebrate watch see pray greet welcome attend remember commemorate honor honour hear pay bid vote cheer witness
  enjoy visit meet discuss help view listen worship observe mark`.split(/\s+/),
);
/** Verbs that ask somebody for something only with an infinitive, or with somebody to ask. */
const URGING =
  /^(?:encourage|push|press|advise|invoke|propose|recommend|mandate|solicit|nudge|prod|counsel|coax|suggest)/;
const ATTENDED = /^p\/attend-event/;

const WARNING = /^(?:warn|caution)/;
/** Words of what follows for the one who is warned. */
const CONSEQUENCE =
  /\b(?:consequenc|retaliat|revenge|punish|countermeasure|repercussion|reprisal|sanction|strike|attack|destroy|missile|military|force\b|(?<!\b(?:civil|winds of) )war\b(?!-)|pay (?:a|the) price|burn|play(?:s|ing)? with fire|escalat|intensif|respon[ds]|aveng|be met (?:with|by))/i;
const OUT = /\b(?:out of|away|from|off)\b/;
const PRIZES: ReadonlySet<string> = new Set(['award', 'prize', 'medal', 'trophy', 'order']);

/** What is said and can be denied. */
const SAID: ReadonlySet<string> = new Set(
  'claim statement report allegation accusation charge involvement responsibility rumor rumour wrongdoing role'.split(
    ' ',
  ),
);
/** What one may decline without turning anybody down. */
const OFFERED_TO_ALL: ReadonlySet<string> = new Set(
  'treatment surgery medication food meal water comment interview drink transfusion bail'.split(' '),
);
/** What somebody makes stronger for himself. */
const OWN_DEFENCES: ReadonlySet<string> = new Set(
  'border frontier defence defense security control position presence patrol checkpoint'.split(' '),
);
/** Things that are brought, not guests. */
const FREIGHT: ReadonlySet<string> = new Set(
  'batch shipment dose vaccine cargo consignment flight plane convoy truck train tanker ship vessel aid package letter'.split(
    ' ',
  ),
);
const BODIES: ReadonlySet<string> = new Set(['UNO', 'IGO', 'EUR']);
/** Verbs whose gerund is only spoken or thought of. */
const ONLY_SPOKEN: ReadonlySet<string> = new Set(
  'discuss plot consider propose suggest contemplate avoid risk mind recommend mull fear flee escape'.split(' '),
);

/** Those who come in numbers. */
const CROWD: ReadonlySet<string> = new Set(['people', 'person', 'refugee', 'migrant', 'evacuee', 'body']);
/** What decides a match. */
const GAMES: ReadonlySet<string> = new Set(['win', 'victory', 'defeat', 'goal', 'draw', 'loss']);
const BEGUN = 'c/begin-* > ';
/** What acts are called that do not count: parsers take the word for a noun. */
const VOID = /\b(?:null|void|invalid|illegal|unlawful|unconstitutional|illegitimate)\b/;

const DOUBTS: readonly Doubt[] = [
  /** `A storm killed eleven`, `the bus hit a wall`; `Utopian fire killed eleven` is gunfire. */
  ({ reading, parties }, doc) =>
    PLAIN_HARM.test(reading.rule) &&
    argumentsIn(reading.frame, 'agent').some(
      (head) => UNMEANT.has(doc.lemma(head)) && !(doc.lemma(head) === 'fire' && distinctCodes(parties.actor) > 0),
    ),
  /** `officials quarantine`, `prices declined`, `went on searching`. */
  ({ reading }) =>
    isPlainActive(reading.rule.replace(BEGUN, ''), reading.frame.kind, reading.frame.passive) && lacksObject(reading),
  /** `voted to dissolve itself`. */
  ({ reading }, doc) =>
    DIRECTED.has(reading.type) &&
    argumentsIn(reading.frame, 'patient').some(
      (head) => REFLEXIVE.has(doc.lower(head)) && head > reading.frame.predicate,
    ),
  /** `the family was camping`: who moves is no force. */
  ({ reading, parties }) =>
    reading.type === 'MOBILIZE' &&
    MOVING.test(reading.frame.lemma) &&
    argumentsIn(reading.frame, 'patient').length === 0 &&
    parties.actor.length > 0 &&
    !parties.actor.some(mayUseForce),
  /** `gathered signatures`, `gathered to mourn`. */
  ({ reading }, doc) =>
    reading.rule.startsWith('p/civilians-protest') &&
    GATHERING.test(reading.frame.lemma) &&
    (argumentsIn(reading.frame, 'patient').length > 0 || isPeaceful(doc, reading.frame.predicate)),
  /** `took to the streets to celebrate`. */
  ({ reading }, doc) => reading.rule.startsWith('p/take-street') && isPeaceful(doc, reading.frame.predicate),
  /** `a town defended by militiamen`. */
  ({ reading, parties }) =>
    reading.type === 'SUPPORT' && reading.frame.lemma === 'defend' && parties.actor.some(isArmed),
  /** `encourages hatred`, `pushing the price to a peak`. */
  ({ reading, parties }) =>
    reading.rule === 'request/ask' &&
    reading.inner === null &&
    URGING.test(reading.frame.lemma) &&
    !parties.recipient.some(({ party }) => party.code !== null || party.kind !== 'thing'),
  /** `warned of heavy smog`, `he was warned that agents were near`. */
  (draft, doc) => isMereWarning(draft, doc),
  /** `advised that the talks had ended`. */
  ({ reading }) =>
    reading.rule === 'request/ask' &&
    reading.frame.lemma === 'advise' &&
    argumentsIn(reading.frame, 'clause').length > 0 &&
    argumentsIn(reading.frame, 'infinitive').length === 0,
  /** `moved a platform into the zone`: only what is moved out of somewhere is withdrawn. */
  ({ reading }, doc) => isMovedElsewhere(reading.inner ?? reading, doc),
  /** `evacuated the residents`: nobody yields. */
  ({ reading, parties }) =>
    reading.rule === 'retreat/withdraw' &&
    reading.frame.lemma === 'evacuate' &&
    distinctCodes([...parties.actor, ...parties.recipient]) < 2,
  /** `won the prize`. */
  ({ reading }, doc) =>
    reading.rule === 'c/receive-support' && reading.objects.some((head) => PRIZES.has(doc.lemma(head).toLowerCase())),
  /** `…, describing the situation as grave`: in passing, and of nobody. */
  ({ reading, parties, frame }) =>
    reading.rule === 'accuse/call-names' &&
    frame.parentRelation === 'adverbial' &&
    !parties.recipient.some(({ party }) => party.code !== null),
  /** `calls the rebels to disarm`: no call by telephone. */
  ({ reading }, doc) =>
    reading.rule === 'consult/phone' && reading.frame.lemma === 'call' && isCalledUpon(doc, reading),
  /** `is prepared for a test`, `vowed to sue`. */
  ({ reading }) =>
    reading.rule === 'agree/be-ready' &&
    reading.frame.lemma === 'prepared' &&
    argumentsIn(reading.frame, 'for').length > 0,
  ({ reading }) => reading.rule === 'agree/agree' && /^(?:vow|swear)/.test(reading.frame.lemma),
  /** `fled because of fighting between rebels and soldiers`: who flees does not fight. */
  ({ reading, parties }) =>
    reading.rule === 'assault/attack' &&
    argumentsIn(reading.frame, 'between').length > 0 &&
    parties.actor.some(({ mention }) => mention.head < reading.frame.predicate),
  /** `the advert was accepted by networks`: of somebody without a country nobody can say that he yields. */
  ({ reading, parties }) => reading.rule === 'concede/allow' && !parties.actor.some(({ party }) => party.code !== null),
  /** `denied the claim`: who denies refuses nobody anything. */
  ({ reading }, doc) =>
    reading.type === 'REJECT' &&
    reading.frame.lemma === 'deny' &&
    argumentsIn(reading.frame, 'patient').some((head) => SAID.has(doc.lemma(head))),
  /** `declines treatment`: nobody is refused. */
  ({ reading }, doc) =>
    reading.rule === 'reject/refuse' &&
    argumentsIn(reading.frame, 'patient').some((head) => OFFERED_TO_ALL.has(doc.lemma(head))),
  /** `takes refuge in the embassy`: who takes gives nothing. */
  ({ reading }) => reading.rule === 'c/do-aid' && reading.frame.lemma === 'take',
  /** `reinforces its border`. */
  ({ reading }, doc) =>
    reading.rule === 'aid/deliver-troops' &&
    reading.frame.lemma === 'reinforce' &&
    argumentsIn(reading.frame, 'patient').some((head) => OWN_DEFENCES.has(doc.lemma(head))),
  /** `the soldiers returned`, `a helicopter was brought down`. */
  ({ reading }) => reading.type === 'MOBILIZE' && /^return/.test(reading.frame.lemma),
  ({ reading }) => reading.type === 'AID' && reading.frame.lemma === 'bring down',
  /** `the ship left the port`. */
  ({ reading, parties }) =>
    reading.rule === 'p/troops-leave' && !parties.actor.some(({ party }) => party.code !== null),
  /** `received 3,000 people from the war zone`: they are no guests. */
  ({ reading }, doc) =>
    reading.rule === 'c/receive-person' &&
    reading.objects.some((head) => CROWD.has(doc.lemma(head)) && childBy(doc, head, 'nummod') >= 0),
  /** `rallies the world`: who gathers others protests against nobody. */
  ({ reading }) =>
    reading.rule === 'protest/demo' &&
    reading.frame.lemma === 'rally' &&
    argumentsIn(reading.frame, 'patient').length > 0,
  /** `the Dakar Rally ends`: a race. */
  ({ reading }, doc) =>
    reading.rule === 'n/protest' &&
    reading.frame.lemma.toLowerCase() === 'rally' &&
    doc.pos(reading.frame.predicate) === 'PROPN',
  /** `a win over the Scots gives the Welsh the title`. */
  ({ reading }, doc) =>
    reading.rule === 'p/award' && argumentsIn(reading.frame, 'agent').some((head) => GAMES.has(doc.lemma(head))),
  /** `a batch of doses arrived in Utopia`. */
  ({ reading }, doc) =>
    reading.rule.startsWith('consult/visit') &&
    argumentsIn(reading.frame, 'agent').some((head) => FREIGHT.has(doc.lemma(head))),
  /** `its withdrawal from the organisation`: who leaves a body yields nothing to it. */
  ({ reading, parties }) =>
    (reading.type === 'CONCEDE' || reading.type === 'RETREAT') &&
    /withdraw/.test(reading.rule) &&
    parties.recipient.some(
      ({ party }) => party.kind === 'organisation' && party.code !== null && BODIES.has(party.code),
    ),
  /** `under Utopian pressure`: a noun of a restriction that names nobody. */
  ({ reading, parties, frame }) =>
    frame.kind === 'noun' && reading.type === 'COERCE' && !parties.recipient.some(({ party }) => party.code !== null),
  /** `discussed kidnapping the mayor`, `was met with a petition`. */
  ({ frame }, doc) =>
    frame.kind === 'verb' &&
    /^(?:xcomp|ccomp)/.test(doc.deprel(frame.predicate)) &&
    doc.tag(frame.predicate) === 'VBG' &&
    ONLY_SPOKEN.has(doc.lemma(doc.head(frame.predicate))),
  ({ reading, frame }) => reading.rule === 'consult/meet' && frame.passive,
  ({ reading, parties }, doc) =>
    reading.rule === 'consult/discuss' &&
    !parties.actor.some(({ party, mention }) => party.code !== null && mention.head < reading.frame.predicate) &&
    argumentsIn(reading.frame, 'clause').some((head) => doc.tag(head) === 'VBG'),
  /** `makes a shutdown possible`, `declares the resignation void`. */
  ({ reading }) =>
    reading.rule.startsWith('c/do-') && reading.frame.lemma === 'make' && reading.frame.complements.length > 0,
  ({ reading }, doc) =>
    reading.rule.startsWith('c/do-') &&
    reading.frame.lemma === 'declare' &&
    VOID.test(doc.text.slice(doc.ends[reading.frame.predicate], doc.sentenceSpan(reading.frame.sentence)[1])),
  /** `thousands attended the funeral`: nobody of another country is met. */
  ({ reading, parties }) => ATTENDED.test(reading.rule) && distinctCodes([...parties.actor, ...parties.recipient]) < 2,
];

const ALL_DOUBTS: readonly Doubt[] = [...DOUBTS, ...ASIDE_DOUBTS, ...FORCE_DOUBTS, ...PARTY_DOUBTS, ...SPEECH_DOUBTS];

/** Whether the words around the act show another sense than the one it was read in. */
function hasOtherSense(draft: Draft, doc: Doc): boolean {
  return ALL_DOUBTS.some((doubt) => doubt(draft, doc));
}

function isPlainActive(rule: string, kind: string, passive: boolean): boolean {
  return NEEDS_OBJECT.test(rule) && !rule.includes('>') && kind === 'verb' && !passive;
}

function lacksObject({ frame, marker, inner }: Draft['reading']): boolean {
  if (marker !== '' || inner !== null) return false;
  return !frame.arguments.some(({ role }) => OBJECTS.test(role));
}

/** Verbs of what a telephone call is for. */
const TALK: ReadonlySet<string> = new Set(
  `discuss raise congratulate express offer thank talk urge ask protest inform convey apologize pledge tell say brief wish
  assure reassure warn invite propose update condole`.split(/\s+/),
);

function isCalledUpon(doc: Doc, { frame }: Draft['reading']): boolean {
  return doc.children(frame.predicate).some((child) => {
    const purpose = doc.pos(child) === 'VERB' && /^(?:advcl|xcomp)/.test(doc.deprel(child)) && doc.tag(child) === 'VB';
    return purpose && !TALK.has(doc.lemma(child));
  });
}

/** A warning to nobody, and without a word of what would follow; or one that only its hearer got, of others. */
function isMereWarning({ reading, parties, type }: Draft, doc: Doc): boolean {
  if ((type ?? reading.type) !== 'THREATEN' || !WARNING.test(reading.frame.lemma)) return false;
  const sentence = doc.text.slice(...doc.sentenceSpan(reading.frame.sentence));
  const harmless = !CONSEQUENCE.test(sentence);
  // `warned him that this could send a signal`: what may come about by itself.
  if (harmless && /\b(?:could|may|might)\b/.test(sentence)) return true;
  if (harmless && argumentsIn(reading.frame, 'clause').length > 0) return true;
  const named = parties.recipient.filter(({ party }) => party.code !== null);
  // `warns its citizens to take precautions`: nobody threatens his own.
  if (argumentsIn(reading.frame, 'patient').some((head) => OWN_PEOPLE.has(doc.lemma(head)))) return true;
  if (TARGET.test(sentence)) return true;
  if (named.length === 0) return harmless || isOnlyForetold(doc, reading);
  return reading.frame.passive && named.every(({ mention }) => mention.head > reading.frame.predicate);
}

const OWN_PEOPLE: ReadonlySet<string> = new Set(
  'citizen national resident traveler traveller tourist public people'.split(' '),
);
/** Of whom others may mean harm. */
const TARGET = /\b(?:could|may|might|would) be (?:(?:a|the|possible|potential) )*(?:targets?|victims?)\b/;
const ANSWERS = /^(?:response|consequence|retaliation|action|measure|reaction|reprisal|revenge|step|war|strike)$/;

/** `warned of a coup`: of what others will do; `warned of a harsh response` threatens. */
function isOnlyForetold(doc: Doc, { frame }: Draft['reading']): boolean {
  const foretold = argumentsIn(frame, 'of');
  return foretold.length > 0 && !foretold.some((head) => ANSWERS.test(doc.lemma(head)));
}

function mayUseForce({ party }: EventParty): boolean {
  return party.kind === 'country' || isArmed({ party });
}

function isPeaceful(doc: Doc, verb: number): boolean {
  return doc.children(verb).some((child) => {
    const purpose = doc.pos(child) === 'VERB' && /^(?:advcl|xcomp)/.test(doc.deprel(child));
    return purpose && childBy(doc, child, 'mark') >= 0 && PEACEFUL.has(doc.lemma(child));
  });
}

/** What an agreement with nobody named must promise to be worth telling. */
const WORTH_PROMISING: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']);
/** Acts that need somebody else: promised to nobody, they are an affair of one's own (`will sell its unit`). */
const OF_TWO_SIDES: ReadonlySet<string> = new Set(['SUPPORT', 'COOPERATE', 'AID']);
const GIVEN = /(?:^|> )(?:c\/(?:do|give)-(?:trade|aid)|p\/(?:provide-aid|arms-sale|fly-goods)|aid\/|cooperate\/trade)/;
/** What is offered to everybody. */
const OFFERING: ReadonlySet<string> = new Set(['offer', 'promise', 'guarantee', 'volunteer']);
/** Journeys, which need a host. */
const VISITS = /^consult\/visit/;
/** Strength of readings that verb and object make together. */
const STRONG = 3;

/** `agreed to hear the case`, `will travel`: a promise to nobody, of nothing that the lexicon knows. */
function isIdlePromise({ reading }: Draft, { type, actor, recipient, reciprocal }: Settled): boolean {
  if (type !== 'AGREE' || reciprocal || recipient.some(({ party }) => party.code !== null)) return false;
  if (distinct(actor.filter(({ party }) => party.code !== null)) > 1) return false;
  const { type: told, inner, strength, rule } = reading;
  if (GIVEN.test(rule) || rule.endsWith('p/improve-ties')) return true;
  if (told === 'CONSULT') return VISITS.test(rule) || recipient.length === 0;
  // `will help revive exchanges`: what was there before has its other side.
  if (told !== 'AGREE') return OF_TWO_SIDES.has(told) && !rule.includes('c/resume-');
  if (inner !== null) return !WORTH_PROMISING.has(inner.type);
  if (rule === 'agree/be-ready') return true;
  // `offered a reward`, `the economy contracts`: an offer to nobody, an accord of one.
  if (OFFERING.has(reading.frame.lemma) || reading.frame.kind === 'noun') return true;
  return strength < STRONG && !actor.some(isGovernment);
}

function isGovernment({ party }: EventParty): boolean {
  return party.kind === 'country' || party.sector.some((sector) => sector === 'GOV' || sector === 'MIL');
}

/** Harm that a clause in passing tells of the same attack: `…, killing nine`. */
const HARM = /^assault\/(?:kill|wound|destroy)/;
const SURE = 3;
const PAPERS: ReadonlySet<string> = new Set(
  'resolution statement letter report law bill decree motion declaration'.split(' '),
);

const UNDECIDED: ReadonlySet<string> = new Set(
  'veto reject block oppose draft propose table circulate consider debate discuss'.split(' '),
);

/**
 * `the firm accused of …`, `…, calling it a step back`: what is said of somebody in passing. Parsers go wrong there more
 * often than not, so that only what verb and noun tell together, with both sides named, is told.
 */
function isInPassing(draft: Draft, settled: Settled, doc: Doc, chance: () => number): boolean {
  if (isLooselyTied(draft, settled, doc, chance)) return true;
  const { frame, reading } = draft;
  const { recipient, reciprocal, status } = settled;
  const named = reciprocal || recipient.some(({ party }) => party.code !== null);
  // `will not end until the hostages are freed`: nobody has freed them.
  if (prepositionOf(doc, frame.predicate) === 'until') return true;
  if (frame.parentRelation === 'relative') {
    // `a resolution denouncing …`: what a paper says its author says.
    const paper = doc.head(frame.predicate);
    if (PAPERS.has(doc.lemma(paper))) return !named || UNDECIDED.has(doc.lemma(doc.head(paper)));
    // `who sought to join X`: what somebody meant to do once is told in passing.
    if (status === 'planned') return true;
    return !named || reading.strength < SURE;
  }
  if (frame.parentRelation === 'adverbial' && status === 'planned' && reading.type === 'ASSAULT') return true;
  const aside = frame.parentRelation === 'coordinate' && doc.tag(frame.predicate) === 'VBG';
  return (aside || frame.parentRelation === 'adverbial') && !named && !HARM.test(reading.rule);
}

/** The doubts of English. */
export const englishDoubts: EventDoubts = { hasOtherSense, isIdlePromise, isInPassing };

function isMovedElsewhere({ rule, frame }: Draft['reading'], doc: Doc): boolean {
  if (!rule.includes('p/remove-structure') || !/^(?:move|relocate)/.test(frame.lemma)) return false;
  return !OUT.test(doc.text.slice(doc.starts[frame.predicate]!, doc.sentenceSpan(frame.sentence)[1]));
}
