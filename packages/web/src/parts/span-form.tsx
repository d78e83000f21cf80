// A span of days, chosen by its two ends.

import { say } from '../strings/catalogue.ts';

interface SpanFormProps {
  readonly since: string;
  readonly until: string;
  readonly onChoose: (span: { readonly since: string; readonly until: string }) => void;
}

export function SpanForm({ since, until, onChoose }: SpanFormProps) {
  return (
    <form
      class="spanform"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        onChoose({ since: String(fields.get('since') ?? ''), until: String(fields.get('until') ?? '') });
      }}
    >
      <label class="field">
        <span>{say('parts.since')}</span>
        <input key={since} type="date" name="since" defaultValue={since} />
      </label>
      <label class="field">
        <span>{say('parts.until')}</span>
        <input key={until} type="date" name="until" defaultValue={until} />
      </label>
      <button class="press" type="submit">
        {say('accounts.show')}
      </button>
    </form>
  );
}
