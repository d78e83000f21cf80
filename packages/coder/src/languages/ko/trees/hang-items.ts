// Hangs what waited on the verb that takes it: phrases by their particles, clauses by their endings.

import type { ArcDraft } from '../../../doc/arc-draft.ts';
import { words } from '../words/word-list.ts';
import type { ClauseItem, Item, PhraseItem } from './clause-items.ts';

/** The verb that takes. */
export interface VerbFacts {
  readonly verb: number;
  readonly passive: boolean;
  /** A clause before a noun: its subject may be the noun, so that it takes none from the clauses joined to it. */
  readonly relative?: boolean;
}

/** Verbs whose clause in `도록` or `게` is what they ask for or decide. */
const ASKING = words(
  '촉구하다 요구하다 요청하다 당부하다 주문하다 권고하다 지시하다 명령하다 압박하다 설득하다 허용하다 허가하다 유도하다 독려하다 노력하다 합의하다 협력하다 하다 만들다 돕다 지원하다 강제하다 경고하다 제안하다 건의하다 호소하다',
);

/** Verbs of what goes to somebody: in the passive too `에` tells to whom. */
const GIVING = words(
  '기증하다 기부하다 전달하다 제공하다 지급하다 지원하다 공급하다 배분하다 배치하다 파견하다 투입하다 수출하다 판매하다 반환하다 송환하다 인도하다 이양하다 양도하다 넘기다 보내다 통보하다 전하다 알리다 적용하다 부과하다 공유하다 개방하다 소개하다 회부하다 제출하다 등재하다 설치하다 옮기다 수송하다 돌려주다 내주다',
);

/** Hangs items on a verb in text order. */
export function hangItems(arcs: ArcDraft, facts: VerbFacts, items: readonly Item[]): void {
  const { verb, passive } = facts;
  const inner = innerSubject(items);
  if (inner !== null) {
    const own = arcs.childBy(inner.report, 'nsubj', 'nsubj:pass') >= 0;
    arcs.hang(inner.phrase.head, inner.report, own ? 'dislocated' : 'nsubj');
    hangItems(
      arcs,
      facts,
      items.filter((item) => item !== inner.phrase),
    );
    return;
  }
  const phrases = items.filter((item): item is PhraseItem => item.type === 'phrase');
  const subject = phrases.findLast((p) => p.role === 'subject') ?? phrases.findLast((p) => p.role === 'topic');
  const object = phrases.findLast((p) => p.role === 'object');
  if (object !== undefined) nameMeaning(arcs, object.head);
  let named = subject ?? null;
  let hasObject = object !== undefined;
  for (const item of [...items].reverse()) {
    if (item.type === 'loose') arcs.hang(item.head, verb, item.relation);
    else if (item.type === 'clause') hangClause(arcs, verb, item);
    else if (item.type === 'phrase') {
      const relation = relationOf(item, {
        subject: named,
        object,
        hasObject,
        passive,
        given: GIVING.has(arcs.doc.lemma(verb)),
      });
      if (relation === 'obj') hasObject = true;
      if (relation.startsWith('nsubj')) named = item;
      arcs.hang(item.head, verb, relation);
    }
  }
  if (named === null && facts.relative !== true && !raiseSubject(arcs, verb, items, passive))
    reclaimSubject(arcs, facts, items);
}

/** `유감의 뜻을`, `감사의 마음을`: what is meant stands before it. */
function nameMeaning(arcs: ArcDraft, head: number): void {
  if (!MEANINGS.has(arcs.form(head))) return;
  const meant = arcs.childBy(head, 'nmod:poss');
  if (meant >= 0 && meant === head - 2) arcs.doc.setLemma(head, arcs.form(meant));
}

/** `A는 B가 “…”라고 말했다`: of two subjects in front of what is said the later one is its own. */
function innerSubject(items: readonly Item[]): { readonly phrase: PhraseItem; readonly report: number } | null {
  const at = items.findIndex((item) => item.type === 'clause' && item.kind === 'quote');
  const report = items[at];
  if (report?.type !== 'clause') return null;
  const before = items
    .slice(0, at)
    .filter((i): i is PhraseItem => i.type === 'phrase' && (i.role === 'topic' || i.role === 'subject'));
  const phrase = before.at(-1);
  return before.length < 2 || phrase === undefined ? null : { phrase, report: report.verb };
}

/** Verbs that ask when a command stands before them. */
const COMMANDING = words('하다 명령하다 지시하다 말하다 압박하다 통보하다 외치다 쓰다');
/** `물리겠다고 통보했다`: harm that is meant threatens. */
const NOT = words('않');
const INTENT = words('겠');
const INTENDING = words('하다 통보하다 통첩하다 시사하다 나서다');
const BLUSTER = words('엄포 으름장 겁');
const MEANINGS = words('뜻 마음 입장 의사');
/** What somebody praises a thing as: `진전이라고 평가했다`. */
const PRAISE = words('진전 성과 기여 성공 이정표 모범 쾌거 결실 발전 도움 본보기 귀감 업적');

interface Taken {
  readonly subject: PhraseItem | null;
  readonly object: PhraseItem | undefined;
  readonly hasObject: boolean;
  readonly passive: boolean;
  /** Whether something goes to somebody. */
  readonly given: boolean;
}

function relationOf(item: PhraseItem, { subject, object, hasObject, passive, given }: Taken): string {
  const asSubject = passive ? 'nsubj:pass' : 'nsubj';
  if (item.isTime && item.role !== 'object' && item.role !== 'subject') return item.relator === '' ? 'obl:tmod' : 'obl';
  switch (item.role) {
    case 'subject':
      return item === subject ? asSubject : 'dislocated';
    case 'topic':
      return item === subject ? asSubject : 'dislocated';
    case 'object':
      return item === object ? 'obj' : 'obl';
    case 'oblique':
      // `북한에 억류된`: who does it to somebody; `북한에 전달된`: to whom it goes.
      return passive && item.isNamed && (item.relator === 'by' || (item.relator === 'to' && !given))
        ? 'obl:agent'
        : 'obl';
    case 'with':
      return 'obl';
    case 'also':
      return subject === null ? asSubject : hasObject ? 'dislocated' : 'obj';
    default:
      if (item.comma && subject === null && item.isNamed) return asSubject;
      if (subject === null && item.isNamed && hasObject) return asSubject;
      return hasObject ? 'dislocated' : 'obj';
  }
}

/** The relation of a clause to the verb behind it. */
function hangClause(arcs: ArcDraft, verb: number, item: ClauseItem): void {
  const lemma = arcs.doc.lemma(verb);
  switch (item.kind) {
    case 'and':
    case 'next':
      arcs.hang(item.verb, verb, 'conj');
      return;
    case 'quote':
      if (hasChildIn(arcs, item.verb, INTENT) && (INTENDING.has(lemma) || hasChildIn(arcs, verb, BLUSTER)))
        arcs.doc.setLemma(verb, '겠다고하다');
      if (lemma === '평가하다' && PRAISE.has(arcs.doc.lemma(item.verb))) arcs.doc.setLemma(verb, '높이평가하다');
      arcs.hang(item.verb, verb, 'ccomp');
      return;
    case 'resolve':
      // `하기로 했다` is a verb of its own.
      if (lemma === '하다') arcs.doc.setLemma(verb, isNegated(arcs, item.verb) ? '않기로하다' : '기로하다');
      arcs.hang(item.verb, verb, 'xcomp');
      return;
    case 'command':
      // `달라고 했다`, `열라고 압박했다` ask.
      if (COMMANDING.has(lemma)) arcs.doc.setLemma(verb, '라고하다');
      arcs.hang(item.verb, verb, 'xcomp');
      raiseAsked(arcs, verb, item.verb);
      return;
    case 'aim':
      arcs.hang(item.verb, verb, ASKING.has(lemma) ? 'xcomp' : 'advcl');
      return;
    case 'noun':
      arcs.hang(item.verb, verb, nominalRelation(item));
      if (ASKING.has(lemma) && arcs.relationOf(item.verb) === 'xcomp') raiseAsked(arcs, verb, item.verb);
      return;
    case 'final':
      arcs.hang(item.verb, verb, 'parataxis');
      return;
    default:
      arcs.hang(item.verb, verb, 'advcl');
  }
}

/** `중국에 시장을 열라고 압박했다`: who is asked stands before what is asked for, and before to whom it is to go. */
function raiseAsked(arcs: ArcDraft, verb: number, asked: number): void {
  const heads: number[] = [];
  for (let t = arcs.from; t < asked; t++)
    if (arcs.headOf(t) === asked && arcs.relationOf(t) === 'obl' && isTo(arcs, t)) heads.push(t);
  const [first] = heads;
  if (first === undefined || (heads.length === 1 && GIVING.has(arcs.doc.lemma(asked)))) return;
  arcs.hang(first, verb, 'obl');
}

function isTo(arcs: ArcDraft, noun: number): boolean {
  const marker = arcs.childBy(noun, 'case');
  return marker >= 0 && arcs.doc.relator(marker) === 'to';
}

/** `받아들이지 않기로`. */
function isNegated(arcs: ArcDraft, verb: number): boolean {
  return hasChildIn(arcs, verb, NOT);
}

/** Whether one of the words stands near the verb and hangs on it. */
function hasChildIn(arcs: ArcDraft, verb: number, forms: ReadonlySet<string>): boolean {
  for (let t = Math.max(arcs.from, verb - 3); t < arcs.to && t <= verb + 3; t++)
    if (arcs.headOf(t) === verb && forms.has(arcs.form(t))) return true;
  return false;
}

function nominalRelation({ particle, relator }: ClauseItem): string {
  if (relator !== '') return 'advcl';
  if (/^(?:이|가|은|는)$/.test(particle)) return 'csubj';
  if (/^(?:을|를|도|만|)$/.test(particle)) return 'xcomp';
  return particle === '으로' ? 'ccomp' : 'advcl';
}

/** `A가 만나고 서명했다`: the subject of the first clause is that of the last, and stands above all of them. */
function raiseSubject(arcs: ArcDraft, verb: number, items: readonly Item[], passive: boolean): boolean {
  for (const item of items) {
    if (item.type !== 'clause' || (item.kind !== 'and' && item.kind !== 'next' && item.relator !== 'after')) continue;
    const subject = arcs.childBy(item.verb, 'nsubj', 'nsubj:pass');
    if (subject < 0) continue;
    if (arcs.relationOf(subject) !== 'nsubj:pass' && !passive) arcs.hang(subject, verb, 'nsubj');
    return true;
  }
  return false;
}

/** `중국 어선이 단속하던 단정을 들이받았다`: a clause before the object took the sentence's first noun, which acts in it. */
function reclaimSubject(arcs: ArcDraft, { verb, passive }: VerbFacts, items: readonly Item[]): void {
  const [first] = items;
  if (passive || first?.type !== 'phrase' || !/^(?:object|oblique)$/.test(first.role)) return;
  for (let noun = first.head; noun >= 0; noun = arcs.childBy(noun, 'nmod:poss')) {
    const clause = arcs.childBy(noun, 'acl:relcl');
    const subject = clause < 0 ? -1 : arcs.childBy(clause, 'nsubj');
    if (subject < 0 || !opensSentence(arcs, subject)) continue;
    arcs.hang(subject, verb, 'nsubj');
    arcs.hang(clause, noun, 'acl:obj');
    return;
  }
}

function opensSentence(arcs: ArcDraft, head: number): boolean {
  for (let t = arcs.from; t < head; t++)
    if (arcs.topOf(t) !== arcs.topOf(head) && arcs.pos(t) !== 'PUNCT') return false;
  for (let t = arcs.from; t < head; t++) if (arcs.pos(t) === 'VERB') return false;
  return true;
}
