// What Chinese training reads beside the treebanks: the table of traditional characters, and a tagged word list.

import { readFileSync } from 'node:fs';
import { normalizeForm } from '@rapport/coder';
import { parseTsv } from '../data-pack/tsv.ts';
import type { OutsideFacts } from './outside-words.ts';

/** Letters and digits of full width, and the dots that stand in foreign names, in the form the treebanks use. */
const FULL_WIDTH_FIRST = 0xff10;
const FULL_WIDTH_LAST = 0xff5a;
const FULL_WIDTH_SHIFT = 0xfee0;
const DOTS = '•‧・∙';

/** Words of the list seen less often are left out. */
const LEAST_COUNT = 10;
/** Longer entries are phrases and sayings. */
const LONGEST = 5;
/** Tags of names in the list: of persons, places, bodies, other names. */
const NAMES = /^n[rstz]/;
/** Values of `capitals` that say a word is never, or always, a name. */
const NEVER_A_NAME = 1;
const ALWAYS_A_NAME = 5;

/** Characters read as others: traditional ones as simplified, full-width letters and digits as plain ones. */
export function chineseSpelling(path: string): Map<string, string> {
  const { rows } = parseTsv(readFileSync(path, 'utf8'), path);
  const spelling = new Map(rows.map(([traditional, simplified]) => [traditional!, simplified!]));
  for (let code = FULL_WIDTH_FIRST; code <= FULL_WIDTH_LAST; code++) {
    const plain = String.fromCharCode(code - FULL_WIDTH_SHIFT);
    if (/[0-9A-Za-z]/.test(plain)) spelling.set(String.fromCharCode(code), plain);
  }
  for (const dot of DOTS) spelling.set(dot, '·');
  return spelling;
}

/** Facts of the words of a list with lines `word count tag`: their tag, its first letter, and whether it is a name's. */
export function listedFacts(path: string): Map<string, OutsideFacts> {
  const tags = new Map<string, number>();
  const coarse = new Map<string, number>();
  const numberOf = (held: Map<string, number>, key: string): number => {
    const number = held.get(key) ?? held.size + 1;
    held.set(key, number);
    return number;
  };
  const facts = new Map<string, OutsideFacts>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word, count, tag] = line.split(' ');
    if (word === undefined || tag === undefined || Number(count) < LEAST_COUNT || word.length > LONGEST) continue;
    facts.set(normalizeForm(word), {
      cluster: numberOf(tags, tag),
      coarseCluster: numberOf(coarse, tag.charAt(0)),
      dictionary: numberOf(tags, tag),
      capitals: NAMES.test(tag) ? ALWAYS_A_NAME : NEVER_A_NAME,
    });
  }
  return facts;
}
