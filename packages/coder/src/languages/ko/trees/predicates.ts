// A verb with the auxiliaries behind it, or a noun with its copula: one predicate, and what its last ending makes of it.

import type { ArcDraft } from '../../../doc/arc-draft.ts';
import type { EndingKind } from '../words/endings.ts';
import { INTENDED } from '../words/function-words.ts';
import { words as wordSet } from '../words/word-list.ts';
import type { PlacedWord } from './placed-words.ts';

/** A predicate read. */
export interface Predicate {
  readonly head: number;
  readonly kind: EndingKind;
  readonly form: string;
  readonly particle: string;
  /** What a clause noun behind makes of it, or empty. */
  readonly relator: string;
  readonly passive: boolean;
  /** The word behind it. */
  readonly next: number;
}

/** Endings whose own word marks the clause. */
const MARKING: ReadonlySet<EndingKind> = new Set(['quote', 'command', 'told', 'if', 'aim', 'resolve', 'noun', 'but']);
const NEGATIONS = /^(?:않|못|없|말|못하다|없다|않다|말다)$/;
const OBLIGED = '야';
/** What it is not to do these: not to accept is to refuse, not to put up with something is to blame or to threaten. */
const TURNED: ReadonlyMap<string, string> = new Map([
  ...[
    ...wordSet(
      '받아들이다 수용하다 응하다 허락하다 허용하다 허가하다 승인하다 동의하다 따르다 응답하다 받다 내주다 들이다',
    ),
  ].map((verb) => [verb, '받아들이지않다'] as const),
  ...[...wordSet('용납하다 용인하다 묵과하다')].map((verb) => [verb, '용납하지않다'] as const),
  ...[...wordSet('좌시하다 방관하다')].map((verb) => [verb, '좌시하지않다'] as const),
]);
const CLAUSE_HEADS = /^것(?:을|이|은|으로|에|도|과)?$/;

/** Reads the predicate whose head is `head` at the word, and hangs its auxiliaries and marks on it. */
export function readPredicate(arcs: ArcDraft, words: readonly PlacedWord[], at: number, head: number): Predicate {
  const word = words[at]!;
  let ending = word.ending;
  hangEnding(arcs, word, head);
  let next = at + 1;
  let obliged = ending?.form === OBLIGED;
  while (next < words.length) {
    const behind = words[next]!;
    const duty = obliged && behind.kind === 'verb' && /^(?:하다|되다)$/.test(behind.parts[0]!.lemma);
    if (behind.use !== 'auxiliary' && !duty) break;
    hangAuxiliary(arcs, behind, head, duty);
    ending = behind.ending ?? ending;
    obliged = ending?.form === OBLIGED;
    next++;
  }
  const kind = ending?.kind ?? 'final';
  const clause = words[next];
  const rest = { head, form: ending?.form ?? '', passive: word.passive };
  if (clause?.use === 'clause-noun') {
    hangMark(arcs, clause, head, clause.relator);
    const kind = clause.relator === 'if' ? 'if' : clause.relator === 'and' ? 'and' : 'but';
    return { ...rest, kind, particle: '', relator: clause.relator, next: next + 1 };
  }
  const intended = kind === 'prospective' && clause?.kind === 'noun' ? INTENDED.exec(clause.form) : null;
  if (intended !== null && clause !== undefined) {
    for (let t = clause.firstToken; t < clause.endToken; t++)
      arcs.hang(t, head, t === clause.firstToken ? 'aux' : 'dep');
    return { ...rest, kind: 'noun', particle: intended[2]!, relator: '', next: next + 1 };
  }
  const thing =
    (kind === 'adnominal' || kind === 'prospective') && clause !== undefined && CLAUSE_HEADS.test(clause.form);
  if (thing && clause.kind === 'noun') {
    const relator = words[next + 1]?.use === 'relator' ? words[next + 1]! : undefined;
    hangMark(arcs, clause, head, relator?.relator ?? 'that');
    if (relator !== undefined) hangMark(arcs, relator, head, relator.relator);
    const particle = clause.form.slice(1);
    // `위조한 것으로 보고`: what is held to be so is told like what is said.
    const held = particle === '으로' && relator === undefined && kind === 'adnominal';
    return {
      ...rest,
      kind: held ? 'quote' : 'noun',
      particle,
      relator: relator?.relator ?? '',
      next: next + (relator === undefined ? 1 : 2),
    };
  }
  return { ...rest, kind, particle: ending?.particle ?? '', relator: '', next };
}

function hangMark(arcs: ArcDraft, word: PlacedWord, head: number, relator: string): void {
  for (let t = word.firstToken; t < word.endToken; t++) arcs.hang(t, head, t === word.firstToken ? 'mark' : 'dep');
  arcs.doc.setTag(word.firstToken, 'SCONJ', 'E');
  arcs.doc.setRelator(word.firstToken, relator);
}

function hangEnding(arcs: ArcDraft, word: PlacedWord, head: number): void {
  word.parts.forEach((part, i) => {
    const token = word.firstToken + i;
    if (token === head) return;
    if (part.does === 'will') arcs.hang(token, head, 'aux');
    else if (part.does === 'copula') arcs.hang(token, head, 'cop');
    else if (part.does === 'ending') {
      const kind = word.ending?.kind ?? 'final';
      arcs.hang(token, head, word.ending?.form === OBLIGED ? 'aux' : MARKING.has(kind) ? 'mark' : 'dep');
    }
  });
}

function hangAuxiliary(arcs: ArcDraft, word: PlacedWord, head: number, duty: boolean): void {
  word.parts.forEach((part, i) => {
    const token = word.firstToken + i;
    arcs.doc.setTag(token, part.does === 'ending' ? 'SCONJ' : 'AUX', part.tag);
    if (part.does === 'ending') {
      const kind = word.ending?.kind ?? 'final';
      arcs.hang(token, head, word.ending?.form === OBLIGED ? 'aux' : MARKING.has(kind) ? 'mark' : 'dep');
      return;
    }
    const negated = !duty && NEGATIONS.test(part.lemma);
    if (part.lemma === '말' && word.ending?.form === OBLIGED) {
      // `개입하지 말아야 한다`: what must not be done is a demand too.
      arcs.hang(token, head, 'aux');
      return;
    }
    const turned =
      negated && !/^말/.test(part.lemma) && !isUnheard(arcs, head, token)
        ? TURNED.get(arcs.doc.lemma(head))
        : undefined;
    if (turned !== undefined) {
      // `받아들이지 않았다`, `용납할 수 없다` are acts of their own: a refusal, a reproach.
      arcs.doc.setLemma(head, turned);
      for (let t = head + 1; t < token; t++)
        if (arcs.headOf(t) === head && arcs.form(t) === '수') arcs.hang(t, head, 'dep');
      arcs.hang(token, head, 'dep');
      return;
    }
    arcs.hang(token, head, negated ? 'advmod' : 'aux');
  });
}

/** `받은 바 없다`, `받은 적 없다`: what never came about. */
function isUnheard(arcs: ArcDraft, head: number, negation: number): boolean {
  for (let t = head + 1; t < negation; t++) if (/^[바적]$/.test(arcs.form(t))) return true;
  return false;
}
