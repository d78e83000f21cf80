// The names, roles and event words of the tables, as the reader of words asks for them.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHangul } from '../../text/script.ts';
import { koreanGroups } from './groups.ts';
import { COMMON_NOUNS } from './words/common-nouns.ts';
import { VERB_STEMS } from './words/common-verbs.ts';
import { TIME_WORDS } from './words/function-words.ts';
import type { NounKind } from './words/noun-parts.ts';
import type { WordBook } from './words/word-reader.ts';

/** Words that the event tables look up. */
export interface EventWords {
  readonly nouns: Iterable<string>;
  readonly verbs: Iterable<string>;
}

/** The look-ups over the tables of a language. */
export function wordBook(knowledge: Knowledge, events: EventWords): WordBook {
  const kinds = collectNouns(knowledge, events);
  const letters = new Map((knowledge.tables['ko/short-names'] ?? []).map((row) => [row.letter ?? '', row.name ?? '']));
  const verbs = new Set([...events.verbs, ...[...VERB_STEMS].map((stem) => `${stem}다`)]);
  return {
    kindOf: (word) => kinds.get(word),
    shortName: (letter) => letters.get(letter),
    isVerb: (lemma) => verbs.has(lemma),
  };
}

function collectNouns(knowledge: Knowledge, events: EventWords): Map<string, NounKind> {
  const kinds = new Map<string, NounKind>();
  const add = (phrases: Iterable<string>, kind: NounKind) => {
    for (const word of phrases)
      if (word.length > 1 && isHangul(word.charCodeAt(0)) && !kinds.has(word)) kinds.set(word, kind);
  };
  add([...koreanGroups.wholeGroups.keys(), ...koreanGroups.wholeStates], 'group');
  add(
    knowledge.roles.map((row) => row.phrase),
    'role',
  );
  for (const row of knowledge.countries) add([...row.names, ...row.governments, ...row.people], 'name');
  // Of a person's name of several words each one is known.
  for (const row of knowledge.persons) add([...row.aliases, ...row.aliases.flatMap(namesIn)], 'name');
  add(events.nouns, 'event');
  for (const row of knowledge.organisations) add(row.aliases, 'name');
  for (const row of knowledge.places) add(row.aliases, 'name');
  add(COMMON_NOUNS, 'noun');
  add(TIME_WORDS, 'noun');
  return kinds;
}

/** The words of a name; two syllables may be a common verb form (`하자`). */
function namesIn(name: string): string[] {
  return name
    .split(' ')
    .filter((word) => !/^[하되가오보주지]/.test(word) || word.length !== 2 || !/[자고지며니서]$/.test(word));
}
