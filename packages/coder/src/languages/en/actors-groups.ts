// English phrases for several parties at once, and for a state without its name.

import type { ActorGrammar } from '../../actors/actor-grammar.ts';

/** The part of the grammar about groups, countries as common nouns, and by-names. */
export const englishGroups: Pick<
  ActorGrammar,
  'countryNouns' | 'neighbourNouns' | 'groupNouns' | 'groupNumbers' | 'groupWords' | 'bynames'
> = {
  countryNouns: new Set(['country', 'nation', 'kingdom', 'republic', 'homeland', 'state', 'sultanate', 'emirate']),
  neighbourNouns: new Set(['neighbor', 'neighbour']),
  groupNouns: new Map([
    ...[
      'country',
      'nation',
      'side',
      'state',
      'government',
      'party',
      'neighbor',
      'neighbour',
      'ally',
      'capital',
      'power',
      'rival',
      'foe',
      'people',
      'society',
      'partner',
      'adversary',
      'economy',
      'public',
      'military',
      'army',
      'korea',
    ].map((noun): [string, 'state'] => [noun, 'state']),
    ...[
      'leader',
      'president',
      'minister',
      'diplomat',
      'man',
      'woman',
      'prime minister',
      'foreign minister',
      'official',
      'head',
      'premier',
      'envoy',
    ].map((noun): [string, 'leader'] => [noun, 'leader']),
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
  bynames: [
    { phrase: 'the North', code: 'PRK', among: ['PRK', 'KOR'] },
    { phrase: 'the South', code: 'KOR', among: ['PRK', 'KOR'] },
    { phrase: 'the mainland', code: 'CHN', among: ['TWN', 'HKG', 'MAC'] },
    { phrase: 'the island', code: 'TWN', among: ['TWN'] },
  ],
};
