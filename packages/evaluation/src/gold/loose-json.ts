// Foreign JSON looked at without trust: a wrong shape reads as nothing.

/** An object of JSON before anything is known of it. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON: neither a list nor null. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object, or one without fields. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The value as a list: nothing is none, a single value is one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

/** Words of a list; what is no word is left out. */
export function wordsOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => {
    const word = isFields(item) ? item.code : item;
    return typeof word === 'string' && word !== '' ? [word] : [];
  });
}

/** A text that is not empty. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Pairs of whole numbers, start before end. */
export function rangesOf(value: unknown): (readonly [number, number])[] {
  return listOf(value).flatMap((item) => {
    if (!Array.isArray(item)) return [];
    const [start, end] = item as unknown[];
    return Number.isInteger(start) && Number.isInteger(end) && (start as number) < (end as number)
      ? [[start as number, end as number] as const]
      : [];
  });
}
