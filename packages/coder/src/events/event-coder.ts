// Frames to events: each frame that tells an act gets its type, status, parties, topic, date and place, or a reason to leave it out.

import type { Amount, Size } from '@rapport/record';
import type { ActorLayer } from '../actors/actor-layer.ts';
import type { PlaceMention } from '../place/place-mention.ts';
import type { TimeExpression, TimeReference } from '../time/time-expression.ts';
import { withAim } from './aimed-at.ts';
import type { CodedEvents, CodedFrame, EventDate, EventParty, LeftOut } from './coded-event.ts';
import { confidenceCues } from './confidence-cues.ts';
import { type ConfidenceWeights, confidenceOf, SEVERAL } from './event-confidence.ts';
import { dateOf } from './event-date.ts';
import type { EventDoubts } from './event-doubts.ts';
import { type GuardFinding, guardOf, storyGuard } from './event-guards.ts';
import { partiesOf } from './event-parties.ts';
import { placeOf } from './event-place.ts';
import { statusOf } from './event-status.ts';
import { cuesOf, type Topic, topicOf } from './event-topic.ts';
import { foldRepeats } from './fold-repeats.ts';
import type { Frame } from './frame.ts';
import { prepositionOf } from './frame-arguments.ts';
import type { DroppedArguments } from './frame-grammar.ts';
import type { Reader } from './reader.ts';
import type { Reading } from './reading.ts';
import type { TokenSpan } from './relation-coder.ts';
import type { RelationModel } from './relation-model.ts';
import { rolePhrases } from './role-phrases.ts';
import { imprisonment } from './rules/prison-sentence.ts';
import type { NationLookup, SpecialRule } from './rules/special-rule.ts';
import { type Draft, type Settled, settle } from './settle-type.ts';
import { isTold } from './told-frames.ts';

/** What the floors below have found in the document. */
export interface EventLayers {
  readonly actors: ActorLayer;
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
  readonly amounts: readonly { readonly startToken: number; readonly amount: Amount }[];
  readonly nationOf: NationLookup;
  /** Whether a clause ends in its verb. */
  readonly verbFinal: boolean;
  /** Whether the language leaves out a side that is known. */
  readonly dropsArguments: DroppedArguments;
  readonly confidence: ConfidenceWeights;
  readonly rules: readonly SpecialRule[];
  readonly doubts?: EventDoubts;
  /** Asked for a second opinion where an act hangs loosely together with its parties. */
  readonly relations: Pick<RelationModel, 'chanceOf'>;
  /** Dead, injured and arrested of a sentence. */
  sizeOf(sentence: number): Size | undefined;
}

/** The day that undated events are given, and the line between news and history. */
export interface EventOptions {
  readonly reference: TimeReference;
  /** Hears of each act that is told, with what it was settled as, or why it was left out; for traces. */
  readonly onAct?: (draft: Draft, settled: Settled | string) => void;
}

/** Codes all events of a document, in text order. */
export function codeEvents(reader: Reader, layers: EventLayers, options: EventOptions): CodedEvents {
  reader.readAll();
  const bySentence = new Map<number, Frame[]>();
  for (const frame of reader.frames) {
    const list = bySentence.get(frame.sentence) ?? [];
    list.push(frame);
    bySentence.set(frame.sentence, list);
  }
  const events: CodedFrame[] = [];
  const skipped: LeftOut[] = [];
  const story = storyGuard(reader.doc, reader.lexicon);
  for (const [sentence, frames] of bySentence) {
    const scene: SentenceScene = {
      reader,
      layers,
      options,
      sentence,
      guard: story ?? guardOf(reader.doc, sentence, reader.lexicon),
      inherited: namesItsActor(reader, layers.actors, sentence) ? null : inheritedDate(reader, events, sentence),
      before: events,
    };
    codeSentence(scene, frames, events, skipped);
  }
  return { events, skipped };
}

/** All that the events of one sentence share. */
interface SentenceScene {
  readonly reader: Reader;
  readonly layers: EventLayers;
  readonly options: EventOptions;
  readonly sentence: number;
  readonly guard: GuardFinding | null;
  readonly inherited: EventDate | null;
  /** Events of the sentences before. */
  readonly before: readonly CodedFrame[];
}

function codeSentence(scene: SentenceScene, frames: readonly Frame[], events: CodedFrame[], skipped: LeftOut[]): void {
  const { reader, sentence } = scene;
  const cues = cuesOf(reader.doc, sentence, reader.lexicon);
  const found: CodedFrame[] = [];
  let reason: string | null = null;
  for (const frame of frames) {
    if (isInDate(scene.layers.times, frame.predicate)) continue;
    const reading = reader.read(frame);
    if (reading === null || reading.type === 'DENY' || !isTold(reader, frame, reading)) continue;
    const draft = draftOf(scene, frame, reading);
    const settled = settledOf(scene, draft);
    scene.options.onAct?.(draft, settled);
    if (typeof settled === 'string') {
      reason ??= settled;
      continue;
    }
    found.push(codedFrame(scene, draft, settled, topicOf(reading, settled.type, cues)));
    const prison = imprisonment(reader.doc, sentence, settled);
    if (prison !== null) found.push(codedFrame(scene, draft, prison, topicOf(reading, prison.type, cues)));
  }
  const kept = foldRepeats(found);
  if (kept.length === 0 && reason !== null) skipped.push({ sentence, reason });
  events.push(...(kept.length > 1 ? kept.map((event) => oneOfSeveral(event, scene.layers.confidence)) : kept));
}

function oneOfSeveral(event: CodedFrame, weights: ConfidenceWeights): CodedFrame {
  const cues = [...event.cues, SEVERAL];
  return { ...event, cues, confidence: confidenceOf(cues, weights) };
}

function settledOf({ reader, layers, guard }: SentenceScene, draft: Draft): Settled | string {
  if (layers.doubts?.hasOtherSense(draft, reader.doc) === true) return 'other_sense';
  const settled = settle(draft, guard);
  if (typeof settled === 'string') return settled;
  if (layers.doubts?.isIdlePromise(draft, settled) === true) return 'no_recipient';
  const chance = () => chanceOf(reader, layers.relations, settled);
  return layers.doubts?.isInPassing(draft, settled, reader.doc, chance) === true ? 'in_passing' : settled;
}

function chanceOf(
  reader: Reader,
  relations: EventLayers['relations'],
  { type, actor, recipient, reciprocal }: Settled,
): number {
  const spanOf = (party: EventParty | undefined): TokenSpan | null =>
    party === undefined ? null : [party.mention.startToken, party.mention.endToken];
  return relations.chanceOf(type, reader, spanOf(actor[0]), spanOf(reciprocal ? actor[1] : recipient[0]));
}

/** `since March 29`: a word of a date tells no act. */
function isInDate(times: readonly TimeExpression[], token: number): boolean {
  return times.some(({ startToken, endToken }) => startToken <= token && token < endToken);
}

/** Types of which the dead, injured and arrested of a sentence are told. */
const COUNTED: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'PROTEST']);

const NOUN_WEAKER = 0.5;

function codedFrame(scene: SentenceScene, draft: Draft, settled: Settled, topic: Topic): CodedFrame {
  const { reader, layers, sentence, options } = scene;
  const { frame, reading, reporter } = draft;
  const dates = { doc: reader.doc, times: layers.times, reference: options.reference };
  const tokens = [...reading.tokens, ...(reading.frame.predicate === frame.predicate ? [] : [reading.frame.predicate])];
  const act = {
    frame,
    tokens,
    status: settled.status,
    // `agreed in May to meet in June`: what is promised has its own day.
    others: [
      ...(reading.type === 'AGREE' ? [] : clausesWithin(reading)),
      ...clausesAbove(reader, frame),
      ...(layers.verbFinal ? clausesBefore(reader, frame) : []),
    ],
  };
  const when = dateOf(dates, act, scene.inherited);
  const place = placeOf(reader.doc, layers.places, frame, layers.verbFinal);
  const size = COUNTED.has(settled.type) ? layers.sizeOf(sentence) : undefined;
  const rule = draft.rule ?? reading.rule;
  const cues = confidenceCues({
    doc: reader.doc,
    sentence,
    reading,
    settled,
    guard: scene.guard,
    rule,
    reported: reporter !== null,
  });
  const past = isHistory(when, options.reference) && settled.status !== 'planned';
  return {
    frame,
    sentence,
    ...settled,
    ...topic,
    status: past ? 'historical' : settled.status,
    trigger: triggerSpans(scene, reading),
    actorPhrases: rolePhrases(reader, reading, settled.actor, settled.reciprocal ? 'both' : 'actor'),
    recipientPhrases: rolePhrases(reader, reading, settled.recipient, 'recipient'),
    eventText: [reading.tokens.map((t) => reader.doc.form(t)).join(' ')],
    when,
    ...(place === undefined ? {} : { place }),
    ...(size === undefined ? {} : { size }),
    amounts: amountsOf(scene),
    ...(reporter === null ? {} : { reportedBy: reporter }),
    confidence: confidenceOf(cues, layers.confidence),
    strength: reading.strength - (reading.frame.kind === 'noun' ? NOUN_WEAKER : 0),
    cues,
    rule,
  };
}

/** What the act is said of: in `refused to meet on Monday` the day hangs on the meeting. */
function clausesWithin(reading: Reading): Frame[] {
  const found: Frame[] = [];
  for (let inner = reading.inner; inner !== null; inner = inner.inner) found.push(inner.frame);
  return found;
}

/** Clauses that share their time with the frame's: governing, reporting and joined ones, and those it tells the result of. */
function clausesAbove(reader: Reader, frame: Frame): Frame[] {
  const found: Frame[] = [];
  let current = frame;
  while (current.parent !== null && found.length < 5) {
    const { parentRelation } = current;
    if (parentRelation === null || parentRelation === 'relative') break;
    if (parentRelation === 'adverbial' && prepositionOf(reader.doc, current.predicate) !== '') break;
    const parent = reader.frames[current.parent];
    if (parent === undefined || parent === current || parent.sentence !== frame.sentence) break;
    found.push(parent);
    current = parent;
  }
  return found;
}

/** `13일 베이징에 도착해 방문을 시작했다`: where verbs stand last, the day opens the first of the clauses joined to the verb. */
function clausesBefore(reader: Reader, frame: Frame): Frame[] {
  return reader.frames
    .filter((other) => other.parent === frame.id && other.parentRelation === 'coordinate' && other.kind !== 'noun')
    .filter((other) => other.predicate < frame.predicate)
    .reverse();
}

function draftOf(scene: SentenceScene, frame: Frame, reading: Reading): Draft {
  let draft: Draft = {
    frame,
    reading,
    facts: statusOf(scene.reader, reading),
    parties: partiesOf(scene.reader.doc, reading, scene.layers.actors),
    reporter: reporterOf(scene, frame),
  };
  const sight = {
    reader: scene.reader,
    actors: scene.layers.actors,
    nationOf: scene.layers.nationOf,
    dropsArguments: scene.layers.dropsArguments,
    before: scene.before,
  };
  for (const rule of scene.layers.rules) {
    const changed = rule.apply(draft, sight);
    if (changed !== null) draft = { ...changed, rule: `${draft.rule ?? reading.rule} + ${rule.id}` };
  }
  const parties = withAim(scene.reader.doc, reading, draft.type ?? reading.type, draft.parties, scene.layers.actors);
  return { ...draft, parties };
}

/** `The Ruritanian army took …`: a subject named anew begins a story of its own. */
function namesItsActor({ doc }: Reader, actors: ActorLayer, sentence: number): boolean {
  for (let t = doc.bounds[sentence]!; t < doc.bounds[sentence + 1]!; t++) {
    if (!doc.deprel(t).startsWith('nsubj') || doc.head(t) < 0 || doc.head(doc.head(t)) >= 0) continue;
    return actors.actorsOf(t).some(({ parties }) => parties.some((p) => p.code !== null && p.basis === 'stated'));
  }
  return false;
}

/** `The signing ceremony was held …`: a sentence that begins with a definite act looks back to the one before. */
function inheritedDate(reader: Reader, events: readonly CodedFrame[], sentence: number): EventDate | null {
  const { doc } = reader;
  const before = events.filter((event) => event.sentence === sentence - 1);
  const last = before.findLast((event) => event.when.basis !== 'defaulted') ?? before.at(-1);
  if (last === undefined) return null;
  if (doc.paragraphs[sentence] !== doc.paragraphs[sentence - 1] && !sameLine(reader, sentence)) return null;
  const first = doc.lower(doc.bounds[sentence]!);
  return first === 'the' || first === 'this' || first === 'both' ? last.when : null;
}

/** Captions split into lines follow each other without an empty line. */
function sameLine(reader: Reader, sentence: number): boolean {
  const { doc } = reader;
  const between = doc.text.slice(doc.sentenceSpan(sentence - 1)[1], doc.sentenceSpan(sentence)[0]);
  return !between.includes('\n\n');
}

function reporterOf(scene: SentenceScene, frame: Frame): EventParty | null {
  let current: Frame | undefined = frame;
  for (let i = 0; i < 6 && current !== undefined && current.parent !== null; i++) {
    const parent: Frame | undefined = scene.reader.frames[current.parent];
    if (parent === undefined) return null;
    if (current.parentRelation === 'report') {
      for (const argument of parent.arguments) {
        if (argument.role !== 'agent') continue;
        const mention = scene.layers.actors.actorsOf(argument.head)[0];
        const party = mention?.parties[0];
        if (mention !== undefined && party !== undefined) return { mention, party };
      }
    }
    current = parent;
  }
  return null;
}

/** Older than this when the page was published, an event is history. */
const HISTORY_DAYS = 400;

function isHistory(when: EventDate, reference: TimeReference): boolean {
  const day = reference.published ?? reference.dateline;
  if (day === null || when.date === null || when.basis === 'defaulted') return false;
  const last = when.enddate ?? when.date;
  return Date.parse(day.slice(0, 10)) - Date.parse(last) > HISTORY_DAYS * 86_400_000;
}

function triggerSpans(scene: SentenceScene, reading: Reading): [number, number][] {
  const { doc } = scene.reader;
  const spans: [number, number][] = [];
  for (const t of [...reading.tokens].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && doc.starts[t]! - last[1] <= 1) last[1] = doc.ends[t]!;
    else spans.push([doc.starts[t]!, doc.ends[t]!]);
  }
  return spans;
}

function amountsOf(scene: SentenceScene): Amount[] {
  const { doc } = scene.reader;
  const from = doc.bounds[scene.sentence]!;
  const to = doc.bounds[scene.sentence + 1]!;
  return scene.layers.amounts.filter((a) => a.startToken >= from && a.startToken < to).map((a) => a.amount);
}
