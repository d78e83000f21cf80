// One item of the queue: the event, its sentences, and what can be decided about it.

import type { ReviewItem } from '@rapport/ledger';
import type { Decided } from '../../data/decide.ts';
import { EventHead } from '../../parts/event-line.tsx';
import { type StringKey, say, word } from '../../strings/catalogue.ts';
import { dayWords, percent } from '../../words/figures.ts';
import { CorrectForm } from './correct-form.tsx';
import { Sentences } from './item-sentences.tsx';
import { MergeForm } from './merge-form.tsx';
import { SplitForm } from './split-form.tsx';

export type Panel = 'correct' | 'split' | 'merge' | null;

interface ItemProps {
  readonly item: ReviewItem;
  readonly here: boolean;
  /** Whether its sentences show what was taken from them. */
  readonly closely: boolean;
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  readonly onDecide: (decisions: readonly Decided[], told: StringKey, note?: string) => void;
}

export function Item({ item, here, closely, panel, onPanel, onDecide }: ItemProps) {
  const { event, reasons } = item;
  return (
    <li class={here ? 'reviewitem here' : 'reviewitem'} id={event.id} aria-current={here ? 'true' : undefined}>
      <p class="small soft num">
        {event.date === null ? say('parts.undated') : dayWords(event.date, 'shortYear')} · {percent(event.confidence)} ·{' '}
        {word('status', event.status)}
        {reasons.length === 0
          ? ''
          : ` · ${say('review.reasonOf', { reasons: reasons.map((one) => word('reason', one)).join(', ') })}`}
      </p>
      <EventHead event={event} />
      <Sentences event={event} closely={closely} />
      <Actions event={event} panel={panel} onPanel={onPanel} onDecide={onDecide} />
      {panel === 'correct' ? (
        <CorrectForm event={event} onDecide={(decisions, note) => onDecide(decisions, 'review.corrected', note)} />
      ) : null}
      {panel === 'split' ? (
        <SplitForm event={event} onDecide={(decisions) => onDecide(decisions, 'review.splitDone')} />
      ) : null}
      {panel === 'merge' ? (
        <MergeForm event={event} onDecide={(decisions) => onDecide(decisions, 'review.merged')} />
      ) : null}
    </li>
  );
}

type ActionsProps = Pick<ItemProps, 'panel' | 'onPanel' | 'onDecide'> & { readonly event: ReviewItem['event'] };

function Actions({ event, panel, onPanel, onDecide }: ActionsProps) {
  const { id } = event;
  const toggle = (one: Panel): void => onPanel(panel === one ? null : one);
  return (
    <p class="row actions">
      <button class="press" type="button" onClick={() => onDecide([{ do: 'accept', id }], 'review.accepted')}>
        {say('review.accept')}
      </button>
      <button class="press" type="button" aria-expanded={panel === 'correct'} onClick={() => toggle('correct')}>
        {say('review.correct')}
      </button>
      {event.mentions.length < 2 ? null : (
        <button class="press" type="button" aria-expanded={panel === 'split'} onClick={() => toggle('split')}>
          {say('review.split')}
        </button>
      )}
      <button class="press" type="button" aria-expanded={panel === 'merge'} onClick={() => toggle('merge')}>
        {say('review.merge')}
      </button>
      <button class="press" type="button" onClick={() => onDecide([{ do: 'reject', id }], 'review.rejected')}>
        {say('review.reject')}
      </button>
    </p>
  );
}
