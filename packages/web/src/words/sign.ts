// The second sign beside colour: up for cooperation, down for conflict; filled for deeds, hollow for words.

import type { MergedEvent } from '@rapport/record';

export type SignKind = 'coop-deed' | 'coop-word' | 'conf-word' | 'conf-deed' | 'neutral';

/** A request scores nothing either way, and is drawn as a ring. */
export function signOf({ quad_code, event_scale }: Pick<MergedEvent, 'quad_code' | 'event_scale'>): SignKind {
  if (event_scale === 0) return 'neutral';
  if (quad_code === 2) return 'coop-deed';
  if (quad_code === 4) return 'conf-deed';
  return event_scale > 0 ? 'coop-word' : 'conf-word';
}

/** The class that gives its colour. */
export function toneOf(sign: SignKind): 'coop' | 'conf' | 'soft' {
  if (sign === 'neutral') return 'soft';
  return sign.startsWith('coop') ? 'coop' : 'conf';
}
