// How each public of a pair is reported to see the other, from what the ledger keeps.

import type { RecordReader } from '@rapport/ledger';
import { type AttitudeDirection, attitudeSeries } from '@rapport/relations';

/** Whose attitudes towards each other are asked for, and of which days (ISO, both included). */
export interface AttitudesRequest {
  readonly pair: readonly [string, string];
  readonly since?: string;
  readonly until?: string;
}

/** Both directions, the public of the pair's first country first. */
export async function readAttitudes(
  ledger: RecordReader,
  { pair, since, until }: AttitudesRequest,
): Promise<readonly [AttitudeDirection, AttitudeDirection]> {
  const period = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  return attitudeSeries(await ledger.attitudes({ about: pair, ...period }), pair);
}
