// Templates of the review as data; `parser-features.ts` tells what the letters of a word mean. A template's position is
// part of every model trained with it.

import { templateList } from '../linear/template-set.ts';

/** What may promise that a second choice is right: the choice `x`, its lead, the words at stack and buffer, the guide. */
export const PROMISE_ATOMS: readonly string[] =
  'x lead S0w S0t S0p B0w B0t B0p S1w S1t S1p B1t hw length beside depth g0h g0l'.split(' ');

export const PROMISE_TEMPLATES: readonly string[] = templateList(`
x lead; x S0t; x B0t; x S1t; x S0t B0t; x S0t S1t; x S0t B0t S1t; x S0w; x B0w; x S1w; x lead S0p B0p; x lead S0p S1p;
x length lead; x B1t B0t; x S0t beside depth; x g0h g0l; x g0l lead; x hw S0t`);

/**
 * An arc: relation and side `r`; the word `D` with the set `Ds`, frame `Df` and order `Do` of its children, its first
 * child before it, the tags around its phrase and the phrase's length; its head `H` likewise; the head of that, `G`; the
 * sibling before it; what lies between; whether the guide has it.
 */
export const ARC_ATOMS: readonly string[] = [
  ...'r Dw Dt Dp Dc Dk Ds Df Do Dl1w before after size first'.split(' '),
  ...'Hw Ht Hp Hc Hk Hs Hf Hn Hl Gt Bl Bt Bw distance between distanceCommas sides last guided guide'.split(' '),
];

export const ARC_TEMPLATES: readonly string[] = templateList(`
r; r Dt Ht; r Dw Ht; r Dt Hw; r Dw Hw; r Dc Hc; r Dc Ht; r Dt Hc; r Dw; r Hw; r Dp Hp distance; r Dt Ht between;
r Dt Ht distanceCommas; r Dl1w Ht; r Dl1w Hw; r Dl1w Dw; r Dl1w Dt Ht; r Dl1w Hc; r Hl Dt Ht; r Hl Dt Gt; r Hl Dw;
r Hl Hw; r Hl; r Bl Ht; r Bl Hw; r Bl Bt Dt; r Bw Dw; r Bl Dt Ht; r Dt Do; r Dw Df; r Dp Ds; r Ht Ds Dp; r Dt Df Hl;
r Hw Hf; r guided; r guided Dt Ht; r guide; r Dt Ds; r Dt sides; r Dt first; r Dt Ht last; r Dl1w Hl Ht; r Dc Hw;
r Dw Hc; r Dk Hk; r before after Dp; r after Dt Ht; r before Dt Ht; r size Dp Hp; r Ds Hs; r before after size;
r Dt Ht Hn`);

/** A word whose children differ, `W`, and its head `H`. */
export const NODE_ATOMS: readonly string[] = 'Ww Wt Wp Wc Wl Ws Wf Wo Wn Ht Hs before after'.split(' ');

export const NODE_TEMPLATES: readonly string[] = templateList(`
Wt Wo; Wt Wf; Ww Wf; Wt Ws; Ww Ws; Wl Wt Wf; Wl Wt Ws; Wc Wf; Wc Ws; Wp Ws Wl; Wl Wo; Ww Wo; Wl Ht Wt Ws; Wl Hs Ws;
Wt Ws before after; Wl Wp before after; Wl Wt Wn`);

/**
 * The choice itself: its kind `x` and lead, the least leads on both ways, how many words hang otherwise, the first `F`
 * and last `L` of them, both relations of the first, core arguments and arcs of the guide on both ways.
 */
export const CHOICE_ATOMS: readonly string[] =
  'x lead least formerLeast changes steps Ft Fw FHw Lt relations core guided length'.split(' ');

export const CHOICE_TEMPLATES: readonly string[] = templateList(`
lead x; least lead; formerLeast least; changes lead; x steps; lead; x relations lead; x relations Fw; x relations FHw;
x lead Ft; Ft relations; x Ft Lt; x lead least formerLeast; lead core; lead guided; lead length`);
