// Reports of attitudes made by hand, for the tests of this folder.

import { type Attitude, type AttitudeReport, contentId, type Entity } from '@rapport/record';

export function publicOf(code: string, name = code): Entity {
  return { code, sector: ['CVL'], entity_text: name, identifier_text: name, basis: 'inferred', start: 0, end: 1 };
}

/** An attitude of South Koreans towards China in a document of a day, unless the fields say otherwise. */
export function attitude(published: string | null, text: string, fields: Partial<Attitude> = {}): AttitudeReport {
  const key = contentId('doc', [published ?? '', text, JSON.stringify(fields)]);
  return {
    document: { key, document_id: key, language: 'en', published, source: key },
    attitude: {
      id: contentId('at', [key]),
      holder: publicOf('KOR'),
      target: publicOf('CHN'),
      polarity: -1,
      date: published,
      text,
      text_info: { sequence: 0, start: 0, end: text.length },
      evidence: { holder: [0, 1], cue: [2, 3] },
      ...fields,
    },
  };
}

/** The fields of a poll's figure. */
export function percent(value: number, pollster?: string): Partial<Attitude> {
  const by = pollster === undefined ? {} : { pollster: { ...publicOf('USA', pollster), sector: ['EDU'] as const } };
  return { measure: { value, unit: 'percent', label: 'unfavourable' }, ...by };
}
