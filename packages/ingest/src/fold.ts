// Mentions that wait become events: what was added, corrected or re-coded is folded place by place.

import type { DirtyPlace, EventKeeper, Folded, Neighbourhood } from '@rapport/ledger';
import { RapportError } from '@rapport/record';
import { foldReports } from '@rapport/relations';

/**
 * Places settled in one step. Rows are written where the hashes of their ids fall, so that a longer step writes fewer
 * pages: a tenth less time than with 400, no more memory. Others wait a third of a second for their turn.
 */
const PLACES_A_STEP = 1200;
/** Places that one change of a person or one document can touch, by far. */
const MOST_TOUCHED = 10_000;

/** Pauses while somebody else folds, in ms: what one of the two reads meanwhile, it reads in vain. */
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5000;

/** Events that folding has added, changed and removed. */
export interface FoldSummary {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * Folds until no place waits. Neighbourhoods that a person has joined are folded together. Safe to break off at any
 * point: what is not folded waits for the next run. While another program folds, it is left to that one.
 */
export async function foldWaiting(ledger: EventKeeper, onStep?: (settled: number) => void): Promise<FoldSummary> {
  const sum = { added: 0, changed: 0, removed: 0 };
  let pauseMs = FIRST_PAUSE_MS;
  for (;;) {
    const places = await ledger.dirtyPlaces(PLACES_A_STEP);
    if (places.length === 0) return sum;
    const step = await foldPlaces(ledger, places).catch(overtaken);
    if (step === null) {
      await pause(pauseMs);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      continue;
    }
    pauseMs = FIRST_PAUSE_MS;
    sum.added += step.added;
    sum.changed += step.changed;
    sum.removed += step.removed;
    onStep?.(places.length);
  }
}

/**
 * Makes a change and folds what it touched, and no more: what others have left waiting goes on waiting for them. The
 * change is there, with its events, when this has ended.
 */
export async function foldAfter<T>(ledger: EventKeeper, change: () => Promise<T>): Promise<T> {
  const before = await ledger.lastStamp();
  const result = await change();
  const touched = await ledger.dirtyPlaces(MOST_TOUCHED, before);
  for (let i = 0; i < touched.length; i += PLACES_A_STEP) {
    const places = touched.slice(i, i + PLACES_A_STEP);
    while ((await foldPlaces(ledger, places).catch(overtaken)) === null);
  }
  return result;
}

/** Null when somebody else folded meanwhile: then what is there now has to be read again. */
function overtaken(thrown: unknown): null {
  if (thrown instanceof RapportError && thrown.code === 'E_LEDGER_OVERTAKEN') return null;
  throw thrown;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function foldPlaces(ledger: EventKeeper, places: readonly DirtyPlace[]): Promise<FoldSummary> {
  const neighbourhoods = await ledger.neighbourhoods(places);
  return ledger.replaceEvents(joined(neighbourhoods).map(foldOne));
}

function foldOne(neighbourhood: Neighbourhood): Folded {
  const { reports, together, apart } = neighbourhood;
  return { neighbourhood, events: foldReports(reports, { together, apart }) };
}

/** Neighbourhoods that hold mentions of one group of a person's become one. */
function joined(neighbourhoods: readonly Neighbourhood[]): Neighbourhood[] {
  const home = new Map<string, number>();
  neighbourhoods.forEach(({ mention_ids }, i) => {
    for (const id of mention_ids) home.set(id, i);
  });
  const leader = neighbourhoods.map((_, i) => i);
  const find = (i: number): number => (leader[i] === i ? i : find(leader[i]!));
  for (const { together } of neighbourhoods) {
    for (const group of together) {
      const homes = group.flatMap((id) => home.get(id) ?? []);
      for (const other of homes.slice(1)) leader[find(other)] = find(homes[0]!);
    }
  }
  return groupsBy(neighbourhoods, find).map((group) => (group.length === 1 ? group[0]! : merge(group)));
}

function groupsBy(neighbourhoods: readonly Neighbourhood[], find: (i: number) => number): Neighbourhood[][] {
  const groups = new Map<number, Neighbourhood[]>();
  neighbourhoods.forEach((neighbourhood, i) => {
    const key = find(i);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [neighbourhood]);
    else group.push(neighbourhood);
  });
  return [...groups.values()];
}

function merge(group: readonly Neighbourhood[]): Neighbourhood {
  return {
    block: group[0]!.block,
    asOf: group[0]!.asOf,
    places: group.flatMap(({ places }) => places),
    mention_ids: group.flatMap(({ mention_ids }) => mention_ids),
    reports: group.flatMap(({ reports }) => reports),
    together: group.flatMap(({ together }) => together),
    apart: group.flatMap(({ apart }) => apart),
  };
}
