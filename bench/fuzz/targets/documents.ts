// Lines of the coder's input, down to the record: JSON of strangers with texts of strangers.

import { parseDocument } from '@rapport/record';
import fc from 'fast-check';
import { LocalCoder } from '../../../packages/cli/src/compose/local-coder.ts';
import { parseJsonLine } from '../../../packages/cli/src/io/json-line.ts';
import { isPageLine, parsePageLine } from '../../../packages/cli/src/io/page-line.ts';
import { demand, type Target } from '../target.ts';

/** A coder's work grows with the text: most inputs are made of a few words, so that there are many of them. */
const SHORT = [
  'Lee met Xi.',
  'China protested on Monday.',
  'Tokyo refused.',
  '"No," Lee said.',
  'Peru will aid Chile.',
  'Seoul fined 3 firms $2 million.',
  'On 6 May they agreed to talk.',
  '정부는 중국에 항의했다.',
  '한국이 항의했다.',
  '이 대통령은 "안 된다"고 말했다.',
  '中方坚决反对。',
  '李在明下月访华。',
  '外交部表示：“不。”',
];

const TEXTS = [
  'The foreign minister of Peru met his Chilean counterpart in Lima on Monday and agreed to reopen the border.',
  '"We will not accept it," President Lee said. China protested on 6 January 2026; 3 people were injured.',
  'Beijing (AFP) - Both sides plan to sign a $2.5 billion deal next month, but Tokyo refused to join the talks.',
  '한국과 중국 외교장관이 6일 서울에서 만나 국경을 다시 열기로 합의했다고 외교부가 밝혔다.',
  '이 대통령은 "용납할 수 없다"고 말했다. 정부는 중국에 항의했다.',
  '新华社北京1月6日电 两国外长6日举行会谈，就重新开放口岸达成一致。',
  '外交部发言人表示：“中方坚决反对。”韩国总统李在明下月访华。',
];

const LINES = [
  {
    id: 'full',
    text: TEXTS[0],
    title: 'Ministers meet',
    published: '2026-01-06T10:00:00+09:00',
    language: 'en',
    url: 'https://made.example/1',
    publisher: 'The Made Paper',
    publisher_country: 'PER',
    spans: { actor: [4, 28], recipient: [37, 56] },
    captions: [{ text: 'The ministers at a table', credit: 'Made' }],
    dateline: { place: 'LIMA', date: '2026-01-05', agency: 'Made' },
  },
  { id: 'page', url: 'https://made.example/2', html: `<p>${TEXTS[0]}</p>` },
  { id: 'packed', html_gz_base64: 'H4sIAAAAAAAAA7MpsEvKT6m00S8AAEO7PyMKAAAA' },
];

const SHORT_LINES = SHORT.map((text, i) => ({
  id: `d${i}`,
  text,
  published: '2026-01-06',
  ...(i % 2 === 0 ? {} : { title: SHORT[i - 1], language: null, spans: { actor: [0, 2] } }),
}));

const TOKENS = [
  '"spans":{"actor":[0,1]}',
  '"language":"ko"',
  '"language":"zh-Hant"',
  '"language":"xx"',
  '"published":null',
  '"published":"2026-02-30"',
  '"__proto__":{}',
  '"id":',
  '"text":"',
  '[[[[[[',
  '{"a":',
  '\\u0000',
  '\\ud800',
  '\\udfff',
  '\\u202e',
  '\\n\\n',
  'null',
  '1e999',
  '-0',
  ' said ',
  ' met ',
  ' agreed to ',
  ' and ',
  ', who ',
  ' — ',
  '“',
  '”',
  '『',
  '»',
  '"\'"',
  'Mr. ',
  'U.S. ',
  '$1.5 trillion ',
  'on Feb. 30 ',
  ' the 99999999999th ',
  '1,000,000,000,000,000,000 people ',
  '총리',
  '은 ',
  '에서 ',
  '했다.',
  '“',
  '：',
  '。',
  '１２３４',
  '三千万',
  '𠮷',
  '👩‍👩‍👧',
  'é',
  'ß',
  'İ',
  '\u3000',
  '\u200b',
  '..........',
  '((((((((',
  'a-b-c-d-e-f-',
];

const part = fc.oneof(
  fc.constantFrom(...[...SHORT, ...TEXTS].flatMap((text) => text.split(/(?<= )/))),
  fc.constantFrom(...TOKENS),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const words = fc
  .oneof(
    { weight: 15, arbitrary: fc.array(part, { minLength: 1, maxLength: 8 }) },
    { weight: 1, arbitrary: fc.array(part, { minLength: 8, maxLength: 24 }) },
  )
  .map((parts) => parts.join(''));
const span = fc.tuple(fc.nat(10), fc.integer({ min: 11, max: 40 }));
const rarely = <T, U>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<U>) =>
  fc.oneof<fc.MaybeWeightedArbitrary<T | U>[]>({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: other });
const document = fc.record(
  {
    id: rarely(fc.string({ minLength: 1, maxLength: 4 }), fc.jsonValue({ maxDepth: 0 })),
    text: rarely(words, fc.jsonValue({ maxDepth: 0 })),
    title: fc.oneof(words, fc.constant(null)),
    published: rarely(
      fc.constantFrom('2026-01-06', '2024-02-29', '0001-01-01', '9999-12-31'),
      fc.constantFrom('2026-13-01', '', 7),
    ),
    language: rarely(fc.constantFrom('en', 'ko', 'zh', 'en-GB', 'zh-Hant', 'EN'), fc.constantFrom('fr', '', null)),
    publisher_country: rarely(fc.constantFrom('KOR', 'CHN'), fc.constantFrom('kor', 'XXXX', '')),
    dateline: rarely(
      fc.record({ place: words, date: fc.constantFrom('2026-01-05', '0000-00-00') }, { requiredKeys: [] }),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    captions: fc.array(fc.record({ text: words }), { maxLength: 2 }),
    spans: rarely(fc.record({ actor: span, recipient: span }), fc.jsonValue({ maxDepth: 1 })),
  },
  { requiredKeys: ['id', 'text'] },
);

const coder = new LocalCoder();

/**
 * An input that begins as an object does is a line: read and, where it is a document, coded; a page's line is read only.
 * Any other is the text of a document.
 */
export const documents: Target = {
  samples: [
    ...SHORT,
    ...SHORT_LINES.flatMap((line) => [line, line, line]).map((line) => JSON.stringify(line)),
    ...TEXTS,
    ...LINES.map((line) => JSON.stringify(line)),
  ].map((one) => Buffer.from(one)),
  tokens: TOKENS,
  made: fc.oneof(
    words,
    document.map((line) => JSON.stringify(line)),
  ),
  most: 1500,
  refusals: ['E_JSON', 'E_INPUT', 'E_LANGUAGE', 'E_TRUNCATED', 'E_TOO_LARGE'],
  open() {
    for (const text of TEXTS) coder.code({ id: 'first', text, published: '2026-01-06' });
  },
  take(input) {
    const text = Buffer.from(input).toString();
    const value = text.startsWith('{') ? parseJsonLine(text, 1) : { id: 'a', text, published: '2026-01-06' };
    if (isPageLine(value)) return void parsePageLine(value, 1);
    const given = parseDocument(value);
    const record = coder.code(given);
    JSON.stringify(record);
    if (given.captions === undefined) checkPlaces(record, given.text);
  },
};

/** What is told has its place in the text. */
function checkPlaces(record: ReturnType<LocalCoder['code']>, text: string): void {
  for (const { text: sentence, text_info, evidence } of record.events) {
    demand(text.slice(text_info.start, text_info.end) === sentence, 'the sentence stands where the event says');
    for (const span of [...evidence.trigger, ...evidence.actor, ...evidence.recipient]) checkSpan(span, text);
  }
  for (const { start, end } of record.entities) checkSpan([start, end], text);
  for (const { evidence } of record.quotes) for (const span of evidence.quote) checkSpan(span, text);
}

function checkSpan([start, end]: readonly [number, number], text: string): void {
  demand(0 <= start && start < end && end <= text.length, `[${start}, ${end}) lies in a text of ${text.length}`);
}
