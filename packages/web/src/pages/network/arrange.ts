// Arranges a network: forces until they rest, the same places for the same network.

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

/** What is to be arranged. Links name nodes by their place in the list. */
export interface Arrangement {
  readonly radii: readonly number[];
  /** Side of each node: −1 left, 1 right, 0 between. */
  readonly sides: readonly number[];
  readonly links: readonly { readonly source: number; readonly target: number; readonly weight: number }[];
  readonly width: number;
  readonly height: number;
}

/** Places of the nodes, in their order. */
export type Places = readonly (readonly [number, number])[];

const ROUNDS = 320;
const APART = 7;

interface Node extends SimulationNodeDatum {
  readonly radius: number;
  readonly side: number;
}

export function arrange({ radii, sides, links, width, height }: Arrangement): Places {
  const nodes: Node[] = radii.map((radius, i) => ({ radius, side: sides[i] ?? 0 }));
  const edges: (SimulationLinkDatum<Node> & { weight: number })[] = links.map((link) => ({ ...link }));
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, (typeof edges)[number]>(edges)
        .distance(({ weight }) => 70 - Math.min(30, weight * 2))
        .strength(({ weight }) => Math.min(0.5, 0.06 + weight * 0.02)),
    )
    .force(
      'charge',
      forceManyBody<Node>().strength(({ radius }) => -60 - radius * 14),
    )
    .force(
      'apart',
      forceCollide<Node>(({ radius }) => radius + APART),
    )
    .force('x', forceX<Node>(({ side }) => width / 2 + side * width * 0.24).strength(0.15))
    .force('y', forceY<Node>(height / 2).strength(0.11))
    .stop();
  simulation.tick(ROUNDS);
  return fitted(nodes, width, height);
}

/** Moved and, where needed, drawn together so that all are within the picture. */
function fitted(nodes: readonly Node[], width: number, height: number): Places {
  const [left, right] = [
    Math.min(...nodes.map(({ x, radius }) => x! - radius)),
    Math.max(...nodes.map(({ x, radius }) => x! + radius)),
  ];
  const [top, bottom] = [
    Math.min(...nodes.map(({ y, radius }) => y! - radius)),
    Math.max(...nodes.map(({ y, radius }) => y! + radius)),
  ];
  const margin = 26;
  const scale = Math.min(
    1.6,
    (width - 2 * margin) / Math.max(1, right - left),
    (height - 2 * margin) / Math.max(1, bottom - top),
  );
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  return nodes.map(({ x, y }) => [width / 2 + (x! - cx) * scale, height / 2 + (y! - cy) * scale]);
}
