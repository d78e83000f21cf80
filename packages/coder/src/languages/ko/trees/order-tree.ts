// The tree of each Korean sentence, drawn from particles and endings: particles tell what a noun is to its verb, endings
// what a clause is to the next. Phrases wait on a stack for the verb behind them.

import { ArcDraft } from '../../../doc/arc-draft.ts';
import type { Doc } from '../../../doc/doc.ts';
import type { Word } from '../sentences/word.ts';
import { TAG } from '../words/reading.ts';
import type { ClauseItem, Item, Modifier, PhraseItem } from './clause-items.ts';
import { hangAims } from './hang-aims.ts';
import { hangItems, type VerbFacts } from './hang-items.ts';
import { isStatement, nameSpeaker, resolvedRoot } from './headlines.ts';
import { isHeldMeeting } from './held-meeting.ts';
import { nounAhead } from './noun-ahead.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { isTimeWord, type PlacedWord, placeWords } from './placed-words.ts';
import { type Predicate, readPredicate } from './predicates.ts';
import { intends, relativeRelation, takesSubject } from './relative-subject.ts';

/** What trees are drawn by. */
export interface TreeLookup {
  /** Whether a noun names an act. */
  isEvent(lemma: string): boolean;
  /** Whether the noun with 하다 is a verb. */
  isVerb(lemma: string): boolean;
  /** Whether a noun names somebody's role. */
  isRole(lemma: string): boolean;
}

const OPENING = /^[“‘「『]$/;
const CLOSING = /^[”’」』]$/;
const STRAIGHT = /^["']$/;

/** Draws the trees of all sentences; `words` are those of each sentence. The child lists must be linked behind it. */
export function drawTrees(doc: Doc, words: readonly (readonly Word[])[], lookup: TreeLookup): void {
  for (let s = 0; s < doc.sentenceCount; s++) {
    const arcs = new ArcDraft(doc, s);
    new SentenceTree(arcs, placeWords(words[s]!, doc.bounds[s]!), lookup).draw();
  }
}

class SentenceTree {
  readonly #arcs: ArcDraft;
  readonly #words: readonly PlacedWord[];
  readonly #lookup: TreeLookup;
  readonly #stack: Item[] = [];
  #modifiers: Modifier[] = [];
  #root = -1;
  #straight = false;

  constructor(arcs: ArcDraft, words: readonly PlacedWord[], lookup: TreeLookup) {
    this.#arcs = arcs;
    this.#words = words;
    this.#lookup = lookup;
  }

  draw(): void {
    for (let at = 0; at < this.#words.length; ) at = this.#step(at);
    this.#finish();
    this.#arcs.write(this.#root < 0 ? this.#arcs.from : this.#root);
  }

  #step(at: number): number {
    const word = this.#words[at]!;
    if (word.kind === 'mark') return this.#mark(at);
    if (word.kind === 'adverb' || word.kind === 'conjunction') {
      this.#loose(word, word.kind === 'adverb' ? 'advmod' : 'cc');
      return at + 1;
    }
    if (word.kind === 'verb' || word.kind === 'adjective') return this.#verb(at, word.headToken);
    const next = this.#words[at + 1];
    if (word.kind === 'determiner' && !(next !== undefined && isTimeWord(next))) {
      this.#modifiers.push({ head: word.firstToken, relation: 'det' });
      return at + 1;
    }
    const phrase = nounPhraseAt(this.#arcs, this.#words, at, this.#lookup);
    if (phrase === null) {
      this.#loose(word, 'dep');
      return at + 1;
    }
    return this.#phrase(phrase);
  }

  #loose(word: PlacedWord, relation: string): void {
    this.#stack.push({ type: 'loose', head: word.firstToken, relation });
  }

  #phrase(phrase: NounPhrase): number {
    const { head, particle, next, copula } = phrase;
    if (copula !== null) {
      this.#modify(head);
      return this.#verb(this.#words.indexOf(copula), head);
    }
    const verbal = this.#asVerb(phrase);
    if (verbal !== null) return verbal;
    this.#modify(head);
    const relator = this.#words[next];
    if (relator?.use === 'relator' || relator?.use === 'modifying-relator') {
      this.#hangRelator(relator, phrase);
      if (relator.use === 'modifying-relator') this.#modifiers.push({ head, relation: 'nmod' });
      else this.#push(phrase, 'oblique', relator.relator);
      return next + 1;
    }
    if (particle.role === 'owner') {
      this.#modifiers.push({ head, relation: particle.relator === '' ? 'nmod:poss' : 'nmod' });
      return next;
    }
    this.#push(phrase, particle.role, particle.relator);
    return next;
  }

  /** The particle and the word behind it mark the phrase together; the word tells the role. */
  #hangRelator(relator: PlacedWord, phrase: NounPhrase): void {
    const arcs = this.#arcs;
    const { lastWord, head } = phrase;
    lastWord.parts.forEach((part, i) => {
      if (part.does === 'particle') arcs.hang(lastWord.firstToken + i, head, 'dep');
    });
    arcs.hang(relator.firstToken, head, 'case');
    arcs.doc.setTag(relator.firstToken, 'ADP', TAG.particle);
    arcs.doc.setRelator(relator.firstToken, relator.relator);
  }

  #push(phrase: NounPhrase, role: PhraseItem['role'], relator: string): void {
    const { head, isTime, isNamed, comma } = phrase;
    const own = isTime && relator === 'to' ? 'on' : relator;
    if (own !== relator) this.#arcs.doc.setRelator(phrase.lastWord.endToken - 1, own);
    this.#stack.push({ type: 'phrase', head, role, relator: own, isTime, isNamed, comma });
  }

  /** Gives a noun what stood before it for it. */
  #modify(head: number): void {
    const owned = this.#modifiers.some((modifier) => modifier.relation === 'nmod:poss');
    for (const modifier of this.#modifiers.splice(0)) this.#arcs.hang(modifier.head, head, modifier.relation);
    hangAims(this.#arcs, this.#lookup, head, owned);
  }

  /** `…을 방문, …`, and the last noun of a headline: an act's name without 하다 does what its verb would. */
  #asVerb(phrase: NounPhrase): number | null {
    const { lastWord, next, particle } = phrase;
    const token = lastWord.headToken;
    const lemma = this.#arcs.doc.lemma(token);
    if (particle.form !== '' || phrase.isTime || !this.#lookup.isVerb(`${lemma}하다`)) return null;
    const behind = this.#words[next];
    const last = behind === undefined || (/^[.…]$/.test(behind.form) && next + 1 >= this.#words.length);
    if (!last && behind.form !== ',' && behind.form !== '…' && behind.form !== '...') return null;
    const waits = this.#stack.some((item) => item.type === 'phrase' && (item.role !== 'none' || item.comma));
    if (!waits) return null;
    const arcs = this.#arcs;
    const inner: number[] = [];
    for (let t = arcs.from; t < token; t++)
      if (arcs.headOf(t) === token && arcs.relationOf(t) !== 'case') inner.push(t);
    arcs.doc.setTag(token, 'VERB', TAG.verb);
    arcs.doc.setLemma(token, `${lemma}하다`);
    const object = inner.at(-1);
    if (object !== undefined) {
      for (const t of inner.slice(0, -1)) arcs.hang(t, object, arcs.relationOf(t));
      const role = lemma === '방문' ? 'object' : 'none';
      this.#stack.push({
        type: 'phrase',
        head: object,
        role,
        relator: '',
        isTime: false,
        isNamed: false,
        comma: false,
      });
    }
    this.#modifyObject(object ?? token);
    const kind = last ? 'final' : 'and';
    const predicate = { head: token, kind, form: '', particle: '', relator: '', passive: false, next } as const;
    this.#clause(predicate, false);
    return next;
  }

  #modifyObject(head: number): void {
    if (this.#arcs.pos(head) === 'VERB') this.#modifiers = [];
    else this.#modify(head);
  }

  #verb(at: number, head: number): number {
    const predicate = readPredicate(this.#arcs, this.#words, at, head);
    if (/^(?:adnominal|prospective|told)$/.test(predicate.kind)) {
      this.#relative(predicate);
      return predicate.next;
    }
    if (this.#arcs.pos(head) === 'VERB' || this.#arcs.pos(head) === 'ADJ') this.#modifiersToVerb(head);
    this.#clause(predicate, false);
    return predicate.next;
  }

  /** What modified a noun that did not come hangs on the verb. */
  #modifiersToVerb(head: number): void {
    for (const modifier of this.#modifiers.splice(0)) this.#arcs.hang(modifier.head, head, 'dep');
  }

  /** A clause before a noun takes what stands next to it. */
  #relative(predicate: Predicate): void {
    const { head, passive, kind, form } = predicate;
    const taken: Item[] = [];
    const asked = kind === 'told' && /^(?:라는|으라는|달라는|라던)$/.test(form) && this.#arcs.pos(head) === 'VERB';
    const meant = asked || form === '자는' || intends(this.#arcs, head);
    const ahead = nounAhead(this.#arcs, this.#words, predicate.next, this.#lookup);
    let hasObject = false;
    let hasSubject = false;
    while (this.#stack.length > 0) {
      const item = this.#stack.at(-1)!;
      if (item.type === 'open') break;
      if (item.type === 'phrase') {
        if (item.role === 'topic' || (item.comma && item.role !== 'none')) break;
        if (item.role === 'object' && (hasObject || hasSubject)) break;
        if (item.role === 'subject') {
          const facts = { passive, hasObject, told: kind === 'told', meant, verb: this.#arcs.doc.lemma(head) };
          if (hasSubject || !takesSubject(facts, ahead)) break;
          hasSubject = true;
        }
        if (item.role === 'object') hasObject = true;
        if (hasSubject && item.role !== 'subject') break;
        if (item.isTime && item.role === 'none' && this.#arcs.pos(head) === 'ADJ') break;
      } else if (item.type === 'clause' && (item.comma || hasSubject)) break;
      taken.unshift(this.#stack.pop()!);
    }
    hangItems(this.#arcs, { verb: head, passive, relative: true }, taken);
    for (const modifier of this.#modifiers.splice(0)) this.#arcs.hang(modifier.head, head, 'dep');
    this.#modifiers.push({
      head,
      relation: relativeRelation(
        { hasSubject, hasObject, passive },
        { ...ahead, ...this.#verbFacts(head, kind), asked },
      ),
    });
  }

  #verbFacts(head: number, kind: Predicate['kind']) {
    const { doc } = this.#arcs;
    return { verb: doc.lemma(head), told: kind === 'told', isVerb: doc.pos(head) === 'VERB' };
  }

  /** A predicate takes what waits for it, and waits itself. */
  #clause(predicate: Predicate, quoted: boolean): void {
    const facts: VerbFacts = { verb: predicate.head, passive: predicate.passive };
    const taken = this.#waiting(predicate);
    hangItems(this.#arcs, facts, taken);
    const { kind, particle, relator } = predicate;
    const comma = this.#words[predicate.next]?.form === ',';
    this.#stack.push({ type: 'clause', verb: predicate.head, kind, particle, relator, comma, quoted });
  }

  /** What on the stack belongs to a predicate of this ending, by the rules of who has a subject of his own. */
  #waiting({ kind, form }: Predicate): Item[] {
    const taken: Item[] = [];
    const outer = kind === 'final';
    let hasSubject = false;
    let hasObject = false;
    while (this.#stack.length > 0) {
      const item = this.#stack.at(-1)!;
      if (item.type === 'open') break;
      if (item.type === 'phrase') {
        if (!outer && item.role === 'topic') break;
        if (item.role === 'subject' && !outer) {
          // `중국이 협력하기를 바란다`: what is wished for has the subject beside it, what is asked for has not.
          const wished = kind === 'noun' && form.startsWith('기');
          if (hasSubject || (/^(?:command|resolve|noun|aim)$/.test(kind) && !wished)) break;
          if (kind === 'quote' && !this.#hasSubjectBelow()) break;
        }
        if (item.role === 'object' && !outer && (hasObject || hasSubject)) break;
        hasSubject ||= item.role === 'subject' || item.role === 'topic';
        hasObject ||= item.role === 'object';
      } else if (item.type === 'clause') {
        const reported = /^(?:quote|command)$/.test(item.kind);
        if (reported && hasSubject) {
          taken.unshift(this.#stack.pop()!);
          this.#completeReport(item);
          hasObject = true;
          continue;
        }
        if (!outer && item.kind === 'final') break;
        // `통화하고 협력하기로 합의했다`: what has been done is no part of what is agreed on.
        if (/^(?:command|resolve|noun|aim)$/.test(kind) && isHeldMeeting(this.#arcs, item)) break;
        if (outer && hasSubject && this.#arcs.childBy(item.verb, 'nsubj', 'nsubj:pass') < 0) {
          // `A는 초청했고 B는 수락했다`: each clause has a subject of its own.
          taken.unshift(this.#stack.pop()!);
          this.#completeReport(item);
          continue;
        }
      }
      taken.unshift(this.#stack.pop()!);
    }
    return taken;
  }

  #hasSubjectBelow(): boolean {
    for (let i = this.#stack.length - 2; i >= 0; i--) {
      const item = this.#stack[i]!;
      if (item.type === 'open') return false;
      if (item.type === 'phrase' && (item.role === 'topic' || item.role === 'subject')) return true;
    }
    return false;
  }

  /** `A가 …한다고 B가 밝혔다`: who speaks stands behind, so what waits below is of the reported clause. */
  #completeReport(report: ClauseItem): void {
    const below: Item[] = [];
    while (this.#stack.length > 0) {
      const item = this.#stack.at(-1)!;
      if (item.type === 'open' || item.type === 'clause') break;
      below.unshift(this.#stack.pop()!);
    }
    hangItems(this.#arcs, { verb: report.verb, passive: false }, below);
  }

  #mark(at: number): number {
    const word = this.#words[at]!;
    const straight = STRAIGHT.test(word.form);
    if (OPENING.test(word.form) || (straight && !this.#straight)) {
      this.#straight = straight;
      nameSpeaker(this.#stack);
      this.#stack.push({ type: 'open' });
      return at + 1;
    }
    if (CLOSING.test(word.form) || straight) {
      this.#straight = false;
      return this.#close(at + 1);
    }
    if (word.use === 'quote-tail') {
      const last = this.#stack.at(-1);
      if (last?.type === 'clause') return this.#tail(word, last, at);
    }
    return at + 1;
  }

  /** A quotation ends: what was said in it is one clause, or nouns that go on. */
  #close(at: number): number {
    const open = this.#stack.findLastIndex((item) => item.type === 'open');
    if (open < 0) return at;
    const inside = this.#stack.splice(open).slice(1);
    const tail = this.#words[at];
    const isTail = tail?.use === 'quote-tail';
    const clauses = inside.filter((item) => item.type === 'clause');
    const last = inside.at(-1);
    if (last?.type === 'clause' && (last.kind === 'final' || isTail)) {
      const others = inside.slice(0, -1);
      hangItems(this.#arcs, { verb: last.verb, passive: false }, others);
      const item: ClauseItem = { ...last, kind: 'quote', quoted: true };
      if (isTail) return this.#tail(tail, item, at);
      this.#stack.push(item);
      return at;
    }
    if (isTail && last?.type === 'phrase' && clauses.length === 0) {
      const others = inside.slice(0, -1);
      hangItems(this.#arcs, { verb: last.head, passive: false }, others);
      const item: ClauseItem = {
        type: 'clause',
        verb: last.head,
        kind: 'quote',
        particle: '',
        relator: '',
        comma: false,
        quoted: true,
      };
      return this.#tail(tail, item, at);
    }
    if (!isTail && last?.type === 'phrase' && clauses.length === 0 && isStatement(this.#stack, inside)) {
      // `“네타냐후는 학살자”`: a sentence without its copula.
      hangItems(this.#arcs, { verb: last.head, passive: false }, inside.slice(0, -1));
      this.#stack.push({ type: 'loose', head: last.head, relation: 'parataxis' });
      return at;
    }
    this.#stack.push(...inside);
    return at;
  }

  /** `”라고`, `”라는`. */
  #tail(word: PlacedWord, item: ClauseItem, at: number): number {
    if (this.#stack.at(-1) === item) this.#stack.pop();
    this.#arcs.hang(word.firstToken, item.verb, 'mark');
    if (word.ending?.kind === 'told') this.#modifiers.push({ head: item.verb, relation: 'acl' });
    else this.#stack.push({ ...item, kind: 'quote' });
    return at + 1;
  }

  /** What is left when the sentence ends: the last clause is its root, the rest hangs on it. */
  #finish(): void {
    const items = this.#stack.filter((item) => item.type !== 'open');
    const main = items.findLastIndex((item) => item.type === 'clause');
    const arcs = this.#arcs;
    if (main < 0) {
      const last = items.findLast((item) => item.type === 'phrase');
      this.#root = last?.head ?? this.#modifiers.at(-1)?.head ?? -1;
      for (const item of items)
        if (item.type === 'phrase' && item !== last && !arcs.isHung(item.head))
          arcs.hang(item.head, this.#root, item.isTime ? 'nmod' : 'nmod:poss');
      return;
    }
    const root = items[main] as ClauseItem;
    this.#root = root.verb;
    hangItems(arcs, { verb: root.verb, passive: false }, [...items.slice(0, main), ...items.slice(main + 1)]);
    for (const modifier of this.#modifiers) if (!arcs.isHung(modifier.head)) arcs.hang(modifier.head, root.verb, 'dep');
    if (root.kind === 'resolve') this.#root = resolvedRoot(arcs, root.verb);
  }
}
