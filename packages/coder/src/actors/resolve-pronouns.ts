// What a pronoun points back to: agreement first, then nearness, subjects before others, never its own verb's other argument.

import { childBy, relatesBy } from '../doc/tree.ts';
import type { Gender } from './actor-grammar.ts';
import type { Discourse, Trace } from './discourse.ts';
import type { PronounReading } from './readings.ts';
import type { Scene } from './scene.ts';

/** How far back a pronoun looks, in sentences. */
const REACH = { one: 6, body: 2, several: 3, any: 3 } as const;
const SUBJECT_BONUS = 1.6;
/** `the spokesman said X agreed`: the text is less about who acts inside of what somebody says. */
const TOLD_SUBJECT_COST = 1;
const SENTENCE_COST = 1.5;
const FAINT_COST = 1.7;
const KNOWN_GENDER_BONUS = 0.6;
const REPEAT_BONUS = 0.15;
const SUBJECT_PRONOUN_BONUS = 0.5;
const LOWEST_BODY = -1.75;
const LOWEST_OBJECT = -0.5;
/** `they` is rarely one state: only where nothing else can be meant. */
const LONE_BODY_COST = 3;
const ARGUMENTS = ['nsubj', 'obj', 'iobj', 'obl'] as const;

/** The trace a third-person pronoun stands for, or null. */
export function findAntecedent(
  scene: Scene,
  discourse: Discourse,
  reading: PronounReading,
  gender: Gender,
): Trace | null {
  const token = reading.phrase.head;
  const sentence = scene.doc.sentenceOf[token]!;
  const reach = REACH[reading.facts.number];
  let best: Trace | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = discourse.traces.length - 1; i >= 0; i--) {
    const trace = discourse.traces[i]!;
    if (sentence - trace.sentence > reach) break;
    if (
      !agrees(trace, reading, gender) ||
      isBarred(scene, trace, reading) ||
      isOwnSubject(scene, discourse, trace, reading)
    )
      continue;
    const score = scoreOf(scene, trace, reading, token);
    if (score > bestScore) {
      best = trace;
      bestScore = score;
    }
  }
  return bestScore < floorOf(scene, reading) ? null : best;
}

/** `it` as an object stands for too many things to look far. */
function floorOf(scene: Scene, reading: PronounReading): number {
  if (reading.facts.number !== 'body') return Number.NEGATIVE_INFINITY;
  const deprel = scene.doc.deprel(reading.phrase.head);
  return reading.facts.possessive || deprel.startsWith('nsubj') ? LOWEST_BODY : LOWEST_OBJECT;
}

function agrees(trace: Trace, reading: PronounReading, gender: Gender): boolean {
  const { number } = reading.facts;
  if (trace.parties.length === 0) return false;
  if (number === 'any') return trace.parties[0]?.historical !== true;
  if (number === 'one') {
    if (trace.number !== 'one' || trace.parties[0]?.historical === true) return false;
    const known = trace.person?.gender ?? '';
    return gender === '' || known === '' || known === gender;
  }
  return number === trace.number || (number === 'several' && trace.number === 'body' && !trace.faint);
}

/** The other arguments of its own verb, and the speaker of the quotation it stands in. */
function isBarred(scene: Scene, trace: Trace, reading: PronounReading): boolean {
  const { doc, quoted } = scene;
  const token = reading.phrase.head;
  if (reading.facts.reflexive) return false;
  if (quoted[token] === 1 && quoted[trace.head] === 0 && speaks(scene, trace.head, token)) return true;
  if (reading.facts.possessive || doc.deprel(token) === 'nmod:poss') return isOwnPhrase(scene, trace, token);
  const verb = doc.head(token);
  if (verb < 0 || trace.sentence !== doc.sentenceOf[token]) return false;
  if (!relatesBy(doc, trace.head, ARGUMENTS) || !relatesBy(doc, token, ARGUMENTS)) return false;
  return doc.head(trace.head) === verb || isSharedSubject(scene, trace, verb, token);
}

/** `乙方…，甲国海警对其驱离`: what may be anybody is not of the state that acts on it. */
function isOwnSubject(scene: Scene, discourse: Discourse, trace: Trace, { facts, phrase }: PronounReading): boolean {
  const { doc } = scene;
  const verb = doc.head(phrase.head);
  if (facts.number !== 'any' || verb < 0 || !/^(?:obj|obl)/.test(doc.deprel(phrase.head))) return false;
  const subject = childBy(doc, verb, 'nsubj');
  const actor = discourse.traces.findLast(({ head }) => head === subject)?.parties[0]?.code ?? null;
  return actor !== null && trace.parties.some(({ code }) => code === actor);
}

/** `X filed a protest and urged it to …`: the subject of the first verb is that of the second. */
function isSharedSubject(scene: Scene, trace: Trace, verb: number, token: number): boolean {
  const { doc } = scene;
  if (!trace.subject || doc.deprel(token).startsWith('nsubj')) return false;
  let first = verb;
  for (let steps = 0; steps < 4 && doc.deprel(first) === 'conj' && doc.head(first) >= 0; steps++) {
    if (childBy(doc, first, 'nsubj', 'nsubj:pass') >= 0) return false;
    first = doc.head(first);
  }
  return first !== verb && doc.head(trace.head) === first;
}

/** `his ally X`: not X himself. */
function isOwnPhrase(scene: Scene, trace: Trace, token: number): boolean {
  return scene.doc.head(token) === trace.head && trace.head > token;
}

/** Whether the trace is subject of a verb of speech in the pronoun's sentence or one beside it. */
function speaks(scene: Scene, head: number, token: number): boolean {
  const { doc, grammar } = scene;
  const verb = doc.head(head);
  if (verb < 0 || !doc.deprel(head).startsWith('nsubj') || !grammar.speechVerbs.has(doc.lemma(verb))) return false;
  return Math.abs(doc.sentenceOf[head]! - doc.sentenceOf[token]!) <= 1;
}

function scoreOf(scene: Scene, trace: Trace, reading: PronounReading, token: number): number {
  const { doc } = scene;
  let score = -SENTENCE_COST * (doc.sentenceOf[token]! - trace.sentence);
  if (trace.subject) score += SUBJECT_BONUS;
  if (trace.subject && isToldOf(scene, trace)) score -= TOLD_SUBJECT_COST;
  if (trace.subject && doc.deprel(token).startsWith('nsubj')) score += SUBJECT_PRONOUN_BONUS;
  if (trace.faint) score -= FAINT_COST;
  if (trace.person !== null && trace.person.gender !== '') score += KNOWN_GENDER_BONUS;
  if (trace.person !== null) score += REPEAT_BONUS * Math.min(6, trace.person.count);
  if (reading.facts.number === 'several' && trace.number === 'body') score -= LONE_BODY_COST;
  return score - (token - trace.head) * 0.005;
}

/** Whether a subject stands in what another subject of its sentence says, in another sentence than the pronoun. */
function isToldOf({ doc }: Scene, { head }: Trace): boolean {
  const verb = doc.head(head);
  if (verb < 0 || !doc.deprel(verb).startsWith('ccomp')) return false;
  const above = doc.head(verb);
  return above >= 0 && childBy(doc, above, 'nsubj') >= 0;
}

/**
 * The trace of whoever speaks the quotation a first-person pronoun stands in: the subject of a verb of speech outside
 * the marks, in its sentence, else in the nearest sentence of its paragraph, else the last one to speak.
 */
export function findSpeaker(scene: Scene, discourse: Discourse, token: number): Trace | null {
  const { doc, quoted } = scene;
  if (quoted[token] === 0) return null;
  const sentence = doc.sentenceOf[token]!;
  let best: Trace | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const trace of discourse.traces) {
    if (quoted[trace.head] === 1 || trace.number === 'several') continue;
    const distance = Math.abs(trace.sentence - sentence);
    const near = doc.paragraphs[trace.sentence] === doc.paragraphs[sentence] ? 0 : 1;
    if (distance + near > 4 || !speaks(scene, trace.head, trace.head)) continue;
    if (distance + near <= bestDistance) {
      best = trace;
      bestDistance = distance + near;
    }
  }
  return best;
}
