// Straight and misplaced double quotation marks turned to open and close in turn, line by line, so that pairs are found.

const MARKS = /[“”"＂]/g;
const OPENS_LINE = /^\s*[“"＂]/;

/** The text with its double marks in order; as long as what it is given. A line whose marks are in order is kept. */
export function orderQuoteMarks(text: string): string {
  if (!/["＂]|“[^”]*“|”[^“]*”/.test(text)) return text;
  let open = false;
  return text
    .split('\n')
    .map((line) => {
      // A quotation goes on in the next paragraph, unless that begins with a mark of its own.
      if (OPENS_LINE.test(line)) open = false;
      const ordered = isOrdered(line, open) ? line : alternate(line, open);
      if ((line.match(MARKS)?.length ?? 0) % 2 === 1) open = !open;
      return ordered;
    })
    .join('\n');
}

function isOrdered(line: string, inside: boolean): boolean {
  let open = inside;
  for (const [mark] of line.matchAll(MARKS)) {
    if (mark === '“' ? open : mark === '”' ? !open : true) return false;
    open = !open;
  }
  return true;
}

function alternate(line: string, inside: boolean): string {
  let open = inside;
  return line.replace(MARKS, () => {
    open = !open;
    return open ? '“' : '”';
  });
}
