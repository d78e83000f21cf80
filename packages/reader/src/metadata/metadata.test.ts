import { describe, expect, it } from 'vitest';
import { splitCredit } from '../text/caption-credit.ts';
import { namesInByline } from './byline.ts';
import { languageOf } from './language.ts';
import { toIsoDate } from './page-date.ts';
import { cleanTitle } from './title.ts';

describe('namesInByline', () => {
  it.each([
    ['By Ann Example', ['Ann Example']],
    ['By ANN EXAMPLE and Bo Muster, Staff Writers', ['Ann Example', 'Bo Muster']],
    ['A. B. Sample (ab@sample.example)', ['A. B. Sample']],
    ['Analysis by Jan de Voorbeeld, Sample Editor-at-large', ['Jan de Voorbeeld']],
    ['Ann Example | Reuters', ['Ann Example', 'Reuters']],
    ['홍길동 기자 gildong@sample.example', ['홍길동']],
    ['记者 甲乙', ['甲乙']],
    ['admin', []],
    ['https://sample.example/ann', []],
    ['Updated March 4, 2025', []],
  ])('reads %s', (byline, names) => {
    expect(namesInByline(byline)).toEqual(names);
  });
});

describe('toIsoDate', () => {
  it.each([
    ['2025-03-04', '2025-03-04'],
    ['2025-03-04T10:00:00Z', '2025-03-04T10:00:00Z'],
    ['2025-03-04T10:00:00.000+0900', '2025-03-04T10:00:00+09:00'],
    ['2025-03-04 10:00', '2025-03-04'],
    ['March 4, 2025', '2025-03-04'],
    ['Tue, 04 Mar 2025 10:00:00 GMT', '2025-03-04'],
    ['4 March 2025', '2025-03-04'],
    ['2025.03.04 14:20', '2025-03-04'],
    ['2025년 3월 4일', '2025-03-04'],
    ['2025年3月4日', '2025-03-04'],
    ['1741082400', '2025-03-04T10:00:00Z'],
    ['2025-02-30', null],
    ['0001-01-01', null],
    ['yesterday', null],
  ])('reads %s', (text, iso) => {
    expect(toIsoDate(text)).toBe(iso);
  });
});

describe('cleanTitle', () => {
  it.each([
    ['A bridge opens again | The Sample Gazette', [], [], 'A bridge opens again'],
    ['A bridge opens again - The Sample', [], ['The Sample'], 'A bridge opens again'],
    ['A bridge - the second - opens', [], ['The Sample'], 'A bridge - the second - opens'],
    ['A bridge opens again — Sample', ['A bridge opens again'], [], 'A bridge opens again'],
    ['Bridge', [], [], 'Bridge'],
  ])('cleans %s', (raw, others, sites, title) => {
    expect(cleanTitle(raw, others, sites)).toBe(title);
  });
});

describe('splitCredit', () => {
  it.each([
    ['Ministers wave. (Yonhap)', { text: 'Ministers wave.', credit: 'Yonhap' }],
    ['Ministers wave. (AP Photo/Ann Example)', { text: 'Ministers wave.', credit: 'AP Photo/Ann Example' }],
    ['Ministers wave. Photo: Ann Example', { text: 'Ministers wave.', credit: 'Photo: Ann Example' }],
    ['FILE PHOTO: Ministers wave. REUTERS/Ann Example', { text: 'Ministers wave. REUTERS/Ann Example' }],
    ['손을 흔드는 장관들. [사진=연합뉴스]', { text: '손을 흔드는 장관들.', credit: '사진=연합뉴스' }],
    ['部长们挥手。新华社记者 甲乙 摄', { text: '部长们挥手。', credit: '新华社记者 甲乙 摄' }],
    ['President Sample (L) waves', { text: 'President Sample (L) waves' }],
    ['Ministers pose for a photo in Seoul.', { text: 'Ministers pose for a photo in Seoul.' }],
  ])('splits %s', (raw, caption) => {
    expect(splitCredit(raw)).toEqual(caption);
  });
});

describe('languageOf', () => {
  it.each([
    ['The ministers met and they agreed that the bridge is to be opened.', undefined, 'en'],
    ['Les ministres se sont rencontrés dans la capitale et ils ont signé un accord pour la paix.', undefined, 'fr'],
    ['Die Minister trafen sich in der Hauptstadt und sie haben ein Abkommen unterzeichnet.', 'en', 'de'],
    ['장관들이 수도에서 만났다.', undefined, 'ko'],
    ['部长们在首都会面。', undefined, 'zh'],
    ['大臣たちは首都で会談した。', 'zh', 'ja'],
    ['日米首脳会談', 'ja', 'ja'],
    ['12 : 7', 'ko-KR', 'ko'],
    ['12 : 7', undefined, 'und'],
  ])('tells the language of %s', (text, declared, language) => {
    expect(languageOf(text, declared)).toBe(language);
  });
});
