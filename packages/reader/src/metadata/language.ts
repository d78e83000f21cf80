// The language of a text: by its script, then by the function words of languages in Latin, Cyrillic and Arabic script.

/** Commonest function words of each language; those shared by neighbours are left out where they would mislead. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with as his has have it be are by from not this but which they said who were at on',
  fr: 'les des est dans pour une que qui sur pas avec sont cette aux ses leur mais été du au par plus ont elle nous ce et le la',
  de: 'der die das und ist nicht ein eine mit den von zu dem auf für sich im auch es werden wurde nach bei hat dass wird sind',
  es: 'el los las del que en una por con para es su al se como más pero sus fue este ha según también está entre y la de un',
  pt: 'não uma os das dos que em um para com é por mais foi como na no ao são pelo pela seu sua também está às da do o',
  it: 'il di che è della per non una sono con del le gli nel alla anche dal più questo ha come si ma dei delle nella lo un',
  nl: 'het een van de en is dat niet op te zijn voor met aan ook worden door naar bij heeft werd maar om uit dit als nog',
  id: 'yang dan di dengan untuk tidak ini dari dalam akan pada itu adalah juga oleh ke kata telah sebagai tersebut atau bahwa',
  ms: 'yang dan di dengan untuk tidak ini dari dalam akan pada itu ialah juga oleh ke kata telah beliau kerana bagi daripada',
  tr: 've bir bu için ile de da olarak olan çok daha gibi sonra kadar ise değil ancak olduğu göre ki en var',
  vi: 'và của là các có cho trong được không với những một người đã tại này khi đến từ về ra trên cũng',
  pl: 'i w na z się nie do że to jest o jak po przez za od dla tym są oraz ale być może już tylko',
  sv: 'och att det som en på är av för med den till inte har de om ett var från men kan sig när också',
  ru: 'и в не на что с по это как из для но от за был его к он она они при также года',
  uk: 'і в не на що з та до це як для від за був його він вона вони при також року але є у',
  ar: 'في من على إلى أن عن التي الذي مع هذا هذه كان قد ما بعد بين كما لا',
  fa: 'در به از که این را با است برای آن یک خود تا می بر هم نیز شد',
};

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** The places in `LANGUAGES` of those that have a function word. */
const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly number[]> = languagesOfWords();

/** What no letter of a script that is told by itself lies outside of; most Latin texts have none of it. */
const BEYOND_LATIN = /[\u0370-\u1fff\u2126\u2c00-\uffff]/;

/** Text beyond this many characters does not change the verdict. */
const SAMPLE = 4000;

/** At least this share of the words must be function words of the language that wins. */
const LEAST_SHARE = 0.08;

/** The declared language is believed when it has this share of the best one's function words. */
const NEAR_BEST = 0.6;

/** Base code of a BCP 47 tag (`ko-KR` is `ko`), undefined when it is not one. */
function baseLanguage(tag: string | undefined): string | undefined {
  const code = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return code === 'in' ? 'id' : code === 'iw' ? 'he' : code;
}

/**
 * The language of `text` as a base code, helped by what the page declares; `und` when neither tells.
 * Script decides first: Hangul is Korean, Kana Japanese, Han without Kana Chinese. Among languages that share a
 * script, function words decide; the declared language wins when the text leaves it open.
 */
export function languageOf(text: string, declared?: string): string {
  const sample = text.slice(0, SAMPLE);
  const byScript = scriptLanguage(sample);
  const said = baseLanguage(declared);
  if (byScript !== null) return byScript === 'zh' && said === 'ja' ? 'ja' : byScript;
  return wordLanguage(sample, said) ?? said ?? 'und';
}

function scriptLanguage(text: string): string | null {
  if (!BEYOND_LATIN.test(text)) return null;
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  const kana = count(/[\u3041-\u30fa]/g);
  const han = count(/\p{Script=Han}/gu);
  if (hangul > 0.2 * letters) return 'ko';
  if (kana + han > 0.2 * letters) return kana > 0.08 * (kana + han) ? 'ja' : 'zh';
  const other = (
    [
      ['th', /\p{Script=Thai}/gu],
      ['el', /\p{Script=Greek}/gu],
      ['he', /\p{Script=Hebrew}/gu],
      ['hi', /\p{Script=Devanagari}/gu],
    ] as const
  ).find(([, script]) => count(script) > 0.5 * letters);
  return other?.[0] ?? null;
}

function wordLanguage(text: string, said: string | undefined): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const least = Math.max(2, LEAST_SHARE * words.length);
  const hits = LANGUAGES.map(() => 0);
  for (const word of words) for (const language of LANGUAGES_OF_WORD.get(word) ?? []) hits[language]!++;
  const counts = LANGUAGES.map((language, i) => ({ language, hits: hits[i]! })).sort((a, b) => b.hits - a.hits);
  const [best] = counts;
  if (best === undefined || best.hits <= least) return null;
  const declared = counts.find(({ language }) => language === said);
  return declared !== undefined && declared.hits >= NEAR_BEST * best.hits ? declared.language : best.language;
}

function languagesOfWords(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  LANGUAGES.forEach((language, i) => {
    for (const word of new Set(FUNCTION_WORDS[language]!.split(' '))) found.set(word, [...(found.get(word) ?? []), i]);
  });
  return found;
}
