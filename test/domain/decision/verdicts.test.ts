/**
 * The whole verdict of every row of the tables, but for its wording: who counts, who still could, when it opens, where each finding
 * points. The tables say what a row is about; this says that nothing else about it changes unseen.
 */
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/terms/finding.ts';
import type { ChangeVerdict, Verdict } from '../../../src/domain/terms/verdict.ts';
import { DEPLOY, given, outcomeOf } from '../world.ts';
import { TABLES } from './cases.ts';

const list = (names: readonly (string | number)[]): string => (names.length === 0 ? '-' : names.join(' '));

function printChange({ risk, schedule, ...change }: ChangeVerdict): readonly string[] {
  const level =
    risk === null ? '-' : `${risk.final}: ${risk.score}, ${risk.computed}, ${risk.declared}, ${list(risk.floors)}`;
  const when =
    schedule === null ? '-' : [schedule.start, schedule.end, schedule.opensAt, schedule.closesAt].map(String).join(' ');
  const raisedBy = risk?.raisedBy ?? [];
  const through = change.through ?? [];
  return [
    `  ${change.id} ${change.type} ${change.path} ${change.decision}${change.confirmation === null ? '' : ', confirmed'}`,
    `    risk ${level}${raisedBy.length === 0 ? '' : `, raised by ${list(raisedBy)}`}`,
    `    time ${when}`,
    ...(schedule?.slots ?? []).map(({ start, end, latestStart }) => `    or ${start} ${end} ${latestStart}`),
    ...change.requirements.map(
      ({ rule, needs, count, have, met, eligible, given = [] }) =>
        `    ${met ? 'met' : 'open'} ${rule}, ${needs}: ${have} of ${count}, could: ${list(eligible)}${given.length === 0 ? '' : `, did: ${list(given)}`}`,
    ),
    ...change.approvals.map(({ approver, evidence, role, at, counted, reason }) =>
      `    ${counted ? 'yes' : 'no'} ${approver} ${evidence} ${role} ${at} ${reason ?? ''}`.trimEnd(),
    ),
    // Of one alone it is what stands above.
    ...(through.length < 2 ? [] : through).map(
      ({ pullRequest, requirements, approvals, confirmation }) =>
        `    by #${pullRequest}: ${list(requirements.map(({ have, count }) => `${have}/${count}`))}, ${list(approvals.map(({ approver, counted }) => `${counted ? '' : 'not '}${approver}`))}${confirmation === null ? '' : ', to be confirmed'}`,
    ),
  ];
}

function printFinding({ level, reason, change, where, unread }: Finding): string {
  const place =
    where === null ? '' : ` ${where.file} /${where.pointer.join('/')}${where.on === undefined ? '' : ` (${where.on})`}`;
  const cause = unread?.cause === undefined ? '' : `, ${unread.cause}`;
  return `  ${level} ${reason} ${change ?? '-'}${place}${cause}`;
}

function print(verdict: Verdict): string {
  const { decision, outcome, gate, stage, changes, findings } = verdict;
  return [
    `  ${stage}: ${decision}, ${outcome}, ${gate}`,
    ...changes.flatMap(printChange),
    ...findings.map(printFinding),
  ].join('\n');
}

for (const [title, cases] of Object.entries(TABLES)) {
  test(`verdicts of “${title}”`, async () => {
    const rows = cases.map(({ name, from = DEPLOY, edits, faults = [] }) => {
      return `${name}\n${print(outcomeOf(given(from, ...edits), faults).verdict)}\n`;
    });
    await expect(rows.join('\n')).toMatchFileSnapshot(`./golden/${title.replaceAll(/\W+/g, '-')}.txt`);
  });
}
