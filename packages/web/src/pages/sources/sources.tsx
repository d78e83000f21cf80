// What was read: outlets with their days, languages, feeds with their last fetch, and the state of the record.

import { useFeeds, useSources, useStats } from '../../data/queries.ts';
import type { ServerStats } from '../../data/shapes.ts';
import { Part } from '../../parts/part.tsx';
import { Answer, Empty } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say } from '../../strings/catalogue.ts';
import { count } from '../../words/figures.ts';
import { Feeds } from './feeds.tsx';
import { Languages, Outlets } from './outlets.tsx';

export default function SourcesPage() {
  const sources = useSources();
  const feeds = useFeeds();
  const stats = useStats();
  useTitle(say('sources.title'));
  return (
    <>
      <div class="opening">
        <h1>{say('sources.title')}</h1>
        <p class="lead">{say('sources.lead')}</p>
      </div>
      <Answer of={sources}>
        {(outlets) =>
          outlets.length === 0 ? (
            <Empty title={say('home.emptyTitle')}>
              <p>{say('home.emptyDo')}</p>
              <p>
                <code>{say('home.emptyCommand')}</code>
              </p>
            </Empty>
          ) : (
            <>
              <Outlets sources={outlets} />
              <div class="evenly">
                <Languages sources={outlets} />
                <Answer of={feeds}>{(followed) => <Feeds feeds={followed} />}</Answer>
              </div>
            </>
          )
        }
      </Answer>
      <Answer of={stats}>{(data) => <Health stats={data} />}</Answer>
    </>
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
