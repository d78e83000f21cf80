// Many rows in one go: by COPY, or, where a conflict is to be settled, as one array for each column. Statements stay short,
// whose parts a server would else read one by one.

import {
  type BinaryOperationNode,
  type InsertQueryNode,
  OperatorNode,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  ValuesNode,
} from 'kysely';
import { typesOf } from '../engine/batches.ts';
import { ALL_TABLES } from '../migrations/all-tables.ts';
import type { ColumnType } from '../migrations/table-shape.ts';
import { type CopyValue, copiedRows, copyStatement, isMonthly } from './copy.ts';

/** Fewer rows or values are written out. */
const MANY = 8;

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  key: 'text',
  'key?': 'text',
  text: 'text',
  'text?': 'text',
  integer: 'bigint',
  real: 'double precision',
};

const TABLES = new Map(ALL_TABLES.map(({ name, columns }) => [name, columns]));

/** Writes rows as `copy … from stdin` or `unnest($1::text[], …)`, and lists to look for as `= any($1)`. */
export class ArrayCompiler extends PostgresQueryCompiler {
  #types: readonly string[] | null = null;

  protected override visitInsertQuery(node: InsertQueryNode): void {
    if (this.#copy(node)) return;
    this.#types = typesOfInsert(node);
    super.visitInsertQuery(node);
    this.#types = null;
  }

  /** Rows that nothing stands in the way of, and nothing is asked of, go by COPY; into tables kept by month always. */
  #copy({ into, columns, values, onConflict, returning }: InsertQueryNode): boolean {
    if (into === undefined || columns === undefined || onConflict !== undefined || returning !== undefined)
      return false;
    if (values === undefined || !ValuesNode.is(values)) return false;
    const table = into.table.identifier.name;
    if (values.values.length < MANY && !isMonthly(table)) return false;
    const rows = values.values.map((row) => (PrimitiveValueListNode.is(row) ? (row.values as CopyValue[]) : null));
    if (!rows.every((row) => row !== null)) return false;
    const names = columns.map(({ column }) => column.name);
    this.append(copyStatement(table, names));
    this.addParameter(copiedRows(table, names, rows));
    return true;
  }

  protected override visitValues(node: ValuesNode): void {
    const types = typesOf(node) ?? this.#types;
    const rows = node.values.filter((row) => PrimitiveValueListNode.is(row));
    if (types === null || rows.length < node.values.length || (rows.length < MANY && typesOf(node) === null)) {
      super.visitValues(node);
      return;
    }
    this.append('select * from unnest(');
    for (const [i, type] of types.entries()) {
      if (i > 0) this.append(', ');
      this.appendValue(rows.map(({ values }) => values[i]));
      this.append(`::${type}[]`);
    }
    this.append(')');
  }

  protected override visitBinaryOperation(node: BinaryOperationNode): void {
    const { leftOperand, operator, rightOperand } = node;
    const isIn = OperatorNode.is(operator) && operator.operator === 'in';
    if (!isIn || !PrimitiveValueListNode.is(rightOperand) || rightOperand.values.length < MANY) {
      super.visitBinaryOperation(node);
      return;
    }
    this.visitNode(leftOperand);
    this.append(' = any(');
    this.appendValue([...rightOperand.values]);
    this.append(')');
  }
}

/** Null for a table that is none of the ledger's. */
function typesOfInsert({ into, columns }: InsertQueryNode): readonly string[] | null {
  const shape = into === undefined ? undefined : TABLES.get(into.table.identifier.name);
  if (shape === undefined || columns === undefined) return null;
  const types = columns.map(({ column }) => shape[column.name]);
  return types.every((type) => type !== undefined) ? types.map((type) => SQL_TYPES[type]) : null;
}
