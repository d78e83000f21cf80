// What of a report is compared: worked out once for each mention.

import type { Entity, EventMention, EventType, Report } from '@rapport/record';
import { conceptsOf } from './concepts.ts';
import { partiesOf, placeOf } from './filing.ts';
import { type ActKind, kindOf, type Reality, realityOf } from './kinship.ts';
import { type NamedDay, namedDays } from './named-days.ts';
import { type Occurrence, occurrenceOf } from './occurrence.ts';
import { rankOf } from './rank.ts';
import { contentWords, figures, plainWords, properNames, saysAgain, tellsOfVisit } from './words.ts';

/** Levels of `Location.resolution` from which on a place is a point on the map. */
export const CITY = 4;
export const COUNTRY = 1;

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]{2,}/gu;

/** Two capitalised words and more, and no others. */
const NAME_ALONE = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u;

/** Characters of nearly every sentence of news in traditional script, none of which simplified script has. */
const TRADITIONAL = /[國會說對時來發關開為與經長門問韓東華進過還這個們總統議員話見論談訪軍動業貿]/u;

/** The sector of whoever has no other: a city's people, a people. */
const CIVILIANS = 'CVL';

/** Three words and more, the first of them capitalised: no person's name and hardly a country's. */
const BODY = /^\p{Lu}\S*(?: \S+){2,}$/u;

const ONE_BODY = new Set(['EUR', 'UNO']);

/** The capitalised words of a name. */
export type Name = ReadonlySet<string>;

export interface Profile extends Occurrence {
  readonly report: Report;
  readonly id: string;
  readonly block: string;
  /** How the sentence is written: `en` of `en-GB`, and Chinese by its script, `zh` or `zh-hant`. */
  readonly language: string;
  readonly reality: Reality;
  readonly type: EventType;
  readonly kind: ActKind;
  readonly modes: ReadonlySet<string>;
  readonly trigger: ReadonlySet<string>;
  /** The coder's row for verb and noun together, where it has one: `signed memorandums` and `inked agreements` share it. */
  readonly pair: string | null;
  /** The coder's row, of verb and noun together or of the verb alone. */
  readonly row: string | null;
  /** Whether it tells of the way to a country, or of what was attended there, and of nobody met. */
  readonly journey: boolean;
  /** Of an act to come, whether a visit is announced or a meeting; null for anything else. */
  readonly announced: 'visit' | 'meeting' | null;
  readonly words: ReadonlySet<string>;
  /** What the sentence is about, in terms of no language. */
  readonly concepts: ReadonlySet<string>;
  /** Those of the concepts that the words name which show the event. */
  readonly triggerConcepts: ReadonlySet<string>;
  /** Of an undated mention, the days that its sentence names without a year. */
  readonly namedDays: readonly NamedDay[];
  /** Those of the words that are written as names. */
  readonly properNames: ReadonlySet<string>;
  /** Whether the sentence says that it happened once more. */
  readonly repeats: boolean;
  /** Rank of those who meet, where the sentence names one. */
  readonly rank: string | null;
  /** Numbers in the sentence, of counts and sums also those written as words; years aside. */
  readonly figures: ReadonlySet<string>;
  /** Named persons and bodies, by their code. */
  readonly persons: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ministries and other bodies by their full names, and for each code the sectors that its parties are of. */
  readonly bodies: ReadonlySet<string>;
  readonly sectors: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names in each role and of each party, countries and governments aside. */
  readonly actorNames: readonly Name[];
  readonly recipientNames: readonly Name[];
  readonly namesByCode: ReadonlyMap<string, readonly Name[]>;
  readonly place: { readonly name: string; readonly country: string; readonly level: number } | null;
  /** Codes of who acts, and those known of who is acted on; empty when each side acts on the other. */
  readonly acting: ReadonlySet<string>;
  readonly receiving: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  /** The sentence, by document and place in it, and where in it the words are that show the event. */
  readonly sentence: string;
  readonly cue: string;
}

export function profileOf(report: Report): Profile {
  const { mention } = report;
  const triggerText = mention.event_text.join(' ');
  const trigger = plainWords(triggerText);
  const allWords = contentWords(mention.text);
  const words = wordsOf(mention, allWords, trigger);
  const occurrence = occurrenceOf(report);
  return {
    report,
    id: mention.id,
    block: placeOf(report).block,
    language: writtenIn(report.document.language, mention.text),
    ...occurrence,
    reality: realityOf(mention.status),
    type: mention.event[0]!,
    kind: kindOf(mention.event[0]!),
    modes: new Set(mention.mode),
    trigger,
    pair: pairOf(mention),
    row: rowOf(mention),
    journey: isJourney(mention),
    announced: announcedOf(mention),
    words,
    concepts: conceptsOf(mention.text, allWords),
    triggerConcepts: conceptsOf(triggerText, contentWords(triggerText)),
    namedDays: occurrence.day === null ? namedDays(mention.text) : [],
    properNames: properNames(mention.text, words),
    repeats: saysAgain(mention.text),
    rank: rankOf(mention),
    figures: figuresOf(mention),
    persons: personsOf(mention),
    bodies: bodiesOf(mention),
    sectors: sectorsOf(mention),
    actorNames: namesOf(mention.actor),
    recipientNames: namesOf(mention.recipient),
    namesByCode: namesByCode([...mention.actor, ...mention.recipient]),
    place: locationOf(mention),
    acting: codesOf(mention.reciprocal ? [] : mention.actor),
    receiving: knownCodes(mention.reciprocal ? [] : mention.recipient),
    parties: partiesOf(mention),
    sentence: [report.document.key, mention.text_info.caption ?? '', mention.text_info.start].join(' '),
    cue: String(mention.evidence.trigger[0] ?? ''),
  };
}

/** Traditional and simplified Chinese have too few characters in common to be compared as words. */
function writtenIn(tag: string, text: string): string {
  const language = tag.split('-')[0]!.toLowerCase();
  return language === 'zh' && TRADITIONAL.test(text) ? 'zh-hant' : language;
}

/** Ids of rows for verb and noun begin so, whatever rules were added to them. */
function pairOf({ why }: EventMention): string | null {
  return /^p\/[^\s]+/.exec(why.rule ?? '')?.[0] ?? null;
}

function rowOf({ why }: EventMention): string | null {
  return /^[^\s]+/.exec(why.rule ?? '')?.[0] ?? null;
}

function isJourney({ event, event_text, mode, reciprocal, recipient }: EventMention): boolean {
  if (event[0] !== 'CONSULT' || reciprocal || !mode.includes('visit') || tellsOfVisit(event_text)) return false;
  return recipient.every(({ office, identifier_id }) => office === undefined && identifier_id === undefined);
}

/** By the coder's row, which tells the act that an agreement to come is about. */
function announcedOf(mention: EventMention): Profile['announced'] {
  const row = rowOf(mention);
  if (mention.event[0] !== 'AGREE' || realityOf(mention.status) !== 'ahead' || row === null) return null;
  if (/visit/.test(row)) return 'visit';
  return /^consult\/|^p\/dine/.test(row) ? 'meeting' : null;
}

/** The order that makes a cluster's first mention its oldest report: later reports come behind it. */
export function byFirstReport(a: Profile, b: Profile): number {
  return (
    compare(a.report.document.published ?? '9999', b.report.document.published ?? '9999') ||
    (a.day ?? Infinity) - (b.day ?? Infinity) ||
    compare(a.report.document.key, b.report.document.key) ||
    a.report.mention.text_info.start - b.report.mention.text_info.start ||
    compare(a.id, b.id)
  );
}

/** By day, then by `byFirstReport`; undated last. */
export function byDay(a: Profile, b: Profile): number {
  if (a.day !== b.day) return (a.day ?? Infinity) - (b.day ?? Infinity);
  return byFirstReport(a, b);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names of countries and their peoples are left out: everything in the block has them. */
function wordsOf(mention: EventMention, all: ReadonlySet<string>, trigger: ReadonlySet<string>): Set<string> {
  const words = new Set(all);
  for (const word of trigger) words.delete(word);
  for (const entity of [...mention.actor, ...mention.recipient]) {
    if (entity.office !== undefined || entity.identifier_id !== undefined) continue;
    for (const [name] of entity.entity_text.matchAll(CAPITALISED))
      for (const word of plainWords(name)) words.delete(word);
  }
  const place = mention.event_loc;
  if (place !== undefined) for (const word of plainWords(place.resolved_place)) words.delete(word);
  return words;
}

function personsOf(mention: EventMention): Map<string, Set<string>> {
  const persons = new Map<string, Set<string>>();
  for (const entity of [...mention.actor, ...mention.recipient]) {
    if (entity.office === undefined && entity.identifier_id === undefined) continue;
    const code = entity.code ?? '';
    const names = persons.get(code) ?? new Set();
    names.add(entity.identifier_text);
    persons.set(code, names);
  }
  return persons;
}

function bodiesOf({ actor, recipient }: EventMention): Set<string> {
  const bodies = [...actor, ...recipient].filter(({ office, sector }) => office === undefined && sector.length > 0);
  return new Set(bodies.map(({ identifier_text }) => identifier_text).filter((name) => BODY.test(name)));
}

function sectorsOf({ actor, recipient }: EventMention): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { code, sector } of [...actor, ...recipient]) {
    if (sector.length === 0) continue;
    const sectors = found.get(code ?? '') ?? new Set();
    for (const each of sector) if (each !== CIVILIANS) sectors.add(each);
    found.set(code ?? '', sectors);
  }
  return found;
}

function namesOf(entities: readonly Entity[]): Name[] {
  return entities
    .filter(hasOwnName)
    .map(({ identifier_text }) => new Set([...identifier_text.matchAll(CAPITALISED)].map(([word]) => word)))
    .filter(({ size }) => size > 0);
}

function namesByCode(entities: readonly Entity[]): Map<string, Name[]> {
  const codes = new Set(entities.map(({ code }) => code));
  return new Map([...codes].map((code) => [code ?? '', namesOf(entities.filter((entity) => entity.code === code))]));
}

function figuresOf(mention: EventMention): Set<string> {
  const found = figures(mention.text);
  for (const { value } of mention.amounts ?? []) found.add(String(value));
  for (const count of Object.values(mention.size ?? {})) found.add(String(count));
  return found;
}

/**
 * Whether an entity is more than a country, its government, or the one body that a code stands for: a person or body of
 * rank, somebody of another sector, or somebody in government by name. A capital that stands for a government is none.
 */
function hasOwnName({ code, office, identifier_id, sector, identifier_text, entity_text }: Entity): boolean {
  if (office !== undefined || identifier_id !== undefined || sector.some((each) => each !== 'GOV')) return true;
  if (sector.length === 0 || (code !== null && ONE_BODY.has(code))) return false;
  return entity_text.includes(identifier_text) && NAME_ALONE.test(identifier_text);
}

/** The place, or the host's country: visits happen there. */
function locationOf({ event_loc: loc, mode, reciprocal, recipient }: EventMention): Profile['place'] {
  if (loc !== undefined) return { name: loc.resolved_place, country: loc.country_code, level: loc.resolution };
  const hosts = mode.includes('visit') && !reciprocal ? codesOf(recipient) : new Set<string>();
  const [host] = hosts;
  return host === undefined || host === '' || hosts.size > 1 ? null : { name: host, country: host, level: COUNTRY };
}

function codesOf(entities: readonly Entity[]): Set<string> {
  return new Set(entities.map(({ code }) => code ?? ''));
}

function knownCodes(entities: readonly Entity[]): Set<string> {
  return new Set(entities.map(({ code }) => code).filter((code) => code !== null));
}
