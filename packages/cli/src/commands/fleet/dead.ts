// `rapport fleet dead` and `rapport fleet replay`: what no worker could keep.

import { plural } from '@rapport/exchange';
import { type Chosen, type DeadLetter, deadLetters, dropDead, replayDead } from '@rapport/fleet';
import { RapportError } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { printable } from '../../print/paint.ts';
import type { Streams } from '../../streams.ts';
import { withFleet } from './with-fleet.ts';

export interface DeadCommand {
  readonly nats?: string;
  readonly limit: number;
  readonly drop?: readonly string[];
  readonly dropAll: boolean;
  readonly json: boolean;
}

/** Returns the exit code. Errors: `E_USAGE` for a number that is none. */
export async function deadLettersOf(
  command: DeadCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const { drop, dropAll, json, limit } = command;
  const chosen: Chosen | null = dropAll ? { all: true } : drop === undefined ? null : { numbers: drop.map(numberOf) };
  return await withFleet(command.nats, collaborators, async (fleet) => {
    const output = new Output(streams.stdout);
    if (chosen !== null) {
      await output.write(`${plural(await dropDead(fleet, chosen), 'dead letter')} dropped\n`);
      return 0;
    }
    let shown = 0;
    for await (const letter of deadLetters(fleet)) {
      if (shown++ >= limit) break;
      if (json) await output.writeLine(letter);
      else await output.write(letterWords(letter));
    }
    if (shown === 0 && !json) await output.write('no dead letters\n');
    if (shown > limit) streams.stderr.write(`there are more than ${limit}; --limit shows more\n`);
    return 0;
  });
}

export interface ReplayCommand {
  readonly nats?: string;
  readonly code?: string;
  readonly all: boolean;
}

/** Returns the exit code. Errors: `E_USAGE` unless exactly one choice is made. */
export async function replayDeadLetters(
  numbers: readonly string[],
  command: ReplayCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const chosen = choiceOf(numbers, command);
  const count = await withFleet(command.nats, collaborators, (fleet) => replayDead(fleet, chosen));
  await new Output(streams.stdout).write(`${plural(count, 'article')} sent again\n`);
  return 0;
}

function choiceOf(numbers: readonly string[], { code, all }: ReplayCommand): Chosen {
  const choices: Chosen[] = [
    ...(numbers.length > 0 ? [{ numbers: numbers.map(numberOf) }] : []),
    ...(code === undefined ? [] : [{ code }]),
    ...(all ? [{ all } as const] : []),
  ];
  if (choices.length === 1) return choices[0]!;
  throw new RapportError('E_USAGE', 'say which: numbers as `rapport fleet dead` prints them, --code CODE, or --all');
}

function numberOf(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new RapportError('E_USAGE', `${text} is no number of a dead letter; \`rapport fleet dead\` prints them`);
}

function letterWords({ number, at, code, reason, tries, document_id, source, line }: DeadLetter): string {
  const place = source === undefined ? '' : ` from ${source}${line === undefined ? '' : `:${line}`}`;
  const times = tries > 1 ? `, taken up ${tries} times` : '';
  const what = printable(`${document_id ?? 'no document'}${place}`);
  const why = printable(`${reason} (${code})`);
  return `${number}  ${what}\n    ${why}, ${at.slice(0, 16).replace('T', ' ')} UTC${times}\n`;
}
