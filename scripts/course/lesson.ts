// A lesson of the course as a page: text for people, and blocks of commands with what they print.

/** A command of a lesson, and the lines that its page shows under it. */
export interface Step {
  readonly command: string;
  readonly shown: readonly string[];
  /** Index of the first line below the command in the page, and how many lines are shown. */
  readonly at: number;
}

/** A line that stands for any lines of the output that the page leaves out. */
export const ELLIPSIS = '…';

const FENCE = '```';
const CONSOLE = '```console';
const PROMPT = '$ ';
const MORE = '> ';

/** The steps of a page, in order: in its blocks of `console`, every line behind `$ ` (and `> `) is a command. */
export function stepsOf(page: string): Step[] {
  const lines = page.split('\n');
  const steps: Step[] = [];
  let inside = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.startsWith(FENCE)) inside = line === CONSOLE;
    else if (inside && line.startsWith(PROMPT)) {
      const command = [line.slice(PROMPT.length)];
      while (lines[i + 1]?.startsWith(MORE)) command.push(lines[++i]!.slice(MORE.length));
      const at = i + 1;
      let end = at;
      while (end < lines.length && !lines[end]!.startsWith(PROMPT) && !lines[end]!.startsWith(FENCE)) end++;
      steps.push({ command: command.join('\n'), shown: lines.slice(at, end), at });
      i = end - 1;
    }
  }
  return steps;
}

/** Whether the output is what the page shows, where `…` stands for any number of lines. */
export function matches(shown: readonly string[], printed: readonly string[]): boolean {
  const [head, ...rest] = split(shown);
  if (!startsWith(printed, head!, 0)) return false;
  let from = head!.length;
  for (const [i, part] of rest.entries()) {
    if (i === rest.length - 1)
      return printed.length - part.length >= from && startsWith(printed, part, printed.length - part.length);
    while (from <= printed.length && !startsWith(printed, part, from)) from++;
    if (from > printed.length) return false;
    from += part.length;
  }
  return printed.length === from;
}

/** The page with what the steps really printed; a step with `…` keeps as many lines before and behind it. */
export function withOutput(page: string, steps: readonly Step[], printed: readonly (readonly string[])[]): string {
  const lines = page.split('\n');
  for (let i = steps.length - 1; i >= 0; i--) {
    const { shown, at } = steps[i]!;
    lines.splice(at, shown.length, ...abridged(shown, printed[i]!));
  }
  return lines.join('\n');
}

function abridged(shown: readonly string[], printed: readonly string[]): string[] {
  const first = shown.indexOf(ELLIPSIS);
  if (first < 0) return [...printed];
  const behind = shown.length - 1 - shown.lastIndexOf(ELLIPSIS);
  if (first + behind >= printed.length) return [...printed];
  return [...printed.slice(0, first), ELLIPSIS, ...printed.slice(printed.length - behind)];
}

/** The runs of lines between the ellipses. */
function split(shown: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const line of shown) {
    if (line === ELLIPSIS) parts.push([]);
    else parts.at(-1)!.push(line);
  }
  return parts;
}

function startsWith(printed: readonly string[], part: readonly string[], from: number): boolean {
  return part.every((line, i) => printed[from + i] === line);
}
