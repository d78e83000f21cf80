// What words do beside their kind: relators behind particles, clause nouns, auxiliaries.

import {
  AUXILIARY_STEMS,
  BEHIND_PARTICLE,
  BOUND_AUXILIARIES,
  CLAUSE_NOUNS,
  MODIFYING,
} from '../words/function-words.ts';
import { NO_PARTICLE } from '../words/particles.ts';
import { type Part, TAG } from '../words/reading.ts';
import { one, type Word } from './word.ts';

/** Behind such an ending of the verb before, the word is an auxiliary. */
const BEFORE_AUXILIARY: ReadonlySet<string> = new Set([
  'and',
  'next',
  'link',
  'aim',
  'final',
  'noun',
  'but',
  'resolve',
]);

/** A relator, a clause noun or an auxiliary by what stands before it. */
export function used(words: readonly Word[], i: number): Word {
  const word = words[i]!;
  const before = words[i - 1];
  if (before === undefined || word.use !== '') return word;
  if (before.kind === 'noun' && before.particle.form !== '') {
    const relator = BEHIND_PARTICLE.get(`${before.particle.form}|${word.form}`);
    if (relator !== undefined) {
      const use = MODIFYING.test(word.form) ? 'modifying-relator' : 'relator';
      return {
        ...word,
        use,
        relator,
        parts: one(word, 'ADP', TAG.particle, word.form, 'particle'),
        particle: NO_PARTICLE,
        ending: null,
      };
    }
  }
  const ending = before.ending?.kind;
  if (ending === 'noun' && /^위(?:해|한|해서|하여)$/.test(word.form))
    return {
      ...word,
      use: 'clause-noun',
      relator: 'for',
      parts: one(word, 'SCONJ', TAG.ending, '위해', 'ending'),
      particle: NO_PARTICLE,
    };
  if (ending === 'noun' && /^전(?:에|까지)?$/.test(word.form) && before.ending?.particle === '')
    return {
      ...word,
      use: 'clause-noun',
      relator: 'before',
      kind: 'noun',
      parts: one(word, 'SCONJ', TAG.ending, '전', 'ending'),
    };
  if (ending === 'adnominal' || ending === 'prospective') {
    const auxiliary = boundAuxiliary(word, words[i + 1]);
    if (auxiliary !== null && (before.kind === 'verb' || before.kind === 'adjective' || before.use === 'auxiliary'))
      return auxiliary;
    const clause = CLAUSE_NOUNS.get(word.form) ?? (/^때(?:인|이|는|도|에)/.test(word.form) ? 'when' : undefined);
    if (clause !== undefined) return { ...word, kind: 'noun', use: 'clause-noun', relator: clause };
  }
  return isAuxiliary(words, i) ? { ...word, use: 'auxiliary', parts: auxiliaryParts(word) } : word;
}

/** `예정이다`, `것으로`, `수 있다`: the bound noun parted from what is behind it, so that it is known by its form. */
function boundAuxiliary(word: Word, next: Word | undefined): Word | null {
  const noun = [...BOUND_AUXILIARIES].find((n) => word.form.startsWith(n));
  if (noun === undefined) return null;
  const rest = word.form.slice(noun.length);
  const copula = /^(?:이|입|인|일|임|라|다$|였)/.test(rest);
  const able =
    /^(?:이|은|도|는|가|을|를)?$/.test(rest) &&
    next !== undefined &&
    /^(?:있|없|같|크|크다|높|보|알|하|되|돼|됐)/.test(next.form) &&
    /^(?:수|것|줄|리|필요|가능성|생각|법|의향|만|듯|바|적|용의|준비|계획|방침)$/.test(noun);
  const lone = /^(?:듯|것|뿐|만)$/.test(noun) && rest === '';
  if (!copula && !able && !(lone && next !== undefined && /^(?:같|하|보)/.test(next.form))) return null;
  const parts: Part[] = [{ from: 0, to: noun.length, pos: 'AUX', tag: TAG.bound, lemma: noun, does: 'word' }];
  if (rest !== '')
    parts.push({ from: noun.length, to: word.form.length, pos: 'AUX', tag: 'VCP', lemma: '이다', does: 'copula' });
  const ending = word.ending ?? { kind: able ? 'link' : 'final', form: '', length: 0, particle: '' };
  return {
    ...word,
    kind: 'copula',
    use: 'auxiliary',
    parts: endingParted(parts, word, ending.kind),
    ending,
    particle: NO_PARTICLE,
  };
}

/** `예정이라고`: the ending that tells what is said stays a word of its own. */
function endingParted(parts: Part[], word: Word, kind: string): Part[] {
  const last = word.parts.at(-1);
  if (last?.does !== 'ending' || parts.length < 2 || !/^(?:quote|told|if)$/.test(kind)) return parts;
  return [parts[0]!, { ...parts[1]!, to: last.from }, last].filter((p) => p.to > p.from);
}

function isAuxiliary(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const before = words[i - 1]!;
  const verbal = before.kind === 'verb' || before.kind === 'adjective' || before.use === 'auxiliary';
  const stem = word.parts[0]?.lemma.slice(0, -1) ?? '';
  if (word.kind !== 'verb' && word.kind !== 'adjective') return false;
  if (!verbal || before.ending === null || !AUXILIARY_STEMS.has(stem)) return false;
  const { kind, form } = before.ending;
  // `열 수 있다`, `서명한 바 없다`, `보낼 준비가 돼 있다`
  if (before.use === 'auxiliary' && before.parts[0]?.tag === TAG.bound && kind === 'link')
    return stem === '있' || stem === '없' || (stem === '되' && before.parts[0].lemma === '준비');
  // `열지 않는다`: no question of whether it will open.
  if (kind === 'quote' && /^[ㄹㄴ]지/.test(form)) return /^(?:않|못하)$/.test(stem);
  if (!BEFORE_AUXILIARY.has(kind) && form !== 'ㄹ') return false;
  if (kind === 'link') return /^(?:않|못하|말|마)$/.test(stem);
  if (kind === 'and') return form.endsWith('고') && /^(?:있|싶|계시|나|말)$/.test(stem);
  if (kind === 'aim')
    return form === '게' ? /^(?:되|하|만들)$/.test(stem) : /^(?:려|으려|려고|으려고|고자)$/.test(form) && stem === '하';
  if (kind === 'next') return form === '' && /^(?:있|주|보|오|가|놓|두|버리|내|드리|나가|지|대|달)$/.test(stem);
  return false;
}

/** `않았다`: the negation parted from its endings. */
function auxiliaryParts(word: Word): readonly Part[] {
  const { form } = word;
  const negation = /^(?:않|못|없|말)/.exec(form)?.[0] ?? '';
  const last = word.parts.at(-1)!;
  const end = last.does === 'ending' ? last.from : form.length;
  const parts: Part[] = [];
  if (negation !== '' && negation.length < end) {
    parts.push({ from: 0, to: negation.length, pos: 'AUX', tag: 'VX', lemma: negation, does: 'word' });
    parts.push({
      from: negation.length,
      to: end,
      pos: 'AUX',
      tag: 'VX',
      lemma: form.includes('겠') ? '겠' : '다',
      does: 'word',
    });
  } else {
    const will = form.indexOf('겠');
    const lemma = word.parts[0]!.lemma;
    if (will > 0 && will + 1 <= end) {
      parts.push({ from: 0, to: will, pos: 'AUX', tag: 'VX', lemma, does: 'word' });
      parts.push({ from: will, to: end, pos: 'AUX', tag: 'EP', lemma: '겠', does: 'will' });
    } else parts.push({ from: 0, to: end, pos: 'AUX', tag: 'VX', lemma, does: 'word' });
  }
  return last.does === 'ending' ? [...parts, last] : parts;
}
