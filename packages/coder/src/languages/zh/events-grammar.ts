// Chinese function words for the frame extractor.

import type { FrameGrammar } from '../../events/frame-grammar.ts';
import type { Lexicon } from '../../events/lexicon.ts';
import { CONDITIONS, FUTURE, POSSIBLE, words } from './trees/word-kinds.ts';

/** The Chinese grammar of frames; verbs have one form, so their headword is the word itself. */
export function chineseFrameGrammar(lexicon: Pick<Lexicon, 'eventiveNouns' | 'verbWords'>): FrameGrammar {
  return {
    negators: words(
      '不 没 没有 未 未能 不会 不能 不再 绝不 从未 并未 尚未 无 不必 不愿 并不 从不 未曾 不曾 并没有 从没 决不 绝不会 不得',
    ),
    lacking: new Set(),
    aims: new Set(),
    alternatives: new Set(),
    future: FUTURE,
    possible: POSSIBLE,
    obliged: words('应 应该 应当 必须 须 需 需要 理应 务必 得'),
    conditional: CONDITIONS,
    agentMarkers: new Set(['by']),
    genitives: new Set(['of']),
    infinitives: words('以便 以免 以期 以求 来'),
    subjectControl: words('承诺 威胁 誓言 保证 使用 派遣 派 出动 致电 致函'),
    eventiveNouns: lexicon.eventiveNouns,
    verbLemma: (form) => form,
    isPresentForm: () => false,
    isBaseForm: () => false,
    speakerPronouns: words('其 他 她 它 他们 自己 我 我们 我方 自身'),
    papers: words('声明 决议 信函 报告 文章 谈话 社论 推文 公告 通告'),
    tags: { participle: 'none', gerund: 'none', past: 'none', base: 'none' },
    finiteTags: new Set(),
    clauseOpeners: new Set(),
    namingVerbs: new Set(),
    participantVerbs: new Set(),
    mindParticiples: new Set(),
    plannedModifiers: words('拟议 计划 预定 即将'),
    particles: new Set(),
    ongoingMarks: words('正在 正 在'),
    doneMarks: words('了 过 已 已经 曾 刚刚 刚'),
    timesAhead: words('下周 下月 下个月 明年 明天 明日 后天 本月底 年底前 不久 近期将 择期 届时 今后'),
    weekdays: new Set(),
    numberedDays: new Set(),
    verbFinal: false,
    dropsArguments: 'main',
    be: '是',
    have: '有',
  };
}
