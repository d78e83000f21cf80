import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOOK } from '../testing.case.ts';
import { partings } from './particles.ts';
import { codaOf, lettersOf, syllableOf, withCoda } from './syllables.ts';
import { WordReader } from './word-reader.ts';

const reader = new WordReader(BOOK);
const NOUN = { upos: 'NOUN', xpos: 'nc', lemma: '' };

/** `part:lemma` of each part; a particle by its role, an ending by its kind. */
function read(form: string, advice = NOUN): string {
  const { parts, particle, ending, passive } = reader.read(form, advice);
  const shown = parts.map(
    (part) =>
      `${form.slice(part.from, part.to)}${part.does === 'noun' || part.does === 'stem' ? `:${part.lemma}` : ''}`,
  );
  return [shown.join(' '), particle.role === 'none' ? '' : particle.role, ending?.kind ?? '', passive ? 'passive' : '']
    .filter((x) => x !== '')
    .join(' | ');
}

describe('WordReader', () => {
  it.each([
    ['중국은', '중국:중국 은 | topic'],
    ['회의에서', '회의:회의 에서 | oblique'],
    ['회의', '회의:회의'],
    ['합의가', '합의:합의 가 | subject'],
    ['한중정상회담', '한:한국 중:중국 정상회담:정상회담'],
    ['방중을', '방:방문 중:중국 을 | object'],
    ['대북', '대 북:북한'],
    ['주한', '주한:주한'],
    ['외교관들이', '외교관들:외교관 이 | subject'],
    ['15건에', '15:15 건:건 에 | oblique'],
    ['5일부터', '5:5 일:일 부터 | oblique'],
    ['日대사', '日:일본 대사:대사'],
    ['합의했다', '합의했다:합의하다 | final'],
    ['회담하고', '회담하고:회담하다 | and'],
    ['밝혔다', '밝혔다:밝히다 | final'],
    ['발사됐다', '발사됐다:발사하다 | final | passive'],
    ['방문하겠다고', '방문하:방문하다 겠 다고 | quote'],
    ['추진키로', '추진:추진하다 키로 | resolve'],
    ['열기로', '열:열다 기로 | resolve'],
    ['완화하라는', '완화하:완화하다 라는 | told'],
    ['여는', '여는:열다 | adnominal'],
    ['도왔다', '도왔다:돕다 | final'],
    ['들었다', '들었다:들다 | final'],
    ['지어줬다', '지어줬다:해주다 | final'],
    ['열어줬다', '열어줬다:열다 | final'],
    ['붙잡은', '붙잡은:붙잡다 | adnominal'],
    ['열라고', '열:열다 라고 | command'],
    ['으름장을', '으름장:으름장 을 | object'],
    ['말', '말:말'],
    ['모았다', '모았다:모으다 | final'],
    ['쉬었다', '쉬었다:쉬다 | final'],
    ['보유하고', '보유하고:보유하다 | and'],
    ['중국하고', '중국:중국 하고 | with'],
    ['달러', '달러:달러'],
    ['이름을', '이름:이름 을 | object'],
    ['넘겨달라고', '넘겨:넘기다 달라고 | command'],
    ['막아버리겠다고', '막아버리:막다 겠 다고 | quote'],
    ['세워둔', '세워둔:세우다 | adnominal'],
    ['밝혀졌다', '밝혀졌다:밝히다 | final | passive'],
    ['맺었었다', '맺었었다:맺다 | final'],
    ['만나길', '만나:만나다 길 | noun'],
    ['쌀', '쌀:쌀'],
    ['백악관장은', '백악관장:백악관 은 | topic'],
    ['도서교류를', '도서:도서 교류:교류 를 | object'],
    ['서울에선', '서울:서울 에선 | oblique'],
    ['내정간섭이라며', '내정간섭:내정간섭 이 라며 | quote'],
  ])('reads %s', (form, expected) => {
    expect(read(form)).toBe(expected);
  });

  it('takes the word of the tagger for what no table knows', () => {
    expect(read('파도가', { upos: 'NOUN', xpos: 'nc+jcs', lemma: '파도' })).toBe('파도:파도 가 | subject');
    expect(read('만났을', { upos: 'NOUN', xpos: 'nc+jco', lemma: '' })).toBe('만났을:만나다 | prospective');
    expect(read('도망치는', { upos: 'NOUN', xpos: 'nc+jxt', lemma: '' })).toBe('도망치는:도망치다 | adnominal');
    expect(read('뚫고', { upos: 'VERB', xpos: 'pv+jcr', lemma: '뚫다' })).toBe('뚫고:뚫다 | and');
    expect(read('서두르는', { upos: 'VERB', xpos: 'pv+etm', lemma: '서두르다' })).toBe('서두르는:서두르다 | adnominal');
  });

  it('covers every word with parts in order, whatever it is', () => {
    const syllables = fc.constantFrom(...'중국은를에서하고했다다고이입니까방한미일기로않못1,.%A中“');
    fc.assert(
      fc.property(fc.array(syllables, { minLength: 1, maxLength: 8 }), (characters) => {
        const form = characters.join('');
        let at = 0;
        for (const { from, to } of reader.read(form, NOUN).parts) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBe(form.length);
      }),
    );
  });
});

describe('particles', () => {
  it('stand behind the sounds they can stand behind', () => {
    expect(partings('중국은').map(({ noun }) => noun)).toEqual(['중국']);
    expect(partings('나라은')).toEqual([]);
    expect(partings('서울로').map(({ particle }) => particle.relator)).toEqual(['as']);
    expect(partings('미국로')).toEqual([]);
  });
});

describe('syllables', () => {
  it('come together as they were taken apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
        const char = String.fromCharCode(code);
        expect(syllableOf(lettersOf(char)!)).toBe(char);
        expect(withCoda(withCoda(char, ''), codaOf(char))).toBe(char);
      }),
    );
  });
});
