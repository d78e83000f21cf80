// The lines of a PETRARCH or TABARI dictionary without their comments.

/** Something in a dictionary that can't be used; the rest of the dictionary is. */
export interface DictionaryProblem {
  readonly line: number;
  readonly message: string;
}

/** A line that holds something; numbers count from 1. */
export interface DictionaryLine {
  readonly number: number;
  readonly text: string;
}

/** `<!-- … -->`, also over several lines, and with the blank that some files have inside the opening. */
const BLOCK_COMMENT = /<\s?!\s?--[\s\S]*?-->/g;
const LINE_COMMENT = /[#;].*$/;

/**
 * Lines without comments (`#` or `;` to the end of the line, `<!-- … -->`), blank ones left out. A comment that is not
 * closed goes to the end of its line alone, so that one slip does not swallow the dictionary.
 */
export function dictionaryLines(content: string): DictionaryLine[] {
  const closed = content.replace(/^\ufeff/, '').replaceAll(BLOCK_COMMENT, (block) => block.replaceAll(/[^\n]/g, ' '));
  return closed.split(/\r?\n|\r/).flatMap((line, index) => {
    const text = line
      .replace(/<\s?!\s?--.*$/, '')
      .replace(LINE_COMMENT, '')
      .trim();
    return text === '' ? [] : [{ number: index + 1, text }];
  });
}

/** What parts words, and what no name holds: control and replacement characters, and the mark between names in a table. */
const NO_NAME = /[_|\p{Cc}\u2028\u2029\ufffd]/gu;

/** A name as words: `_` and blanks part them; a trailing `_` only says that the last word ends. */
export function wordsOfName(name: string): string {
  return name.replaceAll(NO_NAME, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** Sets by name: `!MINIST! = MINISTER, MINISTERS`. */
export type SubstitutionSets = ReadonlyMap<string, readonly string[]>;

const SET = /^!([^!=]+)!\s*=\s*(.*)$/;
const REFERENCE = /!([^!]+)!/;
/** Phrases that one line may stand for; a line that would make more is named as a problem. */
const MOST_PHRASES = 1000;

/** The substitution set that a line defines, or null. */
export function readSet(text: string): { name: string; members: readonly string[] } | null {
  const [, name, members] = SET.exec(text) ?? [];
  if (name === undefined || members === undefined) return null;
  return {
    name: name.trim().toUpperCase(),
    members: members
      .split(',')
      .map(wordsOfName)
      .filter((word) => word !== ''),
  };
}

/** All phrases that a phrase with set references stands for; null when a set is not defined or there are too many. */
export function substitute(phrase: string, sets: SubstitutionSets): string[] | null {
  let phrases = [phrase];
  while (phrases.some((each) => REFERENCE.test(each))) {
    const next: string[] = [];
    for (const each of phrases) {
      const [whole, name] = REFERENCE.exec(each) ?? [];
      if (whole === undefined) {
        next.push(each);
        continue;
      }
      const members = sets.get(name!.trim().toUpperCase());
      if (members === undefined) return null;
      for (const member of members)
        next.push(wordsOfName(each.replace(whole, () => ` ${member.replaceAll('!', '')} `)));
    }
    if (next.length > MOST_PHRASES) return null;
    phrases = next;
  }
  return [...new Set(phrases.map(wordsOfName))];
}
