// Documents found again by the bands of their signatures (locality-sensitive hashing).

import { bandsOf } from './signature.ts';

/** An index in memory of documents with a signature. */
export class Buckets<T extends { readonly signature: string }> {
  readonly #buckets = new Map<string, T[]>();

  add(document: T): void {
    for (const band of bandsOf(document.signature)) {
      const bucket = this.#buckets.get(band);
      if (bucket === undefined) this.#buckets.set(band, [document]);
      else bucket.push(document);
    }
  }

  /** Those that share a band, each once. */
  near(document: { readonly signature: string }): T[] {
    return [...new Set(bandsOf(document.signature).flatMap((band) => this.#buckets.get(band) ?? []))];
  }
}
