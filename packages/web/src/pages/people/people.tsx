// Who acts between two countries: each with the stretch of time in which it appears.

import type { PersonInPair } from '@rapport/ingest';
import { Link, useParams } from '@tanstack/react-router';
import { usePeople } from '../../data/queries.ts';
import { Spans } from '../../marks/span-line.tsx';
import { Missing } from '../../parts/missing.tsx';
import { Answer, Empty } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say } from '../../strings/catalogue.ts';
import { countryName, pairInText, pairName, pairOf } from '../../words/names.ts';

const MOST = 80;

export default function PeoplePage() {
  const { pair: address } = useParams({ strict: false }) as { pair: string };
  const pair = pairOf(address);
  const people = usePeople(address, { limit: MOST });
  useTitle(say('people.title'), pair === null ? '' : pairName(pair));
  if (pair === null) return <Missing />;
  return (
    <>
      <div class="opening">
        <h1>{say('people.title')}</h1>
        <p class="lead">{say('people.lead', { pair: pairInText(pair) })}</p>
      </div>
      <Answer of={people}>
        {(data) => (data.length === 0 ? <Empty title={say('people.none')} /> : <PeopleList people={data} />)}
      </Answer>
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
                {actor.identifier_text}
              </Link>
            </h3>
            <p class="small soft">{actor.office ?? countryName(actor.code)}</p>
          </div>
          <p class="num events">{say('home.events', { n: events })}</p>
          {from === null || to === null ? <span /> : <Spans first={first} last={last} from={from} to={to} />}
          <p class="small soft num years">{yearsOf(from, to)}</p>
        </li>
      ))}
    </ol>
  );
}

function yearsOf(from: string | null, to: string | null): string {
  const [a, b] = [from?.slice(0, 4), to?.slice(0, 4)];
  if (a === undefined || b === undefined) return '';
  return a === b ? a : `${a} – ${b}`;
}
