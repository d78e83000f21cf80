// Stands for a process that meets inputs: it hangs at the third, dies at the sixth, and finds fault with the eighth.

import { openSync, writeSync } from 'node:fs';
import type { Block, FromChild } from './child.ts';

const file = openSync(process.argv[4]!, 'w');
const tell = (message: FromChild): void => void process.send!(message);

process.on('message', ({ from, to }: Block) => {
  for (let number = from; number < to; number++) {
    writeSync(file, String(number).padStart(12), 0);
    while (number === 3);
    if (number === 6) process.kill(process.pid, 'SIGKILL');
  }
  const findings = from <= 8 && 8 < to ? [{ number: 8, kind: 'error', what: 'a fault' } as const] : [];
  tell({ kind: 'block', result: { taken: to - from - findings.length, refused: 0, findings, slowest: 1 }, peakMb: 50 });
});
process.on('disconnect', () => process.exit(0));
tell({ kind: 'ready' });
