/** A change in short form as a whole record: what was not said is a sound answer, so that a test shows what it is about. */

import { buildDirectory, findPerson, roleAt } from '../../domain/register/people.ts';
import { bandOf } from '../../domain/risk/risk.ts';
import type { ChangeRecord, PolicyTest, Register } from '../../domain/terms/generated/shapes.ts';
import type { ItemIndex } from '../../domain/terms/items.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { isAtLeastRole } from '../../domain/terms/roles.ts';
import { isSameName } from '../../domain/text/names.ts';
import { dayIn } from '../../domain/time/instants.ts';
import { DAY, HOUR, MINUTE, parseInstant, toIso } from '../../domain/time/time.ts';

/** A Tuesday with no bank holiday near it. */
const USUAL_NOW = '2026-11-24T10:10:00Z';
export const ID = 'CHG-2026-9999';

export type Rules = {
  readonly policy: CompletePolicy;
  readonly register: Register | null;
  readonly items: ItemIndex | null;
};

export const nowOf = ({ at }: PolicyTest): string => at ?? USUAL_NOW;

/** An instant before or after another, in milliseconds. */
export function shift(instant: string, milliseconds: number): string {
  return toIso((parseInstant(instant) ?? 0) + milliseconds);
}

export function toRecord(test: PolicyTest, rules: Rules): ChangeRecord {
  const { change = {} } = test;
  const now = nowOf(test);
  const requester = change['requested-by'] ?? 'somebody';
  const start = change.start ?? shift(now, -10 * MINUTE);
  const type = change.type ?? 'normal';
  const record: ChangeRecord = {
    id: ID,
    title: test.name,
    type,
    reason: 'It is the change that this test is about.',
    'requested-by': requester,
    'requested-at': change['requested-at'] ?? shift(now, -30 * DAY),
    environments: change.environments ?? ['production'],
    'configuration-items': change['configuration-items'] ?? [rules.items?.list[0]?.ref ?? 'example'],
    ...(change.priority === undefined ? {} : { priority: change.priority }),
    ...(type === 'standard' ? { model: change.model ?? 'example' } : { risk: riskOf(test, rules), plan: planOf(test) }),
    ...(type === 'emergency'
      ? { emergency: { incident: change.incident ?? 'INC-1', justification: 'One request in four fails.' } }
      : {}),
    ...(change.board === undefined
      ? {}
      : { board: { name: change.board, meeting: dayIn(rules.policy.timezone, shift(now, -DAY)) } }),
  };
  if (type === 'standard' && change.start === undefined) return record;
  return { ...record, schedule: { start, end: change.end ?? shift(start, 2 * HOUR) } };
}

function riskOf(test: PolicyTest, rules: Rules): NonNullable<ChangeRecord['risk']> {
  const { change = {} } = test;
  const impact = change.impact ?? 1;
  const likelihood = change.likelihood ?? 1;
  return {
    impact: impact as 1,
    likelihood: likelihood as 1,
    level: change.level ?? bandOf(impact * likelihood, rules.policy.risk.bands),
    assessment: 'Customers could not pay for some minutes.',
    'assessed-by': change['assessed-by'] ?? findAssessor(test, rules),
    security: 'No change to authentication or to data in transit.',
    privacy: 'No personal data is touched.',
    'first-time': change['first-time'] ?? false,
    downtime: change.downtime ?? 'PT0S',
  };
}

function planOf({ change = {} }: PolicyTest): NonNullable<ChangeRecord['plan']> {
  return {
    implementation: ['Run the deploy workflow'],
    verification: ['Synthetic checks are green'],
    backout: {
      steps: ['Redeploy the release before'],
      trigger: 'The error rate is above one in a hundred',
      duration: 'PT15M',
      tested: change['backout-tested'] ?? true,
    },
    communication: ['Notice to the service desk the day before'],
  };
}

/** The first of the register who may assess; whoever asks for the change where nobody may. */
function findAssessor(test: PolicyTest, { policy, register }: Rules): string {
  const asker = test.change?.['requested-by'] ?? 'somebody';
  if (register === null) return asker;
  const directory = buildDirectory(register, 'register.yml', policy.timezone, []);
  const people = register.people ?? [];
  const found = people.find(({ login }) => {
    const who = findPerson(directory, { login, id: null });
    const role = who.kind === 'person' ? roleAt(directory, who.person, nowOf(test)).role : null;
    return !isSameName(login, asker) && isAtLeastRole(role, 'change-and-release-analyst');
  });
  return found?.login ?? asker;
}
