// Where an act with an owner goes: a name right before it.

import type { ArcDraft } from '../../../doc/arc-draft.ts';
import { TAG } from '../words/reading.ts';

/** What nouns and verbs are known as acts. */
interface ActLookup {
  isEvent(lemma: string): boolean;
  isVerb(lemma: string): boolean;
}

/**
 * `에르도안의 독일 방문`, `미국의 이란 공격`: a name right before an act that has an owner is where, or to whom, it goes.
 * @param owned whether the act has an owner
 */
export function hangAims(arcs: ArcDraft, lookup: ActLookup, head: number, owned: boolean): void {
  const { doc } = arcs;
  const lemma = doc.lemma(head);
  const visit = /^(?:방문|국빈방문|순방|답방)$/.test(lemma) && doc.form(head) !== '방';
  const act = owned && (lookup.isEvent(lemma) || lookup.isVerb(`${lemma}하다`));
  if (!visit && !act) return;
  for (let t = arcs.from; t < head; t++) {
    if (arcs.headOf(t) !== head || arcs.relationOf(t) !== 'nmod:poss' || doc.pos(t) !== 'PROPN') continue;
    if (doc.tag(t + 1) === TAG.particle || doc.tag(t) === TAG.short) continue;
    arcs.hang(t, head, 'nmod');
    doc.setRelator(t, visit ? 'to' : 'on');
  }
}
