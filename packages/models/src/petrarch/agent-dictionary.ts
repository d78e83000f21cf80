// PETRARCH's agent dictionaries: common nouns for actors, with what they add to the code of their country.

import {
  type DictionaryProblem,
  dictionaryLines,
  readSet,
  type SubstitutionSets,
  substitute,
  wordsOfName,
} from './petrarch-lines.ts';

/** One agent. */
export interface DictionaryAgent {
  readonly line: number;
  /** The noun phrase, without set references. */
  readonly phrase: string;
  /** A plural that the dictionary spells out. */
  readonly plural: string | null;
  /** The code as written, with `~` where the country's goes: `~GOV`, `NGO~`. */
  readonly code: string;
}

export interface AgentDictionary {
  readonly agents: readonly DictionaryAgent[];
  readonly problems: readonly DictionaryProblem[];
}

const AGENT = /^([^[{]*)(?:\{([^}]*)\}?)?\s*\[([^\]]*)\]?/;
const CODE = /^~?[^\s~[\]]+~?$/;

/**
 * Reads a dictionary: `PHRASE {PLURAL} [~CODE]`, `{}` for none, `!SET!` for any word of a set defined in the file.
 * Never throws: what can't be used is a problem.
 */
export function readAgentDictionary(content: string): AgentDictionary {
  const lines = dictionaryLines(content);
  const sets = new Map<string, readonly string[]>();
  for (const { text } of lines) {
    const set = readSet(text);
    if (set !== null) sets.set(set.name, set.members);
  }
  const agents: DictionaryAgent[] = [];
  const problems: DictionaryProblem[] = [];
  for (const { number, text } of lines) {
    if (readSet(text) !== null) continue;
    const read = readAgent(number, text, sets);
    if (typeof read === 'string') problems.push({ line: number, message: read });
    else agents.push(...read);
  }
  return { agents, problems };
}

function readAgent(line: number, text: string, sets: SubstitutionSets): DictionaryAgent[] | string {
  const [, phrase = '', plurals = '', inside] = AGENT.exec(text) ?? [];
  const code = inside?.trim();
  if (code === undefined) return 'expected a phrase with its code in brackets';
  if (!CODE.test(code) || code === '~') return `[${code}] is no code; expected one such as ~GOV`;
  const phrases = substitute(wordsOfName(phrase), sets);
  if (phrases === null) return `${wordsOfName(phrase)}: a set is not defined here, or makes too many phrases`;
  const whole = phrases.filter((each) => each !== '');
  if (whole.length === 0) return 'a code without a phrase';
  const plural = wordsOfName(plurals.split(',')[0] ?? '');
  return whole.map((each) => ({
    line,
    phrase: each,
    plural: plural === '' || whole.length > 1 ? null : plural,
    code: code.includes('~') ? code : `~${code}`,
  }));
}
