// Promises: found by the country that makes them, with the day by which.

import type { Scored, Verdict } from '../card.ts';
import type { PledgeItem } from '../gold/gold-item.ts';
import { type Fields, fieldsOf, listOf, textOf } from '../gold/loose-json.ts';
import type { Answers } from '../gold/read-answers.ts';
import { share } from '../measures/proportions.ts';

/** A promise counts as found when one in its text is by one of its countries; its due date when it lies within that one's. */
export function scorePledges(items: readonly PledgeItem[], answers: Answers): Scored {
  let [found, dated, withDue] = [0, 0, 0];
  const verdicts = items.map((item): Verdict => {
    const made = listOf(answers.get(item.id)?.pledges).map(fieldsOf);
    const fits = made.filter((pledge) => codesOf(pledge).some((code) => item.by.includes(code)));
    const right = item.due === null || fits.some((pledge) => holds(fieldsOf(pledge.due), item.due!));
    if (fits.length > 0) found++;
    if (item.due !== null) withDue++;
    if (item.due !== null && right) dated++;
    const gold = `${item.by.join('+')} ${item.action} ${item.due ?? ''}`.trim();
    const predicted = made.map(words);
    const isRight = fits.length > 0 && right;
    return {
      id: item.id,
      text: item.text,
      score: fits.length === 0 ? 0 : right ? 1 : 0.5,
      gold: [gold],
      predicted,
      mistakes: isRight
        ? []
        : [{ gold, predicted: predicted.length === 0 ? null : predicted.join('; '), confidence: null }],
    };
  });
  return {
    counts: { with_due_date: withDue },
    figures: { found_by_country: share(found, items.length), due_date_right: share(dated, withDue) },
    classes: [],
    confusion: [],
    calibration: null,
    verdicts,
  };
}

function codesOf(pledge: Fields): string[] {
  return listOf(pledge.by).flatMap((party) => textOf(fieldsOf(party).code) ?? []);
}

/** Whether a day, month or year lies within the period. */
function holds(period: Fields, due: string): boolean {
  const start = textOf(period.start);
  if (start === null) return false;
  const end = textOf(period.end) ?? start;
  return start.slice(0, due.length) <= due && due <= end.slice(0, due.length);
}

function words(pledge: Fields): string {
  const due = textOf(fieldsOf(pledge.due).start);
  return [codesOf(pledge).join('+') || '?', textOf(pledge.action) ?? '', due ?? ''].join(' ').trim();
}
