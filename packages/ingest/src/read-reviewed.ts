// What people have decided on mentions, as gold: each mention they looked at, as the coder had it and as it is right.

import type { Ledger, StoredArticle } from '@rapport/ledger';
import type { Document, EventMention, MentionAnchor, Span } from '@rapport/record';

/** A mention that a person has looked at. */
export interface Reviewed {
  readonly document: Document;
  readonly documentKey: string;
  /** As the kept record has it, without corrections; the coder's own words. */
  readonly coded: EventMention;
  /** As it is right; null when a person took it out of the record. */
  readonly right: EventMention | null;
}

/**
 * Mentions that were accepted, corrected or rejected and whose document is still kept, in the order of the first
 * decision on each. Decisions that were taken back do not count.
 */
export async function readReviewed(ledger: Ledger): Promise<readonly Reviewed[]> {
  const corrections = await ledger.corrections({ kinds: ['set', 'accept'] });
  const decided = new Map<string, { anchor: MentionAnchor; rejected: boolean }>();
  for (const { decision } of corrections) {
    if (decision.kind !== 'set' && decision.kind !== 'accept') continue;
    const { anchor } = decision;
    const key = `${anchor.document_key} ${anchor.trigger.join('-')}`;
    const rejected = decision.kind === 'set' && decision.field === 'reject' ? decision.value === true : null;
    decided.set(key, { anchor, rejected: rejected ?? decided.get(key)?.rejected ?? false });
  }
  const articles = new Map<string, StoredArticle | null>();
  const reviewed: Reviewed[] = [];
  for (const { anchor, rejected } of decided.values()) {
    const key = anchor.document_key;
    if (!articles.has(key)) articles.set(key, await ledger.article(key));
    const article = articles.get(key);
    const coded = article === null || article === undefined ? undefined : codedAt(article, anchor);
    if (article === null || article === undefined || coded === undefined) continue;
    const right = rejected ? null : ((await ledger.mention(coded.id))?.mention ?? coded);
    reviewed.push({ document: article.document, documentKey: key, coded, right });
  }
  return reviewed;
}

/** The mention of the kept record: by its id, or by its trigger where a newer coder gave it another. */
function codedAt({ record }: StoredArticle, anchor: MentionAnchor): EventMention | undefined {
  return (
    record.events.find(({ id }) => id === anchor.mention_id) ??
    record.events.find((event) => tells(event, anchor.trigger))
  );
}

/** Whether a mention's trigger touches the words. */
export function tells(event: EventMention, [start, end]: Span): boolean {
  return event.evidence.trigger.some(([from, to]) => from < end && to > start);
}
