// What one page may cost.

/** Limits on one page; every one has a default of its own. */
export interface ReadLimits {
  /** Most bytes of the decoded page (default 20,000,000). */
  readonly maxBytes?: number;
  /** Deepest nesting of elements (default 512). */
  readonly maxDepth?: number;
}

/** 20 MB: the largest article page met in practice is below 5 MB. */
export const DEFAULT_MAX_BYTES = 20_000_000;

/** Real pages nest below 100 levels; Readability takes quadratic time in the depth and overflows the stack at about 10,000. */
export const DEFAULT_MAX_DEPTH = 512;
