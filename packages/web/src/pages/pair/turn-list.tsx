// The turning points in words, each with the events that made it.

import type { TurningPoint } from '@rapport/relations';
import { Link } from '@tanstack/react-router';
import { say } from '../../strings/catalogue.ts';
import { dayWords, signed } from '../../words/figures.ts';

const MOST_MAKERS = 2;

export function TurnList({ turns }: { readonly turns: readonly TurningPoint[] }) {
  if (turns.length === 0) return <p class="small soft">{say('pair.noTurns')}</p>;
  return (
    <ol class="turnlist" aria-label={say('pair.turns')}>
      {turns.map((turn, i) => (
        <li key={turn.date}>
          <span class="ring" aria-hidden="true">
            {i + 1}
          </span>
          <div>
            <p>
              <span class="when">{dayWords(turn.date, 'month')}.</span>{' '}
              <span class="soft">
                {say(turn.size > 0 ? 'pair.turnRise' : 'pair.turnFall', {
                  before: signed(turn.before),
                  after: signed(turn.after),
                  from: dayWords(turn.between[0], 'shortMonth'),
                  to: dayWords(turn.between[1], 'shortMonth'),
                })}
              </span>
            </p>
            {makersOf(turn).map(({ id, date, text }) => (
              <p key={id} class="maker">
                <Link to="/events/$id" params={{ id }} className="quiet">
                  {text}
                </Link>{' '}
                <span class="soft small when-said">{dayWords(date, 'short')}</span>
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What pulled the way it went, the strongest first. */
function makersOf(turn: TurningPoint): TurningPoint['events'] {
  return turn.events.filter(({ side }) => side === 'after').slice(0, MOST_MAKERS);
}
