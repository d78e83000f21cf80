// Why a mention was coded as it was, in a few words.

import type { EventMention } from '@rapport/record';
import { say, word } from '../strings/catalogue.ts';

/** Rule or model, and the kind of act that came second. */
export function whyWords({ why: { rule, model, runner_up: second } }: EventMention): string[] {
  return [
    ...(rule === undefined ? [] : [say('event.rule', { id: rule })]),
    ...(model === undefined ? [] : [say('event.model', { id: model })]),
    ...(second === undefined ? [] : [say('event.runnerUp', { type: word('type', second) })]),
  ];
}
