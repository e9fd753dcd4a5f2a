/**
 * The action's outputs that come from the decision. Workflows put them into commands, so every value is made of letters, digits and
 * `._:/ +-` only, and `#` inside the id of a change without a file; one that is not is left empty, never cleaned up.
 */

import { RISK_LEVELS } from '../domain/terms/levels.ts';
import { REASON_IDS } from '../domain/terms/reasons.ts';
import type { ReportInput } from '../gate/judged.ts';
import { minutesUntil } from '../render/plain/moment.ts';

export type DecisionOutput =
  | 'decision'
  | 'outcome'
  | 'reasons'
  | 'change-ids'
  | 'risk'
  | 'window-start'
  | 'window-end'
  | 'opens-at'
  | 'remaining-minutes';

export const SCALAR = /^(?:[A-Za-z0-9._:/ +-]|(?<=[A-Za-z0-9._-])#(?=[0-9]))*$/;

/** Every output, `''` where there is no value. Where several changes are judged the window is what they have in common. */
export function toOutputs(report: ReportInput): Readonly<Record<DecisionOutput, string>> {
  const { verdict, findings } = report;
  const schedules = verdict.changes.flatMap(({ schedule }) => (schedule === null ? [] : [schedule]));
  const present = new Set(findings.filter(({ level }) => level === 'error').map(({ reason }) => reason));
  const risks = verdict.changes.flatMap(({ risk }) => (risk === null ? [] : [risk.final]));
  const opensAt = latest(schedules.map(({ opensAt: at }) => at));
  const end = earliest(schedules.map(({ end: at }) => at));
  const closesAt = earliest(schedules.map(({ closesAt: at }) => at)) || end;
  const isOpen = verdict.stage === 'deploy' && verdict.decision === 'authorised' && opensAt === '';
  const outputs = {
    decision: verdict.decision,
    outcome: verdict.outcome,
    reasons: REASON_IDS.filter((id) => present.has(id)).join(' '),
    'change-ids': [...new Set(verdict.changes.map(({ id }) => id))]
      .filter((id) => /^[A-Za-z][A-Za-z0-9._-]*(?:#[0-9]+)?$/.test(id))
      .join(' '),
    risk: RISK_LEVELS.filter((level) => risks.includes(level)).at(-1) ?? '',
    'window-start': latest(schedules.map(({ start }) => start)),
    'window-end': end,
    'opens-at': opensAt,
    'remaining-minutes': isOpen && closesAt !== '' ? String(minutesUntil(closesAt, report.evaluatedAt) ?? '') : '',
  };
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [name, SCALAR.test(value) ? value : '']),
  ) as typeof outputs;
}

function latest(instants: readonly (string | null)[]): string {
  return sorted(instants).at(-1) ?? '';
}

function earliest(instants: readonly (string | null)[]): string {
  return sorted(instants)[0] ?? '';
}

function sorted(instants: readonly (string | null)[]): readonly string[] {
  return instants.filter((one) => one !== null).sort((a, b) => Date.parse(a) - Date.parse(b));
}
