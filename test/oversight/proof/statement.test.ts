/** The statement of a run: what it says, that only a yes says PASSED, and that it has the shape of in-toto and of SLSA's summary. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../../../schemas/statement.schema.json' with { type: 'json' };
import { TZDATA } from '../../../src/cli/kit/terminal.ts';
import { digestBytes } from '../../../src/domain/terms/digest.ts';
import { readBundle, replayBundle } from '../../../src/oversight/proof/bundle.ts';
import { DECISION, makeStatement } from '../../../src/oversight/proof/statement.ts';
import { DEPLOY, DOWN, given, REVIEW, withFacts, withPolicy, withReviews } from '../../domain/world.ts';
import { makeReport } from '../../report/small-report.ts';
import { ARTIFACT, DEPLOYMENTS, keepRun } from './kept-run.ts';

const isStatement = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

describe('a run that lets a change out', () => {
  test('says so, of the commit, for its environment and until the end of the change', async () => {
    const { statement, bundle } = await keepRun(DEPLOY);
    expect(statement.subject).toEqual([{ name: 'acme/payments', digest: { gitCommit: 'b'.repeat(40) } }]);
    const { predicate } = statement;
    expect(predicate).toMatchObject({
      verificationResult: 'PASSED',
      verifiedLevels: ['CHANGE_GATE_AUTHORISED'],
      timeVerified: '2026-11-24T10:10:00Z',
      resourceUri: `pkg:github/acme/payments@${'b'.repeat(40)}`,
      inputAttestations: [{ uri: 'bundle.json', digest: { sha256: digestBytes(bundle).slice(7) } }],
    });
    expect(predicate.policy.uri).toBe(`.github/change-gate/policy.yml@${'7'.repeat(40)}`);
    expect(predicate[DECISION]).toMatchObject({
      environment: 'production',
      decision: 'authorised',
      validUntil: '2026-11-24T12:00:00Z',
      risk: 'moderate',
      reasons: [],
      changes: [{ id: 'CHG-2026-0042', type: 'normal', decision: 'authorised', risk: 'moderate' }],
    });
    expect(predicate[DECISION].register?.uri).toBe(`.github/change-gate/register.yml@${'7'.repeat(40)}`);
  });

  test('says it of the artifacts that are named, and of nothing else', async () => {
    const named = `ghcr.io/acme/payments@${ARTIFACT}`;
    const { statement } = await keepRun(DEPLOY, { artifacts: [named, `sha512:${'1'.repeat(128)}`] });
    expect(statement.subject).toEqual([
      { name: 'ghcr.io/acme/payments', digest: { sha256: '5a'.repeat(32) } },
      { digest: { sha512: '1'.repeat(128) } },
    ]);
    expect(statement.predicate[DECISION].artifacts).toEqual(statement.subject);
  });

  test('names no person', async () => {
    const { text } = await keepRun(DEPLOY);
    for (const login of ['asmith', 'bkhan', 'cpatel', 'releaser']) expect(text).not.toContain(login);
  });
});

describe('a run that lets nothing out says FAILED', () => {
  test.each([
    ['nobody approved', given(DEPLOY, withReviews()), 'awaiting'],
    ['no pull request brought it', given(DEPLOY, withFacts({ pull_requests: [] })), 'undetermined'],
    ['the deployments cannot be read', given(DEPLOY, withFacts({ deployments: DOWN })), 'undetermined'],
  ])('%s', async (_, world, decision) => {
    const { statement } = await keepRun(world);
    expect(statement.predicate[DECISION].decision).toBe(decision);
    expect(statement.predicate.verificationResult).toBe('FAILED');
    expect(statement.predicate.verifiedLevels).toEqual(['FAILED']);
    expect(statement.predicate[DECISION].validUntil).toBeNull();
    expect(statement.predicate[DECISION].reasons.length).toBeGreaterThan(0);
  });

  test('also where the policy only advises, so that the run passes', async () => {
    const advised = given(
      DEPLOY,
      withPolicy({ version: 1, environments: { production: { gate: 'advise' } } }),
      withReviews(),
    );
    const { statement } = await keepRun(advised);
    expect(statement.predicate[DECISION]).toMatchObject({ outcome: 'warn', mode: 'advise', decision: 'awaiting' });
    expect(statement.predicate.verificationResult).toBe('FAILED');
  });
});

test('rules of another repository are named as such', async () => {
  const { report, bundle } = await keepRun(DEPLOY);
  const rules = { policy: { repository: 'acme/rules', ref: null }, records: { repository: null, ref: null } };
  const statement = makeStatement({ report, bundle, version: '1', request: { rules } });
  expect(statement?.predicate.policy.uri).toBe(`acme/rules:.github/change-gate/policy.yml@${'7'.repeat(40)}`);
});

test('what the policy does not govern is PASSED as not required, for an hour', async () => {
  const { statement } = await keepRun(
    given(DEPLOY, withPolicy({ version: 1, environments: { production: { gate: 'none' } } })),
  );
  expect(statement.predicate.verifiedLevels).toEqual(['CHANGE_GATE_NOT_REQUIRED']);
  expect(statement.predicate[DECISION].validUntil).toBe('2026-11-24T11:10:00Z');
});

test('a review makes none, and neither does a run that knows no commit and was told of no artifact', async () => {
  await expect(keepRun(REVIEW)).rejects.toThrow('makes no statement');
  const report = makeReport();
  const nowhere = { ...report, subject: { ...report.subject, commit: null } };
  expect(makeStatement({ report: nowhere, bundle: '', version: '1', request: {} })).toBeNull();
});

test('a yes without a time until which it holds is none', () => {
  const report = { ...makeReport({ decision: 'authorised', outcome: 'pass', findings: [] }), holdsUntil: null };
  const statement = makeStatement({ report, bundle: '', version: '1', request: {} });
  expect(statement?.predicate.verificationResult).toBe('FAILED');
});

/** As in spec/v1 of in-toto/attestation: statement.proto, resource_descriptor.proto and predicates/vsa/v1/vsa.proto; ours is the one URI. */
const FIELDS = {
  statement: ['_type', 'subject', 'predicateType', 'predicate'],
  descriptor: ['name', 'uri', 'digest', 'content', 'downloadLocation', 'mediaType', 'annotations'],
  summary: [
    'verifier',
    'timeVerified',
    'resourceUri',
    'policy',
    'inputAttestations',
    'verificationResult',
    'verifiedLevels',
    'dependencyLevels',
    'slsaVersion',
    DECISION,
  ],
} as const;

// A few of them: each is a whole run.
describe('deployments of the tables of the decision', () => {
  test.each(DEPLOYMENTS.filter((_, index) => index % 16 === 0))('%s', async (_, world) => {
    const { statement, bundle, report } = await keepRun(world, { artifacts: [ARTIFACT] });
    expect(isStatement(statement) ? [] : isStatement.errors).toEqual([]);
    expect(FIELDS.statement).toEqual(expect.arrayContaining(Object.keys(statement)));
    expect(FIELDS.summary).toEqual(expect.arrayContaining(Object.keys(statement.predicate)));
    for (const one of [...statement.subject, statement.predicate.policy, ...statement.predicate.inputAttestations])
      expect(FIELDS.descriptor).toEqual(expect.arrayContaining(Object.keys(one)));
    const isYes = ['authorised', 'not-required'].includes(report.verdict.decision);
    expect(statement.predicate.verificationResult).toBe(isYes ? 'PASSED' : 'FAILED');
    const kept = readBundle(bundle);
    if (typeof kept === 'string') throw new Error(kept);
    const again = await replayBundle(kept, TZDATA);
    expect(
      makeStatement({ report: again.judged.report, bundle, version: kept.version, request: kept.request }),
    ).toEqual(statement);
  });
});
