/** What a standard change is told that goes beyond its model: what is outside, and what would make it a normal change. */
import { describe, expect, test } from 'vitest';
import { judgeModel, type ModelQuestion } from '../../../src/domain/kinds/standard-changes.ts';
import { buildDirectory } from '../../../src/domain/register/people.ts';
import type { Model } from '../../../src/domain/terms/generated/shapes.ts';
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

function scope(record: Partial<typeof RECORD>, parts: Partial<ModelQuestion> = {}) {
  const { risk: _risk, ...rest } = RECORD;
  const { findings } = judgeModel({
    record: read({ ...rest, type: 'standard', model: 'rotate-secret', ...record }),
    models: [{ path: '.github/change-gate/models/rotate-secret.yml', value: MODEL }],
    others: [],
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
  test.each<readonly [string, Partial<typeof RECORD>, Partial<ModelQuestion>, string]>([
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
  const said = (record: Partial<typeof RECORD>, parts: Partial<ModelQuestion>) =>
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
