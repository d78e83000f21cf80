// Lines that belong to a page and not to its article: appeals, pointers to other stories, dates, rights.

/** Openings of a line that points elsewhere or asks something of the visitor. */
const OPENINGS = [
  /^(?:read|see|learn|show|view|watch|find out|discover) (?:more|also|next)\b/i,
  /^(?:also|further|more) (?:read|reading|on|from|news|stories|in|about)\b.{0,80}$/i,
  /^(?:related|recommended|popular|trending|most read|most viewed|latest)(?: (?:articles?|stories|story|news|coverage|content|posts?|links?|topics?|reading|videos?))?\b(?:\s*[:|–-].*)?$/i,
  /^related(?: \w+){0,3}:/i,
  /^you (?:may|might|could|will) (?:also |be )?(?:like|enjoy|interested|have missed)/i,
  /^don['’]?t miss\b/i,
  /^(?:in case you missed|what to read next|up next|next article|previous article|next story|now playing|listen to)\b/i,
  /^(?:continue reading|keep reading|click here|tap here|swipe|scroll down|skip to|jump to|back to top|go to top|load more)\b/i,
  /^(?:sign up|subscribe|register|log ?in|sign in|join) (?:to|for|here|now|today|our|with|free|us)\b/i,
  /^(?:get|receive) (?:the|our|all|more|daily|breaking|unlimited)\b.{0,60}(?:inbox|newsletters?|e-?mail|app|alerts?)\b/i,
  /^(?:follow|like|find|join|friend|contact|e-?mail) (?:us|me|him|her|the author|@?\w+) (?:on|at|via)\b.{0,120}$/i,
  /^(?:follow) .{1,60} on (?:twitter|facebook|instagram|x|youtube|linkedin|weibo)\b/i,
  /^(?:share|tweet|print|e-?mail|pin|whatsapp|facebook|twitter|linkedin|reddit|flipboard|comments?|save|bookmark)(?:[\s,|/·]+(?:share|this|article|story|on|via|tweet|print|e-?mail|pin|whatsapp|facebook|twitter|linkedin|reddit|flipboard|comments?|post|link|copy|save))*$/i,
  /^(?:copyright|©|\(c\) ?\d{4}|all rights reserved)/i,
  /\ball rights reserved\b.{0,40}$/i,
  /^.{0,160}\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,40}$/i,
  /^\(?(?:additional )?reporting by .{0,200}\bediting by\b/i,
  /^(?:reach|contact|e-?mail) (?:the )?(?:reporters?|author|writer|.{1,40}) at\b.{0,120}$/i,
  /^\[\w+(?: \w+=.*)?\]/,
  /^(?:tags?|topics?|categor(?:y|ies)|keywords|filed under|labels?|posted in|tagged)\s*[:：]/i,
  /^(?:filed under|posted in|tagged with)\b/i,
  /^(?:advert|advertisement|advertising|sponsored|promoted|ad|story continues below|article continues below)\b.{0,40}$/i,
  /^(?:photo|image|picture|foto|photograph)s?(?: credits?| courtesy| by)?\s*[:/]/i,
  /^(?:getty images|reuters\/|ap photo|afp via|shutterstock|\(?yonhap\)?$)/i,
  /^(?:have|got) (?:a|any) (?:tip|story|question|correction|news)\b/i,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
  /^(?:leave a (?:reply|comment|response)|post a comment|add a comment|write a comment|your email address will not)/i,
  /^(?:this (?:site|website|page) uses cookies|we use cookies|accept (?:all )?cookies)/i,
  /^[<[(（【]?\s?(?:기사제보|무단\s?전재|저작권자|ⓒ|관련\s?기사|관련\s?뉴스|많이 본|댓글|공유하기|구독)/,
  /^[<[(（【]?\s?(?:相关(?:阅读|新闻|报道|链接)|原标题[:：]|纠错|特别声明[:：]|推荐阅读|延伸阅读|责任编辑|责编|编辑[:：]|来源[:：]|版权|分享到|扫一扫|点击(?:查看|进入)|更多(?:精彩|新闻)|関連記事|あわせて読みたい)/,
];

/** Heads of a list of other stories. */
const POINTER =
  /^(?:more (?:great |top |news |stories )?(?:\S+ ){0,3}(?:stories|news|coverage|articles|reads|headlines)|more (?:from|on|about|in) .{1,60}|(?:related|recommended|further|latest|popular|trending|top|other|similar) (?:\S+ ){0,3}(?:stories|story|news|coverage|articles?|reading|posts?|links?|content|headlines|videos?)\b.{0,60}|read (?:more|next|also)|related|see also|also read|also see|what to read next|in other news|관련 ?(?:기사|뉴스)|相关(?:阅读|新闻|报道)|関連記事)\s*[:：]?$/i;

/** A line that says when it was put up, with or without who did, and nothing else. */
const WHEN_WORDS =
  /\b(?:published|posted|updated|update|last|modified|created|first|on|at|by|and|am|pm|a\.m|p\.m|gmt|utc|bst|est|edt|et|pt|pst|pdt|cet|cest|kst|jst|ist|mins?|minutes?|hours?|days?|ago|read|mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,2}(?:st|nd|rd|th))\b/gi;

const EASTERN_WHEN_WORDS =
  /기사|입력|등록|승인|작성|수정|발행|최종|오전|오후|[년월일]|发布时间|發布時間|发表于|更新|时间|時間|公開|掲載|午前|午後|上午|下午|[年月日時分时]/g;

/** Whether a line of a page is furniture by its words alone. */
export function isFurnitureLine(text: string): boolean {
  if (text.length > 400) return false;
  return OPENINGS.some((opening) => opening.test(text)) || isWhenLine(text);
}

/** Whether a line heads a list of other stories. */
export function isPointer(text: string): boolean {
  return text.length <= 100 && POINTER.test(text);
}

/** Whether a line says a date or time of publication and nothing else. */
export function isWhenLine(text: string): boolean {
  if (text.length > 120 || !/\d/.test(text)) return false;
  if (!/\d{4}|\d:\d\d|\bago\b/.test(text)) return false;
  return !/\p{L}/u.test(text.replace(WHEN_WORDS, '').replace(EASTERN_WHEN_WORDS, ''));
}
