// The documents agree with the code: links, error codes, commands and flags, settings, scripts, dependencies, schemas,
// figures.

import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { apiFiles } from './house/api-files.ts';
import { type CommandFacts, commandFacts } from './house/command-facts.ts';
import { anchors, codeBlocks, codeWords, links, tableUnder } from './house/markdown.ts';
import { type Finding, runCheck } from './house/run-check.ts';
import { schemaFiles } from './house/schema-files.ts';
import { settingFacts } from './house/setting-facts.ts';
import { filesUnder, packagesIn, readJson, readText } from './house/source-tree.ts';

interface Manifest {
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** What the code declares, as far as the documents repeat it. */
export interface CodeFacts {
  readonly commands: CommandFacts;
  /** Text of generated files by path. */
  readonly schemas: ReadonlyMap<string, string>;
}

const ERROR_SOURCE = 'packages/record/src/errors.ts';
const ERROR_DOC = 'docs/errors.md';
const COMMAND_DOC = 'docs/cli.md';
const SETTING_DOC = 'docs/settings.md';
const DEPENDENCY_DOC = 'docs/dependencies.md';
/** Documents whose shell blocks name scripts. */
const HOW_TO = ['README.md', 'CONTRIBUTING.md'] as const;
/** Documents that state figures. */
const WITH_FIGURES = ['README.md', 'docs/accuracy.md'] as const;
const SCOPE = '@rapport/';

/** Findings in the repository under `root`. */
export function checkDocs(root: string, facts: CodeFacts): Finding[] {
  return [
    ...checkLinks(root),
    ...checkErrors(root),
    ...checkCommands(root, facts.commands),
    ...checkSettings(root),
    ...checkExamples(root, facts.commands),
    ...checkScripts(root),
    ...checkDependencies(root),
    ...checkSchemas(root, facts.schemas),
    ...checkFigures(root),
  ];
}

function checkLinks(root: string): Finding[] {
  const top = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter((path) => existsSync(join(root, path)));
  const below = ['docs', 'examples', 'packages', 'data', 'corpus', 'fixtures'].flatMap((f) =>
    filesUnder(root, f, ['.md']),
  );
  return [...top, ...below].flatMap((path) =>
    links(readText(root, path)).flatMap(({ target, line }) => {
      if (/^[a-z]+:/.test(target)) return [];
      const [file, anchor] = target.split('#') as [string, string?];
      const to =
        file === ''
          ? path
          : normalize(join(dirname(path), file))
              .split('\\')
              .join('/');
      if (!existsSync(join(root, to))) return [`${path}:${line}: links to ${target}, which is not there`];
      if (anchor === undefined || anchors(readText(root, to)).has(anchor)) return [];
      return [`${path}:${line}: links to ${target}; ${to} has no such heading`];
    }),
  );
}

function checkErrors(root: string): Finding[] {
  const inCode = new Set([...readText(root, ERROR_SOURCE).matchAll(/^ {2}(E_[A-Z_]+):/gm)].map((match) => match[1]!));
  const inDoc = new Set(tableUnder(readText(root, ERROR_DOC), 'Errors').map((row) => codeWords(row[0]!)[0]!));
  return bothWays(inCode, inDoc, ERROR_SOURCE, ERROR_DOC);
}

function checkCommands(root: string, commands: CommandFacts): Finding[] {
  const markdown = readText(root, COMMAND_DOC);
  return [...commands].flatMap(([command, flags]) => {
    const section = sectionOf(markdown, command);
    if (section === null) return [`${COMMAND_DOC}: no section for the command ${command}`];
    const told = new Set(codeWords(section).flatMap((words) => words.match(/--[a-z][a-z-]*/g) ?? []));
    return bothWays(new Set(flags), told, `command ${command || 'rapport'}`, COMMAND_DOC);
  });
}

function checkSettings(root: string): Finding[] {
  const rows = [...readText(root, SETTING_DOC).matchAll(/^\|([^|]*)\|/gm)];
  const told = new Set(rows.flatMap((row) => codeWords(row[1]!)));
  return bothWays(new Set(settingFacts(root)), told, 'the code', SETTING_DOC);
}

/** Commands and flags in the blocks of code that people copy. */
function checkExamples(root: string, commands: CommandFacts): Finding[] {
  const paths = ['README.md', ...filesUnder(root, 'docs', ['.md'])];
  return paths.flatMap((path) => {
    const blocks = codeBlocks(readText(root, path)).filter(({ language }) => language === '' || language === 'sh');
    const calls = blocks.flatMap(({ text }) => [...text.matchAll(/\brapport ([a-z]+)\b([^\n|#>&;]*)/g)]);
    return calls.flatMap(([, command, rest]) => {
      const flags = commands.get(command!);
      if (flags === undefined) return command === 'help' ? [] : [`${path}: rapport ${command} is no command`];
      const told = rest!.match(/(?<=\s)--[a-z][a-z-]*/g) ?? [];
      const unknown = told.filter((flag) => flag !== '--help' && !flags.includes(flag));
      return unknown.map((flag) => `${path}: rapport ${command} has no ${flag}`);
    });
  });
}

/** The text under `## command`; what stands before the first such heading is the program's own. */
function sectionOf(markdown: string, command: string): string | null {
  const sections = markdown.replaceAll(/^```[\s\S]*?^```/gm, '').split(/^## /m);
  if (command === '') return sections[0]!;
  return sections.slice(1).find((section) => section.split('\n')[0]!.trim() === command) ?? null;
}

function checkScripts(root: string): Finding[] {
  const scripts = readJson<Manifest>(root, 'package.json').scripts ?? {};
  const findings = HOW_TO.flatMap((path) => {
    const commands = codeBlocks(readText(root, path)).filter((block) => block.language === 'sh');
    const named = commands.flatMap((block) => [...block.text.matchAll(/\bnpm (?:run )?([a-z:-]+)/g)].map((m) => m[1]!));
    const unknown = named.filter((name) => name !== 'ci' && !Object.hasOwn(scripts, name));
    return unknown.map((name) => `${path}: npm run ${name} is no script of package.json`);
  });
  const callsTest = existsSync(join(root, '.ci/run')) && /\bnpm test\b/.test(readText(root, '.ci/run'));
  return callsTest ? findings : [...findings, '.ci/run does not call npm test, which CONTRIBUTING.md names'];
}

function checkDependencies(root: string): Finding[] {
  const manifests = ['package.json', ...packagesIn(root).map((name) => `packages/${name}/package.json`)];
  const used = new Set(
    manifests
      .map((path) => readJson<Manifest>(root, path))
      .flatMap(({ dependencies, devDependencies }) => Object.keys({ ...dependencies, ...devDependencies }))
      .filter((name) => !name.startsWith(SCOPE)),
  );
  const markdown = readText(root, DEPENDENCY_DOC);
  const rows = ['At run time', 'For development'].flatMap((heading) => tableUnder(markdown, heading));
  const told = new Map(rows.map((row) => [codeWords(row[0]!)[0]!, row[1]!]));
  const licences = [...told].flatMap(([name, licence]) => {
    const path = `node_modules/${name}/package.json`;
    const installed = existsSync(join(root, path)) ? readJson<Manifest>(root, path).license : licence;
    return installed === licence ? [] : [`${DEPENDENCY_DOC}: ${name} is under ${installed}, not ${licence}`];
  });
  return [...bothWays(used, new Set(told.keys()), 'a manifest', DEPENDENCY_DOC), ...licences];
}

function checkSchemas(root: string, schemas: ReadonlyMap<string, string>): Finding[] {
  return [...schemas]
    .filter(([path, text]) => !existsSync(join(root, path)) || readText(root, path) !== text)
    .map(([path]) => `${path} differs from the schema in the code; run npm run schemas`);
}

/** A table row that states a measured figure names the command that prints it. */
function checkFigures(root: string): Finding[] {
  return WITH_FIGURES.flatMap((path) =>
    readText(root, path)
      .split('\n')
      .flatMap((line, i) => {
        const measured = line.startsWith('|') && /\|\s*[≥≤]?\s*\d[\d.,]*\s*(%|ms|s|MB|\/s)?\s*\|/.test(line);
        return measured && codeWords(line).length === 0 ? [`${path}:${i + 1}: a figure without its command`] : [];
      }),
  );
}

function bothWays(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
  leftName: string,
  rightName: string,
): Finding[] {
  return [
    ...[...left].filter((item) => !right.has(item)).map((item) => `${item} is in ${leftName}, not in ${rightName}`),
    ...[...right].filter((item) => !left.has(item)).map((item) => `${item} is in ${rightName}, not in ${leftName}`),
  ];
}

const generated = new Map([...schemaFiles(), ...(await apiFiles())]);
runCheck('check-docs', import.meta.url, (root) => checkDocs(root, { commands: commandFacts(), schemas: generated }));
