// An event as linked data: schema.org's Event with its actors and the articles that report it.

import type { EventActor, Location, MentionRef, MergedEvent } from '@rapport/record';
import { eventWords } from '../wording/event-words.ts';
import { actsForState, type CountryNames, resolvedName } from '../wording/name-actors.ts';
import { webAddress } from '../wording/one-line.ts';
import { codeName } from '../wording/wording.ts';

/**
 * The context of the file, given in full so that nothing has to be fetched. Plain names are schema.org's; what it has
 * no name for is PLOVER's (`plover:`) or Rapport's own (`rapport:`).
 */
export const JSON_LD_CONTEXT = {
  '@vocab': 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  plover: 'urn:plover:2.0#',
  rapport: 'urn:rapport:terms#',
  startDate: { '@type': 'xsd:date' },
  endDate: { '@type': 'xsd:date' },
  datePublished: { '@type': 'xsd:date' },
  'rapport:first_reported': { '@type': 'xsd:date' },
  sameAs: { '@type': '@id' },
  url: { '@type': '@id' },
  eventStatus: { '@type': '@id' },
} as const;

type Node = Readonly<Record<string, unknown>>;

/** The node of an event. */
export function eventNode(event: MergedEvent, countries: CountryNames): Node {
  return {
    '@id': `urn:rapport:event:${encodeURIComponent(event.id)}`,
    '@type': 'Event',
    name: eventWords(event, countries).line,
    ...(event.text === '' ? {} : { description: event.text }),
    ...(event.date === null ? {} : { startDate: event.date }),
    ...(event.enddate === undefined ? {} : { endDate: event.enddate }),
    ...(event.status === 'planned' ? { eventStatus: 'https://schema.org/EventScheduled' } : {}),
    ...(event.event_loc === undefined ? {} : { location: placeNode(event.event_loc, countries) }),
    'plover:actor': event.actor.map((actor) => actorNode(actor, countries)),
    'plover:recipient': event.recipient.map((actor) => actorNode(actor, countries)),
    'plover:event': event.event,
    'plover:mode': event.mode,
    'plover:context': event.context,
    'plover:quad_code': event.quad_code,
    'plover:event_scale': event.event_scale,
    'rapport:field': event.field,
    'rapport:status': event.status,
    'rapport:date_precision': event.date_precision,
    'rapport:reports': event.reports,
    'rapport:independent_sources': event.independent_sources,
    ...(event.first_reported === null ? {} : { 'rapport:first_reported': event.first_reported.slice(0, 10) }),
    subjectOf: event.mentions.map((mention) => articleNode(mention, countries)),
  };
}

/** A state as a country, a person who holds an office as a person, all others as organisations. */
function actorNode(actor: EventActor, countries: CountryNames): Node {
  const country = actor.code === null ? null : codeName(actor.code, countries);
  const name = resolvedName(actor);
  const code = actor.code === null ? {} : { 'plover:code': actor.code };
  const facts = { name, ...code, ...sameAs(actor), 'plover:sector': actor.sector };
  if (actsForState(actor) && name === country) return { '@type': 'Country', ...facts };
  if (actor.office !== undefined) return { '@type': 'Person', ...facts, jobTitle: actor.office };
  return { '@type': 'Organization', ...facts };
}

function sameAs(actor: EventActor): Node {
  if (actor.identifier_id === undefined || !/^Q\d+$/.test(actor.identifier_id)) return {};
  return { sameAs: `http://www.wikidata.org/entity/${actor.identifier_id}` };
}

function placeNode(place: Location, countries: CountryNames): Node {
  const { lat, lon } = place;
  return {
    '@type': 'Place',
    name: place.resolved_place,
    ...(place.country_code === ''
      ? {}
      : { containedInPlace: { '@type': 'Country', name: codeName(place.country_code, countries) } }),
    ...(lat === undefined || lon === undefined
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
  };
}

/** `citation` belongs to works in schema.org; what reports an event is the work that the event is the subject of. */
function articleNode(mention: MentionRef, countries: CountryNames): Node {
  const url = webAddress(mention.url);
  const publisher = mention.publisher === undefined ? {} : { publisher: publisherNode(mention, countries) };
  return {
    '@type': 'NewsArticle',
    ...(url === null ? {} : { url }),
    ...(mention.title === undefined ? {} : { headline: mention.title }),
    ...publisher,
    ...(mention.published === null ? {} : { datePublished: mention.published.slice(0, 10) }),
    inLanguage: mention.language,
    identifier: mention.document_id,
    'rapport:start': mention.text_info.start,
    'rapport:end': mention.text_info.end,
    ...(mention.text === '' ? {} : { 'rapport:sentence': mention.text }),
  };
}

function publisherNode(mention: MentionRef, countries: CountryNames): Node {
  const country = mention.publisher_country;
  return {
    '@type': 'NewsMediaOrganization',
    name: mention.publisher,
    ...(country === undefined ? {} : { location: { '@type': 'Country', name: codeName(country, countries) } }),
  };
}
