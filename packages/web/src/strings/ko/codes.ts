// Plain words for codes that are not the record's: of series, reviews, feeds and figures, in Korean.

export const codes = {
  phase: {
    steady: '안정',
    thaw: '해빙',
    reset: '관계 회복',
    freeze: '경색',
    deterioration: '악화',
  },
  task: {
    events: '사건 찾기',
    relations: '주어진 두 행위자 사이',
  },
  feed: {
    active: '정상',
    gone: '없어짐',
    moved: '옮겨 감',
  },
  reason: {
    confidence: '낮은 확신도',
    contradiction: '보도가 서로 어긋남',
  },
  language: {
    en: '영어',
    ko: '한국어',
    zh: '중국어',
    ja: '일본어',
  },
};
