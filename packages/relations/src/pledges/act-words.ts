// The words by which a promise tells what is promised, in the languages of the coder's packs. English words stand in
// their base form; Korean and Chinese ones are stems found anywhere in the promise.

import type { PledgeAct } from '@rapport/record';
import { contentWords } from '../align/words.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** English verbs that alone tell the act. */
export const ENGLISH_VERBS: readonly (readonly [PledgeAct, ReadonlySet<string>])[] = [
  ['visit', words('visit travel tour arrive')],
  ['host', words('host')],
  ['meet', words('meet talk discuss negotiate confer dine consult')],
  ['agreement', words('sign ratify conclude finalize finalise seal ink initial')],
  ['lift', words('lift ease waive scrap abolish relax exempt loosen')],
  ['resume', words('resume restore reopen normalize normalise restart revive reinstate')],
  ['release', words('release free repatriate return extradite swap')],
  ['withdraw', words('withdraw evacuate disarm dismantle demobilise demobilize cease pull')],
  [
    'aid',
    words('give provide donate deliver supply grant lend loan fund finance contribute pledge aid assist train pay'),
  ],
  ['cooperate', words('buy purchase import export sell invest build construct exchange launch trade produce develop')],
  ['establish', words('open establish recognise recognize appoint found')],
  [
    'impose',
    words('impose expel sanction retaliate suspend halt close block freeze revoke terminate boycott restrict ban'),
  ],
  ['deploy', words('deploy station mobilise mobilize')],
];

/** Verbs whose object tells the act: "hold talks", "pay a visit", "send troops", "attend a summit". */
export const LIGHT_VERBS = words(
  `hold make pay conduct have take start begin launch continue complete convene attend send receive welcome resume end
  remove drop cancel suspend allow permit admit reduce cut lower reach strike agree approve give go participate join
  withdraw raise proceed finish restart open implement halt exchange set`,
);

/** English nouns by the act they name, tried in this order. */
export const ENGLISH_NOUNS: readonly (readonly [PledgeAct, ReadonlySet<string>])[] = [
  [
    'lift',
    words('sanctions tariff tariffs ban bans restriction restrictions embargo duties curbs requirements blockade'),
  ],
  ['withdraw', words('ceasefire truce armistice withdrawal disarmament')],
  ['deploy', words('troops soldiers warship warships battalion destroyer')],
  ['visit', words('visit trip tour')],
  [
    'meet',
    words('talks meeting meetings summit dialogue negotiations consultations consultation conference dinner call'),
  ],
  ['agreement', words('agreement treaty pact deal accord memorandum memorandums memoranda mou')],
  ['aid', words('aid assistance relief donation loan loans grant grants weapons ammunition missiles')],
  ['release', words('prisoners hostages detainees captives')],
  ['cooperate', words('drill drills exercise exercises imports exports flights')],
  ['establish', words('embassy consulate relations')],
];

/** What is done with these is an occasion or nothing that the tables know: "hold a vote on the deal". */
export const OCCASION_VERBS = words('hold convene attend conduct participate join');
/** These leave the act to the verb behind them: "begin withdrawing". */
export const ASPECTS = words('begin start continue finish complete');
/** With a noun of a measure, these verbs end it; with other verbs the measure is taken. */
export const ENDING_VERBS = words('end remove drop cancel suspend allow permit admit reduce cut lower lift');
/** With a noun of an agreement or of prisoners, these verbs leave or refuse it. */
export const LEAVING_VERBS = words('withdraw leave quit cancel terminate suspend end');

/** "Strive", "seek": what follows is an effort, and nobody can say when it was made. */
export const EFFORTS = words(
  `strive seek try consider explore look work endeavour endeavor pursue hope remain stand push study continue uphold
  cherish respect communicate`,
);
/** With nothing but general objects these promise nothing that an event could show. */
export const GENERAL_VERBS = words(
  `strengthen deepen widen broaden expand promote boost enhance improve maintain advance foster accelerate speed
  intensify step bolster cooperate collaborate contribute support develop put move increase cement consolidate make
  handle manage coordinate build share address`,
);
export const GENERAL_OBJECTS = words(
  `ties tie relations relation relationship cooperation collaboration exchanges exchange communication friendship trust
  understanding partnership dialogue effort efforts stability peace development area areas field fields bilateral
  mutual regional global world common issue issues future side sides country countries nations people peoples
  better closer stronger strategic economic political cultural security full back track path level new together key
  various trade finance industries technology diplomatic healthy stable prosperity progress way ways matters`,
);

/** Titles stand beside every name. */
export const TITLES = `president minister prime premier leader chairman secretary foreign defence defense general king
  queen pope chancellor official officials delegation government`;

/** Korean and Chinese stems, the most telling first. */
export const STEMS: readonly (readonly [PledgeAct, RegExp])[] = [
  ['lift', /해제|완화|면제|철폐|解除|取消.*(?:限制|制裁|关税|禁令)|放宽|免签/u],
  ['withdraw', /철수|휴전|정전|撤军|撤出|停火/u],
  ['release', /석방|송환|반환|释放|归还|遣返/u],
  ['agreement', /서명|체결|비준|签署|签订|缔结|批准/u],
  ['resume', /재개|복원|정상화|恢复|重启/u],
  ['visit', /방문|방한|방중|방일|방미|访问|访华|访韩|访日|访美|到访/u],
  ['meet', /회담|협의|회의|만나|면담|정상회의|会谈|会晤|会见|磋商|举行.*(?:对话|峰会)/u],
  ['aid', /지원|원조|제공|기증|援助|捐赠|提供/u],
  ['establish', /수교|개설|설치|建交|设立|开设/u],
  ['impose', /제재|추방|부과|制裁|驱逐|加征/u],
  ['deploy', /배치|파병|部署|派兵/u],
  ['cooperate', /수입|수출|투자|구매|공동 ?훈련|进口|出口|投资|购买|联合演习/u],
];
export const VAGUE_STEMS = /노력|강화|증진|발전|심화|확대|加强|深化|推动|促进|努力|发展|扩大/u;
export const NEGATION_STEMS = /않|아니|不会|不再|不/u;

const ALL = [...ENGLISH_VERBS, ...ENGLISH_NOUNS].flatMap(([, list]) => [...list]);
/** Words that tell the act and little of its object: comparable words as `contentWords` writes them. */
export const ACT_WORDS: ReadonlySet<string> = contentWords([...ALL, ...LIGHT_VERBS].join(' '));
