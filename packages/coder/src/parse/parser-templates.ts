// The parser's feature templates, after Zhang & Nivre (2011), widened by clusters, neighbours and relation sets.
// In a fixed order: a template's position is part of every model trained with it.

import { templateList } from '../linear/template-set.ts';

/** For the choice of a transition. */
export const ACTION_TEMPLATES: readonly string[] = templateList(`
S0w; S0t; S0w S0t; S1w; S1t; S1w S1t; B0w; B0t; B0w B0t; B1w; B1t; B1w B1t; B2t; B2w B2t; S2t; S2w S2t;
S0c; B0c; S1c; P0t; N0t; S0w S0t B0w B0t; S0w S0t B0w; S0w B0w B0t; S0w S0t B0t; S0t B0w B0t; S0w B0w;
S0t B0t; S0p B0p; S0c B0c; S0w B0c; S0c B0w; S0c B0t; S0t B0c; S1w S0w; S1w S1t S0w S0t; S1t S0w S0t;
S1w S1t S0t; S1t S0t; S1w S0t; S1t S0w; S1c S0c; S1w S0c; S1c S0w; S1t B0t; S1w B0w; S1w B0t; S1t B0w;
S0w B1w; S0w B1t; B0t B1t; B0w B1t; B0t B1w; B0t B1t B2t; S0t B0t B1t; S0w B0t B1t; S0t B0w B1t;
S0t B0t B1w; S0t B0t B1t B2t; S1t S0t B0t; S1w S0t B0t; S1t S0w B0t; S1t S0t B0w; S2t S1t S0t;
S2t S1t S0t B0t; S1t S0t B0t B1t; S0c B0c B1c; S1c S0c B0c; B1t B2t B3t; S0w d0; S0t d0; B0w d0; B0t d0;
S0t B0t d0; S0w B0w d0; S1t S0t d1; S1w S0t d1; S1t S0w d1; S0t B0t verbs; S0t B0t commas; S0w B0t commas;
S0p B0p verbs commas; S1p S0p B0p commas; S0t B0t P0t; S0t B0t N0t; S0w P0t B0t; depth B0t S0t; S0w S0vl;
S0t S0vl; S0w S0vr; S0t S0vr; S1w S1vr; S1t S1vr; S1t S1vl; B0w B0vl; B0t B0vl; S0w S0sl; S0t S0sl;
S0w S0sr; S0t S0sr; S1w S1sr; S1t S1sr; S1t S1sl; B0w B0sl; B0t B0sl; S0t S0sl B0t; S0t S0sr B0t;
S1t S1sr S0t; S1t S1sl S0t; B0t B0sl S0t; S0t S0sl S0sr; S0w S0sl S0sr; S1t S0t S1sr B0t;
S0t B0t S0sl S0sr; S1w S0w S1sr; S0l1w; S0l1t; S0l1l; S0r1w; S0r1t; S0r1l; S1l1t; S1l1l; S1r1w; S1r1t;
S1r1l; B0l1w; B0l1t; B0l1l; S0l2l; S0r2l; S1l2l; S1r2l; B0l2l; S0t S0l1t S0l2t; S0t S0r1t S0r2t;
S1t S1r1t S1r2t; B0t B0l1t B0l2t; S0t S0l1t B0t; S0t S0r1t B0t; S0t S0r1w B0t; S0t B0t B0l1t;
S1t S1l1t S0t; S1t S1r1t S0t; S1t S0t S0l1t; S1t S0t S0r1t; S1t S0t S0r1l; S1w S0t S0l1w; S1w S0l1w S0w;
S0w S0r1w B0t; S0w B0w S0l1l; S0t S0l1l B0t B0l1l; S1t S0t S1r1l S0l1l; S2r1l S1t S0t; S0w S0l1l S0r1l;
S1w S1r1l S0t; S1w S1l1l S0w; B0w B0l1w; S0t B0w B0l1l;
gS0h; gS0h gS0l; gS0h S0t B0t; gS0h gB0h; gS1h gS0h; gB0h; gB0h gB0l; gB0h S0t B0t; gS0r; gS0r gS0h;
gS0r S0t B0t; gS0h gS0r gB0h gS1h; gS0l B0t; gS0h S0w B0w; gS0h S0t S1t B0t; gS0h gS0l S0t; gS1h S0t S1t;
gS0h S0sl S0sr; gS0h B0w; gS0h S0w; gS0r S0w B0w; gS0h gS0r S0sr; gS0h P0t B0t; gB0h B0w; gS0h commas gS0r`);

/** For the relation of the stack's top to a head on its right. */
export const LEFT_TEMPLATES: readonly string[] = templateList(`
S0w; S0t; S0w S0t; B0w; B0t; B0w B0t; S0c; B0c; S0w B0w; S0t B0t; S0w B0t; S0t B0w; S0c B0c; S0c B0t;
S0t B0c; S0w B0c; S0c B0w; S0k B0k; S0l1w; S0l1t; S0l1l; S0l1w S0t; S0l1w B0w; S0l1w S0t B0t; S0l1w S0w;
S0l1t S0t B0t; S0l1l S0t B0t; S0l2l S0l1l S0t; S0sl; S0sl S0t; S0sl S0w; S0t S0sl B0t; S0r1w;
S0r1l S0t B0t; S0r1w S0t B0t; S0sr S0t; S0sr S0t B0t; S0sl S0sr S0t B0t; S0sl S0sr; B0sl; B0sl S0t;
B0sl S0t B0t; B0sl S0w; B0sl S0t B0w; B0l1l S0t B0t; B0l1w S0t B0t; B0l1w B0w; B0l1t S0t B0t;
B0l2l B0l1l S0t; d0 S0t B0t; d0 S0w; P0t S0t B0t; P0w S0t B0t; N0t S0t B0t; N0w S0w; Q0t S0t B0t; Q0w S0w;
Q0w S0t B0t; B1t S0t B0t; B1w B0w S0t; B1t B2t S0t B0t; S1t S0t B0t; S1w S0t B0t; S1t S0w; commas S0t B0t;
verbs S0t B0t; commas verbs S0p B0p; depth S0t B0t; S0l1w S0c B0c; S0l1w B0c; S0w S0l1w B0w;
N0t commas S0t B0t; S0vr S0t B0t;
gS0l; gS0l gS0h; gS0l S0t B0t; gS0l S0w; gS0l gS0h S0t; gS0l S0l1w; gS0l B0w; gS0l B0t; gS0l B0sl`);

/** For the relation of the stack's top to a head on its left. */
export const RIGHT_TEMPLATES: readonly string[] = templateList(`
S0w; S0t; S0w S0t; S1w; S1t; S1w S1t; S0c; S1c; S0w S1w; S0t S1t; S0w S1t; S0t S1w; S0c S1c; S0c S1t;
S0t S1c; S0w S1c; S0c S1w; S0k S1k; S0l1w; S0l1t; S0l1l; S0l1w S0t; S0l1w S1w; S0l1w S0t S1t; S0l1w S0w;
S0l1t S0t S1t; S0l1l S0t S1t; S0l2l S0l1l S0t; S0sl; S0sl S0t; S0sl S0w; S0t S0sl S1t; S0r1w;
S0r1l S0t S1t; S0r1w S0t S1t; S0sr S0t; S0sr S0t S1t; S0sl S0sr S0t S1t; S0sl S0sr; S1sr; S1sr S0t;
S1sr S0t S1t; S1sr S0w; S1sr S0t S1w; S1r1l S0t S1t; S1r1w S0t S1t; S1r1w S1w; S1r1t S0t S1t;
S1r2l S1r1l S0t; d1 S0t S1t; d1 S0w; P0t S0t S1t; P0w S0t S1t; N0t S0t S1t; N0w S0w; Q0t S0t S1t; Q0w S0w;
Q0w S0t S1t; B0t S0t S1t; B0w S1w S0t; B0t B1t S0t S1t; S2t S0t S1t; S2w S0t S1t; S2t S0w; depth S0t S1t;
S0l1w S0c S1c; S0l1w S1c; S0w S0l1w S1w; S0vr S0t S1t; S1sl S0t; S1sl S1t S0t; S1sl S1w S0t;
S1l1w S1t S0t; S1l1l S1t S0t; S1sl S1sr S0t; S1t S0t B0w; S1w S0w B0t; S1r1w S0l1w S0t; S1r1l S0l1w S0t;
S1vr S1t S0t; S1vr S1w S0t; S1r1w S1w S0t; S1r1t S1r2t S0t S1t; Q0w S1w S0t;
gS0l; gS0l gS0h; gS0l S0t S1t; gS0l S0w; gS0l gS0h S0t; gS0l S0l1w; gS0l S1w; gS0l S1t; gS0l S1sr`);

/** The first pass, which only advises the main one, makes do with few. */
export const FIRST_ACTION_TEMPLATES: readonly string[] = templateList(`
S0w; S0t; S0w S0t; S1w; S1t; B0w; B0t; B0w B0t; B1w; B1t; B2t; S0w S0t B0w B0t; S0w S0t B0t; S0t B0w B0t;
S0w B0w; S0t B0t; S0c B0c; S0c B0t; S0t B0c; S1w S0t; S1t S0w; S1t S0t; S1w S0w; S1c S0c; B0t B1t;
B0t B1t B2t; S0t B0t B1t; S0w B0t B1t; S0t B0w B1t; S1t S0t B0t; S1w S0t B0t; S1t S0w B0t; S2t S1t S0t;
S1t S0t B0t B1t; S0t B0t d0; S1t S0t d1; S0t B0t commas; S0t B0t verbs; S0w S0vl; S0t S0vr; S1t S1vr;
B0t B0vl; S0t S0sl; S0t S0sr; S1t S1sr; B0t B0sl; S0t S0sl B0t; S0t S0sr B0t; S1t S1sr S0t; B0t B0sl S0t;
S0l1l; S0r1l; S0t S0l1t B0t; S0t S0r1t B0t; S0t S0r1w B0t; S0t B0t B0l1t; S1t S1r1t S0t; S0t B0t P0t;
S0t B0t N0t`);

/** Relations of the first pass, head on the right of its reading direction. */
export const FIRST_LEFT_TEMPLATES: readonly string[] = templateList(`
S0w; S0t; B0w; B0t; S0w B0w; S0t B0t; S0w B0t; S0t B0w; S0c B0c; S0l1w S0t; S0l1w S0t B0t; S0r1w S0t;
S0r1w S0t B0t; S0r1w B0w; S0sl S0t B0t; S0sr S0t B0t; B0sl S0t; B0sl S0t B0t; d0 S0t B0t; P0t S0t B0t;
N0t S0t B0t; Q0t S0t B0t; Q0w S0t B0t; B1t S0t B0t; S1t S0t B0t; S0r1l S0t B0t; commas S0t B0t`);

/** Relations of the first pass, head on the left of its reading direction. */
export const FIRST_RIGHT_TEMPLATES: readonly string[] = templateList(`
S0w; S0t; S1w; S1t; S0w S1w; S0t S1t; S0w S1t; S0t S1w; S0c S1c; S0l1w S0t; S0l1w S0t S1t; S0r1w S0t;
S0r1w S0t S1t; S0r1w S1w; S0sl S0t S1t; S0sr S0t S1t; S1sr S0t; S1sr S0t S1t; d1 S0t S1t; P0t S0t S1t;
N0t S0t S1t; Q0t S0t S1t; Q0w S0t S1t; B0t S0t S1t; S2t S0t S1t; S0r1l S0t S1t; S1sl S0t S1t`);
