// Whether a clause tells of a meeting that has been held: what was agreed on or asked for there comes behind it.

import type { ArcDraft } from '../../../doc/arc-draft.ts';
import { words } from '../words/word-list.ts';
import type { ClauseItem } from './clause-items.ts';

const MEETING = words(
  '만나다 회담하다 정상회담하다 회동하다 통화하다 전화통화하다 면담하다 접견하다 협의하다 대화하다 오찬하다 만찬하다',
);
/** Verbs that hold what their object names. */
const HOLDING = words('갖다 가지다 열다 하다 개최하다 진행하다 나누다');
const TALKS = /(?:회담|회의|통화|대화|협의|면담|만찬|오찬|조찬|회동|협상|간담회|브리핑)$/;
/** Times to come: a meeting beside one is part of what is planned. */
const AHEAD = words('내년 다음 내달 오는 향후 조만간 연내 곧 내주 앞으로 정기적 정례적 매년');

/** `전화 통화를 갖고`, `만나`: joined to what follows, without a time to come. */
export function isHeldMeeting(arcs: ArcDraft, item: ClauseItem): boolean {
  if (item.kind !== 'and' && item.kind !== 'next' && item.relator !== 'after') return false;
  const { verb } = item;
  const lemma = arcs.doc.lemma(verb);
  const object = HOLDING.has(lemma) ? arcs.childBy(verb, 'obj') : -1;
  if (!MEETING.has(lemma) && !(object >= 0 && TALKS.test(arcs.doc.lemma(object)))) return false;
  for (let t = arcs.from; t < verb; t++)
    if (AHEAD.has(arcs.form(t)) && arcs.topOf(t) === arcs.topOf(verb)) return false;
  return true;
}
