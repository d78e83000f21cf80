// The description says what the code answers: the types written from it take the code's own values.

import type { PersonInPair, SourceState } from '@rapport/ingest';
import type { PartyRecord, RecordedCorrection, StoredMention } from '@rapport/ledger';
import type * as own from '@rapport/record';
import { describe, expectTypeOf, it } from 'vitest';
import type * as client from './client-types.generated.ts';
import type { PairSummary } from './resources/pairs/summary.ts';

describe('the types written from the description', () => {
  it('take what the code makes', () => {
    expectTypeOf<own.Document>().toExtend<client.Document>();
    expectTypeOf<own.CodedRecord>().toExtend<client.CodedRecord>();
    expectTypeOf<own.MergedEvent>().toExtend<client.MergedEvent>();
    expectTypeOf<own.MentionRef>().toExtend<client.MentionRef>();
    expectTypeOf<own.DocumentFacts>().toExtend<client.DocumentFacts>();
    expectTypeOf<own.QuoteReport>().toExtend<client.QuoteReport>();
    expectTypeOf<own.FollowedPledge>().toExtend<client.FollowedPledge>();
    expectTypeOf<StoredMention>().toExtend<client.StoredMention>();
    expectTypeOf<Omit<RecordedCorrection, 'decision'>>().toExtend<Omit<client.Correction, 'decision'>>();
  });

  it('take what the routes answer', () => {
    type Answer<R extends keyof client.Answers> = client.Answers[R];
    expectTypeOf<readonly SourceState[]>().toExtend<Answer<'GET /api/sources'>>();
    expectTypeOf<readonly PersonInPair[]>().toExtend<Answer<'GET /api/pairs/{pair}/people'>>();
    expectTypeOf<PairSummary>().toExtend<Answer<'GET /api/pairs/{pair}/summary'>>();
    expectTypeOf<PartyRecord>().toExtend<Answer<'GET /api/people/{id}'>['party']>();
  });
});
