// The relations on record: where each stands and where it is going, on one scale and on a map.

import type { PairState } from '@rapport/ingest';
import { lazy, Suspense } from 'preact/compat';
import { usePairs, useStats } from '../../data/queries.ts';
import type { ServerStats } from '../../data/shapes.ts';
import { levelDomain } from '../../marks/scales.ts';
import { Part } from '../../parts/part.tsx';
import { Answer, Empty, Loading } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say } from '../../strings/catalogue.ts';
import { dayWords } from '../../words/figures.ts';
import { pairKey, pairName } from '../../words/names.ts';
import { PairRow, ThinPair } from './pair-row.tsx';
import { curveOf, toneOfPair } from './standing.ts';
import { WaysIn } from './ways-in.tsx';

/** Up to so many pairs there is room for the last three events of each. */
const FEW = 4;
/** Share of the widest intervals that may be cut at the edge, so that the levels can be seen. */
const TRIMMED = 0.2;

const WorldMap = lazy(() => import('../../marks/world-map.tsx'));

export default function HomePage() {
  const pairs = usePairs();
  const stats = useStats();
  useTitle(say('home.title'));
  return (
    <>
      <div class="opening">
        <h1>{say('home.title')}</h1>
        <p class="lead">{say('home.what')}</p>
        <p class="under num">{leadOf(pairs.data, stats.data)}</p>
        <WaysIn />
      </div>
      <Answer of={pairs}>{(data) => (data.length === 0 ? <Nothing /> : <Pairs states={data} />)}</Answer>
    </>
  );
}

function leadOf(pairs: readonly PairState[] | undefined, stats: ServerStats | undefined): string {
  // A blank keeps the line's place until the record has answered.
  if (pairs === undefined) return '\u00a0';
  const { documents = 0, first_published: first = null, last_published: last = null } = stats?.ledger ?? {};
  if (first === null || last === null) return say('home.leadShort', { pairs: pairs.length });
  return say('home.lead', { pairs: pairs.length, documents, first: dayWords(first), last: dayWords(last) });
}

function Nothing() {
  return (
    <Empty title={say('home.emptyTitle')}>
      <p>{say('home.emptyDo')}</p>
      <p>
        <code>{say('home.emptyCommand')}</code>
      </p>
    </Empty>
  );
}

function Pairs({ states }: { readonly states: readonly PairState[] }) {
  const told = states.filter(({ unclear }) => !unclear);
  const thin = states.filter(({ unclear }) => unclear);
  const months = Math.max(...states.map(({ spark }) => spark.length));
  const domain = levelDomain(told.flatMap(curveOf), TRIMMED);
  const list = states.map(({ pair }) => pairName(pair)).join(', ');
  return (
    <>
      {told.length === 0 ? null : (
        <Part title={say('home.pairs')} note={say('home.pairsNote')}>
          <ol class="pairrows">
            {told.map((state, i) => (
              <PairRow
                key={pairKey(state.pair)}
                state={state}
                months={months}
                domain={domain}
                named={i === 0}
                shown={told.length > FEW ? 1 : 3}
              />
            ))}
          </ol>
        </Part>
      )}
      {thin.length === 0 ? null : (
        <Part title={say('home.thin')} note={say('home.thinNote')}>
          <ul class="thinpairs">
            {thin.map((state) => (
              <ThinPair key={pairKey(state.pair)} state={state} />
            ))}
          </ul>
        </Part>
      )}
      <Part title={say('home.map')} note={say('home.mapNote')}>
        <p class="unseen">{say('home.mapSummary', { list })}</p>
        <Suspense fallback={<Loading />}>
          <WorldMap
            lines={states.map((state) => ({ pair: state.pair, tone: toneOfPair(state), events: state.events }))}
          />
        </Suspense>
        <p class="key small soft">
          <span class="swatch coop" /> {say('home.mapCoop')} · <span class="swatch conf" /> {say('home.mapConf')} ·{' '}
          <span class="swatch unclear" /> {say('home.mapUnclear')} · {say('home.mapWidth')}
        </p>
      </Part>
    </>
  );
}
