import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitChinese } from './splitter.ts';

const sentences = (text: string) =>
  splitChinese(text, (start, end) => (text.slice(start, end).trim() === '' ? [] : [[start, end]])).map(
    ({ tokens, paragraph }) => `${paragraph} ${text.slice(tokens[0]![0], tokens[0]![1])}`,
  );

it.each([
  ['中方反对。日方回应！', ['0 中方反对。', '0 日方回应！']],
  ['第一段。\n第二段？', ['0 第一段。', '1 第二段？']],
  ['“我们反对。”外长说。他随后离开。', ['0 “我们反对。”外长说。', '0 他随后离开。']],
  [
    '他说：“好。”会议随后结束，双方代表离开了会场并回到各自的使馆。',
    ['0 他说：“好。”', '0 会议随后结束，双方代表离开了会场并回到各自的使馆。'],
  ],
  ['没有句号', ['0 没有句号']],
])('splits %s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

it('gives every visible character to one sentence, in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('中', '。', '！', '”', '“', '\n', ' ', '，', '说', '…') }),
      (text) => {
        const parts = splitChinese(text, (start, end) => [[start, end]]).flatMap(({ tokens }) => tokens);
        let at = 0;
        for (const [start, end] of parts) {
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      },
    ),
  );
});
