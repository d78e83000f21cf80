// Scores of an annotated document against its gold layers.

import type { Corpus } from './corpus.ts';

/** The relations an event stands on, subtypes counted with them. */
const CORE = ['nsubj', 'obj', 'root'] as const;

/** Shares of tokens, and F1 of core arguments (head and relation right). */
export interface Scores {
  readonly tokens: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
  /** Relations compared up to their subtype. */
  readonly lasUniversal: number;
  readonly core: Readonly<Record<(typeof CORE)[number] | 'mean' | 'micro', number>>;
}

/** Compares the corpus' document, annotated, with its gold. */
export function evaluate(corpus: Corpus): Scores {
  const { doc } = corpus;
  const right = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, lasUniversal: 0 };
  const core = Object.fromEntries(CORE.map((name) => [name, { gold: 0, found: 0, both: 0 }]));
  for (let t = 0; t < doc.length; t++) {
    const gold = universal(corpus.relations[t]!);
    const found = universal(doc.deprel(t));
    const hasHead = doc.head(t) === corpus.heads[t]!;
    right.upos += Number(doc.pos(t) === corpus.upos[t]);
    right.xpos += Number(doc.tag(t) === corpus.xpos[t]);
    right.lemma += Number(doc.lemma(t).toLowerCase() === corpus.lemmas[t]!.toLowerCase());
    right.uas += Number(hasHead);
    right.las += Number(hasHead && doc.deprel(t) === corpus.relations[t]);
    right.lasUniversal += Number(hasHead && found === gold);
    if (core[gold] !== undefined) core[gold].gold++;
    if (core[found] !== undefined) core[found].found++;
    if (core[gold] !== undefined && hasHead && found === gold) core[gold].both++;
  }
  const share = (n: number): number => n / doc.length;
  const f1 = (c: { gold: number; found: number; both: number }): number => (2 * c.both) / (c.gold + c.found || 1);
  const single = CORE.map((name) => f1(core[name]!));
  const all = { gold: 0, found: 0, both: 0 };
  for (const c of Object.values(core)) {
    all.gold += c.gold;
    all.found += c.found;
    all.both += c.both;
  }
  return {
    tokens: doc.length,
    upos: share(right.upos),
    xpos: share(right.xpos),
    lemma: share(right.lemma),
    uas: share(right.uas),
    las: share(right.las),
    lasUniversal: share(right.lasUniversal),
    core: {
      nsubj: single[0]!,
      obj: single[1]!,
      root: single[2]!,
      mean: single.reduce((a, b) => a + b, 0) / single.length,
      micro: f1(all),
    },
  };
}

/** One line of figures. */
export function formatScores(name: string, s: Scores): string {
  const figures = {
    upos: s.upos,
    xpos: s.xpos,
    lemma: s.lemma,
    uas: s.uas,
    las: s.las,
    las_universal: s.lasUniversal,
    nsubj: s.core.nsubj,
    obj: s.core.obj,
    root: s.core.root,
    core_mean: s.core.mean,
    core_micro: s.core.micro,
  };
  const parts = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(4)}`);
  return `${name}: ${s.tokens} tokens, ${parts.join(', ')}`;
}

function universal(relation: string): string {
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}
