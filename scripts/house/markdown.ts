// The parts of Markdown that the checks read: tables, headings, links, code blocks.

export interface MarkdownLink {
  readonly target: string;
  readonly line: number;
}

export interface Heading {
  /** 1 for the title. */
  readonly level: number;
  /** As written, with its marks. */
  readonly text: string;
  readonly anchor: string;
}

export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

/** Rows of the first table under a heading, as cells; the header row and the rule are left out. */
export function tableUnder(markdown: string, heading: string): string[][] {
  const lines = markdown.split('\n');
  const at = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '').trim() === heading);
  if (at < 0) return [];
  const rest = lines.slice(at + 1);
  const next = rest.findIndex((line) => /^#+ /.test(line));
  const rows = (next < 0 ? rest : rest.slice(0, next)).filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Words set in code marks: `a`, `b`. */
export function codeWords(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
}

/** Anchors of the headings, as code hosts make them. */
export function anchors(markdown: string): Set<string> {
  return new Set(headings(markdown).map(({ anchor }) => anchor));
}

export function headings(markdown: string): Heading[] {
  return [...withoutBlocks(markdown).matchAll(/^(#+) (.+)$/gm)].map(([, signs, text]) => ({
    level: signs!.length,
    text: text!,
    anchor: toAnchor(text!),
  }));
}

/** Links in the text outside code. */
export function links(markdown: string): MarkdownLink[] {
  return withoutCode(markdown)
    .split('\n')
    .flatMap((line, i) =>
      [...line.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map((match) => ({ target: match[1]!, line: i + 1 })),
    );
}

export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map((match) => ({
    language: match[1]!,
    text: match[2]!,
  }));
}

/** Anchor of a heading with this text. */
export function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

/** Code blocks are blanked but their lines are kept, so that line numbers hold. */
function withoutBlocks(markdown: string): string {
  return markdown.replaceAll(/^```[\s\S]*?^```/gm, (block) => block.replaceAll(/[^\n]/g, ''));
}

function withoutCode(markdown: string): string {
  return withoutBlocks(markdown).replaceAll(/`[^`\n]*`/g, '');
}
