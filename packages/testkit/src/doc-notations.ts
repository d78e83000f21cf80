// Two written forms of annotated sentences for tests: slashes on one line, and CoNLL-U.

import type { Doc } from '@rapport/coder';
import { doc, type SentenceSketch } from './doc-builder.ts';

const CONLLU_COLUMNS = 10;

/**
 * A document from lines of `word/TAG/head/relation`, one sentence a line; heads count from 1, 0 is the root. A fifth
 * part is the lemma. An empty line between sentences starts a paragraph; `_` for a blank inside a word.
 * @throws Error when a word has too few parts: a fault of the test.
 * @example treeOf('Seoul/PROPN/2/nsubj agreed/VERB/0/root/agree ./PUNCT/2/punct')
 */
export function treeOf(lines: string): Doc {
  let newParagraph = false;
  const sketches: SentenceSketch[] = [];
  for (const line of lines.trim().split('\n')) {
    if (line.trim() === '') {
      newParagraph = true;
      continue;
    }
    const cells = line
      .trim()
      .split(/\s+/)
      .map((word) => splitCells(word));
    sketches.push({
      words: cells.map((c) => c[0]!),
      tags: cells.map((c) => c[1]!),
      heads: cells.map((c) => Number(c[2]) - 1),
      deps: cells.map((c) => c[3]!),
      lemmas: cells.map((c) => c[4] ?? (c[1] === 'PROPN' ? c[0]! : c[0]!.toLowerCase())),
      newParagraph,
    });
    newParagraph = false;
  }
  return doc(...sketches);
}

/**
 * A document from CoNLL-U with everything it says: forms, lemmas, tags, heads, relations and `SpaceAfter=No`.
 * Ranges and empty nodes are passed over; `# newpar` and `# newdoc` start a paragraph.
 * @throws Error on a line without ten columns: a fault of the test.
 */
export function docFromConllu(text: string): Doc {
  const sketches = text
    .trim()
    .split(/\n\s*\n/)
    .map(sentenceFromConllu)
    .filter((sketch) => sketch.words.length > 0);
  return doc(...sketches);
}

function splitCells(word: string): string[] {
  const cells = word.split('/').map((cell) => cell.replaceAll('_', ' '));
  if (cells.length < 4) throw new Error(`"${word}" has ${cells.length} parts, expected word/TAG/head/relation`);
  return cells;
}

function sentenceFromConllu(block: string): SentenceSketch {
  const lines = block.split('\n').map((line) => line.replace(/\r$/, ''));
  const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
  for (const row of rows) {
    if (row.length !== CONLLU_COLUMNS) throw new Error(`expected ${CONLLU_COLUMNS} columns: ${row.join(' ')}`);
  }
  const glued: number[] = [];
  rows.forEach((row, i) => {
    if (row[9]!.includes('SpaceAfter=No')) glued.push(i + 1);
  });
  return {
    words: rows.map((row) => row[1]!),
    lemmas: rows.map((row) => row[2]!),
    tags: rows.map((row) => row[3]!),
    xpos: rows.map((row) => (row[4] === '_' ? '' : row[4]!)),
    heads: rows.map((row) => Number(row[6]) - 1),
    deps: rows.map((row) => row[7]!),
    glued,
    newParagraph: lines.some((line) => /^# new(?:par|doc)/.test(line)),
  };
}
