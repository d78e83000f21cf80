// Chinese words for what publics think of each other.

import type { AttitudeGrammar, OpinionWord, Polarity } from '../../attitudes/attitude-grammar.ts';
import { words } from './trees/word-kinds.ts';

function each<T>(list: string, value: T): readonly (readonly [string, T])[] {
  return [...words(list)].map((word) => [word, value] as const);
}

function opinion(polarity: Polarity, label: string): OpinionWord {
  return { polarity, label };
}

/** Chinese of news. */
export const chineseAttitudes: AttitudeGrammar = {
  moods: new Map([
    ...each('反感 不信任 敌意 厌恶 仇恨 怨恨 敌视 嫌恶 戒心 不满情绪', -1 as const),
    ...each('好感 善意 亲近感 友好感情 信任感', 1 as const),
    ...each('情绪 好感度 印象 态度 看法 舆论 民意 感情 认知', 0 as const),
  ]),
  feelings: new Map([
    ...each('愤怒 愤慨 不满 警惕 反感 恼火 怀疑', -1 as const),
    ...each('友善 热情 亲近', 1 as const),
  ]),
  becoming: words('变得 感到 日益 愈发 越来越'),
  publicWords: words('民众 国民 公众 社会 百姓 人民 网民 年轻人'),
  turns: new Map([
    ...each('恶化 负面 敌对 恶劣 冷淡 变差 转差 强硬 低迷', -1 as const),
    ...each('好转 正面 友好 积极 改善 回暖 升温', 1 as const),
  ]),
  trends: new Map([
    ...each('上升 增加 加深 扩散 增强 高涨 蔓延 升高 加剧 上涨 攀升', 1 as const),
    ...each('下降 减弱 缓解 消退 下滑 减少', -1 as const),
  ]),
  prefixes: new Map([
    ['反', -1],
    ['亲', 1],
  ]),
  judgements: new Map([
    ...each('不信任', opinion(-1, 'distrust')),
    ...each('讨厌 厌恶 反感', opinion(-1, 'dislike')),
    ...each('信任', opinion(1, 'trust')),
    ...each('喜欢', opinion(1, 'like')),
  ]),
  viewing: words('认为 觉得 持 看待 视 抱有 怀有 表示 回答 感到 有'),
  opinions: new Map([
    ...each('不友好 负面 消极 不好', opinion(-1, 'negative')),
    ...each('反感 没有好感 无好感', opinion(-1, 'unfavourable')),
    ...each('威胁 敌人', opinion(-1, 'threat')),
    ...each('好感 有好感', opinion(1, 'favourable')),
    ...each('正面 积极 友好', opinion(1, 'positive')),
    ...each('伙伴 朋友', opinion(1, 'friend')),
  ]),
  towards: words('对 对于'),
  among: words('在 中'),
  polls: words('民调 民意调查 调查 问卷'),
  comparisons: new Map([
    ['上升', 1],
    ['增加', 1],
    ['下降', -1],
    ['减少', -1],
  ]),
  supposed: words('可能 或 会 将 应 应该 可以'),
  infinitives: new Set(),
};
