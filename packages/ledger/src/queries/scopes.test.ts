import { describe, expect, it } from 'vitest';
import { scopeOf, scopesOfAct } from './scopes.ts';

const parties = (...codes: (string | null)[]) => codes.map((code) => ({ code }));

describe('scopes of an act', () => {
  it('are its codes and the pairs across its sides, in one order whoever acts', () => {
    const scopes = scopesOfAct({ actor: parties('USA', 'GBR'), recipient: parties('IRN', null), reciprocal: false });
    expect(scopes.sort()).toEqual(['GBR', 'GBR|IRN', 'IRN', 'IRN|USA', 'USA']);
  });

  it('are all pairs of a reciprocal act', () => {
    const scopes = scopesOfAct({ actor: parties('KOR', 'CHN', 'JPN'), recipient: [], reciprocal: true });
    expect(scopes.sort()).toEqual(['CHN', 'CHN|JPN', 'CHN|KOR', 'JPN', 'JPN|KOR', 'KOR']);
  });

  it('hold a country and itself when both sides are of it', () => {
    expect(scopesOfAct({ actor: parties('MMR'), recipient: parties('MMR'), reciprocal: false })).toEqual([
      'MMR',
      'MMR|MMR',
    ]);
  });
});

describe('the scope of a request', () => {
  it('is everything, a code or a pair', () => {
    expect([scopeOf(undefined), scopeOf(['KOR']), scopeOf(['KOR', 'CHN'])]).toEqual(['*', 'KOR', 'CHN|KOR']);
  });
});
