import { expect, it } from 'vitest';
import * as reader from './index.ts';

it('exports what the other packages rely on, and nothing else', () => {
  expect(Object.keys(reader).sort()).toEqual([
    'DEFAULT_MAX_BYTES',
    'DEFAULT_MAX_DEPTH',
    'ExtractionPool',
    'PAGE_COST',
    'TaskPool',
    'answerTasks',
    'decodeText',
    'detectLanguage',
    'fetchPage',
    'looksLikeHtml',
    'mayBePage',
    'openFeeds',
    'openFetcher',
    'pageLost',
    'parseOutlets',
    'readPage',
    'readPlainPage',
    'readWarc',
    'sortRecord',
    'startWorkerAt',
  ]);
});
