/**
 * The forward schedule as a document: what could not be read first, then day by day what is planned and what stands against it. Where it
 * is too long for a surface the last days go first.
 */
import {
  type Block,
  type Content,
  type Document,
  NOTHING,
  section,
  sentence,
  type Text,
  table,
} from '../../render/document.ts';
import { clockOf, groupByDay, type ScheduleDay, sayDays, sayPart, sayTimes, spokenZone } from './days.ts';
import type { ForwardSchedule, ProposedChange, ScheduleProblem, UntimedChange } from './schedule.ts';
import {
  LEGEND,
  markOf,
  sayAsked,
  sayCounts,
  sayFreeze,
  sayLack,
  sayNothing,
  sayOwner,
  sayProposed,
  sayRest,
  sayState,
  sayWindow,
  WHEN_NOT_WHETHER,
} from './words.ts';

type Row = readonly Content[];

function list(what: string, entries: readonly Text[]): Block {
  return { kind: 'list', what, entries };
}

export function describeSchedule(schedule: ForwardSchedule): Document {
  const { timezone, tzdata, changes, findings } = schedule;
  const zone = spokenZone(schedule);
  const data = tzdata === 'unknown' ? '' : `, zone data ${tzdata}`;
  const [asked, lack] = [sayAsked(schedule), sayLack(schedule)];
  const errors = findings.filter(({ level }) => level === 'error');
  const others = findings.filter(({ level }) => level !== 'error');
  return {
    title: `Change schedule of ${sayOwner(schedule)}`,
    blocks: [
      sentence(`${sayDays(schedule, zone)} (${zone}${data}).`),
      ...(zone === timezone ? [] : [sentence(`Times are in UTC: the zone ${timezone} is not known.`)]),
      ...(asked === null ? [] : [sentence(asked)]),
      sentence(`${sayCounts(schedule)}.`),
      sentence(WHEN_NOT_WHETHER, 'caution'),
      ...(lack === null ? [] : [sentence(lack, 'alert')]),
      ...(errors.length === 0 ? [] : [section('Could not be used', [{ kind: 'findings', findings: errors }], 1)]),
      ...(changes.length === 0 ? [list('changes', [sayNothing(schedule)])] : []),
      ...groupByDay(schedule).map((day) => describeDay(day, zone)),
      ...describeUntimed(schedule),
      ...describeProposed(schedule, zone),
      ...describeCollisions(schedule, zone),
      ...describeReleases(schedule),
      ...(others.length === 0 ? [] : [section('Also', [{ kind: 'findings', findings: others }], 5)]),
      ...sayProposed(schedule).map((one) => sentence(one, 'soft')),
      sentence(LEGEND, 'soft'),
    ],
    whole: 'The JSON has all of them.',
  };
}

const COLUMNS = ['When, and which change', 'Risk', 'State', 'Environments', 'Items', 'Besides', 'Against it'] as const;

function describeDay(day: ScheduleDay, zone: string): Block {
  const rows = day.changes.map(
    (change): Row => [
      [`${markOf(change)} ${sayTimes(change, day, zone)} `, { code: change.id }, ` ${change.title}`],
      { risk: change.risk },
      sayState(change),
      ...describePlace(change),
      against(change.problems),
    ],
  );
  const entries: readonly Text[] = [
    ...day.freezes.map((freeze) => `❄ ${sayPart(freeze, day, zone)}: ${sayFreeze(freeze)}`),
    ...day.windows.map((window) => `□ ${sayPart(window, day, zone)}: ${sayWindow(window)}`),
    ...day.continuing.map((change) => [
      `${markOf(change)} ${sayPart(change, day, zone)}: `,
      { code: change.id },
      ` ${change.title} (${sayState(change)})`,
    ]),
  ];
  const what = 'freezes, windows and changes that began before';
  return section(day.title, [list(what, entries), ...table(COLUMNS, 'changes', rows)], 2);
}

function describePlace(change: UntimedChange): Row {
  return [change.environments.join(', '), change.items.join(', '), sayRest(change).join(' · ')];
}

function against(problems: readonly ScheduleProblem[]): Content {
  if (problems.length === 0) return NOTHING;
  const texts = problems.map(({ reason, level, message, remedy }) => [
    `${level} `,
    { code: reason },
    `: ${message} → ${remedy}`,
  ]);
  return { kind: 'alert', texts };
}

function describeUntimed({ untimed }: ForwardSchedule): readonly Block[] {
  if (untimed.length === 0) return [];
  const rows = untimed.map(
    (change): Row => [
      ['○ ', { code: change.id }, ` ${change.title}`],
      { risk: change.risk },
      ...describePlace(change),
      against(change.problems),
    ],
  );
  const columns = ['Change', 'Risk', 'Environments', 'Items', 'Besides', 'Against it'] as const;
  return [section('At any time that the calendar allows', table(columns, 'changes without a time', rows), 3)];
}

function describeProposed({ proposed }: ForwardSchedule, zone: string): readonly Block[] {
  if (proposed.changes.length === 0) return [];
  const rows = proposed.changes.map((change): Row => {
    const [from, to] = [clockOf(change.start, zone), clockOf(change.end, zone)];
    const begin = from.day === to.day ? from.time : `${from.time} on ${from.day}`;
    return [
      [`◌ ${begin} to ${to.time} on ${to.day} `, { code: change.id }, ` ${change.title}`],
      sayPullRequest(change),
      { risk: change.risk },
      ...describePlace(change),
      against(change.problems),
    ];
  });
  const columns = [
    'When, and which change',
    'Where',
    'Risk',
    'Environments',
    'Items',
    'Besides',
    'Against it',
  ] as const;
  return [section('Proposed in open pull requests', table(columns, 'proposed changes', rows), 3)];
}

function sayPullRequest({ pullRequest, fromFork, stands }: ProposedChange): string {
  const fork = fromFork ? ' from a fork' : '';
  return `pull request ${pullRequest}${fork}${stands ? ', changes what stands' : ''}`;
}

function describeCollisions({ collisions }: ForwardSchedule, zone: string): readonly Block[] {
  if (collisions.length === 0) return [];
  const rows = collisions.map(({ changes: [first, second], kind, places, start, end }): Row => {
    const [from, to] = [clockOf(start, zone), clockOf(end, zone)];
    const begin = from.day === to.day ? from.time : `${from.time} on ${from.day}`;
    return [
      [{ code: first }, ' and ', { code: second }],
      `${begin} to ${to.time} on ${to.day}`,
      kind === 'same-item' ? 'both change it' : 'one changes what the other depends on',
      places.join(', '),
    ];
  });
  return [section('Collisions', table(['Changes', 'Together', 'How', 'Where'], 'collisions', rows), 2)];
}

function describeReleases({ releases }: ForwardSchedule): readonly Block[] {
  if (releases.length === 0) return [];
  const rows = releases.map(({ name, changes }): Row => {
    return [name, changes.flatMap((code, at) => (at === 0 ? [{ code }] : [' → ', { code }]))];
  });
  return [section('Releases', table(['Release', 'Changes, in the order of their start'], 'releases', rows), 4)];
}
