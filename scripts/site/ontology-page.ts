// The ontology: types, modes, contexts and the other codes of a record, with their scores and plain words.

import {
  type CodeWords,
  EVENT_TYPES,
  type EventType,
  EXTENSION_CONTEXTS,
  enCodeWords,
  FIELDS,
  koCodeWords,
  NON_STATE_CODES,
  PLOVER_CONTEXTS,
  SECTORS,
  STATUSES,
  zhCodeWords,
} from '@rapport/record';
import { code, markdownTable } from './markdown-table.ts';

const HEAD = `# The ontology

The codes that a record is written in, as the program holds them, with the words that its pages and files use for them in three languages. Types, modes, contexts and sectors are PLOVER's; how its manual is read where it contradicts itself stands in [a decision](../docs/decisions/0002-plover-readings.md). Fields, statuses and the contexts under [Contexts of Rapport](#contexts-of-rapport) are Rapport's own and marked as such in exports. [Packs](../docs/packs.md) add actors, words and rules; the codes stay these.
`;

const QUADS = [1, 2, 3, 4] as const;
const LANGUAGES = ['English', 'Korean', 'Chinese'] as const;

type Kind = 'type' | 'mode' | 'context' | 'field' | 'status' | 'sector' | 'nonstate' | 'quad';

/** The page, as Markdown. */
export function ontologyPage(): string {
  const types = Object.keys(EVENT_TYPES) as EventType[];
  const modes = types.flatMap((type) =>
    Object.entries(EVENT_TYPES[type].modes).map(([mode, scale]) => ({ type, mode, scale })),
  );
  return [
    HEAD,
    '## Types',
    'Sixteen kinds of act, in four classes. The score is that of a plain event on the scale from −10 (conflict) to +10 (cooperation); a mode may have its own.',
    markdownTable(
      ['Type', 'Class', '>Score', ...LANGUAGES],
      types.map((type) => {
        const { quad, scale } = EVENT_TYPES[type];
        return [code(type), String(quad), signed(scale), ...words('type', type)];
      }),
    ),
    '## Classes',
    markdownTable(
      ['Class', ...LANGUAGES],
      QUADS.map((quad) => [code(String(quad)), ...words('quad', String(quad))]),
    ),
    '## Modes',
    'What a type says more exactly. Modes of different types may share a name.',
    markdownTable(
      ['Type and mode', '>Score', ...LANGUAGES],
      modes.map(({ type, mode, scale }) => [code(`${type} ${mode}`), signed(scale), ...words('mode', mode)]),
    ),
    '## Contexts',
    'What an event is about; it may have several.',
    codeTable('Context', 'context', PLOVER_CONTEXTS),
    '## Contexts of Rapport',
    codeTable('Context', 'context', EXTENSION_CONTEXTS),
    '## Fields',
    'The one field of the relationship that an event belongs to.',
    codeTable('Field', 'field', FIELDS),
    '## Statuses',
    'Whether and when it happened. Only the first two feed the index.',
    codeTable('Status', 'status', STATUSES),
    '## Sectors',
    'What an actor is, within its country or beside it.',
    codeTable('Sector', 'sector', SECTORS),
    '## Actors that are no state',
    codeTable('Code', 'nonstate', NON_STATE_CODES),
  ].join('\n\n');
}

function codeTable(head: string, kind: Kind, codes: readonly string[]): string {
  return markdownTable(
    [head, ...LANGUAGES],
    codes.map((one) => [code(one), ...words(kind, one)]),
  );
}

/** In English, Korean and Chinese, each marked as such: fonts for Korean and Chinese draw the same characters otherwise. */
function words(kind: Kind, of: string): string[] {
  const word = (all: CodeWords): string => (all[kind] as Readonly<Record<string, string>>)[of] ?? '';
  const marked = (language: string, text: string): string => `<span lang="${language}">${text}</span>`;
  return [word(enCodeWords), marked('ko', word(koCodeWords)), marked('zh', word(zhCodeWords))];
}

function signed(scale: number): string {
  return scale > 0 ? `+${scale}` : String(scale).replace('-', '−');
}
