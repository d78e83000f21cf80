// `npm run scores`: measures the coder on the held-back part of `corpus/` and writes `bench/scores.json`.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './house/run-check.ts';
import { computeScores, worseFigures } from './house/scores.ts';
import { readScores, SCORES_FILE } from './house/scores-file.ts';

const now = computeScores(ROOT);
const worse = existsSync(join(ROOT, SCORES_FILE)) ? worseFigures(readScores(ROOT), now) : [];
writeFileSync(join(ROOT, SCORES_FILE), `${JSON.stringify(now, null, 2)}\n`);
for (const [language, { events, relations }] of Object.entries(now.languages)) {
  const { type_f1, dyad_f1, false_alarm_rate } = events.figures;
  process.stdout.write(
    `${language}: events type F1 ${type_f1}, with both sides ${dyad_f1}, false alarms ${false_alarm_rate} (${events.items} sentences); ` +
      `relations macro F1 ${relations.figures.root_macro_f1} (${relations.items})\n`,
  );
}
for (const line of worse) process.stdout.write(`worse than before: ${line}; say why in the commit\n`);
