// Whole articles coded line by line: events and promises on their lines, and who each mention of a person is.

import type { EventFact } from './event-facts.ts';
import { readEventFacts } from './event-facts.ts';
import { letterString } from './letter-string.ts';
import { type Fields, fieldsOf, listOf, numberOf, textOf, wordsOf } from './loose-json.ts';

/** An event on a line; a free one is neither wanted nor wrong. */
export interface LineEvent {
  readonly line: number;
  readonly free: boolean;
  readonly event: EventFact;
  /** Types that count as right beside its own. */
  readonly alternatives: readonly string[];
  /** Name of the person who acts; null where it is none. */
  readonly actorName: string | null;
}

/** A promise that may be found on any of its lines. */
export interface LinePledge {
  readonly lines: readonly number[];
  readonly free: boolean;
  readonly by: string;
  /** Year, month or day; null where there is none. */
  readonly due: string | null;
}

/** One unbroken part of a quotation. */
export interface LineQuote {
  /** Letters and digits alone. */
  readonly letters: string;
  /** A whole quotation; fragments and scare quotes are free. */
  readonly direct: boolean;
  readonly speaker: string | null;
}

/** Words that stand for a person, as characters of their line. */
export interface NamedMention {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** One article in one language. */
export interface DocumentGold {
  readonly lines: readonly string[];
  /** No article on politics: what is found in it is a false alarm. */
  readonly unrelated: boolean;
  readonly events: readonly LineEvent[];
  readonly pledges: readonly LinePledge[];
  readonly quotes: readonly LineQuote[];
  readonly mentions: readonly NamedMention[];
  /** Forms of each person's name, in any language. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** The article in a language; null when the row has no text in it. */
export function readDocumentGold(row: Fields, language: string): DocumentGold | null {
  const texts = fieldsOf(row.language_lines);
  const key = Object.keys(texts).find((name) => name === language || name.split('-')[0] === language.split('-')[0]);
  const lines = key === undefined ? [] : wordsOf(texts[key]);
  if (key === undefined || lines.length === 0) return null;
  const names = new Map(Object.entries(fieldsOf(row.names)).map(([name, forms]) => [name, formsOf(name, forms)]));
  return {
    lines,
    unrelated: row.kind === 'other',
    events: listOf(row.events).flatMap((item) => eventsOf(fieldsOf(item), key, names)),
    pledges: listOf(row.pledges).map((item) => pledgeOf(fieldsOf(item), key)),
    quotes: listOf(row.quotes).flatMap((item) => quotesOf(fieldsOf(item), key)),
    mentions: listOf(row.coref).flatMap((item) => mentionOf(fieldsOf(item), key)),
    names,
  };
}

/** Unsure, told in passing, or of another meaning in this translation. */
function isFree(item: Fields, language: string): boolean {
  return item.secondary === true || item.unsure === true || listOf(item.skip_languages).includes(language);
}

function eventsOf(item: Fields, language: string, names: ReadonlyMap<string, unknown>): LineEvent[] {
  const [event] = readEventFacts([{ ...item, status: 'occurred' }]);
  if (event === undefined) return [];
  const actorName = textOf(item.actor_name);
  return [
    {
      line: numberOf(item.line) ?? -1,
      free: isFree(item, language),
      event: { ...event, status: textOf(item.status) },
      alternatives: wordsOf(item.alt_types),
      actorName: actorName !== null && names.has(actorName) ? actorName : null,
    },
  ];
}

function pledgeOf(item: Fields, language: string): LinePledge {
  return {
    lines: listOf(item.lines).flatMap((line) => numberOf(line) ?? []),
    free: isFree(item, language),
    by: textOf(item.by_country) ?? '',
    due: textOf(item.due_iso),
  };
}

function quotesOf(item: Fields, language: string): LineQuote[] {
  return listOf(fieldsOf(item.parts)[language]).flatMap((part) => {
    const letters = letterString(textOf(fieldsOf(part).text) ?? '');
    return letters === '' ? [] : [{ letters, direct: item.kind === 'direct', speaker: textOf(item.speaker_name) }];
  });
}

function mentionOf(item: Fields, language: string): NamedMention[] {
  const [line, start, end, name] = [numberOf(item.line), numberOf(item.start), numberOf(item.end), textOf(item.name)];
  if (item.language !== language || line === null || start === null || end === null || name === null) return [];
  return [{ line, start, end, name }];
}

function formsOf(name: string, forms: unknown): string[] {
  return [name, ...Object.values(fieldsOf(forms)).flatMap((list) => wordsOf(list))];
}
