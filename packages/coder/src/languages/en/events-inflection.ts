// English verb forms back to headwords the lexicon knows, where the lemmatizer missed one.

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    beaten: 'beat',
    broke: 'break',
    broken: 'break',
    caught: 'catch',
    fled: 'flee',
    fought: 'fight',
    freed: 'free',
    frees: 'free',
    froze: 'freeze',
    frozen: 'freeze',
    halt: 'halt',
    hung: 'hang',
    laid: 'lay',
    met: 'meet',
    overthrew: 'overthrow',
    overthrown: 'overthrow',
    overran: 'overrun',
    sank: 'sink',
    sought: 'seek',
    shot: 'shoot',
    struck: 'strike',
    sunk: 'sink',
    sworn: 'swear',
    took: 'take',
    torn: 'tear',
    withdrew: 'withdraw',
    withdrawn: 'withdraw',
    withheld: 'withhold',
  }),
);

/** The first headword of `known` that the form may be an inflection of; the lemma where none is. */
export function englishVerbLemma(form: string, lemma: string, known: ReadonlySet<string>): string {
  if (known.has(lemma)) return lemma;
  for (const candidate of candidates(form)) if (known.has(candidate)) return candidate;
  return lemma;
}

/** Headwords that a form may come from by the rules of English spelling, likeliest first. */
function candidates(form: string): string[] {
  const irregular = IRREGULAR.get(form);
  if (irregular !== undefined) return [irregular];
  for (const ending of ['ed', 'ing']) {
    if (!form.endsWith(ending) || form.length < ending.length + 2) continue;
    const stem = form.slice(0, -ending.length);
    const doubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
    const y = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [];
    return [stem, `${stem}e`, ...doubled, ...y];
  }
  if (form.endsWith('ies')) return [`${form.slice(0, -3)}y`];
  if (form.endsWith('es')) return [form.slice(0, -1), form.slice(0, -2)];
  return form.endsWith('s') ? [form.slice(0, -1)] : [form];
}
