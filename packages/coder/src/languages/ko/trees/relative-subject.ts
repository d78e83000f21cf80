// Whether a clause before a noun has the subject that stands before it, or the noun itself is its subject.

import { words } from '../words/word-list.ts';

/** Nouns whose clause tells what they are, with a subject of its own. */
const CONTENT = words('것 데 뒤 후 이후 사실 점 등 소식 상황 때 당시 경우 가운데 만큼 이유 배경 직후 다음 동안 중 계획 방안 문제 일 바 결과 이래 시점 가능성 때문 탓 덕분 과정 와중 반면 대신 채');
/** Verbs that need no object; the noun behind them does them. */
const INTRANSITIVE = words(
  '도착하다 참석하다 참여하다 거주하다 체류하다 소속되다 위치하다 있다 없다 열리다 가다 오다 나서다 떠나다 방한하다 방중하다 방미하다 방일하다 출국하다 입국하다 귀국하다 취임하다 출마하다 당선되다 살다 머물다 들어가다 들어오다 나오다 숨지다 죽다 다치다 사망하다 계속되다 이어지다 벌어지다 발생하다 일어나다 진행되다 개최되다 동행하다 수행하다 이끌다',
);

/** What is known of the clause. */
export interface RelativeFacts {
  readonly passive: boolean;
  readonly hasObject: boolean;
  readonly told: boolean;
  readonly verb: string;
}

/** Whether the clause has the subject before it as its own. */
export function takesSubject(facts: RelativeFacts, ahead: { readonly lemma: string; readonly isNamed: boolean }): boolean {
  if (facts.told || CONTENT.has(ahead.lemma)) return true;
  if (facts.passive || INTRANSITIVE.has(facts.verb)) return false;
  return !facts.hasObject;
}
