// What the server says of its HTTP interface: the OpenAPI description, without a ledger behind it.

import { createServer, type ServerWorld } from '@rapport/server';

/** The part of a description that is read here. */
export interface ApiDescription {
  /** Operations by address (`/api/pairs/{pair}/index`) and method in small letters. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly tags?: readonly { readonly name: string; readonly description: string }[];
}

/** What one method at one address takes and answers. */
export interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, Content>>;
  readonly requestBody?: Content;
}

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Content {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** A shape, as JSON Schema. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

/** A world in which nothing can be asked for: the description alone is. */
const HOLLOW = {
  reading: { service: {} },
  countries: new Map(),
  languages: [],
  program: 'rapport',
  now: () => '',
  webRoot: null,
} as unknown as ServerWorld;

/** The description that the server gives of itself. */
export async function apiDescription(): Promise<ApiDescription> {
  const app = await createServer(HOLLOW, { host: '127.0.0.1', port: 0, publicReading: false, logLevel: 'silent' });
  const description = app.swagger() as unknown as ApiDescription;
  await app.close();
  return description;
}
