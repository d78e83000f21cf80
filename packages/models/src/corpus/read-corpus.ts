// Reads the files of `corpus/` and refuses what does not keep to the markup of `corpus/README.md`.

import { type CorpusPlace, corpusError } from './corpus-error.ts';
import type { CorpusSentence, Mark, MarkRole } from './corpus-sentence.ts';
import { readCodes, type SentenceCodes } from './read-codes.ts';
import { readMarks } from './read-marks.ts';

/** Which list of codes a mark's number points into. */
const OWNERS: Readonly<Record<MarkRole, 'events' | 'quotes' | 'pledges'>> = {
  actor: 'events',
  recipient: 'events',
  party: 'events',
  date: 'events',
  place: 'events',
  trigger: 'events',
  speaker: 'quotes',
  quote: 'quotes',
  pledged: 'pledges',
  due: 'pledges',
};

/** The mark that each event, quotation and pledge must have. */
const NEEDED = { events: 'trigger', quotes: 'quote', pledges: 'pledged' } as const;

/**
 * Sentences of one corpus file.
 * @param name the file's name without ending, for ids and messages
 * @throws RapportError `E_DATA` with the line, for a mark that is not closed, an unknown type, mode, code, context …
 */
export function readCorpus(name: string, content: string): CorpusSentence[] {
  const sentences: CorpusSentence[] = [];
  content.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    sentences.push(readLine(line, `${name}:${index + 1}`, { source: name, line: index + 1 }));
  });
  return sentences;
}

function readLine(line: string, id: string, place: CorpusPlace): CorpusSentence {
  const cut = line.lastIndexOf(' || ');
  if (cut < 0) throw corpusError('no ` || ` between the sentence and its events', place);
  const { text, marks } = readMarks(line.slice(0, cut), place);
  const codes = readCodes(line.slice(cut + 4), place);
  checkMarks(marks, codes, place);
  return { id, text, marks, ...codes };
}

/** Every mark belongs to something that is described, and everything described has the mark it needs. */
function checkMarks(marks: readonly Mark[], codes: SentenceCodes, place: CorpusPlace): void {
  for (const [list, role] of Object.entries(NEEDED) as [keyof typeof NEEDED, MarkRole][]) {
    for (const { number } of codes[list]) {
      if (!marks.some((m) => m.role === role && m.number === number))
        throw corpusError(`number ${number} of the ${list} has no ${role}`, place);
    }
  }
  const stray = marks.find((m) => !codes[OWNERS[m.role]].some((c) => c.number === m.number));
  if (stray) throw corpusError(`a mark (${stray.role}) names number ${stray.number}, which is not described`, place);
}
