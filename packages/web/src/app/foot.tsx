// The foot of every page: what the record is, the reader's language and colours, settings, and the door for programs.

import { Link } from '@tanstack/react-router';
import { LanguageChoice, LookChoice } from '../reader/choose.tsx';
import { say } from '../strings/catalogue.ts';

export function Foot() {
  return (
    <footer class="foot">
      <div class="wrap">
        <span>{say('frame.foot')}</span>
        <Link to="/settings">{say('frame.settings')}</Link>
        <a href="/openapi.json">{say('frame.api')}</a>
        <div class="choices">
          <LanguageChoice />
          <LookChoice />
        </div>
      </div>
    </footer>
  );
}
