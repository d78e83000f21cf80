// A sentence with its two parties marked, `<s>…</s>` and `<t>…</t>`, as text and spans.

import type { Document, Span } from '@rapport/record';

const MARK = /(<\/?[st]>)/;

/** The sentence without its marks, and the characters of the first actor and the first recipient. */
export function readMarked(marked: string): { text: string; spans: NonNullable<Document['spans']> } {
  let text = '';
  let opened = 0;
  const spans: { actor?: Span; recipient?: Span } = {};
  for (const part of marked.split(MARK)) {
    if (!MARK.test(part)) {
      text += part;
      continue;
    }
    const role = part.includes('s') ? 'actor' : 'recipient';
    if (part.startsWith('</')) spans[role] ??= [opened, text.length];
    else opened = text.length;
  }
  return { text, spans };
}
