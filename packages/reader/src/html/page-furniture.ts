// What stands around an article: the tags and the class names by which sites call their furniture.

/** Elements that never hold article text. */
export const FURNITURE_TAGS = new Set(
  (
    'script style template noscript iframe frame object embed applet svg canvas form button input select textarea ' +
    'nav dialog menu audio video link meta amp-ad amp-embed amp-sidebar amp-analytics'
  ).split(' '),
);

/** `role` values of elements that never hold article text. */
export const FURNITURE_ROLES = new Set(
  'navigation banner search menu menubar dialog alertdialog complementary contentinfo tablist toolbar'.split(' '),
);

/** Words of class names and ids, whole words between hyphens, underscores and capitals. */
const FURNITURE_WORDS =
  /(?:^| )(?:ads?|advert|adverts|advertisement|advertising|adslot|banner|billboard ad|breadcrumbs?|byline|bylines|comment|comments|commenting|disqus|cookie|cookies|consent|gdpr|dek|standfirst|donate|donation|follow us|footer|foot|inline promo|jp relatedposts|share|sharing|shares|sharedaddy|sharebar|sharethis|addtoany|addthis|social|socials|newsletter|newsletters|signup|subscribe|subscription|paywall|outbrain|taboola|revcontent|mgid|zergnet|sponsored|promo|promos|promotion|recirc|recirculation|recommend|recommended|recommendations|related|relatedposts|read more|readmore|read next|more from|more stories|most read|most popular|popular|trending|sidebar|side bar|rail|teaser|teasers|tags|tag list|taglist|topics|toolbar|tools|utility|widget|widgets|pagination|pager|prev next|post navigation|nav links|author bio|author box|author info|about author|bio|biography|copyright|disclosure box|skip link|visually hidden|screen reader|screen reader text|sr only|hidden|modal|popup|overlay|lightbox|poll|quiz|rating|ratings|feedback|print only|video player|gallery|slideshow|carousel|photo credit|image credit|media caption|wp caption text|caption|credit|livefyre|hashtags|email share|pullquote|pull quote|yarpp|crosslink|dateline ad|meta info|entry meta|post meta|article meta|postmeta|timestamp|publish date|published date|navbar|menu|search|login|subscribe box)(?: |$)/;

/** Words that mark the article itself; they outweigh furniture words in the same name. */
const ARTICLE_WORDS =
  /(?:^| )(?:article body|articlebody|article content|article text|story body|storybody|story text|entry content|post content|post body|postbody|main content|body content|content body|body text|news content|news body|article main|rich text)(?: |$)/;

/** Words whose elements may well be longer than the article: what visitors write, other stories, feeds of them. */
const LONG_WORDS =
  /(?:^| )(?:comments?|disqus|livefyre|related|relatedposts|recommended|recommendations|outbrain|taboola|recirc|more stories|most read|most popular|popular|trending|footer)(?: |$)/;

/** Words that name what only shows when the visitor points at it. */
const HOVER_WORDS =
  /(?:^| )(?:rollover \w+ block|rollover content|tooltip (?:text|content|body|inner)|popover|hovercard|hover card)(?: |$)/;

/** Whether a class name or id calls its element page furniture. */
export function namesFurniture(name: string): boolean {
  if (name === '') return false;
  const words = wordsOf(name);
  return FURNITURE_WORDS.test(words) && !ARTICLE_WORDS.test(words);
}

/** Whether a class name or id calls its element something that is often longer than an article. */
export function namesLongFurniture(name: string): boolean {
  return name !== '' && LONG_WORDS.test(wordsOf(name));
}

/** Whether a class name calls its element something that shows only on hovering. */
export function namesHover(name: string): boolean {
  return name !== '' && HOVER_WORDS.test(wordsOf(name));
}

/** `relatedLinks-box_2` as ` related links box `. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');
}
