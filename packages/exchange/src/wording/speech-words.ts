// Quotations, pledges and attitudes as one line each in plain words.

import type { Amount, Attitude, Due, Pledge, Quote } from '@rapport/record';
import { amountWords } from './event-words.ts';
import { type CountryNames, type NamedActor, nameParties, nameSpeaker } from './name-actors.ts';
import { codeName, dateWords, FIRMNESS_WORDS, POLARITY_WORDS, periodWords, UNKNOWN_ACTOR } from './wording.ts';

/** What the line of a promise is made of: one report of it, or the promise as it was followed. */
export interface ToldPledge {
  readonly by: readonly NamedActor[];
  readonly to: readonly NamedActor[];
  readonly action: string;
  readonly firmness: Pledge['firmness'];
  readonly condition?: string;
  readonly due?: Due;
  readonly amounts?: readonly Amount[];
}

/** `Lee Jae-myung (President of South Korea) to Xi Jinping (China) · 5 Jan 2026`. */
export function quoteHead(quote: Quote, countries: CountryNames): string {
  const to = quote.addressee === undefined ? '' : ` to ${nameSpeaker(quote.addressee, countries)}`;
  const date = quote.date === null ? [] : [dateWords(quote.date)];
  return [`${nameSpeaker(quote.speaker, countries)}${to}`, ...date].join(' · ');
}

/** The words said, in quotation marks when they are the speaker's own. */
export function quoteWords(quote: Quote): string {
  return quote.kind === 'direct' ? `“${quote.text}”` : `(in the reporter’s words) ${quote.text}`;
}

/** `South Korea → China · hopes: visit again · due 2026`. */
export function pledgeWords(pledge: ToldPledge, countries: CountryNames): string {
  const to = nameParties(pledge.to, countries);
  const by = nameParties(pledge.by, countries) || UNKNOWN_ACTOR;
  const firmness = FIRMNESS_WORDS[pledge.firmness];
  return [
    to === '' ? by : `${by} → ${to}`,
    pledge.action === '' ? firmness : `${firmness}: ${pledge.action}`,
    pledge.due === undefined ? '' : `due ${periodWords(pledge.due.start, pledge.due.end)}`,
    pledge.condition === undefined ? '' : `on condition: ${pledge.condition}`,
    amountWords(pledge.amounts),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** `5 Jan 2026 · public of South Korea on China · 71 percent unfavourable · poll by The Made Institute`. */
export function attitudeWords(attitude: Attitude, countries: CountryNames): string {
  const of = (code: string | null, name: string): string => (code === null ? name : codeName(code, countries));
  const { holder, target, measure } = attitude;
  const polarity = POLARITY_WORDS[`${attitude.polarity}`];
  return [
    attitude.date === null ? '' : dateWords(attitude.date),
    `public of ${of(holder.code, holder.identifier_text)} on ${of(target.code, target.identifier_text)}`,
    measure === undefined ? polarity : `${measure.value} ${measure.unit} ${measure.label || polarity}`,
    attitude.change ?? '',
    attitude.pollster === undefined ? '' : `poll by ${attitude.pollster.identifier_text}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
