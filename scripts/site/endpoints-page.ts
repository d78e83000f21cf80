// Every route of the HTTP interface with what it takes and answers, from the server's OpenAPI description.

import type { ApiDescription, Content, Operation, Schema } from '../house/api-description.ts';
import { toAnchor } from '../house/markdown.ts';
import { code, markdownTable } from './markdown-table.ts';

/** A route with its method, the parameters of its address as `:name`. */
export interface Route {
  /** `GET /api/events/:id`. */
  readonly name: string;
  readonly operation: Operation;
}

const HEAD = `# Endpoints

Every route that \`rapport serve\` answers; written from the description that the server gives at \`/openapi.json\`. [The HTTP interface](../docs/api.md) says what holds for all of them: accounts and roles, errors, pages of rows, changes, limits.
`;

/** Shapes inside shapes are shown to this depth; what lies deeper is in the description. */
const DEEPEST = 3;

/** The page, as Markdown. */
export function endpointsPage(api: ApiDescription): string {
  const routes = routesOf(api);
  const groups = (api.tags ?? []).map(({ name, description }) => {
    const own = routes.filter(({ operation }) => operation.tags?.includes(name));
    return own.length === 0 ? '' : [`## ${capital(description)}`, ...own.map(routeSection)].join('\n\n');
  });
  const shapes = Object.entries(api.components.schemas).map(([name, schema]) => shapeSection(name, schema));
  return [HEAD, ...groups.filter((group) => group !== ''), '## Shapes', ...shapes].join('\n\n');
}

export function routesOf(api: ApiDescription): Route[] {
  return Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      operation,
    })),
  );
}

function routeSection({ name, operation }: Route): string {
  const takes = (operation.parameters ?? []).map((one) => [
    code(one.name),
    one.in === 'path' ? 'in the address' : 'query',
    typeIn(one.schema),
    one.description ?? '',
  ]);
  const [status, answer] = Object.entries(operation.responses).find(([one]) => /^2\d\d$/.test(one)) ?? ['', {}];
  return [
    `### ${name}`,
    `${operation.summary ?? ''}.`,
    ...(takes.length === 0 ? [] : [markdownTable(['Parameter', 'Where', 'Type', 'What'], takes)]),
    ...content('Takes', operation.requestBody),
    ...content(`Answers ${status}`, answer),
  ].join('\n\n');
}

function content(word: string, given: Content | undefined): string[] {
  const [type, body] = Object.entries(given?.content ?? {})[0] ?? [];
  if (body === undefined) return given === undefined || given.description === undefined ? [] : [`${word}.`];
  if (body.schema === undefined) return [`${word}: ${code(type!)}.`];
  const rows = fieldsOf(body.schema, '', 0);
  const named = body.schema.$ref ?? body.schema.items?.$ref;
  if (named !== undefined || rows.length === 0) return [`${word}: ${typeIn(body.schema)}.`];
  return [`${word}: ${typeIn(body.schema)}.`, markdownTable(['Field', 'Type', 'What'], rows)];
}

function shapeSection(name: string, schema: Schema): string {
  const rows = fieldsOf(schema, '', 0);
  const said = schema.description === undefined ? '' : `${capital(schema.description)}.`;
  return [`### ${name}`, said, rows.length === 0 ? typeIn(schema) : markdownTable(['Field', 'Type', 'What'], rows)]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Fields with those of the shapes inside, by their path: `rows[].id`. */
function fieldsOf(schema: Schema, path: string, depth: number): string[][] {
  const variants = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  if (variants.length > 0) return unique(variants.flatMap((one) => fieldsOf(one, path, depth)));
  if (schema.items !== undefined) return fieldsOf(schema.items, path === '' ? '' : `${path}[]`, depth);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const whole = path === '' ? name : `${path}.${name}`;
    const left = schema.required?.includes(name) === true ? '' : '?';
    const row = [code(whole + left), typeIn(field), field.description ?? ''];
    return depth + 1 >= DEEPEST ? [row] : [row, ...fieldsOf(field, whole, depth + 1)];
  });
}

function unique(rows: readonly string[][]): string[][] {
  return [...new Map(rows.map((row) => [row.join('\n'), row])).values()];
}

function typeIn(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1)!;
    return `[${name}](#${toAnchor(name)})`;
  }
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(', ');
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(typeIn))].join(' or ');
  if (schema.allOf !== undefined) return [...new Set(schema.allOf.map(typeIn))].join(' and ');
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['anything']);
  const words = types.map((type) => (type === 'array' && schema.items ? `list of ${several(schema.items)}` : type));
  return words.join(' or ') + (schema.default === undefined ? '' : `; ${code(String(schema.default))} unless said`);
}

function several(schema: Schema): string {
  const words = typeIn(schema);
  return /^[a-z]+$/.test(words) && words !== 'anything' ? `${words}s` : words;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
