// Events of gold and of predictions in one form, from CONTRACT's, PLOVER's and the evaluation sets' field names.

import { type Fields, fieldsOf, listOf, numberOf, textOf, wordsOf } from './loose-json.ts';

/** An event as far as it is compared. */
export interface EventFact {
  readonly type: string;
  /** Countries and non-state codes, three letters each. */
  readonly actor: ReadonlySet<string>;
  readonly recipient: ReadonlySet<string>;
  readonly reciprocal: boolean;
  readonly status: string | null;
  readonly field: string | null;
  readonly mode: readonly string[];
  readonly context: readonly string[];
  /** Told only in passing: neither wanted nor wrong. */
  readonly secondary: boolean;
  readonly confidence: number | null;
  /** The sentence, where the event carries it. */
  readonly text: string | null;
}

const CODE = /^[A-Z]{3}/;
/** What tenses of older gold are called in the contract. */
const STATUS_OF_TENSE: Readonly<Record<string, string>> = { past: 'occurred' };
/** Statuses of what did not happen, or not now; such events are left out on both sides. */
const NOT_TOLD_AS_NEWS: ReadonlySet<string> = new Set(['historical', 'negated']);

/** The events of a row that are told as news; one with several types is several. */
export function readEventFacts(rows: unknown): EventFact[] {
  return listOf(rows).flatMap((row) => {
    const event = fieldsOf(row);
    const status = statusOf(event);
    if (status !== null && NOT_TOLD_AS_NEWS.has(status)) return [];
    const actor = codesOf(event.actor ?? event.source);
    const recipient = codesOf(event.recipient ?? event.target);
    const shared = {
      actor,
      recipient,
      reciprocal: event.reciprocal === true || (actor.size > 1 && recipient.size === 0),
      status,
      field: textOf(event.field),
      mode: lower(event.mode),
      context: lower(event.context),
      secondary: event.secondary === true,
      confidence: numberOf(event.confidence),
      text: textOf(event.text),
    };
    return wordsOf(event.event ?? event.type).map((type) => ({ type, ...shared }));
  });
}

/** `AGREE KOR>CHN`: an event in a few characters. */
export function eventShort({ actor, recipient, reciprocal }: EventFact, label: string): string {
  const join = (codes: ReadonlySet<string>) => (codes.size === 0 ? '-' : [...codes].sort().join('+'));
  if (reciprocal) return `${label} ${[...new Set([...actor, ...recipient])].sort().join('=') || '-'}`;
  return `${label} ${join(actor)}>${join(recipient)}`;
}

function statusOf(event: Fields): string | null {
  if (event.negated === true) return 'negated';
  const status = textOf(event.status) ?? textOf(event.tense);
  return status === null ? null : (STATUS_OF_TENSE[status] ?? status);
}

function codesOf(value: unknown): Set<string> {
  const codes = listOf(value).flatMap((item) => {
    const word = typeof item === 'string' ? item : (textOf(fieldsOf(item).code) ?? textOf(fieldsOf(item).country));
    const code = word === null ? null : CODE.exec(word.trim().toUpperCase());
    return code === null ? [] : [code[0]];
  });
  return new Set(codes);
}

function lower(value: unknown): string[] {
  return wordsOf(value)
    .map((word) => word.toLowerCase())
    .sort();
}
