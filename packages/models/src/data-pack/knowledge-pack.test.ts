import { describe, expect, it } from 'vitest';
import { buildKnowledge } from './build-knowledge.ts';
import { formatPack, parsePack } from './knowledge-pack.ts';
import { loadKnowledge } from './load-knowledge.ts';

const COUNTRIES =
  'code\tname\tnames\tadjectives\tpeople\tcapital\tgovernments\tneighbours\tlat\tlon\n' +
  'KOR\tSouth Korea\tROK|Korea\tKorean\tKorean|Koreans\tSeoul\tSeoul\t\t36.4\t127.8\n';

describe('the compiled pack', () => {
  it('gives back the knowledge it was made from', () => {
    const files = new Map([
      ['en/countries.tsv', COUNTRIES],
      ['en/words.tsv', 'word\tsense\nbank\triver\nbank\tmoney\n'],
      ['en/none.tsv', 'word\n'],
    ]);
    const knowledge = buildKnowledge(files, { language: 'en', version: 'abc' });
    expect(parsePack(formatPack(knowledge), 'pack.json')).toEqual(knowledge);
  });

  it.each([
    ['text', 'not a pack'],
    ['null', 'null'],
    ['another format', '{"format":0}'],
  ])('refuses %s', (_, text) => {
    expect(() => parsePack(text, 'pack.json')).toThrow(
      expect.objectContaining({ code: 'E_DATA', message: expect.stringContaining('npm run build') }),
    );
  });

  it('says what to do when a language has no pack', () => {
    expect(() => loadKnowledge('zz')).toThrow(
      expect.objectContaining({ code: 'E_DATA', message: expect.stringContaining('npm run build') }),
    );
  });
});
