// Lists cut so that one statement stays within the number of parameters that both engines take.

import { PrimitiveValueListNode, type RawBuilder, sql, ValuesNode } from 'kysely';

/** SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535. */
const MOST_PARAMETERS = 30_000;

/** Rows of one multi-row statement: larger ones gain nothing more. */
const MOST_ROWS = 500;

/** The list in parts that one statement can take, with so many parameters for each entry. */
export function* inBatches<T>(list: readonly T[], parametersEach: number): Generator<readonly T[]> {
  const size = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_PARAMETERS / parametersEach)));
  for (let i = 0; i < list.length; i += size) yield list.slice(i, i + size);
}

type RowType = 'text' | 'bigint';

/** Rows that know the types of their columns, for an engine that asks. */
interface TypedRows extends ValuesNode {
  readonly types: readonly RowType[];
}

/** `values (…), (…)` with the type of each column stated, for joins with rows that the caller has. */
export function valuesOf(
  rows: readonly (readonly (string | number | null)[])[],
  types: readonly RowType[],
): RawBuilder<unknown> {
  const node: TypedRows = { ...ValuesNode.create(rows.map((row) => PrimitiveValueListNode.create(row))), types };
  return sql`${{ toOperationNode: () => node, expressionType: undefined }}`;
}

/** The types that `valuesOf` was told; null for other rows. */
export function typesOf(node: ValuesNode): readonly RowType[] | null {
  return 'types' in node ? (node as TypedRows).types : null;
}
