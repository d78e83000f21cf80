// Holds the imports against the tables of docs/architecture.md: packages, floors of the coder, cycles, manifests.

import { addArrow, findCycles, type ImportArrow, importArrows, resolveRelative } from './house/import-graph.ts';
import { codeWords, tableUnder } from './house/markdown.ts';
import { type Finding, runCheck } from './house/run-check.ts';
import { filesUnder, isTestFile, packagesIn, readJson, readText } from './house/source-tree.ts';

const TABLES = 'docs/architecture.md';
const SCOPE = '@rapport/';
const FLOORED = 'coder';
/** Only tests import it, so it stands in no row. */
const FOR_TESTS = 'testkit';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Rules {
  readonly packages: ReadonlyMap<string, ReadonlySet<string>>;
  readonly floors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Packages that run without Node. */
  readonly withoutNode: ReadonlySet<string>;
}

/** Findings in the repository under `root`. */
export function checkLayers(root: string): Finding[] {
  const rules = readRules(root);
  const findings: Finding[] = [];
  for (const name of packagesIn(root)) {
    if (!rules.packages.has(name)) findings.push(`packages/${name} has no row in ${TABLES}; give it one`);
  }
  // What stands beside `src` (a build's settings, tests in a browser) is no part of the package.
  const files = filesUnder(root, 'packages', ['.ts', '.tsx']).filter((path) => path.split('/')[2] === 'src');
  const arrows = importArrows(root, files);
  for (const arrow of arrows) findings.push(...checkArrow(root, arrow, rules));
  findings.push(...checkCycles(arrows.filter((arrow) => !isTestFile(arrow.from))));
  return findings;
}

function readRules(root: string): Rules {
  const markdown = readText(root, TABLES);
  const packages = tableUnder(markdown, 'Packages');
  const floors = tableUnder(markdown, 'Floors of the coder');
  const allowed = (rows: string[][]): Map<string, ReadonlySet<string>> =>
    new Map(rows.map((row) => [codeWords(row[0]!)[0]!, new Set(codeWords(row[2]!))]));
  const withoutNode = packages.filter((row) => /\bNode\b/.test(row[3] ?? '')).map((row) => codeWords(row[0]!)[0]!);
  return { packages: allowed(packages), floors: allowed(floors), withoutNode: new Set(withoutNode) };
}

function checkArrow(root: string, arrow: ImportArrow, rules: Rules): Finding[] {
  const owner = packageOf(arrow.from);
  const where = `${arrow.from} imports ${arrow.to}`;
  if (arrow.to.startsWith('.')) return checkRelative(arrow, owner, rules, where);
  if (arrow.to.startsWith('node:')) {
    const pure = rules.withoutNode.has(owner) && !isTestFile(arrow.from);
    return pure ? [`${where}: ${owner} must run without Node`] : [];
  }
  if (!arrow.to.startsWith(SCOPE)) return checkManifest(root, arrow, owner, packageName(arrow.to), where);
  const target = arrow.to.slice(SCOPE.length);
  if (target.includes('/'))
    return [`${where}: only the public surface ${SCOPE}${target.split('/')[0]} may be imported`];
  if (target === FOR_TESTS && !isTestFile(arrow.from)) return [`${where}: only tests may import ${FOR_TESTS}`];
  const mayImport = rules.packages.get(owner)?.has(target) === true || (isTestFile(arrow.from) && target === FOR_TESTS);
  if (!mayImport) return [`${where}: the table of ${TABLES} does not allow ${owner} → ${target}`];
  return checkManifest(root, arrow, owner, arrow.to, where);
}

function checkRelative(arrow: ImportArrow, owner: string, rules: Rules, where: string): Finding[] {
  const target = resolveRelative(arrow.from, arrow.to);
  if (packageOf(target) !== owner) return [`${where}: reaches into another package`];
  if (owner !== FLOORED || isTestFile(arrow.from)) return [];
  const [from, to] = [floorOf(arrow.from), floorOf(target)];
  if (from === null || to === null || from === to) return [];
  const allowed = rules.floors.get(from);
  if (allowed === undefined) return [`${where}: floor ${from} has no row in ${TABLES}; give it one`];
  return allowed.has(to) ? [] : [`${where}: the table of ${TABLES} does not allow ${from} → ${to}`];
}

function checkManifest(root: string, arrow: ImportArrow, owner: string, name: string, where: string): Finding[] {
  const own = readJson<Manifest>(root, `packages/${owner}/package.json`);
  const whole = readJson<Manifest>(root, 'package.json');
  const known = {
    ...own.dependencies,
    ...(isTestFile(arrow.from) ? { ...own.devDependencies, ...whole.devDependencies } : {}),
  };
  const forTypes = Object.hasOwn(own.devDependencies ?? {}, `@types/${name}`);
  return forTypes || Object.hasOwn(known, name) ? [] : [`${where}: ${name} is not in packages/${owner}/package.json`];
}

function checkCycles(arrows: readonly ImportArrow[]): Finding[] {
  const packages = new Map<string, Set<string>>();
  const folders = new Map<string, Set<string>>();
  const files = new Map<string, Set<string>>();
  for (const { from, to } of arrows) {
    if (to.startsWith(SCOPE)) addArrow(packages, packageOf(from), to.slice(SCOPE.length));
    if (!to.startsWith('.')) continue;
    const target = resolveRelative(from, to);
    addArrow(files, from, target);
    const [fromFolder, toFolder] = [floorOf(from), floorOf(target)];
    if (fromFolder === null || toFolder === null) continue;
    addArrow(folders, `${packageOf(from)}/${fromFolder}`, `${packageOf(from)}/${toFolder}`);
  }
  const kinds = [
    ['packages', packages],
    ['folders', folders],
    ['files', files],
  ] as const;
  return kinds.flatMap(([kind, graph]) =>
    findCycles(graph).map((cycle) => `${kind} import each other in a circle: ${cycle.join(' → ')}`),
  );
}

function packageOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** First folder below `src`; null for files that lie in `src` itself. */
function floorOf(path: string): string | null {
  const parts = path.split('/');
  return parts[2] === 'src' && parts.length > 4 ? parts[3]! : null;
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
}

runCheck('check-layers', import.meta.url, checkLayers);
