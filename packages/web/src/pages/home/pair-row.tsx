// One relationship in the list: name, curve, level and where it is going, last events, what is overdue.

import type { PairState } from '@rapport/ingest';
import { Link } from '@tanstack/react-router';
import { LevelSpark } from '../../marks/level-spark.tsx';
import { Level } from '../../parts/level.tsx';
import { say, word } from '../../strings/catalogue.ts';
import { dayWords, signed } from '../../words/figures.ts';
import { pairKey, pairName } from '../../words/names.ts';
import { travelOf } from './standing.ts';

interface PairRowProps {
  readonly state: PairState;
  readonly months: number;
  readonly domain: readonly [number, number];
  /** Names the ends of the scale. */
  readonly named: boolean;
  /** Last events shown. */
  readonly shown: number;
}

export function PairRow({ state, months, domain, named, shown }: PairRowProps) {
  const { pair, spark, spark_intervals: intervals, last_events: events } = state;
  const address = pairKey(pair);
  return (
    <li class="pairrow">
      <div class="which">
        <h3>
          <Link to="/$pair" params={{ pair: address }} className="quiet">
            {pairName(pair)}
          </Link>
        </h3>
        <p class="small soft">{phaseWords(state)}</p>
      </div>
      {spark.length < 2 ? (
        <span />
      ) : (
        <LevelSpark levels={spark} intervals={intervals} months={months} domain={domain} named={named} />
      )}
      <Standing state={state} />
      <div class="recent">
        {events.slice(0, shown).map((event) => (
          <p key={event.id}>
            <Link to="/events/$id" params={{ id: event.id }} className="quiet" lang={event.mentions[0]?.language}>
              {event.text}
            </Link>{' '}
            <span class="small soft when-said">{event.date === null ? '' : dayWords(event.date, 'shortYear')}</span>
          </p>
        ))}
        <p class="small soft num">
          <Link to="/$pair/chronology" params={{ pair: address }}>
            {say('home.events', { n: state.events })}
          </Link>
          {state.overdue_pledges === 0 ? null : (
            <>
              {' · '}
              <Link to="/$pair/pledges" params={{ pair: address }} className="late">
                {say('home.overdue', { n: state.overdue_pledges })}
              </Link>
            </>
          )}
        </p>
      </div>
    </li>
  );
}

const ARROWS = { rising: '↗', falling: '↘', level: '→' } as const;

function Standing({ state }: { readonly state: PairState }) {
  const { level, level_interval: interval } = state;
  if (level === null || interval === null) return null;
  const travel = travelOf(state);
  return (
    <p class="standing num">
      <Level value={level} />{' '}
      <span class="small soft">
        {`${ARROWS[travel]} ${say(`home.${travel}`)}`}
        <br />
        {say('index.between', { low: signed(interval[0]), high: signed(interval[1]) })}
      </span>
    </p>
  );
}

/** A pair of which too little is reported to say how it stands. */
export function ThinPair({ state }: { readonly state: PairState }) {
  const { pair, events, last_event_date: last } = state;
  return (
    <li>
      <Link to="/$pair" params={{ pair: pairKey(pair) }}>
        {pairName(pair)}
      </Link>{' '}
      <span class="small soft num">
        {say('home.events', { n: events })}
        {last === null ? '' : `, ${dayWords(last, 'shortMonth')}`}
      </span>
    </li>
  );
}

function phaseWords(state: PairState): string {
  const { phase } = state;
  if (phase === null) return '';
  return say('home.since', { phase: word('phase', phase.name), month: dayWords(phase.start, 'month') });
}
