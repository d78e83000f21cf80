// Packs as their authors meet them: checked, imported, and used by the commands that code.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoderOptions } from '../collaborators.ts';
import { compose } from '../compose.ts';
import { packFolders } from '../io/pack-folders.ts';
import { main } from '../main.ts';
import { capture, fakes, record } from '../testing.case.ts';

const EXAMPLES = fileURLToPath(new URL('../../../../examples/', import.meta.url));
const PACK = join(EXAMPLES, 'pack');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-packs-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const streams = capture('', env);
  const asked: CoderOptions[] = [];
  const openCoder = async (options: CoderOptions) => {
    asked.push(options);
    return {
      parallel: 1,
      version: 'rapport 0.0.0',
      packOf: () => 'tables',
      code: async () => record(),
      close: async () => {},
    };
  };
  const exit = await main(args, streams, fakes({ openCoder }));
  return { exit, out: streams.out(), err: streams.err(), packs: asked.map(({ packs }) => packs) };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('--pack', () => {
  const lines = join(EXAMPLES, 'lakes.jsonl');
  const page = join(EXAMPLES, 'gyeongju-summit.txt');

  it.each([
    ['code', ['code', lines]],
    ['read', ['read', page]],
    ['eval', ['eval', lines]],
  ])('names folders for %s, else RAPPORT_PACK does', async (_name, args) => {
    const gold = args[0] === 'eval' ? [args[0], file('gold.jsonl', '{"id":"1","text":"They met.","events":[]}')] : args;
    expect((await run([...gold, '--pack', 'a', '--pack', 'b'], { RAPPORT_PACK: 'c' })).packs).toEqual([['a', 'b']]);
    expect((await run(gold, { RAPPORT_PACK: `c${delimiter}d` })).packs).toEqual([['c', 'd']]);
    expect((await run(gold)).packs).toEqual([[]]);
  });

  it('leaves empty parts of the setting out', () => {
    expect(packFolders(undefined, { RAPPORT_PACK: `${delimiter}a${delimiter}` })).toEqual(['a']);
  });
});

describe('a pack at work', () => {
  const codeAll = async (packs: readonly string[], jobs = 1) => {
    const coder = await compose().openCoder({ jobs, packs });
    try {
      const documents = readFileSync(join(EXAMPLES, 'lakes.jsonl'), 'utf8').trim().split('\n');
      const records = await Promise.all(documents.map((line) => coder.code(JSON.parse(line))));
      return { records, pack: coder.packOf('en') };
    } finally {
      await coder.close();
    }
  };
  const short = ({ records }: Awaited<ReturnType<typeof codeAll>>) =>
    records.map(({ events }) =>
      events.map(({ event, actor, recipient }) =>
        [event[0], ...[...actor, ...recipient].map(({ code, sector }) => [code, ...sector].join('.'))].join(' '),
      ),
    );

  let coded: Awaited<ReturnType<typeof codeAll>>;
  beforeAll(async () => {
    coded = await codeAll([PACK]);
  });

  it('decides names by date, agents, verbs and contexts, and discards', () => {
    expect(short(coded)).toEqual([
      ['AGREE GHA ZAN'],
      ['CONSULT GHA.GOV ZAN.COP.MIL'],
      ['ACCUSE GHA.GOV TGO'],
      ['ACCUSE GHA.ELI TGO'],
      ['ASSAULT IMG.REB GHA.MIL'],
      ['ACCUSE NGO.SOC GHA'],
      [],
      ['ACCUSE GHA TGO'],
    ]);
    const [first, , third] = coded.records;
    expect(first!.events[0]).toMatchObject({ context: ['natural_resource'], why: { rule: 'pack:agree/greenlight' } });
    expect(third!.events[0]!.actor[0]).toMatchObject({ identifier_text: 'Kojo Abankwa', pack_code: 'GHAGOV' });
    expect(coded.records.slice(-2).map(({ skipped }) => skipped.map(({ reason }) => reason))).toEqual([
      ['discarded_story'],
      ['discarded'],
    ]);
  });

  it('is named in the record and in its provenance, and is the same in threads', async () => {
    const label = coded.records[0]!.packs![0]!;
    expect(label).toMatch(/^pack@[0-9a-f]{12}$/);
    expect(coded.pack.endsWith(`+${label}`)).toBe(true);
    const threaded = await codeAll([PACK], 2);
    expect([threaded.pack, threaded.records]).toEqual([coded.pack, coded.records]);
  });

  it('names its own countries, and none that only a dictionary brings along', async () => {
    const names = await compose().countryNames([PACK]);
    expect([names.get('ZAN'), names.get('GHA')]).toEqual(['Zanaland', 'Ghana']);
    const old = join(folder, 'names');
    mkdirSync(old);
    writeFileSync(join(old, 'x.actors.txt'), 'BILBERRY_HILL_ [HIL]\n');
    expect((await compose().countryNames([old])).has('HIL')).toBe(false);
    expect((await compose().countryNames()).has('ZAN')).toBe(false);
  });

  it('leaves no trace where there is none', async () => {
    const plain = await codeAll([]);
    expect(plain.records.every(({ packs }) => packs === undefined)).toBe(true);
    expect(plain.pack).not.toContain('+');
  });

  it.each([1, 2])('that is bad stops the command before it begins, with %i jobs', async (jobs) => {
    const bad = join(folder, `bad-${jobs}`);
    mkdirSync(bad);
    writeFileSync(join(bad, 'contexts.tsv'), 'words\tcontexts\ndam\twater\n');
    const streams = capture();
    const exit = await main(
      ['code', join(EXAMPLES, 'lakes.jsonl'), '--jobs', String(jobs), '--pack', bad],
      streams,
      compose(),
    );
    expect([exit, streams.out()]).toEqual([1, '']);
    expect(streams.err()).toBe(
      `error: ${join(bad, 'contexts.tsv')}:2: column 'contexts' holds 'water', which is no context of PLOVER or Rapport (E_DATA)\n`,
    );
  });
});

describe('a pack for a language that is not installed', () => {
  it('is refused, checked or used', async () => {
    const strange = join(folder, 'strange');
    mkdirSync(join(strange, 'fr'), { recursive: true });
    writeFileSync(join(strange, 'fr', 'guards.tsv'), 'words\treason\nrégate\tsport\n');
    const words = 'the pack has tables for fr; installed are en, ko, zh';
    expect((await run(['pack', 'check', strange])).err).toContain(words);
    await expect(compose().openCoder({ jobs: 1, packs: [strange] })).rejects.toMatchObject({ code: 'E_LANGUAGE' });
  });
});

describe('rapport pack', () => {
  it('checks a pack and says what it adds', async () => {
    const { exit, out, err } = await run(['pack', 'check', PACK]);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/^pack@[0-9a-f]{12}\nen: 6 actors, 2 agents, 2 verbs, 1 contexts, 2 guards\n$/);
    const json = JSON.parse((await run(['pack', 'check', PACK, '--json'])).out);
    expect(json).toMatchObject({ name: 'pack', languages: [{ language: 'en', actors: 6, problems: [] }] });
  });

  it('makes tables of dictionaries, names what it passes over, and overwrites nothing', async () => {
    const actors = file('old.actors.txt', 'KOJO_ABANKWA_ [GHAGOV 100301-140131]\nNOBODY_\n');
    const out = join(folder, 'made');
    const first = await run(['pack', 'import', actors, file('old.agents.txt', 'POLICE [~COP]\n'), '--out', out]);
    expect(first).toMatchObject({ exit: 0, out: `${out}: 1 actors, 2 agents\n` });
    expect(first.err).toBe(`${actors}:2: NOBODY has no code\n1 line passed over\n`);
    expect(readFileSync(join(out, 'actors.tsv'), 'utf8').split('\n')[1]).toBe(
      'Kojo Abankwa\t\tperson\tGHA\tGOV\t2010-03-01\t2014-01-31\tGHAGOV',
    );
    expect(existsSync(join(out, 'guards.tsv'))).toBe(false);
    expect((await run(['pack', 'check', out])).exit).toBe(0);
    expect((await run(['pack', 'import', actors, '--out', out])).err).toContain('is there already');
  });

  it.each([
    ['a missing folder', ['pack', 'check', 'none'], 1, 'there is no folder none'],
    ['a missing dictionary', ['pack', 'import', 'none.actors.txt', '--out', 'x'], 1, 'E_NOT_FOUND'],
    ['no place to write to', ['pack', 'import', 'a.actors.txt'], 2, "'--out <folder>' not specified"],
  ])('refuses %s', async (_name, args, code, words) => {
    const { exit, err } = await run(args);
    expect([exit, err]).toEqual([code, expect.stringContaining(words)]);
  });
});
