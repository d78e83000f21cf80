// Chinese clauses by the order of words: subject, time and coverb phrases, verb, object or governed verb.

import type { ArcDraft } from './arc-draft.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { SHORT_NAME } from '../short-names.ts';
import {
  BEHIND_VERB,
  CONDITIONS,
  COVERBS,
  DOUBTFUL_COVERBS,
  FUTURE,
  GOVERNING,
  isTimeWord,
  LIGHT,
  PIVOT,
  SPEECH,
  SUBORDINATORS,
} from './word-kinds.ts';

/** What a stretch between two marks comes to. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Its verb; the head of its phrase when it has none. */
  readonly root: number;
  readonly hasVerb: boolean;
  readonly hasSubject: boolean;
  /** `if`, another subordinator, or nothing. */
  readonly mark: 'condition' | 'subordinate' | '';
  /** The last verb of its chain that reports and has nothing yet to report, or −1. */
  readonly reporting: number;
  /** A phrase without a verb: of time, behind a coverb, or bare. */
  readonly fragment: 'time' | 'coverb' | 'bare' | '';
}

/** Before a verb: what will hang on it. */
interface Waiting {
  readonly head: number;
  readonly relation: string;
}

const REPORTED = /^(?:报道|报导|消息|透露|介绍|称|说|了解|悉|统计|分析|指|转述|通报|披露)$/;
/** Words before a purpose. */
const PURPOSE = /^(?:以便|以免|以期|以求|来|藉以)$/;
/** Words behind a clause that make it tell a time. */
const TEMPORAL = /^(?:时|后|前|之后|之前|以后|以前|期间|之际|的时候)$/;
/** `以安全为由`. */
const GROUNDS = /^(?:由|名|名义|理由|借口|条件|目标|主|基础|代价|前提)$/;
/** Light verbs of taking an attitude. */
const ANSWERS = /^(?:表示|深表|深感|感到|予以|表达|给予|提出|致以)$/;
const INVITED = /^(?:邀请|邀|请求|要求)$/;
/** Verbs that open a relative clause even behind a verb that governs others. */
const ALWAYS_RELATIVE = /^(?:原定|定于|涉嫌|位于|来自|预定|拟议|原产|产自|参与|有关|涉及|关于)$/;

/** Draws the arcs of one stretch `[start, end)` without marks of clauses inside. */
export class ClauseParser {
  readonly #arcs: ArcDraft;
  readonly #end: number;
  #at: number;
  #subject = -1;
  #mark: Clause['mark'] = '';
  #waiting: Waiting[] = [];
  #reporting = -1;

  constructor(arcs: ArcDraft, start: number, end: number) {
    this.#arcs = arcs;
    this.#at = start;
    this.#end = end;
  }

  parse(): Clause | null {
    const start = this.#at;
    const source = this.#sourcePhrase();
    if (source !== null) return source;
    this.#openers();
    let verb = -1;
    while (this.#at < this.#end) {
      const before = this.#at;
      if (verb < 0) {
        this.#beforeVerb();
        if (this.#at < this.#end && this.#isVerbAt(this.#at)) verb = this.#mainVerb();
      } else if (!this.#behindClause(verb)) this.#at++;
      if (this.#at === before) this.#at++;
    }
    return verb < 0 ? this.#fragment(start) : this.#clause(start, verb);
  }

  #clause(start: number, verb: number): Clause {
    const arcs = this.#arcs;
    const root = arcs.topOf(verb);
    return {
      start,
      end: this.#end,
      root,
      hasVerb: true,
      hasSubject: this.#subject >= 0,
      mark: this.#mark,
      reporting: this.#reporting,
      fragment: '',
    };
  }

  #fragment(start: number): Clause | null {
    const main = this.#waiting.find((w) => w.relation === 'obl') ?? this.#waiting[0];
    const head = this.#subject >= 0 ? this.#subject : main?.head;
    if (head === undefined) return null;
    for (const { head: other, relation } of this.#waiting) if (other !== head) this.#arcs.hang(other, head, relation);
    const fragment = this.#subject >= 0 ? 'bare' : main?.relation === 'obl:tmod' ? 'time' : 'coverb';
    const { end } = this;
    return { start, end, root: head, hasVerb: false, hasSubject: false, mark: this.#mark, reporting: -1, fragment };
  }

  /** `据新华社报道`, `应李在明邀请`: a coverb's phrase whose last word is an act's name. */
  #sourcePhrase(): Clause | null {
    const arcs = this.#arcs;
    const relator = COVERBS.get(this.#form());
    const last = this.#end - 1;
    const fits = relator === 'according' ? REPORTED : relator === 'invited' ? INVITED : null;
    if (fits === null || last <= this.#at || !fits.test(arcs.form(last))) return null;
    arcs.doc.setTag(last, 'NOUN', 'NN');
    const coverb = this.#at;
    const phrase = nounPhraseAt(arcs, coverb + 1, this.#end);
    this.#markCase(coverb, last, relator!);
    if (phrase !== null && phrase.head !== last) arcs.hang(phrase.head, last, 'nmod:poss');
    return {
      start: coverb,
      end: this.#end,
      root: last,
      hasVerb: false,
      hasSubject: false,
      mark: '',
      reporting: -1,
      fragment: 'coverb',
    };
  }

  get end(): number {
    return this.#end;
  }

  #form(offset = 0): string {
    return this.#at + offset < this.#end ? this.#arcs.form(this.#at + offset) : '';
  }

  #pos(offset = 0): string {
    return this.#at + offset < this.#end ? this.#arcs.pos(this.#at + offset) : '';
  }

  /** Conjunctions and adverbs that open a clause. */
  #openers(): void {
    for (;;) {
      const form = this.#form();
      if (CONDITIONS.has(form)) this.#mark = 'condition';
      else if (SUBORDINATORS.has(form) && !this.#isPhraseOnly()) this.#mark ||= 'subordinate';
      else if (!/^(?:PUNCT|CCONJ|SCONJ)$/.test(this.#pos()) || COVERBS.has(form)) return;
      if (this.#mark !== '') this.#waiting.push({ head: this.#at, relation: 'mark' });
      this.#at++;
      if (this.#at >= this.#end) return;
    }
  }

  /** `因疫情，`, `为此`: the word opens a phrase and no clause. */
  #isPhraseOnly(): boolean {
    for (let t = this.#at + 1; t < this.#end; t++) if (this.#arcs.pos(t) === 'VERB') return false;
    return true;
  }

  /** Phrases, adverbs and auxiliaries up to the verb. */
  #beforeVerb(): void {
    const arcs = this.#arcs;
    while (this.#at < this.#end) {
      const form = this.#form();
      const pos = this.#pos();
      if (CONDITIONS.has(form)) {
        this.#mark = 'condition';
        this.#waiting.push({ head: this.#at++, relation: 'mark' });
      } else if (this.#coverb()) continue;
      else if (FUTURE.has(form) && pos !== 'NOUN') this.#waiting.push({ head: this.#at++, relation: 'aux' });
      else if (pos === 'AUX' && !/^(?:是|为)$/.test(form)) {
        this.#waiting.push({ head: this.#at++, relation: form === '被' ? 'aux:pass' : 'aux' });
      } else if (PURPOSE.test(form)) this.#waiting.push({ head: this.#at++, relation: 'mark' });
      else if (pos === 'ADV' || pos === 'SCONJ') this.#waiting.push({ head: this.#at++, relation: 'advmod' });
      else if (pos === 'PUNCT' && !/^[“「『《（(]$/.test(form)) this.#at++;
      else if (this.#isVerbAt(this.#at)) {
        if (!this.#attributive() && !this.#relative()) return;
      } else {
        const phrase = nounPhraseAt(arcs, this.#at, this.#end);
        if (phrase === null) {
          if (pos === 'PART' && form === '的') return;
          this.#at++;
          continue;
        }
        this.#at = phrase.next;
        this.#take(phrase);
      }
    }
  }

  /** A phrase in front of the verb: time, place, or the subject; of two the later one is the subject. */
  #take(phrase: NounPhrase): void {
    if (phrase.isTime || phrase.place !== '') {
      this.#waiting.push({ head: phrase.head, relation: phrase.isTime ? 'obl:tmod' : 'obl' });
      return;
    }
    if (this.#subject >= 0 && this.#isNamed(this.#subject) && !this.#isNamed(phrase.head)) {
      this.#waiting.push({ head: phrase.head, relation: 'dislocated' });
      return;
    }
    if (this.#subject >= 0) this.#waiting.push({ head: this.#subject, relation: 'dislocated' });
    this.#subject = phrase.head;
  }

  /** Whether a phrase is a name, or a noun with a name on it. */
  #isNamed(head: number): boolean {
    const arcs = this.#arcs;
    if (/^(?:PROPN|PRON)$/.test(arcs.pos(head))) return true;
    const owner = arcs.childBy(head, 'nmod:poss');
    return owner >= 0 && arcs.pos(owner) === 'PROPN';
  }

  #isVerbAt(token: number): boolean {
    const pos = this.#arcs.pos(token);
    if (pos === 'VERB') return true;
    return (pos === 'AUX' || pos === 'ADP') && /^(?:是|为|系)$/.test(this.#arcs.form(token)) && pos === 'AUX';
  }

  /** A coverb with its phrase; false when the word is none here. */
  #coverb(): boolean {
    const arcs = this.#arcs;
    const at = this.#at;
    const relator = COVERBS.get(this.#form());
    if (relator === undefined || (this.#pos() === 'NOUN' && this.#form() !== '在')) return false;
    if (this.#form() === '在' && /^(?:ADV|VERB)$/.test(this.#pos(1)) && !this.#opensRelative(at + 1)) {
      this.#waiting.push({ head: this.#at++, relation: 'advmod' });
      return true;
    }
    if (this.#shortCompound()) return true;
    if (relator === 'object' && !/^(?:PROPN|NOUN|PRON|DET|NUM)$/.test(this.#pos(1))) return false;
    let from = at + 1;
    while (from < this.#end && arcs.pos(from) === 'ADV') from++;
    const phrase = this.#phraseOf(from);
    if (phrase === null) return this.#bareAgent(relator);
    if (relator === 'about' || (relator === 'toward' && this.#isAnswered(phrase))) return this.#topic(at, phrase);
    const verb = this.#isFollowedByVerb(phrase.next) || (this.#form() === '以' && arcs.form(phrase.next) === '为');
    if (DOUBTFUL_COVERBS.has(this.#form()) && !verb && phrase.next < this.#end && relator !== 'according') return false;
    if (relator === 'object' && (!verb || phrase.isTime)) return false;
    if (!verb && phrase.parts.length > 1 && relator !== 'according') return this.#modifies(at, phrase, relator);
    this.#markCase(at, phrase.head, relator);
    for (let t = at + 1; t < from; t++) arcs.hang(t, phrase.head, 'advmod');
    this.#at = phrase.next;
    if (arcs.form(at) === '以' && this.#form() === '为' && GROUNDS.test(this.#form(1))) {
      for (let t = this.#at; t < this.#at + 2; t++) arcs.hang(t, phrase.head, 'dep');
      this.#at += 2;
    }
    this.#waiting.push({ head: phrase.head, relation: relationOf(relator, this.#form()) });
    return true;
  }

  /** `对华政策`: a coverb and a one-letter name in front of a noun are part of its phrase. */
  #shortCompound(): boolean {
    const arcs = this.#arcs;
    const at = this.#at;
    if (at + 2 >= this.#end || arcs.doc.tag(at + 1) !== SHORT_NAME || arcs.pos(at + 2) !== 'NOUN') return false;
    if (isTimeWord(arcs.form(at + 2))) return false;
    const phrase = nounPhraseAt(arcs, at + 2, this.#end);
    if (phrase === null) return false;
    this.#markCase(at, at + 1, COVERBS.get(arcs.form(at)) ?? 'to');
    arcs.hang(at + 1, at + 2 === phrase.start ? phrase.parts[0]! : phrase.head, 'nmod');
    this.#at = phrase.next;
    this.#take({ ...phrase, isTime: false, place: '' });
    return true;
  }

  /** `就海警船进入海域提出抗议`: the topic may be a clause; the last verb of the stretch is what is done about it. */
  #topic(coverb: number, phrase: NounPhrase): boolean {
    const arcs = this.#arcs;
    if (!this.#isFollowedByVerb(phrase.next)) {
      if (this.#form() === '就' || phrase.next < this.#end) return false;
    }
    let last = -1;
    for (let t = phrase.next; t < this.#end; t++) {
      if (arcs.pos(t) === 'VERB' && (LIGHT.has(arcs.form(t)) || SPEECH.has(arcs.form(t)))) last = t;
    }
    const next = last < 0 ? phrase.next : this.#coverbBefore(last, phrase.next);
    this.#markCase(coverb, phrase.head, COVERBS.get(arcs.form(coverb))!);
    for (let t = phrase.next; t < next; t++) arcs.hang(t, phrase.head, 'dep');
    this.#waiting.push({ head: phrase.head, relation: 'obl' });
    this.#at = Math.max(phrase.next, next);
    return true;
  }

  /** `对美方售台武器予以谴责`: what an attitude is taken to may be a clause. */
  #isAnswered(phrase: NounPhrase): boolean {
    const arcs = this.#arcs;
    if (arcs.pos(phrase.next) !== 'VERB' || ANSWERS.test(arcs.form(phrase.next)) || phrase.next >= this.#end) return false;
    for (let t = phrase.next + 1; t + 1 < this.#end; t++) {
      if (/^(?:的|、|或|并)$/.test(arcs.form(t))) return false;
      if (ANSWERS.test(arcs.form(t)) && arcs.pos(t) === 'VERB') return true;
    }
    return false;
  }

  /** Where the coverb's phrase in front of a verb begins (`…向加方提出`), else the verb. */
  #coverbBefore(verb: number, from: number): number {
    const arcs = this.#arcs;
    for (let t = verb - 2; t >= from; t--) {
      if (!/^[对向与同跟]$/.test(arcs.form(t)) || arcs.pos(t) === 'NOUN') continue;
      return nounPhraseAt(arcs, t + 1, verb)?.next === verb ? t : verb;
    }
    return verb;
  }

  /** The phrase behind a coverb, a relative clause in front of its noun let in. */
  #phraseOf(at: number): NounPhrase | null {
    const phrase = nounPhraseAt(this.#arcs, at, this.#end);
    if (phrase !== null && (!this.#opensRelative(phrase.next) || this.#isWhen(phrase))) return phrase;
    const from = phrase?.next ?? at;
    const noun = this.#nounBehindRelative(from);
    if (noun === null) return phrase;
    if (phrase !== null) this.#arcs.hang(phrase.head, from, 'nsubj');
    return noun;
  }

  /** `在7月20日拒绝了…的请求`: a time alone, where no `上` or `中` closes what follows. */
  #isWhen(phrase: NounPhrase): boolean {
    const link = this.#linkBehind(phrase.next);
    return phrase.isTime && (link < 0 || nounPhraseAt(this.#arcs, link + 1, this.#end)?.place === '');
  }

  /** Whether a verb here begins a clause that 的 puts before a noun, and another verb follows that noun. */
  #opensRelative(at: number): boolean {
    if (at >= this.#end || this.#arcs.pos(at) !== 'VERB') return false;
    const link = this.#linkBehind(at);
    if (link < 0) return false;
    for (let t = link + 1; t < this.#end; t++) if (this.#arcs.pos(t) === 'VERB') return true;
    return false;
  }

  /** The noun phrase behind `V … 的`, its clause hung on it; null when there is none. */
  #nounBehindRelative(at: number): NounPhrase | null {
    if (at >= this.#end || this.#arcs.pos(at) !== 'VERB') return null;
    const link = this.#linkBehind(at);
    if (link < 0) return null;
    const noun = nounPhraseAt(this.#arcs, link + 1, this.#end);
    if (noun === null) return null;
    this.#hangRelative(at, link, noun.head);
    return noun;
  }

  #hangRelative(verb: number, link: number, noun: number): void {
    const arcs = this.#arcs;
    arcs.hang(verb, noun, 'acl:relcl');
    arcs.hang(link, verb, 'mark:rel');
    const object = nounPhraseAt(arcs, verb + 1, link);
    if (object !== null && object.next === link) arcs.hang(object.head, verb, object.isTime ? 'obl:tmod' : 'obj');
    for (let t = verb + 1; t < link; t++) if (!arcs.isHung(t)) arcs.hang(t, verb, arcs.pos(t) === 'AUX' ? 'aux' : 'dep');
  }

  /** The 的 that closes a relative clause opened by the verb: no mark, and a noun behind it. */
  #linkBehind(verb: number): number {
    for (let t = verb + 1; t + 1 < this.#end; t++) {
      if (this.#arcs.form(t) === '的' && /^(?:NOUN|PROPN|NUM|ADJ|DET|PRON|VERB|PART)$/.test(this.#arcs.pos(t + 1))) return t;
    }
    return -1;
  }

  /** `对华为的制裁` where no verb follows: the phrase modifies the noun behind 的. */
  #modifies(coverb: number, phrase: NounPhrase, relator: string): boolean {
    const [first] = phrase.parts;
    this.#markCase(coverb, first!, relator);
    this.#arcs.hang(first!, phrase.head, 'nmod');
    this.#at = phrase.next;
    this.#take({ ...phrase, isTime: false });
    return true;
  }

  /** `被逮捕`: the mark of the passive without an agent. */
  #bareAgent(relator: string): boolean {
    if (relator !== 'by' || !this.#isVerbAt(this.#at + 1) || !/^(?:被|遭)$/.test(this.#form())) return false;
    this.#waiting.push({ head: this.#at++, relation: 'aux:pass' });
    return true;
  }

  #markCase(coverb: number, head: number, relator: string): void {
    this.#arcs.hang(coverb, head, 'case');
    this.#arcs.doc.setTag(coverb, 'ADP', 'IN');
    this.#arcs.doc.setRelator(coverb, relator);
  }

  #isFollowedByVerb(at: number): boolean {
    let t = at;
    while (t < this.#end) {
      const pos = this.#arcs.pos(t);
      if (pos === 'VERB') return true;
      if (COVERBS.has(this.#arcs.form(t)) || FUTURE.has(this.#arcs.form(t))) {
        const phrase = nounPhraseAt(this.#arcs, t + 1, this.#end);
        t = phrase === null ? t + 1 : phrase.next;
        continue;
      }
      if (pos === 'ADV' || pos === 'AUX' || pos === 'PART' || pos === 'ADJ' || pos === 'NUM' || pos === 'NOUN') {
        const phrase = nounPhraseAt(this.#arcs, t, this.#end);
        if (phrase !== null && !phrase.isTime && pos !== 'ADJ') return false;
        t = phrase === null ? t + 1 : phrase.next;
        continue;
      }
      return false;
    }
    return false;
  }

  /** `赴华签证`: a one-letter verb and name in front of a noun. */
  #attributive(): boolean {
    const arcs = this.#arcs;
    return arcs.form(this.#at).length === 1 && arcs.doc.tag(this.#at + 1) === SHORT_NAME && this.#shortCompound();
  }

  /** `访问中国的韩国总统`, `中方提出的要求` in front of the main verb; false when the verb here is the main one. */
  #relative(): boolean {
    const arcs = this.#arcs;
    const verb = this.#at;
    const link = this.#linkBehind(verb);
    if (link < 0) return false;
    const direct = link === verb + 1 || (link === verb + 2 && arcs.pos(verb + 1) === 'AUX');
    if (!direct && this.#governs(verb) && !arcs.isRelative(verb)) return false;
    const noun = nounPhraseAt(arcs, link + 1, this.#end);
    if (noun === null) return false;
    const later = this.#isFollowedByVerb(noun.next);
    if (!later && !direct) return false;
    if (!direct && this.#subject >= 0 && !arcs.isRelative(verb)) return false;
    this.#hangRelative(verb, link, noun.head);
    for (const { head, relation } of this.#waiting) arcs.hang(head, verb, relation);
    this.#waiting = [];
    if (this.#subject >= 0) arcs.hang(this.#subject, verb, 'nsubj');
    this.#subject = -1;
    this.#at = noun.next;
    this.#take(noun);
    return true;
  }

  #governs(verb: number): boolean {
    const form = this.#arcs.form(verb);
    return SPEECH.has(form) || PIVOT.has(form) || GOVERNING.has(form);
  }

  /** The main verb with all that waited for it, then what follows it. */
  #mainVerb(): number {
    const arcs = this.#arcs;
    const verb = this.#at;
    this.#hangWaiting(verb);
    if (this.#subject >= 0) arcs.hang(this.#subject, verb, this.#isPassive(verb) ? 'nsubj:pass' : 'nsubj');
    this.#behindVerb(verb);
    return verb;
  }

  #isPassive(verb: number): boolean {
    return this.#arcs.childBy(verb, 'aux:pass', 'obl:agent') >= 0;
  }

  #hangWaiting(verb: number): void {
    for (const { head, relation } of this.#waiting) this.#arcs.hang(head, verb, relation);
    this.#waiting = [];
  }

  /** Aspect, object, governed verb. */
  #behindVerb(verb: number): void {
    const arcs = this.#arcs;
    this.#at = verb + 1;
    while (/^(?:AUX|PART)$/.test(this.#pos()) && !/^(?:是|为|的)$/.test(this.#form()) && !FUTURE.has(this.#form()))
      arcs.hang(this.#at++, verb, 'aux');
    const form = arcs.form(verb);
    if (/^(?:称|说|道)$/.test(this.#form()) && this.#pos() === 'VERB' && form !== this.#form()) {
      this.#reporting = verb;
      arcs.hang(this.#at++, verb, 'compound:vv');
      if (this.#at >= this.#end) return;
      this.#governed(verb, -1);
      return;
    }
    if (SPEECH.has(form)) this.#reporting = verb;
    if (LIGHT.has(form) && this.#act(verb)) return;
    if (this.#behindMarker(verb)) return;
    const object = this.#object(verb);
    if (this.#isTemporal(object)) {
      this.#beforeAnother(verb);
      return;
    }
    if (this.#at >= this.#end) return;
    this.#governed(verb, object);
  }

  /** `离开平壤时`, `会谈后`: the clause tells when something else happens. */
  #isTemporal(object: number): boolean {
    const arcs = this.#arcs;
    if (object >= 0) {
      const place = arcs.childBy(object, 'case');
      if (place === this.#at - 1 && TEMPORAL.test(arcs.form(place))) return true;
    }
    if (!TEMPORAL.test(this.#form()) || /^(?:NOUN|PROPN)$/.test(this.#pos(1))) return false;
    if (object >= 0) arcs.hang(this.#at, object, 'case');
    this.#at++;
    return true;
  }

  /** The clause goes before another of the same subject, here or behind the next mark. */
  #beforeAnother(verb: number): void {
    const arcs = this.#arcs;
    const subject = this.#subject;
    this.#mark ||= 'subordinate';
    if (this.#at >= this.#end) return;
    this.#waiting = [];
    this.#beforeVerb();
    if (this.#at >= this.#end || !this.#isVerbAt(this.#at)) return;
    const main = this.#at;
    this.#mark = '';
    this.#hangWaiting(main);
    arcs.hang(verb, main, 'advcl');
    if (subject >= 0 && this.#subject === subject) arcs.hang(subject, main, 'nsubj');
    else if (this.#subject >= 0) arcs.hang(this.#subject, main, 'nsubj');
    this.#behindVerb(main);
  }

  /** `表示强烈不满和坚决反对`: the verb behind a light one, with nothing it could govern, is the act itself. */
  #act(verb: number): boolean {
    const arcs = this.#arcs;
    let t = this.#at;
    while (t < this.#end && /^(?:ADV|ADJ)$/.test(arcs.pos(t))) t++;
    const last = arcs.form(t) === '的' || arcs.form(t) === '地' ? t + 1 : t;
    if (last >= this.#end || arcs.pos(last) !== 'VERB') return false;
    const next = last + 1;
    const closes = next >= this.#end || /^(?:PUNCT|CCONJ)$/.test(arcs.pos(next)) || /^(?:的|和|及|并|以及)$/.test(arcs.form(next));
    if (!closes) return false;
    arcs.doc.setTag(last, 'NOUN', 'NN');
    arcs.hang(last, verb, 'obj');
    for (let m = this.#at; m < last; m++) arcs.hang(m, last, arcs.pos(m) === 'ADJ' ? 'amod' : 'advmod');
    this.#at = next;
    this.#reporting = this.#reporting === verb ? -1 : this.#reporting;
    this.#joinedActs(last);
    return true;
  }

  /** The acts joined to one: `不满和坚决反对`. */
  #joinedActs(first: number): void {
    const arcs = this.#arcs;
    while (/^(?:和|及|以及|并|、)$/.test(this.#form())) {
      let t = this.#at + 1;
      while (t < this.#end && /^(?:ADV|ADJ)$/.test(arcs.pos(t))) t++;
      if (t >= this.#end || !/^(?:VERB|NOUN)$/.test(arcs.pos(t))) return;
      const next = t + 1;
      if (next < this.#end && !/^(?:PUNCT|CCONJ)$/.test(arcs.pos(next))) return;
      arcs.doc.setTag(t, 'NOUN', 'NN');
      arcs.hang(t, first, 'conj');
      for (let m = this.#at + 1; m < t; m++) arcs.hang(m, t, 'amod');
      arcs.hang(this.#at, t, 'cc');
      this.#at = next;
    }
  }

  /** `出口至韩国`, `归咎于美国`: a coverb behind the verb. */
  #behindMarker(verb: number): boolean {
    const relator = COVERBS.get(this.#form());
    if (relator === undefined || !BEHIND_VERB.has(this.#form())) return false;
    const phrase = nounPhraseAt(this.#arcs, this.#at + 1, this.#end);
    if (phrase === null || this.#isFollowedByVerb(phrase.next)) return false;
    if (phrase.parts.length > 1 && !/^(?:于|至|到)$/.test(this.#form())) return false;
    this.#markCase(this.#at, phrase.head, relator);
    this.#arcs.hang(phrase.head, verb, phrase.isTime ? 'obl:tmod' : 'obl');
    this.#at = phrase.next;
    return this.#at >= this.#end;
  }

  /** The object, a relative clause or a coverb's phrase before its noun let in; −1 for none. */
  #object(verb: number): number {
    const arcs = this.#arcs;
    let phrase: NounPhrase | null = null;
    while (/^[”」』》]$/.test(this.#form())) this.#at++;
    const start = this.#at;
    if (COVERBS.has(this.#form())) phrase = this.#objectBehindCoverb();
    else phrase = nounPhraseAt(arcs, this.#at, this.#end) ?? this.#relativeObject(verb);
    if (phrase === null) return -1;
    // `逮捕三名涉嫌…的公民`: a number waits for the noun behind the clause.
    if (/^(?:NUM)$/.test(arcs.pos(start)) && arcs.pos(phrase.next) === 'VERB') {
      const noun = this.#nounBehindRelative(phrase.next);
      if (noun !== null) {
        arcs.hang(phrase.head, noun.head, 'nummod');
        phrase = noun;
      }
    }
    this.#at = phrase.next;
    if (phrase.isTime) {
      arcs.hang(phrase.head, verb, 'obl:tmod');
      return this.#at < this.#end ? this.#object(verb) : -1;
    }
    // `欢迎中方的提议`, `称中方应…`: a subject when a verb follows and the verb here reports.
    arcs.hang(phrase.head, verb, 'obj');
    return phrase.head;
  }

  #relativeObject(verb: number): NounPhrase | null {
    const next = this.#form();
    const sure = ALWAYS_RELATIVE.test(next) || this.#arcs.isRelative(this.#at);
    return this.#governs(verb) && !sure ? null : this.#nounBehindRelative(this.#at);
  }

  #objectBehindCoverb(): NounPhrase | null {
    const coverb = this.#at;
    const relator = COVERBS.get(this.#form())!;
    const phrase = nounPhraseAt(this.#arcs, coverb + 1, this.#end);
    if (phrase === null || phrase.parts.length < 2 || this.#isFollowedByVerb(phrase.next)) return null;
    const [first] = phrase.parts;
    this.#markCase(coverb, first!, relator);
    this.#arcs.hang(first!, phrase.head, 'nmod');
    return phrase;
  }

  /** The verb behind: governed by the verb, done by its object, or one more of the same subject. */
  #governed(verb: number, object: number): void {
    const arcs = this.#arcs;
    if (!this.#isFollowedByVerb(this.#at) && !this.#isVerbAt(this.#at)) return;
    const form = arcs.form(verb);
    const held = this.#subject;
    this.#waiting = [];
    const reports = SPEECH.has(form) || this.#reporting === verb;
    const pivot = object >= 0 && PIVOT.has(form);
    this.#subject = reports && !pivot ? object : -1;
    if (this.#reporting === verb) this.#reporting = -1;
    this.#beforeVerb();
    const lower = this.#at;
    const own = this.#subject;
    this.#subject = held;
    if (lower >= this.#end || !this.#isVerbAt(lower)) {
      this.#leave(verb, own);
      return;
    }
    const subject = own;
    const purpose = this.#waiting.some(({ head }) => PURPOSE.test(arcs.form(head)));
    this.#hangWaiting(lower);
    if (purpose) arcs.hang(lower, verb, 'advcl');
    else if (pivot) arcs.hang(lower, verb, 'xcomp');
    else if (reports || (object >= 0 && GOVERNING.has(form)) || own >= 0) arcs.hang(lower, verb, 'ccomp');
    else if (object < 0 && (GOVERNING.has(form) || LIGHT.has(form))) arcs.hang(lower, verb, 'xcomp');
    else arcs.hang(lower, verb, 'conj');
    if (subject >= 0 && subject !== lower) arcs.hang(subject, lower, this.#isPassive(lower) ? 'nsubj:pass' : 'nsubj');
    this.#behindVerb(lower);
  }

  /** Phrases that waited for a verb that did not come. */
  #leave(verb: number, own: number): void {
    this.#hangWaiting(verb);
    if (own >= 0) this.#arcs.hang(own, verb, 'obj');
  }

  /** What follows a clause that is complete: `…的N` makes it a relative one, another verb goes on. */
  #behindClause(verb: number): boolean {
    const arcs = this.#arcs;
    if (this.#form() === '的' && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(this.#pos(1))) {
      const noun = nounPhraseAt(arcs, this.#at + 1, this.#end);
      if (noun === null) return false;
      const object = arcs.childBy(arcs.topOf(verb), 'obj');
      if (object >= 0) {
        arcs.hang(object, noun.head, 'nmod:poss');
        arcs.hang(noun.head, arcs.topOf(verb), 'obj');
      } else arcs.hang(noun.head, verb, 'obj');
      arcs.hang(this.#at, noun.head, 'case');
      this.#at = noun.next;
      return true;
    }
    return false;
  }
}

function relationOf(relator: string, _next: string): string {
  if (relator === 'object') return 'obj';
  return relator === 'by' ? 'obl:agent' : 'obl';
}
