import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RapportError } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { parseOutlets } from './metadata/outlets.ts';
import { readPage } from './read-page.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'fixtures/pages');
const outlets = parseOutlets(readFileSync(join(ROOT, 'data/publishers/outlets.tsv'), 'utf8'));

/** What the reader makes of a fixture's page: the article, or the error's code. */
function outcome(slug: string): unknown {
  const name = ['page.html', 'page.txt'].find((file) => existsSync(join(FOLDER, slug, file)));
  try {
    const article = readPage({ bytes: readFileSync(join(FOLDER, slug, name ?? 'page.html')) }, { outlets });
    const { text, ...rest } = article;
    expect(text).toBe(article.paragraphs.join('\n\n'));
    return rest;
  } catch (thrown) {
    if (thrown instanceof RapportError) return { error: thrown.code };
    throw thrown;
  }
}

describe('fixture pages', () => {
  for (const slug of readdirSync(FOLDER)) {
    it(`reads ${slug} as expected`, () => {
      const parts = readdirSync(join(FOLDER, slug)).sort();
      expect(parts).toEqual(['expected.json', 'notes.md', expect.stringMatching(/^page\.(html|txt)$/)]);
      expect(outcome(slug)).toEqual(JSON.parse(readFileSync(join(FOLDER, slug, 'expected.json'), 'utf8')));
    });
  }
});
