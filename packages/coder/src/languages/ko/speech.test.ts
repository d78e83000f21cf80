import { expect, it } from 'vitest';
import type { ActorLayer, Mention, Party } from '../../actors/actor-layer.ts';
import type { Doc } from '../../doc/doc.ts';
import { findQuotes } from '../../speech/find-quotes.ts';
import { analyseKorean } from './analyse.ts';
import { koreanSpeech } from './speech.ts';
import { TOOLS } from './testing.case.ts';

/** Actors: the persons whose names stand in the text. */
function personsIn(doc: Doc): ActorLayer {
  const mentions: Mention[] = [];
  for (let t = 0; t < doc.length; t++) {
    if (!/^(?:왕이|이재명|그)$/.test(doc.form(t))) continue;
    const party: Party = { code: null, sector: ['GOV'], name: doc.form(t), kind: 'person', basis: 'stated' };
    const [start, end] = doc.span(t, t + 1);
    mentions.push({
      startToken: t,
      endToken: t + 1,
      head: t,
      start,
      end,
      form: 'name',
      parties: [party],
      placeOnly: false,
    });
  }
  const at = (token: number) => mentions.find((m) => m.head === token);
  return { mentions, at, actorsOf: (head) => mentions.filter((m) => m.head === head), ownersOf: () => [] };
}

function quotesOf(text: string): string[] {
  const doc = analyseKorean(text, TOOLS);
  return findQuotes(doc, { actors: personsIn(doc), grammar: koreanSpeech, times: [] })
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker, text: words }) => `${speaker.party.name}: ${words}`);
}

it.each([
  ['who speaks in front', '왕이는 베이징에서 “협력을 확대하겠다”고 강조했다.', ['왕이: 협력을 확대하겠다']],
  ['who speaks behind', '“협력을 확대하겠다”고 왕이는 말했다.', ['왕이: 협력을 확대하겠다']],
  ['two of one breath', '왕이는 “협력을 바란다”며 “대화하겠다”고 밝혔다.', ['왕이: 협력을 바란다', '왕이: 대화하겠다']],
  ['who was spoken of before', '이재명은 도착했다. “협력을 확대하겠다”고 밝혔다.', ['이재명: 협력을 확대하겠다']],
  [
    'what is announced',
    '왕이는 다음과 같이 말했다. “우리는 협력을 확대할 것이다.”',
    ['왕이: 우리는 협력을 확대할 것이다.'],
  ],
  ['a straight mark closed by a curved one', '왕이는 "협력을 확대하겠다”고 밝혔다.', ['왕이: 협력을 확대하겠다']],
  ['no title', '왕이는 영화 “협력의 시대와 우리의 미래”를 봤다.', []],
])('finds %s', (_, text, expected) => {
  expect(quotesOf(text)).toEqual(expected);
});
