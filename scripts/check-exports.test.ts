// The check of public names looks through the index to where a name is declared.

import { describe, expect, it } from 'vitest';
import { checkExports } from './check-exports.ts';
import { madeTree } from './house/made-tree.case.ts';

function findings(index: string, part: string): string[] {
  return checkExports(
    madeTree({
      'packages/one/package.json': { type: 'module' },
      'packages/one/src/index.ts': index,
      'packages/one/src/part.ts': part,
    }),
  );
}

const INDEX = "export { type Shape, count, Thing, LIMIT } from './part.ts';\n";

describe('checkExports', () => {
  it('passes names that say what they are, and silent ones that are not offered', () => {
    const part = `/** A. */
export interface Shape { a: number }
/** B. */
export function count(): number { return hidden(); }
/** C. */
export class Thing {}
/** D. */
export const LIMIT = 1;
export function hidden(): number { return 1; }
`;
    expect(findings(INDEX, part)).toEqual([]);
  });

  it('names each kind of silent name, with its place', () => {
    const part = `export interface Shape { a: number }
// No docstring.
export function count(): number { return 1; }
export class Thing {}
export const LIMIT = 1;
`;
    const says = 'is public and says nothing of itself; write a docstring';
    expect(findings(INDEX, part)).toEqual([
      `packages/one/src/part.ts:1: Shape ${says}`,
      `packages/one/src/part.ts:3: count ${says}`,
      `packages/one/src/part.ts:4: Thing ${says}`,
      `packages/one/src/part.ts:5: LIMIT ${says}`,
    ]);
  });

  it('asks for one place of a name that two packages offer', () => {
    const tree = madeTree({
      'packages/one/package.json': { type: 'module' },
      'packages/one/src/index.ts': "export { count } from './part.ts';\nexport { count as number } from './part.ts';\n",
      'packages/one/src/part.ts': 'export function count(): number { return 1; }\n',
    });
    expect(checkExports(tree)).toHaveLength(1);
  });
});
