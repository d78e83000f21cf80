// One event as a dated line in plain words, with who reported it.

import type { MergedEvent } from '@rapport/record';
import { Link } from '@tanstack/react-router';
import { Sign } from '../marks/sign.tsx';
import { say, word } from '../strings/catalogue.ts';
import { dayWords } from '../words/figures.ts';
import { actWords, partiesName } from '../words/names.ts';
import { signOf, toneOf } from '../words/sign.ts';
import { Citations } from './citations.tsx';
import { Cites } from './cites.tsx';

interface EventLineProps {
  readonly event: MergedEvent;
  readonly pair: readonly [string, string] | null;
  /** Says the year beside the day. */
  readonly withYear?: boolean;
  readonly here?: boolean;
  /** Where a virtual list puts it, and how it is measured there. */
  readonly place?: {
    readonly index: number;
    readonly top: number;
    readonly measure: (element: HTMLElement | null) => void;
  };
}

export function EventLine({ event, pair, withYear = false, here = false, place }: EventLineProps) {
  const placed =
    place === undefined
      ? {}
      : { ref: place.measure, 'data-index': place.index, style: { transform: `translateY(${place.top}px)` } };
  return (
    <li class={`event${here ? ' here' : ''}${place === undefined ? '' : ' slot'}`} id={event.id} {...placed}>
      <EventDay event={event} withYear={withYear} />
      <div>
        <EventHead event={event} />
        <p class="said">
          <Link to="/events/$id" params={{ id: event.id }} lang={event.mentions[0]?.language}>
            {event.text}
          </Link>
        </p>
        <Citations event={event} />
        <EventNotes event={event} />
      </div>
      <Cites event={event} pair={pair} />
    </li>
  );
}

/** Who and what: `South Korea → China ▲ support, visit`. */
export function EventHead({ event }: { readonly event: MergedEvent }) {
  const sign = signOf(event);
  return (
    <p>
      <span class="who">{partiesName(event)}</span>{' '}
      <span class={`act ${toneOf(sign)}`}>
        <Sign kind={sign} /> {actWords(event)}
      </span>
    </p>
  );
}

function EventDay({ event, withYear }: { readonly event: MergedEvent; readonly withYear: boolean }) {
  const { date, date_precision: precision } = event;
  if (date === null) return <span class="undated">{say('parts.undated')}</span>;
  if (precision === 'month') return <time dateTime={date.slice(0, 7)}>{dayWords(date, 'shortMonth')}</time>;
  if (precision === 'year') return <time dateTime={date.slice(0, 4)}>{dayWords(date, 'year')}</time>;
  return <time dateTime={date}>{dayWords(date, withYear ? 'shortYear' : 'short')}</time>;
}

/** What a reader has to know before taking the line for a fact. */
function EventNotes({ event }: { readonly event: MergedEvent }) {
  const notes = [
    ...(event.status === 'occurred' ? [] : [word('status', event.status)]),
    ...(event.contradictions.length > 0 ? [say('parts.contradicted')] : []),
    ...((event.corrected?.length ?? 0) > 0 ? [say('parts.corrected')] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <p class="notes">
      <span class="not">{notes.join(' · ')}</span>
    </p>
  );
}

/** Whether the year has to be said: in the first line, and where it is another than in the line before. */
export function saysYear(events: readonly MergedEvent[], i: number): boolean {
  return i === 0 || events[i]!.date?.slice(0, 4) !== events[i - 1]!.date?.slice(0, 4);
}
