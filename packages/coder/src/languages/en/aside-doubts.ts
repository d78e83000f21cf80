// English words of force and command that tell what comes beside something else: an accident's dead, a rival kept out, a ban that falls.

import { argumentsIn } from '../../events/frame.ts';
import type { Doubt } from './doubt.ts';

const ACCIDENTS = /^(?:collapse|derail|crash|capsize|overturn|sink|catch|erupt|plunge|fall|collide|burst|flood)$/;
/** Verbs that only keep something from happening. */
export const PREVENTING = /^(?:prevent|hinder|impede|stop|keep|obstruct|constrain|deter)/;

/** Doubts about acts that only stand beside what a sentence tells. */
export const ASIDE_DOUBTS: readonly Doubt[] = [
  /** `dismissed its ambassador to Utopia`: an affair of his own state. */
  ({ reading }, doc) =>
    reading.rule === 'coerce/restrict' &&
    /^(?:dismiss|remove|fire|sack)$/.test(reading.frame.lemma) &&
    argumentsIn(reading.frame, 'patient').some((head) => /^(?:ambassador|envoy|diplomat)$/.test(doc.lemma(head))),
  /** `a school collapsed, killing 75`: nobody killed them. */
  ({ reading, frame }, doc) => {
    const above = doc.head(frame.predicate);
    return (
      reading.type === 'ASSAULT' && doc.tag(frame.predicate) === 'VBG' && above >= 0 && ACCIDENTS.test(doc.lemma(above))
    );
  },
  /** `voted for him, to prevent his rival winning`: what an act is meant to keep from happening. */
  ({ reading, frame }, doc) =>
    reading.type === 'COERCE' && PREVENTING.test(frame.lemma) && doc.deprel(frame.predicate).startsWith('advcl'),
  /** `declares state bans unconstitutional`: a ban that falls. */
  ({ reading, frame }, doc) =>
    reading.rule === 'p/impose-restriction' &&
    frame.lemma === 'declare' &&
    /\b(?:unconstitutional|illegal|unlawful|invalid|void)\b/.test(doc.text.slice(...doc.sentenceSpan(frame.sentence))),
  /** `aimed at anchoring the currency to the euro`. */
  ({ reading }, doc) =>
    reading.type === 'MOBILIZE' &&
    reading.frame.lemma.startsWith('aim') &&
    argumentsIn(reading.frame, 'clause:at').some((head) => doc.tag(head) === 'VBG'),
];
