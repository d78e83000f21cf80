// Search over the whole record: events by their sentences, articles by their text.

import type { ArticleHit, EventHit } from '@rapport/ledger';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'preact/hooks';
import { oneOf } from '../../address/query-text.ts';
import { useSearch as useFound } from '../../data/queries.ts';
import type { SearchAnswer } from '../../data/shapes.ts';
import { Marked } from '../../parts/marked.tsx';
import { Part } from '../../parts/part.tsx';
import { Answer, Empty } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say } from '../../strings/catalogue.ts';
import { dayWords } from '../../words/figures.ts';
import { countryName, partyName } from '../../words/names.ts';

/** Hits of each kind at first, and as many as the server gives at once. */
const USUAL = 50;
const MOST = 200;

export default function SearchPage() {
  const query = useSearch({ strict: false }) as Record<string, unknown>;
  const q = oneOf(query.q);
  const span = { since: oneOf(query.since), until: oneOf(query.until) };
  const limit = Math.min(MOST, Number(oneOf(query.limit) ?? USUAL) || USUAL);
  const found = useFound({ q, ...span, limit });
  useTitle(say('search.title'), q ?? '');
  return (
    <>
      <div class="opening">
        <h1>{say('search.title')}</h1>
        <p class="under">{say('search.lead')}</p>
        <SearchForm q={q ?? ''} since={span.since ?? ''} until={span.until ?? ''} />
      </div>
      {q === undefined ? (
        <p class="soft">{say('search.ask')}</p>
      ) : (
        <>
          <Answer of={found}>{(data) => <Found data={data} most={limit >= MOST} />}</Answer>
          {limit < MOST && (found.data?.events.next ?? found.data?.articles.next ?? null) !== null ? (
            <p class="row">
              <Link
                to="/search"
                search={(held) => ({ ...held, limit: String(limit + USUAL) })}
                resetScroll={false}
                className="press"
              >
                {say('parts.more')}
              </Link>
            </p>
          ) : null}
        </>
      )}
    </>
  );
}

interface SearchFormProps {
  readonly q: string;
  readonly since: string;
  readonly until: string;
}

function SearchForm({ q, since, until }: SearchFormProps) {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <search>
      <form
        class="searchform"
        onSubmit={(event) => {
          event.preventDefault();
          const fields = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
          void navigate({ to: '/search', search: { ...fields, q: fields.q?.trim() } });
        }}
      >
        <label class="field">
          <span>{say('search.label')}</span>
          <input key={q} ref={field} type="search" name="q" defaultValue={q} />
        </label>
        <label class="field">
          <span>{say('parts.since')}</span>
          <input key={since} type="date" name="since" defaultValue={since} />
        </label>
        <label class="field">
          <span>{say('parts.until')}</span>
          <input key={until} type="date" name="until" defaultValue={until} />
        </label>
        <button class="press main" type="submit">
          {say('home.searchDo')}
        </button>
      </form>
    </search>
  );
}

interface FoundProps {
  readonly data: SearchAnswer;
  /** Whether no more can be asked for: then only narrower dates help. */
  readonly most: boolean;
}

function Found({ data: { people, events, articles }, most }: FoundProps) {
  if (people.length === 0 && events.rows.length === 0 && articles.rows.length === 0)
    return (
      <Empty title={say('search.noneTitle')}>
        <p>{say('search.noneDo')}</p>
      </Empty>
    );
  return (
    <>
      <PeopleFound people={people} />
      <div class="evenly wide">
        <Part title={say('search.events')} {...(!most || events.next === null ? {} : { note: say('search.more') })}>
          <ol class="hits">
            {events.rows.map((hit) => (
              <EventFound key={hit.mention.mention_id} hit={hit} />
            ))}
          </ol>
        </Part>
        <Part title={say('search.articles')} {...(!most || articles.next === null ? {} : { note: say('search.more') })}>
          <ol class="hits">
            {articles.rows.map((hit) => (
              <ArticleFound key={hit.document.key} hit={hit} />
            ))}
          </ol>
        </Part>
      </div>
    </>
  );
}

function PeopleFound({ people }: Pick<SearchAnswer, 'people'>) {
  if (people.length === 0) return null;
  return (
    <Part title={say('people.title')}>
      <ul class="thinpairs">
        {people.map(({ party, name, code, events }) => (
          <li key={party}>
            <Link to="/people/$id" params={{ id: party }}>
              {partyName(name, code)}
            </Link>{' '}
            <span class="small soft num">
              {[...(code === null ? [] : [countryName(code)]), say('home.events', { n: events })].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function EventFound({ hit: { event_id: id, mention, matches } }: { readonly hit: EventHit }) {
  return (
    <li>
      <Link to="/events/$id" params={{ id }} className="quiet" lang={mention.language}>
        <Marked text={mention.text} start={0} marks={matches.map((span) => ({ span, kind: 'trigger' }))} />
      </Link>
      <p class="small soft">
        {[mention.date === null ? '' : dayWords(mention.date, 'shortYear'), mention.publisher ?? '']
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}

/** A part of a text that stops elsewhere was cut. */
const ENDS_SENTENCE = /[.!?…。！？]["'”’」』)]*\s*$/;

function ArticleFound({ hit: { document, snippet, start, matches } }: { readonly hit: ArticleHit }) {
  return (
    <li>
      <h3 lang={document.language}>
        <Link to="/articles/$key" params={{ key: document.key }} className="quiet">
          {document.title ?? document.document_id}
        </Link>
      </h3>
      <p lang={document.language}>
        {start === null || start === 0 ? null : '… '}
        <Marked text={snippet} start={0} marks={matches.map((span) => ({ span, kind: 'trigger' }))} />
        {start === null || ENDS_SENTENCE.test(snippet) ? null : ' …'}
      </p>
      <p class="small soft">
        {[document.published === null ? '' : dayWords(document.published, 'shortYear'), document.publisher ?? '']
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
