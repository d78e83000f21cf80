// The chronology of a pair: dated lines in plain words, narrowed by filters that stand in the address.

import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'preact/hooks';
import { useChronology } from '../../data/queries.ts';
import { Missing } from '../../parts/missing.tsx';
import { Rich } from '../../parts/rich.tsx';
import { Empty, Failed, Loading } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say } from '../../strings/catalogue.ts';
import { pairInText, pairName, pairOf } from '../../words/names.ts';
import { EventList } from './event-list.tsx';
import { ExportLinks } from './export-links.tsx';
import { type Filters, filtersOf } from './filter-query.ts';
import { FilterForm } from './filters.tsx';
import { useWalk } from './use-walk.ts';

export default function ChronologyPage() {
  const { pair: address } = useParams({ strict: false }) as { pair: string };
  const pair = pairOf(address);
  return pair === null ? <Missing /> : <Chronology pair={pair} address={address} />;
}

function Chronology({ pair, address }: { readonly pair: readonly [string, string]; readonly address: string }) {
  const navigate = useNavigate();
  const filters = filtersOf(useSearch({ strict: false }));
  const change = (next: Filters): void =>
    void navigate({ to: '/$pair/chronology', params: { pair: address }, search: next as never, resetScroll: false });
  useTitle(say('chronology.title'), pairName(pair));
  return (
    <>
      <div class="opening">
        <h1>{say('chronology.title')}</h1>
        <p class="under">{say('chronology.lead', { pair: pairInText(pair) })}</p>
      </div>
      <div class="withfilters">
        <details class="filters" open={matchMedia('(min-width: 861px)').matches}>
          <summary>{say('chronology.showFilters')}</summary>
          <FilterForm filters={filters} onChange={change} />
          <ExportLinks pair={address} filters={filters} />
        </details>
        <Lines pair={pair} address={address} filters={filters} onChange={change} />
      </div>
    </>
  );
}

interface LinesProps {
  readonly pair: readonly [string, string];
  readonly address: string;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

function Lines({ pair, address, filters, onChange }: LinesProps) {
  const pages = useChronology(address, { ...filters });
  const events = useMemo(() => pages.data?.pages.flatMap(({ rows }) => rows) ?? [], [pages.data]);
  const navigate = useNavigate();
  const open = useCallback(
    (i: number) => void navigate({ to: '/events/$id', params: { id: events[i]!.id } }),
    [events, navigate],
  );
  const here = useWalk(events.length, open);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (pages.error !== null) return <Failed error={pages.error} again={() => pages.refetch()} />;
  if (pages.isPending) return <Loading />;
  if (events.length === 0) return <NoLines onClear={() => onChange({})} />;
  return (
    <section aria-label={say('chronology.title')}>
      <ListHead count={events.length} more={hasNextPage} filters={filters} onChange={onChange} />
      <EventList events={events} pair={pair} here={here} onNearEnd={more} />
      {hasNextPage ? null : <p class="soft small">{say('chronology.end')}</p>}
    </section>
  );
}

interface ListHeadProps {
  readonly count: number;
  readonly more: boolean;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

function ListHead({ count, more, filters, onChange }: ListHeadProps) {
  const oldest = filters.order === 'oldest';
  return (
    <p class="listhead small soft">
      <span role="status">{say(more ? 'chronology.shownMore' : 'chronology.shown', { n: count })}</span>
      <button class="link" type="button" onClick={() => onChange({ ...filters, order: oldest ? 'newest' : 'oldest' })}>
        {say(oldest ? 'chronology.newest' : 'chronology.oldest')}
      </button>
      <span class="keys">
        <Rich text={say('chronology.keys')} />
      </span>
    </p>
  );
}

function NoLines({ onClear }: { readonly onClear: () => void }) {
  return (
    <Empty title={say('chronology.noneTitle')}>
      <p>{say('chronology.noneDo')}</p>
      <div class="row">
        <button class="press" type="button" onClick={onClear}>
          {say('chronology.clear')}
        </button>
      </div>
    </Empty>
  );
}
