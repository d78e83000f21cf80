import { once } from 'node:events';
import type { LanguageParts } from '@rapport/models';
import { expect, it } from 'vitest';
import { type PartsDesk, PartsStore } from './shared-parts.ts';

/** As a worker asks, but without blocking this thread, which has to answer. */
async function asked({ port }: PartsDesk, language: string): Promise<LanguageParts | null> {
  port.postMessage(language);
  const [answer] = (await once(port, 'message')) as [LanguageParts | null];
  port.close();
  return answer;
}

it('gives every worker the same memory, and counts its answers', async () => {
  const store = new PartsStore();
  const desks = [store.openDesk(), store.openDesk()];
  const [one, other] = await Promise.all(desks.map((desk) => asked(desk, 'ko')));
  one!.model.tagger.forward.entries[0] = 4321;
  expect(other!.model.tagger.forward.entries[0]).toBe(4321);
  expect(desks.map(({ answers }) => answers[0])).toEqual([1, 1]);
});

it('leaves to the worker what it cannot read', async () => {
  expect(await asked(new PartsStore().openDesk(), 'tlh')).toBeNull();
});
