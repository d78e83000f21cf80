// "Sentenced to ten years in prison": the manual codes the verdict and the imprisonment, SANCTION and COERCE.

import type { Doc } from '../../doc/doc.ts';
import type { Settled } from '../settle-type.ts';

const PRISON = /\b(?:prison|jail|jailed|years?|life|hard labou?r|imprison\w*|behind bars)\b/i;
const DEATH = /\bsentenc\w*\b[^.;]*\bto (?:death|be (?:hanged|executed|shot))\b/i;
const SENTENCE = /\b(?:sentenc|jail|imprison)/i;

/** The imprisonment that a prison sentence is beside the conviction, or null. */
export function imprisonment(doc: Doc, sentence: number, settled: Settled): Settled | null {
  if (settled.type !== 'SANCTION' || !settled.modes.includes('convict')) return null;
  const [start, end] = doc.sentenceSpan(sentence);
  const text = doc.text.slice(start, end);
  return PRISON.test(text) && SENTENCE.test(text) && !DEATH.test(text)
    ? { ...settled, type: 'COERCE', modes: ['arrest'] }
    : null;
}
