/** What is told of the time of a change, and what its author does then. */
import type { World } from '../../src/domain/terms/world.ts';
import { given, withFacts, withSubject } from '../domain/world.ts';
import { dayOf, end, instantIn, later, moveTo, recordOf, write } from './doing.ts';
import { type Table, type Told, way } from './ways.ts';

const move = ({ world, finding }: Told): World => moveTo(finding, instantIn(finding.remedy))(world);

const MOVE = way(/^(?:The first day that allows it is .*?\. )?Move the schedule to /u, move);

/** A change and release manager who has no part in it lets it through. */
function excepted({ world, finding }: Told): World {
  const { calendar } = world;
  if (calendar === null) throw new Error('there is no calendar');
  const by = managerOf(world, finding.change);
  const exception = {
    change: finding.change ?? '',
    by,
    at: later(world.now, -60),
    reason: 'It cannot wait.',
  };
  const freezes = (calendar.value.freezes ?? []).map((one) => ({
    ...one,
    exceptions: [...(one.exceptions ?? []), exception],
  }));
  return { ...world, calendar: { ...calendar, value: { ...calendar.value, freezes } as never } };
}

function managerOf(world: World, id: string | null): string {
  const { value } = recordOf(world, id);
  const parts = [value['requested-by'], ...(value.implementers ?? [])];
  const people = world.register?.value.people ?? [];
  const free = people.find(({ login, role }) => role === 'change-and-release-manager' && !parts.includes(login));
  if (free === undefined) throw new Error('no manager is free to let it through');
  return free.login;
}

/** What a file of imported freezes holds for that time stands in the calendar itself, and no more in the file. */
function withoutImports({ world, finding }: Told): World {
  const { calendar } = world;
  if (calendar === null) throw new Error('there is no calendar');
  const [start = '', end = ''] = [...finding.message.matchAll(/\((\d{4}-\d\d-\d\dT[\d:]+Z)\)/gu)]
    .map(([, at]) => at ?? '')
    .slice(-2);
  const freeze = { id: 'FRZ-2026-99', name: 'Moved here', start, end, hardness: 'hard', environments: ['*'] };
  const freezes = [...(calendar.value.freezes ?? []), freeze] as never;
  return { ...world, calendar: { ...calendar, imports: [], value: { ...calendar.value, freezes } } };
}

/** The policy lists an environment more. */
function listed({ world }: Told, pattern: string): World {
  const { policy } = world;
  const like = policy.environments[0];
  if (like === undefined) throw new Error('the policy lists no environment');
  return { ...world, policy: { ...policy, environments: [...policy.environments, { ...like, pattern }] } };
}

/** Another name stands in the calendar for one, or none; what then names nothing goes. */
function called({ world }: Told, wrong: string, right: string | null): World {
  const text = (value: unknown): string => JSON.stringify(value);
  const value = JSON.parse(text(world.calendar?.value), (_, one: unknown) =>
    Array.isArray(one) ? one.flatMap((name: unknown) => (name === wrong ? (right ?? []) : [name])) : one,
  ) as NonNullable<World['calendar']>['value'];
  const isLeft = (rule: object): boolean => Object.values(rule).every((one) => !Array.isArray(one) || one.length > 0);
  const kept = {
    ...value,
    ...(value.windows === undefined ? {} : { windows: value.windows.filter(isLeft) }),
    ...(value.freezes === undefined ? {} : { freezes: value.freezes.filter(isLeft) }),
  };
  return { ...world, calendar: world.calendar && { ...world.calendar, value: kept } };
}

export const TIME_WAYS: Table = {
  'holds-back': [
    way(/^To let it go first, whoever deploys starts a deployment of exactly that commit/u, ({ world, finding }) => {
      const sha = /^Commit ([0-9a-f]{40})/u.exec(finding.message)?.[1] ?? '';
      const { landed } = world.facts;
      if (landed === undefined || 'unavailable' in landed) throw new Error('nobody knows what goes out');
      const commits = landed.commits.slice(0, landed.commits.findIndex((one) => one.sha === sha) + 1);
      return given(world, withFacts({ landed: { ...landed, commits } }), withSubject({ sha }));
    }),
    way(/^Whoever merges waits until \S+ has gone out, or until/u, ({ world, finding }) => ({
      ...world,
      now: instantIn(finding.remedy),
    })),
  ],
  'window-closed': [MOVE],
  'window-not-open': [
    way(/Run this again at/u, ({ world, finding }) => ({ ...world, now: instantIn(finding.remedy) })),
  ],
  'window-short': [
    way(/plan a longer time/u, ({ world, finding }) =>
      write(finding, ({ schedule }) => ({ schedule: { ...schedule, end: later(schedule?.end ?? '', 7200) } }))(world),
    ),
  ],
  'outside-change-window': [MOVE],
  'in-freeze': [
    way(/^Move the schedule to .* Or a change and release manager/u, (told) => [move(told), excepted(told)]),
    way(/^Move the schedule to .* move the freeze from that file into the calendar itself/u, (told) => [
      move(told),
      excepted({ ...told, world: withoutImports(told) }),
    ]),
  ],
  'lead-time-short': [MOVE],
  collision: [
    MOVE,
    way(/^Agree who goes first, and move \S+ or (\S+)\.$/u, ({ world, finding, match }) => {
      const other = match[1] ?? '';
      return [moveTo(finding, end(world, other))(world), moveTo(other, end(world, finding.change ?? ''))(world)];
    }),
  ],
  'calendar-invalid': [
    way(/^FREQ is DAILY/u, ({ world }) => ({ ...world, calendar: null })),
    way(/^(?:Write "(\S+)" if that is meant; else|Correct the name,) list the environment under/u, (told) => {
      const [, wrong = ''] = /for the environment "([^"]+)"/u.exec(told.finding.message) ?? [];
      const named = told.match[1];
      return [
        ...(named === undefined ? [] : [called(told, wrong, named)]),
        listed(told, wrong),
        called(told, wrong, null),
      ];
    }),
    way(/^Correct the name, add the item to the catalog, or take it out/u, (told) => {
      const [, wrong = ''] = /the configuration item "([^"]+)"/u.exec(told.finding.message) ?? [];
      return [called(told, wrong, null)];
    }),
  ],
  'dependency-order': [
    way(/^Move the schedule to .* or move (\S+) forward/u, (told) => [
      move(told),
      moveTo(
        told.match[1] ?? '',
        later(recordOf(told.world, told.finding.change).value.schedule?.start ?? '', -86_400 * 2),
      )(told.world),
    ]),
  ],
  'dependency-cycle': [
    way(/^Take one of these out/u, ({ world, finding }) => write(finding, () => ({ 'depends-on': undefined }))(world)),
  ],
  'dependency-unknown': [
    way(/^Correct the id, or add the record/u, ({ world, finding }) => [
      write(finding, () => ({ 'depends-on': undefined }))(world),
      {
        ...world,
        others: [
          ...world.others,
          {
            ...recordOf(world, null),
            path: `changes/${/CHG-\S+(?=,)/u.exec(finding.message)?.[0]}.yml`,
            value: { ...recordOf(world, null).value, id: /on (CHG-\S+),/u.exec(finding.message)?.[1] ?? '' },
          },
        ],
      },
    ]),
    way(/or take `retries` out/u, ({ world, finding }) => write(finding, () => ({ retries: undefined }))(world)),
  ],
  'dependency-unmet': [
    way(/^Wait until (\S+) has ended successfully and its outcome is written/u, ({ world, match }) =>
      write(match[1] ?? '', () => ({
        outcome: {
          result: 'successful',
          started: later(world.now, -7200),
          ended: later(world.now, -3600),
          summary: 'Done.',
        },
      }))(world),
    ),
  ],
  'duration-too-long': [
    way(/^Shorten it/u, ({ world, finding }) =>
      write(finding, ({ schedule }) => ({ schedule: { ...schedule, end: later(schedule?.start ?? '', 3600) } }))(world),
    ),
  ],
  'offset-mismatch': [
    way(/write .* with the offset (\S+); if/u, ({ world, finding }) => {
      const key = /^schedule\.(start|end)/u.exec(finding.message)?.[1] ?? 'start';
      return write(finding, ({ schedule }) => ({
        schedule: { ...schedule, [key]: instantIn(finding.remedy).replace('Z', '+00:00') },
      }))(world);
    }),
  ],
  'schedule-invalid': [
    way(/^Add schedule with start and end/u, ({ world, finding }) => moveTo(finding, later(world.now, -60))(world)),
    way(/^Move schedule\.end after/u, ({ world, finding }) =>
      write(finding, ({ schedule }) => ({ schedule: { ...schedule, end: later(schedule?.start ?? '', 3600) } }))(world),
    ),
  ],
  'calendar-horizon': [
    way(/^Move the schedule \(start and end\) before the end of \w+ (.+?),/u, ({ world, finding, match }) =>
      moveTo(finding, later(`${dayOf(match[1])}T10:00:00Z`, -86_400 * 30))(world),
    ),
    way(/^Use a (?:version|release) of change-gate with (?:later|newer) bank holidays/u, () => []),
  ],
};
