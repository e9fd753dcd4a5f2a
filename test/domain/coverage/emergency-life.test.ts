/** The life of an emergency's record: what is known of it, what of it could have gone out, and which lives have to be known at all. */
import { describe, expect, test } from 'vitest';
import {
  contentPulls,
  emergenciesToKnow,
  goneEmergencies,
  lifeOf,
  mayStop,
  unreadGone,
  versionsOf,
} from '../../../src/domain/coverage/emergency-life.ts';
import type {
  ChangeRecord,
  EmergencyFact,
  EmergencyVersion,
  Facts,
} from '../../../src/domain/terms/generated/shapes.ts';
import { account, DEPLOY, DOWN, RECORD, read } from '../world.ts';

const NOW = '2026-11-24T10:10:00Z';
const BEGAN: ChangeRecord = {
  ...RECORD,
  id: 'CHG-2026-0030',
  type: 'emergency',
  emergency: { incident: 'INC-1', justification: 'Signing fails.' },
  schedule: { start: '2026-11-10T10:00:00Z', end: '2026-11-10T11:00:00Z' },
};
const PATH = 'changes/CHG-2026-0030.yml';
const OUTCOME = {
  result: 'successful',
  started: '2026-11-10T10:00:00Z',
  ended: '2026-11-10T10:30:00Z',
  summary: 'Done.',
} as const;
const withdrawn = (at: string): ChangeRecord => ({ ...BEGAN, withdrawn: { by: 'asmith', at, reason: 'No.' } });

const left = (value: unknown, pull: EmergencyVersion['pull_request'], at: string | null = null): EmergencyVersion =>
  ({
    commit: 'a'.repeat(40),
    record: value,
    ...(pull === undefined ? {} : { pull_request: pull }),
    merged_at: at,
    author: account('asmith'),
    committer: account('web-flow'),
  }) as EmergencyVersion;

const factsWith = (emergencies: Facts['emergencies'] | null, event = 'deployment'): Facts => ({
  ...DEPLOY.facts,
  subject: { ...DEPLOY.facts.subject, event },
  ...(emergencies === null ? {} : { emergencies: emergencies as EmergencyFact[] }),
});
const historyOf = (...versions: readonly EmergencyVersion[]): Facts =>
  factsWith([
    { path: 'changes/CHG-OTHER.yml', history: [left({ ...BEGAN, id: 'CHG-OTHER' }, 9, '2026-11-01T09:00:00Z')] },
    { path: PATH, history: [...versions] },
  ]);
const life = (value: ChangeRecord, facts?: Facts) => lifeOf(read(value), NOW, facts);

describe('what is known of a life', () => {
  test.each([
    ['no facts at all', undefined],
    ['a checkout', factsWith([], 'local')],
  ])('%s: the record’s word', (_, facts) => {
    expect(life(BEGAN, facts)).toEqual({
      versions: [{ value: BEGAN, at: null, makers: [], isNewContent: true, isLanded: false }],
      used: [expect.objectContaining({ value: BEGAN })],
      source: 'claims',
      unread: [],
    });
  });

  const what = 'the history of the emergency CHG-2026-0030';
  test.each([
    ['nobody asked', factsWith(null), 'GitHub was not asked for it'],
    [
      'it is not among those that were asked for',
      factsWith([{ path: 'changes/CHG-1.yml', history: [] }]),
      'GitHub was not asked for it',
    ],
    ['none could be read', factsWith(DOWN), DOWN.unavailable],
    ['its own could not be read', factsWith([{ path: PATH, history: DOWN }]), DOWN.unavailable],
  ])('%s: it may be anything', (_, facts, because) => {
    const { source, unread } = life(BEGAN, facts);
    expect([source, unread]).toEqual(['unknown', [expect.objectContaining({ what, because })]]);
  });

  test('the history of its own path is taken, whatever stands before and behind it', () => {
    const facts = historyOf(left(BEGAN, 60, '2026-11-10T09:00:00Z'));
    const behind = [...(facts.emergencies as EmergencyFact[])].reverse();
    for (const one of [facts, factsWith(behind)]) {
      const { source, versions, unread } = life(BEGAN, one);
      expect([source, versions.map(({ pullRequest }) => pullRequest), unread]).toEqual(['asked', [60], []]);
    }
  });

  // Each of these is no record in one thing only; beside a sound version it spoils the whole history.
  const ENTRY = { approver: 'dlee', role: 'x', decision: 'approved', at: '2026-11-10T09:00:00Z' };
  const { type: _t, ...untyped } = BEGAN;
  const UNSOUND: readonly (readonly [string, unknown])[] = [
    ['nothing', null],
    ['a text', 'record'],
    ['no type', untyped],
    ['no id', { ...BEGAN, id: 7 }],
    ['nobody who asked', { ...BEGAN, 'requested-by': null }],
    ['environments that are no list', { ...BEGAN, environments: 'production' }],
    ['an environment that is no text', { ...BEGAN, environments: ['production', 3] }],
    ['items that are no list', { ...BEGAN, 'configuration-items': {} }],
    ['implementers that are no texts', { ...BEGAN, implementers: ['asmith', 3] }],
    ['no start', { ...BEGAN, schedule: { end: BEGAN.schedule?.end } }],
    ['a start that is no instant', { ...BEGAN, schedule: { start: 'soon', end: BEGAN.schedule?.end } }],
    ['an end that is no instant', { ...BEGAN, schedule: { start: BEGAN.schedule?.start, end: 'later' } }],
    ['an outcome that began at no instant', { ...BEGAN, outcome: { ...OUTCOME, started: 'then' } }],
    ['an outcome that ended at no instant', { ...BEGAN, outcome: { ...OUTCOME, ended: 5 } }],
    ['a review at no instant', { ...BEGAN, outcome: { ...OUTCOME, review: { by: 'dlee', at: 'x', findings: 'f' } } }],
    ['a withdrawal at no instant', { ...BEGAN, withdrawn: { by: 'asmith', at: '', reason: 'No.' } }],
    ['approvals that are no list', { ...BEGAN, approvals: { 0: ENTRY } }],
    ['an approval by nobody', { ...BEGAN, approvals: [ENTRY, { ...ENTRY, approver: 1 }] }],
    ['an approval at no instant', { ...BEGAN, approvals: [ENTRY, { ...ENTRY, at: 'x' }] }],
  ];
  test.each(UNSOUND)('%s in a history is no record, and then nothing of it is believed', (_, value) => {
    const { source, unread } = life(BEGAN, historyOf(left(BEGAN, 61), left(value, 60)));
    expect([source, unread]).toEqual([
      'unknown',
      [{ what, because: 'one of its versions is not a record that can be read', permission: null }],
    ]);
    // Taken away, it cannot even be told what it was.
    expect(goneEmergencies(factsWith([{ path: PATH, gone: true, history: [left(value, 60)] }]), [])).toEqual([]);
  });

  test('what a record may leave out or have is sound', () => {
    const whole = {
      ...BEGAN,
      implementers: ['asmith'],
      approvals: [ENTRY, ENTRY],
      outcome: { ...OUTCOME, review: { by: 'dlee', at: '2026-11-11T09:00:00Z', findings: 'f' } },
      withdrawn: { by: 'asmith', at: '2026-11-10T09:00:00Z', reason: 'No.' },
    };
    const { schedule: _s, implementers: _i, ...least } = BEGAN;
    expect(life(BEGAN, historyOf(left(whole, 61), left(least, 60))).source).toBe('asked');
  });
});

describe('what could have gone out', () => {
  const used = (value: ChangeRecord, ...versions: readonly EmergencyVersion[]) => {
    const { versions: all, used: some } = life(value, versions.length === 0 ? undefined : historyOf(...versions));
    return some.map((one) => all.indexOf(one));
  };
  const NORMAL: ChangeRecord = { ...BEGAN, type: 'normal' };
  const { schedule: _, ...unplanned } = BEGAN;

  test.each<[string, ChangeRecord, readonly EmergencyVersion[], readonly number[]]>([
    ['it says that it has begun', BEGAN, [], [0]],
    ['it says that it is no emergency', NORMAL, [], []],
    [
      'it says that it begins later',
      { ...BEGAN, schedule: { start: '2026-11-24T10:10:01Z', end: '2026-11-25T00:00:00Z' } },
      [],
      [],
    ],
    ['it begins just now', { ...BEGAN, schedule: { start: NOW, end: '2026-11-25T00:00:00Z' } }, [], [0]],
    ['it names no time', unplanned, [], [0]],
    ['it names no time and is no emergency', { ...unplanned, type: 'normal' }, [], []],
    ['it has an outcome, though withdrawn', { ...withdrawn('2026-11-01T00:00:00Z'), outcome: OUTCOME }, [], [0]],
    ['it says that it was withdrawn before', withdrawn('2026-11-10T09:59:59Z'), [], []],
    ['it says that it was withdrawn as it began', withdrawn('2026-11-10T10:00:00Z'), [], [0]],
    ['it was merged as it began', BEGAN, [left(BEGAN, 60, '2026-11-10T10:00:00Z')], [0]],
    [
      'withdrawn by GitHub’s clock before it began, whatever the withdrawal says',
      withdrawn('2026-11-09T00:00:00Z'),
      [left(withdrawn('2026-11-09T00:00:00Z'), 61, '2026-11-10T09:59:59Z'), left(BEGAN, 60, '2026-11-10T09:00:00Z')],
      [],
    ],
    [
      'withdrawn before it began, it says, but by GitHub’s clock as it began',
      withdrawn('2026-11-09T00:00:00Z'),
      [left(withdrawn('2026-11-09T00:00:00Z'), 61, '2026-11-10T10:00:00Z'), left(BEGAN, 60, '2026-11-10T09:00:00Z')],
      [0],
    ],
    [
      'withdrawn by GitHub’s clock before it began, but in its time by its own word',
      withdrawn('2026-11-10T10:30:00Z'),
      [left(withdrawn('2026-11-10T10:30:00Z'), 61, '2026-11-10T09:59:59Z'), left(BEGAN, 60, '2026-11-10T09:00:00Z')],
      [1],
    ],
    [
      'it came by a push of which nobody knows when: it stood until now',
      withdrawn('2026-11-09T00:00:00Z'),
      [left(withdrawn('2026-11-09T00:00:00Z'), 61, '2026-11-10T09:59:59Z'), left(BEGAN, null, '2026-11-10T09:00:00Z')],
      [0],
    ],
    [
      'withdrawn and brought back before it began: the first of what came later ends it',
      BEGAN,
      [
        left(BEGAN, 62, '2026-11-12T09:00:00Z'),
        left(withdrawn('2026-11-01T00:00:00Z'), 61, '2026-11-10T09:30:00Z'),
        left(BEGAN, 60, '2026-11-10T09:00:00Z'),
      ],
      [2],
    ],
    [
      'of two that came later the earlier one counts, in whatever order they are told',
      { ...BEGAN, type: 'normal' },
      [
        left(NORMAL, 62, '2026-11-10T09:30:00Z'),
        left(NORMAL, 61, '2026-11-12T09:00:00Z'),
        left(BEGAN, 60, '2026-11-10T09:00:00Z'),
      ],
      [],
    ],
    [
      'one that came before does not end it',
      NORMAL,
      [left(NORMAL, 61, '2026-11-10T08:00:00Z'), left(BEGAN, 60, '2026-11-10T09:00:00Z')],
      [0],
    ],
  ])('%s', (_name, value, versions, which) => {
    expect(used(value, ...versions)).toEqual(which);
  });
});

describe('the versions of a history', () => {
  const other: ChangeRecord = { ...BEGAN, reason: 'Signing fails everywhere.' };

  test('are oldest first, with who made them and when they came by GitHub’s clock', () => {
    expect(
      versionsOf([left(other, null, '2026-11-11T09:00:00Z'), left(BEGAN, 60, '2026-11-10T09:00:00Z')], other),
    ).toEqual([
      {
        value: BEGAN,
        at: '2026-11-10T09:00:00Z',
        pullRequest: 60,
        makers: ['asmith', 'web-flow'],
        isNewContent: true,
        isLanded: true,
      },
      // Pushed: no clock of GitHub's is known.
      { value: other, at: null, pullRequest: null, makers: ['asmith', 'web-flow'], isNewContent: true, isLanded: true },
    ]);
  });

  test('what nobody asked for and whom nobody knows is left out', () => {
    const { author: _a, ...rest } = left(BEGAN, undefined);
    expect(versionsOf([{ ...rest, committer: null } as EmergencyVersion], BEGAN)).toEqual([
      { value: BEGAN, at: null, makers: [], isNewContent: true, isLanded: true },
    ]);
    expect(versionsOf([left(BEGAN, DOWN, '2026-11-11T09:00:00Z')], BEGAN)[0]).toMatchObject({
      at: null,
      pullRequest: DOWN,
    });
    expect(versionsOf([{ ...left(BEGAN, 60), merged_at: undefined } as never], BEGAN)[0]?.at).toBeNull();
  });

  test('of a pull request only the last content counts; of pushes, and of what could not be read, each', () => {
    const pulls = (...history: readonly EmergencyVersion[]) =>
      versionsOf(history, other).map(({ value, pullRequest }) => [value === other ? 'new' : 'old', pullRequest]);
    expect(pulls(left(other, 60), left(BEGAN, 60), left(BEGAN, 59))).toEqual([
      ['old', 59],
      ['new', 60],
    ]);
    expect(pulls(left(other, null), left(BEGAN, null))).toHaveLength(2);
    expect(pulls(left(other, DOWN), left(BEGAN, DOWN))).toHaveLength(2);
    expect(pulls(left(other, undefined), left(BEGAN, undefined))).toHaveLength(2);
  });

  test('what is judged and has not landed comes last', () => {
    expect(versionsOf([], BEGAN)).toEqual([
      { value: BEGAN, at: null, makers: [], isNewContent: true, isLanded: false },
    ]);
    expect(versionsOf([left(BEGAN, 60)], other).at(-1)).toEqual({
      value: other,
      at: null,
      makers: [],
      isNewContent: true,
      isLanded: false,
    });
  });

  test('an approval or an outcome is no new content, and nobody has a part in the change by it', () => {
    const closed: ChangeRecord = { ...other, outcome: OUTCOME };
    const versions = versionsOf([left(closed, 62), left(other, 61), left(BEGAN, 60)], closed);
    expect(versions.map(({ isNewContent }) => isNewContent)).toEqual([true, true, false]);
    expect(contentPulls(versions)).toEqual([60, 61]);
  });

  test('a pull request that could not be read has a part; a push and what nobody asked for have none', () => {
    const of = (pull: EmergencyVersion['pull_request']) => contentPulls(versionsOf([left(BEGAN, pull)], BEGAN));
    expect([of(60), of(DOWN), of(null), of(undefined)]).toEqual([[60], [DOWN], [], []]);
  });
});

describe('emergencies that are gone', () => {
  const gone = (changes: Partial<EmergencyFact> = {}): EmergencyFact =>
    ({
      path: PATH,
      gone: true,
      history: [left(BEGAN, 60), left({ ...BEGAN, type: 'normal' }, 59)],
      ...changes,
    }) as EmergencyFact;

  test('are told by what they said last', () => {
    expect(goneEmergencies(factsWith([gone()]), [])).toEqual([read(BEGAN)]);
    expect(goneEmergencies(factsWith([gone()]), [read({ ...BEGAN, id: 'CHG-OTHER' })])).toHaveLength(1);
  });

  test.each<[string, Facts]>([
    ['that are there', factsWith([{ path: PATH, history: [left(BEGAN, 60)] }])],
    ['whose history could not be read', factsWith([gone({ history: DOWN })])],
    ['of which no history is left', factsWith([gone({ history: [] })])],
    ['where none could be read', factsWith(DOWN)],
    ['where nobody asked', factsWith(null)],
  ])('are not those %s', (_, facts) => {
    expect(goneEmergencies(facts, [])).toEqual([]);
  });

  test('are not those that are on the trusted branch as emergencies', () => {
    expect(goneEmergencies(factsWith([gone()]), [read({ ...BEGAN, id: 'CHG-OTHER' }), read(BEGAN)])).toEqual([]);
  });

  test('what could not be read of them is said', () => {
    expect(unreadGone(factsWith(null))).toEqual([]);
    expect(unreadGone(factsWith(DOWN))).toEqual([
      expect.objectContaining({ what: 'the emergencies of the repository', because: DOWN.unavailable }),
    ]);
    expect(unreadGone(factsWith([gone(), gone({ path: 'changes/a.yml', history: DOWN })]))).toEqual([
      expect.objectContaining({ what: 'what became of changes/a.yml', because: DOWN.unavailable }),
    ]);
    expect(unreadGone(factsWith([{ path: PATH, history: DOWN }]))).toEqual([]);
  });
});

describe('the lives that have to be known', () => {
  const at = (id: string, changes: Partial<ChangeRecord> = {}) => read({ ...BEGAN, id, ...changes });
  const normal = read(RECORD);
  const elsewhere = { 'configuration-items': ['component:default/docs'] };

  test('are those of all emergencies, the ones of the same items first, and then by path', () => {
    const others = [
      at('CHG-9', elsewhere),
      at('CHG-3'),
      at('CHG-1'),
      at('CHG-2'),
      at('CHG-0', elsewhere),
      read({ ...RECORD, id: 'CHG-7' }),
    ];
    const order = (judged: Parameters<typeof emergenciesToKnow>[0], rest = others) =>
      emergenciesToKnow(judged, rest)?.map(({ value }) => value.id);
    const sorted = ['CHG-1', 'CHG-2', 'CHG-3', 'CHG-0', 'CHG-9'];
    expect(order([normal])).toEqual(sorted);
    expect(order([normal], [...others].reverse())).toEqual(sorted);
    // Emergencies that are judged beside a normal change are among them.
    expect(order([at('CHG-5'), normal], [])).toEqual(['CHG-5']);
    expect(order([normal, at('CHG-5', { ...elsewhere })], [at('CHG-6')])).toEqual(['CHG-6', 'CHG-5']);
  });

  test('none, where nothing but emergencies is judged', () => {
    expect(emergenciesToKnow([at('CHG-5'), at('CHG-6')], [at('CHG-1')])).toBeNull();
    expect(emergenciesToKnow([], [at('CHG-1')])).toBeNull();
  });

  test.each<[string, readonly Partial<ChangeRecord>[], Partial<ChangeRecord>, boolean]>([
    ['the same item and environment', [{}], {}, true],
    ['another item', [elsewhere], {}, false],
    ['another environment', [{ environments: ['staging'] }], {}, false],
    ['one item of two', [{ 'configuration-items': ['component:default/docs', 'payments-api'] }], {}, true],
    ['one environment of two', [{ environments: ['staging', 'PRODUCTION'] }], {}, true],
    [
      'one of two that is judged',
      [{}],
      { 'configuration-items': ['docs', 'payments-api'], environments: ['a', 'production'] },
      true,
    ],
    ['at different times', [{ environments: ['staging'] }, elsewhere], {}, true],
    ['but what is judged is an emergency', [{}], { type: 'emergency' }, false],
    ['nothing was ever said', [], {}, false],
  ])('an emergency may stop a change: %s', (_, said, judged, is) => {
    const values = said.map((changes) => ({ ...BEGAN, ...changes }));
    expect(mayStop(values, [read({ ...RECORD, ...judged })])).toBe(is);
    // Of several that are judged one is enough.
    expect(
      mayStop(values, [read({ ...RECORD, id: 'CHG-8', environments: ['nowhere'] }), read({ ...RECORD, ...judged })]),
    ).toBe(is);
  });
});

describe('what a file of facts holds is a record, or is not known', () => {
  const one = (value: unknown) =>
    goneEmergencies(
      factsWith([{ path: 'changes/CHG-X.yml', gone: true, history: [left(value, 9, '2026-11-01T09:00:00Z')] }]),
      [],
    ).length;
  const review = { by: 'cpatel', at: '2026-11-12T09:00:00Z', findings: 'x' };
  test.each<[string, object]>([
    ['as it is', {}],
    ['without who implements it', { implementers: undefined }],
    ['without approvals', { approvals: undefined }],
    ['without a time', { schedule: undefined }],
    ['that has ended', { outcome: OUTCOME }],
    ['that was looked back on', { outcome: { ...OUTCOME, review } }],
    ['that was withdrawn after it had begun', { withdrawn: { by: 'a', at: '2026-11-20T09:00:00Z', reason: 'x' } }],
    [
      'that somebody approved',
      { approvals: [{ approver: 'cpatel', decision: 'approved', at: '2026-11-10T09:00:00Z' }] },
    ],
  ])('%s', (_, changes) => expect(one(JSON.parse(JSON.stringify({ ...BEGAN, ...changes })))).toBe(1));

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'x'],
    ...Object.entries({
      type: 7,
      id: 7,
      'requested-by': 7,
      environments: 'production',
      'configuration-items': [7],
      implementers: 'asmith',
      schedule: { start: 'soon', end: '2026-11-10T11:00:00Z' },
      outcome: { ...OUTCOME, ended: 'late' },
      withdrawn: { at: 'x' },
      approvals: {},
    }).map(([key, value]): [string, unknown] => [key, { ...BEGAN, [key]: value }]),
    ['an end of its time', { ...BEGAN, schedule: { ...BEGAN.schedule, end: 7 } }],
    ['when it began', { ...BEGAN, outcome: { ...OUTCOME, started: 'x' } }],
    ['when it was looked back on', { ...BEGAN, outcome: { ...OUTCOME, review: { ...review, at: 'x' } } }],
    ['who approved', { ...BEGAN, approvals: [{ approver: 7, at: '2026-11-10T09:00:00Z' }] }],
    ['when they did', { ...BEGAN, approvals: [{ approver: 'cpatel', at: 'x' }] }],
  ])('but for %s', (_, value) => expect(one(value)).toBe(0));
});
