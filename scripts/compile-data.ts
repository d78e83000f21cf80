// Checks every data table, compiles those of each language into one pack beside the models package, and carries what else
// of the repository the command needs into its package.

import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RapportError } from '@rapport/record';
import { type CarriedFile, carriedFile } from '../packages/cli/src/compose/carried-files.ts';
import { readDataFolder } from '../packages/models/src/data-pack/data-folder.ts';
import { formatPack } from '../packages/models/src/data-pack/knowledge-pack.ts';
import { packPath } from '../packages/models/src/data-pack/load-knowledge.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DATA = join(ROOT, 'data/');

/** Files that the command reads wherever it is installed, by their names there. */
const CARRIED: Readonly<Record<CarriedFile, string>> = {
  'demo.jsonl': 'examples/korea-china/dispatches.jsonl',
  'outlets.tsv': 'data/publishers/outlets.tsv',
  'scores.json': 'bench/scores.json',
};

try {
  for (const language of languages()) compile(language);
  for (const [name, source] of Object.entries(CARRIED) as [CarriedFile, string][])
    writeInOneStep(carriedFile(name), readFileSync(join(ROOT, source), 'utf8'));
} catch (thrown) {
  if (!(thrown instanceof RapportError)) throw thrown;
  const line = thrown.line === undefined ? '' : `:${thrown.line}`;
  process.stderr.write(`${thrown.source ?? 'data'}${line}: ${thrown.message} (${thrown.code})\n`);
  process.exitCode = 1;
}

/** A folder with a language's two-letter name holds that language's tables. */
function languages(): string[] {
  return readdirSync(DATA, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2}$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

function compile(language: string): void {
  const knowledge = readDataFolder(DATA, language);
  const path = packPath(language);
  writeInOneStep(path, formatPack(knowledge));
  const counts = [
    `${knowledge.countries.length} countries`,
    `${knowledge.organisations.length} organisations`,
    `${knowledge.roles.length} roles`,
    `${knowledge.places.length} places`,
    `${knowledge.persons.length} persons`,
    `${knowledge.offices.length} tenures`,
    `${Object.keys(knowledge.tables).length} word tables`,
  ];
  process.stdout.write(`knowledge ${language} ${knowledge.version}: ${counts.join(', ')}\n`);
}

/** A command that starts meanwhile reads the old pack or the new one, never half of one. */
function writeInOneStep(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}
