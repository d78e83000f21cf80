// What headlines leave out: the verb of what is resolved on, the particle of who speaks, the copula of what is said.

import type { ArcDraft } from '../../../doc/arc-draft.ts';
import { TAG } from '../words/reading.ts';
import type { Item } from './clause-items.ts';

/** `…을 지원키로`: the ending does what the 했다 behind it would; the token that is the root then. */
export function resolvedRoot(arcs: ArcDraft, verb: number): number {
  let ending = verb + 1;
  while (ending < arcs.to && !(arcs.headOf(ending) === verb && /^[기키]로$/.test(arcs.form(ending)))) ending++;
  if (ending >= arcs.to) return verb;
  arcs.unhang(ending);
  arcs.doc.setTag(ending, 'VERB', TAG.verb);
  arcs.doc.setLemma(ending, arcs.childBy(verb, 'advmod') === ending - 1 ? '않기로하다' : '기로하다');
  arcs.hang(verb, ending, 'xcomp');
  const subject = arcs.childBy(verb, 'nsubj');
  if (subject >= 0) arcs.hang(subject, ending, 'nsubj');
  return ending;
}

/** `에르도안 “…” 비난`: who is named in front of a headline's quotation speaks. */
export function nameSpeaker(stack: Item[]): void {
  const [first] = stack;
  if (stack.length === 1 && first?.type === 'phrase' && first.role === 'none' && first.isNamed)
    stack[0] = { ...first, role: 'topic' };
}

/** `중국 “일본은 범죄자” 비난`: whether somebody stands before the quotation, and what is said in it has a subject of its own. */
export function isStatement(before: readonly Item[], inside: readonly Item[]): boolean {
  const spoken = before.some((item) => item.type === 'phrase' && item.role === 'topic');
  return (
    spoken && inside.slice(0, -1).some((item) => item.type === 'phrase' && /^(?:topic|subject|none)$/.test(item.role))
  );
}
