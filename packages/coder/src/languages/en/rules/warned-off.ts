// "Ruritania warned Utopia not to interfere": a warning that says what not to do, and no consequence, is a request.

import type { SpecialRule } from '../../../events/rules/special-rule.ts';

const WARNING: ReadonlySet<string> = new Set(['warn', 'caution']);
const OFF = /^[^.;]{0,80}?\b(?:not to|against \w+ing)\b/;
const OR_ELSE =
  /\b(?:consequenc\w*|retaliat\w*|or (?:else|face|risk|it|they)|otherwise|revenge|punish\w*|countermeasure\w*|repercussion\w*|reprisal\w*|will be|(?:could|would|might|will) (?:damage|harm|hurt|destroy|lead|bring|cause|trigger|spark|cost|face))\b/i;

export const warnedOff: SpecialRule = {
  id: 'rule/warned-off',
  apply(draft, { reader }) {
    const { frame, type } = draft.reading;
    if (type !== 'THREATEN' || !WARNING.has(frame.lemma.split(' ')[0] ?? '') || frame.passive) return null;
    const [, end] = reader.doc.sentenceSpan(frame.sentence);
    const rest = reader.doc.text.slice(reader.doc.ends[frame.predicate]!, end);
    return OFF.test(rest) && !OR_ELSE.test(rest) ? { ...draft, type: 'REQUEST', modes: ['change'] } : null;
  },
};
