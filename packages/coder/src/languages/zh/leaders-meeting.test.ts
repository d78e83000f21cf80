// Two leaders by one letter each, and their meeting.

import { expect, it } from 'vitest';
import { LeadersMeetings } from './leaders-meeting.ts';

const meetings = new LeadersMeetings(['王毅', '李在明', '李强', '赵乐际', '阿尔巴尼斯', 'Lee']);

const found = (text: string, at = 0) => meetings.at(text, at, 0, text.length)?.map(({ full }) => full) ?? null;

it.each([
  ['the letters of names that the text gives in full', '王赵会在北京举行，王毅见赵乐际。', ['王毅', '赵乐际', '会谈']],
  ['names of foreigners', '阿王会举行，王毅见阿尔巴尼斯。', ['阿尔巴尼斯', '王毅', '会谈']],
])('are read: %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

it.each([
  ['where a name is not given', '王赵会在北京举行，王毅出席。', 0],
  ['where a letter may be two persons', '王李会举行，王毅见李在明与李强。', 0],
  ['where 会 begins a verb', '王赵会见客人，王毅和赵乐际都在。', 0],
  ['where one person has both letters', '王王会举行，王毅出席。', 0],
  ['inside of a longer word', '中王赵会举行，王毅见赵乐际。', 1],
])('are not read %s', (_, text, at) => {
  expect(found(text, at)).toBeNull();
});
