// A ledger in a folder of its own and a coder that reads made sentences, for the tests of the use cases.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ledger, openLedger } from '@rapport/ledger';
import { type CodedRecord, contentId, type Document, type EventMention, RapportError } from '@rapport/record';
import type { Incoming } from './incoming.ts';
import { PLACING } from './placing.ts';
import type { CoderPort } from './ports.ts';

/** A ledger that is removed when the returned function is called. */
export async function madeLedger(): Promise<{ ledger: Ledger; location: string; remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-ingest-'));
  const location = join(folder, 'ledger.sqlite');
  const ledger = await openLedger(location, { placing: PLACING });
  const remove = async (): Promise<void> => {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ledger, location, remove };
}

/** One event a document: `KOR meets CHN` is a meeting, `KOR blames CHN` an accusation, `fails` can't be coded. */
export function madeCoder(version = 'made 1'): CoderPort & { readonly coded: string[] } {
  const coded: string[] = [];
  return {
    version,
    parallel: 2,
    coded,
    packOf: () => 'tables 1',
    code: async (document) => {
      coded.push(document.id);
      if (document.text.includes('fails')) throw new RapportError('E_LANGUAGE', 'a made failure');
      return { ...recordOf(document), coder: version };
    },
  };
}

export function document(id: string, text: string, published: string, more: Partial<Document> = {}): Document {
  return { id, text, published, language: 'en', ...more };
}

export async function* incoming(documents: readonly Document[]): AsyncGenerator<Incoming> {
  for (const [i, one] of documents.entries()) yield { document: one, source: 'made', line: i + 1 };
}

export const NOW = '2026-02-01T10:00:00.000Z';

function recordOf(document: Document): CodedRecord {
  const told = /^(\w{3}) (meets|blames) (\w{3})/.exec(document.text);
  return {
    id: document.id,
    language: 'en',
    published: document.published ?? null,
    coder: '',
    events: told === null ? [] : [mentionOf(document, told[1]!, told[2] === 'meets', told[3]!)],
    quotes: [],
    pledges: [],
    attitudes: [],
    entities: [],
    skipped: [],
  };
}

function mentionOf(document: Document, actor: string, meets: boolean, recipient: string): EventMention {
  const party = (code: string, start: number) =>
    ({
      code,
      sector: ['GOV'],
      entity_text: code,
      identifier_text: code,
      basis: 'stated',
      start,
      end: start + 3,
    }) as const;
  const end = document.text.length;
  return {
    id: contentId('ev', [document.id, document.text]),
    date: document.published ?? null,
    date_precision: 'day',
    date_basis: 'stated',
    actor: meets ? [party(actor, 0), party(recipient, 10)] : [party(actor, 0)],
    recipient: meets ? [] : [party(recipient, 11)],
    reciprocal: meets,
    event: [meets ? 'CONSULT' : 'ACCUSE'],
    mode: [],
    context: [],
    field: 'diplomacy',
    quad_code: meets ? 1 : 3,
    event_scale: meets ? 2.5 : -3,
    status: 'occurred',
    event_text: [meets ? 'meets' : 'blames'],
    text: document.text,
    text_info: { sequence: 0, start: 0, end },
    evidence: { trigger: [[4, meets ? 9 : 10]], actor: [[0, 3]], recipient: [] },
    confidence: 0.8,
    why: { rule: 'made' },
  };
}
