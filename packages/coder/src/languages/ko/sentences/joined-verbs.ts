// Verbs that are one with the word in front of them: light verbs with their noun, works done together.

import { TAG } from '../words/reading.ts';
import type { WordBook } from '../words/word-reader.ts';
import type { Word } from './word.ts';

/** Works that several can do together. */
const JOINT_WORKS =
  /^(?:개발|연구|운영|건설|짓|만들|열|개최|훈련|순찰|수색|조사|제작|생산|관리|단속|추적|비행|발굴|복원|구축|설립|세우|촬영|실시|진행|조성|발사)/;

/** `공동 개최했다`, `함께 개발한다`: a work that is done together. */
export function jointWorks(words: Word[]): void {
  for (let i = 1; i < words.length; i++) {
    const verb = words[i]!;
    const [stem] = verb.parts;
    if (verb.kind !== 'verb' || stem?.does !== 'stem' || !JOINT_WORKS.test(stem.lemma)) continue;
    if (!/^(?:공동|공동으로|합동|합동으로|함께|같이|나란히)$/.test(words[i - 1]!.form)) continue;
    words[i] = { ...verb, parts: [{ ...stem, lemma: '함께하다' }, ...verb.parts.slice(1)] };
    words[i - 1] = { ...words[i - 1]!, kind: 'adverb' };
  }
}

/** `높이 평가했다`: what is said of how it is judged makes praise of a judgement. */
export function praises(words: Word[]): void {
  for (let i = 1; i < words.length; i++) {
    const verb = words[i]!;
    const [stem] = verb.parts;
    if (stem?.lemma !== '평가하다' || !/^(?:높이|높게|긍정적으로|호의적으로|좋게)$/.test(words[i - 1]!.form)) continue;
    words[i] = { ...verb, parts: [{ ...stem, lemma: '높이평가하다' }, ...verb.parts.slice(1)] };
  }
}

/** `문제 삼고`, `회담 했다`: a bare noun and the light verb behind it are one verb where the tables know it. */
export function lightVerbs(words: Word[], book: WordBook): void {
  for (let i = 1; i < words.length; i++) {
    const noun = words[i - 1]!;
    const verb = words[i]!;
    const [stem] = verb.parts;
    if (verb.kind !== 'verb' || verb.use !== '' || stem?.does !== 'stem') continue;
    if (
      noun.kind !== 'noun' ||
      noun.use !== '' ||
      noun.particle.form !== '' ||
      !/^(?:하|삼|되|시키|받|당하)다$/.test(stem.lemma)
    )
      continue;
    const name = noun.parts.at(-1)!.lemma;
    const passive = /^(?:되|받|당하)다$/.test(stem.lemma);
    const lemma = `${name}${/^(?:삼)다$/.test(stem.lemma) ? stem.lemma : '하다'}`;
    if (!book.isVerb(lemma)) continue;
    const parts = verb.parts.map((p, at) => (at === 0 ? { ...p, lemma, tag: passive ? TAG.passive : p.tag } : p));
    words[i] = { ...verb, parts, passive };
    words[i - 1] = { ...noun, kind: 'adverb' };
  }
}
