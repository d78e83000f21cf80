// From trees to frames: one frame for each verb, eventive noun and predicative adjective of a document.

import type { Doc } from '../doc/doc.ts';
import { childBy } from '../doc/tree.ts';
import type { Argument, Frame, FrameKind, Modality } from './frame.ts';
import { isPassive, nounArguments, prepositionOf, verbArguments } from './frame-arguments.ts';
import type { FrameGrammar } from './frame-grammar.ts';
import { linkVerb, nearestFrame, type OpenFrame } from './frame-links.ts';
import { modalityOf, nounModality } from './frame-modality.ts';
import { headlineArguments, headlineVerb } from './headline-verbs.ts';
import { surfaceSubject } from './surface-subject.ts';

/** Frames of all sentences, in text order. */
export function extractFrames(doc: Doc, grammar: FrameGrammar): Frame[] {
  const frames: Frame[] = [];
  for (let s = 0; s < doc.sentenceCount; s++) addSentence(doc, s, grammar, frames);
  return frames;
}

function addSentence(doc: Doc, sentence: number, grammar: FrameGrammar, frames: Frame[]): void {
  const open = new Map<number, OpenFrame>();
  const from = doc.bounds[sentence]!;
  const to = doc.bounds[sentence + 1]!;
  const headline = headlineVerb(doc, sentence, grammar);
  for (let t = from; t < to; t++) {
    const kind = t === headline ? 'verb' : kindOf(doc, t, grammar);
    if (kind !== null) open.set(t, openFrame(doc, t, kind, grammar));
  }
  const ordered = [...open.keys()].sort((a, b) => depth(doc, a) - depth(doc, b));
  for (const t of ordered) link(doc, open.get(t)!, open, grammar);
  if (headline >= 0) shareHeadlineSubject(doc, open, headline);
  for (const frame of open.values()) addFront(doc, frame, grammar);
  const first = frames.length;
  const ids = new Map([...open.keys()].map((t, i) => [t, first + i]));
  const modalities = new Map<number, Modality>();
  for (const t of ordered) modalities.set(t, modality(doc, open.get(t)!, modalities, grammar));
  for (const [t, frame] of open) {
    const tokens = triggerTokens(doc, t, grammar);
    frames.push({
      id: ids.get(t)!,
      sentence,
      predicate: t,
      lemma:
        frame.kind === 'adjective' && doc.pos(t) === 'VERB'
          ? doc.lower(t)
          : headword(doc, t, frame.kind, tokens, grammar),
      kind: frame.kind,
      passive: frame.passive,
      tokens,
      arguments: frame.arguments,
      complements: lemmasIn(doc, frame, ['clause', 'infinitive']),
      objects: lemmasIn(doc, frame, ['patient']),
      modality: modalities.get(t)!,
      untensed: doc.tag(t) === grammar.tags.base && childBy(doc, t, 'aux', 'aux:pass', 'cop') < 0,
      onlyAim: frame.kind !== 'noun' && isAim(doc, t, grammar),
      parent: frame.parent === null ? null : (ids.get(frame.parent) ?? null),
      parentRelation: frame.parentRelation,
    });
  }
}

function isAim(doc: Doc, verb: number, { aims }: FrameGrammar): boolean {
  if (!doc.deprel(verb).startsWith('advcl')) return false;
  return doc.children(verb).some((child) => doc.deprel(child) === 'mark' && aims.has(doc.lower(child)));
}

/** What stands in front of an active verb and is not its subject in the tree is kept as a second guess. */
function addFront(doc: Doc, frame: OpenFrame, grammar: FrameGrammar): void {
  if (frame.kind !== 'verb' || frame.passive) return;
  const front = surfaceSubject(doc, frame.predicate, grammar);
  if (front < 0 || frame.arguments.some(({ head }) => head === front)) return;
  frame.arguments.push({ role: 'front', head: front });
}

/** `Ruritania severs ties and opens …`: the second verb has the subject of the first. */
function shareHeadlineSubject(doc: Doc, open: ReadonlyMap<number, OpenFrame>, headline: number): void {
  const agents = open.get(headline)!.arguments.filter(({ role }) => role === 'agent');
  for (const [t, frame] of open) {
    const joined = t > headline && frame.kind === 'verb' && !frame.passive && doc.deprel(t) === 'conj';
    if (joined && !frame.arguments.some(({ role }) => role === 'agent')) frame.arguments.unshift(...agents);
  }
}

function kindOf(doc: Doc, token: number, grammar: FrameGrammar): FrameKind | null {
  if (isCompounded(doc, token)) return null;
  const relation = doc.deprel(token);
  switch (doc.pos(token)) {
    case 'VERB':
      if (isStateOfMind(doc, token, grammar)) return 'adjective';
      return relation === 'aux' || relation === 'amod' || relation === 'case' || relation === 'compound'
        ? null
        : 'verb';
    case 'ADJ':
      return childBy(doc, token, 'cop') >= 0 || (relation === 'xcomp' && doc.head(token) >= 0) ? 'adjective' : null;
    case 'NOUN':
    case 'PROPN':
      if (relation === 'compound' || relation === 'flat') return null;
      if (isWhereabouts(doc, token)) return 'verb';
      return grammar.eventiveNouns.has(doc.lemma(token).toLowerCase()) ? 'noun' : null;
    default:
      return null;
  }
}

/** `is worried about`, `was committed to`: how somebody feels, though the tree has a passive; not `is opposed by X`. */
function isStateOfMind(doc: Doc, token: number, grammar: FrameGrammar): boolean {
  if (!grammar.mindParticiples.has(doc.lower(token)) || childBy(doc, token, 'cop', 'aux:pass') < 0) return false;
  return !doc.children(token).some((child) => grammar.agentMarkers.has(prepositionOf(doc, child)));
}

/** `life-threatening`, `US-backed`: half of a compound tells no act of its own. */
function isCompounded(doc: Doc, token: number): boolean {
  const hyphen = token - 1;
  if (hyphen <= doc.bounds[doc.sentenceOf[token]!]! || doc.form(hyphen) !== '-') return false;
  return doc.ends[hyphen] === doc.starts[token] && doc.ends[hyphen - 1] === doc.starts[hyphen];
}

/** `X is in Seoul for talks`: the place heads the tree, the verb is its copula. */
function isWhereabouts(doc: Doc, token: number): boolean {
  return childBy(doc, token, 'cop') >= 0 && childBy(doc, token, 'case') >= 0 && childBy(doc, token, 'nsubj') >= 0;
}

function openFrame(doc: Doc, token: number, kind: FrameKind, grammar: FrameGrammar): OpenFrame {
  if (kind === 'verb' && doc.pos(token) !== 'VERB') {
    const headline = !isWhereabouts(doc, token);
    const shown = headline ? headlineArguments(doc, token) : whereabouts(doc, token, grammar);
    return { predicate: token, kind, passive: false, arguments: shown, parent: null, parentRelation: null };
  }
  const passive = kind === 'verb' && isPassive(doc, token, grammar);
  if (kind === 'adjective' && doc.pos(token) === 'VERB') {
    const args = verbArguments(doc, token, true, grammar);
    const mind = args.map(({ role, head }) => ({ role: role === 'patient' ? 'agent' : role, head }));
    return { predicate: token, kind, passive, arguments: mind, parent: null, parentRelation: null };
  }
  const args = kind === 'noun' ? nounArguments(doc, token, grammar) : verbArguments(doc, token, passive, grammar);
  return { predicate: token, kind, passive, arguments: args, parent: null, parentRelation: null };
}

function whereabouts(doc: Doc, place: number, grammar: FrameGrammar): Argument[] {
  const args = nounArguments(doc, place, grammar).filter(({ role }) => role !== 'owner');
  for (const child of doc.children(place))
    if (doc.deprel(child) === 'nsubj') args.unshift({ role: 'agent', head: child });
  args.push({ role: prepositionOf(doc, place), head: place });
  return args;
}

function link(doc: Doc, frame: OpenFrame, open: ReadonlyMap<number, OpenFrame>, grammar: FrameGrammar): void {
  if (frame.kind !== 'noun') {
    linkVerb(doc, frame, open, grammar);
    return;
  }
  const head = doc.head(frame.predicate);
  if (head < 0) return;
  frame.parent = nearestFrame(doc, head, open);
  if (frame.parent !== null) frame.parentRelation = 'nominal';
}

function modality(doc: Doc, frame: OpenFrame, known: ReadonlyMap<number, Modality>, grammar: FrameGrammar): Modality {
  if (frame.kind === 'noun') return nounModality(doc, frame.predicate, grammar.plannedModifiers);
  const base = frame.parentRelation === 'coordinate' && frame.parent !== null ? known.get(frame.parent) : undefined;
  return modalityOf(doc, frame.predicate, grammar, base ?? null);
}

function lemmasIn(doc: Doc, frame: OpenFrame, roles: readonly string[]): string[] {
  return frame.arguments.filter(({ role }) => roles.includes(role)).map(({ head }) => doc.lemma(head).toLowerCase());
}

/** The predicate with its particles, in text order. */
function triggerTokens(doc: Doc, predicate: number, grammar: FrameGrammar): number[] {
  const tokens = [predicate];
  for (const child of doc.children(predicate)) {
    const relation = doc.deprel(child);
    const particle = relation === 'compound:prt' || (relation === 'advmod' && grammar.particles.has(doc.lower(child)));
    if (particle && child > predicate) tokens.push(child);
  }
  return tokens.sort((a, b) => a - b);
}

function headword(
  doc: Doc,
  predicate: number,
  kind: FrameKind,
  tokens: readonly number[],
  grammar: FrameGrammar,
): string {
  const lemma = doc.lemma(predicate).toLowerCase();
  if (kind === 'verb' && doc.pos(predicate) !== 'VERB' && isWhereabouts(doc, predicate)) return grammar.be;
  const own = kind === 'verb' ? grammar.verbLemma(doc.lower(predicate), lemma) : lemma;
  return tokens.map((t) => (t === predicate ? own : doc.lower(t))).join(' ');
}

function depth(doc: Doc, token: number): number {
  let n = 0;
  for (let t = doc.head(token); t >= 0 && n <= doc.length; t = doc.head(t)) n++;
  return n;
}
