// The shape of a doubt: a test of one act on its way to an event.

import type { Doc } from '../../doc/doc.ts';
import type { Draft } from '../../events/settle-type.ts';

/** True when the words around the act show another sense than the one it was read in. */
export type Doubt = (draft: Draft, doc: Doc) => boolean;
