// The reader's choices, what the coder reads, and who one is.

import { useStats } from '../../data/queries.ts';
import { Part } from '../../parts/part.tsx';
import { Answer } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { LanguageChoice, LookChoice } from '../../reader/choose.tsx';
import { LANGUAGES, say, word } from '../../strings/catalogue.ts';
import { AccountPart } from './account-part.tsx';

export default function SettingsPage() {
  const stats = useStats();
  useTitle(say('settings.title'));
  return (
    <>
      <div class="opening">
        <h1>{say('settings.title')}</h1>
      </div>
      <div class="evenly">
        <Part title={say('settings.language')}>
          <LanguageChoice />
        </Part>
        <Part title={say('settings.look')}>
          <LookChoice />
        </Part>
      </div>
      <Part title={say('settings.packs')} note={say('settings.packsNote')}>
        <Answer of={stats}>
          {({ languages, packs }) => (
            <ul class="history">
              {LANGUAGES.map((language) => (
                <li key={language}>
                  {languages.includes(language) ? (
                    say('settings.pack', { language: word('language', language), version: packs?.[language] ?? '–' })
                  ) : (
                    <>
                      {word('language', language)} <span class="soft">{say('settings.packNone')}</span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Answer>
      </Part>
      <AccountPart />
    </>
  );
}
