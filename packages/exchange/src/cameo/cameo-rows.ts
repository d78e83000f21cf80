// Events as CAMEO's dyadic rows: every actor with every recipient, one row for each code.

import type { EventActor, EventType, Location, MergedEvent, Report, Status } from '@rapport/record';
import { contentId, eventScale } from '@rapport/record';
import type { CountryNames } from '../wording/name-actors.ts';
import { type CameoActor, NO_CAMEO_ACTOR, toCameoActor } from './cameo-actor.ts';
import { type CameoCode, cameoCodes } from './plover-to-cameo.ts';

/** What rows are made of: a merged event, or one report of it. */
export interface CameoSource {
  readonly id: string;
  readonly date: string | null;
  readonly actor: readonly EventActor[];
  readonly recipient: readonly EventActor[];
  readonly reciprocal: boolean;
  readonly event: readonly EventType[];
  readonly mode: readonly string[];
  readonly status: Status;
  readonly event_loc?: Location;
  readonly mentions: number;
  readonly independent_sources: number;
  readonly reports: number;
  /** ISO date on which it was first reported. */
  readonly added: string | null;
  readonly url: string;
}

export interface CameoRow extends Omit<CameoSource, 'actor' | 'recipient' | 'event' | 'mode'> {
  /** Made of the event, the pair and the code: a whole number that fits 63 bits, in decimal digits. */
  readonly row_id: string;
  readonly actor1: CameoActor;
  readonly actor2: CameoActor;
  readonly cameo: CameoCode;
  readonly type: EventType;
  /** PLOVER's score of this type and mode. */
  readonly scale: number;
}

export function sourceOfEvent(event: MergedEvent): CameoSource {
  const url = event.mentions.find((mention) => mention.url !== undefined)?.url ?? '';
  return { ...event, mentions: event.mentions.length, added: event.first_reported, url };
}

export function sourceOfReport({ mention, document }: Report): CameoSource {
  const counts = { mentions: 1, independent_sources: 1, reports: 1 };
  return { ...mention, ...counts, added: document.published, url: document.url ?? '' };
}

/**
 * The rows of an event. A meeting of n parties gives n·(n−1) rows, both directions of each pair, as CAMEO coders write
 * it; n actors and m recipients give n·m. Parties with the same CAMEO code and name are one.
 */
export function toCameoRows(source: CameoSource, countries: CountryNames): CameoRow[] {
  const { actor, recipient, event, mode, ...facts } = source;
  const pairs = source.reciprocal
    ? mutualPairs(parties([...actor, ...recipient], countries))
    : directedPairs(parties(actor, countries), parties(recipient, countries));
  return event.flatMap((type) =>
    cameoCodes(type, mode, source.reciprocal).flatMap((cameo) =>
      pairs.map(([actor1, actor2]) => ({
        ...facts,
        row_id: rowId([source.id, actor1.code, actor1.name, actor2.code, actor2.name, cameo.code, type, cameo.mode]),
        actor1,
        actor2,
        cameo,
        type,
        scale: eventScale(type, cameo.mode),
      })),
    ),
  );
}

type Pair = readonly [CameoActor, CameoActor];

function parties(actors: readonly EventActor[], countries: CountryNames): CameoActor[] {
  const byKey = new Map<string, CameoActor>();
  for (const actor of actors) {
    const party = toCameoActor(actor, countries);
    const key = `${party.code} ${party.name}`;
    if (!byKey.has(key)) byKey.set(key, party);
  }
  return [...byKey.values()];
}

function directedPairs(actors: readonly CameoActor[], recipients: readonly CameoActor[]): Pair[] {
  const first = actors.length === 0 ? [NO_CAMEO_ACTOR] : actors;
  const second = recipients.length === 0 ? [NO_CAMEO_ACTOR] : recipients;
  return first.flatMap((actor1) => second.map((actor2): Pair => [actor1, actor2]));
}

function mutualPairs(all: readonly CameoActor[]): Pair[] {
  if (all.length < 2) return directedPairs(all, []);
  return all.flatMap((actor1) => all.filter((other) => other !== actor1).map((actor2): Pair => [actor1, actor2]));
}

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LARGEST = 2n ** 63n - 1n;

/** The letters of a content id read as a number. */
function rowId(parts: readonly string[]): string {
  const letters = contentId('row', parts).slice('row_'.length);
  let number = 0n;
  for (const letter of letters) number = number * 32n + BigInt(LETTERS.indexOf(letter));
  return String(number & LARGEST);
}
