// The evidence of a mention as marks on its text.

import type { EventMention } from '@rapport/record';
import type { TextMark } from './marked.tsx';

export function evidenceMarks({ evidence }: EventMention, note?: string): TextMark[] {
  const tied = note === undefined ? {} : { note };
  return [
    ...evidence.trigger.map((span): TextMark => ({ span, kind: 'trigger', ...tied })),
    ...[...evidence.actor, ...evidence.recipient].map((span): TextMark => ({ span, kind: 'who', ...tied })),
    ...(evidence.date === undefined ? [] : [{ span: evidence.date, kind: 'when', ...tied } as const]),
    ...(evidence.loc === undefined ? [] : [{ span: evidence.loc, kind: 'where', ...tied } as const]),
  ];
}
