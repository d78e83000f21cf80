// Merged events as dated lines for a person: what happened, the sentence that tells it best, and who reports it.

import { dateWords, eventPeopleWords, eventWords, plural } from '@rapport/exchange';
import type { Contradiction, MentionRef, MergedEvent } from '@rapport/record';
import {
  EVIDENCE_INDENT,
  INDENT,
  joinBlocks,
  marked,
  openPage,
  type Page,
  plain,
  type RenderOptions,
  styled,
} from './page.ts';

/** Reports named under an event; the count tells of the rest. */
const REPORTS_SHOWN = 3;

/** The head line, a block for each year, and a foot. */
export function renderChronology(title: string, events: readonly MergedEvent[], options: RenderOptions): string {
  const page = openPage(options);
  const years = new Map<string, MergedEvent[]>();
  for (const event of events) {
    const year = event.date?.slice(0, 4) ?? 'Undated';
    const list = years.get(year);
    if (list === undefined) years.set(year, [event]);
    else list.push(event);
  }
  return joinBlocks([
    styled('title', title, '', page),
    ...[...years].map(([year, list]) => [
      page.paint('heading', year),
      ...list.flatMap((event, i) => (i === 0 ? eventLines(event, page) : ['', ...eventLines(event, page)])),
    ]),
    styled('dim', footWords(events), '', page),
  ]);
}

/** One event with every mention, its contradictions and what people corrected. */
export function renderEvent(event: MergedEvent, options: RenderOptions): string {
  const page = openPage(options);
  return joinBlocks([
    headLines(event, '', page),
    event.mentions.flatMap((mention) => [
      ...plain(mention.text, INDENT, page),
      ...styled('dim', `${sourceWords(mention)} · ${mention.mention_id}`, INDENT, page),
    ]),
    contradictionLines(event.contradictions, page),
    styled('dim', [event.id, correctedWords(event)].filter((part) => part !== '').join(' · '), '', page),
  ]);
}

/** An event's lines as they stand in a chronology. */
export function eventLines(event: MergedEvent, page: Page): string[] {
  return [
    ...headLines(event, INDENT, page),
    ...plain(event.text, EVIDENCE_INDENT, page),
    ...styled('dim', reportsWords(event), EVIDENCE_INDENT, page),
    ...contradictionLines(event.contradictions, page),
  ];
}

function headLines(event: MergedEvent, indent: string, page: Page): string[] {
  const { line, type } = eventWords(event, page.countries);
  const people = eventPeopleWords(event, page.countries);
  const tone = event.quad_code <= 2 ? 'cooperation' : 'conflict';
  return [
    ...marked(line, [{ span: type, style: tone }], indent, page),
    ...(people === '' ? [] : styled('dim', people, `${indent}${INDENT}`, page)),
  ];
}

function reportsWords(event: MergedEvent): string {
  const shown = event.mentions.slice(0, REPORTS_SHOWN).map(sourceWords);
  const named = [...new Set(shown)].join('; ');
  const more = event.reports > REPORTS_SHOWN ? ` and ${event.reports - REPORTS_SHOWN} more` : '';
  const copies =
    event.independent_sources < event.reports ? `, ${plural(event.independent_sources, 'independent source')}` : '';
  const count = event.reports > 1 ? ` · ${plural(event.reports, 'report')}${copies}` : '';
  return `${named}${more}${count} · ${event.id}`;
}

function sourceWords(mention: MentionRef): string {
  const where = mention.publisher_country === undefined ? '' : ` (${mention.publisher_country})`;
  const who = mention.publisher === undefined ? mention.document_id : `${mention.publisher}${where}`;
  return mention.published === null ? who : `${who}, ${dateWords(mention.published)}`;
}

function contradictionLines(contradictions: readonly Contradiction[], page: Page): string[] {
  return contradictions.flatMap(({ about, accounts }) => {
    const values = accounts.map(({ value, mention_ids }) => `${value} (${mention_ids.length})`).join(', ');
    return styled('conflict', `accounts differ on ${about}: ${values}`, EVIDENCE_INDENT, page);
  });
}

function correctedWords({ corrected }: MergedEvent): string {
  return corrected === undefined || corrected.length === 0 ? '' : `corrected by hand: ${corrected.join(', ')}`;
}

function footWords(events: readonly MergedEvent[]): string {
  const reports = events.reduce((sum, event) => sum + event.reports, 0);
  return `${plural(events.length, 'event')} from ${plural(reports, 'report')}`;
}
