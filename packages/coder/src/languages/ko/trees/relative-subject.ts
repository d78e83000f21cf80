// Whether a clause before a noun has the subject that stands before it, or the noun itself is its subject.

import type { ArcDraft } from '../../../doc/arc-draft.ts';
import { STANCES } from '../words/function-words.ts';
import { words } from '../words/word-list.ts';

/** Nouns whose clause tells what they are, with a subject of its own. */
const CONTENT = words(
  '것 데 뒤 후 이후 사실 점 등 소식 상황 때 당시 경우 가운데 만큼 이유 배경 직후 다음 동안 중 계획 방안 문제 일 바 결과 이래 시점 가능성 때문 탓 덕분 과정 와중 반면 대신 채',
);
/** Verbs that need no object; the noun behind them does them. */
const INTRANSITIVE = words(
  '도착하다 참석하다 참여하다 거주하다 체류하다 소속되다 위치하다 있다 없다 열리다 가다 오다 나서다 떠나다 방한하다 방중하다 방미하다 방일하다 출국하다 입국하다 귀국하다 취임하다 출마하다 당선되다 살다 머물다 들어가다 들어오다 나오다 숨지다 죽다 다치다 사망하다 계속되다 이어지다 벌어지다 발생하다 일어나다 진행되다 개최되다 동행하다 수행하다 이끌다',
);

/** Verbs that are done to persons and bodies as often as by them. */
const TAKING = words(
  '억류하다 나포하다 체포하다 구금하다 납치하다 압수하다 추방하다 석방하다 파견하다 보내다 제재하다 송환하다 붙잡다 구속하다 초청하다 초치하다 소환하다 살해하다 사살하다 배치하다 구조하다 지원하다',
);

/** The noun behind the clause. */
export interface NounAhead {
  readonly lemma: string;
  readonly isNamed: boolean;
  readonly isPerson: boolean;
}

/** What is known of the clause. */
export interface RelativeFacts {
  readonly passive: boolean;
  readonly hasObject: boolean;
  readonly told: boolean;
  /** What is meant (`하겠다는`), proposed (`하자는`) or asked for (`해 달라는`) has the subject of who says so. */
  readonly meant: boolean;
  readonly verb: string;
}

/** Whether the clause has the subject before it as its own. */
export function takesSubject(facts: RelativeFacts, ahead: NounAhead): boolean {
  if (facts.told && facts.meant) return false;
  if (facts.told || CONTENT.has(ahead.lemma)) return true;
  if (facts.passive || INTRANSITIVE.has(facts.verb)) return false;
  return !facts.hasObject;
}

/** What a clause has of its own. */
interface ClauseOwn {
  readonly hasSubject: boolean;
  readonly hasObject: boolean;
  readonly passive: boolean;
}

interface NounAndVerb extends NounAhead {
  readonly verb: string;
  readonly told: boolean;
  readonly asked: boolean;
  readonly isVerb: boolean;
}

/**
 * How a clause hangs on its noun: `중국이 발사한 로켓` lacks its object (`acl:relcl`), `억류했던 선박` lacks it too and has
 * the subject of the sentence (`acl:obj`); what somebody means or thinks (`돕겠다는 뜻`, `acl:told`) has that subject too;
 * of other clauses the noun is the subject, or they tell what it is.
 */
export function relativeRelation({ hasSubject, hasObject, passive }: ClauseOwn, noun: NounAndVerb): string {
  if (noun.told && !noun.asked && !hasSubject && STANCES.has(noun.lemma)) return 'acl:told';
  if (noun.told || CONTENT.has(noun.lemma) || !noun.isVerb || passive || hasObject || INTRANSITIVE.has(noun.verb))
    return 'acl';
  if (hasSubject) return 'acl:relcl';
  return noun.isNamed || (noun.isPerson && !TAKING.has(noun.verb)) ? 'acl' : 'acl:obj';
}

/** `하겠다는`: whether the verb says what somebody means to do. */
export function intends(arcs: ArcDraft, verb: number): boolean {
  const behind = verb + 1;
  return behind < arcs.to && arcs.headOf(behind) === verb && arcs.form(behind) === '겠';
}
