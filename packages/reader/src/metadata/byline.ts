// Bylines to names: "By Kim Min-su and Ann Lee, Staff Writers | a.lee@example.com" is two names.

import { squeeze } from '../text/squeeze.ts';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const OPENING =
  /^(?:(?:written|posted|published|reported|story|words|text|report|authors?|submitted|analysis|opinion|commentary|column|perspective|review)\s+)?(?:by\s*[:：]?|von|par|por|di|da|door)\s+/i;
const LABEL = /^(?:authors?|reporters?|writers?|correspondent|기자|记者|記者|文|作者)\s*[:：]\s*/i;
const ROLE =
  /\b(?:(?:senior|chief|staff|special|national|political|foreign|diplomatic|contributing|associate|assistant|managing|deputy|news|business|sports|technology|freelance|seoul|beijing|tokyo|washington)\s+)*(?:reporters?|writers?|correspondents?|editors?|contributors?|columnists?|journalists?|staff|bureau chief|news agency|associated press|reuters|afp|ap|bloomberg news|for .+)\s*$/i;
const SEPARATOR = /\s*(?:,|;|\||·|•|\/|&|\band\b|\bund\b|\bet\b|\by\b|和|、)\s*/i;
const KOREAN = /^([가-힣]{2,4})\s*(?:기자|특파원|논설위원|선임기자|인턴기자|통신원|PD)/;
const CHINESE = /^(?:(?:本报|新华社|本网)?(?:记者|記者|通讯员|特约记者))\s*[:：]?\s*(.+)$/;
/** Degrees and the initials of newsrooms: `RDN`, `CNN`. */
const CREDENTIAL = /^\p{Lu}{2,5}$/u;
const OFFICE =
  /\b(?:editors?|reporters?|correspondents?|writers?|columnist|advance media|insider|news service|newsroom)\b/i;
const NO_NAME =
  /^(?:admin|administrator|staff|editor|editors|editorial|news ?desk|web ?desk|guest|anonymous|unknown|null|undefined|webmaster|team|newsroom|press release|https?:.*|www\..*|@.*|\S+\.[a-z]{2,}|updated|published|posted)$/i;

/** Longest name of a person met in bylines is below this. */
const LONGEST_NAME = 60;

/** Names of persons (or agencies) in one byline, in order, each once; empty when it holds none. */
export function namesInByline(byline: string): string[] {
  const plain = squeeze(byline.replace(EMAIL, ' | ').replace(/\(\s*\|?\s*\)|\[\s*\|?\s*\]/g, ' '));
  const parts = plain.replace(LABEL, '').replace(OPENING, '').split(SEPARATOR);
  const names: string[] = [];
  for (const part of parts) {
    const name = cleanName(part);
    if (name !== null && !names.includes(name)) names.push(name);
  }
  return names;
}

/** Merges several sources of bylines, first mention first. */
export function mergeBylines(bylines: readonly string[]): string[] {
  return [...new Set(bylines.flatMap(namesInByline))];
}

function cleanName(part: string): string | null {
  const korean = KOREAN.exec(part);
  if (korean) return korean[1]!;
  const chinese = CHINESE.exec(part);
  let name = squeeze((chinese?.[1] ?? part).replace(OPENING, '').replace(/\([^)]*\)?|\)/g, ' '));
  if (/\s/.test(name)) name = squeeze(name.replace(ROLE, ''));
  name = name.replace(/^[-–—:\s]+|[-–—:,.\s]+$/g, (edge) => (edge === '.' && /\b\p{Lu}\.$/u.test(name) ? edge : ''));
  if (name.length < 2 || name.length > LONGEST_NAME || NO_NAME.test(name) || /\d/.test(name)) return null;
  if (CREDENTIAL.test(name) || OFFICE.test(name)) return null;
  if (name.split(' ').length > 6 || !/^\p{L}/u.test(name)) return null;
  return /^\p{Ll}[\p{Ll}\s]*$/u.test(name) ? null : capitals(name);
}

/** A name all in capitals as a name: `JANE DOE` is Jane Doe. */
function capitals(name: string): string {
  if (!/^[\p{Lu}\s.'’-]+$/u.test(name) || !/\p{Lu}{3}/u.test(name) || !name.includes(' ')) return name;
  return name.replace(/\p{Lu}+/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}
