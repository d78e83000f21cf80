// The queue of what a person should look at, least sure first; or one event that somebody came to correct.

import type { ReviewItem } from '@rapport/ledger';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'preact/hooks';
import { oneOf } from '../../address/query-text.ts';
import { type Decided, lastAuthor, useDecide, useUndo } from '../../data/decide.ts';
import { useEvent, useModeration, usePairs, useReview, useSession } from '../../data/queries.ts';
import { AuthorField } from '../../parts/author-field.tsx';
import { Rich } from '../../parts/rich.tsx';
import { Answer, Empty, Failed, Loading } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { type StringKey, say } from '../../strings/catalogue.ts';
import { actWords, pairKey, pairName, partiesName } from '../../words/names.ts';
import { Item, type Panel } from './review-item.tsx';
import { useReviewKeys } from './use-review-keys.ts';

const USUAL_THRESHOLD = '0.7';
const THRESHOLDS = ['0.4', '0.5', '0.6', '0.7', '0.8', '0.9'];

export default function ReviewPage() {
  const query = useSearch({ strict: false }) as Record<string, unknown>;
  const event = oneOf(query.event);
  useTitle(say('review.title'));
  return (
    <>
      <div class="opening">
        <h1>{say('review.title')}</h1>
        <p class="lead">{say('review.lead')}</p>
        <WaitingReplies />
      </div>
      {event === undefined ? (
        <Queue below={oneOf(query.confidence_below) ?? USUAL_THRESHOLD} pair={oneOf(query.pair) ?? ''} />
      ) : (
        <One id={event} />
      )}
    </>
  );
}

/** The way to replies that nobody has read yet; nothing where replies are off, or one may not read them. */
function WaitingReplies() {
  const session = useSession().data;
  const may = session?.replies === true && (!session.accounts || session.role === 'editor' || session.role === 'admin');
  const waiting = useModeration(may).data?.rows.length ?? 0;
  if (!may) return null;
  return (
    <p>
      <Link to="/replies">{say('replies.moderation')}</Link> <span class="soft num">{waiting}</span>
    </p>
  );
}

function One({ id }: { readonly id: string }) {
  const detail = useEvent(id);
  return (
    <>
      <p>
        {say('review.one')} · <Link to="/review">{say('review.all')}</Link>
      </p>
      <Answer of={detail}>{({ event }) => <Items items={[{ event, reasons: [] }]} open />}</Answer>
    </>
  );
}

function Queue({ below, pair }: { readonly below: string; readonly pair: string }) {
  const review = useReview({ confidence_below: below, pair });
  const items = review.data?.pages.flatMap(({ rows }) => rows) ?? [];
  return (
    <>
      <Choices below={below} pair={pair} />
      {review.error !== null ? (
        <Failed error={review.error} again={() => review.refetch()} />
      ) : review.isPending ? (
        <Loading />
      ) : (
        <Items items={items} />
      )}
      {review.hasNextPage ? (
        <p class="row">
          <button class="press" type="button" onClick={() => void review.fetchNextPage()}>
            {say('parts.more')}
          </button>
        </p>
      ) : null}
    </>
  );
}

function Choices({ below, pair }: { readonly below: string; readonly pair: string }) {
  const navigate = useNavigate();
  const pairs = usePairs().data ?? [];
  const choose = (change: Record<string, string>): void =>
    void navigate({ to: '/review', search: { confidence_below: below, pair, ...change } });
  return (
    <div class="reviewchoices">
      <label class="field">
        <span>{say('review.below')}</span>
        <select value={below} onChange={({ currentTarget: { value } }) => choose({ confidence_below: value })}>
          {THRESHOLDS.map((one) => (
            <option key={one} value={one} selected={one === below}>
              {Math.round(Number(one) * 100)} %
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{say('review.pair')}</span>
        <select value={pair} onChange={({ currentTarget: { value } }) => choose({ pair: value })}>
          <option value="">{say('review.allPairs')}</option>
          {pairs.map((one) => (
            <option key={pairKey(one.pair)} value={pairKey(one.pair)} selected={pairKey(one.pair) === pair}>
              {pairName(one.pair)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface Done {
  readonly ids: readonly string[];
  readonly words: string;
}

function Items({ items, open = false }: { readonly items: readonly ReviewItem[]; readonly open?: boolean }) {
  const [at, setAt] = useState(0);
  const [panel, setPanel] = useState<Panel>(open ? 'correct' : null);
  const work = useDecisions();
  const here = Math.min(at, items.length - 1);
  const walk = (by: number): void => {
    const next = Math.max(0, Math.min(items.length - 1, here + by));
    setAt(next);
    setPanel(null);
    document.getElementById(items[next]?.event.id ?? '')?.scrollIntoView({ block: 'nearest' });
  };
  const decide = (item: ReviewItem | undefined, decisions: readonly Decided[], told: StringKey, note = ''): void => {
    setPanel(null);
    if (item !== undefined) work.decide(item, decisions, told, note);
  };
  const now = items[here];
  useReviewKeys({
    j: () => walk(1),
    k: () => walk(-1),
    a: () => decide(now, now === undefined ? [] : [{ do: 'accept', id: now.event.id }], 'review.accepted'),
    x: () => decide(now, now === undefined ? [] : [{ do: 'reject', id: now.event.id }], 'review.rejected'),
    c: () => setPanel(panel === 'correct' ? null : 'correct'),
    u: () => work.undoLast(),
  });
  return (
    <>
      <AuthorField alert={work.unnamed} />
      <DoneList done={work.done} onUndo={work.undoLast} />
      {work.error === null ? null : <Failed error={work.error} />}
      <ItemsHead count={items.length} />
      <ol>
        {items.map((item, i) => (
          <Item
            key={item.event.id}
            item={item}
            here={i === here && items.length > 1}
            closely={i === here}
            panel={i === here ? panel : null}
            onPanel={(next) => {
              setAt(i);
              setPanel(next);
            }}
            onDecide={(decisions, told, note) => decide(item, decisions, told, note)}
          />
        ))}
      </ol>
    </>
  );
}

function ItemsHead({ count }: { readonly count: number }) {
  if (count === 0)
    return (
      <Empty title={say('review.empty')}>
        <p>{say('review.emptyDo')}</p>
      </Empty>
    );
  return (
    <p class="listhead small soft">
      <span>{say('review.left', { n: count })}</span>
      <span class="keys">
        <Rich text={say('review.keys')} />
      </span>
    </p>
  );
}

/** Decisions made on this page, so that the last can be taken back. */
function useDecisions() {
  const session = useSession().data;
  const decision = useDecide();
  const undoing = useUndo();
  const [done, setDone] = useState<readonly Done[]>([]);
  const [unnamed, setUnnamed] = useState(false);
  const author = (): string => (session?.accounts === true ? (session.name ?? '') : lastAuthor());
  return {
    done,
    unnamed,
    error: decision.error ?? undoing.error,
    decide: ({ event }: ReviewItem, decisions: readonly Decided[], told: StringKey, note: string): void => {
      setUnnamed(author() === '');
      if (author() === '' || decisions.length === 0) return;
      const words = say('review.done', { decision: say(told), who: `${partiesName(event)}, ${actWords(event)}` });
      decision.mutate(
        { decisions, author: author(), ...(note === '' ? {} : { note }) },
        { onSuccess: (made) => setDone((held) => [...held, { ids: made.map(({ id }) => id), words }]) },
      );
    },
    undoLast: (): void => {
      const last = done.at(-1);
      if (last === undefined) return;
      undoing.mutate({ ids: last.ids, author: author() }, { onSuccess: () => setDone((held) => held.slice(0, -1)) });
    },
  };
}

function DoneList({ done, onUndo }: { readonly done: readonly Done[]; readonly onUndo: () => void }) {
  const last = done.at(-1);
  return (
    <p class="donelist" role="status">
      {last === undefined ? null : (
        <>
          {last.words}{' '}
          <button class="link" type="button" onClick={onUndo}>
            {say('review.undo')}
          </button>
        </>
      )}
    </p>
  );
}
