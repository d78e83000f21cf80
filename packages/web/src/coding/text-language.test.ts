// The language of a pasted text, told in the browser.

import { expect, it } from 'vitest';
import { languageOfText } from './text-language.ts';

it.each([
  ['en', 'The two ministers met in Beijing on Monday and agreed to resume the talks.'],
  ['en', 'China said on Tuesday that it was ready for talks with Seoul.'],
  ['ko', '조현 외교부 장관이 수요일 베이징에서 왕이 부장을 만났다. THAAD 문제도 논의했다.'],
  ['zh', '韩国外交部长赵显星期三在北京会见了中国外交部长王毅。'],
  ['ja', '韓国の外相は水曜日に北京で中国の外相と会談した。'],
])('%s', (language, text) => {
  expect(languageOfText(text)).toBe(language);
});

it.each([
  ['French', 'Le ministre des affaires étrangères a rencontré son homologue chinois à Pékin mercredi.'],
  ['Indonesian', 'Menteri luar negeri bertemu dengan rekannya di Beijing pada hari Rabu.'],
  ['Russian', 'Министр иностранных дел встретился в Пекине со своим коллегой.'],
  ['no letters', '2016 – 2017'],
])('does not take %s for English', (_, text) => {
  expect(languageOfText(text)).toBeNull();
});
