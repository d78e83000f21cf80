// Asking the server, and its errors as it tells them.

import type { ErrorBody } from '@rapport/record';

/** An answer that was no success: the code and words of the server's error body. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, message: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
  }
}

export type QueryValue = string | number | boolean | readonly string[] | undefined;

/** A path with its query; lists become a parameter given several times, empty values are left out. */
export function address(path: string, query: Readonly<Record<string, QueryValue>> = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '') continue;
    if (Array.isArray(value)) for (const one of value as readonly string[]) params.append(name, one);
    else params.append(name, String(value));
  }
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** GET as JSON. Throws `ApiError`; `E_FETCH` when the server cannot be reached. */
export function getJson<T>(url: string, signal?: AbortSignal): Promise<T> {
  return send<T>(url, { headers: { accept: 'application/json' }, ...(signal === undefined ? {} : { signal }) });
}

/** POST of JSON, or DELETE, with the token that proves the request comes from these pages. */
export async function postJson<T>(url: string, body: unknown = {}, method: 'POST' | 'DELETE' = 'POST'): Promise<T> {
  const token = await csrfToken();
  return await send<T>(url, {
    method,
    headers: {
      accept: 'application/json',
      ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
      ...(token === null ? {} : { 'x-csrf-token': token }),
    },
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
}

async function send<T>(url: string, init: RequestInit): Promise<T> {
  const response = await fetch(url, { credentials: 'same-origin', ...init }).catch((thrown: unknown) => {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown;
    throw new ApiError('E_FETCH', 0, String(thrown));
  });
  if (response.ok) return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
  const body = (await response.json().catch(() => null)) as ErrorBody | null;
  throw new ApiError(body?.error.code ?? 'E_HTTP', response.status, body?.error.message ?? response.statusText);
}

let token: Promise<string | null> | null = null;

/** The token of the session, asked for once; none where there are no accounts. */
function csrfToken(): Promise<string | null> {
  token ??= getJson<{ csrf: string | null }>('/api/session').then(({ csrf }) => csrf);
  return token;
}

/** After signing in or out another token holds. */
export function forgetToken(): void {
  token = null;
}
