// `rapport eval`: the accuracy card of a coder on gold, or what changed between two.

import { type Card, type Comparison, compare, evaluate, partsBy } from '@rapport/evaluation';
import { RapportError } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { renderCard, renderParts } from '../../print/render-card.ts';
import { renderComparison } from '../../print/render-comparison.ts';
import type { Streams } from '../../streams.ts';
import { renderOptions } from '../ledger/with-ledger.ts';
import {
  type CodingOptions,
  codedAnswers,
  correctionsGold,
  fileAnswers,
  fileGold,
  keptAnswers,
  type NamedAnswers,
  type NamedGold,
} from './gold-source.ts';

export interface EvalCommand extends CodingOptions {
  /** Files of two coders' answers; with one, the installed coder is the newer. */
  readonly compare?: readonly string[];
  /** Gold from the decisions in the ledger. */
  readonly corrections: boolean;
  /** Of corrections: the answers as the ledger keeps them, not coded anew. */
  readonly asKept: boolean;
  readonly ledger?: string;
  /** Field of the gold rows by which the card is parted. */
  readonly by?: string;
  readonly fold: boolean;
  /** Mistakes or changes printed. */
  readonly errors: number;
  readonly json: boolean;
}

/** Returns the exit code: 1 when an item of the gold was not answered. */
export async function evaluateCoder(
  files: { readonly gold: string | undefined; readonly predictions: string | undefined },
  command: EvalCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  checkUsage(files, command);
  const gold = command.corrections
    ? await correctionsGold(command.ledger, collaborators)
    : await fileGold(files.gold!, command, streams);
  if (gold.items.length === 0) {
    throw new RapportError('E_INPUT', 'the gold holds no row that can be measured', { source: gold.name });
  }
  const output = new Output(streams.stdout);
  const render = await renderOptions(streams, collaborators);
  if (command.compare !== undefined) {
    const [before, after] = await comparedAnswers(gold, command, streams, collaborators);
    const comparison = compare(gold.task, gold.items, {
      before: before.answers,
      after: after.answers,
      fold: command.fold,
    });
    const names = { gold: gold.name, before: before.coder, after: after.coder };
    await output.write(
      command.json
        ? toJson({ ...names, ...comparison })
        : renderComparison(comparison, { ...render, names, changes: command.errors }),
    );
    return exitCode(comparison);
  }
  const { coder, answers } = await answersTo(gold, files.predictions, command, streams, collaborators);
  const card = evaluate(gold.task, gold.items, answers, command);
  const parts = new Map<string, Card>();
  if (command.by !== undefined) {
    for (const [name, items] of partsBy(gold.items, command.by)) {
      parts.set(name, evaluate(gold.task, items, answers, command));
    }
  }
  const head = { gold: gold.name, coder, passedOver: gold.passedOver, fold: command.fold };
  if (command.json) {
    const { fold, passedOver, ...names } = head;
    const shown = command.by === undefined ? {} : { by: command.by, parts: Object.fromEntries(parts) };
    await output.write(toJson({ ...names, folded: fold, passed_over: passedOver, ...card, ...shown }));
  } else {
    await output.write(renderCard(card, { ...render, head, mistakes: command.errors }));
    if (command.by !== undefined) await output.write(`\n${renderParts(parts, { ...render, by: command.by })}`);
  }
  return exitCode({ unanswered: { after: card.unanswered } });
}

function checkUsage(
  { gold, predictions }: { readonly gold: string | undefined; readonly predictions: string | undefined },
  command: EvalCommand,
): void {
  const wrong = (message: string): never => {
    throw new RapportError('E_USAGE', message);
  };
  if (command.corrections && (gold !== undefined || command.compare !== undefined)) {
    wrong('--corrections takes its gold from the ledger; give neither a gold file nor --compare with it');
  }
  if (!command.corrections && gold === undefined)
    wrong('no gold; give a file, or --corrections for that of the ledger');
  if (command.asKept && !command.corrections) wrong('--as-kept is for --corrections');
  if (command.compare !== undefined && command.compare.length > 2) {
    wrong('--compare takes an older and a newer file; write the gold before it: rapport eval GOLD --compare OLD NEW');
  }
  if (command.compare !== undefined && predictions !== undefined) {
    wrong('--compare takes both files of predictions; name no other');
  }
}

async function answersTo(
  gold: NamedGold,
  predictions: string | undefined,
  command: EvalCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<NamedAnswers> {
  if (predictions !== undefined) return fileAnswers(predictions, streams);
  if (command.asKept && gold.reviewed !== undefined) return keptAnswers(gold.reviewed);
  return codedAnswers(gold, command, streams, collaborators);
}

async function comparedAnswers(
  gold: NamedGold,
  command: EvalCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<readonly [NamedAnswers, NamedAnswers]> {
  const [older, newer] = command.compare!;
  return [await fileAnswers(older!, streams), await answersTo(gold, newer, command, streams, collaborators)];
}

function exitCode({ unanswered }: { readonly unanswered: Pick<Comparison['unanswered'], 'after'> }): number {
  return unanswered.after > 0 ? 1 : 0;
}

/** Figures to six digits: enough for any comparison, and the same on every machine. */
function toJson(value: unknown): string {
  const rounded = (_key: string, held: unknown) =>
    typeof held === 'number' && !Number.isInteger(held) ? Math.round(held * 1e6) / 1e6 : held;
  return `${JSON.stringify(value, rounded, 2)}\n`;
}
