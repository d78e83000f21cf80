// One pledge: who promised what to whom by when, its sentence, and what may have become of it.

import type { FollowedPledge, PledgeFollowUp } from '@rapport/record';
import { Link } from '@tanstack/react-router';
import { type PledgeVerdict, useJudgePledge } from '../../data/decide.ts';
import { Failed } from '../../parts/state-notes.tsx';
import { say, word } from '../../strings/catalogue.ts';
import { dayWords, percent } from '../../words/figures.ts';
import { sideName } from '../../words/names.ts';

interface PledgeCardProps {
  readonly pledge: FollowedPledge;
  /** Asks for the name under which decisions are kept; empty when none is given. */
  readonly author: () => string;
}

export function PledgeCard({ pledge, author }: PledgeCardProps) {
  const { id, by, to, action, due, made, state, condition, reports, follow_ups: followUps } = pledge;
  const [report] = reports;
  return (
    <li class="pledgecard" id={id}>
      <p>
        <b>{sideName(by)}</b>
        {to.length === 0 ? '' : ` ${say('board.to', { who: sideName(to) })}`}: {action}
        {condition === undefined ? '' : `, ${say('board.condition', { condition })}`}
      </p>
      <p class="small soft num">
        <span class={state === 'overdue' || state === 'broken' ? 'late' : ''}>
          {word('pledge', state)} ·{' '}
          {due === undefined ? say('board.noDue') : say('board.due', { day: dayWords(due.end, 'shortYear') })}
        </span>
        {report === undefined || made === null ? null : (
          <>
            {' · '}
            <Link to="/articles/$key" params={{ key: report.document_key }} hash={report.pledge_id}>
              {say('board.promise', { day: dayWords(made, 'shortYear') })}
            </Link>
          </>
        )}
        {reports.length > 1 ? ` · ${say('board.reports', { n: reports.length })}` : ''}
      </p>
      {followUps.map((followUp) => (
        <FollowUp key={`${followUp.event_id} ${followUp.state} ${followUp.date}`} followUp={followUp} author={author} />
      ))}
    </li>
  );
}

interface FollowUpProps {
  readonly followUp: PledgeFollowUp;
  readonly author: () => string;
}

function FollowUp({ followUp, author }: FollowUpProps) {
  const judge = useJudgePledge();
  const { state, confidence, event_id: event, text, date, confirmed_by: yes, refused_by: no } = followUp;
  const decide = (verdict: PledgeVerdict['verdict']): void => {
    const name = author();
    if (name !== '')
      judge.mutate({ kind: 'pledge', pledge_id: followUp.pledge_id, event_id: event, verdict, state, author: name });
  };
  return (
    <div class={no === undefined ? 'followup' : 'followup refused'}>
      <p class="small soft">
        {yes !== undefined
          ? say('board.confirmed', { state: word('pledge', state), who: yes })
          : no !== undefined
            ? say('board.refused', { who: no })
            : say('board.proposed', { state: word('pledge', state), confidence: percent(confidence) })}
      </p>
      {text === '' ? null : (
        <p>
          {event === null ? (
            text
          ) : (
            <Link to="/events/$id" params={{ id: event }} className="quiet">
              {text}
            </Link>
          )}{' '}
          <span class="small soft when-said">{dayWords(date, 'shortYear')}</span>
        </p>
      )}
      {yes === undefined && no === undefined ? (
        <p class="row small">
          <span class="soft">{say('board.asks')}</span>
          <button class="link" type="button" disabled={judge.isPending} onClick={() => decide('confirm')}>
            {say('board.confirm')}
          </button>
          <button class="link" type="button" disabled={judge.isPending} onClick={() => decide('refuse')}>
            {say('board.refuse')}
          </button>
        </p>
      ) : null}
      {judge.error === null ? null : <Failed error={judge.error} />}
    </div>
  );
}
