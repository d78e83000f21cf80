// How often one address may ask for what costs much, and how large a body may be.

import { RapportError } from '@rapport/record';

const MINUTE_MS = 60_000;

/** Bodies that hold a text or a page. */
export const TEXT_BODY_LIMIT = 5_000_000;
/** Bodies of a form. */
export const FORM_BODY_LIMIT = 50_000;

/** At most so many requests of one network address in a minute. */
export function perMinute(max: number) {
  return { max, timeWindow: MINUTE_MS };
}

/** What somebody is told who asks too often. */
export function tooMany(_: unknown, { after }: { readonly after: string }): RapportError {
  return new RapportError('E_TOO_MANY', `too many requests from one address; wait ${after}`);
}
