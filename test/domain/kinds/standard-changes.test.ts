/** What a standard change is told that goes beyond its model: what is outside, and what would make it a normal change. */
import { describe, expect, test } from 'vitest';
import { judgeModel, type ModelQuestion } from '../../../src/domain/kinds/standard-changes.ts';
import { buildDirectory } from '../../../src/domain/register/people.ts';
import type { Model } from '../../../src/domain/terms/generated/shapes.ts';
import { indexRecords } from '../../../src/domain/terms/record-index.ts';
import type { ReadRecord } from '../../../src/domain/terms/world.ts';
import { DEPLOY, RECORD, REGISTER, read } from '../world.ts';

const MODEL: Model = {
  id: 'rotate-secret',
  title: 'Rotate a service’s signing key',
  'approved-by': 'cpatel',
  'approved-at': '2026-06-01T10:00:00Z',
  expires: '2027-05-31',
  environments: ['production'],
  'configuration-items': ['component:default/payments-api'],
  paths: ['config/keys/**'],
  level: 'moderate',
  successes: [],
};

const { policy } = DEPLOY;

/** With the other records as they are listed. */
type Parts = Partial<Omit<ModelQuestion, 'all'>> & { readonly others?: readonly ReadRecord[] };

function scope(record: Partial<typeof RECORD>, { others = [], ...parts }: Parts = {}) {
  const { risk: _risk, ...rest } = RECORD;
  const { findings } = judgeModel({
    record: read({ ...rest, type: 'standard', model: 'rotate-secret', ...record }),
    models: [{ path: '.github/change-gate/models/rotate-secret.yml', value: MODEL }],
    all: indexRecords(others),
    directory: buildDirectory(REGISTER, 'register.yml', policy.timezone, undefined),
    policy: { ...policy, standard: { ...policy.standard, successes: 0 } },
    now: '2026-11-24T10:10:00Z',
    files: [],
    risk: 'moderate',
    ...parts,
  });
  return findings;
}

test('within its scope nothing is said', () => {
  expect(scope({}, { files: ['config/keys/a.pem'] })).toEqual([]);
});

describe('beyond it', () => {
  test.each<readonly [string, Partial<typeof RECORD>, Parts, string]>([
    ['an environment', { environments: ['production', 'staging'] }, {}, 'the environment staging'],
    ['an item', { 'configuration-items': ['shop'] }, {}, 'the item component:default/shop'],
    ['a file', {}, { files: ['src/a.ts'] }, 'the file src/a.ts'],
    ['the level', {}, { risk: 'high' }, 'high risk (it is for moderate risk)'],
    [
      'several',
      { environments: ['staging'] },
      { files: ['a', 'b', 'c', 'd', 'e', 'f'] },
      'the environment staging, the file a, the file b, the file c, the file d and 2 more',
    ],
  ])('%s is named, and so is what makes it a normal change', (_, record, parts, outside) => {
    expect(scope(record, parts)).toMatchObject([
      {
        reason: 'model-scope-exceeded',
        level: 'error',
        message: `The model rotate-secret is not for ${outside}.`,
        remedy:
          'Take out what the model does not allow, or make it a normal change: `type: normal` without `model`, with `risk`, `plan` and `schedule` of its own.',
      },
    ]);
  });
});

describe('what counts against a model is said with its reason', () => {
  const said = (record: Partial<typeof RECORD>, parts: Parts) =>
    scope(record, parts).map(({ reason, message, remedy }) => ({ reason, message, remedy }));
  const withModel = (changes: Partial<Model>) => ({
    models: [{ path: '.github/change-gate/models/rotate-secret.yml', value: { ...MODEL, ...changes } }],
  });

  test('the reason of a suspension, as one short line', () => {
    const reason = `Backed out twice\n::error::${'x'.repeat(500)}`;
    const [found] = said({}, withModel({ suspended: { by: 'cpatel', at: '2026-10-02T09:00:00Z', reason } }));
    expect(found?.message).toBe(
      'cpatel suspended the model rotate-secret at 2026-10-02T09:00:00Z: “Backed out twice”.',
    );
    expect(found?.remedy).toContain('a new `approved-at` in .github/change-gate/models/rotate-secret.yml');
  });

  test('why each run that it names does not count', () => {
    const ended = (result: 'successful' | 'backed-out') => ({
      outcome: { result, started: '2026-05-04T10:00:00Z', ended: '2026-05-04T10:30:00Z', summary: 'So.' },
    });
    const others = [
      read({ ...RECORD, id: 'CHG-1', ...ended('successful') }),
      read({ ...RECORD, id: 'CHG-2', ...ended('backed-out') }),
      read({ ...RECORD, id: 'CHG-3' }),
      read({ ...RECORD, id: 'CHG-4', type: 'emergency', ...ended('successful') }),
      read({ ...RECORD, id: 'CHG-6', outcome: { ...ended('successful').outcome, ended: '2027-05-04T10:30:00Z' } }),
    ];
    const [found] = said(
      {},
      {
        ...withModel({ successes: ['CHG-1', 'CHG-1', 'CHG-2', 'CHG-3', 'CHG-4', 'CHG-5', 'CHG-6'] }),
        others,
        policy: { ...policy, standard: { successes: 3 } },
      },
    );
    expect(found).toMatchObject({
      reason: 'model-unproven',
      message:
        'The model rotate-secret (.github/change-gate/models/rotate-secret.yml) needs 3 normal changes that ended without error, and names 1. Not counted: CHG-2 (ended as backed out); CHG-3 (no outcome yet); CHG-4 (an emergency change); CHG-5 (there is no such record); CHG-6 (ends at 2027-05-04T10:30:00Z).',
    });
  });

  test('a model that is not there may be one that could not be read', () => {
    expect(said({}, { models: [] })).toMatchObject([
      {
        reason: 'model-unknown',
        message: 'There is no readable model with the id rotate-secret.',
        remedy: expect.stringContaining('reported as `model-invalid`'),
      },
    ]);
  });

  test('a cap is raised, since uses before an approval count too', () => {
    const others = [read({ ...RECORD, id: 'CHG-1', type: 'standard', model: 'rotate-secret' })];
    const [found] = said({}, { ...withModel({ uses: 1 }), others });
    expect(found?.reason).toBe('model-used-up');
    expect(found?.remedy).toContain('raises `uses`');
  });
});

describe('the standing of a model', () => {
  const path = '.github/change-gate/models/rotate-secret.yml';
  const reasons = (model: Partial<Model>, record: Partial<typeof RECORD> = {}, parts: Parts = {}) =>
    scope(record, { models: [{ path, value: { ...MODEL, ...model } }], ...parts }).map(({ reason }) => reason);
  const ends = (id: string, result: 'failed' | 'backed-out' | 'successful', ended: string, changes: object = {}) =>
    read({
      ...RECORD,
      id,
      type: 'standard',
      model: 'rotate-secret',
      outcome: { result, started: ended, ended, summary: 'x' },
      ...changes,
    } as never);
  const start = (day: string) => ({ schedule: { start: `${day}T10:00:00Z`, end: `${day}T11:00:00Z` } });

  test.each<[string, readonly string[], readonly string[]]>([
    ['approved by a manager', reasons({}), []],
    ['approved by an analyst', reasons({ 'approved-by': 'efox' }), ['model-unapproved']],
    ['approved by nobody of the register', reasons({ 'approved-by': 'mallory' }), ['model-unapproved']],
    ['approved now', reasons({ 'approved-at': '2026-11-24T10:10:00Z' }), []],
    ['approved later', reasons({ 'approved-at': '2026-11-24T10:10:01Z' }), ['model-unapproved']],
    ['on its last day', reasons({ expires: '2026-11-24' }), []],
    ['a day after it', reasons({ expires: '2026-11-23' }), ['model-expired']],
    ['for a change on its last day', reasons({ expires: '2026-11-25' }, start('2026-11-25')), []],
    ['for a change a day after it', reasons({ expires: '2026-11-25' }, start('2026-11-26')), ['model-expired']],
    [
      'suspended',
      reasons({ suspended: { by: 'cpatel', at: '2026-10-02T09:00:00Z', reason: 'x' } }),
      ['model-suspended'],
    ],
    [
      'suspended as it was approved',
      reasons({ suspended: { by: 'cpatel', at: '2026-06-01T10:00:00Z', reason: 'x' } }),
      ['model-suspended'],
    ],
    [
      'suspended, and approved anew',
      reasons({ suspended: { by: 'cpatel', at: '2026-06-01T09:59:59Z', reason: 'x' } }),
      [],
    ],
    [
      'a use of which failed',
      reasons({}, {}, { others: [ends('CHG-1', 'failed', '2026-10-01T10:00:00Z')] }),
      ['model-suspended'],
    ],
    [
      'a use of which was backed out',
      reasons(
        {},
        {},
        {
          others: [
            ends('CHG-1', 'successful', '2026-10-01T10:00:00Z'),
            ends('CHG-2', 'backed-out', '2026-10-01T10:00:00Z'),
          ],
        },
      ),
      ['model-suspended'],
    ],
    [
      'a use of which failed as it was approved',
      reasons({}, {}, { others: [ends('CHG-1', 'failed', '2026-06-01T10:00:00Z')] }),
      ['model-suspended'],
    ],
    [
      'a use of which failed before it was approved anew',
      reasons({}, {}, { others: [ends('CHG-1', 'failed', '2026-06-01T09:59:59Z')] }),
      [],
    ],
    [
      'all uses of which went well',
      reasons({}, {}, { others: [ends('CHG-1', 'successful', '2026-10-01T10:00:00Z')] }),
      [],
    ],
    [
      'another of which failed',
      reasons({}, {}, { others: [ends('CHG-1', 'failed', '2026-10-01T10:00:00Z', { model: 'other' })] }),
      [],
    ],
    [
      'a normal change of which failed',
      reasons({}, {}, { others: [ends('CHG-1', 'failed', '2026-10-01T10:00:00Z', { type: 'normal' })] }),
      [],
    ],
    [
      'this very use of which failed',
      reasons({}, {}, { others: [ends(RECORD.id, 'failed', '2026-10-01T10:00:00Z')] }),
      [],
    ],
  ])('%s', (_, is, expected) => expect(is).toEqual(expected));

  test('uses count, but for those that were withdrawn', () => {
    const other = (id: string, changes: object = {}) =>
      read({ ...RECORD, id, type: 'standard', model: 'rotate-secret', ...changes } as never);
    const gone = { withdrawn: { by: 'asmith', at: '2026-11-01T00:00:00Z', reason: 'x' } };
    const used = (uses: number, ...others: readonly ReturnType<typeof read>[]) => reasons({ uses }, {}, { others });
    expect(used(2, other('CHG-1'))).toEqual([]);
    expect(used(2, other('CHG-1'), other('CHG-2'))).toEqual(['model-used-up']);
    expect(used(2, other('CHG-1'), other('CHG-2', gone))).toEqual([]);
    expect(used(1, other('CHG-1', { model: 'other' }))).toEqual([]);
    expect(reasons({}, {}, { others: [other('CHG-1'), other('CHG-2')] })).toEqual([]);
  });

  test('runs count that ended well by now, one of them for each id', () => {
    const run = (id: string, changes: object = {}) =>
      ends(id, 'successful', '2026-05-04T10:30:00Z', { type: 'normal', model: undefined, ...changes });
    const earned = (successes: readonly string[], ...others: readonly ReturnType<typeof read>[]) =>
      reasons({ successes: [...successes] }, {}, { others, policy: { ...policy, standard: { successes: 1 } } });
    expect(earned(['CHG-1'], run('CHG-1'))).toEqual([]);
    expect(earned(['CHG-1'], run('CHG-1', { type: 'standard' }))).toEqual(['model-unproven']);
    expect(
      earned(['CHG-1'], run('CHG-1', { withdrawn: { by: 'a', at: '2026-05-01T00:00:00Z', reason: 'x' } })),
    ).toEqual(['model-unproven']);
    expect(earned(['CHG-1'], run('CHG-1', { outcome: undefined }))).toEqual(['model-unproven']);
    expect(earned(['CHG-1'], run('CHG-2'))).toEqual(['model-unproven']);
    expect(earned([], run('CHG-1'))).toEqual(['model-unproven']);
    // Of two records of one id one that went well is enough.
    expect(earned(['CHG-1'], run('CHG-1', { outcome: undefined }), run('CHG-1'))).toEqual([]);
    const now = (ended: string) => earned(['CHG-1'], ends('CHG-1', 'successful', ended, { type: 'normal' }));
    expect([now('2026-11-24T10:10:00Z'), now('2026-11-24T10:10:01Z')]).toEqual([[], ['model-unproven']]);
  });

  test('files that are not known are not known to fit', () => {
    const ask = (files: readonly string[] | null) =>
      judgeModel({
        record: read({ ...RECORD, type: 'standard', model: 'rotate-secret' }),
        models: [{ path, value: MODEL }],
        all: indexRecords([]),
        directory: buildDirectory(REGISTER, 'register.yml', policy.timezone, undefined),
        policy: { ...policy, standard: { successes: 0 } },
        now: '2026-11-24T10:10:00Z',
        files,
        risk: 'moderate',
      }).unread.length;
    expect([ask(null), ask([])]).toEqual([1, 0]);
  });
});
