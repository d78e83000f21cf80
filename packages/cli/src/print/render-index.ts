// The index of a pair for a person: how the relationship stands, its phases, its turning points with their events.

import { codeName, dateWords, periodWords, plural } from '@rapport/exchange';
import type { SplicedIndex } from '@rapport/ingest';
import type { IndexPeriod, RelationIndex, RelationSeries } from '@rapport/relations';
import { EVIDENCE_INDENT, INDENT, joinBlocks, openPage, type Page, plain, type RenderOptions, styled } from './page.ts';

/** Periods printed at the end of a series; the other formats hold all. */
const LAST_PERIODS = 12;
/** Heights of a bar, from deep conflict to full cooperation. */
const BARS = '▁▂▃▄▅▆▇█';
/** Least part of the scale that the bars span, so that small moves do not look large. */
const LEAST_SPAN = 6;
/** Bars in a line. */
const MOST_BARS = 96;

/** Series with words and deeds apart are summed up in a line each; the one of all acts is told in full. */
export function renderIndex(index: SplicedIndex, options: RenderOptions): string {
  const page = openPage(options);
  const all = index.series.filter(({ acts }) => acts === 'all');
  return joinBlocks([
    styled('title', titleWords(index, page), '', page),
    ...all.flatMap((series) => seriesBlocks(series, index, page)),
    kindsBlock(index, page),
    styled('dim', spliceWords(index), '', page),
    styled('dim', leftOutWords(index), '', page),
  ]);
}

function titleWords({ pair, by, field }: RelationIndex, page: Page): string {
  const names = pair.map((code) => codeName(code, page.countries)).join(' – ');
  return `${names}: index by ${by}${field === 'all' ? '' : `, field ${field}`}`;
}

function seriesBlocks(series: RelationSeries, { by }: RelationIndex, page: Page): string[][] {
  const { periods, phases, turning_points } = series;
  if (periods.length === 0) return [plain(`${series.direction}: no event on record`, '', page)];
  return [
    [...plain(stateWords(series), '', page), ...styled('dim', spark(periods), '', page)],
    [
      page.paint('heading', 'Phases'),
      ...phases.flatMap((phase) => [
        ...plain(
          `${periodWords(phase.start, phase.end)} · ${phase.name} · score ${signed(phase.level)} · ${plural(phase.events, 'event')}`,
          INDENT,
          page,
        ),
        ...styled('dim', phase.rule, EVIDENCE_INDENT, page),
      ]),
    ],
    turning_points.length === 0
      ? plain('No turning point that chance does not explain.', '', page)
      : [page.paint('heading', 'Turning points'), ...turning_points.flatMap((turn) => turnLines(turn, page))],
    [
      page.paint('heading', `Last periods (${by})`),
      ...periods.slice(-LAST_PERIODS).flatMap((period) => plain(periodLine(period), INDENT, page)),
    ],
  ];
}

/** The state of the relationship in one sentence that the figures below bear out. */
function stateWords({ direction, periods, phases }: RelationSeries): string {
  const last = periods.at(-1)!;
  const phase = phases.at(-1);
  const [low, high] = last.level_interval;
  const level = `level ${signed(last.level)} (between ${signed(low)} and ${signed(high)})`;
  const since = phase === undefined ? '' : `${phase.name} since ${dateWords(phase.start)}, `;
  return `${direction}: ${since}${level} in ${last.period}, on a scale from −10 (conflict) to +10 (cooperation).`;
}

function turnLines(turn: RelationSeries['turning_points'][number], page: Page): string[] {
  const [from, to] = turn.between;
  const size = `balance ${signed(turn.before)} → ${signed(turn.after)} (${turn.size_sd.toFixed(1)} sd, p = ${turn.p_value.toFixed(3)})`;
  return [
    ...plain(`${dateWords(turn.date)} · ${size} · between ${dateWords(from)} and ${dateWords(to)}`, INDENT, page),
    ...turn.events.flatMap(({ date, side, text, event_scale }) =>
      styled('dim', `${side} · ${dateWords(date)} · ${signed(event_scale)} · ${text}`, EVIDENCE_INDENT, page),
    ),
  ];
}

function periodLine(period: IndexPeriod): string {
  const [low, high] = period.value_interval;
  const value = `${signed(period.value)} (${signed(low)} to ${signed(high)})`;
  const silence = { unreported: 'nothing reported', unread: 'nothing read' } as const;
  const said = period.silent === undefined ? plural(period.events, 'event') : silence[period.silent];
  const read =
    period.documents === undefined
      ? ''
      : ` · ${period.documents.about_pair} of ${plural(period.documents.in_all, 'document')}`;
  return `${period.period} · ${value} · level ${signed(period.level)} · ${said}${read}`;
}

function kindsBlock({ series }: RelationIndex, page: Page): string[] {
  const parts = series.filter(({ acts, periods }) => acts !== 'all' && periods.length > 0);
  const words = { verbal: 'words alone', material: 'deeds alone', all: '' } as const;
  return parts.flatMap(({ direction, acts, periods }) => {
    const last = periods.at(-1)!;
    return plain(
      `${direction}, ${words[acts]}: level ${signed(last.level)}  ${spark(periods.slice(-MOST_BARS / 2))}`,
      '',
      page,
    );
  });
}

function spliceWords({ coder, splice }: SplicedIndex): string {
  if (coder !== undefined) return `Made of the imported mentions of ${coder}, not of Rapport's events.`;
  if (splice === undefined) return '';
  const { date, mentions } = splice;
  return `Before ${dateWords(date)}: ${plural(mentions, 'mention')} of ${splice.coder}; the series may jump at that day.`;
}

function leftOutWords({ left_out }: RelationIndex): string {
  const parts = Object.entries(left_out).flatMap(([why, count]) =>
    typeof count === 'number' && count > 0 ? [`${count} ${why.replaceAll('_', ' ')}`] : [],
  );
  return parts.length === 0 ? 'Nothing was left out.' : `Left out: ${parts.join(', ')}.`;
}

/** The level by period as bars, over the levels that occur; neutral stands in the middle. */
function spark(periods: readonly IndexPeriod[]): string {
  const levels = periods.slice(-MOST_BARS).map(({ level }) => level);
  const reach = Math.max(LEAST_SPAN / 2, ...levels.map((level) => Math.abs(level)));
  return levels
    .map((level) => BARS[Math.min(BARS.length - 1, Math.floor(((level + reach) / (2 * reach)) * BARS.length))])
    .join('');
}

function signed(score: number): string {
  const text = Math.abs(score).toFixed(1);
  return Number(text) === 0 ? '0.0' : `${score < 0 ? '−' : '+'}${text}`;
}
