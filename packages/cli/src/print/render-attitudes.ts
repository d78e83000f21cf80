// How each public sees the other, for a person: polls as figures with their source, moods as dated lines.

import { codeName, dateWords, plural } from '@rapport/exchange';
import type { AttitudeDirection, AttitudeSource, MoodLine, PollPoint } from '@rapport/relations';
import {
  EVIDENCE_INDENT,
  INDENT,
  joinBlocks,
  openPage,
  type Page,
  plain,
  type RenderOptions,
  section,
  styled,
} from './page.ts';

const POLARITY = { '-1': 'unfavourable', '0': 'mixed or neutral', '1': 'favourable' } as const;

/** Both directions; never a figure of their own making: what is printed is what was reported. */
export function renderAttitudes(directions: readonly AttitudeDirection[], options: RenderOptions): string {
  const page = openPage(options);
  return joinBlocks(directions.flatMap((direction) => directionBlocks(direction, page)));
}

function directionBlocks({ holder, target, polls, moods }: AttitudeDirection, page: Page): string[][] {
  const names = [holder, target].map((code) => codeName(code, page.countries));
  const title = styled('title', `The public of ${names[0]} on ${names[1]}`, '', page);
  if (polls.length + moods.length === 0)
    return [[...title, ...plain('No poll and no mood was reported.', INDENT, page)]];
  return [
    title,
    section('Polls', polls, (poll) => pollLines(poll, page), page),
    section('Moods', moods, (mood) => moodLines(mood, page), page),
  ];
}

function pollLines(poll: PollPoint, page: Page): string[] {
  const head = [
    dated(poll.date),
    `${poll.value} ${poll.unit} ${poll.label || POLARITY[`${poll.polarity}`]}`,
    poll.change ?? '',
    poll.pollster === undefined ? '' : `poll by ${poll.pollster.identifier_text}`,
    poll.sample === undefined ? '' : `${poll.sample} asked`,
  ].filter((part) => part !== '');
  return [
    ...plain(head.join(' · '), INDENT, page),
    ...(poll.question === undefined ? [] : plain(`“${poll.question}”`, EVIDENCE_INDENT, page)),
    ...sourceLines(poll.reports, page),
  ];
}

function moodLines(mood: MoodLine, page: Page): string[] {
  const head = [
    dated(mood.date),
    POLARITY[`${mood.polarity}`],
    mood.change ?? '',
    mood.reported_by === undefined ? '' : `according to ${mood.reported_by.identifier_text}`,
  ].filter((part) => part !== '');
  return [...plain(head.join(' · '), INDENT, page), ...sourceLines(mood.reports, page)];
}

function sourceLines(reports: readonly AttitudeSource[], page: Page): string[] {
  const first = reports[0];
  if (first === undefined) return [];
  const who = [first.publisher ?? first.document_key, first.published === null ? '' : dateWords(first.published)];
  const more = reports.length > 1 ? ` · ${plural(reports.length, 'report')}` : '';
  return [
    ...plain(first.text, EVIDENCE_INDENT, page),
    ...styled('dim', `${who.filter((part) => part !== '').join(', ')}${more}`, EVIDENCE_INDENT, page),
  ];
}

function dated(date: string | null): string {
  return date === null ? 'undated' : dateWords(date);
}
