// Rows of a user's own dictionaries: codes by date, names that go before the built-in ones, codes passed on.

import { treeOf } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { englishActors } from '../languages/en/actors.ts';
import { buildActorIndex } from './actor-index.ts';
import { resolveActors } from './resolve-actors.ts';
import { WORLD } from './testing.case.ts';

const own = { kind: 'government', wikidata: '', preferred: true, aliases: [] };
const KNOWLEDGE: Knowledge = {
  ...WORLD,
  organisations: [
    {
      ...{ ...own, id: 'league', name: 'League', code: 'TUR', sector: ['REB'] },
      periods: [
        { code: 'TUR', sector: ['REB'], from: '', to: '2019-12-31', packCode: 'TURREB' },
        { code: 'TUR', sector: ['GOV'], from: '2020-01-01', to: '2021-12-31', packCode: 'TURGOV' },
      ],
    },
    { ...own, id: 'harbour', name: 'Beijing', code: 'JPN', sector: ['BUS'], packCode: 'JPNHRB' },
    ...WORLD.organisations,
  ],
  roles: [
    { phrase: 'guard', sector: ['COP'], kind: 'group', role: '', packCode: '~COP' },
    { phrase: 'deputy', sector: ['GOV'], kind: 'person', role: '', packCode: '~GOV' },
    ...WORLD.roles,
  ],
};
const INDEX = buildActorIndex(KNOWLEDGE, englishActors);

function partyOf(tree: string, published: string | null) {
  const doc = treeOf(tree);
  const [mention] = resolveActors(doc, { index: INDEX, published }).mentions;
  const party = mention?.parties[0];
  return party === undefined ? null : [party.code, party.sector.join(), party.packCode];
}

describe("a user's dictionaries", () => {
  const acted = 'League/PROPN/2/nsubj acted/VERB/0/root';

  it.each([
    ['2019-12-31', ['TUR', 'REB', 'TURREB']],
    ['2020-01-01', ['TUR', 'GOV', 'TURGOV']],
    ['2022-01-01', [null, '', '---']],
    [null, ['TUR', 'GOV', 'TURGOV']],
  ])('give a body its code of %s', (published, party) => {
    expect(partyOf(acted, published)).toEqual(party);
  });

  it('go before a capital of the built-in tables', () => {
    expect(partyOf('Beijing/PROPN/2/nsubj acted/VERB/0/root', '2026-01-06')).toEqual(['JPN', 'BUS', 'JPNHRB']);
  });

  it('join the code of an agent to that of its country, or of its body, and say nothing twice', () => {
    const guards = (name: string) => `${name}/PROPN/2/compound guards/NOUN/3/nsubj/guard acted/VERB/0/root`;
    expect(partyOf(guards('China'), '2026-01-06')?.[2]).toBe('CHNCOP');
    expect(partyOf(guards('Beijing'), '2026-01-06')?.[2]).toBe('JPNHRBCOP');
    const deputies = 'League/PROPN/2/compound deputies/NOUN/3/nsubj/deputy acted/VERB/0/root';
    expect(partyOf(deputies, '2020-06-01')?.[2]).toBe('TURGOV');
  });
});
