// Country codes of the record (alpha-3) to those that Intl (alpha-2) and the map (numeric) know.

import codes from 'i18n-iso-countries/codes.json';

const ALPHA_2 = new Map<string, string>();
const NUMERIC = new Map<string, string>();
for (const [two, three, numeric] of codes as unknown as readonly (readonly [string, string, string])[]) {
  ALPHA_2.set(three, two);
  NUMERIC.set(numeric, three);
}

export function alpha2Of(code: string): string | undefined {
  return ALPHA_2.get(code);
}

/** The alpha-3 code of a numeric one, as the map's shapes carry it. */
export function alpha3OfNumeric(numeric: string): string | undefined {
  return NUMERIC.get(numeric.padStart(3, '0'));
}
