import { readFileSync } from 'node:fs';
import { PLEDGE_ACTS } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { fulfilmentsOf } from './fulfilments.ts';

describe('docs/pledges.md', () => {
  it('lists the rules as they are', () => {
    const page = readFileSync(new URL('../../../../docs/pledges.md', import.meta.url), 'utf8');
    const told = [...page.matchAll(/^\| `([a-z_/]+)` \| (\w+) \| ([a-z ]+) \| ([a-z ]+) \|$/gm)].map((row) =>
      row.slice(1),
    );
    const rules = PLEDGE_ACTS.flatMap((act) =>
      fulfilmentsOf(act).map(({ rule, deed, state }) => [rule, act, deed.replace('_', ' '), state.replace('_', ' ')]),
    );
    expect(told).toEqual(rules);
  });
});
