// The reports of an event, each named and a step from its sentence in the article.

import type { MentionRef, MergedEvent } from '@rapport/record';
import { Link } from '@tanstack/react-router';
import { say } from '../strings/catalogue.ts';

/** Reports named in a line; the page of the event names all. */
const NAMED = 4;

export function Citations({ event }: { readonly event: MergedEvent }) {
  const reports = reportsOf(event);
  const more = reports.length - NAMED;
  return (
    <p class="citations">
      {reports.slice(0, NAMED).map(({ mention_id: id, document_key: key, publisher, url }, i) => (
        <span key={key}>
          {i === 0 ? '' : ' · '}
          <Link to="/articles/$key" params={{ key }} hash={id}>
            {publisher ?? hostOf(url) ?? say('sources.unnamed')}
          </Link>
        </span>
      ))}
      {more > 0 ? ` · ${say('parts.moreReports', { n: more })}` : ''}
      <span class="onpaper">{addressesOf(reports)}</span>
    </p>
  );
}

/** One mention of each document, in the order of the mentions. */
function reportsOf({ mentions }: MergedEvent): MentionRef[] {
  return [...new Map(mentions.toReversed().map((one) => [one.document_key, one])).values()].reverse();
}

/** On paper a link leads nowhere, so the addresses are written out. */
function addressesOf(reports: readonly MentionRef[]): string {
  return reports
    .slice(0, NAMED)
    .flatMap(({ url }) => (url === undefined ? [] : [` ${url}`]))
    .join('');
}

function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url ?? '')?.[1];
}
