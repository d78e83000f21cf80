import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { NamesInText } from './names-in-text.ts';

const names = (list: string, more: object = {}) => list.split(' ').map((word) => ({ aliases: [word], ...more }));
const WORLD = {
  countries: ['中国 韩国 朝鲜', '美国'].flatMap((row) =>
    row.split(' ').map((name) => ({ names: [name], governments: [], people: [`${name}人`] })),
  ),
  persons: names('王毅 李在明'),
  organisations: names('中国外交部 联合国'),
  places: names('北京 首尔'),
  roles: ['外长', '总统', '国务卿', '国防部长', '商务部'].map((phrase) => ({ phrase })),
  tables: {
    'zh/short-names': ['中 中国', '韩 韩国', '美 美国', '华 中国'].map((row) => ({
      letter: row[0],
      name: row.slice(2),
    })),
  },
} as unknown as Knowledge;
const LISTED = new Set([
  '国运',
  '人民',
  '会见',
  '上周',
  '表示',
  '集中',
  '发言',
  '国商',
  '还给',
  '华电',
  '电池',
  '中经',
  '经贸',
]);
const finder = new NamesInText(
  WORLD,
  { groups: ['双方'], events: ['会晤', '袭击', '无人机袭击', '接受', '不接受', '归还'] },
  (word) => LISTED.has(word),
);

const found = (text: string) =>
  finder.find(text, 0, text.length).map(({ span, kind, full }) => `${text.slice(...span)} ${full ?? kind}`);

it.each([
  ['中国外交部说', ['中国外交部 name']],
  ['李王会，李在明、王毅', ['李 李在明', '王 王毅', '会 会谈', '李在明 name', '王毅 name']],
  ['韩中两国', ['韩 韩国', '中 中国']],
  ['韩、美两国', ['韩 韩国', '美 美国']],
  ['访华', ['访 short', '华 中国']],
  ['驻韩大使', ['驻韩 posted']],
  ['美国务卿', ['美 美国', '国务卿 role']],
  ['联合国运粮', ['联合国 name']],
  ['中国国防部长', ['中国 name', '国防部长 role']],
  ['集中国内力量', []],
  ['总统向韩国', ['总统 role', '韩国 name']],
  ['美袭击韩国', ['美 美国', '袭击 word', '韩国 name']],
  ['驻韩机构', ['驻韩 posted']],
  ['不接受美国', ['不接受 word', '美国 name']],
  ['外长陈文会见', ['外长 role', '陈文 name']],
  ['总统于上周', ['总统 role', '上周 time']],
  ['无人机袭击美国', ['袭击 word', '美国 name']],
  ['双方会晤', ['双方 role', '会晤 word']],
  ['中、美官员会谈', ['中 中国', '美 美国']],
  ['会晤时说', ['会晤 word', '时 word', '说 word']],
  ['韩国人被捕', ['韩国人 name', '被 word', '捕 word']],
  ['美国商务部', ['美国 name', '商务部 role']],
  ['归还给韩国', ['归还 word', '韩国 name']],
  ['对华电池', ['对 short', '华 中国']],
  ['美中经贸', ['美 美国', '中 中国']],
])('finds the names of %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it('gives stretches in order and apart for any text', () => {
  const parts = fc.constantFrom(
    '中',
    '国',
    '韩',
    '美',
    '外',
    '长',
    '王',
    '毅',
    '访',
    '华',
    '、',
    '两',
    '于',
    '上',
    '周',
    '·',
    'A',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 24 }), (characters) => {
      const text = characters.join('');
      let at = 0;
      for (const { span } of finder.find(text, 0, text.length)) {
        expect(span[0]).toBeGreaterThanOrEqual(at);
        expect(span[1]).toBeGreaterThan(span[0]);
        at = span[1];
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
