/** One change waits and others could go: the report names the commit that could go out now, and branches an emergency off what runs. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import { digestRecord } from '../../../src/domain/terms/digest.ts';
import type { Finding } from '../../../src/domain/terms/finding.ts';
import type { ChangeRecord, LandedCommit } from '../../../src/domain/terms/generated/shapes.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import {
  BEFORE,
  commit,
  DEPLOY,
  type Edit,
  given,
  HEAD,
  pullRequest,
  RECORD,
  read,
  review,
  sha,
  withFacts,
  withPolicy,
  withWorld,
} from '../world.ts';

const [FIRST, SECOND] = [sha('1'), sha('2')];
/** Approved, and its time is in the evening. */
const EVENING: ChangeRecord = {
  ...RECORD,
  id: 'CHG-2026-0043',
  'configuration-items': ['component:default/ledger'],
  schedule: { start: '2026-11-24T20:00:00Z', end: '2026-11-24T21:00:00Z' },
};
const EMERGENCY: ChangeRecord = {
  ...EVENING,
  id: 'CHG-2026-0044',
  type: 'emergency',
  emergency: { incident: 'INC-1', justification: 'Signing fails.' },
  schedule: { start: '2026-11-24T10:00:00Z', end: '2026-11-24T12:00:00Z' },
};

const pull = (number: number, record: ChangeRecord, merge: string, head: string) =>
  pullRequest(number, {
    merge_commit_sha: merge,
    head: { ref: `b${number}`, sha: head },
    reviews: [review('cpatel', { commit_id: head })],
    commits: [commit(head, 'asmith')],
    files: [
      { filename: `src/${number}.ts`, status: 'modified' },
      { filename: `changes/${record.id}.yml`, status: 'added' },
    ],
    head_observations: [{ sha: head, at: '2026-11-20T09:00:00Z', source: 'activity' }],
    record_digests: [{ path: `changes/${record.id}.yml`, commit: head, digest: digestRecord(record) }],
  });

/** Two squash merges one after the other: #7 brings the first record, #8 the second. */
function twoOf(first: ChangeRecord, second: ChangeRecord, ...edits: readonly Edit[]): World {
  const [a, b] = [read(first), read(second)];
  const commits: readonly LandedCommit[] = [
    { sha: FIRST, pull_requests: [7], parents: [BEFORE], message: 'First' },
    { sha: SECOND, pull_requests: [8], parents: [FIRST], message: 'Second' },
  ];
  return given(
    DEPLOY,
    withWorld({ judged: [a, b] }),
    withFacts({
      subject: { ...DEPLOY.facts.subject, sha: SECOND },
      pull_requests: [pull(7, first, FIRST, HEAD), pull(8, second, SECOND, sha('d'))],
      records: [
        { path: a.path, digest: a.digest, base_digest: null, pull_request: 7 },
        { path: b.path, digest: b.digest, base_digest: null, pull_request: 8 },
      ],
      landed: { since: BEFORE, direction: 'ahead', commits: [...commits] },
    }),
    ...edits,
  );
}
const landedOf = (world: World) => world.facts.landed as { readonly commits: readonly LandedCommit[] };
const said = (world: World): readonly Finding[] =>
  decide(world).findings.filter(({ reason }) => reason === 'holds-back');

test('the commit before the one that waits could go out now', () => {
  const world = twoOf(RECORD, EVENING);
  const verdict = decide(world);
  expect(verdict.decision).toBe('awaiting');
  const [finding, ...more] = said(world);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ level: 'notice', change: null });
  expect([finding?.message, finding?.remedy]).toMatchInlineSnapshot(`
    [
      "Commit 1111111111111111111111111111111111111111 (the merge of #7) could go to production now, with CHG-2026-0042. What was merged after it has to wait for CHG-2026-0043 (awaiting).",
      "To let it go first, whoever deploys starts a deployment of exactly that commit, from a tag or a branch on it. Or wait, and deploy all of it together.",
    ]
  `);
  // And it is so: asked of that commit, with what it brings, the decision is yes.
  const alone = given(
    world,
    withWorld({ judged: world.judged.slice(0, 1), others: world.judged.slice(1) }),
    withFacts({
      subject: { ...world.facts.subject, sha: FIRST },
      landed: { ...(world.facts.landed as object), commits: landedOf(world).commits.slice(0, 1) } as never,
    }),
  );
  expect(decide(alone).decision).toBe('authorised');
});

describe('no commit is named', () => {
  const refused = { ...EVENING, schedule: { start: '2026-11-24T08:00:00Z', end: '2026-11-24T09:00:00Z' } };
  test('but before one that is refused as well', () => expect(said(twoOf(RECORD, refused))).toHaveLength(1));
  test.each<[string, World]>([
    ['where all may go', twoOf(RECORD, { ...EVENING, schedule: RECORD.schedule ?? { start: '', end: '' } })],
    ['where all wait', twoOf({ ...EVENING, id: 'CHG-2026-0041' }, EVENING)],
    ['where the first one waits', twoOf(EVENING, RECORD)],
    [
      'where the first lacks an approval',
      twoOf(RECORD, EVENING, (world) =>
        given(
          world,
          withFacts({
            pull_requests: world.facts.pull_requests.map((pr) => (pr.number === 7 ? { ...pr, reviews: [] } : pr)),
          }),
        ),
      ),
    ],
    [
      'where a history is not known',
      twoOf(RECORD, EVENING, (world) =>
        given(
          world,
          withFacts({
            landed: {
              ...(world.facts.landed as object),
              commits: landedOf(world).commits.map(({ sha: one, pull_requests }) => ({ sha: one, pull_requests })),
            } as never,
          }),
        ),
      ),
    ],
    [
      'where it holds the one that waits',
      twoOf(RECORD, EVENING, (world) =>
        given(
          world,
          withFacts({
            landed: {
              ...(world.facts.landed as object),
              commits: landedOf(world).commits.map((one) =>
                one.sha === FIRST ? { ...one, parents: [BEFORE, SECOND] } : one,
              ),
            } as never,
          }),
        ),
      ),
    ],
    ['where its record is needed for what comes after', twoOf({ ...RECORD, covers: ['#7', '#8'] }, EVENING)],
    [
      'where it names the one that waits',
      twoOf(RECORD, EVENING, (world) =>
        given(
          world,
          withFacts({
            pull_requests: world.facts.pull_requests.map((pr) =>
              pr.number === 7 ? { ...pr, body: 'Change: CHG-2026-0043' } : pr,
            ),
          }),
        ),
      ),
    ],
    [
      'where checks are asked of each commit',
      twoOf(
        RECORD,
        EVENING,
        withPolicy({ version: 1, environments: { production: { gate: 'enforce', checks: ['ci'] } } }),
        withFacts({
          check_runs: [],
          commit_statuses: [
            { id: 1, context: 'ci', state: 'success', created_at: '2026-11-24T09:00:00Z', creator: null },
          ],
        }),
      ),
    ],
    [
      'where the answer is only advice',
      twoOf(RECORD, EVENING, withPolicy({ version: 1, environments: { production: { gate: 'advise' } } })),
    ],
    [
      'where nobody knows what runs',
      twoOf(RECORD, EVENING, withFacts({ landed: { unavailable: 'GitHub answered 502' } })),
    ],
  ])('%s', (_, world) => expect(said(world)).toEqual([]));
});

test('an emergency that was merged after what waits is branched off what runs', () => {
  const life = { record: EMERGENCY as never, pull_request: 8, merged_at: '2026-11-20T11:00:00Z' };
  const emergencies = [{ path: 'changes/CHG-2026-0044.yml', history: [life] }] as never;
  const world = twoOf(EVENING, EMERGENCY, withFacts({ emergencies }));
  expect(decide(world).changes.map(({ decision }) => decision)).toEqual(['awaiting', 'authorised']);
  const [finding, ...more] = said(world);
  expect(more).toEqual([]);
  expect(finding?.change).toBe('CHG-2026-0044');
  expect([finding?.message, finding?.remedy]).toMatchInlineSnapshot(`
    [
      "The emergency CHG-2026-0044 could go to production now, but CHG-2026-0043 (awaiting) would go out with it, and that has to wait.",
      "Branch off what production runs: \`git push origin cccccccccccccccccccccccccccccccccccccccc:refs/heads/hotfix/CHG-2026-0044\`, \`git switch -c fix/CHG-2026-0044 cccccccccccccccccccccccccccccccccccccccc\`, \`git cherry-pick -x 2222222222222222222222222222222222222222\`. Give it a record of its own there (\`change-gate new --from CHG-2026-0044\`), open the pull request onto hotfix/CHG-2026-0044, have it approved and merged, and deploy that branch.",
    ]
  `);
});

test('what the first needs is looked for among the records that do not go out, too', () => {
  const done = read({
    ...RECORD,
    id: 'CHG-2026-0030',
    outcome: { result: 'successful', started: '2026-11-10T10:00:00Z', ended: '2026-11-10T10:30:00Z', summary: 'Done.' },
  });
  expect(
    said(twoOf({ ...RECORD, 'depends-on': [done.value.id] }, EVENING, withWorld({ others: [done] }))),
  ).toHaveLength(1);
});
