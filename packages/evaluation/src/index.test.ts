import { describe, expect, it } from 'vitest';
import * as surface from './index.ts';

describe('the public surface', () => {
  it('is this list of values', () => {
    expect(Object.keys(surface).sort()).toEqual([
      ...['NOTHING', 'TASKS', 'compare', 'documentOf', 'evaluate', 'isFields', 'partsBy', 'readAnswers', 'readGold'],
    ]);
  });
});
