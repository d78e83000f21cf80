// Reads what stands behind ` || ` on a corpus line: events, quotations, pledges and attitudes in short code.

import {
  type Context,
  EVENT_TYPES,
  type EventType,
  EXTENSION_CONTEXTS,
  FIELDS,
  type Field,
  isModeOf,
  NON_STATE_CODES,
  PLOVER_CONTEXTS,
  type Pledge,
  type Quote,
  STATUSES,
  type Status,
} from '@rapport/record';
import { type CorpusPlace, corpusError } from './corpus-error.ts';
import type { CorpusAttitude, CorpusEvent, CorpusPledge, CorpusQuote, CorpusSentence } from './corpus-sentence.ts';

const CONTEXTS = new Set<string>([...PLOVER_CONTEXTS, ...EXTENSION_CONTEXTS]);
const EVENT = /^(?:(\d) )?([A-Z]+)(?:\.([a-z-]+))? (\S+?)([>=])(\S+) (\S+) (\S+) (\S+)$/;
const QUOTE = /^(?:(\d) )?QUOTE (direct|indirect) (\S+)$/;
const PLEDGE = /^(?:(\d) )?PLEDGE (promised|agreed|planned|hoped) (\S+?)>(\S+)$/;
const ATTITUDE =
  /^(?:(\d) )?ATTITUDE (poll|mood) (\S+?)>(\S+) (negative|neutral|positive) (improved|worsened|unchanged|-)$/;
const POLARITY = { negative: -1, neutral: 0, positive: 1 } as const;

/** What a sentence tells, without its words. */
export type SentenceCodes = Pick<CorpusSentence, 'events' | 'quotes' | 'pledges' | 'attitudes' | 'guard'>;

/**
 * Reads ` ; `-separated items; `- reason` in the place of events says why there are none.
 * @throws RapportError `E_DATA` for an unknown type, mode, code, context, field or status
 */
export function readCodes(codes: string, place: CorpusPlace): SentenceCodes {
  const events: CorpusEvent[] = [];
  const quotes: CorpusQuote[] = [];
  const pledges: CorpusPledge[] = [];
  const attitudes: CorpusAttitude[] = [];
  let guard: string | null = null;
  for (const item of codes.split(' ; ')) {
    const quote = QUOTE.exec(item);
    const pledge = PLEDGE.exec(item);
    const attitude = ATTITUDE.exec(item);
    if (item.startsWith('- ')) guard = item.slice(2);
    else if (quote !== null) quotes.push(quoteOf(quote, place));
    else if (pledge !== null) pledges.push(pledgeOf(pledge, place));
    else if (attitude !== null) attitudes.push(attitudeOf(attitude, place));
    else events.push(readEvent(item, place));
  }
  if ((guard === null) === (events.length === 0)) {
    throw corpusError('a sentence has either events or a reason for having none', place);
  }
  return { events, quotes, pledges, attitudes, guard };
}

function quoteOf([, number = '1', kind, speaker]: RegExpExecArray, place: CorpusPlace): CorpusQuote {
  return { number: Number(number), kind: kind as Quote['kind'], speaker: actorCodes(speaker!, place) };
}

function pledgeOf([, number = '1', firmness, by, to]: RegExpExecArray, place: CorpusPlace): CorpusPledge {
  return {
    number: Number(number),
    firmness: firmness as Pledge['firmness'],
    by: actorCodes(by!, place),
    to: actorCodes(to!, place),
  };
}

function attitudeOf(match: RegExpExecArray, place: CorpusPlace): CorpusAttitude {
  const [, number = '1', kind, holder, target, polarity, change] = match;
  return {
    number: Number(number),
    kind: kind as CorpusAttitude['kind'],
    holder: actorCodes(holder!, place),
    target: actorCodes(target!, place),
    polarity: POLARITY[polarity as keyof typeof POLARITY],
    change: change === '-' ? null : (change as CorpusAttitude['change']),
  };
}

function readEvent(code: string, place: CorpusPlace): CorpusEvent {
  const match = EVENT.exec(code);
  if (match === null) throw corpusError(`\`${code}\` is not \`TYPE.mode WHO>WHOM contexts field status\``, place);
  const [, number = '1', typeName, mode, actor, arrow, recipient, contexts, field, status] = match;
  if (!Object.hasOwn(EVENT_TYPES, typeName!)) throw corpusError(`unknown type ${typeName}`, place);
  const type = typeName as EventType;
  if (mode !== undefined && !isModeOf(type, mode)) throw corpusError(`${mode} is no mode of ${type}`, place);
  if (!FIELDS.some((f) => f === field)) throw corpusError(`unknown field ${field}`, place);
  if (!STATUSES.some((s) => s === status)) throw corpusError(`unknown status ${status}`, place);
  return {
    number: Number(number),
    type,
    mode: mode ?? null,
    actor: actorCodes(actor!, place),
    recipient: actorCodes(recipient!, place),
    reciprocal: arrow === '=',
    contexts: readContexts(contexts!, place),
    field: field as Field,
    status: status as Status,
  };
}

function actorCodes(cell: string, place: CorpusPlace): string[] {
  if (cell === '-') return [];
  const codes = cell.split('+');
  for (const code of codes) {
    if (!/^[A-Z]{3}$/.test(code) && !NON_STATE_CODES.some((c) => c === code))
      throw corpusError(`bad code ${code}`, place);
  }
  return codes;
}

function readContexts(cell: string, place: CorpusPlace): Context[] {
  if (cell === '-') return [];
  const contexts = cell.split('+');
  const unknown = contexts.find((c) => !CONTEXTS.has(c));
  if (unknown !== undefined) throw corpusError(`unknown context ${unknown}`, place);
  return contexts as Context[];
}
