/** What is told of the time of a change, and what its author does then. */
import type { World } from '../../src/domain/terms/world.ts';
import { dayOf, end, instantIn, later, moveTo, recordOf, write } from './doing.ts';
import { type Table, type Told, way } from './ways.ts';

const move = ({ world, finding }: Told): World => moveTo(finding, instantIn(finding.remedy))(world);

const MOVE = way(/^(?:The first day that allows it is .*?\. )?Move the schedule to /u, move);

export const TIME_WAYS: Table = {
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
    way(/^Move the schedule to .* Or a change and release manager/u, (told) => [
      move(told),
      {
        ...told.world,
        calendar: told.world.calendar && {
          ...told.world.calendar,
          value: {
            ...told.world.calendar.value,
            freezes: (told.world.calendar.value.freezes ?? []).map((one) => ({
              ...one,
              exceptions: [
                ...(one.exceptions ?? []),
                {
                  change: told.finding.change ?? '',
                  by: 'dlee',
                  at: later(told.world.now, -60),
                  reason: 'It cannot wait.',
                },
              ],
            })),
          } as never,
        },
      },
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
  'calendar-invalid': [way(/^FREQ is DAILY/u, ({ world }) => ({ ...world, calendar: null }))],
};
