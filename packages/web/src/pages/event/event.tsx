// One event with all that is known of it: every sentence that reports it, side by side.

import { Link, useParams } from '@tanstack/react-router';
import { useAccounts, useEvent } from '../../data/queries.ts';
import type { EventDetail } from '../../data/shapes.ts';
import { Sign } from '../../marks/sign.tsx';
import { CorrectionHistory } from '../../parts/correction-history.tsx';
import { Part } from '../../parts/part.tsx';
import { RepliesPart } from '../../parts/replies-part.tsx';
import { Answer } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say, word } from '../../strings/catalogue.ts';
import { actWords, pairKey, pairName, pairOfEvent, partiesName } from '../../words/names.ts';
import { signOf, toneOf } from '../../words/sign.ts';
import { dateWords, Facts } from './facts.tsx';
import { Presses } from './presses.tsx';
import { Differences, Reasons } from './reasons.tsx';

export default function EventPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useEvent(id);
  return <Answer of={detail}>{(data) => <EventContent detail={data} />}</Answer>;
}

function EventContent({ detail: { event, mentions, corrections } }: { readonly detail: EventDetail }) {
  const pair = pairOfEvent(event);
  const presses = new Set(event.mentions.map((one) => one.publisher_country ?? ''));
  useTitle(`${partiesName(event)}: ${actWords(event)}`, dateWords(event));
  const sign = signOf(event);
  return (
    <article>
      <div class="opening">
        <p class="under">
          {dateWords(event)}
          {event.status === 'occurred' ? '' : ` · ${word('status', event.status)}`}
          {pair === null ? null : (
            <>
              {' · '}
              <Link to="/$pair" params={{ pair: pairKey(pair) }}>
                {pairName(pair)}
              </Link>
            </>
          )}
        </p>
        <h1>
          {partiesName(event)}{' '}
          <span class={`h1act ${toneOf(sign)}`}>
            <Sign kind={sign} /> {actWords(event)}
          </span>
        </h1>
        <p class="lead" lang={event.mentions[0]?.language}>
          {event.text}
        </p>
      </div>
      <Facts event={event} />
      <Part title={say('event.reported')} note={say('event.reportedNote', { n: event.reports, c: presses.size })}>
        <PressesWithGaps detail={{ event, mentions, corrections }} pair={pair} />
      </Part>
      <div class="evenly">
        <Part title={say('event.differ')}>
          <Differences event={event} />
        </Part>
        <Part
          title={say('event.corrections')}
          more={
            <Link to="/review" search={{ event: event.id }}>
              {say('event.correct')}
            </Link>
          }
        >
          <CorrectionHistory corrections={corrections} />
        </Part>
      </div>
      <Part title={say('event.why')} note={say('event.whyNote')}>
        <Reasons mentions={mentions} />
      </Part>
      <RepliesPart about={{ event: event.id }} />
    </article>
  );
}

interface GapsProps {
  readonly detail: EventDetail;
  readonly pair: readonly [string, string] | null;
}

function PressesWithGaps({ detail, pair }: GapsProps) {
  const accounts = useAccounts(pair === null ? null : pairKey(pair), { event: detail.event.id });
  return <Presses mentions={detail.mentions} pair={pair} accounts={accounts.data} />;
}
