import { describe, expect, it } from 'vitest';
import type { CountryRow, PlaceRow } from '../../knowledge/knowledge.ts';
import { findPlaces } from '../../place/find-places.ts';
import { PlaceIndex } from '../../place/place-index.ts';
import { analyseKorean } from './analyse.ts';
import { koreanPlaces } from './place.ts';
import { TOOLS } from './testing.case.ts';

const place = (name: string, alias: string, code: string): PlaceRow => ({
  name,
  aliases: [alias],
  code,
  kind: 'city',
  lat: 0,
  lon: 0,
  population: 1,
});
const capital = (code: string, name: string, town: string): CountryRow => ({
  code,
  name,
  names: [],
  adjectives: [],
  people: [],
  capital: town,
  governments: [],
  neighbours: [],
  lat: 0,
  lon: 0,
});

const INDEX = new PlaceIndex({
  countries: [capital('CHN', 'China', 'Beijing'), capital('KOR', 'South Korea', 'Seoul')],
  places: [place('Beijing', '베이징', 'CHN'), place('Seoul', '서울', 'KOR')],
});

/** Places with the words they were read from and how they are known. */
const places = (text: string) =>
  findPlaces(analyseKorean(text, TOOLS), { index: INDEX, grammar: koreanPlaces }).map(
    ({ location }) => `${location.resolved_place} = ${location.extracted_place} ${location.basis}`,
  );

describe('Korean places', () => {
  it.each([
    ['두 장관이 베이징에서 만났다.', ['Beijing = 베이징 stated']],
    ['두 장관이 서울에서는 만났다.', ['Seoul = 서울 stated']],
    ['두 장관이 베이징 회담장에서 만났다.', ['Beijing = 베이징 stated']],
    ['베이징은 서울을 비판했다.', []],
    ['(베이징=연합뉴스) 두 장관이 만났다.', []],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});
