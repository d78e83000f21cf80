// The pledges that a reader of the pair should know of: those overdue last, those due next.

import type { FollowedPledge } from '@rapport/record';
import { Link } from '@tanstack/react-router';
import { Part } from '../../parts/part.tsx';
import { say } from '../../strings/catalogue.ts';
import { dayWords } from '../../words/figures.ts';
import { sideName } from '../../words/names.ts';

const SHOWN = 5;

export function PledgesPart({
  pledges,
  address,
  today,
}: {
  readonly pledges: readonly FollowedPledge[];
  readonly address: string;
  /** ISO date. */
  readonly today: string;
}) {
  const due = dueOf(pledges, today);
  return (
    <Part
      class="aside"
      title={say('pair.due')}
      more={
        <Link to="/$pair/pledges" params={{ pair: address }}>
          {say('pair.allPledges', { n: pledges.length })}
        </Link>
      }
    >
      {due.length === 0 ? (
        <p class="soft">{say('pair.noneDue')}</p>
      ) : (
        <ul>
          {due.map((pledge) => (
            <li key={pledge.id}>
              <Link to="/$pair/pledges" params={{ pair: address }} hash={pledge.id} className="quiet">
                {sideName(pledge.by)}: {pledge.action}
              </Link>
              <PledgeDates pledge={pledge} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function PledgeDates({ pledge }: { readonly pledge: FollowedPledge }) {
  const { state, due, made } = pledge;
  const when =
    due === undefined
      ? say('pair.noDue')
      : state === 'overdue'
        ? say('pair.overdueSince', { day: dayWords(due.end, 'shortYear') })
        : say('pair.dueBy', { day: dayWords(due.end, 'shortYear') });
  return (
    <small>
      <span class={state === 'overdue' ? 'late' : ''}>{when}</span>
      {made === null ? null : ` · ${say('pair.made', { day: dayWords(made, 'shortYear') })}`}
    </small>
  );
}

/** The next to fall due, then those that fell due last. */
function dueOf(pledges: readonly FollowedPledge[], today: string): FollowedPledge[] {
  const dated = pledges.filter(({ due }) => due !== undefined);
  const coming = dated
    .filter(({ state, due }) => (state === 'open' || state === 'in_progress') && due!.end >= today)
    .sort((a, b) => (a.due!.end < b.due!.end ? -1 : 1))
    .slice(0, 2);
  const late = dated.filter(({ state }) => state === 'overdue').sort((a, b) => (a.due!.end > b.due!.end ? -1 : 1));
  return [...late.slice(0, SHOWN - coming.length), ...coming];
}
