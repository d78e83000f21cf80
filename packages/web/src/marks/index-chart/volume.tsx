// How much was read in each period, and its silence: a period read without a word on the two, and one not read at all.

import type { IndexPeriod } from '@rapport/relations';
import { say } from '../../strings/catalogue.ts';
import { count } from '../../words/figures.ts';
import { fine, timeOf } from '../scales.ts';
import type { IndexLayout } from './layout.ts';

export function Volume({
  periods,
  layout,
}: {
  readonly periods: readonly IndexPeriod[];
  readonly layout: IndexLayout;
}) {
  const { volumeTop, volumeBottom, left, right, narrow } = layout;
  const most = Math.max(1, ...periods.map(({ documents }) => documents?.about_pair ?? 0));
  const shapes = shapesOf(periods, layout, most);
  return (
    <g class="volume">
      <text class="tick" x={left - 8} y={volumeTop + 10} text-anchor="end">
        {count(most)}
      </text>
      <text class="tick" x={narrow ? left : left + 8} y={volumeTop - 4}>
        {say('index.reportsRead')}
        {narrow ? null : <tspan dx="10">{silenceWords(periods)}</tspan>}
      </text>
      {Object.entries(shapes).map(([name, d]) => (
        <path key={name} class={name} d={d} />
      ))}
      <line class="base" x1={left} x2={right} y1={volumeBottom + 0.5} y2={volumeBottom + 0.5} />
    </g>
  );
}

/** The bars of a kind as one shape: by week they are more than a thousand. */
function shapesOf(
  periods: readonly IndexPeriod[],
  layout: IndexLayout,
  most: number,
): Readonly<Record<string, string>> {
  const { volumeTop, volumeBottom, x, last } = layout;
  const shapes = { bar: '', 'bar none': '', unread: '' };
  periods.forEach((one, i) => {
    const { start, documents, silent } = one;
    const from = x(timeOf(start));
    const to = i + 1 < periods.length ? x(timeOf(periods[i + 1]!.start)) : x(last);
    const width = Math.max(0.8, (to - from) * 0.68);
    const height = Math.max(1, ((volumeBottom - volumeTop) * (documents?.about_pair ?? 0)) / most);
    if (isUnread(one)) shapes.unread += `M${fine(from)} ${volumeBottom}H${fine(to)}`;
    else {
      shapes[silent === undefined ? 'bar' : 'bar none'] +=
        `M${fine(from + (to - from - width) / 2)} ${volumeBottom}v${fine(-height)}h${fine(width)}v${fine(height)}z`;
    }
  });
  return shapes;
}

/** What the two kinds of silence look like, where there are any. */
function silenceWords(periods: readonly IndexPeriod[]): string {
  const unread = periods.some(isUnread);
  const unreported = periods.some((period) => period.silent !== undefined && !isUnread(period));
  return [...(unreported ? [say('index.unreported')] : []), ...(unread ? [say('index.unread')] : [])].join(' · ');
}

function isUnread({ silent, documents }: IndexPeriod): boolean {
  return silent === 'unread' || (documents?.in_all ?? 1) === 0;
}
