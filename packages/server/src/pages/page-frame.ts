// The page around what is read: the built one of the web app, or a plain one where it is not built.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, standing } from '../answering/answer-cache.ts';
import { escapeHtml, type Html, html } from '../reading/html.ts';
import type { PageLanguage } from '../wording/catalogue.ts';

const ROOT = '<div id="page"></div>';
const LANGUAGE = /<html lang="[\w-]*"/;
/** What the page says where nothing draws it: not needed where something stands in it. */
const WITHOUT_SCRIPT = /\s*<noscript>[\s\S]*?<\/noscript>/g;
const TITLE = /<title>[^<]*<\/title>/;

const PLAIN = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Rapport</title>
  </head>
  <body>
    ${ROOT}
  </body>
</html>
`;

const NOT_BUILT = `<div id="page"><main><h1>Rapport</h1><p>The pages with charts are not built on this machine (<code>npm run build</code> makes them). What is on record can be read <a href="/">here</a>; programs find it under <a href="/openapi.json">/openapi.json</a>.</p></main></div>`;

export interface Content {
  readonly title: string;
  readonly content: Html;
  readonly language: PageLanguage;
  /** Answers that the page asks for at once: they are fetched while its script comes. */
  readonly asks: readonly string[];
}

/** Puts content into the page. */
export class PageFrame {
  readonly #page: string;
  readonly #draws: boolean;
  /** The page that draws itself. */
  readonly empty: Answer;

  /** `webRoot` is the folder of the built pages. */
  constructor(webRoot: string | null) {
    this.#draws = webRoot !== null;
    this.#page = webRoot === null ? PLAIN : readFileSync(join(webRoot, 'index.html'), 'utf8');
    this.empty = standing(webRoot === null ? PLAIN.replace(ROOT, NOT_BUILT) : this.#page);
  }

  /** The page with something to read in it; where there is script, it draws over it. */
  withContent({ title, content, language, asks }: Content): string {
    const hints = (this.#draws ? asks : []).map(
      (address) => html`<link rel="preload" as="fetch" crossorigin="anonymous" href="${address}">`.text,
    );
    return this.#page
      .replace(WITHOUT_SCRIPT, '')
      .replace(LANGUAGE, () => `<html lang="${language}"`)
      .replace(TITLE, () => `<title>${escapeHtml(title)} · Rapport</title>${hints.join('')}`)
      .replace(ROOT, () => `<div id="page">${content.text}</div>`);
  }
}
