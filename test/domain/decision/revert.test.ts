/** GitHub's own button to revert takes the change record along: the review says how to keep it, and at deployment there is a way at once. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import {
  BEFORE,
  DEPLOY,
  deployment,
  type Edit,
  given,
  MERGED,
  PATH,
  PR,
  pullRequest,
  RECORD,
  REVIEW,
  read,
  sha,
  withFacts,
  withWorld,
} from '../world.ts';

const OPEN = { state: 'open', merged_at: null, merge_commit_sha: null } as const;
const revertOf = (path: string, changes = {}) =>
  pullRequest(8, {
    files: [
      { filename: 'src/keys.ts', status: 'modified' },
      { filename: path, status: 'removed' },
    ],
    ...changes,
  });
const reviewed = (path: string): World =>
  given(REVIEW, withWorld({ judged: [] }), withFacts({ review_of: [8], pull_requests: [revertOf(path, OPEN)] }));
const deleted = (world: World) =>
  decide(world).findings.find(({ reason, message }) => reason === 'record-missing' && message.includes('deletes'));

describe('at review', () => {
  test('the record is kept, and how', () => {
    expect(deleted(reviewed(PATH))).toMatchObject({
      level: 'error',
      message: `Pull request #8 deletes the change record ${PATH}. Records are kept, also when a change is reverted.`,
      remedy: `On the branch of #8 put the file back (\`git fetch origin main && git checkout origin/main -- ${PATH}\`), commit and push it. A change that is no longer wanted gets \`withdrawn\`, and one that was backed out gets its \`outcome\`.`,
    });
  });

  test('without a record it is told how to go back at once', () => {
    const world = given(
      reviewed(PATH),
      withFacts({ pull_requests: [revertOf(PATH, { ...OPEN, title: 'Revert "Rotate the key"' })] }),
    );
    const missing = decide(world).findings.filter(({ message }) => message.startsWith('No change record was found'));
    expect(missing.map(({ remedy }) => remedy)).toEqual([
      expect.stringMatching(/deploy the commit that it ran before, which needs no record and no merge\.$/u),
    ]);
  });

  test.each(['changes/$(reboot).yml', 'changes/a b.yml', 'changes/`id`.yml', "changes/a';id;'.yml"])(
    'no command holds a path that a shell would read: %s',
    (path) => expect(deleted(reviewed(path))?.remedy).not.toMatch(/git |checkout/),
  );
});

describe('at deployment, to what ran before by its content', () => {
  const REVERT = sha('e');
  const night: Edit = withWorld({ now: '2026-11-24T23:30:00Z', judged: [], others: [] });
  const back = (record: 'gone' | 'there', pull = revertOf(PATH)): World =>
    given(
      DEPLOY,
      night,
      withWorld(record === 'there' ? { others: [read(RECORD)] } : {}),
      withFacts({
        now: '2026-11-24T23:30:00Z',
        subject: { ...DEPLOY.facts.subject, sha: REVERT },
        pull_requests: [pullRequest(PR), pull],
        deployments: [deployment(24, MERGED, { created_at: '2026-11-24T10:05:00Z' }), deployment(10, BEFORE)],
        landed: {
          since: MERGED,
          direction: 'ahead',
          commits: [{ sha: REVERT, pull_requests: [8] }],
          alike: [[BEFORE, REVERT]],
        },
      }),
    );

  test('the record that it took along has to come back, and the commit itself that ran before goes out at once', () => {
    const verdict = decide(back('gone'));
    expect(verdict.decision).toBe('refused');
    expect(deleted(back('gone'))?.remedy).toContain(`git checkout ${BEFORE} -- ${PATH}`);
    expect(deleted(back('gone'))?.remedy).toContain(`Or deploy ${BEFORE}, which ran before: that needs nothing.`);
    const itself = given(
      back('gone'),
      withFacts({
        subject: { ...DEPLOY.facts.subject, sha: BEFORE },
        landed: {
          since: MERGED,
          direction: 'behind',
          commits: [{ sha: BEFORE, pull_requests: [] }],
          alike: [[BEFORE, REVERT]],
        },
      }),
    );
    expect(decide(itself).decision).toBe('authorised');
  });

  test('put back it is a back-out like any other, and so is one that kept it', () => {
    expect(decide(back('there')).decision).toBe('authorised');
    expect(deleted(back('there'))).toBeUndefined();
    const kept = revertOf(PATH, { files: [{ filename: 'src/keys.ts', status: 'modified' }] });
    expect(decide(back('there', kept)).decision).toBe('authorised');
  });
});
