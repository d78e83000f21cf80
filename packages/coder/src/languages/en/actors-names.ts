// Words round English-written names: honorifics with their gender, nouns that tell a gender, family names that stand first.

import type { Gender } from '../../actors/actor-grammar.ts';

function gendered(gender: Gender, list: string): [string, Gender][] {
  return list.split(' ').map((word) => [word, gender]);
}

/** Forms of address, without their period. */
export const HONORIFICS: ReadonlyMap<string, Gender> = new Map([
  ...gendered('m', 'mr sir lord sheikh sheik shaikh imam father brother mister don'),
  ...gendered('f', 'mrs ms miss lady dame madam madame sister'),
  ...gendered('', 'dr prof mx hon rev'),
]);

/** Nouns whose bearer's gender is plain. */
export const GENDERED_NOUNS: ReadonlyMap<string, Gender> = new Map([
  ...gendered(
    'm',
    'man boy king prince emperor sultan emir spokesman chairman businessman congressman salesman policeman gunman father brother son husband uncle grandfather duke pope clergyman statesman strongman councilman assemblyman gentleman actor fisherman serviceman',
  ),
  ...gendered(
    'f',
    'woman girl queen princess empress spokeswoman chairwoman businesswoman congresswoman policewoman mother sister daughter wife aunt grandmother duchess actress councilwoman assemblywoman lady widow first-lady stateswoman',
  ),
]);

/** Common Chinese, Korean and Vietnamese family names as romanised. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'kim lee yi park pak choi choe jung jeong chung kang cho yoon yun jang lim im han oh seo shin kwon hwang ahn song hong moon yang ' +
    'bae baek ban wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo xi he tsai tsang hsu chan cheung leung ' +
    'nguyen tran pham vo dang bui deng jiang cai lu shen wen qin hua ding wei geng peng meng cao fu yan tang feng'
  ).split(' '),
);
