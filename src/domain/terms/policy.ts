/**
 * The policy with every built-in default filled in. A list that is given replaces the built-in one; a mapping is completed
 * from it. The defaults are strict: every environment is enforced, and evidence is what GitHub proves.
 */

import type { Evidence } from './evidence-kinds.ts';
import { PRESETS } from './generated/presets.ts';
import type { Policy } from './generated/shapes.ts';
import type { Bands, RiskLevel } from './levels.ts';

export type Rule = NonNullable<NonNullable<Policy['approvals']>['rules']>[number];
export type Requirement = Rule['require'][number];
export type Floor = NonNullable<NonNullable<Policy['risk']>['floors']>[number];
export type When = NonNullable<Rule['when']>;
export type Interest = 'requester' | 'author' | 'committers' | 'implementers' | 'deployer';
export type HolidayDivision = 'england-and-wales' | 'scotland' | 'northern-ireland' | 'none';

/** A check that has to have succeeded; `app` null where any app's counts. */
export type CheckAsked = { readonly name: string; readonly app: string | null };

/** Where a commit has to be deployed first, and how long before (ISO 8601). */
export type After = { readonly environment: string; readonly for: string };

export type EnvironmentRule = {
  readonly pattern: string;
  readonly gate: 'enforce' | 'advise' | 'none';
  /** What goes out there, as globs; null where everything does. */
  readonly paths: readonly string[] | null;
  readonly after: After | null;
  readonly checks: readonly CheckAsked[];
};

export type CompletePolicy = {
  /** Path of the file, or null when the built-in policy holds. */
  readonly path: string | null;
  readonly timezone: string;
  readonly holidays: HolidayDivision;
  readonly 'extra-holidays': readonly { readonly date: string; readonly name: string }[];
  readonly records: readonly string[];
  readonly 'configuration-items': readonly string[];
  /** First match wins; an environment that no entry matches is enforced. */
  readonly environments: readonly EnvironmentRule[];
  readonly risk: { readonly bands: Bands; readonly floors: readonly Floor[] };
  readonly approvals: {
    readonly evidence: readonly Evidence[];
    readonly 'binds-to': 'commit' | 'record';
    readonly confirm: readonly RiskLevel[];
    readonly 'valid-for': string;
    readonly 'independent-of': readonly Interest[];
    readonly rules: readonly Rule[];
  };
  readonly schedule: {
    readonly late: { readonly require: readonly Requirement[] };
    readonly 'lead-time': Readonly<Record<RiskLevel, number>>;
    readonly collisions: 'refuse' | 'warn' | 'ignore';
    readonly longest: string;
  };
  readonly 'coverage-since': string | null;
  readonly scope: { readonly except: readonly string[] };
  readonly assessment: Requirement;
  readonly standard: { readonly successes: number };
  readonly emergency: { readonly 'retrospective-within': number };
  readonly review: { readonly after: readonly string[]; readonly within: number };
};

const MANAGER: Requirement = { role: 'change-and-release-manager', count: 1 };
const ANALYST: Requirement = { role: 'change-and-release-analyst', count: 1 };

const FLOORS: readonly Floor[] = [
  { name: 'a database migration', when: { paths: ['migrations/**'] }, 'at-least': 'high' },
  { name: 'planned downtime', when: { downtime: true }, 'at-least': 'moderate' },
  { name: 'backout not tested', when: { 'backout-tested': false }, 'at-least': 'moderate' },
  { name: 'first time', when: { 'first-time': true }, 'at-least': 'moderate' },
  { name: 'critical item', when: { criticality: 1 }, 'at-least': 'high' },
];

const RULES: readonly Rule[] = [
  { name: 'low', when: { type: ['normal'], risk: ['low'] }, require: [ANALYST] },
  { name: 'moderate', when: { type: ['normal'], risk: ['moderate'] }, require: [MANAGER] },
  {
    name: 'high',
    when: { type: ['normal'], risk: ['high', 'extreme'] },
    require: [{ board: 'cab' }, { capacity: 'security', count: 1 }],
  },
  { name: 'emergency', when: { type: ['emergency'] }, require: [MANAGER] },
];

/** The policy with what its preset says in the place of what it leaves out. Its own environments are matched first. */
function withPreset(policy: Partial<Policy>): Partial<Policy> {
  return policy.extends === undefined ? policy : complete(policy, PRESETS[policy.extends]);
}

/** A mapping is completed key by key, its own keys first; a list or a value that is given stands. */
function complete<T extends object>(given: T, base: T): T {
  const keys = [...new Set([...Object.keys(given), ...Object.keys(base)])] as (keyof T)[];
  const pairs = keys.map((key) => {
    const [own, other] = [given[key], base[key]];
    if (own === undefined) return [key, other];
    return [key, isMapping(own) && isMapping(other) ? complete(own, other) : own];
  });
  return Object.fromEntries(pairs) as T;
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fills in the defaults of contract section 1.4; `policy` is null where the trusted commit lists no policy. */
export function completePolicy(path: string | null, policy: Policy | null): CompletePolicy {
  const given = withPreset(policy ?? {});
  return {
    path,
    timezone: given.timezone ?? 'Europe/London',
    holidays: given.holidays ?? 'england-and-wales',
    'extra-holidays': given['extra-holidays'] ?? [],
    records: given.records ?? ['changes/**/*.yml'],
    'configuration-items': given['configuration-items'] ?? ['catalog-info.yaml'],
    environments: Object.entries(given.environments ?? {}).map(([pattern, rule]) => ({
      pattern,
      gate: rule.gate ?? 'enforce',
      paths: rule.paths ?? null,
      after: rule.after === undefined ? null : { environment: rule.after.environment, for: rule.after.for ?? 'PT0S' },
      checks: (rule.checks ?? []).map((check) =>
        typeof check === 'string' ? { name: check, app: null } : { name: check.name, app: check.app ?? null },
      ),
    })),
    risk: {
      bands: { moderate: 4, high: 8, extreme: 15, ...given.risk?.bands },
      floors: given.risk?.floors ?? FLOORS,
    },
    approvals: {
      evidence: given.approvals?.evidence ?? ['review', 'environment'],
      'binds-to': given.approvals?.['binds-to'] ?? 'commit',
      confirm: given.approvals?.confirm ?? ['high', 'extreme'],
      'valid-for': given.approvals?.['valid-for'] ?? 'P30D',
      'independent-of': given.approvals?.['independent-of'] ?? ['requester', 'author', 'committers', 'implementers'],
      rules: given.approvals?.rules ?? RULES,
    },
    schedule: {
      late: given.schedule?.late ?? { require: [MANAGER] },
      'lead-time': { low: 0, moderate: 1, high: 5, extreme: 10, ...given.schedule?.['lead-time'] },
      collisions: given.schedule?.collisions ?? 'refuse',
      longest: given.schedule?.longest ?? 'P2D',
    },
    'coverage-since': given['coverage-since'] ?? null,
    scope: { except: given.scope?.except ?? [] },
    assessment: given.assessment ?? ANALYST,
    standard: { successes: 3, ...given.standard },
    emergency: { 'retrospective-within': 2, ...given.emergency },
    review: {
      after: given.review?.after ?? ['high', 'extreme', 'failed', 'backed-out', 'emergency'],
      within: given.review?.within ?? 10,
    },
  };
}
