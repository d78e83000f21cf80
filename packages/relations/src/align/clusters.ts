// Mentions joined into events: the surest pairs first, and none that would bring together what cannot be one event.

import type { EventType } from '@rapport/record';
import type { Day } from '../days.ts';
import type { HandDecisions } from './hand-decisions.ts';
import { isNamed, meanOneDay, type NamedDay } from './named-days.ts';
import { NEIGHBOURHOOD_GAP_DAYS } from './neighbourhood.ts';
import { canBeOneOccasion } from './occasion.ts';
import { disjoint } from './overlap.ts';
import { CITY, type Profile } from './profile.ts';

interface Cluster {
  readonly members: number[];
  /** Days of all dated members, and of those whose sentences give the day. */
  days: Range | null;
  firmDays: Range | null;
  /** For each undated sentence that names days without a year, those days. */
  readonly named: (readonly NamedDay[])[];
  readonly types: Set<EventType>;
  readonly cities: Set<string>;
  readonly persons: Map<string, ReadonlySet<string>>;
  /** What the parties of each code are: a government, a museum. */
  readonly sectors: Map<string, ReadonlySet<string>>;
  /** Codes of those acted on that every member names which names any. */
  receiving: ReadonlySet<string>;
  /** Ranks of those who talk, and of those who agree on something. */
  readonly ranks: Set<string>;
  /** Days of journeys on which nobody is met, and of meetings; null of undated ones. */
  readonly journeys: Set<Day | null>;
  readonly meetings: Set<Day | null>;
  /** For each sentence the words in it that show the event, talks apart from what they led to. */
  readonly cues: Map<string, string>;
}

const NOTHING: ReadonlySet<string> = new Set();

type Range = readonly [first: number, last: number];

/** Two mentions by their positions, with the points that speak for their being one event. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly points: number;
}

/** A partition of mentions that grows by joining. */
export class Clusters {
  readonly #profiles: readonly Profile[];
  readonly #of: Cluster[];
  readonly #apart: (readonly [Set<string>, Set<string>])[];
  readonly #held = new Set<string>();

  constructor(profiles: readonly Profile[], decisions: HandDecisions) {
    this.#profiles = profiles;
    this.#of = profiles.map(single);
    this.#apart = decisions.apart.map(([x, y]) => [new Set(x), new Set(y)]);
    for (const side of decisions.apart.flat()) for (const id of side) this.#held.add(id);
  }

  /** Joins mentions that a person put together, unless a person also keeps them apart. */
  joinByHand(a: number, b: number): void {
    if (this.#of[a] !== this.#of[b] && !this.#keptApart(this.#of[a]!, this.#of[b]!)) this.#join(a, b);
  }

  /** Joins the clusters of two mentions if nothing about the clusters as wholes speaks against it. */
  joinIfOne(a: number, b: number): void {
    const [x, y] = [this.#of[a]!, this.#of[b]!];
    if (x === y || !fit(x, y) || this.#keptApart(x, y)) return;
    this.#join(a, b);
  }

  /** The position that stands for all that a mention has been joined with so far. */
  firstOf(a: number): number {
    return this.#of[a]!.members[0]!;
  }

  /** Whether nothing about two clusters speaks against their telling one event of one day. */
  couldBeOne(a: number, b: number): boolean {
    const [x, y] = [this.#of[a]!, this.#of[b]!];
    return x === y || (this.within(a, b, 1) && fit(x, y) && !this.#keptApart(x, y));
  }

  /** Whether the clusters of two mentions are dated and lie no more than so many days apart. */
  within(a: number, b: number, days: number): boolean {
    const [x, y] = [this.#of[a]!.days, this.#of[b]!.days];
    return x !== null && y !== null && distance(x, y) <= days;
  }

  /** Positions of the members of each cluster. */
  all(): number[][] {
    return [...new Set(this.#of)].map(({ members }) => members);
  }

  #join(a: number, b: number): void {
    const [x, y] = [this.#of[a]!, this.#of[b]!];
    const [into, from] = x.members.length >= y.members.length ? [x, y] : [y, x];
    for (const member of from.members) {
      into.members.push(member);
      this.#of[member] = into;
    }
    into.days = hull(into.days, from.days);
    into.firmDays = hull(into.firmDays, from.firmDays);
    for (const [sentence, cue] of from.cues) into.cues.set(sentence, cue);
    into.named.push(...from.named);
    for (const type of from.types) into.types.add(type);
    for (const day of from.journeys) into.journeys.add(day);
    for (const day of from.meetings) into.meetings.add(day);
    for (const city of from.cities) into.cities.add(city);
    for (const rank of from.ranks) into.ranks.add(rank);
    into.receiving = common(into.receiving, from.receiving);
    addAll(into.persons, from.persons);
    addAll(into.sectors, from.sectors);
  }

  #keptApart(x: Cluster, y: Cluster): boolean {
    if (this.#held.size === 0) return false;
    const [xs, ys] = [x, y].map(({ members }) =>
      members.map((i) => this.#profiles[i]!.id).filter((id) => this.#held.has(id)),
    );
    const crosses = (one: Set<string>, other: Set<string>): boolean =>
      xs!.some((id) => one.has(id)) && ys!.some((id) => other.has(id));
    return this.#apart.some(([one, other]) => crosses(one, other) || crosses(other, one));
  }
}

function single(profile: Profile, position: number): Cluster {
  const { window, firm, place, persons, sectors, receiving, day } = profile;
  return {
    members: [position],
    days: window,
    firmDays: firm ? window : null,
    named: profile.namedDays.length > 0 ? [profile.namedDays] : [],
    types: new Set([profile.type]),
    cities: new Set(place !== null && place.level === CITY ? [place.name] : []),
    persons: new Map(persons),
    sectors: new Map(sectors),
    receiving,
    ranks: new Set(meets(profile) && profile.rank !== null ? [profile.rank] : []),
    journeys: new Set(profile.journey ? [day] : []),
    meetings: new Set(profile.type === 'CONSULT' && !profile.journey ? [day] : []),
    cues: new Map([[`${profile.sentence} ${profile.kind === 'talks'}`, profile.cue]]),
  };
}

/** Whether those who are named have met, or have settled something as those who meet do. */
function meets({ type }: Profile): boolean {
  return type === 'CONSULT' || type === 'AGREE';
}

/** Days close enough together, no two cities or ranks, no two persons or kinds of body for one party, no two acts of one sentence. */
function fit(x: Cluster, y: Cluster): boolean {
  if (span(hull(x.days, y.days)) > NEIGHBOURHOOD_GAP_DAYS) return false;
  if (x.firmDays !== null && y.firmDays !== null && distance(x.firmDays, y.firmDays) > 1) return false;
  if (!canBeOneOccasion(new Set([...x.types, ...y.types]))) return false;
  if (namesOtherDays(x, y) || namesOtherDays(y, x)) return false;
  if (journeyElsewhen(x, y)) return false;
  if (disjoint(x.cities, y.cities) || disjoint(x.ranks, y.ranks)) return false;
  if (differ(x.persons, y.persons) || differ(x.sectors, y.sectors) || disjoint(x.receiving, y.receiving)) return false;
  const [few, many] = x.cues.size <= y.cues.size ? [x.cues, y.cues] : [y.cues, x.cues];
  for (const [sentence, cue] of few) if ((many.get(sentence) ?? cue) !== cue) return false;
  return true;
}

/** Whether for some party both have something, and nothing in common. */
function differ(x: ReadonlyMap<string, ReadonlySet<string>>, y: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  for (const [code, values] of x) if (disjoint(values, y.get(code) ?? NOTHING)) return true;
  return false;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a;
  return new Set([...a].filter((each) => b.has(each)));
}

function addAll(into: Map<string, ReadonlySet<string>>, from: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const [code, values] of from) into.set(code, new Set([...(into.get(code) ?? NOTHING), ...values]));
}

/** Whether an undated sentence of one names days that are none of the other's. */
function namesOtherDays({ named }: Cluster, other: Cluster): boolean {
  return named.some((days) => {
    if (other.named.some((others) => !days.some((a) => others.some((b) => meanOneDay(a, b))))) return true;
    return other.firmDays !== null && !days.some((day) => isWithin(other.firmDays!, day));
  });
}

function isWithin([first, last]: Range, named: NamedDay): boolean {
  for (let day = first - 1; day <= last + 1; day++) if (isNamed(day, named)) return true;
  return false;
}

/** Whether there are meetings, and a journey on a day on which nobody is said to meet, or on a day that is not told. */
function journeyElsewhen(x: Cluster, y: Cluster): boolean {
  if (x.meetings.size + y.meetings.size === 0) return false;
  const without = (day: Day | null): boolean => day === null || !(x.meetings.has(day) || y.meetings.has(day));
  return [...x.journeys, ...y.journeys].some(without);
}

function hull(a: Range | null, b: Range | null): Range | null {
  if (a === null || b === null) return a ?? b;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function span(range: Range | null): number {
  return range === null ? 0 : range[1] - range[0];
}

function distance(a: Range, b: Range): number {
  return Math.max(a[0] - b[1], b[0] - a[1], 0);
}
