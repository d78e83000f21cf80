// Records without the words of the articles: codes, names, figures, dates, addresses and offsets stay.

import type {
  Amount,
  Attitude,
  AttitudeReport,
  EventMention,
  FollowedPledge,
  MergedEvent,
  Quote,
  QuoteReport,
  Report,
} from '@rapport/record';

/** A mention without its sentence and its trigger words. */
export function withholdMention(mention: EventMention): EventMention {
  return { ...mention, ...withoutAmountWords(mention), text: '', event_text: [] };
}

export function withholdReport(report: Report): Report {
  return { ...report, mention: withholdMention(report.mention) };
}

/** A merged event without its sentences. */
export function withholdEvent(event: MergedEvent): MergedEvent {
  const mentions = event.mentions.map((mention) => ({ ...mention, text: '' }));
  return { ...event, ...withoutAmountWords(event), text: '', mentions };
}

/** A promise without its words: who, to whom, how firm, due when, what became of it. */
export function withholdPledge(pledge: FollowedPledge): FollowedPledge {
  const { condition: _, due, ...kept } = pledge;
  return {
    ...kept,
    ...withoutAmountWords(pledge),
    ...(due === undefined ? {} : { due: { ...due, text: '' } }),
    action: '',
    reports: pledge.reports.map((report) => ({ ...report, text: '' })),
    follow_ups: pledge.follow_ups.map((followUp) => ({ ...followUp, text: '' })),
  };
}

export function withholdQuote(report: QuoteReport): QuoteReport {
  const quote: Quote = { ...report.quote, text: '' };
  return { ...report, quote };
}

export function withholdAttitude(report: AttitudeReport): AttitudeReport {
  const attitude: Attitude = { ...report.attitude, text: '' };
  return { ...report, attitude };
}

/** An amount keeps its value and unit, told in figures. */
function withoutAmountWords(item: { readonly amounts?: readonly Amount[] }): { amounts?: Amount[] } {
  if (item.amounts === undefined) return {};
  return { amounts: item.amounts.map((amount) => ({ ...amount, text: `${amount.value} ${amount.unit}` })) };
}
