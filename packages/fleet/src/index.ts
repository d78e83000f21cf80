// Many machines at work on one ledger.

export { type Chosen, type DeadLetter, deadLetters, dropDead, replayDead } from './dead-letters.ts';
export type { FleetEvent, OnFleetEvent } from './events.ts';
export { type Fleet, openFleet } from './fleet.ts';
export type { SeenWorker } from './presence.ts';
export { type SendSummary, sendDocuments } from './send.ts';
export { type FleetStatus, readStatus } from './status.ts';
export type { StreamOptions } from './streams.ts';
export { type WorkSummary, type WorkWorld, work } from './work.ts';
