// Chinese words that the actors floor goes by. Prepositions are given by the names that coverbs are known under.

import type { ActorGrammar, PronounFacts } from '../../actors/actor-grammar.ts';
import type { Doc } from '../../doc/doc.ts';
import { isIdeograph } from '../../text/script.ts';
import { chineseGroups } from './groups.ts';
import { FAMILY_NAMES } from './name-characters.ts';
import { SHORT_NAME } from './short-names.ts';
import { words } from './trees/word-kinds.ts';

const THIRD = { person: 'third', gender: '', possessive: false, reflexive: false } as const;
const FIRST = { person: 'first', gender: '', possessive: false, reflexive: false } as const;

const PRONOUNS: ReadonlyMap<string, PronounFacts> = new Map<string, PronounFacts>([
  ['他', { ...THIRD, number: 'one', gender: 'm' }],
  ['她', { ...THIRD, number: 'one', gender: 'f' }],
  ['它', { ...THIRD, number: 'body' }],
  ['他们', { ...THIRD, number: 'several' }],
  ['她们', { ...THIRD, number: 'several' }],
  ['其', { ...THIRD, number: 'any' }],
  ['我', { ...FIRST, number: 'one' }],
]);

const IDEOGRAPHS = /^\p{Script=Han}{2,4}$/u;

/** The Chinese grammar of actors. */
export const chineseActors: ActorGrammar = {
  splitPhrase: (phrase) => [phrase],
  wordAt: (doc, token) => (doc.tag(token) === SHORT_NAME ? doc.lemma(token) : doc.lower(token)),
  hasCapitals: false,
  bareNounsAreDefinite: true,
  titlesFollow: true,
  titleReach: 0,
  isWholeName: (form) =>
    form.includes('·') || (IDEOGRAPHS.test(form) && form.length < 4 && FAMILY_NAMES.has(form.charAt(0))),
  piecesAreCharacters: true,
  fold: characters,
  pronouns: PRONOUNS,
  honorifics: new Map(),
  pluralTags: new Set(),
  articles: words('一 某 几 数 多 一些 任何 每'),
  definite: words('该 这 那 此 本 上述'),
  genitive: new Set(),
  owning: new Set(),
  affiliation: new Set(),
  residence: new Set(),
  locative: words('in near inside outside around across over above along at during after before since'),
  directional: words('to from into toward towards through via for'),
  movementVerbs: words('抵达 前往 飞往 赴 抵 到 去 来到 飞抵 返回 离开'),
  speechVerbs: words('说 表示 称 指出 强调 认为 宣布 透露 警告 回应 介绍 重申 写道 补充 告诉 发推 声明 承认 否认 确认'),
  former: words('前 前任 原 卸任 已故 时任'),
  civil: words('普通 广大'),
  relationalRoles: words(
    '发言人 官员 高级官员 高官 代表 负责人 主任 领导人 领袖 特使 顾问 成员 支持者 政府官员 幕僚长 候选人 副主席 主席 新闻秘书 议长 秘书长 首席代表',
  ),
  meetingVerbs: words('会见 会晤 会谈 会面 见面 通电话 通话 磋商 谈判 举行'),
  comitative: 'with',
  entered: new Set(),
  stances: new Set(),
  stanceMarker: '',
  counters: new Set(),
  ...chineseGroups,
  nameParticles: new Set(),
  directions: words('北 南 东 西 北部 南部 东部 西部'),
  localOffices: new Set(),
  notNames: new Set(),
  hyphenKeepers: new Set(),
  worldwide: new Set(['国际']),
  combiningForms: new Map(),
  familyFirst: new Set(),
  personTag: '',
  homeState: null,
  envoys: new Set(),
  homeOf,
  homeBodies: words(
    '外交部 国防部 商务部 公安部 海关总署 国务院 外交部发言人 外交部女发言人 国防部发言人 商务部发言人 外交部副部长 外交部部长助理 国家主席',
  ),
  genderedNouns: new Map([
    ['第一夫人', 'f'],
    ['女王', 'f'],
    ['国王', 'm'],
    ['男子', 'm'],
    ['女子', 'f'],
    ['教皇', 'm'],
    ['外交部女发言人', 'f'],
  ]),
  firmEndings: words('公司 集团 银行 党 社 报 厂 台 网'),
  local: words('当地 地方'),
  leaderRole: '领导人',
  counterparts: new Set(),
  plainPersons: words('男子 女子 民众 公民 居民 游客 受害者'),
  givenNamesTables: [],
  surnamesTable: 'zh/surnames',
  complements: new Set(),
  placeComplements: new Set(),
  officeNouns: new Set(),
};

/** Presses that mean the bodies of China by `外交部`, and those whose readers live under its own state. */
const OF_CHINA = words('CHN HKG MAC');
const OF_OWN_STATE = words('TWN SGP KOR PRK JPN');

/** Whose `外交部` a text means: its press tells, else its letters, for without a press those of Taiwan and Hong Kong are alike. */
function homeOf(doc: Doc, publisherCountry: string | undefined): string | null {
  if (publisherCountry !== undefined) {
    if (OF_CHINA.has(publisherCountry)) return 'CHN';
    return OF_OWN_STATE.has(publisherCountry) ? publisherCountry : null;
  }
  return isTraditional(doc) ? null : 'CHN';
}

function isTraditional({ text, normal }: Doc): boolean {
  for (let i = 0; i < text.length; i++) if (text[i] !== normal[i] && isIdeograph(text.charCodeAt(i))) return true;
  return false;
}

/** The characters of a word, a word of letters and digits whole; dots between parts of a name have none. */
function characters(lower: string): readonly string[] {
  if (lower === '' || /^[·-]$/.test(lower)) return [];
  return lower.match(/\p{Script=Han}|[^\p{Script=Han}·-]+/gu) ?? [];
}
