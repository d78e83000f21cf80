// The command as a process of its own on source, for tests that end it.

import { runProcess } from '../main.ts';

await runProcess();
