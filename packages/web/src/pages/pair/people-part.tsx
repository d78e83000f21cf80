// Who acts between the two, and what they were last quoted as saying.

import type { PersonInPair } from '@rapport/ingest';
import type { QuoteReport } from '@rapport/record';
import { Link } from '@tanstack/react-router';
import { Part } from '../../parts/part.tsx';
import { Saying } from '../../parts/saying.tsx';
import { say } from '../../strings/catalogue.ts';
import { partyName } from '../../words/names.ts';

export function PeoplePart({
  people,
  address,
}: {
  readonly people: readonly PersonInPair[];
  readonly address: string;
}) {
  if (people.length === 0) return null;
  return (
    <Part
      class="aside"
      title={say('pair.people')}
      more={
        <Link to="/$pair/people" params={{ pair: address }}>
          {say('pair.peopleAll')}
        </Link>
      }
    >
      <ul>
        {people.map(({ id, actor, events, first, last }) => (
          <li key={id}>
            <Link to="/people/$id" params={{ id }} className="quiet">
              {partyName(actor.identifier_text, actor.code)}
            </Link>
            <small>{say('pair.peopleEvents', { n: events, span: years(first, last) })}</small>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function years(first: string | null, last: string | null): string {
  const [from, to] = [first?.slice(0, 4), last?.slice(0, 4)];
  return from === undefined || to === undefined || from === to ? (to ?? '') : `${from}–${to}`;
}

export function QuotesPart({ quotes }: { readonly quotes: readonly QuoteReport[] }) {
  if (quotes.length === 0) return null;
  return (
    <Part title={say('pair.quotes')}>
      <ul class="quotes">
        {quotes.map((report) => (
          <Saying key={`${report.document.key} ${report.quote.id}`} report={report} named />
        ))}
      </ul>
    </Part>
  );
}
