// How agencies open a dispatch: one row for each form, with an example of our own.

/** One form: named groups `place`, `agency`, `reporters`, `month`, `day`, `year` say what it tells. */
export interface DatelineForm {
  readonly id: string;
  readonly example: string;
  readonly pattern: RegExp;
}

const MONTH = '(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const DATE = `(?:${MONTH}\\s+(?<day>\\d{1,2})(?:,?\\s+(?<year>\\d{4}))?)`;
const DASH = '\\s*(?:--+|—|–|-|:)\\s*';
const CAPS = "[A-Z][A-Z'’.\\-]+(?:[ /]+[A-Z'’.\\-]{2,}){0,4}";
const REGION = "(?:,\\s+(?:[A-Z][\\p{L}.'’-]*)(?:\\s[A-Z][\\p{L}.'’-]*){0,3})?";
const MIXED = "\\p{Lu}[\\p{L}'’.-]+(?:[ /]\\p{Lu}[\\p{L}'’.-]+){0,3}";
const AGENCY = "\\((?<agency>[A-Z][\\p{L}\\d .,&'’/-]{1,40})\\)";
const HAN = '[\\p{Script=Han}·]';

const form = (id: string, example: string, source: string): DatelineForm => ({
  id,
  example,
  pattern: new RegExp(`^\\s*${source}`, 'u'),
});

/** In order: the first form that fits wins, so the forms that ask for more stand first. */
export const DATELINE_FORMS: readonly DatelineForm[] = [
  form(
    'tass',
    'MOSCOW, March 3. /TASS/. Ministers met.',
    `(?<place>${CAPS}${REGION}),\\s+${DATE}\\.?\\s+/(?<agency>[A-Z][\\p{L} -]+)/\\.?${`(?:${DASH})?`}`,
  ),
  form(
    'place-date-agency',
    'SEOUL, March 3 (Yonhap) -- Ministers met.',
    `(?<place>${CAPS}${REGION}|${MIXED}${REGION}),\\s+${DATE}\\.?\\s+${AGENCY}${DASH}`,
  ),
  form(
    'place-agency-date',
    'BERLIN (dpa), March 3 - Ministers met.',
    `(?<place>${CAPS}${REGION})\\s+\\((?<agency>[\\p{L}][\\p{L} /-]{1,30})\\),\\s+${DATE}${DASH}`,
  ),
  form(
    'place-agency',
    'HANOI, Vietnam (AP) — Ministers met.',
    `(?<place>${CAPS}${REGION}|${MIXED}${REGION})\\s+${AGENCY}${DASH}`,
  ),
  form('place-date', 'OSLO, March 3 — Ministers met.', `(?<place>${CAPS}${REGION}),\\s+${DATE}${DASH}`),
  form('place', 'OSLO — Ministers met.', `(?<place>${CAPS}${REGION})\\s*(?:--+|—|–|\\s-)\\s*(?=\\S)`),
  form(
    'place-region',
    'Tromsø, Nor. — Ministers met.',
    `(?<place>${MIXED},\\s+(?:[A-Z]\\p{Ll}*\\.){1,2})\\s+(?:--+|—|–)\\s+`,
  ),
  form(
    'ko-bracket',
    '(부산=연합뉴스) 홍길동 기자 = 장관들이 만났다.',
    '[(\\[（［](?<place>[가-힣A-Za-z·,\\s]{1,20}?)\\s?=\\s?(?<agency>[가-힣A-Za-z0-9]{2,12})[)\\]）］]\\s*(?:(?<reporters>[가-힣]{2,4}(?:[·,\\s]+[가-힣]{2,4}){0,3})\\s*(?:기자|특파원|통신원|선임기자|논설위원|인턴기자)?\\s*=\\s*)?',
  ),
  form(
    'zh-agency',
    '新华社上海3月3日电（记者甲乙）部长们会面。',
    `(?<agency>新华社|新華社|中新社|中新网|人民网|新华网|央视网|央广网|中国新闻网|环球网|海外网|国际在线)(?<place>${HAN}{2,8}?)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日[电電讯訊]\\s*(?:[（(](?:记者|記者)?\\s*(?<reporters>[^）)]{2,40})[）)])?\\s*(?:题[:：])?`,
  ),
  form(
    'zh-taiwan',
    '（中央社記者甲乙丙東京3日電）部長們會面。',
    `[（(](?<agency>中央社)(?:記者)?(?<reporters>${HAN}{3})?(?<place>${HAN}{2,4})(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日[電电][）)]\\s*`,
  ),
  form(
    'zh-bracket',
    '【环球时报驻某国记者 甲乙】部长们会面。',
    '【(?<agency>环球时报|環球時報|人民日报|参考消息网?|文汇报|大公报|香港[\\p{Script=Han}]{2,4})(?:[^】]{0,12}?(?:记者|記者|报道|報道|报导|報導)\\s*(?<reporters>[^】]{2,30})?)?[^】]{0,16}】\\s*',
  ),
  form(
    'ja-bracket',
    '【ソウル共同】外相が会談した。',
    '【(?<place>[\\p{Script=Katakana}ー\\p{Script=Han}・]{2,12}?)\\s*[=＝・]?\\s*(?<agency>共同|時事|ロイター|AFP)(?:[=＝](?<reporters>[^】]{2,20}))?】\\s*',
  ),
  form(
    'ja-reuters',
    '[東京 3日 ロイター] - 外相が会談した。',
    '[\\[［](?<place>[\\p{Script=Katakana}ー\\p{Script=Han}・]{2,12})\\s*(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日\\s*(?<agency>ロイター)[\\]］]\\s*[-－–—]?\\s*',
  ),
];
