// The relation between two given actors by a trained model: what the rules say of it is part of what the model weighs.

import { type EventType, quadCode, type Relation } from '@rapport/record';
import type { LemmaTypes } from '../classify/lemma-types.ts';
import type { ClassScore, LinearModel } from '../classify/linear-model.ts';
import { relationFeatures } from '../classify/relation-features.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reader } from './reader.ts';
import { type RelationVote, relationVotes, type TokenSpan } from './relation-coder.ts';

/**
 * Types that differ only in whether the concession is announced or carried out: their chances are added before
 * they are compared with others, so that one act described between the two does not lose to a third type.
 */
const TWINS: ReadonlySet<string> = new Set(['CONCEDE', 'RETREAT']);

/** Shares and weights of the rules' first choice that count as firm. */
const FIRM_SHARES = [0.5, 0.75] as const;
const FIRM_WEIGHTS = [2, 4] as const;

/** Decides between types where both actors are given. */
export class RelationModel {
  readonly #linear: LinearModel;
  readonly #types: LemmaTypes;

  constructor(linear: LinearModel, lexicon: Lexicon) {
    this.#linear = linear;
    this.#types = lexiconTypes(lexicon);
  }

  /** The best type from `actor` to `recipient`, where null stands for anyone; the answer is never null. */
  relate(reader: Reader, actor: TokenSpan | null, recipient: TokenSpan | null): Relation {
    const scores = this.#linear.classify(relationEvidence(reader, actor, recipient, this.#types));
    const best = bestOf(scores);
    const type = best.label as EventType;
    return { event: type, quad_code: quadCode(type), confidence: Math.round(best.probability * 100) / 100 };
  }

  /** The chance, between 0 and 1, that `type` is what `actor` does to `recipient`, where null stands for anyone. */
  chanceOf(type: EventType, reader: Reader, actor: TokenSpan | null, recipient: TokenSpan | null): number {
    const scores = this.#linear.classify(relationEvidence(reader, actor, recipient, this.#types));
    const meant = scores.filter(({ label }) => label === type || (TWINS.has(type) && TWINS.has(label)));
    return meant.reduce((sum, { probability }) => sum + probability, 0);
  }
}

/** Everything the model weighs, as named features; training uses the same call. Null stands for anyone. */
export function relationEvidence(
  reader: Reader,
  actor: TokenSpan | null,
  recipient: TokenSpan | null,
  types: LemmaTypes,
): readonly string[] {
  const { doc } = reader;
  const sentence = doc.sentenceOf[(actor ?? recipient ?? [0])[0]] ?? 0;
  const from = doc.bounds[sentence] ?? 0;
  const to = Math.max(doc.bounds[sentence + 1] ?? doc.length, from + 1);
  const behind: TokenSpan = [Math.min(actor?.[1] ?? from, to - 1), to];
  const before: TokenSpan = [from, Math.max(recipient?.[0] ?? to, from + 1)];
  return [
    ...relationFeatures(doc, actor ?? [from, from + 1], recipient ?? [to - 1, to], types),
    ...voteFeatures(relationVotes(reader, actor ?? before, recipient ?? behind)),
  ];
}

const NO_TYPES: readonly string[] = [];

/** Types, operators and classes that the lexicon gives a lemma. */
export function lexiconTypes(lexicon: Lexicon): LemmaTypes {
  const held = new Map<string, readonly string[]>();
  return {
    typesOf(lemma) {
      const known = held.get(lemma);
      if (known !== undefined) return known;
      const verbs = lexicon.verbs.get(lemma);
      const nouns = lexicon.nouns.get(lemma);
      // Only words of the lexicon are held: there is no end of others.
      if (verbs === undefined && nouns === undefined) return NO_TYPES;
      const found = new Set<string>();
      for (const sense of verbs ?? []) found.add(sense.type).add(sense.op);
      for (const sense of nouns ?? []) found.add(sense.type).add(sense.class);
      found.delete('');
      const list = [...found];
      held.set(lemma, list);
      return list;
    },
  };
}

function voteFeatures(votes: readonly RelationVote[]): string[] {
  const totals = new Map<string, number>();
  for (const vote of votes) totals.set(vote.type, (totals.get(vote.type) ?? 0) + vote.weight);
  const ranked = [...totals].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (first === undefined) return ['v:none'];
  const share = first[1] / (ranked.reduce((sum, [, weight]) => sum + weight, 0) + 0.4);
  // Each step of the path counts by itself: whole paths are too many to learn from.
  const features = [`v1:${first[0]}`, ...votes[0]!.rule.split(' > ').map((part) => `rule:${part}`)];
  for (const limit of FIRM_SHARES) if (share > limit) features.push(`v1>${limit}:${first[0]}`);
  for (const limit of FIRM_WEIGHTS) if (first[1] > limit) features.push(`v1w>${limit}:${first[0]}`);
  if (second !== undefined) features.push(`v2:${second[0]}`);
  return features;
}

function bestOf(scores: readonly ClassScore[]): ClassScore {
  const twins = scores.filter((score) => TWINS.has(score.label));
  const together = twins.reduce((sum, score) => sum + score.probability, 0);
  const other = scores.find((score) => !TWINS.has(score.label))!;
  return together > other.probability ? { label: twins[0]!.label, probability: together } : other;
}
