// English words of meeting, calling, asking and allowing, where nobody meets, calls, asks or yields.

import type { Doc } from '../../doc/doc.ts';
import { childBy } from '../../doc/tree.ts';
import { covers, distinctCodes } from '../../events/event-parties.ts';
import { argumentsIn } from '../../events/frame.ts';
import { prepositionOf } from '../../events/frame-arguments.ts';
import { isSomebody } from '../../events/party-kinds.ts';
import type { Draft } from '../../events/settle-type.ts';
import type { Doubt } from './doubt.ts';

/** Persons whose arrival is no visit of state. */
const TRAVELLERS: ReadonlySet<string> = new Set(
  `refugee migrant evacuee tourist passenger child fan pilgrim protester demonstrator thousand hundred dozen survivor
  people person man woman family resident crew boat victim body hostage detainee prisoner flight airliner boeing airbus`.split(
    /\s+/,
  ),
);
/** What follows a name that somebody is only called, not telephoned. */
const CALLED = /^(?:["“‘'«`]|(?:an?|the|his|her|its|their|one)\b)/;
const DEATHS: ReadonlySet<string> = new Set(
  'death murder killing disappearance suicide crash drowning poisoning'.split(' '),
);
/** Words that blame. */
const HARD_WORDS =
  /\b(?:disgrac|unaccept|illegal|unlawful|irrespons|escalat|provocat|aggress|terror|threat|dictator|crim|violat|sham|fail|danger|mistake|betray|breach|act of war|liar|lie\b|outrag|attack|massacre|genocid|farc|bias|false|baseless|wrong|cruel|hostile|brutal|evil|enem|absurd|ridicul|reckless|coward|barbar|racis|corrupt|unjust|unfair|unfriend|blackmail|burden|tyran|thug|cynic|hypocri|scandal|politicall?y motivated)/i;
const PROTESTED: ReadonlySet<string> = new Set(['decision', 'verdict', 'ruling', 'conviction', 'sentence', 'judgment']);
/** Those whom others are worried for. */
const SUFFERING: ReadonlySet<string> = new Set(
  'people refugee migrant civilian child victim resident prisoner survivor woman worker'.split(' '),
);
const ONWARD: ReadonlySet<string> = new Set(['ahead', 'on', 'forward']);
const VOTES: ReadonlySet<string> = new Set(['election', 'referendum', 'vote', 'poll', 'ballot']);
const LEAVING = /n\/(?:resignation|withdrawal)/;

const TELLING = /^(?:report|confirm|reveal|disclose)/;
const FAILING: ReadonlySet<string> = new Set(['fail', 'misquote', 'neglect', 'forget', 'pretend']);
const THINKING: ReadonlySet<string> = new Set(
  'believe think certify confirm say claim know expect prove suggest'.split(' '),
);
const DENYING: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no']);
const TRIED: ReadonlySet<string> = new Set(
  'guilty liable ban restriction moratorium prohibition embargo accuse charge convict suspect indict suspicion accusation allegation charges count'.split(
    ' ',
  ),
);
const NOWHERE: ReadonlySet<string> = new Set(
  'war court trial prison jail hospital school work bed sleep poll market sea extreme end life light power'.split(' '),
);
/** Verbs whose infinitive comes about. */
const COMING_ABOUT: ReadonlySet<string> = new Set(
  `manage help go come use send begin start continue proceed rush move work serve act join lead force get succeed appear
  seem say believe report know think allege find cause remain decide choose vote agree plan threaten vow try attempt seek
  expect set prepare intend be have do make order tell refuse urge ask call allow deploy promise pledge claim lead
  announce end keep combine cooperate conspire plot volunteer offer`.split(/\s+/),
);
/** Nouns whose infinitive comes about when they do. */
const DECISIONS: ReadonlySet<string> = new Set(
  `decision order plan move attempt bid effort agreement accord deal law bill vote offer pledge promise
  operation mission campaign right`.split(/\s+/),
);
/** Nouns that an infinitive tells apart by what they did: `the country to join`. */
const TOLD_APART: ReadonlySet<string> = new Set(['first', 'last', 'second', 'one', 'country', 'state', 'group']);
/** Sectors that speak for others. */
const SPEAKING: ReadonlySet<string> = new Set([
  'GOV',
  'MIL',
  'LEG',
  'PTY',
  'REB',
  'OPP',
  'JUD',
  'SPY',
  'REL',
  'LAB',
  'COP',
]);
const ORDINALS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'last', 'only', 'latest', 'next']);
const WANTING = /^(?:want|would like|need|wish)/;
const DESCRIBING = /^(?:allege|charge|suspect|accuse)/;
const COUNTS: ReadonlySet<string> = new Set(['number', 'total', 'toll', 'count', 'figure']);
/** Clauses above an act that are looked at. */
const ABOVE = 4;

export const SPEECH_DOUBTS: readonly Doubt[] = [
  /** `investigates the death of a Utopian`: the dead are accused of nothing. */
  ({ reading }, doc) =>
    reading.rule === 'accuse/investigate' &&
    argumentsIn(reading.frame, 'patient').some((head) => DEATHS.has(doc.lemma(head))),
  /** `announces support for marriage`, `campaigns in a state`: support of a thing, which belongs to nobody. */
  ({ reading, parties }) =>
    reading.type === 'SUPPORT' &&
    (reading.rule === 'p/express-support' || /^(?:campaign|recogni[sz]e)/.test(reading.frame.lemma)) &&
    !parties.reciprocal &&
    parties.recipient.length > 0 &&
    parties.recipient.every(({ mention, party }) => party.code === null && mention.form !== 'name') &&
    distinctCodes(parties.actor) < 2,
  /** `describes her role as central`: a word for something, and no hard one. */
  ({ reading }, doc) =>
    reading.rule === 'accuse/call-names' &&
    /^(?:describe|regard)/.test(reading.frame.lemma) &&
    !HARD_WORDS.test(doc.text.slice(doc.ends[reading.frame.predicate], doc.sentenceSpan(reading.frame.sentence)[1])),
  /** `tells his government he is to resign`: what somebody is told is nothing that he is told to do. */
  ({ reading }, doc) =>
    reading.rule === 'request/tell' &&
    reading.frame.lemma === 'tell' &&
    argumentsIn(reading.frame, 'clause').some((head) => childBy(doc, head, 'nsubj', 'nsubj:pass') >= 0),
  /** `the prime minister calls for a snap election`: who holds it asks nobody for it. */
  ({ reading, parties }, doc) =>
    reading.rule === 'request/ask' &&
    reading.frame.lemma === 'call' &&
    ['for', 'patient'].some((role) => argumentsIn(reading.frame, role).some((head) => VOTES.has(doc.lemma(head)))) &&
    parties.actor.some(({ party }) => party.kind === 'country' || party.sector.includes('GOV')) &&
    !parties.recipient.some(({ party }) => party.code !== null),
  /** `expresses concern about hundreds of people who are stranded`: they are not blamed. */
  ({ reading, parties }, doc) =>
    /^p\/(?:regret|have-words|lodge-protest)$/.test(reading.rule) &&
    parties.recipient.length > 0 &&
    parties.recipient.every(({ mention }) =>
      mentionWords(doc, mention).some((t) => SUFFERING.has(doc.lemma(t)) && doc.tag(t) === 'NNS'),
    ),
  /** `applies for bankruptcy`: nobody gives it. */
  ({ reading }, doc) =>
    reading.type === 'REQUEST' &&
    ['for', 'patient'].some((role) =>
      argumentsIn(reading.frame, role).some((head) => doc.lemma(head) === 'bankruptcy'),
    ),
  /** `presses ahead with its plan`: nobody is pressed. */
  ({ reading }, doc) =>
    reading.type === 'REQUEST' &&
    reading.frame.lemma.startsWith('press') &&
    ONWARD.has(doc.lower(Math.min(doc.length - 1, reading.frame.predicate + 1))),
  /** `reaffirms its demand`: whoever demands something backs nobody. */
  ({ reading }) => reading.rule.startsWith('c/support-* > n/demand'),
  /** `pleads for help on television`: that is where it is said. */
  ({ reading, parties }, doc) =>
    reading.type === 'REQUEST' &&
    parties.recipient.length > 0 &&
    parties.recipient.every(
      ({ party, mention }) => party.sector.includes('JRN') && prepositionOf(doc, mention.head) === 'on',
    ),
  /** `calls the decision regrettable`, `calls him a "great leader"`: no call by telephone. */
  ({ reading }, doc) =>
    reading.rule === 'consult/phone' &&
    reading.frame.lemma === 'call' &&
    !reading.frame.passive &&
    isNamed(reading, doc),
  /** `renews a call for a ceasefire`. */
  ({ reading }, doc) =>
    reading.type === 'CONSULT' &&
    reading.objects.some((head) => doc.lemma(head) === 'call' && isFollowedBy(doc, head, 'for')),
  /** `during the climate conference`: a meeting of one is only where something happens. */
  ({ reading, parties, frame }) =>
    frame.kind === 'noun' &&
    reading.type === 'CONSULT' &&
    /^n\/(?:talks|visit)/.test(reading.rule) &&
    distinctCodes([...parties.actor, ...parties.recipient]) < 2,
  /** `travels to the north`: a journey in one's own country. */
  ({ reading, parties }) =>
    reading.rule.startsWith('consult/visit') &&
    parties.recipient.some(({ party }) => party.code !== null) &&
    distinctCodes([...parties.actor, ...parties.recipient]) < 2,
  /** `refugees arrived in Utopia`. */
  ({ reading }, doc) =>
    reading.rule.startsWith('consult/visit') &&
    argumentsIn(reading.frame, 'agent').some((head) => TRAVELLERS.has(doc.lemma(head).toLowerCase())),
  /** `orders the opening of the gates`: what is ordered of nobody. */
  ({ reading, parties }) =>
    reading.rule === 'request/order' && reading.inner === null && !parties.recipient.some(isSomebody),
  /** `will appeal the decision`. */
  ({ reading }, doc) =>
    reading.rule.startsWith('request/ask') &&
    reading.frame.lemma === 'appeal' &&
    argumentsIn(reading.frame, 'patient').some((head) => PROTESTED.has(doc.lemma(head))),
  /** `reports a total of doses`, `reports that a war criminal …`: what is only reported. */
  ({ reading }) =>
    (/^c\/announce-(?:aid|trade|war|weapon|support)/.test(reading.rule) || isGoodsToldOf(reading)) &&
    TELLING.test(reading.frame.lemma),
  /** `proposes relaxing the rules`: whoever proposes offers. */
  ({ reading }) => reading.rule.startsWith('p/call-for-law') && reading.frame.lemma === 'propose',
  /** `does not believe that X attacked`, `fails to convince them to leave`. */
  ({ frame }, doc) => isUntrue(doc, frame.predicate),
  /** `guilty of attacking`, `on charges of spying and attacking`: what somebody is tried for is told by that. */
  ({ frame }, doc) => doc.tag(frame.predicate) === 'VBG' && isTriedFor(doc, frame.predicate),
  /** `wants to meet X`, `would like to leave`: a wish of one's own asks nobody. */
  ({ reading }) =>
    reading.type === 'REQUEST' &&
    WANTING.test(reading.frame.lemma) &&
    !reading.frame.arguments.some(({ role }) => role === 'patient' || role === 'goal'),
  /** `continues to command the mission`. */
  ({ reading }) => reading.rule.endsWith('request/order') && /^(?:command|direct)/.test(reading.frame.lemma),
  /** `six alleged spies`, `the officers charged in the case`: what describes somebody tells nothing of what he does. */
  ({ reading, parties, frame }, doc) =>
    reading.rule === 'accuse/allege' &&
    DESCRIBING.test(reading.frame.lemma) &&
    !frame.passive &&
    doc.tag(frame.predicate) !== 'VBZ' &&
    argumentsIn(reading.frame, 'patient').length === 0 &&
    parties.actor.every(({ mention }) => mention.head < frame.predicate),
  /** `bringing the total number of cases to nine`. */
  ({ reading }, doc) =>
    reading.frame.lemma === 'bring' &&
    argumentsIn(reading.frame, 'patient').some((head) => COUNTS.has(doc.lemma(head))),
  /** `dared them to ban it`, `money to buy arms`: what is only meant for somebody, or for something, is not done yet. */
  ({ frame }, doc) => isOnlyMeant(doc, frame.predicate),
  /** `received the report`, `received her resignation`: no guest. */
  ({ reading, parties }) =>
    reading.rule.startsWith('consult/host') &&
    reading.frame.lemma === 'receive' &&
    !argumentsIn(reading.frame, 'patient').some((head) =>
      parties.recipient.concat(parties.actor).some((p) => covers(p, head) && isSomebody(p)),
    ),
  /** `blames a leak`: things are not accused. */
  ({ reading, parties }) =>
    reading.rule.startsWith('accuse/disapprove') &&
    reading.frame.lemma === 'blame' &&
    !parties.recipient.some(isSomebody),
  /** `goes to war`, `came to court`. */
  ({ reading }, doc) =>
    reading.rule.includes('consult/visit') &&
    [reading.frame, ...(reading.inner === null ? [] : [reading.inner.frame])].some((frame) =>
      argumentsIn(frame, 'to').some((head) => NOWHERE.has(doc.lemma(head))),
    ),
  /** `talks to a friend`: people of one country, none of whom speaks for anybody. */
  ({ reading, parties }) =>
    /^consult\/(?:talk|meet|discuss)/.test(reading.rule) &&
    distinctCodes([...parties.actor, ...parties.recipient]) < 2 &&
    ![...parties.actor, ...parties.recipient].some(
      ({ party }) => party.kind === 'country' || party.sector.some((sector) => SPEAKING.has(sector)),
    ),
  /** `won the nomination`. */
  ({ reading }) => /^c\/receive-(?:offer|person|delegation)/.test(reading.rule) && reading.frame.lemma === 'win',
  /** `accepted her resignation`. */
  ({ reading }) => reading.type === 'CONCEDE' && reading.frame.lemma === 'accept' && LEAVING.test(reading.rule),
];

/** Whether the verb gives its object a name: something stands right behind the object that completes it. */
function isNamed({ frame }: Draft['reading'], doc: Doc): boolean {
  if (frame.complements.length > 0) return true;
  const [object] = argumentsIn(frame, 'patient');
  if (object === undefined) return false;
  let last = object;
  const end = doc.bounds[frame.sentence + 1]!;
  for (const child of doc.children(object)) {
    if (/^(?:flat|compound|appos)/.test(doc.deprel(child))) last = Math.max(last, child);
  }
  const next = last + 1;
  if (next >= end) return false;
  return CALLED.test(doc.form(next)) || doc.pos(next) === 'ADJ';
}

/** `confirms the use of the gas`. */
function isGoodsToldOf({ rule, type }: Draft['reading']): boolean {
  return type === 'AGREE' && /^c\/announce-\* > c\/do-(?:aid|trade)/.test(rule);
}

function isFollowedBy(doc: Doc, token: number, word: string): boolean {
  return token + 1 < doc.length && doc.lower(token + 1) === word;
}

/** Whether what governs the act says that it did not come about, or that nobody knows. */
function isUntrue(doc: Doc, predicate: number): boolean {
  let at = predicate;
  for (let i = 0; i < ABOVE; i++) {
    if (doc.children(at).some((t) => doc.lower(t) === 'unsuccessfully')) return true;
    const relation = doc.deprel(at);
    const above = doc.head(at);
    if (above < 0 || !/^(?:xcomp|ccomp|conj)/.test(relation)) return false;
    if (relation !== 'conj') {
      if (FAILING.has(doc.lemma(above))) return true;
      const denied = doc.children(above).some((t) => doc.deprel(t) === 'advmod' && DENYING.has(doc.lower(t)));
      if (denied && THINKING.has(doc.lemma(above)) && relation === 'ccomp') return true;
    }
    at = above;
  }
  return false;
}

/** Whether an infinitive hangs on a verb or a noun that does not tell whether it came about. */
function isOnlyMeant(doc: Doc, predicate: number): boolean {
  const relation = doc.deprel(predicate);
  const above = doc.head(predicate);
  if (above < 0 || doc.tag(predicate) !== 'VB' || childBy(doc, predicate, 'mark') < 0) return false;
  if (relation === 'xcomp') return doc.pos(above) === 'VERB' && !COMING_ABOUT.has(doc.lemma(above));
  // `use a system to block`: what is used does it.
  if (doc.head(above) >= 0 && doc.lemma(doc.head(above)) === 'use') return false;
  // `the first official to visit`: somebody singled out by what he did.
  if (doc.children(above).some((t) => doc.tag(t) === 'JJS' || ORDINALS.has(doc.lower(t)))) return false;
  return (
    relation === 'acl' &&
    doc.pos(above) === 'NOUN' &&
    !DECISIONS.has(doc.lemma(above)) &&
    !TOLD_APART.has(doc.lemma(above))
  );
}

/** Whether a noun or adjective that tells of guilt or of a ban has the act behind it, whatever the tree hangs it on. */
function isTriedFor(doc: Doc, predicate: number): boolean {
  const before = predicate - 2;
  const near = before >= 0 && doc.pos(predicate - 1) !== 'VERB' && doc.pos(before) === 'NOUN';
  return TRIED.has(doc.lemma(doc.head(predicate))) || (near && TRIED.has(doc.lemma(before)));
}

function mentionWords(doc: Doc, { startToken, endToken }: { startToken: number; endToken: number }): number[] {
  return Array.from({ length: endToken - startToken }, (_, i) => startToken + i).filter((t) => doc.pos(t) === 'NOUN');
}
