// An event as one line in plain words: `6 Jan 2026 · South Korea → China · consult (visit) · Shanghai`.

import type { Amount, DatePrecision, EventType, Location, Span, Status } from '@rapport/record';
import { type CountryNames, type NamedActor, nameParties, namePeople, nameSpeaker } from './name-actors.ts';
import { dateWords, periodWords, STATUS_WORDS, UNKNOWN_ACTOR } from './wording.ts';

/** What the line is made of: a mention or a merged event. */
export interface ToldEvent {
  readonly date: string | null;
  readonly enddate?: string;
  readonly date_precision: DatePrecision;
  readonly actor: readonly NamedActor[];
  readonly recipient: readonly NamedActor[];
  readonly reciprocal: boolean;
  readonly event: readonly EventType[];
  readonly mode: readonly string[];
  readonly event_loc?: Location;
  readonly status: Status;
  readonly amounts?: readonly Amount[];
  readonly reported_by?: NamedActor;
}

/** The line, and where in it the type of the event stands. */
export interface EventWords {
  readonly line: string;
  readonly type: Span;
}

/** Date, parties, type, place, status, amounts and who reports it, as far as each is known. */
export function eventWords(event: ToldEvent, countries: CountryNames): EventWords {
  const before = [eventDateWords(event), eventPartyWords(event, countries)].join(' · ');
  const type = typeWords(event);
  const after = [
    event.event_loc?.resolved_place ?? '',
    STATUS_WORDS[event.status],
    amountWords(event.amounts),
    event.reported_by === undefined ? '' : `according to ${nameSpeaker(event.reported_by, countries)}`,
  ].filter((part) => part !== '');
  const start = before.length + ' · '.length;
  return { line: [before, type, ...after].join(' · '), type: [start, start + type.length] };
}

/** `South Korea → China · consult (visit)`: an event without its date, as a heading tells it. */
export function eventTitle(event: ToldEvent, countries: CountryNames): string {
  return `${eventPartyWords(event, countries)} · ${typeWords(event)}`;
}

/** The persons who acted: `Lee Jae-myung (President of South Korea) → Xi Jinping`. Empty where none is named. */
export function eventPeopleWords(event: ToldEvent, countries: CountryNames): string {
  const actor = namePeople(event.actor, countries);
  const recipient = namePeople(event.recipient, countries);
  if (actor !== '' && recipient !== '') return `${actor} → ${recipient}`;
  return actor || (recipient === '' ? '' : `to ${recipient}`);
}

/** The amounts as written, with commas between. */
export function amountWords(amounts: readonly Amount[] = []): string {
  return amounts.map((amount) => amount.text).join(', ');
}

function typeWords(event: ToldEvent): string {
  const mode = event.mode.length === 0 ? '' : ` (${event.mode.join(', ').replaceAll('-', ' ')})`;
  return event.event.map((name) => name.toLowerCase()).join(' + ') + mode;
}

function eventDateWords(event: ToldEvent): string {
  if (event.enddate !== undefined && event.date !== null && event.enddate !== event.date) {
    return periodWords(event.date, event.enddate);
  }
  return dateWords(event.date, event.date_precision);
}

function eventPartyWords(event: ToldEvent, countries: CountryNames): string {
  if (event.reciprocal) return event.actor.length === 0 ? UNKNOWN_ACTOR : mutualWords(event, countries);
  const actor = nameParties(event.actor, countries) || UNKNOWN_ACTOR;
  const recipient = nameParties(event.recipient, countries);
  return recipient === '' ? actor : `${actor} → ${recipient}`;
}

function mutualWords(event: ToldEvent, countries: CountryNames): string {
  return [...event.actor, ...event.recipient]
    .map((actor) => nameParties([actor], countries))
    .filter((name, i, names) => names.indexOf(name) === i)
    .join(' ↔ ');
}
