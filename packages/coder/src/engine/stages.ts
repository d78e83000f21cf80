// The stages every language runs, in their one order; what differs between languages comes in the pack.

import { resolveActors } from '../actors/resolve-actors.ts';
import { findAmounts } from '../amounts/find-amounts.ts';
import { findSize } from '../amounts/find-size.ts';
import { findAttitudes } from '../attitudes/find-attitudes.ts';
import { codeEvents, type EventLayers } from '../events/event-coder.ts';
import { extractFrames } from '../events/extract-frames.ts';
import { Reader } from '../events/reader.ts';
import { findPlaces } from '../place/find-places.ts';
import { findPledges } from '../pledges/find-pledges.ts';
import { findQuotes } from '../speech/find-quotes.ts';
import { findTimes } from '../time/find-times.ts';
import type { LanguagePack } from './language-pack.ts';
import type { CodingContext, Layers } from './layers.ts';
import { buildPipeline, type Pipeline, type Stage } from './pipeline.ts';

type DocumentStage = Stage<Layers, CodingContext>;

/** The pipeline of a language. */
export function languagePipeline(pack: LanguagePack): Pipeline<Layers, CodingContext> {
  return buildPipeline([...textStages(pack), ...eventStages(pack), ...speechStages(pack)]);
}

function textStages(pack: LanguagePack): DocumentStage[] {
  return [
    { name: 'analyse', requires: [], assigns: 'doc', run: (_layers, context) => pack.analyse(context.text) },
    {
      name: 'times',
      requires: ['doc'],
      assigns: 'times',
      run: ({ doc }, { reference }) => findTimes(doc, reference, pack.times),
    },
    { name: 'amounts', requires: ['doc'], assigns: 'amounts', run: ({ doc }) => findAmounts(doc, pack.amounts) },
    {
      name: 'actors',
      requires: ['doc'],
      assigns: 'actors',
      run: ({ doc }, { reference, publisherCountry }) =>
        resolveActors(doc, {
          index: pack.actors,
          published: reference.published ?? reference.dateline,
          ...(publisherCountry === null ? {} : { publisherCountry }),
        }),
    },
    {
      name: 'places',
      requires: ['doc', 'actors'],
      assigns: 'places',
      run: ({ doc, actors }) => findPlaces(doc, { index: pack.placeIndex, grammar: pack.places, actors }),
    },
  ];
}

function eventStages(pack: LanguagePack): DocumentStage[] {
  return [
    {
      name: 'frames',
      requires: ['doc'],
      assigns: 'reader',
      run: ({ doc }) => new Reader(doc, extractFrames(doc, pack.frames), pack.lexicon),
    },
    {
      name: 'events',
      requires: ['reader', 'actors', 'times', 'places', 'amounts'],
      assigns: 'events',
      run: ({ doc, reader, ...layers }, { reference }) =>
        codeEvents(reader, eventLayersOf(pack, { doc, ...layers }), { reference }),
    },
  ];
}

/** What the coding of events looks at in the floors below it. */
export function eventLayersOf(
  pack: LanguagePack,
  layers: Pick<Layers, 'doc' | 'actors' | 'times' | 'places' | 'amounts'>,
): EventLayers {
  const { doc, actors, times, places, amounts } = layers;
  return {
    actors,
    times,
    places,
    amounts,
    nationOf: (word) => pack.countryWords.find(word),
    verbFinal: pack.frames.verbFinal,
    dropsArguments: pack.frames.dropsArguments,
    confidence: pack.confidence,
    rules: pack.rules,
    relations: pack.relations,
    ...(pack.doubts === undefined ? {} : { doubts: pack.doubts }),
    sizeOf: (sentence) => findSize(doc, sentence, pack.amounts),
  };
}

function speechStages(pack: LanguagePack): DocumentStage[] {
  return [
    {
      name: 'quotes',
      requires: ['doc', 'actors', 'times'],
      assigns: 'quotes',
      run: ({ doc, actors, times }) => findQuotes(doc, { actors, times, grammar: pack.speech }),
    },
    {
      name: 'pledges',
      requires: ['doc', 'actors', 'times', 'amounts', 'quotes'],
      assigns: 'pledges',
      run: ({ doc, actors, times, amounts, quotes }, { reference }) =>
        findPledges(doc, { actors, times, amounts, quotes, reference, grammar: pack.pledges }),
    },
    {
      name: 'attitudes',
      requires: ['doc', 'actors', 'times', 'amounts', 'quotes'],
      assigns: 'attitudes',
      run: ({ doc, actors, times, amounts, quotes }) =>
        findAttitudes(doc, { actors, times, amounts, quotes, grammar: pack.attitudes, countries: pack.countryWords }),
    },
  ];
}
