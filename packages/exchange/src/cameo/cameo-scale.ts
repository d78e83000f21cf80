// Goldstein's scale and GDELT's quad class for CAMEO codes.

/**
 * Scores of CAMEO's twenty roots: Goldstein (1992, J. Conflict Resolution 36:369–385) as carried over to CAMEO by the
 * codebook's authors and used by GDELT. Codes below a root have finer scores of their own; Rapport's modes do not map
 * onto them one to one, so the root's is given.
 */
const ROOT_SCORES: Readonly<Record<string, number>> = {
  '01': 0,
  '02': 3,
  '03': 4,
  '04': 1,
  '05': 3.5,
  '06': 6,
  '07': 7,
  '08': 5,
  '09': -2,
  '10': -5,
  '11': -2,
  '12': -4,
  '13': -6,
  '14': -6.5,
  '15': -7.2,
  '16': -4,
  '17': -7,
  '18': -9,
  '19': -10,
  '20': -10,
};

/** The first two digits of a code. */
export function cameoRoot(code: string): string {
  return code.slice(0, 2);
}

/** The first three digits of a code: CAMEO's base event. */
export function cameoBase(code: string): string {
  return code.slice(0, 3);
}

/** Goldstein's score of the code's root, −10…+10. */
export function goldsteinOfRoot(code: string): number | null {
  return ROOT_SCORES[cameoRoot(code)] ?? null;
}

/**
 * GDELT's quad class: 1 verbal cooperation (roots 01–05), 2 material cooperation (06–08), 3 verbal conflict (09–13),
 * 4 material conflict (14–20). It differs from PLOVER's for CONCEDE (root 08, class 2) and SANCTION convict (116, 3).
 */
export function gdeltQuadClass(code: string): 1 | 2 | 3 | 4 {
  const root = Number(cameoRoot(code));
  if (root <= 5) return 1;
  if (root <= 8) return 2;
  return root <= 13 ? 3 : 4;
}
