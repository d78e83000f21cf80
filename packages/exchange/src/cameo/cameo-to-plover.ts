// CAMEO codes as PLOVER types and modes, for series that are continued from GDELT or ICEWS.
// Types: the PLOVER project's CAMEO table (2021-09-17), its quirks kept and marked. Modes: the same table where it is
// certain; else a mode is given only where the CAMEO category means what the mode means.

import type { Context, EventType } from '@rapport/record';

/** Where a spliced series jumps or loses something, and why. */
export const SPLICE_NOTES = {
  statement_dropped: 'CAMEO root 01 (statements) has no PLOVER type.',
  appeal_dropped: 'CAMEO root 02 (appeals) has no PLOVER type; demands (root 10) are REQUEST.',
  sanctions_as_coercion:
    'CAMEO 163 (embargo, boycott, sanctions) is COERCE restrict in the table; PLOVER coders, Rapport among them, code formal sanctions as SANCTION discontinue.',
  verdict_as_accusation:
    'CAMEO 116 (found guilty) is ACCUSE disapprove in the table; PLOVER coders code a verdict as SANCTION convict.',
  blockade_as_coercion: 'CAMEO 191 (blockade) leaves root 19 for COERCE restrict.',
  occupation_as_coercion: 'CAMEO 192 (occupation) leaves root 19 for COERCE seize.',
  destruction_as_assault: 'CAMEO 1712 (destruction) leaves root 17 for ASSAULT destroy.',
  repression_as_assault: 'CAMEO 175 (violent repression) leaves root 17 for ASSAULT.',
  yielding_as_retreat: 'CAMEO root 08 is split: the acts are RETREAT, the words are CONCEDE.',
  mode_renamed: 'The mode belongs to an older draft of PLOVER; the nearest of draft 2.0 is given.',
  mode_unknown: 'The mode is none of PLOVER draft 2.0 and was left out.',
  context_unknown: 'A context is none of PLOVER draft 2.0 and was left out.',
  region_not_state: 'The country code stands for a region or a state that is no more; it has no alpha-3 code.',
  country_unknown: 'The country is not one that can be told.',
} as const;

/** What is to be known of a reading of a CAMEO code; `SPLICE_NOTES` says it in words. */
export type SpliceNote = keyof typeof SPLICE_NOTES;

export interface PloverReading {
  /** Null for what PLOVER does not code. */
  readonly type: EventType | null;
  readonly mode: string | null;
  readonly context: Context | null;
  readonly note: SpliceNote | null;
}

type Row = readonly [code: string, type: EventType | null, mode?: string, note?: SpliceNote | null, context?: Context];

/** The longest code that begins an event's code decides. */
export const CAMEO_TO_PLOVER: readonly Row[] = [
  ['01', null, '', 'statement_dropped'],
  ['02', null, '', 'appeal_dropped'],
  ['03', 'AGREE'],
  ['04', 'CONSULT'],
  ['041', 'CONSULT', 'phone'],
  ['042', 'CONSULT', 'visit'],
  ['043', 'CONSULT', 'visit'],
  ['044', 'CONSULT', 'third-party'],
  ['05', 'SUPPORT'],
  ['06', 'COOPERATE'],
  ['07', 'AID'],
  ['08', 'CONCEDE'],
  ['0813', 'RETREAT', '', 'yielding_as_retreat'],
  ['0814', 'RETREAT', '', 'yielding_as_retreat'],
  ['084', 'RETREAT', '', 'yielding_as_retreat'],
  ['0841', 'RETREAT', 'release', 'yielding_as_retreat'],
  ['085', 'RETREAT', '', 'yielding_as_retreat'],
  ['086', 'RETREAT', 'access', 'yielding_as_retreat'],
  ['087', 'RETREAT', '', 'yielding_as_retreat'],
  ['0871', 'RETREAT', 'ceasefire', 'yielding_as_retreat'],
  ['0873', 'RETREAT', 'disarm', 'yielding_as_retreat'],
  ['0874', 'RETREAT', 'withdraw', 'yielding_as_retreat'],
  ['09', 'ACCUSE', 'investigate'],
  ['10', 'REQUEST'],
  ['103', 'REQUEST', 'assist'],
  ['104', 'REQUEST', 'change'],
  ['105', 'REQUEST', 'yield'],
  ['106', 'REQUEST', 'meet'],
  ['11', 'ACCUSE'],
  ['111', 'ACCUSE', 'disapprove'],
  ['112', 'ACCUSE', 'allege'],
  ['115', 'ACCUSE', 'allege'],
  ['116', 'ACCUSE', 'disapprove', 'verdict_as_accusation'],
  ['12', 'REJECT'],
  ['122', 'REJECT', 'assist'],
  ['123', 'REJECT', 'change'],
  ['124', 'REJECT', 'yield'],
  ['125', 'REJECT', 'meet'],
  ['13', 'THREATEN'],
  ['1313', 'THREATEN', 'relations'],
  ['132', 'THREATEN', 'restrict'],
  ['137', 'THREATEN', 'violence'],
  ['138', 'THREATEN', 'violence'],
  ['1381', 'THREATEN', 'territory'],
  ['1382', 'THREATEN', 'territory'],
  ['14', 'PROTEST'],
  ['141', 'PROTEST', 'demo'],
  ['142', 'PROTEST', 'hunger'],
  ['144', 'PROTEST', 'obstruct'],
  ['145', 'PROTEST', 'riot'],
  ['15', 'MOBILIZE'],
  ['151', 'MOBILIZE', 'police'],
  ['153', 'MOBILIZE', 'police'],
  ['154', 'MOBILIZE', 'troops'],
  ['16', 'SANCTION'],
  ['163', 'COERCE', 'restrict', 'sanctions_as_coercion'],
  ['17', 'COERCE'],
  ['1711', 'COERCE', 'seize'],
  ['1712', 'ASSAULT', 'destroy', 'destruction_as_assault'],
  ['172', 'COERCE', 'restrict'],
  ['1723', 'COERCE', 'curfew'],
  ['1724', 'COERCE', 'martial-law'],
  ['173', 'COERCE', 'arrest'],
  ['174', 'COERCE', 'deport'],
  ['175', 'ASSAULT', '', 'repression_as_assault'],
  ['176', 'COERCE', 'cyber', null, 'cyber'],
  ['18', 'ASSAULT'],
  ['181', 'ASSAULT', 'abduct'],
  ['1821', 'ASSAULT', 'sexual'],
  ['1822', 'ASSAULT', 'torture'],
  ['183', 'ASSAULT', 'explosives'],
  ['1831', 'ASSAULT', 'suicide-attack'],
  ['185', 'ASSAULT', 'targeted'],
  ['186', 'ASSAULT', 'targeted'],
  ['19', 'ASSAULT'],
  ['191', 'COERCE', 'restrict', 'blockade_as_coercion'],
  ['192', 'COERCE', 'seize', 'occupation_as_coercion'],
  ['193', 'ASSAULT', 'firearms'],
  ['194', 'ASSAULT', 'heavy-weapons'],
  ['195', 'ASSAULT', 'aerial'],
  ['1952', 'ASSAULT', 'drone'],
  ['20', 'ASSAULT'],
  ['202', 'ASSAULT', 'targeted'],
  ['204', 'ASSAULT', 'unconventional'],
];

const BY_CODE = new Map(CAMEO_TO_PLOVER.map((row) => [row[0], row]));

/** The reading of a CAMEO code of two to four digits; null when its root is none of the twenty. */
export function ploverOfCameo(code: string): PloverReading | null {
  for (let length = code.length; length >= 2; length--) {
    const row = BY_CODE.get(code.slice(0, length));
    if (row === undefined) continue;
    const [, type, mode = '', note = null, context = null] = row;
    return { type, mode: mode === '' ? null : mode, context, note };
  }
  return null;
}

/**
 * A CAMEO code with the leading zero that spreadsheets drop: `42` is `042`, `811` is `0811`. Null for what can be no
 * code. Two digits up to 20 are a root as they stand: whether they have lost a zero cannot be told.
 */
export function toCameoCode(cell: string): string | null {
  if (!/^\d{2,4}$/.test(cell)) return null;
  const code = Number(cell.slice(0, 2)) > 20 ? `0${cell}` : cell;
  const root = Number(code.slice(0, 2));
  return code.length <= 4 && root >= 1 && root <= 20 ? code : null;
}
