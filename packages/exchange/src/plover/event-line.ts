// A merged event as one line of PLOVER JSONL (`--level event`).

import type { MentionRef, MergedEvent } from '@rapport/record';
import { textHash } from '../withhold/text-hash.ts';
import { withholdEvent } from '../withhold/withhold-text.ts';
import { markExtensions } from './extensions.ts';

export interface MentionRefLine extends Omit<MentionRef, 'text'> {
  readonly text?: string;
  readonly text_hash: string;
}

export interface EventLine extends Omit<MergedEvent, 'text' | 'mentions'> {
  readonly text?: string;
  readonly text_hash: string;
  readonly mentions: readonly MentionRefLine[];
  readonly extensions: readonly string[];
}

/** The line of an event. Without `keepText` sentences are left out and their hashes and offsets stay. */
export function toEventLine(event: MergedEvent, keepText: boolean): EventLine {
  const { text, mentions, ...facts } = keepText ? event : withholdEvent(event);
  return markExtensions({
    ...facts,
    ...(keepText ? { text } : {}),
    text_hash: textHash(event.text),
    mentions: mentions.map((mention, i) => refLine(mention, event.mentions[i]!.text, keepText)),
  });
}

function refLine(mention: MentionRef, sentence: string, keepText: boolean): MentionRefLine {
  const { text, ...facts } = mention;
  return { ...facts, ...(keepText ? { text } : {}), text_hash: textHash(sentence) };
}
