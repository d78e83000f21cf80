// A command on a fleet: opened before, closed after, whatever happens between.

import type { Fleet, StreamOptions } from '@rapport/fleet';
import type { Collaborators } from '../../collaborators.ts';

/** Runs `work` on the fleet and closes it. */
export async function withFleet<T>(
  asked: string | undefined,
  collaborators: Collaborators,
  work: (fleet: Fleet) => Promise<T>,
  options?: StreamOptions,
): Promise<T> {
  const fleet = await collaborators.openFleet(asked, collaborators.program, options);
  try {
    return await work(fleet);
  } finally {
    await fleet.close();
  }
}
