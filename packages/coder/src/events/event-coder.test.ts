import { treeOf } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import type { ActorLayer, Mention, Party } from '../actors/actor-layer.ts';
import type { Doc } from '../doc/doc.ts';
import { ENGLISH_RULES } from '../languages/en/rules/english-rules.ts';
import type { CodedEvents } from './coded-event.ts';
import { codeEvents, type EventLayers } from './event-coder.ts';
import type { DroppedArguments } from './frame-grammar.ts';
import { readerOf } from './lexicon.case.ts';
import { specialRules } from './rules/special-rules.ts';

const COUNTRIES: Readonly<Record<string, string>> = {
  Japan: 'JPN',
  China: 'CHN',
  Chinese: 'CHN',
  India: 'IND',
  Seoul: 'KOR',
  France: 'FRA',
};

/** An actor layer that knows a few countries by name; a noun belongs to the nationality in front of it. */
function actorsOf(doc: Doc): ActorLayer {
  const mentions: Mention[] = [];
  for (let t = 0; t < doc.length; t++) {
    const owner = [...doc.children(t)].find((c) => COUNTRIES[doc.form(c)] !== undefined && doc.deprel(c) === 'amod');
    const code = COUNTRIES[doc.form(t)] ?? (owner === undefined ? undefined : COUNTRIES[doc.form(owner)]);
    if (code === undefined || (doc.deprel(t) === 'amod' && owner === undefined)) continue;
    const party: Party = { code, sector: [], name: code, kind: 'country', basis: 'stated' };
    const start = owner === undefined ? t : owner;
    const [from, to] = doc.span(start, t + 1);
    mentions.push({
      startToken: start,
      endToken: t + 1,
      head: t,
      start: from,
      end: to,
      form: 'name',
      parties: [party],
      placeOnly: false,
    });
  }
  const at = (token: number) => mentions.find((m) => m.head === token);
  const joined = (head: number) => [head, ...[...doc.children(head)].filter((t) => doc.deprel(t) === 'conj')];
  return {
    mentions,
    at,
    actorsOf: (head) => joined(head).flatMap((t) => at(t) ?? []),
    ownersOf: (head) =>
      [...doc.children(head)].filter((t) => doc.deprel(t) === 'nmod:poss').flatMap((t) => at(t) ?? []),
  };
}

/** Weights under which an event is 0.5 sure, unless it is one of several. */
const WEIGHTS = { several: -1 };

function coded(
  text: string,
  tags: Record<string, string> = {},
  dropsArguments: DroppedArguments = 'nowhere',
): CodedEvents {
  const doc = treeOf(text);
  const layers: EventLayers = {
    actors: actorsOf(doc),
    times: [],
    places: [],
    amounts: [],
    nationOf: () => null,
    verbFinal: false,
    dropsArguments,
    confidence: WEIGHTS,
    rules: specialRules(ENGLISH_RULES),
    relations: { chanceOf: () => 1 },
    sizeOf: () => undefined,
  };
  return codeEvents(readerOf(doc, tags), layers, { reference: { published: '2024-03-05', dateline: null } });
}

function code(text: string, tags: Record<string, string> = {}, dropsArguments: DroppedArguments = 'nowhere'): string[] {
  const { events, skipped } = coded(text, tags, dropsArguments);
  const codes = (list: (typeof events)[number]['actor']) => list.map((p) => p.party.code).join('+');
  return [
    ...events.map(
      (e) =>
        `${[e.type, ...e.modes].join('.')} ${codes(e.actor)}${e.reciprocal ? '=' : '>'}${codes(e.recipient)} ${e.status}`,
    ),
    ...skipped.map((s) => s.reason),
  ];
}

describe('events', () => {
  it.each([
    [
      'a passive with its agent',
      'Chinese/ADJ/2/amod diplomats/NOUN/4/nsubj:pass/diplomat were/AUX/4/aux:pass/be expelled/VERB/0/root/expel by/ADP/6/case India/PROPN/4/obl:agent',
      ['SANCTION.expel IND>CHN occurred'],
    ],
    [
      'a meeting of two',
      'Japan/PROPN/4/nsubj and/CCONJ/3/cc China/PROPN/1/conj met/VERB/0/root/meet in/ADP/6/case Zenda/PROPN/4/obl',
      ['CONSULT JPN+CHN= occurred'],
    ],
    [
      'a future visit as a promise',
      'Japan/PROPN/3/nsubj will/AUX/3/aux visit/VERB/0/root China/PROPN/3/obj',
      ['AGREE JPN>CHN planned'],
    ],
    [
      'what somebody will not do as a refusal',
      'Japan/PROPN/4/nsubj will/AUX/4/aux not/PART/4/advmod lift/VERB/0/root sanctions/NOUN/4/obj/sanction on/ADP/7/case China/PROPN/5/nmod',
      ['REJECT.yield JPN>CHN occurred'],
    ],
    [
      'what did not happen as nothing',
      'Japan/PROPN/4/nsubj did/AUX/4/aux/do not/PART/4/advmod attack/VERB/0/root China/PROPN/4/obj',
      ['negated'],
    ],
    [
      'what may happen as nothing',
      'Japan/PROPN/3/nsubj may/AUX/3/aux attack/VERB/0/root China/PROPN/3/obj',
      ['hypothetical'],
    ],
    [
      'a duty laid on another as a request',
      'Japan/PROPN/2/nsubj said/VERB/0/root/say China/PROPN/5/nsubj must/AUX/5/aux withdraw/VERB/2/ccomp',
      ['REQUEST JPN>CHN occurred'],
    ],
    [
      'a promise to yield as a concession',
      'India/PROPN/2/nsubj agreed/VERB/0/root/agree to/PART/4/mark lift/VERB/2/xcomp sanctions/NOUN/4/obj/sanction on/ADP/7/case China/PROPN/5/nmod',
      ['CONCEDE IND>CHN occurred'],
    ],
    [
      'a host and his visitor',
      'India/PROPN/2/nsubj hosted/VERB/0/root/host Chinese/ADJ/4/amod officials/NOUN/2/obj/official',
      ['CONSULT.visit CHN>IND occurred'],
    ],
    [
      'the nationality of the object as the recipient',
      'Japan/PROPN/2/nsubj arrested/VERB/0/root/arrest Chinese/ADJ/4/amod sailors/NOUN/2/obj/sailor',
      ['COERCE.arrest JPN>CHN occurred'],
    ],
    [
      'an act whose actor is not told as nothing',
      'Gunmen/NOUN/2/nsubj/gunman killed/VERB/0/root/kill Chinese/ADJ/4/amod workers/NOUN/2/obj/worker',
      ['no_actor'],
    ],
    [
      'a game as sport',
      'Japan/PROPN/2/nsubj beat/VERB/0/root China/PROPN/2/obj in/ADP/7/case the/DET/7/det semifinal/NOUN/2/obl',
      ['sport'],
    ],
  ])('code %s', (_name, text, expected) => {
    expect(code(text)).toEqual(expected);
  });

  it('leave a side unsaid only in a language that drops what is known', () => {
    const text = 'China/PROPN/2/nsubj voted/VERB/0/root/vote Japan/PROPN/4/nsubj condemned/VERB/2/parataxis/condemn';
    expect(code(text)).toEqual(['no_recipient']);
    expect(code(text, {}, 'anywhere')).toEqual(['ACCUSE.disapprove JPN>CHN occurred']);
    const inside =
      'China/PROPN/2/nsubj likes/VERB/0/root/like cars/NOUN/2/obj Japan/PROPN/5/nsubj condemned/VERB/3/acl:relcl/condemn';
    expect(code(inside, {}, 'anywhere')).toEqual(['ACCUSE.disapprove JPN>CHN occurred']);
    expect(code(inside, {}, 'main')).toEqual(['no_recipient']);
  });

  it('leave no side unsaid where it is said, and no state', () => {
    const talked = 'China/PROPN/2/nsubj voted/VERB/0/root/vote Japan/PROPN/4/nsubj talked/VERB/2/parataxis/talk';
    expect(code(talked, {}, 'anywhere')).toEqual(['CONSULT JPN+CHN= occurred']);
    expect(code(`${talked} with/ADP/6/case robots/NOUN/4/obl/robot`, {}, 'anywhere')).toEqual([
      'CONSULT JPN> occurred',
    ]);
  });

  it('tell one act once', () => {
    const text =
      'Japan/PROPN/2/nsubj condemned/VERB/0/root/condemn China/PROPN/2/obj and/CCONJ/5/cc criticized/VERB/2/conj/criticize China/PROPN/5/obj';
    expect(code(text)).toEqual(['ACCUSE.disapprove JPN>CHN occurred']);
  });

  it('name what their confidence is weighed from', () => {
    const [event] = coded('Japan/PROPN/2/nsubj condemned/VERB/0/root/condemn China/PROPN/2/obj').events;
    expect(event!.cues).toEqual(expect.arrayContaining(['type:ACCUSE', 'clause:main', 'both', 'short']));
    expect(event!.confidence).toBe(0.5);
  });

  it('are less sure where one sentence tells several', () => {
    const text =
      'Japan/PROPN/2/nsubj condemned/VERB/0/root/condemn China/PROPN/2/obj and/CCONJ/5/cc arrested/VERB/2/conj/arrest India/PROPN/5/obj';
    expect(coded(text).events.map((e) => [e.type, e.cues.includes('several'), e.confidence])).toEqual([
      ['ACCUSE', true, 0.27],
      ['COERCE', true, 0.27],
    ]);
  });
});
