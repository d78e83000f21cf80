// Korean words of promising, agreeing, planning and hoping.

import type { Firmness, PledgeGrammar } from '../../pledges/pledge-grammar.ts';
import { CONDITIONS } from './events-grammar.ts';
import { koreanSpeech } from './speech.ts';
import { words } from './words/word-list.ts';

function firm(lists: Readonly<Record<Firmness, string>>): ReadonlyMap<string, Firmness> {
  return new Map(
    (Object.entries(lists) as [Firmness, string][]).flatMap(([firmness, list]) =>
      [...words(list)].map((word) => [word, firmness] as const),
    ),
  );
}

/** Korean of news. */
export const koreanPledges: PledgeGrammar = {
  verbs: firm({
    promised: '약속하다 다짐하다 보장하다 공언하다 서약하다',
    agreed: '합의하다 동의하다 모으다 약정하다 기로하다',
    planned: '하다 계획하다 결정하다 추진하다 준비하다 예고하다 제안하다 검토하다',
    hoped: '희망하다 바라다 기대하다',
  }),
  objectVerbs: words('약속하다 다짐하다 보장하다 계획하다 준비하다 추진하다'),
  occasions: words('방문 회담 정상회담 회의 협상 협의 대화 훈련 포럼 선거 행사 전시회 국빈방문'),
  actPrepositions: words('to about 에'),
  outlooks: new Map(),
  nouns: new Map(),
  supportVerbs: new Set(),
  future: words('겠 예정 방침 계획 것'),
  pastFuture: new Set(),
  possible: words('수 가능성 듯'),
  permissions: new Set(),
  announcing: words('발표하다 결정하다 공표하다'),
  negators: words('않 못 안 없'),
  conditional: CONDITIONS,
  mainConditional: CONDITIONS,
  accompanying: new Set(),
  infinitives: words('기로 키로 려고 으려고 고자'),
  bareInfinitives: true,
  verbFinal: true,
  be: '이다',
  go: '가다',
  notActs: words(
    '이다 있다 없다 되다 오르다 내리다 늘다 줄다 증가하다 감소하다 상승하다 하락하다 유지되다 영향을주다 발생하다 일어나다 나타나다 잃다 죽다 숨지다 존재하다 생각하다 보다 포함하다 초과하다 걸리다 커지다 같다 좋다',
  ),
  endurance: words('기다리다 용납하다 참다 좌시하다 굴복하다 타협하다 물러서다 양보하다 잊다'),
  protocolActs: words('방문하다 만나다 회담하다 참석하다 서명하다 도착하다 출국하다 순방하다 개최하다 열다'),
  requests: words(
    '촉구하다 요구하다 요청하다 당부하다 호소하다 주문하다 지시하다 명령하다 권고하다 압박하다 설득하다 제안하다 경고하다',
  ),
  refusals: words(
    '거부하다 거절하다 취소하다 포기하다 반대하다 중단하다 연기하다 규탄하다 비판하다 부인하다 위협하다 항의하다 위반하다',
  ),
  speechVerbs: koreanSpeech.clauseVerbs,
  forecasts: words('예상하다 전망하다 추정하다 관측하다 분석하다 우려하다 의심하다 믿다 보다 내다보다 예측하다'),
  emptyObjects: new Set(),
  recipients: words('to with for toward 에게 에 과 와 한테'),
  bodies: words('정부 내각 외교부 국방부 대통령실 대변인 당국 대사관 외무성'),
  firstPerson: words('나 저 우리 저희'),
};
