// English quotation marks and the words that attribute speech.

import type { SpeechGrammar } from '../../speech/speech-grammar.ts';

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

const CLAUSE_VERBS = words(`
  say tell add note announce claim argue insist warn state declare stress emphasize emphasise explain write assert
  reiterate confirm acknowledge admit suggest predict believe maintain contend allege report conclude assure remind
  reply respond tweet vow pledge promise deny concede recall observe remark reveal disclose complain lament hint
  underline underscore affirm reaffirm testify indicate caution inform urge ask think
`);

const QUOTING_VERBS = words(`
  describe call quote continue post joke shout chant ask demand exclaim repeat agree label brand characterize characterise
  denounce condemn criticize criticise praise hail slam blast accuse refer comment proclaim answer wonder begin cite
  read sign conclude thank implore plead appeal decry express promise term dismiss
`);

/** English of news, British and American. */
export const englishSpeech: SpeechGrammar = {
  marks: [
    { open: '“', close: '”' },
    { open: '"', close: '"' },
    { open: '«', close: '»' },
    { open: '‘', close: '’' },
    { open: "'", close: "'" },
  ],
  verbs: new Set([...CLAUSE_VERBS, ...QUOTING_VERBS]),
  clauseVerbs: new Set(CLAUSE_VERBS),
  describingVerbs: new Set(
    words(`describe call label brand term refer characterize characterise denounce condemn hail slam blast dismiss
      criticize criticise praise quote accuse decry`),
  ),
  addressingVerbs: new Set(words('tell inform assure remind urge ask warn thank notify promise')),
  passiveSpeakers: new Set(words('quote cite')),
  addressingPrepositions: new Set(['to']),
  sourcePhrases: [['according', 'to']],
  complementizers: new Set(['that', 'whether', 'if', ':', ',', '“', '"', '”']),
  quoteTails: new Set(),
  speakerAhead: false,
  announcing: new Set(),
  titleCues: new Set(
    words(`film movie song album book novel series show titled entitled called named dubbed nicknamed codenamed ship vessel
      headline headlined headed exercise operation operations documentary play slogan hashtag word words term phrase
      so-called poem memoir drama essay game musical opera painting exhibition article editorial yacht ferry tanker known`),
  ),
  smallWords: new Set(words('of the a an and in on at to for from with by or vs v is de la')),
  pronouns: new Set(
    words('he she it they i we you who that which this these those him her them one someone nobody there'),
  ),
};
