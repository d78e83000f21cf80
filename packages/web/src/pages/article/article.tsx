// One article with everything the record took from it, marked in its text and noted in its margin.

import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'preact/hooks';
import { CodedText } from '../../coded/coded-text.tsx';
import { useArticle } from '../../data/queries.ts';
import type { ArticleDetail } from '../../data/shapes.ts';
import { External } from '../../parts/external.tsx';
import { RepliesPart } from '../../parts/replies-part.tsx';
import { Answer } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say, word } from '../../strings/catalogue.ts';
import { dayWords } from '../../words/figures.ts';
import { countryName } from '../../words/names.ts';

export default function ArticlePage() {
  const { key } = useParams({ strict: false }) as { key: string };
  const article = useArticle(key);
  return <Answer of={article}>{(data) => <ArticleContent article={data} />}</Answer>;
}

function ArticleContent({ article }: { readonly article: ArticleDetail }) {
  const { facts, document, record, events, superseded_by: newer } = article;
  const title = facts.title ?? document.title ?? document.text.slice(0, 60);
  useTitle(title);
  useHashOnArrival();
  return (
    <article>
      <div class="opening">
        <p class="under">
          {[
            facts.publisher ?? facts.document_id,
            countryName(facts.publisher_country ?? null),
            word('language', facts.language),
            facts.published === null ? say('article.undated') : dayWords(facts.published),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <h1 lang={facts.language}>{title}</h1>
        {newer === undefined ? null : (
          <p class="lead">
            {say('article.superseded')}{' '}
            <Link to="/articles/$key" params={{ key: newer }}>
              {say('article.newer')}
            </Link>
          </p>
        )}
        {facts.url === undefined ? null : (
          <p>
            <External href={facts.url}>{say('article.toPage')}</External>
          </p>
        )}
      </div>
      <CodedText document={document} record={record} events={events} />
      <p class="small soft provenance">
        {say('article.provenance', { day: dayWords(article.known_from), coder: record.coder, pack: article.pack })}
        {article.licence === undefined ? '' : ` · ${say('article.licence', { licence: article.licence })}`}
      </p>
      <RepliesPart about={{ article: facts.key }} />
    </article>
  );
}

/** The text comes after the address was read: the place it names is looked up once it is there. */
function useHashOnArrival(): void {
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id === '') return;
    // Assigned anew, so that `:target` and the place in the page are those of the note.
    location.replace(`#${id}`);
    document.getElementById(id)?.scrollIntoView({ block: 'center' });
  }, []);
}
