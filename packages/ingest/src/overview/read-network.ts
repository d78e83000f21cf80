// Who deals with whom in a span: actors, and how often they cooperated or clashed.

import type { Act, EventFilter, Period, RecordReader } from '@rapport/ledger';
import type { EventActor, Sector } from '@rapport/record';
import { actorKey } from './named-actor.ts';

export interface NetworkRequest extends Period {
  readonly pair: readonly [string, string];
  /** At most so many actors, those with the most events. */
  readonly limit: number;
}

/** Actors of a pair, and how often they cooperated or clashed. */
export interface Network {
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly code: string | null;
    readonly sector: Sector | null;
    readonly events: number;
  }[];
  readonly links: readonly {
    /** Ids of nodes; in a link of a one-sided act the actor is the source. */
    readonly source: string;
    readonly target: string;
    readonly cooperation: number;
    readonly conflict: number;
  }[];
}

type Node = { -readonly [K in keyof Network['nodes'][number]]: Network['nodes'][number][K] };
type Link = { -readonly [K in keyof Network['links'][number]]: Network['links'][number][K] };

/** The network of the events of a pair that happened. */
export async function readNetwork(ledger: RecordReader, { pair, limit, ...period }: NetworkRequest): Promise<Network> {
  const nodes = new Map<string, Node>();
  const links = new Map<string, Link>();
  const filter: EventFilter = { about: pair, statuses: ['occurred', 'ongoing'], ...period };
  for await (const event of ledger.acts(filter)) {
    for (const actor of new Map([...event.actor, ...event.recipient].map((one) => [actorKey(one), one])).values()) {
      countNode(nodes, actor);
    }
    for (const [source, target] of linksOf(event)) countLink(links, source, target, event.quad_code <= 2);
  }
  const kept = [...nodes.values()].sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1)).slice(0, limit);
  const ids = new Set(kept.map(({ id }) => id));
  return { nodes: kept, links: [...links.values()].filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}

function countNode(nodes: Map<string, Node>, actor: EventActor): void {
  const id = actorKey(actor);
  const held = nodes.get(id);
  if (held !== undefined) {
    held.events += 1;
    return;
  }
  nodes.set(id, { id, name: actor.identifier_text, code: actor.code, sector: actor.sector[0] ?? null, events: 1 });
}

/** From each actor to each recipient; between all parties of a reciprocal act, in order of their ids. */
function linksOf({ actor, recipient, reciprocal }: Act): [string, string][] {
  const [actors, recipients] = [actor.map(actorKey), recipient.map(actorKey)];
  const across = actors.flatMap((one) => recipients.map((other): [string, string] => [one, other]));
  if (!reciprocal) return across.filter(([one, other]) => one !== other);
  const ordered = [...new Set(actors)].sort();
  const among = ordered.flatMap((one, i) => ordered.slice(i + 1).map((other): [string, string] => [one, other]));
  return [...across, ...among].filter(([one, other]) => one !== other);
}

function countLink(links: Map<string, Link>, source: string, target: string, cooperates: boolean): void {
  const key = JSON.stringify([source, target]);
  const link = links.get(key) ?? { source, target, cooperation: 0, conflict: 0 };
  links.set(key, link);
  link[cooperates ? 'cooperation' : 'conflict'] += 1;
}
