// What holds for the event tables of every language; what one language alone keeps to is tested beside its pack.

import { readFileSync } from 'node:fs';
import { EVENT_TYPES, EXTENSION_CONTEXTS, isModeOf, PLOVER_CONTEXTS } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { eventTablesOf } from './lexicon.case.ts';
import { buildLexicon } from './lexicon.ts';

const TABLES = ['verbs', 'nouns', 'verb-nouns'];
const TYPES = new Set([...Object.keys(EVENT_TYPES), 'none', 'DENY', '']);
const CONTEXTS = new Set<string>([...PLOVER_CONTEXTS, ...EXTENSION_CONTEXTS]);
const split = (cell: string | undefined, by: string) => (cell ?? '').split(by).filter((part) => part !== '');

describe.each([
  ['ko', 'rules-korean.md'],
  ['zh', 'rules-chinese.md'],
])('the event tables in %s', (language, page) => {
  const tables = eventTablesOf(language);
  const lexicon = buildLexicon(tables, `events/${language}`, '');
  const rows = (name: string) => tables[`events/${language}/${name}`]!;

  it.each(TABLES)('%s: types, modes and contexts are those of PLOVER', (name) => {
    for (const row of rows(name)) {
      expect(TYPES, row.id).toContain(row.type);
      if (row.mode !== '') expect(isModeOf(row.type as 'AGREE', row.mode!), `${row.id} ${row.mode}`).toBe(true);
      for (const context of split(row.context, ',')) expect(CONTEXTS, row.id).toContain(context);
    }
  });

  it.each(TABLES)('%s: every row has words and an id of its own', (name) => {
    const ids = rows(name).map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of rows(name)) {
      const words = split(row.words, '|');
      expect(words.length, row.id).toBeGreaterThan(0);
      expect(new Set(words).size, row.id).toBe(words.length);
    }
  });

  it('pairs name classes that nouns have', () => {
    const classes = new Set(rows('nouns').flatMap((row) => [row.class!, row.id!.slice(2)]));
    for (const senses of lexicon.pairs.values()) {
      for (const sense of senses) {
        for (const slot of sense.slots) if (slot.class !== '') expect(classes, sense.id).toContain(slot.class);
      }
    }
  });

  it(`docs/${page} lists every rule and none that is gone`, () => {
    const text = readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), 'utf8');
    const listed = new Set([...text.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]!));
    const known = new Set([
      ...TABLES.flatMap((name) => rows(name).map((row) => row.id!)),
      ...[...lexicon.compositions.values()].map((composition) => composition.id),
    ]);
    expect([...known].filter((id) => !listed.has(id))).toEqual([]);
    expect([...listed].filter((id) => !known.has(id))).toEqual([]);
  });
});
