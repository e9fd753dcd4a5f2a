/** Windows, freezes, openings and slots by themselves, at the very instants where an answer turns: both sides of each. */
import { describe, expect, test } from 'vitest';
import type {
  ExceptionRule,
  FreezeRule,
  ReadCalendar,
  WindowRule,
} from '../../../src/domain/schedule/calendar-rules.ts';
import { freezesFor, frozenSpans, type Granting, judgeFreezes } from '../../../src/domain/schedule/freezes.ts';
import { allowedSpans, findOpening } from '../../../src/domain/schedule/opening.ts';
import { type PlannedChange, planChange } from '../../../src/domain/schedule/planned-change.ts';
import { judgeDuration, judgeMoment } from '../../../src/domain/schedule/schedule-moment.ts';
import { findSlots, type SlotQuestion } from '../../../src/domain/schedule/slots.ts';
import { judgeWindows, openSpans } from '../../../src/domain/schedule/windows.ts';
import type { RiskLevel } from '../../../src/domain/terms/levels.ts';
import { isOverlapping, type Span } from '../../../src/domain/time/intervals.ts';
import { DAY, HOUR, MINUTE, toIso } from '../../../src/domain/time/time.ts';
import { policyWith, record } from './schedule-world.ts';

const START = Date.parse('2026-11-24T10:00:00Z');
/** Hours from the start of the change. */
const span = (from: number, to: number): Span => ({ start: START + from * HOUR, end: START + to * HOUR });
const spansIn =
  (...spans: readonly Span[]) =>
  (range: Span): readonly Span[] =>
    spans.filter((one) => isOverlapping(one, range));

const windowOf = (spans: readonly Span[], changes: Partial<WindowRule> = {}): WindowRule => ({
  name: 'w',
  environments: ['production'],
  risk: null,
  type: null,
  items: null,
  spansIn: spansIn(...spans),
  ...changes,
});
const freezeOf = (spans: readonly Span[], changes: Partial<FreezeRule> = {}): FreezeRule => ({
  id: 'FRZ-1',
  name: 'x',
  hardness: 'hard',
  environments: ['production'],
  exceptions: [],
  spansIn: spansIn(...spans),
  known: null,
  importedFrom: null,
  ...changes,
});
/** Rules are for the environments that they name, to the letter: patterns are read elsewhere. */
const calendarOf = (windows: readonly WindowRule[], freezes: readonly FreezeRule[]): ReadCalendar => ({
  zone: 'UTC',
  windows,
  freezes,
  findings: [],
  windowsOf: (name) => windows.filter(({ environments }) => environments.includes(name)),
  freezesOf: (name) => freezes.filter(({ environments }) => environments.includes(name)),
});
const changeOf = (
  changes: Parameters<typeof record>[0] = {},
  risk: RiskLevel = 'moderate',
  length = 2,
  environments: readonly string[] = ['production'],
): PlannedChange => planChange(record(changes), risk, environments, span(0, length), 'UTC');
const untimed = (risk: RiskLevel = 'moderate'): PlannedChange => {
  const built = record();
  const { schedule: _, ...value } = built.value;
  return planChange({ ...built, value }, risk, ['production'], { start: START, end: START + 1 }, 'UTC');
};
const NOBODY: Granting = { now: START, mayGrant: () => false };
const ANYBODY: Granting = { now: START, mayGrant: () => true };
const exception = (changes: Partial<ExceptionRule> = {}): ExceptionRule => ({
  change: 'CHG-2026-0042',
  by: 'dlee',
  until: null,
  at: null,
  ...changes,
});
const codes = (findings: readonly { reason: string; where: unknown }[]) => findings.map(({ reason }) => reason);
const suggest = () => 'Wait.';

describe('a freeze', () => {
  test.each<readonly [RiskLevel, number]>([
    ['low', 1],
    ['moderate', 1],
    ['high', 2],
    ['extreme', 2],
  ])('that is soft stops from high risk on: of %s risk %i of the two', (risk, stops) => {
    const calendar = calendarOf([], [freezeOf([]), freezeOf([], { id: 'FRZ-2', hardness: 'soft' })]);
    expect(freezesFor(calendar, changeOf({}, risk), 'production')).toHaveLength(stops);
    expect(freezesFor(calendar, changeOf({ type: 'emergency' }, risk), 'production')).toEqual([]);
    expect(freezesFor(calendar, changeOf({}, risk), 'staging')).toEqual([]);
  });

  test.each<readonly [string, Span, boolean]>([
    ['that ends as the change starts', span(-1, 0), false],
    ['of which one instant is left', { start: START - HOUR, end: START + 1 }, true],
    ['that starts as the change ends', span(2, 3), false],
    ['that starts at the last instant', { start: START + 2 * HOUR - 1, end: START + 3 * HOUR }, true],
    ['all around', span(-5, 5), true],
  ])('%s stops it: %s', (_, frozen, is) => {
    const calendar = calendarOf([], [freezeOf([frozen])]);
    expect(codes(judgeFreezes(calendar, changeOf(), NOBODY, suggest))).toEqual(is ? ['in-freeze'] : []);
  });

  test('stops in each environment by itself, at the start of the schedule or, without one, at the environments', () => {
    const calendar = calendarOf([], [freezeOf([span(0, 1)], { environments: ['production', 'dr'] })]);
    const findings = judgeFreezes(calendar, changeOf({}, 'moderate', 2, ['production', 'dr', 'lab']), NOBODY, suggest);
    expect(findings.map(({ where }) => where?.pointer.join('.'))).toEqual(['schedule.start', 'schedule.start']);
    expect(judgeFreezes(calendar, untimed(), NOBODY, suggest)[0]?.where?.pointer).toEqual(['environments']);
    expect(findings[0]?.remedy).toMatch(/^Wait\. Or .* adds an exception/u);
    const imported = calendarOf([], [freezeOf([span(0, 1)], { importedFrom: 'x.ics' })]);
    expect(judgeFreezes(imported, changeOf(), NOBODY, suggest)[0]?.remedy).toContain('x.ics');
  });

  const known = span(0, 2);
  test.each<readonly [string, Span, readonly string[]]>([
    ['just known', known, []],
    ['not known at its first instant', { ...known, start: known.start + 1 }, ['calendar-horizon']],
    ['not known at its last', { ...known, end: known.end - 1 }, ['calendar-horizon']],
  ])('whose days are %s', (_, knows, reasons) => {
    const calendar = calendarOf([], [freezeOf([], { known: knows })]);
    expect(codes(judgeFreezes(calendar, changeOf(), NOBODY, suggest))).toEqual(reasons);
  });

  test.each<readonly [string, Partial<ExceptionRule>, Granting, boolean]>([
    ['without an end', {}, ANYBODY, true],
    ['by somebody who may not', {}, NOBODY, false],
    ['for its id in other letters', { change: 'chg-2026-0042' }, ANYBODY, true],
    ['for another change', { change: 'CHG-2026-0041' }, ANYBODY, false],
    ['that ends with it', { until: START + 2 * HOUR }, ANYBODY, true],
    ['that ends an instant before', { until: START + 2 * HOUR - 1 }, ANYBODY, false],
    ['given now', { at: START }, ANYBODY, true],
    ['that is still to come', { at: START + 1 }, ANYBODY, false],
  ])('is lifted by an exception %s', (_, rule, granting, is) => {
    const calendar = calendarOf([], [freezeOf([span(0, 1)], { exceptions: [exception(rule)] })]);
    expect(codes(judgeFreezes(calendar, changeOf(), granting, suggest))).toEqual(is ? [] : ['in-freeze']);
  });

  test('is lifted by one exception among others, and says of each why it is not', () => {
    const rules = [exception({ at: START + 1 }), exception({ by: 'efox' })];
    const calendar = calendarOf([], [freezeOf([span(0, 1)], { exceptions: rules })]);
    const asked: (readonly [string, string])[] = [];
    const mayGrant = (login: string, at: string): boolean => {
      asked.push([login, at]);
      return login === 'efox';
    };
    expect(judgeFreezes(calendar, changeOf(), { now: START, mayGrant }, suggest)).toEqual([]);
    // Whoever gave no date is asked of today.
    expect(asked).toEqual([['efox', toIso(START)]]);
    const [no] = judgeFreezes(calendar, changeOf(), NOBODY, suggest);
    expect(no?.message.match(/does not count/gu)).toHaveLength(2);
    const dated = calendarOf([], [freezeOf([span(0, 1)], { exceptions: [exception({ at: START - DAY })] })]);
    judgeFreezes(dated, changeOf(), { now: START, mayGrant }, suggest);
    expect(asked.at(-1)).toEqual(['dlee', toIso(START - DAY)]);
  });

  test('lifted until an end leaves what is after it, for what goes out at an instant; what has a length is not let out by it', () => {
    const frozen = (rules: readonly ExceptionRule[], change: PlannedChange, granting = ANYBODY) =>
      frozenSpans(
        calendarOf([], [freezeOf([span(0, 5)], { exceptions: rules })]),
        change,
        'production',
        span(-10, 10),
        granting,
      );
    const until = exception({ until: START + 3 * HOUR });
    expect(frozen([], untimed())).toEqual([span(0, 5)]);
    expect(frozen([until], untimed())).toEqual([span(3, 5)]);
    expect(frozen([until, exception({ until: START + 4 * HOUR })], untimed())).toEqual([span(4, 5)]);
    expect(frozen([until, exception({ until: START + HOUR })], untimed())).toEqual([span(3, 5)]);
    expect(frozen([exception({ until: START + 6 * HOUR })], untimed())).toEqual([]);
    expect(frozen([until], changeOf())).toEqual([span(0, 5)]);
    expect(frozen([exception()], changeOf())).toEqual([]);
    expect(frozen([exception()], changeOf(), NOBODY)).toEqual([span(0, 5)]);
  });
});

describe('a window', () => {
  test.each<readonly [string, readonly WindowRule[], boolean]>([
    ['of just its time', [windowOf([span(0, 2)])], true],
    ['that opens an instant late', [windowOf([{ ...span(0, 2), start: START + 1 }])], false],
    ['that shuts an instant early', [windowOf([{ ...span(0, 2), end: START + 2 * HOUR - 1 }])], false],
    ['in two that touch', [windowOf([span(0, 1)]), windowOf([span(1, 2)])], true],
    ['in two that do not', [windowOf([span(0, 1)]), windowOf([{ ...span(1, 2), start: START + HOUR + 1 }])], false],
    ['for its risk', [windowOf([span(0, 2)], { risk: ['low', 'moderate'] })], true],
    ['for another risk', [windowOf([span(0, 2)], { risk: ['low'] })], false],
    ['for its type', [windowOf([span(0, 2)], { type: ['normal'] })], true],
    ['for another type', [windowOf([span(0, 2)], { type: ['standard'] })], false],
    ['for its item', [windowOf([span(0, 2)], { items: new Set(['component:default/payments-api']) })], true],
    ['for another item', [windowOf([span(0, 2)], { items: new Set(['component:default/ledger']) })], false],
    ['of another environment only', [windowOf([], { environments: ['staging'] })], true],
  ])('%s lets it out: %s', (_, windows, is) => {
    const calendar = calendarOf(windows, []);
    expect(codes(judgeWindows(calendar, changeOf(), suggest))).toEqual(is ? [] : ['outside-change-window']);
  });

  test('of one item is none for a change of two', () => {
    const two = changeOf({ 'configuration-items': ['payments-api', 'ledger'] });
    const of = (name: string, spans: readonly Span[]) =>
      windowOf(spans, { items: new Set([`component:default/${name}`]) });
    const calendar = calendarOf([of('payments-api', [span(0, 2)]), of('ledger', [span(1, 3)])], []);
    expect(openSpans(calendar, two, 'production', span(-5, 5))).toEqual([span(1, 2)]);
    expect(openSpans(calendar, { ...two, items: [] }, 'production', span(-5, 5))).toEqual([]);
    expect(openSpans(calendar, two, 'staging', span(-5, 5))).toBeNull();
  });

  test('is missed at the start of the schedule or, without one, at the environments', () => {
    const calendar = calendarOf([windowOf([], { name: 'nights' })], []);
    const [timed] = judgeWindows(calendar, changeOf(), suggest);
    expect([timed?.where?.pointer, timed?.remedy]).toEqual([['schedule', 'start'], 'Wait.']);
    expect(timed?.message).toContain('"nights"');
    const strict = calendarOf([windowOf([], { name: 'nights', risk: ['low'] })], []);
    const [now] = judgeWindows(strict, untimed(), suggest);
    expect(now?.where?.pointer).toEqual(['environments']);
    expect(now?.message).not.toContain('"nights"');
  });
});

describe('an opening', () => {
  const NEVER = () => [];
  const find = (
    calendar: ReadCalendar,
    length: number,
    takenIn: (range: Span) => readonly Span[] = NEVER,
    change = changeOf(),
  ) => findOpening(calendar, change, START, length, takenIn, NOBODY);

  test('is where windows are, freezes are not and nobody else is, in all environments at once', () => {
    const calendar = calendarOf(
      [windowOf([span(1, 10)]), windowOf([span(2, 9)], { environments: ['dr'] })],
      [freezeOf([span(3, 4)]), freezeOf([span(8, 20)], { environments: ['dr'] })],
    );
    const both = changeOf({}, 'moderate', 2, ['production', 'dr']);
    expect(allowedSpans(calendar, both, span(0, 24), NOBODY)).toEqual([span(2, 3), span(4, 8)]);
    expect(allowedSpans(calendar, changeOf({ type: 'emergency' }), span(0, 24), NOBODY)).toEqual([span(0, 24)]);
    expect(find(calendar, HOUR, NEVER, both)).toEqual({ opensAt: START + 2 * HOUR, closesAt: START + 3 * HOUR });
    expect(find(calendar, HOUR + 1, NEVER, both)).toEqual({ opensAt: START + 4 * HOUR, closesAt: START + 8 * HOUR });
    expect(find(calendar, HOUR, () => [span(2, 5)], both)?.opensAt).toBe(START + 5 * HOUR);
  });

  test('that takes no time needs an instant all the same', () => {
    const calendar = calendarOf([windowOf([{ start: START + HOUR, end: START + HOUR + 1 }])], []);
    expect(find(calendar, 0)).toEqual({ opensAt: START + HOUR, closesAt: START + HOUR + 1 });
    expect(find(calendar, 1)?.opensAt).toBe(START + HOUR);
    expect(find(calendar, 2)).toBeNull();
  });

  test.each([
    [31, true],
    [33, true],
    [127, true],
    [129, true],
    [399, true],
    [401, false],
  ])('%i days away is found: %s', (days, is) => {
    const calendar = calendarOf([windowOf([span(days * 24, days * 24 + 2)])], []);
    expect(find(calendar, 2 * HOUR)?.opensAt ?? null).toBe(is ? START + days * DAY : null);
  });

  test('without an end in sight shuts never, and one whose days are not known is none', () => {
    expect(find(calendarOf([], []), HOUR)).toEqual({ opensAt: START, closesAt: null });
    const until = (end: number, start = -24) => calendarOf([], [freezeOf([], { known: span(start, end) })]);
    expect(find(until(3), HOUR)).toEqual({ opensAt: START, closesAt: null });
    expect(find(until(3), 4 * HOUR)).toBeNull();
    expect(find(until(0), HOUR)).toBeNull();
    expect(find(until(3, 0), HOUR)?.opensAt).toBe(START);
    expect(find(until(3, 1), HOUR)).toBeNull();
    const two = calendarOf([], [freezeOf([], { known: span(-9, 9) }), freezeOf([], { known: span(-9, 3) })]);
    expect([find(two, 3 * HOUR)?.opensAt, find(two, 4 * HOUR)]).toEqual([START, null]);
  });
});

describe('a slot', () => {
  const slots = (changes: Partial<SlotQuestion>, length = 2) =>
    findSlots({
      calendar: calendarOf([], []),
      change: changeOf({}, 'moderate', length),
      from: START - 10 * DAY,
      backout: null,
      takenIn: () => [],
      granting: NOBODY,
      isSound: () => true,
      ...changes,
    });
  const opened = (...spans: readonly Span[]) => calendarOf([windowOf(spans)], []);
  const starts = (found: readonly { readonly start: string }[]) =>
    found.map(({ start }) => (Date.parse(start) - START) / HOUR);

  test('lies before its time or after it, whichever is nearer, and they come in the order of time', () => {
    expect(starts(slots({ calendar: opened(span(-9, -2), span(3, 9)) }))).toEqual([-4, 3]);
    const four = opened(span(-30, -20), span(-9, -2), span(3, 9), span(20, 30));
    expect(starts(slots({ calendar: four }))).toEqual([-4, 3, 20]);
    const nearer = opened(span(-22, -12), span(-9, -2), span(3, 9), span(20, 30));
    expect(starts(slots({ calendar: nearer }))).toEqual([-14, -4, 3]);
  });

  test('is just long enough, and says how late it may begin', () => {
    expect(slots({ calendar: opened(span(3, 5)) })).toEqual([
      { start: toIso(START + 3 * HOUR), end: toIso(START + 5 * HOUR), latestStart: toIso(START + 3 * HOUR) },
    ]);
    expect(slots({ calendar: opened({ ...span(3, 5), end: START + 5 * HOUR - 1 }) })).toEqual([]);
    expect(slots({ calendar: opened(span(3, 6)) })[0]?.latestStart).toBe(toIso(START + 4 * HOUR));
    expect(slots({ calendar: opened(span(3, 5)) }, 0)).toEqual([]);
  });

  test('is on a quarter of an hour where there is one, after what it opens with and before what it ends with', () => {
    const at = (from: number, to: number): Span => ({ start: START + from * MINUTE, end: START + to * MINUTE });
    expect(starts(slots({ calendar: opened(at(185, 400)) }))).toEqual([195 / 60]);
    expect(starts(slots({ calendar: opened(at(185, 309)) }))).toEqual([185 / 60]);
    expect(starts(slots({ calendar: opened(at(185, 315)) }))).toEqual([195 / 60]);
    expect(starts(slots({ calendar: opened(at(-400, -65)) }))).toEqual([-195 / 60]);
    expect(starts(slots({ calendar: opened(at(-190, -65)) }))).toEqual([-185 / 60]);
  });

  test('that is its own time is none, off the quarter of an hour too', () => {
    const planned = { start: START + 7 * MINUTE, end: START + 67 * MINUTE };
    const change = planChange(record(), 'moderate', ['production'], planned, 'UTC');
    expect(slots({ change })).toEqual([]);
    expect(starts(slots({ change, takenIn: () => [span(0, 1)] }))).toEqual([-1, 1]);
  });

  test('leaves room to back out, and where there is none anywhere it is better than nothing', () => {
    const calendar = opened(span(3, 6), span(8, 12));
    expect(starts(slots({ calendar, backout: HOUR }))).toEqual([3, 8]);
    expect(starts(slots({ calendar, backout: HOUR + 1 }))).toEqual([8]);
    expect(starts(slots({ calendar, backout: 9 * HOUR }))).toEqual([3, 8]);
    expect(starts(slots({ calendar, backout: 0 }))).toEqual([3, 8]);
  });

  test('is none of its own time, none before the search begins, and none that a rule has against it', () => {
    expect(slots({ calendar: opened(span(0, 2)) })).toEqual([]);
    expect(starts(slots({ calendar: opened(span(-9, -2), span(3, 9)), from: START - HOUR }))).toEqual([3]);
    const isSound = ({ start }: Span) => start > START;
    expect(starts(slots({ calendar: opened(span(-9, -2), span(3, 9)), isSound }))).toEqual([3]);
    expect(starts(slots({ calendar: opened(span(3, 9)), takenIn: () => [span(3, 6)] }))).toEqual([6]);
  });

  test('is looked for 128 days ahead, as far as the days of its freezes are known', () => {
    const from = START;
    const away = (days: number) => opened(span(days * 24, days * 24 + 2));
    expect([31, 33, 127, 129].map((days) => slots({ from, calendar: away(days) }).length)).toEqual([1, 1, 1, 0]);
    const until = (end: number, start = -24) =>
      slots({
        from,
        takenIn: () => [span(0, 3)],
        calendar: calendarOf([], [freezeOf([], { known: span(start, end) })]),
      });
    expect(until(5)).toMatchObject([{ latestStart: null }]);
    expect([until(4), until(0), until(5, 1)]).toEqual([[], [], []]);
    expect(until(5, 0)).toHaveLength(1);
  });
});

describe('the moment', () => {
  const backout = (duration: string) => ({
    plan: {
      implementation: ['x'],
      verification: ['x'],
      backout: { steps: ['x'], trigger: 'x', duration, tested: true },
    } as never,
  });
  test.each<readonly [number, 'deploy' | 'review', readonly string[]]>([
    [-1, 'deploy', ['window-not-open']],
    [-1, 'review', []],
    [0, 'deploy', []],
    [105 * MINUTE - 1, 'deploy', []],
    [105 * MINUTE, 'deploy', ['window-short']],
    [105 * MINUTE, 'review', []],
    [120 * MINUTE - 1, 'deploy', ['window-short']],
    [120 * MINUTE, 'deploy', ['window-closed']],
    [120 * MINUTE, 'review', ['window-closed']],
  ])('%i ms after the start at %s: %j', (after, stage, reasons) => {
    const change = changeOf(backout('PT15M'));
    expect(codes(judgeMoment(change, stage, START + after, undefined, suggest))).toEqual(reasons);
  });

  test('a model’s back-out counts where the record has no plan', () => {
    const built = record();
    const { plan: _, ...value } = built.value;
    const bare = planChange({ ...built, value }, 'low', ['production'], span(0, 2), 'UTC');
    const at = START + 100 * MINUTE;
    expect(codes(judgeMoment(bare, 'deploy', at, 'PT20M', suggest))).toEqual(['window-short']);
    expect(codes(judgeMoment(bare, 'deploy', at, 'PT19M', suggest))).toEqual([]);
    expect(codes(judgeMoment(bare, 'deploy', at, undefined, suggest))).toEqual([]);
    expect(judgeMoment(untimed(), 'deploy', at, 'P1D', suggest)).toEqual([]);
    // The record's own comes first.
    expect(codes(judgeMoment(changeOf(backout('PT1M')), 'deploy', at, 'PT2H', suggest))).toEqual([]);
  });

  test.each<readonly [number, string, readonly string[], boolean]>([
    [48, 'P2D', [], true],
    [48 + 1 / 3_600_000, 'P2D', ['duration-too-long'], true],
    [400 * 24, 'P999D', [], true],
    [400 * 24 + 1 / 3_600_000, 'P999D', ['duration-too-long'], false],
    [1, 'a week', ['policy-invalid'], true],
  ])('%d hours where %s is the longest: %j', (hours, longest, reasons, isCountable) => {
    const policy = policyWith({ schedule: { ...policyWith({}).schedule, longest } });
    const judged = judgeDuration(changeOf({}, 'low', hours), policy);
    expect([codes(judged.findings), judged.isCountable]).toEqual([reasons, isCountable]);
    const built = record();
    const { schedule: _, ...value } = built.value;
    const bare = planChange({ ...built, value }, 'low', [], span(0, hours), 'UTC');
    expect(codes(judgeDuration(bare, policy).findings)).toEqual(longest === 'a week' ? reasons : []);
  });
});
