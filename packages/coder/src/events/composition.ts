// The algebra of verbs: an operator (`lift`, `agree`, `refuse` …) over the class of a thing or the type of an act.

import { type EventType, isModeOf } from '@rapport/record';
import type { Frame } from './frame.ts';
import type { Composition, Lexicon, VerbSense } from './lexicon.ts';
import type { NounBook } from './noun-facts.ts';
import { isEvent, make, type Reading } from './reading.ts';

/** An operator with what it is said of. */
export interface Operation {
  readonly frame: Frame;
  readonly marker: string;
  readonly sense: VerbSense;
  /** Noun heads of its object. */
  readonly objects: readonly number[];
  readonly inner: Reading | null;
}

/** What the algebra looks things up in. */
export interface CompositionSource {
  readonly lexicon: Lexicon;
  readonly nouns: NounBook;
}

const COOPERATIVE: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);
const DISAPPROVE = 'disapprove';
/** Acts whose nouns stand for what lasts. */
const STANDING: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'REQUEST', 'THREATEN', 'CONCEDE', 'REJECT']);
/** Acts of which others tell. */
const DONE_BY_OTHERS: ReadonlySet<string> = new Set(['ASSAULT', 'PROTEST']);
const TELLING = /^(?:report|confirm|reveal|disclose|announce)/;
const HARMFUL: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST', 'THREATEN']);

/**
 * The reading of an operator over its object's class, else over the act it governs; `none` when the two together
 * tell no event, null when the algebra is silent.
 */
export function combine(source: CompositionSource, operation: Operation): Reading | 'none' | null {
  return overClass(source, operation) ?? overAct(source, operation);
}

function overClass(source: CompositionSource, operation: Operation): Reading | 'none' | null {
  const { frame, sense, objects, marker } = operation;
  for (const head of objects) {
    const facts = source.nouns.at(head);
    for (const name of facts.classes) {
      const found = source.lexicon.compositions.get(`${sense.op} ${name}`);
      if (found === undefined) continue;
      const [type = '', turn = ''] = found.result.split(':');
      if (!isEvent(type as EventType)) return 'none';
      const modes = facts.senses.filter((s) => s.type === type && s.mode !== '').map((s) => s.mode);
      return make(frame, type as EventType, {
        modes: modes.length > 0 ? [...new Set(modes)] : found.mode === '' ? [] : [found.mode],
        contexts: facts.senses.flatMap((s) => [...s.contexts]),
        roles: [turn, sense.roles === 'with' ? sense.roles : '', ...nounRoles(facts.senses, type)].join(','),
        marker,
        objects: [head],
        rule: found.id,
        tokens: [...frame.tokens, head],
        strength: 3,
      });
    }
  }
  return null;
}

function nounRoles(senses: readonly { readonly type: string; readonly roles: string }[], type: string): string[] {
  return senses.filter((s) => s.type === type).map((s) => s.roles);
}

function overAct(source: CompositionSource, operation: Operation): Reading | 'none' | null {
  const { sense, inner } = operation;
  if (inner === null || inner.type === 'DENY') return null;
  const found =
    source.lexicon.compositions.get(`${sense.op} =${inner.type}`) ?? source.lexicon.compositions.get(`${sense.op} =*`);
  if (found === undefined) return null;
  return applied(found, operation, inner, inner.type);
}

function applied(found: Composition, operation: Operation, inner: Reading, type: EventType): Reading | 'none' | null {
  const sense = operation.sense.op;
  switch (found.result) {
    case 'none':
      return 'none';
    case 'same':
      // `maintains contracts`, `begins a plan`: keeping up what was agreed is no act.
      if (inner.frame.kind === 'noun' && sense === 'begin' && STANDING.has(type)) return null;
      // A light verb that also reports (`表示`): what it reports is told by the clause itself.
      if (sense === 'do' && inner.frame.parentRelation === 'report') return null;
      return carried(operation, inner, type, inner.tense, found.id);
    case 'planned':
      return carried(operation, inner, COOPERATIVE.has(type) ? 'AGREE' : type, 'planned', found.id);
    case 'announced':
      return announced(operation, inner, type, found.id);
    case 'vowed':
      return outer(found, operation, inner, type === 'REJECT' ? 'REJECT' : HARMFUL.has(type) ? 'THREATEN' : 'AGREE');
    default:
      return isEvent(found.result as EventType) ? outer(found, operation, inner, found.result as EventType) : null;
  }
}

/** Told as coming: help and meetings are promises then, and a withdrawal is a concession in words. */
function announced(operation: Operation, inner: Reading, type: EventType, rule: string): Reading | null {
  // What a clause reports is told by the clause itself.
  if (inner.frame.parentRelation === 'report') return null;
  if (inner.frame.kind !== 'noun') return carried(operation, inner, type, inner.tense, rule);
  // `reports an explosion`: who tells of harm has not done it.
  if (DONE_BY_OTHERS.has(type) && TELLING.test(operation.frame.lemma)) return null;
  if (COOPERATIVE.has(type)) return carried(operation, inner, 'AGREE', 'planned', rule);
  if (type === 'RETREAT') return carried(operation, inner, 'CONCEDE', 'told', rule);
  return carried(operation, inner, type, 'told', rule);
}

/** The act itself stays the event; the operator's subject is its actor, through the tree's control. */
function carried(
  operation: Operation,
  inner: Reading,
  type: EventType,
  tense: Reading['tense'],
  rule: string,
): Reading {
  const own = inner.frame.kind === 'noun' ? operation.frame : inner.frame;
  return {
    ...inner,
    frame: own,
    inner: own === inner.frame ? inner.inner : inner,
    objects: own === inner.frame ? inner.objects : [inner.frame.predicate],
    type,
    modes: inner.modes.filter((mode) => isModeOf(type, mode)),
    tense,
    rule: `${rule} > ${inner.rule}`,
    tokens: [...new Set([...operation.frame.tokens, ...inner.tokens])].sort((a, b) => a - b),
    strength: Math.max(inner.strength, 2),
  };
}

/** The operator is the event; what it governs tells mode and, where it names none of its own, the recipient. */
function outer(found: Composition, operation: Operation, inner: Reading, type: EventType): Reading {
  const mode = outerMode(found, operation, inner, type);
  return make(operation.frame, type, {
    modes: mode !== '' && isModeOf(type, mode) ? [mode] : [],
    contexts: [...operation.sense.contexts, ...inner.contexts],
    roles: operation.sense.roles,
    marker: operation.marker,
    objects: operation.objects,
    inner,
    rule: `${found.id} > ${inner.rule}`,
    strength: 3,
  });
}

function outerMode(found: Composition, { sense }: Operation, inner: Reading, type: EventType): string {
  // `condemned the attack`: who disapproves of an act need not charge anybody with it.
  if (sense.type === type && sense.mode === DISAPPROVE) return DISAPPROVE;
  if (found.mode === 'asked') return askedMode(inner);
  return found.mode === 'content' ? threatMode(inner) : found.mode;
}

/** Mode of a request or refusal by what is asked for. */
function askedMode(inner: Reading): string {
  switch (inner.type) {
    case 'AID':
    case 'COOPERATE':
    case 'SUPPORT':
      return 'assist';
    case 'CONSULT':
      return 'meet';
    case 'RETREAT':
    case 'CONCEDE':
      return 'yield';
    default:
      return 'change';
  }
}

/** Mode of a threat by what is threatened. */
function threatMode(inner: Reading): string {
  if (inner.modes.includes('arrest')) return 'arrest';
  if (inner.modes.includes('expel') || inner.modes.includes('deport')) return 'expel';
  switch (inner.type) {
    case 'ASSAULT':
    case 'MOBILIZE':
      return 'violence';
    case 'COERCE':
      return inner.modes.includes('seize') ? 'territory' : 'restrict';
    case 'SANCTION':
    case 'REJECT':
      return 'relations';
    default:
      return '';
  }
}
