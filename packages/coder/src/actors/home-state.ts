// The state that a press means when it names a body and no state: its own.

import type { Discourse } from './discourse.ts';
import type { Scene } from './scene.ts';

/** Sentences of a text from which on it must name the home state to be about it. */
const ABROAD = 5;

interface Range {
  readonly startToken: number;
  readonly endToken: number;
}

/** `외교부` without a state is the home state's. */
export function homeStateOf(scene: Scene, discourse: Discourse, { startToken, endToken }: Range): string | null {
  const { homeState, homeOf, homeBodies, articles } = scene.grammar;
  const own = homeState === null ? null : (scene.publisherCountry ?? homeState);
  const home = homeOf === undefined ? own : homeOf(scene.doc, scene.publisherCountry);
  if (home === null) return null;
  let names = false;
  for (let t = startToken; t < endToken; t++) {
    if (articles.has(scene.doc.lemma(t))) return null;
    names ||= homeBodies.has(scene.doc.lemma(t));
  }
  // A longer text that never names the home state is about others.
  if (!names || (scene.doc.sentenceCount > ABROAD && !discourse.tellsOf(home))) return null;
  return home;
}
