// Who acts between two countries: each with the stretch of time in which it appears.

import type { PersonInPair } from '@rapport/ingest';
import type { EventActor } from '@rapport/record';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { oneOf } from '../../address/query-text.ts';
import { usePeople } from '../../data/queries.ts';
import { Spans } from '../../marks/span-line.tsx';
import { Missing } from '../../parts/missing.tsx';
import { SpanForm } from '../../parts/span-form.tsx';
import { Answer, Empty } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say, word } from '../../strings/catalogue.ts';
import { countryName, pairInText, pairName, pairOf, partyName } from '../../words/names.ts';

const USUAL = 80;
/** As many as the server tells. */
const MOST = 500;

export default function PeoplePage() {
  const { pair: address } = useParams({ strict: false }) as { pair: string };
  const pair = pairOf(address);
  const query = useSearch({ strict: false }) as Record<string, unknown>;
  const span = { since: oneOf(query.since), until: oneOf(query.until) };
  const limit = Math.min(MOST, Number(oneOf(query.limit) ?? USUAL) || USUAL);
  const people = usePeople(address, { ...span, limit });
  const navigate = useNavigate();
  const go = (change: Record<string, string>): void =>
    void navigate({
      to: '/$pair/people',
      params: { pair: address },
      search: (held) => ({ ...held, ...change }),
      resetScroll: false,
    });
  useTitle(say('people.title'), pair === null ? '' : pairName(pair));
  if (pair === null) return <Missing />;
  return (
    <>
      <div class="opening">
        <h1>{say('people.title')}</h1>
        <p class="lead">{say('people.lead', { pair: pairInText(pair) })}</p>
        <SpanForm since={span.since ?? ''} until={span.until ?? ''} onChoose={go} />
      </div>
      <Answer of={people}>
        {(data) => (data.length === 0 ? <Empty title={say('people.none')} /> : <PeopleList people={data} />)}
      </Answer>
      {people.data?.length === limit && limit < MOST ? (
        <button class="press" type="button" onClick={() => go({ limit: String(limit + USUAL) })}>
          {say('parts.more')}
        </button>
      ) : null}
    </>
  );
}

function PeopleList({ people }: { readonly people: readonly PersonInPair[] }) {
  const first = people.reduce((day, one) => (one.first !== null && one.first < day ? one.first : day), '9999');
  const last = people.reduce((day, one) => (one.last !== null && one.last > day ? one.last : day), '0000');
  return (
    <ol class="peoplelist part">
      {people.map(({ id, actor, events, first: from, last: to }) => (
        <li key={id}>
          <div>
            <h3>
              <Link to="/people/$id" params={{ id }} className="quiet">
                {partyName(actor.identifier_text, actor.code)}
              </Link>
            </h3>
            <p class="small soft">{roleOf(actor)}</p>
          </div>
          <p class="num events">{say('home.events', { n: events })}</p>
          {from === null || to === null ? <span /> : <Spans first={first} last={last} from={from} to={to} />}
          <p class="small soft num years">{yearsOf(from, to)}</p>
        </li>
      ))}
    </ol>
  );
}

/** The office, else what kind of party it is and of which country. */
function roleOf({ office, sector, code }: EventActor): string {
  return office ?? [countryName(code), ...sector.map((one) => word('sector', one))].join(', ');
}

function yearsOf(from: string | null, to: string | null): string {
  const [a, b] = [from?.slice(0, 4), to?.slice(0, 4)];
  if (a === undefined || b === undefined) return '';
  return a === b ? a : `${a} – ${b}`;
}
