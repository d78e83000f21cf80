// The table of news outlets: whose page a domain is, and from which country it writes.

import { RapportError } from '@rapport/record';

/** One outlet of `data/publishers/outlets.tsv`. */
export interface Outlet {
  /** Registered domain, lower case, without `www.`. */
  readonly domain: string;
  readonly name: string;
  /** ISO 3166 alpha-3. */
  readonly country: string;
  /** Base language code of its pages. */
  readonly language: string;
}

/** Outlets by domain. */
export type OutletTable = ReadonlyMap<string, Outlet>;

const HEADER = 'domain\tname\tcountry\tlanguage';

/** Reads the table's text; `E_DATA` names the line of a bad row. */
export function parseOutlets(tsv: string, source = 'outlets.tsv'): OutletTable {
  const table = new Map<string, Outlet>();
  const lines = tsv.split(/\r?\n/);
  if (lines[0] !== HEADER) {
    throw new RapportError('E_DATA', `the header is “${lines[0]}”, expected “${HEADER}”`, { source, line: 1 });
  }
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line === '' || line.startsWith('#')) continue;
    const [domain, name, country, language, ...more] = line.split('\t');
    if (
      !domain ||
      !name ||
      !/^[A-Z]{3}$/.test(country ?? '') ||
      !/^[a-z]{2,3}$/.test(language ?? '') ||
      more.length > 0
    ) {
      const message = `the row “${line}” is not domain, name, country (ISO alpha-3), language, separated by tabs`;
      throw new RapportError('E_DATA', message, { source, line: index + 1 });
    }
    table.set(domain, { domain, name, country: country!, language: language! });
  }
  return table;
}

/** The outlet whose domain is the host's or a parent of it; `edition.example.com` belongs to `example.com`. */
export function findOutlet(outlets: OutletTable, host: string): Outlet | undefined {
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const outlet = outlets.get(labels.slice(i).join('.'));
    if (outlet !== undefined) return outlet;
  }
  return undefined;
}
