// A process that gives inputs to a target, block by block, and may hang or die of one: `child.ts TARGET SEED PLACE`.
// The number of the input under way stands in the file PLACE, for whoever has to tell which one it was.

import { openSync, writeSync } from 'node:fs';
import { type BlockResult, runBlock } from './block.ts';
import { isTarget, TARGETS } from './targets.ts';

export type FromChild =
  | { readonly kind: 'ready' }
  | { readonly kind: 'block'; readonly result: BlockResult; readonly peakMb: number };

export interface Block {
  readonly from: number;
  readonly to: number;
}

const DIGITS = 12;

const [name = '', seed = '', place = ''] = process.argv.slice(2);
if (!isTarget(name) || process.send === undefined) throw new Error('this is started by bench/fuzz.ts');
const target = await TARGETS[name]();
const file = openSync(place, 'w');
const onInput = (number: number): void => {
  writeSync(file, String(number).padStart(DIGITS), 0);
};

process.on('message', (block: Block) => {
  void runBlock(target, { seed: Number(seed), ...block, onInput }).then((result) => {
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
    tell({ kind: 'block', result, peakMb });
  });
});
process.on('disconnect', () => void (target.close?.() ?? Promise.resolve()).finally(() => process.exit(0)));
tell({ kind: 'ready' });

function tell(message: FromChild): void {
  process.send!(message);
}
