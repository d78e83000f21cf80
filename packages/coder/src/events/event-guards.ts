// Sentences that hold an event word and report no event between actors: sport, disasters, films, markets, polls …

import type { Doc } from '../doc/doc.ts';
import { childBy } from '../doc/tree.ts';
import type { Lexicon } from './lexicon.ts';

/** The strongest reason to leave a sentence out, with the number of cues for it; null when there is none. */
export interface GuardFinding {
  readonly reason: string;
  readonly cues: number;
}

/** A word for winning or losing; with a score beside it the sentence tells of a match. */
const CONTEST = 'contest';
const SPORT = 'sport';
/** A score weighs as much as two other cues: nothing else is written so. */
const SCORE_CUES = 2;
const SCORE = /(?<![\d.,:–-])\d{1,3}[-–:]\d{1,3}(?![\d.,:–-]*\d)/;

/** Reasons of a user's own lists of discards: of the whole text, and of the sentence. */
export const DISCARDS = ['discarded_story', 'discarded'] as const;

/** The guard of every sentence of a text that holds a word for which the user discards whole texts; else null. */
export function storyGuard(doc: Doc, lexicon: Lexicon): GuardFinding | null {
  if (!lexicon.discardsStories) return null;
  for (let s = 0; s < doc.sentenceCount; s++) {
    const found = guardOf(doc, s, lexicon);
    if (found?.reason === DISCARDS[0]) return found;
  }
  return null;
}

/** Looks for guard cues in a sentence. */
export function guardOf(doc: Doc, sentence: number, lexicon: Lexicon): GuardFinding | null {
  const counts = new Map<string, number>();
  const to = doc.bounds[sentence + 1]!;
  for (let t = doc.bounds[sentence]!; t < to; t++) {
    const reason = longestCue(doc, t, to, lexicon);
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  if (counts.delete(CONTEST) && SCORE.test(doc.text.slice(...doc.sentenceSpan(sentence)))) {
    counts.set(SPORT, (counts.get(SPORT) ?? 0) + SCORE_CUES);
  }
  // What a user has discarded is discarded, whatever else the sentence tells of.
  const discarded = DISCARDS.find((reason) => counts.has(reason));
  if (discarded !== undefined) return { reason: discarded, cues: counts.get(discarded)! };
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best === undefined ? null : { reason: best[0], cues: best[1] };
}

/** `stormed the palace`: with an object the word tells an act, no weather. */
function isDoneToSomething(doc: Doc, token: number): boolean {
  return doc.pos(token) === 'VERB' && childBy(doc, token, 'obj') >= 0;
}

function longestCue(doc: Doc, token: number, limit: number, lexicon: Lexicon): string | undefined {
  let found = isDoneToSomething(doc, token)
    ? undefined
    : (lexicon.guards.get(doc.lemma(token).toLowerCase()) ?? lexicon.guards.get(doc.lower(token)));
  let phrase = doc.lower(token);
  const { joiner } = lexicon;
  if (joiner !== '' && !lexicon.cueStarts.has(phrase)) return found;
  for (let t = token + 1; t < Math.min(limit, token + lexicon.longestGuard); t++) {
    const whole = `${phrase}${joiner}${doc.lemma(t).toLowerCase()}`;
    phrase = `${phrase}${joiner}${doc.lower(t)}`;
    found = lexicon.guards.get(whole) ?? lexicon.guards.get(phrase) ?? found;
  }
  return found;
}
