// The name under which a person's decisions are kept.

import { useState } from 'preact/hooks';
import { keepAuthor, lastAuthor } from '../data/decide.ts';
import { useSession } from '../data/queries.ts';
import { say } from '../strings/catalogue.ts';

/** Where there are accounts, the account's name is taken and nothing is asked. */
export function AuthorField({ alert = false }: { readonly alert?: boolean }) {
  const session = useSession().data;
  const [name, setName] = useState(lastAuthor());
  if (session?.accounts === true) return null;
  return (
    <label class="field author">
      <span>{say('review.author')}</span>
      <input
        type="text"
        value={name}
        autocomplete="name"
        maxLength={80}
        onInput={({ currentTarget: { value } }) => {
          setName(value);
          keepAuthor(value.trim());
        }}
      />
      {alert && name.trim() === '' ? (
        <span class="late" role="alert">
          {say('review.authorNeeded')}
        </span>
      ) : null}
    </label>
  );
}
