// Korean words that the actors floor goes by. Prepositions are given by the names that particles are known under.

import type { ActorGrammar, PronounFacts } from '../../actors/actor-grammar.ts';
import { koreanGroups } from './groups.ts';
import { FAMILY_NAMES } from './names-of-persons.ts';
import { TAG } from './words/reading.ts';
import { words } from './words/word-list.ts';

const THIRD = { person: 'third', gender: '', possessive: false, reflexive: false } as const;
const FIRST = { person: 'first', gender: '', possessive: false, reflexive: false } as const;

const PRONOUNS: ReadonlyMap<string, PronounFacts> = new Map<string, PronounFacts>([
  ['그', { ...THIRD, number: 'one' }],
  ['그녀', { ...THIRD, number: 'one', gender: 'f' }],
  ['그들', { ...THIRD, number: 'several' }],
  ['이들', { ...THIRD, number: 'several' }],
  ['나', { ...FIRST, number: 'one' }],
  ['저', { ...FIRST, number: 'one' }],
]);

const HANGUL_NAME = /^[가-힣]{3}$/u;

/** The Korean grammar of actors. */
export const koreanActors: ActorGrammar = {
  splitPhrase: (phrase) => phrase.split(' '),
  wordAt: (doc, token) => (doc.tag(token) === TAG.particle ? doc.lower(token) : doc.lemma(token).toLowerCase()),
  hasCapitals: false,
  bareNounsAreDefinite: true,
  titlesFollow: true,
  titleReach: 3,
  isWholeName: (form) => HANGUL_NAME.test(form) && FAMILY_NAMES.has(form.charAt(0)),
  piecesAreCharacters: true,
  fold: syllables,
  pronouns: PRONOUNS,
  honorifics: new Map(),
  pluralTags: new Set(),
  articles: words('한 어떤 몇 여러 모든 각 외국 각국 상대국 타국 주 지방'),
  definite: words('이 그 해당 동 양 두 세'),
  worldwide: words('국제'),
  genitive: new Set(),
  owning: new Set(),
  affiliation: new Set(),
  residence: new Set(),
  locative: words('in near inside outside around across along during'),
  directional: words('to from into toward through as'),
  movementVerbs: words(
    '도착하다 가다 오다 떠나다 출국하다 향하다 출발하다 이동하다 귀국하다 돌아가다 돌아오다 들어가다 나서다 날아가다',
  ),
  speechVerbs: words(
    '말하다 밝히다 전하다 강조하다 설명하다 지적하다 주장하다 덧붙이다 언급하다 발표하다 경고하다 촉구하다 답하다 비판하다 평가하다 전망하다 예고하다 보도하다 요구하다 제안하다',
  ),
  former: words('전 전임 전직 옛 고'),
  civil: words('일반 평범한'),
  relationalRoles: words(
    '대변인 당국자 관계자 고위당국자 고위관계자 대표 수석대표 책임자 지도자 정상 특사 고문 의원 위원장 부위원장 비서실장 후보 사무총장 의장 국장 차관 장관 대표단 관리 인사 측',
  ),
  meetingVerbs: words('만나다 회담하다 회동하다 통화하다 면담하다 접견하다 협의하다 협상하다 열다'),
  comitative: 'with',
  entered: new Set(),
  stances: new Set(),
  stanceMarker: '',
  counters: new Set(),
  ...koreanGroups,
  nameParticles: new Set(),
  directions: words('북부 남부 동부 서부 중부'),
  localOffices: new Set(),
  notNames: new Set(),
  hyphenKeepers: new Set(),
  combiningForms: new Map(),
  familyFirst: new Set(),
  personTag: TAG.person,
  homeState: 'KOR',
  envoys: words('대사 대사대리 대리대사 공사 총영사 영사 주한대사 주한공사'),
  homeBodies: words(
    '보수단체 진보단체 환경단체 노동단체 어민단체 참여연대 민주노총 경찰 검찰 국군 법원 대법원 헌재 헌법재판소 청와대 여당 야당 여권 시민단체 대통령 국무총리 공정위 금융위 관세청 무역위원회 국방장관 통일장관 국회의장단 시민 육군 해군 공군 해병대 기업 농림축산식품부 과학기술정보통신부 여성가족부 보훈부 소방청 산림청 정부 외교부 국방부 통일부 국회 해양수산부 해수부 산업부 산업통상자원부 문체부 문화체육관광부 법무부 기획재정부 기재부 국토교통부 보건복지부 교육부 환경부 행정안전부 합참 합동참모본부 대통령실 국회의장 국정원 질병관리청 해경 국회의원 국가안보실장',
  ),
  genderedNouns: new Map([
    ['여사', 'f'],
    ['여왕', 'f'],
    ['국왕', 'm'],
    ['남성', 'm'],
    ['여성', 'f'],
    ['교황', 'm'],
  ]),
  firmEndings: words('회사 그룹 은행 당 신문 방송 전자 자동차 통신'),
  local: words('현지 지방'),
  leaderRole: '지도자',
  counterparts: words('카운터파트'),
  plainPersons: words('남성 여성 주민 시민 관광객 피해자 국민'),
  givenNamesTables: [],
  surnamesTable: 'ko/surnames',
  complements: new Set(),
  placeComplements: new Set(),
  officeNouns: new Set(),
};

/** The syllables of a word, one of letters and digits whole. */
function syllables(lower: string): readonly string[] {
  if (lower === '' || /^[·-]$/.test(lower)) return [];
  return lower.match(/\p{Script=Hangul}|[^\p{Script=Hangul}·-]+/gu) ?? [];
}
