// Texts and bodies in the form in which they are kept.

import type { EventMention } from '@rapport/record';
import { storedJson } from './stored-json.ts';

/** The text without NUL, which PostgreSQL does not store; a replacement character keeps every offset. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD');
}

/** A mention as JSON with its sentence left out, which has a column of its own. */
export function mentionBody(mention: EventMention): string {
  return JSON.stringify({ ...mention, text: '' });
}

/** The mention of a row. */
export function mentionOf(row: { readonly body: string; readonly text: string }): EventMention {
  const mention = storedJson<EventMention>(row.body);
  return { ...mention, text: row.text };
}
