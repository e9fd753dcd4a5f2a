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
  return [
    `  ${change.id} ${change.type} ${change.path} ${change.decision}${change.confirmation === null ? '' : ', confirmed'}`,
    `    risk ${level}`,
    `    time ${when}`,
    ...change.requirements.map(
      ({ rule, needs, count, have, met, eligible }) =>
        `    ${met ? 'met' : 'open'} ${rule}, ${needs}: ${have} of ${count}, could: ${list(eligible)}`,
    ),
    ...change.approvals.map(({ approver, evidence, role, at, counted, reason }) =>
      `    ${counted ? 'yes' : 'no'} ${approver} ${evidence} ${role} ${at} ${reason ?? ''}`.trimEnd(),
    ),
  ];
}

function printFinding({ level, reason, change, where }: Finding): string {
  const place =
    where === null ? '' : ` ${where.file} /${where.pointer.join('/')}${where.on === undefined ? '' : ` (${where.on})`}`;
  return `  ${level} ${reason} ${change ?? '-'}${place}`;
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
