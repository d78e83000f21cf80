// Takes the inline marks out of a corpus sentence, keeping the characters each covered.

import type { Span } from '@rapport/record';
import { type CorpusPlace, corpusError } from './corpus-error.ts';
import type { Mark, MarkRole } from './corpus-sentence.ts';

const ROLES: Readonly<Record<string, MarkRole>> = {
  a: 'actor',
  r: 'recipient',
  b: 'party',
  d: 'date',
  l: 'place',
  s: 'speaker',
  q: 'quote',
  p: 'pledged',
  u: 'due',
  i: 'condition',
  m: 'amount',
  e: 'addressee',
  k: 'cue',
  h: 'holder',
  t: 'target',
  o: 'opinion',
  v: 'value',
  g: 'change',
  w: 'pollster',
  x: 'chain',
};
const BRACKET_LABEL = /^((?:[arbdlsqpuimekhtovgwx]\d?)(?:,[arbdlsqpuimekhtovgwx]\d?)*) /;
const BRACE_LABEL = /^(\d)(?:,(\d))? /;

type Label = Pick<Mark, 'role' | 'number'>;

/**
 * @returns the sentence without marks, and its marks
 * @throws RapportError `E_DATA` for a mark without a role or one that is not closed
 */
export function readMarks(marked: string, place: CorpusPlace): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: { close: string; start: number; labels: readonly Label[] }[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const c = marked[i]!;
    if (c === '[' || c === '{') {
      const { labels, length } = readLabels(marked.slice(i + 1), c, place);
      open.push({ close: c === '[' ? ']' : '}', start: text.length, labels });
      i += length;
    } else if (c === ']' || c === '}') {
      const top = open.pop();
      if (top?.close !== c) throw corpusError(`\`${c}\` closes nothing`, place);
      const span: Span = [top.start, text.length];
      for (const label of top.labels) marks.push({ ...label, span });
    } else text += c;
  }
  if (open.length > 0) throw corpusError('a mark is not closed', place);
  return { text, marks };
}

function readLabels(rest: string, bracket: string, place: CorpusPlace): { labels: Label[]; length: number } {
  if (bracket === '{') {
    const match = BRACE_LABEL.exec(rest);
    const numbers = match === null ? [1] : [match[1], match[2]].filter((n) => n !== undefined).map(Number);
    return { labels: numbers.map((number) => ({ role: 'trigger', number })), length: match?.[0].length ?? 0 };
  }
  const match = BRACKET_LABEL.exec(rest);
  if (match === null)
    throw corpusError(`\`[${rest.slice(0, 12)}\` has no role (${Object.keys(ROLES).join(', ')})`, place);
  const labels = match[1]!.split(',').map((label) => ({ role: ROLES[label[0]!]!, number: Number(label[1] ?? 1) }));
  return { labels, length: match[0].length };
}
