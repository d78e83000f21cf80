// A text or an address, read at once: its record with the words that bear it out. Kept only when asked for.

import type { CodedRecord, Document } from '@rapport/record';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'preact/hooks';
import { oneOf } from '../../address/query-text.ts';
import { CodedText } from '../../coded/coded-text.tsx';
import { givenText, keepGiven } from '../../data/given.ts';
import { postJson } from '../../data/http.ts';
import { Rich } from '../../parts/rich.tsx';
import { Failed } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say } from '../../strings/catalogue.ts';
import { Keeping } from './keeping.tsx';
import { type Given, isAddress, ReadForm } from './read-form.tsx';
import { useJob } from './use-job.ts';

type Reading =
  | { readonly is: 'nothing' }
  | { readonly is: 'coding' }
  | { readonly is: 'coded'; readonly document: Document; readonly record: CodedRecord }
  | { readonly is: 'failed'; readonly error: unknown };

export default function ReadPage() {
  const [reading, setReading] = useState<Reading>({ is: 'nothing' });
  const atOnce = oneOf(useSearch({ strict: false }).at) !== undefined;
  const job = useJob();
  useTitle(say('read.title'));
  const start = (given: Given): void => {
    keepGiven(given.text);
    if (isAddress(given.text)) {
      setReading({ is: 'nothing' });
      void job.begin({ url: given.text.trim() });
      return;
    }
    job.forget();
    setReading({ is: 'coding' });
    void code(given).then(setReading);
  };
  useEffect(() => {
    if (atOnce && givenText() !== '') start({ text: givenText() });
  }, []);
  return (
    <>
      <div class="opening">
        <h1>{say('read.title')}</h1>
        <p class="lead">{say('read.lead')}</p>
      </div>
      <ReadForm first={givenText()} busy={reading.is === 'coding' || job.running} onRead={start} />
      <Keeping job={job} />
      <ReadingNow reading={reading} onKeep={(document) => void job.begin(document)} mayKeep={job.job === null} />
    </>
  );
}

async function code({ text, ...facts }: Given): Promise<Reading> {
  const document: Document = { id: 'pasted', text, ...facts };
  try {
    return { is: 'coded', document, record: await postJson<CodedRecord>('/api/code', document) };
  } catch (error) {
    return { is: 'failed', error };
  }
}

interface ReadingNowProps {
  readonly reading: Reading;
  readonly onKeep: (document: Omit<Document, 'id'>) => void;
  readonly mayKeep: boolean;
}

function ReadingNow({ reading, onKeep, mayKeep }: ReadingNowProps) {
  if (reading.is === 'nothing') return null;
  if (reading.is === 'coding') return <p role="status">{say('read.reading')}</p>;
  if (reading.is === 'failed') return <Failed error={reading.error} />;
  const { document, record } = reading;
  const { id: _, ...kept } = document;
  return (
    <section aria-live="polite">
      <p class="lead found">
        {record.events.length === 0 ? say('read.nothing') : null}{' '}
        <Rich
          text={say('read.found', {
            events: record.events.length,
            quotes: record.quotes.length,
            pledges: record.pledges.length,
            moods: record.attitudes.length,
            skipped: record.skipped.length,
          })}
        />
      </p>
      <CodedText document={document} record={record} events={{}} />
      {mayKeep ? (
        <p class="row">
          <button class="press main" type="button" onClick={() => onKeep(kept)}>
            {say('read.keep')}
          </button>
          <Link to="/">{say('states.home')}</Link>
        </p>
      ) : null}
    </section>
  );
}
