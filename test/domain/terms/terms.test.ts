/** The small words of the decision: ladders, gates, what a finding weighs, what helps, and where a record goes. Each on both sides of its edge. */
import { describe, expect, test } from 'vitest';
import { boardDecisions, decisionOf } from '../../../src/domain/terms/board-decisions.ts';
import { DEPLOY_EVENTS, isKnownEvent, REVIEW_EVENTS } from '../../../src/domain/terms/events.ts';
import { type Finding, weigh, worstOf } from '../../../src/domain/terms/finding.ts';
import {
  gateFor,
  hasGovernanceFault,
  pathsFor,
  stricterGate,
  strictestGate,
  toOutcome,
} from '../../../src/domain/terms/gate-mode.ts';
import { found, NOTHING, notRead, together } from '../../../src/domain/terms/judgement.ts';
import { compareRisk, highestRisk, RISK_LEVELS } from '../../../src/domain/terms/levels.ts';
import { once } from '../../../src/domain/terms/once.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { CATALOGUE, DECISIONS, type ReasonId } from '../../../src/domain/terms/reasons.ts';
import { idOfPath } from '../../../src/domain/terms/record-id.ts';
import { indexRecords } from '../../../src/domain/terms/record-index.ts';
import { findTaken, nextId, nextRecordPath, placeRecord } from '../../../src/domain/terms/record-place.ts';
import {
  higherRole,
  isAtLeastRole,
  isAtLeastSkill,
  ROLE_LEVELS,
  SKILL_LEVELS,
  skillOfRole,
} from '../../../src/domain/terms/roles.ts';
import type { Gate } from '../../../src/domain/terms/stage.ts';
import {
  isUnavailable,
  notAsked,
  sayUnread,
  type Unread,
  unknownFiles,
  unreadOf,
  whatHelps,
} from '../../../src/domain/terms/unread.ts';
import { reportedRequirement, reportedRisk } from '../../../src/domain/terms/verdict.ts';
import { RECORD, read } from '../world.ts';

const finding = (reason: ReasonId, level: Finding['level'] = 'error'): Finding => ({
  reason,
  level,
  change: null,
  message: '',
  remedy: '',
  where: null,
});

describe('ladders', () => {
  test('of roles: each level is at least itself and all below, and nobody’s is none', () => {
    for (const [at, held] of ROLE_LEVELS.entries())
      for (const [needed, level] of ROLE_LEVELS.entries()) {
        expect(isAtLeastRole(held, level)).toBe(at >= needed);
        expect(higherRole(held, level)).toBe(at >= needed ? held : level);
      }
    for (const level of ROLE_LEVELS) {
      expect(isAtLeastRole(null, level)).toBe(false);
      expect([higherRole(null, level), higherRole(level, null)]).toEqual([level, level]);
    }
    expect(higherRole(null, null)).toBeNull();
  });

  test('of skills', () => {
    for (const [at, held] of SKILL_LEVELS.entries())
      for (const [needed, level] of SKILL_LEVELS.entries()) expect(isAtLeastSkill(held, level)).toBe(at >= needed);
    expect(isAtLeastSkill(null, 'awareness')).toBe(false);
    expect(skillOfRole(null, 'change-management')).toBeNull();
    expect(
      ROLE_LEVELS.map((role) => skillOfRole(role, 'change-management')).every(
        (level) => level === null || SKILL_LEVELS.includes(level),
      ),
    ).toBe(true);
  });

  test('of risk', () => {
    for (const [a, one] of RISK_LEVELS.entries())
      for (const [b, other] of RISK_LEVELS.entries()) {
        expect(Math.sign(compareRisk(one, other))).toBe(Math.sign(a - b));
        expect(highestRisk([one, other])).toBe(a >= b ? one : other);
      }
    expect(highestRisk([])).toBe('low');
  });
});

describe('gates', () => {
  const GATES: readonly Gate[] = ['none', 'advise', 'enforce'];
  const policy = (environments: Readonly<Record<string, object>>) =>
    completePolicy('policy.yml', { version: 1, environments });

  test('the stricter of two', () => {
    for (const [a, one] of GATES.entries())
      for (const [b, other] of GATES.entries()) expect(stricterGate(one, other)).toBe(a >= b ? one : other);
  });

  test('the first entry that matches rules, and nothing else is enforced by default', () => {
    const listed = policy({
      'prod-lab': { gate: 'none' },
      'prod-*': { gate: 'advise', paths: ['a/**'] },
      'prod-eu': { gate: 'none' },
    });
    expect(['prod-lab', 'PROD-LAB', 'prod-eu', 'staging'].map((name) => gateFor(listed, name))).toEqual([
      'none',
      'none',
      'advise',
      'enforce',
    ]);
    expect(['prod-lab', 'prod-eu', 'staging'].map((name) => pathsFor(listed, name))).toEqual([null, ['a/**'], null]);
  });

  test.each<readonly [Readonly<Record<string, object>>, Gate]>([
    [{}, 'enforce'],
    [{ lab: { gate: 'none' } }, 'enforce'],
    [{ lab: { gate: 'none' }, '*': { gate: 'none' } }, 'none'],
    [{ lab: { gate: 'advise' }, '*': { gate: 'none' } }, 'advise'],
    [{ lab: { gate: 'none' }, 'pr*': { gate: 'none' } }, 'enforce'],
  ])('the strictest of %j', (environments, gate) => expect(strictestGate(policy(environments))).toBe(gate));

  test('what the answer is called: a fault of the rules fails even where the gate only advises', () => {
    const outcomes = (findings: readonly Finding[]) =>
      DECISIONS.map((decision) => GATES.map((gate) => toOutcome(decision, gate, findings)).join(' '));
    const named = Object.fromEntries(DECISIONS.map((decision, at) => [decision, at]));
    const plain = outcomes([finding('approval-outstanding'), finding('policy-invalid', 'notice')]);
    const faulty = outcomes([finding('policy-invalid')]);
    for (const yes of ['authorised', 'not-required'] as const) {
      expect(plain[named[yes] ?? -1]).toBe('pass pass pass');
      expect(faulty[named[yes] ?? -1]).toBe('pass pass pass');
    }
    for (const no of ['awaiting', 'refused', 'undetermined'] as const) {
      expect(plain[named[no] ?? -1]).toBe('warn warn fail');
      expect(faulty[named[no] ?? -1]).toBe('fail fail fail');
    }
  });

  test.each(
    (Object.keys(CATALOGUE) as ReasonId[]).map((reason) => [
      reason,
      /^(?:policy|register|calendar|items|input)-invalid$|^register-missing$/u.test(reason),
    ]),
  )('%s is a fault of the rules: %s', (reason, is) => {
    expect(hasGovernanceFault([finding(reason as ReasonId)])).toBe(is);
    expect(hasGovernanceFault([finding(reason as ReasonId, 'warning')])).toBe(false);
    expect(hasGovernanceFault([finding('collision'), finding(reason as ReasonId)])).toBe(is);
  });
});

describe('what a finding weighs', () => {
  test('a warning and a notice nothing, an error never nothing', () => {
    for (const reason of Object.keys(CATALOGUE) as ReasonId[]) {
      expect([weigh(finding(reason, 'warning')), weigh(finding(reason, 'notice'))]).toEqual([null, null]);
      const { weight } = CATALOGUE[reason];
      expect(weigh(finding(reason))).toBe(weight === 'none' ? 'refused' : weight);
    }
  });

  test('the worst of several, in any order', () => {
    const [awaiting, refused, unknown, notice] = [
      finding('approval-outstanding'),
      finding('collision'),
      finding('evidence-unavailable'),
      finding('evidence-unavailable', 'notice'),
    ];
    expect([awaiting, refused, unknown].map(weigh)).toEqual(['awaiting', 'refused', 'undetermined']);
    expect(worstOf([])).toBeNull();
    expect(worstOf([notice])).toBeNull();
    expect(worstOf([notice, awaiting])).toBe('awaiting');
    for (const pair of [
      [awaiting, refused],
      [refused, awaiting],
    ])
      expect(worstOf(pair)).toBe('refused');
    for (const all of [
      [unknown, refused, awaiting],
      [awaiting, refused, unknown],
    ])
      expect(worstOf(all)).toBe('undetermined');
  });

  test('several concerns are one, each in its place', () => {
    const [a, b] = [finding('collision'), finding('in-freeze')];
    const unread = notAsked('x', 'it');
    expect(together()).toEqual(NOTHING);
    expect(together(found(a), notRead(unread), found(b))).toEqual({ findings: [a, b], unread: [unread] });
  });
});

describe('what could not be read', () => {
  const DOWN = { unavailable: 'GitHub answered 502' };

  test('is told from what is there', () => {
    expect([DOWN, { unavailable: '' }].every(isUnavailable)).toBe(true);
    expect([null, undefined, 'unavailable', [], {}, { available: 1 }].some(isUnavailable)).toBe(false);
    expect(unreadOf('x', DOWN)).toEqual({ what: 'x', because: 'GitHub answered 502', permission: null });
    expect(unreadOf('x', { ...DOWN, permission: 'actions: read', cause: 'beyond-limit' })).toEqual({
      what: 'x',
      because: 'GitHub answered 502',
      permission: 'actions: read',
      cause: 'beyond-limit',
    });
    expect(unknownFiles(null)).toMatchObject({ permission: null, cause: 'not-here' });
    expect(unknownFiles('the floor')).toMatchObject({ permission: null, cause: 'not-here' });
    expect(unknownFiles('the floor').what).toContain('the floor');
    expect(unknownFiles(null).what).not.toContain('which');
  });

  test('each cause has its own way out, and a person at a checkout another than the gate', () => {
    const causes = [undefined, 'not-here', 'no-facts-file', 'beyond-limit', 'limit-used'] as const;
    const [again, ...others] = causes.map((cause) => whatHelps(cause));
    expect(new Set([again, ...others]).size).toBe(causes.length);
    expect(again).toMatch(/^Run it again/u);
    expect(whatHelps('not-here', true)).toContain('--base');
    expect(whatHelps('not-here', false)).not.toContain('--base');
    for (const cause of causes) if (cause !== 'not-here') expect(whatHelps(cause, true)).toBe(whatHelps(cause));
  });

  test('is said once for each thing, as an error or, where it could change nothing, as a notice', () => {
    const one: Unread = { what: 'the teams', because: 'no', permission: null };
    const lacking: Unread = { what: 'the runs', because: 'no', permission: 'actions: read', cause: 'beyond-limit' };
    const said = sayUnread('CHG-1', [one, { ...one, because: 'again' }, lacking], false);
    expect(said.map(({ reason, level, change, where, unread }) => [reason, level, change, where, unread])).toEqual([
      ['evidence-unavailable', 'error', 'CHG-1', null, { because: 'no' }],
      ['permission-missing', 'error', 'CHG-1', null, { because: 'no', cause: 'beyond-limit' }],
    ]);
    expect(sayUnread(null, [one], true).map(({ level, change }) => [level, change])).toEqual([['notice', null]]);
    expect(sayUnread(null, [], false)).toEqual([]);
  });

  test('what failed at GitHub is tried again; a permission is added, and that of members no job can have', () => {
    const remedy = (changes: Partial<Unread>, isLocal = false) =>
      sayUnread(null, [{ what: 'x', because: 'no', permission: null, ...changes }], false, isLocal)[0]?.remedy;
    expect(remedy({ because: 'GET /repos/a/b: 502 Bad Gateway', cause: 'beyond-limit' })).toBe('Run it again.');
    expect(remedy({ because: 'GET /repos/a/b: 404 Not Found', cause: 'beyond-limit' })).toBe(whatHelps('beyond-limit'));
    expect(remedy({ because: 'it said GET /repos/a/b: 502' })).toBe(whatHelps(undefined));
    expect(remedy({ cause: 'not-here' }, true)).toBe(whatHelps('not-here', true));
    expect(remedy({ cause: 'not-here' })).toBe(whatHelps('not-here', false));
    expect(remedy({ permission: 'actions: read' })).toContain('`actions: read`');
    expect(remedy({ permission: 'members: read' })).toContain('token');
    expect(remedy({ permission: 'members: read' })).not.toContain('permissions:');
  });
});

describe('where a record goes', () => {
  test('the id after the highest of its year', () => {
    expect(nextId([], 2026)).toBe('CHG-2026-0001');
    const paths = [
      'changes/CHG-2026-0007.yml',
      'x/chg-2026-0009.yaml',
      'CHG-2025-0100.yml',
      'changes/CHG-2026-12a.yml',
    ];
    expect(nextId(paths, 2026)).toBe('CHG-2026-0010');
    expect(nextId(['changes/XCHG-2026-0050.yml', 'changes/CHG-2026-9999.yml'], 2026)).toBe('CHG-2026-10000');
    expect([idOfPath('a/b/CHG-1.yml'), idOfPath('CHG-1.yaml'), idOfPath('CHG-1.yml.txt')]).toEqual([
      'CHG-1',
      'CHG-1',
      'CHG-1.yml.txt',
    ]);
  });

  test('an id is taken whatever its case', () => {
    expect(findTaken(['a/CHG-1.yml', 'b/chg-2.yaml'], 'CHG-2')).toBe('b/chg-2.yaml');
    expect(findTaken(['a/CHG-1.yml'], 'CHG-10')).toBeNull();
  });

  test.each<readonly [readonly string[], string | null]>([
    [['changes/**/*.yml'], 'changes/CHG-1.yml'],
    [['changes/*.yml'], 'changes/CHG-1.yml'],
    [['changes/*/*.yml'], 'changes/2026/CHG-1.yml'],
    [['changes/20??/*.yml'], 'changes/2026/CHG-1.yml'],
    [['changes/{2025,2026}/*.yml'], 'changes/2026/CHG-1.yml'],
    [['changes/*.yaml'], 'changes/CHG-1.yaml'],
    [['a/b/*.yml'], 'a/b/CHG-1.yml'],
    [['*.yml'], 'CHG-1.yml'],
    [['changes/records.yml', 'other/*.yml'], 'other/CHG-1.yml'],
    [['changes/*/*/*.yml'], null],
    [['changes/CHG-1.yml'], 'changes/CHG-1.yml'],
    [['changes/records.yml'], null],
    [[], null],
  ])('for %j: %s', (globs, path) => {
    expect(placeRecord(globs, 'CHG-1', 2026)).toBe(path);
  });

  test('the next one, by the year of the moment', () => {
    const paths = ['changes/CHG-2026-0007.yml', 'changes/CHG-2027-0002.yml'];
    expect(nextRecordPath(['changes/*.yml'], paths, '2026-11-24T10:00:00Z')).toBe('changes/CHG-2026-0008.yml');
    expect(nextRecordPath(['changes/*.yml'], paths, '2027-01-01T00:00:00Z')).toBe('changes/CHG-2027-0003.yml');
    expect(nextRecordPath(['changes/records.yml'], paths, '2026-11-24T10:00:00Z')).toBeNull();
  });
});

test('records are found by id whatever its case, all of it, and emergencies apart', () => {
  const [a, b, c] = [
    read({ ...RECORD, id: 'CHG-1' }),
    read({ ...RECORD, id: 'chg-1', type: 'emergency' }),
    read({ ...RECORD, id: 'CHG-2' }),
  ];
  const index = indexRecords([a, b, c]);
  expect(index.withId('Chg-1')).toEqual([a, b]);
  expect(index.withId('CHG-3')).toEqual([]);
  expect([index.list, index.emergencies]).toEqual([[a, b, c], [b]]);
});

test('decisions of boards: one, several or none, by name to the letter', () => {
  const [cab, ecab] = [{ name: 'cab' }, { name: 'ecab' }] as never[];
  expect(boardDecisions({})).toEqual([]);
  expect(boardDecisions({ board: cab as never })).toEqual([{ decision: cab, pointer: ['board'] }]);
  const both = { board: [cab, ecab] as never };
  expect(boardDecisions(both).map(({ pointer }) => pointer)).toEqual([
    ['board', 0],
    ['board', 1],
  ]);
  expect(decisionOf(both, 'ecab')).toEqual({ decision: ecab, pointer: ['board', 1] });
  expect([decisionOf(both, 'CAB'), decisionOf({}, 'cab')]).toEqual([null, null]);
});

test('what is made once is made once, whatever it is', () => {
  for (const value of [null, undefined, 0, 'x']) {
    let made = 0;
    const ask = once(() => {
      made += 1;
      return value;
    });
    expect([made, ask(), ask(), made]).toEqual([0, value, value, 1]);
  }
});

test('events are known by name', () => {
  for (const event of [...REVIEW_EVENTS, ...DEPLOY_EVENTS, 'local']) expect(isKnownEvent(event)).toBe(true);
  for (const event of ['', 'issues', 'Push', 'pull_request_target_x']) expect(isKnownEvent(event)).toBe(false);
});

test('what is kept for people alone is no part of what programs get', () => {
  const risk = { score: 6, computed: 'moderate', declared: 'low', final: 'high', floors: ['a'] } as const;
  expect(reportedRisk({ ...risk, raisedBy: ['a'] })).toStrictEqual({ ...risk, floors: ['a'] });
  const requirement = { rule: 'r', needs: 'n', count: 2, have: 1, met: false, eligible: ['x', 'y'] };
  expect(reportedRequirement({ ...requirement, given: ['z'], asks: { kind: 'board', name: 'cab' } })).toStrictEqual(
    requirement,
  );
});
