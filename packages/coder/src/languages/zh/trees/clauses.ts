// Chinese clauses by the order of words: subject, time and coverb phrases, verb, object or governed verb.

import type { ArcDraft } from '../../../doc/arc-draft.ts';
import { type ClauseMark, ClauseState } from './clause-state.ts';
import { readAttributive, readCoverb } from './coverb-phrases.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { readAct, readBehindMarker, readObject } from './objects.ts';
import { readOccasion } from './occasions.ts';
import { readRelative } from './relative-clauses.ts';
import { CONDITIONS, COVERBS, FUTURE, GOVERNING, LIGHT, PIVOT, POSSIBLE, SPEECH, SUBORDINATORS } from './word-kinds.ts';

/** What a stretch between two marks comes to. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Its verb; the head of its phrase when it has none. */
  readonly root: number;
  readonly hasVerb: boolean;
  readonly hasSubject: boolean;
  /** `if`, another subordinator, or nothing. */
  readonly mark: ClauseMark;
  /** The last verb of its chain that reports and has nothing yet to report, or −1. */
  readonly reporting: number;
  /** A phrase without a verb: of time, behind a coverb, or bare. */
  readonly fragment: 'time' | 'coverb' | 'bare' | '';
}

const REPORTED = /^(?:报道|报导|消息|透露|介绍|称|说|了解|悉|统计|分析|指|转述|通报|披露)$/;
/** Words before a purpose. */
const PURPOSE = /^(?:以便|以免|以期|以求|来|藉以)$/;
/** Words behind a clause that make it tell a time. */
const TEMPORAL = /^(?:时|后|前|之后|之前|以后|以前|期间|之际|的时候)$/;
/** Verbs of speech whose clause without a subject is what the speaker will do. */
const VOWING = /^(?:威胁|扬言|誓言)$/;
/** Verbs of what is done to trade, and those of trade itself. */
const STOPPING = /^(?:停止|暂停|禁止|限制|中止|叫停|恢复|重启|取消|中断|放开)$/;
const TRADING = /^(?:进口|出口|采购|购买)$/;
const INVITED = /^(?:邀请|邀|请求|要求)$/;

/** Draws the arcs of one stretch `[start, end)` without marks of clauses inside. */
export class ClauseParser {
  readonly #state: ClauseState;

  constructor(arcs: ArcDraft, start: number, end: number) {
    this.#state = new ClauseState(arcs, start, end);
  }

  parse(): Clause | null {
    const start = this.#state.at;
    const source = this.#sourcePhrase();
    if (source !== null) return source;
    this.#openers();
    let verb = -1;
    while (this.#state.at < this.#state.end) {
      const before = this.#state.at;
      if (verb < 0) {
        this.#beforeVerb();
        if (this.#state.at < this.#state.end && this.#state.isVerbAt(this.#state.at)) verb = this.#mainVerb();
      } else if (!this.#behindClause(verb)) this.#state.at++;
      if (this.#state.at === before) this.#state.at++;
    }
    return verb < 0 ? this.#fragment(start) : this.#clause(start, verb);
  }

  #clause(start: number, verb: number): Clause {
    const arcs = this.#state.arcs;
    const root = arcs.topOf(verb);
    return {
      start,
      end: this.#state.end,
      root,
      hasVerb: true,
      hasSubject: this.#state.subject >= 0,
      mark: this.#state.mark,
      reporting: this.#state.reporting,
      fragment: '',
    };
  }

  #fragment(start: number): Clause | null {
    const main = this.#state.waiting.find((w) => w.relation === 'obl') ?? this.#state.waiting[0];
    const head = this.#state.subject >= 0 ? this.#state.subject : main?.head;
    if (head === undefined) return null;
    for (const { head: other, relation } of this.#state.waiting)
      if (other !== head) this.#state.arcs.hang(other, head, relation);
    const fragment = this.#state.subject >= 0 ? 'bare' : main?.relation === 'obl:tmod' ? 'time' : 'coverb';
    const { end } = this.#state;
    return {
      start,
      end,
      root: head,
      hasVerb: false,
      hasSubject: false,
      mark: this.#state.mark,
      reporting: -1,
      fragment,
    };
  }

  /** `据新华社报道`, `应李在明邀请`: a coverb's phrase whose last word is an act's name. */
  #sourcePhrase(): Clause | null {
    const arcs = this.#state.arcs;
    const relator = COVERBS.get(this.#state.form());
    const last = this.#state.end - 1;
    const fits = relator === 'according' ? REPORTED : relator === 'invited' ? INVITED : null;
    if (fits === null || last <= this.#state.at || !fits.test(arcs.form(last))) return null;
    arcs.doc.setTag(last, 'NOUN', 'NN');
    const coverb = this.#state.at;
    const phrase = nounPhraseAt(arcs, coverb + 1, this.#state.end);
    this.#state.markCase(coverb, last, relator!);
    if (phrase !== null && phrase.head !== last) arcs.hang(phrase.head, last, 'nmod:poss');
    return {
      start: coverb,
      end: this.#state.end,
      root: last,
      hasVerb: false,
      hasSubject: false,
      mark: '',
      reporting: -1,
      fragment: 'coverb',
    };
  }

  /** Conjunctions and adverbs that open a clause. */
  #openers(): void {
    for (;;) {
      const form = this.#state.form();
      if (CONDITIONS.has(form)) this.#state.mark = 'condition';
      else if (SUBORDINATORS.has(form) && !this.#isPhraseOnly()) this.#state.mark ||= 'subordinate';
      else if (!/^(?:PUNCT|CCONJ|SCONJ)$/.test(this.#state.pos()) || COVERBS.has(form)) return;
      if (this.#state.mark !== '') this.#state.waiting.push({ head: this.#state.at, relation: 'mark' });
      this.#state.at++;
      if (this.#state.at >= this.#state.end) return;
    }
  }

  /** `因疫情，`, `为此`: the word opens a phrase and no clause. */
  #isPhraseOnly(): boolean {
    for (let t = this.#state.at + 1; t < this.#state.end; t++) if (this.#state.arcs.pos(t) === 'VERB') return false;
    return true;
  }

  /** Phrases, adverbs and auxiliaries up to the verb. */
  #beforeVerb(): void {
    const arcs = this.#state.arcs;
    while (this.#state.at < this.#state.end) {
      const form = this.#state.form();
      const pos = this.#state.pos();
      if (CONDITIONS.has(form)) {
        this.#state.mark = 'condition';
        this.#state.waiting.push({ head: this.#state.at++, relation: 'mark' });
      } else if (readOccasion(this.#state) || readCoverb(this.#state)) continue;
      else if (FUTURE.has(form) && pos !== 'NOUN')
        this.#state.waiting.push({ head: this.#state.at++, relation: 'aux' });
      else if (pos === 'AUX' && !/^(?:是|为)$/.test(form)) {
        this.#state.waiting.push({ head: this.#state.at++, relation: form === '被' ? 'aux:pass' : 'aux' });
      } else if (PURPOSE.test(form)) this.#state.waiting.push({ head: this.#state.at++, relation: 'mark' });
      else if (pos === 'ADV' || pos === 'SCONJ')
        this.#state.waiting.push({ head: this.#state.at++, relation: POSSIBLE.has(form) ? 'aux' : 'advmod' });
      else if (pos === 'PUNCT' && !/^[“「『《（(]$/.test(form)) this.#state.at++;
      else if (this.#state.isVerbAt(this.#state.at)) {
        if (!readAttributive(this.#state) && !readRelative(this.#state)) return;
      } else {
        const phrase = nounPhraseAt(arcs, this.#state.at, this.#state.end);
        if (phrase === null) {
          if (pos === 'PART' && form === '的') return;
          this.#state.at++;
          continue;
        }
        this.#state.at = phrase.next;
        this.#state.take(phrase);
      }
    }
  }

  /** The main verb with all that waited for it, then what follows it. */
  #mainVerb(): number {
    const arcs = this.#state.arcs;
    const verb = this.#state.at;
    this.#state.hangWaiting(verb);
    if (this.#state.subject >= 0) arcs.hang(this.#state.subject, verb, this.#isPassive(verb) ? 'nsubj:pass' : 'nsubj');
    this.#behindVerb(verb);
    return verb;
  }

  #isPassive(verb: number): boolean {
    return this.#state.arcs.childBy(verb, 'aux:pass', 'obl:agent') >= 0;
  }

  /** Aspect, object, governed verb. */
  #behindVerb(verb: number): void {
    const arcs = this.#state.arcs;
    this.#state.at = verb + 1;
    while (
      /^(?:AUX|PART)$/.test(this.#state.pos()) &&
      !/^(?:是|为|的)$/.test(this.#state.form()) &&
      !FUTURE.has(this.#state.form())
    )
      arcs.hang(this.#state.at++, verb, 'aux');
    const form = arcs.form(verb);
    if (/^(?:称|说|道)$/.test(this.#state.form()) && this.#state.pos() === 'VERB' && form !== this.#state.form()) {
      this.#state.reporting = verb;
      arcs.hang(this.#state.at++, verb, 'compound:vv');
      if (this.#state.at >= this.#state.end) return;
      this.#governed(verb, -1);
      return;
    }
    if (SPEECH.has(form)) this.#state.reporting = verb;
    if (LIGHT.has(form) && readAct(this.#state, verb)) return;
    if (readBehindMarker(this.#state, verb)) return;
    const object = readObject(this.#state, verb);
    // `表示强烈不满，…`: what was to be said is said.
    if (object >= 0 && LIGHT.has(form) && !this.#state.isNamed(object)) this.#state.reporting = -1;
    if (this.#isTemporal(object)) {
      this.#beforeAnother(verb);
      return;
    }
    if (this.#state.at >= this.#state.end) return;
    this.#governed(verb, object);
  }

  /** `离开平壤时`, `会谈后`: the clause tells when something else happens. */
  #isTemporal(object: number): boolean {
    const arcs = this.#state.arcs;
    if (object >= 0) {
      const place = arcs.childBy(object, 'case');
      if (place === this.#state.at - 1 && TEMPORAL.test(arcs.form(place))) return true;
    }
    if (!TEMPORAL.test(this.#state.form()) || /^(?:NOUN|PROPN)$/.test(this.#state.pos(1))) return false;
    if (object >= 0) arcs.hang(this.#state.at, object, 'case');
    this.#state.at++;
    return true;
  }

  /** The clause goes before another of the same subject, here or behind the next mark. */
  #beforeAnother(verb: number): void {
    const arcs = this.#state.arcs;
    const subject = this.#state.subject;
    this.#state.mark ||= 'subordinate';
    if (this.#state.at >= this.#state.end) return;
    this.#state.waiting = [];
    this.#beforeVerb();
    if (this.#state.at >= this.#state.end || !this.#state.isVerbAt(this.#state.at)) return;
    const main = this.#state.at;
    this.#state.mark = '';
    this.#state.hangWaiting(main);
    arcs.hang(verb, main, 'advcl');
    if (subject >= 0 && this.#state.subject === subject) arcs.hang(subject, main, 'nsubj');
    else if (this.#state.subject >= 0) arcs.hang(this.#state.subject, main, 'nsubj');
    this.#behindVerb(main);
  }

  /** The verb behind: governed by the verb, done by its object, or one more of the same subject. */
  #governed(verb: number, object: number): void {
    const arcs = this.#state.arcs;
    const opens = this.#state.isVerbAt(this.#state.at) || CONDITIONS.has(this.#state.form());
    if (!opens && !this.#state.isFollowedByVerb(this.#state.at)) return;
    const form = arcs.form(verb);
    const held = this.#state.subject;
    this.#state.waiting = [];
    const reports = SPEECH.has(form) || this.#state.reporting === verb;
    const pivot = object >= 0 && PIVOT.has(form);
    // `这是总统出访德国的最后一天`: what stands behind the copula does what follows.
    const copula = arcs.pos(verb) === 'AUX' && /^(?:是|为)$/.test(form);
    // `有两架军机飞越…`: what there is does what follows.
    const presents = form === '有' && object >= 0 && this.#isCounted(object);
    this.#state.subject = (reports && !pivot) || copula || presents ? object : -1;
    const told = this.#state.reporting;
    if (told === verb) this.#state.reporting = -1;
    const { mark } = this.#state;
    this.#beforeVerb();
    const lower = this.#state.at;
    // `承诺若美方停止演习，…`: a condition inside of what is told; what follows the next mark is told too.
    const conditional = this.#state.mark === 'condition' && mark !== 'condition';
    this.#state.mark = mark;
    const own = this.#state.subject;
    this.#state.subject = held;
    if (lower >= this.#state.end || !this.#state.isVerbAt(lower)) {
      this.#leave(verb, own);
      return;
    }
    const subject = own;
    const purpose = this.#state.waiting.some(({ head }) => PURPOSE.test(arcs.form(head)));
    // `若再挑衅就予以回击`: the condition in front, what follows from it behind.
    const follows = mark === 'condition' && this.#state.waiting.some(({ head }) => /^[就便则]$/.test(arcs.form(head)));
    this.#state.hangWaiting(lower);
    if (conditional) this.#state.reporting = verb;
    if (presents && held < 0) {
      arcs.unhang(object);
      arcs.hang(verb, lower, 'dep');
      arcs.hang(object, lower, 'nsubj');
      this.#behindVerb(lower);
      return;
    }
    if (follows) {
      this.#state.mark = '';
      arcs.hang(verb, lower, 'advcl');
      this.#behindVerb(lower);
      return;
    }
    if (purpose || conditional) arcs.hang(lower, verb, 'advcl');
    else if (pivot) arcs.hang(lower, verb, 'xcomp');
    else if (VOWING.test(form) && object < 0 && own < 0) arcs.hang(lower, verb, 'xcomp');
    else if (reports || (object >= 0 && GOVERNING.has(form)) || own >= 0) arcs.hang(lower, verb, 'ccomp');
    else if (object < 0 && (GOVERNING.has(form) || LIGHT.has(form) || PIVOT.has(form))) arcs.hang(lower, verb, 'xcomp');
    else arcs.hang(lower, verb, 'conj');
    if (subject >= 0 && subject !== lower) arcs.hang(subject, lower, this.#isPassive(lower) ? 'nsubj:pass' : 'nsubj');
    this.#behindVerb(lower);
    if (object < 0 && own < 0) this.#asTrade(verb, lower);
  }

  #isCounted(noun: number): boolean {
    return this.#state.isNamed(noun) || this.#state.arcs.childBy(noun, 'nummod') >= 0;
  }

  /** `暂停进口日本水产品`: trade that is stopped or goes on again is a thing, its goods and places are its own. */
  #asTrade(verb: number, lower: number): void {
    const arcs = this.#state.arcs;
    if (!STOPPING.test(arcs.form(verb)) || !TRADING.test(arcs.form(lower))) return;
    arcs.doc.setTag(lower, 'NOUN', 'NN');
    arcs.hang(lower, verb, 'obj');
    for (let t = verb + 1; t < this.#state.end; t++) {
      const relation = arcs.headOf(t) === lower ? arcs.relationOf(t) : '';
      if (relation === 'obj' || relation === 'obl') arcs.hang(t, lower, relation === 'obj' ? 'nmod:poss' : 'nmod');
    }
  }

  /** Phrases that waited for a verb that did not come. */
  #leave(verb: number, own: number): void {
    this.#state.hangWaiting(verb);
    if (own >= 0) this.#state.arcs.hang(own, verb, 'obj');
  }

  /** What follows a clause that is complete: `…的N` makes it a relative one, another verb goes on. */
  #behindClause(verb: number): boolean {
    const arcs = this.#state.arcs;
    if (this.#state.form() === '的' && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(this.#state.pos(1))) {
      const noun = nounPhraseAt(arcs, this.#state.at + 1, this.#state.end);
      if (noun === null) return false;
      const object = arcs.childBy(arcs.topOf(verb), 'obj');
      if (object >= 0) {
        arcs.hang(object, noun.head, 'nmod:poss');
        arcs.hang(noun.head, arcs.topOf(verb), 'obj');
      } else arcs.hang(noun.head, verb, 'obj');
      arcs.hang(this.#state.at, noun.head, 'case');
      this.#state.at = noun.next;
      return true;
    }
    return false;
  }
}
