/** Which end may be written into which record, and in which words. */
import { describe, expect, test } from 'vitest';
import { type ClosingQuestion, isWorse, judgeClosing } from '../../src/domain/ending/closing.ts';
import type { ChangeRecord, Result } from '../../src/domain/terms/generated/shapes.ts';
import { RECORD, read } from './world.ts';

const RESULTS: readonly Result[] = ['successful', 'successful-with-issues', 'backed-out', 'failed'];

test('an end is worse than another by what it leaves behind; backed out and failed are as bad', () => {
  const worse = RESULTS.flatMap((end) =>
    RESULTS.filter((than) => isWorse(end, than)).map((than) => `${end} > ${than}`),
  );
  expect(worse).toEqual([
    'successful-with-issues > successful',
    'backed-out > successful',
    'backed-out > successful-with-issues',
    'failed > successful',
    'failed > successful-with-issues',
  ]);
});

const judge = (
  changes: Partial<ChangeRecord> = {},
  asked: Partial<Omit<ClosingQuestion, 'ending'>> & { ending?: object } = {},
) => {
  const ending = {
    kind: 'ended',
    result: 'successful',
    started: '2026-11-24T10:00:00Z',
    ended: '2026-11-24T10:05:00Z',
    ...asked.ending,
  };
  return judgeClosing({
    record: read({ ...RECORD, ...changes }),
    environment: 'production',
    isNamed: false,
    runUrl: null,
    ...asked,
    ending: ending as ClosingQuestion['ending'],
  });
};

describe('a record is closed', () => {
  test.each<[Result, string | null, string]>([
    ['successful', null, 'Deployed to production.'],
    ['successful', 'https://x/1', 'Deployed to production by https://x/1.'],
    ['successful-with-issues', null, 'Deployed to production with issues.'],
    ['successful-with-issues', 'https://x/1', 'Deployed to production with issues by https://x/1.'],
    ['backed-out', null, 'Backed out in production.'],
    ['backed-out', 'https://x/1', 'Backed out in production by https://x/1.'],
    ['failed', null, 'The deployment to production failed.'],
    ['failed', 'https://x/1', 'The deployment to production failed: https://x/1.'],
  ])('%s, of %s', (result, runUrl, summary) => {
    expect(judge({}, { ending: { result }, runUrl })).toEqual({
      kind: 'close',
      outcome: { result, started: '2026-11-24T10:00:00Z', ended: '2026-11-24T10:05:00Z', summary },
    });
  });

  test('with the environment as the record writes it', () => {
    expect(judge({}, { environment: 'Production' })).toMatchObject({ outcome: { summary: 'Deployed to production.' } });
  });

  test.each([
    ['2026-11-24T09:59:59Z', 'not-told'],
    ['2026-11-24T10:00:00Z', 'close'],
    ['2026-11-24T11:59:59Z', 'close'],
    ['2026-11-24T12:00:00Z', 'not-told'],
  ])('by a run that began at %s: %s', (started, kind) => {
    expect(judge({}, { ending: { started } }).kind).toBe(kind);
  });

  test('not for another environment, not when withdrawn, and for several only by name', () => {
    expect(judge({}, { environment: 'staging' }).kind).toBe('not-told');
    expect(judge({ withdrawn: { by: 'asmith', at: '2026-11-23T10:00:00Z', reason: 'No.' } }).kind).toBe('not-told');
    const environments = ['staging', 'production'];
    expect(judge({ environments }).kind).toBe('open');
    expect(judge({ environments }, { isNamed: true }).kind).toBe('close');
  });

  test('not again: what is written stays, and a worse end is told', () => {
    const outcome = (result: Result) => ({ outcome: { result, started: 'a', ended: 'b', summary: 'c' } });
    expect(judge(outcome('successful'), { ending: { result: 'failed' } }).kind).toBe('not-told');
    expect(judge(outcome('failed'), { ending: { result: 'successful' } }).kind).toBe('closed');
    expect(judge(outcome('failed'), { ending: { result: 'backed-out' } }).kind).toBe('closed');
  });
});
