// `npm run course`: runs the lessons of `examples/` and writes what their commands print into their pages.

import { writeFileSync } from 'node:fs';
import { withOutput } from './course/lesson.ts';
import { lessons, missingProgram, pageOf, pathOf, runLesson } from './course/run-lesson.ts';

const asked = process.argv.slice(2);

for (const lesson of lessons()) {
  if (asked.length > 0 && !asked.some((part) => lesson.startsWith(part))) continue;
  const missing = missingProgram(lesson);
  if (missing !== null) {
    process.stdout.write(`${lesson}: left out, ${missing} is not installed\n`);
    continue;
  }
  const { steps, printed } = await runLesson(lesson);
  const page = pageOf(lesson);
  const written = withOutput(page, steps, printed);
  if (written !== page) writeFileSync(pathOf(lesson), written);
  process.stdout.write(`${lesson}: ${steps.length} steps${written === page ? '' : ', page written'}\n`);
}
