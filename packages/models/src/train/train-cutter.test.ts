import { CuttingUnits, Doc, Kernel, WordCutter } from '@rapport/coder';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { trainCutter } from './train-cutter.ts';

const SENTENCES = ['中国 反对 制裁', '韩国 反对 中国', '制裁 韩国', '中国 制裁 韩国', '3.5 亿 美元', '美元 制裁'];
const WORDS = new Set(['中国', '韩国', '反对', '制裁', '美元']);

/** A document whose words stand with blanks between them. */
function spaced(sentences: readonly string[]): Doc {
  let at = 0;
  const inputs = sentences.map((sentence, paragraph) => {
    const tokens = [...sentence.matchAll(/\S+/g)].map((m) => [at + m.index, at + m.index + m[0].length] as const);
    at += sentence.length + 1;
    return { tokens, paragraph };
  });
  return new Doc(sentences.join('\n'), inputs);
}

const corpus = { doc: spaced(SENTENCES) } as unknown as Parameters<typeof trainCutter>[0];
const cutter = new WordCutter(
  new Kernel(),
  trainCutter(corpus, WORDS, { epochs: 8, bits: 12, threshold: 0, seed: 1 }),
  WORDS,
);
const cut = (text: string, fixed: readonly (readonly [number, number])[] = []) =>
  cutter.cut(text, 0, text.length, fixed).map((span) => text.slice(...span));

it('cuts what it was trained on', () => {
  for (const sentence of SENTENCES) expect(cut(sentence.replaceAll(' ', ''))).toEqual(sentence.split(' '));
});

it('leaves given stretches whole and apart', () => {
  expect(cut('韩国反对中国制裁', [[2, 6]])).toEqual(['韩国', '反对中国', '制裁']);
});

it('gives every visible character to one word, in order', () => {
  const parts = fc.constantFrom('中', '国', '反', '对', '1', '.', 'a', ' ', '，', '\n', '々');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (characters) => {
      const text = characters.join('');
      expect(cut(text).join('')).toBe(text.replace(/\s/g, ''));
      expect(new CuttingUnits(text, 0, text.length).ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
    }),
  );
});
