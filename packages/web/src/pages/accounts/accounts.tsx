// Two accounts of one relationship: what each side's press carried of the same weeks, around a shared time axis.

import type { Accounts, EventAccount } from '@rapport/relations';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'preact/hooks';
import { oneOf } from '../../address/query-text.ts';
import { useAccounts, useIndex, useSummary } from '../../data/queries.ts';
import { PressBars } from '../../marks/press-bars.tsx';
import { FigureTable } from '../../parts/figure-table.tsx';
import { Missing } from '../../parts/missing.tsx';
import { Part } from '../../parts/part.tsx';
import { SpanForm } from '../../parts/span-form.tsx';
import { Answer, Empty, Loading } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say } from '../../strings/catalogue.ts';
import { count, dayWords } from '../../words/figures.ts';
import { countryName, pairName, pairOf } from '../../words/names.ts';
import { AccountRow } from './account-row.tsx';

const DAYS_SHOWN = 120;
const DAY = 86_400_000;
const MOST_ROWS = 60;

export default function AccountsPage() {
  const { pair: address } = useParams({ strict: false }) as { pair: string };
  const pair = pairOf(address);
  return pair === null ? <Missing /> : <AccountsContent pair={pair} address={address} />;
}

function AccountsContent({ pair, address }: { readonly pair: readonly [string, string]; readonly address: string }) {
  const query = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const summary = useSummary(address);
  const last = summary.data?.last_event_date ?? undefined;
  const until = oneOf(query.until) ?? last;
  const since = oneOf(query.since) ?? (until === undefined ? undefined : daysBefore(until, DAYS_SHOWN));
  useTitle(say('accounts.title'), pairName(pair));
  return (
    <>
      <div class="opening">
        <h1>{say('accounts.title')}</h1>
        <p class="lead">{say('accounts.lead')}</p>
      </div>
      {since === undefined || until === undefined ? (
        summary.isPending ? (
          <Loading />
        ) : (
          <Empty title={say('pair.unknown')}>
            <p>{say('pair.unknownDo')}</p>
          </Empty>
        )
      ) : (
        <>
          <SpanForm
            since={since}
            until={until}
            onChoose={(search) => void navigate({ to: '/$pair/accounts', params: { pair: address }, search })}
          />
          <Both address={address} since={since} until={until} />
        </>
      )}
    </>
  );
}

interface BothProps {
  readonly address: string;
  readonly since: string;
  readonly until: string;
}

function Both({ address, since, until }: BothProps) {
  const accounts = useAccounts(address, { since, until });
  return (
    <Answer of={accounts}>
      {(data) => (data.events.length === 0 ? <NothingThere address={address} /> : <Compared accounts={data} />)}
    </Answer>
  );
}

function NothingThere({ address }: { readonly address: string }) {
  const periods = useIndex(address, { by: 'month' }).data?.series[0]?.periods ?? [];
  return (
    <Empty title={say('accounts.none')}>
      {periods.length === 0 ? null : (
        <p>
          {say('accounts.noneDo', {
            first: dayWords(periods[0]!.start, 'month'),
            last: dayWords(periods.at(-1)!.start, 'month'),
          })}
        </p>
      )}
    </Empty>
  );
}

function Compared({ accounts }: { readonly accounts: Accounts }) {
  const { sides, events, periods } = accounts;
  const names = sides.map((code) => say('accounts.press', { country: countryName(code) })) as [string, string];
  return (
    <>
      <p class="lead summary">{summaryOf(accounts)}</p>
      <Part title={say('accounts.sampleTitle')} note={say('accounts.sampleNote')}>
        <PressBars periods={periods} names={names} />
        <FigureTable
          caption={say('accounts.sampleTitle')}
          head={[
            say('accounts.month'),
            ...names.flatMap((name) => [`${name}: ${say('accounts.sample')}`, `${name}: ${say('accounts.events')}`]),
          ]}
          rows={() =>
            periods.map(({ period, first, second }) => [
              dayWords(`${period}-01`, 'month'),
              count(first.sample),
              count(first.events),
              count(second.sample),
              count(second.events),
            ])
          }
        />
      </Part>
      <Rows events={events} names={names} />
    </>
  );
}

function Rows({
  events,
  names,
}: {
  readonly events: readonly EventAccount[];
  readonly names: readonly [string, string];
}) {
  const [apart, setApart] = useState(false);
  const [shown, setShown] = useState(MOST_ROWS);
  const chosen = [...events].reverse().filter((account) => !apart || partsWays(account));
  return (
    <section class="part" aria-label={say('accounts.title')}>
      <div class="accounthead">
        <h2>{names[0]}</h2>
        <span class="switch">
          <button type="button" aria-pressed={!apart} onClick={() => setApart(false)}>
            {say('accounts.filterAll')}
          </button>
          <button type="button" aria-pressed={apart} onClick={() => setApart(true)}>
            {say('accounts.filterApart')}
          </button>
        </span>
        <h2>{names[1]}</h2>
      </div>
      <ol class="accountrows">
        {chosen.slice(0, shown).map((account, i) => (
          <AccountRow key={account.event_id} account={account} withYear={saysYear(chosen, i)} />
        ))}
      </ol>
      {chosen.length > shown ? (
        <p class="row">
          <button class="press" type="button" onClick={() => setShown(shown + MOST_ROWS)}>
            {say('accounts.more', { n: Math.min(MOST_ROWS, chosen.length - shown) })}
          </button>
        </p>
      ) : null}
    </section>
  );
}

/** Whether only one press carried it, or both told it differently. */
function partsWays({ first, second, differences }: EventAccount): boolean {
  return first.documents === 0 || second.documents === 0 || differences.length > 0;
}

function saysYear(accounts: readonly EventAccount[], i: number): boolean {
  return i === 0 || accounts[i]!.date?.slice(0, 4) !== accounts[i - 1]!.date?.slice(0, 4);
}

function summaryOf({ sides, events }: Accounts): string {
  const only = (side: 'first' | 'second'): number =>
    events.filter((one) => one[side].documents > 0 && one[side === 'first' ? 'second' : 'first'].documents === 0)
      .length;
  const gaps = events.filter(({ first, second }) => first.gap || second.gap).length;
  const carried = say('accounts.summary', {
    n: events.length,
    both: events.filter(({ first, second }) => first.documents > 0 && second.documents > 0).length,
    a: only('first'),
    first: countryName(sides[0]),
    b: only('second'),
    second: countryName(sides[1]),
  });
  return `${carried} ${gaps === 0 ? say('accounts.noGaps') : say('accounts.gaps', { gaps })}`;
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * DAY).toISOString().slice(0, 10);
}
