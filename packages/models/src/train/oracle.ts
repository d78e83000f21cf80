// The dynamic oracle of the arc-hybrid system: how many gold arcs each transition makes unreachable (Goldberg & Nivre 2013).

import { LEFT, type ParserState, RIGHT, SHIFT } from '@rapport/coder';

/**
 * Gold arcs that a kind of transition loses. `heads` are word numbers within the sentence, `state.size` for the root's
 * child; the state must allow the transition.
 */
export function transitionCost(state: ParserState, heads: Int32Array, kind: number): number {
  const top = state.depth > 0 ? state.stack[state.depth - 1]! : -1;
  if (kind === SHIFT) return shiftCost(state, heads);
  const below = state.depth > 1 ? state.stack[state.depth - 2]! : -1;
  let cost = 0;
  const head = heads[top]!;
  const given = kind === LEFT ? state.front : below;
  if (head !== given && (head >= state.front || head === below)) cost++;
  for (let i = state.front; i < state.size; i++) if (heads[i] === top) cost++;
  return cost;
}

/** Kinds of transition a state allows, cheapest first found; the cost of each in `costs` (Infinity if not allowed). */
export function transitionCosts(state: ParserState, heads: Int32Array, costs: Float64Array): number {
  let least = Infinity;
  for (const kind of [SHIFT, LEFT, RIGHT]) {
    costs[kind] = state.allows(kind) ? transitionCost(state, heads, kind) : Infinity;
    least = Math.min(least, costs[kind]!);
  }
  return least;
}

function shiftCost(state: ParserState, heads: Int32Array): number {
  const shifted = state.front;
  const head = heads[shifted]!;
  let cost = 0;
  for (let d = 0; d < state.depth; d++) {
    const word = state.stack[d]!;
    if (heads[word] === shifted) cost++;
    if (head === word && d < state.depth - 1) cost++;
  }
  return cost;
}
