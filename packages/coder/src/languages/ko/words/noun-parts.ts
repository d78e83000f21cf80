// Nouns written without blanks between them (`한중정상회담`, `중국외교부`) parted into the words the tables know.

import { type Part, TAG } from './reading.ts';
import { words } from './word-list.ts';

/** What a known noun is. */
export type NounKind = 'name' | 'role' | 'event' | 'group' | 'noun';

/** The nouns of the tables. */
export interface NounBook {
  kindOf(word: string): NounKind | undefined;
  /** The state a one-letter name stands for. */
  shortName(letter: string): string | undefined;
}

/** Letters of states side by side. */
const JOINT = words(`
  한중 중한 한미 미한 한일 일한 한러 러한 남북 북남 북중 중북 조중 중조 북미 미북 조미 북러 러북 북일 일북 조일 미중 중일 일중 미일 일미 중러 러중 미러 러미 한독 한영 한불 한중일 한미일 한일중 한일미 일중한 중일한
  북중러 남북미 남북러 북미중 미중일 미중러 한중미 미영 영미 한베 한호 한인니 한몽 한캐 미이 이미 독불 영불 중대만 양안 미우 러우 미호 일호`);
const NOT_STATES = words('양안');
/** Letters behind a verb or a preposition of one letter: `방중`, `대북`. */
const BOUND_LETTERS = '중한미일북러';
const TOWARD = words('대 친 반 혐 항');
/** Behind these `대한` and the like are what they look like. */
const NOT_BOUND = words('대한 방한 친한 친일');
/** Syllables at the end of a noun that are words of their own. */
const SUFFIXES = words(
  '대리 대행 권한대행 측 간 내 외 산 행 발 식 계 인 군 별 전 후 중 상 급 제 용 권 씨 들 등 당국 방면 국적 양국 정부 대표 국민 시민 기업 어선 언론 매체 제품 정책 문제 관계 협력 교류 갈등 분쟁 무역 경제 안보 군사 대사 영사 총영사 국경 접경 해역 수역 해안',
);
/** Nouns of a number of persons. */
const PLURAL = '들';
const MAX_PIECES = 5;

/** Parts of a noun `[0, noun.length)`; one part where the tables know no way to part it. */
export function nounParts(noun: string, book: NounBook, named: boolean): Part[] {
  const short = shortParts(noun, book);
  if (short !== null) return short;
  const body = bodyOf(noun, book);
  if (body !== null) return [{ ...wordPart(body, 0, book, true), to: noun.length }];
  const pieces = isWhole(noun, book) || named ? null : (segmented(noun, book, MAX_PIECES) ?? actBehind(noun, book));
  if (pieces === null || pieces.length === 1) return [wordPart(noun, 0, book, named)];
  return pieces.reduce<Part[]>((parts, piece) => {
    const from = parts.at(-1)?.to ?? 0;
    const run = jointRun(piece) === piece ? shortParts(piece, book) : null;
    if (run !== null) parts.push(...run.map((part) => ({ ...part, from: part.from + from, to: part.to + from })));
    else parts.push(wordPart(piece, from, book, false));
    return parts;
  }, []);
}

function isWhole(noun: string, book: NounBook): boolean {
  return book.kindOf(noun) !== undefined || book.kindOf(withoutPlural(noun)) !== undefined;
}

/** The word without the mark of several. */
export function withoutPlural(noun: string): string {
  return noun.length > 2 && noun.endsWith(PLURAL) ? noun.slice(0, -1) : noun;
}

function wordPart(word: string, from: number, book: NounBook, named: boolean): Part {
  const lemma = withoutPlural(word);
  const kind = book.kindOf(word) ?? book.kindOf(lemma);
  const isName = kind === 'name' || (kind === undefined && named);
  return {
    from,
    to: from + word.length,
    pos: isName ? 'PROPN' : 'NOUN',
    tag: isName ? TAG.name : TAG.noun,
    lemma: book.kindOf(word) === undefined ? lemma : word,
    does: 'noun',
  };
}

/** `한중`, `방중`, `대북`: letters that stand for states. */
function shortParts(noun: string, book: NounBook): Part[] | null {
  if (JOINT.has(noun) && !NOT_STATES.has(noun)) return [...noun].map((letter, i) => letterPart(letter, i, book));
  const first = noun.charAt(0);
  const letter = noun.charAt(1);
  if (noun.length !== 2 || !BOUND_LETTERS.includes(letter)) return null;
  const state = letterPart(letter, 1, book);
  if (first === '방') return [{ from: 0, to: 1, pos: 'NOUN', tag: TAG.noun, lemma: '방문', does: 'noun' }, state];
  if (first === '주' || first === '재')
    return [{ from: 0, to: 2, pos: 'ADJ', tag: TAG.adjective, lemma: noun, does: 'noun' }];
  if (!TOWARD.has(first) || NOT_BOUND.has(noun)) return null;
  return [{ from: 0, to: 1, pos: 'ADP', tag: TAG.particle, lemma: first, does: 'toward' }, state];
}

/** A part that stands for a state by one letter. */
export function letterPart(letter: string, from: number, book: NounBook): Part {
  const lemma = book.shortName(letter) ?? letter;
  return { from, to: from + 1, pos: 'PROPN', tag: TAG.short, lemma, does: 'noun' };
}

/** The run of states' letters that a noun begins with, or nothing. */
function jointRun(noun: string): string {
  for (let n = Math.min(4, noun.length); n >= 2; n--) if (JOINT.has(noun.slice(0, n))) return noun.slice(0, n);
  return '';
}

/** `국립중앙박물관장`: the head of a known body acts for it. */
function bodyOf(noun: string, book: NounBook): string | null {
  const body = noun.slice(0, -1);
  return noun.endsWith('장') && body.length > 2 && !isWhole(noun, book) && book.kindOf(body) === 'name' ? body : null;
}

/** `연합공중훈련`: an act behind a word that no table knows. */
function actBehind(noun: string, book: NounBook): string[] | null {
  for (let n = 2; n <= noun.length - 2; n++) {
    const act = noun.slice(n);
    if (book.kindOf(act) === 'event') return [noun.slice(0, n), act];
  }
  return null;
}

/** The fewest known words that make up the noun, at least one of them a name, a role, an event or states' letters. */
function segmented(noun: string, book: NounBook, most: number): string[] | null {
  if (noun === '') return [];
  if (most === 0) return null;
  const run = jointRun(noun);
  let best: string[] | null = null;
  for (let n = noun.length; n >= 1; n--) {
    const piece = noun.slice(0, n);
    const known =
      n > 1 ? book.kindOf(piece) !== undefined || SUFFIXES.has(piece) || piece === run : SUFFIXES.has(piece);
    if (!known || (n === 1 && most === MAX_PIECES)) continue;
    const rest = segmented(noun.slice(n), book, most - 1);
    if (rest === null || (best !== null && rest.length + 1 >= best.length)) continue;
    best = [piece, ...rest];
  }
  return best;
}
