// Chinese words by what they do in a clause: coverbs, verbs that govern others, localisers, words of time.

import type { Doc } from '../../../doc/doc.ts';

/** Words of a list with blanks between. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Coverbs and the relation each tells, by the name the floors know it under. */
export const COVERBS: ReadonlyMap<string, string> = new Map(
  (
    '与=with 同=with 跟=with 对=toward 对于=toward 向=to 朝=to 针对=against 就=about 关于=about 围绕=about 在=in 于=in 从=from 自=from 由=by ' +
    '被=by 遭=by 把=object 将=object 为=for 给=for 替=for 以=using 用=using 凭=using 据=according 根据=according 按照=according 依据=according ' +
    '应=invited 通过=through 经=through 因=because 由于=because 随着=because 除=except 除了=except 当=in 至=to 到=to 比=than 距=from 借=using 趁=in 沿=along ' +
    '面对=toward 为了=because 作为=as 鉴于=because 透过=through 藉由=using 较=than 令=object 经由=through 有关=about 基于=because 自从=from'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Coverbs that are as often verbs or adverbs: they count where a noun and then a verb follow. */
export const DOUBTFUL_COVERBS: ReadonlySet<string> = words(
  '就 由 为 以 用 给 到 至 比 应 因 将 遭 经 朝 较 作为 令 当 通过 自 替 面对 有关 把',
);

/** Coverbs behind a verb: `出口至`, `位于`, `来自`. */
export const BEHIND_VERB: ReadonlySet<string> = words('于 至 到 自 向 往 给 在 为');

/** Verbs that report: the clause behind them is what is said. */
export const SPEECH: ReadonlySet<string> = words(`
  表示 说 说道 称 指出 强调 认为 宣布 透露 警告 声称 宣称 重申 指责 指控 相信 主张 回应 介绍 坦言 直言 提到 写道 补充 解释 承认 否认 披露 报道 通报
  声明 证实 确认 呼吁 批评 威胁 誓言 扬言 发现 显示 认定 意味着 预计 预测 担心 担忧 坚称 辩称 说明 提醒 告诉 通知 强调说 表示说 反驳 保证 谈到 坚持
  决定 要求 希望 期待 期望 建议 提议 公布 得知 猜测 怀疑 断言 评论 答复 问 称赞 感到 谴责 抱怨 控诉 抗议 回答 认识 看到 指 明言 痛斥 盼 吁 盼望`);

/** Verbs whose object does what the verb behind it says: `敦促韩方停止`. */
export const PIVOT: ReadonlySet<string> = words(`
  敦促 要求 呼吁 请求 邀请 允许 准许 禁止 迫使 说服 劝说 让 使 令 促使 命令 责令 催促 鼓励 支持 帮助 协助 派遣 派 阻止 请 吁请 授权 劝 建议 指责 指控 谴责
  批评 阻碍 逼迫 强迫 引导 推动 带领 率领 率 陪同 指示 委托 组织 动员 吁 促请 促 告诫 警告 叮嘱 感谢 祝贺 希望 期待 盼 指使 欢迎 反对 担心 抗议 望 力促 喊话`);

/** Verbs that govern another verb of the same subject: `计划访问`, `拒绝恢复`. */
export const GOVERNING: ReadonlySet<string> = words(`
  计划 计画 拒绝 同意 承诺 决定 准备 打算 希望 愿意 愿 希 拟 力争 试图 企图 威胁 誓言 继续 开始 停止 着手 宣布 要求 请求 努力 寻求 考虑 保证 允诺 答应
  推迟 取消 暂停 恢复 放弃 禁止 避免 防止 反对 支持 主张 建议 提议 呼吁 坚持 争取 打算 欲 决心 期待 期望 旨在 致力 致力于 加以 予以 进行 拒不 拒 商定 约定 说好 谋求
  获准 准予 批准 商讨 讨论 磋商 协商 恳请 授权 强制 打算 预计 预定 定于 原定 涉嫌 被控 免于 有意 无意 有望 得以 用于 有助于 许诺 应允 议定 谈妥 敲定 扬言 没有答应 没答应 不答应 不肯 不愿 未能 参与 参加 尝试 试行 加强 扩大 推进 推动 促进 深化 能够`);

/** Verbs with little meaning of their own; the word behind them is the act: `予以谴责`, `举行会谈`. */
export const LIGHT: ReadonlySet<string> = words(`
  予以 给予 加以 进行 举行 展开 开展 作出 做出 作 做 提出 表示 发出 发表 实施 采取 达成 受到 遭到 遭受 表达 展现 深表 予 致以 给以 施以 发起 引发 造成 启动 开启 深感 感到
  提供 接受 签署 取得 维持 保持 实行 推行 遭 受 获得 得到 参加 出席 结束 完成 恢复 停止 取消 推迟 暂停 中断 中止 要求 请求 呼吁 要 拒绝 面临 招致 缺席 深化`);

/** Words behind a noun that say where or when: `会议上`, `两国之间`. */
export const LOCALISERS: ReadonlyMap<string, string> = new Map(
  '上=in 下=in 中=in 里=in 内=in 外=in 间=between 之间=between 期间=during 后=after 之后=after 以后=after 前=before 之前=before 以前=before 时=during 以来=since 之际=during 当中=in 之中=in 之下=in 以内=in 附近=near 旁=near 周边=near 沿线=along 起=since 之上=in 以上=above 以下=below 上空=over 场边=in 边=near 方面=in'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Conjunctions that open a condition, and those that open another adverbial clause. */
export const CONDITIONS: ReadonlySet<string> = words('如果 如 若 若是 假如 要是 倘若 一旦 只要 除非 只有 假若 前提是');
export const SUBORDINATORS: ReadonlySet<string> = words(
  '虽然 尽管 由于 因为 为了 既然 以便 以免 以 无论 不论 不管 即使 哪怕 从而 以致 直到 自从 当 因 为 鉴于 随着 藉此',
);
/** Conjunctions between nouns. */
export const COORDINATORS: ReadonlySet<string> = words('和 及 以及 暨 、 或 或者 並 並且 并 与');

/** Adverbs that the cutter would part, or take for other words. */
export const ADVERBS: ReadonlySet<string> = words(
  '并未 并没有 从未 未曾 不曾 尚未 从不 决不 从没 单方面 再次 再度 正式 共同 一致 坚决 强烈 联合 随即 旋即 首次 陆续 相继 严厉 公开 绝不 拒不 绝对 完全 另外 此外 同时 随后 亦 仍旧 继而 之后 为此 对此 因此 进而 一同 一道 先后 当场 紧急 临时 全面 如期 按期 依法 依规 悉数 一贯 全程 当众 一再 屡次 再三 反复 接连 连日 是否 能否 会否 何时 有无',
);

/** Auxiliaries and adverbs of the future. */
export const FUTURE: ReadonlySet<string> = words('将 将会 将要 即将 拟 定于 会 将于');

/** Auxiliaries and adverbs of what may be, and those that ask whether or when it will. */
export const POSSIBLE: ReadonlySet<string> = words(
  '是否 何时 能否 会否 可否 可能 可 或 或将 也许 或许 可以 能 能够 恐',
);

const TIME_UNITS = words(
  '日 号 月 年 天 周 时 点 分 世纪 月底 月初 年底 年初 年末 月份 小时 分钟 时候 季度 上午 下午 凌晨 晚 晚上 晚间 早上 清晨 中午 傍晚 夜间 当地 时间 上旬 中旬 下旬 周末 秋 春 夏 冬 年间 年代 夜 午 早晨 早晚 左右 初 底 春天 夏天 秋天 冬天 春季 夏季 秋季 冬季 年春 圣诞节 春节',
);
const TIME_WORDS =
  /^(?:(?:今|明|昨|前|当|次|同|本|上|下|这|去|后|翌|每|近|现|即|日|同一|上个|下个|本个|这个|去年|今年)(?:天|日|年|月|周|周末|晚|晨|早|时|夜|季|季度|世纪|期|前|后|刻|星期|礼拜|个月|月份)|(?:上|下|本|这)?(?:周|星期|礼拜)[一二三四五六日天末]|目前|现在|此前|近日|日前|近期|当前|随后|此后|之后|之前|最近|如今|眼下|今后|未来|过去|此次|今早|昨晚|今晚|届时|同时|当时|昨|日内|近来|近年|近年来|多年来|长期|长期以来|[一二三四五六七八九十]+月|[一二三四五六七八九十]+月份|\d+月|\d+月份)$/;

/** Whether a word names a time, or a unit that dates are counted in. */
export function isTimeWord(form: string): boolean {
  return TIME_UNITS.has(form) || TIME_WORDS.test(form);
}

const IDEOGRAPH = /\p{Script=Han}/u;

/** `中日防长会谈 双方同意…`: headlines part clauses by a blank; between Chinese characters none stands otherwise. */
export function isBlankBefore(doc: Doc, token: number): boolean {
  const gap = doc.starts[token]! - doc.ends[token - 1]!;
  return gap > 0 && IDEOGRAPH.test(doc.form(token).charAt(0)) && IDEOGRAPH.test(doc.form(token - 1).slice(-1));
}
