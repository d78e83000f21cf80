// Words of the pages on sources, settings and help, in English.

export const sources = {
  title: 'Sources and health',
  lead: 'What the record rests on: which outlets were read, how much of each, and where days are missing. What was not read cannot be in the record.',
  outlets: 'Outlets',
  outletsNote: 'the most read first',
  outlet: 'Outlet',
  language: 'Language',
  documents: 'Documents',
  last: 'Last document',
  unnamed: 'no publisher named',
  health: 'The record',
  nDocuments: 'Documents',
  nEvents: 'Events',
  nMentions: 'Sentences that report them',
  nQuotes: 'Quotations',
  nPledges: 'Pledges',
  nMoods: 'Moods and polls',
  nCorrections: 'Decisions by people',
  nWaiting: 'Places waiting to be folded',
  size: 'Size',
  megabytes: '{n} MB',
  coders: 'Coded by',
  healthDo: 'A thorough check of the file: npx rapport doctor.',
  daysRead: 'Days read',
  daysOf: '{days} of {span}',
  emptyMonths: '{n} {n:month|months} empty',
  when: 'When it was read',
  stripNote:
    'A bar is a month; the tallest stands for {n} {n:day|days} with a document. Where there is no bar, nothing was read.',
  languages: 'By language',
  feeds: 'Feeds',
  feed: 'Feed',
  lastFetch: 'Last fetch',
  outcome: 'Outcome',
  inOrder: 'in order',
  neverFetched: 'not yet',
  nextFetch: 'Next',
  pages: 'Pages named',
  feedsNone: 'No feed is followed: the documents of this record were added by hand. To follow one:',
  feedsCommand: 'npx rapport watch --add URL…',
};

export const settings = {
  title: 'Settings',
  language: 'Language',
  look: 'Colours',
  packs: 'Language packs',
  packsNote: 'what the coder reads',
  pack: '{language}, tables {version}',
  packNone: 'not installed: documents in other languages are refused, not guessed',
  nameNote: 'Kept in this browser, and beside every decision you make.',
  account: 'Account',
  accountsOff: 'This server runs on this machine alone and asks for no account.',
  signedIn: 'Signed in as {name} ({role}).',
  signIn: 'Sign in',
  signOut: 'Sign out',
  password: 'Password',
  role_reader: 'reader',
  role_editor: 'editor',
  role_admin: 'administrator',
  tokens: 'Tokens for programs',
  tokensNote: 'A token stands in for a password; it is shown once.',
  tokenName: 'What it is for',
  tokenRole: 'It may',
  tokenMake: 'Make a token',
  tokenOnce: 'Copy it now, it is not shown again:',
  tokenRevoke: 'Revoke',
  tokensNone: 'No token has been made.',
};

export const help = {
  title: 'How to read this',
  lead: 'Rapport reads what two presses report of each other’s countries, sentence by sentence, and keeps one sourced record. It says nothing that no sentence bears out.',
  indexTitle: 'What the index means',
  index1:
    'Every event has a score from −10 (an armed attack) to +10 (material aid), by the kind of act, after the PLOVER ontology. A month’s value is the mean of its events, each weighted by how many independent outlets report it and how sure the coder is.',
  index2:
    'The line is the level: months count less the older they are, by half every {halfLife} days, and a thinly reported month moves it little. The grey band holds nine in ten of the levels that chance could have given; where little was reported it is wide.',
  index3:
    'It is corrected for how much was read: twice as many reports do not make a relationship twice as good. A silent month changes nothing, but the band grows.',
  index4:
    'A turning point is a change of level that chance makes less often than one time in twenty. It is dated as a stretch, for it is seldom sure to the month. Phases are named by a rule, shown with each.',
  signsTitle: 'Signs',
  signs:
    'Up is cooperation, down is conflict. A filled sign is a deed, a hollow one a word. A ring is a request that counts neither way.',
  countsTitle: 'What counts',
  counts1:
    'Only what happened or is going on feeds the index. Plans, possibilities, history and what did not happen are in the chronology, marked as such.',
  counts2: 'Many reports of one event are one event. Copies of one agency’s dispatch are one source.',
  counts3: 'Public opinion is kept apart: polls and moods never move the index.',
  accuracyTitle: 'How accurate it is',
  accuracy1:
    'The coder makes mistakes, more with rare kinds of act than with talks and agreements. Its figures are measured on sentences that people coded and it had not seen.',
  accuracy2:
    'Each line says how sure the coder is, and Review shows what it is least sure of. What a person corrects stays corrected, also when a newer coder reads everything again.',
  cannotTitle: 'What it cannot do',
  cannot1: 'It knows what was reported, not what happened. What no outlet tells, or none that was read, is not here.',
  cannot2:
    'A press that is not free reports what it may. That is why the two accounts stand side by side, with how much was read of each.',
  cannot3:
    'It does not judge who is right, predict, or read between the lines. Irony, hints and pictures are lost on it.',
  cannot4: 'A pledge is called kept only when a person has said so, or when a rule shown with it is very sure.',
  keysTitle: 'Keys',
  keys1: '**/** search · **j** **k** down and up a list · **enter** open',
  keys2: 'In a chart: **arrows** from period to period, with **Shift** a span, **Enter** its events, **Esc** clear',
  accuracyNone: 'This server does not have the figures; they stand in',
  kind: 'Kind of act',
  accuracyOf:
    'In {language}, of the events it coded {precision} were right in kind, and of all there were it found {recall}; in {alarms} of the sentences without an event it saw one. Measured on {n} {n:sentence|sentences} that it was not trained on.',
  scores: 'F1 by kind of act: 1 is without fault',
  scoresLittle: 'Grey: measured on fewer than {n} sentences, so that a single kind of act says little.',
};
