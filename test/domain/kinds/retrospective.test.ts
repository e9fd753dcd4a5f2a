/** What a retrospective is asked: from when its days count, which level it needs, why one does not count, and who could still give it. */
import { describe, expect, test } from 'vitest';
import { type Life, lifeOf, type Version } from '../../../src/domain/coverage/emergency-life.ts';
import { indexItems } from '../../../src/domain/items/item-index.ts';
import {
  type Asked,
  countsFrom,
  doubtReview,
  emptyAnswer,
  findPayers,
  levelNeeded,
  unreadParts,
} from '../../../src/domain/kinds/retrospective.ts';
import { buildDirectory } from '../../../src/domain/register/people.ts';
import type {
  ChangeRecord,
  Facts,
  Policy,
  PullRequestFact,
  Register,
} from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { account, commit, DEPLOY, DOWN, hotfix, RECORD, REGISTER, read, review, sha } from '../world.ts';

const NOW = '2026-11-24T10:10:00Z';
const MANAGER = 'change-and-release-manager';
const ANALYST = 'change-and-release-analyst';
const WENT_OUT: ChangeRecord = {
  ...RECORD,
  id: 'CHG-2026-0030',
  type: 'emergency',
  emergency: { incident: 'INC-1', justification: 'Signing fails.' },
  schedule: { start: '2026-11-10T10:00:00Z', end: '2026-11-10T11:00:00Z' },
};
const ended = (at: string, started = at): NonNullable<ChangeRecord['outcome']> => ({
  result: 'successful',
  started,
  ended: at,
  summary: 'Done.',
});
const reviewed = (by: string, at: string, more: object = {}): ChangeRecord => ({
  ...WENT_OUT,
  outcome: { ...ended('2026-11-10T10:30:00Z'), review: { by, at, findings: 'A test was missing.', ...more } },
});
const version = (value: ChangeRecord, changes: Partial<Version> = {}): Version => ({
  value,
  at: '2026-11-10T09:00:00Z',
  pullRequest: 60,
  makers: [],
  isNewContent: true,
  isLanded: true,
  ...changes,
});

type Given = {
  readonly policy?: Policy | null;
  readonly register?: Partial<Register>;
  readonly statements?: readonly ChangeRecord[];
  readonly life?: Partial<Life>;
  readonly facts?: Facts;
  readonly now?: string;
  readonly items?: Asked['rules']['items'];
  readonly teams?: Facts['teams'];
};
function asked(value: ChangeRecord, given: Given = {}): Asked {
  const record = read(value);
  const { policy = null, register = {}, statements = [value], facts, now = NOW, items = null, teams } = given;
  return {
    rules: {
      directory: buildDirectory({ ...REGISTER, ...register }, 'register.yml', 'Europe/London', teams),
      policy: completePolicy(null, policy),
      items,
      now,
      ...(facts === undefined ? {} : { facts }),
    },
    record,
    life: { ...lifeOf(record, now), ...given.life },
    statements,
  };
}

describe('the days are counted', () => {
  const from = (statements: readonly ChangeRecord[], life: Partial<Life> = {}, policy: Policy | null = null) =>
    countsFrom(asked(statements.at(-1) ?? WENT_OUT, { statements, life, policy }));
  const until = (end: string): ChangeRecord => ({ ...WENT_OUT, schedule: { start: '2026-11-10T10:00:00Z', end } });
  const over = (end: string): ChangeRecord => ({ ...WENT_OUT, outcome: ended(end) });
  const { schedule: _, ...unplanned } = WENT_OUT;

  test.each<[string, readonly ChangeRecord[], string | undefined]>([
    ['from the end of its time', [WENT_OUT], '2026-11-10T11:00:00Z'],
    [
      'from the earliest end of several times',
      [until('2026-11-12T11:00:00Z'), WENT_OUT, until('2026-11-11T11:00:00Z')],
      '2026-11-10T11:00:00Z',
    ],
    ['from its end, where that came earlier', [over('2026-11-10T10:30:00Z')], '2026-11-10T10:30:00Z'],
    ['from its end, where that came a little later', [over('2026-11-10T12:00:00Z')], '2026-11-10T12:00:00Z'],
    [
      'from the end of its time, where its end came when that was overdue',
      [over('2026-11-13T00:00:00Z')],
      '2026-11-10T11:00:00Z',
    ],
    ['from its end on the last day', [over('2026-11-12T23:59:59Z')], '2026-11-12T23:59:59Z'],
    ['from the end of its time, while its end is to come', [over('2026-11-24T10:10:01Z')], '2026-11-10T11:00:00Z'],
    [
      'from its end, which is now, unless overdue',
      [{ ...over(NOW), schedule: { start: '2026-11-24T09:00:00Z', end: '2026-11-24T10:00:00Z' } }],
      NOW,
    ],
    [
      'from the earliest end of several',
      [over('2026-11-10T10:40:00Z'), over('2026-11-10T10:30:00Z')],
      '2026-11-10T10:30:00Z',
    ],
    [
      'from its end, where it had no time',
      [{ ...unplanned, outcome: ended('2026-11-12T10:00:00Z') }],
      '2026-11-12T10:00:00Z',
    ],
    [
      'from an end to come, where it had no time',
      [{ ...unplanned, outcome: ended('2026-11-30T10:00:00Z') }],
      '2026-11-30T10:00:00Z',
    ],
    ['from nowhere, where it says nothing', [unplanned], undefined],
  ])('%s', (_name, statements, is) => {
    expect(from(statements)).toBe(is);
  });

  test('by GitHub’s clock, where its history is known: what came when the debt was overdue puts nothing off', () => {
    const closed = over('2026-11-12T10:00:00Z');
    const life = (at: string | null, source: Life['source'] = 'asked'): Partial<Life> => ({
      source,
      versions: [version(WENT_OUT), version(closed, { at })],
    });
    expect(from([closed], life('2026-11-12T23:59:59Z'))).toBe('2026-11-12T10:00:00Z');
    expect(from([closed], life('2026-11-13T00:00:00Z'))).toBe('2026-11-10T11:00:00Z');
    // Nobody knows when it came: now, which is too late.
    expect(from([closed], life(null))).toBe('2026-11-10T11:00:00Z');
    expect(from([closed], life('2026-11-13T00:00:00Z', 'claims'))).toBe('2026-11-12T10:00:00Z');
    // It came early and claims an end that is late.
    expect(from([over('2026-11-13T00:00:00Z')], life('2026-11-11T00:00:00Z'))).toBe('2026-11-10T11:00:00Z');
  });

  test('in the zone of the policy and its own days', () => {
    const closed = over('2026-11-13T00:00:00Z');
    const policy = (changes: object): Policy => ({ version: 1, ...changes }) as never;
    expect(from([closed], {}, policy({ timezone: 'America/New_York' }))).toBe('2026-11-13T00:00:00Z');
    expect(from([closed], {}, policy({ emergency: { 'retrospective-within': 3 } }))).toBe('2026-11-13T00:00:00Z');
    expect(from([closed], {}, policy({ 'extra-holidays': [{ date: '2026-11-11', name: 'A day' }] }))).toBe(
      '2026-11-13T00:00:00Z',
    );
    // Beyond the bank holidays that are known nothing can be counted.
    const far = { start: '2096-11-10T10:00:00Z', end: '2096-11-10T11:00:00Z' };
    const late = { ...WENT_OUT, schedule: far, outcome: ended('2096-12-10T11:00:00Z') };
    expect(countsFrom(asked(late, { now: '2097-01-01T00:00:00Z' }))).toBe('2096-12-10T11:00:00Z');
  });
});

describe('the level', () => {
  const rules = (...list: readonly object[]): Policy =>
    ({ version: 1, approvals: { rules: list.map((one, index) => ({ name: `r${index}`, ...one })) } }) as never;
  const needs = (role: string) => ({ require: [{ role }] });
  const level = (policy: Policy, given: Given = {}, value = WENT_OUT) =>
    levelNeeded(asked(value, { policy, ...given }));

  test.each<[string, Policy, string]>([
    ['a manager where no rule is', rules(), MANAGER],
    ['a manager where no rule applies', rules({ ...needs(ANALYST), when: { type: ['normal'] } }), MANAGER],
    [
      'of the rule that applies',
      rules({ ...needs(ANALYST), when: { type: ['emergency'] } }, { ...needs(MANAGER), when: { type: ['normal'] } }),
      ANALYST,
    ],
    ['the highest of all, first or last', rules(needs(MANAGER), needs(ANALYST)), MANAGER],
    ['the highest of all, last', rules(needs('configuration-analyst'), needs(ANALYST)), ANALYST],
    ['the chair’s, of a board', rules({ require: [{ board: 'cab' }] }, needs(ANALYST)), MANAGER],
    [
      'of the role, beside a board that nobody knows',
      rules({ require: [{ board: 'none' }, { role: ANALYST }] }),
      ANALYST,
    ],
    [
      'of the environment',
      rules({ ...needs(ANALYST), when: { environments: ['staging'] } }, needs('configuration-analyst')),
      'configuration-analyst',
    ],
  ])('is %s', (_, policy, is) => {
    expect(level(policy)).toBe(is);
  });

  test('a manager where only a board that nobody knows is asked, or capacities', () => {
    expect(level(rules({ require: [{ board: 'none' }] }))).toBe(MANAGER);
    expect(level(rules({ require: [{ capacity: 'security' }] }), { register: { boards: {} } })).toBe(MANAGER);
  });

  test('is that of every level that a floor may still give', () => {
    const policy = {
      ...rules({ ...needs(ANALYST) }, { ...needs(MANAGER), when: { risk: ['high'] } }),
      risk: { floors: [{ name: 'a floor', when: { paths: ['src/**'] }, 'at-least': 'high' }] },
    } as Policy;
    const known = (files: PullRequestFact['files']): Facts => ({
      ...DEPLOY.facts,
      pull_requests: [hotfix(60, { files })],
    });
    const life = { versions: [version(WENT_OUT)] };
    // Nobody says which files: it may.
    expect(level(policy)).toBe(MANAGER);
    expect(level(policy, { life, facts: known([{ filename: 'src/a.ts', status: 'modified' }] as never) })).toBe(
      MANAGER,
    );
    expect(level(policy, { life, facts: known([{ filename: 'docs/a.md', status: 'modified' }] as never) })).toBe(
      ANALYST,
    );
    expect(level(policy, { life, facts: known(DOWN as never) })).toBe(MANAGER);
    // One of its pull requests is not known, or none is.
    const two = { versions: [version(WENT_OUT), version(WENT_OUT, { pullRequest: 61 })] };
    expect(level(policy, { life: two, facts: known([{ filename: 'docs/a.md', status: 'modified' }] as never) })).toBe(
      MANAGER,
    );
    expect(level(policy, { life: { versions: [version(WENT_OUT, { pullRequest: DOWN })] }, facts: known([]) })).toBe(
      MANAGER,
    );
    expect(level(policy, { life: { versions: [] }, facts: known([]) })).toBe(MANAGER);
  });

  test('is by what it said at any time, and by how critical its items are', () => {
    const item = {
      ref: 'component:default/signer',
      file: 'c.yaml',
      owner: null,
      lifecycle: null,
      criticality: 1,
      paths: [],
      environments: [],
      dependsOn: [],
    };
    const policy = rules(needs(ANALYST), { ...needs(MANAGER), when: { criticality: [1] } });
    const signer: ChangeRecord = { ...WENT_OUT, 'configuration-items': ['signer'] };
    expect(level(policy, { items: indexItems([item as never]) })).toBe(ANALYST);
    expect(level(policy, { items: indexItems([item as never]), statements: [signer, WENT_OUT] })).toBe(MANAGER);
    expect(level(policy, { statements: [signer, WENT_OUT] })).toBe(ANALYST);
    const grave: ChangeRecord = { ...WENT_OUT, risk: { ...(RECORD.risk as object), level: 'extreme' } as never };
    const byRisk = rules(needs(ANALYST), { ...needs(MANAGER), when: { risk: ['extreme'] } });
    expect([level(byRisk), level(byRisk, { statements: [grave, WENT_OUT] })]).toEqual([ANALYST, MANAGER]);
  });
});

describe('a review', () => {
  const doubt = (value: ChangeRecord, given: Given = {}, from = '2026-11-10T10:30:00Z') =>
    doubtReview(asked(value, given), from);
  const END = 'it is dated before the emergency ended';

  test('that is not there is not doubted', () => {
    expect(doubt(WENT_OUT)).toBeNull();
    expect(doubt({ ...WENT_OUT, outcome: ended('2026-11-10T10:30:00Z') })).toBeNull();
  });

  test.each<[string, ChangeRecord, Given, string | null]>([
    ['as it ended', reviewed('dlee', '2026-11-10T10:30:00Z'), {}, null],
    ['before it ended', reviewed('dlee', '2026-11-10T10:29:59Z'), {}, END],
    ['now', reviewed('dlee', NOW), {}, null],
    ['later than now', reviewed('dlee', '2026-11-24T10:10:01Z'), {}, 'its date is still to come'],
    [
      'before the latest end that it ever had',
      reviewed('dlee', '2026-11-11T10:00:00Z'),
      {
        statements: [{ ...WENT_OUT, outcome: ended('2026-11-12T10:00:00Z') }, reviewed('dlee', '2026-11-11T10:00:00Z')],
      },
      END,
    ],
    [
      'before an end that is to come, which is none',
      reviewed('dlee', '2026-11-11T10:00:00Z'),
      {
        statements: [{ ...WENT_OUT, outcome: ended('2026-12-12T10:00:00Z') }, reviewed('dlee', '2026-11-11T10:00:00Z')],
      },
      null,
    ],
    [
      'before the latest start that it ever had',
      reviewed('dlee', '2026-11-11T10:00:00Z'),
      {
        statements: [
          { ...WENT_OUT, schedule: { start: '2026-11-11T10:00:01Z', end: '2026-11-11T11:00:00Z' } },
          reviewed('dlee', '2026-11-11T10:00:00Z'),
        ],
      },
      END,
    ],
    ['by a login of nobody', reviewed('mallory', '2026-11-11T10:00:00Z'), {}, 'they are not in the register'],
    [
      'by the requester',
      reviewed('asmith', '2026-11-11T10:00:00Z'),
      {},
      'they requested, implemented or approved the emergency',
    ],
    ['by an analyst', reviewed('efox', '2026-11-11T10:00:00Z'), {}, `they were not a change and release manager then`],
    [
      'by a manager since later',
      reviewed('dlee', '2026-11-11T10:00:00Z'),
      { register: { people: [{ login: 'dlee', role: MANAGER, from: '2026-11-12' }] } },
      `they were not a change and release manager then`,
    ],
    [
      'that says nothing',
      reviewed('dlee', '2026-11-11T10:00:00Z', { findings: 'TBD' }),
      {},
      '“TBD” is a placeholder and says nothing',
    ],
    [
      'whose second action says nothing',
      reviewed('dlee', '2026-11-11T10:00:00Z', { actions: ['Add the test.', 'TODO'] }),
      {},
      '“TODO” is a placeholder and says nothing',
    ],
  ])('%s', (_, value, given, is) => {
    const rules = { version: 1, approvals: { rules: [] } } as never;
    expect(doubt(value, { policy: rules, ...given })).toBe(is);
  });

  test('of what has not ended is before its end by its time, and by what is counted from where it has none', () => {
    const { outcome: _o, ...open } = WENT_OUT;
    const over = {
      ...open,
      outcome: {
        ...ended('2026-12-01T10:00:00Z'),
        review: { by: 'dlee', at: '2026-11-10T10:59:59Z', findings: 'x was missing' },
      },
    };
    expect(doubt(over)).toBe(END);
    const { schedule: _s, ...unplanned } = over;
    expect(doubt(unplanned as ChangeRecord, {}, '2026-11-11T00:00:00Z')).toBe(END);
    expect(doubt(unplanned as ChangeRecord, {}, '2026-11-10T10:00:00Z')).toBeNull();
  });

  test.each([
    [{ findings: '  n/a ' }, '“n/a”'],
    [{ findings: 'A test was missing.' }, null],
    [{ findings: 'A test was missing.', actions: ['Add it.'] }, null],
    [{ findings: 'A test was missing.', actions: ['Add it.', ' tbd '] }, '“tbd”'],
  ])('answers %j: %s', (answers, is) => {
    expect(emptyAnswer({ by: 'dlee', at: NOW, ...answers } as never)).toBe(is);
  });
});

describe('who could give it', () => {
  const free: Policy = { version: 1, approvals: { rules: [] } } as never;
  const payers = (value: ChangeRecord, given: Given = {}) => findPayers(asked(value, { policy: free, ...given }));
  const entry = (approver: string, at: string, decision = 'approved') =>
    ({ approver, role: MANAGER, decision, at }) as NonNullable<ChangeRecord['approvals']>[number];
  const BOTH = ['cpatel', 'dlee'];

  test('everybody of the level who had no part in it', () => {
    expect(payers(WENT_OUT)).toEqual(BOTH);
    expect(payers({ ...WENT_OUT, 'requested-by': 'cpatel' })).toEqual(['dlee']);
    expect(payers({ ...WENT_OUT, implementers: ['dlee'] })).toEqual(['cpatel']);
    // Whoever requests implements, unless others are named.
    const { implementers: _, ...rest } = WENT_OUT;
    expect(payers({ ...rest, 'requested-by': 'dlee' })).toEqual(['cpatel']);
    // What was said at any time counts.
    expect(payers(WENT_OUT, { statements: [{ ...WENT_OUT, implementers: ['dlee'] }, WENT_OUT] })).toEqual(['cpatel']);
  });

  test('a member of a team that could not be looked into', () => {
    const teams = [
      { team: 'acme/managers', role: MANAGER },
      { team: 'acme/analysts', role: ANALYST },
      { team: 'acme/others', role: MANAGER },
    ] as const;
    const facts = [
      { team: 'acme/managers', members: DOWN },
      { team: 'acme/analysts', members: DOWN },
      { team: 'acme/others', members: [account('ghall')] },
    ];
    expect(payers(WENT_OUT, { register: { teams: [...teams] }, teams: facts as never })).toEqual([
      ...BOTH,
      'ghall',
      'a member of acme/managers',
    ]);
  });

  test.each<[string, readonly ReturnType<typeof entry>[], readonly string[]]>([
    ['while it went on', [entry('dlee', '2026-11-10T10:30:00Z')], ['cpatel']],
    ['as it ended', [entry('dlee', '2026-11-10T11:00:00Z')], ['cpatel']],
    ['after its end', [entry('dlee', '2026-11-10T11:00:01Z')], BOTH],
    ['against it', [entry('dlee', '2026-11-10T10:30:00Z', 'rejected')], BOTH],
  ])('whoever has an approval entry %s: %s', (_, approvals, is) => {
    expect(payers({ ...WENT_OUT, approvals: [...approvals] })).toEqual(is);
  });

  test('whoever has an entry that was there before the end, whatever its date', () => {
    const approvals = [entry('dlee', '2026-11-20T10:00:00Z')];
    const value = { ...WENT_OUT, approvals };
    const life = (at: string | null): Partial<Life> => ({ source: 'asked', versions: [version(value, { at })] });
    expect(payers(value, { life: life('2026-11-10T09:00:00Z') })).toEqual(['cpatel']);
    expect(payers(value, { life: life('2026-11-10T11:00:01Z') })).toEqual(BOTH);
    expect(payers(value, { life: life(null) })).toEqual(BOTH);
  });

  test('entries of after the end are none of those that let it out, as far as GitHub’s history shows', () => {
    const long = { schedule: { start: '2026-11-10T10:00:00Z', end: '2026-11-10T16:00:00Z' } };
    const late = entry('dlee', '2026-11-10T12:00:00Z');
    const open: ChangeRecord = { ...WENT_OUT, ...long };
    const closed: ChangeRecord = { ...open, outcome: ended('2026-11-10T11:00:00Z'), approvals: [late] };
    const of = (source: Life['source'], ...versions: readonly Version[]) =>
      payers(closed, { life: { source, versions } });
    const [before, after] = [version(open), version(closed, { at: '2026-11-10T17:00:00Z', isNewContent: false })];
    expect(of('asked', before, after)).toEqual(BOTH);
    expect(of('unknown', before, after)).toEqual(['cpatel']);
    expect(of('claims', version(closed))).toEqual(BOTH);
    expect(of('asked', version({ ...open, approvals: [late] }), after)).toEqual(['cpatel']);
    expect(
      of('asked', version({ ...open, approvals: [{ ...late, approver: 'DLee', at: '2026-11-10T09:00:00Z' }] }), after),
    ).toEqual(['cpatel']);
    expect(of('asked', before, version({ ...closed, outcome: undefined } as never))).toEqual(['cpatel']);
  });

  test('nobody who opened, wrote or approved one of its pull requests', () => {
    const with60 = (changes: Partial<PullRequestFact>): Given => ({
      facts: { ...DEPLOY.facts, pull_requests: [hotfix(60, { merged_at: '2026-11-10T09:00:00Z', ...changes })] },
      life: { source: 'asked', versions: [version(WENT_OUT)] },
    });
    const approved = (login: string, at: string | null) => review(login, { submitted_at: at });
    expect(payers(WENT_OUT, with60({}))).toEqual(BOTH);
    expect(payers(WENT_OUT, with60({ user: account('dlee') }))).toEqual(['cpatel']);
    expect(payers(WENT_OUT, with60({ user: null }))).toEqual(BOTH);
    expect(payers(WENT_OUT, with60({ commits: [commit(sha('9'), 'asmith'), commit(sha('8'), 'dlee')] }))).toEqual([
      'cpatel',
    ]);
    expect(payers(WENT_OUT, with60({ commits: [commit(sha('9'), 'asmith', { committer: account('dlee') })] }))).toEqual(
      ['cpatel'],
    );
    expect(
      payers(WENT_OUT, with60({ commits: [commit(sha('9'), 'asmith', { author: null, committer: null })] })),
    ).toEqual(BOTH);
    expect(
      payers(
        WENT_OUT,
        with60({ commits: [commit(sha('9'), 'asmith', { message: 'x\n\nCo-authored-by: dlee <d@x.org>' })] }),
      ),
    ).toEqual(['cpatel']);
    expect(payers(WENT_OUT, with60({ commits: DOWN as never, reviews: DOWN as never }))).toEqual(BOTH);
    expect(payers(WENT_OUT, with60({ reviews: [approved('dlee', '2026-11-10T11:00:00Z')] }))).toEqual(['cpatel']);
    expect(payers(WENT_OUT, with60({ reviews: [approved('dlee', '2026-11-10T11:00:01Z')] }))).toEqual(BOTH);
    expect(payers(WENT_OUT, with60({ reviews: [approved('dlee', null)] }))).toEqual(['cpatel']);
    expect(
      payers(
        WENT_OUT,
        with60({ reviews: [review('dlee', { state: 'COMMENTED', submitted_at: '2026-11-10T08:00:00Z' })] }),
      ),
    ).toEqual(BOTH);
    const takenBack = (at: string, said = 'approved') =>
      with60({
        reviews: [review('dlee', { id: 7, state: 'DISMISSED', submitted_at: '2026-11-10T08:00:00Z' })],
        timeline: [{ event: 'review_dismissed', at, actor: account('dlee'), review_id: 7, state: said }],
      });
    expect(payers(WENT_OUT, takenBack('2026-11-20T08:00:00Z'))).toEqual(['cpatel']);
    expect(payers(WENT_OUT, takenBack('2026-11-10T09:00:00Z'))).toEqual(['cpatel']);
    expect(payers(WENT_OUT, takenBack('2026-11-10T08:59:59Z'))).toEqual(BOTH);
    expect(payers(WENT_OUT, takenBack('2026-11-20T08:00:00Z', 'changes_requested'))).toEqual(BOTH);
    // An account that was renamed is told by its number.
    const renamed = with60({ user: { ...account('cpatel'), login: 'somebody' } });
    expect(payers(WENT_OUT, renamed)).toEqual(['dlee']);
  });

  test('an approval after the outcome came lets nothing out of what was merged before', () => {
    const long = { schedule: { start: '2026-11-10T10:00:00Z', end: '2026-11-10T16:00:00Z' } };
    const open: ChangeRecord = { ...WENT_OUT, ...long };
    const closed: ChangeRecord = { ...open, outcome: ended('2026-11-10T11:00:00Z') };
    const of = (at: string, merged: string | null, came: string | null, source: Life['source'] = 'asked') =>
      payers(closed, {
        facts: {
          ...DEPLOY.facts,
          pull_requests: [hotfix(60, { merged_at: merged, reviews: [review('dlee', { submitted_at: at })] })],
        },
        life: { source, versions: [version(open), version(closed, { at: came, isNewContent: false })] },
      });
    const [MERGED, CAME] = ['2026-11-10T09:00:00Z', '2026-11-10T12:00:00Z'];
    expect(of('2026-11-10T12:00:01Z', MERGED, CAME)).toEqual(BOTH);
    expect(of('2026-11-10T12:00:00Z', MERGED, CAME)).toEqual(['cpatel']);
    expect(of('2026-11-10T12:00:01Z', CAME, CAME)).toEqual(['cpatel']);
    expect(of('2026-11-10T12:00:01Z', null, CAME)).toEqual(['cpatel']);
    expect(of('2026-11-10T12:00:01Z', MERGED, null)).toEqual(['cpatel']);
    expect(of('2026-11-10T12:00:01Z', MERGED, CAME, 'claims')).toEqual(['cpatel']);
    // Taken back and written again, it came to stay the second time.
    const again = payers(closed, {
      facts: {
        ...DEPLOY.facts,
        pull_requests: [
          hotfix(60, { merged_at: MERGED, reviews: [review('dlee', { submitted_at: '2026-11-10T12:30:00Z' })] }),
        ],
      },
      life: {
        source: 'asked',
        versions: [
          version(open),
          version(closed, { at: CAME, isNewContent: false }),
          version(open, { at: '2026-11-10T12:10:00Z', isNewContent: false }),
          version(closed, { at: '2026-11-10T13:00:00Z', isNewContent: false }),
        ],
      },
    });
    expect(again).toEqual(['cpatel']);
  });

  test('nobody who pushed what no pull request brought', () => {
    const pushed = (changes: Partial<Version>) =>
      payers(WENT_OUT, { life: { source: 'asked', versions: [version(WENT_OUT, { makers: ['dlee'], ...changes })] } });
    expect(pushed({ pullRequest: null })).toEqual(['cpatel']);
    expect(pushed({ pullRequest: 60 })).toEqual(BOTH);
    expect(pushed({ pullRequest: null, isNewContent: false })).toEqual(BOTH);
  });
});

describe('parts that are not known', () => {
  const unread = (
    versions: readonly Version[],
    changes: Partial<PullRequestFact> = {},
    source: Life['source'] = 'asked',
  ) =>
    unreadParts(
      asked(WENT_OUT, {
        facts: { ...DEPLOY.facts, pull_requests: [hotfix(60, changes)] },
        life: { source, versions },
      }),
    ).map(({ what, because }) => [what.includes('who had a part in the emergency CHG-2026-0030'), because]);
  const { pullRequest: _, ...unasked } = version(WENT_OUT);

  test.each<[string, readonly Version[], Partial<PullRequestFact>, readonly string[]]>([
    ['none', [version(WENT_OUT)], {}, []],
    ['commits', [version(WENT_OUT)], { commits: DOWN as never }, [DOWN.unavailable]],
    ['reviews', [version(WENT_OUT)], { reviews: DOWN as never }, [DOWN.unavailable]],
    [
      'a pull request that nobody asked for',
      [version(WENT_OUT, { pullRequest: 61 })],
      {},
      ['GitHub was not asked for pull request #61'],
    ],
    ['which pull request', [version(WENT_OUT, { pullRequest: DOWN })], {}, [DOWN.unavailable]],
    ['whether there was one', [unasked], {}, ['GitHub was not asked for it']],
    ['of a push, none', [version(WENT_OUT, { pullRequest: null })], { commits: DOWN as never }, []],
    ['of an outcome, none', [version(WENT_OUT, { pullRequest: 61, isNewContent: false })], {}, []],
    ['of what has not landed, none', [version(WENT_OUT, { pullRequest: 61, isLanded: false })], {}, []],
    [
      'of a second version',
      [version(WENT_OUT, { pullRequest: null }), version(WENT_OUT, { pullRequest: 61 })],
      {},
      ['GitHub was not asked for pull request #61'],
    ],
  ])('%s', (_name, versions, changes, because) => {
    expect(unread(versions, changes)).toEqual(because.map((one) => [true, one]));
  });

  test('are none where nobody is asked, or where nothing of its life is known', () => {
    expect(unread([version(WENT_OUT, { pullRequest: 61 })], {}, 'claims')).toEqual([]);
    expect(unread([version(WENT_OUT, { pullRequest: 61 })], {}, 'unknown')).toEqual([]);
    expect(unreadParts(asked(WENT_OUT, { life: { source: 'asked', versions: [version(WENT_OUT)] } }))).toEqual([]);
  });
});
