import { describe, expect, it } from 'vitest';
import { parseFirstDay, parseLastDay, parseShare } from './options.ts';

describe('days given as options', () => {
  it('are taken as written, or stretched to the bounds of a month or year', () => {
    expect([parseFirstDay('2024-02-10'), parseFirstDay('2024-02'), parseFirstDay('2024')]).toEqual([
      '2024-02-10',
      '2024-02-01',
      '2024-01-01',
    ]);
    expect([parseLastDay('2024-02-10'), parseLastDay('2024-02'), parseLastDay('2024')]).toEqual([
      '2024-02-10',
      '2024-02-29',
      '2024-12-31',
    ]);
  });

  it.each(['2024-02-30', '24-01-01', 'yesterday', '2024-13', ''])('refuse %j', (value) => {
    expect(() => parseFirstDay(value)).toThrow(/expected a date/);
    expect(() => parseLastDay(value)).toThrow(/expected a date/);
  });
});

describe('shares given as options', () => {
  it.each(['1.2', '-0.1', 'half', ''])('refuse %j', (value) => {
    expect(() => parseShare(value)).toThrow(/from 0 to 1/);
  });
});
