// Coverbs with their phrases: `对日本的决定`, `以安全为由`, `就……向加方`.

import { SHORT_NAME } from '../short-names.ts';
import type { ClauseState } from './clause-state.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { linkBehind, nounBehindRelative, opensRelative } from './relative-clauses.ts';
import { COVERBS, DOUBTFUL_COVERBS, isTimeWord, LIGHT, SPEECH } from './word-kinds.ts';

/** `以安全为由`. */
const GROUNDS = /^(?:由|名|名义|理由|借口|条件|目标|主|基础|代价|前提)$/;
/** What is done about a topic. */
const SETTLING =
  /^(?:达成|取得|形成|举行|进行|展开|开展|提出|发表|作出|做出|签署|签订|交换|磋商|协商|会谈|谈判|讨论|商讨|沟通|对话|召见|约见)$/;
/** Light verbs of taking an attitude. */
const ANSWERS = /^(?:表示|深表|深感|感到|予以|表达|给予|提出|致以)$/;

/** Coverbs of a party: a letter and a noun behind them are somebody or something of that state. */
const WITH_SOMEBODY = /^(?:与|同|跟|和|被|由)$/;
/** One-letter verbs of travelling that stand with their goal in front of a noun. */
const MOVING = /^[赴访来]$/;
/** What is had with a state or done to it; other nouns behind `对华` are things of that state. */
const DEALINGS =
  /(?:政策|战略|立场|态度|关系|外交|工作|认知|舆论|军售|售武|贸易|投资|出口|制裁|援助|合作|交流|依赖|承诺|措施|关税|禁令|限制|管制|谈判|协议)$/;

/** `对华芯片加征关税`: the noun behind the letter is what the verb is done to. */
function isAimedAtThing(s: ClauseState, phrase: NounPhrase): boolean {
  return (
    s.form() === '对' && s.subject >= 0 && !DEALINGS.test(s.arcs.form(phrase.head)) && s.isFollowedByVerb(phrase.next)
  );
}

/** A coverb with its phrase; false when the word is none here. */
export function readCoverb(s: ClauseState): boolean {
  const arcs = s.arcs;
  const at = s.at;
  const relator = COVERBS.get(s.form());
  if (relator === undefined || (s.pos() === 'NOUN' && s.form() !== '在')) return false;
  if (s.form() === '在' && /^(?:ADV|VERB)$/.test(s.pos(1)) && !opensRelative(s, at + 1)) {
    s.waiting.push({ head: s.at++, relation: 'advmod' });
    return true;
  }
  if (shortCompound(s)) return true;
  if (relator === 'object' && !/^(?:PROPN|NOUN|PRON|DET|NUM)$/.test(s.pos(1))) return false;
  let from = at + 1;
  while (from < s.end && arcs.pos(from) === 'ADV') from++;
  const phrase = phraseOf(s, from);
  if (phrase === null) return relator === 'about' ? verbalTopic(s, at, from) : bareAgent(s, relator);
  if (relator === 'about' || (relator === 'toward' && isAnswered(s, phrase))) return topic(s, at, phrase);
  const verb = s.isFollowedByVerb(phrase.next) || (s.form() === '以' && arcs.form(phrase.next) === '为');
  if (DOUBTFUL_COVERBS.has(s.form()) && !verb && phrase.next < s.end && relator !== 'according') return false;
  if (relator === 'object' && (!verb || phrase.isTime)) return false;
  if (!verb && phrase.parts.length > 1 && relator !== 'according') return modifies(s, at, phrase, relator);
  s.markCase(at, phrase.head, relator);
  for (let t = at + 1; t < from; t++) arcs.hang(t, phrase.head, 'advmod');
  s.at = phrase.next;
  if (arcs.form(at) === '以' && s.form() === '为' && GROUNDS.test(s.form(1))) {
    for (let t = s.at; t < s.at + 2; t++) arcs.hang(t, phrase.head, 'dep');
    s.at += 2;
  }
  s.waiting.push({ head: phrase.head, relation: relationOf(relator, s.form()) });
  return true;
}

/** `对华政策`: a coverb and a one-letter name in front of a noun are part of its phrase. */
function shortCompound(s: ClauseState): boolean {
  const arcs = s.arcs;
  const at = s.at;
  if (at + 2 >= s.end || arcs.doc.tag(at + 1) !== SHORT_NAME || WITH_SOMEBODY.test(s.form())) return false;
  // `赴韩旅游产品`
  const act = arcs.pos(at + 2) === 'VERB' && at + 3 < s.end && arcs.pos(at + 3) === 'NOUN' && MOVING.test(s.form());
  if (!act && (arcs.pos(at + 2) !== 'NOUN' || isTimeWord(arcs.form(at + 2)))) return false;
  if (act) arcs.doc.setTag(at + 2, 'NOUN', 'NN');
  const phrase = nounPhraseAt(arcs, at + 2, s.end);
  if (phrase === null || isAimedAtThing(s, phrase)) return false;
  s.markCase(at, at + 1, COVERBS.get(arcs.form(at)) ?? 'to');
  arcs.hang(at + 1, at + 2 === phrase.start ? phrase.parts[0]! : phrase.head, 'nmod');
  s.at = phrase.next;
  s.take({ ...phrase, isTime: false, place: '' });
  return true;
}

/** `赴华签证`: a one-letter verb and name in front of a noun. */
export function readAttributive(s: ClauseState): boolean {
  const arcs = s.arcs;
  return arcs.form(s.at).length === 1 && arcs.doc.tag(s.at + 1) === SHORT_NAME && shortCompound(s);
}

/** `就海警船进入海域提出抗议`: the topic may be a clause; the last verb of the stretch is what is done about it. */
function topic(s: ClauseState, coverb: number, phrase: NounPhrase): boolean {
  const arcs = s.arcs;
  if (!s.isFollowedByVerb(phrase.next)) {
    if (s.form() === '就' || phrase.next < s.end) return false;
  }
  let last = -1;
  for (let t = phrase.next; t < s.end; t++) {
    if (arcs.pos(t) === 'VERB' && (LIGHT.has(arcs.form(t)) || SPEECH.has(arcs.form(t)))) last = t;
  }
  const next = last < 0 ? phrase.next : coverbBefore(s, last, phrase.next);
  s.markCase(coverb, phrase.head, COVERBS.get(arcs.form(coverb))!);
  for (let t = phrase.next; t < next; t++) arcs.hang(t, phrase.head, 'dep');
  s.waiting.push({ head: phrase.head, relation: 'obl' });
  s.at = Math.max(phrase.next, next);
  return true;
}

/** `就加强合作达成一致`: the topic is what is to be done, and the last verb that could take it tells what becomes of it. */
function verbalTopic(s: ClauseState, coverb: number, from: number): boolean {
  const arcs = s.arcs;
  if (arcs.pos(from) !== 'VERB' || arcs.form(coverb) === '关于') return false;
  const last = settlingVerb(s, from);
  if (last < 0) return false;
  const next = coverbBefore(s, last, from + 1);
  s.markCase(coverb, from, COVERBS.get(arcs.form(coverb))!);
  for (let t = coverb + 1; t < next; t++) if (t !== from) arcs.hang(t, from, 'dep');
  s.waiting.push({ head: from, relation: 'obl' });
  s.at = next;
  return true;
}

/** The last verb behind a topic that says what is done about it; −1 for none. */
function settlingVerb(s: ClauseState, from: number): number {
  const arcs = s.arcs;
  let last = -1;
  for (let t = from + 1; t < s.end; t++) {
    const form = arcs.form(t);
    if (arcs.pos(t) === 'VERB' && (SETTLING.test(form) || SPEECH.has(form))) last = t;
  }
  return last;
}

/** `对美方售台武器予以谴责`: what an attitude is taken to may be a clause. */
function isAnswered(s: ClauseState, phrase: NounPhrase): boolean {
  const arcs = s.arcs;
  if (arcs.pos(phrase.next) !== 'VERB' || ANSWERS.test(arcs.form(phrase.next)) || phrase.next >= s.end) return false;
  for (let t = phrase.next + 1; t + 1 < s.end; t++) {
    if (/^(?:的|、|或|并)$/.test(arcs.form(t))) return false;
    if (ANSWERS.test(arcs.form(t)) && arcs.pos(t) === 'VERB') return true;
  }
  return false;
}

/** Where the coverb's phrase in front of a verb begins (`…向加方提出`), else the verb. */
function coverbBefore(s: ClauseState, verb: number, from: number): number {
  const arcs = s.arcs;
  for (let t = verb - 2; t >= from; t--) {
    if (!/^[对向与同跟]$/.test(arcs.form(t)) || arcs.pos(t) === 'NOUN') continue;
    return nounPhraseAt(arcs, t + 1, verb)?.next === verb ? t : verb;
  }
  return verb;
}

/** The phrase behind a coverb, a relative clause in front of its noun let in. */
function phraseOf(s: ClauseState, at: number): NounPhrase | null {
  const phrase = nounPhraseAt(s.arcs, at, s.end);
  if (phrase !== null && (!opensRelative(s, phrase.next) || isWhen(s, phrase))) return phrase;
  const from = phrase?.next ?? at;
  const noun = nounBehindRelative(s, from);
  if (noun === null) return phrase;
  if (phrase !== null) s.arcs.hang(phrase.head, from, 'nsubj');
  return noun;
}

/** `在7月20日拒绝了…的请求`: a time alone, where no `上` or `中` closes what follows. */
function isWhen(s: ClauseState, phrase: NounPhrase): boolean {
  const link = linkBehind(s, phrase.next);
  return phrase.isTime && (link < 0 || nounPhraseAt(s.arcs, link + 1, s.end)?.place === '');
}

/** `对华为的制裁` where no verb follows: the phrase modifies the noun behind 的. */
function modifies(s: ClauseState, coverb: number, phrase: NounPhrase, relator: string): boolean {
  const [first] = phrase.parts;
  s.markCase(coverb, first!, relator);
  s.arcs.hang(first!, phrase.head, 'nmod');
  s.at = phrase.next;
  s.take({ ...phrase, isTime: false });
  return true;
}

/** `被逮捕`: the mark of the passive without an agent. */
function bareAgent(s: ClauseState, relator: string): boolean {
  if (relator !== 'by' || !s.isVerbAt(s.at + 1) || !/^(?:被|遭)$/.test(s.form())) return false;
  s.waiting.push({ head: s.at++, relation: 'aux:pass' });
  return true;
}

function relationOf(relator: string, _next: string): string {
  if (relator === 'object') return 'obj';
  return relator === 'by' ? 'obl:agent' : 'obl';
}
