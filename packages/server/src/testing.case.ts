// A server on a ledger in a folder of its own, for the tests of the resources.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepCoded, PLACING, readOverview } from '@rapport/ingest';
import { type Ledger, openLedger } from '@rapport/ledger';
import { type Article, type Document, RapportError } from '@rapport/record';
import { Check, Errors } from 'typebox/schema';
import { createServer } from './app.ts';
import { DOCUMENTS, madeCoder, NOW } from './made-record.case.ts';
import type { Api } from './server-context.ts';
import type { ServerSettings } from './settings.ts';
import type { ServerWorld } from './world.ts';

export const PASSWORD = 'correct horse battery';
export const TOKEN = 'a-token-of-at-least-thirty-two-characters';

export const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['KOR', 'South Korea'],
  ['CHN', 'China'],
  ['JPN', 'Japan'],
  ['USA', 'United States'],
]);

export interface MadeServer {
  readonly app: Api;
  readonly ledger: Ledger;
  /** The answer's body; checked against the description of the route. */
  get(url: string, status?: number, headers?: Record<string, string>): Promise<never>;
  send(method: 'POST' | 'DELETE', url: string, body: unknown, headers?: Record<string, string>): Promise<Sent>;
  /** Another server on the same ledger, as after a restart; its caller closes it. */
  another(settings: Partial<ServerSettings>, changes?: Partial<ServerWorld>): Promise<Api>;
  remove(): Promise<void>;
}

export interface Sent {
  readonly status: number;
  readonly body: never;
  readonly headers: Record<string, unknown>;
}

/** A server whose ledger holds the made documents. */
export async function madeServer(
  settings: Partial<ServerSettings> = {},
  changes: Partial<ServerWorld> = {},
): Promise<MadeServer> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-server-'));
  const location = join(folder, 'ledger.sqlite');
  const ledger = await openLedger(location, { placing: PLACING });
  await keep(ledger, DOCUMENTS);
  const reading = await openLedger(location, { mode: 'read' });
  const app = await createServer({ ...worldOf(reading, ledger), ...changes }, settingsOf(settings));
  return {
    app,
    ledger,
    get: (url, status = 200, headers = {}) => getChecked(app, url, status, headers) as Promise<never>,
    send: (method, url, body, headers = {}) => sendChecked(app, method, url, body, headers),
    another: (others, changed = {}) => createServer({ ...worldOf(reading, ledger), ...changed }, settingsOf(others)),
    remove: async () => {
      await app.close();
      await reading.close();
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Keeps documents as another program would. */
export async function keep(ledger: Ledger, documents: readonly Document[]): Promise<void> {
  const coder = madeCoder();
  const articles = await Promise.all(
    documents.map(async (document) => ({ document, record: await coder.code(document), pack: 'tables 1' })),
  );
  await keepCoded(ledger, articles, NOW);
}

/** Waits until what is asked gives true. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it did not come about');
}

function worldOf(reading: Ledger, ledger: Ledger): ServerWorld {
  return {
    reading,
    openWriting: async () => ledger,
    overviews: { ask: async (name, request) => JSON.stringify(await readOverview(reading, name, request)) },
    coder: madeCoder(),
    pages: {
      extract: async ({ html = '', bytes }) => articleOf(html || Buffer.from(bytes ?? []).toString()),
      fetch: async (url) => {
        if (url.includes('127.0.0.1')) throw new RapportError('E_ADDRESS_REFUSED', '127.0.0.1 is not a public address');
        return { bytes: Buffer.from('KOR blames JPN over an isle.'), finalUrl: url };
      },
    },
    countries: COUNTRIES,
    languages: ['en'],
    userPacks: { en: ['lakes@0123456789ab'] },
    program: 'rapport 0.0.0',
    now: () => NOW,
    accuracy: null,
    webRoot: null,
  };
}

function articleOf(text: string): Article {
  const page = { title: 'A page', byline: [], published: '2026-01-28', language: 'en', captions: [] };
  return { ...page, paragraphs: [text], text };
}

function settingsOf(settings: Partial<ServerSettings>): ServerSettings {
  return { host: '127.0.0.1', port: 0, publicReading: false, logLevel: 'silent', ...settings };
}

async function getChecked(app: Api, url: string, status: number, headers: Record<string, string>): Promise<unknown> {
  const answer = await app.inject({ url, headers });
  if (answer.statusCode !== status) throw new Error(`GET ${url}: ${answer.statusCode} ${answer.body}`);
  if (!String(answer.headers['content-type']).startsWith('application/json')) return answer.body;
  requireDescribed(app, 'get', url, status, answer.json());
  return answer.json();
}

async function sendChecked(
  app: Api,
  method: 'POST' | 'DELETE',
  url: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Sent> {
  const payload = body === undefined ? {} : { payload: body as object };
  const answer = await app.inject({ method, url, headers, ...payload });
  const json: unknown = answer.body === '' ? null : answer.json();
  if (json !== null) requireDescribed(app, method.toLowerCase(), url, answer.statusCode, json);
  return { status: answer.statusCode, body: json as never, headers: answer.headers };
}

interface Described {
  readonly components: object;
  readonly paths: Record<string, Record<string, { responses: Record<string, Content> }>>;
}
interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: object } };
}

/** Throws unless the answer is what the description of its route says, with no field more. */
function requireDescribed(app: Api, method: string, url: string, status: number, body: unknown): void {
  const { paths, components } = app.swagger() as unknown as Described;
  const path = Object.keys(paths).find((one) => toPattern(one).test(url.split('?')[0]!));
  const responses = path === undefined ? undefined : paths[path]?.[method]?.responses;
  const schema = (responses?.[status] ?? responses?.[`${String(status)[0]}XX`])?.content?.['application/json']?.schema;
  if (schema === undefined) {
    if (status < 400) throw new Error(`${method} ${url} answers ${status}, which is not described`);
    return;
  }
  const strict = withoutMore({ ...schema, components }) as object;
  if (!Check(strict, body)) {
    throw new Error(
      `${method} ${url} answers otherwise than described: ${JSON.stringify(Errors(strict, body)[1], null, 1).slice(0, 2000)}`,
    );
  }
}

function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}

/** The schema with every object closed whose fields it describes. */
function withoutMore(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutMore);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, withoutMore(value)] as const);
  const { properties } = schema as { properties?: Record<string, object> };
  const described = Object.values(properties ?? {}).some((field) => Object.keys(field).length > 0);
  return { ...Object.fromEntries(entries), ...(described ? { additionalProperties: false } : {}) };
}
