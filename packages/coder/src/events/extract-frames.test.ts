import { treeOf } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import { frameOf, readerOf } from './lexicon.case.ts';

const roles = (text: string, verb: string, tags: Record<string, string> = {}) => {
  const reader = readerOf(treeOf(text), tags);
  return frameOf(reader, verb).arguments.map(({ role, head }) => `${role}=${reader.doc.form(head)}`);
};

describe('frames', () => {
  it('turn the passive round', () => {
    const text =
      'Envoys/NOUN/3/nsubj:pass were/AUX/3/aux:pass/be expelled/VERB/0/root/expel by/ADP/5/case Ruritania/PROPN/3/obl:agent';
    expect(roles(text, 'expelled', { expelled: 'VBN' })).toEqual(['patient=Envoys', 'agent=Ruritania']);
  });

  it('give an infinitive the subject of its verb', () => {
    const text =
      'Ruritania/PROPN/2/nsubj agreed/VERB/0/root/agree to/PART/4/mark lift/VERB/2/xcomp sanctions/NOUN/4/obj/sanction';
    expect(roles(text, 'lift')).toEqual(['agent=Ruritania', 'patient=sanctions']);
  });

  it('give an infinitive the object of a verb of asking', () => {
    const text =
      'Ruritania/PROPN/2/nsubj urged/VERB/0/root/urge Zenda/PROPN/2/obj to/PART/5/mark withdraw/VERB/2/xcomp troops/NOUN/5/obj/troop';
    expect(roles(text, 'withdraw')).toContain('agent=Zenda');
  });

  it('give an infinitive the subject of a verb of promising', () => {
    const text =
      'Ruritania/PROPN/2/nsubj promised/VERB/0/root/promise Zenda/PROPN/2/iobj to/PART/5/mark help/VERB/2/xcomp';
    expect(roles(text, 'help')).toContain('agent=Ruritania');
  });

  it('keep what stands in front of a finite verb as a second guess', () => {
    const text =
      'Weeks/NOUN/5/nsubj before/ADP/4/case the/DET/4/det envoy/NOUN/1/nmod accused/VERB/0/root/accuse Zenda/PROPN/5/obj';
    expect(roles(text, 'accused', { accused: 'VBD' })).toEqual(['agent=Weeks', 'patient=Zenda']);
    const after = text.replace('before/ADP', 'as/ADP');
    expect(roles(after, 'accused', { accused: 'VBD' })).toContain('agent=Weeks');
    const apart = 'Weeks/NOUN/3/nsubj Lund/PROPN/3/appos accused/VERB/0/root/accuse Zenda/PROPN/3/obj';
    expect(roles(apart, 'accused', { accused: 'VBD' })).toContain('front=Lund');
  });

  it('put the antecedent where the relative pronoun stands', () => {
    const text =
      'Ruritania/PROPN/5/nsubj ,/PUNCT/1/punct which/PRON/4/nsubj seized/VERB/1/acl:relcl/seize apologized/VERB/0/root/apologize';
    expect(roles(text, 'seized')).toEqual(['agent=Ruritania']);
  });

  it('share subjects between coordinated verbs, also in the perfect', () => {
    const text =
      'Zenda/PROPN/3/nsubj has/AUX/3/aux/have condemned/VERB/0/root/condemn and/CCONJ/5/cc rejected/VERB/3/conj/reject it/PRON/5/obj';
    const tags = { condemned: 'VBN', rejected: 'VBN' };
    expect(roles(text, 'rejected', tags)).toEqual(['agent=Zenda', 'patient=it']);
    expect(roles(text, 'condemned', tags)).toEqual(['agent=Zenda', 'patient=it']);
  });

  it('take the speaker for the pronoun of what he says', () => {
    const text =
      'Zenda/PROPN/2/nsubj said/VERB/0/root/say it/PRON/5/nsubj had/AUX/5/aux/have fired/VERB/2/ccomp/fire shots/NOUN/5/obj/shot';
    expect(roles(text, 'fired')).toContain('agent=Zenda');
  });

  it('take the hearer for the pronoun of what he must do', () => {
    const text =
      'Zenda/PROPN/2/nsubj told/VERB/0/root/tell Ruritania/PROPN/2/obj that/SCONJ/7/mark it/PRON/7/nsubj must/AUX/7/aux/must leave/VERB/2/ccomp';
    expect(roles(text, 'leave')).toContain('agent=Ruritania');
  });

  it('let the author speak through a paper', () => {
    const text =
      'Lawmakers/NOUN/2/nsubj passed/VERB/0/root/pass resolutions/NOUN/2/obj/resolution denouncing/VERB/3/acl/denounce Zenda/PROPN/4/obj';
    expect(roles(text, 'denouncing', { denouncing: 'VBG' })).toEqual(['agent=Lawmakers', 'patient=Zenda']);
  });

  it('find the verb that a tagger took for a noun in a headline', () => {
    const text = 'Ruritania/PROPN/2/compound fires/NOUN/0/root two/NUM/4/nummod missiles/NOUN/2/dep/missile';
    expect(roles(text, 'fires')).toEqual(['agent=Ruritania', 'patient=missiles']);
  });

  it('leave a plural noun that heads a headline a noun', () => {
    const text = 'Ruritanian/ADJ/2/amod protests/NOUN/0/root/protest in/ADP/4/case Zenda/PROPN/2/nmod';
    expect(frameOf(readerOf(treeOf(text)), 'protests').kind).toBe('noun');
  });

  it('say where somebody is', () => {
    const text =
      'Wu/PROPN/4/nsubj is/AUX/4/cop/be in/ADP/4/case Zenda/PROPN/0/root for/ADP/6/case talks/NOUN/4/nmod/talk';
    expect(roles(text, 'Zenda')).toEqual(['agent=Wu', 'for=talks', 'in=Zenda']);
  });
});

describe('modality', () => {
  const modality = (text: string, verb: string, tags: Record<string, string> = {}) =>
    frameOf(readerOf(treeOf(text), tags), verb).modality;

  it('sees the future, also of a headline infinitive', () => {
    expect(modality('Zenda/PROPN/3/nsubj will/AUX/3/aux visit/VERB/0/root', 'visit').future).toBe(true);
    expect(
      modality('Zenda/PROPN/3/nsubj to/PART/3/mark host/VERB/0/root summit/NOUN/3/obj', 'host', { host: 'VB' }).future,
    ).toBe(true);
  });

  it('sees negation, possibility and duty', () => {
    expect(
      modality('Zenda/PROPN/4/nsubj did/AUX/4/aux/do not/PART/4/advmod attend/VERB/0/root', 'attend').negated,
    ).toBe(true);
    expect(modality('Zenda/PROPN/3/nsubj may/AUX/3/aux attack/VERB/0/root', 'attack').hypothetical).toBe(true);
    expect(modality('Zenda/PROPN/3/nsubj must/AUX/3/aux withdraw/VERB/0/root', 'withdraw').obligation).toBe(true);
  });

  it('lends the auxiliary to the second verb', () => {
    const text = 'Zenda/PROPN/3/nsubj will/AUX/3/aux visit/VERB/0/root and/CCONJ/5/cc meet/VERB/3/conj';
    expect(modality(text, 'meet').future).toBe(true);
  });
});
