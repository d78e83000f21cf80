// Imports between files, and cycles in any graph.

import ts from 'typescript';
import { readText } from './source-tree.ts';

export interface ImportArrow {
  /** Path of the importing file. */
  readonly from: string;
  /** Specifier as written. */
  readonly to: string;
}

/** Every import, export-from and dynamic import of the files. */
export function importArrows(root: string, files: readonly string[]): ImportArrow[] {
  return files.flatMap((from) =>
    ts.preProcessFile(readText(root, from), true, true).importedFiles.map((found) => ({ from, to: found.fileName })),
  );
}

/** A relative specifier resolved against its file: both with `/`, relative to the root. */
export function resolveRelative(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** One cycle for each knot of the graph, as the list of its nodes in order; none when there is no cycle. */
export function findCycles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const cycles: string[][] = [];
  const visit = (node: string): void => {
    state.set(node, 'open');
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      if (state.get(next) === 'open') cycles.push([...path.slice(path.indexOf(next)), next]);
      else if (!state.has(next)) visit(next);
    }
    path.pop();
    state.set(node, 'done');
  };
  for (const node of graph.keys()) if (!state.has(node)) visit(node);
  return cycles;
}

export function addArrow(graph: Map<string, Set<string>>, from: string, to: string): void {
  if (from === to) return;
  const targets = graph.get(from) ?? new Set();
  targets.add(to);
  graph.set(from, targets);
}
