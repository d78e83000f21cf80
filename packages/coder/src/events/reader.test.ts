import { treeOf } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import { frameOf, readerOf } from './lexicon.case.ts';

/** `type.mode` of the frame that a clause with this verb and object makes. */
function read(verb: string, object: string, options: { pos?: string; lemma?: string } = {}): string {
  const lemma = options.lemma ?? verb;
  const words = object.split(' ');
  const head = words.at(-1)!;
  const modifiers = words.slice(0, -1).map((word) => `${word}/NOUN/${2 + words.length}/compound`);
  const tree = treeOf(
    `Zenda/PROPN/2/nsubj ${verb}/VERB/0/root/${lemma} ${[...modifiers, `${head}/NOUN/2/obj/${head}`].join(' ')}`,
  );
  const reader = readerOf(tree);
  const reading = reader.read(frameOf(reader, verb));
  return reading === null ? 'none' : [reading.type, ...reading.modes].join('.');
}

describe('a verb with its object', () => {
  it.each([
    ['open', 'fire', 'ASSAULT.firearms'],
    ['open', 'embassy', 'SUPPORT'],
    ['open', 'investigation', 'ACCUSE.investigate'],
    ['lift', 'sanction', 'RETREAT'],
    ['suspend', 'aid', 'SANCTION.discontinue'],
    ['cancel', 'visit', 'REJECT.meet'],
    ['cancel', 'debt', 'AID'],
    ['sign', 'treaty', 'SUPPORT'],
    ['reach', 'agreement', 'AGREE'],
    ['impose', 'tariff', 'SANCTION.discontinue'],
    ['impose', 'curfew', 'COERCE.curfew'],
    ['fire', 'missile', 'MOBILIZE.weapons'],
    ['launch', 'air strike', 'ASSAULT.aerial'],
    ['expel', 'diplomat', 'SANCTION.expel'],
    ['recall', 'ambassador', 'SANCTION.withdraw'],
    ['summon', 'ambassador', 'ACCUSE.disapprove'],
    ['withdraw', 'troop', 'RETREAT.withdraw'],
    ['release', 'prisoner', 'RETREAT.release'],
    ['release', 'statement', 'none'],
    ['issue', 'ultimatum', 'THREATEN'],
    ['express', 'regret', 'ACCUSE.disapprove'],
    ['resume', 'flight', 'COOPERATE'],
    ['fight', 'epidemic', 'none'],
  ])('%s + %s is %s', (verb, object, expected) => {
    expect(read(verb, object)).toBe(expected);
  });
});

/** `type.mode` of a verb over the infinitive of `cut ties`, `send aid` …. */
function over(verb: string, inner: string, object: string): string {
  const tree = treeOf(
    `Zenda/PROPN/2/nsubj ${verb}/VERB/0/root to/PART/4/mark ${inner}/VERB/2/xcomp ${object}/NOUN/4/obj`,
  );
  const reader = readerOf(tree);
  const reading = reader.read(frameOf(reader, verb));
  return reading === null ? 'none' : [reading.type, ...reading.modes].join('.');
}

describe('a verb over an act', () => {
  it.each([
    ['agree', 'send', 'aid', 'AGREE'],
    ['refuse', 'hold', 'talk', 'REJECT.meet'],
    ['refuse', 'send', 'aid', 'REJECT.assist'],
    ['refuse', 'withdraw', 'troop', 'REJECT.yield'],
    ['threaten', 'cut', 'tie', 'THREATEN.relations'],
    ['threaten', 'attack', 'base', 'THREATEN.violence'],
    ['begin', 'withdraw', 'troop', 'RETREAT.withdraw'],
    ['fail', 'sign', 'treaty', 'none'],
    ['plan', 'hold', 'talk', 'AGREE'],
    ['decide', 'impose', 'sanction', 'SANCTION.discontinue'],
    ['vow', 'attack', 'base', 'THREATEN.violence'],
  ])('%s to %s %s is %s', (verb, inner, object, expected) => {
    expect(over(verb, inner, object)).toBe(expected);
  });

  it('is told once: what is agreed, refused or threatened is a part of it', () => {
    const tree = treeOf(
      'Zenda/PROPN/2/nsubj agreed/VERB/0/root/agree to/PART/4/mark lift/VERB/2/xcomp sanctions/NOUN/4/obj/sanction',
    );
    const reader = readerOf(tree);
    reader.readAll();
    expect(reader.isPart(frameOf(reader, 'lift'))).toBe(true);
    expect(reader.isPart(frameOf(reader, 'agreed'))).toBe(false);
  });

  it('takes a ban of commerce for a sanction', () => {
    const tree = treeOf(
      'Zenda/PROPN/2/nsubj announced/VERB/0/root/announce a/DET/4/det ban/NOUN/2/obj on/ADP/6/case imports/NOUN/4/nmod/import',
    );
    const reader = readerOf(tree);
    expect(reader.read(frameOf(reader, 'announced'))?.type).toBe('SANCTION');
  });
});
