import { describe, expect, it } from 'vitest';
import { lexicon } from '../events/lexicon.case.ts';
import { describeRule, lexiconUnguarded, lexiconWithout } from './lexicon-without.ts';

const ids = (senses: ReadonlyMap<string, readonly { readonly id: string }[]>) =>
  new Set([...senses.values()].flatMap((list) => list.map(({ id }) => id)));

describe('lexiconWithout', () => {
  it.each([
    ['verbs', 'sanction/expel'],
    ['nouns', 'n/sanction'],
    ['pairs', 'p/expel-envoy'],
  ] as const)('takes a rule out of %s and leaves all others', (table, id) => {
    const left = ids(lexiconWithout(lexicon, id)[table]);
    expect(left).toEqual(new Set([...ids(lexicon[table])].filter((other) => other !== id)));
  });

  it('takes out a composition, and changes nothing for an id that is none', () => {
    expect(lexiconWithout(lexicon, 'c/end-sanction').compositions.has('end sanction')).toBe(false);
    expect(lexiconWithout(lexicon, 'nothing').verbs).toEqual(lexicon.verbs);
  });
});

describe('lexiconUnguarded', () => {
  it('has no guard', () => {
    expect(lexiconUnguarded(lexicon).guards.size).toBe(0);
  });
});

describe('describeRule', () => {
  it.each([
    ['p/expel-envoy', 'pair', 'SANCTION expel'],
    ['assault/attack', 'verb', 'ASSAULT'],
    ['sanction/cut', 'verb', 'operator end'],
    ['c/end-sanction', 'composition', 'end over sanction is RETREAT'],
    ['n/expulsion', 'noun', 'SANCTION expel'],
  ])('%s is a %s: %s', (id, kind, says) => {
    expect(describeRule(lexicon, id)).toEqual({ id, kind, says });
  });

  it('does not know an id of no table', () => {
    expect(describeRule(lexicon, 'rule/obliged')).toBeNull();
  });
});
