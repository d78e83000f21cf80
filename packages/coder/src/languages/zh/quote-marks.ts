// Straight and misplaced double quotation marks turned to open and close in turn, line by line, so that pairs are found.

const MARKS = /[“”"＂]/g;

/** The text with its double marks in order; as long as what it is given. A line whose marks are in order is kept. */
export function orderQuoteMarks(text: string): string {
  if (!/["＂]|“[^”]*“|”[^“]*”/.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (isOrdered(line) ? line : alternate(line)))
    .join('\n');
}

function isOrdered(line: string): boolean {
  let open = false;
  for (const [mark] of line.matchAll(MARKS)) {
    if (mark === '“' ? open : mark === '”' ? !open : true) return false;
    open = !open;
  }
  return true;
}

function alternate(line: string): string {
  let open = false;
  return line.replace(MARKS, () => {
    open = !open;
    return open ? '“' : '”';
  });
}
