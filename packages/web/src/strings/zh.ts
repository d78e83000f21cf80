// The pages in Chinese.

import { zhCodeWords } from '@rapport/record';
import type { Catalogue } from './shape.ts';
import { help, settings, sources } from './zh/about.ts';
import { accounts, board, network, people } from './zh/boards.ts';
import { chronology } from './zh/chronology.ts';
import { codes } from './zh/codes.ts';
import { article, event, marks } from './zh/event.ts';
import { frame, index, parts, states } from './zh/frame.ts';
import { home, read, search } from './zh/home.ts';
import { pair } from './zh/pair.ts';
import { replies, review } from './zh/review.ts';

export const zh: Catalogue = {
  ...zhCodeWords,
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
