import { expect, it } from 'vitest';
import type { ConlluToken } from '../conllu/conllu.ts';
import { koreanToken } from './korean-tags.ts';

const token = (form: string, lemma: string, xpos: string) => {
  const made = koreanToken({ form, lemma, xpos } as ConlluToken);
  return `${made.xpos} ${made.lemma}`;
};

it.each([
  ['고향은', '고향+은', 'ncn+jxt', 'nc+jxt 고향'],
  ['합의했다', '합의+하+았+다', 'ncpa+xsv+ep+ef', 'nc+ef 합의하다'],
  ['그립습니다', '그립+습니다', 'paa+ef', 'pa+ef 그립다'],
  ['서울입니다', '서울+이+ㅂ니다', 'nq+jp+ef', 'nq+ef 서울'],
  ['몹시', '몹시', 'mag', 'mag 몹시'],
  ['알수없는', '알+수없는', 'pvg+nbn+paa+etm', 'pv+etm 알수없는'],
])('gives %s two tags and a stem', (form, lemma, xpos, expected) => {
  expect(token(form, lemma, xpos)).toBe(expected);
});
