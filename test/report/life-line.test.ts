/** The life line and the time line: what makes a step done, and what a chart may be made of. */
import { describe, expect, test } from 'vitest';
import type { ReviewDuty } from '../../src/domain/kinds/review-duty.ts';
import type { Neighbour, Surroundings } from '../../src/domain/schedule/surroundings.ts';
import type { ChangeRecord } from '../../src/domain/terms/generated/shapes.ts';
import type { ReasonId } from '../../src/domain/terms/reasons.ts';
import type { ChangeVerdict, Verdict } from '../../src/domain/terms/verdict.ts';
import type { ReportInput } from '../../src/gate/judged.ts';
import { sayLife, traceLife } from '../../src/report/life-line.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { drawTimeLine } from '../../src/report/time-line.ts';
import { CHANGE, finding, RECORD, reportOf } from './reports.ts';

type World = {
  readonly change?: Partial<ChangeVerdict>;
  readonly record?: Partial<ChangeRecord>;
  readonly reasons?: readonly ReasonId[];
  readonly verdict?: Partial<Verdict>;
};

function done({ change = {}, record = {}, reasons = [], verdict = {} }: World): readonly string[] {
  const judged = { ...CHANGE, ...change };
  const report = reportOf(
    { changes: [judged], ...verdict },
    {
      records: [{ path: judged.path, value: { ...RECORD, ...record } }],
      findings: reasons.map((reason) => finding(reason, { change: judged.id })),
    },
  );
  return traceLife(judged, report).flatMap(({ step, state }) => (state === 'done' ? [step] : []));
}

const OUTCOME = {
  result: 'successful',
  started: '2026-11-24T10:04:00Z',
  ended: '2026-11-24T10:31:00Z',
  summary: 'Done as planned.',
} as const;
const REVIEW = { by: 'cpatel', at: '2026-11-27T10:00:00Z', findings: 'None', actions: [] };
const JUDGED = ['assessed', 'prioritised', 'scheduled', 'authorised'];

describe('the life line', () => {
  test.each<readonly [string, World, readonly string[]]>([
    ['authorised', {}, JUDGED],
    ['awaiting approval', { change: { decision: 'awaiting' } }, JUDGED.slice(0, 3)],
    ['a draft authorises nothing', { verdict: { stage: 'draft' } }, JUDGED.slice(0, 3)],
    ['a risk that is too low', { change: { decision: 'refused' }, reasons: ['risk-under-declared'] }, ['scheduled']],
    ['a collision', { change: { decision: 'refused' }, reasons: ['collision'] }, ['assessed', 'scheduled']],
    ['a freeze', { change: { decision: 'refused' }, reasons: ['in-freeze'] }, ['assessed', 'prioritised']],
    [
      'a window that is to open',
      { change: { decision: 'awaiting' }, reasons: ['window-not-open'] },
      JUDGED.slice(0, 3),
    ],
    ['a fact that is missing proves no place and no time', { change: { decision: 'undetermined' } }, ['assessed']],
    ['no risk and no schedule known', { change: { decision: 'undetermined', risk: null, schedule: null } }, []],
    ['an outcome', { record: { outcome: OUTCOME } }, [...JUDGED, 'implemented']],
    [
      'an outcome with its review',
      { record: { outcome: { ...OUTCOME, review: REVIEW } } },
      [...JUDGED, 'implemented', 'reviewed', 'closed'],
    ],
    [
      'backed out and reviewed: closed, never implemented',
      { record: { outcome: { ...OUTCOME, result: 'backed-out', review: REVIEW } } },
      [...JUDGED, 'reviewed', 'closed'],
    ],
    [
      'upkeep is not judged anew',
      { change: { decision: 'not-required' }, record: { outcome: OUTCOME } },
      ['implemented'],
    ],
    [
      'what a record declares is no step',
      { record: { priority: 'high', links: ['https://example.org'] }, change: { decision: 'awaiting', risk: null } },
      ['scheduled'],
    ],
  ])('%s', (_, world, steps) => {
    expect(done(world)).toEqual(steps);
  });

  test('nothing is still to come before what has ended, nor after what was withdrawn', () => {
    const line = (change: Partial<ChangeVerdict>, record: Partial<ChangeRecord>): string => {
      const judged = { ...CHANGE, ...change };
      const records = [{ path: judged.path, value: { ...RECORD, ...record } }];
      const findings = [finding('window-closed', { change: judged.id })];
      return sayLife(judged, reportOf({ changes: [judged] }, { records, findings }));
    };
    expect(line({ decision: 'refused' }, { outcome: { ...OUTCOME, result: 'failed' } })).toBe(
      '✓ assessed → ✓ prioritised → ✗ implemented (failed) → ○ reviewed → ○ closed',
    );
    const withdrawn = { by: 'asmith', at: '2026-11-20T10:00:00Z', reason: 'Superseded.' };
    expect(line({ decision: 'refused' }, { withdrawn })).toBe(
      '✓ assessed → ✓ prioritised → ○ scheduled → ○ authorised → ✗ implemented (withdrawn)',
    );
  });

  test('is one line of our own words', () => {
    const hostile: ChangeVerdict = { ...CHANGE, title: '✓ closed', id: '✓ authorised' };
    expect(sayLife(hostile, reportOf({ changes: [hostile] }))).toMatch(/^[✓○✗] [a-z]+(?: → [✓○✗] [a-z]+){6}$/u);
  });

  test.each<readonly [string, ReviewDuty | undefined, boolean, string]>([
    ['none is asked for', { kind: 'none' }, false, '✓ implemented → ✓ closed'],
    ['none is asked for, and one was written', { kind: 'none' }, true, '✓ implemented → ✓ reviewed → ✓ closed'],
    [
      'one is due',
      { kind: 'due', because: ['high'], day: '2026-12-08' },
      false,
      '✓ implemented → ○ reviewed (by 2026-12-08) → ○ closed',
    ],
    [
      'one is overdue',
      { kind: 'overdue', because: ['high'], day: '2026-12-08' },
      false,
      '✓ implemented → ○ reviewed (overdue since 2026-12-08) → ○ closed',
    ],
    [
      'a review that does not count leaves it due',
      { kind: 'due', because: ['high'], day: '2026-12-08' },
      true,
      '✓ implemented → ○ reviewed (by 2026-12-08) → ○ closed',
    ],
    [
      'the last day is not known',
      { kind: 'beyond', because: ['high'], known: { first: '2012-01-01', last: '2028-12-31' } },
      false,
      '✓ implemented → ○ reviewed → ○ closed',
    ],
    ['it was done', { kind: 'done', by: 'cpatel', at: REVIEW.at }, true, '✓ implemented → ✓ reviewed → ✓ closed'],
    ['the rules are not known', undefined, false, '✓ implemented → ○ reviewed → ○ closed'],
  ])('the review after the change: %s', (_, duty, isWritten, line) => {
    const change: ChangeVerdict = { ...CHANGE, decision: 'not-required' };
    const outcome = isWritten ? { ...OUTCOME, review: REVIEW } : OUTCOME;
    const report = reportOf(
      { changes: [change] },
      {
        records: [{ path: change.path, value: { ...RECORD, outcome } }],
        reviews: new Map(duty === undefined ? [] : [[change.path, duty]]),
      },
    );
    expect(sayLife(change, report)).toBe(line);
  });

  test('another change’s findings do not count', () => {
    const report = reportOf({ changes: [CHANGE] }, { findings: [finding('collision', { change: 'CHG-2026-0001' })] });
    expect(traceLife(CHANGE, report)[1]).toMatchObject({ step: 'prioritised', state: 'done' });
  });
});

describe('the time line', () => {
  const draw = (changes: readonly Partial<ChangeVerdict>[], parts: Partial<ReportInput> = {}) =>
    drawTimeLine(reportOf({ changes: changes.map((change) => ({ ...CHANGE, ...change })) }, parts));
  const at = (start: string | null, end: string | null): Partial<ChangeVerdict> => ({
    schedule: { start, end, opensAt: null, closesAt: null },
  });

  test.each([
    'x\nclick a href "https://evil.example"',
    'x:done, 2026',
    'x;y',
    'x%%{init: {}}%%',
    'x```',
    'x"<img src=x>',
    'é',
  ])('an id of other characters (%j) is left out', (id) => {
    const lines = draw([{ id }])?.lines ?? [];
    expect(lines).toContain('scheduled :2026-11-24 10:00, 2026-11-24 12:00');
    expect(lines.join('\n')).not.toContain(id);
  });

  test.each([
    ['2026-11-24T10:00:00Z', 'never'],
    ['2026-11-24T10:00:00Z\nclick', '2026-11-24T12:00:00Z'],
    ['2026-11-24T12:00:00Z', '2026-11-24T10:00:00Z'],
    [null, null],
  ])('nothing is drawn from %j to %j', (start, end) => {
    expect(draw([at(start, end)])).toBeNull();
  });

  test('the clock of the chart is that of the zone: in summer it is an hour ahead of UTC', () => {
    const summer = draw([at('2026-07-01T09:00:00Z', '2026-07-01T11:00:00Z')], { timezone: 'Europe/London' });
    expect(summer?.lines).toContain('scheduled CHG-2026-0042 :2026-07-01 10:00, 2026-07-01 12:00');
  });

  test('offsets are turned into those of the zone', () => {
    expect(draw([at('2026-11-24T10:00:00+05:30', '2026-11-24T12:00:00-01:00')])?.lines).toContain(
      'scheduled CHG-2026-0042 :2026-11-24 04:30, 2026-11-24 13:00',
    );
  });

  test('ten changes, and the rest is counted', () => {
    const drawn = draw(Array.from({ length: 25 }, (_, index) => ({ id: `CHG-${index}` })));
    expect(drawn?.left.changes).toBe(15);
    expect(drawn?.lines.filter((line) => line.startsWith('scheduled'))).toHaveLength(10);
  });

  test('what lies far from the rest is counted too', () => {
    expect(draw([{}, at('2029-11-24T10:00:00Z', '2029-11-24T12:00:00Z')])?.left.changes).toBe(1);
  });

  test('the present is marked where it is near, and left out where it is far', () => {
    expect(draw([{}])?.lines).toContain('judged :milestone, 2026-11-24 10:10, 0m');
    expect(draw([{}], { evaluatedAt: '2026-10-01T10:00:00Z' })?.lines.join('\n')).not.toContain('judged');
  });
});

describe('what lies around the changes', () => {
  const T = (text: string): number => Date.parse(`2026-11-${text}:00Z`);
  const around = (parts: Partial<Surroundings>): Surroundings => ({
    path: CHANGE.path,
    windows: [],
    freezes: [],
    neighbours: [],
    left: { windows: 0, freezes: 0, neighbours: 0 },
    ...parts,
  });
  const draw = (...surroundings: readonly Surroundings[]): ReturnType<typeof drawTimeLine> =>
    drawTimeLine(reportOf({}, { surroundings }));
  const neighbour = (id: string, parts: Partial<Neighbour> = {}): Neighbour => ({
    id,
    relation: 'other-items',
    overlaps: false,
    start: T('24T13:00'),
    end: T('24T14:00'),
    ...parts,
  });

  test('has a section for each kind that there is', () => {
    const lines = draw(
      around({
        windows: [{ environment: 'production', start: T('24T09:30'), end: T('24T16:00') }],
        neighbours: [neighbour('CHG-1', { relation: 'same-item', overlaps: true })],
      }),
    )?.lines;
    expect(lines?.slice(8, -3)).toEqual([
      'section Changes',
      'scheduled CHG-2026-0042 :2026-11-24 10:00, 2026-11-24 12:00',
      'section Windows',
      'window production :done, 2026-11-24 09:30, 2026-11-24 16:00',
      'section Neighbours',
      'same item CHG-1 :crit, 2026-11-24 13:00, 2026-11-24 14:00',
    ]);
  });

  test('a freeze of weeks is cut half a day before and after the changes', () => {
    const freeze = { id: 'FRZ-1', hardness: 'hard', start: T('01T00:00'), end: T('30T00:00') } as const;
    expect(draw(around({ freezes: [freeze] }))?.lines).toContain(
      'hard freeze FRZ-1 :crit, 2026-11-23 22:00, 2026-11-25 00:00',
    );
  });

  test('what lies around two changes is drawn once, as the weightier of what it is', () => {
    const second: ChangeVerdict = { ...CHANGE, id: 'CHG-2026-0050', path: 'changes/CHG-2026-0050.yml' };
    const window = { environment: 'production', start: T('24T09:30'), end: T('24T16:00') };
    const drawn = drawTimeLine(
      reportOf(
        { changes: [CHANGE, second] },
        {
          surroundings: [
            around({ windows: [window], neighbours: [neighbour('CHG-1'), neighbour(second.id)] }),
            around({
              path: second.path,
              windows: [window],
              neighbours: [neighbour('CHG-1', { relation: 'needed' }), neighbour(CHANGE.id)],
            }),
          ],
        },
      ),
    );
    expect(drawn?.lines.filter((line) => /^(?:window|needed|near|same)/u.test(line))).toEqual([
      'window production :done, 2026-11-24 09:30, 2026-11-24 16:00',
      'needed CHG-1 :2026-11-24 13:00, 2026-11-24 14:00',
    ]);
  });

  test('six of each are drawn, and the rest is counted with what was left before', () => {
    const report = reportOf(
      {},
      {
        surroundings: [
          around({
            neighbours: Array.from({ length: 9 }, (_, index) => neighbour(`CHG-${index + 10}`)),
            left: { windows: 1, freezes: 0, neighbours: 40 },
          }),
        ],
      },
    );
    expect(drawTimeLine(report)?.left).toEqual({ changes: 0, windows: 1, freezes: 0, neighbours: 43 });
    const beside = [finding('collision', { level: 'warning' })];
    expect(renderMarkdown({ ...report, findings: beside }, { limit: 65_000 })).toContain(
      '1 more window and 43 more neighbours have no place in this chart.',
    );
    expect(renderText(report, { colour: false, width: 120 })).toContain(
      'next to   CHG-10, CHG-11, CHG-12, CHG-13 and 45 more\n',
    );
  });

  test('nothing is drawn around a change that is not drawn', () => {
    const lines = draw(around({ path: 'changes/other.yml', neighbours: [neighbour('CHG-1')] }))?.lines;
    expect(lines?.join('\n')).not.toContain('CHG-1');
  });

  test('of more than ten changes the text names none, for only the first have it', () => {
    const changes = Array.from({ length: 11 }, (_, index) => ({ ...CHANGE, id: `CHG-${index}` }));
    const surroundings = [around({ neighbours: [neighbour('CHG-99')] })];
    const say = (some: readonly ChangeVerdict[]): string =>
      renderText(reportOf({ changes: some }, { surroundings }), { colour: false, width: 120 });
    expect(say(changes)).not.toContain('next to');
    expect(say(changes.slice(0, 10))).toContain('next to');
  });
});
