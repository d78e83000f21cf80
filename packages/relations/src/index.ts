// From mentions to a relationship, pure: the same input gives the same answer.
export { type Place, placeOf } from './align/filing.ts';
export { foldReports } from './align/fold-reports.ts';
export { type HandDecisions, NO_DECISIONS } from './align/hand-decisions.ts';
export { NEIGHBOURHOOD_GAP_DAYS, type Neighbourhood, neighbourhoodsOf } from './align/neighbourhood.ts';
export { type Random, seededRandom } from './index-series/random.ts';
export { foldPledges } from './pledges/fold-pledges.ts';
export { type FollowOptions, followPledge, followPledges } from './pledges/follow-pledges.ts';
export { pledgesOfEvents } from './pledges/pledges-of-events.ts';
export type { PromiseReport } from './pledges/promise-report.ts';
export { BREAK_SETTINGS, type BreakSettings, findBreaks } from './turning-points/find-breaks.ts';
export { observedOf } from './turning-points/stretch.ts';
