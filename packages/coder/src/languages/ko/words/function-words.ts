// Korean words that are known by their whole form: determiners, adverbs, conjunctions, words that stand behind nouns.

import { pairs, words } from './word-list.ts';

export const DETERMINERS: ReadonlySet<string> = words(
  '이 그 저 이번 지난 오는 다음 각 모든 어떤 이런 그런 저런 새 전 현 옛 본 매 몇 여러 온갖 약 최근 타 첫 두 세 네 한 양 이러한 그러한 해당 동 당시 단 총 올 내 새로운',
);

export const ADVERBS: ReadonlySet<string> = words(`
  또 또한 다시 더 더욱 매우 아주 특히 이미 아직 곧 이제 지금 현재 함께 서로 모두 다 잘 못 안 가장 거의 약간 다소 바로 먼저 우선 결국 즉각 즉시 적극 강력히 강하게 공식 직접 계속 여전히 
  이같이 이처럼 그대로 스스로 따로 각각 잇따라 잇달아 전격 일단 만약 만일 비록 아마 마침내 드디어 오히려 단지 오직 왜 당초 애초 역시 사실상 앞서 이어 이후 그동안 사전에 대거 주로 
  상당히 완전히 꾸준히 조속히 긴밀히 신속히 엄중히 단호히 분명히 충분히 나란히 즉시 잠시 잠정 전면 당연히 일제히 절대 결코 전혀 별로 도저히 그토록 너무 비공개로 대신 물론 왜냐하면 해마다 날마다 달마다 거듭 덩달아 혼자 같이 없이 끊임없이 달리`);

export const CONJUNCTIONS: ReadonlySet<string> = words(
  '그러나 그리고 하지만 그런데 그래서 그러면서 한편 따라서 그러므로 즉 아울러 이에 이어 반면 다만 그렇지만 게다가 더구나 또는 혹은 그러자 그럼에도 이와',
);

/** Conjunctions between nouns. */
export const COORDINATORS: ReadonlySet<string> = words('및 또는 혹은 내지 겸');

/**
 * Words behind a noun with a particle that together tell a role, by the particle's form: `에 대해`, `을 통해`. Before a
 * noun (`에 대한`) the phrase modifies it.
 */
export const BEHIND_PARTICLE: ReadonlyMap<string, string> = pairs(`
  에|대해=toward 에|대해서=toward 에|대해서는=toward 에|대하여=toward 에|대한=toward 에|대해선=toward 에|관해=about 에|관한=about 에|관해서=about 에|관하여=about 에|따라=according 에|따르면=according 에|따른=according
  에|의해=by 에|의하면=according 에|의한=by 에|맞서=against 에|맞선=against 에|반해=against 에|비해=than 에|이어=after 에|앞서=before 에|앞선=before 에|걸쳐=in 에|걸친=in 에|있어=in 에|있어서=in 에|즈음해=on 에|맞춰=on
  에|더해=besides 에|힘입어=using 에|불구하고=despite 에도|불구하고=despite 에|달하는=than 에|이르는=than 에|위치한=in 에|속한=of 에|기초해=using 에|입각해=using 에|입각한=using 에|상응하는=with 에|한해=for
  와|관련해=about 과|관련해=about 와|관련한=about 과|관련한=about 와|관련=about 과|관련=about 과|관련된=about 와|관련된=about 와|관련하여=about 과|관련하여=about 와|함께=with 과|함께=with 과|같은=like 와|같은=like 과|같이=like 와|같이=like
  와|더불어=with 과|더불어=with 과|공동으로=with 와|공동으로=with 과|달리=unlike 와|달리=unlike 과|별도로=besides 와|별도로=besides 와는|별도로=besides 과는|별도로=besides 와|손잡고=with 과|손잡고=with
  을|통해=through 를|통해=through 을|통해서=through 를|통해서=through 을|통한=through 를|통한=through 을|위해=for 를|위해=for 을|위한=for 를|위한=for 을|위해서=for 를|위해서=for 을|위하여=for 를|위하여=for
  을|향해=toward 를|향해=toward 을|향한=toward 를|향한=toward 을|상대로=toward 를|상대로=toward 을|대상으로=toward 를|대상으로=toward 을|겨냥해=against 를|겨냥해=against 을|겨냥한=against 를|겨냥한=against
  을|둘러싸고=about 를|둘러싸고=about 을|둘러싼=about 를|둘러싼=about 을|놓고=about 를|놓고=about 을|두고=about 를|두고=about 을|계기로=during 를|계기로=during 을|맞아=during 를|맞아=during 을|앞두고=before 를|앞두고=before
  을|비롯한=including 를|비롯한=including 을|비롯해=including 를|비롯해=including 을|포함한=including 를|포함한=including 을|포함해=including 를|포함해=including 을|이유로=because 를|이유로=because 을|바탕으로=using 를|바탕으로=using
  을|중심으로=in 를|중심으로=in 을|대신해=for 를|대신해=for 을|대표해=for 를|대표해=for 을|기해=on 를|기해=on 를|전후해=on 을|전후해=on 으로|인해=because 로|인해=because 으로|인한=because 로|인한=because 로|하여금=to 으로|하여금=to 을|제외한=except 를|제외한=except 을|빌미로=because 를|빌미로=because`);

/** Of these, the forms that modify a noun. */
export const MODIFYING =
  /^(?:대한|관한|따른|의한|맞선|걸친|관련한|관련된|같은|통한|위한|향한|겨냥한|둘러싼|비롯한|포함한|인한|앞선|달하는|이르는|위치한|속한|입각한|상응하는|제외한)$/;

/** Nouns behind a clause before a noun (`만난 뒤`, `할 경우`), and what the clause then is. */
export const CLAUSE_NOUNS: ReadonlyMap<string, string> = pairs(`
  뒤=after 후=after 이후=after 다음=after 직후=after 끝에=after 경우=if 경우에=if 경우에는=if 때=when 때는=when 때에=when 때까지=until 당시=when 동안=during 사이=during 가운데=during 중=during 중에=during 와중에=during
  대신=instead 채=while 만큼=as 만큼은=as 반면=but 데다=and 데=about 대로=as 김에=as 탓에=because 만에=after 뒤로=after 뒤에=after 후에=after 이후에=after 이래=since 한편=but 바람에=because 셈이다=as 등=and`);

/** What stands behind a verb before a noun and makes an auxiliary with the copula or `있다`: `할 예정이다`, `할 수 있다`. */
export const BOUND_AUXILIARIES: ReadonlySet<string> = words(
  '예정 방침 계획 것 수 적 용의 준비 중 생각 참 전망 작정 태세 필요 가능성 듯 터 뻔 만 셈 법 리 줄 의향 의사 공산 모양 나름 따름 뿐 상태 바',
);

/** What somebody means to do, behind a verb in `ㄹ` and before what he does with it: `보낼 계획을 밝혔다`. */
export const INTENDED = /^(계획|방침|뜻|의사|의향|용의)(을|를|이|가|은|는|도|임을)$/;

/** Nouns of what somebody means or thinks; a clause told before one (`돕겠다는 뜻`) is his own. */
export const STANCES: ReadonlySet<string> = words(
  '뜻 의사 의지 입장 방침 계획 약속 제안 결정 생각 의향 성명 논평 담화 메시지 서한 각오 결의 다짐 원칙 태도 자세 구상 목표 견해',
);

/** Stems of verbs that stand behind another verb's `아`, `고`, `지`, `게` and say how it goes. */
export const AUXILIARY_STEMS: ReadonlySet<string> = words(
  '있 없 않 못하 말 주 보 오 가 놓 두 버리 내 나가 싶 되 하 지 대 나 드리 왔 달 만들 보이 계시 마',
);

/** Numerals before a counter: `네 채`, `수백 명`. */
export const NUMERAL =
  /^(?:한|두|세|네|석|넉|서너|너댓|대여섯|다섯|여섯|일곱|여덟|아홉|열|열(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)|스무|(?:스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)?|수십|수백|수천|수만|수십만|몇|여러|백|천|만|십|[이삼사오육칠팔구]?[십백천만](?:여)?)$/;
export const COUNTERS: ReadonlySet<string> = words(
  '명 대 척 채 개 건 마리 발 기 곳 살 쌍 그루 장 점 편 구 자루 톤 포대 가지 사람 호 동 권 병 송이 벌 문 정 량 차례 번 달 시간 개국',
);

/** Pronouns. */
export const PRONOUNS: ReadonlySet<string> = words(
  '그 그녀 그들 그것 이것 저것 나 저 우리 저희 자신 자기 이들 누구 무엇 이 당신 여기 거기 양자 아무',
);

/** Nouns of time that stand without a number. */
export const TIME_WORDS: ReadonlySet<string> = words(`
  오늘 어제 그제 내일 모레 이날 전날 당일 다음날 이튿날 같은날 오전 오후 새벽 아침 저녁 밤 낮 정오 자정 심야 올해 지난해 작년 내년 내후년 재작년 금년 이달 지난달 다음달 내달 금주 이번주 지난주 다음주
  월요일 화요일 수요일 목요일 금요일 토요일 일요일 주말 연말 연초 연내 최근 현재 요즘 당시 상반기 하반기 봄 여름 가을 겨울 초반 중반 후반 말 초 현지시간 현지시각 하순 중순 상순 월말 이번 지난 오는 다음 매년 매주 매일 하루 이틀 사흘 나흘 전후 쯤 께 동안 내내 이후 이전 직전 직후 전 후 때 해 주 달 날 사이 만에 무렵 한때 그날 훗날 향후 앞으로 조만간 머지않아 이른바 오는해 지난봄 한동안 당분간 연중 연일 어젯밤 오늘밤 지난밤 이르면 늦어도 밤사이`);
