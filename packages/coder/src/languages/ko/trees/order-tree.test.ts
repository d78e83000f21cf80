import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseKorean } from '../analyse.ts';
import { arcsOf, TOOLS } from '../testing.case.ts';

describe('Korean trees', () => {
  it.each([
    [
      'subject, object and phrases by their particles',
      '중국은 일본에 제재를 가했다.',
      ['중국 nsubj 가했다', '일본 obl 가했다', '제재 obj 가했다'],
    ],
    [
      'a joined subject',
      '한국과 중국은 협정에 서명했다.',
      ['한국 nsubj 서명했다', '중국 conj 한국', '협정 obl 서명했다'],
    ],
    [
      'the other side of a meeting',
      '시진핑 주석은 왕이와 회담을 열었다.',
      ['주석 nsubj 열었다', '왕이 obl 열었다', '회담 obj 열었다'],
    ],
    [
      'one subject for two clauses',
      '중국이 미사일을 발사하고 훈련을 실시했다.',
      ['중국 nsubj 실시했다', '발사하고 conj 실시했다'],
    ],
    [
      'what was done before, which looks like a number',
      '장관은 왕이와 회담을 한 뒤 베이징을 떠났다.',
      ['장관 nsubj 떠났다', '회담 obj 한', '한 advcl 떠났다'],
    ],
    ['a number', '중국은 서한을 한 통 보냈다.', ['서한 obj 보냈다']],
    ['a subject for each clause', '한국은 초청했고 중국은 수락했다.', ['한국 nsubj 초청했고', '중국 nsubj 수락했다']],
    [
      'a reported clause with its own subject',
      '미국은 북한이 미사일을 발사했다고 밝혔다.',
      ['미국 nsubj 밝혔다', '북한 nsubj 발사했', '발사했 ccomp 밝혔다'],
    ],
    [
      'a speaker behind the report',
      '북한이 미사일을 발사했다고 백악관이 밝혔다.',
      ['북한 nsubj 발사했', '백악관 nsubj 밝혔다'],
    ],
    [
      'a clause before its subject',
      '베이징에 도착한 대통령은 회담했다.',
      ['도착한 acl 대통령', '대통령 nsubj 회담했다'],
    ],
    [
      'a clause that lacks its object',
      '이란은 억류했던 선박을 석방했다.',
      ['이란 nsubj 석방했다', '억류했던 acl:obj 선박'],
    ],
    ['a passive', '외교관이 중국에 억류됐다.', ['외교관 nsubj:pass 억류됐다', '중국 obl:agent 억류됐다']],
    ['to whom something goes', '선박이 중국에 기증됐다.', ['선박 nsubj:pass 기증됐다', '중국 obl 기증됐다']],
    ['what is resolved on', '한국은 회담을 열기로 했다.', ['한국 nsubj 했다', '열 xcomp 했다', '기로 mark 열']],
    [
      'what is asked for',
      '미국은 중국에 시장을 열라고 압박했다.',
      ['열 xcomp 압박했다', '라고 mark 열', '중국 obl 압박했다'],
    ],
    [
      'to whom what is asked for is to go',
      '미국은 일본에 선박을 보내라고 요구했다.',
      ['보내 xcomp 요구했다', '일본 obl 보내'],
    ],
    [
      'what must not be done',
      '일본은 개입하지 말아야 한다.',
      ['말 aux 개입하지', '야 aux 개입하지', '한다 aux 개입하지'],
    ],
    ['a state it is in', '미국은 한국에 회담을 요청한 상태다.', ['미국 nsubj 요청한', '상태 aux 요청한']],
    ['a condition', '북한이 도발하면 미국은 제재한다.', ['도발하 advcl 제재한다', '면 mark 도발하']],
    ['what is not done', '중국은 사과하지 않았다.', ['않 advmod 사과하지']],
    ['what is to come', '대통령은 중국을 방문할 예정이다.', ['예정 aux 방문할', '이다 aux 방문할']],
    ['a phrase with a relator', '미국은 북한에 대한 제재를 해제했다.', ['대한 case 북한', '북한 nmod 제재']],
    ['states by their letters', '한중 회담이 열렸다.', ['한 nmod:poss 회담', '중 conj 한']],
    ['where an act with an owner aims', '미국의 이란 공격을 규탄했다.', ['미국 nmod:poss 공격', '이란 nmod 공격']],
    ['what is counted', '중국은 어선 2척을 나포했다.', ['어선 obj 나포했다', '척 nummod 어선']],
    [
      'what somebody means, whose subject stands before it',
      '일본은 중국을 돕겠다는 입장을 밝혔다.',
      ['일본 nsubj 밝혔다', '돕 acl:told 입장'],
    ],
    ['what is planned', '일본은 중국을 방문할 계획을 밝혔다.', ['방문할 xcomp 밝혔다', '계획 aux 방문할']],
    ['what is proposed together', '중국과 일본이 회담을 열자는 제안을 했다.', ['중국 nsubj 했다', '열 acl:told 제안']],
    ['what somebody asks for', '중국이 철수해 달라는 미국의 요청을 거부했다.', ['중국 nsubj 거부했다']],
    [
      'what has been done before',
      '중국은 협정에 서명한 바 있다.',
      ['중국 nsubj 서명한', '바 aux 서명한', '있다 aux 서명한'],
    ],
    [
      'what somebody is ready for',
      '중국은 협정에 서명할 준비가 됐다.',
      ['중국 nsubj 서명할', '준비 aux 서명할', '됐다 aux 서명할'],
    ],
    [
      'a subject that a clause on the owner of the object stands behind',
      '중국이 구입한 선박의 회담을 취소했다.',
      ['중국 nsubj 취소했다', '구입한 acl:obj 선박'],
    ],
    [
      'a meeting held before what is agreed on there',
      '한국과 중국은 회담을 열고 훈련을 중단하기로 합의했다.',
      ['열고 conj 합의했다', '중단하 xcomp 합의했다'],
    ],
    [
      'a meeting to come with what is agreed on',
      '한국과 중국은 내년 회담을 열고 훈련을 중단하기로 합의했다.',
      ['열고 conj 중단하', '중단하 xcomp 합의했다'],
    ],
    [
      'an ending written apart',
      '미국은 일본이 중국을 지원했다 고 밝혔다.',
      ['지원했다 ccomp 밝혔다', '미국 nsubj 밝혔다'],
    ],
    ['half of a noun before a dot', '중국은 해·공군 훈련을 했다.', ['중국 nsubj 했다', '훈련 obj 했다']],
    ['a share of a thing', '중국은 선박 일부를 반환했다.', ['선박 obj 반환했다']],
    [
      'who speaks in a headline',
      '중국 “일본은 범죄자” 비난',
      ['중국 nsubj 비난', '일본 nsubj 범죄자', '범죄자 parataxis 비난'],
    ],
    [
      'what is held to be so',
      '미국은 일본이 중국을 지원한 것으로 보고 수사했다.',
      ['미국 nsubj 수사했다', '일본 nsubj 지원한'],
    ],
    [
      'what a headline resolves on',
      '중국, 일본에 선박 반환키로',
      ['중국 nsubj 키로', '일본 obl 반환', '선박 obj 반환', '반환 xcomp 키로', '키로 root'],
    ],
    ['the verb of a headline', '중국, 일본 규탄', ['중국 nsubj 규탄', '일본 obj 규탄', '규탄 root']],
  ])('hang %s', (_, text, expected) => {
    expect(arcsOf(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['of what is resolved on', '한국은 회담을 열기로 했다.', '기로하다'],
    ['of what is resolved not to do', '한국은 회담을 열지 않기로 했다.', '않기로하다'],
    ['of what is asked for', '미국은 중국에 시장을 열라고 압박했다.', '라고하다'],
    ['of what one does not put up with', '미국은 도발을 용납할 수 없다.', '용납하지않다'],
    ['of what one does not accept', '미국은 요구를 수용하지 않았다.', '받아들이지않다'],
    ['of what is not to be allowed', '미국은 일본에 훈련을 허가하지 말라고 요구했다.', '요구하다'],
    ['of an order to somebody', '미국은 일본에 훈련을 하라고 명령했다.', '라고하다'],
    ['of what one never got', '미국은 제안을 받은 바 없다.', '받다'],
    ['of praise', '미국은 회담을 높이 평가했다.', '높이평가하다'],
    ['of praise for what it is', '미국은 회담이 진전이라고 평가했다.', '높이평가하다'],
    ['of a plain judgement', '미국은 회담을 평가했다.', '평가하다'],
    ['of what is meant to be done', '미국은 관세를 매기겠다고 통보했다.', '겠다고하다'],
    ['of bluster', '미국은 관세를 매기겠다고 으름장을 놓았다.', '겠다고하다'],
    ['of a plain report', '미국은 관세를 매기겠다고 밝혔다.', '밝히다'],
  ])('name the verb %s', (_, text, lemma) => {
    const doc = analyseKorean(text, TOOLS);
    const root = [...Array(doc.length).keys()].find((t) => doc.deprel(t) === 'root')!;
    expect(doc.lemma(root)).toBe(lemma);
  });

  it('name what is meant by what stands before the noun of meaning', () => {
    const doc = analyseKorean('미국은 항의의 입장을 전했다.', TOOLS);
    const meaning = [...Array(doc.length).keys()].find((t) => doc.form(t) === '입장')!;
    expect(doc.lemma(meaning)).toBe('항의');
  });

  it('have one root a sentence and no circles, whatever the text', () => {
    const parts = fc.constantFrom(
      ...'중국은 미국이 일본을 과 의 에 , “ ” " ( ) 회담 했다 하고 발사한 방문할 예정이다 않았다 면 다고 라고 것을 뒤 5일 2척을 한중 . ·'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 18 }), (words) => {
        const doc = analyseKorean(words.join(' '), TOOLS);
        for (let s = 0; s < doc.sentenceCount; s++) {
          let roots = 0;
          for (let t = doc.bounds[s]!; t < doc.bounds[s + 1]!; t++) {
            let steps = 0;
            for (let up = t; up >= 0 && steps <= doc.length; up = doc.head(up)) steps++;
            expect(steps).toBeLessThanOrEqual(doc.length);
            if (doc.head(t) < 0) roots++;
          }
          expect(roots).toBe(1);
        }
      }),
    );
  });
});
