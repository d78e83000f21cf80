// Promises for a person: by state, each with who made it, until when, who reports it, and what followed.

import { codeName, dateWords, periodWords, plural } from '@rapport/exchange';
import type { EventActor, FollowedPledge, PledgeFollowUp, PledgeState } from '@rapport/record';
import {
  EVIDENCE_INDENT,
  INDENT,
  joinBlocks,
  openPage,
  type Page,
  plain,
  type RenderOptions,
  section,
  styled,
} from './page.ts';

/** States in the order in which a desk wants to see them. */
const ORDER = {
  overdue: 'Overdue',
  open: 'Open',
  in_progress: 'In progress',
  partly_kept: 'Partly kept',
  kept: 'Kept',
  broken: 'Broken',
  withdrawn: 'Withdrawn',
  unverifiable: 'Nothing that could be seen to happen was promised',
} as const satisfies Record<PledgeState, string>;

const STATE_WORDS: Readonly<Record<PledgeState, string>> = {
  overdue: 'overdue',
  open: 'open',
  in_progress: 'in progress',
  partly_kept: 'partly kept',
  kept: 'kept',
  broken: 'broken',
  withdrawn: 'withdrawn',
  unverifiable: 'unverifiable',
};

/** All promises, those of one state together. */
export function renderPledges(title: string, pledges: readonly FollowedPledge[], options: RenderOptions): string {
  const page = openPage(options);
  if (pledges.length === 0) return joinBlocks([styled('title', title, '', page), ['No promise on record.']]);
  const states = Object.keys(ORDER) as PledgeState[];
  return joinBlocks([
    styled('title', title, '', page),
    ...states.map((state) =>
      section(
        ORDER[state],
        pledges.filter((pledge) => pledge.state === state),
        (pledge) => pledgeLines(pledge, page),
        page,
      ),
    ),
    pledges.some(isProposed)
      ? styled(
          'dim',
          'What is proposed stands once somebody confirms it: rapport review pledge PLEDGE confirm EVENT',
          '',
          page,
        )
      : [],
  ]);
}

function isProposed({ follow_ups: followUps }: FollowedPledge): boolean {
  return followUps.some(({ confirmed_by: by }) => by === undefined);
}

function pledgeLines(pledge: FollowedPledge, page: Page): string[] {
  const to = namesOf(pledge.to, page);
  const head = [
    pledge.made === null ? 'undated' : dateWords(pledge.made),
    `${namesOf(pledge.by, page)}${to === '' ? '' : ` → ${to}`}`,
    `${pledge.firmness}: ${pledge.action}`,
    pledge.due === undefined ? '' : `due ${periodWords(pledge.due.start, pledge.due.end)}`,
    pledge.condition === undefined ? '' : `on condition: ${pledge.condition}`,
  ].filter((part) => part !== '');
  return [
    ...plain(head.join(' · '), INDENT, page),
    ...styled('dim', reportWords(pledge), EVIDENCE_INDENT, page),
    ...pledge.follow_ups.flatMap((followUp) => followUpLines(followUp, page)),
  ];
}

function followUpLines(
  { date, state, confidence, confirmed_by, text, event_id }: PledgeFollowUp,
  page: Page,
): string[] {
  const by = confirmed_by === undefined ? `proposed, ${Math.round(confidence * 100)} %` : `by ${confirmed_by}`;
  return [
    ...plain(`${dateWords(date)} · ${STATE_WORDS[state]} (${by}) · ${event_id}`, EVIDENCE_INDENT, page),
    ...styled('dim', text, `${EVIDENCE_INDENT}  `, page),
  ];
}

function reportWords({ reports, id }: FollowedPledge): string {
  const first = reports[0];
  const who = first === undefined ? '' : `${first.publisher ?? first.document_id} · `;
  return `${who}${plural(reports.length, 'report')} · ${id}`;
}

function namesOf(actors: readonly EventActor[], page: Page): string {
  return actors
    .map(({ code, identifier_text, office }) => {
      if (office !== undefined) return `${identifier_text} (${office})`;
      return code === null || identifier_text !== code ? identifier_text : codeName(code, page.countries);
    })
    .join(', ');
}
