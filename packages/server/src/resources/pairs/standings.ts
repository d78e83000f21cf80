// Where the pairs on record stand, asked pair by pair, so that other questions are answered in between.

import type { PairRow } from '@rapport/ledger';
import type { Make } from '../../answering/answer-cache.ts';
import type { ServerContext } from '../../server-context.ts';
import { today } from '../send-overview.ts';

/** Pairs of a first page. */
export const USUAL_PAIRS = 24;

/** Under which key the answer is kept, and how it is made. */
export function standings({ world }: Pick<ServerContext, 'world'>, limit: number): readonly [string, Make] {
  const asOf = today(world);
  const make: Make = async (urgent) => {
    const rows = JSON.parse(await world.overviews.ask('pairs', { limit }, urgent)) as readonly PairRow[];
    const states: string[] = [];
    for (const row of rows) states.push(await world.overviews.ask('standing', { row, asOf }, urgent));
    return `[${states.join(',')}]`;
  };
  return [`pairs ${limit} ${asOf}`, make];
}
