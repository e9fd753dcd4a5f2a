/** The records of a payments team over two months, as a survey would read them: what a board and its measures are tested with. */
import { indexItems } from '../../src/domain/items/item-index.ts';
import { digestRecord } from '../../src/domain/terms/digest.ts';
import type { Approval, ChangeRecord, Model, Register } from '../../src/domain/terms/generated/shapes.ts';
import type { Item } from '../../src/domain/terms/items.ts';
import { completePolicy } from '../../src/domain/terms/policy.ts';
import type { ReadRecord } from '../../src/domain/terms/world.ts';
import type { SurveyedFiles } from '../../src/oversight/survey/surveyed-files.ts';

/** A normal change of moderate risk, of which a seed changes what it is about. */
const BASE: ChangeRecord = {
  id: 'CHG-2026-0001',
  title: 'Renew the certificate of the payments service',
  type: 'normal',
  reason: 'The certificate ends on 1 December 2026.',
  'requested-by': 'asmith',
  'requested-at': '2026-11-09T09:00:00Z',
  environments: ['production'],
  'configuration-items': ['component:default/payments-api'],
  risk: {
    impact: 3,
    likelihood: 2,
    level: 'moderate',
    assessment: 'Card payments would be refused while the service has no certificate.',
    mitigations: ['Canary on one instance for ten minutes'],
    'assessed-by': 'bkhan',
    security: 'No change to authentication or to data in transit.',
    privacy: 'No personal data is touched.',
    'first-time': false,
    downtime: 'PT0S',
  },
  plan: {
    implementation: ['Merge the pull request', 'Run the deploy workflow'],
    verification: ['Synthetic payments succeed', 'The error rate stays below 0.1 %'],
    backout: {
      steps: ['Redeploy the release before', 'Confirm that the error rate is back to normal'],
      trigger: 'The error rate is above 1 % for five minutes',
      duration: 'PT15M',
      tested: true,
      'point-of-no-return': 'none',
    },
  },
};

type Risk = NonNullable<ChangeRecord['risk']>;

/** A record of the team. `null` takes a key out. */
export function recordOf(
  number: string,
  edit: { readonly [K in keyof ChangeRecord]?: ChangeRecord[K] | null | undefined },
  risk: Partial<Risk> = {},
): ReadRecord {
  const id = `CHG-2026-${number}`;
  const whole = { ...BASE, id, ...(BASE.risk === undefined ? {} : { risk: { ...BASE.risk, ...risk } }), ...edit };
  const value = Object.fromEntries(
    Object.entries(whole).filter(([, one]) => one !== null && one !== undefined),
  ) as unknown as ChangeRecord;
  return { path: `changes/${id}.yml`, value, digest: digestRecord(value) };
}

/** With entries that name the digest of the record as it is. */
export function approvedBy(
  record: ReadRecord,
  ...entries: readonly (readonly [login: string, at: string])[]
): ReadRecord {
  const digest = record.digest.slice(7, 39);
  const approvals: Approval[] = entries.map(([approver, at]) => ({
    approver,
    role: 'change-and-release-manager',
    decision: 'approved',
    at,
    digest,
  }));
  return { ...record, value: { ...record.value, approvals } };
}

export function day(date: string, from: string, to: string): { readonly start: string; readonly end: string } {
  // Summer time ends on 25 October 2026 in London.
  const offset = date < '2026-10-25' ? '+01:00' : '+00:00';
  return { start: `${date}T${from}:00${offset}`, end: `${date}T${to}:00${offset}` };
}

type Result = NonNullable<ChangeRecord['outcome']>['result'];

export function outcome(
  result: Result,
  date: string,
  summary = 'Done as planned.',
  review: NonNullable<ChangeRecord['outcome']>['review'] | null = null,
): NonNullable<ChangeRecord['outcome']> {
  return {
    result,
    started: `${date}T10:04:00Z`,
    ended: `${date}T10:41:00Z`,
    summary,
    ...(review === null ? {} : { review }),
  };
}

const REVIEW = { by: 'dlee', findings: 'The canary was too short to show it.', actions: ['Watch it for an hour'] };
const HIGH = { impact: 4, likelihood: 2, level: 'high' } as const;
const LOW = { impact: 1, likelihood: 2, level: 'low' } as const;
const LEDGER = ['component:default/ledger'];
const MODEL = 'rotate-secret';

export const SPLIT = recordOf(
  '0051',
  {
    title: 'Split the ledger database by region',
    reason: 'Queries of the largest region slow down all the others.',
    description: 'Moves the accounts of two regions to a database of their own. Both run side by side for one hour.',
    priority: 'high',
    'requested-at': '2026-11-19T09:00:00Z',
    implementers: ['asmith', 'efox'],
    'configuration-items': [...LEDGER, 'resource:default/ledger-db'],
    schedule: { ...day('2026-12-01', '10:00', '12:00'), timezone: 'Europe/London' },
    ...(BASE.plan === undefined
      ? {}
      : { plan: { ...BASE.plan, communication: ['Notice to the service desk and to both regions the day before'] } }),
    'depends-on': ['CHG-2026-0048'],
    release: '2026.12',
  },
  {
    ...HIGH,
    assessment: 'Payments of two regions would stand still, and balances could be shown too low.',
    privacy: 'Account data move to another host in the same country.',
    downtime: 'PT20M',
  },
);

export const VAULT = recordOf(
  '0052',
  {
    title: 'Move card tokens to the new vault',
    reason: 'The present vault is out of support from 1 January 2027.',
    priority: 'critical',
    'requested-by': 'dlee',
    'requested-at': '2026-11-16T09:00:00Z',
    implementers: ['dlee', 'asmith'],
    schedule: day('2026-12-08', '10:00', '13:00'),
  },
  {
    impact: 5,
    likelihood: 3,
    level: 'extreme',
    assessment: 'No card could be charged, and stored tokens could be lost for good.',
    security: 'Keys change hands: both vaults can read the tokens for three hours.',
  },
);

export const DECIDED = recordOf(
  '0049',
  {
    title: 'Raise the limit of instant transfers',
    reason: 'The scheme asks for it from 1 December 2026.',
    'requested-at': '2026-11-05T09:00:00Z',
    schedule: day('2026-11-30', '10:00', '11:00'),
    board: { name: 'cab', meeting: '2026-11-12', minute: 'https://example.org/cab/2026-11-12#3' },
  },
  HIGH,
);

export const RECORDS: readonly ReadRecord[] = [
  recordOf('0030', {
    title: 'Raise the memory of the payments service',
    'requested-at': '2026-10-01T08:00:00Z',
    schedule: day('2026-10-05', '10:00', '12:00'),
    outcome: outcome('successful', '2026-10-05'),
  }),
  approvedBy(
    recordOf(
      '0031',
      {
        title: 'Replace the queue of the ledger',
        'requested-at': '2026-10-05T08:00:00Z',
        'configuration-items': LEDGER,
        schedule: day('2026-10-14', '10:00', '12:00'),
        outcome: outcome('failed', '2026-10-14', 'Messages were lost for four minutes.', {
          ...REVIEW,
          at: '2026-10-20T10:00:00Z',
        }),
      },
      HIGH,
    ),
    ['cpatel', '2026-10-08T09:30:00Z'],
    ['efox', '2026-10-07T15:00:00Z'],
  ),
  recordOf('0032', {
    type: 'emergency',
    title: 'Switch off the retry of refunds',
    reason: 'Refunds go out twice.',
    'requested-at': '2026-10-20T20:00:00Z',
    schedule: day('2026-10-20', '21:00', '23:00'),
    emergency: { incident: 'INC-20870', justification: 'Eleven customers were refunded twice in an hour.' },
    outcome: {
      ...outcome('successful-with-issues', '2026-10-20', 'Stopped; forty refunds had to be taken back by hand.'),
      started: '2026-10-20T20:10:00Z',
      ended: '2026-10-20T20:30:00Z',
      review: { ...REVIEW, at: '2026-10-26T10:00:00Z', findings: 'No test sends a refund twice.' },
    },
  }),
  recordOf('0039', {
    title: 'Try the other load balancer',
    schedule: day('2026-11-17', '10:00', '11:00'),
    withdrawn: { by: 'asmith', at: '2026-11-13T10:00:00Z', reason: 'The supplier withdrew the offer.' },
  }),
  approvedBy(
    recordOf('0040', {
      title: 'Renew the certificate of the ledger',
      'requested-at': '2026-11-10T10:00:00Z',
      'configuration-items': LEDGER,
      schedule: day('2026-11-16', '10:00', '11:00'),
      outcome: outcome('successful', '2026-11-16'),
    }),
    ['cpatel', '2026-11-12T10:00:00Z'],
  ),
  recordOf('0041', {
    title: 'Turn on the new fraud rules',
    'requested-at': '2026-11-16T10:00:00Z',
    schedule: day('2026-11-19', '10:00', '12:00'),
    outcome: outcome('backed-out', '2026-11-19', 'One payment in nine was refused; the rules were switched off again.'),
  }),
  recordOf(
    '0043',
    {
      title: 'Show the fee before the payment',
      'requested-at': '2026-11-11T10:00:00Z',
      schedule: day('2026-11-18', '13:00', '14:00'),
      outcome: outcome('successful-with-issues', '2026-11-18', 'Two texts were missing for an hour.'),
    },
    LOW,
  ),
  recordOf('0044', {
    type: 'standard',
    title: 'Rotate the key of the mail sender',
    'requested-at': '2026-11-20T09:00:00Z',
    model: MODEL,
    risk: null,
    plan: null,
    outcome: outcome('successful', '2026-11-20'),
  }),
  recordOf('0045', {
    type: 'emergency',
    title: 'Take the second signing host out',
    reason: 'Signing fails for one request in four.',
    'requested-at': '2026-11-18T02:10:00Z',
    schedule: day('2026-11-18', '02:30', '04:00'),
    emergency: { incident: 'INC-20931', justification: 'Signing fails for one request in four.' },
    outcome: {
      result: 'successful',
      started: '2026-11-18T02:35:00Z',
      ended: '2026-11-18T03:05:00Z',
      summary: 'The host is out; nothing fails any more.',
    },
  }),
  recordOf(
    '0046',
    {
      title: 'Shorten the log retention',
      'requested-at': '2026-11-12T09:00:00Z',
      schedule: day('2026-11-20', '14:00', '15:00'),
    },
    LOW,
  ),
  recordOf('0048', {
    title: 'Give the ledger database more room',
    'requested-at': '2026-11-20T09:00:00Z',
    'configuration-items': ['resource:default/ledger-db'],
    schedule: day('2026-11-30', '13:00', '15:00'),
  }),
  approvedBy(DECIDED, ['cpatel', '2026-11-12T14:00:00Z'], ['dlee', '2026-11-12T14:05:00Z']),
  recordOf('0050', {
    type: 'emergency',
    title: 'Block the payments of one merchant',
    reason: 'The merchant’s keys were stolen.',
    'requested-at': '2026-11-23T16:00:00Z',
    'requested-by': 'bkhan',
    schedule: day('2026-11-23', '16:30', '18:00'),
    emergency: { incident: 'INC-20944', justification: 'Stolen keys are in use.' },
    outcome: {
      result: 'successful',
      started: '2026-11-23T16:31:00Z',
      ended: '2026-11-23T16:40:00Z',
      summary: 'Blocked.',
    },
  }),
  SPLIT,
  VAULT,
  recordOf(
    '0053',
    {
      title: 'Open the refunds page to partners',
      reason: 'Partners ask for refunds by telephone today.',
      priority: 'low',
      'requested-at': '2026-11-20T15:00:00Z',
      schedule: day('2026-11-26', '10:00', '12:00'),
      approvals: [
        { approver: 'cpatel', decision: 'deferred', at: '2026-11-23T10:00:00Z', note: 'Show the rate limit first.' },
      ],
    },
    HIGH,
  ),
  recordOf('0054', {
    title: 'Change the backup of the ledger',
    'requested-at': '2026-11-23T09:00:00Z',
    'configuration-items': LEDGER,
    schedule: day('2026-12-01', '11:00', '14:00'),
  }),
  recordOf('0055', {
    type: 'standard',
    title: 'Rotate the signing key of the partner interface',
    reason: 'It is rotated each quarter.',
    model: MODEL,
    risk: null,
    plan: null,
  }),
];

export const REGISTER: Register = {
  version: 1,
  people: [
    { login: 'asmith', capacities: ['service-owner'] },
    { login: 'bkhan', role: 'change-and-release-analyst', from: '2025-09-01' },
    { login: 'cpatel', role: 'change-and-release-manager', from: '2025-04-01', grade: 'SEO' },
    { login: 'dlee', role: 'change-and-release-manager', from: '2026-01-05', capacities: ['security'] },
    { login: 'efox', role: 'change-and-release-analyst', from: '2026-02-02' },
    { login: 'ghall', role: 'change-and-release-analyst', capacities: ['security'] },
  ],
  delegations: [
    {
      from: 'cpatel',
      to: 'ghall',
      role: 'change-and-release-manager',
      starts: '2026-11-25',
      ends: '2026-12-04',
      limit: { risk: 'high' },
      reason: 'Annual leave',
    },
  ],
  boards: { cab: { chair: 'change-and-release-manager', members: ['cpatel', 'dlee', 'efox'], quorum: 2 } },
  escalation: ['dlee'],
};

const item = (ref: string, criticality: number, dependsOn: readonly string[] = []): Item => ({
  ref,
  file: 'catalog-info.yaml',
  owner: 'group:default/payments',
  lifecycle: 'production',
  criticality,
  paths: ['src/**'],
  environments: [],
  dependsOn,
});

const SEEDED: readonly Item[] = [
  item('component:default/checkout', 2, ['component:default/payments-api']),
  item('component:default/payments-api', 2, ['component:default/ledger']),
  item('component:default/ledger', 3, ['resource:default/ledger-db']),
  item('resource:default/ledger-db', 3),
];
export const ITEMS = indexItems(SEEDED);

const MODELS: readonly Model[] = [
  {
    id: MODEL,
    title: 'Rotate a secret',
    'approved-by': 'cpatel',
    'approved-at': '2026-03-02T09:00:00Z',
    expires: '2027-03-01',
    environments: ['production'],
    'configuration-items': ['component:default/payments-api'],
    paths: ['secrets/**'],
    level: 'low',
    ...(BASE.plan === undefined ? {} : { plan: BASE.plan }),
  },
];

type Parts = Partial<Pick<SurveyedFiles, 'records' | 'findings' | 'calendar' | 'items'>> & {
  readonly register?: Register;
  readonly policy?: Parameters<typeof completePolicy>[1];
};

/** Everything that a survey of the team's repository would hold; each part can be another. */
export function surveyed(
  parts: Parts = {},
): SurveyedFiles & { readonly register: NonNullable<SurveyedFiles['register']> } {
  return {
    policy: completePolicy('.github/change-gate/policy.yml', parts.policy ?? POLICY),
    register: { path: '.github/change-gate/register.yml', value: parts.register ?? REGISTER },
    calendar: parts.calendar === undefined ? CALENDAR : parts.calendar,
    models: MODELS.map((value) => ({ path: `.github/change-gate/models/${value.id}.yml`, value })),
    items: parts.items === undefined ? ITEMS : parts.items,
    records: parts.records ?? RECORDS,
    findings: parts.findings ?? [],
    locate: (finding) => ({ ...finding, path: finding.where?.file ?? null, line: null, column: null }),
    order: (findings) => findings,
  };
}

export const POLICY: NonNullable<Parts['policy']> = {
  version: 1,
  timezone: 'Europe/London',
  environments: { production: { gate: 'enforce' }, '*': { gate: 'advise' } },
};

const CALENDAR: SurveyedFiles['calendar'] = {
  path: '.github/change-gate/calendar.yml',
  value: {
    version: 1,
    windows: [
      {
        name: 'weekday mornings',
        environments: ['production'],
        recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH',
        from: '09:30',
        to: '16:00',
      },
    ],
    freezes: [
      {
        id: 'FRZ-2026-12',
        name: 'Last days before the sale',
        start: '2026-12-03T17:00:00+00:00',
        end: '2026-12-07T09:00:00+00:00',
        hardness: 'soft',
        environments: ['production'],
      },
    ],
  },
};
