// Events, quotations and promises as one line each, in the words of a language.

import type { Amount, EventMention, FollowedPledge, MergedEvent, Pledge, Quote } from '@rapport/record';
import type { Wording } from './wording.ts';

type Event = MergedEvent | EventMention;

/** An actor of a mention or of a merged event. */
interface Actor {
  readonly code: string | null;
  readonly sector: readonly string[];
  readonly identifier_text: string;
  readonly entity_text?: string;
  readonly office?: string;
}

/** Sectors that act for their state: the country's name is enough. */
const STATE_SECTORS: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);

/** `South Korea ↔ China · talks (visit) · Shanghai · planned`. */
export function eventLine(event: Event, wording: Wording): string {
  return [
    eventHead(event, wording),
    event.event_loc?.resolved_place ?? '',
    event.status === 'occurred' ? '' : wording.code('status', event.status),
    amounts(event.amounts),
    'reported_by' in event && event.reported_by !== undefined
      ? wording.say('accordingTo', { name: speaker(event.reported_by, wording) })
      : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** `South Korea → China · talks (visit)`: as a heading tells it. */
export function eventHead(event: Event, wording: Wording): string {
  const types = event.event.map((type) => wording.code('type', type)).join(' + ');
  const modes = event.mode.map((mode) => wording.code('mode', mode)).join(', ');
  return `${sides(event, wording)} · ${types}${modes === '' ? '' : ` (${modes})`}`;
}

/** When it happened; a period where it lasted. */
export function eventDate({ date, enddate, date_precision: precision }: Event, wording: Wording): string {
  const lasted = date !== null && enddate !== undefined && enddate !== date;
  return lasted ? wording.period(date, enddate) : wording.date(date, precision);
}

/** The persons who acted for their states: `Lee Jae-myung → Xi Jinping`. Empty where none is named. */
export function eventPeople({ actor, recipient }: Event, wording: Wording): string {
  const [acting, others] = [people(actor, wording), people(recipient, wording)];
  if (acting !== '' && others !== '') return `${acting} → ${others}`;
  return acting || (others === '' ? '' : wording.say('toPeople', { people: others }));
}

/** `Lee Jae-myung (President of South Korea) to Xi Jinping · 5 Jan 2026: “…”` */
export function quoteLine({ speaker: by, addressee, date, kind, text }: Quote, wording: Wording): string {
  const name = speaker(by, wording);
  const head =
    addressee === undefined ? name : wording.say('saidTo', { speaker: name, addressee: speaker(addressee, wording) });
  const when = date === null ? '' : ` · ${wording.date(date)}`;
  return `${head}${when}: ${wording.say(kind, { text })}`;
}

/** `South Korea → China · hoped for: visit again · due 2026`. */
export function pledgeLine(pledge: Pledge | FollowedPledge, wording: Wording): string {
  const { by, to, action, firmness, due, condition } = pledge;
  const [from, towards] = [parties(by, wording) || wording.say('someone'), parties(to, wording)];
  const how = wording.code('firmness', firmness);
  return [
    towards === '' ? from : `${from} → ${towards}`,
    action === '' ? how : `${how}: ${action}`,
    due === undefined ? '' : wording.say('due', { when: wording.period(due.start, due.end) }),
    condition === undefined ? '' : wording.say('condition', { text: condition }),
    amounts(pledge.amounts),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function sides({ actor, recipient, reciprocal }: Event, wording: Wording): string {
  if (reciprocal) {
    const all = [...actor, ...recipient].map((one) => party(one, wording));
    return [...new Set(all)].join(' ↔ ') || wording.say('someone');
  }
  const [from, to] = [parties(actor, wording) || wording.say('someone'), parties(recipient, wording)];
  return to === '' ? from : `${from} → ${to}`;
}

function parties(actors: readonly Actor[], wording: Wording): string {
  return [...new Set(actors.map((actor) => party(actor, wording)))].join(', ');
}

function party(actor: Actor, wording: Wording): string {
  if (actor.code !== null && actsForState(actor)) return wording.country(actor.code);
  return nameWithCountry(actor, wording);
}

function people(actors: readonly Actor[], wording: Wording): string {
  const named = actors.filter((actor) => actsForState(actor) && isMoreThanCountry(actor, wording));
  return [...new Set(named.map((actor) => nameWithOffice(actor, wording)))].join(', ');
}

/** A country's own name says no more than its code, in whatever language. */
function isMoreThanCountry({ code, office, sector, identifier_text }: Actor, wording: Wording): boolean {
  if (office !== undefined) return true;
  return sector.length > 0 && code !== null && identifier_text !== '' && identifier_text !== wording.english(code);
}

function speaker(actor: Actor, wording: Wording): string {
  return actor.office === undefined ? nameWithCountry(actor, wording) : nameWithOffice(actor, wording);
}

function actsForState({ code, sector: [first] }: Actor): boolean {
  return code !== null && (first === undefined || STATE_SECTORS.has(first));
}

function nameWithOffice(actor: Actor, wording: Wording): string {
  const name = nameOf(actor, wording);
  return actor.office === undefined ? name : `${name} (${actor.office})`;
}

function nameWithCountry(actor: Actor, wording: Wording): string {
  const name = nameOf(actor, wording);
  if (actor.code === null) return name;
  const country = wording.country(actor.code);
  return name === country || name === wording.english(actor.code) ? country : `${name} (${country})`;
}

function nameOf({ identifier_text, entity_text }: Actor, wording: Wording): string {
  return identifier_text || entity_text || wording.say('someone');
}

function amounts(list: readonly Amount[] = []): string {
  return list.map(({ text }) => text).join(', ');
}
