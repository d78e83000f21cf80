// The tag of particles that stand behind their noun and tell its role as prepositions do elsewhere.

export const POSTPOSITION = 'JK';
