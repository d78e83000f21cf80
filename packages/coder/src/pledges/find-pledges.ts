// Promises, agreements, plans and hopes of parties: who, to whom, what, by when, how firm, on what condition.

import type { Span } from '@rapport/record';
import type { AmountMention } from '../amounts/find-amounts.ts';
import type { Doc } from '../doc/doc.ts';
import { QuoteLocator } from '../speech/quote-locator.ts';
import type { NamedParty } from '../speech/speaker.ts';
import { within } from '../time/within.ts';
import { actRange, actsOf, conditionOf, recipientsOf } from './pledge-act.ts';
import type { PledgeContext, PledgeInput } from './pledge-context.ts';
import { cuesAt, type PledgeCue } from './pledge-cues.ts';
import { type DueDraft, dueOf } from './pledge-due.ts';
import type { Firmness } from './pledge-grammar.ts';

/** A pledge before its entities and ids are written out. */
export interface PledgeDraft {
  readonly by: readonly NamedParty[];
  readonly to: readonly NamedParty[];
  readonly action: string;
  readonly actionSpan: Span;
  readonly cue: Span;
  readonly firmness: Firmness;
  readonly due: DueDraft | null;
  readonly condition: string | null;
  readonly amounts: readonly AmountMention[];
  readonly sentence: number;
  /** The token that heads the act: its frame is the pledge's event. */
  readonly act: number;
}

/** The pledges of a document in text order, each act once. */
export function findPledges(doc: Doc, input: PledgeInput): PledgeDraft[] {
  const context = { ...input, doc, quoted: new QuoteLocator(input.quotes) };
  const byAct = new Map<number, PledgeDraft>();
  for (let token = 0; token < doc.length; token++) {
    for (const cue of cuesAt(context, token)) {
      const acts = actsOf(doc, cue.act);
      acts.forEach((act, i) => {
        if (!byAct.has(act)) byAct.set(act, toDraft(context, { ...cue, act }, acts[i + 1] ?? doc.length));
      });
    }
  }
  return [...byAct.values()].sort((a, b) => a.actionSpan[0] - b.actionSpan[0]);
}

function toDraft(context: PledgeContext, cue: PledgeCue, limit: number): PledgeDraft {
  const { doc, amounts } = context;
  const range = actRange(context, cue.act, limit);
  const [start, end] = doc.span(...range);
  const condition = conditionOf(context, cue);
  return {
    by: cue.by,
    to: recipientsOf(context, cue, range),
    action: doc.text.slice(start, end),
    actionSpan: [start, end],
    cue: doc.span(cue.token, cue.token + 1),
    firmness: cue.firmness,
    due: dueOf(context, cue, range),
    condition: condition === null ? null : doc.text.slice(condition[0], condition[1]),
    amounts: within(amounts, start, end),
    sentence: doc.sentenceOf[cue.act]!,
    act: cue.act,
  };
}
