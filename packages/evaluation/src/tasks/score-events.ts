// Events of sentences: which are found, of which type, between whom.

import type { Mistake, Scored, Verdict } from '../card.ts';
import { type EventFact, eventShort, readEventFacts } from '../gold/event-facts.ts';
import type { EventsItem } from '../gold/gold-item.ts';
import type { Answers } from '../gold/read-answers.ts';
import { typeLabel } from '../gold/type-names.ts';
import { bestPairs, type Pair } from '../measures/best-pairs.ts';
import { calibrationOf, type Sureness } from '../measures/calibration.ts';
import { ClassCounts, NOTHING } from '../measures/classes.ts';
import { proportions, share, TallyBook } from '../measures/proportions.ts';
import { type CodesFit, partiesFit, sameCodes, sharedCodes } from './event-match.ts';
import { wantedOf } from './told-in-passing.ts';

/** Weights of an alignment: the type first, then both sides, then a country in common. */
const BY_TYPE = 100;
const BY_PARTIES = 10;
const BY_COUNTRY = 5;

/** Attributes compared over events of the right type, where the gold gives them. */
const ATTRIBUTES = ['field', 'status', 'mode', 'context'] as const;

/** Scores the events of each item. Types are those of the 16, or folded to 15 labels. */
export function scoreEvents(items: readonly EventsItem[], answers: Answers, fold: boolean): Scored {
  const sums = new EventSums(fold);
  const verdicts = items.map((item) => {
    const predicted = readEventFacts(answers.get(item.id)?.events);
    const wanted = wantedOf(item, predicted, fold);
    return sums.add(item, wanted.gold, wanted.predicted);
  });
  return { ...sums.scored(), verdicts };
}

/** What all sentences add up to. */
class EventSums {
  readonly #fold: boolean;
  readonly #tallies = new TallyBook();
  readonly #classes = new ClassCounts();
  readonly #attributes = new Map<string, { right: number; all: number }>();
  readonly #sureness: { type: Sureness[]; dyad: Sureness[] } = { type: [], dyad: [] };
  #empty = 0;
  #falseAlarms = 0;
  #exact = 0;
  #sentences = 0;

  constructor(fold: boolean) {
    this.#fold = fold;
  }

  add(item: EventsItem, gold: readonly EventFact[], predicted: readonly EventFact[]): Verdict {
    const pairsBy = (fits: (g: EventFact, p: EventFact) => boolean) =>
      bestPairs(gold.map((g) => predicted.map((p) => (fits(g, p) ? 1 : 0)))).length;
    const whole = (fit: CodesFit) => pairsBy((g, p) => this.#sameType(g, p) && partiesFit(g, p, fit));
    const counts = { predicted: predicted.length, gold: gold.length };
    const found = gold.length > 0 && predicted.length > 0 ? 1 : 0;
    this.#tallies.add('detect', {
      right: found,
      predicted: Math.min(1, predicted.length),
      gold: Math.min(1, gold.length),
    });
    const dyads = whole(sameCodes);
    this.#tallies.add('type', { right: pairsBy((g, p) => this.#sameType(g, p)), ...counts });
    this.#tallies.add('dyad', { right: dyads, ...counts });
    this.#tallies.add('dyad_any', { right: whole(sharedCodes), ...counts });
    this.#sentences++;
    if (gold.length === 0) this.#empty++;
    if (gold.length === 0 && predicted.length > 0) this.#falseAlarms++;
    const exact = dyads === gold.length && dyads === predicted.length;
    if (exact) this.#exact++;
    return this.#judge(item, gold, predicted, exact ? 1 : proportions({ right: dyads, ...counts }).f1);
  }

  #judge(item: EventsItem, gold: readonly EventFact[], predicted: readonly EventFact[], score: number): Verdict {
    const aligned = this.#aligned(gold, predicted);
    const mistakes: Omit<Mistake, 'id' | 'text'>[] = [];
    const short = (event: EventFact) => eventShort(event, this.#label(event));
    for (const [at, p] of predicted.entries()) {
      const pair = aligned.find(([, right]) => right === at);
      const g = pair === undefined ? undefined : gold[pair[0]];
      const typed = g !== undefined && this.#sameType(g, p);
      const right = typed && partiesFit(g, p, sameCodes);
      this.#classes.add(g === undefined ? NOTHING : this.#label(g), this.#label(p));
      if (typed) this.#compareAttributes(g, p);
      this.#count(p.confidence, typed, right);
      if (!right)
        mistakes.push({ gold: g === undefined ? null : short(g), predicted: short(p), confidence: p.confidence });
    }
    for (const [at, g] of gold.entries()) {
      if (aligned.some(([left]) => left === at)) continue;
      this.#classes.add(this.#label(g), NOTHING);
      mistakes.push({ gold: short(g), predicted: null, confidence: null });
    }
    const text = item.text !== '' ? item.text : (gold[0]?.text ?? predicted[0]?.text ?? '');
    return { id: item.id, text, score, gold: gold.map(short), predicted: predicted.map(short), mistakes };
  }

  /** Events of the right type first; what is left over is paired by its countries, so that confusions show. */
  #aligned(gold: readonly EventFact[], predicted: readonly EventFact[]): Pair[] {
    return bestPairs(
      gold.map((g) =>
        predicted.map((p) => {
          const any = partiesFit(g, p, sharedCodes) ? BY_COUNTRY : 0;
          if (!this.#sameType(g, p)) return any / BY_TYPE;
          return BY_TYPE + (partiesFit(g, p, sameCodes) ? BY_PARTIES : 0) + any;
        }),
      ),
    );
  }

  #compareAttributes(gold: EventFact, predicted: EventFact): void {
    for (const name of ATTRIBUTES) {
      const want = [gold[name] ?? []].flat().join();
      if (want === '') continue;
      const held = this.#attributes.get(name) ?? { right: 0, all: 0 };
      held.all++;
      // A coder may name several modes, its first being its choice.
      const got = name === 'mode' ? (predicted.mode[0] ?? '') : [predicted[name] ?? []].flat().join();
      if (want === got) held.right++;
      this.#attributes.set(name, held);
    }
  }

  #count(confidence: number | null, typed: boolean, right: boolean): void {
    if (confidence === null) return;
    this.#sureness.type.push({ confidence, right: typed });
    this.#sureness.dyad.push({ confidence, right });
  }

  #sameType(a: EventFact, b: EventFact): boolean {
    return this.#label(a) === this.#label(b);
  }

  #label({ type }: EventFact): string {
    return typeLabel(type, this.#fold) ?? NOTHING;
  }

  scored(): Omit<Scored, 'verdicts'> {
    const { gold, predicted } = this.#tallies.of('type');
    const dyads = calibrationOf(this.#sureness.dyad);
    return {
      counts: { gold_events: gold, predicted_events: predicted, sentences_without_event: this.#empty },
      figures: {
        ...this.#tallies.figures(),
        type_macro_f1: this.#classes.macroF1(),
        sentence_exact: share(this.#exact, this.#sentences),
        // Without a sentence that holds no event there is nothing to say.
        ...(this.#empty === 0 ? {} : { false_alarm_rate: share(this.#falseAlarms, this.#empty) }),
        ...Object.fromEntries([...this.#attributes].map(([name, { right, all }]) => [name, share(right, all)])),
        ...(dyads === null ? {} : { dyad_ece: dyads.ece }),
      },
      classes: this.#classes.classes(),
      confusion: this.#classes.confusion(),
      calibration: calibrationOf(this.#sureness.type),
    };
  }
}
