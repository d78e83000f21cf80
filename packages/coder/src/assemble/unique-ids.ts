// Ids of one record: made of content, and never given twice.

import { contentId } from '@rapport/record';

/** Gives ids; where the same content comes again, its number among its like is a part of the content. */
export class UniqueIds {
  readonly #given = new Map<string, number>();

  /** The id of the parts: on every machine and in every run the same for the same parts in the same order of asking. */
  of(prefix: string, parts: readonly (string | number)[]): string {
    const id = contentId(prefix, parts);
    const before = this.#given.get(id) ?? 0;
    this.#given.set(id, before + 1);
    return before === 0 ? id : contentId(prefix, [...parts, before]);
  }
}
