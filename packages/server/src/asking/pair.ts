// The pair of an address such as `/api/pairs/KOR-CHN`.

import { NON_STATE_CODES, RapportError } from '@rapport/record';
import { Type } from 'typebox';

export const PAIR_PARAMS = Type.Object({
  pair: Type.String({ description: 'two codes with a hyphen between, such as KOR-CHN', examples: ['KOR-CHN'] }),
});

/** The two codes in the order given. Throws `E_NOT_FOUND` for what is no pair. */
export function pairOf(written: string, countries: ReadonlyMap<string, string>): readonly [string, string] {
  const [one = '', other = '', ...rest] = written.toUpperCase().split('-');
  const known = (code: string): boolean => countries.has(code) || NON_STATE_CODES.some((non) => non === code);
  if (rest.length === 0 && known(one) && known(other) && one !== other) return [one, other];
  throw new RapportError('E_NOT_FOUND', `${written.slice(0, 40)} is no pair; give two codes such as KOR-CHN`);
}
