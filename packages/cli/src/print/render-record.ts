// A record as a page of plain text for a person: the article's head, then what was found, then what was left out.

import {
  attitudeWords,
  codeName,
  dateWords,
  eventPeopleWords,
  eventWords,
  placeWords,
  pledgeWords,
  plural,
  quoteHead,
  quoteWords,
  reasonWords,
} from '@rapport/exchange';
import type { Article, Attitude, CodedRecord, EventMention, Pledge, Quote, Skipped, Span } from '@rapport/record';
import {
  EVIDENCE_INDENT,
  INDENT,
  joinBlocks,
  marked,
  openPage,
  type Page,
  plain,
  type RenderOptions,
  section,
  styled,
} from './page.ts';
import type { Mark } from './paint.ts';

/** The whole page, with a line end behind its last line. */
export function renderRecord(article: Article, record: CodedRecord, options: RenderOptions): string {
  const page = openPage(options);
  return joinBlocks([
    renderHead(article, page),
    renderEvents(record, page),
    section('Quotations', record.quotes, (quote) => renderQuote(quote, page), page),
    section('Pledges', record.pledges, (pledge) => renderPledge(pledge, page), page),
    section('How each sees the other', record.attitudes, (seen) => renderAttitude(seen, page), page),
    record.events.length === 0 ? [] : renderSkipped(record.skipped, page),
    renderFoot(record, page),
  ]);
}

function renderHead(article: Article, page: Page): string[] {
  const country = article.publisher_country;
  const publisher = article.publisher ?? article.dateline?.agency;
  const where = country === undefined ? '' : ` (${codeName(country, page.countries)})`;
  const facts = [
    publisher === undefined ? '' : `${publisher}${where}`,
    article.byline.join(', '),
    article.published === null ? 'no date on the page' : dateWords(article.published),
    article.dateline === undefined ? '' : `from ${placeWords(article.dateline.place)}`,
  ].filter((fact) => fact !== '');
  return [...styled('title', article.title, '', page), ...styled('dim', facts.join(' · '), '', page)];
}

function renderEvents(record: CodedRecord, page: Page): string[] {
  if (record.events.length > 0) return section('Events', record.events, (e) => renderEvent(e, page), page);
  const left = record.skipped.length;
  const start = 'No event between states was found in this page';
  if (left === 0) return plain(`${start}: no sentence tells of one actor doing something to another.`, '', page);
  return [
    ...plain(`${start}; ${plural(left, 'sentence was', 'sentences were')} left out:`, '', page),
    ...skippedLines(record.skipped, page),
  ];
}

function renderEvent(event: EventMention, page: Page): string[] {
  const tone = event.quad_code <= 2 ? 'cooperation' : 'conflict';
  const { line, type } = eventWords(event, page.countries);
  const who = eventPeopleWords(event, page.countries);
  const { trigger, actor, recipient } = event.evidence;
  return [
    ...marked(line, [{ span: type, style: tone }], INDENT, page),
    ...(who === '' ? [] : styled('dim', who, EVIDENCE_INDENT, page)),
    ...evidence(event, [...asMarks(trigger, 'trigger'), ...asMarks([...actor, ...recipient], 'actor')], page),
  ];
}

function renderQuote(quote: Quote, page: Page): string[] {
  return [...plain(quoteHead(quote, page.countries), INDENT, page), ...plain(quoteWords(quote), EVIDENCE_INDENT, page)];
}

function renderPledge(pledge: Pledge, page: Page): string[] {
  return [
    ...plain(pledgeWords(pledge, page.countries), INDENT, page),
    ...evidence(pledge, [...asMarks([pledge.evidence.cue], 'trigger'), ...asMarks(pledge.evidence.by, 'actor')], page),
  ];
}

function renderAttitude(attitude: Attitude, page: Page): string[] {
  return [
    ...plain(attitudeWords(attitude, page.countries), INDENT, page),
    ...evidence(attitude, asMarks([attitude.evidence.cue], 'trigger'), page),
  ];
}

function renderSkipped(skipped: readonly Skipped[], page: Page): string[] {
  if (skipped.length === 0) return [];
  const head = `${plural(skipped.length, 'sentence')} left out`;
  return [page.paint('heading', head), ...skippedLines(skipped, page)];
}

function skippedLines(skipped: readonly Skipped[], page: Page): string[] {
  const byReason = new Map<string, string[]>();
  for (const { text, reason } of skipped) byReason.set(reason, [...(byReason.get(reason) ?? []), text]);
  return [...byReason].flatMap(([reason, texts]) => [
    ...plain(reasonWords(reason), INDENT, page),
    ...texts.flatMap((text) => styled('dim', text, EVIDENCE_INDENT, page)),
  ]);
}

function renderFoot(record: CodedRecord, page: Page): string[] {
  const language = record.language === '' ? '' : `, text read as ${record.language}`;
  return styled('dim', `${record.coder}${language}`, '', page);
}

interface Evidenced {
  readonly text: string;
  readonly text_info: { readonly start: number };
}

/** The sentence itself, wrapped, with the marks moved from the document's offsets to the sentence's. */
function evidence(item: Evidenced, marks: readonly Mark[], page: Page): string[] {
  const { start } = item.text_info;
  const moved = marks.map(({ span, style }): Mark => ({ style, span: [span[0] - start, span[1] - start] }));
  return marked(item.text, moved, EVIDENCE_INDENT, page);
}

function asMarks(spans: readonly Span[], style: Mark['style']): Mark[] {
  return spans.map((span) => ({ span, style }));
}
