// Files that other tools read, and foreign tables read in.

export { eventPeopleWords, eventWords } from './wording/event-words.ts';
export { attitudeWords, pledgeWords, quoteHead, quoteWords } from './wording/speech-words.ts';
export { codeName, dateWords, periodWords, placeWords, plural, reasonWords } from './wording/wording.ts';
