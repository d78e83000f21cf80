// One request within its limits: guarded connection, decoded bytes counted while they arrive, one time limit over all.

import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { RapportError } from '@rapport/record';
import { Agent, type Dispatcher, request } from 'undici';
import { type GuardOptions, guardedConnector } from './address-guard.ts';

/** What the site answered; the body is decoded and whole. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly contentType: string | undefined;
  readonly bytes: Uint8Array;
  /** Header fields that tell whether it changed since, and when to come back. */
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly retryAfter: string | undefined;
}

/** Limits of one request. */
export interface RequestLimits {
  readonly userAgent: string;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** Sent beside the usual header fields. */
  readonly headers?: Readonly<Record<string, string>>;
}

const ACCEPT = 'text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1';

/** An agent whose every connection passes the address guard. */
export function guardedAgent(guard: GuardOptions, timeoutMs: number): Agent {
  return new Agent({
    connect: guardedConnector(guard, timeoutMs),
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connections: 4,
    keepAliveTimeout: 2000,
  });
}

/** Asks once, following nothing. Errors: `E_TIMEOUT`, `E_TOO_LARGE`, `E_TRUNCATED`, `E_ADDRESS_REFUSED`, `E_NOT_FOUND`, `E_FETCH`. */
export async function requestOnce(url: URL, agent: Agent, limits: RequestLimits): Promise<Answer> {
  try {
    const response = await request(url, {
      dispatcher: agent,
      signal: limits.signal,
      headers: {
        'user-agent': limits.userAgent,
        accept: ACCEPT,
        'accept-encoding': 'gzip, deflate, br',
        ...limits.headers,
      },
    });
    const body =
      response.statusCode >= 300 && response.statusCode < 400
        ? await skip(response)
        : await readBody(response, limits.maxBytes);
    return {
      status: response.statusCode,
      location: header(response, 'location'),
      contentType: header(response, 'content-type'),
      bytes: body,
      etag: header(response, 'etag'),
      lastModified: header(response, 'last-modified'),
      retryAfter: header(response, 'retry-after'),
    };
  } catch (thrown) {
    throw asRapportError(thrown, url, limits.signal);
  }
}

async function skip(response: Dispatcher.ResponseData): Promise<Uint8Array> {
  await response.body.dump({ limit: 65_536 });
  return new Uint8Array(0);
}

async function readBody(response: Dispatcher.ResponseData, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of decodedBody(response)) {
      size += (chunk as Uint8Array).length;
      if (size > maxBytes) {
        throw new RapportError(
          'E_TOO_LARGE',
          `the page is larger than ${maxBytes} bytes, the most that is read; save the article alone`,
        );
      }
      chunks.push(chunk as Uint8Array);
    }
  } finally {
    response.body.destroy();
  }
  return Buffer.concat(chunks);
}

/** The body with its content-encoding undone; an encoding we did not ask for is left for the decoder to name. */
function decodedBody(response: Dispatcher.ResponseData): Readable {
  const encoding = header(response, 'content-encoding')?.trim().toLowerCase();
  const decoder =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : null;
  if (decoder === null) return response.body;
  response.body.on('error', (error) => decoder.destroy(error));
  return response.body.pipe(decoder);
}

function header(response: Dispatcher.ResponseData, name: string): string | undefined {
  const value = response.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function asRapportError(thrown: unknown, url: URL, signal: AbortSignal): RapportError {
  const source = url.href;
  for (let error: unknown = thrown; error instanceof Error; error = error.cause) {
    if (error instanceof RapportError) return new RapportError(error.code, error.message, { source, cause: thrown });
    const refusal =
      error instanceof AggregateError ? error.errors.find((inner) => inner instanceof RapportError) : undefined;
    if (refusal instanceof RapportError)
      return new RapportError(refusal.code, refusal.message, { source, cause: thrown });
  }
  const error = thrown as Error & { code?: string };
  const code = error.code ?? error.name;
  if (signal.aborted || /TIMEOUT/i.test(code)) {
    return new RapportError('E_TIMEOUT', 'the site did not answer within the time limit; try again later', {
      source,
      cause: thrown,
    });
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new RapportError('E_NOT_FOUND', `there is no host ${url.hostname}; check the address`, {
      source,
      cause: thrown,
    });
  }
  if (/^Z_|ERR__ERROR_FORMAT|ERR_BROTLI|CONTENT_LENGTH_MISMATCH|UND_ERR_SOCKET/.test(code)) {
    return new RapportError('E_TRUNCATED', `the answer broke off or is damaged (${error.message}); try again`, {
      source,
      cause: thrown,
    });
  }
  return new RapportError(
    'E_FETCH',
    `${url.host} could not be read (${error.message || code}); check the address and the network`,
    { source, cause: thrown },
  );
}
