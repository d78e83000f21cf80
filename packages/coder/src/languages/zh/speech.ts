// Chinese quotation marks and the words that attribute speech.

import type { SpeechGrammar } from '../../speech/speech-grammar.ts';
import { words } from './trees/word-kinds.ts';

const CLAUSE_VERBS = words(`
  说 表示 称 指出 强调 认为 宣布 透露 警告 声称 宣称 重申 主张 回应 介绍 坦言 直言 写道 补充 解释 承认 否认 披露 声明 证实 确认 相信 告诉 反驳 呼吁 批评
  誓言 保证 谈到 提到 指控 指责 预测 预计 承诺 道 明言 坚称 辩称 提醒 抱怨 感叹 评论 问 答复 表态 通报 报道 通知 如是说 发推 发表 发推称 说道 提出 陈述 诉说 补充道 透露说 感慨 断言 叹道`);
const QUOTING_VERBS = words(
  '称为 形容 描述 形容为 引述 引用 援引 谴责 称赞 赞扬 斥责 痛斥 抨击 批评 要求 表达 高呼 喊 呼喊 写 发文 发帖 讲 谈 笑称 宣读 总结 感谢 祝贺',
);

/** Chinese of news in both scripts; straight marks are put in order before. */
export const chineseSpeech: SpeechGrammar = {
  marks: [
    { open: '“', close: '”' },
    { open: '「', close: '」' },
    { open: '『', close: '』' },
    { open: '‘', close: '’' },
  ],
  verbs: new Set([...CLAUSE_VERBS, ...QUOTING_VERBS]),
  clauseVerbs: CLAUSE_VERBS,
  describingVerbs: words('称 称为 形容 形容为 描述 批评 谴责 斥责 痛斥 抨击 指责 称赞 表示 认为 提出'),
  addressingVerbs: words('告诉 通知 提醒 警告'),
  passiveSpeakers: new Set(),
  addressingPrepositions: words('对 向'),
  sourcePhrases: [['据'], ['根据'], ['按照']],
  complementizers: words('： ， : , “ ” 「 」'),
  quoteTails: new Set(),
  speakerAhead: false,
  announcing: new Set(),
  titleCues: words(
    '电影 影片 歌曲 专辑 电视剧 小说 节目 展览 主题 口号 项目 计划 代号 名为 题为 所谓 称作 以 国名 更名 改名 叫',
  ),
  smallWords: new Set(),
  pronouns: words('他 她 它 他们 她们 我 我们 你 你们 这 那 其 谁 此 自己 大家'),
};
