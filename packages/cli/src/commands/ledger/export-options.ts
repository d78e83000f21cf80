// What every written file is told of its making.

import type { ExportOptions } from '@rapport/exchange';
import { RapportError } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import type { Streams } from '../../streams.ts';

/** The last second that an ISO time with four digits of year can tell. */
const LAST_SECOND = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

/** Names of countries, the program and the time. */
export async function exportOptions(streams: Streams, collaborators: Collaborators): Promise<ExportOptions> {
  return {
    countries: await collaborators.countryNames(),
    made: { by: collaborators.program, at: timeOfMaking(streams.env) ?? collaborators.now() },
  };
}

/**
 * The time that files are to tell instead of the clock's, so that the same record gives the same bytes on another day:
 * `SOURCE_DATE_EPOCH`, whole seconds since 1970 (reproducible-builds.org/specs/source-date-epoch). Throws `E_USAGE`.
 */
function timeOfMaking(env: Streams['env']): string | null {
  const asked = env.SOURCE_DATE_EPOCH;
  if (asked === undefined || asked === '') return null;
  if (!/^\d+$/.test(asked) || Number(asked) > LAST_SECOND) {
    const what = 'SOURCE_DATE_EPOCH, the time that written files tell, is a number of whole seconds since 1970';
    throw new RapportError('E_USAGE', `${what}, not "${asked}"; set it right or unset it`);
  }
  return new Date(Number(asked) * 1000).toISOString();
}
