// Reads the files of `corpus/` and refuses what does not keep to the markup of `corpus/README.md`.

import { type CorpusPlace, corpusError } from './corpus-error.ts';
import type { CorpusSentence, Mark, MarkRole } from './corpus-sentence.ts';
import { readCodes, type SentenceCodes } from './read-codes.ts';
import { readMarks } from './read-marks.ts';

type Described = 'events' | 'quotes' | 'pledges' | 'attitudes';

/** Which list of codes a mark's number points into. */
const OWNERS: Readonly<Record<Exclude<MarkRole, 'chain'>, Described>> = {
  actor: 'events',
  recipient: 'events',
  party: 'events',
  date: 'events',
  place: 'events',
  trigger: 'events',
  speaker: 'quotes',
  addressee: 'quotes',
  cue: 'quotes',
  quote: 'quotes',
  pledged: 'pledges',
  due: 'pledges',
  condition: 'pledges',
  amount: 'pledges',
  holder: 'attitudes',
  target: 'attitudes',
  opinion: 'attitudes',
  value: 'attitudes',
  change: 'attitudes',
  pollster: 'attitudes',
};

/** The marks that each event, quotation, pledge and attitude must have. */
const NEEDED: Readonly<Record<Described, readonly MarkRole[]>> = {
  events: ['trigger'],
  quotes: ['quote'],
  pledges: ['pledged'],
  attitudes: ['holder', 'target', 'opinion'],
};
const NO_CHAINS: ReadonlySet<number> = new Set();

/**
 * Sentences of one corpus file.
 * @param name the file's name without ending, for ids and messages
 * @throws RapportError `E_DATA` with the line, for a mark that is not closed, an unknown type, mode, code, context …
 */
export function readCorpus(name: string, content: string): CorpusSentence[] {
  const sentences: CorpusSentence[] = [];
  content.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    sentences.push(readSentence(line, { source: name, line: index + 1 }));
  });
  return sentences;
}

/**
 * One sentence with its marks and codes.
 * @param chains the chains of the article it stands in; none for a sentence on its own
 * @throws RapportError `E_DATA` as for `readCorpus`
 */
export function readSentence(
  line: string,
  place: CorpusPlace,
  chains: ReadonlySet<number> = NO_CHAINS,
): CorpusSentence {
  const cut = line.lastIndexOf(' || ');
  if (cut < 0) throw corpusError('no ` || ` between the sentence and its events', place);
  const { text, marks } = readMarks(line.slice(0, cut), place);
  const codes = readCodes(line.slice(cut + 4), place);
  checkNeeded(marks, codes, place);
  const stray = marks.find((mark) => !isDescribed(mark, codes, chains));
  if (stray) throw corpusError(`a mark (${stray.role}) names number ${stray.number}, which is not described`, place);
  return { id: `${place.source}:${place.line}`, text, marks, ...codes };
}

/** Everything described has the marks it needs. */
function checkNeeded(marks: readonly Mark[], codes: SentenceCodes, place: CorpusPlace): void {
  const need = (list: string, number: number, role: MarkRole) => {
    if (!marks.some((m) => m.role === role && m.number === number))
      throw corpusError(`number ${number} of the ${list} has no ${role}`, place);
  };
  for (const [list, roles] of Object.entries(NEEDED) as [Described, readonly MarkRole[]][]) {
    for (const { number } of codes[list]) for (const role of roles) need(list, number, role);
  }
  for (const { kind, number } of codes.attitudes) if (kind === 'poll') need('attitudes', number, 'value');
}

function isDescribed({ role, number }: Mark, codes: SentenceCodes, chains: ReadonlySet<number>): boolean {
  return role === 'chain' ? chains.has(number) : codes[OWNERS[role]].some((c) => c.number === number);
}
