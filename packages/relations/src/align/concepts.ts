// What a sentence is about, in terms that are the same in every language.

import { GLOSSARY } from './glossary.ts';
import { contentWords } from './words.ts';

interface Form {
  readonly concept: string;
  /** What the text has to hold; a comparable word of its own needs no look at the text. */
  readonly spelled: string | null;
}

/** Forms by the comparable word with which they begin. */
const FORMS = new Map<string, Form[]>();

for (const line of GLOSSARY) {
  const concept = /^\S+/.exec(line)![0].toLowerCase();
  for (const form of line.split(/[\s|]+/)) {
    const [first, ...rest] = contentWords(form);
    if (first === undefined) continue;
    const forms = FORMS.get(first) ?? [];
    forms.push({ concept, spelled: rest.length === 0 ? null : form });
    FORMS.set(first, forms);
  }
}

/** Concepts that the text names, each called by its first English word; `words` are the text's comparable words. */
export function conceptsOf(text: string, words: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const word of words) {
    for (const { concept, spelled } of FORMS.get(word) ?? [])
      if (spelled === null || text.includes(spelled)) found.add(concept);
  }
  return found;
}
