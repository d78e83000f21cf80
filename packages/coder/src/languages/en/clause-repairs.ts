// Clauses that the parser has built round the wrong word: predicates taken for participles, verbs for nouns, infinitives for purposes.

import type { Doc } from '../../doc/doc.ts';

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
const PREDICATE_PARTS: ReadonlySet<string> = new Set([
  'obl',
  'advmod',
  'advcl',
  'obj',
  'xcomp',
  'ccomp',
  'punct',
  'parataxis',
]);
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** Verbs that have no passive: their past form behind a noun is its predicate. */
const NEVER_PASSIVE: ReadonlySet<string> = new Set(
  `remain stay arrive come go depart fall rise occur happen appear die emerge disappear collapse vanish erupt resign
  surrender protest march rally gather clash defect flee retreat voice`.split(/\s+/),
);
/** Verbs that may have a clause without a conjunction. */
const SAYING = /^(?:say|think|believe|claim|hope|know|fear|warn|insist|admit|announce|report|suggest|feel|mean|tell)$/;
/** Relations of a clause that nothing joins to its verb. */
const LOOSE = /^(?:ccomp|parataxis|conj)$/;
/** Verbs that are told to somebody, who stands between them and what is told. */
const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'warn', 'remind', 'notify', 'convince']);
/** Nouns whose clause says what they are about. */
const SAYINGS: ReadonlySet<string> = new Set(
  `report claim chance possibility hope fear belief view news statement warning risk sign allegation accusation rumor
  charge idea danger concern fact likelihood prospect suspicion assurance understanding condition`.split(/\s+/),
);
/** Nouns of what may come about: `the chance that they will meet` lacks nothing. */
const CHANCES: ReadonlySet<string> = new Set('chance possibility likelihood prospect risk hope fear danger'.split(' '));
/** What a described noun may stand behind. */
const DESCRIBED_AFTER: ReadonlySet<string> = new Set(
  'following after amid despite over against from by of with about in on for into during'.split(' '),
);
const ORDERING: ReadonlySet<string> = new Set(['next', 'last', 'this']);
const TIMES: ReadonlySet<string> = new Set('day week weekend month year summer autumn winter spring'.split(' '));
/** Verbs whose gerund tells what is done, thought of or left. */
const GERUNDS: ReadonlySet<string> = new Set(
  `consider stop start begin continue resume suspend avoid deny oppose propose suggest postpone delay halt cease quit
  finish discuss recommend admit favor mull`.split(/\s+/),
);
/** Verbs whose object is who is to act. */
const REQUESTING: ReadonlySet<string> = new Set(
  'urge ask tell order instruct force encourage persuade advise command compel convince implore beg direct'.split(' '),
);
/** Things that are asked for, or used to act with. */
const MEANS: ReadonlySet<string> = new Set(
  'permission time leave right chance help money power authority way'.split(' '),
);
/** Verbs whose infinitive tells what somebody is to do, not what for. */
const CONTROLLING: ReadonlySet<string> = new Set(
  `urge ask tell order request instruct force allow permit encourage persuade invite advise require press push direct
  command compel authorize forbid convince implore beg entreat agree refuse decline promise pledge vow threaten plan
  intend offer decide want hope`.split(/\s+/),
);

/** Repairs the clauses of a document; whether anything changed, so that children must be linked anew. */
export function repairClauses(doc: Doc): boolean {
  let changed = false;
  for (let s = 0; s < doc.sentenceCount; s++) changed = raiseParticiple(doc, s) || changed;
  for (let t = 1; t < doc.length; t++) {
    const here =
      nounBehindVerb(doc, t) ||
      completeControl(doc, t) ||
      completeRequest(doc, t) ||
      completeGerund(doc, t) ||
      countedNoun(doc, t) ||
      gluedParticiple(doc, t) ||
      participleBeforeNoun(doc, t) ||
      bareRelative(doc, t) ||
      objectBeforeReport(doc, t) ||
      objectBeforeTime(doc, t) ||
      nameAsClause(doc, t) ||
      nameBeforeNoun(doc, t) ||
      liftContent(doc, t) ||
      subjectBehindAnd(doc, t) ||
      parallelVerb(doc, t);
    changed = here || changed;
  }
  return changed;
}

/**
 * `The ministers of the two states agreed to …`, `A group announced protests`: in a sentence without a finite verb
 * whose root is a noun, the participle on that noun is its predicate.
 */
function raiseParticiple(doc: Doc, sentence: number): boolean {
  const from = doc.bounds[sentence]!;
  const to = doc.bounds[sentence + 1]!;
  if (to - from < 4 || doc.form(to - 1) !== '.') return false;
  let root = -1;
  for (let t = from; t < to; t++) {
    if (FINITE.has(doc.tag(t)) || doc.pos(t) === 'AUX') return false;
    if (doc.head(t) < 0) root = t;
  }
  if (root < 0 || !NOMINAL.has(doc.pos(root))) return false;
  for (let t = from; t < to; t++) {
    if (doc.tag(t) !== 'VBN') continue;
    if (/^(?:acl|conj)$/.test(doc.deprel(t)) && t > root && isOnEdge(doc, t, root))
      return raiseBehind(doc, t, root, to);
    if (doc.deprel(t) === 'amod' && doc.head(t) === root && t < root) return raiseBefore(doc, t, root, from);
  }
  return false;
}

/** Whether the participle hangs on the root noun or on the last noun of its phrase. */
function isOnEdge(doc: Doc, participle: number, root: number): boolean {
  for (let t = doc.head(participle), steps = 0; t >= 0 && steps < 6; t = doc.head(t), steps++) {
    if (t === root) return true;
    if (!NOMINAL.has(doc.pos(t))) return false;
  }
  return false;
}

function raiseBehind(doc: Doc, verb: number, root: number, to: number): boolean {
  // A participle joined to a noun can only be a verb of its own.
  let active = NEVER_PASSIVE.has(doc.lemma(verb)) || doc.deprel(verb) === 'conj';
  for (let t = verb + 1; t < to; t++) {
    if (doc.head(t) === verb) active ||= /^(?:obj|xcomp|ccomp|advcl)/.test(doc.deprel(t));
    else if (doc.head(t) === root && PREDICATE_PARTS.has(doc.deprel(t))) doc.setHead(t, verb, doc.deprel(t));
  }
  if (!active) return false;
  doc.setHead(verb, -1, 'root');
  doc.setHead(root, verb, 'nsubj');
  doc.setTag(verb, 'VERB', 'VBD');
  return true;
}

/** Subject, participle, noun: the noun is what the verb is said of. */
function raiseBefore(doc: Doc, verb: number, root: number, from: number): boolean {
  let subject = -1;
  for (let t = from; t < verb; t++) if (doc.head(t) === root && doc.deprel(t).startsWith('nsubj')) subject = t;
  if (subject < 0) return false;
  for (let t = from; t < doc.length && doc.sentenceOf[t] === doc.sentenceOf[verb]; t++) {
    const relation = doc.deprel(t);
    const lifted = doc.head(t) === root && (t <= subject || relation === 'punct' || relation === 'parataxis');
    if (lifted) doc.setHead(t, verb, t === subject ? 'nsubj' : relation);
  }
  doc.setHead(verb, -1, 'root');
  doc.setHead(root, verb, 'obj');
  doc.setTag(verb, 'VERB', 'VBD');
  return true;
}

/**
 * `agreed to resume exchanges`, `cancels defence exchanges`: right behind a verb, or parted from it by a bare noun, a
 * word in -s is its object.
 */
function nounBehindVerb(doc: Doc, token: number): boolean {
  if (doc.tag(token) !== 'VBZ' || doc.pos(token) !== 'VERB') return false;
  const verb = doc.head(token);
  const modifier = verb === token - 2 ? token - 1 : -1;
  const bare = modifier >= 0 && doc.pos(modifier) === 'NOUN' && doc.head(modifier) === token;
  if (verb < 0 || (verb !== token - 1 && !bare) || doc.pos(verb) !== 'VERB') return false;
  if (bare ? !LOOSE.test(doc.deprel(token)) || SAYING.test(doc.lemma(verb)) : doc.tag(verb) !== 'VB') return false;
  if (bare) doc.setHead(modifier, token, 'compound');
  for (let t = token + 1; t < doc.length && doc.sentenceOf[t] === doc.sentenceOf[token]; t++) {
    if (doc.head(t) === token && /^(?:obl|obj)/.test(doc.deprel(t))) doc.setHead(t, token, 'nmod');
  }
  doc.setTag(token, 'NOUN', 'NNS');
  doc.setHead(token, verb, 'obj');
  return true;
}

/**
 * `flew to Oslo and the governments signed …`: two verbs are joined and no conjunction stands before the second, so the
 * noun that the conjunction seems to join to a place is the second verb's subject.
 */
function subjectBehindAnd(doc: Doc, verb: number): boolean {
  const noun = verb - 1;
  const first = doc.head(verb);
  if (doc.deprel(verb) !== 'conj' || doc.pos(verb) !== 'VERB' || !FINITE.has(doc.tag(verb))) return false;
  if (!NOMINAL.has(doc.pos(noun)) || doc.deprel(noun) !== 'conj' || doc.head(noun) <= first || first < 0) return false;
  let joint = -1;
  for (let t = first + 1; t < verb; t++) {
    if (doc.head(t) === verb && /^(?:cc|nsubj)/.test(doc.deprel(t))) return false;
    if (doc.head(t) === noun && doc.deprel(t) === 'cc') joint = t;
  }
  if (joint < 0) return false;
  doc.setHead(noun, verb, 'nsubj');
  doc.setHead(joint, verb, 'cc');
  return true;
}

/**
 * `has insisted that the name is a claim and has objected to it`: of two verbs that it may be joined to, a verb with an
 * auxiliary is joined to the one that has the same.
 */
function parallelVerb(doc: Doc, verb: number): boolean {
  const below = doc.head(verb);
  if (doc.deprel(verb) !== 'conj' || below < 0 || doc.deprel(below) !== 'ccomp') return false;
  const above = doc.head(below);
  const own = auxiliaryOf(doc, verb);
  if (above < 0 || above > below || own === '' || doc.pos(above) !== 'VERB') return false;
  if (auxiliaryOf(doc, above) !== own || auxiliaryOf(doc, below) === own) return false;
  for (let t = below + 1; t < verb; t++) if (doc.head(t) === verb && doc.deprel(t).startsWith('nsubj')) return false;
  doc.setHead(verb, above, 'conj');
  return true;
}

/** The lower-case form of a verb's first auxiliary, or nothing. */
function auxiliaryOf(doc: Doc, verb: number): string {
  const from = doc.bounds[doc.sentenceOf[verb]!]!;
  for (let t = from; t < verb; t++) if (doc.head(t) === verb && doc.deprel(t).startsWith('aux')) return doc.lower(t);
  return '';
}

/** `ordered agencies to stop`: what they are to do, although the tree calls it a purpose. */
function completeControl(doc: Doc, verb: number): boolean {
  const above = doc.head(verb);
  if (doc.deprel(verb) !== 'advcl' || above < 0 || above > verb || doc.lower(verb - 1) !== 'to') return false;
  if (!CONTROLLING.has(doc.lemma(above)) || doc.tag(verb) !== 'VB') return false;
  for (let t = above + 1; t < verb - 1; t++) if (doc.pos(t) === 'PUNCT' || doc.pos(t) === 'VERB') return false;
  doc.setHead(verb, above, 'xcomp');
  return true;
}

/** `urged its members to leave`: what they are to do, although the tree hangs it on them as if it described them. */
function completeRequest(doc: Doc, verb: number): boolean {
  const asked = doc.head(verb);
  if (doc.deprel(verb) !== 'acl' || doc.tag(verb) !== 'VB' || doc.lower(verb - 1) !== 'to' || asked < 0) return false;
  const above = doc.head(asked);
  if (doc.deprel(asked) !== 'obj' || above < 0 || above > asked || !REQUESTING.has(doc.lemma(above))) return false;
  if (MEANS.has(doc.lemma(asked))) return false;
  doc.setHead(verb, above, 'xcomp');
  return true;
}

/** `considers lifting`: a gerund right behind such a verb is what it is said of. */
function completeGerund(doc: Doc, gerund: number): boolean {
  const verb = gerund - 1;
  if (doc.tag(gerund) !== 'VBG' || doc.deprel(gerund) !== 'advcl' || doc.head(gerund) !== verb) return false;
  if (!GERUNDS.has(doc.lemma(verb))) return false;
  doc.setHead(gerund, verb, 'xcomp');
  return true;
}

/** `twelve Chinese were held`: a number counts the noun behind it and has no object. */
function countedNoun(doc: Doc, noun: number): boolean {
  const number = noun - 1;
  if (doc.pos(number) !== 'NUM' || doc.head(noun) !== number || !/^(?:obj|amod)$/.test(doc.deprel(noun))) return false;
  const [head, relation] = [doc.head(number), doc.deprel(number)];
  for (let t = 0; t < doc.length; t++) if (doc.head(t) === number && t !== noun) doc.setHead(t, noun, doc.deprel(t));
  doc.setHead(noun, head, relation);
  doc.setHead(number, noun, 'nummod');
  return true;
}

/** `long-standing sanctions`: a participle behind a hyphen describes the noun behind it and has no object. */
function gluedParticiple(doc: Doc, participle: number): boolean {
  const noun = participle + 1;
  if (!/^VB[GN]$/.test(doc.tag(participle)) || noun >= doc.length || doc.head(noun) !== participle) return false;
  const hyphen = participle - 1;
  if (doc.form(hyphen) !== '-' || doc.ends[hyphen] !== doc.starts[participle]) return false;
  if (doc.pos(noun) !== 'NOUN' || !/^(?:obj|nsubj)/.test(doc.deprel(noun)) || doc.head(participle) < 0) return false;
  const verb = doc.head(participle);
  if (doc.pos(verb) !== 'VERB' || verb > participle) return false;
  for (const t of range(noun + 1, sentenceEnd(doc, noun))) {
    if (doc.head(t) !== participle) continue;
    const near = doc.deprel(t) === 'obl' && doc.head(noun + 1) === t;
    doc.setHead(t, near ? noun : verb, near ? 'nmod' : doc.deprel(t));
  }
  doc.setHead(noun, verb, 'obj');
  doc.setHead(participle, noun, 'amod');
  return true;
}

/**
 * `following increased pressure`, `after renewed protests`: a participle between a preposition and a bare noun
 * describes it, and has no object.
 */
function participleBeforeNoun(doc: Doc, participle: number): boolean {
  if (doc.tag(participle) !== 'VBN' || doc.deprel(participle) === 'amod' || participle === 0) return false;
  const parts = range(doc.bounds[doc.sentenceOf[participle]!]!, sentenceEnd(doc, participle)).filter(
    (t) => doc.head(t) === participle,
  );
  const noun = parts.find((t) => doc.deprel(t) === 'obj' && t > participle) ?? -1;
  const opener = participle - 1;
  if (noun < 0 || doc.pos(noun) !== 'NOUN' || !DESCRIBED_AFTER.has(doc.lower(opener))) return false;
  if (parts.some((t) => /^(?:aux|nsubj)/.test(doc.deprel(t)))) return false;
  for (let t = participle + 1; t < noun; t++) if (doc.pos(t) !== 'ADJ' && doc.pos(t) !== 'NOUN') return false;
  const [head, relation] = [doc.head(participle), doc.deprel(participle)];
  if (head < 0 || head === noun) return false;
  for (const t of parts) if (t !== noun) doc.setHead(t, noun, doc.deprel(t) === 'mark' ? 'case' : doc.deprel(t));
  doc.setHead(noun, head, relation === 'advcl' ? 'obl' : relation === 'acl' ? 'nmod' : relation);
  doc.setHead(participle, noun, 'amod');
  return true;
}

/** `two officials accused of …`: a past form on a noun, without a subject and an object, is a passive. */
function bareRelative(doc: Doc, verb: number): boolean {
  if (doc.tag(verb) !== 'VBD' || doc.deprel(verb) !== 'acl') return false;
  const bare = range(doc.head(verb) + 1, sentenceEnd(doc, verb)).every(
    (t) => doc.head(t) !== verb || !/^(?:nsubj|obj|aux|ccomp|xcomp)/.test(doc.deprel(t)),
  );
  if (bare) doc.setTag(verb, 'VERB', 'VBN');
  return bare;
}

/**
 * `will visit Utopia in May, his office said`: of two subjects of a verb of speech the first, right behind the verb of
 * what is said, is that verb's object.
 */
function objectBeforeReport(doc: Doc, noun: number): boolean {
  const speech = doc.head(noun);
  const verb = noun - 1;
  if (doc.deprel(noun) !== 'nsubj' || speech < noun || !NOMINAL.has(doc.pos(noun)) || verb < 0) return false;
  if (doc.pos(verb) !== 'VERB' || doc.deprel(verb) !== 'ccomp' || doc.head(verb) !== speech) return false;
  const rest = range(noun + 1, speech);
  const parted = rest.some((t) => doc.form(t) === ',');
  const spoken = rest.some((t) => doc.head(t) === speech && doc.deprel(t) === 'nsubj');
  if (!parted || !spoken || range(noun, speech).some((t) => doc.head(t) === verb && doc.deprel(t) === 'obj'))
    return false;
  doc.setHead(noun, verb, 'obj');
  return true;
}

/** `will visit Utopia next year`: a name that an ordering word parts from a time is no part of it. */
function objectBeforeTime(doc: Doc, name: number): boolean {
  const time = doc.head(name);
  const verb = name - 1;
  if (doc.deprel(name) !== 'compound' || doc.pos(name) !== 'PROPN' || time !== name + 2 || verb < 0) return false;
  if (!ORDERING.has(doc.lower(name + 1)) || !TIMES.has(doc.lemma(time)) || doc.pos(verb) !== 'VERB') return false;
  if (doc.head(time) !== verb) return false;
  doc.setHead(name, verb, 'obj');
  return true;
}

/** `asked Wang Yi to come`: a name right behind a verb is no clause but its object, and what it is to do is asked. */
function nameAsClause(doc: Doc, name: number): boolean {
  const verb = doc.head(name);
  if (doc.pos(name) !== 'PROPN' || !/^[cx]comp$/.test(doc.deprel(name)) || verb < 0 || verb > name) return false;
  for (let t = verb + 1; t < name; t++) if (!/^(?:ADJ|PROPN|NOUN|DET|NUM|PART)$/.test(doc.pos(t))) return false;
  const parts = range(name + 1, sentenceEnd(doc, name)).filter((t) => doc.head(t) === name);
  doc.setHead(name, verb, 'obj');
  const asked = CONTROLLING.has(doc.lemma(verb));
  for (const t of parts) if (asked && doc.deprel(t) === 'acl' && doc.tag(t) === 'VB') doc.setHead(t, verb, 'xcomp');
  return true;
}

/** `The Front fighters took …`: of two subjects side by side the first, a name, belongs to the second. */
function nameBeforeNoun(doc: Doc, noun: number): boolean {
  const verb = doc.head(noun);
  if (doc.pos(noun) !== 'NOUN' || verb < noun || !doc.deprel(noun).startsWith('nsubj')) return false;
  let name = noun - 1;
  while (name > 0 && doc.deprel(name) === 'flat' && doc.head(name) < name) name = doc.head(name);
  if (doc.pos(name) !== 'PROPN' || doc.head(name) !== verb || !/^(?:nsubj|obl:unmarked)/.test(doc.deprel(name)))
    return false;
  for (let t = 0; t < doc.length; t++) if (doc.head(t) === name && doc.deprel(t) === 'det') doc.setHead(t, noun, 'det');
  doc.setHead(name, noun, 'compound');
  return true;
}

/**
 * `told officials that Utopia opposes it`, `the chance that they will meet it`: a clause that lacks nothing is no
 * relative one. It is what was told, or what the noun says.
 */
function liftContent(doc: Doc, clause: number): boolean {
  if (doc.deprel(clause) !== 'acl:relcl') return false;
  const noun = doc.head(clause);
  const parts = range(noun + 1, sentenceEnd(doc, clause)).filter((t) => doc.head(t) === clause);
  const that = parts.find((t) => doc.lower(t) === 'that' && t < clause);
  const modal = parts.some((t) => doc.tag(t) === 'MD') && CHANCES.has(doc.lemma(noun));
  const complete =
    parts.some((t) => doc.deprel(t) === 'nsubj') && (modal || parts.some((t) => doc.deprel(t) === 'obj' && t > clause));
  if (that === undefined || doc.deprel(that) === 'nsubj' || !complete) return false;
  const verb = doc.head(noun);
  const told = verb >= 0 && verb < noun && TELLING.has(doc.lemma(verb)) && /^i?obj$/.test(doc.deprel(noun));
  if (!told && !SAYINGS.has(doc.lemma(noun))) return false;
  doc.setHead(that, clause, 'mark');
  doc.setTag(that, 'SCONJ', 'IN');
  if (told) doc.setHead(clause, verb, 'ccomp');
  else doc.setHead(clause, noun, 'acl');
  return true;
}

function sentenceEnd(doc: Doc, token: number): number {
  return doc.bounds[doc.sentenceOf[token]! + 1]!;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
