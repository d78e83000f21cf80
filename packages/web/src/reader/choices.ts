// What the reader chose for good: language and colours.

import { LANGUAGES, type Language } from '../strings/catalogue.ts';

const LANGUAGE = 'rapport.language';
const LOOK = 'rapport.look';
const A_YEAR_S = 31_536_000;

export type Look = 'auto' | 'light' | 'dark';

/** The address's `lang`, else the choice kept, else what the browser asks for. */
export function chosenLanguage(): Language {
  const asked = [new URLSearchParams(location.search).get('lang'), kept(LANGUAGE), ...navigator.languages];
  for (const one of asked) {
    const found = LANGUAGES.find((language) => one?.toLowerCase().startsWith(language));
    if (found !== undefined) return found;
  }
  return 'en';
}

/** Kept for these pages, and told to the server for what it writes for those who read without script. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(LANGUAGE, language);
  // biome-ignore lint/suspicious/noDocumentCookie: the store of cookies is not in every browser yet
  document.cookie = `rapport_language=${language}; path=/; max-age=${A_YEAR_S}; samesite=lax`;
}

export function chosenLook(): Look {
  const look = kept(LOOK);
  return look === 'light' || look === 'dark' ? look : 'auto';
}

export function keepLook(look: Look): void {
  localStorage.setItem(LOOK, look);
  if (look === 'auto') delete document.documentElement.dataset.look;
  else document.documentElement.dataset.look = look;
}

function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
