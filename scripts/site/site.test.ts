// The built site: no dead link, nothing from elsewhere, and every name of the code in its place.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ERRORS, EVENT_TYPES, EXTENSION_CONTEXTS, PLOVER_CONTEXTS } from '@rapport/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiDescription } from '../house/api-description.ts';
import { commandFacts } from '../house/command-facts.ts';
import { ROOT } from '../house/run-check.ts';
import { settingFacts } from '../house/setting-facts.ts';
import { filesUnder } from '../house/source-tree.ts';
import { buildSite } from './build-site.ts';
import { partOf } from './contents.ts';
import { deadLinks, placesIn } from './dead-links.ts';
import { routesOf } from './endpoints-page.ts';
import { linkOnSite, placeOf } from './source-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapport-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** Names under a heading of the index, as their links show them. */
function namesUnder(title: string): string[] {
  const [, section] = page('reference/names.html').split(`>${title}</h2>`);
  const [list] = section!.split('</div>');
  return [...list!.matchAll(/<code>([^<]+)<\/code>/g)].map((match) => match[1]!);
}

describe('the site', () => {
  beforeAll(async () => {
    await buildSite(ROOT, folder);
  }, 120_000);

  it('has no dead link', () => {
    expect(deadLinks(folder)).toEqual([]);
  });

  it('needs neither script nor anything from elsewhere', () => {
    const loads = /<script|<iframe|<link[^>]+https?:|<img[^>]+https?:|@import|@font-face|url\(/;
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:html|css)$/.test(path),
    );
    expect(paths.filter((path) => loads.test(page(path)))).toEqual([]);
  });

  it('has every document, and each in a part', () => {
    for (const path of filesUnder(ROOT, 'docs', ['.md'])) {
      expect(page(placeOf(path))).toContain('<h1');
      expect(partOf(path).name).not.toBe('');
    }
  });

  it('names all commands and no other, and tells every option of each', () => {
    const facts = commandFacts();
    const top = namesUnder('Commands').filter((name) => !name.includes(' '));
    expect(top).toEqual([...facts.keys()].filter((name) => name !== '').sort());
    const [, ...sections] = page('reference/commands.html').split('<h2 ');
    for (const section of sections) {
      const name = / ?id="([^"]+)"/.exec(section)![1]!;
      const told = [...section.matchAll(/<td><code>([^<]+)<\/code>/g)].flatMap(
        ([, term]) => term!.match(/--[a-z][a-z-]*/g) ?? [],
      );
      const known = facts.get(name === 'rapport' ? '' : name)!;
      expect([name, [...new Set([...told, '--help'])].sort()]).toEqual([
        name,
        [...new Set([...known, '--help', ...(name === 'rapport' ? ['--version'] : [])])].sort(),
      ]);
    }
  });

  it.each<[string, () => readonly string[] | Promise<readonly string[]>]>([
    ['Settings', () => settingFacts(ROOT)],
    ['Endpoints', async () => routesOf(await apiDescription()).map(({ name }) => name)],
    ['Errors', () => Object.keys(ERRORS)],
    ['Types', () => Object.keys(EVENT_TYPES)],
    ['Contexts', () => [...PLOVER_CONTEXTS, ...EXTENSION_CONTEXTS]],
  ])('%s: names all of the code and no other', async (title, names) => {
    expect(namesUnder(title)).toEqual(await names());
  });

  it('explains every endpoint and no other', async () => {
    const told = [...page('reference/endpoints.html').matchAll(/<h3[^>]*>((?:GET|POST|PUT|DELETE) [^<]+)<\/h3>/g)];
    const known = routesOf(await apiDescription()).map(({ name }) => name);
    expect(told.map((match) => match[1]!).sort()).toEqual(known.sort());
  });

  it.each(['rules', 'rules-korean', 'rules-chinese'])('%s: every rule has a place of its own', (name) => {
    const listed = [...readFileSync(join(ROOT, 'docs', `${name}.md`), 'utf8').matchAll(/^\| `([^`]+)` \|/gm)];
    const places = placesIn(page(`docs/${name}.html`));
    const missing = listed.map((match) => match[1]!).filter((rule) => !places.has(rule.replaceAll(/\s+/g, '-')));
    expect(missing).toEqual([]);
  });
});

describe('deadLinks', () => {
  it('finds links to no file and to no place', () => {
    const made = mkdtempSync(join(tmpdir(), 'rapport-links-'));
    writeFileSync(
      join(made, 'a.html'),
      '<a href="b.html#x">1</a> <a href="c.html">2</a> <a href="b.html#y">3</a> <a href="https://e.org">4</a>',
    );
    writeFileSync(join(made, 'b.html'), '<h2 id="x">X</h2>');
    expect(deadLinks(made)).toEqual(['a.html: c.html is no file', 'a.html: b.html#y; b.html has no such place']);
    rmSync(made, { recursive: true });
  });
});

describe('links of the documents on the site', () => {
  it.each([
    ['README.md', 'docs/cli.md#read', 'docs/cli.html#read'],
    ['docs/decisions/0003.md', '../accuracy.md', '../accuracy.html'],
    ['docs/cli.md', '../examples/korea-china/README.md', '../examples/korea-china/index.html'],
    ['MODELS.md', 'packages/coder/src/a.ts', 'packages/coder/src/a.ts.txt'],
    ['docs/cli.md', '#add', '#add'],
    ['docs/cli.md', 'https://example.org/a.md', 'https://example.org/a.md'],
  ])('in %s, %s leads to %s', (path, target, place) => {
    expect(linkOnSite(path, target)).toBe(place);
  });
});
