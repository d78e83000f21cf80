// The steps an agreement goes through, and the words by which a sentence names them.

/** In their order: what comes later includes what came before. */
export const AGREEMENT_STEPS = ['concluded', 'signed', 'ratified', 'in_force'] as const;
export type AgreementStep = (typeof AGREEMENT_STEPS)[number];

const WORDS: Readonly<Record<AgreementStep, RegExp>> = {
  concluded: /\b(?:conclud|finali[sz]|initial(?:l?ed|s)\b|wrap(?:s|ped)? up)|타결|达成/iu,
  signed: /\b(?:sign(?:s|ed|ing)?|ink(?:s|ed)?|seal(?:s|ed)?)\b|서명|체결|签署|签订/iu,
  ratified: /\bratif|비준|批准/iu,
  in_force:
    /\b(?:t[ao]kes?|taking|took|c[ao]mes?|goes|go|went|enter(?:s|ed)?|put|bring|brought)\b[^.;]{0,40}\b(?:effect|force)\b|발효|生效/iu,
};

/** The furthest step that a text names; null when it names none. */
export function stepNamed(text: string): AgreementStep | null {
  return AGREEMENT_STEPS.findLast((step) => WORDS[step].test(text)) ?? null;
}

/** How far along a step is, from 0. */
export function rankOf(step: AgreementStep): number {
  return AGREEMENT_STEPS.indexOf(step);
}
