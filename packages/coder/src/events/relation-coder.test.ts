import { treeOf } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import { readerOf } from './lexicon.case.ts';
import { relationVotes, type TokenSpan } from './relation-coder.ts';

const relate = (text: string, actor: TokenSpan, recipient: TokenSpan) =>
  relationVotes(readerOf(treeOf(text)), actor, recipient);

describe('the relation between two given spans', () => {
  it('comes from the frame that links them, not from what it is part of', () => {
    const text =
      'Zenda/PROPN/2/nsubj refused/VERB/0/root/refuse to/PART/4/mark lift/VERB/2/xcomp sanctions/NOUN/4/obj/sanction on/ADP/7/case Ruritania/PROPN/5/nmod';
    expect(relate(text, [0, 1], [6, 7])[0]?.type).toBe('REJECT');
  });

  it('is found behind a verb that turns it round', () => {
    const text =
      'Zenda/PROPN/2/nsubj received/VERB/0/root/receive aid/NOUN/2/obj from/ADP/5/case Ruritania/PROPN/2/obl';
    expect(relate(text, [4, 5], [0, 1])[0]?.type).toBe('AID');
  });

  it('is silent where no frame tells an act', () => {
    expect(relate('Zenda/PROPN/3/nsubj and/CCONJ/3/cc Ruritania/PROPN/0/root', [0, 1], [2, 3])).toEqual([]);
  });
});
