// The words of one sentence with what each one does, read in the light of their neighbours.

import type { Doc } from '../../../doc/doc.ts';
import { NO_PARTICLE, type Particle, particleBehind } from '../words/particles.ts';
import { TAG } from '../words/reading.ts';
import type { WordBook, WordReader } from '../words/word-reader.ts';
import { doneNotOne } from './done-not-one.ts';
import { jointWorks, lightVerbs, praises } from './joined-verbs.ts';
import { counts, dotted, letters } from './letters-and-counts.ts';
import { glossed, titles } from './names-of-document.ts';
import { one, type Word } from './word.ts';
import { used } from './word-uses.ts';

const GLOSS_OPEN = /^[(（]$/;
const GLOSS_CLOSE = /^[)）]$/;
const GLOSS =
  /^(?:[\p{Script=Han}\p{Script=Latin}\s.,·・'’-]+|현지\s?시[간각]|이하\s.*|\d{1,3}세|\d{1,3}|한국\s?시[간각])$/u;
const CLOSING = /^[”’"'」』）)》〉]$/;
const QUOTE_TAIL = /^(?:이?라고|고|이?라며|며|이?라면서|면서|이?라는|는|이?라던|이?란|하고|이라|라)(?:도|는)?$/;
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
  dotted(found);
  letters(found, book);
  counts(found);
  titles(found, { book, names });
  doneNotOne(found, reader);
  for (let i = 0; i < found.length; i++) found[i] = used(found, i);
  lightVerbs(found, book);
  jointWorks(found);
  praises(found);
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
    // `입혔다 고 밝혔다`: the ending of what is said, written apart.
    if (before.ending?.kind === 'final' && before.form.endsWith('다') && /^(?:고|라고|며|면서)$/.test(word.form)) {
      words[i - 1] = { ...before, ending: { ...before.ending, kind: 'quote' } };
      words[i] = asTail(word);
      continue;
    }
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
