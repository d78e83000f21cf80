// Words of the frame and of parts that all pages share, in Korean.

export const frame = {
  relations: '관계',
  read: '기사 읽기',
  search: '검색',
  review: '검토',
  sources: '출처',
  settings: '설정',
  help: '도움말',
  skip: '본문으로 건너뛰기',
  main: '주 메뉴',
  ofPair: '{pair} 페이지',
  overview: '개요',
  chronology: '연표',
  accounts: '두 언론',
  pledges: '약속',
  people: '인물',
  network: '관계망',
  language: '언어',
  look: '색상',
  lookAuto: '시스템 설정',
  lookLight: '밝게',
  lookDark: '어둡게',
  api: '프로그램용 API',
  foot: '두 나라 언론의 보도를 코드화했습니다. 모든 줄은 원래 문장으로 이어집니다.',
};

export const states = {
  loading: '기록을 읽는 중 …',
  failed: '읽을 수 없습니다.',
  unreachable: '서버가 응답하지 않습니다.',
  unreachableDo: '이 컴퓨터에서 rapport serve가 실행 중인지 확인한 뒤 다시 시도하세요.',
  again: '다시 시도',
  signIn: '로그인',
  nothing: '기록된 것이 없습니다.',
  unknownPage: '없는 페이지입니다.',
  unknownPageDo: '주소가 잘못되었거나 해당 항목이 기록에서 제외되었을 수 있습니다.',
  home: '모든 관계로',
};

export const parts = {
  asTable: '수치를 표로 보기',
  reports: '{n:건|건}',
  elsewhere: '그 밖',
  undated: '날짜 없음',
  contradicted: '보도가 엇갈림',
  corrected: '사람이 고침',
  all: '모두',
  more: '더 보기',
  since: '시작',
  until: '끝',
  period: '기간',
  name: '이름',
  send: '보내기',
};

export const index = {
  cooperation: '협력',
  conflict: '갈등',
  reportsRead: '읽은 보도',
  between: '{low}에서 {high} 사이',
  readoutCounts: '사건 {n}건, 읽은 보도 {d}건',
  keys: '화살표 키로 기간을 옮기고, Shift와 함께 구간을 고르며, Enter로 그 사건을 엽니다.',
  keyCoopDeeds: '협력 행동',
  keyCoopWords: '협력 발언',
  keyConfWords: '갈등 발언',
  keyConfDeeds: '갈등 행동',
};
