import { describe, expect, it } from 'vitest';
import { firstPlace } from '../queries/search-order.ts';
import { weekOf } from '../queries/week.ts';
import { boundsOf, MONTHLY_TABLES, type MonthlyTable, partName, partOf } from './months.ts';

const table = (name: string): MonthlyTable => MONTHLY_TABLES.find((each) => each.name === name)!;

const VALUES: Readonly<Record<string, (date: string | null) => unknown>> = {
  copy_band: weekOf,
  article_search: firstPlace,
};

describe('the month of a row', () => {
  it('is that of its date, and of none what is older than months, later than all, or has no date', () => {
    const scopes = table('event_scope');
    const parts = ['2026-01-31', '2026-02', '2026', '1999-12-31', '', '2100-01-01', '2099-12-31'].map((date) =>
      partOf(scopes, date),
    );
    expect(parts).toEqual(['2026_01', '2026_02', '2026_01', 'before', 'before', 'after', '2099_12']);
    expect(partOf(table('article_search'), firstPlace('2026-02-28') + 7)).toBe('2026_02');
    expect(partOf(table('article_search'), firstPlace(null) + 7)).toBe('before');
    expect(partOf(table('copy_band'), weekOf(null))).toBe('before');
    expect(partName(scopes, '2026_01')).toBe('event_scope_2026_01');
  });

  it.each(MONTHLY_TABLES.map((each) => [each.name, each] as const))(
    'bounds every part of %s where the next begins',
    (name, each) => {
      const edges = (part: string): string[] => /^from \((.+)\) to \((.+)\)$/.exec(boundsOf(each, part))!.slice(1);
      const years = Array.from({ length: 100 }, (_, i) => 2000 + i);
      const months = years.flatMap((year) =>
        Array.from({ length: 12 }, (_, i) => `${year}_${String(i + 1).padStart(2, '0')}`),
      );
      const parts = ['before', ...months, 'after'];
      for (const [i, part] of parts.slice(1).entries()) expect(edges(part)[0]).toBe(edges(parts[i]!)[1]);
      const unquoted = (text: string): string | number => (text.startsWith("'") ? text.slice(1, -1) : Number(text));
      const toValue = VALUES[name] ?? ((date: string | null) => date ?? '');
      for (const day of [
        '2000-01-01',
        '2004-02-29',
        '2025-12-31',
        '2026-01-01',
        '2026-01-07',
        '2026-06-30',
        '2099-12-31',
      ]) {
        const value = toValue(day) as string | number;
        const [first, end] = edges(partOf(each, value));
        expect(first === 'minvalue' || unquoted(first!) <= value).toBe(true);
        expect(end === 'maxvalue' || value < unquoted(end!)).toBe(true);
      }
    },
  );
});
