// What a party is, as far as acts of force ask it.

import type { Sector } from '@rapport/record';
import type { EventParty } from './coded-event.ts';

const FORCES: ReadonlySet<Sector> = new Set(['MIL', 'REB', 'UAF', 'PRM']);
/** Forces, and those who bear arms without waging war. */
const ARMED: ReadonlySet<Sector> = new Set([...FORCES, 'COP', 'SPY']);

/** Whether a party fights wars: soldiers, rebels, militias. */
export function isForce({ party }: Pick<EventParty, 'party'>): boolean {
  return party.sector.some((sector) => FORCES.has(sector));
}

/** Whether a party bears arms: forces, police, secret services. */
export function isArmed({ party }: Pick<EventParty, 'party'>): boolean {
  return party.sector.some((sector) => ARMED.has(sector));
}

/** Whether a party is somebody, and no thing or place. */
export function isSomebody({ party }: Pick<EventParty, 'party'>): boolean {
  return party.kind !== 'thing';
}
