/** GitHub's own button to revert takes the change record along: the review says how to keep it, and at deployment there is a way at once. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import type { Facts, WayBackFact } from '../../../src/domain/terms/generated/shapes.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import {
  BEFORE,
  DEPLOY,
  DOWN,
  deployment,
  type Edit,
  given,
  HEAD,
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

describe('at review, of all that came since', () => {
  const REVERT = HEAD;
  const KEPT = revertOf(PATH, { ...OPEN, files: [{ filename: 'src/keys.ts', status: 'modified' }] });
  const ran = (environment: string, commits: readonly string[]) =>
    commits.map((one, at) =>
      deployment(commits.length - at, one, { environment, created_at: `2026-11-${20 - at}T10:05:00Z` }),
    );
  const way = (environment: string, commits: readonly string[], alike: string[][] | typeof DOWN): WayBackFact => ({
    environment,
    deployments: ran(environment, commits),
    alike,
  });
  const PRODUCTION = way('production', [MERGED, BEFORE], [[REVERT, BEFORE]]);
  const asked = (ways_back: Facts['ways_back'], pull = KEPT): World =>
    given(
      REVIEW,
      withWorld({ judged: [], others: [read(RECORD)] }),
      withFacts({
        review_of: [8],
        pull_requests: [pull],
        subject: { ...REVIEW.facts.subject, sha: REVERT },
        ...(ways_back === undefined ? {} : { ways_back }),
      }),
    );
  const said = (world: World) => {
    const { decision, findings } = decide(world);
    return [decision, ...findings.filter(({ level }) => level === 'error').map(({ reason }) => reason)];
  };

  test('it needs no record, and says what becomes of it', () => {
    const { decision, outcome, findings } = decide(asked([PRODUCTION, way('staging', [BEFORE], [[REVERT, BEFORE]])]));
    expect([decision, outcome]).toEqual(['not-required', 'pass']);
    expect(findings.find(({ reason }) => reason === 'back-out')).toMatchObject({
      level: 'notice',
      message:
        'Pull request #8 undoes all that came since: merged as it is, it has the content that production ran before, and going back to that is a back-out, which needs no record.',
      remedy:
        'Merge it, deploy it before anything else is merged, and write the outcome of the change that is backed out into its record. Where it is urgent, the commit that ran before goes out without a merge. staging runs this content already: there the pull request goes out with a record that names it (`covers: ["#8"]`).',
    });
  });

  test('a record that it takes along has to stay, and nothing else is asked', () => {
    const world = asked([PRODUCTION], revertOf(PATH, OPEN));
    expect(said(world)).toEqual(['refused', 'record-missing']);
    expect(deleted(world)?.remedy).toContain(`git checkout origin/main -- ${PATH}`);
  });

  test.each<[string, Facts['ways_back']]>([
    ['facts from before this was asked', undefined],
    ['it could not be read', DOWN],
    ["one file is kept: its content is no other's", [way('production', [MERGED, BEFORE], [])]],
    ['the contents could not be compared', [way('production', [MERGED, BEFORE], DOWN)]],
    [
      'the deployments could not be read',
      [{ environment: 'production', deployments: DOWN, alike: [[REVERT, BEFORE]] }],
    ],
    ['it is further back than the one before', [way('production', [MERGED, sha('d'), BEFORE], [[REVERT, BEFORE]])]],
    ['what was backed out is not gone to again', [way('production', [BEFORE, MERGED, BEFORE], [[REVERT, MERGED]])]],
    ['it is what runs there, and nothing goes back', [way('production', [BEFORE], [[REVERT, BEFORE]])]],
    ['nothing was ever deployed', [way('production', [], [])]],
    ['of another environment it is more than a way back', [PRODUCTION, way('staging', [MERGED, sha('d')], [])]],
  ])('it needs a record: %s', (_, ways) => {
    expect(said(asked(ways))).toEqual(['refused', 'record-missing']);
  });

  test('deployments that failed, or are listed under another name, are not what ran there', () => {
    const failed = ran('production', [MERGED, BEFORE]).map((one) => ({ ...one, statuses: [] }));
    const other = ran('staging', [MERGED, BEFORE]);
    for (const deployments of [failed, other])
      expect(said(asked([{ environment: 'production', deployments, alike: [[REVERT, BEFORE]] }]))).toEqual([
        'refused',
        'record-missing',
      ]);
  });
});
