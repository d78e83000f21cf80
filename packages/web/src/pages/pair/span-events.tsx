// The events of a span that was chosen in the chart.

import { Link } from '@tanstack/react-router';
import { useEventsOf } from '../../data/queries.ts';
import { EventLine, saysYear } from '../../parts/event-line.tsx';
import { Answer } from '../../parts/state-notes.tsx';
import { say } from '../../strings/catalogue.ts';
import { stretchWords } from '../../words/figures.ts';

const SHOWN = 12;

interface SpanEventsProps {
  readonly address: string;
  readonly pair: readonly [string, string];
  readonly since: string;
  readonly until: string;
  readonly onClear: () => void;
}

export function SpanEvents({ address, pair, since, until, onClear }: SpanEventsProps) {
  const events = useEventsOf(address, { since, until, status: ['occurred', 'ongoing'], order: 'oldest', limit: SHOWN });
  return (
    <section class="span" aria-live="polite" aria-label={say('pair.spanTitle', { span: stretchWords(since, until) })}>
      <header class="row">
        <h3>{say('pair.spanTitle', { span: stretchWords(since, until) })}</h3>
        <Link to="/$pair/chronology" params={{ pair: address }} search={{ since, until, order: 'oldest' }}>
          {say('pair.spanAll')}
        </Link>
        <button class="link" type="button" onClick={onClear}>
          {say('pair.clear')}
        </button>
      </header>
      <Answer of={events}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p class="soft">{say('pair.spanNone')}</p>
          ) : (
            <ol class="events">
              {rows.map((event, i) => (
                <EventLine key={event.id} event={event} pair={pair} withYear={saysYear(rows, i)} />
              ))}
            </ol>
          )
        }
      </Answer>
    </section>
  );
}
