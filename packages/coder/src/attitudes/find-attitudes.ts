// Reports of how one public sees another country: polls with figures, and moods in words. Governments hold none.

import type { AmountMention } from '../amounts/find-amounts.ts';
import type { Doc } from '../doc/doc.ts';
import { QuoteLocator } from '../speech/quote-locator.ts';
import type { AttitudeContext, AttitudeDraft, AttitudeInput } from './attitude-context.ts';
import { feelingsAt } from './feelings.ts';
import { moodsAt } from './moods.ts';
import { judgementAt, pollsIn } from './polls.ts';

/** The attitudes a document reports, in text order; each holder, target and polarity once in a sentence. */
export function findAttitudes(doc: Doc, input: AttitudeInput): AttitudeDraft[] {
  const context: AttitudeContext = { ...input, doc, quoted: new QuoteLocator(input.quotes) };
  const figures = figuresBySentence(context);
  const found: AttitudeDraft[] = [];
  for (let sentence = 0; sentence < doc.sentenceCount; sentence++) {
    const inSentence = [...pollsIn(context, sentence, figures.get(sentence) ?? [])];
    for (let t = doc.bounds[sentence]!; t < doc.bounds[sentence + 1]!; t++) {
      inSentence.push(...judgementAt(context, t), ...moodsAt(context, t), ...feelingsAt(context, t));
    }
    found.push(...firstOfEach(inSentence));
  }
  return found;
}

function figuresBySentence(context: AttitudeContext): ReadonlyMap<number, AmountMention[]> {
  const figures = new Map<number, AmountMention[]>();
  for (const amount of context.amounts) {
    if (amount.amount.unit !== 'percent') continue;
    const sentence = context.doc.sentenceOf[amount.startToken]!;
    const held = figures.get(sentence);
    if (held === undefined) figures.set(sentence, [amount]);
    else held.push(amount);
  }
  return figures;
}

/** Polls come first, so that a figure is kept rather than the words round it. */
function firstOfEach(drafts: readonly AttitudeDraft[]): AttitudeDraft[] {
  const kept = new Map<string, AttitudeDraft>();
  for (const draft of drafts) {
    const key = `${draft.holder.code} ${draft.target.code} ${draft.polarity}`;
    const known = kept.get(key);
    if (
      known === undefined ||
      (known.measure !== null && draft.measure !== null && known.measure.label !== draft.measure.label)
    ) {
      kept.set(known === undefined ? key : `${key} ${draft.measure?.label}`, draft);
    }
  }
  return [...kept.values()];
}
