import { expect, test } from 'vitest';
import { scriptOf } from './script.ts';

test.each([
  ['The ministers met.', 'latin'],
  ['장관들이 만났다', 'hangul'],
  ['KT와 SK텔레콤, 5G', 'hangul'],
  ['外交部长会见记者', 'han'],
  ['外務大臣は会見した', 'kana'],
  ['Министры встретились', 'cyrillic'],
  ['التقى الوزراء', 'arabic'],
  ['Οι υπουργοί', 'other'],
  ['2026 – 100 %', 'none'],
  ['', 'none'],
])('tells the script of %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});
