// An actor code of CAMEO (`AFGGOVMIL`, `IGOUNO`) as Rapport's: a country or non-state code, and PLOVER sectors.

import { CAMEO_REGIONS, CAMEO_STATES, NON_STATE_CODES, SECTORS, type Sector } from '@rapport/record';

/** What a code comes to. */
export interface ActorCode {
  /** Country or non-state code; null where the code names none (`ELI`), or nobody (`---`). */
  readonly code: string | null;
  readonly sector: readonly Sector[];
  /** Whether the dictionary means an actor at all. */
  readonly isActor: boolean;
}

/** CAMEO's roles as PLOVER's sectors where the names differ (CAMEO codebook 1.1b3, chapter 3; PLOVER manual, 2.0). */
const SECTOR_OF_ROLE: Readonly<Record<string, Sector>> = {
  CIV: 'CVL',
  DEV: 'SOC',
  ENV: 'SOC',
  HLH: 'MED',
  HRI: 'SOC',
  INS: 'REB',
  MED: 'JRN',
  SEP: 'REB',
};
/** CAMEO's religions. */
const RELIGIONS: ReadonlySet<string> = new Set([
  ...['ATH', 'BAH', 'BUD', 'CHR', 'CON', 'CPT', 'CTH', 'DOX', 'DRZ', 'HIN', 'HSD', 'ITR', 'JAN', 'JEW', 'LDS', 'MOS'],
  ...['MRN', 'MUS', 'NRM', 'PAG', 'PRO', 'SFI', 'SHI', 'SHN', 'SIK', 'SUN', 'TAO', 'UDX', 'ZRO'],
]);
const NON_STATE_OF: Readonly<Record<string, string>> = { INT: 'ISM', NGM: 'NGO' };
/** Organisations behind IGO that have a code of their own. */
const OWN_CODE_OF_IGO: Readonly<Record<string, string>> = { UNO: 'UNO', EEC: 'EUR', EEU: 'EUR', EUR: 'EUR' };
/** Codes that stand for nobody. */
const NOBODY = /^[-+#*]+$/;

/** Of alternatives (`FRO/BIL`) the first counts. `countries` are the codes of the tables; a code of none stays as it is. */
export function readActorCode(written: string, countries: ReadonlySet<string>): ActorCode {
  const whole = written.split('/')[0]!.trim().toUpperCase();
  if (whole === '' || NOBODY.test(whole)) return { code: null, sector: [], isActor: false };
  const [first, ...rest] = groupsOf(whole);
  if (first === undefined) return { code: null, sector: [], isActor: true };
  const code = codeOf(first, rest, countries);
  const isCountryOrBody = code !== null || CAMEO_REGIONS.has(first);
  return { code, sector: sectorsOf(isCountryOrBody ? rest : [first, ...rest]), isActor: true };
}

/** What an agent's code adds. */
export function readAgentCode(written: string): readonly Sector[] {
  return sectorsOf(groupsOf(written.replaceAll('~', '').toUpperCase()));
}

function codeOf(first: string, rest: readonly string[], countries: ReadonlySet<string>): string | null {
  if (first === 'IGO') return OWN_CODE_OF_IGO[rest[0] ?? ''] ?? 'IGO';
  const nonState = NON_STATE_OF[first] ?? first;
  if (NON_STATE_CODES.some((known) => known === nonState) && first !== 'EUR') return nonState;
  const state = CAMEO_STATES[first] ?? first;
  if (countries.has(state)) return state;
  if (CAMEO_REGIONS.has(first) || sectorOf(first) !== null) return null;
  return /^[A-Z]{3}$/.test(first) ? first : null;
}

function groupsOf(code: string): string[] {
  return code.match(/.{3}/gs) ?? [];
}

function sectorsOf(groups: readonly string[]): Sector[] {
  return [...new Set(groups.flatMap((group) => sectorOf(group) ?? []))];
}

function sectorOf(role: string): Sector | null {
  if (RELIGIONS.has(role)) return 'REL';
  if (Object.hasOwn(SECTOR_OF_ROLE, role)) return SECTOR_OF_ROLE[role]!;
  return SECTORS.find((sector) => sector === role) ?? null;
}
