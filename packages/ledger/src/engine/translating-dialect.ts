// A kysely dialect whose errors come out as errors of the catalogue.

import type {
  CompiledQuery,
  DatabaseConnection,
  DatabaseIntrospector,
  Dialect,
  DialectAdapter,
  Driver,
  Kysely,
  QueryCompiler,
  QueryResult,
  TransactionSettings,
} from 'kysely';

/** Turns what a driver throws into what the caller is told; unknown errors are given back as they are. */
export type Translate = (thrown: unknown) => unknown;

/** Wraps a dialect. Queries whose errors `translate` knows throw those instead. */
export class TranslatingDialect implements Dialect {
  readonly #inner: Dialect;
  readonly #translate: Translate;

  constructor(inner: Dialect, translate: Translate) {
    this.#inner = inner;
    this.#translate = translate;
  }

  createDriver(): Driver {
    return new TranslatingDriver(this.#inner.createDriver(), this.#translate);
  }

  createQueryCompiler(): QueryCompiler {
    return this.#inner.createQueryCompiler();
  }

  createAdapter(): DialectAdapter {
    return this.#inner.createAdapter();
  }

  // biome-ignore lint/suspicious/noExplicitAny: kysely's own signature
  createIntrospector(db: Kysely<any>): DatabaseIntrospector {
    return this.#inner.createIntrospector(db);
  }
}

class TranslatingDriver implements Driver {
  readonly #inner: Driver;
  readonly #translate: Translate;
  readonly #wrapped = new WeakMap<DatabaseConnection, TranslatingConnection>();

  constructor(inner: Driver, translate: Translate) {
    this.#inner = inner;
    this.#translate = translate;
  }

  async init(): Promise<void> {
    await translating(() => this.#inner.init(), this.#translate);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await translating(() => this.#inner.acquireConnection(), this.#translate);
    let wrapped = this.#wrapped.get(connection);
    if (wrapped === undefined) {
      wrapped = new TranslatingConnection(connection, this.#translate);
      this.#wrapped.set(connection, wrapped);
    }
    return wrapped;
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await translating(() => this.#inner.beginTransaction(innerOf(connection), settings), this.#translate);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await translating(() => this.#inner.commitTransaction(innerOf(connection)), this.#translate);
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await translating(() => this.#inner.rollbackTransaction(innerOf(connection)), this.#translate);
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    await this.#inner.releaseConnection(innerOf(connection));
  }

  async destroy(): Promise<void> {
    await this.#inner.destroy();
  }
}

class TranslatingConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  readonly #translate: Translate;

  constructor(inner: DatabaseConnection, translate: Translate) {
    this.inner = inner;
    this.#translate = translate;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return await translating(() => this.inner.executeQuery<R>(query), this.#translate);
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery<R>(query, chunkSize);
  }
}

function innerOf(connection: DatabaseConnection): DatabaseConnection {
  return connection instanceof TranslatingConnection ? connection.inner : connection;
}

async function translating<T>(work: () => Promise<T>, translate: Translate): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw translate(thrown);
  }
}
