/** What a run may end with where no record is judged: nothing to record is said only of a deployment that GitHub tells of in full. */
import { describe, expect, test } from 'vitest';
import { recordOfUse } from '../../../src/domain/coverage/failed-use.ts';
import { judgeEnvironmentNames } from '../../../src/domain/decision/environment-names.ts';
import type { ChangeRecord, LandedCommit } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { bump, judge, MODEL, OPEN } from '../coverage/raised-world.ts';
import {
  account,
  BEFORE,
  DEPLOY,
  DOWN,
  type Edit,
  given,
  MERGED,
  outcomeOf,
  PR,
  RECORD,
  REVIEW,
  read,
  withFacts,
  withPull,
  withSubject,
  withWorld,
} from '../world.ts';

const NOBODY = withWorld({ judged: [] });
const DOCS = [{ filename: 'changes/CHG-1.yml', status: 'added' as const }];
const landed = (changes: object = {}, ...commits: readonly Partial<LandedCommit>[]): Edit =>
  withFacts({
    landed: {
      since: BEFORE,
      direction: 'ahead',
      commits: (commits.length === 0 ? [{}] : commits).map((one) => ({ sha: MERGED, pull_requests: [PR], ...one })),
      ...changes,
    } as never,
  });
const said = (world: typeof DEPLOY, ...edits: readonly Edit[]) => {
  const { decision, errors } = outcomeOf(given(world, NOBODY, ...edits));
  return [decision, ...errors];
};

describe('nothing to record', () => {
  const docs = withPull({ files: DOCS });

  test.each<[string, readonly string[], readonly string[]]>([
    ['where all that goes out needs none', said(DEPLOY, docs), ['not-required']],
    [
      'where one of two needs one',
      said(DEPLOY, docs, landed({}, {}, { sha: BEFORE, pull_requests: [] })),
      ['refused', 'commit-not-covered', 'record-missing'],
    ],
    [
      'where nobody says what goes out',
      said(DEPLOY, docs, withFacts({ landed: DOWN })),
      ['undetermined', 'evidence-unavailable', 'record-missing'],
    ],
    [
      'on a first deployment',
      said(DEPLOY, docs, landed({ since: null })),
      ['refused', 'first-deployment', 'record-missing'],
    ],
    [
      'where something goes away',
      said(DEPLOY, docs, landed({ direction: 'diverged', gone: [], gone_files: [] })),
      ['refused', 'commit-not-covered', 'record-missing'],
    ],
    [
      'where the target is not among it',
      said(DEPLOY, docs, landed({}, { sha: BEFORE })),
      ['refused', 'commit-not-covered', 'record-missing'],
    ],
    [
      'on a checkout, which tells of nothing',
      said(DEPLOY, docs, withSubject({ event: 'local' })),
      ['refused', 'record-missing'],
    ],
    [
      'at review, for what a merge group holds besides',
      said(REVIEW, landed({}, { runs_already: true })),
      ['refused', 'record-missing'],
    ],
  ])('%s', (_, is, expected) => expect(is).toEqual(expected));

  test('but the record of a use that failed, and that only where a pull request adds it', () => {
    const outcome = {
      result: 'failed',
      started: '2026-11-20T10:00:00Z',
      ended: '2026-11-20T10:05:00Z',
      summary: 'It failed.',
    } as const;
    const record = read(
      recordOfUse(
        { pullRequest: bump({ merged_by: account('asmith') }), model: MODEL, environment: 'production' },
        outcome,
      ),
    );
    expect(record.value.implementers).toEqual(['asmith']);
    expect(record.value.covers).toEqual(['#123']);
    const at = (world: typeof DEPLOY, base: string | null) =>
      outcomeOf(
        given(
          world,
          withWorld({ judged: [record] }),
          withFacts({ records: [{ path: record.path, digest: record.digest, base_digest: base, pull_request: PR }] }),
          withPull({ files: [{ filename: record.path, status: 'added' }] }),
        ),
      ).decision;
    expect(at(REVIEW, null)).toBe('not-required');
    expect(at(REVIEW, 'sha256:1')).toBe('refused');
    expect(at(DEPLOY, null)).toBe('refused');
  });
});

test('an environment that the policy does not name is a slip at its line', () => {
  const say = (environments: readonly string[], named: object) =>
    judgeEnvironmentNames(
      { policy: completePolicy(null, { version: 1, environments: named } as never) },
      read({ ...RECORD, environments: [...environments] } as ChangeRecord),
    ).map(({ where, remedy, level }) => [level, where?.pointer.join('/'), remedy]);
  const gate = { gate: 'enforce' };
  const known = { production: gate, staging: gate };
  expect(say(['production', 'STAGING'], known)).toEqual([]);
  expect(say(['production', 'prod'], known)).toEqual([
    ['warning', 'environments/1', 'Write production if that is meant.'],
  ]);
  expect(say(['productoin'], known)).toEqual([['warning', 'environments/0', 'Write production if that is meant.']]);
  expect(say(['PRODUCTION-EU'], known)).toEqual([['warning', 'environments/0', 'Write production if that is meant.']]);
  expect(say(['s'], { staging: gate, sandbox: gate })[0]?.[2]).toContain('Correct the name, or leave it');
  expect(say(['eu-west'], { ...known, 'eu-*': gate })).toEqual([]);
  expect(say(['elsewhere'], { ...known, '*': gate })).toHaveLength(1);
  expect(say(['elsewhere'], { '*': gate, 'eu-*': gate })).toEqual([]);
  expect(say(['elsewhere'], { '*': gate })).toEqual([]);
});

test('of a bot’s change it is said at its id who has to merge it', () => {
  const { verdict } = judge(OPEN);
  const [finding] = verdict.findings.filter(({ reason }) => reason === 'approval-outstanding');
  expect(finding?.where?.pointer).toEqual(['id']);
});
