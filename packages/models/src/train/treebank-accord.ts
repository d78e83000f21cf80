// Brings further treebanks into accord with a leading one: treebanks of one language label the same function words
// differently (`也` is SCONJ and `mark` in one, ADV and `advmod` in another), and who learns both ways learns neither.

import type { ConlluSentence, ConlluToken } from '../conllu/conllu.ts';

/** Classes of words that annotators choose between by convention rather than by meaning. */
const FUNCTION_TAGS: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'NUM', 'PART', 'SCONJ']);
/** Tags that another treebank may give such words; a sentence's final particle is no auxiliary, so PART is not among them. */
const GIVEN_UP: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'ADV', 'CCONJ', 'DET', 'SCONJ']);
/** A word must be seen this often in the leading treebank, with this share of one label, to decide. */
const LEAST_COUNT = 2;
const LEAST_SHARE = 0.9;

/** What the leading treebank calls a word. */
type Labels = Partial<Pick<ConlluToken, 'upos' | 'xpos' | 'deprel'>>;

/**
 * What the leading treebank's sentences say of function words that they tag alike nearly always: by form, and by form
 * and relation (`的` as the mark of a relative clause).
 * @returns a function that gives a token of another treebank the leading one's labels where these are decided
 */
export function treebankAccord(leading: readonly ConlluSentence[]): (token: ConlluToken) => ConlluToken {
  const tokens = leading.flatMap((sentence) => sentence.tokens);
  const byForm = decided(tokens, (token) => token.form);
  const byRelation = decided(tokens, relatedForm);
  return (token) => {
    const related = byRelation.get(relatedForm(token));
    if (token.upos === 'PART') return related === undefined ? token : { ...token, ...related };
    const found = byForm.get(token.form) ?? related;
    return found !== undefined && GIVEN_UP.has(token.upos) ? { ...token, ...found } : token;
  };
}

function relatedForm({ form, deprel }: ConlluToken): string {
  return `${form} ${deprel}`;
}

function decided(tokens: readonly ConlluToken[], keyOf: (token: ConlluToken) => string): Map<string, Labels> {
  const groups = new Map<string, ConlluToken[]>();
  for (const token of tokens) {
    const group = groups.get(keyOf(token));
    if (group === undefined) groups.set(keyOf(token), [token]);
    else group.push(token);
  }
  const found = new Map<string, Labels>();
  for (const [key, group] of groups) {
    const upos = nearlyAlways(group.map((token) => token.upos));
    if (group.length < LEAST_COUNT || upos === null || !FUNCTION_TAGS.has(upos)) continue;
    const same = group.filter((token) => token.upos === upos);
    const xpos = nearlyAlways(same.map((token) => token.xpos));
    const deprel = nearlyAlways(same.map((token) => token.deprel));
    found.set(key, { upos, ...(xpos === null ? {} : { xpos }), ...(deprel === null ? {} : { deprel }) });
  }
  return found;
}

/** The value that most are, if it is nearly all of them. */
function nearlyAlways(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] / values.length >= LEAST_SHARE ? best[0] : null;
}
