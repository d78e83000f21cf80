// A text on its way from the page where it was pasted to the page that reads it.

const GIVEN = 'rapport.given';

export function keepGiven(text: string): void {
  sessionStorage.setItem(GIVEN, text);
}

export function givenText(): string {
  return sessionStorage.getItem(GIVEN) ?? '';
}
