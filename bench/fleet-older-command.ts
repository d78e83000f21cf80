// The command as an older version of the coder would be: its records say so, and lack what the newer one finds.

import type { ReadingCoder } from '../packages/cli/src/collaborators.ts';
import { compose } from '../packages/cli/src/compose.ts';
import { main } from '../packages/cli/src/main.ts';

const OLDER_VERSION = '0.0.1';
/** One article in so many has no mention; in the others agreements are taken for consultations. */
const BLIND_ONE_IN = 7;

const real = compose();
const { stdin, stdout, stderr, env, argv } = process;
const world = {
  ...real,
  openReadingCoder: async (...asked: Parameters<typeof real.openReadingCoder>) =>
    older(await real.openReadingCoder(...asked)),
};
process.exitCode = await main(argv.slice(2), { stdin, stdout, stderr, env }, world);

function older(coder: ReadingCoder): ReadingCoder {
  let coded = 0;
  return {
    parallel: coder.parallel,
    version: OLDER_VERSION,
    packOf: (language) => coder.packOf(language),
    extract: (page) => coder.extract(page),
    close: () => coder.close(),
    code: async (document) => {
      const record = await coder.code(document);
      const events = record.events.map((event) =>
        event.event.includes('AGREE') ? { ...event, event: ['CONSULT' as const] } : event,
      );
      return { ...record, coder: OLDER_VERSION, events: ++coded % BLIND_ONE_IN === 0 ? [] : events };
    },
  };
}
