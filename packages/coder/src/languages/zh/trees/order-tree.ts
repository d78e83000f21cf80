// The tree of each Chinese sentence drawn anew from the order of its words, in the shapes that the floors read roles from.
// Chinese marks roles by order and coverbs; where words and order are plain this is surer than a parser trained on a small
// treebank, whose tags and relative clauses it takes as advice.

import { ArcDraft } from '../../../doc/arc-draft.ts';
import type { Doc } from '../../../doc/doc.ts';
import { type Clause, ClauseParser } from './clauses.ts';
import { isBlankBefore, SPEECH } from './word-kinds.ts';

const CLAUSE_MARKS = /^[，；：。！？,;:!?…]+$/;

/** Draws the trees of all sentences; the child lists must be linked again behind it. */
export function orderTrees(doc: Doc): void {
  for (let s = 0; s < doc.sentenceCount; s++) {
    const arcs = new ArcDraft(doc, s);
    const clauses = clausesOf(arcs);
    const root = link(arcs, clauses);
    arcs.write(root < 0 ? arcs.from : root);
  }
}

/** The stretches between marks, brackets not parted. */
function clausesOf(arcs: ArcDraft): Clause[] {
  const clauses: Clause[] = [];
  let start = behindDateline(arcs);
  let depth = 0;
  for (let t = start; t <= arcs.to; t++) {
    const form = t < arcs.to ? arcs.form(t) : '。';
    if (/^[（(]$/.test(form)) depth++;
    if (/^[）)]$/.test(form)) depth = Math.max(0, depth - 1);
    const blank = t < arcs.to && t > start && depth === 0 && isBlankBefore(arcs.doc, t);
    if (t < arcs.to && !blank && (!CLAUSE_MARKS.test(form) || depth > 0)) continue;
    if (t > start) {
      const clause = new ClauseParser(arcs, start, t).parse();
      if (clause !== null) clauses.push(clause);
    }
    start = blank ? t : t + 1;
  }
  return clauses;
}

/** Words that a dateline may have. */
const DATELINE_WORDS = 12;

/** `新华社首尔7月3日电（记者甲）`: the first word behind the dateline; the sentence's first where it has none. */
function behindDateline(arcs: ArcDraft): number {
  for (let t = arcs.from + 2; t < Math.min(arcs.to - 1, arcs.from + DATELINE_WORDS); t++) {
    if (CLAUSE_MARKS.test(arcs.form(t))) break;
    if (!/^[电讯]$/.test(arcs.form(t)) || !/^(?:日|社|网|报)$|社$|^[（(]/.test(arcs.form(t - 1))) continue;
    let next = t + 1;
    if (/^[（(]$/.test(arcs.form(next))) while (next < arcs.to && !/^[）)]$/.test(arcs.form(next - 1))) next++;
    return next < arcs.to ? next : arcs.from;
  }
  return arcs.from;
}

/** Hangs the clauses on each other and returns the root of the sentence; −1 when there is none. */
function link(arcs: ArcDraft, clauses: readonly Clause[]): number {
  let root = -1;
  let last: Clause | null = null;
  // The verb that reports the clause before; what follows in the sentence is reported too.
  let speech = -1;
  const loose: Clause[] = [];
  for (const clause of clauses) {
    if (!clause.hasVerb || clause.mark !== '') {
      if (last === null || clause.mark !== '' || clause.fragment !== 'bare') loose.push(clause);
      else if (!arcs.isHung(clause.root)) arcs.hang(clause.root, last.root, 'dep');
      continue;
    }
    const aside = loose.at(-1);
    if (last === null && aside?.fragment === 'bare' && /^(?:包括|其中|例如|即)$/.test(arcs.form(clause.start))) {
      arcs.hang(clause.root, aside.root, 'acl');
      continue;
    }
    for (const other of loose.splice(0)) hangLoose(arcs, other, clause);
    if (last === null) root = clause.root;
    else if (isAttribution(arcs, last, clause)) {
      arcs.hang(arcs.topOf(last.root), clause.root, 'ccomp');
      root = clause.root;
    } else if (last.reporting >= 0) {
      speech = last.reporting;
      arcs.hang(clause.root, speech, 'ccomp');
    } else if (!clause.hasSubject && isWired(arcs, last, clause)) arcs.hang(clause.root, last.root, 'xcomp');
    else if (speech >= 0 && clause.hasSubject && clause.reporting < 0) arcs.hang(clause.root, speech, 'ccomp');
    else arcs.hang(clause.root, last.root, clause.hasSubject || hasSubject(arcs, clause) ? 'parataxis' : 'conj');
    last =
      last !== null && last.reporting < 0 && clause.reporting < 0 && !clause.hasSubject
        ? { ...clause, root: clause.root }
        : clause;
  }
  const left = loose.splice(0);
  for (const other of left) {
    if (last !== null) hangLoose(arcs, other, last);
    else if (root < 0) root = other.root;
    else if (other.root !== root) arcs.hang(other.root, root, 'parataxis');
  }
  return root < 0 ? -1 : arcs.topOf(root);
}

/** `致电新总统，祝贺他当选`: what the wire is sent for. */
function isWired(arcs: ArcDraft, last: Clause, clause: Clause): boolean {
  return /^致[电函]$/.test(arcs.form(last.root)) && /^(?:祝贺|慰问|哀悼|吊唁)$/.test(arcs.form(clause.root));
}

function hasSubject(arcs: ArcDraft, clause: Clause): boolean {
  return arcs.childBy(clause.root, 'nsubj', 'nsubj:pass') >= 0;
}

/** `“……”，毛宁说`: a short clause that only says who spoke. */
function isAttribution(arcs: ArcDraft, last: Clause, clause: Clause): boolean {
  if (!clause.hasSubject || clause.reporting < 0 || !SPEECH.has(arcs.form(clause.reporting))) return false;
  const closing = arcs.form(clause.start);
  return /^[”」』"]$/.test(closing) && last.end <= clause.start;
}

/** Phrases and conditions in front of their clause, or behind it. */
function hangLoose(arcs: ArcDraft, loose: Clause, clause: Clause): void {
  if (loose.hasVerb) {
    arcs.hang(loose.root, clause.root, 'advcl');
    // `甲国外长与乙会晤时，就…提出批评`: one subject for both.
    const subject = arcs.childBy(loose.root, 'nsubj');
    const first = clause.start > loose.start && !clause.hasSubject && !hasSubject(arcs, clause);
    if (first && subject >= 0 && loose.mark === 'subordinate') arcs.hang(subject, clause.root, 'nsubj');
    return;
  }
  if (loose.fragment === 'bare' && !clause.hasSubject && !hasSubject(arcs, clause))
    arcs.hang(loose.root, clause.root, 'nsubj');
  else
    arcs.hang(
      loose.root,
      clause.root,
      loose.fragment === 'time' ? 'obl:tmod' : loose.fragment === 'coverb' ? 'obl' : 'dislocated',
    );
}
