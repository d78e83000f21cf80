// PETRARCH's dictionaries as the tables of a pack.

import type { RoleRow } from '@rapport/coder';
import { NON_STATE_CODES } from '@rapport/record';
import { readActorDictionary } from '../petrarch/actor-dictionary.ts';
import { type DictionaryAgent, readAgentDictionary } from '../petrarch/agent-dictionary.ts';
import { readActorCode, readAgentCode } from '../petrarch/cameo-actor-code.ts';
import { timeline } from '../petrarch/dates.ts';
import { readDiscardList } from '../petrarch/discard-list.ts';
import { type DictionaryProblem, dictionaryLines } from '../petrarch/petrarch-lines.ts';
import { NO_TABLES, type PackActor, type PackPeriod, type PackTables } from './pack-tables.ts';
import { writtenNames } from './written-names.ts';

/** What a dictionary is. */
export const DICTIONARY_KINDS = ['actors', 'agents', 'discards'] as const;
/** A kind of dictionary of PETRARCH that is read. */
export type DictionaryKind = (typeof DICTIONARY_KINDS)[number];

/** Facts of the built-in tables that a dictionary is read against. */
export interface BuiltIn {
  /** Codes of countries. */
  readonly countries: ReadonlySet<string>;
  /** Kinds and offices of role phrases. */
  readonly roles: ReadonlyMap<string, RoleRow>;
  readonly givenNames: ReadonlySet<string>;
}

/** Tables, and what could not be used. */
export interface ReadDictionary {
  readonly tables: PackTables;
  readonly problems: readonly DictionaryProblem[];
}

/**
 * What a dictionary is, by its file name (`Phoenix.agents.txt`), else by what its lines look like; null when neither
 * tells.
 */
export function dictionaryKind(fileName: string, content: string): DictionaryKind | null {
  const name = fileName.toLowerCase();
  if (name.includes('discard')) return 'discards';
  if (name.includes('agent')) return 'agents';
  if (name.includes('actor')) return 'actors';
  const lines = dictionaryLines(content).slice(0, 200);
  if (lines.some(({ text }) => /\[\s*~\w|\w~\s*\]/.test(text))) return 'agents';
  return lines.some(({ text }) => /\[[A-Z]{3,}/i.test(text)) ? 'actors' : null;
}

/** Reads a dictionary of the kind. Never throws. */
export function readDictionary(kind: DictionaryKind, content: string, builtIn: BuiltIn): ReadDictionary {
  if (kind === 'discards') return { tables: discardTables(content), problems: [] };
  if (kind === 'agents') {
    const { agents, problems } = readAgentDictionary(content);
    return { tables: { ...NO_TABLES, agents: agents.flatMap((agent) => rolesOf(agent, builtIn)) }, problems };
  }
  const { actors, problems } = readActorDictionary(content);
  const read = actors.map(({ names, codes }): PackActor => {
    const periods = timeline(codes).map(({ value, from, to }) => periodOf(value, from, to, builtIn));
    return { names: [...new Set(names.flatMap(writtenNames))], kind: kindOf(names, periods, builtIn), periods };
  });
  return { tables: { ...NO_TABLES, actors: read }, problems };
}

function periodOf(written: string, from: string, to: string, { countries }: BuiltIn): PackPeriod {
  const { code, sector } = readActorCode(written, countries);
  return { code: code ?? '', sector, from, to, packCode: written };
}

/** A bare country code without dates is a country; a name of several words that begins as people's do, a person. */
function kindOf(names: readonly string[], periods: readonly PackPeriod[], { givenNames }: BuiltIn): PackActor['kind'] {
  const [only] = periods;
  const isAlways = periods.length === 1 && only!.from === '' && only!.to === '';
  if (isAlways && only!.packCode.length === 3 && isState(only!.code)) return 'country';
  const given = names.some((name) => name.includes(' ') && givenNames.has(name.split(' ')[0]!.toLowerCase()));
  const dated = periods.some(({ from, to }) => from !== '' || to !== '');
  const held = dated && names[0]!.split(' ').length > 1 && periods.some(({ sector }) => sector.length > 0);
  return given || held ? 'person' : 'organisation';
}

function isState(code: string): boolean {
  return code !== '' && !NON_STATE_CODES.some((known) => known === code);
}

function rolesOf(agent: DictionaryAgent, { roles }: BuiltIn): RoleRow[] {
  const phrases = new Set([agent.phrase, agent.plural ?? regularPlural(agent.phrase)]);
  return [...phrases].map((each) => {
    const phrase = each.toLowerCase();
    const known = roles.get(phrase) ?? roles.get(phrase.slice(phrase.lastIndexOf(' ') + 1));
    const role = roles.get(phrase)?.role ?? '';
    return { phrase, sector: readAgentCode(agent.code), kind: known?.kind ?? 'group', role, packCode: agent.code };
  });
}

/** The plural that PETRARCH makes by itself of a phrase for which the dictionary has none. */
function regularPlural(phrase: string): string {
  if (/(?:S|X|Z|CH|SH)$/i.test(phrase)) return /S$/i.test(phrase) ? phrase : `${phrase}ES`;
  return /[^AEIOU]Y$/i.test(phrase) ? `${phrase.slice(0, -1)}IES` : `${phrase}S`;
}

function discardTables(content: string): PackTables {
  const { sentences, stories } = readDiscardList(content);
  const row = (words: readonly string[], reason: string) =>
    words.length === 0 ? [] : [{ words: words.map((word) => word.toLowerCase()).join('|'), reason }];
  return {
    ...NO_TABLES,
    words: { ...NO_TABLES.words, guards: [...row(sentences, 'discarded'), ...row(stories, 'discarded_story')] },
  };
}
