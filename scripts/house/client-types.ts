// The answers of the HTTP interface as TypeScript, written from its OpenAPI description.

import type { ApiDescription, Content, Schema } from './api-description.ts';

const HEAD = `// What the HTTP interface takes and answers. Written by \`npm run schemas\` from the server's own description: change that.
`;

/** Text of the file: an interface or type for each named shape, then what each route answers and takes. */
export function clientTypes({ paths, components }: ApiDescription): string {
  const named = Object.entries(components.schemas).map(
    ([name, schema]) => `${comment(schema)}export type ${typeName(name)} = ${typeOf(schema)};\n`,
  );
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  );
  const answers = routes.flatMap(({ name, operation }) => {
    const schema = Object.entries(operation.responses).find(([status]) => /^2\d\d$/.test(status))?.[1];
    return line(name, schema);
  });
  const bodies = routes.flatMap(({ name, operation }) => line(name, operation.requestBody));
  return [
    HEAD,
    ...named,
    `/** What a route answers when it succeeds. */\nexport interface Answers {\n${answers.join('\n')}\n}\n`,
    `/** What a route takes. */\nexport interface Bodies {\n${bodies.join('\n')}\n}\n`,
  ].join('\n');
}

/** `Record` is TypeScript's own. */
function typeName(name: string): string {
  return name === 'Record' ? 'CodedRecord' : name;
}

function line(name: string, content: Content | undefined): string[] {
  const schema = content?.content?.['application/json']?.schema;
  return schema === undefined ? [] : [`  readonly '${name}': ${typeOf(schema)};`];
}

function comment({ description }: Schema): string {
  return description === undefined ? '' : `/** ${description.replaceAll('*/', '* /')} */\n`;
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return typeName(schema.$ref.split('/').at(-1)!);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf !== undefined) return `(${schema.anyOf.map(typeOf).join(' | ')})`;
  if (schema.allOf !== undefined) return `(${schema.allOf.map(typeOf).join(' & ')})`;
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.length === 0 ? 'unknown' : types.map((type) => ofType(type, schema)).join(' | ');
}

function ofType(type: string, schema: Schema): string {
  if (type === 'object') return objectOf(schema);
  if (type === 'array') return arrayOf(schema);
  return type === 'integer' ? 'number' : type;
}

function arrayOf({ items, minItems, maxItems }: Schema): string {
  const item = items === undefined ? 'unknown' : typeOf(items);
  if (minItems === 2 && maxItems === 2) return `readonly [${item}, ${item}]`;
  return `readonly (${item})[]`;
}

function objectOf({ properties = {}, required = [], additionalProperties }: Schema): string {
  if (typeof additionalProperties === 'object') return `Readonly<Record<string, ${typeOf(additionalProperties)}>>`;
  if (Object.keys(properties).length === 0) return 'Readonly<Record<string, unknown>>';
  const fields = Object.entries(properties).map(
    ([name, schema]) => `${comment(schema)}readonly ${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema)};`,
  );
  return `{\n${fields.join('\n')}\n}`;
}
