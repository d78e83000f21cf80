import { RapportError } from '@rapport/record';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDocuments } from './add-documents.ts';
import { foldWaiting } from './fold.ts';
import type { Incoming } from './incoming.ts';
import { document, incoming, madeCoder, madeLedger, NOW } from './testing.case.ts';

const LONG =
  'The ministers spoke about trade, fishing and visas for three hours and dined at the guest house by the lake.';

describe('adding documents', () => {
  let made: Awaited<ReturnType<typeof madeLedger>>;
  beforeEach(async () => {
    made = await madeLedger();
  });
  afterEach(() => made.remove());

  const add = async (documents: Parameters<typeof incoming>[0], coder = madeCoder()) => {
    const errors: string[] = [];
    const summary = await addDocuments(made.ledger, incoming(documents), {
      coder,
      now: () => NOW,
      onError: (error) => errors.push(`${error.source}:${error.line} ${error.code}`),
    });
    await foldWaiting(made.ledger);
    return { summary, errors, coded: coder.coded };
  };

  it('folds reports of one meeting into one event', async () => {
    const { summary } = await add([
      document('a', 'KOR meets CHN in Beijing.', '2026-01-05'),
      document('b', 'CHN meets KOR in Beijing for talks.', '2026-01-05'),
      document('c', 'KOR blames CHN for the delay.', '2026-01-05'),
    ]);
    expect(summary).toMatchObject({ documents: 3, added: 3, mentions: 3 });
    const { rows } = await made.ledger.chronology({ about: ['KOR', 'CHN'] }, { limit: 10 });
    expect(rows.map(({ event, reports }) => [event[0], reports])).toEqual(
      expect.arrayContaining([
        ['CONSULT', 2],
        ['ACCUSE', 1],
      ]),
    );
    expect(rows).toHaveLength(2);
  });

  it('codes nothing that is known, within a run or in another', async () => {
    const one = document('a', 'KOR meets CHN.', '2026-01-05');
    expect((await add([one, one])).summary).toMatchObject({ added: 1, known: 1 });
    const again = await add([one]);
    expect([again.summary.known, again.coded]).toEqual([1, []]);
  });

  it('goes on after a document that fails, and says where it stood', async () => {
    const { summary, errors } = await add([
      document('a', 'this fails', '2026-01-05'),
      document('b', 'KOR meets CHN.', '2026-01-05'),
    ]);
    expect([summary.failed, summary.added]).toEqual([1, 1]);
    expect(errors).toEqual(['made:1 E_LANGUAGE']);
  });

  it('keeps how far an archive was read with the documents before, and counts what is none of ours apart', async () => {
    const mark = (place: number) => ({
      archive: 'ar_1',
      name: 'made.warc.gz',
      place,
      digest: `at ${place}`,
      documents: place,
      failed: 0,
    });
    async function* archive(): AsyncGenerator<Incoming> {
      yield { known: 3 };
      for (let i = 4; i <= 300; i++) {
        const text = i === 200 ? 'this fails' : `KOR meets CHN for talk ${i}.`;
        yield { document: document(`${i}`, text, '2026-01-05'), source: 'made', archived: true, reached: mark(i) };
        if (i % 100 === 0) yield { passedOver: 'revisit' };
      }
      yield { error: new RapportError('E_TRUNCATED', 'cut') };
      expect(await made.ledger.archives.reached('ar_1')).toBeNull();
      for (let i = 301; i < 700; i++) {
        yield {
          document: document(`${i}`, `CHN meets KOR for talk ${i}.`, '2026-01-05'),
          source: 'made',
          reached: mark(i),
        };
      }
      // Of the six batches that are whole, all but two have to be stored before the last is coded.
      expect(await made.ledger.archives.reached('ar_1')).toEqual({ ...mark(403), documents: 402 });
      yield { reached: mark(1000) };
    }
    const summary = await addDocuments(made.ledger, archive(), { coder: madeCoder(), now: () => NOW });
    expect(summary).toMatchObject({ documents: 700, known: 3, failed: 1, added: 695 });
    expect(summary.passedOver).toEqual({ revisit: 3, language: 1 });
    // The page in no language of ours was handed on and is not kept.
    expect(await made.ledger.archives.reached('ar_1')).toEqual({ ...mark(1000), documents: 999 });
  });

  it('counts wire copies as one independent source', async () => {
    await add([
      document('a', `KOR meets CHN. ${LONG}`, '2026-01-05', { publisher: 'One' }),
      document('b', `KOR meets CHN. ${LONG}`, '2026-01-05', { publisher: 'Two' }),
    ]);
    const { rows } = await made.ledger.chronology({ about: ['KOR', 'CHN'] }, { limit: 10 });
    expect(rows.map(({ reports, independent_sources }) => [reports, independent_sources])).toEqual([[2, 1]]);
  });

  it('gives the same events whatever the order of arrival', async () => {
    const documents = ['05', '06', '20', '21'].flatMap((day, i) => [
      document(`m${i}`, `KOR meets CHN on day ${day}.`, `2026-01-${day}`),
      document(`b${i}`, `CHN blames KOR on day ${day}.`, `2026-01-${day}`),
    ]);
    await add(documents);
    const other = await madeLedger();
    for (const one of [...documents].reverse()) {
      await addDocuments(other.ledger, incoming([one]), { coder: madeCoder(), now: () => NOW });
      await foldWaiting(other.ledger);
    }
    const eventsOf = async ({ ledger }: typeof made) =>
      (await ledger.chronology({}, { limit: 100 })).rows.map(({ id: _, ...event }) => event);
    expect(await eventsOf(other)).toEqual(await eventsOf(made));
    await other.remove();
  });

  it('lets a document that the ledger refuses fail alone', async () => {
    const [good, bad] = [document('a', 'KOR meets CHN.', '2026-01-05'), document('b', 'CHN meets KOR.', '2026-01-06')];
    const coder = madeCoder();
    const twice = async (one: typeof good) => {
      const record = await coder.code(one);
      return one.id === 'b' ? { ...record, events: [...record.events, ...record.events] } : record;
    };
    const { summary, errors } = await add([good, bad], { ...coder, code: twice });
    expect([summary.added, summary.failed]).toEqual([1, 1]);
    expect(errors[0]).toContain('b:');
  });
});
