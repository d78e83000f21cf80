// An event with its mentions in full and the decisions on them.

import type { CorrectionKeeper, RecordedCorrection, RecordReader, StoredMention } from '@rapport/ledger';
import { type MergedEvent, RapportError } from '@rapport/record';

export interface EventInFull {
  readonly event: MergedEvent;
  readonly mentions: readonly StoredMention[];
  readonly corrections: readonly RecordedCorrection[];
}

/** An id that fell away in a merge gives its heir. Throws `E_NOT_FOUND`. */
export async function readEventInFull(ledger: RecordReader & CorrectionKeeper, id: string): Promise<EventInFull> {
  const event = await ledger.event(id);
  if (event === null) throw new RapportError('E_NOT_FOUND', `the ledger holds no event ${id.slice(0, 100)}`);
  const mentions: StoredMention[] = [];
  for (const { mention_id } of event.mentions) {
    const stored = await ledger.mention(mention_id);
    if (stored !== null) mentions.push(stored);
  }
  return { event, mentions, corrections: await ledger.correctionsOfEvent(event.id) };
}
