// Straight and misplaced double quotation marks turned to open and close in turn, line by line, so that pairs are found.

const MARKS = /[“”"＂]/g;
const ENDS_LINE = /[“”"＂]\s*$/;

/** The text with its double marks in order; as long as what it is given. A line whose marks are in order is kept. */
export function orderQuoteMarks(text: string): string {
  if (!/["＂]|“[^”]*“|”[^“]*”/.test(text)) return text;
  let open = false;
  return text
    .split('\n')
    .map((line) => {
      const marks = line.match(MARKS)?.length ?? 0;
      // A quotation goes on to the mark that ends the next paragraph.
      const inside = open && marks === 1 && ENDS_LINE.test(line);
      open = (marks % 2 === 1) !== inside;
      return isOrdered(line, inside) ? line : alternate(line, inside);
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
