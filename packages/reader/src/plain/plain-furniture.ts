// Where the article ends in a page saved as text, and the lines that say who wrote it and when.

import { namesInByline } from '../metadata/byline.ts';
import { toIsoDate } from '../metadata/page-date.ts';
import { isWhenLine } from '../text/furniture-line.ts';

/** From such a line on there are only the visitors' words and forms. */
const END =
  /^(?:leave a (?:reply|comment)|post a comment|add a comment|write a comment|\d* ?comments?(?: \(\d+\))?|comments? (?:are )?(?:closed|off)|your email address will not be published|join the (?:conversation|discussion)|be the first to comment|sign up for our|most (?:read|popular|viewed)|you (?:may|might) also like|related (?:articles?|stories|news|posts|content)|more (?:from|stories|news)|recommended(?: for you| stories)?|trending(?: now)?|latest news|댓글(?: ?\d+)?|관련 ?기사|많이 본 (?:뉴스|기사)|相关(?:新闻|阅读|报道)|推荐阅读|网友评论|関連記事)\s*:?$/i;

const EMAIL = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/;
const SENTENCE_END = /[.!?。！？][)\]"'”’」』]*$/;
const LONGEST_BYLINE = 120;

/** Whether the article is over at this line. */
export function endsArticle(line: string): boolean {
  return END.test(line);
}

/** Names in a line that is a byline: `By …`, a name with an e-mail address, `홍길동 기자`; null when it is none. */
export function bylineNames(line: string): string[] | null {
  if (line.length > LONGEST_BYLINE) return null;
  const mailed = EMAIL.test(line);
  const said =
    /^(?:by|written by|reported by|von|par|por)\s+\p{Lu}/iu.test(line) ||
    /^[가-힣]{2,4}\s*(?:기자|특파원)(?:\s|$|=)/.test(line) ||
    /^(?:本报)?(?:记者|記者|作者|文)\s*[:：/]?\s*\p{Script=Han}{2,4}(?:\s|$)/u.test(line);
  if (!mailed && !said) return null;
  if (mailed && !said && line.replace(EMAIL, '').split(/\s+/).length > 8) return null;
  if (!mailed && SENTENCE_END.test(line) && !/\b\p{Lu}\.$/u.test(line)) return null;
  return namesInByline(line.replace(/\s(?:published|updated|posted|\d{4}[.-]|\w+day,).*$/i, ''));
}

/** The domain of an e-mail address in the line. */
export function mailDomain(line: string): string | undefined {
  return EMAIL.exec(line)?.[1]?.toLowerCase();
}

/** The dates of a line that gives them and nothing else. */
export function lineDates(line: string): { published: string | null; modified: string | null } | null {
  const labelled =
    /^(?:입력|등록|기사입력|승인|발행|发布时间|发布|時間|时间|公開|published|posted|updated|last updated|date)\s*[:：]?\s*/i;
  if (!isWhenLine(line) && !(labelled.test(line) && line.length <= 100)) return null;
  const [first = '', second = ''] = line
    .split(/\s*(?:\||·|수정|更新|\bupdated\b|\blast modified\b)\s*[:：]?\s*/i)
    .filter((part) => /\d/.test(part));
  const date = toIsoDate(first.replace(labelled, ''));
  if (date === null) return null;
  return { published: date, modified: second === '' ? null : toIsoDate(second) };
}
