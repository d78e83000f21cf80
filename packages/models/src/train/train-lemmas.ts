// Learns lemma rules from a treebank: endings by tag, and whole forms where the endings mislead.

import { applyLemmaRule, findLemmaRule, type LemmaRule, MAX_ENDING } from '@rapport/coder';
import type { Corpus } from './corpus.ts';

/** An ending must be seen on this many different forms before it makes a rule. */
const MIN_FORMS = 2;

interface Pair {
  readonly lower: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly rule: LemmaRule;
}

/** Learns the rules. */
export function trainLemmas(corpus: Corpus): Map<string, LemmaRule> {
  const pairs = commonLemmas(corpus);
  const votes = new Map<string, Map<string, number>>();
  for (const pair of pairs) {
    for (let n = 0; n <= Math.min(MAX_ENDING, pair.lower.length - 1); n++) {
      const key = `${pair.xpos}\t${n === 0 ? '' : pair.lower.slice(-n)}`;
      const seen = votes.get(key) ?? new Map<string, number>();
      const rule = `${pair.rule.cut}\t${pair.rule.add}`;
      seen.set(rule, (seen.get(rule) ?? 0) + 1);
      votes.set(key, seen);
    }
  }
  const rules = new Map<string, LemmaRule>();
  // Short endings first: a longer one is kept only where it says something else.
  for (const key of [...votes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    addEnding(rules, key, votes.get(key)!);
  }
  for (const pair of pairs) {
    const rule = findLemmaRule(rules, pair.lower, pair.xpos);
    if (rule === undefined || applyLemmaRule(pair.lower, rule) !== pair.lemma)
      rules.set(`${pair.xpos}\t^${pair.lower}`, pair.rule);
  }
  return rules;
}

function addEnding(rules: Map<string, LemmaRule>, key: string, seen: ReadonlyMap<string, number>): void {
  let best = '';
  let forms = 0;
  for (const [rule, n] of seen) {
    if (n > (seen.get(best) ?? 0)) best = rule;
    forms += n;
  }
  const [xpos, ending] = key.split('\t') as [string, string];
  if (ending !== '' && forms < MIN_FORMS) return;
  const shorter = ending === '' ? undefined : findLemmaRule(rules, `.${ending.slice(1)}`, xpos);
  const [cut, add] = best.split('\t') as [string, string];
  if (shorter === undefined || shorter.cut !== Number(cut) || shorter.add !== add)
    rules.set(key, { cut: Number(cut), add });
}

/** Each form and tag with its most common lemma, case left out. */
function commonLemmas(corpus: Corpus): Pair[] {
  const counts = new Map<string, Map<string, number>>();
  for (let t = 0; t < corpus.doc.length; t++) {
    const lemma = corpus.lemmas[t]!;
    if (lemma === '_' && corpus.doc.form(t) !== '_') continue;
    const key = `${corpus.doc.lower(t)}\t${corpus.xpos[t]}`;
    const seen = counts.get(key) ?? new Map<string, number>();
    seen.set(lemma.toLowerCase(), (seen.get(lemma.toLowerCase()) ?? 0) + 1);
    counts.set(key, seen);
  }
  return [...counts].map(([key, seen]) => {
    const [lower, xpos] = key.split('\t') as [string, string];
    const lemma = [...seen].sort((a, b) => b[1] - a[1])[0]![0];
    return { lower, xpos, lemma, rule: ruleBetween(lower, lemma) };
  });
}

function ruleBetween(form: string, lemma: string): LemmaRule {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return { cut: form.length - same, add: lemma.slice(same) };
}
