// Answers kept as long as the record they were made of has not changed.

import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ChangeClock } from './change-clock.ts';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Fast to make, and nearly as small as the slowest. */
const BROTLI_QUALITY = 4;
/** Bytes below which packing gains nothing. */
const WORTH_PACKING = 1024;
/** Milliseconds for which an answer under way is waited for while an older one is at hand. */
const PATIENCE_MS = 100;
/**
 * After others' changes an answer is made anew at the earliest when so many times the time that making it took has gone
 * by: however fast others write, answering them takes a small share of the machine.
 */
const REST = 10;
const LONGEST_REST_MS = 5000;
/** Characters of all kept answers together. */
const MOST_KEPT = 48_000_000;

export type Encoding = 'br' | 'gzip' | 'identity';

/** An answer with the number of the change it was made after. */
export interface Answer {
  readonly changes: number;
  /** Milliseconds of the clock before which it is not made anew for others' changes. */
  readonly restsUntil: number;
  readonly body: string;
  readonly packed: Map<Encoding, Promise<Buffer>>;
}

/** Makes an answer; `urgent` when whoever asks has no older one to be given meanwhile. */
export type Make = (urgent: boolean) => Promise<string>;

/** An answer that no change of the record touches. */
export function standing(body: string): Answer {
  return { changes: 0, restsUntil: 0, body, packed: new Map() };
}

interface Making {
  readonly changes: number;
  readonly begun: number;
  readonly answer: Promise<Answer>;
}

interface CacheOptions {
  /** Called whenever an answer is given that is older than the record, with the state it is of. */
  readonly onLate?: (changes: number) => void;
  /** Milliseconds of a clock that only goes on. */
  readonly monotonic?: () => number;
}

/** Keeps answers by key. Each is made at most once for a state of the record, however many ask. */
export class AnswerCache {
  readonly #clock: ChangeClock;
  readonly #onLate: (changes: number) => void;
  readonly #monotonic: () => number;
  readonly #kept = new Map<string, Answer>();
  readonly #making = new Map<string, Making>();
  #size = 0;

  constructor(clock: ChangeClock, options: CacheOptions = {}) {
    this.#clock = clock;
    this.#onLate = options.onLate ?? (() => undefined);
    this.#monotonic = options.monotonic ?? (() => performance.now());
  }

  /** The state of the record now. */
  changes(): Promise<number> {
    return this.#clock.current();
  }

  /**
   * The answer as the record stands. While others write without pause, one that is a moment old is given rather than
   * made anew for every reader; after a change of this server's own only a fresh one is.
   */
  async get(key: string, make: Make): Promise<Answer> {
    const changes = await this.#clock.current();
    const kept = this.#kept.get(key);
    if (kept?.changes === changes) return this.#touch(key, kept);
    if (kept === undefined || kept.changes < this.#clock.ownChange) {
      return await this.#makeOnce(key, changes, () => make(true)).answer;
    }
    const given = await this.#freshOr(kept, key, changes, make);
    if (given.changes < changes) this.#onLate(given.changes);
    return given;
  }

  /** The fresh answer if it comes soon, else the older one. */
  async #freshOr(kept: Answer, key: string, changes: number, make: Make): Promise<Answer> {
    const now = this.#monotonic();
    if (now < kept.restsUntil && !this.#making.has(key)) return this.#touch(key, kept);
    const { answer, begun } = this.#makeOnce(key, changes, () => make(false));
    // An error of making it anew shows to whoever has no older answer to fall back on.
    const soon = answer.catch(() => kept);
    const patience = PATIENCE_MS - (now - begun);
    return patience > 0 ? await soonOr(soon, kept, patience) : kept;
  }

  #makeOnce(key: string, changes: number, make: () => Promise<string>): Making {
    const running = this.#making.get(key);
    if (running !== undefined && running.changes >= this.#clock.ownChange) return running;
    const begun = this.#monotonic();
    const answer = make().then((body) => {
      const now = this.#monotonic();
      const restsUntil = now + Math.min(LONGEST_REST_MS, REST * (now - begun));
      return this.#keep(key, { ...standing(body), changes, restsUntil });
    });
    const entry = { changes, begun, answer };
    this.#making.set(key, entry);
    const done = (): void => {
      if (this.#making.get(key) === entry) this.#making.delete(key);
    };
    answer.then(done, done);
    return entry;
  }

  #keep(key: string, answer: Answer): Answer {
    this.#drop(key);
    this.#kept.set(key, answer);
    this.#size += answer.body.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= MOST_KEPT) break;
      this.#drop(oldest);
    }
    return answer;
  }

  #drop(key: string): void {
    this.#size -= this.#kept.get(key)?.body.length ?? 0;
    this.#kept.delete(key);
  }

  #touch(key: string, answer: Answer): Answer {
    this.#kept.delete(key);
    this.#kept.set(key, answer);
    return answer;
  }
}

/** The body in the encoding that the client takes and that is worth it; packed once. */
export async function packedBody(answer: Answer, accepted: string | undefined): Promise<[Encoding, Buffer | string]> {
  const encoding = encodingFor(accepted);
  if (encoding === 'identity' || answer.body.length < WORTH_PACKING) return ['identity', answer.body];
  const packed = answer.packed.get(encoding) ?? pack(answer.body, encoding);
  answer.packed.set(encoding, packed);
  return [encoding, await packed];
}

function encodingFor(accepted = ''): Encoding {
  const taken = accepted.split(',').flatMap((part) => {
    const [name, ...rest] = part.trim().toLowerCase().split(';');
    return rest.some((one) => /^\s*q=0(?:\.0*)?$/.test(one)) ? [] : [name];
  });
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity';
}

function pack(body: string, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } };
  return encoding === 'br' ? compressBrotli(body, options) : compressGzip(body);
}

/** The fresh answer if it comes within so many milliseconds, else the older one. */
async function soonOr(fresh: Promise<Answer>, kept: Answer, patience: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(kept), patience);
  });
  const answer = await Promise.race([fresh, late]);
  clearTimeout(timer);
  return answer;
}
