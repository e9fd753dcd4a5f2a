/** The rules of the year's repository, and the texts that its people write: change records, outcomes, a model for two bots. */
import type { Seed } from '../../demo/github/seed.ts';
import { paymentsSeed, REPO } from './payments.ts';

export const BOTS = ['dependabot[bot]', 'renovate[bot]'] as const;
export const RELEASE_TOOL = 'release-tool[bot]';
export const ITEMS = ['payments-api', 'ledger', 'web', 'reports'] as const;
export type Environment = 'staging' | 'production';

/** No production in these two weeks of August, but for emergencies. */
export const FREEZE = { start: '2026-08-10T00:00:00Z', end: '2026-08-24T00:00:00Z' } as const;

const POLICY = (since: string): string => `version: 1
timezone: Europe/London
holidays: england-and-wales
coverage-since: ${since}
scope: {except: ["docs/**", "*.md"]}
standard: {successes: 0}
environments:
  staging: {gate: enforce}
  production: {gate: enforce}
`;

const REGISTER = `version: 1
people:
  - {login: asmith, capacities: [service-owner]}
  - {login: bkhan, role: change-and-release-analyst, from: 2025-09-01}
  - {login: cpatel, also: [cpatel-admin], role: change-and-release-manager, from: 2025-04-01}
  - {login: dlee, role: change-and-release-manager, from: 2025-04-01, capacities: [security]}
  - {login: efox, role: change-and-release-analyst, from: 2025-04-01}
`;

const CALENDAR = `version: 1
windows:
  - {name: weekdays, environments: [production], recurrence: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH", from: "09:30", to: "16:00"}
freezes:
  - {id: FRZ-2026-08, name: Summer, start: ${FREEZE.start}, end: ${FREEZE.end}, hardness: hard, environments: [production]}
bank-holidays: freeze
`;

const MODEL = `id: dependency-bumps
title: Take in new versions of dependencies
approved-by: cpatel
approved-at: 2025-12-01T10:00:00Z
expires: 2027-05-31
environments: [staging, production]
configuration-items: [component:default/web]
paths: [package.json, package-lock.json]
level: low
raises-for: ["${BOTS[0]}", "${BOTS[1]}"]
plan:
  implementation: [Merge the pull request, Run the deploy workflow]
  verification: [Synthetic checks are green]
  backout: {steps: [Redeploy the release before], trigger: Error rate above 1 %, duration: PT15M, tested: true}
`;

const CATALOG = ITEMS.map(
  (name) => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: {name: ${name}, annotations: {change-gate/criticality: "2", change-gate/paths: "${name}/**"}}
spec: {type: service, lifecycle: production, owner: payments}
`,
).join('---\n');

const FOLDER = '.github/change-gate';
/** What the pull request that adopts the gate adds. */
export const rulesSince = (since: string): Readonly<Record<string, string>> => ({
  [`${FOLDER}/policy.yml`]: POLICY(since),
  [`${FOLDER}/register.yml`]: REGISTER,
  [`${FOLDER}/calendar.yml`]: CALENDAR,
  [`${FOLDER}/models/dependency-bumps.yml`]: MODEL,
});

export function yearSeed(): Seed {
  const people = ['asmith', 'bkhan', 'cpatel', 'cpatel-admin', 'dlee', 'efox', 'gwong', 'hsato', ...BOTS, RELEASE_TOOL];
  const code = Object.fromEntries(ITEMS.map((item) => [`${item}/index.js`, `export const ${item.slice(0, 3)} = 0;\n`]));
  return {
    ...paymentsSeed({
      files: {
        ...code,
        'catalog-info.yaml': CATALOG,
        'package.json': '{}\n',
        'package-lock.json': '{}\n',
        VERSION: '0\n',
      },
      roles: Object.fromEntries(people.map((login) => [login, 'write' as const])),
      environments: { staging: {}, production: {} },
    }),
    now: '2026-01-05T08:00:00Z',
    users: Object.fromEntries(people.map((login, at) => [login, { id: 101 + at }])),
  };
}
export { REPO };

export type Plan = {
  readonly id: string;
  readonly environments: readonly Environment[];
  readonly from: string;
  readonly until: string;
  readonly by: string;
  readonly requested: string;
  readonly item?: string;
  /** Several, in place of the one. */
  readonly items?: readonly string[];
  readonly risk?: 'low' | 'moderate';
  readonly covers?: readonly string[];
  readonly retries?: string;
  readonly incident?: string;
};

export const pathOf = (id: string, folder = 'changes'): string => `${folder}/${id}.yml`;

/** A change record, as somebody fills it in. */
export function recordText(plan: Plan): string {
  const isLow = plan.risk === 'low';
  return [
    `id: ${plan.id}`,
    `title: Change ${plan.id.slice(4)} of the ${plan.item ?? 'web'}`,
    `type: ${plan.incident === undefined ? 'normal' : 'emergency'}`,
    ...(plan.incident === undefined
      ? []
      : [`emergency: {incident: ${plan.incident}, justification: One payment in four fails.}`]),
    'reason: Customers asked for it.',
    `requested-by: ${plan.by}`,
    `requested-at: ${plan.requested}`,
    `implementers: [${plan.by}]`,
    `environments: [${plan.environments.join(', ')}]`,
    `configuration-items: [${(plan.items ?? [plan.item ?? 'web']).map((item) => `component:default/${item}`).join(', ')}]`,
    'risk:',
    `  impact: ${isLow ? 1 : 3}`,
    '  likelihood: 2',
    `  level: ${isLow ? 'low' : 'moderate'}`,
    '  assessment: Customers could not pay for some minutes.',
    '  assessed-by: bkhan',
    '  security: No change to authentication or to data in transit.',
    '  privacy: No personal data is touched.',
    '  first-time: false',
    '  downtime: PT0S',
    'plan:',
    '  implementation: [Merge the pull request, Run the deploy workflow]',
    '  verification: [Synthetic payments succeed]',
    '  backout:',
    '    steps: [Redeploy the release before]',
    '    trigger: The error rate is above 1 % for five minutes',
    '    duration: PT15M',
    '    tested: true',
    `schedule: {start: ${plan.from}, end: ${plan.until}}`,
    ...(plan.covers === undefined ? [] : [`covers: [${plan.covers.map((one) => JSON.stringify(one)).join(', ')}]`]),
    ...(plan.retries === undefined ? [] : [`retries: ${plan.retries}`]),
    '',
  ].join('\n');
}

export type Result = 'successful' | 'backed-out';
export const outcomeText = (result: Result, started: string, ended: string, review = ''): string =>
  `outcome:\n  result: ${result}\n  started: ${started}\n  ended: ${ended}\n  summary: As planned, and watched for an hour.\n${review}`;
