// At what level states talk: a meeting of foreign ministers is another than the summit of the next day.

import type { EventMention } from '@rapport/record';

const RANKS: readonly (readonly [string, RegExp])[] = [
  [
    'foreign',
    /\bforeign (?:ministers?|secretar(?:y|ies))\b|외교\s?장관|외교부\s?장관|외교부장|외무상|外[长長]|外交部[长長]|外相/iu,
  ],
  [
    'defence',
    /\bdefen[cs]e (?:ministers?|secretar(?:y|ies)|chiefs?)\b|국방\s?장관|국방부\s?장관|국방부장|防[长長]|[国國]防部[长長]/iu,
  ],
  [
    'economy',
    /\b(?:trade|finance|economy|commerce) (?:ministers?|secretar(?:y|ies)|chiefs?)\b|통상\s?장관|商[务務]部[长長]|[财財]政部[长長]/iu,
  ],
  [
    'head',
    /\b(?:presidents?|prime ministers?|premiers?|leaders?|chancellors?)\b|대통령|총리|정상|국가주석|总统|總統|总理|總理|主席|首[脑腦]/iu,
  ],
];

/** A minister of something else, or ministers of whom it is not said of what. */
const MINISTER =
  /(?<!(?:prime|foreign|defen[cs]e|trade|finance|economy|commerce) )\bministers?\b|(?<!외교|국방|통상)부?\s?장관|(?<!外交|[国國]防|商[务務]|[财財]政)部[长長]|部[门門]首[长長]/iu;

/**
 * The one rank of those who meet: by the offices of the persons named, failing those by the words of the sentence; null
 * when there is none, or several.
 */
export function rankOf({ text, actor, recipient }: Pick<EventMention, 'text' | 'actor' | 'recipient'>): string | null {
  const offices = [...actor, ...recipient].flatMap(({ office }) => (office === undefined ? [] : [office]));
  return oneRank(offices.length > 0 ? offices.join('; ') : text);
}

function oneRank(words: string): string | null {
  const found = RANKS.filter(([, pattern]) => pattern.test(words)).map(([rank]) => rank);
  if (found.length === 0) return MINISTER.test(words) ? 'minister' : null;
  return found.length === 1 ? found[0]! : null;
}
