// Traces a document: the sentence's layers as they are, and the events coded again with one thing otherwise at a time.

import { type CodedRecord, type EventMention, RapportError } from '@rapport/record';
import type { Doc } from '../doc/doc.ts';
import type { LanguagePack } from '../engine/language-pack.ts';
import type { Layers } from '../engine/layers.ts';
import { eventLayersOf } from '../engine/stages.ts';
import type { CodedEvents, CodedFrame, EventParty } from '../events/coded-event.ts';
import { codeEvents, type EventOptions } from '../events/event-coder.ts';
import { guardOf, storyGuard } from '../events/event-guards.ts';
import type { Frame, Modality } from '../events/frame.ts';
import type { Lexicon } from '../events/lexicon.ts';
import { Reader } from '../events/reader.ts';
import type { Draft, Settled } from '../events/settle-type.ts';
import type { TimeReference } from '../time/time-expression.ts';
import { describeRule, lexiconUnguarded, lexiconWithout } from './lexicon-without.ts';
import type {
  ActorTrace,
  Alternative,
  DocumentTrace,
  FrameTrace,
  RuleTrace,
  SentenceTrace,
  TokenTrace,
} from './sentence-trace.ts';

/** What a trace is made of. */
export interface TraceInput {
  readonly pack: LanguagePack;
  readonly layers: Layers;
  readonly reference: TimeReference;
  readonly record: CodedRecord;
}

/** Readings are parted from what special rules added, and outer rules from inner ones. */
const SPECIAL = ' + ';
const INNER = ' > ';

/** Modality that a trace takes away, and how that is said. */
const MODALITIES = {
  negated: 'if it were not negated',
  future: 'if it were not told as coming',
  hypothetical: 'if it were certain',
  obligation: 'if it were not told as a duty',
} as const satisfies Partial<Record<keyof Modality, string>>;
type TracedModality = keyof typeof MODALITIES;

/** A document's sentences, each to be traced when asked for. */
export function traceDocument(input: TraceInput): DocumentTrace {
  const { doc } = input.layers;
  const eventsOf = (sequence: number) => input.record.events.filter(({ text_info }) => text_info.sequence === sequence);
  const leftOut = (sequence: number) =>
    input.layers.events.skipped.find(({ sentence }) => sentence === sequence)?.reason ?? null;
  return {
    sentences: Array.from({ length: doc.sentenceCount }, (_, sequence) => ({
      sequence,
      text: doc.text.slice(...doc.sentenceSpan(sequence)),
      events: eventsOf(sequence).length,
      left_out: leftOut(sequence),
    })),
    sentence: (sequence) => {
      if (!Number.isInteger(sequence) || sequence < 0 || sequence >= doc.sentenceCount) {
        const message = `there is no sentence ${sequence}; the text has those from 0 to ${doc.sentenceCount - 1}`;
        throw new RapportError('E_NOT_FOUND', message);
      }
      return new SentenceTracer(input, sequence).trace(eventsOf(sequence), leftOut(sequence));
    },
  };
}

/** What became of an act that is told. */
interface Act {
  readonly draft: Draft;
  readonly settled: Settled | string;
}

class SentenceTracer {
  readonly #input: TraceInput;
  readonly #sequence: number;
  readonly #frames: readonly Frame[];
  readonly #acts = new Map<number, Act>();

  constructor(input: TraceInput, sequence: number) {
    this.#input = input;
    this.#sequence = sequence;
    this.#frames = input.layers.reader.frames.filter((frame) => frame.sentence === sequence);
    const hear = (draft: Draft, settled: Settled | string) => {
      if (draft.frame.sentence === sequence) this.#acts.set(draft.frame.id, { draft, settled });
    };
    this.#code(input.layers.reader, input.pack, { onAct: hear });
  }

  trace(events: readonly EventMention[], leftOut: string | null): SentenceTrace {
    const { doc, reader } = this.#input.layers;
    const guard = storyGuard(doc, reader.lexicon) ?? guardOf(doc, this.#sequence, reader.lexicon);
    return {
      sequence: this.#sequence,
      text: doc.text.slice(...doc.sentenceSpan(this.#sequence)),
      span: doc.sentenceSpan(this.#sequence),
      tokens: this.#tokens(),
      actors: this.#actors(),
      frames: this.#frames.map((frame) => this.#frame(frame)),
      guard,
      events,
      left_out: leftOut,
      alternatives: this.#alternatives(guard !== null),
    };
  }

  #tokens(): TokenTrace[] {
    const { doc } = this.#input.layers;
    const first = doc.bounds[this.#sequence]!;
    return Array.from({ length: doc.bounds[this.#sequence + 1]! - first }, (_, number) => {
      const token = first + number;
      const head = doc.head(token);
      return {
        number,
        form: doc.written(token),
        lemma: doc.lemma(token),
        pos: doc.pos(token),
        tag: doc.tag(token),
        head: head < 0 ? -1 : head - first,
        relation: doc.deprel(token),
      };
    });
  }

  #actors(): ActorTrace[] {
    const { doc, actors } = this.#input.layers;
    return actors.mentions
      .filter(({ head }) => doc.sentenceOf[head] === this.#sequence)
      .map(({ start, end, form, parties, placeOnly }) => ({
        words: doc.text.slice(start, end),
        form,
        parties: parties.map(
          ({ code, sector, name, basis }) => `${[code ?? '?', ...sector].join('.')} ${name} (${basis})`,
        ),
        place_only: placeOnly,
      }));
  }

  #frame(frame: Frame): FrameTrace {
    const { doc, reader } = this.#input.layers;
    const reading = reader.read(frame);
    const act = this.#acts.get(frame.id);
    const parent = frame.parent === null ? undefined : reader.frames[frame.parent];
    const path = act?.draft.rule ?? reading?.rule ?? '';
    return {
      predicate: frame.lemma,
      kind: frame.kind,
      passive: frame.passive,
      trigger: (reading?.tokens ?? frame.tokens).map((token) => doc.written(token)).join(' '),
      arguments: frame.arguments.map(({ role, head }) => ({ role, words: wordsAt(doc, head) })),
      modality: Object.entries(frame.modality).flatMap(([name, holds]) => (holds ? [name] : [])),
      parent:
        parent === undefined || frame.parentRelation === null
          ? null
          : { predicate: parent.lemma, relation: frame.parentRelation },
      type: reading?.type ?? null,
      rules: path === '' ? [] : rulesOf(reader.lexicon, path),
      act: act === undefined ? null : actOf(act.draft),
      ...this.#outcome(frame, act),
      runner_up: this.#runnerUp(frame, path),
    };
  }

  #outcome(frame: Frame, act: Act | undefined): Pick<FrameTrace, 'outcome' | 'reason'> {
    const { reader } = this.#input.layers;
    const reading = reader.read(frame);
    if (act !== undefined) {
      return typeof act.settled === 'string'
        ? { outcome: 'left out', reason: act.settled }
        : { outcome: 'coded', reason: null };
    }
    if (reading === null) return { outcome: reader.isPart(frame) ? 'part of another act' : 'no reading', reason: null };
    if (reading.type === 'DENY') return { outcome: 'left out', reason: 'a denial' };
    if (reader.isPart(frame)) return { outcome: 'part of another act', reason: null };
    return { outcome: 'not told as an act of its own', reason: null };
  }

  /** The reading that the rules next in line give the frame. */
  #runnerUp(frame: Frame, path: string): FrameTrace['runner_up'] {
    const [first] = idsOf(path);
    const { doc, reader } = this.#input.layers;
    if (first === undefined || describeRule(reader.lexicon, first) === null) return null;
    const other = new Reader(doc, reader.frames, lexiconWithout(reader.lexicon, first)).read(frame);
    return other === null ? null : { type: other.type, rule: other.rule };
  }

  /** The sentence coded again with one thing otherwise; only what tells something else. */
  #alternatives(guarded: boolean): Alternative[] {
    const { pack, layers } = this.#input;
    const { reader } = layers;
    const told = this.#tells(layers.events).join('\n');
    const paths = [...this.#acts.values()].map(({ draft }) => draft.rule ?? draft.reading.rule);
    const rules = [...new Set(paths.flatMap(idsOf))];
    const special = [...new Set(paths.flatMap((path) => path.split(SPECIAL).slice(1)))];
    const trials: { otherwise: string; coded: CodedEvents }[] = [
      ...rules.map((id) => ({
        otherwise: `without ${id}`,
        coded: this.#code(this.#reader(reader.frames, lexiconWithout(reader.lexicon, id))),
      })),
      ...special.map((id) => ({
        otherwise: `without ${id}`,
        coded: this.#code(this.#reader(reader.frames), packWithout(pack, id)),
      })),
      ...this.#modalityTrials(),
      ...(guarded
        ? [
            {
              otherwise: 'without the guard',
              coded: this.#code(this.#reader(reader.frames, lexiconUnguarded(reader.lexicon))),
            },
          ]
        : []),
    ];
    return trials.flatMap(({ otherwise, coded }) => {
      const tells = this.#tells(coded);
      return tells.join('\n') === told ? [] : [{ otherwise, tells }];
    });
  }

  #modalityTrials(): { otherwise: string; coded: CodedEvents }[] {
    const { frames } = this.#input.layers.reader;
    return (Object.keys(MODALITIES) as TracedModality[]).flatMap((name) => {
      if (!this.#frames.some((frame) => frame.modality[name])) return [];
      const plain = frames.map((frame) =>
        frame.sentence === this.#sequence ? { ...frame, modality: { ...frame.modality, [name]: false } } : frame,
      );
      return [{ otherwise: MODALITIES[name], coded: this.#code(this.#reader(plain)) }];
    });
  }

  #reader(frames: readonly Frame[], lexicon: Lexicon = this.#input.layers.reader.lexicon): Reader {
    return new Reader(this.#input.layers.doc, frames, lexicon);
  }

  #code(reader: Reader, pack = this.#input.pack, options: Omit<EventOptions, 'reference'> = {}): CodedEvents {
    const { layers, reference } = this.#input;
    return codeEvents(reader, eventLayersOf(pack, layers), { reference, ...options });
  }

  /** What the sentence tells, in a few characters. */
  #tells({ events, skipped }: CodedEvents): string[] {
    const told = events.filter(({ sentence }) => sentence === this.#sequence).map(eventShort);
    if (told.length > 0) return told;
    const reason = skipped.find(({ sentence }) => sentence === this.#sequence)?.reason;
    return [reason === undefined ? 'no event' : `left out: ${reason}`];
  }
}

/** The pack without one of its special rules. */
function packWithout(pack: LanguagePack, id: string): LanguagePack {
  return { ...pack, rules: pack.rules.filter((rule) => rule.id !== id) };
}

function wordsAt(doc: Doc, head: number): string {
  const below = [...doc.children(head)].filter((child) =>
    /^(?:det|amod|compound|flat|nmod:poss|nummod)/.test(doc.deprel(child)),
  );
  return [...below, head]
    .sort((a, b) => a - b)
    .map((token) => doc.written(token))
    .join(' ');
}

function actOf({ parties, facts, reporter }: Draft): NonNullable<FrameTrace['act']> {
  const named = ({ party }: EventParty) => `${party.code ?? '?'} ${party.name}`;
  return {
    actor: parties.actor.map(named),
    recipient: parties.recipient.map(named),
    status: facts.status,
    reported_by: reporter === null ? null : named(reporter),
  };
}

/** Ids of the reading's own rules, the outermost first. */
function idsOf(path: string): string[] {
  return path
    .split(SPECIAL)[0]!
    .split(INNER)
    .filter((id) => id !== '');
}

function rulesOf(lexicon: Lexicon, path: string): RuleTrace[] {
  const [, ...special] = path.split(SPECIAL);
  return [
    ...idsOf(path).map((id): RuleTrace => describeRule(lexicon, id) ?? { id, kind: 'special', says: '' }),
    ...special.map((id): RuleTrace => ({ id, kind: 'special', says: '' })),
  ];
}

function eventShort({ type, modes, actor, recipient, reciprocal, status }: CodedFrame): string {
  const codes = (parties: readonly EventParty[]) =>
    [...new Set(parties.map(({ party }) => party.code ?? '?'))].join('+') || '-';
  const sides = reciprocal
    ? codes([...actor, ...recipient]).replaceAll('+', '=')
    : `${codes(actor)}>${codes(recipient)}`;
  return `${[type, ...modes].join('.')} ${sides} ${status}`;
}
