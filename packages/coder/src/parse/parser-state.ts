// Where a transition parser stands in a sentence: stack, buffer, and the arcs drawn so far.

import type { Kernel } from '../linear/kernel.ts';
import { LEFT, RIGHT, SHIFT } from './transitions.ts';

const NONE = -1;

/** Words are numbered from 0 within the sentence; `size` is the root, which stands behind the last word. */
export class ParserState {
  size = 0;
  depth = 0;
  /** First buffer item. */
  front = 0;
  stack: Int32Array = new Int32Array(0);
  heads: Int32Array = new Int32Array(0);
  relations: Uint8Array = new Uint8Array(0);
  /** Outermost and second outermost children on each side. */
  left1: Int32Array = new Int32Array(0);
  left2: Int32Array = new Int32Array(0);
  right1: Int32Array = new Int32Array(0);
  right2: Int32Array = new Int32Array(0);
  leftCount: Int32Array = new Int32Array(0);
  rightCount: Int32Array = new Int32Array(0);
  /** Hash of the relations of the children on each side, in the order they were attached. */
  leftSet: Int32Array = new Int32Array(0);
  rightSet: Int32Array = new Int32Array(0);
  readonly #kernel: Kernel;
  /** Hash of the words on the stack up to each depth. */
  #marks: Int32Array = new Int32Array(1);

  /** Where the kernel looks, the state lies in its memory; `begin` may move it. */
  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** Starts a sentence of `size` words. */
  begin(size: number): void {
    if (this.stack.length < size + 1) this.#grow(Math.max(128, size * 2));
    this.size = size;
    this.depth = 0;
    this.front = 0;
    const end = size + 1;
    this.heads.fill(NONE, 0, end);
    this.relations.fill(0, 0, end);
    for (const links of [this.left1, this.left2, this.right1, this.right2]) links.fill(NONE, 0, end);
    for (const counts of [this.leftCount, this.rightCount, this.leftSet, this.rightSet]) counts.fill(0, 0, end);
  }

  get isFinal(): boolean {
    return this.depth === 0 && this.front === this.size;
  }

  /** Whether one word is left, to hang on the root. */
  get isClosing(): boolean {
    return this.depth === 1 && this.front === this.size;
  }

  /** A number that stands for the words on the stack: the same words have the same mark. */
  get mark(): number {
    return this.#marks[this.depth]!;
  }

  /** Whether a kind of transition may be taken. With only the root left in the buffer, one word alone may hang on it. */
  allows(kind: number): boolean {
    if (kind === SHIFT) return this.front < this.size;
    if (kind === LEFT) return this.depth === 1 || (this.depth > 1 && this.front < this.size);
    return this.depth > 1;
  }

  apply(kind: number, relation: number): void {
    if (kind === SHIFT) {
      this.#marks[this.depth + 1] = Math.imul((this.#marks[this.depth]! ^ this.front) + 1, 0x9e3779b1);
      this.stack[this.depth++] = this.front++;
      return;
    }
    const child = this.stack[--this.depth]!;
    const head = kind === RIGHT ? this.stack[this.depth - 1]! : this.front;
    this.heads[child] = head;
    this.relations[child] = relation;
    if (kind === LEFT) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = child;
      this.leftCount[head]!++;
      this.leftSet[head] = Math.imul(this.leftSet[head]! + relation, 0x9e3779b1);
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = child;
      this.rightCount[head]!++;
      this.rightSet[head] = Math.imul(this.rightSet[head]! + relation, 0x9e3779b1);
    }
  }

  #grow(length: number): void {
    const kernel = this.#kernel;
    this.stack = new Int32Array(length);
    this.heads = new Int32Array(length);
    this.relations = kernel.bytes(length);
    this.left1 = kernel.ints(length);
    this.left2 = kernel.ints(length);
    this.right1 = kernel.ints(length);
    this.right2 = kernel.ints(length);
    this.leftCount = kernel.ints(length);
    this.rightCount = kernel.ints(length);
    this.leftSet = kernel.ints(length);
    this.rightSet = kernel.ints(length);
    this.#marks = new Int32Array(length + 1);
  }
}
