// Trees that the parser gets wrong where the words leave no doubt, set right before anything reads them.

import type { Doc } from '../../doc/doc.ts';
import { subtreeRange } from '../../doc/tree.ts';
import { repairArguments } from './argument-repairs.ts';
import { repairClauses } from './clause-repairs.ts';
import { type LongNames, repairNames } from './name-repairs.ts';
import { englishSpeech } from './speech.ts';
import { MONTHS, SEASONS, WEEKDAYS } from './time-words.ts';

const DAYS: ReadonlySet<string> = new Set(['today', 'yesterday', 'week', 'month', 'year', 'day']);
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;

/** Nouns of what somebody means to do: an infinitive right behind one says what. */
const INTENTIONS: ReadonlySet<string> = new Set(
  `plan decision intention intent attempt bid effort offer pledge promise agreement accord threat refusal desire proposal
  invitation commitment willingness readiness vow resolve determination`.split(/\s+/),
);

/** Verbs with a receiver and a gift. */
const GIVING: ReadonlySet<string> = new Set(
  'offer give send grant deny award hand show tell lend pay bring promise'.split(' '),
);

/** Verbs that with a preposition have no object to lose: `Beijing called on …` is active, however it is tagged. */
const CALLING: ReadonlySet<string> = new Set(['on', 'upon', 'for', 'in']);
/** Relations to a verb that needs no object, and those that mark a phrase as none. */
const COMPLETED = /^(?:obj|xcomp|ccomp|aux:pass|nsubj:pass)/;
const MARKED = /^(?:case|mark|cop)$/;
/** Words of a noun phrase that may stand between a conjunction and the head of what it joins. */
const NOMINAL: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM']);

const PARTICLES: ReadonlySet<string> = new Set(['back', 'away', 'off', 'out', 'down', 'home']);
const HOLDING: ReadonlySet<string> = new Set(['hold', 'take', 'keep']);
const CAPTIVES: ReadonlySet<string> = new Set(['hostage', 'captive', 'prisoner']);
/** Nouns in front of the name of a place. */
const PLACES: ReadonlySet<string> = new Set(
  'capital city town village province region district state county governorate port island municipality'.split(' '),
);

/**
 * Repairs a parsed document in place and links its children anew where something changed.
 * Known so far: names and clauses torn apart; `said on January 5 that it signed`, where the clause is hung on the day as if it
 * described it; `cancelled his plans to visit`, where the infinitive is hung on the verb as if it told what for; past
 * forms with an object or a preposition that are taken for passives without an auxiliary; and members of a list that
 * a conjunction joins.
 */
export function repairTrees(doc: Doc, names: LongNames): void {
  const named = repairNames(doc, names);
  let changed = repairClauses(doc) || named;
  if (changed) doc.linkChildren();
  for (let t = 0; t < doc.length; t++) {
    const here =
      liftFromDay(doc, t) ||
      liftFromSetting(doc, t) ||
      lowerToIntention(doc, t) ||
      toActive(doc, t) ||
      joinListed(doc, t) ||
      toObject(doc, t) ||
      countToObject(doc, t) ||
      particleToVerb(doc, t) ||
      noLonger(doc, t) ||
      heldByAgent(doc, t) ||
      nameToPlace(doc, t) ||
      liftFromWeekday(doc, t) ||
      linkedToNoun(doc, t) ||
      toClause(doc, t) ||
      actsOnDay(doc, t) ||
      authorToObject(doc, t) ||
      repairArguments(doc, t);
    changed = here || changed;
  }
  if (changed) doc.linkChildren();
}

/**
 * `Wang told X that …`, `Beijing called on X to …`, `strikes have killed X`: a subject without an auxiliary of the
 * passive acts.
 */
function toActive(doc: Doc, subject: number): boolean {
  const verb = doc.head(subject);
  if (doc.deprel(subject) !== 'nsubj:pass' || verb < subject || doc.tag(verb) !== 'VBN') return false;
  let acts = false;
  for (const child of doc.children(verb)) {
    const relation = doc.deprel(child);
    const perfect = relation === 'aux' && doc.lemma(child) === 'have';
    if ((relation.startsWith('aux') && !perfect) || relation === 'cop') return false;
    acts ||=
      perfect ||
      (child > verb &&
        (relation === 'obj' || relation === 'ccomp' || (relation === 'xcomp' && doc.pos(child) === 'NOUN')));
  }
  const next = verb + 1 < doc.length ? doc.lower(verb + 1) : '';
  if (!acts && !(doc.lemma(verb) === 'call' && CALLING.has(next))) return false;
  doc.setHead(subject, verb, 'nsubj');
  doc.setTag(verb, 'VERB', 'VBD');
  for (const child of doc.children(verb)) {
    if (child > verb && doc.deprel(child) === 'xcomp' && doc.pos(child) === 'NOUN') doc.setHead(child, verb, 'obj');
  }
  return true;
}

/** `met Minister X`, `boycotted foreign goods`: a bare phrase right behind a verb that has no object is one. */
function toObject(doc: Doc, token: number): boolean {
  const verb = doc.head(token);
  if (doc.deprel(token) !== 'obl' || verb < 0 || verb > token || doc.pos(verb) !== 'VERB') return false;
  if ((doc.pos(token) !== 'PROPN' && doc.pos(token) !== 'NOUN') || isDay(doc, token)) return false;
  if (toGift(doc, token, verb)) return true;
  if ([...doc.children(verb)].some((t) => COMPLETED.test(doc.deprel(t)))) return false;
  if ([...doc.children(token)].some((t) => MARKED.test(doc.deprel(t)))) return false;
  if (subtreeRange(doc, token)[0] !== verb + 1) return false;
  doc.setHead(token, verb, 'obj');
  return true;
}

/** `offered the leader his condolences`: of two bare phrases behind a verb of giving the second is what is given. */
function toGift(doc: Doc, token: number, verb: number): boolean {
  const receiver = [...doc.children(verb)].find((t) => doc.deprel(t) === 'obj');
  if (receiver === undefined || receiver > token || doc.pos(token) !== 'NOUN' || !GIVING.has(doc.lemma(verb)))
    return false;
  if ([...doc.children(token)].some((t) => MARKED.test(doc.deprel(t)))) return false;
  if (subtreeRange(doc, receiver)[1] !== subtreeRange(doc, token)[0]) return false;
  doc.setHead(receiver, verb, 'iobj');
  doc.setHead(token, verb, 'obj');
  return true;
}

/** `closed 20 of the shops`: a number right behind its verb that counts something is what it is done to. */
function countToObject(doc: Doc, count: number): boolean {
  if (doc.pos(count) !== 'NUM' || doc.deprel(count) !== 'obl:unmarked' || count === 0) return false;
  if (doc.head(count) !== count - 1 || doc.pos(count - 1) !== 'VERB') return false;
  const counted = doc.children(count).find((child) => doc.deprel(child) === 'nmod');
  if (counted === undefined || doc.children(count - 1).some((child) => doc.deprel(child) === 'obj')) return false;
  doc.setHead(count, count - 1, 'obj');
  return true;
}

/** `pushed back ten migrants`: an adverb of direction right behind a verb belongs to it, not to the number behind. */
function particleToVerb(doc: Doc, particle: number): boolean {
  const verb = particle - 1;
  if (verb < 0 || !PARTICLES.has(doc.lower(particle)) || doc.pos(particle) !== 'ADV') return false;
  if (doc.pos(verb) !== 'VERB' || doc.head(particle) <= particle || doc.pos(doc.head(particle)) === 'VERB')
    return false;
  doc.setHead(particle, verb, 'advmod');
  return true;
}

/** `no longer recognizes`: what is denied is the verb. */
function noLonger(doc: Doc, token: number): boolean {
  const longer = token + 1;
  if (doc.lower(token) !== 'no' || longer >= doc.length || doc.lower(longer) !== 'longer') return false;
  const verb = doc.head(longer);
  if (doc.head(token) !== longer || verb < 0 || doc.deprel(longer) !== 'advmod') return false;
  doc.setHead(token, verb, 'advmod');
  return true;
}

/** `were abducted and held hostage by rebels`: with an agent and without a subject of its own the verb is passive. */
function heldByAgent(doc: Doc, verb: number): boolean {
  if (doc.pos(verb) !== 'VERB' || doc.tag(verb) === 'VBG' || !HOLDING.has(doc.lemma(verb))) return false;
  const parts = [...doc.children(verb)];
  const held = parts.find((t) => doc.deprel(t) === 'obj' && t === verb + 1 && CAPTIVES.has(doc.lower(t)));
  if (doc.tag(verb) === 'VBN' || held === undefined) return false;
  const agent = [...parts, ...doc.children(held)].find(
    (t) => /^(?:obl|nmod)/.test(doc.deprel(t)) && doc.children(t).some((c) => doc.lower(c) === 'by'),
  );
  if (agent === undefined || parts.some((t) => doc.deprel(t).startsWith('nsubj'))) return false;
  doc.setTag(verb, 'VERB', 'VBN');
  doc.setHead(agent, verb, 'obl');
  return true;
}

/** `a bomb in the capital Bamako kills …`, `in Thenia, Algeria, kills …`: the second of two subjects names the place of the first. */
function nameToPlace(doc: Doc, name: number): boolean {
  const apart = name > 1 && doc.form(name - 1) === ',' && doc.pos(name - 2) === 'PROPN';
  const place = apart ? name - 2 : name - 1;
  if (place < 0 || doc.pos(name) !== 'PROPN' || doc.deprel(name) !== 'nsubj') return false;
  if (!apart && !PLACES.has(doc.lower(place))) return false;
  const rival = doc.children(doc.head(name)).find((t) => doc.deprel(t) === 'nsubj' && t < place);
  if (rival === undefined || doc.head(place) !== rival || !doc.deprel(place).startsWith('nmod')) return false;
  doc.setHead(name, place, 'appos');
  return true;
}

/** `President X and the Y President Z`: the head of what a conjunction joins to a name is its conjunct. */
function joinListed(doc: Doc, token: number): boolean {
  if (doc.deprel(token) !== 'list' || doc.head(token) >= token) return false;
  let t = token - 1;
  while (t > doc.head(token) && NOMINAL.has(doc.pos(t))) t--;
  if (t <= doc.head(token) || doc.pos(t) !== 'CCONJ') return false;
  doc.setHead(token, doc.head(token), 'conj');
  doc.setHead(t, token, 'cc');
  return true;
}

/** The infinitive right behind a noun of intention that is the object of the same verb. */
function lowerToIntention(doc: Doc, verb: number): boolean {
  const noun = verb - 2;
  if (doc.deprel(verb) !== 'advcl' || noun < 0 || doc.lower(verb - 1) !== 'to') return false;
  if (doc.head(noun) !== doc.head(verb) || doc.deprel(noun) !== 'obj') return false;
  if (doc.pos(noun) !== 'NOUN' || !INTENTIONS.has(doc.lemma(noun))) return false;
  doc.setHead(verb, noun, 'acl');
  return true;
}

/** `argued in the brief that …`: a that-clause on where it was said is what was said. */
function liftFromSetting(doc: Doc, clause: number): boolean {
  const setting = doc.head(clause);
  if (doc.deprel(clause) !== 'ccomp' || setting < 0 || setting > clause || doc.pos(setting) === 'VERB') return false;
  const speech = doc.head(setting);
  if (!doc.deprel(setting).startsWith('obl') || speech < 0 || speech > setting) return false;
  if (!englishSpeech.clauseVerbs.has(doc.lemma(speech))) return false;
  if (![...doc.children(clause)].some((child) => child < clause && doc.lower(child) === 'that')) return false;
  doc.setHead(clause, speech, 'ccomp');
  return true;
}

/** A that-clause on a day that a verb of speech has beside it is what was said. */
function liftFromDay(doc: Doc, clause: number): boolean {
  if (doc.deprel(clause) !== 'acl:relcl') return false;
  const day = doc.head(clause);
  const speech = doc.head(day);
  if (!isDay(doc, day) || speech < 0 || speech > day || doc.pos(speech) !== 'VERB') return false;
  if (!englishSpeech.clauseVerbs.has(doc.lemma(speech))) return false;
  const that = [...doc.children(clause)].find((child) => child < clause && doc.lower(child) === 'that');
  if (that === undefined || that < day) return false;
  doc.setHead(clause, speech, 'ccomp');
  doc.setHead(that, clause, 'mark');
  doc.setTag(that, 'SCONJ', 'IN');
  return true;
}

/** `police detained dozens of men`: a participle in front of a noun that has a subject of its own is the verb. */
function toClause(doc: Doc, participle: number): boolean {
  const noun = doc.head(participle);
  if (doc.deprel(participle) !== 'amod' || doc.tag(participle) !== 'VBN' || noun < participle) return false;
  const subject = doc.children(participle).find((t) => t < participle && doc.deprel(t).startsWith('nsubj'));
  if (subject === undefined) return false;
  doc.setHead(participle, doc.head(noun), doc.deprel(noun));
  doc.setHead(noun, participle, 'obj');
  doc.setHead(subject, participle, 'nsubj');
  doc.setTag(participle, 'VERB', 'VBD');
  return true;
}

/** `rejected accusations by the neighbours`: an active verb is done by nobody behind it; the phrase is its object's. */
function authorToObject(doc: Doc, author: number): boolean {
  const verb = doc.head(author);
  if (!isByPhrase(doc, author) || verb < 0 || verb > author || doc.pos(verb) !== 'VERB') return false;
  const parts = doc.children(verb);
  if (parts.some((t) => /^(?:aux:pass|nsubj:pass)/.test(doc.deprel(t)))) return false;
  if (!parts.some((t) => t < verb && /^(?:nsubj|mark)$/.test(doc.deprel(t)))) return false;
  const object = parts.find((t) => doc.deprel(t) === 'obj' && subtreeRange(doc, t)[1] === subtreeRange(doc, author)[0]);
  if (object === undefined) return false;
  doc.setHead(author, object, 'nmod');
  return true;
}

/** `by the neighbours`, not `by Friday` or `by ten percent`. */
function isByPhrase(doc: Doc, noun: number): boolean {
  if (doc.deprel(noun) === 'obl:agent') return true;
  if (doc.deprel(noun) !== 'obl' || isDay(doc, noun) || !doc.children(noun).some((t) => doc.lower(t) === 'by'))
    return false;
  return (
    !doc.children(noun).some((t) => doc.deprel(t) === 'nummod') && doc.pos(noun) !== 'NUM' && doc.tag(noun) !== 'VBG'
  );
}

/** `Ruritania on Friday lifted sanctions`: a past form right behind a day is no description of what follows. */
function actsOnDay(doc: Doc, past: number): boolean {
  const [day, noun] = [past - 1, doc.head(past)];
  if (doc.deprel(past) !== 'amod' || !/^(?:JJ|VBN)$/.test(doc.tag(past)) || !doc.lower(past).endsWith('ed'))
    return false;
  if (day < 2 || noun < past || !WEEKDAYS.has(doc.lower(day)) || doc.lower(day - 1) !== 'on') return false;
  // The day hangs on the one who acts, or is taken for a part of what the act is done to.
  const below = doc.head(day) === noun;
  const subject = doc.head(below ? noun : day);
  if (subject < 0 || subject > day - 2 || (!below && doc.head(subject) !== noun)) return false;
  const top = below ? subject : noun;
  doc.setHead(past, doc.head(top), doc.deprel(top));
  for (const child of doc.children(subject)) {
    if (child > noun) doc.setHead(child, past, doc.deprel(child).replace(/^acl$/, 'advcl'));
  }
  doc.setHead(noun, past, 'obj');
  doc.setHead(subject, past, 'nsubj');
  doc.setHead(day, past, 'obl');
  doc.setHead(day - 1, day, 'case');
  doc.setTag(past, 'VERB', 'VBD');
  return true;
}

/** `the X-linked Y Front attacks`: Y acts, and X only describes it. */
function linkedToNoun(doc: Doc, participle: number): boolean {
  const name = doc.head(participle);
  if (doc.deprel(participle) !== 'acl' || doc.tag(participle) !== 'VBN' || name < 0 || name > participle - 2)
    return false;
  if (doc.form(participle - 1) !== '-' || doc.starts[participle] !== doc.ends[participle - 1]) return false;
  const noun = doc
    .children(participle)
    .find((t) => t > participle && (doc.pos(t) === 'NOUN' || doc.pos(t) === 'PROPN'));
  if (noun === undefined || subtreeRange(doc, noun)[0] !== participle + 1) return false;
  doc.setHead(noun, doc.head(name), doc.deprel(name));
  for (const child of doc.children(name))
    if (/^(?:case|det)/.test(doc.deprel(child))) doc.setHead(child, noun, doc.deprel(child));
  doc.setHead(participle, noun, 'amod');
  doc.setHead(name, participle, 'compound');
  return true;
}

/** `established ties on Saturday with X`: a phrase on the name of a day is the verb's; `Friday of last week` is a day. */
function liftFromWeekday(doc: Doc, token: number): boolean {
  const day = doc.head(token);
  if (doc.deprel(token) !== 'nmod' || day < 0 || day > token || !WEEKDAYS.has(doc.lower(day))) return false;
  const verb = doc.head(day);
  if (verb < 0 || doc.pos(verb) !== 'VERB' || isDay(doc, token)) return false;
  const marker = doc.children(token).find((child) => doc.deprel(child) === 'case');
  if (marker === undefined || doc.lower(marker) === 'of') return false;
  doc.setHead(token, verb, 'obl');
  return true;
}

function isDay(doc: Doc, token: number): boolean {
  const word = doc.lower(token);
  return NUMBER.test(word) || [MONTHS, WEEKDAYS, SEASONS].some((names) => names.has(word)) || DAYS.has(word);
}
