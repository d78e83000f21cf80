// The floor's one door: all mentions of actors in a document, each resolved as far as text and tables allow.

import type { Doc } from '../doc/doc.ts';
import type { ActorLayer, Mention, Party } from './actor-layer.ts';
import { linkAppositions } from './appositions.ts';
import { collectReadings } from './collect-readings.ts';
import { Discourse } from './discourse.ts';
import { buildLayer } from './layer.ts';
import type { Reading } from './readings.ts';
import { Resolver } from './resolver.ts';
import { type ActorContext, Scene } from './scene.ts';

/**
 * Finds and resolves the actors of a document that has tags, lemmas and trees.
 * Never throws on any document; a phrase whose identity can't be told has no parties.
 */
export function resolveActors(doc: Doc, context: ActorContext): ActorLayer {
  const scene = new Scene(doc, context);
  const { readings, persons } = collectReadings(scene);
  const appositions = linkAppositions(scene, readings);
  const resolver = new Resolver(scene, new Discourse(statesBySentence(scene, readings)), {
    readings,
    persons,
    appositions,
  });
  const mentions: Mention[] = [];
  resolver.run().forEach((parties, i) => {
    const reading = readings[i]!;
    if (parties === null) return;
    mentions.push(toMention(doc, reading.phrase, reading.form, parties, 'placeOnly' in reading && reading.placeOnly));
  });
  return buildLayer(doc, mentions, scene.grammar.owning);
}

function toMention(
  doc: Doc,
  phrase: { readonly startToken: number; readonly endToken: number; readonly head: number },
  form: Mention['form'],
  parties: readonly Party[],
  placeOnly: boolean,
): Mention {
  const { startToken, endToken, head } = phrase;
  const [start, end] = doc.span(startToken, endToken);
  return { startToken, endToken, head, start, end, form, parties, placeOnly };
}

function statesBySentence(scene: Scene, readings: readonly Reading[]): ReadonlyMap<number, ReadonlySet<string>> {
  const states = new Map<number, Set<string>>();
  for (const reading of readings) {
    const code = reading.kind === 'fixed' ? reading.party.code : null;
    if (code === null || !scene.index.countries.has(code)) continue;
    const sentence = scene.doc.sentenceOf[reading.phrase.head]!;
    const held = states.get(sentence);
    if (held === undefined) states.set(sentence, new Set([code]));
    else held.add(code);
  }
  return states;
}
