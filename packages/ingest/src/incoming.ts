// What comes in to be added, and the batches it is added in.

import { type ArchiveMark, documentKey } from '@rapport/ledger';
import type { Document, PassedOver, RapportError } from '@rapport/record';

/** A document to add. */
export interface IncomingDocument {
  readonly document: Document;
  readonly licence?: string;
  readonly source: string;
  readonly line?: number;
  /** The document is a page of an archive, much of which is none of ours: what no pack reads is passed over. */
  readonly archived?: true;
  /** How far its archive has been read with it: kept once the document is. */
  readonly reached?: ArchiveMark;
}

/** A document to add, or what stands in its place. */
export type Incoming =
  | IncomingDocument
  | { readonly error: RapportError; readonly reached?: ArchiveMark }
  /** A page of an archive that is none of ours. */
  | { readonly passedOver: PassedOver; readonly reached?: ArchiveMark }
  /** So many documents of an archive were dealt with by an earlier run. */
  | { readonly known: number }
  /** An archive has been read to its end. */
  | { readonly reached: ArchiveMark };

/** Documents with their keys, and how far their archives have been read with the last of them. */
export interface Batch {
  readonly documents: readonly (IncomingDocument & { readonly key: string })[];
  /** Of each archive, the mark to be kept once the documents are. */
  readonly reached: ReadonlyMap<string, ArchiveMark>;
}

/**
 * Batches of `size` documents; the last may hold fewer. What is no document is told to `onOther` when it is met. The
 * same stream, taken up at the mark of a batch, gives the same batches again.
 */
export async function* batchesOfIncoming(
  incoming: AsyncIterable<Incoming>,
  size: number,
  onOther: (item: Exclude<Incoming, IncomingDocument>) => void,
): AsyncGenerator<Batch> {
  let documents: Batch['documents'][number][] = [];
  let reached = new Map<string, ArchiveMark>();
  for await (const item of incoming) {
    if ('reached' in item && item.reached !== undefined) reached.set(item.reached.archive, item.reached);
    if ('document' in item) documents.push({ ...item, key: documentKey(item.document) });
    else onOther(item);
    if (documents.length < size) continue;
    yield { documents, reached };
    documents = [];
    reached = new Map();
  }
  if (documents.length > 0 || reached.size > 0) yield { documents, reached };
}
