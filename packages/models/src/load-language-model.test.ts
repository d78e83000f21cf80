import { annotate, Doc, splitEnglish } from '@rapport/coder';
import { expect, test } from 'vitest';
import { loadLanguageModel, unzipModel } from './load-language-model.ts';

test('loads the English model, which finds who did what to whom', () => {
  const text = 'The foreign minister met his Chinese counterpart in Oslo on Monday.';
  const doc = new Doc(text, splitEnglish(text));
  annotate(doc, loadLanguageModel('en'));
  const verb = doc.heads.indexOf(-1);
  expect(doc.lemma(verb)).toBe('meet');
  const relations = [...doc.children(verb)].map((t) => `${doc.deprel(t)} ${doc.lemma(t)}`);
  expect(relations).toEqual(expect.arrayContaining(['nsubj minister', 'obj counterpart']));
});

test('names the languages there are when asked for another', () => {
  expect(() => loadLanguageModel('tlh')).toThrow(expect.objectContaining({ code: 'E_LANGUAGE' }));
});

test('refuses bytes that are no archive', () => {
  expect(() => unzipModel(Uint8Array.of(1, 2, 3), 'x.gz')).toThrow(
    expect.objectContaining({ code: 'E_MODEL', source: 'x.gz' }),
  );
});
