import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KIND, readWordNet } from './wordnet.ts';

const NOUNS = ['  1 a line of the licence', '1 15 n 02 city 0 metropolis 0 000 |', '2 15 n 02 Oslo 0 New_York 0 000 |'];

let folder: string;
let kinds: Map<string, number>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-wordnet-'));
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, `data.${name}`), lines.join('\n'));
  write('noun', NOUNS);
  write('verb', ['3 41 v 05 stop 0 sign 0 agree 0 deny 0 city 0 000 |']);
  write('adj', ['4 00 a 02 big 0 aware(p) 0 000 |']);
  write('adv', ['5 02 r 01 abroad 0 000 |']);
  kinds = readWordNet(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('knows words and their regular forms, and passes the licence over', () => {
  expect(kinds.get('city')).toBe(KIND.noun | KIND.verb);
  expect(kinds.get('cities')).toBe(KIND.plural | KIND.verbS);
  expect(kinds.get('abroad')).toBe(KIND.adverb);
  expect(kinds.get('aware')).toBe(KIND.adjective);
  expect(kinds.get('bigger')).toBe(KIND.compared);
  expect(kinds.has('licence')).toBe(false);
});

test('spells verb forms', () => {
  for (const form of ['stopped', 'signed', 'denied', 'agreed']) expect(kinds.get(form)).toBe(KIND.verbEd);
  for (const form of ['stopping', 'signing', 'denying', 'agreeing']) expect(kinds.get(form)).toBe(KIND.verbIng);
});

test('tells names, and the words of names', () => {
  expect(kinds.get('oslo')).toBe(KIND.name);
  expect(kinds.get('york')).toBe(KIND.namePart);
});
