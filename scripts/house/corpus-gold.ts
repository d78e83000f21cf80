// The part of `corpus/` that is never trained on, as gold for the accuracy card.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Gold, readGold } from '@rapport/evaluation';
import type { CorpusEvent, CorpusSentence, MarkRole } from '../../packages/models/src/corpus/corpus-sentence.ts';
import { partOf } from '../../packages/models/src/corpus/fold.ts';
import { readCorpus } from '../../packages/models/src/corpus/read-corpus.ts';
import { splicedLabel } from '../../packages/models/src/train/spliced-label.ts';

const FOLDER = 'corpus';

/** Beside them lie articles and lines told in parallel, which are not coded sentence by sentence. */
const LANGUAGE = /^[a-z]{2}$/;

/** Languages that the corpus has sentences in. */
export function corpusLanguages(root: string): string[] {
  return readdirSync(join(root, FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && LANGUAGE.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** Held-back sentences of a language with their events, and with the relation between each event's marked parties. */
export function corpusGold(root: string, language: string): { readonly events: Gold; readonly relations: Gold } {
  const folder = join(root, FOLDER, language);
  const sentences = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readCorpus(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')))
    .filter((sentence) => partOf(sentence) === 'held-back');
  const rows = (fields: readonly Readonly<Record<string, unknown>>[]) =>
    fields.map((row, index) => ({ line: index + 1, fields: row }));
  const source = `${FOLDER}/${language}`;
  return {
    events: readGold(rows(sentences.map(({ id, text, events }) => ({ id, text, language, events }))), source),
    relations: readGold(rows(sentences.flatMap((sentence) => relationsOf(sentence, language))), source),
  };
}

/** As the model is trained: what is mutual is told from either side. */
function relationsOf(sentence: CorpusSentence, language: string): Record<string, unknown>[] {
  return sentence.events.flatMap((event) => {
    const pair = partiesOf(sentence, event);
    if (pair === null) return [];
    const row = (suffix: string, [actor, recipient]: readonly unknown[]) => ({
      id: `${sentence.id}#${event.number}${suffix}`,
      text: sentence.text,
      language,
      spans: { actor, recipient },
      relation: { event: splicedLabel(event, sentence.text) },
    });
    return event.reciprocal ? [row('', pair), row('-back', [...pair].reverse())] : [row('', pair)];
  });
}

function partiesOf({ marks }: CorpusSentence, { number }: CorpusEvent): readonly unknown[] | null {
  const marked = (role: MarkRole) => marks.filter((mark) => mark.number === number && mark.role === role);
  const parties = marked('party');
  const [actor, recipient] = [marked('actor')[0] ?? parties[0], marked('recipient')[0] ?? parties[1]];
  return actor === undefined || recipient === undefined || actor === recipient ? null : [actor.span, recipient.span];
}
