// The charts as they are drawn before anybody has touched them.

import { renderToStaticMarkup } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../strings/catalogue.ts';
import { dotsOf } from './due-dots.tsx';
import { IndexChart } from './index-chart/index-chart.tsx';
import { layoutOf } from './index-chart/layout.ts';
import { turnLabels } from './index-chart/turn-labels.ts';
import { month, SERIES } from './marks.case.ts';
import { QuadBars, yearly } from './quad-bars.tsx';
import { levelDomain, levelTicks } from './scales.ts';
import { Sign } from './sign.tsx';

beforeAll(() => speak('en'));

function count(html: string, part: RegExp): number {
  return [...html.matchAll(part)].length;
}

describe('the index chart', () => {
  const draw = () =>
    renderToStaticMarkup(
      <IndexChart series={SERIES} by="month" chosen={[1, 2]} onChoose={() => {}} summary="A fall." />,
    );

  it('says in words what the last month was, and can be read by keys', () => {
    const html = draw();
    expect(html).toContain('June 2016');
    expect(html).toContain('between −2.5 and −0.5');
    expect(html).toMatch(/tabindex="0"[^>]*aria-label="A fall\. Arrow keys/i);
  });

  it('draws a dot only for months in which something passed, and shows both kinds of silence', () => {
    const html = draw();
    const shapes = (name: string): number =>
      count(new RegExp(`class="${name}" d="([^"]*)"`).exec(html)?.[1] ?? '', /M/g);
    expect(shapes('dot coop') + shapes('dot conf')).toBe(4);
    expect(shapes('bar none')).toBe(1);
    expect(shapes('unread')).toBe(1);
    expect(html).toContain('pale: read, with nothing on the two · gap in the line: nothing was read');
  });

  it('numbers turning points, names phases and marks what was chosen', () => {
    const html = draw();
    expect(html).toContain('freeze');
    expect(count(html, /class="turn"/g)).toBe(1);
    expect(count(html, /class="choice"/g)).toBe(1);
  });

  it('says at a turning point what made it, where there is room', () => {
    expect(draw()).toContain('China warned Seoul.');
    const labels = (width: number) =>
      turnLabels(SERIES.turning_points, SERIES.periods, layoutOf(SERIES.periods, width));
    expect(labels(350)[0]!.words).toBeNull();
    const later = { ...SERIES.turning_points[0]!, date: '2016-06-20' };
    const both = turnLabels([...SERIES.turning_points, later], SERIES.periods, layoutOf(SERIES.periods, 1000));
    expect(both.map(({ words }) => words!.anchor)).toEqual(['start', 'end']);
    // The curve lies low after the fall.
    expect(both[0]!.words!.at).toBe('head');
    const early = { ...later, date: '2016-01-04' };
    expect(turnLabels([early], SERIES.periods, layoutOf(SERIES.periods, 1000))[0]!.words!.anchor).toBe('start');
  });

  it('gives every place of the plot to a month', () => {
    const layout = layoutOf(SERIES.periods, 800);
    expect([layout.periodAt(0), layout.periodAt(layout.middle(3)), layout.periodAt(900)]).toEqual([0, 3, 5]);
    expect([layout.narrow, layoutOf(SERIES.periods, 350).narrow]).toEqual([false, true]);
  });
});

describe('the scale of levels', () => {
  it('holds zero and never goes beyond −10 to +10', () => {
    expect(levelDomain([month('2016-01', 1)])).toEqual([-2, 2]);
    expect(levelDomain([month('2016-01', 9, { level_interval: [-30, 30] })])).toEqual([-10, 10]);
    expect(levelDomain([])).toEqual([-2, 2]);
  });

  it('may cut the widest intervals', () => {
    const periods = [month('2016-01', 1), month('2016-02', 1, { level_interval: [-9, 9] }), month('2016-03', 1)];
    expect(levelDomain(periods, 0.5)).toEqual([-2, 2]);
  });

  it('has as many ticks as there is room for', () => {
    expect([levelTicks([-2, 2], 400), levelTicks([-10, 10], 100)]).toEqual([
      [-2, -1, 0, 1, 2],
      [-10, -5, 0, 5, 10],
    ]);
  });
});

describe('acts by year', () => {
  const counts = [
    { start: '2016-01-01', verbal_cooperation: 2, material_cooperation: 1, verbal_conflict: 0, material_conflict: 0 },
    { start: '2016-07-01', verbal_cooperation: 1, material_cooperation: 0, verbal_conflict: 4, material_conflict: 0 },
    { start: '2017-01-01', verbal_cooperation: 0, material_cooperation: 0, verbal_conflict: 0, material_conflict: 2 },
  ];

  it('are sums of the months', () => {
    expect(yearly(counts)).toMatchObject([
      { start: '2016-01-01', verbal_cooperation: 3, material_cooperation: 1, verbal_conflict: 4 },
      { start: '2017-01-01', material_conflict: 2 },
    ]);
  });

  it('draw nothing where there was nothing', () => {
    const html = renderToStaticMarkup(<QuadBars counts={yearly(counts)} />);
    expect(count(html, /class="quad filled/g)).toBe(2);
    expect(count(html, /class="quad hollow/g)).toBe(2);
  });
});

describe('pledges by the month they fall due', () => {
  it('have a dot each while there are few', () => {
    const columns = new Map([
      [
        3,
        new Map([
          ['open', 2],
          ['overdue', 1],
        ] as const),
      ],
    ]);
    expect(dotsOf(columns)).toEqual({ unit: 1, stacks: [[3, ['open', 'open', 'overdue']]] });
  });

  it('share dots where there are many, and no state is lost', () => {
    const { unit, stacks } = dotsOf(
      new Map([
        [
          0,
          new Map([
            ['open', 400],
            ['broken', 1],
          ] as const),
        ],
      ]),
    );
    expect(unit).toBe(29);
    expect(stacks[0]![1].filter((state) => state === 'open')).toHaveLength(14);
    expect(stacks[0]![1].at(-1)).toBe('broken');
  });
});

it('signs say in words what their shape and colour say, unless told to be silent', () => {
  expect(renderToStaticMarkup(<Sign kind="conf-word" />)).toContain('words of conflict');
  expect(renderToStaticMarkup(<Sign kind="conf-word" silent />)).not.toContain('words of conflict');
});
