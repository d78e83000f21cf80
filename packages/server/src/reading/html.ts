// Text made safe for HTML, and pieces put together.

/** HTML that may stand in a page as it is. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Piece = string | number | Html | null | readonly (string | Html | null)[];

/** A template whose values are escaped, but for pieces that are HTML already; null gives nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return new Html(parts.reduce((made, part, i) => made + (i === 0 ? '' : toText(values[i - 1]!)) + part, ''));
}

/** Text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function toText(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Html) return piece.text;
  return Array.isArray(piece) ? piece.map(toText).join('') : escapeHtml(String(piece));
}
