// Plain words for codes that are not the record's: of series, reviews, feeds and figures, in English.

export const codes = {
  phase: {
    steady: 'steady',
    thaw: 'thaw',
    reset: 'reset',
    freeze: 'freeze',
    deterioration: 'deterioration',
  },
  task: {
    events: 'events found',
    relations: 'between two given actors',
  },
  feed: {
    active: 'in order',
    gone: 'gone',
    moved: 'moved',
  },
  reason: {
    confidence: 'low confidence',
    contradiction: 'reports contradict each other',
  },
  language: {
    en: 'English',
    ko: 'Korean',
    zh: 'Chinese',
    ja: 'Japanese',
  },
};
