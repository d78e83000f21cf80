// What was read: outlets with their numbers, the last document of each, and how many days are missing.

import type { SourceState } from '@rapport/ingest';
import { useSources, useStats } from '../../data/queries.ts';
import type { ServerStats } from '../../data/shapes.ts';
import { Part } from '../../parts/part.tsx';
import { Answer, Empty } from '../../parts/state-notes.tsx';
import { TableFrame } from '../../parts/table-frame.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say, word } from '../../strings/catalogue.ts';
import { count, dayWords } from '../../words/figures.ts';
import { countryName } from '../../words/names.ts';

export default function SourcesPage() {
  const sources = useSources();
  const stats = useStats();
  useTitle(say('sources.title'));
  return (
    <>
      <div class="opening">
        <h1>{say('sources.title')}</h1>
        <p class="lead">{say('sources.lead')}</p>
      </div>
      <Answer of={sources}>
        {(data) =>
          data.length === 0 ? (
            <Empty title={say('home.emptyTitle')}>
              <p>{say('home.emptyDo')}</p>
              <p>
                <code>{say('home.emptyCommand')}</code>
              </p>
            </Empty>
          ) : (
            <Outlets sources={data} />
          )
        }
      </Answer>
      <Answer of={stats}>{(data) => <Health stats={data} />}</Answer>
    </>
  );
}

function Outlets({ sources }: { readonly sources: readonly SourceState[] }) {
  const most = Math.max(...sources.map(({ documents }) => documents));
  return (
    <Part title={say('sources.outlets')} note={say('sources.outletsNote')}>
      <TableFrame label={say('sources.outlets')} tall>
        <table class="figures outlets">
          <thead>
            <tr>
              <th scope="col">{say('sources.outlet')}</th>
              <th scope="col" class="words">
                {say('sources.country')}
              </th>
              <th scope="col" class="words">
                {say('sources.language')}
              </th>
              <th scope="col">{say('sources.documents')}</th>
              <td class="words wide" />
              <th scope="col">{say('sources.last')}</th>
              <th scope="col">{say('sources.missing')}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <Outlet key={`${source.publisher} ${source.language}`} source={source} most={most} />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Part>
  );
}

function Outlet({ source, most }: { readonly source: SourceState; readonly most: number }) {
  const { publisher, publisher_country: country, language, documents, last, missing_days: missing } = source;
  return (
    <tr>
      <th scope="row">{publisher ?? say('sources.unnamed')}</th>
      <td class="words">{country === null ? '–' : countryName(country)}</td>
      <td class="words">{word('language', language)}</td>
      <td>{count(documents)}</td>
      <td class="words wide">
        <svg width="100%" height="8" aria-hidden="true">
          <rect class="bar" x="0" y="1" height="6" width={`${(100 * documents) / most}%`} />
        </svg>
      </td>
      <td>{last === null ? '–' : dayWords(last, 'shortYear')}</td>
      <td>{count(missing)}</td>
    </tr>
  );
}

function Health({ stats: { ledger, program } }: { readonly stats: ServerStats }) {
  const figures = [
    ['sources.nDocuments', ledger.documents],
    ['sources.nEvents', ledger.events],
    ['sources.nMentions', ledger.mentions],
    ['sources.nQuotes', ledger.quotes],
    ['sources.nPledges', ledger.pledges],
    ['sources.nMoods', ledger.attitudes],
    ['sources.nCorrections', ledger.corrections],
    ['sources.nWaiting', ledger.dirty_places],
  ] as const;
  return (
    <Part title={say('sources.health')} note={program}>
      <dl class="factlist">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd class="num">{count(value)}</dd>
          </div>
        ))}
        <div>
          <dt>{say('sources.size')}</dt>
          <dd class="num">{say('sources.megabytes', { n: Math.round(ledger.bytes / 100_000) / 10 })}</dd>
        </div>
        <div>
          <dt>{say('sources.coders')}</dt>
          <dd class="num">
            {Object.entries(ledger.coders)
              .map(([coder, n]) => `${coder} (${count(n)})`)
              .join(', ')}
          </dd>
        </div>
      </dl>
      <p class="small soft">{say('sources.healthDo')}</p>
    </Part>
  );
}
