// Why pages of an archive are passed over: much of what a crawler keeps is no news article.

import type { ErrorCode } from './errors.ts';

/** Why a record or a page of an archive is passed over; that is no failure. */
export const PASSED_OVER = {
  revisit: 'seen before by the crawler, without its text',
  status: 'not an answer with status 200',
  content_type: 'no HTML',
  address: 'no address of the web',
  segment: 'a part of a record that is spread over several',
  too_large: 'larger than a page may be',
  encoding: 'packed in a way that is not read',
  no_article: 'without an article',
  language: 'in a language that no pack reads',
} as const satisfies Readonly<Record<string, string>>;

/** A reason to pass over a page of an archive. */
export type PassedOver = keyof typeof PASSED_OVER;

/** Errors over a page of an archive that say no more than that it is none of ours. */
const BY_ERROR: Partial<Readonly<Record<ErrorCode, PassedOver>>> = {
  E_NO_ARTICLE: 'no_article',
  E_TOO_DEEP: 'no_article',
  E_BINARY: 'content_type',
  E_TOO_LARGE: 'too_large',
  E_ENCODING: 'encoding',
  E_LANGUAGE: 'language',
};

/** The reason for which an archive's page with this error is passed over; null for a failure. */
export function passedOverFor(code: ErrorCode): PassedOver | null {
  return BY_ERROR[code] ?? null;
}
