/** Whether everything that goes out is answered for: what is not known, where coverage starts, the target, and records that are lost. */
import { describe, expect, test } from 'vitest';
import { judgeCoverage, judgeDeleted } from '../../../src/domain/coverage/commits.ts';
import type { CoverageQuestion } from '../../../src/domain/coverage/cover.ts';
import type { Facts, LandedCommit, Policy } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { indexRecords } from '../../../src/domain/terms/record-index.ts';
import {
  BEFORE,
  DEPLOY,
  DOWN,
  deployment,
  given,
  MERGED,
  PR,
  pullRequest,
  RECORD,
  read,
  sha,
  withFacts,
  withPull,
} from '../world.ts';

const OTHER = sha('6');
const record = read(RECORD);
const TARGET: LandedCommit = { sha: MERGED, pull_requests: [PR], parents: [BEFORE] };

function ask(landed: object | undefined, changes: Partial<CoverageQuestion> & { readonly facts?: Facts } = {}) {
  const base = given(DEPLOY, withFacts(changes.facts ?? {})).facts;
  const { landed: _, ...rest } = base;
  const facts = landed === undefined ? rest : { ...rest, landed: landed as never };
  const { findings, unread } = judgeCoverage({
    policy: completePolicy(null, null),
    judged: [{ record, decision: 'authorised' }],
    all: indexRecords([record]),
    models: [],
    gate: 'enforce',
    ...changes,
    facts: facts as Facts,
  });
  return [...findings.map(({ reason, level }) => `${level} ${reason}`), ...unread.map(({ what }) => what)];
}
const said = (landed: object, changes: Partial<CoverageQuestion> = {}) =>
  judgeCoverage({
    policy: completePolicy(null, null),
    judged: [{ record, decision: 'authorised' }],
    all: indexRecords([record]),
    models: [],
    gate: 'enforce',
    ...changes,
    facts: { ...(changes.facts ?? DEPLOY.facts), landed: landed as never },
  }).findings;
const ahead = { since: BEFORE, direction: 'ahead', commits: [TARGET] };
const since = (commit: string) => completePolicy(null, { version: 1, 'coverage-since': commit } as Policy);

describe('what goes out', () => {
  test('is answered for', () => expect(ask(ahead)).toEqual([]));

  test.each<[string, object | undefined, Partial<CoverageQuestion>, readonly string[]]>([
    ['nobody asked', undefined, {}, ['the commits that go out']],
    ['could not be read', DOWN, {}, ['the commits that go out']],
    [
      'was gathered by another policy',
      { ...ahead, since: null },
      { policy: since(OTHER) },
      ['the commits that go out since 6666666'],
    ],
    ['was gathered by this policy', ahead, { policy: since(OTHER) }, []],
    ['does not hold the target', { ...ahead, commits: [] }, {}, ['error commit-not-covered']],
    ['holds only another', { ...ahead, commits: [{ ...TARGET, sha: OTHER }] }, {}, ['error commit-not-covered']],
    [
      'holds something that nobody answers for',
      { ...ahead, commits: [{ sha: OTHER, pull_requests: [] }, TARGET] },
      {},
      ['error commit-not-covered'],
    ],
    [
      'holds something that is not known',
      { ...ahead, commits: [TARGET, { sha: OTHER, pull_requests: DOWN }] },
      {},
      ['the pull requests of commit 6666666'],
    ],
  ])('%s', (_, landed, changes, says) => {
    expect(ask(landed, changes)).toEqual(says);
  });

  test('has a target', () => {
    const facts = { ...DEPLOY.facts, subject: { ...DEPLOY.facts.subject, sha: null } };
    expect(ask(ahead, { facts })).toEqual(['error commit-not-covered']);
  });

  test('behind what runs nothing arrives, beside it does', () => {
    const facts = { ...DEPLOY.facts, deployments: [deployment(10, BEFORE)] };
    const loose = { sha: OTHER, pull_requests: [] };
    const gone = { gone: [{ sha: BEFORE, pull_requests: [] }], gone_files: [] };
    const named = {
      judged: [{ record: read({ ...RECORD, covers: [MERGED] }), decision: 'authorised' as const }],
      facts,
    };
    const asked = (direction: string) => ask({ since: BEFORE, direction, commits: [loose, TARGET], ...gone }, named);
    expect(asked('behind')).toEqual([]);
    expect(asked('diverged')).toEqual(['error commit-not-covered']);
    expect(ask({ since: BEFORE, direction: 'behind', commits: [TARGET], ...gone }, { facts })).toEqual([
      'error commit-not-covered',
    ]);
  });
});

describe('where coverage starts', () => {
  const first = { since: null, direction: 'ahead', commits: [TARGET] };
  const withoutName = {
    ...DEPLOY.facts,
    subject: { ...DEPLOY.facts.subject, environment: undefined },
  } as never as Facts;

  test.each<[string, object, Partial<CoverageQuestion>, readonly string[]]>([
    ['nobody says, and the gate enforces', first, {}, ['error first-deployment']],
    ['nobody says, and the gate only advises', first, { gate: 'advise' }, ['notice first-deployment']],
    ['nobody says which environment it is', first, { facts: withoutName }, ['notice first-deployment']],
    [
      'the last deployment’s commit is lost, and the policy says',
      { ...ahead, lost: OTHER },
      { policy: since(BEFORE) },
      ['notice first-deployment'],
    ],
    [
      'the last deployment’s commit is lost, and nobody says',
      { ...first, lost: OTHER },
      {},
      ['error first-deployment'],
    ],
    ['after the last deployment', ahead, {}, []],
  ])('%s', (_, landed, changes, says) => {
    expect(ask(landed, changes)).toEqual(says);
  });

  test('is told with the line that the policy lacks', () => {
    expect(said(first)[0]?.remedy).toContain(`\`coverage-since: ${BEFORE}\` (the commit before bbbbbbb;`);
    expect(said(first)[0]?.message).toMatch(
      /^No successful deployment of production is known\. The policy does not say from which commit on/,
    );
    const many = { ...first, commits: [{ ...TARGET, sha: OTHER, parents: [sha('8')], pull_requests: [PR] }, TARGET] };
    expect(said(many)[0]?.remedy).toContain(`coverage-since: ${BEFORE}`);
    const { parents: _, ...rootless } = TARGET;
    for (const one of [rootless, { ...TARGET, parents: [] }])
      expect(said({ ...first, commits: [one] })[0]?.remedy).toContain('with the full SHA of the last commit');
    expect(said({ ...first, lost: OTHER })[0]?.message).toMatch(
      /^The commit of the last successful deployment of production \(6{40}\)/,
    );
  });
});

describe('a record that is lost on the way', () => {
  const removed = (filename: string, changes: object = {}) =>
    withPull({ files: [{ filename, status: 'removed', ...changes }] as never });
  const lost = (edit: ReturnType<typeof removed>, all = [record]) =>
    judgeDeleted({ facts: given(DEPLOY, edit).facts, policy: completePolicy(null, null), all: indexRecords(all) }).map(
      ({ change }) => change,
    );

  test.each<[string, ReturnType<typeof removed>, readonly string[]]>([
    ['is deleted', removed('changes/CHG-1.yml'), ['CHG-1']],
    ['is there all the same', removed('changes/CHG-2026-0042.yml'), []],
    [
      'was moved away',
      removed('elsewhere/CHG-1.yml', { status: 'renamed', previous_filename: 'changes/CHG-1.yml' }),
      ['CHG-1'],
    ],
    [
      'was given another id',
      removed('changes/CHG-2.yml', { status: 'renamed', previous_filename: 'changes/CHG-1.yml' }),
      ['CHG-1'],
    ],
    [
      'was moved among the records',
      removed('changes/2026/CHG-1.yml', { status: 'renamed', previous_filename: 'changes/CHG-1.yml' }),
      [],
    ],
    ['was changed', removed('changes/CHG-1.yml', { status: 'modified' }), []],
    ['was no record', removed('src/CHG-1.yml'), []],
    [
      'was no record before it was moved',
      removed('changes/CHG-1.yml', { status: 'renamed', previous_filename: 'src/CHG-1.yml' }),
      [],
    ],
  ])('%s', (_, edit, ids) => {
    expect(lost(edit)).toEqual(ids);
  });

  test('is none where the files could not be read, which is said elsewhere', () => {
    expect(lost(withPull({ files: DOWN as never }))).toEqual([]);
  });

  test('stops what takes it along', () => {
    const facts = given(
      DEPLOY,
      withPull({
        files: [...(pullRequest(PR).files as never[]), { filename: 'changes/CHG-1.yml', status: 'removed' }] as never,
      }),
    ).facts;
    expect(ask(ahead, { facts })).toEqual(['error record-missing']);
  });
});
