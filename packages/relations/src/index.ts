// From mentions to a relationship, pure: the same input gives the same answer.
export { type Place, placeOf } from './align/filing.ts';
export { foldReports } from './align/fold-reports.ts';
export { type HandDecisions, NO_DECISIONS } from './align/hand-decisions.ts';
export { NEIGHBOURHOOD_GAP_DAYS, type Neighbourhood, neighbourhoodsOf } from './align/neighbourhood.ts';
