// Words of the frame and of parts that all pages share, in English.

export const frame = {
  relations: 'Relations',
  read: 'Read a page',
  search: 'Search',
  review: 'Review',
  sources: 'Sources',
  settings: 'Settings',
  help: 'Help',
  skip: 'Skip to the content',
  main: 'Main',
  ofPair: 'Pages of {pair}',
  overview: 'Overview',
  chronology: 'Chronology',
  accounts: 'Accounts',
  pledges: 'Pledges',
  people: 'People',
  network: 'Network',
  language: 'Language',
  look: 'Colours',
  lookAuto: 'As the system',
  lookLight: 'Light',
  lookDark: 'Dark',
  api: 'For programs',
  foot: 'Coded from what both presses report; every line leads to its sentences.',
};

export const states = {
  loading: 'Reading the record …',
  failed: 'This could not be read.',
  unreachable: 'The server does not answer.',
  unreachableDo: 'Check that rapport serve is still running on this machine, then ask again.',
  again: 'Ask again',
  signIn: 'Sign in',
  nothing: 'Nothing is on record here.',
  unknownPage: 'There is no such page.',
  unknownPageDo: 'The address may be mistyped, or the item may have been taken out of the record.',
  home: 'To all relations',
};

export const parts = {
  asTable: 'The figures as a table',
  reports: '{n:report|reports}',
  elsewhere: 'elsewhere',
  undated: 'no date',
  contradicted: 'reports differ',
  corrected: 'corrected by hand',
  all: 'All',
  more: 'More',
  since: 'From',
  until: 'To',
  period: 'Period',
  name: 'Name',
  send: 'Send',
};

export const index = {
  cooperation: 'cooperation',
  conflict: 'conflict',
  reportsRead: 'reports read',
  between: 'between {low} and {high}',
  readoutCounts: '{n} {n:event|events}, {d} {d:report|reports} read',
  keys: 'Arrow keys move from period to period, with Shift they choose a span, Enter opens its events.',
  keyCoopDeeds: 'deeds of cooperation',
  keyCoopWords: 'words of cooperation',
  keyConfWords: 'words of conflict',
  keyConfDeeds: 'deeds of conflict',
};
