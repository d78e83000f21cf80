// `rapport read --trace` on the real coder: what was seen, what decided, and what would change the answer.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SentenceTrace } from '@rapport/coder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import { main } from '../main.ts';
import { displayWidth } from '../print/layout.ts';
import { ARTICLE, capture, fakes } from '../testing.case.ts';

const SENTENCES = [
  'Norway expelled two Russian diplomats on Tuesday and threatened to close its border.',
  'France did not attack Mali.',
  'Mali will attack Niger.',
  'England beat Germany 3-1 in the World Cup final.',
  'Two navies of China and Pakistan held a joint exercise.',
  'The weather was fine.',
];
const TEXT = SENTENCES.join(' ');
const DOCUMENT = { id: 'made', text: TEXT, language: 'en', published: '2025-03-05' };

const traced = () => compose().traceDocument(DOCUMENT, []);
const sentence = async (sequence: number): Promise<SentenceTrace> => (await traced()).sentence(sequence);
const frameOf = (trace: SentenceTrace, predicate: string) =>
  trace.frames.find((frame) => frame.predicate === predicate)!;
const tells = ({ alternatives }: SentenceTrace, otherwise: string) =>
  alternatives.find((alternative) => alternative.otherwise === otherwise)?.tells;

describe('a trace', () => {
  it('lists the sentences with their outcome, the same that the record has', async () => {
    const { sentences } = await traced();
    expect(sentences.map(({ sequence, text }) => [sequence, text])).toEqual(SENTENCES.map((text, i) => [i, text]));
    expect(sentences.map(({ events, left_out }) => left_out ?? events)).toEqual([2, 'negated', 1, 'sport', 1, 0]);
    const coder = await compose().openCoder({ jobs: 1 });
    const record = await coder.code(DOCUMENT);
    await coder.close();
    expect((await sentence(0)).events).toEqual(record.events.filter(({ text_info }) => text_info.sequence === 0));
  });

  it('shows words, tree, actors and arguments', async () => {
    const trace = await sentence(0);
    expect(trace.tokens[1]).toMatchObject({ number: 1, form: 'expelled', lemma: 'expel', pos: 'VERB', head: -1 });
    expect(trace.tokens[0]).toMatchObject({ form: 'Norway', head: 1, relation: 'nsubj' });
    expect(trace.actors[0]).toMatchObject({ words: 'Norway', parties: ['NOR Norway (stated)'] });
    expect(frameOf(trace, 'expel')).toMatchObject({
      arguments: expect.arrayContaining([{ role: 'agent', words: 'Norway' }]),
      act: { actor: ['NOR Norway'], recipient: [expect.stringContaining('RUS')], status: 'occurred' },
      outcome: 'coded',
    });
  });

  it('names the rules in order, the runner-up, and what is part of another act', async () => {
    const trace = await sentence(0);
    expect(frameOf(trace, 'expel')).toMatchObject({
      rules: [{ id: 'p/expel-envoy', kind: 'pair', says: 'SANCTION expel' }],
      runner_up: { type: 'SANCTION', rule: 'sanction/expel' },
    });
    expect(frameOf(trace, 'threaten').rules.map(({ id }) => id)).toEqual(['c/threaten-*', 'p/close-border']);
    expect(frameOf(trace, 'close')).toMatchObject({
      outcome: 'part of another act',
      parent: { predicate: 'threaten' },
    });
    expect(tells(trace, 'without p/close-border')).toContain('THREATEN NOR>- occurred');
  });

  it('tells what another status, another rule or no guard would make of it', async () => {
    expect(await sentence(1)).toMatchObject({ left_out: 'negated' });
    expect(tells(await sentence(1), 'if it were not negated')).toEqual(['ASSAULT FRA>MLI occurred']);
    expect(tells(await sentence(2), 'if it were not told as coming')).toEqual(['ASSAULT MLI>NER occurred']);
    const match = await sentence(3);
    expect(match.guard).toMatchObject({ reason: 'sport' });
    expect(tells(match, 'without the guard')?.join()).toContain('GBR>DEU');
    const drill = await sentence(4);
    const special = drill.frames.flatMap(({ rules }) => rules).find(({ kind }) => kind === 'special');
    expect(special?.id).toBe('rule/joint-exercise');
    expect(tells(drill, 'without rule/joint-exercise')?.join()).toMatch(/^MOBILIZE/);
  });

  it('has nothing to change where nothing is told', async () => {
    expect(await sentence(5)).toMatchObject({ events: [], left_out: null, guard: null, alternatives: [] });
  });

  it('refuses a sentence that is not there', async () => {
    await expect(sentence(6)).rejects.toMatchObject({
      code: 'E_NOT_FOUND',
      message: expect.stringContaining('from 0 to 5'),
    });
  });
});

describe('rapport read --trace', () => {
  let page = '';
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapport-trace-'));
    page = join(folder, 'page.txt');
    writeFileSync(page, TEXT);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = async (args: readonly string[]) => {
    const streams = capture();
    const openReader = async () => ({
      parallel: 1,
      extract: async () => ({ ...ARTICLE, text: TEXT, paragraphs: [TEXT], captions: [] }),
      close: async () => {},
    });
    const exit = await main(
      ['read', page, ...args],
      streams,
      fakes({ openReader, traceDocument: compose().traceDocument }),
    );
    return { exit, out: streams.out(), err: streams.err() };
  };

  it('prints the list of sentences without a number', async () => {
    const { exit, out } = await run(['--trace']);
    expect(exit).toBe(0);
    expect(out).toContain('3  left out: sport');
    expect(JSON.parse((await run(['--trace', '--json'])).out)).toHaveLength(SENTENCES.length);
  });

  it('prints a sentence for a person, within the width of the terminal', async () => {
    const { out } = await run(['--trace', '0']);
    for (const words of [
      '├─ Norway  PROPN NNP · nsubj · 0',
      'Frame expel (verb)',
      'p/expel-envoy (pair: SANCTION expel)',
      'next in line: SANCTION by sanction/expel',
      'What would change it',
    ]) {
      expect(out).toContain(words);
    }
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('gives the whole trace as JSON', async () => {
    expect(JSON.parse((await run(['--trace', '1', '--json'])).out)).toMatchObject({ sequence: 1, left_out: 'negated' });
  });

  it.each([
    [['--trace', '77'], 1, 'there is no sentence 77'],
    [['--trace', 'three'], 2, 'expected the number of a sentence'],
  ])('refuses %j', async (args, code, words) => {
    const { exit, err } = await run(args);
    expect([exit, err]).toEqual([code, expect.stringContaining(words)]);
  });
});
