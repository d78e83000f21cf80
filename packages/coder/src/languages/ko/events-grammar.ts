// Korean function words for the frame extractor.

import type { FrameGrammar } from '../../events/frame-grammar.ts';
import type { Lexicon } from '../../events/lexicon.ts';
import { TAG } from './words/reading.ts';
import { words } from './words/word-list.ts';

/** Endings and nouns of conditions. */
export const CONDITIONS: ReadonlySet<string> = words(
  '면 으면 다면 ㄴ다면 는다면 라면 거든 려면 으려면 경우 경우에 경우에는',
);

/** The Korean grammar of frames; verbs bear their lemma, so their headword is it. */
export function koreanFrameGrammar(lexicon: Pick<Lexicon, 'eventiveNouns' | 'verbWords'>): FrameGrammar {
  return {
    negators: words('않 못 없 말 안 않다 못하다 없다'),
    future: words('겠 예정 방침 계획 것 생각 작정 태세 참 용의 준비 뜻 의사 의향'),
    possible: words('수 가능성 듯 공산 모양 리 만'),
    obliged: words('야 필요'),
    conditional: CONDITIONS,
    agentMarkers: new Set(['by']),
    genitives: new Set(['of']),
    infinitives: words('려고 으려고 려 으려 러 으러 고자 위해 기'),
    subjectControl: words('약속하다 위협하다 다짐하다 보장하다 보내다 파견하다 제안하다'),
    eventiveNouns: lexicon.eventiveNouns,
    verbLemma: (_form, lemma) => lemma,
    isPresentForm: () => false,
    isBaseForm: () => false,
    speakerPronouns: words('그 그녀 그들 우리 자신 자국 저 나'),
    papers: words('성명 결의안 결의 서한 보고서 사설 담화 공고 공동성명 논평 글 목소리 구호 함성 메시지 편지'),
    tags: { participle: TAG.passive, gerund: 'none', past: TAG.past, base: 'none' },
    plannedModifiers: words('예정된 계획된 차기 다음'),
    particles: new Set(),
    ongoingMarks: words('있다 중'),
    doneMarks: new Set(),
    timesAhead: words('다음 오는 내달 내년 내일 모레 조만간 향후 곧 내주 다음달 다음주'),
    weekdays: new Set(),
    numberedDays: words('일'),
    verbFinal: true,
    dropsArguments: 'anywhere',
    lacking: new Set(),
    aims: words('위해 위하여 위해서 위한 도록'),
    alternatives: new Set(),
    finiteTags: new Set(),
    clauseOpeners: new Set(),
    namingVerbs: new Set(),
    participantVerbs: new Set(),
    mindParticiples: new Set(),
    be: '이다',
    have: 'none',
  };
}
