// Korean noun phrases: nouns in a row up to a particle, joined to further ones by 과, 및, dots and commas.

import type { ArcDraft } from '../../../doc/arc-draft.ts';
import type { Particle } from '../words/particles.ts';
import { TAG } from '../words/reading.ts';
import { words as wordSet } from '../words/word-list.ts';
import { isTimeWord, opensTime, type PlacedWord } from './placed-words.ts';

/** A phrase found. */
export interface NounPhrase {
  /** The head by the tree: that of the first of joined nouns. */
  readonly head: number;
  /** The word behind the phrase. */
  readonly next: number;
  readonly particle: Particle;
  readonly isTime: boolean;
  readonly isNamed: boolean;
  /** Set where the copula ends the phrase. */
  readonly copula: PlacedWord | null;
  readonly comma: boolean;
  readonly lastWord: PlacedWord;
}

/** What a phrase's words are asked for. */
export interface NounLookup {
  /** Whether a noun names an act. */
  isEvent(lemma: string): boolean;
  /** Whether a noun names somebody's role. */
  isRole(lemma: string): boolean;
}

interface Run {
  readonly head: number;
  readonly last: PlacedWord;
  readonly next: number;
  readonly isTime: boolean;
  readonly isNamed: boolean;
}

const DOT = /^[·‧ㆍ・∙/]$/;
const OPENING = /^[“‘'"「『《〈(（[]$/;
const CLOSING = /^[”’'"」』》〉)）\]]$/;
/** Nouns that end a list. */
const AND_SO_ON = '등';

/** The phrase that begins at the word; null when none does. */
export function nounPhraseAt(
  arcs: ArcDraft,
  words: readonly PlacedWord[],
  at: number,
  lookup: NounLookup,
): NounPhrase | null {
  const first = runAt(arcs, words, at, lookup);
  if (first === null) return null;
  let run = first;
  const { head } = first;
  for (;;) {
    const joined = first.isTime ? null : joinedTo(arcs, words, run, lookup);
    if (joined === null) break;
    arcs.hang(joined.head, head, 'conj');
    run = joined;
  }
  const last = run.last;
  const closed = closeBehind(words, run.next);
  const particle = closed.particle ?? last.particle;
  hangParticle(arcs, closed.word ?? last, head);
  const copula = last.kind === 'copula' ? last : null;
  const comma = words[closed.next]?.form === ',';
  return {
    head,
    next: closed.next,
    particle,
    isTime: first.isTime,
    isNamed: first.isNamed,
    copula,
    comma,
    lastWord: closed.word ?? last,
  };
}

/** A particle behind a closing mark: `'대응 조치'를`. */
function closeBehind(
  words: readonly PlacedWord[],
  at: number,
): { next: number; particle?: Particle; word?: PlacedWord } {
  const mark = words[at];
  const tail = words[at + 1];
  if (mark === undefined || tail === undefined || !CLOSING.test(mark.form)) return { next: at };
  const isParticle = tail.kind === 'noun' && tail.parts.length === 1 && tail.parts[0]!.does === 'particle';
  return isParticle && tail.start === mark.end ? { next: at + 2, particle: tail.particle, word: tail } : { next: at };
}

function hangParticle(arcs: ArcDraft, word: PlacedWord, head: number): void {
  word.parts.forEach((part, i) => {
    if (part.does !== 'particle') return;
    const token = word.firstToken + i;
    const { role, relator } = word.particle;
    const marks = relator !== '' && role !== 'owner';
    arcs.hang(token, head, marks ? 'case' : 'dep');
    if (relator !== '') arcs.doc.setRelator(token, relator);
    if (role === 'owner' && relator !== '') {
      arcs.hang(token, head, 'case');
      arcs.doc.setTag(token, 'ADP', TAG.particle);
    }
  });
}

/** Nouns in a row, the last one the head, the rest its modifiers. */
function runAt(arcs: ArcDraft, words: readonly PlacedWord[], at: number, lookup: NounLookup): Run | null {
  let next = at;
  let last: PlacedWord | null = null;
  const modifiers: number[] = [];
  const first = words[at];
  if (first === undefined) return null;
  const time = isTimeWord(first) || opensTime(first, words[at + 1]);
  while (next < words.length) {
    const word = words[next]!;
    if (word.use !== '') break;
    const isNoun = word.kind === 'noun' || word.kind === 'copula';
    const inTime = isTimeWord(word) || opensTime(word, words[next + 1]);
    if (time ? !inTime : last !== null && inTime && !isCounted(last)) break;
    if (word.kind === 'determiner' && time) {
      modifiers.push(word.firstToken);
      next++;
      continue;
    }
    if (!isNoun) break;
    for (const token of nounTokens(word)) modifiers.push(token);
    last = word;
    next++;
    if (word.particle.form !== '' || word.kind === 'copula' || word.particle.role !== 'none') break;
    const mark = words[next];
    if (mark?.kind === 'mark') {
      const inside = bracketed(words, next);
      if (inside > next && words[next - 1]!.kind === 'noun') next = inside;
      else break;
    }
  }
  if (last === null) return null;
  const head = countedBefore(words, at, next) ?? last.headToken;
  for (const token of modifiers) if (token !== head) hangModifier(arcs, token, head);
  joinLetters(arcs, words, at, next, head);
  lowLetters(arcs, words, at, next);
  return {
    head: headOfLetters(arcs, head, modifiers),
    last,
    next,
    isTime: time,
    isNamed: isNamed(arcs, head, modifiers, lookup),
  };
}

/** How much of the noun before is meant. */
const SHARES = wordSet('일부 전부 절반 다수 상당수 대부분 전체 일체 과반');

/** `어선 2척`, `구조물 일부`: what is counted heads the phrase; null where nothing stands before the number. */
function countedBefore(words: readonly PlacedWord[], at: number, next: number): number | null {
  const last = words[next - 1]!;
  const whose = words[next - 2];
  if (SHARES.has(last.parts[0]?.lemma ?? '') && next - 2 >= at && whose?.kind === 'noun') return whose.headToken;
  const whole = last.parts[0]?.pos === 'NUM' && last.parts[1]?.tag === TAG.bound;
  const parted = last.parts[0]?.tag === TAG.bound && words[next - 2]?.parts[0]?.pos === 'NUM';
  const from = whole ? next - 2 : next - 3;
  const counted = words[from];
  if (!(whole || parted) || from < at || counted?.kind !== 'noun' || counted.particle.form !== '') return null;
  return counted.parts[0]?.pos === 'NUM' ? null : counted.headToken;
}

/** `북한 3일`: no; `회의 2차`: a number that only counts goes on with its noun. */
function isCounted(word: PlacedWord): boolean {
  return word.parts[0]?.pos === 'NUM';
}

function nounTokens(word: PlacedWord): number[] {
  return word.parts.flatMap((part, i) => (part.does === 'noun' || part.does === 'toward' ? [word.firstToken + i] : []));
}

/** Behind a short bracket that explains the noun before. */
function bracketed(words: readonly PlacedWord[], at: number): number {
  if (!/^[(（]$/.test(words[at]!.form)) return at;
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) if (/^[)）]$/.test(words[i]!.form)) return i + 1;
  return at;
}

function hangModifier(arcs: ArcDraft, token: number, head: number): void {
  const pos = arcs.pos(token);
  const short = arcs.doc.tag(token) === TAG.short;
  const relation =
    pos === 'PROPN' || pos === 'PRON' || short
      ? 'nmod:poss'
      : pos === 'NUM'
        ? 'nummod'
        : arcs.doc.tag(token) === TAG.bound && token > head
          ? 'nummod'
          : pos === 'DET'
            ? 'det'
            : pos === 'ADJ'
              ? 'amod'
              : pos === 'ADP'
                ? 'case'
                : 'compound';
  arcs.hang(token, head, relation);
}

/** `한중 정상`, `한·미·일 정상`: letters side by side are joined. */
function joinLetters(arcs: ArcDraft, words: readonly PlacedWord[], from: number, to: number, head: number): void {
  let first = -1;
  for (let w = from; w < to; w++) {
    for (const token of nounTokens(words[w]!)) {
      if (arcs.doc.tag(token) !== TAG.short || token === head) {
        first = -1;
        continue;
      }
      if (first >= 0) arcs.hang(token, first, 'conj');
      else first = token;
    }
  }
}

/** Of letters alone (`한중은`) the first heads the rest. */
function headOfLetters(arcs: ArcDraft, head: number, tokens: readonly number[]): number {
  if (arcs.doc.tag(head) !== TAG.short) return head;
  const run = tokens.filter((t) => arcs.doc.tag(t) === TAG.short && t <= head);
  const first = run[0];
  if (first === undefined || first === head) return head;
  arcs.hang(first, head, 'dep');
  arcs.unhang(first);
  for (const token of run.slice(1)) arcs.hang(token, first, 'conj');
  for (const token of tokens) if (!run.includes(token)) hangModifier(arcs, token, first);
  return first;
}

/** `방중`, `대북 제재`: a letter with its verb or preposition. */
function lowLetters(arcs: ArcDraft, words: readonly PlacedWord[], from: number, to: number): void {
  for (let w = from; w < to; w++) {
    const word = words[w]!;
    const [a, b] = word.parts;
    if (b?.tag !== TAG.short || a === undefined) continue;
    const [first, letter] = [word.firstToken, word.firstToken + 1];
    if (a.does === 'toward') {
      arcs.hang(first, letter, 'case');
      arcs.doc.setRelator(first, a.lemma === '친' ? 'for' : a.lemma === '대' ? 'toward' : 'against');
      if (arcs.relationOf(letter) === 'nmod:poss') arcs.hang(letter, arcs.headOf(letter), 'nmod');
    } else if (a.lemma === '방문' && a.to === 1) {
      arcs.hang(letter, first, 'nmod');
      arcs.doc.setRelator(letter, 'to');
    }
  }
}

function isNamed(arcs: ArcDraft, head: number, tokens: readonly number[], lookup: NounLookup): boolean {
  if (lookup.isEvent(arcs.doc.lemma(head))) return false;
  if (lookup.isRole(arcs.doc.lemma(head))) return true;
  return tokens.some((token) => arcs.pos(token) === 'PROPN') || arcs.pos(head) === 'PRON';
}

/** The phrase joined behind: `한국과 중국`, `미국, 일본`, `경제·문화`, `미국 및 일본`. */
function joinedTo(arcs: ArcDraft, words: readonly PlacedWord[], run: Run, lookup: NounLookup): Run | null {
  const mark = words[run.next];
  const { last } = run;
  if (mark === undefined) return null;
  if (last.particle.role === 'with' && last.particle.relator !== 'or') return withJoined(arcs, words, run, lookup);
  if (last.particle.form !== '') return null;
  if (DOT.test(mark.form) || (mark.kind === 'conjunction' && mark.parts[0]!.tag === 'JC')) {
    const other = runAt(arcs, words, run.next + 1, lookup);
    if (other !== null) arcs.hang(mark.firstToken, other.head, mark.kind === 'mark' ? 'punct' : 'cc');
    return other;
  }
  if (mark.form !== ',' || isHeadlineSubject(words, run.next) || !isListed(words, run.next + 1)) return null;
  const other = runAt(arcs, words, run.next + 1, lookup);
  if (other === null || other.isNamed !== run.isNamed || other.isTime) return null;
  arcs.hang(mark.firstToken, other.head, 'punct');
  return other;
}

/** `중국, 일본 수산물 수입 중단`, `호주, 피지에 차관 지원키로`: the one comma of a headline, behind its first noun. */
function isHeadlineSubject(words: readonly PlacedWord[], comma: number): boolean {
  const last = words.findLast((word) => word.kind !== 'mark');
  const isNoun = last?.kind === 'noun' && last.particle.form === '';
  if (!isNoun && last?.ending?.kind !== 'resolve') return false;
  return !words.some((word, i) => i !== comma && (word.form === ',' || DOT.test(word.form)) && i < comma + 6);
}

/** A comma joins where a noun follows that is listed on: by a comma, a conjunction, `등`, or a particle of the whole list. */
function isListed(words: readonly PlacedWord[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 4); i++) {
    const word = words[i]!;
    if (word.kind !== 'noun' && word.kind !== 'copula')
      return word.form === ',' || word.kind === 'conjunction' || OPENING.test(word.form);
    if (word.particle.form !== '') return true;
    if (word.form === AND_SO_ON) return true;
  }
  return true;
}

/** `과`: a joined noun where both sides are of a kind and the other is no act, else the other side of what is done. */
function withJoined(arcs: ArcDraft, words: readonly PlacedWord[], run: Run, lookup: NounLookup): Run | null {
  const ahead = words[run.next];
  if (ahead === undefined || ahead.kind !== 'noun' || ahead.use !== '' || isTimeWord(ahead)) return null;
  const other = peekRun(words, run.next);
  if (other === null) return null;
  const event = lookup.isEvent(other.lemma);
  const named = lookup.isRole(other.lemma) || other.words.some((word) => word.parts.some((p) => p.pos === 'PROPN'));
  const joins = run.isNamed ? named && !event : !named;
  if (!joins || (run.isNamed && event)) return null;
  const found = runAt(arcs, words, run.next, lookup);
  if (found === null) return null;
  const token = run.last.firstToken + run.last.parts.length - 1;
  arcs.doc.setTag(token, 'CCONJ', TAG.particle);
  arcs.hang(token, found.head, 'cc');
  return found;
}

function peekRun(
  words: readonly PlacedWord[],
  at: number,
): { readonly lemma: string; readonly words: readonly PlacedWord[] } | null {
  const found: PlacedWord[] = [];
  for (let i = at; i < words.length; i++) {
    const word = words[i]!;
    if (word.kind !== 'noun' || word.use !== '') break;
    found.push(word);
    if (word.particle.form !== '') break;
  }
  const last = found.at(-1);
  const noun = last?.parts.findLast((part) => part.does === 'noun');
  return noun === undefined ? null : { lemma: noun.lemma, words: found };
}
