// Reads words of Korean text: which noun with which particle, which verb with which ending, or a word known as it stands.

import type { Upos } from '../../../doc/upos.ts';
import type { Ending } from './endings.ts';
import { ADVERBS, CONJUNCTIONS, COORDINATORS, DETERMINERS, PRONOUNS } from './function-words.ts';
import { letterPart, type NounBook, nounParts, withoutPlural } from './noun-parts.ts';
import { NO_PARTICLE, type Particle, particleBehind, partings } from './particles.ts';
import { type Part, TAG, type WordReading } from './reading.ts';
import { codaOf } from './syllables.ts';
import { type CopulaForm, readCopulas, readVerb, type VerbBook, type VerbForm } from './verb-reader.ts';
import { words } from './word-list.ts';

/** What the model's tagger says of a word: its universal tag, and the kinds of its first and last morpheme. */
export interface Advice {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
}

/** All that words are looked up in. */
export interface WordBook extends NounBook, VerbBook {}

const MARK = /^[^\p{L}\p{N}]+$/u;
/** Letters, digits and marks of numbers that a word may begin with. */
const FOREIGN = /^[\p{Script=Latin}\p{Script=Han}\p{N}][\p{Script=Latin}\p{Script=Han}\p{N}.,%+&/-]*/u;
const NUMBER = /^[\d.,]+$/;
/** Number words behind digits. */
const MAGNITUDES = /^[만억조천백십여수]+/;
/** Units and counters behind a number, with what may follow them. */
const UNIT =
  /^여?(?:년대|년도|년|개월|월|일|시간|시|분|초|주일|주년|주|명|건|척|구|마리|채|상자|포대|자루|그루|회분|개국|개|차례|차|번째|번|쌍|발|기|대|살|세기|세|층|호|위|원|달러|위안|엔|유로|파운드|톤|퍼센트|포인트|배|회|편|종|박|석|선|인|국|자|곳|가지|쪽|페이지|㎞|km|kg|%)(?:가량|간|째|쯤|경|께|여|말|초|대|전|후|당|짜리|어치|만)*/;
/** Particles that hardly any noun ends in. */
const CLEAR =
  /^(?:을|를|에서|에게|에는|에서는|으로|으로서|까지|부터|에도|과의|와의|에서의|으로는|로부터|으로부터|에게는|은|는)$/;
/** Endings that are split off as words of their own, because they tell the clause's relation. */
const PARTED = new Set<Ending['kind']>(['quote', 'command', 'told', 'if', 'aim', 'resolve', 'noun']);
/** Nouns of one syllable that look like verbs before a noun: `돈` is no `돌다`. */
const LONE_NOUNS = words('돈 손 문 건 판 눈 천 전 관 권 분 번 군');
/** Adjectives that tell what somebody thinks of an act: predicates like verbs. */
const JUDGING = words(
  '필요하다 절실하다 시급하다 실망스럽다 유감스럽다 개탄스럽다 우려스럽다 부당하다 부적절하다 무책임하다 미안하다 죄송하다 송구하다',
);
/** How many words are remembered. */
const MAX_HELD = 1 << 16;

/** Reads words one by one; remembers those it has met. Not to be shared between threads. */
export class WordReader {
  readonly #book: WordBook;
  readonly #held = new Map<string, WordReading>();

  constructor(book: WordBook) {
    this.#book = book;
  }

  read(form: string, advice: Advice): WordReading {
    const key = `${form} ${advice.upos} ${advice.xpos}`;
    const held = this.#held.get(key);
    if (held !== undefined) return held;
    if (this.#held.size > MAX_HELD) this.#held.clear();
    const reading = this.#read(form, advice);
    this.#held.set(key, reading);
    return reading;
  }

  /** The word as a verb, whatever else it may be; null where it can be none. */
  readAsVerb(form: string): WordReading | null {
    return this.#verb(form, { upos: 'VERB', xpos: 'pv', lemma: '' }, false);
  }

  #read(form: string, advice: Advice): WordReading {
    if (MARK.test(form)) return whole(form, 'mark', 'PUNCT', 'SY');
    return (
      this.#functionWord(form, advice) ??
      this.#foreign(form, advice) ??
      this.#knownNoun(form) ??
      this.#verb(form, advice, true) ??
      this.#knownCopula(form) ??
      this.#partedNoun(form) ??
      this.#byAdvice(form, advice)
    );
  }

  #functionWord(form: string, { upos }: Advice): WordReading | null {
    if (CONJUNCTIONS.has(form)) return whole(form, 'conjunction', 'CCONJ', 'MAJ');
    if (COORDINATORS.has(form)) return whole(form, 'conjunction', 'CCONJ', 'JC');
    if (PRONOUNS.has(form) && upos === 'PRON') return whole(form, 'noun', 'PRON', 'NP');
    if (
      DETERMINERS.has(form) &&
      (upos !== 'NUM' || /^(?:두|세|네|한)$/.test(form)) &&
      !(form.length === 1 && upos === 'PROPN')
    )
      return whole(form, 'determiner', 'DET', 'MM');
    if (ADVERBS.has(form)) return whole(form, 'adverb', 'ADV', 'MAG');
    for (const { noun, particle } of partings(form)) {
      // `나가`, `저가` are no pronouns: those are `내가`, `제가`.
      if (particle.form === '가' && /^[나저]$/.test(noun)) continue;
      if (PRONOUNS.has(noun) && (noun.length > 1 || upos === 'PRON' || noun === '그') && particle.form !== '라도')
        return nounReading([part(noun, 0, 'PRON', 'NP', noun, 'noun')], noun.length, particle);
    }
    return null;
  }

  /** `15건에`, `2012년까지`, `EU와`, `G20`, `3국`. */
  #foreign(form: string, { xpos }: Advice): WordReading | null {
    const match = FOREIGN.exec(form);
    if (match === null) return null;
    const lead = match[0];
    const states = this.#hanja(form);
    if (states !== null) return states;
    const isNumber = NUMBER.test(lead);
    const magnitude = isNumber ? (MAGNITUDES.exec(form.slice(lead.length))?.[0] ?? '') : '';
    const end = lead.length + magnitude.length;
    const first = part(form.slice(0, end), 0, isNumber ? 'NUM' : 'PROPN', isNumber ? TAG.number : TAG.name, '', 'noun');
    const rest = form.slice(end);
    if (rest === '') return nounReading([first], end, NO_PARTICLE);
    const particle = particleBehind(lead, rest);
    if (particle !== undefined && !/^(?:들|대로|만)$/.test(rest)) return nounReading([first], end, particle);
    const counted = isNumber ? unitReading(first, end, rest) : null;
    if (counted !== null) return counted;
    const copula = readCopulas(`x${rest}`).find(({ noun }) => noun === 'x');
    if (copula !== undefined) return copulaReading([first], end, form.length, copula);
    const inner = this.#read(rest, { upos: 'NOUN', xpos: /\+j/.test(xpos) ? 'nb+jcs' : 'nb', lemma: rest });
    const nominal = inner.kind !== 'verb' && inner.kind !== 'adjective' && inner.kind !== 'copula';
    return { ...shifted(inner, end, [first]), kind: nominal ? 'noun' : inner.kind };
  }

  /** `中`, `日대사`, `韓中`: states by one ideograph each. */
  #hanja(form: string): WordReading | null {
    const run = /^\p{Script=Han}{1,3}/u.exec(form)?.[0] ?? '';
    if (run === '' || [...run].some((letter) => this.#book.shortName(letter) === undefined)) return null;
    const letters = [...run].map((letter, i) => letterPart(letter, i, this.#book));
    const rest = form.slice(run.length);
    const particle = particleBehind(run, rest);
    if (particle !== undefined) return nounReading(letters, run.length, particle);
    const inner = this.#read(rest, { upos: 'NOUN', xpos: 'nc', lemma: rest });
    const moved = inner.parts.map((p) => ({ ...p, from: p.from + run.length, to: p.to + run.length }));
    return { ...inner, parts: [...letters, ...moved] };
  }

  /** A noun of the tables, bare or with a particle. */
  #knownNoun(form: string): WordReading | null {
    const book = this.#book;
    if (isKnown(form, book)) return nounReading(nounParts(form, book, false), form.length, NO_PARTICLE);
    for (const { noun, particle } of partings(form)) {
      // `회담하고` is the verb, `중국하고` is not.
      const named = /^(?:name|role|group)$/.test(book.kindOf(noun) ?? '');
      const verb = particle.form === '하고' && (!named || book.isVerb(`${noun}하다`));
      if (noun.length > 1 && !verb && isKnown(noun, book))
        return nounReading(nounParts(noun, book, false), noun.length, particle);
    }
    return null;
  }

  #verb(form: string, { xpos, upos, lemma }: Advice, sure: boolean): WordReading | null {
    // `이달 말`: the end of a time.
    const read = form === '말' ? null : readVerb(form, this.#book);
    if (read === null) return null;
    // `jcr` stands behind what is said, `jp` is the copula.
    const nominal = /\+j(?!cr|p)/.test(xpos) || /^(?:nq|nn|nb)$/.test(xpos);
    const doing = read.lemma === '하다' && form.length > 1 && form !== '하나';
    if (sure && (!read.known || (nominal && !doing && !isMade(read) && !isTelling(read) && !isClosed(read))))
      return null;
    if (sure && /^(?:nc|nq)/.test(xpos) && !/\+(?:e|xs|p|jp)/.test(xpos) && form.length < 4 && read.ending.form === '')
      return null;
    // `물`, `쌀`, `봄`: one syllable that the tagger takes for a noun.
    const nominalEnding = /^(?:noun|prospective)$/.test(read.ending.kind) || LONE_NOUNS.has(form);
    const lone = form.length === 1 && xpos === 'nc' && nominalEnding;
    if (sure && lone && !/^[하되]다$/.test(read.lemma)) return null;
    // `내정간섭이라며`: the copula's ending, not that of a verb in 이.
    if (!read.known && read.lemma.endsWith('이다') && read.ending.form.startsWith('라')) return null;
    // An unknown stem with a short ending is rather a noun.
    if (!read.known && (form.length < 4 || read.ending.form === '을') && read.ending.form.length < 2) return null;
    const found = read.known ? read : { ...read, lemma: lemma.endsWith('다') ? lemma : read.lemma };
    return verbReading(form, found, (upos === 'ADJ' || xpos.startsWith('pa')) && !JUDGING.has(found.lemma));
  }

  /** `입장이다` where the tables know the noun. */
  #knownCopula(form: string): WordReading | null {
    for (const copula of readCopulas(form)) {
      if (copula.noun.length > 1 && isKnown(copula.noun, this.#book))
        return copulaReading(nounParts(copula.noun, this.#book, false), copula.noun.length, form.length, copula);
    }
    return null;
  }

  /** `한중정상회담에서`: several known words with a particle behind. */
  #partedNoun(form: string): WordReading | null {
    for (const { noun, particle } of [...partings(form), { noun: form, particle: NO_PARTICLE }]) {
      if (noun.length < 2) continue;
      const parts = nounParts(noun, this.#book, false);
      if (parts.length > 1 || parts[0]!.pos === 'ADJ') return nounReading(parts, noun.length, particle);
    }
    return null;
  }

  /** A word that the tables do not know is what the tagger says it is. */
  #byAdvice(form: string, advice: Advice): WordReading {
    const { upos, xpos } = advice;
    if (/\+(?:e[cft]|ep)/.test(xpos) && !xpos.includes('jp')) {
      const verb = this.#verb(form, advice, false);
      if (verb !== null) return verb;
    }
    if (xpos.includes('jp') || /이라(?:고|며|면서|는|던)$/.test(form) || /\+(?:ef|ecs|ecc|etm|jcr)$/.test(xpos)) {
      const copula = readCopulas(form)[0];
      if (copula !== undefined)
        return copulaReading(nounParts(copula.noun, this.#book, false), copula.noun.length, form.length, copula);
    }
    if (xpos === 'mag' || xpos === 'maj' || /xsa$/.test(xpos)) return whole(form, 'adverb', 'ADV', 'MAG');
    if (xpos === 'mmd' || xpos === 'mma') return whole(form, 'determiner', 'DET', 'MM');
    const { noun, particle } = parting(form, xpos);
    return nounReading(nounParts(noun, this.#book, upos === 'PROPN' || xpos.startsWith('nq')), noun.length, particle);
  }
}

/** `5일부터`, `15건에`: a number, its unit and a particle. */
function unitReading(number: Part, end: number, rest: string): WordReading | null {
  const unit = UNIT.exec(rest)?.[0] ?? '';
  if (unit === '') return null;
  const particle = particleBehind(unit, rest.slice(unit.length));
  if (particle === undefined) return null;
  return nounReading([number, part(unit, end, 'NOUN', TAG.bound, unit, 'noun')], end + unit.length, particle);
}

function isKnown(word: string, book: NounBook): boolean {
  return book.kindOf(word) !== undefined || (word.endsWith('들') && book.kindOf(withoutPlural(word)) !== undefined);
}

/** A verb made of a noun and 하다 and the like says itself that it is one. */
function isMade({ lemma, ending }: VerbForm): boolean {
  const open = ending.kind === 'next' && ending.form === '';
  return lemma.length > 3 && /[하되]다$/.test(lemma) && !open;
}

/** Long endings that no noun has. */
function isTelling({ lemma, ending, past, future }: VerbForm): boolean {
  // No noun has `았` or `겠` before its particle: `만났을`.
  if (past || future || /^(?:않|못하|있|없)다$/.test(lemma) || ending.kind === 'resolve') return true;
  // `열라고`: a noun in a consonant has 이라고.
  if (ending.form.startsWith('라') && codaOf(lemma.slice(0, -1)) === 'ㄹ') return true;
  const told = ending.form.length > 1 && /^(?:quote|told|command)$/.test(ending.kind);
  return told && (lemma.length > 2 || !ending.form.startsWith('라') || /^[하달가오주]/.test(lemma));
}

/** `붙잡은`: hardly any noun ends as the stem of such a verb does; `도망치는`: nor is one the stem of a long verb. */
function isClosed({ lemma, ending }: VerbForm): boolean {
  if (lemma.length > 3 && ending.form.length > 0 && ending.kind === 'adnominal') return true;
  return lemma.length > 2 && ending.form !== '' && codaOf(lemma.slice(0, -1)) !== '';
}

/** The particle that the tagger speaks of; without its word only one that hardly any noun ends in. */
function parting(form: string, xpos: string): { readonly noun: string; readonly particle: Particle } {
  const advised = /\+j(?!p)/.test(xpos);
  for (const found of partings(form)) {
    if (advised ? found.noun.length > 0 : CLEAR.test(found.particle.form) && found.noun.length > 1) return found;
  }
  return { noun: form, particle: NO_PARTICLE };
}

function part(word: string, from: number, pos: Upos, tag: string, lemma: string, does: Part['does']): Part {
  return { from, to: from + word.length, pos, tag, lemma: lemma === '' ? word.toLowerCase() : lemma, does };
}

function whole(form: string, kind: WordReading['kind'], pos: Upos, tag: string): WordReading {
  const parts = [part(form, 0, pos, tag, form, pos === 'PRON' ? 'noun' : 'word')];
  return { kind, parts, particle: NO_PARTICLE, ending: null, past: false, passive: false };
}

function nounReading(parts: readonly Part[], length: number, particle: Particle): WordReading {
  const own =
    particle.form === ''
      ? parts
      : [
          ...parts,
          part(
            particle.form,
            length,
            particle.role === 'oblique' || particle.role === 'with' ? 'ADP' : 'PART',
            TAG.particle,
            particle.form,
            'particle',
          ),
        ];
  return { kind: 'noun', parts: own, particle, ending: null, past: false, passive: false };
}

function copulaReading(
  parts: readonly Part[],
  nounEnd: number,
  end: number,
  { ending, past, future }: CopulaForm,
): WordReading {
  const tailed = PARTED.has(ending.kind) && ending.length > 0 ? end - ending.length : end;
  const own = [...parts];
  if (tailed > nounEnd) own.push({ from: nounEnd, to: tailed, pos: 'AUX', tag: 'VCP', lemma: '이다', does: 'copula' });
  if (tailed < end)
    own.push({ from: tailed, to: end, pos: 'SCONJ', tag: TAG.ending, lemma: ending.form, does: 'ending' });
  return { kind: 'copula', parts: own, particle: NO_PARTICLE, ending, past: past || future, passive: false };
}

function verbReading(form: string, verb: VerbForm, adjective: boolean): WordReading {
  const { ending, future, passive } = verb;
  const past = verb.past || (!adjective && ending.kind === 'adnominal' && /^[ㄴ은]$/.test(ending.form));
  const tailed = PARTED.has(ending.kind) && ending.length > 0 && ending.length < form.length;
  const end = tailed ? form.length - ending.length : form.length;
  const will = future && form.charAt(end - 1) === '겠';
  const split = will ? end - 1 : future ? form.lastIndexOf('겠', end - 1) : end;
  const tag = passive ? TAG.passive : past ? TAG.past : adjective ? TAG.adjective : TAG.verb;
  const parts: Part[] = [{ from: 0, to: split, pos: adjective ? 'ADJ' : 'VERB', tag, lemma: verb.lemma, does: 'stem' }];
  if (split < end) parts.push({ from: split, to: end, pos: 'AUX', tag: 'EP', lemma: '겠', does: 'will' });
  if (end < form.length)
    parts.push({ from: end, to: form.length, pos: 'SCONJ', tag: TAG.ending, lemma: ending.form, does: 'ending' });
  return { kind: adjective ? 'adjective' : 'verb', parts, particle: NO_PARTICLE, ending, past, passive };
}

function shifted(reading: WordReading, by: number, before: readonly Part[]): WordReading {
  const moved = reading.parts.map((p) => ({ ...p, from: p.from + by, to: p.to + by }));
  return { ...reading, parts: [...before, ...moved] };
}
