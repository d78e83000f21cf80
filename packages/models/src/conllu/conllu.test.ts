import { annotate, type LanguageModel } from '@rapport/coder';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docFromConllu, readConllu, writeConllu } from './conllu.ts';

const word = (id: number, form: string, head = 0): string =>
  [id, form, form, 'NOUN', 'NN', '_', head, head === 0 ? 'root' : 'dep', '_', '_'].join('\t');

/** Hangs every word on the one before it. */
const chain: LanguageModel = {
  language: 'en',
  normalize: (text) => text,
  cut: () => [],
  lists: () => false,
  tag: (doc) => {
    for (let t = 0; t < doc.length; t++) doc.setTag(t, 'VERB', 'VB');
  },
  lemmatize: () => undefined,
  parse: (doc) => {
    for (let t = 0; t < doc.length; t++) {
      const isFirst = t === doc.bounds[doc.sentenceOf[t]!]!;
      doc.setHead(t, isFirst ? -1 : t - 1, isFirst ? 'root' : 'dep');
    }
  },
};

test('keeps comments, multiword ranges and empty nodes of the source', () => {
  const text = `# sent_id = a-1\n1-2\tdon't${'\t_'.repeat(8)}\n${word(1, 'do')}\n${word(2, "n't", 1)}\n2.1\tgo${'\t_'.repeat(8)}\n\n`;
  const source = readConllu(text);
  const doc = docFromConllu(source);
  annotate(doc, chain);
  const lines = writeConllu(doc, { source }).split('\n');
  expect(lines[0]).toBe('# sent_id = a-1');
  expect(lines[1]).toMatch(/^1-2\tdon't\t/);
  expect(lines[3]).toBe("2\tn't\tn't\tVERB\tVB\t_\t1\tdep\t_\t_");
  expect(lines[4]).toMatch(/^2\.1\tgo\t/);
});

test('writes character offsets on demand', () => {
  const doc = docFromConllu(readConllu(`${word(1, 'Talks')}\n${word(2, 'fail', 1)}\n`));
  annotate(doc, chain);
  expect(writeConllu(doc, { offsets: true })).toContain('StartChar=6|EndChar=10');
});

test.each([
  ['too few columns', '1\tTalks\n', 1, /found 2 .* columns/],
  ['a word number out of order', `${word(1, 'a')}\n${word(3, 'b')}\n`, 2, /word number "3", expected 2/],
  ['an empty form', `# c\n${word(1, '')}\n`, 2, /empty FORM/],
  ['a head that is no number', `${word(1, 'a').replace('\t0\t', '\tx\t')}\n`, 1, /HEAD "x"/],
])('refuses %s with its line', (_, text, line, message) => {
  expect(() => readConllu(text, 'x.conllu')).toThrow(
    expect.objectContaining({ code: 'E_INPUT', line, source: 'x.conllu', message: expect.stringMatching(message) }),
  );
});

test('reads back the words it wrote, sentence by sentence', () => {
  const form = fc.string({ minLength: 1, maxLength: 8 }).map((s) => s.replace(/[\s\u0085\u2028\u2029]/gu, '_'));
  fc.assert(
    fc.property(fc.array(fc.array(form, { minLength: 1, maxLength: 6 }), { maxLength: 5 }), (sentences) => {
      const text = sentences.map((forms) => `${forms.map((f, i) => word(i + 1, f, i)).join('\r\n')}\n`).join('\n');
      const source = readConllu(text);
      const doc = docFromConllu(source);
      annotate(doc, chain);
      const again = readConllu(writeConllu(doc, { source }));
      expect(again.map((s) => s.tokens.map((t) => t.form))).toEqual(sentences);
      expect(again.flatMap((s) => s.tokens.map((t) => t.head))).toEqual(sentences.flatMap((s) => s.map((_, i) => i)));
    }),
  );
});

test('answers any text with sentences or an error of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      try {
        readConllu(text);
      } catch (error) {
        expect(error).toMatchObject({ code: 'E_INPUT' });
      }
    }),
  );
});
