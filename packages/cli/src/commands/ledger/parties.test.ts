import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../testing.case.ts';
import { codeOf, pairOf } from './parties.ts';

describe('naming a country', () => {
  it('takes codes in any case, names, and codes of actors that are no state', () => {
    expect(['kor', 'South Korea', 'south  korea', 'UNO'].map((name) => codeOf(name, COUNTRIES))).toEqual([
      'KOR',
      'KOR',
      'KOR',
      'UNO',
    ]);
  });

  it('offers what is near', () => {
    expect(() => codeOf('Chnia', COUNTRIES)).toThrow(/did you mean China \(CHN\)/);
    expect(() => codeOf('Atlantis', COUNTRIES)).toThrow(/expected a code such as KOR, or a name$/);
  });

  it('refuses one country as a pair', () => {
    expect(() => pairOf('KOR', 'South Korea', COUNTRIES)).toThrow(/are one country/);
  });
});
