// Chinese words round place names.

import type { PlaceGrammar } from '../../place/find-places.ts';
import { words } from './trees/word-kinds.ts';

/** `新华社首尔1月6日电（记者…）`, `韩联社首尔1月6日电`. */
const DATELINE = /^[^。！？\n]{2,30}?\d{1,2}日(?:综合)?电(?:（[^）\n]{2,40}）|\([^)\n]{2,40}\))?/u;

/** Coverbs, modifiers and neighbours of place names in Chinese news. */
export const chinesePlaces: PlaceGrammar = {
  locative: words('在 于 位于'),
  directional: words('赴 抵 抵达 前往 飞往 从 自 向 至 到 去'),
  locativeBehind: new Set(),
  modifiers: words('首都 北部 南部 东部 西部 中部 港口 城市'),
  coordinators: words('和 与 及 、'),
  dateline: DATELINE,
  neighbours: new Set(),
};
