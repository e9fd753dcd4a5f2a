/** The policy by the contract's section 1.4: what is left out, what is given, and what a preset says in between. */
import { expect, test } from 'vitest';
import { PRESETS } from '../../../src/domain/terms/generated/presets.ts';
import { type CompletePolicy, completePolicy, withPreset } from '../../../src/domain/terms/policy.ts';

const MANAGER = { role: 'change-and-release-manager', count: 1 };
const ANALYST = { role: 'change-and-release-analyst', count: 1 };

const DEFAULTS: CompletePolicy = {
  path: null,
  timezone: 'Europe/London',
  holidays: 'england-and-wales',
  'extra-holidays': [],
  records: ['changes/**/*.yml'],
  'configuration-items': ['catalog-info.yaml'],
  environments: [],
  risk: {
    bands: { moderate: 4, high: 8, extreme: 15 },
    floors: [
      { name: 'a database migration', when: { paths: ['migrations/**'] }, 'at-least': 'high' },
      { name: 'planned downtime', when: { downtime: true }, 'at-least': 'moderate' },
      { name: 'backout not tested', when: { 'backout-tested': false }, 'at-least': 'moderate' },
      { name: 'first time', when: { 'first-time': true }, 'at-least': 'moderate' },
      { name: 'critical item', when: { criticality: 1 }, 'at-least': 'high' },
    ],
  },
  approvals: {
    evidence: ['review', 'environment'],
    'binds-to': 'commit',
    confirm: ['high', 'extreme'],
    'valid-for': 'P30D',
    'independent-of': ['requester', 'author', 'committers', 'implementers'],
    rules: [
      { name: 'low', when: { type: ['normal'], risk: ['low'] }, require: [ANALYST] },
      { name: 'moderate', when: { type: ['normal'], risk: ['moderate'] }, require: [MANAGER] },
      {
        name: 'high',
        when: { type: ['normal'], risk: ['high', 'extreme'] },
        require: [{ board: 'cab' }, { capacity: 'security', count: 1 }],
      },
      { name: 'emergency', when: { type: ['emergency'] }, require: [MANAGER] },
    ],
  } as CompletePolicy['approvals'],
  schedule: {
    late: { require: [MANAGER] },
    'lead-time': { low: 0, moderate: 1, high: 5, extreme: 10 },
    collisions: 'refuse',
    longest: 'P2D',
  } as CompletePolicy['schedule'],
  'coverage-since': null,
  scope: { except: [] },
  assessment: ANALYST as CompletePolicy['assessment'],
  standard: { successes: 3 },
  emergency: { 'retrospective-within': 2 },
  review: { after: ['high', 'extreme', 'failed', 'backed-out', 'emergency'], within: 10 },
};

test('what is left out is the strict default of the contract', () => {
  expect(completePolicy(null, null)).toStrictEqual(DEFAULTS);
  expect(completePolicy('p.yml', { version: 1 })).toStrictEqual({ ...DEFAULTS, path: 'p.yml' });
});

test('what is given stands: a mapping is completed, a list is not', () => {
  const given = {
    version: 1,
    timezone: 'UTC',
    holidays: 'none',
    'extra-holidays': [{ date: '2026-12-24', name: 'x' }],
    records: ['r/*.yml'],
    'configuration-items': ['c.yaml'],
    risk: { bands: { high: 9 }, floors: [] },
    approvals: {
      evidence: ['commit'],
      'binds-to': 'record',
      confirm: [],
      'valid-for': 'P1D',
      'independent-of': ['deployer'],
      rules: [],
    },
    schedule: { late: { require: [] }, 'lead-time': { high: 7 }, collisions: 'warn', longest: 'P1D' },
    'coverage-since': 'a'.repeat(40),
    scope: { except: ['docs/**'] },
    assessment: MANAGER,
    standard: { successes: 0 },
    emergency: { 'retrospective-within': 0 },
    review: { after: [], within: 0 },
  } as const;
  const { version: _, ...rest } = given;
  expect(completePolicy(null, given as never)).toStrictEqual({
    ...DEFAULTS,
    ...rest,
    risk: { bands: { moderate: 4, high: 9, extreme: 15 }, floors: [] },
    schedule: { ...rest.schedule, 'lead-time': { low: 0, moderate: 1, high: 7, extreme: 10 } },
  });
  expect(completePolicy(null, { version: 1, review: { within: 3 } })).toMatchObject({
    review: { after: DEFAULTS.review.after, within: 3 },
  });
});

test('environments keep their order, and each says all of itself', () => {
  const environments = {
    a: {},
    b: { gate: 'none', paths: ['b/**'], after: { environment: 'a' }, checks: ['ci', { name: 'scan' }] },
    c: { after: { environment: 'a', for: 'PT1H' }, checks: [{ name: 'scan', app: 'x' }] },
  } as const;
  expect(completePolicy(null, { version: 1, environments } as never).environments).toStrictEqual([
    { pattern: 'a', gate: 'enforce', paths: null, after: null, checks: [] },
    {
      pattern: 'b',
      gate: 'none',
      paths: ['b/**'],
      after: { environment: 'a', for: 'PT0S' },
      checks: [
        { name: 'ci', app: null },
        { name: 'scan', app: null },
      ],
    },
    {
      pattern: 'c',
      gate: 'enforce',
      paths: null,
      after: { environment: 'a', for: 'PT1H' },
      checks: [{ name: 'scan', app: 'x' }],
    },
  ]);
});

test('a preset stands behind what is given and before the default; its environments come last', () => {
  const simple = completePolicy(null, { version: 1, extends: 'preset/itil-simple', schedule: { longest: 'P1D' } });
  expect(simple.schedule).toStrictEqual({
    ...DEFAULTS.schedule,
    'lead-time': { low: 0, moderate: 1, high: 3, extreme: 5 },
    longest: 'P1D',
  });
  expect([simple.standard, simple.risk]).toStrictEqual([{ successes: 1 }, DEFAULTS.risk]);
  expect(simple.approvals.rules).toStrictEqual(PRESETS['preset/itil-simple'].approvals?.rules);
  const own = completePolicy(null, {
    version: 1,
    extends: 'preset/advise-only',
    environments: { production: { gate: 'enforce' } },
  });
  expect(own.environments.map(({ pattern, gate }) => [pattern, gate])).toEqual([
    ['production', 'enforce'],
    ['*', 'advise'],
  ]);
  const pci = completePolicy(null, { version: 1, extends: 'preset/pci', approvals: { confirm: ['extreme'] } });
  expect([pci.approvals.confirm, pci.approvals['valid-for']]).toEqual([['extreme'], 'P14D']);
  const given = { timezone: 'UTC' };
  expect(withPreset(given)).toBe(given);
});
