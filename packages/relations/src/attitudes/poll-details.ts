// What a sentence says of a poll beside its figure: how many were asked, and what.

/** Numbers that stand with words for those who were asked, in English, Korean and Chinese. */
const SAMPLES = [
  /\b(?:survey(?:ed|ing)?|poll(?:ed|ing)?|interview(?:ed|ing)?|sample|question(?:ed|ing)?)\s+(?:of\s+)?(?:about |some |nearly |over |more than |around )?(\d[\d,]*)\b(?!\s*(?:percent|per cent|%))/iu,
  /\b(\d[\d,]*)\s+(?:[a-z-]+\s+){0,3}(?:respondents|adults|people|participants|residents|citizens)\b/iu,
  /\bn\s*=\s*(\d[\d,]*)/iu,
  /(\d[\d,]*)\s*명(?:을|에게|이|의)?\s*(?:대상|조사|설문|응답)?/u,
  /(\d[\d,]*)\s*(?:名|位|人)(?:受访者|成年人|民众|市民)?/u,
];
const QUESTION = /[“"「『‘]([^“”"「」『』’]{8,200}[?？])[”"」』’]/u;
/** A smaller number counts something else. */
const FEWEST = 100;

/** Number of people asked; undefined where the sentence does not tell it. */
export function sampleIn(text: string): number | undefined {
  for (const pattern of SAMPLES) {
    const digits = pattern.exec(text)?.[1];
    const count = digits === undefined ? Number.NaN : Number(digits.replaceAll(',', ''));
    if (count >= FEWEST) return count;
  }
  return undefined;
}

/** The question as quoted; undefined where the sentence does not quote it. */
export function questionIn(text: string): string | undefined {
  return QUESTION.exec(text)?.[1];
}
