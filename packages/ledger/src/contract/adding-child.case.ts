// A program that adds batches and folds them until it is killed: `node adding-child.case.ts LOCATION`. It prints the
// number of each batch once it is kept.

import { madeArticle } from './made-articles.case.ts';
import { foldAll, hour, openAt } from './suite.case.ts';

export const BATCHES = 12;
export const BATCH_SIZE = 15;

/** The articles of a batch: their sentences tell events that those of other batches tell as well. */
export function batchOf(batch: number) {
  return Array.from({ length: BATCH_SIZE }, (_, i) =>
    madeArticle({
      id: `${batch}-${i}`,
      published: `2026-01-${String(1 + i).padStart(2, '0')}`,
      mentions: [
        { sentence: `Peru met Chile, as report ${batch} has it.`, trigger: 'met', actor: ['PER', 'CHL'] },
        {
          sentence: `Peru thanked Chile ${i} times.`,
          trigger: 'thanked',
          actor: ['PER'],
          recipient: ['CHL'],
          type: 'SUPPORT',
        },
      ],
    }),
  );
}

const location = process.argv[2];
if (location !== undefined && import.meta.url.endsWith(process.argv[1]?.split('/').at(-1) ?? '')) {
  const ledger = await openAt(location);
  for (let batch = 0; batch < BATCHES; batch++) {
    await ledger.addArticles(batchOf(batch), hour(batch));
    process.stdout.write(`${batch}\n`);
    await foldAll(ledger);
  }
  await ledger.close();
  process.stdout.write('done\n');
}
