// White space and line ends of text taken out of pages.

const INVISIBLE = /[\u200b\u200c\u2060\ufeff\u00ad]/g;
const CJK_EDGE = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
const SENTENCE_END = /[.!?…。！？][)\]"'”’」』]*$/;

/** A line that is an address or opens a rights notice stands for itself. */
const ALONE = /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|[<[(]?\s?(?:©|ⓒ|저작권자|copyright\b))/i;

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
  let current = '';
  for (const line of lines) {
    const text = squeeze(line);
    if (text === '' || (current !== '' && (SENTENCE_END.test(current) || ALONE.test(current) || ALONE.test(text)))) {
      if (current !== '') paragraphs.push(current);
      current = text;
    } else if (current === '') current = text;
    else current += CJK_EDGE.test(current.at(-1) ?? '') && CJK_EDGE.test(text[0] ?? '') ? text : ` ${text}`;
  }
  if (current !== '') paragraphs.push(current);
  return paragraphs;
}
