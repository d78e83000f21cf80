// English words of promising, agreeing, planning and hoping.

import type { Firmness, PledgeGrammar } from '../../pledges/pledge-grammar.ts';
import { englishSpeech } from './speech.ts';

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

function firm(lists: Readonly<Record<Firmness, string>>): ReadonlyMap<string, Firmness> {
  return new Map(
    (Object.entries(lists) as [Firmness, string][]).flatMap(([firmness, list]) =>
      words(list).map((word) => [word, firmness] as const),
    ),
  );
}

/** English of news, British and American. */
export const englishPledges: PledgeGrammar = {
  verbs: firm({
    promised: 'promise pledge vow commit guarantee undertake swear assure',
    agreed: 'agree consent sign accept',
    planned:
      'plan intend decide prepare propose resolve schedule consider confirm arrange organize organise opt choose',
    hoped: 'hope seek want wish aim aspire desire offer',
  }),
  objectVerbs: new Set(words('promise pledge vow guarantee plan prepare arrange organize organise schedule')),
  occasions: new Set(
    words(`visit trip tour meeting summit talk talks conference ceremony forum round session dialogue consultation exercise drill
      review negotiation negotiations festival exhibition election referendum hearing`),
  ),
  actPrepositions: new Set(words('on to upon')),
  outlooks: firm({
    promised: 'committed commit bound',
    agreed: '',
    planned: 'set schedule scheduled due slate slated expect expected poise poised ready prepared determined determine',
    hoped: 'willing keen eager',
  }),
  nouns: firm({
    promised: 'promise pledge vow commitment guarantee assurance undertaking',
    agreed: 'agreement deal accord memorandum memorandums memoranda mou pact contract treaty',
    planned: 'plan intention',
    hoped: 'hope wish desire willingness readiness',
  }),
  supportVerbs: new Set(
    words(`announce make sign reach conclude unveil reaffirm reiterate express give confirm reveal have voice
      repeat renew strike outline present disclose seal ink approve finalize finalise affirm release lay`),
  ),
  future: new Set(words("will shall 'll ’ll wo")),
  pastFuture: new Set(words("would 'd ’d")),
  possible: new Set(words('may might could can should must')),
  permissions: new Set(words('may can')),
  announcing: new Set(words('announce decide declare decree rule')),
  negators: new Set(words("not never n't n’t")),
  conditional: new Set(words('if unless provided once')),
  mainConditional: new Set(words('if unless provided')),
  accompanying: new Set(words('as when while')),
  infinitives: new Set(['to']),
  bareInfinitives: false,
  be: 'be',
  go: 'go',
  notActs: new Set(
    words(`be rise fall grow increase decrease decline drop remain become stay seem appear happen occur cause mean
      depend require need benefit suffer affect cost face find know like feel lose win die live lack exceed total
      reach hit come see belong matter prove result turn last survive deserve think believe understand love
      hate fear expect hear get rank enjoy receive gain earn obtain experience contain include weaken strengthen weigh harm hurt fail struggle want`),
  ),
  gerund: /ing$/,
  isPresent: (_, tag, auxiliaries) =>
    /^VB[ZP]$/.test(tag)
      ? auxiliaries.length === 0
      : tag === 'VBG' && auxiliaries.some((a) => /^(?:is|are|am|['’](?:s|re|m))$/.test(a)),
  happening: new Set(words('take begin start open resume commence convene happen continue kick proceed')),
  upcoming: new Set(words('planned upcoming forthcoming scheduled expected impending')),
  between: new Set(words('between among')),
  terms: new Set(
    words(`agreement deal accord pact contract treaty swap lease loan truce ceasefire armistice moratorium waiver exemption
      scheme programme program pilot mandate arrangement memorandum memorandums memoranda mou partnership suspension ban`),
  ),
  settling: new Set(words('sign conclude seal ink renew extend reach agree approve')),
  lasting: new Set(words('run last extend continue remain stay apply hold')),
  extending: new Set(words('extend prolong renew')),
  surveyed: new Set(words('percent per cent % respondent majority half third quarter poll survey')),
  endurance: new Set(
    words(`wait tolerate accept allow permit yield bow hesitate stand rest back bend budge compromise forget forgive
      surrender submit concede give relent waver sit let`),
  ),
  protocolActs: new Set(words('visit meet attend travel arrive tour dine fly')),
  requests: new Set(
    words(
      'urge ask call demand request press order tell want appeal require force push encourage invite persuade advise',
    ),
  ),
  refusals: new Set(
    words(`refuse decline reject fail cancel abandon scrap drop oppose deny criticize criticise condemn block halt shelve
      suspend delay postpone protest denounce threaten warn withdraw break violate ditch`),
  ),
  speechVerbs: englishSpeech.clauseVerbs,
  forecasts: new Set(
    words(
      'predict forecast expect believe think fear estimate project guess suspect doubt suggest warn reckon imagine assume',
    ),
  ),
  emptyObjects: new Set(words('allegiance loyalty obedience fealty fidelity innocence revenge guilty')),
  recipients: new Set(words('to with for')),
  bodies: new Set(
    words(
      'office government administration cabinet ministry spokesman spokeswoman spokesperson team side authorities party',
    ),
  ),
  firstPerson: new Set(words('i we')),
};
