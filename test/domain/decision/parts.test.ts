/** Small parts of the decision by themselves, each condition on both of its sides: what is believed, what matters, what is told of the run. */
import { describe, expect, test } from 'vitest';
import { sayBehind } from '../../../src/domain/decision/behind.ts';
import { believable, contradictions } from '../../../src/domain/decision/believable-facts.ts';
import { decide } from '../../../src/domain/decision/decide.ts';
import { noneIsForHere, sayElsewhere, standAside } from '../../../src/domain/decision/elsewhere.ts';
import { judgeEnvironmentNames } from '../../../src/domain/decision/environment-names.ts';
import { isTakenAsApproved, withModelPlan } from '../../../src/domain/decision/examination.ts';
import { unjudged, worstDecision } from '../../../src/domain/decision/one-record.ts';
import { judgeIdentity, judgeLife, judgeRetry } from '../../../src/domain/decision/record-checks.ts';
import { readRequest } from '../../../src/domain/decision/request-time.ts';
import { governanceFindings, judgeRun, unreadFiles } from '../../../src/domain/decision/run-checks.ts';
import { unreadTeams } from '../../../src/domain/decision/unread-evidence.ts';
import { judgeUnreadRecords } from '../../../src/domain/decision/unread-records.ts';
import { againstModel } from '../../../src/domain/kinds/model-fit.ts';
import { inspectDays } from '../../../src/domain/schedule/schedule.ts';
import type { Finding } from '../../../src/domain/terms/finding.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import type { Decision } from '../../../src/domain/terms/reasons.ts';
import { indexRecords } from '../../../src/domain/terms/record-index.ts';
import { sayRequirement, sayWhoIsAsked } from '../../../src/domain/terms/words.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import {
  BEFORE,
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
  REVIEW,
  read,
  review,
  sha,
  withFacts,
  withoutFacts,
  withPolicy,
  withPull,
  withSubject,
  withWorld,
} from '../world.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ reason, level }) => `${reason} ${level}`);
const record = read(RECORD);

describe('facts that contradict themselves', () => {
  const seen = (...edits: readonly Edit[]) => believable(given(DEPLOY, ...edits).facts).pull_requests[0];

  test('what is whole is left as it is', () => expect(believable(DEPLOY.facts)).toBe(DEPLOY.facts));

  test('a list of commits without the head, or with none, is not known; one that was not read stays so', () => {
    for (const commits of [[], [commit(sha('d'), 'asmith')]])
      expect(seen(withPull({ commits }))?.commits).toHaveProperty('unavailable');
    const both = [commit(sha('d'), 'asmith'), commit(HEAD, 'asmith')];
    expect(seen(withPull({ commits: both }))?.commits).toEqual(both);
    expect(seen(withPull({ commits: DOWN }))?.commits).toEqual(DOWN);
  });

  test('two reviews of one number are no reviews', () => {
    const [one, other] = [review('cpatel', { id: 1 }), review('dlee', { id: 2 })];
    expect(seen(withPull({ reviews: [one, other, { ...other, id: 1 }] }))?.reviews).toHaveProperty('unavailable');
    expect(seen(withPull({ reviews: [one, other] }))?.reviews).toEqual([one, other]);
    expect(seen(withPull({ reviews: DOWN }))?.reviews).toEqual(DOWN);
  });

  test('a pull request that is told of twice is one only where both are the same', () => {
    const twice = (second: object) => ({
      ...DEPLOY.facts,
      pull_requests: [pullRequest(PR), { ...pullRequest(PR), ...second }],
    });
    expect(contradictions(DEPLOY.facts)).toEqual([]);
    expect(contradictions(twice({}))).toEqual([]);
    expect(contradictions(twice({ number: 8, title: 'x' }))).toEqual([]);
    expect(contradictions(twice({ title: 'x' }))).toHaveLength(1);
  });
});

describe('the run as a whole', () => {
  const said = (world: World, isUnknown = false) => codes(judgeRun(world, isUnknown));
  test.each<readonly [string, World, readonly string[]]>([
    ['as it is', DEPLOY, []],
    ['at review', REVIEW, []],
    ['an event nobody knows', given(DEPLOY, withSubject({ event: 'issues' })), ['event-unsupported error']],
    ['a clock two minutes ahead', given(DEPLOY, withFacts({ clock_skew_seconds: 120 })), []],
    ['a clock two minutes behind', given(DEPLOY, withFacts({ clock_skew_seconds: -120 })), []],
    ['a clock more than that ahead', given(DEPLOY, withFacts({ clock_skew_seconds: 121 })), ['clock-skew error']],
    ['a clock more than that behind', given(DEPLOY, withFacts({ clock_skew_seconds: -121 })), ['clock-skew error']],
    ['a clock that nobody compared', given(DEPLOY, withoutFacts('clock_skew_seconds')), []],
    ['no environment', given(DEPLOY, withWorld({ environment: null })), ['environment-missing error']],
    ['another environment', given(DEPLOY, withSubject({ environment: 'staging' })), ['environment-mismatch error']],
    ['its environment in other letters', given(DEPLOY, withSubject({ environment: 'PRODUCTION' })), []],
    ['something moved', given(DEPLOY, withFacts({ moved: ['main moved.'] })), ['commit-changed error']],
    ['nobody looked again', given(DEPLOY, withoutFacts('moved')), ['evidence-unavailable error']],
    ['nobody looked again at review', given(REVIEW, withoutFacts('moved')), []],
    ['a commit of no branch', given(DEPLOY, withFacts({ reachable: false })), ['commit-unreachable error']],
    ['of which nobody knows', given(DEPLOY, withFacts({ reachable: DOWN })), ['evidence-unavailable error']],
    ['after which nobody looked', given(DEPLOY, withoutFacts('reachable')), ['evidence-unavailable error']],
    ['on a checkout', given(DEPLOY, withSubject({ event: 'local' }), withoutFacts('reachable', 'moved')), []],
  ])('%s', (_, world, findings) => expect(said(world)).toEqual(findings));

  test('where it is undetermined already, what was not asked is not missed', () => {
    const world = given(DEPLOY, withSubject({ event: 'issues' }), withoutFacts('moved'));
    expect(said(world, true)).toEqual([]);
    expect(said(given(world, withFacts({ clock_skew_seconds: 999 })), true)).toEqual(['clock-skew error']);
  });

  test('files that could not be read are those of the pull requests that it is about', () => {
    expect(unreadFiles(DEPLOY)).toEqual([]);
    const atDeploy = unreadFiles(given(DEPLOY, withPull({ files: DOWN })));
    expect(atDeploy.map(({ because }) => because)).toEqual([DOWN.unavailable]);
    expect(unreadFiles(given(REVIEW, withPull({ files: DOWN })))).toHaveLength(1);
    expect(unreadFiles(given(REVIEW, withPull({ files: DOWN }), withFacts({ review_of: [] })))).toEqual([]);
    expect(unreadFiles(given(REVIEW, withFacts({ review_of: [8, 8] })))).toHaveLength(1);
    expect(unreadFiles(given(REVIEW, withoutFacts('review_of')))).toEqual([]);
  });

  test('that the rules are changed is told at review, once', () => {
    const files = ['.github/change-gate/policy.yml', 'src/a.ts', '.github/change-gate/register.yml'].map(
      (filename) => ({
        filename,
        status: 'modified' as const,
      }),
    );
    const [notice, ...none] = governanceFindings(given(REVIEW, withPull({ files })));
    expect([none, notice?.reason, notice?.level]).toEqual([[], 'governance-changed', 'notice']);
    expect(notice?.message).not.toContain('src/a.ts');
    expect(governanceFindings(given(DEPLOY, withPull({ files })))).toEqual([]);
    expect(governanceFindings(given(REVIEW, withPull({ files: files.slice(1, 2) })))).toEqual([]);
    expect(governanceFindings(given(REVIEW, withPull({ files }), withFacts({ review_of: [8] })))).toEqual([]);
  });
});

describe('the worst', () => {
  const verdict = (decision: Decision) => ({ ...unjudged(record).verdict, decision });
  const error = (reason: Finding['reason'], level: Finding['level'] = 'error'): Finding => ({
    reason,
    level,
    change: null,
    message: '',
    remedy: '',
    where: null,
  });
  test.each<readonly [readonly Decision[], readonly Finding[], Decision]>([
    [[], [], 'refused'],
    [[], [error('approval-outstanding')], 'awaiting'],
    [['authorised'], [], 'authorised'],
    [['authorised', 'not-required'], [], 'authorised'],
    [['not-required'], [], 'not-required'],
    [['authorised', 'awaiting'], [], 'awaiting'],
    [['awaiting', 'refused'], [], 'refused'],
    [['refused', 'undetermined'], [], 'undetermined'],
    [['authorised'], [error('approval-outstanding')], 'awaiting'],
    [['authorised'], [error('evidence-unavailable')], 'undetermined'],
    [['authorised'], [error('evidence-unavailable', 'warning')], 'authorised'],
  ])('of %j and %j', (decisions, findings, is) => {
    expect(worstDecision(decisions.map(verdict), findings)).toBe(is);
    expect(worstDecision(decisions.toReversed().map(verdict), findings)).toBe(is);
  });
});

describe('a record against its file and its siblings', () => {
  const all = (...others: readonly (typeof record)[]) => indexRecords([record, ...others]);
  test('the file is named after it, and no other has its id', () => {
    expect(judgeIdentity(record, all())).toEqual([]);
    expect(codes(judgeIdentity({ ...record, path: 'changes/x.yml' }, all()))).toContain('record-id-mismatch error');
    const twin = { ...record, path: 'other/CHG-2026-0042.yml' };
    expect(codes(judgeIdentity(record, all(twin)))).toEqual(['record-id-duplicate error']);
    expect(judgeIdentity({ ...record, path: 'changes/x.yml', raisedIn: 7 } as never, all(twin))).toEqual([]);
  });

  test('a new attempt is one at another change that is known', () => {
    const retrying = (retries?: string) => read({ ...RECORD, ...(retries === undefined ? {} : { retries }) });
    const other = read({ ...RECORD, id: 'CHG-2026-0001' });
    expect(judgeRetry(retrying(), all())).toEqual([]);
    expect(judgeRetry(retrying('chg-2026-0001'), all(other))).toEqual([]);
    expect(codes(judgeRetry(retrying('CHG-2026-0001'), all()))).toEqual(['dependency-unknown error']);
    expect(codes(judgeRetry(retrying('chg-2026-0042'), all()))).toEqual(['dependency-unknown error']);
  });

  test('what was withdrawn or has ended authorises nothing; at deploy what an end means is asked elsewhere', () => {
    const withdrawn = { by: 'asmith', at: '2026-11-20T10:00:00Z', reason: 'x' };
    const outcome = { result: 'failed', started: withdrawn.at, ended: withdrawn.at, summary: 'x' } as const;
    const said = (changes: object, stage: World['stage']) => codes(judgeLife(read({ ...RECORD, ...changes }), stage));
    for (const stage of ['draft', 'review', 'deploy'] as const) {
      expect(said({}, stage)).toEqual([]);
      expect(said({ withdrawn }, stage)).toEqual(['record-withdrawn error']);
      expect(said({ outcome }, stage)).toEqual(stage === 'deploy' ? [] : ['record-closed error']);
    }
  });
});

describe('records of other environments', () => {
  const staging = read({ ...RECORD, id: 'CHG-2', environments: ['staging', 'lab'] });
  const shouted = read({ ...RECORD, id: 'CHG-3', environments: ['PRODUCTION'] });
  const both = given(DEPLOY, withWorld({ judged: [record, staging, shouted], others: [] }));

  test('stand aside at a deployment, and nowhere else', () => {
    const aside = standAside(both);
    expect([aside.world.judged, aside.elsewhere]).toEqual([[record, shouted], [staging]]);
    expect(aside.world.others.map(({ path }) => path)).toEqual([staging.path]);
    for (const world of [
      DEPLOY,
      given(both, withWorld({ stage: 'review' })),
      given(both, withWorld({ environment: null })),
      given(both, withSubject({ event: 'local' })),
    ]) {
      expect(standAside(world).world).toBe(world);
      expect(standAside(world).elsewhere).toEqual([]);
    }
  });

  test('are a notice beside one for here, and an error where there is none', () => {
    expect(sayElsewhere(staging, 'production')).toMatchObject({ level: 'notice', change: 'CHG-2' });
    const none = noneIsForHere(both, [staging]);
    expect([none.reason, none.level, none.change]).toEqual(['environment-not-covered', 'error', null]);
    expect(none.remedy).toContain('--from CHG-2 --environment production');
  });
});

describe('environments that the policy does not have', () => {
  const said = (environments: readonly string[], ...patterns: readonly string[]) => {
    const policy = completePolicy('policy.yml', {
      version: 1,
      environments: Object.fromEntries(patterns.map((pattern) => [pattern, { gate: 'enforce' as const }])),
    });
    return judgeEnvironmentNames({ policy }, read({ ...RECORD, environments: [...environments] as never })).map(
      ({ where, remedy, level }) => [level, where?.pointer.at(-1), /Write (\S+) if/u.exec(remedy)?.[1] ?? null],
    );
  };
  test.each<readonly [readonly string[], readonly string[], readonly unknown[]]>([
    [['production'], ['production', 'staging'], []],
    [['PRODUCTION'], ['production'], []],
    [['prod-eu'], ['production', 'prod-*'], []],
    [['x'], [], []],
    [['x'], ['pr*', '*'], []],
    [['staging', 'prodution'], ['production', 'staging', '*'], [['warning', 1, 'production']]],
    [['prod'], ['production', 'staging'], [['warning', 0, 'production']]],
    [['Production-Europe-West'], ['production', 'staging'], [['warning', 0, 'production']]],
    [['p'], ['production', 'preview-of-all'], [['warning', 0, null]]],
    [['somewhere-else'], ['production'], [['warning', 0, null]]],
  ])('%j where there are %j', (names, patterns, is) => expect(said(names, ...patterns)).toEqual(is));
});

describe('when it was asked for', () => {
  const since = (said_since: unknown, ...edits: readonly Edit[]) =>
    readRequest(
      given(DEPLOY, ...edits, (world) =>
        given(
          world,
          withFacts({ records: (world.facts.records ?? []).map((fact) => ({ ...fact, said_since })) as never }),
        ),
      ),
      record,
      'high',
    );
  test('is what the record says, unless GitHub proves that it came later to say it', () => {
    expect(since('2026-11-16T00:00:00Z').requestedAt).toBe(RECORD['requested-at']);
    expect(since('2026-11-18T00:00:00Z').requestedAt).toBe('2026-11-18T00:00:00Z');
    // Where nobody asked, no older than its pull request.
    expect(since(undefined).requestedAt).toBe('2026-11-18T09:00:00Z');
    expect(since(undefined, withFacts({ pull_requests: [] })).requestedAt).toBe(RECORD['requested-at']);
  });

  test('matters, where it could not be read, only if now would be too late', () => {
    expect(since(DOWN)).toMatchObject({
      requestedAt: RECORD['requested-at'],
      unreadRequest: [{ because: DOWN.unavailable }],
    });
    expect(since(DOWN, withWorld({ now: '2026-11-17T10:00:00Z' })).unreadRequest).toEqual([]);
  });
});

test('teams that could not be read matter where somebody said no, or while an approval is missing', () => {
  const directory = { unreadTeams: [{ team: 'cab', because: 'no', permission: null }] } as never;
  const vote = (changes: object) =>
    ({ account: { login: 'x', id: 1, isBot: false }, decision: 'approved', doubt: null, ...changes }) as never;
  const count = (isMet: boolean, ...votes: readonly never[]) => unreadTeams(directory, isMet, votes).length;
  expect([count(true), count(false)]).toEqual([0, 0]);
  expect([count(true, vote({})), count(false, vote({}))]).toEqual([0, 1]);
  expect(count(false, vote({ doubt: 'x' }))).toBe(0);
  expect(count(true, vote({ decision: 'rejected', doubt: 'x' }))).toBe(1);
  expect(count(false, vote({ account: null }))).toBe(0);
  expect(count(true, vote({ decision: 'rejected', account: { login: 'x', id: 1, isBot: true } }))).toBe(0);
  expect(count(true, vote({ account: null }), vote({ decision: 'rejected' }))).toBe(1);
});

describe('a record that cannot be read', () => {
  const { policy } = DEPLOY;
  const warn = { ...policy, schedule: { ...policy.schedule, collisions: 'warn' as const } };
  const said = (changes: object, own: object = {}, rules = policy) => {
    const one = { path: 'changes/x.yml', type: 'normal', environments: null, items: null, ...changes };
    return judgeUnreadRecords(read({ ...RECORD, ...own }), ['production', 'dr'], {
      unread: [one] as never,
      policy: rules,
    }).length;
  };
  test.each<readonly [string, object, number]>([
    ['may be about anything', {}, 1],
    ['is it itself', { path: record.path }, 0],
    ['is for one of its environments', { environments: ['lab', 'DR'] }, 1],
    ['is for none of them', { environments: ['lab'] }, 0],
    ['is about one of its items', { items: ['web', 'payments-api'] }, 1],
    ['is about none of them', { items: ['web'] }, 0],
    ['is about its item elsewhere', { items: ['payments-api'], environments: ['lab'] }, 0],
  ])('%s', (_, changes, count) => {
    expect(said(changes)).toBe(count);
    expect(said(changes, { type: 'emergency' })).toBe(0);
  });

  test('collides where the policy refuses that, and owes something whatever it refuses', () => {
    const types = ['normal', 'standard', 'emergency', null];
    expect(types.map((type) => said({ type }))).toEqual([1, 1, 1, 1]);
    expect(types.map((type) => said({ type }, {}, warn))).toEqual([0, 0, 1, 1]);
  });
});

describe('nothing that goes out needs a record', () => {
  const goingOut = (landed: object) =>
    decide(
      given(
        DEPLOY,
        withWorld({ judged: [] }),
        withPolicy({ version: 1, environments: { production: { gate: 'advise' } }, scope: { except: ['docs/**'] } }),
        withPull({ files: [{ filename: 'docs/a.md', status: 'modified' }] }),
        withFacts({ records: [], landed: landed as never }),
      ),
    ).decision;
  const commits = [{ sha: MERGED, pull_requests: [PR] }];

  test('where all of it is known, and it is something', () => {
    expect(goingOut({ since: BEFORE, direction: 'ahead', commits })).toBe('not-required');
    expect(goingOut({ since: BEFORE, direction: 'ahead', commits: [] })).not.toBe('not-required');
    expect(goingOut(DOWN)).not.toBe('not-required');
    // Of a first deployment only the target is known, where the gate only advises too.
    expect(goingOut({ since: null, direction: 'first', commits })).not.toBe('not-required');
  });
});

describe('what belongs to one stage is asked at no other', () => {
  test('that a branch is behind is said at review alone, of what others say', () => {
    const finding = (reason: Finding['reason'], message: string): Finding => ({
      reason,
      level: 'error',
      change: RECORD.id,
      message,
      remedy: 'Then.',
      where: null,
    });
    const behind = withFacts({ behind: { branch: 'main', records: ['changes/CHG-2026-0030.yml'] } });
    const remedies = (world: World, ...findings: readonly Finding[]) =>
      sayBehind(findings, world).map(({ remedy }) => remedy.includes('update the branch first'));
    const needs = finding('dependency-unknown', 'It depends on chg-2026-0030, which is nowhere.');
    const other = finding('dependency-unknown', 'It depends on CHG-2026-0031, which is nowhere.');
    const own = finding('risk-under-declared', 'As in CHG-2026-0030.');
    expect(remedies(given(REVIEW, behind), needs, other, own)).toEqual([true, false, false]);
    expect(remedies(given(DEPLOY, behind), needs)).toEqual([false]);
    expect(remedies(REVIEW, needs)).toEqual([false]);
  });

  test('that rules of the gate are changed is said of the pull request under review', () => {
    const files = [{ filename: '.github/change-gate/policy.yml', status: 'modified' as const }];
    expect(codes(governanceFindings(given(REVIEW, withPull({ files }))))).toHaveLength(1);
    expect(governanceFindings(given(REVIEW, withPull({ files }), withFacts({ review_of: [] })))).toEqual([]);
    expect(governanceFindings(given(DEPLOY, withPull({ files }), withFacts({ review_of: [PR] })))).toEqual([]);
  });

  test('whether a record comes back from another branch is asked at review alone', () => {
    const way = { path: record.path, digest: record.digest, base_digest: null, pull_request: PR, went_out: null };
    const says = (world: World) =>
      decide(given(world, withFacts({ records: [way] }))).findings.filter(
        ({ reason }) => reason === 'approval-unproven',
      );
    expect(says(REVIEW)).toHaveLength(1);
    expect(says(DEPLOY)).toEqual([]);
  });
});

test('two records of one id are told of in the order of their paths, however they are listed', () => {
  const twin = { ...record, path: 'changes/a.yml' };
  for (const judged of [
    [record, twin],
    [twin, record],
  ])
    expect(decide({ ...DEPLOY, judged }).changes.map(({ path }) => path)).toEqual([
      'changes/CHG-2026-0042.yml',
      'changes/a.yml',
    ]);
  const later = read({ ...RECORD, id: 'CHG-2026-0041' });
  for (const judged of [
    [record, later],
    [later, record],
  ])
    expect(decide({ ...DEPLOY, judged }).changes.map(({ id }) => id)).toEqual(['CHG-2026-0041', 'CHG-2026-0042']);
});

test('a record that is only kept up is told of the review that it owes, by its kind', () => {
  const outcome = {
    result: 'failed',
    started: '2026-11-24T10:04:00Z',
    ended: '2026-11-24T10:31:00Z',
    summary: 'No.',
  } as const;
  const told = (changes: Partial<typeof RECORD>) => {
    const kept = read({ ...RECORD, ...changes, outcome });
    const fact = {
      path: kept.path,
      digest: kept.digest,
      base_digest: kept.digest,
      base_record: { ...RECORD, ...changes, outcome } as never,
      pull_request: PR,
    };
    const now = '2026-12-20T09:00:00Z';
    const files = [{ filename: kept.path, status: 'modified' as const }];
    const world = given(
      REVIEW,
      withWorld({ now, judged: [kept] }),
      withFacts({ now, records: [fact] }),
      withPull({ files }),
    );
    return codes(decide(world).findings).filter((code) => /review|retrospective/.test(code));
  };
  expect(told({})).toEqual(['review-overdue notice']);
  expect(told({ type: 'emergency', emergency: { incident: 'INC-1', justification: 'x' } })).toEqual([
    'retrospective-overdue notice',
  ]);
});

test('a fault of the days of the policy points at what is to be corrected', () => {
  const pointers = (policy: object) =>
    inspectDays(completePolicy('p.yml', { version: 1, ...policy } as never)).map(({ where }) =>
      where?.pointer.join('/'),
    );
  expect(pointers({ timezone: 'Mars/Base' })).toEqual(['timezone']);
  const dates = ['2026-12-24', '2026-02-30', '2026-13-01'].map((date) => ({ date, name: 'x' }));
  expect(pointers({ 'extra-holidays': dates })).toEqual(['extra-holidays/1/date', 'extra-holidays/2/date']);
  expect(pointers({})).toEqual([]);
});

test('what is wrong with a model is said at the record that names it, and of a change without a file at the model', () => {
  const at = (raisedIn?: number, ...rest: readonly [(readonly string[])?]) =>
    againstModel(
      { ...record, ...(raisedIn === undefined ? {} : { raisedIn }) },
      'model-unknown',
      'No.',
      'Name one.',
      ...rest,
    ).where?.pointer;
  expect([at(), at(7), at(undefined, ['outcome']), at(7, ['outcome'])]).toEqual([
    ['model'],
    ['id'],
    ['outcome'],
    ['outcome'],
  ]);
});

test('who is asked for is named with level, skill and capacity', () => {
  const asks = {
    kind: 'people',
    role: 'change-and-release-manager',
    skills: [['testing', 'expert']],
    capacity: 'security',
  } as const;
  const said = (changes: object, places = 2) => {
    const asked = { asks: { ...asks, ...changes } as never, count: places, needs: 'x' };
    return [sayRequirement(asked), sayWhoIsAsked(asked)];
  };
  expect(said({})).toEqual([
    '2 change and release managers with testing (expert) for security',
    'change and release manager with testing (expert) for security',
  ]);
  expect(said({ role: null, skills: [] }, 1)).toEqual(['1 person for security', 'security']);
  expect(said({ role: null, capacity: null })).toEqual([
    '2 people with testing (expert)',
    'somebody with testing (expert)',
  ]);
  expect(said({ skills: [], capacity: null }, 1)).toEqual([
    '1 change and release manager',
    'change and release manager',
  ]);
  const board = { asks: { kind: 'board', name: 'cab' } as never, needs: 'x' };
  expect(sayRequirement({ ...board, count: 3 })).toBe('the board cab (3 members)');
  expect(sayRequirement({ ...board, count: 0 })).toBe('the board cab');
  expect(sayWhoIsAsked({ ...board, count: 3 })).toBe('board cab');
});

test('a calendar that is there and cannot be used is not said to be missing, and one that is missing is', () => {
  const broken: Finding = {
    reason: 'calendar-invalid',
    level: 'error',
    change: null,
    message: 'No.',
    remedy: 'Mend it.',
    where: null,
  };
  const policy = { ...broken, reason: 'policy-invalid' as const };
  const says = (faults: readonly Finding[], world: World = DEPLOY) =>
    decide(world, faults).findings.filter(({ message }) => message.includes('There is no calendar')).length;
  const asked = says([], DEPLOY);
  expect(says([broken])).toBe(0);
  expect(says([policy])).toBe(asked);
  const without = (faults: readonly Finding[]) => decide(DEPLOY, faults).findings.map(({ reason }) => reason);
  expect(without([broken]).filter((reason) => reason === 'calendar-invalid')).toHaveLength(1);
});

test('only a standard change leaves its plan to its model, and its own plan comes first', () => {
  const { plan, ...bare } = RECORD;
  const other = { ...(plan as NonNullable<typeof plan>), verification: ['By hand'] };
  const models = [{ path: 'm.yml', value: { id: 'm', plan: other } as never }];
  const planOf = (value: object, all = models) =>
    withModelPlan({ models: all }, { ...record, value: value as never }).plan;
  expect(planOf({ ...bare, type: 'standard', model: 'm' })).toBe(other);
  expect(planOf({ ...bare, type: 'standard', model: 'm', plan })).toBe(plan);
  expect(planOf({ ...bare, type: 'normal', model: 'm' })).toBeUndefined();
  expect(planOf({ ...bare, type: 'standard', model: 'x' })).toBeUndefined();
  expect(
    planOf({ ...bare, type: 'standard', model: 'm' }, [{ path: 'm.yml', value: { id: 'm' } as never }]),
  ).toBeUndefined();
});

test('where only entries count, a record without one was approved by nobody', () => {
  const yes = { approver: 'cpatel', decision: 'approved', at: '2026-11-20T10:00:00Z' };
  const taken = (evidence: readonly string[], ...approvals: readonly object[]) =>
    isTakenAsApproved(
      { policy: completePolicy(null, { version: 1, approvals: { evidence } } as never) },
      { ...record, value: { ...RECORD, ...(approvals.length === 0 ? {} : { approvals }) } as never },
    );
  expect([taken(['review']), taken(['review', 'declared']), taken(['environment', 'commit'])]).toEqual([
    true,
    true,
    true,
  ]);
  expect([taken(['declared']), taken(['commit']), taken(['declared', 'commit'])]).toEqual([false, false, false]);
  expect([taken(['declared'], yes), taken(['declared'], { ...yes, decision: 'rejected' })]).toEqual([true, false]);
  expect(taken(['declared'], { ...yes, decision: 'rejected' }, yes)).toBe(true);
});
