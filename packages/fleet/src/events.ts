// What goes on in a fleet, for whoever logs or counts it.

import type { RapportError } from '@rapport/record';

/** What a worker has to tell while it runs. */
export type FleetEvent =
  /** A worker took articles up: so many, some of them for the second time or more. */
  | { readonly kind: 'taken'; readonly articles: number; readonly again: number }
  /** A batch is committed and acknowledged. */
  | {
      readonly kind: 'kept';
      readonly added: number;
      readonly known: number;
      readonly passed_over: number;
      readonly mentions: number;
    }
  | { readonly kind: 'dead'; readonly document: string; readonly code: string; readonly message: string }
  /** The ledger cannot be written to for now; what is held is kept alive and tried again. */
  | { readonly kind: 'ledger-waits'; readonly code: string; readonly message: string }
  | { readonly kind: 'ledger-back' }
  | { readonly kind: 'nats-lost' }
  | { readonly kind: 'nats-back' }
  | { readonly kind: 'nats-failed'; readonly message: string }
  /** The server kept articles and handed them out to nobody: they were sent again. */
  | { readonly kind: 'stranded'; readonly articles: number }
  /** This worker had its turn to fold. */
  | { readonly kind: 'folded'; readonly added: number; readonly changed: number; readonly removed: number }
  | { readonly kind: 'fold-failed'; readonly code: string; readonly message: string }
  /** No more may wait, or the server cannot store it: the sender waits, and tries again. */
  | { readonly kind: 'send-waits'; readonly message: string }
  | { readonly kind: 'send-goes-on' };

/** Who is told of it. */
export type OnFleetEvent = (event: FleetEvent) => void;

/** An error as an event tells it. */
export function told({ code, message }: RapportError): { readonly code: string; readonly message: string } {
  return { code, message };
}
