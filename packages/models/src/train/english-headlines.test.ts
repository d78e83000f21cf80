import { expect, test } from 'vitest';
import { readConllu } from '../conllu/conllu.ts';
import { headlinesOf } from './english-headlines.ts';

test('drops articles and the full stop, and puts the verb in the present', () => {
  const words = [
    'The/the/DT/2/det',
    'envoy/envoy/NN/3/nsubj',
    'carried/carry/VBD/0/root',
    'a/a/DT/5/det',
    'letter/letter/NN/3/obj',
    './././3/punct',
  ];
  const lines = words.map((word, i) => {
    const [form, lemma, xpos, head, relation] = word.split('/');
    return [i + 1, form, lemma, xpos?.startsWith('V') ? 'VERB' : 'X', xpos, '_', head, relation, '_', '_'].join('\t');
  });
  const [headline] = headlinesOf(readConllu(`${lines.join('\n')}\n`), 1);
  expect(headline?.tokens.map((token) => `${token.form} ${token.head}`)).toEqual(['envoy 2', 'carries 0', 'letter 2']);
});
