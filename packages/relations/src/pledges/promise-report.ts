// One report of a promise, wherever it comes from: a pledge that the coder read, or an event announced for later.

import type { Amount, DocumentFacts, Due, Entity, EventActor, Pledge, PledgeReport } from '@rapport/record';
import { contentWords, figures } from '../align/words.ts';
import { type Day, dayOf } from '../days.ts';
import { GENERAL_OBJECTS, TITLES } from './act-words.ts';
import { type ActReading, readAct } from './read-act.ts';

/** What folding compares. */
export interface PromiseReport {
  readonly id: string;
  readonly by: readonly EventActor[];
  readonly to: readonly EventActor[];
  readonly action: string;
  readonly reading: ActReading;
  readonly firmness: Pledge['firmness'];
  readonly condition?: string;
  readonly due?: Due;
  readonly amounts?: readonly Amount[];
  readonly document: PromiseDocument;
  /** Day of publication. */
  readonly made: Day | null;
  /** The sentence. */
  readonly text: string;
  /** Where the sentence starts: with its document it names the sentence. */
  readonly start: number;
  /** Words of the promise that tell its object; no party, no general word. */
  readonly object: ReadonlySet<string>;
  /** The announced event that it comes from or is linked with: a mention id or an event id. */
  readonly eventIds: readonly string[];
}

/** What is kept of the document; `DocumentFacts` and a mention's reference both have it. */
export type PromiseDocument = Pick<DocumentFacts, 'document_id' | 'language' | 'published'> & {
  readonly key: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly publisher_country?: string;
};

/** A due date that lies further back than this was not meant as one ("since 2017"). */
const BACKWARD_DAYS = 31;
/** Words in which English names the object of a promise. */
const CORE_WORDS = 14;
const CIRCUMSTANCE =
  /[,;]? \b(?:amid|after|following|due to|because|as part of|in response|in retaliation|in exchange|citing|saying|in order|ahead of|before|while|who|which|until|beginning|starting|despite|unless|if|in the wake)\b/iu;
const GENERAL_WORDS = contentWords([...GENERAL_OBJECTS, TITLES].join(' '));

/** The report of a pledge as folding takes it. */
export function promiseOf({ pledge, document }: PledgeReport): PromiseReport {
  const by = pledge.by.map(actorOf);
  const to = pledge.to.map(actorOf);
  const made = dayOf(document.published);
  const due = soundDue(pledge.due, made);
  return {
    id: pledge.id,
    by,
    to,
    action: pledge.action,
    reading: readAct(pledge.action),
    firmness: pledge.firmness,
    ...(pledge.condition === undefined ? {} : { condition: pledge.condition }),
    ...(due === undefined ? {} : { due }),
    ...(pledge.amounts === undefined ? {} : { amounts: pledge.amounts }),
    document,
    made,
    text: pledge.text,
    start: sentenceStart(pledge.text_info),
    object: objectWords(pledge.action, [...by, ...to], due?.text ?? ''),
    eventIds: pledge.event_id === undefined ? [] : [pledge.event_id],
  };
}

/** Words that tell what a promise is about: content words and figures without the parties, the date and general words. */
export function objectWords(text: string, parties: readonly EventActor[], dueText: string): ReadonlySet<string> {
  const found = contentWords(coreOf(text));
  const named = contentWords(parties.map((party) => party.identifier_text).join(' '));
  const roots = [...named].filter((word) => /^[a-z]{4}/.test(word)).map((word) => word.slice(0, 4));
  const dated = contentWords(dueText);
  for (const word of found) {
    const ofParty = named.has(word) || roots.some((root) => word.startsWith(root));
    if (ofParty || dated.has(word) || GENERAL_WORDS.has(word)) found.delete(word);
  }
  const dueFigures = figures(dueText);
  for (const figure of figures(coreOf(text))) if (!dueFigures.has(figure)) found.add(figure);
  return found;
}

/** The promise without its circumstances: what stands behind "amid", "after", "due to" says nothing of its object. */
export function coreOf(action: string): string {
  const head = action.split(CIRCUMSTANCE)[0]!;
  return head.split(/\s+/).slice(0, CORE_WORDS).join(' ');
}

/** Captions count apart from the text they stand beside. */
export function sentenceStart(info: { readonly start: number; readonly caption?: number }): number {
  return info.caption === undefined ? info.start : -1 - info.caption;
}

function soundDue(due: Due | undefined, made: Day | null): Due | undefined {
  const start = dayOf(due?.start ?? null);
  const end = dayOf(due?.end ?? null);
  if (due === undefined || start === null || end === null) return undefined;
  return made !== null && (end < made || start < made - BACKWARD_DAYS) ? undefined : due;
}

function actorOf(entity: Entity): EventActor {
  return {
    code: entity.code,
    sector: entity.sector,
    identifier_text: entity.identifier_text,
    ...(entity.identifier_id === undefined ? {} : { identifier_id: entity.identifier_id }),
    ...(entity.office === undefined ? {} : { office: entity.office }),
  };
}
