// Accuracy is a tracked figure: what is committed in bench/scores.json is made anew and may not have dropped.

import { describe, expect, it } from 'vitest';
import { ROOT } from './house/run-check.ts';
import { computeScores, worseFigures } from './house/scores.ts';
import { readScores, SCORES_COMMAND, SCORES_FILE, type Scores } from './house/scores-file.ts';

describe('bench/scores.json', () => {
  it('is not better than the coder by more than a point', { timeout: 120_000 }, () => {
    const worse = worseFigures(readScores(ROOT), computeScores(ROOT));
    const help = `the coder got worse on the held-back part of corpus/; if that is meant, renew ${SCORES_FILE} by \`${SCORES_COMMAND}\` and say why in the commit`;
    expect(worse, help).toEqual([]);
  });
});

describe('worseFigures', () => {
  const made = (figures: Record<string, number>): Scores => {
    const task = { items: 1, counts: {}, figures, classes: {}, calibration_error: 0 };
    return { made_by: '', gold: '', languages: { en: { events: task, relations: task } } };
  };

  it('passes over a loss of a point and names a greater one', () => {
    const before = made({ type_f1: 0.8, false_alarm_rate: 0.1, dyad_f1: 0.6 });
    expect(worseFigures(before, made({ type_f1: 0.791, false_alarm_rate: 0.109, dyad_f1: 0.9 }))).toEqual([]);
    expect(worseFigures(before, made({ type_f1: 0.78, false_alarm_rate: 0.12, dyad_f1: 0.6 }))).toEqual([
      'en.events.type_f1 was 0.8, is 0.78',
      'en.events.false_alarm_rate was 0.1, is 0.12',
    ]);
  });

  it('names a figure or a language that is gone', () => {
    expect(worseFigures(made({ type_f1: 0.8 }), made({}))).toEqual(['en.events.type_f1 is gone']);
    expect(worseFigures(made({ type_f1: 0.8 }), { made_by: '', gold: '', languages: {} })).toHaveLength(1);
  });
});
