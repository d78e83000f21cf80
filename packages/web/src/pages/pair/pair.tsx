// One relationship on one page: its state in a sentence, and below it the figures and sentences that bear it out.

import { Link, useParams, useSearch } from '@tanstack/react-router';
import { oneOf } from '../../address/query-text.ts';
import {
  useAttitudes,
  useCounts,
  useEventsOf,
  useFields,
  useIndex,
  usePeople,
  usePledgeBoard,
  useQuotes,
  useSummary,
} from '../../data/queries.ts';
import { EventLine, saysYear } from '../../parts/event-line.tsx';
import { Missing } from '../../parts/missing.tsx';
import { Part } from '../../parts/part.tsx';
import { Rich } from '../../parts/rich.tsx';
import { Answer, Empty } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { LANGUAGES, say, spokenLanguage } from '../../strings/catalogue.ts';
import { pairName, pairOf } from '../../words/names.ts';
import { ActsPart } from './acts-part.tsx';
import { AttitudesPart } from './attitudes-part.tsx';
import { FieldsPart } from './fields-part.tsx';
import { IndexPart } from './index-part.tsx';
import { PeoplePart, QuotesPart } from './people-part.tsx';
import { PledgesPart } from './pledges-part.tsx';

const EXCERPT = 6;
const PEOPLE = 6;
const QUOTES = 4;
const FIELD_YEARS = 4;

export default function PairPage() {
  const { pair: address } = useParams({ strict: false }) as { pair: string };
  const pair = pairOf(address);
  return pair === null ? <Missing /> : <PairContent pair={pair} address={address} />;
}

interface PairProps {
  readonly pair: readonly [string, string];
  readonly address: string;
}

function PairContent({ pair, address }: PairProps) {
  const query = useSearch({ strict: false }) as Record<string, unknown>;
  const by = oneOf(query.by) ?? 'month';
  const summary = useSummary(address);
  const index = useIndex(address, { by });
  useTitle(pairName(pair));
  return (
    <>
      <div class="opening">
        <h1>{pairName(pair)}</h1>
        <p class="under">
          {LANGUAGES.filter((language) => language !== spokenLanguage()).map((language, i) => (
            <span key={language} lang={language}>
              {i === 0 ? '' : ' · '}
              {pairName(pair, language)}
            </span>
          ))}
        </p>
        <Answer of={summary}>
          {(data) =>
            data.last_event_date === null ? null : (
              <p class="lead">
                <Rich text={data.sentence_marked} />
              </p>
            )
          }
        </Answer>
      </div>
      <Answer of={index}>
        {(data) =>
          (data.series[0]?.periods.length ?? 0) < 2 ? (
            <TooLittle address={address} known={(data.series[0]?.periods.length ?? 0) > 0} />
          ) : (
            <IndexPart index={data} address={address} since={oneOf(query.since)} until={oneOf(query.until)} />
          )
        }
      </Answer>
      {summary.data?.last_event_date === null ? null : (
        <Below pair={pair} address={address} apart={oneOf(query.directions) === 'apart'} />
      )}
    </>
  );
}

function TooLittle({ address, known }: { readonly address: string; readonly known: boolean }) {
  return (
    <Empty title={say(known ? 'pair.noIndex' : 'pair.unknown')}>
      <p>{say(known ? 'pair.noIndexDo' : 'pair.unknownDo')}</p>
      <div class="row">
        <Link to="/read">{say('frame.read')}</Link>
        <Link to="/$pair/chronology" params={{ pair: address }}>
          {say('frame.chronology')}
        </Link>
      </div>
    </Empty>
  );
}

function Below({ pair, address, apart }: PairProps & { readonly apart: boolean }) {
  const index = useIndex(address, { by: 'month' });
  const last = index.data?.series[0]?.periods.at(-1)?.start;
  const since = last === undefined ? undefined : `${Number(last.slice(0, 4)) - FIELD_YEARS}${last.slice(4)}`;
  const fields = useFields(address, since === undefined ? null : { since });
  const counts = useCounts(address);
  const quotes = useQuotes(address, { limit: QUOTES });
  const enough = (index.data?.series[0]?.periods.length ?? 0) >= 2;
  return (
    <>
      {enough && fields.data !== undefined && fields.data.length > 0 ? (
        <FieldsPart fields={fields.data} address={address} apart={apart} />
      ) : null}
      {enough && counts.data !== undefined && index.data !== undefined && counts.data.length > 1 ? (
        <ActsPart address={address} counts={counts.data} series={index.data.series} />
      ) : null}
      <div class="two">
        <div>
          <Excerpt pair={pair} address={address} />
          {quotes.data === undefined ? null : <QuotesPart quotes={quotes.data.rows} />}
        </div>
        <Aside address={address} />
      </div>
    </>
  );
}

function Aside({ address }: { readonly address: string }) {
  const pledges = usePledgeBoard(address);
  const attitudes = useAttitudes(address);
  const people = usePeople(address, { limit: PEOPLE });
  return (
    <div>
      {pledges.data === undefined ? null : <PledgesPart board={pledges.data} address={address} />}
      {attitudes.data === undefined ? null : <AttitudesPart directions={attitudes.data} />}
      {people.data === undefined ? null : <PeoplePart people={people.data} address={address} />}
    </div>
  );
}

function Excerpt({ pair, address }: PairProps) {
  const events = useEventsOf(address, { limit: EXCERPT, order: 'newest' });
  return (
    <Part
      title={say('pair.chronology')}
      more={
        <Link to="/$pair/chronology" params={{ pair: address }}>
          {say('parts.all')}
        </Link>
      }
    >
      <Answer of={events}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p class="soft">{say('states.nothing')}</p>
          ) : (
            <ol class="events">
              {rows.map((event, i) => (
                <EventLine key={event.id} event={event} pair={pair} withYear={saysYear(rows, i)} />
              ))}
            </ol>
          )
        }
      </Answer>
    </Part>
  );
}
