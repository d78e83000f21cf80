import { describe, expect, it } from 'vitest';
import { matches, stepsOf, withOutput } from './course/lesson.ts';
import { lessons, missingProgram, runLesson } from './course/run-lesson.ts';

const PAGE = [
  '# A',
  '',
  '```console',
  '$ one',
  'a',
  '…',
  'z',
  '$ two \\',
  '> more',
  '```',
  '',
  '```sh',
  '$ no',
  '```',
].join('\n');

describe('a lesson', () => {
  it('has its commands in blocks of console', () => {
    expect(stepsOf(PAGE)).toEqual([
      { command: 'one', shown: ['a', '…', 'z'], at: 4 },
      { command: 'two \\\nmore', shown: [], at: 9 },
    ]);
  });

  it.each([
    [['a', '…', 'z'], ['a', 'b', 'c', 'z'], true],
    [['a', '…', 'z'], ['a', 'z'], true],
    [['a', '…', 'z'], ['a', 'b'], false],
    [['a', '…'], ['a', 'b'], true],
    [['…', 'm', '…', 'z'], ['a', 'm', 'b', 'z'], true],
    [['…', 'm', '…', 'z'], ['a', 'b', 'z'], false],
    [['a'], ['a', 'b'], false],
    [[], [], true],
  ])('shows %j of %j: %s', (shown, printed, expected) => {
    expect(matches(shown, printed)).toBe(expected);
  });

  it('takes up what was printed, and leaves out as much as before', () => {
    const written = withOutput(PAGE, stepsOf(PAGE), [['1', '2', '3', '4'], ['new']]);
    expect(written.split('\n').slice(3, 10)).toEqual(['$ one', '1', '…', '4', '$ two \\', '> more', 'new']);
  });
});

const COURSE = lessons().map((lesson) => {
  const missing = missingProgram(lesson);
  const title = `the course, ${lesson}${missing === null ? '' : ` (${missing} is not installed)`}`;
  return { lesson, title, missing };
});

describe.each(COURSE)('$title', ({ lesson, missing }) => {
  it.skipIf(missing !== null)(
    'prints what its page shows',
    async () => {
      const { steps, printed } = await runLesson(lesson);
      expect(steps.length).toBeGreaterThan(0);
      for (const [i, { command, shown }] of steps.entries())
        if (!matches(shown, printed[i]!)) expect({ command, printed: printed[i] }).toEqual({ command, printed: shown });
    },
    240_000,
  );
});
