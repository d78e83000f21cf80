// Every name that a package offers says what it is: what `src/index.ts` exports has a docstring where it is declared.

import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { type Finding, runCheck } from './house/run-check.ts';
import { packagesIn } from './house/source-tree.ts';

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  customConditions: ['source'],
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
};

/** Findings in the repository under `root`. */
export function checkExports(root: string): Finding[] {
  const indexes = packagesIn(root)
    .map((name) => join(root, 'packages', name, 'src', 'index.ts'))
    .filter((path) => existsSync(path));
  const program = ts.createProgram(indexes, OPTIONS);
  const checker = program.getTypeChecker();
  const exported = indexes.flatMap((path) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(path)!);
    return module === undefined ? [] : checker.getExportsOfModule(module);
  });
  const declared = exported.map((symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );
  const silent = declared.filter((symbol) => symbol.getDocumentationComment(checker).length === 0);
  return [...new Set(silent.flatMap((symbol) => findingOf(root, symbol)))].sort();
}

/** A whole module under one name is explained by its own first lines. */
function findingOf(root: string, symbol: ts.Symbol): Finding[] {
  const declaration = symbol.declarations?.[0];
  if (declaration === undefined || ts.isSourceFile(declaration)) return [];
  const source = declaration.getSourceFile();
  const line = source.getLineAndCharacterOfPosition(declaration.getStart()).line + 1;
  const path = relative(root, source.fileName).split(sep).join('/');
  return [`${path}:${line}: ${symbol.name} is public and says nothing of itself; write a docstring`];
}

runCheck('check-exports', import.meta.url, checkExports);
