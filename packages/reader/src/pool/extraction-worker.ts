// The worker thread that reads pages.

import { workerData } from 'node:worker_threads';
import { type Page, type ReadOptions, readPage } from '../read-page.ts';
import { answerTasks } from './task-worker.ts';

answerTasks((page: Page) => readPage(page, workerData as ReadOptions));
