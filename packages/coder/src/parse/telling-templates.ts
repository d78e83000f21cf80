// Which templates the parser looks at first, the most telling in front, and the lead after each look that lets it leave
// out the others. Chosen on the texts of the English development treebanks and on news summaries, by what all templates
// would choose there: for each look, forward selection of what takes most variance out of the rest of the winner's lead
// among the decisions still open; then the lead above which the looks of a choice together turn fewer than one decision
// in two thousand.

import { templateList } from '../linear/template-set.ts';

/** A look that is not the last. */
export interface Look {
  readonly templates: readonly string[];
  /** A lead, in the weights' fixed-point units, that the templates not yet looked at hardly ever turn. */
  readonly sure: number;
}

/** For the choice of a transition. */
export const TELLING_ACTIONS: readonly Look[] = [
  {
    sure: 64 * 145,
    templates: templateList(`
gB0h gB0l; S0l1l; gB0h; B0t; B0t B0sl; B1t; S0t; S0c; S1t B0t; B0l1l; B0t B0vl; gS0h gS0l; B0c; gS0h B0w; N0t;
S1t S0t S1r1l S0l1l; S0p B0p verbs commas; B0t B1t; gS0h S0sl S0sr; gS0r`),
  },
  {
    sure: 64 * 136,
    templates: templateList(`
S0l1w; S0t B0t N0t; S0w B1t; S0p B0p; S0t S0l1l B0t B0l1l; gS0h; S0c B0t; B1t B2t B3t; S1c; S0r1l; B0w B0vl;
S0t S0l1t B0t; gS0r gS0h; S0w; gS0h gS0r gB0h gS1h; S1w S1sr; S0t S0l1t S0l2t; S0t B0t P0t; B0w B0l1w;
gB0h S0t B0t`),
  },
  {
    sure: 64 * 125,
    templates: templateList(`
gS0h commas gS0r; B0t B0sl S0t; gS0l B0t; S0t S0sr; S0t B0t B1t; S1l1l; gS0h gS0l S0t; gS1h gS0h; S0w S0sr;
S1t S1r1t S1r2t; S0t B0c; S1t S1sl S0t; S1r1l; B0l1t; gS1h S0t S1t; S0t B0t d0; S0w S0sl; S1t S1sl;
gS0h P0t B0t; S1t S1sr S0t; S0r1t; S0w S0t; S0t B0t S0sl S0sr; S1t S0t B0t; S0c B0c; S1t S0w; B0t B1w; gB0h B0w;
S0w S0sl S0sr; S1w S1vr`),
  },
  {
    sure: 64 * 100,
    templates: templateList(`
gS0h gS0r S0sr; S1p S0p B0p commas; gS0r S0t B0t; S0t B0w B0l1l; S1t S0t d1; B0t B1t B2t; S1w S1r1l S0t; S1r1w;
B0l1w; S0l1t; S0t B0t B0l1t; B1w; S0w d0; S1t S1sr; S1t S0t S0r1t; B2t; S2t S1t S0t; S0t B0t verbs; S1c S0c;
S0w S0r1w B0t; S1w S1t; gS0h S0t S1t B0t; S1t S1l1t S0t; gS0h S0w; S0w B0c; B0w; S0t B0t B1w; S0t S0r1t B0t;
depth B0t S0t; S1w S1t S0t; S0w S0t B0w; S0w B0t commas; S0t B0w B0t; P0t; S0t S0r1t S0r2t; gS0h S0t B0t;
S0t S0sl B0t; S1t B0w; S1t S0w d1; S0t B0t B1t B2t`),
  },
];

/** For the relation to a head on the right. */
export const TELLING_LEFT: readonly Look[] = [
  {
    sure: 64 * 31,
    templates: templateList(`
S0sr S0t; S0sl S0w; gS0l S0l1w; S0k B0k; S0sl S0t; gS0l B0sl; S0w; B0l1l S0t B0t; S1t S0t B0t; S0l2l S0l1l S0t;
d0 S0t B0t; gS0l gS0h`),
  },
  {
    sure: 64 * 26,
    templates: templateList(`
P0t S0t B0t; B0t; S0c B0t; S0t B0c; B0sl S0t; B0sl S0w; S0l1w B0c; S0l1t; B0l1w S0t B0t; commas S0t B0t;
gS0l B0t; S0w S0t`),
  },
  {
    sure: 64 * 19,
    templates: templateList(`
S0r1w; commas verbs S0p B0p; gS0l gS0h S0t; Q0t S0t B0t; B0w; B1t S0t B0t; S0c; B0sl; S0l1l; gS0l; N0t S0t B0t;
S0l1t S0t B0t; S1w S0t B0t; S0r1l S0t B0t; B0w B0t; S0l1w S0t B0t`),
  },
];

/** For the relation to a head on the left. */
export const TELLING_RIGHT: readonly Look[] = [
  {
    sure: 64 * 38,
    templates: templateList(`
gS0l gS0h; gS0l S0l1w; S0l1t; S0c; S1t; gS0l; S0l1w S0t; S1r1l S0l1w S0t; S0sl S0sr; S0sl S0t; gS0l S1sr;
S0sr S0t`),
  },
  {
    sure: 64 * 37,
    templates: templateList(`
gS0l gS0h S0t; S1c; S0k S1k; Q0t S0t S1t; S1sl S0t; S0l2l S0l1l S0t; S1w; d1 S0t S1t; S1l1l S1t S0t;
S0l1w S0t S1t; S0w; S1r1w S1w`),
  },
  {
    sure: 64 * 29,
    templates: templateList(`
S0t S1t; S1r1l S0t S1t; S0l1w S0w; S1sr S0t; gS0l S0t S1t; depth S0t S1t; S0l1w S1c; S0l1l S0t S1t;
S0r1l S0t S1t; S1r1t S1r2t S0t S1t; Q0w S0t S1t; B0t S0t S1t; S1l1w S1t S0t; S0sl S0w; S0t S1w; S0vr S0t S1t`),
  },
];

/** For a transition of the first pass. */
export const TELLING_FIRST_ACTIONS: readonly Look[] = [
  {
    sure: 64 * 75,
    templates: templateList(`
S0t; S1t S1sr; S0r1l; B0t B0vl; S0w S0t; B0w; S0t S0vr; S0w S0vl; S1t S0t B0t; S0t B0c; S0t S0r1t B0t; S1t S1vr;
B0t B0sl; S0t B0t B1t; S0t S0l1t B0t; S0t B0t d0`),
  },
  {
    sure: 64 * 57,
    templates: templateList(`
S0t B0t; S1t S1r1t S0t; B0t B1t B2t; S0t S0sr; B1w; S0t S0r1w B0t; S0c B0t; S1t S0w; S0t B0t N0t;
S1t S0t B0t B1t; S0w S0t B0t; S0t B0t B0l1t`),
  },
  {
    sure: 64 * 47,
    templates: templateList(`
B0t B1t; S0t B0t commas; S1t S0t d1; S0t B0w B0t; S2t S1t S0t; S1w S0t; S0t S0sl B0t; S0w B0t B1t; B2t; S1t S0t;
S0t B0t P0t; S1t S0w B0t; S0c B0c; S1w S0t B0t`),
  },
];

/** For a relation of the first pass to a head on the right of its reading direction. */
export const TELLING_FIRST_LEFT: readonly Look[] = [
  {
    sure: 64 * 17,
    templates: templateList(`
S0r1l S0t B0t; S0r1w S0t; d0 S0t B0t; N0t S0t B0t; B1t S0t B0t; S0w`),
  },
  {
    sure: 64 * 13,
    templates: templateList(`
B0w; Q0t S0t B0t; B0sl S0t B0t; B0t; S0l1w S0t; S0c B0c; S0sr S0t B0t; S1t S0t B0t`),
  },
];

/** For a relation of the first pass to a head on the left of its reading direction. */
export const TELLING_FIRST_RIGHT: readonly Look[] = [
  {
    sure: 64 * 15,
    templates: templateList(`
S0l1w S0t; S0w; S1sr S0t S1t; S1sr S0t; S0sr S0t S1t; d1 S0t S1t`),
  },
  {
    sure: 64 * 12,
    templates: templateList(`
S0t S1t; S0r1w S0t; Q0t S0t S1t; B0t S0t S1t; S1sl S0t S1t; S0c S1c; S2t S0t S1t; S0r1l S0t S1t`),
  },
];
