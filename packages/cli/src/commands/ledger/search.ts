// `rapport search`: words in the articles and events that are kept.

import { dateWords, plural } from '@rapport/exchange';
import type { ArticleHit, EventHit, SearchRequest } from '@rapport/ledger';
import type { DocumentFacts, MentionRef, Span } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { EVIDENCE_INDENT, INDENT, joinBlocks, marked, openPage, type Page, section, styled } from '../../print/page.ts';
import type { Streams } from '../../streams.ts';
import { renderOptions, withLedger } from './with-ledger.ts';

export interface SearchCommand {
  readonly ledger?: string;
  readonly limit: number;
  readonly since?: string;
  readonly until?: string;
  readonly json: boolean;
}

/** Returns the exit code; finding nothing is no failure. */
export async function search(
  words: readonly string[],
  command: SearchCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const { limit, since, until } = command;
  const request: SearchRequest = {
    text: words.join(' '),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
  const [articles, events] = await withLedger(command.ledger, 'read', collaborators, (ledger) =>
    Promise.all([ledger.searchArticles(request, { limit }), ledger.searchEvents(request, { limit })]),
  );
  const output = new Output(streams.stdout);
  if (command.json) {
    await output.write(`${JSON.stringify({ articles: articles.rows, events: events.rows }, null, 2)}\n`);
    return 0;
  }
  const page = openPage(await renderOptions(streams, collaborators));
  if (articles.rows.length + events.rows.length === 0) {
    await output.write(`nothing holds ${request.text}\n`);
    return 0;
  }
  const more =
    articles.next !== null || events.next !== null ? [`more than ${plural(limit, 'row')}; raise --limit`] : [];
  await output.write(
    joinBlocks([
      section('Events', events.rows, (hit) => eventLines(hit, page), page),
      section('Articles', articles.rows, (hit) => articleLines(hit, page), page),
      more,
    ]),
  );
  return 0;
}

function eventLines({ event_id, mention, matches }: EventHit, page: Page): string[] {
  return [
    ...highlighted(mention.text, matches, INDENT, page),
    ...styled('dim', `${whence(mention)} · ${event_id}`, EVIDENCE_INDENT, page),
  ];
}

function articleLines({ document, snippet, matches }: ArticleHit, page: Page): string[] {
  return [
    ...styled('title', document.title ?? document.document_id, INDENT, page),
    ...highlighted(snippet, matches, EVIDENCE_INDENT, page),
    ...styled('dim', `${whence(document)} · ${document.key}`, EVIDENCE_INDENT, page),
  ];
}

function highlighted(text: string, matches: readonly Span[], indent: string, page: Page): string[] {
  return marked(
    text,
    matches.map((span) => ({ span, style: 'trigger' as const })),
    indent,
    page,
  );
}

function whence({ publisher, published, document_id }: DocumentFacts | MentionRef): string {
  const who = publisher ?? document_id;
  return published === null ? who : `${who}, ${dateWords(published)}`;
}
