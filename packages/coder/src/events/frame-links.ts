// What clauses lend each other: subjects of infinitives, participles and coordinated verbs, antecedents of relatives.

import type { Doc } from '../doc/doc.ts';
import { childBy } from '../doc/tree.ts';
import type { Argument, ParentRelation } from './frame.ts';
import type { FrameGrammar } from './frame-grammar.ts';

/** A frame while it is being built. */
export interface OpenFrame {
  readonly predicate: number;
  readonly passive: boolean;
  readonly kind: 'verb' | 'noun' | 'adjective';
  readonly arguments: Argument[];
  parent: number | null;
  parentRelation: ParentRelation;
}

/** Frames by their predicate token, parents before children. */
export type OpenFrames = ReadonlyMap<number, OpenFrame>;

/** Relation of a clause without subject and object to the noun that is its object. */
const LACKS_OBJECT = 'acl:obj';
/** Relation of a clause that tells what somebody means or thinks to the noun for that. */
const TOLD = 'acl:told';
const RELATIVE_PRONOUNS = new Set(['who', 'which', 'that', 'whom', 'whose']);

/**
 * Gives a verb the arguments it shares with the clause it hangs on, and names that clause as its parent.
 * The parent must be linked already: what it borrowed is lent on.
 */
export function linkVerb(doc: Doc, frame: OpenFrame, frames: OpenFrames, grammar: FrameGrammar): void {
  const verb = frame.predicate;
  const head = doc.head(verb);
  if (head < 0) return;
  const relation = doc.deprel(verb);
  const parent = frames.get(head);
  if (relation.startsWith('acl')) {
    linkToNoun(doc, frame, head, frames, grammar);
    return;
  }
  if (parent === undefined) return;
  frame.parent = head;
  if (relation === 'xcomp') {
    frame.parentRelation = 'complement';
    lend(frame, controller(doc, parent, grammar));
  } else if (relation === 'ccomp') {
    frame.parentRelation = 'report';
    resolveSpeaker(doc, frame, told(doc, frame, parent, grammar), grammar);
    lend(frame, headsOf(parent, 'agent'));
  } else if (relation === 'conj') {
    frame.parentRelation = 'coordinate';
    shareWithConjunct(doc, frame, parent);
  } else if (relation.startsWith('advcl')) {
    frame.parentRelation = hasMarker(doc, verb, grammar.infinitives) ? 'purpose' : 'adverbial';
    lend(frame, surfaceSubject(parent));
  } else if (relation === 'parataxis' || relation === 'csubj') {
    frame.parentRelation = 'adverbial';
  } else {
    frame.parentRelation = 'adverbial';
  }
}

/** Gives a bare relative or participle its antecedent. */
function linkToNoun(doc: Doc, frame: OpenFrame, noun: number, frames: OpenFrames, grammar: FrameGrammar): void {
  const verb = frame.predicate;
  const governor = nearestFrame(doc, noun, frames);
  frame.parent = governor;
  if (doc.deprel(verb) === LACKS_OBJECT) {
    // `억류했던 선박을 석방했다`: the noun is what it is done to, and who does it is the sentence's subject.
    frame.parentRelation = 'relative';
    if (!has(frame, 'patient')) frame.arguments.push({ role: 'patient', head: noun });
    lend(frame, outerSubject(nearestFrame(doc, doc.head(noun), frames), frames));
  } else if (doc.deprel(verb) === 'acl:relcl' || replacePronoun(doc, frame, noun)) {
    frame.parentRelation = 'relative';
    if (!replacePronoun(doc, frame, noun) && !hasHead(frame, noun)) {
      const gap = has(frame, 'agent') ? 'patient' : frame.passive ? 'patient' : 'agent';
      if (!has(frame, gap)) frame.arguments.push({ role: gap, head: noun });
    }
  } else if (
    doc.deprel(verb) === TOLD ||
    hasMarker(doc, verb, grammar.infinitives) ||
    hasMarker(doc, verb, grammar.genitives)
  ) {
    frame.parentRelation = 'complement';
    const parent = frames.get(noun);
    if (parent !== undefined) {
      frame.parent = noun;
      const owners = [...headsOf(parent, 'agent'), ...headsOf(parent, 'owner')];
      // `announced plans to deploy`: nobody owns the plans but who announced them.
      const above = nearestFrame(doc, doc.head(noun), frames);
      lend(frame, owners.length > 0 ? owners : outerSubject(above, frames));
    } else lend(frame, outerSubject(governor, frames));
  } else {
    frame.parentRelation = 'relative';
    // `passed a resolution denouncing …`: who speaks through the paper.
    const above = nearestFrame(doc, doc.head(noun), frames);
    const speakers = grammar.papers.has(doc.lemma(noun)) && !frame.passive ? outerSubject(above, frames) : [];
    lend(frame, speakers.length > 0 ? speakers : [noun]);
  }
}

/** Puts the antecedent where `who` or `which` stands. */
function replacePronoun(doc: Doc, frame: OpenFrame, noun: number): boolean {
  let replaced = false;
  frame.arguments.forEach((argument, i) => {
    if (RELATIVE_PRONOUNS.has(doc.lower(argument.head)) && childBy(doc, argument.head, 'case') < 0) {
      frame.arguments[i] = { role: argument.role, head: noun };
      replaced = true;
    } else if (argument.head === noun) replaced = true;
  });
  return replaced;
}

/** `Ruritania said it had fired`: the pronoun is the speaker's. */
function resolveSpeaker(doc: Doc, frame: OpenFrame, speakers: readonly number[], grammar: FrameGrammar): void {
  const speaker = speakers[0];
  if (speaker === undefined || grammar.speakerPronouns.has(doc.lower(speaker))) return;
  frame.arguments.forEach((argument, i) => {
    const subject = argument.role === (frame.passive ? 'patient' : 'agent');
    if (!subject || !grammar.speakerPronouns.has(doc.lower(argument.head))) return;
    frame.arguments[i] = { role: argument.role, head: speaker };
  });
}

/** Whose the pronoun is: the speaker's; in `told X that they must` the hearer's. */
function told(doc: Doc, frame: OpenFrame, parent: OpenFrame, grammar: FrameGrammar): number[] {
  const hearers = [...headsOf(parent, 'goal'), ...headsOf(parent, 'patient')];
  if (hearers.length === 0 || parent.passive) return headsOf(parent, 'agent');
  const obliged = [...doc.children(frame.predicate)].some(
    (t) => doc.deprel(t) === 'aux' && grammar.obliged.has(doc.lemma(t)),
  );
  return obliged ? hearers : headsOf(parent, 'agent');
}

function shareWithConjunct(doc: Doc, frame: OpenFrame, first: OpenFrame): void {
  if (frame.kind === 'noun' || first.kind === 'noun') return;
  lend(frame, surfaceSubject(first));
  const lacksObject = !has(first, 'patient') && !first.passive && !frame.passive;
  const shared = headsOf(frame, 'patient');
  if (lacksObject && shared.length > 0 && !headsOf(first, 'clause').length && adjacentConjunct(doc, first, frame)) {
    for (const head of shared) first.arguments.push({ role: 'patient', head });
  }
}

/** `condemned and rejected`: nothing but the conjunction between the two verbs. */
function adjacentConjunct(doc: Doc, first: OpenFrame, second: OpenFrame): boolean {
  const from = Math.min(first.predicate, second.predicate);
  const to = Math.max(first.predicate, second.predicate);
  if (to - from > 3) return false;
  for (let t = from + 1; t < to; t++) {
    const pos = doc.pos(t);
    if (pos !== 'CCONJ' && pos !== 'ADV' && pos !== 'PUNCT') return false;
  }
  return true;
}

/** Who does the infinitive: the object of `urge`, the subject of `promise`; in the passive its subject. */
function controller(doc: Doc, parent: OpenFrame, grammar: FrameGrammar): number[] {
  if (parent.passive) return headsOf(parent, 'patient');
  const object = [...headsOf(parent, 'patient'), ...headsOf(parent, 'goal')];
  if (object.length > 0 && !grammar.subjectControl.has(doc.lemma(parent.predicate))) return object.slice(0, 1);
  return headsOf(parent, 'agent');
}

function surfaceSubject(frame: OpenFrame): number[] {
  if (frame.kind === 'noun') return [...headsOf(frame, 'agent'), ...headsOf(frame, 'owner')];
  return headsOf(frame, frame.passive ? 'patient' : 'agent');
}

function outerSubject(governor: number | null, frames: OpenFrames): number[] {
  const frame = governor === null ? undefined : frames.get(governor);
  return frame === undefined ? [] : surfaceSubject(frame);
}

/** Gives a frame without a subject the heads as its own, where its voice wants them. */
function lend(frame: OpenFrame, heads: readonly number[]): void {
  const role = frame.passive ? 'patient' : 'agent';
  if (has(frame, role) || heads.length === 0) return;
  for (const head of heads) if (head !== frame.predicate) frame.arguments.unshift({ role, head });
}

/** The nearest frame above a noun, itself included. */
export function nearestFrame(doc: Doc, token: number, frames: OpenFrames): number | null {
  for (let t = token, steps = 0; t >= 0 && steps < doc.length; t = doc.head(t), steps++) if (frames.has(t)) return t;
  return null;
}

function headsOf(frame: OpenFrame, role: string): number[] {
  return frame.arguments.filter((a) => a.role === role).map((a) => a.head);
}

function has(frame: OpenFrame, role: string): boolean {
  return frame.arguments.some((a) => a.role === role);
}

function hasHead(frame: OpenFrame, head: number): boolean {
  return frame.arguments.some((a) => a.head === head);
}

function hasMarker(doc: Doc, verb: number, markers: ReadonlySet<string>): boolean {
  for (const child of doc.children(verb)) {
    if (doc.deprel(child) === 'mark' && markers.has(doc.lower(child))) return true;
  }
  return false;
}
