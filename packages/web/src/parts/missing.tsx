// An address that leads nowhere.

import { Link } from '@tanstack/react-router';
import { say } from '../strings/catalogue.ts';

export function Missing() {
  return (
    <div class="opening state">
      <h1>{say('states.unknownPage')}</h1>
      <p class="lead">{say('states.unknownPageDo')}</p>
      <div class="row">
        <Link to="/">{say('states.home')}</Link>
      </div>
    </div>
  );
}
