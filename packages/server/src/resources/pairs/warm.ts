// What the first page shows, and what takes longest on the pages that it leads to, made before somebody opens them.

import type { PairState } from '@rapport/ingest';
import type { Make } from '../../answering/answer-cache.ts';
import type { ServerContext } from '../../server-context.ts';
import { overview, today } from '../send-overview.ts';
import { standings, USUAL_PAIRS } from './standings.ts';

/** Pairs of which the pages are made ready: those with the most events, of which making them takes longest. */
const READY = 6;

/** Makes them one after the other, each when nobody waits for another answer. Ends early when the server closes. */
export async function warmPages(
  { answers, world }: Pick<ServerContext, 'answers' | 'world'>,
  closing: AbortSignal,
): Promise<void> {
  const keep = ([key, make]: readonly [string, Make]) => answers.get(key, () => make(false));
  const { body } = await keep(standings({ world }, USUAL_PAIRS));
  for (const { pair } of (JSON.parse(body) as readonly PairState[]).slice(0, READY)) {
    for (const answer of [
      overview(world, 'index', { pair, by: 'month' }),
      overview(world, 'counts', { pair }),
      overview(world, 'pledge-board', { pair, asOf: today(world) }),
    ]) {
      if (closing.aborted) return;
      await keep(answer);
    }
  }
}
