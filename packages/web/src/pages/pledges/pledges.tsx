// The board of pledges: what is overdue, open, kept and broken, each with its promise and what followed.

import type { FollowedPledge, PledgeState } from '@rapport/record';
import { Link, useLocation, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'preact/hooks';
import { lastAuthor } from '../../data/decide.ts';
import { usePledges, useSummary } from '../../data/queries.ts';
import { DueDots } from '../../marks/due-dots.tsx';
import { AuthorField } from '../../parts/author-field.tsx';
import { Missing } from '../../parts/missing.tsx';
import { Part } from '../../parts/part.tsx';
import { Answer, Empty } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { type StringKey, say, word } from '../../strings/catalogue.ts';
import { pairInText, pairName, pairOf } from '../../words/names.ts';
import { PledgeCard } from './pledge-card.tsx';

const COLUMNS: readonly { readonly title: StringKey; readonly states: readonly PledgeState[] }[] = [
  { title: 'board.overdueTitle', states: ['overdue'] },
  { title: 'board.openTitle', states: ['open', 'in_progress', 'unverifiable'] },
  { title: 'board.doneTitle', states: ['kept', 'partly_kept'] },
  { title: 'board.brokenTitle', states: ['broken', 'withdrawn'] },
];
const FIRST_SHOWN = 10;

export default function PledgesPage() {
  const { pair: address } = useParams({ strict: false }) as { pair: string };
  const pair = pairOf(address);
  const pledges = usePledges(address);
  useTitle(say('board.title'), pair === null ? '' : pairName(pair));
  if (pair === null) return <Missing />;
  return (
    <>
      <div class="opening">
        <h1>{say('board.title')}</h1>
        {pledges.data === undefined ? null : <p class="lead">{leadOf(pledges.data, pairInText(pair))}</p>}
      </div>
      <Answer of={pledges}>
        {(data) => (data.length === 0 ? <None /> : <Board pledges={data} address={address} />)}
      </Answer>
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

function Board({ pledges, address }: { readonly pledges: readonly FollowedPledge[]; readonly address: string }) {
  const today = useSummary(address).data?.as_of ?? pledges.at(-1)?.made ?? '2000-01-01';
  const [asked, setAsked] = useState(false);
  const author = (): string => {
    const name = lastAuthor();
    if (name === '') setAsked(true);
    return name;
  };
  return (
    <>
      <Part title={say('board.timeline')}>
        <DueDots pledges={pledges} today={today} />
        <DotKey />
      </Part>
      {asked ? <AuthorField alert /> : null}
      <div class="board">
        {COLUMNS.filter(({ states }) => pledges.some(({ state }) => states.includes(state))).map(
          ({ title, states }) => (
            <Column key={title} title={say(title)} pledges={ordered(pledges, states)} author={author} />
          ),
        )}
      </div>
    </>
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
  readonly pledges: readonly FollowedPledge[];
  readonly author: () => string;
}

function Column({ title, pledges, author }: ColumnProps) {
  const { hash } = useLocation();
  const named = pledges.findIndex(({ id }) => id === hash);
  const [all, setAll] = useState(false);
  useEffect(() => {
    if (named >= 0) document.getElementById(hash)?.scrollIntoView({ block: 'center' });
  }, [named, hash]);
  const shown = all || named >= FIRST_SHOWN ? pledges : pledges.slice(0, FIRST_SHOWN);
  return (
    <section>
      <h2>
        {title} <span class="soft num">{pledges.length}</span>
      </h2>
      {pledges.length === 0 ? <p class="soft">{say('board.empty')}</p> : null}
      <ol>
        {shown.map((pledge) => (
          <PledgeCard key={pledge.id} pledge={pledge} author={author} />
        ))}
      </ol>
      {shown.length < pledges.length ? (
        <button class="link small" type="button" onClick={() => setAll(true)}>
          {say('board.show', { n: pledges.length })}
        </button>
      ) : null}
    </section>
  );
}

/** Those that fell or fall due last first; those without a date by when they were made. */
function ordered(pledges: readonly FollowedPledge[], states: readonly PledgeState[]): FollowedPledge[] {
  const day = ({ due, made }: FollowedPledge): string => due?.end ?? made ?? '';
  return pledges.filter(({ state }) => states.includes(state)).sort((a, b) => (day(a) > day(b) ? -1 : 1));
}

function leadOf(pledges: readonly FollowedPledge[], pair: string): string {
  const of = (...states: readonly PledgeState[]): number =>
    pledges.filter(({ state }) => states.includes(state)).length;
  return say('board.lead', {
    n: pledges.length,
    pair,
    open: of('open', 'in_progress', 'unverifiable'),
    kept: of('kept', 'partly_kept'),
    overdue: of('overdue'),
    broken: of('broken', 'withdrawn'),
  });
}
