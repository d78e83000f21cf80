// Takes out of HTML text what no article needs, before a tree is built of it: half of a news page is scripts,
// drawings, menus and attributes for them.

/** Comments, scripts but for JSON-LD, styles; what is not closed runs to the end, as browsers read it. */
const SILENT = /<!--[\s\S]*?(?:-->|$)|<(script|style|noscript|iframe)\b([^>]*)>[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** Elements taken out whole when they are closed. */
const WHOLE = ['svg', 'nav', 'select', 'template', 'object', 'video', 'audio'] as const;

/** Attributes that neither the reader nor Readability asks for. */
const ATTRIBUTES =
  /\s(?:data-[\w:.-]*|srcset|sizes|on[a-z]{3,20}|tabindex|target|width|height|loading|decoding|aria-(?!hidden)[a-z]+|js[a-z]{2,12}|xmlns(?::\w+)?)=(?:"[^"<>]*"|'[^'<>]*')/gi;

/** The page without scripts (JSON-LD stays), styles, comments, menus and unneeded attributes; in linear time. */
export function slimHtml(html: string): string {
  const silent = html.replace(SILENT, (all, tag: string | undefined, attributes: string | undefined) =>
    tag?.toLowerCase() === 'script' && /ld\+json/i.test(attributes ?? '') ? all : '',
  );
  return WHOLE.reduce(cutElements, silent).replace(ATTRIBUTES, '');
}

/** Cuts each element of the name up to its first end tag; the last ones stay when they have none. */
function cutElements(html: string, name: string): string {
  const opening = new RegExp(`<${name}\\b`, 'gi');
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    opening.lastIndex = from;
    const start = opening.exec(html);
    if (start === null) break;
    closing.lastIndex = start.index;
    const end = closing.exec(html);
    if (end === null) break;
    kept.push(html.slice(from, start.index));
    from = end.index + end[0].length;
  }
  return from === 0 ? html : kept.join('') + html.slice(from);
}
