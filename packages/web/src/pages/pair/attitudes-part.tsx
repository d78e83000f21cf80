// How each public is reported to see the other: the last polls with their source, and described moods.

import type { AttitudeDirection, PollPoint } from '@rapport/relations';
import { Link } from '@tanstack/react-router';
import { PollPoints, worthDrawing } from '../../marks/poll-points.tsx';
import { Part } from '../../parts/part.tsx';
import { say, word } from '../../strings/catalogue.ts';
import { count, dayWords, percent } from '../../words/figures.ts';
import { countryName } from '../../words/names.ts';

const SHOWN = 3;

export function AttitudesPart({ directions }: { readonly directions: readonly AttitudeDirection[] }) {
  return (
    <Part class="aside" title={say('pair.attitudes')}>
      {worthDrawing(directions) ? <PollPoints directions={directions} /> : null}
      <ul class="polls">
        {directions.map((direction) => (
          <Direction key={direction.holder} direction={direction} />
        ))}
      </ul>
    </Part>
  );
}

function Direction({ direction }: { readonly direction: AttitudeDirection }) {
  const polls = direction.polls
    .filter(({ date }) => date !== null)
    .slice(-SHOWN)
    .reverse();
  const holder = say('pair.publicOf', { country: countryName(direction.holder) });
  return (
    <>
      {polls.map((poll) => (
        <Poll key={`${poll.date} ${poll.label}`} poll={poll} direction={direction} />
      ))}
      {polls.length > 0 && direction.moods.length === 0 ? null : (
        <li>
          {polls.length > 0 ? null : say('pair.noPoll', { holder })}
          <Moods direction={direction} />
        </li>
      )}
    </>
  );
}

function Poll({ poll, direction }: { readonly poll: PollPoint; readonly direction: AttitudeDirection }) {
  const [report] = poll.reports;
  const source = say('pair.pollSource', {
    day: dayWords(poll.date!, 'shortMonth'),
    sample: poll.sample === undefined ? '' : say('pair.sample', { n: poll.sample }),
  });
  return (
    <li>
      {say('pair.poll', {
        value: poll.unit === 'percent' ? percent(poll.value / 100) : `${count(poll.value)} ${poll.unit}`,
        holder: say('pair.publicOf', { country: countryName(direction.holder) }),
        label:
          poll.label === 'unfavourable' || poll.label === 'favourable'
            ? word('polarity', String(poll.polarity))
            : poll.label,
        target: countryName(direction.target),
      })}
      <small>
        {report === undefined ? (
          source
        ) : (
          <Link to="/articles/$key" params={{ key: report.document_key }}>
            {source}
          </Link>
        )}
      </small>
    </li>
  );
}

function Moods({ direction: { moods } }: { readonly direction: AttitudeDirection }) {
  const last = moods.filter(({ date }) => date !== null).at(-1);
  if (last === undefined) return null;
  const words = say('pair.moods', {
    n: moods.length,
    day: dayWords(last.date!, 'shortMonth'),
    polarity: [
      word('polarity', String(last.polarity)),
      ...(last.change === undefined ? [] : [word('change', last.change)]),
    ].join(', '),
  });
  return (
    <small>
      <Link to="/articles/$key" params={{ key: last.reports[0]?.document_key ?? '' }}>
        {words}
      </Link>
    </small>
  );
}
