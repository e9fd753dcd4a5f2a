/** What an approver says yes to, in the order in which they ask: why, what if, who is hit, when, who. Foreign text; the writers escape it. */
import type { ChangeRecord } from '../domain/terms/generated/shapes.ts';
import type { ChangeVerdict } from '../domain/terms/verdict.ts';
import { toIso } from '../domain/time/time.ts';
import type { ReportInput } from '../gate/judged.ts';
import { type Block, type Content, type Fact, lines, type Span, type Text } from '../render/document.ts';
import { sayMoment } from '../render/plain/moment.ts';
import { sayDay, sayDuration } from '../render/plain/words.ts';
import { describeRisk } from './words.ts';

/** The most that one cell names. */
const MOST = 3;

export function whatYouApprove(change: ChangeVerdict, record: ChangeRecord, report: ReportInput): Block {
  const facts: readonly Fact[] = [
    { label: 'What you approve', content: '' },
    ...whyFacts(record),
    ...backOut(record, change),
    ...dependants(change, report),
    ...risks(record),
    ...level(change, report),
    ...emergencyFacts(change, report),
    ...people(record),
  ];
  return { kind: 'facts', what: 'rows of what is approved', facts, rank: 2 };
}

function fact(label: string, content: Content | undefined): readonly Fact[] {
  return content === undefined || content === '' ? [] : [{ label, content }];
}

function whyFacts({ reason, emergency, late, risk }: ChangeRecord): readonly Fact[] {
  return [
    ...(emergency === undefined ? fact('Why', reason) : fact('Why now', emergency.justification)),
    ...fact('Why so late', late?.reason),
    ...fact('If it goes wrong', risk?.assessment),
  ];
}

/** How to go back, how long that takes and whether it was tried: nobody approves without it. */
function backOut({ plan }: ChangeRecord, { type }: ChangeVerdict): readonly Fact[] {
  if (plan === undefined) return type === 'standard' ? fact('Back-out', 'as in its model') : [];
  const { steps, trigger, duration, tested, 'point-of-no-return': point } = plan.backout;
  const some = steps.slice(0, MOST).map((step) => step.replace(/\.$/u, ''));
  const more = steps.length > MOST ? `; ${steps.length - MOST} more steps below` : '';
  const how: Text = [
    `${some.join('; ')}${more}: ${sayDuration(duration)}, `,
    { strong: tested ? 'tested' : 'not tested' },
    '.',
  ];
  const when: Text = `When: ${trigger}`;
  const last = point === undefined || /^none\.?$/iu.test(point) ? [] : [`No way back: ${point}`];
  return fact('Back-out', lines([how, when, ...last]));
}

function dependants({ path }: ChangeVerdict, { impacts }: ReportInput): readonly Fact[] {
  const impact = impacts.find((one) => one.path === path);
  if (impact === undefined) return [];
  const left = impact.left.dependants + Math.max(0, impact.dependants.length - MOST);
  const names = impact.dependants
    .slice(0, MOST)
    .flatMap((item, at): readonly Span[] => [
      ...(at === 0 ? [] : [', ']),
      { code: item.ref },
      ...(item.criticality === null ? [] : [` (criticality ${item.criticality})`]),
    ]);
  if (names.length === 0) return fact('Depends on it', 'nothing else in the catalog');
  return fact('Depends on it', [...names, ...(left === 0 ? [] : [` and ${left} more`])]);
}

function risks({ risk }: ChangeRecord): readonly Fact[] {
  if (risk === undefined) return [];
  const { downtime, security, privacy } = risk;
  return [
    ...fact('Downtime', downtime === undefined || downtime === 'PT0S' ? undefined : sayDuration(downtime)),
    ...fact('Security · privacy', `${security} · ${privacy}`),
  ];
}

function level(change: ChangeVerdict, report: ReportInput): readonly Fact[] {
  const why = describeRisk(change, report);
  if (why === null || change.risk === null) return [];
  return fact(`Why ${change.risk.final}`, why.replace(/^\w+: /u, ''));
}

/** What an emergency passes through, and what it owes for that. */
function emergencyFacts({ path, type }: ChangeVerdict, report: ReportInput): readonly Fact[] {
  if (type !== 'emergency') return [];
  const { passes = [] } = report.surroundings.find((one) => one.path === path) ?? {};
  const say = (instant: number): string => sayMoment(toIso(instant), report.timezone, report.evaluatedAt);
  const freezes = passes
    .slice(0, MOST)
    .map(
      ({ id, hardness, end }): Text => [
        `${hardness} freeze `,
        { code: id },
        ` until ${say(end)}: allowed, because it is an emergency`,
      ],
    );
  const day = report.retrospectives.get(path);
  return [
    ...fact('Goes through', freezes.length === 0 ? undefined : lines(freezes)),
    ...fact(
      'Afterwards',
      day === undefined
        ? undefined
        : ['a retrospective by ', { strong: sayDay(day) }, ', by somebody who took no part'],
    ),
  ];
}

function people(record: ChangeRecord): readonly Fact[] {
  const { 'requested-by': requester, implementers: done } = record;
  if (done === undefined) return fact('Asked for by', { code: requester });
  const names = done
    .slice(0, MOST)
    .flatMap((login, at): readonly Span[] => [...(at === 0 ? [] : [', ']), { code: login }]);
  const more = done.length > MOST ? [` and ${done.length - MOST} more`] : [];
  return fact('Asked for · done by', [{ code: requester }, ' · ', ...names, ...more]);
}
