// Which language a page or a sentence is given in.

import { PAGE_LANGUAGES, type PageLanguage } from './catalogue.ts';

/** What the address asks for, else what the browser would like best (RFC 9110 section 12.5.4), else English. */
export function pageLanguage(asked: string | null | undefined, accepted = ''): PageLanguage {
  return languageOf(asked ?? '') ?? preferred(accepted) ?? 'en';
}

function preferred(accepted: string): PageLanguage | undefined {
  const wishes = accepted.split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = /^\s*q=([\d.]+)$/.exec(parameters.find((one) => one.trim().startsWith('q=')) ?? '')?.[1];
    return { language: languageOf(tag), quality: quality === undefined ? 1 : Number(quality) };
  });
  return wishes
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0]?.language;
}

/** The language of a tag such as `zh-Hans-CN`. */
function languageOf(tag: string): PageLanguage | undefined {
  const base = tag.trim().toLowerCase().split('-')[0];
  return PAGE_LANGUAGES.find((language) => language === base);
}
