// What English words can be, by WordNet (Fellbaum 1998), for words that the treebanks lack; regular inflections are made.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a form can be; a form's set of them is one number. `namePart`: a word of a name such as "New York". */
export const KIND = {
  noun: 1,
  plural: 2,
  verb: 4,
  verbS: 8,
  verbIng: 16,
  verbEd: 32,
  adjective: 64,
  adverb: 128,
  name: 256,
  namePart: 512,
  compared: 1024,
} as const;

const FILES = ['noun', 'verb', 'adj', 'adv'] as const;
type PartOfSpeech = (typeof FILES)[number];

/** Longer adjectives are compared by "more" and "most". */
const MAX_COMPARED = 7;

/** A form and what it can be. */
type Entry = readonly [form: string, kind: number];

/** Reads the `data.*` files of a folder: the kinds of each word, and of each form of it, in lower case. */
export function readWordNet(folder: string): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const file of FILES) {
    const lines = readFileSync(join(folder, `data.${file}`), 'utf8').split('\n');
    for (const line of lines) {
      if (line === '' || line.startsWith(' ')) continue;
      const entries = wordsOf(line).flatMap((word) => entriesOf(word, file));
      for (const [form, kind] of entries) kinds.set(form, (kinds.get(form) ?? 0) | kind);
    }
  }
  return kinds;
}

/** The words of a set of synonyms: a hexadecimal count, then words with a number each (wndb(5WN)). */
function wordsOf(line: string): string[] {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3]!, 16);
  return Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.replace(/\(\w+\)$/, ''));
}

function entriesOf(word: string, pos: PartOfSpeech): Entry[] {
  if (/[_-]/.test(word)) return pos === 'noun' ? namePartsOf(word) : [];
  if (!/^\p{L}{2,}$/u.test(word)) return [];
  const lower = word.toLowerCase();
  if (pos === 'adv') return [[lower, KIND.adverb]];
  if (pos === 'adj') return [[lower, KIND.adjective], ...comparedForms(lower)];
  if (pos === 'verb') return [[lower, KIND.verb], ...verbForms(lower)];
  if (lower !== word) return [[lower, KIND.name]];
  return [
    [lower, KIND.noun],
    [withS(lower), KIND.plural],
  ];
}

function namePartsOf(words: string): Entry[] {
  const parts = words.split(/[_-]/).filter((part) => /^\p{Lu}\p{Ll}{2,}$/u.test(part));
  return parts.map((part) => [part.toLowerCase(), KIND.namePart]);
}

/** Spells more ways than there are: no text has the wrong ones, and the right one is among them. */
function verbForms(verb: string): Entry[] {
  const forms: Entry[] = [[withS(verb), KIND.verbS]];
  for (const stem of stemsOf(verb)) forms.push([`${stem}ing`, KIND.verbIng], [`${stem}ed`, KIND.verbEd]);
  if (/e$/.test(verb)) forms.push([`${verb}d`, KIND.verbEd]);
  if (/[^aeiou]y$/.test(verb)) forms.push([`${verb.slice(0, -1)}ied`, KIND.verbEd]);
  return forms;
}

function comparedForms(adjective: string): Entry[] {
  if (adjective.length > MAX_COMPARED) return [];
  const stems = stemsOf(adjective).map((stem) => stem.replace(/y$/, 'i'));
  return stems.flatMap((stem): Entry[] => [
    [`${stem}er`, KIND.compared],
    [`${stem}est`, KIND.compared],
  ]);
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** What endings that begin with a vowel are put behind: without a silent e, the last consonant doubled where it may be. */
function stemsOf(word: string): string[] {
  if (/[^eo]e$/.test(word)) return [word.slice(0, -1)];
  if (!/(?:^|[^aeiou])[aeiou][bdgklmnprtvz]$/.test(word)) return [word];
  const doubled = `${word}${word.at(-1)}`;
  return word.length <= 4 ? [doubled] : [word, doubled];
}
