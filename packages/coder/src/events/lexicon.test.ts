import { readFileSync } from 'node:fs';
import { EVENT_TYPES, EXTENSION_CONTEXTS, enCodeWords, isModeOf, PLOVER_CONTEXTS } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { ENGLISH_RULES } from '../languages/en/rules/english-rules.ts';
import { DISCARDS } from './event-guards.ts';
import { eventTables, eventTablesOf, lexicon } from './lexicon.case.ts';
import { specialRules } from './rules/special-rules.ts';
import { ACT_REASONS } from './settle-type.ts';

const rows = (name: string) => eventTables[`events/en/${name}`]!;
const TYPES = new Set([...Object.keys(EVENT_TYPES), 'none', 'DENY', '']);
const RESULTS = new Set([...TYPES, 'same', 'planned', 'announced', 'vowed']);
const CONTEXTS = new Set<string>([...PLOVER_CONTEXTS, ...EXTENSION_CONTEXTS]);
const split = (cell: string | undefined, by: string) => (cell ?? '').split(by).filter((part) => part !== '');

describe('the event tables', () => {
  it.each(['verbs', 'nouns', 'verb-nouns'])('%s: types, modes and contexts are those of PLOVER', (name) => {
    for (const row of rows(name)) {
      expect(TYPES, row.id).toContain(row.type);
      if (row.mode !== '') expect(isModeOf(row.type as 'AGREE', row.mode!), `${row.id} ${row.mode}`).toBe(true);
      for (const context of split(row.context, ',')) expect(CONTEXTS, row.id).toContain(context);
    }
  });

  it.each(['verbs', 'nouns', 'verb-nouns'])('%s: every row has words and an id of its own', (name) => {
    const ids = rows(name).map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rows(name).every((row) => row.words !== '')).toBe(true);
  });

  it('composition: results are known, and modes belong to them', () => {
    for (const row of rows('composition')) {
      const type = row.type!.replace(/:(?:swap|host)$/, '');
      expect(RESULTS, `${row.op} ${row.class}`).toContain(type);
      const derived = row.mode === '' || row.mode === 'asked' || row.mode === 'content';
      if (!derived) expect(isModeOf(type as 'AGREE', row.mode!), `${row.op} ${row.class}`).toBe(true);
    }
  });

  it('every operator of a verb or a noun composes with something', () => {
    const composed = new Set(rows('composition').map((row) => row.op));
    const used = [...rows('verbs').map((row) => row.op!), ...rows('nouns').map((row) => row.class!)]
      .filter((op, i) => op !== '' && (i < rows('verbs').length || op.startsWith('op:')))
      .map((op) => op.replace('op:', ''));
    const idle = [...new Set(used)].filter((op) => !composed.has(op));
    // These mark what a word does without a table of their own: the plain type of their row stands.
    expect(
      idle.every((op) => ['meet', 'discuss', 'visit', 'host', 'trade', 'share'].includes(op)),
      `${idle}`,
    ).toBe(true);
  });

  it('pairs name classes that nouns have', () => {
    const classes = new Set(rows('nouns').flatMap((row) => [row.class!, row.id!.slice(2)]));
    for (const senses of lexicon.pairs.values()) {
      for (const sense of senses) {
        for (const slot of sense.slots) if (slot.class !== '') expect(classes, sense.id).toContain(slot.class);
      }
    }
  });

  it('is broad', () => {
    expect(lexicon.verbs.size).toBeGreaterThan(1500);
    expect(lexicon.nouns.size).toBeGreaterThan(700);
  });
});

/** Why a sentence can be left out: by an act, a discard, or a guard of a language. */
const REASONS: ReadonlySet<string> = new Set([
  ...ACT_REASONS,
  ...DISCARDS,
  ...['en', 'ko', 'zh'].flatMap((language) =>
    eventTablesOf(language)[`events/${language}/guards`]!.map((row) => row.reason!),
  ),
]);

it('every reason to leave a sentence out has plain words', () => {
  expect(Object.keys(enCodeWords.skipped).sort()).toEqual([...REASONS].sort());
});

describe('docs/rules.md', () => {
  const page = readFileSync(new URL('../../../../docs/rules.md', import.meta.url), 'utf8');
  const listed = new Set([...page.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]!));
  const known = new Set([
    ...['verbs', 'nouns', 'verb-nouns'].flatMap((name) => rows(name).map((row) => row.id!)),
    ...[...lexicon.compositions.values()].map((composition) => composition.id),
    ...specialRules(ENGLISH_RULES).map((rule) => rule.id),
    'rule/obliged',
    ...REASONS,
  ]);

  it('lists every rule', () => {
    expect([...known].filter((id) => !listed.has(id))).toEqual([]);
  });

  it('lists no rule that is gone', () => {
    expect([...listed].filter((id) => !known.has(id))).toEqual([]);
  });
});
