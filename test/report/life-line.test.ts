/** The life line and the time line: what makes a step done, and what a chart may be made of. */
import { describe, expect, test } from 'vitest';
import type { ChangeRecord } from '../../src/domain/generated/shapes.ts';
import type { ReasonId } from '../../src/domain/reasons.ts';
import type { ChangeVerdict, Verdict } from '../../src/domain/verdict.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { sayLife, traceLife } from '../../src/report/life-line.ts';
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

  test('is one line of our own words', () => {
    const hostile: ChangeVerdict = { ...CHANGE, title: '✓ closed', id: '✓ authorised' };
    expect(sayLife(hostile, reportOf({ changes: [hostile] }))).toMatch(/^[✓○✗] [a-z]+(?: → [✓○✗] [a-z]+){6}$/u);
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

  test('offsets are turned into UTC', () => {
    expect(draw([at('2026-11-24T10:00:00+05:30', '2026-11-24T12:00:00-01:00')])?.lines).toContain(
      'scheduled CHG-2026-0042 :2026-11-24 04:30, 2026-11-24 13:00',
    );
  });

  test('ten changes, and the rest is counted', () => {
    const drawn = draw(Array.from({ length: 25 }, (_, index) => ({ id: `CHG-${index}` })));
    expect(drawn?.left).toBe(15);
    expect(drawn?.lines.filter((line) => line.startsWith('scheduled'))).toHaveLength(10);
  });

  test('what lies far from the rest is counted too', () => {
    expect(draw([{}, at('2029-11-24T10:00:00Z', '2029-11-24T12:00:00Z')])?.left).toBe(1);
  });

  test('the present is marked where it is near, and left out where it is far', () => {
    expect(draw([{}])?.lines).toContain('judged :milestone, 2026-11-24 10:10, 0m');
    expect(draw([{}], { evaluatedAt: '2026-10-01T10:00:00Z' })?.lines.join('\n')).not.toContain('judged');
  });
});
