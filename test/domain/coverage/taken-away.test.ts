/** What a deployment takes away, who names it, and what is said where nobody does: each fact by itself. */
import { describe, expect, test } from 'vitest';
import {
  isBackward,
  isNamingTakenAway,
  judgeTakenAway,
  sameContent,
  type TakenAway,
  takenAway,
  withFilesTakenAway,
} from '../../../src/domain/coverage/taken-away.ts';
import type { ChangeRecord, Facts, LandedCommit } from '../../../src/domain/terms/generated/shapes.ts';
import { indexRecords } from '../../../src/domain/terms/record-index.ts';
import { BEFORE, DEPLOY, DOWN, deployment, given, MERGED, RECORD, read, sha, withFacts } from '../world.ts';

const [A, B, C] = [sha('1'), sha('2'), sha('3')];
type LandedFact = Exclude<Facts['landed'], undefined>;

/** The environment runs A, and MERGED is to be deployed. */
const factsWith = (landed: object, changes: Partial<Facts> = {}): Facts =>
  given(
    DEPLOY,
    withFacts({
      deployments: [deployment(10, A)],
      landed: { since: A, direction: 'behind', commits: [], ...landed } as LandedFact,
      ...changes,
    }),
  ).facts;
const without = (key: 'landed' | 'deployments', facts: Facts): Facts => {
  const { [key]: _, ...rest } = facts;
  return rest as Facts;
};

describe('commits of one content', () => {
  const groups = {
    alike: [
      [B, C],
      [A, MERGED],
    ],
  };
  test.each([
    ['the first of its own group', groups, MERGED, A],
    ['itself, in no group', { alike: [[B, C]] }, MERGED, MERGED],
    ['itself, where nobody asked', {}, MERGED, MERGED],
    ['itself, where nobody could tell', { alike: DOWN }, MERGED, MERGED],
  ])('stand for %s', (_, landed, commit, is) => {
    expect(sameContent(factsWith(landed), commit)).toBe(is);
  });

  test('stand for themselves where the range is not known', () => {
    expect(sameContent(without('landed', factsWith(groups)), MERGED)).toBe(MERGED);
    expect(sameContent(given(DEPLOY, withFacts({ landed: DOWN })).facts, MERGED)).toBe(MERGED);
  });
});

describe('backward', () => {
  test.each<[string, object, boolean]>([
    ['behind', {}, true],
    ['beside', { direction: 'diverged' }, true],
    ['ahead', { direction: 'ahead' }, false],
    ['the very same', { direction: 'identical' }, false],
    ['the first deployment', { since: null }, false],
    ['beside, with all that it had', { direction: 'diverged', gone_missing: [] }, false],
    ['beside, without something', { direction: 'diverged', gone_missing: ['src/a.ts'] }, true],
    ['beside, and nobody could tell', { direction: 'diverged', gone_missing: DOWN }, true],
    ['behind, of which nothing is looked for', { gone_missing: [] }, true],
    ['behind, of the same content', { alike: [[MERGED, A]] }, false],
    ['beside, of the same content', { direction: 'diverged', alike: [[A, MERGED]] }, false],
    ['behind, of the content of another', { alike: [[MERGED, B]] }, true],
  ])('%s: %s', (_, landed, is) => {
    const facts = factsWith(landed);
    expect(isBackward(facts)).toBe(is);
    expect(takenAway(facts) !== null).toBe(is);
  });

  test('is not known without a range or a target', () => {
    const subject = { ...DEPLOY.facts.subject, sha: null };
    for (const facts of [
      without('landed', factsWith({})),
      given(DEPLOY, withFacts({ landed: DOWN })).facts,
      factsWith({}, { subject }),
    ])
      expect([isBackward(facts), takenAway(facts)]).toEqual([false, null]);
  });
});

describe('what is taken away', () => {
  test('is told by the facts', () => {
    const gone = [{ sha: A, pull_requests: [8] }];
    const all = { gone, gone_files: ['src/a.ts'], gone_missing: ['src/a.ts'] };
    expect(takenAway(factsWith(all))).toEqual({
      direction: 'behind',
      present: A,
      target: MERGED,
      gone,
      files: ['src/a.ts'],
      missing: ['src/a.ts'],
    });
    expect(takenAway(factsWith({ direction: 'diverged' }))).toEqual({
      direction: 'diverged',
      present: A,
      target: MERGED,
      gone: { unavailable: 'GitHub was not asked for them' },
      files: { unavailable: 'GitHub was not asked for them' },
      missing: null,
    });
  });

  test.each<[string, Facts['deployments'], boolean]>([
    ['it was deployed', [deployment(9, B), deployment(10, A)], true],
    ['another commit was deployed', [deployment(10, B)], false],
    ['it was deployed by this run alone', [deployment(10, A, { own_run: true })], false],
    ['it was deployed by this run too', [deployment(10, A, { own_run: true }), deployment(9, A)], true],
    [
      'it never succeeded',
      [deployment(10, A, { statuses: [{ state: 'failure', created_at: '2026-11-10T09:00:00Z' }] })],
      false,
    ],
    [
      'it succeeded once',
      [
        deployment(10, A, {
          statuses: ['inactive', 'success'].map((state) => ({ state, created_at: '2026-11-10T09:00:00Z' })) as never,
        }),
      ],
      true,
    ],
    ['nobody could tell', DOWN, true],
  ])('runs there: %s', (_, deployments, is) => {
    expect(takenAway(factsWith({}, { deployments: deployments as never })) !== null).toBe(is);
  });

  test('runs there where nobody asked', () => {
    expect(takenAway(without('deployments', factsWith({})))).not.toBeNull();
  });
});

const AWAY: TakenAway = { direction: 'behind', present: A, target: MERGED, gone: [], files: [], missing: null };
const covering = (...covers: readonly string[]) => read({ ...RECORD, covers: [...covers] } as ChangeRecord);
const commits = (...pulls: readonly LandedCommit['pull_requests'][]): readonly LandedCommit[] =>
  pulls.map((pull_requests, index) => ({ sha: [A, B, C][index] ?? A, pull_requests }));
const EARLIER = read({ ...RECORD, id: 'CHG-2026-0041' });
const known = factsWith(
  {},
  { records: [{ path: EARLIER.path, digest: EARLIER.digest, base_digest: null, pull_request: 8 }] },
);

describe('a record that names it', () => {
  test.each<[string, readonly string[], TakenAway['gone'], boolean]>([
    ['the target', [MERGED], [], true],
    ['the target, whatever goes', [MERGED], DOWN, true],
    ['a commit that goes', [B], commits([], []), true],
    ['a pull request of one that goes', ['#8'], commits([9], [7, 8]), true],
    ['the change of one that goes', ['CHG-2026-0041'], commits([9], [8]), true],
    ['a commit whose pull requests are not known', [A], commits(DOWN), true],
    ['a pull request, and those of what goes are not known', ['#8'], commits(DOWN), false],
    ['something else', ['#6', C], commits([8], [9]), false],
    ['what is there now, which is not known', [A], DOWN, false],
    ['nothing', [], commits([8]), false],
  ])('%s', (_, covers, gone, is) => {
    const record = covering(...covers);
    expect(isNamingTakenAway(record, { ...AWAY, gone }, known, indexRecords([record, EARLIER]))).toBe(is);
  });

  test('is judged by the files that go as well', () => {
    const gone = commits([8]);
    const facts = factsWith({ gone, gone_files: ['src/gone.ts'] });
    const files = (record: ReturnType<typeof covering>, of: Facts, own: readonly string[] | null = ['src/own.ts']) =>
      withFilesTakenAway(record, of, indexRecords([record]), own);
    expect(files(covering('#8'), facts)).toEqual(['src/own.ts', 'src/gone.ts']);
    expect(files(covering('#9'), facts)).toEqual(['src/own.ts']);
    expect(files(covering('#8'), factsWith({ direction: 'ahead', gone, gone_files: ['src/gone.ts'] }))).toEqual([
      'src/own.ts',
    ]);
    expect(files(covering('#8'), factsWith({ gone, gone_files: DOWN }))).toBeNull();
    expect(files(covering('#8'), facts, null)).toBeNull();
    expect(files(covering('#9'), facts, null)).toBeNull();
  });
});

describe('the judgement', () => {
  type Judged = readonly (readonly [decision: string, ...covers: string[]])[];
  const judge = (judged: Judged, away: Partial<TakenAway> = {}, facts = known) => {
    const all = judged.map(([decision, ...covers]) => ({
      record: covers.includes('all') ? read({ ...RECORD, covers: 'since-last-deployment' }) : covering(...covers),
      decision: decision as 'authorised',
    }));
    const { findings, unread } = judgeTakenAway(
      { ...AWAY, gone: commits([8], [9]), ...away },
      { facts, judged: all, all: indexRecords([...all.map(({ record }) => record), EARLIER]) },
    );
    return [...findings.map(({ level }) => level), ...unread.map(({ what }) => what)];
  };

  test.each<[string, Judged, readonly string[]]>([
    ['an authorised record names the target', [['authorised', MERGED]], []],
    ['an authorised record names all', [['authorised', '#8', B]], []],
    ['an authorised record names one of two', [['authorised', '#8']], ['error']],
    [
      'two authorised records name all between them',
      [
        ['authorised', '#8'],
        ['authorised', '#9'],
      ],
      [],
    ],
    [
      'one of these waits',
      [
        ['authorised', '#8'],
        ['awaiting', '#9'],
      ],
      ['notice'],
    ],
    ['the record that names the target waits', [['awaiting', MERGED]], ['notice']],
    ['nobody names anything', [['authorised']], ['error']],
    ['nothing is judged', [], ['error']],
    ['all that arrives is covered, which is not what goes', [['authorised', 'all']], ['error']],
  ])('%s', (_, judged, says) => {
    expect(judge(judged)).toEqual(says);
  });

  test('what was to be compared and was not is not known', () => {
    const blurred = factsWith({ alike: DOWN });
    expect(judge([['authorised']], {}, blurred)).toEqual(['whether this is what ran there before']);
    expect(judge([['authorised', MERGED]], {}, blurred)).toEqual([]);
    expect(judge([['authorised']], {}, factsWith({ alike: [[A, B]] }))).toEqual(['error']);
    expect(judge([['authorised']], {}, without('landed', known))).toEqual(['error']);
    expect(judge([['authorised']], { missing: DOWN })).toEqual(['whether what runs there comes with the target']);
    expect(judge([['authorised', MERGED]], { missing: DOWN })).toEqual([]);
  });

  test('what goes and is not known may be what a list names', () => {
    const commitsThatGo = 'the commits that the deployment takes away';
    expect(judge([['authorised', '#8']], { gone: DOWN })).toEqual([commitsThatGo]);
    expect(judge([['authorised', 'all']], { gone: DOWN })).toEqual(['error']);
    expect(judge([], { gone: DOWN })).toEqual(['error']);
    expect(judge([['authorised', '#8']], { gone: commits([8], DOWN) })).toEqual([
      'the pull requests of commit 2222222',
    ]);
    // No commit that goes is none that somebody could name.
    expect(judge([['authorised', '#8']], { gone: [] })).toEqual(['error']);
    expect(judge([['awaiting', '#8']], { gone: [] })).toEqual(['error']);
  });

  test.each<[Partial<TakenAway>, string]>([
    [{}, 'is older than 1111111, which production runs. Deploying it takes 2 commits (#8 and #9) away'],
    [{ direction: 'diverged' }, 'is on another branch than 1111111'],
    [{ gone: commits([]) }, 'takes one commit (1111111) away'],
    [{ gone: DOWN }, 'takes commits away'],
    [{ gone: commits(DOWN) }, 'takes one commit (1111111) away'],
    [{ gone: commits([8], [8]) }, 'takes 2 commits (#8) away'],
    [{ missing: ['a.ts'] }, 'Of what it changed since the two parted, a.ts does not come along.'],
    [{ missing: ['a.ts', 'b.ts'] }, 'a.ts and b.ts do not come along.'],
    [{ missing: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'a, b, c, d, e, … do not come along.'],
  ])('says what goes: %j', (away, text) => {
    const question = { facts: known, judged: [], all: indexRecords([]) };
    const [finding] = judgeTakenAway({ ...AWAY, gone: commits([8], [9]), ...away }, question).findings;
    expect(finding).toMatchObject({ reason: 'commit-not-covered', change: null, where: null });
    expect(finding?.message).toContain(text);
    expect(finding?.message.includes('come along')).toBe(away.missing !== undefined);
    expect(finding?.remedy.startsWith('Bring that to the branch')).toBe(away.missing !== undefined);
  });
});

test('what nothing ran before is no way back', () => {
  expect(takenAway(factsWith({ since: BEFORE }))).toBeNull();
});
