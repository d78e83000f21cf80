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

export default function SearchPage() {
  const query = useSearch({ strict: false }) as Record<string, unknown>;
  const q = oneOf(query.q);
  const found = useFound({ q, since: oneOf(query.since), until: oneOf(query.until) });
  useTitle(say('search.title'), q ?? '');
  return (
    <>
      <div class="opening">
        <h1>{say('search.title')}</h1>
        <p class="under">{say('search.lead')}</p>
        <SearchForm q={q ?? ''} />
      </div>
      {q === undefined ? (
        <p class="soft">{say('search.ask')}</p>
      ) : (
        <Answer of={found}>{(data) => <Found data={data} />}</Answer>
      )}
    </>
  );
}

function SearchForm({ q }: { readonly q: string }) {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <search>
      <form
        class="searchform"
        onSubmit={(event) => {
          event.preventDefault();
          const asked = String(new FormData(event.currentTarget).get('q') ?? '').trim();
          void navigate({ to: '/search', search: { q: asked } });
        }}
      >
        <label class="field">
          <span>{say('search.label')}</span>
          <input key={q} ref={field} type="search" name="q" defaultValue={q} />
        </label>
        <button class="press main" type="submit">
          {say('home.searchDo')}
        </button>
      </form>
    </search>
  );
}

function Found({ data: { events, articles } }: { readonly data: SearchAnswer }) {
  if (events.rows.length === 0 && articles.rows.length === 0)
    return (
      <Empty title={say('search.noneTitle')}>
        <p>{say('search.noneDo')}</p>
      </Empty>
    );
  return (
    <div class="evenly wide">
      <Part title={say('search.events')} {...(events.next === null ? {} : { note: say('search.more') })}>
        <ol class="hits">
          {events.rows.map((hit) => (
            <EventFound key={hit.mention.mention_id} hit={hit} />
          ))}
        </ol>
      </Part>
      <Part title={say('search.articles')} {...(articles.next === null ? {} : { note: say('search.more') })}>
        <ol class="hits">
          {articles.rows.map((hit) => (
            <ArticleFound key={hit.document.key} hit={hit} />
          ))}
        </ol>
      </Part>
    </div>
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

function ArticleFound({ hit: { document, snippet, matches } }: { readonly hit: ArticleHit }) {
  return (
    <li>
      <h3 lang={document.language}>
        <Link to="/articles/$key" params={{ key: document.key }} className="quiet">
          {document.title ?? document.document_id}
        </Link>
      </h3>
      <p lang={document.language}>
        <Marked text={snippet} start={0} marks={matches.map((span) => ({ span, kind: 'trigger' }))} />
      </p>
      <p class="small soft">
        {[document.published === null ? '' : dayWords(document.published, 'shortYear'), document.publisher ?? '']
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
