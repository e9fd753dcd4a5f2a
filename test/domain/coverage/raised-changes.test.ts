/** Changes without a file: what is one, what stops it, and every way in which somebody could put something of their own into a bot's. */
import { describe, expect, test } from 'vitest';
import { factOf } from '../../../src/domain/coverage/origin.ts';
import { isRaisedFor, judgeRaising } from '../../../src/domain/coverage/raised.ts';
import { raisedChanges } from '../../../src/domain/coverage/raised-changes.ts';
import type { Account, PullRequestFact } from '../../../src/domain/terms/generated/shapes.ts';
import type { ReasonId } from '../../../src/domain/terms/reasons.ts';
import {
  account,
  BEFORE,
  commit,
  DEPLOY,
  DOWN,
  type Edit,
  given,
  HEAD,
  MERGED,
  PATH,
  PR,
  pullRequest,
  RECORD,
  read,
  review,
  sha,
  withFacts,
  withOther,
  withPerson,
  withPolicy,
  withRecord,
  withWorld,
} from '../world.ts';
import {
  BOT,
  botCommit,
  bump,
  judge,
  MODEL,
  MODEL_PATH,
  NUMBER,
  OPEN,
  OUT,
  pushed,
  raise,
  saidIn,
  withBump,
  withModel,
} from './raised-world.ts';

describe('a bump of a bot', () => {
  test('is authorised without a record, as a standard change of its model', () => {
    const { decision, errors, verdict } = judge(OUT);
    expect({ decision, errors }).toEqual({ decision: 'authorised', errors: [] });
    expect(verdict.changes).toMatchObject([
      {
        id: 'dependency-bumps#123',
        title: MODEL.title,
        type: 'standard',
        path: MODEL_PATH,
        decision: 'authorised',
        risk: { final: 'low' },
      },
    ]);
  });

  test('may be merged, and whoever reads it is told who has to', () => {
    const judged = judge(OPEN);
    expect(judged.decision).toBe('authorised');
    expect(saidIn(judged)).toContain('It may go out if a person merges pull request #123');
  });

  test('is the same change whenever it is looked at', () => {
    const [first] = raise(OUT).judged;
    const [again] = raise(OPEN).judged;
    expect(first).toEqual(again);
    expect(first?.digest).toMatch(/^sha256:[0-9a-f]{64}$/u);
  });

  test('beside a change with a record each is judged for itself, and the worst decides', () => {
    const other = sha('d');
    const both = withFacts({
      landed: {
        since: BEFORE,
        direction: 'ahead',
        commits: [
          { sha: MERGED, pull_requests: [NUMBER] },
          { sha: other, pull_requests: [NUMBER + 1] },
        ],
      },
      pull_requests: [
        bump(),
        bump({ number: NUMBER + 1, merge_commit_sha: other, files: [{ filename: 'src/a.ts', status: 'modified' }] }),
      ],
    });
    const { decision, errors, verdict } = judge(OUT, both);
    expect({ decision, errors }).toEqual({ decision: 'refused', errors: ['commit-not-covered'] });
    expect(verdict.changes).toMatchObject([{ id: 'dependency-bumps#123', decision: 'authorised' }]);
  });

  test('of documentation alone needs no model', () => {
    const docs = withBump({ files: [{ filename: 'README.md', status: 'modified' }] });
    const { decision, verdict } = judge(OPEN, withPolicy({ scope: { except: ['*.md'] } }), docs);
    expect({ decision, changes: verdict.changes }).toEqual({ decision: 'not-required', changes: [] });
  });

  test('of another environment stands aside', () => {
    const { decision, errors, says } = judge(OUT, withModel({ environments: ['staging'] }));
    expect({ decision, errors }).toEqual({
      decision: 'refused',
      errors: ['commit-not-covered', 'environment-not-covered'],
    });
    expect(says).toContain('record-elsewhere');
  });
});

type Row = readonly [
  name: string,
  edits: readonly Edit[],
  decision: string,
  errors: readonly ReasonId[],
  says?: string,
];
const table = (world: typeof OUT, rows: readonly Row[]): void => {
  test.each(rows.map((row) => ({ name: row[0], row })))('$name', ({ row: [, edits, decision, errors, says = ''] }) => {
    const judged = judge(world, ...edits);
    expect({ decision: judged.decision, errors: judged.errors }).toEqual({ decision, errors });
    expect(saidIn(judged)).toContain(says);
  });
};
const AT_DEPLOY: readonly ReasonId[] = ['commit-not-covered', 'record-missing'];

describe('who opened it', () => {
  const user = (login: string, type: string): Edit => withBump({ user: account(login, type) });
  const app: Edit = withBump({ user: { ...BOT, login: 'Dependabot[bot]' } });
  table(OUT, [
    ['a person', [user('asmith', 'User')], 'refused', AT_DEPLOY],
    ['an account named alike', [user('dependabot', 'User')], 'refused', AT_DEPLOY],
    ['a user that has the name of an app', [user('dependabot[bot]', 'User')], 'refused', AT_DEPLOY],
    ['an organisation', [user('dependabot[bot]', 'Organization')], 'refused', AT_DEPLOY],
    ['another bot', [user('renovate[bot]', 'Bot')], 'refused', AT_DEPLOY],
    ['an account that is gone', [withBump({ user: null })], 'refused', AT_DEPLOY],
    ['the bot in other letters', [withModel({ 'raises-for': ['DependaBot[BOT]'] })], 'authorised', []],
    [
      'the same, the other way round',
      [app, withBump({ commits: [botCommit(HEAD, { author: BOT })] })],
      'authorised',
      [],
    ],
    ['an entry without the ending is no app', [withModel({ 'raises-for': ['dependabot'] })], 'refused', AT_DEPLOY],
    ['no entry at all', [withModel({ 'raises-for': undefined })], 'refused', AT_DEPLOY],
  ]);
});

describe('a bot under the account of a user', () => {
  const machine: Account = account('acme-renovate');
  const own = (changes: Partial<PullRequestFact> = {}): readonly Edit[] => [
    withModel({ 'raises-for': ['acme-renovate'] }),
    withBump({
      user: machine,
      commits: [botCommit(HEAD, { author: machine, committer: machine })],
      head_observations: [pushed(HEAD, machine)],
      ...changes,
    }),
  ];
  table(OUT, [
    ['is one where it is written so', own(), 'authorised', []],
    ['and merges nothing as a person', own({ merged_by: machine }), 'awaiting', ['approval-outstanding']],
    [
      'but never whoever the register lists',
      [...own(), withPerson('acme-renovate', { role: 'change-and-release-analyst' })],
      'refused',
      ['model-invalid'],
      'takes acme-renovate out of `raises-for`',
    ],
  ]);
});

describe('what else was put into it', () => {
  const more = sha('d');
  const commits = (
    ...all: PullRequestFact['commits'] extends infer T ? (T extends readonly (infer C)[] ? C[] : never) : never
  ): Edit => withBump({ commits: all });
  table(OUT, [
    [
      'a commit of a person',
      [
        withBump({
          commits: [botCommit(more), commit(HEAD, 'asmith')],
          head_observations: [pushed(more, BOT), pushed(HEAD, account('asmith'))],
        }),
      ],
      'refused',
      AT_DEPLOY,
      'its commit aaaaaaa was made by asmith',
    ],
    [
      'a commit of another bot',
      [commits(botCommit(HEAD, { author: account('ci[bot]', 'Bot') }))],
      'refused',
      AT_DEPLOY,
      'made by ci[bot]',
    ],
    [
      'one that a person committed',
      [commits(botCommit(HEAD, { committer: account('asmith') }))],
      'refused',
      AT_DEPLOY,
      'committed by asmith',
    ],
    [
      'one of nobody',
      [commits(botCommit(HEAD, { author: null }))],
      'refused',
      AT_DEPLOY,
      'belongs to no GitHub account',
    ],
    ['one that nobody committed', [commits(botCommit(HEAD, { committer: null }))], 'refused', AT_DEPLOY],
    [
      'a co-author',
      [commits(botCommit(HEAD, { message: 'Bump\n\nCo-authored-by: A <101+asmith@users.noreply.github.com>' }))],
      'refused',
      AT_DEPLOY,
      'names asmith as co-author',
    ],
    [
      'the bot itself as co-author',
      [
        commits(
          botCommit(HEAD, {
            message: `Bump\n\nCo-authored-by: dependabot[bot] <${BOT.id}+dependabot[bot]@users.noreply.github.com>`,
          }),
        ),
      ],
      'authorised',
      [],
    ],
    [
      'a commit under the name of the bot that a person pushed',
      [withBump({ head_observations: [pushed(HEAD, account('asmith'))] })],
      'refused',
      AT_DEPLOY,
      'asmith pushed aaaaaaa to it',
    ],
    [
      'the same, on which the bot went on',
      [
        withBump({
          commits: [botCommit(more), botCommit(HEAD)],
          head_observations: [pushed(more, account('asmith')), pushed(HEAD, BOT)],
        }),
      ],
      'refused',
      AT_DEPLOY,
      'asmith pushed ddddddd to it',
    ],
    [
      'a commit under the name of the bot that lay on the base when the bot went on from it, and does so no more (another base, a base pushed anew)',
      [withBump({ commits: [botCommit(more), botCommit(HEAD)], head_observations: [pushed(HEAD, BOT)] })],
      'refused',
      AT_DEPLOY,
      'GitHub shows no push of ddddddd by dependabot[bot]',
    ],
    [
      'several commits of the bot, each of which it was seen to push',
      [
        withBump({
          commits: [botCommit(more), botCommit(HEAD)],
          head_observations: [pushed(more, BOT, '2026-11-19T09:00:00Z'), pushed(HEAD, BOT)],
        }),
      ],
      'authorised',
      [],
    ],
    [
      'a merge of the bot’s own of what nobody saw it push',
      [
        withBump({
          commits: [botCommit(sha('e')), botCommit(more), botCommit(HEAD, { parents: [sha('e'), more] })],
          head_observations: [pushed(sha('e'), BOT, '2026-11-19T09:00:00Z'), pushed(HEAD, BOT)],
        }),
      ],
      'refused',
      AT_DEPLOY,
      'GitHub shows no push of ddddddd by dependabot[bot]',
    ],
    [
      'what a person pushed and the bot pushed over',
      [withBump({ head_observations: [pushed(more, account('asmith'), '2026-11-19T09:00:00Z'), pushed(HEAD, BOT)] })],
      'authorised',
      [],
    ],
    [
      'a branch that a person restored after the merge',
      [withBump({ head_observations: [pushed(HEAD, BOT), pushed(HEAD, account('asmith'), '2026-11-21T09:00:00Z')] })],
      'authorised',
      [],
    ],
    [
      'a push of which GitHub names nobody',
      [withBump({ head_observations: [pushed(HEAD, null)] })],
      'refused',
      AT_DEPLOY,
    ],
    [
      'a push of which nobody asked',
      [withBump({ head_observations: [{ sha: HEAD, at: '2026-11-20T09:00:00Z', source: 'activity' }] })],
      'undetermined',
      ['evidence-unavailable'],
    ],
    [
      'a fork, of which GitHub shows no pushes',
      [withBump({ head_observations: [{ sha: HEAD, at: '2026-11-20T09:00:00Z', source: 'workflow_run' }] })],
      'refused',
      AT_DEPLOY,
      'GitHub shows no push of aaaaaaa by dependabot[bot]',
    ],
    [
      'pushes that could not be read',
      [withBump({ head_observations: DOWN })],
      'undetermined',
      ['evidence-unavailable'],
    ],
    ['commits that could not be read', [withBump({ commits: DOWN })], 'undetermined', ['evidence-unavailable']],
    ['files that could not be read', [withBump({ files: DOWN })], 'undetermined', ['evidence-unavailable']],
    [
      'content that landed otherwise',
      [
        withFacts({
          landed: {
            since: BEFORE,
            direction: 'ahead',
            commits: [{ sha: MERGED, pull_requests: [NUMBER], differs: 'src/a.ts is new' }],
          },
        }),
      ],
      'refused',
      ['commit-not-covered'],
    ],
  ]);
});

describe('the base that a person merged in', () => {
  const merge = (changes: Parameters<typeof commit>[2]): Edit =>
    withBump({
      commits: [
        botCommit(sha('d')),
        commit(HEAD, 'asmith', { committer: account('web-flow'), parents: [sha('d'), BEFORE], ...changes }),
      ],
      head_observations: [pushed(sha('d'), BOT), pushed(HEAD, account('asmith'))],
    });
  table(OUT, [
    ['adds nothing by its content', [merge({ clean_merge: true })], 'authorised', []],
    ['hides an edit', [merge({ clean_merge: false })], 'refused', AT_DEPLOY, 'was made by asmith'],
    ['was not looked into', [merge({})], 'refused', AT_DEPLOY],
    [
      'on top of what the bot did not push',
      [merge({ clean_merge: true }), withBump({ head_observations: [pushed(HEAD, account('asmith'))] })],
      'refused',
      AT_DEPLOY,
      'GitHub shows no push of ddddddd by dependabot[bot]',
    ],
    [
      'is no base, but a commit under the bot’s name that nobody saw pushed',
      [
        merge({ clean_merge: true }),
        withBump({
          commits: [
            botCommit(sha('d')),
            botCommit(sha('e')),
            commit(HEAD, 'asmith', {
              committer: account('web-flow'),
              parents: [sha('d'), sha('e')],
              clean_merge: true,
            }),
          ],
        }),
      ],
      'refused',
      AT_DEPLOY,
      'merges eeeeeee, which is not on the base',
    ],
  ]);
});

describe('what it touches', () => {
  const files = (...names: readonly string[]): Edit =>
    withBump({ files: names.map((filename) => ({ filename, status: 'modified' })) });
  table(OUT, [
    [
      'more than the model reaches to',
      [files('package-lock.json', 'src/a.ts')],
      'refused',
      AT_DEPLOY,
      'it changes src/a.ts, which the model is not for',
    ],
    ['a lockfile of elsewhere', [files('web/package-lock.json')], 'refused', AT_DEPLOY],
    ['nothing', [files()], 'refused', AT_DEPLOY],
    [
      'the policy, however wide the model',
      [withModel({ paths: ['**'] }), files('package-lock.json', '.github/change-gate/policy.yml')],
      'refused',
      AT_DEPLOY,
    ],
    [
      'a workflow that the model names',
      [withModel({ paths: ['.github/workflows/*.yml'] }), files('.github/workflows/ci.yml')],
      'authorised',
      [],
    ],
    [
      'what was moved out of elsewhere',
      [withBump({ files: [{ filename: 'package.json', status: 'renamed', previous_filename: 'src/a.json' }] })],
      'refused',
      AT_DEPLOY,
    ],
    ['a record of its own', [files('package-lock.json', PATH)], 'refused', AT_DEPLOY],
  ]);
});

describe('the model', () => {
  const floor = { floors: [{ name: 'dependencies', when: { paths: ['package*.json'] }, 'at-least': 'high' as const }] };
  const failed = {
    id: 'dependency-bumps-122',
    type: 'standard' as const,
    model: 'dependency-bumps',
    covers: ['#122'],
    outcome: {
      result: 'failed' as const,
      started: '2026-11-20T10:00:00Z',
      ended: '2026-11-20T10:05:00Z',
      summary: 'No.',
    },
  };
  table(OUT, [
    ['expired', [withModel({ expires: '2026-11-01' })], 'refused', ['model-expired'], 'covers: ["#123"]'],
    [
      'suspended',
      [withModel({ suspended: { by: 'cpatel', at: '2026-11-01T09:00:00Z', reason: 'Twice' } })],
      'refused',
      ['model-suspended'],
    ],
    [
      'suspended by the failed use before',
      [withOther(failed)],
      'refused',
      ['model-suspended'],
      'Look at dependency-bumps-122 first',
    ],
    [
      'approved anew since',
      [withOther(failed), withModel({ 'approved-at': '2026-11-21T09:00:00Z' })],
      'authorised',
      [],
    ],
    ['approved by nobody of the level', [withModel({ 'approved-by': 'efox' })], 'refused', ['model-unapproved']],
    ['a placeholder for who approves', [withModel({ 'approved-by': 'nobody-yet' })], 'refused', ['model-unapproved']],
    ['not earned', [withPolicy({})], 'refused', ['model-unproven']],
    [
      'raised above its level by a floor',
      [withPolicy({ standard: { successes: 0 }, risk: floor })],
      'refused',
      ['model-scope-exceeded'],
      'high risk',
    ],
    [
      'two files of one id',
      [(world) => ({ ...world, models: [...world.models, { path: `${MODEL_PATH}.yml`, value: MODEL }] })],
      'refused',
      ['model-invalid'],
    ],
    [
      'frozen time',
      [
        withWorld({
          calendar: {
            path: 'calendar.yml',
            value: {
              version: 1,
              windows: [],
              freezes: [
                {
                  id: 'FRZ-1',
                  name: 'Stop',
                  start: '2026-11-24T00:00:00Z',
                  end: '2026-11-25T00:00:00Z',
                  hardness: 'hard',
                  environments: ['production'],
                },
              ],
            },
          },
        }),
      ],
      'refused',
      ['in-freeze'],
    ],
    [
      'a second model that reaches to it and is suspended',
      [
        (world) => ({
          ...world,
          models: [
            ...world.models,
            {
              path: 'b.yml',
              value: {
                ...MODEL,
                id: 'all-bumps',
                paths: ['*.json'],
                suspended: { by: 'cpatel', at: '2026-11-01T09:00:00Z', reason: 'Twice' },
              },
            },
          ],
        }),
      ],
      'refused',
      ['model-suspended'],
    ],
  ]);
});

describe('the person behind it', () => {
  const byBot = withBump({ merged_by: account('github-actions[bot]', 'Bot') });
  const approved = (login: string, changes: Parameters<typeof review>[1] = {}): Edit =>
    withBump({ merged_by: account('github-actions[bot]', 'Bot'), reviews: [review(login, changes)] });
  const after = { submitted_at: '2026-11-23T10:00:00Z' };
  table(OUT, [
    ['merged it, whoever that is', [withBump({ merged_by: account('somebody') })], 'authorised', []],
    ['is none: a bot merged it', [byBot], 'awaiting', ['approval-outstanding'], 'was merged by github-actions[bot]'],
    ['is none: the bot itself merged it', [withBump({ merged_by: BOT })], 'awaiting', ['approval-outstanding']],
    ['is none: whoever merged it is gone', [withBump({ merged_by: null })], 'awaiting', ['approval-outstanding']],
    ['need be none where the model says so', [byBot, withModel({ unreviewed: true })], 'authorised', []],
    ['approved it', [approved('ghall')], 'authorised', []],
    ['approved it after the merge', [approved('ghall', after)], 'authorised', []],
    ['is not known to the register', [approved('stranger')], 'awaiting', ['approval-outstanding']],
    [
      'is a bot',
      [withBump({ merged_by: BOT, reviews: [review('ghall', { user: account('ghall', 'Bot') })] })],
      'awaiting',
      ['approval-outstanding'],
    ],
    [
      'approved what the bot replaced',
      [approved('ghall', { commit_id: sha('d') })],
      'awaiting',
      ['approval-outstanding'],
    ],
    [
      'approved before the bot pushed this',
      [approved('ghall', { submitted_at: '2026-11-20T08:00:00Z' })],
      'awaiting',
      ['approval-outstanding'],
    ],
    ['took it back', [approved('ghall', { state: 'CHANGES_REQUESTED' })], 'awaiting', ['approval-outstanding']],
    [
      'is not known: nobody asked who merged',
      [withBump({ merged_by: undefined as never })],
      'undetermined',
      ['evidence-unavailable'],
    ],
    [
      'is not known: the reviews could not be read',
      [withBump({ merged_by: BOT, reviews: DOWN })],
      'undetermined',
      ['evidence-unavailable'],
    ],
  ]);

  test('a manager who asks for changes stops it', () => {
    const no = review('cpatel', { state: 'CHANGES_REQUESTED' });
    expect(judge(OUT, withBump({ reviews: [no] }))).toMatchObject({
      decision: 'refused',
      errors: ['approval-rejected'],
    });
  });
});

describe('a person on the branch of the bot', () => {
  const mixed = withBump({
    commits: [botCommit(sha('d')), commit(HEAD, 'asmith')],
    head_observations: [pushed(sha('d'), BOT), pushed(HEAD, account('asmith'))],
  });

  test('is told that it is a change like any other now, and what to do', () => {
    const judged = judge(OPEN, mixed);
    expect(judged).toMatchObject({ decision: 'refused', errors: ['record-missing'] });
    const [finding] = judged.verdict.findings.filter(({ reason }) => reason === 'record-missing');
    expect(finding?.message).toBe(
      'dependabot[bot] opened pull request #123, but its commit aaaaaaa was made by asmith, so it is not a standard change of the model dependency-bumps. No change record was found for this pull request: no input `change`, no `Change:` line, and no record among its files.',
    );
    expect(finding?.remedy).toContain(
      'Or put what was added into a pull request of its own, and have the bot recreate this one',
    );
  });
});

describe('a weekly release', () => {
  const number = NUMBER;
  const landed = withFacts({
    landed: {
      since: BEFORE,
      direction: 'ahead',
      commits: [
        { sha: sha('e'), pull_requests: [number] },
        { sha: MERGED, pull_requests: [PR] },
      ],
    },
    pull_requests: [
      pullRequest(PR),
      bump({
        merge_commit_sha: sha('e'),
        head: { ref: 'bump', sha: sha('d') },
        commits: [botCommit(sha('d'))],
        head_observations: [pushed(sha('d'), BOT)],
      }),
    ],
  });
  const models = withWorld({ models: OUT.models });
  const weekly = given(DEPLOY, landed, withRecord({ covers: 'since-last-deployment' }), models);

  test('takes a bump along without an approval of its own', () => {
    const policy = withPolicy({ standard: { successes: 0 } });
    expect(judge(weekly, policy)).toMatchObject({ decision: 'authorised', errors: [] });
  });

  test('but a change that does not go out with the bump keeps its time for itself', () => {
    const policy = withPolicy({ standard: { successes: 0 } });
    const apart = withOther({ id: 'CHG-2026-0001', 'requested-at': '2026-11-02T09:00:00Z' });
    expect(judge(OUT, policy, apart)).toMatchObject({ decision: 'refused', errors: ['collision'] });
  });

  test('is held by a bump whose model pre-approves nothing', () => {
    expect(judge(weekly, withPolicy({}))).toMatchObject({ decision: 'refused', errors: ['model-unproven'] });
  });

  test('without a model asks for the approval as ever', () => {
    expect(judge(weekly, withWorld({ models: [] })).decision).toBe('awaiting');
  });
});

describe('a record that names it', () => {
  const covering = read({ ...RECORD, covers: [`#${NUMBER}`] });
  const byId = read({ ...RECORD, covers: [`dependency-bumps#${NUMBER}`] });

  test.each([covering, byId])('answers for it in place of the model', (record) => {
    const world = given(OUT, withModel({ suspended: { by: 'cpatel', at: '2026-11-01T09:00:00Z', reason: 'Twice' } }));
    expect(raise({ ...world, judged: [record] }).judged).toEqual([record]);
  });

  test.each([
    ['for all since the last deployment', { covers: 'since-last-deployment' as const }],
    ['of another environment', { covers: [`#${NUMBER}`], environments: ['staging'] }],
  ])('but one %s does not', (_, changes) => {
    const record = read({ ...RECORD, ...changes });
    expect(raise({ ...OUT, judged: [record] }).judged.map(({ value }) => value.id)).toEqual([
      RECORD.id,
      'dependency-bumps#123',
    ]);
  });
});

test('of a draft nothing is raised, and with a record of its own it is nobody else’s', () => {
  const { stage, environment, policy, facts, models, judged, others } = OPEN;
  const question = { stage, environment, policy, facts, models, judged, others };
  expect(raisedChanges(question)).toHaveLength(1);
  expect(raisedChanges({ ...question, stage: 'draft' })).toEqual([]);
  const own = given(
    OPEN,
    withBump({
      files: [
        { filename: 'package-lock.json', status: 'modified' },
        { filename: 'changes/CHG-1.yml', status: 'added' },
      ],
    }),
  );
  const [pr] = own.facts.pull_requests;
  expect(pr && judgeRaising(pr, MODEL, own.policy)).toEqual({ is: 'none' });
});

test('an app and a user of one name are two', () => {
  const is = (entry: string, login: string, type: string) => isRaisedFor([entry], { login, id: 1, type });
  expect(is('dependabot[bot]', 'Dependabot[bot]', 'Bot')).toBe(true);
  expect(is('dependabot[bot]', 'dependabot[bot]', 'User')).toBe(false);
  expect(is('dependabot', 'dependabot', 'User')).toBe(true);
  expect(is('dependabot', 'dependabot', 'Bot')).toBe(false);
  expect(is('dependabot', 'dependabot[bot]', 'Bot')).toBe(false);
  expect(isRaisedFor(['dependabot'], null)).toBe(false);
});

test('when a change without a file was merged is told by its own pull request', () => {
  const [other, own] = [bump({ number: 1, merged_at: '2026-11-01T09:00:00Z' }), bump()];
  const record = { ...read(RECORD), raisedIn: NUMBER };
  const at = (...pulls: (typeof own)[]) => factOf({ ...OUT.facts, pull_requests: pulls }, record)?.first_merged_at;
  expect(at(other, own)).toBe(own.merged_at);
  expect(at(other)).toBeNull();
  // Of a written one by its own file, and what that holds.
  const written = read(RECORD);
  const fact = { path: written.path, digest: written.digest, pull_request: PR };
  const known = (changes: object) =>
    factOf({ ...OUT.facts, records: [{ ...fact, ...changes }] }, written)?.pull_request;
  expect([known({}), known({ path: 'changes/copy.yml' }), known({ digest: 'sha256:1' })]).toEqual([
    PR,
    undefined,
    undefined,
  ]);
});

test('whoever merged it is a person by every sign, and not the one who opened it', () => {
  const merged = (by: Account | null, user = BOT, raises = 'dependabot[bot]') => {
    const pushes = { user, commits: [botCommit(HEAD, { author: user })], head_observations: [pushed(HEAD, user)] };
    return judge(given(OUT, withModel({ 'raises-for': [raises] }), withBump({ ...pushes, merged_by: by }))).decision;
  };
  expect(merged(account('asmith'))).toBe('authorised');
  const robot = { ...account('robot'), id: 77 };
  expect(merged(account('asmith'), robot, 'robot')).toBe('authorised');
  for (const by of [
    null,
    BOT,
    { ...account('merger'), type: 'Bot' },
    { ...account('merger[bot]'), type: 'User' },
    { ...account('merger'), type: 'Organization' },
  ])
    expect([by?.login, merged(by)]).toEqual([by?.login, 'awaiting']);
  // An account that works for itself does so under another name too.
  expect(merged({ ...robot, login: 'renamed' }, robot, 'robot')).toBe('awaiting');
  expect(merged(robot, robot, 'robot')).toBe('awaiting');
});
