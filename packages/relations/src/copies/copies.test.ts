// Wire copies are found whole, shortened and edited, in scripts with and without spaces; unrelated texts are not.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeArticle, madeSentences, numbersFrom } from './made-articles.case.ts';
import { shinglesOf } from './shingles.ts';
import { bandsOf, overlapOf, signatureOf } from './signature.ts';
import { isCopy, type PlacedText, sourcesOf, type TextTrace } from './sources.ts';

const trace = (key: string, text: string, published: string | null = null, title = ''): TextTrace => ({
  key,
  signature: signatureOf(text, title),
  published,
});
const sharesBand = (a: TextTrace, b: TextTrace): boolean => {
  const bands = new Set(bandsOf(a.signature));
  return bandsOf(b.signature).some((band) => bands.has(band));
};

describe('signatures', () => {
  it('are the same for the same words, whatever the case and the punctuation', () => {
    expect(signatureOf('Talks began in Oslo today, officials said.')).toBe(
      signatureOf('TALKS BEGAN IN OSLO TODAY – officials said'),
    );
  });

  it('are hexadecimal digits of a fixed length, also for an empty text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, title) => {
        expect(signatureOf(text, title)).toMatch(/^[0-9a-f]{400}$/);
      }),
    );
    expect(bandsOf(signatureOf(''))).toEqual([]);
  });

  it('estimate the resemblance of two texts', () => {
    const sentences = madeSentences(7, 60);
    const [a, b] = [sentences.slice(0, 45).join(' '), sentences.slice(15).join(' ')];
    const [x, y] = [shinglesOf(a), shinglesOf(b)];
    const both = [...x].filter((shingle) => y.has(shingle)).length;
    const exact = both / (x.size + y.size - both);
    expect(Math.abs(overlapOf(signatureOf(a), signatureOf(b)).resemblance - exact)).toBeLessThan(0.15);
  });

  it('take characters for shingles where words are not set apart', () => {
    expect(shinglesOf('两国外长在北京举行会谈并签署备忘录').size).toBe(13);
    expect(shinglesOf('양국 외교장관이 서울에서 회담했다').size).toBe(11);
    expect(shinglesOf('the two ministers met').size).toBe(2);
  });
});

describe('copies', () => {
  it('are found when 15 % of the sentences are left out', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const drop = numbersFrom(seed * 31);
      const sentences = madeSentences(seed, 30);
      const copy = sentences.filter(() => drop(100) >= 15).join(' ');
      const [a, b] = [trace('a', sentences.join(' ')), trace('b', copy)];
      expect(sharesBand(a, b)).toBe(true);
      expect(isCopy(a, b)).toBe(true);
    }
  });

  it('are found when only the first half is printed', () => {
    const sentences = madeSentences(3, 30);
    expect(isCopy(trace('a', sentences.join(' ')), trace('b', sentences.slice(0, 15).join(' ')))).toBe(true);
  });

  it('are found under the same title when the words were edited heavily', () => {
    const next = numbersFrom(5);
    const words = madeArticle(5, 30).split(' ');
    const edited = words.map((word) => (next(100) < 28 ? `edited${next(1000)}` : word)).join(' ');
    const title = 'Two neighbours open talks on fishing quotas';
    const plain = [trace('a', words.join(' '), '2024-05-02'), trace('b', edited, '2024-05-03')] as const;
    const titled = [
      trace('a', words.join(' '), '2024-05-02', title),
      trace('b', edited, '2024-05-03', title.toUpperCase()),
    ] as const;
    expect(isCopy(...plain)).toBe(false);
    expect(isCopy(...titled)).toBe(true);
    expect(sharesBand(...titled)).toBe(true);
  });

  it('are found in Korean and Chinese', () => {
    const korean =
      '양국 외교장관은 오늘 서울에서 회담을 열고 어업 협력과 학생 교류를 넓히기로 합의했다. 두 장관은 내년에 다시 만나기로 했다.';
    const chinese =
      '两国外长今天在首都举行会谈，同意扩大渔业合作和学生交流。双方还决定明年再次会晤，并就铁路运输签署备忘录。';
    expect(isCopy(trace('a', korean), trace('b', `[특파원] ${korean}`))).toBe(true);
    expect(isCopy(trace('a', chinese), trace('b', `${chinese}（完）`))).toBe(true);
    expect(isCopy(trace('a', korean), trace('b', chinese))).toBe(false);
  });

  it('are not seen in unrelated articles, even under one title', () => {
    const articles = Array.from({ length: 40 }, (_, i) => trace(`k${i}`, madeArticle(1000 + i * 17)));
    for (const [i, a] of articles.entries())
      for (const b of articles.slice(0, i)) expect(isCopy(a, b), `${a.key} ${b.key}`).toBe(false);
  });

  it('are not seen in a short item that was told again with another number', () => {
    const told = (dead: number): string =>
      `The death toll of the fire in the northern harbour rises to ${dead} people.`;
    expect(isCopy(trace('a', told(35), '2024-03-10'), trace('b', told(38), '2024-03-11'))).toBe(false);
  });

  it('are not seen more than a week apart', () => {
    const text = madeArticle(9);
    expect(isCopy(trace('a', text, '2024-03-01'), trace('b', text, '2024-03-08'))).toBe(true);
    expect(isCopy(trace('a', text, '2024-03-01'), trace('b', text, '2024-03-09'))).toBe(false);
  });
});

/** A keeper of documents in memory, fed batch by batch. */
async function feed(batches: readonly (readonly TextTrace[])[]): Promise<Map<string, string>> {
  const kept = new Map<string, PlacedText>();
  for (const batch of batches) {
    const { sources, moved } = await sourcesOf(batch, async (texts) => texts.map(() => [...kept.values()]));
    for (const [key, source] of moved) kept.set(key, { ...kept.get(key)!, source });
    for (const [i, text] of batch.entries()) kept.set(text.key, { ...text, source: sources[i]! });
  }
  return new Map([...kept].map(([key, { source }]) => [key, source]));
}

describe('sources', () => {
  const text = madeArticle(11);
  const other = madeArticle(12);
  const sentences = madeSentences(13, 30);
  const group = [
    trace('late', text, '2024-03-03'),
    trace('first', text, '2024-03-01'),
    trace('alone', other, '2024-03-01'),
    trace('next', text, '2024-03-02'),
    trace('undated', text),
    trace('whole', sentences.join(' '), '2024-03-02'),
    trace('begin', sentences.slice(0, 15).join(' '), '2024-03-03'),
    trace('end', sentences.slice(15).join(' '), '2024-03-01'),
  ];

  it('are the first published document of a group', async () => {
    const { sources, moved } = await sourcesOf(group, async (texts) => texts.map(() => []));
    expect(sources).toEqual(['first', 'first', 'alone', 'first', 'undated', 'end', 'end', 'end']);
    expect(moved.size).toBe(0);
  });

  it('are those of documents that are kept already', async () => {
    const kept: PlacedText = { ...trace('kept', text, '2024-03-02'), source: 'origin' };
    const batch = [trace('new', text, '2024-03-03'), trace('alone', other)];
    const { sources } = await sourcesOf(batch, async (texts) => texts.map(() => [kept]));
    expect(sources).toEqual(['origin', 'alone']);
  });

  it('move to an earlier document that comes late', async () => {
    const kept: PlacedText = { ...trace('kept', text, '2024-03-02'), source: 'kept' };
    const near = async (texts: readonly TextTrace[]) => texts.map(() => [kept]);
    const { sources, moved } = await sourcesOf([trace('new', text, '2024-03-01')], near);
    expect([sources, [...moved]]).toEqual([['new'], [['kept', 'new']]]);
  });

  it('are the same whatever the order and the batches in which documents come', async () => {
    const expected = await feed([group]);
    const orders = fc
      .shuffledSubarray(group, { minLength: group.length })
      .chain((order) => fc.nat(order.length).map((cut) => [order.slice(0, cut), order.slice(cut)]));
    await fc.assert(
      fc.asyncProperty(orders, async (batches) => {
        expect(new Map([...(await feed(batches))].sort())).toEqual(new Map([...expected].sort()));
      }),
      { numRuns: 60 },
    );
  });

  it('are the document itself when it is the only one', async () => {
    expect((await sourcesOf([trace('a', '')], async () => [[]])).sources).toEqual(['a']);
  });
});
