// Which of a document's mentions a correction holds for, also after a newer coder gave them other ids.

import type { EventMention, Span } from '@rapport/record';

/** An anchor of one document. */
export interface Anchor {
  readonly mention_id: string;
  readonly trigger: Span;
}

type Anchored = Pick<EventMention, 'id' | 'evidence'>;

/**
 * The mention that an anchor means, among those of its document: the one with its id, else the one whose trigger
 * overlaps the anchor's most, the first of several. Null when the newer coder found nothing there.
 */
export function resolveAnchor(anchor: Anchor, mentions: readonly Anchored[]): string | null {
  if (mentions.some((mention) => mention.id === anchor.mention_id)) return anchor.mention_id;
  let best: string | null = null;
  let most = 0;
  for (const mention of mentions) {
    const shared = Math.max(0, ...mention.evidence.trigger.map((span) => overlap(span, anchor.trigger)));
    if (shared > most) [best, most] = [mention.id, shared];
  }
  return best;
}

/** Characters that two ranges share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** The trigger by which a mention is found again; its sentence, when it has none. */
export function triggerOf(mention: Pick<EventMention, 'evidence' | 'text_info'>): Span {
  return mention.evidence.trigger[0] ?? [mention.text_info.start, mention.text_info.end];
}
