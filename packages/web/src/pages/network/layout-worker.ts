// Arranges a network away from the page's own thread.

import { type Arrangement, arrange } from './arrange.ts';

addEventListener('message', ({ data }: MessageEvent<Arrangement>) => postMessage(arrange(data)));
