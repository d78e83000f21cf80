// A sentence keeps its part, and what is held back never teaches.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { foldOf, isUnseen, partOf } from './fold.ts';
import { readCorpus } from './read-corpus.ts';

const FOLDER = fileURLToPath(new URL('../../../../corpus/', import.meta.url));

describe('partOf', () => {
  it('goes by the words alone where the rules were in sight', () => {
    const text = 'Oslo sends plough teams to snowed-in Jämtland';
    expect(foldOf(text)).toBe(0);
    expect(partOf({ id: 'headlines:7', text })).toBe('held-back');
    expect(partOf({ id: 'annals:1', text })).toBe('held-back');
    expect(partOf({ id: 'headlines:7', text: `${text}.` })).toBe('teaching');
    expect(partOf({ id: 'news-leads-and-bodies:7', text })).toBe('trying');
  });

  it.each(['en', 'ko', 'zh'])(
    'holds back a tenth of what rules were written on in %s, and half of the rest',
    (language) => {
      const sentences = readdirSync(FOLDER + language).flatMap((file) =>
        readCorpus(file.replace('.txt', ''), readFileSync(`${FOLDER}${language}/${file}`, 'utf8')),
      );
      const parts = (unseen: boolean) => sentences.filter(({ id }) => isUnseen(id) === unseen).map(partOf);
      const share = (unseen: boolean) =>
        parts(unseen).filter((part) => part === 'held-back').length / parts(unseen).length;
      expect(share(false)).toBeCloseTo(0.1, 1);
      expect(Math.abs(share(true) - 0.5)).toBeLessThan(0.1);
      expect(parts(true)).not.toContain('teaching');
      expect(parts(false)).not.toContain('settling');
    },
  );
});
