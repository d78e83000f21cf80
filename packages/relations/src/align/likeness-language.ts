// What is left to compare between sentences of different languages: codes.

import { shared } from './overlap.ts';
import type { Profile } from './profile.ts';

/** Sentences of one event share about so many points in their words; across languages that cannot show. */
const UNSEEN = 1;

/** The field and the contexts of an act, as codes. */
const FIELD = 0.5;
const CONTEXT = 0.5;

/** Between languages, in place of the words: whether field and context agree. Nothing within a language. */
export function codePoints(a: Profile, b: Profile): number {
  const [x, y] = [a.report, b.report];
  if (a.language === b.language) return 0;
  const field = x.mention.field === y.mention.field ? FIELD : -FIELD;
  return UNSEEN + field + (shared(new Set(x.mention.context), new Set(y.mention.context)) > 0 ? CONTEXT : 0);
}
