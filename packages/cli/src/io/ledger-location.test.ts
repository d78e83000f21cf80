import { describe, expect, it } from 'vitest';
import { ledgerLocation } from './ledger-location.ts';

describe('the place of the ledger', () => {
  it('is what was asked for, before the environment, before the data folder', () => {
    const env = { RAPPORT_LEDGER: 'postgres://db/rapport', HOME: '/home/a' };
    expect(ledgerLocation('mine.sqlite', env, 'linux')).toBe('mine.sqlite');
    expect(ledgerLocation(undefined, env, 'linux')).toBe('postgres://db/rapport');
    expect(ledgerLocation(undefined, { HOME: '/home/a' }, 'linux')).toBe('/home/a/.local/share/rapport/ledger.sqlite');
  });

  it('follows the customs of the system', () => {
    expect(ledgerLocation(undefined, { XDG_DATA_HOME: '/data', HOME: '/home/a' }, 'linux')).toBe(
      '/data/rapport/ledger.sqlite',
    );
    expect(ledgerLocation(undefined, { HOME: '/Users/a' }, 'darwin')).toBe(
      '/Users/a/Library/Application Support/rapport/ledger.sqlite',
    );
  });

  it('takes an empty variable for none', () => {
    expect(ledgerLocation(undefined, { RAPPORT_LEDGER: '', HOME: '/home/a' }, 'linux')).toContain('ledger.sqlite');
  });
});
