// The pages in Korean.

import { koCodeWords } from '@rapport/record';
import { help, settings, sources } from './ko/about.ts';
import { accounts, board, network, people } from './ko/boards.ts';
import { chronology } from './ko/chronology.ts';
import { codes } from './ko/codes.ts';
import { article, event, marks } from './ko/event.ts';
import { frame, index, parts, states } from './ko/frame.ts';
import { home, read, search } from './ko/home.ts';
import { pair } from './ko/pair.ts';
import { replies, review } from './ko/review.ts';
import type { Catalogue } from './shape.ts';

export const ko: Catalogue = {
  ...koCodeWords,
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
