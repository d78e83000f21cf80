// Endings of verbs, adjectives and the copula: what each makes of its clause.

import { codaOf, withCoda } from './syllables.ts';

/** What an ending makes of its clause. */
export type EndingKind =
  /** Ends a sentence. */
  | 'final'
  /** What is said: `다고`, `라고`. */
  | 'quote'
  /** What is asked for: `라고`, `자고` behind a verb. */
  | 'command'
  /** What is said, before a noun: `다는`. */
  | 'told'
  /** Before a noun. */
  | 'adnominal'
  /** Before a noun, to come: `할`. */
  | 'prospective'
  /** Joins a clause: `고`, `며`. */
  | 'and'
  /** Joins what comes first: `해`, `해서`. */
  | 'next'
  | 'if'
  | 'but'
  /** Aim: `려고`, `도록`. */
  | 'aim'
  /** `기로`. */
  | 'resolve'
  /** `지` before a negation. */
  | 'link'
  /** Makes a noun of the verb: `기`, `음`. */
  | 'noun';

/** An ending with the stem it was cut from; the stem may lack its past and future marks. */
export interface Ending {
  readonly kind: EndingKind;
  readonly form: string;
  /** Characters of the ending that are whole syllables. */
  readonly length: number;
  /** Particle behind a nominal ending: `를` of `하기를`. */
  readonly particle: string;
}

/** A leading consonant letter is the last consonant of the syllable before. */
const TABLE: Readonly<Record<EndingKind, string>> = {
  final:
    '다 는가 ㄴ가 은가 ㄴ다 는다 ㅂ니다 습니다 ㅂ니까 습니까 까 ㄹ까 을까 어요 아요 죠 지요 네요 군요 구나 답니다 ㅂ시다 읍시다',
  quote:
    '다고 ㄴ다고 는다고 다며 ㄴ다며 는다며 다면서 ㄴ다면서 는다면서 다고도 ㄴ다고도 는다고도 냐고 느냐고 는지 ㄴ지 은지 ㄹ지 을지 는지를 을지를 ㄹ지를 는지도 ㄴ지를 다고는 ㄴ다고는',
  command: '라고 으라고 자고 자며 라며 으라며 라면서 으라면서 라고도',
  told: '다는 ㄴ다는 는다는 자는 라는 으라는 다던 ㄴ다던 려는 으려는 려던 으려던 다고한',
  adnominal: 'ㄴ 은 는 던',
  prospective: 'ㄹ 을',
  and: '고 며 으며 면서 으면서 고서 거나 든지 고도 면서도 으면서도',
  next: '서 자마자 다가 고는',
  if: '면 으면 다면 ㄴ다면 는다면 라면 거든 려면 으려면',
  but: '듯이 ㄹ지라도 을지라도 자 지만 으나 나 는데 ㄴ데 은데 되 으되 므로 으므로 니 으니 니까 으니까 기에 더라도 다만 더니 던데 ㄹ수록 을수록 는데도 ㄴ데도 지만은',
  aim: '려고 으려고 려 으려 러 으러 고자 도록 게 게끔',
  resolve: '기로 키로',
  link: '지 지는 지도 지를',
  noun: '기 음 ㅁ 길 긴',
};
/** Particles behind `기` and `음`. */
const BEHIND_NOUN = '를 가 는 도 에 에는 만 을 이 은 으로써 으로 의 까지 까지는 과 와 에도 보다 부터'.split(' ');

interface Entry {
  readonly kind: EndingKind;
  readonly coda: string;
  readonly tail: string;
  readonly particle: string;
}

const ENTRIES: readonly Entry[] = (Object.entries(TABLE) as [EndingKind, string][])
  .flatMap(([kind, list]) =>
    list.split(' ').flatMap((form): Entry[] => {
      // `하길`, `하긴` are short for `하기를`, `하기는`.
      if (form === '길' || form === '긴')
        return [{ kind, coda: '', tail: form, particle: form === '길' ? '를' : '는' }];
      const coda = /^[ㄱ-ㅎ]/.test(form) ? form.charAt(0) : '';
      const tail = coda === '' ? form : form.slice(1);
      const bare = { kind, coda, tail, particle: '' };
      return kind === 'noun'
        ? [bare, ...BEHIND_NOUN.map((particle) => ({ ...bare, tail: tail + particle, particle }))]
        : [bare];
    }),
  )
  .sort((a, b) => b.tail.length + (b.coda === '' ? 0 : 0.5) - a.tail.length - (a.coda === '' ? 0 : 0.5));

/** The endings that a word may have with the stem before each, longest first. */
export function endingsOf(word: string): { readonly stem: string; readonly ending: Ending }[] {
  const found: { stem: string; ending: Ending }[] = [];
  for (const { kind, coda, tail, particle } of ENTRIES) {
    if (!word.endsWith(tail) || word.length <= tail.length - (coda === '' ? 0 : 1)) continue;
    const before = word.slice(0, word.length - tail.length);
    if (before === '' || (coda !== '' && codaOf(before) !== coda)) continue;
    const stem = coda === '' ? before : withCoda(before, '');
    found.push({ stem, ending: { kind, form: coda + tail, length: tail.length, particle } });
  }
  return found;
}
