// The shapes of docs/contract.md, taken from the schemas of packages/record as they are.

import { DOCUMENT_SCHEMA, RECORD_SCHEMA } from '@rapport/record';
import type { SchemaName } from './named.ts';

/** Where a schema of the contract refers to a part of its own, and the name of that part here. */
const PARTS: Readonly<Record<string, SchemaName>> = {
  '#/$defs/entity': 'Entity',
  '#/$defs/event': 'Event',
  '#/$defs/quote': 'Quote',
  '#/$defs/pledge': 'Pledge',
  '#/$defs/attitude': 'Attitude',
};

/** Each shape of the contract by its name. */
export function contractShapes(): ReadonlyMap<SchemaName, object> {
  const { $defs: parts, ...record } = RECORD_SCHEMA;
  return new Map<SchemaName, object>([
    ['Document', toShape(DOCUMENT_SCHEMA)],
    ['Record', toShape(record)],
    ['Entity', toShape(parts.entity)],
    ['Event', toShape(parts.event)],
    ['Quote', toShape(parts.quote)],
    ['Pledge', toShape(parts.pledge)],
    ['Attitude', toShape(parts.attitude)],
  ]);
}

/** Without the file's own marks, and with references by name. */
function toShape(schema: object): object {
  const { $schema: _, $id: __, ...shape } = schema as Record<string, unknown>;
  return renamed(shape) as object;
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === '$ref' ? `${PARTS[String(inner)]}#` : renamed(inner)]),
  );
}
