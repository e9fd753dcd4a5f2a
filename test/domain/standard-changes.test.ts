/** What a standard change is told that goes beyond its model: what is outside, and what would make it a normal change. */
import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/domain/generated/shapes.ts';
import { buildDirectory } from '../../src/domain/people.ts';
import { judgeModel, type ModelQuestion } from '../../src/domain/standard-changes.ts';
import { DEPLOY, RECORD, REGISTER, read } from './decide/world.ts';

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
    ['the level', {}, { risk: 'high' }, "the risk level high (the model's is moderate)"],
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
        message: `The model rotate-secret does not reach to ${outside}.`,
        remedy:
          'Take out what the model does not allow, or make it a normal change: `type: normal` without `model`, with `risk`, `plan` and `schedule` of its own.',
      },
    ]);
  });
});
