// The act that is promised: its words, its condition, and whom it is promised to.

import type { Span } from '@rapport/record';
import type { Doc } from '../doc/doc.ts';
import { childrenBy, relatesBy, subtreeRange } from '../doc/tree.ts';
import type { NamedParty } from '../speech/speaker.ts';
import { hasMark, namedParties, type PledgeContext } from './pledge-context.ts';
import { isUntaggedVerb, type PledgeCue } from './pledge-cue.ts';

/** Longer acts are cut: an editor reads the sentence itself. */
const MAX_TOKENS = 45;

/** Relations of words that lead over to what was cut off. */
const LEADS_OVER = /^(?:cc|fixed|mark|mark:rel|case|punct)$/;
/** What is no part of the act before its verb. */
const BESIDE_ACT = /^(?:nsubj|dislocated|conj|advcl|parataxis|punct|cc|discourse)/;
/** Closing marks with those that open before them. */
const OPENING: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '"': '"', '»': '«', ')': '(' };

/** The verbs of a chain that share one commitment: "to dine with Kang, attend a fair and visit the port". */
export function actsOf({ doc, grammar }: PledgeContext, act: number): number[] {
  if (doc.pos(act) !== 'VERB') return [act];
  const joined = childrenBy(doc, act, 'conj').filter(
    (c) =>
      doc.pos(c) === 'VERB' && childrenBy(doc, c, 'nsubj', 'aux').length === 0 && !grammar.notActs.has(doc.lemma(c)),
  );
  if (grammar.verbFinal === true) {
    const first = joined.filter((c) => c < act && grammar.joining!.test(doc.lower(c)));
    return [...first, act];
  }
  const further = joined.filter((c) => c > act && !/^VB[DZPG]$/.test(doc.tag(c)));
  return [act, ...further.filter((c) => !grammar.bareInfinitives || isJoined(doc, c))];
}

/** `采取措施维护利益` is one act; another one stands behind a mark or a conjunction. */
function isJoined(doc: Doc, act: number): boolean {
  for (let t = act - 1; t > doc.head(act); t--) if (/^(?:PUNCT|CCONJ|SCONJ)$/.test(doc.pos(t))) return true;
  return false;
}

/** Token range of the act, from its head (or the `not` in front) to the end of what hangs on it, up to `limit`. */
export function actRange(context: PledgeContext, act: number, limit: number): readonly [number, number] {
  const { doc, grammar } = context;
  if (grammar.verbFinal === true) return finalRange(doc, act);
  const [first, last] = subtreeRange(doc, act);
  let end = Math.min(last, limit, act + MAX_TOKENS);
  for (const child of doc.children(act)) {
    const apart =
      /^(?:parataxis|discourse|vocative)/.test(doc.deprel(child)) || hasMark(doc, child, grammar.conditional);
    const ownClause = doc.deprel(child) === 'conj' && childrenBy(doc, child, 'nsubj').length > 0;
    if (child > act && (apart || ownClause)) end = Math.min(end, subtreeRange(doc, child)[0]);
  }
  end = Math.min(end, conditionAt(context, act, end), attributionAt(context, act, end));
  while (end > act + 1 && isLoose(doc, act, end - 1)) end--;
  if (doc.pos(act) !== 'VERB' && !isUntaggedVerb(context, act)) {
    const leads = childrenBy(doc, act, 'case', 'punct').filter((c) => c < act).length;
    return [Math.min(first + leads, act), Math.max(end, act + 1)];
  }
  const negated = childrenBy(doc, act, 'advmod', 'aux').find((c) => c < act && grammar.negators.has(doc.lower(c)));
  return [negated ?? wholeTime(context, firstPreposed(context, act)), Math.max(end, act + 1)];
}

/** A time is not cut in two, wherever the tree hangs its words. */
function wholeTime({ times }: PledgeContext, start: number): number {
  return times.find((t) => start > t.startToken && start < t.endToken)?.startToken ?? start;
}

/** Where what stands in front of the verb and belongs to it begins: `[向乌克兰]提供援助`. */
function firstPreposed({ doc, grammar }: PledgeContext, act: number): number {
  if (!grammar.bareInfinitives) return act;
  const after = Math.max(
    -1,
    ...childrenBy(doc, act, 'nsubj', 'aux', 'punct', 'cc', 'mark', 'advcl', 'dislocated')
      .filter((c) => c < act)
      .map((c) => subtreeRange(doc, c)[1] - 1),
  );
  const preposed = childrenBy(doc, act, 'obl', 'obj', 'advmod').map((c) => subtreeRange(doc, c)[0]);
  return Math.min(
    act,
    ...preposed.filter((first) => first > after && first > (doc.head(act) < act ? doc.head(act) : -1)),
  );
}

/** What stands between the subject (or a clause) and a verb that comes last. */
function finalRange(doc: Doc, act: number): readonly [number, number] {
  const before = doc.children(act).filter((child) => child < act);
  const beside = before.filter((child) => BESIDE_ACT.test(doc.deprel(child)) && doc.pos(child) !== 'NUM');
  const from = Math.max(0, ...beside.map((child) => subtreeRange(doc, child)[1]));
  const own = before.map((child) => subtreeRange(doc, child)[0]).filter((first) => first >= from);
  const start = Math.min(act, ...own, ...ofMatrix(doc, act, from));
  return [Math.max(start, act - MAX_TOKENS), wordEnd(doc, act)];
}

/** What the tree hangs on the verb of speech or agreement behind the act, but stands right in front of the act. */
function ofMatrix(doc: Doc, act: number, from: number): number[] {
  const matrix = doc.head(act);
  if (matrix < act || !relatesBy(doc, act, ['ccomp', 'xcomp'])) return [];
  const before = [...doc.children(matrix)].filter((child) => child < act);
  const beside = before.filter((child) => BESIDE_ACT.test(doc.deprel(child)));
  const start = Math.max(from, ...beside.map((child) => subtreeRange(doc, child)[1]));
  return before
    .filter((child) => relatesBy(doc, child, ['obj', 'iobj', 'obl']) && doc.deprel(child) !== 'obl:tmod')
    .map((child) => subtreeRange(doc, child)[0])
    .filter((first) => first >= start);
}

/** Endings written together with their verb belong to its word. */
function wordEnd(doc: Doc, token: number): number {
  let end = token + 1;
  while (end < doc.length && doc.pos(end) !== 'PUNCT' && doc.span(end, end + 1)[0] === doc.span(token, end)[1]) end++;
  return end;
}

/** Where a condition begins, wherever the tree hangs it: `to resume tours [if things improve]`; `end` without one. */
function conditionAt({ doc, grammar }: PledgeContext, act: number, end: number): number {
  for (let t = act + 1; t < end; t++) {
    if (doc.deprel(t) === 'mark' && grammar.conditional.has(doc.lower(t)) && grammar.mainConditional.has(doc.lower(t)))
      return t;
  }
  return end;
}

/** Words of a subject between the comma and the verb of speech of `…, officials said`. */
const SUBJECT_WORDS: ReadonlySet<string> = new Set([
  'DET',
  'ADJ',
  'NOUN',
  'PROPN',
  'PRON',
  'PART',
  'ADP',
  'NUM',
  'AUX',
]);
const LONGEST_SUBJECT = 8;

/** Where `, officials said` begins behind the act; `end` where nobody is said to tell it. */
function attributionAt({ doc, grammar }: PledgeContext, act: number, end: number): number {
  for (let t = act + 1; t < end; t++) {
    if (doc.form(t) !== ',') continue;
    for (let v = t + 2; v < end && v <= t + LONGEST_SUBJECT; v++) {
      if (doc.pos(v) === 'VERB' && grammar.speechVerbs.has(doc.lemma(v)) && /^VB[DZP]$/.test(doc.tag(v))) return t;
      if (!SUBJECT_WORDS.has(doc.pos(v - 1))) break;
    }
  }
  return end;
}

/** Punctuation of the clause around the act; a closing mark belongs to it when its pair does. */
function isLoose(doc: Doc, act: number, token: number): boolean {
  if (!LEADS_OVER.test(doc.deprel(token))) return false;
  const opening = OPENING[doc.form(token)];
  if (opening === undefined) return true;
  for (let t = act + 1; t < token; t++) if (doc.form(t) === opening) return false;
  return true;
}

/** The clause under `if`, `unless` or the like at the act or at the word of promise. */
export function conditionOf(context: PledgeContext, cue: PledgeCue): Span | null {
  const { doc, grammar } = context;
  for (const host of new Set([cue.act, cue.token])) {
    const clause = childrenBy(doc, host, 'advcl').find((c) => hasMark(doc, c, grammar.conditional));
    if (clause === undefined) continue;
    const [first, end] = subtreeRange(doc, clause);
    return doc.span(first, doc.pos(end - 1) === 'PUNCT' && end - 1 > first ? end - 1 : end);
  }
  return looseCondition(context, cue.act);
}

/** A condition behind the act that hangs on another of its words: from its conjunction to the end of its clause. */
function looseCondition(context: PledgeContext, act: number): Span | null {
  const { doc } = context;
  const limit = doc.bounds[doc.sentenceOf[act]! + 1]!;
  const [, last] = subtreeRange(doc, act);
  const at = conditionAt(context, act, Math.min(last, limit));
  if (at >= Math.min(last, limit)) return null;
  let end = at + 1;
  while (end < limit && doc.pos(end) !== 'PUNCT') end++;
  return doc.span(at, end);
}

/** Parties behind `to`, `with` or `for` and objects of the act; those who promise are left out. */
export function recipientsOf(context: PledgeContext, cue: PledgeCue, range: readonly [number, number]): NamedParty[] {
  const own = new Set(cue.by.map((b) => b.party.code));
  // Where the first act of a chain is its own cue, its objects are not those of the acts behind it.
  const isOwnCue =
    cue.token === cue.act || (context.doc.head(cue.act) === cue.token && context.doc.deprel(cue.act) === 'conj');
  const beside = isOwnCue ? [] : recipientHeads(context, cue.token, null);
  const heads = [...recipientHeads(context, cue.act, range), ...beside];
  const found = new Map<string, NamedParty>();
  for (const head of heads) {
    for (const mention of [...context.actors.actorsOf(head), ...context.actors.ownersOf(head)]) {
      if (mention.placeOnly) continue;
      for (const named of namedParties(mention)) {
        const key = named.party.code ?? named.party.name;
        if (named.party.code !== null && !own.has(named.party.code) && !found.has(key)) found.set(key, named);
      }
    }
  }
  return [...found.values()];
}

function recipientHeads(context: PledgeContext, host: number, range: readonly [number, number] | null): number[] {
  const { doc, grammar } = context;
  const heads: number[] = [];
  const add = (token: number, depth: number) => {
    for (const child of childrenBy(doc, token, 'obj', 'iobj', 'obl', 'nmod', 'xcomp', 'acl')) {
      if (range !== null && (child < range[0] || child >= range[1])) continue;
      const clause = doc.pos(child) === 'VERB';
      const prepositions = childrenBy(doc, child, 'case').map((c) => doc.lower(c));
      const meant = prepositions.some((p) => grammar.recipients.has(p)) || (prepositions.length === 0 && !clause);
      if (meant && !clause) heads.push(child);
      if (depth < 3) add(child, depth + 1);
    }
  };
  add(host, range === null ? 2 : 0);
  return heads;
}
