// Taking an event apart, and putting two together.

import type { MergedEvent } from '@rapport/record';
import { useState } from 'preact/hooks';
import type { Decided } from '../../data/decide.ts';
import { say } from '../../strings/catalogue.ts';

interface FormProps {
  readonly event: MergedEvent;
  readonly onDecide: (decisions: readonly Decided[], note: string) => void;
}

export function SplitForm({ event, onDecide }: FormProps) {
  const [apart, setApart] = useState<readonly string[]>([]);
  const toggle = (id: string): void =>
    setApart(apart.includes(id) ? apart.filter((one) => one !== id) : [...apart, id]);
  return (
    <form
      class="splitform"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onDecide([{ do: 'split', id: event.id, mentions: apart }], '');
      }}
    >
      <fieldset>
        <legend>{say('review.splitHow')}</legend>
        {event.mentions.map(({ mention_id: id, text, publisher }) => (
          <label key={id} class="check">
            <input type="checkbox" checked={apart.includes(id)} onChange={() => toggle(id)} />
            <span>
              {text} <span class="small soft">{publisher ?? ''}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button class="press main" type="submit" disabled={apart.length === 0 || apart.length === event.mentions.length}>
        {say('review.splitSave')}
      </button>
    </form>
  );
}

export function MergeForm({ event, onDecide }: FormProps) {
  return (
    <form
      class="mergeform"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        const other = idIn(String(new FormData(submitted.currentTarget).get('other') ?? ''));
        if (other !== '') onDecide([{ do: 'merge', ids: [event.id, other] }], '');
      }}
    >
      <label class="field">
        <span>{say('review.mergeHow')}</span>
        <input type="text" name="other" required />
      </label>
      <button class="press main" type="submit">
        {say('review.mergeSave')}
      </button>
    </form>
  );
}

/** An event's id, alone or as the end of its address. */
function idIn(text: string): string {
  return text.trim().split(/[?#]/)[0]!.split('/').at(-1) ?? '';
}
