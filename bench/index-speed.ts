// How long the index of a pair takes, from its events in memory to all three series with their turning points.
// npx tsx --conditions=source bench/index-speed.ts [--events N]

import { parseArgs } from 'node:util';
import { type IndexEvent, type Resolution, relationIndex, seededRandom } from '@rapport/relations';

const { values } = parseArgs({ options: { events: { type: 'string', default: '100000' } } });
const count = Number(values.events);
const DAYS = 24 * 365;
const FIRST_DAY = Date.UTC(2002, 0, 1);
const MILLISECONDS_IN_DAY = 86_400_000;
const RUNS = 9;
/** PLOVER's scores of a visit, an agreement, an accusation, a threat, a sanction and an attack, with their quad classes. */
const ACTS = [
  [4, 1],
  [2.5, 1],
  [-3, 3],
  [-3.5, 3],
  [-6, 4],
  [-9, 4],
] as const;

const rows = madeEvents();
process.stdout.write(`${count} events of one pair over 24 years; the middle of ${RUNS} runs, processor time\n`);
for (const by of ['month', 'week', 'day'] as const) {
  const times = Array.from({ length: by === 'day' ? 3 : RUNS }, () => timed(by)).sort((a, b) => a - b);
  process.stdout.write(`by ${by.padEnd(6)} ${times[times.length >> 1]!.toFixed(0).padStart(6)} ms for three series\n`);
}

function timed(by: Resolution): number {
  const before = process.cpuUsage();
  relationIndex(rows, null, { pair: ['RUS', 'UKR'], by });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function madeEvents(): IndexEvent[] {
  const random = seededRandom(1);
  return Array.from({ length: count }, (_, i): IndexEvent => {
    const [scale, quad] = ACTS[Math.floor(random.uniform() * ACTS.length)]!;
    return {
      id: `event ${String(i).padStart(8, '0')}`,
      date: new Date(FIRST_DAY + Math.floor((i / count) * DAYS) * MILLISECONDS_IN_DAY).toISOString().slice(0, 10),
      date_precision: 'day',
      actor: ['RUS'],
      recipient: ['UKR'],
      reciprocal: false,
      field: 'security',
      quad_code: quad,
      event_scale: scale,
      independent_sources: 1 + (i % 5),
      confidence: 0.8,
      status: 'occurred',
      text: '',
    };
  });
}
