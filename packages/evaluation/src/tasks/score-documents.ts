// Whole articles: events on their lines, quotations, promises, and who each mention stands for.

import type { Mistake, Scored, Verdict } from '../card.ts';
import type { LineEvent, NamedMention } from '../gold/document-gold.ts';
import { type EventFact, eventShort, readEventFacts } from '../gold/event-facts.ts';
import type { DocumentItem } from '../gold/gold-item.ts';
import { type Fields, fieldsOf, listOf, numberOf, textOf } from '../gold/loose-json.ts';
import type { Answers } from '../gold/read-answers.ts';
import { bestPairs } from '../measures/best-pairs.ts';
import { calibrationOf, type Sureness } from '../measures/calibration.ts';
import { ClassCounts, NOTHING } from '../measures/classes.ts';
import { proportions, share, TallyBook } from '../measures/proportions.ts';
import { sharesPair } from './country-pairs.ts';
import { isSameName } from './same-name.ts';
import { countQuotes, noQuotes } from './score-line-quotes.ts';

/** Weights of an alignment on a line: wanted events before free ones, then the type itself and the countries. */
const WANTED = 10;
const FREE = 1;
const OWN_TYPE = 0.3;
const PAIR = 0.5;
const PER_LINES = 100;

/** Scores each article's events, promises and mentions. All 16 types are kept apart. */
export function scoreDocuments(items: readonly DocumentItem[], answers: Answers): Scored {
  const sums = new DocumentSums();
  const verdicts = items.map((item) => sums.add(item, answers.get(item.id) ?? {}));
  return { ...sums.scored(), verdicts };
}

/** A predicted event with its line and the names of those who act. */
interface FoundEvent {
  readonly line: number;
  readonly event: EventFact;
  readonly names: readonly string[];
}

class DocumentSums {
  readonly #tallies = new TallyBook();
  readonly #classes = new ClassCounts();
  readonly #shares = new Map<string, { right: number; all: number }>();
  readonly #sureness: Sureness[] = [];
  readonly #quotes = noQuotes();
  #lines = 0;
  #unrelatedLines = 0;
  #falseAlarms = 0;

  add(item: DocumentItem, answer: Fields): Verdict {
    const { document } = item;
    const lineAt = lineFinder(document.lines);
    const found = foundEvents(answer, lineAt);
    const mistakes: Omit<Mistake, 'id' | 'text'>[] = [];
    let tally = { right: 0, predicted: 0, gold: 0 };
    this.#lines += document.lines.length;
    if (document.unrelated) this.#unrelatedLines += document.lines.length;
    for (let line = -1; line < document.lines.length; line++) {
      const gold = document.events.filter((event) => event.line === line);
      const here = found.filter((event) => event.line === line);
      const counts = this.#addLine(item, gold, here, mistakes);
      tally = {
        right: tally.right + counts.right,
        predicted: tally.predicted + counts.predicted,
        gold: tally.gold + counts.gold,
      };
    }
    countQuotes(this.#quotes, document, answer);
    this.#addPledges(item, answer, lineAt);
    this.#addMentions(item, answer);
    const short = (event: EventFact) => eventShort(event, event.type);
    const wanted = document.events.filter(({ free }) => !free);
    return {
      id: item.id,
      text: document.lines[0] ?? '',
      score: tally.gold + tally.predicted === 0 ? 1 : proportions(tally).f1,
      gold: wanted.map(({ line, event }) => `${line} ${short(event)}`),
      predicted: found.map(({ line, event }) => `${line} ${short(event)}`),
      mistakes,
    };
  }

  #addLine(
    { document }: DocumentItem,
    gold: readonly LineEvent[],
    found: readonly FoundEvent[],
    mistakes: Omit<Mistake, 'id' | 'text'>[],
  ): { right: number; predicted: number; gold: number } {
    const pairs = bestPairs(gold.map((g) => found.map((f) => weight(g, f.event))));
    const wanted = gold.filter(({ free }) => !free).length;
    const told = (line: number, event: EventFact) => `line ${line}: ${eventShort(event, event.type)}`;
    const counts = { right: 0, predicted: 0, gold: wanted };
    let whole = 0;
    for (const [i, j] of pairs) {
      if (gold[i]!.free) continue;
      const isWhole = sharesPair(gold[i]!.event, found[j]!.event);
      counts.right++;
      counts.predicted++;
      if (isWhole) whole++;
      this.#compare(gold[i]!, found[j]!, document.names);
      this.#judge(found[j]!.event, true);
    }
    for (const [j, { line, event }] of found.entries()) {
      if (pairs.some(([, right]) => right === j)) continue;
      counts.predicted++;
      if (document.unrelated) this.#falseAlarms++;
      this.#judge(event, false);
      mistakes.push({ gold: null, predicted: told(line, event), confidence: event.confidence });
    }
    for (const [i, { line, event, free }] of gold.entries()) {
      if (free || pairs.some(([left]) => left === i)) continue;
      this.#classes.add(event.type, NOTHING);
      mistakes.push({ gold: told(line, event), predicted: null, confidence: null });
    }
    this.#tallies.add('events', counts);
    this.#tallies.add('full', { ...counts, right: whole });
    // A line on which everything is free says nothing of detection.
    if (
      found.length + wanted > 0 &&
      (wanted > 0 || gold.length === 0) &&
      (gold[0]?.line ?? found[0]?.line ?? -1) >= 0
    ) {
      const both = wanted > 0 && found.length > 0 ? 1 : 0;
      this.#tallies.add('detect', { right: both, predicted: Math.min(1, found.length), gold: Math.min(1, wanted) });
    }
    return counts;
  }

  /** A type that the gold takes as well counts as its own. */
  #judge({ type, confidence }: EventFact, right: boolean): void {
    this.#classes.add(right ? type : NOTHING, type);
    if (confidence !== null) this.#sureness.push({ confidence, right });
  }

  #compare(gold: LineEvent, found: FoundEvent, names: ReadonlyMap<string, readonly string[]>): void {
    this.#count('status_accuracy', gold.event.status === found.event.status);
    if (gold.actorName === null) return;
    const forms = names.get(gold.actorName) ?? [gold.actorName];
    this.#count(
      'actor_name_accuracy',
      found.names.some((name) => isSameName(name, forms)),
    );
  }

  #addPledges({ document }: DocumentItem, answer: Fields, lineAt: (offset: number) => number): void {
    const found = listOf(answer.pledges).flatMap((value) => {
      const pledge = fieldsOf(value);
      const line = lineAt(numberOf(fieldsOf(pledge.text_info).start) ?? -1);
      const due = textOf(fieldsOf(pledge.due).start);
      return listOf(pledge.by).map((party) => ({ line, due, code: textOf(fieldsOf(party).code)?.slice(0, 3) ?? '' }));
    });
    const used = new Set<number>();
    let [right, gold] = [0, 0];
    for (const { lines, by, due, free } of document.pledges) {
      const hits = found.flatMap((pledge, i) => (lines.includes(pledge.line) && pledge.code === by ? [i] : []));
      for (const hit of hits) used.add(hit);
      if (free) continue;
      gold++;
      if (hits.length === 0) continue;
      right++;
      if (due !== null)
        this.#count(
          'pledge_due_accuracy',
          hits.some((hit) => isSameTime(found[hit]!.due, due)),
        );
    }
    const stray = found.filter(({ code }, i) => code !== '' && !used.has(i)).length;
    this.#tallies.add('pledge', { right, predicted: right + stray, gold });
  }

  #addMentions({ document }: DocumentItem, answer: Fields): void {
    const entities = listOf(answer.entities).map(fieldsOf);
    const starts = lineStarts(document.lines);
    for (const mention of document.mentions) {
      const forms = document.names.get(mention.name) ?? [mention.name];
      const best = closest(entities, mention, starts[mention.line] ?? 0);
      this.#count(
        'coref_accuracy',
        best.some((entity) => isSameName(textOf(entity.identifier_text), forms)),
      );
    }
  }

  #count(name: string, right: boolean): void {
    const held = this.#shares.get(name) ?? { right: 0, all: 0 };
    held.all++;
    if (right) held.right++;
    this.#shares.set(name, held);
  }

  scored(): Omit<Scored, 'verdicts'> {
    const alarms = share(PER_LINES * this.#falseAlarms, this.#unrelatedLines);
    return {
      counts: {
        lines: this.#lines,
        gold_events: this.#tallies.of('events').gold,
        gold_quote_parts: this.#quotes.found.all,
        gold_pledges: this.#tallies.of('pledge').gold,
        gold_mentions: this.#shares.get('coref_accuracy')?.all ?? 0,
      },
      figures: {
        ...this.#tallies.figures(),
        ...twoSided('quote_text', this.#quotes.text, this.#quotes.found),
        ...twoSided('quote_speaker', this.#quotes.speaker, this.#quotes.foundSpeaker),
        ...(this.#unrelatedLines === 0 ? {} : { false_alarms_per_100_lines: alarms }),
        ...Object.fromEntries([...this.#shares].map(([name, { right, all }]) => [name, share(right, all)])),
      },
      classes: this.#classes.classes(),
      confusion: this.#classes.confusion(),
      calibration: calibrationOf(this.#sureness),
    };
  }
}

/** Precision over what was predicted and recall over parts of the gold, which are not the same things. */
function twoSided(
  name: string,
  predicted: { right: number; all: number },
  gold: { right: number; all: number },
): Record<string, number> {
  const [precision, recall] = [share(predicted.right, predicted.all), share(gold.right, gold.all)];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { [`${name}_precision`]: precision, [`${name}_recall`]: recall, [`${name}_f1`]: f1 };
}

function weight(gold: LineEvent, found: EventFact): number {
  const own = gold.event.type === found.type;
  if (!own && !gold.alternatives.includes(found.type)) return 0;
  return (gold.free ? FREE : WANTED) + (own ? OWN_TYPE : 0) + (sharesPair(gold.event, found) ? PAIR : 0);
}

function foundEvents(answer: Fields, lineAt: (offset: number) => number): FoundEvent[] {
  return listOf(answer.events).flatMap((value) => {
    const row = fieldsOf(value);
    const start = numberOf(fieldsOf(row.text_info).start);
    const names = listOf(row.actor).flatMap((actor) => textOf(fieldsOf(actor).identifier_text) ?? []);
    return readEventFacts([row]).map((event) => ({ line: start === null ? -1 : lineAt(start), event, names }));
  });
}

function lineStarts(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** The line that an offset of the joined text falls in. */
function lineFinder(lines: readonly string[]): (offset: number) => number {
  const starts = lineStarts(lines);
  return (offset) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
}

/** Entities that share the most of their characters with the mention, several where they share as many. */
function closest(entities: readonly Fields[], mention: NamedMention, lineStart: number): readonly Fields[] {
  const [start, end] = [lineStart + mention.start, lineStart + mention.end];
  const rated = entities.flatMap((entity) => {
    const [from, to] = [numberOf(entity.start), numberOf(entity.end)];
    if (from === null || to === null) return [];
    const shared = Math.min(end, to) - Math.max(start, from);
    return shared <= 0 ? [] : [{ entity, overlap: shared / (Math.max(end, to) - Math.min(start, from)) }];
  });
  const most = Math.max(0, ...rated.map(({ overlap }) => overlap));
  return rated.filter(({ overlap }) => most - overlap < 1e-9).map(({ entity }) => entity);
}

/** `2026-01` is the same time as any of its days. */
function isSameTime(found: string | null, due: string): boolean {
  return found !== null && (found.startsWith(due) || due.startsWith(found));
}
