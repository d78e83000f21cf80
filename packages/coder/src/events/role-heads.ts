// Where to look for the parties of a reading: noun heads in order of how well they fill the role.

import type { Doc } from '../doc/doc.ts';
import { isUnder } from '../doc/tree.ts';
import { addDoers, addFarReceivers, addHelped, isMarked } from './distant-roles.ts';
import { prepositionOf } from './frame-arguments.ts';
import type { Reading } from './reading.ts';
import type { RoleHead } from './role-head.ts';
import { isSetting } from './settings.ts';

const ACTOR_ROLES = ['agent', 'owner', 'from'] as const;
const VERB_ACTOR_ROLES = ['agent', 'front'] as const;
const RECIPIENT_PREPOSITIONS = [
  'against',
  'to',
  'toward',
  'towards',
  'with',
  'on',
  'upon',
  'at',
  'onto',
  'into',
  'over',
  'between',
  'among',
  'from',
  'for',
  'about',
  'regarding',
  'as',
  'of',
  'in',
  'across',
  'near',
  'inside',
  'off',
  'along',
  'around',
  'through',
  'within',
  'under',
] as const;
const PLACE_PREPOSITIONS = new Set([
  'to',
  'in',
  'into',
  'at',
  'near',
  'over',
  'from',
  'across',
  'along',
  'off',
  'for',
  'toward',
  'towards',
  'against',
  'on',
  'inside',
  'around',
  'through',
  'within',
  'with',
  'of',
  '',
]);
/** Role notes that make a place name count as its government. */
const PLACE_ROLES = new Set(['visit', 'place', 'host']);
const NOTES = new Set([
  'visit',
  'place',
  'host',
  'swap',
  'none',
  'mutual',
  'harm',
  'drill',
  'together',
  'owner',
  'give',
  'ask',
  'topic',
  'victim',
  'withdraw',
  'release',
  'raid',
]);

const SPEAKING: ReadonlySet<string> = new Set(['ACCUSE', 'THREATEN']);
const CLAUSES = /^(?:ccomp|acl|advcl|xcomp)/;
const REPORTS = /^ccomp/;

/** Phrases inside a subject that tell whose it is; `a bomb outside a bank`, `a fire at a school` tell only where. */
const OWNING: ReadonlySet<string> = new Set(['', 'of', 'by', 'from', 'between', 'among', 'with', 'for']);

/** Prepositions whose phrase tells whom an act is for. */
const UNREAD: ReadonlySet<string> = new Set(['to', 'toward', 'with', 'for', 'against']);

/** Prepositions of what goes on at the same time. */
const BESIDE: ReadonlySet<string> = new Set([
  'amid',
  'amidst',
  'following',
  'after',
  'during',
  'despite',
  'before',
  'since',
]);

/** Acts that answer what another has said or done. */
const ANSWERED: ReadonlySet<string> = new Set(['REJECT', 'ACCUSE', 'SUPPORT', 'REQUEST']);
/** What is said of an act is said to whoever does it. */
const OF_AN_ACT: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST']);
/** Prepositions of the doors that people protest at. */
const VENUES: ReadonlySet<string> = new Set(['at', 'outside', 'against']);

/** Heads that may name who acts, best first. */
export function actorHeads(doc: Doc, reading: Reading): RoleHead[] {
  const found: RoleHead[] = [];
  const noun = reading.frame.kind === 'noun';
  // `reports China's invitation`: the act announced is its owner's.
  if (reading.rule.startsWith('c/announce')) for (const object of reading.objects) addOwners(doc, object, found);
  const known = reading.frame.arguments.some(({ role, head }) => role === 'agent' && doc.pos(head) === 'NOUN');
  for (const role of noun ? ACTOR_ROLES : VERB_ACTOR_ROLES) {
    // `a bombing in the capital X killed …`: what stands in front of the verb is where it happened.
    const placed = reading.type === 'ASSAULT' || doc.tag(reading.frame.predicate) === 'VBG';
    if (role === 'front' && known && placed) continue;
    for (const argument of reading.frame.arguments) {
      if (argument.role === role) found.push({ head: argument.head, path: role, placeToo: false });
    }
  }
  // `rejected a request by X`: with a subject of its own, the verb is not done by the author of its object.
  const answered = ANSWERED.has(reading.type) && reading.frame.arguments.some(({ role }) => role === 'agent');
  if (!noun && !answered) for (const object of reading.objects) addByPhrase(doc, object, found);
  for (const { head, path } of [...found]) {
    const inside: RoleHead[] = [];
    addNested(doc, head, path, false, inside, 1);
    found.push(...inside.filter((nested) => OWNING.has(nested.path.slice(path.length + 1))));
  }
  if (noun)
    for (const a of reading.frame.arguments)
      if (a.role === 'of') found.push({ head: a.head, path: 'of', placeToo: false });
  return found;
}

/** Heads that may name to whom, best first. */
export function recipientHeads(doc: Doc, reading: Reading): RoleHead[] {
  if (reading.roles.includes('none')) return [];
  const found: RoleHead[] = [];
  const placeToo = reading.roles.some((role) => PLACE_ROLES.has(role));
  // Who gives something takes it from nobody that he gives it to; a journey goes to its end.
  const source = reading.roles.includes('give') || reading.roles.includes('visit');
  const preferred = reading.roles.filter((role) => !NOTES.has(role));
  const onVerb = (role: string) => {
    for (const a of reading.frame.arguments) {
      if (a.role === role) found.push({ head: a.head, path: role, placeToo: placeToo && placeRole(role) });
    }
  };
  const nested = (role: string) => {
    for (const object of reading.objects) addPrepositional(doc, object, role, placeToo, found);
  };
  if (reading.marker !== '') onVerb(reading.marker);
  if (OF_AN_ACT.has(reading.type) && reading.inner?.frame.kind === 'noun') addDoers(doc, reading.inner, found);
  for (const role of preferred) {
    onVerb(role);
    nested(role);
  }
  if (reading.frame.kind !== 'noun') {
    onVerb('goal');
    if (!reading.roles.includes('topic')) onVerb('patient');
  }
  // `backs a seat for X on the council of Y`.
  const first = reading.type === 'SUPPORT' ? (['for'] as const) : [];
  for (const role of [...first, ...RECIPIENT_PREPOSITIONS]) {
    // Nor are those moved against the place that they come from.
    if ((source || reading.type === 'MOBILIZE') && role === 'from') continue;
    onVerb(role);
    nested(role);
  }
  if (reading.frame.kind === 'noun') onVerb('owner');
  for (const { head, path } of [...found]) addNested(doc, head, path, placeToo, found, 2);
  for (const object of reading.objects) addNested(doc, object, 'object', placeToo, found, 2);
  if (reading.inner !== null) addInner(doc, reading.inner, placeToo, found);
  else if (found.length === 0 && reading.frame.kind !== 'noun') addUnread(doc, reading.frame.predicate, found, 2);
  addSubjectsBelow(doc, reading, found);
  if (reading.type === 'PROTEST') {
    onVerb('outside');
    addVenues(doc, reading, found);
    addAims(doc, reading.frame.predicate, found);
  }
  if (reading.type === 'MOBILIZE') addOpposed(doc, reading, found);
  if (reading.roles.includes('owner')) for (const object of reading.objects) addRunners(doc, object, found);
  if (reading.roles.includes('give')) addFarReceivers(doc, reading, found);
  if (reading.type === 'AID') addHelped(doc, reading.frame.predicate, found);
  const settings = found.filter(({ head }) => isSetting(doc, reading, head));
  return found.filter(
    ({ head, path }) =>
      !settings.some((one) => one.head === head || (isUnder(doc, head, one.head) && !path.endsWith('>against'))),
  );
}

/**
 * `voiced concern that X is arming`, `threatened to act if X went on`: who the clause is about. Of other verbs only
 * where they have no object: the parser may have taken it for the subject of what follows.
 */
function addSubjectsBelow(doc: Doc, reading: Reading, found: RoleHead[]): void {
  const speaks = SPEAKING.has(reading.type);
  const bare = !reading.frame.arguments.some(({ role }) => role === 'patient' || role === 'goal');
  if (!speaks && !bare) return;
  const tops = [reading.frame.predicate, ...(speaks ? reading.objects : [])];
  if (speaks && reading.inner !== null) tops.push(reading.inner.frame.predicate);
  for (const top of tops) {
    for (const clause of doc.children(top)) {
      if (!(speaks ? CLAUSES : REPORTS).test(doc.deprel(clause))) continue;
      addSubjects(doc, clause, found);
      // `warned that if X goes on, it will act`: who the condition is about.
      if (reading.type === 'THREATEN')
        for (const condition of doc.children(clause))
          if (doc.deprel(condition) === 'advcl') addSubjects(doc, condition, found);
    }
  }
}

function addSubjects(doc: Doc, clause: number, found: RoleHead[]): void {
  for (const subject of doc.children(clause)) {
    if (/^nsubj/.test(doc.deprel(subject))) found.push({ head: subject, path: 'clause>agent', placeToo: false });
  }
}

/** What the governed act says of its own parties: `refuses to meet X`, `condemned the attack by X on Y`. */
function addInner(doc: Doc, inner: Reading, placeToo: boolean, found: RoleHead[]): void {
  if (inner.frame.kind === 'noun') {
    for (const head of actorHeads(doc, inner)) found.push({ ...head, path: `inner>${head.path}` });
  }
  for (const head of recipientHeads(doc, inner)) {
    found.push({ head: head.head, path: `inner>${head.path}`, placeToo: placeToo || head.placeToo });
  }
}

/** `承诺为波兰修桥`: whom a verb governed without a mark names, where the tables do not know it. */
function addUnread(doc: Doc, predicate: number, found: RoleHead[], depth: number): void {
  if (depth === 0) return;
  for (const clause of doc.children(predicate)) {
    if (doc.deprel(clause) !== 'xcomp' || doc.pos(clause) !== 'VERB' || isMarked(doc, clause)) continue;
    for (const child of doc.children(clause)) {
      const relation = doc.deprel(child);
      const preposition = relation === 'obl' ? prepositionOf(doc, child) : '';
      if (relation !== 'obj' && !UNREAD.has(preposition)) continue;
      const path = `unread>${preposition}`;
      found.push({ head: child, path, placeToo: false });
      addNested(doc, child, path, false, found, 2);
    }
    addUnread(doc, clause, found, depth - 1);
  }
}

/** `protests erupt outside the embassy`: the verb that has a protest for its subject tells where, and at whose doors. */
function addVenues(doc: Doc, { frame }: Reading, found: RoleHead[]): void {
  if (frame.kind !== 'noun' || !doc.deprel(frame.predicate).startsWith('nsubj')) return;
  for (const child of doc.children(doc.head(frame.predicate))) {
    const preposition = prepositionOf(doc, child);
    if (VENUES.has(preposition)) found.push({ head: child, path: `verb>${preposition}`, placeToo: false });
  }
}

/** `gathered to protest against X`: the purpose says against whom. */
function addAims(doc: Doc, verb: number, found: RoleHead[]): void {
  for (const clause of doc.children(verb)) {
    if (doc.pos(clause) !== 'VERB' || !CLAUSES.test(doc.deprel(clause))) continue;
    for (const child of doc.children(clause)) {
      if (doc.deprel(child) === 'obj') addByPhrase(doc, child, found);
      if (doc.deprel(child) === 'obl' && prepositionOf(doc, child) === 'against') {
        found.push({ head: child, path: 'clause>against', placeToo: false });
        addNested(doc, child, 'clause>against', false, found, 2);
      }
    }
  }
}

/** What forces are moved for, where it names against whom. */
const OPPOSING: ReadonlySet<string> = new Set(
  'intercept deter counter track monitor shadow confront repel chase stop block warn challenge expel contain identify'.split(
    ' ',
  ),
);

/** `scrambled fighters to intercept Utopian bombers`: whose they are. */
function addOpposed(doc: Doc, { frame, inner, objects }: Reading, found: RoleHead[]): void {
  for (const verb of [frame.predicate, ...objects, ...(inner === null ? [] : [inner.frame.predicate])]) {
    for (const clause of doc.children(verb)) {
      if (!CLAUSES.test(doc.deprel(clause)) || !OPPOSING.has(doc.lemma(clause))) continue;
      for (const child of doc.children(clause)) {
        const against = doc.deprel(child) === 'obl' && prepositionOf(doc, child) === 'against';
        if (doc.deprel(child) !== 'obj' && !against) continue;
        found.push({ head: child, path: 'clause>against', placeToo: false });
        addNested(doc, child, 'clause>against', false, found, 2);
      }
    }
  }
}

/** `the stores the Utopian firm runs`: whose a thing is may be said by a clause. */
function addRunners(doc: Doc, object: number, found: RoleHead[]): void {
  for (const child of doc.children(object)) {
    const relation = doc.deprel(child);
    if (relation.startsWith('nmod') && prepositionOf(doc, child) === 'of') addRunners(doc, child, found);
    if (!relation.startsWith('acl')) continue;
    for (const subject of doc.children(child)) {
      if (doc.deprel(subject).startsWith('nsubj'))
        found.push({ head: subject, path: 'object>clause', placeToo: false });
    }
  }
}

function addOwners(doc: Doc, noun: number, found: RoleHead[]): void {
  for (const child of doc.children(noun)) {
    if (doc.deprel(child) === 'nmod:poss') found.push({ head: child, path: 'object>owner', placeToo: false });
  }
}

/** `an attack by X` as the object of a verb. */
function addByPhrase(doc: Doc, object: number, found: RoleHead[]): void {
  for (const child of doc.children(object)) {
    if (doc.deprel(child).startsWith('nmod') && prepositionOf(doc, child) === 'by') {
      found.push({ head: child, path: 'object>by', placeToo: false });
    }
  }
}

function addPrepositional(doc: Doc, noun: number, role: string, placeToo: boolean, found: RoleHead[]): void {
  for (const child of doc.children(noun)) {
    const relation = doc.deprel(child);
    if ((relation.startsWith('nmod') || relation.startsWith('obl')) && prepositionOf(doc, child) === role) {
      found.push({ head: child, path: `object>${role}`, placeToo: placeToo && placeRole(role) });
    } else if ((isReduced(relation) && doc.pos(child) === 'VERB') || isCounted(doc, noun, child)) {
      // `the restrictions imposed on X`, `a pair of statues to X`
      addPrepositional(doc, child, role, placeToo, found);
    }
  }
}

function isCounted(doc: Doc, noun: number, child: number): boolean {
  return child > noun && doc.deprel(child).startsWith('nmod') && prepositionOf(doc, child) === 'of';
}

/** Nouns inside a phrase: possessors and nationalities first, then prepositional phrases, to the given depth. */
function addNested(doc: Doc, head: number, path: string, placeToo: boolean, found: RoleHead[], depth: number): void {
  if (depth === 0) return;
  const below: number[] = [];
  for (const child of doc.children(head)) {
    const relation = doc.deprel(child);
    if (relation === 'nmod:poss' || relation === 'amod' || relation === 'compound' || relation.startsWith('nmod')) {
      if (!BESIDE.has(prepositionOf(doc, child))) below.push(child);
    } else if (isReduced(relation) && doc.pos(child) === 'VERB') {
      // `materials bound for X`, `restrictions placed on X`
      for (const oblique of doc.children(child)) if (doc.deprel(oblique).startsWith('obl')) below.push(oblique);
    }
  }
  for (const child of below) found.push({ head: child, path: `${path}>${prepositionOf(doc, child)}`, placeToo });
  for (const child of below) addNested(doc, child, path, placeToo, found, depth - 1);
}

/** A clause on a noun that lacks its subject or its object, and not a whole relative clause. */
function isReduced(relation: string): boolean {
  return relation === 'acl' || relation === 'acl:obj';
}

function placeRole(role: string): boolean {
  return role === 'patient' || PLACE_PREPOSITIONS.has(role);
}
