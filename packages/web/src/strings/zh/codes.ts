// Plain words for codes that are not the record's: of series, reviews, feeds and figures, in Chinese.

export const codes = {
  phase: {
    steady: '平稳',
    thaw: '回暖',
    reset: '重启',
    freeze: '冰冻',
    deterioration: '恶化',
  },
  task: {
    events: '找出事件',
    relations: '给定双方之间',
  },
  feed: {
    active: '正常',
    gone: '已不存在',
    moved: '已迁移',
  },
  reason: {
    confidence: '把握较低',
    contradiction: '报道互相矛盾',
  },
  language: {
    en: '英语',
    ko: '韩语',
    zh: '中文',
    ja: '日语',
  },
};
