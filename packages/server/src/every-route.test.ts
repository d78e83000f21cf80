// What holds for every route: it is described, it is documented, it asks for the account it needs.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeServer, madeServer, PASSWORD, TOKEN } from './testing.case.ts';

const DOCUMENT = fileURLToPath(new URL('../../../docs/api.md', import.meta.url));
const ROW = /^\| `(GET|POST|DELETE)` \| `([^`]+)` \| (\S+) \|/gm;
/** What can be asked for without an account. */
const OPEN = [
  'GET /api/session',
  'POST /api/session',
  'DELETE /api/session',
  'GET /healthz',
  'GET /openapi.json',
  'POST /api/replies',
];

interface Described {
  readonly openapi: string;
  readonly components: { readonly schemas: Record<string, object> };
  readonly paths: Record<string, Record<string, Operation>>;
}
interface Operation {
  readonly summary?: string;
  readonly tags?: string[];
  readonly parameters?: { readonly in: string; readonly name: string }[];
  readonly responses: Record<string, unknown>;
}

describe('every route', () => {
  let made: MadeServer;
  let described: Described;
  beforeAll(async () => {
    made = await madeServer({ host: '0.0.0.0', adminPassword: PASSWORD, adminToken: TOKEN });
    described = await made.get('/openapi.json');
  });
  afterAll(() => made.remove());

  const operations = (): [string, string, Operation][] =>
    Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, string, Operation] => [
        method.toUpperCase(),
        path.replaceAll(/\{(\w+)\}/g, ':$1'),
        operation,
      ]),
    );

  it('is described as OpenAPI 3.1 has it', () => {
    expect(described.openapi).toBe('3.1.0');
    expect(operations().length).toBeGreaterThan(35);
    for (const [method, path, operation] of operations()) {
      const where = `${method} ${path}`;
      expect([where, operation.summary]).toEqual([where, expect.stringMatching(/\w/)]);
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['4XX', '5XX']));
      const named = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect([where, named]).toEqual([where, [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)]);
    }
  });

  it('refers to shapes that are there, and leaves none open but those that are free by their nature', () => {
    const open: string[] = [];
    const visit = (value: unknown, where: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { type, $ref, properties, additionalProperties } = value as Record<string, unknown>;
      if (typeof $ref === 'string') expect(described.components.schemas).toHaveProperty([$ref.split('/').at(-1)!]);
      if (type === 'object' && Object.keys(properties ?? additionalProperties ?? {}).length === 0) open.push(where);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${where}.${key}`);
    };
    for (const [method, path, { responses }] of operations()) visit(responses, `${method} ${path} `);
    for (const [name, shape] of Object.entries(described.components.schemas)) visit(shape, name);
    expect(open.map((where) => where.split(/ \.|\./)[0])).toEqual(['GET /openapi', 'Pledge', 'Attitude']);
  });

  it('stands in docs/api.md, and nothing else does', () => {
    const documented = [...readFileSync(DOCUMENT, 'utf8').matchAll(ROW)].map(([, method, path]) => `${method} ${path}`);
    expect(documented.sort()).toEqual(
      operations()
        .map(([method, path]) => `${method} ${path}`)
        .sort(),
    );
  });

  it('has its query parameters in docs/api.md', () => {
    const text = readFileSync(DOCUMENT, 'utf8');
    for (const [, path, { parameters = [] }] of operations()) {
      for (const { in: place, name } of parameters) {
        if (place === 'query') expect([path, name, text.includes(`\`${name}\``)]).toEqual([path, name, true]);
      }
    }
  });

  it('asks who somebody is, but for those that cannot', async () => {
    for (const [method, path] of operations()) {
      const url = path.replace(':pair', 'KOR-CHN').replaceAll(/:\w+/g, 'x');
      const body = method === 'POST' ? { payload: {} } : {};
      const { statusCode } = await made.app.inject({ method: method as 'GET', url, ...body });
      const open = OPEN.includes(`${method} ${path}`);
      expect([method, path, statusCode === 401]).toEqual([method, path, !open]);
    }
  });

  it('asks for the role that docs/api.md says', async () => {
    const users = { reader: 'rita', editor: 'ed' } as const;
    const headers: Record<string, Record<string, string>> = {};
    for (const [role, name] of Object.entries(users)) {
      const body = { name, role };
      const made_ = await made.send('POST', '/api/tokens', body, { authorization: `Bearer ${TOKEN}` });
      headers[role] = { authorization: `Bearer ${(made_.body as { token: string }).token}` };
    }
    for (const [, method, path, role] of readFileSync(DOCUMENT, 'utf8').matchAll(ROW)) {
      const url = path!.replace(':pair', 'KOR-CHN').replaceAll(/:\w+/g, 'x');
      if (url === '/api/live' || OPEN.includes(`${method} ${path}`)) continue;
      for (const held of ['reader', 'editor'] as const) {
        const body = method === 'POST' ? { payload: {} } : {};
        const { statusCode } = await made.app.inject({
          method: method as 'GET',
          url,
          headers: headers[held]!,
          ...body,
        });
        const enough = role === 'reader' || (role === 'editor' && held === 'editor');
        expect([method, path, held, statusCode === 403]).toEqual([method, path, held, !enough]);
      }
    }
  });

  it('refuses query parameters that it does not know', async () => {
    for (const [method, path, { parameters = [] }] of operations()) {
      if (method !== 'GET' || !parameters.some((parameter) => parameter.in === 'query')) continue;
      const url = `${path.replace(':pair', 'KOR-CHN').replaceAll(/:\w+/g, 'x')}?q=a&nonsense=1`;
      const { statusCode } = await made.app.inject({ url, headers: { authorization: `Bearer ${TOKEN}` } });
      expect([path, statusCode]).toEqual([path, 400]);
    }
  });
});
