// Names and set words found in running Chinese text before it is cut, so that they stay whole, and the one-letter names
// of states (`中韩`, `访华`, `对美`) that no word list can hold.

import type { Span } from '@rapport/record';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isIdeograph } from '../../text/script.ts';
import { LeadersMeetings } from './leaders-meeting.ts';
import { FAMILY_NAMES, SYLLABLES } from './name-characters.ts';
import { ADVERBS } from './trees/word-kinds.ts';

/** What a stretch found is. */
export type NameKind = 'name' | 'role' | 'word' | 'time' | 'adverb' | 'short' | 'posted' | 'meeting';

/** A stretch that is one word. */
export interface FoundName {
  readonly span: Span;
  readonly kind: NameKind;
  /** The full name a one-letter name stands for, the word a short one does. */
  readonly full?: string;
}

/** Words of two and more characters that are names of the tables, or their roles, by first character. */
type WordsByFirst = ReadonlyMap<string, readonly { readonly word: string; readonly kind: NameKind }[]>;

/** Letters that stand for states where several stand together, or between a role and nothing else. */
const JOINT = '中美日韩俄朝英法德印澳加欧越菲巴伊乌以台蒙泰土柬缅';
/** Pairs of such letters that are words of their own. */
const NOT_JOINT = new Set(
  '加以 以加 中意 台中 日中 加法 土法 日加 以中 加中 中土 日土 加日 中加以 英以 德以'.split(' '),
);
/** What stands before a one-letter name. */
const BEFORE = new Set([...'访赴抵离对援反亲涉旅输返挺抗侵制']);
const AFTER_PREFIX = new Set([...'华韩美日俄朝英法德印欧澳台港越菲中乌以伊']);
/** `在华`, `来华`: prefixes that are too common before other letters. */
const WITH_HUA = new Set([...'在来入留滞']);
/** Letters before a role or a body: `美国务卿`, `韩外长`, `俄外交部`. */
const BEFORE_ROLE = new Set([...'美韩日俄朝英法德印乌伊澳菲越泰叙']);
/** A day before `日`, or a word that ends in it. */
const NOT_JAPAN = /[\d一二三四五六七八九十每当今昨次同近假节生终往]$/;
const POSTED = /^(?:大使|使馆|公使|总领|领事|记者|外交|代表|美军|使节|机构|办事处)/;

const FOREIGN = new RegExp(`[${SYLLABLES}]{1,8}(?:[·-][${SYLLABLES}A-Z]{1,8}){1,4}`, 'y');
const TIMES =
  /[上下本这][个]?(?:周|星期|礼拜)[一二三四五六日天末]?(?![年边岁])|(?:周|星期|礼拜)[一二三四五六日天末](?![年边岁报刊])|[上下本这]个?月(?![球亮])|(?:十[一二]|[一二三四五六七八九十])月份?(?![球亮])|当地时间|[去今明]年|凌晨|[上下]午/y;
const ADVERB_AND_COVERB = /^[愿将已均并还也则曾仍][同与对就向]$/;
/** `会见记者时说`: a word of time and a verb of speech; `被捕`: the mark of the passive and its verb. */
const TIME_AND_SPEECH = /^时[说称]$/;
const MARK_AND_VERB = /^被[捕抓扣拘杀罚逐]$/;
/** Characters that begin another word behind a name. */
const MINISTRY = /.[部院局处厅]$/;
/** Characters that end no given name before another word. */
const NOT_IN_NAMES = /[在对就向与和将等说称于已再也是的]/;
/** `韩、日两国`: letters with marks between, and what counts them. */
const LISTED_LETTERS = new RegExp(`[${JOINT}](?:、[${JOINT}])+(?=[两三四双](?:国|方))`, 'y');
/** `中、日贸易官员`: the same where a clause or a coverb's phrase begins. */
const OPENING_LETTERS = new RegExp(`[${JOINT}](?:、[${JOINT}])+(?![方国本元圆文语]|\\p{P})`, 'uy');
const OPENS_LETTERS = /(?:^|[，。；：！？\s“「（]|[与同对向和由在])$/;
const NAME_ENDS = /[\d，。、；：（(“”！？的说称在于与和同对向就将也表指强是一]/;

/** Words beside the names of the tables that stay whole: of groups (`双方`), and those the event tables look up. */
export interface SetWords {
  readonly groups: Iterable<string>;
  readonly events: Iterable<string>;
}

/** Finds names and set words. */
export class NamesInText {
  readonly #words: WordsByFirst;
  readonly #short: ReadonlyMap<string, string>;
  readonly #meetings: LeadersMeetings;
  readonly #isListed: (word: string) => boolean;
  readonly #states: ReadonlySet<string>;
  readonly #events: ReadonlySet<string>;

  /** `isListed`: whether a string is a word of the language's word list. */
  constructor(knowledge: Knowledge, setWords: SetWords, isListed: (word: string) => boolean) {
    this.#words = collectWords(knowledge, setWords);
    this.#short = new Map((knowledge.tables['zh/short-names'] ?? []).map((row) => [row.letter ?? '', row.name ?? '']));
    this.#meetings = new LeadersMeetings(knowledge.persons.flatMap((row) => row.aliases));
    this.#isListed = isListed;
    this.#events = new Set(setWords.events);
    this.#states = new Set(knowledge.countries.flatMap((row) => row.names));
  }

  /** The stretches between two offsets that are words as they stand, in order and apart. */
  find(normal: string, start: number, end: number): FoundName[] {
    const found: FoundName[] = [];
    for (let at = start; at < end; at++) {
      if (!isIdeograph(normal.charCodeAt(at))) continue;
      const last = found.at(-1);
      const title = last !== undefined && last.span[1] === at && last.kind === 'role';
      // `美国商务部`: no word begins inside a name that has been found.
      const open = last === undefined ? start : Math.max(start, last.span[1]);
      const here =
        this.#leadersMeeting(normal, at, start, end) ??
        this.#shortAt(normal, at, start, end) ??
        this.#foreign(normal, at, end) ??
        timeAt(normal, at, end) ??
        (title ? this.#nameBehindTitle(normal, at, end) : null) ??
        this.#adverbAndCoverb(normal, at, end) ??
        this.#wordAt(normal, at, open, end);
      if (here.length === 0) continue;
      found.push(...here);
      at = here.at(-1)!.span[1] - 1;
    }
    return found;
  }

  #leadersMeeting(normal: string, at: number, start: number, end: number): FoundName[] | null {
    const parts = this.#meetings.at(normal, at, start, end);
    return parts?.map(({ span, full, isMeeting }) => ({ span, full, kind: isMeeting ? 'meeting' : 'short' })) ?? null;
  }

  /** The full name of the state that a letter before a role or a body stands for; null for other words. */
  stateOfLetter(word: string): string | null {
    return BEFORE_ROLE.has(word) ? (this.#short.get(word) ?? null) : null;
  }

  /** `伊丽莎白·沃伦`: syllables that write foreign names, round a dot. */
  #foreign(normal: string, at: number, end: number): FoundName[] | null {
    FOREIGN.lastIndex = at;
    const match = FOREIGN.exec(normal);
    if (match === null || at + match[0].length > end) return null;
    // `总统唐纳德·特朗普`: a set word in front is not part of the name; a known name is no longer than it is.
    const first = this.#longest(normal, at, end);
    if (first !== null && (first.kind !== 'name' || first.word.includes('·'))) return null;
    if (first !== null && this.#isState(first.word)) return null;
    return [{ span: [at, at + match[0].length], kind: 'name' }];
  }

  #isState(word: string): boolean {
    return this.#states.has(word);
  }

  /** `大使邢海明批评`: a family name and one or two characters between a title and the beginning of another word. */
  #nameBehindTitle(normal: string, at: number, end: number): FoundName[] | null {
    if (!FAMILY_NAMES.has(normal.charAt(at)) || this.#longest(normal, at, end) !== null) return null;
    // `国家主席向越南…`: a coverb that is also a family name, before a name of the tables.
    if (this.#beginsName(normal, at + 1, end)) return null;
    for (const length of [3, 2]) {
      const to = at + length;
      if (to > end || !/^\p{Script=Han}+$/u.test(normal.slice(at, to))) continue;
      // `总统于上周…`
      if (timeAt(normal, at + 1, end) !== null) continue;
      if (length === 3 && NOT_IN_NAMES.test(normal.charAt(to - 1))) continue;
      const closed = to === end || NAME_ENDS.test(normal.charAt(to)) || this.#isListed(normal.slice(to, to + 2));
      const crossed = this.#isListed(normal.slice(to - 1, to + 1));
      const inside = crossed && (length === 2 || NAME_ENDS.test(normal.charAt(to - 1)));
      if (closed && !inside) return [{ span: [at, to], kind: 'name' }];
    }
    return null;
  }

  /** The longest name or role that begins here and is not cut by a listed word across its edge. */
  #wordAt(normal: string, at: number, start: number, end: number): FoundName[] {
    const word = this.#longest(normal, at, end);
    if (word === null) return [];
    const to = at + word.word.length;
    if (this.#isCrossed(normal, at, start, to)) return [];
    if (word.kind !== 'name' && this.#isInside(normal, at, to, end)) return [];
    if (word.kind === 'word' && this.#isVerbAhead(normal, at, to, end)) return [];
    if (word.kind === 'word' && word.word.length < 3 && this.#isCrossedBehind(normal, at, to, end)) return [];
    return [{ span: [at, to], kind: word.kind }];
  }

  /** `乌克兰无人机|袭击俄罗斯`, `外长会|晤`: the end of the word begins, or is, a verb of what follows. */
  #isVerbAhead(normal: string, at: number, to: number, end: number): boolean {
    // `不接受仲裁`: a verb with its negation.
    if (to - at < 3 || /[不没未]/.test(normal.charAt(at))) return false;
    if (this.#events.has(normal.slice(to - 1, Math.min(end, to + 1)))) return true;
    return this.#events.has(normal.slice(to - 2, to)) && this.#longest(normal, to, end)?.kind === 'name';
  }

  /** The longest entry; `中国` rather than `中国人` before `民`, since `人民` is a word. */
  #longest(normal: string, at: number, end: number): { readonly word: string; readonly kind: NameKind } | null {
    let longest: { readonly word: string; readonly kind: NameKind } | null = null;
    for (const entry of this.#words.get(normal.charAt(at)) ?? []) {
      const to = at + entry.word.length;
      if (to > end || !normal.startsWith(entry.word, at)) continue;
      // `中国国防部长`: the head of a ministry, not the ministry.
      if (normal.charAt(to) === '长' && MINISTRY.test(entry.word)) continue;
      // `以国家安全为由`: a coverb and a noun.
      if (entry.word === '以国' && this.#isListed(normal.slice(at + 1, at + 3))) continue;
      if (longest !== null) {
        if (entry.kind === 'name' && entry.word.length === longest.word.length - 1) return entry;
        continue;
      }
      if (entry.word.length < 3 || !this.#isListed(normal.slice(to - 1, to + 1))) return entry;
      longest = entry;
    }
    return longest;
  }

  /** `集中国内力量`: a listed word that begins before the name and ends inside it. */
  #isCrossed(normal: string, at: number, start: number, to: number): boolean {
    for (let from = Math.max(start, at - 3); from < at; from++) {
      for (let until = at + 1; until < to; until++) {
        if (!this.#isListed(normal.slice(from, until))) continue;
        // `对中国`, `的美国`: what begins with a one-letter word is hardly a word here.
        if (until - from > 1 && !/^[对与和向在从给由的是了将把被至到赴抵往于就同及]/.test(normal.slice(from, until)))
          return true;
      }
    }
    return false;
  }

  /** A listed word that begins inside a short word and ends behind it. */
  #isCrossedBehind(normal: string, at: number, to: number, end: number): boolean {
    // `归还给柬埔寨`: a coverb behind the verb.
    if (/^[给至到于往]/.test(normal.slice(to, to + 1))) return false;
    for (let from = at + 1; from < to; from++) {
      for (let until = to + 1; until <= Math.min(end, to + 2); until++)
        if (this.#isListed(normal.slice(from, until))) return true;
    }
    return false;
  }

  /** `愿同`, `已就`, `时说`, `被捕`: two words that the cutter might take for one. */
  #adverbAndCoverb(normal: string, at: number, end: number): FoundName[] | null {
    const two = normal.slice(at, Math.min(end, at + 2));
    const split = ADVERB_AND_COVERB.test(two)
      ? !this.#isListed(normal.slice(at + 1, at + 3))
      : TIME_AND_SPEECH.test(two) || (MARK_AND_VERB.test(two) && !this.#isCrossedBehind(normal, at, at + 2, end));
    if (!split) return null;
    return [
      { span: [at, at + 1], kind: 'word' },
      { span: [at + 1, at + 2], kind: 'word' },
    ];
  }

  /** `记者会`, `代表大会`: the role is the beginning of a longer listed word. */
  #isInside(normal: string, at: number, to: number, end: number): boolean {
    for (let until = Math.min(end, to + 2); until > to; until--)
      if (this.#isListed(normal.slice(at, until))) return true;
    return false;
  }

  /** One-letter names at this place; null for none. */
  #shortAt(normal: string, at: number, start: number, end: number): FoundName[] | null {
    const letter = normal.charAt(at);
    return (
      this.#listedLetters(normal, at, start, end) ??
      this.#joint(normal, at, start, end) ??
      this.#behindPrefix(normal, at, end) ??
      this.#beforeVerb(normal, at, start, end) ??
      (BEFORE_ROLE.has(letter) ? this.#beforeRole(normal, at, start, end) : null)
    );
  }

  #listedLetters(normal: string, at: number, start: number, end: number): FoundName[] | null {
    LISTED_LETTERS.lastIndex = at;
    OPENING_LETTERS.lastIndex = at;
    const opens = OPENS_LETTERS.test(normal.slice(Math.max(start, at - 1), at));
    const match = LISTED_LETTERS.exec(normal) ?? (opens ? OPENING_LETTERS.exec(normal) : null);
    if (match === null || at + match[0].length > end) return null;
    return [...match[0]].flatMap((letter, i) => (letter === '、' ? [] : [this.#short1(letter, at + i)]));
  }

  /** `中韩两国`, `韩美日`: letters side by side, none of them the beginning of a longer name or word. */
  #joint(normal: string, at: number, start: number, end: number): FoundName[] | null {
    let to = at;
    while (to < end && JOINT.includes(normal.charAt(to)) && to - at < 5 && !this.#beginsName(normal, to, end)) to++;
    const run = normal.slice(at, to);
    if (run.length < 2 || new Set(run).size < run.length || NOT_JOINT.has(run)) return null;
    if (NOT_JAPAN.test(normal.slice(Math.max(start, at - 1), at)) && run.startsWith('日')) return null;
    if (
      run.length === 2 &&
      /^[其在从集当期途空]$/.test(normal.slice(Math.max(start, at - 1), at)) &&
      run.startsWith('中')
    )
      return null;
    const crossed = this.#isListed(normal.slice(to - 1, to + 1)) && !this.#isListed(normal.slice(to, to + 2));
    if (crossed && !/^[方两双关军]/.test(normal.slice(to, to + 1))) return null;
    return [...run].map((letter, i) => this.#short1(letter, at + i));
  }

  #short1(letter: string, at: number): FoundName {
    return { span: [at, at + 1], kind: 'short', full: this.#short.get(letter) ?? letter };
  }

  /** `访华`, `对美`, `驻韩大使`. */
  #behindPrefix(normal: string, at: number, end: number): FoundName[] | null {
    const prefix = normal.charAt(at);
    const letter = normal.charAt(at + 1);
    if (at + 1 >= end || !this.#short.has(letter) || this.#beginsName(normal, at + 1, end)) return null;
    if (prefix === '驻' && POSTED.test(normal.slice(at + 2, at + 4))) return [{ span: [at, at + 2], kind: 'posted' }];
    const fits =
      (BEFORE.has(prefix) && AFTER_PREFIX.has(letter)) ||
      (WITH_HUA.has(prefix) && (letter === '华' || letter === '韩'));
    const inside = this.#isListed(normal.slice(at + 1, at + 3)) && !this.#isListed(normal.slice(at + 2, at + 4));
    if (!fits || inside) return null;
    return [{ span: [at, at + 1], kind: 'short' }, this.#short1(letter, at + 1)];
  }

  /** `澳驱逐大使`: a headline's letter at its beginning, and behind it a verb of the event tables. */
  #beforeVerb(normal: string, at: number, start: number, end: number): FoundName[] | null {
    const opens = at === start || /[\s：]/.test(normal.charAt(at - 1));
    if (!opens || !JOINT.includes(normal.charAt(at)) || at + 3 > end) return null;
    if (this.#isListed(normal.slice(at, at + 2)) || this.#longest(normal, at, end) !== null) return null;
    return this.#events.has(normal.slice(at + 1, at + 3)) ? [this.#short1(normal.charAt(at), at)] : null;
  }

  /** `美国务卿`, `韩外长`: a letter, and behind it a role that is longer than any name the letter begins. */
  #beforeRole(normal: string, at: number, start: number, end: number): FoundName[] | null {
    const role = this.#longest(normal, at + 1, end);
    const name = this.#longest(normal, at, end);
    if (role?.kind !== 'role' || (name !== null && name.word.length >= role.word.length + 1)) return null;
    if (name !== null && name.word.length > 2) return null;
    const before = normal.slice(Math.max(start, at - 1), at);
    if (NOT_JAPAN.test(before) && normal.charAt(at) === '日') return null;
    if (before !== '' && this.#isListed(before + normal.charAt(at))) return null;
    return [this.#short1(normal.charAt(at), at), { span: [at + 1, at + 1 + role.word.length], kind: 'role' }];
  }

  #beginsName(normal: string, at: number, end: number): boolean {
    const name = this.#longest(normal, at, end);
    return name?.kind === 'name';
  }
}

/** `下个月`, `上周六`, `七月份`: words of time that stay whole. */
function timeAt(normal: string, at: number, end: number): FoundName[] | null {
  TIMES.lastIndex = at;
  const match = TIMES.exec(normal);
  if (match === null || at + match[0].length > end) return null;
  return [{ span: [at, at + match[0].length], kind: 'time' }];
}

function collectWords(knowledge: Knowledge, setWords: SetWords): WordsByFirst {
  const kinds = new Map<string, NameKind>();
  const add = (words: Iterable<string>, kind: NameKind) => {
    for (const word of words) {
      if (word.length > 1 && isIdeograph(word.charCodeAt(0)) && !kinds.has(word)) kinds.set(word, kind);
    }
  };
  for (const row of knowledge.countries) add([...row.names, ...row.governments, ...row.people], 'name');
  for (const row of knowledge.persons) add(row.aliases, 'name');
  for (const row of knowledge.organisations) add(row.aliases, 'name');
  for (const row of knowledge.places) add(row.aliases, 'name');
  add(
    knowledge.roles.map((row) => row.phrase),
    'role',
  );
  add(setWords.groups, 'role');
  add(ADVERBS, 'adverb');
  add(setWords.events, 'word');
  const byFirst = new Map<string, { word: string; kind: NameKind }[]>();
  for (const [word, kind] of kinds) {
    const list = byFirst.get(word.charAt(0)) ?? [];
    list.push({ word, kind });
    byFirst.set(word.charAt(0), list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return byFirst;
}
