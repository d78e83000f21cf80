// English words for what publics think of each other.

import type { AttitudeGrammar, OpinionWord, Polarity } from '../../attitudes/attitude-grammar.ts';

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

function each<T>(list: string, value: T): readonly (readonly [string, T])[] {
  return words(list).map((word) => [word, value] as const);
}

function opinion(polarity: Polarity, label: string): OpinionWord {
  return { polarity, label };
}

const UNFAVOURABLE = opinion(-1, 'unfavourable');
const FAVOURABLE = opinion(1, 'favourable');

/** English of news, British and American. */
export const englishAttitudes: AttitudeGrammar = {
  moods: new Map([
    ...each(
      `distrust mistrust hostility animosity resentment antipathy hatred suspicion dislike enmity aversion antagonism
      disdain contempt xenophobia anger fury outrage bitterness`,
      -1 as const,
    ),
    ...each('goodwill affection admiration friendliness affinity sympathy', 1 as const),
    ...each(
      `sentiment sentiments attitude attitudes opinion opinions feeling feelings perception perceptions view views mood
      image favorability favourability`,
      0 as const,
    ),
  ]),
  feelings: new Map([
    ...each(
      'angry furious resentful bitter hostile wary suspicious distrustful mistrustful hateful afraid',
      -1 as const,
    ),
    ...each('fond friendly warm trusting', 1 as const),
  ]),
  becoming: new Set(words('turn become grow get')),
  publicWords: new Set(words('public popular people citizens')),
  turns: new Map([
    ...each(
      'harden hardened hostile negative unfavorable unfavourable sour soured worsen worsened worsening deteriorate deteriorated deteriorating bitter low poor hardening',
      -1 as const,
    ),
    ...each(
      'warm warmer warming positive favorable favourable friendly thaw improve improving soften brighten',
      1 as const,
    ),
    ...each('mixed divided', 0 as const),
  ]),
  trends: new Map([
    ...each(
      'grow rise increase deepen spread intensify mount surge soar swell strengthen growing rising deepening spreading mounting deep deepened widespread high',
      1 as const,
    ),
    ...each('ease fade decline fall shrink drop subside weaken wane falling fading declining easing', -1 as const),
  ]),
  prefixes: new Map([
    ['anti', -1],
    ['pro', 1],
  ]),
  judgements: new Map([
    ...each('distrust mistrust', opinion(-1, 'distrust')),
    ...each('dislike resent hate despise loathe', opinion(-1, 'dislike')),
    ...each('fear', opinion(-1, 'fear')),
    ...each('trust', opinion(1, 'trust')),
    ...each('like admire', opinion(1, 'like')),
  ]),
  viewing: new Set(
    words('view see regard consider perceive have hold express feel think rate say report harbor harbour'),
  ),
  opinions: new Map([
    ...each('unfavorable unfavourable unfavorably unfavourably', UNFAVOURABLE),
    ...each('negative negatively bad hostile poor', opinion(-1, 'negative')),
    ...each('threat threatening enemy danger adversary rival', opinion(-1, 'threat')),
    ...each('distrust mistrust', opinion(-1, 'distrust')),
    ...each('dislike disliked', opinion(-1, 'dislike')),
    ...each('favorable favourable favorably favourably', FAVOURABLE),
    ...each('positive positively good friendly warm', opinion(1, 'positive')),
    ...each('trust trusted', opinion(1, 'trust')),
    ...each('partner friend ally affinity closeness', opinion(1, 'friend')),
  ]),
  towards: new Set(words('of toward towards against at with for about to on regarding')),
  among: new Set(words('in among on of across between within by')),
  polls: new Set(words('poll survey pollster questionnaire barometer')),
  comparisons: new Map([
    ['up', 1],
    ['increase', 1],
    ['rise', 1],
    ['down', -1],
    ['drop', -1],
    ['decline', -1],
  ]),
  supposed: new Set(words('could would should may might must will can')),
  infinitives: new Set(['to']),
};
