// The pages in English. Every other language has the same keys.

import { enCodeWords } from '@rapport/record';
import { help, settings, sources } from './en/about.ts';
import { accounts, board, network, people } from './en/boards.ts';
import { chronology } from './en/chronology.ts';
import { codes } from './en/codes.ts';
import { article, event, marks } from './en/event.ts';
import { frame, index, parts, states } from './en/frame.ts';
import { home, read, search } from './en/home.ts';
import { pair } from './en/pair.ts';
import { replies, review } from './en/review.ts';

export const en = {
  ...enCodeWords,
  ...codes,
  frame,
  states,
  parts,
  index,
  pair,
  chronology,
  marks,
  event,
  article,
  review,
  replies,
  home,
  read,
  search,
  accounts,
  board,
  people,
  network,
  sources,
  settings,
  help,
};
