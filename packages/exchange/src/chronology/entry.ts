// What a chronology is made of: dated lines in plain words, each with its remarks, its sentence and its documents.

import type { AttitudeReport, FollowedPledge, MentionRef, MergedEvent, QuoteReport, Report } from '@rapport/record';
import { eventPeopleWords, eventWords } from '../wording/event-words.ts';
import type { CountryNames } from '../wording/name-actors.ts';
import { attitudeWords, pledgeWords, quoteHead, quoteWords } from '../wording/speech-words.ts';
import { dateWords, PLEDGE_STATE_WORDS } from '../wording/wording.ts';

/** A document as it is cited. */
export interface CitedDocument {
  readonly key: string;
  readonly publisher?: string;
  readonly publisher_country?: string;
  readonly title?: string;
  readonly url?: string;
  readonly published: string | null;
}

export interface ChronologyEntry {
  /** ISO date under whose year the entry stands; null when nothing tells it. */
  readonly date: string | null;
  readonly line: string;
  /** People behind the parties, what is uncertain, what became of a promise. */
  readonly remarks: readonly string[];
  /** The sentence or quotation that bears the line; empty when it is withheld. */
  readonly sentence: string;
  readonly documents: readonly CitedDocument[];
}

/** Below this the line says that the coding is uncertain. */
const UNCERTAIN = 0.65;
const UNCERTAIN_WORDS = 'uncertain: the coder is not sure of this reading';

const CONTRADICTION_WORDS = {
  date: 'date',
  dead: 'number of dead',
  injured: 'number of injured',
  arrested: 'number of arrested',
  amount: 'amount',
  actor: 'actor',
  status: 'status',
  place: 'place',
} as const satisfies Record<MergedEvent['contradictions'][number]['about'], string>;

export function eventEntry(event: MergedEvent, countries: CountryNames): ChronologyEntry {
  const remarks = [
    eventPeopleWords(event, countries),
    ...event.contradictions.map(({ about, accounts }) => {
      const values = accounts.map(({ value }) => (about === 'date' ? dateWords(value) : value));
      return `reports differ on the ${CONTRADICTION_WORDS[about]}: ${values.join(' / ')}`;
    }),
    event.confidence < UNCERTAIN ? UNCERTAIN_WORDS : '',
    event.corrected === undefined || event.corrected.length === 0 ? '' : `set by hand: ${event.corrected.join(', ')}`,
  ];
  return {
    date: event.date,
    line: eventWords(event, countries).line,
    remarks: remarks.filter((remark) => remark !== ''),
    sentence: event.text,
    documents: event.mentions.map(documentOfRef),
  };
}

export function reportEntry({ mention, document }: Report, countries: CountryNames): ChronologyEntry {
  const remarks = [eventPeopleWords(mention, countries), mention.confidence < UNCERTAIN ? UNCERTAIN_WORDS : ''];
  return {
    date: mention.date,
    line: eventWords(mention, countries).line,
    remarks: remarks.filter((remark) => remark !== ''),
    sentence: mention.text,
    documents: [document],
  };
}

/** A promise stands under the day it was first reported. */
export function pledgeEntry(pledge: FollowedPledge, countries: CountryNames): ChronologyEntry {
  const followed = pledge.follow_ups
    .filter((followUp) => followUp.refused_by === undefined)
    .map(({ date, state, confirmed_by }) => {
      const by = confirmed_by === undefined ? 'proposed, not confirmed' : `confirmed by ${confirmed_by}`;
      return `${dateWords(date)}: ${PLEDGE_STATE_WORDS[state]} (${by})`;
    });
  return {
    date: pledge.made,
    line: `${dateWords(pledge.made)} · ${pledgeWords(pledge, countries)}`,
    remarks: [`state: ${PLEDGE_STATE_WORDS[pledge.state]}`, ...followed],
    sentence: pledge.reports[0]?.text ?? '',
    documents: pledge.reports.map((report) => ({ ...report, key: report.document_key })),
  };
}

export function quoteEntry({ quote, document }: QuoteReport, countries: CountryNames): ChronologyEntry {
  return {
    date: quote.date,
    line: quoteHead(quote, countries),
    remarks: [],
    sentence: quote.text === '' ? '' : quoteWords(quote),
    documents: [document],
  };
}

export function attitudeEntry({ attitude, document }: AttitudeReport, countries: CountryNames): ChronologyEntry {
  return {
    date: attitude.date,
    line: attitudeWords(attitude, countries),
    remarks: [],
    sentence: attitude.text,
    documents: [document],
  };
}

function documentOfRef(mention: MentionRef): CitedDocument {
  return { ...mention, key: mention.document_key };
}
