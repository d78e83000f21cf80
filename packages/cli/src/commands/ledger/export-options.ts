// What every written file is told of its making.

import type { ExportOptions } from '@rapport/exchange';
import type { Collaborators } from '../../collaborators.ts';

/** Names of countries, the program and the time. */
export async function exportOptions(collaborators: Collaborators): Promise<ExportOptions> {
  return {
    countries: await collaborators.countryNames(),
    made: { by: collaborators.program, at: collaborators.now() },
  };
}
