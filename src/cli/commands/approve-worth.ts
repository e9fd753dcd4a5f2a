/**
 * What an entry under `approvals` is worth, by the same decision as the gate's: level, independence, date, digest. On a checkout a yes
 * cannot be proved, so the question is what would become of it if it were.
 */
import { judgeChange } from '../../domain/decision/change.ts';
import { startRun, withDirectory } from '../../domain/decision/run.ts';
import { readCalendar } from '../../domain/schedule/calendar.ts';
import { digestRecord } from '../../domain/terms/digest.ts';
import { emptyFacts, emptyWorld } from '../../domain/terms/empty-world.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import type { ChangeRecord } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { directoryOf, type Rules } from '../kit/read-rules.ts';

export type Worth =
  /** `unless`: what only git can tell here. */
  | { readonly kind: 'counts'; readonly unless: string | null }
  /** Nothing that is known here decides it. */
  | { readonly kind: 'may-count'; readonly because: string }
  | { readonly kind: 'does-not-count'; readonly because: string };

export type Entered = {
  readonly path: string;
  /** With the entry, which is the last one. */
  readonly record: ChangeRecord;
  readonly now: string;
};

/** What the last entry of a record is worth as a yes. */
export function weighEntry({ path, record, now }: Entered, rules: Rules): Worth {
  const { register } = rules;
  if (register === null) return { kind: 'does-not-count', because: 'there is no register' };
  const policy: CompletePolicy = {
    ...rules.policy,
    // As if it were proved; bound to the record, since a checkout knows of no pull request.
    approvals: { ...rules.policy.approvals, evidence: ['declared'], 'binds-to': 'record' },
  };
  const read = { path, value: record, digest: digestRecord(record) };
  const { models, items } = rules;
  const facts = emptyFacts(now, 'local');
  const world = emptyWorld({ stage: 'review', now, policy, register, models, items, judged: [read], facts });
  const directory = directoryOf(register, policy);
  const { verdict, findings } = judgeChange({
    ...withDirectory(startRun(world, readCalendar(world.calendar, policy)), directory),
    record: read,
  });
  const index = (record.approvals ?? []).length - 1;
  const entry = record.approvals?.[index];
  const counted = verdict.approvals.some(
    (one) => one.approver === entry?.approver && one.at === entry.at && one.counted,
  );
  const files = findings.find(({ unread }) => unread?.cause === 'not-here');
  if (counted)
    return {
      kind: 'counts',
      unless: files === undefined ? null : 'the files that the change touches raise the level that is needed',
    };
  const doubt = findings.find((one) => isAbout(one, index)) ?? null;
  const because = doubt === null ? 'the rules that match ask for other people' : doubt.message.replace(/\.$/u, '');
  if (directory.unreadTeams.length > 0 && (doubt === null || OF_TEAMS.includes(doubt.reason)))
    return { kind: 'may-count', because: `${because}. A team may still give them a level, which only GitHub knows` };
  return { kind: 'does-not-count', because };
}

/** What membership of a team could change. */
const OF_TEAMS: readonly Finding['reason'][] = ['approver-role-not-held', 'approver-below-level', 'approver-unknown'];

function isAbout({ where, level, reason }: Finding, index: number): boolean {
  return (
    level !== 'warning' &&
    reason !== 'approval-unbound' &&
    where?.pointer[0] === 'approvals' &&
    where.pointer[1] === index
  );
}
