// Events keep their ids when they are folded anew: which of the new events goes on as which of the old.

/** An event by its mentions. */
export interface Membership {
  readonly id: string;
  readonly mention_ids: readonly string[];
}

/** What stood before the fold. */
export interface Standing {
  /** The old event of each mention of the fold; absent for mentions that were in none. */
  readonly eventOf: ReadonlyMap<string, string>;
  /** Number of mentions that an old event has outside the fold. */
  readonly outside: ReadonlyMap<string, number>;
  /** Ids that events outside the fold bear, among those the fold proposes. */
  readonly taken: ReadonlySet<string>;
}

export interface KeptIds {
  /** Id of each new event, in the order given. */
  readonly ids: readonly string[];
  /** Old ids that no event bears any more, each with the event that got most of its mentions. */
  readonly heirs: ReadonlyMap<string, string>;
}

interface Claim {
  readonly event: number;
  readonly old: string;
  readonly shared: number;
}

/**
 * An old id goes to the new event that holds most of its mentions, and a new event takes at most one. An old event with
 * more mentions outside the fold than any new one holds keeps its id out there. `rename` makes an id for an event whose
 * own is borne by another.
 */
export function keepIds(
  events: readonly Membership[],
  standing: Standing,
  rename: (id: string, taken: number) => string,
): KeptIds {
  const ids: (string | null)[] = events.map(() => null);
  const claims = claimsOf(events, standing);
  const borne = new Set<string>();
  for (const { event, old, shared } of claims) {
    if (ids[event] !== null || borne.has(old) || (standing.outside.get(old) ?? 0) > shared) continue;
    ids[event] = old;
    borne.add(old);
  }
  const given = ids.map((id, i) => id ?? freeId(events[i]!.id, borne, standing, rename));
  const heirs = new Map<string, string>();
  for (const { event, old } of claims) {
    const stays = borne.has(old) || (standing.outside.get(old) ?? 0) > 0;
    if (!stays && !heirs.has(old)) heirs.set(old, given[event]!);
  }
  return { ids: given, heirs };
}

/** The strongest first; of equal ones the earlier event, then the smaller id. */
function claimsOf(events: readonly Membership[], { eventOf }: Standing): Claim[] {
  const claims = events.flatMap(({ mention_ids }, event) => {
    const shared = new Map<string, number>();
    for (const id of mention_ids) {
      const old = eventOf.get(id);
      if (old !== undefined) shared.set(old, (shared.get(old) ?? 0) + 1);
    }
    return [...shared].map(([old, count]): Claim => ({ event, old, shared: count }));
  });
  return claims.sort((a, b) => b.shared - a.shared || a.event - b.event || (a.old < b.old ? -1 : 1));
}

function freeId(
  id: string,
  borne: Set<string>,
  { taken, eventOf }: Standing,
  rename: (id: string, taken: number) => string,
): string {
  const old = new Set(eventOf.values());
  let free = id;
  for (let n = 1; borne.has(free) || taken.has(free) || old.has(free); n++) free = rename(id, n);
  borne.add(free);
  return free;
}
