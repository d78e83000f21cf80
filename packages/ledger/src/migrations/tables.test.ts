import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECORD_TABLES } from './0001-record.ts';
import { SERVICE_TABLES } from './0002-service.ts';
import { KEEPING_UP_TABLES } from './0003-keeping-up.ts';
import { ARCHIVE_TABLES } from './0004-archives.ts';

const DOCUMENT = new URL('../../../../docs/ledger.md', import.meta.url);

const TABLES = [...RECORD_TABLES, ...SERVICE_TABLES, ...KEEPING_UP_TABLES, ...ARCHIVE_TABLES];

describe('the schema', () => {
  it.each(TABLES.map((table) => [table.name, table] as const))(
    'distributes %s by a column of its primary key',
    (_, { primaryKey, distributedBy, dated, columns }) => {
      expect(primaryKey).toContain(distributedBy);
      if (dated !== undefined) expect(primaryKey).toContain(dated);
      for (const column of primaryKey) expect(Object.keys(columns)).toContain(column);
    },
  );

  it('is the one that docs/ledger.md lists', () => {
    const listed = readFileSync(DOCUMENT, 'utf8').matchAll(/^\| `(\w+)` \| `(\w+)` \|/gm);
    expect([...listed].map(([, name, key]) => [name, key])).toEqual(
      TABLES.map(({ name, distributedBy }) => [name, distributedBy]),
    );
  });
});
