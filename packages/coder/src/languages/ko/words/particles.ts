// Particles behind nouns: what role each tells, and behind which sounds it can stand.

import { isHangul } from '../../../text/script.ts';
import { codaOf } from './syllables.ts';

/** What a particle makes of its noun. */
export type ParticleRole = 'subject' | 'topic' | 'object' | 'owner' | 'with' | 'oblique' | 'also' | 'none';

/** A particle, or a chain of them. */
export interface Particle {
  readonly form: string;
  readonly role: ParticleRole;
  /** The English preposition that the floors know the role by; empty for subjects, objects and owners. */
  readonly relator: string;
}

/** `form role relator sound`; the sound before it: `c` a consonant, `v` a vowel, `v+` a vowel or ㄹ, `-` any. */
const TABLE = `
은 topic - c|는 topic - v|이 subject - c|가 subject - v|께서 subject - -|께서는 topic - -|을 object - c|를 object - v|의 owner - -
과 with with c|와 with with v|이랑 with with c|랑 with with v|과의 owner with c|와의 owner with v|과는 oblique with c|와는 oblique with v
과도 oblique with c|와도 oblique with v|에 oblique to -|에는 oblique to -|에도 oblique to -|에만 oblique to -|에서 oblique in -|에서는 oblique in -
에서도 oblique in -|에서의 owner in -|에의 owner to -|에게 oblique to -|에게는 oblique to -|에게도 oblique to -|한테 oblique to -|께 oblique to -
에게서 oblique from -|에게의 owner to -|으로 oblique as c|로 oblique as v+|으로서 oblique as c|로서 oblique as v+|으로써 oblique using c|로써 oblique using v+
으로는 oblique as c|로는 oblique as v+|으로도 oblique as c|로도 oblique as v+|으로의 owner to c|로의 owner to v+|으로부터 oblique from c|로부터 oblique from v+
으로부터의 owner from c|로부터의 owner from v+|부터 oblique since -|부터는 oblique since -|까지 oblique until -|까지의 owner until -|까지는 oblique until -
에서부터 oblique from -|도 also - -|만 also - -|만이 subject - -|만을 object - -|만은 topic - -|조차 also - -|마저 also - -|보다 oblique than -
처럼 oblique like -|같이 oblique like -|마다 oblique each -|이나 with or c|나 with or v|이며 with and c|만큼 oblique than -|대로 oblique according -
뿐 none - -|이라도 also - c|라도 also - v|이든 also - c|하고 with with -|에다 oblique to -|에까지 oblique to -|들 none - -|이야 topic - c|야 topic - v|에선 oblique in -|엔 oblique to -|에겐 oblique to -|에게까지 oblique to -|한테는 oblique to -|께선 topic - -
으론 oblique as c|론 oblique as v+|으로부터는 oblique from c|로부터는 oblique from v+|까지도 oblique until -|이란 topic - c|란 topic - v`;

const BY_FORM = new Map<string, { readonly particle: Particle; readonly sound: string }>(
  TABLE.trim()
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .map(([form, role, relator, sound]) => [
      form!,
      {
        particle: { form: form!, role: role as ParticleRole, relator: relator === '-' ? '' : relator! },
        sound: sound!,
      },
    ]),
);
const LONGEST = 5;

/** A noun without a particle. */
export const NO_PARTICLE: Particle = { form: '', role: 'none', relator: '' };

/** The particle of that form behind a noun; undefined where its sound forbids it, or where there is none such. */
export function particleBehind(noun: string, form: string): Particle | undefined {
  if (form === '') return NO_PARTICLE;
  const entry = BY_FORM.get(form);
  if (entry === undefined) return undefined;
  return soundFits(noun, entry.sound) ? entry.particle : undefined;
}

/** Ways to part a word into a noun and a particle, the longest particle first; the bare word is not among them. */
export function partings(word: string): { readonly noun: string; readonly particle: Particle }[] {
  const found: { noun: string; particle: Particle }[] = [];
  for (let n = Math.min(LONGEST, word.length - 1); n >= 1; n--) {
    const noun = word.slice(0, -n);
    const particle = particleBehind(noun, word.slice(-n));
    if (particle !== undefined) found.push({ noun, particle });
  }
  return found;
}

function soundFits(noun: string, sound: string): boolean {
  // Digits, letters and marks may be read in more than one way.
  if (sound === '-' || !isHangul(noun.charCodeAt(noun.length - 1))) return true;
  const coda = codaOf(noun);
  if (sound === 'c') return coda !== '';
  return coda === '' || (sound === 'v+' && coda === 'ㄹ');
}
