// The pledges that a reader of the pair should know of: those overdue last, those due next.

import type { PledgeBoard } from '@rapport/ingest';
import type { FollowedPledge } from '@rapport/record';
import { Link } from '@tanstack/react-router';
import { Part } from '../../parts/part.tsx';
import { say } from '../../strings/catalogue.ts';
import { dayWords } from '../../words/figures.ts';
import { sideName } from '../../words/names.ts';

interface PledgesPartProps {
  readonly board: PledgeBoard;
  readonly address: string;
}

export function PledgesPart({ board: { total, first }, address }: PledgesPartProps) {
  return (
    <Part
      class="aside"
      title={say('pair.due')}
      more={
        <Link to="/$pair/pledges" params={{ pair: address }}>
          {say('pair.allPledges', { n: total })}
        </Link>
      }
    >
      {first.length === 0 ? (
        <p class="soft">{say('pair.noneDue')}</p>
      ) : (
        <ul>
          {first.map((pledge) => (
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
