import { describe, expect, it } from 'vitest';
import { RECORD_TABLES } from './0001-record.ts';

describe('the schema', () => {
  it.each(RECORD_TABLES.map((table) => [table.name, table] as const))(
    'distributes %s by a column of its primary key',
    (_, { primaryKey, distributedBy, columns }) => {
      expect(primaryKey).toContain(distributedBy);
      for (const column of primaryKey) expect(Object.keys(columns)).toContain(column);
    },
  );
});
