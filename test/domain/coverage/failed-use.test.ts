/** The record of a failed use: what is written, that it reads back, and that nothing else passes for one. */
import { describe, expect, test } from 'vitest';
import { isFailedUse, nameOfFailedUse, recordOfUse } from '../../../src/domain/coverage/failed-use.ts';
import type { ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import { writeUse } from '../../../src/files/edit/use-text.ts';
import { account, given, outcomeOf, REVIEW, read, withPull } from '../world.ts';
import { bump, MODEL } from './raised-world.ts';

const OUTCOME = {
  result: 'failed',
  started: '2026-11-20T10:00:00Z',
  ended: '2026-11-20T10:05:00Z',
  summary: 'The deployment to production failed: https://github.example/acme/payments/actions/runs/7.',
} as const;
const USE = { pullRequest: bump(), model: MODEL, environment: 'production' };
const RECORD = recordOfUse(USE, OUTCOME);
const PATH = 'changes/dependency-bumps-123.yml';

test('is named after model and pull request, in letters that a file may have, and reads back', () => {
  expect([RECORD.id, nameOfFailedUse(RECORD), RECORD.implementers]).toEqual([
    'dependency-bumps-123',
    'dependency-bumps#123',
    ['asmith'],
  ]);
  const text = writeUse(PATH, RECORD) ?? '';
  expect(text).toContain('covers: ["#123"]\noutcome:\n  result: failed\n');
});

test.each([
  ['a title that YAML would read otherwise', { title: 'Bump: "a" # b' }],
  [
    'items and environments with signs',
    { 'configuration-items': ['component:default/a, b'], environments: ['it: live'] },
  ],
])('%s reads back too', (_, changes) => {
  expect(writeUse(PATH, { ...RECORD, ...changes })).not.toBeNull();
});

test('whoever merged is named only where that was a person', () => {
  const use = { ...USE, pullRequest: bump({ merged_by: account('github-actions[bot]', 'Bot') }) };
  expect(recordOfUse(use, OUTCOME).implementers).toBeUndefined();
});

describe('a pull request that adds it', () => {
  const judge = (changes: Partial<ChangeRecord>, files = [{ filename: PATH, status: 'added' }]) => {
    const value = { ...RECORD, ...changes } as ChangeRecord;
    const record = { ...read(value), path: PATH };
    const facts = { records: [{ path: PATH, digest: record.digest, base_digest: null, pull_request: 7 }] };
    const world = { ...REVIEW, judged: [record], facts: { ...REVIEW.facts, ...facts } };
    return outcomeOf(given(world, withPull({ files })));
  };

  test('needs nothing: it authorises nothing and takes the model away', () => {
    const { decision, errors, says } = judge({});
    expect({ decision, errors }).toEqual({ decision: 'not-required', errors: [] });
    expect(says).toContain('record-upkeep');
  });

  const BESIDE = [
    { filename: PATH, status: 'added' },
    { filename: 'src/a.ts', status: 'modified' },
  ];
  test.each<{ readonly name: string; readonly changes?: Partial<ChangeRecord>; readonly files?: typeof BESIDE }>([
    { name: 'beside code', files: BESIDE },
    { name: 'that says of a success', changes: { outcome: { ...OUTCOME, result: 'successful' } } },
    { name: 'that is a normal change', changes: { type: 'normal' } },
    { name: 'under another id', changes: { id: 'dependency-bumps-124' } },
    { name: 'that names more', changes: { covers: ['#123', '#124'] } },
  ])('is refused $name', ({ changes = {}, files }) => {
    expect(judge(changes, files).decision).not.toMatch(/not-required|authorised/);
  });

  test('nothing else is taken for one', () => {
    const without = { ...RECORD } as { outcome?: unknown };
    delete without.outcome;
    expect([isFailedUse(RECORD), isFailedUse(without as ChangeRecord)]).toEqual([true, false]);
  });
});
