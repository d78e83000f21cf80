// Putting two events together: the other one is chosen among those of the same days, or named by its address.

import type { MergedEvent } from '@rapport/record';
import type { Decided } from '../../data/decide.ts';
import { useEventsOf } from '../../data/queries.ts';
import { say } from '../../strings/catalogue.ts';
import { dayWords } from '../../words/figures.ts';
import { actWords, pairKey, pairOfEvent } from '../../words/names.ts';

interface FormProps {
  readonly event: MergedEvent;
  readonly onDecide: (decisions: readonly Decided[], note: string) => void;
}

/** Days around an event in which the other one is looked for, and how many are offered. */
const AROUND = 5;
const OFFERED = 12;
const DAY = 86_400_000;

export function MergeForm({ event, onDecide }: FormProps) {
  const candidates = useCandidates(event);
  return (
    <form
      class="mergeform"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        const form = new FormData(submitted.currentTarget);
        const other = idIn(String(form.get('other') ?? '')) || String(form.get('near') ?? '');
        if (other !== '') onDecide([{ do: 'merge', ids: [event.id, other] }], '');
      }}
    >
      {candidates.length === 0 ? null : (
        <fieldset>
          <legend>{say('review.mergeNear')}</legend>
          {candidates.map((one) => (
            <label key={one.id} class="check">
              <input type="radio" name="near" value={one.id} />
              <span>
                <span class="small soft num">
                  {one.date === null ? '' : dayWords(one.date, 'short')} · {actWords(one)}
                </span>{' '}
                {one.text}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <label class="field">
        <span>{say('review.mergeHow')}</span>
        <input type="text" name="other" />
      </label>
      <button class="press main" type="submit">
        {say('review.mergeSave')}
      </button>
    </form>
  );
}

/** Events between the same two around its date, itself left out. */
function useCandidates(event: MergedEvent): readonly MergedEvent[] {
  const pair = pairOfEvent(event);
  const around = (days: number): string => new Date(Date.parse(event.date!) + days * DAY).toISOString().slice(0, 10);
  const asked = pair !== null && event.date !== null;
  const span = asked ? { since: around(-AROUND), until: around(AROUND), order: 'oldest', limit: OFFERED } : {};
  const near = useEventsOf(asked ? pairKey(pair) : '', span, asked);
  return near.data?.rows.filter(({ id }) => id !== event.id) ?? [];
}

/** An event's id, alone or as the end of its address. */
export function idIn(text: string): string {
  return text.trim().split(/[?#]/)[0]!.split('/').at(-1) ?? '';
}
