// The public surface of the package.

import { expect, it } from 'vitest';
import * as exchange from './index.ts';

it('exports what the other packages rely on, and nothing else', () => {
  expect(Object.keys(exchange).sort()).toEqual([
    'EXPORT_FORMATS',
    'EXPORT_KINDS',
    'EXPORT_SCHEMAS',
    'FOREIGN_CODERS',
    'PLEDGE_STATE_WORDS',
    'SPLICE_NOTES',
    'attitudeWords',
    'codeName',
    'dateWords',
    'eventPeopleWords',
    'eventTitle',
    'eventWords',
    'periodWords',
    'placeWords',
    'pledgeWords',
    'plural',
    'quoteHead',
    'quoteWords',
    'readEventLines',
    'readForeign',
    'readLines',
    'readMentionLines',
    'reasonWords',
    'splitList',
    'toPlainPlover',
    'unescapeTsv',
    'unguardFormula',
    'writeAttitudes',
    'writeCalendar',
    'writeEvents',
    'writeMentions',
    'writePledges',
    'writeQuotes',
  ]);
});
