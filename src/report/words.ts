/** The parts of a change in words, for terminal and Markdown alike. Plain text of one line, not escaped for any surface yet. */
import { MOST_SURROUNDED } from '../domain/schedule/surroundings.ts';
import type { Evidence } from '../domain/terms/evidence-kinds.ts';
import type { ChangeRecord } from '../domain/terms/generated/shapes.ts';
import { CATALOGUE, isReasonId } from '../domain/terms/reasons.ts';
import type { ApprovalVerdict, ChangeVerdict, RequirementVerdict } from '../domain/terms/verdict.ts';
import { parseInstant, toIso } from '../domain/time/time.ts';
import type { ReportInput } from '../gate/judged.ts';
import { sayInstant, sayRange, sayShort } from '../render/plain/moment.ts';
import { sayFloors, sayName, sayRequirement } from '../render/plain/words.ts';
import { sayEligible } from './sentence.ts';

/** The record of a change. Changes without a file share the file of their model, so that the path alone does not tell. */
export function recordOf({ id, path }: ChangeVerdict, { records }: ReportInput): ChangeRecord | undefined {
  const own = records.filter((record) => record.path === path);
  return (own.find(({ value }) => value.id === id) ?? own[0])?.value;
}

/** `high: impact 3 × likelihood 2 = 6 is moderate; raised by “a database migration”`; null where no risk was judged. */
export function describeRisk(change: ChangeVerdict, report: ReportInput): string | null {
  const { risk } = change;
  if (risk === null) return null;
  if (risk.score === null || risk.computed === null)
    return `${risk.final}: the level of the model${sayFloors(risk, ',')}`;
  const stated = recordOf(change, report)?.risk;
  const sum =
    stated === undefined
      ? `score ${risk.score}`
      : `impact ${stated.impact} × likelihood ${stated.likelihood} = ${risk.score}`;
  const declared = risk.declared === null || risk.declared === risk.computed ? '' : `, declared ${risk.declared}`;
  return `${risk.final}: ${sum} is ${risk.computed}${declared}${sayFloors(risk)}`;
}

/** Label and text of each time that is known: when, opens, shuts. */
export function describeTimes(change: ChangeVerdict, report: ReportInput): readonly (readonly [string, string])[] {
  const { schedule } = change;
  if (schedule === null) return [];
  const say = (instant: string): string => sayInstant(instant, report.timezone);
  const rows: (readonly [string, string])[] = [];
  if (schedule.start !== null && schedule.end !== null)
    rows.push(['when', sayRange(schedule.start, schedule.end, report.timezone)]);
  if (schedule.opensAt !== null && !isSameInstant(schedule.opensAt, schedule.start))
    rows.push(['opens', say(schedule.opensAt)]);
  if (schedule.closesAt !== null && !isSameInstant(schedule.closesAt, schedule.end))
    rows.push(['shuts', say(schedule.closesAt)]);
  return rows;
}

function isSameInstant(a: string, b: string | null): boolean {
  return b !== null && (a === b || Date.parse(a) === Date.parse(b));
}

/** How many freezes and neighbours are named. */
const MOST_NEAR = 4;

/** Label and text of what lies around the time of a change: freezes, and the changes next to it. */
export function describeSurroundings(
  change: ChangeVerdict,
  report: ReportInput,
): readonly (readonly [string, string])[] {
  const around = report.surroundings.find(({ path }) => path === change.path);
  // Of more changes only the first have them, and silence would look like nothing there.
  if (around === undefined || report.verdict.changes.length > MOST_SURROUNDED) return [];
  const { freezes, neighbours, left } = around;
  const say = (instant: number): string => sayShort(toIso(instant), report.timezone, report.evaluatedAt);
  const begins = parseInstant(change.schedule?.start ?? report.evaluatedAt);
  const frozen = freezes.map(({ id, hardness, start, end }) => {
    const isBefore = begins === null || start <= begins;
    return `${id} (${hardness}) ${isBefore ? `until ${say(end)}` : `from ${say(start)}`}`;
  });
  const beside = neighbours.map(({ id, relation, overlaps }) => {
    const what = [...(relation === 'other-items' ? [] : [RELATIONS[relation]]), ...(overlaps ? ['overlaps'] : [])];
    return what.length === 0 ? id : `${id} (${what.join(', ')})`;
  });
  return [
    ['freeze', few(frozen, left.freezes, '; ')] as const,
    ['next to', few(beside, left.neighbours, ', ')] as const,
  ].filter(([, text]) => text !== '');
}

const RELATIONS = { needed: 'needed', 'same-item': 'same item' } as const;

function few(texts: readonly string[], left: number, mark: string): string {
  const named = texts.slice(0, MOST_NEAR);
  const more = texts.length - named.length + left;
  return `${named.join(mark)}${more === 0 ? '' : ` and ${more} more`}`;
}

/** `1 change and release manager (rule “moderate”), has 0 of 1; cpatel or dlee can approve.` */
export function describeRequirement(requirement: RequirementVerdict, { decision }: ChangeVerdict): string {
  const { rule, count, have, met, eligible } = requirement;
  const needs = sayRequirement(requirement);
  if (met) return `${needs} (rule “${rule}”)`;
  // Reviews that could not be read are not there, and nobody has to give theirs a second time for that.
  const known = decision === 'undetermined' ? ' as far as could be read' : '';
  return `${needs} (rule “${rule}”), has ${have} of ${count}${known}; ${sayEligible(eligible)}`;
}

/** `cpatel, change and release manager, by review at 2026-11-20T10:12:00Z`, and why it does not count. */
export function describeApproval(approval: ApprovalVerdict): string {
  const { approver, role, evidence, at, counted, reason } = approval;
  const given = `${approver}, ${role === null ? 'no role level' : sayName(role)}, by ${PROOFS[evidence]}${at === null ? '' : ` at ${at}`}`;
  if (counted) return given;
  // A vote that was put off is the only one that is outstanding itself.
  if (reason === 'approval-outstanding') return `${given} (deferred)`;
  return reason !== null && isReasonId(reason)
    ? `${given} (${CATALOGUE[reason].title}: ${reason})`
    : `${given} (no reason given)`;
}

const PROOFS: Readonly<Record<Evidence, string>> = {
  review: 'review',
  environment: 'approving the environment',
  commit: 'a signed entry',
  declared: 'an entry in the record',
};
