// Taking an event apart.

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
