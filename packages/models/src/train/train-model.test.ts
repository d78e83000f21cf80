import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate, Doc, splitEnglish, TrainedModel } from '@rapport/coder';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { crc32 } from '../format/checksum.ts';
import { decodeModel, encodeModel } from '../format/model-codec.ts';
import { joinWords } from './outside-words.ts';
import { toyTreebank } from './toy-treebank.case.ts';
import { trainModel } from './train-model.ts';

let folder: string;
let bytes: Uint8Array;
const lines: string[] = [];

function train(): Uint8Array {
  const path = join(folder, 'toy.conllu');
  const tagger = { epochs: 4, bits: 10, threshold: 0.01, seed: 1 };
  const pass = { epochs: 4, actionBits: 10, relationBits: 10, threshold: 0.01, seeds: [1, 2], exploration: 0.9 };
  const judgement = { bits: 10, epochs: 2, rate: 0.02, minimum: 2, threshold: 0.001, seeds: [1] };
  const review = { folds: 2, pass, doubts: 4, promise: judgement, trees: judgement };
  return trainModel(
    {
      language: 'en',
      train: [path],
      dev: [path],
      tagger,
      jackknife: tagger,
      parser: { first: pass, main: pass, folds: 2, foldEpochs: 2, review },
      folds: 2,
      outside: joinWords(new Map(), new Map(Object.entries({ treaty: 1, treaties: 2, chile: 256 }))),
    },
    (line) => lines.push(line),
  );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-train-'));
  writeFileSync(join(folder, 'toy.conllu'), toyTreebank(24));
  bytes = train();
});

afterAll(() => rmSync(folder, { recursive: true }));

test('learns a toy language whole and says so', () => {
  const scores = lines.find((line) => line.startsWith('toy:'));
  expect(scores).toMatch(/upos 1\.0000, xpos 1\.0000, lemma 1\.0000, uas 1\.0000, las 1\.0000/);
});

test('gives the same bytes for the same data', () => {
  expect(Buffer.compare(Buffer.from(train()), Buffer.from(bytes))).toBe(0);
});

test('carries the review of trees', () => {
  const { review } = decodeModel(bytes).parser;
  expect([review?.promise.mask, review?.trees.mask]).toEqual([1023, 1023]);
  expect(review?.trees.codes.some((code) => code > 0)).toBe(true);
});

test('decodes to a model that annotates text', () => {
  const text = 'Chile signs pacts.';
  const doc = new Doc(text, splitEnglish(text));
  annotate(doc, new TrainedModel(decodeModel(bytes)));
  expect(doc.deprel(0)).toBe('nsubj');
  expect(doc.head(0)).toBe(1);
  expect(doc.lemma(2)).toBe('pact');
  expect([...doc.children(1)]).toEqual([0, 2, 3]);
});

test('encodes what it decoded to the same bytes', () => {
  const again = encodeModel(decodeModel(encodeModel(decodeModel(bytes))));
  expect(Buffer.compare(Buffer.from(again), Buffer.from(encodeModel(decodeModel(bytes))))).toBe(0);
});

test('refuses every truncation and every flipped bit', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const flipped = bytes.slice();
      flipped[at]! ^= 1 << bit;
      expect(() => decodeModel(flipped)).toThrow(expect.objectContaining({ code: 'E_MODEL' }));
      expect(() => decodeModel(bytes.subarray(0, at))).toThrow(expect.objectContaining({ code: 'E_MODEL' }));
    }),
    { numRuns: 150 },
  );
});

test('refuses foreign bytes, and damage that hides behind a right checksum', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (foreign) => {
      expect(() => decodeModel(foreign)).toThrow(expect.objectContaining({ code: 'E_MODEL' }));
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 16, max: 6000 }), fc.nat(255), (at, value) => {
      const forged = bytes.slice();
      forged[at] = value;
      new DataView(forged.buffer).setUint32(8, crc32(forged.subarray(16)), true);
      try {
        decodeModel(forged);
      } catch (error) {
        expect(error).toMatchObject({ code: 'E_MODEL' });
      }
    }),
    { numRuns: 300 },
  );
});

test('says when a file is of a newer format', () => {
  const newer = bytes.slice();
  newer[4] = 99;
  expect(() => decodeModel(newer)).toThrow(/version 99/);
});
