// A page as one line of JSON.

import { gunzipSync } from 'node:zlib';
import { RapportError } from '@rapport/record';
import type { PageInput } from '../collaborators.ts';
import { WHOLE_INPUT_LIMIT } from './input.ts';

/** A page with the id of its document. */
export interface PageLine {
  readonly id: string;
  readonly page: PageInput;
}

/** Reads `{"id", "url"?, "html"}`, or `html_gz_base64` for html. Throws `E_INPUT`, `E_TOO_LARGE`, `E_TRUNCATED`. */
export function parsePageLine(value: unknown, line: number): PageLine {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RapportError('E_INPUT', 'the line is no object; expected {"id", "url"?, "html"}', { line });
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const text = (name: string): string | undefined => {
    const held = fields[name];
    if (held === undefined || held === null) return undefined;
    if (typeof held === 'string') return held;
    throw new RapportError('E_INPUT', `field "${name}": found ${JSON.stringify(held)}, expected a text`, { line });
  };
  const id = text('id');
  const html = text('html');
  const packed = text('html_gz_base64');
  const url = text('url');
  if (id === undefined) throw new RapportError('E_INPUT', 'field "id": found nothing, expected a text', { line });
  if ((html === undefined) === (packed === undefined)) {
    throw new RapportError('E_INPUT', 'expected either "html" or "html_gz_base64" in the line', { line });
  }
  const content: PageInput = packed === undefined ? { html: html! } : { bytes: unpack(packed, line) };
  return { id, page: { ...content, ...(url === undefined ? {} : { url }) } };
}

/** Whether a value is meant as a page, not as a document. */
export function isPageLine(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('html' in value || 'html_gz_base64' in value);
}

function unpack(base64: string, line: number): Uint8Array {
  try {
    return gunzipSync(Buffer.from(base64, 'base64'), { maxOutputLength: WHOLE_INPUT_LIMIT });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const place = { line, cause };
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      const limit = `${WHOLE_INPUT_LIMIT / 1024 / 1024} MB`;
      throw new RapportError('E_TOO_LARGE', `"html_gz_base64" unpacks to more than ${limit}; expected one page`, place);
    }
    if (code === 'Z_BUF_ERROR') {
      throw new RapportError('E_TRUNCATED', '"html_gz_base64" ends before its end; expected whole gzip data', place);
    }
    throw new RapportError('E_INPUT', `"html_gz_base64" is no gzip data in base64 (${message})`, place);
  }
}
