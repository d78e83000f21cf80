// Work for a fleet in tests: made documents, a coder that reads them, a ledger in a folder of its own.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CoderPort, type Incoming, PLACING } from '@rapport/ingest';
import { type Ledger, openLedger } from '@rapport/ledger';
import { contentId, type Document, type EventMention, RapportError } from '@rapport/record';

export const NOW = '2026-02-01T10:00:00.000Z';

/** Each document tells one meeting of two states; `fails` in its text can't be coded. */
export function madeDocuments(count: number, name = 'made'): Document[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${name}-${i}`,
    text: `KOR meets ${i % 2 === 0 ? 'CHN' : 'JPN'} for the ${i}. time, says the press of ${name}.`,
    published: `2026-01-${String((i % 28) + 1).padStart(2, '0')}`,
    language: 'en',
  }));
}

export async function* incoming(documents: readonly Document[]): AsyncGenerator<Incoming> {
  for (const [i, document] of documents.entries()) yield { document, source: 'made', line: i + 1 };
}

/** Codes at once, or as slowly as `delay` says. */
export function madeCoder(
  delay: (document: Document) => Promise<void> = async () => undefined,
  version = 'made 1',
): CoderPort {
  return {
    version,
    parallel: 8,
    packOf: () => 'tables 1',
    code: async (document) => {
      await delay(document);
      if (document.text.includes('fails')) throw new RapportError('E_LANGUAGE', 'a made failure');
      return {
        id: document.id,
        language: 'en',
        published: document.published ?? null,
        coder: version,
        events: [meeting(document)],
        quotes: [],
        pledges: [],
        attitudes: [],
        entities: [],
        skipped: [],
      };
    },
  };
}

function meeting(document: Document): EventMention {
  const party = (start: number) => {
    const code = document.text.slice(start, start + 3);
    const names = { entity_text: code, identifier_text: code };
    return { code, sector: ['GOV'], ...names, basis: 'stated', start, end: start + 3 } as const;
  };
  return {
    id: contentId('ev', [document.id, document.text]),
    date: document.published ?? null,
    date_precision: 'day',
    date_basis: 'stated',
    actor: [party(0), party(10)],
    recipient: [],
    reciprocal: true,
    event: ['CONSULT'],
    mode: [],
    context: [],
    field: 'diplomacy',
    quad_code: 1,
    event_scale: 2.5,
    status: 'occurred',
    event_text: ['meets'],
    text: document.text,
    text_info: { sequence: 0, start: 0, end: document.text.length },
    evidence: { trigger: [[4, 9]], actor: [[0, 3]], recipient: [] },
    confidence: 0.8,
    why: { rule: 'made' },
  };
}

export interface MadeLedger {
  readonly ledger: Ledger;
  readonly location: string;
  remove(): Promise<void>;
}

export async function madeLedger(): Promise<MadeLedger> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-fleet-'));
  const location = join(folder, 'ledger.sqlite');
  const ledger = await openLedger(location, { placing: PLACING });
  return {
    ledger,
    location,
    remove: async () => {
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
