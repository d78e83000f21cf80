// From mentions to a relationship, pure: the same input gives the same answer.

export type { AccountColumn, AccountQuote, AccountSentence, Naming } from './accounts/account-column.ts';
export { type Accounts, type AccountsInput, compareAccounts } from './accounts/compare-accounts.ts';
export type { AccountDifference, DifferenceAbout } from './accounts/differences.ts';
export type { EventAccount } from './accounts/event-account.ts';
export type { PeriodAccount, PeriodColumn } from './accounts/period-accounts.ts';
export type { PressSample } from './accounts/press-sample.ts';
export type { Coverage } from './accounts/silence.ts';
export { type Place, placeOf } from './align/filing.ts';
export { foldReports } from './align/fold-reports.ts';
export { type HandDecisions, NO_DECISIONS } from './align/hand-decisions.ts';
export { eventIdOf } from './align/merge-reports.ts';
export { NEIGHBOURHOOD_GAP_DAYS, type Neighbourhood, neighbourhoodsOf } from './align/neighbourhood.ts';
export {
  type AttitudeDirection,
  type AttitudeSource,
  attitudeSeries,
  type MoodLine,
  type PollPoint,
} from './attitudes/attitude-series.ts';
export { bandsOf, signatureOf } from './copies/signature.ts';
export {
  COPY_WINDOW_DAYS,
  isCopy,
  type Near,
  type PlacedText,
  type Sources,
  sourcesOf,
  type TextTrace,
} from './copies/sources.ts';
export type { Resolution } from './index-series/calendar.ts';
export type { Pair } from './index-series/direction.ts';
export type { Acts } from './index-series/evidence.ts';
export { type DayVolume, type IndexEvent, toIndexEvent } from './index-series/index-event.ts';
export type { IndexPeriod } from './index-series/index-series.ts';
export type { LeftOut } from './index-series/place-events.ts';
export { type Random, seededRandom } from './index-series/random.ts';
export { INDEX_SETTINGS, type IndexSettings } from './index-series/settings.ts';
export { foldPledges } from './pledges/fold-pledges.ts';
export { type FollowOptions, followPledge, followPledges } from './pledges/follow-pledges.ts';
export { pledgesOfEvents } from './pledges/pledges-of-events.ts';
export type { PromiseReport } from './pledges/promise-report.ts';
export { BREAK_SETTINGS, type BreakSettings, findBreaks } from './turning-points/find-breaks.ts';
export type { Maker } from './turning-points/makers.ts';
export type { PhaseName } from './turning-points/phases.ts';
export {
  type IndexQuery,
  type RelationIndex,
  type RelationSeries,
  relationIndex,
} from './turning-points/relation-index.ts';
export { observedOf } from './turning-points/stretch.ts';
export { LEAST_PERIODS, type Phase, type TurningPoint } from './turning-points/turning-points.ts';
