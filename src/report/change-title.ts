/** What a change is and when: its title, how risky, where, at which local time and how long until then; and other times where that one cannot stay. */
import type { ChangeVerdict } from '../domain/terms/verdict.ts';
import { parseInstant } from '../domain/time/time.ts';
import type { ReportInput } from '../gate/judged.ts';
import type { Block, Span, Text } from '../render/document.ts';
import { sayMoment, sayPeriod, sayTime } from '../render/plain/moment.ts';
import { capital, RISK_SQUARES } from '../render/plain/words.ts';
import { recordOf } from './words.ts';

/** Names of environments on one line; more are in the record. */
const MOST = 4;

export function changeTitle(change: ChangeVerdict, report: ReportInput): readonly Block[] {
  const record = recordOf(change, report);
  const incident = record?.emergency?.incident;
  const title: Text = [
    { strong: change.title },
    ' (',
    { code: change.id },
    ...(incident === undefined ? [] : [', incident ', { code: incident }]),
    ')',
  ];
  const { subject, verdict } = report;
  const named = record?.environments ?? [];
  const environments = verdict.stage === 'deploy' && subject.environment !== null ? [subject.environment] : named;
  const parts: readonly (readonly Span[])[] = [
    ...(change.risk === null
      ? []
      : [[`${RISK_SQUARES[change.risk.final]} `, { strong: `${capital(change.risk.final)} risk` }]]),
    change.type === 'emergency' ? ['🚨 ', { strong: 'emergency' }] : [change.type],
    ...(environments.length === 0 ? [] : [nameEnvironments(environments)]),
    ...whenOf(change, report),
  ];
  const line = parts.flatMap((part, at): readonly Span[] => (at === 0 ? part : [' · ', ...part]));
  return [{ kind: 'lines', texts: [title, line] }];
}

function nameEnvironments(names: readonly string[]): readonly Span[] {
  const some = names.slice(0, MOST).flatMap((code, at): readonly Span[] => (at === 0 ? [{ code }] : [', ', { code }]));
  return names.length > MOST ? [...some, ` and ${names.length - MOST} more`] : some;
}

/** `Tue 24 Nov, 10:00 to 12:00 (London)`, and how long until then or how long is left. */
function whenOf({ schedule }: ChangeVerdict, report: ReportInput): readonly (readonly Span[])[] {
  const now = parseInstant(report.evaluatedAt);
  if (schedule === null || now === null) return [];
  const { start, end, opensAt, closesAt } = schedule;
  if (start === null || end === null) {
    if (opensAt !== null) return [[`may go out from ${moment(opensAt, report)}`]];
    return closesAt === null ? [['no fixed time']] : [[`no fixed time, open until ${moment(closesAt, report)}`]];
  }
  return [[{ strong: sayTime(start, end, report.timezone, report.evaluatedAt) }], ...leftOf(start, end, now, report)];
}

function leftOf(start: string, end: string, now: number, report: ReportInput): readonly (readonly Span[])[] {
  const [from, to] = [parseInstant(start), parseInstant(end)];
  if (from === null || to === null) return [];
  if (now < from) return [[`begins in ${sayPeriod(from - now)}`]];
  if (now < to) return [[`${sayPeriod(to - now)} left`]];
  return [[`over since ${moment(end, report)}`]];
}

function moment(instant: string, report: ReportInput): string {
  return sayMoment(instant, report.timezone, report.evaluatedAt);
}

/** The time alone, where it is on the day on which the slot begins. */
function byWhen(instant: string, start: string, { timezone, evaluatedAt }: ReportInput): string {
  const [day, time] = sayMoment(instant, timezone, evaluatedAt, 'no place').split(', ');
  return sayMoment(start, timezone, evaluatedAt).startsWith(`${day}, `) ? `at ${time}` : `on ${day}, ${time}`;
}

/** The free times nearest to the plan, how to take one, and who has said yes to the old one. */
export function freeTimes(change: ChangeVerdict, report: ReportInput): readonly Block[] {
  const slots = change.schedule?.slots ?? [];
  if (slots.length === 0) return [];
  const given = [...new Set(change.approvals.filter(({ counted }) => counted).map(({ approver }) => approver))];
  const again: readonly Span[] =
    given.length === 0
      ? []
      : [
          '; ',
          ...given.flatMap((code, at): readonly Span[] => (at === 0 ? [{ code }] : [', ', { code }])),
          ` then ${given.length === 1 ? 'has' : 'have'} to approve again`,
        ];
  const how: Text = [
    { strong: 'Next' },
    `: take ${slots.length === 1 ? 'this free time' : 'one of these free times'}. Set `,
    { code: 'schedule' },
    ' in ',
    { code: change.path },
    ...again,
    '.',
  ];
  const times = slots.map(({ start, end, latestStart }): Text => {
    const isFixed = latestStart === null || latestStart === start;
    const room = isFixed ? '' : `, to begin ${byWhen(latestStart, start, report)} at the latest`;
    return ['• ', { strong: sayTime(start, end, report.timezone, report.evaluatedAt) }, room];
  });
  const cannotWait: readonly Text[] =
    report.verdict.stage === 'deploy' && change.type === 'normal'
      ? [
          [
            'Cannot wait, because of an incident? Write an emergency change: ',
            { code: 'change-gate new --type emergency' },
            '.',
          ],
        ]
      : [];
  return [{ kind: 'lines', texts: [how, ...times, ...cannotWait] }];
}
