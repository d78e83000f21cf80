// The network drawn: rings for actors, lines for what passed between them, the largest named.

import type { Network } from '@rapport/ingest';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'preact/hooks';
import { useWidth } from '../../marks/use-width.ts';
import { TableFrame } from '../../parts/table-frame.tsx';
import { say } from '../../strings/catalogue.ts';
import { widthInLetters } from '../../words/letter-width.ts';
import type { Places } from './arrange.ts';
import { useArrangement } from './use-arrangement.ts';

interface NetworkDrawingProps {
  readonly network: Network;
  readonly pair: readonly [string, string];
}

const NARROW = 560;
const NAMED = 26;
const NAMED_NARROW = 12;
/** Actors that a phone has room for. */
const MOST_NARROW = 22;
/** Pixels that a letter and a line need. */
const LETTER = 6.6;
const LINE = 14;

export function NetworkDrawing({ network: whole, pair }: NetworkDrawingProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const network = useMemo(() => (width < NARROW ? mostActive(whole, MOST_NARROW) : whole), [whole, width]);
  const [near, setNear] = useState<string | null>(null);
  const height = width < NARROW ? Math.round(width * 1.25) : Math.round(Math.min(680, width * 0.6));
  const { nodes, links } = network;
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  const places = useArrangement({
    radii: nodes.map(({ events }) => radiusOf(events, width)),
    sides: nodes.map(({ code }) => (code === pair[0] ? -1 : code === pair[1] ? 1 : 0)),
    links: links.map(({ source, target, cooperation, conflict }) => ({
      source: index.get(source)!,
      target: index.get(target)!,
      weight: cooperation + conflict,
    })),
    width,
    height,
  });
  return (
    <div class="network" ref={ref} style={{ minHeight: `${height}px` }}>
      {places === null ? (
        <p class="loading">{say('network.arranging')}</p>
      ) : (
        <svg width={width} height={height} aria-hidden="true">
          <Lines network={network} index={index} places={places} near={near} />
          <Rings network={network} places={places} width={width} onNear={setNear} />
          <Names network={network} places={places} width={width} near={near} />
        </svg>
      )}
    </div>
  );
}

interface LinesProps {
  readonly network: Network;
  readonly index: ReadonlyMap<string, number>;
  readonly places: Places;
  readonly near: string | null;
}

function Lines({ network: { links }, index, places, near }: LinesProps) {
  return (
    <g>
      {links.map(({ source, target, cooperation, conflict }) => {
        const [from, to] = [places[index.get(source)!]!, places[index.get(target)!]!];
        const off = near !== null && near !== source && near !== target;
        return (
          <line
            key={`${source} ${target}`}
            class={`tie ${cooperation >= conflict ? 'coop' : 'conf'}${off ? ' off' : ''}`}
            x1={from[0]}
            y1={from[1]}
            x2={to[0]}
            y2={to[1]}
            stroke-width={Math.min(7, 0.6 + Math.sqrt(cooperation + conflict) * 0.75)}
          />
        );
      })}
    </g>
  );
}

interface RingsProps {
  readonly network: Network;
  readonly places: Places;
  readonly width: number;
  readonly near: string | null;
  readonly onNear: (id: string | null) => void;
}

function Rings({ network: { nodes }, places, width, onNear }: Omit<RingsProps, 'near'>) {
  const navigate = useNavigate();
  return (
    <g>
      {nodes.map(({ id, events }, i) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list below the picture leads to the same pages by keys
        <g
          key={id}
          class="actor"
          onPointerEnter={() => onNear(id)}
          onPointerLeave={() => onNear(null)}
          onClick={() => void navigate({ to: '/people/$id', params: { id } })}
        >
          <circle cx={places[i]![0]} cy={places[i]![1]} r={radiusOf(events, width)} />
        </g>
      ))}
    </g>
  );
}

/** The names over everything else, so that no ring covers them. */
function Names({ network, places, width, near }: Omit<RingsProps, 'onNear'>) {
  const named = namedOf(network, places, width);
  return (
    <g class="names">
      {network.nodes.map(({ id, name, events }, i) => {
        const [x, y] = places[i]!;
        if (!named.has(i) && near !== id) return null;
        return (
          <text key={id} x={middleOf(name, x, width)} y={y - radiusOf(events, width) - 4} text-anchor="middle">
            {name}
          </text>
        );
      })}
    </g>
  );
}

function halfWidth(name: string): number {
  return (widthInLetters(name) * LETTER) / 2;
}

/** The middle of a name over its ring, moved so far that nothing of it is cut at the edge. */
export function middleOf(name: string, x: number, width: number): number {
  const half = halfWidth(name);
  return Math.max(half, Math.min(width - half, x));
}

/** Those whose names have room, the most active first. */
function namedOf({ nodes }: Network, places: Places, width: number): ReadonlySet<number> {
  const most = width < NARROW ? NAMED_NARROW : NAMED;
  const taken: { left: number; right: number; y: number }[] = [];
  const named = new Set<number>();
  for (const [i, { name, events }] of nodes.entries()) {
    if (named.size >= most) break;
    const [x, y] = places[i]!;
    const [half, middle] = [halfWidth(name), middleOf(name, x, width)];
    const box = { left: middle - half, right: middle + half, y: y - radiusOf(events, width) };
    if (taken.some((one) => one.right > box.left && one.left < box.right && Math.abs(one.y - box.y) < LINE)) continue;
    taken.push(box);
    named.add(i);
  }
  return named;
}

/** The most active actors, with what passed between them. */
function mostActive({ nodes, links }: Network, most: number): Network {
  const kept = nodes.slice(0, most);
  const ids = new Set(kept.map(({ id }) => id));
  return { nodes: kept, links: links.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}

function radiusOf(events: number, width: number): number {
  return (width < NARROW ? 0.7 : 1) * (3 + Math.sqrt(events) * 1.9);
}

/** The strongest ties as a table, which leads where the picture leads. */
export function TieTable({ network: { nodes, links } }: { readonly network: Network }) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const strongest = [...links].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, NAMED);
  return (
    <TableFrame label={say('network.table')} tall>
      <table class="figures">
        <caption class="unseen">{say('network.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('network.from')}</th>
            <th scope="col" class="words">
              {say('network.to')}
            </th>
            <th scope="col">{say('network.cooperation')}</th>
            <th scope="col">{say('network.conflict')}</th>
          </tr>
        </thead>
        <tbody>
          {strongest.map(({ source, target, cooperation, conflict }) => (
            <tr key={`${source} ${target}`}>
              <td>
                <Link to="/people/$id" params={{ id: source }}>
                  {names.get(source)}
                </Link>
              </td>
              <td class="words">
                <Link to="/people/$id" params={{ id: target }}>
                  {names.get(target)}
                </Link>
              </td>
              <td>{cooperation}</td>
              <td>{conflict}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function weightOf({ cooperation, conflict }: Network['links'][number]): number {
  return cooperation + conflict;
}
