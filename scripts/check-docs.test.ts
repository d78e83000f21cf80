// The documents check sees each way in which documents and code drift apart.

import { describe, expect, it } from 'vitest';
import { checkDocs } from './check-docs.ts';
import { madeTree } from './house/made-tree.case.ts';
import { anchors, links } from './house/markdown.ts';

const FILES = {
  'package.json': { scripts: { test: 'x', build: 'x' }, devDependencies: { tool: '1' } },
  'packages/part/package.json': { dependencies: { lib: '1', '@rapport/other': '1' } },
  'packages/record/src/errors.ts': 'export const ERRORS = {\n  E_ONE: { status: 1 },\n  E_TWO: { status: 2 },\n};\n',
  'packages/record/package.json': {},
  'node_modules/lib/package.json': { license: 'MIT' },
  'README.md': '# R\n\nSee [the docs](docs/cli.md#read).\n\n```sh\nnpm ci && npm test\n```\n',
  'CONTRIBUTING.md': '# C\n\n```sh\nnpm run build\n```\n',
  '.ci/run': 'npm ci\nnpm test\n',
  'docs/errors.md': '# Errors\n\n| Code | What |\n|---|---|\n| `E_ONE` | a |\n| `E_TWO` | b |\n',
  'docs/cli.md': '# The command\n\n`--help`\n\n## read\n\n- `--json` as JSON\n',
  'packages/part/src/part.ts':
    'const { RAPPORT_B } = process.env;\nexport const place = process.env.RAPPORT_A ?? RAPPORT_B;\n',
  'docs/settings.md': '# S\n\n| V | M |\n|---|---|\n| `RAPPORT_A`, `RAPPORT_B` | places |\n',
  'docs/dependencies.md':
    '# D\n\n## At run time\n\n| P | L |\n|---|---|\n| `lib` | MIT |\n\n## For development\n\n| P | L |\n|---|---|\n| `tool` | ISC |\n',
  'docs/accuracy.md': '# A\n\n| W | C | F |\n|---|---|---|\n| speed | `npm run bench` | 12.5 |\n',
  'docs/schema/a.json': '{}',
};

const FACTS = {
  commands: new Map([
    ['', ['--help']],
    ['read', ['--json']],
  ]),
  schemas: new Map([['docs/schema/a.json', '{}']]),
};

function findings(changes: Readonly<Record<string, string | object>>, facts: Partial<typeof FACTS> = {}): string[] {
  return checkDocs(madeTree({ ...FILES, ...changes }), { ...FACTS, ...facts });
}

describe('checkDocs', () => {
  it('passes documents that agree', () => {
    expect(findings({})).toEqual([]);
  });

  it.each([
    ['a dead link', { 'README.md': '[x](docs/none.md)' }, 'README.md:1: links to docs/none.md, which is not there'],
    ['a dead anchor', { 'README.md': '[x](docs/cli.md#none)' }, 'docs/cli.md has no such heading'],
    [
      'an error code without a line',
      { 'docs/errors.md': '# Errors\n' },
      'E_ONE is in packages/record/src/errors.ts, not',
    ],
    [
      'an error code nobody throws',
      { 'packages/record/src/errors.ts': '  E_ONE: {' },
      'E_TWO is in docs/errors.md, not',
    ],
    ['a flag without a word', { 'docs/cli.md': '# The command\n\n`--help`\n\n## read\n' }, '--json is in command read'],
    [
      'a flag that is not there',
      { 'docs/cli.md': `${FILES['docs/cli.md']}- \`--deep\`\n` },
      '--deep is in docs/cli.md',
    ],
    ['a setting without a word', { 'docs/settings.md': '| `RAPPORT_A` | a |\n' }, 'RAPPORT_B is in the code, not in'],
    ['a setting that nothing reads', { 'packages/part/src/part.ts': '' }, 'RAPPORT_A is in docs/settings.md, not in'],
    [
      'a command without a section',
      { 'docs/cli.md': '# The command\n\n`--help`\n' },
      'no section for the command read',
    ],
    [
      'an example of no command',
      { 'docs/a.md': '```\nrapport raed x\n```\n' },
      'docs/a.md: rapport raed is no command',
    ],
    [
      'an example with a flag that is not there',
      { 'docs/a.md': '```sh\ncat x | rapport read - --json | jq --raw # --deep\nrapport read x --deep\n```\n' },
      'docs/a.md: rapport read has no --deep',
    ],
    [
      'a script that is not there',
      { 'CONTRIBUTING.md': '```sh\nnpm run deploy\n```\n' },
      'npm run deploy is no script',
    ],
    ['a CI that runs something else', { '.ci/run': 'npm ci' }, '.ci/run does not call npm test'],
    [
      'a dependency without a line',
      { 'packages/part/package.json': { dependencies: { other: '1' } } },
      'other is in a manifest',
    ],
    ['a line without a dependency', { 'packages/part/package.json': {} }, 'lib is in docs/dependencies.md, not'],
    ['another licence', { 'node_modules/lib/package.json': { license: 'GPL-3.0' } }, 'lib is under GPL-3.0, not MIT'],
    ['an old schema', { 'docs/schema/a.json': '{"a":1}' }, 'docs/schema/a.json differs'],
    [
      'a figure without its command',
      { 'docs/accuracy.md': '| speed | 12.5 |\n' },
      'docs/accuracy.md:1: a figure without',
    ],
  ])('finds %s', (_name, changes, words) => {
    expect(findings(changes as Record<string, string | object>).join('\n')).toContain(words);
  });
});

describe('markdown', () => {
  it('reads no links inside code', () => {
    expect(links('`[a](b)`\n```\n[c](d)\n```\n[e](f)')).toEqual([{ target: 'f', line: 5 }]);
  });

  it('makes anchors as code hosts do', () => {
    expect([...anchors('# How a change looks\n## `read`, in short')]).toEqual(['how-a-change-looks', 'read-in-short']);
  });
});
