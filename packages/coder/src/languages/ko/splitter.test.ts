import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitKorean } from './splitter.ts';

const sentences = (text: string) =>
  splitKorean(text).map(({ tokens, paragraph }) => `${paragraph} ${text.slice(tokens[0]![0], tokens.at(-1)![1])}`);
const words = (text: string) => splitKorean(text).flatMap(({ tokens }) => tokens.map(([a, b]) => text.slice(a, b)));

it.each([
  ['중국이 반대했다. 한국은 답하지 않았다.', ['0 중국이 반대했다.', '0 한국은 답하지 않았다.']],
  ['첫째 줄\n둘째 줄', ['0 첫째 줄', '1 둘째 줄']],
  ['3.1절을 맞아 1.5배 늘었다. 끝.', ['0 3.1절을 맞아 1.5배 늘었다.', '0 끝.']],
  ['“반대합니다.”라고 말했다. 그는 떠났다.', ['0 “반대합니다.”라고 말했다.', '0 그는 떠났다.']],
  ['“반대합니다.” 왕이 부장이 말했다.', ['0 “반대합니다.” 왕이 부장이 말했다.']],
  ['(서울=연합뉴스) 홍길동 기자 = 정부가 밝혔다.', ['0 (서울=연합뉴스) 홍길동 기자 =', '0 정부가 밝혔다.']],
])('splits %s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it('parts marks from words and keeps numbers and addresses whole', () => {
  expect(words('미국(USA)이 1,500명을 LiverpoolFC.com에 50%로…')).toEqual([
    '미국',
    '(',
    'USA',
    ')',
    '이',
    '1,500명을',
    'LiverpoolFC.com에',
    '50%로',
    '…',
  ]);
});

it('gives words in order and apart for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'가다. “”"\n1,%(=)기자!?… A') }), (text) => {
      let at = 0;
      for (const { tokens } of splitKorean(text)) {
        for (const [start, end] of tokens) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
