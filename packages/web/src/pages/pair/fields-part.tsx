// Fields as small multiples on one scale, both directions together or each apart.

import type { FieldSeries, ShortPeriod } from '@rapport/ingest';
import { Link } from '@tanstack/react-router';
import { endOf, levelDomain, timeOf } from '../../marks/scales.ts';
import { Spark } from '../../marks/spark.tsx';
import { Level } from '../../parts/level.tsx';
import { Part } from '../../parts/part.tsx';
import { say, word } from '../../strings/catalogue.ts';
import { count } from '../../words/figures.ts';
import { countryName } from '../../words/names.ts';

/** Fields are thinly reported: of their wide intervals so many may be cut, so that the levels can be seen. */
const TRIMMED = 0.5;

interface FieldsPartProps {
  readonly fields: readonly FieldSeries[];
  readonly address: string;
  readonly apart: boolean;
}

export function FieldsPart({ fields, address, apart }: FieldsPartProps) {
  const all = fields.flatMap(({ series }) => series.flatMap(({ periods }) => periods));
  const domain = levelDomain(all, TRIMMED);
  const starts = [...new Set(all.map(({ start }) => start))].sort();
  const span = [timeOf(starts[0] ?? '1970-01-01'), endOf(starts)] as const;
  const directions = fields[0]?.series.map(({ direction }) => direction) ?? [];
  const shown = apart ? directions.slice(1) : directions.slice(0, 1);
  return (
    <Part
      title={say('pair.fieldsTitle')}
      note={say('pair.fieldsNote')}
      more={
        <Link
          to="/$pair"
          params={{ pair: address }}
          search={(held) => ({ ...held, directions: apart ? undefined : 'apart' })}
          resetScroll={false}
          replace
        >
          {say(apart ? 'pair.bothWays' : 'pair.directions')}
        </Link>
      }
    >
      <div class="directions">
        {shown.map((direction) => (
          <div key={direction}>
            {apart ? <h3>{directionWords(direction)}</h3> : null}
            <div class="multiples">
              {fields.map(({ field, series }, i) => (
                <Link
                  key={field}
                  className="multiple"
                  to="/$pair/chronology"
                  params={{ pair: address }}
                  search={{ field: [field] }}
                >
                  <b>{word('field', field)}</b>
                  <Multiple
                    periods={series.find((one) => one.direction === direction)?.periods ?? []}
                    domain={domain}
                    span={span}
                    first={i === 0}
                  />
                </Link>
              ))}
            </div>
          </div>
        ))}
      </div>
    </Part>
  );
}

interface MultipleProps {
  readonly periods: readonly ShortPeriod[];
  readonly domain: readonly [number, number];
  readonly span: readonly [number, number];
  readonly first: boolean;
}

function Multiple({ periods, domain, span, first }: MultipleProps) {
  const last = periods.at(-1);
  const events = periods.reduce((sum, period) => sum + period.events, 0);
  return (
    <>
      <Spark periods={periods} domain={domain} span={span} named={first} />
      <span class="facts num">
        <Level value={last?.level} />
        <span class="soft">{first ? say('pair.nEvents', { n: events }) : count(events)}</span>
      </span>
    </>
  );
}

/** `KOR→CHN` with the countries' names. */
function directionWords(direction: string): string {
  return direction
    .split(/[→–]/)
    .map((code) => countryName(code))
    .join(' → ');
}
