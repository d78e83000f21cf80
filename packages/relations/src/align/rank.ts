// At what level states talk: a meeting of foreign ministers is another than the summit of the next day.

import type { EventMention } from '@rapport/record';

const RANKS: readonly (readonly [string, RegExp])[] = [
  ['foreign', /\bforeign (?:ministers?|secretar(?:y|ies))\b|외교\s?장관|외교부장|외무상|外长|外交部长|外相/iu],
  ['defence', /\bdefen[cs]e (?:ministers?|secretar(?:y|ies)|chiefs?)\b|국방\s?장관|국방부장|防长|国防部长/iu],
  [
    'economy',
    /\b(?:trade|finance|economy|commerce) (?:ministers?|secretar(?:y|ies)|chiefs?)\b|통상\s?장관|商务部长|财政部长/iu,
  ],
  [
    'head',
    /\b(?:presidents?|prime ministers?|premiers?|leaders?|chancellors?)\b|대통령|총리|정상|국가주석|总统|总理|主席|首脑/iu,
  ],
];

/** The one rank that the sentence names; null when it names none or several. */
export function rankOf({ text }: Pick<EventMention, 'text'>): string | null {
  const found = RANKS.filter(([, pattern]) => pattern.test(text)).map(([rank]) => rank);
  return found.length === 1 ? found[0]! : null;
}
