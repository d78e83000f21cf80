// How a part of the page asks for another language.

import { createContext } from 'preact';
import type { Language } from '../strings/catalogue.ts';

export const LanguageContext = createContext<(language: Language) => void>(() => {});
