// Korean words for what publics think of each other.

import type { AttitudeGrammar, OpinionWord, Polarity } from '../../attitudes/attitude-grammar.ts';
import { words } from './words/word-list.ts';

function each<T>(list: string, value: T): readonly (readonly [string, T])[] {
  return [...words(list)].map((word) => [word, value] as const);
}

function opinion(polarity: Polarity, label: string): OpinionWord {
  return { polarity, label };
}

/** Korean of news. */
export const koreanAttitudes: AttitudeGrammar = {
  moods: new Map([
    ...each('반감 불신 적대감 혐오 증오 거부감 악감정 경계심 반중감정 반일감정 반한감정', -1 as const),
    ...each('호감 선의 친밀감 우호감정 신뢰감', 1 as const),
    ...each('정서 호감도 인상 태도 시각 여론 민심 감정 인식', 0 as const),
  ]),
  feelings: new Map([...each('분노 불만 경계 반감', -1 as const), ...each('우호적 친근', 1 as const)]),
  becoming: words('갈수록 점점 점차'),
  publicWords: words('국민 대중 시민 주민 사회 누리꾼 네티즌 젊은층 청년'),
  turns: new Map([
    ...each('악화 부정적 적대적 냉담 악화되다 나빠지다', -1 as const),
    ...each('호전 긍정적 우호적 개선 개선되다 좋아지다', 1 as const),
  ]),
  trends: new Map([
    ...each('높아지다 늘다 커지다 확산되다 고조되다 심화되다 오르다 상승하다 증가하다', 1 as const),
    ...each('낮아지다 줄다 누그러지다 하락하다 감소하다 떨어지다', -1 as const),
  ]),
  prefixes: new Map([
    ['반', -1],
    ['혐', -1],
    ['친', 1],
  ]),
  judgements: new Map([
    ...each('불신하다', opinion(-1, 'distrust')),
    ...each('싫어하다 혐오하다', opinion(-1, 'dislike')),
    ...each('신뢰하다', opinion(1, 'trust')),
    ...each('좋아하다', opinion(1, 'like')),
  ]),
  viewing: words('생각하다 여기다 보다 느끼다 답하다 응답하다 가지다 인식하다'),
  opinions: new Map([
    ...each('비우호적 부정적', opinion(-1, 'negative')),
    ...each('비호감 반감', opinion(-1, 'unfavourable')),
    ...each('위협 적', opinion(-1, 'threat')),
    ...each('호감', opinion(1, 'favourable')),
    ...each('긍정적 우호적', opinion(1, 'positive')),
    ...each('동반자 친구', opinion(1, 'friend')),
  ]),
  towards: words('toward about to'),
  among: words('in 중 가운데'),
  polls: words('여론조사 조사 설문 설문조사'),
  comparisons: new Map([
    ['상승', 1],
    ['증가', 1],
    ['하락', -1],
    ['감소', -1],
  ]),
  supposed: words('수 듯 겠 야'),
  infinitives: new Set(),
};
