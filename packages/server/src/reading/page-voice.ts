// How a page speaks: its words, and links that keep to the language that was asked for.

import { PAGE_LANGUAGES, type PageLanguage } from '../wording/catalogue.ts';
import type { Wording } from '../wording/wording.ts';
import { type Html, html } from './html.ts';

/** Each language by its own name. */
const OWN_NAMES: Readonly<Record<PageLanguage, string>> = { en: 'English', ko: '한국어', zh: '中文' };

export interface PageVoice {
  readonly wording: Wording;
  /** An address of this server; with the language where the reader's address named one. */
  link(address: string): string;
}

/** `asked` is the language that the address names; null where the browser's wishes decide. */
export function pageVoice(wording: Wording, asked: string | null): PageVoice {
  return { wording, link: (address) => (asked === null ? address : withLanguage(address, wording.language)) };
}

/** What stands above every page: the name, and the way to the relations. */
export function head({ wording, link }: PageVoice): Html {
  return html`<header class="head"><div class="wrap"><a class="name" href="${link('/')}">Rapport</a><a href="${link('/')}">${wording.say('relations')}</a></div></header>`;
}

/** Ways to the same page in the other languages. */
export function languageLinks(address: string, spoken: PageLanguage): Html {
  const others = PAGE_LANGUAGES.filter((language) => language !== spoken).map(
    (language) =>
      html`<li><a rel="alternate" hreflang="${language}" lang="${language}" href="${withLanguage(address, language)}">${OWN_NAMES[language]}</a></li>`,
  );
  return html`<nav class="wrap languages"><ul>${others}</ul></nav>`;
}

function withLanguage(address: string, language: PageLanguage): string {
  const [path, query] = address.split('?');
  const parameters = new URLSearchParams(query ?? '');
  parameters.set('lang', language);
  return `${path}?${parameters.toString()}`;
}
