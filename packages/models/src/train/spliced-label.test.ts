import { describe, expect, it } from 'vitest';
import { readCorpus } from '../corpus/read-corpus.ts';
import { splicedLabel } from './spliced-label.ts';

describe('splicedLabel', () => {
  it.each([
    ['[a A court] {jailed} [r him]. || SANCTION.convict KOR>KOR legal people occurred', 'ACCUSE'],
    ['[a Japan] {imposed sanctions} on [r Iran]. || SANCTION.discontinue JPN>IRN economic economy occurred', 'COERCE'],
    ['[a Japan] {cut aid} to [r Iran]. || SANCTION.discontinue JPN>IRN economic economy occurred', 'SANCTION'],
    ['[a Hackers] {raided} [r a bank]. || COERCE.cyber PRK>KOR cyber security occurred', 'ASSAULT'],
    ['[a Chad] {will withdraw} from [r Mali]. || RETREAT.withdraw TCD>MLI military security planned', 'AGREE'],
    ['[a Chad] {has yet to agree} with [r Mali]. || AGREE TCD>MLI diplomatic diplomacy negated', 'REJECT'],
    ['[a Chad] {will expel} [r Mali]. || SANCTION.expel TCD>MLI diplomatic diplomacy planned', 'THREATEN'],
    ['[a Chad] {blockaded} [r Mali]. || COERCE.restrict TCD>MLI military security occurred', 'ASSAULT'],
    ['[a Chad] {sought} [r him] by warrant. || THREATEN.arrest TCD>MLI legal people occurred', 'COERCE'],
    ['[b Chad] and [b Mali] {reached} a trade deal. || AGREE TCD=MLI economic economy occurred', 'SUPPORT'],
    ['[b Chad] and [b Mali] {agreed} to meet. || AGREE TCD=MLI diplomatic diplomacy occurred', 'AGREE'],
    ['[a Chad] {withdrew} from [r Mali]. || RETREAT.withdraw TCD>MLI military security occurred', 'RETREAT'],
  ])('trains %s as %s', (line, label) => {
    const [sentence] = readCorpus('t', line);
    expect(splicedLabel(sentence!.events[0]!, sentence!.text)).toBe(label);
  });
});
