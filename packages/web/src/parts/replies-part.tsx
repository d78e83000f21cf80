// The discussion of an event or an article, and the form to take part in it.

import { useState } from 'preact/hooks';
import { postJson } from '../data/http.ts';
import { useReplies, useSession } from '../data/queries.ts';
import { say } from '../strings/catalogue.ts';
import { dayWords } from '../words/figures.ts';
import { Part } from './part.tsx';
import { Failed } from './state-notes.tsx';

interface About {
  readonly event?: string;
  readonly article?: string;
}

/** Where replies are off, the page says nothing of them. */
export function RepliesPart({ about }: { readonly about: About }) {
  const { data } = useReplies(about);
  const open = useSession().data?.replies === true;
  if (data === undefined || (!open && data.rows.length === 0)) return null;
  return (
    <Part title={say('replies.title')}>
      {data.rows.length === 0 ? <p class="soft">{say('replies.none')}</p> : null}
      <ol class="replies">
        {data.rows.map(({ id, name, written_at: written, body }) => (
          <li key={id}>
            <p class="small soft">
              <b>{name}</b> · <time dateTime={written}>{dayWords(written, 'shortYear')}</time>
            </p>
            <div class="replytext" dangerouslySetInnerHTML={{ __html: body }} />
          </li>
        ))}
      </ol>
      {open ? <ReplyForm about={about} /> : null}
    </Part>
  );
}

type Sending = 'no' | 'under way' | 'waiting' | 'shown';

function ReplyForm({ about }: { readonly about: About }) {
  const [sending, setSending] = useState<Sending>('no');
  const [error, setError] = useState<unknown>(null);
  const send = async (form: HTMLFormElement): Promise<void> => {
    setSending('under way');
    setError(null);
    const fields = Object.fromEntries(new FormData(form)) as Record<string, string>;
    try {
      const { state } = await postJson<{ state: 'waiting' | 'shown' }>('/api/replies', { ...about, ...fields });
      setSending(state);
      form.reset();
    } catch (thrown) {
      setError(thrown);
      setSending('no');
    }
  };
  if (sending === 'waiting' || sending === 'shown')
    return <p role="status">{say(sending === 'waiting' ? 'replies.waiting' : 'replies.shown')}</p>;
  return (
    <details class="replyform">
      <summary>{say('replies.write')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send(event.currentTarget);
        }}
      >
        <label class="field">
          <span>{say('replies.name')}</span>
          <input type="text" name="name" required maxLength={80} autocomplete="name" />
        </label>
        <label class="field">
          <span>{say('replies.email')}</span>
          <input type="email" name="email" required maxLength={200} autocomplete="email" />
        </label>
        <label class="field trap" aria-hidden="true">
          <span>Website</span>
          <input type="text" name="website" tabIndex={-1} autocomplete="off" />
        </label>
        <label class="field wide">
          <span>{say('replies.text')}</span>
          <textarea name="body" required rows={5} maxLength={5000} />
        </label>
        <p class="small soft wide">{say('replies.tags')}</p>
        {error === null ? null : <Failed error={error} />}
        <button class="press main" type="submit" disabled={sending === 'under way'}>
          {say('parts.send')}
        </button>
      </form>
    </details>
  );
}
