// The words of one sentence with what each one does, read in the light of their neighbours.

import type { Doc } from '../../doc/doc.ts';
import type { Upos } from '../../doc/upos.ts';
import { FAMILY_NAMES } from './names-of-persons.ts';
import {
  AUXILIARY_STEMS,
  BEHIND_PARTICLE,
  BOUND_AUXILIARIES,
  CLAUSE_NOUNS,
  COUNTERS,
  MODIFYING,
  NUMERAL,
} from './words/function-words.ts';
import { letterPart } from './words/noun-parts.ts';
import { NO_PARTICLE, type Particle, particleBehind, partings } from './words/particles.ts';
import { type Part, TAG, type WordKind, type WordReading } from './words/reading.ts';
import type { WordBook, WordReader } from './words/word-reader.ts';

/** What a word does beside its kind. */
export type WordUse =
  | ''
  /** With the noun before tells a role: `에 대해`. */
  | 'relator'
  /** The same before a noun: `에 대한`. */
  | 'modifying-relator'
  /** Makes a clause before it adverbial: `뒤`, `경우`. */
  | 'clause-noun'
  /** Goes with the verb before it: `있다`, `예정이다`, `않았다`. */
  | 'auxiliary'
  /** `라고` behind a closing mark. */
  | 'quote-tail';

/** A word with its place in the text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly kind: WordKind;
  readonly parts: readonly Part[];
  readonly particle: Particle;
  readonly ending: WordReading['ending'];
  readonly past: boolean;
  readonly passive: boolean;
  readonly use: WordUse;
  /** The role that a relator or a clause noun tells. */
  readonly relator: string;
}

const GLOSS_OPEN = /^[(（]$/;
const GLOSS_CLOSE = /^[)）]$/;
const GLOSS =
  /^(?:[\p{Script=Han}\p{Script=Latin}\s.,·・'’-]+|현지\s?시[간각]|이하\s.*|\d{1,3}세|\d{1,3}|한국\s?시[간각])$/u;
const CLOSING = /^[”’"'」』）)》〉]$/;
const QUOTE_TAIL = /^(?:이?라고|고|이?라며|며|이?라면서|면서|이?라는|는|이?라던|이?란|하고|이라|라)(?:도|는)?$/;
/** Behind such an ending of the verb before, the word is an auxiliary. */
const BEFORE_AUXILIARY: ReadonlySet<string> = new Set([
  'and',
  'then',
  'link',
  'aim',
  'final',
  'noun',
  'but',
  'resolve',
]);

/** What sentences are read with; `names` gathers persons' names that titles and glosses show. */
export interface SentenceTools {
  readonly reader: WordReader;
  readonly book: WordBook;
  readonly names: Set<string>;
}

/** Reads the words of a sentence of a tagged document. */
export function sentenceWords(doc: Doc, sentence: number, { reader, book, names }: SentenceTools): Word[] {
  const found: Word[] = [];
  const to = doc.bounds[sentence + 1]!;
  for (let t = doc.bounds[sentence]!; t < to; t++) {
    const gloss = glossEnd(doc, t, to);
    if (gloss > t) {
      glossed(found, doc.text.slice(doc.ends[t]!, doc.starts[gloss]!), { book, names });
      t = gloss;
      continue;
    }
    found.push(wordAt(doc, t, reader));
  }
  tails(found);
  letters(found, book);
  counts(found);
  titles(found, { book, names });
  for (let i = 0; i < found.length; i++) found[i] = used(found, i);
  lightVerbs(found, book);
  jointWorks(found);
  return found;
}

/** The closing bracket of a gloss (`아베 신조(安倍晋三)`, `8일(현지시간)`), which is left out; `token` itself for none. */
function glossEnd(doc: Doc, token: number, to: number): number {
  if (!GLOSS_OPEN.test(doc.form(token))) return token;
  for (let t = token + 1; t < Math.min(to, token + 14); t++) {
    if (!GLOSS_CLOSE.test(doc.form(t))) continue;
    return GLOSS.test(doc.text.slice(doc.ends[token]!, doc.starts[t]!)) && t + 1 < to ? t : token;
  }
  return token;
}

function wordAt(doc: Doc, token: number, reader: WordReader): Word {
  const form = doc.form(token);
  const reading = reader.read(form, { upos: doc.pos(token), xpos: doc.tag(token), lemma: doc.lemma(token) });
  return { start: doc.starts[token]!, end: doc.ends[token]!, form, ...reading, use: '', relator: '' };
}

/** What stands right behind a closing mark or a gloss: `”라고`, `(EU)가`. */
function tails(words: Word[]): void {
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    if (word.start > before.end + 40 || word.kind === 'mark') continue;
    const apart = /^(?:라고|라며|이라고|이라며)$/.test(word.form) && CLOSING.test(before.form);
    const glued = apart || word.start === before.end || isAfterGloss(before, word);
    if (!glued) continue;
    if (CLOSING.test(before.form) && QUOTE_TAIL.test(word.form)) words[i] = asTail(word);
    else if (CLOSING.test(before.form) || before.kind === 'noun') {
      const noun = CLOSING.test(before.form) ? '"' : before.form;
      const particle = particleBehind(noun, word.form);
      if (particle !== undefined) words[i] = asParticle(word, particle);
    }
  }
}

/** A particle behind a gloss that was left out stands apart from its noun. */
function isAfterGloss(before: Word, word: Word): boolean {
  return (
    before.kind === 'noun' && before.particle === NO_PARTICLE && word.start > before.end + 2 && word.form.length < 4
  );
}

function one(word: Word, pos: Upos, tag: string, lemma: string, does: Part['does']): readonly Part[] {
  return [{ from: 0, to: word.form.length, pos, tag, lemma, does }];
}

function asTail(word: Word): Word {
  const told = /(?:는|던|란)$/.test(word.form);
  const ending = { kind: told ? 'told' : 'quote', form: word.form, length: word.form.length, particle: '' } as const;
  const parts = one(word, 'SCONJ', TAG.ending, told ? '라는' : '라고', 'ending');
  return { ...word, kind: 'mark', parts, particle: NO_PARTICLE, ending, use: 'quote-tail' };
}

function asParticle(word: Word, particle: Particle): Word {
  const pos = particle.role === 'oblique' || particle.role === 'with' ? 'ADP' : 'PART';
  return {
    ...word,
    kind: 'noun',
    parts: one(word, pos, TAG.particle, particle.form, 'particle'),
    particle,
    ending: null,
  };
}

/** `집 네 채`, `시민 수백 명`: a numeral and its counter. */
function counts(words: Word[]): void {
  for (let i = 1; i < words.length; i++) {
    const unit = words[i]!;
    const number = words[i - 1]!;
    const noun = unit.parts[0];
    if (unit.kind !== 'noun' || noun?.does !== 'noun' || !COUNTERS.has(noun.lemma)) continue;
    const isNumber =
      number.kind !== 'mark' &&
      number.particle.form === '' &&
      (NUMERAL.test(number.form) || number.parts[0]!.pos === 'NUM');
    if (!isNumber || number.parts.length > 1) continue;
    words[i - 1] = {
      ...number,
      kind: 'noun',
      parts: one(number, 'NUM', TAG.number, number.form, 'noun'),
      ending: null,
    };
    words[i] = { ...unit, parts: [{ ...noun, pos: 'NOUN', tag: TAG.bound }, ...unit.parts.slice(1)] };
  }
}

/** `한·미·일`: letters of states with dots between. */
function letters(words: Word[], book: WordBook): void {
  const isDot = (word: Word | undefined) => word !== undefined && /^[·‧ㆍ・∙]$/.test(word.form);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const letter = word.form.charAt(0);
    const opens = i === 0 && words[1]?.form === ',';
    const alone = word.form.length === 1 && (opens || isStateBefore(words, i, book));
    if (book.shortName(letter) === undefined || !(alone || isDot(words[i - 1]) || isDot(words[i + 1]))) continue;
    const rest = word.form.slice(1);
    const particle = particleBehind(letter, rest);
    const role = rest === '' || particle !== undefined || book.kindOf(rest) !== undefined;
    if (word.form.length > 1 && !role) continue;
    const first = letterPart(letter, 0, book);
    if (particle === undefined) {
      const tail: Part = { from: 1, to: word.form.length, pos: 'NOUN', tag: TAG.noun, lemma: rest, does: 'noun' };
      words[i] = { ...word, kind: 'noun', parts: [first, tail], particle: NO_PARTICLE, ending: null };
    } else {
      const own =
        rest === ''
          ? []
          : [{ from: 1, to: word.form.length, pos: 'PART', tag: TAG.particle, lemma: rest, does: 'particle' } as const];
      words[i] = { ...word, kind: 'noun', parts: [first, ...own], particle, ending: null };
    }
  }
}

/** `미 상원`, `일 정부`: a letter before a body or an office; `중` and `일` only at the head of their phrase. */
function isStateBefore(words: readonly Word[], i: number, book: WordBook): boolean {
  const word = words[i]!;
  const next = words[i + 1];
  const before = words[i - 1];
  if (!/^[미북러영독중일]$/.test(word.form) || next?.kind !== 'noun') return false;
  const kind = book.kindOf(next.parts[0]!.lemma);
  if (kind !== 'role' && kind !== 'name' && !/^(?:정부|당국|정상|행정부|측|군)$/.test(next.parts[0]!.lemma))
    return false;
  const bare = before !== undefined && before.kind === 'noun' && before.particle.form === '';
  return !bare && !FAMILY_NAMES.has(word.form);
}

/** Titles that a family name alone stands before: `이 대통령`; `이 당국자` is `this official`. */
const OFFICES =
  /^(?:대통령|주석|국가주석|총리|부총리|총통|장관|차관|부장|외교부장|외교장관|외상|외무상|의장|위원장|대표|실장|안보실장|총서기|당선인|총재|대사|특사|여사|회장|사무총장|본부장)/;
const SURNAMES_AT_RISK = /^(?:전|현|양|각|새|두|그|본|고|동|타|한|구|신|주)$/;

/** A word that the tables do not know in front of a person's title is a name. */
function titles(words: Word[], { book, names }: Pick<SentenceTools, 'book' | 'names'>): void {
  for (let i = 1; i < words.length; i++) {
    const title = words[i]!;
    if (title.kind !== 'noun' || book.kindOf(title.parts[0]!.lemma) !== 'role') continue;
    const family = words[i - 1]!;
    if (
      FAMILY_NAMES.has(family.form) &&
      OFFICES.test(title.form) &&
      !SURNAMES_AT_RISK.test(family.form) &&
      family.parts[0]!.tag !== TAG.short
    ) {
      words[i - 1] = named(family);
      continue;
    }
    for (let j = i - 1; j >= Math.max(0, i - 2); j--) {
      const word = words[j]!;
      const [first] = word.parts;
      if (word.particle !== NO_PARTICLE || word.parts.length !== 1 || first === undefined) break;
      const bare = word.kind === 'verb' && word.ending?.kind === 'then';
      const plain = first.does === 'noun' || bare || word.kind === 'determiner' || word.kind === 'adverb';
      if (!plain || first.pos === 'NUM' || book.kindOf(word.form) !== undefined || !isNameLike(word.form)) break;
      words[j] = named(word);
      names.add(word.form);
    }
  }
}

/** `칸예 웨스트(Kanye West)`: capitals in the gloss tell a name of as many words. */
function glossed(words: Word[], gloss: string, { book, names }: Pick<SentenceTools, 'book' | 'names'>): void {
  const latin = /^\p{Lu}[\p{Ll}'’-]+(?:[ .]+\p{Lu}[\p{L}'’-]+){0,3}$/u.test(gloss) ? gloss.split(/[ .]+/).length : 0;
  const han = /^\p{Script=Han}{2,5}$/u.test(gloss) ? 2 : 0;
  for (let n = 1; n <= Math.max(latin, han); n++) {
    const at = words.length - n;
    const word = words[at];
    if (word === undefined || word.kind === 'mark' || word.particle.form !== '' || !/^[가-힣]{2,7}$/.test(word.form))
      return;
    if (book.kindOf(word.form) !== undefined) return;
    words[at] = named(word, latin === 1 ? TAG.name : TAG.person);
    names.add(word.form);
  }
}

/** The words with the names of the document read as such wherever they stand: `워렌은`, `워렌의`. */
export function withNames(words: readonly Word[], names: ReadonlySet<string>, book: WordBook): Word[] {
  return words.map((word) => {
    if (word.kind === 'mark' || word.use !== '' || word.parts[0]?.pos === 'PROPN') return word;
    if (names.has(word.form)) return named(word);
    for (const { noun, particle } of partings(word.form)) {
      if (!names.has(noun) || book.kindOf(word.form) !== undefined) continue;
      const pos = particle.role === 'oblique' || particle.role === 'with' ? 'ADP' : 'PART';
      const parts: Part[] = [
        { from: 0, to: noun.length, pos: 'PROPN', tag: TAG.name, lemma: noun, does: 'noun' },
        { from: noun.length, to: word.form.length, pos, tag: TAG.particle, lemma: particle.form, does: 'particle' },
      ];
      return { ...word, kind: 'noun', parts, particle, ending: null, past: false, passive: false };
    }
    return word;
  });
}

function named(word: Word, tag: string = TAG.person): Word {
  return {
    ...word,
    kind: 'noun',
    parts: one(word, 'PROPN', tag, word.form, 'noun'),
    particle: NO_PARTICLE,
    ending: null,
  };
}

/** `윤병세`, `폼페이오`: two to five syllables without the ending of a common noun. */
function isNameLike(form: string): boolean {
  return (
    /^[가-힣]{2,6}$/.test(form) &&
    !/(?:부|국|청|원|실|처|위|회|당|측|성|단|장|전임|신임|현직|전직|차기|담당|수석|특별|임시|고위|최고|공동|당시|다음|지난|오는|이번|각국|일부|모든|전국|관련|주요|해당|소속|출신|정부|군|팀|회의|적|권|인|하는|있는|했던|된|한|인)$/.test(
      form,
    )
  );
}

/** Works that several can do together. */
const JOINT_WORKS =
  /^(?:개발|연구|운영|건설|짓|만들|열|개최|훈련|순찰|수색|조사|제작|생산|관리|단속|추적|비행|발굴|복원|구축|설립|세우|촬영|실시|진행|조성|발사)/;

/** `공동 개최했다`, `함께 개발한다`: a work that is done together. */
function jointWorks(words: Word[]): void {
  for (let i = 1; i < words.length; i++) {
    const verb = words[i]!;
    const [stem] = verb.parts;
    if (verb.kind !== 'verb' || stem?.does !== 'stem' || !JOINT_WORKS.test(stem.lemma)) continue;
    if (!/^(?:공동|공동으로|합동|합동으로|함께|같이|나란히)$/.test(words[i - 1]!.form)) continue;
    words[i] = { ...verb, parts: [{ ...stem, lemma: '함께하다' }, ...verb.parts.slice(1)] };
    words[i - 1] = { ...words[i - 1]!, kind: 'adverb' };
  }
}

/** `문제 삼고`, `회담 했다`: a bare noun and the light verb behind it are one verb where the tables know it. */
function lightVerbs(words: Word[], book: WordBook): void {
  for (let i = 1; i < words.length; i++) {
    const noun = words[i - 1]!;
    const verb = words[i]!;
    const [stem] = verb.parts;
    if (verb.kind !== 'verb' || verb.use !== '' || stem?.does !== 'stem') continue;
    if (
      noun.kind !== 'noun' ||
      noun.use !== '' ||
      noun.particle.form !== '' ||
      !/^(?:하|삼|되|시키|받|당하)다$/.test(stem.lemma)
    )
      continue;
    const name = noun.parts.at(-1)!.lemma;
    const passive = /^(?:되|받|당하)다$/.test(stem.lemma);
    const lemma = `${name}${/^(?:삼)다$/.test(stem.lemma) ? stem.lemma : '하다'}`;
    if (!book.isVerb(lemma)) continue;
    const parts = verb.parts.map((p, at) => (at === 0 ? { ...p, lemma, tag: passive ? TAG.passive : p.tag } : p));
    words[i] = { ...verb, parts, passive };
    words[i - 1] = { ...noun, kind: 'adverb' };
  }
}

/** A relator, a clause noun or an auxiliary by what stands before it. */
function used(words: readonly Word[], i: number): Word {
  const word = words[i]!;
  const before = words[i - 1];
  if (before === undefined || word.use !== '') return word;
  if (before.kind === 'noun' && before.particle.form !== '') {
    const relator = BEHIND_PARTICLE.get(`${before.particle.form}|${word.form}`);
    if (relator !== undefined) {
      const use = MODIFYING.test(word.form) ? 'modifying-relator' : 'relator';
      return {
        ...word,
        use,
        relator,
        parts: one(word, 'ADP', TAG.particle, word.form, 'particle'),
        particle: NO_PARTICLE,
        ending: null,
      };
    }
  }
  const ending = before.ending?.kind;
  if (ending === 'noun' && /^위(?:해|한|해서|하여)$/.test(word.form))
    return {
      ...word,
      use: 'clause-noun',
      relator: 'for',
      parts: one(word, 'SCONJ', TAG.ending, '위해', 'ending'),
      particle: NO_PARTICLE,
    };
  if (ending === 'noun' && /^전(?:에|까지)?$/.test(word.form) && before.ending?.particle === '')
    return {
      ...word,
      use: 'clause-noun',
      relator: 'before',
      kind: 'noun',
      parts: one(word, 'SCONJ', TAG.ending, '전', 'ending'),
    };
  if (ending === 'adnominal' || ending === 'prospective') {
    const auxiliary = boundAuxiliary(word, words[i + 1]);
    if (auxiliary !== null && (before.kind === 'verb' || before.kind === 'adjective' || before.use === 'auxiliary'))
      return auxiliary;
    const clause = CLAUSE_NOUNS.get(word.form) ?? (/^때(?:인|이|는|도|에)/.test(word.form) ? 'when' : undefined);
    if (clause !== undefined) return { ...word, kind: 'noun', use: 'clause-noun', relator: clause };
  }
  return isAuxiliary(words, i) ? { ...word, use: 'auxiliary', parts: auxiliaryParts(word) } : word;
}

/** `예정이다`, `것으로`, `수 있다`: the bound noun parted from what is behind it, so that it is known by its form. */
function boundAuxiliary(word: Word, next: Word | undefined): Word | null {
  const noun = [...BOUND_AUXILIARIES].find((n) => word.form.startsWith(n));
  if (noun === undefined) return null;
  const rest = word.form.slice(noun.length);
  const copula = /^(?:이|입|인|일|임|라|다$|였)/.test(rest);
  const able =
    /^(?:이|은|도|는|가|을|를)?$/.test(rest) &&
    next !== undefined &&
    /^(?:있|없|같|크|크다|높|보|알|하)/.test(next.form) &&
    /^(?:수|것|줄|리|필요|가능성|생각|법|의향|만|듯)$/.test(noun);
  const lone = /^(?:듯|것|뿐|만)$/.test(noun) && rest === '';
  if (!copula && !able && !(lone && next !== undefined && /^(?:같|하|보)/.test(next.form))) return null;
  const parts: Part[] = [{ from: 0, to: noun.length, pos: 'AUX', tag: TAG.bound, lemma: noun, does: 'word' }];
  if (rest !== '')
    parts.push({ from: noun.length, to: word.form.length, pos: 'AUX', tag: 'VCP', lemma: '이다', does: 'copula' });
  const ending = word.ending ?? { kind: able ? 'link' : 'final', form: '', length: 0, particle: '' };
  return {
    ...word,
    kind: 'copula',
    use: 'auxiliary',
    parts: endingParted(parts, word, ending.kind),
    ending,
    particle: NO_PARTICLE,
  };
}

/** `예정이라고`: the ending that tells what is said stays a word of its own. */
function endingParted(parts: Part[], word: Word, kind: string): Part[] {
  const last = word.parts.at(-1);
  if (last?.does !== 'ending' || parts.length < 2 || !/^(?:quote|told|if)$/.test(kind)) return parts;
  return [parts[0]!, { ...parts[1]!, to: last.from }, last].filter((p) => p.to > p.from);
}

function isAuxiliary(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const before = words[i - 1]!;
  const verbal = before.kind === 'verb' || before.kind === 'adjective' || before.use === 'auxiliary';
  const stem = word.parts[0]?.lemma.slice(0, -1) ?? '';
  if (word.kind !== 'verb' && word.kind !== 'adjective') return false;
  if (!verbal || before.ending === null || !AUXILIARY_STEMS.has(stem)) return false;
  const { kind, form } = before.ending;
  if (!BEFORE_AUXILIARY.has(kind) && form !== 'ㄹ') return false;
  if (kind === 'link') return /^(?:않|못하|말|마)$/.test(stem);
  if (kind === 'and') return form.endsWith('고') && /^(?:있|싶|계시|나|말)$/.test(stem);
  if (kind === 'aim')
    return form === '게' ? /^(?:되|하|만들)$/.test(stem) : /^(?:려|으려|려고|으려고|고자)$/.test(form) && stem === '하';
  if (kind === 'then') return form === '' && /^(?:있|주|보|오|가|놓|두|버리|내|드리|나가|지|대|달)$/.test(stem);
  return false;
}

/** `않았다`: the negation parted from its endings. */
function auxiliaryParts(word: Word): readonly Part[] {
  const { form } = word;
  const negation = /^(?:않|못|없|말)/.exec(form)?.[0] ?? '';
  const last = word.parts.at(-1)!;
  const end = last.does === 'ending' ? last.from : form.length;
  const parts: Part[] = [];
  if (negation !== '' && negation.length < end) {
    parts.push({ from: 0, to: negation.length, pos: 'AUX', tag: 'VX', lemma: negation, does: 'word' });
    parts.push({
      from: negation.length,
      to: end,
      pos: 'AUX',
      tag: 'VX',
      lemma: form.includes('겠') ? '겠' : '다',
      does: 'word',
    });
  } else {
    const will = form.indexOf('겠');
    const lemma = word.parts[0]!.lemma;
    if (will > 0 && will + 1 <= end) {
      parts.push({ from: 0, to: will, pos: 'AUX', tag: 'VX', lemma, does: 'word' });
      parts.push({ from: will, to: end, pos: 'AUX', tag: 'EP', lemma: '겠', does: 'will' });
    } else parts.push({ from: 0, to: end, pos: 'AUX', tag: 'VX', lemma, does: 'word' });
  }
  return last.does === 'ending' ? [...parts, last] : parts;
}
