// Finds the places a text names where something can happen, and tells namesakes apart.

import type { ActorLayer, Mention } from '../actors/actor-layer.ts';
import type { Doc } from '../doc/doc.ts';
import { TokenSpans } from '../time/token-spans.ts';
import type { PlaceEntry, PlaceIndex } from './place-index.ts';
import type { PlaceMention } from './place-mention.ts';

/** A namesake in a country the text speaks of wins over one of up to this many powers of ten more people. */
const CONTEXT_WEIGHT = 1.5;
/** Kind of a town that only its country places. */
const UNLISTED = 'unlisted';
const MAX_TOWN_WORDS = 4;
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const RESOLUTION: Readonly<Record<string, 1 | 2 | 3 | 4 | 5>> = {
  country: 1,
  sea: 1,
  region: 2,
  province: 2,
  city: 4,
  site: 5,
};

/** A language's words round place names. */
export interface PlaceGrammar {
  /** Prepositions that say where: `in`, `near`. */
  readonly locative: ReadonlySet<string>;
  /** Prepositions of movement, which stand before governments as well: `to`, `from`. */
  readonly directional: ReadonlySet<string>;
  /** Particles that say where, behind the name or behind the noun it stands before (`베이징 호텔에서`). */
  readonly locativeBehind: ReadonlySet<string>;
  /** Words between the preposition and the name: `the`, `northern`, `downtown`. */
  readonly modifiers: ReadonlySet<string>;
  /** Words that join a further place of the same phrase: `and`. */
  readonly coordinators: ReadonlySet<string>;
  /** The head of a dispatch (`Seoul, Jan. 6 (AP) —`): names where it was written, not where anything happened. */
  readonly dateline: RegExp;
  /** Capitalised words that may stand next to a name without being part of it: `Monday`, `Province`. */
  readonly neighbours: ReadonlySet<string>;
}

/** What findPlaces asks for beside the document. */
export interface PlaceInput {
  readonly index: PlaceIndex;
  readonly grammar: PlaceGrammar;
  readonly actors?: ActorLayer;
}

/** The places of a document in text order: those behind a preposition of place, and others that can be no actor. */
export function findPlaces(doc: Doc, input: PlaceInput): PlaceMention[] {
  const spans = new TokenSpans(doc);
  const context = countriesOf(input.actors);
  const headerEnd = input.grammar.dateline.exec(doc.text.slice(0, 120))?.[0].length ?? 0;
  const found: PlaceMention[] = [];
  for (let token = 0; token < doc.length; token++) {
    const start = doc.starts[token]!;
    const match = start < headerEnd ? null : input.index.match(doc.normal, start, doc.ends[token]!);
    const tokens = match === null ? null : spans.cover(start, match.end);
    if (match === null || tokens === null || doc.ends[tokens[1] - 1]! !== match.end) continue;
    const town = unlistedTown(doc, input, token, match.entries);
    if (town !== null) {
      found.push(toMention(doc, [town.startToken, tokens[1]], token - 1, town.entry, 'inferred'));
      continue;
    }
    const container = containerBehind(doc, input.index, tokens[1]);
    const entry = choose(match.entries, container?.entry ?? null, context);
    const evidence = evidenceFor(doc, input, { startToken: token, endToken: tokens[1], entry, before: found.at(-1) });
    const endToken = container !== null && container.entry.code === entry.code ? container.endToken : tokens[1];
    if (evidence !== null) found.push(toMention(doc, [token, endToken], tokens[1], entry, evidence));
    token = endToken - 1;
  }
  return found;
}

function countriesOf(actors: ActorLayer | undefined): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const mention of actors?.mentions ?? []) {
    for (const party of mention.parties) if (party.code !== null) codes.add(party.code);
  }
  return codes;
}

/** "Springfield, Illinois": the larger place behind the comma. */
function containerBehind(doc: Doc, index: PlaceIndex, at: number): { entry: PlaceEntry; endToken: number } | null {
  if (at + 1 >= doc.length || doc.form(at) !== ',') return null;
  const match = index.match(doc.normal, doc.starts[at + 1]!, doc.ends[at + 1]!);
  const entry = match?.entries.find((e) => e.kind === 'country' || e.kind === 'province') ?? null;
  if (match === null || entry === null) return null;
  let endToken = at + 1;
  while (endToken < doc.length && doc.starts[endToken]! < match.end) endToken++;
  return { entry, endToken };
}

/** "near the town of Biu, Nigeria": a name the gazetteer does not have, placed by the country or province behind it. */
function unlistedTown(
  doc: Doc,
  { grammar }: PlaceInput,
  containerToken: number,
  entries: readonly PlaceEntry[],
): { readonly startToken: number; readonly entry: PlaceEntry } | null {
  const container = entries.find((e) => e.kind === 'country' || e.kind === 'province');
  const comma = containerToken - 1;
  if (container === undefined || comma < 1 || doc.form(comma) !== ',') return null;
  const first = doc.bounds[doc.sentenceOf[containerToken]!]!;
  let start = comma;
  while (start > first && comma - start < MAX_TOWN_WORDS && /^\p{Lu}/u.test(doc.form(start - 1))) start--;
  let before = start - 1;
  while (before >= first && grammar.modifiers.has(doc.lower(before))) before--;
  const placed = before >= first && start < comma && grammar.locative.has(doc.lower(before));
  if (!placed || grammar.neighbours.has(doc.lower(start))) return null;
  const [from, to] = doc.span(start, comma);
  return { startToken: start, entry: { ...container, name: doc.text.slice(from, to), kind: UNLISTED, capital: false } };
}

function choose(
  entries: readonly PlaceEntry[],
  container: PlaceEntry | null,
  context: ReadonlySet<string>,
): PlaceEntry {
  const inside =
    container === null ? [] : entries.filter((e) => e.code === container.code && e.kind !== container.kind);
  const pool = inside.length > 0 ? inside : entries;
  const weight = (e: PlaceEntry) => {
    const near =
      container !== null && inside.length > 0 ? -Math.hypot(e.lat - container.lat, e.lon - container.lon) : 0;
    return near + Math.log10(e.population + 1) + (context.has(e.code) ? CONTEXT_WEIGHT : 0);
  };
  return pool.reduce((best, e) => (weight(e) > weight(best) ? e : best));
}

interface Candidate {
  readonly startToken: number;
  readonly endToken: number;
  readonly entry: PlaceEntry;
  readonly before: PlaceMention | undefined;
}

/** `stated` behind a preposition, `inferred` where the name alone can only be a place, null where it may be no place. */
function evidenceFor(doc: Doc, input: PlaceInput, at: Candidate): 'stated' | 'inferred' | null {
  const { grammar, actors } = input;
  const mention = actors?.at(at.endToken - 1);
  if (isPartOfName(doc, grammar, at) || isActorName(mention, at)) return null;
  if (isMarkedBehind(doc, grammar, at)) return 'stated';
  let before = at.startToken - 1;
  while (before >= 0 && sameSentence(doc, before, at) && grammar.modifiers.has(doc.lower(before))) before--;
  const word = before >= 0 && sameSentence(doc, before, at) ? doc.lower(before) : '';
  if (grammar.locative.has(word)) return 'stated';
  const actor = at.entry.kind === 'country' || at.entry.capital;
  if (grammar.directional.has(word)) return !actor || mention === undefined || mention.placeOnly ? 'stated' : null;
  const joined = grammar.coordinators.has(word) || word === ',';
  if (joined && at.before !== undefined && at.before.endToken >= before && at.before.location.basis === 'stated')
    return 'stated';
  if (mention?.placeOnly === true) return 'inferred';
  return actor ? null : 'inferred';
}

/** `베이징에서`, `베이징 인민대회당에서`: the phrase that ends in the name, or that it opens, is marked as a place. */
function isMarkedBehind(doc: Doc, { locativeBehind }: PlaceGrammar, { startToken, endToken }: Candidate): boolean {
  if (locativeBehind.size === 0) return false;
  if (endToken < doc.length && locativeBehind.has(doc.lower(endToken))) return true;
  const head = doc.head(headOf(doc, startToken, endToken));
  if (head < endToken || !NOUNS.has(doc.pos(head))) return false;
  return doc.children(head).some((child) => doc.deprel(child) === 'case' && locativeBehind.has(doc.lower(child)));
}

function sameSentence(doc: Doc, token: number, at: Candidate): boolean {
  return doc.sentenceOf[token] === doc.sentenceOf[at.startToken];
}

/** A capitalised neighbour makes a longer name of it: `Jack London`, `Geneva Conventions`. */
function isPartOfName(doc: Doc, grammar: PlaceGrammar, at: Candidate): boolean {
  const isForeign = (token: number, side: 'before' | 'behind') => {
    if (token < 0 || token >= doc.length || !sameSentence(doc, token, at)) return false;
    const form = doc.form(token);
    const lower = doc.lower(token);
    if (form === lower || !/\p{Lu}/u.test(form.charAt(0)) || grammar.neighbours.has(lower)) return false;
    if (side === 'behind') return true;
    const opens = token === doc.bounds[doc.sentenceOf[token]!];
    const known = grammar.modifiers.has(lower) || grammar.locative.has(lower) || grammar.directional.has(lower);
    return !known && !(opens && doc.pos(token) !== 'PROPN');
  };
  return isForeign(at.startToken - 1, 'before') || isForeign(at.endToken, 'behind');
}

/** The name of a person, or a part of an organisation's name. */
function isActorName(mention: Mention | undefined, at: Candidate): boolean {
  if (mention === undefined || mention.placeOnly) return false;
  const longer = mention.startToken < at.startToken || mention.endToken > at.endToken;
  return mention.parties.some(
    (p) =>
      (p.kind === 'person' && mention.form === 'name') ||
      (p.kind === 'organisation' && longer && mention.form === 'name'),
  );
}

function toMention(
  doc: Doc,
  [startToken, endToken]: readonly [number, number],
  nameEnd: number,
  entry: PlaceEntry,
  basis: 'stated' | 'inferred',
): PlaceMention {
  const [start, end] = doc.span(startToken, endToken);
  // Of an unlisted town only the country is known, not where in it the town lies.
  const position = entry.kind === UNLISTED ? {} : { lat: entry.lat, lon: entry.lon };
  const location = {
    extracted_place: doc.text.slice(start, end),
    resolved_place: entry.name,
    country_code: entry.code,
    ...position,
    resolution: RESOLUTION[entry.kind] ?? 4,
    basis,
  };
  return { startToken, endToken, start, end, head: headOf(doc, startToken, nameEnd), location };
}

function headOf(doc: Doc, startToken: number, endToken: number): number {
  for (let t = startToken; t < endToken; t++) {
    const head = doc.head(t);
    if (head >= 0 && (head < startToken || head >= endToken)) return t;
  }
  return endToken - 1;
}
