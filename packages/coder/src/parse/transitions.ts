// The transition system of the parser: arc-hybrid with the root at the buffer's end.

/** Moves the first buffer item onto the stack. */
export const SHIFT = 0;
/** The first buffer item becomes the head of the stack's top. */
export const LEFT = 1;
/** The item below the stack's top becomes its head. */
export const RIGHT = 2;

/** The relation that hangs on the root; only it may, and only there. */
export const ROOT_RELATION = 'root';
