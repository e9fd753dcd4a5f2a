/** The line of progress: when it is shown, that it leaves nothing behind, and that the use cases tell how far they are. */
import { expect, test } from 'vitest';
import { openCheckout } from '../../src/checkout/checkout.ts';
import { check } from '../../src/cli/commands/check.ts';
import { startProgress, withProgress } from '../../src/cli/kit/progress.ts';
import { runGate } from '../../src/gate/run-gate.ts';
import { survey } from '../../src/oversight/survey/survey.ts';
import { NOW, openFolder, openScreen } from './harness.ts';

type Tick = readonly [at: number, step: 'reading' | 'judging', done: number, all: number];

/** What is written, one entry each, when these are told at these times (milliseconds); the run starts at 1,000. */
function write(ticks: readonly Tick[], isLive = true): readonly string[] {
  const written: string[] = [];
  let now = 1_000;
  const line = startProgress({ err: (text) => void written.push(text), isLive }, () => now);
  for (const [at, step, done, all] of ticks) {
    now = at;
    line.tell(step, done, all);
  }
  line.end();
  return written;
}

/** What a terminal shows in the end, by the two things that it knows of: a return to the start, and writing over. */
function showAfter(written: readonly string[]): string {
  let screen = '';
  for (const part of written.join('').split('\r')) screen = part + screen.slice(part.length);
  return screen.trimEnd();
}

test.each<readonly [string, readonly Tick[], readonly string[]]>([
  ['nothing in the first half second', [[1_499, 'reading', 3_200, 10_000]], []],
  [
    'written over, wiped at the end',
    [
      [1_500, 'reading', 3_200, 10_000],
      [1_599, 'reading', 3_300, 10_000],
      [1_600, 'reading', 3_400, 10_000],
    ],
    ['\rReading 3,200 of 10,000 records', '\rReading 3,400 of 10,000 records', `\r${' '.repeat(31)}\r`],
  ],
  [
    'another step is told at once, and a shorter line leaves no rest of a longer one',
    [
      [2_000, 'reading', 999, 1_000_000],
      [2_001, 'judging', 0, 1_000_000],
    ],
    ['\rReading 999 of 1,000,000 records', `\rJudging 1,000,000 records${' '.repeat(7)}`, `\r${' '.repeat(25)}\r`],
  ],
  ['one record', [[9_000, 'judging', 0, 1]], ['\rJudging 1 record', `\r${' '.repeat(16)}\r`]],
])('%s', (_, ticks, expected) => {
  expect(write(ticks)).toEqual(expected);
  expect(showAfter(write(ticks))).toBe('');
});

test('no terminal, no line', () => {
  expect(write([[9_000, 'reading', 1, 2]], false)).toEqual([]);
});

test('there is no escape code in it', () => {
  expect(write([[9_000, 'reading', 1, 2]]).join('')).not.toContain('\u001b');
});

test('the line is gone when the run fails', async () => {
  const screen = { ...openScreen(), isLive: true };
  const run = withProgress(screen, async () => {
    throw new Error('a fault');
  });
  await expect(run).rejects.toThrow('a fault');
  expect(showAfter([screen.said()])).toBe('');
});

test('a survey tells every record that it reads', async () => {
  const root = openFolder('payments');
  const told: string[] = [];
  const source = openCheckout({ root, named: [], facts: null, now: NOW, stage: 'draft', commit: null });
  const { records } = await survey(source, (step, done, all) => void told.push(`${step} ${done} of ${all}`));
  expect(records.length).toBeGreaterThan(0);
  expect(told).toEqual(records.map((_, index) => `reading ${index} of ${records.length}`));
});

test('the gate tells every record that it reads, and that it judges', async () => {
  const root = openFolder('payments');
  const told: string[] = [];
  const source = openCheckout({ root, named: [], facts: null, now: NOW, stage: 'review', commit: null });
  const request = {
    stage: 'review',
    environment: null,
    mode: null,
    at: null,
    clock: NOW,
    trusted: false,
    localFiles: null,
    faults: [],
    all: true,
    docs: 'docs/reasons.md',
  } as const;
  await runGate(source, request, {
    tzdata: 'unknown',
    progress: (step, done, all) => void told.push(`${step} ${done} of ${all}`),
  });
  expect(told).toEqual(['reading 0 of 1', 'judging 0 of 1']);
});

test('a check leaves nothing on standard error, on a terminal either', async () => {
  const screen = { ...openScreen(), isLive: true };
  await check(['--root', openFolder('payments'), '--at', NOW], screen);
  expect(screen.shown()).toContain('CHG-2026-0042');
  expect(showAfter([screen.said()])).toBe('');
});
