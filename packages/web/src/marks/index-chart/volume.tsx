// How much was read in each period, and its silence: a period read without a word on the two, and one not read at all.

import type { IndexPeriod } from '@rapport/relations';
import { say } from '../../strings/catalogue.ts';
import { count } from '../../words/figures.ts';
import { timeOf } from '../scales.ts';
import type { IndexLayout } from './layout.ts';

export function Volume({
  periods,
  layout,
}: {
  readonly periods: readonly IndexPeriod[];
  readonly layout: IndexLayout;
}) {
  const { volumeTop, volumeBottom, left, right, narrow, x, last } = layout;
  const most = Math.max(1, ...periods.map(({ documents }) => documents?.about_pair ?? 0));
  const height = volumeBottom - volumeTop;
  return (
    <g class="volume">
      <text class="tick" x={left - 8} y={volumeTop + 10} text-anchor="end">
        {count(most)}
      </text>
      <text class="tick" x={narrow ? left : left + 8} y={volumeTop - 4}>
        {say('index.reportsRead')}
        {narrow ? null : <tspan dx="10">{silenceWords(periods)}</tspan>}
      </text>
      {periods.map((one, i) => {
        const { period, start, documents, silent } = one;
        const from = x(timeOf(start));
        const to = i + 1 < periods.length ? x(timeOf(periods[i + 1]!.start)) : x(last);
        const width = Math.max(0.8, (to - from) * 0.68);
        const read = documents?.about_pair ?? 0;
        if (isUnread(one))
          return <line key={period} class="unread" x1={from} x2={to} y1={volumeBottom} y2={volumeBottom} />;
        return (
          <rect
            key={period}
            class={silent === undefined ? 'bar' : 'bar none'}
            x={from + (to - from - width) / 2}
            width={width}
            y={volumeBottom - Math.max(1, (height * read) / most)}
            height={Math.max(1, (height * read) / most)}
          />
        );
      })}
      <line class="base" x1={left} x2={right} y1={volumeBottom + 0.5} y2={volumeBottom + 0.5} />
    </g>
  );
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
