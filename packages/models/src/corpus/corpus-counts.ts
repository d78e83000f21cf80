// What a corpus is made of: how many sentences of which kind, and whether any one pattern gives too much of it.

import type { CorpusEvent, CorpusSentence } from './corpus-sentence.ts';

/** Counts by name, most frequent first. */
export type Counts = readonly (readonly [name: string, count: number])[];

export interface CorpusCounts {
  readonly sentences: number;
  readonly events: number;
  readonly quotes: number;
  readonly pledges: number;
  readonly attitudes: number;
  /** Sentences that hold a pair of quotation marks, marked as a quotation or not. */
  readonly withQuotationMarks: number;
  /** Sentences that tell an agreement, an offer or a promise, or what one side is to yield. */
  readonly withPromise: number;
  readonly types: Counts;
  readonly modes: Counts;
  readonly statuses: Counts;
  readonly fields: Counts;
  readonly guards: Counts;
  /** By words in the sentence, in steps of ten. */
  readonly lengths: Counts;
  /** Trigger words with the order of the marked phrases around them. */
  readonly patterns: Counts;
  /** First four words of the sentence with marked phrases, names and numbers masked. */
  readonly openings: Counts;
}

/** Counts everything that `corpus/DATASHEET.md` reports. */
export function countCorpus(sentences: readonly CorpusSentence[]): CorpusCounts {
  const events = sentences.flatMap((sentence) => sentence.events);
  return {
    sentences: sentences.length,
    events: events.length,
    quotes: sum(sentences, (s) => s.quotes.length),
    pledges: sum(sentences, (s) => s.pledges.length),
    attitudes: sum(sentences, (s) => s.attitudes.length),
    withQuotationMarks: sum(sentences, (s) => Number(/".+"|“.+”|「.+」|『.+』/.test(s.text))),
    withPromise: sum(sentences, (s) => Number(s.pledges.length > 0 || s.events.some(isPromise))),
    types: count(events.map((event) => event.type)),
    modes: count(events.map((event) => `${event.type}.${event.mode ?? '-'}`)),
    statuses: count(events.map((event) => event.status)),
    fields: count(events.map((event) => event.field)),
    guards: count(sentences.map((s) => s.guard).filter((guard) => guard !== null)),
    lengths: count(sentences.map((s) => lengthStep(s.text))),
    patterns: count(sentences.flatMap((s) => s.events.map((event) => patternOf(s, event)))),
    openings: count(sentences.map(openingOf)),
  };
}

function isPromise({ type, status }: CorpusEvent): boolean {
  return type === 'AGREE' || ((type === 'CONCEDE' || type === 'RETREAT') && status === 'planned');
}

function lengthStep(text: string): string {
  const step = Math.floor(text.split(' ').length / 10) * 10;
  return `${step}–${step + 9}`;
}

/** `actor {agreed to} recipient`: the trigger's words where they stand among the phrases of their event. */
function patternOf(sentence: CorpusSentence, event: CorpusEvent): string {
  return sentence.marks
    .filter((mark) => mark.number === event.number && EVENT_ROLES.has(mark.role))
    .sort((a, b) => a.span[0] - b.span[0])
    .map((mark) => (mark.role === 'trigger' ? `{${sentence.text.slice(...mark.span).toLowerCase()}}` : mark.role))
    .join(' ');
}

const EVENT_ROLES: ReadonlySet<string> = new Set(['actor', 'recipient', 'party', 'trigger']);

function openingOf(sentence: CorpusSentence): string {
  let { text } = sentence;
  const masked = sentence.marks.filter((mark) => mark.role !== 'trigger' && mark.role !== 'quote');
  for (const { span } of [...masked].sort((a, b) => b.span[0] - a.span[0])) {
    text = `${text.slice(0, span[0])}*${text.slice(span[1])}`;
  }
  return text
    .replace(/\p{Lu}[\p{L}’'.-]*|\d[\d.,:]*/gu, '*')
    .split(/\s+/)
    .slice(0, OPENING_WORDS)
    .join(' ');
}

const OPENING_WORDS = 4;

function sum(sentences: readonly CorpusSentence[], of: (sentence: CorpusSentence) => number): number {
  return sentences.reduce((total, sentence) => total + of(sentence), 0);
}

function count(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
