// Korean words of promising, agreeing, planning and hoping.

import type { Firmness, PledgeGrammar } from '../../pledges/pledge-grammar.ts';
import { CONDITIONS } from './events-grammar.ts';
import { koreanSpeech } from './speech.ts';
import { words } from './words/word-list.ts';

function firm(lists: Readonly<Record<Firmness, string>>): ReadonlyMap<string, Firmness> {
  return new Map(
    (Object.entries(lists) as [Firmness, string][]).flatMap(([firmness, list]) =>
      list === '' ? [] : [...words(list)].map((word) => [word, firmness] as const),
    ),
  );
}

const FINAL_N = 4;
const FINAL_L = 8;
const FINAL_B = 17;
const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;

/** Whether the syllable at the place has the final consonant of that index in the order of Unicode's Hangul block. */
function hasFinal(form: string, at: number, final: number): boolean {
  const code = (form.at(at) ?? '').charCodeAt(0) - FIRST_SYLLABLE;
  return code >= 0 && code % FINALS === final;
}

function endsIn(form: string, final: number): boolean {
  return hasFinal(form, -1, final);
}

/** `참석한다`, `참석합니다`. */
function isPlainPresent(form: string): boolean {
  return (form.endsWith('니다') && hasFinal(form, -3, FINAL_B)) || (form.endsWith('다') && hasFinal(form, -2, FINAL_N));
}

/** Korean of news. */
export const koreanPledges: PledgeGrammar = {
  verbs: firm({
    promised: '약속하다 다짐하다 보장하다 공언하다 서약하다',
    agreed: '합의하다 동의하다 모으다 약정하다 기로하다 확정하다',
    planned: '하다 계획하다 결정하다 추진하다 준비하다 예고하다 제안하다 검토하다',
    hoped: '희망하다 바라다 기대하다',
  }),
  objectVerbs: words('약속하다 다짐하다 보장하다 계획하다 준비하다 추진하다'),
  occasions: words('방문 회담 정상회담 회의 협상 협의 대화 훈련 포럼 선거 행사 전시회 국빈방문'),
  actPrepositions: words('to about 에'),
  outlooks: firm({ promised: '', agreed: '', planned: '예정하다 예정되다', hoped: '' }),
  nouns: firm({
    promised: '약속 공약 다짐',
    agreed: '합의',
    planned: '계획 방침 구상 뜻 의지 의사 입장',
    hoped: '희망 의향',
  }),
  supportVerbs: words(
    '밝히다 발표하다 세우다 전하다 내놓다 표명하다 확인하다 공개하다 제시하다 강조하다 재확인하다 마련하다 내비치다 보이다',
  ),
  future: words('겠 예정 방침 계획 것'),
  isFutureWith: (auxiliary, form, auxiliaries) =>
    auxiliary !== '것' || [form, ...auxiliaries].some((word) => word === '겠' || endsIn(word, FINAL_L)),
  pastFuture: new Set(),
  possible: words('수 가능성 듯'),
  permissions: new Set(),
  announcing: words('발표하다 결정하다 공표하다'),
  negators: words('않 못 안 없'),
  conditional: CONDITIONS,
  mainConditional: CONDITIONS,
  accompanying: new Set(),
  infinitives: words('기로 키로 려고 으려고 려 으려 고자'),
  settledMarks: words('기로 키로'),
  dropsSubject: true,
  joining: /[^라다자]고$/,
  unable: words('못'),
  isPresent: (form, tag, auxiliaries) => !tag.endsWith('-P') && auxiliaries.length === 0 && isPlainPresent(form),
  actBeforeNoun: (form, endings) => endsIn(form, FINAL_L) || endings.some((e) => /^(?:다는|려는|으려는|ㄹ)$/.test(e)),
  happening: words('예정하다 예정되다 열리다 개최되다 시작되다 진행되다 재개되다 이뤄지다 이루어지다'),
  upcoming: words('예정된 예정한 계획된'),
  between: words('between'),
  terms: words('협정 합의 계약 조약 통화스와프 스와프 임대 차관 휴전 정전 유예 면제 제도 사업 협약 양해각서 조치'),
  settling: words('체결하다 서명하다 맺다 갱신하다 연장하다'),
  lasting: words('이어지다 지속되다 계속되다 시행되다 적용되다 유지되다 연장되다'),
  extending: words('연장하다 갱신하다'),
  surveyed: words('퍼센트 % 응답자 과반 절반 다수'),
  bareInfinitives: true,
  verbFinal: true,
  be: '이다',
  go: '가다',
  notActs: words(
    '이다 있다 없다 되다 오르다 내리다 늘다 줄다 증가하다 감소하다 상승하다 하락하다 유지되다 영향을주다 발생하다 일어나다 나타나다 잃다 죽다 숨지다 존재하다 생각하다 보다 포함하다 초과하다 걸리다 커지다 같다 좋다 성장하다 받다 얻다 누리다 겪다',
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
