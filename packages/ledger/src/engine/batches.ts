// Lists cut so that one statement stays within the number of parameters that both engines take.

import { type RawBuilder, sql } from 'kysely';

/** SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535. */
const MOST_PARAMETERS = 30_000;

/** Rows of one multi-row statement: larger ones gain nothing more. */
const MOST_ROWS = 500;

/** The list in parts that one statement can take, with so many parameters for each entry. */
export function* inBatches<T>(list: readonly T[], parametersEach: number): Generator<readonly T[]> {
  const size = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_PARAMETERS / parametersEach)));
  for (let i = 0; i < list.length; i += size) yield list.slice(i, i + size);
}

/** `values (…), (…)` with the type of each column stated, for joins with rows that the caller has. */
export function valuesOf(
  rows: readonly (readonly (string | number | null)[])[],
  types: readonly ('text' | 'bigint')[],
): RawBuilder<unknown> {
  const lists = rows.map(
    (row) => sql`(${sql.join(row.map((value, i) => sql`cast(${value} as ${sql.raw(types[i]!)})`))})`,
  );
  return sql`values ${sql.join(lists)}`;
}
