// `rapport doctor`, `stats`, `backup`, `restore`, `forget`: keeping the ledger sound.

import { plural } from '@rapport/exchange';
import { foldWaiting } from '@rapport/ingest';
import { type Ledger, restoreLedger } from '@rapport/ledger';
import { RapportError } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { ledgerLocation } from '../../io/ledger-location.ts';
import { Output } from '../../io/output.ts';
import type { Streams } from '../../streams.ts';
import { withLedger } from './with-ledger.ts';

export interface UpkeepCommand {
  readonly ledger?: string;
  readonly json: boolean;
}

/** Prints what was checked and found; the exit code is 1 when something is wrong. */
export async function doctor(
  command: UpkeepCommand & { readonly thorough: boolean },
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const findings = await withLedger(command.ledger, 'read', collaborators, (ledger) => ledger.doctor(command.thorough));
  const output = new Output(streams.stdout);
  if (command.json) await output.write(`${JSON.stringify(findings, null, 2)}\n`);
  else {
    for (const { ok, check, found, remedy } of findings) {
      await output.write(`${ok ? 'ok  ' : 'BAD '} ${check}: ${found}\n${remedy === '' ? '' : `     ${remedy}\n`}`);
    }
  }
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

/** Prints what the ledger holds. */
export async function stats(command: UpkeepCommand, streams: Streams, collaborators: Collaborators): Promise<number> {
  const held = await withLedger(command.ledger, 'read', collaborators, (ledger) => ledger.stats());
  const output = new Output(streams.stdout);
  if (command.json) {
    await output.write(`${JSON.stringify(held, null, 2)}\n`);
    return 0;
  }
  const { first_published, last_published } = held;
  const period = first_published === null ? '' : `, published ${first_published} to ${last_published}`;
  const lines = [
    `${plural(held.documents, 'document')}${period}`,
    `${plural(held.events, 'event')} from ${plural(held.mentions, 'mention')}`,
    `${plural(held.quotes, 'quotation')}, ${plural(held.pledges, 'pledge')}, ${plural(held.attitudes, 'attitude')}`,
    `${plural(held.corrections, 'correction')}, ${plural(held.foreign_mentions, 'mention')} of other coders`,
    `languages: ${counts(held.languages)}; coders: ${counts(held.coders)}`,
    `${(held.bytes / 1e6).toFixed(1)} MB, schema ${held.schema_version}`,
  ];
  await output.write(`${lines.join('\n')}\n`);
  return 0;
}

/** Writes a copy of the whole ledger to a new file. */
export async function backup(
  file: string,
  command: { readonly ledger?: string },
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  await withLedger(command.ledger, 'read', collaborators, (ledger) => ledger.backup(file));
  streams.stderr.write(`the ledger was copied to ${file}; \`rapport restore ${file}\` makes a ledger of it\n`);
  return 0;
}

/** Makes a ledger at an empty place out of a backup. */
export async function restore(file: string, command: { readonly ledger?: string }, streams: Streams): Promise<number> {
  const location = ledgerLocation(command.ledger, streams.env);
  await restoreLedger(file, location);
  streams.stderr.write(`${file} was restored to ${location}\n`);
  return 0;
}

/** Takes a document out, the replies of a person, or both; says how much that was. */
export async function forget(
  named: string | undefined,
  command: { readonly ledger?: string; readonly repliesOf?: string },
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const { repliesOf } = command;
  if (named === undefined && repliesOf === undefined)
    throw new RapportError('E_USAGE', 'name a document, or a person with --replies-of');
  return withLedger(command.ledger, 'write', collaborators, async (ledger) => {
    if (named !== undefined) {
      const texts = await forgetDocument(named, ledger, collaborators.now());
      streams.stderr.write(`${plural(texts, 'text')} of ${named} forgotten for good\n`);
    }
    if (repliesOf !== undefined) {
      const replies = await ledger.service.forgetReplies(repliesOf);
      streams.stderr.write(`${replies === 1 ? '1 reply' : `${replies} replies`} of ${repliesOf} forgotten for good\n`);
    }
    return 0;
  });
}

/** All versions of the document; gives how many those were. */
async function forgetDocument(named: string, ledger: Ledger, now: string): Promise<number> {
  const keys = (await ledger.article(named)) === null ? await ledger.articleKeys(named) : [named];
  if (keys.length === 0)
    throw new RapportError('E_NOT_FOUND', `the ledger holds no document ${named}; give its key, id or address`);
  for (const key of keys) await ledger.forget(key, now);
  await foldWaiting(ledger);
  return keys.length;
}

function counts(by: Readonly<Record<string, number>>): string {
  return Object.entries(by)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
