// Rapport's own JSONL: what is written is read back whole, and its extensions can be told from PLOVER.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, collect, event, HOSTILE, inPieces, OPTIONS, report, SENTENCE, textOf } from '../made-records.case.ts';
import { withholdEvent, withholdReport } from '../withhold/withhold-text.ts';
import { writeEvents, writeMentions } from '../write/write-records.ts';
import { toEventLine } from './event-line.ts';
import { toPlainPlover } from './extensions.ts';
import { toMentionLine } from './mention-line.ts';
import { type LineRead, readEventLines, readMentionLines } from './read-lines.ts';

const WITHOUT_TEXT = { ...OPTIONS, text: false };

function items<T>(read: readonly LineRead<T>[]): T[] {
  return read.flatMap((line) => (line.kind === 'item' ? [line.item] : []));
}

describe('event lines', () => {
  it('hold what the contract names, and more', async () => {
    const line = JSON.parse(await textOf(writeEvents('jsonl', [event()], OPTIONS)));
    expect(line).toMatchObject({
      id: 'ev_1',
      date: '2026-01-05',
      event: ['CONSULT'],
      mode: ['visit'],
      field: 'diplomacy',
      status: 'occurred',
      event_scale: 4,
      reports: 1,
      independent_sources: 1,
      first_reported: '2026-01-06',
      mentions: [
        {
          document_id: 'd1',
          url: 'https://paper.example/a?b=1&c=2',
          language: 'en',
          publisher: 'The Made Paper',
          publisher_country: 'KOR',
          text_info: { sequence: 0, start: 0, end: SENTENCE.length },
        },
      ],
    });
  });

  it('are read back as the events they were, whatever their texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(HOSTILE, HOSTILE, async (sentence, name) => {
        const [mention] = event().mentions;
        const made = event({
          id: `ev_${name}`,
          text: sentence,
          enddate: '2026-01-07',
          mentions: [{ ...mention!, text: sentence, title: name }],
          contradictions: [{ about: 'dead', accounts: [{ value: name, mention_ids: ['m1'] }] }],
          corrected: ['date'],
        });
        const bytes = await bytesOf(writeEvents('jsonl', [made, event()], OPTIONS));
        expect(items(await collect(readEventLines(inPieces(bytes, 64))))).toEqual([made, event()]);
      }),
    );
  });

  it('without text are read back without it', async () => {
    const bytes = await bytesOf(writeEvents('jsonl', [event()], WITHOUT_TEXT));
    expect(items(await collect(readEventLines(inPieces(bytes))))).toEqual([withholdEvent(event())]);
  });

  it('that are bad are named, and the next is read', async () => {
    const good = JSON.stringify(toEventLine(event(), true));
    const lines = ['{', '{"id":"x"}', good.replace('"CONSULT"', '"DANCE"'), good];
    const read = await collect(readEventLines(inPieces(lines.join('\n'))));
    expect(read.map((line) => (line.kind === 'item' ? line.item.id : `${line.error.code} ${line.error.line}`))).toEqual(
      ['E_JSON 1', 'E_INPUT 2', 'E_INPUT 3', 'ev_1'],
    );
    expect(read[1]?.kind === 'error' && read[1].error.message).toBe(
      '`date` is nothing; expected a text or null, as `rapport export` writes it',
    );
  });
});

describe('mention lines', () => {
  it('are read back as the reports they were', async () => {
    await fc.assert(
      fc.asyncProperty(HOSTILE, async (sentence) => {
        const made = report({ text: sentence, event_text: [sentence], size: { dead: 3 } });
        const bytes = await bytesOf(writeMentions('jsonl', [made], OPTIONS));
        expect(items(await collect(readMentionLines(inPieces(bytes, 64))))).toEqual([made]);
      }),
    );
  });

  it('without text are read back without it', async () => {
    const bytes = await bytesOf(writeMentions('jsonl', [report()], WITHOUT_TEXT));
    expect(items(await collect(readMentionLines(inPieces(bytes))))).toEqual([withholdReport(report())]);
  });
});

describe('extensions', () => {
  it('leave a line of PLOVER when they are taken out', () => {
    const plain = toPlainPlover({ ...toMentionLine(report(), true) });
    expect(Object.keys(plain).sort()).toEqual([
      'actor',
      'cite_info',
      'context',
      'date',
      'event',
      'event_scale',
      'event_text',
      'id',
      'mode',
      'quad_code',
      'recipient',
      'text',
      'text_info',
    ]);
    expect(plain.context).toEqual(['diplomatic']);
  });

  it('are named in every line', () => {
    const { extensions } = toEventLine(event(), false);
    expect(extensions).toEqual(
      expect.arrayContaining(['context=exchange', 'field', 'status', 'mentions', 'extensions']),
    );
    expect(extensions).not.toContain('context=diplomatic');
  });
});
