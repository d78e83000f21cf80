import { expect, test } from 'vitest';
import { eventTablesOf } from '../../events/lexicon.case.ts';

const tables = eventTablesOf('ko');
const rows = (name: string) => tables[`events/ko/${name}`]!;

test('the Korean event tables write verbs with 다 and nouns without blanks', () => {
  for (const name of ['verbs', 'verb-nouns'])
    for (const row of rows(name)) for (const word of row.words!.split('|')) expect(word, row.id).toMatch(/다$/);
  for (const row of rows('nouns')) expect(row.words, row.id).not.toMatch(/\s/);
});
