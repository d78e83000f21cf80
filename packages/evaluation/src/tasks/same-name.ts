// Whether two written names may be one person's: accents, titles and order of words aside.

const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr mx sir lord lady president prime minister premier chancellor pm senator sen rep judge justice ' +
    'secretary foreign the'
  ).split(' '),
);
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Characters of a Chinese or Korean name that may stand for the whole. */
const LEAST_CHARACTERS = 2;

/** Whether `name` is one of the forms, or the words of the shorter of the two are all in the longer. */
export function isSameName(name: string | null, forms: readonly string[]): boolean {
  if (name === null) return false;
  return forms.some((form) => fits(name, form));
}

function fits(name: string, form: string): boolean {
  const [a, b] = [letters(name), letters(form)];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  if (EAST_ASIAN.test(name) || EAST_ASIAN.test(form)) {
    return (a.length >= LEAST_CHARACTERS && b.includes(a)) || (b.length >= LEAST_CHARACTERS && a.includes(b));
  }
  const [short, long] = [new Set(words(name)), new Set(words(form))].sort((x, y) => x.size - y.size);
  return short!.size > 0 && [...short!].every((word) => long!.has(word));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
}

function letters(text: string): string {
  return plain(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Words without titles, unless there are only titles. */
function words(text: string): string[] {
  const all = plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const names = all.filter((word) => !TITLES.has(word));
  return names.length > 0 ? names : all;
}
