// The board of pledges: what is overdue, open, kept and broken, each with its promise and what followed.

import type { PledgeBoard } from '@rapport/ingest';
import type { PledgeState } from '@rapport/record';
import { Link, useLocation, useParams } from '@tanstack/react-router';
import { useState } from 'preact/hooks';
import { lastAuthor } from '../../data/decide.ts';
import { usePledge, usePledgeBoard, usePledges, useSummary } from '../../data/queries.ts';
import { DueDots } from '../../marks/due-dots.tsx';
import { AuthorField } from '../../parts/author-field.tsx';
import { Missing } from '../../parts/missing.tsx';
import { Part } from '../../parts/part.tsx';
import { Answer, Empty, Failed, Loading } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { type StringKey, say, word } from '../../strings/catalogue.ts';
import { count as written } from '../../words/figures.ts';
import { pairInText, pairName, pairOf } from '../../words/names.ts';
import { PledgeCard } from './pledge-card.tsx';

const COLUMNS: readonly { readonly title: StringKey; readonly states: readonly PledgeState[] }[] = [
  { title: 'board.overdueTitle', states: ['overdue'] },
  { title: 'board.openTitle', states: ['open', 'in_progress', 'unverifiable'] },
  { title: 'board.doneTitle', states: ['kept', 'partly_kept'] },
  { title: 'board.brokenTitle', states: ['broken', 'withdrawn'] },
];

export default function PledgesPage() {
  const { pair: address } = useParams({ strict: false }) as { pair: string };
  const pair = pairOf(address);
  const board = usePledgeBoard(address);
  useTitle(say('board.title'), pair === null ? '' : pairName(pair));
  if (pair === null) return <Missing />;
  return (
    <>
      <div class="opening">
        <h1>{say('board.title')}</h1>
        {board.data === undefined ? null : <p class="lead">{leadOf(board.data, pairInText(pair))}</p>}
      </div>
      <Answer of={board}>{(data) => (data.total === 0 ? <None /> : <Board board={data} address={address} />)}</Answer>
    </>
  );
}

function None() {
  return (
    <Empty title={say('board.none')}>
      <p>{say('board.noneDo')}</p>
      <div class="row">
        <Link to="/read">{say('frame.read')}</Link>
      </div>
    </Empty>
  );
}

function Board({ board, address }: { readonly board: PledgeBoard; readonly address: string }) {
  const today = useSummary(address).data?.as_of;
  const [asked, setAsked] = useState(false);
  const author = (): string => {
    const name = lastAuthor();
    if (name === '') setAsked(true);
    return name;
  };
  const countOf = (states: readonly PledgeState[]): number =>
    states.reduce((sum, state) => sum + board.states[state], 0);
  return (
    <>
      {today === undefined || board.due.length === 0 ? null : (
        <Part title={say('board.timeline')}>
          <DueDots due={board.due} today={today} />
          <DotKey />
        </Part>
      )}
      {asked ? <AuthorField alert /> : null}
      <Named address={address} author={author} />
      <div class="board">
        {COLUMNS.filter(({ states }) => countOf(states) > 0).map(({ title, states }) => (
          <Column key={title} title={say(title)} count={countOf(states)} {...{ address, states, author }} />
        ))}
      </div>
    </>
  );
}

/** The pledge that the address names, by itself: it may stand far down its column. */
function Named({ address, author }: { readonly address: string; readonly author: () => string }) {
  const { hash } = useLocation();
  const [pledge] = usePledge(address, hash).data ?? [];
  if (pledge === undefined) return null;
  return (
    <ol class="namedpledge">
      <PledgeCard pledge={pledge} author={author} />
    </ol>
  );
}

const KEY = [
  ['disc coop', 'kept'],
  ['half coop', 'partly_kept'],
  ['ring ink', 'open'],
  ['ring conf', 'overdue'],
  ['disc conf', 'broken'],
] as const;

function DotKey() {
  return (
    <p class="key small soft">
      {KEY.map(([shape, state]) => (
        <span key={state} class="keyitem">
          <svg width="9" height="9" aria-hidden="true">
            <g class={`due ${shape}`}>
              <circle cx="4.5" cy="4.5" r="3.3" />
              {shape.startsWith('half') ? <path d="M4.5 1.2A3.3 3.3 0 0 0 4.5 7.8Z" /> : null}
            </g>
          </svg>{' '}
          {word('pledge', state)}
        </span>
      ))}
    </p>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly count: number;
  readonly address: string;
  readonly states: readonly PledgeState[];
  readonly author: () => string;
}

function Column({ title, count, address, states, author }: ColumnProps) {
  const { hash } = useLocation();
  const pages = usePledges(address, states);
  const pledges = (pages.data?.pages.flat() ?? []).filter(({ id }) => id !== hash);
  return (
    <section>
      <h2>
        {title} <span class="soft num">{written(count)}</span>
      </h2>
      {pages.error === null ? null : <Failed error={pages.error} again={() => pages.refetch()} />}
      {pages.isPending ? <Loading /> : null}
      <ol>
        {pledges.map((pledge) => (
          <PledgeCard key={pledge.id} pledge={pledge} author={author} />
        ))}
      </ol>
      {pages.hasNextPage ? (
        <button
          class="press"
          type="button"
          disabled={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {say('parts.more')}
        </button>
      ) : null}
    </section>
  );
}

function leadOf({ total, states }: PledgeBoard, pair: string): string {
  return say('board.lead', {
    n: total,
    pair,
    open: states.open + states.in_progress + states.unverifiable,
    kept: states.kept + states.partly_kept,
    overdue: states.overdue,
    broken: states.broken + states.withdrawn,
  });
}
