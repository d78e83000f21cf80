// Builds annotated documents by hand, so that a rule's test says exactly which tree it is about and loads no model.

import { Doc, NO_HEAD, type SentenceInput } from '@rapport/coder';
import type { Span } from '@rapport/record';

/** One sentence by its columns. Lists may be left out; those given have one entry for each word. */
export interface SentenceSketch {
  readonly words: readonly string[];
  /** Universal tags; `X` when left out. */
  readonly tags?: readonly string[];
  /** Language-specific tags (`VBD`). */
  readonly xpos?: readonly string[];
  readonly lemmas?: readonly string[];
  /** Index of each word's head within the sentence, −1 for the root. Without heads the document has no trees. */
  readonly heads?: readonly number[];
  readonly deps?: readonly string[];
  /** Words that follow their left neighbour without a blank, beside punctuation and clitics, which always do. */
  readonly glued?: readonly number[];
  /** Starts a new paragraph; the first sentence always does. */
  readonly newParagraph?: boolean;
}

const GLUED_LEFT = /^(?:[.,;:!?)\]”]|n['’]t|['’](?:s|re|ve|ll|d|m)?)$/i;
const GLUED_RIGHT = /^[([“$]$/;

/**
 * A document of hand-made sentences; the text is the words with blanks between, none before punctuation.
 * @throws Error when a list is not as long as the words: a fault of the test.
 * @example doc({ words: ['Seoul', 'agreed', '.'], tags: ['PROPN', 'VERB', 'PUNCT'], heads: [1, -1, 1], deps: ['nsubj', 'root', 'punct'] })
 */
export function doc(...sketches: readonly SentenceSketch[]): Doc {
  sketches.forEach(checkLengths);
  const layout = layOut(sketches);
  const built = new Doc(layout.text, layout.sentences);
  sketches.forEach((sketch, s) => {
    annotateSentence(built, sketch, built.bounds[s]!);
  });
  built.linkChildren();
  return built;
}

function checkLengths(sketch: SentenceSketch): void {
  for (const [name, list] of Object.entries(sketch)) {
    if (!Array.isArray(list) || name === 'glued' || list.length === sketch.words.length) continue;
    throw new Error(`${name} has ${list.length} entries for ${sketch.words.length} words: ${sketch.words.join(' ')}`);
  }
}

function layOut(sketches: readonly SentenceSketch[]): { text: string; sentences: SentenceInput[] } {
  const sentences: SentenceInput[] = [];
  let text = '';
  let paragraph = 0;
  sketches.forEach((sketch, s) => {
    if (s > 0) {
      text += sketch.newParagraph === true ? '\n\n' : ' ';
      if (sketch.newParagraph === true) paragraph++;
    }
    const tokens: Span[] = [];
    sketch.words.forEach((word, w) => {
      const previous = w === 0 ? '' : sketch.words[w - 1]!;
      const joined = GLUED_LEFT.test(word) || GLUED_RIGHT.test(previous) || sketch.glued?.includes(w) === true;
      if (w > 0 && !joined) text += ' ';
      tokens.push([text.length, text.length + word.length]);
      text += word;
    });
    sentences.push({ tokens, paragraph });
  });
  return { text, sentences };
}

function annotateSentence(built: Doc, sketch: SentenceSketch, first: number): void {
  sketch.words.forEach((_, w) => {
    const token = first + w;
    built.setTag(token, sketch.tags?.[w] ?? 'X', sketch.xpos?.[w] ?? '');
    if (sketch.lemmas !== undefined) built.setLemma(token, sketch.lemmas[w]!);
    const head = sketch.heads?.[w] ?? NO_HEAD;
    built.setHead(token, head < 0 ? NO_HEAD : first + head, sketch.deps?.[w] ?? (head < 0 ? 'root' : 'dep'));
  });
}
