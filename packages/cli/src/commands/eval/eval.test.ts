// The card as researchers meet it: gold and predictions in files, the coder itself, the decisions in a ledger.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PLACING } from '@rapport/ingest';
import { openLedger } from '@rapport/ledger';
import type { CodedRecord, Document } from '@rapport/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Collaborators } from '../../collaborators.ts';
import { main } from '../../main.ts';
import { displayWidth } from '../../print/layout.ts';
import { capture, event, fakes, record } from '../../testing.case.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-eval-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Codes every text as one visit, the surer the longer its id; a text of a single word can't be coded. */
function coded(document: Document): CodedRecord {
  if (!document.text.includes(' ')) throw new Error('no language');
  const told = event({ id: `ev_${document.id}`, date: document.published ?? null, text: document.text });
  return record({ id: document.id, events: [told], relation: { event: 'CONSULT', quad_code: 1, confidence: 0.9 } });
}

async function run(args: readonly string[], changes: Partial<Collaborators> = {}) {
  const streams = capture();
  const openCoder = async () => ({
    parallel: 2,
    version: 'rapport 0.0.0',
    packOf: () => 'tables',
    code: async (document: Document) => coded(document),
    close: async () => {},
  });
  const exit = await main(['eval', ...args], streams, fakes({ openCoder, ...changes }));
  return { exit, out: streams.out(), err: streams.err() };
}

function file(name: string, content: string | Uint8Array | readonly unknown[]): string {
  const path = join(folder, name);
  const lines = Array.isArray(content) ? content.map((row) => JSON.stringify(row)).join('\n') : content;
  writeFileSync(path, lines as string);
  return path;
}

const visit = { event: 'CONSULT', actor: ['KOR'], recipient: ['CHN'] };
const GOLD = [
  { id: 'a', text: 'Lee visited Beijing.', events: [visit], origin: 'wire' },
  { id: 'b', text: 'Nothing of the kind was said.', events: [], origin: 'wire' },
  { id: 'c', text: 'Seoul sent rice to the North.', events: [{ ...visit, event: 'AID', recipient: ['PRK'] }] },
];

describe('rapport eval', () => {
  it('codes the gold itself and prints the card', async () => {
    const { exit, out, err } = await run([file('gold.jsonl', GOLD), '--by', 'origin']);
    expect([exit, err]).toEqual([0, '']);
    for (const words of [
      'Accuracy of events',
      'Confusion: gold in rows',
      'expected calibration error',
      'CONSULT KOR>CHN  instead of  nothing · sure 0.90',
      'b: Nothing of the kind was said.',
      'origin wire (2 items)',
    ]) {
      expect(out).toContain(words);
    }
    expect(out.replaceAll(/\s+/g, ' ')).toContain('answered by rapport 0.0.0 · 3 items');
    expect(out).toMatch(/^ {2}type +0\.333 +0\.500 +0\.400$/m);
    expect(out).toMatch(/^ {2}false alarm rate +1\.000$/m);
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('measures predictions of a file, and gives everything as JSON', async () => {
    const predictions = file('pred.jsonl', [
      { id: 'a', events: [visit] },
      { id: 'b', events: [] },
    ]);
    const { exit, out } = await run([file('gold.jsonl', GOLD), predictions, '--json']);
    const card = JSON.parse(out);
    expect(card).toMatchObject({
      task: 'events',
      folded: true,
      unanswered: 1,
      figures: { type_precision: 1, type_f1: 0.666667 },
    });
    expect(card.mistakes).toHaveLength(1);
    // An item that was not answered is no success.
    expect(exit).toBe(1);
  });

  it('reads a table of relations, with quoted cells, plain or gzipped', async () => {
    const table =
      '\tmarked_sentence\tgold_root\n\t"<s>Lee</s> ""met"" <t>Xi</t>"\tCONSULT\n\t<s>A</s> hit <t>B</t>\tASSAULT\n';
    const plain = await run([file('gold.tsv', table), '--json']);
    expect(JSON.parse(plain.out)).toMatchObject({ task: 'relations', items: 2, figures: { root_accuracy: 0.5 } });
    const packed = await run([file('gold.tsv.gz', gzipSync(table)), '--json']);
    expect(JSON.parse(packed.out).figures).toEqual(JSON.parse(plain.out).figures);
  });

  it('compares two coders, or one with itself', async () => {
    const old = file('old.jsonl', [
      { id: 'a', events: [] },
      { id: 'b', events: [] },
      { id: 'c', events: [] },
    ]);
    const gold = file('gold.jsonl', GOLD);
    const { out } = await run([gold, '--compare', old, file('new.jsonl', GOLD)]);
    for (const words of ['2 better, 0 worse', 'nothing  ⇒  AID KOR>PRK', 'type F1', '+1.000'])
      expect(out).toContain(words);
    const own = JSON.parse((await run([gold, '--compare', old, '--json'])).out);
    expect(own).toMatchObject({ before: old, after: 'rapport 0.0.0', better: 1, worse: 1 });
    expect(own.changes.map((change: { id: string; kind: string }) => [change.id, change.kind])).toContainEqual([
      'b',
      'worse',
    ]);
  });

  it('names what could not be coded', async () => {
    const { exit, out, err } = await run([file('short.jsonl', [{ id: 'x', text: 'Word', events: [] }]), '--json']);
    expect([exit, JSON.parse(out).unanswered]).toEqual([1, 1]);
    expect(err).toContain('error: x: no language (E_INTERNAL)');
  });

  it.each([
    ['no gold', () => [], 2, 'no gold; give a file, or --corrections'],
    ['three files to compare', () => ['g', '--compare', 'a', 'b', 'c'], 2, '--compare takes an older and a newer file'],
    ['predictions beside --compare', () => ['g', 'p', '--compare', 'a'], 2, 'name no other'],
    ['--as-kept alone', () => ['g', '--as-kept'], 2, '--as-kept is for --corrections'],
    ['both golds', () => ['g', '--corrections'], 2, '--corrections takes its gold from the ledger'],
    ['a missing file', () => [join(folder, 'none.jsonl')], 1, 'E_NOT_FOUND'],
    ['a line that is no JSON', () => [file('bad.jsonl', '{"id":"a","events":[]}\n{oops\n')], 1, 'the line is not JSON'],
    ['a line that is no object', () => [file('bad.jsonl', '7\n')], 1, 'the line is no object'],
    ['gold without texts', () => [file('bare.jsonl', [{ id: 'a', events: [] }])], 1, 'carry no text to code'],
    ['a number of errors', () => ['g', '--errors', 'few'], 2, 'expected a whole number'],
  ])('refuses %s', async (_name, args, code, words) => {
    const { exit, err } = await run(args());
    expect([exit, err]).toEqual([code, expect.stringContaining(words)]);
  });
});

describe('rapport eval --corrections', () => {
  const ledger = () => join(folder, 'ledger.sqlite');
  const real: Partial<Collaborators> = {
    openLedger: async (_asked, mode) => openLedger(ledger(), mode === 'read' ? { mode } : { mode, placing: PLACING }),
  };
  const at = async (args: readonly string[], input = '') => {
    const streams = capture(input);
    const openCoder = async () => ({
      parallel: 1,
      version: 'rapport 0.0.0',
      packOf: () => 'tables',
      code: async (document: Document) => coded(document),
      close: async () => {},
    });
    const exit = await main(args, streams, fakes({ ...real, openCoder }));
    return { exit, out: streams.out(), err: streams.err() };
  };

  beforeAll(async () => {
    const lines = ['1', '2', '3'].map((id) =>
      JSON.stringify({
        id,
        text: `President Lee met Xi Jinping, report ${id} says.`,
        published: `2026-0${id}-05`,
        language: 'en',
      }),
    );
    const path = file('documents.jsonl', lines.join('\n'));
    expect((await at(['add', path])).exit).toBe(0);
  });

  it('says so while nobody has decided anything', async () => {
    expect(await at(['eval', '--corrections'])).toMatchObject({
      exit: 1,
      err: expect.stringContaining('no decision on a mention'),
    });
  });

  it('takes what was accepted, corrected and rejected as gold, of the ledger or coded anew', async () => {
    await at(['review', 'accept', 'ev_1']);
    await at(['review', 'set', 'ev_2', 'event=AGREE']);
    await at(['review', 'set', 'ev_2', 'status=planned']);
    await at(['review', 'reject', 'ev_3']);
    const kept = await at(['eval', '--corrections', '--as-kept', '--json']);
    const card = JSON.parse(kept.out);
    expect(card).toMatchObject({ items: 3, unanswered: 0, counts: { gold_events: 2, predicted_events: 3 } });
    expect(card.figures).toMatchObject({ type_precision: 0.333333, type_recall: 0.5, false_alarm_rate: 1 });
    const anew = await at(['eval', '--corrections', '--json']);
    expect(JSON.parse(anew.out).figures).toEqual(card.figures);
  });

  it('forgets a decision that was taken back', async () => {
    const { out } = await at(['review', 'history', '--json']);
    const rejection = JSON.parse(out).find((c: { decision: { field?: string } }) => c.decision.field === 'reject');
    await at(['review', 'undo', rejection.id]);
    expect(JSON.parse((await at(['eval', '--corrections', '--as-kept', '--json'])).out).items).toBe(2);
  });
});
