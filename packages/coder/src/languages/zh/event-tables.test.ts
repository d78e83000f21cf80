import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventTablesOf } from '../../events/lexicon.case.ts';

const tables = eventTablesOf('zh');
const TRADITIONAL = new URL('../../../../../data/sources/zh/traditional.tsv', import.meta.url);

test.each(['verbs', 'nouns', 'verb-nouns'])(
  'the Chinese event table %s is written in simplified characters',
  (name) => {
    const lines = readFileSync(TRADITIONAL, 'utf8').split('\n').slice(1);
    const traditional = new Set(lines.map((line) => line.charAt(0)));
    const unread = tables[`events/zh/${name}`]!.flatMap((row) =>
      [...(row.words ?? ''), ...(row.nouns ?? '')].filter((c) => traditional.has(c)).map((c) => `${row.id} ${c}`),
    );
    expect(unread).toEqual([]);
  },
);
