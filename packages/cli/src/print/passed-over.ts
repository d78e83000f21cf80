// What of archives was passed over, in words.

import { PASSED_OVER, type PassedOver } from '@rapport/record';

/** A line with the counts by reason, the most frequent first; none where nothing was passed over. */
export function passedOverWords(passedOver: Readonly<Partial<Record<PassedOver, number>>>): string[] {
  const reasons = Object.entries(passedOver) as [PassedOver, number][];
  if (reasons.length === 0) return [];
  const words = reasons.sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${PASSED_OVER[reason]}`);
  return [`passed over in archives: ${words.join(', ')}`];
}
