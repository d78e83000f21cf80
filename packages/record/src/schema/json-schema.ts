// The part of JSON Schema (draft 2020-12) that the contract is written in, and a check of a value against it.

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

/** The keywords in use. A keyword outside this list would not be checked, so there is none. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly pattern?: string;
}

/** One way in which a value differs from its schema. */
export interface SchemaProblem {
  /** Where: `events[2].date`; empty for the value itself. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** Length of the text of a value shown in a message. */
const SHOWN = 60;

/**
 * Checks a value; returns the problems in the order they are met, none when it fits. Fields the schema does not
 * name are allowed: the contract is extended, never broken.
 */
export function checkAgainst(schema: JsonSchema, value: unknown): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  check(schema, value, '', { root: schema, problems });
  return problems;
}

/** A value in few words, for messages: `"12"`, `a list of 3`, `nothing`. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

interface Check {
  readonly root: JsonSchema;
  readonly problems: SchemaProblem[];
}

function check(given: JsonSchema, value: unknown, field: string, run: Check): void {
  const schema = given.$ref === undefined ? given : resolve(given.$ref, run.root);
  const report = (expected: string): void => {
    run.problems.push({ field, found: describeValue(value), expected });
  };
  if (schema.type !== undefined && !asList(schema.type).some((type) => isOfType(value, type))) {
    report(asList(schema.type).map(typeName).join(' or '));
    return;
  }
  if (schema.enum !== undefined && value !== null && !schema.enum.includes(value as string | number)) {
    report(`one of ${schema.enum.join(', ')}`);
    return;
  }
  if (typeof value === 'string') checkString(schema, value, report);
  else if (typeof value === 'number') checkNumber(schema, value, report);
  else if (Array.isArray(value)) checkList(schema, value, field, run, report);
  else if (typeof value === 'object' && value !== null) checkObject(schema, value, field, run);
}

function resolve(ref: string, root: JsonSchema): JsonSchema {
  const found = root.$defs?.[ref.replace('#/$defs/', '')];
  if (found === undefined) throw new Error(`schema reference ${ref} has no definition`);
  return found;
}

function checkString(schema: JsonSchema, value: string, report: (expected: string) => void): void {
  if (schema.minLength !== undefined && value.length < schema.minLength) report('a text that is not empty');
  else if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
    report(schema.description ?? `a text like ${schema.pattern}`);
  }
}

function checkNumber(schema: JsonSchema, value: number, report: (expected: string) => void): void {
  if (schema.minimum !== undefined && value < schema.minimum) report(`a number of at least ${schema.minimum}`);
  else if (schema.maximum !== undefined && value > schema.maximum) report(`a number of at most ${schema.maximum}`);
}

function checkList(
  schema: JsonSchema,
  value: readonly unknown[],
  field: string,
  run: Check,
  report: (expected: string) => void,
): void {
  const { minItems, maxItems, items } = schema;
  if (minItems !== undefined && value.length < minItems) report(`a list of at least ${minItems}`);
  else if (maxItems !== undefined && value.length > maxItems) report(`a list of at most ${maxItems}`);
  else if (items !== undefined) {
    for (const [i, item] of value.entries()) check(items, item, `${field}[${i}]`, run);
  }
}

function checkObject(schema: JsonSchema, value: object, field: string, run: Check): void {
  const held = value as Readonly<Record<string, unknown>>;
  const name = (key: string): string => (field === '' ? key : `${field}.${key}`);
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(held, key) || held[key] === undefined) {
      const expected = schema.properties?.[key];
      run.problems.push({ field: name(key), found: 'nothing', expected: expectedOf(expected, run.root) });
    }
  }
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (Object.hasOwn(held, key) && held[key] !== undefined) check(property, held[key], name(key), run);
  }
}

function expectedOf(schema: JsonSchema | undefined, root: JsonSchema): string {
  if (schema === undefined) return 'a value';
  const target = schema.$ref === undefined ? schema : resolve(schema.$ref, root);
  return target.type === undefined ? 'a value' : asList(target.type).map(typeName).join(' or ');
}

function asList(type: JsonType | readonly JsonType[]): readonly JsonType[] {
  return typeof type === 'string' ? [type] : type;
}

const TYPE_NAMES = {
  null: 'null',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  string: 'a text',
  array: 'a list',
  object: 'an object',
} as const satisfies Record<JsonType, string>;

function typeName(type: JsonType): string {
  return TYPE_NAMES[type];
}

function isOfType(value: unknown, type: JsonType): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
    case 'string':
      return typeof value === type;
  }
}
