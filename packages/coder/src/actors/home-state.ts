// The state that a press means when it names a body and no state: its own.

import type { Scene } from './scene.ts';

/** `외교부` without a state is the home state's. */
export function homeStateOf(scene: Scene, startToken: number, endToken: number): string | null {
  const { homeState, homeBodies } = scene.grammar;
  if (homeState === null) return null;
  for (let t = startToken; t < endToken; t++)
    if (homeBodies.has(scene.doc.lemma(t))) return scene.publisherCountry ?? homeState;
  return null;
}
