// Who one is on this server: nobody has to be anybody where it has no accounts.

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'preact/hooks';
import { forgetToken, postJson } from '../../data/http.ts';
import { useSession } from '../../data/queries.ts';
import type { Session } from '../../data/shapes.ts';
import { AuthorField } from '../../parts/author-field.tsx';
import { Part } from '../../parts/part.tsx';
import { Answer, Failed } from '../../parts/state-notes.tsx';
import { say, word } from '../../strings/catalogue.ts';
import { TokensPart } from './tokens-part.tsx';

export function AccountPart() {
  const session = useSession();
  return <Answer of={session}>{(data) => (data.accounts ? <Account session={data} /> : <NoAccounts />)}</Answer>;
}

function NoAccounts() {
  return (
    <Part title={say('settings.account')}>
      <p>{say('settings.accountsOff')}</p>
      <div class="narrowfield">
        <AuthorField />
        <p class="small soft">{say('settings.nameNote')}</p>
      </div>
    </Part>
  );
}

function Account({ session: { name, role } }: { readonly session: Session }) {
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const change = async (work: Promise<unknown>): Promise<void> => {
    setError(null);
    try {
      await work;
      forgetToken();
      await client.invalidateQueries();
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <>
      <Part title={say('settings.account')}>
        {role === null || name === null || name === '' ? (
          <SignIn onSignIn={(given) => void change(postJson('/api/session', given))} />
        ) : (
          <p>
            {say('settings.signedIn', { name, role: word('settings', `role_${role}`) })}{' '}
            <button class="link" type="button" onClick={() => void change(postJson('/api/session', {}, 'DELETE'))}>
              {say('settings.signOut')}
            </button>
          </p>
        )}
        {error === null ? null : <Failed error={error} />}
      </Part>
      {role === 'admin' ? <TokensPart /> : null}
    </>
  );
}

function SignIn({ onSignIn }: { readonly onSignIn: (given: { name: string; password: string }) => void }) {
  return (
    <form
      class="narrowfield"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        onSignIn({ name: String(fields.get('name')), password: String(fields.get('password')) });
      }}
    >
      <label class="field">
        <span>{say('parts.name')}</span>
        <input type="text" name="name" required autocomplete="username" />
      </label>
      <label class="field">
        <span>{say('settings.password')}</span>
        <input type="password" name="password" required autocomplete="current-password" />
      </label>
      <button class="press main" type="submit">
        {say('settings.signIn')}
      </button>
    </form>
  );
}
