/** Whether one commit that goes out is answered for: by each of the ways in which it can be, and what is said where it is not. */
import { describe, expect, test } from 'vitest';
import { type Cover, type CoverageQuestion, coverOf } from '../../../src/domain/coverage/cover.ts';
import type { ChangeRecord, Facts, LandedCommit, Policy } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { indexRecords } from '../../../src/domain/terms/record-index.ts';
import {
  commit,
  DEPLOY,
  DOWN,
  type Edit,
  given,
  HEAD,
  MERGED,
  PR,
  pullRequest,
  RECORD,
  read,
  sha,
  withFacts,
  withoutFacts,
  withPull,
} from '../world.ts';

const COMMIT = sha('5');
const DOCS = [{ filename: 'docs/a.md', status: 'modified' as const }];
const CODE = [{ filename: 'src/a.ts', status: 'modified' as const }];
const policy = (changes: object = {}): CoverageQuestion['policy'] =>
  completePolicy(null, { version: 1, scope: { except: ['docs/**'] }, ...changes } as Policy);

type Judged = readonly (readonly [changes: Partial<ChangeRecord>, decision: string])[];
function question(judged: Judged, edits: readonly Edit[] = [], others: readonly ChangeRecord[] = []): CoverageQuestion {
  const { facts } = given(DEPLOY, ...edits);
  const all = judged.map(([changes, decision]) => ({
    record: read({ ...RECORD, ...changes }),
    decision: decision as 'authorised',
  }));
  return {
    policy: policy(),
    facts,
    judged: all,
    all: indexRecords([...all.map(({ record }) => record), ...others.map(read)]),
    models: [],
    gate: 'enforce',
  };
}
const of = (commitChanges: Partial<LandedCommit>, asked: CoverageQuestion): Cover =>
  coverOf({ sha: MERGED, pull_requests: [PR], ...commitChanges }, asked);
/** What it is, and how far what is said stops. */
const is = (cover: Cover): string =>
  cover.is === 'uncovered'
    ? `${cover.finding.level}: ${cover.finding.message}`
    : [cover.is, ...cover.unread.map(({ what }) => what)].join(', ');
const withPulls =
  (...pulls: readonly ReturnType<typeof pullRequest>[]): Edit =>
  (world) =>
    given(world, withFacts({ pull_requests: [...world.facts.pull_requests, ...pulls] }));

const OWN: Judged = [[{}, 'authorised']];

describe('a commit', () => {
  test('that runs there already needs nothing', () => {
    expect(is(of({ runs_already: true, pull_requests: DOWN as never }, question([])))).toBe('not-needed');
    expect(is(of({ pull_requests: DOWN as never }, question([])))).toBe('unknown, the pull requests of commit bbbbbbb');
  });

  test.each<[string, Judged, string]>([
    ['by an authorised record', [[{ covers: [COMMIT] }, 'authorised']], 'covered'],
    [
      'by one that is authorised and one that waits',
      [
        [{ covers: [COMMIT] }, 'awaiting'],
        [{ covers: [COMMIT] }, 'authorised'],
      ],
      'covered',
    ],
    [
      'by one that waits',
      [[{ covers: [COMMIT] }, 'awaiting']],
      'notice: Commit 5555555 is named by CHG-2026-0042, which still waits.',
    ],
    [
      'by two that wait',
      [
        [{ covers: [COMMIT] }, 'awaiting'],
        [{ id: 'CHG-2', covers: [COMMIT] }, 'refused'],
      ],
      'notice: Commit 5555555 is named by CHG-2026-0042, which still waits and CHG-2, which is refused.',
    ],
    [
      'by one that needs none itself',
      [[{ covers: [COMMIT] }, 'not-required']],
      'unknown, the pull requests of commit 5555555',
    ],
    ['by none', [[{ covers: [MERGED] }, 'authorised']], 'unknown, the pull requests of commit 5555555'],
  ])('is named by its SHA %s', (_, judged, says) => {
    expect(is(of({ sha: COMMIT, pull_requests: DOWN as never }, question(judged)))).toBe(says);
  });

  test('that has other content than was reviewed is not covered, but by its name', () => {
    const changes = { differs: 'src/a.ts' } as Partial<LandedCommit>;
    expect(is(of(changes, question(OWN)))).toMatch(/^error: Commit bbbbbbb is not what was reviewed: src\/a\.ts\.$/);
    expect(is(of(changes, question([[{ covers: [MERGED] }, 'authorised']])))).toBe('covered');
  });

  test('of no pull request needs what its files need', () => {
    const none = (changes: Partial<LandedCommit>) => is(of({ pull_requests: [], ...changes }, question(OWN)));
    expect(none({ files: ['docs/a.md'] })).toBe('not-needed');
    expect(none({ files: ['docs/a.md', 'src/a.ts'] })).toBe('error: Commit bbbbbbb belongs to no merged pull request.');
    expect(none({ files: [] })).toMatch(/^error/);
    expect(none({})).toMatch(/^error/);
  });
});

describe('a pull request of it', () => {
  test.each<[string, Judged, string]>([
    ['whose record is authorised', OWN, 'covered'],
    [
      'whose record waits',
      [[{}, 'awaiting']],
      'notice: Commit bbbbbbb has no authorised change record: pull request #7 has CHG-2026-0042, which still waits.',
    ],
    [
      'whose record needs no approval',
      [[{}, 'not-required']],
      'error: Commit bbbbbbb has no authorised change record: pull request #7 has CHG-2026-0042, which authorises nothing here.',
    ],
    [
      'that a second record answers for',
      [
        [{}, 'awaiting'],
        [{ id: 'CHG-2', covers: ['#7'] }, 'authorised'],
      ],
      'covered',
    ],
    [
      'that nobody answers for',
      [],
      'error: Commit bbbbbbb has no authorised change record: pull request #7 has no change record.',
    ],
  ])('%s', (_, judged, says) => {
    const asked = question(judged, judged.length === 0 ? [withFacts({ records: [] })] : []);
    expect(is(of({}, asked))).toBe(says);
  });

  test('has a record that is not judged here', () => {
    expect(is(of({}, { ...question([], [], [RECORD]) }))).toBe(
      'error: Commit bbbbbbb has no authorised change record: pull request #7 has CHG-2026-0042, which does not cover it here.',
    );
  });

  test('that nobody asked for may cover it', () => {
    expect(is(of({ pull_requests: [8] }, question(OWN)))).toBe(
      'unknown, pull request #8, to which commit bbbbbbb belongs',
    );
    // Whatever comes first: another of its pull requests does.
    expect(is(of({ pull_requests: [8, PR] }, question(OWN)))).toBe(
      'covered, pull request #8, to which commit bbbbbbb belongs',
    );
    expect(is(of({ pull_requests: [PR, 8] }, question(OWN)))).toBe('covered');
    // One that does not cover it, and one of which nobody knows.
    expect(is(of({ pull_requests: [PR, 8] }, question([], [withFacts({ records: [] })])))).toMatch(/^unknown/);
  });

  test('of several that do not cover it all are told, and the way on of the first', () => {
    const asked = question([], [withFacts({ records: [] }), withPulls(pullRequest(8, { files: CODE }))]);
    const cover = of({ pull_requests: [PR, 8] }, asked);
    expect(is(cover)).toBe(
      'error: Commit bbbbbbb has no authorised change record: pull request #7 has no change record; pull request #8 has no change record.',
    );
    expect(cover.is === 'uncovered' && cover.finding.remedy).toContain('`covers: ["#7"]`');
    // Where one has a record that is judged here, that one's decision counts already.
    const one = question([[{}, 'awaiting']], [withPulls(pullRequest(8, { files: CODE }))]);
    const waiting = of({ pull_requests: [8, PR] }, one);
    expect(waiting).toMatchObject({ is: 'uncovered', finding: { level: 'notice' } });
  });

  test('of upkeep needs none, as long as the commit has no more in it', () => {
    const docs = question([], [withFacts({ records: [] }), withPull({ files: DOCS })]);
    expect(is(of({}, docs))).toBe('not-needed');
    expect(is(of({ files: ['docs/a.md'] }, docs))).toBe('not-needed');
    expect(is(of({ files: ['src/a.ts'] }, docs))).toMatch(/^error/);
    expect(is(of({}, question([], [withFacts({ records: [] })])))).toMatch(/^error/);
  });

  test('whose files could not be read may need none, unless its record answers for it', () => {
    const blind = [withPull({ files: DOWN as never })];
    expect(is(of({}, question([], [withFacts({ records: [] }), ...blind])))).toBe(
      'unknown, the files of pull request #7',
    );
    expect(is(of({}, question([[{}, 'awaiting']], blind)))).toMatch(/^notice/);
    expect(is(of({}, question(OWN, blind)))).toBe('covered');
  });

  test('may be that of a judged record whose origin could not be read', () => {
    const records = [
      {
        path: 'changes/CHG-2.yml',
        digest: read({ ...RECORD, id: 'CHG-2' }).digest,
        base_digest: null,
        pull_request: DOWN,
      },
    ];
    const asked = question([[{ id: 'CHG-2' }, 'authorised']], [withFacts({ records: records as never })]);
    expect(is(of({}, asked))).toBe('unknown, the pull request that brought in CHG-2');
    const unasked = question([[{ id: 'CHG-2' }, 'authorised']], [withoutFacts('records')]);
    expect(is(of({}, unasked))).toBe('unknown, the pull request that brought in CHG-2');
  });
});

describe('a commit inside a pull request', () => {
  const inside = (changes: Parameters<typeof withPull>[0], target: string, judged = OWN): string =>
    is(
      of(
        { sha: target },
        question(judged, [
          withPull(changes),
          (world) => given(world, withFacts({ subject: { ...world.facts.subject, sha: target } })),
        ]),
      ),
    );
  const commits = [commit(COMMIT, 'asmith'), commit(HEAD, 'asmith', { parents: [COMMIT] })];

  test('was never what was reviewed', () => {
    expect(inside({ commits }, COMMIT)).toMatch(
      /^error: Commit 5555555 has no authorised change record: it is an earlier commit of pull request #7/,
    );
    expect(inside({ commits }, HEAD)).toBe('covered');
    expect(inside({ commits: DOWN as never }, COMMIT)).toBe('covered');
    // Not its own: what it was merged as.
    expect(inside({ commits }, MERGED)).toBe('covered');
  });

  test('is the head where only upkeep came after it', () => {
    const [first, last] = commits as [(typeof commits)[number], (typeof commits)[number]];
    expect(inside({ commits: [first, { ...last, upkeep: true }] }, COMMIT)).toBe('covered');
  });

  test('goes out with what comes after it', () => {
    const facts: Facts = given(DEPLOY, withPull({ commits })).facts;
    expect(is(of({ sha: COMMIT }, { ...question(OWN), facts }))).toBe('covered');
  });
});

describe('the way on', () => {
  const remedy = (changes: Partial<LandedCommit>, asked: CoverageQuestion): string => {
    const cover = of(changes, asked);
    return cover.is === 'uncovered' ? cover.finding.remedy : '';
  };
  const none = question([], [withFacts({ records: [] })]);

  test('names the pull request; another commit can only be deployed where this is the target', () => {
    expect(remedy({}, none)).toContain('Or deploy a commit whose change record is authorised.');
    expect(remedy({ sha: COMMIT }, none)).not.toContain('Or deploy');
    expect(remedy({}, question([[{}, 'awaiting']]))).toBe('It is settled as soon as CHG-2026-0042 is authorised.');
    expect(remedy({ pull_requests: [] }, none)).toContain(`covers: ["${MERGED}"]`);
  });
});
