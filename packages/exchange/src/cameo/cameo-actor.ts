// Actors as CAMEO writes them: country, known group and role in one code (`KORGOV`, `IGOUNO`).

import type { EventActor, Sector } from '@rapport/record';
import type { CountryNames } from '../wording/name-actors.ts';
import { codeName } from '../wording/wording.ts';

export interface CameoActor {
  /** Country, group and first role, as in GDELT's Actor1Code; empty when nothing is known. */
  readonly code: string;
  readonly name: string;
  /** ISO alpha-3, which CAMEO shares for all but a few states. */
  readonly country: string;
  readonly group: string;
  /** CAMEO roles, the primary one first. */
  readonly roles: readonly string[];
}

/** PLOVER sectors as CAMEO roles. Sectors without a role of their own (PRM, PTY, UNK, PRE, REL) have none. */
const ROLES: Readonly<Partial<Record<Sector, string>>> = {
  COP: 'COP',
  GOV: 'GOV',
  JUD: 'JUD',
  LEG: 'LEG',
  MIL: 'MIL',
  REB: 'REB',
  SPY: 'SPY',
  UAF: 'UAF',
  OPP: 'OPP',
  AGR: 'AGR',
  BUS: 'BUS',
  CRM: 'CRM',
  CVL: 'CVL',
  EDU: 'EDU',
  ELI: 'ELI',
  JRN: 'MED',
  LAB: 'LAB',
  MED: 'HLH',
  REF: 'REF',
  SOC: 'CVL',
};

/** PLOVER's codes of actors that are no state: CAMEO's role and, for two of them, the known group. */
const NON_STATE: Readonly<Record<string, { readonly role: string; readonly group: string }>> = {
  IGO: { role: 'IGO', group: '' },
  UNO: { role: 'IGO', group: 'UNO' },
  EUR: { role: 'IGO', group: 'EEC' },
  NGO: { role: 'NGO', group: '' },
  ISM: { role: 'INT', group: '' },
  IMG: { role: 'IMG', group: '' },
  MNC: { role: 'MNC', group: '' },
};

/** Nobody: an event without a recipient has it as its second actor. */
export const NO_CAMEO_ACTOR: CameoActor = { code: '', name: '', country: '', group: '', roles: [] };

/** The actor in CAMEO's form. The name is the country's, or for actors that are no state their own, in capitals. */
export function toCameoActor(actor: EventActor, countries: CountryNames): CameoActor {
  const roles = unique(actor.sector.flatMap((sector) => ROLES[sector] ?? []));
  const { code } = actor;
  if (code === null) {
    return { code: roles[0] ?? '', name: capitals(actor.identifier_text), country: '', group: '', roles };
  }
  const kind = NON_STATE[code];
  if (kind !== undefined) {
    const all = unique([kind.role, ...roles]);
    const name = kind.group === '' ? actor.identifier_text : codeName(code, countries);
    return { code: kind.role + kind.group, name: capitals(name), country: '', group: kind.group, roles: all };
  }
  const name = countries.get(code) ?? actor.identifier_text;
  return { code: code + (roles[0] ?? ''), name: capitals(name), country: code, group: '', roles };
}

function capitals(name: string): string {
  return name.toUpperCase();
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
