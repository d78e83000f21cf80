// A small record of two countries, as two presses report it.

import { type MadeParty, madeArticle } from './made-articles.case.ts';

export const LEE: MadeParty = { code: 'KOR', name: 'Lee Jae-myung', office: 'President of South Korea' };
export const XI: MadeParty = { code: 'CHN', name: 'Xi Jinping', id: 'Q15031', office: 'President of China' };

export const MEETING = 'Lee Jae-myung met Xi Jinping in Beijing.';
export const ACCORD = 'South Korea and China signed an accord on trade.';

/** Reported by a Korean paper. */
export const KOREAN = madeArticle({
  id: 'korean',
  url: 'https://korea.example/meeting',
  title: 'Summit in Beijing',
  country: 'KOR',
  published: '2026-01-06',
  mentions: [
    { sentence: MEETING, trigger: 'met', actor: [LEE, XI], date: '2026-01-05' },
    {
      sentence: ACCORD,
      trigger: 'signed',
      actor: ['KOR', 'CHN'],
      type: 'SUPPORT',
      field: 'economy',
      date: '2026-01-05',
    },
  ],
  quotes: [{ text: 'We begin anew.', speaker: LEE, about: ['CHN'] }],
  pledges: [{ action: 'lift the ban on imports', by: 'CHN', to: 'KOR' }],
  attitudes: [{ text: 'Koreans distrust China.', holder: 'KOR', target: 'CHN' }],
});

/** The same meeting, reported by a Chinese paper. */
export const CHINESE = madeArticle({
  id: 'chinese',
  url: 'https://china.example/meeting',
  country: 'CHN',
  language: 'zh',
  published: '2026-01-07',
  mentions: [
    { sentence: '习近平在北京同李在明会谈。', trigger: '会谈', actor: [LEE, XI], date: '2026-01-05', confidence: 0.6 },
  ],
});

/** Another relationship, earlier. */
export const JAPANESE = madeArticle({
  id: 'japanese',
  country: 'JPN',
  published: '2025-11-20',
  mentions: [
    {
      sentence: 'China criticised Japan over its remarks.',
      trigger: 'criticised',
      actor: ['CHN'],
      recipient: ['JPN'],
      type: 'ACCUSE',
      date: '2025-11-19',
    },
  ],
});

/** A plan that nothing dates. */
export const UNDATED = madeArticle({
  id: 'undated',
  published: null,
  mentions: [
    {
      sentence: 'South Korea plans to talk with China.',
      trigger: 'talk',
      actor: ['KOR', 'CHN'],
      status: 'planned',
      confidence: 0.3,
    },
  ],
});

export const ALL = [KOREAN, CHINESE, JAPANESE, UNDATED];
