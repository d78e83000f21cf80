// Stored texts coded anew by a newer coder: first what would change, then, if wanted, the change itself.

import type { Ledger, NewRecord, StoredArticle } from '@rapport/ledger';
import { type EventMention, type RapportError, toRapportError } from '@rapport/record';
import { batchesOf } from './batches.ts';
import { type FoldSummary, foldWaiting } from './fold.ts';
import type { Clock, CoderPort } from './ports.ts';

const BATCH = 100;
/** No tables are called so: asked with it the ledger gives every text, and the language decides which are out of date. */
const NO_TABLES = 'no tables';

/** What coding anew needs, and who is told what would change. */
export interface RecodeOptions {
  readonly coder: CoderPort;
  readonly now: Clock;
  /** Without it nothing is written: only what would change is told. */
  readonly commit: boolean;
  /** Called for each document whose record differs. */
  readonly onChange?: (change: RecordChange) => void;
  readonly onBatch?: (documents: number) => void;
  readonly onError?: (error: RapportError) => void;
}

/** What a newer coder makes different in one document. */
export interface RecordChange {
  readonly document_key: string;
  readonly document_id: string;
  /** Mentions that are gone, told by type and sentence; those that are new; those whose fields differ. */
  readonly gone: readonly EventMention[];
  readonly fresh: readonly EventMention[];
  readonly changed: readonly { readonly before: EventMention; readonly after: EventMention }[];
}

/** Documents coded anew, and the mentions that are gone, new or changed by it. */
export interface RecodeSummary {
  readonly documents: number;
  readonly differing: number;
  readonly gone: number;
  readonly fresh: number;
  readonly changed: number;
  readonly failed: number;
  /** Null while nothing was committed. */
  readonly folded: FoldSummary | null;
}

/** Codes every stored text that another version coded, or this one with other tables or packs. Corrections by people stay, whatever the newer coder says. */
export async function recode(ledger: Ledger, options: RecodeOptions): Promise<RecodeSummary> {
  const { coder, commit } = options;
  const sum = { documents: 0, differing: 0, gone: 0, fresh: 0, changed: 0, failed: 0 };
  const stored = outOfDate(ledger.recordsToRecode(coder.version, NO_TABLES), coder);
  for await (const batch of batchesOf(stored, BATCH)) {
    const records: NewRecord[] = [];
    for (const { facts, document, record } of batch) {
      sum.documents++;
      try {
        const next = await coder.code({ ...document, language: record.language });
        const change = {
          document_key: facts.key,
          document_id: facts.document_id,
          ...compare(record.events, next.events),
        };
        records.push({ document_key: facts.key, record: next, pack: coder.packOf(next.language) });
        sum.gone += change.gone.length;
        sum.fresh += change.fresh.length;
        sum.changed += change.changed.length;
        if (change.gone.length + change.fresh.length + change.changed.length === 0) continue;
        sum.differing++;
        options.onChange?.(change);
      } catch (thrown) {
        sum.failed++;
        options.onError?.(toRapportError(thrown).at({ source: facts.document_id }));
      }
    }
    if (commit && records.length > 0) await ledger.replaceRecords(records, options.now());
    options.onBatch?.(batch.length);
  }
  return { ...sum, folded: commit ? await foldWaiting(ledger) : null };
}

async function* outOfDate(articles: AsyncIterable<StoredArticle>, coder: CoderPort): AsyncGenerator<StoredArticle> {
  for await (const article of articles) {
    const { coder: version, language } = article.record;
    if (version !== coder.version || article.pack !== coder.packOf(language)) yield article;
  }
}

function compare(before: readonly EventMention[], after: readonly EventMention[]) {
  const old = new Map(before.map((mention) => [mention.id, mention]));
  const gone = new Map(old);
  const fresh: EventMention[] = [];
  const changed: { before: EventMention; after: EventMention }[] = [];
  for (const mention of after) {
    const held = old.get(mention.id);
    gone.delete(mention.id);
    if (held === undefined) fresh.push(mention);
    else if (JSON.stringify(held) !== JSON.stringify(mention)) changed.push({ before: held, after: mention });
  }
  return { gone: [...gone.values()], fresh, changed };
}
