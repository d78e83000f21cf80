// What kind of act a promise names, how far it goes, and whether any event could ever show that it was kept.

import type { PledgeAct } from '@rapport/record';
import {
  ASPECTS,
  EFFORTS,
  ENDING_VERBS,
  ENGLISH_NOUNS,
  ENGLISH_VERBS,
  GENERAL_OBJECTS,
  GENERAL_VERBS,
  LEAVING_VERBS,
  LIGHT_VERBS,
  NEGATION_STEMS,
  OCCASION_VERBS,
  STEMS,
  VAGUE_STEMS,
} from './act-words.ts';
import { AGREEMENT_STEPS, type AgreementStep, stepNamed } from './agreement-steps.ts';

/** What the words of a promise tell. */
export interface ActReading {
  readonly act: PledgeAct;
  /** How far an agreement is promised to go; in force where the words name no step. */
  readonly goal: AgreementStep;
  /** Nothing that could be seen to happen is promised. */
  readonly vague: boolean;
}

/** Words behind the verb in which its object is looked for. */
const OBJECT_REACH = 6;
const WORD = /[\p{L}\p{M}\p{N}$€£¥₩'’-]+/gu;
const JOINED_SCRIPT = /[\p{Script=Hangul}\p{Script=Han}]/u;
const NEGATION = /^(?:not|never|n['’]t|no|neither)$/;
const FILLER = /^(?:to|a|an|the|jointly|soon|also|formally|officially|immediately)$/;
/** A promise that opens like this names its act by a noun: "a trip by Lee", "$5 million in aid", "new sanctions". */
const NOMINAL = /^(?:an?|the|its|his|her|their|our|new|further|more|another|[$€£¥₩\d].*)$/;

/** Reads the act from the words of a promise ("lift the ban on group tours"). */
export function readAct(action: string): ActReading {
  const goal = stepNamed(action) ?? AGREEMENT_STEPS[AGREEMENT_STEPS.length - 1]!;
  if (JOINED_SCRIPT.test(action)) return { ...readStems(action), goal };
  const words = [...action.matchAll(WORD)].map(([word]) => word.toLowerCase());
  if (words.slice(0, 2).some((word) => NEGATION.test(word))) return { act: 'abstain', goal, vague: false };
  const told = words.filter((word) => !FILLER.test(word));
  const act = isNominal(words) ? nominalAct(told) : verbalAct(told);
  return { act, goal, vague: isVague(words) };
}

function readStems(action: string): { act: PledgeAct; vague: boolean } {
  if (NEGATION_STEMS.test(action)) return { act: 'abstain', vague: false };
  const act = STEMS.find(([, stem]) => stem.test(action))?.[0] ?? 'other';
  return { act, vague: act === 'other' && VAGUE_STEMS.test(action) };
}

function isNominal(words: readonly string[]): boolean {
  const first = words[0] ?? '';
  return NOMINAL.test(first) || (nounAct([first]) !== null && ownAct(first) === null);
}

/** A noun of a measure names what is to be taken, unless its end is spoken of. */
function nominalAct(words: readonly string[]): PledgeAct {
  const named = nounAct(words.slice(0, OBJECT_REACH + 2)) ?? 'other';
  if (named !== 'lift') return named;
  return words.some((word) => /^(?:lifting|easing|removal|end|waiver|exemption|suspension)$/.test(word))
    ? 'lift'
    : 'impose';
}

function verbalAct(words: readonly string[]): PledgeAct {
  const verb = base(words[0] ?? '');
  if (ASPECTS.has(verb) && ownAct(base(words[1] ?? '')) !== null) return verbalAct(words.slice(1));
  const named = nounAct(words.slice(1, 1 + OBJECT_REACH));
  if (LIGHT_VERBS.has(verb) && named !== null) return withLightVerb(verb, named);
  return ownAct(verb) ?? 'other';
}

function ownAct(verb: string): PledgeAct | null {
  return ENGLISH_VERBS.find(([, verbs]) => verbs.has(verb))?.[0] ?? null;
}

/** "Send troops" deploys, "receive Lee on a visit" hosts, "withdraw from the treaty" is a measure. */
function withLightVerb(verb: string, named: PledgeAct): PledgeAct {
  if (verb === 'receive' || verb === 'welcome') return named === 'visit' ? 'host' : 'other';
  if (OCCASION_VERBS.has(verb)) return named === 'meet' || named === 'cooperate' ? named : 'other';
  if (verb === 'resume' || verb === 'restart') return named === 'meet' ? 'meet' : 'resume';
  if (named === 'agreement' && LEAVING_VERBS.has(verb)) return 'impose';
  if (named === 'lift') return ENDING_VERBS.has(verb) ? 'lift' : 'impose';
  if (verb === 'withdraw' || (named === 'deploy' && ENDING_VERBS.has(verb))) return 'withdraw';
  if (ENDING_VERBS.has(verb)) return named === 'release' ? 'release' : 'impose';
  return verb === 'open' ? 'establish' : named;
}

function nounAct(words: readonly string[]): PledgeAct | null {
  for (const word of words) {
    const found = ENGLISH_NOUNS.find(([, nouns]) => nouns.has(word));
    if (found !== undefined) return found[0];
  }
  return null;
}

function isVague(words: readonly string[]): boolean {
  const verb = base(words[0] ?? '');
  if (words.some((word) => /\d/.test(word))) return false;
  if (EFFORTS.has(verb)) return true;
  const rest = words.slice(1).filter((word) => word.length > 3 || /^(?:tie|key|new)$/.test(word));
  return (
    GENERAL_VERBS.has(verb) &&
    rest.every(
      (word) =>
        GENERAL_OBJECTS.has(word) || /^(?:with|their|both|each|between|other|this|that|into|more|from)$/.test(word),
    )
  );
}

/** Verbs in -ing as they stand in the tables. */
function base(word: string): string {
  if (!word.endsWith('ing') || word.length < 6) return word;
  const stem = word.slice(0, -3);
  const known = (candidate: string): boolean =>
    LIGHT_VERBS.has(candidate) || ASPECTS.has(candidate) || ownAct(candidate) !== null;
  return [stem, `${stem}e`, stem.slice(0, -1)].find(known) ?? stem;
}
