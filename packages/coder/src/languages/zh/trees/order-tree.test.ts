import { doc as docOf, treeOf } from '@rapport/testkit';
import { expect, it } from 'vitest';
import type { Doc } from '../../../doc/doc.ts';
import { SHORT_NAME } from '../short-names.ts';
import { orderTrees } from './order-tree.ts';

/** The tree that the order of words gives: `word←head relation`, marks left out. */
function ordered(line: string): string {
  const cells = line.split(' ').map((word) => word.split('/') as [string, string]);
  // `_` in front of a word stands for the blank that parts clauses of a headline.
  const words = cells.map(([word]) => word.replace(/^_/, ''));
  const doc = docOf({
    words,
    tags: cells.map(([, tag]) => tag),
    heads: words.map(() => -1),
    deps: words.map(() => 'dep'),
    glued: [...cells.keys()].filter((w) => !cells[w]![0].startsWith('_')),
  });
  for (let t = 0; t < doc.length; t++) {
    if (doc.pos(t) === 'PROPN' && doc.form(t).length === 1) doc.setTag(t, 'PROPN', SHORT_NAME);
  }
  orderTrees(doc);
  return arcs(doc);
}

function arcs(doc: Doc): string {
  const found: string[] = [];
  for (let t = 0; t < doc.length; t++) {
    if (doc.deprel(t) === 'punct' || doc.deprel(t) === 'case') continue;
    found.push(`${doc.form(t)} ${doc.deprel(t)}${doc.head(t) < 0 ? '' : ` ${doc.form(doc.head(t))}`}`);
  }
  return found.join(', ');
}

it.each([
  [
    'subject, coverb, verb, object',
    '中国/PROPN 对/ADP 日本/PROPN 实施/VERB 制裁/NOUN',
    '中国 nsubj 实施, 日本 obl 实施, 实施 root, 制裁 obj 实施',
  ],
  [
    'a governed verb',
    '韩国/PROPN 拒绝/VERB 恢复/VERB 谈判/NOUN',
    '韩国 nsubj 拒绝, 拒绝 root, 恢复 xcomp 拒绝, 谈判 obj 恢复',
  ],
  [
    'objects joined by the coverb of company, where no verb follows',
    '总统/NOUN 会见/VERB 总理/NOUN 与/CCONJ 部长/NOUN',
    '总统 nsubj 会见, 会见 root, 总理 obj 会见, 与 cc 部长, 部长 conj 总理',
  ],
  [
    'the occasion on which something is done, with a subject of its own',
    '博物馆/NOUN 借/VERB 总统/NOUN 访问/VERB 首都/NOUN 之/PART 机/NOUN 归还/VERB 石像/NOUN',
    '博物馆 nsubj 归还, 总统 nsubj 访问, 访问 advcl 归还, 首都 obj 访问, 之 mark 访问, 机 mark 访问, 归还 root, 石像 obj 归还',
  ],
  [
    'what the object is to do',
    '中方/PROPN 敦促/VERB 日方/PROPN 停止/VERB 挑衅/NOUN',
    '中方 nsubj 敦促, 敦促 root, 日方 obj 敦促, 停止 xcomp 敦促, 挑衅 obj 停止',
  ],
  [
    'a relative clause',
    '访问/VERB 中国/PROPN 的/PART 总统/NOUN 离开/VERB',
    '访问 acl:relcl 总统, 中国 obj 访问, 的 mark:rel 访问, 总统 nsubj 离开, 离开 root',
  ],
  [
    'letters side by side',
    '韩/PROPN 中/PROPN 两国/NOUN 外长/NOUN 会谈/VERB',
    '韩 nmod:poss 外长, 中 conj 韩, 两国 compound 外长, 外长 nsubj 会谈, 会谈 root',
  ],
  [
    'a reported clause',
    '发言人/NOUN 表示/VERB ，/PUNCT 中方/PROPN 反对/VERB 制裁/NOUN',
    '发言人 nsubj 表示, 表示 root, 中方 nsubj 反对, 反对 ccomp 表示, 制裁 obj 反对',
  ],
  [
    'a condition',
    '如果/SCONJ 美方/PROPN 坚持/VERB ，/PUNCT 中方/PROPN 将/ADV 反制/VERB',
    '如果 mark 坚持, 美方 nsubj 坚持, 坚持 advcl 反制, 中方 nsubj 反制, 将 aux 反制, 反制 root',
  ],
  [
    'a quotation that says something of the noun in front',
    '新/ADJ 政策/NOUN “/PUNCT 违反/VERB 国际/NOUN 法律/NOUN ”/PUNCT',
    '新 amod 政策, 政策 nsubj 违反, 违反 root, 国际 compound 法律, 法律 obj 违反',
  ],
  [
    'an adverb that qualifies a noun',
    '两国/NOUN 举行/VERB 联合/ADV 峰会/NOUN',
    '两国 nsubj 举行, 举行 root, 联合 compound 峰会, 峰会 obj 举行',
  ],
  [
    'who does what the copula names',
    '这/PRON 是/AUX 总统/NOUN 出访/VERB 德国/PROPN 的/PART 首站/NOUN',
    '这 nsubj 是, 是 root, 总统 nsubj 出访, 出访 ccomp 是, 德国 nmod:poss 首站, 首站 obj 出访',
  ],
  [
    'an object that 将 puts in front of its verb',
    '朝鲜/PROPN 将/ADV 进展/NOUN 归咎于/VERB 美国/PROPN',
    '朝鲜 nsubj 归咎于, 进展 obj 归咎于, 归咎于 root, 美国 obj 归咎于',
  ],
  [
    'a second clause of what is reported',
    '大使/NOUN 表示/VERB ，/PUNCT 中国/PROPN 拒绝/VERB ，/PUNCT 关税/NOUN 伤害/VERB 农民/NOUN',
    '大使 nsubj 表示, 表示 root, 中国 nsubj 拒绝, 拒绝 ccomp 表示, 关税 nsubj 伤害, 伤害 ccomp 表示, 农民 obj 伤害',
  ],
  [
    'a thing behind 了 that a clause describes',
    '中国/PROPN 暂停/VERB 了/AUX 向/ADP 韩国/PROPN 出口/VERB 尿素/NOUN 的/PART 通关/NOUN',
    '中国 nsubj 暂停, 暂停 root, 了 aux 暂停, 韩国 nmod 通关, 出口 acl:relcl 通关, 尿素 obj 出口, 的 mark:rel 出口, 通关 obj 暂停',
  ],
  [
    'clauses of a headline that a blank parts',
    '总统/NOUN 访问/VERB 越南/PROPN _两国/NOUN 签署/VERB 条约/NOUN',
    '总统 nsubj 访问, 访问 root, 越南 obj 访问, 两国 nsubj 签署, 签署 parataxis 访问, 条约 obj 签署',
  ],
  [
    'nothing of a dateline',
    '新华社/PROPN 河内/PROPN 3/NUM 日/NOUN 电/NOUN （/PUNCT 记者/NOUN ）/PUNCT 越南/PROPN 抗议/VERB',
    '新华社 dep 抗议, 河内 dep 抗议, 3 dep 抗议, 日 dep 抗议, 电 dep 抗议, 记者 dep 抗议, 越南 nsubj 抗议, 抗议 root',
  ],
  [
    'a topic that is an act, and what is done about it',
    '双方/NOUN 就/ADV 加强/VERB 合作/NOUN 达成/VERB 一致/NOUN',
    '双方 nsubj 达成, 加强 obl 达成, 合作 dep 加强, 达成 root, 一致 obj 达成',
  ],
  [
    'trade that is stopped as a thing',
    '智利/PROPN 停止/VERB 进口/VERB 秘鲁/PROPN 苹果/NOUN',
    '智利 nsubj 停止, 停止 root, 进口 obj 停止, 秘鲁 nmod:poss 苹果, 苹果 nmod:poss 进口',
  ],
  [
    'what there is and what it does',
    '昨日/NOUN 有/VERB 两/NUM 架/NOUN 军机/NOUN 飞越/VERB 海峡/NOUN',
    '昨日 obl:tmod 有, 有 dep 飞越, 两 nummod 军机, 架 compound 军机, 军机 nsubj 飞越, 飞越 root, 海峡 obj 飞越',
  ],
  [
    'what a wire is sent for',
    '主席/NOUN 致电/VERB 总统/NOUN ，/PUNCT 祝贺/VERB 他/PRON 当选/VERB',
    '主席 nsubj 致电, 致电 root, 总统 obj 致电, 祝贺 xcomp 致电, 他 obj 祝贺, 当选 xcomp 祝贺',
  ],
  [
    'two posts of one person',
    '国务委员/NOUN 兼/CCONJ 外长/NOUN 会见/VERB 大使/NOUN',
    '国务委员 compound 外长, 兼 compound 外长, 外长 nsubj 会见, 会见 root, 大使 obj 会见',
  ],
  [
    'what somebody vows to do as his own act',
    '泰国/PROPN 威胁/VERB 驱逐/VERB 大使/NOUN',
    '泰国 nsubj 威胁, 威胁 root, 驱逐 xcomp 威胁, 大使 obj 驱逐',
  ],
  [
    'a condition inside of what is promised',
    '朝方/PROPN 承诺/VERB 若/SCONJ 美方/PROPN 停止/VERB ，/PUNCT 朝方/PROPN 将/ADV 拆除/VERB 基地/NOUN',
    '朝方 nsubj 承诺, 承诺 root, 若 mark 停止, 美方 nsubj 停止, 停止 advcl 承诺, 朝方 nsubj 拆除, 将 aux 拆除, 拆除 ccomp 承诺, 基地 obj 拆除',
  ],
  [
    'a condition with what follows from it',
    '泰国/PROPN 若/SCONJ 越界/VERB 就/ADV 反击/VERB',
    '泰国 nsubj 越界, 若 mark 越界, 越界 advcl 反击, 就 advmod 反击, 反击 root',
  ],
  [
    'one subject for a clause of time and the next',
    '外长/NOUN 与/ADP 大使/NOUN 会晤/VERB 时/ADP ，/PUNCT 提出/VERB 批评/NOUN',
    '外长 nsubj 提出, 大使 obl 会晤, 会晤 advcl 提出, 时 dep 提出, 提出 root, 批评 obj 提出',
  ],
  [
    'things of a state that something is done to',
    '美国/PROPN 对/ADP 华/PROPN 芯片/NOUN 加征/VERB 关税/NOUN',
    '美国 nsubj 加征, 华 nmod:poss 芯片, 芯片 obl 加征, 加征 root, 关税 obj 加征',
  ],
])('draws %s', (_, words, expected) => {
  expect(ordered(words)).toBe(expected);
});

it('keeps the documents trees: one root a sentence, every word under it', () => {
  const doc = treeOf('的/PART/0/dep ，/PUNCT/0/dep 将/ADV/0/dep 与/ADP/0/dep 。/PUNCT/0/dep');
  orderTrees(doc);
  for (let t = 0; t < doc.length; t++) {
    let steps = 0;
    for (let up = t; up >= 0 && steps <= doc.length; up = doc.head(up)) steps++;
    expect(steps).toBeLessThanOrEqual(doc.length);
  }
});
