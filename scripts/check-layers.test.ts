// The layer check sees each kind of forbidden import, and passes what the tables allow.

import { describe, expect, it } from 'vitest';
import { checkLayers } from './check-layers.ts';
import { madeTree } from './house/made-tree.case.ts';

const TABLES = `# Architecture

## Packages

| Package | What | May import | Must not use |
|---|---|---|---|
| \`record\` | words | nothing | Node, clock |
| \`coder\` | heart | \`record\` | Node |
| \`cli\` | commands | \`record\`, \`coder\` | |

## Floors of the coder

| Floor | What | May import |
|---|---|---|
| \`doc\` | tokens | nothing |
| \`tag\` | tags | \`doc\` |
`;

const MANIFESTS = {
  'package.json': { devDependencies: { vitest: '4' } },
  'packages/record/package.json': {},
  'packages/coder/package.json': { dependencies: { '@rapport/record': '1', chrono: '1' } },
  'packages/cli/package.json': { dependencies: { '@rapport/record': '1', '@rapport/coder': '1' } },
};

function findings(files: Readonly<Record<string, string | object>>): string[] {
  return checkLayers(madeTree({ 'docs/architecture.md': TABLES, ...MANIFESTS, ...files }));
}

describe('checkLayers', () => {
  it('passes what the tables allow', () => {
    expect(
      findings({
        'packages/record/src/index.ts': 'export const a = 1;',
        'packages/coder/src/doc/doc.ts': "import { a } from '@rapport/record'; import 'chrono'; export const b = a;",
        'packages/coder/src/tag/tag.ts': "import { b } from '../doc/doc.ts'; export const c = b;",
        'packages/coder/src/tag/tag.test.ts': "import 'node:fs'; import 'vitest'; import { c } from './tag.ts'; c;",
        'packages/cli/src/main.ts': "import 'node:fs'; const x = await import('@rapport/coder'); x;",
      }),
    ).toEqual([]);
  });

  it.each([
    ['a package arrow that runs back', 'packages/record/src/a.ts', "import '@rapport/coder';", 'record → coder'],
    ['a dynamic import that runs back', 'packages/record/src/a.ts', "await import('@rapport/cli');", 'record → cli'],
    [
      'a type import that runs back',
      'packages/record/src/a.ts',
      "import type { A } from '@rapport/coder';",
      'record → coder',
    ],
    ['an export that runs back', 'packages/record/src/a.ts', "export * from '@rapport/coder';", 'record → coder'],
    ['a floor arrow that runs back', 'packages/coder/src/doc/a.ts', "import '../tag/b.ts';", 'doc → tag'],
    ['a floor without a row', 'packages/coder/src/new/a.ts', "import '../doc/b.ts';", 'floor new has no row'],
    ['Node in the heart', 'packages/coder/src/doc/a.ts', "import 'node:fs';", 'must run without Node'],
    ['a path past the surface', 'packages/coder/src/doc/a.ts', "import '@rapport/record/src/a.ts';", 'public surface'],
    [
      'a path into another package',
      'packages/coder/src/doc/a.ts',
      "import '../../../record/src/a.ts';",
      'reaches into',
    ],
    ['a package not in the manifest', 'packages/cli/src/a.ts', "import 'chrono';", 'chrono is not in packages/cli'],
    ['testkit outside tests', 'packages/cli/src/a.ts', "import '@rapport/testkit';", 'only tests may import testkit'],
    ['a package without a row', 'packages/extra/package.json', '{}', 'packages/extra has no row'],
  ])('finds %s', (_name, path, text, words) => {
    expect(findings({ [path]: text }).join('\n')).toContain(words);
  });

  it('finds circles of files', () => {
    const circle = { 'packages/cli/src/a.ts': "import './b.ts';", 'packages/cli/src/b.ts': "import './a.ts';" };
    expect(findings(circle)).toEqual([expect.stringContaining('files import each other in a circle')]);
  });

  it('finds circles of folders, also over several files', () => {
    const circle = {
      'packages/cli/src/x/a.ts': "import '../y/b.ts';",
      'packages/cli/src/y/b.ts': '',
      'packages/cli/src/y/c.ts': "import '../x/d.ts';",
      'packages/cli/src/x/d.ts': '',
    };
    expect(findings(circle)).toEqual([expect.stringContaining('folders import each other in a circle: cli/x → cli/y')]);
  });
});
