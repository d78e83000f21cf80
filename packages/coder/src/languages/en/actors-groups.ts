// English phrases for several parties at once, and for a state without its name.

import type { ActorGrammar, GroupStands } from '../../actors/actor-grammar.ts';

function stands(as: GroupStands, nouns: string): [string, GroupStands][] {
  return nouns.split(' ').map((noun) => [noun, as]);
}

/** The part of the grammar about groups, countries as common nouns, and by-names. */
export const englishGroups: Pick<
  ActorGrammar,
  | 'countryNouns'
  | 'neighbourNouns'
  | 'groupNouns'
  | 'groupNumbers'
  | 'groupWords'
  | 'wholeGroups'
  | 'wholeStates'
  | 'pairWords'
  | 'bynames'
> = {
  countryNouns: new Set(['country', 'nation', 'kingdom', 'republic', 'homeland', 'state', 'sultanate', 'emirate']),
  neighbourNouns: new Set(['neighbor', 'neighbour']),
  groupNouns: new Map([
    ...stands(
      'state',
      'country nation side state party neighbor neighbour ally capital power rival foe partner adversary economy',
    ),
    ...stands('government', 'government military army'),
    ...stands('public', 'people society public'),
    ...stands('leader', 'leader president minister diplomat man woman official head premier envoy'),
    ...stands('koreas', 'korea'),
  ]),
  groupNumbers: new Map([
    ['both', 2],
    ['two', 2],
    ['2', 2],
    ['three', 3],
    ['four', 4],
  ]),
  groupWords: new Map([
    ['pair', 2],
    ['duo', 2],
    ['both', 2],
    ['trio', 3],
    ['quartet', 4],
  ]),
  wholeGroups: new Map(),
  wholeStates: new Set(),
  pairWords: new Set(['both']),
  bynames: [
    { phrase: 'the North', code: 'PRK', among: ['PRK', 'KOR'] },
    { phrase: 'the South', code: 'KOR', among: ['PRK', 'KOR'] },
    { phrase: 'the mainland', code: 'CHN', among: ['TWN', 'HKG', 'MAC'] },
    { phrase: 'the island', code: 'TWN', among: ['TWN'] },
  ],
};
