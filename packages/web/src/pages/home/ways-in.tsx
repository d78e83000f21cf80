// Two ways in: words to search for, and a text or an address to be read.

import { useNavigate } from '@tanstack/react-router';
import { useId } from 'preact/hooks';
import { keepGiven } from '../../data/given.ts';
import { say } from '../../strings/catalogue.ts';

export function WaysIn() {
  const navigate = useNavigate();
  const [searchHint, readHint] = [useId(), useId()];
  const fieldOf = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '').trim();
  return (
    <div class="waysin">
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void navigate({ to: '/search', search: { q: fieldOf(event.currentTarget, 'q') } });
          }}
        >
          <label class="field">
            <span>{say('home.searchLabel')}</span>
            <input type="search" name="q" aria-describedby={searchHint} required />
          </label>
          <button class="press" type="submit">
            {say('home.searchDo')}
          </button>
          <small class="soft" id={searchHint}>
            {say('home.searchHint')}
          </small>
        </form>
      </search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keepGiven(fieldOf(event.currentTarget, 'given'));
          void navigate({ to: '/read', search: { at: 'once' } });
        }}
      >
        <label class="field">
          <span>{say('home.readLabel')}</span>
          <textarea name="given" rows={1} aria-describedby={readHint} required />
        </label>
        <button class="press" type="submit">
          {say('home.readDo')}
        </button>
        <small class="soft" id={readHint}>
          {say('home.readHint')}
        </small>
      </form>
    </div>
  );
}
