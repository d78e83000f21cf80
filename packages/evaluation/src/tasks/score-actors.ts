// What the words for an actor stand for: country and sectors.

import type { Span } from '@rapport/record';
import type { Mistake, Scored, Verdict } from '../card.ts';
import type { ActorItem } from '../gold/gold-item.ts';
import { type Fields, fieldsOf, listOf, numberOf, textOf, wordsOf } from '../gold/loose-json.ts';
import type { Answers } from '../gold/read-answers.ts';
import { ClassCounts, NOTHING } from '../measures/classes.ts';
import { share } from '../measures/proportions.ts';

const PARTS = ['country', 'code_1', 'code_2'] as const;
type Part = (typeof PARTS)[number];
type Resolved = Readonly<Record<Part, string>>;

const NOBODY: Resolved = { country: '', code_1: '', code_2: '' };

/** Shares right of each part: for all items, for those that can be resolved, and by what is needed to resolve them. */
export function scoreActors(items: readonly ActorItem[], answers: Answers): Scored {
  const shares = new Map<string, { right: number; all: number }>();
  const classes = new ClassCounts();
  const count = (item: ActorItem, name: string, right: boolean) => {
    for (const tier of ['all', item.needs, ...(item.resolvable ? ['resolvable'] : [])]) {
      const held = shares.get(`${tier}_${name}`) ?? { right: 0, all: 0 };
      held.all++;
      if (right) held.right++;
      shares.set(`${tier}_${name}`, held);
    }
  };
  const verdicts = items.map((item): Verdict => {
    const answer = answers.get(item.id);
    const found = answer === undefined ? null : resolvedOf(item, answer);
    const asked = item.none ? [] : PARTS.filter((part) => item.expected[part] !== undefined);
    const wrong = asked.filter((part) => !fits(item, part, found));
    for (const part of asked) count(item, part, !wrong.includes(part));
    if (item.none) count(item, 'none', found !== null && found.country === '' && found.code_1 === '');
    const main = asked.filter((part) => part !== 'code_2');
    if (main.length === 2)
      count(
        item,
        'both',
        main.every((part) => !wrong.includes(part)),
      );
    const sector = item.expected.code_1;
    if (sector !== undefined) {
      const got = found?.code_1 ?? '';
      classes.add(label(fits(item, 'code_1', found) ? got : sector[0]!), label(got));
    }
    return verdictOf(item, found, { asked, wrong });
  });
  return {
    counts: {},
    figures: Object.fromEntries([...shares].map(([name, { right, all }]) => [`${name}_accuracy`, share(right, all)])),
    classes: classes.classes(),
    confusion: classes.confusion(),
    calibration: null,
    verdicts,
  };
}

function label(code: string): string {
  return code === '' ? NOTHING : code;
}

function fits(item: ActorItem, part: Part, found: Resolved | null): boolean {
  return found !== null && (item.expected[part] ?? []).includes(found[part]);
}

function verdictOf(
  item: ActorItem,
  found: Resolved | null,
  { asked, wrong }: { asked: readonly Part[]; wrong: readonly Part[] },
): Verdict {
  const made = found !== null && (found.country !== '' || found.code_1 !== '');
  const score = item.none ? (made ? 0 : 1) : asked.length === 0 ? 1 : 1 - wrong.length / asked.length;
  const gold = item.none ? [] : asked.map((part) => `${part} ${(item.expected[part] ?? []).join(' or ') || 'none'}`);
  const predicted = found === null ? [] : PARTS.flatMap((part) => (found[part] === '' ? [] : `${part} ${found[part]}`));
  const mistake: Omit<Mistake, 'id' | 'text'> = {
    gold: gold.length === 0 ? null : `${item.words}: ${gold.join(', ')}`,
    predicted: predicted.length === 0 ? null : predicted.join(', '),
    confidence: null,
  };
  return { id: item.id, text: item.text, score, gold, predicted, mistakes: score < 1 ? [mistake] : [] };
}

/** The entity with the most characters in common, the later one where several have as many. */
function resolvedOf(item: ActorItem, answer: Fields): Resolved {
  if (!('entities' in answer)) {
    return {
      country: textOf(answer.country) ?? '',
      code_1: textOf(answer.code_1) ?? '',
      code_2: textOf(answer.code_2) ?? '',
    };
  }
  let best: Fields | null = null;
  let most = 0;
  for (const entity of listOf(answer.entities).map(fieldsOf)) {
    const shared = overlap(item.span, [numberOf(entity.start) ?? 0, numberOf(entity.end) ?? 0]);
    const later = best !== null && shared === most && (numberOf(entity.start) ?? 0) > (numberOf(best.start) ?? 0);
    if (shared > most || (shared > 0 && later)) [best, most] = [entity, shared];
  }
  if (best === null) return NOBODY;
  const [first = '', second = ''] = wordsOf(best.sector);
  return { country: textOf(best.code) ?? '', code_1: first, code_2: second };
}

function overlap(a: Span, b: Span): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
}
