// The options that choose events, as the ledger's filter.

import type { EventFilter } from '@rapport/ledger';
import type { EventType, Field, Status } from '@rapport/record';
import { codeOf } from './parties.ts';

/** As the program declares them; a list holds when any of its entries does. */
export interface FilterOptions {
  readonly since?: string;
  readonly until?: string;
  readonly field?: readonly Field[];
  readonly type?: readonly EventType[];
  readonly status?: readonly Status[];
  /** Countries of publishers, by code or name. */
  readonly source?: readonly string[];
  readonly text?: string;
}

/** Throws `E_USAGE` for a country that is none. */
export function eventFilter(options: FilterOptions, countries: ReadonlyMap<string, string>): EventFilter {
  const { since, until, field, type, status, source, text } = options;
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(field === undefined ? {} : { fields: field }),
    ...(type === undefined ? {} : { types: type }),
    ...(status === undefined ? {} : { statuses: status }),
    ...(source === undefined ? {} : { publisherCountries: source.map((name) => codeOf(name, countries)) }),
    ...(text === undefined ? {} : { text }),
  };
}
