// How V8 works for this program, in all its threads.

import { setFlagsFromString } from 'node:v8';

/**
 * How far the heap may grow before it is cleaned, in percent of what lives in it. Left alone, V8 lets the rubbish of a
 * long run grow to several times that; a batch of documents leaves much.
 */
const GROWTH_PERCENT = 50;

/**
 * How much of a function's code runs, in bytes of bytecode, before V8 thinks of compiling it once more: four times its
 * own choice. The coder is much code of which little is hot; compiling the rest took a tenth of a run's processor time,
 * and took it anew in every thread.
 */
const COMPILED_AFTER = 4 * 132 * 1024;

/**
 * Sets V8's flags for this process; call before the first thread is started.
 *
 * What is young is cleaned by the thread that made it: V8's helpers, four for all threads, spend more on meeting than
 * they save, since little survives of a page's rubbish and the cores have pages to code.
 */
export function tuneEngine(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString(`--interrupt-budget=${COMPILED_AFTER}`);
}
