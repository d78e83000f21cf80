import { treeOf } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import type { ActorLayer, Mention, Party } from '../actors/actor-layer.ts';
import type { Doc } from '../doc/doc.ts';
import { englishPledges } from '../languages/en/pledges.ts';
import { englishTime } from '../languages/en/time.ts';
import { findTimes } from '../time/find-times.ts';
import { findPledges } from './find-pledges.ts';

const REFERENCE = { published: '2026-01-06', dateline: null };

/** Countries by the token that names them. */
function statesAt(doc: Doc, named: Readonly<Record<number, string>>): ActorLayer {
  const mentions = Object.entries(named).map(([token, code]): Mention => {
    const head = Number(token);
    const party: Party = { code, sector: ['GOV'], name: code, kind: 'country', basis: 'stated' };
    const [start, end] = doc.span(head, head + 1);
    return { startToken: head, endToken: head + 1, head, start, end, form: 'name', parties: [party], placeOnly: false };
  });
  const at = (token: number) => mentions.find((m) => m.head === token);
  return { mentions, at, actorsOf: (head) => [at(head)].filter((m) => m !== undefined), ownersOf: () => [] };
}

function shown(lines: string, named: Readonly<Record<number, string>>): string[] {
  const doc = treeOf(lines);
  const times = findTimes(doc, REFERENCE, englishTime);
  const input = {
    actors: statesAt(doc, named),
    grammar: englishPledges,
    times,
    amounts: [],
    quotes: [],
    reference: REFERENCE,
  };
  return findPledges(doc, input).map((p) => {
    expect(doc.text.slice(...p.actionSpan)).toBe(p.action);
    const due = p.due === null ? '' : ` by ${p.due.start}..${p.due.end} ${p.due.basis}`;
    const condition = p.condition === null ? '' : ` (${p.condition})`;
    return `${p.by.map((b) => b.party.code)} ${p.firmness} ${p.to.map((t) => t.party.code)}: ${p.action}${due}${condition}`;
  });
}

describe('findPledges', () => {
  it('reads a promise with its recipient and deadline', () => {
    const lines =
      'Oslo/PROPN/2/nsubj pledged/VERB/0/root/pledge to/PART/4/mark lend/VERB/2/xcomp Kyiv/PROPN/4/iobj ships/NOUN/4/obj by/ADP/8/case 2030/NUM/4/obl ./PUNCT/2/punct';
    expect(shown(lines, { 0: 'NOR', 4: 'UKR' })).toEqual([
      'NOR promised UKR: lend Kyiv ships by 2030 by 2030-01-01..2030-12-31 stated',
    ]);
  });

  it('splits a chain of planned acts and defaults undated protocol to the year of publication', () => {
    const lines =
      'Peru/PROPN/4/nsubj is/AUX/4/cop/be to/PART/4/mark meet/VERB/0/root/meet Chile/PROPN/4/obj and/CCONJ/7/cc sign/VERB/4/conj/sign it/PRON/7/obj in/ADP/10/case May/PROPN/7/obl ./PUNCT/4/punct';
    expect(shown(lines, { 0: 'PER', 4: 'CHL' })).toEqual([
      'PER planned CHL: meet Chile by 2026-01-06..2026-12-31 defaulted',
      'PER planned : sign it in May by 2026-05-01..2026-05-31 inferred',
    ]);
  });

  it('takes what one says of oneself as a promise and of another as a plan', () => {
    const lines =
      'Oslo/PROPN/2/nsubj said/VERB/0/root/say it/PRON/5/nsubj would/AUX/5/aux pay/VERB/2/ccomp/pay ./PUNCT/2/punct';
    expect(shown(lines, { 0: 'NOR', 2: 'NOR' })).toEqual(['NOR promised : pay']);
    expect(shown(lines, { 0: 'NOR', 2: 'SWE' })).toEqual(['SWE planned : pay']);
  });

  it('keeps a condition apart from the act', () => {
    const lines =
      'Oslo/PROPN/3/nsubj will/AUX/3/aux pay/VERB/0/root/pay if/SCONJ/6/mark Sweden/PROPN/6/nsubj agrees/VERB/3/advcl/agree ./PUNCT/3/punct';
    expect(shown(lines, { 0: 'NOR', 4: 'SWE' })).toEqual(['NOR planned : pay (if Sweden agrees)']);
  });

  it('finds an agreement in its noun, with the counterpart as recipient', () => {
    const lines =
      'Oslo/PROPN/2/nsubj signed/VERB/0/root/sign an/DET/4/det agreement/NOUN/2/obj with/ADP/6/case Chile/PROPN/4/nmod to/PART/8/mark train/VERB/4/acl/train pilots/NOUN/8/obj ./PUNCT/2/punct';
    expect(shown(lines, { 0: 'NOR', 5: 'CHL' })).toEqual(['NOR agreed CHL: train pilots']);
  });

  it.each([
    ['a prediction', 'Oslo/PROPN/3/nsubj will/AUX/3/aux grow/VERB/0/root/grow ./PUNCT/3/punct'],
    [
      'a refusal',
      'Oslo/PROPN/2/nsubj refused/VERB/0/root/refuse to/PART/4/mark promise/VERB/2/xcomp/promise to/PART/6/mark pay/VERB/4/xcomp/pay ./PUNCT/2/punct',
    ],
    [
      'a denied promise',
      'Oslo/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod promise/VERB/0/root/promise to/PART/6/mark pay/VERB/4/xcomp/pay ./PUNCT/4/punct',
    ],
    [
      'a wish for others',
      'Oslo/PROPN/2/nsubj wants/VERB/0/root/want Chile/PROPN/2/obj to/PART/5/mark pay/VERB/2/xcomp/pay ./PUNCT/2/punct',
    ],
    [
      'a possibility',
      'Oslo/PROPN/3/nsubj may/AUX/3/aux agree/VERB/0/root/agree to/PART/5/mark pay/VERB/3/xcomp/pay ./PUNCT/3/punct',
    ],
  ])('leaves out %s', (_, lines) => {
    expect(shown(lines, { 0: 'NOR', 2: 'CHL' })).toEqual([]);
  });

  it('leaves out what things will do', () => {
    expect(
      shown('Rain/NOUN/3/nsubj will/AUX/3/aux flood/VERB/0/root/flood fields/NOUN/3/obj ./PUNCT/3/punct', {}),
    ).toEqual([]);
  });

  it('leaves a visit that hangs on a condition without a day, and the condition out of the act', () => {
    const lines =
      'Peru/PROPN/3/nsubj will/AUX/3/aux visit/VERB/0/root Chile/PROPN/3/obj if/SCONJ/7/mark talks/NOUN/7/nsubj resume/VERB/4/acl ./PUNCT/3/punct';
    expect(shown(lines, { 0: 'PER', 3: 'CHL' })).toEqual(['PER planned CHL: visit Chile (if talks resume)']);
  });

  it('gives no day to an occasion that is only to be hosted', () => {
    const lines =
      'Peru/PROPN/3/nsubj will/AUX/3/aux host/VERB/0/root the/DET/6/det next/ADJ/6/amod summit/NOUN/3/obj ./PUNCT/3/punct';
    expect(shown(lines, { 0: 'PER' })).toEqual(['PER planned : host the next summit']);
  });
});
