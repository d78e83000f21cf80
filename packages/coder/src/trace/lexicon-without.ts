// The lexicon with one rule taken away, to see what would decide in its place; and what a rule says.

import type { Composition, Lexicon } from '../events/lexicon.ts';
import type { RuleTrace } from './sentence-trace.ts';

/** The lexicon without the sense or composition of this id. */
export function lexiconWithout(lexicon: Lexicon, id: string): Lexicon {
  return {
    ...lexicon,
    verbs: withoutSense(lexicon.verbs, id),
    nouns: withoutSense(lexicon.nouns, id),
    pairs: withoutSense(lexicon.pairs, id),
    compositions: new Map([...lexicon.compositions].filter(([, composition]) => composition.id !== id)),
  };
}

/** The lexicon without its guards. */
export function lexiconUnguarded(lexicon: Lexicon): Lexicon {
  return { ...lexicon, guards: new Map(), discardsStories: false };
}

function withoutSense<T extends { readonly id: string }>(
  senses: ReadonlyMap<string, readonly T[]>,
  id: string,
): ReadonlyMap<string, readonly T[]> {
  const left = new Map(senses);
  for (const [word, list] of senses) {
    if (!list.some((sense) => sense.id === id)) continue;
    const others = list.filter((sense) => sense.id !== id);
    if (others.length === 0) left.delete(word);
    else left.set(word, others);
  }
  return left;
}

/** A rule by its id; null for an id that the lexicon does not have. */
export function describeRule(lexicon: Lexicon, id: string): RuleTrace | null {
  const find = <T extends { readonly id: string }>(senses: ReadonlyMap<string, readonly T[]>): T | undefined => {
    for (const list of senses.values()) {
      const sense = list.find((one) => one.id === id);
      if (sense !== undefined) return sense;
    }
    return undefined;
  };
  const typed = ({ type, mode }: { readonly type: string; readonly mode: string }) =>
    [type, mode].filter(Boolean).join(' ');
  const pair = find(lexicon.pairs);
  if (pair !== undefined) return { id, kind: 'pair', says: typed(pair) };
  const verb = find(lexicon.verbs);
  if (verb !== undefined) return { id, kind: 'verb', says: typed(verb) || `operator ${verb.op}` };
  const noun = find(lexicon.nouns);
  if (noun !== undefined) return { id, kind: 'noun', says: typed(noun) || `class ${noun.class}` };
  const composition = [...lexicon.compositions].find(([, one]) => one.id === id);
  return composition === undefined ? null : { id, kind: 'composition', says: composed(...composition) };
}

function composed(key: string, { result, mode }: Composition): string {
  const [operator, thing] = key.split(' ');
  return `${operator} over ${thing} is ${[result, mode].filter(Boolean).join(' ')}`;
}
