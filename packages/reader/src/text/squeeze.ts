// White space and line ends of text taken out of pages.

const INVISIBLE = /[\u200b\u200c\u2060\ufeff\u00ad]/g;
const CJK_EDGE = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
const SENTENCE_END = /[.!?…。！？][)\]"'”’」』]*$/;

/** As much of a line's end as can hold the end of a sentence. */
const END = 8;

/** A line that is an address or opens a rights notice stands for itself. */
const ALONE = /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|[<[(]?\s?(?:©|ⓒ|저작권자|copyright\b))/i;

/** Longer lines are text. */
const LONGEST_ALONE = 300;

/** One line without invisible characters, edges trimmed, runs of white space as one space. */
export function squeeze(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/**
 * Lines separated by single line breaks as paragraphs: an empty line or a line that ends a sentence ends the
 * paragraph; other lines run on, without a space between Chinese or Japanese characters.
 */
export function joinLines(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let parts: string[] = [];
  let last = '';
  const close = (): void => {
    if (parts.length > 0) paragraphs.push(parts.join(''));
    parts = [];
  };
  for (const line of lines) {
    const text = squeeze(line);
    if (text === '' || isAlone(text) || isAlone(last) || SENTENCE_END.test(last.slice(-END))) close();
    if (text !== '') {
      const tight = CJK_EDGE.test(last.at(-1) ?? '') && CJK_EDGE.test(text[0] ?? '');
      parts.push(parts.length === 0 || tight ? text : ` ${text}`);
    }
    last = text;
  }
  close();
  return paragraphs;
}

function isAlone(line: string): boolean {
  return line.length <= LONGEST_ALONE && ALONE.test(line);
}
