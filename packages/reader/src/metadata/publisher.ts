// Who publishes a page, and from which country.

import { findOutlet, type Outlet, type OutletTable } from './outlets.ts';
import { same } from './title.ts';

/** Top-level domains whose registrants sit in the country; free-for-all ones (.tv, .io, .co, .me …) tell nothing. */
const COUNTRY_OF_TLD: Readonly<Record<string, string>> = {
  ae: 'ARE',
  ar: 'ARG',
  at: 'AUT',
  au: 'AUS',
  be: 'BEL',
  bd: 'BGD',
  bg: 'BGR',
  br: 'BRA',
  by: 'BLR',
  ca: 'CAN',
  ch: 'CHE',
  cl: 'CHL',
  cn: 'CHN',
  cz: 'CZE',
  de: 'DEU',
  dk: 'DNK',
  ee: 'EST',
  eg: 'EGY',
  es: 'ESP',
  fi: 'FIN',
  fr: 'FRA',
  gr: 'GRC',
  hk: 'HKG',
  hr: 'HRV',
  hu: 'HUN',
  id: 'IDN',
  ie: 'IRL',
  il: 'ISR',
  in: 'IND',
  iq: 'IRQ',
  ir: 'IRN',
  it: 'ITA',
  jp: 'JPN',
  ke: 'KEN',
  kp: 'PRK',
  kr: 'KOR',
  kz: 'KAZ',
  lk: 'LKA',
  lt: 'LTU',
  lv: 'LVA',
  mo: 'MAC',
  mx: 'MEX',
  my: 'MYS',
  ng: 'NGA',
  nl: 'NLD',
  no: 'NOR',
  np: 'NPL',
  nz: 'NZL',
  pe: 'PER',
  ph: 'PHL',
  pk: 'PAK',
  pl: 'POL',
  pt: 'PRT',
  qa: 'QAT',
  ro: 'ROU',
  rs: 'SRB',
  ru: 'RUS',
  sa: 'SAU',
  se: 'SWE',
  sg: 'SGP',
  si: 'SVN',
  sk: 'SVK',
  th: 'THA',
  tr: 'TUR',
  tw: 'TWN',
  ua: 'UKR',
  uk: 'GBR',
  uz: 'UZB',
  ve: 'VEN',
  vn: 'VNM',
  za: 'ZAF',
};

/** What is known of the publisher; absent facts are absent. */
export interface Publisher {
  readonly name?: string;
  readonly country?: string;
  readonly language?: string;
}

/** What a page and its address say of the publisher. */
export interface PublisherEvidence {
  readonly url?: string | undefined;
  /** Names the page gives, best first: og:site_name, JSON-LD publisher. */
  readonly names: readonly string[];
  /** Domains of staff e-mail addresses in the byline. */
  readonly mailDomains?: readonly string[];
}

/** The publisher by the outlet table (address first, then name, then staff e-mail), else by name and top-level domain. */
export function findPublisher(evidence: PublisherEvidence, outlets: OutletTable): Publisher {
  const host = hostOf(evidence.url);
  const outlet = outletOf(host, evidence, outlets);
  if (outlet !== undefined) return { name: outlet.name, country: outlet.country, language: outlet.language };
  const name = evidence.names
    .map((given) => given.split(/\s[|–—-]\s/)[0]!)
    .find((given) => given !== '' && given.length <= 80 && !/^https?:/.test(given));
  const country = COUNTRY_OF_TLD[host?.split('.').at(-1) ?? ''];
  return { ...(name === undefined ? {} : { name }), ...(country === undefined ? {} : { country }) };
}

/** Host of an http address; undefined when it is none. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname || undefined;
}

function outletOf(host: string | undefined, evidence: PublisherEvidence, outlets: OutletTable): Outlet | undefined {
  const byHost = host === undefined ? undefined : findOutlet(outlets, host);
  if (byHost !== undefined) return byHost;
  // Only the site's own name: a page that carries a dispatch names the agency behind it.
  const [site] = evidence.names;
  for (const outlet of outlets.values()) if (site !== undefined && same(outlet.name, site)) return outlet;
  if (host !== undefined) return undefined;
  for (const domain of evidence.mailDomains ?? []) {
    const outlet = findOutlet(outlets, domain);
    if (outlet !== undefined) return outlet;
  }
  return undefined;
}
