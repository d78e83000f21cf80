// The field for a text or an address, and what is known of its publication.

import { useState } from 'preact/hooks';
import { LANGUAGES, say, word } from '../../strings/catalogue.ts';

export interface Given {
  readonly text: string;
  readonly title?: string;
  readonly language?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly publisher_country?: string;
}

const FACTS = ['title', 'language', 'published', 'publisher', 'publisher_country'] as const;

/** Whether the whole of it is the address of a page. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text.trim());
}

interface ReadFormProps {
  readonly first: string;
  readonly busy: boolean;
  readonly onRead: (given: Given) => void;
}

export function ReadForm({ first, busy, onRead }: ReadFormProps) {
  const [text, setText] = useState(first);
  const submit = (form: HTMLFormElement): void => {
    const fields = new FormData(form);
    const facts = FACTS.flatMap((name) => {
      const value = String(fields.get(name) ?? '').trim();
      return value === '' ? [] : [[name, name === 'publisher_country' ? value.toUpperCase() : value]];
    });
    onRead({ text: text.trim(), ...(isAddress(text) ? {} : Object.fromEntries(facts)) });
  };
  return (
    <form
      class="readform"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <label class="field">
        <span>{say('read.label')}</span>
        <textarea rows={8} value={text} required onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      {isAddress(text) ? <p class="small soft">{say('read.urlNote')}</p> : <PublicationFields />}
      <p class="row">
        <button class="press main" type="submit" disabled={busy}>
          {say('read.do')}
        </button>
      </p>
    </form>
  );
}

function PublicationFields() {
  return (
    <details>
      <summary>{say('read.details')}</summary>
      <p class="small soft">{say('read.detailsNote')}</p>
      <div class="publication">
        <label class="field">
          <span>{say('read.published')}</span>
          <input type="date" name="published" />
        </label>
        <label class="field">
          <span>{say('read.publisher')}</span>
          <input type="text" name="publisher" />
        </label>
        <label class="field">
          <span>{say('read.country')}</span>
          <input type="text" name="publisher_country" pattern="[A-Za-z]{3}" maxLength={3} />
        </label>
        <label class="field">
          <span>{say('read.language')}</span>
          <select name="language">
            <option value="">{say('read.languageTold')}</option>
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {word('language', language)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{say('read.headline')}</span>
          <input type="text" name="title" />
        </label>
      </div>
    </details>
  );
}
