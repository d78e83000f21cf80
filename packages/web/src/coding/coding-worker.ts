// Codes pasted texts in the browser, away from the page's own thread: the same coder, models and tables as the server's.

import { type Coder, chinesePack, createCoder, englishPack, koreanPack, TrainedModel } from '@rapport/coder';
import { decodeLinear, decodeModel, LANGUAGE_FILES, parsePack } from '@rapport/models';
import type { CodingAnswer, CodingAsked, CodingOutcome } from './coding-messages.ts';
import { type FetchedParts, fetchParts, type OnProgress } from './fetch-parts.ts';
import { languageOfText } from './text-language.ts';

type Language = keyof typeof LANGUAGE_FILES;

const PACKS = { en: englishPack, ko: koreanPack, zh: chinesePack } as const satisfies Readonly<
  Record<Language, unknown>
>;
/** Coders by language, each fetched when the first text asks for it. */
const coders = new Map<Language, Promise<Coder>>();

addEventListener('message', ({ data: { number, document } }: MessageEvent<CodingAsked>) => {
  const answer = (said: CodingAnswer): void => postMessage(said);
  void outcomeOf(document, (language, loaded, total) =>
    answer({ number, is: 'fetching', language, loaded, total }),
  ).then((outcome) => answer({ number, ...outcome }));
});

type Tell = (language: string, ...progress: Parameters<OnProgress>) => void;

async function outcomeOf(document: CodingAsked['document'], tell: Tell): Promise<CodingOutcome> {
  const language = document.language ?? languageOfText(document.text);
  if (language === null || !isInstalled(language)) return { is: 'unread', language };
  try {
    const coder = await coderOf(language, tell);
    return { is: 'coded', record: coder.code({ ...document, language }) };
  } catch (thrown) {
    return { is: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function isInstalled(language: string): language is Language {
  return Object.hasOwn(LANGUAGE_FILES, language);
}

function coderOf(language: Language, tell: Tell): Promise<Coder> {
  const known = coders.get(language);
  if (known !== undefined) return known;
  const made = fetchParts(LANGUAGE_FILES[language], (loaded, total) => tell(language, loaded, total)).then((parts) =>
    coderFrom(language, parts),
  );
  coders.set(language, made);
  // What failed once may succeed the next time.
  made.catch(() => coders.delete(language));
  return made;
}

function coderFrom(language: Language, { model, relations, knowledge }: FetchedParts): Coder {
  const parts = {
    model: new TrainedModel(decodeModel(model, `${language}.model`)),
    relations: decodeLinear(relations, `${language}.relation`),
    knowledge: parsePack(knowledge, `knowledge-${language}`),
  };
  return createCoder([PACKS[language](parts)]);
}
