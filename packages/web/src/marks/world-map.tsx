// A world map that claims no more than is known: lines from country to country, countries named, no places.

import { geoArea, geoCentroid, geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import shapes from 'world-atlas/countries-110m.json?url';
import { alpha3OfNumeric } from '../words/country-codes.ts';
import { widthInLetters } from '../words/letter-width.ts';
import { countryName, pairKey } from '../words/names.ts';
import { useWidth } from './use-width.ts';

export interface MapLine {
  readonly pair: readonly [string, string];
  readonly tone: 'coop' | 'conf' | 'unclear';
  readonly events: number;
}

interface Country {
  readonly code: string;
  readonly shape: Feature;
  readonly centre: [number, number];
}

const RATIO = 0.4;
const NARROW_RATIO = 0.62;
const LETTER = 6.6;
/** Degrees of land shown around the countries concerned, at least. */
const AROUND = 14;

export default function WorldMap({ lines }: { readonly lines: readonly MapLine[] }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const countries = useCountries();
  const height = Math.round(width * (width < 560 ? NARROW_RATIO : RATIO));
  const drawn = useMemo(() => drawing(countries, lines, width, height), [countries, lines, width, height]);
  return (
    <div class="worldmap" ref={ref} style={{ minHeight: `${height}px` }}>
      {drawn === null ? null : (
        <svg width={width} height={height} aria-hidden="true">
          <path class="graticule" d={drawn.graticule} />
          {drawn.land.map(({ code, d, known }) => (
            <path key={code} class={known ? 'land known' : 'land'} d={d} />
          ))}
          {drawn.arcs.map(({ key, d, tone, thick }) => (
            <path key={key} class={`arc ${tone}`} d={d} stroke-width={thick} />
          ))}
          {drawn.names.map(({ code, x, y, anchor }) => (
            <text key={code} x={x} y={y} text-anchor={anchor}>
              {countryName(code)}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}

/** The outlines, fetched as data when a map is first shown. */
function useCountries(): readonly Country[] {
  const [countries, setCountries] = useState<readonly Country[]>([]);
  useEffect(() => {
    void fetch(shapes)
      .then((answer) => answer.json())
      .then((topology: Topology<{ countries: GeometryCollection }>) =>
        setCountries(feature(topology, topology.objects.countries).features.map(countryOf)),
      );
  }, []);
  return countries;
}

function countryOf(shape: Feature, i: number): Country {
  return { code: alpha3OfNumeric(String(shape.id ?? '')) ?? `?${i}`, shape, centre: centreOf(shape) };
}

/** The middle of the largest part: overseas parts do not pull it into the sea. */
function centreOf(shape: Feature): [number, number] {
  const { geometry } = shape as Feature<Polygon | MultiPolygon>;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return geoCentroid(polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a)));
}

function drawing(countries: readonly Country[], lines: readonly MapLine[], width: number, height: number) {
  if (countries.length === 0) return null;
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const known = new Set(lines.flatMap(({ pair }) => [...pair]));
  const centres = [...known].flatMap((code) => byCode.get(code)?.centre ?? []);
  const projection = geoEqualEarth()
    .rotate([-middleLongitude(centres.filter((_, i) => i % 2 === 0)), 0])
    .fitExtent(
      [
        [width * 0.1, height * 0.16],
        [width * 0.9, height * 0.84],
      ],
      frameOf(lines, byCode),
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection);
  return {
    graticule: path(geoGraticule10()) ?? '',
    land: countries.map(({ code, shape }) => ({ code, d: path(shape) ?? '', known: known.has(code) })),
    arcs: lines.flatMap(({ pair, tone, events }) => {
      const ends = pair.map((code) => byCode.get(code)?.centre);
      if (ends[0] === undefined || ends[1] === undefined) return [];
      const d = path({ type: 'LineString', coordinates: ends as [number, number][] }) ?? '';
      return [{ key: pairKey(pair), d, tone, thick: Math.min(5, 0.9 + Math.log10(events + 1) * 1.3) }];
    }),
    names: namesOf(
      [...known].flatMap((code) => byCode.get(code) ?? []),
      (code) => mostlyEast(code, lines, (one) => projection(byCode.get(one)?.centre ?? [0, 0])?.[0] ?? 0),
      projection,
      width,
    ),
  };
}

/** Whether more events lie on lines that leave a country to the right than to the left. */
function mostlyEast(code: string, lines: readonly MapLine[], x: (code: string) => number): boolean {
  const pull = lines
    .filter(({ pair }) => pair.includes(code))
    .reduce((sum, { pair, events }) => {
      const other = pair[0] === code ? pair[1] : pair[0];
      return sum + (x(other) > x(code) ? events : -events);
    }, 0);
  return pull > 0;
}

/** What has to be seen: the lines, and around them so much that the lands can be told. */
function frameOf(lines: readonly MapLine[], countries: ReadonlyMap<string, Country>): MultiLineString {
  const ends = lines.map(({ pair }) =>
    pair.flatMap((code) => (countries.has(code) ? [countries.get(code)!.centre] : [])),
  );
  const around = ends.flat().flatMap(([x, y]) => [
    [
      [x - AROUND, Math.max(-70, y - AROUND)],
      [x + AROUND, Math.min(75, y + AROUND)],
    ],
  ]);
  return { type: 'MultiLineString', coordinates: around };
}

/** Mean direction on the circle, so that the countries concerned stand in the middle. */
function middleLongitude(longitudes: readonly number[]): number {
  const radians = longitudes.map((one) => (one * Math.PI) / 180);
  const x = radians.reduce((sum, one) => sum + Math.cos(one), 0);
  const y = radians.reduce((sum, one) => sum + Math.sin(one), 0);
  return (Math.atan2(y, x) * 180) / Math.PI;
}

/** Where a name stands beside its point: how it is anchored, and how far to the right and down. */
const EAST = ['start', 7, 4] as const;
const WEST = ['end', -7, 4] as const;
const ABOVE = ['middle', 0, -8] as const;
const BELOW = ['middle', 0, 18] as const;

/**
 * Names beside the countries, on the side that their lines leave free; one that would cover another is moved, or left
 * out.
 */
function namesOf(
  countries: readonly Country[],
  linesGoEast: (code: string) => boolean,
  projection: (at: [number, number]) => [number, number] | null,
  width: number,
) {
  const taken: { left: number; right: number; y: number }[] = [];
  return countries.flatMap(({ code, centre }) => {
    const at = projection(centre);
    if (at === null) return [];
    const size = widthInLetters(countryName(code)) * LETTER;
    const sides = linesGoEast(code) ? [WEST, EAST] : [EAST, WEST];
    for (const [anchor, shift, drop] of [...sides, ABOVE, BELOW]) {
      const x = at[0] + shift;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2;
      const box = { left, right: left + size, y: at[1] + drop };
      const free = taken.every((one) => one.right < box.left || one.left > box.right || Math.abs(one.y - box.y) > 13);
      if (!free || box.left < 0 || box.right > width) continue;
      taken.push(box);
      return [{ code, x, y: box.y, anchor }];
    }
    return [];
  });
}
