// What the stretch between two turning points is called, by a rule that is shown.

/** Names of phases. */
export type PhaseName = 'steady' | 'thaw' | 'reset' | 'freeze' | 'deterioration';

/** What a phase is named by. */
export interface PhaseLevels {
  /** Mean of the balance: how much passed between the two, and of which kind. */
  readonly balance: number;
  /** Mean score of its events, whatever their number; 0, which is neutral, when it has none. */
  readonly level: number;
}

export interface NamedPhase {
  readonly name: PhaseName;
  /** The rule with the numbers that it was applied to, in plain words. */
  readonly rule: string;
}

/** Mean score at or below which a relationship is on the side of conflict. */
const CONFLICT = -1;
/** A mean score that moves by less has stayed the same. */
const SAME_TONE = 1;
/** Part of what a freeze took that a reset gives back. */
const GIVEN_BACK = 0.5;

/** The rules, in the order in which they are tried; shown with every index. */
export const PHASE_RULES: readonly string[] = [
  'steady: the first phase on record; or the balance nears 0 while the acts reported stay of the same kind, their mean score moving by less than 1 that way',
  'freeze: the balance falls, and the mean score goes from above −1 to −1 or below',
  'deterioration: any other fall of the balance to a mean score below 0, or with a mean score lower by at least 1',
  'reset: the balance rises, and the mean score goes above −1 and regains at least half of what the last freeze took',
  'thaw: any other rise of the balance to a mean score above 0, or with a mean score higher by at least 1',
];

/** Names phases by their levels, in order of time. */
export function namePhases(phases: readonly PhaseLevels[]): NamedPhase[] {
  const named: NamedPhase[] = [];
  /** Mean score before the last freeze that no reset has answered yet. */
  let lost: number | null = null;
  for (const [i, after] of phases.entries()) {
    const before = phases[i - 1];
    const phase: NamedPhase = before === undefined ? firstPhase(after) : laterPhase(before, after, lost);
    if (before !== undefined && phase.name === 'freeze') lost = before.level;
    if (phase.name === 'reset') lost = null;
    named.push(phase);
  }
  return named;
}

function firstPhase({ level }: PhaseLevels): NamedPhase {
  return { name: 'steady', rule: `steady: the first phase on record, at a mean score of ${signed(level)}` };
}

function laterPhase(before: PhaseLevels, after: PhaseLevels, lost: number | null): NamedPhase {
  const rises = after.balance > before.balance;
  const sign = rises ? 1 : -1;
  const moved = `the balance ${rises ? 'rose' : 'fell'} from ${signed(before.balance)} to ${signed(after.balance)}`;
  const tone = `the mean score went from ${signed(before.level)} to ${signed(after.level)}`;
  if (sign * after.level <= 0 && sign * (after.level - before.level) < SAME_TONE)
    return { name: 'steady', rule: `steady: ${moved}, but the acts reported were of the same kind; ${tone}` };
  return rises
    ? risen(before.level, after.level, lost, `${moved}; ${tone}`)
    : fallen(before.level, after.level, `${moved}; ${tone}`);
}

function fallen(before: number, after: number, words: string): NamedPhase {
  if (before > CONFLICT && after <= CONFLICT)
    return { name: 'freeze', rule: `freeze: ${words}, onto the side of conflict (${signed(CONFLICT)} or below)` };
  const side = after > CONFLICT ? `still above ${signed(CONFLICT)}` : 'and was in conflict before';
  return { name: 'deterioration', rule: `deterioration: ${words}, ${side}` };
}

function risen(before: number, after: number, lost: number | null, words: string): NamedPhase {
  const halfWay = lost === null ? Number.POSITIVE_INFINITY : before + GIVEN_BACK * (lost - before);
  if (after > CONFLICT && after > before && after >= halfWay)
    return {
      name: 'reset',
      rule: `reset: ${words}, above ${signed(CONFLICT)} and at least half of the way back to ${signed(lost!)} before the freeze`,
    };
  const short =
    lost === null
      ? 'with no freeze before it to make good'
      : `not above ${signed(CONFLICT)} and half of the way back to ${signed(lost)} before the freeze`;
  return { name: 'thaw', rule: `thaw: ${words}, ${short}` };
}

/** `+1.2`, `−3.4`, `0.0`. */
function signed(level: number): string {
  const digits = Math.abs(level).toFixed(1);
  if (digits === '0.0') return digits;
  return `${level < 0 ? '−' : '+'}${digits}`;
}
