// The document expands, without anything fetched, to schema.org's terms.

import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { event, OPTIONS, SENTENCE, textOf } from '../made-records.case.ts';
import { writeEvents } from '../write/write-records.ts';

const S = 'https://schema.org/';

async function noFetching(url: string): Promise<never> {
  throw new Error(`nothing may be fetched: ${url}`);
}

async function expand(text: string): Promise<Record<string, unknown>[]> {
  const expanded = await jsonld.expand(JSON.parse(text), { documentLoader: noFetching });
  return expanded as unknown as Record<string, unknown>[];
}

describe('JSON-LD', () => {
  it('expands to events with their actors and articles', async () => {
    const state = { code: 'CHN', sector: ['GOV' as const], identifier_text: 'China', identifier_id: 'Q148' };
    const made = event({ status: 'planned', recipient: [state] });
    const [node] = await expand(await textOf(writeEvents('jsonld', [made, event({ id: 'ev_2' })], OPTIONS)));
    expect(node).toMatchObject({
      '@id': 'urn:rapport:event:ev_1',
      '@type': [`${S}Event`],
      [`${S}startDate`]: [{ '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2026-01-05' }],
      [`${S}eventStatus`]: [{ '@id': `${S}EventScheduled` }],
      [`${S}location`]: [{ '@type': [`${S}Place`], [`${S}name`]: [{ '@value': 'Beijing' }] }],
      'urn:plover:2.0#actor': [
        {
          '@type': [`${S}Person`],
          [`${S}jobTitle`]: [{ '@value': 'President of South Korea' }],
          [`${S}sameAs`]: [{ '@id': 'http://www.wikidata.org/entity/Q1' }],
        },
      ],
      'urn:plover:2.0#recipient': [
        { '@type': [`${S}Country`], [`${S}sameAs`]: [{ '@id': 'http://www.wikidata.org/entity/Q148' }] },
      ],
      'urn:plover:2.0#event_scale': [{ '@value': 4 }],
      [`${S}subjectOf`]: [
        {
          '@type': [`${S}NewsArticle`],
          [`${S}url`]: [{ '@id': 'https://paper.example/a?b=1&c=2' }],
          [`${S}headline`]: [{ '@value': 'Lee and Xi meet' }],
        },
      ],
    });
  });

  it('is one document however many events it holds', async () => {
    expect(JSON.parse(await textOf(writeEvents('jsonld', [], OPTIONS)))['@graph']).toEqual([]);
    const text = await textOf(writeEvents('jsonld', [event(), event({ id: 'ev_2' })], OPTIONS));
    expect(JSON.parse(text)['@graph']).toHaveLength(2);
  });

  it('leaves the sentence out when it is withheld', async () => {
    expect(await textOf(writeEvents('jsonld', [event()], { ...OPTIONS, text: false }))).not.toContain(SENTENCE);
  });
});
