// Verbs, adjectives and the copula by their endings: lemma, voice and tense.

import { type Ending, endingsOf } from './endings.ts';
import { codaOf } from './syllables.ts';
import { joiningStems, tensedStems } from './verb-stems.ts';
import { words } from './word-list.ts';

/** A verb form read. */
export interface VerbForm {
  /** With 다: `합의하다`; of a passive the active verb (`발사되다` → `발사하다`). */
  readonly lemma: string;
  readonly passive: boolean;
  readonly past: boolean;
  readonly future: boolean;
  readonly ending: Ending;
  /** Whether the lemma is one of the known verbs, or made of a noun and 하다 and the like. */
  readonly known: boolean;
}

/** The verbs that are known. */
export interface VerbBook {
  isVerb(lemma: string): boolean;
}

const THEN: Ending = { kind: 'next', form: '', length: 0, particle: '' };
/** Verbs behind a noun that make it a verb. */
const MAKERS = words('하 되 시키 받 당하 지 드리 짓 롭 스럽 답 거리 대');
const PASSIVES = words('되 받 당하');
/** Verbs that say how another goes, written in one word with it: `막아버리다`, `세워두다`. */
const MANNERS = words('버리 놓 두 내 보 대 나가 가 오');
const RECEIVED = words(
  '비판 공격 제재 체포 피해 압수 거부 거절 초청 지원 압박 위협 규탄 비난 질타 추궁 조사 승인 인정 지지 환영 박해 납치 살해 구금 억류 추방 소환',
);

/** The likeliest reading of a form as a verb; null when it has no ending, or nothing speaks for a verb. */
export function readVerb(form: string, book: VerbBook): VerbForm | null {
  let guess: VerbForm | null = null;
  for (const found of candidates(form)) {
    const read = withLemma(found, book);
    if (read.known) return read;
    guess ??= read;
  }
  return guess;
}

interface Candidate {
  readonly stem: string;
  readonly past: boolean;
  readonly future: boolean;
  readonly ending: Ending;
}

function* candidates(form: string): Generator<Candidate> {
  for (const { stem, ending } of endingsOf(form)) {
    // `진입했다가` may be past, `해서` may not.
    const bare = ending.kind === 'next' && ending.form === '서' ? [] : tensedStems(stem);
    for (const tensed of bare) yield { ...tensed, ending };
    // `추진키로` is short for `추진하기로`.
    if (ending.form === '키로') yield { stem: `${stem}하`, past: false, future: false, ending };
    if (ending.kind === 'next' || /^(?:요|도|야|서)/.test(ending.form))
      for (const joined of joiningStems(stem)) yield { stem: joined, past: false, future: false, ending };
  }
  // `넘겨달라고`: what is asked for as a favour, written in one word.
  const favour = /달라(?:고|며|면서|는|던)?$/.exec(form)?.[0] ?? '';
  if (favour !== '' && favour.length < form.length) {
    const kind = /[는던]$/.test(favour) ? 'told' : 'command';
    const ending: Ending = { kind, form: favour.slice(1), length: favour.length, particle: '' };
    for (const stem of joiningStems(form.slice(0, -favour.length))) yield { stem, past: false, future: false, ending };
  }
  for (const stem of joiningStems(form)) yield { stem, past: false, future: false, ending: THEN };
  // `해야`, `해도`
  if (/[야도]$/.test(form)) {
    const kind = form.endsWith('야') ? 'if' : 'but';
    for (const stem of joiningStems(form.slice(0, -1)))
      yield { stem, past: false, future: false, ending: { kind, form: form.slice(-1), length: 1, particle: '' } };
  }
}

/** Favours that help nobody by themselves. */
const FAVOURS: ReadonlyMap<string, string> = new Map([
  ['열어주', '열다'],
  ['숨겨주', '숨기다'],
  ['깎아주', '낮추다'],
  ['늘려주', '늘리다'],
  ['알려주', '알리다'],
  ['보여주', '보이다'],
]);

function withLemma({ stem, past, future, ending }: Candidate, book: VerbBook): VerbForm {
  const plain = withoutHonorific(stem, book);
  const rest = { past, future, ending };
  if (book.isVerb(`${plain}다`)) return { lemma: `${plain}다`, passive: false, known: true, ...rest };
  const favour = FAVOURS.get(plain);
  if (favour !== undefined) return { lemma: favour, passive: false, known: true, ...rest };
  // `지어주다`, `고쳐주다`: whatever is done is done for somebody.
  if (plain.length > 2 && plain.endsWith('주') && joiningStems(plain.slice(0, -1)).length > 0)
    return { lemma: '해주다', passive: false, known: true, ...rest };
  const manner = [...MANNERS].find((m) => plain.length > m.length + 1 && plain.endsWith(m));
  const main = manner === undefined ? undefined : mainVerb(plain.slice(0, -manner.length), book);
  if (main !== undefined) return { lemma: main, passive: false, known: true, ...rest };
  // `밝혀지다`, `세워지다`: done, whoever does it.
  const done = plain.length > 2 && plain.endsWith('지') ? mainVerb(plain.slice(0, -1), book) : undefined;
  if (done !== undefined) return { lemma: done, passive: true, known: true, ...rest };
  const maker = [...MAKERS].find((m) => plain.length > m.length && plain.endsWith(m));
  if (maker === undefined) return { lemma: `${plain}다`, passive: false, known: false, ...rest };
  const noun = plain.slice(0, -maker.length);
  const active = `${noun}하다`;
  if (maker === '시키')
    return { lemma: active, passive: false, known: book.isVerb(active) || noun.length > 1, ...rest };
  if (PASSIVES.has(maker) && (book.isVerb(active) || RECEIVED.has(noun)))
    return { lemma: active, passive: true, known: true, ...rest };
  const known = (maker === '하' || maker === '되' || maker === '당하') && noun.length > 1;
  return { lemma: `${plain}다`, passive: maker === '되' && known, known, ...rest };
}

/** The known verb in front of one that says how it goes: `막다` of `막아`. */
function mainVerb(joined: string, book: VerbBook): string | undefined {
  return joiningStems(joined)
    .map((stem) => `${stem}다`)
    .find((lemma) => book.isVerb(lemma));
}

/** `하시` → `하`. */
function withoutHonorific(stem: string, book: VerbBook): string {
  if (!stem.endsWith('시') || stem.length < 2 || book.isVerb(`${stem}다`)) return stem;
  const bare = stem.slice(0, -1);
  const short = bare.endsWith('으') ? bare.slice(0, -1) : bare;
  return book.isVerb(`${short}다`) || /[하되]$/.test(short) ? short : stem;
}

/** A noun with the copula: `입장이다`, `진전이라고`, `회의였다`. */
export interface CopulaForm {
  readonly noun: string;
  readonly past: boolean;
  readonly future: boolean;
  readonly ending: Ending;
}

/** Endings behind the copula that it takes alone: `라고` where verbs have `다고`. */
const COPULA_KINDS: Readonly<Record<string, Ending['kind']>> = {
  라고: 'quote',
  라며: 'quote',
  라면서: 'quote',
  라는: 'told',
  라던: 'told',
  라면: 'if',
  라: 'and',
  라서: 'next',
  어서: 'next',
  어야: 'if',
  어도: 'but',
  라도: 'but',
};

/** Ways to read a form as a noun with the copula, the fullest first. */
export function readCopulas(form: string): CopulaForm[] {
  const found: CopulaForm[] = [];
  const add = (stem: string, ending: Ending, past: boolean, future: boolean) => {
    if (stem.length > 1 && stem.endsWith('이')) found.push({ noun: stem.slice(0, -1), past, future, ending });
  };
  for (const [tail, kind] of Object.entries(COPULA_KINDS)) {
    if (!form.endsWith(tail)) continue;
    const stem = form.slice(0, -tail.length);
    const ending: Ending = { kind, form: tail, length: tail.length, particle: '' };
    add(stem, ending, false, false);
    // Behind a vowel the copula itself may be silent: `회의라고`.
    if (stem.length > 1 && codaOf(stem) === '' && !stem.endsWith('이') && kind !== 'and')
      found.push({ noun: stem, past: false, future: false, ending });
  }
  for (const { stem, ending } of endingsOf(form)) {
    if (ending.kind === 'command') continue;
    for (const tensed of tensedStems(stem)) {
      add(tensed.stem, ending, tensed.past, tensed.future);
      if (!tensed.past && ending.kind === 'final' && ending.form === '다' && codaOf(stem) === '' && stem.length > 1)
        found.push({ noun: stem, past: false, future: false, ending });
    }
    // `회의였다`
    if (stem.endsWith('였') && stem.length > 2)
      found.push({ noun: stem.slice(0, -1), past: true, future: false, ending });
  }
  return found;
}
