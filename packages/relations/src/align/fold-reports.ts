// The same event once: reports in, events out.

import type { MergedEvent, Report } from '@rapport/record';
import { alignReports } from './align-reports.ts';
import type { HandDecisions } from './hand-decisions.ts';
import { mergeReports } from './merge-reports.ts';

/**
 * Folds reports into events, in the order of their first reports. A function of the set of reports: neither their order
 * nor the way they arrived matters. Give whole neighbourhoods (`placeOf`, `neighbourhoodsOf`); where a person put
 * mentions of several neighbourhoods together, give those neighbourhoods in one call. Human decisions win over
 * alignment, and apart wins over together. An event's id is that of its first report's mention.
 */
export function foldReports(reports: readonly Report[], decisions: HandDecisions): MergedEvent[] {
  return alignReports(reports, decisions).map(mergeReports);
}
