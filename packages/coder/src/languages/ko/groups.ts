// Korean words for several parties at once, and for a state without its name.

import type { ActorGrammar, GroupStands } from '../../actors/actor-grammar.ts';

function groups(list: string, count: number, stands: GroupStands) {
  return list.split(' ').map((word) => [word, { count, stands }] as const);
}

/** The part of the grammar about groups and countries as common nouns. */
export const koreanGroups: Pick<
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
  groupNouns: new Map([
    ['나라', 'state'],
    ['정상', 'leader'],
    ['국가', 'state'],
    ['정부', 'government'],
    ['외교장관', 'leader'],
    ['장관', 'leader'],
    ['지도자', 'leader'],
    ['국민', 'public'],
  ]),
  groupNumbers: new Map([
    ['두', 2],
    ['양', 2],
    ['세', 3],
  ]),
  groupWords: new Map(),
  wholeGroups: new Map([
    ...groups('양국 양측 쌍방 두나라 양자 양쪽 피차', 2, 'state'),
    ...groups('양국정부', 2, 'government'),
    ...groups('양국정상 양정상', 2, 'leader'),
    ...groups('양국민 양국국민', 2, 'public'),
    ...groups('삼국 3국 3자', 3, 'state'),
    ...groups('남북 북남', 2, 'koreas'),
  ]),
  wholeStates: new Set(['자국', '동국']),
  pairWords: new Set(),
  bynames: [],
};
