// The reader's choices as words to press: language, colours.

import { useContext, useState } from 'preact/hooks';
import { LANGUAGES, type Language, say, spokenLanguage } from '../strings/catalogue.ts';
import { chosenLook, keepLook, type Look } from './choices.ts';
import { LanguageContext } from './language-context.ts';

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어', zh: '中文' };
const LOOKS = [
  ['auto', 'frame.lookAuto'],
  ['light', 'frame.lookLight'],
  ['dark', 'frame.lookDark'],
] as const satisfies readonly (readonly [Look, string])[];

export function LanguageChoice() {
  const choose = useContext(LanguageContext);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of two or three words in running text needs no box
    <span class="switch" role="group" aria-label={say('frame.language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === spokenLanguage()}
          onClick={() => choose(language)}
        >
          {OWN_NAMES[language]}
        </button>
      ))}
    </span>
  );
}

export function LookChoice() {
  const [look, setLook] = useState(chosenLook());
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    <span class="switch" role="group" aria-label={say('frame.look')}>
      {LOOKS.map(([one, name]) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === look}
          onClick={() => {
            keepLook(one);
            setLook(one);
          }}
        >
          {say(name)}
        </button>
      ))}
    </span>
  );
}
