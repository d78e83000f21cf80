// English function words for the frame extractor.

import type { FrameGrammar } from '../../events/frame-grammar.ts';
import type { Lexicon } from '../../events/lexicon.ts';
import { englishVerbLemma } from './events-inflection.ts';
import { WEEKDAYS } from './time-words.ts';

/** The English grammar of frames; what counts as an eventive noun and a known verb comes from the lexicon. */
export function englishFrameGrammar(lexicon: Pick<Lexicon, 'eventiveNouns' | 'verbWords'>): FrameGrammar {
  return {
    negators: new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'barely', 'no']),
    lacking: new Set(['without']),
    aims: new Set(),
    alternatives: new Set(['or', 'nor']),
    future: new Set(['will', 'would', "'d", "'ll", '’ll', 'shall', 'wo', 'gonna']),
    possible: new Set(['may', 'might', 'could', 'can', 'ca']),
    obliged: new Set(['must', 'should', 'ought']),
    conditional: new Set(['if', 'unless', 'whether', 'lest']),
    agentMarkers: new Set(['by']),
    genitives: new Set(['of']),
    infinitives: new Set(['to']),
    subjectControl: new Set(['promise', 'threaten', 'vow', 'pledge', 'swear', 'use', 'send', 'deploy', 'take', 'hold']),
    eventiveNouns: lexicon.eventiveNouns,
    verbLemma: (form, lemma) => englishVerbLemma(form, lemma, lexicon.verbWords),
    isPresentForm: (form) => form.endsWith('s') && lexicon.verbWords.has(englishVerbLemma(form, '', lexicon.verbWords)),
    isBaseForm: (form) => lexicon.verbWords.has(form),
    speakerPronouns: new Set(['it', 'they', 'he', 'she', 'we', 'i']),
    papers: new Set(
      'statement resolution letter report law bill decree note message declaration communique document memo order motion editorial tweet speech'.split(
        ' ',
      ),
    ),
    tags: { participle: 'VBN', gerund: 'VBG', past: 'VBD', base: 'VB' },
    finiteTags: new Set(['VBD', 'VBZ', 'VBP']),
    clauseOpeners: new Set([
      'as',
      'after',
      'before',
      'since',
      'until',
      'while',
      'though',
      'although',
      'when',
      'because',
    ]),
    namingVerbs: new Set(['call', 'name', 'dub', 'title', 'nickname']),
    participantVerbs: new Set(['involve']),
    mindParticiples: new Set(
      `worried concerned alarmed outraged angered disappointed dismayed troubled appalled saddened committed determined
      prepared opposed dissatisfied displeased outspoken`.split(/\s+/),
    ),
    plannedModifiers: new Set('planned upcoming scheduled forthcoming proposed future possible'.split(' ')),
    particles: new Set('home ashore back away off down out over together up in apart aside'.split(' ')),
    ongoingMarks: new Set(),
    doneMarks: new Set(),
    timesAhead: new Set(),
    weekdays: new Set(WEEKDAYS.keys()),
    numberedDays: new Set(),
    verbFinal: false,
    dropsArguments: 'nowhere',
    be: 'be',
    have: 'have',
  };
}
