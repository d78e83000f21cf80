// CAMEO's actor codes where they differ from ISO's.

/** CAMEO's codes of states that are not ISO's (CAMEO codebook 1.1b3, chapter 5; GDELT CAMEO.country.txt). */
export const CAMEO_STATES: Readonly<Record<string, string>> = {
  GZS: 'PSE',
  KOS: 'XKX',
  KSV: 'XKX',
  MTN: 'MNE',
  ROM: 'ROU',
  TMP: 'TLS',
  WSB: 'PSE',
  ZAR: 'COD',
};

/** CAMEO's codes of regions, and ISO's of states that are no more. No state stands behind them. */
export const CAMEO_REGIONS: ReadonlySet<string> = new Set([
  ...['AFR', 'ASA', 'BLK', 'CAS', 'CAU', 'CEU', 'CFR', 'CRB', 'EAF', 'EEU', 'EIN', 'EUR', 'LAM', 'MDT', 'MEA'],
  ...['NAF', 'NMR', 'PGS', 'SAF', 'SAM', 'SAS', 'SCN', 'SEA', 'WAF', 'WST'],
  ...['CSK', 'DDR', 'SCG', 'SUN', 'YUG'],
]);
