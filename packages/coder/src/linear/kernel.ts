// The inner loops of tagging and parsing as WebAssembly, and the memory they work in. Compiled from `packages/coder/kernel`:
// in JavaScript each look into an array is checked anew, which takes as long as the sums themselves and leaves the
// processor no room to fetch ahead. It halves the time that a transition takes.

import { KERNEL_CODE } from './kernel-code.generated.ts';

const PAGE_BYTES = 65_536;
/** A gibibyte, far above any model; only what is asked for is taken. Compiled into the code. */
const MOST_PAGES = 16_384;
/** A line of the processor's cache. */
const ALIGNMENT = 64;
/** Templates of a question at most. */
export const MOST_TEMPLATES = 256;

/** A `WebAssembly.Memory` that threads can share. */
export interface KernelMemory {
  readonly buffer: SharedArrayBuffer;
  /** Adds pages of 64 KiB; returns how many there were. */
  grow(pages: number): number;
}

/** What `packages/coder/kernel/index.ts` exports, where it is told; `question` and `sentence` are addresses. */
export interface KernelCode {
  writeRows(question: number): void;
  scoreLook(question: number, look: number): void;
  score(question: number): void;
  sum(question: number): number;
  chooseClass(question: number, from: number): void;
  takeBestClass(question: number): void;
  chooseOfThree(question: number, allowed: number): void;
  look(sentence: number, s0: number, s1: number, s2: number, b0: number, depth: number): void;
}

/** As much of the platform's interface as is used here; no library of types that runs everywhere has it. */
declare const WebAssembly: {
  readonly Memory: new (descriptor: { initial: number; maximum: number; shared: boolean }) => KernelMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: { env: { memory: KernelMemory } }) => { readonly exports: unknown };
};
declare function atob(text: string): string;

let compiled: object | null = null;

/** What can be held in a kernel's memory. */
export type KernelArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/**
 * The code with its memory. Not to be shared between threads; its memory can be. What a thread works in is not given
 * back when the thread ends: 128 KiB a model, 6 MB in a million documents, after which fifty threads have been replaced.
 */
export class Kernel {
  readonly memory: KernelMemory;
  readonly code: KernelCode;
  /** Addresses of working memory for a look's rows: four bytes each, and two bytes each. */
  readonly found: number;
  readonly firsts: number;
  readonly #isGiven: boolean;
  readonly #addresses = new WeakMap<KernelArray, number>();
  /** Where free memory begins and ends. */
  #next = 0;
  #end = 0;

  /** `memory`: that of another kernel, with the weights that arrays over shared memory stand for. */
  constructor(memory?: KernelMemory) {
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(KERNEL_CODE), (char) => char.charCodeAt(0)));
    this.#isGiven = memory !== undefined;
    this.memory = memory ?? new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES, shared: true });
    this.code = new WebAssembly.Instance(compiled, { env: { memory: this.memory } }).exports as KernelCode;
    this.found = this.#allocate(MOST_TEMPLATES * 4);
    this.firsts = this.#allocate(MOST_TEMPLATES * 2);
  }

  /** Working memory, all zero. Its `byteOffset` is its address. */
  ints(count: number): Int32Array {
    const at = this.#allocate(count * 4);
    return new Int32Array(this.memory.buffer, at, count);
  }

  /** The same in bytes. */
  bytes(count: number): Uint8Array {
    const at = this.#allocate(count);
    return new Uint8Array(this.memory.buffer, at, count);
  }

  /** The address of an array's content, which is copied if it is not in this memory yet. The array must not change. */
  hold(array: KernelArray): number {
    if (this.#isGiven && array.buffer instanceof SharedArrayBuffer) return array.byteOffset;
    const known = this.#addresses.get(array);
    if (known !== undefined) return known;
    const copy = this.copy(array);
    this.#addresses.set(array, copy.byteOffset);
    return copy.byteOffset;
  }

  /** A copy of an array in this memory; of a buffer of Node's, plain bytes. */
  copy<T extends KernelArray>(array: T): T {
    const at = this.#allocate(array.byteLength);
    const kind = array instanceof Uint8Array ? Uint8Array : array.constructor;
    const Kind = kind as new (buffer: SharedArrayBuffer, at: number, length: number) => T;
    const copy = new Kind(this.memory.buffer, at, array.length);
    copy.set(array);
    return copy;
  }

  /** Another thread may take the pages that follow, so that a piece is either whole before them or whole behind. */
  #allocate(bytes: number): number {
    const needed = Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    if (this.#next + needed > this.#end) {
      const pages = Math.ceil(needed / PAGE_BYTES);
      const from = this.memory.grow(pages) * PAGE_BYTES;
      if (from !== this.#end) this.#next = from;
      this.#end = from + pages * PAGE_BYTES;
    }
    const at = this.#next;
    this.#next += needed;
    return at;
  }
}
