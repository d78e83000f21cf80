// An address that leads nowhere.

import { Link } from '@tanstack/react-router';
import { say } from '../strings/catalogue.ts';
import { Empty } from './state-notes.tsx';

export function Missing() {
  return (
    <Empty title={say('states.unknownPage')}>
      <p>{say('states.unknownPageDo')}</p>
      <div class="row">
        <Link to="/">{say('states.home')}</Link>
      </div>
    </Empty>
  );
}
