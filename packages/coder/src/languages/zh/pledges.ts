// Chinese words of promising, agreeing, planning and hoping.

import type { Firmness, PledgeGrammar } from '../../pledges/pledge-grammar.ts';
import { chineseSpeech } from './speech.ts';
import { CONDITIONS, words } from './trees/word-kinds.ts';

function firm(lists: Readonly<Record<Firmness, string>>): ReadonlyMap<string, Firmness> {
  return new Map(
    (Object.entries(lists) as [Firmness, string][]).flatMap(([firmness, list]) =>
      list === '' ? [] : [...words(list)].map((word) => [word, firmness] as const),
    ),
  );
}

/** Chinese of news. */
export const chinesePledges: PledgeGrammar = {
  verbs: firm({
    promised: '承诺 保证 誓言 允诺 许诺 答应 发誓',
    agreed: '同意 商定 约定 一致同意 议定 说好',
    planned: '计划 决定 打算 准备 拟 宣布 预计 定于 提议 考虑',
    hoped: '希望 愿 愿意 期待 力争 寻求 争取 有意 期望 盼',
  }),
  objectVerbs: words('承诺 保证 计划 筹备 准备'),
  occasions: words('访问 会谈 会晤 峰会 会议 谈判 磋商 对话 演习 军演 论坛 选举 公投 仪式 展览 国事访问 首脑会谈'),
  actPrepositions: words('就 对'),
  outlooks: new Map(),
  nouns: new Map(),
  supportVerbs: new Set(),
  future: words('将 将会 将要 即将 会 拟'),
  pastFuture: new Set(),
  possible: words('可能 或 或许 也许 可以 能 可 应 应该 应当 必须 需 需要 能够 或将'),
  permissions: words('可 可以'),
  announcing: words('宣布 决定 公布'),
  negators: words('不 没 没有 未 不会 不再 绝不 不能 并未 尚未'),
  conditional: CONDITIONS,
  mainConditional: CONDITIONS,
  accompanying: words('随着 在'),
  infinitives: new Set(),
  bareInfinitives: true,
  be: '是',
  go: '去',
  notActs: words(
    '是 有 上升 下降 增长 增加 减少 成为 保持 影响 导致 造成 意味着 达到 需要 知道 喜欢 感到 发生 出现 面临 丧失 失去 死亡 存在 认为 看到 包括 显示 超过 带来 得到 取决 加深 有助于 损害 危及 受到 遭受 遇到 引发',
  ),
  endurance: words('等待 容忍 接受 允许 坐视 屈服 妥协 让步 退让 忘记 动摇 坐视不管 袖手旁观 退缩 善罢甘休'),
  protocolActs: words('访问 会见 会晤 出席 参加 签署 举行 接待 抵达 赴 访 会谈 发表 出访 造访 前往 率团 致辞'),
  requests: words('敦促 要求 呼吁 请求 吁请 促请 命令 鼓励 邀请 劝说 说服 迫使 建议 希望 期待 盼 提醒 警告 期望'),
  refusals: words('拒绝 取消 放弃 反对 停止 推迟 谴责 批评 否认 威胁 抗议 阻止 暂停 违反 退出'),
  speechVerbs: chineseSpeech.clauseVerbs,
  forecasts: words('预计 预测 认为 估计 猜测 担心 怀疑 相信 预期 分析'),
  emptyObjects: new Set(),
  recipients: words('to with for toward 向 与 同 为 对 给'),
  bodies: words('政府 内阁 外交部 国防部 总统府 发言人 团队 当局 大使馆 使馆'),
  firstPerson: words('我 我们 我方 我国'),
};
