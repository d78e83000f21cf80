// PLOVER's types and modes as CAMEO event codes. CAMEO is finer in some places and coarser in others, so each row says
// how well the code fits. Codes: CAMEO codebook 1.1b3 (Schrodt 2012); rows: the inverse of the PLOVER project's
// CAMEO table (2021-09-17), and where that has no single inverse, the narrowest CAMEO code that covers the mode whole.

import type { EventType } from '@rapport/record';

/** `same`: both mean the same; `wider`: CAMEO's code covers more; `nearest`: neither covers the other. */
export type CameoFit = 'same' | 'wider' | 'nearest';

type Row = readonly [type: EventType, mode: string, code: string, fit: CameoFit, reason?: string];

/** An empty mode is the plain type. */
export const PLOVER_TO_CAMEO: readonly Row[] = [
  ['AGREE', '', '030', 'same'],
  ['CONSULT', '', '040', 'same'],
  ['CONSULT', 'visit', '042', 'same', 'the visitor is the actor; the host’s 043 is not written as a second row'],
  ['CONSULT', 'third-party', '044', 'same'],
  ['CONSULT', 'multilateral', '040', 'wider', 'CAMEO does not count the parties'],
  ['CONSULT', 'phone', '041', 'same'],
  ['SUPPORT', '', '050', 'same'],
  ['CONCEDE', '', '080', 'wider', 'CAMEO has one root for what PLOVER splits into CONCEDE and RETREAT'],
  ['COOPERATE', '', '060', 'same'],
  ['AID', '', '070', 'same'],
  ['RETREAT', '', '080', 'wider', 'the same root; that the concession is material is lost'],
  ['RETREAT', 'withdraw', '0874', 'nearest', '0874 is military; PLOVER’s withdrawal need not be'],
  ['RETREAT', 'release', '084', 'wider', '084 is the return or release of persons or property'],
  ['RETREAT', 'disarm', '0873', 'same'],
  ['RETREAT', 'ceasefire', '0871', 'same'],
  ['RETREAT', 'access', '086', 'same'],
  ['RETREAT', 'resign', '080', 'wider', 'CAMEO has a code for granted demands for a new leadership only'],
  ['REQUEST', '', '100', 'nearest', 'CAMEO parts appeals (02) from demands (10); the PLOVER table continues 10'],
  ['REQUEST', 'assist', '103', 'nearest', 'as for REQUEST'],
  ['REQUEST', 'change', '104', 'nearest', 'as for REQUEST'],
  ['REQUEST', 'yield', '105', 'nearest', 'as for REQUEST'],
  ['REQUEST', 'meet', '106', 'nearest', 'as for REQUEST'],
  ['ACCUSE', '', '110', 'wider', 'investigations are root 09'],
  ['ACCUSE', 'disapprove', '111', 'same'],
  ['ACCUSE', 'investigate', '090', 'same'],
  ['ACCUSE', 'allege', '112', 'same'],
  ['REJECT', '', '120', 'same'],
  ['REJECT', 'assist', '122', 'same'],
  ['REJECT', 'change', '123', 'same'],
  ['REJECT', 'yield', '124', 'same'],
  ['REJECT', 'meet', '125', 'same'],
  ['THREATEN', '', '130', 'same'],
  ['THREATEN', 'restrict', '132', 'same'],
  ['THREATEN', 'arrest', '130', 'wider', 'CAMEO has no threat of arrest'],
  ['THREATEN', 'relations', '1313', 'same'],
  ['THREATEN', 'expel', '130', 'wider', 'CAMEO has no threat of expulsion'],
  ['THREATEN', 'territory', '138', 'wider', '1381 is a blockade, 1382 an occupation; the mode is both'],
  ['THREATEN', 'violence', '138', 'nearest', 'threats of repression are 137'],
  ['PROTEST', '', '140', 'same'],
  ['PROTEST', 'demo', '141', 'same'],
  ['PROTEST', 'riot', '145', 'same'],
  ['PROTEST', 'strike', '143', 'wider', '143 is strike or boycott'],
  ['PROTEST', 'hunger', '142', 'same'],
  ['PROTEST', 'boycott', '143', 'wider', '143 is strike or boycott'],
  ['PROTEST', 'obstruct', '144', 'same'],
  ['PROTEST', 'vandalize', '145', 'wider', 'violent protest'],
  ['SANCTION', '', '160', 'same'],
  ['SANCTION', 'convict', '116', 'same', 'the manual’s reading; its table sends 116 to ACCUSE disapprove'],
  ['SANCTION', 'expel', '161', 'wider', '161 holds the expulsion of envoys; 166 is about missions'],
  ['SANCTION', 'withdraw', '160', 'wider', 'envoys are under 161, missions under 166'],
  ['SANCTION', 'discontinue', '160', 'wider', 'aid is under 162, trade under 163, talks under 164'],
  ['MOBILIZE', '', '150', 'same'],
  ['MOBILIZE', 'troops', '154', 'same'],
  ['MOBILIZE', 'weapons', '150', 'wider', 'CAMEO does not tell what is moved'],
  ['MOBILIZE', 'police', '153', 'same'],
  ['MOBILIZE', 'militia', '150', 'wider', '154 is armed forces of the state'],
  ['COERCE', '', '170', 'same'],
  ['COERCE', 'seize', '171', 'wider', '171 is also damage; occupied territory is 192'],
  ['COERCE', 'restrict', '172', 'nearest', 'embargoes are 163, blockades 191'],
  ['COERCE', 'censor', '1721', 'wider', 'restrictions on political freedoms'],
  ['COERCE', 'curfew', '1723', 'same'],
  ['COERCE', 'martial-law', '1724', 'same'],
  ['COERCE', 'arrest', '173', 'same'],
  ['COERCE', 'deport', '174', 'same'],
  ['COERCE', 'withhold', '170', 'wider', 'CAMEO has no code for supplies cut off'],
  ['COERCE', 'misinformation', '170', 'wider', 'CAMEO has no code for disinformation'],
  ['COERCE', 'cyber', '176', 'same'],
  ['ASSAULT', '', '180', 'nearest', 'fighting between two sides is 190: see the rule for reciprocal events'],
  ['ASSAULT', 'abduct', '181', 'same'],
  ['ASSAULT', 'beat', '182', 'wider', 'physical assault'],
  ['ASSAULT', 'torture', '1822', 'same'],
  ['ASSAULT', 'sexual', '1821', 'same'],
  ['ASSAULT', 'targeted', '180', 'wider', 'attempts are 185, killings 186, massacres 202'],
  ['ASSAULT', 'destroy', '1712', 'same', 'so in the PLOVER table'],
  ['ASSAULT', 'primitive', '182', 'wider', 'physical assault'],
  ['ASSAULT', 'firearms', '193', 'same'],
  ['ASSAULT', 'explosives', '183', 'same'],
  ['ASSAULT', 'suicide-attack', '1831', 'same'],
  ['ASSAULT', 'aerial', '195', 'same'],
  ['ASSAULT', 'drone', '1952', 'same'],
  ['ASSAULT', 'heavy-weapons', '194', 'same'],
  ['ASSAULT', 'crowd-control', '175', 'nearest', '175 is repression in general'],
  ['ASSAULT', 'unconventional', '204', 'same'],
];

/** A CAMEO code with how well it fits. */
export interface CameoCode {
  readonly code: string;
  readonly fit: CameoFit;
  readonly mode: string;
}

const BY_TYPE_AND_MODE = new Map(
  PLOVER_TO_CAMEO.map(([type, mode, code, fit]) => [`${type} ${mode}`, { code, fit, mode }]),
);
/** Plain ASSAULT that all sides do to each other is a fight. */
const FIGHT: CameoCode = { code: '190', fit: 'same', mode: '' };

/** The CAMEO codes of one type: one for each of its modes that the event has, else that of the plain type. */
export function cameoCodes(type: EventType, modes: readonly string[], reciprocal: boolean): CameoCode[] {
  const own = modes.flatMap((mode) => BY_TYPE_AND_MODE.get(`${type} ${mode}`) ?? []);
  if (own.length === 0 && type === 'ASSAULT' && reciprocal) return [FIGHT];
  return own.length > 0 ? own : [BY_TYPE_AND_MODE.get(`${type} `)!];
}
