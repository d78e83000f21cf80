// Quotations word for word, with who speaks.

import type { Scored, Verdict } from '../card.ts';
import type { QuoteItem } from '../gold/gold-item.ts';
import { type Fields, fieldsOf, listOf, textOf } from '../gold/loose-json.ts';
import type { Answers } from '../gold/read-answers.ts';
import { named, share } from '../measures/proportions.ts';

/** A quotation counts as found when the shorter of the two texts lies in the longer and is this share of it. */
const NEARLY_WHOLE = 0.7;

/** Scores direct quotations; an indirect one is neither wanted nor wrong. */
export function scoreQuotes(items: readonly QuoteItem[], answers: Answers): Scored {
  let [found, spoken, placed, made] = [0, 0, 0, 0];
  const verdicts = items.map((item): Verdict => {
    const quotes = listOf(answers.get(item.id)?.quotes)
      .map(fieldsOf)
      .filter(({ kind }) => kind !== 'indirect');
    made += quotes.length;
    const hit = quotes.find((quote) => isSame(textOf(quote.text) ?? '', item.quote));
    const speaker = hit !== undefined && isSpeaker(item, fieldsOf(hit.speaker));
    if (hit !== undefined) found++;
    if (speaker) spoken++;
    if (hit !== undefined && fieldsOf(hit.speaker).code === item.country) placed++;
    const words = (quote: Fields) =>
      `${textOf(fieldsOf(quote.speaker).identifier_text) ?? '?'}: ${textOf(quote.text) ?? ''}`;
    const gold = `${item.speaker}: ${item.quote}`;
    const told = hit ?? quotes[0];
    const predicted = told === undefined ? null : words(told);
    return {
      id: item.id,
      text: item.text,
      score: (hit === undefined ? 0 : 0.5) + (speaker ? 0.5 : 0),
      gold: [gold],
      predicted: quotes.map(words),
      mistakes: speaker ? [] : [{ gold, predicted, confidence: null }],
    };
  });
  return {
    counts: { predicted_quotes: made },
    figures: {
      ...named('text', { right: found, predicted: made, gold: items.length }),
      ...named('speaker', { right: spoken, predicted: made, gold: items.length }),
      speaker_country: share(placed, found),
    },
    classes: [],
    confusion: [],
    calibration: null,
    verdicts,
  };
}

function isSame(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short !== '' && long.includes(short) && short.length >= NEARLY_WHOLE * long.length;
}

/** The name as resolved or as written holds the wanted one, or is held by it. */
function isSpeaker(item: QuoteItem, speaker: Fields): boolean {
  const wanted = bare(item.speaker);
  return [speaker.identifier_text, speaker.entity_text].some((value) => {
    const name = bare(textOf(value) ?? '');
    return name !== '' && (name.includes(wanted) || wanted.includes(name));
  });
}

/** Letters and digits alone. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
