/** Board packs and measures to render: what a team may meet, what is empty, and what somebody may try. */

import type { Facts } from '../../../src/domain/terms/generated/shapes.ts';
import { type BoardPack, packBoard } from '../../../src/oversight/board/pack.ts';
import { type Measures, measure } from '../../../src/oversight/measures/measures.ts';
import type { SurveyedFiles } from '../../../src/oversight/survey/surveyed-files.ts';
import { day, POLICY, RECORDS, REGISTER, recordOf, SPLIT, surveyed } from '../../domain/seeded-files.ts';
import { ATTACKS } from '../../report/reports.ts';

export const NOW = '2026-11-24T09:00:00Z';

export type Asked = {
  readonly files?: ReturnType<typeof surveyed>;
  readonly facts?: Facts | null;
  readonly now?: string;
  readonly name?: string;
};

export function packOf({ files = surveyed(), facts = null, now = NOW, name = 'cab' }: Asked = {}): BoardPack {
  const board = Object.entries(files.register.value.boards ?? {}).find(([key]) => key === name)?.[1];
  if (board === undefined) throw new Error(`There is no board ${name}.`);
  const days = { meeting: '2026-11-26', since: '2026-11-12', next: '2026-12-10' };
  return packBoard({ files, facts, now, name, board, ...days, tzdata: '2026a' });
}

type Period = { readonly since?: string; readonly until?: string; readonly environment?: string | null };

export function measuresOf({ files = surveyed(), facts = null, now = NOW }: Asked = {}, period: Period = {}): Measures {
  const { since = '2026-09-15', until = '2026-12-11', environment = null } = period;
  return measure({ files, facts, now, since, until, environment });
}

/** Facts with deployments to production and nothing else. */
export function factsWith(deployments: NonNullable<Facts['deployments']>): Facts {
  return {
    schema: 1,
    now: NOW,
    repository: { id: 1, full_name: 'acme/payments', default_branch: 'main' },
    subject: { event: 'deployment', sha: 'a'.repeat(40), environment: 'production' },
    pull_requests: [],
    deployments,
  };
}

export function deploymentOf(id: number, at: string, state = 'success', environment = 'production') {
  return { id, sha: 'b'.repeat(40), environment, created_at: at, statuses: [{ state, created_at: at }] };
}

export const DEPLOYMENTS = [
  deploymentOf(9, '2026-11-19T10:05:00Z'),
  deploymentOf(8, '2026-11-17T22:10:00Z'),
  deploymentOf(7, '2026-11-16T10:05:00Z'),
  deploymentOf(6, '2026-10-14T09:30:00Z'),
  deploymentOf(5, '2026-10-05T10:04:30Z', 'failure'),
];

/** A part of the whole that could not be read. */
const UNREADABLE: SurveyedFiles['findings'] = [
  {
    reason: 'record-invalid',
    level: 'error',
    change: 'CHG-2026-0060',
    message: 'schedule.start is "tomorrow", which is not an instant.',
    remedy: 'Write it as 2026-11-24T10:00:00+00:00, with an offset.',
    where: { file: 'changes/CHG-2026-0060.yml', pointer: ['schedule', 'start'] },
    path: 'changes/CHG-2026-0060.yml',
    line: 41,
    column: 10,
  },
];

export const lacking = (): ReturnType<typeof surveyed> => surveyed({ findings: UNREADABLE });

const ALL_TO_THE_BOARD: typeof POLICY = {
  ...POLICY,
  approvals: { rules: [{ name: 'all', require: [{ board: 'cab' }, { capacity: 'security', count: 1 }] }] },
};

/** A decision of each kind: standard, normal, late, of high risk with all that a record can say, an emergency, another try, and a draft. */
export function kinds(): ReturnType<typeof surveyed> {
  const [tried, emergency] = [recordWith('0041'), recordWith('0045')];
  const { outcome: _, ...open } = emergency.value;
  const risk = SPLIT.value.risk;
  const long = recordOf('0060', {
    ...SPLIT.value,
    id: 'CHG-2026-0060',
    title: 'Split the ledger database by region, with all that a record can say of it',
    schedule: day('2026-12-02', '10:00', '12:00'),
    'configuration-items': ['component:default/ledger', 'component:default/payments-api', 'resource:default/ledger-db'],
    ...(risk === undefined
      ? {}
      : { risk: { ...risk, mitigations: ['Canary', 'Read-only for ten minutes', 'A second person watches'] } }),
    ...(SPLIT.value.plan === undefined ? {} : { plan: longPlan(SPLIT.value.plan) }),
    retries: tried.value.id,
  });
  const again = recordOf('0061', {
    title: 'Turn on the new fraud rules again',
    schedule: day('2026-12-03', '10:00', '12:00'),
    retries: tried.value.id,
  });
  const now = recordOf('0062', {
    ...open,
    id: 'CHG-2026-0062',
    schedule: day('2026-11-26', '02:30', '04:00'),
  });
  const standard = recordOf('0063', {
    ...recordWith('0055').value,
    id: 'CHG-2026-0063',
    risk: null,
    plan: null,
    schedule: day('2026-12-01', '13:00', '14:00'),
  });
  const rest = RECORDS.filter(({ value }) => value.id !== 'CHG-2026-0049');
  return surveyed({ policy: ALL_TO_THE_BOARD, records: [...rest, long, again, now, standard] });
}

function recordWith(number: string) {
  const found = RECORDS.find(({ value }) => value.id === `CHG-2026-${number}`);
  if (found === undefined) throw new Error(`There is no record ${number}.`);
  return found;
}

/** As long as a plan of a hard change is; what is longer belongs in a document that it links to. */
function longPlan(plan: Plan): Plan {
  const steps = (count: number, text: string) => Array.from({ length: count }, (__, at) => `${text} ${at + 1}`);
  return {
    ...plan,
    implementation: steps(8, 'Move the accounts of part'),
    verification: steps(4, 'Balances of both databases are the same for part'),
    backout: { ...plan.backout, steps: steps(5, 'Point the service back to the old database of part') },
  };
}

/** Names and texts that try to be more than that; ids are what the schema lets through. */
export function hostile(): ReturnType<typeof surveyed> {
  const all = ATTACKS.join(' ');
  const first = ATTACKS[0] ?? '';
  const records = RECORDS.map(({ value }, index) => {
    const attack = ATTACKS[index % ATTACKS.length] ?? first;
    const number = value.id.slice(-4);
    return recordOf(number, {
      ...value,
      title: `${attack} ${first}`,
      reason: all,
      description: attack,
      environments: ['production', attack],
      'configuration-items': [...value['configuration-items'], attack],
      release: attack,
      ...(value.plan === undefined ? {} : { plan: hostilePlan(value.plan, ATTACKS) }),
      ...(value.risk === undefined
        ? {}
        : { risk: { ...value.risk, assessment: all, security: attack, privacy: attack, mitigations: [attack] } }),
      ...(value.outcome === undefined ? {} : { outcome: { ...value.outcome, summary: all } }),
      ...(value.emergency === undefined ? {} : { emergency: { incident: attack, justification: all } }),
      ...(value.approvals === undefined
        ? {}
        : { approvals: value.approvals.map((one) => ({ ...one, note: attack, approver: attack })) }),
      'requested-by': attack,
      'depends-on': [attack],
    });
  }).map((record) => ({ ...record, path: `changes/${ATTACKS[1] ?? ''}/${record.value.id}.yml` }));
  const board = REGISTER.boards?.['cab'] ?? { chair: 'change-and-release-manager', members: [], quorum: 2 };
  const findings = UNREADABLE.map((one) => ({ ...one, message: all, remedy: all, path: first }));
  const members = [...board.members, ...ATTACKS];
  return surveyed({
    records,
    findings,
    register: {
      ...REGISTER,
      teams: [{ team: ATTACKS[8] ?? '', role: 'change-and-release-analyst' }],
      boards: { cab: { ...board, members } },
    },
  });
}

type Plan = NonNullable<(typeof RECORDS)[number]['value']['plan']>;

function hostilePlan(plan: Plan, attacks: readonly string[]): Plan {
  const [first = ''] = attacks;
  return {
    ...plan,
    implementation: attacks,
    verification: attacks,
    communication: attacks,
    backout: { ...plan.backout, steps: attacks, trigger: first, 'point-of-no-return': first },
  };
}
