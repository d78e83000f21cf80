// A text or an address, read at once: its record with the words that bear it out. Kept only when asked for.

import type { CodedRecord, Document } from '@rapport/record';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'preact/hooks';
import { oneOf } from '../../address/query-text.ts';
import { CodedText } from '../../coded/coded-text.tsx';
import { codeInBrowser } from '../../coding/browser-coder.ts';
import type { CodingOutcome, Fetched } from '../../coding/coding-messages.ts';
import { languageOfText } from '../../coding/text-language.ts';
import { givenText, keepGiven } from '../../data/given.ts';
import { postJson } from '../../data/http.ts';
import { statsAnswer, useStats } from '../../data/queries.ts';
import type { ServerStats } from '../../data/shapes.ts';
import { Rich } from '../../parts/rich.tsx';
import { Failed } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say, word } from '../../strings/catalogue.ts';
import { Coding, Uncoded } from './coding-state.tsx';
import { Keeping } from './keeping.tsx';
import { type Given, isAddress, ReadForm } from './read-form.tsx';
import { useJob } from './use-job.ts';

type Reading =
  | { readonly is: 'nothing' }
  | { readonly is: 'coding'; readonly fetched?: Fetched }
  | {
      readonly is: 'coded';
      readonly document: Document;
      readonly record: CodedRecord;
      readonly by: 'browser' | 'server';
    }
  /** The browser cannot code it; the server is asked only by the reader. */
  | { readonly is: 'uncoded'; readonly document: Document; readonly why: string }
  | { readonly is: 'failed'; readonly error: unknown };

export default function ReadPage() {
  const [reading, setReading] = useState<Reading>({ is: 'nothing' });
  const atOnce = oneOf(useSearch({ strict: false }).at) !== undefined;
  const job = useJob();
  const stats = useStats();
  const client = useQueryClient();
  const codePasted = async (document: Document, show: Show): Promise<void> => {
    show({ is: 'coding' });
    // A server that cannot be asked reads nothing either.
    const stats = await client.ensureQueryData<ServerStats>(statsAnswer).catch(() => null);
    const language = document.language ?? languageOfText(document.text);
    const needsServer = language !== null && Object.hasOwn(stats?.user_packs ?? {}, language);
    await (needsServer ? codeOnServer : codeHere)(document, show);
  };
  useTitle(say('read.title'));
  const start = (given: Given): void => {
    keepGiven(given.text);
    if (isAddress(given.text)) {
      setReading({ is: 'nothing' });
      void job.begin({ url: given.text.trim() });
      return;
    }
    job.forget();
    void codePasted({ id: 'pasted', ...given }, setReading);
  };
  useEffect(() => {
    if (atOnce && givenText() !== '') start({ text: givenText() });
  }, []);
  return (
    <>
      <div class="opening">
        <h1>{say('read.title')}</h1>
        <p class="lead">{say('read.lead')}</p>
        <WhereCoded packs={stats.data?.user_packs} />
      </div>
      <ReadForm first={givenText()} busy={reading.is === 'coding' || job.running} onRead={start} />
      <Keeping job={job} />
      <ReadingNow
        reading={reading}
        onKeep={(document) => void job.begin(document)}
        onAskServer={(document) => void codeOnServer(document, setReading)}
        mayKeep={job.job === null}
      />
    </>
  );
}

type Show = (reading: Reading) => void;

/** Where a text is coded, said before it is given. */
function WhereCoded({ packs }: { readonly packs: ServerStats['user_packs'] | undefined }) {
  if (packs === undefined) return <p class="where small soft">{'\u00a0'}</p>;
  const languages = Object.keys(packs);
  return (
    <p class="where small soft">
      {languages.length === 0
        ? say('read.whereHere')
        : say('read.whereServer', {
            packs: [...new Set(Object.values(packs).flat())].join(', '),
            languages: languages.map((language) => word('language', language)).join(', '),
          })}
    </p>
  );
}

/** In this browser: the text is sent nowhere. */
async function codeHere(document: Document, show: Show): Promise<void> {
  show({ is: 'coding' });
  const outcome = await codeInBrowser(document, (fetched) => show({ is: 'coding', fetched }));
  if (outcome.is === 'coded') show({ is: 'coded', document, record: outcome.record, by: 'browser' });
  else show({ is: 'uncoded', document, why: whyNot(outcome) });
}

function whyNot(outcome: Exclude<CodingOutcome, { readonly is: 'coded' }>): string {
  if (outcome.is === 'failed') return say('read.failedHere', { why: outcome.message });
  if (outcome.language === null) return say('read.languageUntold');
  return say('read.unread', { language: word('language', outcome.language) });
}

async function codeOnServer(document: Document, show: Show): Promise<void> {
  show({ is: 'coding' });
  try {
    const record = await postJson<CodedRecord>('/api/code', document);
    show({ is: 'coded', document, record, by: 'server' });
  } catch (error) {
    show({ is: 'failed', error });
  }
}

interface ReadingNowProps {
  readonly reading: Reading;
  readonly onKeep: (document: Omit<Document, 'id'>) => void;
  readonly onAskServer: (document: Document) => void;
  readonly mayKeep: boolean;
}

function ReadingNow({ reading, onKeep, onAskServer, mayKeep }: ReadingNowProps) {
  if (reading.is === 'nothing') return null;
  if (reading.is === 'coding') return <Coding fetched={reading.fetched} />;
  if (reading.is === 'failed') return <Failed error={reading.error} />;
  if (reading.is === 'uncoded') return <Uncoded why={reading.why} onAskServer={() => onAskServer(reading.document)} />;
  const { document, record, by } = reading;
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
      <p class="small soft">{say(by === 'browser' ? 'read.here' : 'read.byServer')}</p>
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
