// The tag by which a one-letter name of a state (`韩` in `韩日`) is known after cutting; its lemma is the full name.

export const SHORT_NAME = 'NNP-S';
