// The words of a sentence that can be compared with those of another: content words, or pairs of letters in scripts
// that write them without spaces or with their endings joined on.

/** Words that English sentences share whatever they are about. */
const FUNCTION_WORDS = new Set(
  (
    'all and are but for had has her his how its new not one our out she the too two was who why you an as at by do he ' +
    'if in is it me my no of on or so to up us we about after again against ahead along also although amid among another around because been before being between ' +
    'both could during each earlier else ever following from further have having here hers himself including into ' +
    'itself just last later least less like made make many more most much must near next none once only other over ' +
    'said same says several shall should since some still such than that their them then there these they this those ' +
    'through under until upon very well were what when where which while whom whose will with within without would your'
  ).split(' '),
);

const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
const JOINED_SCRIPT = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SHORTEST_WORD = 4;
/** Without accents to take off. */
const PLAIN = /^[\0-\u007f]*$/;

/** Comparable words of a text, in lower case, without accents and English endings; names of any length. */
export function contentWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const [token] of text.matchAll(TOKEN)) {
    if (JOINED_SCRIPT.test(token)) for (let i = 0; i + 2 <= token.length; i++) found.add(token.slice(i, i + 2));
    else if (isContent(token)) found.add(stem(token));
  }
  return found;
}

/** All words of a text, as `contentWords` writes them. */
export function plainWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const [token] of text.matchAll(TOKEN)) {
    if (JOINED_SCRIPT.test(token)) found.add(token);
    else found.add(stem(token));
  }
  return found;
}

/** Those of `words` that the text writes as names. */
export function properNames(text: string, words: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const [token] of text.matchAll(TOKEN)) {
    const word = stem(token);
    if (/^\p{Lu}/u.test(token) && words.has(word)) found.add(word);
  }
  return found;
}

/** Words that mark a further act of the same kind. */
const AGAIN =
  /\b(?:again|another|additional|repeated|renewed|(?:second|third|fourth|fifth|sixth|seventh) (?:round|time|day|wave))\b|다시|또다시|추가|再次|再度|又一|另一/iu;

export function saysAgain(text: string): boolean {
  return AGAIN.test(text);
}

/** A visit by name, and the way there and back. */
const VISIT = /visit|\btrip|访|訪|방/iu;
const TRAVEL = /arriv|\bland|\bfl[ye]|depart|\bleft\b|\bleav|抵|飞|飛|启程|啟程|赴|离开|離開|도착|출발|떠나|떠났/iu;

/** Whether the words that show an event name a visit as a whole, and not the way there or what was attended. */
export function tellsOfVisit(words: readonly string[]): boolean {
  return words.some((each) => VISIT.test(each)) && !words.some((each) => TRAVEL.test(each));
}

function isContent(token: string): boolean {
  if (/^\p{N}/u.test(token)) return false;
  if (FUNCTION_WORDS.has(token.toLowerCase())) return false;
  return token.length >= SHORTEST_WORD || (token.length > 1 && /^\p{Lu}\p{L}*$/u.test(token));
}

/** Enough of a stem to make "visits", "visited" and "visiting" one word. */
function stem(token: string): string {
  const word = (PLAIN.test(token) ? token : token.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();
  for (const ending of ['ing', 'ies', 'ed', 'es', 's', 'e', 'y'])
    if (word.length - ending.length >= SHORTEST_WORD - 1 && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

/** Numbers of two digits and more, without separators of thousands; years are left out. */
export function figures(text: string): Set<string> {
  const found = new Set<string>();
  for (const [token] of text.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    const digits = token.replace(/,/g, '');
    if (digits.length >= 2 && !/^(?:19|20)\d\d$/.test(token)) found.add(digits);
  }
  return found;
}
