/**
 * What a record answers for beside its own pull request: the same change in its next environment, what it names, and what an earlier pull
 * request of its own brought; and what none of that may let through.
 */
import { describe, expect, test } from 'vitest';
import { isCoveringLanded } from '../../../src/domain/coverage/selection.ts';
import type { ChangeRecord, LandedCommit } from '../../../src/domain/terms/generated/shapes.ts';
import {
  account,
  commit,
  DEPLOY,
  DOWN,
  type Edit,
  given,
  MERGED,
  outcomeOf,
  PATH,
  PR,
  pullRequest,
  RECORD,
  read,
  review,
  sha,
  withAnother,
  withFacts,
  withLanded,
  withPolicy,
  withPull,
  withRecord,
  withWorld,
} from '../world.ts';

const LATER = sha('f');

/** The production record comes by a pull request of its own, #8, and the code by #7, whose record was for staging. */
function promoted(changes: Partial<ChangeRecord>, own: Partial<ReturnType<typeof pullRequest>> = {}): Edit {
  return (world) => {
    const staging = read({ ...RECORD, environments: ['staging'] });
    const production = read({ ...RECORD, id: 'CHG-2026-0043', ...changes });
    const brought = pullRequest(8, {
      head: { ref: 'promote', sha: sha('e') },
      commits: [commit(sha('e'), 'asmith')],
      reviews: [review('cpatel', { commit_id: sha('e'), submitted_at: '2026-11-21T10:00:00Z' })],
      head_observations: [{ sha: sha('e'), at: '2026-11-21T09:00:00Z', source: 'activity' }],
      files: [{ filename: production.path, status: 'added' }],
      record_digests: [{ path: production.path, commit: sha('e'), digest: production.digest }],
      merge_commit_sha: LATER,
      merged_at: '2026-11-21T11:00:00Z',
      ...own,
    });
    return given(
      { ...world, judged: [production], others: [staging] },
      withFacts({
        pull_requests: [pullRequest(PR, { reviews: [] }), brought],
        records: [
          { path: production.path, digest: production.digest, pull_request: 8, brought_by: [8] },
          { path: staging.path, digest: staging.digest, pull_request: PR, brought_by: [PR] },
        ],
        subject: { ...world.facts.subject, sha: LATER },
      }),
      withLanded({ sha: MERGED, pull_requests: [PR] }, { sha: LATER, pull_requests: [8] }),
    );
  };
}

describe('the next environment', () => {
  test.each([
    ['by the pull request', { covers: [`#${PR}`] }],
    ['by the record for staging', { covers: ['CHG-2026-0042'] }],
  ])('%s: what the record names is approved with it', (_, changes) => {
    expect(outcomeOf(given(DEPLOY, promoted(changes)))).toMatchObject({ decision: 'authorised', errors: [] });
  });

  test('an ended record for staging is named all the same', () => {
    const outcome = { result: 'successful', started: '2026-11-20T12:00:00Z', ended: '2026-11-20T12:10:00Z' } as const;
    const ended = (world: typeof DEPLOY) => ({
      ...world,
      others: world.others.map((one) => ({
        ...one,
        value: { ...one.value, outcome: { ...outcome, summary: 'Done.' } },
      })),
    });
    expect(outcomeOf(given(DEPLOY, promoted({ covers: ['CHG-2026-0042'] }), ended)).decision).toBe('authorised');
  });

  test('a record for staging says nothing for production', () => {
    const world = given(DEPLOY, withRecord({ environments: ['staging'] }));
    expect(outcomeOf(world)).toMatchObject({
      decision: 'refused',
      errors: ['commit-not-covered', 'environment-not-covered'],
      says: expect.arrayContaining(['record-elsewhere']),
    });
    expect(outcomeOf(world).verdict.changes).toEqual([]);
  });

  test.each([
    ['that was given before the code was merged', { submitted_at: '2026-11-20T10:59:00Z' }],
    ['of the moment in which it was merged', { submitted_at: '2026-11-20T11:00:00Z' }],
  ])('no approval %s', (_, when) => {
    const early = review('cpatel', { commit_id: sha('e'), ...when });
    const seen = [{ sha: sha('e'), at: '2026-11-20T09:00:00Z', source: 'activity' as const }];
    const world = given(DEPLOY, promoted({ covers: [`#${PR}`] }, { reviews: [early], head_observations: seen }));
    expect(outcomeOf(world).decision).toBe('awaiting');
  });

  test('a no to the pull request that is named stays one', () => {
    const no = review('dlee', { state: 'CHANGES_REQUESTED' });
    const world = given(DEPLOY, promoted({ covers: [`#${PR}`] }), withPull({ reviews: [no] }));
    expect(outcomeOf(world)).toMatchObject({ decision: 'refused' });
    expect(outcomeOf(world).errors).toContain('approval-rejected');
  });

  test('whoever wrote what is named does not approve it', () => {
    const world = given(DEPLOY, promoted({ covers: [`#${PR}`] }), withPull({ commits: [commit(sha('a'), 'cpatel')] }));
    expect(outcomeOf(world).decision).toBe('awaiting');
  });

  test('all since the last deployment still needs an approval each', () => {
    expect(outcomeOf(given(DEPLOY, promoted({ covers: 'since-last-deployment' }))).decision).toBe('awaiting');
  });

  test('a name that leads to no pull request covers nothing', () => {
    expect(outcomeOf(given(DEPLOY, promoted({ covers: ['CHG-2026-0001'] }))).errors).toContain('commit-not-covered');
  });

  test('it is found by the number, by the name, and by nothing else', () => {
    const { facts, policy } = given(DEPLOY, promoted({}));
    const isFound = (covers: readonly string[], more: Partial<ChangeRecord> = {}): boolean =>
      isCoveringLanded(read({ ...RECORD, id: 'CHG-1', covers: [...covers], ...more }), facts, policy);
    expect(isFound(['#7'])).toBe(true);
    expect(isFound(['chg-2026-0042'])).toBe(true);
    expect(isFound([MERGED])).toBe(true);
    expect(isFound(['#9', 'CHG-9', sha('1')])).toBe(false);
    expect(isFound(['#7'], { withdrawn: { by: 'asmith', at: '2026-11-21T09:00:00Z', reason: 'No' } })).toBe(false);
  });
});

describe('a commit that no pull request brought', () => {
  const pushed = (changes: Partial<LandedCommit> = {}): readonly Edit[] => [
    withRecord({ covers: [sha('d')] }),
    withLanded(
      {
        sha: sha('d'),
        pull_requests: [],
        author: account('releaser'),
        committer: account('releaser'),
        files: ['package.json'],
        ...changes,
      } as LandedCommit,
      { sha: MERGED, pull_requests: [PR] },
    ),
  ];

  test('is covered by the record that names it', () => {
    expect(outcomeOf(given(DEPLOY, ...pushed()))).toMatchObject({ decision: 'authorised', errors: [] });
  });

  test('and by no other', () => {
    const world = given(DEPLOY, ...pushed(), withRecord({ covers: [sha('e')] }));
    expect(outcomeOf(world).errors).toEqual(['commit-not-covered']);
  });

  test('and not while that one waits', () => {
    const world = given(DEPLOY, ...pushed(), withPull({ reviews: [] }));
    expect(outcomeOf(world).decision).toBe('awaiting');
  });

  test('nor by the approval of whoever made it', () => {
    for (const who of [
      { author: account('cpatel') },
      { committer: account('cpatel') },
      { message: 'x\n\nCo-authored-by: C <103+cpatel@users.noreply.github.com>' },
    ])
      expect(outcomeOf(given(DEPLOY, ...pushed(who as Partial<LandedCommit>))).decision).toBe('awaiting');
  });

  test('nor where nobody knows who made it', () => {
    expect(outcomeOf(given(DEPLOY, ...pushed({ author: null }))).errors).toEqual(['commit-unattributed']);
    const world = given(DEPLOY, ...pushed());
    const { landed } = world.facts;
    const commits = landed === undefined || 'unavailable' in landed ? [] : landed.commits;
    const unasked = commits.map((one) => {
      const copy: { committer?: unknown } & LandedCommit = { ...one };
      delete copy.committer;
      return copy;
    });
    expect(outcomeOf(given(world, withLanded(...unasked))).decision).toBe('undetermined');
  });

  test('what it touches raises the level', () => {
    const world = given(DEPLOY, ...pushed({ files: ['migrations/1.sql'] }));
    expect(outcomeOf(world).verdict.changes[0]?.risk?.final).toBe('high');
  });

  test('content that differs from what was reviewed is named in the same way', () => {
    const differs = withLanded({
      sha: MERGED,
      pull_requests: [PR],
      differs: 'it is too large',
      files: ['src/keys.ts'],
    });
    expect(outcomeOf(given(DEPLOY, differs)).errors).toEqual(['commit-not-covered']);
    expect(outcomeOf(given(DEPLOY, differs, withRecord({ covers: [MERGED] }))).decision).toBe('authorised');
  });
});

describe('a commit inside of a pull request', () => {
  const inside: readonly Edit[] = [
    withPull({ commits: [commit(sha('5'), 'asmith'), commit(sha('a'), 'asmith', { parents: [sha('5')] })] }),
    withFacts({ subject: { ...DEPLOY.facts.subject, sha: sha('5') } }),
    withLanded({ sha: sha('5'), pull_requests: [PR] }),
  ];

  test('is covered neither by its record nor by its number, and by its name as the remedy says', () => {
    const { errors, verdict } = outcomeOf(given(DEPLOY, ...inside));
    expect(errors).toEqual(['commit-not-covered']);
    const remedy = verdict.findings.find(({ reason }) => reason === 'commit-not-covered')?.remedy;
    expect(remedy).toContain(`covers: ["${sha('5')}"]`);
    expect(remedy).not.toContain(`covers: ["#${PR}"]`);
    expect(outcomeOf(given(DEPLOY, ...inside, withRecord({ covers: [`#${PR}`] }))).decision).toBe('refused');
    expect(outcomeOf(given(DEPLOY, ...inside, withRecord({ covers: [sha('5')] }))).decision).toBe('authorised');
  });
});

describe('a record that a later pull request gave another time', () => {
  const moved = (broughtBy: unknown): readonly Edit[] => [
    withAnother(9, {
      files: [{ filename: PATH, status: 'modified' }],
      record_digests: [{ path: PATH, commit: sha('e'), digest: read(RECORD).digest }],
    }),
    (world) => ({
      ...world,
      facts: {
        ...world.facts,
        records: [{ path: PATH, digest: read(RECORD).digest, pull_request: 9, brought_by: broughtBy as number[] }],
      },
    }),
  ];

  test('goes on covering the first', () => {
    expect(outcomeOf(given(DEPLOY, ...moved([PR, 9])))).toMatchObject({ decision: 'authorised', errors: [] });
    expect(outcomeOf(given(DEPLOY, ...moved([9]))).errors).toContain('commit-not-covered');
  });

  test('and each needs its approval', () => {
    expect(outcomeOf(given(DEPLOY, ...moved([PR, 9]), withPull({ reviews: [] }))).decision).toBe('awaiting');
    expect(outcomeOf(given(DEPLOY, ...moved([PR, 9]), withPull({ reviews: [] }, 9))).decision).toBe('awaiting');
  });

  test('unread, it may be so and is not taken for it', () => {
    expect(outcomeOf(given(DEPLOY, ...moved(DOWN))).decision).toBe('undetermined');
  });
});

describe('what goes out to an environment by its paths', () => {
  const only = (...paths: string[]): Edit => withPolicy({ environments: { production: { paths } } });
  const beside = (...files: readonly string[]): Edit =>
    withAnother(8, { files: files.map((filename) => ({ filename, status: 'modified' })) });

  test('a pull request beside them needs no record', () => {
    expect(outcomeOf(given(DEPLOY, only('src/**'), beside('web/page.ts'))).decision).toBe('authorised');
    expect(outcomeOf(given(DEPLOY, only('src/**'), beside('web/page.ts', 'src/x.ts'))).errors).toEqual([
      'commit-not-covered',
    ]);
  });

  test('a workflow always belongs', () => {
    const world = given(DEPLOY, only('src/**'), beside('.github/workflows/deploy.yml'));
    expect(outcomeOf(world).errors).toEqual(['commit-not-covered']);
  });

  test('what was moved out of them belongs', () => {
    const files = [{ filename: 'web/x.ts', previous_filename: 'src/x.ts', status: 'renamed' }];
    expect(outcomeOf(given(DEPLOY, only('src/**'), withAnother(8, { files }))).errors).toEqual(['commit-not-covered']);
  });

  test('where nothing of it goes out there is nothing to record', () => {
    const world = given(
      DEPLOY,
      only('payments/**'),
      withPull({ files: [{ filename: 'web/page.ts', status: 'modified' }] }),
      withWorld({ judged: [] }),
    );
    expect(outcomeOf(world).decision).toBe('not-required');
    expect(outcomeOf(given(world, withPull({ files: DOWN as never }))).decision).toBe('undetermined');
    const inside = withLanded({ sha: MERGED, pull_requests: [PR], files: ['payments/a.ts'] });
    expect(outcomeOf(given(world, inside)).decision).toBe('refused');
  });

  test('the paths of another environment say nothing here', () => {
    const world = given(
      DEPLOY,
      withPolicy({ environments: { staging: { paths: ['src/**'] } } }),
      beside('web/page.ts'),
    );
    expect(outcomeOf(world).errors).toEqual(['commit-not-covered']);
  });
});
