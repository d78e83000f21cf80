// How a sentence came to its events, as a page of plain text.

import type { Alternative, FrameTrace, RuleTrace, SentenceLine, SentenceTrace, TokenTrace } from '@rapport/coder';
import { eventTitle, reasonWords } from '@rapport/exchange';
import type { EventMention } from '@rapport/record';
import { displayWidth } from './layout.ts';
import { EVIDENCE_INDENT, INDENT, joinBlocks, openPage, type Page, plain, type RenderOptions, styled } from './page.ts';

/** Roles that say who acts and on whom come first. */
const FIRST_ROLES = ['agent', 'patient', 'goal', 'owner'];

/** The sentences of a document with their numbers, and what became of each. */
export function renderSentences(sentences: readonly SentenceLine[], options: RenderOptions): string {
  const page = openPage(options);
  const width = String(sentences.length).length;
  return joinBlocks([
    sentences.flatMap(({ sequence, text, events, left_out }) => {
      const outcome =
        events > 0 ? `events: ${events}` : left_out === null ? 'no event' : `left out: ${reasonWords(left_out)}`;
      return [
        page.paint('heading', `${String(sequence).padStart(width)}  ${outcome}`),
        ...styled('dim', text, ' '.repeat(width + 2), page),
      ];
    }),
  ]);
}

/** The trace of one sentence. */
export function renderTrace(trace: SentenceTrace, options: RenderOptions): string {
  const page = openPage(options);
  return joinBlocks([
    styled('title', `${trace.sequence}  ${trace.text.replaceAll(/\s+/g, ' ')}`, '', page),
    [page.paint('heading', 'Words and tree'), ...treeLines(trace.tokens, page)],
    actorLines(trace, page),
    ...trace.frames.filter(isRead).map((frame) => frameLines(frame, page)),
    unreadLines(trace.frames, page),
    outcomeLines(trace, page),
    alternativeLines(trace.alternatives, page),
  ]);
}

/** Each word under the one it hangs on, in the order of the text, with lemma, tags and relation. */
function treeLines(tokens: readonly TokenTrace[], page: Page): string[] {
  const below = new Map<number, TokenTrace[]>();
  for (const token of tokens) below.set(token.head, [...(below.get(token.head) ?? []), token]);
  const lines: string[] = [];
  const seen = new Set<number>();
  const walk = (token: TokenTrace, stem: string, branch: string): void => {
    if (seen.has(token.number)) return;
    seen.add(token.number);
    const { number, form, lemma, pos, tag, relation } = token;
    const facts = [form === lemma ? '' : lemma, tag === pos ? pos : `${pos} ${tag}`.trim(), relation, String(number)];
    const start = `${INDENT}${stem}${branch}`;
    // Deep in a long sentence there is no room for more than the word.
    const all = `  ${facts.filter(Boolean).join(' · ')}`;
    const fits = displayWidth(start + form + all) <= page.width;
    lines.push(`${start}${page.paint('trigger', form)}${page.paint('dim', fits ? all : `  ${number}`)}`);
    const children = below.get(number) ?? [];
    const next = branch === '' ? '' : stem + (branch.startsWith('└') ? '   ' : '│  ');
    for (const [index, child] of children.entries()) walk(child, next, index === children.length - 1 ? '└─ ' : '├─ ');
  };
  for (const root of below.get(-1) ?? []) walk(root, '', '');
  return lines;
}

function actorLines({ actors }: SentenceTrace, page: Page): string[] {
  if (actors.length === 0) return [...plain('No words that stand for an actor.', '', page)];
  return [
    page.paint('heading', 'Actors'),
    ...actors.flatMap(({ words, form, parties, place_only }) => {
      const who = parties.length === 0 ? 'nobody that can be told' : parties.join(', ');
      return plain(`${words}  (${form}${place_only ? ', a place only' : ''})  ${who}`, INDENT, page);
    }),
  ];
}

function frameLines(frame: FrameTrace, page: Page): string[] {
  const rank = ({ role }: { role: string }) =>
    FIRST_ROLES.includes(role) ? FIRST_ROLES.indexOf(role) : FIRST_ROLES.length;
  const roles = [...frame.arguments].sort((a, b) => rank(a) - rank(b));
  const kind = [frame.passive ? 'passive' : '', frame.kind].filter(Boolean).join(' ');
  const under = frame.parent === null ? '' : `, ${frame.parent.relation} of ${frame.parent.predicate}`;
  const line = (text: string) => plain(text, INDENT, page);
  const outcome = frame.reason === null ? frame.outcome : `${frame.outcome}: ${reasonWords(frame.reason)}`;
  return [
    page.paint('heading', `Frame ${frame.predicate} (${kind}${under})`),
    ...roles.flatMap(({ role, words }) => line(`${role}: ${words}`)),
    ...(frame.modality.length === 0 ? [] : line(`stands as ${frame.modality.join(', ')}`)),
    ...(frame.type === null ? [] : line(`reads as ${frame.type}, in the words "${frame.trigger}", by`)),
    ...frame.rules.flatMap((rule) => plain(ruleWords(rule), EVIDENCE_INDENT, page)),
    ...(frame.type === null
      ? []
      : line(
          frame.runner_up === null
            ? 'nothing else reads it'
            : `next in line: ${frame.runner_up.type} by ${frame.runner_up.rule}`,
        )),
    ...(frame.act === null ? [] : line(actWords(frame.act))),
    ...line(`outcome: ${outcome}`),
  ];
}

function actWords({ actor, recipient, status, reported_by }: NonNullable<FrameTrace['act']>): string {
  const list = (names: readonly string[]) => names.join(', ') || 'nobody';
  const by = reported_by === null ? '' : `, said by ${reported_by}`;
  return `found ${list(actor)} → ${list(recipient)}, ${status}${by}`;
}

function isRead({ type, rules }: FrameTrace): boolean {
  return type !== null || rules.length > 0;
}

/** Predicates that nothing is known of, in one line. */
function unreadLines(frames: readonly FrameTrace[], page: Page): string[] {
  const unread = frames.filter((frame) => !isRead(frame)).map(({ predicate, kind }) => `${predicate} (${kind})`);
  if (unread.length === 0) return [];
  return [page.paint('heading', 'Frames that no rule reads'), ...plain(unread.join(', '), INDENT, page)];
}

function ruleWords({ id, kind, says }: RuleTrace): string {
  return `${id} (${[kind, says].filter(Boolean).join(': ')})`;
}

function outcomeLines({ guard, events, left_out }: SentenceTrace, page: Page): string[] {
  const fired =
    guard === null ? [] : plain(`guard: ${reasonWords(guard.reason)}, ${guard.cues} of its words`, INDENT, page);
  const told = events.flatMap((event: EventMention) =>
    plain(`${eventTitle(event, page.countries)} · ${event.status} · sure ${event.confidence}`, INDENT, page),
  );
  const none = left_out === null ? 'no event' : `left out: ${reasonWords(left_out)}`;
  return [page.paint('heading', 'Outcome'), ...fired, ...(told.length > 0 ? told : plain(none, INDENT, page))];
}

function alternativeLines(alternatives: readonly Alternative[], page: Page): string[] {
  if (alternatives.length === 0) return [];
  return [
    page.paint('heading', 'What would change it'),
    ...alternatives.flatMap(({ otherwise, tells }) => plain(`${otherwise}: ${tells.join('; ')}`, INDENT, page)),
  ];
}
