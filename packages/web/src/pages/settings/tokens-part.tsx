// Tokens for programs: made, shown once, revoked.

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'preact/hooks';
import { postJson } from '../../data/http.ts';
import { useTokens } from '../../data/queries.ts';
import type { TokenRow } from '../../data/shapes.ts';
import { Part } from '../../parts/part.tsx';
import { Failed } from '../../parts/state-notes.tsx';
import { say, word } from '../../strings/catalogue.ts';

const ROLES = ['reader', 'editor', 'admin'] as const;

export function TokensPart() {
  const client = useQueryClient();
  const tokens = useTokens();
  const [made, setMade] = useState('');
  const [error, setError] = useState<unknown>(null);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setError(null);
    try {
      await work();
      await client.invalidateQueries();
    } catch (thrown) {
      setError(thrown);
    }
  };
  const make = (form: HTMLFormElement): Promise<void> =>
    run(async () => {
      const { token } = await postJson<{ token: string }>('/api/tokens', Object.fromEntries(new FormData(form)));
      setMade(token);
      form.reset();
    });
  return (
    <Part title={say('settings.tokens')} note={say('settings.tokensNote')}>
      {made === '' ? null : (
        <p role="status">
          {say('settings.tokenOnce')} <code>{made}</code>
        </p>
      )}
      {error === null ? null : <Failed error={error} />}
      <TokenList
        tokens={tokens.data ?? []}
        onRevoke={(id) => void run(() => postJson(`/api/tokens/${encodeURIComponent(id)}`, {}, 'DELETE'))}
      />
      <TokenForm onMake={(form) => void make(form)} />
    </Part>
  );
}

function TokenList({
  tokens,
  onRevoke,
}: {
  readonly tokens: readonly TokenRow[];
  readonly onRevoke: (id: string) => void;
}) {
  if (tokens.length === 0) return <p class="soft">{say('settings.tokensNone')}</p>;
  return (
    <ul class="history">
      {tokens.map(({ id, name, role }) => (
        <li key={id}>
          {name} <span class="soft">{word('settings', `role_${role}`)}</span>{' '}
          <button class="link small" type="button" onClick={() => onRevoke(id)}>
            {say('settings.tokenRevoke')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function TokenForm({ onMake }: { readonly onMake: (form: HTMLFormElement) => void }) {
  return (
    <form
      class="narrowfield"
      onSubmit={(event) => {
        event.preventDefault();
        onMake(event.currentTarget);
      }}
    >
      <label class="field">
        <span>{say('settings.tokenName')}</span>
        <input type="text" name="name" required maxLength={100} />
      </label>
      <label class="field">
        <span>{say('settings.tokenRole')}</span>
        <select name="role">
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {word('settings', `role_${role}`)}
            </option>
          ))}
        </select>
      </label>
      <button class="press" type="submit">
        {say('settings.tokenMake')}
      </button>
    </form>
  );
}
