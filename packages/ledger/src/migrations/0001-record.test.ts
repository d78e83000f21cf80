import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECORD_TABLES } from './0001-record.ts';

const DOCUMENT = new URL('../../../../docs/ledger.md', import.meta.url);

describe('the schema', () => {
  it.each(RECORD_TABLES.map((table) => [table.name, table] as const))(
    'distributes %s by a column of its primary key',
    (_, { primaryKey, distributedBy, columns }) => {
      expect(primaryKey).toContain(distributedBy);
      for (const column of primaryKey) expect(Object.keys(columns)).toContain(column);
    },
  );

  it('is the one that docs/ledger.md lists', () => {
    const listed = readFileSync(DOCUMENT, 'utf8').matchAll(/^\| `(\w+)` \| `(\w+)` \|/gm);
    expect([...listed].map(([, name, key]) => [name, key])).toEqual(
      RECORD_TABLES.map(({ name, distributedBy }) => [name, distributedBy]),
    );
  });
});
