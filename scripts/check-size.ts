// Ratchets on size: files, functions and literals stay small. The limits may be lowered, never raised.

import ts from 'typescript';
import { type Finding, runCheck } from './house/run-check.ts';
import { filesUnder, readText } from './house/source-tree.ts';

/** Lines of a file, documentation comments not counted. */
const FILE_LINES = 400;
/** Lines of a function. */
const FUNCTION_LINES = 60;
/** Lines that nine in ten functions of a package stay within. */
const FUNCTION_P90 = 40;
/** Entries of an array or object literal; longer lists are data. */
const LITERAL_ENTRIES = 100;
/** With fewer functions a share of them says little. */
const LEAST_FOR_P90 = 20;

/** Files that a program writes: what writes them is measured. */
const WRITTEN = /\.generated\.ts$/;

const ROOMS = ['packages', 'scripts', 'bench', 'fixtures'] as const;

interface Measured {
  readonly findings: Finding[];
  /** Lengths of the functions, one-line arrows left out. */
  readonly functions: number[];
}

/** Findings in the repository under `root`. */
export function checkSize(root: string): Finding[] {
  const lengths = new Map<string, number[]>();
  const findings: Finding[] = [];
  const paths = ROOMS.flatMap((room) => filesUnder(root, room, ['.ts', '.tsx']));
  for (const path of paths.filter((one) => !WRITTEN.test(one))) {
    const measured = measure(path, readText(root, path));
    findings.push(...measured.findings);
    const owner = path
      .split('/')
      .slice(0, path.startsWith('packages/') ? 2 : 1)
      .join('/');
    lengths.set(owner, [...(lengths.get(owner) ?? []), ...measured.functions]);
  }
  for (const [owner, all] of lengths) {
    const p90 = all.sort((a, b) => a - b)[Math.floor(all.length * 0.9)] ?? 0;
    if (all.length >= LEAST_FOR_P90 && p90 > FUNCTION_P90) {
      findings.push(`${owner}: one function in ten is longer than ${p90} lines; at most ${FUNCTION_P90}`);
    }
  }
  return findings;
}

function measure(path: string, text: string): Measured {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const findings: Finding[] = [];
  const functions: number[] = [];
  const lines = text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '').split('\n').length - 1;
  if (lines > FILE_LINES) findings.push(`${path}: ${lines} lines, at most ${FILE_LINES}; it has two reasons to exist`);
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    const entries = literalEntries(node);
    if (entries > LITERAL_ENTRIES) {
      const at = `${path}:${lineOf(node.getStart()) + 1}`;
      findings.push(`${at}: a literal of ${entries} entries, at most ${LITERAL_ENTRIES}; lists are data`);
    }
    const length = ts.isFunctionLike(node) && 'body' in node && node.body !== undefined ? linesOf(node, lineOf) : 0;
    if (length > 1) functions.push(length);
    if (length > FUNCTION_LINES && !isSuite(node)) {
      findings.push(`${path}:${lineOf(node.getStart()) + 1}: a function of ${length} lines, at most ${FUNCTION_LINES}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { findings, functions: path.endsWith('.test.ts') ? [] : functions };
}

function literalEntries(node: ts.Node): number {
  if (ts.isArrayLiteralExpression(node)) return node.elements.length;
  if (ts.isObjectLiteralExpression(node)) return node.properties.length;
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) return splitWords(node);
  return 0;
}

/** `'a b c'.split(' ')` is a list as well. */
function splitWords(node: ts.NewExpression | ts.CallExpression): number {
  if (!ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== 'split') return 0;
  const target = node.expression.expression;
  return ts.isStringLiteralLike(target) ? target.text.split(/\s+/).length : 0;
}

function linesOf(node: ts.Node, lineOf: (position: number) => number): number {
  return lineOf(node.getEnd()) - lineOf(node.getStart()) + 1;
}

/** The body of `describe(…)` groups tests; it is no function with a job of its own. */
function isSuite(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText());
}

runCheck('check-size', import.meta.url, checkSize);
