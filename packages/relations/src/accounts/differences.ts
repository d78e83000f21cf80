// Where two sides that both report an event tell it differently.

import type { EventMention, Report } from '@rapport/record';
import { type AccountMention, type Naming, namings } from './account-column.ts';

/** What the accounts differ in; `actor` is who acts, and so who began. */
export const DIFFERENCES = [
  'type',
  'field',
  'status',
  'actor',
  'date',
  'place',
  'dead',
  'injured',
  'arrested',
  'amount',
] as const;
/** What two accounts of one event can differ in. */
export type DifferenceAbout = (typeof DIFFERENCES)[number];

/** Both sides' values, each side's most used first. */
export interface AccountDifference {
  readonly about: DifferenceAbout;
  readonly first: readonly Naming[];
  readonly second: readonly Naming[];
}

const READ: Readonly<Record<DifferenceAbout, (mention: EventMention) => string | undefined>> = {
  type: ({ event }) => event.join('+'),
  field: ({ field }) => field,
  status: ({ status }) => status,
  actor: (mention) => partiesOf(mention),
  date: ({ date, date_basis }) => (date === null || date_basis === 'defaulted' ? undefined : date),
  place: ({ event_loc }) => event_loc?.resolved_place,
  dead: ({ size }) => size?.dead?.toString(),
  injured: ({ size }) => size?.injured?.toString(),
  arrested: ({ size }) => size?.arrested?.toString(),
  amount: ({ amounts }) => amounts?.map(({ value, unit }) => `${value} ${unit}`).join(', '),
};

/**
 * What the two sides' leading values differ in. Where a side's documents are evenly divided, its values are compared
 * together: sides that share one of them do not differ.
 */
export function differencesOf(
  first: readonly AccountMention[],
  second: readonly AccountMention[],
): AccountDifference[] {
  return DIFFERENCES.flatMap((about) => {
    const read = ({ mention }: Report): string | undefined => READ[about](mention);
    const [a, b] = [namings(first, read), namings(second, read)];
    if (a.length === 0 || b.length === 0) return [];
    const other = leading(b);
    return leading(a).some((value) => other.includes(value)) ? [] : [{ about, first: a, second: b }];
  });
}

function leading(values: readonly Naming[]): string[] {
  return values.filter(({ documents }) => documents === values[0]!.documents).map(({ value }) => value);
}

/** `CHN > KOR` where one acts on the other, `CHN, KOR` where both act together. */
function partiesOf({ actor, recipient }: EventMention): string {
  const codes = (list: EventMention['actor']): string =>
    [...new Set(list.map(({ code, identifier_text }) => code ?? identifier_text))].sort().join(', ');
  return recipient.length === 0 ? codes(actor) : `${codes(actor)} > ${codes(recipient)}`;
}
