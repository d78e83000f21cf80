// Chinese words for several parties at once, and for a state without its name.

import type { ActorGrammar } from '../../actors/actor-grammar.ts';

/** The part of the grammar about groups and countries as common nouns. */
export const chineseGroups: Pick<
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
  countryNouns: new Set(),
  neighbourNouns: new Set(),
  groupNouns: new Map(),
  groupNumbers: new Map(),
  groupWords: new Map(),
  wholeGroups: new Map([
    ['双方', { count: 2, stands: 'state' }],
    ['两国', { count: 2, stands: 'state' }],
    ['两方', { count: 2, stands: 'state' }],
    ['双边', { count: 2, stands: 'state' }],
    ['两国政府', { count: 2, stands: 'government' }],
    ['两国元首', { count: 2, stands: 'leader' }],
    ['两国领导人', { count: 2, stands: 'leader' }],
    ['两国外长', { count: 2, stands: 'leader' }],
    ['两国民众', { count: 2, stands: 'public' }],
    ['两国人民', { count: 2, stands: 'public' }],
    ['两人', { count: 2, stands: 'leader' }],
    ['二人', { count: 2, stands: 'leader' }],
    ['三国', { count: 3, stands: 'state' }],
    ['三方', { count: 3, stands: 'state' }],
    ['四国', { count: 4, stands: 'state' }],
    ['韩朝', { count: 2, stands: 'koreas' }],
    ['朝韩', { count: 2, stands: 'koreas' }],
    ['北南', { count: 2, stands: 'koreas' }],
  ] as const),
  wholeStates: new Set(['该国', '本国']),
  pairWords: new Set(),
  bynames: [],
};
