// Korean quotation marks and the words that attribute speech.

import type { SpeechGrammar } from '../../speech/speech-grammar.ts';
import { words } from './words/word-list.ts';

const CLAUSE_VERBS = words(`
  말하다 밝히다 전하다 강조하다 설명하다 지적하다 주장하다 덧붙이다 언급하다 발표하다 경고하다 답하다 비판하다 평가하다 전망하다 예고하다 보도하다 알리다 전해지다 알려지다 인정하다 시인하다 부인하다 반박하다 
  약속하다 다짐하다 선언하다 공언하다 시사하다 당부하다 호소하다 촉구하다 요구하다 단언하다 확인하다 진단하다 분석하다 내다보다 보다 여기다 믿다 생각하다 우려하다 물다 묻다 쓰다 적다 되묻다 털어놓다 토로하다 
  라고하다 겠다고하다 하다 말씀하다 이야기하다 얘기하다 회고하다 회상하다 술회하다 일축하다 자평하다 해명하다 제안하다 질타하다 규탄하다 비난하다 꼬집다 공개하다 통보하다 통지하다 피력하다 역설하다 외치다 소개하다 환영하다 위협하다 으름장을놓다 밝혀지다 역설하다 전제하다 첨언하다 고백하다 반문하다 응답하다 대답하다 표현하다 논평하다 게시하다 올리다`);
const QUOTING_VERBS = words(
  '부르다 묘사하다 표현하다 규정하다 일컫다 칭하다 인용하다 낭독하다 칭찬하다 감사하다 축하하다 비유하다',
);

/** Korean of news. */
export const koreanSpeech: SpeechGrammar = {
  marks: [
    { open: '“', close: '”' },
    { open: '「', close: '」' },
    { open: '『', close: '』' },
    { open: '‘', close: '’' },
    { open: "'", close: "'" },
  ],
  verbs: new Set([...CLAUSE_VERBS, ...QUOTING_VERBS]),
  clauseVerbs: CLAUSE_VERBS,
  describingVerbs: words(
    '부르다 묘사하다 표현하다 규정하다 비판하다 비난하다 지적하다 평가하다 규탄하다 말하다 밝히다 강조하다',
  ),
  addressingVerbs: words('통보하다 통지하다 알리다'),
  passiveSpeakers: new Set(),
  addressingPrepositions: words('에게 한테 께 에게는'),
  sourcePhrases: [],
  complementizers: words('라고 고 며 라며 이라고 이라며 다고 하고 면서 라면서 , “ ” " 「 」'),
  quoteTails: words(
    '라고 고 며 라며 이라고 이라며 면서 라면서 이라면서 라고도 고도 라는 는 이라는 하고 라 이라 라던 이라던',
  ),
  speakerAhead: true,
  announcing: words('다음 이같이 이렇게'),
  titleCues: words('영화 노래 앨범 드라마 소설 책 전시회 주제 구호 프로그램 제목 이름 이른바 일명'),
  smallWords: new Set(),
  pronouns: words('그 그녀 그들 나 저 우리 당신 이것 그것 누구 이 자신 이날 전날'),
};
