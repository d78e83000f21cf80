// Countries as other coders write them, as ISO 3166 alpha-3.

import { CAMEO_REGIONS, CAMEO_STATES, NON_STATE_CODES } from '@rapport/record';
import type { SpliceNote } from '../cameo/cameo-to-plover.ts';

/** A country's code with the names it goes by. */
export interface NamedCountry {
  readonly code: string;
  readonly name: string;
  readonly names?: readonly string[];
}

/** Names in ICEWS and POLECAT that a table of today's usual names may not have. A name the caller gives goes first. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Brunei Darussalam': 'BRN',
  'Cape Verde': 'CPV',
  "Cote d'Ivoire": 'CIV',
  'Czech Republic': 'CZE',
  'Democratic Republic of Congo': 'COD',
  "Democratic People's Republic of Korea": 'PRK',
  'East Timor': 'TLS',
  'Holy See': 'VAT',
  'Islamic Republic of Iran': 'IRN',
  "Lao People's Democratic Republic": 'LAO',
  'Libyan Arab Jamahiriya': 'LBY',
  Macedonia: 'MKD',
  'Occupied Palestinian Territory': 'PSE',
  'Palestinian Territory': 'PSE',
  'Republic of Congo': 'COG',
  'Republic of Korea': 'KOR',
  'Republic of Moldova': 'MDA',
  'Russian Federation': 'RUS',
  Swaziland: 'SWZ',
  'Syrian Arab Republic': 'SYR',
  'the former Yugoslav Republic of Macedonia': 'MKD',
  'Timor-Leste': 'TLS',
  'United Republic of Tanzania': 'TZA',
  'United States of America': 'USA',
  'Vatican City': 'VAT',
  'Viet Nam': 'VNM',
};

const NON_STATE: ReadonlySet<string> = new Set(NON_STATE_CODES);

export interface CountryReading {
  readonly code: string | null;
  readonly note: SpliceNote | null;
}

const NOTHING: CountryReading = { code: null, note: null };

/** Reads codes and names of countries; built once for a file. */
export class CountryReader {
  readonly #codes: ReadonlySet<string>;
  readonly #names: ReadonlyMap<string, string>;

  constructor(countries: readonly NamedCountry[]) {
    this.#codes = new Set(countries.map((country) => country.code));
    const names = new Map(Object.entries(OTHER_NAMES).map(([name, code]) => [key(name), code]));
    for (const { code, name, names: others = [] } of countries) {
      for (const each of [name, ...others]) names.set(key(each), code);
    }
    this.#names = names;
  }

  /** A country code of CAMEO; an empty one is nobody's. `EUR` is the region Europe there. */
  ofCameoCode(code: string): CountryReading {
    if (code === '') return NOTHING;
    if (CAMEO_REGIONS.has(code)) return { code: null, note: 'region_not_state' };
    return this.#ofIso(CAMEO_STATES[code] ?? code);
  }

  /** A name as written in a table (`Iran, Islamic Republic of` as well), or in its place an alpha-3 or PLOVER code. */
  ofName(name: string): CountryReading {
    if (name === '') return NOTHING;
    const code = this.#names.get(key(name)) ?? this.#names.get(key(turned(name)));
    if (code !== undefined) return { code, note: null };
    if (NON_STATE.has(name)) return { code: name, note: null };
    return this.#ofIso(CAMEO_STATES[name] ?? name);
  }

  #ofIso(code: string): CountryReading {
    return this.#codes.has(code) ? { code, note: null } : { code: null, note: 'country_unknown' };
  }
}

/** `Islamic Republic of Iran` for `Iran, Islamic Republic of`. */
function turned(name: string): string {
  const comma = name.indexOf(', ');
  return comma < 0 ? name : `${name.slice(comma + 2)} ${name.slice(0, comma)}`;
}

function key(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
}
