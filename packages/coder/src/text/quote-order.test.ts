import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderQuoteMarks } from './quote-order.ts';

it.each([
  ['他说："不。"', '他说：“不。”'],
  ['“好”，他说。“走”。', '“好”，他说。“走”。'],
  ['他说，“好“，又说”走“。', '他说，“好”，又说“走”。'],
  ['"我们穷。\n但有自尊。“', '“我们穷。\n但有自尊。”'],
  ['"没有结束。\n下一段没有引号。\n“另一句。”', '“没有结束。\n下一段没有引号。\n“另一句。”'],
])('puts the marks of %s in order', (text, expected) => {
  expect(orderQuoteMarks(text)).toBe(expected);
});

it('changes marks alone, and a second time nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('“', '”', '"', '＂', '中', '。', '\n', ' ') }), (text) => {
      const ordered = orderQuoteMarks(text);
      expect(ordered.replace(/[“”"＂]/g, '"')).toBe(text.replace(/[“”"＂]/g, '"'));
      expect(orderQuoteMarks(ordered)).toBe(ordered);
    }),
  );
});
