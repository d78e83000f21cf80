import { describe, expect, it } from 'vitest';
import { namePhases, PHASE_RULES } from './phases.ts';

const names = (...levels: [balance: number, level: number][]): string[] =>
  namePhases(levels.map(([balance, level]) => ({ balance, level }))).map(({ name }) => name);

describe('namePhases', () => {
  it('tells a freeze, the reset that makes it good and a later thaw', () => {
    expect(names([1.7, 4.1], [-0.6, -1.6], [0.3, 1.3], [1.5, 2.9])).toEqual(['steady', 'freeze', 'reset', 'thaw']);
  });

  it('calls a rise with no freeze before it, or one that stays in conflict, a thaw', () => {
    expect(names([-0.1, -0.7], [0.8, 4.1])).toEqual(['steady', 'thaw']);
    expect(names([0, 0], [-2, -6], [-0.4, -2.5])).toEqual(['steady', 'freeze', 'thaw']);
  });

  it('calls a fall that ends above conflict, or began in it, a deterioration', () => {
    expect(names([0.6, 2.6], [0, -0.1])).toEqual(['steady', 'deterioration']);
    expect(names([-0.3, -2.6], [-4.8, -5.8])).toEqual(['steady', 'deterioration']);
  });

  it('does not take fewer acts of the same kind for peace or for a cooling', () => {
    expect(names([-3.2, -7.6], [-1.8, -7.4])).toEqual(['steady', 'steady']);
    expect(names([2.1, 3.5], [0.4, 3.2])).toEqual(['steady', 'steady']);
  });

  it('shows the rule with its numbers', () => {
    const [, freeze] = namePhases([
      { balance: 1.69, level: 4.08 },
      { balance: -0.65, level: -1.64 },
    ]);
    expect(freeze!.rule).toBe(
      'freeze: the balance fell from +1.7 to −0.7; the mean score went from +4.1 to −1.6, onto the side of conflict (−1.0 or below)',
    );
    expect(PHASE_RULES.map((rule) => rule.split(':')[0])).toEqual([
      'steady',
      'freeze',
      'deterioration',
      'reset',
      'thaw',
    ]);
  });
});
