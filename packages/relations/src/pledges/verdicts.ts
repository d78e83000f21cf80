// What people decided about promises, as it stands: who, when, about which promise and event; undone ones gone.

import { type Correction, type Decision, PLEDGE_STATES, type PledgeState, RapportError } from '@rapport/record';

/** A decision that stands, with who took it and when. */
export interface Verdict extends Omit<Extract<Decision, { kind: 'pledge' }>, 'state'> {
  readonly state?: PledgeState;
  readonly author: string;
  readonly known_from: string;
}

/** Verdicts by the pledge id that they name, the earliest first. */
export type Verdicts = ReadonlyMap<string, readonly Verdict[]>;

/**
 * The verdicts that stand. Corrections of other kinds are passed over; their order does not matter.
 * @throws RapportError `E_INPUT` where a decision sets a state that is none.
 */
export function verdictsOf(corrections: readonly Correction[]): Verdicts {
  const undone = undoneIds(corrections);
  const verdicts = new Map<string, Verdict[]>();
  for (const { id, decision, author, known_from } of [...corrections].sort(byTime)) {
    if (decision.kind !== 'pledge' || undone.has(id)) continue;
    const { state, ...rest } = decision;
    const verdict = { ...rest, ...(state === undefined ? {} : { state: stateNamed(state, id) }), author, known_from };
    const list = verdicts.get(decision.pledge_id);
    if (list === undefined) verdicts.set(decision.pledge_id, [verdict]);
    else list.push(verdict);
  }
  return verdicts;
}

/** What was decided about a promise under any of its ids, the earliest first. */
export function verdictsOn(ids: Iterable<string>, verdicts: Verdicts): Verdict[] {
  return [...new Set(ids)]
    .flatMap((id) => verdicts.get(id) ?? [])
    .sort((a, b) => (a.known_from < b.known_from ? -1 : a.known_from > b.known_from ? 1 : 0));
}

function stateNamed(state: string, correction: string): PledgeState {
  const known = PLEDGE_STATES.find((name) => name === state);
  if (known !== undefined) return known;
  const expected = PLEDGE_STATES.join(', ');
  throw new RapportError(
    'E_INPUT',
    `correction ${correction} sets the state “${state}”; a promise is one of: ${expected}`,
  );
}

/** An undo may itself be undone: the latest is looked at first. */
function undoneIds(corrections: readonly Correction[]): Set<string> {
  const undone = new Set<string>();
  for (const { id, decision } of [...corrections].sort(byTime).reverse()) {
    if (decision.kind === 'undo' && !undone.has(id)) undone.add(decision.correction_id);
  }
  return undone;
}

function byTime(a: Correction, b: Correction): number {
  if (a.known_from !== b.known_from) return a.known_from < b.known_from ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
