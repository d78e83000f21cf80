import { expect, it } from 'vitest';
import { readConllu } from '../conllu/conllu.ts';
import { treebankAccord } from './treebank-accord.ts';

/** Sentences of words `form/upos/xpos/relation`. */
function treebank(...sentences: readonly string[]) {
  const lines = sentences.map((words) =>
    words
      .split(' ')
      .map((word, i) => {
        const [form, upos, xpos, relation] = word.split('/');
        return [i + 1, form, form, upos, xpos, '_', i === 0 ? 0 : 1, relation, '_', '_'].join('\t');
      })
      .join('\n'),
  );
  return readConllu(`${lines.join('\n\n')}\n\n`, 'toy');
}

const LEADING = treebank(
  '去/VERB/VV/root 也/SCONJ/RB/mark 的/SCONJ/DEC/mark:rel 的/PART/DEC/case 会/AUX/MD/aux 好/ADJ/JJ/amod',
  '来/VERB/VV/root 也/SCONJ/RB/mark 的/SCONJ/DEC/mark:rel 的/PART/DEC/case 会/VERB/VV/conj 好/ADJ/JJ/amod',
);
const accord = treebankAccord(LEADING);
const labels = (words: string) =>
  treebank(words)[0]!
    .tokens.map(accord)
    .map(({ form, upos, xpos, deprel }) => `${form}/${upos}/${xpos}/${deprel}`);

it('gives function words the labels of the leading treebank', () => {
  expect(labels('也/ADV/_/advmod')).toEqual(['也/SCONJ/RB/mark']);
});

it('tells a form with two labels by its relation', () => {
  expect(labels('的/PART/_/mark:rel 的/PART/_/case')).toEqual(['的/SCONJ/DEC/mark:rel', '的/PART/DEC/case']);
});

it('leaves alone what the leading treebank labels both ways, content words, and final particles', () => {
  const as = ['会/ADV/_/advmod', '好/ADV/_/advmod', '也/PART/_/discourse', '新/ADJ/_/amod'];
  expect(as.flatMap(labels)).toEqual(as);
});
