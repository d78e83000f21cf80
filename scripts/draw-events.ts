// `tsx scripts/draw-events.ts SEED FOLDER COUNT`: draws coded events from a folder of *.jsonl.gz of documents, to be read and judged one by one.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CodedRecord, Entity, EventMention } from '@rapport/record';

const [seedText = '', folder = '', countText = ''] = process.argv.slice(2);
const [seed, count] = [Number(seedText), Number(countText)];
if (folder === '' || !Number.isInteger(seed) || !(count > 0)) {
  process.stderr.write('usage: scripts/draw-events.ts SEED FOLDER COUNT, the folder with *.jsonl.gz of documents\n');
  process.exit(2);
}

/** Documents coded in one go; enough for a hundred events. */
const BATCH = 300;

const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl.gz'))
  .sort()
  .flatMap((name) =>
    gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .trimEnd()
      .split('\n'),
  );
shuffle(lines, seed);

let printed = 0;
for (let at = 0; at < lines.length && printed < count; at += BATCH) {
  for (const record of coded(lines.slice(at, at + BATCH))) {
    for (const event of record.events) if (printed < count) print(record.id, event);
  }
}

function coded(documents: readonly string[]): CodedRecord[] {
  const run = spawnSync('npx', ['rapport', 'code'], {
    input: `${documents.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as CodedRecord)
    .filter((record) => Array.isArray(record.events));
}

function print(id: string, event: EventMention): void {
  printed++;
  const parties = (list: readonly Entity[]) => list.map((e) => `${e.code ?? '-'} (${e.entity_text})`).join(', ');
  const arrow = event.reciprocal ? '<>' : '>';
  process.stdout.write(
    `${printed} ${id}@${event.evidence.trigger[0]?.[0] ?? event.text_info.start} ${event.event[0]} ${event.status}: ` +
      `${parties(event.actor)} ${arrow} ${parties(event.recipient)}\n    ${event.text}\n`,
  );
}

/** Fisher and Yates's shuffle, with mulberry32 as the source of numbers. */
function shuffle(list: string[], start: number): void {
  let state = start >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
