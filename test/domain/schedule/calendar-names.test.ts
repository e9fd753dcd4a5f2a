/** Windows and freezes of names that nothing else knows: a slip is said, and what is in use is not. */

import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import { indexItems } from '../../../src/domain/items/item-index.ts';
import { inspectCalendarNames } from '../../../src/domain/schedule/calendar-names.ts';
import type { Calendar } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import { DEPLOY, RECORD, REVIEW, read } from '../world.ts';

const freeze = (...environments: readonly string[]): Calendar => ({
  freezes: [
    {
      id: 'FRZ-1',
      name: 'x',
      hardness: 'hard',
      environments: [...environments],
      start: '2026-11-20T00:00:00Z',
      end: '2026-11-28T00:00:00Z',
    },
  ],
});
const withCalendar = (value: Calendar, world: World = DEPLOY): World => ({
  ...world,
  calendar: { path: 'calendar.yml', value },
});
const listing = (...patterns: readonly string[]): World['policy'] =>
  completePolicy('policy.yml', {
    version: 1,
    environments: Object.fromEntries(patterns.map((pattern) => [pattern, { gate: 'enforce' as const }])),
  });
const said = (world: World) => inspectCalendarNames(world).map(({ level, where }) => [level, where?.pointer.join('.')]);

describe('an environment', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly (readonly string[])[]]>([
    ['of the record', [], ['production'], []],
    ['of the record, in another case', [], ['PRODUCTION'], []],
    ['of the policy', ['production', 'staging'], ['staging'], []],
    ['by a pattern of the policy', ['prod-*', 'production'], ['prod-eu'], []],
    ['as a pattern', [], ['prod*'], []],
    ['as any', ['production'], ['*'], []],
    ['that nothing names', [], ['prodution'], [['warning', 'freezes.0.environments.0']]],
    [
      'that only the rest of the policy takes in',
      ['production', '*'],
      ['prodution'],
      [['warning', 'freezes.0.environments.0']],
    ],
    [
      'that the policy does not list',
      ['production', 'staging'],
      ['production', 'prodution'],
      [['error', 'freezes.0.environments.1']],
    ],
    ['that a pattern means nothing by', ['production'], ['stag*'], [['error', 'freezes.0.environments.0']]],
  ])('%s', (_, patterns, environments, findings) => {
    const policy = patterns.length === 0 ? DEPLOY.policy : listing(...patterns);
    expect(
      said(
        withCalendar(freeze(...environments), {
          ...DEPLOY,
          policy: { ...policy, environments: listing(...patterns).environments },
        }),
      ),
    ).toEqual(findings);
  });

  it('of another record is known, and so is one of a model, an item or a delegation', () => {
    const policy = listing('production');
    const other = read({ ...RECORD, id: 'CHG-2026-0050', environments: ['lab'] });
    expect(said(withCalendar(freeze('lab'), { ...DEPLOY, policy, others: [other] }))).toEqual([]);
    expect(said(withCalendar(freeze('lab'), { ...DEPLOY, policy, environment: 'lab' }))).toEqual([]);
  });

  const when = { environments: ['lab'] };
  const { policy: plain } = DEPLOY;
  it.each<readonly [string, Partial<World>]>([
    ['that is deployed to', { environment: 'lab' }],
    ['of the run', { facts: { ...DEPLOY.facts, subject: { ...DEPLOY.facts.subject, environment: 'lab' } } }],
    ['of a judged record', { judged: [read({ ...RECORD, environments: ['lab'] })] }],
    ['of another record', { others: [read({ ...RECORD, id: 'CHG-2', environments: ['staging', 'LAB'] })] }],
    ['of a record that could not be read', { unread: [{ path: 'x', environments: ['lab'] }] as never }],
    ['of a model', { models: [{ path: 'm', value: { environments: ['lab'] } }] as never }],
    ['of an item', { items: { list: [{ environments: ['lab'] }] } as never }],
    ['of a floor', { policy: { ...plain, risk: { ...plain.risk, floors: [{ when }] as never } } }],
    ['of a rule', { policy: { ...plain, approvals: { ...plain.approvals, rules: [{}, { when }] as never } } }],
    ['of a delegation', { register: { path: 'r', value: { delegations: [{}, { limit: when }] } } as never }],
    [
      'of a delegation by pattern',
      { register: { path: 'r', value: { delegations: [{ limit: { environments: ['l?b'] } }] } } as never },
    ],
  ])('%s is known, and without it is not', (_, changes) => {
    const bare = { ...DEPLOY, register: null };
    expect(said(withCalendar(freeze('lab'), bare))).toEqual([['warning', 'freezes.0.environments.0']]);
    expect(said(withCalendar(freeze('lab'), { ...bare, ...changes }))).toEqual([]);
  });

  it('of a window is looked at like that of a freeze, and what is for any environment makes nothing known', () => {
    const window = { name: 'w', recurrence: 'FREQ=DAILY', from: '00:00', to: '24:00', environments: ['lab', '**'] };
    const any = { ...DEPLOY, models: [{ path: 'm', value: { environments: ['*'] } }] as never };
    expect(said(withCalendar({ windows: [window] }, any))).toEqual([['warning', 'windows.0.environments.0']]);
    expect(said({ ...DEPLOY, calendar: null })).toEqual([]);
  });

  it('is said once for each name, with the one that may be meant', () => {
    const twice = { freezes: [...(freeze('prodution').freezes ?? []), ...(freeze('prodution').freezes ?? [])] };
    const [finding, second] = inspectCalendarNames(withCalendar(twice));
    expect(second).toBeUndefined();
    expect(finding?.message).toBe(
      'The freeze FRZ-1 is for the environment "prodution", which nothing else names. So it has no effect.',
    );
    expect(finding?.remedy).toContain('Write "production"');
  });

  it('that is a fault leaves the run undetermined, at both stages', () => {
    for (const world of [DEPLOY, REVIEW]) {
      expect(decide(world).decision).not.toBe('undetermined');
      const policy = { ...world.policy, environments: listing('production').environments };
      expect(decide(withCalendar(freeze('prodution'), { ...world, policy })).decision).toBe('undetermined');
      expect(decide(withCalendar(freeze('prodution'), world)).decision).toBe(decide(withCalendar({}, world)).decision);
    }
  });
});

it('a configuration item of a window that the catalog does not have is a warning', () => {
  const window = { name: 'x', environments: ['production'], recurrence: 'FREQ=DAILY', from: '00:00', to: '24:00' };
  const world = withCalendar({ windows: [{ ...window, 'configuration-items': ['payments-api', 'paymets-api'] }] });
  const item = {
    ref: 'component:default/payments-api',
    file: 'catalog-info.yaml',
    owner: null,
    lifecycle: null,
    criticality: null,
    paths: [],
    environments: [],
    dependsOn: [],
  };
  const named = read({ ...RECORD, id: 'CHG-2', 'configuration-items': ['Component:default/paymets-api'] });
  expect(said({ ...world, items: indexItems([item]), others: [named] })).toEqual([]);
  expect(said({ ...world, items: indexItems([item]), judged: [named] })).toEqual([]);
  expect(said({ ...withCalendar({ windows: [window] }), items: indexItems([item]) })).toEqual([]);
  expect(said({ ...world, items: indexItems([item]) })).toEqual([['warning', 'windows.0.configuration-items.1']]);
  expect(said({ ...world, items: null })).toEqual([]);
});
