/**
 * A record that only the commit which goes out has, a backport that brings its record along, and a hotfix that came back: what they let
 * through, and what none of them may.
 */
import { describe, expect, test } from 'vitest';
import type { RecordFact, Unavailable } from '../../../src/domain/terms/generated/shapes.ts';
import {
  account,
  BEFORE,
  commit,
  DEPLOY,
  DOWN,
  deployment,
  type Edit,
  given,
  MERGED,
  outcomeOf,
  PATH,
  PR,
  pullRequest,
  RECORD,
  REVIEW,
  read,
  review,
  sha,
  withAnother,
  withFacts,
  withLanded,
  withOther,
  withPolicy,
  withPull,
  withRecord,
  withWorld,
} from '../world.ts';

const withRecordFact =
  (changes: Partial<RecordFact>): Edit =>
  (world) =>
    given(world, withFacts({ records: (world.facts.records ?? []).map((fact) => ({ ...fact, ...changes })) }));

const ofBranch = (trusted: 'absent' | 'deleted' | Unavailable = 'absent'): Edit =>
  withRecordFact({ trusted_ref: trusted });

const said = (...edits: readonly Edit[]) => {
  const { decision, errors } = outcomeOf(given(DEPLOY, ...edits));
  return [decision, errors];
};

describe('a record that only the commit which goes out has', () => {
  test('counts as any other, with the approvals of the pull request that brought it there', () => {
    expect(said(ofBranch())).toEqual(['authorised', []]);
    expect(said(ofBranch(), withPull({ reviews: [] }))).toEqual(['awaiting', ['approval-outstanding']]);
  });

  test('and was pushed there is none, however it is approved', () => {
    const declared = [
      withPolicy({ version: 1, approvals: { evidence: ['declared'] } }),
      withRecord({
        approvals: [
          { approver: 'cpatel', role: 'change-and-release-manager', decision: 'approved', at: '2026-11-20T10:12:00Z' },
        ],
      }),
      withRecordFact({ pull_request: null, brought_by: [PR] }),
    ];
    expect(said(...declared)).toEqual(['authorised', []]);
    expect(said(...declared, ofBranch())).toEqual([
      'refused',
      ['approval-outstanding', 'approval-unproven', 'record-missing'],
    ]);
  });

  test('is not approved by what is written in it: whoever may push a branch could write that', () => {
    const entry = { approver: 'cpatel', decision: 'approved', at: '2026-11-20T10:12:00Z' } as const;
    const declared = (...evidence: ('declared' | 'commit')[]): Edit[] => [
      withPolicy({ version: 1, approvals: { evidence } }),
      withRecord({ approvals: [{ ...entry, role: 'change-and-release-manager' }] }),
      withFacts({ signed_entries: [] }),
    ];
    for (const evidence of [['declared'], ['commit', 'declared']] as const) {
      expect(said(...declared(...evidence))).toEqual(['authorised', []]);
      expect(said(...declared(...evidence), ofBranch())).toEqual([
        'awaiting',
        ['approval-outstanding', 'approval-unproven'],
      ]);
    }
  });

  test('and that the trusted ref had and has no more is none', () =>
    expect(said(ofBranch('deleted'))).toEqual(['refused', ['record-missing']]));

  test('whose place on the trusted ref could not be read is not known', () =>
    expect(said(ofBranch(DOWN))).toEqual(['undetermined', ['evidence-unavailable']]));

  test('and is a standard change, which nobody approves, is none', () =>
    expect(said(ofBranch(), withRecord({ type: 'standard', model: 'rotate' as never }))[1]).toContain(
      'record-missing',
    ));

  test('is judged the same at review, where it is read from the head', () =>
    expect(outcomeOf(REVIEW).decision).toBe('authorised'));

  test('and stands aside says nothing of how it ended: no other change may rest on that', () => {
    const needed = read({
      ...RECORD,
      id: 'CHG-2026-0041',
      environments: ['staging'],
      schedule: { start: '2026-11-20T10:00:00Z', end: '2026-11-20T12:00:00Z' },
      outcome: {
        result: 'successful',
        started: '2026-11-20T10:00:00Z',
        ended: '2026-11-20T11:00:00Z',
        summary: 'Done as planned.',
      },
    });
    const depending = (fact: Partial<RecordFact>): Edit[] => [
      withRecord({ 'depends-on': ['CHG-2026-0041'] }),
      (world) => ({ ...world, judged: [...world.judged, needed] }),
      (world) =>
        given(
          world,
          withFacts({
            records: [
              ...(world.facts.records ?? []),
              { path: needed.path, digest: needed.digest, pull_request: PR, ...fact },
            ],
          }),
        ),
    ];
    expect(said(...depending({}))).toEqual(['authorised', []]);
    expect(said(...depending({ trusted_ref: 'absent' }))).toEqual(['awaiting', ['dependency-unmet']]);
  });
});

describe('a backport that brings its record along', () => {
  const BACKPORT = sha('f');
  /** #7 brought the record to main; #8 brought the same change to the release branch that goes out, with a copy of the record. */
  const backported =
    (own: Partial<ReturnType<typeof pullRequest>> = {}): Edit =>
    (world) =>
      given(
        world,
        withFacts({
          pull_requests: [
            ...world.facts.pull_requests,
            pullRequest(8, {
              base: { ref: 'release/1', sha: BEFORE },
              head: { ref: 'backport', sha: sha('e') },
              commits: [commit(sha('e'), 'asmith')],
              reviews: [review('cpatel', { commit_id: sha('e') })],
              head_observations: [{ sha: sha('e'), at: '2026-11-20T09:00:00Z', source: 'activity' }],
              merge_commit_sha: BACKPORT,
              record_digests: [{ path: PATH, commit: sha('e'), digest: read(RECORD).digest }],
              ...own,
            }),
          ],
          subject: { ...world.facts.subject, sha: BACKPORT },
        }),
        withLanded({ sha: BACKPORT, pull_requests: [8] }),
      );

  test('is what the record stands for', () => {
    expect(said(backported())).toEqual(['refused', ['commit-not-covered', 'record-used']]);
    expect(said(backported(), withRecordFact({ brought_to_branch_by: [8] }))).toEqual(['authorised', []]);
  });

  test.each(['commit', 'record'] as const)('needs an approval of its own, whatever binds: %s', (binding) => {
    const policy = withPolicy({ version: 1, approvals: { 'binds-to': binding } });
    const brought = withRecordFact({ brought_to_branch_by: [8] });
    expect(said(policy, backported(), brought)).toEqual(['authorised', []]);
    expect(said(policy, backported({ reviews: [] }), brought)).toEqual(['awaiting', ['approval-outstanding']]);
    const own = [review('asmith', { commit_id: sha('e') })];
    expect(said(policy, backported({ reviews: own }), brought)[0]).not.toBe('authorised');
  });

  test('that could not be read is not known', () =>
    expect(said(backported(), withRecordFact({ brought_to_branch_by: DOWN }))[0]).toBe('undetermined'));

  test('is not approved along with a record that names the change by its id: what came with a copy is no part of that', () => {
    const before = { ...RECORD, id: 'CHG-2026-0041', environments: ['staging'] };
    const naming = (brought: Partial<RecordFact>): Edit[] => [
      withRecord({ covers: ['CHG-2026-0041'] }),
      withOther(before),
      withAnother(8, { merged_at: '2026-11-19T09:00:00Z', reviews: [] }),
      withLanded({ sha: BACKPORT, pull_requests: [8] }, { sha: MERGED, pull_requests: [PR] }),
      (world) => {
        const [other] = world.others;
        if (other === undefined) throw new Error('no other record');
        const fact: RecordFact = {
          path: other.path,
          digest: other.digest,
          pull_request: 6,
          brought_by: [6],
          ...brought,
        };
        return given(world, withFacts({ records: [...(world.facts.records ?? []), fact] }));
      },
    ];
    expect(said(...naming({ brought_by: [6, 8] }))).toEqual(['authorised', []]);
    expect(said(...naming({ brought_to_branch_by: [8] }))).toEqual(['awaiting', ['approval-outstanding']]);
  });
});

describe('a hotfix that came back', () => {
  const BACK = sha('8');
  const back = (runs_already?: true): Edit[] => [
    withAnother(8, { reviews: [] }),
    withLanded(
      { sha: BACK, pull_requests: [8], ...(runs_already === undefined ? {} : { runs_already }) },
      { sha: MERGED, pull_requests: [PR] },
    ),
  ];

  test('needs no cover, and what came beside it does', () => {
    expect(said(...back())).toEqual(['refused', ['commit-not-covered']]);
    expect(said(...back(true))).toEqual(['authorised', []]);
    expect(said(...back(true), withPull({ reviews: [] }))).toEqual(['awaiting', ['approval-outstanding']]);
  });

  test('of which a commit brings something more is asked as a whole', () =>
    expect(
      said(
        ...back(),
        withLanded(
          { sha: BACK, pull_requests: [8], runs_already: true },
          { sha: sha('9'), pull_requests: [8] },
          { sha: MERGED, pull_requests: [PR] },
        ),
      ),
    ).toEqual(['refused', ['commit-not-covered']]));

  test('and nothing beside it is a deployment of nothing', () =>
    expect(
      said(
        withWorld({ judged: [] }),
        withLanded({ sha: MERGED, pull_requests: [PR], runs_already: true }),
        withPull({ user: account('mallory') }),
      ),
    ).toEqual(['not-required', []]));

  const PRESENT = sha('2');
  const beside = (
    missing: readonly string[] | Unavailable | undefined,
    direction: 'diverged' | 'behind' = 'diverged',
  ) =>
    withFacts({
      deployments: [deployment(20, PRESENT)],
      landed: {
        since: PRESENT,
        direction,
        commits: [{ sha: MERGED, pull_requests: [PR] }],
        gone: [{ sha: PRESENT, pull_requests: [8] }],
        gone_files: ['src/fix.ts'],
        ...(missing === undefined ? {} : { gone_missing: missing as string[] }),
      },
    });

  test('takes nothing away, and what did not come back is named', () => {
    expect(said(beside([]))).toEqual(['authorised', []]);
    expect(said(beside(['src/fix.ts']))).toEqual(['refused', ['commit-not-covered']]);
    const { verdict } = outcomeOf(given(DEPLOY, beside(['src/fix.ts'])));
    const finding = verdict.findings.find(({ reason }) => reason === 'commit-not-covered');
    expect(finding?.message).toContain('src/fix.ts does not come along');
    expect(finding?.remedy).toContain(`merge ${PRESENT.slice(0, 7)} into it, or cherry-pick it`);
  });

  test('as old facts do not say is taken away; what could not be read is not known', () => {
    expect(said(beside(undefined))).toEqual(['refused', ['commit-not-covered']]);
    expect(said(beside(DOWN))).toEqual(['undetermined', ['evidence-unavailable']]);
  });

  test('is never said of an older commit', () => expect(said(beside([], 'behind'))[0]).toBe('refused'));
});

describe('a commit of a pull request that cannot be compared, named by its SHA', () => {
  const LANDED = sha('8');
  const named = (changes: Partial<ReturnType<typeof pullRequest>> = {}, approver = 'cpatel'): Edit[] => [
    withAnother(8, { reviews: [], ...changes }),
    withLanded(
      { sha: LANDED, pull_requests: [8], differs: 'package-lock.json is too large', files: ['package-lock.json'] },
      { sha: MERGED, pull_requests: [PR] },
    ),
    withRecord({ covers: [LANDED] }),
    withPull({ reviews: [review(approver)] }),
  ];

  test('goes out with the record, and says so before', () => {
    const { verdict } = outcomeOf(given(DEPLOY, ...named(), withRecord({ covers: undefined })));
    const finding = verdict.findings.find(({ reason }) => reason === 'commit-not-covered');
    expect(finding?.message).toContain('package-lock.json is too large');
    expect(finding?.remedy).toContain(`covers: ["${LANDED}"]`);
    expect(said(...named())).toEqual(['authorised', []]);
  });

  test('is approved by nobody who had a part in it, whatever its own message says', () => {
    expect(said(...named({ commits: [commit(sha('e'), 'cpatel')] }))[0]).not.toBe('authorised');
    expect(said(...named({ user: account('cpatel') }))[0]).not.toBe('authorised');
    expect(said(...named({ commits: DOWN }))[0]).toBe('undetermined');
  });

  test('is not known to be independent of whom nobody can tell', () => {
    const withPulls = (pull_requests: readonly number[] | Unavailable): Edit =>
      withLanded({ sha: LANDED, pull_requests: pull_requests as number[] }, { sha: MERGED, pull_requests: [PR] });
    expect(said(...named(), withPulls([8]))).toEqual(['authorised', []]);
    expect(said(...named(), withPulls(DOWN))[0]).toBe('undetermined');
    expect(said(...named(), withPulls([8, 99]))[0]).toBe('undetermined');
  });

  test('may be made in the browser of an Enterprise Server, and by nobody else without an account', () => {
    const made = (web_flow?: true) =>
      named({
        commits: [commit(sha('e'), 'asmith', { committer: null, ...(web_flow === undefined ? {} : { web_flow }) })],
      });
    expect(said(...made(true))).toEqual(['authorised', []]);
    expect(said(...made())).toEqual(['refused', ['commit-unattributed']]);
  });
});
