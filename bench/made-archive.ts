// Archives of made news pages in any amount, always the same: every page has a text, a pair of countries and a day of
// its own, in the dress of one of several sites.

import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { madeRecord, madeResponse } from '@rapport/testkit';
import { seeded } from './made-records.ts';

export const COUNTRIES = (
  'China,Japan,Russia,India,France,Germany,Britain,Brazil,Mexico,Canada,Australia,Vietnam,Indonesia,Thailand,Malaysia,' +
  'Pakistan,Iran,Iraq,Turkey,Egypt,Ethiopia,Kenya,Nigeria,Ghana,Senegal,Morocco,Algeria,Poland,Hungary,Serbia,Greece,' +
  'Italy,Spain,Portugal,Norway,Sweden,Finland,Denmark,Ukraine,Armenia,Azerbaijan,Georgia,Kazakhstan,Mongolia,Nepal,' +
  'Cambodia,Laos,Chile,Peru,Bolivia,Ecuador,Colombia,Argentina,Cuba,Panama,Fiji,Tonga,Zambia,Angola,Rwanda'
).split(',');
export const CITIES = [
  'Vienna',
  'Busan',
  'Nairobi',
  'Lima',
  'Ankara',
  'Hanoi',
  'Oslo',
  'Doha',
  'Geneva',
  'Muscat',
] as const;
const OPENINGS = [
  '',
  '',
  '',
  'In a statement released on %day%, officials said that ',
  'According to two diplomats who asked not to be named, ',
  'Hours before the leaders were due in %city%, ',
] as const;
const ENDINGS = [
  '',
  '',
  ', a spokesman told reporters in %city%',
  ' after %n% hours of talks in %city%',
  ', the state news agency reported on %day%',
] as const;
export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const SITES = ['article', 'main', 'div class="story"', 'section class="news"', 'div id="content"'] as const;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_IN_ALL = 3650;
const SENTENCES_PER_PARAGRAPH = 2;
/** Where a name of a country stood. */
const SLOT = '\u0001';

export interface ArchiveOptions {
  readonly pages: number;
  /** Sentences of an article. */
  readonly sentences: number;
  /** Kilobytes of menus and scripts around it. */
  readonly furniture: number;
}

type Random = () => number;

/** Writes the archive: a gzip member for each page. Gives its size in bytes. */
export function writeArchive(root: string, file: string, options: ArchiveOptions): number {
  const clauses = clausesOf(root);
  const handle = openSync(file, 'w');
  let size = 0;
  try {
    for (let n = 0; n < options.pages; n++) {
      const block = madeResponse(madeNewsPage(clauses, n, options));
      const record = madeRecord({ uri: `https://site-${n % 97}.example/news/${n}`, block });
      size += writeSync(handle, gzipSync(record, { level: 1 }));
    }
  } finally {
    closeSync(handle);
  }
  return size;
}

/** Sentences of the corpus with slots in the place of the names of countries. */
function clausesOf(root: string): string[] {
  const folder = join(root, 'corpus', 'en');
  const names = new RegExp(`\\b(?:${COUNTRIES.join('|')})\\b`, 'g');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.includes(' || ') && !line.startsWith('#'))
    .map((line) =>
      line
        .slice(0, line.lastIndexOf(' || '))
        .replaceAll(/\[[a-z]\d?(?:,[a-z]\d?)* ([^\]]*)\]/g, '$1')
        .replaceAll(/\{(?:\d(?:,\d)? )?([^}]*)\}/g, '$1')
        .replaceAll(names, SLOT),
    );
}

function madeNewsPage(clauses: readonly string[], n: number, { sentences, furniture }: ArchiveOptions): string {
  const random = seeded(n + 1);
  const pair = [pick(COUNTRIES, random), pick(COUNTRIES, random)];
  const published = new Date(FIRST_DAY + Math.floor(random() * DAYS_IN_ALL) * MILLISECONDS_A_DAY).toISOString();
  const lines = Array.from({ length: sentences }, () => madeSentence(pick(clauses, random), pair, random));
  const paragraphs: string[] = [];
  for (let i = 0; i < lines.length; i += SENTENCES_PER_PARAGRAPH) {
    paragraphs.push(`<p>${lines.slice(i, i + SENTENCES_PER_PARAGRAPH).join(' ')}</p>`);
  }
  const site = pick(SITES, random);
  const title = madeSentence(pick(clauses, random), pair, random).slice(0, 80);
  const links = Array.from({ length: furniture * 4 }, (_, i) => `<li><a href="/n/${n + i}">Item ${n * 7 + i}</a></li>`);
  const script = `<script>window.state=${JSON.stringify({ n, filler: 'x'.repeat(furniture * 500) })}</script>`;
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="article:published_time" content="${published}">${script}</head><body>
<nav><ul>${links.slice(0, links.length / 2).join('')}</ul></nav><${site}><h1>${title}</h1>
${paragraphs.join('\n')}</${site.split(' ')[0]}>
<footer><ul>${links.slice(links.length / 2).join('')}</ul></footer></body></html>`;
}

/** Most countries named are those of the page's pair. */
function madeSentence(clause: string, pair: readonly string[], random: Random): string {
  let next = Math.floor(random() * 2);
  const named = clause.replaceAll(SLOT, () => (random() < 0.2 ? pick(COUNTRIES, random) : pair[next++ % 2]!));
  const body = named.replace(/[.!?]["”]?$/, '');
  return `${pick(OPENINGS, random)}${body}${pick(ENDINGS, random)}.`
    .replaceAll('%city%', pick(CITIES, random))
    .replaceAll('%day%', pick(DAYS, random))
    .replaceAll('%n%', String(2 + Math.floor(random() * 9)));
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}
