// Tags that the order of words contradicts: verbs taken for nouns where nothing else could be the verb, and the reverse.

import type { Doc } from '../../doc/doc.ts';
import type { FoundName } from './names-in-text.ts';
import {
  CONDITIONS,
  COVERBS,
  FUTURE,
  GOVERNING,
  isBlankBefore,
  isTimeWord,
  LIGHT,
  LOCALISERS,
  PIVOT,
  SPEECH,
  words,
} from './trees/word-kinds.ts';

/** Tag of the treebanks for the ending of a noun. */
const NOUN_SUFFIX = 'SFN';
const LATIN_NAME = /^\p{Lu}[\p{L}'’.-]*\p{L}$/u;
/** Tags of what is put in front of a noun: `新国名`, `前总统`. */
const NOUN_PREFIX = /^PF/;
const MARKS = /^[，；：。！？,;:!?…]+$/;
const ADVERBS = words(
  '将 已 已经 正 正在 将会 不 未 没有 拒不 再次 再 又 仍 也 都 均 还 即将 曾 立即 共同 一致 坚决 亦 首次 正式',
);
/** One-letter verbs of headlines. */
const SHORT_VERBS = words('盼 吁 促 拒 晤 访 赴 抵 称 指 批 见 会');
/** Behind them the word that closes a phrase is an act's name. */
const BEFORE_ACT = /^(?:的|次|轮|场|届|项|份|篇|则|封|第.)$/;
/** Verbs that the tagger often takes for other words. */
const ALWAYS_VERBS = words('说 相约 说道 纯属 深表 深感 尊重 停止 遵守 恪守 纠正 收回 予以 力挺 达成 举行');
/** Nouns behind them what has been reached: `达成一致`. */
const REACHING = words('达成 取得');
/** Nouns that make a wish, a plan or a question of the act in front of them. */
const CONTENTS = words('意愿 意向 愿望 意图 打算 计划 提议 可能性 事宜 问题 消息 传闻 邀请 诉求');
/** Matters that officials are named by. */
const DEALINGS = words('贸易 合作 谈判 救援 投资');
/** What counts things, whatever else the word may be: `28具遗骸`. */
const COUNTERS = words('具 枚 架 艘 名 位 辆 件 座 栋 张 批 套 只 条 支 台 家 门 发 封 幅 尊 架次');
/** Verbs that let somebody do what follows. */
const LETTING = /^(?:让|允许|准许|容许)$/;
/** Marks of the passive in front of who did it. */
const PASSIVE = /^(?:遭|被)$/;
const NOMINAL = /^(?:PROPN|NOUN|PRON)$/;
/** How it is done, in front of a verb; elsewhere some of them are verbs or adjectives. */
const MANNERS = words('坚定 坚决 深入 坦诚 充分 广泛 密切 积极 认真 友好 顺利 严肃 坦率 悄悄 毫不客气');
/** Coverbs that open a phrase in front of a verb. */
const OPENS_PHRASE = /^(?:就|对|向|与|同|跟|把|将|因|为|在|从|给|按)$/;
/** Verbs that take an act's name in front of them as the end of a coverb's phrase: `对……的决定表示欢迎`. */
const BEHIND_ACT = words('表示 予以 提出 表达 给予 深表 加以 进行');

/** Verbs that take an act's name as their object. */
const FURTHERING = words('加强 扩大 深化 推进 促进 加快 继续 开始 恢复 重启 启动 开展 展开');

/** Words that the event tables know. */
export interface EventWords {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

/** Sets the tags anew where needed; those of names found in the text stand. */
export function repairTags(doc: Doc, found: readonly FoundName[], events: EventWords): void {
  const named = new Set(found.filter(({ kind }) => kind !== 'word').map(({ span }) => span[0]));
  for (let s = 0; s < doc.sentenceCount; s++) {
    let start = doc.bounds[s]!;
    const end = doc.bounds[s + 1]!;
    for (let t = start; t <= end; t++) {
      const blank = t < end && t > start && isBlankBefore(doc, t);
      if (t < end && !blank && !MARKS.test(doc.form(t))) continue;
      new Stretch(doc, start, t, named, events).repair();
      start = blank ? t : t + 1;
    }
  }
}

/** The words between two marks. */
class Stretch {
  readonly #doc: Doc;
  readonly #start: number;
  readonly #end: number;
  readonly #named: ReadonlySet<number>;
  readonly #events: EventWords;

  constructor(doc: Doc, start: number, end: number, named: ReadonlySet<number>, events: EventWords) {
    this.#doc = doc;
    this.#start = start;
    this.#end = end;
    this.#named = named;
    this.#events = events;
  }

  repair(): void {
    this.#joinSuffixes();
    this.#closePassives();
    this.#nameReached();
    for (let t = this.#start; t < this.#end; t++) if (!this.#named.has(this.#doc.starts[t]!)) this.#repairOne(t);
    for (let t = this.#end - 1; t > this.#start; t--) {
      if (this.#doc.pos(t) === 'VERB' && this.#isInCompound(t)) this.#doc.setTag(t, 'NOUN', 'NN');
    }
    if (this.#hasVerb(this.#start, this.#end)) return;
    const only = this.#onlyVerb();
    if (only >= 0) this.#doc.setTag(only, 'VERB', 'VV');
  }

  /** `救援队`, `铁路桥`: a noun's ending makes a noun of the word before it. */
  #joinSuffixes(): void {
    const doc = this.#doc;
    for (let t = this.#start; t + 1 < this.#end; t++) {
      if (NOUN_PREFIX.test(doc.tag(t)) && /^(?:NOUN|PROPN)$/.test(doc.pos(t + 1))) doc.setTag(t, 'ADJ', 'JJ');
    }
    for (let t = this.#start + 1; t < this.#end; t++) {
      if (doc.tag(t) !== NOUN_SUFFIX || this.#named.has(doc.starts[t]!)) continue;
      doc.setTag(t, 'NOUN', 'NN');
      if (doc.pos(t - 1) === 'VERB' && !this.#named.has(doc.starts[t - 1]!)) doc.setTag(t - 1, 'NOUN', 'NN');
    }
  }

  /** `达成一致`: an adverb elsewhere, here what was reached. */
  #nameReached(): void {
    const doc = this.#doc;
    for (let t = this.#start + 1; t < this.#end; t++)
      if (doc.form(t) === '一致' && REACHING.has(doc.form(t - 1))) doc.setTag(t, 'NOUN', 'NN');
  }

  /** `贸易官员商谈`: the role behind it is another verb's subject. */
  #isBeforeRole(token: number): boolean {
    const next = token + 1;
    return next < this.#end && this.#named.has(this.#doc.starts[next]!) && this.#hasVerb(next + 1, this.#end);
  }

  /** `遭中国海警水炮攻击`: what closes the stretch of a passive is its verb. */
  #closePassives(): void {
    const doc = this.#doc;
    for (let t = this.#start; t + 1 < this.#end; t++) {
      if (!PASSIVE.test(doc.form(t)) || this.#hasVerb(t + 1, this.#end)) continue;
      const last = this.#end - 1;
      const verb = LOCALISERS.has(doc.form(last)) && last > t + 2 ? last - 1 : last;
      if (doc.pos(verb) === 'NOUN' && this.#events.verbs.has(doc.form(verb))) doc.setTag(verb, 'VERB', 'VV');
    }
  }

  #repairOne(token: number): void {
    const doc = this.#doc;
    const form = doc.form(token);
    const { verbs, nouns } = this.#events;
    const pos = doc.pos(token);
    if (pos === 'X' && LATIN_NAME.test(form)) doc.setTag(token, 'PROPN', 'NNP');
    else if (this.#isNegation(token)) doc.setTag(token, 'ADV', 'RB');
    else if (this.#isCounter(token)) doc.setTag(token, 'NOUN', 'NNB');
    else if (pos === 'NOUN' && CONDITIONS.has(form)) doc.setTag(token, 'SCONJ', 'IN');
    else if (pos === 'VERB' && nouns.has(form) && this.#opensList(token)) doc.setTag(token, 'NOUN', 'NN');
    else if (pos === 'VERB' && this.#isContentOf(token)) doc.setTag(token, 'NOUN', 'NN');
    else if (pos === 'VERB' && DEALINGS.has(form) && this.#isBeforeRole(token)) doc.setTag(token, 'NOUN', 'NN');
    else if (pos !== 'ADP' && form === '同' && this.#isBetweenNames(token)) doc.setTag(token, 'ADP', 'IN');
    else if (MANNERS.has(form) && this.#next(token) === 'VERB') doc.setTag(token, 'ADV', 'RB');
    else if (pos === 'ADJ' && nouns.has(form) && token > this.#start && this.#next(token) === '')
      doc.setTag(token, 'NOUN', 'NN');
    else if (pos === 'SCONJ' && form === '地') doc.setTag(token, 'PART', 'DEV');
    else if (pos !== 'VERB' && verbs.has(form) && this.#hasAspect(token)) doc.setTag(token, 'VERB', 'VV');
    else if (this.#isVerbPhrase(token)) doc.setTag(token, 'VERB', 'VV');
    else if (pos !== 'VERB' && ALWAYS_VERBS.has(form)) doc.setTag(token, 'VERB', 'VV');
    else if (pos === 'VERB') {
      const noun = (isTimeWord(form) || nouns.has(form)) && !verbs.has(form);
      if (noun || this.#isActsName(token)) doc.setTag(token, 'NOUN', 'NN');
    } else if (pos === 'PROPN' && verbs.has(form)) doc.setTag(token, this.#isActsName(token) ? 'NOUN' : 'VERB', 'VV');
    else if (pos === 'PROPN' && nouns.has(form)) doc.setTag(token, 'NOUN', 'NN');
    else if (pos === 'NOUN' && (this.#isVerbHere(token) || this.#isLet(token))) doc.setTag(token, 'VERB', 'VV');
    else if (pos !== 'NUM' && SHORT_VERBS.has(form) && pos !== 'AUX' && this.#isShortVerb(token))
      doc.setTag(token, 'VERB', 'VV');
  }

  /** `转达捐赠意愿`: behind a verb, an act and the noun that makes a plan or a wish of it. */
  #isContentOf(token: number): boolean {
    const doc = this.#doc;
    if (token === this.#start || token + 1 >= this.#end || !CONTENTS.has(doc.form(token + 1))) return false;
    return doc.pos(token - 1) === 'VERB' && !COVERBS.has(doc.form(token - 1)) && doc.pos(token + 1) === 'NOUN';
  }

  /** `访问、商务、旅游等类别`: an act's name at the head of a list of names. */
  #opensList(token: number): boolean {
    const doc = this.#doc;
    return token + 2 < this.#end && doc.form(token + 1) === '、' && doc.pos(token + 2) === 'NOUN';
  }

  #isCounter(token: number): boolean {
    const doc = this.#doc;
    if (token === this.#start || doc.pos(token - 1) !== 'NUM' || !COUNTERS.has(doc.form(token))) return false;
    return doc.pos(token) !== 'NOUN' && /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(this.#next(token));
  }

  /** `没有逮捕`, `没有就此事起诉`: what follows is an act and no thing. */
  #isNegation(token: number): boolean {
    const doc = this.#doc;
    if (!/^没有?$/.test(doc.form(token)) || doc.pos(token) === 'ADV' || token + 1 >= this.#end) return false;
    const next = doc.form(token + 1);
    const act = doc.pos(token + 1) === 'VERB' && !this.#isActsName(token + 1);
    return act || (OPENS_PHRASE.test(next) && this.#hasVerb(token + 2, this.#end));
  }

  /** `伤害了农民`: an aspect stands behind verbs alone. */
  #hasAspect(token: number): boolean {
    const doc = this.#doc;
    return token + 1 < this.#end && doc.pos(token + 1) === 'AUX' && /^[了过着]$/.test(doc.form(token + 1));
  }

  /** `告上法庭`, `联合巡航`: a verb with its object or adverb that the tables hold as one word, where no `的` is in front. */
  #isVerbPhrase(token: number): boolean {
    const form = this.#doc.form(token);
    if (form.length < 3 || this.#doc.pos(token) === 'VERB' || !this.#events.verbs.has(form)) return false;
    if (token === this.#start || this.#doc.form(token - 1) === '的') return false;
    return !this.#events.nouns.has(form) || (token + 1 === this.#end && !this.#hasVerb(this.#start, this.#end));
  }

  /** A verb that governs or reports, behind a subject or an adverb and before another verb. */
  #isVerbHere(token: number): boolean {
    const doc = this.#doc;
    const form = doc.form(token);
    if (!this.#events.verbs.has(form) && !SPEECH.has(form)) return false;
    const before = token > this.#start ? doc.form(token - 1) : '';
    if (ADVERBS.has(before) || FUTURE.has(before)) return true;
    // `在一份声明中说`
    if (BEFORE_ACT.test(before)) return false;
    // `印度援助马尔代夫…`: between two names, with no verb so far.
    const governed =
      token > this.#start && (SPEECH.has(before) || GOVERNING.has(before)) && doc.pos(token - 1) === 'VERB';
    // `宣布制裁俄罗斯`, `表示愿意向…出口`
    if (governed && (this.#next(token) === 'PROPN' || (GOVERNING.has(form) && this.#isBeforeVerb(token + 1))))
      return true;
    // `对其驱离`
    if (this.#isBehindCoverb(token) && this.#next(token) === '') return !this.#hasVerb(this.#start, token);
    // `限制向美国出口稀土`
    if (this.#isBehindCoverb(token) && /^(?:NOUN|NUM)$/.test(this.#next(token)) && !this.#hasVerb(token + 1, this.#end))
      return true;
    if (this.#isBetweenNames(token) && !this.#hasVerb(this.#start, token)) return true;
    if (!(GOVERNING.has(form) || SPEECH.has(form) || PIVOT.has(form)) || this.#hasVerb(this.#start, token))
      return false;
    const behindSubject = token > this.#start && NOMINAL.test(doc.pos(token - 1)) && before !== '的';
    return behindSubject && this.#isBeforeVerb(token + 1);
  }

  /** `让中国游客免签入境`: an act at the end, in front of it a verb of letting and no other. */
  #isLet(token: number): boolean {
    if (this.#next(token) !== '' || !this.#events.nouns.has(this.#doc.form(token))) return false;
    for (let t = token - 1; t >= this.#start; t--) {
      if (this.#doc.pos(t) !== 'VERB') continue;
      return LETTING.test(this.#doc.form(t)) && t < token - 1;
    }
    return false;
  }

  #next(token: number): string {
    return token + 1 < this.#end ? this.#doc.pos(token + 1) : '';
  }

  /** A coverb and a name stand in front. */
  #isBehindCoverb(token: number): boolean {
    const doc = this.#doc;
    return (
      token - 2 >= this.#start &&
      /^(?:PROPN|PRON)$/.test(doc.pos(token - 1)) &&
      /^(?:to|toward|from|with)$/.test(COVERBS.get(doc.form(token - 2)) ?? '')
    );
  }

  #isBetweenNames(token: number): boolean {
    if (token === this.#start || token + 1 >= this.#end) return false;
    return this.#doc.pos(token - 1) === 'PROPN' && this.#doc.pos(token + 1) === 'PROPN' && !this.#follows(token, '的');
  }

  /** Whether a word stands behind the noun behind a token. */
  #follows(token: number, form: string): boolean {
    return token + 2 < this.#end && this.#doc.form(token + 2) === form;
  }

  /** `签署海底电缆维修合同`: between two nouns of an object. */
  #isInCompound(token: number): boolean {
    const doc = this.#doc;
    if (token + 1 >= this.#end || doc.form(token).length < 2 || doc.pos(token + 1) !== 'NOUN') return false;
    if (token + 2 < this.#end && doc.form(token + 2) !== '的') return false;
    for (let t = token - 1; t >= this.#start; t--) {
      const pos = doc.pos(t);
      const form = doc.form(t);
      if (
        pos === 'VERB' &&
        t === token - 1 &&
        !this.#events.verbs.has(form) &&
        !GOVERNING.has(form) &&
        !SPEECH.has(form)
      )
        continue;
      if (pos === 'VERB')
        return t < token - 1 && !(GOVERNING.has(form) && !LIGHT.has(form)) && !PIVOT.has(form) && !SPEECH.has(form);
      if (!/^(?:NOUN|NUM|ADJ|DET)$/.test(pos) || COVERBS.has(form)) return false;
    }
    return false;
  }

  #isBeforeVerb(from: number): boolean {
    for (let t = from; t < this.#end && t < from + 9; t++) {
      if (this.#doc.form(t) === '的') return false;
      if (this.#doc.pos(t) === 'VERB') return true;
    }
    return false;
  }

  /** `李在明盼…`: between a name and what follows. */
  #isShortVerb(token: number): boolean {
    if (token === this.#start || token + 1 >= this.#end) return false;
    return NOMINAL.test(this.#doc.pos(token - 1)) && /^(?:PROPN|NOUN|VERB|ADV|DET|NUM)$/.test(this.#doc.pos(token + 1));
  }

  /** `国事访问`, `第二次会谈`, `……的决定`: a verb's form that names the act. */
  #isActsName(token: number): boolean {
    const doc = this.#doc;
    const form = doc.form(token);
    if (token === this.#start || (!this.#events.nouns.has(form) && !this.#events.verbs.has(form) && !SPEECH.has(form)))
      return false;
    const before = doc.form(token - 1);
    const next = token + 1 < this.#end ? doc.form(token + 1) : '';
    if (BEHIND_ACT.has(next) && this.#hasCoverb(token)) return true;
    const closes = next === '' || next === '的' || LOCALISERS.has(next) || /^(?:和|及|以及|、|并)$/.test(next);
    if (!closes) return false;
    if (BEFORE_ACT.test(before) || doc.pos(token - 1) === 'ADJ') return true;
    // `拒绝了她的庇护请求`
    if (token - 2 > this.#start && doc.pos(token - 1) === 'NOUN' && doc.form(token - 2) === '的')
      return this.#hasVerb(this.#start, token);
    if (this.#events.nouns.has(form) && this.#isFurthered(token)) return true;
    return next === '' && this.#endsLightVerb(token);
  }

  /** `加强沟通`, `扩大矿业合作`: what goes on, begins or grows is an act's name. */
  #isFurthered(token: number): boolean {
    let t = token - 1;
    while (t > this.#start && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(this.#doc.pos(t))) t--;
    return t >= this.#start && this.#doc.pos(t) === 'VERB' && FURTHERING.has(this.#doc.form(t));
  }

  #hasCoverb(token: number): boolean {
    for (let t = this.#start; t < token; t++) if (COVERBS.get(this.#doc.form(t)) === 'toward') return true;
    return false;
  }

  /** Whether a light verb and nothing but nouns stand in front. */
  #endsLightVerb(token: number): boolean {
    for (let t = token - 1; t >= this.#start; t--) {
      const pos = this.#doc.pos(t);
      if (PASSIVE.test(this.#doc.form(t))) return false;
      if (pos === 'VERB') return t < token - 1 && LIGHT.has(this.#doc.form(t));
      if (!/^(?:NOUN|PROPN|ADJ|NUM|PART|AUX)$/.test(pos) || COVERBS.has(this.#doc.form(t))) return false;
    }
    return false;
  }

  #hasVerb(start: number, end: number): boolean {
    for (let t = start; t < end; t++) if (this.#doc.pos(t) === 'VERB' && !COVERBS.has(this.#doc.form(t))) return true;
    return false;
  }

  /** In a stretch without a verb, the first word between nouns that the tables know as one; −1 for none. */
  #onlyVerb(): number {
    const doc = this.#doc;
    for (let t = this.#start + 1; t < this.#end; t++) {
      if (doc.pos(t) !== 'NOUN' || !this.#events.verbs.has(doc.form(t)) || doc.form(t - 1) === '的') continue;
      if (this.#named.has(doc.starts[t]!)) continue;
      const next = t + 1 < this.#end ? doc.pos(t + 1) : '';
      const before = doc.pos(t - 1);
      if (/^(?:PROPN|NOUN|PRON|ADV|AUX|NUM)$/.test(before) && /^(?:PROPN|NOUN|NUM|DET|PRON|AUX|ADJ)$/.test(next))
        return t;
    }
    // `两国外长互通电话`
    const last = this.#end - 1;
    const closes = last > this.#start && doc.pos(last) === 'NOUN' && /^(?:PROPN|NOUN|ADV)$/.test(doc.pos(last - 1));
    const acts = this.#events.verbs.has(doc.form(last)) && !this.#events.nouns.has(doc.form(last));
    const told = closes && this.#isBeforeReport(last);
    return (closes && acts && !this.#named.has(doc.starts[last]!)) || told ? last : -1;
  }

  /** `朝鲜军方警告，…`: a word of speech behind its subject, what is said behind the mark. */
  #isBeforeReport(last: number): boolean {
    const doc = this.#doc;
    if (!SPEECH.has(doc.form(last)) || !/^[，：]$/.test(this.#end < doc.length ? doc.form(this.#end) : ''))
      return false;
    for (let t = this.#start; t < last; t++) if (COVERBS.has(doc.form(t)) || doc.form(t) === '的') return false;
    return true;
  }
}
