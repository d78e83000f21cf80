// Promises, agreements, plans and hopes of parties: who, to whom, what, by when, how firm, on what condition.

import type { Span } from '@rapport/record';
import type { AmountMention } from '../amounts/find-amounts.ts';
import type { Doc } from '../doc/doc.ts';
import { subtreeRange } from '../doc/tree.ts';
import { QuoteLocator } from '../speech/quote-locator.ts';
import type { NamedParty } from '../speech/speaker.ts';
import { within } from '../time/within.ts';
import { actRange, actsOf, conditionOf, recipientsOf } from './pledge-act.ts';
import type { PledgeContext, PledgeInput } from './pledge-context.ts';
import type { PledgeCue } from './pledge-cue.ts';
import { cuesAt } from './pledge-cues.ts';
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
      const acts = actsOf(context, cue.act);
      let before: PledgeDraft | null = null;
      for (const [i, act] of acts.entries()) {
        const draft: PledgeDraft =
          byAct.get(act) ?? toDraft(context, { ...cue, act }, beginOf(doc, act, acts[i + 1]), before);
        byAct.set(act, draft);
        before = draft;
      }
    }
  }
  return [...byAct.values()].sort((a, b) => a.actionSpan[0] - b.actionSpan[0]);
}

/** "will attend a summit on Friday and visit the port": a visit without a day of its own is made on the day named before. */
function withDayOf(before: PledgeDraft | null, due: DueDraft | null): DueDraft | null {
  return due?.basis === 'defaulted' && before?.due ? before.due : due;
}

/** Where the next act of a chain begins with what stands in front of its verb. */
function beginOf(doc: Doc, act: number, next: number | undefined): number {
  return next === undefined ? doc.length : Math.max(act + 1, subtreeRange(doc, next)[0]);
}

function toDraft(context: PledgeContext, cue: PledgeCue, limit: number, before: PledgeDraft | null): PledgeDraft {
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
    due: withDayOf(before, dueOf(context, cue, range)),
    condition: condition === null ? null : doc.text.slice(condition[0], condition[1]),
    amounts: within(amounts, start, end),
    sentence: doc.sentenceOf[cue.act]!,
    act: cue.act,
  };
}
