import type { ForeignMention } from '@rapport/ledger';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDocuments } from './add-documents.ts';
import { foldWaiting } from './fold.ts';
import { readSplicedIndex } from './spliced-index.ts';
import { document, incoming, madeCoder, madeLedger, NOW } from './testing.case.ts';

const foreign = (id: string, date: string): ForeignMention => ({
  coder_source: 'gdelt-1',
  id,
  date,
  actor: [{ code: 'KOR', sector: [], identifier_text: 'KOR' }],
  recipient: [{ code: 'CHN', sector: [], identifier_text: 'CHN' }],
  event: ['ACCUSE'],
  mode: [],
  field: 'other',
  quad_code: 3,
  event_scale: -3,
  status: 'occurred',
  reports: 2,
  row: {},
});

describe('an index with another coder', () => {
  let made: Awaited<ReturnType<typeof madeLedger>>;
  beforeEach(async () => {
    made = await madeLedger();
    const documents = [document('a', 'KOR meets CHN.', '2026-01-05')];
    await addDocuments(made.ledger, incoming(documents), { coder: madeCoder(), now: () => NOW });
    await foldWaiting(made.ledger);
    await made.ledger.addForeignMentions([foreign('1', '2024-05-01'), foreign('2', '2026-01-20')], NOW);
  });
  afterEach(() => made.remove());

  const events = (index: Awaited<ReturnType<typeof readSplicedIndex>>) =>
    index.series[0]!.periods.reduce((sum, period) => sum + period.events, 0);

  it('takes the other coder only for the time before the own record, and marks where they meet', async () => {
    const index = await readSplicedIndex(made.ledger, { pair: ['KOR', 'CHN'], by: 'month', backfill: 'gdelt-1' });
    expect(index.splice).toEqual({ coder: 'gdelt-1', date: '2026-01-05', mentions: 1 });
    expect(events(index)).toBe(2);
  });

  it('is made of the other coder alone to be compared', async () => {
    const index = await readSplicedIndex(made.ledger, { pair: ['KOR', 'CHN'], by: 'month', coder: 'gdelt-1' });
    expect([index.coder, events(index)]).toEqual(['gdelt-1', 2]);
  });
});
