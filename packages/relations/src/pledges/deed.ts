// What a later event is to a promise: the kind of deed, in words that the table of fulfilments uses.

import type { MergedEvent } from '@rapport/record';
import { type AgreementStep, stepNamed } from './agreement-steps.ts';

export const DEEDS = [
  'visit',
  'meeting',
  'agreement_step',
  'endorsement',
  'easing',
  'carried_out',
  'release',
  'withdrawal',
  'exchange',
  'aid',
  'cancellation',
  'refusal',
  'cut',
  'move',
  'force',
] as const;
export type Deed = (typeof DEEDS)[number];

const CANCELLED = /\bcancel|\bcall(?:s|ed|ing)? off|\bscrap|\babandon|\bdrop(?:s|ped)?\b|취소|무산|철회|取消/iu;
const POSTPONED = /\bpostpon|\bdelay|\bput(?:s|ting)? off|\bdefer|연기|미루|推迟|延期/iu;
/** A sentence that itself promises shows no deed. */
const AHEAD =
  /\b(?:agree[sd]?|agreeing|promis|pledg|vow|will|would|plan(?:s|ned|ning)?|intend|offer(?:s|ed)?|ready|willing|propos|expect)|하기로|예정|약속|将|承诺|同意|计划/iu;
/** Talks of which a sentence speaks beforehand: they have not taken place. */
const EXPECTED =
  /\bahead of\b|\bupcoming\b|\bpotential\b|\bpossible\b|\borgani[sz]ing\b|\bin preparation for\b|앞두고|앞서|即将/iu;
const WITHDRAWALS: ReadonlySet<string> = new Set(['withdraw', 'disarm', 'ceasefire']);
const BEGUN = /\b(?:beg[ia]n|begun|begins|start(?:s|ed|ing)?|launch(?:es|ed)?)\b|시작|착수|开始|启动/iu;

/** The deeds that an event shows: done, not announced, and none for a postponement. */
export function deedsOf(event: MergedEvent): Deed[] {
  if (event.status !== 'occurred' && event.status !== 'ongoing') return [];
  const deeds = event.event.flatMap((type) => deedsOfType(event, type));
  return deeds.length === 0 || POSTPONED.test(event.text) ? [] : [...new Set(deeds)];
}

function deedsOfType(event: MergedEvent, type: MergedEvent['event'][number]): Deed[] {
  switch (type) {
    case 'CONSULT':
      if (EXPECTED.test(event.text)) return [];
      return event.mode.includes('visit') ? ['visit', 'meeting'] : ['meeting'];
    case 'AGREE':
      return stepOf(event) === null || AHEAD.test(withoutNouns(event.text)) ? [] : ['agreement_step'];
    case 'SUPPORT':
      return stepOf(event) === null ? ['endorsement'] : ['agreement_step'];
    case 'CONCEDE':
      return AHEAD.test(event.text) ? [] : ['easing'];
    case 'RETREAT':
      return retreat(event);
    case 'COOPERATE':
      return stepOf(event) === null ? ['exchange'] : ['exchange', 'agreement_step'];
    case 'AID':
      return ['aid'];
    case 'REJECT':
      return CANCELLED.test(event.text) ? ['cancellation', 'refusal'] : ['refusal'];
    case 'SANCTION':
    case 'COERCE':
      return CANCELLED.test(event.text) ? ['cancellation', 'cut'] : ['cut'];
    case 'MOBILIZE':
      return ['move'];
    case 'ASSAULT':
      return ['force'];
    default:
      return [];
  }
}

function retreat({ mode }: MergedEvent): Deed[] {
  if (mode.includes('release')) return ['carried_out', 'release'];
  return mode.some((m) => WITHDRAWALS.has(m)) ? ['carried_out', 'withdrawal'] : ['carried_out'];
}

/** "The free trade agreement took effect" promises nothing, though "agree" is in it. */
function withoutNouns(text: string): string {
  return text.replaceAll(/\bagreements?\b/giu, '');
}

/** The furthest step of an agreement that the event's sentences name. */
export function stepOf(event: MergedEvent): AgreementStep | null {
  return stepNamed(event.text);
}

/** Whether the sentence tells a beginning only. */
export function isBegun(event: MergedEvent): boolean {
  return BEGUN.test(event.text);
}
