// Parties that the parser has hung on the word beside their verb: on a result, on a gift, or on the verb a second time.

import type { Doc } from '../../doc/doc.ts';
import { ancestors, isUnder, subtreeRange } from '../../doc/tree.ts';

/** Adjectives that say what became of the one acted upon. */
const RESULTS: ReadonlySet<string> = new Set(['dead', 'unconscious', 'free', 'hostage', 'captive']);
/** Verbs with a receiver and a gift. */
const GIVING: ReadonlySet<string> = new Set(
  'offer give send grant deny award hand lend pay bring promise pledge'.split(' '),
);
const TITLES: ReadonlySet<string> = new Set(
  'president minister premier king queen chancellor secretary emir prince sultan chairman director pope'.split(' '),
);
const MOST_APART = 12;
/** What somebody has done, as others speak of it. */
const DEEDS: ReadonlySet<string> = new Set(
  `move attack step decision act action strike raid plan law measure ban ruling request remark comment claim statement
  killing arrest execution visit sale proposal demand verdict appointment test launch exercise deal tactic policy bill
  threat allegation accusation charge incident bombing operation offensive trip gesture comparison call`.split(/\s+/),
);
const PAST_OR_PRESENT = /^VB[DNZP]$/;

/** Repairs the arguments around a token; whether anything changed, so that children must be linked anew. */
export function repairArguments(doc: Doc, token: number): boolean {
  return (
    agentBehindResult(doc, token) ||
    freeBehindSet(doc, token) ||
    nationBeforeSubject(doc, token) ||
    joinTitles(doc, token) ||
    subjectBehindAs(doc, token) ||
    joinSubjects(doc, token) ||
    receiverBeforeGift(doc, token) ||
    raiseComment(doc, token) ||
    subjectBehindClause(doc, token) ||
    envoyBeforePersona(doc, token)
  );
}

/**
 * `After meeting with X, Y said …`: of two names with a comma between, the one right in front of a verb that has no
 * subject is its subject, and does not rename the one in the clause before.
 */
function subjectBehindClause(doc: Doc, name: number): boolean {
  const other = doc.head(name);
  if (!/^(?:appos|conj)$/.test(doc.deprel(name)) || other < 0 || other > name) return false;
  if (doc.children(name).some((child) => doc.deprel(child) === 'cc')) return false;
  const [from, to] = subtreeRange(doc, name);
  // `the president X`: the title may hang beside the name.
  const title = doc
    .children(other)
    .find((t) => t < name && TITLES.has(doc.lemma(t)) && subtreeRange(doc, t)[1] === from);
  const start = title === undefined ? from : subtreeRange(doc, title)[0];
  if (to >= doc.length || doc.sentenceOf[to] !== doc.sentenceOf[name]) return false;
  if (![doc.form(start), doc.form(start - 1)].includes(',')) return false;
  const above = ancestors(doc, other);
  const verb = above.includes(to) ? to : to + 1;
  if (!above.includes(verb) || (verb > to && doc.pos(to) !== 'ADV' && doc.pos(to) !== 'AUX')) return false;
  if (doc.pos(verb) !== 'VERB' || !(PAST_OR_PRESENT.test(doc.tag(verb)) || doc.pos(to) === 'AUX')) return false;
  if (doc.children(verb).some((child) => /^(?:[nc]subj|expl)/.test(doc.deprel(child)))) return false;
  // The clause or phrase that the other name stands in opens the sentence.
  const opening = above[above.indexOf(verb) - 1] ?? other;
  if (opening > verb || !/^(?:advcl|obl)/.test(doc.deprel(opening))) return false;
  if (title !== undefined) doc.setHead(title, name, 'nmod:desc');
  doc.setHead(name, verb, 'nsubj');
  return true;
}

/** `declared the envoy persona non grata`: the words say what he becomes. */
function envoyBeforePersona(doc: Doc, persona: number): boolean {
  if (doc.lower(persona) !== 'persona' || persona + 2 >= doc.length || doc.lower(persona + 1) !== 'non') return false;
  const verb = doc.head(persona);
  if (verb < 0 || verb > persona || doc.lemma(verb) !== 'declare' || !/^(?:obj|xcomp)/.test(doc.deprel(persona)))
    return false;
  const envoy = doc
    .children(persona)
    .findLast((child) => child < persona && /^(?:compound|flat|nmod)/.test(doc.deprel(child)));
  if (envoy === undefined) return false;
  for (const child of doc.children(persona)) if (child < envoy) doc.setHead(child, envoy, doc.deprel(child));
  doc.setHead(envoy, verb, 'obj');
  doc.setHead(persona, verb, 'xcomp');
  return true;
}

/** `were shot dead by soldiers`: what hangs on the result belongs to the verb. */
function agentBehindResult(doc: Doc, result: number): boolean {
  const verb = doc.head(result);
  if (!RESULTS.has(doc.lower(result)) || verb !== result - 1 || doc.pos(verb) !== 'VERB') return false;
  if (!doc.deprel(result).startsWith('xcomp')) return false;
  let changed = false;
  for (const child of doc.children(result)) {
    if (child < result || !/^(?:obl|advcl|nmod)/.test(doc.deprel(child))) continue;
    doc.setHead(child, verb, doc.deprel(child).replace('nmod', 'obl'));
    changed = true;
  }
  return changed;
}

/** `set free four soldiers`: what they become, not what they are. */
function freeBehindSet(doc: Doc, free: number): boolean {
  const verb = free - 1;
  if (doc.lower(free) !== 'free' || verb < 0 || doc.lemma(verb) !== 'set' || doc.pos(verb) !== 'VERB') return false;
  if (doc.deprel(free) !== 'amod' || doc.head(free) < free || doc.head(doc.head(free)) !== verb) return false;
  doc.setHead(free, verb, 'xcomp');
  return true;
}

/** `U.S. federal prosecutors dropped`: a name right before the subject belongs to it, and is not called upon. */
function nationBeforeSubject(doc: Doc, name: number): boolean {
  const verb = doc.head(name);
  if (doc.deprel(name) !== 'vocative' || verb < name || doc.pos(name) !== 'PROPN') return false;
  const subject = doc.children(verb).find((t) => t > name && t < verb && doc.deprel(t).startsWith('nsubj'));
  if (subject === undefined || subtreeRange(doc, subject)[0] !== name + 1) return false;
  doc.setHead(name, subject, 'compound');
  return true;
}

/** `the Premier of Ruritania X and the President of Utopia Y`: the second title is joined to the first, not to a name. */
function joinTitles(doc: Doc, title: number): boolean {
  const name = doc.head(title);
  if (doc.deprel(title) !== 'conj' || name < 0 || name > title || !TITLES.has(doc.lower(title))) return false;
  const first = doc.head(name);
  if (doc.deprel(name) !== 'nmod' || first < 0 || first > name || !TITLES.has(doc.lower(first))) return false;
  doc.setHead(title, first, 'conj');
  for (const child of doc.children(first))
    if (child > title && doc.deprel(child) === 'appos') doc.setHead(child, title, 'appos');
  return true;
}

/** `started a drill as Utopia repeated threats`: the noun right before a verb without a subject is no part of the drill. */
function subjectBehindAs(doc: Doc, verb: number): boolean {
  const noun = verb - 1;
  if (!/^VB[DZP]$/.test(doc.tag(verb)) || noun < 0 || !/^(?:nmod|obl)$/.test(doc.deprel(noun))) return false;
  if (!/^(?:NOUN|PROPN)$/.test(doc.pos(noun)) || !/^(?:conj|acl|advcl|ccomp|parataxis)$/.test(doc.deprel(verb)))
    return false;
  const mark = doc.children(noun).find((t) => doc.deprel(t) === 'case' && doc.lower(t) === 'as');
  if (mark === undefined || doc.children(verb).some((t) => /^(?:nsubj|cc$|aux)/.test(doc.deprel(t)))) return false;
  const above = ancestors(doc, noun).find((t) => t < mark && doc.pos(t) === 'VERB');
  if (above === undefined || isUnder(doc, above, verb)) return false;
  doc.setHead(noun, verb, 'nsubj');
  doc.setHead(mark, verb, 'mark');
  doc.setHead(verb, above, 'advcl');
  return true;
}

/** `Ruritania's minister and Utopia's president held talks`: of two subjects the second is joined to the first. */
function joinSubjects(doc: Doc, second: number): boolean {
  const verb = doc.head(second);
  if (doc.deprel(second) !== 'nsubj' || verb < second || verb < 0) return false;
  const first = doc.children(verb).find((t) => t < second && doc.deprel(t) === 'nsubj');
  if (first === undefined || second - first > MOST_APART) return false;
  const joint = subtreeRange(doc, second)[0] - 1;
  if (joint <= first || doc.lower(joint) !== 'and' || subtreeRange(doc, first)[1] !== joint) return false;
  doc.setHead(second, first, 'conj');
  doc.setHead(joint, second, 'cc');
  return true;
}

/** `promised Ruritania's army 90 million euros`: a noun with an owner before a counted gift receives it. */
function receiverBeforeGift(doc: Doc, receiver: number): boolean {
  const gift = doc.head(receiver);
  if (doc.deprel(receiver) !== 'nsubj' || gift < receiver || doc.pos(gift) === 'VERB') return false;
  const verb = doc.head(gift);
  if (verb < 0 || verb > receiver || !GIVING.has(doc.lemma(verb)) || doc.pos(verb) !== 'VERB') return false;
  const counted = doc.children(gift).some((t) => t === receiver + 1 || doc.deprel(t) === 'nummod');
  if (!counted || subtreeRange(doc, receiver)[0] !== verb + 1) return false;
  doc.setHead(receiver, verb, 'iobj');
  doc.setHead(gift, verb, 'obj');
  return true;
}

/** `…, a move that Utopia condemned`: what others say of an act is told beside it. */
function raiseComment(doc: Doc, deed: number): boolean {
  const that = deed + 1;
  if (!DEEDS.has(doc.lower(deed)) || that >= doc.length || !/^(?:that|which)$/.test(doc.lower(that))) return false;
  const [from] = subtreeRange(doc, deed);
  if (from < 1 || (doc.form(from - 1) !== ',' && doc.form(from) !== ',')) return false;
  if (!doc.children(deed).some((t) => t < deed && /^an?$/.test(doc.lower(t)))) return false;
  const comment = doc
    .children(deed)
    .find((t) => t > that && /^acl/.test(doc.deprel(t)) && PAST_OR_PRESENT.test(doc.tag(t)));
  if (comment === undefined) return false;
  const parts = doc.children(comment);
  const subject = parts.find((t) => t > that && t < comment && doc.deprel(t).startsWith('nsubj'));
  if (subject === undefined || parts.some((t) => /^(?:aux:pass|cop)/.test(doc.deprel(t)))) return false;
  const root = ancestors(doc, deed).at(-1)!;
  if (root === deed || doc.pos(root) !== 'VERB') return false;
  doc.setHead(comment, root, 'conj');
  if (doc.tag(comment) === 'VBN' && !parts.some((t) => doc.deprel(t) === 'aux')) doc.setTag(comment, 'VERB', 'VBD');
  doc.setHead(subject, comment, 'nsubj');
  doc.setHead(deed, comment, 'obj');
  doc.setHead(that, comment, 'mark');
  return true;
}
