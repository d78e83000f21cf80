// Acts that Chinese names in passing.

import type { EventDoubts } from '../../events/event-doubts.ts';
import { closesOccasion } from './trees/occasions.ts';

/** `甲馆借乙访华之机转达意愿`: somebody else's act that is only the occasion of what is told. */
export const chineseDoubts: EventDoubts = {
  hasOtherSense: () => false,
  isIdlePromise: () => false,
  isInPassing({ frame: { predicate } }, _settled, doc) {
    if (doc.deprel(predicate) !== 'advcl') return false;
    const around = [...doc.children(predicate)];
    const closed = around.some((t) => doc.deprel(t) === 'mark' && t > predicate && closesOccasion(doc, t));
    return closed && around.some((t) => doc.deprel(t) === 'nsubj');
  },
};
