// Events announced for later, as promises: a visit to come, an agreement to be signed.

import { contentId, type EventMention, type EventType, type MergedEvent, type Report } from '@rapport/record';
import { dayOf, isoOf } from '../days.ts';
import { objectWords, type PromiseReport, sentenceStart } from './promise-report.ts';
import { readAct } from './read-act.ts';

/** Announced acts of cooperation; an announced blow is a threat and no promise. */
const PROMISING: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
]);

/** Words of the sentence, from the act on, that stand for the promise. */
const ACTION_WORDS = 25;
const JOINED_SCRIPT = /[\p{Script=Hangul}\p{Script=Han}]/u;

/**
 * One promise for each report of each announced event; other events give none. `reports` are those of the events'
 * mentions (others are passed over): they tell where in its sentence the act stands.
 */
export function pledgesOfEvents(events: readonly MergedEvent[], reports: readonly Report[]): PromiseReport[] {
  const byMention = new Map(reports.map((report) => [report.mention.id, report]));
  return events
    .filter((event) => event.status === 'planned' && event.event.some((type) => PROMISING.has(type)))
    .flatMap((event) =>
      event.mentions.flatMap(({ mention_id }) => {
        const report = byMention.get(mention_id);
        return report?.mention.status === 'planned' ? [promiseOf(event, report)] : [];
      }),
    );
}

function promiseOf(event: MergedEvent, { mention, document }: Report): PromiseReport {
  const due = dueOf(mention);
  const action = actionOf(mention);
  const dueText = due?.text ?? '';
  return {
    id: contentId('pl', [mention.id]),
    by: event.actor,
    to: event.recipient,
    action,
    reading: readAct(action),
    firmness: 'planned',
    ...(due === undefined ? {} : { due }),
    ...(mention.amounts === undefined ? {} : { amounts: mention.amounts }),
    document,
    made: dayOf(document.published),
    text: mention.text,
    start: sentenceStart(mention.text_info),
    object: objectWords(action, [...event.actor, ...event.recipient], dueText),
    eventIds: [event.id, ...event.mentions.map(({ mention_id }) => mention_id)],
  };
}

/** The sentence from the word that names the act; where verbs stand last, the whole sentence. */
function actionOf(mention: EventMention): string {
  const act = mention.evidence.trigger.at(-1);
  if (act === undefined || JOINED_SCRIPT.test(mention.text)) return mention.text;
  const from = mention.text.slice(Math.max(act[0] - mention.text_info.start, 0));
  return from
    .split(/\s+/)
    .slice(0, ACTION_WORDS)
    .join(' ')
    .replace(/[.\s]+$/, '');
}

/** The day for which an event is announced, where its sentence gives one. */
function dueOf(mention: EventMention): PromiseReport['due'] {
  const date = mention.evidence.date;
  const start = dayOf(mention.date);
  if (start === null || date === undefined || mention.date_basis === 'defaulted') return undefined;
  const offset = mention.text_info.start;
  const end = dayOf(mention.enddate ?? null) ?? start;
  return { text: mention.text.slice(date[0] - offset, date[1] - offset), start: isoOf(start), end: isoOf(end) };
}
