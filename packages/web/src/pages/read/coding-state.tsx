// What the page says while a text is coded in the browser, and when the browser cannot.

import type { Fetched } from '../../coding/coding-messages.ts';
import { say, word } from '../../strings/catalogue.ts';

const MEGABYTE = 1_000_000;

/** The coder is fetched once for each language; that takes a moment and says so. */
export function Coding({ fetched }: { readonly fetched: Fetched | undefined }) {
  if (fetched === undefined || fetched.loaded >= fetched.total) return <p role="status">{say('read.reading')}</p>;
  const { language, loaded, total } = fetched;
  return (
    <div class="fetching">
      <p role="status">{say('read.fetching', { language: word('language', language) })}</p>
      <p class="row small soft num">
        <progress
          value={loaded}
          max={total}
          aria-label={say('read.fetching', { language: word('language', language) })}
        />
        {say('read.fetchedOf', { loaded: megabytes(loaded), total: megabytes(total) })}
      </p>
    </div>
  );
}

function megabytes(bytes: number): number {
  return Math.round((bytes / MEGABYTE) * 10) / 10;
}

interface UncodedProps {
  readonly why: string;
  readonly onAskServer: () => void;
}

export function Uncoded({ why, onAskServer }: UncodedProps) {
  return (
    <div class="state" role="alert">
      <h3>{why}</h3>
      <p>{say('read.askNote')}</p>
      <div class="row">
        <button class="press" type="button" onClick={onAskServer}>
          {say('read.ask')}
        </button>
      </div>
    </div>
  );
}
