// The index of the site: every command, setting, endpoint, error, code and rule, with the place that explains it.

import { ERRORS, EVENT_TYPES, EXTENSION_CONTEXTS, PLOVER_CONTEXTS } from '@rapport/record';
import type { ApiDescription } from '../house/api-description.ts';
import type { DeclaredCommand } from '../house/command-facts.ts';
import { toAnchor } from '../house/markdown.ts';
import { settingFacts } from '../house/setting-facts.ts';
import { filesUnder, readText } from '../house/source-tree.ts';
import { routesOf } from './endpoints-page.ts';
import { rowAnchor } from './markdown-rules.ts';

/** Names of one kind, each with its place relative to the page. */
export interface NameGroup {
  readonly title: string;
  readonly names: readonly { readonly name: string; readonly place: string }[];
}

const HEAD = `# Every name

What a record, a message or a setting calls by name, and where it is explained. A test holds this page against the code, both ways.
`;

/** The pages of rules, by their language. A test of the coder holds each against the tables and the code. */
const RULE_PAGES = { English: 'rules', Korean: 'rules-korean', Chinese: 'rules-chinese' } as const;

/** All names that the code of the repository under `root` declares, and the rules that its pages list. */
export function namesOnRecord(root: string, program: DeclaredCommand, api: ApiDescription): NameGroup[] {
  return [
    group('Commands', commandNames(program), (name) => `commands.md#${toAnchor(name)}`),
    group('Settings', settingFacts(root), (name) => `../docs/settings.md#${settingRow(root, name)}`),
    group(
      'Endpoints',
      routesOf(api).map(({ name }) => name),
      (name) => `endpoints.md#${toAnchor(name)}`,
    ),
    group('Errors', Object.keys(ERRORS), (name) => `../docs/errors.md#${rowAnchor(name)}`),
    group('Types', Object.keys(EVENT_TYPES), (name) => `ontology.md#${rowAnchor(name)}`),
    group('Modes', modeNames(), (name) => `ontology.md#${rowAnchor(name)}`),
    group('Contexts', [...PLOVER_CONTEXTS, ...EXTENSION_CONTEXTS], (name) => `ontology.md#${rowAnchor(name)}`),
    ...Object.entries(RULE_PAGES).map(([language, page]) =>
      group(`Rules: ${language}`, ruleNames(root, page), (name) => `../docs/${page}.md#${rowAnchor(name)}`),
    ),
  ];
}

/** The page, as Markdown. */
export function namesPage(groups: readonly NameGroup[]): string {
  const sections = groups.map(({ title, names }) => {
    const list = names.map(({ name, place }) => `- [\`${name}\`](${place})`);
    return `## ${title}\n\n<div class="names">\n\n${list.join('\n')}\n\n</div>`;
  });
  return [HEAD, ...sections].join('\n\n');
}

function group(title: string, names: readonly string[], placeOf: (name: string) => string): NameGroup {
  return { title, names: names.map((name) => ({ name, place: placeOf(name) })) };
}

function commandNames(program: DeclaredCommand): string[] {
  return program.commands
    .filter((command) => command.name() !== 'help')
    .flatMap((command) => [command.name(), ...command.commands.map((one) => `${command.name()} ${one.name()}`)])
    .filter((name) => !name.endsWith(' help'))
    .sort();
}

function modeNames(): string[] {
  return Object.entries(EVENT_TYPES).flatMap(([type, { modes }]) =>
    Object.keys(modes).map((mode) => `${type} ${mode}`),
  );
}

/** A row may tell several variables; its first one names it. */
function settingRow(root: string, name: string): string {
  const row = readText(root, 'docs/settings.md')
    .split('\n')
    .find((line) => line.startsWith('|') && line.includes(`\`${name}\``));
  return rowAnchor(row?.match(/`([^`]+)`/)?.[1] ?? name);
}

/** Rules and reasons that a page lists. */
function ruleNames(root: string, page: string): string[] {
  const [path] = filesUnder(root, 'docs', [`${page}.md`]);
  return [...new Set([...readText(root, path!).matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]!))].sort();
}
