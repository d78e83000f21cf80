// The command as a process of its own, on source, for the programs that start many of them.

import { runProcess } from '../packages/cli/src/main.ts';

await runProcess();
