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
    planned: '计划 决定 打算 准备 拟 宣布 预计 定于 提议 考虑 决心',
    hoped: '希望 愿 愿意 期待 力争 寻求 争取 有意 期望 盼',
  }),
  objectVerbs: words('承诺 保证 计划 筹备 准备'),
  occasions: words('访问 会谈 会晤 峰会 会议 谈判 磋商 对话 演习 军演 论坛 选举 公投 仪式 展览 国事访问 首脑会谈'),
  actPrepositions: words('就 对'),
  outlooks: new Map(),
  nouns: firm({ promised: '承诺', agreed: '', planned: '计划 方案 打算 意向', hoped: '愿望 意愿' }),
  supportVerbs: words('公布 宣布 提出 制定 表达 表明 重申 作出 做出 明确 披露 确认 发布 拟定 出台 公开'),
  future: words('将 将会 将要 即将 会 不会 拟 定于'),
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
  dropsSubject: true,
  isPresent: (_form, _tag, auxiliaries) => !auxiliaries.some((a) => /^[了过着]$/.test(a)),
  actBeforeNoun: (_form, endings) => endings.includes('的'),
  happening: words('举行 召开 开始 启动 重启 恢复 进行 开幕'),
  upcoming: words('即将举行 预定'),
  between: words('between'),
  terms: words('协议 协定 合同 条约 互换 货币互换 停火 休战 豁免 免签 政策 措施 项目 备忘录 禁令'),
  settling: words('签署 签订 达成 续签 缔结 延长'),
  lasting: words('持续 延续 实施 实行 执行 适用 延长'),
  extending: words('延长 续签 延期'),
  surveyed: words('受访者 百分之'),
  be: '是',
  go: '去',
  notActs: words(
    '是 有 达 上升 下降 增长 增加 减少 成为 保持 影响 导致 造成 意味着 达到 需要 知道 喜欢 感到 发生 出现 面临 丧失 失去 死亡 存在 认为 看到 包括 显示 超过 带来 得到 取决 加深 有助于 损害 危及 受到 遭受 遇到 引发 享受 享有 获得 得益 经历',
  ),
  endurance: words('等待 容忍 接受 允许 坐视 屈服 妥协 让步 退让 忘记 动摇 坐视不管 袖手旁观 退缩 善罢甘休'),
  protocolActs: words('访问 会见 会晤 出席 参加 签署 举行 接待 抵达 赴 访 会谈 发表 出访 造访 前往 率团 致辞'),
  requests: words('敦促 要求 呼吁 请求 吁请 促请 命令 鼓励 邀请 劝说 说服 迫使 建议 希望 期待 盼 提醒 警告 期望'),
  refusals: words('拒绝 取消 放弃 反对 停止 推迟 谴责 批评 否认 威胁 抗议 阻止 暂停 违反 退出'),
  speechVerbs: chineseSpeech.clauseVerbs,
  forecasts: words('预计 预测 认为 估计 猜测 担心 怀疑 相信 预期 分析'),
  emptyObjects: new Set(),
  recipients: words('to with for toward 向 与 同 为 对 给'),
  bodies: words('政府 内阁 外交部 国防部 总统府 发言人 团队 当局 大使馆 使馆 部门 官员'),
  firstPerson: words('我 我们 我方 我国'),
};
