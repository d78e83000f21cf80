// A person or an institution: which offices when, whom it met, what it said, what it took part in.

import type { PartyRecord } from '@rapport/ledger';
import type { MergedEvent, QuoteReport } from '@rapport/record';
import { Link, useParams } from '@tanstack/react-router';
import { useParty } from '../../data/queries.ts';
import type { PartyDetail } from '../../data/shapes.ts';
import { EventLine, saysYear } from '../../parts/event-line.tsx';
import { Part } from '../../parts/part.tsx';
import { Saying } from '../../parts/saying.tsx';
import { Answer } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say } from '../../strings/catalogue.ts';
import { dayWords } from '../../words/figures.ts';
import { actorName, countryName, partyName } from '../../words/names.ts';

const MOST_MET = 14;

export default function PartyPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const pages = useParty(id);
  return (
    <Answer of={pages}>
      {({ pages: [first, ...others] }) => (
        <PartyContent
          detail={first!}
          events={[first!, ...others].flatMap(({ events }) => events.rows)}
          onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : null}
        />
      )}
    </Answer>
  );
}

interface PartyProps {
  readonly detail: PartyDetail;
  /** Those loaded so far. */
  readonly events: readonly MergedEvent[];
  readonly onMore: (() => void) | null;
}

function PartyContent({ detail: { party, quotes }, events, onMore }: PartyProps) {
  const [written = party.party, ...others] = party.names;
  const country = party.offices.find(({ code }) => code !== null)?.code ?? null;
  const name = partyName(written, country);
  useTitle(name);
  return (
    <>
      <div class="opening">
        <p class="under">{countryName(country)}</p>
        <h1>{name}</h1>
        <p class="lead">
          {say('people.summary', { events: party.events, quotes: party.quotes })}{' '}
          {others.length === 0 ? '' : say('people.also', { names: others.join(', ') })}
        </p>
      </div>
      <div class="two">
        <div>
          <Part title={say('people.did')}>
            <ol class="events">
              {events.map((event, i) => (
                <EventLine key={event.id} event={event} pair={null} withYear={saysYear(events, i)} />
              ))}
            </ol>
            {onMore === null ? null : (
              <button class="press" type="button" onClick={onMore}>
                {say('parts.more')}
              </button>
            )}
          </Part>
        </div>
        <div>
          <Offices party={party} />
          <Met party={party} />
          <Said quotes={quotes.rows} />
        </div>
      </div>
    </>
  );
}

function Offices({ party: { offices } }: { readonly party: PartyRecord }) {
  return (
    <Part class="aside" title={say('people.offices')}>
      {offices.length === 0 ? <p class="soft">{say('people.noOffices')}</p> : null}
      <ul>
        {offices.map(({ office, first, last, events }) => (
          <li key={office}>
            {office}
            <small>
              {say('people.officeSpan', {
                first: dayWords(first, 'shortMonth'),
                last: dayWords(last, 'shortMonth'),
                n: events,
              })}
            </small>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Met({ party: { met } }: { readonly party: PartyRecord }) {
  if (met.length === 0) return null;
  return (
    <Part class="aside" title={say('people.met')}>
      <ul>
        {met.slice(0, MOST_MET).map(({ actor, events, last }) => (
          <li key={actor.identifier_id ?? actor.identifier_text}>
            <Link to="/people/$id" params={{ id: actor.identifier_id ?? actor.identifier_text }} className="quiet">
              {actorName(actor)}
            </Link>
            <small>{say('people.metLast', { n: events, day: dayWords(last, 'shortYear') })}</small>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Said({ quotes }: { readonly quotes: readonly QuoteReport[] }) {
  if (quotes.length === 0) return null;
  return (
    <Part class="aside" title={say('people.said')}>
      <ul>
        {quotes.map((report) => (
          <Saying key={`${report.document.key} ${report.quote.id}`} report={report} />
        ))}
      </ul>
    </Part>
  );
}
