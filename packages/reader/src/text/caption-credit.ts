// Captions and the credit at their end: `… in Seoul on Monday. (Yonhap)` is a caption and its credit.

import type { Caption } from '@rapport/record';
import { isFurnitureLine } from './furniture-line.ts';
import { squeeze } from './squeeze.ts';

/** Words that make what stands in brackets, or behind a mark, a credit. */
const CREDIT_WORDS =
  /\b(?:photos?|photograph(?:er)?|image|picture|credits?|courtesy|via|pool|handout|file|screengrab|screenshot|illustration|graphic|AP|AFP|UPI|EPA(?:-EFE)?|ANI|PTI|Reuters|Getty|Yonhap|Xinhua|Kyodo|Jiji|TASS|Sputnik|Bloomberg|KCNA|Newsis|News1|CNS|VCG|Anadolu|Shutterstock|Alamy|iStock|dpa)\b|사진|연합뉴스|뉴시스|뉴스1|제공|자료|신화|摄|攝|图|圖|新华社|供图|中新社|視覺|视觉中国|提供|共同|時事|写真/i;

/** What sites and agencies write before a caption. */
const LABEL =
  /^(?:(?:image|media|photo|video|figure)\s?caption\s*[:：]?\s*|file (?:photo|image|picture)\s*[:：]\s*|(?:caption|photo|사진)\s*[:：]\s*(?=.{60}))/i;
/** Longer text is no caption. */
const LONGEST_CAPTION = 3000;

/** A caption that is nothing but a credit. */
const BARE_CREDIT =
  /^(?:(?:photos?|photograph|image|picture|source|credits?)\s*(?:by|source|credit|courtesy|[:：])\s*[:：]?\s*\S.{0,60}|courtesy .{2,60}|[©ⓒ].{2,60}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,2}\s?\/\s?\p{Lu}[\p{L} ]+)$/iu;
const BRACKETED = /\s*[([（［【]([^()[\]（）［］【】]{2,120})[)\]）］】]\.?\s*$/;
const LABELLED =
  /(?:^|[\s|/–—-]+)((?:photo(?:graph)?s?|image|picture|credits?|photo credits?|image credits?|사진|写真|图片来源|图源)\s*(?:by|courtesy of|[:：=/])\s*.{2,100}|photo(?:graph)? by .{2,80}|©\s?.{2,80}|ⓒ\s?.{2,80})$/i;
const BARRED = /\s*[|/]\s*([^|/.]{2,60})\s*$/;
const PHOTOGRAPHER = /\s*((?:新华社|中新社)?(?:记者|記者)?\s*[\p{Script=Han}·]{2,8}\s*[摄攝])\s*$/u;

/** A caption's text apart from its credit. */
export function splitCredit(raw: string): Caption {
  if (raw.length > LONGEST_CAPTION) return { text: squeeze(raw) };
  const text = squeeze(raw).replace(LABEL, '');
  for (const [pattern, mark] of [
    [BRACKETED, true],
    [LABELLED, false],
    [PHOTOGRAPHER, false],
    [BARRED, true],
  ] as const) {
    const match = pattern.exec(text);
    const credit = match?.[1]?.trim();
    if (match === null || credit === undefined || (mark && !isCredit(credit))) continue;
    const rest = text.slice(0, match.index).trim();
    return rest === '' ? { text: '', credit } : { text: rest, credit };
  }
  return { text };
}

/** Whether a line ends in a bracketed photo credit, which marks a caption in a page saved as text. */
export function endsInCredit(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  const inside = BRACKETED.exec(squeeze(line))?.[1];
  return inside !== undefined && isCredit(inside);
}

/** Whether a credit names an agency and no picture: at the end of a story it says where the story came from. */
export function isAgencyAlone(credit: string): boolean {
  return credit.split(/\s+/).length <= 3 && !/[/=]|photo|image|courtesy|사진|摄|攝|图|圖|写真/i.test(credit);
}

/** Captions each once: same letters and digits, same caption; a credit known from one copy is kept. */
export function uniqueCaptions(captions: readonly Caption[]): Caption[] {
  const byKey = new Map<string, Caption>();
  for (const caption of captions) {
    const key = captionKey(caption.text);
    if (key === '' || isFurnitureLine(caption.text) || BARE_CREDIT.test(caption.text)) continue;
    const held = byKey.get(key);
    if (held === undefined || (held.credit === undefined && caption.credit !== undefined)) byKey.set(key, caption);
  }
  return [...byKey.values()];
}

/** What two copies of a text have in common. */
export function captionKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Tells whether a text is a copy of one of `texts`. */
export function copyOf(texts: readonly string[]): (text: string) => boolean {
  const keys = new Set(texts.map(captionKey));
  return (text) => keys.size > 0 && keys.has(captionKey(text));
}

/** A credit is short and names an agency, a photographer (`Jane Doe/AFP`) or a picture. */
function isCredit(text: string): boolean {
  if (text.split(/\s+/).length > 14 || /[.!?]\s+\p{Lu}/u.test(text)) return false;
  return (
    CREDIT_WORDS.test(text) || /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}\s?\/\s?\p{Lu}[\p{L} ]+$/u.test(text)
  );
}
