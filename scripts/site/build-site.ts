// The documents and what the code says of itself, drawn as pages that need neither script nor network.

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
// @ts-expect-error Eleventy comes without types.
import Eleventy from '@11ty/eleventy';
import { headings } from '../house/markdown.ts';
import { IN_THE_BAR, PARTS, type Part, partOf } from './contents.ts';
import { type Markdown, teachSite } from './markdown-rules.ts';
import { placeOf, type SourcePage, siteSources } from './source-pages.ts';
import { writtenPages } from './written-pages.ts';

/** What is asked of Eleventy, of all that it offers. */
interface EleventyConfig {
  setTemplateFormats(formats: readonly string[]): void;
  amendLibrary(language: 'md', amend: (markdown: Markdown) => void): void;
  addTemplate(path: string, content: string, data: object): void;
}

const TEMPLATES = fileURLToPath(new URL('templates', import.meta.url));
const STYLE = fileURLToPath(new URL('site.css', import.meta.url));
/** The look of the program's own pages; the faces are left to the reader's system. */
const SHARED_STYLES = ['colours.css', 'base.css', 'frame.css', 'print.css'];
/** With fewer headings a page needs no list of them. */
const LEAST_HEADINGS = 4;

/** Builds the site of the repository under `root` in `out`, in place of what was there. Returns the number of pages. */
export async function buildSite(root: string, out: string): Promise<number> {
  rmSync(out, { recursive: true, force: true });
  const { pages, files } = siteSources(root);
  const all = [...pages, ...(await writtenPages(root))];
  const titles = new Map(all.map((page) => [page.path, titleOf(page)]));
  const eleventy = new Eleventy(relative(process.cwd(), TEMPLATES), relative(process.cwd(), out), {
    quietMode: true,
    config(config: EleventyConfig) {
      config.setTemplateFormats(['md']);
      config.amendLibrary('md', teachSite);
      for (const page of all) config.addTemplate(page.path, page.markdown, dataOf(page, titles));
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
  for (const file of files) cpSync(join(root, file), join(out, placeOf(file)));
  writeFileSync(join(out, 'site.css'), styles(root));
  return all.length;
}

function titleOf({ path, markdown }: SourcePage): string {
  const title = headings(markdown).find(({ level }) => level === 1)?.text;
  if (title === undefined) throw new Error(`${path} has no title`);
  return plain(title);
}

/** A heading's text without its marks. */
function plain(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`*]/g, '');
}

/** What the frame of a page is filled with. */
function dataOf({ path, markdown }: SourcePage, titles: ReadonlyMap<string, string>): object {
  const from = dirname(placeOf(path));
  const part = partOf(path);
  const linkTo = (to: string) => ({
    title: titles.get(to),
    href: posix.relative(from, placeOf(to)),
    here: to === path,
  });
  const at = part.pages.indexOf(path);
  const inside = headings(markdown).filter(({ level }) => level === 2);
  return {
    layout: 'page.liquid',
    templateEngineOverride: 'md',
    permalink: placeOf(path),
    source: path,
    title: titles.get(path),
    top: posix.relative(from, '.') === '' ? '' : `${posix.relative(from, '.')}/`,
    parts: PARTS.map((one: Part) => ({ ...linkTo(one.pages[0]!), title: one.name, here: one === part })),
    siblings: part.pages.map((to) => ({ ...linkTo(to), title: IN_THE_BAR[to] ?? titles.get(to) })),
    next: at >= 0 && at + 1 < part.pages.length ? linkTo(part.pages[at + 1]!) : null,
    inside:
      inside.length < LEAST_HEADINGS
        ? []
        : inside.map(({ text, anchor }) => ({ text: plain(text.replace(/ \(`[^`]*`\)$/, '')), anchor })),
  };
}

function styles(root: string): string {
  const shared = SHARED_STYLES.map((name) => join(root, 'packages', 'web', 'src', 'styles', name));
  return [...shared, STYLE].map((path) => readFileSync(path, 'utf8')).join('\n');
}
