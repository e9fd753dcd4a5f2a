/** What decides: threats C and E7 as far as the domain decides; risk, items, kinds of change, time, gates, upkeep, governance. */
import { indexItems } from '../../../src/domain/items/item-index.ts';
import type { Model } from '../../../src/domain/terms/generated/shapes.ts';
import type { Item } from '../../../src/domain/terms/items.ts';
import {
  type Case,
  DOWN,
  type Edit,
  HEAD,
  PATH,
  PR,
  pullRequest,
  RECORD,
  REVIEW,
  read,
  review,
  withFacts,
  withOther,
  withPerson,
  withPolicy,
  withPull,
  withRecord,
  withReviews,
  withRisk,
  withSubject,
  withWorld,
} from '../world.ts';

const NONE = 'approval-outstanding';
const FILE = (filename: string, status = 'modified') => ({ filename, status });
const OWN = FILE(PATH, 'added');
const environments = (gate: 'enforce' | 'advise' | 'none'): Edit =>
  withPolicy({ environments: { production: { gate } } });
const AT_ONCE: Edit = (world) => ({
  ...world,
  policy: {
    ...world.policy,
    approvals: { ...world.policy.approvals, confirm: [] },
    schedule: { ...world.policy.schedule, 'lead-time': { low: 0, moderate: 0, high: 0, extreme: 0 } },
  },
});

const item = (ref: string, changes: Partial<Item> = {}): Item => ({
  ref,
  file: 'catalog-info.yaml',
  owner: null,
  lifecycle: 'production',
  criticality: null,
  paths: [],
  environments: [],
  dependsOn: [],
  ...changes,
});
const PAYMENTS = item('component:default/payments-api');
const withItems = (...items: readonly Item[]): Edit => withWorld({ items: indexItems(items) });

export const RISK: readonly Case[] = [
  {
    name: 'C26 declared below what the matrix computes',
    edits: [withRisk({ level: 'low' })],
    decision: 'refused',
    errors: ['risk-under-declared'],
  },
  {
    name: 'C26 a migration raises the level whatever is declared',
    edits: [AT_ONCE, withPull({ files: [OWN, FILE('migrations/2.sql', 'added')] })],
    decision: 'awaiting',
    errors: [NONE, 'board-inquorate'],
    says: ['risk-floor'],
  },
  {
    name: 'C26 a file that was moved out of migrations',
    edits: [
      AT_ONCE,
      withPull({ files: [OWN, { filename: 'old/2.sql', status: 'renamed', previous_filename: 'migrations/2.sql' }] }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'board-inquorate'],
    says: ['risk-floor'],
  },
  {
    name: 'a question that was not answered raises',
    edits: [
      withRisk({ impact: 1, likelihood: 1, level: 'low' }),
      withRecord({
        risk: {
          impact: 1,
          likelihood: 1,
          level: 'low',
          assessment: 'Small.',
          'assessed-by': 'bkhan',
          security: 'No change.',
          privacy: 'None.',
        },
      }),
    ],
    decision: 'authorised',
    says: ['risk-floor'],
  },
  {
    name: 'a back-out that was not tested raises',
    edits: [
      withRisk({ impact: 1, likelihood: 1, level: 'low' }),
      withReviews(review('efox')),
      withRecord({
        plan: {
          ...(RECORD.plan as NonNullable<typeof RECORD.plan>),
          backout: { steps: ['Redeploy'], trigger: 'Errors', duration: 'PT15M', tested: false },
        },
      }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approver-below-level'],
    says: ['risk-floor'],
  },
  {
    name: 'a critical item raises',
    edits: [AT_ONCE, withItems({ ...PAYMENTS, criticality: 1 })],
    decision: 'awaiting',
    errors: [NONE, 'board-inquorate'],
    says: ['risk-floor'],
  },
  {
    name: 'an item that a critical one depends on raises',
    edits: [
      AT_ONCE,
      withItems(
        PAYMENTS,
        item('component:default/shop', { dependsOn: ['component:default/basket'] }),
        item('component:default/basket', { dependsOn: [PAYMENTS.ref] }),
        item('system:default/all', { criticality: 1, dependsOn: ['component:default/shop'] }),
      ),
    ],
    decision: 'awaiting',
    errors: [NONE, 'board-inquorate'],
    says: ['risk-floor'],
  },
  {
    name: 'an unknown item',
    edits: [withItems(item('component:default/shop'))],
    decision: 'refused',
    errors: ['item-unknown'],
  },
  {
    name: 'a retired item',
    edits: [withItems({ ...PAYMENTS, lifecycle: 'Retired' })],
    decision: 'refused',
    errors: ['item-retired'],
  },
  {
    name: 'an item that the change touches and does not list',
    edits: [withItems(PAYMENTS, item('component:default/keys', { paths: ['src/**'] }))],
    decision: 'refused',
    errors: ['item-unlisted'],
  },
  { name: 'no catalog, nothing checked', edits: [withWorld({ items: null })], decision: 'authorised' },
  {
    name: 'C10 no rule matches',
    edits: [
      withPolicy({
        approvals: {
          rules: [{ name: 'low', when: { risk: 'low' }, require: [{ role: 'change-and-release-manager' }] }],
        },
      }),
    ],
    decision: 'refused',
    errors: ['no-rule-matches'],
  },
  {
    name: 'C10 `late` does not stand in for a rule',
    edits: [
      withPolicy({
        approvals: {
          rules: [{ name: 'low', when: { risk: 'low' }, require: [{ role: 'change-and-release-manager' }] }],
        },
      }),
      withRecord({ late: { by: 'asmith', reason: 'The supplier was late.' }, 'requested-at': '2026-11-24T09:00:00Z' }),
    ],
    decision: 'refused',
    errors: ['no-rule-matches'],
  },
  {
    name: 'C10 a `when` that says nothing is not "never"',
    edits: [
      withPolicy({
        approvals: {
          rules: [
            { name: 'security', when: {}, require: [{ capacity: 'security' }] },
            { name: 'all', require: [{ role: 'change-and-release-manager' }] },
          ],
        },
      }),
    ],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'a rule on paths whose files are not known',
    edits: [
      withPull({ files: DOWN }),
      withPolicy({
        risk: { floors: [] },
        approvals: {
          rules: [
            { name: 'all', require: [{ role: 'change-and-release-manager' }] },
            { name: 'db', when: { paths: 'db/**' }, require: [{ capacity: 'security' }] },
          ],
        },
      }),
    ],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'files that are not known and that nothing asks for',
    edits: [withPull({ files: DOWN }), withPolicy({ risk: { floors: [] } })],
    decision: 'authorised',
  },
];

const refused = withRisk({ level: 'low' });

export const GATES: readonly Case[] = [
  {
    name: 'C8 an environment that no entry matches is enforced',
    edits: [withPolicy({ environments: { 'prod-*': { gate: 'none' } } })],
    decision: 'authorised',
  },
  {
    name: 'an environment that is not governed',
    edits: [environments('none'), withReviews()],
    decision: 'not-required',
  },
  {
    name: 'an environment that is not governed, among notices',
    edits: [environments('none'), withReviews()],
    faults: [{ reason: 'policy-default', level: 'notice', change: null, message: 'none', remedy: 'none', where: null }],
    decision: 'not-required',
    says: ['policy-default'],
  },
  {
    name: '`mode: enforce` on a gate of none',
    edits: [environments('none'), withReviews(), withWorld({ mode: 'enforce' })],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'a policy that could not be read, where it governs nothing',
    edits: [environments('none')],
    faults: [
      { reason: 'policy-invalid', level: 'error', change: null, message: 'broken', remedy: 'mend', where: null },
    ],
    decision: 'undetermined',
    errors: ['policy-invalid'],
  },
  {
    name: 'at review an input names no laxer environment than the record',
    from: REVIEW,
    edits: [
      withPolicy({ environments: { sandbox: { gate: 'none' } } }),
      withWorld({ environment: 'sandbox' }),
      withReviews(),
    ],
    decision: 'refused',
    errors: [NONE, 'environment-not-covered'],
  },
  {
    name: 'at review one governed environment is enough',
    from: REVIEW,
    edits: [
      withPolicy({ environments: { sandbox: { gate: 'none' } } }),
      withRecord({ environments: ['sandbox', 'production'] }),
      withReviews(),
    ],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'no register',
    edits: [withWorld({ register: null })],
    decision: 'undetermined',
    errors: ['register-missing'],
  },
  {
    name: 'an empty register',
    edits: [withWorld({ register: { path: 'register.yml', value: {} } })],
    decision: 'awaiting',
    errors: [NONE, 'approver-unknown'],
  },
  {
    name: 'the clock of the runner',
    edits: [withFacts({ clock_skew_seconds: -121 })],
    decision: 'undetermined',
    errors: ['clock-skew'],
  },
  { name: 'the clock of the runner, just so', edits: [withFacts({ clock_skew_seconds: 120 })], decision: 'authorised' },
  {
    name: 'a fault from before is not forgotten',
    edits: [],
    faults: [{ reason: 'event-invalid', level: 'error', change: null, message: 'broken', remedy: 'mend', where: null }],
    decision: 'undetermined',
    errors: ['event-invalid'],
  },
];

const at = (start: string, end: string): Edit => withRecord({ schedule: { start, end } });

export const TIME: readonly Case[] = [
  {
    name: 'before the window',
    edits: [withWorld({ now: '2026-11-24T09:59:59Z' })],
    decision: 'awaiting',
    errors: ['window-not-open'],
    says: ['commit-not-covered'],
  },
  {
    name: 'the first instant of the window',
    edits: [withWorld({ now: '2026-11-24T10:00:00Z' })],
    decision: 'authorised',
  },
  {
    name: 'the last instant of the window',
    edits: [withWorld({ now: '2026-11-24T11:59:59Z' })],
    decision: 'authorised',
    says: ['window-short'],
  },
  {
    name: 'B22 the end of the window',
    edits: [withWorld({ now: '2026-11-24T12:00:00Z' })],
    decision: 'refused',
    errors: ['window-closed'],
  },
  {
    name: 'at review a schedule that is over',
    from: REVIEW,
    edits: [withWorld({ now: '2026-11-24T12:00:00Z' })],
    decision: 'refused',
    errors: ['window-closed'],
  },
  {
    name: 'E7 the end before the start',
    edits: [at('2026-11-24T12:00:00Z', '2026-11-24T10:00:00Z')],
    decision: 'refused',
    errors: ['schedule-invalid'],
  },
  {
    name: 'E7 no schedule',
    edits: [withRecord({ schedule: undefined })],
    decision: 'refused',
    errors: ['schedule-invalid'],
  },
  {
    name: 'an offset that is not the zone’s',
    edits: [
      withRecord({
        schedule: { start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T12:00:00+01:00', timezone: 'Europe/London' },
      }),
    ],
    decision: 'refused',
    errors: ['offset-mismatch'],
  },
  {
    name: 'longer than the policy allows',
    edits: [at('2026-11-23T10:00:00Z', '2026-11-25T10:00:01Z')],
    decision: 'refused',
    errors: ['duration-too-long'],
  },
  {
    name: 'outside of the change windows',
    edits: [
      withWorld({
        calendar: {
          path: 'calendar.yml',
          value: {
            windows: [
              {
                name: 'Sunday',
                environments: ['production'],
                recurrence: 'FREQ=WEEKLY;BYDAY=SU',
                from: '06:00',
                to: '09:00',
              },
            ],
          },
        },
      }),
    ],
    decision: 'refused',
    errors: ['outside-change-window'],
  },
  {
    name: 'in a freeze',
    edits: [
      withWorld({
        calendar: {
          path: 'calendar.yml',
          value: {
            freezes: [
              {
                id: 'FRZ-1',
                name: 'Sale',
                hardness: 'hard',
                environments: ['*'],
                start: '2026-11-24T00:00:00Z',
                end: '2026-11-25T00:00:00Z',
              },
            ],
          },
        },
      }),
    ],
    decision: 'refused',
    errors: ['in-freeze'],
  },
  {
    name: 'a calendar that cannot be read',
    edits: [
      withWorld({
        calendar: {
          path: 'calendar.yml',
          value: {
            windows: [
              { name: 'odd', environments: ['production'], recurrence: 'FREQ=SECONDLY', from: '06:00', to: '09:00' },
            ],
          },
        },
      }),
    ],
    decision: 'undetermined',
    errors: ['calendar-invalid'],
  },
  {
    name: 'beyond the bank holidays that are known',
    from: REVIEW,
    edits: [
      at('2046-11-20T10:00:00Z', '2046-11-20T12:00:00Z'),
      withWorld({ now: '2046-11-19T12:00:00Z' }),
      withPolicy({ approvals: { 'valid-for': 'P9000D' } }),
      withRecord({ 'requested-at': '2046-11-16T09:00:00Z' }),
    ],
    decision: 'undetermined',
    errors: ['calendar-horizon'],
  },
  {
    name: 'requested too late',
    edits: [withRecord({ 'requested-at': '2026-11-24T08:00:00Z' })],
    decision: 'refused',
    errors: ['lead-time-short'],
  },
  {
    name: 'requested early by its word, late by its pull request',
    edits: [
      withPull({
        created_at: '2026-11-24T08:00:00Z',
        merged_at: '2026-11-24T08:20:00Z',
        head_observations: [{ sha: HEAD, at: '2026-11-24T08:01:00Z', source: 'activity' }],
        reviews: [review('cpatel', { submitted_at: '2026-11-24T08:10:00Z' })],
      }),
    ],
    decision: 'refused',
    errors: ['lead-time-short'],
  },
  {
    name: 'late with the approval that the policy asks for',
    edits: [
      withRecord({ 'requested-at': '2026-11-24T08:00:00Z', late: { by: 'asmith', reason: 'The supplier was late.' } }),
    ],
    decision: 'authorised',
  },
  {
    name: 'late without it',
    edits: [
      withRisk({ impact: 1, likelihood: 1, level: 'low' }),
      withPolicy({ schedule: { 'lead-time': { low: 3 } } }),
      withReviews(review('efox')),
      withRecord({ 'requested-at': '2026-11-24T08:00:00Z', late: { by: 'asmith', reason: 'The supplier was late.' } }),
    ],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'an earlier change to the same item at the same time',
    edits: [withOther({ id: 'CHG-2026-0041', 'requested-at': '2026-11-16T09:00:00Z' })],
    decision: 'refused',
    errors: ['collision'],
  },
  {
    name: 'a later one only warns',
    edits: [withOther({ id: 'CHG-2026-0043', 'requested-at': '2026-11-23T09:00:00Z' })],
    decision: 'authorised',
    says: ['collision'],
  },
  {
    name: 'a dependency that nobody knows',
    edits: [withRecord({ 'depends-on': ['CHG-2026-0001'] })],
    decision: 'refused',
    errors: ['dependency-unknown'],
  },
  {
    name: 'a dependency that has not ended',
    edits: [
      withRecord({ 'depends-on': ['CHG-2026-0040'] }),
      withOther({ id: 'CHG-2026-0040', schedule: { start: '2026-11-23T10:00:00Z', end: '2026-11-23T11:00:00Z' } }),
    ],
    decision: 'awaiting',
    errors: ['dependency-unmet'],
  },
  {
    name: 'a dependency that is planned for later',
    edits: [
      withRecord({ 'depends-on': ['CHG-2026-0040'] }),
      withOther({ id: 'CHG-2026-0040', schedule: { start: '2026-11-25T10:00:00Z', end: '2026-11-25T11:00:00Z' } }),
    ],
    decision: 'refused',
    errors: ['dependency-order', 'dependency-unmet'],
  },
  {
    name: 'a circle',
    edits: [
      withRecord({ 'depends-on': ['CHG-2026-0040'] }),
      withOther({
        id: 'CHG-2026-0040',
        'depends-on': ['CHG-2026-0042'],
        schedule: { start: '2026-11-23T10:00:00Z', end: '2026-11-23T11:00:00Z' },
      }),
    ],
    decision: 'refused',
    errors: ['dependency-cycle', 'dependency-unmet'],
  },
];

const done = (id: string, changes: object = {}) => ({
  id,
  schedule: { start: '2026-05-04T10:00:00Z', end: '2026-05-04T11:00:00Z' },
  outcome: {
    result: 'successful' as const,
    started: '2026-05-04T10:00:00Z',
    ended: '2026-05-04T10:30:00Z',
    summary: 'Done.',
  },
  ...changes,
});
const MODEL: Model = {
  id: 'rotate-secret',
  title: 'Rotate a key',
  'approved-by': 'cpatel',
  'approved-at': '2026-06-01T10:00:00Z',
  expires: '2027-05-31',
  environments: ['production'],
  'configuration-items': ['payments-api'],
  paths: ['src/keys.ts'],
  level: 'low',
  successes: ['CHG-2026-0001', 'CHG-2026-0002', 'CHG-2026-0003'],
  plan: RECORD.plan as NonNullable<typeof RECORD.plan>,
};
const EARNED: readonly Edit[] = ['CHG-2026-0001', 'CHG-2026-0002', 'CHG-2026-0003'].map((id) => withOther(done(id)));
const model = (changes: Partial<Model> = {}): Edit =>
  withWorld({ models: [{ path: '.github/change-gate/models/rotate-secret.yml', value: { ...MODEL, ...changes } }] });
const withoutModelPlan: Edit = (world) => {
  const { plan: _plan, ...rest } = { ...MODEL, level: 'moderate' as const };
  return { ...world, models: [{ path: '.github/change-gate/models/rotate-secret.yml', value: rest }] };
};
const STANDARD: readonly Edit[] = [
  ...EARNED,
  withRecord({ type: 'standard', model: 'rotate-secret', risk: undefined, plan: undefined, schedule: undefined }),
  withReviews(),
  model(),
];
const used = (id: string, changes: object = {}): Edit =>
  withOther({ ...done(id), type: 'standard', model: 'rotate-secret', ...changes });

export const STANDARDS: readonly Case[] = [
  { name: 'a standard change needs no approval of its own', edits: STANDARD, decision: 'authorised' },
  {
    name: 'C27 no such model',
    edits: [...STANDARD, withWorld({ models: [] })],
    decision: 'refused',
    errors: ['model-unknown'],
  },
  {
    name: 'C27 the model expired yesterday',
    edits: [...STANDARD, model({ expires: '2026-11-23' })],
    decision: 'refused',
    errors: ['model-expired'],
  },
  {
    name: 'the model expires before the change starts',
    edits: [
      ...STANDARD,
      withWorld({ stage: 'review', environment: null }),
      withRecord({ schedule: { start: '2026-11-26T10:00:00Z', end: '2026-11-26T12:00:00Z' } }),
      model({ expires: '2026-11-25' }),
    ],
    decision: 'refused',
    errors: ['model-expired'],
  },
  {
    name: 'a plan neither in the record nor in the model',
    edits: [...STANDARD, withoutModelPlan],
    decision: 'refused',
    errors: ['record-invalid'],
    says: ['risk-floor'],
  },
  {
    name: 'two files with a model of one id, of which one is suspended',
    edits: [
      ...STANDARD,
      withWorld({
        models: [
          { path: '.github/change-gate/models/a.yml', value: MODEL },
          {
            path: '.github/change-gate/models/b.yml',
            value: { ...MODEL, suspended: { by: 'cpatel', at: '2026-10-02T09:00:00Z', reason: 'Backed out twice' } },
          },
        ],
      }),
    ],
    decision: 'refused',
    errors: ['model-invalid'],
  },
  { name: 'the last day of the model', edits: [...STANDARD, model({ expires: '2026-11-24' })], decision: 'authorised' },
  {
    name: 'C27 a file outside of the model',
    edits: [...STANDARD, model({ paths: ['config/**'] })],
    decision: 'refused',
    errors: ['model-scope-exceeded'],
  },
  {
    name: 'C27 an environment outside of the model',
    edits: [...STANDARD, model({ environments: ['staging'] })],
    decision: 'refused',
    errors: ['model-scope-exceeded'],
  },
  {
    name: 'C27 an item outside of the model',
    edits: [...STANDARD, model({ 'configuration-items': ['shop'] })],
    decision: 'refused',
    errors: ['model-scope-exceeded'],
  },
  {
    name: 'C27 a floor above the level of the model',
    edits: [...STANDARD, withPull({ files: [OWN, FILE('migrations/1.sql')] }), model({ paths: ['**'] })],
    decision: 'refused',
    errors: ['model-scope-exceeded'],
    says: ['risk-floor'],
  },
  {
    name: 'the files are not known',
    edits: [...STANDARD, withPull({ files: DOWN })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'approved by somebody below the level',
    edits: [...STANDARD, model({ 'approved-by': 'efox' })],
    decision: 'refused',
    errors: ['model-unapproved'],
  },
  {
    name: 'approved in the future',
    edits: [...STANDARD, model({ 'approved-at': '2026-12-01T10:00:00Z' })],
    decision: 'refused',
    errors: ['model-unapproved'],
  },
  {
    name: 'suspended',
    edits: [
      ...STANDARD,
      model({ suspended: { by: 'cpatel', at: '2026-10-02T09:00:00Z', reason: 'Backed out twice' } }),
    ],
    decision: 'refused',
    errors: ['model-suspended'],
  },
  {
    name: 'suspended before it was approved anew',
    edits: [
      ...STANDARD,
      model({ suspended: { by: 'cpatel', at: '2026-05-02T09:00:00Z', reason: 'Backed out twice' } }),
    ],
    decision: 'authorised',
  },
  {
    name: 'a failed use suspends',
    edits: [
      ...STANDARD,
      used('CHG-2026-0030', {
        outcome: { result: 'failed', started: '2026-10-01T10:00:00Z', ended: '2026-10-01T10:30:00Z', summary: 'No.' },
      }),
    ],
    decision: 'refused',
    errors: ['model-suspended'],
  },
  {
    name: 'too few successes',
    edits: [...STANDARD, model({ successes: ['CHG-2026-0001', 'CHG-2026-0001', 'CHG-2026-0002'] })],
    decision: 'refused',
    errors: ['model-unproven'],
  },
  {
    name: 'used up',
    edits: [...STANDARD, model({ uses: 1 }), used('CHG-2026-0030')],
    decision: 'refused',
    errors: ['model-used-up'],
  },
  {
    name: 'used up by another record of the same run',
    edits: [
      ...STANDARD,
      model({ uses: 1 }),
      (world) => ({
        ...world,
        judged: [...world.judged, read({ ...(world.judged[0]?.value ?? RECORD), id: 'CHG-2026-0043' })],
        facts: {
          ...world.facts,
          records: [
            ...(world.facts.records ?? []),
            {
              path: 'changes/CHG-2026-0043.yml',
              digest: read({ ...(world.judged[0]?.value ?? RECORD), id: 'CHG-2026-0043' }).digest,
              pull_request: PR,
            },
          ],
        },
      }),
    ],
    decision: 'refused',
    errors: ['model-used-up'],
  },
  {
    name: 'a manager stops it',
    edits: [...STANDARD, withReviews(review('cpatel', { state: 'CHANGES_REQUESTED' }))],
    decision: 'refused',
    errors: ['approval-rejected'],
  },
];

const EMERGENCY: Edit = withRecord({
  type: 'emergency',
  emergency: { incident: 'INC-20931', justification: 'Signing fails.' },
  'requested-at': '2026-11-24T09:50:00Z',
});
const gone = (changes: object = {}) => ({
  id: 'CHG-2026-0030',
  type: 'emergency' as const,
  emergency: { incident: 'INC-1', justification: 'Down.' },
  schedule: { start: '2026-11-10T10:00:00Z', end: '2026-11-10T11:00:00Z' },
  ...changes,
});
const reviewed = (by: string, when = '2026-11-11T10:00:00Z') => ({
  result: 'successful' as const,
  started: '2026-11-10T10:00:00Z',
  ended: '2026-11-10T10:30:00Z',
  summary: 'Done.',
  review: { by, at: when, findings: 'none' },
});

export const EMERGENCIES: readonly Case[] = [
  { name: 'an emergency with its manager', edits: [EMERGENCY], decision: 'authorised' },
  {
    name: 'C14 an emergency without one',
    edits: [EMERGENCY, withReviews(review('efox'))],
    decision: 'awaiting',
    errors: [NONE, 'approver-below-level'],
  },
  {
    name: 'C14 an emergency that answers no incident',
    edits: [EMERGENCY, withRecord({ emergency: { justification: 'Because.' } })],
    decision: 'refused',
    errors: ['incident-missing'],
  },
  {
    name: 'an emergency that was never looked at stops what comes later',
    edits: [withOther(gone())],
    decision: 'refused',
    errors: ['retrospective-overdue'],
  },
  { name: 'not another emergency', edits: [EMERGENCY, withOther(gone())], decision: 'authorised' },
  {
    name: 'not a change to other items',
    edits: [withOther(gone({ 'configuration-items': ['shop'] }))],
    decision: 'authorised',
  },
  {
    name: 'not before it is due',
    edits: [withOther(gone({ schedule: { start: '2026-11-20T10:00:00Z', end: '2026-11-20T11:00:00Z' } }))],
    decision: 'authorised',
  },
  {
    name: 'a retrospective by somebody who had no part in it',
    edits: [withOther(gone({ outcome: reviewed('dlee') }))],
    decision: 'authorised',
  },
  {
    name: 'a retrospective by the requester',
    edits: [
      withPerson('asmith', { role: 'change-and-release-manager' }),
      withOther(gone({ outcome: reviewed('asmith') })),
    ],
    decision: 'refused',
    errors: ['retrospective-overdue'],
  },
  {
    name: 'a retrospective by an approver',
    edits: [
      withOther(
        gone({
          outcome: reviewed('dlee'),
          approvals: [{ approver: 'dlee', decision: 'approved', at: '2026-11-10T09:00:00Z' }],
        }),
      ),
    ],
    decision: 'refused',
    errors: ['retrospective-overdue'],
  },
  {
    name: 'a retrospective below the level',
    edits: [withOther(gone({ outcome: reviewed('efox') }))],
    decision: 'refused',
    errors: ['retrospective-overdue'],
  },
  {
    name: 'a retrospective of next year',
    edits: [withOther(gone({ outcome: reviewed('dlee', '2027-01-11T10:00:00Z') }))],
    decision: 'refused',
    errors: ['retrospective-overdue'],
  },
  {
    name: 'a withdrawal after it went out does not settle it',
    edits: [
      withOther(
        gone({
          outcome: {
            result: 'successful',
            started: '2026-11-10T10:00:00Z',
            ended: '2026-11-10T10:30:00Z',
            summary: 'Done.',
          },
          withdrawn: { by: 'asmith', at: '2026-11-12T10:00:00Z', reason: 'Not needed.' },
        }),
      ),
    ],
    decision: 'refused',
    errors: ['retrospective-overdue'],
  },
  {
    name: 'an emergency of the same run that was never looked at',
    edits: [(world) => ({ ...world, judged: [...world.judged, read({ ...RECORD, ...gone() })] })],
    decision: 'refused',
    errors: [NONE, 'retrospective-overdue', 'window-closed'],
  },
];

const base =
  (value = RECORD): Edit =>
  (world) =>
    withFacts({
      records: (world.facts.records ?? []).map((fact) => ({
        ...fact,
        base_digest: fact.digest,
        base_record: value as unknown as object,
      })),
    })(world);
const ONLY_RECORDS = withPull({ files: [FILE(PATH)], reviews: [] });
const approval = { approver: 'dlee', decision: 'approved' as const, at: '2026-11-20T09:00:00Z' };
const withdrawn = { by: 'asmith', at: '2026-11-20T09:00:00Z', reason: 'Superseded' };
const outcome = reviewed('dlee');
const { review: _review, ...unreviewed } = outcome;
/** A second record beside the judged one, that is at the base already and of which only the outcome is new. */
const BESIDE: Edit = (world) => {
  const was = {
    ...RECORD,
    id: 'CHG-2026-0030',
    schedule: { start: '2026-11-10T10:00:00Z', end: '2026-11-10T11:00:00Z' },
  };
  const now = read({ ...was, outcome: unreviewed });
  const fact = {
    path: now.path,
    digest: now.digest,
    base_digest: now.digest,
    base_record: was as unknown as object,
    pull_request: 3,
  };
  return {
    ...world,
    judged: [...world.judged, now],
    facts: {
      ...world.facts,
      records: [...(world.facts.records ?? []), fact],
      pull_requests: [...world.facts.pull_requests, pullRequest(3)],
    },
  };
};

/** The emergency of `EMERGENCY`, with an outcome. */
const ended = (as: NonNullable<typeof RECORD.outcome>): typeof RECORD => ({
  ...RECORD,
  type: 'emergency',
  emergency: { incident: 'INC-20931', justification: 'Signing fails.' },
  'requested-at': '2026-11-24T09:50:00Z',
  outcome: as,
});

export const UPKEEP: readonly Case[] = [
  {
    name: 'an approval was added',
    from: REVIEW,
    edits: [ONLY_RECORDS, withRecord({ approvals: [approval] }), base()],
    decision: 'not-required',
    says: ['record-upkeep'],
  },
  {
    name: 'an approval was taken away',
    from: REVIEW,
    edits: [ONLY_RECORDS, base({ ...RECORD, approvals: [approval] })],
    decision: 'refused',
    errors: ['record-invalid'],
  },
  {
    name: 'an approval was changed',
    from: REVIEW,
    edits: [
      ONLY_RECORDS,
      withRecord({ approvals: [{ ...approval, at: '2026-11-20T09:00:01Z' }] }),
      base({ ...RECORD, approvals: [approval] }),
    ],
    decision: 'refused',
    errors: ['record-invalid'],
  },
  {
    name: 'an outcome was written',
    from: REVIEW,
    edits: [ONLY_RECORDS, withRecord({ outcome: unreviewed }), base()],
    decision: 'not-required',
    says: ['record-upkeep'],
  },
  {
    name: 'an outcome that is still to come',
    from: REVIEW,
    edits: [ONLY_RECORDS, withRecord({ outcome: { ...unreviewed, ended: '2027-11-24T10:30:00Z' } }), base()],
    decision: 'refused',
    errors: ['record-invalid'],
  },
  {
    name: 'an outcome was reviewed',
    from: REVIEW,
    edits: [ONLY_RECORDS, withRecord({ outcome }), base({ ...RECORD, outcome: unreviewed })],
    decision: 'not-required',
    says: ['record-upkeep'],
  },
  {
    name: 'an outcome was changed',
    from: REVIEW,
    edits: [ONLY_RECORDS, withRecord({ outcome: { ...outcome, result: 'failed' } }), base({ ...RECORD, outcome })],
    decision: 'refused',
    errors: ['record-invalid'],
  },
  {
    name: 'an outcome was taken back',
    from: REVIEW,
    edits: [ONLY_RECORDS, base({ ...RECORD, outcome })],
    decision: 'refused',
    errors: ['record-invalid'],
  },
  {
    name: 'a review was taken back',
    from: REVIEW,
    edits: [ONLY_RECORDS, withRecord({ outcome: unreviewed }), base({ ...RECORD, outcome })],
    decision: 'refused',
    errors: ['record-invalid'],
  },
  {
    name: 'a retrospective by somebody who may not give it is merged, and not unseen',
    from: REVIEW,
    edits: [ONLY_RECORDS, EMERGENCY, withRecord({ outcome: reviewed('asmith') }), base(ended(unreviewed))],
    decision: 'not-required',
    says: ['record-upkeep', 'retrospective-overdue'],
  },
  {
    name: 'a retrospective that does not count makes way for one that does',
    from: REVIEW,
    edits: [ONLY_RECORDS, EMERGENCY, withRecord({ outcome }), base(ended(reviewed('asmith')))],
    decision: 'not-required',
    says: ['record-upkeep'],
  },
  {
    name: 'a retrospective that does not count is not taken back',
    from: REVIEW,
    edits: [ONLY_RECORDS, EMERGENCY, withRecord({ outcome: unreviewed }), base(ended(reviewed('asmith')))],
    decision: 'refused',
    errors: ['record-invalid'],
  },
  {
    name: 'a retrospective that counts stays',
    from: REVIEW,
    edits: [ONLY_RECORDS, EMERGENCY, withRecord({ outcome: reviewed('cpatel') }), base(ended(outcome))],
    decision: 'refused',
    errors: ['record-invalid'],
  },
  {
    name: 'a withdrawal was taken back',
    from: REVIEW,
    edits: [ONLY_RECORDS, base({ ...RECORD, withdrawn })],
    decision: 'refused',
    errors: ['record-invalid'],
  },
  {
    name: 'a withdrawal was taken back beside code',
    from: REVIEW,
    edits: [base({ ...RECORD, withdrawn })],
    decision: 'refused',
    errors: ['record-invalid'],
  },
  {
    name: 'a record that has ended was changed',
    from: REVIEW,
    edits: [withRecord({ outcome })],
    decision: 'refused',
    errors: ['record-closed'],
  },
  {
    name: 'the outcome of another change beside code with its own record',
    from: REVIEW,
    edits: [BESIDE],
    decision: 'authorised',
    says: ['record-upkeep'],
  },
  {
    name: 'code beside the outcome of another change alone',
    from: REVIEW,
    edits: [BESIDE, (world) => ({ ...world, judged: world.judged.slice(1) })],
    decision: 'refused',
    errors: [NONE, 'approval-stale', 'commit-not-covered', 'record-closed'],
  },
  {
    name: 'no record at all',
    from: REVIEW,
    edits: [withWorld({ judged: [] })],
    decision: 'refused',
    errors: ['record-missing'],
  },
  {
    name: 'no pull request is under review',
    from: REVIEW,
    edits: [withWorld({ judged: [] }), withFacts({ review_of: [] })],
    decision: 'refused',
    errors: ['record-missing'],
  },
  {
    name: 'X45 a record was deleted',
    from: REVIEW,
    edits: [withWorld({ judged: [] }), withPull({ files: [FILE('changes/CHG-2026-0030.yml', 'removed')] })],
    decision: 'refused',
    errors: ['record-missing'],
  },
  {
    name: 'X45 a record was moved out of sight',
    from: REVIEW,
    edits: [
      withWorld({ judged: [] }),
      withPull({
        files: [
          { filename: 'docs/CHG-2026-0030.yml', status: 'renamed', previous_filename: 'changes/CHG-2026-0030.yml' },
        ],
      }),
      withPolicy({ scope: { except: ['docs/**'] } }),
    ],
    decision: 'refused',
    errors: ['record-missing'],
  },
  {
    name: 'X45 a record was deleted beside code',
    from: REVIEW,
    edits: [withPull({ files: [OWN, FILE('src/a.ts'), FILE('changes/CHG-2026-0030.yml', 'removed')] })],
    decision: 'refused',
    errors: ['record-missing'],
  },
  {
    name: 'only the policy was changed',
    from: REVIEW,
    edits: [withWorld({ judged: [] }), withPull({ files: [FILE('.github/change-gate/policy.yml')] })],
    decision: 'not-required',
    says: ['governance-changed'],
  },
  {
    name: 'the policy was changed beside code',
    from: REVIEW,
    edits: [withWorld({ judged: [] }), withPull({ files: [FILE('.github/change-gate/policy.yml'), FILE('src/a.ts')] })],
    decision: 'refused',
    errors: ['record-missing'],
  },
  {
    name: 'only what is out of scope was changed',
    from: REVIEW,
    edits: [
      withPolicy({ scope: { except: ['docs/**'] } }),
      withWorld({ judged: [] }),
      withPull({ files: [FILE('docs/a.md')] }),
    ],
    decision: 'not-required',
  },
  {
    name: 'X49 a pull request without files',
    from: REVIEW,
    edits: [withWorld({ judged: [] }), withPull({ files: [] })],
    decision: 'refused',
    errors: ['record-missing'],
  },
  {
    name: 'its files could not be read',
    from: REVIEW,
    edits: [withWorld({ judged: [] }), withPull({ files: DOWN })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'the record is another pull request’s',
    from: REVIEW,
    edits: [
      (world) =>
        withFacts({
          review_of: [9],
          pull_requests: [
            pullRequest(PR),
            ...world.facts.pull_requests.slice(1),
            pullRequest(9, { state: 'open', merged_at: null, files: [FILE('src/b.ts')] }),
          ],
        })(world),
    ],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'B20 a merge group of two, one without a record',
    from: REVIEW,
    edits: [
      (world) =>
        withFacts({
          review_of: [PR, 9],
          pull_requests: [
            ...world.facts.pull_requests,
            pullRequest(9, { state: 'open', merged_at: null, files: [FILE('src/b.ts')] }),
          ],
        })(world),
    ],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'B20 a merge group of two, the record covers both, one is not approved',
    from: REVIEW,
    edits: [
      withRecord({ covers: ['#9'] }),
      (world) =>
        withFacts({
          review_of: [PR, 9],
          pull_requests: [
            ...world.facts.pull_requests,
            pullRequest(9, { state: 'open', merged_at: null, reviews: [], files: [FILE('src/b.ts')] }),
          ],
        })(world),
    ],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'B20 a merge group without any record',
    from: REVIEW,
    edits: [
      withWorld({ judged: [] }),
      (world) =>
        withFacts({
          review_of: [PR, 9],
          pull_requests: [...world.facts.pull_requests, pullRequest(9, { state: 'open', merged_at: null })],
        })(world),
    ],
    decision: 'refused',
    errors: ['record-missing'],
  },
  {
    name: 'B25 another file has the same id',
    edits: [
      (world) => withWorld({ others: [{ ...read(RECORD), path: 'changes/old/chg-2026-0042.yml' }] })(world),
      withPolicy({ schedule: { collisions: 'ignore' } }),
    ],
    decision: 'refused',
    errors: ['record-id-duplicate'],
  },
  {
    name: 'the file has another name',
    edits: [
      (world) => ({
        ...world,
        judged: [{ ...read(RECORD), path: 'changes/CHG-2026-0099.yml' }],
        facts: {
          ...world.facts,
          records: [{ path: 'changes/CHG-2026-0099.yml', digest: read(RECORD).digest, pull_request: PR }],
          pull_requests: [
            pullRequest(PR, {
              record_digests: [{ path: 'changes/CHG-2026-0099.yml', commit: HEAD, digest: read(RECORD).digest }],
            }),
          ],
        },
      }),
    ],
    decision: 'refused',
    errors: ['record-id-mismatch'],
  },
  {
    name: 'two records in one pull request, of which the one for elsewhere stands aside',
    edits: [
      (world) => ({
        ...world,
        judged: [...world.judged, read({ ...RECORD, id: 'CHG-2026-0043', environments: ['staging'] })],
        facts: {
          ...world.facts,
          records: [
            ...(world.facts.records ?? []),
            {
              path: 'changes/CHG-2026-0043.yml',
              digest: read({ ...RECORD, id: 'CHG-2026-0043', environments: ['staging'] }).digest,
              pull_request: PR,
            },
          ],
        },
      }),
    ],
    decision: 'authorised',
    says: ['record-elsewhere'],
  },
];

export const LOCAL: readonly Case[] = [
  {
    name: 'a draft authorises nothing',
    edits: [withWorld({ stage: 'draft', environment: null })],
    decision: 'awaiting',
    says: [NONE],
  },
  {
    name: 'a draft of a standard change beyond its model',
    edits: [...STANDARD, model({ environments: ['staging'] }), withWorld({ stage: 'draft', environment: null })],
    decision: 'refused',
    errors: ['model-scope-exceeded'],
  },
  {
    name: 'a draft of a standard change of no model',
    edits: [...STANDARD, withWorld({ models: [], stage: 'draft', environment: null })],
    decision: 'refused',
    errors: ['model-unknown'],
  },
  {
    name: 'a draft of a standard change that leaves its plan to its model has a tested back-out',
    edits: [...STANDARD, model({ paths: ['**'] }), withWorld({ stage: 'draft', environment: null })],
    decision: 'awaiting',
    says: [NONE],
  },
  {
    name: 'a draft that is wrong',
    edits: [withWorld({ stage: 'draft', environment: null }), refused],
    decision: 'refused',
    errors: ['risk-under-declared'],
  },
  {
    name: 'a checkout with what is declared',
    edits: [
      withSubject({ event: 'local' }),
      withPolicy({ approvals: { evidence: ['declared'] }, risk: { floors: [] } }),
      withRecord({ approvals: [approval] }),
      (world) =>
        withFacts({
          pull_requests: [],
          records: [{ path: PATH, digest: world.judged[0]?.digest ?? '', pull_request: DOWN }],
        })(world),
    ],
    decision: 'authorised',
    says: ['approval-unbound'],
  },
  {
    name: 'a checkout without facts',
    edits: [
      withSubject({ event: 'local' }),
      withPolicy({ risk: { floors: [] } }),
      (world) =>
        withFacts({
          pull_requests: [],
          records: [{ path: PATH, digest: world.judged[0]?.digest ?? '', pull_request: DOWN }],
        })(world),
    ],
    decision: 'undetermined',
    errors: [NONE, 'evidence-unavailable'],
  },
];
